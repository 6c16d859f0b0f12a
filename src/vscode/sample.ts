import * as vscode from 'vscode';
import { section } from './settings';

/** Opens a sample mail as an untitled draft, so that whoever tries things out changes no file. */
export function openSamples(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(`${section}.openSample`, async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'media', 'samples', 'hostile-proposal.md'));
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: new TextDecoder().decode(bytes) });
    await vscode.window.showTextDocument(document);
  });
}
