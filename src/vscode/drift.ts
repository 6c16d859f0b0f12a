import * as vscode from 'vscode';

/**
 * Moves underlines along with a change that nobody has read yet. Those in a paragraph that it touches go: a rule sees its
 * paragraph and nothing else, so of all the others what was said still holds.
 */
export function moveAlong(collection: vscode.DiagnosticCollection, { document, contentChanges }: vscode.TextDocumentChangeEvent): void {
  let kept = [...(collection.get(document.uri) ?? [])];
  if (kept.length === 0) return;
  // From the end, so that a change does not move the place of the next. All stand in lines of the text before them.
  const changes = [...contentChanges].sort((a, b) => b.range.start.compareTo(a.range.start));
  const touched: { line: number; last: number }[] = [];
  for (const { range: { start, end }, text } of changes) {
    const added = (text.match(/\r\n|\r|\n/g) ?? []).length, gone = end.line - start.line;
    kept = kept.flatMap((diagnostic) => {
      const { range } = diagnostic;
      if (range.end.line < start.line) return [diagnostic];
      return range.start.line > end.line ? [copyAt(diagnostic, added - gone)] : [];
    });
    for (const other of touched) {
      other.line += added - gone;
      other.last += added - gone;
    }
    touched.push({ line: start.line, last: start.line + added });
  }
  for (const { line, last } of touched) {
    const [from, to] = [edgeOf(document, line, -1), edgeOf(document, last, 1)];
    kept = kept.filter(({ range }) => range.end.line < from || range.start.line > to);
  }
  collection.set(document.uri, kept);
}

/** The first or last line of the paragraph that a line is in. */
function edgeOf(document: vscode.TextDocument, line: number, step: 1 | -1): number {
  let edge = line;
  while (edge + step >= 0 && edge + step < document.lineCount && !document.lineAt(edge).isEmptyOrWhitespace && !document.lineAt(edge + step).isEmptyOrWhitespace) edge += step;
  return edge;
}

function copyAt(diagnostic: vscode.Diagnostic, lines: number): vscode.Diagnostic {
  const { range, message, severity } = diagnostic;
  const copy = new vscode.Diagnostic(new vscode.Range(range.start.translate(lines), range.end.translate(lines)), message, severity);
  return Object.assign(copy, { source: diagnostic.source, code: diagnostic.code });
}
