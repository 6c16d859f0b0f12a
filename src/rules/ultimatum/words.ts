import { anyOf } from '../../language/words';

/** All present forms of verbs as one source: "walk", "walks", "walking"; "cut", "cutting"; "terminate", "terminating". */
function forms(...verbs: readonly string[]): string {
  return anyOf(verbs.map((verb) => {
    if (/[^aeiou]e$/.test(verb)) return `${verb.slice(0, -1)}(?:e|es|ing)`;
    if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}(?:es|ing)?`;
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}(?:y|ies|ying)`;
    if (/^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb)) return `${verb}(?:s|${verb.slice(-1)}ing)?`;
    return `${verb}(?:s|ing)?`;
  }));
}

/** Verbs that break with the other side or hurt it, whatever they govern. */
const BREAKING = forms(
  'walk', 'leave', 'quit', 'terminate', 'cancel', 'cancell', 'withdraw', 'rescind', 'suspend', 'freeze', 'halt', 'stop', 'cease', 'end', 'pull',
  'drop', 'scrap', 'dump',
  'switch', 'strike', 'sue', 'litigate', 'escalate', 'report', 'publish', 'evict', 'boycott', 'outsource', 'withhold', 'forfeit', 'revoke',
  'resign', 'close', 'refuse',
  'retender', 're-tender', 'relet', 're-let', 'disconnect', 'repossess', 'blacklist', 'expose', 'seize', 'impound', 'abandon', 'bill', 'deduct',
  'regret', 'lose', 'forget',
);
/** Common verbs, with what makes them a break: "go to your rival", "take our business elsewhere". */
const BREAKING_PHRASES = [
  String.raw`(?:${forms('go', 'look', 'turn', 'hold', 'keep', 'take', 'sell', 'sign', 'move', 'talk', 'give', 'offer', 'buy', 'find', 'use')} `
    + String.raw`(?:[\w'-]+ ){0,5}?(?:elsewhere|away|off|back|public|court|press|papers?|police|regulators?|lawyers?|solicitors?|competit(?:ors?`
      + String.raw`|ion)|rivals?|another|others?|someone|somebody|next))`,
  `${forms('call', 'turn', 'cut', 'switch', 'shut', 'strike', 'tear', 'send', 'pack')} (?:[\\w'-]+ ){0,3}?(?:off|round|around|back|down|up|home)`,
  `${forms('file', 'seek', 'start', 'instruct', 'serve')} (?:[\\w'-]+ ){0,2}?(?:suit|claim|complaint|damages|proceedings|injunction|lawyers?`
    + `|solicitors?|counsel|papers)`,
  '(?:off|out|over|dead|gone|done|finished|through|void|history|dark|idle|lapses?|elsewhere|goodbye|in court)\\b(?! (?:by|the|of|at|to you))',
] as const;

/** A verb phrase that breaks with the other side or hurts it. */
export const BREAK = String.raw`\b(?:${BREAKING}|${BREAKING_PHRASES.join('|')})\b`;

/** How a clause of consequence begins: its subject. */
export const SUBJECT = String.raw`(?:I|we|you|it|he|she|they|that|this|there|everything|nobody|no one|the|our|my|your|his|her|all|every)\b`;

/** A consequence that breaks something: "we'll be forced to terminate", "the crane goes home". */
export const THREAT = String.raw`${SUBJECT}[^.,;:!?]{0,50}?${BREAK}`;

/** What opens a condition. */
export const CONDITION = String.raw`(?:if|unless|failing|absent|without|short of|until|till|should|(?:the (?:moment|minute|day|second|instant)`
  + String.raw`|(?:the )?next time|every time|so long as|as long as))\b`;

/** An order that is itself the threat: "or lose the account". */
export const TAUNT = String.raw`(?:lose|kiss|forget|face|find|watch|expect|pack|explain|answer to|prepare|risk|see us|say goodbye|wave goodbye`
  + String.raw`|whistle|get out|do without|live with|look elsewhere|go)\b`;

/** The words that close an "or": "or nothing", "or no deal". */
export const NOTHING = String.raw`(?:(?:get )?nothing|else|bust|none|never|out|walk|goodbye|forget it|don't|no \w+|(?:the|a) (?:door|exit|courts?`
  + String.raw`|road|strike|lawsuit|writ|tribunal|lawyers?)|court)\b`;

/** Those whom a threat brings in. */
export const OUTSIDERS = anyOf([
  'press', 'papers?', 'newspapers?', 'media', 'journalists?', 'reporters?', 'regulators?', 'inspectors?', 'ombudsman', 'tax (?:office|man)',
  'police', 'authorit(?:y|ies)', 'council', 'board',
  'investors?', 'shareholders?', 'customers', 'clients', 'union', 'members', 'association', 'guild', 'court', 'lawyers?', 'judge', 'bailiffs?',
  'head office', 'boss', 'CEO', 'ministry',
  'bank', 'lenders?', 'reviews?', 'public', 'internet', 'competitors?', 'rivals?', 'neighbours?', 'parents', 'sponsors', 'dean', 'trade body',
  'everyone', 'everybody',
]);

/** What one side puts before the other, as doors are shut on it. */
export const OFFER = anyOf([
  'offers?', 'proposals?', 'bids?', 'figures?', 'numbers?', 'prices?', 'quotes?', 'terms', 'positions?', 'words?', 'answers?',
  'counter(?:-?offers?)?', 'rates?', 'fees?', 'packages?',
  'extension', 'discount', 'settlement', 'decision',
]);
