import type { Guard, Hit, Pattern } from '../../engine/types';
import { namesDeal } from '../../language/words';
import { EARNEST, FACT, NO_TO_IT, VERDICT, WEIGHS, WORDS } from './words';

/** To the end of the clause, so that the underline covers the question. */
const REST = String.raw`[^;:?!.–—]{0,140}\??`;
/** Where a clause begins, for frames that would match within one. */
const START = String.raw`(?<=^\W*|[.;:!?,]\s|\b(?:so|and|but)\s)`;

const classes = (frame: string): string => frame.replace(/\{(\w+)\}/g, (_, name: string) => `(?:${classes(WORDS[name] ?? name)})`);
/** `why {would} (?:{we}|{you})`: classes in braces, all else as in a regular expression; the rest of the clause is underlined with it. */
const asked = (...frames: readonly string[]): RegExp => new RegExp(`\\b(?:${frames.map(classes).join('|')})(?![\\w])${REST}`, 'i');
/** A frame that is the whole match. */
const exactly = (frame: string): RegExp => new RegExp(classes(frame), 'i');

/** The hit stands where a clause may begin: "so why…", ": who…", "but how…". */
const opens: Guard = ({ before }) =>
  /(?:^|[,;:.!?("–—-]|\s-|\b(?:and|but|or|so|then|yet|because|since|now|honestly|seriously|really|come on|mate|well|hello|tell me|ask you|say|please|just|look))["'\s(*_]*$/i.test(before);
const question: Guard = ({ sentence }) => /\?["'”’)\]*_]*\s*$/.test(sentence.judged);
/** A question without its mark counts too: "how can anyone call that fair." */
const asks: Guard = (hit) => question(hit) || /^\W*$|(?:^|[,;:–—-]\s*|\b(?:so|and|but)\s+)$/i.test(hit.before);
/** Nothing of a rhetorical kind is asked in a plain way: "how can we make…", "which would help you". */
export const sincere: Guard = ({ sentence, paragraph }) =>
  EARNEST.test(sentence.judged) || /\b(?:we ask because|we'd like to understand|would help us to see|have we misread)\b/i.test(paragraph.judged);
const verdict: Guard = ({ text, sentence }) => WEIGHS.test(text) && !FACT.test(sentence.judged);
const fact: Guard = ({ sentence }) => FACT.test(sentence.judged);
/** Asked of a deal, or of "us". */
const ofUs: Guard = ({ paragraph }) => namesDeal(paragraph.judged) || /\b(?:us|our|we)\b/i.test(paragraph.judged);
/** "Is it on Monday, or is it on Tuesday?": both answers are offered. */
const offersBoth: Guard = ({ sentence }) => /, or (?:are|is|did|do|does|was|were|should|have|has|can|billed|is it|it is|shall|both)\b(?! not)|\bor (?:it is|it's|is it|shall) /i.test(sentence.judged);
/** "Why don't we split it?", "shall we meet?": a proposal or an invitation. */
const proposes: Guard = ({ text, before }) =>
  /\bwhy\s*$/i.test(before) || /^(?:don't you worry|(?:couldn't|shouldn't|can't|won't|shall|should|could|can|may) (?:we|you|I) (?:split|meet|try|just|also|all|join|have|come|send|bring|find|make|help))\b/i.test(text);
/** What the reader wants, needs or thinks is asked. */
const asksWishes: Guard = ({ text }) =>
  /\b(?:do you (?:want|need|prefer|like|have|usually)|would you (?:like|prefer|recommend|suggest|be)|is the best|work(?:s)? for|suits?|important to you|your (?:view|thoughts|preference)|how are you|are you (?:after|hoping|coming|planning|free|available)|available|possible|still there)\b/i.test(text);
/** "How can we make the handover easier?": the writer looks for a way. */
const seeksWay: Guard = ({ text }) => /\b(?:how|what) (?:can|could|might|should|else can|more can) we (?:find|plan|manage|make|help|support|do to|do for|agree|best|both)\b|\b(?:both|together)\b/i.test(text);
/** A question of technique, not of the deal. */
const technical: Guard = ({ paragraph }) => /\b(?:device|driver|kernel|function|test|server|code|register|interrupt|pump|parameter|call|flag)\b/i.test(paragraph.judged) && !namesDeal(paragraph.judged);
/** "Why should the barrels be stored upright?": how a thing is done. */
const instructs: Guard = ({ text }) => /\b(?:should|supposed to|meant to)\b[\w' ]{0,30} be \w+ed\b(?! (?:for|as|like|to) )|\bshould [\w' ]{2,30} be (?:kept|set|held)\b/i.test(text);

const nextSentence = ({ paragraph, sentence }: Hit): string => {
  const at = paragraph.sentences.findIndex((other) => other.span.start === sentence.span.start && other.text === sentence.text);
  return paragraph.sentences[at + 1]?.judged ?? '';
};

/** "Do you think March works?": asks for a view, short and with nothing weighing in it. */
const OPINION = new RegExp(
  String.raw`^\W*(?:and |so |but )?do you (?:think|feel|believe) (?:that )?(?:[\w'€$£%.-]+ ){1,6}` +
    String.raw`(?:works?|fits?|suits?|is (?:possible|doable|feasible|realistic|enough|right|needed)|makes sense|(?:can|could|will|would|might) [^?.]{2,40})` +
    String.raw`(?: for (?:you|us|both of us|everyone))?\?\W*$`,
  'i',
);
const OWN_VIEW = new RegExp(
  String.raw`\b(?:(?:we|I) (?:doubt that|find it hard to see|(?:don't|do not) (?:yet )?(?:see|know of|think)|think\b|wonder whether|would rather not)|` +
    String.raw`it is (?:new to|hard for|not clear to) (?:us|me)|as (?:we|I) read it|from (?:our|my) side)`,
  'i',
);

/** A view said as one's own is no question, however much it sounds like the question it came from. */
export const owned: Guard = (hit) => sincere(hit) || OPINION.test(hit.sentence.judged) || (!question(hit) && OWN_VIEW.test(hit.sentence.judged));

/** "Don't you think this is fair?" */
const NEGATED: readonly Pattern[] = [
  {
    form: "don't you think",
    find: asked("(?:don'?t|wouldn'?t|won't) (?:you|u|ya)(?: all)? {agree}", '(?:do|would) (?:you|u) not (?:all )?{agree}'),
    when: [asks, opens],
    unless: [offersBoth],
  },
  {
    form: 'isn’t a signature worth anything',
    find: asked("{isnt} (?!you worry|better|forget)\\S+"),
    when: [question, opens, verdict],
    unless: [sincere, offersBoth, proposes],
  },
  {
    form: 'is it not',
    find: asked('{helper} (?:{it}|{we}|{you}|they|he|she|there) not(?! (?:have to|need to|need|want|receive|attend|come))'),
    when: [question, opens, ofUs],
    unless: [sincere, fact, offersBoth, proposes],
  },
  {
    form: 'any negated yes-or-no question',
    find: exactly(`${START}{isnt} [^?.;]{5,120}\\?`),
    when: [question, ofUs],
    unless: [sincere, fact, offersBoth, proposes],
    unsure: 0.4,
  },
];

/** "How can you expect us to accept that?" */
const HOW: readonly Pattern[] = [
  {
    form: 'how on earth, how dare you',
    find: asked(
      'how {curse}',
      'how dare',
      'how (?:stupid|naive|gullible)',
      'how (?:many (?:more )?times|much longer|often) (?:do|must|will|have) (?:we|I)',
    ),
    when: [asks, opens],
    unless: [sincere],
  },
  {
    form: 'how are we supposed to',
    find: asked(
      'how (?:exactly |precisely |then |else |long |far )?{be} {who} (?:now |ever |then |even )?{meant} to',
      'how {be} (?:we|I|anyone|our \\w+) going to',
    ),
    when: [asks, opens],
    unless: [sincere, instructs],
  },
  {
    form: 'how can you',
    find: asked(
      'how {would} {who} (?:{really} |ever |even |now |just |still |with a straight face )*{lives}',
      'how (?:do|did|can|could) {you} (?:{really} |even )*(?:expect|justify|defend|square|have the (?:nerve|cheek|face))',
    ),
    when: [asks, opens],
    unless: [sincere, seeksWay],
  },
  {
    form: 'how is that fair',
    find: asked(
      'how (?:exactly )?(?:{be}|{do}|would|will) {it} (?:\\w+ )?(?:{fair}|our|my|help|supposed)',
      'how (?:fair|hard|difficult|complicated) (?:is|was|can|could|would) it',
    ),
    when: [asks, opens],
    unless: [sincere],
  },
  {
    form: 'how would you like it if',
    find: asked('(?:how|what) would {you} (?:like|feel|say|do|think|react)(?: it)? (?:if|were)', 'how would you like (?:it|that)'),
    when: [asks],
    unless: [({ sentence }) => /\bif we (?:moved|met|tried|came|split|shared|agreed|started|offered)\b/i.test(sentence.judged)],
  },
];

/** "Who would sign that?" */
const WHO: readonly Pattern[] = [
  {
    form: 'who in their right mind, who on earth',
    find: asked('(?:who|which|what)\\b[^?.;]{0,30}\\b{curse}', '(?:who ever|whoever) heard of', '(?:what|which) {sane} \\w+'),
    when: [asks, opens],
    unless: [technical],
  },
  {
    form: 'who would sign that',
    find: asked("who(?:'d| would| could| can| will)(?: ever| {really}| willingly)* \\w+ (?:to |for |on |up |in |at |with |there )*{something}"),
    when: [asks, opens],
    unless: [sincere, asksWishes],
    unsure: 0.1,
  },
  {
    form: "who wouldn't",
    find: asked("who (?:wouldn'?t|would not|doesn'?t)(?! you| love| need| receive| have| be)"),
    when: [asks, opens],
    unless: [sincere],
  },
  {
    form: 'who pays rent for a roof that leaks',
    find: asked('who (?:else )?{pays} {something}'),
    when: [question, opens],
    unless: [sincere, asksWishes],
  },
  {
    form: 'who do you think',
    find: asked(
      "who {do} (?:you|they) {think}",
      "who(?:'s| is) going to",
      'whose (?:idea|fault)',
      'who (?:cares|benefits|asked for|decided that|else would)',
    ),
    when: [asks, opens],
    unless: [sincere],
    unsure: 0.15,
  },
];

/** "Since when…", "In what world…", "Where does it say…" */
const WHERE: readonly Pattern[] = [
  { form: 'since when', find: asked('since when(?:, [\\w ]{2,20},)? (?:{helper}|need|needs)'), when: [asks], unless: [sincere, fact], unsure: 0.1 },
  {
    form: 'in what world',
    find: asked(
      '(?:in|on|from) (?:what|which) (?:world|universe|planet|galaxy)',
      '(?:by|under|on|in) (?:what|which) (?:right|authority|logic|law|conceivable \\w+),?(?: pray,)? {helper}',
    ),
    when: [question, opens],
    unless: [sincere, asksWishes],
  },
  {
    form: 'when did that become',
    find: asked('when (?:did|is|was|will)\\b(?=[^?]{0,60}\\b(?:become|come to mean|stop|cease|enough enough|finally|ever|learn)\\b)'),
    when: [asks, opens],
    unless: [sincere, technical],
    unsure: 0.2,
  },
  {
    form: 'where is the fairness',
    find: asked(
      "where(?:'s| is| was) (?:the |that )?(?:[\\w-]+ )?(?:{use}|loyalty|respect|partnership|goodwill|trust)",
      '(?:where {do} (?:it|this|that) (?:all )?(?:end|stop))',
      'where on earth',
      'what ?ever happened to',
    ),
    when: [asks],
    unless: [sincere],
  },
];

/** "What makes you think…" */
const WHAT: readonly Pattern[] = [
  {
    form: 'what makes you think',
    find: asked(
      'what (?:on earth |exactly )?(?:makes|made|gives|gave|possesses|entitles) (?:{you}|anyone) (?:to )?(?:{think}|assume|so sure|the (?:right|idea|impression))',
      'what (?:right|business) (?:do|does|has|have)',
    ),
    when: [asks, opens],
    unless: [sincere, technical],
  },
  {
    form: 'what did you expect',
    find: asked('what (?:else |exactly |on earth )?(?:did|do) (?:{you}|anyone) {think}(?! of| about|\\s*\\?)', 'what (?:{be}) (?:we|I) {meant} to'),
    when: [asks, opens],
    unless: [sincere],
    unsure: 0.1,
  },
  {
    form: "what's the point",
    find: asked(
      "what(?:'s|s| is| was| would be) the (?:point|use|sense|good) (?:of|in)",
      'what (?:good|use) {be} (?:an?|that|this|the|it|any)',
      "what(?:'s| is) (?:so )?(?:fair|wrong|generous|hard) (?:about|with)",
    ),
    when: [asks],
    unless: [sincere, technical],
  },
  {
    form: 'what do you take us for',
    find: asked(
      'what {do} you take {us} for',
      'what (?:are we|am I), an?',
      'what choices? (?:does|do) (?:that|this|it)',
      'what part of [^?]{1,40}(?:don\'t|unclear|hard|escapes)',
    ),
    when: [asks, opens],
    unless: [sincere],
  },
  {
    form: 'what more can we do',
    find: asked(
      'what (?:more|else|possible|earthly|difference) {helper}',
      'what (?:kind|sort) of [\\w-]+ (?!are|do|did|would|is|were|have|works?|suits?|helps?|needs?)(?:[\\w-]+s|would)',
    ),
    when: [asks, opens],
    unless: [sincere, seeksWay, asksWishes],
    unsure: 0.1,
  },
];

/** "Why should we…" */
const WHY: readonly Pattern[] = [
  {
    form: 'why should we',
    find: asked("why(?:,[^,?]{2,40},)?(?: {curse}|,? then,?)? (?:should|must|would) (?!you (?:prefer|like|choose|recommend|suggest))[\\w']+"),
    when: [asks, opens],
    unless: [sincere, instructs, asksWishes, technical],
  },
  {
    form: 'why on earth, why bother',
    find: asked("why (?:{curse}|bother|even bother|pretend)", "why (?:can't|won't|couldn't|wouldn't) (?:{you}|anyone)"),
    when: [asks, opens],
    unless: [sincere, ({ text }) => /\b(?:make it|come|attend|join|reach|open)\b/i.test(text)],
  },
];

/** "Do you really expect us…" */
const YES_NO: readonly Pattern[] = [
  {
    form: 'do you really think',
    find: asked(
      '(?:{do}|can|could|would) (?:{you}|anyone|anybody|they) (?:all )?{really} \\w+',
      '(?:are|r) (?:{you}|we|they) {really} \\w+ing',
      'is {it} {really} (?:the|your|what|how|all|necessary|so|too|an?|worth|fair)',
      '(?:do|must|have) we {really} (?:have to|need|want)',
    ),
    when: [asks],
    unless: [sincere, ({ text }) => /^(?:do|would|did) you (?:really|actually) (?:want|need|mean)\b/i.test(text)],
  },
  {
    form: 'do you expect us to',
    find: asked(
      '(?:do|did) (?:you|u) (?:just |simply |still )?(?:expect|want) {us} to (?!send|bring|include|take|keep)',
      'do (?:you|u) {think} (?:that )?(?:we(?:\'re| are)? (?:made|stupid|blind|fools|an?)|money|I\'m)',
      'do (?:we|I) look like',
    ),
    when: [asks, opens],
    unless: [sincere],
  },
  {
    form: 'are you telling us',
    find: asked(
      "(?:are|r) (?:you|u) (?:telling|asking|suggesting|saying|proposing|implying|claiming)(?! (?:us |me )?for)(?: {us})? (?:that|to|we|it's|nobody|our|there|the|an?)",
      '(?:are we|am I) (?:now )?(?:{meant} )?to (?:believe|understand|be grateful|accept|assume|conclude)',
      'are you (?:kidding|joking|serious)',
    ),
    when: [asks, opens, ofUs],
    unless: [sincere, offersBoth, ({ sentence }) => /\bbecause\b/i.test(sentence.judged)],
  },
  {
    form: 'is it too much to ask',
    find: asked(
      '{be} [^?.;]{1,60}?\\b(?:too? much to (?:ask|expect|hope)|asking (?:to|too) much|so {hard}|such an? \\w+)',
      "would it (?:{really} )?(?:kill|hurt) (?:{you}|anyone|someone|them|to)",
      "is {it} (?:{fair}|how (?:partners|people|business)|what you call|your idea of|the thanks)(?=\\s?\\?|\\s(?:to you|that|in|is|we|I))",
    ),
    when: [asks, opens],
    unless: [sincere, ({ text }) => /^would it be too much to ask (?:for|if)\b|\bfor you\b|\bfair to say\b|\btoo much trouble to\b/i.test(text)],
  },
  {
    form: 'has anybody even looked',
    find: asked(
      '{helper} (?:{anyone}|{you}) (?:(?:at|on|in|from) [\\w ]{2,20} |over there )?(?:even|ever even|bother(?:ed)?(?: to)?)',
      '(?:did|does|has|have) (?:nobody|no one|none of you)',
      'did it (?:not|never|ever) occur to',
      'have you (?:any idea|the (?:slightest|faintest))',
      'do you (?:realise|realize|have any idea)',
      '(?:need|must|do) (?:we|I) (?:really |have to |need to )*(?:remind|beg)',
    ),
    when: [asks, opens],
    unless: [sincere],
  },
  {
    form: 'would you sign that in our place',
    find: asked(
      'would you (?:{really} )?\\w+ [^?.;]{0,60}\\b(?:yourself|if you were|in (?:our|my) (?:shoes|place|position)|on (?:those|these|such) terms)',
      'would your own',
      'if (?:it|this|the roles|the tables) were (?:your|reversed|turned|you)',
    ),
    when: [question],
    unless: [sincere],
  },
  {
    form: 'does that mean nothing',
    find: asked(
      '{helper} [^?.;]{3,50}\\b(?:mean|meant|count|counted|worth)(?: for)? (?:nothing|so little)',
      '(?:can|could|should|would) {who} (?:{really} |reasonably )?be expected to',
      '(?:is|are) (?:breathing|the pope)\\b',
      'do pigs fly',
    ),
    when: [question],
    unless: [sincere],
  },
  {
    form: 'any yes-or-no question',
    find: exactly(`${START}{helper} [^?.;]{5,120}\\?`),
    when: [question, ofUs],
    unless: [sincere, fact, offersBoth, asksWishes, ({ text }) => /^(?:would|could|can|will|may|shall) (?:you|we|I)\b/i.test(text)],
    unsure: 0.6,
  },
  {
    form: 'any other question',
    find: exactly(`${START}(?:how|who|whose|why|what|which|where|when|since|whatever)(?:'s|'d)? [^?.;]{5,120}\\?`),
    when: [question, ofUs],
    unless: [sincere, asksWishes, seeksWay],
    unsure: 0.6,
  },
];

/** "I'd love to know how that is fair." */
const EMBEDDED: readonly Pattern[] = [
  {
    form: 'one has to wonder, I ask myself',
    find: asked(
      '(?:one|you|I|we) (?:has to|have to|must|can only|can\'t but) (?:wonder|ask)(?=,? (?:who|how|why|what|whether|where|when))',
      '(?:I|we) (?:ask|have to ask|keep asking) (?:myself|ourselves)',
      'ask yourself',
      '(?:it|this|that) (?:rather )?(?:begs|raises) the question',
      "(?:can't|cannot) help (?:asking|wondering)",
    ),
  },
  {
    form: 'explain to me how, tell me who, remind me why',
    find: asked(
      'explain to (?:me|us) (?:please )?(?:how|why|what|where)(?! (?:to|it works|the|your|you (?:arrived|got|came)))',
      'tell me(?: please)?,? (?:who (?:would|in)|how (?:can|could)|why (?:should|would)|one (?:good )?reason)',
      'remind me(?: again)?,? (?:who|why)',
      "name (?:me )?one \\w+ (?:that|who)",
    ),
    unless: [sincere],
    unsure: 0.1,
  },
];

/** No helping verb and no tag: "Twelve months' notice for a coffee machine?" */
const HELPER = exactly("\\b(?:{helper})(?:n't)?\\b|\\b(?:works?|ok|okay|please|suits?|you|or)\\b");
const verbless: Guard = ({ text }) => !HELPER.test(text);

/** "So we carry all the risk?" */
const DECLARATIVE: readonly Pattern[] = [
  {
    form: 'so we pay twice?',
    find: exactly(
      `${START}(?:and |but )?(?:so|then|and now|so now|now) (?:we(?:'re|'ll|'d)?|our \\w+|it's (?:our|my)|the \\w+|that's|this is|I(?:'m)?|you|he|she|they|an?) [^?.;]{3,90}\\?`,
    ),
    when: [question],
    unless: [sincere, fact, ({ text }) => /\b(?:fine|settled|agreed|meet|see you|set|works?|a yes|good)\b/i.test(text)],
    unsure: 0.05,
  },
  {
    form: 'you expect us to believe that?',
    find: exactly(
      `${START}(?:you (?:{really} )?(?:expect|want|imagine|believe) (?:{us}|an?|this|that|our|\\d)|(?:and )?you call|you can't be serious|surely (?!it can't be \\w+ years)\\w+)[^?;]{2,120}\\?`,
    ),
    when: [question],
    unless: [sincere],
  },
  {
    form: 'this is supposed to help?',
    find: exactly(
      "\\b(?:that|this)(?:'s| is) {meant} to\\b[^?.;]{2,60}\\?|\\band (?:we|I|that|this)(?: is| are|'re|'m)? {meant} to\\b[^?.;]{2,60}\\?",
    ),
    when: [question],
    unless: [sincere],
  },
  {
    form: 'really? seriously?',
    find: exactly('(?<=^\\W*|[.!?]\\s|,\\s)(?:come on, )?(?:really|seriously)\\?|[^?.;]{3,80}, (?:seriously|really)\\?'),
    when: [question],
  },
  {
    form: 'twelve months’ notice for a coffee machine?',
    find: exactly('(?<=^\\W*|[.!?]\\s)(?:and |but )?[^?.;:]{3,70}\\?'),
    when: [question, ofUs, verbless],
    unless: [sincere, fact],
    unsure: 0.5,
  },
];

/** The tag's own words, without a stop. */
function tagSpan({ span, text }: Hit): { start: number; end: number } {
  return { start: span.start, end: span.start + text.replace(/[.!]$/, '').length };
}
const END = String.raw`(?=\s*["')]*$)`;
const invites: Guard = ({ before, text }) => /\b(?:let's|do drop|please|come by|what a)\b/i.test(before) || /^shall we/i.test(text);

/** "That's reasonable, isn't it?" */
export const TAGS: readonly Pattern[] = [
  {
    form: 'don’t you think, as a tag',
    find: exactly(`(?<=\\S,\\s)(?:(?:don't|wouldn't|dont|wouldnt) (?:you|u) {agree}(?: so)?|(?:or )?am I right)[?.]?${END}`),
    mark: tagSpan,
  },
  {
    form: 'isn’t it, after a verdict',
    find: exactly(`(?<=\\S,\\s)(?:now |or )?{tag}(?:\\?|[.!]?${END})`),
    mark: tagSpan,
    when: [({ before, sentence }) => VERDICT.test(before) || /^\W*(?:so|then|surely|well)\b/i.test(before) || namesDeal(sentence.judged)],
    unless: [({ before }) => FACT.test(before), invites],
  },
  {
    form: 'isn’t it, after anything',
    find: exactly(`(?<=\\S,\\s)(?:now |or )?{tag}[?.!]?${END}`),
    mark: tagSpan,
    unless: [({ before }) => FACT.test(before), invites],
    unsure: 0.4,
  },
  {
    form: 'right, no, eh: little tags',
    find: exactly(`(?<=\\S,\\s)(?:right|no|eh|yeah|yes|surely|I take it|is that it|I suppose|or not)\\?${END}`),
    mark: tagSpan,
    when: [({ before }) => VERDICT.test(before)],
    unless: [({ before }) => FACT.test(before), invites],
  },
];

/** "Is that fair? We don't think so." */
export const SELF_ANSWERED: readonly Pattern[] = [
  {
    form: 'is that fair? hardly',
    find: exactly(`${START}(?:{helper}|what|who|why|how|where|when) [^?.;]{3,110}\\?`),
    when: [question, (hit) => NO_TO_IT.test(nextSentence(hit)) && nextSentence(hit).length < 90],
    unless: [sincere, asksWishes, (hit) => /^\W*(?:not (?:at all sure|yet|sure)|no idea)/i.test(nextSentence(hit))],
  },
];

/** Every form but the tags and the self-answered. */
export const FRAMES: readonly Pattern[] = [...NEGATED, ...HOW, ...WHO, ...WHERE, ...WHAT, ...WHY, ...YES_NO, ...EMBEDDED, ...DECLARATIVE];
