import type { Candidate, Hit, Rewriter } from '../../engine/types';
import { straighten } from '../../language/inversion';
import { matterOf } from '../../language/matter';
import { holdsFact } from '../../language/parts';
import { capitalise } from '../../language/rewrite';
import { states } from '../../language/statements';
import { SEE, low, self, think, waysOut, type Self } from './moves';

/** Words that only press. */
const PRESSING = new RegExp(
  `\\s*,?\\s\\b(?:on earth|in heaven's name|in god's name|in the world|the hell|the heck|for heaven's sake|for the love of god|with a straight face|in all (?:honesty|conscience)|` +
    `please explain|honestly|seriously|genuinely|truly|really|realy|actually|possibly|conceivably|pray|exactly|precisely|simply|perhaps)\\b,?(?=\\s|$)`,
  'gi',
);
const LEAD =
  /^(?:(?:and|so|but|then|or|really|seriously|honestly|come on|mate|well|look|now|again|hello|sorry|let me ask you (?:this|something)|i ask you|hand on heart|ask yourself|excuse me|in all (?:honesty|conscience)|(?:explain to|tell|remind) (?:me|us)(?= (?:what|who|where|how) (?:is|are|was)\b))\b[,?:!]?\s+)+/i;
const TRAIL = /,?\s+(?:am i right|anyway|these days|i ask you|may i ask|i wonder|pray|then|exactly|honestly|seriously|really|now|by now|at all|i take it|eh|by the way|can you|is that it|you)$/i;
/** ", in lobsters": what is added to sting. */
const STING = /^(?:how|what(?! (?:are|am|is)\b)|who|where|why)\b.*?(,\s+(?:(?:in|with|on|by) [a-z]+(?: [a-z]+)?|an? [a-z]+))$/i;

const own = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

/** The question without what only presses, its contractions written out. */
function bareOf(clause: string): string {
  let bare = clause.replace(LEAD, '').replace(PRESSING, '');
  for (let last = ''; last !== bare; ) { last = bare; bare = bare.replace(/,?\s+(?:by )?now$/i, /,/.test(bare) ? '' : '$&').replace(TRAIL, (tail) => (/^,|^\s+(?:i |am i|may i|pray|then|exactly|honestly|seriously|really)/i.test(tail) ? '' : tail)); }
  const sting = STING.exec(bare)?.[1] ?? '';
  if (sting && !holdsFact(`It ${sting}`)) bare = bare.slice(0, -sting.length);
  bare = bare.replace(/^(\w+) (we|you|they|it|I), or \1 \2 not,? /i, '$1 $2 not ');
  // "any sane lender": whoever sees it otherwise would not be one.
  bare = bare.replace(/\b(any|every|no|what|which) (?:sane|self-respecting|fair-minded|right-minded|reasonable|sensible|rational|serious|decent|honest) (?=[a-z])/gi, '$1 ');
  return bare.replace(/^(what|where|who|how|why|when)'s (?!going)/i, '$1 is ').replace(/^(who)'s going/i, '$1 is going').trim();
}

const TAIL = String.raw`,\s*(?:or\s)?(?:now\s)?(?:do|does|did|is|are|was|were|will|would|have|has|had|can|could|should|must|ca|wo)(?:n't)? (?:we|it|you|they|he|she|I|there|that)(?: not)?(?: now)?`;
const TAGGED = new RegExp(`^(?<said>.+)${TAIL}$`, 'i');
const DECLARED = /^(?:we|our|it|that|this|I|the|he|she|they|you|there|an?|silence|your|my|their|nobody|everyone)\b/i;

