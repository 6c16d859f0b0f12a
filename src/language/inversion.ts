import { inflect, tag } from '../engine/nlp';

/** A question's inverted clause in two: "a verbal yes" and "binding on one party". */
interface Parts {
  readonly subject: string;
  readonly rest: string;
}

interface Term {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly tags: ReadonlySet<string>;
}

function termsOf(text: string): Term[] {
  const view = tag(text);
  view.compute('offset');
  return (view.docs as unknown as { text: string; normal: string; offset: { start: number; length: number }; tags?: Set<string> }[][])
    .flat()
    .filter(({ text: word }) => word !== '')
    .map(({ normal, offset, tags }) => ({ start: offset.start, end: offset.start + offset.length, word: normal, tags: tags ?? new Set() }));
}

const PRONOUN = /^(?:I|you|u|we|they|he|she|it|there|anyone|anybody|someone|somebody|everyone|everybody|nobody|no one|none of you|nothing|anything|everything|one(?= (?:is|be|has|ask|say|sign))|(?:any|most|none|each|both) of (?:us|you|them))\s+(?=\S)/i;
const PREPOSITION = /^(?:of|for|with|without|in|on|at|from|to|by|under|over|between|near|against|after|before|than)$/;

/** Words after which a bare verb still belongs to the subject: "who lost two thirds". */
const RELATIVE = /^(?:who|that|which|whose|where|when|if)$/;

/** Where the verb's bare form stands behind its subject: "a five-star venue | manage a clean marquee". */
function beforeBareVerb(text: string): number | undefined {
  const terms = termsOf(text);
  let skip = 0;
  for (const [at, { start, tags, word }] of terms.entries()) {
    if (RELATIVE.test(word)) skip = 1;
    if (at === 0) continue;
    const last = terms[at - 1]?.word ?? '';
    const verb = (tags.has('Infinitive') || /^(?:be|have|do|get|go|pay|sign|cost|count|need|make|take|put|read|set|let|cut)$/.test(word)) && !tags.has('Gerund');
    if (!verb || last === 'to' || /^(?:a|an|the|your|our|my|his|her|their|its|this|that|any|no|of)$/.test(last)) {
      if (tags.has('PastTense') && skip) skip = 0;
      continue;
    }
    if (skip) { skip = 0; continue; }
    return start;
  }
  // A word between a whole subject and an object: "a managing agent | fine a leaseholder".
  const object = terms.findIndex(({ word }, at) => at > 2 && /^(?:a|an|the|us|our|my|its|their|any|no|every)$/.test(word) && !PREPOSITION.test(terms[at - 1]?.word ?? '') && !/^(?:a|an|the|and|or|that|who|which|as|than)$/.test(terms[at - 1]?.word ?? '') && /^(?:a|an|the|our|your|my|any|every|no|this)$/.test(terms[0]?.word ?? '') && !terms.slice(1, at).some((term) => PREPOSITION.test(term.word)) && !/^(?:twice|half|all|both|double|such|quite|only|just)$/.test(terms[at - 1]?.word ?? ''));
  if (object > 2) return terms[object - 1]?.start;
  // Words that are nouns as well, where nothing else can be the verb.
  return terms.find(({ word, tags }, at) => at > 0 && (COMMON_VERB.test(word) || (tags.has('Verb') && !tags.has('PastTense') && !tags.has('Gerund'))) && !/^(?:to|a|an|the|your|our|my|of|for)$/.test(terms[at - 1]?.word ?? ''))?.start;
}

const COMMON_VERB = /^(?:help|stay|wait|turn|work|mean|cover|serve|rise|start|end|charge|use|sell|ship|close|move|carry|run|look|order|offer|lend|ask|answer|open|object|matter|change|stand|bring|buy|leave|fly|sleep|live|survive|guarantee|award|name|plan|store|feed|train|price|say|pay|hold|book|sign|become|begin|stop|find|keep)$/;

const OPENS_PREDICATE = /^(?:a|an|the|our|my|your|his|her|their|its|too|so|such|really|enough|worth|not|now|still|more|less|just|only|even|always|already|supposed|meant|expected|going|in|on|at|under|out|below|above|due|up|off|over|here|there|nothing|something|what|how|any|binding|fair|reasonable)$/;

