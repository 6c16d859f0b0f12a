/** The public door: the engine without any editor. */
import { makeChecker, type Checker, type CheckerOptions } from './engine/checker';
import { sounds } from './language/sound';
import { voiceOf } from './language/voice';
import { createReader } from './reader/reader';
import { checks } from './checks';
import { rules } from './rules';

/** Makes a checker with all rules, all checks and the second reader. */
export const createChecker = (options: CheckerOptions = {}): Checker => makeChecker({ rules, checks, voiceOf, sounds, reader: createReader() }, options);

export { rules, checks };
export * from './deal';
export { spotOf } from './engine/checker';
export { readTeamFile, teamFileName } from './engine/teamFile';
export type { Ignored } from './engine/ignores';
export type { OwnPhrase } from './engine/phrases';
export type { Kind } from './engine/documents';
export type { Checker, CheckerOptions, CheckOptions, Fix, Fixed, Report } from './engine/checker';
export type * from './engine/types';
