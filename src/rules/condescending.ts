import type { Rule } from '../engine/types';

/** Pressure by certainty or by scolding. */
export const condescending: Rule = {
  id: 'condescending',
  title: 'Pressure by certainty or by scolding',
  severity: 'information',
  passage: { words: 'You can challenge people respectfully', by: 'Jeff Weiss' },
  why: 'A fact that needs “obviously” sounds weaker, and the reader hears that they were slow. The fact stands better alone.',
  patterns: [],
  rewrite: () => [],
  examples: [],
  nearMisses: [],
};
