import type { Check } from '../engine/types';
import { agreedIn } from '../language/agreed';
import { firstNote } from '../language/prose';

/** The draft says what is already agreed or shared. */
export const commonGround: Check = {
  id: 'common-ground',
  title: 'Says what is already agreed',
  passage: { words: 'Stress the areas on which you agree', by: 'the article’s principles to remember' },
  *judge(draft) {
    const line = yield* firstNote(draft, agreedIn);
    return line
      ? { pass: true, advice: 'The mail says what is already agreed.', evidence: line.span }
      : { pass: false, advice: 'Say what you already agree on before you turn to what is open: “We’re agreed on the dates and the scope.”' };
  },
  passes: ['We agree on most of this already: 320 seats and a start on 1 January.', 'Clause 12 is agreed.', '14 units from 1 March and one invoice a month: all of that is fine with us.'],
  fails: ['The unit price of $38.20 is above what we can pay.', 'Can we agree on a date?', 'We have not agreed on anything yet.'],
};
