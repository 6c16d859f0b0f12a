import type { Hit, Rewriter } from '../../engine/types';
import { straighten } from '../../language/inversion';
import { matterOf } from '../../language/matter';
import { holdsFact } from '../../language/parts';
import { capitalise } from '../../language/rewrite';
import { orders, states } from '../../language/statements';
import { waysOut, type Way } from './moves';
import { LEAD, apostrophes, bareOf, clauseOpening, clauseStop, lastBreak, own, taggedIn } from './reading';
import { AGAIN, SAME, SEE, TOGETHER, doubt, low, self, view, walk, type Self } from './wording';

const DECLARED = /^(?:we|our|it|that|this|I|the|he|she|they|you|there|an?|silence|your|my|their|nobody|everyone|one|[€£$]?\d[\d.,%k]*)\b/i;

/** "We both know the clutch was gone": what is said to be known is said as a view. */
const KNOWN = new RegExp(
  "^(?:we|you and I|you(?:'d|'ll)?|everyone|everybody) (?:can |must |will |do |would )*(?:(?:both|all|surely) )*" +
    '(?:grant (?:me|us)|know|see|agree|admit|accept)s? (?:that )?(?=[\\w€£$]+ [\\w€£$])',
  'i',
);
const asView = (said: string, who: Self): string => view(said.replace(/^surely,? /i, '').replace(KNOWN, '').replace(/ surely\b/i, ''), who);

