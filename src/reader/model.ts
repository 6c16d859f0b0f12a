/** The reader's weights: which words are kindred, which features speak for which rule and how loudly. Packed to be small, unpacked once. */
import { BitReader, BitWriter, fromLetters, toLetters } from '../engine/bits';
import { finish, type Steps } from '../engine/steps';
import { hashOf, type Lexicon } from './features';
import type { NetWeights } from './net';

/** The rules the reader knows, in the order of their weights. */
export const RULES = [
  'ultimatum', 'blame', 'dismissive', 'demand', 'adversarial-framing', 'rhetorical-question', 'condescending', 'caving', 'i-over-we', 'what-without-why',
] as const;

/** Features and words are known by this many bits of their hash. */
export const KEY_BITS = 24;
export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

/** A weight of the linear half is one of these levels; the model says how much a level is worth. */
const LEVEL_BITS = 4;

/** Codes of a book: a word's vector is its group's, and an entry of each book added. */
export const BOOK = 256;

/** A word's group, and what its vector adds to its group's: an entry of each book. */
export interface WordCode {
  readonly group: number;
  readonly first: number;
  readonly second: number;
}

/** A model as the trainer makes it. */
export interface Model {
  /** Word to its number. */
  readonly words: ReadonlyMap<string, number>;
  /** By number of the word. */
  readonly codes: readonly WordCode[];
  /** What the two codes stand for: [code][size] each. */
  readonly books: readonly [Float32Array, Float32Array];
  /** `vectors` has the first `GROUPS + 1` rows at least: the unknown word, then the groups. */
  readonly net: NetWeights;
  /** Features of a sentence with more than this many count for less. */
  readonly full: number;
  /** By feature key: rule number and weight. */
  readonly weights: ReadonlyMap<number, readonly (readonly [number, number])[]>;
  readonly bias: readonly number[];
  /** A logit z becomes the probability 1 / (1 + e^-(a·z + b)). */
  readonly calibration: readonly (readonly [number, number])[];
}

/** The shape of weights.json. */
export interface PackedModel {
  readonly bias: readonly number[];
  readonly calibration: readonly (readonly number[])[];
  readonly full: number;
  /** What each level is worth. */
  readonly levels: readonly number[];
  /** The net's rules, size, filters, width. */
  readonly shape: readonly number[];
  /** What one step is worth: of each dimension of the groups and of the two books, of each filter, of its biases, of the answers. */
  readonly steps: readonly (readonly number[])[];
  readonly outBias: readonly number[];
  readonly data: string;
}

/** A model ready to be asked. */
export interface Weights {
  readonly lexicon: Lexicon;
  readonly net: NetWeights;
  readonly full: number;
  /** Adds the weights of the first `count` features to `scores`, one a rule. */
  readonly add: (features: Int32Array, count: number, scores: Float64Array) => void;
  /** The weight of a feature for one rule. */
  readonly weight: (feature: number, rule: number) => number;
  readonly bias: readonly number[];
  readonly calibration: readonly (readonly number[])[];
}

/** The 16 values that stand best for many. */
function levelsOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const count = 2 ** LEVEL_BITS;
  const levels = Array.from({ length: count }, (_, i) => sorted[Math.floor(((i + 0.5) / count) * sorted.length)] ?? 0);
  for (let round = 0; round < 40; round++) {
    const sum = new Float64Array(count);
    const seen = new Float64Array(count);
    for (const value of sorted) {
      const level = nearest(levels, value);
      sum[level] = (sum[level] ?? 0) + value;
      seen[level] = (seen[level] ?? 0) + 1;
    }
    for (let i = 0; i < count; i++) if (seen[i]) levels[i] = (sum[i] ?? 0) / (seen[i] ?? 1);
  }
  return levels.map((level) => Math.round(level * 1e4) / 1e4);
}

function nearest(levels: readonly number[], value: number): number {
  let best = 0;
  for (let i = 1; i < levels.length; i++) if (Math.abs((levels[i] ?? 0) - value) < Math.abs((levels[best] ?? 0) - value)) best = i;
  return best;
}

/** Bits of a number of the groups' vectors, the books, the filters, the biases, the answers. */
const PART_BITS = [6, 6, 6, 6, 6, 7] as const;
const CODE_BITS = 8, GROUP_BITS = 9;
export const GROUPS = 400;

/** Steps of numbers that lie in columns: a column's numbers up to four times their spread keep their place. */
function stepsOf(values: Float32Array, columns: number, bits: number): number[] {
  const most = 2 ** (bits - 1) - 1;
  return Array.from({ length: columns }, (_, c) => {
    let squares = 0, largest = 0, count = 0;
    for (let at = c; at < values.length; at += columns) {
      const value = Math.abs(values[at] ?? 0);
      squares += value * value;
      largest = Math.max(largest, value);
      count++;
    }
    return Number((Math.min(largest, 4 * Math.sqrt(squares / Math.max(1, count))) / most || 1).toPrecision(4));
  });
}

