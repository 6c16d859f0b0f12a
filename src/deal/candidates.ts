import { parse } from '../engine/draft';
import { sentenceSpans } from '../engine/sentences';
import type { Format, Span } from '../engine/types';
import { namesDeal } from '../language/words';
import type { DealState } from './sheet';

/** A sentence of the draft or its thread that says how an issue stands. The writer has the last word on it. */
export interface IssueCandidate {
  readonly state: DealState;
  /** The issue, as the sentence calls it. */
  readonly name: string;
  /** The sentence, on one line. */
  readonly sentence: string;
  /** The sentence in the source. */
  readonly span: Span;
  /** Whether the writer says so or the other side. */
  readonly by: 'writer' | 'other';
}

/** An issue as mail names it: up to the next clause. */
const NAME = String.raw`(?<name>(?:(?!\b(?:but|because|so that|so we|although|though|while|whereas|unless|until|if|when|where|which|who|and (?:we|I|you|they|that|it|now)|we|I|you|they|it's|that's|subject to|pending|assuming|provided|as long as|once|is|are|was|were|has|have|would|could|should|will|can|still|yet|remains?|as (?:discussed|agreed|you|we|per))\b)[^.;:!?()\n—–])(?:(?!\s(?:but|because|so that|so we|although|though|while|whereas|unless|until|if|when|where|which|who|and (?:we|I|you|they|that|it|now)|subject to|pending|assuming|provided|as long as|once|is|are|was|were|has|have|would|could|should|will|can|as (?:discussed|agreed|you|we|per))\b|,\s(?:we|I|you|they|it|so|which|but)\b)[^.;:!?()\n—–]){0,70})`;
/** An issue at the start of a clause, before its verb. */
const SUBJECT = String.raw`(?:^|[.;:,—–]\s|\b(?:that|so|while|though)\s)(?:(?:and|but|also|the good news is that|I think|I believe|as I see it,?|on our side,?|for us,?)\s){0,2}(?<name>(?:(?!\b(?:we|I|you|they|it|that|this|there|which|who|what|but|here|everything|nothing|subject)\b)[\p{L}\p{N}€$£%&'’/.,-]+\s){0,6}?(?!(?:we|I|you|they|it|that|this|there|which|who|what|here|everything|nothing|else|not|now)\b)[\p{L}\p{N}€$£%&'’/-]+)`;

interface Form {
  readonly state: DealState;
  readonly find: RegExp;
  /** Counts only where the clause names a term of a deal: the weather is fine, too. */
  readonly weak: boolean;
}

const form = (state: DealState, source: string, weak = false): Form => ({ state, find: new RegExp(source, 'iu'), weak });

const BE = String.raw`(?:\s(?:is|are|was|were|looks?|seems?|feels?|remains?|has been|have been|stays?)|['’](?:s|re))`;
const DEGREE = String.raw`(?:\s(?:still|now|also|all|both|already|quite|very|really|nearly|almost|pretty|fully|largely|only|currently))*`;

let made: readonly Form[] | undefined;

