import * as vscode from 'vscode';
import { dealSheetFrom, nextBox, parseDealSheet, readCandidates, STATES, type DealSheet } from '../deal';
import { rangeOf } from './convert';
import { source } from './diagnostics';
import { moveAlong } from './drift';
import { formatOf } from './languages';
import type { Session } from './session';
import { section } from './settings';
import { sheetName } from './stallSummary';
import { translated } from './words';

/** What helps to keep a deal sheet by hand: a new one, the next state at a key, the boxes to choose from, and what can't be read. */
export function keepDealSheets(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('common-ground-deal-sheet');
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    collection,
    session.onDidCheck(({ document }) => collection.set(document.uri, problemsIn(document))),
    session.onDidDrift((change) => { moveAlong(collection, change); }),
    session.onDidForget((uri) => collection.delete(uri)),
    session.languages.provide((languages) => vscode.languages.registerCompletionItemProvider(languages, { provideCompletionItems: boxesAt }, '[')),
    registerCommand(`${section}.newDealSheet`, () => newDealSheet(session)),
    registerCommand(`${section}.cycleIssueState`, cycleIssueState),
  );
}

/** Whether the file is a deal sheet by its name. */
export const isSheetFile = ({ uri }: vscode.TextDocument): boolean => uri.path.endsWith(`/${sheetName}`);

/** Whether the list is a deal sheet for sure, and not someone's to-do list. */
export const isSheet = (document: vscode.TextDocument, { named, items }: DealSheet): boolean =>
  named || isSheetFile(document) || items.some(({ state }) => state !== 'agreed' && state !== 'open');

function problemsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  const sheet = parseDealSheet(document.getText());
  if (!isSheet(document, sheet)) return [];
  return sheet.problems.map(({ message, span }) => {
    const diagnostic = new vscode.Diagnostic(rangeOf(document, span), translated(message), vscode.DiagnosticSeverity.Warning);
    diagnostic.source = source;
    diagnostic.code = 'deal-sheet';
    return diagnostic;
  });
}

/** A new sheet beside the draft in front: with the issues that it and its thread name, else with three to begin with. */
async function newDealSheet(session: Session): Promise<void> {
  const draft = vscode.window.activeTextEditor?.document;
  const issues = draft && session.isDraft(draft) ? readCandidates(draft.getText(), formatOf(draft)) : [];
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(dealSheetFrom(issues)));
}

/** Puts the issues under the cursors into their next state: not yet discussed, in trouble, provisional, in good shape, agreed. */
async function cycleIssueState(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selections } = editor;
  const lines = new Set(selections.flatMap(({ start, end }) => Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at)));
  const items = parseDealSheet(document.getText()).items.filter(({ line }) => lines.has(line - 1));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on an issue of a deal sheet, such as “- [x] Price: €42 a unit”.'));
    return;
  }
  await editor.edit((edit) => {
    for (const { box, state } of items) edit.replace(rangeOf(document, box), nextBox(state));
  });
  const [only] = items;
  const now = only && STATES.find(({ mark }) => `[${mark}]` === nextBox(only.state));
  // Said in the status bar, as a box alone says little to who is new to it.
  if (now && items.length === 1) vscode.window.setStatusBarMessage(`${only.name}: ${vscode.l10n.t(now.words)}`, 3000);
}

/** The five boxes, behind a bullet: once its bracket is typed, or on request. */
function boxesAt(document: vscode.TextDocument, position: vscode.Position, _token: vscode.CancellationToken, { triggerKind }: vscode.CompletionContext): vscode.CompletionItem[] {
  const { text } = document.lineAt(position);
  const before = /^(\s*(?:[-*+]|\d{1,4}[.)])\s+)(\[[^\s[\]]?)?$/.exec(text.slice(0, position.character));
  const [, bullet = '', open] = before ?? [];
  if (!before || (open === undefined && triggerKind === vscode.CompletionTriggerKind.TriggerCharacter)) return [];
  // The editor closes brackets by itself; what it closed is replaced, and so is a box that is there.
  const behind = /^[^\s[\]]?[ \t]?\][ \t]?/.exec(text.slice(position.character))?.[0] ?? '';
  const range = new vscode.Range(position.line, bullet.length, position.line, position.character + (open === undefined ? 0 : behind.length));
  return [...STATES].reverse().map(({ mark, words }, rank) => {
    const item = new vscode.CompletionItem({ label: `[${mark}]`, description: vscode.l10n.t(words) }, vscode.CompletionItemKind.EnumMember);
    item.insertText = `[${mark}] `;
    item.filterText = `${open ?? ''}[${mark}] ${words}`;
    item.sortText = String(rank);
    item.range = range;
    return item;
  });
}
