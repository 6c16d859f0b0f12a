import { Memory } from '../remember';
import type { Format } from '../types';
import { type Block, judge, Paint, type Piece, type State } from './block';
import { paintInline } from './inline';
import { frontMatter, headers } from './headers';
import { fence, heading, indentedCode, listItem, reference, rule, table } from './markup';
import { delimiter, disclaimer, closingName, isName, isPostscript, sentFrom, signature, signOff } from './signature';
import type { Line, Source } from './source';
import { attribution, inlineReply, original, outlook, quoted } from './thread';

/** The block that starts at `start`, and its judged text. Depends on `state` and on the text from `start` on, nothing else. */
export function readBlock(src: Source, start: number, state: State, format: Format): { block: Block; judged: string } {
  src.reach = 0;
  const line = src.line(start);
  if (!line) throw new RangeError('no block starts at the end of the text');
  const piece = recognise(src, line, state, format);
  const paint = new Paint(src.text.slice(start, piece.end));
  let leave = piece.leave;
  if (typeof piece.kind === 'string') paint.fill(piece.kind, 0, piece.end - start);
  else {
    paint.fill('markup', 0, piece.kind.text - start);
    paintInline(paint, piece.kind.text - start, format);
  }
  const runs = paint.runs();
  const judged = judge(paint.text, runs);
  // A comment or an image at the top is not yet the start of the mail.
  if (typeof piece.kind !== 'string' && !/\S/.test(judged)) leave = { ...state, mode: state.mode === 'start' ? 'top' : state.mode };
  return { block: { length: piece.end - start, reach: src.reach - start, enter: state, leave, runs, memory: new Memory() }, judged };
}

function recognise(src: Source, line: Line, state: State, format: Format): Piece {
  if (line.blank) return blank(src, line, state);
  if (state.mode === 'tail') return tail(src, line, state);
  return (
    opening(src, line, state, format, false) ??
    signature(src, line, state, (next) => opening(src, next, state, format, true) !== undefined) ??
    closingName(src, line, state) ??
    paragraph(src, line, line.start, state, format)
  );
}

/** What a line opens that is no plain paragraph. `within`: the line stands directly under a paragraph's. */
function opening(src: Source, line: Line, state: State, format: Format, within: boolean): Piece | undefined {
  const found =
    (within ? undefined : frontMatter(src, line, state)) ??
    fence(src, line, state) ??
    (state.mode === 'start' || state.mode === 'top' ? (within ? undefined : headers(src, line, state)) : undefined) ??
    quoted(src, line, state) ??
    original(src, line, state) ??
    outlook(src, line, state) ??
    attribution(src, line, state) ??
    (state.mode === 'fresh' && !within ? headers(src, line, state) : undefined) ??
    delimiter(src, line, state) ??
    signOff(src, line, state) ??
    sentFrom(src, line, state) ??
    (within ? undefined : disclaimer(src, line, state)) ??
    rule(src, line, state) ??
    (format === 'markdown' ? heading(src, line, state) : undefined) ??
    listItem(src, line, state, format, within) ??
    (within ? undefined : table(src, line, state)) ??
    (format === 'markdown' && !within ? (reference(src, line, state) ?? indentedCode(src, line, state)) : undefined);
  if (!found || typeof found.kind === 'string' || found.kind.oneLine) return found;
  return within ? found : paragraph(src, line, found.kind.text, found.leave, format);
}

/** The writer's words from `text` on, up to a blank line or a line that opens something else. */
function paragraph(src: Source, first: Line, text: number, state: State, format: Format): Piece {
  let leave: State = { ...state, mode: 'body', list: listAfter(first, text, state) };
  let last = first;
  let lines = 1;
  for (;;) {
    const comment = openComment(src, last);
    if (comment > last.end) {
      // The comment's blank lines do not end the paragraph.
      let next = src.line(last.next);
      while (next && next.end < comment) next = src.line(next.next);
      if (next) last = next;
    }
    const next = src.line(last.next);
    if (!next || next.blank || opening(src, next, leave, format, true)) break;
    if (lines === 1 && closesWithName(src, last, next, state)) {
      leave = { mode: 'sign', list: 0, signer: '' };
      break;
    }
    if (state.mode === 'sign' && isPostscript(next)) break;
    last = next;
    lines++;
  }
  return { end: last.next, kind: { text, oneLine: false }, leave };
}

/** "Until Tuesday,⏎Mattie" at a mail's end: any words that end in a comma can stand above a name. */
function closesWithName(src: Source, last: Line, next: Line, state: State): boolean {
  if (state.mode !== 'body' || !/^\p{Lu}[^.?!,]{1,40},\s*$/u.test(last.head) || !isName(next)) return false;
  const after = src.line(next.next);
  return !after || after.blank;
}

/** Where a comment that `line` opens and does not close ends; -1 for none. */
function openComment(src: Source, line: Line): number {
  const open = src.text.slice(line.start, line.end).lastIndexOf('<!--');
  return open < 0 ? -1 : src.commentEnd(line.start + open + 4);
}

function listAfter(first: Line, text: number, state: State): number {
  if (text > first.start) return state.list;
  return state.list > 0 && /^(?: {2,}|\t)/.test(first.head) ? state.list : 0;
}

function blank(src: Source, line: Line, state: State): Piece {
  let end = line.next;
  for (let next = src.line(end); next?.blank; next = src.line(end)) end = next.next;
  const kind = state.mode === 'tail' ? 'quoted-reply' : state.mode === 'sign' || state.mode === 'dashes' ? 'signature' : 'prose';
  return { end, kind, leave: state.mode === 'start' ? { ...state, mode: 'top' } : state };
}

/** Everything below Outlook's header block is the other side's, but for paragraphs marked "[Ann]". */
function tail(src: Source, line: Line, state: State): Piece {
  const tag = inlineReply(line, state.signer);
  let end = line.next;
  for (let next = src.line(end); next && !next.blank && !inlineReply(next, state.signer); next = src.line(end)) end = next.next;
  return { end, kind: tag ? { text: line.start + tag, oneLine: true } : 'quoted-reply', leave: state };
}
