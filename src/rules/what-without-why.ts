import type { Rule } from '../engine/types';

/** Asks what, and not why. */
export const whatWithoutWhy: Rule = {
  id: 'what-without-why',
  title: 'Asks what, and not why',
  severity: 'hint',
  passage: { words: 'Don’t just ask people what they want; ask why they want it, for what purpose', by: 'Jeff Weiss' },
  why: 'A figure alone can only be haggled over. Knowing what it is for opens other ways to get there.',
  patterns: [],
  rewrite: () => [],
  examples: [],
  nearMisses: [],
};