function writeSteps(out: BitWriter, value: number, step: number, bits: number): void {
  const most = 2 ** (bits - 1) - 1;
  out.write(Math.max(-most, Math.min(most, Math.round(value / step))) + most, bits);
}

const readSteps = (bits: BitReader, step: number, width: number): number => (bits.read(width) - (2 ** (width - 1) - 1)) * step;

const riceOf = (keys: number): number => Math.max(1, Math.round(Math.log2(2 ** KEY_BITS / Math.max(1, keys)) - 0.5));

/** Packs a model for weights.json. */
export function pack(model: Model): PackedModel {
  const out = new BitWriter();
  const { net } = model;
  const words = new Map([...model.words].map(([word, number]) => [keyOf(hashOf(word)), model.codes[number]]));
  const writeKeys = (keys: readonly number[], each: (key: number) => void): void => {
    out.write(keys.length, 24);
    const k = riceOf(keys.length);
    out.write(k, 5);
    let last = -1;
    for (const key of keys) {
      out.writeRice(key - last - 1, k);
      last = key;
      each(key);
    }
  };
  writeKeys([...words.keys()].sort((a, b) => a - b), (key) => {
    const { group, first, second } = words.get(key) ?? { group: 0, first: 0, second: 0 };
    out.write(group, GROUP_BITS);
    out.write(first, CODE_BITS);
    out.write(second, CODE_BITS);
  });
  const parts: readonly (readonly [Float32Array, number])[] = [
    [net.vectors.subarray(0, (GROUPS + 1) * net.size), net.size], [model.books[0], net.size], [model.books[1], net.size],
    [net.conv, net.filters], [net.bias, net.filters], [net.out, net.rules],
  ];
  const steps = parts.map(([values, columns], part) => stepsOf(values, columns, PART_BITS[part] ?? 6));
  parts.forEach(([values], part) => {
    const own = steps[part] ?? [];
    values.forEach((value, i) => writeSteps(out, value, own[i % own.length] ?? 1, PART_BITS[part] ?? 6));
  });
  const levels = levelsOf([...model.weights.values()].flatMap((row) => row.map(([, weight]) => weight)));
  out.write([...model.weights.values()].reduce((sum, row) => sum + row.length + 1, 0), 24);
  writeKeys([...model.weights.keys()].sort((a, b) => a - b), (key) => {
    const row = model.weights.get(key) ?? [];
    row.forEach(([rule, weight], i) => {
      out.write(rule, 4);
      out.write(nearest(levels, weight), LEVEL_BITS);
      out.write(i === row.length - 1 ? 0 : 1, 1);
    });
  });
  return {
    bias: model.bias, calibration: model.calibration, full: model.full, levels, shape: [net.rules, net.size, net.filters, net.width], steps,
    outBias: Array.from(net.outBias, (b) => Number(b.toPrecision(5))), data: toLetters(out.done()),
  };
}

/** Bits of a table's sieve, a power of two. */
const SIEVE = 1 << 20;

/** A table from keys to places: open addressing, half full at most. */
class Table {
  private readonly keys: Int32Array;
  private readonly places: Int32Array;
  private readonly mask: number;
  /** Most keys that are asked for are in no table: this small sieve tells so of nearly all of them. */
  private readonly sieve = new Uint8Array(SIEVE >> 3);

  constructor(count: number) {
    let size = 1024;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.places = new Int32Array(size);
  }

  set(key: number, place: number): void {
    const bit = key & (SIEVE - 1);
    this.sieve[bit >> 3] = (this.sieve[bit >> 3] ?? 0) | (1 << (bit & 7));
    let at = Math.imul(key, 0x9e3779b1) >>> 8 & this.mask;
    while (this.keys[at] !== -1) at = (at + 1) & this.mask;
    this.keys[at] = key;
    this.places[at] = place;
  }

