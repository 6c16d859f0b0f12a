import { inflect } from '../../../engine/nlp';
import { speaker } from '../../../language/parts';
import { termsOf } from '../../../language/nounPhrases';
import type { Voice } from '../../../engine/types';
import { bare, hasFact, lower, straight } from './text';

/** Words too hot, too figurative or too mocking to stand in a calm sentence. */
export const HOT = new RegExp(String.raw`\b(?:${[
  'kiss', 'goodbye', 'bye', 'cheerio', 'regret', 'rust', 'rot', 'rots', 'rats?', 'ugly', 'dead', 'dies?', 'burn\\w*', 'brace', 'hell', 'whistle', 'peril', 'sorry', 'destroy', 'make you', 'hang(?:ing)? up',
  'bother', 'good luck', 'enjoy', 'wish you', 'pay for it', 'forget', 'dare', 'bury', 'kill\\w*', 'let that sink', 'or else', 'lose us', 'don\'t', 'won\'t', 'miracle', 'wreck', 'ruin', 'sink', 'lump', 'hike',
  'self-destruct\\w*', 'for good', 'ever again', 'never', 'peanuts', 'see how', 'see what', 'watch', 'make sure', 'apron', 'mud', 'bin', 'bite', 'god', 'nobody', 'no one', 'not (?:a|one|another)', 'hear(?:s|ing)? (?:why|about|of|from)',
  'penny of it', 'explain', 'let (?:the|your|everyone|every) [\\w ]{2,30} know', 'friend(?:s|ly)?', 'anyone we', 'bolts?', 'chained', 'worth nothing', 'gentle', 'carried', 'everything that', 'to yourselves?', 'stop being', 'blood', 'rats', 'tears?', 'drag', 'picket',
].join('|')})\b`, 'i');

/** What only beats the drum. */
const DRUM = /,? (?:immediately|on the spot|straight ?away|instantly|with immediate effect|simple as(?: that)?|it's that simple|that's a promise|believe me|full stop|period|end of story|for good|instead|once and for all|without further notice|that very day|this very minute|and that's that|the same day|no questions asked|happily|gladly)\b/gi;

const ENDED = /^(?:(?:the|this|our|that|any) (?:whole |entire )?(?:deal|thing|arrangement|offer|contract|sale|agreement|lease|booking|order|project|partnership|talks|negotiations?)|it|it's|everything|all this|all bets|that)(?: (?:is|are|'s|will be|would be|gets?|falls|goes|'ll be))?'?s? ?(?:all )?(?:off|dead|over|gone|out|void|through|history|done|finished|withdrawn|at an end|cancelled|called off|away|on hold|closed)(?: the table)?$/i;
const NO_DEAL = /^(?:there(?:'s|'ll be| is| will be| would be) )?(?:no (?:deal|sale|contract|agreement|order|signature|go|way forward)|nothing|bust|zero|goodbye|bye(?:-bye)?|out|forget it|cheerio|none|not at all|else|leave it|walk|farewell|finish|never|that's it|that is it|we're out|(?:we|I) do|so (?:do|will|are) (?:we|I)|no|(?:nobody|no one|none of us) \w+s? \w+)(?: at all)?$/i;
const LEAVES = /^(?:walk\w*|leave|leaving|go|goes|gone|going|quit|quits|out|away|done|off|get up|finished|through|pack\w*|pull out|bow out|move on|look elsewhere|on the \w+|minded|shop\w*|part)\b/i;
const WE = /^(?<who>I|we|(?:our|my) (?:side|client|clients|team|firm|company|board|members|people))\b(?:'ll|'re|'m|'d)?(?<will>(?: (?:(?:be |see (?:ourselves|myself) )?(?:forced|obliged|compelled|left no choice but|ready|prepared) to|have no choice but to|not hesitate to|going to|have to|has to|will|shall|are|am|is|be|would|gonna|simply|just|then|also|all|only|immediately|too|both))*) (?<verb>[a-z-]+)\b(?<rest>.*)$/i;

/** Facts that are nothing but a day or an hour, as they follow a clause: " on Friday", " by noon". */
const TIME_ONLY = /^.*?(?<when> (?:(?:on|at|by|from|before|after|until|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night|afternoon))?|tomorrow|tonight|noon|midnight|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)))$/i;

