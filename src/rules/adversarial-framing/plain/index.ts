import type { Figure } from './said';
import { clauses } from './clauses';
import { power } from './power';
import { score } from './score';
import { sides } from './sides';
import { war } from './war';
import { yielding } from './yielding';

/** Figures of contest with their plain words, for sentences that are marked already: what finds them is elsewhere, and more careful. */
export const figures: readonly Figure[] = [...clauses, ...yielding, ...score, ...sides, ...power, ...war];
