import type { Rule } from '../engine/types';
import { end, swap } from '../language/rewrite';

/** An order, or a position pressed on the reader. */
export const demand: Rule = {
  id: 'demand',
  title: 'An order pressed on the reader',
  severity: 'warning',
  passage: { words: 'Great negotiators don’t simply present their demands; they ask careful questions', by: 'the article, after Jeff Weiss' },
  why: 'An order can only be obeyed or refused. As a question, the same number stays on the table and the reader may answer with a way to get there.',
  patterns: [
    {
      form: 'you must, need to, have to',
      find: /\byou (?:must|need to|have to)(?! not\b)/i,
      rewrite: (hit) => [end(swap(hit, 'could you'), '?')],
    },
  ],
  rewrite: () => [],
  examples: [{ bad: '«You need to» drop the price by 10%.', good: 'Could you drop the price by 10%?' }],
  nearMisses: [{ text: "You don't have to decide today.", because: 'it frees the reader' }],
};
