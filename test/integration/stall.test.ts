import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert';
import { actionsAt, closeAll, eventuallyFinds, findings, openDraft, openSample, ruleOf } from './support';

const command = 'commonGround.insertStallSummary';

/** Presses Enter in the quick pick that is, or soon will be, in front, until what it leads to is there. */
async function accept<T>(what: string, get: () => T | undefined): Promise<T> {
  return eventually(what, async () => {
    const before = get();
    if (before !== undefined) return before;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, 150));
    return get();
  });
}

describe('stall recovery', () => {
  afterEach(closeAll);

  /** Runs the command at the end of the draft, and gives what was inserted. */
  async function insert(editor: vscode.TextEditor, request?: object): Promise<string> {
    const { document } = editor;
    const before = document.getText();
    const end = document.positionAt(before.length);
    editor.selection = new vscode.Selection(end, end);
    const done = vscode.commands.executeCommand(command, request);
    await accept('summary', () => (document.getText() === before ? undefined : true));
    await done;
    return document.getText().slice(before.length).replaceAll('\r\n', '\n');
  }

  it('sums up the deal sheet in the draft, shows each variant first, and asks why', async () => {
    const summary = await insert(await openDraft('Hi Ann,\n\n- [x] Price: €42\n- [x] Delivery\n- [!] Payment terms\n\n'));
    equal(summary, "We have agreed on price and delivery. Now we're having trouble with payment terms. We're most of the way up the mountain. It'd be a shame if this got us stuck.\n\nWhat matters most to you in payment terms, and why?");
  });

  it('inserts a snippet: the first part is ready to be changed, Tab goes on', async () => {
    const editor = await openDraft('Hi Ann,\n\n- [x] Price: €42\n- [!] SLA\n\n');
    await insert(editor, { variant: 'terms' });
    equal(editor.document.getText(editor.selection), 'price (€42)');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    equal(editor.document.getText(editor.selection), 'the SLA');
  });

  it('finds the deal sheet beside an untitled draft', async () => {
    const summary = await insert(await openDraft('Hi Ann,\n\n', 'plaintext'), { variant: 'list' });
    ok(summary.startsWith('Here is where we stand:\n\n- Agreed: volume, the port, and delivery\n'), summary);
  });

  it('finds the deal sheet beside a draft in a folder', async () => {
    const editor = await openSample('stalled-thread.txt');
    const summary = await insert(editor);
    ok(summary.includes('having trouble with the unit price'), summary);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('asks for the issues where there is no sheet, with what the draft and its thread say', async () => {
    const draft = "Hi Ann,\n\nWe can confirm net 45. We're still apart on exclusivity.\n\n> 24 months is fine, subject to board approval.\n\n";
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder);
    const sheet = vscode.Uri.joinPath(folder, 'deal.md');
    const content = await vscode.workspace.fs.readFile(sheet);
    await vscode.workspace.fs.delete(sheet);
    try {
      const summary = await insert(await openDraft(draft));
      ok(summary.startsWith("We have agreed on net 45. 24 months is still provisional. Now we're having trouble with exclusivity."), summary);
    } finally {
      await vscode.workspace.fs.writeFile(sheet, content);
    }
  });

  it('is offered where a draft says that talks are stuck', async () => {
    const { document } = await openDraft("Hi Ann,\n\nWe're going round in circles.\n\nBest,\nSam\n");
    const [notice] = await eventuallyFinds(document, ['stall-summary']);
    equal(notice?.severity, vscode.DiagnosticSeverity.Information);
    ok(notice);
    const [fix] = await actionsAt(document, notice.range);
    equal(fix?.command?.command, command);
    const done = vscode.commands.executeCommand(command, ...((fix?.command?.arguments ?? []) as unknown[]));
    await accept('summary', () => (document.getText().includes('We have agreed on') ? true : undefined));
    await done;
    ok(/circles\.\r?\n\r?\nWe have agreed on .*\r?\n\r?\nWhat matters most .*\r?\n\r?\nBest,/.test(document.getText()), document.getText());
    await eventuallyFinds(document, []);
  });

  it('is not offered beside a summary, nor where it is turned off', async () => {
    const near = await openDraft("Hi Ann,\n\nWe're stuck on the price. We have agreed on the port and the term.\n");
    const { document } = await openDraft("Hi Ann,\n\nWe're going round in circles.\n");
    await eventuallyFinds(document, ['stall-summary']);
    equal(findings(near.document).map(ruleOf), []);
    const settings = vscode.workspace.getConfiguration('commonGround');
    await settings.update('rules', { 'stall-summary': 'off' }, vscode.ConfigurationTarget.Global);
    await eventuallyFinds(document, []);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
  });
});

describe('a deal sheet', () => {
  afterEach(closeAll);

  it('names the lines it can’t read', async () => {
    const { document } = await openDraft('# Deal sheet\n\n- [x] Price\n- [?] Delivery\n- Training\n');
    const found = await eventuallyFinds(document, ['deal-sheet', 'deal-sheet']);
    equal(found.map(({ range }) => document.getText(range)), ['[?]', '- Training']);
    const todo = await openDraft('Hi Ann,\n\n- [x] Call\n- [-] Write\n');
    const mail = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n');
    await eventuallyFinds(mail.document, ['demand']);
    equal(findings(todo.document), []);
  });

  it('puts the issue under the cursor into its next state', async () => {
    const editor = await openDraft('# Deal sheet\n\n- [ ] Price\n- [!] Delivery\n\nBest\n');
    editor.selection = new vscode.Selection(2, 7, 2, 7);
    for (const box of ['[!]', '[~]', '[>]', '[x]', '[ ]']) {
      await vscode.commands.executeCommand('commonGround.cycleIssueState');
      equal(editor.document.lineAt(2).text, `- ${box} Price`);
    }
    editor.selection = new vscode.Selection(2, 0, 3, 3);
    await vscode.commands.executeCommand('commonGround.cycleIssueState');
    equal(editor.document.getText(new vscode.Range(2, 0, 3, 20)).replaceAll('\r\n', '\n'), '- [!] Price\n- [~] Delivery');
  });

  it('offers the boxes', async () => {
    for (const [line, column] of [['- [', 3], ['- []', 3], ['1. [ ] Price', 4]] as const) {
      const { document } = await openDraft(`# Deal sheet\n\n- [x] Price\n${line}`);
      const { items } = await completions(document, new vscode.Position(3, column), '[');
      const boxes = items.filter(({ insertText }) => typeof insertText === 'string' && /^\[.\] $/.test(insertText));
      equal(boxes.map(({ insertText }) => insertText), ['[x] ', '[>] ', '[~] ', '[!] ', '[ ] '], line);
      await closeAll();
    }
  });

  it('is begun with what the draft says', async () => {
    const draft = await openDraft("Hi Ann,\n\nWe can confirm net 45. We're still apart on exclusivity.\n");
    await vscode.commands.executeCommand('commonGround.newDealSheet');
    const sheet = await eventually('a sheet', () => {
      const { document } = vscode.window.activeTextEditor ?? draft;
      return document === draft.document || !document.getText().includes('[ ]') ? undefined : document;
    });
    ok(/^# Deal sheet: supply agreement\r?\n[^]*- \[x\] net 45\r?\n- \[!\] exclusivity\r?\n- \[ \] /.test(sheet.getText()), sheet.getText());
    equal(findings(sheet), []);
  });
});

describe('ready-made texts', () => {
  afterEach(closeAll);

  const names = async (document: vscode.TextDocument, line: number): Promise<string[]> => {
    const { items } = await completions(document, document.lineAt(line).range.end, '/');
    return items.flatMap(({ label, detail }) => (typeof label !== 'string' && detail?.startsWith('/') === true ? [label.label] : []));
  };

  for (const language of ['markdown', 'plaintext']) {
    it(`are offered where a line begins with a slash, in ${language}`, async () => {
      const { document } = await openDraft('Hi Ann,\n\n/\n\n/sta\n\n/usr\n\nand/\n\n1/\n\nSee /\n', language);
      ok((await names(document, 2)).length >= 15);
      ok((await names(document, 4)).includes('Stall-recovery summary'));
      for (const line of [6, 8, 10, 12]) equal(await names(document, line), [], document.lineAt(line).text);
    });
  }

  it('come with a preview, and take the place of the slash', async () => {
    const { document } = await openDraft('Hi Ann,\n\n/trade\n');
    const { items } = await completions(document, new vscode.Position(2, 6), '/');
    const trade = items.find(({ label }) => typeof label !== 'string' && label.label === 'Trade');
    ok(trade?.insertText instanceof vscode.SnippetString);
    const { documentation } = trade;
    equal(documentation instanceof vscode.MarkdownString ? documentation.value : documentation, 'If we order the autumn range now, could you hold the price for both seasons?');
    const range = trade.range instanceof vscode.Range ? trade.range : trade.range?.replacing;
    equal(range, new vscode.Range(2, 0, 2, 6));
  });

  it('are not offered in code, quotes and documentation', async () => {
    const mail = await openDraft('Hi Ann,\n\n```\n/\n```\n');
    equal(await names(mail.document, 3), []);
    const manual = await openDraft('# Tool\n\n## Installation\n\n```sh\nnpm install tool\n```\n\n/\n');
    equal(await names(manual.document, 8), []);
  });

  it('begin a mail of each kind', async () => {
    for (const [kind, words] of [['proposal', 'We see two ways'], ['counter-proposal', 'could you'], ['price-increase', 'We have worked together'], ['pushback', "We can't"], ['stall-recovery', 'most of the way'], ['closing', 'We have agreed on']] as const) {
      await vscode.commands.executeCommand('commonGround.newMail', kind);
      const editor = vscode.window.activeTextEditor;
      ok(editor);
      ok(editor.document.isUntitled && editor.document.getText().includes(words), `${kind}: ${editor.document.getText()}`);
      equal(editor.document.getText(editor.selection), 'Dana');
    }
  });

  it('begin a mail from a menu', async () => {
    const done = vscode.commands.executeCommand('commonGround.newMail');
    await accept('a mail', () => (vscode.window.activeTextEditor?.document.getText().includes('We see two ways') === true ? true : undefined));
    await done;
  });
});

function completions(document: vscode.TextDocument, position: vscode.Position, trigger: string): Thenable<vscode.CompletionList> {
  return vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, trigger);
}
