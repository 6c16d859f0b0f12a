import * as vscode from 'vscode';
import type { OwnPhrase, Severity, Voice } from '../index';

/** When a draft is read. */
export type Run = 'onType' | 'onSave' | 'manual';

/** What the user has set for a document. */
export interface Settings {
  readonly enable: boolean;
  readonly run: Run;
  /** Severity by rule id, or `off`; rules not named keep their own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly voice: Voice | 'auto';
  /** Words that are never marked. */
  readonly allowed: readonly string[];
  /** The user's own phrases, as they are set: the engine says what is wrong with them. */
  readonly phrases: readonly OwnPhrase[];
  /** Globs of files that are left alone. */
  readonly exclude: readonly string[];
  /** What is wrong with the settings, a line each that names the setting; where it is, the default stands. */
  readonly problems: readonly string[];
}

/** The name all settings begin with. */
export const section = 'commonGround';

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];
const isText = (value: unknown): value is string => typeof value === 'string';

/** The settings as they stand for one document. */
export function readSettings(document: vscode.TextDocument): Settings {
  const configuration = vscode.workspace.getConfiguration(section, document);
  const problems: string[] = [];

  function read<T>(name: string, otherwise: T, wanted: string, fits: (value: unknown) => boolean): T {
    const value = configuration.get<unknown>(name) ?? otherwise;
    if (fits(value)) return value as T;
    problems.push(vscode.l10n.t('The setting {0} should be {1}.', `${section}.${name}`, wanted));
    return otherwise;
  }
  const oneOf = <T extends string>(name: string, choices: readonly [T, ...T[]]): T =>
    read<T>(name, choices[0], choices.map((choice) => `“${choice}”`).join(', '), (value) => choices.some((choice) => choice === value));
  const texts = (name: string): readonly string[] =>
    read<readonly string[]>(name, [], vscode.l10n.t('a list of texts'), (value) => Array.isArray(value) && value.every(isText));

  return {
    enable: read('enable', true, vscode.l10n.t('true or false'), (value) => typeof value === 'boolean'),
    run: oneOf('run', ['onType', 'onSave', 'manual']),
    rules: readRules(read<Readonly<Record<string, unknown>>>('rules', {}, vscode.l10n.t('an object'), (value) => typeof value === 'object' && !Array.isArray(value)), problems),
    voice: oneOf('voice', ['auto', 'we', 'I', 'impersonal']),
    allowed: texts('allowed'),
    phrases: read<readonly OwnPhrase[]>('phrases', [], vscode.l10n.t('a list of phrases'), Array.isArray),
    exclude: texts('exclude'),
    problems,
  };
}

/** The rules with a severity that is one; the others keep their own. */
function readRules(rules: Readonly<Record<string, unknown>>, problems: string[]): Settings['rules'] {
  const wrong = Object.entries(rules).filter(([, severity]) => !severities.includes(severity));
  for (const [rule] of wrong) problems.push(vscode.l10n.t('The setting {0} should be {1}.', `${section}.rules › ${rule}`, severities.map((severity) => `“${String(severity)}”`).join(', ')));
  return Object.fromEntries(Object.entries(rules).filter(([, severity]) => severities.includes(severity))) as Settings['rules'];
}

/** Whether a document's file is among the globs, which count from its workspace folder. */
export function isExcluded(document: vscode.TextDocument, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    const wide = glob.includes('/') ? glob : `**/${glob}`;
    return vscode.languages.match({ pattern: folder ? new vscode.RelativePattern(folder, wide) : wide }, document) > 0;
  });
}
