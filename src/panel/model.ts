import { fittingSnippet, STATES, type DealItem, type DealState } from '../deal';
import type * as Engine from '../index';
import type { Finding, Report, Severity, Span, Verdict } from '../index';
import { balanceOf } from '../language/voice';

/** Whether the draft is checked; else why not. */
export type PanelState = 'on' | 'none' | 'loading' | 'disabled' | 'off' | 'paused' | 'waiting' | 'large' | 'not-mail' | 'not-english';

/** What a button of the page may ask for beside a place in the draft. */
export type PanelAction = 'toggle' | 'pause' | 'check' | 'settings' | 'newMail' | 'sample' | 'newSheet';

/** A button, in words. */
export interface PanelButton {
  readonly words: string;
  readonly action: PanelAction;
}

/** What stands in the place of the review, or of a part of it. */
export interface PanelNote {
  readonly words: string;
  readonly more?: string;
  readonly buttons: readonly PanelButton[];
}

/** A stretch of a paragraph; counts from the paragraph's start. */
interface Mark {
  readonly at: number;
  readonly length: number;
}

/** One paragraph on the strip. */
export interface PanelParagraph {
  readonly id: string;
  /** UTF-16 units. */
  readonly length: number;
  readonly tension: readonly (Mark & { readonly severity: Severity })[];
  readonly help: readonly Mark[];
  /** Where it is and what stands in it, for who sees it and for who hears it. */
  readonly where: string;
  readonly what: string;
  readonly excerpt: string;
}

export interface PanelCheck {
  readonly id: string;
  readonly title: string;
  readonly state: 'met' | 'unmet' | 'idle';
  readonly stateWords: string;
  readonly advice: string;
  /** Words of the draft that the verdict stands on. */
  readonly evidence?: string;
  /** Whether there are ready words to put in. */
  readonly mends: boolean;
}

export interface PanelFinding {
  readonly id: string;
  readonly quote: string;
  readonly where: string;
  readonly severity: Severity;
  readonly severityWords: string;
  /** Where the user's own phrase says something else than the rule. */
  readonly message?: string;
}

/** The findings of one principle. */
export interface PanelGroup {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly count: string;
  readonly findings: readonly PanelFinding[];
}

export interface PanelIssue {
  readonly id: string;
  readonly name: string;
  readonly term?: string;
}

export interface PanelDeal {
  readonly summary: string;
  /** The file it is kept in, where that isn't the draft. */
  readonly from?: string;
  /** What is agreed first. */
  readonly states: readonly { readonly state: DealState; readonly words: string; readonly issues: readonly PanelIssue[] }[];
}

/** All that the page shows: words and figures, no code. */
export interface PanelModel {
  readonly state: PanelState;
  readonly title: string;
  /** The file, where the title is the mail's subject. */
  readonly file?: string;
  /** The counts in a line; undefined where nothing is counted. */
  readonly counts?: string;
  /** In the place of all below. */
  readonly note?: PanelNote;
  readonly strip?: {
    readonly title: string;
    readonly hint: string;
    readonly label: string;
    readonly paragraphs: readonly PanelParagraph[];
    readonly legend: readonly { readonly kind: Severity | 'help'; readonly words: string }[];
  };
  readonly balance?: { readonly title: string; readonly we: number; readonly I: number; readonly words: string };
  readonly deal?: { readonly title: string; readonly sheet?: PanelDeal; readonly note?: PanelNote };
  readonly checks?: { readonly title: string; readonly summary: string; readonly all: readonly PanelCheck[] };
  readonly findings?: { readonly title: string; readonly summary: string; readonly groups: readonly PanelGroup[]; readonly none: string };
  /** Words of buttons that stand beside many lines. */
  readonly buttons: { readonly rewrite: string; readonly insert: string };
}

/** Where a line of the page leads. */
export interface PanelPlace {
  readonly span: Span;
  /** In the deal sheet that is kept beside the draft, and not in the draft. */
  readonly inSheet?: true;
  readonly finding?: Finding;
}

/** What the panel is made from. */
export interface Seen {
  readonly state: PanelState;
  /** The file's name; undefined where there is no draft. */
  readonly file?: string;
  readonly report?: Report;
  /** The draft's own issues, or those of the deal sheet beside it, which then is named. */
  readonly deal?: { readonly items: readonly DealItem[]; readonly from?: string };
  /** A sheet of issues greets nobody and asks nothing; it is no mail to review. */
  readonly sheetOnly?: boolean;
}

/** Says a message in the user's language; `{0}` stands for the first of what is filled in. */
export type Say = (message: string, ...args: (string | number)[]) => string;

type Rules = Pick<typeof Engine, 'rules' | 'checks'>;

