import type { Guard, Hit, Pattern } from '../../engine/types';
import { clerical, instructs } from '../../language/errands';
import { isQuestion } from '../../language/guards';
import { anyOf, DEAL_TERMS } from '../../language/words';
import { namesTerm, threatens } from './content';
import { askFragment, askImperative } from './rewrites';
import { ENSURE, FORBID, FORBIDDEN, GIVE_UP, GIVE_US, MOVE, OBJECT, STOP, YIELD } from './words';

const JOINERS = ['and', 'but', 'so', 'then', 'now', 'or', 'just', 'please', 'plese', 'pls', 'kindly', 'first', 'also', 'instead', 'today', 'mate', 'lads', "c'mon", 'ok', 'okay', 'well', 'there', 'look', 'again', 'do', 'simply', 'honestly', 'seriously'];
/** Where an order may begin, before its verb; `begins` reads the words before. */
const OPEN = String.raw`(?<=^[^\p{L}\p{N}]*|[;:.!?—–…(]\s*|\s-\s+|\d\)\s*|\([a-z]\)\s*|,\s+|\b${anyOf(JOINERS)},?\s+)`;
/** Up to three words more, so that the underline shows what is ordered. */
const MORE = String.raw`(?:\s+[\w'’%€£$.,&()-]*[\w%)]){0,3}`;
const order = (verbs: readonly string[], rest: string): RegExp => new RegExp(String.raw`${OPEN}(?<mark>${anyOf(verbs)}${rest})`, 'iu');

const ONLY_JOINERS = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${anyOf(JOINERS)},?\s+)*$`, 'iu');
const LEADING = ['for', 'to', 'in', 'on', 'at', 'by', 'before', 'after', 'given', 'with', 'as', 'since', 'from', 'between', 'if', 'when', 'once', 'ideally', 'sorry', 'come', 'this', 'until', 'whatever', 'under', 'because', 'seeing', 'either', 'while', 'guys', 'right', 'tell', "[a-z][\\w'’]*,"];
/** "To close by Friday, ": what may stand before an order and its comma. */
const LEADS_IN = new RegExp(String.raw`^[^\p{L}]*${anyOf(LEADING, JOINERS)}\b[^;:]*,\s*(?:${anyOf(JOINERS)}\s+)*$`, 'iu');
/** A subject and its helping verb stand before, so that the verb goes on their clause: "we'll cut the fee, raise the cap". */
const RUNS_ON = new RegExp(String.raw`\b${anyOf(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'to', 'let', 'helps?', 'need', 'does', 'did', 'I', 'we', 'they', 'you', 'he', 'she', 'who', 'that', 'not', 'than', 'rather', 'either'])}\b[^.;:!?]*$|'(?:ll|d)\b[^.;:!?]*$`, 'i');

