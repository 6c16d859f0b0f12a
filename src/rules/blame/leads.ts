import type { Voice } from '../../engine/types';
import { participleOf } from '../../language/inflections';
import { isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';
import { retold } from './retell';
import { ACCUSED } from './words';

type Who = ReturnType<typeof speaker>;

interface Lead {
  readonly find: RegExp;
  readonly say: (found: RegExpExecArray, who: Who) => Frame | undefined;
}

const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|stays?|stands?|couldn't|wouldn't|didn't|wasn't|weren't|haven't|hasn't|isn't|aren't|paid|won't|can't|don't|doesn't|needs?|goes|went|comes|came|makes?|takes?|got|lost|left|cost|sat|fell|ran|\w+(?:ed|es)|\w+'(?:s|re|ve|ll|d))\b/i;
const OWN = String.raw`(?:the|our|my|an?|this|these|those|no|nobody|no one|we|all|every|half|two|three|four|five|six|ten|twelve|\d\S*|it|there|only|not)`;

/** The fact that an accusation rides on, as a statement of its own; nothing where it accuses too, or is no statement. */
function fact(words: string | undefined, ask: string): Frame | undefined {
  // "…the glaze was failing and shipped it anyhow": what the reader did next is no part of the fact.
  const say = (words ?? '').replace(/^(?:that|how|why) /i, '').replace(/,? (?:and|but|yet) (?:still |then |simply |just )?(\w+) (it|them)\b(.*)$/i, (_, verb: string, it: string, rest: string) => `, and ${it === 'it' ? 'it was' : 'they were'} ${participleOf(verb)}${rest}`).trim();
  return FINITE.test(say) && !/\b(?:you|your|yours|yourselves|goal ?posts)\b/i.test(say) && say.split(/\s+/).length > 2 ? { say, ask } : undefined;
}

const verb = (phrase: string, one: string, many: string): string => (isPlural(phrase) ? many : one);

/** "show the logbook" → "shown the logbook". */
const perfect = (phrase: string): string => phrase.replace(/^[a-z]+/i, (word) => participleOf(word));

const SUBJECT: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };
const subjectOf = (whom: string, voice: Voice): string => (/^(?:us|me)$/i.test(whom) ? speaker(voice).we : (SUBJECT[whom.toLowerCase()] ?? whom));
/** "us" → "we were". */
const wasTo = (whom: string, voice: Voice): string => { const who = subjectOf(whom, voice); return `${who} ${who === 'I' || !(who === 'we' || isPlural(who)) ? 'was' : 'were'}`; };
/** "us" → "we have". */
const hasTo = (whom: string, voice: Voice): string => { const who = subjectOf(whom, voice); return `${who} ${who === 'I' || who === 'we' || isPlural(who) ? 'have' : 'has'}`; };

