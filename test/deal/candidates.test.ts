import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCandidates } from '../../src';

const read = (text: string): string[] => readCandidates(text, 'markdown').map(({ state, name }) => `${state} ${name}`);

describe('candidates for the guided pick', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['We can confirm net 45.', 'agreed net 45'],
    ['24 months is fine, subject to board approval.', 'provisional 24 months'],
    ['Subject to board approval, we agree to the rebate.', 'provisional rebate'],
    ["We're still apart on exclusivity.", 'trouble exclusivity'],
    ['We have agreed on the floor plan and the start date of 4 May.', 'agreed floor plan', 'agreed start date of 4 May'],
    ['Warranty is still provisional and training is in good shape.', 'provisional Warranty', 'good-shape training'],
    ["Now we're having trouble with payment terms.", 'trouble payment terms'],
    ['The port works for us.', 'agreed port'],
    ['We can confirm net 45, but we are still apart on exclusivity.', 'agreed net 45', 'trouble exclusivity'],
    ["We haven't agreed on the SLA yet.", 'trouble SLA'],
    ['The sticking point is the liability cap.', 'trouble liability cap'],
    ['We are close on the unit price.', 'good-shape unit price'],
    ['The price is too high for us.', 'trouble price'],
    ['The delivery date of 15 February is fine by us.', 'agreed delivery date of 15 February'],
    ["We can't accept 40% up front.", 'trouble 40% up front'],
    ['Good progress on the data processing agreement.', 'good-shape data processing agreement'],
    ['We agree in principle on a two-year term.', 'provisional two-year term'],
    ['Training and support are fine.', 'agreed Training', 'agreed support'],
    ['No progress on exclusivity since Monday.', 'trouble exclusivity'],
    ["I'm glad we agreed on the start date when we met.", 'agreed start date'],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () => {
      assert.deepEqual(read(`Hi Dana,\n\n${text}\n`), expected);
      assert.deepEqual(read(`Hi Dana,\n\nthanks for this.\n\nOn Tue, 14 Apr 2026 at 18:02, Dana <d@x.example> wrote:\n> ${text}\n`), expected);
    });
  }

  for (const text of ['I agree with you.', 'Thanks, that works for us.', 'Could we agree on the price?', 'The weather was fine.', 'I hope you are well and the new roof is fine.', 'Please find the contract attached.', 'The invoice was sent on 4 May.', 'Everything else is agreed.', 'If we agreed on the price, it would be done.', 'We agree to disagree.']) {
    it(`not: ${text}`, () => { assert.deepEqual(read(`Hi Dana,\n\n${text}\n`), []); });
  }

  it('say where they stand, and who says so; the newest words count', () => {
    const text = "Hi Dana,\r\n\r\nWe can confirm net 45.\r\n\r\n> We're still apart\r\n> on net 45. The port\r\n> is settled.\r\n";
    const found = readCandidates(text, 'plaintext');
    assert.deepEqual(found.map(({ state, name, by }) => `${by} ${state} ${name}`), ['writer agreed net 45', 'other agreed port']);
    assert.deepEqual(found.map(({ span }) => text.slice(span.start, span.end)), ['We can confirm net 45.', 'The port\r\n> is settled.']);
    assert.equal(found[1]?.sentence, 'The port is settled.');
  });

  it('read any text, quickly', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.constantFrom('', '> '), (text, mark) => { readCandidates(mark + text, 'markdown'); }));
    const start = Date.now();
    for (const part of ['we agree on the ', 'the price and ', 'subject to ', 'is fine and ', 'a ']) readCandidates(part.repeat(5000), 'plaintext');
    assert.ok(Date.now() - start < 3000, `${String(Date.now() - start)} ms`);
  });
});
