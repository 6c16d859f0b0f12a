import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readJson } from '../../src/engine/json';
import { inEnglish } from '../../src/engine/problem';

describe('JSON with comments', () => {
  it('is read as JSON is', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      const read = readJson(text);
      assert.ok(!read.problem, read.problem && inEnglish(read.problem));
      assert.deepEqual(read.value, JSON.parse(text));
    }), { numRuns: 300 });
  });

  it('may hold comments, trailing commas and a byte order mark', () => {
    const read = readJson('\uFEFF// one\n{ "a": [1, 2,], /* "b": 3 */ "c // d": "e /* f", }\n// end');
    assert.ok(!read.problem);
    assert.deepEqual(read.value, { a: [1, 2], 'c // d': 'e /* f' });
    assert.equal(read.places.get('c // d'), 37);
  });

  it('never throws, whatever it is given', () => {
    const token = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '\\', '//', '/*', '*/', '\n', ' ', '1', 'true', 'nul', '-', '\uFEFF');
    fc.assert(fc.property(fc.array(token, { maxLength: 30 }), (tokens) => { readJson(tokens.join('')); }), { numRuns: 500 });
    readJson('['.repeat(100_000));
  });

  for (const [text, words, offset] of [
    ['', 'something is missing at the end', 0],
    ['{ "a": 1', 'something is missing at the end', 8],
    ['{ "a": 1 "b": 2 }', 'a comma is missing before this', 9],
    ['{ a: 1 }', '“a” is not expected here', 2],
    ['{ "a": .5 }', '“.” is not expected here', 7],
    ['{ "a": "b }\n', 'a text has no closing quotation mark', 7],
    ['{ "a": "\\x" }', 'a text has a character in it that JSON does not know', 7],
    ['{} /* b', 'a comment has no end', 3],
    ['{} 1', '“1” is not expected here', 3],
  ] as const) {
    it(`names what is wrong, and where: ${JSON.stringify(text)}`, () => {
      const read = readJson(text);
      assert.ok(read.problem);
      assert.deepEqual([inEnglish(read.problem), read.offset], [words, offset]);
    });
  }
});
