import * as assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parse } from '../../src/engine/draft';
import { Memory } from '../../src/engine/remember';
import { RULES } from '../../src/reader/model';
import { createReader } from '../../src/reader/reader';

const reader = createReader();
const FILE = join(__dirname, '../../src/reader/weights.json');

/** Highest probability of a rule over the sentences of a text. */
function score(text: string, rule: string): number {
  return Math.max(...parse(text, 'plaintext').paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => reader.score(sentence, paragraph)[rule] ?? 0)));
}

/** The words underlined for a rule in a text of one sentence. */
function located(text: string, rule: string): string {
  const sentence = parse(text, 'plaintext').paragraphs[0]?.sentences[0];
  assert.ok(sentence);
  const { start, end } = reader.locate(sentence, rule);
  return sentence.text.slice(start, end);
}

describe('the second reader', () => {
  it('gives every rule a probability, and the same one each time', () => {
    const [paragraph] = parse('Take it or leave it, the ferry sails at noon.', 'plaintext').paragraphs;
    const [sentence] = paragraph?.sentences ?? [];
    assert.ok(paragraph && sentence);
    const first = reader.score(sentence, paragraph);
    assert.deepEqual(Object.keys(first).sort(), [...RULES].sort());
    for (const p of Object.values(first)) assert.ok(p >= 0 && p <= 1);
    assert.deepEqual(createReader().score(sentence, paragraph), first);
    assert.deepEqual(Object.keys(reader.thresholds).sort(), [...RULES].sort());
  });

  it('never throws on any text, and underlines inside the sentence', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom('', ' ', '?', '…', "n't", "'s 've", '—', '(((', 'constructor __proto__ toString'));
    fc.assert(
      fc.property(text, fc.constantFrom(...RULES, 'no-such-rule'), (judged, rule) => {
        const sentence = { span: { start: 0, end: judged.length }, text: judged, judged };
        const paragraph = { ...sentence, sentences: [sentence], memory: new Memory() };
        for (const p of Object.values(reader.score(sentence, paragraph))) assert.ok(p >= 0 && p <= 1);
        const { start, end } = reader.locate(sentence, rule);
        assert.ok(start >= 0 && start <= end && end <= judged.length);
      }),
    );
  });

  const ranked: readonly [rule: string, worse: string, better: string][] = [
    ['ultimatum', 'Sign by Friday or we walk.', 'The offer is valid until Friday, and we can talk about it before.'],
    ['blame', "You're just trying to squeeze every cent out of our crew.", "You're trying to hit your third-quarter target, as I understand it."],
    ['dismissive', 'That schedule is a complete joke.', 'Late deliveries are costly for us.'],
    ['demand', 'You need to drop the price of the pallets by 10%.', 'We could take the pallets at 10% less if we ordered twice as many.'],
    ['adversarial-framing', 'What concessions are you prepared to make, now that we have the upper hand?', 'The concession stand at the stadium opens at noon.'],
    ['rhetorical-question', "Don't you think £40 a pallet is a bit steep for wet pine?", 'What do you think of the March date?'],
    ['condescending', 'As I already told you twice, the fee is fixed.', 'As we agreed on Tuesday, the fee is fixed.'],
    ['caving', "Fine, we'll just take whatever you offer to keep the peace.", "We're happy to accept the price you quoted."],
    ['i-over-we', 'I want a 12% discount on the whole order.', 'I think Thursday works.'],
    ['what-without-why', "What's your best price for the lot?", 'What time works for the call?'],
  ];
  for (const [rule, worse, better] of ranked) {
    it(`${rule}: "${worse}" well above "${better}"`, () => {
      assert.ok(score(worse, rule) > 0.3, `${score(worse, rule)}`);
      assert.ok(score(worse, rule) > 2 * score(better, rule), `${score(better, rule)}`);
    });
  }

  it('underlines the words that weigh most', () => {
    assert.match(located('We liked the visit to the quarry on Monday, but that timeline is simply ridiculous.', 'dismissive'), /ridiculous/);
    assert.match(located('The bricks arrived on Tuesday. ', 'blame'), /\S/);
    assert.equal(located("The crane costs €900 a day, and who would sign that?", 'rhetorical-question').endsWith('?'), true);
  });

  it('stays small', () => {
    assert.ok(statSync(FILE).size < 300_000);
    assert.ok(readFileSync(FILE, 'utf8').startsWith('{'));
  });

  it('reads 10,000 words in little time', () => {
    const mail = parse('We looked at the fit-out budget again, and the board would like to see the quote for the second floor before the spring. '.repeat(450), 'plaintext');
    const read = (): void => {
      for (const paragraph of mail.paragraphs) for (const sentence of paragraph.sentences) reader.score(sentence, paragraph);
    };
    read();
    const began = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(began);
    assert.ok((user + system) / 1000 < 300); // milliseconds; about 20 on a quiet machine
  });
});
