import type { Pattern } from '../../engine/types';
import { FIGURE, PROPOSALS, anyOf } from '../../language/words';
import { endsPredicate, onOwnSide, onProposal, takenBack } from './subject';
import { ADVERB, CALLED, CONTEMPT, HARSH, MILD } from './words';

const BE = String.raw`(?:\b(?:is|are|was|were|be|been|looks?|looked|seems?|seemed|sounds?|sounded|feels?|felt|remains?|remained|appears? to be|strikes (?:us|me) as|struck (?:us|me) as|comes across as|borders on|verges on|its)|\b(?:that|it|this|offer|quote|price|fee|there|what|idea|plan|bid|\w+)'s|'re)\s`;
const LIKE = String.raw`(?:\b(?:reads?|sounds?|looks?|feels?) (?:like|as if it were|as)|\b(?:is|are|was|were|be|been|becom(?:e|es|ing)|amounts? to|calls? it|remains?)|\b\w+'s|\bits)\s`;
const NOUNS = anyOf(PROPOSALS, ['thing', 'stuff', 'business', 'formula', 'table', 'model', 'logic', 'idea', 'piece of \w+', 'case', 'point', 'effort', 'attempt', 'clause', 'line', 'list', 'scheme', 'back-and-forth', 'performance', 'process', 'little \w+', 'page', 'paper', 'study', 'survey', 'rise', 'raise', 'increase', 'cut', 'pay', 'money', 'rider', 'sheet', 'text', 'story', 'stor(?:y|ies)', 'contract', 'markdown', 'way to', 'waste', 'bonus', 'offer', 'proviso', 'service', 'level', 'notice', 'period', 'terms?', 'percentage', 'rebate', 'refund', 'compensation', 'credit', 'theory', 'fee', 'talk', 'exercise', 'game', 'stance', 'remark', 'comment', 'comparison', 'condition', 'charge', 'rent', 'margin', 'wage', 'share', 'stake', 'upgrade', 'sample', 'design', 'redesign', 'drawing', 'sketch', 'concept', 'brief', 'script', 'outline', 'roadmap', 'strategy', 'tactics?', 'tactic', 'policy', 'rule']);

