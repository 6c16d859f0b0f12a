import { inflect } from '../../../engine/nlp';
import { isPlural, speaker } from '../../../language/parts';
import type { Voice } from '../../../engine/types';
import { bare, straight } from '../../../language/rewrite';
import { clauseOf, isClause, would } from './clause';
import { isOrder } from './orders';
import { hasFact, isPronoun } from './text';

/** What follows, said calmly. */
export interface Outcome {
  /** A clause with "would": "we would have to cancel the order". */
  readonly say: string;
  /** It names nothing: "we couldn't go ahead". Then whatever the sentence says of its own is lost in it. */
  readonly general: boolean;
}

/** Words too hot, too figurative or too mocking to stand in a calm sentence. */
export const HOT = new RegExp(String.raw`\b(?:${[
  'kiss', 'goodbye', 'bye', 'cheerio', 'regret', 'rust', 'rats?', 'ugly', 'dead', 'dies?', 'brace', 'hell', 'whistle', 'peril', 'sorry', 'destroy',
  'make you', 'hang(?:ing)? up', 'bother', 'good luck', 'enjoy', 'wish you', 'pay for it', 'dare', 'bury', 'kill\\w*', 'let that sink', 'or else',
  'miracle', 'wreck', 'ruin', 'lump', 'hike', 'self-destruct\\w*', 'for good', 'ever again', 'peanuts', 'see how', 'see what', 'find out', 'watch',
  'make sure', 'apron', 'mud', 'bin', 'bite', 'god', 'penny of it', 'let (?:the|your|everyone|every) [\\w ]{2,30} know', 'bolts?', 'chained',
  'worth nothing', 'gentle', 'carried', 'everything that', 'to yourselves?', 'stop being', 'blood', 'tears', 'drag', 'picket', 'mercy', 'shred\\w*',
  'torch', 'crawl\\w*', 'beg', 'sweat', 'rip', 'guts', 'cemetery', 'grave', 'coffin', 'suffer', 'learn (?:what|how|why)', 'laugh\\w*', 'stupid', 'damn', 'dirt',
  'gloves', 'nuclear', 'reputation', 'make an example', 'speed dial', 'bridges?', 'pull the rug', 'remember', 'claws', 'teeth', 'war', 'your name',
].join('|')})\b`, 'i');

/** What only beats the drum. */
const DRUM =
  /,? (?:immediately|on the spot|straight ?away|instantly|with immediate effect|simple as(?: that)?|it's that simple|that's a promise|believe me|full stop|period|end of story|for good|instead|once and for all|without further notice|that very day|this very minute|and that's that|the same day|(?:it's|it is) (?:up to you|your (?:call|choice))|your (?:call|choice)|no questions asked|happily|gladly|forever|just like that|lock, stock and \w+|so help me(?: god)?|mark my words|as simple as that|every last one of (?:us|them)|I promise you(?: that)?)\b/gi;

const OVER = String.raw`(?:all )?(?:off|dead|over|gone|out|void|through|history|done|finished|withdrawn|at an end|cancelled|called off|away|on hold|closed|toast|expired)`;
const ENDED = new RegExp(String.raw`^(?<what>.+?)(?: (?:is|are|will be|would be|gets?|falls|goes|'ll be)|'s|'ll be|'re) ${OVER}(?: the table)?(?<rest> (?:on|at|by|from|after|for|in|until|today|tonight|tomorrow|this|next|as|with|over|between|before|and)\b.*)?$`, 'i');
const NO_DEAL =
  /^(?:(?:there(?:'s|'ll be| is| will be| would be) )?(?:no (?:deal|sale|contract|agreement|signature|go|way forward|thanks?)|nothing|bust|zero|none)|goodbye|(?:good)?bye(?:-bye)?|forget it|cheerio|not at all|else|farewell|finish|never|that's it|that is it|(?:we|I) do|so (?:do|will|are) (?:we|I)|no|(?:nobody|no one|none of us) \w+s? \w+|no .{0,20}deal|get nothing|do without|nothing at all|none at all|don't|(?:you )?lose (?:it|us|me)(?: all)?)(?: at all)?$/i;
