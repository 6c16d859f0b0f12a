import { perParagraph } from '../engine/remember';
import { moved } from '../engine/spans';
import type { Steps } from '../engine/steps';
import type { Draft, Finding, Paragraph, Sentence, Span } from '../engine/types';

/** A sentence of a draft, with its place in the draft. */
export interface PlacedSentence {
  readonly judged: string;
  readonly span: Span;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
}

const GREETING = /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^.!?]{0,60}|(?:(?:mr|mrs|ms|dr)\.? )?[\p{Lu}][\p{L}'-]{1,20}(?: (?:and|&) \p{Lu}[\p{L}'-]{1,20})?)[,:!]?$/iu;

/** A line that only greets: "Hi Ann,", "Frank,". */
export const isGreeting = (judged: string): boolean => judged.length < 64 && GREETING.test(judged.trim());

/** The sentences of a paragraph that say something: greeting lines and bare marks are left out. */
export const sentencesIn = perParagraph(({ sentences }): readonly Sentence[] => sentences.filter(({ judged }) => /[\p{L}\d]/u.test(judged) && !isGreeting(judged)));

/** The writer's own sentences in order, greeting lines left out. */
export function sentencesOf({ paragraphs }: Draft): PlacedSentence[] {
  return paragraphs.flatMap((paragraph, number) =>
    sentencesIn(paragraph).map(({ judged, span }) => ({ judged, paragraph: number, span: moved(span, paragraph.span.start) })));
}

/** Something that is said of a stretch of text. */
export interface Note {
  readonly span: Span;
}

/** Notes on the sentences of a paragraph for which there is something to say; made once, and kept while the paragraph is unchanged. */
export const notesOn = <Said extends object>(say: (sentence: Sentence) => Said | false | undefined): ((paragraph: Paragraph) => readonly (Said & Note)[]) =>
  perParagraph((paragraph) => sentencesIn(paragraph).flatMap((sentence) => {
    const said = say(sentence);
    return said ? [{ ...said, span: sentence.span }] : [];
  }));

/** Paragraphs that are read in one step. */
const STEP = 8;

/** The first note in a draft for which something holds; what it is asked of, and the answer, stand in the draft. */
export function* firstNote<Some extends Note>({ paragraphs }: Draft, notes: (paragraph: Paragraph) => readonly Some[], holds: (note: Some) => boolean = () => true): Steps<Some | undefined> {
  let read = 0;
  for (const paragraph of paragraphs) {
    if (++read % STEP === 0) yield;
    for (const note of notes(paragraph)) {
      const placed = { ...note, span: moved(note.span, paragraph.span.start) };
      if (holds(placed)) return placed;
    }
  }
  return undefined;
}

/** Is one of these rules' findings in the sentence? The findings are in the order of the text, and apart. */
export function carries({ span }: Note, findings: readonly Finding[], ...rules: readonly string[]): boolean {
  let low = 0, high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.span.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < findings.length; at++) {
    const finding = findings[at];
    if (!finding || finding.span.start >= span.end) return false;
    if (!rules.length || rules.includes(finding.rule)) return true;
  }
  return false;
}

/** The sentence is a question by its mark. */
export const asks = ({ judged }: { readonly judged: string }): boolean => /\?["')\]]*\s*$/.test(judged);
