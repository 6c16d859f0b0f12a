import type { Pattern } from '../../engine/types';
import { isQuestion } from '../../language/guards';
import { dealless, favour, gentle, notAnOrder, refused, service } from './guards';
import { onward, wholePart } from './part';
import { BREAK, CONDITION, NOTHING, SUBJECT, TAUNT, THREAT } from './words';

const OR = String.raw`\b(?:or|or else|else|otherwise|if not|failing that)\b,?`;
const NOT_YET = String.raw`(?:unless|if|until|till|should you|rather than|as long as|so long as|the (?:moment|minute|day|second|instant))\b`;
const MOVE = String.raw`(?:one more|another|any more|any (?:further|other|attempt|change)|anything (?:less|short|under|over|below|above|but)|again`
  + String.raw`|once more|a (?:cent|penny|day|euro) (?:more|less|later))`;

/** A condition of refusal, failure or repetition: "if you don't", "unless", "if the landlord keeps". */
const LACK = String.raw`(?:(?:if|should) (?:you|your|u|the|that|it|this|we|they)\b(?: [\w']+){0,3}? (?:\w{1,12}n't|not|refus\w+|fail\w*|keep\w*`
  + String.raw`|insist\w*|still|declin\w+|reject\w*|problem)|unless|failing|absent|until you)\b`;
/** What the writer's own side does then: "we'll be forced to cancel", "my client will sue". */
const OURS = String.raw`(?:we|I|our \w+|my \w+)(?:'ll|'re|'m| will| are| am| is| shall| must| have| has|)\b[^.,;:!?]{0,35}?${BREAK}`;

