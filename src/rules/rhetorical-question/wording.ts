import { inflect } from '../../engine/nlp';
import type { Voice } from '../../engine/types';
import { termsOf } from '../../language/nounPhrases';
import { states } from '../../language/statements';

/** The writer as a subject, an object and an owner. */
export interface Self {
  readonly we: string;
  readonly us: string;
  readonly our: string;
  readonly were: string;
  readonly wed: string;
  readonly weAre: string;
  readonly ourselves: string;
  readonly ours: string;
}
export const self = (voice: Voice): Self =>
  voice === 'I'
    ? { we: 'I', us: 'me', our: 'my', were: 'I was', wed: "I'd", weAre: "I'm", ourselves: 'myself', ours: 'mine' }
    : { we: 'we', us: 'us', our: 'our', were: 'we were', wed: "we'd", weAre: "we're", ourselves: 'ourselves', ours: 'ours' };

// What is asked behind a view.
export const SEE = 'how do you see it?';
export const BEHIND = 'what is behind it?';
export const MIND = 'how did you picture that?';
export const BASIS = 'what is it based on?';
export const ELSE = 'what else would be possible?';
export const WAY = 'what stands in the way?';
export const SAME = 'do you see it the same way?';
export const AGAIN = 'could we look at it again?';
export const TOGETHER = 'could we go through it together?';
export const walk = ({ us }: Self): string => `could you walk ${us} through it?`;

/** Word classes of the frames: `{would}` in a frame is one of these. */
const WORDS: Readonly<Record<string, string>> = {
  be: 'is|are|am|was|were',
  do: 'do|does|did',
  aux: "is|are|am|was|were|do|does|did|has|have|had|can|could|would|will|should|must|may|might|shall",
  would: "would|could|will|can|'d",
  you: 'you|u|ya|your [\\w-]+',
  us: 'us|me|our [\\w-]+|my [\\w-]+',
  we: 'we|I',
  anyone: 'anyone|anybody|someone|somebody|no one|nobody|you|your [\\w-]+',
  meant: 'supposed|meant|expected',
  think: 'think|believe|suppose|imagine|assume|reckon|fancy',
  dont: "don't|dont|wouldn't|wouldnt|won't",
  wh: 'how|who|what|why|where|when|which',
  that: 'that|this|it',
};

/** What a frame found, by the names of its slots. */
type Found = Readonly<Record<string, string>>;
type Say = (found: Found, who: Self) => string | readonly (string | undefined)[] | undefined;
/** A shape of question, and what is said in its place. */
export interface Move {
  readonly find: RegExp;
  readonly say: Say;
}

const classes = (frame: string): string => frame.replace(/\{(\w+)\}/g, (_, name: string) => `(?:${WORDS[name] ?? name})`);
/** `how {be} <who> {meant} to <do>`: words of a class in braces, slots in angle brackets, all else as in a regular expression. */
export const move = (frame: string, say: Say): Move => ({
  find: new RegExp(`^${classes(frame).replace(/(?<!\(\?)<(\w+)>/g, '(?<$1>.+?)')}$`, 'i'),
  say,
});

const FUNCTION_WORD = new RegExp(
  '^(?:The|An?|Our|My|Your|Their|His|Her|Its|We|You|It|That|This|These|Those|There|They|He|She|One|Nobody|No|Any|Anyone|Anybody' +
    '|Everyone|Every|Somebody|Someone|' +
    'All|Both|Some|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirty|Forty|Sixty|Ninety|So|If|With|After|Given' +
      '|When|As|In|On|At|For|From|Since|Before|' +
    'Fair|Not|What|How|Who|Why|Where|Which|Even|Only|Asking|Paying|Free|Another|Loyalty|Silence|Half|Most|Many|Surely)\\b',
);
const COMMON = ['Adjective', 'Value', 'Gerund', 'Adverb', 'Preposition', 'Determiner', 'Plural', 'Infinitive', 'PresentTense', 'PastTense'] as const;
const PROPER = ['ProperNoun', 'Place', 'Person', 'Organization', 'Month', 'WeekDay', 'Date', 'Acronym'] as const;

