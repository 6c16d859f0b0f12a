import type { Check } from '../engine/types';
import { asks, carries, firstNote, notesOn } from '../language/prose';

/** What one side could do. */
const COULD = String.raw`(?:could|can|would|'d|'ll|will|might|able to|happy to|glad to|willing to|prepared to|ready to|open to|fine with|agree|accept)`;
const TRADE = [
  new RegExp(String.raw`\bif (?:we|I|you|our|your|the|that|this|it|both|payment|delivery)\b[^.!?]{2,110}\b${COULD}\b`, 'i'),
  new RegExp(String.raw`\b${COULD}\b[^.!?]{2,110}\b(?:if|provided|as long as|so long as|in exchange|in return|once|against|on condition) (?!not\b|possible\b|necessary\b|needed\b|so\b)[\w'-]+`, 'i'),
  /\bif (?:we|I|our)\b[^.!?]{2,110},? (?:what|which|how|where)\b/i,
  /\bif (?:you|we|I|your|our) (?:[\w'-]+ )[^.;!?]{2,70}, (?:then )?(?:I|we|you)(?:'ll| will| can)? (?!have|need|must|should|know|think|see\b|tell|call|write|go\b|walk|stop|leave|cancel|sue|withdraw|find)\w+/i,
  /\bif [^.;!?]{3,90},[^.;!?]{3,90}[;,] (?:and |but )?(?:if|otherwise|else|above that|beyond that|below that) [^.;!?]{3,}/i,
  /\b(?:(?:ways?|options|routes|ideas|paths|roads) (?:out|forward|ahead|round|around|through)?|on the table|what (?:we|I) (?:can|could|would) (?:do|offer|suggest|propose)|(?:we|I) could try)[^.!?]{0,40}:\s*$/i,
  /\b(?:could|would|might) [^?.;]{3,70}\b(?:serve|suit|help|work for|be easier for|do for) (?:both|you|us|either)\b|\b(?:would both|either (?:one )?would|both would) (?:be|work|suit|do)\b|\bhalf now\b/i,
  /\b(?:in exchange|in return|a trade|trade-off|swap|bundle|a package|middle way|compromise|halfway|meet in the middle|split the difference)\b/i,
  /\beither\b[^.!?]{2,140}\bor\b/i,
  /\b(?:two|three|four|several|some|a few|other|different|alternative|both|these|couple of) (?:\w+ )?(?:ways|options|models|routes|paths|ideas|versions|variants|alternatives|possibilities|packages|shapes|solutions|structures|suggestions|proposals|scenarios)\b/i,
  /\b(?:one of these|option (?:a|b|c|1|2|one|two)\b|alternatively|another (?:option|way|route|idea|possibility)|one (?:option|way|idea|possibility)|as an alternative|we could also|could also|or we (?:could|can)|we can also|would it (?:help|work|be easier) (?:if|for)|what (?:if|about)|how about|what would you say to|would you (?:consider|be open to)|suppose we|imagine we|the other (?:way|option|idea)|or,? if you prefer|whichever)\b/i,
  /\b(?:we|I) (?:can|could|would) (?:\w+ )?(?:do|offer|go to|live with|agree to|start|launch|take|pay|ship|deliver|accept|move|add)\b[^.!?]{1,110}\bor\b/i,
  /\d[^.!?]{0,50}\bor\b[^.!?]{0,50}\d[^.!?]*\b(?:years?|months?|%|percent|units?|euros?|a head|per|discount|term|volume|deposit)\b/i,
  /\b(?:a|the) (?:longer|shorter|larger|smaller|higher|lower|earlier|later|staged|phased|bigger) \w+[^.!?]{0,60}\b(?:for|against|instead of|in place of) (?:a|the)\b/i,
];

/** Two meeting times are no two options. */
const MEETING = /\b(?:call|meet(?:ing)?|talk|phone|video|o'clock|\d{1,2}(?::\d\d)? ?(?:am|pm)|(?:mon|tues|wednes|thurs|fri)day (?:at|or|morning|afternoon))\b/i;
const DEAL = /\b(?:price|rate|fee|term|terms|volume|years?|months?|deposit|discount|contract|clause|payment|delivery|scope|rent|warranty|order|units?)\b|[%€$£]/i;

/** Sentences that offer one. */
const offersIn = notesOn((sentence) => {
  const { judged } = sentence;
  return TRADE.some((form) => form.test(judged)) && !(MEETING.test(judged) && !DEAL.test(judged)) && !courtesy(judged) && { trade: asks(sentence) };
});

/** The draft offers more than one option, or a trade. */
export const options: Check = {
  id: 'options',
  title: 'Offers options or a trade',
  passage: { words: 'What are some different possible options for satisfying those various interests?', by: 'the article, after Jeff Weiss' },
  judge: (draft, findings) => {
    const line = firstNote(draft, offersIn, (offer) => !carries(offer, findings, 'ultimatum', 'blame', 'dismissive'));
    return line
      ? { pass: true, advice: line.trade ? 'The mail offers a trade.' : 'The mail offers a choice.', evidence: line.span }
      : { pass: false, advice: 'Offer a second way to get there, or a trade: “If we commit to two years, could you hold the price?”' };
  },
  passes: ['If we commit to three years, could you hold the uplift at 4%?', 'We can do 88, or 91 if the forklift is included.', 'Two ways to solve it: we pay 4 days, or we write the letter for you.'],
  fails: ['We can’t go above €42 per panel.', 'Would Tuesday at 10 or Thursday at 3 work for a call?', 'If you have questions, I can call you.'],
};

/** "If you have any questions" offers nothing. */
const courtesy = (judged: string): boolean =>
  /\b(?:say so|let (?:me|us) know|tell (?:me|us)|shout|ring|give (?:me|us) a call)\b/i.test(judged) && !/\d/.test(judged) ||
  /\bif (?:you|there) (?:have|are|need|want|would like|'d like|should have) (?:any |further |more |to (?:talk|discuss|meet|chat))?(?:questions?|details?|information|anything|a call|help|to talk|to discuss)?\b/i.test(judged) && /\b(?:questions?|call|talk|discuss|contact|reach|let (?:me|us) know)\b/i.test(judged);
