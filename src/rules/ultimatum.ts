import type { Pattern, Rewriter, Rule } from '../engine/types';
import { closedDoor } from './ultimatum/closed-door';
import { examples, nearMisses } from './ultimatum/examples';
import { menace } from './ultimatum/menace';
import { doorRewrite, fallback, menaceRewrite, threatRewrite } from './ultimatum/rewrites';
import { threats } from './ultimatum/threats';

/** The patterns with the rewriter of their group. */
const by = (rewrite: Rewriter, patterns: readonly Pattern[]): Pattern[] => patterns.map((pattern) => ({ rewrite, ...pattern }));

/** A closed door or a threat. */
export const ultimatum: Rule = {
  id: 'ultimatum',
  title: 'A closed door or a threat',
  severity: 'warning',
  passage: { words: 'Approach it as an act of joint problem-solving', by: 'Jeff Weiss' },
  why: 'A closed door leaves the reader nothing to do but give in or leave. The same limit, said with its reason and an opening beside it, keeps both the limit and the reader.',
  patterns: [...by(doorRewrite, closedDoor), ...by(threatRewrite, threats), ...by(menaceRewrite, menace)],
  rewrite: fallback,
  examples,
  nearMisses,
};