/** What the panel shows of a draft, and where each of its lines leads. Nothing here knows an editor or a page. */
export function panelOf(seen: Seen, { rules, checks }: Rules, t: Say): { readonly model: PanelModel; readonly places: ReadonlyMap<string, PanelPlace> } {
  const places = new Map<string, PanelPlace>();
  const { state, file, report } = seen;
  const title = (report && subjectOf(report)) ?? file ?? t('Draft review');
  const common = {
    state,
    title,
    ...(file !== undefined && file !== title && { file }),
    buttons: { rewrite: t('Rewrite'), insert: t('Insert words') },
  };
  if (state !== 'on' || !report) return { model: { ...common, note: noteFor(state, t) }, places };
  const deal = dealOf(seen, places, t);
  if (seen.sheetOnly === true) return { model: { ...common, ...(deal.sheet && { counts: deal.sheet.summary }), deal }, places };
  if (report.draft.paragraphs.length === 0) return { model: { ...common, note: noteFor('empty', t) }, places };

  const { findings, review, draft } = report;
  const lineOf = lineCounter(draft.text);
  const asked = review.filter(({ pass }) => pass !== null);
  const met = t('{0} of {1} met', asked.filter(({ pass }) => pass === true).length, asked.length);
  const found = findings.length === 0 ? t('nothing to mend') : findings.length === 1 ? t('1 finding') : t('{0} findings', findings.length);
  const { we, I } = balanceOf(draft);
  const model: PanelModel = {
    ...common,
    counts: [found, t('{0} of {1} checks met', asked.filter(({ pass }) => pass === true).length, asked.length), `we\u00a0${String(we)} · I\u00a0${String(I)}`].join(' · '),
    strip: stripOf(report, { rules, checks }, lineOf, places, t),
    balance: { title: t('“We” and “I”'), we, I, words: balanceWords(we, I, review.find(({ check }) => check === 'we-balance'), t) },
    deal,
    checks: { title: t('The whole draft'), summary: met, all: review.map((verdict) => checkOf(verdict, report, { rules, checks }, places, t)) },
    findings: {
      title: t('Findings'),
      summary: found,
      none: t('Nothing in this draft makes the deal harder.'),
      groups: rules.flatMap(({ id, title, why }): PanelGroup[] => {
        const own = findings.filter(({ rule }) => rule === id);
        if (own.length === 0) return [];
        return [{ id, title, why: oneLine(why), count: String(own.length), findings: own.map((finding, at) => findingOf(finding, at, title, lineOf, places, t)) }];
      }),
    },
  };
  return { model, places };
}

/** The mail's own subject. */
function subjectOf({ draft }: Report): string | undefined {
  for (const { kind, span } of draft.segments) {
    const subject = kind === 'header' ? /^Subject:[ \t]*(\S.*)$/im.exec(draft.text.slice(span.start, span.end))?.[1] : undefined;
    if (subject !== undefined) return oneLine(subject);
  }
  return undefined;
}

