import { inflect } from '../../engine/nlp';
import type { Hit, Voice } from '../../engine/types';
import { capitalise, end, tidy, uncapitalise } from '../../language/rewrite';

const SUBJECT = String.raw`(?:I|we|you|they|he|she|it|there|this|that|these|those|nobody|no one|everyone|everybody|somebody|(?:the|a|an|our|your|their|my|his|her|its|no|every|each|all|most|half|both|one|two|three|[€$£]?\d[\d.,]*)\s+[\w'’-]+|[\p{L}'’-]+(?:\s+[\w'’-]+){0,4}?)`;
const FINITE = String.raw`(?:\s+[\w'’-]+){0,4}?(?:['’](?:s|re|ve|ll|d|m)|\s+(?:is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|do|does|did|isn['’]t|aren['’]t|wasn['’]t|won['’]t|can['’]t|cannot|doesn['’]t|don['’]t|didn['’]t|stays?|stands?|covers?|costs?|needs?|takes?|belongs?|excludes?|includes?|goes|comes|runs?|ends?|starts?|expires?|means?|applies|apply|starts|sits|closes|makes?|gets?|pays?|holds?|rest|rests|remains?|rose|doubled|went|left|agreed|\w{3,}(?:ed|es)))\b`;
const CLAUSE = new RegExp(String.raw`^\s*(?:(?:in|at|on|for|from|with|after|before|under|over|during)\s[^,;:.]{2,40}[, ]\s*)?${SUBJECT}${FINITE}`, 'iu');
const isClause = (words: string): boolean => CLAUSE.test(words);

