import assert from 'node:assert/strict';
import { Reading } from '../../src/engine/anchors';
import { asksOf } from '../../src/engine/asks';
import { Calls } from '../../src/engine/calls';
import { rules } from '../../src/rules';

describe('calls', () => {
  const texts = [
    'You must send it.', "Don't you think this is fair?", 'no, we won’t', 'It’s €42; take-it-or-leave-it!', '', ' ', 'NO', 'a b', 'café naïve', '"must"', '- (12 rounds)', 'snake_case must send',
    ...rules.flatMap(({ examples, nearMisses }) => [...examples.slice(0, 2).flatMap(({ bad, good }) => [bad.replace(/[«»]/g, ''), good]), ...nearMisses.slice(0, 2).map(({ text }) => text)]),
  ];

  /** Where each expression is to be tried; undefined where anywhere. */
  function called(finds: readonly RegExp[], text: string): Map<number, readonly number[] | undefined> {
    const reading = new Reading(texts);
    const calls = new Calls(asksOf(finds.map((find) => reading.wantsOf(find))));
    return placesIn(calls, text);
  }

  function placesIn(calls: Calls, text: string): Map<number, readonly number[] | undefined> {
    calls.read(text);
    return new Map([...calls.called].map((number) => [number, calls.placesOf(number, text) ? [...calls.places] : undefined]));
  }

  function neverLeaveOut(finds: readonly RegExp[], some: readonly string[]): void {
    const reading = new Reading(texts);
    const calls = new Calls(asksOf(finds.map((find) => reading.wantsOf(find))));
    const expressions = finds.map((find) => new RegExp(find.source, `${find.flags.replace('g', '')}g`));
    for (const text of some) {
      const places = placesIn(calls, text);
      expressions.forEach((find, number) => {
        for (const { 0: words, index } of text.matchAll(find)) {
          if (words === '') continue;
          assert.ok(places.has(number), `${String(find)} on ${JSON.stringify(text)}`);
          assert.ok(places.get(number)?.includes(index) ?? true, `${String(find)} at ${String(index)} of ${JSON.stringify(text)}`);
        }
      });
    }
  }

  it('never leave out an expression that matches, nor a place where it does', () => {
    neverLeaveOut([
      /\byou must\b/i, /\bno\b/i, /(?:don't|won't) you/i, /\b(?:take|leave)[\s-]it\b/i, /^no,? we/i, /a{2,3}b?c+/i, /[aeiou]\s+[bc]/i, /€\d+;\s*take/i,
      /\bcaf(?:é|e)\b/i, /(?<mark>must) (?=send)/i, /(?:a|an?) b/i, /x|you/i, /"must"/i, /\w+ must/i, /\p{L}+ send/iu, /fair\?$/i, /(?<=^\W*|[.;]\s)(?:you|take)/i,
      /(?:^|[;,]\s*)(?:take|we)\b/i, /(?<![\w'-])must/i, /\d+ rounds/i, /(?:[-(]\s?)+\(?\d/i, /\u2019t\b/i, /(?<=\b(?:you|it),?\s)must/i, /(?:it )?\W*€/i, /case\b/i, /_case/i,
    ], texts);
  });

  it('never leave out a pattern of a rule on the rule’s own examples', function () {
    this.timeout(120_000);
    for (const rule of rules) {
      const own = [...rule.examples.map(({ bad }) => bad.replace(/[«»]/g, '')), ...rule.nearMisses.map(({ text }) => text)].map((text, at) => (at % 2 ? text : `Well, "${text}`));
      neverLeaveOut(rule.patterns.map(({ find }) => find), own);
    }
  });

  it('leave out expressions that can’t match', () => {
    assert.deepEqual([...called([/\byou must\b/i], 'The committee met.').keys()], []);
    assert.deepEqual([...called([/\b(?:final|last) offer\b/i], 'We can offer two.').keys()], []);
    assert.deepEqual([...called([/\bno\b/i], 'We know.').keys()], []);
    assert.deepEqual([...called([/is it fair\?/i], 'That is it: fair.').keys()], []);
  });

  it('say where an expression can start', () => {
    assert.deepEqual(called([/\byou must\b/i], 'You may, you must.').get(0), [9]);
    assert.deepEqual(called([/(?:^|, )so\b/i], 'So, so, and so').get(0)?.filter((place) => place > 0), [2]);
  });
});
