import type { Format } from '../types';
import type { Paint } from './block';
import { paintQuotations } from './quotation';

const ANY_MARK = /[`*_~[\]<\\@"\u201C\u201D\u201E\u00AB\u00BB\u2018']|https?:|ftp:|mailto:|www\./i;
const ADDRESS = /\b(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"\u201C\u201D[\]`|]+/gi;
const ADDRESS_TAIL = /[.,;:!?'*_~\u2019]$/;
const AUTOLINK = /<(?:https?:|mailto:|ftp:|tel:)[^\s<>]{1,2000}>/iy;
const TAG = /<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,400})?\/?>/iy;
const INSERTED = /\[(?:cid:|image:|inline image|bild:)[^\][\r\n]{0,200}\]/iy;
const REFERENCE = /\[[^\][\r\n]{0,80}\]/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const LOCAL = /[\w.%+-]/;
const DOMAIN = /@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/iy;

/** Paints what within a paragraph is not the writer's wording, from `from` on: code, links, marks, reported words. */
export function paintInline(paint: Paint, from: number, format: Format): void {
  const { text } = paint;
  if (!ANY_MARK.test(from ? text.slice(from) : text)) return;
  paintAddresses(paint, from);
  paintMarks(paint, from, format === 'markdown');
  paintQuotations(paint, from);
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function paintAddresses(paint: Paint, from: number): void {
  const { text } = paint;
  ADDRESS.lastIndex = from;
  for (let match = ADDRESS.exec(text); match; match = ADDRESS.exec(text)) {
    let end = match.index + match[0].length;
    // "(see https://a.example/b)." ends before the bracket and the full stop.
    for (let last = text[end - 1] ?? ''; end > match.index; last = text[end - 1] ?? '') {
      const open = last === ')' && !match[0].includes('(');
      if (!open && !ADDRESS_TAIL.test(last)) break;
      end--;
    }
    paint.fill('link', match.index, end);
  }
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    const end = matchAt(DOMAIN, text, at);
    let start = at;
    while (start > from && at - start < 64 && LOCAL.test(text[start - 1] ?? '')) start--;
    if (end > 0 && start < at) paint.fill('link', start, text[end - 1] === '-' ? end - 1 : end);
  }
}

function paintMarks(paint: Paint, from: number, markdown: boolean): void {
  const { text } = paint;
  const ticks = markdown ? tickRuns(text, from) : undefined;
  const brackets: number[] = [];
  const openers = new Map<string, { at: number; length: number }[]>();
  let comments = true;

  for (let at = from; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (unit === '<') {
      const close = comments && text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -2;
      if (close === -1) comments = false;
      if (close >= 0) {
        paint.fill('comment', at, close + 3);
        at = close + 2;
        continue;
      }
      const link = matchAt(AUTOLINK, text, at);
      const tag = link < 0 ? matchAt(TAG, text, at) : -1;
      if (link > 0) paint.fill('link', at, link);
      else if (tag > 0) paint.fill('markup', at, tag);
      else if (text[at + 1] !== undefined && !paint.isProse(at + 1)) at = paintAngle(paint, at);
      at = Math.max(at, link - 1, tag - 1);
    } else if (unit === '[') {
      const inserted = matchAt(INSERTED, text, at);
      if (inserted > 0) {
        paint.fill('link', at, inserted);
        at = inserted - 1;
      } else if (markdown) brackets.push(at);
    } else if (!markdown || !paint.isProse(at)) {
      continue;
    } else if (unit === '\\') {
      if (ESCAPABLE.test(text[at + 1] ?? '')) paint.fill('markup', at, ++at);
    } else if (unit === '`') {
      const length = runLength(text, at);
      const close = ticks?.next(length, at + length) ?? -1;
      if (close >= 0) paint.fill('code', at, close + length);
      at = (close >= 0 ? close : at) + length - 1;
    } else if (unit === ']') {
      at = closeBracket(paint, brackets.pop(), at);
    } else if (unit === '*' || unit === '_' || unit === '~') {
      const length = runLength(text, at);
      paintEmphasis(paint, at, length, openers);
      at += length - 1;
    }
  }
}

/** "Ann <ann@a.example>": the brackets belong to the address they hold. Answers the last unit painted. */
function paintAngle(paint: Paint, at: number): number {
  let end = at + 1;
  while (end < paint.text.length && !paint.isProse(end)) end++;
  if (paint.text[end] !== '>') return at;
  paint.fill('link', at, end + 1);
  return end;
}

function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end - at;
}

/** Finds the run of backticks that closes another, reading the text once. */
function tickRuns(text: string, from: number): { next(length: number, after: number): number } {
  const runs = new Map<number, number[]>();
  for (let at = text.indexOf('`', from); at >= 0; at = text.indexOf('`', at)) {
    const length = runLength(text, at);
    const places = runs.get(length);
    if (places) places.push(at);
    else runs.set(length, [at]);
    at += length;
  }
  for (const places of runs.values()) places.reverse();
  return {
    next(length, after) {
      const places = runs.get(length) ?? [];
      while (places.length > 0 && (places.at(-1) ?? 0) < after) places.pop();
      return places.at(-1) ?? -1;
    },
  };
}

/** A closing bracket: of a link, an image, or nothing. Answers the last unit painted. */
function closeBracket(paint: Paint, open: number | undefined, at: number): number {
  const { text } = paint;
  if (open === undefined) return at;
  const end = text[at + 1] === '(' ? targetEnd(text, at + 1) : text[at + 1] === '[' ? matchAt(REFERENCE, text, at + 1) : -1;
  if (end < 0) return at;
  if (text[open - 1] === '!') paint.fill('link', open - 1, end);
  else {
    paint.fill('markup', open, open + 1);
    paint.fill('link', at, end);
  }
  return end - 1;
}

/** Behind the `)` that ends a link's target, or -1. One level of brackets and a title are allowed. */
function targetEnd(text: string, open: number): number {
  let depth = 0;
  let title = '';
  for (let at = open; at < text.length && at - open < 4000; at++) {
    const unit = text[at] ?? '';
    if (unit === '\n' || unit === '\r') return -1;
    if (title) {
      if (unit === title) title = '';
    } else if ((unit === '"' || unit === "'") && text[at - 1] === ' ') title = unit;
    else if (unit === '(' && ++depth > 2) return -1;
    else if (unit === ')' && --depth === 0) return at + 1;
    else if (unit === ' ' && !/["')]/.test(text[at + 1] ?? '') && text[open + 1] !== '<') return -1;
  }
  return -1;
}

function paintEmphasis(paint: Paint, at: number, length: number, openers: Map<string, { at: number; length: number }[]>): void {
  const { text } = paint;
  const unit = text[at] ?? '';
  if (unit === '~' && length !== 2) return;
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const inWord = unit === '_' && WORD.test(before) && WORD.test(after);
  if (inWord) return;
  const open = openers.get(unit) ?? [];
  openers.set(unit, open);
  let left = length;
  if (!/\s/.test(before)) {
    for (let last = open.at(-1); last && left > 0; last = open.at(-1)) {
      const marks = Math.min(left, last.length);
      last.length -= marks;
      paint.fill('markup', last.at + last.length, last.at + last.length + marks);
      paint.fill('markup', at + length - left, at + length - left + marks);
      left -= marks;
      if (last.length === 0) open.pop();
    }
  }
  if (left > 0 && !/\s/.test(after)) open.push({ at: at + length - left, length: left });
}
