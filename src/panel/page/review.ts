import type { PanelCheck, PanelDeal, PanelFinding, PanelGroup, PanelModel, PanelNote, PanelParagraph } from '../model';
import { draw, h, type Wanted } from './dom';

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const main = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'));
/** Which paragraph of the strip has the tab stop, and which one is told of below it. */
let stop = '', told = '';
let model: PanelModel | undefined;

window.addEventListener('message', ({ data }: MessageEvent<{ model: PanelModel; draft?: string }>) => {
  model = data.model;
  // What is kept for the next window is where the draft is, and no word of it.
  editor.setState({ draft: data.draft });
  render();
});

/** A click on whatever says what it does, by the mouse or a key. */
main.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-do]') : null;
  if (button) editor.postMessage({ do: button.getAttribute('data-do'), id: button.getAttribute('data-id') });
});

/** On the strip, arrows go from paragraph to paragraph, as it is one stop of the Tab key. */
main.addEventListener('keydown', (event) => {
  const blocks = [...main.querySelectorAll<HTMLElement>('.strip button')];
  const at = blocks.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: blocks.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  blocks[Math.min(Math.max(next, 0), blocks.length - 1)]?.focus();
});

for (const kind of ['focusin', 'pointerover', 'pointerout', 'focusout']) {
  main.addEventListener(kind, ({ target }) => {
    const id = (target instanceof Element && target.closest('.strip button')?.getAttribute('data-id')) || '';
    const before = told;
    told = /out$/.test(kind) ? (document.activeElement?.closest('.strip button')?.getAttribute('data-id') ?? '') : id;
    if (kind === 'focusin' && id) stop = id;
    if (told !== before) render();
  });
}

function render(): void {
  if (!model) return;
  const focused = document.activeElement;
  const at = focused && main.contains(focused) ? focusable().indexOf(focused as HTMLElement) : -1;
  draw(main, pageOf(model));
  // What had the focus may be gone, such as a finding that was mended: what came into its place has it then.
  if (at >= 0 && document.hasFocus() && !main.contains(document.activeElement)) {
    const left = focusable();
    left[Math.min(at, left.length - 1)]?.focus();
  }
}

const focusable = (): HTMLElement[] => [...main.querySelectorAll<HTMLElement>('button:not([tabindex="-1"])')];

function pageOf({ title, file, counts, note, strip, balance, deal, checks, findings, buttons }: PanelModel): Wanted[] {
  return [
    h('header', {},
      file !== undefined && h('p', { key: 'file', class: 'quiet' }, file),
      h('h1', { key: 'title' }, title),
      h('p', { key: 'counts', role: 'status', class: 'counts' }, counts ?? note?.words ?? '')),
    ...(note ? [noteOf(note, 'page')] : []),
    ...(strip ? [section('strip', strip.title, '', [legendOf(strip), h('figure', { key: 'figure' }, stripOf(strip), captionOf(strip))])] : []),
    ...(balance ? [section('balance', balance.title, '', [balanceOf(balance)])] : []),
    ...(deal ? [section('deal', deal.title, [deal.sheet?.summary, deal.sheet?.from].filter(Boolean).join(' · '), deal.sheet ? dealOf(deal.sheet) : deal.note ? [noteOf(deal.note, 'deal')] : [])] : []),
    ...(checks ? [section('checks', checks.title, checks.summary, [h('ul', {}, checks.all.map((check) => checkOf(check, buttons)))])] : []),
    ...(findings ? [section('findings', findings.title, findings.groups.length > 0 ? findings.summary : '', findings.groups.length > 0
      ? [h('div', { class: 'groups' }, findings.groups.map((group) => groupOf(group, buttons)))]
      : [h('p', {}, icon('met'), h('span', {}, findings.none))])] : []),
  ];
}

const section = (id: string, title: string, summary: string, children: readonly Wanted[]): Wanted =>
  h('section', { key: id, class: id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, h('span', {}, title), summary && h('span', { class: 'quiet' }, ` ${summary}`)),
    ...children);

const noteOf = ({ words, more, buttons }: PanelNote, place: string): Wanted =>
  h('div', { key: 'note', class: `note ${place}` },
    place === 'page' && more === undefined ? undefined : h('p', { key: 'more' }, more ?? words),
    buttons.length > 0 && h('p', { key: 'buttons', class: 'buttons' }, buttons.map((button, at) =>
      h('button', { type: 'button', key: button.action, class: at === 0 ? 'main' : 'other', 'data-do': 'run', 'data-id': button.action }, button.words))));

/** Height of a finding on the strip. */
const heights = { error: 64, warning: 64, information: 40, hint: 20 } as const;
const base = 68;

function stripOf({ label, paragraphs }: NonNullable<PanelModel['strip']>): Wanted {
  const stops = paragraphs.some(({ id }) => id === stop) ? stop : paragraphs[0]?.id;
  return h('div', { key: 'strip', role: 'toolbar', 'aria-label': label },
    paragraphs.map((paragraph, at) =>
      h('button', {
        type: 'button', key: paragraph.id, 'data-do': 'go', 'data-id': paragraph.id, tabindex: paragraph.id === stops ? 0 : -1,
        'aria-label': `${String(at + 1)}, ${paragraph.where}: ${paragraph.what}. ${paragraph.excerpt}`, '--length': Math.max(paragraph.length, 12),
      }, blockOf(paragraph))));
}

