import * as vscode from 'vscode';
import { parseDealSheet, stallQuestion, stallSnippet, stallSummary, VARIANTS, type DealSheet, type Standing, type SummaryVariant } from '../deal';
import { pickIssues } from './pickIssues';
import { section } from './settings';

/** A deal sheet that is kept beside the drafts. */
export const sheetName = 'deal.md';

/** What a key binding or a quick fix may say beforehand. */
export interface SummaryRequest {
  readonly variant?: SummaryVariant;
  /** The draft, where it isn't the one in front. */
  readonly uri?: string;
  /** A place for the summary as a paragraph of its own, in UTF-16 units; without it, the cursor's. */
  readonly offset?: number;
}

/** The command that sums up where the talks stand. */
export function registerStallSummary(): vscode.Disposable {
  return vscode.commands.registerCommand(`${section}.insertStallSummary`, async (request?: unknown) => {
    const { uri, variant, offset } = readRequest(request);
    const editor = uri === undefined ? vscode.window.activeTextEditor : await vscode.window.showTextDocument(vscode.Uri.parse(uri, true));
    if (editor) await insertStallSummary(editor, variant, offset);
    else void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
  });
}

/** Commands are run by key bindings and links, too, so what they are given may be anything. */
function readRequest(request: unknown): SummaryRequest {
  if (typeof request !== 'object' || request === null) return {};
  const { variant, uri, offset } = request as Readonly<Record<string, unknown>>;
  const known = VARIANTS.find((entry) => entry.variant === variant)?.variant;
  return {
    ...(known && { variant: known }),
    ...(typeof uri === 'string' && { uri }),
    ...(typeof offset === 'number' && { offset }),
  };
}

/**
 * Inserts the stall-recovery summary as a snippet: from the deal sheet in the draft, else from the nearest `deal.md`, else
 * from what the writer picks of the issues that the draft and its thread name.
 */
async function insertStallSummary(editor: vscode.TextEditor, wanted?: SummaryVariant, offset?: number): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const standing = (await findSheet(document)) ?? (await pickIssues(document));
  if (!standing) return;
  if (standing.items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing to sum up yet. The command New Deal Sheet begins a sheet.'));
    return;
  }
  const variant = wanted ?? (await pickVariant(standing));
  if (variant === undefined) return;
  // While the writer chose, the draft may have changed under the place that the quick fix named.
  const place = offset !== undefined && document.version === version ? document.positionAt(offset) : undefined;
  const snippet = new vscode.SnippetString(`${place ? '\n\n' : ''}${stallSnippet(standing, variant)}`);
  await vscode.window.showTextDocument(document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
  await editor.insertSnippet(snippet, place);
}

/** The deal sheet that a draft goes by; undefined where there is none with an issue in it. */
async function findSheet(document: vscode.TextDocument): Promise<DealSheet | undefined> {
  const own = parseDealSheet(document.getText());
  if (own.items.length > 0) return own;
  const stored = await nearestSheet(document);
  if (!stored) return undefined;
  const sheet = parseDealSheet(stored.text);
  if (sheet.items.length > 0) return sheet;
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} has no line to sum up. A line of it reads “- [x] Price: €42 a unit”.', sheetName));
  return undefined;
}

/** A deal sheet in a file of its own. */
export interface StoredSheet {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** The nearest deal sheet, from the draft's folder up to the workspace's. */
export async function nearestSheet({ uri, isUntitled }: vscode.TextDocument): Promise<StoredSheet | undefined> {
  const home = isUntitled ? undefined : vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const top = home ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  // A draft outside the workspace has only its own folder; an untitled one has the workspace's.
  let folder = isUntitled ? top : vscode.Uri.joinPath(uri, '..');
  while (folder) {
    const place = vscode.Uri.joinPath(folder, sheetName);
    const text = await read(place);
    if (text !== undefined) return { uri: place, text };
    const parent = vscode.Uri.joinPath(folder, '..');
    folder = !home || folder.path === home.path || parent.path === folder.path ? undefined : parent;
  }
  return undefined;
}

/** As it stands in an editor, saved or not, else as it is stored. */
async function read(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Shows each variant in full before any of it is inserted. */
async function pickVariant(standing: Standing): Promise<SummaryVariant | undefined> {
  const items = VARIANTS.map(({ variant, title }) => ({
    label: vscode.l10n.t(title),
    detail: [stallSummary(standing, variant), stallQuestion(standing)].join(' ').replace(/\s+/g, ' ').trim(),
    variant,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Stall-recovery summary'),
    placeHolder: vscode.l10n.t('How should it be told? Each part can be changed afterwards.'),
    ignoreFocusOut: true,
  });
  return picked?.variant;
}
