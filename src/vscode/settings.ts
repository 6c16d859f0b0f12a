import * as vscode from 'vscode';
import { globsSay, type Globs } from '../engine/globs';
import { defaults, readOptions, type Known, type Options } from '../engine/options';
import type { Team } from './teamFiles';
import { say } from './words';

/** What holds for a document: the user's settings, behind them its team's file, behind that the defaults. */
export interface Settings extends Options {
  /** What the globs say of the document's file: it is mail, it is left alone, or nothing. */
  readonly file: 'mail' | 'off' | undefined;
  /** What is wrong with the settings, a line each that names the setting; where it is, the default stands. */
  readonly problems: readonly string[];
}

/** The name all settings begin with. */
export const section = 'commonGround';

const names = Object.keys(defaults) as (keyof Options)[];

/** The settings as they stand for one document. `known` are the ids that they may name; without them, any passes. */
export function readSettings(document: vscode.TextDocument, team: Team | undefined, known?: Known): Settings {
  const configuration = vscode.workspace.getConfiguration(section, document);
  const given = Object.fromEntries(names.filter((name) => isSet(configuration.inspect(name))).map((name) => [name, configuration.get<unknown>(name)]));
  const { options: own, wrong } = readOptions(given, known);
  const theirs = team?.options ?? {};
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.path ?? '';
  const globs = (list: readonly string[] = [], from: string): Globs => ({ globs: list, from });
  return {
    ...defaults, ...theirs, ...own,
    // What is a list of things adds up; of two that speak of the same thing, the user's counts.
    rules: { ...theirs.rules, ...own.rules },
    allowed: [...(own.allowed ?? []), ...(theirs.allowed ?? []).filter((phrase) => !own.phrases?.some((other) => same(other.phrase, phrase)))],
    phrases: [...(own.phrases ?? []), ...(theirs.phrases ?? []).filter(({ phrase }) => !own.phrases?.some((other) => same(other.phrase, phrase)))],
    file: document.isUntitled
      ? undefined
      : globsSay(document.uri.path, [globs(own.include, folder), globs(theirs.include, team?.folder ?? '')], [globs(own.exclude, folder), globs(theirs.exclude, team?.folder ?? '')]),
    problems: wrong.map((each) => `${section}.${each.name}: ${say(each.problem)}.`),
  };
}

/** The languages that the user set at a place, if any. Anything but a list of texts is none. */
export function ownLanguages(place: vscode.ConfigurationScope | undefined): readonly string[] | undefined {
  const configuration = vscode.workspace.getConfiguration(section, place);
  return isSet(configuration.inspect('languages')) ? readOptions({ languages: configuration.get<unknown>('languages') }).options.languages : undefined;
}

/** Whether the user set it, at whatever level. */
const isSet = (found: ReturnType<vscode.WorkspaceConfiguration['inspect']>): boolean =>
  found !== undefined && [
    found.globalValue, found.workspaceValue, found.workspaceFolderValue,
    found.globalLanguageValue, found.workspaceLanguageValue, found.workspaceFolderLanguageValue,
  ].some((value) => value !== undefined);

const same = (a: string, b: string): boolean => a.toLowerCase().replace(/\s+/g, ' ').trim() === b.toLowerCase().replace(/\s+/g, ' ').trim();
