import type { Draft, Finding, Span } from '../engine/types';

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

/** The writer's own sentences in order, greeting lines left out. */
export function sentencesOf({ paragraphs }: Draft): PlacedSentence[] {
  return paragraphs.flatMap(({ span, sentences }, paragraph) =>
    sentences
      .filter(({ judged }) => /[\p{L}\d]/u.test(judged) && !isGreeting(judged))
      .map((sentence) => ({
        judged: sentence.judged,
        paragraph,
        span: { start: span.start + sentence.span.start, end: span.start + sentence.span.end },
      })),
  );
}

/** Is one of these rules' findings in the sentence? */
export const carries = ({ span }: PlacedSentence, findings: readonly Finding[], ...rules: readonly string[]): boolean =>
  findings.some((finding) => finding.span.start < span.end && finding.span.end > span.start && (!rules.length || rules.includes(finding.rule)));

/** The sentence is a question by its mark. */
export const asks = ({ judged }: { readonly judged: string }): boolean => /\?["')\]]*\s*$/.test(judged);
