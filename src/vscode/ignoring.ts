import * as vscode from 'vscode';
import type { Finding, Ignored } from '../index';
import { rangeOf } from './convert';
import { findingsAt } from './diagnostics';
import { engine } from './engine';
import type { Session } from './session';
import { section } from './settings';

const kind = vscode.CodeActionKind.QuickFix.append('commonGround.ignore');

/** Offers to leave a finding alone at every reach that can work here, lists what is left alone, and takes it back. */
export function offerIgnoring(session: Session): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    session.languages.provide((languages) => vscode.languages.registerCodeActionsProvider(
      languages,
      { provideCodeActions: (document, range, context) => actionsFor(session, document, range, context) },
      { providedCodeActionKinds: [kind] },
    )),
    registerCommand(`${section}.ignoreInFile`, async (uri: unknown, rule: unknown, sentence: unknown) => {
      if (typeof uri !== 'string' || typeof rule !== 'string') return;
      await session.ignores.add(uri, typeof sentence === 'string' ? { rule, sentence } : { rule });
    }),
    registerCommand(`${section}.allowPhrase`, async (uri: unknown, phrase: unknown) => {
      if (typeof uri === 'string' && typeof phrase === 'string') await allowPhrase(vscode.Uri.parse(uri, true), phrase);
    }),
    registerCommand(`${section}.turnRuleOff`, async (uri: unknown, rule: unknown) => {
      if (typeof uri === 'string' && typeof rule === 'string') await turnRuleOff(vscode.Uri.parse(uri, true), rule);
    }),
    registerCommand(`${section}.showIgnored`, () => showIgnored(session)),
  );
}

