import * as vscode from 'vscode';
import { findStall, type Stall } from '../deal';
import type { Severity } from '../index';
import { rangeOf, severityOf } from './convert';
import { ruleOf, source } from './diagnostics';
import { moveAlong } from './drift';
import type { Checked, Session } from './session';
import { section } from './settings';
import type { SummaryRequest } from './stallSummary';

/** The draft check that asks for the same; its id is also the name to turn the notice off by. */
const id = 'stall-summary';

/** Where a draft says that talks are stuck and sums up nothing near it, offers the summary as a quick fix. */
export function noticeStalls(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('common-ground-stall');
  return vscode.Disposable.from(
    collection,
    session.onDidCheck((checked) => { collection.set(checked.document.uri, noticesFor(checked, session.settings(checked.document).rules[id] ?? 'information')); }),
    session.onDidDrift((change) => { moveAlong(collection, change); }),
    session.onDidForget((uri) => collection.delete(uri)),
    session.languages.provide((languages) => vscode.languages.registerCodeActionsProvider(
      languages,
      { provideCodeActions: (document, range, context) => actionsFor(session, document, range, context) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    )),
  );
}

function stallIn(checked: Checked | undefined): Stall | undefined {
  // Where the draft leaves the check alone, the review has no word of it.
  return checked?.state === 'on' && checked.report.review.some(({ check }) => check === id) ? findStall(checked.report.draft) : undefined;
}

function noticesFor(checked: Checked, severity: Severity | 'off'): vscode.Diagnostic[] {
  const { document } = checked;
  const stall = severity === 'off' ? undefined : stallIn(checked);
  if (!stall || severity === 'off') return [];
  const notice = new vscode.Diagnostic(rangeOf(document, stall.span), vscode.l10n.t('Talks are stuck here. Summing up what is agreed may help.'), severityOf(severity));
  notice.source = source;
  notice.code = id;
  return [notice];
}

function actionsFor(session: Session, document: vscode.TextDocument, range: vscode.Range, { diagnostics, only }: vscode.CodeActionContext): vscode.CodeAction[] {
  if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
  const own = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === id);
  const stall = own.length > 0 ? stallIn(session.current(document)) : undefined;
  if (!stall || !rangeOf(document, stall.span).intersection(range)) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Sum up what is agreed'), vscode.CodeActionKind.QuickFix);
  action.diagnostics = own;
  action.isPreferred = true;
  const request: SummaryRequest = { uri: document.uri.toString(), offset: stall.paragraphEnd };
  action.command = { title: action.title, command: `${section}.insertStallSummary`, arguments: [request] };
  return [action];
}
