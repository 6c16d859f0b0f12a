import * as vscode from 'vscode';
import type { Finding } from '../index';
import { rangeOf, severityOf } from './convert';
import { moveAlong } from './drift';
import { explainUri } from './explain';
import type { Session } from './session';

/** Who says so, as the editor shows it beside each message. */
export const source = 'Common Ground';

/** Underlines the findings of every report. */
export function showDiagnostics(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('common-ground');
  return vscode.Disposable.from(
    collection,
    session.onDidCheck(({ document, report }) => {
      const diagnostics = (report?.findings ?? []).map((finding) => diagnosticOf(document, finding));
      // At most keystrokes all stand where they stood: nothing is sent to the editor's window then.
      if (!areSame(collection.get(document.uri) ?? [], diagnostics)) collection.set(document.uri, diagnostics);
    }),
    session.onDidDrift((change) => { moveAlong(collection, change); }),
    session.onDidForget((uri) => collection.delete(uri)),
  );
}

const areSame = (some: readonly vscode.Diagnostic[], others: readonly vscode.Diagnostic[]): boolean =>
  some.length === others.length && some.every((one, at) => {
    const other = others[at];
    return other !== undefined && one.message === other.message && one.severity === other.severity && ruleOf(one) === ruleOf(other) && one.range.isEqual(other.range);
  });

function diagnosticOf(document: vscode.TextDocument, { rule, span, message, severity }: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, span), message, severityOf(severity));
  diagnostic.source = source;
  diagnostic.code = { value: rule, target: explainUri(rule) };
  return diagnostic;
}

/** The findings that a range touches, each with the diagnostics that show it. */
export const findingsAt = (document: vscode.TextDocument, findings: readonly Finding[], range: vscode.Range, shown: readonly vscode.Diagnostic[]): { finding: Finding; own: vscode.Diagnostic[] }[] =>
  findings.flatMap((finding) => {
    const place = rangeOf(document, finding.span);
    return place.intersection(range) ? [{ finding, own: shown.filter((diagnostic) => ruleOf(diagnostic) === finding.rule && diagnostic.range.isEqual(place)) }] : [];
  });

/** The rule a diagnostic is of; undefined where it is not one of ours. */
export function ruleOf({ source: from, code }: vscode.Diagnostic): string | undefined {
  if (from !== source) return undefined;
  return String(typeof code === 'object' ? code.value : code);
}
