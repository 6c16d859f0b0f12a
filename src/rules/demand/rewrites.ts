import { baseOf } from '../../engine/nlp';
import type { Hit, Voice } from '../../engine/types';
import { capitalise, end, swap, tidy, uncapitalise, wordsAfter, wordsBefore } from '../../language/rewrite';
import { asks, based, cut, denied, join, light, opensWithVerb, polish, request, subject, would } from './request';

/** An order with a modal verb, as a request: "you must VP" → "could you VP?" */
export function askTo(hit: Hit, voice: Voice): string[] {
  const who = subject(hit.groups['who'] ?? 'you');
  const order = cut(hit, who, hit.span.end);
  if (/^\s*not\b/i.test(order.what) || /\bnot$/i.test(hit.text)) return negate(hit, voice);
  // "We require your consent to the sublease": a thing, and no deed.
  if (/^your /i.test(who) && /\bto\s*$/i.test(hit.text) && /^(?:the|an?|our|my|your|this|that|these|those)\b/i.test(order.what)) {
    return [join(order.lead, `${would(voice)} ask for ${who} to ${order.what}`, order.tail, '.')];
  }
  return request({ ...order, what: based(order.what) }, voice);
}

/** "you can't charge us" → "we'd ask you not to charge us". */
export function negate(hit: Hit, voice: Voice): string[] {
  const who = subject(hit.groups['who'] ?? 'you');
  const { lead, what, tail } = polish(cut(hit, who, hit.span.end));
  const plain = what.replace(/^not\s+(?:to\s+)?/i, '');
  const gerund = /^([a-z]+ing)\b/i.exec(plain);
  const base = gerund?.[1] && !/^(?:bring|sing|ring|swing|fling|cling|sting|wring)$/i.test(gerund[1]) ? baseOf(gerund[1]) + plain.slice(gerund[1].length) : based(plain);
  return denied(lead, who, base, tail, voice);
}

const FORBIDS = /^(?:do not|don['’]?t|never|please don['’]?t)\s+(?:you\s+|ever\s+|even think (?:of|about)\s+|dare\s+)*/i;

/** Where the imperative begins that a hit is the second part of: "Include the crew call, and | lose the penalty". */
function imperativeStart({ sentence, span }: Hit): number {
  const from = /[^.;:!?—–]*$/.exec(sentence.judged.slice(0, span.start))?.index ?? span.start;
  const before = sentence.judged.slice(from, span.start);
  return /\w[^,]*(?:,|\band\b)[^,]*$/.test(before) && !/\b(?:you|we|I|they|it)\b/i.test(before) && opensWithVerb(before) ? from + (/^\s*/.exec(before)?.[0].length ?? 0) : span.start;
}

/** A bare imperative, from its verb on, as a request: "cut the fee" → "could you cut the fee?" */
export function askImperative(hit: Hit, voice: Voice): string[] {
  const from = imperativeStart(hit);
  const whole = from < hit.span.start ? { ...hit, span: { start: from, end: hit.span.end } } : hit;
  const { lead, what, tail } = polish(cut(whole, 'you', from));
  const forbids = FORBIDS.exec(what);
  if (forbids) {
    const plain = what.slice(forbids[0].length), gerund = /^([a-z]+ing)\b/i.exec(plain);
    return denied(lead, 'you', gerund?.[1] ? baseOf(gerund[1]) + plain.slice(gerund[1].length) : uncapitalise(plain), tail, voice);
  }
  const refrain = /^refrain from ([a-z]+ing)\b/i.exec(what);
  if (refrain?.[1]) return denied(lead, 'you', baseOf(refrain[1]) + what.slice(refrain[0].length), tail, voice);
  return request({ lead, who: 'you', what: uncapitalise(what), tail }, voice);
}

/** Something wished from the other side that is no clause: "Fee down to 9%, today." */
export function askFragment(hit: Hit, voice: Voice): string[] {
  const text = hit.sentence.text;
  const opening = /^[^\p{L}\p{N}€$£¥]*/u.exec(text)?.[0] ?? '';
  const words = uncapitalise(text.slice(opening.length)).replace(/[.!?]+\s*$/, '').replace(/,? (?:please and thank you|please|full stop|period|now)$/i, '').replace(/^(?:and|so|just|now|right),? /i, '').replace(/^enough (?:of|with) (?:(?:the|your|all the|these|those|that) )?/i, 'no more ');
  // "Leave the orchard out": an order after all.
  if (opensWithVerb(words)) return request({ lead: opening, who: 'you', what: words, tail: '' }, voice);
  return [
    `${opening}${capitalise(`could we agree on ${words}?`)}`,
    `${opening}${capitalise(`our request: ${words}. Would that work for you?`)}`,
    `${opening}${capitalise(`what we're hoping for: ${words}. What would make that possible?`)}`,
  ];
}

