import type { Format } from '../types';
import type { Piece, State } from './block';
import type { Line, Source } from './source';

const FENCE = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
const RULE = /^[ \t]{0,3}([-*_=~#\u2014\u2013+])(?:[ \t]*\1){2,}[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const BULLET = /^([ \t]*)(?:[-*+\u2022\u2023\u25E6\u25AA\u00B7\u2043]|(\d{1,3})[.)]|\(?[a-z0-9]{1,3}\))(?:[ \t]+|$)/i;
const LONG_DASH = /^([ \t]*)[\u2013\u2014][ \t]+/;
const BOX = /^\[[ xX~>!]\](?:[ \t]+|$)/;
const ROW = /^[ \t]*\|.*\|[ \t]*$/;
const PIPED = /^[^|\n]*\|/;
const DELIMITER_ROW = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*(?:(?::-*:?|-+:?)[ \t]*)?)*$/;
const GRID = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/;
const TABBED = /^[^\t]+\t+[^\t]+\t+[^\t]/;
const REFERENCE = /^ {0,3}\[[^\][]{1,80}\]:[ \t]+\S+(?:[ \t]+["'(].*)?$/;

/** A heading or a rule inside a mail may be followed by the headers of the next draft. */
function fresh(state: State): State {
  const mode = state.mode === 'start' ? 'top' : state.mode === 'body' ? 'fresh' : state.mode;
  return { ...state, mode, list: 0 };
}

function started(state: State): State {
  return { ...state, mode: 'body' };
}

/** Fenced code, to its closing fence or, as in Markdown, to the end of the text. */
export function fence(src: Source, line: Line, state: State): Piece | undefined {
  const open = FENCE.exec(line.head)?.[1];
  if (!open) return undefined;
  const unit = open[0] ?? '`';
  let end = line.next;
  for (let next = src.line(end); next; next = src.line(end)) {
    end = next.next;
    const text = next.head.trim();
    if (text.length >= open.length && text.startsWith(open) && text === unit.repeat(text.length)) break;
  }
  return { end, kind: 'code', leave: started(state) };
}

/** `---`, `***`, `____`, `====`: a rule, or the line under a heading. */
export function rule(_src: Source, line: Line, state: State): Piece | undefined {
  return RULE.test(line.head) && line.end - line.start <= line.head.length ? { end: line.next, kind: 'markup', leave: fresh(state) } : undefined;
}

/** `## What remains`: the words are the writer's. */
export function heading(_src: Source, line: Line, state: State): Piece | undefined {
  const mark = HEADING.exec(line.head)?.[0];
  return mark === undefined ? undefined : { end: line.next, kind: { text: line.start + mark.length, oneLine: true }, leave: fresh(state) };
}

/** A list item, its task box included. */
export function listItem(_src: Source, line: Line, state: State, format: Format, within: boolean): Piece | undefined {
  const bullet = BULLET.exec(line.head) ?? (within && state.list === 0 ? null : LONG_DASH.exec(line.head));
  if (!bullet) return undefined;
  const [mark, indent = '', number] = bullet;
  // "…comes to⏎42. That is…" is a wrapped sentence.
  if (within && state.list === 0 && number !== undefined && number !== '1') return undefined;
  if (format === 'markdown' && state.list === 0 && width(indent) >= 4) return undefined;
  if (mark.length >= line.end - line.start && within) return undefined;
  const box = BOX.exec(line.head.slice(mark.length))?.[0] ?? '';
  return {
    end: line.next,
    kind: { text: line.start + mark.length + box.length, oneLine: false },
    leave: { ...started(state), list: Math.max(1, width(mark)) },
  };
}

function width(indent: string): number {
  let columns = 0;
  for (const unit of indent) columns += unit === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** A table with bars, drawn lines, or tabs. */
export function table(src: Source, line: Line, state: State): Piece | undefined {
  const next = src.line(line.next);
  const follows = next && !next.blank ? next.head : '';
  let row: RegExp;
  if (GRID.test(line.head)) row = /^[ \t]*[|+]/;
  else if (PIPED.test(line.head) && follows.includes('|') && DELIMITER_ROW.test(follows)) row = PIPED;
  else if (ROW.test(line.head) && ROW.test(follows)) row = ROW;
  else if (TABBED.test(line.head) && TABBED.test(follows)) row = TABBED;
  else return undefined;
  let end = line.next;
  for (let after = next; after && !after.blank && row.test(after.head); after = src.line(end)) end = after.next;
  return { end, kind: 'table', leave: { ...started(state), list: 0 } };
}

/** `[1]: https://a.example` */
export function reference(_src: Source, line: Line, state: State): Piece | undefined {
  return REFERENCE.test(line.head) ? { end: line.next, kind: 'link', leave: state } : undefined;
}

/** Lines indented by four columns or more, outside or beyond a list's own indent. */
export function indentedCode(src: Source, line: Line, state: State): Piece | undefined {
  const least = state.list > 0 ? state.list + 4 : 4;
  const indented = (one: Line): boolean => width(/^[ \t]*/.exec(one.head)?.[0] ?? '') >= least;
  if (!indented(line)) return undefined;
  let end = line.next;
  for (let next = src.line(end); next && !next.blank && indented(next); next = src.line(end)) end = next.next;
  return { end, kind: 'code', leave: { ...state, mode: state.mode === 'start' || state.mode === 'top' ? 'body' : state.mode } };
}
