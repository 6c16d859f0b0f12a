import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert';
import { at, write } from './memory';
import { actionsAt, closeAll, eventuallyFinds, eventuallySays, findings, glance, heard, openDraft, openFile } from './support';

const MAIL = 'Hi Ann,\n\nYou need to drop the price by 10%.\n\nThis is our final offer.\n';

const set = (name: string, value: unknown, target = vscode.ConfigurationTarget.Global): Thenable<void> =>
  vscode.workspace.getConfiguration('commonGround').update(name, value, target);

async function clean(): Promise<void> {
  for (const name of ['rules', 'voice', 'allowed', 'phrases', 'include', 'exclude', 'languages', 'run', 'enable']) await set(name, undefined);
  await closeAll();
}

describe("a team's file", () => {
  afterEach(clean);

  it('counts from its folder down, the nearest one, as it comes, changes and goes', async () => {
    const { document } = await openFile(at('/team/mails/spring/mail.md'), MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await write(at('/team/.common-ground.json'), '{\n  // house style\n  "rules": { "demand": "off", },\n}\n');
    await eventuallyFinds(document, ['ultimatum']);
    await write(at('/team/mails/.common-ground.json'), '{ "rules": { "ultimatum": "error", "demand": "off" } }');
    await eventually('an error', () => (findings(document).map(({ severity }) => severity).join() === String(vscode.DiagnosticSeverity.Error) ? true : undefined));
    await vscode.workspace.fs.delete(at('/team/mails/.common-ground.json'));
    await eventually('a warning', () => (findings(document).map(({ severity }) => severity).join() === String(vscode.DiagnosticSeverity.Warning) ? true : undefined));
    await vscode.workspace.fs.delete(at('/team/.common-ground.json'));
    await eventuallyFinds(document, ['demand', 'ultimatum']);
  });

  it('gives way to what the user set; lists add up', async () => {
    await write(at('/house/.common-ground.json'), '{ "rules": { "demand": "off", "ultimatum": "off" }, "allowed": ["spot on"], "phrases": [{ "phrase": "circle back", "rule": "caving" }] }');
    const { document } = await openFile(at('/house/mail.md'), `${MAIL}\nLet us circle back on Monday.\n`);
    await eventuallyFinds(document, ['caving']);
    await set('rules', { demand: 'error' });
    await eventuallyFinds(document, ['demand', 'caving']);
    await set('phrases', [{ phrase: 'on Monday', rule: 'caving' }]);
    await eventuallyFinds(document, ['demand', 'caving', 'caving']);
    await set('phrases', [{ phrase: 'Circle  back', rule: 'blame' }]);
    await eventuallyFinds(document, ['demand', 'blame']);
    await set('allowed', ['circle back']);
    await eventuallyFinds(document, ['demand']);
  });

  it('that is broken is named once, with its line; what it said before stands', async () => {
    const team = at('/broken/.common-ground.json');
    await write(team, '{ "rules": { "demand": "off" } }');
    const { document } = await openFile(at('/broken/mail.md'), MAIL);
    await eventuallyFinds(document, ['ultimatum']);
    const said = await heard(async (list) => {
      await write(team, '{\n  "rules": {\n    "demand": "off"\n    "blame": "off" } }');
      await eventually('a message', () => list[0]);
      await write(team, '{\n  "rules": {\n    "demand": "off"\n    "blame": "off" } }');
      await new Promise((resolve) => setTimeout(resolve, 600));
      await eventuallyFinds(document, ['ultimatum']);
    });
    equal(said.length, 1, said.join('\n'));
    ok(/\.common-ground\.json, line 4: is not valid JSON: a comma is missing/.test(said[0] ?? ''), said[0]);
    const names = await heard(async (list) => {
      await write(team, '{ "voice": "loud", "rules": { "demands": "off", "ultimatum": "off" } }');
      await eventually('a message', () => list[0]);
      await eventuallyFinds(document, ['demand']);
    });
    ok(/“voice” should be one of.*no rule “demands”; perhaps it is “demand”/.test(names.join()), names.join());
  });

  it('holds for a draft that is not saved yet, in the workspace', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder);
    const team = vscode.Uri.joinPath(folder, '.common-ground.json');
    const { document } = await openDraft(MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await write(team, '{ "rules": { "demand": "off" } }');
    try {
      await eventuallyFinds(document, ['ultimatum']);
      await write(team, '{ "enable": false }');
      await eventuallyFinds(document, []);
    } finally {
      await vscode.workspace.fs.delete(team);
    }
    await eventuallyFinds(document, ['demand', 'ultimatum']);
  });

  it('says which files are mail', async () => {
    await write(at('/files/.common-ground.json'), '{ "include": ["mails/**"], "exclude": ["**/old-*.md"] }');
    const mail = await openFile(at('/files/mails/README.md'), MAIL);
    await eventuallyFinds(mail.document, ['demand', 'ultimatum']);
    const other = await openFile(at('/files/notes/mail.md'), MAIL);
    await eventuallySays('off', 'off');
    const old = await openFile(at('/files/mails/old-mail.md'), MAIL);
    await eventuallySays('off', 'off');
    ok((await glance()).status()?.tooltip.includes('include'), 'the tooltip says why');
    equal([...findings(other.document), ...findings(old.document)], []);
  });
});

describe('settings', () => {
  afterEach(clean);

  it('that are wrong are named once each, and the default stands', async () => {
    const { document } = await openDraft(MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    const said = await heard(async (list) => {
      await set('rules', { 'i-over-wee': 'off', demand: 'loud' });
      await eventually('a message', () => list[0]);
      await set('run', 'sometimes');
      await eventually('another', () => (list.some((line) => line.includes('commonGround.run')) ? true : undefined));
      await eventuallyFinds(document, ['demand', 'ultimatum']);
    });
    ok(/commonGround\.rules: there is no rule “i-over-wee”; perhaps it is “i-over-we”\./.test(said.join()), said.join());
    ok(/commonGround\.rules: the rule “demand” should be one of error, warning/.test(said.join()), said.join());
    ok(/commonGround\.run: “run” should be one of onType, onSave, manual\./.test(said.join()), said.join());
  });

  it('choose the languages, at once', async () => {
    const { document } = await openDraft(MAIL);
    const page = await openDraft(MAIL, 'html');
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await set('languages', ['html']);
    await eventuallyFinds(document, []);
    await eventuallyFinds(page.document, ['demand', 'ultimatum']);
    ok((await actionsAt(page.document, new vscode.Range(2, 2, 2, 2))).length > 0, 'no rewrites in html');
    await set('languages', undefined);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await eventuallyFinds(page.document, []);
  });

  it('name files by globs', async () => {
    const { document } = await openFile(at('/globs/mails/mail.md'), MAIL);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await set('include', ['*.txt']);
    await eventuallyFinds(document, []);
    await set('include', ['mail.*']);
    await eventuallyFinds(document, ['demand', 'ultimatum']);
    await set('exclude', ['**/mails/*']);
    await eventuallyFinds(document, []);
    await vscode.commands.executeCommand('commonGround.toggleFile');
    await eventuallyFinds(document, ['demand', 'ultimatum']);
  });
});
