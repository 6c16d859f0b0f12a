/** The public door: the engine without any editor. */
import type { Known } from './engine/options';
import { readTeamFile as readFile, type TeamFile } from './engine/teamFile';
import { makeChecker, type Checker, type CheckerOptions } from './engine/checker';
import { sounds } from './language/sound';
import { voiceOf } from './language/voice';
import { createReader } from './reader/reader';
import { checks } from './checks';
import { rules } from './rules';
import { table } from './language/table';

/** Makes a checker with all rules, all checks and the second reader. */
export const createChecker = (options: CheckerOptions = {}): Checker => makeChecker({ rules, checks, voiceOf, sounds, table, reader: createReader() }, options);

/** The ids that settings may name. */
export const knownIds: Known = { rules: rules.map(({ id }) => id), checks: checks.map(({ id }) => id) };

/** Reads a team's file; a rule that there isn't is named among its problems. */
export const readTeamFile = (text: string): TeamFile => readFile(text, knownIds);

export { rules, checks };
export * from './deal';
export { messageOf, spotOf } from './engine/checker';
export { teamFileName } from './engine/teamFile';
export { defaults } from './engine/options';
export { inEnglish } from './engine/problem';
export type { TeamFile, TeamProblem } from './engine/teamFile';
export type { Known, Options, Run } from './engine/options';
export type { Problem } from './engine/problem';
export type { Ignored } from './engine/ignores';
export type { OwnPhrase } from './engine/phrases';
export type { Kind } from './engine/documents';
export type { Checker, CheckerOptions, CheckOptions, Fix, Fixed, Report } from './engine/checker';
export type * from './engine/types';
