import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { createChecker, type Verdict } from '../../src/index';

const samples = join(__dirname, '../../media/samples');

function command(...words: string[]): { status: number; out: string; err: string } {
  let out = '', err = '';
  const status = run(words, { stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) } });
  return { status, out, err };
}

interface Output {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly review: readonly Verdict[] }[];
}

describe('common-ground review', () => {
  // The review view is held to the same verdicts in VS Code itself, and the panel in its own test.
  for (const name of ['hostile-proposal.md', 'good-proposal.md', 'stalled-thread.txt']) {
    const file = join(samples, name);
    const format = name.endsWith('.md') ? 'markdown' : 'plaintext';
    const { review } = createChecker().check(readFileSync(file, 'utf8'), { format, fileName: file });

    it(`gives the library's verdicts on ${name}, as JSON`, () => {
      const { status, out, err } = command('review', '--format', 'json', file);
      assert.deepEqual(JSON.parse(out), { version: 1, files: [{ path: file, review }] });
      assert.equal(status, review.some(({ pass }) => pass === false) ? 1 : 0);
      assert.equal(err, '');
    });

    it(`gives them on ${name}, as text`, () => {
      const marks = new Map([[true, '✓'], [false, '✗'], [null, '–']]);
      const { out } = command('review', file);
      assert.equal(out, `${file}\n${review.map(({ check, pass, advice }) => `${marks.get(pass) ?? ''} ${check}  ${advice}\n`).join('')}\n`);
    });

    it(`gives them on ${name} beside the findings, too`, () => {
      const { files: [first] } = JSON.parse(command('check', '--format', 'json', file).out) as Output;
      assert.deepEqual(first?.review, review);
    });
  }

  it('ends with 2 and one line for a format that it does not know', () => {
    const { status, out, err } = command('review', '--format', 'xml', join(samples, 'good-proposal.md'));
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^common-ground: --format is one of stylish, json, not xml\n$/);
  });
});
