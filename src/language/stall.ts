/** Ways of saying that talks are stuck. */
const STUCK = [
  /\b(?:we're|we are|we've been|we seem(?: to be)?|we keep|talks (?:are|have)|negotiations? (?:is|are|have|has)|this (?:is|has)|things (?:are|have)|it feels (?:like|as if) we're|I (?:feel|think|fear) (?:that )?we're)\b[^.;!?]{0,30}\b(?:stuck|stalled|deadlocked|at (?:an impasse|a standstill|a deadlock|loggerheads)|in a deadlock|(?:going|running|turning) (?:round )?in circles|going nowhere|getting nowhere|treading water|bogged down|ground to a halt|gridlocked|dead in the water|not (?:getting|moving) (?:anywhere|forward|ahead))\b/i,
  /\b(?:impasse|stalemate|deadlock|standstill)\b/i,
  /\b(?:no|little|hardly any|zero) (?:real )?progress (?:on|with|since|in|over)\b/i,
  /\b(?:got|getting|been|be) stuck (?:on|over|at|with)\b/i,
  /\b(?:round and round|going in circles|in circles (?:on|over|for))\b/i,
];

/** Talk of the deal, not of a lorry or a lift that is stuck. */
const ELSEWHERE = /\b(?:lorry|truck|trucks|traffic|customs|containers?|ship|vessel|frames|goods|shipment|lift|elevator|van|port|harbour|snow|mud|train|printer|queue|email|mail|filter)\b[^.;!?]{0,40}\b(?:stuck|stalled|standstill)\b|\bget(?:s)? (?:us )?stuck\b/i;

/** Does the sentence say that the talks are stuck? */
export const saysStuck = (judged: string): boolean => STUCK.some((form) => form.test(judged)) && !ELSEWHERE.test(judged);

/** Does the sentence place an issue between agreed and stuck, as a summary does? */
export const saysOpen = (judged: string): boolean =>
  /\b(?:provisional(?:ly)?|in good shape|still open|(?:is|are|remains?|stays?|only|one|last|left|single) (?:\w+ ){0,2}(?:open|left|remaining)|(?:what|all that|that) (?:remains|is left)|leaves (?:us )?(?:only )?(?:with )?(?:the|one|two|just)|remaining (?:point|issue|question|gap|item)|having trouble with|trouble with|most of the (?:way|road)|nearly there|almost there|subject to)\b/i.test(judged);
