import * as vscode from 'vscode';
import { balanceOf } from '../language/voice';
import { engine } from './engine';
import type { Front } from './front';
import { large, type Because, type Checked, type Session } from './session';
import { section } from './settings';

/** What the status bar says of the draft in front. */
export interface Status {
  readonly state: Checked['state'] | 'loading';
  readonly text: string;
  /** In Markdown. */
  readonly tooltip: string;
  /** For who hears it. */
  readonly label: string;
}

/** Commands that the tooltip links to. */
const links = { toggle: `${section}.toggleFile`, pause: `${section}.pause`, check: `${section}.check`, review: `${section}.openReview`, settings: 'workbench.action.openSettings' } as const;

/** Says of the draft in view whether it is checked, how many findings it has, and how "we" and "I" stand. A click opens the review view, or ends a pause. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(`${section}.status`, vscode.StatusBarAlignment.Right, 100);
  private readonly subscriptions: vscode.Disposable;

  /** Undefined where the entry is hidden. */
  shown: Status | undefined;

  constructor(private readonly session: Session, private readonly front: Front) {
    this.item.name = 'Common Ground';
    const draw = (): void => this.draw();
    this.subscriptions = vscode.Disposable.from(
      this.item,
      front.onDidChange(draw),
      session.onDidCheck(draw),
      session.onDidDrift(draw),
      session.onDidForget(draw),
    );
    draw();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private draw(): void {
    const { document } = this.front;
    this.shown = document && statusOf(this.session.latest(document), this.session.isBehind(document));
    if (!this.shown) {
      this.item.hide();
      return;
    }
    const { text, tooltip, label } = this.shown;
    const markdown = new vscode.MarkdownString(tooltip, true);
    markdown.isTrusted = { enabledCommands: Object.values(links) };
    this.item.text = text;
    this.item.tooltip = markdown;
    this.item.accessibilityInformation = { label: `Common Ground: ${label}` };
    this.item.command = { command: clickOn(this.shown.state), title: 'Common Ground' };
    this.item.show();
  }
}

/** What a click does: it goes on where all is paused, checks what waits for it, and else shows the review in the side bar, which moves no text. */
const clickOn = (state: Status['state']): string => (state === 'paused' ? links.pause : state === 'waiting' || state === 'large' ? links.check : `${section}.review.focus`);

function statusOf(checked: Checked | undefined, behind: boolean): Status {
  const { t } = vscode.l10n;
  if (!checked) {
    const label = t('reading the draft');
    return { state: 'loading', text: '$(loading~spin) Common Ground', tooltip: t('Reading the draft …'), label };
  }
  return checked.state === 'on' ? statusOn(checked, behind) : statusLeftAlone(checked);
}

function statusLeftAlone(checked: Exclude<Checked, { readonly state: 'on' }>): Status {
  const { t } = vscode.l10n;
  const { state } = checked;
  const check = `[${t('Check this file')}](command:${links.toggle})`;
  const quiet = (word: string, reason: string, link: string): Status => ({ state, text: `$(comment-discussion) ${word}`, tooltip: `${reason}\n\n${link}`, label: `${word}. ${reason}` });
  switch (state) {
    case 'off':
      return checked.because !== 'enable'
        ? quiet(t('off'), reasonFor(checked.because), check)
        : quiet(t('off'), t('Checking is turned off in your settings.'), `[${t('Open Settings')}](command:${links.settings}?${encodeURIComponent(JSON.stringify([`${section}.enable`]))})`);
    case 'not-mail':
      return quiet(t('not a mail'), t('This looks like documentation, so it is left alone.'), check);
    case 'not-english':
      return quiet(t('not English'), t('This is not in English, so it is left alone.'), check);
    case 'paused':
      return { ...quiet(t('paused'), t('Checking is paused.'), `[${t('Go on')}](command:${links.pause})`), text: `$(debug-pause) ${t('paused')}` };
    case 'waiting':
      return quiet(t('not checked yet'), t('Drafts are checked by hand.'), `[${t('Check this draft')}](command:${links.check})`);
    case 'large':
      return quiet(t('large, not checked yet'), t('Drafts of more than {0} characters are checked when you ask for it.', large.toLocaleString(vscode.env.language)), `[${t('Check this draft')}](command:${links.check})`);
  }
}

function reasonFor(because: Exclude<Because, 'enable'>): string {
  const { t } = vscode.l10n;
  switch (because) {
    case 'choice':
      return t('This file is left alone.');
    case 'files':
      return t('This file is left alone by the settings “include” and “exclude”.');
    case 'draft':
      return t('This draft asks to be left alone, in its front matter.');
  }
}

function statusOn({ report: { draft, findings, review } }: Checked & { state: 'on' }, behind: boolean): Status {
  const { t } = vscode.l10n;
  const { we, I } = balanceOf(draft);
  const found = findings.length === 0 ? t('nothing to mend') : findings.length === 1 ? t('1 finding') : t('{0} findings', findings.length);
  const asked = review.filter(({ pass }) => pass !== null);
  const lines = asked.map(({ check, pass }) => {
    const title = engine().checks.find(({ id }) => id === check)?.title ?? check;
    return `${pass === true ? '$(pass)' : '$(circle-large-outline)'} ${title}`;
  });
  const balance = `we ${String(we)} · I ${String(I)}`;
  return {
    state: 'on',
    text: `$(comment-discussion) ${behind ? t('{0} before your last changes', found) : `${found} · ${balance}`}`,
    tooltip: [`**${t('This draft is checked: {0}.', found)}** ${balance}`, ...(behind ? [`[${t('Check it as it stands now')}](command:${links.check})`] : []), lines.join('  \n'), `[${t('Open the draft review')}](command:${links.review}) · [${t('Leave this file alone')}](command:${links.toggle}) · [${t('Pause everything')}](command:${links.pause}?${encodeURIComponent('["session"]')})`].join('\n\n'),
    label: t('checked, {0}, {1}; {2} of {3} draft checks are met', found, balance, asked.filter(({ pass }) => pass === true).length, asked.length),
  };
}
