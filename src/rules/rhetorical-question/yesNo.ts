import { states } from '../../language/statements';
import { BASIS, BEHIND, ELSE, SEE, doubt, gerund, hard, low, move, refuse, turned, view, viewOf, type Move, type Self } from './wording';

/** Agreement that is asked for: "Don't you think that …?" */
export const AGREEMENT: readonly Move[] = [
  move('(?:{dont} (?:you|u)|(?:do|would) you not)(?: all)? (?:think|agree|say|feel|believe|accept|admit|reckon)(?: that)? (?!so$)<s>', ({ s = '' }, who) =>
    (states(s) ? [view(s, who), `${who.we} see it this way: ${low(s)}. How does it look from your side?`] : undefined)),
  move('(?:{dont} {you}|(?:do|would) you not) find(?: that)? <s>', ({ s = '' }, who) =>
    (states(s) && !/^it (?:\w+ ){1,3}(?:that|to)\b/i.test(s) ? view(s, who) : `${who.we} find ${low(s)}; ${SEE}`)),
  move("don't {you} want (?<s>.+ to .+)", ({ s = '' }, { we }) => `${we} imagine you'd like ${s}; ${SEE}`),
  move('(?:{dont} {you}|would you not) call <s>', ({ s = '' }, { we }) => `${we} would call ${low(s)}; ${SEE}`),
  move("(?:(?:don't|dont|can't|cant) (?:you|u)|(?:do|can) you not) (?:see|understand|realise|realize)(?: that)? (?!why|how|what)<s>", ({ s = '' }, who) =>
    (states(s) ? `from ${who.our} side, ${low(s)}; ${SEE}` : undefined)),
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
    ({ s = '' }, who) => viewOf(s.replace(/,\s*(?:wouldn't|won't|don't) you$/i, ''), who),
  ),
  move(
    "(?<be>is|was)(?:n't| not)? (?<x>the (?:whole |very )?(?:point|idea|purpose|aim|deal|plan|agreement|promise)\\b.{0,60}?) (?<s>(?:that|to) .+)",
    ({ be = '', x = '', s = '' }, who) => view(`${x} ${be.toLowerCase()} ${s}`, who),
  ),
  move("(?:doesn't (?<a>that|this|it)|does (?<b>that|this|it) not) (?:strike you as|seem|look|sound|feel)(?: like)? <x>", ({ a = '', b = '', x = '' }, { we }) =>
    `${we} think ${(a || b).toLowerCase()} is ${x.replace(/ to you$/i, '')}; ${SEE}`),
  // "Wasn't it you who praised our glaze?"
  move("(?<be>is|was)(?:n't)? it (?:not )?(?<x>(?!any|no|fair|true|only|about|time|too|so|a |an )[\\w' -]{2,30}?) (?<s>who .+)", ({ be = '', x = '', s = '' }, { we }) =>
    (/^was$/i.test(be) ? `as ${we} remember it, ${/^you$/i.test(x) ? `you${s.slice(3)}` : `it was ${x} ${s}`}; ${SEE}` : `${we} think it is ${x} ${s}; ${SEE}`)),
  move('(?:we|I) (?:can |could |must |all |both )*(?:see|agree|know|accept) that <s>', ({ s = '' }, who) => viewOf(s, who)),
  move('surely,? (?!you\\b)<s>', ({ s = '' }, who) => viewOf(s, who)),
  move("surely,? you (?:don't|can't|cannot|do not|won't) (?:really |seriously |honestly )?(?:think|believe|imagine|expect)(?: that)? (?!us\\b|me\\b|to\\b)<s>", ({ s = '' }, who) =>
    (states(s) ? doubt(s, who) : /^(?:an?|the) /i.test(s) ? `${who.we} don't think ${low(s)} is realistic; ${SEE}` : undefined)),
  move("surely,? (?<s>you(?:'d| would) .+)", ({ s = '' }, { we }) => `${we} imagine ${low(s)}; ${SEE}`),
  move('surely,? (?<s>you .+)', ({ s = '' }, { we }) => `${we} assume ${low(s)}; ${SEE}`),
  move("(?:can|could|can't|couldn't) we (?:not )?(?:at least |all )*(?:agree|admit|accept) that <s>", ({ s = '' }, who) => viewOf(s, who)),
  move("(?:is it not|isn't it|is it) (?:fair to say|true|a fact|obvious|clear) that <s>", ({ s = '' }, who) => viewOf(s, who)),
  move('(?:can|would|could|will) (?:anyone|anybody|you) (?:deny|disagree|dispute|doubt) that <s>', ({ s = '' }, who) => viewOf(s, who)),
  move("(?:does it not|doesn't it) follow that <s>", ({ s = '' }, who) => viewOf(s, who)),
  move(
    "(?:isn't|is) it (?:not )?(?:about |high )?time (?:that )?<s>",
    ({ s = '' }, { we }) => (states(s) ? `${we} think it is time ${low(s)}; ${SEE}` : undefined),
  ),
];

/** "in our shoes", "if you were us": where the reader is put. */
const SHOES = /,?\s+(?:if you (?:were|was) (?:in )?(?:us|me|(?:our|my) (?:place|shoes|position|situation))|in (?:our|my) (?:place|shoes|position|situation))$/i;
/** "Would you sign that?": what the writer would not do either. */
function golden(modal: string, words: string, no: boolean, who: Self): string | undefined {
  const verbs = words.replace(SHOES, '');
  if (verbs !== words && no) return /\b(?:we|us|our|I|me|my)\b/i.test(verbs) ? undefined : `${who.we} would find it hard to ${verbs}; how would it look to you in ${who.our} place?`;
  const own = turned(verbs.replace(/^(?:yourself|yourselves|ever|even|just|now|still)\s+/i, ''), who);
  const small = modal.toLowerCase();
  return own && (no ? `${who.we} ${small === 'can' ? "can't" : `${small}n't`} ${own}; ${SEE}` : `${who.we} ${small} ${own}; ${SEE}`);
}

/** What the reader is said to expect: "Do you expect us to …?" */
export const EXPECTED: readonly Move[] = [
  move(
    "(?:are you (?:telling|asking) (?:us|me)|are you (?:suggesting|saying|implying|claiming)|am I to understand|are we to" +
      " understand|is it your (?:view|position|contention)" +
      '|do you mean(?: to (?:say|tell (?:us|me)))?|(?:would|do) you (?:have|want) (?:us|me)(?: to)? believe' +
      '|(?:have|did) (?:we|I) (?:got|get|read|understood|understand|hear|heard) (?:this|that|you|it) (?:right|correctly),?)(?: that)? (?!to\\b)<s>',
    ({ s = '' }, { we }) => `have ${we} understood correctly that ${low(s)}?`,
  ),
  move(
    '{do} you (?:now |also )*(?:mean|intend|plan|propose|want) to (?!tell|say|suggest|claim|imply|pretend)<do>',
    ({ do: verbs = '' }, { we }) => `have ${we} understood correctly that you plan to ${verbs}?`,
  ),
  move(
    '(?:how (?:do|can|could|did|would) you|{do} you|{would} you|you)(?: just| still)? (?:expect|want|ask|need|have) (?:us|me) to <do>',
    ({ do: verbs = '' }, who) => hard(verbs, who),
  ),
  move("(?:you(?:'d| would) (?:like|want|have)|you're asking) (?:us|me) to <do>", ({ do: verbs = '' }, who) => hard(verbs, who)),
  move('you want <when> to (?<do>look|read|check|answer|reply|decide|pay|sign|think)(?<rest>.*)', ({ when = '', do: verb = '', rest = '' }, { we }) =>
    (/\b(?:weeks?|months?|days?|hours?|years?)$/i.test(when) ? `${we} don't see why you would need ${when} to ${verb}${rest}; ${BEHIND}` : undefined)),
  move('(?:how (?:do|can|could|did) you|do you|you) (?:expect|ask|want) <whom> to <do>', ({ whom = '', do: verbs = '' }, { we }) =>
    `${we} don't see how ${low(whom)} could ${verbs}; ${SEE}`),
  move('(?:do you expect|are you expecting) (?!us\\b|me\\b|that\\b)(?<x>[^,;]{3,80})', ({ x = '' }, { we }) =>
    (states(x.replace(/ (?:which|that|who) .*$/i, '')) || /\bto [a-z]+/i.test(x) ? undefined : `${we} can't offer ${low(x)}; ${SEE}`)),
  move(
    'how {would} (?:you|anyone|anybody) (?:even |possibly )?(?<do>ask|charge|demand|expect|refuse|claim|suggest|propose) <x>',
    ({ do: verb = '', x = '' }, { we }) => (/^(?:that|to)\b/i.test(x) ? undefined : `${we} don't yet see the case for ${gerund(`${verb} ${x}`)}; ${BASIS}`),
  ),
  move('are you (?:asking|telling) (?:us|me) to <do>', ({ do: verbs = '' }, who) => hard(verbs, who)),
  move('are you (?:proposing|suggesting) (?:to )?(?!that\\b)<do>', ({ do: verbs = '' }) => `what is behind the plan to ${verbs}?`),
  move(
    'are you (?:now |also )*(?<do>(?!trying|kidding|joking|being|going|willing|coming|asking|telling|saying|hoping|looking' +
      '|planning|having|happy|blind|deaf)[a-z]{3,}ing\\b.+)',
    ({ do: verbs = '' }, { we }) => `have ${we} understood correctly that you are ${verbs}?`,
  ),
  move(
    '(?:(?:are we|am I) (?:now )?(?:{meant} to|to) (?:believe|accept|understand|assume)|you (?:want|expect) (?:us|me) to believe) (?:that )?<s>',
    ({ s = '' }, { us }) => (states(s) ? `it is hard for ${us} to see that ${low(s)}; could you tell ${us} more?` : undefined),
  ),
  move('were (?:we|I) (?:just |simply )*(?:{meant} to|to) <do>', ({ do: verbs = '' }, { us }) => `it was hard for ${us} to ${verbs}; ${SEE}`),
  move(
    '(?:are we|am I|would you have us|would you have me|should we|should I|shall we|shall I|perhaps we should)' +
      ' (?:now |just |simply |also )*(?:{meant} to |to )?(?<do>(?!now\\b|not\\b|perhaps\\b)[a-z]+(?<!ing|ed)(?: .+)?)',
    ({ do: verbs = '' }, who) => (NO_VERB.test(verbs) ? undefined : hard(verbs.replace(/ while (?:we're|you're) at it$/i, ''), who)),
  ),
  move(
    'should (?<x>(?:our|my) [\\w-]+(?: [\\w-]+)?) (?<do>(?:pay|work|wait|carry|accept|give|go|live|cover|bear|suffer|sign|do' +
      '|take)\\b.*)',
    ({ x = '', do: verbs = '' }, { we }) =>
      `${we} don't think ${low(x)} should ${verbs}; ${SEE}`,
  ),
  move('(?:is|are) (?!this\\b|that\\b|it\\b|these\\b|those\\b)<whom> {meant} to <do>', ({ whom = '', do: verbs = '' }, { we }) =>
    `${we} don't see how ${low(whom)} could ${verbs}; ${SEE}`),
  move('(?:now )?(?:we|I) (?:should|must|ought to|have to) (?:now )?(?:say thank you|thank you|be (?:grateful|happy|glad|thankful|impressed|flattered))\\b.*',
    (_, { we }) => `${we} had hoped for more; ${ELSE}`),
  move("(?:now )?(?:we're|we are|I'm|I am) (?:now )?(?:{meant} to|to) <do>", ({ do: verbs = '' }, who) =>
    (/^(?:say thank|be (?:grateful|happy|glad|thankful|impressed)|clap|cheer|laugh|applaud)/i.test(verbs) ? `${who.we} had hoped for more; ${ELSE}`
      : hard(verbs, who))),
  move(
    "(?:is )?(?<x>this|that)(?:'s| is)? (?:supposed|meant) to <do>",
    ({ x = '', do: verbs = '' }, { we }) => `${we} don't see how ${x.toLowerCase()} could ${verbs}; ${SEE}`,
  ),
  move('(?:are we|am I) going to <do>', ({ do: verbs = '' }, { we }) => `${we} would rather not ${verbs}; ${SEE}`),
  move(
    '(?:must (?:we|I)|(?:do|must) (?:we|I) (?:have to|need to|have got to)) <do>',
    ({ do: verbs = '' }, { we }) => `${we} would rather not ${verbs}; ${ELSE}`,
  ),
];
const NO_VERB = new RegExp(
  '^(?:an?|the|our|your|in|on|at|back|so|too|missing|being|partners?|customers|equals|still|made|that|this|really|alone|wrong' +
    '|right|expected|agreed|clap|laugh|cheer|applaud|talk|meet|split|set|say)\\b', 'i',
);

const NO = /\b(?:not|never|no|nothing|nobody|none|any|hardly)\b|n't\b/i;

/** "Do you really think that …?" */
export const DISBELIEF: readonly Move[] = [
  // Not whether they can say it is in doubt, but what they would say.
  move(
    '(?:(?:how|can|could|will|would)(?: can| could| do| would)?) (?:{you}|anyone|anybody|one) (?:now |want to |still )*(?:look' +
      ' (?:me|us) in the eyes? and )?(?:tell|claim|say|argue|maintain|swear|assure|promise|suggest|pretend|insist)(?: to)?(?:' +
      ' {us})?(?: that)? <s>',
    ({ s = '' }, { we }) =>
      (!states(s) || /\b(?:you|your)\b/i.test(s) ? undefined : NO.test(s) ? `${we} doubt that ${low(s)}; ${SEE}` : `${we} don't think ${low(s)}; ${SEE}`),
  ),
  move(
    '(?:(?:do|did|does|can|could) )?(?:{you}|anyone|anybody)(?: still| even)? {think}(?: that)? <s>',
    ({ s = '' }, who) => (/^(?:we|I)(?:'re| are| wouldn't| won't)|^money grows|^this is a|^(?:us|me)\b/i.test(s) || !states(s) ? undefined : doubt(s, who)),
  ),
  move('(?:do|did|does|can|could) (?:{you}|anyone|anybody)(?: still)? expect (?:that )?<s>', ({ s = '' }, who) =>
    (/^(?:us|me)\b/i.test(s) || /\b(?:which|that|who)\b/i.test(s) || !states(s) ? undefined : doubt(s, who))),
  move('what (?:makes|made|gives|leads) (?:{you}|anyone) (?:to )?{think}(?: that)? <s>', ({ s = '' }, who) => doubt(s, who)),
  move('what (?:gives|gave) {you} the (?:idea|impression) that <s>', ({ s = '' }, who) => doubt(s, who)),
  move('(?:can|could) you blame <x>', ({ x = '' }) => `it is hard to blame ${x}; ${SEE}`),
  move('can it be that <s>', ({ s = '' }, { us }) => `it surprises ${us} that ${low(s)}; could you tell ${us} more?`),
  move(
    'would (?<whom>any [\\w ]{2,30}?|your own [\\w ]{3,24}?|your (?!own)[\\w ]{3,24}?) ' +
      '(?<do>wave|let|sign|accept|pay|take|put|agree|call|do|go|buy|swallow|stand|work|wait|run|sell|tolerate|approve|lend|ship|say)\\b<rest>',
    ({ whom = '', do: verb = '', rest = '' }, who) => doubt(`${whom} would ${verb}${rest}`, who),
  ),
  move('(?:if you were (?:in )?|in )(?:us|me|(?:our|my) (?:place|shoes|position|situation)),? (?:would|could) (?:you|u) (?!please\\b)<do>',
    ({ do: verbs = '' }, who) => golden('would', `${verbs} in our place`, true, who)),
  move('(?<m>would|could) (?:you|u) (?!please\\b|mind\\b|tell\\b' +
    '|explain\\b|send\\b|name\\b|show\\b|prefer\\b|be (?:open|willing|able|available|free)\\b)<do>',
    ({ m = '', do: verbs = '' }, who) => golden(m, verbs, true, who)),
  move(
    "(?<m>would|could)n't (?:you|u) (?!please\\b|mind\\b|tell\\b|explain\\b|send\\b|be\\b|also\\b|at least\\b)<do>",
    ({ m = '', do: verbs = '' }, who) => golden(m, verbs, false, who),
  ),
  move(
    "(?:would|could|can|wouldn't|couldn't) (?:you|u)(?: yourself)? (?!like\\b|please\\b|mind\\b|tell\\b|explain\\b|send\\b|name\\b" +
      "|show\\b)<do>",
    (_, who) => refuse(who),
  ),
  move('(?:if you were|in|put yourself in) (?:in )?(?:our|my) (?:place|shoes|position),? (?:would|what would|how would) .*', (_, who) => refuse(who)),
];
