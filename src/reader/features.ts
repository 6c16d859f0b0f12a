/** What the second reader sees of a sentence: tokens, and numbered features over them. The trainer and the checker share this file. */

/** A word the reader knows by sight. Made once a word, then remembered. */
export interface Word {
  /** Lower case, contractions taken apart: `don't` is `do` and `n't`. */
  readonly text: string;
  readonly hash: number;
  /** Group of words of a kindred meaning; the word's own hash for function words. */
  readonly group: number;
  /** Function words as they are, all others by their shape: `-ing`, `-ed`, number, money … */
  readonly shape: number;
  readonly content: boolean;
  /** Row of its vector; 0 for a word that nothing is known of. */
  readonly row: number;
}

export interface Token {
  readonly word: Word;
  /** In the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What is known of words beforehand. */
export interface Lexicon {
  /** Number of a word's group, or -1. */
  groupOf(word: string): number;
  /** Row of its vector: 0 unknown, then one row a group, then those of words that have their own. */
  rowOf(word: string): number;
}

/** `from` and `to` name the tokens that gave the feature (`to` is exclusive; a feature of the whole sentence has `from` = `to`). */
export type Emit = (feature: number, from: number, to: number) => void;

const FUNCTION_WORDS = new Set(
  `a about above after again against all almost already also although always am an and another any anybody anyone anything
  are as at back be because been before being below between both but by can could did do does doing done down each either
  else enough even ever every everyone everything few first for from further get give go going got had has have having he her here
  him his how however i if in instead into is it its just last least less let like ll make many may me might mine more most much must my
  n't need neither never next no nobody none nor not nothing now of off on once one only onto or other others otherwise
  ought our ours ourselves out over own perhaps please put quite rather re really 's 're 've 'll 'd 'm same say see shall she should since so some
  somebody someone something still such take than that the their them then there these they thing things think this those though
  through till to together too under unless until up us ve very want was we well were what whatever when where whether
  which while who whoever whom whose why will with within without wo would yes yet you your yours yourself yourselves let 'em ca`.split(/\s+/),
);

/** Contractions typed without their apostrophe. */
const BARE = new Map(Object.entries({
  dont: "don't", doesnt: "doesn't", didnt: "didn't", cant: "can't", wont: "won't", isnt: "isn't", arent: "aren't", wasnt: "wasn't",
  werent: "weren't", wouldnt: "wouldn't", couldnt: "couldn't", shouldnt: "shouldn't", havent: "haven't", hasnt: "hasn't", hadnt: "hadn't",
  aint: "ain't", youre: "you're", youve: "you've", youll: "you'll", youd: "you'd", im: "i'm", ive: "i've", thats: "that's", whats: "what's",
  theyre: "they're", theyve: "they've", weve: "we've", theres: "there's", heres: "here's", hows: "how's", whos: "who's", lets: "let's", u: 'you', ur: 'your',
  pls: 'please', plz: 'please', cannot: "can n't",
}));

const TOKEN = /\p{L}+(?:'\p{L}+)*|\d+(?:[.,:/]\d+)*|[€£$¥%]|[.?!]+|…|[,;:()–—"*]|-+/gu;
const CONTRACTION = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/;

/** Stirs two numbers into one, 32 bits. */
export function stir(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 16) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) | 0;
}

/** Number of a string, 32 bits. */
export function hashOf(text: string, seed = 7): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return stir(h, text.length);
}

function shapeOf(text: string): string {
  if (FUNCTION_WORDS.has(text)) return text;
  if (/^\d/.test(text)) return '<number>';
  if (/^[€£$¥]$/.test(text)) return '<money>';
  if (!/^\p{L}/u.test(text)) return text;
  if (/ing$/.test(text)) return '<ing>';
  if (/ed$/.test(text)) return '<ed>';
  if (/ly$/.test(text)) return '<ly>';
  if (/(?:est|iest)$/.test(text)) return '<est>';
  if (/(?:tion|ment|ness|ity|ship|ance|ence)s?$/.test(text)) return '<noun>';
  if (/(?:able|ible|ous|ful|less|ive|ic|al)$/.test(text)) return '<adj>';
  if (/[^s]s$/.test(text)) return '<s>';
  return '<word>';
}

