import { hitAt, type Match } from './match';
import { problem, type Problem } from './problem';
import type { Paragraph, Pattern, Rule, Sentence } from './types';

/** A phrase of the user's own that a rule shall mark. */
export interface OwnPhrase {
  /** Plain words, or a `/pattern/`. */
  readonly phrase: string;
  /** The rule it is shown as. */
  readonly rule: string;
  /** Said in the place of the rule's own title. */
  readonly message?: string;
  /** What could stand in its place. */
  readonly rewrite?: string;
}

/** Own phrases made ready to be run, and what is wrong with those that can't be. */
export interface OwnPhrases {
  /** Where the phrases stand in a sentence. */
  match(paragraph: Paragraph, sentence: Sentence): Match[];
  /** The user's own message, for a pattern that came from a phrase. */
  messageFor(pattern: Pattern | undefined): string | undefined;
  has(pattern: Pattern | undefined): boolean;
  /** One for each phrase that was left out. */
  readonly problems: readonly Problem[];
}

/** Longest phrase or pattern. */
const LONGEST = 200;
/** What `*` and `+` of a pattern reach, and the farthest that `{…}` may. */
const REACH = 40;
/** How many ways a pattern may have of matching at one place; two free gaps and a choice of words are well below. */
const MOST_WAYS = 20_000;
/** How far into a sentence patterns look. */
const FAR = 2_000;

/** Reads own phrases. Whatever they are, nothing is thrown: one that can't be used is left out and named in `problems`. */
export function readPhrases(phrases: readonly OwnPhrase[], rules: readonly Rule[], known: readonly Rule[]): OwnPhrases {
  const problems: Problem[] = [];
  const ready = new Map<Pattern, { readonly rule: Rule; readonly find: RegExp; readonly message?: string }>();
  for (const entry of Array.isArray(phrases) ? (phrases as readonly unknown[]) : []) {
    const read = readPhrase(entry, known.map(({ id }) => id));
    if ('words' in read) {
      problems.push(read);
      continue;
    }
    const { own, find } = read;
    const rule = rules.find(({ id }) => id === own.rule);
    if (!rule) continue; // The rule is off, and so is what was to be shown as it.
    const { message, rewrite } = own;
    const pattern: Pattern = {
      form: 'own',
      find,
      ...(rewrite !== undefined && {
        rewrite: ({ sentence, span }) => [sentence.text.slice(0, span.start) + inCaseOf(sentence.text.slice(span.start), rewrite) + sentence.text.slice(span.end)],
      }),
    };
    ready.set(pattern, { rule, find, ...(message !== undefined && { message }) });
  }
  return {
    problems,
    has: (pattern) => pattern !== undefined && ready.has(pattern),
    messageFor: (pattern) => pattern && ready.get(pattern)?.message,
    match(paragraph, sentence) {
      const matches: Match[] = [];
      for (const [pattern, { rule, find }] of ready) {
        for (const { 0: words, index } of sentence.judged.slice(0, FAR).matchAll(find)) {
          if (words.trim()) matches.push({ rule, pattern, hit: hitAt(paragraph, sentence, { start: index, end: index + words.length }) });
        }
      }
      return matches;
    },
  };
}

const inCaseOf = (place: string, words: string): string =>
  /^\p{Lu}\P{Lu}/u.test(place) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/** A phrase as it is set, or what is wrong with it. `known` are the ids of all rules. */
export function readPhrase(entry: unknown, known: readonly string[]): { readonly own: OwnPhrase; readonly find: RegExp } | Problem {
  if (typeof entry !== 'object' || entry === null) return problem('each phrase of your own should be an object, such as {0}', '{ "phrase": "circle back", "rule": "demand" }');
  const { phrase, rule, message, rewrite } = entry as Readonly<Record<string, unknown>>;
  if (typeof phrase !== 'string' || !phrase.trim()) return problem('a phrase of your own has no words in “phrase”');
  const name = phrase.length > 40 ? `${phrase.slice(0, 39)}…` : phrase;
  if (typeof rule !== 'string' || !known.includes(rule)) return problem('the rule of “{0}” should be one of {1}', name, known.join(', '));
  for (const [key, value] of Object.entries({ message, rewrite })) {
    if (value !== undefined && typeof value !== 'string') return problem('“{1}” of “{0}” should be text', name, key);
  }
  const find = expressionOf(phrase);
  if ('words' in find) return problem('“{0}” {1}', name, find);
  return { own: { phrase, rule, ...(typeof message === 'string' && { message }), ...(typeof rewrite === 'string' && { rewrite }) }, find };
}

