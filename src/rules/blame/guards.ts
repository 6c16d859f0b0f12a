import type { Guard } from '../../engine/types';

/** The clause denies the deed or takes it for the writer's own ("nobody is suggesting you hid it", "not that you lied"). */
export const denied: Guard = ({ before, text }) =>
  /\b(?:nobody is (?:suggesting|saying)|no one is (?:suggesting|saying)|not (?:that|saying|suggesting|implying|claiming|because)|don't (?:think|believe|mean|say)|never (?:thought|said|suggested)|isn't that|wasn't that|sorry (?:if|that)|no way)\b[^,;.!?]{0,30}$/i.test(before) ||
  /(?:ed|ot|ost|id|ult) (?:nothing|nobody|no one)\b/i.test(text);

/** Asked, supposed or wished, not said. */
export const supposed: Guard = ({ before, sentence }) =>
  /\b(?:if|in case|whether|should|unless|when|once|until|before|hope|sorry if|please tell us|let us know)\s+$/i.test(before) && !/\b(?:had|you'd|bothered)\b/i.test(sentence.judged);

/** "The pump you sent": a relative clause that only tells which. */
export const tellsWhich: Guard = ({ before, text }) => /^you\b/i.test(text) && /\b(?:the|your|our|an?|any|every|what|all|whatever)(?: [\w'-]+){0,3}\s+$/i.test(before) && !/\b(?:fact|given|and|but|so|because|that|since|though|when)\s+$/i.test(before);

/** A question that asks in earnest: it opens with a question word. */
export const asksInEarnest: Guard = ({ sentence, before }) => /\?\W*$/.test(sentence.judged) && /(?:^|[,;:—–]\s*|\b(?:and|so|but)\s)(?:when|where|which|how|what|who)\b[^,;:]{0,40}$/i.test(before);

/** The reader is thanked, praised or forgiven in the same paragraph. */
export const meantKindly: Guard = ({ paragraph }) =>
  /\b(?:thank you|thanks|thank (?:your|the|them|him|her)|appreciate[ds]?|grateful|delighted|welcome|no worries|no harm|no hard feelings|congratulations|welcome|deserved|no problem|no hurry|our fault|my fault|our mistake|my mistake|mea culpa|quite right|understandabl[ey]|understood|we don't mind|happy for you|glad|in the best way|so nothing is owed|well done|lovely|which (?:made|saved|helped))\b/i.test(paragraph.judged) && !/\b(?:no thanks|thanks to|without (?:even )?(?:a )?thank|never (?:even )?(?:said )?thank|so glad you|thanks ever so|lovely of)\b/i.test(paragraph.judged);
