import { lostOrInvented } from '../engine/substance';
import type { Hit, Voice } from '../engine/types';
import { clauseEnd, clauseStart } from './clauses';
import { capitalise, straight, tidy, uncapitalise } from './rewrite';
import { withoutEnd } from '../engine/ends';

/** A sentence cut round the clause a hit lies in, apostrophes straight. `head + clause + tail` is the sentence. */
export interface Parts {
  readonly head: string;
  readonly clause: string;
  readonly tail: string;
  /** The hit within the clause. */
  readonly from: number;
  readonly to: number;
}

/** Cuts the hit's sentence round its clause. Two clauses that the hit spans are one. */
export function partsOf({ sentence, span }: Hit): Parts {
  const text = straight(sentence.text), { judged } = sentence;
  let start = Math.min(clauseStart(judged, span.start), span.start);
  // "Although you …, the price stands": the joining word stays with the head, and the comma ends the clause.
  const joint = /^(?:(?:and|but|so|yet|because|since|although|though|now that|given that|seeing that|as|while|when|after|before|if|until|once|as for)\s+)+/i.exec(text.slice(start));
  const joined = start === 0 && joint && start + joint[0].length <= span.start;
  if (joined) {
    start += joint[0].length;
    const comma = text.indexOf(',', Math.max(span.end - 1, start));
    if (comma > 0 && !/^\d/.test(text.slice(comma + 1))) return { head: text.slice(0, start), clause: text.slice(start, comma), tail: text.slice(comma), from: span.start - start, to: span.end - start };
  }
  const end = Math.max(clauseEnd(judged, start), span.end < judged.length ? clauseEnd(judged, Math.max(start, span.end - 1)) : span.end, span.end);
  const stop = start + withoutEnd(text.slice(start, end), /[.!?…\s"'”)\]*_]/).length;
  let to = Math.max(stop, Math.min(span.end, text.length));
  // A bracket opened in the clause is closed in it.
  const open = text.slice(start, to).lastIndexOf('('), closing = open >= 0 && !text.slice(start + open, to).includes(')') ? text.indexOf(')', to) : -1;
  if (closing >= 0 && closing - to < 120) to = closing + 1;
  return { head: text.slice(0, start), clause: text.slice(start, to), tail: text.slice(to), from: span.start - start, to: span.end - start };
}

/** The whole sentence as one clause, without its end mark. */
export function wholeOf({ sentence, span }: Hit): Parts {
  const text = straight(sentence.text);
  const body = withoutEnd(text, /[.!?…\s]/);
  return { head: '', clause: body, tail: text.slice(body.length), from: span.start, to: Math.min(span.end, body.length) };
}

/** A clause put in the place of another; `ask` is a question added at the end, where the sentence does not ask yet. */
export function build({ head, tail }: Parts, clause: string, ask?: string): string {
  let text = head.trim() === '' ? capitalise(clause) : head + uncapitalise(clause);
  let rest = tail;
  if (/^(?:\s*[.!?…]+)?["'”)\]*_\s]*$/.test(rest)) rest = rest.replace(/^\s*[!?…]+/, '.') || '';
  text += rest;
  if (ask) text = /\?\s*$/.test(text) ? text : `${withoutEnd(text, /[.!…\s]/)}; ${ask}?`;
  text = capitalise(tidy(text).trim());
  return /[.!?…)"”\]]$/.test(text) ? text : `${text}.`;
}

/** Puts back the apostrophes of the writer. */
export const likeWriter = (hit: Hit, text: string): string =>
  /\p{L}’\p{L}/u.test(hit.sentence.text) ? text.replace(/(\p{L})'(\p{L})/gu, '$1’$2').replace(/(\p{L}s)'(\s)/gu, '$1’$2') : text;

/** The words for who speaks: "we" for a firm and where nobody has spoken yet, "I" for one person. */
export function speaker(voice: Voice): { readonly we: string; readonly us: string; readonly our: string; readonly wed: string; readonly weve: string; readonly were: string; readonly havent: string; readonly voice: Voice } {
  return voice === 'I'
    ? { we: 'I', us: 'me', our: 'my', wed: "I'd", weve: "I've", were: "I'm", havent: "I haven't", voice }
    : { we: 'we', us: 'us', our: 'our', wed: "we'd", weve: "we've", were: "we're", havent: "we haven't", voice };
}

/** Whether a noun phrase is plural, by its determiner and its head noun. */
export function isPlural(phrase: string): boolean {
  if (/^(?:[€$£]|(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:thousand |hundred |working |business |calendar |million )?(?:dollars?|euros?|pounds?|cents?|days?|weeks?|months?|years?|hours?|minutes?|per ?cent|grand|pence|francs?|crowns?)\b)/i.test(phrase.trim())) return false;
  const words = phrase.trim().toLowerCase().replace(/[^\p{L}\p{N}\s'€$£.,%-]/gu, '');
  if (/^(?:these|those|all|both|several|many|few|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundreds)\b/.test(words)) return true;
  if (/^(?:this|that|yours|a|an|each|every|one|it|half|€|\$|£|\d+(?:[.,]\d+)?%)/.test(words)) return false;
  if (/^(?:they|we|you|us)\b/.test(words) && !/^yours\b/.test(words)) return true;
  const head = /^(.*?)(?:\s(?:of|for|on|in|at|about|with|from|to|over|that|which|under|by|round|between|after|before|than)\s|$)/.exec(words)?.[1] ?? words;
  const noun = /(?<![\p{L}'-])([\p{L}'-]+)\s*$/u.exec(head)?.[1] ?? '';
  return /(?:[^sui']s|ies|us'|men|people|children|data|staff|feet|teeth)$/.test(noun) && !/(?:'s|news|series|logistics|business|analysis|basis|gas|status|bonus|process|ethics|mathematics|asbestos|canvas|lens|chaos|atlas)$/.test(noun);
}

/** Whether the words hold a fact that a rewrite must keep: a figure, a date, a name. */
export const holdsFact = (text: string): boolean => lostOrInvented(text, "It isn't needed").length > 0;

const FACT = /[€$£]?\d|[€$£]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|half|hundred|thousand|million|twice|double|euros?|dollars?|pounds?|cents?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|noon|midnight|tomorrow|today|tonight|yesterday|easter|christmas)\b/i;
const NAME = /(?<=[\p{Ll},;:'"]\s)\p{Lu}[\p{L}\p{N}]/u;
const VERBAL = /^(?:you|we|they|he|she|i|it|who|which|that|and|but|so|is|are|was|were|has|have|had|will|would|can|could|did|does|do|because|while|when|to|worth|\w+n't|\w+'(?:ve|re|d|ll))$/i;

const firstFact = (clause: string): number => {
  const places = [FACT.exec(clause)?.index, NAME.exec(clause)?.index].filter((at): at is number => at !== undefined);
  return places.length ? Math.min(...places) : -1;
};

/** The phrases of time, place and measure that hold the clause's facts, as they stand: "on Sunday night", "since 2 September". */
export function factPhrases(clause: string): string | undefined {
  const words = clause.split(/\s+/), found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!/^(?:on|in|at|since|by|for|during|within|after|before|until|from|over|with|about|between|under)$/i.test(words[at] ?? '')) continue;
    let to = at + 1;
    while (to < words.length && to - at < 9 && !VERBAL.test(withoutEnd(words[to] ?? '', /[,;:.!?]/)) && !/^(?:on|in|at|since|by|during|within|after|before|until|from|about)$/i.test(words[to] ?? '')) { to++; if (/[,;:.!?]$/.test(words[to - 1] ?? '')) break; }
    const phrase = withoutEnd(words.slice(at, to).join(' '), /[,;:.!?]/);
    if (to - at > 1 && firstFact(` ${phrase}`) >= 0) { found.push(phrase.replace(/^\w+/, (first) => first.toLowerCase())); at = to - 1; }
  }
  return found.length ? found.join(' ') : undefined;
}

/** Words with which a noun phrase round a fact ends. */
const STOPS = /^(?:and|but|or|so|yet|to|that|which|who|as|is|are|was|were|has|have|had|will|would|can|could|did|does|do|you|we|they|he|she|i|it|your|our|because|while|when|if|than|with|from|by|on|in|at|for|since|over|only|already|then|not|never|still|now|again|ever|into|off|out|up|down|would've|\w+n't|\w+'(?:ve|re|ll|d|s|m))$/i;

/**
 * Last resort, where no frame keeps every figure and name of a text: "We'd like to go over this with you: two reefers, Calais".
 * Each fact with the few words that belong to it, in a sentence that judges nobody.
 */
export function factsKept(text: string, wed: string): string[] {
  const words = text.split(/\s+/), found: string[] = [];
  const bare = (word: string): string => withoutEnd(word.replace(/^["'(“‘]+/, ''), /[,;:.!?"')”’]/);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '', isName = at > 0 && /^\p{Lu}/u.test(bare(word)) && !/^I(?:'|$)/.test(bare(word));
    if (!isName && !FACT.test(bare(word)) && !/^(?:eleven|thirteen|fourteen|fifteen|sixteen|eighteen|seventy|eighty|ninety|dozen|third|quarter|percent|billion)s?$/i.test(bare(word))) continue;
    let to = at + 1;
    if (!/[,;:.!?]$/.test(word)) while (to < words.length && to - at < (isName ? 3 : 4) && !STOPS.test(bare(words[to] ?? ''))) { to++; if (/[,;:.!?]$/.test(words[to - 1] ?? '')) break; }
    // "of", "a", "the" at the end belong to what was cut off.
    while (to > at + 1 && /^(?:of|an?|the|my|their|his|her|every|this|those|per)$/i.test(bare(words[to - 1] ?? ''))) to--;
    const from = at > 0 && /^(?:the|a|an|in|on|at|since|by|after|before|until|our|your|for|per|net)$/i.test(words[at - 1] ?? '') ? at - 1 : at;
    found.push(words.slice(from, to).map(bare).join(' '));
    at = to - 1;
  }
  return found.length ? [`${wed} like to go over this with you: ${found.join(', ')}`] : [];
}
