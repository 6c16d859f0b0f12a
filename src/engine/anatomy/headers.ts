import type { Piece, State } from './block';
import type { Line, Source } from './source';

const FENCE = /^\uFEFF?---[ \t]*$/;
const FENCE_END = /^(?:---|\.\.\.)[ \t]*$/;
const YAML = /^(?:[\w"'][^:]{0,60}:(?:\s|$)|[ \t]+\S|-[ \t]|#)/;
const SUBJECT = /^\W*(?:subject|re|fwd?|betreff)\b/i;
const MOST_LINES = 200;
/** "Re: the trip. We leave at…" on one long line is a mail without line breaks. */
const LONGEST = 180;

const HEADER =
  /^\uFEFF?[ \t]*[*_]{0,3}(?:subject|to|from|cc|bcc|date|sent|reply-to|re|fwd?|importance|priority|attachments?|message-id|in-reply-to|references|mime-version|content-[a-z-]{2,30}|x-[a-z-]{2,30}|return-path|received|delivered-to|betreff|an|von)[*_]{0,3}[ ]?:[*_]{0,3}(?=\s|$)/i;

/** `---`, `key: value` lines, `---`, at the very top. */
export function frontMatter(src: Source, line: Line, state: State): Piece | undefined {
  if (state.mode !== 'start' || !FENCE.test(line.head)) return undefined;
  let next = src.line(line.next);
  for (let lines = 0; next && lines < MOST_LINES; lines++) {
    if (FENCE_END.test(next.head)) return lines === 0 ? undefined : { end: next.next, kind: 'front-matter', leave: { ...state, mode: 'top' } };
    if (!next.blank && !YAML.test(next.head)) return undefined;
    next = src.line(next.next);
  }
  return undefined;
}

/** "Subject: …" and its like at the top of a mail, folded lines included. */
export function headers(src: Source, line: Line, state: State): Piece | undefined {
  if (!HEADER.test(line.head) || (SUBJECT.test(line.head) && line.end - line.start > LONGEST)) return undefined;
  let end = line.next;
  for (let next = src.line(end); next && (HEADER.test(next.head) || (!next.blank && /^[ \t]/.test(next.head))); next = src.line(end)) end = next.next;
  return { end, kind: 'header', leave: { ...state, mode: state.mode === 'fresh' ? 'fresh' : 'top', list: 0 } };
}
