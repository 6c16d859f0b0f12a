import { inflect } from '../../engine/nlp';
import type { Hit, Voice } from '../../engine/types';
import { clauseEnd } from '../../language/clauses';
import { capitalise, end, swap, tidy, uncapitalise, wordsAfter, wordsBefore } from '../../language/rewrite';

/** An order cut into its parts: "Since May, | your crew | clear the quay | , as agreed." */
interface Order {
  readonly lead: string;
  /** Who is to do it; "you" for the reader. */
  readonly who: string;
  /** What is to be done, from its verb in the base form. */
  readonly what: string;
  readonly tail: string;
}

const READER = /^(?:y['’]?all|you\b.*|u|ya|yous)$/i;
const IMPERATIVE_PUSH = /^\s*(?:(?:do (?=please|kindly|be|bring|take|drop|give|let|stop|remove|put)|just|simply|please|plese|pls|kindly|now|so|then|do be so good as to|be so good as to|be so kind as to|be a dear and|be a love and|go ahead and|you go and|go and|for once|also)\b,?\s*)+/i;
/** Words that only push: they leave with the order. */
const PUSH = /^\s*(?:(?:(?:just|simply|really|absolutely|kindly|please|now|jolly well|bloody well|then|seriously|at the very least|either|definitely|certainly|personally|honestly|so|do be so good as to|be so good as to|be so kind as to|be a dear and|be a love and|go ahead and|for once|also)\b,?)\s+)+/i;
const LAST_PUSH = /,?\s+(?:(?:full stop|period|end of story|simple as that|no excuses|no ifs|no buts|no ifs or buts|no ifs and no buts|seriously|got it|okay|ok|yeah|yes|please and thank you|would you|will you|will ya|mate|and be done with it|and that's that|and that is that|no questions asked|there's a love|there's a dear|pronto|so do|so do that|without further (?:discussion|ado|argument))\b)+(?=[.!?]*\s*$)/i;
/** Lead-ins that only announce the order. */
const ANNOUNCES = /^(?:what (?:this|it|that|has|needs|we|I)\b[^.;,]{0,50}\b(?:is|happen is plain)(?: that|:)?|all (?:I|we)(?:'m|'re| am| are) (?:saying|asking) is(?: that)?|the (?:fact|bottom line|point|truth|long and short of it|upshot) is(?: that|,)?|there's no way (?:a?round) it[:,]|there is no way (?:a?round) it[:,]|let me (?:be clear|put it plainly|spell it out)[:,]|my point is(?: that|,)?|I (?:don't|do not) ask, I insist[:,]|we are telling you, not asking[:,]|it follows that|I hope you (?:understand|realise|realize|see|appreciate) that|you (?:know|see),?|look,|listen,|c'mon,|come on,|lads,|guys,|right then,|tell ya what,|either way,|seriously,|frankly,|honestly,|naturally,?|bottom line[:,]|simply put,|to put it (?:bluntly|plainly),)\s*$/i;
const BELIEVES = /^((?:the|our|my) [\w'’ -]{2,40}?|\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?) (?:feels?|thinks?|believes?|says?|insists?|holds?)(?: that)?\s*$/u;

/** Who speaks, with "would": "we'd", or "I'd" for one who writes alone. */
const would = (voice: Voice): string => (voice === 'I' ? "I'd" : "we'd");

function cut(hit: Hit, who: string, from: number): Order {
  const text = hit.sentence.text;
  const stop = Math.max(from, clauseEnd(hit.sentence.judged, from));
  return { lead: text.slice(0, hit.span.start), who, what: text.slice(from, stop).replace(/^\s+/, ''), tail: text.slice(stop) };
}

function polish({ lead, who, what, tail }: Order): Order {
  const opening = /^([^\p{L}\p{N}]*)([\s\S]*)$/u.exec(lead);
  const words = opening?.[2] ?? '';
  const plainLead = words.replace(/[’]/g, "'");
  const clean = what.replace(PUSH, '').replace(/[.!?]+\s*$/, '').replace(LAST_PUSH, '');
  return {
    lead: ANNOUNCES.test(plainLead) ? (opening?.[1] ?? '') : lead,
    who, what: clean,
    tail: tail.replace(LAST_PUSH, ''),
  };
}

const join = (lead: string, clause: string, tail: string, mark: string): string => {
  const opens = /^[^\p{L}\p{N}]*$/u.test(lead) || /[.!?]["'”’)]?\s*$/.test(lead);
  const text = tidy(`${lead}${opens ? capitalise(clause) : clause}${tail}`.trimEnd());
  return end(capitalise(text), mark);
};

/** The words after the order make no clause of their own, so that a question mark may stand behind them. */
const light = (tail: string): boolean => /^[\s.!?…"'”’)\]*_]*$/.test(tail) || tail.length < 90 && /^,?\s+(?:as|since|because|so that|given|whatever|if|when|before|until|unless|just as|like|not|plus|including|all|starting|no|with|without|down|up|per|rather|instead|even if|although|though)\b[^;:?!]*[.!?]?\s*$/i.test(tail) && !/,\s+(?:and|but|so)\s+(?:I|we|you)\b/i.test(tail);
/** A question can stand behind these words. */
const asks = (lead: string): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(lead) || /(?:[;:—–]|\b(?:so|but|then)|\s-)\s*$/i.test(lead)
  || /^(?:["“(*_-]\s*)?(?:for|to|in|on|at|by|before|after|given|with|now|as|since|from|between|if|when|once|ideally|sorry|no rush|going|please|come|this|until|whatever|under|of|because|seeing|hi|hello|dear|whichever|during|while|since|either|regarding|about)\b[^;:]*,\s*$/i.test(lead);

const forWhom = (who: string): string => (who === 'you' ? 'you' : who);

const ROUGH: readonly (readonly [RegExp, string])[] = [
  [/^to (?=[a-z])/i, ''], [/^(?:eat|swallow)\b/i, 'absorb'], [/^stump up for\b/i, 'pay for'], [/^(?:stump|cough|pony) up\b/i, 'pay'], [/^fork out\b/i, 'pay'], [/^lose (?=the|that|your)/i, 'take out '], [/^(?:ditch|dump|axe|bin|scrap)\b/i, 'drop'], [/^(?:chuck|bung|toss) in\b/i, 'include'], [/^gimme\b/i, 'give us'], [/^(?:lop|chop|knock|shave)\b(?= .*\boff\b)/i, 'take'], [/^slash\b/i, 'reduce'], [/^quit\b/i, 'stop'], [/^foot\b/i, 'cover'],
];
/** The same deed in a calmer word. */
const gentler = (what: string): string => ROUGH.reduce((words, [find, put]) => words.replace(find, put), what);

/** Ways to put an order as a request, best first. */
function request(order: Order, voice: Voice): string[] {
  const { lead, who, tail, ...polished } = polish(order);
  const what = gentler(polished.what);
  if (!what) return [];
  const trade = /^([\s\S]*?),?\s+(?:and|then|and then)\s+((?:we|I|i)(?:(?:'ll|’ll|ll| can| will| could| may| might|'re|’re|'m|’m)\b)[\s\S]*|im\b[\s\S]*)$/.exec(what + tail);
  if (trade && who === 'you') {
    return [
      join(lead, `if you could ${trade[1]}, ${trade[2]}`, '', '.'),
      join(lead, `could you ${trade[1]}, so that ${trade[2]}`, '', '?'),
    ];
  }
  const believer = BELIEVES.exec(lead);
  if (believer?.[1]) {
    const rest = `${what}${tail}`;
    return [end(`${capitalise(believer[1])} would like ${forWhom(who)} to ${rest}`, '.'), end(`${capitalise(believer[1])} would be glad if ${forWhom(who)} could ${rest}`, '.')];
  }
  const question = join(lead, `could ${who} ${what}`, tail, '?');
  const statement = join(lead, `${would(voice)} ask ${forWhom(who)} to ${what}`, tail, '.');
  const possible = who === 'you' ? join(lead, `would it be possible to ${what}`, tail, '?') : join(lead, `would it be possible for ${who} to ${what}`, tail, '?');
  const take = join(lead, `what would it take for ${forWhom(who)} to ${what}`, tail, '?');
  const wish = join(lead, `${would(voice)} like ${forWhom(who)} to ${what}`, tail, '.');
  return asks(lead) && light(tail) ? [question, statement, possible, take, wish] : [statement, wish, ...(light(tail) ? [question] : [])];
}

/** The order's subject as it goes on after "could". */
const subject = (who: string): string => (READER.test(who.trim()) ? 'you' : uncapitalise(who.trim().replace(/['’]s$/, '')));

/** "be giving us" → "give us"; other words stay. */
function based(what: string): string {
  const gerund = /^(\s*)be\s+(?:(\w+ly)\s+)?([a-z]+ing)\b/i.exec(what);
  if (!gerund?.[3]) return what.replace(/^(\s*)be\s+so\b/, '$1be so');
  return `${gerund[1] ?? ''}${gerund[2] ? `${gerund[2]} ` : ''}${baseOf(gerund[3])}${what.slice(gerund[0].length)}`;
}

const DOUBLED = /^(.*(?:[^aeiou]|[^aeiou][aeiou]))([bdgmnprt])\2$/i;
/** The base form of an -ing word: "knocking" → "knock". */
export function baseOf(gerund: string): string {
  const base = inflect(gerund.toLowerCase(), 'Gerund').infinitive;
  return base && base !== gerund.toLowerCase() ? base : gerund.toLowerCase().replace(/ing$/, '').replace(DOUBLED, '$1$2');
}

/** An order with a modal verb, as a request: "you must VP" → "could you VP?" */
export function askTo(hit: Hit, voice: Voice): string[] {
  const who = subject(hit.groups['who'] ?? 'you');
  const order = cut(hit, who, hit.span.end);
  if (/^\s*not\b/i.test(order.what) || /\bnot$/i.test(hit.text)) return negate(hit, voice);
  return request({ ...order, what: based(order.what) }, voice);
}

/** "you can't charge us" → "we'd ask you not to charge us". */
export function negate(hit: Hit, voice: Voice): string[] {
  const who = subject(hit.groups['who'] ?? 'you');
  const { lead, what, tail } = polish(cut(hit, who, hit.span.end));
  const plain = what.replace(/^not\s+(?:to\s+)?/i, '');
  const gerund = /^([a-z]+ing)\b/i.exec(plain);
  const base = gerund?.[1] && !/^(?:bring|sing|ring|swing|fling|cling|sting|wring)$/i.test(gerund[1]) ? baseOf(gerund[1]) + plain.slice(gerund[1].length) : based(plain);
  return denied(lead, who, base, tail, voice);
}

/** Ways to ask that something not be done. */
function denied(lead: string, who: string, base: string, tail: string, voice: Voice): string[] {
  return [
    join(lead, `${would(voice)} ask ${who} not to ${base}`, tail, '.'),
    join(lead, `${would(voice)} prefer that ${who} not ${base}`, tail, '.'),
    ...(asks(lead) && light(tail) ? [join(lead, `could we agree that ${who} won't ${base}`, tail, '?')] : []),
  ];
}

/** A bare imperative, from its verb on, as a request: "cut the fee" → "could you cut the fee?" */
export function askImperative(hit: Hit, voice: Voice): string[] {
  const from = hit.span.start;
  const order = cut(hit, 'you', from);
  const stripped = order.what.replace(IMPERATIVE_PUSH, '').replace(PUSH, '');
  const forbids = /^(?:do not|don['’]?t|never|please don['’]?t)\s+(?:you\s+|ever\s+|even think (?:of|about)\s+|dare\s+)*/i.exec(stripped);
  if (forbids) {
    const { lead, what, tail } = polish({ ...order, what: stripped.slice(forbids[0].length) });
    const gerund = /^([a-z]+ing)\b/i.exec(what);
    return denied(lead, 'you', gerund?.[1] ? baseOf(gerund[1]) + what.slice(gerund[1].length) : uncapitalise(what), tail, voice);
  }
  return request({ ...order, what: uncapitalise(stripped) }, voice);
}

/** Something wished from the other side that is no clause: "Fee down to 9%, today." */
export function askFragment(hit: Hit): string[] {
  const text = hit.sentence.text;
  const opening = /^[^\p{L}\p{N}€$£¥]*/u.exec(text)?.[0] ?? '';
  const words = uncapitalise(text.slice(opening.length)).replace(/[.!?]+\s*$/, '');
  return [
    `${opening}${capitalise(`could we agree on this: ${words}?`)}`,
    `${opening}${capitalise(`our request: ${words}. Would that work for you?`)}`,
    `${opening}${capitalise(`what we're hoping for: ${words}. What would make that possible?`)}`,
  ];
}

/** "The price has to come down" → "Could the price come down?" */
export function askThing(hit: Hit, voice: Voice): string[] {
  const who = uncapitalise((hit.groups['who'] ?? '').trim());
  const order = cut(hit, who, hit.span.end);
  const { lead, what, tail } = polish(order);
  const statement = join(lead, `${would(voice)} need ${who} to ${what}`, tail, '.');
  const question = join(lead, `could ${who} ${what}`, tail, '?');
  const way = join(lead, `could we find a way for ${who} to ${what}`, tail, '?');
  const wish = join(lead, `${would(voice)} like ${who} to ${what}`, tail, '.');
  return asks(lead) && light(tail) ? [question, wish, way, statement] : [wish, statement];
}

/** "I insist that S", "we demand NP": the same wish, asked for. */
export function askFor(hit: Hit, voice: Voice): string[] {
  const before = wordsBefore(hit), after = wordsAfter(hit);
  const by = hit.groups['by'] ?? '';
  const mine = /^(?:I|we)\b/i.test(by) || !by;
  const speaker = mine ? would(voice) : `${uncapitalise(by.trim())} would`;
  const order = hit.groups['that'] !== undefined
    ? [`${speaker} ask that`, mine ? "it's important to us that" : `it matters to ${uncapitalise(by.trim())} that`]
    : [`${speaker} ask for`, `${speaker} like`];
  const seeing = /^\s*([a-z]+ing)\b/i.exec(after);
  if (seeing?.[1] && hit.groups['that'] === undefined && /\bon$/i.test(hit.text)) return [end(capitalise(tidy(`${before}${speaker} like to ${baseOf(seeing[1])}${after.slice(seeing[0].length)}`)), '.')];
  return order.map((words) => end(capitalise(tidy(before + (/^[^\p{L}\p{N}]*$/u.test(before) ? capitalise(words) : words) + after)), '.'));
}

/** Turns the noun or verb "demand" into a request where it stands. */
export const softenNoun = (hit: Hit): string[] => {
  const softer = hit.text.replace(/\bdemands\b/gi, 'requests').replace(/\bdemanding\b/gi, 'asking for').replace(/\bdemand\b/gi, 'request').replace(/\brequirement\b/gi, 'request').replace(/\bexpectation is\b/gi, 'hope is');
  return [swap(hit, softer)];
};

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
  frame(String.raw`\bit(?:['’]s| is) your (?:job|duty|responsibility|task) to\s+`),
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
  [/\b(?:I|we|the \w+|our \w+)(?: will| would|['’]d|['’]ll)?(?: really| still| fully)* (?:need|want|expect)s? (?:to see )?(?:nothing less than )?(?=[^.;!?]{3,60} from you\b)/i, 'could we have '],
  [/\b(?:I|we|our \w+|my \w+)(?: really| still| fully)* (?:need|want|expect|demand|require)s? (?=your\b)/i, 'could we have '],
  [/\byou(?: really| still)? owe (?:us|me) (?=(?:an?|the|our|\d|[€$£])\b)/i, 'could we have '],
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

/** Any sentence that presses: its own words, asked for. */
export function fallback(hit: Hit, voice: Voice): string[] {
  const text = hit.sentence.text.trimEnd();
  const { judged } = hit.sentence;
  const opening = /^[^\p{L}\p{N}€$£¥]*/u.exec(text)?.[0] ?? '';
  const words = text.slice(opening.length);
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
    const what = based(reshaped(text.slice(from, stop).replace(/[.!?]+$/, ''), form));
    const written = request({ lead: text.slice(0, found.index), who: subject((found.groups?.['who'] ?? 'you').replace(/['’]s$/, '')), what, tail: text.slice(stop) }, voice);
    if (written.length) return written;
  }
  for (const [find, ask] of THINGS) {
    const found = find.exec(text);
    if (!found || !near(found)) continue;
    const from = found.index + found[0].length, stop = Math.max(from, clauseEnd(judged, from));
    const lead = text.slice(0, found.index), what = text.slice(from, stop).replace(/[.!?]+$/, ''), tail = text.slice(stop);
    if (light(tail)) return [join(lead, ask + what, tail, '?'), join(lead, `${would(voice)} like ${ask.startsWith('could there') ? 'there to be ' : ''}${what}`, tail, '.')];
    return [join(lead, `${would(voice)} like ${ask.startsWith('could there') ? 'there to be ' : ''}${what}`, tail, '.')];
  }
  const needs = /\b((?:your|that|the|those|this)(?: [\w'’-]+){1,3}?) (?:needs?|wants?|could do with) ([a-z]+ing)\b/i.exec(text);
  if (needs?.[1] && needs[2]) {
    const lead = text.slice(0, needs.index), rest = text.slice(needs.index + needs[0].length).replace(/[.!?]+$/, '');
    return [join(lead, `could we look at ${needs[2]} ${uncapitalise(needs[1])}`, rest, '?'), join(lead, `${would(voice)} like to talk about ${needs[2]} ${uncapitalise(needs[1])}`, rest, '.')];
  }
  const account = /^((?:.*[;:,]\s+)?)(.+?) (?:is|are) (?:yours|for you|up to you) to (?:pay|cover|bear|settle|fund|carry)\b/i.exec(text);
  if (account?.[2]) return [`${account[1] ?? ''}${capitalise(`could we agree that ${uncapitalise(account[2])} would be for your account?`)}`];
  if (SOFT.test(text)) return [];
  if (opensWithVerb(words)) {
    return [...request({ lead: opening, who: 'you', what: uncapitalise(words.replace(/[.!?]+$/, '').replace(IMPERATIVE_PUSH, '')), tail: '' }, voice), ...asWish(opening, words)];
  }
  return asWish(opening, words);
}

const NOT_VERBS = /^(?:the|a|an|our|your|my|this|that|these|those|we|i|you|it|he|she|they|there|if|when|as|in|on|at|by|for|from|with|no|not|and|but|so|or|all|any|some|more|less|what|who|how|why|where|which|because|since|after|before|now|net|one|two|three|new|next|same|both|either|until|unless|to|of|enough|off|out|back|down|up|under|over|half|full|here|once|could|would|can|will|may|might|shall|should|must|do|does|did|is|are|was|were|have|has|had|\d.*|[\w'’]+(?:ed|ly|tion|ment|ness|ing|ity)|[\w]+['’](?:s|d|ll|re|ve|m|t))$/i;
function opensWithVerb(words: string): boolean {
  const plain = words.replace(/^(?:(?:please|just|now|kindly),?\s+)+/i, '');
  const first = /^([\w'’-]+)/i.exec(plain)?.[1] ?? '';
  return first !== '' && !NOT_VERBS.test(first) && /^\S+\s+(?:the|your|our|us|me|it|that|this|those|these|a|an|all|every|\d|[€$£]|down|up|off|out|back)/i.test(plain);
}

function asWish(opening: string, words: string): string[] {
  const body = uncapitalise(words).replace(/[.!?]+\s*$/, '');
  return [`${opening}Our request, in short: ${body}. What would make that work for you?`];
}
