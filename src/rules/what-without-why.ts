import type { Rule } from '../engine/types';
import { EXAMPLES, NEAR_MISSES } from './what-without-why/examples';
import { FRAGMENTS, FRAMES } from './what-without-why/frames';
import { addWhy, askWhyAfter, completeAndAddWhy } from './what-without-why/rewrites';
import { asksWhy } from './what-without-why/why';

/** Asks what, and not why. */
export const whatWithoutWhy: Rule = {
  id: 'what-without-why',
  title: 'Asks what, and not why',
  severity: 'hint',
  passage: { words: 'Don’t just ask people what they want; ask why they want it, for what purpose', by: 'Jeff Weiss' },
  why: 'A figure alone can only be haggled over. Knowing what it is for opens other ways to get there.',
  patterns: [...FRAMES, ...FRAGMENTS.map((pattern) => ({ ...pattern, rewrite: completeAndAddWhy }))],
  clears: asksWhy,
  rewrite: (hit, voice) => [...addWhy(hit, voice), ...askWhyAfter(hit, voice)],
  examples: EXAMPLES,
  nearMisses: NEAR_MISSES,
};
