import type { Draft, Span } from '../engine/types';

/** Where a draft says that talks are stuck, and no summary of what is agreed stands near it. */
export interface Stall {
  /** The words that say so. In the draft. */
  readonly span: Span;
  /** The end of their paragraph, behind which a summary fits. In the draft. */
  readonly paragraphEnd: number;
}

const TALKS = String.raw`(?:we|we both|both of us|talks?|the talks|our talks|discussions?|our discussions?|negotiations?|the negotiations?|our negotiations?|conversations?|things|it all|everything|the deal|this deal|progress|the process|the two teams|both sides|our teams|I feel we|I think we)`;
const BE = String.raw`(?:(?:'re|'s| are| is| were| seem to be| seem| appear to be| appear| remain| still are| have been| has been|'ve been) )`;
const ADVERBS = String.raw`(?:(?:still|now|currently|again|somewhat|rather|a bit|a little|really|completely|both|just|at present|at the moment|well and truly) ){0,2}`;

/** Ways of saying that talks are stuck; each may hold anywhere in a sentence of the writer's own. */
const STUCK: readonly RegExp[] = [
  // "We're stuck on the payment terms." "Talks seem stuck."
  new RegExp(String.raw`\b${TALKS}${BE}${ADVERBS}(?:stuck|deadlocked|stalled|gridlocked|bogged down|at odds|at loggerheads|blocked)\b(?! (?:in traffic|at customs|with (?:the|a|an) (?:bill|cost)|at the (?:airport|border|port)))`, 'i'),
  // "I'm stuck on clause 9."
  /\bI(?:'m| am) (?:still |a bit |rather )?stuck on (?:the|your|our|this|that|clause|price|how)\b/i,
  // "Talks have stalled." "Our conversation about price has ground to a halt."
  /\b(?:talks?|discussions?|negotiations?|conversations?|things|the deal|progress|we)\b[^.;!?]{0,40}\b(?:have|has|'ve|had) (?:now |clearly |rather |all but )?(?:stalled|got(?:ten)? stuck|ground to a halt|come to a (?:halt|standstill|stop)|hit (?:a|the) (?:\w+ )?(?:wall|impasse|snag|roadblock|dead end|deadlock)|reached (?:a|an) (?:\w+ )?(?:impasse|deadlock|dead end|stalemate|standstill))\b/i,
  // "We're going round in circles."
  /\b(?:go|going|gone|went|talk|talking|run|running|moving|turning) (?:a)?round (?:and round )?in circles\b|\b(?:going|talking|running|moving|turning|go) in circles\b/i,
  /\b(?:an?|the|this|our|at|to) (?:\w+ )?(?:impasse|deadlock|stalemate|standstill|logjam|gridlock)\b(?! clause)/i,
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
];

/** What isn't said of these talks as they stand: "so that we don't get stuck", "if we get stuck", Wheeler's own last words. */
const NOT_NOW = /\b(?:(?<!as )if|in case|so (?:that )?we (?:don't|do not)|lest|avoid|avoids|avoiding|prevent|rather than|before we|without getting|isn't|aren't|are not|is not|not|no longer|never|won't|wouldn't) (?:\S+ ){0,4}$/i;
const SHAME = /\bshame if (?:this|we|it|these)\b/i;

/** Words that tell what is accomplished. */
const SUMMED_UP =
  /\b(?:we|both sides|you and I|we both|our teams)(?:'ve| have| had)? (?:already |now |both |all )?(?:agreed|settled|signed off|closed|resolved|covered|sorted out) (?:on |to )?(?!to (?:disagree|differ))|\b(?:is|are|have been|has been) (?:already |now |all )?(?:agreed|settled|in good shape|signed off)\b|\b(?:where|what) we (?:stand|agree|have agreed)\b|\bmost of the way\b|\bagreed so far\b|^\s*(?:agreed|in good shape|still provisional):/im;

/** How many paragraphs away a summary still counts as near. */
const NEAR = 2;

/** The first place where the draft says that talks are stuck and sums up nothing; undefined where there is none. */
export function findStall({ paragraphs }: Draft): Stall | undefined {
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const { judged, span } of paragraph.sentences) {
      const words = stuckIn(judged);
      if (!words) continue;
      const near = paragraphs.slice(Math.max(0, at - NEAR), at + NEAR + 1);
      if (near.some((other) => SUMMED_UP.test(other.judged))) continue;
      const base = paragraph.span.start + span.start;
      return { span: { start: base + words.start, end: base + words.end }, paragraphEnd: paragraph.span.end };
    }
  }
  return undefined;
}

/** The words of a sentence that say that talks are stuck. */
function stuckIn(judged: string): Span | undefined {
  if (SHAME.test(judged)) return undefined;
  for (const find of STUCK) {
    const hit = find.exec(judged);
    if (!hit || NOT_NOW.test(judged.slice(0, hit.index)) || /\bnot (?:\w+ )?(?:stuck|stalled|deadlocked)\b/i.test(hit[0])) continue;
    return { start: hit.index, end: hit.index + hit[0].length };
  }
  return undefined;
}
