/** "Best regards", "Many thanks and kind regards", "Have a great week": words that close a mail. */

const ALONE = new Set(
  `best|very best|all best|all the best|all the very best|all my best|my best|cheers|warmly|warmest|fondly|take care|be well|stay well|see you|so long|goodbye|bye|bye bye|bye for now|
ciao|br|kr|rgds|brgds|as ever|as always|in partnership|hugs|yours|yours ever|yours as ever|sincerely|faithfully|truly|respectfully|cordially|sincerely yours|cordially yours|respectfully yours|truly yours|
mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|schöne grüße|beste grüsse|viele grüsse|freundliche grüsse|mfg|lg|vg|
cordialement|bien à vous|bien cordialement|saludos|saludos cordiales|un saludo|met vriendelijke groet|met vriendelijke groeten|groeten|cordiali saluti|saluti|med vänliga hälsningar|med venlig hilsen`
    .split('|')
    .map((words) => words.trim()),
);
const SHAPES = [
  /^(?:with )?(?:my |our )?(?:(?:kind(?:est)?|best|warm(?:est)?|many|very best|friendly|sincere|good|high|cordial|every good) )?(?:personal )?(?:regards|wishes|wish|greetings|rgds|thanks)(?: from [a-z ]{2,30})?$/,
  /^with (?:thanks|gratitude|appreciation|respect|anticipation)$/,
  /^(?:(?:many |kind )?thanks|thank you|thanx|thx|tks)(?: (?:again|so much|very much|a lot|in advance|a million|for (?:your|the|all)(?: [a-z]+){1,5}))*$/,
  /^yours (?:very )?(?:sincerely|faithfully|truly|respectfully|cordially|always)$/,
  /^(?:lots of )?love(?: to(?: [a-z]+){1,3})?$/,
  /^(?:talk|speak|write|catch you|see you|until|till|bye) (?:soon|then|later|tomorrow|next week|(?:on )?(?:mon|tues|wednes|thurs|fri)day)$/,
  /^(?:have|enjoy) (?:a|the|your) (?:(?:great|good|nice|lovely|wonderful|fantastic|pleasant) )?(?:rest of (?:the|your) )?(?:day|week|weekend|evening|afternoon|morning|holidays?|summer)$/,
];
const FIRST = new Set(
  'with my our kind kindest best warm warmest many very friendly sincere good high cordial every regards wishes greetings rgds thanks thank thanx thx tks yours lots love talk speak write catch see until till bye have enjoy personal'.split(' '),
);
const NAMED = /^(.{2,60}?)[,.!]? ((?:\p{Lu}[\p{L}.'\u2019-]{0,24})(?: \p{Lu}[\p{L}.'\u2019-]{0,24}){0,2})[.,]?$/u;

/** A line that closes a mail, and the name behind it where it stands on the same line; nothing for any other line. */
export function readSignOff(text: string): { readonly name: string } | undefined {
  // "Thanks for the laugh." is said to the reader.
  if (text.length > 90 || / for .*[.!]$/.test(text)) return undefined;
  const words = text.trimEnd().replace(/[ \t]{0,4}[,.!\u2026\u2014\u2013-]{0,3}$/, '').replace(/[ \t\u00A0]+/g, ' ').toLowerCase();
  const first = words.split(/[ ,]/, 1)[0] ?? '';
  if (!FIRST.has(first) && !STARTS.has(first)) return undefined;
  if (isClose(words)) return { name: '' };
  const named = NAMED.exec(text);
  return named && isClose((named[1] ?? '').toLowerCase()) ? { name: named[2] ?? '' } : undefined;
}

const STARTS = new Set([...ALONE].map((words) => words.split(' ', 1)[0] ?? ''));

function isClose(words: string): boolean {
  return words.split(/,? (?:and|&) |, /).every((part) => ALONE.has(part) || SHAPES.some((shape) => shape.test(part)));
}