  /** -1 where the key is unknown. */
  get(key: number): number {
    const bit = key & (SIEVE - 1);
    if (((this.sieve[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return -1;
    let at = Math.imul(key, 0x9e3779b1) >>> 8 & this.mask;
    for (;;) {
      const held = this.keys[at];
      if (held === key) return this.places[at] ?? -1;
      if (held === -1) return -1;
      at = (at + 1) & this.mask;
    }
  }
}

/** Adds to a row of `vectors` what a code says: its group's vector (the rows after the first), and an entry of each book. */
export function addCode(vectors: Float32Array, at: number, size: number, { group, first, second }: WordCode, books: readonly [Float32Array, Float32Array]): void {
  for (let e = 0; e < size; e++) vectors[at + e] = (vectors[(1 + group) * size + e] ?? 0) + (books[0][first * size + e] ?? 0) + (books[1][second * size + e] ?? 0);
}

/** Unpacks what `pack` made. */
export const unpack = (packed: PackedModel): Weights => finish(unpackInSteps(packed));

/** Keys that are read in one step. */
const STEP = 2000;

/** The same in steps. */
export function* unpackInSteps(packed: PackedModel): Steps<Weights> {
  const bits = new BitReader(fromLetters(packed.data));
  yield;
  function* readKeys(each: (key: number, count: number) => void): Steps<void> {
    const count = bits.read(24);
    const k = bits.read(5);
    let key = -1;
    for (let i = 0; i < count; i++) {
      key += bits.readRice(k) + 1;
      each(key, count);
      if (i % STEP === STEP - 1) yield;
    }
  }
  let words: Table | undefined;
  const codes: number[] = [];
  yield* readKeys((key, count) => {
    (words ??= new Table(count)).set(key, codes.length);
    codes.push(bits.read(GROUP_BITS + 2 * CODE_BITS - 1) * 2 + bits.read(1)); // 25 bits, of which one read gives 24
  });
  const [shapeRules = 0, size = 0, filters = 0, width = 0] = packed.shape;
  const readPart = (part: number, into: Float32Array): Float32Array => {
    const own = Float32Array.from(packed.steps[part] ?? []);
    for (let i = 0; i < into.length; i++) into[i] = readSteps(bits, own[i % own.length] ?? 0, PART_BITS[part] ?? 6);
    return into;
  };
  const vectors = new Float32Array((GROUPS + 1 + codes.length) * size);
  readPart(0, vectors.subarray(0, (GROUPS + 1) * size));
  const books = [readPart(1, new Float32Array(BOOK * size)), readPart(2, new Float32Array(BOOK * size))] as const;
  codes.forEach((code, i) => addCode(vectors, (GROUPS + 1 + i) * size, size, { group: code >> (2 * CODE_BITS), first: (code >> CODE_BITS) & (BOOK - 1), second: code & (BOOK - 1) }, books));
  yield;
  const net: NetWeights = {
    rules: shapeRules, size, filters, width, vectors,
    conv: readPart(3, new Float32Array(width * size * filters)),
    bias: readPart(4, new Float32Array(16 * filters)),
    out: readPart(5, new Float32Array(filters * shapeRules)),
    outBias: Float32Array.from(packed.outBias),
  };
  const placeOf = (word: string): number => words?.get(keyOf(hashOf(word))) ?? -1;
  const lexicon: Lexicon = {
    groupOf: (word) => {
      const place = placeOf(word);
      return place < 0 ? -1 : (codes[place] ?? 0) >> (2 * CODE_BITS);
    },
    rowOf: (word) => {
      const place = placeOf(word);
      return place < 0 ? 0 : GROUPS + 1 + place;
    },
  };
  let rows: Table | undefined;
  const entries = bits.read(24);
  const rule = new Int8Array(entries);
  const value = new Float32Array(entries);
  const levels = Float32Array.from(packed.levels);
  let place = 0;
  yield* readKeys((key, count) => {
    (rows ??= new Table(count)).set(key, place);
    let entry: number;
    do {
      entry = bits.read(4 + LEVEL_BITS + 1); // rule, level, whether more follow
      rule[place] = entry >> (LEVEL_BITS + 1);
      value[place] = levels[(entry >> 1) & (2 ** LEVEL_BITS - 1)] ?? 0;
      place++;
    } while ((entry & 1) === 1);
    rule[place++] = -1; // ends the row
  });
  return {
    lexicon, net, full: packed.full,
    add: (features, count, scores) => {
      for (let i = 0; i < count; i++) {
        let at = rows?.get(keyOf(features[i] ?? 0)) ?? -1;
        if (at < 0) continue;
        for (let r = rule[at] ?? -1; r >= 0; r = rule[++at] ?? -1) scores[r] = (scores[r] ?? 0) + (value[at] ?? 0);
      }
    },
    weight: (feature, of) => {
      let at = rows?.get(keyOf(feature)) ?? -1;
      if (at < 0) return 0;
      for (let r = rule[at] ?? -1; r >= 0; r = rule[++at] ?? -1) if (r === of) return value[at] ?? 0;
      return 0;
    },
    bias: packed.bias,
    calibration: packed.calibration,
  };
}
