import { withoutEnd } from '../engine/ends';
import type { Hit, Pattern, Span } from '../engine/types';

/** The hit's span, ended where a word ends: a pattern with a bounded tail may stop within one. */
export function wholeWords({ sentence: { judged }, span }: Hit): Span {
  let { end } = span;
  while (end < judged.length && /[\p{L}\p{N}]/u.test(judged[end] ?? '') && /[\p{L}\p{N}'-]/u.test(judged[end - 1] ?? '')) end++;
  return { start: span.start, end: span.start + withoutEnd(judged.slice(span.start, end), /[\s,;:–—-]/).length };
}

/** Patterns whose underline ends where a word ends. */
export const inWholeWords = (patterns: readonly Pattern[]): Pattern[] => patterns.map((pattern) => (pattern.mark ? pattern : { ...pattern, mark: wholeWords }));
