import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert';
import { closeAll, eventuallyFinds, findings, openDraft, openSample, ruleOf } from './support';

describe('checking', () => {
  afterEach(closeAll);

  it('starts in little time, when a mail is opened', async () => {
    const extension = vscode.extensions.getExtension('common-ground.common-ground');
    ok(extension, 'the extension is not there');
    const start = Date.now();
    await extension.activate();
    console.log(`│       activation: ${String(Date.now() - start)} ms`);
    ok(extension.isActive);
  });

  it('underlines what is hostile in a sample mail', async () => {
    const { document } = await openSample('hostile-proposal.md');
    const found = await eventually('findings', () => {
      const list = findings(document);
      return list.length >= 5 ? list : undefined;
    });
    const rules = new Set(found.map(ruleOf));
    for (const rule of ['demand', 'rhetorical-question', 'ultimatum', 'blame', 'dismissive']) ok(rules.has(rule), `${rule} is not among ${[...rules].join()}`);
    const demand = found.find((diagnostic) => ruleOf(diagnostic) === 'demand');
    ok(demand);
    equal(document.getText(demand.range), 'You need to');
    equal(demand.severity, vscode.DiagnosticSeverity.Warning);
    ok(demand.message.length <= 80);
  });

  it("leaves the other side's words alone", async () => {
    const { document } = await openSample('stalled-thread.txt');
    await eventually('findings', () => (findings(document).length > 0 ? true : undefined));
    for (const { range } of findings(document)) ok(!document.lineAt(range.start).text.startsWith('>'), document.getText(range));
    ok(findings(document).every(({ range }) => range.start.line < 20), 'the quoted tail is judged');
  });

  it('leaves a good mail alone', async () => {
    const { document } = await openSample('good-proposal.md');
    const other = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n');
    await eventuallyFinds(other.document, ['demand']);
    equal(findings(document).map(({ message }) => message), []);
  });

  it('checks an untitled buffer, and follows what is typed', async () => {
    const editor = await openDraft('Hi Ann,\n\nThe price is fair.\n', 'plaintext');
    await eventuallyFinds(editor.document, []);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'You need to drop the price by 10%. '));
    const [demand] = await eventuallyFinds(editor.document, ['demand']);
    equal(demand?.range, new vscode.Range(2, 0, 2, 11));
    await editor.edit((edit) => edit.delete(new vscode.Range(2, 0, 2, 35)));
    await eventuallyFinds(editor.document, []);
  });

  it('leaves documentation and other languages alone', async () => {
    const manual = await openDraft('# Tool\n\n## Installation\n\n```sh\nnpm install tool\n```\n\nYou need to install Node first.\n');
    const german = await openDraft('Guten Tag Frau Weber,\n\ndas ist unser letztes Angebot und wir können nicht mehr warten, bitte melden Sie sich bei uns.\n', 'plaintext');
    const mail = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n');
    await eventuallyFinds(mail.document, ['demand']);
    equal(findings(manual.document), []);
    equal(findings(german.document), []);
  });

  it('forgets a document that is closed', async () => {
    const { document } = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n');
    await eventuallyFinds(document, ['demand']);
    await closeAll();
    await eventually('no findings', () => (findings(document).length === 0 ? true : undefined));
  });

  it('applies a setting to open documents at once', async () => {
    const { document } = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n');
    await eventuallyFinds(document, ['demand']);
    const settings = vscode.workspace.getConfiguration('commonGround');
    await settings.update('rules', { demand: 'off' }, vscode.ConfigurationTarget.Global);
    await eventuallyFinds(document, []);
    await settings.update('rules', { demand: 'error' }, vscode.ConfigurationTarget.Global);
    const [demand] = await eventuallyFinds(document, ['demand']);
    equal(demand?.severity, vscode.DiagnosticSeverity.Error);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await settings.update('enable', false, vscode.ConfigurationTarget.Global);
    await eventuallyFinds(document, []);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    await eventuallyFinds(document, ['demand']);
  });

  it('leaves one file alone, and checks it again, at a click', async () => {
    const { document } = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n');
    await eventuallyFinds(document, ['demand']);
    await vscode.commands.executeCommand('commonGround.toggleFile');
    await eventuallyFinds(document, []);
    await vscode.commands.executeCommand('commonGround.toggleFile');
    await eventuallyFinds(document, ['demand']);
  });
});
