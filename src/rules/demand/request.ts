import { baseOf, tag } from '../../engine/nlp';
import type { Hit, Voice } from '../../engine/types';
import { clauseEnd } from '../../language/clauses';
import { FINITE } from '../../language/reframe';
import { capitalise, end, tidy, uncapitalise } from '../../language/rewrite';
import { anyOf, DEAL_TERMS } from '../../language/words';

/** An order cut into its parts: "Since May, | your crew | clear the quay | , as agreed." */
export interface Order {
  readonly lead: string;
  /** Who is to do it; "you" for the reader. */
  readonly who: string;
  /** What is to be done, from its verb in the base form. */
  readonly what: string;
  readonly tail: string;
}

const READER = /^(?:y['’]?all|you\b.*|u|ya|yous)$/i;

/** Words that only push, before the verb: they leave with the order. */
const PUSHING = [
  'just', 'simply', 'really', 'absolutely', 'kindly', 'please', 'plese', 'pls', 'now', 'then', 'so', 'also', 'either', 'definitely', 'certainly', 'personally', 'honestly', 'seriously',
  'strictly', 'immediately', 'promptly', 'jolly well', 'bloody well', 'at the very least', 'for once', 'go ahead and', 'go and', 'you go and', 'do the needful and', 'be a dear and', 'be a love and',
  '(?:do )?be so (?:good|kind) as to', 'do be so kind as to', 'do(?= (?:please|kindly|be|bring|take|drop|give|let|stop|remove|put)\\b)',
];
const PUSH = new RegExp(String.raw`^\s*(?:${anyOf(PUSHING)}\b,?\s+)+`, 'i');

/** Words that only push, behind the order. */
const LAST_PUSHING = [
  'full stop', 'period', 'end of story', 'simple as that', 'no excuses', '(?:and )?no (?:arguing|argument|discussion|debate|dawdling)', 'no (?:ifs|buts)', 'no ifs (?:or|and) (?:no )?buts', 'seriously', 'got it', 'ok', 'okay', 'yeah', 'yes', 'please and thank you', 'please',
  'please be so kind', 'be so kind', 'would you', 'will you', 'will ya', 'mate', 'and be done with it', "and that(?:['’]s| is) that", 'no questions asked', "there['’]s a (?:love|dear)", 'pronto', 'so do', 'so do that',
  "and (?:that|this) (?:isn['’]t|is not) (?:a|any) (?:request|question|wish|favour|favor|suggestion)", "and I(?:['’]m| am) asking it as an instruction, not as a wish", 'without further (?:discussion|ado|argument)',
  '(?:and )?not (?:on|up to|down to|for) (?:us|me)(?: to [^,;.]{2,60})?', 'not (?:us|me)',
];
const LAST_PUSH = new RegExp(String.raw`(?:,?\s+|\s*[-–—]\s*)(?:${anyOf(LAST_PUSHING)}\b[,\s]*)+(?=(?:[.!?]+\s*)?$)`, 'i');

/** Lead-ins that only announce the order. */
const ANNOUNCING = [
  String.raw`what (?:this|it|that|has|needs|we|I)\b[^.;,]{0,50}\b(?:is|happen is plain)(?: that|:)?`, String.raw`all (?:I|we)(?:'m|'re| am| are) (?:saying|asking) is(?: that)?`,
  'the (?:fact|bottom line|point|truth|long and short of it|upshot) is(?: that|,)?', 'my point is(?: that|,)?', "there(?:'s| is) no way (?:a?round) it(?: for (?:you|us))?[:,]",
  'let me (?:be clear|put it plainly|spell it out)[:,]', "I (?:don't|do not) ask, I insist[:,]", 'we are telling you, not asking[:,]', 'it follows that', 'I hope you (?:understand|realise|realize|see|appreciate) that',
  'you (?:know|see),?', '(?:look|listen|right then|either way|seriously|frankly|honestly|lads|guys),', "c'mon,", 'come on,', 'tell ya what,', 'naturally,?', 'bottom line[:,]', 'simply put,', 'to put it (?:bluntly|plainly),',
  '(?:now|so|then|again|and|but|ok|okay|well|right|just|kindly)[,:]?', "(?:for|this is) the (?:\\w+) (?:and last )?time[,:]", 'once (?:and for all|more|again)[,:]?', 'by rights,?',
];
const ANNOUNCES = new RegExp(String.raw`(?<=^|[.!?]["'”)]?\s+)${anyOf(ANNOUNCING)}\s*$`, 'i');
const BELIEVES = /^((?:the|our|my) [\w'’ -]{2,40}?|\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?) (?:feels?|thinks?|believes?|says?|insists?|holds?)(?: that)?\s*$/u;

/** Who speaks, with "would": "we'd", or "I'd" for one who writes alone. */
export const would = (voice: Voice): string => (voice === 'I' ? "I'd" : "we'd");

/** The order cut out of its sentence: what is to be done starts at `from`. */
export function cut(hit: Hit, who: string, from: number): Order {
  const text = hit.sentence.text;
  const stop = Math.max(from, clauseEnd(hit.sentence.judged, from));
  return { lead: text.slice(0, hit.span.start), who, what: text.slice(from, stop).replace(/^\s+/, ''), tail: text.slice(stop) };
}

/** Words without what only pushes at their end. */
export const unpushed = (words: string): string => words.replace(LAST_PUSH, '').replace(/^,(?=[.!?]*\s*$)/, '');

/** The order without words that only push. */
export function polish({ lead, who, what, tail }: Order): Order {
  const opening = /^([^\p{L}\p{N}]*)(?![^\p{L}\p{N}])([\s\S]*)$/u.exec(lead);
  const plainLead = (opening?.[2] ?? '').replace(/[’]/g, "'");
  const announced = ANNOUNCES.exec(plainLead);
  const clean = unpushed(what.replace(PUSH, '').replace(/[.!?]+\s*$/, ''));
  return { lead: announced ? (opening?.[1] ?? '') + (opening?.[2] ?? '').slice(0, announced.index) : lead, who, what: clean, tail: unpushed(tail) };
}

const opens = (lead: string): boolean => /^[^\p{L}\p{N}]*$/u.test(lead) || /[.!?]["'”’)]?\s*$/.test(lead);

/** A clause set between what stands before and behind it, with its end mark. */
export const join = (lead: string, clause: string, tail: string, mark: string): string =>
  end(capitalise(tidy(`${lead}${opens(lead) ? capitalise(clause) : clause}${tail}`.trimEnd())), mark);

const LEANS = [
  'as', 'since', 'because', 'so that', 'given', 'whatever', 'if', 'when', 'before', 'until', 'unless', 'just as', 'like', 'not', 'plus', 'including', 'all', 'starting', 'no', 'with', 'without', 'down', 'up', 'per',
  'rather', 'instead', 'even if', 'although', 'though', 'by', 'in', 'on', 'at', 'for', 'from', 'once', 'every', 'and then',
];
const LIGHT = new RegExp(String.raw`^,?\s+${anyOf(LEANS)}\b[^;:?!]*(?:[!?]\s*)?$`, 'i');
/** The words after the order make no clause of their own, so that a question mark may stand behind them. */
export const light = (tail: string): boolean =>
  /^[\s.!?…"'”’)\]*_]*$/.test(tail) || (tail.length < 90 && LIGHT.test(tail) && !/,\s+(?:and|but|so)\s+(?:I|we|you)\b/i.test(tail));

const LEADING = ['for', 'to', 'in', 'on', 'at', 'by', 'before', 'after', 'given', 'with', 'now', 'as', 'since', 'from', 'between', 'if', 'when', 'once', 'ideally', 'sorry', 'no rush', 'going', 'please', 'come',
  'this', 'until', 'whatever', 'under', 'of', 'because', 'seeing', 'hi', 'hello', 'dear', 'whichever', 'during', 'while', 'either', 'regarding', 'about', 'with reference to', 'trusting', 'hoping'];
const LEADS = new RegExp(String.raw`^(?:["“(*_-]\s*)?${anyOf(LEADING)}\b[^;:]*,\s*$`, 'i');
/** A question can stand behind these words. */
export const asks = (lead: string): boolean => opens(lead) || /(?:[;:—–]|\b(?:so|then)|,\s+but|\s-)\s*$/i.test(lead) || LEADS.test(lead);

/** What stands behind the order and can stand alone: its reason, as a sentence of its own. */
export function reasonIn(tail: string): string | undefined {
  const found = /^\s*(?:[,;:—–]|\s-)\s*(?!\s|(?:and|or|but|so|as|since|because|if|when|while|until|unless|which|who|that|before|after|though|although|once|like|not|than)\b)([^?]{6,})$/i.exec(tail.trimEnd());
  const words = found?.[1] ?? '';
  if (!FINITE.test(words) || /^(?:please|mr|mrs|ms|dr)\b|^\p{Lu}\p{Ll}+,?\s/iu.test(words) && !/^(?:our|the|my|we|it|that|this|they|he|she|your|their|his|her|nobody|no one|there|everyone|I)\b/i.test(words)) return undefined;
  return end(capitalise(words), '.');
}

/** Rough words for a deed, and calmer ones. */
const ROUGH: readonly (readonly [RegExp, string])[] = [
  [/^to (?=[a-z])/i, ''], [/^(?:eat|swallow)\b/i, 'absorb'], [/^stump up for\b/i, 'pay for'], [/^(?:stump|cough|pony) up\b/i, 'pay'], [/^fork out\b/i, 'pay'], [/^lose (?=the|that|your|this|those)/i, 'take out '],
  [/^(?:ditch|dump|axe|bin|scrap|get rid of)\b/i, 'drop'], [/^(?:chuck|bung|toss) in\b/i, 'include'], [/^gimme\b/i, 'give us'], [/^(?:lop|chop|knock|shave)\b(?= .*\boff\b)/i, 'take'], [/^knock\b(?= .*\bdown\b)/i, 'bring'],
  [/^back to\b/i, 'go back to'], [/^(?=(?:down|up) to\b)/i, 'come '], [/ behind (?:our|my) backs?\b/i, ' without telling us'], [/ (and|or) to (?=[a-z]+ )/i, ' $1 '],
  [/^slash\b/i, 'reduce'], [/^(?:quit|cease)\b/i, 'stop'], [/^foot\b/i, 'cover'], [/^refrain from\b/i, 'stop'], [/^(.*?),? (?:and be quick about it|without (?:further )?(?:delay|fuss|argument|excuses))$/i, '$1'],
  [/\band (?:ditch|dump|axe|bin|scrap|lose) (?=the|that|your)/i, 'and drop '], [/\band (?:eat|swallow) (?=the|that)/i, 'and absorb '],
];
/** The same deed in a calmer word. */
export const gentler = (what: string): string => ROUGH.reduce((words, [find, put]) => words.replace(find, put).replace(/\s{2,}/g, ' '), what);

/** ", and you will confirm it tonight": a second order in the same breath. */
const SECOND = /^,?\s+(and|or|then)\s+(?:you|your \w+)(?:['’]ll| will| must| need to| have to| should| shall|['’]ve got to)\s+(?=[a-z])/i;

/** Ways to put an order as a request, best first. */
export function request(order: Order, voice: Voice): string[] {
  const { lead, who, tail: rest, ...polished } = polish(order);
  const what = gentler(polished.what);
  if (!what) return [];
  const trade = /^([\s\S]*?),?(?<!\s)\s+(?:and|then|and then)\s+((?:we|I|i)(?:(?:'ll|’ll|ll| can| will| could| may| might|'re|’re|'m|’m)\b)[\s\S]*|im\b[\s\S]*|(?:he|she|they|it|(?:the|our|my) [\w'’-]+)(?:['’]ll| will)\b[\s\S]*|(?:we|I) (?:sign|agree|pay|order|start|extend|renew|confirm|have a deal)\b[\s\S]*)$/
    .exec(what + rest);
  if (trade && who === 'you') {
    return [
      join(lead, `if you could ${trade[1]}, ${trade[2]}`, '', '.'),
      join(lead, `could you ${trade[1]}, so that ${trade[2]}`, '', '?'),
    ];
  }
  const believer = BELIEVES.exec(lead);
  if (believer?.[1]) {
    return [end(`${capitalise(believer[1])} would like ${who} to ${what}${rest}`, '.'), end(`${capitalise(believer[1])} would be glad if ${who} could ${what}${rest}`, '.')];
  }
  const second = SECOND.exec(rest);
  const tail = second ? ` ${second[1] ?? 'and'} ${rest.slice(second[0].length)}` : rest;
  const reason = second ? undefined : reasonIn(tail);
  const ask = (clause: string): string => (reason ? `${join(lead, clause, '', '?')} ${reason}` : join(lead, clause, tail, '?'));
  const question = ask(`could ${who} ${what}`);
  const statement = join(lead, `${would(voice)} ask ${who} to ${what}`, tail.replace(/^,(?=\s+(?:our|the|my|we|it|that|this|they|he|she)\b)/i, reason ? ';' : ','), '.');
  const possible = ask(who === 'you' ? `would it be possible to ${what}` : `would it be possible for ${who} to ${what}`);
  const take = ask(`what would it take for ${who} to ${what}`);
  const wish = join(lead, `${would(voice)} like ${who} to ${what}`, tail, '.');
  const askable = asks(lead) && (reason !== undefined || second !== null || light(tail));
  return askable ? [question, statement, possible, take, wish] : [statement, wish, ...(light(tail) ? [question] : [])];
}

/** The order's subject as it goes on after "could". */
export const subject = (who: string): string => (READER.test(who.trim()) ? 'you' : /^(?:Mr|Mrs|Ms|Dr)\b/.test(who.trim()) ? who.trim() : uncapitalise(who.trim().replace(/(?:['’](?:s|re)| is| are)? going to$/i, '').replace(/['’]s$/, '')));

/** "be giving us" → "give us"; other words stay. */
export function based(what: string): string {
  const gerund = /^(\s*)be\s+(?:(\w+ly)\s+)?([a-z]+ing)\b/i.exec(what);
  if (!gerund?.[3]) return what.replace(/^(\s*)be\s+so\b/, '$1be so');
  return `${gerund[1] ?? ''}${gerund[2] ? `${gerund[2]} ` : ''}${baseOf(gerund[3])}${what.slice(gerund[0].length)}`;
}

/** Ways to ask that something not be done. */
export function denied(lead: string, who: string, base: string, tail: string, voice: Voice): string[] {
  const { lead: clean, what, tail: rest } = polish({ lead, who, what: base, tail });
  return [
    join(clean, `${would(voice)} ask ${who} not to ${what}`, rest, '.'),
    join(clean, `${would(voice)} prefer that ${who} not ${what}`, rest, '.'),
    ...(asks(clean) && light(rest) ? [join(clean, `could we agree that ${who} won't ${what}`, rest, '?')] : []),
  ];
}

/** Nouns that the tagger takes for verbs at the head of a fragment: "deposit down to 9%", "net 60". */
const NOUN_FIRST = new RegExp(String.raw`^(?!(?:pay|cut|split|share|cap|credit|refund|support|work|order)\b)(?:${anyOf(DEAL_TERMS)}|net|half)\s+(?:down|up|off|out|back|at|of|for|on|by|in|to|under|over|from|\d|[€$£])`, 'i');
const NOT_IMPERATIVE = /^(?:thanks?|thank|hope|see|look|dear|hi|hello|sorry|please note|let|let's|lets|note)\b/i;

/** Does the clause open with a verb, as an order does? Asks the tagger what it would be behind "could you". */
export function opensWithVerb(words: string): boolean {
  const plain = words.replace(/^[^\p{L}\p{N}]+/u, '').replace(PUSH, '');
  const first = /^[\p{L}'’-]+/u.exec(uncapitalise(plain))?.[0] ?? '';
  if (!first || NOUN_FIRST.test(plain) || NOT_IMPERATIVE.test(plain)) return false;
  const [clause = ''] = /^[^.;:!?]{1,60}/.exec(plain) ?? [];
  const terms = (tag(`could you ${uncapitalise(clause)}`).docs as unknown as { tags?: Set<string> }[][]).flat();
  return /^up (?:the|your|our)\b/i.test(plain) || (terms[2]?.tags?.has('Infinitive') ?? false);
}
