import type { Rewriter, Voice } from '../../engine/types';
import { matterOf } from '../../language/matter';
import { build, holdsFact, likeWriter, partsOf, wholeOf, type Parts } from '../../language/parts';
import { uncapitalise } from '../../language/rewrite';
import { FINITE, SUBORDINATE, addressed, otherClauses, trimmed, withFacts, withFrame, type Frame } from '../../language/reframe';
import { aims } from './aims';
import { byKind } from './kinds';
import { PURPOSE, impressions } from './impressions';
import { leads } from './leads';
import { happened, retold } from './retell';
import { sentences } from './sentences';

/**
 * Rewrites for any sentence of the rule, best first: the fact that the accusation rides on; what was done, with nobody accused;
 * the effect of what is alleged; the sentence without the accusation; its bare facts.
 */
export const rewrite: Rewriter = (hit, voice) => {
  const cut = withoutCall(withoutHollow(withoutRetort(partsOf(hit)))), kept = trimmed(cut, true), parts = trimmed(cut), whole = withoutCall(wholeOf(hit));
  const out: string[] = [];
  // An impression in which blame is found can't be mended by another.
  if (IMPRESSION.test(hit.sentence.text)) return [];
  const add = (view: Parts, frames: readonly Frame[]): void => { 
    // What is only understood so far wants its question, whatever the sentence goes on to say.
    for (const frame of frames) out.push(...(frame.ask && IMPRESSION.test(frame.say) && /^,? (?:and|but|so)\b/.test(view.tail) ? [build(view, frame.say, frame.ask)] : []), ...withFrame(view, frame, hit));
  };

  // "It is because of your indecision that the slot is gone": the fact stands, without whose doing it is.
  const owed = /^(?:it|that)(?:'s| is| was) (?:(?:all|only|solely|entirely|just|purely) )?(?:because of|due to|owing to|thanks to|down to|on account of|through) your? ?[^,;:]{0,60}? that (?<fact>[^;:]{8,})$/i.exec(whole.clause)?.groups?.['fact'];
  if (owed && FINITE.test(owed) && !/\byour?\b/i.test(owed)) add({ ...whole, head: '', clause: owed }, [{ say: owed, ask: 'could we look at how that happened' }]);

  add({ ...whole, head: '' }, sentences(lowered(whole.clause), voice));
  const clause = lowered(kept.clause);
  add(kept, told(clause, voice));
  const inner = focused(kept);
  if (inner) add(inner, told(inner.clause, voice));
  if (kept.clause !== whole.clause) add(whole, [...leads(lowered(whole.clause), voice), ...impressions(lowered(whole.clause), voice), ...aims(lowered(whole.clause), voice)]);

  // "The rooms were sold twice because your office was asleep": the fact stands without the reason read into it.
  const before = /^(?<fact>.{8,}?),? (?:because|since|as|thanks to)\s+$/i.exec(cut.head)?.groups?.['fact'];
  if (before && FINITE.test(before) && !/\byour?\b/i.test(before) && !holdsFact(cut.clause)) add({ ...cut, head: '', clause: before, tail: '.' }, [{ say: before, ask: 'could we look at how it came about' }]);

  const others = otherClauses(parts).map((other) => build({ ...parts, head: '', tail: '' }, other));
  // What is only a reason goes with its accusation: "Since you can't be bothered to read the annex, I've pasted it below."
  if (SUBORDINATE.test(cut.head) || SUBORDINATE.test(cut.clause)) out.push(...others);

  const all = matterOf(whole.clause);
  // Where nothing names what it is about, the facts beside it say more than a general word.
  if (!all.about) out.push(...others.filter((other) => holdsFact(`It ${other}`)));
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

/** What says already that it is only how it looks. */
const IMPRESSION = /\bas (?:we|I) understand it\b|\blooks to (?:us|me) as if\b/i;

/** What a clause tells, surest first. A reason that says something of its own is told with the deed. */
function told(clause: string, voice: Voice): Frame[] {
  const deeds = [...retold(clause, voice), ...happened(clause)], own = impressions(clause, voice);
  return [...leads(clause, voice), ...(PURPOSE.test(clause) ? [...own, ...deeds] : [...deeds, ...own]), ...aims(clause, voice)];
}

/** "…, and what sort of seller does that?": a question that only rubs it in. */
const withoutRetort = (parts: Parts): Parts => (/^\s*(?:[,;:]\s*)?(?:(?:and|so|but)\s*)?(?:what (?:sort|kind)|who (?:does|would)|how (?:is|can|could)|is (?:that|this)|does that|or have you)\b[^.]*\?\s*$/i.test(parts.tail) && !holdsFact(parts.tail) ? { ...parts, tail: '.' } : parts);

/** "Not once have you called, Robert": whom it speaks to is put back in front. */
const withoutCall = (parts: Parts): Parts => (/\w/.test(parts.tail) ? parts : { ...parts, clause: parts.clause.replace(/, (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{L}+$/u, '') });

/** "I can't shake the feeling that …", "Our planner says, and I agree, that …": what only carries the accusation goes with it. */
const HOLLOW = /^(?:[^.;:]{0,40}\b(?:can't|cannot) (?:shake|help)\b[^.;:]{0,40}|what (?:this|that|it)(?:'s| is)(?: really| actually| all)* about\b[^.;:]{0,60}|(?:maybe|perhaps) (?:I'm|I am|we're|we are) (?:wrong|mistaken)\b[^.;:]{0,40}|(?:our|my|the) [\w-]+(?: [\w-]+)? (?:says|said|thinks|reckons|tells (?:me|us)), and (?:I|we) agree\b[^.;:]{0,30},(?: that)?)\s*$/i;
const withoutHollow = (parts: Parts): Parts => (HOLLOW.test(parts.head) && !holdsFact(parts.head.slice(1)) ? { ...parts, head: '' } : parts);

/** "…the photos: your stevedores dropped the press": the part that accuses, where the underline takes in more. */
function focused(parts: Parts): Parts | undefined {
  const found = /^(?<head>.{6,}?(?:[:;]|\s[–—-]|,? (?:and|but|so))\s+)(?<clause>(?:you|your|somebody|nobody|someone)\b.*)$/i.exec(parts.clause)?.groups;
  return found ? { ...parts, head: parts.head + (found['head'] ?? ''), clause: found['clause'] ?? '' } : undefined;
}

/** The clause without the capital that only its place gives it. */
const lowered = (clause: string): string => (/^(?:The|Our|My|This|That|These|Those|An?|It|We|Every|Each|All|No|Nobody|There|On|In|At|By|Last|Not)\b/.test(clause) ? uncapitalise(clause) : clause);

/** "Had you done your homework, the easement would be on the plan." */
const SUPPOSED = /^\W*(?:(?:had|if|were|should) (?:you|your|any|some|nobody|only)|with(?:out)? (?:an?|any|some|more|your)\b)/i;

/** A tail that leans on the words before it. */
const HANGS = /^\s*(?:,\s*)?(?:as|which|who|whose|not|\w+ing|from|with|without|like)\b/i;
