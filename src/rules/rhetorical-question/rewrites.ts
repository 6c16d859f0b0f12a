import { inflect } from '../../engine/nlp';
import type { Candidate, Hit, Rewriter, Voice } from '../../engine/types';
import { straighten } from '../../language/inversion';
import { capitalise } from '../../language/rewrite';

/** The writer as a subject, an object and an owner. */
interface Self {
  readonly we: string;
  readonly us: string;
  readonly our: string;
}
const self = (voice: Voice): Self => (voice === 'I' ? { we: 'I', us: 'me', our: 'my' } : { we: 'we', us: 'us', our: 'our' });

const SEE = 'how do you see it?';
const BEHIND = 'what is behind it?';
const MIND = 'how did you picture that?';

/** Words that only press. */
const PRESSING = /\s*,?\s\b(?:on earth|in heaven's name|in god's name|in the world|the hell|honestly|seriously|genuinely|truly|really|realy|actually|possibly|pray|exactly|precisely|simply|perhaps|for heaven's sake|with a straight face|in all honesty|please explain)\b,?(?=\s|$)/gi;
const LEAD = /^(?:(?:and|so|but|then|really|seriously|honestly|come on|tell me|mate|well|look|now|again|hello|sorry|let me ask you (?:this|something)|i ask you|hand on heart)\b[,?:!]?\s+)+/i;
const TRAIL = /,?\s+(?:am i right|anyway|these days|i ask you|may i ask|i wonder|pray|then|exactly|honestly|seriously|really|now|i take it|eh|by the way)$/i;

const FUNCTION_WORD = /^(?:The|An?|Our|My|Your|Their|His|Her|Its|We|You|It|That|This|These|Those|There|They|He|She|Nobody|No|Anyone|Anybody|Everyone|Somebody|Someone|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Thirty|Forty|Sixty|Ninety|Any|Every|All|Both|Some|So|If|With|After|Given|When|As|In|On|At|For|From|Since|Before|Fair|Forty|Not|What|How|Who|Why|Where|Which|Silence|Even|Asking|Paying|Free|Another)\b/;
/** The words as they stand inside a sentence: a name keeps its capital. */
const low = (text: string): string => text.trim().replace(FUNCTION_WORD, (word) => word.toLowerCase());
/** "we think S", or "in our view, S" where S opens with a phrase of its own. */
const think = (statement: string, { we, our }: Self): string =>
  /^(?:with|after|given|if|when|as|in|on|at|for|from|since|before)\b/i.test(statement) ? `in ${our} view, ${low(statement)}` : `${we} think ${low(statement)}`;

/** "anything" of a question is "something" of a statement. */
const affirm = (statement: string): string => statement.replace(/\banything\b/gi, 'something').replace(/\s+any ?more\b/gi, '').replace(/\s+ever\b/gi, '').replace(/\bat least\s+/i, '').replace(/\beven\s+/i, '');

const gerund = (verbs: string): string => verbs.replace(/^[a-z]+/i, (verb) => (verb.toLowerCase() === 'be' ? 'being' : inflect(verb).gerund));

type Move = readonly [find: RegExp, write: (found: RegExpExecArray, who: Self) => string | readonly string[] | undefined];

const g = (found: RegExpExecArray, at: number): string => (found[at] ?? '').trim();
const hard = (verbs: string, { us }: Self): string => `it would be hard for ${us} to ${verbs}; ${/^(?:pay|cover|foot|bear|absorb|carry)/i.test(verbs) ? BEHIND : MIND}`;

/** One way out of each corner: the statement that the question hides, then a question whose answer is not known. */
const MOVES: readonly Move[] = [
  // Set questions that mean one thing.
  [/^did it (?:never|not|ever) occur to (?:you|anyone|anybody|your [\w-]+) to (.+)$/i, (m) => `have you had a chance to ${g(m, 1)}?`],
  [/^(?:is|was) (?:that|this|it) (?:really )?(?:so|that|too) (?:very )?(?:hard|difficult|complicated)(?: to (?:follow|understand|see|grasp|do))?$/i, (_, who) => `${who.we} hope this is possible; what stands in the way?`],
  [/^did you (?:really |honestly )?(?:think|believe) (?:that )?(?:we|I) (?:wouldn't|would not) (?:notice|see|find out|check|read it|look)$/i, (_, who) => `${who.we} did notice this; ${BEHIND}`],
  [/^what do you take (?:us|me) for$/i, (_, who) => `${who.we} know this market well; could we look at it together?`],
  [/^do you want (?:us|me|our [\w-]+|this|the [\w-]+) to (?:go (?:bust|under|broke|out of business)|fail|lose (?:money|everything)|starve|close|collapse|fall apart|die)\b.*$/i, (_, who) => `this would put ${who.us} at risk; what else would be possible?`],
  [/^how (?:much )?long(?:er)? (?:is|are|will|must|does) (?:this|it|that) (?:going to |have to |to )?(?:drag on|go on|take|last|continue)$/i, () => 'when could we settle this?'],
  [/^what,? (?:pray,? |exactly )?(is|are) ((?:an?|the) ["“]?[\w'-]+(?: [\w'-]+){0,3}["”]?)$/i, (m, who) => (/^(?:the (?:point|sense|use|logic|problem|alternative|plan)|an? [\w-]+ to )/i.test(g(m, 2)) ? undefined : `could you tell ${who.us} what ${g(m, 2)} ${g(m, 1)}?`)],
  [/^who does that (.+)$/i, (m, who) => `${who.we} find it hard to see who does that ${g(m, 1)}; ${SEE}`],
  [/^what(?:'s| is)? (?:next|comes next|is it next time)\b.*$/i, (_, who) => `could you tell ${who.us} what else is to come?`],
  [/^who (?:does|do|did|says|thought|invents|comes up with|came up with) (?:that|this|such a thing|things like that|these things)$/i, (_, who) => `this is new to ${who.us}; ${BEHIND}`],
  [/^(?:is (?:that|this)) (?:really |honestly |seriously )?(?:the best|all|the most) (?:that )?(?:you|your [\w-]+)(?: can| could|'ve| have)? .*$/i, (_, who) => `${who.we} had hoped for more; what else would be possible?`],
  [/^have (?:we|things) (?:really )?(?:come to|sunk to|reached) (?:this|that)\b.*$/i, (_, who) => `${who.we} would like to get back on track; what would help?`],
  [/^(?:is|are) (?:anyone|anybody|someone|you) (?:awake|listening|reading|there|home|paying attention)\b.*$/i, (_, who) => `${who.we} would be glad of a reply.`],
  [/^(?:can|could|shall) (?:we|you) (?:please )?(?:just |all )?(?:be|act like|behave like) (?:adults?|grown-ups?|serious|reasonable|sensible|professionals?|honest)\b.*$/i, (_, who) => `${who.we} would like to find a fair way forward.`],
  [/^(?:can|could) we (?:please )?(?:just )?stop pretending (?:that )?(.+)$/i, (m, who) => `${who.we} don't think ${low(g(m, 1))}; ${SEE}`],
  [/^have (?:you|u) (?:ever |even |actually )*(?:seen|looked at|checked|heard|noticed|read) (the [\w' -]{3,60}|our [\w' -]{3,60})$/i, (m) => `could we look at ${g(m, 1)} together?`],
  [/^is there a (?:prize|medal|bonus|trophy|competition) for (.+)$/i, (m, who) => `${who.we} were surprised by ${g(m, 1)}; ${BEHIND}`.replace(/^I were/, 'I was')],
  [/^do you take (?:us|me) for .*$/i, (_, who) => `${who.we} know this market well; could we look at it together?`],
  [/^(?:do|does|did) (?:we|I|it|that|this) look like .*$|^what (?:are we|am I), an? .*$/i, (_, who) => `this is not something ${who.we} can offer; what else would be possible?`],
  [/^are we (?:still|really|seriously|honestly) (?:talking|arguing|debating|haggling|discussing|fighting|quibbling)(?: about| over)? (.+)$/i, (m, who) => `${who.we} would like to settle ${g(m, 1)}; what would help?`],
  [/^do (?:we|I) (?:really |honestly |actually )?need (.+)$/i, (m, who) => `${who.we} don't think ${who.we} need ${g(m, 1)}; ${SEE}`],
  [/^does (?:anyone|anybody) (?:still )?believe (?:that|this|the) (\w+)$/i, (m, who) => `${who.we} doubt that the ${g(m, 1)} will hold; ${SEE}`],
  [/^(?:can|could) you (?:give|tell|show|name) (?:us|me) (?:just |even |only )?(?:one|a) (?:good |single )?reason (?:why )?(.+)$/i, (m, who) => `could you tell ${who.us} why ${g(m, 1)}?`],
  [/^(?:would|could|can|will) (?:someone|somebody|anyone|anybody|you) (?:care to|please|kindly|be so kind as to|like to)? ?(?:explain|tell (?:us|me))(?: to (?:us|me))? (what|how|why|who|where|when) (.+)$/i, (m, who) => `could you help ${who.us} understand ${g(m, 1).toLowerCase()} ${g(m, 2)}?`],
  [/^(?:remind me|tell me|remind us)(?: again)?,? who was it that (.+)$/i, (m, who) => `could you remind ${who.us} who ${g(m, 1)}?`],
  [/^what if (?:we|I) (.+)$/i, (m, who) => `please picture how it would look from your side if ${who.we} ${g(m, 1)}.`],
  [/^suppose (.+), would you (?:still )?.*$/i, (m, who) => `please picture how it would look if ${low(g(m, 1))}; that is how it looks from ${who.our === 'my' ? 'mine' : 'our side'}.`.replace('from mine', 'from my side')],
  [/^would (you|your own [\w ]{3,24}|your [\w ]{3,24}?|any \w+) (wave|let|sign|accept|pay|take|put|agree|call|do|go|buy|swallow|stand|work|wait|run|sell|tolerate|approve|lend|ship|say) (.+)$/i, (m, who) => (/^(?:you|any)/i.test(g(m, 1)) ? undefined : `${who.we} doubt that ${low(g(m, 1))} would ${g(m, 2)} ${g(m, 3)}; ${SEE}`)],
  [/^(if .+), why (can't|couldn't|won't|wouldn't|shouldn't|isn't|aren't|doesn't|don't) ((?:an?|the|our|your|we|you|they|it)\b.+)$/i, (m, who) => `${g(m, 1)}, ${who.we} don't see why ${g(m, 3)} ${g(m, 2).toLowerCase()}; ${BEHIND}`],
  [/^(if .+), (what|which [\w-]+) (makes|gives|stops|keeps|prevents|entitles|is|was) (.+)$/i, (m, who) => (/^(?:the|it|this|that|our|your)\b/i.test(g(m, 4)) && /^(?:is|was)$/i.test(g(m, 3)) ? undefined : `${g(m, 1)}, could you help ${who.us} understand ${g(m, 2).toLowerCase()} ${g(m, 3)} ${g(m, 4)}?`)],
  [/^(what|which [\w-]+) (makes|gives|stops|keeps|prevents|entitles|justifies|explains) (?!(?:you|anyone|your [\w-]+|anybody) (?:the (?:idea|impression)|to (?:think|believe)|think|believe|imagine|assume|suppose))(.+)$/i, (m, who) => `could you help ${who.us} understand ${g(m, 1).toLowerCase()} ${g(m, 2)} ${g(m, 3)}?`],
  [/^who ((?:\w+ed|chose|paid|wrote|let|gave|made|put|sent|took|told|said|came up with|thought of)\b) (.+)$/i, (m, who) => `could you tell ${who.us} who ${g(m, 1)} ${g(m, 2)}?`],
  [/^what (?:is|are|am) ((?:an?|the|our|your|my|we|I|they)\b.{0,40}?) to (do|make|think|say|tell)\b(.*)$/i, (m, who) => `${who.we} don't see what ${low(g(m, 1))} could ${g(m, 2)}${m[3] ?? ''}; ${MIND}`],
  [/^(?:anything|something) else\b.*$/i, (_, who) => `that is more than ${who.we} can offer; which part matters most to you?`],
  [/^(.+),\s*(?:yeah|innit|huh|eh)$/i, (m, who) => `${think(g(m, 1), who)}; ${SEE}`],
  [/^which of (.+?) (?:does|do|did|is|are|was) (?:your [\w-]+|you)(?: not| n't)? (?:not )?(.+)$/i, (m, who) => (/understand|read|follow|clear/i.test(g(m, 2)) ? `which of ${g(m, 1)} can ${who.we} clarify?` : undefined)],
  [/^who (?:(?:in|on|at|of|with) [\w' ]{3,24} )would (?:ever |seriously |willingly )?(.+)$/i, (m, who) => `${who.we} find it hard to see ${low(m[0]).replace(/^Who/, 'who')}; ${SEE}`],
  [/^(?:you(?:'d| would) (?:like|want|have)|you (?:want|expect|need)|you're asking) (us|me) to (.+?)(?:,\s*(?:wouldn't|don't|aren't|do|would) you(?: now)?)?$/i, (m, who) => hard(g(m, 2), who)],
  [/^perhaps (?:we|I) should (.+)$/i, (m, who) => hard(g(m, 1), who)],
  [/^you want (.+?) to (look|read|check|answer|reply|decide|pay|sign|think)(.*)$/i, (m, who) => (/\b(?:weeks?|months?|days?|hours?|years?)$/i.test(g(m, 1)) ? `${who.we} don't see why you would need ${g(m, 1)} to ${g(m, 2)}${m[3] ?? ''}; ${BEHIND}` : undefined)],
  // Don't you think that S?
  [/^(?:(?:don't|dont|wouldn't|wouldnt|won't) (?:you|u)|(?:do|would) you not)(?: all)? (?:think|agree|say|feel|believe|find|accept|admit)(?: that)? (?!so$)(.+)$/i, (m, who) => [`${think(g(m, 1), who)}; ${SEE}`, `${who.we} see it this way: ${low(g(m, 1))}. How does it look from your side?`]],
  [/^(?:(?:don't|can't) (?:you|u)|(?:do|can) you not) see(?: that)? (.+)$/i, (m, who) => `from ${who.our} side, ${low(g(m, 1))}; ${SEE}`],
  [/^surely,? (?:you(?:'d| would| can| must)?(?: surely)? (?:agree|see|accept|admit)(?: that)? )?(?!you\b)(.+)$/i, (m, who) => `${think(g(m, 1), who)}; ${SEE}`],
  [/^(?:surely )?you (?:would|must|will|'d)? ?(?:surely )?(?:admit|agree|concede)(?: that)? (.+)$/i, (m, who) => `${think(g(m, 1).replace(/,\s*(?:wouldn't|won't|don't) you$/i, ''), who)}; ${SEE}`],
  [/^surely (you .+)$/i, (m, who) => `${who.we} assume ${low(g(m, 1))}; ${SEE}`],
  [/^(?:can|could) we (?:at least |all )*(?:agree|admit|accept) that (.+)$/i, (m, who) => `${think(g(m, 1), who)}; ${SEE}`],
  [/^(?:is it not|isn't it|is it) (?:fair to say|true|a fact|obvious|clear) that (.+)$/i, (m, who) => `${think(g(m, 1), who)}; ${SEE}`],
  [/^can (?:anyone|anybody) deny that (.+)$/i, (m, who) => `${think(g(m, 1), who)}; ${SEE}`],
  [/^(?:does it not|doesn't it) follow that (.+)$/i, (m, who) => `${think(g(m, 1), who)}; ${SEE}`],
  [/^(?:isn't|is) it (?:not )?(?:about |high )?time (?:that )?(.+)$/i, (m, who) => /^(?:to|for)\b/i.test(g(m, 1)) ? `${who.we} think it is time ${g(m, 1)}; ${SEE}` : `${who.we} think it is time ${low(g(m, 1))}; ${SEE}`],
  [/^(?:wouldn't|would) it (?:not )?be (only (?:right|fair)|odd|fair|right|better|reasonable|strange) (to|for|if|that) (.+)$/i, (m, who) => `${who.we} think it would be ${g(m, 1)} ${g(m, 2)} ${g(m, 3)}; ${SEE}`],

  // Expecting things of people.
  [/^(?:how (?:do|can|could|did|would) you|(?:do|did|can|could|would) you|you) (?:just |still )?(?:expect|want|ask|need) (us|me) to (.+)$/i, (m, who) => hard(g(m, 2), who)],
  [/^(?:how (?:do|can|could|did) you|do you|you) (?:expect|ask|want) (.{2,90}?) to (.+)$/i, (m, who) => `${who.we} don't see how ${low(g(m, 1))} could ${g(m, 2)}; ${MIND}`],
  [/^(?:how can|how could) (?:you|anyone|anybody) (ask|charge|demand|expect|refuse|claim|suggest|propose) (.+)$/i, (m, who) => `${who.we} don't yet see the case for ${gerund(`${g(m, 1)} ${g(m, 2)}`)}; what is it based on?`],
  [/^are you (?:asking|telling) (?:us|me) to (.+)$/i, (m, who) => hard(g(m, 1), who)],
  [/^are you (?:proposing|suggesting) (?:to )(.+)$/i, (m) => `what is behind the plan to ${g(m, 1)}?`],
  [/^(?:are you (?:telling|asking) (?:us|me)|are you (?:suggesting|saying|implying|claiming)|am I to understand|are we to understand|is it your (?:view|position|contention))(?: that)? (.+)$/i, (m, who) => `have ${who.we} understood correctly that ${low(g(m, 1))}?`],
  [/^(?:are we|am I) (?:really |now )?(?:supposed to|meant to|expected to|to) (?:believe|accept|understand|assume) (?:that )?(.+)$/i, (m, who) => `it is hard for ${who.us} to see that ${low(g(m, 1))}; could you tell ${who.us} more?`],
  [/^you (?:want|expect) (?:us|me) to believe (?:that )?(.+)$/i, (m, who) => `it is hard for ${who.us} to see that ${low(g(m, 1))}; could you tell ${who.us} more?`],
  [/^(?:so )?(?:are )?(?:we're|we are|we|am I|I'm) (?:really |now )?(?:supposed to|meant to|expected to) be grateful for (.+)$/i, (m, who) => `${low(g(m, 1))} does not get ${who.us} there; what else would be possible?`],
  [/^(?:are we|am I|would you have us|would you have me|should we) (?:really |now |just |simply )*(?:supposed to |meant to |expected to |to )?(.+)$/i, (m, who) => (/^(?:\w+ing\b(?! )|missing|forgetting|imagining|dreaming|being|also|perhaps|partners?|customers|equals|the only|still|going|talking|made)\b/i.test(g(m, 1)) ? undefined : hard(g(m, 1), who))],
  [/^(?:is|are) (.{2,60}?) (?:really )?(?:supposed|meant|expected) to (.+)$/i, (m, who) => (/^(?:this|that|it|these|those)$/i.test(g(m, 1)) ? undefined : `${who.we} don't see how ${low(g(m, 1))} could ${g(m, 2)}; ${MIND}`)],
  [/^(?:and )?(?:is )?(this|that)(?:'s| is)? (?:supposed|meant) to (.+)$/i, (m, who) => `${who.we} don't see how ${g(m, 1).toLowerCase()} could ${g(m, 2)}; ${SEE}`],

  // Do you really think that S?
  [/^(?:do|did|does|can|could) (?:you|u|anyone|anybody) (?:still )?(?:think|believe|suppose|imagine)(?: that)? (.+)$/i, (m, who) => (/^(?:we|I)(?:'re| are| wouldn't| won't)|^money grows|^this is a/i.test(g(m, 1)) ? undefined : `${who.we} doubt that ${low(g(m, 1))}; ${SEE}`)],
  [/^what (?:makes|made|gives|leads) (?:you|anyone|your [\w-]+) (?:to )?(?:think|believe|suppose|imagine|assume)(?: that)? (.+)$/i, (m, who) => `${who.we} doubt that ${low(g(m, 1))}; ${SEE}`],
  [/^what gives (?:you|your [\w-]+) the (?:idea|impression) that (.+)$/i, (m, who) => `${who.we} doubt that ${low(g(m, 1))}; ${SEE}`],

  [/^(?:are we|am I) going to (.+)$/i, (m, who) => `${who.we} would rather not ${g(m, 1)}; ${SEE}`],
  [/^(?:do|must) (?:we|I) (?:have to |need to )(.+)$/i, (m, who) => `${who.we} would rather not ${g(m, 1)}; what is still open for you?`],
  [/^(?:can|could) you blame (.+)$/i, (m) => `it is hard to blame ${g(m, 1)}; ${SEE}`],
  [/^can it be that (.+)$/i, (m, who) => `it surprises ${who.us} that ${low(g(m, 1))}; could you tell ${who.us} more?`],
  [/^what (?:is|was) (left|needed|missing) (.+)$/i, (m, who) => `it is not clear to ${who.us} what is ${g(m, 1)} ${g(m, 2)}; could you explain it?`],

  // How…
  [/^how (?:is|are|am|was|were|r) (.{1,70}?) (?:now |ever |then )?(?:supposed|meant|expected|going) to (.+)$/i, (m, who) => `${who.we} don't see how ${low(g(m, 1)) === 'I' ? who.we : low(g(m, 1))} could ${g(m, 2)}; ${MIND}`],
  [/^how long (?:is|are|am) (.{1,50}?) (?:supposed|meant|expected) to (.+)$/i, (m) => `how long would ${low(g(m, 1))} have to ${g(m, 2)}?`],
  [/^how (?:do|can|could|would) (?:you|anyone|they) (?:justify|defend) (.+)$/i, (m, who) => `could you walk ${who.us} through the reasoning for ${g(m, 1)}?`],
  [/^how fair is it (that .+)$/i, (m, who) => `${who.we} don't think it is fair ${g(m, 1)}; ${SEE}`],
  [/^how can it be(?: that)? (.+)$/i, (m, who) => `${who.we} don't see why ${low(g(m, 1))}; could you explain it to ${who.us}?`],
  [/^how (?:hard|difficult|complicated) (?:can|could|would|is|was) it(?: be)?(?: really)? to (.+)$/i, (m, who) => `${who.we} hope it is possible to ${g(m, 1)}; what stands in the way?`],
  [/^how many (?:more )?times (?:do|must|will|should|have) (?:we|I) (?:have to |need to |got to )?(.+)$/i, (m, who) => `${who.we} would rather not have to ${g(m, 1)} again; what would help to settle it?`],
  [/^how (?:often|much longer) (?:do|must|will|should|are) (?:we|I) (?:have to |need to |going to |got to )?(.+)$/i, (m, who) => `${who.we} would rather not ${g(m, 1)} any longer; what would help to settle it?`],
  [/^how many more \w+ (?:will|does) it take before (.+)$/i, (m) => `what is still needed before ${low(g(m, 1))}?`],
  [/^(?:how|what) would (?:you|your [\w-]+|they) (?:like|feel|say|think|like it|feel about it|do)(?: it)? if (.+)$/i, (m, who) => `please picture how it would look from your side if ${low(g(m, 1))}; that is how it looks from ${who.our === 'my' ? 'mine' : 'ours'}.`],
  [/^how (?:does|do|would|will|can|could|should|did|is|are) (.+)$/i, (m, who) => {
    const plain = straighten(m[0].replace(/^how\s+/i, ''), /^how (?:does|do|would|will|can|could|should)/i.test(m[0]) ? 'could' : undefined);
    return plain && `${who.we} don't see how ${low(plain)}; ${/^how (?:is|are|did)/i.test(m[0]) ? SEE : MIND}`;
  }],

  // Who…
  [/^who(?:se)? (?:wouldn't|would not|wouldnt) (.+)$/i, (m) => `anyone would ${g(m, 1)}; ${SEE}`],
  [/^who (?:in (?:their|his|her) right mind |ever |else )?(?:'d|would|could|can|will) (?:ever |willingly )?(.+)$/i, (m, who) => [`${who.we} find it hard to see who would ${g(m, 1)}; ${SEE}`, ...(/^have\b/i.test(g(m, 1)) ? [] : [`it is hard for ${who.us} to picture anyone ${gerund(g(m, 1))}; ${SEE}`])]],
  [/^who'd (.+)$/i, (m, who) => `${who.we} find it hard to see who would ${g(m, 1)}; ${SEE}`],
  [/^who(?:'s| is|s) going to (.+)$/i, (m, who) => `${who.we} don't see who would ${g(m, 1)}; ${MIND}`],
  [/^who ever heard of (.+)$/i, (m, who) => `${low(g(m, 1))} is new to ${who.us}; what is it based on?`],
  [/^who needs (.+)$/i, (m, who) => `${who.we} don't see the need for ${g(m, 1)}; ${SEE}`],
  [/^who (?:in (?:their|his|her) right mind )?([a-z]+s) (.+)$/i, (m, who) => (/^(?:is|was|does|has|decides|says)$/i.test(g(m, 1)) ? undefined : `${who.we} find it hard to see who ${g(m, 1)} ${g(m, 2)}; ${SEE}`)],
  [/^(?:what|which) (?:kind|sort) of ([\w-]+) ([a-z]+s|would|only) (.+)$/i, (m, who) => `${who.we} don't know of ${/^[aeiou]/i.test(g(m, 1)) ? 'an' : 'a'} ${g(m, 1)} that ${g(m, 2)} ${g(m, 3)}; ${SEE}`],
  [/^(?:what|which) (?:sane|serious|sensible|self-respecting|reasonable|honest|rational) ([\w-]+) (.+)$/i, (m, who) => `${who.we} don't know of ${/^[aeiou]/i.test(g(m, 1)) ? 'an' : 'a'} ${g(m, 1)} that ${g(m, 2)}; ${SEE}`],

  // Since when…
  [/^since when,?(?: [\w ]{2,20},)? (.+)$/i, (m, who) => { const plain = straighten(g(m, 1)); return plain && `it is new to ${who.us} that ${low(plain)}; what is it based on?`; }],
  [/^at what point (did .+)$/i, (m, who) => { const plain = straighten(g(m, 1)); return plain && `it is new to ${who.us} that ${low(plain)}; what is it based on?`; }],
  [/^(?:in|on|from|under|by|with) (?:what|which) (?:conceivable )?[\w-]+,? (.+)$/i, (m, who) => { const plain = straighten(g(m, 1), /^(?:do|does)\b/i.test(g(m, 1)) ? 'could' : undefined); return plain && `${who.we} don't see how ${low(plain)}; what is it based on?`; }],
  [/^where (?:(?:in|on) (.{3,40}?) )?does (it|.{3,40}?) (say|state|mention) (.+)$/i, (m, who) => `${who.we} can't find where ${m[1] ? g(m, 1) : low(g(m, 2))} ${inflect(g(m, 3)).present} ${g(m, 4)}; could you point ${who.us} to it?`],
  [/^(?:where(?:'s| is)|what(?:'s| is| would be)|is there any) (?:the )?(sense|harm|logic|fairness|justice|benefit|point|use|good|incentive|partnership) (?:in|of) (.+)$/i, (m, who) => `${who.we} don't yet see the ${g(m, 1).toLowerCase() === 'good' ? 'use' : g(m, 1)} ${/^(?:point|use|good)$/i.test(g(m, 1)) ? 'of' : 'in'} ${g(m, 2)}; ${SEE}`],
  [/^where(?:'s| is) (?:the )?(benefit) (for .+)$/i, (m, who) => `${who.we} don't yet see the ${g(m, 1)} ${g(m, 2)}; ${SEE}`],
  [/^what (?:good|use) (?:is|are|was) (.+)$/i, (m, who) => `${who.we} don't yet see the use of ${low(g(m, 1))}; ${SEE}`],
  [/^where would (?:we|I) be if (.+)$/i, (m, who) => `it would be hard for ${who.us} if ${low(g(m, 1))}; ${SEE}`],
  [/^where (?:on earth )?(?:does|do) (.+?) end$/i, (_, who) => `${who.we} would like to see where this ends; could you tell ${who.us} what else is to come?`],
  [/^(?:where does (?:it|this|that) end|when is enough enough|when will it end)$/i, (_, who) => `${who.we} would like to draw a line here; what is still open for you?`],

  // What…
  [/^what (?:did you|do you|would you|were we|are we|am I|was I) (?:expect (?:us|me)|supposed|meant|have us)? ?to (.+)$/i, (m, who) => `${who.we} don't know what to ${g(m, 1)}; could you help ${who.us} with that?`],
  [/^(?:what|which) part of (.+?) (?:is|was) (?:unclear|not clear|hard to understand)$/i, (m, who) => `which part of ${g(m, 1)} can ${who.we} clarify?`],
  [/^what choices? (?:does|do) (that|this|it) leave (.+)$/i, (m) => `${g(m, 1).toLowerCase()} leaves ${g(m, 2)} few choices; ${SEE}`],
  [/^what (?:possible |earthly |conceivable )?reason could there be for (.+)$/i, (m, who) => `${who.we} don't yet see the reason for ${g(m, 1)}; ${BEHIND}`],
  [/^what (?:more|else) can (an? [\w-]+|we|I) do than (.+)$/i, (m) => `${low(g(m, 1))} can do little more than ${g(m, 2)}; ${SEE}`],
  [/^what difference would (.+) make (.*)$/i, (m, who) => `${who.we} don't see what difference ${low(g(m, 1))} would make ${g(m, 2)}; ${SEE}`],
  [/^what(?:'s| is|s) wrong with (.+)$/i, (m, who) => `${who.we} would be glad of ${g(m, 1)}; what stands in the way?`],
  [/^what(?:'s| is) (fair|reasonable|generous) about (.+)$/i, (m, who) => `${who.we} don't see what is ${g(m, 1)} about ${g(m, 2)}; ${SEE}`],
  [/^what would (.+?) (say|think|make) (.+)$/i, (m, who) => `${who.we} wonder what ${low(g(m, 1))} would ${g(m, 2)} ${g(m, 3)}; ${SEE}`],

  // Why…
  [/^why(?:, then,?| then,?)? (?:should|would|must) (.+)$/i, (m, who) => {
    const plain = straighten(`${/^why,?(?: then,?)? must/i.test(m[0]) ? 'must' : /would/i.test(m[0].slice(0, 12)) ? 'would' : 'should'} ${g(m, 1)}`);
    return plain && `${who.we} don't see why ${low(plain)}; ${BEHIND}`;
  }],
  [/^why is it that (.+)$/i, (m, who) => `${who.we} notice that ${low(g(m, 1))}; ${BEHIND}`],
  [/^why (?:can|can't|won't|are|is|do|does|did|was|were) (.+)$/i, (m, who) => {
    const negative = /^why \w+n't/i.test(m[0]);
    const plain = negative ? undefined : straighten(m[0].replace(/^why\s+/i, ''));
    return plain && `${who.we} don't see why ${low(plain)}; could you explain it to ${who.us}?`;
  }],
  [/^why,? (after [^,]{3,60}|[^,]{3,50}), (should|are|is|must|do|would) (.+)$/i, (m, who) => {
    const plain = straighten(`${g(m, 2)} ${g(m, 3)}`);
    return plain && `${g(m, 1)}, ${who.we} don't see why ${low(plain)}; could you explain it to ${who.us}?`;
  }],
  [/^why (bother|pay|have|sign|ask|insure|hire|send|write|make|keep|hold|draft|run|book|build|wait|drag)\b(.*)$/i, (m, who) => `${who.we} see little reason to ${g(m, 1).toLowerCase() === 'bother' && m[2] ? `bother${m[2]}` : `${g(m, 1)}${m[2] ?? ''}`}; ${SEE}`],
  [/^(if .+), would (you|he|she|they|we) (?:still )?(.+)$/i, (m, who) => `${g(m, 1)}, ${who.we} doubt that ${g(m, 2)} would ${g(m, 3)}; ${SEE}`],
  [/^if (.+), why (should|would|are|is|do|does|was) (.+)$/i, (m, who) => {
    const plain = straighten(`${g(m, 2)} ${g(m, 3)}`);
    return plain && `if ${g(m, 1)}, ${who.we} don't see why ${low(plain)}; ${BEHIND}`;
  }],

  // Is it too much to ask…
  [/^(?:is|was|would) it (?:be )?(?:really )?(?:too much|asking too much|so unreasonable|unreasonable|so much) to (?:ask|expect|hope) (?:that )(.+)$/i, (m, who) => `it matters to ${who.us} that ${low(g(m, 1))}.`],
  [/^(?:is|was) it (?:really )?(?:so )?(?:too much|asking too much|unreasonable|so unreasonable|wrong|so wrong)(?: of (?:us|me))? to (?:ask|expect|hope)(?: for)? (?!to\b)(.+)$/i, (m, who) => `${who.we} would like to be able to count on ${g(m, 1)}.`],
  [/^would it (?:really )?(?:kill|hurt)(?: (you|anyone|anybody|someone|your [\w-]+|them|him|her))? to (.+)$/i, (m, who) => { const whom = /^(?:any|some)/i.test(g(m, 1)) || !m[1] ? 'someone' : g(m, 1); return [`could ${whom} ${g(m, 2)}?`, `${who.we} would be glad if ${whom} could ${g(m, 2)}.`]; }],
  [/^(?:is|would|was) (?!it\b)(.{3,60}?) (?:really )?(?:be )?(?:too? much to (?:ask|expect)(?: for)?|asking (?:too? much|the earth|for the moon)|(?:such|so) (?:an? )?(?:luxury|disaster|outrageous|problem|big a deal|hard|unreasonable|much)|hurt so much|kill anyone|hurt anyone)(.*)$/i, (m, who) => (/^(?:it|that|this)$/i.test(g(m, 1)) ? undefined : `${who.we} would like to ask for ${low(g(m, 1))}${m[2] ?? ''}; what stands in the way?`)],
  [/^(?:is|are|was) (that|this|it|these|those) (?!too much|so\b|supposed|meant|because|for\b)(.+)$/i, (m, who) => `${who.we} don't think ${g(m, 1).toLowerCase()} ${/^(?:these|those)$/i.test(g(m, 1)) ? 'are' : 'is'} ${g(m, 2)}; ${SEE}`],

  // Has anyone even looked?
  [/^(?:didn't|did) (?:anyone|anybody|no one|nobody)(?: (?:in|at|on|from) [\w' ]{3,24}?)? (read|look|check|measure|think|open|test|notice|ask|see) (.+)$/i, (m) => `have you had a chance to ${g(m, 1)} ${g(m, 2)}?`],
  [/^(?:has|have|did) (?:you|anyone|anybody|your [\w-]+)(?: (?:at|on|in|over|from) [\w' ]{2,22}?)? (?:even |ever |actually |bothered to |bother to |really )+(\w+)(.*)$/i, (m) => {
    const verb = g(m, 1).toLowerCase();
    const base = /^did/i.test(m[0]) || /bothered to/i.test(m[0]) ? verb : verb === 'read' ? 'read' : inflect(verb, 'PastTense').infinitive;
    return `have you had a chance to ${base}${m[2] ?? ''}?`;
  }],
  [/^(?:did|has|have) (?:anyone|anybody) (?:think|thought) of (.+)$/i, (m, who) => `${who.we} would have been glad of a word about ${g(m, 1)}.`],

  // So S?
  [/^(?:do you realis?ze|do you realise|do you know|have you any idea) (what|how|that|who) (.+)$/i, (m, who) => (/^that$/i.test(g(m, 1)) ? `please bear in mind that ${low(g(m, 2))}.` : `${who.we} would like to show you ${g(m, 1)} ${g(m, 2)}; when could we go through it?`)],

  // Love to know how…
  [/(?:ask yourself|ask yourselves) (whether|if|who|how|what|why) (.+)$/i, (m, who) => `${who.we} would ask you to consider ${g(m, 1)} ${g(m, 2)}.`],
  [/\b(how|where|with what|on what) ((?:an?|the|our|my|anyone|bees|we|you|it|that|this|he|she|they)\b.{0,60}?) (?:is|are|am) (?:ever )?(?:supposed|meant|expected) to (.+)$/i, (m, who) => `${who.we} don't see ${g(m, 1).toLowerCase()} ${low(g(m, 2))} could ${g(m, 3)}; ${MIND}`],
  [/^(?:remind me(?: again)?|please explain to (?:us|me)|explain to (?:us|me)|tell me|nobody has (?:yet )?told us|can you explain|could someone explain),? (how|who|what|why|where) (?!would|should|can|could|is\b|are\b|was\b|does\b|do\b)(.+)$/i, (m, who) => `could you help ${who.us} understand ${g(m, 1).toLowerCase()} ${g(m, 2)}?`],
  [/^(?:.{0,60}?)\b(?:wonders?|ask|asking|know|curious|question|hear|understand|see)\s(?:myself |ourselves |to hear |to know )?(how|who|what|why|where|whether) (?!would you\b)(.+)$/i, (m, who) => (/^(?:do|does|did|has|have|can|could|is|are)\b/i.test(m[0]) ? undefined : /^whether$/i.test(g(m, 1)) ? `${who.we} are not sure whether ${g(m, 2)}; ${SEE}` : `could you help ${who.us} understand ${g(m, 1).toLowerCase()} ${g(m, 2)}?`)],
];

const DECLARED = /^(?:we|our|it|that|this|I|the|he|she|they|you|there|an?|silence|your|my|their)\b/i;

/** The moves that fit a clause, best first. */
function movesFor(clause: string, who: Self): string[] {
  const strong = clause.replace(TRAIL, '').trim();
  const bare = strong.replace(LEAD, '').replace(PRESSING, '').replace(TRAIL, '').replace(/^(what|where|who|how|why)'s (?!going)/i, '$1 is ').trim();
  const made: string[] = [];
  const offer = (text: string | readonly string[] | undefined): void => { for (const one of typeof text === 'string' ? [text] : (text ?? [])) if (one) made.push(one); };
  for (const [find, write] of MOVES) {
    const found = find.exec(bare);
    if (!found) continue;
    offer(write(found, who));
    if (made.length > 2) break;
  }
  // A statement with a question mark: "So we carry all the risk?"
  const tagged = /^(.+),\s*(?:or\s)?(?:do|does|did|is|are|was|were|will|would|have|has|had|can|could|should|must|ca|wo)(?:n't)? (?:we|it|you|they|he|she|I|there|that)$/i.exec(bare);
  if (tagged && !made.length && !/^so\b/i.test(strong)) {
    offer(/^you\b/i.test(bare) ? `${who.we} take it that ${low(g(tagged, 1))}; ${SEE}` : `${think(g(tagged, 1), who)}; ${SEE}`);
  } else if (DECLARED.test(bare) && bare.split(' ').length > 2 && !/^(?:and |so |but )?an? /i.test(strong) && !made.length && !fragment(clause, who).length) {
    const you = /^you (?:call|think) (.+)$/i.exec(bare);
    if (you && /^you call/i.test(bare)) {
      const called = /^you call (that|this|it|.{2,40}?) (an? .+)$/i.exec(bare);
      if (called) offer(`${who.we} would not call ${g(called, 1)} ${g(called, 2)}; ${SEE}`);
    } else if (/^you(?:'re| are) (?:charging|asking|billing)/i.test(bare)) offer(`${who.we} were surprised that ${low(bare.replace(/,\s*(?:seriously|really)$/i, ''))}; what is it based on?`.replace(/^I were/, 'I was'));
    else if (/^you (?:do |)(?:want|expect|think)/i.test(bare)) offer(`do ${who.we} understand correctly that ${low(bare)}?`);
    else offer([`as ${who.we} read it, ${low(bare.replace(/,\s*(?:do|does|is|are|will|would|have|has)(?:n't)? (?:we|it|you|they|he|she|I)$/i, ''))}; is that what you intend?`]);
  }
  // A plain yes-or-no question: the answer it presumes, as the writer's view.
  if (!/^(?:have|has) (?:you|u) (?:ever )?(?:seen|lost|forgotten|no)\b|^(?:didn't|hasn't|haven't|don't|doesn't) (?:any|no)|^(?:do|does|did) (?:you|u|anyone|anybody) (?:think|believe|suppose|imagine|expect)|^(?:would|do|shall|should|could|can|might) (?:you|u|we|I) (?:like|want|also|just|paint|throw|wash)/i.test(bare) && /^(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|won't|must)(?:n't|nt)?\b/i.test(bare)) {
    const negated = /^\w+n't\b|^(?:is|are|do|does|did|have|has|can|could|would|should|was|were) \S+ not\b/i.test(bare);
    const plain = straighten(bare.replace(/^(\w+) (\S+) not\b/i, '$1 $2'));
    if (plain) offer(negated ? [`${think(affirm(plain), who)}; ${SEE}`] : [`${who.we} doubt that ${low(plain)}; ${SEE}`]);
  }
  // Any other wh-question: what is not clear, and a request.
  const wh = /^((?:how|what|why|where|when|which|whose)(?: (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|can\b|could\b|would\b|will\b|should\b|has\b|have\b)[\w-]+){0,4}) ((?:is|are|was|were|do|does|did|can|could|would|will|should|has|have)\b.+)$/i.exec(bare);
  if (wh) {
    const plain = straighten(g(wh, 2));
    if (plain) offer(`it is not clear to ${who.us} ${low(g(wh, 1))} ${low(plain)}; could you explain it?`);
  }
  return made;
}

/** Fragments: "Twelve months' notice for a coffee machine?" */
function fragment(clause: string, { us }: Self): string[] {
  const bare = clause.replace(LEAD, '').replace(/,\s*(?:seriously|really)$/i, '').trim();
  if (/,\s*(?:yeah|innit|huh|eh|right|no)$|\b\w+'s (?:an?|the|not|still)\b/i.test(bare)) return [];
  if (!bare || /\b(?:is|are|was|were|do|does|did|has|have|can|could|would|will|should|shall|might|may|must|who|how|why|what|where|when|since|you|we|or|call)\b/i.test(bare) || /n't\b|\b(?:it|that|this|there|we|he|she|they)'(?:s|re)\b/i.test(bare) || bare.split(/\s+/).length < 3) return [];
  if (/^(?:ever|or|and|so|but|not|if|because|when|while|like|than|perhaps|maybe|anything|something)\b/i.test(bare)) return [];
  if (/^(?:on|in|at|for|by|with|without|from|after|before|to|under|over|within|during)\b/i.test(bare)) return [`could you tell ${us} why it needs to be ${low(bare)}?`];
  const money = /^[€£$]\s?\d/.test(bare);
  const bracketed = bare.replace(/^([^,]+), (.+)$/, '$1, $2,');
  return money ? [`${bare} looks high to ${us}; how is it made up?`] : [`${low(bracketed)} came as a surprise to ${us}; what is it based on?`];
}

/** Our own ways out end like this: what they are in is not turned again. */
const TURNED = /\b(?:how do you see it|what did you have in mind|how did you picture that|what is behind it|what is it based on|is that what you intend|how does it look from your side|could you explain it|what stands in the way|what is still open for you|understood correctly that|which part matters most to you)\b/i;

/** The sentence with its clause from `from` to `to` replaced by whole words with their own end mark. */
function placed({ sentence }: Hit, from: number, to: number, words: string): string {
  const { text } = sentence;
  const before = text.slice(0, from), after = text.slice(to).replace(/^[\s?!.…]+(?=["'”’)\]*_]*\s*$)/, '').replace(/^\s*[?!.…]+/, '');
  const curly = text.includes('’') && !text.includes("'");
  const opens = /^[^\p{L}\p{N}]*$/u.test(before) || /[.!?]["'”’)\]]*\s*$/.test(before);
  let fitted = opens ? capitalise(words) : words.replace(/^([A-Z])(?=[a-z])/, (letter: string) => letter.toLowerCase());
  fitted = fitted.replace(/; ([a-z])(?=[^;]*\?$)/, (_, letter: string) => `. ${letter.toUpperCase()}`);
  const kept = `${before}${curly ? fitted.replace(/'/g, '’') : fitted}`;
  return after.trim() ? `${kept} ${capitalise(after.trim())}` : kept + after;
}

/** A question whose answer follows: it is wondered about, so that the answer still fits. */
export const wonder: Rewriter = (hit, voice) => {
  const { sentence, span } = hit;
  const { we } = self(voice);
  const from = clauseOpening(hit);
  const to = sentence.judged.trimEnd().length;
  const clause = own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, '').replace(LEAD, '').replace(PRESSING, '').trim();
  const wh = /^((?:how|what|why|where|when|which|whose)(?: (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|can\b|could\b|would\b|will\b|has\b|have\b)[\w-]+){0,4}) ((?:is|are|was|were|do|does|did|can|could|would|will|should|has|have)\b.+)$/i.exec(clause);
  const plain = wh ? straighten(g(wh, 2)) : straighten(clause);
  if (/^who\b/i.test(clause)) return [placed(hit, from, to, `${we} wonder ${low(clause).replace(/^Who/, 'who')}.`)];
  return plain && span.end > span.start ? [placed(hit, from, to, wh ? `${we} wonder ${g(wh, 1).toLowerCase()} ${low(plain)}.` : `${we} wonder whether ${low(plain)}.`)] : [];
};

const own = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

/** Turns the question into the view it hides and an open question. */
export const openUp: Rewriter = (hit, voice) => {
  const { sentence, span } = hit;
  if (TURNED.test(sentence.judged)) return [];
  const who = self(voice);
  // To the end of the sentence, or to the mark that ends the clause.
  const judged = sentence.judged;
  const stop = /[?;:]|[.!](?=\s|$)|\s[–—-]\s/.exec(judged.slice(span.end - 1));
  let to = Math.min(judged.trimEnd().length, stop ? span.end - 1 + stop.index + (/[?.!]/.test(stop[0]) ? 1 : 0) : judged.length);
  const from = clauseOpening(hit);
  const leadIn = /^(?:let me ask|put (?:yourself|an?)|imagine|suppose)\b[^:]*$/i.test(judged.slice(from, to)) && judged[to] === ':';
  if (leadIn) to = judged.trimEnd().length;
  const clause = own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, '');
  if (TAG_ALONE.test(hit.text) && /\S,\s*$/.test(hit.before)) return withoutTag(hit, voice);
  const alternative = /^or\b/i.test(hit.text) && /,\s*$/.test(hit.before) && /\S{3}/.test(hit.before);
  if (alternative) {
    const kept = sentence.text.slice(0, from).replace(/[\s,]+$/, '');
    return [`${kept}. ${capitalise(SEE)}`, `${kept}.`];
  }
  const made = [...movesFor(clause, who), ...fragment(clause, who)];
  return made.map((words) => placed(hit, from, to, words));
};

const TAG_ALONE = /^\W*(?:or\s)?(?:don't|wouldn't|dont|wouldnt|isn't|aren't|doesn't|didn't|can't|haven't|hasn't|wasn't|won't|is|are|do|does|did|was|were|would|am|has|have|can|could|should)\s(?:you|u|it|we|they|that|this|there|I|he|she)(?:\s(?:think|agree|say|find|right|not|now))?[?.!]?$/i;

/** Where the question begins: the hit, or an "if" or "imagine" before it that belongs to it. */
function clauseOpening({ sentence, span }: Hit): number {
  const lead = /(?:^|[;:]\s*)((?:surely|really|honestly|seriously|and|so|but|then|tell me|come on),?\s+)$/i.exec(sentence.judged.slice(0, span.start));
  const speaker = /(?:^|[:;,.]\s+)((?:I|we|one|it|nobody|(?:my|our) \w+)\s)$/i.exec(sentence.judged.slice(0, span.start));
  if (speaker) return span.start - (speaker[1] ?? '').length;
  const joined = /^(?:and|so|but)\s+/i.exec(sentence.judged.slice(span.start));
  if (joined && /\p{L}/u.test(sentence.judged.slice(0, span.start)) && !/[.!?:]\s*$/.test(sentence.judged.slice(0, span.start))) return span.start + joined[0].length;
  const before = sentence.judged.slice(0, span.start);
  if (!lead && /\p{L}/u.test(before) && !/(?:[,;:.?!("“–—-]|\b(?:and|but|so|or|then|yet|because|since|if|when|that|while|as|well|please|now)|['’"])\s*["'“(*_]*$/i.test(before)) return lastBreak(before) || (before.length - before.trimStart().length);
  return lead && /^(?:surely|really|honestly|seriously|tell me|come on)/i.test(lead[1] ?? '') ? span.start - (lead[1]?.length ?? 0) : span.start;
}

/** The statement before a tag, as the writer's view; the tag goes. */
export const withoutTag: Rewriter = (hit, voice) => {
  if (TURNED.test(hit.sentence.judged)) return [];
  const who = self(voice);
  const { sentence, span } = hit;
  const start = Math.max(...[/^\s*/.exec(sentence.text)?.[0].length ?? 0, lastBreak(sentence.judged.slice(0, span.start))]);
  const rest = own(sentence.text.slice(span.end)).replace(/[\s?.!]+$/, '').replace(/^[,\s?.!]+/, '').trim();
  const statement = `${own(sentence.text.slice(start, span.start)).replace(/[\s,]+$/, '')}${rest ? ` ${rest}` : ''}`;
  const bare = statement.replace(/^(?:surely|well|then|now|look)\b,?\s+/i, '').replace(/,?\s+(?:or)$/i, '');
  const place = (words: string): string => placed(hit, start, sentence.text.length, words);
  if (/^so\b/i.test(bare)) return [place(`as ${who.we} read it, ${low(bare.replace(/^so,?\s+/i, ''))}; is that what you intend?`), place(`${low(bare)}.`)];
  const asks = /^you(?:'d| would)? (?:really )?(?:like|want|expect|have|need|ask) (?:us|me) to (.+)$/i.exec(bare);
  if (asks?.[1]) return [place(hard(asks[1], who))];
  const not = /^you(?:'ll| will) (?:not|never) (.+)$|^you won't (.+)$/i.exec(bare);
  if (not) return [place(`${who.we} don't think you'll ${not[1] ?? not[2] ?? ''}; ${SEE}`)];
  if (/^(?:you|u)\b/i.test(bare)) return [place(`${who.we} imagine ${low(bare)}; ${SEE}`), place(`${who.we} take it that ${low(bare)}; ${SEE}`)];
  return [place(`${think(bare, who)}; ${SEE}`), place(`${bare}. How do you see it?`), place(`from ${who.our} side, ${low(bare)}.`)];
};

function lastBreak(text: string): number {
  let at = 0;
  for (const mark of text.matchAll(/(?:[;:.?!]|\s[–—-])\s+|,\s+(?:and|but|so|yet)\s+/g)) at = mark.index + mark[0].length;
  return at;
}

/** For any question: what the writer would say in its place, to be filled in, then an open question. */
export const fallBack: Rewriter = (hit, voice) => {
  if (TURNED.test(hit.sentence.judged)) return [];
  const who = self(voice);
  const { sentence, span } = hit;
  const from = clauseOpening(hit);
  const to = sentence.judged.trimEnd().length;
  const whole = /\b(?:while we're at it|as well|too|perhaps|also)\b/i.test(hit.text) ? [`that is more than ${who.we} can offer; which part matters most to you?`] : [`${who.we} see this differently; how does it look from your side?`];
  const asked = own(sentence.text.slice(from, to)).replace(/[\s?!.…]+$/, '').replace(LEAD, '').replace(PRESSING, '').trim();
  const embedded = /^(?:what|which)\b/i.test(asked) && /^(?:what|which(?: [\w-]+){1,3}?) (?:[a-z]+s|would|could|should|might|will|can) (?!(?:you|we|they|I|he|she|it|this|that|there|the|an?|our|your|anyone|us)\b)/i.test(asked) ? [`could you help ${who.us} understand ${low(asked).replace(/^W/, 'w')}?`] : [];
  const candidates: (string | Candidate)[] = [...openUp(hit, voice), ...embedded.map((words) => placed(hit, from, to, words)), ...whole.map((words) => placed(hit, from, to, words))];
  const clause = own(sentence.text.slice(span.start, to)).replace(/[\s?!.…]+$/, '').replace(LEAD, '');
  const stop = 'what you think of it';
  const text = placed(hit, from, to, `about “${clause}”: ${stop}; how do you see it?`);
  const at = text.indexOf(stop);
  if (at >= 0) candidates.push({ text, stops: [{ start: at, end: at + stop.length }] });
  return candidates;
};
