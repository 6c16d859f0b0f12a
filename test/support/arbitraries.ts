import fc from 'fast-check';
import { rules, type Format } from '../../src/index';
import { unmark } from './marks';

/** How often a property is tried: `times` as a rule, many times more in a long run (COMMON_GROUND_RUNS=50). */
export const runs = (times: number): number => Math.ceil(times * Number(process.env['COMMON_GROUND_RUNS'] ?? 1));

/** Seed of a run that is to give the same answer on every machine. */
const FIXED = 2026;

/** A property over many inputs: the same ones each time, others in a long run. The seed is printed where it fails, and COMMON_GROUND_SEED tries the same inputs again. */
export function holds<T>(property: fc.IProperty<T>, times: number): void {
  const { COMMON_GROUND_SEED: seed, COMMON_GROUND_RUNS: long } = process.env;
  fc.assert(property, { numRuns: runs(times), ...(seed !== undefined ? { seed: Number(seed) } : long === undefined && { seed: FIXED }) });
}

/** Sentences in which there is something to find. */
export const hostile = rules.flatMap(({ examples }) => examples.map(({ bad }) => unmark(bad).text));
/** Sentences in which there is nothing, though they look like it. */
const calm = rules.flatMap(({ nearMisses, examples }) => [...nearMisses.map(({ text }) => text), ...examples.map(({ good }) => good)]);

export const format = fc.constantFrom<Format>('markdown', 'plaintext');

export const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.constantFrom(...calm) },
);

/** What an editor may well hold and few tests do. */
export const oddities = [
  '\ud800', '\udc00', '\udfff\ud800', '\u0000', '\u202e', '\u2066', '\u2069', '\u200f', 'e\u0301\u0301', '\u0301', '👩‍👩‍👧', '🇧🇪', '\u200d', '\ufeff', '\u2028', '\u0085', '\v', '\f', '\u00a0', '\u202f', '\u3000', '\u00ad',
  'ﬁ', 'İ', 'ẞ', '𝐘𝐨𝐮', '’', '“', '”', '"', "'", '`', '```', '~~~', '*', '**', '_', '[', '](', ')', '<', '>', '<!--', '-->', '|', '\\', '&nbsp;', '$1', '$&', '...', '…', '?!', '€', '§', '—', '\t', '  ',
];
const odd = fc.constantFrom(...oddities);

/** A sentence with something odd in the middle of it. */
const spoilt = fc.tuple(sentence, odd, fc.double({ min: 0, max: 1, noNaN: true })).map(([words, what, where]) => {
  const at = Math.round(where * words.length);
  return words.slice(0, at) + what + words.slice(at);
});

const marked = fc.tuple(fc.constantFrom('**', '*', '_', '`', '"', "'", '~~', '('), sentence).map(([mark, words]) => mark + words + (mark === '(' ? ')' : mark));
const prefixed = fc.tuple(fc.constantFrom('> ', '>> ', '>', '- ', '* ', '1. ', '- [ ] ', '# ', '## ', '| ', '    ', '\t', '-- ', 'PS: ', 'Hi Ann, '), sentence).map((parts) => parts.join(''));
const frame = fc.constantFrom(
  '', '', '', 'Hi Ann,', 'Kind regards,', 'Bo Lindgren', '-- ', '---', '***', '```', '~~~', '```js', '<!--', '-->', '<!-- common-ground-disable-next-line -->', '<!-- common-ground-disable demand -->', '<!-- common-ground-enable -->',
  'On Tue, 3 Mar 2026 at 10:12, Ann Weber <ann@acme.example> wrote:', 'On Tue, 3 Mar 2026', 'Ann Weber wrote:', '-----Original Message-----', 'From: Ann', 'Sent: Tuesday', 'To: Bo', 'Subject: The price', '| a | b |', '|---|---|', '| You need to pay | now |',
  'common-ground: off', 'common-ground: [demand]', 'https://acme.example/a?b=c', '[the draft](https://acme.example)', '![](x.png)', '[1]: https://acme.example', 'This message is confidential and intended only for the addressee.', '> ', '>', '- ', '1)', '<div>', '</div>', '<br>', '$$', '===', '- [x] Price: €42',
);

/** A line of a mail: as people write them, as they quote them, and broken in any way. */
export const line = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 3, arbitrary: frame },
  { weight: 2, arbitrary: prefixed },
  { weight: 1, arbitrary: marked },
  { weight: 2, arbitrary: spoilt },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.tuple(sentence, sentence).map((two) => two.join(' ')) },
);

const joined = (breaks: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(line, breaks), { maxLength }).map((lines) => lines.map((pair) => pair.join('')).join(''));

/** A mail, with breaks of every kind. */
export const mail = joined(fc.constantFrom('\n', '\n', '\n', '\n\n', ' ', '\r\n', '\r'), 12);
/** A mail as one system writes it. */
export const unixMail = joined(fc.constantFrom('\n', '\n\n', ' '), 12);

/** Any string at all, lone surrogates among it. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.oneof(odd, sentence), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** An edit as an editor makes them: typed, pasted, cut. Where it starts is a part of the text's length. */
export interface Change {
  readonly at: number;
  readonly cut: number;
  readonly insert: string;
}

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  insert: fc.oneof(fc.constantFrom('', '', 'x', ' ', '\n', '\n\n', '\r', '\r\n', '.', '>', '"', '`', '```', '*', '-', ':', '?'), odd, line, mail),
});

export function changed(text: string, { at, cut, insert }: Change): string {
  const start = Math.round(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + cut);
}
