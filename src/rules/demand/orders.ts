import type { Guard, Pattern } from '../../engine/types';
import { instructs } from '../../language/errands';
import { isQuestion } from '../../language/guards';
import { anyOf, PEOPLE } from '../../language/words';
import { mayMoveDeal, movesDeal, ordered, threatens, weigh } from './content';
import { askTo, negate } from './rewrites';

const ADVERB = String.raw`(?:(?:really|just|simply|absolutely|also|now|most|certainly|definitely|kindly|jolly|well|bloody|still|personally|first|therefore|thus|obviously|clearly|frankly|honestly|seriously|immediately|forthwith|hereby|at least|at the very least|by rights|either|only|both|all|always|surely|urgently|accordingly|do|then|finally|promptly|in turn|probably)\s+){0,3}`;
/** The reader, by any name. */
export const READER = String.raw`(?:y['’]?all|you (?:guys|people|lot|folks|all|two|both|lads)|you|u|ya|yous)`;
/** The reader's people: "your CFO", "your rostering team", "those architects of yours", "somebody at your end". */
export const READERS_PEOPLE = String.raw`(?:(?:your|ur)(?:\s+(?!(?:is|are|was|were|has|have|had|will|would|must|need|needs|and|or|to|of|in|on|for|by|with|at|that|which|can|could|should)\b)[\w'’&-]+){1,4}?(?:\s+(?:in|at|on|of|for)\s+[\w'’-]+(?:\s+[\w'’-]+)?)?|(?:those|these|the) [\w'’-]+(?: [\w'’-]+)? (?:of yours|you represent|you work for|on your side|at your end)|(?:some(?:body|one)|any(?:body|one)|every(?:body|one)|who(?:m|so)?ever)(?: [\w'’-]+)? (?:at|on|in|from) your (?:\w+|end)|whoever (?:sets?|runs?|writes?|signs?|makes?|decides?|holds?|handles?|does) (?:your|the) [\w'’-]+(?: [\w'’-]+)?)`;
/** The same, where only people can be meant: "your crew will", not "your container will". */
export const READERS_TEAM = String.raw`your (?:[\w'’-]+ ){0,2}${anyOf(PEOPLE)}`;
/** The other side spoken of in the third person, as in a letter to it. */
const THEM = String.raw`(?:the|our) (?:[\w'’-]+ )?${anyOf(['supplier', 'vendor', 'seller', 'buyer', 'landlord', 'lessor', 'lessee', 'licensor', 'licensee', 'bidder', 'club', 'school', 'hospital', 'clinic', 'bank', 'developer', 'dairy', 'kennels?', 'studio', 'label', 'gym', 'council', 'university', 'publisher', 'agency', 'hotel', 'venue', 'insurer', 'airline', 'carrier', 'brewery', 'factory', 'mill', 'gallery', 'museum', 'theatre', 'company', 'firm', 'contractor', 'builder', 'caterer', 'promoter', 'producer', 'freeholder', 'employer', 'union', 'federation', 'ministry', 'league', 'claimant', 'defendant', 'fitter', 'garage', 'shipyard', 'marina', 'port', 'farm', 'bakery', 'winery', 'band', 'orchestra', 'trust', 'foundation', 'franchisor', 'distributor', 'manufacturer', 'wholesaler', 'other side', 'owner', 'owners'])}`;

const HARD = String.raw`(?:must|need(?:s|ed)? to|(?:have|has|had) to|(?:'ve|'s|have|has)?\s?got to|gotta|(?:will|'ll|would|'d|shall) (?:also |then |still |simply |just |really )?(?:have|need) to|(?:are|is|'re|'s)? ?(?:just |simply |really )?(?:going to|gonna) (?:have|need) to|(?:are|is|'re|'s) (?:hereby |herewith |also |kindly |therefore )?(?:required|obliged|directed|instructed|ordered|bound|expected|requested and required|duty bound) to|nede to|neeed to|haev to|msut)`;
const SOFT = String.raw`(?:should(?:'ve taken|'ve dropped|'ve removed)?|ought(?: by rights)? to|oughta|(?:had|'d) (?:really )?better|better|would do well to|'d do well to|(?:are|'re|is) supposed to)`;

