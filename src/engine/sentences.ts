import type { Span } from './types';

/** Abbreviations whose full stop does not end a sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  ('mr mrs ms dr prof st vs etc no nos art approx ca cf co corp dept ed eds est ext fig ft gen gov hon inc incl jr sr ltd max min misc mt ' +
    'pp par para pt ref rev sec sect sen tel vol e.g i.e eg ie a.m p.m am pm u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec').split(' '),
);

/** Abbreviations that may well end one: a capital after them starts a new sentence. */
const MAY_END = new Set('etc am pm a.m p.m co corp inc ltd jr sr u.s u.k'.split(' '));

const BOUNDARY = /(?<![.!?…])[.!?…]+["'”’)\]*_]*(?=\s|$)|:(?=\s*$)/g;

/** Longest stretch taken as one sentence, in UTF-16 units: bounds the cost of a text without stops. */
const LONGEST = 2000;

/**
 * Cuts a paragraph's judged text into sentences. The spans cover all that is not white space at either end, in order,
 * and never overlap. A line break is not an end (mail is hard-wrapped), save after a greeting line such as "Hi Ann,".
 */
export function sentenceSpans(judged: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const from = start + (/^\s*/.exec(judged.slice(start, end))?.[0].length ?? 0);
    const to = from + judged.slice(from, end).trimEnd().length;
    for (let at = from; at < to; at += LONGEST) spans.push({ start: at, end: Math.min(to, at + LONGEST) });
    start = end;
  };
  const greeting = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^\n.!?]{0,60}[,:!]?[ \t]*\n/i.exec(judged);
  if (greeting && greeting[0].length < judged.length) close(greeting[0].length);
  BOUNDARY.lastIndex = start;
  for (let stop = BOUNDARY.exec(judged); stop; stop = BOUNDARY.exec(judged)) {
    const end = stop.index + stop[0].length;
    if (endsSentence(judged, start, stop.index, stop[0], end)) close(end);
  }
  close(judged.length);
  return spans;
}

function endsSentence(judged: string, start: number, at: number, mark: string, end: number): boolean {
  if (mark[0] !== '.' || mark.startsWith('..')) {
    // "Well... if you say so" goes on; "Really? you think so" does not.
    return !(/^(?:\.\.+|…)/.test(mark) && /^\s+[a-z]/.test(judged.slice(end, end + 8)));
  }
  const word = /[\p{L}\d.&'-]{0,20}$/u.exec(judged.slice(Math.max(start, at - 20), at))?.[0] ?? '';
  const next = /^\s+["'“‘(*_[]*(\S)/.exec(judged.slice(end, end + 12))?.[1] ?? '';
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return MAY_END.has(lower) && /\p{Lu}/u.test(next);
  if (/^\p{L}$/u.test(word) && word !== 'I') return false; // an initial: "J. Smith"
  if (/^\d{1,2}$/.test(word) && at - word.length <= start + 1) return false; // "1. Price"
  return true;
}
