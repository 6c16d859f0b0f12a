import { frame } from './frame';

/** What stands between a question word and its verb: "what else", "what, on your side,", "what exactly". */
const FILLER = String.raw`(?:'s|,? ?\b(?:else|exactly|really|mainly|mostly|actually|just|then|often|\w+ly|in particular|for example|on your side|for you|do you think|would you say)\b,?){0,3}`;

/** Verbs whose subject is a cause or an interest: "what drives the date?", "what draws you to it?" */
const CAUSES = String.raw`(?:(?:has |have |had |is |was |would |might |could )?(?:be(?:en)? )?(?:driv(?:es?|en|ing)|drove|determin(?:es?|ed)|decid(?:es?|ed)|dictat(?:es?|ed)|govern(?:s|ed)?|behind|(?:lies?|lay|sits?|sat|stands?|stood) (?:behind|beneath|in the way)|l(?:eads?|ed) (?:you |to |up )|mak(?:es?|ing)|made|matter(?:s|ed)?|keep(?:s|ing)?|kept|draws?|drew|attract(?:s|ed)?|appeal(?:s|ed)?|mov(?:es?|ed) you|brings? you|brought you|worr(?:y|ies|ied|ying)|concern(?:s|ed|ing)?|troubl(?:es?|ed|ing)|bother(?:s|ed|ing)?|prevents?|stops?|holds? you|holding you|in the way|speaks? (?:for|against)|prompt(?:s|ed)|caus(?:es?|ed|ing)|explain(?:s|ed)?|weigh(?:s|ed|ing)?|count(?:s|ed)?|hurts?|press(?:es|ing)|push(?:es|ing)|chang(?:ed|es)|at stake|at the root|underneath|help(?:s|ed)?|reassur(?:es?|ed)|chang(?:e|es|ed)|need(?:s|ed)? to (?:be|happen|change)|have to (?:be|happen|change))\b)`;

/** What something is to do for somebody. */
const EFFECTS = String.raw`(?:achieve|accomplish|do for|mean|cost|cover|protect|secure|safeguard|give|change|allow|enable|solve|serve|bring|help|free up|save|make possible|depend|rest on|gain|lose|prevent|avoid|ensure|carry|pay for|stand for|worry|fear|object to|dislike|(?:need|have|want|hope|like) to (?:see|show|prove|feel|know|protect|achieve|avoid|cover|keep|solve|reach|secure|get out of|be (?:at ease|comfortable|able|sure|safe|convinced|certain))|(?:trying|hoping|aiming|looking|meant|supposed|intended|needed|used|there) (?:to|for)|get out of|feel (?:safe|comfortable)|be (?:good|useful|helpful) for|be (?:important|worth)|matter|come (?:from|to)|arise|result)`;

const AUX = String.raw`(?:is|are|was|were|does|do|did|would|will|should|could|might|must|has|have|had|'s|'d)`;
const GAP = String.raw`[^?.;]{1,60}`;