/** In the order they are tried: what limits or denies comes before what confirms. Made when first asked for, not while the extension activates. */
const forms = (): readonly Form[] => (made ??= [
  // "We're still apart on exclusivity." "stuck on the payment terms" "no progress on E"
  form('trouble', String.raw`\b(?:apart|stuck|deadlocked|at odds|divided|split|at loggerheads|far off|struggling|stalled|circles|impasse|deadlock|stalemate)\s(?:on|over|about|with|around|regarding)\s${NAME}`),
  form('trouble', String.raw`\b(?:no|little|not much|any|not enough|slow) (?:real |further )?(?:progress|headway|movement|agreement|meeting of minds)\s(?:on|over|about|with)\s${NAME}`),
  form('trouble', String.raw`\b(?:can['’]?t|cannot|can not|don['’]t|do not|haven['’]t|have not|couldn['’]t|unable to|not|never|yet to)\s(?:yet\s|quite\s|really\s|fully\s|been able to\s){0,2}(?:agree|agreed|settle|settled|resolve|resolved|close|closed|sign off|see eye to eye)\s(?:on\s|to\s|with\s)?${NAME}`),
  form('trouble', String.raw`\b(?:trouble|difficulty|difficulties|problems?|issues?|concerns?|reservations|a hard time|worried|concerned|disagree(?:ment|s)?|not (?:happy|comfortable|okay|ok))\s(?:with|on|over|about|around|regarding)\s${NAME}`),
  form('trouble', String.raw`\b(?:sticking point|stumbling block|open question|obstacle|hurdle|problem|blocker|hardest part|hard part|main gap|gap)s?(?:\s(?:for us|here|now|left|remaining|on our side))?\s(?:is|are|remains?|stays?)(?:\sstill)?\s${NAME}`),
  form('trouble', String.raw`\b(?:can['’]?t|cannot|can not|unable to|not able to|won['’]t|not in a position to)\s(?:yet\s|quite\s)?(?:accept|agree to|do|take|live with|commit to|go along with|sign)\s${NAME}`),
  form('trouble', String.raw`${SUBJECT}${BE}${DEGREE}\s(?:(?:a|an|the|our|one)\s)?(?:(?:real|main|big|only|last)\s)?(?:sticking point|stumbling block|problem|obstacle|hurdle|blocker|open|unresolved|difficult|hard for us|contested|stuck|deadlocked|too (?:high|low|long|short|far|tight)|out of reach|off the table|not (?:agreed|settled|resolved|acceptable|possible|workable|feasible))\b`),
  form('trouble', String.raw`${SUBJECT}\s(?:doesn['’]t|does not|don['’]t|do not|won['’]t|will not)\s(?:quite\s|really\s)?work for (?:us|me)\b`),

  // "We're close on price." "training is in good shape"
  form('good-shape', String.raw`${SUBJECT}${BE}${DEGREE}\s(?:in (?:good|great|decent) shape|on track)\b`),
  form('good-shape', String.raw`${SUBJECT}${BE}${DEGREE}\s(?:close|there|done bar|coming along|moving along|going well|progressing|looking good|good|promising|within reach|well advanced)\b`, true),
  form('good-shape', String.raw`${SUBJECT}\slooks?\s(?:good|fine|promising|doable|close)\b`, true),
  form('good-shape', String.raw`\b(?:good|great|real|solid|some|nice)\s(?:progress|headway)\s(?:on|with|over)\s${NAME}`),
  form('good-shape', String.raw`\b(?:close|near(?:ly)?|almost|not far)\s(?:to\s)?(?:agree(?:d|ing|ment)?|there|done|a deal|an agreement|apart)?\s?(?:on|with)\s${NAME}`),

  // "24 months is fine, subject to board approval." "We agree in principle on price."
  form('provisional', String.raw`\b(?:provisional(?:ly)?|tentative(?:ly)?|in principle|preliminar(?:y|ily)|informally|for now)\s(?:(?:agree[ds]?|ok(?:ay)?|yes|accept(?:ed)?|settled)\s)?(?:on|to|with|about)\s${NAME}`),
  form('provisional', String.raw`\b(?:agree[ds]?|confirm(?:ed)?|accept(?:ed)?|can do|could do|could offer|could go to|fine with|ok(?:ay)? with|settled on)\s(?:on\s|to\s|with\s)?${NAME}[^.;!?]{0,30}\b(?:subject to|pending|assuming|provided|once|as long as|in principle|provisionally|if)\b`),
  form('provisional', String.raw`${SUBJECT}${BE}?${DEGREE}\s(?:(?:fine|ok|okay|agreed|possible|acceptable|doable|workable)[,]?\s)?(?:provisional|tentative|subject to|pending|conditional|in principle|to be (?:confirmed|approved|checked|signed off)|awaiting|waiting (?:for|on)|dependent on|depends on|needs? (?:\w+\s){0,3}(?:approval|sign-?off|confirmation|review))\b`),
  form('provisional', String.raw`\b(?:subject to|pending|waiting for|awaiting)\s${NAME}`),

  // "We can confirm net 45." "We have agreed on A and B." "Delivery is settled."
  form('agreed', String.raw`\b(?:agree[ds]?|agreement|settled|signed off|shook hands|aligned|in agreement|at one|one mind)\s(?:on|to|about|with)\s${NAME}`),
  form('agreed', String.raw`\b(?:can|happy to|glad to|pleased to|able to|hereby|we|I|to)\s(?:now\s|also\s|gladly\s)?(?:confirm|accept|approve|commit to)\s${NAME}`),
  form('agreed', String.raw`\b(?:happy|fine|good|ok|okay|comfortable|on board)\swith\s${NAME}`),
  form('agreed', String.raw`${SUBJECT}${BE}${DEGREE}\s(?:agreed|settled|confirmed|signed off|accepted|fine (?:by|with|for) (?:us|me))\b`),
  form('agreed', String.raw`${SUBJECT}${BE}${DEGREE}\s(?:done|fixed|closed|sorted|fine|ok|okay|acceptable|a yes)\b`, true),
  form('agreed', String.raw`${SUBJECT}\s(?:works|work)\s(?:well\s|fine\s)?(?:for|on)\s(?:us|me|both|our)\b`),
]);

