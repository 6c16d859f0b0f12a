import type { Format, Segment, SegmentKind } from './types';
import { type Block, sameState, START, type State } from './anatomy/block';
import { readBlock } from './anatomy/blocks';
import { Source } from './anatomy/source';
import { moved } from './spans';
import { finish, type Steps } from './steps';

/** A mail taken apart. */
export interface Anatomy {
  readonly text: string;
  readonly format: Format;
  /** Tile the text; neighbours differ in kind. */
  readonly segments: readonly Segment[];
  /** As long as the text: all but prose is blanked, line breaks stay, ’ is '. */
  readonly judged: string;
  /** The runs of lines it was read in, what the next dissection takes over. */
  readonly blocks: readonly Block[];
}

/** What `dissect` of nothing gives. */
function nothing(format: Format): Anatomy {
  return { text: '', format, segments: [], judged: '', blocks: [] };
}

/**
 * Takes a mail apart. What `previous` knows of the unchanged text before and behind an edit is taken over, so a
 * keystroke costs what its paragraph costs; the result is the same with and without it.
 */
export const dissect = (text: string, format: Format, previous?: Anatomy): Anatomy => finish(dissectInSteps(text, format, previous));

/** Units of text that are read in one step. */
const STEP = 4096;

/** The same in steps. */
export function* dissectInSteps(text: string, format: Format, previous?: Anatomy): Steps<Anatomy> {
  const old = previous?.format === format ? previous : nothing(format);
  if (old.text === text) return old;
  const same = commonPrefix(old.text, text);
  const tail = commonSuffix(old.text, text, Math.min(old.text.length, text.length) - same);
  const shift = text.length - old.text.length;

  // Taken over in front of the change: blocks that were read without a look at it.
  let kept = 0;
  let from = 0;
  for (let block = old.blocks[0]; block && from + block.reach <= same; block = old.blocks[kept]) {
    from += block.length;
    kept++;
  }

  const src = new Source(text);
  const read: Block[] = [];
  const words: string[] = [];
  let state: State = old.blocks[kept - 1]?.leave ?? START;
  let to = from;
  let next = kept;
  let oldStart = from;
  let rest = to + STEP;
  while (to < text.length) {
    if (to >= rest) {
      yield;
      rest = to + STEP;
    }
    for (let block = old.blocks[next]; block && oldStart + shift < to; block = old.blocks[next]) {
      oldStart += block.length;
      next++;
    }
    // Taken over behind the change: the same text, entered in the same state, reads the same.
    const twin = old.blocks[next];
    if (twin && to >= text.length - tail && oldStart + shift === to && sameState(twin.enter, state)) break;
    const { block, judged } = readBlock(src, to, state, format);
    read.push(block);
    words.push(judged);
    to += block.length;
    state = block.leave;
  }
  const behind = to < text.length ? next : old.blocks.length;
  return {
    text,
    format,
    segments: joinSegments(old.segments, from, read, to, to - shift, text.length),
    judged: old.judged.slice(0, from) + words.join('') + (to < text.length ? old.judged.slice(to - shift) : ''),
    blocks: [...old.blocks.slice(0, kept), ...read, ...old.blocks.slice(behind)],
  };
}

/** The segments of `old` up to `from`, those of the blocks just read, and those of `old` behind `oldTo`, moved to `to`. */
function joinSegments(old: readonly Segment[], from: number, read: readonly Block[], to: number, oldTo: number, length: number): Segment[] {
  const first = firstEndingBehind(old, from);
  const segments = old.slice(0, first);
  const add = (kind: SegmentKind, start: number, end: number): void => {
    const last = segments.at(-1);
    if (start === end) return;
    if (last?.kind === kind) segments[segments.length - 1] = { kind, span: { start: last.span.start, end } };
    else segments.push({ kind, span: { start, end } });
  };

  const cut = old[first];
  if (cut) add(cut.kind, Math.min(cut.span.start, from), from);
  let at = from;
  for (const block of read) {
    for (const run of block.runs) add(run.kind, at, (at += run.length));
  }
  if (to === length) return segments;
  const shift = to - oldTo;
  for (let index = firstEndingBehind(old, oldTo), border = true; index < old.length; index++, border = false) {
    const segment = old[index];
    if (!segment) break;
    const { kind, span } = segment;
    if (border) add(kind, Math.max(span.start, oldTo) + shift, span.end + shift);
    else if (shift === 0) segments.push(segment);
    else segments.push({ kind, span: moved(span, shift) });
  }
  return segments;
}

function firstEndingBehind(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.span.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CHUNK = 1024;

/** Compares whole chunks first, which costs next to nothing. */
function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + CHUNK <= most && a.slice(at, at + CHUNK) === b.slice(at, at + CHUNK)) at += CHUNK;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, most: number): number {
  let at = 0;
  while (at + CHUNK <= most && a.slice(a.length - at - CHUNK, a.length - at) === b.slice(b.length - at - CHUNK, b.length - at)) at += CHUNK;
  while (at < most && a.charCodeAt(a.length - at - 1) === b.charCodeAt(b.length - at - 1)) at++;
  return at;
}