/** "You don't really think that's fair, do you?", "You can't argue with that, can you?" */
const UNTHINKABLE = /^(?:you|u) (?:don't|do not|can't|cannot)(?: (?:all|really|honestly|seriously|actually))* (?:think|believe|expect|imagine|mean)(?: that)? (?<s>(?!to\b|us to\b|me to\b).+)$/i;
const UNARGUED = /^(?:you|u) (?:can't|cannot|could hardly|can hardly|couldn't)(?: \w+ly)? (?:argue with|argue against|object to|disagree with|dispute|deny|complain about|fault) (?<x>.+)$/i;
/** "You'd sign that": what the reader would do is said with "would". */
const WOULD = /^(?:you|u)(?:'d| would)(?<no>n't| not| never| hardly)? (?<do>(?!have to\b|like\b|want\b|rather\b|think\b|agree\b|expect\b|better\b).+)$/i;
/** A statement before a tag, as the writer's view: "You'd sign that, wouldn't you?" is what the writer would do. */
function withTag(statement: string, who: Self): string[] {
  const { we } = who, said = apostrophes(statement).replace(/^((?:you|u) (?:don't|can't|do not|cannot)) (?:really|honestly|seriously|actually)\b/i, '$1');
  const thought = UNTHINKABLE.exec(said)?.groups?.['s'];
  if (thought && states(thought)) return [doubt(thought, who)];
  const argued = UNARGUED.exec(said)?.groups?.['x'];
  if (argued) return [`${we} think ${argued} ${/[^s]s$/.test(argued) ? 'speak for themselves' : 'speaks for itself'}; ${SEE}`];
  const would = WOULD.exec(said)?.groups;
  if (would) return [would['no'] ? `${we} don't think you would ${would['do'] ?? ''}; ${SEE}` : `${we} imagine you would ${would['do'] ?? ''}; ${SEE}`];
  const not = /^you(?:'ll| will) (?:not|never) (.+)$|^you won't (.+)$/i.exec(said);
  if (not) return [`${we} don't think you'll ${not[1] ?? not[2] ?? ''}; ${SEE}`];
  if (/^(?:you|u)\b(?! can|'d expect)/i.test(said) && !KNOWN.test(said))
    return [`${we} imagine ${low(said.replace(/^(you) do /i, '$1 '))}; ${SEE}`, `${we} take it that ${low(said)}; ${SEE}`];
  const known = asView(said, who), plain = said.replace(KNOWN, '');
  return [known, `from ${who.our} side, ${low(plain)}.`, `${capitalise(plain)}. How do you see it?`];
}

/** A statement with a question mark: "So we carry all the risk?" */
function declared(clause: string, bare: string, who: Self): string[] {
  const { we } = who;
  const tagged = taggedIn(bare);
  // "…, can you, Simon?": whom the tag speaks to stays.
  const name = /,\s(\p{Lu}\p{Ll}+)$/u.exec(bare)?.[1];
  if (tagged && !/^so\b/i.test(clause)) return withTag(tagged, who).map((words) => (name ? `${name}, ${low(words)}` : words));
  const said = tagged ?? bare.replace(/,\s*is that it$/i, '');
  if (!DECLARED.test(said) || said.split(' ').length < 3 || !states(said)) return [];
  const called = /^you call (that|this|it|.{2,40}?) (an? .+|[a-z]+)$/i.exec(said);
  if (called) return [`${we} would not call ${called[1] ?? 'it'} ${called[2] ?? ''}; ${SEE}`];
  const counts = /^(that|this|it),? (?:in your (?:eyes|view|book|world|opinion),? is|is your (?:idea|notion|version) of) (an? .+|[a-z]+)$/i.exec(said);
  if (counts) return [`${we} would not call ${counts[1]?.toLowerCase() ?? 'it'} ${counts[2] ?? ''}; ${SEE}`];
  if (/^you call/i.test(said)) return [];
  if (/^you(?:'re| are) (?:charging|asking|billing)/i.test(said)) return [`${who.were} surprised that ${low(said)}; what is it based on?`];
  if (/^you (?:do )?(?:want|expect|think)/i.test(said)) return [`do ${we} understand correctly that ${low(said)}?`];
  return [`as ${we} read it, ${low(said)}; ${tagged ? 'is that how you see it too' : 'is that what you intend'}?`];
}

const VERBAL = new RegExp(
  "\\b(?:is|are|was|were|do|does|did|has|have|can|could|would|will|should|shall|might|may|must|who|whoever|how|why|what|where" +
    "|when|which|whose|since|you|we|or|call|name|show|give|tell)\\b" +
    "|n't\\b|\\b(?:it|that|this|there|we|he|she|they)'(?:s|re)\\b",
  'i',
);
/** "Forty days to read two pages": a figure, and what it is for. */
const MEASURED =
  /^(?:the |an? |another )?(?:[€£$]?\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|hundred)(?: [\w'-]+){1,3}?,? (?:to|for) \w+/i;
/** Fragments: "Twelve months' notice for a coffee machine?" */
function fragment(bare: string, { us }: Self): string[] {
  if (!bare || VERBAL.test(bare) || (states(bare) && !MEASURED.test(bare))) return [];
  if (/^another [a-z-]+$/i.test(bare)) return [`${low(bare)} came as a surprise to ${us}; what is behind it?`];
  if (bare.split(/\s+/).length < 3 || /,\s*(?:yeah|innit|huh|eh|right|no)$|\b\w+'s (?:an?|the|not|still)\b/i.test(bare)) return [];
  if (/^(?:ever|or|and|so|but|not|if|because|when|while|like|than|perhaps|maybe|anything|something)\b/i.test(bare)) return [];
  if (/^(?:on|in|at|for|by|with|without|from|after|before|to|under|over|within|during)\b/i.test(bare))
    return [`could you tell ${us} why it needs to be ${low(bare)}?`];
  const bracketed = bare.replace(/^([^,]+), (.+)$/, '$1, $2,');
  return /^[€£$]\s?\d/.test(bare) ? [`${bare} looks high to ${us}; how is it made up?`]
    : [`${low(bracketed)} came as a surprise to ${us}; what is it based on?`];
}

/** Our own ways out end like this: what they are in is not turned again. */
const TURNED = new RegExp(
  '\\b(?:how do you see it|do you see it the same way|could you walk (?:us|me) through|how would it look to you|is that how you see it too|what did you have in mind|how did you picture that|what is behind it|what is it based on|is that' +
    ' what you intend|how does it look from your side|' +
    'what stands in the way|what is still open for you|understood correctly that|which part matters most to you)\\b',
  'i',
);
/** "Sir, kindly tell, which bank …": the name stays, what only calls for an answer goes. */
const CALLS =
  /(^|[,.;:!?]\s+)(?:(?:so|now|and|but|then|just|please|kindly|pray|do)\s+){0,3}(?:tell|explain|answer|say)(?: (?:to )?(?:me|us))?(?: (?:please|this|then))?[,:]\s+$/i;

/** The sentence with its clause from `from` to `to` replaced by whole words with their own end mark. */
function placed({ sentence }: Hit, from: number, to: number, words: string): string {
  const { text } = sentence;
  const before = text.slice(0, from).replace(CALLS, '$1');
  const after = text.slice(to).replace(/^[\s?!.…]+(?=(?:["'”’)\]*_]+\s*)?$)/, '').replace(/^\s*[?!.…]+/, '');
  const curly = text.includes('’') && !text.includes("'");
  const opens = /^[^\p{L}\p{N}]*$/u.test(before) || /[.!?]["'”’)\]]*\s*$/.test(before);
  let fitted = opens ? capitalise(words) : low(words);
  fitted = fitted.replace(/; ([a-z])(?=[^;]*\?$)/, (_, letter: string) => `. ${letter.toUpperCase()}`);
  const kept = `${before}${curly ? fitted.replace(/'/g, '’') : fitted}`;
  return after.trim() ? `${kept} ${capitalise(after.trim())}` : kept + after;
}

const AUXILIARY = String.raw`is\b|are\b|was\b|were\b|do\b|does\b|did\b|can\b|could\b|would\b|will\b|has\b|have\b`;
const WH = new RegExp(
  String.raw`^((?:how|what|why|where|when|which|whose)(?: (?!${AUXILIARY})[\w-]+){0,4}) ` +
    String.raw`((?:is|are|was|were|do|does|did|can|could|would|will|should|has|have)\b.+)$`, 'i',
);

/** A question whose answer follows: it is wondered about, so that the answer still fits. */
export const wonder: Rewriter = (hit, voice) => {
  const { sentence, span } = hit;
  const { we } = self(voice);
  const from = clauseOpening(hit);
  const to = sentence.judged.trimEnd().length;
  const clause = bareOf(own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, ''));
  const wh = WH.exec(clause), plain = straighten(wh?.[2] ?? clause);
  if (/^who\b/i.test(clause)) return [placed(hit, from, to, `${we} wonder ${low(clause).replace(/^Who/, 'who')}.`)];
  return plain && span.end > span.start ? [placed(hit, from, to, wh ? `${we} wonder ${(wh[1] ?? '').toLowerCase()} ${low(plain)}.`
    : `${we} wonder whether ${low(plain)}.`)] : [];
};

const TAG_ALONE = new RegExp(
  "^\\W*(?:(?:or|now)\\s)?(?:(?:don't|wouldn't|dont|wouldnt|isn't|aren't|doesn't|didn't|can't|haven't|hasn't|wasn't|won't" +
    "|shouldn't|is|are|do|does|did|was|were|would|am|has|have|had|can|" +
    'could|should)\\s(?:you|u|it|we|us|they|that|this|there|I|he|she|one)(?:\\s(?:think|agree|say|find|right|so|not|now|wrong' +
      '|mistaken))*|surely(?: you (?:can |must |do )?(?:see|agree)(?: that)?)?|right|no|eh|yes|is that it|am I right)[?.!]?\\W*$',
  'i',
);

/** "Take the press off the list, or do you suppose the judge can't read?": what stands before the "or" stays. */
function beforeOr({ sentence }: Hit, from: number): string[] {
  const kept = sentence.text.slice(0, from).replace(/,?\s+or\s*$/i, '').replace(/[\s,]+$/, ''), asked = kept.trim();
  if (orders(asked)) return [`Could you ${asked.charAt(0).toLowerCase()}${asked.slice(1)}?`];
  return [`${kept}. ${capitalise(SEE)}`, `${kept}.`];
}

/** A view with its open question; where the mail goes on, the writer says there what comes next, and the view stands alone first. */
function said({ paragraph, sentence }: Hit, to: number, words: string, who: Self): string[] {
  const goesOn = /\w/.test(sentence.text.slice(to)) || paragraph.text.length > sentence.span.end + 2;
  const ask = goesOn ? [SEE, SAME, AGAIN, TOGETHER, walk(who)].find((question) => words.endsWith(`; ${question}`)) : undefined;
  return ask ? [`${words.slice(0, -ask.length - 2)}.`, words] : [words];
}

/** Turns the question into the view it hides and an open question. */
export const openUp: Rewriter = (hit, voice) => {
  const { sentence } = hit;
  if (TURNED.test(sentence.judged)) return [];
  const who = self(voice);
  const from = clauseOpening(hit), to = clauseStop(hit, from);
  const clause = own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, '');
  if (TAG_ALONE.test(hit.text) && /\S,\s*$/.test(hit.before)) return withoutTag(hit, voice);
  if (/^or\b/i.test(hit.text) ? /\S{3}.*,\s*$/.test(hit.before) : /\S{3}.*, or\s+$/i.test(hit.before)) return beforeOr(hit, from);
  const bare = bareOf(clause), tagged = taggedIn(bare);
  const ways = tagged && !/^(?:so|you)\b/i.test(clause) ? [] : waysOut(tagged ?? bare, who);
  const told = ways.length ? [] : declared(clause, /^so\b/i.test(clause) ? bare : clause.replace(LEAD, ''), who);
  const made: (string | Way)[] = [...ways, ...(/^so\b/i.test(clause) && told.length ? told : [...fragment(bare, who), ...told])];
  return made.flatMap((words) => (typeof words === 'string' ? said(hit, to, words, who) : said(hit, to, words.text, who).map((text) => ({ text, resort: words.resort })))
    .map((one) => (typeof one === 'string' ? placed(hit, from, to, one) : { ...one, text: placed(hit, from, to, one.text) })));
};

/** The statement before a tag, as the writer's view; the tag goes. */
export const withoutTag: Rewriter = (hit, voice) => {
  if (TURNED.test(hit.sentence.judged)) return [];
  const who = self(voice);
  const { sentence, span } = hit;
  const start = Math.max(/^\s*/.exec(sentence.text)?.[0].length ?? 0, lastBreak(sentence.judged.slice(0, span.start)));
  const rest = own(sentence.text.slice(span.end)).replace(/[\s?.!]+$/, '').replace(/^[,\s?.!]+/, '').trim();
  const statement = `${own(sentence.text.slice(start, span.start)).replace(/[\s,]+$/, '')}${rest ? ` ${rest}` : ''}`;
  const bare = statement.replace(/^(?:surely|well|then|now|look|but|and|yes|no)\b,?\s+/i, '').replace(/,?\s+(?:or|now)$/i, '');
  const place = (words: string): string => placed(hit, start, sentence.text.length, said(hit, sentence.text.length, words, who)[0] ?? words);
  if (/^so\b/i.test(bare)) return [place(`as ${who.we} read it, ${low(bare.replace(/^so,?\s+/i, ''))}; is that how you see it too?`), place(`${low(bare)}.`)];
  // "A fair split of the holidays, am I right?"
  if (!states(bare) && /^(?:an?|the) /i.test(bare)) return [place(`to ${who.us} this looks like ${low(bare)}; ${SEE}`)];
  const way = waysOut(bare, who)[0]?.text;
  if (way && /^(?:you|we|I|name|show|find|tell|surely)\b/i.test(bare)) return [place(way), ...withTag(bare, who).map(place)];
  return withTag(bare, who).map(place);
};

/** For any question: what it is about is seen differently, and the reader is asked. */
export const fallBack: Rewriter = (hit, voice) => {
  if (TURNED.test(hit.sentence.judged)) return [];
  const { we } = self(voice);
  const { sentence } = hit;
  const from = clauseOpening(hit), to = sentence.judged.trimEnd().length;
  const made = openUp(hit, voice);
  if (TAG_ALONE.test(hit.text) && /\S,\s*$/.test(hit.before)) return made;
  const clause = own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, '');
  const { about, who, when } = matterOf(clause);
  const more = /\b(?:while we're at it|as well|too|perhaps|also)\b/i.test(hit.text);
  const general = [
    ...(more && !holdsFact(`It ${clause}`) ? [`that is more than ${we} can offer; which part matters most to you?`] : []),
    ...(about && !who ? ['', when].map((time) => `${we} see ${about} differently${time}; how does it look from your side?`) : []),
    `${we} see this differently; how does it look from your side?`,
    ...(about ? [`could we talk about ${about}${when}?`] : []),
  ];
  return [...made, ...general.map((words) => ({ text: placed(hit, from, to, words), resort: true }))];
};
