import { compromise } from '../engine/nlp';

/** Names of issues as they stand in the middle of a sentence. */
export interface NameStyle {
  /** Words known to be names of people, firms and places. */
  readonly proper: ReadonlySet<string>;
  /** Whether the sheet writes ordinary names in title case: "Payment Terms". */
  readonly titleCase: boolean;
  /** Whether it begins its names with small letters, so that a capital is meant: "price", "Nordlys exclusivity". */
  readonly smallCase: boolean;
}

const PREPOSITION = /\s(?:of|for|in|on|at|to|from|with|without|per|by|under|over|after|before|during|between|beyond|including|as|via|against|about|until|till|upon|within|across|than|that|which|who|when|where)\s/i;
const DETERMINED = /^(?:the|a|an|our|your|their|his|her|its|my|this|that|these|those|no|any|all|each|both|every|some|who|what|when|where|how|whether|why)\b/i;

/** Names whose "and" joins one thing. */
const PAIRS = /\b(?:health and safety|research and development|terms and conditions|profit and loss|mergers and acquisitions|sales and marketing|food and beverage|wear and tear|time and materials?|trial and error|command and control|care and maintenance|repair and maintenance|back and forth|lost and found)\b/i;
const PLURAL_PAIRS = /\b(?:terms and conditions|mergers and acquisitions|time and materials)$/i;

const PLURAL = new Set('people children men women feet teeth criteria media phenomena police premises goods'.split(' '));
const SINGULAR = new Set(
  ('news logistics economics analytics mathematics physics politics robotics ergonomics mechanics basis analysis emphasis thesis crisis hypothesis synthesis axis gas lens bias atlas canvas plus bonus status census surplus campus corpus apparatus ' +
    'consensus focus virus bus chassis series species means lis dis business process access progress success address loss wellness fitness compass princess christmas texas kansas paris dallas brussels athens netherlands wales naples cyprus ' +
    'honduras mars siemens mercedes james charles always kudos chaos thermos cosmos rhinoceros iris tennis pass class glass cross press stress mass less yes us this is was has its as').split(' '),
);

