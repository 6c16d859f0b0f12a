/** A small net over word vectors: windows of words, the strongest window of each filter, one answer a rule. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import { LONGEST, type NetWeights } from '../../src/reader/net';
import { Adam } from './adam';
import { random, shuffle } from './linear';
import type { WordVectors } from './vectors';

export interface Sequence {
  /** Rows of the vector table, one a token; 0 is an unknown word. */
  readonly words: Int32Array;
  /** Row of the word's group, likewise. */
  readonly groups: Int32Array;
  /** Who is in the sentence, whether it asks: 0 to 15. */
  readonly who: number;
  readonly labels: number;
}

export interface NetOptions {
  readonly rules: number;
  readonly filters: number;
  readonly width: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  readonly dropout: number;
  /** How often a word is hidden, and how often its group stands for it. */
  readonly hide: number;
  readonly blur: number;
  readonly decay: number;
  readonly batch: number;
}

export const netDefaults: NetOptions = {
  rules: 10, filters: 144, width: 3, epochs: 12, rate: 3e-3, seed: 1, dropout: 0.4, hide: 0.05, blur: 0.1, decay: 1e-3, batch: 16,
};

/** Gaussian numbers. */
export function normals(seed: number): (count: number, spread: number) => Float32Array {
  const next = random(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(6.283185307 * next());
  return (count, spread) => Float32Array.from({ length: count }, () => normal() * spread);
}

/** Learns a net over words with these vectors, which learn with it; from `start` on, or from chance. */
export function trainNet(data: readonly Sequence[], vectors: WordVectors, options: NetOptions = netDefaults, start?: NetWeights): NetWeights {
  const { size: E } = vectors;
  const { rules, filters: H, width: W, epochs, rate, seed, dropout, hide, blur, decay, batch } = options;
  const next = random(seed);
  const init = normals(seed + 1);
  const conv = new Adam(start?.conv.slice() ?? init(W * E * H, Math.sqrt(2 / (W * E))), decay);
  const bias = new Adam(start?.bias.slice() ?? new Float32Array(16 * H), decay);
  const out = new Adam(start?.out.slice() ?? init(H * rules, Math.sqrt(1 / H)), decay);
  const outBias = new Adam(start?.outBias.slice() ?? new Float32Array(rules).fill(-2), 0);
  const half = W >> 1;
  const x = new Float32Array((LONGEST + W) * E);
  const dx = new Float32Array((LONGEST + W) * E);
  const h = new Float32Array(H);
  const best = new Int32Array(H);
  const pooled = new Float32Array(H);
  const ids = new Int32Array(LONGEST);
  const order = Int32Array.from(data.keys());
  const steps = Math.ceil(data.length / batch) * epochs;
  const keep = 1 / (1 - dropout);
  const gradients = new Map<number, Float32Array>();
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (let from = 0; from < order.length; from += batch) {
      const to = Math.min(order.length, from + batch);
      const now = rate * Math.min(1, (step + 1) / 100) * (1 - step / steps);
      step++;
      gradients.clear();
      for (let k = from; k < to; k++) {
        const sample = data[order[k]!]!;
        const n = Math.min(LONGEST, sample.words.length);
        if (n === 0) continue;
        // rows `half` … `half + n` of x are the tokens, zeros around them
        x.fill(0, 0, (n + W) * E);
        for (let t = 0; t < n; t++) {
          const luck = next();
          const id = luck < hide ? 0 : luck < hide + blur ? sample.groups[t]! : sample.words[t]!;
          ids[t] = id;
          vectors.read(id, x, (t + half) * E);
        }
        const bo = sample.who * H;
        pooled.fill(0);
        best.fill(-1);
        for (let t = 0; t < n; t++) {
          for (let f = 0; f < H; f++) h[f] = bias.w[bo + f]!;
          const xo = t * E;
          for (let i = 0; i < W * E; i++) {
            const xv = x[xo + i]!;
            const co = i * H;
            if (xv !== 0) for (let f = 0; f < H; f++) h[f]! += xv * conv.w[co + f]!;
          }
          for (let f = 0; f < H; f++) if (h[f]! > pooled[f]!) { pooled[f] = h[f]!; best[f] = t; }
        }
        for (let f = 0; f < H; f++) {
          if (next() < dropout) { best[f] = -1; pooled[f] = 0; } else pooled[f]! *= keep;
        }
        h.fill(0); // now: the gradient of each filter
        for (let r = 0; r < rules; r++) {
          let z = outBias.w[r]!;
          for (let f = 0; f < H; f++) z += pooled[f]! * out.w[f * rules + r]!;
          const g = 1 / (1 + Math.exp(-z)) - ((sample.labels >> r) & 1);
          outBias.g[r]! += g;
          for (let f = 0; f < H; f++) {
            out.g[f * rules + r]! += g * pooled[f]!;
            h[f]! += g * out.w[f * rules + r]!;
          }
        }
        dx.fill(0, 0, (n + W) * E);
        for (let f = 0; f < H; f++) {
          const t = best[f]!;
          if (t < 0) continue;
          const g = h[f]! * keep;
          bias.g[bo + f]! += g;
          const xo = t * E;
          for (let i = 0, co = f; i < W * E; i++, co += H) {
            dx[xo + i]! += g * conv.w[co]!;
            conv.g[co]! += g * x[xo + i]!;
          }
        }
        for (let t = 0; t < n; t++) {
          const id = ids[t]!;
          let dg = gradients.get(id);
          if (!dg) gradients.set(id, (dg = new Float32Array(E)));
          const xo = (t + half) * E;
          for (let e = 0; e < E; e++) dg[e]! += dx[xo + e]!;
        }
      }
      const scale = 1 / (to - from);
      vectors.step(gradients, now, scale);
      for (const part of [conv, bias, out, outBias]) part.step(now, scale);
    }
  }
  return { rules, size: E, filters: H, width: W, vectors: vectors.all(), conv: conv.w, bias: bias.w, out: out.w, outBias: outBias.w };
}
