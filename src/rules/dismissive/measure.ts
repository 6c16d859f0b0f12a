import type { Voice } from '../../engine/types';
import { frame } from '../../language/frame';
import { holdsFact, isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';

/** What money is called, or a figure of it. */
export const MONEY = frame`[€$£]|\d\s?(?:%|percent|euros?|dollars?|pounds?|cents?|k\b)|\b(?:price|pricing|fee|rate|offer
    |counter-?offer|counter|bid|quote|quotation|salary|rise|raise|rent|discount|sum|figure|number|royalty|pay|wage|bonus|rebate|compensation
    |deposit|surcharge|percent|cents?|dollars?|euros?|pounds?|quid|bucks|francs?|honorarium|commission|advance|settlement|tender|budget|uplift
    |charge|levy|rental|stipend|package|valuation|estimate|cost|premium|retainer|refund|increase|penalty|fine|tariff|margin|amount|grand
    |cap)s?\b`;
const REASONED = frame`\b(?:reasoning|logic|arguments?|analys[ie]s|stud(?:y|ies)|surveys?|evidence|explanations?|theory
    |comparisons?|forecasts?|projections?|math|maths|arithmetic|case|concerns?|opinions?|claims?|justification|ideas?|notion|grasp|science
    |method|calculations?|sums|benchmarks?|excuses?|model|assumptions?|objections?)\b`;
const ANSWERS = frame`\b(?:apolog(?:y|ies)|repl(?:y|ies)|responses?|answers?|letters?|mails?|e-?mails?|comments?|notes?
    |messages?|excuses?|gesture|support|service)\b`;
const WRITTEN = frame`\b(?:drafts?|reports?|documents?|papers?|pages?|text|version|revision|markup|redlines?|wording
    |brochure|deck|slides?|presentation|pitch|appendix|annex|memo|minutes|summary|manual|translation|script|designs?|drawings?|logo|layout
    |sketch|concept|storyboard|artwork|website|samples?|paperwork)\b`;
const SPAN = /\b(?:timelines?|timetables?|schedules?|deadlines?|lead times?|dates?|days?|weeks?|months?|years?|hours?|minutes?|notice)\b/i;

const LOW = frame`\b(?:peanuts|pittance|chump|chicken ?feed|crumbs|pocket (?:money|change)|measly|paltry|derisory|low
    |lowball|pitiful|stingy|small (?:beer|potatoes)|feeble|miser\w*|loose change|thimble|bone|coins?|beads|generous|generosity|drop in the ocean
    |zero missing|decimal point|tip|kind of you|buy the|cover the|pay for the|alert the press|spend it|a whole|whole (?:\w+ )?(?:percent|euros?
    |dollars?|pounds?|cents?))\b`;
const HIGH = /\b(?:rip-?off|robbery|extortion|ransom|exorbitant|gold-plated|sky-?high|old rope|arm and a leg|licen[cs]e to print)\b/i;
const DREAM = frame`\b(?:fantas\w+|fairy|fiction|sci-?fi|dream\w*|wishful|cloud|pie in|la-?la|castles?|far-?fetched
    |fanciful|delusional|imaginary|moonshine|make-believe|house of cards|planet|bedtime|real world|parallel universe|crystal ball|santa
    |unicorns?|pigs? (?:might |can |will )?fly|museum|tooth fairy)\b`;
const MUDDLE = frame`\b(?:mess|shambles|gibberish|incoheren\w*|mumbo|gobbled\w+|waffle|word salad|dog's (?:dinner
    |breakfast)|illogical|nonsensical|muddle|scribble\w*|drivel|fog|spaghetti|alphabet soup|martian|double dutch|riddle|clear as mud)\b`;
const TIME = /\b(?:wast(?:e|es|ed|ing)|time[- ]sink|pointless|snooze|yawn|squander\w*|hour of my life|nobody gets back|like returned|watching paint|better things to do)\b/i;

const small = (words: string): string => (/^(?:The|Your|That|This|These|Those|Our|A|An|It|We|I'd|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Half)\b/.test(words) ? words.replace(/^./, (letter) => letter.toLowerCase()) : words);

/** "every freelancer" → "any freelancer", "everyone who" → "the people who": not good enough for them all. */
const widened = (whom: string): string => whom.replace(/^every(?:one|body) (?=who\b)/i, 'the people ').replace(/^every(?:one|body)?\b/i, (word) => `any${word.slice(5)}`);

const TO_WHOM = frame`^\s*to (?:every(?:one|body)?\b|any(?:one|body)\b|all\b|us\b|me\b|our\b|the (?:people|men|women
    |\w+ers|\w+ors|crew|team|staff|nurses|players|families|musicians|volunteers|artists)\b|people\b|\w+ (?:who|that)\b)`;

/**
 * A calm verdict in the place of contempt: what is wrong with the thing, as far as the words tell. `rest` is what stood behind
 * the verdict, `many` the number that the writer's own verb gave it.
 */
export function verdictOn(thing: string, words: string, voice: Voice, { rest = '', past = false, many = isPlural(thing) || / and the /.test(thing) } = {}): Frame[] {
  const stands: Frame = { say: `${thing} ${past ? (many ? "weren't" : "wasn't") : many ? "aren't" : "isn't"} workable as ${many ? 'they stand' : 'it stands'}${rest.replace(/^ (and|but|so) /i, ', $1 ')}` };
  // One person's "for me" in the middle of a sentence speaks for the person alone.
  const frames = [...verdictsOn(thing, words, voice, { rest, past, many }), ...(voice === 'I' && !past ? [stands] : [])];
  // A question behind what else the writer says would ask about that.
  return /^,? (?:and|but|so|because|since|which|who) /i.test(rest) ? frames.map(({ say }) => ({ say })) : frames;
}

function verdictsOn(thing: string, words: string, voice: Voice, { rest, past, many }: { readonly rest: string; readonly past: boolean; readonly many: boolean }): Frame[] {
  const { us, our, we } = speaker(voice);
  const is = past ? (many ? 'were' : 'was') : many ? 'are' : 'is', not = past ? "didn't" : many ? "don't" : "doesn't", isnt = `${is}n't`;
  // "the indemnity in your draft" is an indemnity.
  const head = thing.replace(/(?<=\S) (?:in|of|on|for|from|with|to|at|about|like|you|we|that|which)\b.*$/i, '');
  const money = MONEY.test(head.replace(/^.* (?=\S+$)/, '')) || /[€$£]|\d ?%/.test(thing), bare = /^(?:that|this|it)$/i.test(thing), it = many ? 'them' : 'it';
  // An insult to a thing, or to their own people, says no more than the verdict.
  const so = /^,? and so (is|are|was|were) /i.exec(rest)?.[1];
  const said = /\b(?:slap|kick|punch|spit)\b/i.test(words) && /^ of /.test(rest) ? rest.replace(/^ of /, ' for ') : /^\s*(?:to|of) /i.test(rest) && !holdsFact(rest) && !TO_WHOM.test(rest) ? ''
    : so ? rest.replace(/^,? and so \w+/i, `, and neither ${/^w/i.test(so) ? 'did' : /^is/i.test(so) ? 'does' : 'do'}`) : rest.replace(frame`^ (and|but|so) (?!(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|\w+n't)\b)`, ', $1 ');
  const to = /^\s*(?:for|to)\s+(?!\s|\w+ing\b|be\b|say\b|have\b|call\b|ask\b|think\b)(.+)$/i.exec(said)?.[1];
  const whom = to ? ` for ${to}` : ` for ${us}${said}`;
  const plain: Frame = to && !money && !bare ? { say: `${thing} ${isnt} good enough for ${widened(to)}` } : { say: `${thing} ${not} work${whom}`, ask: money ? `how did you arrive at ${it}` : `could we look at ${it} together` };
  const cannot: Frame = { say: `${we} can't agree to ${small(thing)}${said}`, ask: 'what would make it work for both of us' };
  if (to && frame`\b(?:insult|affront|slap|slur|kick in|spit in|offen\w+|disgrac\w+|demean\w+)`.test(words)) return [{ say: `${thing} ${isnt} good enough for ${widened(to)}` }, plain];
  if (HIGH.test(words) && (money || bare)) return [{ say: `${thing} ${is} too high${whom}`, ask: `how did you arrive at ${it}` }, plain];
  if (LOW.test(words) && (money || bare && !/\b(?:insult|pathetic|feeble|tip)\b/i.test(words))) return [{ say: `${thing} ${is} too low${whom}`, ask: `how did you arrive at ${it}` }, plain];
  if (money) return [plain, cannot];
  if (TIME.test(words)) return [past ? { say: `${thing} didn't move ${us} forward${said}` } : { say: `${thing} ${isnt} a good use of ${our} time${said}` }, plain];
  if (DREAM.test(words)) return [{ say: `${thing} ${not} look realistic to ${us}${said}`, ask: `what ${many ? 'are they' : 'is it'} based on` }, plain];
  if (REASONED.test(head)) return [{ say: `${thing} ${not} convince ${us} yet${said}`, ask: `what ${many ? 'are they' : 'is it'} based on` }, plain];
  if (MUDDLE.test(words)) return [{ say: `${thing} ${isnt} clear to ${us} yet${said}`, ask: `could we go through ${it} together` }, plain];
  if (ANSWERS.test(head)) return [{ say: `${thing} ${not} go far enough${whom}`, ask: 'could we talk about it' }, plain];
  if (WRITTEN.test(head) && !/\bminutes$/.test(head)) return [{ say: `${thing} ${isnt} what ${we} need ${/^another\b/i.test(thing) ? 'right now' : 'yet'}${said}`, ask: `could we go through ${it} together` }, plain];
  if (SPAN.test(head)) return [{ say: `${thing} ${not} work${whom}`, ask: `what ${many ? 'are they' : 'is it'} based on` }, cannot];
  return [plain, cannot];
}

/** What is given falls short: "a fruit basket doesn't go far enough for us". */
export function fallsShort(thing: string, words: string, voice: Voice): Frame[] {
  if (/[€$£]|\d|\b(?:per ?cent|euros?|dollars?|pounds?|cents?|quid)\b/i.test(thing)) return verdictOn(thing, `${words} peanuts`, voice);
  const many = isPlural(thing);
  return [{ say: `${thing} ${many ? "don't" : "doesn't"} go far enough for ${speaker(voice).us}`, ask: 'what else could we look at' }];
}

const MUDDLED = /\b(?:pages?|written|wrote|paragraph|translated|font|tripe|drivel|attachment|cover to cover)\b/i;
const COUNTED = frame`\b(?:figures?|price|quote|pays?|paid|cents?|percent|euros?|dollars?|pounds?|fee|rate|rent|rebate
    |discount|peanuts|pittance|chicken ?feed|lowball|pocket (?:money|change)|chump change|loose change)\b`;

/** What to say where nothing that was put forward is named; `alone` where other sentences of the paragraph say what it is about. */
export function verdictOnNothingNamed(words: string, voice: Voice, alone: boolean): Frame[] {
  const { us, our, we } = speaker(voice);
  const stands: Frame = { say: `this doesn't work for ${us} as it stands`, ask: 'could we look at it together' };
  if (frame`^\W*(?:\w+ )?(?:rubbish|nonsense|bull(?:shit)?|bollocks|codswallop|balderdash|hogwash|baloney
      |garbage|poppycock|tosh|twaddle|piffle)\W*$`.test(words) && !alone) return [{ say: `${we} see this differently` }, stands];
  // What is beneath discussion asks for none.
  if (/\b(?:discuss\w*|merit|dignify|reply|answer|response)\b/i.test(words)) return [{ say: stands.say }, stands];
  if (TIME.test(words)) return [{ say: `${our === 'my' ? "I'd" : "we'd"} like to make better use of the time`, ask: 'what would help us to get further' }, stands];
  if (COUNTED.test(words)) return [{ say: `the figure is still far from what works for ${us}`, ask: 'how did you arrive at it' }, stands];
  if (DREAM.test(words)) return [{ say: `this doesn't look realistic to ${us}`, ask: 'could we go through it together' }, stands];
  if (MUDDLE.test(words) || MUDDLED.test(words)) return [{ say: `this isn't what ${we} need yet`, ask: 'could we go through it together' }, stands];
  return [stands];
}
