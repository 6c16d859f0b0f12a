import type { Guard, Pattern } from '../../engine/types';
import { isQuestion } from '../../language/guards';
import { anyOf } from '../../language/words';
import { dealless, ownPosition, refused } from './guards';
import { OFFER } from './words';

const POINTS = String.raw`(?:this|that|it|here|which|these|those)(?:'s|'re| is| are| was| will be| remains)`;
const TALK = anyOf(['discussion', 'debate', 'negotiations?', 'compromise', 'argument', 'haggling', 'grabs', 'review', 'change', 're-?negotiation']);
/** Verbs of moving or talking on, as a refusal denies them: "won't budge", "not debating this again". */
const GIVE = anyOf([
  'budg(?:e|ing)', 'haggl(?:e|ing)', 'negotiat(?:e|ing)', 'bargain(?:ing)?', 'debat(?:e|ing)', 'be moved', 'entertain(?:ing)?', 'reopen(?:ing)?',
  'revisit(?:ing)?',
  'mov(?:e|ing) (?:an?|one|another|off|from|any) ?\\w*', '(?:discuss|talk)(?:ing)? (?:about )?(?:it|this|that)(?: any)? (?:further|again|more)',
  'com(?:e|ing) back with (?:another|an?|any)',
]);

/** Someone else's last offer is told, or a stage of a tender or a document: "your final offer", "the final price list". */
const toldOfOthers: Guard = ({ before, after }) =>
  /\b(?:your|their|his|her|its|whose|submit\w*|invit\w+|request\w*|receiv\w+|await\w*|ask\w* for|for an?|to an?)(?: \w+){0,2} ?$/i.test(before)
  || new RegExp(String.raw`^ (?:from (?:you|them|each|all)|stage|round|phase|process|date|form|list|of the|of \d|you (?:sent|gave)|we (?:sent|saw`
    + String.raw`|got)|(?:sent|dated|was|matches)\b)`, 'i').test(after);

/** A kind of document or of goods: "a non-negotiable sea waybill". */
const document: Guard = ({ after, sentence }) =>
  /^[- ]*(?:bills?|sea ?way|waybill|copy|copies|instrument|document|note|cheque|check|certificate)\b/i.test(after)
    || /\b(?:safety|helmets?|hygiene|by law)\b/i.test(sentence.judged);

/** Something is really to be taken along or left: "take it or leave it at the front desk, whichever is easier". */
const atLeisure: Guard = ({ after, sentence }) => /^ (?:open|closed|at|in|with|there|to|behind|shelf|the)\b/i.test(after)
  || /\bwhichever\b/i.test(sentence.judged);