const LEAVES =
  /^(?:(?:(?:we|I)(?:'ll|'re|'m|'d| will| shall| are| am| have to)?|our side|that's (?:us|me)) )?(?:(?:will|shall|are|am|just|simply|all|be|going to|then|quite|fully|(?:ready|prepared|willing|happy) to) )*(?:walk(?:s|ing)?(?: away| out| off)?|leave|leaving|go|goes|gone|going|quit|quits|out|outta here|away|done|off|get up|finished|through|packing|pack up|pull out|bow out|move on|moving on|look elsewhere|part ways|part company|go elsewhere|go our (?:own|separate) ways?|on (?:our|my) way|say goodbye|out of here|see ourselves out|find the door|take our leave|shake hands and leave|are history|look (?:for|at) other options)(?: from (?:this|it|you|here|the (?:deal|table|talks|room)))?$/i;

/** What the other side loses: "kiss the orangery goodbye", "forget the discount", "find yourselves another carrier". */
const LOST: readonly RegExp[] = [
  /^(?:you(?:'ll| can| may| will|'re going to)? )?(?:kiss|wave) (?<what>.+?) goodbye$/i,
  /^(?:you(?:'ll| can| may| will)? )?(?:say goodbye to|wave goodbye to|forget(?: all)? about|forget|whistle for|do without|go without|live without|count us out of) (?<what>.+)$/i,
  /^(?:you(?:'ll| can| may| will)? )?(?:don't|do not|not|never|stop) (?:expect|expecting|count(?:ing)? on|plan(?:ning)? on|hope for|bother with) (?<what>(?:the|our|my|any|a|an|another)\b (?!.* to (?:\w+)$).+)$/i,
];
const ANOTHER = /^(?:you(?:'ll| can| may| will)? )?(?:(?:have to|need to|must|better|best) )?(?:go )?(?:and )?(?:find|get|look for|hire|be looking for|finding|looking for)(?: yourselves?)? (?:another|a new|a different|some other|someone else|somebody else)(?<role>(?: \w+){0,3})(?<rest>(?: (?:for|to|by|on|before|in|from|at)\b.*)?)$/i;
const WE = /^(?<who>I|we)(?:'ll|'re|'m|'d)?(?<will>(?: (?:be )?(?:(?:see (?:ourselves|myself) )?(?:(?:\w+ly|quite|more than|fully) )?(?:forced|obliged|compelled|left no choice but|ready|prepared|willing|happy|about|minded) to|have no choice but to|not hesitate to|going to(?! (?:the|an?|our|my|your|his|her|court|arbitration|trading|small|law|press)\b)|have to|has to|will|shall|are|am|is|be|would|gonna|simply|just|then|also|all|only|immediately|too|both))*) (?<verb>[a-z-]+)(?<rest>\b.*)$/i;

/** A consequence said calmly: "we'll cancel the order" gives "we would have to cancel the order". Undefined where it can't be. */
export function outcomeOf(threat: string, voice: Voice): Outcome | undefined {
  const { we, us } = speaker(voice);
  const clause = bare(straight(threat).replace(/[\s,]+(?:then|though|you know)[.!\s]*$/i, '').replace(/^(?:[\s,;:—–-]|\b(?:or else|or|otherwise|then|and|so|else|either) )+/i, '').replace(DRUM, '')).replace(/^The (?=\w)/, 'the ');
  // "…, because our lawyers won't let it through": the reason stays with what it explains.
  const reasoned = /^(.{8,}?),? (because|since|as) (.+)$/i.exec(clause), reason = reasoned?.[3] ?? '';
  if (reasoned && isClause(reason) && !HOT.test(reason)) {
    const main = outcomeOf(reasoned[1] ?? '', voice);
    return main && { say: `${main.say}, ${(reasoned[2] ?? '').toLowerCase()} ${reason}`, general: false };
  }
  // "we'll have no hesitation in ending it", "we will have no option other than going to law": the act is what follows.
  const bound = /^(I|we)(?:'ll| will| would|'d)? have no (?:choice|option|alternative|hesitation|qualms)(?: left)? (?:but|other than|except|in|about) (?:to )?([a-z]+)\b(.*)$/i.exec(clause);
  if (bound?.[2]) return { say: `${bound[1]?.toLowerCase() === 'i' ? 'I' : 'we'} would have to ${/ing$/.test(bound[2]) ? inflect(bound[2], 'Gerund').infinitive : bound[2]}${bound[3]}`, general: false };
  const elsewhere = /^(I|we)(?:'re| are|'m| am|'ll be| will be) (?:off|going|moving|headed|switching) to ((?:the |your |another )?.+)$/i.exec(clause);
  if (elsewhere && /^(?:the |another )?\p{Lu}/u.test(elsewhere[2] ?? '')) return { say: `${elsewhere[1]?.toLowerCase() === 'i' ? 'I' : 'we'} would have to go to ${elsewhere[2]}`, general: false };
  const back = /^(?:don't|do not|never) expect (us|me|our \w+|my \w+) back\b(.*)$/i.exec(clause);
  if (back) return { say: `${/^(?:us|me)$/i.test(back[1] ?? '') ? we : back[1]} couldn't come back${back[2]}`, general: false };
  const couldn = (what: string): Outcome => ({ say: `${we} couldn't ${what}`, general: false });
  if (!clause || NO_DEAL.test(clause)) return { say: `${we} couldn't go ahead`, general: true };
  const time = TIME_ONLY.exec(clause)?.groups, timeless = time ? clause.slice(0, clause.length - (time['when'] ?? '').length) : clause;
  if (LEAVES.test(timeless)) return { say: `${we} would have to look at other options${time?.['when'] ?? ''}`, general: true };
  const done = /^(?:we|I)(?:'re| are|'m| am) (?:all )?(?:done|finished|through)(?: with)? ([a-z]+ing\b.*)$/i.exec(clause)?.[1];
  if (done) return { say: `${we} couldn't go on ${done}`, general: false };
  if (/\bnever\b.*\bagain$/i.test(clause)) return { say: `${we} couldn't go ahead`, general: true };
  const own = ownAct(clause);
  if (own) return HOT.test(own) ? undefined : { say: own, general: false };
  const regarded = /^(?:you (?:can|may|will|should) |please |kindly )?(?:consider|regard|treat) (.+?) (?:as )?(over|closed|off|withdrawn|dead|gone|cancelled|terminated|ended|at an end|void)\b(.*)$/i.exec(clause);
  const undo = ({ closed: 'close', cancelled: 'cancel', withdrawn: 'withdraw', terminated: 'end', ended: 'end' } as Record<string, string>)[(regarded?.[2] ?? '').toLowerCase()];
  if (regarded && undo && !isPronoun(regarded[1] ?? '')) return { say: `${we} would have to ${undo} ${regarded[1]}${regarded[3]}`, general: false };
  if (regarded) return outcomeOf(`${regarded[1]} is ${/^(?:dead|terminated|ended)$/i.test(regarded[2] ?? '') ? 'over' : regarded[2]}${regarded[3]}`, voice);
  const ended = ENDED.exec(clause)?.groups, what = ended?.['what'] ?? '';
  if (ended && !/\b(?:and|who|that|which|we|I|you|they)\b/i.test(what) && !/^(?:(?:you|we|I|he|she|they|there|nobody)$|(?:after|from|by|on|at|once|when|as|until|in)\b)/i.test(what)) {
    if (/^(?:it|it all|everything|all this|all bets|that|this)$/i.test(what) || /^(?:the|this|our|that|any) (?:whole |entire )?(?:deal|thing|arrangement)$/i.test(what)) return { say: `${we} couldn't go ahead${ended['rest'] ?? ''}`, general: true };
    if (/\d|%|\b(?:offers?|prices?|rates?|discounts?|rebates?|bonus|figures?|quotes?|raise|per ?cent)\b/i.test(what)) return { say: `${what} would no longer stand${ended['rest'] ?? ''}`, general: false };
    return couldn(`go ahead with ${what}${ended['rest'] ?? ''}`);
  }
  const bothers = /^(?:don't|do not|no need to) (?:even )?bother (?:to )?([a-z]+ing\b.*)$/i.exec(clause)?.[1];
  if (bothers) return { say: `there would be no point in ${bothers}`, general: false };
  const who = /^(?:you(?:'ll)? )?(?:see|find out|watch|guess|wait and see) who (.+)$/i.exec(clause)?.[1];
  if (who && !HOT.test(who)) return { say: `${we} couldn't promise that anyone ${who}`, general: false };
  const nothing = /^(?:you (?:can|may) )?(?:don't|do not|never) (?:expect|count on|hope for|plan on) (?:an?|any|another) ((?!.* to [a-z]+).+)$/i.exec(clause)?.[1];
  if (nothing) return { say: `there would be no ${nothing}`, general: false };
  const lacking = /^you(?:'ll| will) (?:find|see) yourselves? (without .+)$/i.exec(clause)?.[1];
  if (lacking) return { say: `you would be ${lacking}`, general: false };
  const loses = /^(?:you(?:'ll| can| may| will|'re going to)? )?(?:lose|forfeit) (.+)$/i.exec(clause)?.[1];
  if (loses && !isPronoun(loses) && !/\b(?:we|you|that|what|how|was|were)\b/i.test(loses)) return { say: `you would lose ${loses}`, general: false };
  for (const form of LOST) {
    const lost = form.exec(clause)?.groups?.['what'];
    if (lost && !isPronoun(lost) && !/\b(?:we|you|that|what|how)\b/i.test(lost)) return couldn(`go ahead with ${lost.replace(/^(?:any|another|an?) /i, (word) => (/^an? $/i.test(word) ? word : 'the ')).replace(/^your business\b/, 'you')}`);
    if (lost && /^(?:us|me|it|that|this|them)$/i.test(lost)) return { say: `${we} couldn't go ahead`, general: true };
  }
  const another = ANOTHER.exec(clause)?.groups;
  if (another) {
    const role = (another['role'] ?? '').trim();
    return /(?:er|or|ist|ant|ian|firm|agency|partner|studio|yard)(?: |$)/i.test(role) ? couldn(`go on as your ${role}${(another['rest'] ?? '').replace(/^ to .*$/, '')}`) : role ? { say: `you would have to look for another ${role}${another['rest'] ?? ''}`, general: false } : couldn(`go on${another['rest']}`);
  }
  const none = /^(?:there(?:'s| is| are|'ll be| will be| would be) )?no ([^,]+)$/i.exec(clause)?.[1];
  if (none && clauseOf(clause)?.subject.startsWith('no ') !== true) return HOT.test(none) ? undefined : { say: `there would be no ${none}`, general: false };
  const broughtIn = BROUGHT_IN.exec(clause)?.groups?.['who'];
  if (broughtIn && !/^(?:it|that|us|me|you|no|nothing|from)\b/i.test(broughtIn)) return { say: `${we} would have to bring in ${broughtIn}`, general: false };
  const unseen = /^(?:you )?(?:don't|do not|won't|will not) (?:expect|count on|hope)(?: to)? (?:see|seeing|find|finding|have|having|get|getting|hear|hearing) (.+)$/i.exec(clause)?.[1];
  if (unseen) return { say: `you wouldn't see ${unseen}`, general: false };
  const others = /^(?:don't|do not) (?:expect|count on) (.+?) to ([a-z]+\b.*)$/i.exec(clause);
  if (others) return { say: /^(?:us|me)$/i.test(others[1] ?? '') ? `${us === 'me' ? 'I' : 'we'} couldn't ${others[2]}` : `${others[1]} wouldn't ${others[2]}`, general: false };
  const expected = /^(?:you can |you may )?expect (.+?) to ([a-z]+\b.*)$/i.exec(clause);
  if (expected && !HOT.test(clause)) return { say: `${expected[1]} would ${expected[2]}`, general: false };
  if (HOT.test(clause)) return time && !hasFact(timeless) ? { say: `${we} would have to look at other options${time['when'] ?? ''}`, general: true } : undefined;
  if (isOrder(clause) && !TAUNTS.test(clause) && !/\b(?:was|were)\b/.test(clause)) return { say: `you would have to ${clause}`, general: false };
  return happens(clause);
}
const TAUNTS = /^(?:find|see|try|learn|face|get|ask|guess|think|look|wait|go|take your|be|blame|thank|live|die|drop dead|move on|start|prepare|answer|expect)\b/i;

/** "expect a call from our lawyers", "you'll be hearing from the ombudsman", "meet the bailiff", "face a tribunal". */
const BROUGHT_IN =
  /^(?:you(?:'ll| will| can| may)? )?(?:(?:be )?hear(?:ing)? from|expect (?:to hear|a (?:call|letter|visit|writ|claim|knock|ring|summons)|news|word) from|expect|meet|answer to|talk to|explain (?:it|that|this|yourselves?) to|deal with|speak to|take it up with|face) (?<who>(?:our|my|the|a|an|his|her) (?:\w+ ){0,2}?(?:lawyers?|solicitors?|attorneys?|counsel|barristers?|bailiffs?|ombudsman|regulators?|inspectors?|inspectorate|tribunal|police|council|board|union|courts?|judge|auditors?|insurers?|union rep|trading standards|authorit(?:y|ies))(?: (?:in|on|at|over|about|next|this|by)\b.*)?)$/i;

/** What the writer does: "we cancel the order and bill you" gives "we would have to cancel the order and bill you". */
function ownAct(clause: string): string | undefined {
  const groups = WE.exec(clause)?.groups;
  if (!groups) return undefined;
  const { who = '', verb = '', rest = '' } = groups;
  const self = who.toLowerCase() === 'i' ? 'I' : 'we', read = clauseOf(clause);
  const court = /^see (?:you|each other|one another|your [\w ]+?)(?<rest> (?:in front of|in|at|before) .*\b(?:court|tribunal|judge|division|arbitration|hague|chambers)\b.*)$/i.exec(`${verb}${rest}`);
  if (court) return `${self} would have to take this to ${(court.groups?.['rest'] ?? '').replace(/^ (?:in front of|in|at|before) /i, '')}`;
  if (/^(?:know|think|hope|expect|want|been|had|told|said|warned|gave|mean|believe|love|hate|trust|regret|see|reserve)$/i.test(verb)) return undefined;
  if (/^(?:don't|won't|can't|cannot|shan't|do|will|shall|never|not)$/i.test(verb) || read?.not) {
    const denied = /^(?:I|we)(?:'ll|'re|'m)? ?(?:don't|do not|won't|will not|shall not|can't|cannot|shan't|never|not|are not|am not)(?: be)?(?: (?:even|ever|going to))* ([a-z]+)\b(.*)$/i.exec(clause);
    if (!denied?.[1]) return undefined;
    return `${self} couldn't ${denied[1].endsWith('ing') ? inflect(denied[1], 'Gerund').infinitive : denied[1]}${denied[2]}`;
  }
  const nothing = /^(?:I|we)(?:'ll| will)? ([a-z]+) (?:nothing|no) ?(.*)$/i.exec(clause);
  if (nothing) return `${self} couldn't ${nothing[1]} ${nothing[2] ? `any ${nothing[2]}` : 'anything'}`.replace('any more', 'more');
  if (/^(?:be|have|has|is|are|am)$/i.test(verb)) return undefined;
  // "I'd be very careful", "we're sure": how the writer is, and no act.
  const before = clause.slice(0, clause.length - rest.length - verb.length);
  if (/(?:\b(?:be|am|are)|'m|'re) (?:\w+ly )?$/i.test(before) && !/ing$/i.test(verb)) return undefined;
  if (/^going$/i.test(verb) && !/^ to (?:the|an?|our|my|your|his|her|court|arbitration|trading|small|law|press)\b|^ (?:with|back|ahead|elsewhere|public|over|to)\b/i.test(rest)) return undefined;
  if (/(?:ed|en|out|off|gone|done|over)$/i.test(verb) && /\b(?:be|are|am|'re|'m)\b/i.test(clause.slice(0, clause.length - rest.length)) && !/^(?:need|feed|open|listen)$/i.test(verb)) return undefined;
  const act = /ing$/i.test(verb) && !/^(?:bring|ring|sing|fling|sling|string)$/i.test(verb) ? inflect(verb.toLowerCase(), 'Gerund').infinitive : verb.toLowerCase();
  return `${self} would have to ${act}${rest}`.replace(/\band (?:we|I)(?:'ll| will| shall)? (?=[a-z]+\b(?! (?:not|have)))/, 'and ').replace(/,? and (?:then )?(?:that's|that is) (?:that|it|all)\b.*$/i, '').replace(/\bour little (?=\w)/, 'our ').replace(/\band (that|it|this) will /i, 'and $1 would ');
}

/** What happens to a thing: "the trucks turn round" gives "the trucks would turn round"; both halves of "… and …" are turned. */
function happens(clause: string): Outcome | undefined {
  if (/^(?:we|I|you)'d\b/i.test(clause)) return undefined;
  if (/\bwould\b/.test(clause)) return { say: clause, general: false };
  const joint = /^(.+?),? and (.+)$/i.exec(clause), left = joint ? clauseOf(joint[1] ?? '') : undefined;
  const read = left ?? clauseOf(clause);
  if (!read || /^(?:we|I)$/i.test(read.subject) || IDLE_SUBJECT.test(read.subject) && !/^it (?:goes|stays|comes) /i.test(clause)) return undefined;
  // What the other side will see, learn or enjoy is a taunt.
  if (/^you$/i.test(read.subject) && (read.may || TAUNTED.test(read.verb) && !/^ \w+ing\b/.test(read.rest))) return undefined;
  const said = would(read).replace(/ would be (both|all) (?=\w)/, ' would $1 be ');
  if (!joint || !left) return said.split(' and ').length > 2 ? undefined : { say: said, general: false };
  const right = joint[2] ?? '', second = /^(?:I|we)\b/i.test(right) ? ownAct(right) : undefined;
  const read2 = clauseOf(right), ends = new RegExp(`^(?:so )?(?:${OVER}|that's (?:that|it))$`, 'i');
  if (ends.test(right)) return { say: said, general: false };
  if (second ?? read2) return { say: `${said} and ${second ?? (read2 ? would(read2) : '')}`, general: false };
  const verb = /^([a-z]+)\b(.*)$/.exec(right);
  const base = verb?.[1] ? (isPlural(left.subject) ? verb[1] : inflect(verb[1], 'PresentTense').infinitive) : undefined;
  // "the crane packs up and goes home", and "the deposit and the keys go back".
  if (base && verb && (isPlural(left.subject) || base !== verb[1])) return { say: `${said} and ${base}${verb[2]}`, general: false };
  const whole = clauseOf(clause);
  return whole && whole.subject.includes(' and ') ? { say: would(whole), general: false } : undefined;
}
const TAUNTED = /^(?:see|know|find|get|have|do|want|need|hear|be|like|enjoy|regret|wish)$/;
const IDLE_SUBJECT = /^(?:it|that|this|there|who|what|nothing|everything|these|those)$/i;

/** Facts that are nothing but a day or an hour, as they follow a clause: " on Friday", " by noon". */
const TIME_ONLY = /^.*?(?<when> (?:(?:on|at|by|from|before|after|until|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night|afternoon))?|today|this week|tomorrow|tonight|noon|midnight|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)))$/i;

/** The consequence as a sentence of its own behind a request: "Otherwise, we would have to cancel the order, which we'd like to avoid." */
export function otherwise(then: string, voice: Voice): string | undefined {
  const outcome = outcomeOf(then, voice);
  if (!outcome || outcome.general && hasFact(then) && !TIME_ONLY.test(bare(then))) return undefined;
  const { say, general } = outcome, plain = general || /,| and |n't\b|\bno point\b|\b(?:which|who|because|before|after|until)\b/.test(say) || say.length > 70;
  return `Otherwise, ${say}${plain ? '' : `, which ${speaker(voice).wed} like to avoid`}.`;
}
