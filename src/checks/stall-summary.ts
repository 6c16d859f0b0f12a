import type { Check } from '../engine/types';
import { agreedIn } from '../language/agreed';
import { firstNote } from '../language/prose';
import { openIn, stuckSentencesIn } from '../language/stall';

/** Where the draft says that talks are stuck, it sums up what is already accomplished. */
export const stallSummary: Check = {
  id: 'stall-summary',
  title: 'Sums up where talks stall',
  passage: { words: 'If you find the negotiation stalling over an issue, pause to sum up what you have already accomplished', by: 'Michael Wheeler' },
  *judge(draft) {
    const stuck = yield* firstNote(draft, stuckSentencesIn);
    if (!stuck) return { pass: null, advice: 'Nothing in the mail says that talks are stuck.' };
    const agreed = yield* firstNote(draft, agreedIn);
    const more = agreed && ((yield* firstNote(draft, agreedIn, ({ span }) => span.start !== agreed.span.start)) ?? (yield* firstNote(draft, openIn, ({ span }) => span.start !== stuck.span.start)));
    return more
      ? { pass: true, advice: 'The mail sums up what is already accomplished.', evidence: agreed.span }
      : { pass: false, advice: 'Talks are stuck here. Sum up what is agreed, provisional and in good shape before the point in trouble.', evidence: stuck.span };
  },
  passes: ['We’re stuck on the royalty. We have agreed on the print run and the cover. The audio rights are still provisional, and the date is in good shape.'],
  fails: ['We are going round in circles on the royalty. You need to move.', 'Talks have stalled over exclusivity.'],
};
