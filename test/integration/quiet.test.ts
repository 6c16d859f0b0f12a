import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert';
import { closeAll, eventuallyFinds, findings, openDraft, openSample } from './support';

const MAIL = 'Hi Ann,\n\nYou need to drop the price by 10%.\n\nYou must send the contract by Friday.\n';

/** The ways that the light bulb offers to leave the first demand alone. */
async function waysOut(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(2, 2, 2, 2), 'quickfix.commonGround');
  return actions.filter(({ kind }) => kind?.value === 'quickfix.commonGround.ignore');
}

async function take(document: vscode.TextDocument, title: RegExp): Promise<void> {
  const actions = await waysOut(document);
  const command = actions.find((action) => title.test(action.title))?.command;
  ok(command, `${String(title)} is not among ${actions.map((action) => action.title).join(', ')}`);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

const set = (name: string, value: unknown, target = vscode.ConfigurationTarget.Global): Thenable<void> =>
  vscode.workspace.getConfiguration('commonGround').update(name, value, target);

describe('leaving alone', () => {
  afterEach(async () => {
    for (const name of ['allowed', 'phrases', 'exclude', 'run', 'rules']) await set(name, undefined);
    await closeAll();
  });

  it('a spot follows its sentence', async () => {
    const editor = await openDraft(MAIL);
    await eventuallyFinds(editor.document, ['demand', 'demand']);
    await take(editor.document, /spot/);
    await eventuallyFinds(editor.document, ['demand']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Hello again.\n\n'));
    await eventually('the other demand', () => (findings(editor.document).map(({ range }) => range.start.line).join() === '6' ? true : undefined));
  });

  it('a phrase everywhere, and a rule in the file', async () => {
    const { document } = await openDraft(MAIL);
    await eventuallyFinds(document, ['demand', 'demand']);
    await take(document, /Never mark “You need to”/);
    await eventuallyFinds(document, ['demand']);
    await set('allowed', undefined);
    await eventuallyFinds(document, ['demand', 'demand']);
    await take(document, /off in this file/);
    await eventuallyFinds(document, []);
    const other = await openDraft(MAIL);
    await eventuallyFinds(other.document, ['demand', 'demand']);
  });

  it('a rule in the workspace, where its settings can be written', async () => {
    const { document } = await openDraft(MAIL);
    await eventuallyFinds(document, ['demand', 'demand']);
    const scheme = vscode.workspace.workspaceFolders?.[0]?.uri.scheme;
    if (scheme === undefined || vscode.workspace.fs.isWritableFileSystem(scheme) === false) {
      equal((await waysOut(document)).filter(({ title }) => title.includes('this workspace')).length, 0);
      return;
    }
    await take(document, /off in this workspace/);
    await eventuallyFinds(document, []);
    await set('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await eventuallyFinds(document, ['demand', 'demand']);
  });

  it('everything, in a pause', async () => {
    const { document } = await openDraft(MAIL);
    await eventuallyFinds(document, ['demand', 'demand']);
    await vscode.commands.executeCommand('commonGround.pause', 'session');
    await eventuallyFinds(document, []);
    await vscode.commands.executeCommand('commonGround.pause');
    await eventuallyFinds(document, ['demand', 'demand']);
  });

  it('until it is asked for, where drafts are checked by hand', async () => {
    await set('run', 'manual');
    const { document } = await openDraft(MAIL);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await eventuallyFinds(document, []);
    await vscode.commands.executeCommand('commonGround.check');
    await eventuallyFinds(document, ['demand', 'demand']);
  });

  it('files by their globs; own phrases are marked, and a wrong value leaves the default', async () => {
    const sample = await openSample('hostile-proposal.md');
    await set('exclude', ['hostile-*.md']);
    await eventuallyFinds(sample.document, []);
    const { document } = await openDraft('Hi Ann,\n\nLet us circle back to the price on Monday.\n');
    await set('phrases', [{ phrase: 'circle back', rule: 'demand' }, { phrase: '/(a+)+/', rule: 'demand' }]);
    await set('run', 'sometimes');
    await eventuallyFinds(document, ['demand']);
  });
});
