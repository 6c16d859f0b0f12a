import assert from 'node:assert/strict';
import { globsSay, matchesGlob } from '../../src/engine/globs';

describe('globs', () => {
  for (const [glob, fits, not] of [
    ['*.md', ['a.md', 'b/a.md', 'c/b/a.md'], ['a.mdx', 'a.md/b']],
    ['docs/**', ['docs/a', 'docs/b/a.md'], ['docs', 'x/docs/a']],
    ['docs/', ['docs/a', 'docs/b/a.md'], ['docs']],
    ['./docs/*.md', ['docs/a.md'], ['docs/b/a.md']],
    ['/a.md', ['a.md'], ['b/a.md']],
    ['**/docs/*', ['docs/a', 'x/y/docs/a'], ['xdocs/a', 'docs/b/a']],
    ['a/**/b.md', ['a/b.md', 'a/x/b.md', 'a/x/y/b.md'], ['a/xb.md', 'b.md']],
    ['*.{md,txt}', ['a.md', 'x/a.txt'], ['a.doc']],
    ['{a,b/{c,d}}/*.md', ['a/x.md', 'b/c/x.md', 'b/d/x.md'], ['c/x.md']],
    ['mail-[0-9]?.md', ['mail-1a.md'], ['mail-a1.md', 'mail-1/.md']],
    ['[!a]*.md', ['b.md'], ['a.md']],
    ['a+b(c).md', ['a+b(c).md'], ['aab(c).md']],
    ['**', ['a', 'a/b'], []],
    ['README', ['README', 'a/README'], ['README.md']],
  ] as const) {
    it(glob, () => {
      for (const path of fits) assert.ok(matchesGlob(glob, path), path);
      for (const path of not) assert.ok(!matchesGlob(glob, path), path);
    });
  }

  it('take little time, whatever they are', () => {
    const start = Date.now();
    assert.ok(!matchesGlob('*a'.repeat(100), 'a'.repeat(4000) + 'b'));
    assert.ok(!matchesGlob('**/'.repeat(90) + 'x', 'a/'.repeat(2000)));
    matchesGlob('{a,b}'.repeat(60), 'ab');
    assert.ok(Date.now() - start < 1000);
  });

  it('count from their folder, in Windows’ way, too', () => {
    const globs = (from: string, ...list: string[]): [{ globs: string[]; from: string }] => [{ globs: list, from }];
    assert.equal(globsSay('/work/a/mails/x.md', globs('/work/a', 'mails/**'), []), 'mail');
    assert.equal(globsSay('/work/ab/mails/x.md', globs('/work/a', 'mails/**'), []), 'off');
    assert.equal(globsSay('C:\\work\\mails\\x.md', globs('C:\\work', 'mails/**'), []), 'mail');
    assert.equal(globsSay('/work/a/mails/x.md', globs('/work/a', 'mails/**'), globs('/', '*.md')), 'off');
    assert.equal(globsSay('/work/a/mails/x.md', globs('/work/a'), []), undefined);
  });
});
