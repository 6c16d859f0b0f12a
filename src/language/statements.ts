import { termsOf } from './nounPhrases';
import { FINITE } from './reframe';

const FINITE_TAGS = ['PresentTense', 'PastTense', 'Copula', 'Modal'] as const;
/** "covers a", "costs more": a verb that the tagger takes for a plural. */
const BEFORE_OBJECT = /\b[a-z]+s (?:an?|the|our|your|more|less|enough|nothing)\b/;

/** Whether the words have a verb of their own, so that they can stand as a statement. */
export const states = (words: string): boolean =>
  FINITE.test(words) || BEFORE_OBJECT.test(words.replace(/^\S+ /, '')) || termsOf(words).some(({ tags }, at) => at > 0 && !tags.has('Noun') && FINITE_TAGS.some((kind) => tags.has(kind)));

/** Whether the words are an order: a bare verb, and what it takes. */
export function orders(words: string): boolean {
  const [first, second] = termsOf(words);
  if (!first || !second || first.ends || first.tags.has('Copula') || first.tags.has('Modal')) return false;
  const object = /^(?:the|an?|our|your|my|this|that|these|those|it|us|me|them|where|what|how|at|on|in|into|to|up|out|down|with|for|from|before|again)$/.test(second.word);
  return (first.tags.has('Infinitive') || first.tags.has('Imperative')) && !first.tags.has('Noun') && object;
}