/** "price and delivery", "A, B, and C". */
export function listed(names: readonly string[]): string {
  // Where a name holds an "and" itself, a comma keeps it apart from the next: "training and support, and price".
  if (names.length < 3) return names.join(names.length === 2 && names.some((name) => /\sand\s/.test(name)) ? ', and ' : ' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}

/** Whether a verb behind the name is plural: payment terms are, training and support are; the SLA is, news is, 24 months' warranty is. */
export function isPlural(name: string): boolean {
  const bare = name.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ').trim();
  if (/^(?:who|what|when|where|how|whether|why)\b/i.test(bare)) return false;
  // A stretch of time or a sum is one thing: "24 months is provisional".
  if (/^(?:net )?[€$£¥]?\d[\d.,]*\s(?:business |working |calendar )?(?:minutes|hours|days|weeks|months|quarters|years|percent|euros|dollars|pounds)$/i.test(bare)) return false;
  // In "training of staff and managers" the "and" joins what is behind the "of".
  const cut = PREPOSITION.exec(bare);
  const front = (cut && cut.index > 0 ? bare.slice(0, cut.index) : bare).trim();
  if (PAIRS.test(front)) {
    if (PLURAL_PAIRS.test(front)) return true;
    if (new RegExp(`${PAIRS.source}$`, 'i').test(front)) return false;
    return endsPlural(front);
  }
  if (/\s(?:and|&|plus)\s/i.test(front)) return true;
  const [head = front] = front.split(/,\s/);
  return endsPlural(/\sor\s/i.test(head) ? head.slice(head.search(/\sor\s/i)) : head);
}

function endsPlural(phrase: string): boolean {
  const words = phrase.split(/[\s/]+/).filter(Boolean);
  // "Phase 2", "annex B" and "Q3" are one thing; in "clauses 3" the noun stands before the number.
  while (words.length > 1 && /^(?:\d+[\p{L}.%]*|[A-Z]|[IVX]+)$/u.test(words.at(-1) ?? '')) words.pop();
  const head = words.at(-1) ?? '';
  const lower = head.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, '');
  const last = lower.split('-').at(-1) ?? lower;
  if (PLURAL.has(last)) return true;
  if (SINGULAR.has(last)) return false;
  // "SLAs" are many, "AWS" and "SaaS" are one.
  if (/\p{Lu}s$/u.test(head)) return true;
  if (/S$/.test(head)) return false;
  if (/['’]s?$/.test(last)) return false;
  return /s$/.test(last) && !/(?:ss|us|is)$/.test(last);
}

/** Things of which a deal has one, so that English says "the": the SLA, the start date. What is not here stands bare: price, delivery. */
const ONE_OF_A_KIND = new Set(
  ('date office contract agreement clause deadline cap fee rate deposit discount licence license budget schedule timeline timetable period term option penalty rebate bonus salary rent lease kickoff kick-off venue site plan list amount number total limit ' +
    'threshold target split share window mix model format title address location launch handover hand-over invoice warehouse roof logo pilot port order sla nda msa sow dpa loi mou rfp bom eula retainer advance premium quota minimum maximum floor ceiling ' +
    'length size scope definition right process procedure team contact board vendor supplier factory plant store shop website site contractor currency index formula surcharge markup mark-up margin commission royalty tooling prototype sample ' +
    'merger exit earn-out earnout valuation holdback escrow carve-out announcement territory catalogue catalog brand name wording preamble appendix annex sentence paragraph break notice down-payment downpayment balance tariff benchmark roadmap milestone price ' +
    'hall room kitchen car house flat garden truck ship vessel berth route').split(' '),
);
/** Alone they are matters, not things: "we have agreed on price". With a word before them they are one: "the unit price". */
const BARE_ALONE = new Set('price scope length size notice margin share brand currency tooling commission escrow balance'.split(' '));

function wantsArticle(name: string): boolean {
  if (DETERMINED.test(name) || /^[\d€$£¥]/.test(name) || /^\S+['’]s?\s/.test(name)) return false;
  if (/^net\s\d/i.test(name) || /[,/]|\s(?:and|or|plus|&)\s/i.test(name)) return false;
  const cut = PREPOSITION.exec(name);
  const front = cut && cut.index > 0 ? name.slice(0, cut.index) : name;
  const words = front.replace(/\([^()]*\)/g, ' ').trim().split(/\s+/);
  const head = (words.at(-1) ?? '').toLowerCase();
  if (!ONE_OF_A_KIND.has(head)) return false;
  if (words.length === 1 && BARE_ALONE.has(head)) return cut?.[0].trim().toLowerCase() === 'of';
  return true;
}

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|ramadan|diwali)$/i;
/** First names and firms that are ordinary words, too. */
const ORDINARY = new Set(
  ('grant bond bill chance charity faith grace hope mark pat penny rob rose summer autumn sterling mason page price lane port dale glass crystal amber jewel patience brook cliff dean duke earl gene guy jack jay lance miles nick ray pierce reed skip wade ward ' +
    'target visa gap shell apple staples subway delta oracle case chase chip rich frank art will major royal may sunny signature champion prince sage clay stone wood banks fields waters early young long short best small power bishop').split(' '),
);

/** Names of places, people and firms that compromise knows. */
function isKnownName(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  if (MONTHS.test(lower)) return true;
  if (ORDINARY.has(lower)) return false;
  const lexicon = (compromise().model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one.lexicon;
  const tags = Object.hasOwn(lexicon, lower) ? lexicon[lower] : undefined;
  return [tags ?? ''].flat().some((tag) => /^(?:City|Country|Region|Place|Demonym|WeekDay|Month|Holiday|Organization|Company|SportsTeam|Person|FirstName|FemaleName|MaleName|LastName)$/.test(tag));
}

/** "SLA", "Q3", "B2B", "iPhone", "GmbH", "R&D". */
const isMadeOfCapitals = (word: string): boolean => /^.+\p{Lu}/u.test(word) || (/\p{L}/u.test(word) && /\d/.test(word));

function lowered(word: string, isName: (word: string) => boolean): string {
  return word.split(/([-/])/).map((part) => (!/^\p{Lu}/u.test(part) || isMadeOfCapitals(part) || part === 'I' || isName(part) ? part : part.charAt(0).toLowerCase() + part.slice(1))).join('');
}

/** The name inside a sentence: ordinary words are lower-cased, "the" stands where English wants it. */
export function inSentence(name: string, { proper, titleCase, smallCase }: NameStyle): string {
  const isName = (word: string): boolean => proper.has(word.replace(/['’]s$/, '')) || isKnownName(word);
  const words = name.split(' ');
  // "Annex B", "Phase II": what is numbered keeps its capital only where it is a letter or a Roman number.
  const text = words
    .map((word, at) => {
      if (/^[A-Z]$/.test(word) && word !== 'A') return word;
      return (at === 0 && !smallCase) || (titleCase && !behindPreposition(words, at)) ? lowered(word, isName) : word;
    })
    .join(' ');
  return wantsArticle(text) ? `the ${text}` : text;
}

/** "Exclusivity for Nordlys": what stands behind one of these is likely a name. */
const behindPreposition = (words: readonly string[], at: number): boolean => /^(?:for|in|at|with|from|by|to|near)$/.test(words[at - 1] ?? '');

/** Sheets that write "Payment Terms" and never "Payment terms" say nothing by their capitals. */
export function styleOf(names: readonly string[], proper: readonly string[] = []): NameStyle {
  const long = names.map((name) => name.split(' ').filter((word, at, words) => at > 0 && /^\p{L}{4,}/u.test(word) && !behindPreposition(words, at))).filter((words) => words.length > 0);
  const capital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const titleCase = long.some((words) => words.every(capital)) && long.every((words) => words.some(capital)) && !long.flat().every((word) => isMadeOfCapitals(word));
  return { proper: new Set(proper), titleCase, smallCase: names.filter((name) => /^\p{Ll}/u.test(name)).length * 2 > names.length };
}
