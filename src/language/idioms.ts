import type { Guard, Hit, Pattern, Rewriter } from '../engine/types';
import { capitalise, tidy, wordsAfter, wordsBefore } from './rewrite';
import { alike, formsOf } from './verbs';

/**
 * Idioms as a dictionary: what is said, and the plain words that mean the same. An idiom is written in its base form, a list of
 * them with commas; "one's" stands for any possessive, "sb" for whoever it is done to, "a/b" for either, "(so/ever_so)" for words
 * that may be left out, "ever_so" for words that go together. The first word may be "wave/raise".
 */
export interface Guards {
  readonly when?: readonly Guard[];
  readonly unless?: readonly Guard[];
  readonly unsure?: number;
}

/** Plain words, or how to say it here. */
export type Say = string | ((hit: Hit) => string | undefined);

const OWNERS = "(?:my|our|your|their|his|her|its|one's|ur|the|each other's|everyone's|anyone's)";
const WHOM =
  String.raw`(?:us|you|them|me|him|her|u|one another|each other|yours|ours|suppliers|vendors|contractors|buyers|sellers|growers|landlords|tenants` +
  String.raw`|(?:our|your|the|their|my|his|her|any|every|both|all|some|these|those|two|three|four|five|another|smaller) (?:[\w'&-]+ )?[\w'&-]+)`;

const listed = (idioms: string): string[] => idioms.trim().split(/,\s*/);
const either = (words: string): string => (words.includes('/') ? `(?:${words.split('/').join('|')})` : words).replace(/_/g, ' ');
const piece = (token: string, whom: string): string => (token === "one's" ? OWNERS : token === 'sb' ? whom : either(token));

/** The idiom as the source of a regular expression; `head` replaces its first word, `whom` stands for "sb". */
function source(idiom: string, head?: string, whom = WHOM): string {
  let built = '', open = true;
  idiom.split(' ').forEach((token, at) => {
    const optional = /^\((.*)\)$/.exec(token)?.[1];
    const gap = String.raw`\s+`;
    if (optional !== undefined) built += open ? `(?:${piece(optional, whom)}${gap})?` : `(?:${gap}${piece(optional, whom)})?`;
    else { built += (open ? '' : gap) + (at === 0 && head !== undefined ? head : piece(token, whom)); open = false; }
  });
  return built;
}

const longestFirst = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);
const headsOf = (idiom: string): string[] => (idiom.split(' ')[0] ?? '').split('/');

function headForms(idiom: string): string {
  const forms = headsOf(idiom).flatMap((verb) => {
    const { base, third, gerund, past, participle } = formsOf(verb);
    return [gerund, participle, past, third, base];
  });
  return `(?:${[...new Set(forms)].join('|')})`;
}

/** Verb idioms in all their forms, each said plainly in the same form: verbs('holding firm', 'hold firm', 'dig in, stand one's ground'). */
export function verbs(form: string, say: Say | undefined, idioms: string, guards: Guards = {}): Pattern {
  const list = longestFirst(listed(idioms));
  return {
    form,
    find: new RegExp(String.raw`\b(?:${list.map((idiom) => source(idiom, headForms(idiom))).join('|')})(?![\w'])`, 'i'),
    ...guards,
    ...(say === undefined ? {} : { rewrite: verbSwap(say, list) }),
  };
}

/** Whose it is where the idiom does not say: the last party named before it. */
function ownerOf(before: string): string {
  const subject = /^.*\b(we|you|they|I|he|she|u)\b/is.exec(before)?.[1]?.toLowerCase() ?? 'we';
  return ({ we: 'our', you: 'your', u: 'your', they: 'their', i: 'my', he: 'his', she: 'her' } as Readonly<Record<string, string>>)[subject] ?? 'our';
}

