import type { Candidate, Edit, Span } from './types';

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}'’]/u.test(char);

/** The smallest edit, in whole words, that turns `before` into the candidate. `at` is where `before` starts in the draft. */
export function smallestEdit(before: string, candidate: Candidate, at: number): Edit {
  const after = candidate.text;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  // Back to a place where no word is cut in two, on either side.
  while (head > 0 && isWord(before[head - 1]) && (isWord(before[head]) || isWord(after[head]))) head--;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  while (tail > 0 && isWord(before[before.length - tail]) && (isWord(before[before.length - tail - 1]) || isWord(after[after.length - tail - 1]))) tail--;
  for (const stop of candidate.stops ?? []) {
    // A stop must lie within the edit.
    head = Math.min(head, stop.start);
    tail = Math.min(tail, after.length - stop.end);
  }
  const span: Span = { start: at + head, end: at + before.length - tail };
  const newText = after.slice(head, after.length - tail);
  const stops = candidate.stops?.map((stop) => ({ start: stop.start - head, end: stop.end - head }));
  return stops?.length ? { span, newText, stops } : { span, newText };
}

/** A text with edits that do not overlap, applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    out = out.slice(0, span.start) + newText + out.slice(span.end);
  }
  return out;
}
