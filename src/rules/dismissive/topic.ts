import { frame } from '../../language/frame';
import { isBusiness, isIdle, isPerson } from '../../language/matter';
import { nounPhrases, termsOf, type NounPhrase } from '../../language/nounPhrases';
import { holdsFact } from '../../language/parts';
import { FINITE } from '../../language/reframe';
import { anyOf } from '../../language/words';
import { CALLED, HARSH, MILD } from './words';

/** What a sneer falls on: the writer's own noun phrase, fit to be the subject of another sentence. */
export interface Thing {
  readonly text: string;
  /** What the writer's own verb says of its number. */
  readonly many?: boolean;
}

/** A subject, its verb, and what comes after the verb. */
export interface Subject extends Thing {
  readonly verb: string;
  readonly after: string;
}

const SNEERS = ['lowball', 'low-ball', 'sorry', 'sad', 'little', 'joke', 'half-hearted', 'cut-and-paste', 'feeble', 'so-called', 'lousy', 'miserly', 'botched', 'bad', 'third-rate', 'second-rate', 'toy', 'glorified', 'precious', 'princely', 'whole', 'mere', 'lofty', 'humble', 'wonderful', 'brilliant', 'marvellous', 'lovely', 'splendid', 'famous', 'clever', 'latest masterpiece of a', 'generous', 'charming', 'tired', 'old'];
const SNEERING = new RegExp(String.raw`\b(?:\w+ly |so |very |such )?(?:${anyOf(HARSH, MILD, SNEERS)})\b(?!['-]),? ?(?:and ${anyOf(HARSH, MILD)}\b ?)?`, 'i');
/** "this circus of a draft", "that apology for a day rate" */
const IN_SHELL = frame`^(your|this|that|these|those|the|an?
    |such an?) (?:[\w-]+ )?(?:${anyOf(CALLED, ['apology', 'excuse', 'masterpiece', 'wreck', 'horror'])}) (?:of|for) (?:an? )?(?=\w)`;
const CONTEMPT_NOUN = frame`^(?:${anyOf(CALLED, ['claptrap', 'circus', 'cartoon', 'effort', 'masterpiece', 'genius', 'laugh', 'giggle', 'crayon', 'straight face', 'porridge', 'breath', 'bones?', 'scraps?', 'beads', 'thousands', 'mouthpiece', 'windbag', 'clowns?', 'muppets?', 'idiots?', 'fools?', 'jokers?', 'amateurs?', 'cowboys?', 'parrots?', 'puppets?', 'mirrors', 'generosity', 'kindness', 'wisdom', 'largesse', 'expertise', 'grandeur', 'brilliance', 'majesty', 'patience', 'stamp', 'stamps', 'ribbon', 'toner', 'screws', 'trade term', 'dreams?'])})$`;

const OF_CONTEMPT = new RegExp(String.raw` of (?:\w+ )?(?:${anyOf(CALLED)})$`, 'i');

