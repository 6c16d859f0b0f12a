import { lostOrInvented } from '../../engine/substance';
import type { Candidate, Hit, Pattern, Rewriter } from '../../engine/types';
import { framed, partsOf } from './frames';
import { figures } from './plain';
import type { Figure } from './plain/said';

/** The figures said plainly where they stand; then, or where one has no plain words, the clause told calmly with what stands beside it. */
export const calmly = (found: readonly Pattern[]): Rewriter => {
  let ready: readonly Tried[] | undefined;
  return (hit, voice) => {
    const all =
      (ready ??= [...figures, ...found].flatMap(
        (figure) => (figure.rewrite ? [{ ...figure, rewrite: figure.rewrite, find: new RegExp(figure.find.source, 'id') }] : [])));
    const plain = plainly(hit, all);
    const told = framed(hit, voice, plain.length > 0).filter((text) => lostOrInvented(hit.sentence.text, text).length === 0);
    if (told.length) return [...plain, ...told];
    const open = inPlainWords(hit);
    return plain.length && WHOLE.test(open.text) ? plain : [...plain, open];
  };
};

/** A figure that can be said plainly, its expression with places. */
type Tried = Figure & Required<Pick<Figure, 'rewrite'>>;

const MOST_TURNS = 4;
/** Nothing but the place to fill in: no use beside a sentence that says it. */
const WHOLE = /^\W*Your point in plain words\W*$/;

/** The sentence with each figure of speech said plainly, where it has plain words; once more with its intentions as wishes. */
function plainly(hit: Hit, all: readonly Tried[]): string[] {
  let text = hit.sentence.text, turned = 0;
  for (let next = turnOne(hit, text, all); next !== undefined && turned < MOST_TURNS; next = turnOne(hit, text, all)) {
    text = next;
    turned++;
  }
  if (!turned) return [];
  const said = smoothed(text), softer = wished(said);
  return softer === said ? [said] : [softer, said];
}

/** How far from the underline a word that has a plain sense too may stand. */
const NEAR = 12;

function turnOne(hit: Hit, text: string, all: readonly Tried[]): string | undefined {
  const first = text === hit.sentence.text;
  const judged = first ? hit.sentence.judged : text.replace(/’/g, "'");
  const sentence = { ...hit.sentence, text, judged };
  let best: { readonly from: number; readonly to: number; readonly turned: string } | undefined;
  for (const { find, when = [], unless = [], rewrite, near } of all) {
    if (near && !first) continue;
    const found = find.exec(judged);
    if (!found) continue;
    const from = found.index, to = from + found[0].length;
    if (near && (to < hit.span.start - NEAR || from > hit.span.end + NEAR)) continue;
    // "tug-of-war" before the "war" in it.
    if (best && (best.from < from || (best.from === from && best.to >= to))) continue;
    const [start, end] = found.indices?.groups?.['mark'] ?? [from, to];
    const here: Hit =
      { ...hit, sentence, span: { start, end }, text: judged.slice(start, end), before: judged.slice(0, start), after: judged.slice(end),
        groups: { ...found.groups } };
    if (!when.every((guard) => guard(here)) || unless.some((guard) => guard(here))) continue;
    const [turned] = rewrite(here, 'we');
    if (typeof turned === 'string' && turned !== text) best = { from, to, turned };
  }
  return best?.turned;
}

/** Small words that go with the plain ones: "under pressure by" is "from", one moves "on" a point and not "over" it. */
const smoothed = (text: string): string =>
  text
    .replace(/\b(under (?:heavy )?pressure) by\b/gi, '$1 from')
    .replace(
      new RegExp(
        String.raw`\b(mov(?:e|es|ed|ing)|hold(?:s|ing)? firm|held firm|stay(?:s|ed|ing)? firm|hard line|good result|do(?:ing|es)? well) (?:over` +
          String.raw`|about)\b(?! (?:any|some|every|no)(?:body|one)\b| (?:you|us|them|me)\b)`,
        'gi',
      ), '$1 on')
    .replace(/\b(talk(?:s|ing)? frankly(?: with [\w']+(?: [\w']+)?)?) over\b/gi, '$1 about')
    .replace(/\b(discussions?|negotiations?|talks|disagreements?|conversations?) over\b/gi, '$1 about')
    // "Our walk-away strong argument": the word that says which stands next to its noun.
    .replace(/\b(our|your|the|their|my|a) (?!best|strong|second|third|first|next|last|other|only|main|real|same|new|very)([\w-]{3,20}) strong (?=argument)/gi,
      '$1 strong $2 ')
    .replace(/\b(options|position) over (?:you|us|them)\b/gi, '$1')
    .replace(/\b(strongest|best|better|stronger|strong) (?:strong|strongest) (?=argument)/gi, '$1 ')
    .replace(/\b(the|our|your|their|my|that|this|any|no|another) (?:a|an|the) (?=good result|setback|strong position|surprise|step back)/gi, '$1 ')
    .replace(/\b(an?) (?:a|an) (?=good|setback|strong|surprise|step|point|strong)/gi, 'a ')
    .replace(/\b(I|[Ww]e|[Yy]ou|[Tt]hey) (still|now|also|just) (am|are) in a\b/g, '$1 $3 $2 in a')
    .replace(/\b(see it differently[^.;?!]{0,40}), and (?:it )?has been\b/gi, '$1, and have done')
    .replace(/\b(t)he counterpart\b/gi, '$1he other side');

/** "We intend to ask for more": what is meant is wished. */
const wished =
  (text: string): string =>
    text.replace(/\b(we|I)(?: intend| mean| plan|'re going| are going|'m going| am going) to (?=get|ask|do|raise|talk|aim)/gi, "$1'd like to ");

/** Where only the writer knows what was meant: the sentence with a place to say it plainly. */
function inPlainWords(hit: Hit): Candidate {
  const { text } = hit.sentence, { start, end } = partsOf(hit);
  const words = /[\p{L}\p{N}]/u.test(text.slice(0, start)) ? 'your point in plain words' : 'Your point in plain words';
  return { text: text.slice(0, start) + words + text.slice(end), stops: [{ start, end: start + words.length }] };
}
