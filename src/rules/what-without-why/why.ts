import type { Guard } from '../../engine/types';

/** Ways to ask what a position is for, wherever they stand in a question or an invitation. */
const PURPOSE = new RegExp(
  [
    String.raw`\bwhat (?:exactly )?(?:is|'s|are|was|were) (?:it|that|they|these|those|this|(?:the|your|that|each|an?)\s[^?.;:]{1,50}) (?:\w+ly )?(?:for(?=\s*[?.,;]|\s*$|\s(?:in (?:your|their)|exactly))|based on|built on|driven by|made up of|meant (?:to|for)|supposed to (?:do|cover|help|solve|protect)|there to|about)(?![\w-])`,
    String.raw`\b(?:what|which \w+|that) (?:else )?(?:it|they|that|this|these|those|each)(?:'s| is| are|'re)? (?:for|based on|built on|meant to|should (?:protect|cover|do|help)|would (?:cover|help|do|let|protect|solve|allow))\b`,
    String.raw`\bwhat for\b|\bfor what (?:purpose|reason)s?\b|\bhow come\b|\bwhat purpose\b|\bthe (?:purpose|point|idea|thinking|reasoning|rationale|logic|aim|motive|motivation|need|worry|concern|interest|background|story) (?:behind|of|for|underneath|there)\b`,
    String.raw`\b(?:lies?|sits?|stands?|stood|what's|whats|what (?:is|are)|reasons?|thinking) (?:\w+ )?behind\b|\bwhat's (?:driving|prompting|prompted|leading)\b|\bwhat (?:\w+ )?(?:drives?|drove|prompts?|prompted|leads? (?:you|them)|led (?:you|them)|underlies|motivates?|makes (?:it|that|this|them|those|the|you|your|\w+day)|worries|worried|would (?:it|that|they|this|these|those|each|the|an?|more|\w+ more)\b[^?]{0,50}\b(?:do|help|let|allow|solve|protect|cover|mean|give you|bring|enable|achieve|pay for|change)\b|does (?:it|that|this|each) (?:\w+ )?(?:cover|protect|depend|do|buy|help|let|solve|include|serve|allow|guard)|do they (?:cover|protect|depend|do|help)|depends? on|hangs? on|turns? on|rides on)`,
    String.raw`\bwhat (?:it|they|that) (?:\w+ )?(?:depends?|rests?|turns?|hangs?) on\b`,
    String.raw`\bhow (?:did|do|have|had) (?:you|u|they|he|she|your [\w']+) (?:arrived?|come|came|get|got|reach|reached|work(?:ed)? (?:it|that|this) out|calculated?|derived?|build|built|set|settle|pick|choose)\b|\bhow (?:it|that|this|the \w+|they) (?:is|was|were|are|came|comes|has been) (?:made up|calculated|worked|arrived|built|about|derived)\b|\bhow you (?:got|came|arrived|get|arrive|reached|worked)\b|\bhow(?:'s| is| was|s) (?:it|that|this|the \w+) (?:\w+ )?(?:made up|calculated|worked out|arrived|built|derived)\b|\bhow (?:it|they) (?:came|come) about\b`,
    String.raw`\bwalk (?:us|me) through\b|\b(?:your|the) (?:reasoning|reasons?|rationale|thinking)\b(?! (?:for (?:my|our|this|the) (?:mail|email|e-mail|note|message|call|letter|delay)))|\breasons? (?:for|behind) (?:each|it|that|this|them|those)\b|\bwhat (?:matters|concerns?|problem|risk|worry)\b|\bmatters? (?:so much|most|more|to (?:you|them))\b|\bguard(?:s|ed)? against\b|\bhelp (?:us|me) (?:to )?(?:see|understand)\b|\bwhat's (?:it|that) (?:meant|supposed|based|built|for)\b|\bwhats it (?:based|for)\b`,
    String.raw`\bwhere (?:does|do) (?:it|that|they|this|the \w+) come from\b|\bon what basis\b|\bso that (?:you|they|your|the)\b|\bwhat (?:change|difference) would\b|\bwhat you(?:'d| would) (?:use|need) it for\b|\bwhat (?:do|would|will) you (?:need|use|want) (?:it|that|them|the \w+) for\b|\bhow should we explain\b`,
    String.raw`\b(?:what|which) [^?.;]{1,50}\b(?:is|are|was|were|be|'s) (?:\w+ )?for\s*(?:[?.,;]|$)|\b(?:is|are|'s|was) (?:it |they |that )?(?:put together|calculated|made up|worked out|built up|arrived at)\b|\bwhat (?:does|do|will|must|should|would|has|have) (?:it|that|they|this|each) (?:have |need |got )?(?:to )?(?:cover|protect|pay for|do|achieve|allow|address|secure|solve)\b|\b(?:it|that|they|it's|they're|is|is it|are they) (?:\w+ )?(?:meant|there|supposed|intended|needed) (?:to|for)\b(?! guess)|\bto what (?:end|purpose)\b|\bdepends? on\b|\bhangs? on\b|\bthe (?:grounds|basis|calculation|math|maths|figures|case|need|story) (?:for|of|behind) (?:it|that|them|this|each)\b|\bcalculation behind\b|\bbehind (?:it|that|them)\b`,
    String.raw`\bwhat (?:would|will|does|could|did|do) (?!it take|you\b|u\b|they\b|your\b)[^?.;]{1,40} (?:make possible|allow|enable|let you|let them|protect|solve|help|cover|mean for|do for|do to|do that|give you|change for|bring you|buy you|free up)\b|\bworr(?:y|ies|ied)\b|\bwhat (?:has gone|went) wrong\b|\b(?:there's|there is|is there) an? (?:particular |special )?(?:reason|story|background)\b|\bmakes? (?:it|that|this|them) (?:\w+ )?(?:important|right|better|the right|so|matter)\b|\bwhat [^?.;]{0,40}\b(?:needed|used|wanted|meant|intended) for\b|\bwhat [^?.;]{1,40} would be for\b`,
  ].join('|'),
  'i',
);

/** A "why" about something else, or no question at all: "that's why we got in touch", "no need to say why". */
const OTHER_WHY = /\bby the way\b|\b(?:that's|that is|which is|this is|explains) why\b|\bno (?:need|reason|wish) (?:for you )?to (?:say|ask|tell|explain)|\b(?:heard|understood|know|knew|see|saw|understand|learned|forgot|remember) why\b|\bwhy not\b|\b(?:wonder|wondered|wondering) why\b|\bwhy (?:was|were|did|had) (?!you|your|u\b|they|it\b|that\b)/i;

const DEALS_WITH_IT = /\bwhy(?:\s*[,?.!-]|\s+(?:so|that|those|this|it|these|they|the|you|your|exactly|is|are|do|does|would|not|now|then|such|an?|each|did|at|in|for|precisely|especially)\b|['"]?\s*$)/i;

/** The paragraph asks what the position is for, so the bare "what" is not left alone. */
export const asksWhy: Guard = ({ paragraph }) =>
  paragraph.sentences.some(({ judged }) => {
    if (OTHER_WHY.test(judged) && !/\b(?:love|like|help) to (?:know|understand|hear|see) why\b/i.test(judged)) return false;
    return PURPOSE.test(judged) || (/\bwhy\b/i.test(judged) && DEALS_WITH_IT.test(judged)) || /\b(?:understand|know|say|hear|explain|see) why\b/i.test(judged);
  });
