import { readPhrase, type OwnPhrase } from './phrases';
import { problem, type Problem } from './problem';
import type { Severity, Voice } from './types';

/** When a draft is read. */
export type Run = 'onType' | 'onSave' | 'manual';

/** What can be set, in an editor's settings and in a team's file alike. */
export interface Options {
  readonly enable: boolean;
  readonly run: Run;
  /** The languages, by an editor's ids, whose documents may be mail. */
  readonly languages: readonly string[];
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
}

/** What stands where nothing is set. */
export const defaults: Options = {
  enable: true, run: 'onType', languages: ['markdown', 'plaintext'], include: [], exclude: [], rules: {}, voice: 'auto', allowed: [], phrases: [],
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

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads settings by name. Whatever they are, nothing is thrown: what can't be used is left out, and said in `wrong`. */
export function readOptions(given: Readonly<Record<string, unknown>>, known?: Known): { readonly options: Partial<Options>; readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = [];
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const complain: Complain = (what) => {
      wrong.push({ name, problem: what });
      return undefined;
    };
    const read = Object.hasOwn(READERS, name) ? READERS[name as keyof Options] : undefined;
    const result = read ? read(value, complain, known) : complain(problem('“{0}” is no setting', name));
    if (result !== undefined) options[name] = result;
  }
  return { options, wrong };
}

/** Notes what is wrong; undefined, so that a reader can end with it. */
type Complain = (what: Problem) => undefined;

/** Reads a value, or complains; what is undefined is left out. */
type Reader<T> = (value: unknown, complain: Complain, known: Known | undefined) => T | undefined;

const oneOf = <T extends string>(name: string, ...choices: readonly T[]): Reader<T> => (value, complain) =>
  choices.find((choice) => choice === value) ?? complain(problem('“{0}” should be one of {1}', name, choices.join(', ')));

const texts = (name: string): Reader<readonly string[]> => (value, complain) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : complain(problem('“{0}” should be a list of texts', name));

const READERS: { readonly [Name in keyof Options]: Reader<Options[Name]> } = {
  enable: (value, complain) => (typeof value === 'boolean' ? value : complain(problem('“{0}” should be true or false', 'enable'))),
  run: oneOf('run', 'onType', 'onSave', 'manual'),
  languages: texts('languages'),
  include: texts('include'),
  exclude: texts('exclude'),
  voice: oneOf('voice', 'auto', 'we', 'I', 'impersonal'),
  allowed: texts('allowed'),
  rules(value, complain, known) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return complain(problem('“{0}” should be an object, such as {1}', 'rules', '{ "demand": "off" }'));
    const ids = known && [...known.rules, ...known.checks];
    return Object.fromEntries(Object.entries(value).filter(([id, severity]) => {
      if (ids && !ids.includes(id)) {
        const meant = nearest(id, ids);
        complain(meant === undefined ? problem('there is no rule “{0}”', id) : problem('there is no rule “{0}”; perhaps it is “{1}”', id, meant));
      } else if (!SEVERITIES.includes(severity)) {
        complain(problem('the rule “{0}” should be one of {1}', id, SEVERITIES.join(', ')));
      }
      return SEVERITIES.includes(severity);
    }));
  },
  phrases(value, complain, known) {
    if (!Array.isArray(value)) return complain(problem('“{0}” should be a list of phrases, such as {1}', 'phrases', '[{ "phrase": "circle back", "rule": "demand" }]'));
    if (!known) return value as readonly OwnPhrase[];
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
