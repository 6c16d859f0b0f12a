import type { Hit, Voice } from '../../engine/types';
import { frame } from '../../language/frame';
import { holdsFact, speaker, type Parts } from '../../language/parts';
import { FINITE, SUBORDINATE, type Frame } from '../../language/reframe';
import { states } from '../../language/statements';
import { anyOf } from '../../language/words';
import { MONEY, verdictOn } from './measure';
import { NAMES } from './people';
import { isThing, isWho, plainThing, thingsIn } from './topic';
import { CALLED, HARSH, MILD } from './words';

const CONTEMPT = anyOf(HARSH, MILD, CALLED, ['no good', 'not serious']);
const SCORNFUL = frame`\b${CONTEMPT}\b`;
const SO_TO_SAY = String.raw`(?:,? (?:(?:quite |very )?(?:frankly|honestly|sorry|truthfully)|to be (?:honest|blunt|frank)|I'm afraid|(?:I|we) (?:must|have to) (?:say|admit)(?: that)?),?)?`;
const IT_IS = String.raw`(?<it>it|this|that|they)(?:'s| is| was|'re| are| were| looks?| reads?| sounds?| seems?)`;

const SAID_FIRST = frame`^(?<lead>[^;:]{8,120}?),? (?:and|but|yet)${SO_TO_SAY} (?:(?:I|we|they|he|she|both|all of us) (?:both |all )?(?:find|found|think|thought
    |consider|considered|call|called) (?<object>it|this|that|them)|${IT_IS}) (?:[\w']+ ){0,4}?(?<words>${CONTEMPT})(?![\w-])(?<rest>[^,;:]{0,70})$`;

/** "We read the draft on Sunday and, honestly, it's a joke": what was done first stays. */
function saidFirst(clause: string, voice: Voice): Frame[] {
  const { lead = '', object, it = object ?? '', words = '', rest = '' } = SAID_FIRST.exec(clause)?.groups ?? {};
  if (!lead || SUBORDINATE.test(lead) || !states(lead) || SCORNFUL.test(lead) || /\b(?:is|are|was|were|and)$/.test(lead) || FINITE.test(rest)) return [];
  const what = /^(?:they|them)$/i.test(it) ? 'they' : 'it';
  return verdictOn(what, words, voice, { rest, past: / (?:it|this|that|they) (?:was|were) /i.test(clause.slice(lead.length)) }).map(({ say, ask }) => ({ say: `${lead}, and ${say}`, ...(ask ? { ask } : {}) }));
}

const HAVING_READ = frame`^(?<done>(?:having|after) [^,;:]{4,90}),${SO_TO_SAY}(?: (?:I|we) (?:think|find|believe|feel)(?: that)?)? ${IT_IS} (?:[\w']+ ){0,4}?${CONTEMPT}(?![\w-])[^,;:]{0,40}$`;

/** "Having read your quote twice, it's laughable": what was done stays with who did it. */
function havingRead(clause: string, voice: Voice): Frame[] {
  const { done, it = '' } = HAVING_READ.exec(clause)?.groups ?? {};
  return done ? [{ say: `${done}, ${speaker(voice).we} can't agree to ${/^they$/i.test(it) ? 'them' : 'it'}`, ask: 'what would make it work for both of us' }] : [];
}

const WITH_ASIDE = frame`^(?<thing>[^,;:]{4,60})(?<aside>, (?:as|which|that|dated|sent|attached|together|including|with|namely|from|of|in|on|at|for|plus
    |however) [^,;:]{2,70},) (?<said>(?:is|are|was|were|has|have|does|do|makes?|looks?|reads?|sounds?|seems?|belongs?|would|could|can|isn't|aren't|doesn't|don't|\w+n't)\b.*)$`;

/** "The surcharge, as explained in your letter, makes no sense": the aside stays with its thing. */
function withAside({ clause, from }: Parts, voice: Voice): Frame[] {
  const { thing = '', aside = '', said = '' } = WITH_ASIDE.exec(clause)?.groups ?? {};
  if (!thing || from < thing.length + aside.length || !isThing(thing) || isWho(thing) || /,/.test(said)) return [];
  const subject = plainThing(thing);
  return verdictOn(subject, said, voice).filter(({ say }) => say.startsWith(`${subject} `)).map(({ say, ask }) => ({ say: subject + aside + say.slice(subject.length), ...(ask ? { ask } : {}) }));
}

