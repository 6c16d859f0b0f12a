import { perParagraphGiven, rememberLast } from '../engine/remember';
import type { Draft } from '../engine/types';
import { frame } from './frame';
import { notesOn, sentencesIn } from './prose';

/** What presses on people in a deal: money, time, people, supply, those above them. */
const PRESSURE =
  /\b(?:mortgages?|loans?|payroll|income|trouble|overtime|downtime|kiln|icing|insurance|accreditation|inspection|exams?|retire(?:ment|s|d)?|pension|maternity|school (?:year|holidays|run)|shareholding|covenant|drivers?|members|budgets?|cash(?: ?flow)?|costs?|margins?|targets?|quotas?|forecast|deadlines?|quarter(?:-| )?end|year(?:-| )?end|fiscal|audit(?:ors?)?|board|investors?|shareholders?|lenders?|banks?|insurers?|regulators?|headcount|staff(?:ing)?|short-?staffed|short-?handed|understaffed|short of (?:people|staff|cash|hands)|sick(?: leave)?|flu|capacity|allocation|supply|suppliers?|shortages?|raw material|steel|diesel|fuel|energy|freight|prices? (?:of|for) \w+|inflation|exchange rates?|currency|season|harvest|drought|peak|leadership|management|restructur\w+|merger|reorgani\w+|layoffs?|approval|sign-off|procurement|compliance|policy|union|works council|landlord|tenants?|donors?|grant|funding|launch|go-live|opening|storage|cold store|warehouse|downtime|penalt(?:y|ies)|reputation|risk|safety|workload|schedule|pressure|constraints?|tight|squeezed|stretched|cut(?:s|ting)?|rising|rose|gone up|doubled|frozen|freeze|delay(?:s|ed)?|worr(?:y|ies|ied)|concerns?|priorit(?:y|ies)|stuck|full until|small team|new hires?|family|children|visa|move)\b/i;

const FIRST = /\b(?:we|we're|we've|our|us|I|I'm|I've|my|me)\b/i;

/** Words too common to tell one constraint from another. */
const COMMON = new Set(
  'that this with from have been were will would could should they them their there here what when which while where your yours ours about into over under than then also just only very more most much many some such each other because since until after before does doing done make made take took need needs want wants like know think please thank thanks every never always still even back same both that’s it’s we’re you’re price prices deal offer'.split(' '),
);

/** What the other side's quoted message says of its writer. */
export interface Stated {
  readonly constraints: readonly StatedConstraint[];
  /** The telling words of the whole message: where no single constraint is met, regard for its subject is. */
  readonly subject: readonly string[];
}

/** A pressure or interest that the other side's quoted message states, with the words that tell it from others. */
export interface StatedConstraint {
  readonly sentence: string;
  readonly stems: readonly string[];
  /** What kind of pressure it is: of money, time, people, supply, or those above them. */
  readonly kinds: readonly string[];
}

/** What the quoted message says presses on its writer. */
export const constraintsStated = ({ text, segments }: Draft): Stated =>
  statedIn(segments.filter(({ kind }) => kind === 'quoted-reply').map(({ span }) => text.slice(span.start, span.end)).join('\u0000'));

