import type { Hit, Voice } from '../engine/types';
import { matterOf } from './matter';
import { capitalise, uncapitalise } from './rewrite';
import { build, factPhrases, factsKept, holdsFact, speaker, type Parts } from './parts';
import { withoutEnd } from '../engine/ends';

/** A calm way to say a clause, with a question that may follow it. Words that end in "?" are a question of their own. */
export interface Frame {
  readonly say: string;
  readonly ask?: string;
}

/** A statement, by its verb. */
export const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|do|does|did|stays?|stands?|needs?|goes|went|comes|came|makes?|takes?|got|gets?|lost|left|costs?|sat|sells?|says?|said|paid|want|know|see|hope|expect|ask|send|sent|offer|work|works|began|saw|took|gave|told|held|met|felt|kept|fell|rose|ran|built|bought|brought|found|heard|sold|stood|spent|wrote|spoke|drove|grew|knew|thought|chose|broke|led|hung|\w{2,}(?:ed)|\w+'(?:s|re|ve|ll|d|m)|\w+n't)\b/i;

/** Words that make a clause lean on another. */
export const SUBORDINATE = /^\W*(?:since|because|as|given|although|though|while|after|before|when|now|seeing|if|until|unless|once)\b/i;

/** A clause that tells something of its own: what we do or need, a figure, a thanks, a request, a fact about a third thing. */
function tells(words: string): boolean {
  if (holdsFact(words) || /\byou (?:need|have|must|ought|should|had better|will have)\b/i.test(words)) return true;
  if (/\byour?\b/i.test(words.replace(/\b(?:thank you|could you)\b/gi, '')) || /\b(?:we both|we all|everyone|everybody) knows?\b/i.test(words)) return false;
  return TELLING.test(words.replace(/\bI (?:think|suppose|guess|take it|must say|fear|dare say|imagine|believe)\b/gi, '')) || THIRD.test(words);
}
const TELLING = /\b(?:we|us|our|ours|I|me|my|mine|please|thanks?|thank you|sorry|could you|happy|glad)\b|\b(?:we|I)'/i;
/** "…: fewer seats can't cost more", "…, the containers won't fit". */
const THIRD = /^\s*(?:[:;,—–-]|,? (?:and|but|because|since))\s+(?!(?:and |but )?(?:the other half|it|that|this|they|he|she|so|not|even)\b)[^,;:]{3,60}?\b(?:is|are|was|were|has|have|had|will|would|can|could|won't|can't|cannot|doesn't|don't|didn't|isn't|aren't|wasn't|costs?|needs?|says?|puts?|shows?|takes?|makes?|gets?|sells?|leaves?)\b/i;

/** Openers that carry the accusation: "I feel that", "For a firm of your size,", "Frankly,". */
const CARRIES =
  /^(?:for an? (?:firm|company|club|school|team|shop|house|brand|business)\b.*,|.*?\b(?:feel|feels|think|thinks|tell|tells|believe|afraid|say|plain|clear|seems?|looks?|suspect|know|gather|sad|hate|like this|mistaken|unkind|sorry|hear|wonder|assume|guess|fear|suppose|doubt|note|notice|conclude)\b.*?(?:that|as if|as though|like|but|yet|,|how|why)|no offence, but|perhaps,?|sadly,?|honestly,?|to be fair,?|between ourselves,?)\s*$/i;

/**
 * The parts without what only goes with the offence: an opener that governs it, an echo behind it ("…, and flat beer too").
 * What tells something of its own stays.
 */
