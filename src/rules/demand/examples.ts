import type { Rule } from '../../engine/types';

/** Sentences the rule marks, each with one of its rewrites. */
export const examples: Rule['examples'] = [
  { bad: '«You need to» drop the price by 10%.', good: 'Could you drop the price by 10%?' },
  { bad: 'To close by 3 May, «you must» cover shipping.', good: 'To close by 3 May, could you cover shipping?' },
  { bad: '«Your crew has to» work the bank holiday at flat rate.', good: 'Could your crew work the bank holiday at flat rate?' },
  { bad: '«You will» reinstate the old rate card.', good: 'Could you reinstate the old rate card?' },
  { bad: '«You should» waive the exam fee.', good: 'Could you waive the exam fee?' },
  { bad: '«You can\'t» charge us for samples.', good: "We'd ask you not to charge us for samples." },
  { bad: '«I expect you to» cover shipping.', good: 'Could you cover shipping?' },
  { bad: '«We demand» a full breakdown of the haulage.', good: "We'd ask for a full breakdown of the haulage." },
  { bad: '«I insist that» the warranty be transferable.', good: "It's important to us that the warranty be transferable." },
  { bad: '«It\'s on you to» fund the shuttle buses.', good: 'Could you fund the shuttle buses?' },
  { bad: '«You owe us» a proper rate card.', good: 'Could we have a proper rate card?' },
  { bad: '«The price has to» come down.', good: 'Could the price come down?' },
  { bad: '«Cut your commission to 8%».', good: 'Could you cut your commission to 8%?' },
  { bad: '«Stop charging us for empty» pallets.', good: 'Could you stop charging us for empty pallets?' },
  { bad: '«Make it 24 months».', good: 'Could you make it 24 months?' },
];

/** Sentences the rule leaves alone. */
export const nearMisses: Rule['nearMisses'] = [
  { text: "You don't have to decide today.", because: 'it frees the reader' },
  { text: 'You must be tired after the trip.', because: 'a guess about the reader' },
  { text: 'You need to take exit 14 and follow the signs.', because: 'directions' },
  { text: 'We need to sort out parking.', because: 'a shared task' },
  { text: 'Do you need to run this past your trustees first?', because: 'a real question' },
  { text: 'If you need to move the call, any slot after two is free.', because: 'a condition' },
  { text: 'Please send the file when you can.', because: 'an errand' },
  { text: 'You should have the draft by now.', because: 'an expectation about a parcel' },
  { text: 'You will receive the swatches on Tuesday.', because: 'a notice' },
  { text: 'We want you to know how much the choir enjoyed your hall.', because: 'goodwill' },
  { text: 'Demand for hides rose 12% after the fair.', because: 'the market' },
  { text: 'Could you look at whether the fee might come down?', because: 'a request' },
  { text: 'The tenant shall keep the drains clear.', because: 'contract text' },
  { text: 'Cut flowers travel best at four degrees.', because: 'a noun' },
  { text: 'Stop by the stand if you are in Hanover.', because: 'an invitation' },
];