/** The same of quoted stretches. A draft's quoted message seldom changes. */
const statedIn = rememberLast((stretches): Stated => {
  const quoted = stretches.split('\u0000').map((stretch) => stretch.replace(/^[ \t]*(?:[>|][ \t]?)+/gm, '')).join('\n');
  const constraints = quoted
    .replace(/^(?:from|sent|to|cc|subject|date):.*$/gim, '')
    .split(/(?<=[.!?])\s+|\n\s*\n/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(statesPressure)
    .map((sentence) => ({ sentence, stems: stemsOf(sentence), kinds: kindsOf(sentence) }));
  return { constraints, subject: constraints.length ? stemsOf(stretches) : [] };
});

/** What somebody is short of, bound to, or went through; says something only with a subject that is theirs. */
const STRAITS = String.raw`(?:must|ha(?:s|ve|d) (?:no|to)|needs?|needed|can(?:'t|not)|couldn't|unable|not able|short(?:age)?|tight|strain(?:ed)?|struggl\w+|hard|difficult|tough|busy|busiest|quiet(?:est)?|scarce|lost|los(?:e|es|ing)|wait(?:s|ing)|idle|depends?|afford|frozen|froze|halved|doubled|tripled|(?:went|gone|going) up|rose|risen|fell|burn(?:ed|t)|out of business|shut|walk away|nervous|afraid|wary|worr\w+|anxious|hopes?|wants?|cares?|prefers?|would (?:want|like|rather)|turned down|swallow|squeez\w+|cautious|looks? (?:closely|hard|at every)|watch(?:es|ing)|under (?:pressure|scrutiny|review|strain)|committed|answer(?:s|able)? to|accountable|fixed until|new to|no room|last year's)`;
const IN_STRAITS = new RegExp(String.raw`\b${STRAITS}\b`, 'i');

/** A reason for it, or a time: what tells a pressure from a position. */
const BECAUSE = /\b(?:because|since|as|so|by|before|until|till|this (?:week|month|quarter|year|season)|next (?:week|month|quarter|year)|at the moment|right now|any ?more|anything|for the (?:next|last)|without)\b/i;

/** Threats, orders and insults in a quoted message press on the writer, not on whoever wrote them. */
const PRESSES_BACK = /\b(?:final offer|take it or leave|sick of|or else|you (?:people|always|never|need to|must|have to|had better|should)|your competitors?|waste my time|up for debate|somebody else|someone else|elsewhere)\b/i;

/** A quoted sentence tells of its writer's own pressure. */
function statesPressure(sentence: string): boolean {
  if (sentence.endsWith('?') || PRESSES_BACK.test(sentence)) return false;
  const straits = IN_STRAITS.test(sentence);
  if (!FIRST.test(sentence)) return PRESSURE.test(sentence) && straits && !/\byou(?:r|rs)?\b/i.test(sentence);
  return PRESSURE.test(sentence) || (straits && BECAUSE.test(sentence) && !/\b(?:we|I) (?:can(?:'t|not)|couldn't|won't|need|must|have to|want) (?:\w+ )?(?:accept|agree|go|offer|pay|you\b|your\b|the \w+ (?:to|at)|an? (?:answer|reply|signature|better|lower))/i.test(sentence));
}

/** Kinds of pressure, and the words that tell them: an answer may speak of money where the message spoke of a budget. */
const KINDS = {
  money: /\b(?:budgets?|cash|costs?|money|funds?|funding|margins?|afford|loans?|mortgages?|payroll|income|expens\w+|grants?|investments?|spend(?:ing)?|financ\w+|swallow|cheap\w*|prices? (?:went|rose|rise|up))\b/i,
  time: /\b(?:deadlines?|quarter|year[- ]end|launch|opening|season|date|schedule|before|delay\w*|late|in time|weeks|months|audit|exams?|harvest)\b/i,
  people: /\b(?:staff\w*|team|people|hands|sick|flu|crew|drivers?|headcount|colleagues?|nurses?|doctors?|hire[sd]?|hiring|short-?staffed|workload|overtime)\b/i,
  supply: /\b(?:suppl\w+|materials?|steel|paper|timber|stock|shortages?|harvest|drought|crop|frost|capacity|fuel|diesel|energy|malt|freight|containers?)\b/i,
  others: /\b(?:board|bank|boss|investors?|lenders?|council|clients?|owners?|committee|auditors?|regulators?|insurers?|CFO|head office|management|leadership|directors?|distributors?|members|union|partners?|landlord|procurement|legal)\b/i,
} as const;

const kindsOf = (text: string): string[] => Object.entries(KINDS).filter(([, words]) => words.test(text)).map(([kind]) => kind);

/** Six letters of each telling word: enough to know "auditors" by "audit date". */
export const stemsOf = (text: string): string[] => [
  ...new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?:ing|ed|s)$/, '').slice(0, 6))),
];

