/** A small net over word vectors: windows of words, the strongest window of each filter, one answer a rule. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import { LONGEST, type NetWeights } from '../../src/reader/net';
import { random, shuffle } from './linear';

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
  /** Dimensions a word is given, and those the net makes of them. */
  readonly given: number;
  readonly size: number;
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
  rules: 10, given: 40, size: 24, filters: 96, width: 3, epochs: 12, rate: 3e-3, seed: 1, dropout: 0.4, hide: 0.05, blur: 0.1, decay: 1e-3, batch: 16,
};

/** Weights with Adam's memory. */
class Part {
  readonly g: Float32Array;
  private readonly m: Float32Array;
  private readonly v: Float32Array;
  private t = 0;
  constructor(readonly w: Float32Array, private readonly decay: number) {
    this.g = new Float32Array(w.length);
    this.m = new Float32Array(w.length);
    this.v = new Float32Array(w.length);
  }
  step(rate: number, scale: number): void {
    this.t++;
    const { w, g, m, v, decay } = this;
    const c1 = rate / (1 - 0.9 ** this.t);
    const c2 = 1 / (1 - 0.999 ** this.t);
    for (let i = 0; i < w.length; i++) {
      const gi = g[i]! * scale;
      m[i] = 0.9 * m[i]! + 0.1 * gi;
      v[i] = 0.999 * v[i]! + 0.001 * gi * gi;
      w[i]! -= (c1 * m[i]!) / (Math.sqrt(v[i]! * c2) + 1e-8) + rate * decay * w[i]!;
      g[i] = 0;
    }
  }
}

const identity = (size: number): Float32Array => Float32Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : 0));

/** `given`: the table of word vectors. With `start`, the vectors are taken as they are, and only the rest goes on learning. */
export function trainNet(data: readonly Sequence[], given: Float32Array, options: NetOptions = netDefaults, start?: NetWeights): NetWeights {
  const { rules, given: D, size: E, filters: H, width: W, epochs, rate, seed, dropout, hide, blur, decay, batch } = options;
  const next = random(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(6.283185307 * next());
  const rows = given.length / D;
  const init = (n: number, scale: number): Float32Array => Float32Array.from({ length: n }, () => normal() * scale);
  const project = new Part(start ? identity(E) : init(D * E, Math.sqrt(2 / D)), decay);
  const delta = new Float32Array(rows * E);
  const deltaSquares = new Float32Array(rows * E).fill(1e-4);
  const conv = new Part(start?.conv.slice() ?? init(W * E * H, Math.sqrt(2 / (W * E))), decay);
  const bias = new Part(start?.bias.slice() ?? new Float32Array(16 * H), decay);
  const out = new Part(start?.out.slice() ?? init(H * rules, Math.sqrt(1 / H)), decay);
  const outBias = new Part(start?.outBias.slice() ?? new Float32Array(rules).fill(-2), 0);
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
  const deltaG = new Map<number, Float32Array>();
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (let from = 0; from < order.length; from += batch) {
      const to = Math.min(order.length, from + batch);
      const now = rate * Math.min(1, (step + 1) / 100) * (1 - step / steps);
      step++;
      deltaG.clear();
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
          const xo = (t + half) * E;
          for (let e = 0; e < E; e++) x[xo + e] = start ? given[id * E + e]! : delta[id * E + e]!;
          if (id > 0 && !start) {
            for (let d = 0; d < D; d++) {
              const gv = given[id * D + d]!;
              const po = d * E;
              for (let e = 0; e < E; e++) x[xo + e]! += gv * project.w[po + e]!;
            }
          }
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
        for (let t = 0; t < n && !start; t++) {
          const id = ids[t]!;
          let dg = deltaG.get(id);
          if (!dg) deltaG.set(id, (dg = new Float32Array(E)));
          const xo = (t + half) * E;
          for (let e = 0; e < E; e++) dg[e]! += dx[xo + e]!;
        }
      }
      const scale = 1 / (to - from);
      for (const [id, dg] of deltaG) {
        if (id > 0) {
          for (let d = 0; d < D; d++) {
            const gv = given[id * D + d]!;
            const po = d * E;
            for (let e = 0; e < E; e++) project.g[po + e]! += gv * dg[e]!;
          }
        }
        for (let e = 0; e < E; e++) {
          const at = id * E + e;
          const g = dg[e]! * scale;
          deltaSquares[at]! += g * g;
          delta[at] = delta[at]! * (1 - now * decay * 10) - (now * 5 * g) / Math.sqrt(deltaSquares[at]!);
        }
      }
      for (const part of start ? [conv, bias, out, outBias] : [project, conv, bias, out, outBias]) part.step(now, scale);
    }
  }
  const vectors = start ? given : new Float32Array(rows * E);
  for (let id = 0; id < rows && !start; id++) {
    for (let e = 0; e < E; e++) {
      let sum = delta[id * E + e]!;
      if (id > 0) for (let d = 0; d < D; d++) sum += given[id * D + d]! * project.w[d * E + e]!;
      vectors[id * E + e] = sum;
    }
  }
  return { rules, size: E, filters: H, width: W, vectors, conv: conv.w, bias: bias.w, out: out.w, outBias: outBias.w };
}
