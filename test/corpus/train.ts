/** `npm run train`: learns the second reader's weights from the corpus and the rules' own examples, and writes src/reader/weights.json. The same corpus and rules give the same file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BitReader, fromLetters } from '../../src/engine/bits';
import { features, hashOf, nearbyOf, Tokenizer, whoOf, type Lexicon } from '../../src/reader/features';
import { GROUPS, keyOf, pack, RULES, type Model, type PackedModel } from '../../src/reader/model';
import { LONGEST, NetRunner, type NetWeights } from '../../src/reader/net';
import { booksOf, coded, type Coded } from './codes';
import { readCorpus } from './corpus';
import { examplesOfRules, rewritten } from './examples';
import { linearDefaults, scoreLinear, trainLinear, type Linear, type Sparse } from './linear';
import { readMails } from './mails';
import { netDefaults, normals, trainNet, type Sequence } from './net';
import { sentencesOf, type Labelled } from './sentences';
import { GivenVectors } from './vectors';
import { BITS, STEPS, type Words } from './words';

/** How many weights of the linear half ship; each costs about two bytes. */
const WEIGHTS = 32_000;
const LINEAR = { ...linearDefaults, rate: 0.05, full: 100 };
/** How hard small weights are pulled to 0 while the features are chosen; the chosen learn once more without it. */
const CHOOSING = { ...LINEAR, l1: 0.01 };
const NET = netDefaults;
/** Dimensions of a word's vector. */
const SIZE = 32;
/** Once the vectors are coded, the net and the entries of the books learn on for so many rounds, at this rate. */
const SETTLING = { epochs: 8, rate: 2e-3 };
/** Words that ship; each costs four and a half bytes. */
const WORDS = 12_000;
/** Rounds of a first net, which only tells which words matter. */
const SCOUTING = 5;
/** One sentence in this many is held out to turn logits into probabilities. */
const HELD = 5;

/** How long the given vectors are made: the net learns best from numbers around 1. */
const SCALE = 3.3;

/** How often the rules' own examples count. */
const TWICE = 2;

/** The corpus, the whole mails and the rules' own examples, sentence by sentence. */
export const labelled = (corpus = readCorpus(__dirname)): Labelled[] => [
  ...readMails(join(__dirname, '../mails')).flatMap(sentencesOf),
  ...[...corpus, ...rewritten(corpus)].flatMap(sentencesOf),
  ...Array.from({ length: TWICE }, examplesOfRules).flat().flatMap(sentencesOf),
];

/** What is known of words beforehand. */
interface Vocabulary extends Lexicon {
  /** Word to its number. */
  readonly words: ReadonlyMap<string, number>;
  /** By number of the word. */
  readonly groups: readonly number[];
  /** Vectors by row: the unknown word, the groups, the words. */
  readonly given: Float32Array;
  readonly dimensions: number;
}

function readVocabulary(): Vocabulary {
  const { words, groups: numbers, dimensions, vectors } = JSON.parse(readFileSync(join(__dirname, 'words.json'), 'utf8')) as Words;
  const all = words.split(' ');
  const given = new Float32Array((GROUPS + 1 + all.length) * dimensions);
  const bits = new BitReader(fromLetters(vectors));
  const read = (row: number): void => {
    for (let d = 0; d < dimensions; d++) given[row * dimensions + d] = ((bits.read(BITS) - (2 ** (BITS - 1) - 1)) / STEPS) * SCALE;
  };
  for (let i = 0; i < all.length; i++) read(GROUPS + 1 + i);
  for (let group = 0; group < GROUPS; group++) read(1 + group);
  return vocabularyOf(all, numbers.split(' ').map(Number), given, dimensions);
}

function vocabularyOf(all: readonly string[], groups: readonly number[], given: Float32Array, dimensions: number): Vocabulary {
  const words = new Map(all.map((word, i) => [word, i]));
  const groupOf = (word: string): number => groups[words.get(word) ?? -1] ?? -1;
  const rowOf = (word: string): number => {
    const number = words.get(word);
    return number === undefined ? 0 : GROUPS + 1 + number;
  };
  return { words, groups, given, dimensions, groupOf, rowOf };
}

