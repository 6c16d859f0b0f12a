import type { Guard } from '../engine/types';

/** The hit stands where a clause begins: at the sentence's start, after a mark, or after a joining word. */
export const opensClause: Guard = ({ before }) =>
  /(?:^|[,;:.!?(—–]|\s-|\b(?:and|but|or|so|then|yet|because|since|that|if|when|while|though|although|please|also|now))["'\s]*$/i.test(before);

/** The sentence is a question by its mark. */
export const isQuestion: Guard = ({ sentence }) => /\?["'”’)\]*_]*\s*$/.test(sentence.judged);

/** A negation stands in the few words before the hit, in the same clause. */
export const negatedBefore: Guard = ({ before }) =>
  /\b(?:not|never|no|without|hardly|neither|nor|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|cannot|couldn't|shouldn't|needn't)\b[^,;:.!?]{0,24}$/i.test(before);