/** A statement with a question mark: "So we carry all the risk?" */
function declared(clause: string, bare: string, who: Self): string[] {
  const { we } = who;
  const tagged = TAGGED.exec(bare)?.groups?.['said'];
  if (tagged && !/^so\b/i.test(clause)) return [/^you\b/i.test(bare) ? `${we} take it that ${low(tagged)}; ${SEE}` : `${think(tagged, who)}; ${SEE}`];
  if (!DECLARED.test(bare) || bare.split(' ').length < 3 || !states(bare)) return [];
  const called = /^you call (that|this|it|.{2,40}?) (an? .+|[a-z]+)$/i.exec(bare);
  if (called) return [`${we} would not call ${called[1] ?? 'it'} ${called[2] ?? ''}; ${SEE}`];
  if (/^you call/i.test(bare)) return [];
  if (/^you(?:'re| are) (?:charging|asking|billing)/i.test(bare)) return [`${who.were} surprised that ${low(bare)}; what is it based on?`];
  if (/^you (?:do )?(?:want|expect|think)/i.test(bare)) return [`do ${we} understand correctly that ${low(bare)}?`];
  const said = bare.replace(new RegExp(`${TAIL}$`, 'i'), '').replace(/,\s*is that it$/i, '');
  return [`as ${we} read it, ${low(said)}; is that what you intend?`];
}

/** Fragments: "Twelve months' notice for a coffee machine?" */
function fragment(bare: string, { us }: Self): string[] {
  const verbal = /\b(?:is|are|was|were|do|does|did|has|have|can|could|would|will|should|shall|might|may|must|who|whoever|how|why|what|where|when|which|whose|since|you|we|or|call|name|show|give|tell)\b|n't\b|\b(?:it|that|this|there|we|he|she|they)'(?:s|re)\b/i;
  if (!bare || verbal.test(bare) || states(bare) || bare.split(/\s+/).length < 3 || /,\s*(?:yeah|innit|huh|eh|right|no)$|\b\w+'s (?:an?|the|not|still)\b/i.test(bare)) return [];
  if (/^(?:ever|or|and|so|but|not|if|because|when|while|like|than|perhaps|maybe|anything|something)\b/i.test(bare)) return [];
  if (/^(?:on|in|at|for|by|with|without|from|after|before|to|under|over|within|during)\b/i.test(bare)) return [`could you tell ${us} why it needs to be ${low(bare)}?`];
  const bracketed = bare.replace(/^([^,]+), (.+)$/, '$1, $2,');
  return /^[€£$]\s?\d/.test(bare) ? [`${bare} looks high to ${us}; how is it made up?`] : [`${low(bracketed)} came as a surprise to ${us}; what is it based on?`];
}

/** Our own ways out end like this: what they are in is not turned again. */
const TURNED =
  /\b(?:how do you see it|what did you have in mind|how did you picture that|what is behind it|what is it based on|is that what you intend|how does it look from your side|what stands in the way|what is still open for you|understood correctly that|which part matters most to you)\b/i;

/** The sentence with its clause from `from` to `to` replaced by whole words with their own end mark. */
function placed({ sentence }: Hit, from: number, to: number, words: string): string {
  const { text } = sentence;
  // "Sir, kindly tell, which bank …": the name stays, what only calls for an answer goes.
  const before = text.slice(0, from).replace(/(^|[,.;:!?]\s+)(?:(?:so|now|and|but|then|just|please|kindly|pray|do)\s+){0,3}(?:tell|explain|answer|say)(?: (?:to )?(?:me|us))?(?: (?:please|this|then))?[,:]\s+$/i, '$1'), after = text.slice(to).replace(/^[\s?!.…]+(?=(?:["'”’)\]*_]+\s*)?$)/, '').replace(/^\s*[?!.…]+/, '');
  const curly = text.includes('’') && !text.includes("'");
  const opens = /^[^\p{L}\p{N}]*$/u.test(before) || /[.!?]["'”’)\]]*\s*$/.test(before);
  let fitted = opens ? capitalise(words) : words.replace(/^([A-Z])(?=[a-z])/, (letter: string) => letter.toLowerCase());
  fitted = fitted.replace(/; ([a-z])(?=[^;]*\?$)/, (_, letter: string) => `. ${letter.toUpperCase()}`);
  const kept = `${before}${curly ? fitted.replace(/'/g, '’') : fitted}`;
  return after.trim() ? `${kept} ${capitalise(after.trim())}` : kept + after;
}

/** A question whose answer follows: it is wondered about, so that the answer still fits. */
export const wonder: Rewriter = (hit, voice) => {
  const { sentence, span } = hit;
  const { we } = self(voice);
  const from = clauseOpening(hit);
  const to = sentence.judged.trimEnd().length;
  const clause = bareOf(own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, ''));
  const wh = /^((?:how|what|why|where|when|which|whose)(?: (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|can\b|could\b|would\b|will\b|has\b|have\b)[\w-]+){0,4}) ((?:is|are|was|were|do|does|did|can|could|would|will|should|has|have)\b.+)$/i.exec(clause);
  const plain = straighten(wh?.[2] ?? clause);
  if (/^who\b/i.test(clause)) return [placed(hit, from, to, `${we} wonder ${low(clause).replace(/^Who/, 'who')}.`)];
  return plain && span.end > span.start ? [placed(hit, from, to, wh ? `${we} wonder ${(wh[1] ?? '').toLowerCase()} ${low(plain)}.` : `${we} wonder whether ${low(plain)}.`)] : [];
};

/** Where the question ends: with the sentence, or at the mark that ends its clause. */
function clauseStop({ sentence: { judged }, span }: Hit, from: number): number {
  const stop = /[?;:]|[.!](?=\s|$)|\s[–—-]\s/.exec(judged.slice(span.end - 1));
  const to = Math.min(judged.trimEnd().length, stop ? span.end - 1 + stop.index + (/[?.!]/.test(stop[0]) ? 1 : 0) : judged.length);
  const leadIn = /^(?:let me ask|put (?:yourself|an?)|imagine|suppose)\b[^:]*$/i.test(judged.slice(from, to)) && judged[to] === ':';
  return leadIn ? judged.trimEnd().length : to;
}

/** Turns the question into the view it hides and an open question. */
export const openUp: Rewriter = (hit, voice) => {
  const { sentence } = hit;
  if (TURNED.test(sentence.judged)) return [];
  const who = self(voice);
  const from = clauseOpening(hit), to = clauseStop(hit, from);
  const clause = own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, '');
  if (TAG_ALONE.test(hit.text) && /\S,\s*$/.test(hit.before)) return withoutTag(hit, voice);
  const alternative = /^or\b/i.test(hit.text) && /,\s*$/.test(hit.before) && /\S{3}/.test(hit.before);
  if (alternative) {
    const kept = sentence.text.slice(0, from).replace(/[\s,]+$/, '');
    return [`${kept}. ${capitalise(SEE)}`, `${kept}.`];
  }
  const bare = bareOf(clause), ways = waysOut(bare.replace(new RegExp(`${TAIL}$`, 'i'), ''), who);
  const told = ways.length ? [] : declared(clause, bare, who);
  const made = [...ways, ...(/^so\b/i.test(clause) && told.length ? told : [...fragment(bare, who), ...told])];
  return made.map((words) => placed(hit, from, to, words));
};

const TAG_ALONE =
  /^\W*(?:(?:or|now)\s)?(?:(?:don't|wouldn't|dont|wouldnt|isn't|aren't|doesn't|didn't|can't|haven't|hasn't|wasn't|won't|shouldn't|is|are|do|does|did|was|were|would|am|has|have|can|could|should)\s(?:you|u|it|we|they|that|this|there|I|he|she)(?:\s(?:think|agree|say|find|right|not|now))*|surely|right|no|eh|yes|is that it|am I right)[?.!]?\W*$/i;

/** Where the question begins: the hit, or an "if" or "imagine" before it that belongs to it. */
function clauseOpening({ sentence, span }: Hit): number {
  const before = sentence.judged.slice(0, span.start);
  // "Did we, or did we not, shake hands?"
  const both = /\b(?:did|do|have|are|is|was|were) (?:we|you|they|it|I), or $/i.exec(before);
  if (both) return both.index;
  const lead = /(?:^|[;:]\s*)((?:surely|really|honestly|seriously|and|so|but|then|tell me|come on),?\s+)$/i.exec(before);
  const speaker = /(?:^|[:;,.]\s+)((?:I|we|one|it|nobody|(?:my|our) \w+)\s)$/i.exec(before);
  if (speaker) return span.start - (speaker[1] ?? '').length;
  const joined = /^(?:and|so|but)\s+/i.exec(sentence.judged.slice(span.start));
  if (joined && /\p{L}/u.test(before) && !/[.!?:]\s*$/.test(before)) return span.start + joined[0].length;
  if (!lead && /\p{L}/u.test(before) && !/(?:[,;:.?!("“–—-]|\b(?:and|but|so|or|then|yet|because|since|if|when|that|while|as|well|please|now)|['’"])\s*["'“(*_]*$/i.test(before)) return lastBreak(before) || (before.length - before.trimStart().length);
  return lead && /^(?:surely|really|honestly|seriously|tell me|come on)/i.test(lead[1] ?? '') ? span.start - (lead[1]?.length ?? 0) : span.start;
}

/** The statement before a tag, as the writer's view; the tag goes. */
export const withoutTag: Rewriter = (hit, voice) => {
  if (TURNED.test(hit.sentence.judged)) return [];
  const who = self(voice);
  const { sentence, span } = hit;
  const start = Math.max(/^\s*/.exec(sentence.text)?.[0].length ?? 0, lastBreak(sentence.judged.slice(0, span.start)));
  const rest = own(sentence.text.slice(span.end)).replace(/[\s?.!]+$/, '').replace(/^[,\s?.!]+/, '').trim();
  const statement = `${own(sentence.text.slice(start, span.start)).replace(/[\s,]+$/, '')}${rest ? ` ${rest}` : ''}`;
  const bare = statement.replace(/^(?:surely|well|then|now|look|but|and|yes|no)\b,?\s+/i, '').replace(/,?\s+(?:or|now)$/i, '');
  const place = (words: string): string => placed(hit, start, sentence.text.length, words);
  if (/^so\b/i.test(bare)) return [place(`as ${who.we} read it, ${low(bare.replace(/^so,?\s+/i, ''))}; is that what you intend?`), place(`${low(bare)}.`)];
  const way = waysOut(bare, who)[0];
  if (way && /^(?:you|we|I|name|show|find|tell|surely)\b/i.test(bare)) return [place(way)];
  const not = /^you(?:'ll| will) (?:not|never) (.+)$|^you won't (.+)$/i.exec(bare);
  if (not) return [place(`${who.we} don't think you'll ${not[1] ?? not[2] ?? ''}; ${SEE}`)];
  if (/^(?:you|u)\b(?! can|'d expect)/i.test(bare)) return [place(`${who.we} imagine ${low(bare)}; ${SEE}`), place(`${who.we} take it that ${low(bare)}; ${SEE}`)];
  return [place(`${think(bare, who)}; ${SEE}`), place(`${bare}. How do you see it?`), place(`from ${who.our} side, ${low(bare)}.`)];
};

function lastBreak(text: string): number {
  let at = 0;
  for (const mark of text.matchAll(/(?:[;:.?!]|\s[–—-])\s+|,\s+(?:and|but|so|yet)\s+/g)) at = mark.index + mark[0].length;
  return at;
}

/** For any question: what it is about is seen differently, and the reader is asked. */
export const fallBack: Rewriter = (hit, voice) => {
  if (TURNED.test(hit.sentence.judged)) return [];
  const { we, us, our } = self(voice);
  const { sentence, span } = hit;
  const from = clauseOpening(hit), to = sentence.judged.trimEnd().length;
  const clause = own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, '');
  const { about, who, when } = matterOf(clause);
  const more = /\b(?:while we're at it|as well|too|perhaps|also)\b/i.test(hit.text);
  const general = [
    ...(more && !holdsFact(`It ${clause}`) ? [`that is more than ${we} can offer; which part matters most to you?`] : []),
    ...(about && !who ? [`${we} see ${about} differently; how does it look from your side?`, `${we} see ${about} differently${when}; how does it look from your side?`] : []),
    `${we} see this differently; how does it look from your side?`,
    ...(about ? [`could we talk about ${about}${when}?`] : []),
    `that is hard for ${us} to accept from ${our} side; what would help to settle it?`,
  ];
  const candidates: (string | Candidate)[] = [...openUp(hit, voice), ...general.map((words) => placed(hit, from, to, words))];
  const question = own(sentence.text.slice(span.start, to)).replace(/[\s?!.…]+$/, '').replace(LEAD, '');
  const stop = 'what you think of it';
  const text = placed(hit, from, to, `about “${question}”: ${stop}; how do you see it?`);
  const at = text.indexOf(stop);
  if (at >= 0) candidates.push({ text, stops: [{ start: at, end: at + stop.length }] });
  return candidates;
};
