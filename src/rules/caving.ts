import type { Rule } from '../engine/types';
import { examples, nearMisses } from './caving/examples';
import { patterns } from './caving/patterns';
import { rewrite } from './caving/rewrites';

/** Giving in to buy peace. */
export const caving: Rule = {
  id: 'caving',
  title: 'Giving in to buy peace',
  severity: 'information',
  passage: { words: 'Money does not necessarily buy you love', by: 'Michael Wheeler' },
  why: 'A gift made to please teaches the other side to ask for more. The same step, tied to something you need, is a trade.',
  patterns,
  rewrite,
  examples,
  nearMisses,
};
