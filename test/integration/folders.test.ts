import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert';
import { actionsAt, closeAll, eventuallyFinds, eventuallySays, findings, glance, heard, openDraft, openFile } from './support';
import { write } from './memory';

const MAIL = 'Hi Ann,\n\nYou need to drop the price by 10%.\n\nThis is our final offer.\n';

/** Runs in a workspace of two folders, in a VS Code that speaks German. */
describe('several folders', () => {
  const folder = (number: number): vscode.WorkspaceFolder => {
    const found = vscode.workspace.workspaceFolders?.[number];
    ok(found, `no folder ${String(number)}`);
    return found;
  };
  const file = (number: number, name: string): vscode.Uri => vscode.Uri.joinPath(folder(number).uri, name);
  const set = (number: number, name: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('commonGround', folder(number).uri).update(name, value, vscode.ConfigurationTarget.WorkspaceFolder);

  afterEach(async () => {
    for (const name of ['rules', 'exclude', 'languages', 'phrases']) await set(1, name, undefined);
    await vscode.workspace.getConfiguration('commonGround').update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('have settings of their own', async () => {
    const first = await openFile(file(0, 'one.md'), MAIL);
    const second = await openFile(file(1, 'two.md'), MAIL);
    await eventuallyFinds(first.document, ['demand', 'ultimatum']);
    await eventuallyFinds(second.document, ['demand', 'ultimatum']);
    await set(1, 'rules', { demand: 'off' });
    await eventuallyFinds(second.document, ['ultimatum']);
    await set(1, 'phrases', [{ phrase: 'Hi Ann', rule: 'caving' }]);
    await eventuallyFinds(second.document, ['caving', 'ultimatum']);
    await eventuallyFinds(first.document, ['demand', 'ultimatum']);
    // The workspace speaks for both, and a folder for itself.
    await vscode.commands.executeCommand('commonGround.turnRuleOff', first.document.uri.toString(), 'ultimatum');
    await eventuallyFinds(first.document, ['demand']);
    await eventuallyFinds(second.document, ['caving']);
  });

  it('have globs and languages of their own', async () => {
    const first = await openFile(file(0, 'old/mail.md'), MAIL);
    const second = await openFile(file(1, 'old/mail.md'), MAIL);
    await eventuallyFinds(second.document, ['demand', 'ultimatum']);
    await set(1, 'exclude', ['old/**']);
    await eventuallyFinds(second.document, []);
    await eventuallyFinds(first.document, ['demand', 'ultimatum']);
    await set(1, 'exclude', undefined);
    await set(1, 'languages', ['plaintext']);
    await eventuallyFinds(second.document, []);
    await eventuallyFinds(first.document, ['demand', 'ultimatum']);
  });

  it("have team's files of their own", async () => {
    const team = file(1, '.common-ground.json');
    const first = await openFile(file(0, 'three.md'), MAIL);
    const second = await openFile(file(1, 'three.md'), MAIL);
    await write(team, '{ "rules": { "demand": "off" } }');
    try {
      await eventuallyFinds(second.document, ['ultimatum']);
      await eventuallyFinds(first.document, ['demand', 'ultimatum']);
    } finally {
      await vscode.workspace.fs.delete(team);
    }
    await eventuallyFinds(second.document, ['demand', 'ultimatum']);
  });

  it('stay checked while their settings are being written', async () => {
    const settings = file(1, '.vscode/settings.json');
    const { document } = await openFile(file(1, 'five.md'), MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    try {
      await write(settings, '{ "commonGround.rules": { "demand": "off" } }');
      await eventuallyFinds(document, ['ultimatum']);
      // A line half written: the editor reads what it can of it.
      await write(settings, '{ "commonGround.rules": { "demand": "off", "ultima');
      await eventuallyFinds(document, ['ultimatum']);
      await write(settings, '{ "commonGround.rules": { "demand": "off", "ultimatum": "off" } }');
      await eventuallyFinds(document, []);
    } finally {
      await vscode.workspace.fs.delete(settings);
    }
    await eventuallyFinds(document, ['demand', 'ultimatum']);
  });

  it("have languages that a team's file names, unless the user names others", async () => {
    const team = file(1, '.common-ground.json');
    const page = await openFile(file(1, 'mail.html'), MAIL);
    const mail = await openFile(file(1, 'four.md'), MAIL);
    const other = await openFile(file(0, 'mail.html'), MAIL);
    await eventuallyFinds(mail.document, ['demand', 'ultimatum']);
    await eventuallyFinds(page.document, []);
    await write(team, '{ "languages": ["html"] }');
    try {
      await eventuallyFinds(page.document, ['demand', 'ultimatum']);
      await eventuallyFinds(mail.document, []);
      await eventuallyFinds(other.document, []);
      // The light bulb is there, too, as for any draft.
      await eventually('rewrites in a language of the team', async () => {
        const [first] = findings(page.document);
        return first && (await actionsAt(page.document, first.range)).length > 0 ? true : undefined;
      });
      await set(1, 'languages', ['markdown']);
      await eventuallyFinds(mail.document, ['demand', 'ultimatum']);
      await eventuallyFinds(page.document, []);
      await set(1, 'languages', undefined);
      await eventuallyFinds(page.document, ['demand', 'ultimatum']);
    } finally {
      await set(1, 'languages', undefined);
      await vscode.workspace.fs.delete(team);
    }
    await eventuallyFinds(page.document, []);
    await eventuallyFinds(mail.document, ['demand', 'ultimatum']);
  });

  it('need no trust', () => {
    // Nobody has said that these folders are to be trusted; all of the above works nevertheless.
    equal(vscode.workspace.isTrusted, false);
  });
});

describe('German', () => {
  afterEach(closeAll);

  it('is what the findings, the light bulb, the status bar and the review speak', async () => {
    equal(vscode.env.language, 'de');
    const { document } = await openDraft(MAIL);
    const [demand] = await eventuallyFinds(document, ['demand', 'ultimatum']);
    equal(demand?.message, 'Eine Anweisung, die Druck macht: “You need to”');
    ok(demand);
    await eventuallySays('on', '2 Funde · we 1 · I 0');
    const { status, lines } = await glance();
    const tooltip = status()?.tooltip ?? '';
    for (const words of ['Dieser Entwurf ist geprüft: 2 Funde.', 'Beginnt mit einer menschlichen Zeile', 'Diese Datei in Ruhe lassen']) ok(tooltip.includes(words), tooltip);
    await vscode.commands.executeCommand('commonGround.pause', 'session');
    await eventuallySays('paused', 'pausiert');
    ok(status()?.tooltip.startsWith('Die Prüfung pausiert.') && status()?.label === 'pausiert. Die Prüfung pausiert.', status()?.tooltip);
    await vscode.commands.executeCommand('commonGround.pause');
    await eventuallySays('on', '2 Funde');
    const [checks] = lines();
    ok(checks);
    equal([checks.label, lines(checks)[0]?.description], ['Der ganze Entwurf', 'Beginnen Sie mit einer Zeile, die nicht vom Geschäft handelt: ein Wort zu Ihrem letzten Treffen oder dazu, wie Sie sich diese Gespräche wünschen.']);
    const ways = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, demand.range);
    ok(ways.some(({ title }) => title === 'Diese Stelle in Ruhe lassen'), ways.map(({ title }) => title).join());
    // What is for the mail stays English.
    ok((await actionsAt(document, demand.range)).some(({ title }) => title.startsWith('Could you')));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, demand.range.start);
    const text = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
    ok(text.includes('Einer Anweisung kann man nur folgen') && text.includes('Mehr über diese Regel'), text);
  });

  it('is what messages speak', async () => {
    const said = await heard(async (list) => {
      await vscode.workspace.getConfiguration('commonGround').update('rules', { demands: 'off' }, vscode.ConfigurationTarget.Global);
      const { document } = await openDraft(MAIL);
      await eventuallyFinds(document, ['demand', 'ultimatum']);
      await eventually('a message', () => list[0]);
    });
    await vscode.workspace.getConfiguration('commonGround').update('rules', undefined, vscode.ConfigurationTarget.Global);
    equal(said[0], 'commonGround.rules: es gibt keine Regel „demands“; vielleicht ist „demand“ gemeint.');
    const sheet = await openDraft('# Deal sheet\n\n- [x] Price\n- [?] Delivery\n');
    const [odd] = await eventuallyFinds(sheet.document, ['deal-sheet']);
    equal(odd?.message, '„[?]“ ist kein Stand, darum lässt die Zusammenfassung diese Zeile aus. Es gibt [x] vereinbart, [~] vorläufig, [>] auf gutem Weg, [!] strittig, [ ] noch nicht besprochen.');
    equal(findings(sheet.document).length, 1);
  });

  it('is what a rule’s page says of what is left alone, and of who said the passage', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('common-ground:/demand.md'));
    for (const words of ['In Ruhe gelassen wird:', '(es lässt der anderen Seite die Freiheit)', '“You don']) ok(page.getText().includes(words), page.getText());
    const framing = await vscode.workspace.openTextDocument(vscode.Uri.parse('common-ground:/blame.md'));
    ok(/\(der Artikel, nach |\(die Merksätze|\((?:Jeff Weiss|Michael Wheeler)\)/.test(framing.getText()), framing.getText());
  });

  it('is what ready-made texts and the schema of a team’s file speak', async () => {
    const extension = vscode.extensions.getExtension('common-ground.common-ground');
    ok(extension);
    const { contributes } = extension.packageJSON as { contributes: { snippets: { path: string }[]; jsonValidation: { url: string }[] } };
    const read = async (path = ''): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, path)));
    ok((await read(contributes.snippets[0]?.path)).includes('Nach dem Warum fragen'));
    ok((await read(contributes.jsonValidation[0]?.url)).includes('was ein Team für seine Mails festlegt'));
    const { document } = await openDraft('Hi Ann,\n\n/why\n');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(2, 4), '/');
    ok(list.items.some(({ detail }) => detail?.includes('zu welchem Zweck') === true), list.items.map(({ detail }) => detail).join('\n'));
  });

  it('is what menus and settings speak', () => {
    const { contributes } = vscode.extensions.getExtension('common-ground.common-ground')?.packageJSON as {
      contributes: { commands: { command: string; title: string | { value: string } }[]; configuration: { properties: Record<string, { markdownDescription: string }> } };
    };
    const title = contributes.commands.find(({ command }) => command === 'commonGround.check')?.title;
    // Of a command, the editor keeps the English beside it, so that both are found in the palette.
    equal(typeof title === 'object' ? title.value : title, 'Diesen Entwurf prüfen');
    ok(contributes.configuration.properties['commonGround.voice']?.markdownDescription.startsWith('Wer in den Vorschlägen'));
  });
});
