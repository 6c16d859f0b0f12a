import type { Guard, Hit, Pattern } from '../../engine/types';
import { namesDeal } from '../../language/words';

/** To the end of the clause, so that the underline covers the question. */
const REST = String.raw`[^;:?!.–—]{0,140}\??`;
const find = (source: string): RegExp => new RegExp(source, 'i');

/** The hit stands where a clause may begin: "so why…", ": who…", "but how…". */
const opens: Guard = ({ before }) =>
  /(?:^|[,;:.!?("–—-]|\s-|\b(?:and|but|or|so|then|yet|because|since|now|honestly|seriously|really|come on|mate|well|hello|tell me|ask you|say|please|just|look))["'\s(*_]*$/i.test(before);
const question: Guard = ({ sentence }) => /\?["'”’)\]*_]*\s*$/.test(sentence.judged);
/** A question without its mark counts too: "how can anyone call that fair." */
const asked: Guard = (hit) => question(hit) || /^\W*$|(?:^|[,;:–—-]\s*|\b(?:so|and|but)\s+)$/i.test(hit.before);
/** Nothing of a rhetorical kind is asked in a plain way: "how can we make…", "which would help you". */
export const sincere: Guard = ({ sentence, paragraph }) =>
  /\b(?:how do you see it|how does it look|how did you picture that|what did you have in mind|what is behind (?:it|the)|what is it based on|what stands in the way|could you (?:explain|help|tell|point|walk)|understood (?:you )?correctly|understand correctly|is that what you intend|what else (?:would be possible|is still open|is to come)|what would help to settle|which part (?:of|matters)|have you had a chance|how is it made up|please picture|for you|help you|easier|would help us|we'd value|we'd trust|by the way|if i may ask|if i may|we'd like to understand|would like to understand|may i ask|could you|do you know|does anyone know|we missed|congratulations|i hope|we'd love|we'd be glad|gladly|have we misread|did i misread|or did we misread|missread|overlooked)\b/i.test(sentence.judged) || /\b(?:we ask because|we'd like to understand|would help us to see|have we misread)\b/i.test(paragraph.judged);

/** Words that weigh: they make a statement a verdict, not a fact to check. */
const VERDICT = /\b(?:enough|plenty|fair(?:ly)?|unfair|generous|reasonable|unreasonable|modest|worth|rich|steep|cheap|expensive|absurd|odd|strange|silly|ridiculous|outrageous|obvious|clear|sense|sane|bit|little|too|quite|hardly|scarcely|barely|more than|only|even|ever|any(?:one|body|thing)?|nobody|no one|nothing|nowhere|everyone|everybody|everything|somebody|someone|should|shouldn't|ought|must|would|wouldn't|'d|could|couldn't|can't|cannot|can|afford|deserve[sd]?|entitled|earned|fault|problem|own|both|whole point|patient|patience|surely|loyalty|loyal|trust|goodwill|honest|right thing|wrong|worse|overdoing|overnight|for fun|for free|forced|expect|want|believe|pretend|grant me|smile|admit|supposed|meant|twice|our word|good enough|deal's a deal|agreed?|promised?|in writing|risk|no lock|time (?:to|your|the|we|you|that)|least|mind|matter|count|mean|strike|already|long enough|waited|bent|argued|old for)\b/i;
/** A fact to check: a time, a place, a person. */
const FACT = /\b(?:at \d|at noon|on the \d|\d(?:st|nd|rd|th)\b|\d:\d\d|half past|o'clock|quarter (?:to|past)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|moved offices|based in|speaks|called|lovely|glorious|weather|joining us|too late for|samples yet|\d+ (?:kg|copies|metres|tonnes)|neighbour|fair last year|read 20\d\d|are you coming|calendar|tracking|minutes\b|address)\b/i;
/** The same, in a question that opens with its own "shouldn't" or "couldn't". */
const WEIGHS = /\b(?:enough|plenty|fair(?! in\b)(?:ly)?|unfair|generous|reasonable|unreasonable|modest|worth|rich|steep|cheap|expensive|absurd|odd|strange|silly|outrageous|obvious|clear|sense|sane|bit|too (?!late)|quite|hardly|more than|only|even|anyone|anybody|anything|any more|any \w+ want|nobody|everyone|everybody|somebody|someone|afford|deserves?|entitled|earned|fault|problem|job|own|both|same|whole|point|patient|patience|loyalty|loyal|trust|goodwill|honest|right thing|wrong|worse|expect|believe|pretend|admit|supposed|meant|twice|word|promised?|risk|pays?|time (?:to|your|the|we|you|that)|least|mind|matter|count for|count|mean|strike|already|long enough|waited|bent|argued|old for|manage|of (?:your|that|this) size|annoyed|disappointed|furious|settle|still|losing|what (?:\w+ ){1,3}(?:is|are) for|the ones? who|have (?:thought|said|told|asked|known|warned)|ask the same|other (?:\w+ )?(?:museums|firms|clubs|suppliers|buyers|people|companies|hotels|venues))\b/i;
const verdict: Guard = ({ text, sentence }) => WEIGHS.test(text) && !FACT.test(sentence.judged);
/** Asked of a deal, or of "us". */
const ofUs: Guard = ({ paragraph }) => namesDeal(paragraph.judged) || /\b(?:us|our|we)\b/i.test(paragraph.judged);
const nextSentence = ({ paragraph, sentence }: Hit): string => {
  const at = paragraph.sentences.findIndex((other) => other.span.start === sentence.span.start && other.text === sentence.text);
  return paragraph.sentences[at + 1]?.judged ?? '';
};

/** "Do you think March works?": asks for a view, short and with nothing weighing in it. */
const OPINION = /^\W*(?:and |so |but )?do you (?:think|feel|believe) (?:that )?(?:[\w'€$£%.-]+ ){1,6}(?:works?|fits?|suits?|is (?:possible|doable|feasible|realistic|enough|right|needed)|makes sense|(?:can|could|will|would|might) [^?.]{2,40})(?: for (?:you|us|both of us|everyone))?\?\W*$/i;

/** A view said as one's own is no question, however much it sounds like the question it came from. */
export const owned: Guard = (hit) =>
  sincere(hit) || OPINION.test(hit.sentence.judged) || (!question(hit) && /\b(?:(?:we|I) (?:doubt that|find it hard to see|(?:don't|do not) (?:yet )?(?:see|know of|think)|think\b|wonder whether|would rather not)|it is (?:new to|hard for|not clear to) (?:us|me)|as (?:we|I) read it|from (?:our|my) side)/i.test(hit.sentence.judged));

const INDEFINITE = String.raw`(?:an?|any|such|that|this|those|these|two|three|four|five|six|ten|\d[\d.,]*|[€£$]\s?\d|money|good|live|for|rent|storage|anything|something|nothing|like|with|\w+ing)`;
const SELF = String.raw`(?:we|I|us|me|our \w+|my \w+|anyone|anybody|somebody|someone|people|one|an?\s[\w'-]+|any\s[\w'-]+|\d+\s\w+)`;
const FOR_REAL = String.raw`(?:really|honestly|seriously|truly|actually|genuinely|realy|sincerely|possibly|in all honesty|in earnest)`;

/** "Don't you think this is fair?" */
export const NEGATED: readonly Pattern[] = [
  {
    form: "don't you think",
    find: find(String.raw`\b(?:don'?t|do not|dont|wouldn'?t|won'?t|would not|do)\s(?:you|u|ya)\s(?:not\s)?(?:all\s)?(?:think|agree|say|see|feel|find it|believe|realis?ze|realise|understand|accept|admit|concede|call)\b${REST}`),
    when: [asked, opens, ({ text }) => /n'?t\b|\bnot\b/i.test(text)],
    unless: [({ text }) => /^would(?:n't| not) you (?:find|call)/i.test(text) && !/\?/.test(text)],
  },
  {
    form: 'isn’t it time, wouldn’t it be fair',
    find: find(String.raw`\b(?:isn'?t|wouldn'?t|is|would|won'?t|doesn'?t|wasn'?t|does)\s(?:it|that|this)\s(?:not\s)?(?:be\s)?(?:about time|high time|time|only (?:fair|right|reasonable)|fair|reasonable|odd|strange|obvious|clear|a fact|true that|enough|better|what|why|how|the whole|exactly|ironic|a bit|a little|rather|strike|follow|bother|seem|worth|make (?:more )?sense|tell you|count|mean|matter|prove|show|just)\b${REST}`),
    when: [question, opens, ({ text }) => /n't\b|\bnot\b|^(?:isnt|wouldnt|doesnt)/i.test(text)],
    unless: [({ sentence }) => FACT.test(sentence.judged) && !VERDICT.test(sentence.judged)],
  },
  {
    form: 'isn’t a signature worth anything',
    find: find(String.raw`\b(?:isn't|isnt|aren't|arent|wasn't|weren't|doesn't|doesnt|didn't|didnt|don't|dont|hasn't|hasnt|haven't|havent|shouldn't|shouldnt|wouldn't|wouldnt|couldn't|couldnt|can't|cant|won't|wont|mustn't)\s(?!you worry|you want to|better|forget|we (?:split|meet|try|just|all|have (?:lunch|a call))|you (?:joining|coming|moved|want to come|need))\S+\s${REST}`),
    when: [question, opens, verdict],
    unless: [sincere, ({ before }) => /\bwhy\s*$/i.test(before), ({ sentence }) => /, or (?:are|is|did|do|does|was|were|should|have|has|can) (?!not)/i.test(sentence.judged), ({ before, after }) => /[,]\s*$/.test(before) && after.trim().length < 2 && /\S/.test(before) && !/\b(?:so|and|but|or|then)\s*,?\s*$/i.test(before) && before.length > 3],
  },
  {
    form: 'haven’t we been patient',
    find: find(String.raw`\b(?:haven't|aren't|weren't|didn't|can't|couldn't)\s(?:we|you|they|anyone|anybody|any of you|somebody|someone)\s(?:all\s)?(?:been|bent|argued|waited|done|paid|settle|settled|agree|entitled|a bit|supposed|the ones?|have (?:thought|said|told|asked|done|known|called|mentioned|checked|warned)|see that|in your|read|check|at least|just|simply)\b${REST}`),
    when: [question, opens],
    unless: [sincere, ({ sentence }) => FACT.test(sentence.judged) && !VERDICT.test(sentence.judged)],
  },
];

/** Questions of many shapes that only one answer is left to. */
export const CORNERED: readonly Pattern[] = [
  {
    form: 'have we not, is it not',
    find: find(String.raw`\b(?:is|are|do|does|did|have|has|can|could|would|should|was|were|am|will) (?:it|we|you|that|this|they|I|there|he|she|u|(?:your|our|my) [\w-]+) not\b(?! have to| need to)${REST}`),
    when: [question, opens, ofUs],
    unless: [sincere, ({ sentence }) => FACT.test(sentence.judged), ({ text }) => /^(?:can|could|will|would) (?:you|we) not (?:just )?(?:come|find|attend|make it|join|bring|have yet)\b/i.test(text), ({ text }) => /^do you not (?:have|need|want|receive)\b/i.test(text)],
  },
  {
    form: 'do you realise, do you have any idea',
    find: find(String.raw`\bdo (?:you|u) (?:even |actually )?(?:realis?ze|realise|appreciate|have (?:any|the (?:slightest|faintest|least)) (?:idea|clue|notion)) (?:what|how (?:much|hard|difficult|it|long|absurd|insulting)|that|who(?! (?:to|should)))\b${REST}|\bdo (?:we|I) (?:really |honestly )?(?:need|have) to (?:remind|explain|spell|repeat|tell|point|beg|ask twice|justify)\b${REST}|\b(?:must|do) (?:I|we) (?:really |always |have to )?(?:remind|beg|repeat|justify)\b${REST}`),
    when: [question, opens],
    unless: [sincere],
  },
  {
    form: "why won't you just",
    find: find(String.raw`\bwhy (?:can't|won't|couldn't|wouldn't) (?:you|your [\w-]+|anyone|anybody|it (?:just|simply)|they|someone|we (?:just|simply|ever))\b${REST}|\bwhy (?:not )?(?:just|simply) (?:sign|pay|accept|admit|agree|say)\b${REST}`),
    when: [question, opens, ofUs],
    unless: [sincere, ({ text }) => /\b(?:make it|come|attend|join|reach|open)\b/i.test(text)],
  },
  {
    form: 'where do you expect us to find that',
    find: find(String.raw`\b(?:where|how|what|with what|on what|who) (?:exactly |on earth )?(?:do|did|would) (?:you|u|your [\w-]+) (?:really |honestly |seriously )?(?:expect|think|suppose|imagine|propose|suggest|want|have) (?:us|me|we|our|my|I|anyone|anybody)\b(?! to (?:meet|bring|send|sit|park|deliver (?:it|them)|put|sign|start|come|go through|wait))${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text }) => /\bwhat (?:do|would) you (?:want|propose|suggest|have) (?:us|me|we)\b/i.test(text), ({ text }) => /\b(?:where|how) (?:do|would) you (?:suggest|propose|want) (?:we|us|I)\b/i.test(text), ({ text }) => /\bwhat do you think (?:we|our|I)\b(?! (?:are|look|live|pay|run|make))/i.test(text)],
  },
  {
    form: 'would anyone accept that',
    find: find(String.raw`\b(?:would|could|can|does|do|did|will) (?:anyone|anybody|any (?!of\b|time|day|chance|\w+day)[\w-]+(?: [\w-]+)?) (?:in [\w ]{3,24} |with [\w ]{3,24} |else )?(?:ever |seriously |really |honestly |still |willingly |possibly )?(?:accept|sign|pay|agree|call|believe|buy|want|put up|take|let|wait|award|read|do|ask|tolerate|consider|say|stand|work|live|think|expect|trust|swallow|blame|run|doubt|object|survive|build|sell)\b${REST}|\bwhich (?:of (?:us|you|your [\w-]+)|[\w-]+(?: [\w-]+)?) (?:would|could) (?:ever |want|sign|accept|agree|let|put up|buy|pay|take|believe)\b${REST}`),
    when: [question, opens],
    unless: [sincere, ({ text }) => /\bof your\b|\bsuit\b|\bpay for (?:the|it|dinner)\b|\banyone (?:want|take|buy) (?:a|an|some|the|to)\b|^(?:can|could|will) any/i.test(text) && !/\b(?:seriously|really|honestly|blame|doubt|believe)\b/i.test(text), ({ text }) => /^do(?:es)? (?:anyone|anybody|any \w+) (?:want|think|work|say|call|ask|object|do|run|read)\b/i.test(text), ({ text }) => /\bwhich (?:one|date|option|day|slot|version|supplier|colou?r|price|rent|figure|fee|rate|terms|clauses?|amount|sum)\b/i.test(text)],
  },
  {
    form: 'is it any wonder, is this the way',
    find: find(String.raw`\bis it (?:any wonder|a wonder|any surprise|really (?:a |any )?(?:surprise|surprising|wonder))\b${REST}|\bis (?:this|that) (?:really |seriously )?(?:the way|all (?:you|we|there|it|that|our|\d)|what (?:we|our|my|I|six|ten|\w+ years) (?:deserve|get for|waited|\w+ (?:of|is|are) worth))\b${REST}|\bis (?:it|that|this) (?:our|my) (?:fault|problem|job|business|mistake)\b${REST}|\bare we (?:the only|really asking|being unreasonable|wrong to|asking too)\b${REST}|\bam I (?:being (?:unreasonable|naive)|wrong to|mad|crazy|asking too|really asking)\b${REST}|\bis it (?:really |so )?(?:fair|right|reasonable|acceptable|normal) (?:to (?!say)|that|for)\b${REST}|\bare we (?:still|really|seriously) (?:arguing|debating|haggling|discussing|talking|going|having|fighting|quibbling|paying)\b${REST}|\bdoes it (?:really|honestly|seriously) (?:take|need|have|matter|cost)\b${REST}|\bwhat (?:harm|would it cost|would it hurt)\b${REST}|\bwhat (?:ever )?happened to (?:the|our|your|all) (?:[\w-]+ )?(?:partnership|spirit|promises?|trust|handshake|goodwill|agreement|loyalty|win-win|idea|talk|commitment|word)\b${REST}|\bwhat am I, an?\b${REST}|\bwhat are we, an?\b${REST}`),
    when: [question, opens],
    unless: [sincere, ({ text }) => /\bis (?:it|that|this) (?:normal|acceptable|reasonable|right) (?:for (?:you|your)|that (?:the|you))\b/i.test(text) && !/\b(?:change|we|us)\b/i.test(text), ({ text }) => /\bstill (?:going|talking|having) (?:on|at|to meet|ahead|the (?:call|meeting))\b|\bis (?:this|that) all (?:you need|we need|right)\b/i.test(text)],
  },
  {
    form: 'does that mean nothing, can we be expected to',
    find: find(String.raw`\b(?:does|do|did|has|have|is|are|was|were) [^?.;]{3,50}\b(?:mean|meant|count|counted|worth|stand)(?: for)? (?:nothing|anything|so little|that little)\b${REST}|\b(?:can|could|should|would|will) (?:we|I|anyone|an? [\w-]+|our [\w-]+|my [\w-]+) (?:really |reasonably |possibly |seriously |honestly )?be expected to\b${REST}|\b(?:do|does) [^?.;]{3,40}\bapply (?:only )?to (?:us|everyone|one side)\b${REST}|\bdo you want (?:us|me|this|our [\w-]+|the [\w-]+) to (?:fail|collapse|lose|go (?:under|bust|broke|out)|starve|die|close|fall apart)\b${REST}|\band you (?:think|call|expect|wonder|still|want)\b[^?.;]{3,80}\?`),
    when: [question],
    unless: [sincere, ({ text }) => /\bmean anything (?:to you|by)\b/i.test(text), ({ text, before }) => /^and you (?:want|think|still)\b/i.test(text) && !/\b(?:that|this|us|it's|fair)\b/i.test(text) && before.length > 60],
  },
  {
    form: 'any negated yes-or-no question',
    find: find(String.raw`(?<=^\W*|[.;:!?,]\s|\b(?:so|and|but)\s)(?:isn't|aren't|wasn't|weren't|doesn't|didn't|don't|hasn't|haven't|shouldn't|wouldn't|couldn't|can't|won't) [^?.;]{5,120}\?`),
    when: [question, ofUs],
    unless: [sincere, ({ sentence }) => FACT.test(sentence.judged) || /, or (?:are|is|did|do|does|was|were|should|have|has|can)\b/i.test(sentence.judged), ({ text }) => /^(?:don't you worry|couldn't we|shouldn't we|can't we|isn't better)\b/i.test(text), ({ before }) => /\bwhy\s*$/i.test(before)],
    unsure: 0.45,
  },
  {
    form: 'how can, who would, what kind of: any',
    find: find(String.raw`(?<=^\W*|[.;:!?,]\s|\b(?:so|and|but)\s)(?:how (?:can|could|is|are|do|does|would|should|am|much longer|many more)|who (?:would|could|'d|in|else|is|pays|does)|why (?:should|would|must|is|are|do|does|can't)|what (?:kind|sort|more|else|good|use|makes|makes|do|did|am|are|is)|where (?:is|are|does|do|'s|would)|which [\w-]+ would) [^?.;]{5,120}\?`),
    when: [question, ofUs],
    unless: [sincere, ({ text }) => /\b(?:you (?:want|need|prefer|like|have in mind|like to)|would you (?:like|prefer|recommend|suggest)|is the best|work for|important to you|your (?:view|thoughts|preference)|how are you|is your|are your|looking for|are you (?:after|asking|hoping|coming|planning))\b/i.test(text)],
    unsure: 0.55,
  },
];

/** "How can you expect us to accept that?" */
export const HOW: readonly Pattern[] = [
  {
    form: 'how on earth, how dare you',
    find: find(String.raw`\bhow (?:on earth|in the world|in heaven's name|in god's name|the hell|dare|stupid|naive|blind|gullible|many times|much longer(?! an?\b)|often (?:do|must|will|have) (?:we|I)|many more (?:times(?! (?:will|does|do|must) your)|drafts|mails|emails|calls|rounds|meetings|versions|reminders|weeks|months))\b${REST}`),
    when: [asked, opens],
    unless: [({ text }) => /\bhow many times (?:a|per|each|did it|has it|will it (?:be|run))\b|\bhow much longer (?:is|will it|does it|do you need|would you)\b|\bmany more \w+ will (?:the|you) \w+ need/i.test(text), sincere],
  },
  {
    form: 'how are we supposed to',
    find: find(String.raw`\bhow (?:exactly |precisely |then |else )?(?:is|are|am|was|were|r|long is|long are|long am|far is|far are|[\w ]{1,24} (?:is|are)) (?<who>(?:an?|the|our|my|your|\d+|any|every|all)?\s?[\w'-]+(?:\s[\w'-]+){0,4}?)\s(?:now\s|ever\s|then\s|realistically\s|even\s)?(?:supposed|meant|expected|going) to\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text }) => /\b(?:supposed|meant|expected|going) to (?:be \w+(?:ed|n)\b|arrive|cure|work\b|look\b|open|start)/i.test(text), ({ text }) => /\bgoing to\b/i.test(text) && !/\b(?:we|anyone|anybody|I|our)\b/i.test(text), ({ text }) => /^how (?:are|were) you\b/i.test(text)],
  },
  {
    form: 'how can you',
    find: find(String.raw`\bhow (?:can|could|would|should|will|might) (?:${SELF}|you|he|she|they|your \w+|it|the \w+) (?:ever |even |possibly |now |seriously |honestly |really |just |still |with a straight face )*(?:expect|ask|say|call|claim|think|believe|justify|demand|charge|mistake|suggest|propose|refuse|explain|trust|accept|agree|sign|afford|live|survive|possibly|be that|be so|do (?:this|that) to|pay rent|stay (?:open|in business)|defend|pretend|sleep|miss|forget|ignore|argue|complain|turn down|take .{1,30} seriously|plan|compete|manage|deny|object|stand|find|have (?:missed|known|thought|forgotten))\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text }) => /\bhow (?:can|could|might|should) we (?:find|plan|manage|explain|agree|say no)\b/i.test(text), ({ text }) => /\bboth\b|\btogether\b|\bhow (?:would|will|should) (?:the|it|they|he|she) (?:explain|find|plan|manage)/i.test(text), ({ after }) => /^\s*[,;:]?\s*(?:is|was|are) (?:shown|described|explained)/i.test(after)],
  },
  {
    form: 'how do you justify',
    find: find(String.raw`\bhow (?:do|does|did|could|can|would|will) (?:you|u|anyone|anybody|one|they|your \w+|we) (?:possibly |seriously |honestly |really |even )?(?:justify|expect (?!the load|attendance|turnout|demand|it to arrive)|defend|square|reconcile|sleep|live with|explain that|explain this|explain to|have the (?:nerve|cheek|face)|imagine|explain an?)\b${REST}|\bhow you can (?:think|expect|believe|say)\b${REST}`),
    when: [asked, opens],
    unless: [sincere],
  },
  {
    form: 'how is that fair',
    find: find(String.raw`\bhow (?:exactly |precisely |in any way )?(?:is|are|was|does|do|did|would|will) (?:that|this|it|any of this|any of that|those|these) (?:\w+ )?(?:fair|our|my|supposed|possible|reasonable|acceptable|right|help|helping|not|different|work, exactly|a |an |any|good|legal|professional|even|partnership|remotely|square|make sense)\b${REST}|\bhow fair is (?:it|that|this)\b${REST}|\bhow (?:hard|difficult|complicated|tricky) (?:can|could|would) it be\b${REST}|\bhow (?:hard|difficult|complicated) (?:is|was) it (?:really )?(?:to|for)\b${REST}|\bhow can it be(?: that)?\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ sentence }) => /\b(?:ourselves|the (?:filter|water))\b/i.test(sentence.judged)],
  },
  {
    form: 'how exactly does that help, how is a 90-day term',
    find: find(String.raw`\bhow (?:exactly|precisely) (?:does|do|is|are|would|will|did)\b${REST}|\bhow (?:does|do|would) (?:an?\s[^?.;]{2,40}|that|this|anyone|anybody) (?:help|stay|survive|live|benefit|make sense|square|add up)\b${REST}|\bhow can (?:an?|the (?:smallest|biggest|same|largest))\s${REST}|\bhow (?:is|are) an?\s[^?.;]{3,60}?(?:\s{3,}|fair|standard|reasonable|partnership)${REST}|\bhow (?:late|long|much|far|often) is too (?:late|long|much|far|often)\b${REST}|\bhow far below\b[^?]{1,40}\bsupposed\b${REST}|\bhow much thinner\b${REST}|\bhow many [\w ]{1,30} does it take\b${REST}|\bhow many [\w-]+ have you (?:ever )?(?:seen|met)\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text }) => /\bhow exactly (?:does|do|is|are|would|will) (?:you|your|the \w+ (?:work|apply))\b/i.test(text), ({ before }) => /\b(?:know|see|understand|explain)\s*$/i.test(before)],
  },
  {
    form: 'how would you like it if',
    find: find(String.raw`\b(?:how would (?:you|your [\w-]+)|what would (?:you|your [\w-]+)) (?:like|feel|say|do|think|like it|feel about it|react)(?: it)? (?:if|were)\b${REST}|\bhow would you like (?:it|that)\b${REST}|\bwhat would you do in (?:our|my) (?:shoes|place|position)\b,${REST}`),
    when: [asked],
    unless: [({ sentence }) => /\b(?:what|how) would you (?:say|feel|think) (?:if we|about) (?:moved|met|tried|came|split|shared|agreed|start|offered|could)\b/i.test(sentence.judged)],
  },
];

/** "Who would sign that?" */
export const WHO: readonly Pattern[] = [
  {
    form: 'who in their right mind, who on earth',
    find: find(String.raw`\b(?:who|which|what)\b[^?.;]{0,30}\b(?:in (?:their|his|her|your|its) right mind|on earth|in the world|in heaven's name|in god's name|the hell|ever heard)\b${REST}|\b(?:what|which) (?:sane|self-respecting|serious|sensible|reasonable|right-minded|rational|honest) \w+\b${REST}`),
    when: [asked, opens],
    unless: [({ sentence }) => /\b(?:glitter|kitten|cookies?)\b/i.test(sentence.judged)],
  },
  {
    form: 'who would sign that',
    find: find(String.raw`\bwho(?:'d| would| could| can|se idea| will)?(?: ever| possibly| honestly| seriously| willingly)? (?:sign|pay|accept|agree|buy|want|sell|take|believe|insure|work|hire|object|invest|do|let|lend|put up with|trust|give|turn down|refuse|say no|rent|go for|climb|stand|blame|run|commit|book|order|ship|spend|risk|use|eat|live|come|deliver|lease|fund|approve|call) (?:to |for |on |up |in |at |up with |there )?${INDEFINITE}\b${REST}`),
    when: [asked, opens, ({ text }) => /\bwho(?:'d| would| could| can| will)\b/i.test(text)],
    unless: [sincere, ({ text }) => /\bon your (?:side|team)|, the \w+ or the|\bor the\b|\bwho (?:can|could|will) (?:take|do|give|lend|sign|call|deliver) (?:this|that|us|me|a (?:look|call|hand|lift))/i.test(text)],
  },
  {
    form: "who wouldn't",
    find: find(String.raw`\bwho (?:wouldn'?t|doesn'?t|would not|can't|could ever|ever|else would|but)\b(?! you\b| like you| love| get this| receive| need| have access| be (?:available|able|free|there|in|around|on))${REST}|\bwho would say no\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text }) => /^who but\b/i.test(text) && !/\?/.test(text), ({ text }) => /^who would have thought/i.test(text)],
  },
  {
    form: 'who pays rent for a roof that leaks',
    find: find(String.raw`\bwho (?:pays|signs|buys|charges|does|gives|ships|gets married|sells|hires|rents|sends|asks|takes|hands|builds|bills|agrees|plans|books|sets|leaves|delivers|wants|needs|invests|works|offers|lends|prints|orders|treats|runs|refuses|accepts|even does|goes) ${INDEFINITE}\b${REST}|\bwho (?:does|needs) (?:that|an?|this|those)\b${REST}`),
    when: [question, opens],
    unless: [sincere, ({ text }) => /, (?:the |you|us|we)?\w+ or \w+|\bin (?:your|the) (?:team|region)\b|\bwho (?:wants|needs) (?:a (?:lift|copy|hand|coffee|room)|this by|to)\b|\bwho does (?:the|this (?:belong|go))/i.test(text)],
  },
  {
    form: 'who do you think, who is going to pay for that',
    find: find(String.raw`\bwho (?:do|does|did) (?:you|u|they|he|she) (?:think|suppose|imagine|take|expect|reckon)\b${REST}|\bwho(?:'s| is|s) going to (?:pay|stand|climb|explain|believe|want|do|work|carry|tell|clean)\b[^?.]{0,60}\b(?:that|this|for|money|there|nobody)\b${REST}|\b(?:and )?who (?:gets to (?:explain|pay|tell)|ends up|is left|asked for|came up with|cares|decided that|approved it|is (?:nowhere|fooling)|exactly is|put you|else would(?! you| like| be)|else is driving|can blame|benefits|measured|was it that chose)\b${REST}|\bwho's (?:fooling|kidding) (?:who|whom)\b\??|\bwho might that be\b${REST}|\bwhose (?:idea of|fault)\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text, sentence }) => /\bgoing to tell\b/i.test(text) && !/\bthat\b/i.test(sentence.judged), ({ text }) => /\bwho (?:says|said|thought|decided)\b(?! (?:that|we|you|it|so|a|an|this))/i.test(text), ({ sentence }) => /\bdo you think (?:should|we should|could (?:help|join)|would be (?:best|right))\b/i.test(sentence.judged)],
  },
];

/** "Since when…" */
export const SINCE_WHEN: readonly Pattern[] = [
  {
    form: 'since when',
    find: find(String.raw`\bsince when(?:, [\w ]{2,20},)? (?:is|are|do|does|did|was|were|may|can|could|must|should|need|needs|will|would|has (?!the (?:new )?\w+ (?:applied|been))|have (?!you been|they been))${REST}`),
    when: [asked],
    unless: [sincere],
  },
  {
    form: 'in what world',
    find: find(String.raw`\b(?:in|on|from) (?:what|which) (?:world|universe|planet|galaxy|parallel|conceivable|possible|other (?:port|industry|trade|country|town|business|market))\b${REST}|\b(?:in|under|by|with|on|at) (?:what|which) (?:industry|law|right|authority|conceivable \w+|logic|theory|standard|definition|reading|circumstances|rulebook|trade|country|money|basis|point)\b,?(?: pray,| exactly,| may I ask,)? (?:is the full|is a|is an|is that|would|could|may|might|can|do you|does an?|does the|did a|did an|did we|did it|should|must|are we)\b${REST}`),
    when: [question, opens],
    unless: [sincere, ({ text }) => /\bat what point (?:would|could|do|does|should|is)\b/i.test(text), ({ text }) => /\b(?:on|by|at|with|in) (?:what|which) (?:basis|standard|money|law) (?:would|do you|could) (?:you|like|prefer)\b/i.test(text)],
  },
  {
    form: 'when did next week come to mean October',
    find: find(String.raw`\bwhen (?:did|was|will|were|is|if not)\b(?=[^?]{0,60}\b(?:start to|start counting|stop counting|come to mean|become|stop|the last time (?:you|your|any)|finally|enough enough|not now|planning to tell|thinking of telling|set foot|ever going to|ever get)\b|\s{3,}[^?]{0,30}\bstart)${REST}|\bwhen is enough\b${REST}|\bwhen will (?:you|it|they|someone|anyone) (?:finally|ever|learn|start (?:to )?(?:listen|tak)|stop)\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ sentence }) => /\b(?:pump|noise|begin|leak|become available)\b/i.test(sentence.judged)],
  },
  {
    form: 'where does it end, where does the contract say',
    find: find(String.raw`\bwhere (?:does|do|did|will|would) (?:it|this|that) (?:all )?(?:end|stop|leave (?:us|me))\b${REST}|\bwhere (?:in|on) (?:the|our|your|that|this) (?:[\w-]+ ){1,3}(?:does|do|did|is|are)\b${REST}|\bwhere on earth\b${REST}|\bwhere would (?:we|you|your \w+|they|that leave)\b[^?]{0,30}\b(?:be if|be without|without|leave|find)\b${REST}|\bwhere(?:'s| is| was|s) (?:the|that|your|all that) (?:[\w-]+ )?(?:sense|logic|fairness|justice|harm|benefit|respect|loyalty|partnership|goodwill|trust|incentive|reciprocity|common sense|balance|risk in that|flexibility|in that)\b${REST}|\bwhere else (?:are|would|will|can) you\b${REST}|\bwhatever (?:happened|became) (?:to|of) (?:an?|keeping|good|our|basic|common|being|doing|decency|courtesy|loyalty|trust|fair)\b${REST}`),
    when: [asked],
    unless: [sincere, ({ text }) => /\bwhere would (?:we|you) be (?:seated|meeting|staying)\b|\bwhere (?:in|on) (?:the|our|your) (?:[\w-]+ ){1,3}(?:is|are) the\b|\bwhere in the \w+ do (?:you|we) (?:meet|want|live)/i.test(text), ({ before }) => /\b(?:know|show|see|tell us)\s*$/i.test(before)],
  },
];

/** "What makes you think…" */
export const WHAT: readonly Pattern[] = [
  {
    form: 'what makes you think',
    find: find(String.raw`\bwhat (?:on earth |in the world |exactly )?(?:makes|made|gives|gave|possesses|entitles|leads) (?:you|u|your [\w-]+|anyone|anybody|them) (?:to |even )?(?:think|believe|imagine|suppose|assume|so sure|the right|the idea|the impression|the confidence|so special)\b${REST}|\bwhat (?:right|business) (?:do|does|has|have|of|is|did)\b${REST}|\bwhat business is it of\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ sentence, paragraph }) => /\bleak|oak\b/i.test(sentence.judged) || /\b(?:suspects|our plumber)\b/i.test(paragraph.judged)],
  },
  {
    form: 'what did you expect',
    find: find(String.raw`\bwhat (?:else |exactly |on earth )?(?:did|do|does) (?:you|u|anyone|anybody|they|your [\w-]+) (?:think|expect|suppose|imagine|reckon)\b(?! of\b| about\b| attendance| the (?:attendance|turnout|number)|\s*\?)(?=\s(?:us|me|we|would|was|were|is|will|that|it|this|our|my|the|a|an|happens|happened|costs?|[\w' ]{1,40} (?:costs?|would|will|is|was|to))\b)${REST}|\bwhat (?:did|do) (?:you|u) (?:think|expect)(?: would happen|, (?:a|that|we))${REST}|\bwhat (?:else )?(?:was|were|is|are|am) (?:I|we|the [\w ]{2,30}|an? [\w ,-]{2,60}) (?:supposed|meant|expected|to do)(?: to)? (?:do|tell|say|think|make of|live|believe|cook|eat|,|\w+ with)${REST}|\bwhat (?:am|are|were|was) (?:I|we) (?:supposed|meant) to (?:do|tell|say|think|make|live|believe)\b${REST}|\bwhat(?:'s| is) an? [\w-]+ to do with\b${REST}`),
    when: [asked, opens],
    unless: [sincere],
  },
  {
    form: 'what part of … is unclear',
    find: find(String.raw`\b(?:what|which) part of\s(?:the word|no\b|\s{2,}|[^?]{1,40}\b(?:don't|do not|didn't|did you not|can't|are we still|is so hard|escapes))${REST}|\bwhat exactly (?:are we paying|am I paying|have we been paying|is it that|do (?:you|we) pay)\b${REST}`),
    when: [asked],
    unless: [sincere],
  },
  {
    form: 'what choice does that leave',
    find: find(String.raw`\bwhat (?:choice|choices|option|options|alternative) (?:does|do|did|is|has|have) (?:that|this|it|we|you|I|they|an?)\b${REST}|\bwhat (?:possible|earthly|conceivable|other) (?:reason|justification|use|excuse|motive)\b${REST}|\bwhat (?:kind|sort) of (?!partner are|a?\s?\w+ (?:are|do|did|would|is|were|have|should|will|can) )[\w-]+ (?:[\w-]+s|start|only|would even|would)\b(?! are| do)${REST}`),
    when: [question, opens],
    unless: [sincere, ({ text }) => /\bwhat (?:kind|sort) of \w+s?\s(?:suits?|works?|fits?|helps?|needs?|is|was|does)\b/i.test(text), ({ text }) => /\bwhat (?:options|alternative|choice) (?:do|does) (?:we|you|it) (?:offer|have (?:for|on|in)|prefer|suit)/i.test(text)],
  },
  {
    form: "what's the point",
    find: find(String.raw`\bwhat(?:'s| is|s| was| would be) the (?:point|use|sense|good) (?:of|in) (?!the (?:second|first|\w+ (?:call|parameter|flag|retry)))${REST}|\bwhat(?:'s| is) the (?:point|use)(?:\?|,)|\bwhat (?:good|use) (?:is|are|was|does|do|would|will) (?:an?|that|this|the|it|any)\b(?! hotels| planned)${REST}|\bis there any (?:point|sense|use) in\b${REST}|\bwhat(?:'s| is) (?:so )?(?:fair|wrong|generous|reasonable|hard|unclear|difficult|equal) (?:about|with an?|in)\b${REST}|\bwhat(?:'s| is) an? [\w -]{2,40} worth (?:if|when)\b${REST}|\bwhat(?:'s| is) next, an?\b${REST}`),
    when: [asked, opens],
    unless: [sincere],
  },
  {
    form: 'what more can we do, what do you take us for',
    find: find(String.raw`\bwhat (?:do|did) you take (?:us|me) for\b${REST}|\bwhat (?:more|else) (?:can|could|do|does|did|is|was|would) (?:an? [\w-]+|there to|you need,|you want,|we do|one|anyone|I do|you expect|the site|left to|did you|was the)\b${REST}|\bwhat else is there to (?:discuss|say|talk|negotiate|add)\b${REST}|\bwhat difference (?:would|does|can) (?:one|it|that|an?)\b${REST}|\bwhat (?:does|do|would|must) an? [\w ]{2,30} (?:have to|need to|got to) do (?:to|before|for)\b${REST}|\bwhat would your own\b${REST}|\bwhat do you (?:suppose|think|imagine) (?:the|our|my|your|a|an|happens|would|will)\b[^?]{0,60}\b(?:will|would|make|say|happens?|costs?|think)\b${REST}|\bwhat (?:on earth|in the world|in heaven's name|the hell)\b${REST}|\bwhat(?:'s| is) stopping you\b${REST}|\bwhat did (?:we|I) do to deserve\b${REST}|\bwhat were we meant to do\b${REST}|\bwhat about the \d+[^?]{1,40} who\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text }) => /\bwhat (?:more|else) (?:can|could) we do (?:to (?:make|help|support)|for (?:you|your))/i.test(text), ({ sentence }) => /\bwhat do you think the (?:best|right)\b|\bnear the plant|salt air|coating\b/i.test(sentence.judged)],
  },
];

/** "Why should we…" */
export const WHY: readonly Pattern[] = [
  {
    form: 'why should we',
    find: find(String.raw`\bwhy(?:,[^,?]{2,40},)?(?: on earth| in heaven's name| in the world| the hell|, then,| then)? (?:should|must|would|need|has to|have to|had to) (?:we|I|our|my|anyone|anybody|any|an?|the|you|your|it (?:always |only )?be|they|my|us|somebody|he|she|[A-Z]\w+|smaller|growers|tenants|people|parents)\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text }) => /\bshould [\w' ]{2,30} be (?:stored|kept|labelled|\w+ed)\b(?! (?:for|as|like|to) )/i.test(text), ({ text }) => /\bwould [\w' -]{2,40}\b(?:suit|help|work (?:for|better)|be (?:better|important|useful|easier)|matter)\b/i.test(text), ({ text, paragraph }) => /\b(?:device|driver|kernel|function|test|server|code|register|interrupt|user)\b/i.test(text) && !namesDeal(paragraph.judged), ({ text }) => /\bwhy would you (?:prefer|like|choose|recommend|suggest|want)\b/i.test(text)],
  },
  {
    form: 'why on earth, why bother',
    find: find(String.raw`\bwhy (?:on earth|in heaven's name|in god's name|in the world|the hell|bother|even (?:bother|ask|try|have|talk|send|discuss)|else (?:would|do|did|should)|is it that|is it always|is it only|stop at|pretend|are we (?:still|even|always|paying)|, after [^,?]{3,40},|do we (?:even|always|bother|keep)|have an? [\w ]{2,30} (?:at all|if)|must|is it (?:my|our|always)|we must|drag)\b${REST}|\bwhy can (?:every|any|all)\b${REST}|\bwhy pay [^?]{1,40} (?:when|if)\b${REST}|\bwhy then, should\b${REST}|\bwhy, [^?,]{3,50}, (?:should|are|is|must|do|would)\b${REST}|\bwhy (?:keep|have|sign|ask|insure|hire|send|write|make|hold|draft|run|book|build) (?:an?|the|any|for|up|to)?[^?]{1,60} (?:if|when|at all|twice|for less|then)\b${REST}|\bif [^?;]{3,70}, why (?:should|are|is|was|can't|do|does|would|not)\b${REST}|\bwhy(?:, then)?,? should your\b${REST}|\bwhy are we paying\b${REST}|\bwhy wait\b(?=, when)${REST}|\b(?:why|so why) drag\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ sentence }) => /\bor is it\b/i.test(sentence.judged), ({ text, paragraph }) => /\bwhy is it that\b/i.test(text) && !namesDeal(paragraph.judged) && !/\b(?:we|you|our|always|only)\b/i.test(paragraph.judged), ({ text }) => /^why even\b/i.test(text) && !/\b(?:we|you|bother|ask|talk)\b/i.test(text)],
  },
];

/** "Do you really expect us…" */
export const YES_NO: readonly Pattern[] = [
  {
    form: 'do you really think',
    find: find(String.raw`\b(?:do|does|did|can|could|would) (?:you|u|ya|anyone|anybody|your [\w-]+|they) (?:all )?${FOR_REAL} (?:think|expect|believe|suppose|imagine|want|mean|intend|propose|feel|suggest|wish|justify|say|call|claim|need us|accept|sign|defend|plan)\b${REST}|\b(?:do|does|can|could|would) (?:anyone|anybody|any of you) (?:${FOR_REAL} |still )?(?:believe|think|deny|call|take)\b${REST}|\b(?:are|r) (?:you|u|we|they) (?:${FOR_REAL} )(?:suggesting|proposing|saying|asking|telling|expecting|going to|claiming|trying|arguing|implying|prepared to (?:lose|throw|risk|walk))\b${REST}|\bis (?:that|this|it) ${FOR_REAL} (?:the|your|what|how|all|necessary|so|too|a|an|worth|fair|asking)\b${REST}|\b(?:do we|must we|have we) (?:really|genuinely|honestly|seriously|actually) (?:have to|need|want)\b${REST}|\bcan it ${FOR_REAL} be\b${REST}|\bis it to be supposed\b${REST}`),
    when: [asked],
    unless: [sincere, ({ text, sentence }) => /\bdid (?:you|they) really (?:want|mean|say)\b/i.test(text) && !namesDeal(sentence.judged) && !/\bus\b/i.test(text), ({ text }) => /\bis (?:it|that|this) (?:really|actually) (?:a year|the case|an? (?:year|issue|problem for you))\b/i.test(text), ({ text }) => /\b(?:do|would) you (?:actually|really) (?:want|need) (?:to (?:come|join|see|keep)|us to (?:send|bring|include))\b/i.test(text)],
  },
  {
    form: 'do you expect us to',
    find: find(String.raw`\b(?:do|did) (?:you|u) (?:just |simply |still |then )?(?:expect|want|need) (?:us|me|our \w+|my \w+|anyone|anybody|people|parents|an? [\w-]+(?: [\w-]+)?|the (?:orchestra|crew|team|staff|nurses|tenants|growers|drivers|parents|players|choir|dancers|farmers|children)) to (?:${FOR_REAL} |just |simply )?(?:sleep|work|believe|pay|wait|swallow|accept|carry|foot|sign|live|cover|absorb|guess|smile|drop|go bust|fund|bear|do this|beg|lose|take|give|hand|find|survive|stand|run|start|sit|fly|be grateful|plan|guarantee|make|shoulder|eat|choose|conjure|pull)\b${REST}|\bdo you (?:expect|want) us to go\b${REST}`),
    when: [question, opens],
    unless: [sincere, ({ text }) => /\bdo you want (?:us|me) to (?:take|give|pay|wait|find|start|make|run|cover|sign|drop|carry|work|fund)\b/i.test(text)],
  },
  {
    form: 'do you think money grows on trees',
    find: find(String.raw`\b(?:do|did) (?:you|u) (?:think|imagine|suppose|believe|fancy) (?:that )?(?:we(?:'re| are)? (?:made|stupid|blind|fools|an? |wouldn't|won't|don't|can't|just|enjoy|print|have nothing|haven't|didn't|would not|live)|I(?:'m| am)? (?:stupid|blind|made|a |an |wouldn't|don't|just|enjoy)|money|anyone else|nobody|no one|this is a|it's a|[\w-]+ (?:makes?|grows?|happens?|pays?|writes?|builds?|falls?|cleans?|feeds?) (?:itself|themselves|on|by)|vines|hay|an? [\w-]+ ward closes)${REST}|\bdo (?:we|I) look (?:like|as if|stupid|that)\b${REST}|\b(?:do|did) you take (?:us|me) for\b${REST}|\bdo you (?:think|imagine) (?:we|that) [^?]{0,30}\b(?:for free|for nothing|for fun|out of thin air)\b${REST}|\bis it your (?:view|position|contention|belief) that\b${REST}`),
    when: [asked],
    unless: [({ text }) => /\blook (?:like|as if) (?:we'll|it|we will)\b/i.test(text)],
  },
  {
    form: 'are you telling us',
    find: find(String.raw`\b(?:are|r) (?:you|u) (?:telling|asking) (?:us|me)\b(?! for (?:a|the|your) (?:copy|date))(?: to| that| a| the| we| it| nobody| our| for| there)\b${REST}|\bare you (?:suggesting|saying|proposing|implying|claiming) (?:that (?:we|our|nobody|an?|the \w+ should) |we |our |I |the [\w-]+ (?:should|must|can|has)|to |it's |nobody |none )${REST}|\bare (?:you )?(?:kidding|joking|serious(?! about)|out of your mind|having a laugh)\b${REST}|\bare we (?:really )?(?:to|supposed to|meant to|expected to) (?:believe|be grateful|understand|guess|assume|think|infer|accept|read minds|just|simply|swallow|pretend|take it|thank|conclude|smile|sit)\b${REST}|\bam I (?:really )?(?:to|supposed to|meant to) (?:believe|be grateful|understand|assume|guess|think|conclude|take)\b${REST}|\bare (?!we\b|I\b)(?:the )?[\w-]+(?: [\w-]+)? (?:supposed|meant|expected) to (?:cross|sign|shower|read|believe|survive|feed|pay|buy|work|live|guess|carry|wait)\b${REST}|\bis (?:an?|the|my|our) [\w-]+(?: [\w-]+)? (?:supposed|meant|expected) to (?!arrive|be|open|start|cover|include)${REST}|\bwould you have (?:us|me) (?!for)${REST}|\bshould we (?:just|simply) (?:swallow|accept|ignore|forget|pretend|sit|take|believe|smile|pay)${REST}|\bshould we believe\b${REST}`),
    when: [asked, opens],
    unless: [(hit) => !ofUs(hit), ({ text, sentence }) => /\bare you (?:saying|suggesting|proposing) (?:that |we |to )/i.test(text) && /\bbecause\b|, or\b|\bdid I (?:get|understand)/i.test(sentence.judged), ({ text }) => /\bsuggesting to (?:meet|move|start)/i.test(text), ({ text }) => /\bwould you have (?:us|me) (?:a|some|any|\d)/i.test(text)],
  },
  {
    form: 'is it too much to ask',
    find: find(String.raw`\b(?:is|was|are|would|isn't|am) [^?.;]{1,60}?\b(?:too much to (?:ask|expect|hope)|to much to ask|asking (?:to|too) much|asking (?:the earth|for the (?:moon|earth|world|impossible))|so (?:hard|difficult|unreasonable|wrong|outrageous|complicated|terrible|much trouble|bad|strange|unthinkable|impossible)|such (?:a|an) (?:luxury|disaster|big|problem|imposition|stretch|sacrifice|tragedy|hardship|burden|crime)|that (?:hard|difficult|unreasonable|complicated)|(?:really )?(?:so )?unreasonable|hurt so much)\b${REST}|\bwould it (?:really )?(?:kill|hurt|be the end of) (?:you|anyone|anybody|your [\w-]+|someone|them|to|the world)\b${REST}|\bwould (?:a|an|one) [^?.;]{2,50} (?:hurt|kill)\b${REST}|\bis (?:this|that|it) (?:any way|how (?:you(?! thank)|partners|people|it's done|business)|what you call|your idea of|the thanks|the best (?:you|a|that)|supposed to (?:reassure|be|impress|make)|meant to be) (?!the best number)${REST}|\bis (?:that|this|it) (?:fair|reasonable|normal|professional|acceptable|a partnership|partnership|honest|prompt|decent|serious)(?=\s?\?|\s(?:to you|that|for (?:you|the)|in your)\b)${REST}|\bis [^?.;]{2,30} (?:prompt|fair|reasonable|an increase|a discount|partnership)\?|\bhave we come to this\b${REST}`),
    when: [asked, opens],
    unless: [sincere, ({ text }) => /^would it be too much to ask (?:for|if|you)\b|\btoo much trouble to\b|\bwould (?:it|that|this|the \w+) be (?:such|so|that)? ?(?:fair|reasonable|acceptable|normal) (?:to|for) (?:you|your)/i.test(text), ({ text, sentence }) => /\bis it fair to say\b/i.test(text) || /\bor (?:is|have) (?:there|we)\b/i.test(sentence.judged) || /\bis that (?:how|what) (?:you|we) (?:want|need|prefer|meant|see|read|understand|usually|would|would like|had)\b/i.test(text), ({ text }) => /\bis (?:this|that|it) (?:how|what) (?:the|it works|it is|I|they|it should)\b/i.test(text)],
  },
  {
    form: 'has anybody even looked',
    find: find(String.raw`\b(?:did|does|has|have|had|can|could|will|would|do|is|are|was) (?:nobody|no one|noone|none of you|not one of|anyone|anybody|someone|any of you|you|u|your [\w-]+|a single \w+|it|u guys) (?:at [\w ]{2,20} |on [\w ]{2,20} |in [\w ]{2,24} |over there |there |from [\w ]{2,20} |else )?(?:even|ever even|actually (?:look|read|check|tr(?:y|ied)|test|think|measure)|bother(?:ed)?(?: to)?|never (?:occur|think|read|look)|ever (?:occur|think of|tried sleeping|tried living|heard of|stop)|not (?:occur|think|see|read|notice))\b${REST}|(?<!or )\b(?:did|does|has|have|can|could|will|would) (?:nobody|no one|noone|none of you|not one of you)\b${REST}|\b(?:did|has|have) (?:anyone|anybody) [^?]{0,60}\b(?:before (?:ordering|sending|signing|booking|writing)|think of (?:saying|telling|asking)|ask (?:the|us)|read page|tried the arithmetic|looked at)\b${REST}|\b(?:is|are|was) there (?:even )?(?:a single|one single|anyone left|any (?:buyer|sane))\b(?! room| bed| supplement| occupancy| point of contact)${REST}|\bhave you (?:any idea (?:what|how (?!many))|the (?:slightest|faintest)|lost|no shame|forgotten (?:who|what|that|how)|ever (?:tried|seen|wondered|had to|stood|worked))\b${REST}|\bhave you seen the (?:price|state|size)\b${REST}|\b(?:do you know|you know) (?:what|how much) [^?]{2,30} (?:costs?|buys?|means?)\b[^?]{0,40}\?|\bdoes anyone over there\b${REST}|\bis (?:anyone|anybody) (?:awake|listening|there|home|reading)\b(?! at\b)${REST}|\bam I the only one\b${REST}|\bcan (?:anyone|anybody|nobody)[^?]{0,30} (?:count|read|deny|honestly|seriously)\b${REST}|\bdid you (?:think|imagine) we (?:wouldn't|would not|won't)\b${REST}`),
    when: [question, opens],
    unless: [sincere, ({ sentence }) => /\b(?:lift back|grey scarf|been to the new|have you ever tried (?:the|our)|heard of (?:the|this|a) \w+ (?:method|tool|company))\b/i.test(sentence.judged), ({ text, paragraph }) => /\bis there a single\b/i.test(text) && !/\b(?:person|buyer|one|who|that|your|date|reason|line|clause|page)\b/i.test(text + paragraph.judged), ({ text }) => /^(?:can|could|would|will) (?:someone|anyone|anybody|you)\b/i.test(text) && !/\b(?:even|honestly|seriously|deny|count|read)\b/i.test(text), ({ text }) => /^(?:is|are|was|do|does|can|could) (?:it|you) (?:even|not)\b/i.test(text)],
  },
  {
    form: 'would you sign that in our place',
    find: find(String.raw`(?<!what )\bwould you (?:${FOR_REAL} )?(?:sign|accept|buy|let|pay|wait|take|work|agree|hire|sell|do|stand|call|trust|lend|rent|still)\b[^?.;]{0,60}\b(?:if you were|if it were|in our (?:shoes|place|position)|in my (?:shoes|place|position)|on (?:those|these|such) (?:terms|papers)|yourself|a firm like|you hadn't seen|the full fee)\b${REST}|\bif (?:it|this|that|the roles|our roles|the tables|you) were (?:your|swapped|reversed|turned|you|in our|the one)\b${REST}|\b(?:put yourself in|in our shoes|in our place|in my shoes)\b[^?.]{0,80}\?|\bwould your (?:own|mother|auditors|boss|insurer|finance director|children|family|customers) (?:[\w-]+ ){0,2}(?!be able|be free|be available|be interested|like|prefer|need|join)(?:work|wave|accept|sign|pay|wait|be happy|take|buy|agree|put up|let|call|tolerate|stand|approve|allow)\b${REST}|\bif we (?:paid|did|treated|charged|sent|invoiced|doubled|kept|delivered)\b[^?.;]{2,60}, (?:how|what|would you (?:still|be|accept|wait|smile))\b${REST}|\bwhat if we (?:invoiced|charged|billed|paid) you\b${REST}|\bimagine [^?.;:]{3,60}: would you (?:pay|sign|accept|still|call|hurry)\b${REST}|\b(?:if|suppose) [^?;]{5,90}, would you (?:still|hurry|be happy|smile|call|put up|wait \d|pay (?:in full|the full))\b${REST}|\bwould (?:a|an|any) (?:chain|bank|tribunal|court|sane|fair-minded|reasonable|dentist|judge|landlord|buyer|partner|supplier|publisher|airline|hotel)[\w ]{0,24} (?:get away|award|lend|read|sign|accept|pay|wait|put up|agree|do|want|allow|tolerate|take)\b${REST}`),
    when: [question],
    unless: [sincere, ({ text }) => /\bwould that ease|would a visit|would you be open\b/i.test(text), ({ text }) => /^would (?:a|an) (?:buyer|supplier|court|bank|partner)[\w ]{0,24} (?:accept|take|offer|guarantee) (?:a|an|the)\b/i.test(text) && !/\b(?:zero|nothing|less|that|like)\b/i.test(text)],
  },
  {
    form: 'shall we also, while we are at it',
    find: find(String.raw`\b(?:should|shall|could|might|can|may|would you like|do you want|anything else) [^?.;]{2,90}\b(?:while we're at it|while we are at it|as well|too|we can give away|for the privilege|the doorknobs|a medal)\?|\b(?:shall|should) (?:we|I|our [\w-]+|the [\w-]+) perhaps\b${REST}|\bdo (?:we|I) get an? (?:medal|prize|discount for|bonus for|trophy|refund for)\b${REST}|\bis there an? (?:prize|medal|fee for (?:reading|breathing|asking)|charge for (?:breathing|reading))\b${REST}|\bis breathing\b${REST}|\band will sir\b${REST}|\bdo pigs fly\b${REST}|\bis the pope\b${REST}|\bfor the privilege\b[^?]{0,20}\?|\bmoon on a stick\b${REST}|\band the moon\b${REST}|\bwould (?:it help|you prefer it) if (?:we|the \w+) (?:didn't|stopped|never)\b${REST}|\bguess who\b[^.?]{3,60}\?|\bneed (?:I|we) (?:remind|mention|say|point|add|explain)\b${REST}|\bmust (?:everything|we always|it always|I always|you always)\b${REST}|\b(?:do I|shall I|should I|must I) (?:need to |have to )?(?:draw|spell) (?:you )?(?:a picture|it out)\b${REST}|\bcan you blame\b${REST}|\bcan (?:we|you) (?:at least|please stop|stop pretending|be adults|just be honest|all agree that)\b${REST}|\bcan't you see\b${REST}`),
    when: [asked],
    unless: [sincere, ({ sentence }) => /\b(?:bring|send|invite|book|reserve|like the (?:cushions|samples)|come along|join|have a copy|copy of|programme|minutes|recipe)\b[^?]{0,40}\b(?:as well|too)\?/i.test(sentence.judged), ({ text }) => /^(?:would you like|could|can|should|shall|may|do you want)\b[^?]*\b(?:as well|too)\?$/i.test(text) && !/\b(?:rights|house|keys|piano|washed?|dog|paint|our \w+|yours?|grandchildren|soul|blood|boots|windows?|cars?|dishes|shoes|firstborn|coat|shirt|kitchen sink|moon)\b/i.test(text), ({ sentence }) => /\bcan we (?:at least )?agree (?:on|to)\b|\bcan we stop using\b/i.test(sentence.judged)],
  },
  {
    form: 'do you want it cheap, or do you want it done',
    find: find(String.raw`\b(?:do|does|did) (?:you|we|it|your [\w-]+) want [^?,.;]{2,40},? or do (?:you|we) (?:want|just|prefer)\b${REST}|\bare we (?:partners|a partner|customers|still partners|equals|a team|business partners)\b,? (?:or|here)?${REST}|\b(?:is|are|was) (?:an? |the |our )?(?<same>[\w-]{3,}(?: [\w-]+)?)\s(?:an? |the |our )?\k<same>\b${REST}|\bdoes an? (?<yes>\w+) (?:still )?mean (?:an? )?\k<yes>\b${REST}|\bor (?:don't|isn't|aren't|didn't|doesn't|wasn't|haven't|won't) (?:we|it|they|you|he)\?|\b(?:or am I missing something|or can nobody|or did nobody|or did we dream|or are we (?:imagining|dreaming|just|both just)|or is (?:that|it) (?:another|a luxury|just|a game|a donation|too much|only)|or do we need a)\b${REST}|\bare you [\w ]{3,24}, or are (?:we|you) (?:just|both|only)\b${REST}|\bdid we dream\b${REST}|\bis it (?:an? )?[\w-]+ or (?:an? )(?:donation|joke|gift|ransom)\b${REST}|\bdo (?:we|I) [\w ]{3,40}, or (?:is that|are we)\b${REST}|\bis there a plan, or\b${REST}|\bwould you (?:rather have|like) (?:it |an? [\w-]+ [\w-]+, )[^?]{2,40} or [^?]{0,20}(?:would you|cheap|twice)${REST}`),
    when: [question],
    unless: [sincere, ({ text }) => /\bor (?:is|are) (?:that|it|they) (?:separate|included|extra)\b/i.test(text), ({ text, sentence }) => /^or (?:don't|isn't|aren't|didn't|doesn't)/i.test(text) && /\b(?:Tuesday|Wednesday|Monday)\b/.test(sentence.judged)],
  },
  {
    form: 'is a shepherd to buy feed with exposure: a general truth, asked',
    find: find(String.raw`(?<=^\W*|[.;:!?]\s|\b(?:so|and|but)\s)(?:is|are|does|do|can|would|will|has|have|was|were|did) (?:an?|any|the word|our money|invoices|pilots|pigs|the (?:tide|sea|weather|sun)|bricks) [^?.;]{5,90}\?`),
    when: [question],
    unless: [sincere, ({ sentence }) => /\b(?:or|you|your|us|please|needed|available|possible|of your|of our|registered|on the \d|by (?:May|June|Friday|Monday)|work for|suit)\b/i.test(sentence.judged)],
    unsure: 0.45,
  },
  {
    form: 'any yes-or-no question that weighs',
    find: find(String.raw`(?<=^\W*|[.;:!?]\s|\b(?:so|and|but)\s)(?:is|are|does|do|can|would|will|has|have|was|were|did|should|shall|could|might|must|am) [^?.;]{5,120}\?`),
    when: [question],
    unless: [sincere, (hit) => !ofUs(hit), ({ text }) => /^(?:would|could|can|will|may|shall) (?:you|we|I)\b|\b(?:work for you|okay|correct|still there|available|deal\?|problem for|this problem)\b/i.test(text)],
    unsure: 0.65,
  },
  {
    form: 'any other question that weighs',
    find: find(String.raw`(?<=^\W*|[.;:!?,]\s|\b(?:so|and|but)\s)(?:how|who|whose|why|what|which|where|when|since|whatever)(?:'s)? [^?.;]{5,120}\?`),
    when: [question],
    unless: [sincere, (hit) => !ofUs(hit), ({ text }) => /\b(?:do you (?:want|need|prefer|like|have in mind)|would you (?:like|prefer|recommend|suggest)|is the best|work for)\b/i.test(text)],
    unsure: 0.65,
  },
];

/** "That's reasonable, isn't it?" */
const TAG = String.raw`(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|must|shall)(?:n't|nt| not)? (?:it|you|we|they|he|she|I|there|that|this|one)(?: not)?(?: now)?|innit|ain't it)`;
export const TAGS: readonly Pattern[] = [
  {
    form: 'don’t you think, as a tag',
    find: find(String.raw`(?<=\S,\s)(?<mark>(?:don't|wouldn't|dont|wouldnt|do|would) (?:you|u) (?:not )?(?:think|agree|say|find|reckon)(?: so)?[?.]?)(?=\s*["')]*$|,)|(?<=\S,\s)(?<mark2>(?:or )?am I right\?)`),
    mark: tagSpan,
    when: [({ text }) => /n't|nt\b|not|am I/i.test(text)],
  },
  {
    form: 'isn’t it, after a verdict',
    find: find(String.raw`(?<=\S,\s)(?:now\s)?${TAG}(?:\?|[.!]?(?=\s*["')]*$))`),
    mark: tagSpan,
    when: [({ before, sentence }) => VERDICT.test(before) || /^\W*(?:so|then|surely|well)\b/i.test(before) || namesDeal(sentence.judged)],
    unless: [({ before }) => FACT.test(before), ({ before }) => /\b(?:let's|do drop|please|come by|what a)\b/i.test(before) && !/\bfair\b/i.test(before), ({ text }) => /^shall we/i.test(text), ({ before }) => /\bI'm not\b/i.test(before), ({ before }) => /\b(?:I|my)\b/.test(before) && !VERDICT.test(before)],
  },
  {
    form: 'isn’t it, after anything',
    find: find(String.raw`(?<=\S,\s)(?:now\s)?${TAG}[?.!]?(?=\s*["')]*$)`),
    mark: tagSpan,
    unless: [({ before }) => FACT.test(before), ({ text }) => /^shall we/i.test(text)],
    unsure: 0.5,
  },
  {
    form: 'right, no, eh: little tags',
    find: find(String.raw`(?<=\S,\s)(?:right|no|eh|yeah|yes|correct|I take it|is that it|I suppose|I presume|or not)\?(?=\s*["')]*$)`),
    mark: tagSpan,
    when: [({ before, text }) => (/I take it|is that it/i.test(text) ? /\b(?:you|we|so)\b/i.test(before) : VERDICT.test(before))],
    unless: [({ before }) => FACT.test(before) || /\b(?:you did say|speaks|takes \d|\d+ copies)\b/i.test(before) || /^\W*what a\b/i.test(before)],
  },
  {
    form: 'wouldn’t you, alone',
    find: find(String.raw`(?<=^\W*|:\s|hand on heart,\s|honestly,\s)(?:honestly, |hand on heart, )?(?:wouldn't|would|don't|didn't|haven't|couldn't) (?:you|we|it)\?`),
  },
];

/** The tag's own words, without a stop. */
function tagSpan({ span, text }: Hit): { start: number; end: number } {
  return { start: span.start, end: span.start + text.replace(/[.!]$/, '').length };
}

/** "I'd love to know how that is fair." */
export const EMBEDDED: readonly Pattern[] = [
  {
    form: 'one has to wonder, I ask myself',
    find: find(String.raw`\b(?:one|you|I|we) (?:has to|have to|must|does|do|can only|can't but|cannot but|might|may|could|might well) (?:wonder|ask)\b(?: oneself| myself| ourselves)?(?! if (?:you|we|it)\b)(?=,? (?:who|how|why|what|whether|where|when))${REST}|\b(?:I|we) (?:ask|do ask|have to ask|keep asking) (?:myself|ourselves)\b${REST}|\bask yourself\b${REST}|\b(?:it|this|that) (?:rather )?(?:begs|raises) the question\b${REST}|\b(?:it|this|that) makes (?:you|one|me|us) wonder\b${REST}|\b(?:can't|cannot|can not|couldn't) help (?:asking|wondering)\b${REST}|\blet me ask you (?:this|something)\b${REST}|\b(?:would someone|could someone|perhaps someone|would anyone|maybe someone|perhaps you'd) (?:care|like) to (?:explain|tell)\b${REST}|\bmight one ask\b${REST}`),
    unless: [({ before, sentence }) => /\b(?:he|she|surveyor|customer|they|somebody)\b/i.test(before) || /\bthe architect\b/i.test(sentence.judged)],
  },
  {
    form: "I'd love to know how",
    find: find(String.raw`\b(?:I|we)(?:'d| would|'m| am|'re| are)? (?:love|like|dearly love|be (?:curious|fascinated|interested|intrigued|keen)|just |really |do |rather |curious|fascinated|only )*(?:to )?(?:know|hear|see|learn|understand|wonder)?\s(?:how|who|what|why) (?:that|this|anyone|anybody|an?|you(?:'d feel)?|good|we|sane|exactly) [^.?!;]{0,80}\b(?:supposed|meant|fair|call|feel if|can|could|would (?:accept|sign)|is for|good)\b${REST}`),
    when: [({ text }) => /\b(?:love|like|curious|fascinated|wonder|intrigued|interested)\b/i.test(text)],
    unless: [({ text }) => /\bmatters?\b|\bwhy the\b|\b(?:wonder|know|hear) (?:whether|if)\b/i.test(text), ({ text }) => /\b(?:how|what) (?:you|we) (?:can|could|would)\b/i.test(text) && !/\bfeel if\b/i.test(text)],
  },
  {
    form: 'explain to me how, tell me who, remind me why',
    find: find(String.raw`\b(?:please |kindly |someone |do |just )?explain to (?:me|us) (?:please )?(?:how|why|what|where)\b(?! (?:to|it works|the|your|you (?:arrived|got|came)))${REST}|\btell me(?: please)?,? (?:who (?:would|wouldn't|in)|how (?:can|could|is|are|a|an)|what (?:good|kind|sort)|why (?:should|would)|one (?:good )?reason|would)\b${REST}|\btell me one\b${REST}|\bremind me(?: again)?,? (?:who (?:was it|asked|chose|paid)|why (?:the|we (?:pay|should|are paying|signed)|our|a|should))\b${REST}|\b(?:nobody|no one|none of you) (?:has |have )?(?:yet |ever )?(?:told|explained to) (?:us|me) (?:yet )?(?:how|why|what)\b${REST}|\bwould like to know what (?:he|she|they|we) (?:is|are|am) (?:meant|supposed|expected)\b${REST}|\bhow [^.?;]{3,60} is (?:meant|supposed|expected) to (?:find|pay|live|survive|drive|manage)\b[^.?;]{2,60}(?=\.)`),
    unless: [sincere, ({ sentence }) => /\bi've read it twice\b/i.test(sentence.judged), ({ paragraph }) => /\bread it twice\b/i.test(paragraph.judged), ({ before, text }) => /^how/i.test(text) && !/\b(?:explain|know|curious|hear|told|see|tell|wonder)\b/i.test(before)],
  },
];

/** "So we carry all the risk?" */
export const DECLARATIVE: readonly Pattern[] = [
  {
    form: 'so we pay twice?',
    find: find(String.raw`(?<=^\W*|[.;:!?,]\s|\b(?:and|but)\s)(?:and |but )?(?:so|then|and now|so now|now) (?:we(?:'re| are|'ll|'d| just| have| carry| pay| get| do)?|our \w+|it's our|it's my|the \w+ (?:is|are|pays?|sings?)|that's|this is|I(?:'m| am)|you (?:want|expect|get|keep)|silence|he|she|they)\b[^?.;]{3,90}\?|\b(?:and )?(?:that|this)(?:'s| is) (?:supposed|meant) to\b[^?.;]{2,60}\?|\band (?:silence|we|I|that|this) (?:is|are|'re|'m)? ?(?:supposed|meant|expected) to\b[^?.;]{2,60}\?|\b(?:and )?you call (?:that|this|it|an?|two|three|four|five|\d+)\b[^?.;]{0,40}\?|\bthat is your idea of\b${REST}|\band you can't (?:spare|find|even)\b[^?.;]{2,60}\?|\bnow we're to\b[^?.;]{2,60}\?`),
    when: [question],
    unless: [sincere, ({ text }) => /^(?:and |but )?(?:so|then|now) (?:anna|that's (?:ok|fine|settled|agreed)|we(?:'ll| will)? (?:meet|see|talk|go)|we're (?:on|good|meeting|set|all set)|that's a yes|you (?:want|get) (?:the|it|a) )/i.test(text), ({ sentence }) => /\bdoes that (?:sound|work|seem)\b/i.test(sentence.judged) || /\b(?:pencil|book|contact now)\b/i.test(sentence.judged)],
  },
  {
    form: 'you expect us to believe that?',
    find: find(String.raw`(?<=^\W*(?:\w+,\s)?|[.;:!?]\s|\b(?:so|and|but)\s)you (?:really |seriously |honestly |actually )?(?:expect|think|want|imagine|believe) (?:us|me|an?|this is|we|that|our|it's|\w+ weeks|\d+)\b[^?.;]{2,100}\?|\byou're (?:charging|asking|telling|billing)\b[^?.;]{3,80}(?:, seriously|, really)\?|\byou can't be serious\b${REST}|(?<=^\W*|[.;:!?,]\s|\b(?:so|and|but)\s)you (?:wouldn't|don't) (?:seriously |really |honestly )?(?:think|expect|want (?:to (?:lose|throw|risk|be)|us to|the)|let|believe|mean)\b[^?;]{3,100}\?|\bsurely (?:you|nobody|no one|your \w+|we|anyone|even|that|this|it|a|an|the|there|two|three|\w+ per cent)\b[^?;]{3,120}\?|\b(?:we|I) (?:trust|assume|presume|take it|suppose) you (?:don't|do not|won't|wouldn't|agree|accept|do)\b[^?;]{3,80}\?|(?<=^\W*|[.;:!?,]\s|\b(?:so|and|but)\s)you (?:would|will|must|do) (?:surely |at least )?(?:admit|agree|concede|accept|want the)\b[^?;]{3,80}\?`),
    when: [question],
    unless: [sincere, ({ text }) => /^you (?:want|think) (?:it|that|this) (?:when|on|at|for|in)\b|^surely it can't be \w+ years\b/i.test(text)],
  },
  {
    form: 'really? seriously?',
    find: find(String.raw`(?<=^\W*|[.!?]\s)(?:really|seriously|honestly|come on)[,?]\s[^?.;]{3,80}\?|(?<=^\W*|[.!?]\s|,\s)(?:come on, )?(?:really|seriously)\?|[^?.;]{3,80}, (?:seriously|really)\?`),
    when: [question],
    unless: [({ text }) => /\bhonestly, (?:how are|what do you)|\bare you all right\b/i.test(text)],
  },
  {
    form: 'fair? to whom?',
    find: find(String.raw`(?<=^\W*|[.!?]\s)(?:fair|standard|partnership|goodwill|reasonable|loyalty|flexible|urgent|generous|cheap|us, \w+|a bargain|exclusive|partners|final|free|friendly|simple|competitive|professional|transparent|a discount|an increase)\?(?:\s(?:to|for) whom\?)?|(?<=\?\s)(?:to|for) whom\?|\ball this over\b[^?]{2,40}\?|\bfree of charge, with\b[^?]{2,50}\?|\bmeant to be the [\w-]+ (?:rate|price|version|offer)\?`),
    when: [question],
    unless: [({ sentence }) => /\b(?:or)\b/i.test(sentence.judged)],
  },
  {
    form: 'twelve months’ notice for a coffee machine?',
    find: find(String.raw`(?<=^\W*|[.!?]\s)(?:and |but )?(?:an?|the|another|\d[\d.,%]*|[€£$]\s?\d[\d.,]*|one|two|three|four|five|six|nine|ten|twelve|thirty|forty|sixty|ninety)\s[^?.;:]{3,70}\?`),
    when: [question, ofUs, ({ text }) => !/\b(?:is|are|was|were|do|does|did|has|have|can|could|would|will|should|or|works?|ok|okay|please|suit|you)\b/i.test(text)],
    unless: [sincere],
    unsure: 0.55,
  },
];

const NO_TO_IT = /^\W*(?:hardly|never|not (?:one|a|in|any|at|really|even|likely|exactly|by)\b|no[.!,]|nope|no(?:body|thing| one| way| chance)\b(?! (?:idea|need|hurry|rush|problem|worries))|none\b|of course (?:not|it|they|we)|we don't think so|i don't think so|i doubt|they (?:were|are|did|do) not|it (?:was|is|did|does|can) ?not|it cannot|exactly[.!]|zero\b|again no|the (?:pupils|tenants|growers|drivers|patients|children|taxpayer|customers?)\.|us\.|we did\.|a (?:brochure|flagpole|shrug)\b)/i;

/** "Is that fair? We don't think so." */
export const SELF_ANSWERED: readonly Pattern[] = [
  {
    form: 'is that fair? hardly',
    find: find(String.raw`(?<=^\W*|[.!;:]\s|\b(?:and|but|so)\s)(?:and |but )?(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|what|who|why|how|where|when|should|you know|want to know)\b[^?.;]{3,110}\?`),
    when: [question, (hit) => NO_TO_IT.test(nextSentence(hit)) && nextSentence(hit).length < 90],
    unless: [({ text }) => /\b(?:could you|can you|do you (?:need|want|have)|would you like|happens next|are you (?:free|available|coming))\b/i.test(text), (hit) => /^\W*(?:not (?:at all sure|yet|sure|that it)|no idea|none of (?:the callers|us know))/i.test(nextSentence(hit))],
  },
];

/** Every form but the tags and the self-answered. */
export const FRAMES: readonly Pattern[] = [...NEGATED, ...CORNERED, ...HOW, ...WHO, ...SINCE_WHEN, ...WHAT, ...WHY, ...YES_NO, ...EMBEDDED, ...DECLARATIVE];
