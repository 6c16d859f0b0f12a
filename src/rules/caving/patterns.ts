import type { Guard, Hit, Pattern, Span } from '../../engine/types';
import { namesDeal } from '../../language/words';
import { FREELY, GIVE, GIVEN, MOTIVE } from './words';

/** Where the part of the sentence that `at` stands in begins. */
function partStart(judged: string, at: number): number {
  let start = judged.length - judged.trimStart().length;
  for (const mark of judged.slice(0, at).matchAll(/[;:—–]\s+|[.!?]\s+|,\s+(?:but|and|so)\s+(?=(?:I|we|you|the|our|my|it|that)\b)/gi)) start = mark.index + mark[0].length;
  return start;
}
function partEnd(judged: string, at: number): number {
  const found = /[;]\s|\s[—–]\s|,\s+but\b/i.exec(judged.slice(at));
  return found ? at + found.index : judged.trimEnd().length;
}
const part = ({ sentence: { judged }, span }: Hit): Span => ({ start: Math.min(span.start, partStart(judged, span.start)), end: Math.max(span.end, partEnd(judged, span.end - 1)) });
const onward = ({ sentence: { judged }, span }: Hit): Span => ({ start: span.start, end: Math.max(span.end, partEnd(judged, span.end - 1)) });

const asks: Guard = ({ sentence }) => /\?\s*$/.test(sentence.judged);
const inDeal: Guard = ({ paragraph }) => namesDeal(paragraph.judged);
/** The sentence gives something that has a price, or the paragraph names a term of the deal. */
const inDealOrGift: Guard = (hit) => inDeal(hit) || /\b(?:free|gratis|on us|on me|for nothing|refund|bill|throw|pay\w*|paid|sign|agree|accept|claim|cost|cover|yours|points?|charg\w+|\d+)\b/i.test(hit.sentence.judged);

/** Something is asked or given in return, or a contract, a rule of the house or a fault pays: then it is a trade or a due. */
const traded: Guard = ({ sentence: { judged } }) => TRADES.test(judged);
const TRADES = new RegExp(
  [
    String.raw`\bin (?:return|exchange)(?: for)? (?:for )?(?!it\b|this\b|that\b)(?:the|a|an|your|we|could|\w+ing|two|one|\d)|\boffer in return\b|\bwhat (?:could|would) you\b|\b(?:provided|on condition|as long as you|against (?:an?|the|your|two)|once the|so could|could you)\b`,
    String.raw`\bif (?:you|we|the|your \w+) (?:can |could )?(?:sign|confirm|order|extend|commit|agree|move|take|add|pay|book|both|split|look)|\bwould you (?:be able|consider|be open)`,
    String.raw`\b(?:as|per|under) (?:the|our|clause|an?) ?(?:contract|statutes?|policy|agreement|rate card|warranty|terms|referral|\d)|\bclause \d|\bas (?:we )?(?:agreed|discussed)|\bowed\b|\b(?:our|my) (?:error|mistake|fault)\b(?! (?:if|somehow|though))`,
    String.raw`\b(?:overpaid|in the scope|for members|list price|policy covers|insurance covers|delivery bond|both (?:sides|drop))\b`,
  ].join('|'),
  'i',
);

