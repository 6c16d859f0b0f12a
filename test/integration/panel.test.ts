import * as vscode from 'vscode';
import type { PanelModel } from '../../src/panel/model';
import { equal, eventually, ok } from './assert';
import { closeAll, glance, openDraft, openSample } from './support';

const open = (): Thenable<unknown> => vscode.commands.executeCommand('commonGround.openReview');

/** Waits until the panel shows what fits. */
async function shows(what: string, fits: (model: PanelModel) => boolean): Promise<PanelModel> {
  const { panel } = await glance();
  let last: PanelModel | undefined;
  try {
    return await eventually(what, () => {
      last = panel();
      return last && fits(last) ? last : undefined;
    }, 15_000);
  } catch {
    throw new Error(`${what}: the panel shows ${last ? JSON.stringify(last).slice(0, 400) : 'nothing'}`);
  }
}

const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof vscode.TabInputWebview);

describe('the draft review panel', () => {
  const mail = 'Hi Ann,\n\nI like the plan. You need to drop the price by 10%.\n\n## Deal sheet\n\n- [x] Volume: 12,000 units\n- [!] Price\n';

  afterEach(closeAll);

  it('opens beside the draft, which keeps the focus, and shows it', async () => {
    const { document } = await openDraft(mail);
    await open();
    const model = await shows('the draft', ({ state }) => state === 'on');
    equal(model.counts, '1 finding · 1 of 6 checks met · we\u00a00 · I\u00a01');
    equal(model.findings?.groups.map(({ title }) => title), ['An order pressed on the reader']);
    equal(model.checks?.all.length, 7);
    equal(model.deal?.sheet?.summary, '1 of 2 agreed');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    equal(tabs().length, 1);
  });

  it('is live, and there is one of it', async () => {
    const editor = await openDraft(mail);
    await open();
    await shows('the finding', ({ findings }) => findings?.groups.length === 1);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'We hope your trip went well. '));
    await shows('the change', ({ balance }) => balance?.we === 1);
    await open();
    equal(tabs().length, 1);
  });

  it('follows the draft in front, and keeps the last one beside what is no draft', async () => {
    await openDraft(mail);
    await open();
    await shows('the first', ({ findings }) => findings?.groups.length === 1);
    await openSample('good-proposal.md');
    const good = await shows('the second', ({ title }) => title === 'good-proposal.md');
    equal(good.deal?.sheet?.from, 'deal.md', 'the deal sheet beside it');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'json', content: '{}' }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    equal((await glance()).panel()?.title, 'good-proposal.md');
  });

  it('leads to a place, also where the draft has changed meanwhile', async () => {
    const editor = await openDraft(mail);
    await open();
    const model = await shows('the finding', ({ findings }) => findings?.groups.length === 1);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Oh, hello.\n\n'));
    const { hear } = await glance();
    await hear({ do: 'go', id: model.findings?.groups[0]?.findings[0]?.id });
    equal(editor.document.getText(editor.selection), 'You need to');
    await hear({ do: 'go', id: 'paragraph 0' });
    equal(editor.selection.start.line, 0);
    await hear({ do: 'go', id: 'issue trouble 0' });
    equal(editor.document.getText(editor.selection), '- [!] Price');
  });

  it('leads into the deal sheet beside the draft', async () => {
    await openSample('hostile-proposal.md');
    await open();
    await shows('the deal', ({ deal }) => deal?.sheet?.from === 'deal.md');
    await (await glance()).hear({ do: 'go', id: 'issue trouble 0' });
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    equal(editor.document.uri.path.endsWith('/deal.md'), true);
    equal(editor.document.getText(editor.selection), '- [!] Unit price: €42');
    await shows('the deal alone', ({ title, checks }) => title === 'deal.md' && checks === undefined);
  });

  it('mends a finding, and what a check misses', async () => {
    const { document } = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n');
    await open();
    await shows('the finding', ({ findings }) => findings?.groups.length === 1);
    const { hear } = await glance();
    await hear({ do: 'mend', id: 'finding demand 0' });
    await eventually('the rewrite', () => (document.getText().includes('Could you drop the price by 10%?') ? true : undefined), 10_000);
    await shows('no findings', ({ findings }) => findings?.groups.length === 0);
    await hear({ do: 'mend', id: 'check small-talk' });
    await shows('the human line', ({ checks }) => checks?.all[0]?.state === 'met');
  });

  it('says why a file is left alone, and turns that round', async () => {
    await openDraft('# Tool\n\n## Installation\n\n```sh\nnpm install tool\n```\n\nYou need to install Node first.\n');
    await open();
    const { note } = await shows('why', ({ state }) => state === 'not-mail');
    equal(note?.buttons.map(({ action }) => action), ['toggle']);
    const { hear } = await glance();
    await hear({ do: 'run', id: 'toggle' });
    await shows('the check', ({ state }) => state === 'on');
    await hear({ do: 'run', id: 'toggle' });
    await shows('left alone', ({ state }) => state === 'off');
  });

  it('has words where no draft is open', async () => {
    await openDraft(mail);
    await open();
    await shows('the draft', ({ state }) => state === 'on');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await shows('none', ({ state }) => state === 'none');
  });

  it('computes nothing out of view', async () => {
    const { viewColumn } = await openDraft(mail);
    await open();
    await shows('the draft', ({ state }) => state === 'on');
    const tab = await eventually('the tab', () => tabs()[0], 10_000);
    // Another tab over it, in its own group.
    const other = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    await vscode.window.showTextDocument(other, { viewColumn: tab.group.viewColumn });
    const { panel } = await glance();
    await eventually('out of view', () => (panel() ? undefined : true), 10_000);
    await vscode.window.showTextDocument(vscode.window.visibleTextEditors.find((editor) => editor.viewColumn === viewColumn)?.document ?? other, viewColumn);
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(panel(), undefined);
    await open();
    await shows('the draft again', ({ state }) => state === 'on');
  });

  it('does nothing that it does not know', async () => {
    const editor = await openDraft(mail);
    await open();
    await shows('the draft', ({ state }) => state === 'on');
    const { hear } = await glance();
    for (const message of [undefined, null, 'go', {}, { do: 'go' }, { do: 'go', id: 'finding x 9' }, { do: 'run', id: 'constructor' }, { do: 'run', id: 'workbench.action.quit' }, { do: 'mend', id: 7 }]) await hear(message);
    equal(editor.document.getText(), mail);
  });

  it('leaves the tree and the status bar on the draft while it has the focus', async () => {
    await openDraft(mail);
    await open();
    await shows('the draft', ({ state }) => state === 'on');
    await open();
    await eventually('the focus on the panel', () => (vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview ? true : undefined), 10_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { status, review } = await glance();
    equal(status()?.state, 'on');
    equal(review(), 'on');
  });
});

describe('ignoring from the review', () => {
  afterEach(closeAll);

  it('leaves one spot alone', async () => {
    await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n\nYou need to answer by Friday.\n');
    const { lines } = await glance();
    const found = (): string[] => {
      const section = lines().find(({ id }) => id === 'findings');
      return section ? lines(section).flatMap((rule) => lines(rule).map(({ description }) => description ?? '')) : [];
    };
    await eventually('two findings', () => (found().length === 2 ? true : undefined), 10_000);
    await vscode.commands.executeCommand('commonGround.ignoreNode', 'finding demand 0');
    await eventually('one finding', () => (found().length === 1 ? true : undefined), 10_000);
    equal(found(), ['line 5']);
  });
});
