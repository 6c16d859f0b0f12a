import { inflect } from '../../../engine/nlp';
import { termsOf } from '../../../language/nounPhrases';
import { isPlural } from '../../../language/parts';
import { anyOf } from '../../../language/words';
import { bare } from '../../../language/rewrite';

type Term = ReturnType<typeof termsOf>[number];

/** A main clause whose subject and verb are certain. */
export interface Clause {
  /** As written, but small where it opens with a word that is no name. */
  readonly subject: string;
  /** The verb's infinitive, without "to": "be" for a copula or a passive. */
  readonly verb: string;
  /** What follows the verb, with its space. */
  readonly rest: string;
  readonly not: boolean;
  /** "can", "may": left to the subject. */
  readonly may: boolean;
}

/** Verbs of what happens to goods, people and deals, which the tagger often takes for nouns. */
const HAPPENS = new RegExp(String.raw`^${anyOf([
  'go', 'come', 'stay', 'stop', 'end', 'close', 'leave', 'move', 'turn', 'walk', 'fall', 'switch', 'start', 'lapse', 'drop', 'hit', 'land', 'reach',
  'open', 'disappear', 'play', 'wait', 'ship', 'sail', 'sell', 'lose', 'get', 'need', 'rest', 'remain', 'return', 'run', 'stand', 'sit', 'pass', 'rise',
  'lie', 'expire', 'cover', 'cost', 'pay', 'take', 'give', 'keep', 'hold', 'pick', 'pack', 'pull', 'send', 'call', 'file', 'travel', 'drive', 'fly',
  'roll', 'head', 'begin', 'finish', 'become', 'find', 'hear', 'know', 'make', 'read', 'write', 'see', 'meet', 'sign', 'work', 'vanish', 'revert',
  'follow', 'arrive', 'freeze', 'shut', 'strike', 'resign', 'vote', 'drain', 'cancel', 'withdraw', 'apply', 'double', 'increase', 'load', 'unload',
  'march', 'publish', 'hand', 'bring', 'cut', 'put', 'set', 'let', 'buy', 'change', 'empty', 'fill', 'learn', 'receive', 'appear', 'agree', 'accept',
  'confirm', 'raise', 'lower', 'match', 'add', 'include', 'extend', 'remove', 'stick', 'step', 'slip', 'spread', 'do', 'have', 'tow', 'park', 'dock',
  'moor', 'cross', 'burn', 'melt', 'speak', 'talk', 'seat', 'perform', 'sing', 'teach', 'sleep', 'eat', 'rot', 'spoil', 'lift', 'quit', 'escalate',
  'collect', 'deliver', 'print', 'post', 'share', 'swing', 'slide', 'sink', 'split', 'bear', 'remind', 'tell', 'say', 'lock', 'unlock', 'disconnect',
  'resume', 'restart', 'retire', 'rejoin', 'join', 'vacate', 'own', 'owe', 'wear', 'win', 'want', 'carry', 'clear', 'count', 'decide', 'exceed', 'fail',
  'grow', 'hang', 'heat', 'last',
])}$`);
const MODAL = /^(?:will|would|shall|can|could|may|might|must|should|won't|can't|cannot|wouldn't|couldn't|shan't|shouldn't)$/i;
const MAY = /^(?:can|may|might)$/i;
const BE = /^(?:is|are|was|were|isn't|aren't|wasn't|weren't)$/i;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/i;
const HAVE = /^(?:has|have|had|hasn't|haven't|hadn't)$/i;
const PRONOUN =
  /^(?:I|we|you|he|she|it|they|this|that|these|those|nobody|no one|none of us|none of them|everyone|everybody|everything|nothing|there|both|each|all of (?:it|them|us))$/i;
const ADVERBS = String.raw`(?:also|just|simply|then|all|now|only|still|never|even|immediately|automatically|gladly|happily|quietly|finally|again|probably|certainly|surely|soon|always|already|first)`;
const ADVERB = new RegExp(`^${ADVERBS}$`, 'i');
const ADVERBS_AT_END = new RegExp(`(?: ${ADVERBS})+$`, 'i');
/** Words over which no subject reaches. */
const BARRIER =
  /^(?:that|which|who|whom|whose|if|when|while|because|since|until|till|unless|before|after|once|as|or|but|so|than|though|although|whether|to|how|what|where|why)$/i;
/** How the subject of a clause may begin, with the word that follows it. */
const SUBJECT = new RegExp(
  String.raw`^(?:the|an?|our|my|your|his|her|their|its|this|that|these|those|all|every|each|both|another|any|no|one|some|two|three|four|five|six|seven|eight|nine|ten)\b`
  + String.raw`|^(?:[€$£\d]|\p{Lu})|^[a-z]+s\b|^[a-z]+ (?:\w+ )?(?:stays?|goes|comes?|is|are|has|have|stops?|ends?|remains?|works?|gets?|will|won't)$`, 'u');
const NO_VERB_AFTER = /^(?:the|an?|our|my|your|his|her|their|of|in|on|for|with|by|from|to|at)$/;

const auxiliary = (word: string): boolean => MODAL.test(word) || BE.test(word) || DO.test(word) || HAVE.test(word);

/** The infinitive of a present form; undefined where the word is no verb that agrees with its subject. */
function baseOf({ word, tags }: Term, plural: boolean, next: Term | undefined): string | undefined {
  const base = plural ? word : /[^s]s$/.test(word) ? inflect(word, 'PresentTense').infinitive : undefined;
  if (!base || /[^a-z]/.test(base) || tags.has('Gerund') || tags.has('PastTense') || (next && auxiliary(next.word))) return undefined;
  return tags.has('PresentTense') || tags.has('Infinitive') || tags.has('Imperative') || HAPPENS.test(base) ? base : undefined;
}

/** "it'll go", "they're sold", "that's the end". */
const SHORT = new RegExp(
  String.raw`^(?<subject>I|we|you|he|she|it|they|that|there|nobody|this)'(?<how>ll|re|s|m) (?:${ADVERBS} )*?(?<not>not |never )?(?:${ADVERBS} )*(?<verb>[a-z]+)\b(?<rest>.*)$`, 'i');

const spoken = (subject: string): string => (/^i$/i.test(subject) ? 'I' : subject.toLowerCase());
const lowered = (subject: string): string => (PRONOUN.test(subject) ? spoken(subject) : subject.replace(OPENER, (word) => word.toLowerCase()));
const OPENER = /^(?:The|An?|Our|My|Your|His|Her|Their|Its|This|That|These|Those|All|Every|Each|Both|Another|Any|No|One|Some)\b/;

/** The clause that a text is: "the crane goes home on Friday". Undefined where its subject or its verb is in doubt. */
export function clauseOf(source: string): Clause | undefined {
  const text = bare(source);
  const short = SHORT.exec(text)?.groups;
  if (short) {
    const { how = '', verb = '', rest = '' } = short, subject = spoken(short['subject'] ?? ''), not = short['not'] !== undefined;
    return how.toLowerCase() === 'll' ? { subject, verb: verb.toLowerCase(), rest, not, may: false } : progressive({ subject, verb: 'be', rest: ` ${verb}${rest}`, not, may: false });
  }
  const terms = termsOf(text);
  const cut = (from: number): string => text.slice(from).replace(/^(?=[^\s,])/, ' ');
  const pronoun = /^(?:no one|none of (?:us|them)|all of (?:it|them|us)|\w+)\b/i.exec(text)?.[0] ?? '';
  const pointing = /^(?:this|that|these|those|both|each)$/i.test(pronoun) && terms[1]?.tags.has('Noun') && !MODAL.test(terms[1].word);
  const bySelf = PRONOUN.test(pronoun) && !pointing;
  for (let at = bySelf ? pronoun.split(' ').length : 1; at < terms.length && at < 10; at++) {
    const term = terms[at], before = terms[at - 1], next = terms[at + 1];
    if (!term || !before || before.ends || BARRIER.test(term.word)) return undefined;
    if (ADVERB.test(term.word)) continue;
    const subject = text.slice(0, term.start).trim().replace(ADVERBS_AT_END, '');
    if (!bySelf && !SUBJECT.test(`${subject.replace(OPENER, (word) => word.toLowerCase())} ${term.word}`)) continue;
    const many = /^(?:I|we|you|they|these|those)$/i.test(subject) || isPlural(subject) || / and (?:the|our|my|your|his|her|a|an|all|\p{Lu})/u.test(subject);
    if (auxiliary(term.word)) return withAuxiliary(text, lowered(subject), term, terms.slice(at + 1), cut);
    const base = baseOf(term, many, next);
    // "the night shifts | stop": a plural noun that looks like a verb.
    const noun = next && (!next.tags.has('Noun') || base && !HAPPENS.test(base)) && /[^s]s$/.test(term.word) && !term.ends && baseOf(next, true, terms[at + 2]) !== undefined;
    if (base && !noun && !NO_VERB_AFTER.test(before.word)) return { subject: lowered(subject), verb: base, rest: cut(term.end), not: before.word === 'never', may: false };
  }
  return undefined;
}

/** "is going back" as "goes back". */
function progressive(clause: Clause): Clause {
  const doing = /^ (?:also |just |simply |now |then )*([a-z]+ing)\b(.*)$/i.exec(clause.rest);
  const act = doing?.[1] ? inflect(doing[1], 'Gerund').infinitive : '';
  return HAPPENS.test(act) ? { ...clause, verb: act, rest: doing?.[2] ?? '' } : clause;
}

/** The clause behind an auxiliary: "will be sold", "doesn't play", "is going", "has to leave". */
function withAuxiliary(text: string, subject: string, term: Term, after: readonly Term[], cut: (from: number) => string): Clause | undefined {
  const word = /^[\p{L}']+/u.exec(text.slice(term.start))?.[0] ?? term.word;
  let next = 0, not = /n't$|^cannot$/i.test(word), end = term.start + word.length;
  // A contraction is two terms, the second without letters of its own.
  for (let at = after[next]; at && (at.start < end || ADVERB.test(at.word) || at.word === 'not'); at = after[++next]) {
    if (at.start >= end && /^(?:not|never)$/.test(at.word)) not = true;
    end = Math.max(end, at.end);
  }
  const may = MAY.test(word), verb = after[next];
  if (BE.test(word)) {
    const going = /^ (?:going|about) to ([a-z]+)\b/i.exec(cut(end));
    return going?.[1] ? { subject, verb: going[1], rest: cut(end + going[0].length), not, may } : progressive({ subject, verb: 'be', rest: cut(end), not, may });
  }
  if (HAVE.test(word)) {
    const perfect = verb && (verb.tags.has('PastTense') || verb.tags.has('Participle') || verb.word === 'been');
    return perfect ? undefined : { subject, verb: 'have', rest: cut(end), not, may };
  }
  return verb && /^[a-z]+$/.test(verb.word) ? { subject, verb: verb.word, rest: cut(verb.end), not, may } : undefined;
}

/** The clause with "would": "the crane would go home on Friday", "nobody would sign", "your ships would have to wait". */
export const would = ({ subject, verb, rest, not, may }: Clause): string => `${subject} would${not ? "n't" : may ? ' have to' : ''} ${verb}${rest}`;

/** Whether a text has a subject and a verb, so that it can stand as a sentence. */
export const isClause = (text: string): boolean => clauseOf(text) !== undefined;
