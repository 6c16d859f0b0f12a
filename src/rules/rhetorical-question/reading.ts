import type { Hit } from '../../engine/types';
import { holdsFact } from '../../language/parts';
import { states } from '../../language/statements';

/** Words that only press. */
const PRESSING = new RegExp(
  `\\s*,?\\s\\b(?:${[
    "on earth|in heaven's name|in god's name|in the world|the hell|the heck|for heaven's sake|for the love of god|with a straight" +
      " face|in all (?:honesty|conscience)|please explain",
    'honestly|seriously|genuinely|truly|really|realy|actually|possibly|conceivably|pray|exactly|precisely|simply|perhaps|for (?:a' +
      '|one) (?:second|moment|minute)',
    "of all (?:people|firms|companies)|(?:out )?of (?:his|her|their|your|its) mind|in (?:his|her|their|your|its) (?:right )?(?:mind|senses)|on this planet|worth" +
      " (?:the name|(?:his|her|its|their) salt)|while (?:we're|you're) at it",
  ].join('|')})\\b,?(?=\\s|$)`,
  'gi',
);
/** What leads into a question. */
export const LEAD = new RegExp(
  `^(?:(?:${[
    'and|so|but|then|or|really|seriously|honestly|come on|mate|well|look|now|again|hello|sorry|hand on heart|ask yourself|excuse' +
      ' me|in all (?:honesty|conscience)',
    'in all (?:fairness|seriousness)|let me ask you (?:this|something)|i ask you|i put it to you|(?:explain to|tell|remind) (?:me' +
      '|us)(?= (?:what|who|where|how) (?:is|are|was)\\b)',
  ].join('|')})\\b[,?:!]?\\s+)+`,
  'i',
);
const TRAILING = [
  'am i right|anyway|these days|i ask you|may i ask|i wonder|pray|then|exactly|honestly|seriously|really|now|by now|at all|i take it|eh|by the way',
  'do you (?:think|suppose|imagine)|can you|is that it|you',
];
const TRAIL = new RegExp(`,?\\s+(?:${TRAILING.join('|')})$`, 'i');
const TRAILS_BARE = /^,|^\s+(?:i |am i|may i|pray|then|exactly|honestly|seriously|really)/i;
/** ", in lobsters": what is added to sting. */
const STING = /^(?:how|what(?! (?:are|am|is)\b)|who(?! do you\b)|where|why)\b.*?(,\s+(?:(?:in|with|on|by) [a-z]+(?: [a-z]+)?|an? [a-z]+|that .+))$/i;
const SANE = /\b(any|every|no|what|which) (?:sane|self-respecting|fair-minded|right-minded|reasonable|sensible|rational|serious|decent|honest) (?=[a-z])/gi;

/** The words with plain apostrophes and single spaces. */
export const own = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

/** "dont", "thats": as they are written with care. */
export const apostrophes = (text: string): string =>
  text.replace(/\b(do|does|did|is|are|was|were|would|could|should|have|has)nt\b/gi, "$1n't").replace(/\b(that|there|what|who)s(?= \w)/gi, "$1's")
    .replace(/\b(you|they)re\b/gi, "$1're").replace(/\bcant\b/gi, "can't");
const ASIDE = /,\s(?:do you (?:think|suppose|imagine|reckon)|I wonder|pray|I ask you),/gi;

/** The question without what only presses, its contractions written out. */
export function bareOf(clause: string): string {
  let bare = apostrophes(clause).replace(LEAD, '').replace(PRESSING, '').replace(ASIDE, ',').replace(/,\s(?:also )?yourself,/gi, '');
  for (let last = ''; last !== bare; ) {
    last = bare;
    bare = bare.replace(/,?\s+(?:by )?now$/i, /,/.test(bare) ? '' : '$&').replace(TRAIL, (tail) => (TRAILS_BARE.test(tail) ? '' : tail));
  }
  const sting = STING.exec(bare)?.[1] ?? '';
  if (sting && !holdsFact(`It ${sting}`)) bare = bare.slice(0, -sting.length);
  bare = bare.replace(/^(\w+) (we|you|they|it|I), or \1 \2 not,? /i, '$1 $2 not ');
  // "any sane lender": whoever sees it otherwise would not be one.
  bare = bare.replace(/\ban? (?:self-respecting|serious|reputable|proper|decent) (?=(?:company|firm|business|outfit|supplier|person)\b)/gi, 'a ');
  bare = bare.replace(SANE, '$1 ').replace(/\bany person\b/gi, 'anyone').replace(/\b(?:lousy|measly|miserable|paltry) (?=\S)/gi, '');
  bare = bare.replace(/\b(?:be |is |are )?(?:mad|stupid|crazy|daft|foolish|silly) enough to /i, '').replace(/\bbother(?:s|ed)? to /i, '');
  bare = bare.replace(/^(how|why|where|what|who) r /i, '$1 are ');
  bare = bare.replace(/^(what|where|who|how|why|when)'?s (?!going)/i, '$1 is ').replace(/^(who)'s going/i, '$1 is going');
  return bare.replace(/^what (sense|point|use|good) (?:has|does) (.+?)(?: have| make| do)?$/i, 'what is the $1 of $2').trim();
}

