import type { Rule } from '../../engine/types';

export const examples: Rule['examples'] = [
  { bad: '€42 a unit, «take it or leave it».', good: '€42 a unit is as far as we can go. Which other terms could we look at together?' },
  { bad: 'The cancellation fee is «non-negotiable».', good: 'The cancellation fee has to stay as it is.' },
  { bad: '«This is our final offer» on the lease.', good: 'This is as far as we can go on the lease.' },
  { bad: 'Our payment terms are 30 days, «end of story».', good: 'Our payment terms are 30 days.' },
  { bad: '«Sign by Friday or we walk.»', good: 'Could you sign by Friday? Otherwise, we would have to look at other options.' },
  { bad: "«If you don't confirm the dates by noon, we'll give the slot to someone else.»", good: "Could you confirm the dates by noon? Otherwise, we would have to give the slot to someone else, which we'd like to avoid." },
  { bad: "«Unless the invoice is paid by the 10th, we'll stop all deliveries.»", good: "Could you make sure that the invoice is paid by the 10th? Otherwise, we would have to stop all deliveries, which we'd like to avoid." },
  { bad: '«No deposit, no keys».', good: 'We can go ahead with the keys as soon as we have the deposit.' },
  { bad: '«You leave us no choice but to terminate the contract.»', good: "As things stand, we would have to terminate the contract. What could change that?" },
  { bad: '«You have 48 hours to accept.»', good: 'Could you accept within 48 hours?' },
  { bad: '«One more late delivery and we cancel the contract.»', good: 'One more late delivery would make it hard for us to go on. How could we avoid that?' },
  { bad: '«It would be a shame if the trade press heard about the recall».', good: "We'd like to settle the recall with you directly, without involving the trade press. What would make that possible?" },
  { bad: "«You'll be hearing from our lawyers about the deposit.»", good: "We'd like to settle the deposit with you directly, without involving our lawyers. What would make that possible?" },
];

export const nearMisses: Rule['nearMisses'] = [
  { text: "If you don't have the file, I can resend it.", because: 'a service, not a threat' },
  { text: 'The final report is attached.', because: 'the last of its kind, nothing is closed' },
  { text: 'The offer is valid until 31 May.', because: 'a validity date is a fact' },
  { text: "Otherwise we'd go with our second supplier.", because: 'a calm alternative' },
  { text: "We can't go below €42 a unit.", because: 'a limit, plainly said' },
  { text: "This isn't a take-it-or-leave-it offer.", because: 'the frame is refused' },
  { text: "It'd be a shame if this got us stuck.", because: 'a loss for both sides' },
  { text: 'Which of these points are non-negotiable for you, and why?', because: 'it asks' },
  { text: 'Please find attached the non-negotiable sea waybill.', because: 'a kind of document' },
  { text: 'The hall is held for you until noon; after that it goes to the next couple.', because: 'how bookings work, without pressure' },
  { text: "If you sign by the 12th, we'll include the training.", because: 'a favour' },
  { text: 'No deposit is needed for groups under ten.', because: 'it frees the reader' },
  { text: 'Would a start in June be a deal-breaker for your team?', because: 'it asks what matters' },
  { text: 'We were forced to close the kitchen on Sunday because of a gas leak.', because: 'a past event, explained' },
  { text: 'Our lawyers will send their comments on the draft by Friday.', because: 'lawyers at their ordinary work' },
];
