import type { Check } from '../engine/types';
import { answersIn, constraintsStated, interestsIn, regardIn } from '../language/interests';
import { carries, firstNote, type Note } from '../language/prose';

/** The draft names a constraint or interest of the other side; the one they stated, where their quoted message states one. */
export const theirShoes: Check = {
  id: 'their-shoes',
  title: 'Sees it from their side',
  passage: { words: 'Don’t assume that the other side’s positions are deliberate acts of provocation; they may have pressures of their own', by: 'the article, on walking in the other person’s shoes' },
  *judge(draft, findings) {
    const calm = (sentence: Note & { readonly told: boolean }): boolean => !carries(sentence, findings, 'dismissive', 'rhetorical-question', 'adversarial-framing', 'condescending')
      // What somebody is up against may sound like an accusation, or a threat, to who does not hear that it is told.
      && (sentence.told || !carries(sentence, findings, 'blame', 'ultimatum', 'demand'));
    const stated = constraintsStated(draft);
    if (stated.constraints.length) {
      const answer = (yield* firstNote(draft, (paragraph) => answersIn(paragraph, stated), calm)) ?? (yield* firstNote(draft, (paragraph) => regardIn(paragraph, stated), calm));
      if (answer?.answered) return { pass: true, advice: `The mail answers what they wrote: “${shorten(answer.answered)}”`, evidence: answer.span };
      if (answer) return { pass: true, advice: 'The mail speaks to what presses on them.', evidence: answer.span };
    } else {
      const line = yield* firstNote(draft, interestsIn, calm);
      if (line) return { pass: true, advice: 'The mail speaks to what presses on them.', evidence: line.span };
    }
    const [first] = stated.constraints;
    return first
      ? { pass: false, advice: `They wrote: “${shorten(first.sentence)}” Say that you have heard it, and what it changes for you.` }
      : { pass: false, advice: 'Name one thing that presses on them: a budget, a date, the people they answer to.' };
  },
  passes: ['We gather that the yard lost its big hall last year, so space must be dear.', 'You mention that your hosting costs went up in spring, and we understand that this has to show up somewhere.', 'An audit date like that is no fun; we’d like to close this well before your audit.\n\n> We need this settled before our audit on the 20th.'],
  fails: ['Which monthly rate would your board sign?', 'The unit price is above what we can pay.', 'We can do 4%.\n\n> Our budget was cut in March, so we have to stay at 3%.'],
};

const shorten = (sentence: string): string => (sentence.length <= 90 ? sentence : `${sentence.slice(0, 88).trimEnd()}…`);
