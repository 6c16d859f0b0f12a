import type { Rule } from '../engine/types';
import { examples, nearMisses } from './demand/examples';
import { imperatives } from './demand/imperatives';
import { orders } from './demand/orders';
import { fallback } from './demand/fallback';
import { wishes } from './demand/wishes';

/** An order, or a position pressed on the reader. */
export const demand: Rule = {
  id: 'demand',
  title: 'An order pressed on the reader',
  severity: 'warning',
  passage: { words: 'Great negotiators don’t simply present their demands; they ask careful questions', by: 'the article, after Jeff Weiss' },
  why: 'An order can only be obeyed or refused. As a question, the same number stays on the table and the reader may answer with a way to get there.',
  patterns: [...orders, ...wishes, ...imperatives],
  rewrite: fallback,
  examples,
  nearMisses,
};
