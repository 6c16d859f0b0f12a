import assert from 'node:assert/strict';
import { needs, notA, shaped } from '../../src/rules/dismissive/shapes';
import { isWho, piecesIn, subjectOf, thingsIn } from '../../src/rules/dismissive/topic';

const first = (text: string): string | undefined => thingsIn(text)[0]?.text;

describe('what a sneer falls on', () => {
  for (const [text, thing] of [
    ['Your draft lease would bore a stone', 'your draft lease'],
    ['We hung your quote for the gearbox over the coffee machine', 'your quote for the gearbox'],
    ['There are coins in my couch worth more than that discount', 'that discount'],
    ['With that budget you might hire a kite', 'that budget'],
    ['I nearly fell over at €900 a night', '€900 a night'],
  ] as const) it(text, () => { assert.equal(first(text), thing); });

  it('is nobody, and nothing of the writer\'s own', () => {
    for (const text of ['My dog laughed at it', 'Our accountant needs a lie-down', 'Nobody here could stop giggling']) assert.equal(first(text), undefined, text);
  });
  it('may be a piece of the sentence', () => { assert.deepEqual(piecesIn('Not worth a stamp, that deposit'), [{ text: 'that deposit' }]); });
  it('knows the number by the writer\'s verb', () => { assert.equal(subjectOf('Your opening hours belong in a museum')?.many, true); });
  it('tells people from things', () => {
    assert.ok(isWho('your surveyor'));
    assert.ok(!isWho('your surveyor\'s report'));
    assert.ok(!isWho('your sales forecast'));
  });
});

describe('sneers read whole', () => {
  for (const [text, said] of [
    ['What you call a budget is a shopping list', "the budget doesn't work for us"],
    ['Boo hoo, the depot is full', "we hear that the depot is full, but it doesn't change our position"],
    ["We won't take lessons in hygiene from a fishmonger", "on hygiene, we'd like to stay with our own judgement"],
    ['Come back when you have a serious price', "we'd be glad to look at a new price"],
    ['Send someone with a brain to the handover', 'could you send someone with the right experience to the handover?'],
    ["So sorry our humble bakery can't meet your lofty standards", "our bakery can't meet your standards"],
    ['How sweet that you think a barn heats itself', "we don't think a barn heats itself"],
    ['Oh, a calendar with kittens', "a calendar with kittens doesn't go far enough for us"],
    ['Forty slides of waffle', "the forty slides don't give us what we need yet"],
  ] as const) it(text, () => { assert.equal(shaped(text, 'we')[0]?.say, said); });

  it('what was never an offer', () => { assert.equal(notA("That's not a bid, it's a lottery ticket", 'we')[0]?.say, "that bid doesn't work for us"); });
  it('a need doubted', () => { assert.equal(needs('A two-room clinic hardly needs a valet', 'we')[0]?.say, "we don't see yet why a two-room clinic needs a valet"); });
});