/** Accusations by their opening words; what follows those is the fact, and stays as it is. */
const LEADS: readonly Lead[] = [
  { // "Your failure to man the gate cost the club forty entries."
    find: /^(?:(?:in view of|because of|owing to|due to|given|thanks to|after) )?your (?:\w+ )?(?:failure|refusal|inability|unwillingness|reluctance) to ([^,;]+?)(?:, ([^;]+)| ((?:cost|costs|left|leaves|meant|means|gave|put|puts|made|delayed|brought|led) [^;]+))$/i,
    say: (found, { voice }) => {
      const undone = retold(`you have never ${perfect(found[1] ?? '')}`, voice)[0];
      if (!undone || /\byou/i.test(`${found[2] ?? ''}${found[3] ?? ''}`)) return undefined;
      return found[3] ? { say: `${undone.say}, which ${found[3]}`, ask: 'could we look at how that came about' } : FINITE.test(found[2] ?? '') ? { say: `as ${undone.say}, ${found[2] ?? ''}` } : undefined;
    },
  },
  { // "The notice came in Lent, when you knew the office was shut."
    find: new RegExp(String.raw`^((?!you\b|your\b).{8,}?),? (when|while|although|though|even though|and) you (?:knew|know)(?: full well| very well| perfectly well| all along)?(?: that)? (${OWN} [^;]{6,})$`, 'i'),
    say: (found, { us }) => fact(`${found[1] ?? ''}, ${found[2] === 'and' ? 'while' : (found[2] ?? '')} ${found[3] ?? ''}`, `could you help ${us} understand the timing`),
  },
  { // "It was on your watch that the pump failed."
    find: /^(?:it|this|all this) (?:was|happened)(?: all)? (?:on your watch|under your (?:care|eyes|nose|noses|roof|management)) that (.+)$/i,
    say: (found) => fact(found[1], 'could we look at how it came about'),
  },
  { // "The lamps came late, and that was down to your packing."
    find: /^(.{8,}?),? (?:and|which)(?: that| it| this| all that)?(?:'s| is| was| were) (?:entirely |solely |all |only |purely )*(?:down to|because of|due to|thanks to|the fault of|the doing of|on) your? ?[^,;]*(?:, [A-Z][\w-]+)?$/i,
    say: (found) => fact(found[1], 'could we look at how it came about'),
  },
  { // "A leak in the vault, how convenient for your client."
    find: /^((?:an?|the|our|another) [^,;]{3,50}?),?(?: is| was| are)? (?:how|very|so|rather|most)(?: very)? (?:convenient|handy|lucky|timely)(?: for (?:you|your [\w-]+(?: \w+)?))?$/i,
    say: (found, { us }) => ({ say: `could you tell ${us} more about ${(found[1] ?? '').replace(/^an? /i, 'the ')}?` }),
  },
  { // "That is not what you told the tenants in May."
    find: /^(?:that|this|it)(?:'s not| is not|'s hardly| is hardly| isn't| was not| wasn't) what (?:you|your [\w-]+(?: [\w-]+)?) (told|promised|showed|sold) ((?:us|me|him|her|them)|(?:the|our|my) [\w-]+|\p{Lu}[\w-]+)\b(.*)$/iu,
    say: (found, { voice }) => ({ say: `${wasTo(found[2] ?? '', voice)} ${participleOf(found[1] ?? '')} something else${found[3] ?? ''}`, ask: 'could we go through it together' }),
  },
  { // "You gave us your word on the berths, and it was worthless."
    find: /^you(?:'ve|'d| have| had)? (?:gave|given|give) (?:us|me) your (?:solemn |personal )?word(?: of honou?r)? ((?:on|about|over|that) [^;]+?)(?:,? (?:and|but|yet) (?:it|then|now|you|here)\b.*)?$/i,
    say: (found, { we }) => ({ say: `${we} had your word ${found[1] ?? ''}, and it hasn't turned out that way`, ask: 'could we go through it together' }),
  },
  { // "You broke your promise to the choir over the organ."
    find: new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)? (?:broke|broken|gone back on|went back on|reneged on|failed to keep|(?:didn't|did not|haven't|hasn't) (?:keep|kept)) (?:your|their|its|his|her|every|the) (?:promises?|words?|pledges?|commitments?|guarantees?)((?: to (?:us|me|him|her|them|(?:the|our|my) [\w-]+))?(?: (?:on|about|over|regarding) (?:the|our|my|this|that|these|those) [^,;]+?)?)((?: (?:in|last|since|twice|again)\b[^,;]*)?)$`, 'i'),
    say: (found) => /^ in (?:the|our|your|this|that)\b/i.test(found[2] ?? '') && !found[1] ? { say: `what was promised${found[2] ?? ''} hasn't been kept`, ask: 'could we go through it together' } : ({ say: `what was promised${found[1] ?? ''} ${/^ (?:in|last|twice)/.test(found[2] ?? '') ? "wasn't" : "hasn't been"} kept${found[2] ?? ''}`, ask: 'could we go through it together' }),
  },
  { // "Every autumn the same trick with the tide gauge."
    find: /^(?:(every|each) ([\w ]{3,20}?),? )?(?:(?:it's|it is|there's) )?(?:always )?the same (?:old )?(?:trick|story|excuse|game|song|dance|nonsense|tale|tune|row|fuss|circus)s?(?: again)? (?:with|about|over|on) ((?:the|our|my|this|that|these|those) [^,;]+)$/i,
    say: (found) => ({ say: `${found[3] ?? ''} ${verb(found[3] ?? '', 'comes', 'come')} up ${found[1] ? `${found[1].toLowerCase()} ${found[2] ?? ''}` : 'again and again'}`, ask: `could we look at ${verb(found[3] ?? '', 'it', 'them')} together` }),
  },
  { // "With you there's always one more stamp."
    find: /^(?:with (?:you|your [\w-]+(?: [\w-]+)?),? )?(?:there(?:'s| is| are)|it's) (?:always|forever|invariably)(?: just)? ((?:one more|another|yet another|a new|a different) (?!excuse|story|reason|trick|way|time)[\w -]+)$/i,
    say: (found) => ({ say: `there has been ${(found[1] ?? '').replace(/^yet /i, '')} each time`, ask: 'could we have the full list' }),
  },
  { // "Not a single rota from your side has ever come on time."
    find: /^not (?:a single|one single|one) ([\w -]+?)(?: of yours| (?:from|by|at|in) (?:your [\w-]+(?: [\w-]+)?|you|there))? (has|is|was)(?: ever)? ([^;]+)$/i,
    say: (found) => (/\byou/i.test(`${found[1] ?? ''} ${found[3] ?? ''}`) ? undefined : { say: `no ${found[1] ?? ''} ${found[2] ?? ''} ${found[3] ?? ''} so far`, ask: 'how could we change that' }),
  },
  { // "You've had our invoice since May and done nothing."
    find: /^you(?:'ve| have)(?: now)? (?:had|got) ((?:our|my|the) [^,;]+?) ((?:since|for) [^,;]+?)(?:,? (?:and|but|yet) (?:done|said|sent|paid|answered|still|not|never|you)\b.*)?$/i,
    say: (found) => (/\b(?:chance|time|opportunity|money)\b/i.test(found[1] ?? '') ? undefined : { say: `${found[1] ?? ''} ${verb(found[1] ?? '', 'has', 'have')} been with you ${found[2] ?? ''}`, ask: `what is holding ${verb(found[1] ?? '', 'it', 'them')} up` }),
  },
  { // "You're hiding behind your surveyor."
    find: /\b(?:hid(?:e|es|ing|den)|shelter(?:s|ed|ing)?)(?: yourselves?)? behind ((?:the|your|an?|his|her|their) (?:[\w'-]+ )?(?:[\w-]+(?:er|or|ist|ant|yer)|agents?|board|committee|council|clerk|principal|chairman|accounts?|head office|legal team|team))((?: (?:since|for) [^,;]+)?)(?: again)?$/i,
    say: (found, { wed, weve }) => ({ say: found[2] ? `${weve} dealt with ${found[1] ?? ''}${found[2]}, and ${wed} like to settle this with you directly` : `${wed} like to settle this with you directly rather than through ${found[1] ?? ''}` }),
  },
  { // "Your office treats our invoices like junk."
    find: new RegExp(String.raw`^${ACCUSED} (?:treats?|treated) (us|me|(?:the|our|my|these|those) [^,;]+?) (?:like|as|with) [^,;]+$`, 'i'),
    say: (found, { were, we, voice }) => ({ say: `${were} unhappy with how ${/^(?:us|me)$/i.test(found[1] ?? '') ? `${we} ${voice === 'I' ? 'am' : 'are'}` : `${found[1] ?? ''} ${verb(found[1] ?? '', 'is', 'are')}`} treated`, ask: 'could we talk it through' }),
  },
  { // "You seem to enjoy watching us rebuild the same stand."
    find: /\b(?:enjoy|love|like|relish)(?:s|ing)? (?:watching|seeing|making|having|keeping) (?:us|me) ([a-z]+ [^;]+)$/i,
    say: (found, { weve }) => (/\byou|^\w+ing\b|^in\b/i.test(found[1] ?? '') ? undefined : { say: `${weve} had to ${found[1] ?? ''}`, ask: 'how could we avoid that from now on' }),
  },
  { // "You have only yourselves to thank for the damp."
    find: /\b(?:only|nobody but|no one but) (?:yourself|yourselves|you)(?: to (?:thank|blame)| is to blame) for ((?:the|our|my|this|that|these|those) [^,;]+)$/i,
    say: (found, { wed }) => ({ say: `${wed} like to look with you at how ${found[1] ?? ''} came about` }),
  },
  { // "You're playing games with the tare weights."
    find: /\b(?:play(?:s|ed|ing)?|mess(?:es|ed|ing)?|fiddl(?:es|ed|ing)) (?:(?:games|tricks|around|about|fast and loose) )?with ((?:the|our|my|these|those|that|this) [^,;]+)$/i,
    say: (found, { we, us }) => ({ say: `${we} still have questions about ${found[1] ?? ''}`, ask: `could you go through ${verb(found[1] ?? '', 'it', 'them')} with ${us}` }),
  },
  { // "That's how you treat a tenant of thirty years."
    find: /\b(?:how|the way)(?: in which)? (?:you|your [\w-]+)(?: have|'ve| has)? (treats?|treated) ((?:us|me|him|her|them)|(?:the|our|my|an?|this|these|those) [^,;]+?)((?: (?:in|on|at|since|for|all|over|last)\b[^,;]*)?)$/i,
    say: (found, { wed, were, voice }) => (/^an? /i.test(found[2] ?? '')
      ? { say: `${wed} expect ${found[2] ?? ''} to be treated differently${found[3] ?? ''}`, ask: 'could we talk it through' }
      : { say: `${were} unhappy with how ${hasTo(found[2] ?? '', voice)} been treated${found[3] ?? ''}`, ask: 'could we talk it through' }),
  },
  { // "Funny how the invoice went astray."
    find: /^(?:and |so |but |well,? )?(?:it's |it is |it was |isn't it |how |very |rather |a bit |i find it |we find it |i suppose it's |no doubt it's )*(?:funny|strange|odd|curious|interesting|remarkable|amazing|peculiar|convenient|handy|telling|suspicious|fascinating|uncanny|no accident|no coincidence|no surprise|pure coincidence|(?:pure |a |sheer |mere |just a )*coincidence|what a (?:remarkable |strange |happy )?coincidence|it hasn't escaped us|somehow|as usual|once again|yet again|here we go again|call (?:me|us) \w+,? but)(?: indeed| enough)?,?(?: isn't it,?)?(?: how| that| why)? (.+)$/i,
    say: (found) => fact(found[1], 'could we find out what happened'),
  },
  { // "You knew full well that the berth was too short."
    find: new RegExp(String.raw`\b(?:knew|know|knows|forgot|forgotten|forget|slipped your mind|pretend\w*|ignor\w+|mind|memory|accident|coincidence|suits? your?(?: \w+){0,3}|den(?:y|ies|ied)|admit|mention|notice[d]?|convenient|convenience|aware|overlook\w*|neglect\w*|remember|wonder(?:s|ed)?)\b[^;:.!?]{0,40}?,? (?:that|why|how) (${OWN} [^;]{6,})$`, 'i'),
    say: (found) => fact(found[1], 'could we look at it together'),
  },
  { // "You knew the room was too small when you sold it."
    find: new RegExp(String.raw`^${ACCUSED}(?: must have|'ve| have)? (?:knew|know|known)(?: \w+ly| full well| all along| very well| from the start)* (?:that )?(${OWN} [^;]{6,}?)(?: when you\b[^\d€$£]*)?$`, 'i'),
    say: (found) => fact(found[1], 'could we look at it together'),
  },
  { // "It's your fault that the launch slipped."
    find: /^(?:it's|it is|that's|it was|its)(?: all| entirely| purely| only)? your (?:own )?(?:fault|doing|mistake)(?: that)? (.+)$/i,
    say: (found) => fact(found[1], 'how could we solve it together'),
  },
  { // "Thanks to your dithering, the launch slipped."
    find: /^(?:because of|thanks to|owing to|due to|courtesy of|in view of|in the light of|considering|with) (?:you,? (?=(?:the|our|my|a|an|we|I)\b)|you, |your [^,]{2,60}?, |your [\w-]+ (?=(?:the|our|my|a|an|we)\b))(.+)$/i,
    say: (found) => fact(found[1], 'could we look at how it came about'),
  },
  { // "The tiles came late because your dispatcher can't count."
    find: /^(.+?),? because ((?:your|you|(?:no(?:body| one)|some(?:one|body)) (?:in|at|on|over) (?:your|there))\b[^\d€$£]*)$/i,
    say: (found, { voice }) => {
      if (new RegExp(`^${ACCUSED}`, 'i').test(found[1] ?? '')) return undefined;
      const why = retold(found[2] ?? '', voice)[0];
      return fact(why ? `${found[1] ?? ''} because ${why.say}` : found[1], 'could we look at how it came about');
    },
  },
  { // "The delay lies squarely at your door."
    find: /^(?!(?:and|but|so|it|that|this|which)\b(?! [\w-]+ (?:in|of|on)\b))(.{8,}?),? (?:is|are|was|were|lies?|rests?) (?:entirely |squarely |all |only |purely )*(?:of your (?:own )?making|down to you(?:r [\w ]+)?|your (?:[\w'-]+ ){0,3}(?:fault|doing|handiwork)|on you|(?:with|at) your [\w ]+)(?:,? (?:and )?(?:nobody|no ?one) else's)?$/i,
    say: (found, { wed }) => ({ say: `${wed} like to understand with you how ${/^that /i.test(found[1] ?? '') && FINITE.test((found[1] ?? '').slice(5)) ? `it came about ${found[1] ?? ''}` : `${found[1] ?? ''} came about`}` }),
  },
  { // "It was your carelessness that cost us the account."
    find: /\b(?:cost|costs|costing) ((?:us|me|the|our|my|every|each|both|everyone|people|\w+s)\b.+)$/i,
    say: (found) => (/\b(?:you|your)\b/i.test(found[1] ?? '') ? undefined : { say: `this has cost ${found[1] ?? ''}`, ask: 'could we look at how it came about' }),
  },
  { // "It is your indifference that brought the trial to a halt."
    find: /^it(?:'s| is| was) your [^;]{3,60}?,? (?:that|which) (?!you)(.+)$/i,
    say: (found, { wed }) => ({ say: `${wed} like to understand with you what ${found[1] ?? ''}` }),
  },
  { // "Nobody in your office takes the rota seriously."
    find: /\btakes? (our .+?|the .+?) seriously$/i,
    say: (found, { us }) => ({ say: `${found[1] ?? ''} ${verb(found[1] ?? '', 'matters', 'matter')} a great deal to ${us}`, ask: `how could we make sure of ${verb(found[1] ?? '', 'it', 'them')} together` }),
  },
  { // "Your depot always finds a reason to charge more."
    find: /\b(?:finds?|found) (?:a|another|new|some) (?:new )?ways? to (\w+) (?:us|me)\b(.*)$/i,
    say: (found, { weve }) => ({ say: `${weve} been ${participleOf(found[1] ?? '')}${found[2] ?? ''}`, ask: 'how could we keep that from recurring' }),
  },
  { // "Did anyone on your side even read the annex?"
    find: /^did (?:you|anyone (?:on|at) your \w+|your [\w ]{2,20}?)(?: even| ever| actually| bother to)+ (.+?)\??$/i,
    say: (found) => ({ say: `did you get a chance to ${found[1] ?? ''}?` }),
  },
  { // "When were you going to tell us about the asbestos?"
    find: /^when (?:were|are) you (?:going|planning) to (?:tell|inform|warn) (?:us|me) (.+?)\??$/i,
    say: (found, { us }) => ({ say: `could you tell ${us} more ${found[1] ?? ''}?` }),
  },
  { // "Why do you keep hiding the freight costs from us?"
    find: /^why (?:do|are|did|would) you (?:keep|always|never|insist on|so) ?(?:hiding|withholding|concealing) (.+?)(?: from (?:us|me))?\??$/i,
    say: (found, { us }) => ({ say: `could you share ${found[1] ?? ''} with ${us}?` }),
  },
  { // "One wonders whether the scale has ever erred in our favour."
    find: /^(?:one (?:does |has to |might )?wonders?|I wonder|we wonder|makes (?:one|me|us|you) wonder) (?:who|what|whether|how)\b(.+)$/i,
    say: () => undefined,
  },
  { // "You might at least have told us about the strike."
    find: /^(?:you|your \w+) (?:could|should|might|ought to)(?:'ve| have)?(?: at least| simply| just)? (?:have )?(?:told|warned|informed|mentioned)(?: to)? (?:us |me )?(?:about |of )((?:the|our|your|a|an|this) .+)$/i,
    say: (found, { us }) => ({ say: `it would have helped ${us} to hear about ${found[1] ?? ''}` }),
  },
  { // "You could have said that the hall was taken."
    find: new RegExp(String.raw`^(?:you|your \w+) (?:could|should|might|ought to)(?:'ve| have)?(?: at least| simply| just)? (?:have )?(?:told (?:us|me)|warned (?:us|me)|mentioned|said|raised|noticed)(?: that)? (${OWN} .+)$`, 'i'),
    say: (found, { us }) => (FINITE.test(found[1] ?? '') ? { say: `it would have helped ${us} to know that ${found[1] ?? ''}` } : undefined),
  },
  { // "You could have rung us before Friday."
    find: /^you (?:could|should|might)(?:'ve| have)?(?: at least| simply| just)? (?:have )?(?:rung|called|phoned)(?: us| me)?(.*)$/i,
    say: (found, { us }) => ({ say: `a call would have helped ${us}${found[1] ?? ''}` }),
  },
  { // "Your silence since the 3rd says it all."
    find: /\byour silence((?: since| for| on| over| about| after) (?:(?!(?:tells|says|speaks|is|has|was)\b)[^\s,;]+ ?){1,5})/i,
    say: (found, { we, havent }) => ({ say: `${havent} had an answer ${(found[1] ?? '').trim()}`, ask: `when could ${we} expect one` }),
  },
  { // "It takes nerve to bill us for your own mistake."
    find: /\bbill(?:ed|ing)? (?:us|me) for (?:your own )?(.+)$/i,
    say: (found, { we, our }) => (/\byou/i.test(found[1] ?? '') ? undefined : /^(?:\d|[€$£]|two|three|four|five|six|ten)/i.test(found[1] ?? '') ? { say: `${we} don't think ${we} should be billed for ${found[1] ?? ''}`, ask: 'could we look at it together' } : { say: `${we} don't think ${(found[1] ?? '').replace(/^(?:mistake|error)s?$/i, 'this')} should be on ${our} bill`, ask: 'could we look at it together' }),
  },
  { // "You're bluffing about the other bidder."
    find: /\bbluffing about (.+)$/i,
    say: (found, { us }) => ({ say: `could you tell ${us} more about ${found[1] ?? ''}?` }),
  },
  { // "You added the fee only to punish us."
    find: /\b(?:asked for|raised|added|sent|called for|brought up|put in|insist(?:ed)? on|demanded|introduced|dream(?:ed|t) up|thought up|cooked up|invented|made up|concocted|came up with) ((?:an?|the|another|this|that|these|those) (?:(?!(?:to|so|because|just|only|purely|was|is|were|are|in|on|at|for|from|with|by|and|as)\b)[^\s,;]+ ){1,5})(?:just|only|purely|simply|because|so that|to (?!(?:the|my|our|your|a|an|his|her|their|him|them|us|me|\w+'s)\b))\b.*$/i,
    say: (found, { wed }) => ({ say: `${wed} like to understand what ${(found[1] ?? '').trim().replace(/^(?:an?|another) /i, 'the ')} ${verb(found[1] ?? '', 'is', 'are')} for` }),
  },
  { // "This audit is just a fishing expedition."
    find: /^((?:this|that|the|your|our) [^,;]{2,40}?)(?:'s| is| was| are| were| looks like| feels like| smells? of)(?: \w+){0,2}? (?:an? )?(?:\w+ ){0,2}(?:ploy|trick|attempt|smoke ?screen|pretext|stunt|tactic|excuse|revenge|trap|scam|bluff|fishing expedition|cover-?up|spite|greed|designed|meant|intended|calculated)\b.*$/i,
    // What it is said to be for must be told too.
    say: (found, { wed }) => (/\b(?:excuse|ploy|trick|attempt|pretext|stunt|tactic|way)s? to (?!st|bu|de|pl)\w/i.test(found[0]) ? undefined : { say: `${wed} like to understand what is behind ${(found[1] ?? '').replace(/^(?:the (?:whole |only |real )?(?:point|purpose|idea|aim) of|all (?:this|that) talk (?:of|about)) /i, '').replace(/^\w/, (letter) => letter.toLowerCase())}` }),
  },
];

/** What is said once the accusing words before it are gone. */
export function leads(clause: string, voice: Voice): Frame[] {
  const who = speaker(voice);
  return LEADS.flatMap(({ find, say }) => {
    const found = find.exec(clause);
    return (found && say(found, who)) ?? [];
  });
}
