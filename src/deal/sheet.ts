import type { Span } from '../engine/types';
import { plainText } from './markup';

/** How an issue stands. */
export type DealState = 'agreed' | 'provisional' | 'good-shape' | 'trouble' | 'open';

/** One issue of a deal, as a summary needs it. */
export interface Issue {
  readonly state: DealState;
  readonly name: string;
  /** What is settled or asked for, where the sheet says it. */
  readonly term?: string;
}

/** One line of a deal sheet. Spans count UTF-16 units of the source. */
export interface DealItem extends Issue {
  /** The whole line, without its end. */
  readonly span: Span;
  /** The box, brackets included. */
  readonly box: Span;
  /** Counts from 1. */
  readonly line: number;
}

/** A line that is meant to be an issue and can't be read as one, or that contradicts another. */
export interface DealProblem {
  readonly message: string;
  readonly span: Span;
}

export interface DealSheet {
  readonly items: readonly DealItem[];
  readonly problems: readonly DealProblem[];
  /** Whether a heading says that it is one; else it is merely the only task list there is. */
  readonly named: boolean;
  /** Words that the source writes with a capital inside a sentence: names of people, firms and places. */
  readonly properNames: readonly string[];
}

/** What stands in the box, and what it is called; in the order that the boxes are cycled through. */
export const STATES: readonly { readonly state: DealState; readonly mark: string; readonly words: string }[] = [
  { state: 'open', mark: ' ', words: 'not yet discussed' },
  { state: 'trouble', mark: '!', words: 'in trouble' },
  { state: 'provisional', mark: '~', words: 'provisional' },
  { state: 'good-shape', mark: '>', words: 'in good shape' },
  { state: 'agreed', mark: 'x', words: 'agreed' },
];

/** The box of the next state; after "agreed" it begins again. */
export function nextBox(state: DealState): string {
  const at = STATES.findIndex((entry) => entry.state === state);
  return `[${STATES[(at + 1) % STATES.length]?.mark ?? ' '}]`;
}

const BOXES = '[x] agreed, [~] provisional, [>] in good shape, [!] in trouble, [ ] not yet discussed';

interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** A top-level bullet of a list. */
interface Bullet {
  readonly line: Line;
  readonly indent: number;
  /** Between the brackets; undefined where there is no box. */
  readonly mark: string | undefined;
  readonly box: Span | undefined;
  /** Behind the box, or behind the bullet. */
  readonly rest: string;
  /** Lines the writer's editor broke off the end of this one. */
  readonly more: string[];
}

interface List {
  readonly bullets: Bullet[];
  /** Whether a heading above it says that it is a deal sheet. */
  readonly named: boolean;
  /** Whether that heading can mean nothing else, so that a list without a single box is one, too. */
  readonly sure: boolean;
}