const WASTE_ON = frame`\b(?:wast(?:e|ing)|spend(?:ing)?|lose|losing|burn(?:ing)?) (?<span>(?:another|any more|one more|an|two|three|more|a single|even an?|our|my)(?: [\w-]+){0,3}?) (?:on|over
    |with|discussing|reading) (?<thing>(?:the|your|this|that|an?|these|those) [^,;:]{3,70})$`;
const WASTED_ON = frame`^(?<who>I|we)(?:'ve| have)? (?:just |already )?(?:wasted|lost|burned|squandered) (?<span>[\w' -]{3,40}?) (?:on|over|with|reading|going through|discussing) (?<thing>[^,;:]{3,70})$`;

/** "I won't waste another hour on that draft" → "another hour on that draft wouldn't help either of us". */
function wasteOn(clause: string, voice: Voice): Frame[] {
  const past = WASTED_ON.exec(clause)?.groups, { us } = speaker(voice);
  if (past) {
    const { who = '', span = '', thing = '' } = past, scorned = SCORNFUL.test(thing), what = scorned ? plainThing(thing) : thing;
    const named = scorned && (what === thing || !/\s/.test(what) || SCORNFUL.test(what)) ? 'this' : what;
    return isThing(named) && !/\bit\b/.test(span) ? [{ say: `${who}'ve spent ${span} on ${named}, and it doesn't work for ${us}` }] : [];
  }
  const { span = '', thing = '' } = WASTE_ON.exec(clause)?.groups ?? {}, what = plainThing(thing);
  if (!span || !isThing(what) || SCORNFUL.test(what) || /\b(?:if|when|would)\b/.test(thing)) return [];
  const more = /^(?:more|our|my|any more)\b/i.test(span) ? 'more time' : span.replace(/^(?:a single|even an?) /i, 'another ').replace(/^an (?=hour)/i, 'another ');
  return [{ say: `${more} on ${what} wouldn't help either of us` }];
}

const BELONGS = frame`^(?<thing>[^,;:]{3,60}?) (?:belongs?|is stuck|are stuck|is|are) (?:firmly |straight |back )?(?:in|to|from) (?<when>(?:the )?(?:19|20)\d\ds?)$`;
const KEEP_IT = frame`^(?:you|they) (?:can|may|could) (?:all )?keep (?<thing>(?:your|the|that|this) [^,;:]{2,50})(?=,|$)`;
const NICE_TRY = frame`^(?:it was |that was |that's |it's )?(?:an? )?(?:very |really |jolly )?(?:nice|good|cute|valiant|bold|brave) try(?: with| on| at| over)? (?<thing>(?:the|your|that|this) [^,;:]{2,50}?)(?=,|$)`;
const SERIOUS = /\bbe serious (?:about|with) (?<thing>(?:the|your|that|this|those|these) [^,;:?]{2,50})$/i;
const IDEA_OF = frame`^(?:the|this|that|your) (?:very |whole )?(?:idea|notion|suggestion|thought|proposal) (?<how>of|that) (?<what>[^,;:]{6,110}?) (?:is|was|seems|sounds|strikes (?:us|me) as) (?:[\w']+ ){0,4}?${CONTEMPT}$`;
const THING_CALLED = frame`\b(?:this|that|the) (?:thing|document|paper|piece of paper|file) (?:that )?you(?:'re pleased to| like to)? call an? (?<noun>[\w-]+(?: [\w-]+)?) (?<says>(?:has|have
    |had|contains?|lacks?|leaves?|covers?|runs?|names?|says?|doesn't|does not|mentions?)\b.*)$`;
