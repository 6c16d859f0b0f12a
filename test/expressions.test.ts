import assert from 'node:assert/strict';
import { analyse } from 'scslre';
import { rules } from '../src/index';

/** Sentences are at most 2,000 characters long, so a pattern that walks back over a run is bounded; one that doubles its work with each character is not. */
describe('the patterns of rules', function () {
  this.timeout(0);
  for (const { id, patterns } of rules) {
    it(`none of ${id} takes exponential time`, () => {
      const slow = patterns.flatMap(({ form, find }) =>
        analyse({ source: find.source, flags: find.flags }, { maxReports: 5 }).reports.filter(({ exponential }) => exponential).map(({ type }) => `${form}: ${type}`));
      assert.deepEqual(slow, []);
    });
  }
});
