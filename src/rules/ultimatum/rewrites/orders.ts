import { tag } from '../../../engine/nlp';
import { BUSINESS_VERBS, anyOf } from '../../../language/words';
import { bare } from '../../../language/rewrite';
import { isClause } from './clause';

const ORDERS = new RegExp(
  String.raw`^(?:${anyOf(BUSINESS_VERBS)}|bring|clear|countersign|cure|call|ring|check|show|tell|ask|answer|fence|book|order|test|repair|mend|clean|open|unlock`
  + String.raw`|reopen|wait|back|choose|decide|help|cooperate|respond|reply|return|drop|vacate|prove|provide|play|table|meet)\b(?! (?:of|is|are|was|has|will|at a|and) )`, 'i');
const NO_ORDER =
  /^(?:the|our|my|your|a|an|no|all|this|that|it|we|I|they|he|she|there|yes|if|now|do|does|is|are|should|will|would|whether|you|what|how|who|which|when|his|her|their|think|here|so|then|not|never|only|just|last|final|best|otherwise|consider|expect|silence|lose us|blink|haggle|shape|put up|take it|like it|love it|fish|use it|pay up|trick|in|out|on|every|one|same|good|full|another|any|let|come the|on|at|by|from|after|before|with|without|either|both|each|some|these|those|and|or|but|well|today|tomorrow|tonight)\b/i;
/** What a verb at the head of an order governs. */
const OBJECT = /^[\p{L}-]+ (?:up |down |out |off |back |in |over )?(?:the|a|an|our|your|my|his|her|their|this|that|these|those|it|us|me|them|all|every|both|each|[€$£\d]\S*|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: |$)/iu;

/** Whether a clause is an order: a verb at its head that no noun phrase explains. */
export function isOrder(clause: string): boolean {
  const text = bare(clause);
  if (NO_ORDER.test(text) || /^[\d€$£]/.test(text)) return false;
  if (ORDERS.test(text)) return true;
  const terms = (tag(text).docs as unknown as { tags?: Set<string> }[][])[0], first = terms?.[0]?.tags;
  if (first === undefined || first.has('Adverb') || first.has('Preposition') || first.has('Conjunction') || first.has('Gerund') || first.has('PastTense')) return false;
  return (first.has('Infinitive') || first.has('Imperative')) && !first.has('Noun') || OBJECT.test(text) && !/^\S+s\b/.test(text) && !isClause(text);
}
