import type { Guard } from '../../engine/types';
import { FIGURE, PROPOSALS, anyOf } from '../../language/words';

const JOINT = /[,;:.!?(—–]|\s-\s|\b(?:and|but|or|so|yet|because|since|that|if|while|though|although|whereas|whether|thinks?|feel|says?|said|means?|until|unless|when|knows?|believes?)\s/i;
const OWN = /^\s*(?:I|we|I'm|we're|he|she|who|which|there|nobody|someone|here)\b|\b(?:our|my|mine|ours|us|me|ourselves|myself)\b/i;
const OFFERED = new RegExp(String.raw`^\s*the \w|\b(?:your?|yours|ur|you|this|that|these|those|its|it|it's|that's|such)\b|\b${anyOf(PROPOSALS)}\b|${FIGURE}|'s\s+\w+\s*$`, 'i');
const NEGATION = /\b(?:would|not|never|no|nor|without|neither|hardly|isn't|aren't|wasn't|weren't|won't|wouldn't|doesn't|don't|didn't|can't|isnt|arent|wasnt)\b/i;
const SUPPOSED = /\b(?:if|whether|hope|hopes|unless|wonder|fear|worried|in case)\b[^,;.]{0,40}$/i;

/** The words of the hit's own clause before it. */
export const clauseBefore = (before: string): string => before.split(JOINT).pop() ?? before;

/** The verdict falls on the writer's own side ("our own estimate was absurd"). */
export const onOwnSide: Guard = ({ before }) => {
  const clause = clauseBefore(before);
  return OWN.test(clause) && !/\byour?s?\b/i.test(clause);
};

/** The clause takes the verdict back or leaves it open ("isn't ridiculous", "we hope it isn't an insult", "it may seem silly"). */
export const takenBack: Guard = ({ before }) => NEGATION.test(clauseBefore(before)) || SUPPOSED.test(before);

/** The subject is something that was put forward: "your …", "that …", a figure, an offer. */
export const onProposal: Guard = ({ before }) => OFFERED.test(clauseBefore(before));

/** What follows shows that the adjective ends its predicate: no noun comes after it. */
export const endsPredicate: Guard = ({ after }) =>
  /^\s*(?:$|[^\w\s'-]|[-]\s|(?:and|but|or|for|to|of|in|on|at|by|from|as|that|if|when|with|without|given|considering|compared|next|coming|even|especially|so|because|since|although|though|while|enough|too|mate|really|frankly|sorry|lol|tbh|re|about|beside|until|unless|yet|the|this|you|we|I|it|how|what|whatever|under|after|before|here|our|your|no|not|either|now|anyway|imo|again|these|nowadays)\b)/i.test(after);
