import type { Check } from '../engine/types';
import { balanceInSteps, firstSingular } from '../language/voice';

/** First-person plural is at least as frequent as first-person singular. */
export const weBalance: Check = {
  id: 'we-balance',
  title: 'Says “we” as often as “I”',
  passage: { words: 'Using “we” rather than “I” signals to the other side that there are areas of agreement', by: 'the article, on stressing “we” over “I”' },
  *judge(draft) {
    const { we, I } = yield* balanceInSteps(draft);
    const evidence = firstSingular(draft);
    const counts = `we ${String(we)} · I ${String(I)}`;
    if (we >= I) return { pass: true, advice: `The balance is even or joint (${counts}).` };
    return { pass: false, advice: `The mail says “I” more often than “we” (${counts}). Where both of you have a part in it, say so.`, ...(evidence ? { evidence } : {}) };
  },
  passes: ['We can do 4%, and our team starts in May.', 'I think we can do it.', 'The price is fixed.'],
  fails: ['I want 12%, and my board agrees with me.'],
};
