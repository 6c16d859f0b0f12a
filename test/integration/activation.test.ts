import * as assert from './assert';
import * as vscode from 'vscode';
describe('activation', () => {
  it('activates on plaintext', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Hello' });
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension('common-ground.common-ground');
    assert.ok(extension);
    await extension.activate();
  });
});