/** The vocabulary of some of the words only, by their numbers. */
function only({ words, groups, given, dimensions }: Vocabulary, kept: readonly number[]): Vocabulary {
  const all = [...words.keys()];
  const rows = [...Array.from({ length: GROUPS + 1 }, (_, row) => row), ...kept.map((number) => GROUPS + 1 + number)];
  const vectors = new Float32Array(rows.length * dimensions);
  rows.forEach((row, i) => { vectors.set(given.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions); });
  return vocabularyOf(kept.map((number) => all[number] ?? ''), kept.map((number) => groups[number] ?? 0), vectors, dimensions);
}

interface Seen extends Sparse, Sequence {}

function see(tokenizer: Tokenizer, lexicon: Lexicon, { sentence, paragraph, labels }: Labelled): Seen {
  const tokens = tokenizer.tokens(sentence.judged);
  const seen = new Set<number>();
  features(tokens, nearbyOf(paragraph.judged, sentence.span.start, sentence.span.end), (feature) => seen.add(keyOf(feature)));
  const read = tokens.slice(0, LONGEST);
  return {
    features: Int32Array.from(seen), labels, who: whoOf(tokens),
    words: Int32Array.from(read, ({ word }) => word.row),
    groups: Int32Array.from(read, ({ word }) => lexicon.groupOf(word.text) + 1),
  };
}

/** How often each word is seen, by its number. */
function wordCounts(data: readonly Sequence[], words: number): Float32Array {
  const counts = new Float32Array(words);
  for (const { words: rows } of data) {
    for (const row of rows) if (row > GROUPS) counts[row - GROUPS - 1] = (counts[row - GROUPS - 1] ?? 0) + 1;
  }
  return counts;
}

/** The words that matter most to a net, by their numbers in order: those that stir it more than an unknown word does, and are often seen. */
function wordsThatMatter({ vectors, conv, out, size, filters, width, rules }: NetWeights, counts: Float32Array, most: number): number[] {
  const voice = Float32Array.from({ length: filters }, (_, f) => Math.hypot(...out.subarray(f * rules, (f + 1) * rules)));
  const worth = counts.map((count, i) => {
    const at = (GROUPS + 1 + i) * size;
    let stir = 0;
    for (let w = 0; w < width; w++) {
      for (let f = 0; f < filters; f++) {
        let more = 0;
        for (let e = 0; e < size; e++) more += ((vectors[at + e] ?? 0) - (vectors[e] ?? 0)) * (conv[(w * size + e) * filters + f] ?? 0);
        stir += Math.max(0, more) * (voice[f] ?? 0);
      }
    }
    return stir * Math.sqrt(count + 0.3);
  });
  return [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0)).slice(0, most).sort((a, b) => a - b);
}

/** The weights that matter most: large ones, of features that are often seen. */
function choose(model: Linear, data: readonly Sparse[], most: number): Map<number, number> {
  const { rows, weights, rules } = model;
  const counts = new Map<number, number>();
  for (const { features: row } of data) for (const f of row) counts.set(f, (counts.get(f) ?? 0) + 1);
  const worth = new Float32Array(weights.length);
  for (const [f, row] of rows) {
    const often = Math.sqrt(counts.get(f) ?? 0);
    for (let r = 0; r < rules; r++) worth[row * rules + r] = Math.abs(weights[row * rules + r] ?? 0) * often;
  }
  const least = Math.max(1e-9, worth.slice().sort()[Math.max(0, worth.length - most)] ?? 0);
  const kept = new Map<number, number>();
  for (const [f, row] of rows) {
    let bits = 0;
    for (let r = 0; r < rules; r++) if ((worth[row * rules + r] ?? 0) >= least) bits |= 1 << r;
    if (bits !== 0) kept.set(f, bits);
  }
  return kept;
}

