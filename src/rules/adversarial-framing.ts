import type { Pattern, Rule } from '../engine/types';
import { sounding } from '../language/sound';
import { contest } from './adversarial-framing/contest';
import { examples, nearMisses } from './adversarial-framing/examples';
import { elsewhere, impersonal } from './adversarial-framing/guards';
import { power } from './adversarial-framing/power';
import { calmly } from './adversarial-framing/rewrites';
import { war } from './adversarial-framing/war';
import { yielding } from './adversarial-framing/yielding';

const figures: readonly Pattern[] = [...yielding, ...war, ...contest, ...power];
const rewrite = sounding(calmly(figures));

/** The deal told as a contest. */
export const adversarialFraming: Rule = {
  id: 'adversarial-framing',
  title: 'The deal told as a contest',
  severity: 'warning',
  passage: { words: 'If you frame the negotiation as adversarial, you will ensure it becomes adversarial', by: 'Jeff Weiss' },
  why: 'Words of war and games make the reader an opponent. The same point told as a problem to solve together invites them to help.',
  patterns: figures.map((pattern) => ({ ...pattern, rewrite, unless: [...(pattern.unless ?? []), elsewhere, impersonal] })),
  rewrite,
  examples,
  nearMisses,
};