function actionsFor(
  session: Session,
  document: vscode.TextDocument,
  range: vscode.Range,
  { only, diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  if (only && !only.contains(kind)) return [];
  const checked = session.current(document);
  if (checked?.state !== 'on') return [];
  const { report } = checked;
  const uri = document.uri.toString();
  return findingsAt(document, report.findings, range, diagnostics).flatMap(({ finding, own }) =>
    waysOut(uri, finding, engine().spotOf(report, finding)).map(([title, command, ...args]) => {
      const action = new vscode.CodeAction(title, kind);
      action.command = { title, command: `${section}.${command}`, arguments: args };
      action.diagnostics = own;
      return action;
    }));
}

/** Title, command and its arguments, the nearest reach first. */
function waysOut(uri: string, { rule, text }: Finding, spot: Ignored | undefined): (readonly [string, string, ...unknown[]])[] {
  const { t } = vscode.l10n;
  const phrase = text.replace(/\s+/g, ' ').trim();
  return [
    ...(spot ? [[t('Leave this spot alone'), 'ignoreInFile', uri, rule, spot.sentence] as const] : []),
    // A phrase that is half a paragraph would never come again.
    ...(phrase.length <= 60 ? [[t('Never mark “{0}”', phrase), 'allowPhrase', uri, phrase] as const] : []),
    [t('Turn “{0}” off in this file', rule), 'ignoreInFile', uri, rule],
    ...(hasWorkspace() ? [[t('Turn “{0}” off in this workspace', rule), 'turnRuleOff', uri, rule] as const] : []),
  ];
}

/** Whether there is a workspace whose settings can be written. */
function hasWorkspace(): boolean {
  const { workspaceFile, workspaceFolders, fs } = vscode.workspace;
  const place = workspaceFile ?? workspaceFolders?.[0]?.uri;
  return place !== undefined && fs.isWritableFileSystem(place.scheme) !== false;
}

/** A level of the settings, and what a setting is there. */
interface Level {
  readonly target: vscode.ConfigurationTarget;
  readonly value: unknown;
}

/** The levels at which a setting is set, the strongest first. */
function levelsOf(name: string, uri?: vscode.Uri): Level[] {
  const { workspaceFolderValue, workspaceValue, globalValue } = vscode.workspace.getConfiguration(section, uri).inspect(name) ?? {};
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  return [
    { target: WorkspaceFolder, value: workspaceFolderValue },
    { target: Workspace, value: workspaceValue },
    { target: Global, value: globalValue },
  ].filter(({ value }) => value !== undefined);
}

/** Allows a phrase where the list that counts is kept: a workspace's own list hides the user's. */
async function allowPhrase(uri: vscode.Uri, phrase: string): Promise<void> {
  const [level] = levelsOf('allowed', uri);
  const list = Array.isArray(level?.value) ? (level.value as unknown[]) : [];
  await vscode.workspace.getConfiguration(section, uri).update('allowed', [...list, phrase], level?.target ?? vscode.ConfigurationTarget.Global);
}

async function turnRuleOff(uri: vscode.Uri, rule: string): Promise<void> {
  const { WorkspaceFolder, Workspace } = vscode.ConfigurationTarget;
  // Where the folder speaks of this rule itself, the workspace would not be heard.
  const level = levelsOf('rules', uri).find(({ target, value }) => target === Workspace || (target === WorkspaceFolder && rule in objectOf(value)));
  await vscode.workspace.getConfiguration(section, uri).update('rules', { ...objectOf(level?.value), [rule]: 'off' }, level?.target ?? Workspace);
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

interface Item extends vscode.QuickPickItem {
  readonly undo: () => unknown;
}

/** All that is left alone; what is picked is checked again. */
async function showIgnored(session: Session): Promise<void> {
  const { t } = vscode.l10n;
  const items = [...keptItems(session), ...settingsItems(), ...textItems(session)];
  if (items.length === 0) {
    void vscode.window.showInformationMessage(t('Nothing is left alone.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(items, { title: t('Left alone'), placeHolder: t('Pick what is to be checked again'), matchOnDescription: true, matchOnDetail: true });
  await picked?.undo();
}

function keptItems(session: Session): Item[] {
  const { t } = vscode.l10n;
  const name = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return [
    ...session.ignores.all().map((kept): Item => ({
      label: kept.ignored.rule,
      description: name(kept.uri),
      detail: kept.ignored.sentence?.replace(/\s+/g, ' ') ?? t('in the whole file'),
      undo: () => session.ignores.remove(kept),
    })),
    ...session.filesLeftAlone().map((uri): Item => ({ label: t('the whole file'), description: name(uri), undo: () => session.forgetChoice(uri) })),
    ...(session.paused ? [{ label: t('everything'), description: t('in this session'), undo: () => { session.pause(false); } }] : []),
  ];
}

function settingsItems(): Item[] {
  const { t } = vscode.l10n;
  const places = { [vscode.ConfigurationTarget.Global]: t('in all your files'), [vscode.ConfigurationTarget.Workspace]: t('in this workspace'), [vscode.ConfigurationTarget.WorkspaceFolder]: t('in this folder') };
  const uri = vscode.window.activeTextEditor?.document.uri;
  const update = (name: string, value: unknown, target: vscode.ConfigurationTarget): unknown => vscode.workspace.getConfiguration(section, uri).update(name, value, target);
  return [
    ...levelsOf('allowed', uri).flatMap(({ target, value }) => {
      const list = Array.isArray(value) ? (value as unknown[]) : [];
      return list.map((phrase): Item => ({ label: `“${String(phrase)}”`, description: places[target], undo: () => update('allowed', orNothing(list.filter((other) => other !== phrase)), target) }));
    }),
    ...levelsOf('rules', uri).flatMap(({ target, value }) =>
      Object.entries(objectOf(value)).filter(([, severity]) => severity === 'off').map(([rule]): Item => ({
        label: rule,
        description: places[target],
        undo: () => update('rules', orNothing(Object.fromEntries(Object.entries(objectOf(value)).filter(([other]) => other !== rule))), target),
      }))),
  ];
}

/** An empty list or object is not kept, so that no trace stays in the settings. */
const orNothing = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined);

/** What the draft in view says itself; picking it goes there, as only the writer should change the text. */
function textItems(session: Session): Item[] {
  const editor = vscode.window.activeTextEditor;
  const draft = editor && session.latest(editor.document)?.report?.draft;
  if (!draft || draft.text !== editor.document.getText()) return [];
  return draft.segments
    .map(({ kind: part, span }) => ({ part, span, words: draft.text.slice(span.start, span.end) }))
    .filter(({ part, words }) => (part === 'comment' && words.includes('common-ground-disable')) || (part === 'front-matter' && /^common-ground\s*:/m.test(words)))
    .map(({ part, span, words }): Item => ({
      label: part === 'comment' ? words.replace(/\s+/g, ' ').slice(0, 80) : (/^common-ground\s*:.*$/m.exec(words)?.[0] ?? ''),
      description: vscode.l10n.t('in the text; go there'),
      undo: () => {
        editor.selection = new vscode.Selection(rangeOf(editor.document, span).start, rangeOf(editor.document, span).end);
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      },
    }));
}
