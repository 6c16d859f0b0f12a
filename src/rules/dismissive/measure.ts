import type { Voice } from '../../engine/types';
import { isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';

/** What money is called, or a figure of it. */
export const MONEY = /[€$£]|\d\s?(?:%|percent|euros?|dollars?|pounds?|cents?|k\b)|\b(?:price|pricing|fee|rate|offer|counter-?offer|counter|bid|quote|quotation|salary|rise|raise|rent|discount|sum|figure|number|royalty|pay|wage|bonus|rebate|compensation|deposit|surcharge|percent|cents?|dollars?|euros?|pounds?|quid|bucks|francs?|honorarium|commission|advance|settlement|tender|budget|uplift|charge|levy|rental|stipend|package|valuation|estimate|cost|premium|retainer|refund|increase|penalty|fine|tariff|margin|amount|grand|cap)s?\b/i;
const REASONED = /\b(?:reasoning|logic|arguments?|analys[ie]s|stud(?:y|ies)|surveys?|evidence|explanations?|theory|comparisons?|forecasts?|projections?|math|maths|arithmetic|case|concerns?|opinions?|claims?|justification|ideas?|notion|grasp|science|method|calculations?|sums|benchmarks?|excuses?|model|assumptions?|objections?)\b/i;
const ANSWERS = /\b(?:apolog(?:y|ies)|repl(?:y|ies)|responses?|answers?|letters?|mails?|e-?mails?|comments?|notes?|messages?|excuses?|gesture|support|service)\b/i;
const WRITTEN = /\b(?:drafts?|reports?|documents?|papers?|pages?|text|version|revision|markup|redlines?|wording|brochure|deck|slides?|presentation|pitch|appendix|annex|memo|minutes|summary|manual|translation|script|designs?|drawings?|logo|layout|sketch|concept|storyboard|artwork|website|samples?|paperwork)\b/i;
const SPAN = /\b(?:timelines?|timetables?|schedules?|deadlines?|lead times?|dates?|days?|weeks?|months?|years?|hours?|minutes?|notice)\b/i;

const LOW = /\b(?:peanuts|pittance|chump|chicken ?feed|crumbs|pocket (?:money|change)|measly|paltry|derisory|low|lowball|pitiful|stingy|small (?:beer|potatoes)|feeble|miser\w*|loose change|thimble|bone|coins?|beads|generous|generosity|drop in the ocean|zero missing|decimal point|tip|kind of you|buy the|cover the|pay for the|alert the press|spend it|a whole|whole (?:\w+ )?(?:percent|euros?|dollars?|pounds?|cents?))\b/i;
const HIGH = /\b(?:rip-?off|robbery|extortion|ransom|exorbitant|gold-plated|sky-?high|old rope|arm and a leg|licen[cs]e to print)\b/i;
const DREAM = /\b(?:fantas\w+|fairy|fiction|sci-?fi|dream\w*|wishful|cloud|pie in|la-?la|castles?|far-?fetched|fanciful|delusional|imaginary|moonshine|make-believe|house of cards|planet|bedtime|real world|parallel universe|crystal ball|santa|unicorns?|pigs? (?:might |can |will )?fly|museum|tooth fairy)\b/i;
const MUDDLE = /\b(?:mess|shambles|gibberish|incoheren\w*|mumbo|gobbled\w+|waffle|word salad|dog's (?:dinner|breakfast)|illogical|nonsensical|muddle|scribble\w*|drivel|fog|spaghetti|alphabet soup|martian|double dutch|riddle|clear as mud)\b/i;
const TIME = /\b(?:wast(?:e|es|ed|ing)|time[- ]sink|pointless|snooze|yawn|squander\w*|hour of my life|nobody gets back|like returned|watching paint)\b/i;

const small = (words: string): string => (/^(?:The|Your|That|This|These|Those|Our|A|An|It|We|I'd|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Half)\b/.test(words) ? words.replace(/^./, (letter) => letter.toLowerCase()) : words);

/** "every freelancer" → "any freelancer", "everyone who" → "the people who": not good enough for them all. */
const widened = (whom: string): string => whom.replace(/^every(?:one|body) (?=who\b)/i, 'the people ').replace(/^every(?:one|body)?\b/i, (word) => `any${word.slice(5)}`);

/**
 * A calm verdict in the place of contempt: what is wrong with the thing, as far as the words tell. `rest` is what stood behind
 * the verdict, `many` the number that the writer's own verb gave it.
 */
export function verdictOn(thing: string, words: string, voice: Voice, { rest = '', past = false, many = isPlural(thing) || / and the /.test(thing) } = {}): Frame[] {
  const { us, our, we } = speaker(voice);
  const is = past ? (many ? 'were' : 'was') : many ? 'are' : 'is', not = past ? "didn't" : many ? "don't" : "doesn't", isnt = `${is}n't`;
  // "the indemnity in your draft" is an indemnity.
  const head = thing.replace(/(?<=\S) (?:in|of|on|for|from|with|to|at|about|you|we|that|which)\b.*$/i, '');
  const money = MONEY.test(head) || /[€$£]|\d ?%/.test(thing), bare = /^(?:that|this|it)$/i.test(thing), it = many ? 'them' : 'it';
  const to = /^\s*(?:for|to)\s+(?!\s|\w+ing\b|be\b|say\b|have\b|call\b|ask\b|think\b)(.+)$/i.exec(rest)?.[1];
  const whom = to ? ` for ${to}` : ` for ${us}${rest}`;
  const plain: Frame = to && !money && !bare ? { say: `${thing} ${isnt} good enough for ${widened(to)}` } : { say: `${thing} ${not} work${whom}`, ask: money ? `how did you arrive at ${it}` : `could we look at ${it} together` };
  const cannot: Frame = { say: `${we} can't agree to ${small(thing)}${rest}`, ask: 'what would make it work for both of us' };
  if (to && /\b(?:insult|affront|slap|slur|kick in|spit in|offen\w+|disgrac\w+|demean\w+)/i.test(words)) return [{ say: `${thing} ${isnt} good enough for ${widened(to)}` }, plain];
  if (HIGH.test(words) && (money || bare)) return [{ say: `${thing} ${is} too high${whom}`, ask: `how did you arrive at ${it}` }, plain];
  if (LOW.test(words) && (money || bare && !/\b(?:insult|pathetic|feeble|tip)\b/i.test(words))) return [{ say: `${thing} ${is} too low${whom}`, ask: `how did you arrive at ${it}` }, plain];
  if (money) return [plain, cannot];
  if (TIME.test(words)) return [past ? { say: `${thing} didn't move ${us} forward${rest}` } : { say: `${thing} ${isnt} a good use of ${our} time${rest}` }, plain];
  if (DREAM.test(words)) return [{ say: `${thing} ${not} look realistic to ${us}${rest}`, ask: `what ${many ? 'are they' : 'is it'} based on` }, plain];
  if (REASONED.test(head)) return [{ say: `${thing} ${not} convince ${us} yet${rest}`, ask: `what ${many ? 'are they' : 'is it'} based on` }, plain];
  if (MUDDLE.test(words)) return [{ say: `${thing} ${isnt} clear to ${us} yet${rest}`, ask: `could we go through ${it} together` }, plain];
  if (ANSWERS.test(head)) return [{ say: `${thing} ${not} go far enough${whom}`, ask: 'could we talk about it' }, plain];
  if (WRITTEN.test(head)) return [{ say: `${thing} ${isnt} what ${we} need yet${rest}`, ask: `could we go through ${it} together` }, plain];
  if (SPAN.test(head)) return [{ say: `${thing} ${not} work${whom}`, ask: `what ${many ? 'are they' : 'is it'} based on` }, cannot];
  return [plain, cannot];
}

/** The other side's need or worry made light of. */
const BELITTLED = /\b(?:spare (?:us|me)|save (?:us|me)|violins?|sob story|tears?|cry me|boo hoo|hand-?wringing|storm in a teacup|tempest|fuss|sleep over|no (?:interest|concern) (?:to|of)|not our (?:problem|concern)|weep\w*|heart bleeds?|hearts? bleeds?|woes?|poor (?:you|things?|shareholders)|sermons?|lectures?|whin\w+|whing\w+|moan\w*|luxury|pamper\w*|drama\w*|hysterics?|panic\w*|sulk\w*|tantrums?|bleat\w*|wail\w*|melodrama\w*)\b/i;

/** What to say to a worry: heard, and the position stands. */
export function heard(words: string, about: string | undefined, voice: Voice): Frame[] {
  if (!BELITTLED.test(words)) return [];
  const { we, our } = speaker(voice), point = about?.replace(/^(?:the|your) (?:\w+ )?(?:story|sermon|lecture|fuss|drama|business|tears|concerns?|worr(?:y|ies)) (?:about|on|over|with|of) /i, '').replace(/^(?:your|this|that) /i, 'the ');
  return [...(point ? [{ say: `${we} hear the concern about ${point}, but it doesn't change ${our} position`, ask: 'what would help on your side' }] : []), { say: `${we} hear the concern, but it doesn't change ${our} position`, ask: 'what would help on your side' }];
}

const READ = /\b(?:pages?|read|reading|written|wrote|draft\w*|drew|drawn|font|tripe|nonsense|lot of paper|chapter|paragraph|translated|typo|spelling|crayon|dictionary|attachment|cover to cover|copy-?paste|star)\b/i;
const UNSKILLED = /\b(?:amateur\w*|child|children|schoolchild|toddler|kid|monkey|nephew|intern|homework|organi[sz]e|clue|qualified|competent|incompetent|first-year|beginner|dartboard|squashed|cat|dog|parrot|donkey|worm|napkin|lipstick|chocolate|half a brain|better (?:boundary|plan|drawing)|idea of an?|couldn't)\b/i;
const UNBELIEVED = /\b(?:joking|kidding|having a laugh|serious\w*|for laughing|candid camera|april fool|pull the other|born yesterday|dream on|get real|nice try|as if|beggars belief|no way|jest\w*|laugh\w*|hilarious|lol|comedy|comedian|market|hell|sundays|pays? that|right mind)\b/i;
const FIGURES = /\b(?:figure|market|price|quote|money|rope|spend|zero|rounding|pays?|paid|cheap|cents?|percent|euros?|dollars?|pounds?|budget|fee|rate|rent|rebate|discount|voucher)\b/i;
const SNEERED = /\b(?:bless|cute|charming|class(?:y|iest)?|grown-?up|bravo|congratulations|congrats|well done|thank(?:s| you)|kind|sweet|apologies|sorry|forgive|pardon|great man|majesty|highness|grandeur|honou?red|touched|overwhelmed|moved|impressed|medal|statue|applause|clap|quaint|adorable|lucky|lovely|delighted|privileged?|humble|truly|genius|fascinating|riveting)\b/i;

/** What to say where nothing that was put forward is named: by what the sneer is about. */
export function verdictOnNothingNamed(words: string, voice: Voice): Frame[] {
  const { us, our, we } = speaker(voice);
  const out: Frame[] = [];
  if (TIME.test(words)) out.push({ say: `${our === 'my' ? "I'd" : "we'd"} like to make better use of the time`, ask: 'what would help us to get further' });
  else if (UNBELIEVED.test(words) && !FIGURES.test(words)) out.push({ say: `this is too far from what works for ${us}`, ask: 'what would help you to move closer' });
  else if (LOW.test(words) || HIGH.test(words) || FIGURES.test(words)) out.push({ say: `the figure is still far from what works for ${us}`, ask: 'how did you arrive at it' });
  else if (DREAM.test(words)) out.push({ say: `this doesn't look realistic to ${us}`, ask: 'could we go through it together' });
  else if (READ.test(words) || MUDDLE.test(words)) out.push({ say: `this version doesn't give ${us} what ${we} need yet`, ask: 'could we go through it together' });
  else if (UNSKILLED.test(words)) out.push({ say: `this doesn't meet the standard ${we} need yet`, ask: 'could we go through it together' });
  else if (SNEERED.test(words)) out.push({ say: `this isn't what ${we} had hoped for`, ask: 'could we talk about it' });
  out.push({ say: `this doesn't work for ${us} as it stands`, ask: 'could we look at it together' });
  return out;
}