/** The expression for a phrase, or what is wrong with it. */
export function expressionOf(phrase: string): RegExp | Problem {
  if (phrase.length > LONGEST) return problem('is longer than {0} characters', String(LONGEST));
  const source = /^\/(.+)\/i?$/s.exec(phrase.trim())?.[1];
  if (source === undefined) return wordsExpression(phrase) ?? problem('has no words in it');
  const bounded = boundPattern(source);
  if ('problem' in bounded) return bounded.problem;
  try {
    const find = new RegExp(bounded.source, 'gi');
    if (find.test('')) return problem('matches nothing at all');
    find.lastIndex = 0;
    return find;
  } catch {
    return problem('is not a valid regular expression');
  }
}

/** Whole words, in any case and however they are spaced. */
export function wordsExpression(phrase: string): RegExp | undefined {
  if (typeof phrase !== 'string' || phrase.length > LONGEST) return undefined;
  const words = phrase.replace(/[\u2018\u2019]/g, "'").trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const body = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
  // Where the phrase ends in a letter, a word ends there; "!!" may stand against anything.
  const [first = '', last = ''] = [words[0]?.at(0), words.at(-1)?.at(-1)];
  const letter = /[\p{L}\p{N}]/u;
  return new RegExp(`${letter.test(first) ? '(?<![\\p{L}\\p{N}])' : ''}${body}${letter.test(last) ? '(?![\\p{L}\\p{N}])' : ''}`, 'giu');
}

/**
 * A pattern that can't be slow: no repeat within a repeat, every repeat of bounded reach, and few ways of matching at one place.
 * `*` and `+` become bounded ones.
 */
export function boundPattern(source: string): { readonly source: string } | { readonly problem: Problem } {
  let at = 0, refused: Problem | undefined;
  const refuse = (why: Problem): void => { refused ??= why; };

  function choices(): { text: string; ways: number; loose: boolean } {
    const found = [sequence()];
    while (source[at] === '|') {
      at++;
      found.push(sequence());
    }
    return { text: found.map(({ text }) => text).join('|'), ways: found.reduce((sum, { ways }) => sum + ways, 0), loose: found.length > 1 || found.some(({ loose }) => loose) };
  }

  function sequence(): { text: string; ways: number; loose: boolean } {
    let text = '', ways = 1, loose = false;
    while (at < source.length && source[at] !== '|' && source[at] !== ')' && !refused) {
      const atom = atomAt();
      const repeat = repeatAt();
      if (repeat) {
        if (atom.loose && repeat.max > 1) refuse(problem('has a repeat or a choice within a repeat, and could be slow'));
        if (repeat.max > REACH) refuse(problem('has a repeat that reaches farther than {0}', String(REACH)));
        loose = true;
        ways *= repeat.max - repeat.min + 1;
      }
      loose ||= atom.loose;
      ways *= atom.ways;
      text += atom.text + (repeat?.text ?? '');
    }
    return { text, ways, loose };
  }

  function atomAt(): { text: string; ways: number; loose: boolean } {
    const rest = source.slice(at);
    const open = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0];
    if (open !== undefined) {
      at += open.length;
      const inner = choices();
      if (source[at] !== ')') refuse(problem('has a bracket that is not closed'));
      at++;
      return { ...inner, text: `${open}${inner.text})` };
    }
    if (/^\\[1-9k]/.test(rest)) refuse(problem('refers back to a group, and could be slow'));
    const plain = /^\\[\s\S]|^\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|^[\s\S]/.exec(rest)?.[0] ?? '';
    at += Math.max(plain.length, 1);
    return { text: plain, ways: 1, loose: false };
  }

  function repeatAt(): { text: string; min: number; max: number } | undefined {
    const found = /^(?:([*+?])|\{(\d{1,4})(,(\d{0,4}))?\})(\??)/.exec(source.slice(at));
    if (!found) return undefined;
    at += found[0].length;
    const [, sign, least, comma, most, lazy = ''] = found;
    if (sign === '?') return { text: `?${lazy}`, min: 0, max: 1 };
    const min = sign === '*' ? 0 : sign === '+' ? 1 : Number(least);
    const max = sign !== undefined || (comma !== undefined && !most) ? Math.max(REACH, min) : comma === undefined ? min : Number(most);
    return { text: `{${String(min)},${String(max)}}${lazy}`, min, max };
  }

  const whole = choices();
  if (at < source.length) refuse(problem('has a bracket that is not opened'));
  if (whole.ways > MOST_WAYS) refuse(problem('has too many ways of matching, and could be slow'));
  return refused === undefined ? { source: whole.text } : { problem: refused };
}
