import type { Rule } from '../engine/types';

/** Contempt for what the other side proposed. */
export const dismissive: Rule = {
  id: 'dismissive',
  title: 'Contempt for what the other side proposed',
  severity: 'warning',
  passage: { words: 'You can challenge people respectfully', by: 'Jeff Weiss' },
  why: 'Contempt ends the talk about the number and starts one about respect. Saying what does not work for you, and why, challenges the proposal and leaves the person alone.',
  patterns: [],
  rewrite: () => [],
  examples: [],
  nearMisses: [],
};
