import type { Match } from './match';

const overlap = (a: Match, b: Match): boolean => a.hit.span.start < b.hit.span.end && a.hit.span.end > b.hit.span.start;

/**
 * Where matches of one sentence overlap, the most serious stands alone; of one rule, the longest.
 * `rank` tells how serious a rule is: 0 is the most serious. The answer is in order of the text.
 */
export function settle(matches: readonly Match[], rank: (match: Match) => number): Match[] {
  const length = (match: Match): number => match.hit.span.end - match.hit.span.start;
  const standing: Match[] = [];
  for (const match of [...matches].sort((a, b) => rank(a) - rank(b) || length(b) - length(a) || a.hit.span.start - b.hit.span.start)) {
    if (!standing.some((other) => overlap(match, other))) standing.push(match);
  }
  return standing.sort((a, b) => a.hit.span.start - b.hit.span.start);
}
