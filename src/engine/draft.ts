import { dissect, type Anatomy } from './segments';
import { sentenceSpans } from './sentences';
import type { Draft, Format, Paragraph, Sentence, Span } from './types';

/** A line that starts a paragraph of its own: a list item or a heading. */
const OWN_LINE = /^[ \t]*(?:[-*+•–][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t])/;

/** A list item's mark with nothing behind it: no prose, and no part of what follows. */
const BARE_MARK = /^[ \t]*(?:[-*+•–]|\d{1,3}[.)])\s*$/;

/** A parsed draft and the anatomy it came from, so that the next parse can start from it. */
export interface ParsedDraft extends Draft {
  readonly anatomy: Anatomy;
}

/** Reads a text into paragraphs of judged prose. Paragraphs that `previous` already had are taken over, with their sentences. */
export function parse(text: string, format: Format, previous?: ParsedDraft): ParsedDraft {
  const anatomy = dissect(text, format, previous?.format === format ? previous.anatomy : undefined);
  const known = new Map<string, Paragraph>();
  for (const paragraph of previous?.paragraphs ?? []) known.set(keyOf(paragraph.text, paragraph.judged), paragraph);
  const paragraphs: Paragraph[] = [];
  let start = -1, end = -1;
  const close = (): void => {
    for (const piece of start >= 0 ? pieces(anatomy.judged, start, end) : []) paragraphs.push(paragraphAt(anatomy, piece.start, piece.end, known));
    start = -1;
  };
  const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
  for (let at = 0; at < text.length; at = lines.lastIndex) {
    lines.lastIndex = at;
    lines.exec(text);
    const judged = anatomy.judged.slice(at, lines.lastIndex);
    if (judged.trim() === '') {
      // A line of another kind parts two paragraphs, and so does a blank one.
      close();
      continue;
    }
    if (BARE_MARK.test(judged)) {
      close();
      continue;
    }
    if (OWN_LINE.test(text.slice(at, at + 24))) close();
    if (start < 0) start = at;
    end = at + judged.trimEnd().length;
    if (/^[ \t]*#{1,6}[ \t]/.test(text.slice(at, at + 24))) close();
  }
  close();
  return { text, format, segments: anatomy.segments, paragraphs, anatomy };
}

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
  return { span: { start, end }, text, judged, sentences };
}
