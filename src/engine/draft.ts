import { dissect, type Anatomy } from './segments';
import { sentenceSpans } from './sentences';
import type { Draft, Format, Paragraph, Sentence } from './types';

/** A line that starts a paragraph of its own: a list item or a heading. */
const OWN_LINE = /^[ \t]*(?:[-*+•–][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t])/;

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
    if (start >= 0) paragraphs.push(paragraphAt(anatomy, start, end, known));
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
    if (OWN_LINE.test(text.slice(at, at + 24))) close();
    if (start < 0) start = at;
    end = at + judged.trimEnd().length;
    if (/^[ \t]*#{1,6}[ \t]/.test(text.slice(at, at + 24))) close();
  }
  close();
  return { text, format, segments: anatomy.segments, paragraphs, anatomy };
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