/** Where the predicate begins behind a form of "be": "3,400 for two speakers | a fair price". */
function beforePredicate(text: string): number | undefined {
  const terms = termsOf(text);
  let noun = false, phrase = false;
  for (const [at, { start, tags, word }] of terms.entries()) {
    const isNoun = tags.has('Noun') || tags.has('Value') || tags.has('Money') || tags.has('Percent') || tags.has('Pronoun') || tags.has('Expression');
    const ends = noun && !phrase;
    if (ends && !isNoun && (PREPOSITION.test(word) && word !== 'of')) {
      // The phrase is the subject's where a predicate still follows it.
      const later = terms.slice(at + 2).findIndex((term, i) => i > 0 && (OPENS_PREDICATE.test(term.word) || term.tags.has('Adjective')) && !PREPOSITION.test(terms[at + 1 + i]?.word ?? ''));
      if (later < 0) return start;
      phrase = true; noun = false;
      continue;
    }
    if (word === 'of' || word === 'and') { noun = false; continue; }
    if (noun && tags.has('PastTense') && !PREPOSITION.test(word)) {
      const predicate = terms.slice(at + 1).find((term, i) => (/^(?:a|an|the|too|so|still|not|worth|enough|really|more|less|just|only)$/.test(term.word) || (term.tags.has('Adjective') && i > 1)) && !PREPOSITION.test(terms[at + i]?.word ?? '') && (i > 0 || /^(?:still|not|too|so|worth|really)$/.test(term.word)));
      if (predicate) return predicate.start;
    }
    if (noun && !isNoun && (OPENS_PREDICATE.test(word) || tags.has('Adjective') || tags.has('PastTense') || tags.has('Gerund') || tags.has('Adverb') || tags.has('Participle'))) return start;
    if (noun && OPENS_PREDICATE.test(word) && !PREPOSITION.test(word)) return start;
    if (noun && /["“]\s*$/.test(text.slice(0, start))) return text.slice(0, start).replace(/["“]\s*$/, '').length;
    if (isNoun) { noun = true; phrase = false; }
  }
  return undefined;
}

function beforeParticiple(text: string): number | undefined {
  const terms = termsOf(text);
  return terms.find(({ tags, word }, at) => at > 0 && (tags.has('PastTense') || tags.has('Participle') || /^(?:been|ever|never|already|not|just|even|actually)$/.test(word)))?.start;
}

function cut(text: string, kind: 'be' | 'base' | 'participle'): Parts | undefined {
  const pronoun = PRONOUN.exec(text);
  const demonstrative = /^(?:this|that|these|those)\s+(?=(?:a|an|the|not|so|too|really|any|our|my|your|fair|right|how|what|why|who|enough|worth|reasonable|normal|professional|acceptable|help|make|work|mean|strike|leave|count|count|tell|show|prompt|possible|different|supposed|meant|even|all|necessary)\b)/i.exec(text);
  const opening = pronoun ?? demonstrative;
  const placed = pronoun && /^(?:any|some|every|no)/i.test(pronoun[0]) ? /^(?:(?:else|over there|over here|out there|there|here|at all|(?:on|at|in|from|over|with) (?:your|our|the|this|that) [\w'-]+(?: (?:side|end|office|team))?|in (?:his|her|their) right mind)\s+)+(?=\S)/i.exec(text.slice(pronoun[0].length)) : null;
  if (pronoun && placed) return { subject: (pronoun[0] + placed[0]).trim(), rest: text.slice(pronoun[0].length + placed[0].length) };
  if (opening) return { subject: opening[0].trim(), rest: text.slice(opening[0].length) };
  const at = kind === 'be' ? beforePredicate(text) : kind === 'base' ? beforeBareVerb(text) : beforeParticiple(text);
  if (at === undefined || at === 0) return undefined;
  return { subject: text.slice(0, at).trim(), rest: text.slice(at) };
}

const INVERTED = /^(is|are|was|were|am|do|does|did|has|have|had|can|could|would|will|should|must|may|might|shall|won|can)(?:(n't|'t)|\s+not\b)?\s+(\S[\s\S]*)$/i;

/** Bare verb, as "does" or "did" leave it, made finite. */
function finite(rest: string, auxiliary: string): string {
  const found = /^((?:really|ever|never|even|still|just|actually|only|always|often|also|not)\s+)*([a-z'-]+)/i.exec(rest);
  const verb = found?.[2];
  if (!found || !verb || auxiliary === 'do') return rest;
  const at = found[0].length - verb.length;
  const irregular: Record<string, string> = auxiliary === 'does' ? { have: 'has', be: 'is', do: 'does', go: 'goes' } : { have: 'had', be: 'was', do: 'did', go: 'went' };
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
  const parts = cut(words, kind);
  if (!parts) return undefined;
  const subject = /^[A-Z][a-z]/.test(parts.subject) ? parts.subject : parts.subject.replace(/^u$/i, 'you');
  const rest = parts.rest.replace(/^not\s+/i, '');
  if (/^(?:do|does|did)$/.test(auxiliary)) return modal ? `${subject} ${modal} ${rest}` : `${subject} ${finite(rest, auxiliary)}`;
  return `${subject} ${modal && kind === 'base' ? modal : auxiliary} ${rest}`;
}
