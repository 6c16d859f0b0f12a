import type { Hit, Rewriter, Voice } from '../../engine/types';
import { frame } from '../../language/frame';
import { matterOf } from '../../language/matter';
import { build, likeWriter, partsOf, speaker, wholeOf, type Parts } from '../../language/parts';
import { FINITE, SUBORDINATE, addressed, otherClauses, trimmed, withFrame, type Frame } from '../../language/reframe';
import { states } from '../../language/statements';
import { calmer, cannot, found, fragment, milder, named, need, spared, verdict, workingWith } from './frames';
import { verdictOn, verdictOnNothingNamed } from './measure';
import { behindSentence, sentenceWide, withoutSwing } from './sentences';
import { needs, notA, shaped } from './shapes';
import { piecesIn, thingsIn } from './topic';

/**
 * Rewrites for any sentence of the rule, best first: what the sentence says once its sneer is read for what it is; a calm verdict in
 * the place of the contemptuous one; the writer's clause without the sneer; a verdict on the thing that the sneer falls on; and only
 * where none is named, a verdict on "this".
 */
export const rewrite: Rewriter = (hit, voice) => {
  const cut = withoutSwing(joined(resplit(partsOf(hit)))), parts = trimmed(cut), whole = withoutSwing(wholeOf(hit)), near = [stated(cut), trimmed(cut, true)];
  const bare = (view: Parts): Parts => (/^\s*\w+\s+$/.test(view.head) && SUBORDINATE.test(view.head) ? { ...view, head: '' } : view);
  const topic = /^(?:as for|regarding|concerning|as to|on) .{3,70}, $/i.exec(cut.head)?.[0];
  const views = near[0]?.head === near[1]?.head && near[0]?.clause === near[1]?.clause && near[0]?.tail === near[1]?.tail ? near.slice(1) : near;
  const out: string[] = [];
  // "…, which Ines read on the train" says more of what the clause ended on; a verdict does not end on it.
  const add = (view: Parts, frames: readonly Frame[]): void => { if (!ASIDE_BEHIND.test(view.tail)) out.push(...frames.flatMap((frame) => withFrame(view, frame, hit))); };

  add(whole, [...notA(whole.clause, voice), ...sentenceWide(whole, voice), ...behindSentence(hit, whole, voice)]);
  for (const view of views) add(view, [...found(view, voice), ...needs(view.clause, voice), ...shaped(view.clause, voice), ...behindPronoun(view.clause, voice), ...fragment(view, voice), ...verdict(view, voice)]);
  add(whole, [...needs(whole.clause, voice), ...need(whole, voice)]);
  for (const view of views) if (view.clause !== whole.clause) add(view, need(view, voice));
  // The writer's own clause stands as it stood, joints and all.
  for (const frame of [...milder(cut), ...named(cut)]) out.push(...(frame.say.endsWith('?') ? withFrame(cut, frame, hit) : [build(cut, frame.say)]));
  add(whole, [...spared(whole), ...cannot(whole, voice), ...calmer(whole), ...pointsOf(whole)]);
  for (const view of views) add(view, workingWith(view.clause, voice));
  for (const view of views.map(bare)) add(view, onThings(view.clause, voice));
  for (const view of views) if (view.clause !== whole.clause) add(whole, [...shaped(whole.clause, voice), ...found(whole, voice), ...verdict(whole, voice)]);
  out.push(...otherClauses(parts).filter((other) => states(other.replace(/^[^,]{3,60}, [^,]*$/, (all) => (FINITE.test(all) ? all : ''))) && !frame`^(?:with|without|for|after|before|to|by|in|on|at|of|from|like|than|not)\b`.test(other)).map((other) => build({ ...parts, head: '', tail: '' }, other)));
  const leans = SUBORDINATE.test(whole.clause);
  if (cut.head && !leans) add(whole, onThings(cut.head.replace(/[,;:–—]?\s(?:and |but |so )?$/i, ''), voice));
  if (!leans || !cut.head) add(whole, onThings(whole.clause, voice));
  const { about, who } = matterOf(whole.clause);
  if (about && !who && !/^(?:our|my)\b/i.test(about) && /[€$£%]|\d/.test(about)) add(whole, verdictOn(about, whole.clause, voice));
  if (topic) out.push(build({ ...cut, head: topic }, `it doesn't work for ${speaker(voice).us}`));
  for (const view of [...views, whole]) add(view, verdictOnNothingNamed(view.clause, voice, isAlone(hit)));
  return [...new Set(out)].map((text) => likeWriter(hit, addressed(hit, text)));
};

