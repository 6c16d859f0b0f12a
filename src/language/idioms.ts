import type { Guard, Hit, Pattern, Rewriter } from '../engine/types';
import { capitalise, tidy, wordsAfter, wordsBefore } from './rewrite';
import { alike, formsOf } from './verbs';

/**
 * Idioms as a dictionary: what is said, and the plain words that mean the same. An idiom is written in its base form;
 * "one's" stands for any possessive, "sb" for whoever it is done to, "(so)" for a word that may be left out, "a/b" for either.
 */
export interface Guards {
  readonly when?: readonly Guard[];
  readonly unless?: readonly Guard[];
  readonly unsure?: number;
}

const OWNERS = "(?:my|our|your|their|his|her|its|one's|ur|the|each other's|everyone's|everybody's|anyone's)";
const WHOM = String.raw`(?:us|you|them|me|him|her|u|one another|each other|yours|ours|(?:our|your|the|their|my|his|her|any|every|both|all|some|these|those|two|three|four|five|another) (?:[\w'&-]+ ){0,2}?[\w'&-]+|suppliers|vendors|contractors|buyers|sellers|growers|landlords|tenants|hauliers|dealers|resellers|competitors|smaller [\w-]+)`;

const piece = (token: string): string =>
  token === "one's" ? OWNERS : token === 'sb' ? `(?<sb>${WHOM})` : token.includes('/') ? `(?:${token.split('/').join('|')})` : token;

/** The idiom as the source of a regular expression; `head` replaces its first word. */
function source(idiom: string, head?: string): string {
  const tokens = idiom.split(' ');
  let built = '';
  tokens.forEach((token, at) => {
    const optional = /^\((.*)\)$/.exec(token);
    const gap = built === '' ? '' : String.raw`\s+`;
    if (optional) built += `(?:${gap}${piece((optional[1] ?? '').replace(/_/g, ' '))})?`;
    else built += gap + (at === 0 && head !== undefined ? head : piece(token));
  });
  return built;
}

const longestFirst = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);

/** Verb idioms in all their forms, each said plainly by `say` in the same form: verbs('holding firm', 'hold firm', ['dig in']). */
export function verbs(form: string, say: string | readonly string[] | undefined, idioms: readonly string[], guards: Guards = {}): Pattern[] {
  const plain = longestFirst(idioms.filter((idiom) => !/\bsb\b/.test(idiom)));
  const withObject = idioms.filter((idiom) => /\bsb\b/.test(idiom));
  const pattern = (list: readonly string[]): Pattern => ({
    form,
    find: new RegExp(String.raw`\b(?:${list.map((idiom) => source(idiom, headForms(idiom))).join('|')})(?![\w'])`, 'i'),
    ...guards,
    ...(say === undefined ? {} : { rewrite: (hit, voice) => (typeof say === 'string' ? [say] : say).flatMap((plain) => verbSwap(plain, list)(hit, voice)) }),
  });
  return [...(plain.length ? [pattern(plain)] : []), ...withObject.map((idiom) => pattern([idiom]))];
}

function headForms(idiom: string): string {
  const { base, third, gerund, past, participle } = formsOf(idiom.split(' ')[0] ?? '');
  return `(?:${[...new Set([gerund, participle, past, third, base])].join('|')})`;
}

/** Whose it is where the idiom does not say: the last party named before it. */
function ownerOf(before: string): string {
  const subject = /^.*\b(we|you|they|I|he|she|u)\b/is.exec(before)?.[1]?.toLowerCase() ?? 'we';
  return ({ we: 'our', you: 'your', u: 'your', they: 'their', i: 'my', he: 'his', she: 'her' } as Readonly<Record<string, string>>)[subject] ?? 'our';
}

