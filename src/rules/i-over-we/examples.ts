import type { Rule } from '../../engine/types';

/** Sentences the rule marks, each with one of its rewrites. */
export const examples: Rule['examples'] = [];

/** Sentences the rule leaves alone. */
export const nearMisses: Rule['nearMisses'] = [];
