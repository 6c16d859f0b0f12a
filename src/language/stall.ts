import type { Span } from '../engine/types';
import { notesOn } from './prose';

const TALKS = String.raw`(?:we|we both|both of us|talks?|the talks|our talks|discussions?|our discussions?|negotiations?|the negotiations?|our negotiations?|conversations?|things|it all|everything|the deal|this deal|progress|the process|the two teams|both sides|our teams|I feel we|I think we)`;
const BE = String.raw`(?:(?:'re|'s| are| is| were| seem to be| seem| appear to be| appear| remain| still are| have been| has been|'ve been) )`;
const ADVERBS = String.raw`(?:(?:still|now|currently|again|somewhat|rather|a bit|a little|really|completely|both|just|at present|at the moment|well and truly) ){0,2}`;

/** Ways of saying that talks are stuck; each may stand anywhere in a sentence. */
const STUCK: readonly RegExp[] = [
  // "We're stuck on the payment terms." "Talks seem stuck."
  new RegExp(String.raw`\b${TALKS}${BE}${ADVERBS}(?:stuck|deadlocked|stalled|gridlocked|bogged down|at odds|at loggerheads|blocked)\b(?! (?:in traffic|at customs|with (?:the|a|an) (?:bill|cost)|at the (?:airport|border|port)))`, 'i'),
  // "I'm stuck on clause 9."
  /\bI(?:'m| am) (?:still |a bit |rather )?stuck on (?:the|your|our|this|that|clause|price|how)\b/i,
  // "Talks have stalled." "Our conversation about price has ground to a halt."
  /\b(?:talks?|discussions?|negotiations?|conversations?|things|the deal|progress|we)\b[^.;!?]{0,40}\b(?:have|has|'ve|had) (?:now |clearly |rather |all but )?(?:stalled|got(?:ten)? stuck|ground to a halt|come to a (?:halt|standstill|stop)|hit (?:a|the) (?:\w+ )?(?:wall|impasse|snag|roadblock|dead end|deadlock)|reached (?:a|an) (?:\w+ )?(?:impasse|deadlock|dead end|stalemate|standstill))\b/i,
  // "We're going round in circles."
  /\b(?:go|going|gone|went|talk|talking|run|running|moving|turning) (?:a)?round (?:and round )?in circles\b|\b(?:going|talking|running|moving|turning|go) in circles\b/i,
  /\b(?:an?|the|this|our|at|to) (?:\w+ )?(?:impasse|deadlock|stalemate|standstill|logjam|gridlock)\b(?! (?:clause|provision|agreement|period|obligation|mechanism|procedure|resolution|letter)s?\b)/i,
  // "No progress on E." "We haven't made any progress on the price."
  /\b(?:no|little|not much|hardly any|without any|zero) (?:real |further |more )?(?:progress|headway|movement)\b/i,
  /\b(?:haven't|have not|aren't|are not|not) (?:made|making|seen|seeing|make) (?:any |much )?(?:real |further )?(?:progress|headway)\b/i,
  /\b(?:we|we're|we are|this is|talks are|getting|got|gets|get) (?:getting |going |leading )?(?:us )?nowhere\b/i,
  /\b(?:we|we've|we have) (?:still )?(?:can't|cannot|can not|haven't been able to|have not been able to|been unable to|don't seem to|can't seem to|still can't) (?:seem to )?(?:get past|move past|get beyond|move beyond|agree on|find a way (?:past|round|around)|bridge|see a way (?:past|round|around|forward))\b/i,
  /\b(?:we're|we are|we remain|still) (?:still )?(?:quite |rather |too |very |so )?(?:far|miles|a long way) apart\b/i,
  /\bback (?:to|at) square one\b/i,
  /\bhit a (?:brick )?wall\b/i,
  /\b(?:same|that) (?:point|argument|arguments|loop|ground) (?:over and over|again and again)\b|\bstuck in a loop\b/i,
  /\b(?:the )?talks? (?:broke|have broken|had broken) (?:down|off)\b/i,
  /\b(?:we're|we are|we've been|we seem(?: to be)?|we keep|talks (?:are|have)|negotiations? (?:is|are|have|has)|this (?:is|has)|things (?:are|have)|it feels (?:like|as if) we're|I (?:feel|think|fear) (?:that )?we're)\b[^.;!?]{0,30}\b(?:stuck|stalled|deadlocked|at (?:an impasse|a standstill|a deadlock|loggerheads)|in a deadlock|(?:going|running|turning) (?:round )?in circles|going nowhere|getting nowhere|treading water|bogged down|ground to a halt|gridlocked|dead in the water|not (?:getting|moving) (?:anywhere|forward|ahead))\b/i,
  /\b(?:no|little|hardly any|zero) (?:real )?progress (?:on|with|since|in|over)\b/i,
  /\b(?:got|getting|been|be) stuck (?:on|over|at|with)\b/i,
  /\b(?:round and round|going in circles|in circles (?:on|over|for))\b/i,
];

/** What isn't said of these talks as they stand: "so that we don't get stuck", "if we get stuck", Wheeler's own last words. */
const NOT_NOW = /\b(?:(?<!as )if|in case|so (?:that )?we (?:don't|do not)|lest|avoid|avoids|avoiding|prevent|rather than|before we|without getting|isn't|aren't|are not|is not|not|no longer|never|won't|wouldn't) (?:\S+ ){0,4}$/i;
const SHAME = /\bshame if (?:this|we|it|these)\b/i;

/** Talk of the deal, not of a lorry or a lift that is stuck. */
const ELSEWHERE = /\b(?:lorry|truck|trucks|traffic|customs|containers?|ship|vessel|frames|goods|shipment|lift|elevator|van|port|harbour|snow|mud|train|printer|queue|email|mail|filter)\b[^.;!?]{0,40}\b(?:stuck|stalled|standstill)\b|\bget(?:s)? (?:us )?stuck\b/i;

/** The words of a sentence that say that talks are stuck; undefined where it says nothing of the kind. */
export function stuckIn(judged: string): Span | undefined {
  if (SHAME.test(judged) || ELSEWHERE.test(judged)) return undefined;
  for (const find of STUCK) {
    const hit = find.exec(judged);
    if (!hit || NOT_NOW.test(judged.slice(0, hit.index)) || /\bnot (?:\w+ )?(?:stuck|stalled|deadlocked)\b/i.test(hit[0])) continue;
    return { start: hit.index, end: hit.index + hit[0].length };
  }
  return undefined;
}

/** Does the sentence say that the talks are stuck? */
export const saysStuck = (judged: string): boolean => stuckIn(judged) !== undefined;

/** The sentences of a paragraph that say so. */
export const stuckSentencesIn = notesOn(({ judged }) => saysStuck(judged) && {});

/** Does the sentence place an issue between agreed and stuck, as a summary does? */
export const saysOpen = (judged: string): boolean =>
  /\b(?:provisional(?:ly)?|in good shape|still open|(?:is|are|remains?|stays?|only|one|last|left|single) (?:\w+ ){0,2}(?:open|left|remaining)|(?:what|all that|that) (?:remains|is left)|leaves (?:us )?(?:only )?(?:with )?(?:the|one|two|just)|remaining (?:point|issue|question|gap|item)|having trouble with|trouble with|most of the (?:way|road)|nearly there|almost there|subject to)\b/i.test(judged);

/** The sentences of a paragraph that do. */
export const openIn = notesOn(({ judged }) => saysOpen(judged) && {});
