import * as vscode from 'vscode';
import { eventually, ok } from './assert';
import { closeAll, openDraft, openSample } from './support';

describe('stall recovery', () => {
  afterEach(closeAll);

  /** Runs the command at the end of the draft, and gives what was inserted. */
  async function insert(editor: vscode.TextEditor): Promise<string> {
    const { document } = editor;
    const before = document.getText();
    const end = document.positionAt(before.length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('commonGround.insertStallSummary');
    await eventually('summary', () => (document.getText() === before ? undefined : true));
    return document.getText().slice(before.length);
  }

  it('sums up the deal sheet in the draft', async () => {
    const summary = await insert(await openDraft('Hi Ann,\n\n- [x] Price: €42\n- [x] Delivery\n- [!] Payment terms\n\n'));
    ok(summary.includes('We have agreed on price and delivery.'), summary);
    ok(summary.includes('having trouble with payment terms'), summary);
  });

  it('finds the deal sheet beside an untitled draft', async () => {
    const summary = await insert(await openDraft('Hi Ann,\n\n', 'plaintext'));
    ok(summary.includes('having trouble with the unit price'), summary);
    ok(summary.includes("It'd be a shame if this got us stuck."), summary);
  });

  it('finds the deal sheet beside a draft in a folder', async () => {
    const editor = await openSample('stalled-thread.txt');
    const summary = await insert(editor);
    ok(summary.includes('having trouble with the unit price'), summary);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
