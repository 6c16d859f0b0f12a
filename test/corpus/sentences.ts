/** The corpus as the checker meets it: sentences of paragraphs, with the marks that fall into each. */
import { parse } from '../../src/engine/draft';
import type { Paragraph, Sentence } from '../../src/engine/types';
import { RULES } from '../../src/reader/model';
import type { Example, Mark } from './corpus';
import type { MarkedMail } from './mails';

/** One sentence to learn from, or to be measured on. */
export interface Labelled {
  readonly sentence: Sentence;
  readonly paragraph: Paragraph;
  /** In the sentence. */
  readonly marks: readonly Mark[];
  /** One bit a rule, in the order of RULES. */
  readonly labels: number;
  readonly form: string;
}

/** Bit of a rule; 0 for an unknown one. */
export const bitOf = (rule: string): number => 1 << RULES.indexOf(rule as (typeof RULES)[number]);

/** Shorter overlaps of a mark with a sentence are the mark's ragged end, not its matter. */
const LEAST = 3;

export function sentencesOf({ text, marks, form, file, format = 'plaintext' }: Pick<Example, 'text' | 'marks'> & Partial<MarkedMail>): Labelled[] {
  return parse(text, format).paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const start = paragraph.span.start + sentence.span.start;
      const length = sentence.text.length;
      const own = marks
        .map(({ rule, start: from, end }) => ({ rule, start: Math.max(0, from - start), end: Math.min(length, end - start) }))
        .filter((mark) => mark.end - mark.start >= LEAST);
      return { sentence, paragraph, marks: own, labels: own.reduce((bits, { rule }) => bits | bitOf(rule), 0), form: `${file ?? ''}/${form ?? ''}` };
    }),
  );
}
