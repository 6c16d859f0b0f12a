import { inflect } from '../../engine/nlp';
import type { Hit, Voice } from '../../engine/types';
import { matterOf } from '../../language/matter';
import { capitalise, end, tidy, uncapitalise } from '../../language/rewrite';
import { orders, states } from '../../language/statements';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "on Tuesday", "of the 4th", "last Friday": when something was said before. */
const SAID_WHEN = new RegExp(
  String.raw`\b(?:(?:on|in|of|from|since|at)\s+(?:the\s+)?(?:\w+\s+){0,2}?|last )(?:${WEEKDAY}(?: (?:morning|afternoon|evening))?|\d{1,2}(?:st|nd|rd|th)(?: (?:of )?[A-Z]\w+)?|\d{1,2} [A-Z]\w+|${MONTH}(?: \d+)?)`,
  'i',
);
const SAID_WHERE = /\b(?:clause|section|page|paragraph|annex|article|line|schedule|appendix) (?:\d[\w.()]*|[A-Z]\b(?!['’])|[ivx]+\b)/i;

/** A reference to what was said before that holds a date or a place, kept as a plain reference. */
function reference(said: string): string | undefined {
  const when = SAID_WHEN.exec(said)?.[0];
  if (when) return `as noted ${when}`;
  const place = SAID_WHERE.exec(said)?.[0];
  return place && `as ${place} says`;
}

const ended = (text: string, mark = '.'): string => (/[.!?…]["'”’)\]]*\s*$/.test(text) ? text : `${text.replace(/[\s,;:–—-]+$/, '')}${mark}`);
const closed = (text: string): string => text.replace(/[\s,;:.!?…–—-]+$/, '');
/** "Could we go through annex B together before we talk?" */
function together(words: string): string {
  const what = words.replace(/^an? /i, 'the ');
  const then = /^(.+?),? and then (?:we can )?(\w+ .+)$/.exec(what);
  if (then) return `Could we go through ${then[1] ?? ''} together, and then ${then[2] ?? ''}?`;
  const when = /^(.+?) ((?:before|after|when|once) .+)$/.exec(what);
  return when ? `Could we go through ${when[1] ?? ''} together ${when[2] ?? ''}?` : `Could we go through ${what} together?`;
}

/** What hangs on after the pressure: ", and I mean that most sincerely,", "slowly:", "shall we". */
const RESIDUE =
  /^[\s,;:–—-]*(?:(?:and )?(?:I (?:choose|mean|say|use|do mean|hope|know)\b[^,;:.!?]*(?<!\s)|i mean again|slowly(?: this time)?|at length|again|once more|please|haven't (?:we|I)|don't (?:we|you)|shall we|in words of one syllable|all of you|everybody|everyone|(?:so )?here (?:goes|it is|it comes|we go)(?: again)?)(?:\s*[,;:–—-]+|(?=\s*(?:[.!?]+\s*)?$))|(?:and )?hopefully,?(?=\s))\s*/i;
/** What joins the rest to the pressure: ", but", ": that", "where". */
const JOINER = /^\s*(?:[,;:–—.!?…-]+\s*)*(?:(?:is |was )?(?:(?:then|though|now)(?=[,:]\s)[,:]\s*)?(?:(?:namely |i\.e\. )?that(?![’'\w])|where(?! (?:does|do|is|are))|but|and|yet|so|because|namely|though|although)\b\s*(?:,\s*)?)?/i;
const JOINER_BEFORE = /[\s,;:–—-]*\b(?:and|but|so|as|yet|because|since|which|for|then|or|though|although|that)\s*(?:[,:]\s*)?$/i;
/** "Kayla, where …", "Todd: …". */
const CALLED = /^((?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?\p{Lu}[\p{L}-]+)\s*[,:]\s*(?:(?:but|and|yet|where|that)\s+)?(\S.*)$/u;
const NO_NAME = /^(?:The|An?|Our|Your|My|This|That|These|Those|In|On|At|For|No|Yes|Well|So|And|But|Again|Please|First|Then|Here|There|Now|Aw|Oh|Ah|Look|Listen|Sorry|Right|Okay|Honestly|Really|Bravo|Relax|Actually|Sweetheart|Darling|Honey|Mate|Sure|Respectfully|Naturally|Obviously|Clearly)$/;

/** "would know that S", "can see S", "tells us that S": somebody's knowing, and what is known. */
const KNOWN =
  /^(?:(?:will|would|can|could|should|might|must|does|do) )?(?:have )?(?:sees?|seen|tells?|told|know[ns]?|confirms?|agrees?|understands?|notices?|says?|shows?|shown|grasps?|realis(?:es?|ed)|realiz(?:es?|ed)|attests?)(?: (?:you|us|me|at once))?(?: that)? (.+)$/i;
const HEARD = /^(?:you|we)(?:'|’)?(?:d|ll| will| would| can) (?:have )?(?:heard|seen|known|noticed|see|know|notice|find|found|hear|understand)(?: that)? (.+)$/i;

/** "about the cancellation fee": what the pressure was about. */
const topicOf = (text: string): string | undefined => /^(?:about|on|over|with|to|for|regarding) ((?:how|what|why|the|an?|our|your|this|that|[€$£\d]|[A-Z]).+)$/.exec(text)?.[1];

/** "(anyone who has set foot on) a farm would know that S" */
const KNOWN_BY = /^[^,;:]{2,60}? (?:would|will|could|can) (?:know|see|tell|say|confirm|agree)(?: you| us)?(?: that)? (.+)$/i;

/** Ways to say what stands beside the pressure, best first. `marked`: a mark or "that" parts the two. */
function waysOf(rest: string, marked: boolean, said: string, voice: Voice): string[] {
  const text = closed(rest), asks = /\?\s*$/.test(rest);
  if (/^(?:this time|next time|properly|carefully)\b/i.test(text)) return [];
  const known = KNOWN.exec(text)?.[1] ?? HEARD.exec(text)?.[1] ?? (/^(?:any|every|no)/i.test(said) ? KNOWN_BY.exec(text)?.[1] : undefined);
  if (known !== undefined && !asks) {
    if (/^(?:what|how|why|where|when)\b/i.test(known)) return /[;:]/.test(known) ? [] : [together(known)];
    return states(known) && !/^you(?:'|’)?(?:ll| will) find (?!that)/i.test(text) ? statements(ended(capitalise(known)), voice) : [together(known)];
  }
  if (asks) return [ended(capitalise(rest))];
  // "A tip for beginners: bring the deed": what the pressure left before the mark goes with it.
  const beyond = /^[^:;,.]{2,40}[:;]\s+(\S.*)$/.exec(rest);
  if (beyond?.[1] && !states(text.slice(0, text.search(/[:;]/)))) return waysOf(beyond[1], true, said, voice);
  // "innocence about | distribution costs", "asking for | a clause": the words are what the pressure is about.
  if (!marked && /\b(?:knows?|see|tell you|agree|grasp)\s*$/i.test(said) && (states(text) || !/^(?:the|an?|our|your|my)\b/i.test(text))) return statements(ended(capitalise(rest)), voice);
  if (!marked && /\b(?:about|with|on|of|over|in|into|for|at|know|re-?read|read)\s*$/i.test(said)) return /^(?:it|them|this|that)\b/i.test(text) ? [] : [together(text)];
  if (/^(?:it|them)\b(?! (?:is|was|has|will|would|can|can't|doesn't|does|are|have|were))/i.test(text) || /^(?:to|at|of|from|with)\b[^,]*$/i.test(text) && !topicOf(text)) return [];
  if (/^\w+ing\b/i.test(text) && !/\b(?:is|are|was|costs?|means?|takes?)\b/i.test(text)) return [];
  if (/^whether\b/i.test(text)) return [`Could we clarify ${text}?`];
  if (/^(?:why|how|what|when|where)\b/i.test(text) && !/[;:]/.test(text) && (!marked || !/\b(?:is|are|was)\b/i.test(text))) return [together(uncapitalise(text))];
  const topic = topicOf(text);
  if (topic && (!marked || !states(text))) {
    const told = /^(.+?), which (is|are|was|were|has|have|will|can|can't|does|doesn't)\b(.*)$/.exec(topic);
    if (told) return [ended(capitalise(`${told[1] ?? ''} ${told[2] ?? ''}${told[3] ?? ''}`))];
    return states(topic) && !/^(?:how|what|why)\b|\b(?:before|after|when|until|and then)\b/.test(topic) ? [] : [together(topic)];
  }
  if (orders(text) && !/\b(?:I|we|you)\b.*\b(?:if|when)\b/i.test(text)) {
    const ask = /^let(?:'|’)?s\b/i.test(said) ? `Could we ${uncapitalise(text)}?` : `Could you ${uncapitalise(text)}?`;
    return [ask, ended(capitalise(text))];
  }
  if (states(text)) return marked || !/^(?:can|could|will|would|should|is|are|was|has|have|had|does|do|\w+s)\b(?! of)/i.test(text) || /^(?:this|its|\w+ss)\b/i.test(text) ? statements(ended(capitalise(rest)), voice) : [];
  if (marked) return [ended(capitalise(rest))];
  return /^(?:the|an?|our|your|my|this|that|these|those|[A-Z\d€$£])/.test(text) ? [together(text)] : [];
}

const asksOrOrders = /^\W*(?:let's|please|could|would|can|shall|what|why|how|when|where|who|is|are|do|does|did|have|has|welcome|thanks|thank|no|if)\b/i;

/** A statement alone, as the writer's view, and as the start of a conversation. */
function statements(plain: string, voice: Voice): string[] {
  const body = closed(plain);
  if (asksOrOrders.test(plain) || plain.endsWith('?') || /^as (?:noted|we see|I see)/i.test(plain)) return [plain];
  const view = voice === 'I' ? 'As I see it' : 'As we see it';
  return [plain, `${view}, ${uncapitalise(plain)}`, ...(/[;:]/.test(body) ? [] : [`${body}; how does that look from your side?`])];
}

/** The sentence after the pressure at its head. */
function afterHead(hit: Hit, voice: Voice): string[] {
  const { text } = hit.sentence;
  const lead = text.slice(0, hit.span.start), said = text.slice(hit.span.start, hit.span.end);
  let after = text.slice(hit.span.end).replace(/^[*_]+/, '');
  let marked = /^\s*[,;:–—.!?…-]/.test(after) || /(?:[,;:–—]|\bthat|\bbut|\band)\s*$/i.test(said) || /^\s*(?:that|but|yet)\s/i.test(after) || /^(?:(?:quite|very|so|most) )?\w+ly$|^of course$/i.test(said.trim());
  for (let last = ''; last !== after; ) { last = after; after = after.replace(RESIDUE, ''); if (after !== last) marked = true; }
  // A pattern may know the head of the pressure only: "With every respect | to a much younger firm, the …".
  const hangs = marked ? null : /^(\s+[^,;:]{2,60}[,;:]\s+(?:but\s+|and\s+|yet\s+)?)(\S.*)$/.exec(after);
  const trailing = hangs && !/^\s+that\b/i.test(after) && !states(closed(hangs[1] ?? '')) && !/^(?:which|who|where)\b/i.test(hangs[2] ?? '') && states(hangs[2] ?? '') ? (hangs[1] ?? '') : '';
  if (trailing) { after = hangs?.[2] ?? after; marked = true; }
  const joint = /^\s*and\s/i.test(after) && !marked;
  const rest = /^\s*[,;:–—.-]+\s*that (?!(?:the|our|an?|your|my|this|these)\s)/i.test(after) ? after.replace(/^[\s,;:–—.-]+/, '') : after.replace(JOINER, '').replace(/^[*_\s]+/, '');
  if (!/[\p{L}\p{N}]/u.test(rest)) return [];
  const wh = /\b(why|how|what|where|when|whether)\s*$/i.exec(said)?.[1];
  if (wh && !/[;:]/.test(rest)) return waysOf(`${wh.toLowerCase()} ${rest}`, false, '', voice);
  const markup = /^[\s*_]+$/.test(lead) ? lead.replace(/[*_]+/g, '') : '';
  if (/^\p{Lu}[\p{L}-]+[.!?…]*\s*$/u.test(rest)) return [];
  const kept = reference(said + trailing);
  const called = CALLED.exec(rest);
  const spoken = nameIn(said.replace(/[\s,]*\bthat\s*$|[\s,:;]+$/i, ''));
  const [name, body] = called && !NO_NAME.test(called[1] ?? '') && states(called[2] ?? '') ? [called[1] ?? '', called[2] ?? ''] : [spoken ?? '', rest];
  if (joint && orders(body)) return waysOf(body, false, said, voice);
  const ways = waysOf(body, marked || (name !== '' && !spoken), said, voice);
  return ways.map((way) => tidy(markup + (name ? `${name}, ${uncapitalise(way)}` : kept && way === ways[0] ? `${capitalise(kept)}, ${uncapitalise(way)}` : way)));
}

/** The sentence before the pressure at its end. */
function beforeTail(hit: Hit): string[] {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.span.start), after = text.slice(hit.span.end);
  const kept = reference(text.slice(hit.span.start, hit.span.end));
  const body = closed(before.replace(JOINER_BEFORE, ''));
  const that = /^that (.+) (?:is|was)$/i.exec(body)?.[1];
  if (that) return [ended(capitalise(that))];
  const mark = /[?]/.test(after) && !/^(?:who|what|why|how|when|where|could|would|can|is|are|do|does|shall)\b/i.test(body) ? '.' : (/[.!?…]+/.exec(after)?.[0] ?? '.');
  return [ended(`${body}${kept ? `, ${kept}` : ''}${mark === '!' ? '.' : mark}`)];
}

/** Whether marks part the pressure from what stands on either side, so that it can be taken out. */
function setOff({ sentence: { text }, span }: Hit): boolean {
  const before = text.slice(0, span.start), said = text.slice(span.start, span.end), after = text.slice(span.end);
  const alone = /^(?:(?:quite|very|so|most|perfectly) )?(?:\w+ly|of course)$/i.test(said.trim());
  return alone || ((/[,;:.!?(–—-]\s*$/.test(before) || JOINER_BEFORE.test(before)) && (/[,;:)–—-]\s*$|\bthat\s*$/i.test(said) || /^\s*(?:$|[,;:.!?)–—-]|that\b|but\b)/i.test(after)));
}

/** The sentence with the pressure taken from between its parts. */
function between(hit: Hit): string {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.span.start);
  let after = text.slice(hit.span.end);
  for (let last = ''; last !== after; ) { last = after; after = after.replace(RESIDUE, ''); }
  const kept = reference(text.slice(hit.span.start, hit.span.end));
  const joined = JOINER_BEFORE.exec(before);
  const lead = /^\s*([,;:–—.-]*)\s*/.exec(after)?.[1] ?? '';
  const rest = after.replace(/^\s*[,;:–—.-]*\s*/, '').replace(/^(?:is that|that|how)\s+/i, '').trimStart();
  const strong = /[:;–—]/.test(lead), head = before.replace(/[\s,;:–—-]+$/, '');
  if (kept) return `${head}, ${kept}, ${rest}`;
  if (/^(?:and|but|so|because|since|yet|which|who|or|then|while|if|when|as)\b/i.test(rest)) {
    const body = joined ? head.slice(0, head.length - joined[0].trim().length).replace(/[\s,;:–—-]+$/, '') : head;
    return `${body}${/^(?:because|since|if|when|as)\b/i.test(rest) ? '' : ','} ${rest}`;
  }
  if (joined && states(rest)) return `${before.replace(/[\s,:–—-]+$/, '')} ${uncapitalise(rest)}`;
  if (joined && strong) return `${before.slice(0, joined.index)}: ${rest}`;
  if (/[,;:–—-]\s*$/.test(before) && strong) return `${head}; ${rest}`;
  if (/[;:–—]\s*$/.test(before)) return `${before} ${rest}`;
  if (/,\s*$/.test(before) && !/\b(?:is|are|was|were|has|have|will|can|be)$/i.test(head) && states(head) && states(rest) && lead === '') return `${head}, ${rest}`;
  return `${head} ${rest}`;
}

/** Drops the pressure; the fact stands alone, or as the writer's view, or as the start of a conversation. */
export function plainly(hit: Hit, voice: Voice): string[] {
  const { text } = hit.sentence;
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, hit.span.start)), closes = !/[\p{L}\p{N}]/u.test(text.slice(hit.span.end));
  const ends = closes || !/[\p{L}\p{N}]/u.test(text.slice(hit.span.end).replace(RESIDUE, ''));
  const ways = opens && closes ? [] : opens ? afterHead(hit, voice) : !setOff(hit) ? [] : ends ? beforeTail(hit).flatMap((plain) => statements(plain, voice)) : statements(ended(tidy(between(hit))), voice);
  return [...ways, ...alone(hit, voice)];
}

/** Whom the sentence speaks to, at its end or its head. */
function nameIn(text: string): string | undefined {
  const found = /,\s+((?:(?:Mr|Mrs|Ms|Dr|Father|Councillor)\.? )?\p{Lu}\p{L}+)(?=[,.!?…]*\s*$|,)/u.exec(text)?.[1] ?? /^(\p{Lu}\p{L}+),/u.exec(text)?.[1];
  return found && !NO_NAME.test(found) ? found : undefined;
}

const PRAISE = /^(?:well done|bravo|full marks|gold star|good (?:girl|boy|effort|for you)|nice try|bless|not bad|how (?:sweet|clever|refreshing|charming)|aren't you clever|you've (?:tried|done)|you're getting there|see, that wasn't)|\b(?:you've done (?:remarkably|very) well|first attempt)\b/i;
const ANNOUNCES = /\b(?:explain|type|draw|break (?:it|this|that)|make (?:this|it)|put (?:this|it|that)|spell|walk you|translate|simple|slowly|picture|easy as|step at a time|short sentences|lesson|kindness|advice|attention|this bit|diagram|been (?:over|through) this|truth|tip|listen|clear)\b/i;
const CHECKS = /\?\s*$|\b(?:plain enough|understood|sunk in|sink in|got (?:it|that)|do you follow|nod if|grasped)\b/i;
const EARLIER = /\b(?:mail|email|e-mail|message|note|letter|scroll|below|attached|attachment)\b|\bsee above\b/i;
/** What can be gone through together: a thing of the deal that both know. */
const SHARED = /^(?:the|our|your|this|that|these|those|clause|section|page|annex|article|schedule|[€$£\d])\b(?!.*\b(?:calls?|meetings?|mails?|e-?mails?|letters?|visits?|results?|advice|time|seconds?|minutes?|words?|pace|level|years?|ways|question|part|half)$)/i;

/** The whole sentence was the pressure: what a calm writer says in its place. */
function alone(hit: Hit, voice: Voice): string[] {
  const { paragraph, sentence } = hit;
  const { text } = sentence;
  const we = voice === 'I' ? 'I' : 'we';
  const at = paragraph.sentences.findIndex(({ span }) => span.start === sentence.span.start);
  const last = paragraph.sentences[at - 1]?.judged ?? '', next = paragraph.sentences[at + 1]?.judged ?? '';
  const name = nameIn(text), { about, who } = matterOf(text);
  const lines: string[] = [];
  const general = generalTruth(text) ?? partOf(text);
  if (general) lines.push(general);
  if (/\?\s*$/.test(last) && /\b(?:simple|easy|straight|basic) question|\bnot (?:a )?(?:hard|difficult)/i.test(text)) lines.push('Your answer would help us.', 'It would help us to know.');
  if (/\bthink (?:about|it)\b/i.test(text) && /\?\s*$/.test(last)) lines.push('How do you see it?');
  if (PRAISE.test(text)) lines.push('Thank you for this.', 'Thank you for your work on this.');
  if (/\p{L}/u.test(next) && !/\?\s*$/.test(next) && (!last || ANNOUNCES.test(text))) lines.push(`Here is how ${we} see it.`);
  const fact = reference(text);
  if (fact) {
    const place = /^as (.*) says$/i.exec(fact)?.[1];
    lines.push(...(place ? [`Could we look at ${place} together?`] : [`This was covered ${fact.replace(/^as noted /, '')}; happy to go through it together.`]));
  }
  if (/\p{L}/u.test(last) && CHECKS.test(text)) lines.push('Does that match your understanding?', 'Is there anything we should go through together?');
  if (about && !who && about.length < 48 && SHARED.test(about)) lines.push(together(about));
  if (CHECKS.test(text) && !/\p{L}/u.test(last)) lines.push('Is there anything we should go through together?');
  if (EARLIER.test(text)) lines.push('The details are in the earlier mail; happy to go through them together.');
  const wed = voice === 'I' ? "I'd" : "We'd";
  lines.push('Happy to go through this together.', 'Could we go through this together?', `${wed} rather go through this together.`);
  return name ? lines.map((line) => (line.includes(name) ? line : `${name}, ${uncapitalise(line)}`)) : lines;
}

const PERSON = String.raw`(?:(?:any|every|most|all|no|only an?|an?)\s+[\w' -]{2,40}?|anyone|anybody|everyone|everybody|no one|nobody|people|grown-ups)`;
const DOES = '(?:keeps|asks|pays|reads|charges|signs|checks|sends|takes|books|orders|ships|sells|buys|gives|puts|leaves|starts|stores|works|expects|makes|gets|brings|sets|uses|holds|plans|writes|offers|insures|counts|waits|delivers|measures|stops|runs|allows)';
const GENERAL = new RegExp(String.raw`^(${PERSON})(?: (?:with|who|in|of|that)\b[\w' -]{2,50}?)? (${DOES}) (.+)$`, 'i');

/** A general truth thrown at the reader: "Anyone with half a brain keeps oysters cold." → "It makes sense to keep oysters cold." */
function generalTruth(text: string): string | undefined {
  const body = closed(text.trim());
  const all = GENERAL.exec(body);
  if (all?.[2] && !/[,;:]/.test(body)) {
    const verbs = `${inflect(all[2].toLowerCase(), 'PresentTense').infinitive} ${all[3] ?? ''}`;
    return /^no\b|^nobody/i.test(all[1] ?? '') ? `It is unusual to ${verbs}.` : /^only/i.test(all[1] ?? '') ? `It would be better not to ${verbs}.` : `It makes sense to ${verbs}.`;
  }
  const sooner = /^the sooner (?:you|we) (?:accept|realise|realize|understand|see|learn)(?: that)? (.+), the sooner (.+)$/i.exec(body);
  if (sooner) return `Once we agree that ${sooner[1] ?? ''}, ${sooner[2] ?? ''}.`;
  const only = /\bonly an? [\w -]{2,24} would (.+)$/i.exec(body)?.[1];
  if (only) return `It would be better not to ${only}.`;
  const dictates = /^(?:common (?:sense|courtesy)|logic|experience|reason) (?:alone )?(?:dictates?|says|suggests?|tells us|would suggest)(?: that)? (.+)$/i.exec(body)?.[1];
  if (dictates) return `${capitalise(dictates)}.`;
  const explain = /\b(?:explain|explaining|teach|familiar with|acquainted with|heard of|educate you on|trouble you with|brush(?:ed)? up on|read up on)(?: to you)? ((?:the|an?|our|your|how|what|why) [\w' -]{3,60}?)(?: to (?:an?|your|you|people|someone|anyone)\b.*)?$/i.exec(body)?.[1];
  if (explain && !/[,;:]/.test(body)) return together(explain);
  const not = /^that(?:'|’)?s? (?:is )?not (?:how|what|the way) (.+?) (?:works?|does|is|means|goes|runs?)$/i.exec(body)?.[1];
  return not && !/[,;:]/.test(body) ? `We see ${not} differently; could we look at it together?` : undefined;
}

/** The part of a sentence that is no scolding, where a mark parts them. */
function partOf(text: string): string | undefined {
  const rest = /^[^:;]{4,80}[:;]\s+(\S.*)$/.exec(text.trim())?.[1];
  if (rest && states(rest)) return ended(capitalise(rest));
  const head = /^([^,;:]{6,}), (?:however|like it or not|whether|no matter|as (?:any|every|even|you)|and (?:that's|nothing)|whatever)\b[^;:]*$/i.exec(text.trim())?.[1];
  return head && states(head) ? `${head}.` : undefined;
}

/** "Any reasonable person would put the limit at 25 km." → "It would make sense to put the limit at 25 km." */
export function sensible(hit: Hit, voice: Voice): string[] {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.span.start), after = text.slice(hit.span.end);
  const would = /^\s*(?:would|will|should|could)\s+(?!have\b|call\b|agree\b|know\b|see\b|accept\b|understand\b|tell\b)(\w+)/i.exec(after);
  if (!would) return plainly(hit, voice);
  const rest = after.replace(/^\s*(?:would|will|should|could)\s+/i, '');
  const lead = voice === 'I' ? 'in my view it would make sense to' : 'in our view it would make sense to';
  return [ended(tidy(`${before}${/[\p{L}\p{N}]/u.test(before) ? lead : capitalise(lead)} ${rest}`))];
}

/** What is to be read again: "annex B" of "annex B before we talk". */
const READ = /^((?:the|my|our|your|this|that|its|page|clause|section|paragraph|line|annex|article|schedule|appendix|[A-Z])[^,;:.?!]*?)(?=\s{1,9}(?:before|again|this time|properly|carefully|first|twice|where|which|and|in full)\b|[,;:.?!]|$)(?:\s+(?:again|this time|properly|carefully|twice|in full)\b)*/i;

/** "I suggest you reread annex B before we talk." → "Could we look at annex B together before we talk?" */
export function readTogether(hit: Hit): string[] {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.span.start), after = text.slice(hit.span.end).replace(/^\s*(?:at\s+)?/, '');
  const object = READ.exec(after);
  if (/[\p{L}\p{N}]/u.test(before) || !object?.[1]) return [];
  const tail = after.slice(object[0].length), what = object[1].trim();
  const when = /^\s*(before [^,;:.?!]{2,40})/i.exec(tail)?.[1];
  const further = tail.replace(/^\s*before [^,;:.?!]{2,40}/i, '').replace(/^[\s,;:.?!–—-]+/, '');
  if (!/[\p{L}\p{N}]/u.test(further)) return [`Could we look at ${what} together${when ? ` ${when}` : ''}?`];
  const clause = further.replace(/^(?:where|which|as|and|because)\s+/i, '');
  return states(clause) ? [`${capitalise(what)} covers this: ${uncapitalise(ended(clause))}`, capitalise(end(clause, '.'))] : [];
}
