import type { Rule } from '../../engine/types';

/** Sentences the rule marks, each with one of its rewrites. */
export const examples: Rule['examples'] = [
  { bad: '«You need to» drop the price by 10%.', good: 'Could you drop the price by 10%?' },
];

/** Sentences the rule leaves alone. */
export const nearMisses: Rule['nearMisses'] = [
  { text: "You don't have to decide today.", because: 'it frees the reader' },
];
