import type { Draft, Span } from '../engine/types';
import { stuckIn } from '../language/stall';

/** Where a draft says that talks are stuck, and no summary of what is agreed stands near it. */
export interface Stall {
  /** The words that say so. In the draft. */
  readonly span: Span;
  /** The end of their paragraph, behind which a summary fits. In the draft. */
  readonly paragraphEnd: number;
}

/** Words that tell what is accomplished. */
const SUMMED_UP =
  /\b(?:we|both sides|you and I|we both|our teams)(?:'ve| have| had)? (?:already |now |both |all )?(?:agreed|settled|signed off|closed|resolved|covered|sorted out) (?:on |to )?(?!to (?:disagree|differ))|\b(?:is|are|have been|has been) (?:already |now |all )?(?:agreed|settled|in good shape|signed off)\b|\b(?:where|what) we (?:stand|agree|have agreed)\b|\bmost of the way\b|\bagreed so far\b|^[ \t]*(?:agreed|in good shape|still provisional):/im;

/** How many paragraphs away a summary still counts as near. */
const NEAR = 2;

/** The first place where the draft says that talks are stuck and sums up nothing; undefined where there is none. */
export function findStall({ paragraphs }: Draft): Stall | undefined {
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const { judged, span } of paragraph.sentences) {
      const words = stuckIn(judged);
      if (!words) continue;
      const near = paragraphs.slice(Math.max(0, at - NEAR), at + NEAR + 1);
      if (near.some((other) => SUMMED_UP.test(other.judged))) continue;
      const base = paragraph.span.start + span.start;
      return { span: { start: base + words.start, end: base + words.end }, paragraphEnd: paragraph.span.end };
    }
  }
  return undefined;
}
