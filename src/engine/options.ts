import { readPhrase, type OwnPhrase } from './phrases';
import { problem, type Problem } from './problem';
import type { Severity, Voice } from './types';

/** When a draft is read. */
export type Run = 'onType' | 'onSave' | 'manual';

/** What can be set, in an editor's settings and in a team's file alike. */
export interface Options {
  readonly enable: boolean;
  readonly run: Run;
  /** Globs of the files that are mail; where there are any, other files are left alone. */
  readonly include: readonly string[];
  /** Globs of files that are left alone. */
  readonly exclude: readonly string[];
  /** Severity by the id of a rule or a check, or `off`; what isn't named keeps its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly voice: Voice | 'auto';
  /** Words that are never marked. */
  readonly allowed: readonly string[];
  readonly phrases: readonly OwnPhrase[];
  /** Ids of the languages whose documents may be mail. The command line is told its files by name, and knows no others. */
  readonly languages: readonly string[];
}

/** What stands where nothing is set. */
export const defaults: Options = {
  enable: true, run: 'onType', include: [], exclude: [], rules: {}, voice: 'auto', allowed: [], phrases: [], languages: ['markdown', 'plaintext'],
};

/** A problem with one setting. */
export interface Wrong {
  readonly name: string;
  readonly problem: Problem;
}

/** Ids that settings may name; without them, any is taken. */
export interface Known {
  readonly rules: readonly string[];
  readonly checks: readonly string[];
}

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads settings by name. Whatever they are, nothing is thrown: what can't be used is left out, and said in `wrong`. */
export function readOptions(given: Readonly<Record<string, unknown>>, known?: Known): { readonly options: Partial<Options>; readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = [];
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const complain = (what: Problem): void => { wrong.push({ name, problem: what }); };
    const read = Object.hasOwn(READERS, name) ? READERS[name as keyof Options] : undefined;
    if (!read) complain(problem('“{0}” is no setting', name));
    const result = read?.(value, complain, known);
    if (result !== undefined) options[name] = result;
  }
  return { options, wrong };
}

/** Reads a value, or complains; what is undefined is left out. */
type Reader<T> = (value: unknown, complain: (what: Problem) => void, known: Known | undefined) => T | undefined;

/** Takes what fits, and says of all else what it should be. */
const only = <T>(fits: (value: unknown) => value is T, otherwise: Problem): Reader<T> => (value, complain) => {
  if (fits(value)) return value;
  complain(otherwise);
  return undefined;
};

const oneOf = <T extends string>(name: string, ...choices: readonly T[]): Reader<T> =>
  only((value): value is T => choices.some((choice) => choice === value), problem('“{0}” should be one of {1}', name, choices.join(', ')));

const texts = (name: string): Reader<readonly string[]> =>
  only((value): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string'), problem('“{0}” should be a list of texts', name));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const READERS: { readonly [Name in keyof Options]: Reader<Options[Name]> } = {
  enable: only((value) => typeof value === 'boolean', problem('“{0}” should be true or false', 'enable')),
  run: oneOf('run', 'onType', 'onSave', 'manual'),
  include: texts('include'),
  exclude: texts('exclude'),
  voice: oneOf('voice', 'auto', 'we', 'I', 'impersonal'),
  allowed: texts('allowed'),
  languages: texts('languages'),
  rules(value, complain, known) {
    if (!isObject(value)) {
      complain(problem('“{0}” should be an object, such as {1}', 'rules', '{ "demand": "off" }'));
      return undefined;
    }
    const ids = known && [...known.rules, ...known.checks];
    return Object.fromEntries(Object.entries(value).flatMap(([id, given]) => {
      const severity = SEVERITIES.find((each) => each === given);
      if (ids && !ids.includes(id)) {
        const meant = nearest(id, ids);
        complain(meant === undefined ? problem('there is no rule “{0}”', id) : problem('there is no rule “{0}”; perhaps it is “{1}”', id, meant));
      } else if (severity === undefined) {
        complain(problem('the rule “{0}” should be one of {1}', id, SEVERITIES.join(', ')));
      }
      return severity === undefined ? [] : [[id, severity] as const];
    }));
  },
  phrases(value, complain, known) {
    if (!Array.isArray(value)) {
      complain(problem('“{0}” should be a list of phrases, such as {1}', 'phrases', '[{ "phrase": "circle back", "rule": "demand" }]'));
      return undefined;
    }
    if (!known) return value.filter((entry: unknown): entry is OwnPhrase => isObject(entry) && typeof entry['phrase'] === 'string');
    return value.flatMap((entry: unknown) => {
      const read = readPhrase(entry, known.rules);
      if (!('words' in read)) return read.own;
      complain(read);
      return [];
    });
  },
};

/** The id that a mistyped one most likely means. */
function nearest(id: string, ids: readonly string[]): string | undefined {
  const [best] = ids.map((other) => ({ other, far: distance(id.toLowerCase().slice(0, 60), other) })).sort((a, b) => a.far - b.far);
  return best && best.far <= 3 ? best.other : undefined;
}

/** How many letters must be put in, taken out or changed to turn one word into the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1];
    for (let other = 0; other < to.length; other++) {
      next.push(Math.min((next[other] ?? 0) + 1, (row[other + 1] ?? 0) + 1, (row[other] ?? 0) + (from[at] === to[other] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
