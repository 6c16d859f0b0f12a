import { anyOf } from '../../language/words';

const listed = (words: string): string[] => words.split(/,\s*/);

/** Verbs of giving way, in their base forms. */
const YIELDS = listed(
  `waive, drop, cut, halve, lower, reduce, knock, take off, shave, slash, trim, scrap, strike, remove, delete, forget, forgo, give, grant, throw in, add, extend, pay, cover, absorb, swallow, eat, foot, carry, bear, accept,
   agree, sign, go along, go with, match, take, let, write off, refund, withdraw, relinquish, abandon, yield, fold, back down, relent, put up, live with, settle, move, do, double, skip, leave, keep, come down, go down, make, work,
   freeze, price, charge, bill, insist, manage, cope, lump, bow, concede, follow, say yes, raise, replace, tear up, put, send, supply, play, drive, sell, ignore, overlook, discount, erase, shoulder, take on, take over, spare, include,
   lift, suspend, host, store, deliver, translate, redo, throw`.replace(/\s*\n\s*/g, ' '),
);
const PAST = String.raw`(?:\w{3,}(?:ed|en|wn)|cut|taken|took|struck|gave|let|paid|left|come down|brought|gone|made|put|built|thrown|knocked)`;
const ADVERB = String.raw`(?: (?:just|simply|also|even|gladly|happily|therefore|then|of course|now|all|quietly|still|have to|probably|certainly|rather|sooner|as well|go ahead and|already|hereby|gone ahead and|be glad to|be happy to))*`;

/** The writer's side. */
export const SELF = String.raw`(?:I|we|ours|(?:our|my) \w+)`;

/** "we'll waive", "I have now dropped", "we're letting", "our client will sign", "let's forget". */
export const GIVE =
  String.raw`\b(?:${SELF}(?:'ll|'d|ll| will| would| shall| can| could| may as well| might as well|'re going to)${ADVERB} ${anyOf(YIELDS)}|${SELF}(?:'ve| have)${ADVERB} ${PAST}|` +
  String.raw`${SELF}(?:'re|'m| are| am| is)${ADVERB} (?:happy to |glad to |willing to |content to )?(?:${anyOf(YIELDS)}|\w+(?<!ask|try|look|writ|wait|hop|work|think|wonder|send|us|hav|check|plan|meet)ing)|` +
  String.raw`let's (?:just |simply |all )?(?:forget|drop|call it|write|scrap|go with|do your|say|take yours|leave it)|(?:tick|leave|scrap|drop|keep|delete|strike|have|take|make it) (?:the|it|in|that|this)(?: \w+){1,4}|` +
  String.raw`(?:I|we)${ADVERB} (?:waive|drop|accept|yield|fold|concede|give in|give up|agree to|take the|forgo|surrender|withdraw our|cut|lowered|reduced|dropped|halved|knocked|gave|took|made|cancelled|agreed))\b`;

/** Something is given: "the chairs are on us", "the fee is gone". */
export const GIVEN =
  String.raw`(?:\b(?:is|are|'s|'re|goes?|comes?|can (?:be|go|come|stay)|will be|'ll be|could be|ha(?:s|ve) been|stays?)${ADVERB} (?:on (?:us|me|the house|our (?:account|side|tab))|free(?: of charge)?|gratis|gone|waived|dropped|granted|` +
  String.raw`forgotten|cancelled|yours(?: to keep)?|scrapped|struck|accepted|deleted|halved|removed|ours to (?:pay|bear)|withdrawn|at no (?:cost|charge)|for nothing)\b)`;

/** Moods that a gift is to make or to avoid. */
const MOOD = anyOf(
  listed(
    `happy, happier, sweet, quiet, calm, friendly, smooth(?:ly)?, peace(?:ful)?, content, pleasant, good terms, on board, good humou?r, good side, satisfied, good books, pleased, upset, angry, annoyed, cross, disappoint\\w*, unhappy,
     sulks?, mad, offen\\w+, argu\\w+, row, fight\\w*, quarrel\\w*, conflict, unpleasant\\w*, trouble, fuss, friction, tension, (?:bad|hard|ill) (?:feelings?|blood), dispute, scene, drama, awkward\\w*, hassle, falling out, stress,
     goodwill, favou?r, friends(?:hip)?, smil\\w+, bother\\w*, harmony, relationship, embarrass\\w*, guilt\\w*, gratitude, grateful, like us, love, kindly, sympathy, difficult, insist\\w*, pushing, good opinion, goodbye, lose you,
     mean more, nervous, moan\\w*, shouting, complain\\w*, bad mood`.replace(/\s*\n\s*/g, ' '),
  ),
);

/** Feelings and fears that move a gift rather than a reason: "just to keep you happy", "so that nobody sulks". */
export const MOTIVE =
  String.raw`\b(?:(?:(?:to (?:keep|avoid|please|make|stay|buy|win|show|spare|get|have|earn|calm|end|cheer|stop|not)|in order|so (?:that|as|you|nobody|no one|everyone|everybody)|because|since|as|seeing|for the sake of|in the interests? of|` +
  String.raw`rather than|sooner|anything (?:to|for)|out of|in the hope|hop(?:e|ing)|(?:don't|do not|wouldn't|never) (?:want|like|wish)|hate|can't (?:bear|stand|face)|let's not|please don't|don't be|` +
  String.raw`you(?:'re| are| were| really| still)* ?(?:sound|seem|look)\w*|(?:I|we)(?:'d|'m|'re| am| are))\b[^.;!?]{0,45}?\b${MOOD})|pacify|placate|appease|please (?:you\b|your \w+|everyone)|calm things|keep the peace|make this go away|` +
  String.raw`be done with (?:it|this)|get (?:it|this) over with|not worth (?:the|an?|arguing|fighting)|you win|worn (?:us|me) down|rather than (?:lose|see|risk)|(?:hop(?:e|ing)|trust(?:ing)?) (?:that )?you(?:'ll| will)|` +
  String.raw`(?:afraid|terrified|scared|tired) of|too tired to|losing you)\b`;

/** Nothing is asked for the gift. */
export const FREELY =
  String.raw`\b(?:no (?:strings|conditions?|obligation|commitment)(?: (?:attached|required|needed|on your (?:part|side)))?|nothing (?:in (?:return|exchange)|back|needed|expected|is needed|required|asked)(?: (?:in|from) \w+)?|` +
  String.raw`(?:expect|ask|want|need)(?:ing)? (?:for )?(?:nothing|anything(?: at all)?)(?: (?:in (?:return|exchange|its place)|back|for it))?|without (?:asking|expecting|wanting|getting|needing)\b(?: for)? (?:anything|a thing|something)(?: (?:in return|in exchange|back|at all))?|` +
  String.raw`without (?:anything|something) in (?:return|exchange)|owe (?:us|me) (?:nothing|a thing)|no need to (?:give|return|reciprocate|move|offer|thank|discuss)|you (?:needn't|don't (?:have|need) to|need not) (?:do|give|offer|move|pay|return|sign|thank)\b[^.;!?]{0,20}|` +
  String.raw`unconditionally|just because|simply because you asked|unasked|don't mention it|no questions asked|of (?:our|my) own accord|won't be asking for anything|for nothing at all|call it a (?:present|gift))\b`;