/** Ways to ask for a reason, a purpose, an interest or an effect. */
const ASKS_WHY: readonly RegExp[] = [
  /\bwhy\b|\bhow come\b|\bwhat(?:'s| is| was| are)? (?:it )?(?:all )?for\b ?[,?]|\bfor what\b|\bto what end\b|\bin aid of\b/i,
  frame`\bwhat${FILLER} ?${CAUSES}`,
  frame`\bwhat${FILLER} ?${AUX} ${GAP}\b${EFFECTS}\b`,
  // "What is the third year for, on your side?" "What do you need the Wednesdays for?"
  frame`\bwhat${FILLER} ?(?:is|are|was|were|'s) ${GAP}\bfor\b ?(?:[,?]|$)`,
  frame`\bwhat (?:do|does|did|will|would|could|should) ${GAP}\b(?:need|want|use|plan|require|intend)\b[^?.;]{0,40}\bfor\b`,
  frame`\b(?:what|which) (?:[\w'-]+ ){1,5}(?:is|are|was|were|has|have|had|would|does|do|did) ${GAP}?\b${EFFECTS}\b`,
  // "what the 180 has to cover", "what the 11 cents is meant to do"
  frame`\bwhat (?:[\w'-]+ ){1,5}(?:(?:has|have|needs?) to|(?:is|are) (?:meant|supposed|intended|needed|there)|should|must|would|will)\b[^?.;]{0,12}\b(?:cover|do|achieve|protect|carry|pay for|solve|serve|give|bring|mean)\b`,
  frame`\bwhat (?:[\w'-]+ ){1,5}(?:(?:would|will|should|must) have to|has to|have to|needs? to) (?!be\b|pay\b|sign\b)\w+`,
  // "How did you arrive at it?" "how the 61,000 was set"
  frame`\bhow(?! (?:do|can|could|might|shall|should|would) we (?:get|come|reach|put|set|build)) ${GAP}\b(?:set|made up|built(?: up)?|calculated|worked out|arriv(?:e|ed) at|reach(?:ed)?|c(?:a|o)me (?:to|up with|about)|g(?:e|o)t to|put together|decided|determined|composed|derived|justified|spread|broken down|comes? about|fit)\b`,
  /\bhow (?:important|urgent|critical|much does it matter|would (?:that|this|it) help|does (?:that|this|it) (?:help|affect|fit|sit with))\b|\bhow would [^?.;]{1,50}\b(?:affect|change|help|ease|sit with)\b/i,
  // "Where does most of it arise?"
  /\bwhere [^?.;]{1,60}\b(?:comes?|came|arises?|arose|stems?|originates?|lies?|pinch(?:es)?|hurts?)\b/i,
  // "Which of them hurts most?" "Which costs weigh heaviest?"
  /\b(?:what|which) [^?.;]{0,60}\b(?:matters?|important|weighs?|hurts?|counts?|worr(?:y|ies)|concerns?|difficult|hard(?:est)?|heav(?:y|iest)|critical|crucial|essential|pressing|at stake|urgent)\b/i,
  /\b(?:reasons?|background|rationale|thinking|reasoning|logic|purpose|motives?|idea|needs?|concerns?|worr(?:y|ies)|considerations?|story|grounds|aim|goal|interest) (?:\w+ )?(?:behind|for|of|in|on your side|at your end|there)\b/i,
  /\b(?:based|depend|depends|built|rest|rests|founded) on\b|\b(?:tied|linked|pegged|geared) to\b|\bcame about\b|\bcomes about\b|\bmatters? most\b|\b(?:is|are) there (?:a|any|some) (?:particular |special |other )?reasons?\b/i,
  /\b(?:hoping|trying|aiming|looking|wanting) to (?:achieve|protect|avoid|solve|cover|reach|get|secure|keep)\b/i,
  /\b(?:I ask|asking|I'm asking|we ask|we're asking) because\b/i,
  /\b(?:understand|see|know|hear|learn) (?:better )?(?:why|what (?:matters|lies|is behind|drives|makes|worries))\b/i,
];

/** What only asks for a yes: "what would make you sign?" */
const FOR_A_YES = /\bwhat (?:else )?(?:would|will|could|might) (?:make you (?:sign|accept|agree|happy|say yes|drop|change your mind)|it take (?:for you )?to (?:sign|accept|agree|close|get (?:you|this|it) (?:to|done|signed)))\b|\bwhat (?:else )?(?:do|did|would) you (?:want|like|mean)\b ?(?:\?|by|with|us to|me to)/i;

/** Does a question ask why: for a reason, a purpose, an interest? "What" alone, and a wish for a yes, do not. */
export function asksWhy(judged: string): boolean {
  // "How the 0.05 came about": that point ends no sentence.
  const flat = judged.replace(/(?<=\d)[.,](?=\d)/g, '·');
  return ASKS_WHY.some((form) => form.test(flat)) && !FOR_A_YES.test(flat);
}
