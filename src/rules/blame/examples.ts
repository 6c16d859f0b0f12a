import type { Rule } from '../../engine/types';

export const examples: Rule['examples'] = [
  { bad: '«Your courier damaged the lamps».', good: 'The lamps were damaged; could we look at how it happened?' },
  { bad: '«You ignored three of our messages».', good: 'Three of our messages went unanswered; could we find a time to talk?' },
  { bad: '«You always change the terms at the last minute».', good: 'The terms have been changed at the last minute more than once; could we settle on one version?' },
  { bad: '«Your buyers keep moving the goalposts on labels».', good: 'The requirements on labels have changed more than once; could we settle on one version?' },
  { bad: "«You're just trying to squeeze us».", good: 'This feels one-sided to us; what would make it work for both of us?' },
  { bad: '«Your office is stalling over the spring fair».', good: 'Progress on the spring fair has been slow; what would help to get it moving?' },
  { bad: "«Your broker is hiding something in the freight figures».", good: 'We still have questions about the freight figures; could you tell us more?' },
  { bad: "«It's your fault» the regatta has no insurer.", good: 'The regatta has no insurer; how could we solve it together?' },
  { bad: '«Funny how the fee rose the day after we signed».', good: 'The fee rose the day after we signed; could we find out what happened?' },
  { bad: "«You should've told us about the listed facade before we bid».", good: 'It would have helped us to hear about the listed facade before we bid.' },
  { bad: '«When were you going to tell us about the lien»?', good: 'Could you tell us more about the lien?' },
  { bad: '«Does our loyalty mean nothing to you»?', good: "We're disappointed by how this has gone; could we talk it through?" },
];

export const nearMisses: Rule['nearMisses'] = [
  { text: "You're trying to hit your Q3 target, as I understand it.", because: 'an interest, checked with the reader' },
  { text: 'You always have a seat at our table.', because: 'a kindness' },
  { text: 'The shipment arrived late.', because: 'a fact with no one accused' },
  { text: 'Three mails about the chiller went unanswered, so I am trying this address.', because: 'a fact with no one accused' },
  { text: 'You never need to book the sauna; members just walk in.', because: 'it frees the reader' },
  { text: 'You left your umbrella under the tasting table.', because: 'no harm done' },
  { text: 'Your aim, if I read the brief right, is to open all nine clinics before the flu season.', because: 'an aim that both can share' },
  { text: 'Nobody is suggesting you hid the report.', because: 'the accusation is denied' },
  { text: 'Clause 22 covers bad faith and wilful default by either party.', because: 'the language of a contract' },
  { text: 'It is not anyone’s fault that the river froze.', because: 'no one is at fault' },
  { text: 'The delay was ours, not yours.', because: "the writer's own fault" },
  { text: 'Funny how small the trade is: your cousin taught me to weld.', because: 'small talk' },
  { text: 'By now you should have received the draft lease.', because: 'a notice' },
  { text: 'Why did you move the tasting to June?', because: 'a real question' },
];
