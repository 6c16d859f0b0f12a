import type { Rule } from '../../engine/types';

/** Shown to writers and run as tests. */
export const examples: Rule['examples'] = [];

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
