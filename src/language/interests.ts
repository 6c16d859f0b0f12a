import { perParagraphGiven, rememberLast } from '../engine/remember';
import type { Draft } from '../engine/types';
import { notesOn, sentencesIn } from './prose';

/** What presses on people in a deal: money, time, people, supply, those above them. */
const PRESSURE =
  /\b(?:mortgages?|loans?|payroll|income|trouble|overtime|downtime|kiln|icing|insurance|accreditation|inspection|exams?|retire(?:ment|s|d)?|pension|maternity|school (?:year|holidays|run)|shareholding|covenant|drivers?|members|budgets?|cash(?: ?flow)?|costs?|margins?|targets?|quotas?|forecast|deadlines?|quarter(?:-| )?end|year(?:-| )?end|fiscal|audit(?:ors?)?|board|investors?|shareholders?|lenders?|banks?|insurers?|regulators?|headcount|staff(?:ing)?|short-?staffed|understaffed|short of (?:people|staff|cash|hands)|sick(?: leave)?|flu|capacity|allocation|supply|suppliers?|shortages?|raw material|steel|diesel|fuel|energy|freight|prices? (?:of|for) \w+|inflation|exchange rates?|currency|season|harvest|drought|peak|leadership|management|restructur\w+|merger|reorgani\w+|layoffs?|approval|sign-off|procurement|compliance|policy|union|works council|landlord|tenants?|donors?|grant|funding|launch|go-live|opening|storage|cold store|warehouse|downtime|penalt(?:y|ies)|reputation|risk|safety|workload|schedule|pressure|constraints?|tight|squeezed|stretched|cut(?:s|ting)?|rising|rose|gone up|doubled|frozen|freeze|delay(?:s|ed)?|worr(?:y|ies|ied)|concerns?|priorit(?:y|ies)|stuck|full until|small team|new hires?|family|children|visa|move)\b/i;

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
    .filter((sentence) => FIRST.test(sentence) && PRESSURE.test(sentence) && !sentence.endsWith('?') && !/\bfinal offer\b/i.test(sentence))
    .map((sentence) => ({ sentence, stems: stemsOf(sentence) }));
  return { constraints, subject: constraints.length ? stemsOf(stretches) : [] };
});

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
  /\b(?:you|your \w+|you've) (?:also |already |clearly |rightly )?(?:mention(?:ed)?|say|said|told (?:us|me)|wrote|explained|pointed out|described|raised|flagged|asked for|put|puts)\b/i,
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

/** Does the sentence name something that presses on the reader, or that the reader is after? */
export function namesTheirInterest(judged: string): boolean {
  if (!/\byou(?:r|rs|'re|'ve|'d|'ll)?\b|\bif (?:the|it's|it is)\b/i.test(judged) || /\b(?:should|if) you need\b/i.test(judged)) return false;
  const presses = PRESSURE.test(judged);
  return (MINDFUL.some((form) => form.test(judged)) && (presses || !FEELING_ONLY.test(judged))) || ((CONSIDERATE.some((form) => form.test(judged)) || THEIRS.some((form) => form.test(judged))) && presses);
}

/** Does the sentence answer this constraint: its words again, with regard for the other side? */
export function answers(judged: string, { stems }: StatedConstraint): boolean {
  const own = new Set(stemsOf(judged));
  const shared = stems.filter((stem) => own.has(stem)).length;
  return shared >= 2 || (shared >= 1 && (MINDFUL.some((form) => form.test(judged)) || THEIRS.some((form) => form.test(judged)) || CONSIDERATE.some((form) => form.test(judged)) || PRESSURE.test(judged)));
}

/** Regard said outright, about something the other side wrote. */
const mindfulOf = (judged: string, subject: readonly string[]): boolean =>
  /\byou(?:r|rs|'re|'ve|'d|'ll)?\b/i.test(judged) && (MINDFUL.some((form) => form.test(judged)) || THEIRS.some((form) => form.test(judged))) && stemsOf(judged).some((stem) => subject.includes(stem));

/** The sentences of a paragraph that name what presses on the reader, or what the reader is after. */
export const interestsIn = notesOn(({ judged }) => namesTheirInterest(judged) && {});

/** Those that answer something the other side stated. */
export const answersIn = perParagraphGiven((paragraph, { constraints }: Stated) => sentencesIn(paragraph).filter(({ judged }) => constraints.some((constraint) => answers(judged, constraint))));

/** Those with regard for what the other side's message is about. */
export const regardIn = perParagraphGiven((paragraph, { subject }: Stated) => sentencesIn(paragraph).filter(({ judged }) => mindfulOf(judged, subject)));
