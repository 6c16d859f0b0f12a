import type { Guard, Pattern } from '../../engine/types';
import { anyOf, FIGURE, namesDeal } from '../../language/words';
import { asksWhy } from './why';
import { LIMITS, MONEY, POSITION, POSITION_ALONE, QUALIFIERS, SIDE, THEIR_SIDE, WANT_BARE, WANT_BE, WANT_PERFECT, YOU } from './words';

const WHAT = String.raw`(?:what|wat|which|whatever)`;
const REST = String.raw`(?:(?! and (?:we|I|our|it|they|then)\b)[^,;:?!.–—]){0,70}\??`;
/** To the clause's end, so that the underline covers the question. */
const find = (source: string): RegExp => new RegExp(source, 'i');

const NOUN = String.raw`(?:(?:exact(?:ly)?|sort of|kind of|type of|level of|amount of|form of|range of|of (?:our|the|your|those|these)|${QUALIFIERS}|[\w'-]+)\s){0,3}?${POSITION}`;
const BE = String.raw`(?:is|are|r|'s|'re|s|was|were)`;
const SOFT = String.raw`(?:\s(?:really|actually|exactly|honestly|roughly|ideally|already|currently|now|then|still|ultimately|realistically|yet|all|at most|at least|most|rather|normally|usually))?`;

/** Things of the day: asking for them is no position. */
const ERRAND = /\b(?:lunch|dinner|breakfast|supper|dessert|coffee|tea|drinks?\b(?! package)|menu|meal plan|starter|colou?rs?|fonts?|logos?|shirt|badges?|seat(?:s|ing)? (?:anywhere|at the table)|meeting|agenda|(?:the|a|our|next) call\b|(?:a|the) chat\b|birthday|christmas|room for the|VAT|tax (?:number|return|id)|phone|telephone|mobile|account number|order number|reference|PO number|room number|flight|serial|item number|part number|model number|train|visa|password|data room|voltage|pressure|load\b|stairs|shelves|chilli|festival\b(?= (?:program|starts))|summer\?|file (?:name|format)|size shirt|copies|list price in|exchange rate|interest rate did|heat rate|error rate|sample rate|frame rate|success rate|response rate|report text|tomatoes|visa limit|speed limit|time limit|credit score)\b/i;
const isErrand: Guard = ({ sentence }) => ERRAND.test(sentence.judged);

