import assert from 'node:assert/strict';
import { otherwise } from '../../src/rules/ultimatum/rewrites/calm';
import { clauseOf, would } from '../../src/rules/ultimatum/rewrites/clause';
import { threatsIn } from '../../src/rules/ultimatum/rewrites/cut';

describe('readings of an ultimatum', () => {
  const clauses: Readonly<Record<string, string>> = {
    'the crane goes home on Friday': 'the crane would go home on Friday',
    'the painters get no ladders': 'the painters would get no ladders',
    "the choir doesn't sing": "the choir wouldn't sing",
    '200 chairs are going back to the depot': '200 chairs would go back to the depot',
    'nobody signs that lease': 'nobody would sign that lease',
    'the locks will be changed': 'the locks would be changed',
    'your barges can wait outside': 'your barges would have to wait outside',
  };
  for (const [text, said] of Object.entries(clauses)) {
    it(`a clause: ${text}`, () => {
      const read = clauseOf(text);
      assert.equal(read && would(read), said);
    });
  }
  for (const text of ['with or without you', 'forty a head', 'before the first frost', 'that which we agreed']) it(`no clause: ${text}`, () => { assert.equal(clauseOf(text), undefined); });

  const consequences: Readonly<Record<string, string>> = {
    'we cancel the whole order, also the spare parts': 'Otherwise, we would have to cancel the whole order, also the spare parts.',
    'kiss the barn goodbye': "Otherwise, we couldn't go ahead with the barn.",
    'there is no album': "Otherwise, there would be no album, which we'd like to avoid.",
    'you can find yourselves another baker for June': "Otherwise, we couldn't go on as your baker for June.",
    'the bond goes back in the safe and the bank gets a call': 'Otherwise, the bond would go back in the safe and the bank would get a call.',
    'we walk': 'Otherwise, we would have to look at other options.',
    'meet our solicitor': "Otherwise, we would have to bring in our solicitor, which we'd like to avoid.",
    "don't expect to see our vans in May": "Otherwise, you wouldn't see our vans in May.",
  };
  for (const [text, said] of Object.entries(consequences)) it(`a consequence: ${text}`, () => { assert.equal(otherwise(text, 'we'), said); });
  it('no calm word for what is too hot', () => { assert.equal(otherwise('the whole thing goes in the bin', 'we'), undefined); });

  it('cuts a threat in two', () => {
    assert.deepEqual(threatsIn('Without the spare pump in the price we are gone')[0], { kind: 'lack', wish: 'the spare pump in the price', then: 'we are gone' });
    assert.deepEqual(threatsIn('The bus leaves at noon, with or without you on it'), []);
    assert.equal(threatsIn('The crates stay shut until spring')[0]?.kind, undefined);
  });
});
