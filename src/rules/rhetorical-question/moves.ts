import { inflect } from '../../engine/nlp';
import type { Voice } from '../../engine/types';
import { straighten } from '../../language/inversion';
import { states } from '../../language/statements';

/** The writer as a subject, an object and an owner. */
export interface Self {
  readonly we: string;
  readonly us: string;
  readonly our: string;
  readonly ours: string;
  readonly were: string;
  readonly wed: string;
}
export const self = (voice: Voice): Self =>
  voice === 'I'
    ? { we: 'I', us: 'me', our: 'my', ours: 'mine', were: 'I was', wed: "I'd" }
    : { we: 'we', us: 'us', our: 'our', ours: 'ours', were: 'we were', wed: "we'd" };

export const SEE = 'how do you see it?';
const BEHIND = 'what is behind it?';
const MIND = 'how did you picture that?';
const BASIS = 'what is it based on?';
const ELSE = 'what else would be possible?';
const WAY = 'what stands in the way?';

/** Word classes of the frames: `{would}` in a frame is one of these. */
const WORDS: Readonly<Record<string, string>> = {
  be: 'is|are|am|was|were',
  do: 'do|does|did',
  would: "would|could|will|can|'d",
  you: 'you|u|ya|your [\\w-]+',
  us: 'us|me|our [\\w-]+|my [\\w-]+',
  we: 'we|I',
  anyone: 'anyone|anybody|someone|somebody|no one|nobody|you|your [\\w-]+',
  meant: 'supposed|meant|expected',
  think: 'think|believe|suppose|imagine|assume|reckon|expect',
  dont: "don't|dont|wouldn't|wouldnt|won't",
  wh: 'how|who|what|why|where|when|which',
  that: 'that|this|it',
};

/** What a frame found, by the names of its slots. */
type Found = Readonly<Record<string, string>>;
type Say = (found: Found, who: Self) => string | readonly string[] | undefined;
interface Move {
  readonly find: RegExp;
  readonly say: Say;
}

/** `how {be} <who> {meant} to <do>`: words of a class in braces, slots in angle brackets, all else as in a regular expression. */
const move = (frame: string, say: Say): Move => ({
  find: new RegExp(`^${frame.replace(/\{(\w+)\}/g, (_, name: string) => `(?:${WORDS[name] ?? name})`).replace(/(?<!\(\?)<(\w+)>/g, '(?<$1>.+?)')}$`, 'i'),
  say,
});

const FUNCTION_WORD = new RegExp(
  '^(?:The|An?|Our|My|Your|Their|His|Her|Its|We|You|It|That|This|These|Those|There|They|He|She|Nobody|No|Any|Anyone|Anybody|Everyone|Every|Somebody|Someone|All|Both|Some|Two|Three|Four|' +
    'Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirty|Forty|Sixty|Ninety|So|If|With|After|Given|When|As|In|On|At|For|From|Since|Before|Fair|Not|What|How|Who|Why|Where|Which|Even|Only|' +
    'Asking|Paying|Free|Another|Loyalty|Silence|Half|Most|Many|Surely)\\b',
);
/** The words as they stand inside a sentence: a name keeps its capital. */
export const low = (text: string): string => text.trim().replace(FUNCTION_WORD, (word) => word.toLowerCase());

/** "anything" of a question is "something" of a statement. */
const affirm = (statement: string): string =>
  statement.replace(/\banything\b/gi, 'something').replace(/\s+any ?more\b/gi, '').replace(/\s+ever\b/gi, '').replace(/\bat least\s+/i, '').replace(/\beven\s+/i, '');

const OPENS_WITH_A_PHRASE = /^(?:with|after|given|if|when|as|in|on|at|for|from|since|before)\b/i;
/** "we think S", or "in our view, S" where S opens with a phrase of its own. */
export const think = (statement: string, { we, our }: Self): string =>
  OPENS_WITH_A_PHRASE.test(statement) ? `in ${our} view, ${low(statement)}` : `${we} think ${low(statement)}`;
/** The writer's view, where the words are a statement. */
const view = (statement: string, who: Self): string | undefined => (states(statement) ? `${think(statement, who)}; ${SEE}` : undefined);
const doubt = (statement: string, { we }: Self): string =>
  /^(?:that|this|these|those|it) /i.test(statement) ? `${we} don't think ${low(statement)}; ${SEE}` : `${we} doubt that ${low(statement)}; ${SEE}`;
const hard = (verbs: string, { us }: Self): string => `it would be hard for ${us} to ${verbs}; ${/^(?:pay|cover|foot|bear|absorb|carry)/i.test(verbs) ? BEHIND : MIND}`;
const help = (question: string, { us }: Self): string => `could you help ${us} understand ${question}?`;
const gerund = (verbs: string): string => verbs.replace(/^[a-z]+/i, (verb) => (verb.toLowerCase() === 'be' ? 'being' : inflect(verb).gerund));
const refuse = ({ us }: Self): string => `that would be hard for ${us} to accept; how does it look from your side?`;

const PEOPLE =
  /(?:er|or|ist|ian|man|woman|lord|lady|person|tenant|client|accountant|trustee|agent|parent|host|guest|cook|chef|doctor|judge|vet|nurse|architect|skipper|fool|one)$/i;
/** "a bank that would …", "a farmer who would …". */
const oneThat = (noun: string, verbs: string): string => {
  const bare = noun.replace(/ (?:in|of|with) (?:his|her|their|its|your|a) (?:right mind|senses|pulse)$/i, '').replace(/^(?:sane|serious|sensible|self-respecting|reasonable|honest|rational|decent) /i, '');
  const head = bare.replace(/ (?:with|of|in|on|at|from|for)\b.*$/i, '');
  return `${/^[aeio]/i.test(bare) ? 'an' : 'a'} ${bare} ${PEOPLE.test(head) ? 'who' : 'that'} ${verbs}`;
};
const unknown = (who: Self, what: string): string => `${who.we} don't know of ${what}; ${SEE}`;

/** Verbs that are the question's own after "what" or "which": the noun before them is their subject. */
const THIRD = "(?:would|could|will|can|'d|has|had|[a-z]{2,}(?<!s|u|i)s|goes|does|passes|discusses)";
const NOT_SUBJECT = '(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|else|more|other|possible|earthly|part|use|good|point|difference|choice)\\b)';