/** The rule's forms that say what will happen otherwise. */
export const threats: readonly Pattern[] = [
  // "Sign by Friday or we walk."
  { form: 'X, or we do Y', find: new RegExp(`${OR} (?:then )?${THREAT}`, 'i'), unless: gentle, mark: wholePart, unsure: 0.1 },
  // "Give in or the reviews start."
  {
    form: 'do X or Y follows',
    find: new RegExp(String.raw`\b(?:or|or else|else|otherwise),? (?:then )?${SUBJECT}[^.;:!?]{2,90}`, 'i'),
    unless: [...gentle, notAnOrder, dealless],
    mark: wholePart,
    unsure: 0.2,
  },
  // "Fix the roof or lose the account."
  // "Otherwise, expect to hear from our solicitors."
  {
    form: 'otherwise, expect Y',
    find: /\b(?:otherwise|or else|if not|failing that),? (?:expect|don't|do not|forget|prepare|consider|count us out|you're on your own)\b/i,
    mark: onward,
  },
  {
    form: 'do X or lose Y',
    find: new RegExp(String.raw`,? \b(?:or|or else|else|otherwise),? ${TAUNT}`, 'i'),
    unless: [isQuestion, notAnOrder, dealless],
    mark: wholePart,
  },
  // "Net 30 or no deal."
  {
    form: 'X or nothing',
    find: new RegExp(String.raw`,? \b(?:or|else|or else)[ ,]+${NOTHING}(?=(?: (?:on|at|for|by|next|in|today|tonight)\b|,|[.!;:)—–]|\s*$))`, 'i'),
    unless: [isQuestion, dealless, ({ before }) => /\b(?:whether|little|more|all|yes|some\w*|any\w*|few|\w+ no)$/i.test(before.trim())],
    mark: wholePart,
  },
  // "Either the fee goes or we do."
  {
    form: 'either X or we do Y',
    find: new RegExp(String.raw`(?:^|[,;:—–] ?|\b(?:so|and|but) )(?:either|it's (?:quite |very )?simple[:,]) [^.;:!?]{3,90}?,? or ${SUBJECT}`, 'i'),
    unless: gentle,
    mark: wholePart,
  },
  {
    form: 'you do X or you lose Y',
    find: new RegExp(String.raw`(?:^|[,;:—–] ?|\b(?:so|and|but) )you (?!can|could|may|might)[^.;:!?]{3,90}?,? or ${SUBJECT}[^.;!?]{3,90}`, 'i'),
    unless: gentle,
    mark: wholePart,
    unsure: 0.2,
  },
  // "If you don't ship by May, we'll cancel."
  {
    form: 'if you don’t, we will',
    find: new RegExp(String.raw`\b${LACK}[^.;!?]{1,110}?,? (?:then |and |so )?${OURS}`, 'i'),
    unless: [...gentle, favour, service],
    mark: wholePart,
  },
  // "We will stop deliveries unless you pay."
  {
    form: 'we will, unless you',
    find: new RegExp(String.raw`\b${OURS}[^.;!?]{0,80}?,? (?:${LACK}|the (?:moment|minute|day|second|instant)\b)`, 'i'),
    unless: [...gentle, favour, service],
    mark: wholePart,
  },
  {
    form: 'after that, we will',
    find: new RegExp(String.raw`\b(?:after (?:that|which)|from then on|past that),? ${OURS}`, 'i'),
    unless: [...gentle, dealless],
    mark: onward,
    unsure: 0.1,
  },
  {
    form: 'if X, Y breaks off',
    find: new RegExp(String.raw`\b${CONDITION}[^.;!?]{1,110}?,? (?:then |and |so )?${THREAT}`, 'i'),
    unless: gentle,
    mark: wholePart,
    unsure: 0.1,
  },
  { form: 'Y breaks off, unless X', find: new RegExp(String.raw`\b${THREAT}[^.;!?]{0,80}?,? \b${NOT_YET}`, 'i'), unless: gentle, mark: wholePart, unsure: 0.1 },
  {
    form: 'if you do not, something follows',
    find: new RegExp(String.raw`\b${LACK}[^.;!?]{2,120}`, 'i'),
    unless: [...gentle, dealless],
    mark: wholePart,
    unsure: 0.25,
  },
  // "One more late truck and we are gone."
  {
    form: 'one more X and we are gone',
    find: new RegExp(String.raw`\b${MOVE}\b[^.;:!?]{2,80}?(?:,| and| or|—|–|:| means) (?:${THREAT}|${BREAK}|${TAUNT})`, 'i'),
    unless: [isQuestion],
    mark: onward,
  },
  {
    form: 'one more X and Y follows',
    find: new RegExp(String.raw`\b${MOVE}\b[^.;:!?]{2,80} (?:and|or|means|will|would) [^.;!?]{2,80}`, 'i'),
    unless: [isQuestion],
    mark: wholePart,
    unsure: 0.3,
  },
  // "Keep stalling and see what happens."
  {
    form: 'keep doing X and Y follows',
    find: new RegExp(String.raw`(?:^|[,;:—–] ?|\b(?:but|so|and) )(?<mark>(?:by all means |just |go ahead and )?(?:keep|go on|continue|insist|push`
      + String.raw`|say|refuse|reject|ignore|touch|cross|try|miss|delay|stall|cut|change|block|turn)\b`
      + String.raw`[^.;:!?]{0,90}? (?:and|,) (?:${THREAT}|see (?:what|how|who)\b|enjoy\b|good luck\b|${BREAK}))`, 'i'),
    unless: [isQuestion],
    mark: onward,
    unsure: 0.2,
  },
  // "No deposit, no keys."
  {
    form: 'no X, no Y',
    find: new RegExp(String.raw`(?:^|[;:—–,.] ?|\b(?:it's|is|means|but|so|and) )(?<mark>no [\w' -]{2,40}?(?:,| =| means?|:)+ ?(?:there(?:'s|'ll be`
      + String.raw`| is| will be) )?no (?!problem|worries|need|more|less)[\w'-]+(?: [\w'-]+){0,5})`, 'i'),
    unless: [
      isQuestion, dealless,
      ({ text }) => /^no (?:rush|problem|pressure|worries|news|pain|harm|cure)\b|\bno (?:charge|obligation|hard feelings|smoking|strings)\b/i.test(text),
    ],
    unsure: 0.1,
  },
  // "No shipment until the invoice is paid."
  {
    form: 'no X until Y',
    find: new RegExp(String.raw`\b(?:no (?!later|more|less|need)[\w-]+(?: \w+)?|(?:we|I|our \w+|nobody|nothing) (?:won't|will not|shan't|can't`
      + String.raw`|will)\b[^.;:!?]{3,50}) (?:without|unless|until|till|before)\b[^.;!?]{0,80}`, 'i'),
    unless: [isQuestion, dealless],
    mark: onward,
    unsure: 0.25,
  },
  // "You'll be hearing from our lawyers."
  {
    form: 'you lose it',
    find: new RegExp(String.raw`\b(?:(?:kiss|wave|say) (?:[\w']+ ){0,5}goodbye\b|you(?:'ll| will|'re going to| can| are going to) (?:lose|regret`
      + String.raw`|be (?:sorry|hearing|reading|on your own|out|replaced)|hear from|find yoursel(?:f|ves)|count us out|look elsewhere|see the back of`
      + String.raw`|whistle|never))\b`, 'i'),
    unless: [isQuestion, ({ text, after }) => /regret|never/i.test(text) && /^ (?:it|regret)\b/i.test(after)],
    mark: wholePart,
  },
  // "We're ready to go to court."
  {
    form: 'legal action',
    find: new RegExp(String.raw`\b(?:see (?:you|each other) in court|(?:tak(?:e|ing)|drag(?:ging)?) (?:you|them|this|the matter|it) to (?:court`
      + String.raw`|the tribunal|arbitration|law)|legal (?:proceedings|action|steps)|let (?:a|the) (?:judge|court|tribunal) decide`
      + String.raw`|letter before action|putting you on notice|reserve (?:the|our|all)(?: our)? rights? to (?:sue|terminate|walk|withdraw|claim))\b`, 'i'),
    unless: [refused],
    mark: wholePart,
    unsure: 0.2,
  },
  {
    form: 'we will sue',
    find: new RegExp(String.raw`\b(?:we|I|our client|my client)(?:'ll| will| shall|'re| are|'m| am)[^.;:!?]{0,40} (?:sue|litigate|fil(?:e`
      + String.raw`|ing) (?:suit|a (?:claim|complaint))|go(?:ing)? to court|seek(?:ing)? (?:damages|an injunction)|(?:commence|start`
      + String.raw`|issu)\w* (?:arbitration|proceedings))\b`, 'i'),
    unless: [refused],
    mark: wholePart,
  },
  // "You leave us no choice but to terminate."
  {
    form: 'no choice but',
    find: new RegExp(String.raw`\b(?:no (?:other )?(?:choice|option|alternative|recourse) (?:but|other than|left but)|(?:leav(?:e|es|ing)|left`
      + String.raw`|giv(?:e|es|ing)) (?:us|me|our \w+) (?:with )?(?:no|little|only one) (?:\w+ )?(?:choice|option|alternative|way|room|recourse)s?)\b`
      + String.raw`|\bforc(?:e|es|ed|ing) (?:our|my) hand\b`, 'i'),
    unless: [isQuestion],
    mark: wholePart,
  },
  {
    form: 'forced to',
    find: /\b(?:we|I|our \w+|my \w+)(?:'ll|'re| will| shall| are| may)? (?:be )?(?:forced|compelled|obliged) to \w+/i,
    unless: [isQuestion, dealless],
    mark: wholePart,
    unsure: 0.2,
  },
];
