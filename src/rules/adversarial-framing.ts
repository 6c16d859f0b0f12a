import type { Candidate, Pattern, Rewriter, Rule } from '../engine/types';
import { sounding } from '../language/sound';
import { contest } from './adversarial-framing/contest';
import { examples, nearMisses } from './adversarial-framing/examples';
import { elsewhere } from './adversarial-framing/guards';
import { calmer, plainly } from './adversarial-framing/plainly';
import { power } from './adversarial-framing/power';
import { together } from './adversarial-framing/rewrites';
import { war } from './adversarial-framing/war';
import { yielding } from './adversarial-framing/yielding';

/** Small words that go with the plain ones: "under pressure by" is "from". */
const smoothed = (candidate: string | Candidate): string | Candidate =>
  (typeof candidate === 'string' ? candidate.replace(/\b(under (?:heavy )?pressure) by\b/i, '$1 from').replace(/\b(W|w)e offered on\b/, '$1e moved on') : candidate);

/** The figure of speech said plainly where it stands comes first, where its plain words are no contest themselves; then the whole clause told calmly. */
const plainFirst = (write: Rewriter | undefined): Rewriter => sounding((hit, voice) => {
  const plain = [...plainly(hit), ...(write?.(hit, voice) ?? [])].map(smoothed);
  const calm = plain.filter((text) => calmer(hit, text));
  return [...calm, ...together(hit, voice), ...plain.filter((text) => !calm.includes(text))];
});
/** Figures that every trade uses in peace count only where the second reader sees something, too. */
const USED_IN_TRADES: ReadonlySet<string> = new Set(['weapons', 'fighting talk paused', 'attack as a plan', 'a plan of attack']);
const trustFor = ({ form }: Pattern): Pick<Pattern, 'unsure'> => (USED_IN_TRADES.has(form) ? { unsure: 0.06 } : {});
const guarded = (pattern: Pattern): Pattern => ({ ...trustFor(pattern), ...pattern, rewrite: plainFirst(pattern.rewrite), unless: [...(pattern.unless ?? []), elsewhere] });

/** The deal told as a contest. */
export const adversarialFraming: Rule = {
  id: 'adversarial-framing',
  title: 'The deal told as a contest',
  severity: 'warning',
  passage: { words: 'If you frame the negotiation as adversarial, you will ensure it becomes adversarial', by: 'Jeff Weiss' },
  why: 'Words of war and games make the reader an opponent. The same point told as a problem to solve together invites them to help.',
  patterns: [...yielding, ...war, ...contest, ...power].map(guarded),
  rewrite: plainFirst(undefined),
  examples,
  nearMisses,
};