/** Words right before "you" that make the clause a question, a condition, a relative clause or a courtesy. */
const HUNG = /(?:\b(?:understand|realise|realize|know|aware|guess|suppose|maybe|perhaps|do|does|did|don't|doesn't|will|would|should|could|can|may|might|must|if|whether|what|whatever|whenever|wherever|whichever|how|who|whom|whoever|which|anything|everything|something|nothing|all|any|thing|things|information|help|when|once|until|till|where|in case|than|steps?|documents?|forms?|details?|everyone|as soon as|as much as|as many as|unless|though)|\b(?:the|any|some|every|each|no|an?|those|these|only|first|best)\s+(?:[\w'-]+\s+){0,2}[\w'-]+(?<!time|\bend|side|work|end|record|way|risk|point|fact|moment|level))\s*$/i;
const PLAIN_LEAD = /[,;:.!?(—–…"-]\s*(?:\w+\s+)?$|^\s*$/;

/** The clause stands on its own: an order, no question, condition or relative clause. */
export const asserted: Guard = (hit) => {
  if (PLAIN_LEAD.test(hit.before) && !/\b(?:if|when|whether|what|where|who|how|once|in case|should|do|does|did|as|whatever)\s*$/i.test(hit.before)) return true;
  return !HUNG.test(hit.before);
};

/** "If you need to move the call" and the like a little further off. */
const conditional: Guard = ({ before }) => /\b(?:if|whether|in case|when|whenever|should)\s+(?:[\w'-]+\s+){0,2}$/i.test(before);
/** "In our trade you need to order glass eight weeks ahead": anyone. */
const generic: Guard = ({ before, after, sentence }) =>
  /\band (?:we|I)'?d? (?:would )?have to\b/i.test(after) ||
  /\b(?:in (?:our|this|the|my) (?:trade|business|industry|country|line of work|field|game)|sometimes|in general|as a rule|usually|these days|to get (?:here|there|in|to the)|nobody|no one)\b[^.;]{0,30}$/i.test(before)
  || /^\s*(?:say|do|know)\s+(?:about|with|that|is\b)/i.test(after)
  || /\b(?:don't|do not|doesn't|needn't|never) (?:have|need) to\b/i.test(sentence.judged.slice(Math.max(0, before.length - 12), before.length + 24))
  || /^\s*not\b/i.test(after);
/** "You must be tired", "you must have seen": a guess. */
const guesses: Guard = ({ text, after }) => /\bmust$/i.test(text) && /^\s*(?:have|be (?:so |very |quite |really )?(?!(?:quick|flexible|realistic|more|the one)\b)\w+|know|feel|think|wonder|remember|get |come from|see)\b/i.test(after);
const ALL_YOU = /\b(?:all|everything|anything|nothing|whatever|what)\s+(?:that\s+)?$/i;
const allYouNeed: Guard = ({ before }) => ALL_YOU.test(before);
const favourable: Guard = ({ after }) => /^\s*(?:worry|get|receive|find|see|notice|hear|have (?:our|the|a|my|it|them|more|access|plenty|received)|need|be (?:able|pleased|glad|happy|hearing|receiving|getting|paid|charged|invited|met|in |at |on |well|fine|surprised|going|taking|asked|using|seated|joining)|love|enjoy|know|note|recall|like|appreciate|remember|understand|agree|save|want|benefit|also|still|probably|never|always|often)\b/i.test(after);
const agreedAlready: Guard = ({ before, sentence }) => /\b(?:afraid|since|maybe|perhaps|think|guess|suppose|sure|worr(?:y|ied)|hope|because|expect|believe|bet|know|means?|so that|that)\s*$|\b(?:as|we)(?:'ve| have)? (?:agreed|discussed|settled)|\bunderst(?:and|ood)|\bif\b|\bunless\b|\bonce\b|\bwhen\b|\bhope\b|\bagreed\b|\bin (?:return|exchange)\b|\bwould mean\b|\bconfirm(?:ed|s|ing)? that\b/i.test(before) || /\b(?:and|while) we(?:'ll| will)\b|\bif\b/i.test(sentence.judged.slice(before.length));
const expectedSoon: Guard = ({ after }) => /^\s*(?:have\b|'ve|be able|find|receive|get|see|hear|all now|now have|all have|be (?:in|at|there|here|hearing|receiving|fine|good|aware|discussing|able|proud|pleased)|arrive|know|feel free|not|also (?:have|find|receive)|enjoy|try|visit|come|ask|also)\b/i.test(after);
const shouldIf: Guard = ({ before, sentence }) => /\b(?:if|should|in case)\s*$/i.test(before) || /^\s*if you should\b/i.test(sentence.judged);

/** "You only have to sign page 7": makes light of it. */
const onlyNeed: Guard = ({ text, after, sentence }) => /\bonly\b/i.test(text) && !/\bneed only\b/i.test(text) || /\b(?:surely|nobody|no one|put up with|worry|come and)\b/i.test(after.slice(0, 24)) || /\b(?:flu shot|birth certificate|report cards?|goat|fever|packet loss|version number|userspace)\b/i.test(sentence.judged);

/** Needs a sign of a deal in the paragraph, or of the writer's side as the receiver. */
const find = (subject: string, modal: string): RegExp => new RegExp(String.raw`(?<![\w'-])(?<who>${subject}|your(?= going to have to))(?:\s+${ADVERB}|\s*)(?<modal>${modal})(?![\w'])`, 'i');

const sure = (form: string, regexp: RegExp, guards: Pick<Pattern, 'when' | 'unless' | 'rewrite'>): Pattern[] => [
  { form, find: regexp, ...guards, when: [...(guards.when ?? []), movesDeal] },
  { form, find: regexp, ...guards, when: [...(guards.when ?? []), mayMoveDeal], unsure: 0.3 },
];

const needsDeal: Guard = (hit) => movesDeal(hit);
const strictlyDeal: Guard = (hit) => weigh(ordered(hit)) === 'deal';

/** Orders with a modal verb: "you must", "your CFO has to", "you will", "you should", "you are not to". */
export const orders: readonly Pattern[] = [
  ...sure('you must, need to, have to', find(READER, HARD), { when: [asserted], unless: [conditional, generic, guesses, allYouNeed, instructs, threatens, onlyNeed], rewrite: askTo }),
  ...sure('orders to their people', find(READERS_PEOPLE, HARD), { when: [asserted], unless: [generic, guesses, instructs, isQuestion, threatens], rewrite: askTo }),
  { form: 'orders to the other side in the third person', find: find(THEM, String.raw`(?:must|needs? to|ha(?:s|ve) to|ha(?:s|ve) got to|is expected to|is required to|is to|are to)`), when: [asserted, needsDeal, ({ after, before }) => /\b(?:us|our|we|at (?:its|their) (?:own )?(?:cost|expense))\b/i.test(after.slice(0, 90)) || /^\s*(?:refund|move|waive|reduce|lower|reinstate|shorten|give)\b/i.test(after) || /\b(?:us|our|we|I)\b/.test(before)], unless: [generic, instructs, isQuestion], rewrite: askTo },
  ...sure('should, ought, had better', find(READER, SOFT), { when: [asserted], unless: [conditional, generic, expectedSoon, shouldIf, instructs, isQuestion, threatens], rewrite: askTo }),
  ...sure('should, ought, had better', find(READERS_PEOPLE, SOFT), { when: [asserted], unless: [generic, expectedSoon, shouldIf, instructs, isQuestion, threatens], rewrite: askTo }),
  { form: 'future-tense orders', find: find(READER, String.raw`(?:will(?: not)?|'ll(?: not)?|ll|won't|wont|'re going to|are going to|are gonna|'re gonna|shall(?: not)?|are to|'re to|are not to|'re not to)`), when: [asserted, strictlyDeal], unless: [conditional, favourable, agreedAlready, instructs, isQuestion, threatens], rewrite: askTo },
  { form: 'future-tense orders', find: find(READERS_TEAM, String.raw`(?:will|'ll|shall|are to|is to|is going to|are going to)`), when: [asserted, strictlyDeal], unless: [favourable, agreedAlready, instructs, isQuestion, threatens], rewrite: askTo },
  {
    form: 'negated orders',
    find: new RegExp(String.raw`(?<![\w'])(?<who>${READER}|your (?:[\w'’-]+ ){0,2}${anyOf(PEOPLE)})\s*(?<modal>(?:can't|cannot|can not|cant|may not|mustn't|must not|must never|can never|shouldn't|should not|needn't think|are not to|'re not to|are never to|don't get to|do not get to|will not|won't|wont|'ll not|are not (?:going to|entitled to)|aren't (?:going to|entitled to)|'re not (?:going to|entitled to)))(?:\s+(?:just|simply|also|now|even))?(?![\w'])`, 'i'),
    when: [asserted, (hit) => /^\s*(?:(?:be|keep|go on|start|continue)\s+)?(?:charg|bill|invoic|quot|pass|rais|add|put|count|chang|tie|subcontract|deduct|dock|increas|cut|cap|mov|mark|withhold|hold back|impos|reopen|re-open|renegotiat|switch|swap|cancel|resell|sell|bind|lock|drop|keep \w+ing|sit on|walk away|claim|use our|tak(?:e|ing)|link|index|reduc|shift|push|cherry|pick and choose|send us|get away|refus|assign|transfer|sneak|slip|slid)/i.test(hit.after) && weigh(ordered(hit)) !== 'errand'],
    unless: [conditional, instructs, isQuestion, ({ after }) => /^\s*be (?:charged|billed|invoiced)/i.test(after)],
    rewrite: negate,
  },
];
