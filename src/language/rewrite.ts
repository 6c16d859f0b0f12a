import type { Hit } from '../engine/types';
import { withoutEnd } from '../engine/ends';

/** Words that keep their capital when they stop opening a sentence. */
const KEEPS_CAPITAL = /^(?:I(?:['’]|$)|.*\p{Lu}.*\p{Lu}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December)$)/u;

/** Curly apostrophes made straight; as long as it was. */
export const straight = (text: string): string => text.replace(/[’ʼ]/g, "'");

/** The text without spaces and marks at either end. */
export const bare = (text: string): string => withoutEnd(text.replace(/^[\s,;:.!?…—–*-]+/, ''), /[\s,;:.!?…—–*-]/);

/** The text with its first letter large, past any opening marks. */
export const capitalise = (text: string): string =>
  text.replace(/^([^\p{L}\p{N}]*)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase());

/** The text with its first letter small, unless the word is "I", an acronym, a weekday or a month. */
export function uncapitalise(text: string): string {
  const word = /^[\p{L}'’]+/u.exec(text)?.[0] ?? '';
  return KEEPS_CAPITAL.test(word) ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** The sentence's own words before the hit, markup included. */
export const wordsBefore = ({ sentence, span }: Hit): string => sentence.text.slice(0, span.start);

/** The sentence's own words after the hit, markup included. */
export const wordsAfter = ({ sentence, span }: Hit): string => sentence.text.slice(span.end);

/** The sentence with the underlined words replaced; a replacement that opens the sentence gets its capital. */
export function swap(hit: Hit, replacement: string): string {
  const opens = /^[^\p{L}\p{N}]*$/u.test(hit.before);
  return tidy(wordsBefore(hit) + (opens ? capitalise(replacement) : replacement) + wordsAfter(hit));
}

/** The sentence without the underlined words. */
export const drop = (hit: Hit): string => capitalise(swap(hit, '').trimStart());

/** The text with its end mark replaced: `end(text, '?')`. Keeps closing quotes and brackets, and the stop of "p.m.". */
export function end(text: string, mark: string): string {
  const whole = text.trimEnd(), inside = withoutEnd(whole, /["'”’)\]*_]/), body = withoutEnd(inside, /[.!?…]/);
  const stops = inside.slice(body.length), close = whole.slice(inside.length);
  const abbreviated = stops.startsWith('.') && /\b(?:a\.m|p\.m|etc|Inc|Ltd|Co|Corp)$/i.test(body);
  return body + (abbreviated ? '.' : '') + (abbreviated && mark === '.' ? '' : mark) + close;
}

/** Spaces and commas mended after words were taken out. Leaves line breaks alone. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/(?<![ \t])[ \t]+([,.;:!?])/g, '$1')
    .replace(/^[ \t,;:–—-]+/, '')
    .replace(/,[ \t]*([,.;:!?])/g, '$1');
}
