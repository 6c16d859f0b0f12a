import * as vscode from 'vscode';
import type { Rule } from '../index';
import { renderRule } from '../render';
import { engine } from './engine';
import { translated } from './words';

const scheme = 'common-ground';

/** A link that shows a rule's page. */
export const explainUri = (rule: string): vscode.Uri =>
  vscode.Uri.parse(`command:commonGround.explain?${encodeURIComponent(JSON.stringify([rule]))}`);

/** Shows a rule (what, why, before and after, what is left alone) as a page of its own. */
export function explainRules(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ path }) => {
        const rule = engine().rules.find(({ id }) => path === `/${id}.md`);
        return rule ? renderRule(rule, translated) : '';
      },
    }),
    vscode.commands.registerCommand('commonGround.explain', async (id?: unknown) => {
      const rule = engine().rules.find((rule) => rule.id === id) ?? (await pickRule());
      if (rule) await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.from({ scheme, path: `/${rule.id}.md` }));
    }),
  );
}

async function pickRule(): Promise<Rule | undefined> {
  const items = engine().rules.map((rule) => ({ label: rule.title, description: rule.id, rule }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which rule?') }))?.rule;
}
