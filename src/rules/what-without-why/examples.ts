import type { Rule } from '../../engine/types';

/** Bare questions, each with its why. */
export const EXAMPLES: Rule['examples'] = [
  { bad: '«What price do you have in mind for the moulds?»', good: 'What price do you have in mind for the moulds, and what is it based on?' },
  { bad: '«What do you want?»', good: 'What matters most to you here, and why?' },
  { bad: '«What else do you want?»', good: 'What else matters to you, and why?' },
  { bad: '«What notice period do you want?»', good: 'What notice period would you like, and what for?' },
  { bad: '«What completion date are you after?»', good: 'What completion date are you after, and what depends on it?' },
  { bad: '«How much can you spend on the new press?»', good: 'How much can you spend on the new press, and what is that based on?' },
  { bad: '«What are your conditions?»', good: 'What are your conditions, and what is behind them?' },
  { bad: '«Do you have a fee in mind?»', good: 'Do you have a fee in mind, and if so, what is it based on?' },
  { bad: '«Could you go any lower?»', good: 'Could you go any lower, and what would it depend on?' },
  { bad: '«Name your price».', good: 'What price would work for you, and what is it based on?' },
  { bad: '«Let us know your best rate for the crane».', good: 'Let us know your best rate for the crane, and what it is based on.' },
  { bad: '«We would like to know what the tenants want».', good: 'We would like to know what the tenants want, and why.' },
  { bad: '«Best price?»', good: 'What is your best price, and what is it based on?' },
  { bad: '«Do you want a lower rent or a shorter lease?»', good: 'Would you like a lower rent or a shorter lease, and why?' },
  { bad: '«How much more notice do you want?»', good: 'How much more notice would you like, and what for?' },
];

/** Questions that look alike. */
export const NEAR_MISSES: Rule['nearMisses'] = [
  { text: 'What rent do you have in mind, and what is it based on?', because: 'the why is asked in the same sentence' },
  { text: 'What deposit are you asking for? What is it meant to protect?', because: 'the next sentence asks what it is for' },
  { text: 'What matters most to you in the delivery date, and why?', because: 'asks for the interest' },
  { text: 'What time works for the call?', because: 'a time for a call is no position' },
  { text: 'What colour should the stand be?', because: 'a colour is no position' },
  { text: 'How many of you are coming on Thursday?', because: 'a headcount' },
  { text: 'What would you like for lunch?', because: 'a menu' },
  { text: 'We see what you want from the lease.', because: 'a statement' },
  { text: 'Our best price for 600 units is 11.20.', because: 'the writer states a price' },
  { text: 'What is your VAT number for the invoice?', because: 'a number that identifies' },
  { text: 'What does the port charge for a reefer plug?', because: "a third party's tariff" },
  { text: 'What was the closing price of wheat on Friday?', because: 'a fact' },
  { text: 'Tell us what you want printed on the badges.', because: 'logistics' },
  { text: 'Would 39 work if we collected from the quay?', because: 'a proposal' },
  { text: 'If we took both floors, would a rent of 19 be possible?', because: 'a trade' },
  { text: 'Let us know your arrival time and we will have the gate opened.', because: 'logistics' },
  { text: 'Which gate should the hay go to?', because: 'logistics' },
  { text: 'The price you are asking is in line with the index.', because: 'a statement' },
];
