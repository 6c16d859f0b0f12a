import type { Check } from '../engine/types';

/** Every check on the whole draft, in the order of the article. */
export const checks: readonly Check[] = [];
