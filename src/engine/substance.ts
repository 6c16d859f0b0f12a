/**
 * The one law in code: *firm on substance, soft on people*. Compares a passage with its rewrite: every number, amount, date,
 * percentage, name, address, link, condition and refusal survives, and none is invented.
 */

/** What a rewrite loses or invents, as short phrases; empty where the substance is kept. */
export function lostOrInvented(before: string, after: string): string[] {
  const from = plain(before), to = plain(after);
  const faults: string[] = [];
  for (const kind of FACTS) {
    const had = kind(from), has = kind(to);
    for (const fact of had) if (!has.has(fact)) faults.push(`loses “${fact}”`);
    for (const fact of has) if (!had.has(fact)) faults.push(`invents “${fact}”`);
  }
  faults.push(...namesLostOrInvented(from, to));
  if (refuses(from) && !holdsFirm(to)) faults.push('loses the refusal');
  if (CONDITION.test(from) && !CONDITIONAL.test(to)) faults.push('loses the condition');
  return faults;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\bplain English\b|\b[Aa] quick Google\b|\b(?:Business|Economics|Accounting|Negotiation|Contracts?|Law|Math|Sales|Logistics|Marketing|Finance|Procurement) 101\b/g, 'plain words').replace(/[’ʼ]/g, "'").replace(/[\u00a0\u202f]/g, ' ').replace(/[*_`]+/g, '');

/** Figures, with a per cent sign or the letter of thousands and millions: "€42" is 42, "10 per cent" 10%, "1,250.00", "60-day" 60. */
function figuresOf(text: string): Set<string> {
  const found = text.matchAll(/(?<![\w.])[#§]?(?<digits>\d[\d.,:/]*\d|\d)(?<unit>\s?%|\s?per ?cent\b|\s?(?:k|bn|m|mn|million|thousand|billion)\b|(?:st|nd|rd|th)\b)?|(?<!\p{L})\p{L}+-?(?<code>\d+)/giu);
  return new Set(
    [...found].map(({ groups = {}, 0: whole }) => {
      if (groups['code'] !== undefined) return whole.toLowerCase(); // "Q3", "PO-5521", "ISO9001"
      const unit = (groups['unit'] ?? '').trim().toLowerCase().replace(/per ?cent/, '%').replace(/million|mn/, 'm').replace(/thousand/, 'k').replace(/billion/, 'bn');
      return (groups['digits'] ?? '') + (/^(?:st|nd|rd|th)$/.test(unit) ? '' : unit);
    }),
  );
}

const NUMERALS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|halve|double|triple|twice|third|quarter|percent|per cent)(?=s?\b)/gi;
/** Numerals that count scoldings or keep score, and figures of speech: "for the third time", "in my two previous mails", "round two", "two plus two". */
const COUNTS_NOTHING =
  /\bfor (?:the|what [\w ]{2,24} the) (?:second|third|fourth|fifth|sixth|tenth|hundredth)(?: and (?:last|final))? time\b|\b(?:a )?(?:two|three|four|five|ten|dozen|hundred|thousand|many) times\b(?= (?:already|now|before)\b|\s*[,.;:?!–—])|\btwice\b(?=\s*(?:(?:already|now|before)\s*)?[,.;:?!–—])|\b(?:my|our) (?:last |previous )?(?:two|three|four) (?:previous |last |earlier )?(?:e?-?mails?|messages|letters|notes|replies)\b|\bround (?:two|three|four|five)\b|\ba (?:second|third|fourth|fifth) time\b|\b(?:second|third|fourth|fifth) and (?:last|final) time\b|\b(?:two|three|four|five)[- –—](?:nil|one|two|three|all)\b(?= (?:to|up|down))|\btwo (?:plus|and) two\b|\bhalf(?: a brain|[- ](?:decent|baked|hearted(?:ly)?|assed|measures?|truths?|wit(?:ted)?s?))\b|\b(?:second|third)-rate\b|\b(?:a )?month of Sundays\b|\ba (?:hundred|thousand|million) (?:years|miles)\b|\btwo-?(?:faced|bit)\b|\bten-foot\b|\bdouble (?:dutch|standards?|game|talk|dealing)\b|\b(?:ten|twelve|fifteen) rounds\b|\bthe (?:third|fourth|fifth) attempt\b/gi;
/** Numerals that only scold: "no two ways about it", "think for ten seconds and", "a third explanation", "doing this for thirty years". */
const SCOLDS =
  /\bno two (?:ways|opinions)\b|\bfor (?:two|five|ten|thirty) (?:seconds|minutes)\b(?= and\b)|\ba (?:second|third|fourth|fifth) (?:explanation|reminder)\b|\b(?:in|doing) this for (?:ten|twenty|thirty|forty) years\b/gi;
/** Numbers in words. "Half and "halve" are one, and so are a quarter of the year and of a sum. */
const numeralsOf = (text: string): Set<string> =>
  new Set((text.replace(COUNTS_NOTHING, '').replace(SCOLDS, '').match(NUMERALS) ?? []).map((word) => word.toLowerCase()).filter((word) => !/^per ?cent$/.test(word)).map((word) => (word === 'halve' ? 'half' : word)));

const DATES =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=s?\b)|\b(?:january|february|april|june|july|august|september|october|november|december|christmas|easter)\b|\b(?:March|May)\b(?!\s+(?:I|we|you)\b)|\b(?:tomorrow|tonight|noon|midnight|lunchtime|eod|cob|close of business|(?:next|this) (?:week|month|quarter|year)|(?:end of|year|month|quarter)[- ](?:the )?(?:end|day|week|month|quarter|year)|by today|per (?:day|week|month|year|hour|unit|head))\b/gi;
const datesOf = (text: string): Set<string> =>
  new Set((text.replace(COUNTS_NOTHING, '').match(DATES) ?? []).filter((date) => !/^(?:march|may)$/.test(date)).map((date) => date.toLowerCase()));

/** Which currency is spoken of, by its sign or code. */
const currenciesOf = (text: string): Set<string> =>
  new Set((text.match(/[€$£¥₹]|\b(?:EUR|USD|GBP|CHF|AED|JPY|SEK|NOK|DKK|PLN|CZK|AUD|CAD|euros?|dollars?|pounds?|francs?|(?<!per )cents?)\b/gi) ?? []).map((sign) => sign.toLowerCase().replace(/s$/, '')));

const addressesOf = (text: string): Set<string> =>
  new Set((text.match(/\bhttps?:\/\/[^\s<>)\]]*[^\s<>)\].,;:!?]|\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi) ?? []).map((address) => address.toLowerCase()));

const FACTS: readonly ((text: string) => Set<string>)[] = [figuresOf, numeralsOf, datesOf, currenciesOf, addressesOf];

/** Capitals that are no names wherever they stand. */
const NO_NAME = /^(?:I|I'\w+|OK|Okay|PS|P\.S|FYI|ASAP|NO|NOT|NOW|ALL|YOU|YOUR|WE|MUST|NEVER|ALWAYS|ANY|THIS|THAT|IS|THE|AND|Mr|Mrs|Ms|Dr)$/;

interface Word {
  readonly text: string;
  readonly opens: boolean;
}

/** The words of a text, and whether each opens a sentence (there a capital says nothing). */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'&.-]*/gu)].map(({ 0: word, index }) => ({
    text: word.replace(/'s$|(?<![.'-])[.'-]+$/, ''),
    opens: /(?:^|[.!?:;…–—]|\n(?:[ \t]*(?:[+•]|\d+[.)]))?)["'“‘”)(\]*\s-]{0,12}$/u.test(text.slice(Math.max(0, index - 12), index)) || index === 0,
  }));
}

/** Names that nobody does business with: "give that spreadsheet a Nobel". */
const PROVERBIAL = /^(?:Nobel|Oscars?|Pulitzer|Booker|Mickey|Mouse|Disney(?:land)?|Narnia|Hollywood|Bollywood|Hogwarts|Neverland|Pinocchio|Houdini|Scrooge|Santa|Claus|Martians?|Mars|Venus|Jupiter|Monopoly|God|Christ|Heaven|Hamlet|Shakespeare|Tolkien|Kafka|Dickens|Machiavelli|Python|Groundhog|Trojan|Einstein|Sherlock|Titanic|Atlantis|Croesus|Judas|Napoleon|Brothers Grimm|Grimm|Andersen|Pandora|Godot|Alice|Wonderland|Potemkin|Ponzi|Robin|Hood)$/;

/** Names in one text that the other does not have: capitals within a sentence, and what opens one and is clearly a name. */
function namesLostOrInvented(before: string, after: string): string[] {
  const from = wordsOf(before), to = wordsOf(after);
  const within = (words: readonly Word[]): string[] =>
    words.filter(({ text, opens }) => !opens && /^\p{Lu}/u.test(text) && !NO_NAME.test(text)).map(({ text }) => text);
  const has = (words: readonly Word[], name: string): boolean => {
    const stem = stemOf(name);
    return words.some(({ text }) => stemOf(text) === stem);
  };
  return [
    ...within(from).filter((name) => !has(to, name) && !PROVERBIAL.test(name)).map((name) => `loses “${name}”`),
    ...within(to).filter((name) => !has(from, name)).map((name) => `invents “${name}”`),
    // "Acme must pay" → "Could you pay": a word that opens the sentence, is no common opener, and is gone.
    ...from.filter(({ text, opens }) => opens && OPENING_NAME.test(text) && !NO_NAME.test(text) && !has(to, text)).map(({ text }) => `loses “${text}”`),
  ];
}

const stemOf = (word: string): string => word.toLowerCase().replace(/'?s$/, '');

/** Opening words that are names by their shape: two capitals, or a digit ("SLA", "McKay", "B2B"). */
const OPENING_NAME = /^(?=.*\p{Lu}.*[\p{Lu}\d])(?![\p{Lu}']+$(?<=\b(?:YOU|YOUR|WE|NO|NOT|STOP|THIS|THAT|I|A|IT|IF|ALL|DO|SO|AND|BUT|ENOUGH|PLEASE|FINAL|LAST|PAY|SIGN|NOW|NEVER|FYI|PS)))/u;

/** A condition of the deal itself. A threat's "if" is another thing: the rewrite may well put it as a plain alternative. */
const CONDITION = /\b(?:unless|provided|providing|subject to|as long as(?! (?:I|we)(?:'ve| have)\b)|so long as|on (?:the )?condition|conditional on|only if|only when|only once|in exchange for|in return for)\b/i;
const CONDITIONAL = /\b(?:if|unless|provided|providing|subject to|as long as|so long as|condition|conditional|when|once|until|before|after|otherwise|without|depends?|needs?|in exchange|in return|else|first)\b/i;

const SELF = String.raw`(?:I|we|our \w+|my \w+|the (?:board|client|team|company|committee))`;
/** What nobody can do says no to nothing: "I can't bear another row", "we can't thank you enough". */
const NO = String.raw`(?:can't|cannot|can not|won't|will not|shan't|refuse|decline|am not|are not|aren't|is not|isn't)(?! (?:bear|face|thank|wait|help (?:but|feeling)|say no|refuse|imagine|resist|argue|believe|mind|complain|object|quibble|haggle|fight|question|make a (?:fuss|scene)|be (?:reading|asking|arguing|difficult))\b)`;
const REFUSAL = new RegExp(
  String.raw`\b${SELF} (?:\w+ )?${NO}\b|\b${SELF} (?:do not|don't|does not|doesn't) (?:accept|agree|sign|budge|allow|permit|negotiate)\b|\b(?:we're|I'm) (?:\w+ )?not (?:able|going|prepared|willing|ready|in a position)\b|\bnot (?:possible|an option|negotiable|acceptable|up for)\b|\bnon-?negotiable\b|\bout of the question\b|\bunacceptable\b`,
  'i',
);

/** Does the text hold a plain no of the writer's own? */
export const refuses = (text: string): boolean => REFUSAL.test(plain(text));

/** Words with which a limit is still said. */
function holdsFirm(text: string): boolean {
  return /n't\b|\b(?:not|no|cannot|unable|beyond|without|never|decline|limit|fixed|stays?|stands?|holds?|held|firm|hard|difficult|needs?|remains?|rules? out|depends?|before|until|as far as|furthest|minimum|maximum|instead|rather|outside|closed|settled|required?|more than)\b/i.test(text);
}
