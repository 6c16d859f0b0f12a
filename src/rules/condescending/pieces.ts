import type { Hit } from '../../engine/types';
import { frame } from '../../language/frame';
import { orders, states } from '../../language/statements';
import { termsOf } from '../../language/nounPhrases';
import { AGAIN, CLEAR, KNOW, KNOWS, TOLD } from './words';

/** A sentence parted at its marks: what scolds, and what stands on either side. */
export interface Piece {
  readonly before: string;
  readonly pressure: string;
  readonly after: string;
  /** What is told within the pressure itself: "any fool can see that | the gutters leak". */
  readonly inner?: string;
  /** The marks between. */
  readonly opening: string;
  readonly closing: string;
  /** A colon, a dash or a full stop parts the pressure from what follows. */
  readonly strong: boolean;
  readonly end: string;
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

const MARK = /\s*(?:[;:–—]|\s-)\s+|,\s+|(?<=[a-z\d])[.?!]\s+/gi;

function segmentsOf(text: string): Segment[] {
  const found: Segment[] = [];
  let start = 0;
  for (const mark of text.matchAll(MARK)) {
    found.push({ start, end: mark.index, mark: mark[0] });
    start = mark.index + mark[0].length;
  }
  return [...found, { start, end: text.length, mark: '' }];
}

/** Words that give away a scolding segment where the underline covers more than one. */
const SCOLDS = frame`\b(?:any(?:one|body)?|every(?:one|body)|no one|nobody|only an?|fool|child|${TOLD}|${AGAIN}|as (?:I|we|you|is)|like (?:I|we)
  |${CLEAR}|clear|obviously|of course|(?:you|we) (?:should|must|of all|both|well|no doubt)|knows?|respect|offen[cs]e|let me|let's|lesson|bother
  |trust me|believe|calm|relax|please|mistake|frank(?:ly)?|honest|blunt|simple|confusing|new to|math|maths|sums|welcome|real|advice|surely|mate|buddy
  |dear|sweetheart|bless|nice try|well (?:done|spotted)|chap|lad|adult|grown-?ups?|reasonable|sensible|realistic|read|repeat|slowly|english|words
  |straight|homework|experience)\b`;
/** What hangs on after the pressure: "and I mean that most sincerely", "slowly this time", "shall we". */
const RESIDUE = frame`^(?:(?:and )?(?:I (?:choose|mean|say|use|do mean|hope|know)|hopefully|slowly|at length|again|once more|please|haven't (?:we|I)
  |don't (?:we|you)|shall we|would you|all of you|everybody|everyone|(?:so )?here (?:goes|it is|it comes|we go)|for the last time|buddy|mate|pal
  |sweetheart|darling|my friend|sunshine|love|nice and slowly|so that|this time|in words|whether)\b[^;:]{0,60})$`;
/** A remark between two commas: "the table, which I assume you can read, gives …". */
const ASIDE = /^(?:as|which|in case|I (?:need|assume|trust|hardly|might)|one would|needless|of course|blindingly|for those|believe|if you)\b/i;
const NAME = /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}-]+$/u;
/** What may stand before "that" where what follows is known, told or true. */
const LICENSOR = frame`\b(?:${KNOW}|${KNOWS}|${CLEAR}|${TOLD}|${AGAIN}|known|seen|aware|doubt|question|disputes?|debate|argument|argue|deny|denying
  |disputing|fact|truth|news|sense|knowledge|point|minded?|reminded|forgotten?|escaped|dawn on|is|was|be|you|us|me|by|now|day|notice|surprise|believe
  |think|thinking|mean|means|shows?|tells?|say|says|saying|grasped|suppose|pointing out|stress|trade|find|learn|agreed|granted|sure|certain|convinced
  |telling|told|prove|proof|spell out|reminding|explain
  |familiar|mind|explanation|explaining|pretend|remember)$`;

/** Whether a text's first word keeps its capital within a sentence. */
export function keepsCapital(text: string): boolean {
  if (/^(?:I\b|\p{Lu}\p{L}*[\p{Lu}\d]|\p{Lu}\d|(?:Mr|Mrs|Ms|Dr|Madame|Monsieur)\b)/u.test(text)) return true;
  const first = termsOf(text)[0];
  return first !== undefined && ['ProperNoun', 'Place', 'Person', 'Organization', 'Demonym', 'Month', 'WeekDay'].some((kind) => first.tags.has(kind));
}

