import type { Checker, Report } from '../engine/checker';
import type { Input } from './files';
import { lineIndex } from './lines';

/** The contract's object for one file: findings with places and rewrites, and the draft checks. */
export function reportOf({ path, text }: Input, report: Report, checker: Checker): object {
  const place = lineIndex(text);
  return {
    path,
    findings: report.findings.map((finding) => {
      const from = place(finding.span.start), to = place(finding.span.end);
      return {
        rule: finding.rule, severity: finding.severity, message: finding.message, text: finding.text,
        start: finding.span.start, end: finding.span.end,
        line: from.line, column: from.column, endLine: to.line, endColumn: to.column,
        rewrites: checker.rewrites(report, finding).map(({ title, edits }) => ({
          title,
          edits: edits.map(({ span, newText, stops }) => ({ start: span.start, end: span.end, newText, ...(stops ? { stops } : {}) })),
        })),
      };
    }),
    review: report.review,
  };
}

/** One file's findings for people: path, then a line a finding with its best rewrite under it. */
export function stylish({ path, text }: Input, report: Report, checker: Checker): string {
  if (!report.findings.length) return '';
  const place = lineIndex(text);
  const lines = report.findings.flatMap((finding) => {
    const { line, column } = place(finding.span.start);
    const best = checker.rewrites(report, finding)[0];
    return [
      `  ${String(line)}:${String(column)}  ${finding.severity.padEnd(11)}  ${finding.message}  ${finding.rule}`,
      ...(best ? [`      → ${best.title}`] : []),
    ];
  });
  return `${path}\n${lines.join('\n')}\n\n`;
}