/** The words as they stand inside a sentence; undefined where their first word may be a name. */
export function lowered(text: string): string | undefined {
  const words = text.trim();
  if (FUNCTION_WORD.test(words)) return words.replace(FUNCTION_WORD, (word) => word.toLowerCase());
  if (!/^\p{Lu}\p{Ll}+(?=[\s,'-])/u.test(words)) return words;
  const small = words.charAt(0).toLowerCase() + words.slice(1), tags = termsOf(small)[0]?.tags;
  return tags && COMMON.some((kind) => tags.has(kind)) && !PROPER.some((kind) => tags.has(kind)) ? small : undefined;
}
/** The words as they stand inside a sentence: a name, and what may be one, keeps its capital. */
export const low = (text: string): string => lowered(text) ?? text.trim();

const OPENS_WITH_A_PHRASE = /^(?:with|after|given|if|when|as|in|on|at|for|from|since|before)\b/i;
/** What the reader may well share, and what is said against them: one is asked for agreement, the other for a view. */
const SHARED = /\b(?:fair|reasonable|enough|plenty|generous|modest|right|worth|sense|patient|meant to|deserves?|should|same|promise|agreed)\b/i;
const AGAINST = /\b(?:you|your|yours|too|late|rich|odd|strange|excessive|steep|expensive|hardly)\b|n't\b/i;
const askedOf = (statement: string): string => (SHARED.test(statement) && !AGAINST.test(statement) ? SAME : SEE);

/** "We think S. How do you see it?"; S alone before the question where its first word may be a name. */
export function view(statement: string, { we, our }: Self): string {
  const small = lowered(statement);
  if (small === undefined) return `${statement}; ${SEE}`;
  return OPENS_WITH_A_PHRASE.test(small) ? `in ${our} view, ${small}; ${SEE}` : `${we} think ${small}; ${askedOf(small)}`;
}
/** The same, where the words are a statement. */
export const viewOf = (statement: string, who: Self): string | undefined => (states(statement) ? view(statement, who) : undefined);

/** "Do you think we can't count, or did you not care?": the reader is told what can be done. */
const DENIED = new RegExp(
  '^(?<whom>we|I|nobody|no one|(?:the|our|my) [\\w-]+(?: [\\w-]+){0,2}?)(?<here> (?:here|over here|on our side|in our [\\w-]+))? ' +
    "(?<can>can't|cannot|can not|couldn't|can|could|wouldn't|won't|would not|will not|would|will) (?<do>[^,;]+)(?:, or (?:did|do|don't|didn't) you\\b.*)?$",
  'i',
);
function denied({ whom = '', can = '', do: verbs = '' }: Readonly<Record<string, string>>, { we, us }: Self): string | undefined {
  const none = /^no/i.test(whom), not = /n't$|not$/i.test(can), person = none ? we : whom;
  if (none === not) return undefined;
  if (/^c/i.test(can)) return `${person} ${/^(?:we|I)$/.test(person) ? 'know' : /[^s]s$/.test(person) ? 'know' : 'knows'} how to ${verbs}; ${TOGETHER}`;
  return `${person} would ${verbs}; could you tell ${us} how it came about?`;
}

const NEGATIVE = /\b(?:any|anyone|anybody|anything|ever|even|at all)\b/i;
/** The opposite view: "We don't think that is fair", "We doubt that a lender would crate it". */
export function doubt(statement: string, who: Self): string {
  const { we } = who, small = low(statement);
  const meant = DENIED.exec(small)?.groups, able = meant && denied(meant, who);
  if (able) return able;
  return /^(?:that|this|these|those|it|we|I|there|one)\b/i.test(small) || NEGATIVE.test(small) ? `${we} don't think ${small}; ${SEE}`
    : `${we} doubt that ${small}; ${SEE}`;
}

export const hard = (verbs: string, { us }: Self): string =>
  `it would be hard for ${us} to ${verbs}; ${/^(?:also )?(?:pay|cover|foot|bear|absorb|carry)/i.test(verbs) ? BEHIND : MIND}`;
export const help = (question: string, { us }: Self): string => `could you help ${us} understand ${question}?`;
export const refuse = ({ us }: Self): string => `that would be hard for ${us} to accept; how does it look from your side?`;
/** "pay twice" as "paying twice"; a small word before the verb goes with it. */
export const gerund = (verbs: string): string =>
  verbs.replace(/^((?:also|always|still|just|even|only|not|never) )?([a-z]+)/i, (_, lead: string | undefined, verb: string) =>
    (lead ?? '') + (/ing$/i.test(verb) && verb.length > 5 ? verb : verb.toLowerCase() === 'be' ? 'being' : inflect(verb).gerund));

/** What is said to "you" said of the writer: "sign your own lease" is "sign our own lease". Undefined where the writer is in it already. */
export function turned(verbs: string, { us, our, ours, ourselves }: Self): string | undefined {
  if (/\b(?:we|us|our|ours|I|me|my|mine)\b/i.test(verbs)) return undefined;
  return verbs.replace(/\byoursel(?:f|ves)\b/gi, ourselves).replace(/\byours\b/gi, ours).replace(/\byour\b/gi, our).replace(/\byou\b/gi, us);
}

const PEOPLE = new RegExp(
  '(?:er|or|ist|ian|man|woman|lord|lady|person|tenant|client|accountant|trustee|agent|parent|host|guest|cook|chef|judge|vet' +
    '|nurse|architect|skipper|fool|one)$', 'i',
);
/** "a bank that would …", "a farmer who would …". */
export const oneThat = (noun: string, verbs: string): string => {
  const bare = noun.replace(/^(?:kind|sort|type) of /i, '').replace(/ (?:with) (?:a) (?:pulse)$/i, '');
  if (/^(?:fool|idiot|madman|clown|lunatic|mug|simpleton|person|human|soul)$/i.test(bare)) return `anyone who ${verbs}`;
  const head = bare.replace(/ (?:with|of|in|on|at|from|for)\b.*$/i, '');
  return `${/^[aeio]/i.test(bare) ? 'an' : 'a'} ${bare} ${PEOPLE.test(head) ? 'who' : 'that'} ${verbs}`;
};
/** "When has a builder ever come in under budget?": said of people, none is known who has. */
export const whoHas = (noun: string, verbs: string, who: Self): string | undefined =>
  (PEOPLE.test(noun) ? `${who.we} don't know of ${low(noun)} who has ever ${verbs}; ${SEE}` : undefined);
const CHARGED = /\b(?:charges|bills|invoices|adds)\b/i;
export const unknown = (who: Self, what: string): string => `${who.we} don't know of ${what}; ${CHARGED.test(what) ? BASIS : AGAIN}`;
