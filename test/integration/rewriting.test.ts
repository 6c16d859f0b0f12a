import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert';
import { actionsAt, closeAll, eventuallyFinds, findings, openDraft, openSample } from './support';

const draft = 'Hi Ann,\n\nYou need to **drop** the price by 10%.\n';
const rewritten = 'Hi Ann,\n\nCould you **drop** the price by 10%?\n';

describe('rewriting', () => {
  afterEach(closeAll);

  it('offers up to three rewrites, the best one preferred', async () => {
    const { document } = await openDraft(draft);
    const [demand] = await eventuallyFinds(document, ['demand']);
    ok(demand);
    const actions = await actionsAt(document, demand.range);
    ok(actions.length >= 1 && actions.length <= 3, `${String(actions.length)} rewrites`);
    equal(actions.map(({ isPreferred }) => isPreferred === true), actions.map((_, rank) => rank === 0));
  });

  it('applies a rewrite as one undo step, and keeps the markup', async () => {
    const { document } = await openDraft(draft);
    const [demand] = await eventuallyFinds(document, ['demand']);
    ok(demand);
    const [best] = await actionsAt(document, demand.range);
    ok(best?.edit);
    ok(await vscode.workspace.applyEdit(best.edit));
    equal(document.getText(), rewritten);
    await eventuallyFinds(document, []);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), draft);
    await eventuallyFinds(document, ['demand']);
  });

  it('is right before the pause after a keystroke is over', async () => {
    const editor = await openDraft(draft);
    await eventuallyFinds(editor.document, ['demand']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Oh, hello and '));
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Thanks! '));
    const actions = await actionsAt(editor.document, new vscode.Range(2, 10, 2, 10));
    ok(actions[0]?.edit);
    ok(await vscode.workspace.applyEdit(actions[0].edit));
    equal(editor.document.getText(), `Oh, hello and ${rewritten.replace('Could', 'Thanks! Could')}`);
  });

  it('rewrites everything at once', async () => {
    const { document } = await openSample('hostile-proposal.md');
    const before = document.getText();
    const count = (await eventually('findings', () => (findings(document).length >= 5 ? findings(document) : undefined))).length;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [all] = await actionsAt(document, whole, 'source.fixAll.commonGround');
    ok(all?.edit);
    ok(await vscode.workspace.applyEdit(all.edit));
    await eventually('fewer findings', () => (findings(document).length < count ? true : undefined));
    for (const kept of ['€42', '12,000 units', '**1 March**', '24-month warranty', 'Friday']) ok(document.getText().includes(kept), `${kept} is lost`);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('says why on hover', async () => {
    const { document } = await openDraft(draft);
    await eventuallyFinds(document, ['demand']);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(2, 3));
    const text = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
    ok(text.includes('Michael Wheeler') || text.includes('Jeff Weiss') || text.includes('great negotiators'), text);
    ok(text.includes('Could you'), text);
  });

  it('goes from finding to finding', async () => {
    const editor = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n\nThis is our final offer.\n');
    const [first, second] = await eventuallyFinds(editor.document, ['demand', 'ultimatum']);
    for (const expected of [first, second, first]) {
      await vscode.commands.executeCommand('commonGround.nextFinding');
      equal(editor.selection.start, expected?.range.start);
    }
    await vscode.commands.executeCommand('commonGround.previousFinding');
    equal(editor.selection.start, second?.range.start);
  });
});
