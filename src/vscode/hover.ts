import * as vscode from 'vscode';
import type { Rewrite, Rule } from '../index';
import { rangeOf } from './convert';
import { engine } from './engine';
import { explainUri } from './explain';
import type { Session } from './session';

/** Says why, beside the message that the editor shows already. */
export function explainOnHover(session: Session): vscode.Disposable {
  return session.languages.provide((languages) => vscode.languages.registerHoverProvider(languages, {
    provideHover(document, position) {
      const checked = session.current(document);
      if (checked?.state !== 'on') return undefined;
      const { report, checker } = checked;
      const finding = report.findings.find(({ span }) => rangeOf(document, span).contains(position));
      const rule = engine().rules.find(({ id }) => id === finding?.rule);
      if (!finding || !rule) return undefined;
      return new vscode.Hover(page(rule, checker.rewrites(report, finding)[0]), rangeOf(document, finding.span));
    },
  }));
}

function page({ id, why, passage, examples }: Rule, best: Rewrite | undefined): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: ['commonGround.explain'] };
  text.appendMarkdown(`${oneLine(why)}\n\n`);
  text.appendMarkdown(`> “${oneLine(passage.words)}” — ${passage.by}\n\n`);
  const [example] = examples;
  if (example) text.appendMarkdown(`$(close) ${plain(example.bad.replace(/[«»]/g, ''))}  \n$(check) ${plain(example.good)}\n\n`);
  if (best) text.appendMarkdown(`**${vscode.l10n.t('Here:')}** `).appendMarkdown(`${plain(best.title)}\n\n`);
  return text.appendMarkdown(`[${vscode.l10n.t('More about this rule')}](${explainUri(id).toString()})`);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text that Markdown must not read anything into. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]()<>#+\-!|~$]/g, '\\$&');