/** An item of a list, with or without a box: bullet, number, then what may be a box, then the text. */
const BULLET = /^([ \t]*)(?:[-*+]|\d{1,4}[.)])(?:[ \t]+(?![ \t])|$)(.*)$/;
/** At most two characters and white space in brackets, and no link behind them. "[NDA]" is no box. */
const BOX = /^\[([ \t]{0,4}[^\s[\]]{0,2}[ \t]{0,4})\](?![([:])/;
const ATX = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** "Deal sheet", "Where we stand after the call", "Open issues", "Status of the talks". */
const NAMES_SHEET = /\b(?:deal[ -]?sheet|term[ -]?sheet|where (?:we|things|the talks) (?:now )?stand|state of (?:play|the (?:deal|talks|negotiations?)))\b/i;
const SURE = /\bdeal[ -]?sheet\b/i;
const SHORT_NAME = /\b(?:issues?|status|open points|points? at issue|the deal)\b|^deal$/i;
/** A list under one of these is about who does what, not about what is agreed. */
const NAMES_OTHER = /\b(?:to-?dos?|tasks?|action (?:items|points)|actions|next steps|checklist|attendees|participants|agenda|shopping|follow-?ups?)\b/i;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const namesSheet = (heading: string): boolean => {
  const words = plainText(heading).replace(/ #+$/, '');
  return NAMES_SHEET.test(words) || (SHORT_NAME.test(words) && wordsIn(words) <= 5);
};

/** A line of plain text that does a heading's work: "Where we stand:", "**Issues**". */
function isBareHeading(text: string): boolean {
  const bold = /^\s{0,3}(\*\*|__)(.{1,60}?)\1:?\s*$/.exec(text)?.[2];
  const words = bold ?? text.trim();
  if (!namesSheet(words) || wordsIn(words) > 10) return false;
  return bold !== undefined || words.endsWith(':') || /^(?:the )?(?:deal[ -]?sheet|where we stand|(?:open )?issues|status)$/i.test(words);
}

/**
 * Reads a deal sheet: a task list under a heading such as "Deal sheet", "Where we stand", "Issues" or "Status", or the only
 * task list there is. Other lists, notes below an item, code, comments and quoted lines are left alone.
 */
export function parseDealSheet(markdown: string): DealSheet {
  const lines = linesOf(markdown);
  const lists = listsOf(lines);
  const tasks = lists.filter(({ bullets }) => bullets.some(({ mark }) => mark !== undefined));
  const named = lists.filter((list) => list.named && (list.sure || list.bullets.some(({ mark }) => mark !== undefined)));
  const sheets = named.length ? named : tasks.length === 1 ? tasks : [];
  const items: DealItem[] = [];
  const problems: DealProblem[] = [];
  for (const { bullets } of sheets) for (const bullet of bullets) readBullet(bullet, items, problems);
  if (!sheets.length) reportUnnamed(tasks, problems);
  problems.push(...contradictions(items));
  return { items, problems: problems.sort((a, b) => a.span.start - b.span.start), named: named.length > 0, properNames: properNamesOf(lines) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n|$/g)) {
    lines.push({ text: text.slice(start, index), start, number: lines.length + 1 });
    start = index + end.length;
  }
  return lines;
}

/** Which headings are open around a line, from the outermost inward. */
interface Heading {
  readonly level: number;
  readonly sheet: boolean;
  readonly sure: boolean;
  readonly other: boolean;
}

function listsOf(lines: readonly Line[]): List[] {
  const lists: List[] = [];
  let headings: Heading[] = [];
  let list: List | undefined;
  let base = 0;
  /** A plain line that named a sheet; it speaks for the next list only. */
  let bare = false;
  let fence = '';
  let comment = false;
  let blank = true;
  const first = lines[0]?.text.trim();
  let matter = first === '---' && lines.slice(1, 40).some(({ text }) => /^(?:---|\.\.\.)\s*$/.test(text));

  const endList = (): void => {
    list = undefined;
  };
  const open = (level: number, text: string): void => {
    endList();
    bare = false;
    headings = [...headings.filter((heading) => heading.level < level), { level, sheet: namesSheet(text), sure: SURE.test(text), other: NAMES_OTHER.test(text) }];
  };
  const naming = (): { named: boolean; sure: boolean } => {
    if (bare) return { named: true, sure: false };
    const nearest = headings.findLast(({ sheet, other }) => sheet || other);
    return { named: nearest?.sheet === true, sure: nearest?.sheet === true && nearest.sure };
  };

  for (const [at, line] of lines.entries()) {
    const { text } = line;
    const wasBlank = blank;
    blank = text.trim() === '';
    if (matter) {
      if (at > 0 && /^(?:---|\.\.\.)\s*$/.test(text)) matter = false;
      continue;
    }
    if (comment) {
      comment = !text.includes('-->');
      continue;
    }
    if (fence) {
      if (text.trim().startsWith(fence) && text.trim().replaceAll(fence[0] ?? '', '') === '') fence = '';
      continue;
    }
    const opensFence = FENCE.exec(text)?.[1];
    if (opensFence !== undefined) {
      fence = opensFence;
      endList();
      continue;
    }
    if (/^\s*<!--/.test(text)) {
      comment = !text.includes('-->');
      continue;
    }
    if (blank) continue;
    if (/^\s{0,3}>/.test(text)) {
      endList();
      continue;
    }
    const atx = ATX.exec(text);
    if (atx) {
      open(atx[1]?.length ?? 1, atx[2] ?? '');
      continue;
    }
    const under = lines[at + 1]?.text ?? '';
    if (wasBlank && !BULLET.test(text) && /^ {0,3}(?:=+|-{2,})[ \t]*$/.test(under)) {
      open(under.includes('=') ? 1 : 2, text);
      continue;
    }
    if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(text)) continue;

    const [, white = '', body = ''] = BULLET.exec(text) ?? [];
    const indent = white.replace(/\t/g, '    ').length;
    if (BULLET.test(text)) {
      if (list && indent >= base + 2) continue; // a note below an item
      if (!list) {
        if (indent >= 4) continue; // code
        list = { bullets: [], ...naming() };
        lists.push(list);
        bare = false;
      }
      base = indent;
      list.bullets.push(bulletAt(line, indent, body));
      continue;
    }
    const last = list?.bullets.at(-1);
    if (last && !wasBlank && isWrapped(lines[at - 1], last)) {
      last.more.push(text.trim());
      continue;
    }
    if (last && (!wasBlank || /^\s/.test(text))) continue; // a note, or a paragraph of the item
    endList();
    bare = isBareHeading(text);
  }
  return lists;
}

/** Only a full line was broken by the editor; a short one ended where the writer ended it. */
const WRAPPED = 60;
const isWrapped = (before: Line | undefined, { line, more }: Bullet): boolean =>
  before !== undefined && before.number === line.number + more.length && before.text.length >= WRAPPED;

function bulletAt(line: Line, indent: number, body: string): Bullet {
  const box = BOX.exec(body);
  const from = line.start + line.text.length - body.length;
  return {
    line, indent,
    mark: box?.[1],
    box: box ? { start: from, end: from + box[0].length } : undefined,
    rest: box ? body.slice(box[0].length) : body,
    more: [],
  };
}

const STATE_OF: Readonly<Record<string, DealState>> = { x: 'agreed', X: 'agreed', '~': 'provisional', '>': 'good-shape', '!': 'trouble', ' ': 'open', '\u00A0': 'open' };

function readBullet({ line, mark, box, rest, more }: Bullet, items: DealItem[], problems: DealProblem[]): void {
  const span = { start: line.start + (/^\s*/.exec(line.text)?.[0].length ?? 0), end: line.start + line.text.trimEnd().length };
  const complain = (message: string, at: Span = span): void => {
    problems.push({ message, span: at });
  };
  if (mark === undefined || !box) {
    complain(`This line has no box, so the summary leaves it out. A box says how the issue stands: ${BOXES}.`);
    return;
  }
  const state = STATE_OF[mark];
  if (state === undefined) {
    complain(`“[${mark}]” is no state, so the summary leaves this line out. There are ${BOXES}.`, box);
    return;
  }
  const { name, term } = splitIssue([rest, ...more].join(' '));
  if (!/[\p{L}\p{N}]/u.test(name)) {
    complain('This line has no name, so the summary leaves it out. Write the issue behind the box: “[x] Price: €42 a unit”.');
    return;
  }
  if (!/^\s/.test(rest)) complain('Put a space behind the box, so that Markdown reads it as one, too.', box);
  if (name.length > LONGEST_NAME) complain('This name is long for a sentence. A short name before a colon reads better: “Price: €42 a unit”.');
  items.push({ state, name, ...(term ? { term } : {}), span, box, line: line.number });
}

const LONGEST_NAME = 60;

/** A note of the state behind wide space, as in a table kept by hand. */
const STATE_NOTE = /(?: {2,99}|\t{1,99})\(?(?:agreed|provisional|in good shape|in trouble|not yet discussed)\)?[ \t.]*$/i;
/** The first colon that is not inside a time, a ratio or an address, or a dash with space round it. */
const SEPARATOR = /:(?!\/\/)(?!(?<=\d:)\d)|\s(?:[—–]|--?)\s/;

function splitIssue(source: string): { name: string; term: string } {
  const whole = plainText(source.replace(STATE_NOTE, ''));
  const cut = SEPARATOR.exec(whole);
  const tidy = (text: string): string => text.trim().replace(/^[,;]\s*/, '').replace(/(?<!\s)\s*(?<![.,;])[.,;]+$/, '');
  if (!cut) return { name: tidy(whole), term: '' };
  return { name: tidy(whole.slice(0, cut.index)), term: tidy(whole.slice(cut.index + cut[0].length)) };
}

function reportUnnamed(tasks: readonly List[], problems: DealProblem[]): void {
  for (const { bullets } of tasks) {
    const odd = bullets.find(({ mark }) => mark !== undefined && /[~>!]/.test(mark));
    if (odd) problems.push({ message: 'There is more than one task list here. Put a heading such as “Deal sheet” above the one to sum up.', span: { start: odd.line.start, end: odd.line.start + odd.line.text.trimEnd().length } });
  }
}

function contradictions(items: readonly DealItem[]): DealProblem[] {
  const known = new Map<string, DealItem>();
  const problems: DealProblem[] = [];
  for (const item of items) {
    const key = item.name.toLowerCase();
    const other = known.get(key);
    if (other) problems.push({ message: `“${item.name}” stands in line ${other.line}, too. Each issue once keeps the summary honest.`, span: item.span });
    else known.set(key, item);
  }
  return problems;
}

/** A capital behind a small letter or a comma: "agreement with Nordlys", "for Marta's workshop". */
const INSIDE = /(?<=[\p{Ll}\d,;][,;]? )\p{Lu}[\p{L}\p{N}&]*/gu;

function properNamesOf(lines: readonly Line[]): string[] {
  const found = new Set<string>();
  for (const { text } of lines) {
    if (BULLET.test(text) && !text.includes(':') && !/[—–]/.test(text)) continue;
    // A heading in title case says nothing.
    if (ATX.test(text) && !/\s\p{Ll}{4,}/u.test(text)) continue;
    const behind = BULLET.test(text) ? text.slice((SEPARATOR.exec(text)?.index ?? 0) + 1) : text;
    for (const [word] of behind.matchAll(INSIDE)) if (word !== 'I') found.add(word);
  }
  return [...found];
}
