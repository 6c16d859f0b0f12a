import assert from 'node:assert/strict';
import { branchesOf } from '../../src/engine/branches';
import { rules } from '../../src/rules';

describe('branches', () => {
  it('part what says this or that, and keep what looks around it', () => {
    assert.deepEqual(branchesOf(String.raw`\b(?:a b|c(?:d|e)|[|)]f)\b`), [String.raw`\b(?:a b)\b`, String.raw`\b(?:c(?:d|e))\b`, String.raw`\b(?:[|)]f)\b`]);
    assert.deepEqual(branchesOf('a|b'), ['a', 'b']);
    assert.deepEqual(branchesOf('(?<=x)(?<mark>(?:a|b))(?!y)'), ['(?<=x)(?<mark>(?:a))(?!y)', '(?<=x)(?<mark>(?:b))(?!y)']);
  });
  it('leave alone what is one', () => {
    for (const source of [String.raw`\bfinal offer\b`, '(?:a|b)c', '(?:a|b)+', String.raw`(a|b)\1`, '(?:a|b)?$']) assert.deepEqual(branchesOf(source), [source]);
  });
  it('are sound expressions, for every pattern there is', () => {
    for (const { patterns } of rules) {
      for (const { find } of patterns) for (const source of branchesOf(find.source)) assert.doesNotThrow(() => new RegExp(source, find.flags), source);
    }
  });
});
