import type { Memory } from '../remember';
import type { SegmentKind } from '../types';

/** Where in a mail we are; all that a block needs to know of what stands above it. */
export interface State {
  /**
   * start: nothing read yet, front matter may follow · top: mail headers may follow · fresh: after a heading or a rule,
   * headers of another draft may follow · body · sign: below a sign-off · dashes: below `-- ` · legal: below a
   * disclaimer · tail: below Outlook's header block, where nothing marks the other side's words
   */
  readonly mode: 'start' | 'top' | 'fresh' | 'body' | 'sign' | 'dashes' | 'legal' | 'tail';
  /** Column at which the text of the list item above starts; 0 outside lists. */
  readonly list: number;
  /** The name under the writer's own sign-off, in lower case: it tells whose "[Ann]" is whose. */
  readonly signer: string;
}

/** The state at offset 0. */
export const START: State = { mode: 'start', list: 0, signer: '' };

/** Whether text read in either state means the same. */
export function sameState(a: State, b: State): boolean {
  return a.mode === b.mode && a.list === b.list && a.signer === b.signer;
}

/** A run of lines that belong together. It does not know where it stands, so it can move unread. */
export interface Block {
  readonly length: number;
  /** Units from the block's start on that its meaning depends on; more than are left where it depends on the end of the text. */
  readonly reach: number;
  /** The state above it and below it. */
  readonly enter: State;
  readonly leave: State;
  readonly runs: readonly Run[];
  /** What was read of it. */
  readonly memory: Memory;
}

/** Neighbouring units of one kind. */
export interface Run {
  readonly kind: SegmentKind;
  readonly length: number;
}

/** What a recogniser found: the lines up to `end`. */
export interface Piece {
  readonly end: number;
  readonly leave: State;
  /** One kind for the whole piece, or prose behind a mark (bullet, heading mark) that ends at `text`. */
  readonly kind: SegmentKind | { readonly text: number; readonly oneLine: boolean };
}

/** The kinds in the order of their numbers in a `Paint`. */
export const KINDS: readonly SegmentKind[] = [
  'prose', 'quoted-reply', 'attribution', 'quotation', 'code', 'link', 'front-matter', 'header', 'signature',
  'disclaimer', 'comment', 'table', 'markup',
];

/** A block's text with a kind for each unit. */
export class Paint {
  readonly kinds: Uint8Array;

  constructor(readonly text: string) {
    this.kinds = new Uint8Array(text.length);
  }

  fill(kind: SegmentKind, start: number, end: number): void {
    const number = KINDS.indexOf(kind);
    if (end - start > 16) this.kinds.fill(number, start, end);
    else for (let at = start; at < end; at++) this.kinds[at] = number;
  }

  isProse(at: number): boolean {
    return this.kinds[at] === 0;
  }

  runs(): Run[] {
    const runs: Run[] = [];
    const { kinds } = this;
    let start = 0;
    for (let at = 1; at <= kinds.length; at++) {
      if (at < kinds.length && kinds[at] === kinds[start]) continue;
      runs.push({ kind: KINDS[kinds[start] ?? 0] ?? 'prose', length: at - start });
      start = at;
    }
    return runs;
  }
}

const CURLY = /\u2019/g;
const FILLED = /[^\r\n]/g;

/** The text with everything but prose blanked and curly apostrophes straight; exactly as long. */
export function judge(text: string, runs: readonly Run[]): string {
  let judged = '';
  let start = 0;
  for (const { kind, length } of runs) {
    const piece = runs.length === 1 ? text : text.slice(start, start + length);
    judged += kind === 'prose' ? piece.replace(CURLY, "'") : piece.replace(FILLED, ' ');
    start += length;
  }
  return judged;
}
