import { inflect } from '../../engine/nlp';
import type { Hit, Voice } from '../../engine/types';
import { clauseEnd } from '../../language/clauses';
import { capitalise, end, swap, tidy, uncapitalise, wordsAfter, wordsBefore } from '../../language/rewrite';

/** An order cut into its parts: "Since May, | your crew | clear the quay | , as agreed." */
interface Order {
  readonly lead: string;
  /** Who is to do it; "you" for the reader. */
  readonly who: string;
  /** What is to be done, from its verb in the base form. */
  readonly what: string;
  readonly tail: string;
}

const READER = /^(?:y['’]?all|you\b.*|u|ya|yous)$/i;
/** Words that only push: they leave with the order. */
const PUSH = /^\s*(?:(?:(?:just|simply|really|absolutely|kindly|please|now|do|jolly well|bloody well|then|seriously|at the very least|either|definitely|certainly|personally|honestly|so|do be so good as to|be so good as to|be so kind as to|be a dear and|be a love and|go ahead and|for once|also)\b,?)\s+)+/i;
const LAST_PUSH = /,?\s+(?:(?:full stop|period|end of story|simple as that|no excuses|no ifs|no buts|no ifs or buts|no ifs and no buts|seriously|got it|okay|ok|yeah|yes|please and thank you|would you|will you|will ya|mate|and be done with it|and that's that|and that is that|no questions asked|there's a love|there's a dear|pronto|so do|so do that|without further (?:discussion|ado|argument))\b)+(?=[.!?]*\s*$)/i;
/** Lead-ins that only announce the order. */
const ANNOUNCES = /^(?:what (?:this|it|that|has|needs|we|I)\b[^.;,]{0,50}\b(?:is|happen is plain)(?: that|:)?|all (?:I|we)(?:'m|'re| am| are) (?:saying|asking) is(?: that)?|the (?:fact|bottom line|point|truth|long and short of it|upshot) is(?: that|,)?|there's no way (?:a?round) it[:,]|there is no way (?:a?round) it[:,]|let me (?:be clear|put it plainly|spell it out)[:,]|my point is(?: that|,)?|I (?:don't|do not) ask, I insist[:,]|we are telling you, not asking[:,]|it follows that|I hope you (?:understand|realise|realize|see|appreciate) that|you (?:know|see),?|look,|listen,|c'mon,|come on,|lads,|guys,|right then,|tell ya what,|either way,|seriously,|frankly,|honestly,|naturally,?|bottom line[:,]|simply put,|to put it (?:bluntly|plainly),)\s*$/i;
const BELIEVES = /^((?:the|our|my) [\w'’ -]{2,40}?|\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?) (?:feels?|thinks?|believes?|says?|insists?|holds?)(?: that)?\s*$/u;

/** Who speaks, with "would": "we'd", or "I'd" for one who writes alone. */
const would = (voice: Voice): string => (voice === 'I' ? "I'd" : "we'd");

function cut(hit: Hit, who: string, from: number): Order {
  const text = hit.sentence.text;
  const stop = Math.max(from, clauseEnd(hit.sentence.judged, from));
  return { lead: text.slice(0, hit.span.start), who, what: text.slice(from, stop).replace(/^\s+/, ''), tail: text.slice(stop) };
}

function polish({ lead, who, what, tail }: Order): Order {
  const opening = /^([^\p{L}\p{N}]*)([\s\S]*)$/u.exec(lead);
  const words = opening?.[2] ?? '';
  const plainLead = words.replace(/[’]/g, "'");
  const clean = what.replace(PUSH, '').replace(/[.!?]+\s*$/, '').replace(LAST_PUSH, '');
  return {
    lead: ANNOUNCES.test(plainLead) ? (opening?.[1] ?? '') : lead,
    who, what: clean,
    tail: tail.replace(LAST_PUSH, ''),
  };
}

const join = (lead: string, clause: string, tail: string, mark: string): string => {
  const opens = /^[^\p{L}\p{N}]*$/u.test(lead) || /[.!?]["'”’)]?\s*$/.test(lead);
  const text = tidy(`${lead}${opens ? capitalise(clause) : clause}${tail}`.trimEnd());
  return end(capitalise(text), mark);
};

/** The words after the order make no clause of their own, so that a question mark may stand behind them. */
const light = (tail: string): boolean => /^[\s.!?…"'”’)\]*_]*$/.test(tail);
/** A question can stand behind these words. */
const asks = (lead: string): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(lead) || /(?:[;:—–]|\b(?:so|but|and|then)|\s-)\s*$/i.test(lead)
  || /^(?:["“(*_-]\s*)?(?:for|to|in|on|at|by|before|after|given|with|now|as|since|from|between|if|when|once|ideally|sorry|no rush|going|please|come|this|until|whatever|under|of|because|seeing|hi|hello|dear|whichever|during|while|since|either|regarding|about)\b[^;:]*,\s*$/i.test(lead);

const forWhom = (who: string): string => (who === 'you' ? 'you' : who);

/** Ways to put an order as a request, best first. */
function request(order: Order, voice: Voice): string[] {
  const { lead, who, what, tail } = polish(order);
  if (!what) return [];
  const trade = /^([\s\S]*?),?\s+(?:and|then|and then)\s+((?:we|I|i)(?:'ll|’ll|ll| can| will| could| may| might|'d|’d)\b[\s\S]*)$/.exec(what + tail);
  if (trade && who === 'you') {
    return [
      join(lead, `if you could ${trade[1]}, ${trade[2]}`, '', '.'),
      join(lead, `could you ${trade[1]}, so that ${trade[2]}`, '', '?'),
    ];
  }
  const believer = BELIEVES.exec(lead);
  if (believer?.[1]) {
    const rest = `${what}${tail}`;
    return [end(`${capitalise(believer[1])} would like ${forWhom(who)} to ${rest}`, '.'), end(`${capitalise(believer[1])} would be glad if ${forWhom(who)} could ${rest}`, '.')];
  }
  const question = join(lead, `could ${who} ${what}`, tail, '?');
  const statement = join(lead, `${would(voice)} ask ${forWhom(who)} to ${what}`, tail, '.');
  const possible = who === 'you' ? join(lead, `would it be possible to ${what}`, tail, '?') : join(lead, `would it be possible for ${who} to ${what}`, tail, '?');
  const take = join(lead, `what would it take for ${forWhom(who)} to ${what}`, tail, '?');
  const wish = join(lead, `${would(voice)} like ${forWhom(who)} to ${what}`, tail, '.');
  return asks(lead) && light(tail) ? [question, statement, possible, take, wish] : [statement, wish, ...(light(tail) ? [question] : [])];
}

/** The order's subject as it goes on after "could". */
const subject = (who: string): string => (READER.test(who.trim()) ? 'you' : uncapitalise(who.trim()));

/** "be giving us" → "give us"; other words stay. */
function based(what: string): string {
  const gerund = /^(\s*)be\s+(?:(\w+ly)\s+)?([a-z]+ing)\b/i.exec(what);
  if (!gerund?.[3]) return what.replace(/^(\s*)be\s+so\b/, '$1be so');
  return `${gerund[1] ?? ''}${gerund[2] ? `${gerund[2]} ` : ''}${baseOf(gerund[3])}${what.slice(gerund[0].length)}`;
}

const DOUBLED = /^(.*(?:[^aeiou]|[^aeiou][aeiou]))([bdgmnprt])\2$/i;
/** The base form of an -ing word: "knocking" → "knock". */
export function baseOf(gerund: string): string {
  const base = inflect(gerund.toLowerCase(), 'Gerund').infinitive;
  return base && base !== gerund.toLowerCase() ? base : gerund.toLowerCase().replace(/ing$/, '').replace(DOUBLED, '$1$2');
}

/** An order with a modal verb, as a request: "you must VP" → "could you VP?" */
export function askTo(hit: Hit, voice: Voice): string[] {
  const who = subject(hit.groups['who'] ?? 'you');
  const order = cut(hit, who, hit.span.end);
  if (/^\s*not\b/i.test(order.what) || /\bnot$/i.test(hit.text)) return negate(hit, voice);
  return request({ ...order, what: based(order.what) }, voice);
}

/** "you can't charge us" → "we'd ask you not to charge us". */
export function negate(hit: Hit, voice: Voice): string[] {
  const who = subject(hit.groups['who'] ?? 'you');
  const { lead, what, tail } = polish(cut(hit, who, hit.span.end));
  const base = based(what.replace(/^not\s+(?:to\s+)?/i, ''));
  return denied(lead, who, base, tail, voice);
}

/** Ways to ask that something not be done. */
function denied(lead: string, who: string, base: string, tail: string, voice: Voice): string[] {
  return [
    join(lead, `${would(voice)} ask ${who} not to ${base}`, tail, '.'),
    join(lead, `${would(voice)} prefer that ${who} not ${base}`, tail, '.'),
    ...(asks(lead) && light(tail) ? [join(lead, `could we agree that ${who} won't ${base}`, tail, '?')] : []),
  ];
}

/** A bare imperative, from its verb on, as a request: "cut the fee" → "could you cut the fee?" */
export function askImperative(hit: Hit, voice: Voice): string[] {
  const from = hit.span.start;
  const order = cut(hit, 'you', from);
  const text = hit.sentence.text.slice(from);
  const stripped = order.what.replace(PUSH, '');
  const forbids = /^(?:do not|don['’]?t|never|please don['’]?t)\s+(?:you\s+|ever\s+|even think (?:of|about)\s+|dare\s+)*/i.exec(stripped);
  if (forbids) {
    const { lead, what, tail } = polish({ ...order, what: stripped.slice(forbids[0].length) });
    const gerund = /^([a-z]+ing)\b/i.exec(what);
    return denied(lead, 'you', gerund?.[1] ? baseOf(gerund[1]) + what.slice(gerund[1].length) : uncapitalise(what), tail, voice);
  }
  void text;
  return request({ ...order, what: uncapitalise(stripped) }, voice);
}

/** Something wished from the other side that is no clause: "Fee down to 9%, today." */
export function askFragment(hit: Hit): string[] {
  const text = hit.sentence.text;
  const opening = /^[^\p{L}\p{N}€$£¥]*/u.exec(text)?.[0] ?? '';
  const words = uncapitalise(text.slice(opening.length)).replace(/[.!?]+\s*$/, '');
  return [
    `${opening}${capitalise(`could we agree on this: ${words}?`)}`,
    `${opening}${capitalise(`our request: ${words}. Would that work for you?`)}`,
    `${opening}${capitalise(`what we're hoping for: ${words}. What would make that possible?`)}`,
  ];
}

/** "The price has to come down" → "Could the price come down?" */
export function askThing(hit: Hit, voice: Voice): string[] {
  const who = uncapitalise((hit.groups['who'] ?? '').trim());
  const order = cut(hit, who, hit.span.end);
  const { lead, what, tail } = polish(order);
  const statement = join(lead, `${would(voice)} need ${who} to ${what}`, tail, '.');
  const question = join(lead, `could ${who} ${what}`, tail, '?');
  const way = join(lead, `could we find a way for ${who} to ${what}`, tail, '?');
  const wish = join(lead, `${would(voice)} like ${who} to ${what}`, tail, '.');
  return asks(lead) && light(tail) ? [question, wish, way, statement] : [wish, statement];
}

/** "I insist that S", "we demand NP": the same wish, asked for. */
export function askFor(hit: Hit, voice: Voice): string[] {
  const before = wordsBefore(hit), after = wordsAfter(hit);
  const that = /^\s*(?:that\b\s*)?/i.exec(after)?.[0] ?? '';
  void that;
  const by = hit.groups['by'] ?? '';
  const mine = /^(?:I|we)\b/i.test(by) || !by;
  const speaker = mine ? would(voice) : `${uncapitalise(by.trim())} would`;
  const order = hit.groups['that'] !== undefined
    ? [`${speaker} ask that`, mine ? "it's important to us that" : `it matters to ${uncapitalise(by.trim())} that`]
    : [`${speaker} ask for`, `${speaker} like`];
  return order.map((words) => end(capitalise(tidy(before + (/^[^\p{L}\p{N}]*$/u.test(before) ? capitalise(words) : words) + after)), '.'));
}

/** Turns the noun or verb "demand" into a request where it stands. */
export const softenNoun = (hit: Hit): string[] => {
  const softer = hit.text.replace(/\bdemands\b/gi, 'requests').replace(/\bdemanding\b/gi, 'asking for').replace(/\bdemand\b/gi, 'request').replace(/\brequirement\b/gi, 'request').replace(/\bexpectation is\b/gi, 'hope is');
  return [swap(hit, softer)];
};

/** Any sentence that presses: keeps its words and asks what would make it work. */
export function fallback(hit: Hit, voice: Voice): string[] {
  const text = hit.sentence.text.trimEnd();
  const opening = /^[^\p{L}\p{N}€$£¥]*/u.exec(text)?.[0] ?? '';
  const words = text.slice(opening.length);
  const frames: [RegExp, (found: RegExpExecArray) => string[]][] = [
    [/\b(you|u|y['’]?all|your (?:[\w'’-]+ ){1,3}?)\s*(?:really |just |simply )?(?:must|need to|needs to|have to|has to|(?:'ve|’ve|have|has)? ?got to|gotta|should|ought to|had better|'d better|’d better|(?:will|'ll|’ll)(?: have to| need to)?|are (?:going )?to|(?:'re|’re) (?:going )?to)\s+/i,
      (found) => {
        const start = found.index;
        return request({ lead: text.slice(0, start), who: subject(found[1] ?? 'you'), what: based(text.slice(start + found[0].length).replace(/[.!?]+$/, '')), tail: '' }, voice);
      }],
    [/\b(?:I|we)(?:'d|’d|'ll|’ll| would| will|'re|’re| are|'m|’m| am)? (?:really |fully |do |also )?(?:need|want|expect|require|count(?:ing)? on|look(?:ing)? to|expecting|relying on) (you|your (?:[\w'’-]+ ){1,3}?)\s?to\s+/i,
      (found) => request({ lead: text.slice(0, found.index), who: subject(found[1] ?? 'you'), what: text.slice(found.index + found[0].length).replace(/[.!?]+$/, ''), tail: '' }, voice)],
  ];
  for (const [find, write] of frames) {
    const found = find.exec(text);
    if (found) return [...write(found), ...asWish(opening, words)];
  }
  if (/^(?:please |just |now |kindly )?[a-z]+\b/i.test(words) && opensWithVerb(words)) {
    return [...request({ lead: opening, who: 'you', what: uncapitalise(words.replace(/[.!?]+$/, '').replace(PUSH, '')), tail: '' }, voice), ...asWish(opening, words)];
  }
  return asWish(opening, words);
}

const NOT_VERBS = /^(?:the|a|an|our|your|my|this|that|these|those|we|i|you|it|he|she|they|there|if|when|as|in|on|at|by|for|from|with|no|not|and|but|so|or|all|any|some|more|less|what|who|how|why|where|which|because|since|after|before|now|net|one|two|three|new|next|same|both|either|until|unless|to|of|enough|off|out|back|down|up|under|over|half|full|here|once|\d.*|[\w'’]+(?:ed|ly|tion|ment|ness|ing|ity)\b|[\w'’]+['’]s)$/i;
function opensWithVerb(words: string): boolean {
  const first = /^(?:(?:please|just|now|kindly)\s+)?([\w'’-]+)/i.exec(words)?.[1] ?? '';
  return first !== '' && !NOT_VERBS.test(first) && /^\S+\s+(?:the|your|our|us|me|it|that|this|those|these|a|an|all|every|\d|[€$£])/i.test(words.replace(/^(?:please|just|now|kindly)\s+/i, ''));
}

function asWish(opening: string, words: string): string[] {
  const body = uncapitalise(words).replace(/[.!?]+\s*$/, '');
  return [`${opening}Our request, in short: ${body}. What would make that work for you?`];
}
