import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert';
import { at, write } from './memory';
import { closeAll, eventuallyFinds, eventuallySays, findings, glance, openDraft, openFile } from './support';

const MAIL = 'Hi Ann,\n\nYou need to drop the price by 10%.\n\nThanks for the plan.\n\nThis is our final offer.\n';

const set = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('commonGround').update(name, value, vscode.ConfigurationTarget.Global);

const places = (document: vscode.TextDocument): string[] => findings(document).map(({ range }) => document.getText(range));

describe('documents', () => {
  // In a browser, the editor saves by itself.
  const autoSave = (value: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Global);
  before(() => autoSave('off'));
  after(() => autoSave(undefined));
  afterEach(async () => {
    for (const name of ['run', 'enable']) await set(name, undefined);
    await closeAll();
  });

  it('keep no underline of another language', async () => {
    const { document } = await openDraft(MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    const json = await vscode.languages.setTextDocumentLanguage(document, 'json');
    await eventuallyFinds(json, []);
    const text = await vscode.languages.setTextDocumentLanguage(json, 'plaintext');
    await eventuallyFinds(text, ['demand', 'ultimatum']);
  });

  it('keep what is ignored, and what was chosen, when they are renamed', async () => {
    const { document } = await openFile(at('/rename/a/mail.md'), MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await vscode.commands.executeCommand('commonGround.ignoreInFile', document.uri.toString(), 'demand');
    await eventuallyFinds(document, ['ultimatum']);
    const off = await openFile(at('/rename/a/off.md'), MAIL);
    await eventuallyFinds(off.document, ['demand', 'ultimatum']);
    await vscode.commands.executeCommand('commonGround.toggleFile');
    await eventuallyFinds(off.document, []);
    await closeAll();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('/rename/a'), at('/rename/b'));
    ok(await vscode.workspace.applyEdit(edit));
    const renamed = await openFile(at('/rename/b/mail.md'));
    await eventuallyFinds(renamed.document, ['ultimatum']);
    equal(findings(document), [], 'the old name');
    const still = await openFile(at('/rename/b/off.md'));
    await eventuallySays('off', 'off');
    equal(findings(still.document), []);
    await vscode.commands.executeCommand('commonGround.toggleFile');
    await eventuallyFinds(still.document, ['demand', 'ultimatum']);
  });

  it('that are renamed while open are underlined under their new name alone', async () => {
    const { document } = await openFile(at('/open/one.md'), MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('/open/one.md'), at('/open/two.md'));
    ok(await vscode.workspace.applyEdit(edit));
    const two = await eventually('the new name', () => vscode.workspace.textDocuments.find(({ uri }) => uri.path === '/open/two.md'));
    await eventuallyFinds(two, ['demand', 'ultimatum']);
    await eventually('nothing under the old name', () => (vscode.languages.getDiagnostics(at('/open/one.md')).length === 0 ? true : undefined));
  });

  it('follow what is typed fast, to the last letter', async () => {
    const editor = await openDraft('Hi Ann,\n\n');
    const words = 'You need to drop the price by 10%. This is our final offer.';
    for (const [index, letter] of Array.from(words).entries()) await editor.edit((edit) => { edit.insert(new vscode.Position(2, index), letter); });
    await eventuallyFinds(editor.document, ['demand', 'ultimatum']);
    equal(places(editor.document)[0], 'You need to');
    await editor.edit((edit) => { edit.delete(new vscode.Range(2, 0, 2, words.length)); });
    await eventuallyFinds(editor.document, []);
  });

  it('that are read when saved: underlines move along, and go where the paragraph is changed', async () => {
    await set('run', 'onSave');
    const editor = await openFile(at('/save/mail.md'), MAIL);
    const { document } = editor;
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    const [, second] = places(document);
    await editor.edit((edit) => { edit.insert(new vscode.Position(4, 0), 'One line more.\n\n'); });
    await eventually('moved', () => (findings(document).map(({ range }) => range.start.line).join() === '2,8' ? true : undefined));
    equal(places(document), ['You need to', second]);
    await eventuallySays('on', '2 findings before your last changes');
    await editor.edit((edit) => { edit.insert(new vscode.Position(2, 35), ' Or so'); });
    await eventuallyFinds(document, ['ultimatum']);
    await document.save();
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await editor.edit((edit) => { edit.delete(new vscode.Range(2, 0, 3, 0)); });
    await eventuallyFinds(document, ['ultimatum']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventuallyFinds(document, ['demand', 'ultimatum']);
  });

  it('that are read by hand: only when asked', async () => {
    await set('run', 'manual');
    const editor = await openFile(at('/hand/mail.md'), MAIL);
    await eventuallySays('waiting', 'not checked yet');
    await editor.document.save();
    equal(findings(editor.document), []);
    await vscode.commands.executeCommand('commonGround.check');
    await eventuallyFinds(editor.document, ['demand', 'ultimatum']);
    await editor.edit((edit) => { edit.replace(new vscode.Range(2, 0, 2, 11), 'Could you'); });
    await eventuallyFinds(editor.document, ['ultimatum']);
    await vscode.commands.executeCommand('commonGround.check');
    await eventuallySays('on', '1 finding ·');
    await eventuallyFinds(editor.document, ['ultimatum']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('that change on the disk are read anew', async () => {
    const { document } = await openFile(at('/disk/mail.md'), MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await write(at('/disk/mail.md'), 'Hi Ann,\n\nThanks for the plan.\n');
    await eventuallyFinds(document, []);
  });

  it('that are very large are checked when asked for', async () => {
    const line = 'Thanks for the call on Tuesday; the delivery in March works for us.\n\n';
    const editor = await openFile(at('/large/mail.md'), MAIL + line.repeat(Math.ceil(200_000 / line.length)));
    const { document } = editor;
    await eventuallySays('large', 'large, not checked yet');
    ok(((await glance()).status()?.tooltip ?? '').includes('commonGround.check'), 'the notice leads to the check');
    await eventually('the view', async () => ((await glance()).review() === 'large' ? true : undefined));
    equal(findings(document), []);
    await vscode.commands.executeCommand('commonGround.check');
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await editor.edit((edit) => { edit.insert(new vscode.Position(2, 0), 'Well. '); });
    await eventuallyFinds(document, ['ultimatum']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('that close while they are being read leave nothing behind', async () => {
    await closeAll();
    const { size } = await glance();
    const before = size();
    const line = 'Thanks for the call on Tuesday; you must send 12 pallets by Friday, or we walk.\n\n';
    for (let round = 0; round < 3; round++) {
      await openFile(at(`/closing/${String(round)}.md`), MAIL + line.repeat(Math.floor(150_000 / line.length)));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(at('/closing'), { recursive: true });
    ok(await vscode.workspace.applyEdit(edit));
    await eventually('nothing is kept', () => (size() <= before ? true : undefined), 60_000);
    equal(vscode.languages.getDiagnostics().filter(([uri, list]) => uri.path.startsWith('/closing/') && list.length > 0).map(([uri]) => uri.path), []);
  });

  it('leave nothing behind: 200 are opened and closed', async function () {
    this.timeout(180_000);
    await closeAll();
    const { size } = await glance();
    // The editor keeps some documents of earlier tests for a while.
    const before = size();
    const opened: vscode.TextDocument[] = [];
    for (let number = 0; number < 200; number++) {
      const uri = at(`/many/${String(number % 20)}/mail-${String(number)}.md`);
      await write(uri, MAIL.replace('10%', `${String(number)}%`));
      opened.push(await vscode.workspace.openTextDocument(uri));
      // A window keeps no more than some that are in no editor; these it has now.
      if (number % 20 === 19) await eventuallyFinds(await vscode.workspace.openTextDocument(uri), ['demand', 'ultimatum']);
    }
    ok(size() > before + 10, `${String(size())} are kept while they are open`);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(at('/many'), { recursive: true });
    ok(await vscode.workspace.applyEdit(edit));
    await eventually('closed', () => (opened.every(({ isClosed }) => isClosed) ? true : undefined), 60_000);
    await eventually('nothing is kept', () => (size() <= before ? true : undefined), 60_000);
    const left = vscode.languages.getDiagnostics().filter(([uri, list]) => uri.path.startsWith('/many/') && list.length > 0);
    equal(left.map(([uri]) => uri.path), []);
  });
});
