import type { Check } from '../engine/types';
import { frame } from '../language/frame';
import { asks, carries, firstNote, notesOn, type Note } from '../language/prose';
import { asksWhy } from '../language/why';

/** Asks the reader for no answer: "Why would anyone trust you?" */
const CORNERS = /\bwhy (?:would|should|on earth|must|do you (?:always|keep|never)|are you (?:always|so)|can't you|don't you|won't you)\b|\bhow (?:can|could|dare) (?:you|anyone|we)\b[^?]*\b(?:expect|think|call|say|dare)\b|\bwho (?:would|in their)\b/i;
const OPEN = /\b(?:what|why|how|which|who|where|when|whats?)\b|\b(?:the|any|some|a) (?:\w+ )?(?:reasons?|background|rationale|thinking|reasoning|purpose)\b/i;

/** A question without its mark: "I'd like to understand what the 180 has to cover." */
const WONDERS = frame`\b(?:
  (?:help|helps|allow|allows) (?:us|me) (?:to )?(?:understand|see|know)|
  (?:we|I)(?:'d| would|'ll| will|'m| am|'re| are)? (?:\w+ ){0,2}(?:like|love|be glad|be grateful|be happy|be curious|be interested|curious|interested|keen|want|need|wish|try(?:ing)?) (?:to (?:understand|know|hear|learn|see|ask)|how|why|what)|
  (?:we|I)(?:'m| am|'re| are| still| do)? (?:wonder|wondering|ask(?:ing)? (?:you|myself|ourselves))|
  (?:please |do |kindly |perhaps you (?:could|can) |you (?:could|can|might) )?(?:tell|explain to|show|let) (?:us|me)|please (?:\w+ )?explain|
  (?:it|this|that) would (?:\w+ )?(?:help|be (?:good|useful|helpful))(?: (?:us|me))? (?:to )?(?:understand|know|hear|learn|see)
)\b[^.?]{0,60}\b(?:why|what|how|where|which|the (?:reason|background|thinking|purpose))\b`;

/** Talk about the weather asks, too. */
const CHAT = /\b(?:weekend|holiday|vacation|marathon|family|kids|dog|trip|garden|weather|how are you|how's life|how have you been|how did the (?:\w+ ){0,2}(?:race|move|party|wedding|match|run|go))\b/i;
const LOGISTICS = /^(?:[^?]{0,40}\b)?(?:what (?:time|day|date)|when (?:would|could|can|do|are|is|should|works?|shall)|which (?:day|date|room|format|time)|where (?:should|shall|do|can)|who should (?:I|we) (?:send|copy|invite))\b/i;

/** Sentences that ask something open, unless a finding in them says otherwise. */
const questionsIn = notesOn((sentence) => {
  const { judged } = sentence;
  if (!(asks(sentence) || WONDERS.test(judged)) || !OPEN.test(judged) || CORNERS.test(judged)) return undefined;
  const why = asksWhy(judged);
  return (why || !CHAT.test(judged)) && { why, when: LOGISTICS.test(judged) };
});

/** The draft asks a real open question, and one of them asks why or what for. */
export const openQuestion: Check = {
  id: 'open-question',
  title: 'Asks an open question, and why',
  passage: { words: 'Don’t just ask people what they want; ask why they want it, for what purpose', by: 'Jeff Weiss' },
  *judge(draft, findings) {
    const free = (question: Note): boolean => !carries(question, findings, 'rhetorical-question', 'blame', 'dismissive', 'condescending', 'ultimatum', 'adversarial-framing');
    const why = yield* firstNote(draft, questionsIn, (question) => question.why && free(question));
    if (why) return { pass: true, advice: 'The mail asks why.', evidence: why.span };
    const open = yield* firstNote(draft, questionsIn, (question) => !question.when && free(question));
    return open
      ? { pass: false, advice: 'The mail asks what. Ask also why, or what it is for: the answer opens other ways to get there.', evidence: open.span }
      : { pass: false, advice: 'Ask something you do not know: “What makes the date important on your side?”' };
  },
  passes: ['How is the 9% made up, and why is it spread evenly?', 'Which of the two fits your calculation better, and why?', 'What does the limit protect on your side?', 'May we ask what determines the start in May?', 'We’d be glad to hear where the extra six cents come from.'],
  fails: ['What is your best price?', 'What rent would you settle for?', 'What would make you sign today?', 'Why would anyone trust you again?', 'We look forward to your reply.', 'How did the half marathon go?'],
};
