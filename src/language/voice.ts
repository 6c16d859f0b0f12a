import { perParagraph } from '../engine/remember';
import { finish, type Steps } from '../engine/steps';
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
export const balanceOf = (draft: Draft): Balance => finish(balanceInSteps(draft));

interface Balance {
  readonly we: number;
  readonly I: number;
}

/** The same in steps. */
export function* balanceInSteps({ paragraphs }: Draft): Steps<Balance> {
  let we = 0, I = 0, read = 0;
  for (const paragraph of paragraphs) {
    if (++read % 32 === 0) yield;
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
