import type { Rule } from '../../engine/types';

export const examples: Rule['examples'] = [
  { bad: 'That timeline is «ridiculous».', good: "That timeline doesn't work for us; what is it based on?" },
  { bad: 'Your offer of £900 a week for the barn is «a joke».', good: "Your offer of £900 a week for the barn doesn't work for us; how did you arrive at it?" },
  { bad: 'The indemnity in your draft is «utterly absurd».', good: "The indemnity in your draft doesn't work for us." },
  { bad: 'Your storage charge is «a rip-off».', good: 'Your storage charge is too high for us.' },
  { bad: 'Your sales forecast is «pure fantasy».', good: "Your sales forecast doesn't look realistic to us." },
  { bad: 'Your reasoning on the fuel index is «idiotic».', good: "Your reasoning on the fuel index doesn't convince us yet; what is it based on?" },
  { bad: 'We find the overtime clause «grotesque».', good: "The overtime clause doesn't work for us." },
  { bad: '«How generous»: a rebate of 0.2% after year three.', good: "A rebate of 0.2% after year three is too low for us; how did you arrive at it?" },
  { bad: 'We have now read your «"proposal"».', good: 'We have now read your proposal.' },
  { bad: '«Do you really need a second projector for one room»?', good: 'Could you tell us more about the need for a second projector for one room?' },
  { bad: 'Another round of site visits is «a colossal waste of time».', good: "Another round of site visits isn't a good use of our time." },
  { bad: '«Only an idiot would» ship glass without insurance.', good: "We can't ship glass without insurance." },
];

export const nearMisses: Rule['nearMisses'] = [
  { text: 'The joke in your last mail made my day.', because: 'a joke that was enjoyed' },
  { text: 'Our own first estimate was absurd; sorry for the confusion.', because: "the writer's own work" },
  { text: "That isn't a ridiculous number at all, it's simply more than the grant allows.", because: 'the verdict is taken back' },
  { text: 'The rubbish is collected on Tuesdays.', because: 'real rubbish' },
  { text: 'Peanuts are kept off all our menus.', because: 'real peanuts' },
  { text: 'Class C means an unacceptable deviation under the norm.', because: 'a technical term' },
  { text: '18% is not possible for us this year.', because: 'a plain refusal' },
  { text: 'The trial run was not a waste of time: the crew learned a lot.', because: 'negated' },
  { text: 'Good luck with the inspection on Friday.', because: 'a real wish' },
  { text: 'Lending us a second marquee was generous, and the brides noticed.', because: 'real thanks' },
  { text: 'Are you sure you want delivery on Monday, or would Tuesday do?', because: 'a question of logistics' },
  { text: 'The amateurs play at noon, the professionals at four.', because: 'no one is called names' },
  { text: 'The fantasy film shoots in the hills from 3 June.', because: 'a kind of film' },
  { text: 'At $15 an hour we cannot find licensed electricians in this county.', because: 'a reason, said plainly' },
];
