import * as vscode from 'vscode';
import type * as Engine from '../index';
import type { Report } from '../index';
import { translated } from './words';

let ours: typeof Engine | undefined;

/**
 * The engine, read at the first call, with the titles and reasons of its rules and checks in the language of the editor. Its rules and
 * its second reader take a moment to build, which the start of the editor should not wait for: `activate()` only registers what asks for
 * it later.
 */
export const engine = (): typeof Engine => (ours ??= isTranslated() ? translate(original()) : original());

function original(): typeof Engine {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- A call, so that the bundler leaves the module unread until then.
  return require('../index') as typeof Engine;
}

const isTranslated = (): boolean => vscode.l10n.bundle !== undefined;

const translate = (engine: typeof Engine): typeof Engine => ({
  ...engine,
  rules: engine.rules.map((rule) => ({
    ...rule, title: translated(rule.title), why: translated(rule.why), passage: credited(rule.passage),
    nearMisses: rule.nearMisses.map(({ text, because }) => ({ text, because: translated(because) })),
  })),
  checks: engine.checks.map((check) => ({ ...check, title: translated(check.title), passage: credited(check.passage) })),
});

const credited = ({ words, by }: Engine.Rule['passage']): Engine.Rule['passage'] => ({ words, by: translated(by) });

/** A report with its messages and its advice in the language of the editor. The article's passages, and all that could stand in a mail, stay English. */
export function inOurLanguage(report: Report): Report {
  if (!isTranslated()) return report;
  const { rules, messageOf } = original();
  return {
    ...report,
    findings: report.findings.map((finding) => {
      const title = rules.find(({ id }) => id === finding.rule)?.title;
      // A phrase of the user's own says what the user wrote.
      return title !== undefined && finding.message.startsWith(title) ? { ...finding, message: messageOf(translated(title), finding.text) } : finding;
    }),
    review: report.review.map((verdict) => ({ ...verdict, advice: translated(verdict.advice) })),
  };
}
