import type { Rule } from '../engine/types';

/** The deal told as a contest. */
export const adversarialFraming: Rule = {
  id: 'adversarial-framing',
  title: 'The deal told as a contest',
  severity: 'warning',
  passage: { words: 'If you frame the negotiation as adversarial, you will ensure it becomes adversarial', by: 'Jeff Weiss' },
  why: 'Words of war and games make the reader an opponent. The same point told as a problem to solve together invites them to help.',
  patterns: [],
  rewrite: () => [],
  examples: [],
  nearMisses: [],
};
