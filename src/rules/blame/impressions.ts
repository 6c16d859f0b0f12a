import { inflect } from '../../engine/nlp';
import type { Voice } from '../../engine/types';
import { participleOf } from '../../language/inflections';
import { isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';
import { accusationIn, accusedAt, unsaid } from './clause';
import { CALLED_PERSON, CHARACTER, VICE } from './words';

/** Words that say nothing but how bad it is. */
const LOUD =
  / (?:just|simply|merely|plainly|clearly|obviously|evidently|deliberately|knowingly|intentionally|conveniently|blatantly|shamelessly|happily|cheerfully|calmly|coolly|basically|literally|purely|entirely|honestly|seriously|really|actually|certainly|surely|of course|on purpose|all along|from the (?:very )?start|as usual|yet again|even|bloody|damn|quietly|suddenly|secretly|openly|so much as)(?=[ ,]|$)/gi;
/** Words with a sneer, and the plain ones. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/\bdragging (?:this|it|things) out\b/gi, 'taking your time'], [/\bdragging out (?=the|our|my)/gi, 'taking a long time over '],
  [/\b(?:run|running) (?:out|down) the clock\b/gi, 'wait'], [/\bplay for time\b/gi, 'wait'],
  [/\b(?:wriggle|weasel|worm|squirm|slither) out of\b/gi, 'get out of'], [/\b(?:wriggling|weaseling|worming|squirming) out of\b/gi, 'getting out of'], [/\bon the cheap\b|\bfor peanuts\b/gi, 'at a low price'],
  [/\b(?:chip|shave|knock|beat|hammer|grind)(?: down)? (the|our|my) (price|fee|rate|rent|figure)\b/gi, 'lower $1 $2'], [/\bas an? (?:excuse|pretext|lever|weapon)\b/gi, 'as a reason'],
  [/\ban? (?:excuse|pretext)\b/gi, 'a reason'], [/\bexcuse\b/gi, 'reason'], [/\b(?:can't|cannot|couldn't) be bothered to\b/gi, "don't"], [/\bget (.{3,40}?) to die\b/gi, 'end $1'],
  [/\b(?:would|'d) love (?:for us to|us to)\b/gi, 'would like us to'], [/\b(?:would|'d) love\b/gi, 'would like'], [/\ba soul\b/gi, 'anyone'], [/\bso sick of waiting\b/gi, 'so tired of waiting'], [/\bto die\b/gi, 'to end'],
  [/\bwave (it|them|this|that) (?:at|in front of)\b/gi, 'show $1 to'], [/\b(?:beat|grind|hammer|talk|knock)(?:ing)? down (your|the) ((?:\w+ ){0,2}(?:printer|supplier|vendor|contractor|landlord|agency|carrier|partner|provider|haulier|seller|dealer|broker)s?)\b/gi, 'negotiate with $1 $2'],
  [/\bto (?:some|a) boy\b/gi, 'to somebody'], [/\b(?:grab|snatch)\b/gi, 'get'], [/\bnot one of you\b/gi, 'nobody'], [/\btold no one\b/gi, "didn't tell anyone"], [/\b(always|forever|constantly|invariably|continually)\b/gi, 'often'],
];
/** What can't be said calmly, whoever is said to have the impression. */
const HOSTILE = new RegExp(
  String.raw`\b(?:${CHARACTER}|${CALLED_PERSON}|${VICE}|l(?:ie[sd]?|ying)|cheat\w*|conn?(?:ed|ing)|trick\w*|fool\w*|idiot\w*|stupid|bull(?:y|ied|ies)|threat\w*|blackmail\w*|squeez\w*|bleed\w*|bled|milk(?:ed|ing)?|starv\w*|crush\w*|punish\w*|sabotag\w*|betray\w*|greed\w*|enjoy\w*|lov(?:e[sd]?|ing)|relish\w*|gloat\w*|spit(?:e|ing)|shame\w*|pretend\w*|bluff\w*|lip service|bother\w*|dodg\w*|duck(?:ed|ing)?|hid(?:e|es|den|ing)?|bur(?:y|ied|ying)|ignor\w*|insult\w*|stall\w*|drag\w*|games?|rip\w*|screw\w*|stab\w*|steal\w*|stole\w*|poach\w*|dump\w*|fleec\w*|goug\w*|exploit\w*|abus\w*|rot(?:s|ted)?|mess\w*|botch\w*|bungl\w*|mangl\w*|wreck\w*|ruin\w*|laugh\w*|mock\w*|care[sd]?|goal ?-?posts?|finish line|clock|smoke ?screen|stunt|ploy|excuses?|stories|tales?|fish(?:ing|ed)|milking|your word|dead|drunk|sober|asleep|sleep\w*|broke|broken|break|fail(?:ed|s)?|forg[eo]t\w*|mislaid|couldn't|can't|cannot|wouldn't|won't|dare[sd]?|nerve|cheek|gall|act(?:s|ing)? as|never|promis\w*|wool|rug|bus|blam\w*|attack\w*|kill\w*|grind\w*|push(?:ed|ing)? (?:us|me)|forc\w*|corner\w*|pressur\w*|wear\w* (?:us|me)|embarrass\w*|humiliat\w*|scar(?:e|ed|ing)|frighten\w*|leak\w*|smuggl\w*|sneak\w*|snuck|slip\w*|crept|whin\w*|moan\w*|overcharg\w*|cash in|line your|pocket\w*|free ride|sly|cosy|back ?door|nick\w*|pinch\w*|wast\w*|treat\w*|loose|fire|let (?:us|me|\w+ \w+|everyone) down|carr(?:y|ying) the can|hold(?:ing)? the bag|neck|mickey|mick|blow\w*|blew|blown|up to|cold|hot air|heat|chase|dance|dancing|puppets?|hook|bait|trap|fall guy|dirty work|dark|dust|hell|rope|knife|throat|wringer|string\w*|strung|dry|spanner|boat|plot|ball|circles|(?:buy|buying) time|responsible)\b`, 'i');

/** Behind the one accused: what they want, hope or mean. */
const WISH =
  /^(?: only| really| just)?(?:'re| are|'s| is| were| was|'ve been| have been| has been)? (?:(?:hoping|hop(?:e|es|ed)|trying|tr(?:y|ies|ied)|after|looking|seek(?:s|ing)?|searching|plan(?:s|ned|ning)?|waiting|out|angling|aiming|keen|counting|banking|betting|rely(?:ing)?|want(?:s|ed|ing)?|intend(?:s|ed|ing)?|mean(?:s|ing)? to|meant to|prefer(?:s|red)?|expect(?:s|ed|ing)?|look(?:s|ing)? for|us(?:e|es|ed|ing)|need(?:s|ed)?)\b|(?:would|'d) (?:rather|sooner|like|prefer)\b)|^'d (?:rather|sooner|like|prefer)\b/i;
