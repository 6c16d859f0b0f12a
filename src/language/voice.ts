import type { Draft, Voice } from '../engine/types';

const SINGULAR = /\b(?:I|me|my|mine|myself)\b/gi;
const PLURAL = /\b(?:we|us|our|ours|ourselves|let's)\b/gi;

/** How often the writer's own prose says "we" (with us, our, let's) and "I" (with me, my). */
export function balanceOf(draft: Draft): { readonly we: number; readonly I: number } {
  let we = 0, I = 0;
  for (const { judged } of draft.paragraphs) {
    we += judged.match(PLURAL)?.filter((word) => word !== 'US').length ?? 0;
    I += judged.match(SINGULAR)?.length ?? 0;
  }
  return { we, I };
}

/** Who speaks: a firm ("we"), one person ("I"), or nobody in particular. */
export function voiceOf(draft: Draft): Voice {
  const { we, I } = balanceOf(draft);
  if (we > 0) return 'we';
  return I > 0 ? 'I' : 'impersonal';
}
