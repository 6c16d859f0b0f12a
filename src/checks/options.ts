import type { Check } from '../engine/types';
import { offersOptions, proposes } from '../language/offers';
import { asks, carries, firstNote, notesOn, type Note } from '../language/prose';

/** Sentences that offer one, or a way that is one of several where another stands beside it. */
const offersIn = notesOn((sentence) => {
  const { judged } = sentence;
  const whole = offersOptions(judged);
  return (whole || proposes(judged)) && { whole, trade: asks(sentence) };
});

/** The draft offers more than one option, or a trade. */
export const options: Check = {
  id: 'options',
  title: 'Offers options or a trade',
  passage: { words: 'What are some different possible options for satisfying those various interests?', by: 'the article, after Jeff Weiss' },
  *judge(draft, findings) {
    const free = (offer: Note): boolean => !carries(offer, findings, 'ultimatum', 'blame', 'dismissive', 'caving', 'rhetorical-question');
    const half = yield* firstNote(draft, offersIn, (offer) => !offer.whole && free(offer));
    const line = yield* firstNote(draft, offersIn, (offer) => (offer.whole || (half !== undefined && offer.span.start > half.span.start)) && free(offer));
    return line
      ? { pass: true, advice: line.trade ? 'The mail offers a trade.' : 'The mail offers a choice.', evidence: line.span }
      : { pass: false, advice: 'Offer a second way to get there, or a trade: “If we commit to two years, could you hold the price?”' };
  },
  passes: ['If we commit to three years, could you hold the uplift at 4%?', 'We can do 88, or 91 if the forklift is included.', 'Two ways to solve it: we pay 4 days, or we write the letter for you.'],
  fails: ['We can’t go above €42 per panel.', 'Would Tuesday at 10 or Thursday at 3 work for a call?', 'If you have questions, I can call you.'],
};