const NO_WISH = /^(?:'ve| have| has|'d| had)?(?: got)? (?:no|never had (?:any|the)) (?:intention|plans?|wish|desire|interest) (?:of|in|to) (?<verb>\w+)(?<rest>(?:\W.*)?)$/i;
const NEVER_MEANT = /^(?:'ve| have| has|'d| had| were| was)? never (?:intended|meant|planned|wanted|going) to (?<rest>\w.*)$/i;
/** Why it was done, with something of its own to say. */
export const PURPOSE = /(?:,? so(?: that)? (?:we|nobody|no one|you|the|our|it|they|he|she)\b| because (?:you|we|it|the|our|of)\b| (?:in order|so as) to | in the hope | hoping )[^.;]{8,}$/i;
/** Readers of a plan that we were not to see. */
const UNSEEN = /\b(?:thought|thinks?|figured?|assum\w+|hop(?:e|es|ed|ing)|reckon\w*|expect\w*|bet|trust\w*|counting on|praying)(?: that)? (?:we|I|nobody|no one)(?: over here)? (?:wouldn'?t|won't|would not|don't|would never|would|'d never) (?:ever )?(?:notice|see|spot|find|catch|miss|overlook)(?: out| about)? (?<thing>(?:the|that|this|these|those|an?|our|your) [^,;:.]+)$/i;

