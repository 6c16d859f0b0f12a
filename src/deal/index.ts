/** The deal sheet, the stall-recovery summary, and the mails that are ready to fill in. */
export { parseDealSheet, nextBox, STATES } from './sheet';
export type { DealItem, DealProblem, DealSheet, DealState, Issue } from './sheet';
export { stallSummary, stallQuestion, stallSnippet, VARIANTS } from './summary';
export type { Standing, SummaryVariant } from './summary';
export { readCandidates } from './candidates';
export type { IssueCandidate } from './candidates';
export { findStall } from './stalled';
export type { Stall } from './stalled';
export { previewOf, snippets } from './snippets';
export type { Snippet } from './snippets';
export { dealSheetFrom, templates } from './templates';
export type { Template } from './templates';
export { fittingSnippet, placeFor } from './fitting';
export type { Place } from './fitting';