function blockOf({ length, tension, help }: PanelParagraph): Wanted {
  return h('svg', { viewBox: `0 0 ${String(length)} 88`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    h('rect', { class: 'track', x: 0, y: base, width: length, height: 6 }),
    tension.map(({ at, length: width, severity }) => h('rect', { class: severity, x: at, y: base - heights[severity], width, height: heights[severity] - 2 })),
    help.map(({ at, length: width }) => h('rect', { class: 'help', x: at, y: base + 8, width, height: 10 })));
}

const legendOf = ({ legend }: NonNullable<PanelModel['strip']>): Wanted =>
  h('ul', { key: 'legend', class: 'legend' }, legend.map(({ kind, words }) => h('li', { key: kind }, h('span', { class: `dot ${kind}`, 'aria-hidden': 'true' }), h('span', {}, words))));

function captionOf({ hint, paragraphs }: NonNullable<PanelModel['strip']>): Wanted {
  const shown = paragraphs.find(({ id }) => id === told);
  // What is told of a paragraph is for the eye: a screen reader has the button's own name.
  return shown
    ? h('p', { key: 'told', class: 'caption', 'aria-hidden': 'true' }, h('strong', {}, `${shown.where}: ${shown.what}`), h('span', { class: 'quiet' }, ` ${shown.excerpt}`))
    : h('p', { key: 'hint', class: 'caption quiet' }, hint);
}

function checkOf({ id, title, state, stateWords, advice, evidence, mends }: PanelCheck, words: PanelModel['buttons']): Wanted {
  return h('li', { key: id, class: state },
    icon(state),
    h('div', {},
      h('h3', {}, h('span', {}, title), h('span', { class: state === 'idle' ? 'quiet' : 'heard' }, ` ${stateWords}`)),
      !(state === 'met' && evidence !== undefined) && h('p', { key: 'advice' }, advice),
      evidence !== undefined && h('button', { key: 'evidence', type: 'button', class: 'place', lang: 'en', 'data-do': 'go', 'data-id': id }, evidence)),
    mends && h('button', { key: 'mend', type: 'button', class: 'link', 'data-do': 'mend', 'data-id': id, 'aria-label': `${words.insert}: ${title}` }, words.insert));
}

function balanceOf({ we, I, words }: NonNullable<PanelModel['balance']>): Wanted {
  const side = (word: string, count: number): Wanted => h('span', { class: word }, h('b', {}, String(count)), h('span', { lang: 'en' }, ` ${word}`));
  return h('div', {},
    h('p', { class: 'scale' }, side('we', we), side('I', I)),
    h('div', { class: 'bar', 'aria-hidden': 'true' }, we + I > 0 ? [h('span', { class: 'we', '--share': we }), h('span', { class: 'I', '--share': I })] : [h('span', { '--share': 1 })]),
    h('p', {}, words));
}

function dealOf({ states }: PanelDeal): Wanted[] {
  return [
    h('div', { key: 'bar', class: 'bar', 'aria-hidden': 'true' }, states.map(({ state, issues }) => h('span', { key: state, class: state, '--share': issues.length }))),
    ...states.map(({ state, words, issues }) => h('div', { key: state, class: 'state' },
      h('h3', {}, h('span', { class: `dot ${state}`, 'aria-hidden': 'true' }), h('span', {}, words)),
      h('ul', {}, issues.map(({ id, name, term }) => h('li', { key: id }, h('button', { type: 'button', class: 'place', lang: 'en', 'data-do': 'go', 'data-id': id }, h('span', {}, name), term !== undefined && h('span', { class: 'quiet' }, ` ${term}`))))))),
  ];
}

const groupOf = ({ id, title, why, count, findings }: PanelGroup, words: PanelModel['buttons']): Wanted =>
  h('div', { key: id, class: 'group' },
    h('h3', {}, h('span', {}, title), findings.length > 1 && h('span', { class: 'quiet' }, ` ${count}`)),
    h('p', { class: 'quiet' }, why),
    h('ul', {}, findings.map((finding) => findingOf(finding, words))));

const findingOf = ({ id, quote, where, severity, severityWords, message }: PanelFinding, words: PanelModel['buttons']): Wanted =>
  h('li', { key: id, class: severity },
    h('span', { class: `dot ${severity}`, role: 'img', 'aria-label': severityWords }),
    h('button', { key: 'go', type: 'button', class: 'place', 'data-do': 'go', 'data-id': id }, h('span', { lang: 'en' }, quote), h('span', { class: 'quiet' }, ` ${where}`), message !== undefined && h('span', { class: 'message' }, ` ${message}`)),
    h('button', { key: 'mend', type: 'button', class: 'link', 'data-do': 'mend', 'data-id': id, 'aria-label': `${words.rewrite}: ${quote}` }, words.rewrite));

const shapes = {
  met: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-3 6.7 2.1 2.1L11.2 6',
  unmet: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  idle: 'M4 8h8',
} as const;

const icon = (name: keyof typeof shapes): Wanted => h('svg', { class: `icon ${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: shapes[name] }));

editor.postMessage({ do: 'ready' });
