import { frame } from './frame';

/** What one side could do. */
const COULD = String.raw`(?:could|can|would|may|might|'d|'ll|will|able to|happy to|glad to|willing to|prepared to|ready to|open to|fine with|agree|accept|possible|feasible|doable|works?|help)`;

/** Opens the condition of a trade. */
const IF = String.raw`(?:if|in case|provided(?: that)?|providing|as long as|so long as|on condition(?: that)?|assuming|supposing)`;

/** Who or what a condition speaks of. */
const SUBJECT = String.raw`(?:we|I|you|u|they|he|she|it|both|our|your|their|my|the|that|this|these|those|a|an|any|all|some|payment|delivery|\d[\w.,%]*|[\w'-]+)`;

/** Offers of something for something. A condition stands on either side of what is offered. */
const TRADES: readonly RegExp[] = [
  frame`\b${IF} ${SUBJECT}\b[^!?;:.]{2,130}\b${COULD}\b`,
  frame`\b${COULD}\b[^.!?;]{2,130}\b(?:${IF}|in exchange|in return|once) (?!not\b|possible\b|necessary\b|needed\b|required\b|so\b|any\b|anything\b|applicable\b|and when\b)[\w'-]+`,
  // "Should you prefer a later closing, our client can rent the house back." "Were we to pay up front, would you …?"
  frame`(?:^|[,;:] ?)\W*(?:should|were|had) (?:you|we|I|the|your|our|it|this|that)\b[^.;!?]{3,90}, [^.;!?]{0,80}\b${COULD}\b`,
  /\bif (?:we|I|our)\b[^.!?]{2,110},? (?:what|which|how|where)\b/i,
  /\bif (?:you|we|I|your|our) (?:[\w'-]+ )[^.;!?]{2,70}, (?:then )?(?:I|we|you)(?:'ll| will| can)? (?!have|need|must|should|know|think|see\b|tell|call|write|go\b|walk|stop|leave|cancel|sue|withdraw|find)\w+/i,
  // "We bring it forward if you bring your trucks."
  /\b(?:we|I)(?:'ll)? (?!need|must|have|should|know|think|see|call|write|can't|won't|will|cannot|can|do\b|don't|are|am|understand|appreciate|would|hope|assume|wonder)\w+ [^.!?;]{2,90}\bif you (?!have|need|want|like|would|could|wish|don't|do not|fail|refuse|are|were|think|agree|prefer)\w+/i,
  // "If diesel stays under 1.52, it is 3%; if it climbs, we pay the 5.9."
  /\bif [^.;!?]{3,90},[^.;!?]{3,90}[;,] (?:and |but )?(?:if|otherwise|else|above that|beyond that|below that) [^.;!?]{3,}/i,
  /\b(?:in exchange|in return|a trade|trade-off|swap|bundle|a package|middle way|compromise|halfway|meet in the middle|split the difference)\b/i,
  /\b(?:a|the) (?:longer|shorter|larger|smaller|higher|lower|earlier|later|staged|phased|bigger) \w+[^.!?]{0,60}\b(?:for|against|instead of|in place of) (?:a|the)\b/i,
];

/** What one of several could be. */
const KINDS = String.raw`(?:ways|options|models|routes|paths|ideas|versions|variants|alternatives|possibilities|packages|shapes|solutions|structures|suggestions|proposals|scenarios|choices|approaches|avenues)`;

/** Offers of more than one way. */
const CHOICES: readonly RegExp[] = [
  frame`\b(?:two|three|four|several|some|a few|other|different|alternative|both|these|couple of|following|possible|various) (?:\w+ )?${KINDS}(?! (?:attached|enclosed)\b)\b(?!:\W*[€$£\d])`,
  frame`(?:^|\b(?:the|our|my|your|see) |\b(?:one of|two|three|four) (?:\w+ )?)${KINDS}\b(?: (?:out|forward|ahead|round|around|through))?[^.!?;]{0,30}(?::|\bas (?:I|we) see\b)`,
  /\b(?:(?:ways?|options|routes|ideas|paths|roads) (?:out|forward|ahead|round|around|through)|on the table|what (?:we|I) (?:can|could|would) (?:do|offer|suggest|propose)|(?:we|I) (?:could|can|might|would)(?: (?:try|offer|propose|suggest))?|here is what we (?:suggest|propose|offer))[^.!?]{0,40}:?\s*$/i,
  frame`\b(?:could|would|might|may) [^?.;]{3,70}\b(?:serve|suit|help|work for|be easier for|do for|cover|satisfy|meet) (?:both|you|us|either)\b|\b(?:would both|either (?:one )?(?:would|could|will)|both (?:would|could)|any of these (?:would|could)) (?:be|work|suit|do|help|ease|bring)\b|\bhalf now\b|[;,] so (?:might|could|would) (?:a|an|the|we|two|half)\b`,
  /\b(?:option (?:a|b|c|1|2|one|two)\b|alternatively|another (?:option|way|route|idea|possibility)|one (?:option|way|idea|possibility)|as an alternative|we could also|could also|or we (?:could|can)|we can also|would it (?:help|work|be easier) (?:if|for)|what (?:if|about)|how about|what would you say to|would you (?:consider|be open to)|suppose we|imagine we|the other (?:way|option|idea)|or,? if you prefer|whichever (?:you|of|suits|way)|just tell us which|as you prefer)\b/i,
  // "We could split it, or quote with reclaimed beams." "Could you do four tiers, or would buttercream bring it down?"
  frame`\b(?:we|I|you|one|they|he|she|it|our \w+|your \w+|my \w+) (?:can|could|would|might|may)(?! not\b|'t\b) (?:\w+ )?(?!call\b|mail\b|write\b|reach\b|contact\b|ring\b|ask\b|come\b|visit\b)[\w-]+\b[^.!?]{1,140}[;,]? \bor\b`,
  /\beither\b[^.!?]{2,140}\bor\b|; or (?!else\b)\w|; with [^.;!?]{3,}|\bpossible,? or\b|\bfailing that\b/i,
  /\d[^.!?]{0,50}\bor\b[^.!?]{0,50}\d[^.!?]*\b(?:years?|months?|weeks|%|percent|units?|pieces|euros?|a head|per|discount|term|volume|deposit|colou?rs|tiers|instal?lments|flat|net|gross|upfront|cash|lump)\b/i,
  /\bin (?:both|either) cases?\b|\b(?:could|might|can)\b[^.!?]{3,140},? or (?:it|they|we|you|I|she|he|the \w+) (?:could|might|can)\b/i,
  frame`^\W*or,? (?:we|perhaps|maybe|alternatively|with|we'd|we'll|two|three|half|instead|if (?:you|we))\b`,
  frame`^\W*(?:perhaps|maybe|possibly)\b[^.!?]{3,120}\bor\b`,
  // "Would nine months help, or twelve with a break?"
  frame`^(?:[^?]{0,60}[ ,])?(?:would|could|can|might|may) (?!you (?:mind|rather|please)|not\b)[^?]{4,110},? \bor\b [^?]{4,}\?`,
  /\b(?:two|three|half|part) [^.;!?]{3,40}\bor\b[^.;!?]{3,60}\b(?:possible|fine with us|work for us)\b/i,
];

/** A wish, a hint, a fact about the weather: conditions in which nobody gives anything. */
const NO_DEAL = frame`\b(?:how (?:would|did) you feel|what would you (?:say|think|do) if|(?:as|even) if|if (?:I may|you will|you like|it weren't|I'm honest|memory serves|only|it comes to that)|no ${KINDS}|both ways|as long as we (?:stay|remain) friends)\b`;

/** A thing that has to be in place before a job is no price for it: "we can install it, provided the bay is free". */
const ERRAND = /\b(?:if|provided(?: that)?|once|as long as|as soon as) (?:the|your|our|all|these) (?:[\w-]+ ){1,4}(?:is|are|has been|have been) (?:free|ready|open|here|there|available|clear(?:ed)?|in(?: by)?|dry|on site|signed|back|complete|accessible)\b/i;

/** Two meeting times are no two options. */
const TIME = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock))|mornings?|afternoons?|tomorrow|(?:the )?\d{1,2}(?:st|nd|rd|th)|next week|(?:at )?\d{1,2}:\d\d`;
const MEETING = new RegExp(String.raw`\b(?:call|meet(?:ing)?|phone|video|zoom|chat|speak|come by|drop by|visit|slot|fitters?|inspection)\b[^]*\b(?:${TIME})\b|\b(?:${TIME})\b[^]*\b(?:call|meet(?:ing)?|phone|video|zoom|chat|speak|come by|drop by|visit|slot|fitters?|inspection)\b|\b(?:${TIME})\b(?: [\w:]+){0,3},? or (?:on |at |the )?(?:${TIME})\b`, 'i');
const DEAL = /\b(?:price|rate|fee|terms|volume|years?|months?|deposit|discount|contract|clause|payment|delivery|scope|rent|warranty|order|units?)\b|[%€$£]/i;

/** "If you have any questions" offers nothing. */
const isCourtesy = (judged: string): boolean =>
  /\b(?:say so|let (?:me|us) know|tell (?:me|us)|shout|ring|give (?:me|us) a call)\b/i.test(judged) && !/\d/.test(judged) && !/\bwould|\bcould|\bor we\b|which/i.test(judged) ||
  /\b(?:if|should) (?:you|there) (?:have|are|be|need|want|would like|'d like|should have) (?:any |further |more |to (?:talk|discuss|meet|chat))?(?:questions?|details?|information|anything|a call|help|to talk|to discuss)?\b/i.test(judged) && /\b(?:questions?|call|talk|discuss|contact|reach|let (?:me|us) know|details?|information|menu)\b/i.test(judged);

/** What stands in every one of these forms: most sentences have none of it, and are spared the rest. */
const HINT = frame`\b(?:if|or|either|case|provid(?:ed|ing)|long as|condition|assuming|supposing?|exchange|return|trade|trade-off|swap|bundle|package|compromise|halfway|meet|split|longer|shorter|larger|smaller|higher|lower|earlier|later|staged|phased|bigger|against|could|can|would|might|may|${KINDS}|options?|ways?|alternatives?|alternatively|table|what|how about|imagine|which|whichever|you prefer|half|both|should|were|had)\b`;

/** Does the sentence offer a trade, or more than one way to get there? */
export function offersOptions(judged: string): boolean {
  if (!HINT.test(judged)) return false;
  // "1.2 m wide" ends no sentence.
  const flat = judged.replace(/(?<=\d)[.,](?=\d)/g, '·');
  if (NO_DEAL.test(flat) || ERRAND.test(flat) || isCourtesy(flat) || (MEETING.test(flat) && !DEAL.test(flat))) return false;
  return TRADES.some((form) => form.test(flat)) || CHOICES.some((form) => form.test(flat));
}

/** Does the sentence make a tentative proposal? Two of them in a mail are two ways. */
export const proposes = (judged: string): boolean =>
  /\b(?:what we could do|(?:we|I) could|(?:we|I) (?:would |might )?(?:propose|suggest)|(?:our|my) (?:suggestion|proposal|idea)|(?:would|could|might) (?:a|an|the|our|your|some|[€$£¥]? ?\d[\w·.,]*|\w+ months?) [^?]{2,80}\b(?:help|work|suit|be possible|be (?:workable|feasible|acceptable|an option)|be covered|do)\b|(?:could|might|may) we|(?:we|I) (?:would|could|can) also|(?:members|volunteers|our \w+) could|how about|perhaps we)\b/i.test(judged) &&
  !/\b(?:could|might|may|can) (?:we|I) (?:talk|speak|meet|ask|have|know|call|chat|see)\b|\b(?:we|I) could (?:not|never|hardly|talk|meet|speak)\b/i.test(judged) && !(MEETING.test(judged) && !DEAL.test(judged)) && !isCourtesy(judged);
