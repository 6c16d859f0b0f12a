/** `npm run train`: learns the second reader's weights from the corpus and writes src/reader/weights.json. The same corpus gives the same file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { features, hashOf, reasonsNearby, Tokenizer, type Grouping } from '../../src/reader/features';
import { keyOf, pack, RULES, type Model, type PackedModel } from '../../src/reader/model';
import { readCorpus } from './corpus';
import { linearDefaults, scoreLinear, trainLinear, type Linear, type Sparse } from './linear';
import { sentencesOf, type Labelled } from './sentences';

/** How many weights ship; each costs about two bytes. */
const WEIGHTS = 70_000;
const OPTIONS = { ...linearDefaults, rate: 0.05 };
const FOLDS = 5;

/** Groups of kindred words, one a line. */
export function readGroups(): Map<string, number> {
  const lines = readFileSync(join(__dirname, 'groups.list'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.flatMap((line, group) => line.split(' ').map((word) => [word, group] as const)));
}

/** The corpus, sentence by sentence. */
export const labelled = (): Labelled[] => readCorpus(__dirname).flatMap(sentencesOf);

const sparseOf = (tokenizer: Tokenizer, { sentence, paragraph, labels }: Labelled): Sparse => {
  const seen = new Set<number>();
  features(tokenizer.tokens(sentence.judged), reasonsNearby(paragraph.judged, sentence.span.start, sentence.span.end), (feature) => seen.add(keyOf(feature)));
  return { features: Int32Array.from(seen), labels };
};

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

/** Learns from some sentences; with `calibrate`, holds out fifths of them to turn logits into probabilities. */
export function train(data: readonly Labelled[], groups: ReadonlyMap<string, number>, calibrate = true): PackedModel {
  const groupOf: Grouping = (word) => groups.get(word) ?? -1;
  const tokenizer = new Tokenizer(groupOf);
  const sparse = data.map((one) => sparseOf(tokenizer, one));
  const fit = (part: readonly Sparse[]): Linear => trainLinear(part, OPTIONS, choose(trainLinear(part, OPTIONS), part, WEIGHTS));
  const model = fit(sparse);
  let calibration: [number, number][] = RULES.map(() => [1, 0]);
  if (calibrate) {
    const logits = RULES.map((): number[] => []);
    const truths = RULES.map((): number[] => []);
    const out = new Float64Array(RULES.length);
    const fold = data.map(({ sentence }) => (hashOf(sentence.judged) >>> 0) % FOLDS);
    for (let held = 0; held < FOLDS; held++) {
      const part = fit(sparse.filter((_, i) => fold[i] !== held));
      sparse.forEach((one, i) => {
        if (fold[i] !== held) return;
        scoreLinear(part, one.features, out);
        RULES.forEach((_, r) => { logits[r]?.push(out[r] ?? 0); truths[r]?.push((one.labels >> r) & 1); });
      });
    }
    calibration = RULES.map((_, r) => platt(logits[r] ?? [], truths[r] ?? []));
  }
  const weights = new Map<number, [number, number][]>();
  for (const [f, row] of model.rows) {
    const entries: [number, number][] = [];
    for (let r = 0; r < RULES.length; r++) {
      const weight = model.weights[row * RULES.length + r] ?? 0;
      if (weight !== 0) entries.push([r, weight]);
    }
    if (entries.length) weights.set(f, entries);
  }
  const packed: Model = { groups, weights, bias: Array.from(model.bias, (b) => Math.round(b * 1e4) / 1e4), calibration };
  return pack(packed);
}

if (require.main === module) {
  const data = labelled();
  const began = Date.now();
  const json = JSON.stringify(train(data, readGroups()));
  writeFileSync(join(__dirname, '../../src/reader/weights.json'), `${json}\n`);
  console.log(`${data.length} sentences, ${Math.round((Date.now() - began) / 1000)} s, weights.json has ${Math.round(json.length / 1024)} KB`);
}
