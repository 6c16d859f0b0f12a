import type { Check } from '../engine/types';
import { saysAgreed } from '../language/agreed';
import { sentencesOf } from '../language/prose';
import { saysOpen, saysStuck } from '../language/stall';

/** Where the draft says that talks are stuck, it sums up what is already accomplished. */
export const stallSummary: Check = {
  id: 'stall-summary',
  title: 'Sums up where talks stall',
  passage: { words: 'If you find the negotiation stalling over an issue, pause to sum up what you have already accomplished', by: 'Michael Wheeler' },
  judge: (draft) => {
    const sentences = sentencesOf(draft);
    const stuck = sentences.find(({ judged }) => saysStuck(judged));
    if (!stuck) return { pass: null, advice: 'Nothing in the mail says that talks are stuck.' };
    const agreed = sentences.filter(({ judged }) => saysAgreed(judged));
    const summed = agreed.length >= 2 || (agreed.length === 1 && sentences.some((sentence) => sentence !== stuck && saysOpen(sentence.judged)));
    const [evidence = stuck] = agreed;
    return summed
      ? { pass: true, advice: 'The mail sums up what is already accomplished.', evidence: evidence.span }
      : { pass: false, advice: 'Talks are stuck here. Sum up what is agreed, provisional and in good shape before the point in trouble.', evidence: stuck.span };
  },
  passes: ['We’re stuck on the royalty. We have agreed on the print run and the cover. The audio rights are still provisional, and the date is in good shape.'],
  fails: ['We are going round in circles on the royalty. You need to move.', 'Talks have stalled over exclusivity.'],
};
