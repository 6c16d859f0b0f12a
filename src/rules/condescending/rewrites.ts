import { inflect } from '../../engine/nlp';
import type { Hit, Voice } from '../../engine/types';
import { frame, source } from '../../language/frame';
import { matterOf } from '../../language/matter';
import { capitalise, tidy, uncapitalise } from '../../language/rewrite';
import { orders, states } from '../../language/statements';
import { anyOf, BUSINESS_VERBS, namesDeal } from '../../language/words';
import { remarks } from './remarks';
import { keepsCapital, pieces, type Piece } from './pieces';

const closed = (text: string): string => text.replace(/[\s,;:.!?…–—-]+$/, '');
const ended = (text: string, mark = '.'): string => (/[.!?…]["'”’)\]]*\s*$/.test(text) ? text : `${closed(text)}${mark}`);

/** "Could we go through annex B together before we talk?" */
function together(words: string): string {
  const what = words.replace(/^an? /i, 'the ');
  const when = /^(.+?),? ((?:before|after|when|once) .+|and then .+)$/.exec(what);
  if (when) return `Could we go through ${when[1] ?? ''} together${/^and/.test(when[2] ?? '') ? ',' : ''} ${when[2] ?? ''}?`;
  return `Could we go through ${what} together?`;
}

const asksOrOrders = /^\W*(?:let's|please|could|would|can|shall|what|why|how|when|where|who|is|are|do|does|did|have|has|thanks|thank|here|if)\b/i;

/** Certainty that a fact opens with. */
const CERTAIN =
  frame`^(?:(?:and |but )?(?:of course|obviously|clearly|naturally|needless to say|surely|plainly|evidently|undeniably|frankly|honestly|simply|
    actually)(?: and \w+ly)?,? (?!not\b|because\b))+(?=\S+ \S)`;

/** A statement alone, as the writer's view, and as the start of a conversation. */
function statements(words: string, voice: Voice): string[] {
  const plain = capitalise(words.replace(CERTAIN, ''));
  // A scrap of a clause, and an order's object, are no statements.
  if (/^(?:To|Why|Of|Who|For the avoidance)\b[^?]*$/.test(plain)) return [];
  const none = /^(?:nobody|no one)( (?:in|on|at) [^,]{2,30}?)? (?=\w+s\b)(?!is\b|has\b)(.+)$/i.exec(plain);
  const nobody = none ? [`${voice === 'I' ? 'I' : 'We'} don't know of anyone${none[1] ?? ''} who ${none[2] ?? ''}`] : [];
  if (asksOrOrders.test(plain) && !nobody.length || plain.endsWith('?') || /^as (?:noted|we see|I see)/i.test(plain)) return [plain];
  const view = `${voice === 'I' ? 'As I see it' : 'As we see it'}, ${keepsCapital(plain) ? plain : uncapitalise(plain)}`;
  const held = `${voice === 'I' ? 'My' : 'Our'} understanding is that ${keepsCapital(plain) ? plain : uncapitalise(plain)}`;
  const asked = /[;:]/.test(plain) ? [] : [`${closed(plain)}; how does that look from your side?`];
  // What can be counted, and a no, is no matter of view.
  if (/\d|n't\b|\b(?:not|no|cannot|never)\b/i.test(plain)) return [plain, ...nobody, ...asked, view];
  return [plain, ...nobody, view, ...(/[;:]/.test(plain) ? [] : [held]), ...asked];
}

/** The words are an order by their first verb, whatever the tagger makes of it. */
const ordered = (text: string): boolean => orders(text) || ORDER.test(text);
const ORDER = frame`^${anyOf(BUSINESS_VERBS, ['look', 'try', 'check', 'read', 'use', 'stop', 'come', 'bear', 'note'])} (?:the|an?|our|your|my|this
  |that|these|it|us|me|them|where|at|back|to|up|for|in|clause|page|section|annex)\b`;
const NOUN_PHRASE = /^(?:the|an?|our|your|my|this|these|those|clause|section|page|annex|how|what|why|where|[€$£\d]|\p{Lu})/u;
const TOPIC = /^(?:now )?(?:about|on|over|with|to|for|of|regarding|as for) (.+)$/i;

/** What stands beside the pressure, said plainly. `strong`: a colon or a dash parted the two, so that even a fragment is all the writer says. */
function said(rest: string, strong: boolean, voice: Voice, pressure = ''): string[] {
  const text = closed(rest).replace(/^then (?=\w+ (?:at|the|over|our|your|back|again)\b)/i, '');
  if (/\?\s*$/.test(rest)) return [ended(capitalise(rest))];
  if (/^(?:good, )?(?:so |now )*you (?:begin|start|seem|may|might|must|should|would|will|could|can)\b/i.test(text)) return [];
  const next = /^then we (?:can |could |will )?(\w+ .+)$/i.exec(text)?.[1];
  if (next) return [`Could we ${next}?`];
  const topic = TOPIC.exec(text)?.[1];
  if (topic && NOUN_PHRASE.test(topic) && !/[,;:]/.test(topic)) return [together(topic)];
  const told = /^(?:about |on )?(.+?), which (is|are|was|were|has|have|will|can|can't|does|doesn't)\b(.*)$/.exec(text);
  if (told && topic) return statements(`${capitalise(told[1] ?? '')} ${told[2] ?? ''}${told[3] ?? ''}.`, voice);
  const why = /^why\s+(?!\s)(.+)$/i.exec(text)?.[1];
  if (why && states(why) && !/[;:]/.test(why)) return [`${capitalise(why)}; happy to go through why.`, together(uncapitalise(text)), `${capitalise(why)}.`];
  if (/^(?:how|what|where|when|whether)\b/i.test(text) && !/[,;:]/.test(text)) return [together(uncapitalise(text))];
  if (ordered(text) && !/[;:]/.test(text)) return [`Could ${/^let(?:'|’)?s\b/i.test(pressure) ? 'we' : 'you'} ${uncapitalise(text)}?`, ended(capitalise(text))];
  if ((states(text) || CLAUSE.test(text)) && (!/^(?:to|at|of|from|with|than|for|by|in case|if|when|and)\b/i.test(text)
    || /,/.test(text))) return statements(ended(capitalise(rest)), voice);
  return (strong || /\d/.test(text)) && !/^(?:to|of|than|this time|again|properly)\b/i.test(text) ? [ended(capitalise(rest))] : [];
}

/** A noun phrase with enough behind it to be a clause, after an opener. */
const CLAUSE = /^(?:the|our|your|my|this|these|nobody|no one|it|we|they) \S+ \S+ \S+/i;

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const SAID_WHEN = new RegExp(source`(?:(?<where>\b(?:my|our) (?:\w+ )?(?:e?-?mails?|letters?|messages?|notes?) (?:of|from) (?:the )?(?:\d\w*(?: \p{Lu}\w+)?|${WEEKDAY}|\p{Lu}\w+))|
  \blast (?:${WEEKDAY}|week|month|year)|\b(?:on|in|since) (?:${WEEKDAY}|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: \p{Lu}\w+)?|
  \p{Lu}\p{L}+(?: \d+)?)\b)`, 'u');
/** "As I told you on Tuesday" → "as noted on Tuesday": when a thing was said is a fact. */
const reference = (pressure: string): string | undefined => {
  const when = /\b(?:said|told|explained|noted|mentioned|stated|wrote|written|mail|mails|e-?mails?|letter|repeat\w*|agreed|pointed|syllables?|set out|read)\b/i.test(pressure) ? SAID_WHEN.exec(pressure) : undefined;
  return when ? `as noted ${when.groups?.['where'] ? 'in ' : ''}${when[0]}` : undefined;
};

/** "a lesson in plastering" → "plastering", for a rest that begins with "it" or "they". */
function named(rest: string, pressure: string): string {
  const pronoun = /^(?:it|they)\b(?!')/i.exec(rest)?.[0],
    topic = /\b(?:in|on|about) ((?:the |our |your )?[\p{L}-]+(?: [\p{L}-]+)?)\s*$/u.exec(closed(pressure))?.[1];
  if (!pronoun || !topic || /\b(?:it|this|that|you|me|us|mind|end|english|terms)$/i.test(topic) || /s$/.test(topic) !== /they/i.test(pronoun)) return rest;
  return topic + rest.slice(pronoun.length);
}

/** The sentence without its pressure, best first. */
function without(hit: Hit, voice: Voice): string[] {
  const piece = pieces(hit);
  const { before, pressure, after, inner } = piece;
  const kept = reference(pressure);
  const lead = before && closed(before).replace(/^(?:of course|obviously|clearly|naturally|surely|well|look|again)$/i, '');
  if (!lead || !(states(lead) || /^[€$£\d]/.test(lead))) {
    const rest = inner ?? after;
    if (!rest) return !lead && before ? [] : before && !lead.includes(' ') ? [] : before ? said(before, false, voice) : [];
    if (lead) return joined(piece, rest, voice);
    const ways = said(named(rest, pressure), piece.strong, voice, pressure);
    const [first] = ways;
    return kept && first && !/\?$/.test(first) ? [`${capitalise(kept)}, ${keepsCapital(first) ? first : uncapitalise(first)}`, ...ways] : ways;
  }
  if (!after && !inner) return statements(`${capitalise(lead)}${kept ? `, ${kept}` : ''}${/[?]\s*$/.test(piece.end) && asksOrOrders.test(lead) ? '?' : '.'}`, voice);
  return joined(piece, inner ?? after, voice);
}

/** Both sides of a pressure that stood in between. */
function joined({ before, after, opening, closing }: Piece, rest: string, voice: Voice): string[] {
  const lead = before.replace(/[\s,;:–—-]+$/, ''), conjunction = /\b(?:and|but|so|because|since|as|yet|which|for|though|although|that|where)$/i.exec(lead)?.[0];
  const body = after && rest !== after ? rest : after || rest;
  if (conjunction && states(body)) return statements(ended(tidy(`${lead} ${uncapitalise(body)}`)), voice);
  const bare = conjunction ? lead.slice(0, -conjunction.length).replace(/[\s,]+$/, '') : lead;
  if (/^(?:and|but|so|yet|because|since|which|who|or|if|when|where)\b/i
    .test(body)) return statements(ended(tidy(`${bare}${/^(?:because|since|if|when)/i.test(body) ? '' : ','} ${body}`)), voice);
  const mark = /[:;–—]/.test(opening) ? opening.trim() : /[:;–—]/.test(closing) ? (states(bare) ? ';' : closing.trim()) : states(bare) && states(body)
    && !/\b(?:is|are|was|were|has|have|had|will|can|be)$/i.test(bare) ? ';' : '';
  return statements(ended(tidy(`${bare}${mark.length === 1 && /[:;]/.test(mark) ? mark : mark ? ` ${mark}` : ''} ${mark ? uncapitalise(body) : body}`)), voice);
}

const ADVERB = /^(?:(?:quite|very|so|most|perfectly|blindingly|rather) )?(?:(?:self-)?\w+ly(?: and \w+ly)?|of course|needless to say)$/i;

/** "The fee is clearly below …" → "The fee is below …". */
function inLine({ sentence: { text }, span }: Hit, voice: Voice): string[] {
  const before = text.slice(0, span.start)
    .replace(/\b\w+-$|\b\w+ly and $/i, ''), after = text.slice(span.end);
  const bare = /,\s*$/.test(before) && /^\s*,/.test(after) ? `${before.replace(/,\s*$/, '')} ${after.replace(/^\s*,\s*/, '')}`
    : /[\p{L}\p{N}]/u.test(before) ? before.replace(/,\s*$/, /^\s*[.!?]/.test(after) ? '' : '$&') + after.replace(/^\s*,/, ' ')
      : after.replace(/^\s*[,:]?\s*(?:that )?/, '');
  return statements(ended(capitalise(tidy(bare))), voice);
}

/** What stands behind a colon, where all before it only announces that. */
function announced({ sentence: { text }, span }: Hit, voice: Voice): string[] {
  const found = /^([^:–—]{3,100}?)\s*(?::|–|—)\s+(\S.*)$/.exec(text);
  if (found && span.start < (found[1] ?? '').length && !namesDeal(found[1] ?? '')) return said(named(found[2] ?? '', found[1] ?? ''), true, voice, found[1]);
  const but = /^([^;:]{3,100}?), (?:but|so) ([^,;:]+(?:, (?:and|or|which|not) [^;:]+)?)$/.exec(text);
  return but && span.start < (but[1] ?? '').length && !namesDeal(but[1] ?? '') ? said(but[2] ?? '', false, voice, but[1]) : [];
}

/** "I refer you to page three, where …" → "Please see page three, where …". */
function seen(text: string): string[] {
  const refer = /\brefer (?:you|back)\b.*? to ((?:my|our|the|page|clause|section|annex|article|schedule) [^,;:]{1,40})$/i.exec(closed(text))?.[1];
  if (refer) return [`Please see ${refer}.`];
  const found = frame`\b((?:my|our|the) (?:[\w-]+ )?(?:mails?|e-?mails?|messages?|letters?|quote|offer|annex|contract|report|tender|agreement|
    brochure))\b.*?, you(?:'d| would| will|'ll) (?:have )?(?:found|seen|read|find|see) (the [^,;:]+)$`.exec(closed(text));
  if (found) return [`Please see ${found[1] ?? ''} for ${found[2] ?? ''}.`];
  const see = /\b((?:the|my|our|your|clause|section|page|annex|article|schedule)\b[^,;:]{0,40}?)(?: (?:once )?(?:again|more))?, (?:where|which) ([^;:]+)$/i
    .exec(closed(text));
  return see && READS.test(text) ? [`Please see ${see[1] ?? ''}, where ${see[2] ?? ''}.`] : [];
}

/** Drops the pressure; the fact stands alone, or as the writer's view, or as the start of a conversation. */
export function plainly(hit: Hit, voice: Voice): string[] {
  const { text } = hit.sentence;
  const name = nameIn(text);
  const that = /^that ([^,;:]+?) (?:is|was|should be|ought to be)\b,?(?: [^,;:]*, )?[\w ]*(?:common|obvious|plain|clear|known|evident|given)\b/i
    .exec(text)?.[1];
  if (that && states(that)) return statements(`${capitalise(that)}.`, voice);
  const missed = /^\W*(?:perhaps|maybe|in case) you (?:\w+ )?(?:missed|overlooked|skipped)/i.test(text) && !/, (?:the|our|we|it)\b/.test(text);
  const speaker = { We: voice === 'I' ? 'I' : 'We', Were: voice === 'I' ? "I'm" : "We're", our: voice === 'I' ? 'my' : 'our' };
  const bare = text.trim().replace(/[.!?\s]+$/, ''), known = remarks(name ? bare.replace(`, ${name}`, '').replace(`${name}, `, '') : bare, speaker);
  const told = [...known, ...(missed ? [] : ADVERB.test(hit.text.trim()) || /^evidently$/i.test(hit.text.trim()) ? inLine(hit, voice)
    : [...seen(text), ...announced(hit, voice), ...without(hit, voice)]), ...general(text, voice)];
  // Where the sentence tells something, an offer to talk it over would lose that.
  const ways = told.length ? [...told, ...alone(hit, voice).slice(0, 1)] : alone(hit, voice);
  return name ? ways.map((way) => (way.includes(name) ? way : `${name}, ${keepsCapital(way) ? way : uncapitalise(way)}`)) : ways;
}

const NO_NAME = /^(?:The|An?|Our|Your|My|This|That|These|Those|In|On|At|For|No|Yes|Well|So|And|But|Again|Please|First|Then|Here|There|Now|Aw|Oh|Ah|Look|Listen|Sorry|Right|Okay|Honestly|Really|Bravo|Relax|Actually|Sweetheart|Darling|Honey|Mate|Sure|Respectfully|Naturally|Obviously|Clearly|Fine|Come|Yet|Once|Bless)$/;
/** Whom the sentence speaks to, at its end or its head. */
function nameIn(text: string): string | undefined {
  const found = /,\s+((?:(?:Mr|Mrs|Ms|Dr|Father|Councillor)\.? )?\p{Lu}\p{L}+)(?=[.!?…]*\s*$|[,:;.] )/u.exec(text)?.[1] ?? /^(\p{Lu}\p{L}+),/u.exec(text)?.[1];
  return found && !NO_NAME.test(found) && !/(?:day|ly)$/.test(found) ? found : undefined;
}

const PERSON = source`(?:(?:any|every|most|all|no|only an?)\s+(?!\w+n't|can\b|is\b)[\w'-]+(?: (?!\w+n't|can\b|is\b)[\w'-]+){0,3}?|anyone|anybody|everyone|everybody|
  no one|nobody|people|grown-ups)`;
const GENERAL = frame`^(${PERSON})(?: (?:with|who|in|of|that)\b[\w' -]{2,50}?)? ((?:would )?(?:keep|ask|pay|read|charge|sign|check|send|take|book
  |order|ship|sell|buy|give|put|leave|start|store|work|expect|make|get|bring|set|use|hold|plan|write|offer|insure|count|wait|deliver|measure|stop|run
  |allow)s?) (.+)$`;

/** A general truth thrown at the reader: "Anyone with half a brain keeps oysters cold." → "It makes sense to keep oysters cold." */
function general(text: string, voice: Voice): string[] {
  const body = closed(text.trim()), all = GENERAL.exec(body);
  if (all?.[2] && !/[,;:]/.test(body)) {
    const verbs = `${inflect(all[2].toLowerCase().replace(/^would /, ''), 'PresentTense').infinitive} ${all[3] ?? ''}`;
    if (/^no\b|^nobody/i.test(all[1] ?? '')) return [`It is unusual to ${verbs}.`];
    const had = /^have (\w+) (.+)$/.exec(all[3] ?? '');
    if (had) return [];
    return [/^only/i.test(all[1] ?? '') ? `It would be better not to ${verbs}.` : `It makes sense to ${verbs}.`];
  }
  const dictates = /\bcommon (?:sense|courtesy) (?:alone )?(?:dictates?|says|suggests?|tells us)(?: that)? (.+)$/i.exec(body)?.[1];
  if (dictates) return statements(`${capitalise(dictates)}.`, voice);
  const had = new RegExp(String.raw`^${PERSON}(?: [\w' -]{2,60}?)? (?:would|could|should) have (\w+ed) ([^;:]+)$`, 'i').exec(body);
  if (had?.[1] && !/^(?:noticed|realised|realized|guessed|learned|agreed)$/
    .test(had[1])) return [`It would help to ${inflect(had[1], 'PastTense').infinitive} ${had[2] ?? ''}.`];
  const sooner = /^the sooner (?:you|we) \w+(?: that)? (.+), the sooner (.+)$/i.exec(body);
  return sooner ? [`Once we agree that ${sooner[1] ?? ''}, ${sooner[2] ?? ''}.`] : [];
}

const CHECKS = /\?\s*$|\b(?:plain enough|understood|sunk in|sink in|got (?:it|that)|do you follow|nod if|grasped|clear)\b/i;
const EARLIER = /\b(?:e-?mails?|mails?|messages?|notes?|letters?|scroll|attached|attachment)\b|\bsee above\b/i;
const READS = /(?:\b(?:re-?read(?:ing)?|read|look(?:ing)? (?:again )?(?:at|into|over)|scroll (?:up|down) to|refer (?:you )?(?:\w+ ){0,3}?to|(?<=^|please |kindly )(?:see|check)|refresh your memory with|go (?:over|back to)|brush up on|read up on|turn to)\b)(?: (?:up|again|back))* ((?:it|them|my|our|your|the|clause|section|page|annex|article|schedule|appendix|\p{Lu}\p{L}+ (?:act|code))\b(?: [\p{L}\d'.-]+){0,6}?)(?=\s*(?:[,;:.!?]|\b(?:before|again|and|this time|properly|carefully|slowly|first|twice|once more|in full)\b|$))/iu;
/** A thing of the deal that both know. */
const SHARED = frame`^(?:the|our|your|this|that|these|those|clause|section|page|annex|article|schedule|[€$£\d])\b(?!.*\b(?:calls?|meetings?|mails?
  |e-?mails?|letters?|visits?|results?|advice|time|seconds?|minutes?|words?|pace|level|size|kind|sort|years?|ways|question|part|half|fool|child)$)`;
const TAUGHT = frame`\b(?:explain|explaining|walk you through|teach|familiar with|acquainted with|heard of|educate you (?:on|about)|trouble you with
  |lesson (?:in|on)|complicated about|know|understand|grasp\w*) (?:to you )?((?:the|an?|our|your|how|what|why) [\w' -]{3,60}?|[A-Z]{2,}
  |(?<=lesson (?:in|on) )[\w -]{3,30}?)(?: to (?:an?|your|you|people|someone|anyone)\b[^.?!]*)?[.?!]*$`;

const AGAINST = /\b(?:again|times|repeat\w*|told|said|been (?:over|through)|explain\w*|spell|answer)\b/i;
const CALM = frame`\b(?:calm|relax|chill|breath|tantrums?|hair on|temper|emotional|hysteri\w+|panic|upset|dramat\w+|grow up|maturity|adults?
  |grown-?ups?|pull yoursel\w+|down)\b`;

/** The whole sentence was the pressure: what a calm writer says in its place. */
function alone(hit: Hit, voice: Voice): string[] {
  const { paragraph, sentence } = hit, { text } = sentence;
  const at = paragraph.sentences.findIndex(({ span }) => span.start === sentence.span.start);
  const last = paragraph.sentences[at - 1]?.judged ?? '', next = paragraph.sentences[at + 1]?.judged ?? '';
  const we = voice === 'I' ? 'I' : 'we', us = voice === 'I' ? 'me' : 'us', my = voice === 'I' ? 'my' : 'our';
  // A plain fact in which only the second reader hears a tone gets no other sentence in its place.
  if (/^(?:nobody|no one)\b/i.test(text)) return [];
  if (!/\b(?:you\w*|I|me|my|we|us|let|it|that|this|any\w*|every\w*|nobody|no one|please)\b|[?!]/i.test(text) && /^(?:The|An?|Our|Your|[\d€$£])\b/.test(text)
    && states(text)) return [];
  const { about, who } = matterOf(text);
  const lines: string[] = [];
  if (/\?\s*$/.test(last) && /\bquestion\b|\bnot (?:a )?(?:hard|difficult)/i.test(text)) lines.push('Your answer would help us.', 'It would help us to know.');
  if (/\bthink (?:about|it)\b/i.test(text) && /\?\s*$/.test(last)) lines.push('How do you see it?');
  const praised = /\b(?:well done|good|bravo|full marks|gold star|clever|congratulations)\b.*?\b(?:for|on) (\w+ing [^,;:.!?]{3,60})/i.exec(text)?.[1];
  const then = /, and (?:now |then )?(\w+ [^,;:]+)$/i.exec(closed(text))?.[1];
  if (praised && then && ordered(then)) lines.push(`Thank you for ${praised.trim()}. Could you ${then}?`);
  if (praised) lines.push(`Thank you for ${praised.replace(/ (?:all by yourself|at last|at long last|this time|finally)$/, '')}.`);
  const read = READS.exec(text);
  if (read?.[1] && /^[^,;:]*\b(?:read\w*|reread\w*|look|scroll|refer|see|check|refresh|brush|go|turn)\b/i.test(text)) {
    const when = /\b(before [^,;:.?!]{4,40}|for (?:the|our|your) [^,;:.?!]{3,30})[.!]?\s*$/i.exec(text)?.[1], object = closed(read[1]);
    const look = /\b(?:brush|read) up\b/i.test(text) ? 'a look' : 'another look';
    lines.push(`Could you have ${look} at ${object}${when ? ` ${when}` : ''}?`);
    if (!/^(?:it|them)$/i.test(object)) lines.push(`Could we look at ${object} together${when ? ` ${when}` : ''}?`);
  }
  const where = /\b(?:to|at) where ((?:I|we) [^,;:]+)$/i.exec(closed(text))?.[1];
  if (where) lines.push(`${capitalise(where)}.`);
  const joint = /\b(?:on|about) ([^,;:]{3,40}?) and then (?:we can )?(\w+ [^,;:]+)$/i.exec(closed(text));
  if (joint) lines.push(`Could we go through ${joint[1] ?? ''} together, and then ${joint[2] ?? ''}?`);
  const on = /\b(?:regarding|concerning|about|over) ((?:the|our|your|these|those) [\w €$£%.-]{3,48})$/i.exec(closed(text))?.[1];
  if (on && !/\b(?:you|it|is|are|was|before|after|when|and)\b/i.test(on)) lines.push(together(on));
  const taught = TAUGHT.exec(text)?.[1];
  if (taught && !/\b(?:you|me|it)\b/.test(taught)) lines.push(together(taught));
  if (about && !who && about.length < 48 && SHARED.test(about)) lines.push(together(about));
  if (/\p{L}/u.test(next) && !/\?\s*$/.test(next)) lines.push(`Here is how ${we} see it.`);
  if (CHECKS.test(text)) lines.push(/\p{L}/u.test(last) ? 'Does that match your understanding?'
    : `Please tell ${us} if anything is unclear.`, 'Is there anything we should go through together?');
  if (EARLIER.test(text)) lines.push('The details are in the earlier mail; happy to go through them together.');
  const when = AGAINST.test(text) ? SAID_WHEN.exec(text)?.[0] : undefined;
  if (when && !/^(?:my|our)/.test(when)) lines.push(`This was covered ${when}; happy to go through it again.`);
  if (AGAINST.test(text)) lines.push('Happy to go through it again.');
  if (CALM.test(text)) lines.push(`${voice === 'I' ? "I'd" : "We'd"} like to find a way through this with you.`);
  return [...lines, `${voice === 'I' ? "I'm" : "We're"} happy to explain ${my} reasoning.`, 'Happy to go through this together.',
    'Could we go through this together?'];
}

/** "Any reasonable person would put the limit at 25 km." → "It would make sense to put the limit at 25 km." */
export function sensible(hit: Hit, voice: Voice): string[] {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.span.start), after = text.slice(hit.span.end);
  const would = /\b(?:would|will|should|could)\s*$/i.test(hit.text)
    && /^\s+(?!have\b|call\b|agree\b|know\b|see\b|accept\b|understand\b|tell\b|confirm\b|notice\b)(\w+)/i.test(after);
  if (!would || /^(?:only|no)\b/i.test(hit.text) || /\b(?:as|which)\s*$/i.test(before) || /^as\b/i.test(hit.text)) return plainly(hit, voice);
  const lead = voice === 'I' ? 'in my view it would make sense to' : 'in our view it would make sense to';
  return [ended(tidy(`${before}${/[\p{L}\p{N}]/u.test(before) ? lead : capitalise(lead)} ${after.trimStart()}`))];
}

/** "I suggest you reread annex B before we talk." → "Could you have another look at annex B before we talk?" */
export const readTogether = (hit: Hit, voice: Voice): string[] => {
  const { before } = pieces(hit), { text } = hit.sentence;
  const see = seen(text);
  if (see.length) return see;
  return before || /[:;]/.test(text) ? [] : alone(hit, voice).filter((line) => /^Could (?:you have another look|we look)/.test(line));
};
