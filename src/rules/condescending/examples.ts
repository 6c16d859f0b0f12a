import type { Rule } from '../../engine/types';

/** Shown to writers and run as tests. */
export const examples: Rule['examples'] = [
  { bad: '«Obviously» the market price is higher than your quote.', good: 'The market price is higher than your quote.' },
  { bad: 'The fee is «clearly» below what the street supports.', good: 'The fee is below what the street supports.' },
  { bad: '«As I already told you», the fee is fixed.', good: 'The fee is fixed.' },
  { bad: '«Per my last email», the quote includes the crane.', good: 'The quote includes the crane.' },
  { bad: '«With all due respect», the survey covers a single floor.', good: 'The survey covers a single floor.' },
  { bad: '«Let me be clear»: the source code stays with us.', good: 'The source code stays with us.' },
  { bad: '«It goes without saying that» the rental excludes the piano.', good: 'The rental excludes the piano.' },
  { bad: '«Any competent buyer knows that» resin prices rose last year.', good: 'Resin prices rose last year.' },
  { bad: 'The rate, «as you should know by now», is set each spring.', good: 'The rate is set each spring.' },
  { bad: '«Welcome to the real world», where overtime is paid extra.', good: 'Overtime is paid extra.' },
  { bad: '«Calm down», the marquee is insured.', good: 'The marquee is insured.' },
  { bad: "«Do the math»: the small van doesn't pay for the fuel.", good: "The small van doesn't pay for the fuel." },
  { bad: '«I suggest you reread» annex B before we talk.', good: 'Could we look at annex B together before we talk?' },
];

/** The same words where nobody is pressed or scolded. */
export const nearMisses: Rule['nearMisses'] = [
  { text: 'The label was clearly legible.', because: 'clear to the eye' },
  { text: 'Please mark the fragile cases clearly, in red.', because: 'a manner of marking' },
  { text: 'As we agreed on Tuesday, the fee is fixed.', because: 'a shared agreement' },
  { text: 'Of course you can bring the children to the viewing.', because: 'a courtesy' },
  { text: 'With respect to clause 12, both readings would suit us.', because: 'a reference' },
  { text: 'Per my earlier message, I am forwarding the draft lease.', because: 'a plain reference' },
  { text: 'You should know by Friday whether the permit is through.', because: 'news to come' },
  { text: 'As you know, picking begins in the second week of the month.', because: 'common knowledge, kindly said' },
  { text: 'To be clear, that was our mistake.', because: 'the writer takes it on' },
  { text: 'Any reasonable date in the spring suits the choir.', because: 'a date' },
  { text: "Let's do the math together.", because: 'a joint task' },
  { text: 'Does that make sense, or have I explained it badly?', because: 'the writer doubts themselves' },
  { text: 'Thank you for your patience while we moved warehouses.', because: 'thanks' },
  { text: 'Well done on the promotion, the whole stand was singing.', because: 'real praise' },
  { text: 'Obviously we need your signature before we start.', because: 'nothing is contested' },
  { text: 'Once again, many thanks for lending us the drone.', because: 'thanks' },
];
