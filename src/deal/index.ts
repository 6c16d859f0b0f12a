/** The deal sheet, the stall-recovery summary, and the mails that are ready to fill in. */
export { parseDealSheet, nextBox, STATES } from './sheet';
export type { DealItem, DealProblem, DealSheet, DealState, Issue } from './sheet';
export { stallSummary, stallQuestion, stallSnippet, VARIANTS } from './summary';
export type { Standing, SummaryVariant } from './summary';
