import type { Hit, Span } from '../../engine/types';

/** Where the part of the sentence that `at` stands in begins: after a strong mark, or after "but", "so", "and" behind a comma. */
export function partStart(judged: string, at: number): number {
  let start = judged.length - judged.trimStart().length;
  for (const mark of judged.slice(0, at).matchAll(STARTS)) start = mark.index + mark[0].length;
  return start;
}
const STARTS =
  /[;:—–]\s+|[.!?]\s+|\s-\s|,\s+(?:but|so|and|yet|because|since|though|although)\s+(?=(?:if|unless|either|I|we|you|the|our|my|your|it|that|this|[a-z']+ )\b)/gi;

/** Where the part of the sentence that `at` stands in ends. */
export function partEnd(judged: string, at: number): number {
  const found =
    /;|\s[—–-]\s|[—–]|:\s|,\s+(?:and|but) (?:thank|we'd love|you're|your (?:team|office)|you (?:have|need|told|said|clearly))\b/i.exec(judged.slice(at));
  return found ? at + found.index : judged.trimEnd().length;
}

/** The whole part that the hit stands in, threat and order together: one ultimatum. */
export const wholePart = ({ sentence: { judged }, span, text }: Hit): Span => ({
  start: Math.min(span.start, partStart(judged, span.start + Math.max(0, text.length - text.trimStart().length))),
  end: Math.max(span.end, partEnd(judged, span.end - 1)),
});

/** From the hit to the end of its part. */
export const onward = ({ sentence: { judged }, span }: Hit): Span => ({ start: span.start, end: Math.max(span.end, partEnd(judged, span.end - 1)) });