function noteFor(state: PanelState | 'empty', t: Say): PanelNote {
  const toggle: PanelButton = { words: t('Check this file'), action: 'toggle' };
  const begin: PanelButton[] = [{ words: t('New negotiation mail'), action: 'newMail' }, { words: t('Open a sample mail'), action: 'sample' }];
  switch (state) {
    case 'none':
      return { words: t('No draft is open.'), more: t('Open a mail in Markdown or plain text, and see the whole draft at a glance.'), buttons: begin };
    case 'on':
    case 'loading':
      return { words: t('Reading the draft …'), buttons: [] };
    case 'empty':
      return { words: t('Nothing to read yet.'), more: t('Once you write, this page shows where the tension sits, and what is still missing.'), buttons: begin.slice(0, 1) };
    case 'disabled':
      return { words: t('Checking is turned off in your settings.'), buttons: [{ words: t('Open Settings'), action: 'settings' }] };
    case 'off':
      return { words: t('This file is left alone.'), buttons: [toggle] };
    case 'paused':
      return { words: t('Checking is paused.'), buttons: [{ words: t('Go on'), action: 'pause' }] };
    case 'waiting':
      return { words: t('Drafts are checked by hand.'), buttons: [{ words: t('Check this draft'), action: 'check' }] };
    case 'large':
      return { words: t('This draft is large; it is checked when you ask for it.'), buttons: [{ words: t('Check this draft'), action: 'check' }] };
    case 'not-mail':
      return { words: t('This looks like documentation, so it is left alone.'), buttons: [toggle] };
    case 'not-english':
      return { words: t('This is not in English, so it is left alone.'), buttons: [toggle] };
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function severityWords(severity: Severity, t: Say): string {
  switch (severity) {
    case 'error': return t('error');
    case 'warning': return t('warning');
    case 'information': return t('information');
    case 'hint': return t('hint');
  }
}

function stripOf({ draft, findings, review }: Report, { rules, checks }: Rules, lineOf: (at: number) => number, places: Map<string, PanelPlace>, t: Say): NonNullable<PanelModel['strip']> {
  const helps = review.flatMap(({ check, pass, evidence }) => (pass === true && evidence ? [{ span: evidence, title: checks.find(({ id }) => id === check)?.title ?? check }] : []));
  const titleOf = ({ rule }: Finding): string => rules.find(({ id }) => id === rule)?.title ?? rule;
  const paragraphs = draft.paragraphs.map(({ span, judged, text }, at): PanelParagraph => {
    const id = `paragraph ${String(at)}`;
    const start = span.start + judged.search(/\S|$/);
    places.set(id, { span: { start, end: start } });
    const own = findings.filter((finding) => within(finding.span, span));
    const good = helps.filter((help) => within(help.span, span));
    const what = [
      ...[...new Set(own.map(titleOf))].map((title) => {
        const count = own.filter((finding) => titleOf(finding) === title).length;
        return count === 1 ? title : `${title} (${String(count)})`;
      }),
      ...good.map(({ title }) => t('helps: {0}', title)),
    ];
    return {
      id,
      length: text.length,
      tension: own.map(({ span: mark, severity }) => ({ ...markIn(mark, span), severity })),
      help: good.map((help) => markIn(help.span, span)),
      where: t('line {0}', lineOf(start)),
      what: what.length > 0 ? what.join('; ') : t('calm'),
      excerpt: cut(text, 90),
    };
  });
  const legend = severities.filter((severity) => findings.some((finding) => finding.severity === severity)).map((severity) => ({ kind: severity, words: severityWords(severity, t) }));
  return {
    title: t('Where the tension sits'),
    label: t('The paragraphs of the draft'),
    hint: t('Blocks are paragraphs. What rises makes the deal harder; what hangs below helps.'),
    paragraphs,
    legend: [...legend, ...(helps.length > 0 ? [{ kind: 'help' as const, words: t('helps') }] : [])],
  };
}

const within = (inner: Span, outer: Span): boolean => inner.start < outer.end && inner.end > outer.start;

/** The part of a span that lies in a paragraph. */
function markIn(mark: Span, span: Span): Mark {
  const start = Math.max(mark.start, span.start);
  return { at: start - span.start, length: Math.min(mark.end, span.end) - start };
}

function balanceWords(we: number, I: number, verdict: Verdict | undefined, t: Say): string {
  if (we + I === 0) return t('The draft says neither.');
  if (verdict?.pass === false) return verdict.advice;
  return we >= I ? t('The draft says “we” at least as often as “I”.') : t('The balance is even enough.');
}

function checkOf(verdict: Verdict, { draft }: Report, { checks }: Rules, places: Map<string, PanelPlace>, t: Say): PanelCheck {
  const { check, pass, advice, evidence } = verdict;
  const id = `check ${check}`;
  if (evidence) places.set(id, { span: evidence });
  return {
    id,
    title: checks.find((each) => each.id === check)?.title ?? check,
    state: pass === null ? 'idle' : pass ? 'met' : 'unmet',
    stateWords: pass === null ? t('does not apply') : pass ? t('met') : t('not yet'),
    advice,
    ...(evidence && { evidence: `“${cut(draft.text.slice(evidence.start, evidence.end), 140)}”` }),
    mends: pass === false && (check === 'stall-summary' || fittingSnippet(check) !== undefined),
  };
}

function findingOf(finding: Finding, at: number, title: string, lineOf: (at: number) => number, places: Map<string, PanelPlace>, t: Say): PanelFinding {
  const { rule, span, text, severity, message } = finding;
  const id = `finding ${rule} ${String(at)}`;
  places.set(id, { span, finding });
  return {
    id,
    quote: `“${cut(text, 140)}”`,
    where: t('line {0}', lineOf(span.start)),
    severity,
    severityWords: severityWords(severity, t),
    ...(!message.startsWith(title) && { message }),
  };
}

function dealOf({ deal }: Seen, places: Map<string, PanelPlace>, t: Say): NonNullable<PanelModel['deal']> {
  const title = t('The deal');
  if (!deal || deal.items.length === 0) {
    return { title, note: { words: t('No deal sheet yet. It keeps what is agreed and what is open.'), buttons: [{ words: t('New deal sheet'), action: 'newSheet' }] } };
  }
  const { items, from } = deal;
  const states = [...STATES].reverse().flatMap(({ state, words }) => {
    const own = items.filter((item) => item.state === state);
    if (own.length === 0) return [];
    return [{
      state,
      words: t(words),
      issues: own.map(({ name, term, span }, at): PanelIssue => {
        const id = `issue ${state} ${String(at)}`;
        places.set(id, { span, ...(from !== undefined && { inSheet: true as const }) });
        return { id, name, ...(term !== undefined && { term }) };
      }),
    }];
  });
  const agreed = items.filter(({ state }) => state === 'agreed').length;
  return { title, sheet: { summary: t('{0} of {1} agreed', agreed, items.length), ...(from !== undefined && { from }), states } };
}

/** The line of an offset, from 1. */
function lineCounter(text: string): (at: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  return (at) => {
    const next = starts.findIndex((start) => start > at);
    return next === -1 ? starts.length : next;
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** On one line, and no longer than there is room for. */
function cut(text: string, room: number): string {
  const line = oneLine(text);
  return line.length <= room ? line : `${line.slice(0, room).replace(/\s\S*$/, '')} …`;
}