function verbSwap(say: Say, idioms: readonly string[]): Rewriter {
  return (hit) => {
    const plain = typeof say === 'string' ? say : say(hit);
    const first = /^[\w'-]+/.exec(hit.text)?.[0] ?? '';
    const idiom = idioms.find((one) => new RegExp(`^${source(one, headForms(one))}$`, 'i').test(hit.text));
    const like = idiom === undefined ? undefined : headsOf(idiom).find((verb) => Object.values(formsOf(verb)).includes(first.toLowerCase()));
    if (plain === undefined || idiom === undefined || like === undefined) return [];
    const [head = '', ...rest] = plain.split(' ');
    const owner = new RegExp(String.raw`\b(${OWNERS.slice(3, -1)})\b`, 'i').exec(hit.text.slice(first.length))?.[1] ?? ownerOf(hit.before);
    const whom = new RegExp(`^${source(idiom, headForms(idiom), `(?<sb>${WHOM})`)}$`, 'i').exec(hit.text)?.groups?.['sb'] ?? 'them';
    return [replaced(hit, [form(hit, first, like, head), ...rest].join(' ').replace(/\bone's\b/g, owner).replace(/\bsb\b/g, whom))];
  };
}

/** After "have" or "be" a past form is a participle; elsewhere the plain past. "We'd beat them" is "we would". */
function form(hit: Hit, first: string, like: string, verb: string): string {
  const to = formsOf(verb), from = formsOf(like), seen = first.toLowerCase();
  const perfect = /(?:\b(?:have|has|had|having|be|been|being|is|are|was|were|get|gets|got)|'(?:ve|d|s|re|m))(?:\s+(?:not|already|never|ever|once|just|now|all|both|\w+ly))*\s+$/i.test(hit.before);
  if (perfect && (seen === from.participle || (seen === from.past && seen !== from.base)) && seen !== from.gerund) return to.participle;
  return alike(first, like, verb);
}

/** The sentence with the underlined words replaced, "a" and "an" mended before them. */
export function replaced(hit: Hit, words: string): string {
  const before = wordsBefore(hit).replace(/\b(a)(n?)(\s+)$/i, (_, a: string, _n: string, gap: string) => `${a}${/^[aeiou]/i.test(words) ? 'n' : ''}${gap}`);
  const opens = /^[^\p{L}\p{N}]*$/u.test(before);
  return tidy(before + (opens && /^\s*\p{Lu}/u.test(hit.text) ? capitalise(words) : words) + wordsAfter(hit));
}

/** The same hit with its underline begun or ended elsewhere. */
export const stretched = (hit: Hit, start: number, end: number): Hit => {
  const { judged } = hit.sentence;
  return { ...hit, span: { start, end }, text: judged.slice(start, end), before: judged.slice(0, start), after: judged.slice(end) };
};

const DETERMINED =
  /\b(?:an?|the|this|that|these|those|any|every|each|another|one|no|some|what|which|whose|my|our|your|their|his|her|its|first|next|last|second|third|more|enough|much|plenty of|lots of|little|many|few|two|three|four|five|\w+'s)\s+(?:[\w-]+\s+){0,2}$/i;

export interface NounGuards extends Guards {
  /** `say` can't be counted: "evidence". */
  readonly mass?: boolean;
}

/** Noun idioms, singular; each said plainly by `say`. Articles and plurals follow. */
export function nouns(form: string, say: string | undefined, idioms: string, guards: NounGuards = {}): Pattern {
  const { mass = false, ...rest } = guards;
  const names = longestFirst(listed(idioms));
  const list = names.map((idiom) => {
    const body = source(idiom);
    return /y$/.test(body) ? `${body.slice(0, -1)}(?:y|ies)` : `${body}(?:e?s)?`;
  });
  return {
    form,
    find: new RegExp(String.raw`\b(?:${list.join('|')})(?![\w'-])`, 'i'),
    ...rest,
    ...(say === undefined ? {} : { rewrite: (hit: Hit) => [replacedNoun(hit, say, mass, names)] }),
  };
}

function replacedNoun(hit: Hit, say: string, mass: boolean, idioms: readonly string[]): string {
  const matched = hit.text.toLowerCase().replace(/\s+/g, ' ');
  const plural = /s$/.test(matched) && !idioms.some((idiom) => idiom === matched || idiom.endsWith(matched.split(' ').pop() ?? ''));
  const determined = DETERMINED.test(hit.before);
  if (mass || plural) {
    const words = plural && !mass ? say.replace(/\b[\w-]+$/, (noun) => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /s$/.test(noun) ? `${noun}es` : `${noun}s`)) : say;
    const article = /\ban?\s+$/i.exec(hit.before);
    return replaced(article ? stretched(hit, article.index, hit.span.end) : hit, words);
  }
  return replaced(hit, determined ? say : `${/^[aeiou]/i.test(say) ? 'an' : 'a'} ${say}`);
}

/** Set phrases that swap as they stand: states('ready for war', 'well prepared', 'armed to the teeth'). */
export function states(form: string, say: Say | undefined, idioms: string, guards: Guards = {}): Pattern {
  return {
    form,
    find: new RegExp(String.raw`\b(?:${longestFirst(listed(idioms)).map((idiom) => source(idiom)).join('|')})(?![\w'])`, 'i'),
    ...guards,
    ...(say === undefined ? {} : { rewrite: (hit: Hit) => { const plain = typeof say === 'string' ? say : say(hit); return plain === undefined ? [] : [replaced(hit, plain)]; } }),
  };
}
