import assert from 'node:assert/strict';
import { Anchors } from '../../src/engine/anchors';
import { rules } from '../../src/rules';

describe('anchors', () => {
  const texts = [
    'You must send it.', "Don't you think this is fair?", 'no, we won’t', 'It’s €42; take-it-or-leave-it!', '', ' ', 'NO', 'a b', 'café naïve', '"must"',
    ...rules.flatMap(({ examples, nearMisses }) => [...examples.slice(0, 2).flatMap(({ bad, good }) => [bad.replace(/[«»]/g, ''), good]), ...nearMisses.slice(0, 2).map(({ text }) => text)]),
  ];

  const calls = (find: RegExp, text: string): boolean => new Anchors([find], texts).candidates(text).includes(0);

  it('never leave out an expression that matches', function () {
    // Every pattern whole, with all its branches, is compiled here: that alone takes seconds.
    this.timeout(120_000);
    const expressions = [
      /\byou must\b/i, /\bno\b/i, /(?:don't|won't) you/i, /\b(?:take|leave)[\s-]it\b/i, /^no,? we/i, /a{2,3}b?c+/i, /[aeiou]\s+[bc]/i, /€\d+;\s*take/i,
      /\bcaf(?:é|e)\b/i, /(?<mark>must) (?=send)/i, /(?:a|an?) b/i, /x|you/i, /"must"/i, /\w+ must/i, /\p{L}+ send/iu, /fair\?$/i,
      ...rules.flatMap(({ patterns }) => patterns.map(({ find }) => find)),
    ];
    const anchors = new Anchors(expressions, texts);
    const finds = expressions.map((find) => new RegExp(find.source, find.flags.replace('g', '')));
    for (const text of texts) {
      const called = new Set(anchors.candidates(text));
      finds.forEach((find, number) => {
        if (find.test(text)) assert.ok(called.has(number), `${String(find)} on ${JSON.stringify(text)}`);
      });
    }
  });

  it('leave out expressions that can’t match', () => {
    assert.equal(calls(/\byou must\b/i, 'The committee met.'), false);
    assert.equal(calls(/\b(?:final|last) offer\b/i, 'We can offer two.'), false);
    assert.equal(calls(/\bno\b/i, 'We know.'), false);
  });
});