/** A sentence that only asks, supposes or tells what others did says nothing of how an issue stands. */
const NO_STATEMENT = /\?["”’)\]*_]*$|^(?:if|unless|could|can|would|should|shall|do|does|did|are|is|what|why|how|when|where|which|who)\b/i;

/** What follows "on" or "with" and is no issue. */
const NO_ISSUE = /^(?:you|us|me|it|this|that|them|him|her|these|those|here|there|everything|all|all of (?:it|this)|both|each other|one another|your (?:reply|mail|message|note|point)|the (?:phone|call|same page|other hand|following|above)|behalf|receipt|time|our side|your side|board)\b[^\p{L}]*$|^(?:disagree|differ|meet|talk|hear|see|be|have|get|do|send|let|come|go)\b/iu;

/** Reads the draft and the thread quoted below it, the newest words first; one candidate for each issue. */
export function readCandidates(text: string, format: Format): IssueCandidate[] {
  const draft = parse(text, format);
  const found: IssueCandidate[] = [];
  for (const { span, sentences } of draft.paragraphs) {
    for (const sentence of sentences) found.push(...read(sentence.judged, { start: span.start + sentence.span.start, end: span.start + sentence.span.end }, 'writer'));
  }
  for (const { kind, span } of draft.segments) if (kind === 'quoted-reply') found.push(...readQuoted(text, span));
  const seen = new Set<string>();
  return found.filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** Quote marks and line breaks are blanked, so that every place is right. */
function readQuoted(text: string, { start, end }: Span): IssueCandidate[] {
  const words = text.slice(start, end).replace(/^[ \t]*(?:>[ \t]?)+/gm, (mark) => ' '.repeat(mark.length));
  const found: IssueCandidate[] = [];
  for (const { 0: block, index } of words.matchAll(/(?:(?<![^\r\n])[^\S\r\n]*\S[^\r\n]*(?:\r\n|\r|\n|$))+/g)) {
    for (const span of sentenceSpans(block)) {
      const sentence = block.slice(span.start, span.end).replace(/[\r\n]/g, ' ').replace(/[*_`]/g, ' ');
      found.push(...read(sentence, { start: start + index + span.start, end: start + index + span.end }, 'other'));
    }
  }
  return found;
}

function read(source: string, span: Span, by: IssueCandidate['by']): IssueCandidate[] {
  const sentence = source.replace(/\s+/g, ' ').replace(/’/g, "'").trim();
  if (sentence.length < 8 || sentence.length > LONGEST || NO_STATEMENT.test(sentence)) return [];
  const found: IssueCandidate[] = [];
  const opening = /^(?:subject to|pending|assuming|depending on)\s[^,]{2,60},\s/i.exec(sentence)?.[0] ?? '';
  for (const clause of clausesOf(sentence.slice(opening.length))) {
    for (const { state, find, weak } of forms()) {
      const name = find.exec(clause)?.groups?.['name'];
      if (name === undefined || (weak && !namesDeal(clause))) continue;
      const names = namesIn(name);
      if (!names.length) continue;
      for (const issue of names) found.push({ state: opening && state === 'agreed' ? 'provisional' : state, name: issue, sentence, span, by });
      break;
    }
  }
  return found;
}

/** A sentence may say two things: "we can confirm net 45, but we're still apart on exclusivity"; "warranty is provisional and training is in good shape". */
function clausesOf(sentence: string): string[] {
  return sentence.split(/(?<=[;—–])\s|,?\s(?=(?:but|while|whereas|although|though|and (?:we|I|we're|we've|we are|now))\s)/).flatMap((clause) => {
    const verb = /\s(?:is|are|was|were|works?|looks?)\s/.exec(clause);
    if (!verb) return [clause];
    const and = clause.indexOf(' and ', verb.index + 1);
    return and > 0 && /\s(?:is|are|was|were|works?|looks?)\s/.test(clause.slice(and)) ? [clause.slice(0, and), clause.slice(and + 5)] : [clause];
  });
}

/** Longest sentence that is read. */
const LONGEST = 400;

/** When it was said is no part of the name. */
const WHEN = /\s(?:since|as of|last|yesterday|today|(?:on|this|next|by) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|on|during|at|from|after) (?:our|the|your|my|yesterday's|today's|last) (?:\w+ )?(?:call|meeting|mail|note|message|visit|talk|session|lunch|week|letter)s?)\b.*$/i;

/** "the floor plan and the start date of 4 May" are two. */
function namesIn(words: string): string[] {
  return words
    .split(/,\s(?:and\s)?|\s(?:and|as well as)\s/)
    .map((part) => part.trim().replace(WHEN, '').replace(/^(?:and|both|also|the|a|an|our|your|their|that|to|on)\s+(?=\S)/i, '').replace(/(?<!\s)\s+(?:at|by|for|in|on|to|with|from|of|too|so far|already|now|yet|today|yesterday|together|still)$/i, '').replace(/(?<![\s,'"”“’*_-])[\s,'"”“’*_-]+$/, ''))
    .filter((part) => part.length >= 2 && part.length <= 60 && /\p{L}/u.test(part) && !NO_ISSUE.test(part))
    .slice(0, 4);
}
