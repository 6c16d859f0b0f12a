import type { Rule } from '../engine/types';
import { examples, nearMisses } from './i-over-we/examples';
import { fallback, oneself } from './i-over-we/rewrites';
import { stands } from './i-over-we/stands';

/** A position for one side alone. */
export const iOverWe: Rule = {
  id: 'i-over-we',
  title: 'A position for one side alone',
  severity: 'hint',
  passage: { words: 'Using “we” rather than “I” signals to the other side that there are areas of agreement and that you envision a future working together', by: 'the article, on stressing “we” over “I”' },
  why: '“I want” marks out a side. The same figure in a joint or impersonal frame stays just as firm and leaves room for both.',
  patterns: stands.map((pattern) => (pattern.rewrite ? { ...pattern, rewrite: oneself(pattern.rewrite) } : pattern)),
  rewrite: oneself(fallback),
  examples,
  nearMisses,
};
