import assert from 'node:assert/strict';
import { parse } from '../../src/engine/draft';

describe('a paragraph without end', () => {
  const said = 'You need to pay the whole invoice by Friday. ';
  for (const [name, text] of [['of sentences', said.repeat(2_000)], ['of lines', said.trim().concat('\n').repeat(2_000)], ['of words', 'pay '.repeat(20_000)], ['of one word', 'a'.repeat(90_000)]] as const) {
    it(`${name} is read in pieces, nothing lost, nothing twice`, () => {
      const { paragraphs } = parse(text, 'plaintext');
      assert.ok(paragraphs.length > 8, String(paragraphs.length));
      let at = 0;
      for (const { span, text: words, sentences } of paragraphs) {
        assert.equal(text.slice(at, span.start).trim(), '');
        assert.equal(words, text.slice(span.start, span.end));
        assert.ok(words.length <= 8_000);
        assert.equal(sentences[0]?.span.start, 0);
        at = span.end;
      }
      assert.equal(text.slice(at).trim(), '');
    });
  }

  it('is cut where a sentence ends', () => {
    for (const { text } of parse(said.repeat(2_000), 'plaintext').paragraphs) assert.match(text, /^You need[\s\S]*Friday\.$/);
  });
});
