import type { Hit, Rewriter, Voice } from '../../engine/types';
import { baseOf } from '../../engine/nlp';
import { clauseEnd } from '../../language/clauses';
import { isPlural } from '../../language/parts';
import { capitalise, end, tidy } from '../../language/rewrite';

const opens = (lead: string): boolean => /^[^\p{L}\p{N}]*$/u.test(lead) || /[.!?]["'”’)]?\s*$/.test(lead);
const light = (tail: string): boolean => /^[\s.!?…"'”’)\]*_]*$/.test(tail);

interface Parts { readonly lead: string; readonly rest: string; readonly clause: string; readonly tail: string }

/** The sentence around the hit: what stands before, and what follows, cut where its clause ends. */
function parts(hit: Hit, from = hit.span.end): Parts {
  const text = hit.sentence.text;
  const stop = Math.max(from, clauseEnd(hit.sentence.judged, from));
  return { lead: text.slice(0, hit.span.start), rest: text.slice(from), clause: text.slice(from, stop).trim(), tail: text.slice(stop) };
}

const put = (lead: string, words: string): string => capitalise(tidy(lead + (opens(lead) ? capitalise(words) : words)));
const say = (lead: string, words: string): string => {
  const text = put(lead, words).trimEnd();
  return end(text, /\?["'”’)]*$/.test(text) || /\b(?:could|would) (?:you|your|we|it)\b[^.;!?]*(?:[.;!?]\W*)?$/i.test(text) && !/\b(?:we|I)['’]d\b[^,]*$/.test(text) ? '?' : '.');
};

const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/\bI am\b/g, 'we are'], [/\bI['’]m\b/g, "we're"], [/\bim\b/g, "we're"], [/\bI was\b/g, 'we were'], [/\bam I\b/g, 'are we'], [/\bI've\b/g, "we've"], [/\bI’ve\b/g, 'we’ve'],
  [/\bI(['’](?:ll|d))\b/g, 'we$1'], [/\bI\b/g, 'we'], [/(?<=^|[\s(])i(?=\s)/g, 'we'], [/\bmy own\b/gi, 'our own'], [/\bmy\b/gi, 'our'], [/\bmine\b/gi, 'ours'], [/\bmyself\b/gi, 'ourselves'], [/\bme\b/gi, 'us'],
];

const KIN = 'brother|sister|mother|father|mum|dad|uncle|aunt|wife|husband|partner|son|daughter|children|kids|child|family|parents?|grand\\w+|cousins?|niece|nephew|neighbours?|friends?|doctor|late \\w+';
/** What is one person's alone, and never ours: a brother, a name, a knee. */
const PRIVATE = new RegExp(String.raw`\b(my) (?=(?:own |old |elder |younger |poor |dear )?(?:${KIN}|name|health|life|birthday|knees?|back|heart|eyes|pension|retirement|childhood|mind|word|conscience)\b)`, 'gi');
/** What one person lived through. */
const LIVED = /\bI (?:learn(?:t|ed)|grew up|was (?:born|a (?:boy|girl|child)|married|ill)|married|retired?|nursed|buried|lost my|sat up|live(?:d)? (?:alone|here|there|in)|am (?:a|an|\d+|sixty\S*|seventy\S*|eighty\S*) )/;

/** The text with its "I" made "we"; what is one person's alone stays so. */
export function plural(text: string): string {
  const turned = SINGULAR.reduce((words, [find, put]) => words.replace(find, put), text.replace(PRIVATE, (_, my: string) => `${my.charAt(0)}\u0000y `));
  return capitalise(turned.replaceAll('\u0000', ''));
}

/** What one person earns or is owed: a job, a salary, the deposit on a flat. */
const EARNED = /\bmy (?:(?:current|present|next|new|old|own|full|whole) )?(?:job|salary|wages?|pay (?:slip|rise)|employer|boss|career|landlord|tenancy|flat|deposit)\b|\ba salary of\b|\bsalary\b[^.;]{0,40}\bmake the move\b/i;

/** The whole sentence in "we"; where it tells of one person's life, as it is, which is no rewrite. */
export const inWe = (hit: Hit): string => (LIVED.test(hit.sentence.text) || EARNED.test(hit.sentence.text) ? hit.sentence.text : plural(hit.sentence.text));

/** The object is a plain thing, with no "back", "cut" or "by" that a new verb could not carry. */
const plainThing = (clause: string): boolean => clause.length < 90 && !/\b(?:back|off|out|down|to be|widened|capped|lowered|raised|reduced|released|included|cheaper|done|paid|gone|by|in writing|before|until|sent|signed|\w+ed|brought|cut|kept|put|on (?:the|a|signing))\b/i.test(clause) && /^(?:an?|the|at least|no less|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|[€$£¥]?\d|more|better|exclusivity|full|half)\b/i.test(clause);

/** "I want X" → "could we agree on X?" or "I'd like X". */
export function wish(hit: Hit, voice: Voice): string[] {
  const { lead, rest, clause, tail } = parts(hit);
  // What was wanted once is told, and not asked for again.
  if (/\bwanted\b/i.test(hit.text)) return [inWe(hit)];
  const negative = /\b(?:don't|do not|don’t|never)\b/i.test(hit.text);
  const after = rest.replace(/^\s+/, '');
  if (negative) {
    const no = after.replace(/^(?:an?|any)\s+/i, 'no ');
    const avoid = no === after ? `rather not have ${after}` : `prefer ${no}`;
    return voice === 'we' ? [say(lead, `we'd ${avoid}`), inWe(hit)] : [say(lead, `I'd ${avoid}`), say(lead, `we'd ${avoid}`), inWe(hit)];
  }
  const toDo = /^to\b/i.test(after);
  // What is needed, or held out for, is no wish.
  const firm = /\b(?:need\w*|must have|have got to have|hold\w* out|must be)\b/i.test(hit.text);
  const joint = !toDo && plainThing(clause) && light(tail) && opens(lead) ? [put(lead, `could we agree on ${clause.replace(/[.!?]+$/, '')}?`)] : [];
  const own = [say(lead, `${voice === 'I' ? "I'd" : "we'd"} like ${after}`)];
  const more = voice === 'I' ? [say(lead, `we'd like ${plural(` ${after}`).trim().replace(/^\p{Lu}/u, (c) => (after.startsWith(c) ? c : c.toLowerCase()))}`)] : [];
  if (firm) return [inWe(hit), ...joint];
  return [...own, ...more, ...joint];
}

/** "I expect X" → "I'd hope for X". */
export function hope(hit: Hit, voice: Voice): string[] {
  const { lead, rest } = parts(hit);
  const after = rest.replace(/^\s+/, '');
  const I = voice === 'I' ? "I'd" : "we'd";
  if (/^to\b/i.test(after)) return [say(lead, `${I} hope ${after}`), say(lead, `${I} like ${after}`)];
  const clauseObject = /^(?:the|my|your|our|an?) [^,;.]{2,50}? to be\b|^(?:the|my|your) [^,;.]{2,40}? to \w+/i.test(after);
  return clauseObject ? [say(lead, `${I} like ${after}`), say(lead, `${I} ask for ${after}`)] : [say(lead, `${I} hope for ${after}`), say(lead, `${I} like ${after}`), inWe(hit)];
}

/** "I require X" → "we'd ask for X". */
export function ask(hit: Hit, voice: Voice): string[] {
  const { lead, rest } = parts(hit);
  const after = rest.replace(/^\s+/, '');
  const I = voice === 'I' ? "I'd" : "we'd";
  return [say(lead, `${I} ask for ${after}`), say(lead, `${I} like ${after}`), inWe(hit)];
}

const PLAIN_NOUN: readonly (readonly [RegExp, string])[] = [
  [/^my (?:absolute |final |personal )?(?:upper limit|ceiling|floor|cut-?off)\b/i, 'the limit'],
  [/^my (?:absolute )?(?:max(?:imum)?)\b/i, 'the maximum'],
  [/^my (?:absolute )?min(?:imum)?\b/i, 'the minimum'],
  [/^my ask\b/i, 'the request'], [/^my (?:stance|line)\b/i, 'the position'], [/^my counter\b/i, 'the counter-offer'], [/^my hourly$/i, 'the hourly rate'], [/^my (?:number|figure)\b/i, 'the figure'],
  [/^my (?:one |only |sole )(condition|stipulation|requirement|wish)\b/i, 'the one $1'], [/^my (condition|stipulation|requirement|wish)\b/i, 'the $1'], [/^my red lines\b/i, 'the limits'], [/^my list\b/i, 'the list'],
];

/** "My price is" → "the price is". */
export function ownNoun(hit: Hit, voice: Voice): string[] {
  const { lead, rest, tail } = parts(hit);
  const line = /^my (?:absolute |final |personal |own )?(?:bottom|red) line\b/i;
  const figure = /^\s*(?:(?:is|'s|on [^.;,]{2,30} is|:)\s*)?(?:[€$£¥₹₺]?\d|[a-z]+(?:ty|teen)\b|at\b|stands)/i.test(hit.after);
  const noun = line.test(hit.text) ? ([line, figure ? 'the limit' : 'the one fixed point'] as const) : PLAIN_NOUN.find(([find]) => find.test(hit.text));
  const words = noun ? hit.text.replace(noun[0], noun[1]) : hit.text.replace(/^my\b(?: own)?/i, 'the').replace(/^the (?:absolute|personal) /i, 'the ');
  const hasOwn = /\b(?:I|me|my|mine)\b/.test(rest.replace(/^[^;.]*;/, ''));
  const impersonal = put(lead, words + (hasOwn ? plural(`.${rest}`).slice(1).replace(/^\s*\p{Lu}/u, (open) => (rest.startsWith(open) ? open : open.toLowerCase())) : rest));
  const open = light(tail) && opens(lead) && !/;|\band\b/.test(impersonal) ? [end(impersonal.trimEnd(), '; which other points could we look at together?')] : [];
  // "The valuation is one thing, my figure is another": whose it is, is the point.
  const own = voice === 'we' || (!opens(lead) && !figure);
  return own ? [inWe(hit), ...(figure || opens(lead) ? [impersonal, ...open] : [])] : [impersonal, ...open, inWe(hit)];
}

/** "I can't accept X" → "it won't be possible to accept X", or "we can't accept X". */
export function refusal(hit: Hit, voice: Voice): string[] {
  const verbAt = hit.groups['verb'];
  const text = hit.sentence.text;
  const at = verbAt === undefined ? -1 : hit.sentence.judged.indexOf(verbAt, hit.span.start);
  const lead = text.slice(0, hit.span.start);
  if (at < 0) return [inWe(hit)];
  const gerund = /^([a-z]+ing)\b(?! (?:the|a)\b.* is)/i.exec(text.slice(at));
  const verb = text.slice(at).replace(/^(?:possibly|simply|ever)\s+/i, '');
  const what = (gerund?.[1] && !/^bring/i.test(gerund[1]) ? baseOf(gerund[1]) + verb.slice(gerund[1].length) : verb).replace(/^(?:live with|put up with|stomach|swallow|stand for|bear)\b/i, 'accept').replace(/^budge\b/i, 'move');
  if (/\b(?:which|that|something|anything|nothing|thing|one|what|point|price|figure|term)\s*$/i.test(lead) || /\bis\s*$/i.test(hit.text)) return [inWe(hit)];
  // "The piano I will not part with": what is refused stands in front.
  if (!opens(lead) && /^(?: (?:to|with|on|for|of|up|in))?[.,;!]*$/.test(what.replace(/^[\w'-]+/, '').trimEnd())) return [inWe(hit)];
  const { tail } = parts(hit, at);
  const impersonal = say(lead, `it won't be possible to ${what}`);
  const open = light(tail) && opens(lead) ? [end(say(lead, `it won't be possible to ${what}`), '; what else could we look at together?')] : [];
  return voice === 'we' ? [inWe(hit), ...open, impersonal] : [impersonal, inWe(hit), ...open];
}

/** "I don't like X" → "X doesn't quite work yet; could we look at it together?" */
export function dislike(hit: Hit, voice: Voice): string[] {
  const { lead, clause, tail, rest } = parts(hit);
  const thing = clause.replace(/[.!?]+$/, '').replace(/^the idea of /i, '').replace(/,\s+nor\b.*$/i, '');
  if (thing.length < clause.replace(/[.!?]+$/, '').replace(/^the idea of /i, '').length) return [inWe(hit)];
  const many = /^(?:the |those |these )?[\w'’ -]*[^s]s$/i.test(thing.split(/\s+(?:in|on|of|for|with)\s/)[0] ?? '') || /^\d+(?:\.\d+)? (?:days|months|weeks)/.test(thing);
  const does = many && !/^\d/.test(thing) ? "don't" : "doesn't";
  const it = does === "don't" ? 'them' : 'it';
  const works = opens(lead) && thing && /^(?:the|a|an|your|this|that|these|those|net|[\d€$£]|\w+ing\b|\w+teen|twelve|ninety|sixty)/i.test(thing)
    ? [...(light(tail) ? [put(lead, `${capitalise(thing)} ${does} quite work yet; could we look at ${it} together?`)] : []), say(lead, `${capitalise(thing)} ${does} quite work ${voice === 'I' ? 'on this side' : 'for us'}${tail}`)]
    : [];
  return [...works, say(lead, `${voice === 'I' ? "I'd" : "we'd"} like to find another way on ${rest.trim()}`), inWe(hit)];
}

/** "That doesn't work for me" → "that doesn't work for us", "on this side". */
export function forUs(hit: Hit, voice: Voice): string[] {
  const text = hit.sentence.text;
  const side = text.replace(/\b(?:for|to|with) me\b/i, 'on this side');
  return voice === 'we' || side === text ? [inWe(hit), side] : [inWe(hit), capitalise(side)];
}

/** "I deserve X" → "X would seem fair". */
export function fair(hit: Hit, voice: Voice): string[] {
  const { lead, clause, tail, rest } = parts(hit);
  const thing = clause.replace(/[.!?]+$/, '');
  const I = voice === 'I' ? "I'd" : "we'd";
  const seems = opens(lead) && light(tail) && thing && !/^(?:to|that)\b|,/i.test(thing) ? [put(lead, `${capitalise(thing)} would seem fair; how does that look to you?`)] : [];
  if (/\b(?:maintain|claim|right)\b/i.test(hit.text) || /^\s*(?:to|that)\b/i.test(rest)) return [inWe(hit)];
  // What one is entitled to is due, and no wish.
  const due = /\b(?:entitled|owed|due)\b/i.test(hit.text) && thing && !/,/.test(thing) && light(tail) ? [say(lead, `${opens(lead) ? capitalise(thing) : thing} ${isPlural(thing) ? 'are' : 'is'} due${tail}`)] : [];
  return due.length ? [...due, inWe(hit)] : [...seems, inWe(hit), say(lead, `${I} like ${rest.trim()}`)];
}

/** Any first-person position: the wish softened where its verb is known, else the sentence in "we". */
export function fallback(hit: Hit, voice: Voice): string[] {
  const text = hit.sentence.text;
  const I = voice === 'I' ? "I'd" : "we'd";
  const soft = text
    .replace(/\bI don['’]t see why I should\b/, `${I} find it hard to`)
    .replace(/\bI(?: really| still| only| just| do)? want(?: for me)?(?= (?!to\b|you\b))/, `${I} like`)
    .replace(/\bI(?: really| still| only| just| do)? want to (?=have|get|keep|see|hold|take|be|receive|make)/, `${I} like to `)
    .replace(/\bI(?:'m| am|’m) wanting\b/, `${I} like`)
    .replace(/\bI (?:claim|demand|insist on)(?= (?:the|a|an|my|full|\d|[€$£]))/, `${I} ask for`)
    .replace(/\bI (?:refuse|reject|decline)(?= (?:the|your|this|that|any|an?)\b)/, "it won't be possible to accept")
    .replace(/\b[Nn]o way (?:that )?I(?:['’]ll| will)? (?=[a-z])/, "it won't be possible to ")
    .replace(/\bI(?: fully)? expect(?= (?!you\b|to\b))/, `${I} hope for`)
    .replace(/\bI require\b/, `${I} ask for`)
    .replace(/\bI(?:'m| am|’m) (?:after|looking for|pushing for|asking for|seeking|aiming (?:for|at)|going for)\b/, `${I} like`)
    .replace(/\bI (?:can't|cannot|can’t|won't|won’t|will not|refuse to)(?= \w)/, "it won't be possible to")
    .replace(/^(\W*)[Mm]y (?=(?:price|fee|rate|day rate|quote|minimum|maximum|budget|terms|conditions|deadline|limit|offer|figure)\b)/, '$1The ');
  const first = soft === text ? [] : [capitalise(soft)];
  return [...first, inWe(hit), ...(EARNED.test(hit.sentence.text) ? [plural(hit.sentence.text)] : [])];
}

/** Standing firm, claiming, looking after one's own: the same in "we", with a door left open. */
export function steady(hit: Hit): string[] {
  const text = hit.sentence.text;
  const changed = plural(text
    .replace(/\bI(?:['’]ve| have) decided that (?=the\b)/i, '')
    .replace(/\bI(?:['’]m| am) only interested in ([^.;,]+)/i, 'we’re looking for $1 only').replace('we’re looking', "we're looking")
    .replace(/\bthe (?:least|lowest) I(?:['’]ll| ?ll| can| will) (?:take|accept|go)\b/i, 'the lowest that works for us')
    .replace(/\bthe most (?:I|i)(?:['’]ll| ?ll| can| will) (?:pay|give|offer)\b/i, 'the most we can pay')
    .replace(/\b(is|are) mine by right\b/i, '$1 due to us').replace(/\b(?:has|have) to be mine\b/i, 'should come to us')
    .replace(/\bwhat['’]?s in it for me\b/i, 'what would be in it for both of us').replace(/\bwhat do I get (out of|from|for)\b/i, 'what would both of us get $1')
    .replace(/\bI gain nothing from ([^.;,?!]+)/i, "we'd like to understand what $1 would bring us both")
    .replace(/\bI don['’]t see why I should\b/i, "we'd find it hard to").replace(/\bI see no reason to\b/i, "we'd find it hard to")
    .replace(/\bI (?:come|go) first\b/i, 'our side matters to us').replace(/^(\W*)me first\b/i, "$1we'd ask to come first")
    .replace(/\b(?:the )?answer from me is\b/i, 'our answer is').replace(/\bit['’]?s a no from me\b/i, "it's a no from us")
    .replace(/\ball I care about is\b/i, 'what matters most to us is').replace(/\bmy only interest is (?:in )?(?:getting )?/i, 'what matters most to us is '));
  const open = light(text.slice(hit.span.end)) || /^[^;:?]*$/.test(text) ? [end(changed.trimEnd(), '; what matters most on your side?')] : [];
  return /\?\s*$/.test(changed) ? [changed] : [changed, ...open];
}

/** "As a widow of sixty-eight I …", "As someone who farms alone, I …": one person speaks, who can't become "we". */
const ONE_PERSON = /^\W*(?:speaking )?as (?<who>(?:an?|the only|the sole) (?!(?:firm|company|team|family|couple|group|club|union|business|whole|result|matter|rule|last|first|final|general|gesture|sign|token|condition|minimum|maximum|compromise|basis|starting)\b)[^,;:.!?]{2,60}?|(?:someone|somebody|one|a person) who [^,;:.!?]{2,60}?),? (?=I\b)/i;
const NOT_ALONE = /\b(?:we|our|ours|us)\b(?! (?:could|look|talk|both))(?<!could we)/i;

/** The rewriter for a sentence in which one person speaks of himself: "I" stays, or nobody is the subject. */
export const oneself = (write: Rewriter): Rewriter => (hit, voice) => {
  const found = ONE_PERSON.exec(hit.sentence.text);
  if (!found) return write(hit, voice);
  const who = found.groups?.['who'] ?? '', rest = hit.sentence.text.slice(found[0].length).trim();
  const only = /^I (?:can|will|could|would|'ll|’ll) ?only (?:accept|take|agree to|go for|sign|settle for|consider|work with|live with) (?<what>[^;:!?]*[^;:!?.])[.!]*$/i.exec(rest)?.groups?.['what'];
  const own = only ? [`For me as ${who}, only ${only} would work; how does that look to you?`, `For me as ${who}, only ${only} would work.`] : [];
  const kept = write(hit, 'I').filter((candidate) => !NOT_ALONE.test(typeof candidate === 'string' ? candidate : candidate.text));
  return [...own, ...kept];
};