/** "This audit is just a ploy to …". */
const A_WAY =
  /^(?<thing>(?:this|that|it|the|your|our|these|those)\b[^,;:]{0,40}?)(?:'s| is| was| are| were| looks like| feels like)(?: nothing (?:but|more than)| just| only| merely| purely| clearly| obviously| simply| all)*(?: (?:an?|your|another|yet another|you))?(?: [\w-]+){0,2}? (?:ploys?|tricks?|stunts?|tactics?|ways?|attempts?|pretexts?|excuses?|schemes?|manoeuvres?|maneuvers?|moves?|devices?|dodges?|trying|trap|cover|smoke ?screen)(?<who> for you| of yours| by your [\w-]+)?,? (?:to|so you can|so that you can) (?<goal>[^;:]+)$/i;
const RATHER = /^(?:(?:this|it|that)(?:'s| is| was)(?: really| all| only| just| purely)* about (?<one>[^,;]+),? (?:and )?not (?:about )?(?<other>[^,;]+)|(?:what|all) you(?:'re| are)?(?: really| actually| only)? (?:after|want|care about|interested in) is (?<want>[^,;]+),? (?:and )?not (?<less>[^,;]+))$/i;
const AIM_IS = /^your (?:only |real |sole |true |main |whole )?(?:aim|goal|object|objective|motive|plan|strategy|game|intention|idea|purpose|interest|concern) (?:here |in this |from the (?:very )?start |all along )?(?:is|was|seems to be) (?:only |just |simply |clearly )?to (?<goal>[^;]+)$/i;
const CARES = /^all (?:that )?(?<who>you|your (?:[\w-]+ )?[\w-]+) (?:really |ever )?cares? about is (?<one>[^,;]+),? (?:and )?not (?<other>[^,;]+)$/i;
const NOT_ABOUT = /^(?:this|it|that)(?:'s| is| was| has|'ve)?(?: n[o']t| never| been| not)+(?: really| been| ever)* about (?<thing>(?:the|our|my|your|a|an|this|that) [^,;]+)/i;

/** A clause about the reader, with its noise and its sneers gone; undefined where what is left is still an insult, or leans on something else. */
function calm(clause: string): { readonly text: string; readonly who: string; readonly rest: string } | undefined {
  const plain = PLAINER.reduce((text, [find, put]) => text.replace(find, put), unsaid(clause).replace(LOUD, '').replace(/ only(?= (?:\w+ing\b|\w+ (?:[\w']+ ){1,8}?(?:because|so)\b))/i, '')).replace(/\s{2,}/g, ' ').trim();
  const accused = accusedAt(plain);
  if (accused === undefined) return undefined;
  const rest = plain.slice(accused.length), who = accused.replace(/^(you) .*$/i, '$1').replace(/^your lot$/i, 'your people').replace(/ (?:over|up|down)? ?there$/i, ' on your side').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  if (!/^[ ']/.test(rest) || HOSTILE.test(rest) || /^ and\b|, that\b/.test(rest)) return undefined;
  return { text: who + rest, who, rest };
}

/** Deeds that somebody decides on, and can give a reason for. */
const CHOSEN = /^(?:pick|chos|decid|told|gone|rung|call|mail|writ|ask|announc|sold|chang|switch|mov|sent|tak|spok|met|hir|giv|let|refus|sign|ad|cut|rais)/;

/** "releasing" → "release". */
const baseOf = (verb: string): string => (/ing$/i.test(verb) ? inflect(verb.toLowerCase(), 'Gerund').infinitive : verb);

/**
 * What the writer reads into the reader, as an impression for the reader to put right, and a deed as the writer understands it: the
 * writer's own clause, so that nothing of it is lost.
 */
export function impressions(clause: string, voice: Voice): Frame[] {
  const { we, us } = speaker(voice), out: Frame[] = [];
  const right = `have ${we} read that right`, seems = (text: string): Frame => ({ say: `it looks to ${us} as if ${text}`, ask: right });
  const said = unsaid(clause), unseen = UNSEEN.exec(clause)?.groups?.['thing'];
  if (unseen && !/\byou/i.test(unseen)) out.push({ say: `${we} did notice ${/\b(?:is|are|was|were|has|had|have)\b/.test(unseen) ? 'that ' : ''}${unseen}`, ask: `could you tell ${us} more about it` });

  const way = A_WAY.exec(unsaid(clause))?.groups, goal = PLAINER.reduce((text, [find, put]) => text.replace(find, put), way?.['goal'] ?? '');
  if (way && !HOSTILE.test(goal)) out.push({ say: `${we} read ${(way['thing'] ?? '').trim().toLowerCase() === 'it' ? 'this' : lowered(way['thing'] ?? '')} as a way${way['who'] === ' for you' ? ' for you' : ''} to ${goal}`, ask: 'is that what you intend' });
  const aim = AIM_IS.exec(clause)?.groups?.['goal'], plain = aim && PLAINER.reduce((text, [find, put]) => text.replace(find, put), aim);
  if (plain && !HOSTILE.test(plain)) out.push(seems(`you want to ${plain}`));
  const rather = RATHER.exec(unsaid(clause))?.groups;
  const cares = CARES.exec(said)?.groups;
  if (cares) out.push(seems(`${cares['one'] ?? ''} ${isPlural(cares['one'] ?? '') ? 'matter' : 'matters'} more to ${(cares['who'] ?? '').toLowerCase()} than ${cares['other'] ?? ''}`));
  if (rather) out.push(seems(rather['want'] ? `you are after ${rather['want']} rather than ${rather['less'] ?? ''}` : `this is about ${rather['one'] ?? ''} rather than ${rather['other'] ?? ''}`));
  const pretended = rather ? undefined : NOT_ABOUT.exec(unsaid(clause))?.groups?.['thing'];
  if (pretended) out.push({ say: `${we} don't think ${pretended} is the whole story`, ask: 'what else is behind it on your side' });

  const accused = accusedAt(said), behind = said.slice(accused?.length ?? 0);
  const no = accused ? NO_WISH.exec(behind)?.groups : undefined, meant = accused ? NEVER_MEANT.exec(behind)?.groups : undefined;
  const subject = accused?.replace(/^(you) .*$/i, '$1').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) ?? '', many = /^you$|s$/i.test(subject);
  if (no && !HOSTILE.test(no['rest'] ?? '')) out.push(seems(`${subject} ${/^(?:'d| had)/.test(behind) ? "didn't" : many ? "don't" : "doesn't"} plan to ${baseOf(no['verb'] ?? '')}${no['rest'] ?? ''}`));
  if (meant && !HOSTILE.test(meant['rest'] ?? '')) out.push(seems(`${subject} didn't plan to ${meant['rest'] ?? ''}`));

  const read = calm(clause);
  // "You know it" says nothing.
  if (!read || read.rest.trim().split(/\s+/).length < 3) return out;
  if (WISH.test(read.rest) || PURPOSE.test(read.rest)) return [...out, seems(read.text)];
  const deed = accusationIn(clause);
  if (!deed || deed.negated || deed.repeated || deed.when) return out;
  if (deed.time === 'past' || deed.time === 'perfect') out.push({ say: `as ${we} understand it, ${read.text}`, ask: CHOSEN.test(participleOf(deed.verb)) ? `could you tell ${us} why` : `could you tell ${us} how that came about` });
  else if (deed.time === 'now' || deed.time === 'going') out.push({ say: `it looks to ${us} as if ${read.text}`, ask: right });
  return out;
}

const lowered = (text: string): string => text.trim().replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
