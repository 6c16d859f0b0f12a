import { perParagraph } from '../engine/remember';
import type { Draft, Span, Voice } from '../engine/types';

const SINGULAR = /\b(?:I|me|my|mine|myself)\b/gi;
const PLURAL = /\b(?:we|us|our|ours|ourselves|let's)\b/gi;

/** The country is no pronoun, and neither is a numeral: "US", "clause I". */
const isPronoun = (word: string): boolean => word !== 'US' && word !== 'ME';

/** How often a paragraph says "we" and "I", and where "I" first. */
const balanceIn = perParagraph(({ judged }): { readonly we: number; readonly I: number; readonly first: Span | undefined } => {
  const singular = [...judged.matchAll(SINGULAR)].filter(([word]) => isPronoun(word));
  const [first] = singular;
  return {
    we: judged.match(PLURAL)?.filter(isPronoun).length ?? 0,
    I: singular.length,
    first: first && { start: first.index, end: first.index + first[0].length },
  };
});

/** How often the writer's own prose says "we" (with us, our, let's) and "I" (with me, my). */
export function balanceOf({ paragraphs }: Draft): { readonly we: number; readonly I: number } {
  let we = 0, I = 0;
  for (const paragraph of paragraphs) {
    const balance = balanceIn(paragraph);
    we += balance.we;
    I += balance.I;
  }
  return { we, I };
}

/** Where the draft first says "I"; in the draft. */
export function firstSingular({ paragraphs }: Draft): Span | undefined {
  for (const paragraph of paragraphs) {
    const { first } = balanceIn(paragraph), { start } = paragraph.span;
    if (first) return { start: start + first.start, end: start + first.end };
  }
  return undefined;
}

/** Who speaks: a firm ("we"), one person ("I"), or nobody in particular. */
export function voiceOf(draft: Draft): Voice {
  const { we, I } = balanceOf(draft);
  if (we > 0) return 'we';
  return I > 0 ? 'I' : 'impersonal';
}