/** Turns sentences into tokens; remembers words, up to a bound. */
export class Tokenizer {
  private readonly known = new Map<string, readonly Word[]>();
  constructor(private readonly lexicon: Lexicon) {}

  private make(text: string): Word {
    const content = !FUNCTION_WORDS.has(text) && /^\p{L}/u.test(text);
    const shape = shapeOf(text);
    const plain = /^\d/.test(text) ? '<number>' : text;
    const group = content ? this.lexicon.groupOf(plain) : -1;
    return {
      text: plain, hash: hashOf(plain), content, row: this.lexicon.rowOf(plain), shape: hashOf(shape, 11),
      group: group >= 0 ? stir(group, 4242) : content ? hashOf(shape, 11) : hashOf(plain),
    };
  }

  private words(raw: string): readonly Word[] {
    const seen = this.known.get(raw);
    if (seen) return seen;
    if (this.known.size > 20_000) this.known.clear();
    const lower = raw.toLowerCase();
    const spelt = BARE.get(lower) ?? lower;
    const split = CONTRACTION.exec(spelt);
    const parts = split ? [split[1] ?? '', split[2] ?? ''] : [spelt];
    if (parts[0] === 'ca') parts[0] = 'can';
    if (parts[0] === 'wo') parts[0] = 'will';
    const made = parts.map((part) => this.make(part.trim()));
    this.known.set(raw, made);
    return made;
  }

  tokens(text: string): Token[] {
    const out: Token[] = [];
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match && out.length < 120; match = TOKEN.exec(text)) {
      for (const word of this.words(match[0])) out.push({ word, start: match.index, end: TOKEN.lastIndex });
    }
    return out;
  }
}

const YOU = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'].map((w) => hashOf(w)));
const WE = new Set(['we', 'our', 'us', 'ours', 'ourselves'].map((w) => hashOf(w)));
const I = new Set(['i', 'my', 'me', 'mine', 'myself'].map((w) => hashOf(w)));
const ASKS = hashOf('?');
const EDGE_START = hashOf('<s>');
const EDGE_END = hashOf('</s>');

