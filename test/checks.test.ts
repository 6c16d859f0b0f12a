import assert from 'node:assert/strict';
import { checks, createChecker } from '../src/index';

const checker = createChecker();

for (const check of checks) {
  const verdict = (text: string): boolean | null => {
    const found = checker.check(text, { format: 'plaintext' }).review.find((other) => other.check === check.id);
    assert.ok(found);
    const { evidence } = found;
    if (evidence) assert.ok(evidence.start >= 0 && evidence.end <= text.length && evidence.start < evidence.end);
    return found.pass;
  };

  describe(`draft check ${check.id}`, () => {
    for (const text of check.passes) it(`passes: ${text}`, () => { assert.equal(verdict(text), true); });
    for (const text of check.fails) it(`fails: ${text}`, () => { assert.equal(verdict(text), false); });
  });
}

describe('draft checks', () => {
  it('can’t say that talks are stuck where nothing does', () => {
    const { review } = checker.check('We can do 4%.', { format: 'plaintext' });
    assert.equal(review.find(({ check }) => check === 'stall-summary')?.pass, null);
  });
  it('judge no quoted words', () => {
    const { review } = checker.check('> We have agreed on price.\n> Talks are stuck.\n', { format: 'plaintext' });
    assert.equal(review.find(({ check }) => check === 'common-ground')?.pass, false);
    assert.equal(review.find(({ check }) => check === 'stall-summary')?.pass, null);
  });
});
