import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(__dirname, '..');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly id: string; readonly description: string; readonly media: { readonly image: string; readonly altText: string } }[] }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
  };
}

const text = readFileSync(path.join(root, 'package.json'), 'utf8');
const { contributes } = JSON.parse(text) as Manifest;

describe('the manifest', () => {
  const known = new Set(contributes.commands.map(({ command }) => command));

  it('links and keys run commands that there are', () => {
    for (const [, command = ''] of text.matchAll(/\(command:(commonGround\.[\w.]+)/g)) assert.ok(known.has(command) || command === 'commonGround.review.focus', command);
    for (const { command } of contributes.keybindings) assert.ok(known.has(command), command);
  });

  it('gives each key to one command at a place', () => {
    const keys = contributes.keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.deepEqual(keys, [...new Set(keys)]);
  });

  it('has a walkthrough with a packaged picture for each step', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.ok(steps.length >= 4);
    const packaged = execFileSync(process.execPath, [path.join(root, 'node_modules/@vscode/vsce/vsce'), 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' }).split('\n');
    for (const { media } of steps) {
      assert.ok(existsSync(path.join(root, media.image)), media.image);
      assert.ok(packaged.includes(media.image), `${media.image} is not in the package`);
      assert.ok(media.altText.length > 10);
    }
    for (const file of ['media/review.svg', 'media/samples/hostile-proposal.md']) assert.ok(packaged.includes(file), file);
  });
});
