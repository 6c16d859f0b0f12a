import type { Rule } from '../../engine/types';

export const examples: Rule['examples'] = [
  { bad: '«Fine, have it your way.»', good: 'We could agree to what you propose as part of an overall agreement.' },
  { bad: "«We'll waive the delivery fee just to keep you happy.»", good: 'If we waive the delivery fee, could you meet us on another point?' },
  { bad: "«To avoid an argument, we'll cover the repair.»", good: 'If we cover the repair, could you meet us on another point?' },
  { bad: "«Just tell us the number and we'll sign.»", good: 'Could you propose a number and tell us what it is based on?' },
  { bad: '«Okay, okay, the extra chairs are on us.»', good: 'The extra chairs could be on us as part of an overall agreement.' },
  { bad: '«Have another 5%, no strings attached.»', good: 'You could have another 5% as part of an overall agreement.' },
  { bad: "«I don't want to upset anyone, so I'll drop the surcharge.»", good: 'If I drop the surcharge, could you meet me on another point?' },
  { bad: "«Don't worry about our costs, we'll manage somehow.»", good: 'Our costs matter here as well; how could we take them into account?' },
  { bad: '«Sorry for even asking about the deposit.»', good: 'The deposit matters to us; how could we settle it together?' },
  { bad: "«You decide on the price and we'll follow.»", good: 'Could you propose a price and tell us what it is based on?' },
  { bad: "«We've cut the rent by 10% so that you're not cross with us.»", good: 'If we cut the rent by 10%, could you meet us on another point?' },
  { bad: "«Before you even ask, we've taken 10% off the invoice.»", good: 'If we take 10% off the invoice, could you meet us on another point?' },
  { bad: "«Rather than lose you, we'll halve the commission.»", good: 'If we halve the commission, could you meet us on another point?' },
];

export const nearMisses: Rule['nearMisses'] = [
  { text: 'If we move to net 60, could we extend the term to three years?', because: 'a trade' },
  { text: "We're happy to accept the price you quoted.", because: 'an ordinary acceptance' },
  { text: 'That works for us.', because: 'an ordinary yes' },
  { text: "A discount just to keep the peace wouldn't help either of us, so the rate stays.", because: 'the gift is refused' },
  { text: 'The credit of €300 for the late delivery is on this invoice.', because: 'what is owed is paid' },
  { text: 'As agreed on Tuesday, both sides drop their late fees.', because: 'both sides give' },
  { text: 'Take whatever tools you need from the shed.', because: 'a service, not a term of the deal' },
  { text: 'Sorry to ask again, could you resend the plan?', because: 'a courtesy' },
  { text: 'You choose the wine, you know the guests.', because: 'a choice that costs nothing' },
  { text: 'Under the warranty we replace the pump free of charge.', because: 'a duty under the contract' },
  { text: "We don't want to upset anyone, and still the curfew is midnight.", because: 'the limit stands' },
  { text: 'A fine of €80 applies to unpaid parking.', because: 'another sense of the word' },
  { text: 'We could halve the setup fee in return for a longer term.', because: 'a trade' },
];
