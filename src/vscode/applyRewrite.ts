import * as vscode from 'vscode';
import type { Finding } from '../index';
import { workspaceEdit } from './codeActions';
import { rangeOf } from './convert';
import type { Checked } from './session';

/** Puts the best rewrite in the place of a finding's sentence, in one undo step; says so where only the writer has the words. */
export async function applyBest(editor: vscode.TextEditor, { document, report, checker }: Checked & { state: 'on' }, finding: Finding): Promise<void> {
  const [best] = checker.rewrites(report, finding);
  if (!best) {
    select(editor, rangeOf(document, finding.span));
    void vscode.window.showInformationMessage(vscode.l10n.t('This one needs your own words.'));
    return;
  }
  const start = document.positionAt(Math.min(...best.edits.map(({ span }) => span.start)));
  await vscode.workspace.applyEdit(workspaceEdit(document, best.edits));
  // At the start of the new sentence, so that the next finding is the next one in the text. Gaps to fill in keep their Tab stops.
  if (!best.edits.some(({ stops }) => stops?.length)) select(editor, new vscode.Range(start, start));
}

/** Selects a place in the draft, and brings it into view. */
export function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