const PAGE_HAS = frame`^(?<lead>[^;:]{3,60} (?:has|have|contains?|includes?|adds?|brings?|introduces?|mentions?)) (?:some|an?) (?:[\w-]+ly )?${anyOf(HARSH, MILD)} (?<noun>[a-z][^;:]{3,120})$`;
const USE_FOR = frame`\b(?:has|have|had|needs?|of|find) any (?:real |earthly )?(?:use|need) (?:for|of) (?<what>[^,;:?]{3,60})\??$`;

const SHAM_THANKS = frame`^(?:thanks|thank you|many thanks) for (?:the|that|this|a) (?:[\w-]+ )?(?:laughs?|comedy|giggle|chuckle|entertainment|joke|fiction|fairy tale|amusement)[,;]? (?:but|and|however,?) (?<point>.{6,})$`;
const LOOKS_DONE = frame`^(?<thing>[^,;:]{3,70}?) (?:looks|reads|sounds|feels|seems) (?:like|as if|as though) (?:it|they|someone|somebody) (?:was |were |had been |has been )?(?:\w+ly )?(?:done|written|made|drawn|drafted|wrote|drew|designed|built|put together
    |thrown together|typed|cobbled together)(?: it)?(?: up)?(?: in (?<span>(?:\d+|two|three|five|ten|fifteen|twenty|thirty|sixty) (?:minutes|seconds|hours)))?(?: (?:by|on|at|over|during|in|with) [^,;:]{2,50})?$`;

