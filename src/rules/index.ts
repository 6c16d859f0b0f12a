import type { Rule } from '../engine/types';
import { adversarialFraming } from './adversarial-framing';
import { blame } from './blame';
import { caving } from './caving';
import { condescending } from './condescending';
import { demand } from './demand';
import { dismissive } from './dismissive';
import { iOverWe } from './i-over-we';
import { rhetoricalQuestion } from './rhetorical-question';
import { ultimatum } from './ultimatum';
import { whatWithoutWhy } from './what-without-why';

/** Every rule, the most serious first: where two cover the same words, the earlier stands alone. */
export const rules: readonly Rule[] = [
  ultimatum,
  blame,
  dismissive,
  demand,
  adversarialFraming,
  rhetoricalQuestion,
  condescending,
  caving,
  iOverWe,
  whatWithoutWhy,
];
