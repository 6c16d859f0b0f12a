import { inflect } from '../engine/nlp';
import { termsOf } from './nounPhrases';
import { BUSINESS_VERBS, anyOf } from './words';

/** A question's inverted clause in two: "a verbal yes" and "binding on one party". */
interface Parts {
  readonly subject: string;
  readonly rest: string;
}

type Term = ReturnType<typeof termsOf>[number];
/** What stands behind the helping verb: an adjective or a noun, a bare verb, or a participle. */
type Kind = 'be' | 'base' | 'participle';

/** Subjects of one word, or of words that belong together whatever follows. */
const PRONOUN =
  /^(?:I|you|u|we|they|he|she|it|there|any(?:one|body)|some(?:one|body)|every(?:one|body)|nobody|no one|nothing|anything|everything|(?:any|most|none|each|both|all) of (?:us|you|them))\s+(?=\S)/i;
/** Where the people of "anyone" are: "anyone over there", "nobody on your side". */
const PLACED =
  /^(?:(?:else|over there|over here|out there|there|here|alive|(?:on|at|in|from|over|with) (?:(?:your|our|the|this|that) )?[\w'-]+(?: (?:side|end|office|team|desk))?|in (?:his|her|their|its) (?:right )?(?:mind|senses))\s+)+(?=\S)/i;
const POINTING = /^(?:this|that|these|those)$/;
const DETERMINER = /^(?:an?|the|your|our|my|his|her|their|its|this|that|these|those|any|no|every|each|some|another|both|all|half|what|which|whose|of)$/;
const PREPOSITION = /^(?:of|for|with|without|in|on|at|from|to|by|under|over|between|near|against|after|before|than|about|like|into|as)$/;
const PRONOUNS = /^(?:i|you|we|they|he|she|it|us|me|them|him|her|who|that)$/;
const RELATIVE = /^(?:who|that|which|whose|where|when|if|because)$/;
const MODAL = /^(?:can|can't|cannot|could|will|would|should|must|may|might|won't|don't|doesn't|didn't|to|not)$/;
/** Words between a subject and its verb. */
const ADVERB = /^(?:still|ever|never|really|even|just|also|always|already|not|now|only|actually|hardly|simply|at|least|suddenly|then|seriously|honestly|possibly|perhaps|both|all)$/;

/** Verbs that the tagger often takes for nouns, and verbs that are nothing else. */
const VERBS = new RegExp(
  `^${anyOf(
    BUSINESS_VERBS.filter((verb) => !verb.includes(' ')),
    `be have do help stay wait turn work mean serve rise use sell object matter buy fly sleep live survive award name plan store train say hold book become stop keep merit deserve know see want need count prove
     show tell give look like share carry foot fine square run afford own read eat hang call think believe expect sound seem strike make leave lend belong follow suggest entitle require justify cost stand
     swallow wave argue care bother happen sit walk drive ring answer check put let come go mention reply host nurse park sponsor insure staff water mow paint hire rent lease ask play draw build`.split(/\s+/),
  )}$`,
);

/** Verbs that are hardly ever nouns: the first of them is the verb. */
const SURE =
  /^(?:buy|pay|sign|accept|agree|know|see|take|give|put|get|make|keep|sell|carry|afford|deserve|become|believe|think|want|expect|have|be|go|come|say|tell|send|bring|hold|lend|grow|build|wait|throw|write|read|ask|allow)$/;

const isNoun = ({ tags, word }: Term): boolean =>
  (tags.has('Noun') || tags.has('Value') || tags.has('Money') || tags.has('Percent') || tags.has('Date') || tags.has('Expression') || /^[\d€$£]/.test(word)) && !tags.has('Pronoun');

/** Words that begin what is said of a subject behind "is". */
const PREDICATE =
  /^(?:an?|the|our|my|your|his|her|their|its|too|so|such|really|enough|worth|not|now|still|more|less|just|only|even|always|already|supposed|meant|expected|going|here|there|nothing|something|what|how|why|any|ours|yours|theirs|mine|plenty|part|half|twice|hardly|quite|rather|at|good|fair|free|due|standard|normal|right|wrong|binding|reasonable|to|late|exempt|better|about)$/;

/** Where the bare verb stands behind its subject: "a five-star venue | manage a clean marquee". */
function beforeBareVerb(terms: readonly Term[]): number | undefined {
  let best: { readonly at: number; readonly score: number } | undefined;
  let relative = 0, found = 0;
  for (let at = 1; at < terms.length; at++) {
    const term = terms[at] as Term;
    const next: Term | undefined = terms[at + 1];
    let back = at - 1;
    while (back > 0 && ADVERB.test(terms[back]?.word ?? '')) back--;
    const before = terms[back] as Term, last = terms[at - 1] as Term;
    if (RELATIVE.test(term.word) && !(term.word === 'that' && (!next || isNoun(next)) && !isNoun(before))) { relative++; continue; }
    const verb = term.tags.has('Infinitive') || VERBS.test(term.word) || (term.tags.has('PresentTense') && !/s$/.test(term.word));
    const finite = term.tags.has('PastTense') || term.tags.has('Copula') || term.tags.has('Auxiliary') || (term.tags.has('PresentTense') && /s$/.test(term.word));
    if (relative && (finite || (verb && RELATIVE.test(last.word)))) { relative--; continue; }
    if (relative || !verb || DETERMINER.test(last.word) || PREPOSITION.test(last.word) || MODAL.test(last.word) || PRONOUNS.test(last.word)) continue;
    // "a company work like this": what stands before "like" is the verb.
    if (term.word === 'like' && VERBS.test(last.word) && /^(?:this|that|these|those|an?)$/.test(next?.word ?? '')) continue;
    // "a 22% increase": the figure belongs to what follows.
    if (/^an?$/.test(terms[back - 1]?.word ?? '') && /^\d/.test(before.word)) continue;
    const follows = next === undefined || /^[\d€$£]/.test(next.word) || DETERMINER.test(next.word) || PREPOSITION.test(next.word) || PRONOUNS.test(next.word) || ADVERB.test(next.word) || /^(?:what|how|why|out|up|off|away|down|back|more|less|better|anything|something|nothing|anyone|double|twice|until|because|if|when)$/.test(next.word);
    // "a firm of your standing": a verb's form that an owner makes a noun.
    const owned = DETERMINER.test(terms[back - 1]?.word ?? '') || (/^\d/.test(terms[back - 1]?.word ?? '') && DETERMINER.test(terms[back - 2]?.word ?? ''));
    const named = owned && (before.tags.has('Adjective') ? follows : before.tags.has('Verb'));
    if (!named && !isNoun(before) && !/^(?:else|here|there|alive|ones?|alone|\w+sel(?:f|ves))$/.test(before.word)) continue;
    const score = (follows ? 2 : isNoun(next) ? 0 : 1) + (term.tags.has('Infinitive') ? 2 : 0) + (isNoun(term) ? 0 : 1) + (/s$/.test(before.word) ? 1 : 0) + (SURE.test(term.word) ? 3 : 0);
    found++;
    if (!best || score > best.score) best = { at: back + 1, score };
    if (score >= 4) break;
  }
  // One verb alone behind "a deposit" is the verb.
  return best && (best.score >= 2 || (found === 1 && /^(?:an?|the|our|your|my)$/.test(terms[0]?.word ?? ''))) ? terms[best.at]?.start : undefined;
}

/** Where the participle stands behind its subject: "our crew | earned the overtime". */
function beforeParticiple(terms: readonly Term[]): number | undefined {
  let relative = false;
  for (let at = 1; at < terms.length; at++) {
    const { tags, word, start } = terms[at] as Term;
    if (RELATIVE.test(word)) { relative = true; continue; }
    const done = tags.has('PastTense') || tags.has('Participle') || /^(?:been|had|gone|done|come|become|put|cut|set|let|read|paid|met)$/.test(word);
    if (done && relative) { relative = false; continue; }
    if ((done || ADVERB.test(word)) && !relative) return start;
  }
  return undefined;
}

/** Where the predicate begins behind a form of "be": "3,400 for two speakers | a fair price". */
function beforePredicate(terms: readonly Term[]): number | undefined {
  const opens = (at: number): boolean => {
    const term = terms[at];
    if (!term || at === 0) return false;
    // "two euros a bottle": the price goes on.
    const rate = /^(?:an?|per)$/.test(term.word) && terms[at + 2] !== undefined && /^(?:euros?|dollars?|pounds?|cents?|pence|francs?|crowns?)$|\d/.test(terms[at - 1]?.word ?? '');
    if (rate) return false;
    if (PREDICATE.test(term.word)) return true;
    const { tags } = term;
    return !isNoun(term) && (tags.has('Adjective') || tags.has('PastTense') || tags.has('Participle') || tags.has('Gerund') || tags.has('Adverb') || tags.has('Comparative'));
  };
  let noun = false;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term, last = terms[at - 1];
    if (noun && PREPOSITION.test(term.word) && term.word !== 'of' && term.word !== 'to') {
      // The phrase is the subject's where a predicate still follows it.
      let to = at + 1;
      while (to < terms.length && (DETERMINER.test(terms[to]?.word ?? '') || !isNoun(terms[to] as Term)) && to < at + 4) to++;
      while (to < terms.length && isNoun(terms[to] as Term)) to++;
      if (to >= terms.length || !opens(to)) return term.start;
      at = to - 1;
      continue;
    }
    if (noun && RELATIVE.test(term.word)) {
      // A clause about the subject: its own verb and object come first.
      let to = at + 1, verbs = 0;
      for (; to < terms.length; to++) {
        const one = terms[to] as Term;
        if (one.tags.has('Verb') || one.tags.has('PastTense') || one.tags.has('Copula')) verbs++;
        else if (verbs && isNoun(terms[to - 1] as Term) && opens(to)) break;
      }
      return to < terms.length ? (terms[to] as Term).start : undefined;
    }
    if (/^(?:of|and)$/.test(term.word)) { noun = false; continue; }
    // "premiums | proof enough".
    if (noun && terms[at + 1]?.word === 'enough' && /^(?:proof|reason|time|warning|notice|cause|evidence|money|trouble|work|cover)$/.test(term.word)) return term.start;
    // "a promise made over dinner | still a promise".
    const shortened = (term.tags.has('PastTense') || term.tags.has('Participle')) && PREPOSITION.test(terms[at + 1]?.word ?? '') && terms.slice(at + 2).some(({ word }) => /^(?:still|worth|not)$/.test(word));
    if (noun && !shortened && opens(at) && !(last && isNoun(term) && term.tags.has('Noun') && !PREDICATE.test(term.word))) return term.start;
    // "silence | the new answer": one bare word is a subject, whatever the tagger makes of it.
    if (isNoun(term) || (at === 0 && PREDICATE.test(terms[1]?.word ?? '') && !DETERMINER.test(term.word) && !PREPOSITION.test(term.word))) noun = true;
  }
  // "a 3x preference | standard": an adjective at the end that the tagger takes for a noun.
  const end = terms[terms.length - 1];
  // "140 days | prompt".
  if (end && terms.length > 2 && /^(?:days|weeks|months|years|hours|minutes|euros|pounds|dollars|cents|pence)$/.test(terms[terms.length - 2]?.word ?? '')) return end.start;
  return end && terms.length > 2 && /(?:al|ic|ful|less|ous|ive|able|ible|ary|ent|ant)$/.test(end.word) ? end.start : undefined;
}

function cut(text: string, kind: Kind): Parts | undefined {
  const pronoun = PRONOUN.exec(text)?.[0];
  if (pronoun) {
    const placed = /^(?:any|some|every|no)/i.test(pronoun) ? (PLACED.exec(text.slice(pronoun.length))?.[0] ?? '') : '';
    return { subject: (pronoun + placed).trim(), rest: text.slice(pronoun.length + placed.length) };
  }
  const terms = termsOf(text);
  const [first, second] = terms;
  if (!first || !second) return undefined;
  // "that fair", "this how you …": a pointing word alone; "that price" is a noun phrase.
  if (POINTING.test(first.word) && (!isNoun(second) || PREDICATE.test(second.word)) && !(second.tags.has('Adjective') && terms[2] && isNoun(terms[2]))) {
    if (kind !== 'base' || second.tags.has('Infinitive') || second.tags.has('Verb') || VERBS.test(second.word) || ADVERB.test(second.word)) {
      return { subject: text.slice(0, second.start).trim(), rest: text.slice(second.start) };
    }
  }
  if (POINTING.test(first.word) && kind === 'base' && VERBS.test(second.word) && (!terms[2] || DETERMINER.test(terms[2].word) || PRONOUNS.test(terms[2].word) || PREPOSITION.test(terms[2].word))) {
    return { subject: text.slice(0, second.start).trim(), rest: text.slice(second.start) };
  }
  const at = kind === 'be' ? beforePredicate(terms) : kind === 'base' ? beforeBareVerb(terms) : beforeParticiple(terms);
  return at ? { subject: text.slice(0, at).trim(), rest: text.slice(at) } : undefined;
}

/** "£140 for a cake | not as modest as it gets": where a "not" stands between them, there is no doubt. */
function aroundNot(text: string): Parts | undefined {
  const found = /^((?!.*\b(?:who|that|which|if|or)\b.* not )(?:[^\s,;:]+ ){1,8}?)not (?!only\b)(.+)$/i.exec(text);
  return found ? { subject: String(found[1]).trim(), rest: String(found[2]) } : undefined;
}

const INVERTED = /^(is|are|was|were|am|do|does|did|has|have|had|can|could|would|will|should|must|may|might|shall|won|can)(?:(n't|nt|'t)|\s+not\b)?\s+(\S[\s\S]*)$/i;

const IRREGULAR = {
  does: { have: 'has', be: 'is', do: 'does', go: 'goes' },
  did: { have: 'had', be: 'was', do: 'did', go: 'went', read: 'read', put: 'put', let: 'let', set: 'set', cut: 'cut', cost: 'cost' },
} as const;

/** Bare verb, as "does" or "did" leave it, made finite. */
function finite(rest: string, auxiliary: string): string {
  const found = /^((?:really|ever|never|even|still|just|actually|only|always|often|also|not)\s+)*([a-z'-]+)/i.exec(rest);
  const verb = found?.[2];
  if (!found || !verb || auxiliary === 'do') return rest;
  const at = found[0].length - verb.length;
  const irregular: Readonly<Record<string, string>> = auxiliary === 'does' ? IRREGULAR.does : IRREGULAR.did;
  const form = irregular[verb.toLowerCase()] ?? (auxiliary === 'does' ? inflect(verb).present : inflect(verb).past);
  return rest.slice(0, at) + form + rest.slice(at + verb.length);
}

/**
 * An inverted clause in the order of a statement: "is a verbal yes binding" becomes "a verbal yes is binding". A "not" is left
 * out, as a negated question means yes. Undefined where the subject's end can't be told.
 */
export function straighten(question: string, modal?: string): string | undefined {
  const found = INVERTED.exec(question.trim());
  if (!found) return undefined;
  const auxiliary = String(found[1]).toLowerCase().replace(/^won$/, 'will');
  const words = String(found[3]).replace(/^not\s+/i, '');
  const kind = /^(?:is|are|was|were|am)$/.test(auxiliary) ? 'be' : /^(?:has|have|had)$/.test(auxiliary) ? 'participle' : 'base';
  const parts = aroundNot(words) ?? cut(words, kind);
  if (!parts) return undefined;
  const subject = /^[A-Z][a-z]/.test(parts.subject) ? parts.subject : parts.subject.replace(/^u$/i, 'you');
  const rest = parts.rest.replace(/^not\s+/i, '');
  if (/^(?:do|does|did)$/.test(auxiliary)) return modal ? `${subject} ${modal} ${rest}` : `${subject} ${finite(rest, auxiliary)}`;
  return `${subject} ${modal && kind === 'base' ? modal : auxiliary} ${rest}`;
}