function verbSwap(say: string, idioms: readonly string[]): Rewriter {
  const [head = '', ...rest] = say.split(' ');
  return (hit) => {
    const first = /^[\w'-]+/.exec(hit.text)?.[0] ?? '';
    const like = idioms.map((idiom) => idiom.split(' ')[0] ?? '').find((verb) => Object.values(formsOf(verb)).includes(first.toLowerCase()));
    if (like === undefined) return [];
    const owner = new RegExp(String.raw`\b(${OWNERS.slice(3, -1)})\b`, 'i').exec(hit.text.slice(first.length))?.[1] ?? ownerOf(hit.before);
    const words = [form(hit, first, like, head), ...rest].join(' ').replace(/\bone's\b/g, owner).replace(/\bsb\b/g, hit.groups['sb'] ?? 'them');
    const swapped = replaced(hit, words);
    return [/^mov/.test(words) ? swapped.replace(new RegExp(`\\b${words}\\s+(?:over|about)\\b`, 'i'), `${words} on`) : swapped];
  };
}

/** After "have" or "be" a past form is a participle; elsewhere the plain past. */
function form(hit: Hit, first: string, like: string, verb: string): string {
  const to = formsOf(verb), from = formsOf(like), seen = first.toLowerCase();
  const perfect = /(?:\b(?:have|has|had|having|be|been|being|is|are|was|were|get|gets|got)|'(?:ve|d|s|re|m))(?:\s+(?:not|already|never|just|now|all|both|\w+ly))*\s+$/i.test(hit.before);
  if (perfect && (seen === from.participle || seen === from.past) && seen !== from.gerund) return to.participle;
  return alike(first, like, verb);
}

/** The sentence with the underlined words replaced, "a" and "an" mended before them. */
export function replaced(hit: Hit, words: string): string {
  let before = wordsBefore(hit);
  before = before.replace(/\b(a)(n?)(\s+)$/i, (_, a: string, _n: string, gap: string) => `${a}${/^[aeiou]/i.test(words) ? 'n' : ''}${gap}`);
  const opens = /^[^\p{L}\p{N}]*$/u.test(before);
  return tidy(before + (opens && /^\s*\p{Lu}/u.test(hit.text) ? capitalise(words) : words) + wordsAfter(hit));
}

const DETERMINED = /\b(?:an?|the|this|that|these|those|any|every|each|another|one|no|some|what|which|whose|my|our|your|their|his|her|its|first|next|last|second|third|more|enough|much|plenty of|lots of|little|much|many|few|two|three|four|five|\w+'s)\s+(?:[\w-]+\s+){0,2}$/i;

export interface NounGuards extends Guards {
  /** `say` can't be counted: "evidence". */
  readonly mass?: boolean;
}

/** Noun idioms, singular; each said plainly by `say`. Articles and plurals follow. */
export function nouns(form: string, say: string | undefined, idioms: readonly string[], guards: NounGuards = {}): Pattern {
  const { mass = false, ...rest } = guards;
  const list = longestFirst(idioms).map((idiom) => {
    const body = source(idiom);
    return /y$/.test(body) ? `${body.slice(0, -1)}(?:y|ies)` : `${body}(?:e?s)?`;
  });
  return {
    form,
    find: new RegExp(String.raw`\b(?:${list.join('|')})(?![\w'-])`, 'i'),
    ...rest,
    ...(say === undefined ? {} : { rewrite: (hit: Hit) => [replacedNoun(hit, say, mass, idioms)] }),
  };
}

function replacedNoun(hit: Hit, say: string, mass: boolean, idioms: readonly string[]): string {
  const matched = hit.text.toLowerCase().replace(/\s+/g, ' ');
  const plural = /s$/.test(matched) && !idioms.some((idiom) => idiom === matched || idiom.endsWith(matched.split(' ').pop() ?? ''));
  const determined = DETERMINED.test(hit.before);
  if (mass || plural) {
    const words = plural && !mass ? say.replace(/\b[\w-]+$/, (noun) => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)) : say;
    const article = /\ban?\s+$/i.exec(hit.before);
    if (!article) return replaced(hit, words);
    const cut: Hit = { ...hit, span: { start: article.index, end: hit.span.end }, before: hit.before.slice(0, article.index), text: hit.sentence.judged.slice(article.index, hit.span.end) };
    return replaced(cut, words);
  }
  return replaced(hit, determined ? say : `${/^[aeiou]/i.test(say) ? 'an' : 'a'} ${say}`);
}

/** Set phrases that swap as they stand: states('ready for war', 'well prepared', ['armed to the teeth']). */
export function states(form: string, say: string | undefined, idioms: readonly string[], guards: Guards = {}): Pattern {
  return {
    form,
    find: new RegExp(String.raw`\b(?:${longestFirst(idioms).map((idiom) => source(idiom).replace(/\(\?<sb>/g, '(?:')).join('|')})(?![\w'])`, 'i'),
    ...guards,
    ...(say === undefined ? {} : { rewrite: (hit: Hit) => [replaced(hit, say)] }),
  };
}