const VERB = String.raw`(?:do|does|did|is|are|was|were|will|would|have|has|had|can|could|should|must|ca|wo)(?:n't|nt)?`;
const TAIL = [
  String.raw`,\s*(?:or\s)?(?:now\s)?${VERB} (?:we|us|it|you|they|he|she|I|there|that|one)(?: not)?(?: now)?`,
  String.raw`,\s*(?:no|yes|right|eh|huh|yeah|innit|surely|correct|or not|(?:or )?am I (?:right|wrong|mistaken)|is that (?:it|right)|(?:isn't (?:that|it)|is it not|not) so|don't` +
    String.raw` you (?:think|agree)(?: so)?|surely you (?:can |must |do )?(?:see|agree)(?: that)?)`,
  String.raw`\s(?:do|does|did|is|are|was|were|will|would|has|have|can|could|should)(?:n't|nt)? (?:they|it|he|she|we|you)`,
];
const TAGGED = new RegExp(`^(?<said>.+?)(?:${TAIL.join('|')})$`, 'i');

/** The statement before a question tag: "that's a generous figure, no". */
export function taggedIn(bare: string): string | undefined {
  // "…, can you, Simon?": whom the tag speaks to.
  const said = TAGGED.exec(bare.replace(/,\s\p{Lu}\p{Ll}+$/u, ''))?.groups?.['said'];
  return said && states(said) && !QUESTION.test(said) ? said : undefined;
}
const ASKING = String.raw`(?:how|what|who|whose|why|where|when|which|is|are|am|was|were|do|does|did|has|have|had|can|could|would|will|should|must|shall)(?:n't|nt)?`;
const QUESTION = new RegExp(`^${ASKING}\\b`, 'i');
/** "There's a fee now, and what tenant …": a statement, and the question that is joined to it. */
const JOINED = new RegExp(String.raw`^(?<told>[^?]{6,200}?)(?:[,;] (?:and|so|but|or)|;|:) (?=(?:${LEAD.source.slice(1)})?${ASKING},? [\w'€$£"“-])`, 'i');

/** Words that must not be parted from the question behind them. */
const LEANS = /^\W*(?:if|when|with|given|after|as|since|because|where|for|imagine|suppose|surely|tell|let|put|name|show)\b/i;

/** Where in a clause its question begins, behind a statement that stands by itself. */
function joinedAt(clause: string): number {
  const found = JOINED.exec(clause);
  const told = found?.groups?.['told'] ?? '';
  return found && states(told) && !QUESTION.test(told.trim()) && !LEANS.test(told) ? found[0].length : 0;
}

const OPENING = /(?:[,;:.?!("“–—-]|\b(?:and|but|so|or|then|yet|because|since|if|when|that|while|as|well|please|now)|['’"])\s*["'“(*_]*$/i;

/** Where the question begins: the hit, or an "if" or "imagine" before it that belongs to it. */
export function clauseOpening(hit: Hit): number {
  const from = openingOf(hit), { judged } = hit.sentence;
  const lead = /^\s*/.exec(judged.slice(from))?.[0].length ?? 0, clause = judged.slice(from + lead);
  const at = joinedAt(clause);
  return at && from + lead + at <= Math.max(hit.span.end - 3, 0) ? from + lead + at : from;
}

function openingOf({ sentence, span }: Hit): number {
  const before = sentence.judged.slice(0, span.start);
  // "Did we, or did we not, shake hands?"
  const both = /\b(?:did|do|have|are|is|was|were) (?:we|you|they|it|I), or $|\b(?:am I|are we) (?:missing something|mistaken|wrong|alone), or $/i.exec(before);
  if (both) return both.index;
  const lead = /(?:^|[;:]\s*)((?:surely|really|honestly|seriously|and|so|but|then|tell me|come on),?\s+)$/i.exec(before);
  const speaker = /(?:^|[:;,.]\s+)((?:I|we|one|it|nobody|(?:my|our) \w+)\s)$/i.exec(before);
  if (speaker) return span.start - (speaker[1] ?? '').length;
  const joined = /^(?:and|so|but)\s+/i.exec(sentence.judged.slice(span.start));
  if (joined && /\p{L}/u.test(before) && !/[.!?:]\s*$/.test(before)) return span.start + joined[0].length;
  if (!lead && /\p{L}/u.test(before) && !OPENING.test(before)) return lastBreak(before) || (before.length - before.trimStart().length);
  return lead && /^(?:surely|really|honestly|seriously|tell me|come on)/i.test(lead[1] ?? '') ? span.start - (lead[1]?.length ?? 0) : span.start;
}

/** Behind the last mark or joining word in a text that a clause may begin after. */
export function lastBreak(text: string): number {
  let at = 0;
  for (const mark of text.matchAll(/(?:[;:.?!]|\s[–—-])\s+|,\s+(?:and|but|so|yet)\s+/g)) at = mark.index + mark[0].length;
  return at;
}

/** Where the question ends: with the sentence, or at the mark that ends its clause. */
export function clauseStop({ sentence: { judged }, span }: Hit, from: number): number {
  const stop = /[?;:]|[.!](?=\s|$)|\s[–—-]\s/.exec(judged.slice(span.end - 1));
  const to = Math.min(judged.trimEnd().length, stop ? span.end - 1 + stop.index + (/[?.!]/.test(stop[0]) ? 1 : 0) : judged.length);
  const leadIn = /^(?:let me ask|put (?:yourself|an?)|imagine|suppose)\b[^:]*$/i.test(judged.slice(from, to)) && judged[to] === ':';
  return leadIn ? judged.trimEnd().length : to;
}