/** The rule's forms that shut the door on talk. */
export const closedDoor: readonly Pattern[] = [
  // "This is our final offer."
  {
    form: 'final offer',
    find: new RegExp(String.raw`\b${POINTS}(?: \w+){0,3}? (?:final|last|closing)(?: and (?:final|last))? ${OFFER}\b|\b(?:our|the) (?:(?:absolute`
      + String.raw`|very|best and|last and) )?(?:final|last) ${OFFER}\b`, 'i'),
    unless: [refused, toldOfOthers, document],
  },
  {
    form: 'best and final',
    find: new RegExp(String.raw`\b(?:best|last|first) and (?:final|last)\b(?: ${OFFER}\b)?|\bfinal (?:answer|offer|price|word)(?=[:.,!])`, 'i'),
    unless: [refused, toldOfOthers],
  },
  // "This is the last number you'll see from us."
  {
    form: 'last you will hear from us',
    find: new RegExp(String.raw`\b(?:the|our|my) (?:very |absolute )?(?:last|only|final)(?: \w+){0,3}? (?:you|we|I)(?:'ll|'re| will| are|'m`
      + String.raw`| am)(?: \w+){0,3}? (?:get|hear|see|receive|mak(?:e|ing)|send(?:ing)?|ask(?:ing)?|offer(?:ing)?|writ(?:e|ing))\b`, 'i'),
    unless: [isQuestion],
  },
  // "For the last time: …", "I won't ask again."
  {
    form: 'last time we ask',
    find: new RegExp(String.raw`\b(?:for the (?:very )?last time(?= *[,:;.!—–-]|$)|(?:this|that) (?:is|will be) the (?:very )?last (?:time`
      + String.raw`|extension|reminder|mail|letter|call|warning|notice|request|discount))\b|\b(?:won't|will not|shan't|not) (?:be )?(?:ask|say|repeat`
      + String.raw`|tell|writ|chas|remind)\w*(?: (?:you|this|it|that))? (?:again|twice|a \w+ time)\b`, 'i'),
    unless: [refused],
  },
  // "There won't be a better offer."
  {
    form: 'no better offer will come',
    find: new RegExp(String.raw`\b(?:no|not|won't|never|isn't)\b(?: \w+){0,3}? (?:further|other|another|better|second|improved|new|higher|lower|more`
      + String.raw`|revised) (?:${OFFER}|rounds?|movement|concessions?|reductions?|talks?|chances?)\b`, 'i'),
    unless: [isQuestion, ({ after }) => /^ (?:needed|necessary|required|is|are|rises?|increases?)\b/i.test(after)],
    unsure: 0.2,
  },
  {
    form: 'not giving way',
    find: new RegExp(String.raw`\b(?:not|never|won't|shan't|can't|cannot)(?: \w+){0,3}? ${GIVE}\b`, 'i'),
    unless: [ownPosition, isQuestion, ({ after }) => /^ (?:until|before|with|without|in|at)\b/i.test(after)],
  },
  // "30 days, end of story."
  {
    form: 'end of story',
    find: new RegExp(String.raw`\b(?:that's|that is|this is|it's|it is) (?:the end of (?:it|that|the (?:story|matter|discussion|conversation|road))`
      + String.raw`|all you(?:'re|'ll| will| are)? get\w*|the way it (?:is|stays)|(?:our|my) (?:bottom line|final word))`, 'i'),
    unless: [refused],
  },
  { form: 'is final', find: /\b(?:is|are|'s) final(?= *(?:$|[.,;:!]))/i, unless: [refused, dealless] },
  {
    form: 'full stop',
    find: new RegExp(String.raw`\b(?:end of (?:story|discussion|conversation|debate)|period|full stop|case closed|enough said`
      + String.raw`|nothing more to (?:say|add|discuss))(?= *(?:$|[.!;—–]))`, 'i'),
    unless: [refused, ({ text, before }) => !/[,;:—–.-] *$/.test(before) && /^(?:period|full stop)$/i.test(text)],
  },
  {
    form: 'no ifs, no buts',
    find: new RegExp(String.raw`\b(?:no (?:ifs|buts|arguments?|discussion|debate|exceptions|maybes|two ways about it)(?:,? (?:no |and |or )*(?:ifs`
      + String.raw`|buts|maybes|excuses|exceptions|arguments?))*)(?= *(?:$|[.!;,]))`, 'i'),
    unless: [refused, dealless],
  },
  // "This conversation is over."
  {
    form: 'conversation is over',
    find: new RegExp(String.raw`\b(?:conversation|discussion|negotiations?|talks?|talking|debate|topic|subject|matter|question|file|haggling`
      + String.raw`|bargaining)(?: \w+){0,5}? (?:(?:is|are|stays?|remains?)(?: now| hereby| therefore)? (?:closed|over|at an end|done|finished`
      + String.raw`|concluded|shut)|(?:ends?|stops?) (?:here|there|now)|(?:won't|will not|never) be (?:reopened|revisited))\b`, 'i'),
    unless: [refused, dealless],
  },
  // "The fee is not up for discussion."
  {
    form: 'not up for discussion',
    find: new RegExp(String.raw`(?:\b(?:is|are|was|remains?|stays?|be)(?: \w+ly)? |'s |'re )?(?:\bnot|\bno longer|n't)(?: \w+){0,2}? (?:(?:up |open `
      + String.raw`|available |a matter |a subject |here )*(?:for|to|of) (?:\w+ )?${TALK}|negotiable|debatable)\b`, 'i'),
    unless: [ownPosition, document, isQuestion],
  },
  {
    form: 'non-negotiable',
    find: /\b(?:(?:strictly|absolutely|totally|completely) )?(?:non|un)[- ]?negoti(?:able|atable)s?\b/i,
    unless: [ownPosition, document, refused],
  },
  {
    form: 'off the table',
    find: /\b(?:is|are|stays?|remains?|goes|comes|now|firmly)(?: \w+)? off the table\b/i,
    unless: [isQuestion, ({ text, before }) => /\bnot\b/i.test(text) || /\b(?:nothing|phones?|plates?|not)\b[^.;]{0,20}$/i.test(before)],
  },
  {
    form: 'nothing to discuss',
    find: new RegExp(String.raw`\b(?:there(?:'s| is| will be|'ll be) )?(?:nothing|no (?:point|room|scope|sense|use))(?: (?:left|more|further`
      + String.raw`|whatsoever|at all|here))* (?:to (?:talk|discuss|negotiate|debate)|for (?:discussion|negotiation|debate|compromise|man\w+)`
      + String.raw`|in (?:arguing|discussing|talking|countering|haggling|negotiating|asking|writing|replying|pushing))\b`, 'i'),
    unless: [isQuestion],
  },
  {
    form: 'set in stone',
    find: new RegExp(String.raw`\b(?:(?:is|are|'s|'re|stays?|remains?)(?: \w+)? )?(?:set|carved|cast|written|etched|fixed) in(?:to)? (?:stone`
      + String.raw`|concrete|granite|iron|marble|blood)\b`, 'i'),
    unless: [refused, dealless],
  },
  {
    form: 'line in the sand',
    find: new RegExp(String.raw`\b(?:(?:a|our|the|is|that's|that is) )?(?:(?:absolute|clear|hard|firm|very) )?(?:red lines?|lines? in the sand`
      + String.raw`|deal[- ]?breakers?|deal[- ]?killers?|show[- ]?stoppers?|hard stop|hill we(?:'ll|'re)? \w+ on)\b|\b(?:is where|where) (?:we`
      + String.raw`|I) draw the line\b`, 'i'),
    unless: [ownPosition, refused, dealless, ({ sentence }) => /\b(?:train|metro|tube|gauge|drawing|map|mark-?up|track)\b/i.test(sentence.judged)],
  },
  // "Nothing you say will change it." "Don't bother countering."
  {
    form: 'nothing will move it',
    find: new RegExp(String.raw`\b(?:no amount of \w+|nothing (?:you|anyone|on earth|in the world|else)\b[^.;:!?]{0,30}?) (?:will|would|can|could`
      + String.raw`|is going to|'ll)\b(?: \w+){0,5}|\bnot now,? (?:and |or )?not \w+|\b(?:don't|do not|no need to|needn't) (?:(?:even )?(?:bother|try)`
      + String.raw`|waste your (?:time|breath|ink))(?: (?:to )?(?:counter|repl|answer|com|respond|argu|negotiat|haggl)\w*)?|\b(?:save`
      + String.raw`|spare) your(?:self|selves)? (?:breath|the \w+)`, 'i'),
    unless: [isQuestion, dealless],
    unsure: 0.2,
  },
  // "€42, take it or leave it."
  {
    form: 'take it or leave it',
    find: new RegExp(String.raw`\b(?:tak(?:e|ing)[- ]?it[- ,]*or[- ]+leav(?:e|ing)[- ]?it|(?:like|love) it or (?:lump|leave) it`
      + String.raw`|like it or not(?= *(?:$|[.,;:!]))|take (?:it|that|them|this|those) or (?:don't|do without|go|look|find|forget|walk)\b`
      + String.raw`|put up or shut up|shape up or ship out|fish or cut bait|(?:our|my) way or (?:the highway|no way|not at all)|(?:accept|agree`
      + String.raw`|yes) or (?:decline|refuse|reject|walk|leave|go|goodbye))\b`, 'i'),
    unless: [refused, atLeisure],
  },
  {
    form: 'now or never',
    find: /\b(?:now or never|all or nothing|in or out|yes or no|do or die|sink or swim)(?= *(?:$|[.,;:!]))/i,
    unless: [refused, dealless],
    unsure: 0.2,
  },
  // "Accept the figure or walk away."
  {
    form: 'take it or leave it, spelt out',
    find: new RegExp(String.raw`\b(?:tak(?:e|ing)|accept(?:ing)?|sign(?:ing)?|buy(?:ing)?|agree(?:ing)?|approv(?:e|ing)`
      + String.raw`|want)\b(?: [\w'%€£$,.-]+){1,8}? or (?:(?:you|just|simply|else|we|to|can|could|'re|are|'ll|will) ?)*(?:leave it|leave|don't|do not`
      + String.raw`|decline|refuse|walk(?: away)?|lose it|(?:look|go) elsewhere|find (?:someone|another|somebody)|part ways|forget it|reject it`
      + String.raw`|move on)\b`, 'i'),
    unless: [isQuestion, dealless, refused, atLeisure],
  },
  // "It's this or nothing." "There's the door."
  {
    form: 'this or nothing',
    find: new RegExp(String.raw`\b(?:it|that|this)(?:'s| is)(?: either)? (?:[\w€$£%.,]+ ){1,4}or (?:nothing|none|no deal|goodbye|the \w+|nobody`
      + String.raw`|(?:we|I)(?:'re| are|'ll| will|'m)? \w+|bust|not at all|out)\b|\b(?:there(?:'s| is) the door|the door is (?:over )?there`
      + String.raw`|don't let the door)\b|\bthere(?:'s| is) no (?:third|other|middle) (?:option|way|ground|choice)\b`, 'i'),
    unless: [isQuestion, dealless],
  },
  // "We're done talking."
  {
    form: 'no more talk',
    find: new RegExp(String.raw`\b(?:we(?:'re| are)|I'm|I am|our \w+ (?:is|are)) (?:all )?(?:done|finished|through|out of)(?: (?:here|talking`
      + String.raw`|negotiating|discussing|haggling|waiting|arguing|chasing|asking|patience|with (?:this|the|you)\b))?(?= *(?:$|[.,;:!]| on\b| unless`
      + String.raw`| if\b| about\b| until\b))`, 'i'),
    unless: [isQuestion, dealless, ({ before }) => /\b(?:once|when|until|before|after|as soon as) $/i.test(before)],
  },
  {
    form: 'patience is at an end',
    find: /\b(?:our|my|of|the)(?: \w+'s)? patience (?:has|is|ends?|with)\b[^.;:!?]{0,20}(?:out|thin|an end|over|exhausted|gone|ends?)\b/i,
    unless: [isQuestion],
  },
];
