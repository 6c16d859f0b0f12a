import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { AGAIN, MAILS, TO_YOU, TOLD } from './words';
import { readTogether } from './rewrites';

/** "As I said, I'm attaching …", "Per my earlier message, I am forwarding …": a reference, and nothing is scolded. */
const plainReference: Guard = ({ after }) =>
  /^,? (?:here|attached|please find|find|let me know|thank|I(?:'ll|'m|'ve| am| have)|we(?:'re|'ve| are| have)) ?/i.test(after);
/** It is said how often, or that the other was told. */
const scolds: Guard = ({ text }) => new RegExp(String.raw`\b(?:${AGAIN}|told|explained|tried|asked|keep|tire)\b`, 'i').test(text);
/** "Once again, many thanks", "lost again": no clause is pressed. */
const pressesOn: Guard = ({ before, after, paragraph }) =>
  !/\p{L}\s*$/u.test(before) && /^,? ?(?:and |hopefully )?[^.]{8}|^:/.test(after) &&
  !/\b(?:thank|thanks|sorry|apolog\w+|congrat\w*)\b/i.test(paragraph.judged);
const NTH = '(?:second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|nth|last|final|2nd|3rd|[4-9]th|\\d+th)';

/** Scolding by repetition, and by pointing at one's own mails. */
export const repetition: readonly Pattern[] = [
  {
    form: 'as I already said',
    find: frame`\b(?:as|like) (?:I|we|my \w+|our \w+|has been|was|were)(?:'ve| have| had)?(?: \w+){0,2}? (?:${TOLD}|saying|telling|explaining
      |repeating)\b${TO_YOU}`,
    when: [scolds], unless: [plainReference],
  },
  {
    form: 'as clearly stated',
    find: frame`\bas (?:(?:has been|was|is|been|already|previously|repeatedly|${AGAIN}) ){0,3}${TOLD}\b${TO_YOU}`,
    when: [scolds], unless: [plainReference], unsure: 0.1,
  },
  {
    form: 'for the third time',
    find: frame`\bfor (?:the|what [\w ]{4,16} the) ${NTH}(?: and (?:last|final))? time\b|\bone (?:last|more|final) time(?=[:,])
      |\bfor the record, and once again\b`,
    unsure: 0.07,
  },
  { form: 'once more, again', find: /^\W*(?<mark>(?:and |but |so )?(?:once (?:more|again)|yet again|again))(?=[,:])/i, when: [pressesOn] },
  {
    form: 'I repeat',
    find: frame`\b(?:(?:at the risk of|I keep|I am|I'm|we keep) (?:repeating|saying|telling you|explaining)|(?:let me|I(?:'ll| will| must)?|we(?:'ll
      | will| must)?|to) (?:repeat|say (?:it|this) (?:again|once more))|bears repeating)(?: (?:myself|ourselves|it|this|that|again|once more|slowly))*`,
    unsure: 0.14,
  },
  {
    form: "I've told you before",
    find: frame`\b(?:which |that )?(?:I|we)(?:'ve| have)? (?:(?:now|already|just) )?${TOLD}\b[\w' ]{0,24}? ${AGAIN}(?: (?:now|already))?|\b(?:I
      |we)(?:'ve| have) (?:been (?:over|through|round)|covered) (?:this|it|that)\b`,
  },
  {
    form: "I've told you before",
    find: frame`\b(?:don't|do not) know how (?:else|many)[\w' ]{0,30}|\bhow (?:many|often) (?:more )?(?:times )?(?:do|must|have) (?:I|we)\b
      |\bmy answer (?:hasn't|has not) changed|\basked and answered\b|\bsame (?:answer )?as (?:it was )?(?:the )?last time\b`,
  },
  {
    form: 'if you had read it',
    find: frame`\b(?:if|had) (?:you|anyone|anybody|one|your \w+)(?:'d| had)? (?:actually |only |just |properly |ever )?(?:bothered|cared|taken|read
      |looked|opened|checked|scrolled?|listened|studied|paid)\b[\w' ]{0,30}|\b(?:glance|look|peek|reading|reflection|thought|search
      |google)(?: \w+){0,4} (?:would|will|should|might) (?:have )?\w+(?: you)?(?: that)?`,
    unsure: 0.1,
  },
  { form: 'per my last email', find: new RegExp(String.raw`\b(?:as )?per (?:my|our) (?:[\w-]+ ){0,3}${MAILS}\b`, 'i'), unless: [plainReference] },
  {
    form: 'read my mail again',
    find: frame`\b(?:(?:I(?:'d| would)?|we(?:'d| would)?) (?:\w+ )?(?:suggest|advise|recommend|urge|encourage
      |invite) (?:that )?(?:you )?(?:to )?)?(?:re-?read(?:ing)?|(?<=you )read (?:it|the|my|our) \w+|read (?:it|this|that|my|our|the) (?:\w+ )?(?:again
      |properly|carefully|slowly|twice)|look again|have another look|take another look|scroll (?:down|up)|try reading|see (?:above|my (?:last|previous
      |earlier) \w+))(?: (?:again|properly|carefully|this time)\b)*`,
    unless: [({ before }) => /\b(?:I|we|I've|I'd|we've|have|had|will|I'll|to)(?: \w+ly)?\s*$/i.test(before)],
    unsure: 0.1, rewrite: readTogether,
  },
  {
    form: 'read my mail again',
    find: frame`\b(?:in case (?:you|it|your \w+|that) (?:missed|overlooked|skipped|forgot|escaped|slipped|isn't|wasn't)[\w' ]{0,20}
      |perhaps you (?:missed|overlooked)|refer you (?:once again |back )?to (?:my|our)|look it up|refresh your memory|see (?:below|above
      |attached)\W{1,3}again)`,
    unsure: 0.07,
  },
];