/** The verb opens a clause of its own: an order. */
const begins: Guard = ({ before }) => {
  const clause = (/[^.;:!?—–(]*$/.exec(before)?.[0] ?? '').replace(/^.*\s-\s/, '');
  if (ONLY_JOINERS.test(clause)) return true;
  if (LEADS_IN.test(clause) && !/,\s[^,]*\b(?:we|I|you|they|he|she|it)\b[^,]*,\s*$/i.test(clause)) return true;
  return /(?:,|\b(?:and|so|but|then))\s+(?:(?:then|now|just|please|kindly)\s+)*$/i.test(clause) && !RUNS_ON.test(clause.replace(/,\s+(?:so|but)(?:\s+\w+)?\s*$/, ''));
};

/** The order and the words right behind it. */
const told = ({ text, after }: Hit): string => text + (/^[^.;:!?]{0,60}/.exec(after)?.[0] ?? '');
const yours: Guard = ({ sentence }) => /\b(?:your|you|our|us|we|my|me|ours|mine|u|ur)\b/i.test(sentence.judged);
const dealHere: Guard = ({ sentence }) => namesTerm(sentence.judged);
const dealAround: Guard = ({ paragraph }) => namesTerm(paragraph.judged);
const onTheDeal: Guard = (hit) => yours(hit) || dealHere(hit) || dealAround(hit);

/** "Add ten tonnes and the freight comes down", "Swap the piano and we'd forgo the charge": an offer or a trade in the form of an order. */
const offers: Guard = (hit) => /\b(?:and|then) (?:the|your|you|prices?|freight)\b[^.;!?]{0,40}\b(?:comes?|goes|falls?|drops?|gets?|saves?|opens?|will|'ll)\b|\b(?:and|then) (?:we|I)(?:'d| would)\b|\bif (?:that|it) (?:helps|suits)\b/i.test(hit.text + hit.after);
/** Courtesy and errands in the same form: "Send us a copy", "Take care". */
const errand: Guard = (hit) => ERRAND.test(told(hit)) || /\b(?:when it suits|if that helps|when you can|at your convenience|if you like|feel free)\b/i.test(hit.sentence.judged);
const ERRAND = new RegExp(
  String.raw`^(?:${anyOf([
    String.raw`(?:give|send|do|pay|drop|leave|make|get|show|bring|let|put|find|include|add) (?:me|us|him|her|them|my|our|a|an|the|your|it|this)?\s*(?:a |an |the |your )?(?:call|copy|line|note|mail|message|shout|ring|best|regards|love|sec|second|minute|moment|favou?r|hand|attention|thanks|visit|look|link|file|form|agenda|invite|attached|number and|address|name|initials|comments?|thoughts|know|see|go|be)`,
    'take (?:the (?:lift|stairs|train|bus|ferry|road|tube|call|minutes)|care|note|your time|part|exit)', 'keep (?:me|us) (?:posted|updated|informed|in the loop)', 'keep (?:well|in touch|the (?:receipt|change|file)|your (?:receipt|seat))',
    'make (?:yourself|sure you (?:eat|rest)|time|a note|the (?:call|booking))', 'sign (?:in|up|where|page|here|both|the (?:attached|enclosed|register))', 'set (?:up|the (?:table|alarm))', 'change (?:the|your) (?:date|password|meeting)', 'cancel (?:the|my|your) (?:meeting|call|lunch|room|cab)',
    'move (?:the )?(?:meeting|call|car|chairs)', 'lift to', 'cut (?:flowers|along|to the chase)', 'pull the other', 'spare (?:us|me)', 'price (?:is|per|list|of)', 'quote (?:is|attached|no)', 'charge (?:the|your) (?:battery|phone)', 'stop (?:by|in|at)\\b', 'end of', 'no more than', 'no further (?:news|questions|changes? from (?:us|our))',
  ])})\b`,
  'i',
);
/** "Name any price", "Fine, …": gives in rather than orders. */
const yields: Guard = ({ sentence }) =>
  /\b(?:whatever (?:it takes|you|suits|works)|whichever|as you (?:like|wish|see fit)|any (?:price|number|figure|amount|terms)|no questions asked|keep the peace)\b|^\W*(?:ok|okay|all right|alright|fine|sure|of course|never mind|go ahead)\b/i.test(sentence.judged);
/** "Scrap my fee": gives the writer's own away. */
const ownGift: Guard = ({ text }) => /^(?:strike|scrap|drop|waive|forget|lower|cut|halve|reduce)\s+(?:my|our) (?:fee|price|rate|bill|invoice|charge|commission|share)\b/i.test(text);
const POSITION = anyOf(['number', 'figure', 'price', 'offer', 'terms', 'conditions', 'rate', 'budget', 'range', 'minimum', 'maximum', 'bottom line', 'wish list', 'demands', 'ask', 'target', 'idea', 'quote']);
const ASKS_WHAT = new RegExp(String.raw`^(?:give|send|show|tell|name|make|put|offer|get|state|quote)\b\s*(?:(?:us|me)\s*)?(?:(?:a|your|an|the|all your)\s*)?(?:own |final |best )?${POSITION}s?\b(?! (?:cut|down|with|under|below|per|that|starting))`, 'i');
/** "Give me a number": asks only what the reader wants, another rule's business. */
const asksWhat: Guard = (hit) => ASKS_WHAT.test(told(hit));

const common: readonly Guard[] = [errand, offers, isQuestion, instructs, threatens, yields, ownGift, asksWhat, clerical];

/** A thing and where it is to go: "Fee down to 9%". */
const FRAGMENT = new RegExp(String.raw`^[^\p{L}\p{N}€$£¥]*(?:and |so |just |now |right, )?(?:${anyOf(DEAL_TERMS)}|\d[\w%]*|net \d+|[€$£]\d[\d.,]*|\p{L}+ percent)(?:\s+[\w'’-]+){0,2}?\s+(?:down|up|off|out|back|gone|halved|doubled|waived|removed)\b[^.;:!?]{0,40}[.!]?\s*$`, 'iu');
const BETTER = anyOf(['lower', 'less', 'more off', 'cheaper', 'higher', 'better', 'again, but', 'a (?:better|lower|higher|longer|shorter|revised|firm|real) [\\w-]+, ', 'an? (?:credit note|refund|apology|discount|signature)', 'new (?:quote|price|offer|draft|number)', 'signed (?:copy|contract)', 'back to', 'one bill', 'price down']);
const THROWN_DOWN = new RegExp(String.raw`^[^\p{L}\p{N}€$£¥]*${BETTER}\b[^.;!?]{0,60}[.!]?\s*$`, 'iu');
const states: Guard = ({ sentence }) => /\b(?:is|are|was|were|has|have|will|would|can|could|went|came|we|I|they|it|attached|below|here)\b/i.test(sentence.judged);

const forms: readonly Pattern[] = [
  { form: 'bare imperative on a term', find: order(GIVE_UP, String.raw`\s+${anyOf(OBJECT)}(?![a-z])${MORE}`), when: [begins, onTheDeal], unsure: 0.2 },
  { form: 'bare imperative on a term', find: order(MOVE, String.raw`\s+${anyOf(OBJECT)}(?![a-z])${MORE}`), when: [begins, (hit) => namesTerm(told(hit)) || yours(hit)], unsure: 0.3 },
  { form: 'bare imperative on a term', find: order([...GIVE_UP, ...MOVE], String.raw`\s+(?:[\w'’&-]+\s+){0,5}?(?:to|at|by|under|below|until|for|of|over|per|from|off|out)\s+(?:the |a |an |no )?(?:[€$£¥₹₺]?\d[\d.,]*%?|\w+ty\b|two|three|four|five|six|eight|nine|ten|twelve|half|zero|nothing)`), when: [begins], unsure: 0.15 },
  { form: 'bare imperative: give us', find: order(GIVE_US, String.raw`\s+(?:us|me|our|my|them back|it back)\b${MORE}`), when: [begins, (hit) => dealHere(hit) || dealAround(hit)], unsure: 0.15 },
  { form: 'make it 24 months', find: order(['make', 'call', 'price', 'bring', 'get', 'knock', 'take', 'put', 'keep', 'do', 'drop', 'cut', 'split', 'settle', 'write', 'shave'], String.raw`\s+(?:it|that|them|this)\s+(?:[€$£]?\d[\d.,]*|\w+ty\b|two|three|four|five|six|ten|twelve|half|down|under|below|back|over|up to|in|cheaper|per|at|off|out of|for|net)\b(?:\s+(?:days|weeks|months|years|euros?|per cent|percent))?`), when: [begins, onTheDeal], unsure: 0.15 },
  { form: 'come down', find: order(YIELD, MORE), when: [begins, (hit) => namesTerm(told(hit)) || dealAround(hit) || yours(hit)], unsure: 0.12 },
  { form: 'stop doing that', find: order(STOP, String.raw`\s+(?:all |any |this |that |the |your |our |these |those |it |with |of )*[\w'’-]+${MORE}`), when: [begins, (hit) => yours(hit) || dealHere(hit) || /^(?:stop|quit|cease) \w+ing\b/i.test(hit.text)], unsure: 0.15, rewrite: (hit, voice) => (/^(?:no|enough|less|hands|off|out)\b/i.test(hit.text) ? askFragment(hit, voice) : askImperative(hit, voice)) },
  { form: 'negated orders', find: order(FORBID, String.raw`\s+(?:you |ever |even |again |dare )*${anyOf(FORBIDDEN)}\w*(?:\s+[\w'’%€£$&-]*[\w%]){0,4}`), when: [begins, onTheDeal], unsure: 0.2 },
  { form: 'leave that alone', find: order(['leave', 'keep', 'take'], String.raw`\s+(?:the|your|our|my|that|those|all)(?:\s+[\w'’-]+){1,4}?\s+(?:alone|away from|out of|off|with us|as (?:it is|they are)|where (?:it is|they are)|in (?:our|my))\b`), when: [begins, yours], unsure: 0.15 },
  { form: 'get-it-done orders', find: order(ENSURE, String.raw`(?:\s+(?:that\s+)?[\w'’-]+${MORE})?`), when: [begins, (hit) => namesTerm(told(hit)) || dealAround(hit)], unsure: 0.2 },
  { form: 'fragments', find: FRAGMENT, unless: [states], unsure: 0.12, rewrite: askFragment },
  { form: 'fragments', find: THROWN_DOWN, when: [dealAround], unless: [states], unsure: 0.15, rewrite: askFragment },
];

/** Orders without a subject: "cut your fee", "stop billing us", "make it 24 months", "fee down to 9%, today". */
export const imperatives: readonly Pattern[] = forms.map((form) => ({ rewrite: askImperative, ...form, unless: [...(form.unless ?? []), ...common] }));
