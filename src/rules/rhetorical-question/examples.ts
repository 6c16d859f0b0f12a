import type { Rule } from '../../engine/types';

/** Questions that leave one answer, each as a view and an open question. */
export const EXAMPLES: Rule['examples'] = [
  { bad: "«Don't you think four weeks is fair for a roof?»", good: 'We think four weeks is fair for a roof. Do you see it the same way?' },
  { bad: "«Wouldn't you agree that 8% is what the work is worth?»", good: 'We think 8% is what the work is worth. Do you see it the same way?' },
  { bad: 'Two weeks is plenty for a logo, «isn\'t it?»', good: 'We think two weeks is plenty for a logo. Do you see it the same way?' },
  { bad: '«How are we supposed to staff a night shift on that budget?»', good: "We don't see how we could staff a night shift on that budget. How did you picture that?" },
  { bad: '«How do you expect us to pay for the tooling?»', good: 'It would be hard for us to pay for the tooling. What is behind it?' },
  { bad: '«Who in their right mind would lease that?»', good: "We don't know of anyone who would lease that. Could we look at it again?" },
  { bad: '«Who pays rent for a roof that leaks?»', good: "We don't know of anyone who pays rent for a roof that leaks. Could we look at it again?" },
  { bad: '«Since when does a permit cost €900?»', good: 'It is new to us that a permit costs €900. What is it based on?' },
  { bad: '«Why should our members pay for the study?»', good: "We don't see why our members should pay for the study. What is behind it?" },
  { bad: '«What makes you think the trustees would pay for a survey?»', good: 'We doubt that the trustees would pay for a survey. How do you see it?' },
  { bad: "«What's the point of a pilot if the results don't count?»", good: "We don't yet see the point of a pilot if the results don't count. How do you see it?" },
  { bad: '«Do you really believe the bridge will open by 1 April?»', good: 'We doubt that the bridge will open by 1 April. How do you see it?' },
  { bad: '«Is it too much to ask that the lift works on moving day?»', good: 'It matters to us that the lift works on moving day.' },
  { bad: '«So we carry all the risk?»', good: 'As we read it, we carry all the risk. Is that what you intend?' },
];

/** Questions that are open. */
export const NEAR_MISSES: Rule['nearMisses'] = [
  { text: 'What do you think?', because: 'an open question' },
  { text: 'Do you think March works for the audit, or is it too close to year end?', because: 'asks for a view the writer does not know' },
  { text: 'Why is the March date important to you?', because: 'asks for the interest' },
  { text: "Isn't the meeting at 3?", because: 'checks a fact' },
  { text: "The visit is on the 8th, isn't it?", because: 'a tag that checks a fact' },
  { text: "Why don't we split the delivery into two drops?", because: 'a proposal' },
  { text: 'How can we make the handover easier for your team?', because: 'asks how to help' },
  { text: 'How did you arrive at 4,600?', because: 'asks for the reasoning' },
  { text: 'Who would be the right person for the certificate?', because: 'asks for a name' },
  { text: 'Who pays the notary in your region?', because: 'asks for a custom' },
  { text: 'Why should the barrels be stored upright?', because: 'asks for a reason to learn from' },
  { text: 'Would you be open to a trial of six months?', because: 'a proposal' },
  { text: 'How the drums are stored is shown on page 3.', because: 'no question' },
  { text: 'Would it be too much to ask for a copy of the certificate?', because: 'a courtesy' },
  { text: 'Is parking included, or billed separately?', because: 'a plain choice' },
  { text: 'Does that seem fair to you, or is there something we overlooked?', because: 'leaves the answer open' },
];