/** The part of a scolding segment that is told in it. */
function innerOf(segment: string, from: number, alone: boolean): string | undefined {
  for (const that of segment.matchAll(/ that (?=\S)/g)) {
    const head = segment.slice(0, that.index), rest = segment.slice(that.index + 6);
    if (LICENSOR.test(head.trimEnd()) && states(rest)) return rest;
  }
  const bare = KNOWN.exec(segment);
  if (bare?.[2] && !/^(?:to|of|about|as|by|full|perfectly|very|at once|for|in|if|better|well|enough|it|this|that|and|or|so|more)\b/i.test(bare[2])) {
    if (/^(?:why|how|what|where)\b/i.test(bare[2])) return bare[2];
    if (/^when\b/i.test(bare[2])) return undefined;
    if (states(bare[2]) && !/^(?:can|could|would|will|is|are)\b/i.test(bare[2])) return bare[2];
  }
  const adverb = /^[^\w-]*[\w-]+ly (?=(?:the|our|an?|your|this|[\d€$£]))(.+)$/i.exec(segment)?.[1];
  if (adverb && states(adverb)) return adverb;
  const behind = /^\W*(but|and|so|yet|that|where)\s+(?!\s)(.+)$/i.exec(segment.slice(from)) ?? (alone ? / (and) (.+)$/.exec(segment) : null);
  if (behind?.[2] && !/^I (?:do )?(?:mean|say|hope|choose)\b/i.test(behind[2]) && (states(behind[2]) && behind.index === 0 || /and/i.test(behind[1] ?? '')
    && orders(behind[2]) && orders(segment))) return behind[2];
  const head = segment.slice(0, from), rest = segment.slice(from).trim();
  return OPENER.test(head) && /^(?:the|our|your|an?|this|[\d€$£])/i.test(rest) && states(rest) ? rest : undefined;
}
/** Openers behind which a hurried writer leaves out the comma. */
const OPENER = /(?:mails?|messages?|letters?|time|respect|clear|before|already|again|told you|doubt|question|(?:truth|fact)(?: is)?)\s*$/i;
const KNOWN = frame`^(.{0,80}?\b(?:(?:can|could|would|will|should|must|may|might|'ll|'d)(?: \w+)? (?:have )?(?:${KNOW})(?: (?:you|us|at once))?
  |(?:${KNOWS}|sees|tells? (?:us|you))|common sense(?: alone)? (?:tells (?:us|you)|dictates|says|suggests)|worked out(?: [\w ]{2,16} ago)?|aware
  |familiar with|explain(?: to)?(?: you)?|educate you on|walk you through|it's (?:obvious|clear|plain)|no (?:doubt|question))) (.+)$`;

/** Parts the hit's sentence: marks, not the underline's edges, say where the pressure ends. */
export function pieces({ sentence, span }: Hit): Piece {
  const text = sentence.text.replace(/[’ʼ]/g, "'").replace(/^[*_\s]+|[*_]+/g, (marks) => ' '.repeat(marks.length));
  const end = /[.!?…\s"'”)\]]*$/.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - end.length);
  const all = segmentsOf(body);
  const words = ({ start, end: stop }: Segment): string => body.slice(start, stop).trim();
  const overlap = (segment: Segment): number => Math.max(0, Math.min(span.end, segment.end) - Math.max(span.start, segment.start));
  const rated = all.map((segment, at) => ({ at, share: overlap(segment) / Math.max(1, segment.end - segment.start), scolds: SCOLDS.test(words(segment)) }));
  const reached = rated.filter(({ share }) => share > 0);
  // Where the second reader underlined the fact, the scolding stands beside it.
  const touched = reached.some(({ scolds }) => scolds) ? reached : [...reached, ...rated.filter(({ at, scolds }) => scolds && at === 0).map((one) =>
    ({ ...one, share: 1 }))];
  const chosen = touched.filter(({ scolds, share }) => scolds && share > 0.15);
  const best = (chosen.length ? chosen : touched).reduce((top, one) => (one.share > top.share + 0.001 ? one : top), (chosen.length ? chosen : touched)[0]
    ?? { at: 0, share: 0, scolds: false });
  const aside = all.length > 2 ? touched.find(({ at }) => at > 0 && at < all.length - 1 && ASIDE.test(words(all[at] as Segment))
    && !/[:;–—]/.test((all[at] as Segment).mark)) : undefined;
  let first = (aside ?? best).at, last = first;
  // Neighbours that the underline covers go with it, and so does what only hangs on.
  while (!aside && last + 1 < all.length && touched.some(({ at, share }) => at === last + 1 && share > 0.9) && last + 1 < all.length - (first === 0 ? 1
    : 0)) last++;
  while (!aside && first > 0 && chosen.some(({ at, share }) => at === first - 1 && share > 0.9)) first--;
  while (last + 1 < all.length && (RESIDUE.test(words(all[last + 1] as Segment)) || NAME.test(words(all[last + 1] as Segment)) && first === 0)) last++;
  const head = all[first] as Segment, tail = all[last] as Segment;
  const pressure = body.slice(head.start, tail.end);
  const inner = innerOf(pressure, Math.max(0, span.end - head.start), last === all.length - 1);
  const named = first > 0 && all.slice(0, first).every((segment) => NAME.test(words(segment)));
  let before = named ? '' : body.slice(0, head.start).trim();
  // "The rent is weekly as I told you": the pressure begins within its segment.
  const own = body.slice(head.start, span.start);
  if (inner === undefined && /\w/.test(own) && /^(?:as|like|which|and|,)\b/i.test(body.slice(span.start))
    && states(own)) before = `${before} ${own.trim()}`.trim();
  const after = body.slice(tail.end).replace(MARK_AT, '').trim();
  const follows = tail.mark;
  const rest = inner !== undefined && after ? `${inner}${follows}${after}` : inner;
  return {
    before, pressure, end, opening: first > 0 ? (all[first - 1] as Segment).mark : '', closing: follows, strong: /[:;–—.?!-]/.test(follows),
    after: after.replace(/^(?:but|and|yet|so|then|where|that(?! (?:is|was|will|would|can|does|has|part|one)\b| \w+n't)|because|namely|though|although)\s+(?=\S)/i, (joiner) => (before ? joiner : '')),
    ...(rest !== undefined ? { inner: rest } : {}),
  };
}
const MARK_AT = /^\s*(?:[,;:–—.?!]|-(?=\s))*\s*/;
