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

/** Longest edit that is worth comparing word by word. */
const MOST_WORDS = 300;

/**
 * The same edit as several small ones, a run of changed words each, so that cursors and marks in the words that stay are left in
 * peace. An edit with stops stays whole.
 */
export function wordEdits(text: string, edit: Edit): Edit[] {
  const { span, newText, stops } = edit;
  const before = tokens(text.slice(span.start, span.end)), after = tokens(newText);
  if (stops?.length || before.length > MOST_WORDS || after.length > MOST_WORDS) return [edit];
  const kept = keptWords(before, after);
  const edits: Edit[] = [];
  let i = 0, j = 0, at = span.start;
  for (const [a, b] of [...kept, [before.length, after.length] as const]) {
    const old = before.slice(i, a).join(''), fresh = after.slice(j, b).join('');
    if (old !== '' || fresh !== '') edits.push({ span: { start: at, end: at + old.length }, newText: fresh });
    at += old.length + (before[a]?.length ?? 0);
    [i, j] = [a + 1, b + 1];
  }
  return edits;
}

/** Words with the space behind them, and single marks. */
const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}'’]+\s*|\s+|[^\p{L}\p{N}'’\s]/gu) ?? [];

/** Places of the longest common subsequence, in order. */
function keptWords(before: readonly string[], after: readonly string[]): [number, number][] {
  const rows = before.length, columns = after.length;
  const length = new Uint16Array((rows + 1) * (columns + 1));
  const at = (i: number, j: number): number => length[i * (columns + 1) + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      length[i * (columns + 1) + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (before[i] === after[j]) kept.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