/** What a sentence says of a thing once its swing is taken out of it. */
function plainly({ clause }: Parts, voice: Voice): Frame[] {
  const { us, we } = speaker(voice);
  const old = BELONGS.exec(clause)?.groups;
  if (old && isThing(old['thing'] ?? '') && !isWho(old['thing'] ?? '')) return [{ say: `${plainThing(old['thing'] ?? '')} looks closer to ${old['when'] ?? ''} than to today`, ask: 'could we look at it together' }];
  const named = (KEEP_IT.exec(clause) ?? NICE_TRY.exec(clause) ?? SERIOUS.exec(clause))?.groups?.['thing'];
  if (named && isThing(named) && !isWho(named)) return verdictOn(plainThing(named), '', voice);
  const { how, what = '' } = IDEA_OF.exec(clause)?.groups ?? {};
  if (how === 'that' && states(what) && !/\b(?:not|never|no)\b|n't\b/i.test(what)) return [{ say: `${we} don't agree that ${what}` }];
  if (how === 'of' && /\b\w+ing\b/.test(what)) return [{ say: `${we} don't see a basis for ${what}`, ask: 'how did you arrive at that' }];
  const called = THING_CALLED.exec(clause)?.groups;
  if (called && !SCORNFUL.test(called['says'] ?? '')) return [{ say: `the ${called['noun'] ?? ''} ${called['says'] ?? ''}` }];
  const has = PAGE_HAS.exec(clause)?.groups, noun = has?.['noun'] ?? '';
  if (has && /, (?:which|and|but|so) (?:I|we|I've|we've|our|the)\b/.test(noun) && !SCORNFUL.test(noun)) return [{ say: `${has['lead'] ?? ''} ${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}` }];
  const point = SHAM_THANKS.exec(clause)?.groups?.['point'];
  if (point && states(point) && !SCORNFUL.test(point)) return [{ say: point }];
  const done = LOOKS_DONE.exec(clause)?.groups;
  if (done && isThing(done['thing'] ?? '') && !isWho(done['thing'] ?? '')) {
    const span = done['span'] ?? '', thing = plainThing(done['thing'] ?? '');
    return span ? [{ say: `${thing} looks to ${us} like ${span} of work, and we need more than that`.replace('we need', `${we} need`) }] : verdictOn(thing, 'draft', voice);
  }
  const use = USE_FOR.exec(clause)?.groups?.['what'];
  return use ? [{ say: `could you tell ${us} more about the need for ${use}?` }, { say: `${we} don't see the need for ${use} yet` }] : [];
}

const CROWD = frame`\b(?:you|what an? (?:complete |total |sorry )?(?:bunch|pack|load|lot|set|shower)|they|the lot of (?:you|them))(?: people| lot| guys| all)?(?: are|'re| of)(?: [\w']+){0,3}? (?:${NAMES})\b|^(?:utter |total |complete |sheer |bloody 
    |rank )?(?:${NAMES})$|^what an? (?:complete |total )?shower\b`;
const OFFICE = frame`\b(?:your|that|the) (?:(?!and\b|lot\b)[\w-]+ ){0,2}?(?:office|department|team|desk|firm|company|people|staff|crew|branch|depot|side|reception|shop|agency|warehouse|board|committee)\b`;

/** "What a bunch of amateurs, your billing office" → "we're not happy with how your billing office has handled this". */
function unhappy({ clause }: Parts, voice: Voice): Frame[] {
  if (!CROWD.test(clause)) return [];
  const { were } = speaker(voice), office = OFFICE.exec(clause)?.[0];
  return [{ say: office ? `${were} not happy with how ${office.replace(/^T/, 't').replace(/^Y/, 'y')} has handled this` : `${were} not happy with how this has been handled`, ask: 'could we talk about it' }];
}

/** Frames for the sentence as a whole, in which what the writer says besides the sneer stays. */
export const sentenceWide = (whole: Parts, voice: Voice): Frame[] => [
  ...saidFirst(whole.clause, voice), ...havingRead(whole.clause, voice), ...withAside(whole, voice), ...wasteOn(whole.clause, voice), ...plainly(whole, voice), ...unhappy(whole, voice),
];

const PUT_FORWARD = frame`^(?:your|this|that|these|those)\b|^the (?:[\w-]+ ){0,2}?(?:offer|price|quote|draft|bid|rate|fee|figures?|proposal|plan|response|reply|answer|terms|counter|letter|report|budget|estimate|schedule|contract
    |lease|summary)\b`;

/** A sneer of a few words behind what it is about: "Two per cent. Adorable.", "Your reply came on Friday. Pathetic." */
export function behindSentence({ paragraph, sentence }: Hit, { clause }: Parts, voice: Voice): Frame[] {
  const before = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1]?.text.trim();
  if (!before || clause.split(/\s+/).length > 7 || holdsFact(clause) || thingsIn(clause).length) return [];
  const said = before.replace(/[.!?…\s]+$/, '');
  if (!states(said) && said.split(/\s+/).length < 12 && (holdsFact(`It ${said}`) || thingsIn(said).length)) {
    return MONEY.test(said) ? [{ say: `that doesn't work for ${speaker(voice).us}`, ask: 'how did you arrive at it' }] : verdictOn('that', clause, voice);
  }
  const thing = thingsIn(said).find(({ text }) => PUT_FORWARD.test(text));
  if (!thing || isWho(thing.text) || before.endsWith('?')) return [];
  const frames = verdictOn(thing.text, clause, voice, thing.many === undefined ? {} : { many: thing.many });
  // What the sentence before begins with needs no name again.
  if (!said.toLowerCase().startsWith(thing.text.toLowerCase())) return frames;
  return frames.map((frame) => ({ ...frame, say: frame.say.replace(thing.text, () => (/^\S+ (?:don't|aren't|are)\b/.test(frame.say.slice(thing.text.length - 1)) ? 'they' : 'it')) }));
}

const SWING = frame`(?:,? (?:to put it (?:mildly|politely|kindly|nicely)|(?:and|as) (?:it )?(?:always|ever) (?:was|were|has been|will be)|pure and simple|and you know it|as (?:usual|always|ever)|if you ask (?:me|us)|make no mistake
    |let's be (?:honest|frank|clear)|(?:and|but) (?:it |they )?makes? no sense(?: whatsoever| at all)?|as anyone can see|(?:and|but|so) (?:nobody|no one)(?: \w+)? (?:could|can|will|would) take (?:it|that|this|them) seriously))(?=[.!?…]*$)`;

/** The parts without a phrase at their end that only gives the sneer its swing. */
export function withoutSwing(parts: Parts): Parts {
  const tail = parts.tail.replace(SWING, ''), behind = parts.clause.slice(parts.to).replace(SWING, '');
  return { ...parts, tail, clause: parts.clause.slice(0, parts.to) + behind };
}
