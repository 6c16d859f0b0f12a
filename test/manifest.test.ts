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
/** The manifest's words, by language and key. */
const words = Object.fromEntries(['', '.de'].map((language) => [language, JSON.parse(readFileSync(path.join(root, `package.nls${language}.json`), 'utf8')) as Record<string, string>]));

describe('the manifest', () => {
  const known = new Set(contributes.commands.map(({ command }) => command));

  it('links and keys run commands that there are', () => {
    for (const [, command = ''] of JSON.stringify(words).matchAll(/\(command:(commonGround\.[\w.]+)/g)) assert.ok(known.has(command) || command === 'commonGround.review.focus', command);
    for (const { command } of contributes.keybindings) assert.ok(known.has(command), command);
  });

  it('has every word in both languages, and no other, with the same links', () => {
    const used = new Set([...text.matchAll(/"%([^"%]+)%"/g)].map(([, key = '']) => key));
    const links = (word = ''): string[] => [...word.matchAll(/\(command:[^)]+\)|\$\([\w-]+\)/g)].map(([link]) => link);
    for (const [language, own] of Object.entries(words)) {
      assert.deepEqual(Object.keys(own).sort(), [...used].sort(), `package.nls${language}.json`);
      for (const [key, word] of Object.entries(own)) {
        assert.notEqual(word.trim(), '', key);
        assert.deepEqual(links(word), links(words['']?.[key]), key);
      }
    }
    for (const [key, word] of Object.entries(words['.de'] ?? {})) assert.notEqual(word, words['']?.[key], `${key} is not translated`);
  });

  it('says nothing that is not in those files', () => {
    const said = [...text.matchAll(/"(?:title|description|markdownDescription|contents|altText|name|label)": "([^"]*)"/g)].map(([, word = '']) => word);
    // A name is the same in every language.
    assert.deepEqual(said.filter((word) => !/^%.+%$|^Common Ground$|^common-ground$|^phrase$/.test(word)), []);
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
    // Files that are named by the editor's language.
    const translated = Object.values(words).flatMap(({ snippets = '', schema = '' }) => [snippets, schema]).map((file) => path.posix.normalize(file));
    for (const file of ['media/review.svg', 'media/samples/hostile-proposal.md', ...translated]) assert.ok(packaged.includes(file), file);
  });
});
