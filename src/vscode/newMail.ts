import * as vscode from 'vscode';
import { templates } from '../deal';
import { section } from './settings';

/** Begins a mail of a kind: a draft of its own, with stops to fill in. */
export function beginMails(): vscode.Disposable {
  return vscode.commands.registerCommand(`${section}.newMail`, async (kind?: unknown) => {
    const template = templates.find(({ id }) => id === kind) ?? (await pickTemplate());
    if (!template) return;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(template.body));
  });
}

async function pickTemplate(): Promise<(typeof templates)[number] | undefined> {
  const items = templates.map((template) => ({ label: vscode.l10n.t(template.title), detail: vscode.l10n.t(template.detail), template }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New negotiation mail'),
    placeHolder: vscode.l10n.t('What kind of mail?'),
  });
  return picked?.template;
}
