import type { Draft, Span, Voice } from '../engine/types';

const SINGULAR = /\b(?:I|me|my|mine|myself)\b/gi;
const PLURAL = /\b(?:we|us|our|ours|ourselves|let's)\b/gi;

/** The country is no pronoun, and neither is a numeral: "US", "clause I". */
const isPronoun = (word: string): boolean => word !== 'US' && word !== 'ME';

/** How often the writer's own prose says "we" (with us, our, let's) and "I" (with me, my). */
export function balanceOf({ paragraphs }: Draft): { readonly we: number; readonly I: number } {
  let we = 0, I = 0;
  for (const { judged } of paragraphs) {
    we += judged.match(PLURAL)?.filter(isPronoun).length ?? 0;
    I += judged.match(SINGULAR)?.filter(isPronoun).length ?? 0;
  }
  return { we, I };
}

/** Where the draft first says "I"; in the draft. */
export function firstSingular({ paragraphs }: Draft): Span | undefined {
  for (const { span, judged } of paragraphs) {
    for (const { 0: word, index } of judged.matchAll(SINGULAR)) {
      if (isPronoun(word)) return { start: span.start + index, end: span.start + index + word.length };
    }
  }
  return undefined;
}

/** Who speaks: a firm ("we"), one person ("I"), or nobody in particular. */
export function voiceOf(draft: Draft): Voice {
  const { we, I } = balanceOf(draft);
  if (we > 0) return 'we';
  return I > 0 ? 'I' : 'impersonal';
}
