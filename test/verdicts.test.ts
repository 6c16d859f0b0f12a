/** Drafts with the verdicts that a careful reader gives: a check that stops understanding one way of saying it shows here. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks, createChecker } from '../src/index';

interface Labelled {
  readonly name: string;
  readonly verdicts: readonly (boolean | null)[];
  readonly text: string;
}

const folder = join(__dirname, 'drafts');
const pass: Readonly<Record<string, boolean | null>> = { T: true, F: false, '-': null };

const drafts: readonly Labelled[] = readdirSync(folder).filter((file) => file.endsWith('.txt')).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8').split(/^=== /m).filter(Boolean).map((part) => {
    const end = part.indexOf('\n');
    const [name = '', letters = ''] = part.slice(0, end).split(' ');
    return { name, verdicts: letters.split('').map((letter) => pass[letter] ?? null), text: part.slice(end + 1) };
  }));

describe('verdicts on whole drafts', () => {
  const checker = createChecker();
  const given = drafts.map(({ text }) => checker.check(text, { format: 'markdown', kind: 'mail' }).review);

  it('are labelled for every check', () => {
    assert.ok(drafts.length >= 80);
    for (const { name, verdicts } of drafts) assert.equal(verdicts.length, checks.length, name);
  });

  for (const [at, { id }] of checks.entries()) {
    it(`${id} agrees with the labels`, function () {
      const other = drafts.flatMap(({ name, verdicts }, draft) => (given[draft]?.[at]?.pass === verdicts[at] ? [] : [name]));
      const share = 1 - other.length / drafts.length;
      if (this.test) this.test.title += `: ${(100 * share).toFixed(1)} %`;
      assert.ok(share >= 0.95, `not in ${other.join(', ')}`);
    });
  }
});
