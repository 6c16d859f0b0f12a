/** The reader's weights: which words are kindred, which features speak for which rule and how loudly. Packed to be small, unpacked once. */
import { BitReader, BitWriter, fromLetters, toLetters } from './bits';
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

/** A model as the trainer makes it. */
export interface Model {
  readonly groups: ReadonlyMap<string, number>;
  /** Words that have a vector of their own: their row in the net's vectors. */
  readonly own: ReadonlyMap<string, number>;
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
  /** What one step is worth: of each dimension of the vectors, of each filter, of its biases, of the answers. */
  readonly steps: readonly (readonly number[])[];
  readonly outBias: readonly number[];
  readonly data: string;
}

/** A model ready to be asked. */
export interface Weights {
  readonly lexicon: Lexicon;
  readonly net: NetWeights;
  readonly full: number;
  /** Adds the weights of a feature to `scores`, one a rule. */
  readonly add: (feature: number, scores: Float64Array) => void;
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

/** Bits of a number of the vectors (of words, and of groups), the filters, the biases, the answers. */
const VECTOR_BITS = 4, GROUP_BITS = 5, FILTER_BITS = 6, BIAS_BITS = 6, OUT_BITS = 7;
export const GROUPS = 400;

/** Steps of numbers that lie in columns: a column's numbers up to about 2.6 times their spread keep their place. */
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
    return Number((Math.min(largest, (bits > 4 ? 4 : 2.6) * Math.sqrt(squares / Math.max(1, count))) / most || 1).toPrecision(4));
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
  const words = new Map([...model.groups].map(([word, group]) => [keyOf(hashOf(word)), { group, row: model.own.get(word) ?? 0 }]));
  for (const [word, row] of model.own) if (!model.groups.has(word)) words.set(keyOf(hashOf(word)), { group: GROUPS, row });
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
  const order: number[] = [];
  writeKeys([...words.keys()].sort((a, b) => a - b), (key) => {
    const { group, row } = words.get(key) ?? { group: GROUPS, row: 0 };
    out.write(group, 9);
    out.write(row > 0 ? 1 : 0, 1);
    if (row > 0) order.push(row);
  });
  const steps = [stepsOf(net.vectors, net.size, VECTOR_BITS), stepsOf(net.vectors.subarray(0, (GROUPS + 1) * net.size), net.size, GROUP_BITS), stepsOf(net.conv, net.filters, FILTER_BITS), stepsOf(net.bias, net.filters, BIAS_BITS), stepsOf(net.out, net.rules, OUT_BITS)];
  const writeAll = (values: Float32Array, kind: number, width: number): void => {
    const own = steps[kind] ?? [];
    values.forEach((value, i) => writeSteps(out, value, own[i % own.length] ?? 1, width));
  };
  writeAll(net.vectors.subarray(0, (GROUPS + 1) * net.size), 1, GROUP_BITS);
  for (const row of order) writeAll(net.vectors.subarray(row * net.size, (row + 1) * net.size), 0, VECTOR_BITS);
  writeAll(net.conv, 2, FILTER_BITS);
  writeAll(net.bias, 3, BIAS_BITS);
  writeAll(net.out, 4, OUT_BITS);
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

/** A table from keys to places: open addressing, half full at most. */
class Table {
  private readonly keys: Int32Array;
  private readonly places: Int32Array;
  private readonly mask: number;

  constructor(count: number) {
    let size = 1024;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.places = new Int32Array(size);
  }

  set(key: number, place: number): void {
    let at = Math.imul(key, 0x9e3779b1) >>> 8 & this.mask;
    while (this.keys[at] !== -1) at = (at + 1) & this.mask;
    this.keys[at] = key;
    this.places[at] = place;
  }

  /** -1 where the key is unknown. */
  get(key: number): number {
    let at = Math.imul(key, 0x9e3779b1) >>> 8 & this.mask;
    for (;;) {
      const held = this.keys[at];
      if (held === key) return this.places[at] ?? -1;
      if (held === -1) return -1;
      at = (at + 1) & this.mask;
    }
  }
}

/** Unpacks what `pack` made. */
export function unpack(packed: PackedModel): Weights {
  const bits = new BitReader(fromLetters(packed.data));
  const readKeys = (each: (key: number, count: number) => void): void => {
    const count = bits.read(24);
    const k = bits.read(5);
    let key = -1;
    for (let i = 0; i < count; i++) {
      key += bits.readRice(k) + 1;
      each(key, count);
    }
  };
  let words: Table | undefined;
  let rowCount = GROUPS + 1;
  readKeys((key, count) => {
    const group = bits.read(9);
    // a word's place: its group, and its row where it has a vector of its own
    (words ??= new Table(count)).set(key, group + (bits.read(1) === 1 ? rowCount++ * 512 : 0));
  });
  const [shapeRules = 0, size = 0, filters = 0, width = 0] = packed.shape;
  const readAll = (into: Float32Array, kind: number, bitsEach: number): Float32Array => {
    const own = Float32Array.from(packed.steps[kind] ?? []);
    for (let i = 0; i < into.length; i++) into[i] = readSteps(bits, own[i % own.length] ?? 0, bitsEach);
    return into;
  };
  const vectors = new Float32Array(rowCount * size);
  readAll(vectors.subarray(0, (GROUPS + 1) * size), 1, GROUP_BITS);
  readAll(vectors.subarray((GROUPS + 1) * size), 0, VECTOR_BITS);
  const net: NetWeights = {
    rules: shapeRules, size, filters, width, vectors,
    conv: readAll(new Float32Array(width * size * filters), 2, FILTER_BITS),
    bias: readAll(new Float32Array(16 * filters), 3, BIAS_BITS),
    out: readAll(new Float32Array(filters * shapeRules), 4, OUT_BITS),
    outBias: Float32Array.from(packed.outBias),
  };
  const lexicon: Lexicon = {
    groupOf: (word) => {
      const place = words?.get(keyOf(hashOf(word))) ?? -1;
      return place < 0 || place % 512 === GROUPS ? -1 : place % 512;
    },
    rowOf: (word) => {
      const place = words?.get(keyOf(hashOf(word))) ?? -1;
      if (place < 0) return 0;
      return place >= 512 ? place >> 9 : place === GROUPS ? 0 : place + 1;
    },
  };
  let rows: Table | undefined;
  const entries = bits.read(24);
  const rule = new Int8Array(entries);
  const value = new Float32Array(entries);
  const levels = Float32Array.from(packed.levels);
  let place = 0;
  readKeys((key, count) => {
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
    add: (feature, scores) => {
      let at = rows?.get(keyOf(feature)) ?? -1;
      if (at < 0) return;
      for (let r = rule[at] ?? -1; r >= 0; r = rule[++at] ?? -1) scores[r] = (scores[r] ?? 0) + (value[at] ?? 0);
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
