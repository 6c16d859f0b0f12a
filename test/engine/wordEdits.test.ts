import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, wordEdits } from '../../src/engine/edit';

describe('edits word by word', () => {
  const split = (before: string, after: string): string[] => {
    const text = `Hi. ${before} Bye.`;
    const edits = wordEdits(text, { span: { start: 4, end: 4 + before.length }, newText: after });
    assert.equal(applyEdits(text, edits), `Hi. ${after} Bye.`);
    return edits.map(({ span, newText }) => `${text.slice(span.start, span.end)}→${newText}`);
  };

  it('leaves the words that stay', () => {
    assert.deepEqual(split('You need to drop the price by 10%.', 'Could you drop the price by 10%?'), ['You need to →Could you ', '.→?']);
  });

  it('has nothing to do where nothing changes', () => assert.deepEqual(split('As it is.', 'As it is.'), []));

  it('keeps an edit with stops whole', () => {
    const edit = { span: { start: 0, end: 5 }, newText: 'If we …, b c', stops: [{ start: 6, end: 7 }] };
    assert.deepEqual(wordEdits('a b c', edit), [edit]);
  });

  it('gives the same text, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('we ', 'you ', 'drop ', '10', '%', '.', '\n', ' ', '**'), { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(fc.property(words, words, (before, after) => void split(before, after)));
  });
});
