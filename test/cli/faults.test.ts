import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

describe('what is no text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  const at = (name: string): string => join(folder, name);
  before(() => {
    mkdirSync(at('folder'));
    writeFileSync(at('latin.txt'), Buffer.from([0x59, 0xe9, 0x0a]));
    writeFileSync(at('binary.txt'), Buffer.from([0x59, 0, 1, 2]));
    writeFileSync(at('good.txt'), 'Hi Ann,\n\nYou need to drop the price by 10%.\n');
  });
  after(() => { rmSync(folder, { recursive: true }); });

  function refused(...words: string[]): void {
    let out = '', err = '';
    const status = run(words, { stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) } });
    assert.deepEqual([status, out], [2, ''], words.join(' '));
    assert.match(err, /^common-ground: [^\n]+\n$/);
  }
  for (const name of ['folder', 'latin.txt', 'binary.txt', 'missing.txt', 'good.txt/inside']) {
    it(`${name} is refused by each command in one line, and no other file is touched`, () => {
      for (const command of ['check', 'fix', 'review']) refused(command, at(name));
      refused('fix', '--write', at('good.txt'), at(name));
      assert.deepEqual(readdirSync(folder).sort(), ['binary.txt', 'folder', 'good.txt', 'latin.txt']);
    });
  }
  it('a pipe that nobody writes to holds nothing up', function () {
    if (spawnSync('mkfifo', [at('pipe')]).status !== 0) this.skip();
    try { refused('check', at('pipe')); } finally { rmSync(at('pipe')); }
  });
});
