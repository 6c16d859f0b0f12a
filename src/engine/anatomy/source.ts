/** A line: `text.slice(start, end)` is its content, `next` is where the following line starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** The content's first 400 units, which is as much as any recogniser looks at. */
  readonly head: string;
  readonly blank: boolean;
  /** How far the text was read to know this line. */
  readonly reach: number;
}

const HEAD = 400;
const LF = 10;
const CR = 13;

/**
 * The text, line by line. It notes how far it was read, since that is what a block's meaning depends on:
 * a change behind that point leaves the block as it is.
 */
export class Source {
  reach = 0;
  private memo: Line | undefined;
  private unclosedComment = Infinity;

  constructor(readonly text: string) {}

  /** The line that starts at `start`; at the end of the text, nothing. */
  line(start: number): Line | undefined {
    if (start >= this.text.length) {
      this.touch(this.text.length + 1);
      return undefined;
    }
    const line = this.memo?.start === start ? this.memo : this.read(start);
    this.memo = line;
    this.touch(line.reach);
    return line;
  }

  /** The first line from `start` on that is not blank. */
  filled(start: number): Line | undefined {
    let line = this.line(start);
    while (line?.blank) line = this.line(line.next);
    return line;
  }

  /** Where the comment that starts before `from` ends; -1 where it is never closed. */
  commentEnd(from: number): number {
    if (from >= this.unclosedComment) {
      this.touch(this.text.length + 1);
      return -1;
    }
    const close = this.text.indexOf('-->', from);
    if (close < 0) this.unclosedComment = from;
    this.touch(close < 0 ? this.text.length + 1 : close + 3);
    return close < 0 ? -1 : close + 3;
  }

  private touch(reach: number): void {
    if (reach > this.reach) this.reach = reach;
  }

  private read(start: number): Line {
    const { text } = this;
    let end = start;
    let code = 0;
    while (end < text.length) {
      code = text.charCodeAt(end);
      if (code === LF || code === CR) break;
      end++;
    }
    const atEnd = end >= text.length;
    const pair = !atEnd && code === CR && text.charCodeAt(end + 1) === LF;
    const next = atEnd ? end : pair ? end + 2 : end + 1;
    const head = text.slice(start, Math.min(end, start + HEAD));
    const blank = !/\S/.test(head) && (end - start <= HEAD || !/\S/.test(text.slice(start, end)));
    // A lone \r was told from \r\n by the unit behind it.
    const reach = atEnd || (code === CR && !pair) ? next + 1 : next;
    return { start, end, next, head, blank, reach };
  }
}