const JOINER_BEFORE = /[\s,;:–—-]*\b(?:and|but|so|as|yet|because|since|which|for|then|or|though|although|though|that)\s*[,:]?\s*$/i;
const LEAD_AFTER = /^\s*(?:[,;:–—.!?…-]+\s*)*(?:(?:is |was )?(?:(?:then|though|now)(?=[,:]\s)[,:]\s*)?(?:(?:namely |i\.e\. )?that(?![’'\w])|where|how|but|and|yet|so|because|namely)\b\s*(?:,\s*)?)?/i;

/** A reference to what was said before that holds a date or a figure, kept as a plain reference. */
function reference(words: string): string | undefined {
  const when = /\b(?:on|in|of|from|since|at)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?|\d{1,2}(?:st|nd|rd|th)(?: (?:of )?[A-Z]\w+)?|\d{1,2} [A-Z]\w+|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d+)?)/i.exec(words);
  if (when) return `as noted ${when[0]}`;
  const page = /\b(?:clause|section|page|paragraph|annex|article|line|schedule|appendix) (?:\d[\w.()]*|[A-Z]\b(?!['’])|[ivx]+\b)/i.exec(words);
  return page ? `as ${page[0]} says` : undefined;
}

const lead0 = (before: string): string => (before.trim() && !/^[\s*_]+$/.test(before) ? before : '');
const gerundless = (verb: string): string => inflect(verb, 'PresentTense').infinitive;

/** What is left when the scolding goes, where it is no clause: "what a missing cue costs", "ship lenses in straw". */
function turned(said: string, rest: string, text: string): string | undefined {
  const words = rest.replace(/[\s.!?…]+$/, '');
  if (/\?\s*$/.test(text)) return undefined;
  const sooner = /^the sooner (?:you|we) (?:accept|realise|realize|understand|see|learn)(?: that)? (.+), the sooner (.+)$/i.exec(text.trim().replace(/[.!]+$/, ''));
  if (sooner) return `Once we agree that ${sooner[1] ?? ''}, ${sooner[2] ?? ''}.`;
  if (/\b(?:know|knows|knowing|aware|realise|realize|explain|see|grasp|understand|understands|look up|learn)\s*$/i.test(said) && /^(?:what|how|why|where|when)\b/i.test(words) && !/[,;:]/.test(words)) return `Could we look together at ${uncapitalise(words)}?`;
  const wh = /\b(?:know|knows|aware|understand|understands|see|explain|realise|realize) (what|how|why|where|when)\s*$/i.exec(said)?.[1];
  if (wh && !/[,;:]/.test(words)) return `Could we look together at ${wh.toLowerCase()} ${words}?`;
  if (/\bonly an? [\w -]{2,24} would\s*$/i.test(said)) return `It would be better not to ${words}.`;
  if (/\bnever\s*$/i.test(said)) return undefined;
  return undefined;
}

const ended = (text: string, mark = '.'): string => (/[.!?…]["'”’)\]]*\s*$/.test(text) ? text : `${text.replace(/[\s,;:–—-]+$/, '')}${mark}`);

/** The sentence without the pressure: what the writer says beside it stands alone. Undefined where nothing would be left. */
export function without(hit: Hit): string | undefined {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.span.start), after = text.slice(hit.span.end);
  const said = text.slice(hit.span.start, hit.span.end);
  const kept = reference(said);
  const opens = !/[\p{L}\p{N}]/u.test(before);
  const closes = !/[\p{L}\p{N}]/u.test(after);
  if (opens && closes) return undefined;
  if (opens) {
    const rest = /^\s*[,;:–—.-]+\s*that (?!(?:the|our|an?|your|my|this|these)\s)/i.test(after) ? after.replace(/^[\s,;:–—.-]+/, '') : after.replace(LEAD_AFTER, '').replace(/^[*_\s]+/, '').replace(/^(?:though|although) /i, '');
    if (!/[\p{L}\p{N}]/u.test(rest)) return undefined;
    const called = /^\s*,\s*((?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?\p{Lu}[\p{L}-]+),\s*(?:but|and|yet)?\s*(\S.*)$/u.exec(after);
    if (called?.[2] && (isClause(called[2]) || /,\s*(?:but|yet)\s/.test(after))) return ended(tidy(`${called[1] ?? ''}, ${uncapitalise(called[2])}`));
    const stated = /\bthat\s*$/i.test(said) || /^\s+that\s/i.test(after) || /^(?:(?:quite|very|so|most) )?\w+ly$|^of course$/i.test(said.trim()) && !/^\s*(?:you|and)\b/i.test(after);
    const seen = /^[\w' -]{0,40}\b(?:will|can|could|would|should) (?:see|tell|know|confirm|agree|understand|notice) that (.+)$/i.exec(rest)?.[1];
    if (seen !== undefined && isClause(seen)) return ended(capitalise(seen));
    if (/^(?:in|at|on|not even|certainly|even|let alone|especially|least of all)\b/i.test(rest) && !/\b(?:is|are|was|were|has|have|had|will|won't|can|can't|isn't|aren't|does|doesn't|do|don't|\w+s)\b/i.test(rest.replace(/^\w+ [\w']+/, ''))) return undefined;
    if (/^(?:neither|nor|none|that (?:the|an?|our|your)) /i.test(rest)) return undefined;
    const asked = turned(said, rest, text);
    if (asked) return asked;
    const later = /^\s+(?:to|in|on|at|with|for|by|during|before)\b[^,;:.]{1,40}[,:]\s+(\S.*)$/i.exec(after)?.[1];
    if (!stated && later !== undefined && isClause(later) && !isClause(rest)) return ended(tidy(lead0(before) + capitalise(later)));
    if (!stated && !/^\s*[,;:–—.!?…)*_-]/.test(after) && !isClause(rest)) return undefined;
    const lead = before.trim() && !/^[\s*_]+$/.test(before) ? before : '';

    return ended(tidy(lead + (kept ? `${capitalise(kept)}, ${uncapitalise(rest)}` : capitalise(rest))));
  }
  if (closes) {
    const body = before.replace(JOINER_BEFORE, '').replace(/[\s,;:–—-]+$/, '');
    const mark = /[?]/.test(after) && !/^(?:who|what|why|how|when|where|could|would|can|is|are|do|does|shall)\b/i.test(body) ? '.' : (/[.!?…]+/.exec(after)?.[0] ?? '.');
    return ended(`${body}${kept ? `, ${kept}` : ''}${mark === '!' ? '.' : mark}`);
  }
  // Between two parts of the sentence.
  const joined = JOINER_BEFORE.exec(before);
  const lead = /^\s*([,;:–—.-]*)\s*/.exec(after)?.[1] ?? '';
  let rest = after.replace(/^\s*[,;:–—.-]*\s*/, '').replace(/^(?:is that|that|how)\s+/i, '');
  const strong = /[:;–—]/.test(lead);
  const head = before.replace(/[\s,;:–—-]+$/, '');
  if (kept) return ended(tidy(`${head}, ${kept}, ${rest}`));
  if (/^(?:and|but|so|because|since|yet|which|who|or|then|while|if|when|as)\b/i.test(rest)) {
    const body = joined ? head.slice(0, head.length - joined[0].trim().length).replace(/[\s,;:–—-]+$/, '') : head;
    return ended(tidy(`${body}${/^(?:because|since|if|when|as)\b/i.test(rest) ? '' : ','} ${rest}`));
  }
  if (joined && isClause(rest)) return ended(tidy(`${before.replace(/[\s,:–—-]+$/, '')} ${uncapitalise(rest)}`));
  if (joined && strong) return ended(tidy(`${before.slice(0, joined.index)}: ${rest}`));
  if (/[,;:–—-]\s*$/.test(before) && strong) return ended(tidy(`${head}; ${rest}`));
  if (/[;:–—]\s*$/.test(before)) return ended(tidy(`${before} ${rest}`));
  if (/,\s*$/.test(before) && isClause(head) && isClause(rest) && lead === '') return ended(tidy(`${head}, ${rest}`));
  rest = rest.trimStart();
  return ended(tidy(`${head} ${rest}`));
}

const asksOrOrders = /^\W*(?:let's|please|could|would|can|shall|what|why|how|when|where|who|is|are|do|does|did|have|has|welcome|thanks|thank|no|see|look|read|send|take|put|give|sign|bring|get|keep|make|lower|raise|drop|if)\b/i;

/** Drops the pressure; the fact stands alone, or as the writer's view, or as the start of a conversation. */
export function plainly(hit: Hit, voice: Voice): string[] {
  const plain = without(hit);
  if (plain === undefined) return alone(hit);
  const view = voice === 'I' ? 'As I see it' : 'As we see it';
  const order = /^(have a look|look|check|read|see|take a look|take another look|get|ask|send|bring|call|compare|count|look up|put|give|keep|tell|try|start|stop|sign|open|go) (?!(?:is|are|was|has|will)\b)([^;:]{3,}?)[.!]*$/i.exec(plain);
  const heard = /^(?:you|we)(?:'|’)(?:d|ll) (?:have )?(?:heard|seen|known|noticed|see|know|notice|find|found)(?: that)? (.+?)[.!]*$/i.exec(plain);
  const candidates = order && !/\b(?:I|we|you)\b.*\b(?:if|when)\b/i.test(plain) ? [`Could you ${uncapitalise(plain.replace(/[.!\s]+$/, ''))}?`, plain] : heard?.[1] ? [isClause(heard[1]) ? ended(capitalise(heard[1])) : /^(?:what|how|why|where|when)\b/i.test(heard[1]) ? `Could we look together at ${heard[1]}?` : `Could we look at ${heard[1]} together?`] : [plain.replace(/^[Mm]y (?:\w+ )?(?:friend|colleague|dear)[,:]\s*(\w)/, (_, first: string) => first.toUpperCase())];
  const body = plain.replace(/[.!…]+\s*$/, '');
  if (!asksOrOrders.test(plain) && !plain.endsWith('?') && isClause(plain) && !/^as (?:noted|we see|I see)/i.test(plain)) {
    candidates.push(`${view}, ${uncapitalise(plain)}`);
    if (!/[;:]/.test(body)) candidates.push(`${body}; how does that look from your side?`);
  }
  const tailless = plain.replace(/,? and (?:that's|that is) (?:all there is to it|the end of (?:it|that|the lesson|the matter)|that|final)[.!]*$/i, '.');
  if (tailless !== plain) candidates.push(tailless);
  const part = partOf(plain) ?? partOf(hit.sentence.text);
  if (part !== undefined) candidates.push(part);
  return candidates;
}

/** The whole sentence was the pressure. */
function alone(hit: Hit): string[] {
  const { text } = hit.sentence;
  const general = generalTruth(text) ?? partOf(text);
  if (general) return [general];
  const { paragraph, sentence } = hit;
  const at = paragraph.sentences.findIndex(({ span }) => span.start === sentence.span.start);
  const last = paragraph.sentences[at - 1]?.judged ?? '', next = paragraph.sentences[at + 1]?.judged ?? '';
  if (/\?\s*$/.test(last) && /\b(?:simple|easy|straight|basic) question|\bnot (?:a )?(?:hard|difficult)/i.test(text)) return ['Your answer would help us.', 'It would help us to know.'];
  if (/\bthink (?:about|it)\b/i.test(text) && /\?\s*$/.test(last)) return ['How do you see it?'];
  if (next && /\b(?:explain|type|draw|break (?:it|this)|make (?:this|it)|put (?:this|it)|spell|walk you|simple|slowly|picture|easy as)\b/i.test(text) && /[\p{L}]/u.test(next)) return ['Here is how we see it.', 'Happy to go through this together.'];
  if (/^(?:well done|you're getting there|see, that wasn't|good (?:girl|boy|effort)|nice try|full marks|bless)/i.test(text)) return ['Thank you for this.', 'Thank you for your work on this.'];
  const fact = reference(text);
  if (fact && /^as (?:clause|section|page|paragraph|annex|article|line|schedule|appendix)/i.test(fact)) {
    const place = fact.replace(/^as (.*) says$/i, '$1');
    return [`Could we look at ${place} together?`, `${capitalise(place)} covers this; happy to go through it together.`];
  }
  if (fact) return [`This was covered ${fact.replace(/^as noted /, '')}; happy to go through it together.`];
  if (/\?\s*$/.test(text) || /\b(?:clear|plain enough|understood|sink|got it|follow)/i.test(text)) return ['Does that match your understanding?', 'Is there anything we should go through together?'];
  if (/\b(?:mail|email|message|note|reply|letter|scroll|below|attached|read|glance)\b/i.test(text)) return ['The details are in the earlier mail; happy to go through them together.', 'Could we go through the details together?'];
  return ['Happy to go through this together.', 'Could we go through this together?'];
}

const PERSON = String.raw`(?:(?:any|every|most|all|no|only an?|an?)\s+[\w' -]{2,40}?|anyone|anybody|everyone|everybody|no one|nobody|people|grown-ups)`;
/** A general truth thrown at the reader: "Anyone with half a brain keeps oysters cold." → "It makes sense to keep oysters cold." */
function generalTruth(text: string): string | undefined {
  const body = text.trim().replace(/[.!?…]+$/, '');
  const all = new RegExp(String.raw`^(${PERSON})(?: (?:with|who|in|of|that)\b[\w' -]{2,50}?)? ((?:keeps|asks|pays|reads|charges|signs|checks|sends|takes|books|orders|ships|sells|buys|gives|puts|leaves|starts|stores|works|expects|makes|gets|brings|sets|uses|holds|plans|writes|offers|insures|counts|waits|delivers|measures|stops|runs|allows)) (.+)$`, 'i').exec(body);
  if (all?.[2] && !/[,;:]/.test(body)) {
    const verb = gerundless(all[2].toLowerCase());
    return /^no\b|^nobody/i.test(all[1] ?? '') ? `It is unusual to ${verb} ${all[3] ?? ''}.` : /^only/i.test(all[1] ?? '') ? `It would be better not to ${verb} ${all[3] ?? ''}.` : `It makes sense to ${verb} ${all[3] ?? ''}.`;
  }
  const dictates = /^(?:common (?:sense|courtesy)|logic|experience|reason) (?:dictates?|says|suggests?|tells us|would suggest)(?: that)? (.+)$/i.exec(body);
  if (dictates?.[1]) return `${capitalise(dictates[1])}.`;
  const explain = /\b(?:explain|explaining|teach|familiar with|acquainted with|heard of)(?: to you)? ((?:the|an?|our|your|how|what|why) [\w' -]{3,60}?)(?: to (?:an?|your|you|people|someone|anyone)\b.*)?$/i.exec(body);
  if (explain?.[1] && !/[,;:]/.test(body)) return /^(?:how|what|why)/i.test(explain[1]) ? `Could we look together at ${explain[1]}?` : `Could we go through ${explain[1]} together?`;
  const not = /^that(?:'|’)?s? (?:is )?not (?:how|what|the way) (.+?) (?:works?|does|is|means|goes|runs?)$/i.exec(body);
  if (not?.[1] && !/[,;:]/.test(body)) return `We see ${not[1]} differently; could we look at it together?`;
  return undefined;
}

/** The part of a sentence that is no scolding, where a mark parts them. */
function partOf(text: string): string | undefined {
  const colon = /^[^:;]{4,80}[:;]\s+(\S.*)$/.exec(text.trim());
  if (colon?.[1] && isClause(colon[1])) return ended(capitalise(colon[1]));
  const tail = /^([^,;:]{6,}), (?:however|like it or not|whether|no matter|as (?:any|every|even|you)|and (?:that's|nothing)|whatever)\b[^;:]*$/i.exec(text.trim());
  return tail?.[1] && isClause(tail[1]) ? `${tail[1]}.` : undefined;
}

/** "Any reasonable person would put the limit at 25 km." → "It would make sense to put the limit at 25 km." */
export function sensible(hit: Hit, voice: Voice): string[] {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.span.start), after = text.slice(hit.span.end);
  const opens = !/[\p{L}\p{N}]/u.test(before);
  const would = /^\s*(?:would|will|should|could)\s+(?!have\b|call\b|agree\b|know\b|see\b)(\w+)/i.exec(after);
  if (!would) return plainly(hit, voice);
  const rest = after.replace(/^\s*(?:would|will|should|could)\s+/i, '');
  const lead = voice === 'I' ? 'in my view it would make sense to' : 'in our view it would make sense to';
  return [ended(tidy(before + (opens ? capitalise(lead) : lead) + ' ' + rest))];
}

/** "I suggest you reread annex B before we talk." → "Could we look at annex B together before we talk?" */
export function readTogether(hit: Hit): string[] {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.span.start), after = text.slice(hit.span.end).replace(/^\s*(?:at\s+)?/, '');
  if (/[\p{L}\p{N}]/u.test(before)) return [];
  const object = /^((?:the|my|our|your|this|that|its|page|clause|section|paragraph|line|annex|article|schedule|appendix|[A-Z])[^,;:.?!]*?)(?=\s+(?:before|again|this time|properly|carefully|first|twice|where|which|and|in full)\b|[,;:.?!]|$)(?:\s+(?:again|this time|properly|carefully|twice|in full)\b)*/i.exec(after);
  if (!object?.[1]) return [];
  const tail = after.slice(object[0].length);
  const when = /^\s*(before [^,;:.?!]{2,40})/i.exec(tail)?.[1];
  const further = tail.replace(/^\s*before [^,;:.?!]{2,40}/i, '').replace(/^[\s,;:.?!–—-]+/, '');
  const ask = `Could we look at ${object[1].trim()} together${when ? ` ${when}` : ''}?`;
  if (!/[\p{L}\p{N}]/u.test(further)) return [ask];
  const clause = further.replace(/^(?:where|which|as|and|because)\s+/i, '');
  return isClause(clause) ? [`${ask.slice(0, -1).replace(/^Could we look at (.*?) together.*$/i, (_, what: string) => capitalise(what))} covers this: ${uncapitalise(ended(clause))}`, end(clause, '.')].map((line) => capitalise(line)) : [];
}
