import { notesOn } from './prose';

/** Ways of saying what is settled or shared. */
const AGREED = [
  /\b(?:we|we've|we have|both (?:of us|sides|teams)|you and (?:I|we)|I think we)\b[^.;!?]{0,30}\bagree(?:d|s)?\b/i,
  /\b(?:is|are|was|were|'s|'re|been|now|already|all|points?|both)\b[^.;!?,]{0,24}\b(?:agreed|settled|sorted|signed off|in place|confirmed|accepted|resolved|decided|finali[sz]ed|nailed down|ironed out|squared away|wrapped up|in the bag|a done deal|uncontroversial|closed out|ticked off|clear (?:between|to|for) (?:all of )?(?:us|both)|common ground)\b/i,
  /[:,|–—-] *\**(?:agreed|settled|ok|okay|fine|accepted|confirmed|done|sorted|signed|clear|no problem)\**[.!]?\s*$/i,
  /\b(?:all|both|also) works? (?:well|fine|for)\b/i,
  /\b(?:agreed on|agreement on|consensus on|settled on|shook hands on)\b/i,
  /\b(?:we're|we are|I'm|I am|that's|both)\b[^.;!?]{0,20}\b(?:good on|with you on|fine with|happy with|comfortable with|aligned|on the same page|at one|of one mind|in agreement)\b/i,
  /\b(?:is|are|'s|looks?|sounds?|all of (?:that|this|it))\b[^.;!?]{0,16}\b(?:fine|good|great|okay|ok)\b (?:with|for|by) (?:us|me|both)\b/i,
  /\b(?:works?|suits?|fits?)\b (?:well |fine |perfectly )?for (?:us|me|both|everyone|all|our \w+|the (?:team|board|council|practice|family|members))\b/i,
  // "The term of 60 months suits the practice."
  /\b(?:suits?|fits?) (?:us|me|both|everyone|our (?:\w+ )?\w+|the (?:practice|board|team|club|school|council|family|members|crew|budget))\b/i,
  // Of several things at once: "Colour, material and the sample are approved", "the venue and the stage are fixed".
  /\b(?:and|,|all|both|items?|points?|lots?|clauses?|phases?)\b[^.;!?]{0,50}\b(?:are|have been) (?:all |now |both |already )?(?:approved|fixed|decided|closed(?: out)?|cleared|done|clear|fine|set|signed|good|released)\b/i,
  /\b(?:glad|delighted|happy|pleased|good|relieved|grateful) (?:that|to (?:see|hear|read|note) (?:that )?)[^.;!?]{2,80}\b(?:are|is|have been|has been) (?:all |now |both |already )?(?:approved|fixed|decided|clear|done|set|signed|settled|agreed|closed(?: out)?)\b/i,
  /\b(?:was|were|is|are|been) (?:already |both |all )?signed (?:in|on|last|by both|since)\b|\b(?:have|having|got|with)\b[^.;!?]{2,50}\b(?:sorted|settled|agreed|nailed down)\b|\b(?:have|is|share|found|our|see) (?:\w+ )?common ground\b/i,
  /\b(?:we|I) (?:fully |do |quite |both )?agree (?:with you )?(?:about|on|that|with)\b/i,
  /\b(?:what|as) (?:we|I) (?:both )?(?:had in mind|hoped for|wanted|asked for)\b|\b(?:sign|accept|take) (?:it|them|those|that|these) as (?:it stands|they stand|they are|it is)\b|\b(?:is|are) (?:all )?in favou?r of\b|\bneeds? no (?:further |more )?(?:discussion|change|work|talk)\b|\b(?:is|are) in order (?:for|with) (?:us|me)\b/i,
  // "Agreed: title list, perpetual access." "Settled so far: the rent."
  /^\W*(?:already |all )?(?:agreed|settled|fixed|decided|done|closed|common ground)(?: (?:so far|already|between us|by now))?\W{0,4}[:–—-]/i,
  /\b(?:all|everything(?: else)?|the rest|most of it|the others?)(?: is|'s|'re| are)? (?:good|fine|okay|ok|easy|clear|in order)\b(?! (?:enough|news|reason|as))/i,
  /\b(?:our|the) (?:board|team|council|directors?|manager|committee|client|members|chef|family|partners|trustees|CEO|boss)s? (?:really |very much |all |both )?(?:likes?|loves?|liked|loved|welcomes?|supports?|approves?|approved|accepts?|accepted|agrees?|(?:is|are) happy with|(?:is|are) fine with)\b/i,
  /\b(?:we're|we are|are) (?:all |both |quite )?(?:one|together|close|aligned|in line|of the same view) (?:about|on|over|as to)\b/i,
  /\b(?:what|that|which) (?:we|you and I) (?:both )?(?:want|agree|hoped|share)\b|\b(?:without a (?:single )?objection|accepted by our|not contested|do(?:es)? not dispute|don't dispute|no dispute)\b/i,
  /\b(?:we|I) (?:do )?(?:take|took) (?:that|your) point\b|\b(?:we|both of us|we both|both sides) (?:would |'d )?(?:gain|benefit|care|want the same)\b/i,
  /\b(?:we (?:both|share|all) (?:want|need|share|like|care|believe|see|would)|we share|you and we (?:want|both)|shared (?:goal|interest|aim)|same goal|in both our interests|both of us (?:want|need|gain))\b/i,
  /\b(?:we|I) (?:gladly |happily |can )?(?:accept(?:ed)?|confirm(?:ed)?|welcome)\b (?:the|your|all|that|both|this|net|clause|\d)/i,
  /\b(?:we|I) (?:do |both |very much |really )?like (?:the|your|this|that) (?:[\w'-]+ ){0,3}(?:idea|proposal|offer|draft|plan|approach|suggestion|concept|design|layout|structure|split|model|package|terms?|schedule|wording)\b/i,
  /\bagreed (?:in|at|with|last|as|by|per|when|already|upon|during)\b/i,
  /\b(?:both|all|the|our|your|two|three) (?:[\w'-]+ )?(?:experts|surveyors|lawyers|accountants|engineers|advisers|teams|sides|parties|boards|partners|brothers|sisters|members|firms|offices) (?:all |both |already )?agree(?:d)? (?:on|that|about)\b/i,
  /\b(?:seems?|looks?|sounds?|feels?|is|are) (?:right|fair|reasonable|sensible|good|fine|acceptable) (?:to|with|for) (?:us|me|both)\b/i,
  /\b(?:is|are|'s) (?:no problem|released for payment|not in dispute|undisputed|clear between us|not an issue|as (?:we )?(?:discussed|agreed|said)|fine as (?:it is|they are|drafted|written))\b/i,
  /\bthe (?:[\w'-]+ ){1,4}(?:is|are) (?:all )?fine\b(?! (?:print|art|wine|dining))/i,
  /\bas (?:we )?(?:agreed|settled|shook hands on)\b|\bas in (?:the|your|our) (?:offer|draft|quote|proposal|last contract)\b/i,
  /\b(?:no (?:quarrel|objections?|issue|disagreement|difference)s? (?:with|to|on|about|over|between)|see (?:it|that|this|eye) (?:the same way|to eye)|fair point|point taken|you(?:'re| are) right (?:about|that|on)|(?:happy|content|pleased|glad|comfortable) (?:with|to (?:agree|accept|confirm|sign)))\b/i,
  /\b(?:no (?:open|further) (?:points?|questions?|issues?) (?:on|about|with)|nothing open on|off the list|behind us|ticked off)\b/i,
];

/** What unsays it: a wish, a doubt, a denial, a question. */
const UNSAID =
  /\b(?:not|never|no longer|hardly|isn't|aren't|wasn't|weren't|haven't|hasn't|can't|cannot|couldn't|won't|didn't|don't|nothing|nowhere|unless|until|if|once|should|could|would|before|hope|want|like) (?:\w+ ){0,4}(?:agree|agreed|settled|sorted|closed|accept|accepted|confirmed|confirm|resolved|decided|approved|finali[sz]ed|fixed|signed|cleared|done|fine|works?|suits?|fits?|happy|likes?|easy)\b|\bto be (?:agreed|settled|confirmed)\b|\bnot (?:in )?the \w+ we (?:agreed|shook)|\b(?:not|never) (?:as|what) (?:we )?(?:agreed|discussed|said)\b|\byou (?:had )?agreed\b/i;

/** Does the sentence say what is already agreed or shared? A question does not. */
export const saysAgreed = (judged: string): boolean =>
  !/\?["')\]]*\s*$|^\W*if\b/i.test(judged) && AGREED.some((form) => form.test(judged)) && !UNSAID.test(judged);

/** The sentences of a paragraph that say so. */
export const agreedIn = notesOn(({ judged }) => saysAgreed(judged) && {});
