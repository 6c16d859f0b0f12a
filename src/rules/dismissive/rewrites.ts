import type { Rewriter, Voice } from '../../engine/types';
import { matterOf } from '../../language/matter';
import { build, holdsFact, likeWriter, partsOf, wholeOf, type Parts } from '../../language/parts';
import { FINITE, SUBORDINATE, addressed, otherClauses, trimmed, withFacts, withFrame, type Frame } from '../../language/reframe';
import { calmer, cannot, found, fragment, inverted, isThing, milder, named, need, offered, spared, verdict, workingWith } from './frames';
import { heard, verdictOn, verdictOnNothingNamed } from './measure';

/**
 * Rewrites for any sentence of the rule, best first: a calm verdict in the place of the contemptuous one; the point without the
 * sneer; a verdict on what was put forward, by what the sneer is about; the sentence's other clauses; its bare facts.
 */
export const rewrite: Rewriter = (hit, voice) => {
  const cut = partsOf(hit), kept = trimmed(cut, true), parts = trimmed(cut), whole = wholeOf(hit);
  const out: string[] = [];
  const add = (view: Parts, frames: readonly Frame[]): void => { out.push(...frames.flatMap((frame) => withFrame(view, frame, hit))); };

  add(kept, [...found(kept, voice), ...verdict(kept, voice)]);
  add(whole, need(whole, voice));
  if (kept.clause !== whole.clause) add(kept, need(kept, voice));
  add(cut, [...milder(cut), ...named(cut)]);
  add(whole, spared(whole));
  if (kept.clause !== whole.clause) add(whole, [...found(whole, voice), ...verdict(whole, voice)]);
  add(whole, [...cannot(whole, voice), ...calmer(whole)]);
  add(whole, [...inverted(whole, voice), ...fragment(whole, voice), ...pointsOf(whole, voice)]);

  const all = matterOf(whole.clause);
  for (const view of parts.clause === whole.clause || HANGS.test(parts.tail) || SUBORDINATE.test(parts.head) ? [whole] : [parts, whole]) {
    const { about: topic, who } = view === whole ? all : matterOf(view.clause), about = who ? undefined : topic;
    const thing = offered(about, view.clause) ?? (view === parts && !parts.head && !holdsFact(`It ${all.about ?? ''}`) ? offered(all.about) : undefined);
    add(view, heard(view.clause, about ?? (parts.head ? undefined : all.about), voice));
    if (thing) add(view, verdictOn(thing, view.clause, voice));
    add(view, [...workingWith(view.clause, voice), ...verdictOnNothingNamed(view.clause, voice)]);
  }
  const others = otherClauses(parts).map((other) => build({ ...parts, head: '', tail: '' }, other));
  out.push(...others, ...withFacts(whole, voice));
  return [...new Set(out)].map((text) => likeWriter(hit, addressed(hit, text)));
};

/** A tail that says more of the sneer: "– that was the kindest remark". */
const HANGS = /^\s*(?:[,–—-]\s*)?that (?:was|is)\b/i;

const OPENS_THING = /^(?:an?|the|your|that|this|these|those|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|sixty|ninety|[€$£]|\d)/i;

/**
 * The sentence without an interjection at either end of it: "Pull the other one: nobody sells hay at that price"; a thing that
 * stays alone gets its verdict: "How generous: a free umbrella".
 */
function pointsOf({ clause, from, to }: Parts, voice: Voice): Frame[] {
  const before = clause.slice(0, from).replace(/[\s,;:—–-]+$/, '').replace(/,? (?:and|but|so)$/i, ''), after = clause.slice(to).replace(/^[\s,.:;!?—–-]+/, '').replace(/^\p{Lu}\p{Ll}+[,;:] /u, '');
  const marked = /^[,.:;!?—–]|^\s[—–-]\s/.test(clause.slice(to)) || /[,;:—–]\s*$/.test(clause.slice(0, from));
  const point = before && !after ? before : after && !before ? after : '';
  if (!marked || !point || /^(?:that|which|who|if|when|because|and|but|so|until|unless|than|of|to|for|about|at|with|by|in|let alone|never mind|not|I'm afraid|I am afraid)\b/i.test(point)) return [];
  if (!FINITE.test(point.replace(/[:;].*$/, ''))) return OPENS_THING.test(point) && isThing(point) && (holdsFact(`It ${point}`) || offered(point)) ? verdictOn(point, clause, voice) : [];
  if (point.split(/\s+/).length < 4 || /\b(?:is|are|was|were|be|been|will|has|have|would|can|not|your|the|an?|this|that|of|to|as|than|for|like|and|but)$/i.test(point)) return [];
  return OPENS_THING.test(point) || /^(?:we|I|nobody|no one|it|there|our|my|they|he|she)\b/i.test(point) ? [{ say: point }] : [];
}
