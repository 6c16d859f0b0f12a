import type { Candidate, Hit, Voice } from '../../engine/types';
import { capitalise, tidy, uncapitalise } from '../../language/rewrite';

/** The parts of a sentence around the clause that tells the deal as a contest. */
interface Parts {
  readonly clause: string;
  /** What the clause is about: "the storage fees". */
  readonly topic: string | undefined;
  readonly before: string;
  readonly after: string;
  /** Said to someone by name: "Henrik". */
  readonly name: string | undefined;
}

const TOPIC = /\b(?:on|over|about|regarding|concerning|as far as|in the matter of|when it comes to|comes to)\s+((?:the|our|your|this|that|these|those|their|any|every|each|who|how|what|whether|[€$£]?\d|[\w-]+(?: [\w-]+)? (?:clause|fee|fees|rate|rates|price|terms?|rent|deposit|costs?))(?:\s+(?!(?:is|are|was|were|has|have|had|will|can|but|and|because|so|since|if|when|while|as|than|we|you|I|they|(?:we|you|they|I|it|that)['’]\w+)\b)[\w€$£%'’/.-]+){0,7}|[\w-]+(?:\s+(?!(?:is|are|was|were|has|have|had|will|can|but|and|because|so|since|if|when|while|as|than|this|next|last|we|you|I|they|(?:we|you|they|I|it|that)['’]\w+)\b)[\w€$£%'’/-]+){0,4})/gi;
const NO_TOPIC = /^(?:this one|this|that|it|the (?:table|ropes|attack|offensive|defensive|same|other|one|hand)|us|you|me|them|him|her|\w+day|the \d+(?:st|nd|rd|th)|points|paper|time|record|[A-Z][a-z]+ \d+|\d+ [A-Z][a-z]+|end|top|course|hand|both sides|your side|our side|the deal)\b/i;

function topicOf(clause: string): string | undefined {
  let topic: string | undefined;
  for (const found of clause.matchAll(TOPIC)) if (!NO_TOPIC.test(found[1] ?? '')) topic = found[1];
  if (topic !== undefined && /^(?:was|were|is|are|has|had|will|how|what|what's)\b|\b(?:go|goes|went|was|were|is|are|getting|has|have|had|will)\b/i.test(topic)) return undefined;
  return topic?.replace(/[\s,.;:!?]+$/, '').replace(/\s+(?:from|with|at|by|until|again|first|here|now|yet|already|either|too|alone|anyway|somehow|please|then|than|as|to|in|of|for|we|you|they|I)$/i, '');
}

/** Where one part of a sentence ends and the next begins; generous, as each part is weighed before it is kept. */
const SEAM = /\s*[;:—–]\s*|\s+-\s+|,?\s+(?:because|so that|which is why|whereas|although|though|but)\s+|,?\s+(?:since|now that|given that)\s+(?=(?:I|we|you|they|he|she|it|this|that|the|a|an|our|your|both|nobody|no|who|whoever|what|\w+s)\s)|,\s+(?:and|so|yet|as|or|while|if|when|then|where|which|who|then|after|before|until)\s+|,\s+|\s+(?:and|so)\s+(?=(?:I|we|you|they|he|she|it|this|that|the|our|your|who|nobody)\s)/gi;

function partsOf({ sentence, span }: Hit): Parts {
  const { judged, text } = sentence;
  let start = judged.length - judged.trimStart().length, end = judged.trimEnd().replace(/[.!?…]+["'”’)\]*_]*$/, '').length;
  for (const seam of judged.matchAll(SEAM)) {
    const from = seam.index, to = from + seam[0].length;
    if (to <= span.start) start = to;
    else if (from >= span.end) { end = Math.min(end, from); break; }
  }
  if (end < span.end) end = span.end;
  let before = text.slice(0, start), after = text.slice(end);
  const name = /^,\s+(\p{Lu}[\p{L}-]+)[.!?]?\s*$/u.exec(after)?.[1] ?? /^(\p{Lu}[\p{L}-]+),\s*$/u.exec(before)?.[1];
  const called = name !== undefined && !NO_NAME.test(name) ? name : undefined;
  if (called !== undefined) {
    before = before.replace(/^\p{Lu}[\p{L}-]+,\s*$/u, '');
    after = after.replace(/^,\s+\p{Lu}[\p{L}-]+/u, '');
  }
  return { clause: text.slice(start, end), topic: topicOf(text.slice(start, end)), before, after, name: called };
}
const NO_NAME = /(?:ly|day)$|^(?:Now|Well|So|Then|Yes|No|Here|Also|Thanks|Sorry|Today|Tomorrow|Touché|Checkmate|Sure|Right|OK|Okay|Look|Listen|Again|Still|Once|Fine|Oh|And|But|Hello|Hi|Gentlemen|Otherwise|Instead|However|Therefore)$/;

const JOINS_BEFORE = /[\s,;:–—-]*\b(?:and|but|so|because|since|as|while|although|though|then|or|yet|if|for|when|which is why|which is how|that)?[\s,;:–—-]*$/i;
const JOINS_AFTER = /^[\s,;:–—-]*(?:(?:and|but|so|yet|or|then|though|so that|which is why)\b[\s,]*)?/i;
const GIVES_REASON = /^[\s,;:–—-]*(?:because|since|as|now that|given that|with)\b/i;
const VERB = /\b(?:is|are|was|were|am|'s|'re|isn't|aren't|has|have|had|will|'ll|won't|can|can't|cannot|could|would|should|do|does|don't|need|needs|want|stays?|stands?|remains?|covers?|costs?|takes?|expects?|expires?|runs?|starts?|ends?|goes|went|came|comes|let's|please|\w+ed|\w+s) /i;

const bare = (words: string): string => words.replace(/[\s.!?…]+$/, '').trim();
/** A rest that means nothing without what went before it: "our analyst believes", "it isn't ours". */
const HANGS = /\b(?:believes?|thinks?|says?|said|reckons?|feels?|thought|claims?)$|^(?:if|as|like|least|than|let alone|not to mention|nothing|you know)\b|^(?:it|that|this|which|they|you'd|you would|you|we'd|we) (?:is|isn't|are|aren't|was|wasn't|will|won't|do|did|does|don't|can|can't|'s|would)?(?: ?\w+){0,2}$|^(?:you|we) (?:on|in|at|with|for) /i;
const speaks = (words: string): boolean => bare(words).split(/\s+/).length >= 3 && VERB.test(`${words} `) && !HANGS.test(bare(words));
const address = (text: string, name: string | undefined): string => (name ? text.replace(/([.?])$/, `, ${name}$1`) : text);

/** The sentence told as a problem to solve together: the contest goes, what the writer says beside it stays. */
export function together(hit: Hit, voice: Voice): (string | Candidate)[] {
  const { topic, before, after, name } = partsOf(hit);
  const like = voice === 'I' ? "I'd like" : "We'd like";
  const reason = GIVES_REASON.test(after) && !/^[\s,;:–—-]*with\b/i.test(after);
  const rest = reason ? bare(after.replace(/^[\s,;:–—-]*(?:because|since|as|now that|given that|with)\s+/i, '')) : bare(after.replace(JOINS_AFTER, ''));
  const head = bare(before.replace(JOINS_BEFORE, ''));
  const conditional = /^\s*(?:if|when|once|until|unless|as long as|before|after|while)\b/i.test(head);
  const keepsRest = speaks(rest), keepsHead = speaks(head) && !/^(?:with|after|before|by|in|on|at|for|from|given|despite|without|between)\b/i.test(head);
  const question = /\?\s*["'”’)]*\s*$/.test(hit.sentence.text);
  const look = topic ? `let's look at ${topic} together` : "let's find a way forward together";
  const candidates: string[] = [];
  const add = (text: string): void => { candidates.push(address(tidy(capitalise(text)), name)); };
  const ended = (text: string): string => `${text}${/[.?!]$/.test(text) ? '' : '.'}`;
  if (keepsHead && keepsRest) {
    add(ended(`${head}; ${look}, and ${uncapitalise(rest)}`).replace(/; (let's [^;]*), and/, topic ? '; $1, and' : ', and'));
    add(ended(`${head}, and ${uncapitalise(rest)}`));
  } else if (keepsHead) {
    if (conditional) add(ended(`${head}, ${look}`));
    else if (!topic) {
      add(ended(head));
      add(ended(`${head}, so ${look}`));
    } else {
      add(ended(`${head}, so ${look}`));
      add(ended(`${head}; ${topic ? `could we talk about ${topic}?` : 'how could we make this work for both of us?'}`));
    }
    if (!conditional) add(ended(head));
  } else if (keepsRest) {
    if (question) add(`${rest}?`);
    else {
      add(topic ? `${like} to settle ${topic} in a way that works for both of us; ${uncapitalise(rest)}.` : ended(rest));
      add(`${rest}, so ${look}.`);
      if (topic) add(ended(rest));
    }
  }
  if (!keepsHead && !keepsRest && /^(?:with|after|before|by|given|despite|without|between|on|in|at|for)\b/i.test(head)) add(ended(`${head}, ${look}`));
  const facts = [head, rest].filter(Boolean).length && !(keepsHead || keepsRest) ? [head, rest].filter(Boolean).map(uncapitalise) : [];
  if (topic) {
    add(`${like} to find a solution on ${topic} that works for both of us.`);
    add(`Let's look at ${topic} together.`);
    if (!/^(?:who|how|what|whether)\b/i.test(topic)) add(`What would make ${topic} work for both of us?`);
  }
  if (facts.length === 1 && facts[0] && /\d/.test(facts[0]) && !HANGS.test(facts[0])) add(`${like} to settle this together: ${facts[0]}.`);
  if (!keepsHead && !keepsRest) {
    add("Let's look for a solution that works for both of us.");
    add('What would make this work for both of us?');
  }
  return [...candidates, inPlainWords(hit)];
}

/** Where only the writer knows what was meant: the sentence with a place to say it plainly. */
function inPlainWords({ sentence: { text }, span }: Hit): Candidate {
  const words = /[\p{L}\p{N}]/u.test(text.slice(0, span.start)) ? 'what it means in plain words' : 'What it means in plain words';
  return { text: text.slice(0, span.start) + words + text.slice(span.end), stops: [{ start: span.start, end: span.start + words.length }] };
}

/** A refusal to yield, said as a limit: "isn't going to roll over on X" is "can't move on X". */
export function cannotMove({ sentence, span }: Hit): string[] {
  const { text } = sentence;
  const before = text.slice(0, span.start), after = text.slice(span.end);
  const no = /\s*(?:\b(?:is|are|am|will|do|does|would)(?:n['’]t| not)|['’](?:s|re|m|ll|d) not|\bwon['’]t|\bcan['’]t|\bcannot|\bnever|\b(?:has|have) no (?:intention of|plans? to))(?:\s+(?:going|about|prepared|willing|ready|intend|intending|planning|plan|here|the (?:sort|kind|type)))*(?:\s+to)?\s*$/i.exec(before);
  if (!no) return [];
  const on = after.replace(/^\s+(?:over|about|for)\b/i, ' on');
  const subject = before.slice(0, no.index);
  return [tidy(`${subject} can't move${on}`), tidy(`${subject} can't change this${on}`)];
}
