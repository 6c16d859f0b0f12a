import * as vscode from 'vscode';
import { wordEdits } from '../engine/edit';
import type { Edit, Severity, Span } from '../index';

/** A span of the draft as the editor counts: lines and columns. */
export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A rule's severity as the editor's. */
export const severityOf = (severity: Severity): vscode.DiagnosticSeverity => severities[severity];

/** An edit for the editor, no larger than it must be; places that only the writer can fill become tab stops. */
export function textEditsOf(document: vscode.TextDocument, edit: Edit): (vscode.TextEdit | vscode.SnippetTextEdit)[] {
  if (edit.stops?.length) return [vscode.SnippetTextEdit.replace(rangeOf(document, edit.span), snippetOf(edit.newText, edit.stops))];
  return wordEdits(document.getText(), edit).map(({ span, newText }) => vscode.TextEdit.replace(rangeOf(document, span), newText));
}

function snippetOf(text: string, stops: readonly Span[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  let from = 0;
  for (const { start, end } of [...stops].sort((a, b) => a.start - b.start)) {
    snippet.appendText(text.slice(from, start)).appendPlaceholder(text.slice(start, end));
    from = end;
  }
  return snippet.appendText(text.slice(from));
}
