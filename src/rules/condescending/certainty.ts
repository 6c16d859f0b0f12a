import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { namesDeal } from '../../language/words';
import { CLEAR, VERY } from './words';

const NEGATED = /\b(?:not|no|never|cannot|nobody|nothing|none|hardly)\b|n't\b/i;
const COMPARED = frame`\b(?:more|less|than|worth|too|extra|cheap\w*|expensive|higher|lower|better|above|below|outside|paid|billed|included?|ours|yours
  |different|part of|belongs?)\b|\d`;
/** Something is claimed that the other side may see otherwise: a price, a no, a comparison. */
const contested: Guard = ({ sentence: { judged } }) => namesDeal(judged) || NEGATED.test(judged) || COMPARED.test(judged);
/** The writer speaks of their own slip, or of someone absent: "I was clearly too optimistic". */
const selfTalk: Guard = ({ before, sentence }) =>
  /\b(?:I|he|she|they|we)(?:'m|'s|'ve| was| were| am| is| had| have| could| can't)?\s*$/i.test(before) ||
  /\b(?:apolog\w+|sorry|(?:my|our) (?:mistake|fault)|typo)\b/i.test(sentence.judged);
/** An accusation with "you" is another rule's. */
const aboutYou: Guard = ({ before }) => /\b(?:you|your(?: [\w'-]+){1,2})(?:'re|'ve| are| have| had| were| was| is| has| do| did)?\s*$/i.test(before);
/** "Of course you may", "Naturally we'd love to": an offer, a wish, a thanks. */
const OFFERS = frame`^,?\s*(?:I (?!need|want|can't|won't)|I'|we(?:'ll|'d)? (?:need|love|hope|can|would|will|are happy|want)|you(?:'re| are)? (?:can
  |may|could|welcome)|feel free|if you|happy|please|thank)`;
const WARM = /\b(?:thanks|thank you|delighted|happy to|glad|congratulations|welcome to)\b/i;
const courteous: Guard = ({ before, after, sentence }) =>
  OFFERS.test(after) || /\b(?:yes|sure|fine|but|and),? $/i.test(before) && /^[,.!;]?\s*$/.test(after) || WARM.test(sentence.judged);
const SHOWN = frame`^ (?:\w+ly )?(?:and\b|enough\b|from\b|to (?:the|us|me)\b|(?:see|hear|understand|state|show|visible|audible|legible|readable)\b
  |(?:un|re)?(?:print|mark|label|laid|writ|show|sign|defin|explain|set|describ|document|indicat|identif|separat|number|spel|word|dat|stat|address
  |present|highlight|communicat|outlin|specifi|list)\w*)`;
/** "clearly marked", "so clearly", "set it out clearly": a manner, not a certainty. */
const inManner: Guard = ({ text, before, after }) =>
  /clearly|plainly/i.test(text) &&
  (SHOWN.test(after) || /\b(?:so|as|more|very|how|too|less|most) (?:clearly|plainly)$/i.test(before + text) ||
    !/[,;]\s*$/.test(before) && /^[.!?,]?\s*(?:$|(?:in|on) )/.test(after));
/** "the truth is we …", "the quality speaks for itself": the writer owns up, or praises. */
const ownsUp: Guard = ({ after, before }) =>
  /^,? (?:that )?(?:I|we)\b/i.test(after) || /\b(?:quality|work|craft\w*|photos?|despite|given|due to)\s*$/i.test(before);

/** Pressure by certainty: adverbs and set phrases that tell the reader that only one answer is possible. */
export const certainty: readonly Pattern[] = [
  {
    form: 'obviously, clearly',
    find: frame`\b${VERY}(?:obviously|obvs|clearly|plainly|patently|self-evidently|manifestly|blatantly|undeniably|unquestionably|undoubtedly
      |unsurprisingly|objectively|needless to say)\b`,
    when: [contested],
    unless: [aboutYou, courteous, selfTalk, inManner],
  },
  {
    form: 'of course, naturally',
    find: /(?:^\W*|,\s)(?<mark>of course|naturally|certainly|logically)(?=,|\s+(?:the|an?|our|it|that|this|no|every)\b)/i,
    unsure: 0.14, when: [contested], unless: [courteous, aboutYou],
  },
  {
    form: 'surely',
    find: frame`\bsurely(?: (?:you|we) (?:can |must |will |would |do )?(?:see|agree|understand|appreciate|accept|know)(?: that)?)?|\bevidently\b`,
    unsure: 0.3, unless: [courteous],
  },
  {
    form: 'beyond dispute',
    find: frame`\b(?:it |that )?(?:should |ought to |hardly |scarcely )?(?:goe?s? without|needs? no|needs?|bears?) (?:saying|stating|repeating
      |pointing out|to be said)(?: that)?`,
  },
  {
    form: 'beyond dispute',
    find: frame`\bthere(?:'s| is| can be) (?:simply |really |just )?(?:no|little|only one) (?:doubt|question|denying|disputing|arguing|debate|dispute
      |two ways|getting (?:round|around|away)|way to read)(?: (?:about|with|from|that|it|the fact))*`, unless: [courteous],
  },
  {
    form: 'beyond dispute',
    find: frame`\b(?:beyond (?:any |all )?(?:dispute|question|argument)|no (?:one|body) (?:can|could) (?:\w+ )?(?:deny|dispute|doubt)(?: that)?
      |like it or not|facts are facts|no two ways about it|that much (?:\w+ ){0,2}is \w+|there's nothing (?:difficult|hard) about)\b`,
  },
  {
    form: 'beyond dispute',
    find: frame`\b(?:as|which|it|that|this)(?:'s| is| should be| must be| ought to be) ${VERY}${CLEAR}(?: (?:to (?:all|anyone|everyone|anybody|you)
      |by now|that))*(?=[ ,;:.–—])`,
    unsure: 0.24,
  },
  {
    form: 'beyond dispute',
    find: frame`\b(?:the )?(?:simple|plain|sad|hard|cold|bare|honest) (?:truth|facts?)(?: of (?:it|the matter))?(?: (?:is|are))?(?: that)?`, unless: [ownsUp],
  },
  {
    form: 'beyond dispute',
    find: frame`\b(?:let(?:'s| us) face (?:it|facts|the facts)|as simple as that|end of (?:story|discussion|debate)|facts don't lie
      |can't argue with (?:the )?\w+|speaks? for (?:itself|themselves)|i rest my case|it really is that simple)\b`,
    unless: [ownsUp],
  },
];