/** Words that ask for the reason behind a wish. */
const REASONS = /\b(?:why|what for|what(?:'s| is| lies)? behind|behind (?:it|that|this)|purpose|reasons?|drives?|driving|based on|matters?|how (?:did|do) you (?:get|arrive|come))\b/i;

/** One of these stands in whatever asks for a reason. */
const REASON_WORDS = /why|what|behind|purpose|reason|driv|based|matter|how/i;

// What the paragraph that was last asked for may hold: its sentences ask one after the other.
let lastParagraph = '', mayReason = false, mayAsk = false;

/** What the paragraph does in other sentences than this one: 1 asks for reasons, 2 asks anything, 3 both, 0 neither. */
export function nearbyOf(paragraph: string, start: number, end: number): number {
  if (paragraph.length <= end - start + 4) return 0;
  if (paragraph !== lastParagraph) {
    lastParagraph = paragraph;
    mayReason = REASON_WORDS.test(paragraph);
    mayAsk = paragraph.includes('?');
  }
  if (!mayReason && !mayAsk) return 0;
  const rest = `${paragraph.slice(0, start)} ${paragraph.slice(end)}`;
  return (mayReason && REASONS.test(rest) ? 1 : 0) + (rest.includes('?') ? 2 : 0);
}

/** Who is in a sentence (1 you, 2 we, 4 I) and whether it asks (8). */
export function whoOf(tokens: readonly Token[]): number {
  let who = 0;
  for (const { word } of tokens) {
    if (YOU.has(word.hash)) who |= 1;
    else if (WE.has(word.hash)) who |= 2;
    else if (I.has(word.hash)) who |= 4;
    else if (word.hash === ASKS) who |= 8;
  }
  return who;
}

/** Calls `emit` for each feature of a sentence, some more than once. `nearby`: see `nearbyOf`. */
export function features(tokens: readonly Token[], nearby: number, emit: Emit): void {
  const n = tokens.length;
  const who = whoOf(tokens);
  const asks = who >> 3;
  const word = (i: number): number => tokens[i]?.word.hash ?? (i < 0 ? EDGE_START : EDGE_END);
  const group = (i: number): number => tokens[i]?.word.group ?? (i < 0 ? EDGE_START : EDGE_END);
  const shape = (i: number): number => tokens[i]?.word.shape ?? (i < 0 ? EDGE_START : EDGE_END);

  // the sentence as a whole: who is in it, how long it is, what stands around it
  emit(stir(21, who), 0, 0);
  emit(stir(22, Math.min(12, n < 8 ? n : 8 + ((n - 8) >> 3))), 0, 0);
  if (nearby > 0) {
    emit(stir(stir(23, asks), nearby), 0, 0);
    emit(stir(stir(24, word(0)), nearby), 0, 0);
  }

  for (let i = -1; i < n; i++) {
    const from = Math.max(0, i);
    const to2 = Math.min(n, i + 2);
    const to3 = Math.min(n, i + 3);
    const content = tokens[i]?.word.content ?? false;
    // words, one to three in a row
    const w = word(i);
    const w1 = word(i + 1);
    const words2 = stir(w, w1);
    if (i >= 0) emit(stir(1, w), i, i + 1);
    emit(stir(2, words2), from, to2);
    if (i + 1 < n) emit(stir(3, stir(words2, word(i + 2))), from, to3);
    // pairs of words with one to three between
    for (let gap = 2; i >= 0 && gap <= 4 && i + gap <= n; gap++) emit(stir(4, stir(w, word(i + gap))), i, Math.min(n, i + gap + 1));
    // the same with groups of kindred words
    const g = group(i);
    const g1 = group(i + 1);
    const groups2 = stir(g, g1);
    if (content) emit(stir(5, g), i, i + 1);
    if (g !== w || g1 !== w1) emit(stir(6, groups2), from, to2);
    if (i + 1 < n) emit(stir(7, stir(groups2, group(i + 2))), from, to3);
    if (i >= 0 && i + 1 < n) emit(stir(8, stir(g, group(i + 2))), i, to3);
    // the skeleton: function words and shapes, three to five in a row
    if (i + 1 < n) {
      const three = stir(stir(shape(i), shape(i + 1)), shape(i + 2));
      emit(stir(9, three), from, to3);
      if (i + 2 < n) {
        const four = stir(three, shape(i + 3));
        emit(stir(10, four), from, Math.min(n, i + 4));
        if (i + 3 < n) emit(stir(11, stir(four, shape(i + 4))), from, Math.min(n, i + 5));
      }
    }
    // a word beside who is in the sentence
    if (content) {
      emit(stir(stir(12, who), w), i, i + 1);
      emit(stir(stir(13, who), g), i, i + 1);
    }
  }

  // how it opens, how it ends, and both together: "are … ?"
  if (n === 0) return;
  const last = word(n - 1);
  let head = stir(14, word(0));
  let tail = stir(15, last);
  emit(head, 0, 1);
  emit(tail, n - 1, n);
  for (let k = 1; k < 4 && k < n; k++) emit((head = stir(head, k === 3 ? shape(k) : word(k))), 0, k + 1);
  for (let k = 2; k < 5 && k <= n; k++) emit((tail = stir(tail, word(n - k))), n - k, n);
  emit(stir(16, stir(word(0), last)), 0, 1);
  if (n > 1) {
    emit(stir(17, stir(stir(word(0), word(1)), last)), 0, 2);
    emit(stir(18, stir(shape(0), stir(shape(1), last))), 0, 2);
  }
}