/** A no, a limit that stands, or a wish that stops short of giving. */
const stands: Guard = ({ sentence: { judged } }) =>
  /\bso the (?:rate|price|fee|offer|figure) (?:stays|stands|remains|holds)|\b(?:stays? at|and still|wouldn't help|has to (?:pay|stay|cover)|not possible|would rather not|we'd rather not|the fee reflects)\b|(?:n't|cannot|\bnot (?:able|going) to|\bunable to) (?:go|move|offer|accept|waive|drop|lower|reduce|agree|do|match|cut|extend|give|take)\b|\bstands?(?= *[.,;])/i.test(judged);

/** Others give: "the city covers the deposit". */
const others: Guard = ({ sentence: { judged }, span }) => /^(?:the \w+|our previous|he|she|they|his|her|their)\b/i.test(judged.trim()) && !/\b(?:we|I|our|us|me)\b/i.test(judged) && span.start < 40;

/** A choice that costs nothing: wine, colours, dates. Where money is spoken of, it does cost. */
const harmless: Guard = ({ sentence: { judged } }) =>
  /\b(?:tools?|colou?rs?|dates?|time|rooms?|wine|menu|font|slides?|questions?|language|seats?|table|route|song|hymn|photos?|music|venue|guests?|documentation|test|patch|bug|merge|commit|code|resch\w+|resend|call)\b/i.test(judged) &&
  !/\b(?:prices?|fees?|rates?|terms?|sum|figure|number|amount|discount|split|waive|free|refund|charge|rent|invoice|pay)\b/i.test(judged);

/** Guests, customers and faults are served by the rule of the house. */
const custom: Guard = ({ sentence: { judged } }) => /\b(?:guests?|visitors?|dealers|customers?|(?:every|each) order|children|members|sample|brochure|leaflet|tea|coffee|lunch|included|warranty|replacement|standard|fault|late|delay|wrong|damaged|broken|mistake|trial)\b/i.test(judged);

const base = [asks, traded, stands, others, harmless];
const GIFT = String.raw`(?:${GIVE}|${GIVEN}|\b(?:have|take|keep|scrap|drop|strike|make it|let me|consider|here's|you (?:can|may) (?:have|keep)) )`;
const ANY = String.raw`(?:what ?ever|whichever|anything|everything|any \w+|all of it|the first|however much)`;

/** The forms of giving in, as in the rule's inventory. */
export const patterns: readonly Pattern[] = [
  { form: 'a gift moved by a feeling', find: new RegExp(String.raw`${MOTIVE}[^.!?]{0,140}?${GIFT}`, 'i'), when: [inDealOrGift], unless: base, mark: part },
  { form: 'a gift, then the feeling', find: new RegExp(String.raw`${GIFT}[^.!?]{0,140}?${MOTIVE}`, 'i'), when: [inDealOrGift], unless: base, mark: part },
  { form: 'nothing asked in return', find: new RegExp(String.raw`${GIFT}[^.!?]{0,120}?[,; ]${FREELY}|${FREELY}[^.!?]{0,60}?${GIFT}|\b(?:you get|yours|adding|free|gratis|discount|off|as well)\b[^.!?]{0,60}?[,; ]${FREELY}`, 'i'), when: [inDealOrGift], unless: base, mark: part },
  {
    form: 'gratis, on top',
    find: /\b(?:(?:take|have|keep|throw|waive|do|play|work|drive|host|deliver|get)\b[^.;!?]{2,60}?,? (?:as well|too|gratis|for free|for nothing|on the house|at no (?:extra )?(?:cost|charge)|on us|unpaid|at cost|at a loss|thrown in)|have another \d+ ?%|on top of that,? (?:we|I)|free everything|no charge for (?:the|that|this)|the rest is (?:free|on us))\b/i,
    when: [({ paragraph }) => /\b(?:we|I|our|us|me|my)\b/i.test(paragraph.judged) || namesDeal(paragraph.judged)],
    unless: [...base, custom],
    mark: part,
    unsure: 0.2,
  },
  {
    form: 'whatever you like',
    find: new RegExp(String.raw`\b(?:(?:take|accept|pay|sign|agree(?: to| with)?|match|go (?:along )?with|live with|abide by|honou?r|do|give|fine with|happy with|follow|settle for|put up with) (?:to |with |just about |simply |more or less )*${ANY}|${ANY} (?:\w+ ){0,2}?(?:you|your \w+|suits you)\b)[^.;!?]{0,50}`, 'i'),
    when: [inDealOrGift],
    unless: base,
    mark: part,
    unsure: 0.2,
  },
  {
    form: 'name your price',
    find: /\b(?:name (?:your|the|a) \w+(?=,? and|\.|,| -)|your price is|(?:tell (?:us|me)|say|send us|give us) (?:the|a|your|any) (?:number|sum|figure|price|rate)|say a sum|write your own|(?:fill|write|put|type|pencil) in (?:the \w+|what\w*|which\w*|any|your|a \w+)|(?:pay|bill|charge|give) (?:us|me)? ?(?:what(?:ever)?|as (?:much|little)) (?:you|seems|suits)|make it what you like|sky(?:'s| is) the limit|your wish is|ask and it's yours|you(?:'re| are)? (?:the boss|decide|set|choose|pick|name)|your call|up to you|in your hands|defer to you|at your discretion|sign (?:it )?(?:unread|unseen|blind)|be the judge|yours to (?:set|decide)|you know best)\b[^.;!?]{0,50}/i,
    unless: base,
    mark: part,
    unsure: 0.2,
  },
  {
    form: 'capitulation',
    find: /\b(?:have it your (?:own )?way|(?:we|I)(?:'ll)?(?: just| simply)? (?:give (?:in|up)|cave(?: in)?|fold|yield|capitulate|stop arguing|bow to|do it your way|lump it|crumble)\b(?= *(?:$|[.,;:!]| on\b| to\b|and\b))|(?:we|I)'ll (?:just )?(?:have to )?(?:swallow|eat|lump|live with|put up with) (?:it|the|that)|do (?:it )?your way|say yes and be done|(?:consider|regard) (?:all |every one of )?your \w+ (?:accepted|granted|agreed|met)|(?:demands?|wish(?:es)?|requests?) (?:is|are) (?:hereby )?(?:granted|accepted)|who (?:are we|am I) to|far be it from us|beggars can't be|so be it|might as well (?:agree|accept|sign|give)|no (?:point|use) (?:in )?(?:objecting|resisting|arguing|fighting)|too tired to|yes to (?:all of it|everything)|(?:agree|say yes) to (?:everything|anything)|let's just (?:get it over|do your|go with yours|take your)|anything to (?:keep|stay|avoid|stop|have)|as you wish|(?:sign|accept|agree to|bend on|say yes to) (?:anything|everything))\b/i,
    when: [(hit) => inDealOrGift(hit) || /\b(?:have it your|give in|demands?|wish|thing$)/i.test(hit.text)],
    unless: [asks, traded, stands, harmless, ({ before }) => /\b(?:not|never|nobody)(?: \w+)? $|n't(?: \w+)? $/i.test(before)],
    mark: part,
  },
  {
    form: 'fine, then',
    find: /^\W*(?:fine|okay|ok|all right|alright|very well|whatever|oh well|well|right|sure|sigh|alas|meh|yes|enough)(?:[,.!;:]| then,?)+ (?:(?:ok|okay|then|alright|sure|oh|fine|yes|so|go on)[,.]? )*(?:have|scrap|no|put|take|keep|strike|drop|add|deduct|delete|there's your|you (?:get|can have|win)|(?:we|I)(?:'ll| will)(?: \w+)? \w+|the \w+(?: \w+){0,3} (?:is|are) (?:on us|on me|yours|free|gone|waived|dropped)|[€$£]?\d[\d.,]*\b|minus \d)\b/i,
    when: [inDealOrGift],
    unless: base,
    mark: part,
    unsure: 0.2,
  },
  {
    form: 'never mind our side',
    find: /\b(?:(?:don't|do not|no need to|needn't|never) (?:you )?(?:worry|fret|trouble|mind|lose sleep|give|spare|bother)\b[^.;!?]{0,20} (?:our|my) \w+|never mind (?:what|our|my|us|the)|(?:our|my) \w+(?: really| simply)? (?:doesn't|don't|isn't|aren't) (?:matter|count|important|the point|worth)|(?:that's|it's|which is) our (?:problem|headache|worry|lookout)|(?:we|I)(?:'ll| will) (?:manage|cope|make do)\b|I don't count|without another word|only a (?:small|little|tiny))\b/i,
    when: [inDealOrGift],
    unless: base,
    mark: part,
    unsure: 0.2,
  },
  {
    form: 'sorry for asking',
    find: /\b(?:(?:sor+y|apologies|apologi[sz]e|forgive (?:me|us)|embar+as+ed|feel (?:awful|bad|terrible|guilty))(?: (?:for|to|have|about|even|ever))* (?:ask|rais|bring|brought|mention|being|sending|want|having|charg|bill)\w*|(?:forget|ignore|disregard|strike|scratch) (?:that )?(?:(?:I|we) (?:ever |even )?(?:asked|said|mentioned|raised|wrote)|(?:what|everything) (?:we|I)|(?:our|my) \w+|the (?:bit|part|point|line) about)|should(?:n't have|nt have| never have| not have) (?:asked|raised|mentioned|brought|sent|even)|it was (?:wrong|silly|cheeky|greedy|rude) (?:of us|of me|to)|take it (?:all )?back|no right to ask|pretend (?:we|I) never|more than (?:we|I) deserve)\b/i,
    when: [inDealOrGift],
    unless: [traded, stands, harmless, ({ sentence: { judged } }) => /\b(?:again|typo|attachment|password|page \d|is due|but you)\b/i.test(judged) || (/\?\s*$/.test(judged) && !/no right/i.test(judged))],
    mark: part,
    unsure: 0.2,
  },
  {
    form: 'cut before asked',
    find: /\b(?:before you (?:even )?(?:ask|say|object|could|respond|reply)|(?:anticipating|expecting|guessing|knowing|assuming) (?:that )?your?\b|sure (?:you'd|that's too|it's too)|(?:guessed|assumed|figured|feared|thought) you|you(?:'ll| will| may| might)? (?:probably |surely )?(?:find|think) (?:that|it|this)\b|(?:in case|if) (?:that's|it's|it is|the \w+ is)(?: \w+)? (?:too|a (?:problem|stretch|bit))|nobody pays that|room in it|haven't heard|your silence|no (?:answer|reply) yet|shouldn't (?:ask|charge)|charge too much|hardly worth|(?:plenty|more than enough|will do|is fine)|(?:less|half|peanuts))\b[^.!?]{0,140}/i,
    when: [inDeal],
    unless: base,
    mark: part,
    unsure: 0.25,
  },
  { form: 'gift without reason (open)', find: new RegExp(String.raw`(?:${GIFT}|^\W*go ahead\b)[^.!?]{0,140}`, 'i'), when: [inDeal], unless: [asks, traded, stands], mark: onward, unsure: 0.3 },
  { form: 'whatever (open)', find: /\b(?:what ?ever|any(?:thing)?|whichever|everything|all of it|your (?:call|price|terms|way))\b[^.!?]{0,100}/i, when: [inDeal], unless: [asks, traded, stands], mark: part, unsure: 0.3 },
];
