import { inflect } from '../../engine/nlp';
import { straighten } from '../../language/inversion';
import { states } from '../../language/statements';
import { BEHIND, ELSE, SEE, TOGETHER, WAY, help, low, move, turned, type Move } from './wording';

const plainVerb = (verb: string): string => (/ed$/.test(verb) ? inflect(verb, 'PastTense').infinitive : verb);

const pastOf = (verb: string): string => (/ed$|^read$/i.test(verb) ? verb : inflect(verb).past);

/** "I'm not a bank": what the writer does not look like. */
const amNot = (what: string, we: string): string =>
  `${we === 'I' ? "I'm" : "we're"} not ${what.replace(/^(?:we|I)(?:'re|'m| are| am| were| was) /i, '')}; ${ELSE}`;

/** Set questions that mean one thing. */
export const SET: readonly Move[] = [
  move(
    "if (?<that>that|this|it) (?:isn't|is not) <x>,? (?:then )?what is",
    ({ that = '', x = '' }, { us }) => `to ${us} ${that.toLowerCase()} is ${x}; ${SEE}`,
  ),
  move(
    '(?:must|do|should|shall) (?:we|I) (?:have to |need to )?(?:draw (?:you )?a (?:picture|map|diagram)|send a carrier pigeon|spell it' +
      ' out)\\b.*',
    (_, { us }) =>
      `could you tell ${us} what is still open?`,
  ),
  move(
    '(?:must|do|should|shall|need) (?:we|I) (?:have to |need to )?(?:spell out|explain|repeat|go over|say)(?: again| once more)?' +
      ' (?<x>(?:what|who|why|how|when|where|that)\\b.+)',
    ({ x = '' }, { weAre }) =>
      `${weAre} happy to go through ${x.replace(/ (?:again|once more|to you)$/i, '')} with you.`,
  ),
  move('(?:is the pope|do (?:pigs|bears)|does a bear|is water|is rain) .*', (_, { we }) => `${we} see this differently; how does it look from your side?`),
  move('(?:are|am|should) (?:we|I) (?:now )?(?:{meant} to |to )?(?:be (?:grateful|thankful|happy|glad|impressed)|thank you|say thank' +
    ' you|cheer|applaud|celebrate) (?:for|about|at|over) <x>',
    ({ x = '' }, { we }) => `${we} had hoped for more than ${x}; ${ELSE}`),
  move("(?:are )?(?:we're|we are|we|am I|I'm) (?:now )?{meant} to be (?:grateful|thankful|happy|glad|impressed) (?:for|about|with) <x>", ({ x = '' }, { we }) =>
    `${we} had hoped for more than ${x}; ${ELSE}`),
  move('(?:are|am) (?:we|I) (?:now )?(?:{meant} to|to) (?:clap|laugh|cheer|applaud|smile|dance|celebrate|say thank you|be' +
    ' (?:impressed|flattered|thrilled|grateful|thankful|happy))\\b.*',
    (_, { we }) => `${we} had hoped for more; ${ELSE}`),
  // "Does the word "deposit" mean anything to you?", "Does loyalty count for nothing on Bedford Street?"
  move('(?:does|do|did) (?:the words? (?=["“]))?<x> (?:mean|stand for) (?:nothing|anything|something)(?: (?:to|at|with|for) (?:you' +
    '|us|your [\\w-]+(?: [\\w-]+)?|anyone|anybody))?(?: .*)?',
    ({ x = '' }, { us }) => `${low(x)} ${/[^s]s$|^(?:these|those)\b/.test(x) ? 'matter' : 'matters'} to ${us}; ${SEE}`),
  move(
    '(?:does|do) <x> count for (?:nothing|anything)(?<rest>| .+)',
    ({ x = '', rest = '' }, { wed }) => `${wed} like ${low(x)} to count for something${rest}; ${SEE}`,
  ),
  move('(?:is|was) {that} what (?:you|they) call <x>', ({ x = '' }, { we }) => `${we} would not call that ${x}; ${SEE}`),
  move('{do} {that} strike you as (?<x>(?:an?|the) .+)', ({ x = '' }, { we }) => `${we} would not call that ${x}; ${SEE}`),
  move(
    '{do} {that} (?:strike you as|seem|sound|look|feel) (?:like )?<x>(?: to you)?',
    ({ x = '' }, { us }) => `to ${us} that does not look ${/^an? /i.test(x) ? 'like ' : ''}${x}; ${SEE}`,
  ),
  move('did it (?:never|not|ever) occur to {anyone}(?: (?:at|on|in) [\\w ]{2,20}?)? to <do>', ({ do: verbs = '' }) => `have you had a chance to ${verbs}?`),
  move("(?:did|does|has|have|had) (?:it|the thought) (?:(?:never|not|ever|even|also) )*(?:occur(?:red)? to|cross(?:ed)?) (?:{anyone}" +
    "|anyone's|anybody's|nobody's|your|one)(?: mind)? that <s>",
    ({ s = '' }, { wed }) => `${wed} ask you to consider that ${low(s)}.`),
  move("did {you} {think} (?:that )?{we} (?:wouldn't|would not) (?:notice|see|find out|check|read it|look)", (_, { we }) => `${we} did notice this; ${BEHIND}`),
  move('(?:what|who) do you take {us} for|do you take {us} for .*', (_, { we }) => `${we} know this market well; could we look at it together?`),
  move('do you want (?:us|me|our [\\w-]+|this|the [\\w-]+) to (?:go (?:bust|under|broke|out of business)|fail|lose (?:money' +
    '|everything)|starve|close|collapse|fall apart|die)\\b.*',
    (_, { us }) => `this would put ${us} at risk; ${ELSE}`),
  // "How do you sleep at night with that rate?"
  move(
    'how (?:do|can|could) you (?:even |still )?(?:sleep(?: at night)?|look (?:us|me|yourself) in the (?:mirror|eyes?|face)) (?:with|over|after|about) <x>',
    ({ x = '' }, { us }) => `could you help ${us} understand ${low(x)}?`,
  ),
  // "Do I look as if I owned a brewery?"
  move(
    '{do} (?:we|I) (?:look|sound) (?:as if|as though|like) (?:we|I) (?!were\\b|was\\b|am\\b|are\\b)(?<do>[a-z]+) <rest>',
    ({ do: verb = '', rest = '' }, { we }) => `${we} don't ${/ed$|^had$/.test(verb) ? inflect(verb, 'PastTense').infinitive : verb} ${rest}; ${ELSE}`,
  ),
  move(
    'how (?:much )?long(?:er)? (?:is|are|will|must|does) {that} (?:going to |have to |to )?(?:drag on|go on|take|last|continue)',
    () => 'when could we settle this?',
  ),
  move("what(?:'s| is)? (?:next|comes next|is it next time)\\b.*", (_, { us }) => `could you tell ${us} what else is to come?`),
  move(
    'who (?:does|do|did|says|thought|invents|comes up with|came up with) (?:(?:that|this) one|that|this|such a thing|things like that|these things)',
    (_, { us }) => `this is new to ${us}; ${BEHIND}`,
  ),
  move(
    "(?:is (?:that|this)) (?:the best|all|the most) (?:that )?(?:{you}|a [\\w ]{2,24}?)(?: can| could|'ve| have)? .*",
    (_, { we }) => `${we} had hoped for more; ${ELSE}`,
  ),
  move('have (?:we|things) (?:come to|sunk to|reached) (?:this|that)\\b.*', (_, { wed }) => `${wed} like to get back on track; what would help?`),
  move('(?:is|are) (?:anyone|anybody|someone|you) (?:awake|paying attention|checking|proofreading)(?: (?:over there|there|at your end|on your side|at all))?',
    () => 'could you take another look?'),
  move('(?:is|are) (?:anyone|anybody|someone|you) (?:awake|listening|there|home|paying attention)\\b.*', (_, { wed }) => `${wed} be glad of a reply.`),
  move('(?:can|could|shall) (?:we|you) (?:please )?(?:just |all )?(?:be|act like|behave like) (?:adults?|grown-ups?|serious' +
    '|reasonable|sensible|professionals?|honest)\\b.*',
    (_, { wed }) => `${wed} like to find a fair way forward.`),
  move('is there an? (?:single )?(?:adult|grown-up|professional)\\b.*', (_, { wed }) => `${wed} like to find a fair way forward.`),
  move('(?:can|could) we (?:please )?(?:just )?stop pretending (?:that )?<s>', ({ s = '' }, { we }) => `${we} don't think ${low(s)}; ${SEE}`),
  move('is there a (?:prize|medal|bonus|trophy|competition) for <x>', ({ x = '' }, { were }) => `${were} surprised by ${x}; ${BEHIND}`),
  // "Do I look like someone with a spare marquee?", "Are we a bank?"
  move('{do} (?:we|I) look like (?:someone|somebody|people|the kind|the sort)(?: of [\\w-]+)? (?:with|who has|who have|that has) <x>', ({ x = '' }, { we }) =>
    (/^(?:money|time|endless|unlimited)\b/i.test(x) ? undefined : `${we} don't have ${x}; ${ELSE}`)),
  move('{do} (?:we|I) (?:look|seem|sound) (?:like )?(?!it\\b|that\\b|as\\b)<x>(?: to you)?', ({ x = '' }, { we }) => amNot(x, we)),
  move('(?:what (?:are we|r we|am I),? |(?:are we|am I) )(?:now )?(?:meant to be |supposed to be |running )?(?<x>(?:an?|your|the)' +
    ' (?:[\\w-]+ ){0,2}(?:bank|charity|lender|library|warehouse|hotel|taxi|museum|school|insurer|credit line))\\b(?: now)?',
    ({ x = '' }, { we }) => amNot(x, we)),
  move("(?:{do} (?:it|that|this|our [\\w-]+) look like|what (?:are|r) we,? an?|what am I,? an?) .*", (_, { we }) => `this is not something ${we} can offer; ${ELSE}`),
  move(
    'are we (?:still |back to |now |going to |to )*(?<do>argu|haggl|fight|quibbl|quarrel|bicker|squabbl|fall)(?:e|ing)?(?: out)? (?<over>about|over) <x>',
    ({ do: stem = '', over = '', x = '' }, { we }) =>
      `${we} would rather not ${/^(?:argu|haggl)/i.test(stem) ? `${stem.toLowerCase()}e` : 'fall out'} ${/^(?:argu|haggl)/i.test(stem) ? over : 'over'} ${x}; ` +
      'what would help to settle it?',
  ),
  move(
    'are we (?:still |back to |now |going to |to )*(?:talk|argue|debate|haggle|discuss|fight|quibble|quarrel|bicker|talking|arguing' +
      '|debating|haggling|discussing|fighting|quibbling)(?: about| over)? <x>',
    ({ x = '' }, { wed }) =>
      `${wed} like to settle the question of ${x}; what would help?`,
  ),
  move('(?:(?:must|need|do|should|may) (?:we|I)|(?:have|do) (?:we|I) (?:have )?to|need I) (?:have to |need to )?remind (?:you|your' +
    ' [\\w-]+|anyone) (?<wh>that|who|what|how|why|where|when) <s>',
    ({ wh = '', s = '' }) => `please bear in mind ${wh.toLowerCase()} ${low(s)}.`),
  move(
    '{do} {you} (?:even )?(?:realis?ze|realise|know|appreciate)(?: that)? (?!how\\b|what\\b|who\\b)<s>',
    ({ s = '' }) => (states(s) ? `please bear in mind that ${low(s)}.` : undefined),
  ),
  move('(?:{do} {you} (?:even )?(?:realis?ze|realise|know|appreciate)|(?:have you|do you have) (?:any|the (?:faintest|slightest' +
    '|least)) (?:idea|clue|notion)) (?<wh>how|what|who) <s>',
    ({ wh = '', s = '' }, { wed }) => `${wed} like to show you ${wh.toLowerCase()} ${s}; when could we go through it?`),
  move('{do} (?:we|I) need <x>', ({ x = '' }, { we }) => `${we} don't think ${we} need ${x}; ${SEE}`),
  move('does (?:anyone|anybody) (?:still )?believe (?:that|this|the) (?<x>\\w+)', ({ x = '' }, { we }) => `${we} doubt that the ${x} will hold; ${SEE}`),
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
  // "Aren't you a little embarrassed by the bar prices?", "Wouldn't you be ashamed to offer such a rate?"
  move("(?:are|aren't|is|isn't|do|don't|would|wouldn't) (?:you|your (?:own )?[\\w-]+|they)(?: not)? (?:(?:at all|a (?:little|bit)" +
    "|even|be|feel) )*(?:ashamed|embarrassed|uncomfortable) (?:of|by|about|with|at) <x>",
    ({ x = '' }, { were }) => `${were} surprised by ${x}; ${BEHIND}`),
  move(
    "(?:are|aren't|would|wouldn't) (?:you|your (?:own )?[\\w-]+|they)(?: not)? (?:(?:at all|a (?:little|bit)|even|be|feel)" +
      " )*(?:ashamed|embarrassed) (?:to|of) <do>",
    ({ do: verbs = '' }, who) => {
      const own = turned(verbs, who);
      return own && `${who.we} would find it hard to ${own}; ${SEE}`;
    },
  ),
  move('(?:[^,]+, )?(?:would|do) you (?:also |perhaps )*(?:like|want|fancy) .+? (?:as well|too|on top|with that)', (_, { we }) =>
    `that is more than ${we} can offer; which part matters most to you?`),
  move('(?:am I|are we) (?:missing something|mistaken|wrong), or <s>', ({ s = '' }, { weAre }) => {
    const plain = straighten(s.replace(/^(\w+?)n't/i, '$1'));
    return plain && `unless ${weAre} missing something, ${low(plain)}; ${SEE}`;
  }),
  move('(?:anything|something) else\\b.*', (_, { we }) => `that is more than ${we} can offer; which part matters most to you?`),
  move("(?:which|what) (?:part|word|line|bit|sentence) of <x> (?:{be} (?:unclear|not clear|(?:so )?(?:hard|difficult)(?: to" +
    " (?:understand|follow|grasp|get))?)|{do} (?:you|they) not \\w+|(?:do|don't|did|didn't) you .*)",
    ({ x = '' }, { we }) => `which part of ${x} can ${we} clarify?`),
  move(
    '(?:would|could|can|will) {anyone} (?:care to |please |kindly |be so kind as to |like to )?(?:explain|tell (?:us|me))(?: to (?:us' +
      '|me))? (?<wh>{wh}) <s>',
    ({ wh = '', s = '' }, who) =>
      help(`${wh.toLowerCase()} ${s}`, who),
  ),
  move('(?:remind me|tell me|remind us)(?: again)?,? who was it that <s>', ({ s = '' }, { us }) => `could you remind ${us} who ${s}?`),
  move('do (?:we|I) have to beg(?: .*)?', (_, { wed }) => `${wed} be glad of this; ${WAY}`),
  move('(?:and |so )?whose (?:fault|doing|mistake) (?:is|was|would) (?:that|this|it)(?: be)?', () => 'could we look at how that came about?'),
  move('whose idea of (?:an? )?<x> (?:is|was) (?:that|this|it)', ({ x = '' }, { we }) => `${we} would not call that ${x}; ${SEE}`),
  move(
    'whose (?:idea|bright idea|decision) {be} (?:it|that|this) to <do>',
    ({ do: verbs = '' }, { us }) => `could you tell ${us} what led to the decision to ${verbs}?`,
  ),
  move(
    'what (?:does|do|must) (?:a person|one|we|I|anyone|anybody|an? [\\w-]+|our [\\w-]+) (?:have to |need to )?do to (?<do>.+?)(?:' +
      ' (?:around|round) here)?',
    ({ do: verbs = '' }, { we, us }) =>
      `could you tell ${us} how ${we} can ${verbs}?`,
  ),
  move(
    'who (?:are|do) (?:we|you|they) (?:think (?:we|you|they)(?:\'re| are) )?(?:fooling|kidding) with <x>',
    ({ x = '' }, { we }) => `${we} have doubts about ${x}; ${SEE}`,
  ),
  // "Is it any wonder that nobody volunteers?"
  move("(?:is it|isn't it|is it really) (?:any|such a|a|no|not a)?\\s?(?:wonder|surprise|surprising)(?: that| if)? <s>", ({ s = '' }, { us }) =>
    (states(s) ? `it does not surprise ${us} that ${low(s)}; ${SEE}` : undefined)),
  // "Am I the only one who read the annex?"
  move(
    '(?:am|are) (?:we|I) the only (?:one|ones|person|people|party)(?: (?:here|there))? (?:who|that) (?!is\\b|has\\b' +
      '|was\\b)(?<do>[a-z]+) <rest>',
    ({ do: verb = '', rest = '' }, { we }) => {
      const present = /[^s]s$/.test(verb);
      return `${we} ${present ? inflect(verb, 'PresentTense').infinitive : verb} ${rest}; ${TOGETHER}`;
    },
  ),
  // "Could it be that the second bidder knew?"
  move('(?:could|can|may|is) it (?:to )?be (?:maintained|supposed|argued|claimed|said|believed) that <s>', ({ s = '' }, { we }) => `${we} don't think ${low(s)}; ${SEE}`),
  move('(?:could|can|might) it be that <s>', ({ s = '' }, { wed }) => (states(s) ? `${wed} like to rule out that ${low(s)}; ${SEE}` : undefined)),
];

/** Courtesies asked for in anger: "Is it too much to ask …?", "Would it kill you to …?" */
export const ASKED: readonly Move[] = [
  move(
    '(?:is|was|would) it (?:be )?(?:too much|asking too much|so unreasonable|unreasonable|so much)(?: to (?:ask|expect|hope))? that <s>',
    ({ s = '' }, { us }) =>
      `it matters to ${us} that ${low(s)}.`,
  ),
  move(
    '(?:is|was|would) it (?:be )?(?:so )?(?:too much|asking too much|unreasonable|wrong)(?: of (?:us|me))? to (?:ask|expect|hope)(?:' +
      ' for)? (?!to\\b|that\\b)<x>',
    ({ x = '' }, { wed }) =>
      `${wed} like to be able to count on ${x}.`,
  ),
  move(
    'would it (?:kill|hurt|be so hard for)(?: (?<whom>you|anyone|anybody|someone|your [\\w-]+|(?:the|our) [\\w-]+(?: [\\w-]+)?|them' +
      '|him|her))? to <do>',
    ({ whom = '', do: verbs = '' }, { wed }) => {
      const person = whom && !/^(?:any|some)/i.test(whom) ? whom : 'someone';
      return [`could ${person} ${verbs}?`, `${wed} be glad if ${person} could ${verbs}.`];
    },
  ),
  move('(?:is|would|was) (?!it\\b|that\\b|this\\b)<x> (?:be )?(?:too? much to (?:ask|expect|hope)(?: for)?|asking (?:too? much|the' +
    ' earth|for the moon)|(?:such|so) (?:an? )?(?:luxury|disaster|outrageous|problem|big a deal|hard|unreasonable|much)|hurt so' +
    ' much|kill anyone)(?<rest>| .+)',
    ({ x = '', rest = '' }, { wed }) => `${wed} like to ask for ${low(x)}${rest}; ${WAY}`),
  move('how long (?:can|does|could|will) it take to <do>', ({ do: verbs = '' }) => `when could you ${verbs}?`),
  move('(?:how (?:hard|difficult|complicated) (?:can|could|would|is|was) it(?: be)?|(?:is|was) it (?:so|that|too) (?:very )?(?:hard' +
    '|difficult|complicated|much trouble)) to <do>',
    ({ do: verbs = '' }, { we }) => `${we} hope it is possible to ${verbs}; ${WAY}`),
];

/** "Has anyone even looked?" */
export const CHECKED: readonly Move[] = [
  move('have you (?:ever |even )*tried (?<do>[a-z]+ing) <rest>', ({ do: verb = '', rest = '' }, { we }) =>
    `${we} don't see how one could ${inflect(verb, 'Gerund').infinitive} ${rest}; ${SEE}`),
  // "Have you ever tried to park a lorry in that yard?"
  move('(?:have|has) {anyone} (?:ever |even |actually )*tried to <do>', ({ do: verbs = '' }) => `it is hard to ${verbs}; what would help?`),
  // "Does nobody check these things?", "Did no one read the annex?"
  move(
    '(?<aux>do|does|did|has|have) (?<none>nobody|no one|none of (?:you|your [\\w-]+))(?: (?:there|over there|(?:at|on|in) your [\\w-]+))? ' +
      '(?:ever |even |actually |bother(?:ed)? to |think to |thought to )*(?<do>(?!care|notice|listen|understand|realise|have\\b|know)[a-z]+) (?<rest>.+)',
    ({ aux = '', do: verb = '', rest = '' }, { us }) => {
      if (/^do/i.test(aux) && !/^did/i.test(aux)) return `could someone ${verb} ${rest}?`;
      const done = /^did/i.test(aux) ? inflect(verb).past : `has ${verb}`;
      return `could you tell ${us} whether anyone ${done} ${rest}?`;
    },
  ),
  // "Did anyone in your chambers open the will?", "Has one of the seven lawyers opened the annex?"
  move(
    "(?:didn't|did|has|have|hasn't|will) (?<whom>(?:anyone|anybody|someone|somebody) (?:in|at|on|from|over) [\\w' ]{3,24}?|(?:any" +
      "|one|a single one) of (?:the|your) [\\w' ]{3,24}?) " +
      '(?:bother(?:ed)? to |think to |even |actually |ever )*' +
      '(?<do>(?:read|look|glance|check|measure|open|test|notice|count|try|listen|call|visit)(?:ed)?|tried)\\b(?<rest>.*)',
    ({ whom = '', do: verb = '', rest = '' }, { us }) =>
      // What was to be done before something else can't be done now.
      (/\b(?:before|when|until|first)\b/i.test(rest) && !/^listen|^call|^visit/i.test(verb)) ? `could you tell ${us} whether ${whom} ${pastOf(verb)}${rest}?` :
      `could ${whom.replace(/^any(?:one|body)|^somebody/i, 'someone').replace(/^(?:any|a single one) of/i, 'one of')} ${verb === 'tried' ? 'try'
        : plainVerb(verb)}${rest}?`,
  ),
  move("(?:didn't|did) {anyone}(?: (?:in|at|on|from|over) [\\w' ]{3,24}?)? (?:bother to |think to |even |actually )*(?<do>read|look" +
    "|check|measure|open|test|notice|ask|see|count|try|listen|call|visit)\\b(?<rest>.*)",
    ({ do: verb = '', rest = '' }) => `have you had a chance to ${verb}${rest}?`),
  move(
    "(?:has|have|did) {anyone}(?: (?:at|on|in|over|from) [\\w' ]{2,22}?)? (?:even |ever |actually |bothered to |bother to" +
      " )+(?<do>\\w+)\\b(?<rest>.*)",
    ({ do: verb = '', rest = '' }) => {
      const base = /^read$/i.test(verb) ? verb : inflect(verb, 'PastTense').infinitive || verb;
      return `have you had a chance to ${base}${rest}?`;
    },
  ),
  move("(?:is|are) (?:anyone|anybody|someone)(?: (?:over there|there|(?:at|on|in) [\\w' ]{2,22}?))? (?:even )?(?<do>reading|checking" +
    "|looking|listening|measuring|counting)\\b(?<rest>.*)",
    ({ do: verb = '', rest = '' }) => `have you had a chance to ${inflect(verb, 'Gerund').infinitive}${rest}?`),
  move(
    '{do} (?:anyone|anybody)(?: (?:over there|there))? (?<do>read|check|look|listen|measure)\\b(?<rest>.*)',
    ({ do: verb = '', rest = '' }) => `have you had a chance to ${verb}${rest}?`,
  ),
  move('(?:did|has|have) (?:anyone|anybody) (?:think|thought) of <x>', ({ x = '' }, { we }) => `${we} would have been glad of a word about ${x}.`),
  move('have {you} (?:ever |even )*(?:looked at|checked|read|noticed|opened) (?<x>(?:the|our) .{3,60})', ({ x = '' }) => `could we look at ${x} together?`),
];
