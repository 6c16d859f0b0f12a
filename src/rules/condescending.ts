import type { Rule } from '../engine/types';
import { sounding } from '../language/sound';
import { certainty } from './condescending/certainty';
import { examples, nearMisses } from './condescending/examples';
import { repetition } from './condescending/repetition';
import { plainly } from './condescending/rewrites';
import { lessons } from './condescending/lessons';
import { tone } from './condescending/tone';

/** Pressure by certainty or by scolding. */
export const condescending: Rule = {
  id: 'condescending',
  title: 'Pressure by certainty or by scolding',
  severity: 'information',
  passage: { words: 'You can challenge people respectfully', by: 'Jeff Weiss' },
  why: 'A fact that needs “obviously” sounds weaker, and the reader hears that they were slow. The fact stands better alone.',
  patterns: [...certainty, ...repetition, ...tone, ...lessons].map((pattern) => (pattern.rewrite ? { ...pattern, rewrite: sounding(pattern.rewrite) } : pattern)),
  rewrite: sounding(plainly),
  examples,
  nearMisses,
};
