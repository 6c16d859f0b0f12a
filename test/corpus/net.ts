/** A small convolutional net over word vectors: windows of five words, the strongest window of each filter, ten answers. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import { random, shuffle } from './linear';

export interface Sequence {
  /** Rows of the vector table, one a token; 0 is an unknown word. */
  readonly words: Int32Array;
  /** Who is in the sentence and whether it asks, 0 to 15. */
  readonly who: number;
  readonly labels: number;
  /** One bit a rule for each token inside a marked span. */
  readonly marks: Int32Array;
}

export interface NetOptions {
  readonly rules: number;
  /** Given dimensions of a word, and those the net makes of them. */
  readonly given: number;
  readonly size: number;
  readonly filters: number;
  readonly width: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  readonly dropout: number;
  readonly wordDropout: number;
  readonly decay: number;
  readonly batch: number;
  /** Weight of the marked words beside the sentence's own labels. */
  readonly tokens: number;
  readonly deltaRate: number;
}

export const netDefaults: NetOptions = {
  rules: 10, given: 100, size: 32, filters: 96, width: 5, epochs: 12, rate: 2e-3, seed: 1, dropout: 0.4, wordDropout: 0.1, decay: 1e-4, batch: 16, tokens: 0.5, deltaRate: 0.5,
};

class Adam {
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
    const c1 = 1 - 0.9 ** this.t;
    const c2 = 1 - 0.999 ** this.t;
    for (let i = 0; i < w.length; i++) {
      const gi = g[i]! * scale;
      m[i] = 0.9 * m[i]! + 0.1 * gi;
      v[i] = 0.999 * v[i]! + 0.001 * gi * gi;
      w[i]! -= rate * (m[i]! / c1 / (Math.sqrt(v[i]! / c2) + 1e-8) + decay * w[i]! * 10);
      g[i] = 0;
    }
  }
}

export interface Net {
  readonly options: NetOptions;
  /** Finished vectors, `size` a word. */
  readonly vectors: Float32Array;
  readonly conv: Float32Array; // [width][size][filters]
  readonly bias: Float32Array; // [16][filters]
  readonly out: Float32Array; // [filters][rules]
  readonly outBias: Float32Array;
  readonly tokenOut: Float32Array; // [filters][rules]
  readonly tokenBias: Float32Array;
}

