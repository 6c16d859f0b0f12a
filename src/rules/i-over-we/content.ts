import type { Guard, Hit } from '../../engine/types';
import { DEAL_TERMS, word } from '../../language/words';

const FIGURE = String.raw`[€$£¥₹₺]\s?\d|\b\d[\d.,]*\s?(?:%|k\b|m\b|percent|per cent|a (?:day|head|week|month|metre|tonne|case|kilo|square|word|piece|bottle|player)|million|thousand|months?|weeks?|days?|years?|units?)|\b\d{1,3}(?:,\d{3})+\b|\b\d+[.,]\d+\b|\b\d{2,}\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter)\b`;
const DEAL = new RegExp(String.raw`${word(DEAL_TERMS, ['quotes?', 'offers?', 'bids?', 'retainers?', 'refunds?', 'replacements?', 'rises?', 'raises?', 'pay rise', 'grade', 'parity', 'first pick', 'tariffs?', 'cash', 'cheaper', 'more', 'less', 'better', 'lower', 'higher', 'bigger', 'longer', 'shorter', 'exclusive', 'freight', 'ownership', 'upgrade', 'source code', 'archive', 'copyright', 'patents?', 'credit', 'final cut', 'full say', 'reimbursement', 'completion', 'non-solicit', 'non-compete', 'clawback', 'lock-in', 'earn-out', 'retention', 'quota', 'slot', 'deal', 'trade', 'pledge', 'mandate', 'risk', 'free', 'reserve', 'asking', 'pilot', 'barter', 'levy', 'demurrage', 'carve-out', 'storage', 'par'])}|${FIGURE}`, 'i');

/** The words speak of a term of the deal or an amount. */
export const dealWords = (words: string): boolean => DEAL.test(words);

/** What follows the hit to the end of its clause. */
export const following = ({ after }: Hit): string => /^[^;:!?—]{0,100}?(?=[.;:!?—]\s|[.;:!?—]*$|,\s+(?:and|but|so|or)\s+(?:I|we|you|the)\b)/.exec(after)?.[0] ?? after.slice(0, 100);

/** What follows names a term of the deal or an amount. */
export const aboutDeal: Guard = (hit) => dealWords(following(hit)) || dealWords(hit.text);

/** The paragraph, outside the hit, speaks of a deal. */
export const dealAround: Guard = ({ paragraph }) => dealWords(paragraph.judged);

/** Things and deeds of the working day: a file, a hand, a diary. */
export const errand: Guard = (hit) => ERRAND.test(following(hit)) || ERRAND.test(hit.text);
const ERRAND = /\b(?:thank|thanks|apologi[sz]e|apology|dial-?in|invite|password|letter of invitation|folio|(?:door|gate|access) code|copy of|another copy|a copy|lift (?:from|to|home)|a ride|hand (?:with|carrying)|files?|folder|link|login|attachment|scan|pdf|xlsx|laptop|phone|mailbox|glasses|coffee|lunch|dinner|dietary|shellfish|allerg\w*|step-free|luggage|newsletter|on holiday|my holiday|vacation|dentist|doctor|calendar|minutes of|a chat|a word|weather|rain|information|info|guidance|opinions?|input|feedback|comments|thoughts|your help|advice|signature page|proof-?read|directions|new password|umbrella|room number|confirm receipt|stack trace|core dump|version number|version \d|pair of eyes|ledger numbers|visitor list|names of the|set up (?:in|the)|the projector|ABI|training|figures? \d|page \d|rehearsal room key|praise|all the credit|parking question|a scene|sour mood|being disappointed|nuisance|is the fourth|at the newspaper|system, number)(?![\w-])/i;

/** The clause of the hit is a question: it has the mark, and opens as one. */
export const asked: Guard = ({ before, text, after }) =>
  /^[^,;:.!—]*\?["'”’)\]]*\s*$/.test(after)
  && /(?:^|[,;:.!?—](?:\s*(?:and |but |so ))?)[^\p{L}]*(?:do|does|did|can|could|would|should|is|are|am|will|have|has|what|why|how|when|where|who|which|if|may|might|shall)\b[^,;:.!?—]*$/iu.test(before + text);

/** "I want us to", "for both": the wish is for both sides. */
export const jointly: Guard = ({ text, after }) => /^\s*(?:us|both|everyone|our (?:teams|two|firms)|this to|it to (?:work|be)|each of|the two of us|you to|your|u to|you\b)/i.test(after) || /\b(?:us|both)\b/i.test(text);

/** Not the writer's own present stand: hypothetical, past errand, somebody else's. */
export const unreal: Guard = ({ before }) => /\b(?:if|whether|do|did|should|what would|why do|when|wherever|whenever|can|could|may|must)\s*$/i.test(before);
