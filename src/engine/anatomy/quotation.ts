import type { Paint } from './block';

const MARK = /["\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019']/g;
const OPENS_AFTER = /[\s([{\u2014\u2013\-/*_~>:\u201C\u2018"']/;
const WORDY = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}][^\s]*/gu;
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)\b/i;

const SAYING =
  'said|says?|saying|wrote|writes?|writing|written|told|asks?|asked|repl(?:y|ies|ied)|answer(?:s|ed)?|mention(?:s|ed)?|stat(?:es?|ed)|claim(?:s|ed)?|quot(?:es?|ed)|called|labell?ed|named|titled|entitled|reads?|insist(?:s|ed)?|announced?|added|remarked|meant|means|termed|worded';
const SAYING_BEFORE = new RegExp(`\\b(?:${SAYING}|the (?:words?|terms?|phrase|expression|heading|line))\\b[^.?!]{0,24}$`, 'i');
const SAYING_THAT = new RegExp(`\\b(?:${SAYING})[ ,]{1,2}th(?:at|is)[ :,]{0,3}$`, 'i');
const SAYING_AFTER = new RegExp(`^[,.]?\\s{1,2}(?:(?:he|she|you|they|we|i|it|[\\p{Lu}][\\p{L}.]{0,20}(?: [\\p{Lu}][\\p{L}]{0,20})?|your? [\\p{L}]{1,16})\\s)?(?:${SAYING})\\b`, 'iu');
/** "your little “proposal”": the writer's own contempt, not a report. */
const SCARE = /\b(?:your|their|his|her|this|that|these|those|so[- ]called)(?: (?:so[- ]called|little|latest|new|own|generous|famous|great|last|final|big|nice|lovely|wonderful|fair|revised|first|current|whole|bold|special|precious))?\s{1,2}[*_]{0,3}$/i;

/** Paints the words that the writer reports in quotation marks. A pair never leaves its paragraph. */
export function paintQuotations(paint: Paint, from: number): void {
  for (const [open, close] of pairs(paint, from)) {
    if (isReported(paint.text, open, close)) paint.fill('quotation', open, close + 1);
  }
}

function isReported(text: string, open: number, close: number): boolean {
  const before = text.slice(Math.max(0, open - 60), open);
  const words = countWords(text.slice(open + 1, Math.min(close, open + 400)));
  if (words === 0) return false;
  if (words <= 3 && SCARE.test(before)) return SAYING_THAT.test(before);
  return words > 1 || SAYING_BEFORE.test(before) || SAYING_AFTER.test(text.slice(close + 1, close + 80));
}

function countWords(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

/** Pairs of quotation marks, outermost only, in one pass. */
function pairs(paint: Paint, from: number): (readonly [number, number])[] {
  const { text } = paint;
  const found: (readonly [number, number])[] = [];
  const curly: number[] = [];
  const angled: number[] = [];
  let straight = -1;
  let single = -1;

  const pair = (open: number, close: number): void => {
    while ((found.at(-1)?.[0] ?? -1) > open) found.pop();
    found.push([open, close]);
  };

  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const at = match.index;
    if (!paint.isProse(at)) continue;
    const before = at > from ? (text[at - 1] ?? ' ') : ' ';
    const after = text[at + 1] ?? ' ';
    const mayClose = !/\s/.test(before) && !WORDY.test(after);
    const mayOpen = OPENS_AFTER.test(before) && !/\s/.test(after);
    switch (match[0]) {
      case '"':
        if (straight >= 0 && mayClose) {
          pair(straight, at);
          straight = -1;
        } else if (mayOpen) straight = at; // an opener that found no end before the next one is a stray mark
        break;
      case '\u201E':
        curly.push(at);
        break;
      case '\u201C': {
        const open = curly.at(-1);
        if (open !== undefined && text[open] === '\u201E') {
          curly.pop();
          pair(open, at);
        } else curly.push(at);
        break;
      }
      case '\u201D': {
        const open = curly.pop();
        if (open !== undefined) pair(open, at);
        break;
      }
      case '\u00AB':
        angled.push(at);
        break;
      case '\u00BB': {
        const open = angled.pop();
        if (open !== undefined) pair(open, at);
        break;
      }
      case '\u2018':
        if (mayOpen) single = at;
        break;
      default: {
        // ' and ’ are apostrophes far more often than quotation marks.
        const opener = single >= 0 ? text[single] : '';
        const fits = match[0] === '\u2019' ? opener === '\u2018' : opener === "'";
        if (fits && mayClose && !isPossessive(text, at, before)) {
          pair(single, at);
          single = -1;
        } else if (match[0] === "'" && mayOpen && WORDY.test(after) && !ELISION.test(text.slice(at + 1, at + 7))) single = at;
      }
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** "‘the suppliers’ costs are fixed’": the first ’ closes nothing. */
function isPossessive(text: string, at: number, before: string): boolean {
  if (before !== 's' || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const later = /['\u2019](?![\p{L}\p{N}])/u.exec(text.slice(at + 1, at + 121));
  return later !== null && !/['\u2018]\p{L}/u.test(text.slice(at + 1, at + 1 + later.index).replace(/\p{L}'\p{L}/gu, ''));
}
