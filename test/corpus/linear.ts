/** Logistic regressions over sparse features, one a rule; each feature is weighted by its naive Bayes log ratio. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */

export interface Sparse {
  /** Feature hashes of one sentence, each once. */
  readonly features: Int32Array;
  /** One bit a rule. */
  readonly labels: number;
}

export interface LinearOptions {
  readonly rules: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Pulls small weights to 0, so that few features carry what many would share. */
  readonly l1: number;
  readonly smoothing: number;
  readonly least: number;
  /** How much a marked sentence counts. */
  readonly positive: number;
  /** Features of a sentence that has more than this many count for less, so that long sentences are not drowned. */
  readonly full: number;
}

/** How much each of a sentence's features counts. */
export const shareOf = (count: number, full: number): number => (count > full ? Math.sqrt(full / count) : 1);

export interface Linear {
  /** Feature hash to row. */
  readonly rows: Map<number, number>;
  /** `rules` weights a row. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly rules: number;
  readonly full: number;
}

export const linearDefaults: LinearOptions = { rules: 10, epochs: 12, rate: 0.3, l2: 1e-5, l1: 0, smoothing: 1, least: 2, positive: 1, full: 1e9 };

/** A small, seeded source of numbers from 0 to 1. */
export function random(seed: number): () => number {
  let s = seed | 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: Int32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}

/** `kept`, where given, names the weights that may be other than 0: one bit a rule for each feature. */
export function trainLinear(data: readonly Sparse[], options: LinearOptions = linearDefaults, kept?: ReadonlyMap<number, number>): Linear {
  const { rules, epochs, rate, l2, l1, smoothing, least, positive, full } = options;
  const counts = new Map<number, number>();
  for (const { features } of data) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [f, count] of counts) if (count >= least && (!kept || kept.has(f))) rows.set(f, rows.size);
  const size = rows.size;
  const packed = data.map(({ features }) => {
    const out: number[] = [];
    for (const f of features) {
      const row = rows.get(f);
      if (row !== undefined) out.push(row);
    }
    return Int32Array.from(out);
  });
  // naive Bayes log ratios
  const ratio = new Float32Array(size * rules);
  {
    const with_ = new Float64Array(size * rules).fill(smoothing);
    const all = new Float64Array(size);
    const positives = new Float64Array(rules);
    packed.forEach((row, i) => {
      const labels = (data[i] as Sparse).labels;
      for (let r = 0; r < rules; r++) if (labels & (1 << r)) positives[r] = (positives[r] as number) + 1;
      for (const f of row) {
        all[f] = (all[f] as number) + 1;
        if (labels) for (let r = 0; r < rules; r++) if (labels & (1 << r)) with_[f * rules + r] = (with_[f * rules + r] as number) + 1;
      }
    });
    for (let f = 0; f < size; f++) {
      for (let r = 0; r < rules; r++) {
        const p = with_[f * rules + r] as number;
        const q = (all[f] as number) - (p - smoothing) + smoothing;
        ratio[f * rules + r] = Math.log(p / ((positives[r] as number) + 2 * smoothing)) - Math.log(q / (data.length - (positives[r] as number) + 2 * smoothing));
      }
    }
  }
  if (kept) for (const [f, row] of rows) for (let r = 0; r < rules; r++) if (!((kept.get(f) ?? 0) & (1 << r))) ratio[row * rules + r] = 0;
  const weights = new Float32Array(size * rules);
  const squares = new Float32Array(size * rules).fill(1e-6);
  const bias = new Float32Array(rules).fill(-2);
  const biasSquares = new Float32Array(rules).fill(1e-6);
  const order = Int32Array.from(packed.keys());
  const next = random(1);
  const scores = new Float64Array(rules);
  const gradients = new Float64Array(rules);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const row = packed[i] as Int32Array;
      const labels = (data[i] as Sparse).labels;
      const share = shareOf((data[i] as Sparse).features.length, full);
      scores.fill(0);
      for (let k = 0; k < row.length; k++) {
        const at = (row[k] as number) * rules;
        for (let r = 0; r < rules; r++) scores[r]! += weights[at + r]! * ratio[at + r]!;
      }
      for (let r = 0; r < rules; r++) {
        const p = 1 / (1 + Math.exp(-(bias[r]! + share * scores[r]!)));
        const y = (labels >> r) & 1;
        gradients[r] = (p - y) * (y ? positive : 1);
        const g = gradients[r]!;
        biasSquares[r]! += g * g;
        bias[r]! -= (rate * g) / Math.sqrt(biasSquares[r]!);
      }
      for (let r = 0; r < rules; r++) {
        const g0 = gradients[r]!;
        if (g0 < 1e-3 && g0 > -1e-3) continue; // nothing left to learn here
        for (let k = 0; k < row.length; k++) {
          const at = row[k]! * rules + r;
          if (ratio[at] === 0) continue;
          const g = g0 * share * ratio[at]! + l2 * weights[at]!;
          squares[at]! += g * g;
          const step = rate / Math.sqrt(squares[at]!);
          const moved = weights[at]! - step * g;
          weights[at] = l1 === 0 ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - l1 * step);
        }
      }
    }
  }
  for (let k = 0; k < weights.length; k++) weights[k]! *= ratio[k]!;
  return { rows, weights, bias, rules, full };
}

export function scoreLinear(model: Linear, features: Int32Array, out: Float64Array): void {
  const share = shareOf(features.length, model.full);
  out.fill(0);
  for (const f of features) {
    const row = model.rows.get(f);
    if (row === undefined) continue;
    const at = row * model.rules;
    for (let r = 0; r < model.rules; r++) out[r]! += model.weights[at + r]!;
  }
  for (let r = 0; r < model.rules; r++) out[r] = model.bias[r]! + share * out[r]!;
}
