import * as vscode from 'vscode';
import { parseDealSheet, stallSnippet, type Issue } from '../index';

/** A deal sheet that is kept beside the drafts. */
const sheetName = 'deal.md';

/** What stands in the summary where there is no deal sheet: Wheeler's own order, to be filled in. */
const example: readonly Issue[] = [
  { state: 'agreed', name: 'price' },
  { state: 'agreed', name: 'delivery' },
  { state: 'provisional', name: 'warranty' },
  { state: 'good-shape', name: 'training' },
  { state: 'trouble', name: 'payment terms' },
];

/** Inserts the stall-recovery summary, from the deal sheet in the draft or the nearest `deal.md`; each list is a tab stop. */
export async function insertStallSummary(editor: vscode.TextEditor): Promise<void> {
  const own = parseDealSheet(editor.document.getText());
  const sheet = own.items.length > 0 ? own : parseDealSheet(await nearestSheet(editor.document));
  if (sheet.items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No deal sheet found; fill in the summary by hand. A line of a deal sheet reads “- [x] Price: €42 a unit”.'),
    );
  }
  await editor.insertSnippet(new vscode.SnippetString(stallSnippet(sheet.items.length > 0 ? sheet : { items: example })));
}

/** The text of the nearest deal sheet, from the draft's folder up to the workspace's; empty where there is none. */
async function nearestSheet({ uri, isUntitled }: vscode.TextDocument): Promise<string> {
  const top = (isUntitled ? undefined : vscode.workspace.getWorkspaceFolder(uri))?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  let folder = isUntitled ? top : vscode.Uri.joinPath(uri, '..');
  while (folder) {
    const text = await read(vscode.Uri.joinPath(folder, sheetName));
    if (text !== undefined) return text;
    const parent = vscode.Uri.joinPath(folder, '..');
    folder = !top || folder.path === top.path || parent.path === folder.path ? undefined : parent;
  }
  return '';
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