export function trimmed(cut: Parts, subordinate = false): Parts {
  const joint = /^(?:and|but|so|yet)\s+/i.exec(cut.clause)?.[0] ?? '';
  const parts = joint && cut.from >= joint.length ? { ...cut, head: cut.head + joint, clause: cut.clause.slice(joint.length), from: cut.from - joint.length, to: cut.to - joint.length } : cut;
  let { head, tail } = parts;
  // "My partner, who sells boats, described …": the relative clause parts nothing.
  if (/,\s+(?:(?:who|which|whose)\b[^,;:]*|I(?:'ll| must| will| have to)? (?:admit|confess|say)|I'm afraid|to be fair|truly|frankly|honestly),\s*$/i.test(head) && !/[;:.]/.test(head)) return { ...parts, head: '', clause: head + parts.clause, from: parts.from + head.length, to: parts.to + head.length };
  if (/^(?:when|while|after|because|since|although|though|as|once|now that|given that|seeing that)\s+$/i.test(head)) head = subordinate ? head : '';
  else if (/\w/.test(head) && !holdsFact(head) && (CARRIES.test(head) || !tells(head) && !/[.!?]["')]?\s*$/.test(head))) head = '';
  const echo = withoutEnd(withoutEnd(tail, /["'”)\]*_\s]/), /[.!?…]/), end = tail.slice(echo.length);
  if (/^\W*(?:and |but )?(?:it|they|he|she|that) (?:would|could|might)(?:'ve| have)\b/i.test(echo) && !holdsFact(echo)) return { ...parts, head, tail: end };
  if (/\w/.test(echo) && (/^\s*(?:,\s*)?(?:which|who|whom|whose|not even|let alone|never mind|far from|as if|as though|like|than|rather than|isn't it|aren't you|don't you)\b/i.test(echo) ? !holdsFact(echo) : !tells(echo) && !/^\s*(?:,\s*)?(?:so|but|if|unless|until|when|once)\b/i.test(echo))) tail = end;
  return { ...parts, head, tail };
}

/** A phrase that opens a sentence and states nothing. */
const OPENER = /^\W*(?:compared|beside|besides|with|without|after|before|to|by|given|as|in|on|at|for|of|from|apart|despite|unlike|like|next|since|until|had|were|when|while|judging|going|having|looking)\b[^,;]*,\s+$/i;

/** The sentence with a frame in the clause's place; the question, where there is one, only at the sentence's end. */
export function withFrame(parts: Parts, { say, ask }: Frame, { paragraph, sentence }: Hit): string[] {
  // Two statements with a comma between them are none.
  const head = /,\s+$/.test(parts.head) && !OPENER.test(parts.head) && (FINITE.test(parts.head) || parts.head.trim().split(/\s+/).length > 3) && !SUBORDINATE.test(parts.head) && !/^(?:you know|look|listen|well|mind you)\b/i.test(parts.head) ? parts.head.replace(/,(\s+)$/, ';$1') : parts.head;
  const joined = { ...parts, head, tail: SUBORDINATE.test(head) || parts.tail.split(/\s+/).length < 5 ? parts.tail : parts.tail.replace(/^,(?! (?:and|but|so|yet|or|which|who|whom|whose|because|though|given|in other words|not|where|when|while|as|if)\b)/, ';') };
  const more = /\w/.test(parts.tail);
  if (say.endsWith('?')) return more ? [] : [`${withoutEnd(build({ ...parts, tail: '' }, say.slice(0, -1)), /[.?]/)}?`];
  if (!ask || more) return [build(joined, say)];
  // Where the paragraph goes on, the writer says there what comes next.
  if (/[;:]/.test(joined.head)) { const said = build(joined, say); return [`${said} ${capitalise(ask)}?`, said]; }
  const closes = paragraph.text.length <= sentence.span.end + 2;
  return closes ? [build(joined, say, ask), build(joined, say)] : [build(joined, say), build(joined, say, ask)];
}

/** What stands between two clauses. */
const JOINT = /[\s,;:—–-]/;

/** The sentence's other clauses, where one can stand alone. */
export function otherClauses({ head, tail }: Parts): string[] {
  const before = withoutEnd(withoutEnd(head, JOINT).replace(/,? (?:and|but|so|yet|because|since|although|though|while|that|as|given that|seeing that)$/i, ''), JOINT);
  const after = withoutEnd(tail.replace(/^[\s,;:—–-]+/, '').replace(/^(?:and|but|so|yet)\s+/i, ''), /[.!?…\s]/);
  const out: string[] = [];
  if (after && FINITE.test(after) && !/^(?:which|who|whom|because|since|that|if|as|when|even|than|unless|to|not)\b/i.test(after) && (!before || SUBORDINATE.test(head))) out.push(after);
  if (before.split(/\s+/).length > 2 && !/\w/.test(after) && FINITE.test(before) && !SUBORDINATE.test(before) && !/\b(?:that|if|is|are|was|were|since|because|while|although|given|until|unless|like|even|feel|think|know|and|but|yet|afraid|sure|believe|say|said|told|as though|as if|when|how|why)$/i.test(before)) out.push(before);
  return out;
}

/** A list in which a bare figure, a day or a time stands for a topic. */
const SCRAP = /(?:with you: |, )(?:(?!(?:the|our|my|your|this|that|these|those|an?) )[^,]*|(?:the|an?) \S+)(?:,|$)/i;

/** Last resort, where no frame keeps every fact: the facts by themselves, in a sentence that judges nobody. */
export function withFacts(whole: Parts, voice: Voice): string[] {
  if (!holdsFact(whole.clause)) return [];
  const { wed } = speaker(voice), { about, when, who } = matterOf(whole.clause), places = factPhrases(whole.clause);
  return [
    ...(about && who ? [`${wed} like to talk through what happened with ${about}${when}`] : []),
    ...(about ? [`${wed} like to talk with you about ${about}${when}`, `${wed} like to talk with you about ${about}`] : []),
    ...(when ? [`${wed} like to talk through what happened${when}`] : []),
    ...(places && /^(?:on|in|at|since|during|before|after|between|last|until)\b/i.test(places) ? [`${wed} like to talk through what happened ${places}`] : []),
    ...factsKept(whole.clause, wed).filter((say) => !SCRAP.test(say)),
  ].map((say) => build({ ...whole, tail: '.' }, say));
}

/** "…, Dr Lindqvist, …", "…, Mr Okafor.": whom the sentence speaks to. */
const ADDRESSED = /(?:,\s)((?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Madame|Monsieur|Captain|Professor|Councillor)\.? )?\p{Lu}\p{L}+)(?=[,;:]\s|[.!?]*\s*$)/u;

/** The candidate with the name of whom it speaks to, where it has lost that. */
export function addressed({ sentence }: Hit, text: string): string {
  const found = ADDRESSED.exec(sentence.judged), name = found?.[1];
  if (!name || /^(?:Honestly|Frankly|Look|Listen|Sorry|Well|Please|Sadly|Still|Again|Yes|No|Ha|Bravo|And|But|So)$/.test(name) || text.includes(name)) return text;
  return `${name}, ${uncapitalise(text)}`;
}