export const verdicts: readonly Pattern[] = [
  {
    form: 'the proposal is ridiculous',
    find: new RegExp(String.raw`${BE}(?<mark>${ADVERB}{0,3}${anyOf(HARSH)}(?:,? (?:and|or) ${ADVERB}?${CONTEMPT})?)(?![\w-])`, 'i'),
    when: [endsPredicate], unless: [onOwnSide, takenBack],
  },
  {
    form: 'your terms are unacceptable',
    find: new RegExp(String.raw`${BE}(?<mark>${ADVERB}{0,3}${anyOf(MILD.filter((word) => !/^(?:poor|weak|cheap|rich|cute|funny|weird|wild|irrelevant|trivial|lazy|gross|mad|hopeless|shocking|terrible|awful|horrible|ugly|lopsided|offensive|unbelievable|unreal|priceless|toxic|adorable|embarrassing)$/.test(word)))})(?![\w-])`, 'i'),
    when: [endsPredicate, onProposal], unless: [onOwnSide, takenBack],
  },
  {
    form: 'your offer is offensive',
    find: new RegExp(String.raw`\b(?:your|ur|this|that|these|those)\b[^,;:.!?]{0,60}?${BE}(?<mark>${ADVERB}{0,3}(?:lazy|gross|mad|hopeless|shocking|terrible|awful|horrible|ugly|offensive|unbelievable|priceless|toxic|adorable|embarrassing|feeble|way off(?: the mark)?(?: and \w+ \w+)?|so \w+ (?:it's|that it's|it is) \w+))(?![\w-])`, 'i'),
    when: [endsPredicate], unless: [onOwnSide, takenBack],
  },
  {
    form: 'it is preposterous to',
    find: new RegExp(String.raw`\b(?:it's|it is|its|that's|that is|this is|how|simply|just|plain)\s(?<mark>${ADVERB}{0,2}${anyOf(HARSH, ['silly', 'crazy', 'insane', 'offensive', 'shameful', 'obscene', 'unacceptable', 'not acceptable', 'pointless', 'laughable', 'nuts', 'madness', 'lunacy'])})(?=,? (?:to|that|of you|how|for)\b)`, 'i'),
    unless: [takenBack, onOwnSide],
  },
  {
    form: 'we find the offer insulting',
    find: new RegExp(String.raw`\b(?:we|I|they|my \w+|our \w+|everyone|nobody|client|members|board|partners|team)\b[^,;:.!?]{0,24}\b(?:find|finds|found|consider|considers|considered|regard|regards|deem|call|calls|called|think|thinks|view|views)\b (?!the \w+ of)(?<what>[^,;:.!?]{3,70}?) (?:as |is |to be )?(?<mark>(?:an? )?${ADVERB}{0,3}${anyOf(HARSH, CALLED, ['offensive', 'unacceptable', 'not acceptable', 'silly', 'crazy', 'insane', 'obscene', 'useless', 'pointless'])})(?![\w-])(?= ?(?:$|[^\w\s]|(?:and|but|for|to|at|in)\b))`, 'i'),
    unless: [({ groups }) => /^(?:I|we|our|my)\b|\b(?:not|never)\b/i.test(groups['what'] ?? ''), takenBack],
  },
  {
    form: 'a joke, an insult, nonsense',
    find: new RegExp(String.raw`${LIKE}(?<mark>(?:${ADVERB}{0,3}(?:(?:an?|the|some|one|pure|utter|complete|total|sheer|absolute|mere|such an?|half|just|another|nothing but|so much|such) ){0,3}(?:(?:bad|sick|cruel|poor|bit of an?|complete|total|utter|pure|real|proper|outright|frank|personal|absolute|sorry|sad|single|cheap|big|huge|colossal|giant|right|perfect|hot|steaming|glorified|lovely|pretty|charming|old|dangerous|damn|bloody|plain|slick|worthless|tired|silly|badly \w+|\w+ly) ){0,2})${anyOf(CALLED)})(?![\w'-])`, 'i'),
    unless: [
      onOwnSide, takenBack,
      ({ text, after }) => /^(?:tip|mess|comedy|crumbs|peanuts|circus|fantasy|fiction|trash|garbage|rubbish|junk|disaster|pants|spam|robbery|napkin|turkey|lemon|bore|science fiction|slop|manure)$/i.test(text) || /^ (?:collection|truck|chute|bin|bag|pick|league|film|novel|book|bread|dealer|shop|is |are |was |menu|about us|festival|production|store|disposal|in your last|at the|school|yard)/i.test(after),
    ],
  },
  {
    form: 'is peanuts',
    find: /\b(?:is|are|was|that's|it's|at best|simply|amounts to)\s(?<mark>(?:(?:frankly|just|simply|really|still|pure|hot|utter) )*(?:peanuts|crumbs(?: from the table)?|trash(?: in a \w+ \w+)?|garbage|rubbish|junk|fiction|fantasy|pure \w+ fantasy|comedy|a mess|pants|a disaster|a bore|a circus|robbery|a tip,? not an offer|science fiction|a lemon|a napkin\b[^,;.]{0,20}))(?![\w-])/i,
    when: [onProposal], unless: [onOwnSide, takenBack, ({ after }) => /^ (?:picked|collected|emptied|on|at|league|film|stored|kept|shelled|bagged|in the|behind)/i.test(after)],
  },
  {
    form: 'your ridiculous price',
    find: new RegExp(String.raw`(?<mark>\b(?:your|ur|this|that|these|those|such an?|such|what an?|some|another|with|more|of|any more)\s(?:\w+ly |so-called |same |latest |very |sorry |little |own )?${anyOf(HARSH, ['silly', 'crazy', 'insane', 'offensive', 'miserable', 'obscene', 'lowball', 'low-ball', 'useless', 'pointless', 'shoddy', 'flimsy', 'unacceptable', 'lame', 'sorry', 'petty', 'terrible', 'dreadful', 'awful', 'horrible', 'stingy', 'sad', 'joke', 'cheap', 'pitiful', 'half-hearted', 'cut-and-paste', 'vague little', 'cockeyed'])}(?:,? \w+)? (?:little |of an? |old )?${NOUNS})(?![\w-])`, 'i'),
    unless: [takenBack, ({ before, after }) => /\b(?:our|my)\s*$/i.test(before) || /^ (?:from|of) (?:me|mine|us|ours)\b/i.test(after)],
  },
  {
    form: 'your insulting 0.9%',
    find: new RegExp(String.raw`(?<mark>\b(?:your|this|that|these|those|an?|the)\s(?:\w+ly )?(?:insulting|derisory|laughable|measly|paltry|pathetic|pitiful|ridiculous|ludicrous|absurd|miserable|miserly|lousy|silly|mere|pitiable|contemptible|preposterous|outrageous|lowball|stingy)) (?:${FIGURE}|(?:\w+ )?(?:rise|raise|discount|increase|offer|rebate|fee|sum|bid|counter|quote))`, 'i'),
    unless: [takenBack, ({ text, before }) => /mere$/i.test(text) || /\b(?:our|my)\b/i.test(text + before.slice(-10))],
  },
  {
    form: 'that is a silly price',
    find: new RegExp(String.raw`(?:${BE}|\b(?:as|than|not|but|get|got|sent|with|calls?|for|of)\s|^)(?<mark>(?:such )?(?:an?|some) (?:${ADVERB}){0,2}(?:${anyOf(HARSH, ['silly', 'crazy', 'insane', 'offensive', 'terrible', 'awful', 'horrible', 'dreadful', 'embarrassing', 'shoddy', 'flimsy', 'lame', 'miserable', 'useless', 'medieval', 'hopeless', 'sloppy', 'botched', 'third-rate', 'second-rate', 'bad', 'poor', 'weak', 'unacceptable', 'insulting', 'sham', 'joke', 'lousy', 'rubbish', 'garbage', 'silly little', 'sorry', 'stupid little'])}) (?:little |old )?${NOUNS}(?: of (?:a|an|the) \w+)?)(?![\w-])`, 'i'),
    unless: [onOwnSide, takenBack, ({ before, text }) => /\b(?:bad|poor|weak) (?:case|idea|point|time|line|week)\b/i.test(text) || /\bour\b/i.test(before.slice(-30))],
  },
  {
    form: 'what a joke',
    find: new RegExp(String.raw`(?:^|[.!?;:,—–]\s*|\b(?:and|but)\s)(?<mark>what an? (?:\w+ly |complete |total |utter |sad |sorry |bad |little )?(?:(?:${anyOf(HARSH, ['silly', 'crazy', 'insane', 'miserable', 'terrible', 'sad', 'lame', 'lousy', 'pitiful'])}) (?:little )?\w+|${anyOf(CALLED)}(?: of an? \w+(?: \w+)?)?))(?![\w-])`, 'i'),
    unless: [({ text }) => /\b(?:crazy|insane|mad) (?:week|day|month|year|night|storm|ride|game|time|coincidence)|mess$/i.test(text)],
  },
  {
    form: 'a fragment of contempt',
    find: new RegExp(String.raw`^["'(\s]*(?<mark>(?:(?:well|sorry|no|nope|honestly|frankly|seriously|wow|so|but|and|ha|that|an?|the|some|such an?|just|lol),? ){0,2}(?:(?:\w+ly|utter|complete|total|sheer|pure|absolute|plain|more|just|just plain|so|what|hot|mere|slightly|simply) ){0,2}${anyOf(HARSH, CALLED.filter((word) => !/^(?:tip|mess|comedy|fiction|napkin|bore|turkey|lemon|small beer|peanuts|circus|disaster|crumbs|stunt|doodles|spam|trash|outrage)$/.test(word)), ['silly', 'crazy', 'insane', 'unacceptable', 'not acceptable', 'hilarious', 'hopeless', 'useless', 'pointless', 'embarrassing', 'crumbs', 'peanuts', 'disgusting', 'shameful', 'zero substance', 'piffle', 'yawn', 'pfft', 'pah', 'fluff', 'genius', 'amateur hour', 'as if', 'oh please', 'dream on', 'keep dreaming', 'nice try', 'very classy', 'classy', 'good one', 'boo hoo', 'big deal', 'bravo', 'ha', 'haha', 'lol', 'hah', 'lol no', 'dear oh dear', 'charming', 'how quaint', 'how cute', 'how sweet', 'how generous', 'how very generous', 'slow clap', 'fascinating', 'riveting', 'adorable', 'unbelievable'])}(?:,? (?:really|every \w+|all of it|the lot|frankly|indeed|to the lot|from start to finish|pure and simple|on stilts|stuff))?)\s*(?:$|[.!?…]|[,:—–](?! (?:and|thanks|thank)\b))`, 'i'),
    unless: [({ text, after }) => /^(?:ha|haha|lol|bravo|whatever|genius|charming|fascinating|unbelievable|big deal|hilarious|hopeless|riveting|adorable)$/i.test(text.trim()) && !/^\s*(?:$|[.!…:])/.test(after), ({ text, after }) => /^(?:bravo|whatever|fascinating|unbelievable|ha|haha|lol|a joke|an? (?:joke|lemon)|a prank)$/i.test(text.trim()) && /\b(?:thank|thanks|love|great|congratulations|well done|works|suits|fine)\b|^,? (?:the date|you decide|everyone|all)/i.test(after)],
  },
  {
    form: 'a verdict before its subject',
    find: new RegExp(String.raw`^["'(\s]*(?<mark>(?:an? |some |such an? |pure |utter |sheer |total |completely |slightly |totally )?(?:${anyOf(HARSH, ['silly', 'insane', 'crazy', 'pitiful', 'miserable', 'shoddy', 'embarrassing', 'useless', 'unserious', 'lazy', 'pie in the sky', 'smoke and mirrors', 'garbage in, garbage out', 'all hat and no cattle', 'peanuts', 'chump change', 'a pittance', 'pittance'])})(?: (?:little )?\w+(?: of \w+)?)?), (?:an?|the|that|this|these|those|your|ur|all|every|even|which|who|slide|page|\d)`, 'i'),
    unless: [({ text }) => /\b(?:we|our|my|I)\b/i.test(text)],
  },
];
