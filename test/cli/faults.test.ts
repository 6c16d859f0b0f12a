import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs, { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

describe('a file that can’t be written', () => {
  const MAIL = `Hi Ann,\n\n${'You need to drop the price by 10%.\n\n'.repeat(8)}`;
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
    writeFileSync(at('mail.txt'), MAIL);
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  /** Writes, and is told in one line that it can't be; the file is whole, and nothing lies beside it. */
  function staysWhole(because: RegExp, names: readonly string[] = ['mail.txt']): void {
    let out = '', err = '';
    const status = run(['fix', '--write', at('mail.txt')], { stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) } });
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^common-ground: [^\n]+the file is as it was\n$/);
    assert.match(err, because);
    chmodSync(folder, 0o755);
    assert.equal(readFileSync(at('mail.txt'), 'utf8'), MAIL);
    assert.deepEqual(readdirSync(folder).sort(), names);
  }
  /** A call of the file system that fails, as it does on a disk that is full, or may not be written. */
  function failing(name: 'writeSync' | 'openSync' | 'fsyncSync' | 'renameSync', code: string, when: (...args: readonly unknown[]) => boolean, act: () => void): void {
    const real = fs[name] as (...args: unknown[]) => unknown;
    const own = (...args: unknown[]): unknown => {
      if (when(...args)) throw Object.assign(new Error(code), { code });
      return real(...args);
    };
    Object.assign(fs, { [name]: own });
    try { act(); } finally { Object.assign(fs, { [name]: real }); }
  }

  it('as the disk is full before the last byte', () => {
    let written = 0;
    const real = fs.writeSync;
    // As much as fits is written, one byte short of all; then there is no space left.
    const short = (handle: number, bytes: Uint8Array, from: number): number => {
      const room = Math.min(100, bytes.length - 1 - from);
      if (room <= 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      written += real(handle, bytes, from, room);
      return room;
    };
    Object.assign(fs, { writeSync: short });
    try { staysWhole(/no space left/); } finally { Object.assign(fs, { writeSync: real }); }
    assert.ok(written >= 100, 'it was nearly done');
  });
  it('as the disk is full when it is put down, or put in place', () => {
    failing('fsyncSync', 'ENOSPC', () => true, () => { staysWhole(/no space left/); });
    failing('renameSync', 'EACCES', () => true, () => { staysWhole(/no permission/); });
  });
  it('as its folder is read-only', () => {
    failing('openSync', 'EROFS', (_path, flags) => flags === 'wx', () => { staysWhole(/read-only/); });
    if (process.getuid?.() === 0 || process.platform === 'win32') return; // who may do all
    chmodSync(folder, 0o555);
    staysWhole(/no permission/);
  });
  it('a link is followed: the file behind it is replaced, and the link stays', function () {
    try { symlinkSync(at('mail.txt'), at('link.txt')); } catch { this.skip(); }
    run(['fix', '--write', at('link.txt')], { stdout: { write: () => true }, stderr: { write: () => true } });
    assert.ok(fs.lstatSync(at('link.txt')).isSymbolicLink());
    assert.notEqual(readFileSync(at('mail.txt'), 'utf8'), MAIL);
  });
});
