import { baseOf, inflect } from '../../engine/nlp';
import type { Hit, Voice } from '../../engine/types';
import { clauseEnd, clauseStart } from '../../language/clauses';
import { matterOf } from '../../language/matter';
import { factsKept, holdsFact } from '../../language/parts';
import { FINITE } from '../../language/reframe';
import { capitalise, end, uncapitalise } from '../../language/rewrite';
import { anyOf } from '../../language/words';
import { asks, based, denied, join, light, opensWithVerb, request, subject, unpushed, would } from './request';
import { askImperative, baseForm } from './rewrites';

/** Already a request: nothing here could make it softer. */
const SOFT = /\b(?:could|would|might) (?:you|we|it|your)\b|\b(?:we|I)['’]d (?:ask|like|prefer|be glad|need|hope)\b|\bwould like\b|\bwould ask\b/i;
const WHO = String.raw`(?<who>you|your (?:[\w'’-]+ ){0,2}?[\w'’-]+)`;
type Form = 'base' | 'ing' | 'past' | 'third';
const frame = (source: string, form: Form = 'base'): readonly [RegExp, Form] => [new RegExp(source, 'i'), form];

/** Ways of pressing, up to the verb of what is pressed for. */
const FRAMES: readonly (readonly [RegExp, Form])[] = [
  frame(String.raw`\b(?<who>you|u|ya|y['’]?all|your (?:[\w'’-]+ ){1,3}?)\s*(?:really |just |simply |absolutely |also )?(?:must|need to|needs to|have to|has to|(?:'ve|’ve|'s|’s|have|has)? ?got to|gotta|should|ought to|oughta|had better|'d better|’d better|(?:will|'ll|’ll|would|'d|’d)(?: have to| need to| kindly)?|(?:are|is) (?:going |hereby required |required |expected |obliged |directed |supposed )?to|(?:'re|’re) (?:going |supposed |obliged |required |expected )?to)\s+(?!have\b|be\b|not\b)`),
  frame(String.raw`\b(?:I|we|(?:my|our|the) [\w'’-]+(?: [\w'’-]+)?)(?:'d|’d|'ll|’ll| would| will|'re|’re| are|'m|’m| am)? (?:really |fully |do |also |must |simply |still |all )?(?:need|want|expect|require|count(?:ing)? on|look(?:ing)? to|expecting|relying on|calls? (?:up)?on|ask|urge|have|trust|thank)s? (?:that )?${WHO}(?: to| will|'ll|’ll)\s+(?=[a-z]+\b)`),
  frame(String.raw`\bit(?:['’]s| is| remains| would be| can only be)? (?:a requirement|a condition|our (?:firm |clear )?(?:expectation|requirement)|my (?:firm |clear )?(?:expectation|requirement)|expected|required|necessary|needed|vital|crucial|critical|imperative|essential|mandatory|a must|only (?:right|fair|proper|reasonable|logical)|right)(?: of [\w ]{2,20}?)? (?:that|for) ${WHO}(?: to)?\s+(?=[a-z])`),
  frame(String.raw`\b(?:my|our|the)(?: [\w'’-]+){0,2}? (?:expectation|requirement|assumption|condition|request|position) (?:is|remains|was) (?:simply )?that ${WHO}\s+(?=[a-z])`),
  frame(String.raw`\b(?:all|what|the only thing) (?:I|we)(?:['’]d|['’]re|['’]m)? (?:really |now |still )?(?:want|ask|need|expect|require|asking|waiting)(?: for)? is (?:for |that )${WHO}(?: to)?\s+(?=[a-z])`),
  frame(String.raw`\bwhat (?:has|needs) to happen is that ${WHO}\s+(?=[a-z])`),
  frame(String.raw`\bthe (?:onus|burden|obligation|responsibility|duty|ball) (?:is|lies|rests|falls) (?:squarely |entirely )?(?:with|on|upon) ${WHO} to\s+`),
  frame(String.raw`\bit(?:['’]s| is)(?: now| only)? (?:on|up to|down to|for|incumbent (?:up)?on) ${WHO}(?:,[^,]{0,24},)? to\s+`),
  frame(String.raw`\bit (?:falls|comes down|is left) to ${WHO} to\s+`),
  frame(String.raw`\bit(?:['’]s| is) your (?:job|duty|responsibility|task|obligation|turn|business) to\s+`),
  frame(String.raw`\bit(?:['’]s| is) ${WHO}(?:, not ours)?,? (?:that|who) (?:has|have|needs|must)(?: to)?\s+`),
  frame(String.raw`\bthe (?:least|decent thing|fair thing|right thing|proper thing|best thing)(?: that)?(?: (?:you|your \w+) (?:can|could|should) do| to do)? (?:is|would be|['’]d be) (?:for )?(?:you |your [\w'’-]+ )?(?:to )?(?=[a-z])`),
  frame(String.raw`\b(?:might|may|can|could) (?:I|we) suggest (?:that )?${WHO}\s+(?=[a-z])`),
  frame(String.raw`\b(?:how|what) about ${WHO} (?:just |simply )?(?=[a-z]+s\b)`, 'third'),
  frame(String.raw`\b(?:how|what) about ${WHO} (?:just |simply )?(?=[a-z]+ing\b)`, 'ing'),
  frame(String.raw`\bhow about ${WHO} (?:just |simply )?`),
  frame(String.raw`\b(?:would|will|can|could) ${WHO}(?: all)? (?:please |kindly |just |finally |simply |for once |now )+(?:get on with )(?=[a-z]+ing\b)`, 'ing'),
  frame(String.raw`\b(?:would|will|can|could) ${WHO}(?: all)? (?:please |kindly |just |finally |simply |for once |now )+(?=[a-z])`),
  frame(String.raw`\bwill you or won['’]t you\s+`),
  frame(String.raw`\bwhy (?:don['’]t|do not|can['’]t|won['’]t) ${WHO} (?:just |simply |finally |all )?(?=[a-z])`),
  frame(String.raw`\b(?:when|how soon)(?: exactly)? (?:can|may) (?:I|we) expect ${WHO} to\s+`),
  frame(String.raw`\bhow soon (?:will|are) ${WHO} (?:going to )?be\s+(?=[a-z]+ing\b)`, 'ing'),
  frame(String.raw`\bwould it be too much trouble for ${WHO} to (?:finally )?`),
  frame(String.raw`\bisn['’]t it (?:about |high )?time (?:that )?${WHO}\s+(?=[a-z]+(?:ed|t|d)\b)`, 'past'),
  frame(String.raw`\bit(?:['’]s| is) (?:high |about |past |only )?time (?:that )?${WHO}\s+(?=[a-z]+\b)`, 'past'),
  frame(String.raw`\b${WHO}(?: really| still)? owes? it to (?:us|me|them|the [\w'’ -]{2,30}?|our [\w'’ -]{2,20}?) to\s+`),
  frame(String.raw`\b(?:I|we) (?:must|have to|can only|would) (?:ask|request)(?: that)? ${WHO}(?: to)?\s+(?=[a-z])`),
  frame(String.raw`\bif you(?:['’]d| would) be so (?:good|kind)(?: as to|,)\s+`),
  frame(String.raw`^\W*(?:your homework|points for your \w+|(?:here['’]s )?what you['’]re going to do|things? (?:for you )?to (?:do|change))[^:]{0,40}:\s*`),
  frame(String.raw`\bbest you\s+`), frame(String.raw`\byou['’]d do well to\s+`), frame(String.raw`\byou could (?:start|begin) by\s+(?=[a-z]+ing\b)`, 'ing'),
  frame(String.raw`\b(?:take notice that|be advised that) ${WHO} (?:are|is) to\s+`),
  frame(String.raw`\b(?:I|we)(?:['’]d| would) (?:simply |just )?have ${WHO}\s+(?=[a-z])`),
  frame(String.raw`\blet(?:['’])s have ${WHO}\s+(?=[a-z])`),
  frame(String.raw`\bwhat (?:I|we)(?:['’]re| are|['’]m| am) waiting for is ${WHO}\s+(?=[a-z]+ing\b)`, 'ing'),
  frame(String.raw`\b(?:I|we) (?:must |absolutely |firmly |do )*insist (?:up)?on ${WHO}\s+(?=[a-z]+ing\b)`, 'ing'),
  frame(String.raw`\b(?:I|we) (?:must |absolutely |firmly |do )*insist (?:that )?${WHO}\s+(?=[a-z])`),
];
/** Orders not to do a thing, up to its verb. */
const FORBIDS: readonly (readonly [RegExp, Form])[] = [
  frame(String.raw`\b(?:under no circumstances|on no account) (?:are|is|may|should|must) ${WHO} (?:to )?(?=[a-z])`),
  frame(String.raw`\b(?:I|we) (?:can['’]t|cannot|won['’]t|will not|don['’]t|do not) (?:\w+ )?(?:have|want) ${WHO} (?=[a-z]+ing\b)`, 'ing'),
  frame(String.raw`\b(?:I|we) (?:can['’]t|cannot|won['’]t|will not|don['’]t|do not) (?:\w+ )?(?:have|want|expect|need) ${WHO} (?:to )?(?=[a-z])`),
  frame(String.raw`\b${WHO}(?:['’]re| are)(?: not|n['’]t) (?=[a-z]+ing\b)`, 'ing'),
  frame(String.raw`\bnobody (?:at|in|on) ${WHO} gets to\s+`),
];
/** Wishes for a thing, up to its name: "could we agree on …?" */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:what|all|the thing) (?:I|we)(?:['’]d)? (?:need|want|expect|require|ask)(?: for)?(?: (?:from|of) you(?:r \w+)?)? is\s+(?=(?:an?|the|your|full|no)\b)/i, 'could we agree on '],
  [/\b(?:what|all) (?:I|we)(?: now| really)? (?:need|want|expect|require|demand|ask)(?: (?:from|of) (?:you|your \w+))? is [^:;.]{0,30}:\s*/i, 'could we agree on '],
  [/\b(?:I|we|the \w+|our \w+)(?: will| would|['’]d|['’]ll)?(?: really| still| fully)* (?:need|want|expect)s? (?:to see )?(?:nothing less than )?(?=[^.;!?]{3,60} from you\b)/i, 'could we have '],
  [/\b(?:I|we|our \w+|my \w+)(?: really| still| fully| shall| will| would| must)* (?:need|want|expect|demand|require)s? (?=your\b)/i, 'could we have '],
  [/\byou(?: really| still)? owe (?:us|me) (?=(?:an?|the|our|two|three|four|five|six|seven|eight|nine|ten|twelve|half|another|\d|[€$£])\b)/i, 'could we have '],
  [/\bwe (?:are|['’]re) (?:entitled to|owed|due)\s+/i, 'could we have '],
  [/\bthere (?:must|has to|have to|needs to|['’]s got to|is to|are to)(?: simply)? be\s+/i, 'could there be '],
  [/\bwe need (?=an (?:end|immediate)\b)/i, 'could we agree on '],
  [/\bwe look to you for\s+/i, 'could we agree on '],
  [/\b(?:our|my|the) (?:one |only |sole )?demands? (?:is|are) (?:simple|clear|short): /i, 'could we agree on '],
];


function reshaped(words: string, form: Form): string {
  const [first = '', ...rest] = words.split(/(?<=^\S+)(?=\s)/);
  const lower = first.toLowerCase();
  const base = form === 'ing' ? baseOf(lower) : form === 'past' ? inflect(lower, 'PastTense').infinitive : form === 'third' ? inflect(lower, 'PresentTense').infinitive : lower;
  return base + rest.join('');
}

/** Ways to tell somebody to do a thing, between who and what. */
const MUST = anyOf([
  'must(?: now| kindly| also)?', 'needs? to', '(?:has|have|had)(?: got)? to', 'got to', '(?:will|shall|would) (?:also |now )?(?:need|have) to', "(?:is|are)? ?going to (?:need|have) to",
  '(?:is|are) (?:hereby |kindly )?(?:required|expected|requested|summoned|obliged|supposed|asked|directed|instructed|called (?:up)?on|urged) to', '(?:is|are) to', 'shall', 'should', 'ought to', 'had better', "(?:['’]ll|will)", 'gets',
]);
/** What somebody is told to do: "The ministry | will need to | move the deadline". */
const THIRD = new RegExp(String.raw`^(?<who>(?:(?:Mr|Mrs|Ms|Dr)\. )?[^,;:.!?]{2,70}?)(?:['’](?:s|ve|re))?\s+${MUST}\s+(?=[a-z])`, 'iu');
const NO_SUBJECT = /^(?:I|we|it|there|what|who|which|nothing|no one|nobody|if|that|when|because|since|as|and|but|so|nothing short of .*)$|\b(?:if|when|because|that|which|who|I|we)\b/i;

const AUXILIARY = /\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did)\b|n['’]t\b|['’](?:ll|ve|re|d)\b/i;

/** Wishes of the writer's side, or of one it speaks for, up to what is wished. */
const SIDE = String.raw`(?<by>I|we|(?:my|our|the) [\w'’-]+(?: (?:in |of |at )?[\w'’-]+){0,2}?)`;
const PRESSING = anyOf(['insist', 'demand', 'require', 'call', 'expect', 'want', 'need', 'request', 'ask', 'press', "(?:['’]ll|will) be expecting", "(?:['’]m|['’]re|am|are) (?:asking|expecting|demanding)"]);
const WISH = new RegExp(String.raw`^${SIDE}(?:['’]d|['’]ll| would| will| must| do)?(?: (?:hereby|strictly|firmly|fully|also|still|therefore|really))*(?:\s+|(?=['’]))${PRESSING}s?(?: strictly| firmly)?\s+(?<rest>\S.*)$`, 'i');

/** "your institute that it waives the overhead", "that you replace the gearbox", "the brewery to fund the work": who is to do what. */
const DEEDS: readonly RegExp[] = [
  /^(?:from |of )(?<who>(?:you|your) ?[^,;:]{0,40}?) that (?:it|you|they|he|she) (?<what>[a-z].*)$/i,
  /^(?:on )?that (?<who>you|(?:your|the) (?:[\w'’-]+ )?[\w'’-]+) (?<what>[a-z].*)$/i,
  /^(?:up)?on (?<who>you|(?:your|the) (?:[\w'’-]+ )?[\w'’-]+) to (?<what>[a-z].*)$/i,
  /^(?<who>you|(?:your|the) (?:[\w'’-]+ ){0,3}?[\w'’-]+)(?: strictly| kindly)? to (?<what>[a-z].*)$/i,
];
/** "from you a discount of 9", "upon a full refund", "for the return of the deposit", "a reduction from you": what is wished. */
const GOODS: readonly RegExp[] = [
  /^(?:from|of) (?<who>you|your (?:[\w'’-]+ )?[\w'’-]+?) (?<thing>(?:an?|the|another|some|\d|[€$£]|immediate|full|prompt|no)\b.*)$/i,
  /^(?<thing>(?:an?|the|another|some|our|your|immediate|full|prompt|nothing|no|payment|\d|[€$£])\b.*?) from (?<who>you\b|your (?:[\w'’-]+ )?[\w'’-]+(?![\w'’-]))(?<more>.*)$/i,
  /^(?<who>you|your (?:[\w'’-]+ )?[\w'’-]+) for (?<thing>.*)$/i,
  /^(?:up)?on (?<thing>.*)$/i,
  /^for (?<thing>(?!(?:you|your)\b).*)$/i,
];

/** "Nothing short of the full amount will do", "A full refund is what we call for": what is wished, the other way round. */
const ONLY = /^(?:nothing (?:short of|less than|but|other than)|only) (?<thing>.*) (?:will|would|is going to) (?:do|be enough|suffice|work|be accepted)\b$/i;
const REVERSED = /^(?<thing>.*) is what (?:we|I) (?:call for|want|need|expect|demand|require|ask for|insist on|are after|am after)(?: here| now)?$/i;

/** "A written apology, that's what we require of you", "a correction of the register is called for on your part". */
const FRONTED = new RegExp(
  String.raw`^(?<thing>(?:an?|the|our|your|my|two|three|four|five|immediate|full|half|\d|[€$£]|nothing less than|no less than)\b[^;:?!]{3,140}?)(?:,? (?:and )?(?:that|this)(?:['’]s| is) (?:all |exactly |precisely )?what ` +
    String.raw`(?:we|I)(?:['’]d)? (?:now )?(?:require|want|demand|expect|need|ask(?: for)?|call for|insist on)|(?:,? (?:and )?(?:that|this))? (?:is|are) (?:what is )?(?:called for|expected|required|requested|demanded|needed))` +
    String.raw`(?: (?:of|from|on) (?:you|your \w+))?$`, 'i');

/** What is put first in a demand, asked for. */
function fronted(hit: Hit, voice: Voice): string[] {
  const body = hit.sentence.text.trim().replace(/[\s.!]+$/, ''), thing = FRONTED.exec(body)?.groups?.['thing'];
  if (!thing) return [];
  const asked = uncapitalise(thing.replace(/^(?:nothing|no) less than /i, ''));
  return [end(capitalise(`${would(voice)} like ${asked}; what would make that possible`), '?'), end(capitalise(`${would(voice)} ask for ${asked}`), '.')];
}

/** The clause of the hit, from its first word to its end, with what stands on either side. */
function clauseOf({ sentence, span }: Hit): { readonly lead: string; readonly clause: string; readonly tail: string } {
  const text = sentence.text, { judged } = sentence;
  const start = Math.min(clauseStart(judged, span.start), span.start);
  const stop = Math.max(clauseEnd(judged, start), Math.min(span.end, judged.trimEnd().length));
  return { lead: text.slice(0, start), clause: unpushed(text.slice(start, stop).replace(/[.!?…\s]+$/, '')), tail: unpushed(text.slice(stop)) };
}

/** The hit's clause by its own shape: who must do what, a wish, an order, a thing thrown down. */
function shaped(hit: Hit, voice: Voice): string[] {
  const { lead, clause, tail } = clauseOf(hit);
  const joint = /^(?:(?:and|but|so|then|now)\s+|by rights,? )/i.exec(clause)?.[0] ?? '';
  const words = clause.slice(joint.length), before = lead + (/^by/i.test(joint) ? '' : joint);
  if (SOFT.test(clause)) return [];
  const third = THIRD.exec(words), who = third?.groups?.['who'] ?? '';
  if (third && !NO_SUBJECT.test(who) && !AUXILIARY.test(who)) {
    const what = words.slice(third[0].length);
    const base = /gets\s+$/i.test(third[0]) ? `be ${what}` : /^not\b/i.test(what) ? '' : based(what);
    if (/^not\s/i.test(what)) return denied(before, subject(who), what.replace(/^not\s+(?:to\s+)?/i, ''), tail, voice);
    const whom = subject(who);
    return whom === 'you' || /^your\b/.test(whom) ? request({ lead: before, who: whom, what: base, tail }, voice) : asThing(before, whom, base, tail, voice);
  }
  const only = ONLY.exec(words)?.groups?.['thing'] ?? REVERSED.exec(words)?.groups?.['thing'];
  if (only && !AUXILIARY.test(only)) return [join(before, `${would(voice)} ask for ${uncapitalise(only)}`, tail, '.'), join(before, `${would(voice)} like ${uncapitalise(only)}`, tail, '.')];
  const wish = WISH.exec(words), by = wish?.groups?.['by'] ?? '', rest = wish?.groups?.['rest'] ?? '';
  if (wish && !/^(?:the|our|my) .*\b(?:that|which|who|if)\b/i.test(by)) {
    const speaker = /^(?:I|we)$/i.test(by) ? would(voice) : `${uncapitalise(by)} would`;
    for (const deed of DEEDS) {
      const found = deed.exec(rest)?.groups;
      if (!found?.['who'] || !found['what']) continue;
      const what = baseForm(based(found['what']));
      if (/^(?:I|we)$/i.test(by)) return request({ lead: before, who: subject(found['who']), what, tail }, voice);
      return [join(before, `${speaker} like ${found['who']} to ${what}`, tail, '.'), join(before, `${speaker} ask ${found['who']} to ${what}`, tail, '.')];
    }
    for (const good of GOODS) {
      const found = good.exec(rest)?.groups;
      if (!found?.['thing']) continue;
      const thing = `${found['thing']}${found['more'] ?? ''}`;
      return [join(before, found['who'] ? `${speaker} ask ${found['who']} for ${thing}` : `${speaker} like ${thing}`, tail, '.'), join(before, `${speaker} ask for ${thing}`, tail, '.')];
    }
    if (!/^(?:to|you|u)\b/i.test(rest)) return [join(before, `${speaker} like ${rest}`, tail, '.'), join(before, `${speaker} ask for ${rest}`, tail, '.')];
  }
  if (opensWithVerb(words)) return askImperative({ ...hit, span: { start: before.length, end: Math.max(hit.span.end, before.length + 1) } }, voice);
  return fragment(before, words, tail);
}

/** Somebody else, or a thing: "Could the ministry move the deadline?", "we'd like the crates to be stacked". */
function asThing(lead: string, who: string, what: string, tail: string, voice: Voice): string[] {
  const question = join(lead, `could ${who} ${what}`, tail, '?'), wish = join(lead, `${would(voice)} like ${who} to ${what}`, tail, '.');
  return asks(lead) && light(tail) ? [question, wish] : [wish];
}

/** "Twelve percent off, by tonight", "No more rent reviews": a thing that can be agreed on. */
function fragment(lead: string, words: string, tail: string): string[] {
  const thing = uncapitalise(words).replace(/^(?:enough (?:of|with)) (?:(?:the|your|all the|these|those|that) )?/i, 'no more ').replace(/^(?:and|so|just|only) /i, '');
  if (FINITE.test(words) || !light(tail) || !asks(lead) || !/^(?:no|an?|the|your|our|all|half|full|immediate|[€$£]?\d|\p{L}+ (?:percent|per cent|%|days|months|weeks|years|euros?|pounds)|\p{L}+ (?:off|back|down|up|out)\b)/iu.test(thing)) return [];
  return [join(lead, `could we agree on ${thing}`, tail, '?'), join(lead, `what would make ${thing} possible`, tail, '?')];
}

/** Where the words can't be turned: what they are about, and an open question. */
function onTopic(hit: Hit, voice: Voice, asked: boolean): string[] {
  const text = hit.sentence.text.trimEnd();
  if (SOFT.test(text)) return [];
  const { lead, clause, tail } = clauseOf(hit);
  const { about, when, who } = matterOf(clause), us = voice === 'I' ? "I'd" : "We'd";
  const others = asks(lead) && light(tail) ? { lead, tail: /^[\s.!?]*$/.test(tail) ? '' : tail } : { lead: '', tail: '' };
  const topic = about ?? matterOf(text).about;
  const body = uncapitalise(text).replace(/[.!?]+\s*$/, '');
  return [
    ...(topic && !who ? [join(others.lead, `could we talk about ${topic}${when}`, others.tail, '?'), join('', `could we talk about ${topic}`, '', '?')] : []),
    // Facts alone say less than any request.
    ...(asked || topic ? [] : holdsFact(text) ? factsKept(text, us).map((facts) => end(facts, '.')) : ['Could we look at this together?']),
    `Our request, in short: ${body}. What would make that work for you?`,
  ];
}

/** Any sentence that presses: its own words, asked for. */
export function fallback(hit: Hit, voice: Voice): string[] {
  const asked = [...fronted(hit, voice), ...framed(hit, voice), ...shaped(hit, voice)];
  return [...asked, ...onTopic(hit, voice, asked.length > 0)];
}

/** The sentence by a known way of pressing that reaches the hit. */
function framed(hit: Hit, voice: Voice): string[] {
  const text = hit.sentence.text.trimEnd();
  const { judged } = hit.sentence;
  /** A frame must reach the clause of the hit. */
  const near = (found: RegExpExecArray): boolean => found.index <= hit.span.end + 2;
  for (const [find, form] of FORBIDS) {
    const found = find.exec(text);
    if (!found || !near(found)) continue;
    const from = found.index + found[0].length, stop = Math.max(from, clauseEnd(judged, from));
    return denied(text.slice(0, found.index), 'you', reshaped(text.slice(from, stop).replace(/[.!?]+$/, ''), form), text.slice(stop), voice);
  }
  for (const [find, form] of FRAMES) {
    const found = find.exec(text);
    if (!found || !near(found)) continue;
    const from = found.index + found[0].length, stop = Math.max(from, clauseEnd(judged, from));
    // "We require your consent to the sublease": a thing, and no deed.
    if (/^\s*(?:the|an?|our|my|your|this|that|these|those|\d)\b/i.test(text.slice(from)) && /\bto\s+$/i.test(found[0])) continue;
    const who = subject((found.groups?.['who'] ?? 'you').replace(/['’]s$/, ''));
    const shape = reshaped(text.slice(from, stop).replace(/[.!?]+$/, ''), form);
    const what = based(who === 'you' ? shape : baseForm(shape));
    const written = request({ lead: text.slice(0, found.index), who, what, tail: text.slice(stop) }, voice);
    if (written.length) return written;
  }
  for (const [find, ask] of THINGS) {
    const found = find.exec(text);
    if (!found || !near(found)) continue;
    const from = found.index + found[0].length, stop = Math.max(from, clauseEnd(judged, from));
    const lead = text.slice(0, found.index), what = text.slice(from, stop).replace(/[.!?]+$/, ''), tail = text.slice(stop);
    const wish = join(lead, `${would(voice)} like ${ask.startsWith('could there') ? 'there to be ' : ''}${what}`, tail, '.');
    return light(tail) ? [join(lead, ask + what, tail, '?'), wish] : [wish];
  }
  const owed = /\b(?:you|your [\w'’-]+)(?: really| still)? owes? ((?:the|our|my) [\w'’-]+(?: [\w'’-]+)?) ((?:an?|the|\d|[€$£])[^.;:!?]*)/i.exec(text);
  if (owed?.[1] && owed[2]) return [join(text.slice(0, owed.index), `could ${owed[1]} have ${owed[2]}`, text.slice(owed.index + owed[0].length), '?')];
  const needs = /\b((?:your|that|the|those|this)(?: [\w'’-]+){1,3}?) (?:needs?|wants?|could do with) ([a-z]+ing)\b/i.exec(text);
  if (needs?.[1] && needs[2]) {
    const lead = text.slice(0, needs.index), rest = text.slice(needs.index + needs[0].length).replace(/[.!?]+$/, '');
    return [join(lead, `could we look at ${needs[2]} ${uncapitalise(needs[1])}`, rest, '?'), join(lead, `${would(voice)} like to talk about ${needs[2]} ${uncapitalise(needs[1])}`, rest, '.')];
  }
  const account = /^((?:.*[;:,]\s+)?)(\S.*?) (?:is|are) (?:yours|for you|up to you) to (?:pay|cover|bear|settle|fund|carry)\b/i.exec(text);
  if (account?.[2]) return [`${account[1] ?? ''}${capitalise(`could we agree that ${uncapitalise(account[2])} would be for your account?`)}`];
  return [];
}