/** `given`: vectors of the table, 100 a word. `start`: size × 100, a first projection. */
export function trainNet(data: readonly Sequence[], given: Float32Array, options: NetOptions = netDefaults): Net {
  const { rules, given: D, size: E, filters: H, width: W, epochs, rate, seed, dropout, wordDropout, decay, batch, tokens: tokenWeight, deltaRate } = options;
  const next = random(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(6.283185307 * next());
  const V = given.length / D;
  const init = (n: number, scale: number): Float32Array => Float32Array.from({ length: n }, () => normal() * scale);
  const P = new Adam(init(D * E, Math.sqrt(1 / D)), decay);
  const delta = new Float32Array(V * E);
  const deltaSquares = new Float32Array(V * E).fill(1e-4);
  const conv = new Adam(init(W * E * H, Math.sqrt(2 / (W * E))), decay);
  const bias = new Adam(new Float32Array(16 * H), decay);
  const out = new Adam(init(H * rules, Math.sqrt(1 / H)), decay);
  const outBias = new Adam(new Float32Array(rules).fill(-2), 0);
  const tOut = new Adam(init(H * rules, Math.sqrt(1 / H)), decay);
  const tBias = new Adam(new Float32Array(rules).fill(-3), 0);
  const half = W >> 1;
  const MAX = 120;
  const x = new Float32Array(MAX * E);
  const h = new Float32Array(MAX * H);
  const dh = new Float32Array(MAX * H);
  const dx = new Float32Array(MAX * E);
  const best = new Int32Array(H);
  const pooled = new Float32Array(H);
  const ids = new Int32Array(MAX);
  const order = Int32Array.from(data.keys());
  const steps = Math.ceil(data.length / batch) * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (let from = 0; from < order.length; from += batch) {
      const to = Math.min(order.length, from + batch);
      const now = rate * Math.min(1, (step + 1) / 100) * (1 - step / steps);
      step++;
      const touched: number[] = [];
      const deltaG = new Map<number, Float32Array>();
      for (let k = from; k < to; k++) {
        const sample = data[order[k]!]!;
        const n = Math.min(MAX, sample.words.length);
        if (n === 0) continue;
        for (let t = 0; t < n; t++) {
          const id = next() < wordDropout ? 0 : sample.words[t]!;
          ids[t] = id;
          const xo = t * E;
          for (let e = 0; e < E; e++) x[xo + e] = delta[id * E + e]!;
          if (id > 0) {
            for (let d = 0; d < D; d++) {
              const gv = given[id * D + d]!;
              const po = d * E;
              for (let e = 0; e < E; e++) x[xo + e]! += gv * P.w[po + e]!;
            }
          }
        }
        const bo = sample.who * H;
        for (let t = 0; t < n; t++) {
          const ho = t * H;
          for (let f = 0; f < H; f++) h[ho + f] = bias.w[bo + f]!;
          for (let w = 0; w < W; w++) {
            const s = t + w - half;
            if (s < 0 || s >= n) continue;
            for (let e = 0; e < E; e++) {
              const xv = x[s * E + e]!;
              const co = (w * E + e) * H;
              for (let f = 0; f < H; f++) h[ho + f]! += xv * conv.w[co + f]!;
            }
          }
          for (let f = 0; f < H; f++) if (h[ho + f]! < 0) h[ho + f] = 0;
        }
        const keep = 1 / (1 - dropout);
        for (let f = 0; f < H; f++) {
          let b = 0;
          let bt = -1;
          for (let t = 0; t < n; t++) if (h[t * H + f]! > b) { b = h[t * H + f]!; bt = t; }
          if (bt >= 0 && next() < dropout) { bt = -1; b = 0; }
          best[f] = bt;
          pooled[f] = b * keep;
        }
        dh.fill(0, 0, n * H);
        for (let r = 0; r < rules; r++) {
          let z = outBias.w[r]!;
          for (let f = 0; f < H; f++) z += pooled[f]! * out.w[f * rules + r]!;
          const g = 1 / (1 + Math.exp(-z)) - ((sample.labels >> r) & 1);
          outBias.g[r]! += g;
          for (let f = 0; f < H; f++) {
            const t = best[f]!;
            if (t < 0) continue;
            out.g[f * rules + r]! += g * pooled[f]!;
            dh[t * H + f]! += g * out.w[f * rules + r]! * keep;
          }
        }
        if (tokenWeight > 0) {
          for (let t = 0; t < n; t++) {
            const mark = sample.marks[t]!;
            const ho = t * H;
            for (let r = 0; r < rules; r++) {
              let z = tBias.w[r]!;
              for (let f = 0; f < H; f++) z += h[ho + f]! * tOut.w[f * rules + r]!;
              let g = 1 / (1 + Math.exp(-z)) - ((mark >> r) & 1);
              if (g < 0.01 && g > -0.01) continue;
              g *= tokenWeight / Math.sqrt(n);
              tBias.g[r]! += g;
              for (let f = 0; f < H; f++) {
                tOut.g[f * rules + r]! += g * h[ho + f]!;
                dh[ho + f]! += g * tOut.w[f * rules + r]!;
              }
            }
          }
        }
        dx.fill(0, 0, n * E);
        for (let t = 0; t < n; t++) {
          const ho = t * H;
          for (let f = 0; f < H; f++) {
            const g = h[ho + f]! > 0 ? dh[ho + f]! : 0;
            dh[ho + f] = g;
            bias.g[bo + f]! += g;
          }
          for (let w = 0; w < W; w++) {
            const s = t + w - half;
            if (s < 0 || s >= n) continue;
            for (let e = 0; e < E; e++) {
              const co = (w * E + e) * H;
              const xv = x[s * E + e]!;
              let sum = 0;
              for (let f = 0; f < H; f++) {
                const g = dh[ho + f]!;
                sum += g * conv.w[co + f]!;
                conv.g[co + f]! += g * xv;
              }
              dx[s * E + e]! += sum;
            }
          }
        }
        for (let t = 0; t < n; t++) {
          const id = ids[t]!;
          let dg = deltaG.get(id);
          if (!dg) { deltaG.set(id, (dg = new Float32Array(E))); touched.push(id); }
          for (let e = 0; e < E; e++) dg[e]! += dx[t * E + e]!;
          if (id > 0) {
            for (let d = 0; d < D; d++) {
              const gv = given[id * D + d]!;
              const po = d * E;
              for (let e = 0; e < E; e++) P.g[po + e]! += gv * dx[t * E + e]!;
            }
          }
        }
      }
      const scale = 1 / (to - from);
      for (const part of [P, conv, bias, out, outBias, tOut, tBias]) part.step(now, scale);
      for (const id of touched) {
        const dg = deltaG.get(id)!;
        for (let e = 0; e < E; e++) {
          const at = id * E + e;
          const g = dg[e]! * scale;
          deltaSquares[at]! += g * g;
          delta[at] = delta[at]! * (1 - decay) - (deltaRate * now * 10 * g) / Math.sqrt(deltaSquares[at]!);
        }
      }
    }
  }
  const vectors = new Float32Array(V * E);
  for (let id = 0; id < V; id++) {
    for (let e = 0; e < E; e++) {
      let sum = delta[id * E + e]!;
      if (id > 0) for (let d = 0; d < D; d++) sum += given[id * D + d]! * P.w[d * E + e]!;
      vectors[id * E + e] = sum;
    }
  }
  return { options, vectors, conv: conv.w, bias: bias.w, out: out.w, outBias: outBias.w, tokenOut: tOut.w, tokenBias: tBias.w };
}

/** Logits of a sentence. `tokenLogits`, where given, is filled with `rules` numbers a token. */
export function runNet(net: Net, words: Int32Array, who: number, logits: Float64Array, tokenLogits?: Float64Array): void {
  const { rules, size: E, filters: H, width: W } = net.options;
  const n = Math.min(120, words.length);
  const half = W >> 1;
  const pooled = new Float32Array(H);
  const h = new Float32Array(H);
  for (let t = 0; t < n; t++) {
    for (let f = 0; f < H; f++) h[f] = net.bias[who * H + f]!;
    for (let w = 0; w < W; w++) {
      const s = t + w - half;
      if (s < 0 || s >= n) continue;
      const id = words[s]!;
      for (let e = 0; e < E; e++) {
        const xv = net.vectors[id * E + e]!;
        const co = (w * E + e) * H;
        for (let f = 0; f < H; f++) h[f]! += xv * net.conv[co + f]!;
      }
    }
    for (let f = 0; f < H; f++) if (h[f]! > pooled[f]!) pooled[f] = h[f]!;
    if (tokenLogits) {
      for (let r = 0; r < rules; r++) {
        let z = net.tokenBias[r]!;
        for (let f = 0; f < H; f++) if (h[f]! > 0) z += h[f]! * net.tokenOut[f * rules + r]!;
        tokenLogits[t * rules + r] = z;
      }
    }
  }
  for (let r = 0; r < rules; r++) {
    let z = net.outBias[r]!;
    for (let f = 0; f < H; f++) z += pooled[f]! * net.out[f * rules + r]!;
    logits[r] = z;
  }
}