/** Two numbers that turn a logit into a probability: Newton's method on held-out logits, with steps cut until they help. */
function platt(logits: readonly number[], truths: readonly number[]): [number, number] {
  const loss = (a: number, b: number): number =>
    logits.reduce((sum, z, i) => {
      const t = (truths[i] ? 1 : -1) * (a * z + b);
      return sum + (t > 0 ? Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t)) - t);
    }, 0);
  let a = 0.5;
  let b = 0;
  for (let round = 0, now = loss(a, b); round < 50; round++) {
    let ga = 0, gb = 0, haa = 1e-3, hab = 0, hbb = 1e-3;
    logits.forEach((z, i) => {
      const p = 1 / (1 + Math.exp(-(a * z + b)));
      const g = p - (truths[i] ?? 0);
      const h = p * (1 - p);
      ga += g * z; gb += g; haa += h * z * z; hab += h * z; hbb += h;
    });
    const det = haa * hbb - hab * hab;
    const da = (hbb * ga - hab * gb) / det, db = (haa * gb - hab * ga) / det;
    let step = 1;
    while (step > 1e-4 && loss(a - step * da, b - step * db) > now) step /= 2;
    const next = loss(a - step * da, b - step * db);
    if (next >= now - 1e-6) break;
    a -= step * da; b -= step * db; now = next;
  }
  return [Math.round(a * 1e4) / 1e4, Math.round(b * 1e4) / 1e4];
}

const newVectors = ({ given, dimensions }: Vocabulary): GivenVectors =>
  new GivenVectors(given, dimensions, SIZE, normals(NET.seed)(dimensions * SIZE, Math.sqrt(2 / dimensions)), NET.decay);

interface Halves {
  readonly linear: Linear;
  readonly net: NetWeights;
  readonly words: Coded;
}

/** Learns from some sentences; with `calibrate`, holds out a fifth of them first to turn logits into probabilities. */
export function train(data: readonly Labelled[], calibrate = true): PackedModel {
  const seeAll = (lexicon: Lexicon): Seen[] => {
    const tokenizer = new Tokenizer(lexicon);
    return data.map((one) => see(tokenizer, lexicon, one));
  };
  const known = readVocabulary();
  const scouted = seeAll(known);
  const scout = trainNet(scouted, newVectors(known), { ...NET, epochs: SCOUTING });
  const vocabulary = only(known, wordsThatMatter(scout, wordCounts(scouted, known.groups.length), WORDS));
  const tokenizer = new Tokenizer(vocabulary);
  const seen = seeAll(vocabulary);
  const fit = (part: readonly Seen[]): Halves => {
    const linear = trainLinear(part, LINEAR, choose(trainLinear(part, CHOOSING), part, WEIGHTS));
    const { groups } = vocabulary;
    const first = trainNet(part, newVectors(vocabulary), NET);
    const words = coded(first.vectors, SIZE, groups, wordCounts(part, groups.length));
    return { linear, words, net: trainNet(part, words.vectors, { ...NET, ...SETTLING }, first) };
  };
  let calibration: [number, number][] = RULES.map(() => [1, 0]);
  if (calibrate) {
    const held = data.map(({ sentence }) => (hashOf(sentence.judged) >>> 0) % HELD === 0);
    const { linear, net } = fit(seen.filter((_, i) => !held[i]));
    const runner = new NetRunner(net);
    const logits = RULES.map((): number[] => []);
    const truths = RULES.map((): number[] => []);
    const out = new Float64Array(RULES.length);
    seen.forEach((one, i) => {
      if (!held[i]) return;
      scoreLinear(linear, one.features, out);
      runner.add(tokenizer.tokens(data[i]?.sentence.judged ?? ''), one.who, out);
      RULES.forEach((_, r) => { logits[r]?.push(out[r] ?? 0); truths[r]?.push((one.labels >> r) & 1); });
    });
    calibration = RULES.map((_, r) => platt(logits[r] ?? [], truths[r] ?? []));
  }
  const { linear, net, words } = fit(seen);
  const weights = new Map<number, [number, number][]>();
  for (const [f, row] of linear.rows) {
    const entries: [number, number][] = [];
    for (let r = 0; r < RULES.length; r++) {
      const weight = linear.weights[row * RULES.length + r] ?? 0;
      if (weight !== 0) entries.push([r, weight]);
    }
    if (entries.length) weights.set(f, entries);
  }
  const model: Model = { words: vocabulary.words, codes: words.codes, books: booksOf(words), net, full: LINEAR.full, weights, bias: Array.from(linear.bias, (b) => Math.round(b * 1e4) / 1e4), calibration };
  return pack(model);
}

if (require.main === module) {
  const data = labelled();
  const began = Date.now();
  const json = JSON.stringify(train(data));
  writeFileSync(join(__dirname, '../../src/reader/weights.json'), `${json}\n`);
  console.log(`${data.length} sentences, ${Math.round((Date.now() - began) / 1000)} s, weights.json has ${Math.round(json.length / 1024)} KB`);
}