/** A thing without the contempt in it, small where it is no name. */
export function plainThing(said: string): string {
  const bare = said.replace(/["“”]|(?<![\p{L}])['‘]|['’](?![\p{L}\s])/gu, '').replace(IN_SHELL, (_, own: string) => `${/^(?:an?|such an?)$/i.test(own) ? 'the' : own} `).replace(/^ur\b/i, 'your');
  const calm = bare.replace(frame`^an? (?:whole |mere |princely |grand total of )(?=(?:two|three|four|five|six|seven|eight|nine|ten
      |half|\d))`, '').replace(OF_CONTEMPT, '').replace(SNEERING, '').replace(/^(an?|the|this|that|your) (?=$)/i, '');
  return (/\s\S/.test(calm) || !/\s/.test(bare) ? calm : bare).replace(/^such (?!an? )/i, '').replace(/^a (?=[aeio](?!ne\b|u))/i, 'an ').replace(/^an (?=[^aeiouh8\s])/i, 'a ').replace(/\s+/g, ' ').trim().replace(/^\p{Lu}(?=\p{Ll}*(?:\s|$))/u, (letter) => letter.toLowerCase());
}

const named = (head: string, text: string): boolean => isBusiness(head) || isBusiness(head.replace(/^.*-/, '')) || isBusiness(/[a-z-]+ [a-z-]+$/i.exec(text)?.[0] ?? '');
const MEASURED = frame`[€$£]|\d ?%|\b(?:per ?cent|percent|grand|quid|euros?|dollars?|pounds?|cents?|days?|weeks?|months?
    |years?|hours?|minutes?|a head|an hour|a night|per \w+)\b`;
const POINTED = /^(?:your|ur|this|that|these|those|such)$/;
/** Pronouns and crowds that nobody puts forward. */
const NO_SUBJECT = frame`^(?:(?:I|we|you|u|he|she|they|it|this|that|there|here|these|those|nobody|no one|everyone|everybody
    |somebody|someone|anyone|who|what|nothing|one|none|all)\b(?! [a-z]+)|(?:everyone|everybody|nobody|somebody|someone|anyone|no one|people|half
    |most|only|no|any)\b|(?:our|my|us)\b)`;

const ROLE = /^(?:consultant|adviser|advisor|expert|trainee|cleaner|engineer|technician|assistant|chatbot|bot|caretaker|designer|clerk|secretary|registrar|bursar|installer|auditor|mediator|brother|cousin|husband|wife|agent|broker|rep|negotiator|lawyer|solicitor|counsel|attorney|accountant|head|chairman|surveyor|architect|middleman|spokesman|spokeswoman)s?$/;

/** How surely a noun phrase is what the sneer falls on; 0 where it is not. */
function rank({ determiner, head, text }: NounPhrase, inSubject: boolean): number {
  const fact = holdsFact(`It ${text}`), business = named(head, text);
  if (CONTEMPT_NOUN.test(head) || isPerson(head) || ROLE.test(head) || /^(?:our|my|his|her|their|its|no|any|every|each|some|all|both)$/.test(determiner) || NO_SUBJECT.test(text)) return 0;
  if (/^\p{Lu}\p{Ll}+$/u.test(text) && !inSubject) return 0;
  if (isIdle(head) && !business) return POINTED.test(determiner) && /^(?:ideas?|notion|excuses?|attempt|paper|stor(?:y|ies)|record|point|course|way|question|effort|claim|interest)$/.test(head) ? 3 : 0;
  if (POINTED.test(determiner)) return business ? 6 : 4;
  if (/^(?:page|clause|section|slide|chapter|annex|appendix|line|paragraph|article|item) [\w.]+$/i.test(text)) return 4;
  if (/[€$£]|\d ?%|\bper ?cent\b/i.test(text)) return 5;
  if (determiner === 'the') return business ? 5 : inSubject ? 2 : 1;
  if (/^an?$/.test(determiner) && /^(?:repl(?:y|ies)|answers?|responses?|discussion|comment|counter|note|letter)$/.test(head)) return inSubject ? 3 : 0;
  if (business) return inSubject ? 4 : determiner === '' ? 0 : 3;
  return fact && MEASURED.test(text) ? 3 : inSubject && /^an?$/.test(determiner) ? 1 : 0;
}

const NAMED = /\b(?<determiner>your|ur|this|that|these|those|the) (?<middle>(?:(?!(?:is|are|was|were|of|for|to|and|or|in|on|at|with|has|had)\b)[\w-]+ ){0,2}?)(?<head>[a-z-]+)\b/gi;

/** The noun phrases of a text, and those that the tagger missed because their noun can be a verb: "with that budget you might". */
function phrasesOf(text: string): NounPhrase[] {
  const phrases = nounPhrases(text);
  for (const { 0: words, index, groups = {} } of text.matchAll(NAMED)) {
    const { determiner = '', head = '' } = groups, known = phrases.find(({ start, end }) => start < index + words.length && end > index);
    if (!isBusiness(head) || known && (isBusiness(known.head) || known.start < index || known.end > index + words.length && !/^ (?:round|past|off|out|up|through|over|around)\b/.test(text.slice(index + words.length)))) continue;
    const missed: NounPhrase = { text: words, start: index, end: index + words.length, determiner: determiner.toLowerCase(), head: head.toLowerCase() };
    phrases.splice(known ? phrases.indexOf(known) : phrases.filter(({ start }) => start < index).length, known ? 1 : 0, missed);
  }
  return phrases.map((phrase) => {
    // "that roadmap | belongs": a verb that the tagger took for a plural.
    const verb = phrase.determiner ? TAKEN.exec(phrase.text)?.index : undefined;
    if (verb !== undefined) { const short = phrase.text.slice(0, verb); return { ...phrase, text: short, end: phrase.start + verb, head: (/[\w-]+$/.exec(short)?.[0] ?? '').toLowerCase() }; }
    // The tagger took the noun for a verb: "your toy | survey", "the deposit | schedule you sent".
    const noun = /^ ([a-z-]+)(?=$|[,;:.!?]| (?!(?:the|an?|our|your|to|us|me|it)\b))/.exec(text.slice(phrase.end))?.[1] ?? '';
    return phrase.determiner && isBusiness(noun) && !VERB_TOO.test(noun) ? { ...phrase, text: text.slice(phrase.start, phrase.end + noun.length + 1), end: phrase.end + noun.length + 1, head: noun } : phrase;
  });
}

const TAKEN = / (?:belongs?|smacks|reeks|stinks|beggars|defies|insults|collapses|deserves|merits|leaves|makes|sounds|looks|bores?|flies|says)\b/i;
const VERB_TOO = /^(?:offers?|works?|needs?|asks?|charges?|costs?|reads?|plans?|counters?|claims?|points?|times?|fits?|shows?|tests?|changes?|covers?|moves?|orders?|stakes?|shares?|cuts?|splits?|leaves?|notes?|rates?|caps?)$/;

const RELATIVE = frame`^ (?:(?:that|which) )?(?:you|your \w+|they)(?:'ve|'d|'re| have| had| are| were)? (?:just |now 
    |so \w+ |\w+ly )?(?:sent|send|put|proposed?|offer(?:ed|ing)?|quoted?|want(?:ed)?|ask(?:ed|ing)? for|suggest(?:ed)?|call(?:ed)?|cited?|gave
    |made|attached|described?|promised?|have in mind|drew up|mailed|forwarded|shared|tabled|submitted|named|pay|charged?)(?: (?:us|me
    |to us))?(?: (?:on the table|forward|together|over|out|round|through|up|this \w+|last \w+|on \w+day|yesterday|for [^,;:.]{3,40}))?(?=$
    |[\s,;:.])`;

/** Where a noun phrase ends once what belongs to it is added: "for a firewall rule", "you sent for the dry dock". */
function grown(phrase: NounPhrase, phrases: readonly NounPhrase[], text: string): number {
  let { end } = phrase;
  for (let turn = 0; turn < 4; turn++) {
    const rest = text.slice(end), added = RELATIVE.exec(rest) ?? /^ like (?:this|that|these|those)(?= |$|[,;:.!?])/i.exec(rest);
    if (added) { end += added[0].length; continue; }
    const joint = /^ (?:of|for|from|per|about|with|to|between|over|under|without|in|on|at|by) /.exec(rest);
    const next = joint && phrases.find(({ start }) => start === end + joint[0].length);
    if (!joint || !next || isIdle(next.head) && !isBusiness(next.head) && !/^ (?:of|per) /.test(joint[0]) && !holdsFact(`It ${next.text}`) || CONTEMPT_NOUN.test(next.head)) return end;
    if (/^ over /.test(joint[0]) && !holdsFact(`It ${next.text}`)) return end;
    // "forwarded your proposal | to the whole building": the verb takes it.
    if (/^ to /.test(joint[0]) && /\b(?:forward|sen[dt]|show|pass|read|g[ai]ve|hand|mail|compar)\w* $/i.test(text.slice(0, phrase.start))) return end;
    const loose = /^ (?:in|on|at|by|to|from|with|under|over|without) /.test(joint[0]);
    if (/^ with /.test(joint[0]) && /^(?:repl(?:y|ies)|answers?|responses?|counter.*|comments?|signatures?|discussion|second)$/i.test(next.head)) return end;
    if (loose && isPerson(next.head) && !/^ (?:from|by) /.test(joint[0])) return end;
    if (loose && next.end < text.length && !isBusiness(next.head) && !holdsFact(`It ${next.text}`) && !/^(?:your|our)$/.test(next.determiner)) return end;
    ({ end } = next);
  }
  return end;
}

const OPENS = frame`^(?:(?:and|but|so|well|sorry|frankly|honestly|even|perhaps|maybe|surely|clearly|anyway|again|sadly
    |still|truly|really|on balance|in (?:our|my) view|to be (?:fair|honest|frank)|I'm afraid|I am afraid|please note that|as [\w ]{3,30} go
    |after [\w ]{3,40}|in the end|for the record|with [^,]{3,60}),? )+`;
const VERBAL = frame`^(?:is|are|was|were|am|has|have|had|will|would|can|could|cannot|should|might|may|must|do|does|did
    |\w+n't|belongs?|smacks?|reeks?|stinks?|reads?|sounds?|looks?|feels?|beggars|defies|leaves|makes?|made|takes?|took|gets?|got|goes|went
    |gives?|gave|comes|came|needs?|seems?|amounts?|borders|hardly|barely|scarcely|deserves?|merits?|insults?|strikes|struck|remains?|says?|said
    |earns?|covers?|moves?|falls?|fell|collapses?|holds?|keeps?|kept|tells?|told|treats?|assumes?|shows?|has|wants?|turns?|ranks?|proves?
    |qualifies)$`;
const REDUCED = frame`^(?:quoted|proposed|offered|sent|attached|suggested|agreed|asked|set|named|mentioned|described|dated
    |made|put|given|used|drawn|written|submitted|tabled|enclosed|based|called|issued|drafted)$`;

/** A last word behind a hyphen, which the tagger took for a verb: "an end-of-tenancy | clean". */
const toEnd = (end: number, text: string): number => (/-\w+$/.test(text.slice(0, end)) && /^ [a-z]+\W*$/.test(text.slice(end)) ? text.replace(/\W+$/, '').length : end);

/** Is it a noun phrase that can be the subject of a verdict? */
export function isThing(said: string): boolean {
  const words = said.replace(/^such /i, '');
  if (/^(?:that|this|it|these|those|which|all (?:of )?(?:that|this))$/i.test(words)) return true;
  const [first, ...rest] = phrasesOf(words);
  if (/,/.test(words.replace(/\d,\d/g, ''))) return false;
  if (!first || first.start > 0) return /^(?:\w+ing|what (?:you|your|the|we|our))\b/i.test(words) && !/[;:]/.test(words);
  return ![...rest.map(({ start }) => start), words.length].some((place, at) => FINITE.test(words.slice(at === 0 ? first.end : rest[at - 1]?.end, place)) && !/^ (?:you|that|which|we|your \w+) /.test(words.slice(first.end)));
}

/** The clause's subject and verb, where the words before the verb are one noun phrase: "the schedule you sent | belongs in …". */
export function subjectOf(clause: string): Subject | undefined {
  const body = clause.slice(OPENS.exec(clause)?.[0].length ?? 0), tagged = new Map(termsOf(body).map((term) => [term.start, term]));
  const words = [...body.matchAll(/\S+/g)];
  for (const [at, { 0: word, index }] of words.entries()) {
    if (at === 0 && !/'s$/.test(word)) continue;
    const bare = word.replace(/[,;:.!?]+$/, ''), tags = tagged.get(index)?.tags;
    const verb = VERBAL.test(bare) || /^(?:that|this|it)'s$/i.test(bare) || tags !== undefined && !tags.has('Noun') && !tags.has('Adjective') && ['PresentTense', 'PastTense', 'Modal', 'Copula', 'Auxiliary'].some((tag) => tags.has(tag));
    if (!verb || REDUCED.test(bare) && words.slice(at + 1, at + 9).some(({ 0: later }) => frame`^(?:is|are|was|were|would|could|has|have|belongs?|looks?|reads?|wouldn't|isn't|doesn't)$`.test(later))) continue;
    const text = body.slice(0, index).trim();
    if (!text || !isThing(text) || /\b(?:I|we)(?:'d|'ll) |\b(?:I|we|you|they|he|she|who|that)(?:'\w+)?$/i.test(text.replace(/^\S+$/, ''))) continue;
    const many = frame`^(?:are|were|look|seem|sound|feel|read|have|belong|amount|remain|don't|aren't|weren't|haven't)$`.test(bare) ? true : /^(?:is|was|has|doesn't|isn't|wasn't|hasn't|\w+[^s]s)$/i.test(bare) ? false : undefined;
    return { text: plainThing(text), verb: bare, after: body.slice(index + word.length), ...(many === undefined ? {} : { many }) };
  }
  return undefined;
}

/** The person or people a phrase names, by its head: "your negotiator", "the surveyor you sent"; not "a valuation by the cousin". */
export const isWho = (said: string): boolean => {
  const [first] = phrasesOf(said);
  return /^(?:your |the |that )?(?:Mr|Mrs|Ms|Dr|Herr|Frau)\b/.test(said) || first?.start === 0 && (isPerson(first.head) || ROLE.test(first.head));
};

/** Whether a phrase is headed by a word of contempt: "the crumbs you put on the table". */
export const isContempt = (said: string): boolean => CONTEMPT_NOUN.test(nounPhrases(said)[0]?.head ?? '');

/** The things a text names that a sneer may fall on, surest first. */
export function thingsIn(text: string): Thing[] {
  const found: { thing: Thing; rank: number }[] = [];
  const subject = subjectOf(text), phrases = phrasesOf(text);
  const [head] = subject ? nounPhrases(subject.text) : [];
  if (subject && (!NO_SUBJECT.test(subject.text)) && (!head || head.start > 0 ? /^\w+ing\b/i.test(subject.text) : rank(head, true) > 0)) found.push({ thing: subject, rank: 1 + (head && head.start === 0 ? rank(head, true) : 3) });
  for (const phrase of phrases) {
    if (/^(?:than|like|as)$/.test(phrase.preposition?.word ?? '') && !POINTED.test(phrase.determiner)) continue;
    if (/\b(?:better|finer|more|worse) $/i.test(text.slice(0, phrase.start))) continue;
    if (/\b(?:excuse|pardon|forgive|give (?:me|us)) $/i.test(text.slice(0, phrase.start)) || frame`\b(?:my|our|your) (?:life|day|time|table|desk|head|mouth|pocket|shoes|eyes?|face|chair|toast|coffee
        |tea|lunch|wife|husband|mother|father|dog|cat)\b`.test(phrase.text)) continue;
    const worth = rank(phrase, false), end = toEnd(grown(phrase, phrases, text), text), words = plainThing(text.slice(phrase.start, end).replace(frame` (?:round|around|past|through|over|off|out|up|down|away|back|aside|straight)$`, ''));
    if (worth > 1 && words && !(subject && words === subject.text)) found.push({ thing: { text: /^(?:\d[\d.,]*|[a-z]+) ?(?:%|percent|per cent)?$/.test(words) && /\d/.test(words) ? `the ${words}` : / like (?:this|that|these|those)$/i.test(words) ? words : words.replace(/^an? (?=[a-z])(?!\w+ (?:percent|per cent)\b)/i, 'the ') }, rank: worth + (end >= text.trimEnd().length ? 0.5 : 0) });
  }
  return found.sort((a, b) => b.rank - a.rank).map(({ thing }) => thing);
}

/** Pieces between commas, dashes and colons that are a noun phrase: "that fee" in "not worth getting up for, that fee". */
export function piecesIn(text: string): Thing[] {
  const pieces = text.split(/\s*[,;:—–?!](?!\d)\s*|\s+-\s+|\.\.\.|…/).filter((piece) => /\w/.test(piece));
  if (pieces.length < 2 || pieces.length > 3) return [];
  return pieces.map((piece) => ({ piece: piece.trim(), phrase: nounPhrases(piece.trim())[0] }))
    .filter(({ piece, phrase }) => phrase?.start === 0 && (rank(phrase, true) > 1 || frame`^(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)`.test(piece)) && !isWho(piece) && !FINITE.test(piece.replace(/\b(?:you|your \w+|that|which) .*$/i, '')) && isThing(piece))
    .sort((a, b) => rank(b.phrase as NounPhrase, true) - rank(a.phrase as NounPhrase, true))
    .map(({ piece }) => ({ text: plainThing(piece) }));
}
