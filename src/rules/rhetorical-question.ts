import type { Rule } from '../engine/types';
import { sounding } from '../language/sound';
import { EXAMPLES, NEAR_MISSES } from './rhetorical-question/examples';
import { FRAMES, owned, SELF_ANSWERED, TAGS } from './rhetorical-question/frames';
import { fallBack, openUp, withoutTag, wonder } from './rhetorical-question/rewrites';

/** A question that presumes its answer. */
export const rhetoricalQuestion: Rule = {
  id: 'rhetorical-question',
  title: 'A question that presumes its answer',
  severity: 'warning',
  passage: { words: 'Asking questions like “Don’t you think this is fair?” simply paints others into a corner', by: 'Michael Wheeler' },
  why: 'The reader can only agree or lose face. Say what you think as a statement, then ask something you do not know.',
  patterns: [
    ...FRAMES.map((pattern) => ({ ...pattern, rewrite: sounding(openUp) })),
    ...TAGS.map((pattern) => ({ ...pattern, rewrite: sounding(withoutTag) })),
    ...SELF_ANSWERED.map((pattern) => ({ ...pattern, rewrite: sounding(wonder) })),
  ],
  clears: owned,
  rewrite: sounding(fallBack),
  examples: EXAMPLES,
  nearMisses: NEAR_MISSES,
};
