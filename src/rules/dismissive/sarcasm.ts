import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { anyOf } from '../../language/words';

/** Real thanks and good wishes near it: the words mean what they say. */
const meant: Guard = ({ paragraph }) =>
  /\b(?:thank(?:s| you)|cheers|congratulations on|love it|loved|appreciate[ds]?|grateful|helped|perfect)\b/i.test(paragraph.judged);
const GRAND = anyOf(['kindness', 'generosity', 'largesse', 'munificence', 'magnanimity', 'charity', 'wisdom', 'genius', 'brilliance', 'grandeur',
  'splendou?r', 'majesty', 'eminence', 'highness', 'excellency']);
const FINE = anyOf([
  'visionary', 'inspired', 'groundbreaking', 'riveting', 'brilliant', 'heroic', 'stirring', 'generous', 'historic', 'moving', 'classy', 'creative',
  'imaginative', 'inventive', 'brave', 'bold',
  'charming', 'fascinating', 'novel', 'cute', 'quaint', 'adorable', 'clever', 'ambitious', 'ingenious', 'impressive', 'priceless',
]);

/** Praise, thanks and apologies that mean their opposite. */
export const sarcasm: readonly Pattern[] = [
  {
    form: 'how generous',
    find: frame`(?:^|[,;:.!?—–]\s*|\b(?:and|but|well|oh|wow)\s)(?<mark>how (?:very |truly |terribly |awfully |wonderfully )?(?:kind|magnanimous
      |gracious|considerate|thoughtful|charitable|noble|original|${FINE})(?: of (?:you|them|your \w+))?)(?![\w])`,
    unless: [meant, ({ after }) => /^ (?:is|are|was|were|the|your|you|it|can|much)\b/i.test(after)], unsure: 0.02,
  },
  {
    form: 'wow, a whole 0.5%',
    find: frame`\b(?:(?:wow|ooh|gosh|golly),? (?:an? |all of |the )?[^,;.!?]{1,40}|an? (?:whole|princely|grand total of) [^,;.!?]{1,30})`,
    unless: [meant], unsure: 0.07,
  },
  {
    form: 'oh good, another',
    find: frame`(?:^|[.!?;:]\s*)(?<mark>oh,? (?:good|great|goody|splendid|lovely|wonderful|joy|brilliant|fantastic|marvellous)\b[^;.!?]{0,40})`,
    unless: [meant], unsure: 0.07,
  },
  {
    form: 'bravo',
    find: frame`\b(?:bravo|hats off|slow clap|full marks|top marks|ten out of ten|round of applause|congratulations (?:to|on) whoever|(?:deserves?
      |give \w+|gets?|wins?) (?:an?|the) (?:\w+ )?(?:medal|prize|oscar|nobel|award|gold star))\b[^,;.!?]{0,30}`,
    unless: [meant], unsure: 0.09,
  },
  {
    form: 'what a treat',
    find: frame`\bwhat an? (?:treat|honou?r|privilege|bargain|thrill|gift|steal|windfall|feast|favou?r|vision|triumph|masterpiece|masterstroke|surprise)\b`,
    unless: [meant], unsure: 0.07,
  },
  {
    form: 'truly visionary stuff',
    find: frame`\b${FINE} (?:stuff|pricing|price|idea|theory|maths?|arithmetic|accounting|story|work|reading|concept|approach|move|offer)\b`,
    unless: [meant], unsure: 0.09,
  },
  {
    form: 'mock apology',
    find: frame`\b(?:(?:so|terribly|awfully|dreadfully|frightfully|truly|deeply|ever so) sorry (?:that |if |to |we |our |for )|a thousand (?:pardons
      |apologies)|(?:forgive|pardon|excuse) (?:us|our|me|my) )[^,;.!?]{3,50}`,
    unless: [meant], unsure: 0.1,
  },
  {
    form: 'overwhelmed',
    find: frame`\b(?:overwhelmed|dazzled|bowled over|speechless|touched|humbled|in awe|moved to tears|flattered|blown away)\b(?: (?:by|with|at
      |of) [^,;.!?]{3,40})?|\b(?:your|such|the) (?:\w+ )?${GRAND}\b`,
    unless: [meant], unsure: 0.09,
  },
  {
    form: 'understated contempt',
    find: frame`\bnot (?:your|his|her|their|the) (?:finest|best|proudest|brightest) \w+|\bhow (?:shall|should|can|do) (?:I|we|one) put (?:it|this)\b`,
    unless: [meant], unsure: 0.07,
  },
  {
    form: 'did a cat write this?',
    find: frame`\b(?:(?:did|has|was) (?:an? |your |some(?:one|body)'s )(?:\w+ )?(?:cat|dog|nephew|intern|monkey|child|toddler|parrot|kid|robot)\b
      |(?:written|drawn|drafted|calculated|priced|translated) (?:by|on|in|with) (?:an? |the |your )?(?:\w+ )?(?:child|toddler|crayons?|napkin|cat|dog
      |monkey|parrot)|(?:is|was) (?:that|this|it) (?:really )?(?:supposed|meant) to)\b[^?.;]{0,40}`,
    unless: [meant], unsure: 0.04,
  },
];