const ASIDE_BEHIND = /^, (?:who|whose|which (?!is|was|means|makes|made|leaves|left|explains|would|will|shows|tells|says|puts|rules|brings)) ?/i;

/** An underline that reaches into what else the writer says does not make one clause of it: "… in the bin and our rate is still 54". */
function resplit(cut: Parts): Parts {
  const apart = /^.{8,}, (?:whereas|while|though|although|but|yet) (?=\S)/i.exec(cut.clause.slice(0, cut.from))?.[0].length;
  if (apart) return { ...cut, head: cut.head + cut.clause.slice(0, apart), clause: cut.clause.slice(apart), from: cut.from - apart, to: cut.to - apart };
  const { clause, tail, from, to } = cut;
  for (const { index } of clause.matchAll(/(?:,|;|,? (?:and|but|so)| [–—-]) (?=(?:our|we|I|the|my|nobody) \w)/gi)) {
    const right = clause.slice(index);
    if (index <= from || index >= to || !states(clause.slice(0, index)) || !FINITE.test(right.split(' ').slice(1, 8).join(' '))) continue;
    return { ...cut, clause: clause.slice(0, index), tail: right + tail, to: index };
  }
  return cut;
}

/** A clause behind "and" gets the comma that it may have gone without. */
const joined = (cut: Parts): Parts => ({ ...cut, tail: cut.tail.replace(frame`^ (and|but|so) (?=(?:the|our|your|my|we|I|it|you|nobody|no one|they|he|she)\b)`, ', $1 ') });

const isAlone = ({ paragraph }: Hit): boolean => paragraph.sentences.length < 2;

/** The parts with a head that is a statement of its own: "the tone was fine; the content was rubbish". */
function stated(cut: Parts): Parts {
  const rest = trimmed(cut, true);
  return /[;:–—]\s*$|\b(?:and|but|so)\s*$/i.test(cut.head) && FINITE.test(cut.head) && !SUBORDINATE.test(cut.head) && rest.clause === cut.clause ? { ...rest, head: cut.head } : rest;
}

/** A verdict on what a clause names: on a piece of it, or on its surest things. */
function onThings(clause: string, voice: Voice): Frame[] {
  return [...piecesIn(clause), ...thingsIn(clause)].slice(0, 2).flatMap((thing) =>
    verdictOn(thing.text, clause.replace(thing.text, ''), voice, { past: 'verb' in thing && /^(?:was|were)$/i.test(String(thing.verb)), ...(thing.many === undefined ? {} : { many: thing.many }) }));
}

/** "It's a lovely piece of fiction, your cost sheet": what "it" is comes after. */
const behindPronoun = (clause: string, voice: Voice): Frame[] => (/^(?:it|that|this)(?:'s| is| was) [^,]+, /i.test(clause) ? piecesIn(clause).flatMap(({ text }) => verdictOn(text, clause, voice)) : []);

/** The sentence without an interjection at either end of it: "Pull the other one: nobody sells hay at that price". */
function pointsOf({ clause, from, to }: Parts): Frame[] {
  const before = clause.slice(0, from).replace(/[\s,;:—–-]+$/, '').replace(/,? (?:and|but|so)$/i, ''), after = clause.slice(to).replace(/^[\s,.:;!?—–-]+/, '').replace(/^\p{Lu}\p{Ll}+[,;:] /u, '');
  const marked = /^[,.:;!?—–]|^\s[—–-]\s/.test(clause.slice(to)) || /[,;:—–]\s*$/.test(clause.slice(0, from));
  const point = before && !after ? before : after && !before ? after : '';
  if (!marked || !point || !FINITE.test(point.replace(/[,:;].*$/, '')) || frame`^(?:that|which|who|if|when|because|and|but|so|until|unless|than|of|to|for|about|at|with|by|in
      |let alone|never mind|not|I'm afraid|I am afraid)\b`.test(point)) return [];
  if (point.split(/\s+/).length < 4 || frame`\b(?:is|are|was|were|be|been|will|has|have|would|can|could|not|your|the|an?|this|that|of|to|as|than
      |for|like|and|but)$`.test(point)) return [];
  return frame`^(?:an?|the|your|that|this|these|those|one|two|three|four|five|six|seven|eight|nine|ten|eleven
      |twelve|twenty|thirty|forty|sixty|ninety|[€$£]|\d|we|I|nobody|no one|it|there|our|my|they|he|she)\b`.test(point) ? [{ say: point }] : [];
}
