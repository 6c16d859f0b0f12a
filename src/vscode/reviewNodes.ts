import * as vscode from 'vscode';
import { parseDealSheet, STATES, type DealState } from '../deal';
import type { Finding, Report, Severity, Span, Verdict } from '../index';
import { isSheet, isSheetFile } from './dealSheet';
import { engine } from './engine';

/** One line of the review view. */
export interface ReviewNode {
  /** The same for the same thing after a change, so that what is unfolded stays so. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** In Markdown. */
  readonly tooltip?: string;
  readonly icon?: vscode.ThemeIcon;
  /** What it is to menus. */
  readonly context: 'section' | 'check' | 'check-unmet' | 'rule' | 'finding' | 'state' | 'issue';
  /** Where a click leads; in the draft. */
  readonly span?: Span;
  readonly finding?: Finding;
  readonly verdict?: Verdict;
  readonly children?: readonly ReviewNode[];
}

/** The whole draft at a glance: its checks, its findings by rule, its issues by state. */
export function reviewNodes(document: vscode.TextDocument, report: Report): ReviewNode[] {
  const issues = issueNodes(document, report);
  // A sheet of issues greets nobody and asks nothing; it is no mail to review.
  if (isSheetFile(document)) return issues;
  return [checkNodes(report), findingNodes(document, report), ...issues];
}

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(name);
const icons = {
  met: new vscode.ThemeIcon('pass', color('testing.iconPassed')),
  unmet: new vscode.ThemeIcon('circle-large-outline', color('list.warningForeground')),
  idle: new vscode.ThemeIcon('dash', color('disabledForeground')),
} as const;

function checkNodes({ draft, review }: Report): ReviewNode {
  const { t } = vscode.l10n;
  const asked = review.filter(({ pass }) => pass !== null);
  const children = review.map((verdict): ReviewNode => {
    const { check, pass, advice, evidence } = verdict;
    const known = engine().checks.find(({ id }) => id === check);
    const words = evidence && quoted(draft.text.slice(evidence.start, evidence.end));
    const passage = known ? `> “${known.passage.words}” — ${known.passage.by}` : '';
    return {
      id: `check ${check}`,
      label: known?.title ?? check,
      description: pass === true && words ? words : advice,
      tooltip: [plain(advice), words ? plain(words) : '', passage].filter(Boolean).join('\n\n'),
      icon: pass === null ? icons.idle : pass ? icons.met : icons.unmet,
      context: pass === false ? 'check-unmet' : 'check',
      verdict,
      ...(evidence && { span: evidence }),
    };
  });
  return { id: 'checks', label: t('The whole draft'), description: t('{0} of {1}', asked.filter(({ pass }) => pass === true).length, asked.length), context: 'section', children };
}

const severityIcons: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', color('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', color('problemsWarningIcon.foreground')),
  information: new vscode.ThemeIcon('info', color('problemsInfoIcon.foreground')),
  hint: new vscode.ThemeIcon('lightbulb'),
};

function findingNodes(document: vscode.TextDocument, { findings }: Report): ReviewNode {
  const { t } = vscode.l10n;
  const children = engine().rules.flatMap(({ id, title, why, passage }): ReviewNode[] => {
    const own = findings.filter(({ rule }) => rule === id);
    if (own.length === 0) return [];
    return [{
      id: `rule ${id}`,
      label: title,
      description: String(own.length),
      tooltip: `${why}\n\n> “${passage.words}” — ${passage.by}`,
      context: 'rule',
      children: own.map((finding, at) => ({
        id: `finding ${id} ${String(at)}`,
        label: quoted(finding.text),
        description: t('line {0}', document.positionAt(finding.span.start).line + 1),
        tooltip: plain(finding.message),
        icon: severityIcons[finding.severity],
        context: 'finding',
        span: finding.span,
        finding,
      })),
    }];
  });
  return { id: 'findings', label: t('Findings'), description: findings.length === 0 ? t('nothing to mend') : String(findings.length), context: 'section', children };
}

const stateIcons: Readonly<Record<DealState, vscode.ThemeIcon>> = {
  agreed: icons.met,
  'good-shape': new vscode.ThemeIcon('thumbsup'),
  provisional: new vscode.ThemeIcon('watch'),
  trouble: new vscode.ThemeIcon('warning', color('problemsWarningIcon.foreground')),
  open: new vscode.ThemeIcon('circle-large-outline'),
};

/** The deal sheet by state, what is agreed first; nothing where the draft has none. */
function issueNodes(document: vscode.TextDocument, { draft }: Report): ReviewNode[] {
  const { t } = vscode.l10n;
  const sheet = parseDealSheet(draft.text);
  if (sheet.items.length === 0 || !isSheet(document, sheet)) return [];
  const children = [...STATES].reverse().flatMap(({ state, words }): ReviewNode[] => {
    const own = sheet.items.filter((item) => item.state === state);
    if (own.length === 0) return [];
    return [{
      id: `state ${state}`,
      label: t(words),
      description: String(own.length),
      icon: stateIcons[state],
      context: 'state',
      children: own.map(({ name, term, span }, at) => ({ id: `issue ${state} ${String(at)}`, label: name, ...(term !== undefined && { description: term }), context: 'issue', span })),
    }];
  });
  const agreed = sheet.items.filter(({ state }) => state === 'agreed').length;
  return [{ id: 'issues', label: t('Deal sheet'), description: t('{0} of {1} agreed', agreed, sheet.items.length), context: 'section', children }];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Room for words of the draft in a line of the view. */
const room = 90;

function quoted(text: string): string {
  const line = oneLine(text);
  return `“${line.length <= room ? line : `${line.slice(0, room).replace(/\s\S*$/, '')} …`}”`;
}

/** Text that Markdown must not read anything into. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]()<>#+\-!|~$]/g, '\\$&');
