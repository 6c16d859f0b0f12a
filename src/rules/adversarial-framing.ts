import type { Pattern, Rewriter, Rule } from '../engine/types';
import { sounding } from '../language/sound';
import { contest } from './adversarial-framing/contest';
import { examples, nearMisses } from './adversarial-framing/examples';
import { elsewhere } from './adversarial-framing/guards';
import { plainly } from './adversarial-framing/plainly';
import { power } from './adversarial-framing/power';
import { together } from './adversarial-framing/rewrites';
import { war } from './adversarial-framing/war';
import { yielding } from './adversarial-framing/yielding';

/** The figure of speech said plainly where it stands comes before any other way to say it. */
const plainFirst = (write: Rewriter | undefined): Rewriter => sounding((hit, voice) => [...plainly(hit), ...(write?.(hit, voice) ?? [])]);
const guarded = (pattern: Pattern): Pattern => ({ ...pattern, rewrite: plainFirst(pattern.rewrite), unless: [...(pattern.unless ?? []), elsewhere] });

/** The deal told as a contest. */
export const adversarialFraming: Rule = {
  id: 'adversarial-framing',
  title: 'The deal told as a contest',
  severity: 'warning',
  passage: { words: 'If you frame the negotiation as adversarial, you will ensure it becomes adversarial', by: 'Jeff Weiss' },
  why: 'Words of war and games make the reader an opponent. The same point told as a problem to solve together invites them to help.',
  patterns: [...yielding, ...war, ...contest, ...power].map(guarded),
  rewrite: plainFirst(together),
  examples,
  nearMisses,
};
