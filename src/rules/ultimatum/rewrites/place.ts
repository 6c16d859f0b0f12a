import type { Hit } from '../../../engine/types';
import { likeWriter } from '../../../language/parts';
import { FINITE, SUBORDINATE } from '../../../language/reframe';
import { bare, capitalise, straight, tidy, uncapitalise } from '../../../language/rewrite';
import type { Frame } from './requests';
import { isClause } from './clause';
import { hasFact } from './text';

/** A sentence in three: what stands before the stretch to be said anew, the stretch, and what stands behind. */
export interface Area {
  readonly head: string;
  readonly mark: string;
  readonly tail: string;
}

/** What only leads up to a threat, or beats it home. */
const DRUMROLL = /^(?:so |and )?(?:this|that|it) is (?:as far as (?:we|I) (?:can )?go|where (?:we|I) (?:stop|stand)|(?:our|my|the) (?:final|last) (?:offer|word|price|position|figure|number))$|^(?:full stop|period|end of (?:discussion|story)|case closed|all or nothing|take it or leave it|yes or no|non-?negotiable|now or never|love it or leave it|like it or not)$|^(?:it's|it is) (?:that|very|quite) simple$|^simple as(?: that)?$|^your (?:call|choice|move)$|^believe me$|^that's (?:a promise|final|that)$|^understood$|^just saying$|^I'm afraid$|^that's all I'm saying$|^let's leave it at that$|^(?:so|well|look|listen|honestly|frankly|sorry|please|mate|then|and|but|or|now|sir|gentlemen|also|dear friend|(?:our|my) hands? (?:is|are) (?:forced|tied)|about time|with this mail|basta|(?:last|final) (?:warning|notice|call|chance|word|reminder)|for the (?:very )?last time|if that(?:'s| is) how you (?:like|want) it)$|^let (?:us|me) (?:keep this simple|be (?:clear|plain))$|^I say this as a friend$|^with every good wish$/i;
/** A head that governs what follows: it can't stand alone. */
const GOVERNS = /\b(?:that|if|is|are|was|were|be|'s|to|the|a|an|our|my|your|of|than|like|as|say|says|think|know|mean|means|told|sure|which|who|because|since|although|though|while|whether|please understand|informed)$|n't$/i;

/** What says once more that the door is shut. */
const REPEATS = /^(?:and |but |so )*(?:(?:it's|it is|that's|that is|this is|it|that) (?:not|that|final|it|all|stays|won't|isn't)|you (?:can|may) (?:like|lump|ask)|ask as|whether you|no matter|however|whatever|so (?:has|have|is|are|do|does|will) )\b/i;
/** What a verb still waits for. */
const OPEN_END = /\b(?:had|has|have|drawn|given|give|got|get|made|make|take|taken|set|put|sent|want|need|reached|heard|seen|be|been|being|not|hear|see|offer|ask|call|keep|there|it|you|we|I|they|he|she)$/i;

/** Whether words before or behind a stretch can stand as a sentence of their own. */
export const stands = (words: string): boolean =>
  !SUBORDINATE.test(words) && !OPEN_END.test(words) && !GOVERNS.test(words) && (isClause(words) || FINITE.test(words) && words.split(/\s+/).length > 3);

/** The hit's sentence cut at a span. */
export function areaOf({ sentence }: Hit, start: number, end: number): Area {
  const text = straight(sentence.text);
  return { head: text.slice(0, start), mark: text.slice(start, end), tail: text.slice(end) };
}

/** The sentence with a frame in the stretch's place; undefined where the rest can't stand beside it. */
export function place(hit: Hit, { head, tail }: Area, { say, then = '' }: Frame): string | undefined {
  const before = bare(head.replace(/[\s,;:—–-]*\b(?:and|but|so|or|yet|because|since|for|then|in which case)\s*$/i, ''));
  const after = bare(tail);
  let opening = '';
  if (before && !DRUMROLL.test(before)) {
    const last = before.replace(/^.*[.!?;:—–]\s+/s, '');
    if (GOVERNS.test(last)) return undefined;
    if (/:\s*$/.test(head)) opening = `${before}: `;
    else if (stands(last)) opening = `${before}. `;
    else if (SUBORDINATE.test(last) || PHRASE.test(last) || last.split(/\s+/).length <= 2 && !FINITE.test(last) && !/^(?:I|we|you|he|she|it|they|that|this|there)\b/i.test(last)) opening = `${before}, `;
    else return undefined;
  }
  const joined = /[,:] $/.test(opening) && !/\n/.test(opening);
  let body = say.replace(/[.;,\s]+$/, '');
  if (opening.endsWith(', ')) body = body.replace(/^as things stand, /, '');
  body = joined ? uncapitalise(body) : capitalise(body);
  const asks = body.endsWith('?');
  if (after && !DRUMROLL.test(after) && !(REPEATS.test(after) && !hasFact(after))) {
    const clause = after.replace(/^(?:and|but|so|because|yet) (?=\w ?\w)/i, '');
    if (PHRASE.test(after) && !FINITE.test(after) || /^(?:because|since|as|if|when|until|so that|including|with|which)\b/i.test(after)) {
      body = `${body.replace(/\?$/, '')}${/^\s*,/.test(tail) ? ',' : ''} ${after}${asks ? '?' : ''}`;
    } else if (stands(clause)) then = [then, `${capitalise(clause)}.`].filter(Boolean).join(' ');
    else if (hasFact(after) || after.split(/\s+/).length > 4) return undefined;
  }
  const text = `${opening}${body}${/[.?]$/.test(body) ? '' : '.'}${then ? ` ${capitalise(then)}` : ''}`;
  const mark = /^[^\p{L}\p{N}€$£"“'(]*/u.exec(head || straight(hit.sentence.text))?.[0] ?? '';
  return likeWriter(hit, mark + tidy(capitalise(text)).replace(/\.{2,}/g, '.').replace(/\bi\b(?=[ '])/g, 'I').replace(/([?.])\./g, '$1').trim());
}

/** A phrase that hangs on a clause: "on the lease", "for our partners", "as far as the paintings are concerned". */
const PHRASE = /^(?:on|in|at|for|with|without|by|from|to|about|over|after|before|under|during|until|unless|regarding|concerning|as (?:for|to|far as|regards)|in the (?:matter|case)|given|despite|since|than)\b/i;
