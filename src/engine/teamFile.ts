import { readJson } from './json';
import { readOptions, type Known, type Options } from './options';
import { problem, type Problem } from './problem';

/** The name of the file in which a team keeps its settings; the nearest one upward counts. */
export const teamFileName = '.common-ground.json';

/** What is wrong with a team's file, and where; lines and columns count from 1. */
export interface TeamProblem {
  readonly problem: Problem;
  readonly line: number;
  readonly column: number;
}

/** What a team's file says. */
export interface TeamFile {
  readonly options: Partial<Options>;
  readonly problems: readonly TeamProblem[];
  /** The file is no JSON at all: whoever has read it before may go by what it said then. */
  readonly broken: boolean;
}

/** Reads a team's file: JSON in which comments and trailing commas may stand. What is wrong is named and left out. */
export function readTeamFile(text: string, known?: Known): TeamFile {
  const json = readJson(text);
  if (json.problem) return { options: {}, broken: true, problems: [{ problem: problem('is not valid JSON: {0}', json.problem), ...placeOf(text, json.offset) }] };
  const { value, places } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { options: {}, broken: true, problems: [{ problem: problem('should be an object, such as {0}', '{ "rules": { "demand": "off" } }'), line: 1, column: 1 }] };
  }
  const given = Object.fromEntries(Object.entries(value).filter(([name]) => name !== '$schema'));
  const { options, wrong } = readOptions(given, known);
  return { options, broken: false, problems: wrong.map(({ name, problem: what }) => ({ problem: what, ...placeOf(text, places.get(name) ?? 0) })) };
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
