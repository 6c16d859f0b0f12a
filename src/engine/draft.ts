import { dissectInSteps, type Anatomy } from './segments';
import { sentenceSpans } from './sentences';
import { Memory } from './remember';
import { moved } from './spans';
import { finish, type Steps } from './steps';
import type { Draft, Format, Paragraph, Sentence, Span } from './types';

/** A line that starts a paragraph of its own: a list item or a heading. */
const OWN_LINE = /^[ \t]*(?:[-*+•–][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t])/;

const HEADING = /^[ \t]*#{1,6}[ \t]/;

/** A list item's mark with nothing behind it: no prose, and no part of what follows. */
const BARE_MARK = /^[ \t]*(?:[-*+•–]|\d{1,3}[.)])\s*$/;

/** Lines of prose without a blank one between them: a paragraph, or a long one's pieces. */
interface Run {
  readonly span: Span;
  /** Where the line behind its last one starts. */
  readonly next: number;
  /** Up to where the text was read to know that it ends there. */
  readonly closed: number;
  readonly paragraphs: readonly Paragraph[];
}

/** A parsed draft and what it came from, so that the next parse can start from it. */
export interface ParsedDraft extends Draft {
  readonly anatomy: Anatomy;
  readonly runs: readonly Run[];
}

/**
 * Reads a text into paragraphs of judged prose. Those that stand in `previous` in front of what was changed, and behind it, are taken
 * over with their sentences, and so are others of the same text.
 */
export const parse = (text: string, format: Format, previous?: ParsedDraft): ParsedDraft => finish(parseInSteps(text, format, previous));

/** Units of text that are read in one step. */
const STEP = 4096;

/** The same in steps. */
export function* parseInSteps(text: string, format: Format, previous?: ParsedDraft): Steps<ParsedDraft> {
  const old = previous?.format === format ? previous : undefined;
  const anatomy = yield* dissectInSteps(text, format, old?.anatomy);
  if (old && anatomy === old.anatomy) return old;
  const { head, tail, shift } = sharedWith(old, anatomy);
  const runs: Run[] = [];
  for (const run of old?.runs ?? []) {
    if (run.closed > head) break;
    runs.push(run);
  }
  let twin = runs.length, known: Map<string, Paragraph> | undefined;
  const knownOnes = (): ReadonlyMap<string, Paragraph> => (known ??= new Map((old?.runs ?? []).slice(twin).flatMap((run) =>
    run.span.start + shift >= tail ? [] : run.paragraphs.map((paragraph) => [keyOf(paragraph.text, paragraph.judged), paragraph] as const))));
  let start = -1, end = -1, next = runs.at(-1)?.next ?? 0;
  const close = (closed: number): void => {
    if (start >= 0) runs.push({ span: { start, end }, next, closed, paragraphs: pieces(anatomy.judged, start, end).map((piece) => paragraphAt(anatomy, piece.start, piece.end, knownOnes())) });
    start = -1;
  };
  const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
  let rest = next + STEP;
  for (let at = next; at < text.length; at = lines.lastIndex) {
    if (at >= rest) {
      yield;
      rest = at + STEP;
    }
    lines.lastIndex = at;
    lines.exec(text);
    const lineEnd = lines.lastIndex, judged = anatomy.judged.slice(at, lineEnd);
    // A line of another kind parts two paragraphs, and so does a blank one.
    if (judged.trim() === '' || BARE_MARK.test(judged)) {
      close(lineEnd);
      continue;
    }
    const opening = text.slice(at, Math.min(at + 24, lineEnd));
    if (OWN_LINE.test(opening)) close(lineEnd);
    if (start < 0) {
      if (old && at >= tail) {
        // From here on all is as it was.
        while (twin < old.runs.length && (old.runs[twin]?.span.start ?? 0) + shift < at) twin++;
        if (old.runs[twin]?.span.start === at - shift) {
          for (let same = old.runs[twin]; same; same = old.runs[++twin]) runs.push(movedRun(same, shift));
          break;
        }
      }
      start = at;
    }
    end = at + judged.trimEnd().length;
    next = lineEnd;
    if (HEADING.test(opening)) close(lineEnd);
  }
  close(text.length + 1);
  return { text, format, segments: anatomy.segments, paragraphs: runs.flatMap(({ paragraphs }) => paragraphs), anatomy, runs };
}

/** How far a text begins as the old one did, from where on it ends as that did, and how far that part moved. Told by the blocks that were taken over. */
function sharedWith(old: ParsedDraft | undefined, { blocks, text }: Anatomy): { head: number; tail: number; shift: number } {
  const before = old?.anatomy.blocks ?? [];
  let same = 0, head = 0;
  for (let block = blocks[0]; block && block === before[same]; block = blocks[++same]) head += block.length;
  let tail = text.length;
  for (let back = 1; back <= Math.min(blocks.length, before.length) - same; back++) {
    const block = blocks[blocks.length - back];
    if (!block || block !== before[before.length - back]) break;
    tail -= block.length;
  }
  return { head, tail, shift: text.length - (old?.text.length ?? 0) };
}

const movedRun = (run: Run, by: number): Run => (by === 0 ? run : {
  span: moved(run.span, by), next: run.next + by, closed: run.closed + by,
  paragraphs: run.paragraphs.map((paragraph) => ({ ...paragraph, span: moved(paragraph.span, by) })),
});

/** Longest paragraph, in UTF-16 units. Rules look at the paragraph around each finding, so a text without blank lines would cost the square of its length. */
const LONGEST = 8_000;

/** A paragraph in pieces of bounded length, cut behind a sentence where there is one to end. Where it is cut depends on its own text alone. */
function pieces(judged: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  while (end - start > LONGEST) {
    const rest = judged.slice(start, start + LONGEST);
    const cut = start + (lastEnd(rest, /[.!?…]["'”’)\]]{0,3}\s/g) ?? lastEnd(rest, /\s/g) ?? LONGEST);
    const words = judged.slice(start, cut).trimEnd();
    if (words !== '') found.push({ start, end: start + words.length });
    start = cut + (/^\s*/.exec(judged.slice(cut, end))?.[0].length ?? 0);
  }
  if (start < end) found.push({ start, end });
  return found;
}

/** Where the last match ends that lies in the second half of the text. */
function lastEnd(text: string, find: RegExp): number | undefined {
  find.lastIndex = text.length >> 1;
  let end: number | undefined;
  while (find.test(text)) end = find.lastIndex;
  return end;
}

const keyOf = (text: string, judged: string): string => (text === judged ? text : `${text}\u0000${judged}`);

function paragraphAt(anatomy: Anatomy, start: number, end: number, known: ReadonlyMap<string, Paragraph>): Paragraph {
  const text = anatomy.text.slice(start, end);
  const raw = anatomy.judged.slice(start, end);
  const judged = raw.replace(/[\r\n]/g, ' ');
  const same = known.get(keyOf(text, judged));
  if (same) return same.span.start === start ? same : { ...same, span: { start, end } };
  const sentences: Sentence[] = sentenceSpans(raw).map((span) => ({
    span,
    text: text.slice(span.start, span.end),
    judged: judged.slice(span.start, span.end),
  }));
  return { span: { start, end }, text, judged, sentences, memory: new Memory() };
}