/** "The price has to come down" → "Could the price come down?" */
export function askThing(hit: Hit, voice: Voice): string[] {
  const who = uncapitalise((hit.groups['who'] ?? '').trim());
  return requestThing(hit, who, voice);
}

function requestThing(hit: Hit, who: string, voice: Voice): string[] {
  const { lead, what, tail } = polish(cut(hit, who, hit.span.end));
  const question = join(lead, `could ${who} ${what}`, tail, '?');
  const way = join(lead, `could we find a way for ${who} to ${what}`, tail, '?');
  const wish = join(lead, `${would(voice)} like ${who} to ${what}`, tail, '.');
  return asks(lead) && light(tail) ? [question, wish, way] : [wish];
}

/** "I insist that S", "we demand NP": the same wish, asked for. */
export function askFor(hit: Hit, voice: Voice): string[] {
  const by = hit.groups['by'] ?? '', own = /^(.*?)\b(?:I|we)(?: (?:must|have to|would|do|can only|really))*\s*$/i.exec(by), mine = own !== null || !by;
  // "we must | insist that": the helping verbs go with what they help.
  const before = mine ? (wordsBefore(hit) + (own?.[1] ?? '')).replace(/(?:\b(?:I|we)\s+)?\b(?:must|have to|would|do|can only|can but|need to|really|firmly)\s+$/i, '') : wordsBefore(hit);
  const after = wordsAfter(hit).replace(/\s+(?:please|immediately|at once|forthwith)(?=[.!?]*\s*$)/i, '');
  const speaker = mine ? would(voice) : `${uncapitalise(by.trim())} would`;
  const opens = /^[^\p{L}\p{N}]*$/u.test(before);
  const said = (words: string, rest: string): string => end(capitalise(tidy(before + (opens ? capitalise(words) : words) + rest)), '.');
  const from = /^\s+(?:from|of) (you|your (?:[\w'’-]+ )?[\w'’-]+?)(?= (?:an?|the|another|your|some|\d|[€$£]|immediate|full|prompt)\b)/i.exec(after);
  if (from?.[1]) return [said(`${speaker} ask ${from[1]} for`, after.slice(from[0].length))];
  if (hit.groups['that'] !== undefined) {
    const you = /^\s*(you|your (?:[\w'’-]+ )?[\w'’-]+)\s+(?=[a-z]+(?:s|e|t|d|k|p|n|y|r|l|w|ve)?\b)(?!(?:be|is|are|has|had|and|or|of|for)\b)/i.exec(after);
    if (you?.[1] && opensWithVerb(baseForm(after.slice(you[0].length)))) return [said(`${speaker} ask ${you[1]} to `, baseForm(after.slice(you[0].length)))];
    return [said(`${speaker} ask that`, after), said(mine ? "it's important to us that" : `it matters to ${uncapitalise(by.trim())} that`, after)];
  }
  // "We demand to see the ledger", "I must insist you carry the cost".
  if (/^\s+to [a-z]/i.test(after)) return [said(`${speaker} like`, after)];
  const told = /^\s+(you|your (?:[\w'’-]+ )?[\w'’-]+) (?=[a-z])(?!(?:be|is|are|has|had|and|or|of|for|on|in|to|at|by|with)\b)/i.exec(after);
  if (told?.[1] && opensWithVerb(baseForm(after.slice(told[0].length)))) return [said(`${speaker} ask ${told[1]} to `, baseForm(after.slice(told[0].length)))];
  const seeing = /^\s*([a-z]+ing)\b/i.exec(after);
  if (seeing?.[1] && /\bon$/i.test(hit.text)) return [said(`${speaker} like to ${baseOf(seeing[1])}`, after.slice(seeing[0].length))];
  return mine ? [said(`${speaker} ask for`, after), said(`${speaker} like`, after)] : [said(`${speaker} like`, after), said(`${speaker} ask for`, after)];
}

/** "takes over the dubbing" → "take over the dubbing". */
export const baseForm = (words: string): string => words.replace(/^\s*([a-z]+)\b/i, (verb) => (/(?:ss|us|is)$/i.test(verb) ? verb : verb.replace(/^(\s*)has$/i, '$1have').replace(/^(\s*)does$/i, '$1do').replace(/ies$/i, 'y').replace(/(ch|sh|x|ss|o|zz)es$/i, '$1').replace(/([^s])s$/i, '$1')));

/** Turns the noun or verb "demand" into a request where it stands. */
export const softenNoun = (hit: Hit): string[] => {
  const softer = hit.text.replace(/\bdemands\b/gi, 'requests').replace(/\bdemanding\b/gi, 'asking for').replace(/\bdemand\b/gi, 'request').replace(/\brequirement\b/gi, 'request').replace(/\bexpectation is\b/gi, 'hope is');
  return [swap(hit, softer)];
};
