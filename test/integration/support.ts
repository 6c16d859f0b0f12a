import * as vscode from 'vscode';
import type { Glance } from '../../src/extension';
import { eventually, ok } from './assert';
import { write } from './memory';

/** Opens text as an untitled draft, in an editor. */
export async function openDraft(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  // VS Code may bring back the backup of an untitled buffer that was closed a moment ago and had the same name.
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  if (document.getText() !== content) await editor.edit((edit) => edit.replace(all, content));
  return editor;
}

/** Opens a file in an editor, with these words in it where some are given. */
export async function openFile(uri: vscode.Uri, content?: string): Promise<vscode.TextEditor> {
  if (content !== undefined) await write(uri, content);
  // Not `showTextDocument`, which keeps a document open for minutes after its editor is closed.
  await vscode.commands.executeCommand('vscode.open', uri);
  return eventually(`${uri.path} in an editor`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  });
}

/** What the extension says that it shows. */
export async function glance(): Promise<Glance> {
  const extension = vscode.extensions.getExtension<Glance>('common-ground.common-ground');
  ok(extension, 'the extension is not there');
  return extension.activate();
}

/** Waits until the status bar is in a state and says these words. */
export async function eventuallySays(state: string, words: string): Promise<void> {
  const { status } = await glance();
  let last = '';
  try {
    await eventually('status', () => {
      const shown = status();
      last = shown ? `${shown.state}: ${shown.text}` : 'nothing';
      return shown?.state === state && shown.text.includes(words) ? true : undefined;
    }, 10_000);
  } catch {
    throw new Error(`expected ${state}: ${words}; got ${last}`);
  }
}

/** The warnings that are shown while something is done; nobody answers them. */
export async function heard(act: (list: readonly string[]) => Promise<void>): Promise<string[]> {
  const list: string[] = [];
  const window = vscode.window as { showWarningMessage: (message: string) => Thenable<undefined> };
  const real = window.showWarningMessage;
  window.showWarningMessage = (message) => {
    list.push(message);
    return Promise.resolve(undefined);
  };
  try {
    await act(list);
  } finally {
    window.showWarningMessage = real;
  }
  return list;
}

/** Opens a sample mail. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'the samples are not open as a folder');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Our findings in a document, as the Problems view would list them. */
export const findings = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Common Ground');

/** The rule a diagnostic is of. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Waits until the findings are those of these rules, in order of the text. */
export async function eventuallyFinds(document: vscode.TextDocument, rules: readonly string[]): Promise<vscode.Diagnostic[]> {
  let last: string[] = [];
  try {
    return await eventually('findings', () => {
      const found = findings(document).sort((a, b) => a.range.start.compareTo(b.range.start));
      last = found.map(ruleOf);
      return last.join() === rules.join() ? found : undefined;
    });
  } catch {
    throw new Error(`expected findings ${rules.join(', ')}; got ${last.join(', ')}`);
  }
}

/** The quick fixes at a place, as the light bulb would list them. */
export async function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind);
  return actions.filter((action) => action.kind !== undefined && /^(?:quickfix|source\.fixAll\.commonGround)$/.test(action.kind.value));
}

/** Closes every editor, and whatever was unsaved in it. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isUntitled || document.isClosed) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
