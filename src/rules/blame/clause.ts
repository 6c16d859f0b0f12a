import { nounPhrases, termsOf } from '../../language/nounPhrases';

/** An accusing clause taken apart: "on Friday, | your driver | has | never | lost | our chairs in the rain". */
export interface Accusation {
  /** "every time we get close, ", "on Friday, ": what stands before the one accused. */
  readonly when: string;
  readonly who: string;
  /** " in Mombasa": where the one accused is. */
  readonly place: string;
  readonly time: 'past' | 'perfect' | 'now' | 'going' | 'future';
  readonly negated: boolean;
  readonly repeated: boolean;
  /** As written. */
  readonly verb: string;
  /** What follows the verb, with its space. */
  readonly rest: string;
}

/** Openings that say only how sure the writer is. */
const LEAD =
  /^(?:(?:and|but|so|because|since|then|now|well|look|honestly|frankly|sadly|clearly|obviously|evidently|apparently|somehow|once again|yet again|again|as usual|as always|typical|fact is|(?:the )?(?:fact|truth|trouble|problem|thing|point) is(?: that)?),? )+/i;
const SAYS = /^(?:(?:[^,;:]{0,40}?\b(?:seems?|looks?|appears?|plain|clear|obvious|impression|suspect|fear|afraid|gather|conclude|smells?)\b[^,;:]{0,24}? (?:that|as if|as though|like) )|(?:it(?:'s| is| seems| looks)|I(?:'m| am)?|we(?:'re| are)?|my (?:read|view|sense) is|that's|anyone|everyone) (?:[\w']+ ){0,5}?(?:that|like|as if|as though) |(?:from (?:my|our) side )?(?:I|we)(?:'ve)? (?:have|get|got|had) the (?:\w+ )?(?:impression|feeling|sense|idea) (?:that )?|(?:I|we) (?:can't|cannot) (?:shake (?:off )?the (?:\w+ )?(?:feeling|impression|thought|suspicion)|help (?:thinking|feeling|suspecting)) (?:that )?|it(?:'s| is) (?:\w+ ){0,2}(?:clear|obvious|plain|evident) (?:to (?:me|us) )?(?:that )?)(?=you|your|some|no)/i;
/** "You seem to want …": what seems so is what the accusation says. */
const SEEMS = /^(you(?: people| guys| lot)?) (?:seem|appear) to (?:(be) )?(?=\w)/i;
const KNOWS = /^(?:after [\w' ]{3,24} )?(?:I|we|everyone|anyone)(?:'ve| have)?(?: can(?: all)?| do| both| all)? (?:know|see|think|believe|suspect|feel|reckon|notice|fear|conclude|concluded|gather|assume|guess)(?: that)? (?=you|your)/i;
/** What may stand before the one accused and stays as it is. */
const WHEN =
  /^(?:(?:every|each)(?: single)? (?:time [^,;]{3,50}?|year|month|week|season|quarter|spring|summer|autumn|winter|harvest|delivery|meeting|call)|(?:time|again) and (?:time )?again|whenever [^,;]{3,50}?|(?:on|in|at|last|this|by|for|since|during|after|before) (?!all\b|everything\b)[^,;]{2,60}?|(?:twice|three times|several times)(?: (?:now|this \w+|last \w+|in [\w ]{3,20}))?|year (?:after|in,?) year(?: out)?|week after week),? (?=you\b|your\b)/i;

const YOU = /^(?:you(?: people| guys| lot| folks| all(?! along)| both)?|ya|u|y'all)(?=['\s])/i;
const SOMEBODY = /^(?:some(?:one|body)|nobody|no one|whoever|anyone)(?: \w+)? (?:at|in|on|over|from) (?:your (?:[\w-]+ )?[\w-]+|there)/i;

/** The clause without what only says how sure the writer is: "I can see that …", "Clearly, …". */
export const unsaid = (clause: string): string =>
  clause.trim().replace(/\b(have|has|had|would|do|does|did|is|was|are|were|could|should)nt\b/gi, "$1n't").replace(LEAD, '').replace(/^it(?:'s| is| was) (?=you\b|your\b)(you|your [\w-]+(?: [\w-]+)?) (?:who|that) /i, '$1 ').replace(SAYS, '').replace(KNOWS, '').replace(SEEMS, (_, you: string, be: string | undefined) => (be ? `${you} are ` : `${you} `));

/** Who is accused, at the start of the text: "you guys", "your night porter". */
export function accusedAt(text: string): string | undefined {
  const plain = YOU.exec(text) ?? SOMEBODY.exec(text);
  if (plain) return plain[0];
  if (!/^(?:your|ur) /i.test(text)) return undefined;
  const phrase = nounPhrases(text).find(({ start }) => start === 0)?.text ?? /^\w+ [\w-]+/.exec(text)?.[0] ?? '';
  const after = text.slice(phrase.length).trim().split(/\s+/)[0] ?? '';
  // The tagger takes "your crew shows up" for crews that are shows.
  const words = phrase.split(' ');
  const last = words[words.length - 1] ?? '';
  const takesVerb = words.length > 2 && /(?:[^s]s|ed|lost|left|cut|put|let|sent|sold|broke)$/.test(last) && !VERBAL.test(after);
  return takesVerb ? words.slice(0, -1).join(' ') : phrase;
}

const VERBAL = /^(?:is|are|was|were|has|have|had|will|would|can|could|can't|cannot|do|does|did|\w+n't|never|always|keeps?|kept|just|only|again|still|\w+ly|\w+ed|\w+ing)$/i;
const ADVERB =
  /^ (?:\w+ly|just|also|even|simply|then|all|both|quite|rather|so|now|still|somehow|ever|once more|only|both|bother to|bothered to|manage to|managed to|go and|went and|actually)(?= )/i;
const AGAIN = /^ (?:always|constantly|forever|invariably|continually|repeatedly|routinely|endlessly|again|yet again|once again|once more|twice)(?= )/i;
const NOT = /^(?: (?:never(?: once| ever| even)?|not once|not|failed to|fails to|fail to|forgot to|forgotten to|neglected to|neglect to|refused to|refuses to|refuse to|chose not to|omitted to|couldn't be bothered to|can't be bothered to)|n't)(?= )/i;
const AUX: readonly (readonly [RegExp, Accusation['time']])[] = [
  [/^(?:'ve| have|'s| has) been(?= .*?ing\b)/i, 'going'],
  [/^ (?:have|has) yet to/i, 'perfect'],
  [/^ (?:have|has)(?= (?:forgotten|failed|neglected|refused|omitted|chosen not) to )/i, 'perfect'],
  [/^(?:'ve| have| has|'d| had)(?=n't| )/i, 'perfect'],
  [/^ (?:did)(?=n't| )/i, 'past'],
  [/^ (?:does|do)(?=n't| )/i, 'now'],
  [/^(?:'re| are| is|'s| were| was)(?=n't| )/i, 'going'],
  [/^(?:'ll| will| would| could| can| should| might|'d)(?=n't| )/i, 'future'],
  [/^ won(?='t)| can(?='t)/i, 'future'],
];

/** The clause as an accusation with a subject and a verb; undefined where it is none. */
export function accusationIn(clause: string): Accusation | undefined {
  let text = unsaid(clause);
  const when = WHEN.exec(text)?.[0] ?? '';
  text = text.slice(when.length);
  const who = accusedAt(text);
  if (who === undefined || !/\s|'/.test(text.charAt(who.length))) return undefined;
  text = text.slice(who.length);
  const place = /^your\b/i.test(who) ? (/^ (?:in|at|on|from|of) (?:the |our |your )?[\w'-]+(?: [\w'-]+)?(?= (?:has|have|had|is|are|was|were|will|never|keeps?|\w+ed|sent|told|gave|lost|left|put|took|sold|let)\b)/i.exec(text)?.[0] ?? '') : '';
  text = text.slice(place.length);
  let time: Accusation['time'] | undefined;
  let negated = /^(?:nobody|no one)/i.test(who), repeated = /^(?:every|each|whenever|year|week|twice)/i.test(when);
  for (let step = 0; step < 6; step++) {
    const aux: (typeof AUX)[number] | undefined = time === undefined ? AUX.find(([find]) => find.test(text)) : undefined;
    const not = NOT.exec(text)?.[0] ?? /^'t(?= )/.exec(text)?.[0], again = AGAIN.exec(text)?.[0], adverb = ADVERB.exec(text)?.[0];
    const taken = aux ? (aux[0].exec(text)?.[0] ?? '') : not ?? again ?? adverb;
    if (taken === undefined) break;
    if (aux) time = aux[1];
    if (!aux && not !== undefined) { negated = true; time ??= /ed to|en to|forgot/.test(not) ? 'past' : undefined; }
    if (/yet to$/.test(taken)) negated = true;
    if (!aux && again !== undefined && not === undefined) repeated = true;
    text = text.slice(taken.length);
  }
  const keeps = /^ (?:keep|keeps|kept|can't stop|won't stop|never stop) (?=\w+ing\b)/i.exec(text)?.[0];
  if (keeps) { repeated = true; text = ` ${text.slice(keeps.length)}`; time = 'now'; }
  // "Nobody at your end troubled to tell the fiddlers."
  if (negated) text = text.replace(/^(?: has| had)?(?: ever| even)? (?:troubled|bothered|thought|cared|took the trouble|managed|saw fit|had the \w+) to(?= )/i, '');
  const found = /^ (?<verb>[\p{L}-]+)(?![\p{L}-])(?<rest>.*)$/u.exec(text)?.groups;
  if (!found) return undefined;
  const verb = (found['verb'] ?? '').toLowerCase();
  if (NO_VERB.test(verb)) return undefined;
  // "You have forgotten to pass it on": the verb that counts is bare.
  if (time === 'perfect' && negated) return { when, who, place, time, negated, repeated, verb, rest: found['rest'] ?? '' };
  // "You'd sell us out": what they would do, not what they had done.
  if (time === 'perfect' && !PAST.test(verb) && !isPast(verb)) time = 'future';
  return { when, who, place, time: time ?? (PAST.test(verb) ? 'past' : isPast(verb) ? 'past' : 'now'), negated, repeated, verb, rest: found['rest'] ?? '' };
}

/** Words that are never a verb: where one stands in the verb's place, the clause was not understood. */
const NO_VERB = /^(?:the|an?|this|that|these|those|my|our|your|his|her|its|their|who|which|whose|what|when|where|why|how|if|and|or|but|so|as|than|because|since|of|to|in|on|at|by|for|from|with|about|into|over|under|until|between|among|without|not|no|all|some|any|each|every|both|i|we|you|he|she|it|they|us|me|him|them|there|here|very|too|yet|also)$/;

const PAST = /ed$|^(?:lost|left|sent|sold|told|gave|took|made|let|said|knew|went|came|kept|built|held|ran|wrote|broke|read|rang|hid|forgot|chose|drew|drove|stole|spent|paid|put|cut|set|shut|got|swore|threw|blew|tore|shook|stood|sat|stuck|slid|slept|led|lent|bought|brought|caught|taught|thought|fell|flew|grew|hung|rose|sank|shot|spoke|struck|undid|withdrew|withheld|misled|overran|undercut)$/;
const isPast = (verb: string): boolean => termsOf(`they ${verb} it`)[1]?.tags.has('PastTense') ?? false;
