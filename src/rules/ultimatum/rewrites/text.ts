import { tag } from '../../../engine/nlp';
import { holdsFact } from '../../../language/parts';
import { uncapitalise } from '../../../language/rewrite';

/** The text as it stands within a sentence: a name that opens it keeps its capital. */
export function lower(words: string): string {
  const text = words.trim();
  if (!/^\p{Lu}\p{Ll}/u.test(text) || COMMON.test(text)) return uncapitalise(text);
  const tags = (tag(text).docs as unknown as { tags?: Set<string> }[][])[0]?.[0]?.tags;
  return ['ProperNoun', 'Person', 'FirstName', 'LastName', 'Place', 'Organization'].some((name) => tags?.has(name)) ? text : uncapitalise(text);
}
const COMMON = /^(?:The|Our|Your|My|An?|This|That|These|Those|His|Her|Their|Its|It|We|You|They|He|She|There|If|No|Any|All|Every|Each|Another|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|On|In|At|By|For|From|With|Without|Pay|Sign|Cut|Drop|Match|Keep|Put|Take|Get|Give|Say)\b/;

/** The thing a bare noun phrase speaks of, with an article where it has none: "deposit" gives "the deposit". */
export function withArticle(noun: string): string {
  const text = noun.trim();
  if (/^(?:(?:the|our|your|my|his|her|their|its|an?|us|me|you|this|that|these|those|any|every|all|each)\b|[\d€$£])/i.test(text)) return text;
  return `${COUNTED.test(text) ? (/^[aeiou]/i.test(text) ? 'an ' : 'a ') : 'the '}${text}`;
}
const COUNTED = /^(?:(?:clear|firm|signed|written|proper|final) )?(?:answer|reply|response|decision|signature|yes|confirmation|date|offer|word)\b/i;

/** What a bare pronoun or a word of no content can't be spoken about. */
export const isPronoun = (phrase: string): boolean => /^(?:it|this|that|they|them|we|us|you|i|me|he|him|she|her|there|one|these|those|here|none|nothing|both|so)$/i.test(phrase.trim());

/** Whether the text holds a figure, a date or a name that a rewrite must keep; the capital that opens it says nothing. */
export const hasFact = (text: string): boolean => holdsFact(`It ${lower(text).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`);

/** A clock's hour or day, with its preposition. */
const HOUR = /\b((?:(?:by|at|on|before|until|till|from|this|next|in|within) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?(?: (?:morning|evening|night|afternoon|noon))?|tomorrow|tonight|noon|midnight|christmas|easter|(?:the )?\d{1,2}(?:st|nd|rd|th)(?: of \w+)?|(?:january|february|march|april|june|july|august|september|october|november|december)(?: \d+)?|\d{1,2}:\d\d|\d{1,2} ?[ap]m|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= *(?:$|[.,;!?]|today|o'clock|tonight| and\b| if\b)))(?: (?:today|o'clock|tonight))?)\b/gi;

/** The one hour or day that a text names, with its preposition: "by Friday". Undefined where it names none, or several. */
export function hourIn(text: string): string | undefined {
  const found = [...text.matchAll(HOUR)].map((hour) => (hour[1] ?? '').trim());
  const [hour] = found;
  return found.length === 1 ? hour?.replace(/\b(?:Noon|Midnight|Tomorrow|Tonight|At|By|On|Before|Until)\b/g, (word) => word.toLowerCase()).replace(/^this (?=tonight|tomorrow|noon|midnight)/i, '') : undefined;
}
