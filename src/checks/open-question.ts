import type { Check } from '../engine/types';
import { asks, carries, firstNote, notesOn, type Note } from '../language/prose';

/** Asks the reader for no answer: "Why would anyone trust you?" */
const CORNERS = /\bwhy (?:would|should|on earth|must|do you (?:always|keep|never)|are you (?:always|so)|can't you|don't you|won't you)\b|\bhow (?:can|could|dare) (?:you|anyone|we)\b[^?]*\b(?:expect|think|call|say|dare)\b|\bwho (?:would|in their)\b/i;
const OPEN = /\b(?:what|why|how|which|who|where|when)\b/i;
const WHY = [
  /\bwhy\b/i,
  /\bwhat (?:for|purpose|drives?|drove|is driving|'s driving|lies? behind|is behind|'s behind|sits behind|stands behind|led|makes?|made|matters?|would (?:that|this|it) (?:do|make|give|allow|mean|help)|does (?:it|that|this|the \w+) (?:protect|cover|do|achieve|solve|give|mean|allow|help|depend)|do (?:they|those|these) (?:protect|cover|pay)|are you (?:trying|hoping|aiming|looking) to|is (?:it|that|this) (?:for|meant|based|needed)|concerns?|worries|worry|troubles?|would it take|stands in the way|is in the way|reason|prompts?|prompted|keeps|holds)\b/i,
  /\bhow (?:is|are|was|were|did|do|does) (?:\w+ ){0,5}(?:made up|set|built|calculated|worked out|arrived?|reached?|come to|came to|get to|got to|put together|decided|fit)\b/i,
  /\bhow (?:important|much does it matter|would that help|does that help)\b/i,
  /\b(?:reason|purpose|thinking|background|rationale|motive|logic|need|concern)s?\b[^.?]{0,30}\b(?:behind|for|of|on your side)\b/i,
  /\b(?:based|depend|built) on\b|\bwhat's (?:behind|driving|the (?:reason|thinking|background|concern))\b|\bmatters? most\b|\bto you, and\b/i,
  /\bwhat it (?:is|'s) for\b|\bwhat (?:\w+ )?(?:causes?|caused|explains?)\b|\bhow come\b|\barriv\w+ at\b|\bcame up with\b/i,
  /\bwhat would (?:help|change|need)\b|\bwhat (?:has|have|had) (?:changed|to be)\b/i,
  /\b(?:hoping|trying|aiming|looking) to (?:achieve|protect|avoid|solve|cover|reach|get)\b/i,
  /\bwhat (?:\w+ ){0,3}(?:important|at stake|critical|essential)\b|\bin aid of\b|\bwhat\b[^?.;]{2,60}\bfor\b ?[,?]/i,
  /\b(?:I ask|asking|I'm asking) because\b|\bwhat would [^?]{2,50} (?:mean|do|change|give|cost|free up)\b(?: for| to)? (?:you|your)\b/i,
  /\bwhat (?:[\w'-]+ ){1,4}(?:has|have|needs?|is meant|are meant) to (?:cover|do|achieve|protect|carry|pay for|solve)\b/i,
  /\bwhat(?:'s| is| are)? (?:\w+ )?(?:pressing|pushing|at the root|underneath)\b/i,
  /\b(?:understand|see|know|hear|learn) (?:better )?(?:why|what (?:matters|lies|is behind|drives|makes|worries))\b/i,
];

/** A question without its mark: "I'd like to understand what the 180 has to cover." */
const WONDERS = /\b(?:help (?:us|me) (?:understand|see)|(?:we'd|I'd|we would|I would) (?:\w+ )?(?:like|love|be glad|be curious|be interested) to (?:understand|know|hear|learn)|(?:I'd|we'd) (?:\w+ )?be (?:curious|interested)|(?:we|I)(?:'m| am|'re| are) (?:curious|wondering)|(?:we|I) wonder|(?:please )?tell (?:us|me) (?:more about )?)\b[^.?]{0,60}\b(?:why|what|how|where)\b/i;

/** Talk about the weather asks, too. */
const CHAT = /\b(?:weekend|holiday|vacation|marathon|family|kids|dog|trip|garden|weather|how are you|how's life|how have you been|how did the (?:\w+ ){0,2}(?:race|move|party|wedding|match|run|go))\b/i;
const LOGISTICS = /^(?:[^?]{0,40}\b)?(?:what (?:time|day|date)|when (?:would|could|can|do|are|is|should|works?|shall)|which (?:day|date|room|format|time)|where (?:should|shall|do|can)|who should (?:I|we) (?:send|copy|invite))\b/i;

/** Sentences that ask something open, unless a finding in them says otherwise. */
const questionsIn = notesOn((sentence) => {
  const { judged } = sentence;
  return (asks(sentence) || WONDERS.test(judged)) && OPEN.test(judged) && !CHAT.test(judged) && !CORNERS.test(judged) && { why: WHY.some((form) => form.test(judged)), when: LOGISTICS.test(judged) };
});

/** The draft asks a real open question, and one of them asks why or what for. */
export const openQuestion: Check = {
  id: 'open-question',
  title: 'Asks an open question, and why',
  passage: { words: 'Don’t just ask people what they want; ask why they want it, for what purpose', by: 'Jeff Weiss' },
  judge: (draft, findings) => {
    const free = (question: Note): boolean => !carries(question, findings, 'rhetorical-question', 'blame', 'dismissive', 'condescending', 'ultimatum', 'adversarial-framing');
    const why = firstNote(draft, questionsIn, (question) => question.why && free(question));
    if (why) return { pass: true, advice: 'The mail asks why.', evidence: why.span };
    const open = firstNote(draft, questionsIn, (question) => !question.when && free(question));
    return open
      ? { pass: false, advice: 'The mail asks what. Ask also why, or what it is for: the answer opens other ways to get there.', evidence: open.span }
      : { pass: false, advice: 'Ask something you do not know: “What makes the date important on your side?”' };
  },
  passes: ['How is the 9% made up, and why is it spread evenly?', 'Which of the two fits your calculation better, and why?', 'What does the limit protect on your side?'],
  fails: ['What is your best price?', 'Why would anyone trust you again?', 'We look forward to your reply.', 'How did the half marathon go?'],
};
