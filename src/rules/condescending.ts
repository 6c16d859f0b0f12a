import type { Rule } from '../engine/types';
import { sounding } from '../language/sound';
import { certainty } from './condescending/certainty';
import { examples, nearMisses } from './condescending/examples';
import { repetition } from './condescending/repetition';
import { plainly } from './condescending/rewrites';
import { kindNews, tone } from './condescending/tone';

/** Pressure by certainty or by scolding. */
export const condescending: Rule = {
  id: 'condescending',
  title: 'Pressure by certainty or by scolding',
  severity: 'information',
  passage: { words: 'You can challenge people respectfully', by: 'Jeff Weiss' },
  why: 'A fact that needs “obviously” sounds weaker, and the reader hears that they were slow. The fact stands better alone.',
  patterns: [...certainty, ...repetition, ...tone].map((pattern) => ({ ...pattern, ...(pattern.rewrite ? { rewrite: sounding(pattern.rewrite) } : {}), unless: [...(pattern.unless ?? []), kindNews] })),
  rewrite: sounding(plainly),
  examples,
  nearMisses,
};
