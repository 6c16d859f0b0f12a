import type { Hit, Rewriter, Voice } from '../../engine/types';
import { withoutName } from '../../language/address';
import { FINITE } from '../../language/reframe';
import { likeWriter, speaker } from '../../language/parts';
import { bare, capitalise, tidy, uncapitalise } from '../../language/rewrite';
import { HOT } from './rewrites/calm';
import { threatsIn } from './rewrites/cut';
import { DOOR, limitsIn } from './rewrites/limits';
import { areaOf, place, type Area } from './rewrites/place';
import { framesFor, type Frame } from './rewrites/requests';
import { restFrames } from './rewrites/rest';
import { hasFact, hourIn, isPronoun, withArticle } from './rewrites/text';
import { outcomeOf } from './rewrites/calm';
import { clauseOf, isClause, would } from './rewrites/clause';
import { partEnd, partStart } from './part';

/** The stretches to say anew, the smallest first: the underline's own part of the sentence, then the whole. */
function areas(hit: Hit): Area[] {
  const { judged } = hit.sentence;
  const start = Math.min(hit.span.start, partStart(judged, hit.span.start)), end = Math.max(hit.span.end, partEnd(judged, Math.max(hit.span.start, hit.span.end - 1)));
  const whole = judged.length;
  const found = [[hit.span.start, hit.span.end], [start, end], [0, whole]] as const;
  const condition = /[,;—–] (?:(?:and|but|so|therefore|then) )*(?=(?:if|unless|should|one more|another|either|without|no \w+,? no)\b)|[,;—–] (?:and )?(?:so|therefore|hence) (?=[a-z])(?!that\b|much\b|far\b|as\b|long\b|many\b)| and (?=(?:I|we)(?:'ll| will| shall)\b[^,;]{3,80}\b(?:unless|if|until)\b)/i.exec(judged.slice(hit.span.start, hit.span.end));
  if (condition) return [[hit.span.start + condition.index + condition[0].length, hit.span.end] as const, ...found].map(([a, b]) => areaOf(hit, a, b));
  const colon = /[:;—–] (?=\S)(?!.*[:;—–] )/.exec(judged.slice(hit.span.start, hit.span.end));
  if (colon) return [[hit.span.start + colon.index + 2, hit.span.end] as const, ...found].map(([a, b]) => areaOf(hit, a, b));
  return found.filter(([a, b], at) => !found.slice(0, at).some(([c, d]) => a === c && b === d)).map(([a, b]) => areaOf(hit, a, b));
}

/** A hand that is forced: "you leave us no choice but to …". */
function forced(mark: string, voice: Voice): Frame[] {
  const { we } = speaker(voice);
  const theirs = /\b(?:nothing|no choice|no option|no alternative|no other way)(?: left)? for (?<who>you|your \w+(?: \w+)?) (?:but|other than|except) to (?<act>.+)$/i.exec(bare(mark))?.groups;
  if (theirs && !HOT.test(theirs['act'] ?? '')) return [{ say: `could ${theirs['who']} ${theirs['act']}?` }];
  const made = /^(?:please |so |and )*(?:don't|do not) (?:make|force|have) (?:us|me) (?:to )?(.+)$/i.exec(bare(mark))?.[1];
  if (made && !HOT.test(made) && !/\b(?:way|regret|angry)\b/i.test(made)) return [{ say: `${speaker(voice).wed} rather not have to ${made}`, then: 'How could we avoid that?' }];
  const found = /(?:\b(?:choice|option|alternative|recourse|way|road|way left|it)s?(?: left)? (?:but|other than|than|except|besides) (?:to )?|\b(?:forced|compelled|obliged|constrained|driven|left no choice but) to |\b(?:compels?|forces?|obliges?) (?<who>us|me|our \w+|my \w+|the \w+) to )(?<act>[a-z-]+ .+|\w+)$/i.exec(bare(mark))?.groups;
  const left = /\b(?:leav\w+|left|giv\w+) (?:us|me|(?<who>(?:the|our|my) \w+)) (?:with )?(?:no|little)\b/i.exec(mark)?.groups?.['who'];
  const { act = '', who = left ?? 'us' } = found ?? {};
  if (!act || HOT.test(act) || /^(?:the|a|our)\b/i.test(act) || /,? (?:if|should|unless|or) /i.test(act)) return [];
  return [{ say: `as things stand, ${/^(?:us|me)$/i.test(who) ? we : who} would have to ${act}`, then: 'What could change that?' }];
}

/** "you have until Thursday to sign, and after that we close the file": when, what, and what follows. */
const GIVEN = new RegExp(
  String.raw`(?:^(?:you|they|your [\w ]+?)(?:'ve| have| has| get| had)(?: got)?(?: exactly| just| only| precisely| now)*|\b(?:giv(?:e|ing)|grant(?:ing)?|allow(?:ing)?) (?:you|them|your \w+)) `
  + String.raw`(?<time>(?:until|till) .+?|(?:\w+ ){1,3}?(?:minutes?|hours?|days?|weeks?))(?: to (?<act>.+?))?`
  + String.raw`(?:,? (?:and )?(?:then|after that|after which|thereafter|before) (?<then>.+))?$`, 'i');

/** "We won't ask again", "this is the last time we remind you". */
function lastAsked(mark: string, voice: Voice): Frame[] {
  const last = /\b(?:last|final) (?:time|reminder|request)\b|\b(?:won't|will not|not|shan't|never) (?:be )?(?:ask|remind|repeat|tell|writ|chas)\w*\b/i.test(mark);
  if (!last || !/\b(?:ask|remind|request|tell|writ|chas|repeat)/i.test(mark)) return [];
  return [{ say: `could you let ${speaker(voice).us} have your answer this time?`, then: `${capitalise(speaker(voice).we)} don't plan to raise it again.` }];
}

/** "Our board feels that if you can't hold the rate, you can consider the account closed": who says so stays, and what follows is said calmly. */
function reported(mark: string, voice: Voice): Frame[] {
  const told = /^(?<lead>.{6,120}? that),? (?<threat>(?:if|unless|should)\b.+)$/i.exec(bare(mark))?.groups, lead = told?.['lead'] ?? '';
  const threat = threatsIn(told?.['threat'] ?? '').find(({ kind }) => kind === 'if' || kind === 'until');
  if (!threat || HOT.test(lead) || HOT.test(threat.fear ?? threat.wish ?? '')) return [];
  const outcome = outcomeOf(threat.then, voice), clause = bare((threat.fear ?? threat.wish ?? '').replace(/^#/, ''));
  if (!outcome || outcome.general && hasFact(threat.then)) return [];
  const opens = threat.kind === 'until' ? 'unless' : threat.fear?.startsWith('#') ? 'should' : 'if';
  return [{ say: `${lead} ${opens} ${clause}, ${outcome.say}`, then: 'How could we avoid that?' }];
}

/** "You don't want to find out what our termination clause looks like": what is hinted at is named as what the writer would rather not use. */
function hinted(mark: string, voice: Voice): Frame[] {
  const thing = HINTED.exec(bare(mark))?.groups?.['thing'];
  return thing && !HOT.test(thing) ? [{ say: `${speaker(voice).wed} rather not have to turn to ${thing}`, then: 'How could we avoid that?' }] : [];
}
const HINTED = new RegExp(
  String.raw`\byou (?:don't|do not|won't|wouldn't|really don't) (?:really )?(?:want|like|care|wish) to (?:find out|see|know|learn|discover|test) (?:what|how)`
  + String.raw` (?<thing>(?:our|my|the) (?:[\w-]+ ){0,3}?(?:clause|clauses|terms|contract|lawyers?|solicitors?|legal team|counsel|remedies|penalties))\b`, 'i');

/** "I'll say this once more: 40% up front": the thing is asked for. */
function repeated(mark: string, voice: Voice): Frame[] {
  const thing = /^(?:I(?:'m| am|'ll| will)|we(?:'re| are|'ll| will)) (?:only |just )?(?:going to |gonna )?(?:say|repeat|tell you|ask)(?:ing)? (?:this |it |you )?(?:only |just )?(?:once|once more|one more time|one last time): (?<thing>[^:;?]{3,60})$/i
    .exec(bare(mark))?.groups?.['thing'];
  if (!thing || isClause(thing)) return [];
  return [{ say: `to go ahead, ${speaker(voice).we} would need ${thing}`, then: 'How could we get there together?' }];
}

/** "It's the whole package or nothing, and that includes the designers", "net 30 or no deal". */
function wholes(mark: string, voice: Voice): Frame[] {
  const found = WHOLE.exec(bare(mark))?.groups, thing = found?.['thing'] ?? '', more = found?.['more'];
  if (!thing || isClause(thing) || isPronoun(thing) || /^(?:our way|now|yes|this|that)\b/i.test(thing)) return [];
  const say = `to go ahead, ${speaker(voice).we} would need ${withArticle(thing).replace(/^the (?=net \d|all\b|both\b|nothing\b|an? )/i, '')}`;
  const next = 'How could we get there together?';
  if (!more) return [{ say, then: next }];
  const includes = /^that (?:includes|means|covers) (.+)$/i.exec(more)?.[1];
  return includes ? [{ say: `${say}, including ${includes}`, then: next }] : isClause(more) && !HOT.test(more) ? [{ say, then: `${capitalise(more)}.` }, { say, then: next }] : [];
}
const WHOLE = /^(?:(?:for|with) (?:us|me),? )?(?:it's|it is|that's|we're at) (?<thing>[^,;:?]{3,60}?),? or (?:nothing|none|no (?:deal|sale|contract|agreement|signature)|bust|we're out|forget it)(?:,? (?:and|as|because) (?<more>.+))?$/i;

/** "Put up or shut up by the 9th": an answer is asked for. */
function choices(mark: string, voice: Voice): Frame[] {
  const choose = CHOICE.exec(bare(mark))?.groups;
  if (!choose) return [];
  const when = choose['when']?.replace(/^(?:until|on) /i, 'by ') ?? 'soon';
  return [{ say: `could you let ${speaker(voice).us} have your answer ${when}?`, then: `${capitalise(speaker(voice).we)} can't wait much longer.` }];
}
const CHOICE = new RegExp(
  String.raw`^(?:put up or shut up|fish or cut bait|(?:it's |it is )?now or never|(?:it's |it is )?(?:a )?(?:yes|in) (?:now )?or (?:a )?(?:no|goodbye|out)|make up your minds?)`
  + String.raw`(?: for good| already| now)?(?:,? (?<when>(?:by|on|before|until|today|tonight|tomorrow)\b.*))?$`, 'i');

/** "You have 48 hours to accept", "you get until Thursday, after that we close the file". */
function timeGiven(mark: string, voice: Voice): Frame[] {
  const given = GIVEN.exec(bare(mark))?.groups;
  if (!given) return [];
  const { time = '', act, then } = given, until = /^(?:until|till) (.+)$/i.exec(time)?.[1];
  const when = until === undefined ? `within ${time}` : isClause(until) ? `before ${until}` : `by ${until}`;
  const later = then?.replace(/^consider (.+?) (?=over|closed|off|withdrawn|dead|gone)/i, '$1 is '), read = later && !HOT.test(later) ? clauseOf(later) : undefined;
  const after = later ? outcomeOf(later, voice)?.say ?? (read && would(read)) : undefined;
  if (then && !after) return [];
  return [{ say: act ? `could you ${act} ${when}?` : `could you let ${speaker(voice).us} have your answer ${when}?`, ...(after ? { then: `After that ${after}.` } : {}) }];
}

/** Clocks: "your last chance to fix it", "last call". */
function clocks(mark: string, voice: Voice): Frame[] {
  const { us, we } = speaker(voice), text = bare(mark), out: Frame[] = [], soon = `${capitalise(we)} can't wait much longer.`;
  const meeting = /^(?:(?:let's|let us|please|I'd|we'd|we) )?(?:treat|consider|take|regard|see) (?<what>(?:the|this|our|your|\w+'s) [\w' -]{2,40}?|this \w+) as (?:your|the) (?:very )?(?:last|final|only) (?:chance|opportunity|shot) to (?<act>[^,;:]+)$/i.exec(text)?.groups;
  if (meeting) out.push({ say: `could you ${meeting['act']} by ${meeting['what']}?`, then: `${capitalise(we)} couldn't wait beyond that.` });
  const left = /(?:(?:by )?(?<day>\w+day|tonight|today|tomorrow) (?:is|will be) )?(?:(?:this|it|that)(?:'s| is) )?(?:your |the |a )?(?:very )?(?:last|final|only|one) (?:and \w+ )?(?:chance|opportunity|shot)(?: left)? to (?<what>[^,;:]+)$/i.exec(text)?.groups;
  if (left?.['day']) out.push({ say: `could you ${left['what']} ${/^to/i.test(left['day']) ? '' : 'by '}${left['day']}?`, then: `${capitalise(we)} couldn't wait beyond that.` });
  else if (left) out.push({ say: `could you ${left['what']}?`, then: soon });
  const shot = /\b(?:last|final|one|only|one and only) (?:chance|shot|crack|go|opportunity)(?: left)? (?:at|on|for|with) (?<what>.+)$/i.exec(text)?.groups?.['what'];
  if (shot && !isPronoun(shot)) out.push({ say: `could you let ${us} have your answer on ${shot}?`, then: soon });
  const ends = /^(?:(?:it's |it is )?now or never|last call|final call|going once|game over) (?:for|on|at) (?<what>.+)$/i.exec(text)?.groups?.['what'];
  if (ends && /^your\b/i.test(ends)) out.push({ say: `could ${we} have ${ends} soon?`, then: soon });
  else if (ends && !isPronoun(ends)) out.push({ say: `${ends} is about to end`, then: 'Would you like to take it up?' });
  if (!out.length && RUNNING.test(text)) {
    const hour = hourIn(text)?.replace(/^(?:by|at|on|before|until|till|from|in|within) /i, '');
    out.push(hour ? { say: `could you let ${us} have your answer by ${hour}?`, then: `${capitalise(we)} couldn't wait beyond that.` } : { say: `could you let ${us} have your answer soon?`, then: soon });
  }
  return out;
}

/** A clock or a patience that runs out. */
const RUNNING =
  /\b(?:(?:last|final) ?(?:call|chance|warning|notice|reminder|knock)|clock|tick|time(?:'s| is) (?:up|running)|counting to|patience|going once|last time of asking|running out)\b/i;

/** The sentence without the stretch, where the rest can stand alone. */
function without(hit: Hit, { head, tail }: Area): string[] {
  const rest = [bare(head).replace(/[\s,;:—–-]*\b(?:and|but|so|or|because|since|though|although|then)$/i, ''), bare(tail).replace(/^(?:and|but|so|because) /i, '')].filter((part) => part !== '');
  const stands = rest.every((part) => !HOT.test(part) && part.split(/\s+/).length > 4 && FINITE.test(part) && !/\b(?:that|if|is|are|was|were|to|the|of|who|which|than|as|knowing)$|n't$/i.test(part) && !/^(?:which|who|because|since|as|than|that|if|unless|so (?:has|have|is|are|do|does|will))\b/i.test(part));
  return rest.length && stands ? [likeWriter(hit, `${tidy(rest.map((part) => capitalise(part)).join('. '))}.`)] : [];
}

/** The stretch without the name of whom it speaks to: that is put before the whole. */
function unnamed({ head, mark, tail }: Area): Area {
  const whole = withoutName(`${head}${mark}${tail}`.trim()).name;
  if (!whole) return { head, mark, tail };
  const safe = whole.replace(/\./g, '\\.');
  const strip = (text: string): string => text.replace(new RegExp(String.raw`^\s*${safe},\s+|,\s+${safe}(?=[.!?]*\s*$)`, 'u'), '');
  return { head: strip(head), mark: strip(mark), tail: strip(tail) };
}

type Reading = (hit: Hit, area: Area, voice: Voice) => string[];
const placed = (read: (mark: string, voice: Voice) => readonly Frame[]): Reading => (hit, area, voice) => read(area.mark, voice).flatMap((frame) => place(hit, area, frame) ?? []);

const threats = placed((mark, voice) => threatsIn(mark).flatMap((threat) => framesFor(threat, voice)));
const told = placed((mark, voice) => [reported, hinted, repeated, wholes].flatMap((read) => read(mark, voice)));
const hand = placed(forced), clock = placed(clocks), asked = placed(lastAsked), choice = placed(choices), given = placed(timeGiven), rest = placed(restFrames);
const door: Reading = (hit, area, voice) => (DOOR.test(area.mark) ? limitsIn(hit, area, voice) : []);
const wideDoor: Reading = (hit, area, voice) => limitsIn(hit, area, voice);

/** What rounds a sentence off, and comes too early where the writer goes on about the same thing. */
const STOCK_END = /(?<=[.?]) (?:Which other terms could we look at together\?|How could we get there together\?|(?:We|I) can't wait much longer\.)$/;

/** Candidates by readings, each over all stretches before the next reading is tried. */
const inTurn = (...readings: readonly Reading[]): Rewriter => (hit, voice) => {
  const { name } = withoutName(hit.sentence.text.trim().replace(/,? (?:believe me|trust me|mark my words|I promise you)(?=[.!]*$)/i, ''));
  const goesOn = hit.paragraph.sentences.at(-1) !== hit.sentence;
  const stretches = areas(hit).map(unnamed);
  return readings
    .flatMap((read) => stretches.flatMap((area) => read(hit, area, voice)))
    .map((text) => (goesOn ? text.replace(STOCK_END, '') : text))
    .map((text) => (name && !text.includes(name) ? `${name}, ${uncapitalise(text)}` : text));
};

/** Rewrites of a threat: what is wanted as a request, what would follow as a calm alternative. */
export const threatRewrite: Rewriter = inTurn(told, given, hand, asked, choice, threats, door, clock, rest);
/** Rewrites of a shut door: the limit stays, the shutting goes. */
export const doorRewrite: Rewriter = inTurn(told, given, asked, choice, wideDoor, threats, clock, rest);
/** Rewrites of a hint or a clock: what else the sentence says stays, and the wish to settle takes the hint's place. */
export const menaceRewrite: Rewriter = inTurn(told, given, asked, choice, clock, hand, threats, door, rest, without);
/** Rewrites for findings without a form. */
export const fallback: Rewriter = inTurn(told, given, hand, asked, choice, threats, door, clock, rest, without);
