import type { Rewriter } from '../../engine/types';
import { matterOf } from '../../language/matter';
import { build, holdsFact, likeWriter, partsOf, wholeOf, type Parts } from '../../language/parts';
import { uncapitalise } from '../../language/rewrite';
import { SUBORDINATE, addressed, otherClauses, trimmed, withFacts, withFrame, type Frame } from '../../language/reframe';
import { byKind } from './kinds';
import { leads } from './leads';
import { deeds, happened, omissions } from './told';

/**
 * Rewrites for any sentence of the rule, best first: the fact that the accusation rides on; what was done, with nobody accused;
 * the effect of what is alleged; the sentence without the accusation; its bare facts.
 */
export const rewrite: Rewriter = (hit, voice) => {
  const cut = partsOf(hit), kept = trimmed(cut, true), parts = trimmed(cut), whole = wholeOf(hit);
  const out: string[] = [];
  const add = (view: Parts, frames: readonly Frame[]): void => { out.push(...frames.flatMap((frame) => withFrame(view, frame, hit))); };

  const clause = lowered(kept.clause);
  add(kept, [...leads(clause, voice), ...omissions(clause, voice), ...happened(clause), ...deeds(clause, voice)]);
  if (kept.clause !== whole.clause) add(whole, leads(lowered(whole.clause), voice));

  const others = otherClauses(parts).map((other) => build({ ...parts, head: '', tail: '' }, other));
  // What is only a reason goes with its accusation: "Since you can't be bothered to read the annex, I've pasted it below."
  if (SUBORDINATE.test(cut.head) || SUBORDINATE.test(cut.clause)) out.push(...others);

  const all = matterOf(whole.clause);
  if (parts.clause !== whole.clause && !HANGS.test(parts.tail) && !SUBORDINATE.test(parts.head) && !SUPPOSED.test(parts.clause)) {
    const matter = matterOf(parts.clause);
    // The sentence may name elsewhere what its accusing clause is about.
    const elsewhere = !matter.about && all.about && !parts.head && !/\w/.test(parts.tail) && !holdsFact(`It ${all.about}`);
    add(parts, byKind(parts.clause, elsewhere ? { ...matter, about: all.about } : matter, voice, parts.head));
  }
  add(whole, byKind(whole.clause, all, voice));
  out.push(...others, ...withFacts(whole, voice));
  return [...new Set(out)].map((text) => likeWriter(hit, addressed(hit, text)));
};

/** The clause without the capital that only its place gives it. */
const lowered = (clause: string): string => (/^(?:The|Our|My|This|That|These|Those|An?|It|We|Every|Each|All|No|Nobody|There|On|In|At|By|Last|Not)\b/.test(clause) ? uncapitalise(clause) : clause);

/** "Had you done your homework, the easement would be on the plan." */
const SUPPOSED = /^\W*(?:(?:had|if|were|should) (?:you|your|any|some|nobody|only)|with(?:out)? (?:an?|any|some|more|your)\b)/i;

/** A tail that leans on the words before it. */
const HANGS = /^\s*,?\s*(?:as|which|who|whose|not|\w+ing|from|with|without|like)\b/i;