/** Numbers and names that identify: asking for them is no position. */
const IDENTIFIES = /\b(?:VAT|tax|phone|telephone|mobile|fax|account|order|reference|PO|room|flight|serial|item|part|model|plate|registration|passport|invoice|policy|case|ticket|badge|bank|IBAN|contact|tracking|extension|page|version|line|row|slot|seat|gate|track|issue|job|zip|post) (?:number|code|rate|position)|\b(?:heat|error|sample|frame|response|exchange|tax|heart|bit|data) rate|(?:price|number|rate|figure|limit|terms|cost|fee|share|cap)-|\b(?:speed|time|age|weight|visa) limit|\blist price in\b|\bchanges you want made\b/i;
const identifies: Guard = ({ text, after }) => IDENTIFIES.test(text + after.slice(0, 12));
/** A title: "Name Your Price, the quiz show". */
const isTitle: Guard = ({ text }) => /^[A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+/.test(text);
/** A third party's tariff is a fact: "what does the port charge for a plug?" */
const tariff: Guard = ({ text, sentence }) => /\b(?:do|does|did|will) (?:the|an?) [\w'-]+(?: [\w'-]+)? (?:charge|require|need|take|spend|pay|do|see|set|ask|buy|sell|bill)\b/i.test(text) || /\b(?:does|do|did|will) the [A-Z]/.test(sentence.judged);
const endsAsQuestion: Guard = ({ after, text }) => /\?/.test(text) || /\?/.test(after) || !/[.!]/.test(after);
const dealNear: Guard = ({ paragraph }) => namesDeal(paragraph.judged);
/** "In Lugano we heard what you want", "here is what we want": told, not asked. */
const asked: Guard = ({ before, sentence }) =>
  /\?["')\]]*\s*$/.test(sentence.judged) || /^\W*(?:\w+\W+){0,5}$/.test(before) || /(?:[,;:–—-]|\b(?:so|and|but|then|now))\s*(?:["'(]\s*)?$/i.test(before);
/** The words before it only report the question: "we heard what you want". */
const told: Guard = ({ before, sentence }) =>
  /\b(?:heard|see|seen|saw|know(?! yet)|knew|noted|understand|understood|remember|use|do|call it|call|is|was|here's|clear|told us|exactly|depending on|regardless of|no matter|matches?|whatever|about|on|of|for|with|to|got)\s*$/i.test(before) && !/\?\s*$/.test(sentence.judged);
/** "What did the previous tenant leave", "last time": a fact of the past. */
const ofThePast: Guard = ({ sentence }) => /\b(?:last (?:time|year|season|week|month)|previous(?:ly)?|at the time|back then|in (?:19|20)\d\d)\b/i.test(sentence.judged) && !/\b(?:than last|this time)\b/i.test(sentence.judged);

const ask: readonly Guard[] = [asksWhy, identifies, isTitle, tariff];
const askPlain: readonly Guard[] = [...ask, isErrand];
const DIGITS = /\d/;

/** "What price do you have in mind?" */
const namedPosition: readonly Pattern[] = [
  {
    form: 'what price do you want',
    find: find(String.raw`\b(?:at |in |on |for |by |under |with |to |until )?${WHAT}\s${NOUN}(?:\s(?:per|a|an|for|on|of|in|as)\s[^,;:?!.]{1,40}?)?\s(?:do|does|would|will|can|could|might|did|wd)\s(?:${YOU}|${THEIR_SIDE})${SOFT}\s${WANT_BARE}\b${REST}`),
    when: [endsAsQuestion],
    unless: [...ask, told, ofThePast],
  },
  {
    form: 'what price are you after',
    find: find(String.raw`\b(?:at |in |on |for |by |under )?${WHAT}\s${NOUN}(?:\s(?:per|a|an|for|on|of|in|as)\s[^,;:?!.]{1,40}?)?\s?${BE}\s(?:${YOU}|${THEIR_SIDE})${SOFT}\s${WANT_BE}\b${REST}`),
    when: [endsAsQuestion],
    unless: [...ask, told, ofThePast],
  },
  {
    form: 'what price have you set',
    find: find(String.raw`\b${WHAT}\s${NOUN}\s(?:have|has|had|did)\s${SIDE}${SOFT}\s${WANT_PERFECT}\b${REST}`),
    when: [endsAsQuestion],
    unless: [...ask, told],
  },
  {
    form: 'what price u want, no auxiliary',
    find: find(String.raw`(?<=^|[.,:;?!-]\s|\b(?:so|and|hi|pls|please|then)\s|^\w+\s)(?:what|wat|which|how much|hw much)\s(?:${NOUN}\s)?(?:u|you)\s(?:want|wish|need|after|thinking|asking|looking for|expect|can (?:pay|offer|give|do|spend)|wd (?:like|take)|got|have in mind)\b${REST}`),
    when: [asked, ({ sentence }) => /\?|[^.!]\s*$/.test(sentence.judged)],
    unless: [...ask, told, ({ text }) => /\b(?:is|are) (?:in|not|on|at)\b/i.test(text)],
  },
  {
    form: 'what number should we take to our board',
    find: find(String.raw`\b${WHAT}\s(?:${QUALIFIERS}\s)?${anyOf(MONEY, LIMITS, ['number', 'level', 'terms', 'date', 'deadline'])}\s(?:should|shall|must|do|can|could|may)\s(?:we|I)\s(?:have to |need to |be )?(?:working|planning|aiming|take|put|write|quote|work|enter|note|pencil|plan|offer|budget|name|pass|report|go|bring|present|tell)\b${REST}`),
    when: [endsAsQuestion],
    unless: ask,
  },
  {
    form: 'what should be included, at most',
    find: find(String.raw`\b(?:how many|how much|what|which)\s[^,;:?!.]{2,40}\s(?:should|are to|is to)\s(?:be included|be covered|kick in|come down|come off|go in)\b${REST}`),
    when: [endsAsQuestion, dealNear],
    unless: ask,
  },
  {
    form: 'what is the lowest you can offer',
    find: find(String.raw`\b(?:${WHAT}\s?${BE}|where(?:'s| is))\s(?:the|ur|your)\s(?:very\s|absolute\s)?(?:lowest|least|most|highest|furthest|maximum|minimum|max|min|latest|earliest|best|cheapest|longest|shortest|smallest|farthest|top|bottom|keenest|price|figure|number)(?:\s\w+){0,2}?\s(?:that\s)?(?:${YOU}|${THEIR_SIDE}|the\s\w+|\w+'s|Your \w+)(?:\s|')(?:can|could|would|will|'?d|'?ll|are|'?re|might|is|may)\b${REST}`),
    when: [endsAsQuestion],
    unless: [...ask, told],
  },
  {
    form: 'what is your price',
    find: find(String.raw`\b(?:(?:${WHAT}|wats|whats)(?:\s?(?:${BE}|would|will|might)(?:\sbe)?)?|where(?:'s| is| are))\s(?:your|ur|their|his|her|(?:your|the)\s[\w-]+(?:'s|s'))\s(?:(?:${QUALIFIERS}|[\w-]+(?=\s(?:price|budget|rate|fee|figure|terms|number)))\s){0,2}(?:${anyOf(MONEY, LIMITS, ['terms', 'conditions', 'requirements', 'demands', 'expectations?', 'wish ?list', 'must-?haves', 'asks', 'requests', 'number', 'deadline', 'position', 'preference', 'target date', 'goal', 'idea of an? (?:\\w+ )?(?:price|bonus|fee|deal|figure|rate|rent|discount|salary)'])})\b(?!\s(?:done|like as)\b)(?<!\b(?:most|least|highest|lowest|furthest)(?=\s\w+)(?!\s(?:for|on|per|at|in)\b))${REST}`),
    when: [endsAsQuestion],
    unless: [...ask, told],
  },
  {
    form: "what's the asking price",
    find: find(String.raw`\bwhat(?:'s| is|s)\sthe\s(?:asking price|ceiling|floor|bottom line|budget for|budget on|spend(?:ing)? limit|reserve price|walk-?away|lowest price|best price|going rate for your|price for|fee for|rent for|rate for|damage)\b${REST}`),
    when: [endsAsQuestion],
    unless: ask,
  },
  {
    form: 'what requests does the chorus have',
    find: find(String.raw`\b${WHAT}\s(?:[\w-]+\s)?(?:requests?|demands?|wishes|requirements|conditions|expectations?|changes|asks|terms|preferences)\s(?:do|does|would|will)\s(?:${YOU}|${THEIR_SIDE}|\w+)\s(?:have|make|attach|impose|set|bring|want|like)\b${REST}`),
    when: [endsAsQuestion],
    unless: ask,
  },
  {
    form: 'where are you on price, what can you do on price',
    find: find(String.raw`\bwhere (?:are|do|does|is) (?:${SIDE}) (?:stand |now |currently )?(?:on|with|at on) (?:the |your )?(?:[\w-]+ ){0,2}?(?:${anyOf(MONEY, ['terms', 'number', 'notice', 'deadline', 'term', 'scope', 'exclusivity'])})\b${REST}|\bwhat (?:can|could|would) (?:you|u|your \w+) (?:do|offer|manage|give)(?: for)?(?: us| me)?(?: on| for| in| by way of)? (?:the |your |a )?(?:[\w-]+ ){0,2}?(?:${anyOf(MONEY.filter((noun) => noun !== 'share' && noun !== 'interest'), ['terms', 'menu', 'number', 'volume', 'order', 'units'])})\b${REST}|\bwhat (?:price|figure|rate|fee|rent|number|date|sum) would\?|\bat what [\w-]+ (?:are|would) you (?:be )?an? (?:buyer|seller)\b\??|\bwhat would you do it for\b\??|\bwhat(?:'s| is) the (?:price|fee|rent|rate|magic number|number|figure|catch)\?|\bwhat (?:do|does|would) your (?:numbers?|pricing|budget|rates|fees|terms|expectations) look like\b${REST}|\bhow much would it take\b${REST}|\bwhat would be acceptable\b${REST}|\bwhat are (?:you|we) (?:looking|talking)(?: at)? (?:in terms of|on|for) (?:the )?(?:price|cost|rent|fee|rate|budget)s?\b${REST}`),
    when: [endsAsQuestion],
    unless: ask,
  },
  {
    form: 'which are the must-haves',
    find: find(String.raw`\b(?:which|what)\s(?:are|r)\s(?:the|your)\s(?:must-?haves|deal-?breakers|priorities|red lines|non-negotiables)\b${REST}`),
    unless: ask,
  },
];

/** Verbs with which a bare "what" cannot but ask for a position. */
const PLAIN_WANT = anyOf(['accept', 'settle for', 'charge', 'offer', 'propose', 'give', 'bid', 'insist on', 'agree to', 'agree on', 'sell (?:it|them|her|him|that|this) for', 'sell for', 'let (?:it|them|her|him|that|this|us) (?:go|have)', 'pay', 'spend', 'afford', 'stretch to', 'go to', 'put forward', 'call (?:a )?fair', 'consider (?:a )?(?:fair|good|reasonable|acceptable|right)', 'take for', 'ask for', 'ask', 'require', 'demand', 'live with', 'hope for', 'hope to (?:get|earn|be paid|make|achieve)', 'have in mind', 'be (?:happy|satisfied|comfortable|content|prepared|willing|ready|able)', 'do for us', 'let \\w+ go for', 'expect to (?:be paid|earn|get|pay)', 'envisage', 'require by way of', 'expect', 'be minded', 'imagine as', 'seek', 'take', 'contribute']);
const OF_THE_DEAL = String.raw`(?:\s(?:for (?:it|them|her|him|that|this|those|these|the|your|my|our|an?|each|both|two|three|\w+ing)|from (?:us|me|this|the|it|each)|of (?:us|me|the)|on (?:the|price|top|it)|per|in (?:return|exchange|the|terms)|out of|as|to (?:be paid|get|earn|see (?:from|on|in|for)|end up|pay)|us to (?:offer|pay|leave|take|include|put|change|drop|add|give|do|cut|move|accept)|changed|covered|included|removed|altered|amended|reserved|in writing|instead|now|this time|next|back|precisely|exactly|then|really|here|most|by way of|ex \w+|each|with)\b[^,;:?!.]{0,60})?`;

/** "What do you want?" */
const bareWhat: readonly Pattern[] = [
  {
    form: 'what do you want',
    find: find(String.raw`\b(?:what|wat)\s(?:(?:exactly|precisely|else|then|more|specifically)\s)?(?:do|does|did|would|wd|will)\s(?:${YOU}|${THEIR_SIDE}|the\s[\w'-]+(?:\s[\w'-]+)?)${SOFT}\s(?:want|like|need(?!\s(?:from|us|to|for the|on))|expect|ask|hope|wish|have in mind|desire)${OF_THE_DEAL}(?=\s*(?:[,;:?!.–—"')]|-\s|$))\??`),
    when: [endsAsQuestion, ({ text, paragraph, sentence }) => !/\bin mind\b|\bon the\b|\bneed\b/i.test(text) || namesDeal(paragraph.judged) || /(?:^|[:,;.–—-] ?)\W*(?:so )?what (?:exactly |else )?do you (?:need|have in mind)\W*$/i.test(sentence.judged)],
    unless: [...askPlain, told],
  },
  {
    form: 'what would you accept',
    find: find(String.raw`\b(?:what|wat)\s(?:(?:exactly|precisely|else|then|more|now)\s)?(?:do|does|did|would|wd|will|can|could|might)\s(?:${YOU}|${THEIR_SIDE}|the\s[\w'-]+(?:\s[\w'-]+)?|management)${SOFT}\s${PLAIN_WANT}\b(?!\s(?:place|part|longer|long|care|notes|off\b))${REST}`),
    when: [endsAsQuestion],
    unless: [...askPlain, told, ofThePast, ({ text }) => /\btake (?:to|from|us for|me for|it that)\b|\bexpect (?:on|at|when|showers|to (?:see|find|happen|arrive))|\bask (?:about|the)\b|\brequire (?:at|in) the\b/i.test(text)],
  },
  {
    form: 'what are you after',
    find: find(String.raw`\b(?:what|wat)\s?(?:(?:exactly|precisely|else|then)\s)?${BE}\s(?:${YOU}|${THEIR_SIDE}|the\s[\w'-]+(?:\s[\w'-]+)?)${SOFT}\s(?:after|looking for|looking to (?:get|achieve|make|earn|spend|pay|charge|sell)|asking|asking for|hoping for|hoping to (?:get|come|achieve|earn|walk|receive|make|pay|gain|secure|spend)|aiming (?:at|for)|seeking|proposing|thinking of(?= (?:for|on|per|in terms|as|$|\?))|expecting (?:for|from|of|to be paid|to (?:pay|get|earn))|willing to|prepared to|ready to|able to (?:spend|pay|offer|do|put)|fishing for|holding out for|angling for|demanding|requesting|charging|offering|targeting)\b${REST}`),
    when: [endsAsQuestion],
    unless: [...askPlain, told],
  },
  {
    form: 'what would it take',
    find: find(String.raw`\bwhat\s(?:would|will|does|might)\s(?:it|that)\stake(?:\s(?:to (?:get (?:the|a|this|your|us to) (?:deal|yes|signature|agreement|contract|done|over|there)|close|sign|settle|make|win|reach|bring you|seal|have you|persuade|convince)|for (?:you|your)|from us)\b[^,;:?!.]{0,50})?(?=\s*[,;:?!.]|\s*$)\??`),
    unless: askPlain,
  },
  {
    form: 'what would make you say yes',
    find: find(String.raw`\bwhat\s(?:would|will|might|could)\s(?:make|get|bring|persuade|convince|keep|tempt|have|satisfy|suit|sway|induce)\s(?:you|your (?:client|board|side|team|members|principals?|owners?))\b(?:\s(?:say|to (?:say|sign|agree|accept|stay|move|come|join|close)|sign|over|round|with|on board|agree|accept|at)\b[^,;:?!.]{0,40})?(?=\s*[,;:?!.]|\s*$)\??`),
    unless: askPlain,
  },
  {
    form: 'what does it cost, what is it worth to you',
    find: find(String.raw`\bwhat(?:'s| is)\s(?:it|that|this|the [\w-]+|a yes|a \w+)\s(?:worth to you|going to cost us)\b${REST}|\bwhat\s(?:does|would|will)\s(?:a yes|the (?:band|choir|whole thing|lot|package)|your (?:\w+))\scost\b${REST}|\bwhat\swould\s[^,;:?!.]{3,40}\sgo for\b\??|\bwhat\sdo\syou\stake\sfor\b${REST}|\bwhat(?:'s| is)\son\syour\swish ?list\b\??`),
    unless: askPlain,
  },
  {
    form: 'where would you like the price',
    find: find(String.raw`\bwhere\s(?:would|do|does|did|will)\s(?:${SIDE}|we)\s(?:like|want|need|see|have)\s(?:to (?:end up|land|be|get|finish|come out)|the (?:\w+ )?(?:price|rent|figure|number|fee|rate|total|cap|salary)|yours|yourself|it to (?:land|end))\b${REST}|\bwhere\sdo(?:es)?\s${SIDE}\sdraw\sthe\sline\b${REST}|\bat what point (?:do(?:es)?|would|will)\s(?:it|that|the \w+)\s(?:stop|start|cease|become|get|work)\s(?:being |to be )?(?:interesting|worth|attractive|viable|a deal)[^,;:?!.]{0,40}\??`),
    unless: askPlain,
  },
  {
    form: 'what would be a good number',
    find: find(String.raw`\bwhat\s(?:would|could)\sbe\s(?:an?|the|your)\s(?:\w+\s)?(?:number|figure|price|rate|fee|rent|salary|discount|deal|term|date)\b${REST}|\bwhat\s(?:salary|rise|raise|increase|package|terms?|price|figure)\s(?:would|do)\s${YOU}\scall\s\w+\??`),
    unless: askPlain,
  },
  {
    form: 'which do you want',
    find: find(String.raw`\b(?:which|what)\s(?:one\s|ones\s|of (?:the|these|those)\s(?:\w+\s){1,3})?(?:do|would|does|will|are|is)\s${SIDE}\s(?:want|prefer|rather|choose|after|like|going for|pick|go for)\b${REST}`),
    when: [({ sentence, text }) => namesDeal(sentence.judged) || DIGITS.test(sentence.judged) || /\b(?:ones|lots?)\b/i.test(text)],
    unless: [...askPlain, told],
  },
];

const COUNTED = String.raw`(?:(?:more|extra|additional|further|free|paid|months?|weeks?|years?|days?(?! the)|points?|percent|per cent|pallets?|units?|tonnes?|tons?|licen[cs]es|revisions|rounds|hours?|shifts?|instal?ments?|shooting days|nights?|crates|shares?|seats(?! would your))\s)`;

/** "How much do you want?" */
const howMuch: readonly Pattern[] = [
  {
    form: 'how much do you want',
    find: find(String.raw`\b(?:by\s|for\s|at\s)?(?:how|hw) much(?:\s(?:more|less|extra|further|longer|sooner|lower|higher|cheaper|faster|closer|of [^,;:?!.]{2,40}|money|rent|discount|notice|time|room|interest|deposit|credit|commission|overtime|exclusivity|holiday|leave|cash|equity|budget|extra time|free \w+|\w+ time|longer a \w+)){0,2}\s(?:do|does|did|would|will|can|could|are|r|is|have|has|were|might|wd)\s(?:${YOU}|${THEIR_SIDE}|the\s[\w'-]+(?:\s[\w'-]+)?)${SOFT}\s(?:${WANT_BARE}|${WANT_BE}|${WANT_PERFECT}|intend|plan|come|commit|share|got)\b${REST}`),
    when: [endsAsQuestion],
    unless: [...askPlain, told, ({ text }) => /\bto bet\b|\bhow much storage\b|\bparking\b|\btime (?:have|has|do) (?:you|they|we)(?: got| have)? ?(?:got |on|for|before|left|today|\?)/i.test(text), ({ sentence, text }) => /\b(?:need|take|require)\b/i.test(text) && !/\bwant us to take\b/i.test(text) && !/\b(?:do|would|does)\s(?:you|u|they|your \w+)\s(?:need|take|require)\s*(?:for|per|\?|,|from us|to (?:sign|settle|close))/i.test(text) && !namesDeal(sentence.judged)],
  },
  {
    form: 'how much have you got to spend',
    find: find(String.raw`\bhow much (?:money\s|budget\s|cash\s)?(?:has|have|had|does|do|did)\s(?:${SIDE}|the\s[\w'-]+(?:\s[\w'-]+)?)\s(?:got|have|earmarked|budgeted|allocated|put aside|set aside|available)\b${REST}|\bhow much room (?:do|have|is|does)\b${REST}`),
    unless: askPlain,
  },
  {
    form: 'how much lower would it have to be',
    find: find(String.raw`\b(?:by )?how much (?:lower|higher|cheaper|less|more|faster|sooner|longer|closer|further|earlier|later|of a (?:reduction|discount|rise|increase|cut))\b(?=[^?]{0,70}\?)(?=[^?]{0,70}\b(?:have to|should|would|are|do|is|can|to be|need|your|you)\b|\s(?:than)?\s?${FIGURE})${REST}|\bhow much of an? (?:reduction|discount|rise|increase|cut|rebate|deposit)\b${REST}|\bhow much is (?:your wish|it to be|the (?:damage|price|rent|fee))\b${REST}|\bby how much (?:are|is|should|would|do|does)\b${REST}|\bhow much lower than\b${REST}`),
    unless: [...askPlain, ({ sentence }) => /\b(?:how much (?:slower|faster|longer) (?:are we|is|was|does it|will it))\b/i.test(sentence.judged)],
  },
  {
    form: 'how much for the lot',
    find: find(String.raw`(?<=^\W*|[,;:.–—-]\s|\b(?:so|and|but|then|ok)\s)how much(?:\s(?:for|per|in total|all in|altogether|then|now|roughly)\b[^,;:?!.]{0,50})?(?=\s*(?:[,;:?!.]|$))\??`),
    when: [({ sentence }) => !/\bhow much (?:for|per)?\s*(?:the )?(?:time|work|sugar|salt|water)\b/i.test(sentence.judged)],
    unless: askPlain,
  },
  {
    form: 'how many months do you want',
    find: find(String.raw`\bhow many (?:\w+ )?${COUNTED}(?:[\w'-]+\s){0,5}?(?:do|does|would|will|can|could|are|is|did)\s(?:${SIDE}|the\s[\w'-]+(?:\s[\w'-]+)?)\s(?:want|like|expect|after|asking|asking for|hoping|hoping for|looking for|need for|commit to|require|demand|insist|seeking|prepared|willing|accept|request|propose|reserve)\b${REST}`),
    when: [endsAsQuestion],
    unless: [...askPlain, ({ sentence }) => /\bfree samples\b/i.test(sentence.judged)],
  },
  {
    form: 'how low would you go',
    find: find(String.raw`\bhow (?:low|high|far|long|soon|short|big|large|small|early|late|far below (?:\w+ )?|much further|close|flexible|deep|wide|generous)(?:\s(?:an?|of an?|of)\s(?:[\w'-]+\s){1,4}?|\s(?:\w+\s){0,2}?)(?:do|does|would|will|can|could|are|is|might)\s(?:${SIDE}|the\s[\w'-]+(?:\s[\w'-]+)?|prices?)\s(?:want|like|go|prepared|willing|able|after|looking for|asking for|ask|expect|need|stretch|insist|come|lock|get|ready|be (?:prepared|willing)|have to (?:be|go)|on (?:the|your) (?:price|rent|rate|fee)|seeking|wish|demand|require|be on)\b${REST}`),
    when: [endsAsQuestion],
    unless: [...askPlain, ({ text, sentence }) => /\b(?:go|come|get)\b/i.test(text) && !/\b(?:go|come|get)\s*(?:for|on|to|down|with|up|below|\?|,|$)/i.test(text) && !namesDeal(sentence.judged), ({ text }) => /\bneed\b|\bby (?:bike|car|train|bus)\b/i.test(text)],
  },
  {
    form: 'by when do you want the money',
    find: find(String.raw`\b(?:by when|when|from when|until when) (?:do|does|would) (?:${SIDE}|the \w+) (?:want|need|require|expect|like|insist)\s(?:on\s)?(?:the|your|it|our|us|delivery|payment|possession|completion|them|possession of)\b(?=[^?]{0,50}\b(?:money|payment|paid|delivered|commissioned|vacated|finished|completed|settled|delivery|payment|possession|completion|turbines|keys|flat|out|funds|deposit|balance|goods|signed)\b)${REST}|\bwhen should the (?:new )?(?:rent|rate|price|fee|term|lease|contract|increase|discount)s? (?:start|kick in|begin|end|apply)\b${REST}|\bhow soon (?:do|does|would) (?:${SIDE}|the \w+) (?:want|need|like)\b${REST}`),
    unless: askPlain,
  },
];

const ABOUT = String.raw`(?:\s(?:for|on|of|per|at|to|from|as to|as regards|regarding|concerning|about|in|with|net|gross|ex|all in|anyone|please|yet|so far|then)\b[^?.!;:]{0,60})?`;

/** "Best price?" */
const fragments: readonly Pattern[] = [
  {
    form: 'best price?',
    find: find(String.raw`(?<=^\W*(?:(?:and|so|but|hi|ok|anyway|then|or|now)\b,?\s(?:\w+,\s)?)?|[.:;–—]\s(?:and\s|so\s)?)(?:and\s|so,?\s)?(?:any\s|the\s|what\s|some\s)?(?:(?:your|ur|their|rough|preferred|best|lowest|target|asking|last|final|expected|bottom|rough|net|minimum|maximum|your (?:thoughts|ideas?|view) on (?:a |the )?|thoughts on (?:a |the )?|day|hourly|${QUALIFIERS})\s){0,3}${POSITION_ALONE}(?:\s(?:idea|expectations?|range|figure|yet))?${ABOUT}(?=\s*(?:\?|,\s(?:anyone|please|\w+\?)|please))\??`),
    when: [({ text, before, sentence }) => /^\W*(?:\w+\W+){0,4}$/.test(before) && text.split(/\s+/).length < 12 && !/\b(?:right|works?|look|good|change|stay|include|start|end|do)\s*\??$/i.test(sentence.judged) && !/\b(?:is|are|was|were|has|have|will|does|do|did|can|could|would|should|be)\b/i.test(text)],
    unless: askPlain,
  },
  {
    form: "lowest you'd go?",
    find: find(String.raw`(?<=^\W*(?:and |so )?)(?:lowest|best|most|least|highest|max|furthest) (?:you|u|ur|your \w+)(?:'d| would| can| could|'ll)? \w+(?: \w+)?\??|(?<=^\W*(?:so,?\s)?)(?:so,?\s)?net what\?|(?<=^\W*)(?:lowest|ballpark|best offer|best and final|your thoughts on (?:price|a number|the (?:price|number|fee)))\?|\bany idea (?:what|how much|of (?:the|your|a) (?:\w+ )?(?:price|budget|figure|number|fee|rent|rate))\b[^?]{0,60}\?|(?<=[,:;]\s)and you\?|(?<=^\W*)and for goodwill\?|(?<=^\W*)what(?:'s| is) yours\?|\bprice idea (?:for|on)\b[^.?]{1,50}`),
    when: [({ text, paragraph }) => !/^and you|yours/i.test(text) || /\d/.test(paragraph.judged)],
    unless: [...askPlain, ({ text }) => /\bany idea (?:what|how much)\b/i.test(text) && !/\b(?:you|your|u|they|side|client)\b/i.test(text)],
  },
];

/** "Do you have a figure in mind?" */
const yesNo: readonly Pattern[] = [
  {
    form: 'do you have a price in mind',
    find: find(String.raw`\b(?:do|does|did|have|has|had|would|is)\s(?:${SIDE}|the\s[\w'-]+)\s(?:already\s|yet\s|got\s|have\s|had\s|set\s|named?\s|mentioned?\s|thought\s|mention\s|decided\s|on\s|of\s|about\s|fixed\s|given\s){1,3}(?:an?\s|any\s|some\s|your\s|us\s){1,2}(?:[\w'-]+\s){0,2}?${anyOf(MONEY, ['number', 'limit', 'expectations?', 'ceiling', 'floor', 'target', 'closing date', 'deadline', 'target date', 'preferences?', 'range', 'idea of (?:price|budget|fee|cost)', 'minimum', 'maximum', 'conditions', 'demands', 'ballpark'])}\b${REST}`),
    when: [({ sentence }) => /\?\s*["')]*$/.test(sentence.judged) || /\bin mind\b/.test(sentence.judged)],
    unless: [...askPlain, ({ text, sentence }) => /\b(?:receive|pay|paid|sent|copy|attached|include|offer (?:for|of) (?:help|support))\b/i.test(text) || /\b(?:price list|interest in|any interest|time limit|discount code|share (?:of )?(?:your|the) (?:thoughts|file|link))\b/i.test(sentence.judged), ({ text }) => /\b(?:an interest|any interest|any offers? |the offer|your offer|your quote|our (?:offer|quote)|any points|a point)\b/i.test(text)],
  },
  {
    form: 'have you a budget',
    find: find(String.raw`\b(?:have|has) (?:you|u|they|your \w+) (?:an?|any|some)\s(?:[\w'-]+\s){0,2}?${anyOf(['budget', 'price', 'figure', 'number', 'limit', 'target', 'ceiling', 'idea of (?:price|budget|fee|cost)', 'fee', 'rate', 'rent', 'range'])}\b${REST}`),
    when: [endsAsQuestion],
    unless: askPlain,
  },
  {
    form: 'have you decided what you would pay',
    find: find(String.raw`\b(?:have|has|had|do|does|did)\s(?:${SIDE}|the\s[\w'-]+)\s(?:already\s|yet\s)?(?:decided|know|knows|known|settled|worked out|thought about|thought of|agreed|considered|say|said|mention)\s(?:yet\s|on\s)?(?:how much|what|which \w+|a (?:figure|number|price|sum))\b(?=[^?]{0,50}\b(?:pay|take|want|charge|ask|spend|accept|offer|figure|number|price|sum|like)\b)${REST}`),
    unless: askPlain,
  },
  {
    form: 'is there a price you would be happy with',
    find: find(String.raw`\b(?:is|would) there (?:be )?(?:an?|any|some)\s(?:[\w-]+\s){0,2}?${anyOf(MONEY, LIMITS, ['number', 'date', 'term', 'deadline'])}\s(?:that\s|which\s)?(?:(?:${YOU}|${THEIR_SIDE})\s?(?:'d|would|could|might|can|want|need|had in|have in|are (?:after|hoping|comfortable|happy)|were (?:thinking|hoping)|expect|insurers will|will)\b(?!\s(?:rather avoid|not))|at which|on what|to what|(?:that )?would (?:work|suit|be acceptable))${REST}`),
    unless: [...askPlain, ({ text }) => /\b(?:limit|rate) (?:you (?:know|see|recommend))\b/i.test(text)],
  },
  {
    form: 'is there any room on the price',
    find: find(String.raw`\b(?:is|would|might|could|are) (?:there|you(?:r \w+)?|the \w+) (?:be )?(?:any |some |a little |a bit of |much |more |still |at all |open to )*(?:room|flexibility|leeway|movement|give|wiggle room|scope|play|flexible|negotiable|latitude|slack|moveable|discount)\b(?=[^?]{0,60}\b(?:price|rate|fee|rent|term|side|cost|budget|figure|number|discount|deposit|date|premium|it|that|your|for (?:negotiation|movement|manoeuvre|maneuver))\b|\s*\?)${REST}`),
    when: [({ paragraph, text }) => namesDeal(paragraph.judged) || /\bflexib|negotiable\b/i.test(text)],
    unless: [...askPlain, ({ sentence, text }) => /\b(?:meeting|hotel|dining|conference) room\b/i.test(sentence.judged) || /\broom (?:for|in|at) (?:the|me|us|\w+ (?:people|guests|more))\b/i.test(text) || /\b(?:if we|if I)\b/i.test(sentence.judged)],
  },
  {
    form: 'could you go lower',
    find: find(String.raw`\b(?:can|could|will|would|any chance) (?:you|u|of you|your \w+)\s?(?:possibly |maybe |perhaps )?(?:go|going|come|drop|do|beat|improve|sharpen|manage)\s(?:any |a (?:little|bit) |much |even )?(?:lower|higher|down|cheaper|better|further|up)(?=\s*[?,]|\s(?:on|than|for|with|with the|from)\b)[^,;:?!.]{0,40}\?|\bany chance (?:of|for) (?:a|an|some|the)\s(?:[\w-]+\s)?(?:discount|reduction|lower|better|cheaper|rate|price|deal|rebate)\b${REST}|\bis (?:that|this|\S+) (?:your|the) (?:lowest|best|final|bottom|best price|best offer|last price|final figure|highest|maximum)(?: \w+)?\?`),
    unless: [...askPlain, ({ sentence }) => /\b(?:number to reach|if we|if I|best number to|best (?:way|time|place|person))\b/i.test(sentence.judged)],
  },
  {
    form: 'is 12% what you want',
    find: find(String.raw`\bis (?:it )?[^?.,;]{0,20}(?:${FIGURE})[^?.;]{0,30}\b(?:what|that) ${YOU}(?: want| need|'re after|'re looking for| are after)\b${REST}|\b(?:is it|is that)\s[^?.;]{0,50}\b(?:that )?${YOU}(?:'re| are)? (?:after|want|looking for|asking for)\b${REST}`),
    when: [({ sentence }) => namesDeal(sentence.judged) || /\d/.test(sentence.judged)],
    unless: askPlain,
  },
  {
    form: 'do you want the cash or the shares',
    find: find(String.raw`(?<=^\W*(?:\w+,\s|so\s|and\s|or\s)?|[:;,]\s)(?:do you (?:want|prefer)|would you (?:rather|prefer|like)(?: to)?(?: have)?|are you (?:after|looking for)|would your (?:buyer|client|side|board|seller|members|team) (?:like|rather|prefer|want)(?: it)?)\s[^?;:]{3,60}\b(?:or|longer|lower|higher|shorter|bigger)\b${REST}`),
    when: [({ sentence, text }) => /\?/.test(sentence.judged) && (namesDeal(text) || DIGITS.test(text) || /\b(?:cash|shares|garage|term|freight)\b/i.test(text))],
    unless: [...askPlain, ({ text }) => /\b(?:call|meet|visit|bill|invoice|deliver(?:ed|y)|collect|pick|send|by (?:mail|post|email)|row|rows|start|Monday|Tuesday|Wednesday|Thursday|Friday|help)\b/i.test(text)],
  },
  {
    form: "what's it to be",
    find: find(String.raw`\bwhat's it (?:to be|going to be|gonna be)\b${REST}|\bwhich (?:one|package|option|plan|tier)? ?(?:shall|should|can) we put you down for\b\??|\bwhat's your preference\b\??|\boption \w(?:, \w)? or \w\?|(?<=^\W*)a (?:discount|rebate)[^?]{0,30}, which one\?|\bare we talking (?:${FIGURE}|about (?:${FIGURE}))[^?]{0,40}\?`),
    when: [({ paragraph }) => namesDeal(paragraph.judged) || /\d|\bor\b/.test(paragraph.judged)],
    unless: askPlain,
  },
];

const US = String.raw`(?:us|me)`;
const HOW_YOU = String.raw`(?:what|how much|how low|how high|how far|which|wat|where)\b(?:\s[\w'%-]+){0,4}?\s(?:(?:you|u)\s?(?:'d|'re|'ve|can|could|would|are|have|want|need|expect|require|seek|wish|like|charge|accept|take|hope|propose|had|were|in mind)|(?:your \w+|they|the \w+(?: \w+)?)\s?(?:'d like|would|wants?|needs? to|expects?|seeks?|hopes?|(?:is|are) (?:after|asking|seeking|looking|hoping)|(?:has|have) in mind))\b`;
const NOT_PRINTED: Guard = ({ sentence }) => /\b(?:printed|on the badges?|arrival|how many copies|copies|menu|to eat|to drink|sit|seat|agenda|bank details|address|names for|time (?:works|suits)|day (?:works|suits)|attend|photos?|logo|colou?r|dial-in|questions|think|changed? on the (?:site|page))\b/i.test(sentence.judged);

/** The words begin a clause, or follow one that asks: "we'd be grateful if you would let us know". */
const orders: Guard = ({ before, text }) =>
  /^(?:please|kindly|pls|could|can|may|might|would|perhaps|all we)\b/i.test(text) || /(?:^|[,;:.!?("–—-]|\b(?:and|so|but|then|now|just|please|kindly|you|u|you would|you could|to|know|hear|help|mind|out|now|simply|do|first))\s*["'(]?$/i.test(before);

/** "Tell us what you want." */
const imperative: readonly Pattern[] = [
  {
    form: 'tell us what you want',
    find: find(String.raw`\b(?:just |please |kindly |pls |do |so |simply )*(?:tell|let|give|show|send|inform|say|write|spell|put|come back to|come back to (?:us|me) with|shoot|email|mail|drop|indicate|state|specify|list|set out|advise)\b(?:\s(?:${US}|know|have|down|out|please|in writing|a line|with|in plain words|,))*(?:,?\s(?:in plain words|plainly|straight|roughly|honestly|frankly|please),?)?\s(?:everything |the sum |the figure |the amount |exactly |the price |the date |the fee )?(?:${HOW_YOU}|(?:what|how much) (?:rent|price|fee|you)\b|(?:everything|the \w+) (?:you|you'd) (?:want|like))${REST}`),
    when: [({ text }) => /\b(?:you|u|they|your|the)\b/i.test(text)],
    unless: [...askPlain, NOT_PRINTED, ({ text, sentence }) => /\b(?:who|when|where|need from us|need from me|you need(?: (?:to|for|from|by)\b)|want to (?:do|discuss|meet|come|see|call)|you (?:are|'re) (?:coming|free|available|up to|doing|thinking(?! of))|can (?:make|come|help|attend|join)|have (?:received|found|heard|done|sent)|would (?:recommend|suggest)|happen)\b/i.test(text) || (!namesDeal(sentence.judged) && !/\b(?:want|after|ask|take|accept|spend|pay|charge|settle|need|ask for|asking|go)\b/i.test(text))],
  },
  {
    form: 'give us your best price',
    find: find(String.raw`\b(?:just |please |kindly |pls |simply |could you |can you |can I |may we |might we |would you |would you mind |do |perhaps you could |all we need (?:from you )?(?:at this stage )?is )*(?:tell|let|give|giving|show|send(?: over)?|quote|quoting|state|name|naming|indicate|specify|advise|share|sharing|submit|put|putting|shoot|make|get|have|offer|provide|drop|say|saying|revert with|come back (?:to ${US} )?with|spell out|set out|list|write down|disclose|reveal|lay out|know|furnish|confirm to us)\s(?:${US}\s)?(?:have |know |see |get |an? (?:idea|indication|sense) of |some (?:idea|indication) of |with )?(?:your|ur|their|(?:the )?(?:best|lowest|last|expected)|the (?=\w+ (?:you|they|your)))\s?(?:(?:${QUALIFIERS}|[a-z-]{4,})\s){0,2}?(?:${anyOf(MONEY, LIMITS, ['number', 'terms', 'conditions', 'requirements', 'demands', 'expectations?', 'wish ?list', 'deadline', 'target date', 'closing date', 'incoterm', 'position', 'proposals as to costs', 'level of fee'])})\b(?!-)[^,;:?!.]{0,60}\??`),
    when: [orders, ({ text }) => !/\b(?:offer letter|quote (?:number|reference)|position paper|interest in|share of voice|credit card)\b/i.test(text)],
    unless: [...askPlain, NOT_PRINTED, ({ text }) => /\b(?:make|get|have|put|know|do|offer|share|let|see) (?:us |me )?(?:the|best|your|ur) (?:most|best|interest|deal|lot|share|min|terms (?:and|of)|increase|rise|position in|advance|notice|range|bid bond|point|result|credit)\b/i.test(text) && !/\b(?:best|lowest|target) (?:price|rate|offer|number|figure|fee)\b/i.test(text), ({ before }) => /\b(?:we|I|we'll|I'll|we will|I will|to|not|they|can|us|will|shall|would|don't|didn't|never|'ll)\s*$/i.test(before) && !/\b(?:like|love|glad|grateful|useful|helpful|help|mind|us|me|need|out|want|invite you|please|would|know)\s+(?:(?:to|you to)\s*)?$/i.test(before), ({ text }) => /\b(?:sign|attach|return|initial)\b/i.test(text)],
  },
  {
    form: 'give us a number',
    find: find(String.raw`\b(?:just |please |kindly |so |simply |could you |can you |would you )*(?:give|name|pick|quote|call|suggest|state|throw|propose|shoot|offer|make)\s(?:${US}\s)?(?:out\s)?(?:an?|any|some|the|your)\s(?:rough |ballpark |realistic |round |concrete |first |fair )?(?:number|figure|price|sum|ballpark|ball ?park|quote|offer|rent you|fee you|amount you|date you want|rent|fee|terms)\b(?!\s(?:of (?:people|times|places|options|reasons|ways|things)|from the list|for the (?:files?|cover)))[^,;:?!.]{0,50}\??`),
    when: [({ before, text }) => /(?:^|[,;:.!–—-]\s*|\b(?:and|so|but|then|on,|please|just|we'd ask you to|invite you to)\s*)["'(]?$/i.test(before) || /\byou\b/i.test(text)],
    unless: [...askPlain, NOT_PRINTED, ({ before }) => /\b(?:we|I|they|can|will|could|to|he|she|would|'ll|'d|not)\s*$/i.test(before) && !/\binvite you to\s*$/i.test(before), ({ text }) => /^make\b/i.test(text) && !/^make (?:us|me) an offer/i.test(text)],
  },
  {
    form: 'name your price',
    find: find(String.raw`\b(?:just |go on, |please |feel free to )?name (?:your|ur|the) (?:\w+ )?(?:price|terms|figure|fee|sum|number|rate|amount|rent|salary|date|conditions|day rate)\b[^,;:?!.]{0,40}\??|\b(?:you|u) (?:name|tell us|say|give us) (?:it\b|the (?:amount|sum|figure|price|number|rate|fee|date))[^,;:?!.]{0,30}|\bput (?:a|your) (?:figure|number|price) on (?:it|that|the table)[^,;:?!.]{0,30}|\bpick a number\b|(?<=^\W*)call a (?:price|figure|number)\b`),
    unless: [...askPlain, NOT_PRINTED, ({ before }) => /\b(?:to|can|could|we|they|if|when|once|before|until|as|after)\s*$/i.test(before) && !/\bfree to\s*$/i.test(before)],
  },
  {
    form: 'state the rent sought, the sum you are thinking of',
    find: find(String.raw`\b(?:state|name|indicate|specify|advise|give us|tell us|send us|with|let us have|let us know|quote|disclose|confirm)\s(?:the|an?)\s(?:[\w-]+\s){0,2}?(?:rent|price|sum|amount|figure|fee|rate|number|discount|deposit|premium|salary|percentage|terms|conditions|consideration|notice|term)\s(?:(?:sought|required|desired|expected|requested|wanted|demanded|asked|wished) (?:by|for|from) (?:your|you|the)|(?:you|your \w+|they)(?:'re|'d|\s(?:are|would|want|wants|seek|seeks|need|require|expect|have in mind|had in mind|can|could)))\b${REST}`),
    when: [orders],
    unless: [...askPlain, NOT_PRINTED],
  },
  {
    form: 'requesting your last price',
    find: find(String.raw`\b(?:we are|we're|I am|I'm) (?:kindly )?(?:requesting|asking for|asking) (?:for )?(?:your|ur) (?:\w+ )?(?:price|rate|quote|offer|fee|terms|figure)\b[^,;:?!.]{0,30}|\b(?:pls|please|kindly|plz) (?:advice|advise|inform|quote|revert|indicate|send) (?:with |us |me )*(?:ur |your |the )?(?:best|lowest|last|expected|expected|target|final) (?:price|rate|salery|salary|quote|offer|fee|figure)[^,;:?!.]{0,30}|\b(?:say|tell|inform) (?:me|us)? ?(?:please )?your (?:conditions|price|wish|terms)\b[^,;:?!.]{0,30}`),
    unless: askPlain,
  },
];

const MATRIX = String.raw`(?:(?:would|'d|should) (?:like|love|be (?:glad|interested|curious|keen|grateful|happy)|need)(?: if you (?:would|could))?(?: to (?:know|hear|learn|understand|see|find out))?|(?:was|were|am|are|'m|'re) (?:just |only )?(?:wondering|curious|interested|keen to (?:know|hear))|it (?:would|'d) (?:help|be (?:useful|helpful|good|great|interesting))(?: us| me)?(?: a lot)?(?: to (?:know|hear|have|see|learn))?|(?:could|can|would|will|may|might) (?:you|I|we)(?: please| just| perhaps)? (?:tell|ask|say|let|indicate|share|know|clarify|advise|give|mind (?:saying|telling|sharing))(?: us| me)?(?: know)?|(?:may|can|could|might) (?:I|we) ask(?: you)?|(?:don't|do not|doesn't|still don't|didn't) (?:yet )?(?:know|see|understand)(?: yet)?|(?:isn't|not|hasn't been) (?:yet )?clear(?: to (?:us|me))?(?: yet)?|have yet to (?:hear|learn|be told)|yet to hear|the question is(?: simply| just)?|(?:any|no) idea|remains? to be seen|nobody (?:has )?(?:told us|said)|find out|hear back on|remind me,?(?: again)?|you could (?:say|tell us|indicate)|interested to (?:hear|learn|know)|unclear(?: to us)?)`;

/** "I was wondering what you'd charge." */
const indirect: readonly Pattern[] = [
  {
    form: "wondering what you'd charge",
    find: find(String.raw`\b(?:(?:we|I|it|my \w+|our \w+)\s?)?(?:still |also |just |simply |only |really )*${MATRIX},?\s(?:exactly |roughly |about )?(?:(?:what|how much|how low|how far|how high|which|where|at what|on what)\b(?:\s[\w'-]+){0,5}?\s(?:you|u|your [\w-]+(?: [\w-]+)?|they|the [\w-]+(?: [\w-]+)?|his \w+|her \w+|the two of you)\s?(?:'d|'re|'ve|can|could|would|are|is|have|has|want|wants|need(?! from| to | for)|needs|expect|expects|require|seek|seeks|wish|like|charge|accept|take|hope|propose|had|were|in mind|asking|hopes?)\b|(?:what|which) [\w-]+ would (?:satisfy|suit|work for|be acceptable to) (?:you|your|them)\b)${REST}`),
    when: [({ paragraph, text }) => namesDeal(paragraph.judged) || /\b(?:want|after|charge|pay|paid|asking|ask for|satisfy|suit|go|settle|accept|earn|sell|take for|expect|take)\b/i.test(text)],
    unless: [...askPlain, NOT_PRINTED, ({ text }) => /\b(?:want to (?:do|discuss|meet|come|see|call|handle|proceed)|have (?:received|found|heard|done|sent|paid)|need from us|are (?:coming|doing)|your (?:plans|thoughts|view|concerns?)|recommend|think(?! of)|who|when you|how you|would happen|mean|(?:'re|are) (?:referring|talking)|charged|asked|(?<!be )paid|agreed)\b/i.test(text)],
  },
  {
    form: "may I ask your lowest rate",
    find: find(String.raw`\b(?:(?:may|can|could|might) (?:I|we) (?:ask|get|have|know)|(?:could|can|would|will) you (?:please |kindly )?(?:tell|give|let|share|send|state|indicate)(?: us| me)?(?: know| have)?|(?:would|'d) (?:like|love|be \w+) to (?:know|hear|have|see|learn)|mind (?:sharing|telling us|saying|giving us)|(?:help|useful|helpful|good|interesting) to (?:have|know|hear|see)|find out|asked me (?:for|to find out)|interested in (?:hearing|knowing)|know)\s(?:what |some (?:idea|indication) of |an (?:idea|indication) of |an idea of )?(?:your|the (?=\w+ (?:you|they)))\s?(?:(?:${QUALIFIERS}|[\w'-]+)\s){0,3}?(?:${anyOf(MONEY, LIMITS, ['number', 'terms', 'conditions', 'requirements', 'demands', 'expectations', 'wish ?list', 'deadline', 'target date', 'closing date', 'incoterm', 'percentage'])})\b${REST}`),
    unless: [...askPlain, NOT_PRINTED, ({ text }) => /\b(?:interest in|share (?:the|your) (?:file|link|number|offer|quote)|(?:phone|tax|VAT|mobile|order|account|PO|invoice|flight|reference|extension|fax) number|position on whether|offer to|package (?:arrives?|arrived|tracking))\b/i.test(text), ({ before, text }) => /\b(?:we|I|you) $/i.test(before) && /^know/i.test(text)],
  },
  {
    form: 'the amount you want, as a noun',
    find: find(String.raw`\b(?:some (?:idea|indication)|an (?:idea|indication)|need from you(?: at this stage)? is|indicate|tell us|give us|let us have|share)\s(?:of\s)?(?:the|a)\s(?:[\w-]+\s){0,2}?(?:amount|premium|percentage|figure|number|price|rate|level of fee|sum|discount|rent|fee|deposit|salary|terms)\s(?:that\s)?(?:you|they|your \w+)\s?(?:'d|'re|would|want|could|are|can|need|seek|have|expect)\b${REST}`),
    unless: askPlain,
  },
];

/** Ways of asking for a position, by the grammar of the question. */
export const FRAMES: readonly Pattern[] = [...namedPosition, ...bareWhat, ...howMuch, ...yesNo, ...imperative, ...indirect];

/** The same without a verb: "Best price?" */
export const FRAGMENTS: readonly Pattern[] = fragments;
