import * as vscode from 'vscode';
import type { Edit, Finding } from '../index';
import { textEditsOf } from './convert';
import { findingsAt } from './diagnostics';
import type { Checked, Session } from './session';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;

/** Rewrites every sentence that has a finding; users may run it on save. */
export const fixAllKind = SourceFixAll.append('commonGround');

/** Offers rewrites in the light bulb, and all best ones at once as `source.fixAll.commonGround`. */
export function offerRewrites(session: Session): vscode.Disposable {
  return session.languages.provide((languages) => vscode.languages.registerCodeActionsProvider(
    languages,
    { provideCodeActions: (document, range, context) => actionsFor(session, document, range, context) },
    { providedCodeActionKinds: [QuickFix, fixAllKind] },
  ));
}

function actionsFor(
  session: Session,
  document: vscode.TextDocument,
  range: vscode.Range,
  { only, diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  // The report is of the document as it stands, so an edit never meets words it was not made for.
  const checked = session.current(document);
  if (checked?.state !== 'on') return [];
  if (only && fixAllKind.intersects(only) && !only.intersects(QuickFix)) return fixAll(checked);
  if (only && !only.contains(QuickFix)) return [];
  return findingsAt(document, checked.report.findings, range, diagnostics).flatMap(({ finding, own }) => quickFixes(checked, finding, own));
}

function quickFixes(checked: Checked & { state: 'on' }, finding: Finding, own: vscode.Diagnostic[]): vscode.CodeAction[] {
  const { document, report, checker } = checked;
  return checker.rewrites(report, finding).map((rewrite, rank) => {
    const action = new vscode.CodeAction(rewrite.title, QuickFix);
    action.edit = workspaceEdit(document, rewrite.edits);
    action.diagnostics = own;
    action.isPreferred = rank === 0;
    return action;
  });
}

function fixAll({ document, report, checker }: Checked & { state: 'on' }): vscode.CodeAction[] {
  const edits = checker.fixes(report);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Rewrite all findings'), fixAllKind);
  action.edit = workspaceEdit(document, edits.map(({ edit }) => edit));
  return [action];
}

/** Edits as the editor applies them: in one undo step. */
export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits.flatMap((each) => textEditsOf(document, each)) as vscode.TextEdit[]);
  return edit;
}