/** A consequence said calmly: "we'll cancel the order" gives "we would have to cancel the order". Undefined where it can't be. */
export function calm(threat: string, voice: Voice): string | undefined {
  const { we } = speaker(voice);
  const clause = bare(straight(threat).replace(/^(?:or|or else|otherwise|then|and|so|else),? /i, '').replace(DRUM, ''));
  if (!clause || NO_DEAL.test(clause) || ENDED.test(clause) || /\bdeal is off\b/i.test(clause)) return hasFact(clause) ? undefined : `${we} couldn't go ahead`;
  const own = WE.exec(clause)?.groups;
  if (own) {
    const { who = we, verb = '', rest = '' } = own;
    const subject = /^(?:I|we)$/i.test(who) ? (who.toLowerCase() === 'i' ? 'I' : 'we') : lower(who);
    if (LEAVES.test(verb + rest) && !/^(?:go|move|pack|pull|part|quit|leave) (?:to|with|over|the|our|all|it|every|\w+ing|out of the)\b/i.test(verb + rest)) {
      const when = TIME_ONLY.exec(clause)?.groups?.['when'] ?? '';
      if (!hasFact(clause.slice(0, clause.length - when.length))) return `${/^(?:I|we)$/i.test(who) ? we : subject} would have to look at other options${when}`;
    }
    if (HOT.test(clause) || /^(?:not|never|be|'|been|know|think|hope|expect|want|have)$/i.test(verb) && !/^ (?:to )?(?:the|your|our|every|an?|no) /.test(rest)) return undefined;
    if (/^(?:be|have)$/i.test(verb)) return undefined;
    const act = /ing$/i.test(verb) && !/^(?:bring|ring|sing|fling)$/i.test(verb) ? inflect(verb.toLowerCase(), 'Gerund').infinitive : verb.toLowerCase();
    if (/^(?:client|board|team|firm|company|side)$/i.test(who.replace(/^\w+ /, '')) && /s$/.test(act) && !own['will']) return `${subject} would have to ${inflect(act, 'PresentTense').infinitive}${rest}`;
    return `${subject} would have to ${act}${rest}`.replace(/\band (?:we|I)(?:'ll| will)? /, 'and ');
  }
  if (HOT.test(clause) || /^(?:you|no|not|expect|find|lose|prepare|look|consider|who|what|how|there|nothing|none|bring|get|be|say|pay|sign|hand|see|count|do)\b/i.test(clause)) return undefined;
  return thingWould(clause);
}

/** "the trucks turn around" gives "the trucks would turn around"; "the locks will be changed" gives "the locks would be changed". */
function thingWould(clause: string): string | undefined {
  if (/\bwould\b/.test(clause)) return lower(clause);
  const modal = /^((?:(?!\b(?:and|or|but|who|which|that)\b)[^,])*?)(?: (?:will|shall|is going to|are going to)|'ll)(?: (?:simply|then|just|also|all))* ([a-z]+)\b(.*)$/i.exec(clause);
  if (modal && (modal[1] ?? '').split(' ').length <= 7) return `${lower(modal[1] ?? '')} would ${modal[2]}${modal[3]}`;
  const be = /^((?:(?!\b(?:and|or|but|who|which|that)\b)[^,])*?) (?:is|are|gets|get) ((?:\w+(?:ed|en|off|out)|let|cut|sold|lost|sent|put|going|gone|due|back|open)\b.*)$/i.exec(clause);
  if (be && (be[1] ?? '').split(' ').length <= 7 && !isLoose(be[1] ?? '')) return `${lower(be[1] ?? '')} would be ${be[2]}`;
  if (!/^(?:the|our|my|your|that|this|his|her|every|all|each|its?|these|those|both|another|an?)\b/i.test(clause)) return undefined;
  const terms = termsOf(clause);
  const at = terms.findIndex(({ tags, word }, i) => i > 0 && (tags.has('Verb') || PRESENT.test(word)) && !tags.has('Gerund') && !/^(?:the|our|my|your|a|an|to|of|that|this|every|all|each|her|his)$/.test(terms[i - 1]?.word ?? ''));
  const verb = terms[at];
  if (!verb || verb.tags.has('PastTense') || verb.tags.has('Copula') || verb.tags.has('Auxiliary') || at > 6) return undefined;
  const act = /[^s]s$/.test(verb.word) ? inflect(verb.word, 'PresentTense').infinitive : verb.word;
  return `${lower(clause.slice(0, verb.start).trim())} would ${act}${clause.slice(verb.end)}`;
}
const PRESENT = /^(?:goes|stays|comes|stops|ends|closes|leaves|moves|turns|walks|calls|falls|switches|takes|starts|lapses|drops)$/;
const isLoose = (subject: string): boolean => /^(?:there|it|that|this|you|we|i|nobody|nothing)$/i.test(subject);