/** Agreement that is asked for: "Don't you think that …?" */
const AGREEMENT: readonly Move[] = [
  move('(?:{dont} (?:you|u)|(?:do|would) you not)(?: all)? (?:think|agree|say|feel|believe|accept|admit|reckon)(?: that)? (?!so$)<s>', ({ s = '' }, who) =>
    states(s) ? [`${think(s, who)}; ${SEE}`, `${who.we} see it this way: ${low(s)}. How does it look from your side?`] : undefined),
  move('(?:{dont} {you}|(?:do|would) you not) find <s>', ({ s = '' }, who) => view(states(s) ? s : (straighten(`is ${s}`) ?? ''), who)),
  move('(?:{dont} {you}|would you not) call <s>', ({ s = '' }, { we }) => `${we} would call ${low(s)}; ${SEE}`),
  move(
    "(?:(?:don't|can't) you|(?:do|can) you not) see(?: that)? (?!why|how|what)<s>",
    ({ s = '' }, who) => (states(s) ? `from ${who.our} side, ${low(s)}; ${SEE}` : undefined),
  ),
  move(
    "you (?:can|must|do)(?: surely)? (?:see|understand) (?:that )?(?<s>(?:we|I) (?:can't|cannot|won't|don't|couldn't)\\b.*)",
    ({ s = '' }) => `${low(s)}; ${ELSE}`,
  ),
  move(
    "(?:surely,? )?you (?:can|must|do|will|'ll)?(?: surely)? ?(?:see|understand|appreciate|realise|realize|know) (?<wh>how|what|why) <s>",
    ({ wh = '', s = '' }, { wed }) => `${wed} ask you to consider ${wh.toLowerCase()} ${s}.`,
  ),
  move(
    "(?:surely,? )?you (?:can|must|do|would|will|'d)?(?: surely)? ?(?:see|understand|agree|accept|admit|concede|realise|realize)(?: that)? <s>",
    ({ s = '' }, who) => view(s.replace(/,\s*(?:wouldn't|won't|don't) you$/i, ''), who),
  ),
  move('(?:we|I) (?:can |could |must |all |both )*(?:see|agree|know|accept) that <s>', ({ s = '' }, who) => view(s, who)),
  move('surely,? (?!you\\b)<s>', ({ s = '' }, who) => view(s, who)),
  move('surely (?<s>you .+)', ({ s = '' }, { we }) => `${we} assume ${low(s)}; ${SEE}`),
  move("(?:can|could|can't|couldn't) we (?:at least |all )*(?:agree|admit|accept) that <s>", ({ s = '' }, who) => view(s, who)),
  move("(?:is it not|isn't it|is it) (?:fair to say|true|a fact|obvious|clear) that <s>", ({ s = '' }, who) => view(s, who)),
  move('(?:can|would|could|will) (?:anyone|anybody|you) (?:deny|disagree|dispute|doubt) that <s>', ({ s = '' }, who) => view(s, who)),
  move("(?:does it not|doesn't it) follow that <s>", ({ s = '' }, who) => view(s, who)),
  move("(?:isn't|is) it (?:not )?(?:about |high )?time (?:that )?<s>", ({ s = '' }, { we }) => `${we} think it is time ${low(s)}; ${SEE}`),
];

/** Set questions that mean one thing. */
const SET: readonly Move[] = [
  move(
    "if (?<that>that|this|it) (?:isn't|is not) <x>,? (?:then )?what is",
    ({ that = '', x = '' }, { us }) => `to ${us} ${that.toLowerCase()} is ${x}; ${SEE}`,
  ),
  move(
    '(?:must|do|should|shall) (?:we|I) (?:have to |need to )?(?:draw (?:you )?a (?:picture|map|diagram)|send a carrier pigeon|spell it out)\\b.*',
    (_, { us }) => `could you tell ${us} what is still open?`,
  ),
  move(
    '(?:is the pope|do (?:pigs|bears)|does a bear|is water|is rain) .*',
    (_, { we }) => `${we} see this differently; how does it look from your side?`,
  ),
  move(
    '(?:are|am) (?:we|I) (?:now )?(?:{meant} to|to) (?:clap|laugh|cheer|applaud|smile|dance|celebrate|say thank you|be (?:impressed|flattered|thrilled|grateful|thankful|happy))\\b.*',
    (_, { we }) => `${we} had hoped for more; ${ELSE}`,
  ),
  move('does <x> (?:mean|count for) nothing(?: (?:to|at|with|in) .*)?', ({ x = '' }, { us }) => `${low(x)} matters to ${us}; ${SEE}`),
  move('{do} {that} strike you as (?<x>(?:an?|the) .+)', ({ x = '' }, { we }) => `${we} would not call that ${x}; ${SEE}`),
  move(
    '{do} {that} (?:strike you as|seem|sound|look|feel) (?:like )?<x>(?: to you)?',
    ({ x = '' }, { us }) => `to ${us} that does not look ${/^an? /i.test(x) ? 'like ' : ''}${x}; ${SEE}`,
  ),
  move(
    'did it (?:never|not|ever) occur to {anyone}(?: (?:at|on|in) [\\w ]{2,20}?)? to <do>',
    ({ do: verbs = '' }) => `have you had a chance to ${verbs}?`,
  ),
  move('did it (?:never|not|ever) occur to {anyone} that <s>', ({ s = '' }, { wed }) => `${wed} ask you to consider that ${low(s)}.`),
  move(
    'did {you} {think} (?:that )?{we} (?:wouldn\'t|would not) (?:notice|see|find out|check|read it|look)',
    (_, { we }) => `${we} did notice this; ${BEHIND}`,
  ),
  move('(?:what|who) do you take {us} for|do you take {us} for .*', (_, { we }) => `${we} know this market well; could we look at it together?`),
  move(
    'do you want (?:us|me|our [\\w-]+|this|the [\\w-]+) to (?:go (?:bust|under|broke|out of business)|fail|lose (?:money|everything)|starve|close|collapse|fall apart|die)\\b.*',
    (_, { us }) => `this would put ${us} at risk; ${ELSE}`,
  ),
  move(
    'how (?:much )?long(?:er)? (?:is|are|will|must|does) {that} (?:going to |have to |to )?(?:drag on|go on|take|last|continue)',
    () => 'when could we settle this?',
  ),
  move("what(?:'s| is)? (?:next|comes next|is it next time)\\b.*", (_, { us }) => `could you tell ${us} what else is to come?`),
  move(
    'who (?:does|do|did|says|thought|invents|comes up with|came up with) (?:that|this|such a thing|things like that|these things)',
    (_, { us }) => `this is new to ${us}; ${BEHIND}`,
  ),
  move(
    "(?:is (?:that|this)) (?:the best|all|the most) (?:that )?(?:{you}|a [\\w ]{2,24}?)(?: can| could|'ve| have)? .*",
    (_, { we }) => `${we} had hoped for more; ${ELSE}`,
  ),
  move('have (?:we|things) (?:come to|sunk to|reached) (?:this|that)\\b.*', (_, { wed }) => `${wed} like to get back on track; what would help?`),
  move(
    '(?:is|are) (?:anyone|anybody|someone|you) (?:awake|listening|there|home|paying attention)\\b.*',
    (_, { wed }) => `${wed} be glad of a reply.`,
  ),
  move(
    '(?:can|could|shall) (?:we|you) (?:please )?(?:just |all )?(?:be|act like|behave like) (?:adults?|grown-ups?|serious|reasonable|sensible|professionals?|honest)\\b.*',
    (_, { wed }) => `${wed} like to find a fair way forward.`,
  ),
  move('(?:can|could) we (?:please )?(?:just )?stop pretending (?:that )?<s>', ({ s = '' }, { we }) => `${we} don't think ${low(s)}; ${SEE}`),
  move('is there a (?:prize|medal|bonus|trophy|competition) for <x>', ({ x = '' }, { were }) => `${were} surprised by ${x}; ${BEHIND}`),
  move(
    "(?:{do} (?:we|I|it|that|this|our [\\w-]+) look like|what (?:are|r) we,?|what am I,?|(?:are we|am I)(?= (?:now )?(?:an?|the) (?:bank|charity|lender|library|warehouse|hotel|taxi|museum|school|insurer|credit))) .*",
    (_, { we }) => `this is not something ${we} can offer; ${ELSE}`,
  ),
  move(
    'are we (?:still |back to |now )*(?:talking|arguing|debating|haggling|discussing|fighting|quibbling)(?: about| over)? <x>',
    ({ x = '' }, { wed }) => `${wed} like to settle the question of ${x}; what would help?`,
  ),
  move(
    '(?:(?:must|need|do|should|may) (?:we|I)|(?:have|do) (?:we|I) (?:have )?to|need I) (?:have to |need to )?remind (?:you|your [\\w-]+|anyone) (?<wh>that|who|what|how|why|where|when) <s>',
    ({ wh = '', s = '' }) => `please bear in mind ${wh.toLowerCase()} ${low(s)}.`,
  ),
  move(
    '{do} {you} (?:even )?(?:realis?ze|realise|know|appreciate)(?: that)? (?!how\\b|what\\b|who\\b)<s>',
    ({ s = '' }) => (states(s) ? `please bear in mind that ${low(s)}.` : undefined),
  ),
  move('(?:{do} {you} (?:even )?(?:realis?ze|realise|know|appreciate)|(?:have you|do you have) (?:any|the (?:faintest|slightest|least)) (?:idea|clue|notion)) (?<wh>how|what|who) <s>', ({ wh = '', s = '' }, { wed }) =>
    `${wed} like to show you ${wh.toLowerCase()} ${s}; when could we go through it?`),
  move('{do} (?:we|I) need <x>', ({ x = '' }, { we }) => `${we} don't think ${we} need ${x}; ${SEE}`),
  move(
    'does (?:anyone|anybody) (?:still )?believe (?:that|this|the) (?<x>\\w+)',
    ({ x = '' }, { we }) => `${we} doubt that the ${x} will hold; ${SEE}`,
  ),
  move(
    '{would} you (?:give|tell|show|name) (?:us|me) (?:just |even |only )?(?:one|a) (?:good |single )?reason (?:why )?<s>',
    ({ s = '' }, { us }) => `could you tell ${us} why ${s}?`,
  ),
  move('what if (?:we|I) <s>', ({ s = '' }, { we }) => `please picture how it would look from your side if ${we} ${s}.`),
  move('suppose <s>, would you .*', ({ s = '' }) => `please picture how it would look from your side if ${low(s)}.`),
  move(
    '(?:is|was) {that} (?:so|that|too) (?:very )?(?:hard|difficult|complicated)(?: to (?:follow|understand|see|grasp|do))?',
    (_, { we }) => `${we} hope this is possible; ${WAY}`,
  ),
  move(
    '(?:are you|is your [\\w-]+|are they) (?:not )?(?:at all )?(?:ashamed|embarrassed)(?: to| of)? <x>',
    (_, { were }) => `${were} surprised by this; ${BEHIND}`,
  ),
  move('(?:anything|something) else\\b.*', (_, { we }) => `that is more than ${we} can offer; which part matters most to you?`),
  move(
    '(?:which|what) (?:part|word|line|bit|sentence) of <x> (?:{be} (?:unclear|not clear|(?:so )?(?:hard|difficult)(?: to (?:understand|follow|grasp|get))?)|{do} (?:you|they) not \\w+|(?:do|don\'t|did|didn\'t) you .*)',
    ({ x = '' }, { we }) => `which part of ${x} can ${we} clarify?`,
  ),
  move(
    '(?:would|could|can|will) {anyone} (?:care to |please |kindly |be so kind as to |like to )?(?:explain|tell (?:us|me))(?: to (?:us|me))? (?<wh>{wh}) <s>',
    ({ wh = '', s = '' }, who) => help(`${wh.toLowerCase()} ${s}`, who),
  ),
  move('(?:remind me|tell me|remind us)(?: again)?,? who was it that <s>', ({ s = '' }, { us }) => `could you remind ${us} who ${s}?`),
  move('do (?:we|I) have to beg(?: .*)?', (_, { wed }) => `${wed} be glad of this; ${WAY}`),
];

/** Courtesies asked for in anger: "Is it too much to ask …?", "Would it kill you to …?" */
const ASKED: readonly Move[] = [
  move(
    '(?:is|was|would) it (?:be )?(?:too much|asking too much|so unreasonable|unreasonable|so much)(?: to (?:ask|expect|hope))? that <s>',
    ({ s = '' }, { us }) => `it matters to ${us} that ${low(s)}.`,
  ),
  move(
    '(?:is|was|would) it (?:be )?(?:so )?(?:too much|asking too much|unreasonable|wrong)(?: of (?:us|me))? to (?:ask|expect|hope)(?: for)? (?!to\\b)<x>',
    ({ x = '' }, { wed }) => `${wed} like to be able to count on ${x}.`,
  ),
  move('would it (?:kill|hurt|be so hard for)(?: (?<whom>you|anyone|anybody|someone|your [\\w-]+|(?:the|our) [\\w-]+(?: [\\w-]+)?|them|him|her))? to <do>', ({ whom = '', do: verbs = '' }, { wed }) => {
    const person = whom && !/^(?:any|some)/i.test(whom) ? whom : 'someone';
    return [`could ${person} ${verbs}?`, `${wed} be glad if ${person} could ${verbs}.`];
  }),
  move(
    '(?:is|would|was) (?!it\\b|that\\b|this\\b)<x> (?:be )?(?:too? much to (?:ask|expect|hope)(?: for)?|asking (?:too? much|the earth|for the moon)|(?:such|so) (?:an? )?(?:luxury|disaster|outrageous|problem|big a deal|hard|unreasonable|much)|hurt so much|kill anyone)(?<rest>| .+)',
    ({ x = '', rest = '' }, { wed }) => `${wed} like to ask for ${low(x)}${rest}; ${WAY}`,
  ),
  move('how long (?:can|does|could|will) it take to <do>', ({ do: verbs = '' }) => `when could you ${verbs}?`),
  move(
    '(?:how (?:hard|difficult|complicated) (?:can|could|would|is|was) it(?: be)?|(?:is|was) it (?:so|that|too) (?:very )?(?:hard|difficult|complicated|much trouble)) to <do>',
    ({ do: verbs = '' }, { we }) => `${we} hope it is possible to ${verbs}; ${WAY}`,
  ),
];

/** What the reader is said to expect: "How do you expect us to …?" */
const EXPECTED: readonly Move[] = [
  move(
    "(?:are you (?:telling|asking) (?:us|me)|are you (?:suggesting|saying|implying|claiming)|am I to understand|are we to understand|is it your (?:view|position|contention)|do you mean(?: to (?:say|tell (?:us|me)))?|(?:would|do) you (?:have|want) (?:us|me)(?: to)? believe|(?:have|did) (?:we|I) (?:got|get|read|understood|understand|hear|heard) (?:this|that|you|it) (?:right|correctly),?)(?: that)? <s>",
    ({ s = '' }, { we }) => `have ${we} understood correctly that ${low(s)}?`,
  ),
  move(
    '(?:how (?:do|can|could|did|would) you|{do} you|{would} you|you)(?: just| still)? (?:expect|want|ask|need|have) (?:us|me) to <do>',
    ({ do: verbs = '' }, who) => hard(verbs, who),
  ),
  move(
    "(?:you(?:'d| would) (?:like|want|have)|you're asking) (?:us|me) to <do>(?:,\\s*(?:wouldn't|don't|aren't|do|would) you(?: now)?)?",
    ({ do: verbs = '' }, who) => hard(verbs, who),
  ),
  move('you want <when> to (?<do>look|read|check|answer|reply|decide|pay|sign|think)(?<rest>.*)', ({ when = '', do: verb = '', rest = '' }, { we }) =>
    (/\b(?:weeks?|months?|days?|hours?|years?)$/i.test(when) ? `${we} don't see why you would need ${when} to ${verb}${rest}; ${BEHIND}` : undefined)),
  move(
    '(?:how (?:do|can|could|did) you|do you|you) (?:expect|ask|want) <whom> to <do>',
    ({ whom = '', do: verbs = '' }, { we }) => `${we} don't see how ${low(whom)} could ${verbs}; ${MIND}`,
  ),
  move(
    'how {would} (?:you|anyone|anybody) (?:even |possibly )?(?<do>ask|charge|demand|expect|refuse|claim|suggest|propose|call) <x>',
    ({ do: verb = '', x = '' }, { we }) => `${we} don't yet see the case for ${gerund(`${verb} ${x}`)}; ${BASIS}`,
  ),
  move('are you (?:asking|telling) (?:us|me) to <do>', ({ do: verbs = '' }, who) => hard(verbs, who)),
  move('are you (?:proposing|suggesting) (?:to )?(?!that\\b)<do>', ({ do: verbs = '' }) => `what is behind the plan to ${verbs}?`),
  move('(?:(?:are we|am I) (?:now )?(?:{meant} to|to) (?:believe|accept|understand|assume)|you (?:want|expect) (?:us|me) to believe) (?:that )?<s>', ({ s = '' }, { us }) =>
    (states(s) ? `it is hard for ${us} to see that ${low(s)}; could you tell ${us} more?` : undefined)),
  move(
    "(?:are )?(?:we're|we are|we|am I|I'm) (?:now )?{meant} to be grateful for <x>",
    ({ x = '' }, { us }) => `${low(x)} does not get ${us} there; ${ELSE}`,
  ),
  move('(?:are we|am I|would you have us|would you have me|should we|should I) (?:now |just |simply )*(?:{meant} to |to )?(?<do>(?!now\\b|not\\b|also\\b|perhaps\\b)[a-z]+(?<!ing|ed)(?: .+)?)', ({ do: verbs = '' }, who) =>
    (/^(?:an?|the|our|your|in|on|at|back|so|too|missing|being|partners?|customers|equals|still|made|that|this|really|alone|wrong|right|expected|agreed|clap|laugh|cheer|applaud)\b/i.test(verbs) ? undefined : hard(verbs, who))),
  move(
    '(?:is|are) (?!this\\b|that\\b|it\\b|these\\b|those\\b)<whom> {meant} to <do>',
    ({ whom = '', do: verbs = '' }, { we }) => `${we} don't see how ${low(whom)} could ${verbs}; ${MIND}`,
  ),
  move(
    "(?:now )?(?:we're|we are|I'm|I am) (?:now )?(?:{meant} to|to) <do>",
    ({ do: verbs = '' }, who) => (/^(?:say thank|be (?:grateful|happy|glad|thankful|impressed)|clap|cheer|laugh|applaud)/i.test(verbs) ? `${who.we} had hoped for more; ${ELSE}` : hard(verbs, who)),
  ),
  move(
    "(?:is )?(?<x>this|that)(?:'s| is)? (?:supposed|meant) to <do>",
    ({ x = '', do: verbs = '' }, { we }) => `${we} don't see how ${x.toLowerCase()} could ${verbs}; ${SEE}`,
  ),
  move('(?:are we|am I) going to <do>', ({ do: verbs = '' }, { we }) => `${we} would rather not ${verbs}; ${SEE}`),
  move(
    '(?:must (?:we|I)|(?:do|must) (?:we|I) (?:have to|need to|have got to)) <do>',
    ({ do: verbs = '' }, { we }) => `${we} would rather not ${verbs}; ${ELSE}`,
  ),
  move('perhaps (?:we|I) should <do>', ({ do: verbs = '' }, who) => hard(verbs, who)),
];

/** "Do you really think that …?" */
const DISBELIEF: readonly Move[] = [
  // Not whether they can say it is in doubt, but what they would say.
  move('(?:can|could|will|would) {you} (?:now )?(?:tell|claim|say|argue|maintain|swear|assure|promise|suggest|pretend|insist)(?: to)?(?: {us})? that <s>', ({ s = '' }, who) =>
    (!states(s) || /\b(?:you|your)\b/i.test(s) ? undefined : /\b(?:not|never|no|nothing|nobody|none|any|hardly)\b|n't\b/i.test(s) ? `${who.we} doubt that ${low(s)}; ${SEE}` : `${who.we} don't think ${low(s)}; ${SEE}`)),
  // "Which bank is lending …?": the noun is the subject, and none is meant.
  move('(?:which|what) (?<noun>(?!(?:sort|kind|type|part|reason|time|use|point|good|is|are)\\b)[a-z-]+(?: (?!is\\b|are\\b)[a-z-]+)?) (?<be>is|are|was|were) (?<rest>(?!being\\b|going\\b|(?:any|no|some|every)?thing\\b)[a-z]+ing .+)', ({ noun = '', be = '', rest = '' }, { we }) => `${we} know of no ${noun} that ${be} ${rest}; ${SEE}`),
  move('(?:do|did|does|can|could) (?:{you}|anyone|anybody)(?: still| even)? {think}(?: that)? <s>', ({ s = '' }, who) =>
    (/^(?:we|I)(?:'re| are| wouldn't| won't)|^money grows|^this is a|^(?:us|me)\b/i.test(s) || !states(s) ? undefined : doubt(s, who))),
  move('what (?:makes|made|gives|leads) (?:{you}|anyone) (?:to )?{think}(?: that)? <s>', ({ s = '' }, who) => doubt(s, who)),
  move('what (?:gives|gave) {you} the (?:idea|impression) that <s>', ({ s = '' }, who) => doubt(s, who)),
  move('(?:can|could) you blame <x>', ({ x = '' }) => `it is hard to blame ${x}; ${SEE}`),
  move('can it be that <s>', ({ s = '' }, { us }) => `it surprises ${us} that ${low(s)}; could you tell ${us} more?`),
  move(
    'would (?<whom>any [\\w ]{2,30}?|your own [\\w ]{3,24}?|your (?!own)[\\w ]{3,24}?) (?<do>wave|let|sign|accept|pay|take|put|agree|call|do|go|buy|swallow|stand|work|wait|run|sell|tolerate|approve|lend|ship|say)\\b<rest>',
    ({ whom = '', do: verb = '', rest = '' }, who) => doubt(`${whom} would ${verb}${rest}`, who),
  ),
  move(
    "(?:would|could|can|wouldn't|couldn't) (?:you|u)(?: yourself)? (?!like\\b|please\\b|mind\\b|tell\\b|explain\\b|send\\b|name\\b|show\\b)<do>",
    (_, who) => refuse(who),
  ),
  move('(?:if you were|in|put yourself in) (?:in )?(?:our|my) (?:place|shoes|position),? (?:would|what would|how would) .*', (_, who) => refuse(who)),
];

/** "How …?" */
const HOW: readonly Move[] = [
  move(
    'how (?:{do} you|did you) (?:arrive at|get to|come to|reach|come up with) <x>',
    ({ x = '' }, { us }) => `could you walk ${us} through how you arrived at ${x}?`,
  ),
  move(
    'how {be} <whom> (?:now |ever |then )?(?:{meant}|going) to <do>',
    ({ whom = '', do: verbs = '' }, { we }) => `${we} don't see how ${low(whom)} could ${verbs}; ${MIND}`,
  ),
  move('how long {be} <whom> {meant} to <do>', ({ whom = '', do: verbs = '' }) => `how long would ${low(whom)} have to ${verbs}?`),
  move(
    'how (?:do|can|could|would) (?:you|anyone|they) (?:justify|defend) <x>',
    ({ x = '' }, { us }) => `could you walk ${us} through the reasoning for ${x}?`,
  ),
  move('how fair is it (?<s>that .+)', ({ s = '' }, { we }) => `${we} don't think it is fair ${s}; ${SEE}`),
  move('how can it be(?: that)? <s>', ({ s = '' }, { we, us }) => `${we} don't see why ${low(s)}; could you explain it to ${us}?`),
  move(
    'how many (?:more )?times (?:do|must|will|should|have) (?:we|I) (?:have to |need to |got to )?<do>',
    ({ do: verbs = '' }, { we }) => `${we} would rather not have to ${verbs} again; what would help to settle it?`,
  ),
  move(
    'how (?:often|much longer) (?:do|must|will|should|are) (?:we|I) (?:have to |need to |going to |got to )?<do>',
    ({ do: verbs = '' }, { we }) => `${we} would rather not ${verbs} any longer; what would help to settle it?`,
  ),
  move('how many more [\\w ]+? (?:will it take |does it take |are needed )?before <s>', ({ s = '' }) => `what is still needed before ${low(s)}?`),
  move(
    'how many (?:more )?(?:chances|warnings|reminders|extensions|drafts|rounds|samples|mails|emails|calls)\\b.*',
    () => 'what would help to settle this?',
  ),
  move(
    'how much (?:plainer|clearer|simpler|fairer) (?:can|could) <x> be',
    ({ x = '' }, { us }) => `to ${us} ${low(x)} is clear; how do you read it?`,
  ),
  move(
    '(?:how|what) would (?:{you}|they) (?:like|feel|say|think|like it|feel about it|do)(?: it)? if <s>',
    ({ s = '' }, { us }) => `to ${us} it looks as it might to you if ${low(s)}; ${SEE}`,
  ),
  move(
    'how (?:stupid|naive|green|daft|gullible) (?:do|does|must|are) .*',
    (_, { we }) => `${we} know this market well; could we look at it together?`,
  ),
  move('how (?<aux>do|does|would|will|can|could|should|did|is|are) <s>', ({ aux = '', s = '' }, { we }) => {
    const plain = straighten(`${aux} ${s}`, /^(?:does|do|would|will|can|could|should)$/i.test(aux) ? 'could' : undefined);
    return plain && `${we} don't see how ${low(plain)}; ${/^(?:is|are|did)$/i.test(aux) ? SEE : MIND}`;
  }),
];

/** "Who …?", and the nouns that stand for it: "what bank would …?" */
const WHO: readonly Move[] = [
  move('who(?:se)? (?:wouldn\'t|would not|wouldnt) <do>', ({ do: verbs = '' }, who) => view(`anyone would ${verbs}`, who)),
  move(
    "who(?<else> else)? (?:could|would|can) (?:ever |possibly )?(?<do>have .+|be .+|blame .+|object .+|deny .+|argue .+|foresee .+|know .+|say .+|tell .+)",
    ({ else: other = '', do: verbs = '' }, { we }) => `${we} don't think anyone${other} could ${verbs}; ${SEE}`,
  ),
  move(
    "who(?: in [\\w' ]{3,24}| on [\\w' ]{3,16}| at [\\w' ]{3,20}| with [\\w' ]{3,24}| else| ever)*(?:'d| {would}) (?:ever |willingly )?<do>",
    ({ do: verbs = '' }, who) => unknown(who, `anyone who would ${verbs}`),
  ),
  move(
    "who(?: else)?(?:'s| is|s| are) (?:going|meant|supposed|expected) to <do>",
    ({ do: verbs = '' }, { we }) => `${we} don't yet see who would ${verbs}; ${MIND}`,
  ),
  move("who(?: ever|ever) heard of <x>", ({ x = '' }, { us }) => `${low(x)} is new to ${us}; ${BASIS}`),
  move('who needs <x>', ({ x = '' }, { we }) => `${we} don't see the need for ${x}; ${SEE}`),
  move(
    'who (?<do>(?:chose|paid|wrote|let|gave|made|put|sent|took|told|said|carried|came up with|thought of|[a-z]+ed)\\b.*)',
    ({ do: verbs = '' }, { us }) => `could you tell ${us} who ${verbs}?`,
  ),
  move("who(?<place>(?: in| on| at| with| among| of) (?!(?:his|her|their)\\b)[\\w' ]{3,24}?)?(?: in (?:their|his|her) (?:right mind|senses))? (?!is\\b|was\\b|does\\b|has\\b|decides\\b|says\\b)(?<do>[a-z]+s) <rest>", ({ place = '', do: verb = '', rest = '' }, who) =>
    unknown(who, `anyone${place} who ${verb} ${rest}`)),
  move(
    '(?:what|which) (?:kind|sort|type) of (?<noun>[\\w-]+) (?<do>[a-z]+s|would|only) <rest>',
    ({ noun = '', do: verb = '', rest = '' }, who) => unknown(who, oneThat(noun, `${verb} ${rest}`)),
  ),
  move(
    `which of <x> (?<do>${THIRD}) <rest>`,
    ({ x = '', do: verb = '', rest = '' }, { we }) => (/^(?:is|was|does|has)$/i.test(verb) || /\byou\b/i.test(rest) ? undefined : `${we} doubt that any of ${x} ${verb} ${rest}; ${SEE}`),
  ),
  move(`(?:what|which) ${NOT_SUBJECT}(?<noun>(?:[\\w'-]+ ){0,3}?[\\w'-]+(?: (?:with|of|in|from|at) (?:[\\w'-]+ ){0,3}[\\w'-]+)??) (?<do>${THIRD})(?: ever| seriously| willingly)? (?<rest>(?!(?:you|we|they|I|he|she|it|this|that|there)\\b).+)`, ({ noun = '', do: verb = '', rest = '' }, who) =>
    (/\b(?:is|are|was|were|do|does|did|can|to|that|who)\b/i.test(noun) || /^(?:makes|gives|is|was|happens|counts|matters|justifies|entitles|explains|stops|keeps|prevents)$/i.test(verb) || /^(?:makes|gives|justifies|entitles|explains|stops|keeps|prevents)\b/i.test(noun) ? undefined : unknown(who, oneThat(noun, `${verb} ${rest}`)))),
  move(
    "(?:can you |could you )?(?:just )?(?:name|show|find) (?:me |us )?(?:a single|one|a|an|any) (?<noun>[\\w '-]{3,40}?) (?<rest>(?:who|that)\\b.+?)(?:,? (?:can you|please|will you))?",
    ({ noun = '', rest = '' }, who) => unknown(who, `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun} ${rest}`),
  ),
  move("is there (?:anyone|anybody)(?: left| alive| out there)* who <rest>", ({ rest = '' }, who) => unknown(who, `anyone who ${rest}`)),
  move(
    "is there (?:a single|one|an?|any) (?<noun>[\\w '-]{3,40}?) (?:alive |anywhere |out there |left )*(?<rest>(?:who|that)\\b.+)",
    ({ noun = '', rest = '' }, who) => unknown(who, `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun} ${rest}`),
  ),
  move(
    "have you (?:ever )?(?:seen|met|known|heard of|come across) <x>",
    ({ x = '' }, { us }) => (/^(?:the|our|my|this|that|it)\b/i.test(x) ? undefined : `${low(x)} would be new to ${us}; ${SEE}`),
  ),
  move(
    'whose (?:idea|bright idea|decision) {be} (?:it|that|this) to <do>',
    ({ do: verbs = '' }, { us }) => `could you tell ${us} what led to the decision to ${verbs}?`,
  ),
];

/** "Since when …?", "In what world …?", "Where does it say …?" */
const WHERE: readonly Move[] = [
  move(
    'since when,?(?: [\\w ]{2,20},)? <s>',
    ({ s = '' }, { us }) => { const plain = straighten(s); return plain && `it is new to ${us} that ${low(plain)}; ${BASIS}`; },
  ),
  move(
    'at what point (?<s>did .+)',
    ({ s = '' }, { us }) => { const plain = straighten(s); return plain && `it is new to ${us} that ${low(plain)}; ${BASIS}`; },
  ),
  move("(?:in|on|from|under|by|with) (?:what|which) (?:conceivable )?[\\w-]+,? <s>", ({ s = '' }, { we }) => {
    const plain = straighten(s, /^(?:do|does)\b/i.test(s) ? 'could' : undefined);
    return plain && `${we} don't see how ${low(plain)}; ${BASIS}`;
  }),
  move(
    'when did <x> (?<do>stop|start|cease) <rest>',
    ({ x = '', do: verb = '', rest = '' }, { us }) => `it is new to ${us} that ${low(x)} ${inflect(verb).past} ${rest}; what has changed?`,
  ),
  move('where (?:(?:in|on) (?<place>.{3,40}?) )?does (?<x>it|.{3,40}?) (?<do>say|state|mention) <rest>', ({ place = '', x = '', do: verb = '', rest = '' }, { we, us }) =>
    `${we} can't find where ${place || low(x)} ${inflect(verb).present} ${rest}; could you point ${us} to it?`),
  move("(?:where(?:'s| is)|what(?:'s| is| would be)|is there any) (?:the )?(?<noun>sense|harm|logic|fairness|justice|benefit|point|use|good|incentive|partnership) (?:in|of) <x>", ({ noun = '', x = '' }, { we }) =>
    `${we} don't yet see the ${noun.toLowerCase() === 'good' ? 'use' : noun.toLowerCase()} ${/^(?:point|use|good|benefit)$/i.test(noun) ? 'of' : 'in'} ${x}; ${SEE}`),
  move(
    "where(?:'s| is) (?:the )?(?<noun>benefit|fairness|incentive) (?<x>for .+)",
    ({ noun = '', x = '' }, { we }) => `${we} don't yet see the ${noun} ${x}; ${SEE}`,
  ),
  move('what (?:good|use|value|help) (?:is|are|was|would) <x>(?: be)?', ({ x = '' }, { we }) => `${we} don't yet see the use of ${low(x)}; ${SEE}`),
  move('where would (?:we|I) be if <s>', ({ s = '' }, { us }) => `it would be hard for ${us} if ${low(s)}; ${SEE}`),
  move('where (?:does|do) .+? end|when is enough enough|when will it end', (_, { us }) => `could you tell ${us} what else is to come?`),
];

/** "What …?" */
const WHAT: readonly Move[] = [
  move('what(?: else)? did <x> (?:think|expect|imagine|suppose|believe)(?: would happen)?(?<rest>| (?:when|after|if|would|in|from|to)\\b.*)', ({ x = '', rest = '' }, { us }) =>
    `could you tell ${us} what ${low(x)} had expected${/^ would\b/.test(rest) ? '' : rest}?`),
  move("(?:what|which) (?:more|else|possible|other)\\b(?<noun> .+?)? (?<s>(?:is|are|can|could|would|should|do|does|did|must|will) .+)", ({ noun = '', s = '' }, { we }, ) => {
    const plain = straighten(s.replace(/ (?:but|except) .+$/i, ''));
    return plain && !/^(?:would|could) you call\b/i.test(s) && !/^\S+ (?:but|except)/i.test(s) ? `${we} don't see what ${noun ? '' : 'more '}${noun.trim()}${noun ? ' ' : ''}${low(plain)}; ${SEE}` : undefined;
  }),
  move(
    'what (?:did you|do you|would you|were we|are we|am I|was I) (?:expect (?:us|me)|{meant}|have us)? ?to <do>',
    ({ do: verbs = '' }, { we, us }) => `${we} don't know what to ${verbs}; could you help ${us} with that?`,
  ),
  move(
    'what choices? (?:does|do) (?<x>that|this|it) leave <whom>',
    ({ x = '', whom = '' }) => `${x.toLowerCase()} leaves ${whom} few choices; ${SEE}`,
  ),
  move(
    'what (?:possible |earthly |conceivable )?reason could there be for <x>',
    ({ x = '' }, { we }) => `${we} don't yet see the reason for ${x}; ${BEHIND}`,
  ),
  move(
    'what difference (?<s>(?:does|do|would|will|can) .+)',
    ({ s = '' }, { we }) => { const plain = straighten(s); return plain && `${we} don't see what difference ${low(plain)}; ${SEE}`; },
  ),
  move("what(?:'s| is|s) wrong with <x>", ({ x = '' }, { we }) => `${we} would be glad of ${x}; ${WAY}`),
  move(
    "what(?:'s| is) (?:so )?(?<how>fair|reasonable|generous|unclear|hard|difficult|wrong|new) about <x>",
    ({ how = '', x = '' }, { we }) => (/^(?:fair|reasonable|generous|new)$/i.test(how) ? `${we} don't see what is ${how} about ${x}; ${SEE}` : `which part of ${x} can ${we} clarify?`),
  ),
  move(
    'what would <x> (?<do>say|think|make) <rest>',
    ({ x = '', do: verb = '', rest = '' }, { we }) => `${we} wonder what ${low(x)} would ${verb} ${rest}; ${SEE}`,
  ),
  move('what (?:is|was) (?<how>left|needed|missing) <rest>', ({ how = '', rest = '' }, who) => help(`what is ${how} ${rest}`, who)),
  move("what,? (?:pray,? )?(?<be>is|are) (?<x>(?:an?|the) [\"“]?[\\w'-]+(?: [\\w'-]+){0,3}[\"”]?)", ({ be = '', x = '' }, { us }) =>
    (/^(?:the (?:point|sense|use|logic|problem|alternative|plan)|an? [\w-]+ to )/i.test(x) ? undefined : `could you tell ${us} what ${x} ${be}?`)),
  move(
    '(?<wh>what|which [\\w-]+) (?<do>makes|gives|stops|keeps|prevents|entitles|justifies|explains) <rest>',
    ({ wh = '', do: verb = '', rest = '' }, who) => help(`${wh.toLowerCase()} ${verb} ${rest}`, who),
  ),
];

/** "Why …?" */
const WHY: readonly Move[] = [
  move('why is it that <s>', ({ s = '' }, { we }) => `${we} notice that ${low(s)}; ${BEHIND}`),
  move(
    '(?<if>if .+), why (?<s>(?:should|would|are|is|do|does|was|did|can)\\b.+)',
    ({ if: condition = '', s = '' }, { we }) => { const plain = straighten(s); return plain && `${low(condition)}, ${we} don't see why ${low(plain)}; ${BEHIND}`; },
  ),
  move('why,? (?<lead>[^,]{3,60}), (?<s>(?:should|are|is|must|do|would)\\b.+)', ({ lead = '', s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && (/^(?:then|pray|please)$/i.test(lead) ? `${we} don't see why ${low(plain)}; ${BEHIND}` : `${low(lead)}, ${we} don't see why ${low(plain)}; ${BEHIND}`);
  }),
  move("why(?: then)? (?<s>(?:should|would|must|can|are|is|do|does|did|was|were)\\b.+)", ({ s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && `${we} don't see why ${low(plain)}; ${BEHIND}`;
  }),
  move('why (?:bother )?(?<do>(?:bother|pay|have|sign|ask|insure|hire|send|write|make|keep|hold|draft|run|book|build|wait|drag|put|use|go|call|offer|set|agree|having|paying|signing|asking|sending|writing|making|keeping|holding)\\b.*)', ({ do: verbs = '' }, { we }) => {
    const doing = /^bother\b/i.test(verbs) ? verbs.replace(/^bother(?: with| to)? ?/i, '') : verbs;
    return doing ? `${we} see little reason ${/^[a-z]+ing\b/i.test(doing) ? 'for' : /^(?:an?|the|our|your|this|that)\b/i.test(doing) ? 'for' : 'to'} ${doing}; ${SEE}` : undefined;
  }),
];

/** "Has anyone even looked?" */
const CHECKED: readonly Move[] = [
  move(
    "(?:didn't|did) {anyone}(?: (?:in|at|on|from|over) [\\w' ]{3,24}?)? (?:bother to |think to |even |actually )*(?<do>read|look|check|measure|open|test|notice|ask|see|count|try|listen|call|visit)\\b(?<rest>.*)",
    ({ do: verb = '', rest = '' }) => `have you had a chance to ${verb}${rest}?`,
  ),
  move("(?:has|have|did) {anyone}(?: (?:at|on|in|over|from) [\\w' ]{2,22}?)? (?:even |ever |actually |bothered to |bother to )+(?<do>\\w+)\\b(?<rest>.*)", ({ do: verb = '', rest = '' }) => {
    const base = /^read$/i.test(verb) ? verb : inflect(verb, 'PastTense').infinitive || verb;
    return `have you had a chance to ${base}${rest}?`;
  }),
  move(
    "(?:is|are) (?:anyone|anybody|someone)(?: (?:over there|there|(?:at|on|in) [\\w' ]{2,22}?))? (?:even )?(?<do>reading|checking|looking|listening|measuring|counting)\\b(?<rest>.*)",
    ({ do: verb = '', rest = '' }) => `have you had a chance to ${inflect(verb, 'Gerund').infinitive}${rest}?`,
  ),
  move(
    '{do} (?:anyone|anybody)(?: (?:over there|there))? (?<do>read|check|look|listen|measure)\\b(?<rest>.*)',
    ({ do: verb = '', rest = '' }) => `have you had a chance to ${verb}${rest}?`,
  ),
  move('(?:did|has|have) (?:anyone|anybody) (?:think|thought) of <x>', ({ x = '' }, { we }) => `${we} would have been glad of a word about ${x}.`),
  move(
    'have {you} (?:ever |even )*(?:looked at|checked|read|noticed|opened) (?<x>(?:the|our) .{3,60})',
    ({ x = '' }) => `could we look at ${x} together?`,
  ),
];

/** "I'd love to know how …" */
const WONDERED: readonly Move[] = [
  move(
    '.*?(?:ask yourself|ask yourselves),? (?<wh>whether|if|who|how|what|why) <s>',
    ({ wh = '', s = '' }, { wed }) => `${wed} ask you to consider ${wh} ${s}.`,
  ),
  move(
    '.*?\\b(?<wh>how|where|with what|on what) (?<whom>(?:an?|the|our|my|anyone|we|you|it|that|this|he|she|they)\\b.{0,60}?) {be} (?:ever )?{meant} to <do>',
    ({ wh = '', whom = '', do: verbs = '' }, { we }) => `${we} don't see ${wh.toLowerCase()} ${low(whom)} could ${verbs}; ${MIND}`,
  ),
  move(
    '(?:remind (?:me|us)(?: again)?|you tell (?:me|us)|please explain to (?:us|me)|explain to (?:us|me)|tell (?:me|us)|nobody has (?:yet )?told us|can you explain|could someone explain),? (?<wh>{wh}) (?!would|should|can|could|is\\b|are\\b|was\\b|does\\b|do\\b)<s>',
    ({ wh = '', s = '' }, who) => help(`${wh.toLowerCase()} ${s}`, who),
  ),
  move('(?!do\\b|does\\b|did\\b|has\\b|have\\b|can\\b|could\\b|should|would|is\\b|are\\b).{0,60}?\\b(?:wonders?|asking|ask|know|curious|question|hear|understand|see) (?:myself |ourselves |to hear |to know )?(?<wh>how|who|what|why|where|which|whether) (?!would you\\b)<s>', ({ wh = '', s = '' }, who) =>
    (/^whether$/i.test(wh) ? `${who.we} are not sure whether ${s}; ${SEE}`.replace(/^I are/, 'I am') : help(`${wh.toLowerCase()} ${s}`, who))),
];

const MOVES: readonly Move[] = [...SET, ...AGREEMENT, ...ASKED, ...CHECKED, ...EXPECTED, ...DISBELIEF, ...HOW, ...WHO, ...WHERE, ...WHAT, ...WHY, ...WONDERED];

/** A yes-or-no question, and whether its answer is meant to be yes. */
const INVERTED = /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|would|will|should|must|may|won't|shan't)(?:n't|nt)?\b/i;
const NEGATED = /^\w+(?:n't|nt)\b|^can't\b|^(?:is|are|do|does|did|have|has|can|could|would|should|was|were|will) \S+ not\b/i;
const WH = /^(?<wh>(?:how|what|why|where|when|which|whose|who)(?: (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|can\b|could\b|would\b|will\b|should\b|has\b|have\b)[\w'-]+){0,4}) (?<s>(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have)\b.+)$/i;

/** The answer that a plain question presumes, as the writer's view. */
function presumed(clause: string, who: Self): string | undefined {
  if (INVERTED.test(clause)) {
    const negated = NEGATED.test(clause);
    if (/^\w+ (?:nobody|no one|none)\b/i.test(clause)) return undefined;
    const plain = straighten(clause.replace(/^(\w+) (\S+) not\b/i, '$1 $2'));
    if (plain && /^(?:you|your \w+) (?:can|could|will|would) (?:tell|claim|say|argue|maintain|swear|assure|promise|suggest|pretend)\b.*\bthat\b/i.test(plain)) return undefined;
    if (plain) return negated || (/\bnot\b/.test(clause) && !/\bnot\b/.test(plain)) ? `${think(affirm(plain), who)}; ${SEE}` : doubt(plain, who);
    // Where the subject's end can't be told, the question is asked in earnest.
    return negated ? `how do you see it: ${low(clause.replace(/^can't/i, 'can').replace(/^won't/i, 'will').replace(/^(\w+?)n'?t\b/i, '$1').replace(/^(\w+ \S+) not\b/i, '$1')).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}?` : undefined;
  }
  // "which bank is lending": the noun before the verb is its subject, so nothing is turned.
  if (/^(?:which|what) [\w-]+(?: [\w-]+)? (?:is|are|was|were) (?!going\b|being\b|\w*thing\b)[a-z]+ing\b/i.test(clause)) return undefined;
  const found = WH.exec(clause)?.groups;
  const plain = found && straighten(found['s'] ?? '');
  const short = /^(?<wh>.+?) (?<be>is|are|was|were) (?<x>they|it|that|this|you|we)$/i.exec(clause)?.groups;
  if (short) return help(`${low(short['wh'] ?? '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())} ${short['x'] ?? ''} ${short['be'] ?? ''}`, who);
  if (/^(?:how|why|where|when)\b/i.test(clause) && !plain && !/^how (?:stupid|naive|green|daft|dare)\b/i.test(clause)) return `could you help ${who.us} with one question: ${low(clause)}?`;
  if (!found || !plain || /^how (?:stupid|naive|green|daft|dare)\b/i.test(clause)) return undefined;
  return help(`${low(found['wh'] ?? '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())} ${low(plain)}`, who);
}

/** "If the roof leaks on the buyer, is it …?": what the question rests on stays before its way out. */
const RESTS_ON = /^(?<lead>(?:if|when|with|given|after|as|since|because|where|for) [^,;:?]{3,90}), (?<question>(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|must|how|who|what|why|where|which)(?:n't)?\b.+)$/i;

/** The ways out of a question, best first. */
export function waysOut(clause: string, who: Self): string[] {
  const rests = RESTS_ON.exec(clause)?.groups;
  const whole = framed(clause, who);
  if (!rests || whole.length) return whole;
  return framed(rests['question'] ?? '', who).filter((way) => /^(?:we|I|it|that|to)\b/.test(way)).map((way) => `${low(rests['lead'] ?? '')}, ${way}`);
}

function framed(clause: string, who: Self): string[] {
  const made: string[] = [];
  for (const { find, say } of MOVES) {
    const found = find.exec(clause);
    if (!found) continue;
    const said = say({ ...found.groups }, who);
    for (const words of typeof said === 'string' ? [said] : (said ?? [])) made.push(words);
    if (made.length > 2) break;
  }
  const plain = presumed(clause, who);
  return plain ? [...made, plain] : made;
}
