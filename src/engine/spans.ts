import type { Span } from './types';

/** The span so many UTF-16 units further on. */
export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
