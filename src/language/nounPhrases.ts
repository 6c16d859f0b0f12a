import { tag } from '../engine/nlp';
import { withoutEnd } from '../engine/ends';

/** A noun phrase with its determiner and what "of" or "for" adds to it: "your offer of €900 a week". */
export interface NounPhrase {
  readonly text: string;
  /** In the text it was read from. */
  readonly start: number;
  readonly end: number;
  /** Its determiner, small: "the", "your", "two"; empty where it has none. */
  readonly determiner: string;
  /** Its main noun, small: "offer". */
  readonly head: string;
  /** The preposition before it, small, and where that starts. */
  readonly preposition?: { readonly word: string; readonly start: number };
}

interface Term {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly tags: ReadonlySet<string>;
  /** A mark follows it: the phrase ends here. */
  readonly ends: boolean;
}

/** "clause 8", "schedule C", "paragraph six": one thing, whatever the tagger makes of it. */
const NUMBERED = /^(?:clause|section|schedule|annex|appendix|paragraph|article|item|lot|unit|phase|page|slide|chapter|room|hall|berth|pier|gate|exhibit|table|figure|line|point|stage|round|version|invoice|order|year|day|week|month|season)$/;

/** The words of a text with their places and tags. */
export function termsOf(text: string): Term[] {
  const view = tag(text);
  view.compute('offset');
  return (view.docs as unknown as { text: string; normal: string; post: string; offset: { start: number; length: number }; tags?: Set<string> }[][])
    .flat()
    .filter(({ text: word }) => word !== '')
    .map(({ normal, post, offset, tags }) => ({ start: offset.start, end: offset.start + offset.length, word: normal, tags: tags ?? new Set<string>(), ends: /[^\s"'“”‘’-]|\s-/.test(post), joined: post === '-' }))
    .reduce<(Term & { readonly joined: boolean })[]>((terms, term) => {
      const last = terms[terms.length - 1];
      if (!last?.joined) return [...terms, term];
      // "sign-off", "half-page": one word, a noun unless its last part says otherwise.
      const tags = new Set([...term.tags, ...(term.tags.has('Adjective') || term.tags.has('PastTense') ? ['Adjective'] : ['Noun'])]);
      for (const verbal of ['Auxiliary', 'Copula', 'Preposition', 'Pronoun']) tags.delete(verbal);
      return [...terms.slice(0, -1), { ...term, start: last.start, word: `${last.word}-${term.word}`, tags }];
    }, [])
    .map((term, at, terms) => {
      const numbered = NUMBERED.test(term.word) && NUMBER.test(terms[at + 1]?.word ?? '') && !term.ends;
      return numbered || (NUMBER.test(term.word) && NUMBERED.test(terms[at - 1]?.word ?? '') && !terms[at - 1]?.ends) ? { ...term, tags: new Set(['Noun']) } : term;
    });
}

const NUMBER = /^(?:\d[\d.]*[a-z]?|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const FOR_SOMETHING = /^(?:requests?|offers?|bids?|proposals?|quotes?|prices?|fees?|charges?|budgets?|plans?|demands?|claims?|estimates?|invoices?|bills?|rates?|rents?|deposits?|drawings?|designs?|permits?|schedules?)$/;
const DETERMINER = /^(?:the|an?|this|that|these|those|your|our|my|his|her|their|its|every|each|any|all|both|another|no|some|ur)$/;
const OWNER = /^(?:your|our|my|his|her|their|its|ur)$/;
const PREPOSITION = /^(?:about|over|on|in|at|by|for|from|to|with|without|before|after|until|till|since|between|during|under|within|regarding|concerning|re|against|into|through|near|of|as|like|than)$/;
/** Words that the tagger may take for parts of a noun phrase, and that never are. */
const OUTSIDE = /^(?:you|we|they|he|she|it|i|us|them|him|me|there|here|then|so|such|not|never|ever|just|only|as|if|when|while|how|why|what|who|which|more|less|most|yes|no|please|ago|too|again|yet|still|something|nothing|anything|someone|somebody|anyone|nobody|everyone|yours|ours|whose|one|way|like|going|get|got|coming|because|than|worth|over|under|about|paid|made|said|went|came|took|gave|left|lost|sold|told|held|kept|met|sent|back|off|up|down|out)$/;

const isNoun = ({ tags, word }: Term): boolean => (tags.has('Noun') || tags.has('Date') || tags.has('Money') || tags.has('Percent') || /^\d/.test(word)) && !tags.has('Pronoun') && !OUTSIDE.test(word);
const isValue = ({ tags, word }: Term): boolean => tags.has('Value') || tags.has('Money') || /^[€$£]?\d/.test(word);
const isInside = (term: Term): boolean =>
  (isNoun(term) || isValue(term) || term.tags.has('Adjective') || term.tags.has('Gerund') || term.tags.has('Participle') || term.tags.has('PastTense')) &&
  !OUTSIDE.test(term.word) && !term.tags.has('Copula') && !term.tags.has('Auxiliary') && !term.tags.has('Preposition') && !/^(?:been|had|done|gone)$/.test(term.word);

/** The noun phrases of a text, in order. */
export function nounPhrases(text: string): NounPhrase[] {
  const terms = termsOf(text), found: NounPhrase[] = [];
  for (let at = 0; at < terms.length; at++) {
    const simple = simpleAt(terms, at);
    if (!simple) continue;
    let { last } = simple;
    // "of …" belongs to it, and so does "for the …" behind a bare noun.
    for (let joint = terms[last + 1]; joint && !terms[last]?.ends && joint.word === 'of'; joint = terms[last + 1]) {
      const more = simpleAt(terms, last + 2);
      if (!more) break;
      last = more.last;
    }
    // "€900 a week", "120 per pallet".
    const per = terms[last + 1], unit = terms[last + 2];
    if (per && unit && !terms[last]?.ends && isValue(terms[last] ?? per) && /^(?:an?|per)$/.test(per.word) && isNoun(unit)) last += 2;
    // "11 grand for a gearbox", "the request for an extra week": what it is for.
    const what = terms[last + 1]?.word === 'for' && !terms[last]?.ends && (FOR_SOMETHING.test(terms[last]?.word ?? '') || /[€$£%]|\b(?:grand|k|quid|bucks|euros?|dollars?|pounds?|cents?|percent)\b/i.test(text.slice(terms[at]?.start, terms[last]?.end))) ? simpleAt(terms, last + 2) : undefined;
    if (what) last = what.last;
    const of = what && terms[last + 1]?.word === 'of' && !terms[last]?.ends ? simpleAt(terms, last + 2) : undefined;
    if (of) last = of.last;
    const first = terms[at], end = terms[last], before = terms[at - 1];
    if (!first || !end) continue;
    const preposition = before && !before.ends && PREPOSITION.test(before.word) ? { word: before.word, start: before.start } : undefined;
    found.push({
      text: withoutEnd(text.slice(first.start, end.end).replace(/^[^\p{L}\p{N}€$£]+/u, ''), /['"’”]/), start: first.start, end: end.end,
      determiner: DETERMINER.test(first.word) || isValue(first) ? first.word : '', head: simple.head, ...(preposition ? { preposition } : {}),
    });
    at = last;
  }
  return found;
}

/** The noun phrase without additions that starts at a term: where it ends, and its main noun. */
function simpleAt(terms: readonly Term[], at: number): { readonly last: number; readonly head: string } | undefined {
  const first = terms[at];
  if (!first) return undefined;
  const determined = DETERMINER.test(first.word) && !/^that$/.test(first.word) || (first.word === 'that' && terms[at + 1] !== undefined && isInside(terms[at + 1] as Term) && !terms[at + 1]?.tags.has('PastTense') && !terms[at + 1]?.tags.has('Plural') && !DETERMINER.test(terms[at + 1]?.word ?? ''));
  let last = -1, to = at;
  if (determined) {
    if (first.ends || terms[at + 1] === undefined) return undefined;
    to++;
    if (OWNER.test(terms[to]?.word ?? '') && /^(?:all|both)$/.test(first.word)) to++;
  } else if (!isInside(first)) return undefined;
  for (; to < terms.length; to++) {
    const term = terms[to], previous = terms[to - 1];
    // "80 drums": behind a number the tagger's verb is a noun.
    if (term && previous && last === to - 1 && isValue(previous) && (/[^s]s$/.test(term.word) || (determined && !term.tags.has('Preposition') && !term.tags.has('Conjunction') && !term.tags.has('Adverb') && !DETERMINER.test(term.word) && !/^(?:and|or|but)$/.test(term.word))) && !OUTSIDE.test(term.word) && !/^(?:is|was|has|does)$/.test(term.word)) { last = to; if (term.ends) break; continue; }
    // So it is at the end: "the two sample coats".
    if (term && determined && to > at && last === to - 1 && /[^s]s$/.test(term.word) && (term.ends || to === terms.length - 1) && !OUTSIDE.test(term.word) && !/^(?:is|was|has|does)$/.test(term.word)) { last = to; break; }
    if (term?.word === 'one' && determined && to === at + 1 && terms[to + 1] && isInside(terms[to + 1] as Term)) continue;
    if (!term || !isInside(term) || DETERMINER.test(term.word)) break;
    // A verb's form, and a number, begin it; behind a noun they are what comes next: "the list | ten minutes".
    if (to > at && last === to - 1 && previous && isNoun(previous) && !isValue(previous) && !NUMBERED.test(previous.word) && (isValue(term) || ((term.tags.has('PastTense') || term.tags.has('Gerund')) && !isNoun(term)))) break;
    if (to === at && (term.tags.has('PastTense') || term.tags.has('Gerund')) && !isNoun(term) && !/^(?:of|for|about|over|on|with)$/.test(previous?.word ?? '')) return undefined;
    if (isNoun(term) || isValue(term) || (term.tags.has('Gerund') && (to === at ? previous?.word === 'of' : determined && !(terms[to + 1] && isInside(terms[to + 1] as Term) && !term.ends)))) last = to;
    if (term.ends) break;
  }
  const end = terms[last];
  return end ? { last, head: end.word } : undefined;
}