/** Regard for the other side's situation, said outright. */
const MINDFUL = [
  /\b(?:we|I|we've|I've|we're|I'm|we can|I can|we do|I do)\b[^.;!?]{0,24}\b(?:understand|appreciate|realise|realize|recognise|recognize|aware|see (?:that|how|why|your|the|where)|know (?:that |how |your |you |from )|hear (?:you|that)|gather|imagine|sympathi[sz]e|respect|take it|assume|read that|heard (?:that|about)|sorry (?:to hear|that|about)|mindful|conscious)\b/i,
  /\b(?:you|your \w+|you've|you both) (?:also |already |clearly |rightly )?(?:(?:mention(?:ed)?|explained|told (?:us|me)|pointed out|described|raised|flagged) (?:that|why|how)|care about|are under|are facing|face|depend|rely|are short|are working (?:to|under)|are waiting|have been hit|lost|answer to|report to|have to (?:show|answer|report|hit|fill|open|launch|close|plan|keep|pay|get|feed|protect)|need (?:to (?:show|fill|open|launch|close|plan|keep|protect|hit)|the|a|some|time|certainty|cover|cash))\b/i,
  /\b(?:must be|can't be|that's|is) (?:hard|no fun|tough|a lot|painful|stressful|not easy|awkward|difficult) (?:for you|on you|to (?:plan|manage|juggle|carry))\b/i,
];

/** What the other side said or has, which counts beside a pressure. */
const THEIRS = [
  /\b(?:you|your \w+|you've) (?:also |already |clearly |rightly )?(?:mention(?:ed)?|say|said|told (?:us|me)|wrote|explained|pointed out|described|raised|flagged|asked for)\b/i,
  /\byou\b,?[^.;!?]{0,30}\b(?:have|face|need|want|hope|prefer|would rather)\b/i,
  /\b(?:your (?:client|side|team|board|bank|boss|people|members|season|shift plan|author|firm|office|house)|on your side|for your side)\b/i,
  /\bbecause of (?:the|your)\b|\bif (?:the|your|their) [\w'-]+ (?:wants?|needs?|insists?|asks?|is the|are the)\b/i,
  /\b(?:we|I) understand (?:that|this)\b/i,
];

/** Regard implied in what is offered. Says something only beside a pressure. */
const CONSIDERATE = [
  /\bfor (?:you|your (?:team|side|people|planners?|drivers?|finance|budget|cash|crew|staff|board))\b|\bso (?:that )?(?:you|your)\b/i,
  /\b(?:given|because of|with|knowing|considering|in view of|seeing|since) (?:your|that you|you|the \w+ you)\b/i,
  /\b(?:serves?|helps?|eases?|frees?|saves?|spares?|relieves?|protects?|takes? \w+ off|fits?|suits?|covers?|meets?|gives?|leaves?) (?:with )?(?:you|your)\b/i,
];

/** A feeling alone is no interest. */
const FEELING_ONLY = /\b(?:frustrat|angry|anger|upset|disappoint|annoy|unhappy|cross)\w*/i;

const YOU = /\byou(?:r|rs|'re|'ve|'d|'ll)?\b/i;

/** Sees it: "we are aware that", "I gather", "we can imagine". What follows may be about anybody on their side. */
const AWARE = frame`\b(?:we|I|all of us)(?:'m|'re|'ve|'d)?(?: (?:am|are|have|had|do|did|can|could|would|well|also|fully|quite|certainly|all|both|truly|very well)){0,4} 
  (?:understand|understood|realise[sd]?|realize[sd]?|recogni[sz]e|gather(?:ed)?|imagine|sympathi[sz]e|see|know|hear|heard|read|learned|learnt|appreciate|respect|note[sd]?|remember|assume|guess|suppose|get|take it|aware|mindful|conscious|sorry)
  (?: (?:of|that|how|why|where|what|to (?:hear|read|see|learn)|about|with|from|it is|the|your?|you're|you've|january|it))?\b`;

/** Tells what they wrote or said. */
const REPORTS = frame`\b(?:you|you've|your (?:\w+ )?(?:letter|mail|e-?mail|message|note|colleagues?|team|office|lawyer|agent|manager|notice|call))(?: (?:also|already|rightly|have|had|yourself))? 
  (?:write|wrote|written|say|says|said|tell us|tells us|told (?:us|me)|mention(?:s|ed)?|explain(?:s|ed)?|describe[sd]?|point(?:s|ed)? out|raise[sd]?|flag(?:s|ged)?|report(?:s|ed)?|put it)\b`;

/** What is told is a matter of theirs, and no figure or promise. */
const TELLS_A_REASON = frame`\b(?:write|wrote|say|says|said|told (?:us|me)|mention(?:s|ed)?|explain(?:s|ed)?) that (?!you (?:would|will|'d|'ll)\b|we\b|our\b|I\b|my\b)[^\d?]{20,}$|, (?:as )?you (?:explained|said|say|told (?:us|me)|tell us|write|wrote|mention(?:ed)?),(?![^.?]{0,80}\b(?:price|offer|fee|rate)\b)`;

/** Somebody or something of theirs, and what it is bound to. What they have put on the table is none of it. */
const THEIR_SIDE = frame`\b(?:your (?!price|offer|quote|rate|fee|terms|proposal|draft|figure|invoice|mail|letter|contract|clause|number|position|demand)(?:[\w'-]+ ){1,3}|you (?:\w+ly )?(?!have to\b|must\b|need to\b|can't (?:expect|just|have|seriously)\b|cannot (?:expect|just|have)\b|want me\b|want us\b))${STRAITS}\b`;

/** Asks or supposes that something presses on them: "if it's the union rule", "is it the growth in titles". */
const SUPPOSES = /\b(?:if|should|whether|perhaps|is|was|because of|in case) (?:it(?:'s| is| was| be)?|that(?:'s| is)?|the|your|there(?:'s| is)?)\b/i;

/** What makes it lighter for them: "to make your life with the insurer easier", "saves you the lorry". */
const LIGHTENS = /\b(?:eas(?:e|ier|y)|simpler|lighter|spare|save[sd]?|saving|relie(?:ve|f)|help(?:s|ed)?|protect(?:s|ed)?|room|time)\b[^.;!?]{0,40}\byou(?:r|rs)?\b|\b(?:make|making) (?:your|it)\b[^.;!?]{0,40}\beas(?:ier|y)\b|\bon your side\b[^.;!?]{0,50}\b(?:is|are|must|may|might)\b/i;

/** Hard on them, said as such. */
const HARD_ON_THEM = /\b(?:must|can't|cannot|may|might|has to|will) (?:be|have been|feel)\b[^.;!?]{0,12}\b(?:hard|no fun|tough|a lot|painful|stressful|not easy|easy|awkward|difficult|frustrating|dear|a worry|tight|heavy)\b/i;

/** Does the sentence name something that presses on the reader, or that the reader is after? */
export function namesTheirInterest(judged: string): boolean {
  if (/\b(?:should|if) you (?:need|prefer|want|wish|like|would like)\b/i.test(judged)) return false;
  if (/\byou(?:'ll| will| can| should| must| may)?(?: surely| certainly)? (?:understand|appreciate|see|know|realise|realize)\b/i.test(judged)) return false;
  const asked = judged.trim().endsWith('?');
  const you = YOU.test(judged), presses = PRESSURE.test(judged), straits = presses || IN_STRAITS.test(judged);
  const theirs = judged.replace(/\b(?:our|my) (?:own )?[\w'-]+/gi, '');
  const aware = asked ? null : AWARE.exec(judged);
  // What comes behind "we know that" is theirs, unless it goes on about us.
  if (aware && straits && !/^\W*(?:that )?(?:we|I|our|my)\b/i.test(judged.slice(aware.index + aware[0].length)) && (you || /\b(?:the|their|they)\b/i.test(judged.slice(aware.index + aware[0].length - 4)))) return true;
  if (you && MINDFUL.some((form) => form.test(judged)) && (presses || !FEELING_ONLY.test(judged))) return true;
  if (REPORTS.test(judged) && (PRESSURE.test(theirs) || IN_STRAITS.test(theirs) || TELLS_A_REASON.test(judged))) return true;
  if (!asked && THEIR_SIDE.test(judged)) return true;
  if (!presses) return false;
  const supposed = SUPPOSES.exec(judged);
  if (supposed && (you || asked || /\bif (?:it|the)\b/i.test(supposed[0])) && PRESSURE.test((/^[^,;.!?]{0,60}/.exec(judged.slice(supposed.index)) ?? [''])[0])) return true;
  return you && (LIGHTENS.test(judged) || HARD_ON_THEM.test(judged) || CONSIDERATE.some((form) => form.test(judged)) || (!asked && THEIRS.some((form) => form.test(judged))));
}

/** Is the sentence about what the other side said or has, with regard for it? */
const regards = (judged: string): boolean =>
  AWARE.test(judged) || REPORTS.test(judged) || HARD_ON_THEM.test(judged) || LIGHTENS.test(judged) || [MINDFUL, THEIRS, CONSIDERATE].some((forms) => forms.some((form) => form.test(judged)));

/** A wish at the door is no answer. */
const WISH = /^\W*(?:(?:I|we) )?(?:hope|trust|wish)\b/i;

/** Does the sentence answer this constraint: its words again, or its kind, with regard for the other side? */
export function answers(judged: string, { stems, kinds }: StatedConstraint): boolean {
  if (WISH.test(judged)) return false;
  const own = new Set(stemsOf(judged));
  const shared = stems.filter((stem) => own.has(stem)).length;
  if (shared >= 2 && (YOU.test(judged) || regards(judged))) return true;
  if (shared >= 1 && (regards(judged) || (YOU.test(judged) && PRESSURE.test(judged)))) return true;
  return namesTheirInterest(judged) && kindsOf(judged).some((kind) => kinds.includes(kind));
}

/** Regard said outright, about something the other side wrote. */
const mindfulOf = (judged: string, subject: readonly string[]): boolean =>
  /\byou(?:r|rs|'re|'ve|'d|'ll)?\b/i.test(judged) && (MINDFUL.some((form) => form.test(judged)) || THEIRS.some((form) => form.test(judged))) && stemsOf(judged).some((stem) => subject.includes(stem));

/** Tells what they are up against, in so many words: whoever says that accuses nobody. */
export const tellsTheirs = (judged: string): boolean => ((AWARE.test(judged) || REPORTS.test(judged)) && (PRESSURE.test(judged) || IN_STRAITS.test(judged))) || TELLS_A_REASON.test(judged);

/** The sentences of a paragraph that name what presses on the reader, or what the reader is after. */
export const interestsIn = notesOn(({ judged }) => namesTheirInterest(judged) && { told: tellsTheirs(judged) });

/** Those that answer something the other side stated. */
export const answersIn = perParagraphGiven((paragraph, { constraints }: Stated) => sentencesIn(paragraph).flatMap(({ judged, span }) => {
  const answered = constraints.find((constraint) => answers(judged, constraint));
  return answered ? [{ span, told: tellsTheirs(judged), answered: answered.sentence }] : [];
}));

/** Those with regard for what the other side's message is about. */
export const regardIn = perParagraphGiven((paragraph, { subject }: Stated) => sentencesIn(paragraph)
  .flatMap(({ judged, span }) => (mindfulOf(judged, subject) ? [{ span, told: tellsTheirs(judged), answered: '' }] : [])));
