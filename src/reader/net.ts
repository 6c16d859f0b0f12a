/** The half of the reader that goes by meaning: windows of three words, the strongest window of each filter, one answer a rule. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import type { Token } from './features';

/** Sizes of the net, and its numbers. */
export interface NetWeights {
  readonly rules: number;
  /** Dimensions of a word's vector. */
  readonly size: number;
  readonly filters: number;
  /** Words in a window; odd. */
  readonly width: number;
  /** [row][size] */
  readonly vectors: Float32Array;
  /** [width][size][filters] */
  readonly conv: Float32Array;
  /** [16][filters]: by who is in the sentence. */
  readonly bias: Float32Array;
  /** [filters][rules] */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** Tokens past this many are not read by the net. */
export const LONGEST = 60;

/** Runs a net; remembers what each word gives to each filter. */
export class NetRunner {
  private readonly known: (Float32Array | undefined)[] = [];
  private readonly strongest: Float32Array;
  private readonly where: Int32Array;
  private readonly sums: Float32Array;
  private readonly answers: Float64Array;

  constructor(private readonly net: NetWeights) {
    this.strongest = new Float32Array(net.filters);
    this.where = new Int32Array(net.filters);
    this.sums = new Float32Array(net.filters);
    this.answers = new Float64Array(net.rules);
  }

  /** What a word adds to each filter at each place of the window. */
  private share(row: number): Float32Array {
    let share = this.known[row];
    if (share) return share;
    const { size, filters, width, vectors, conv } = this.net;
    share = new Float32Array(width * filters);
    for (let w = 0; w < width; w++) {
      for (let e = 0; e < size; e++) {
        const x = vectors[row * size + e]!;
        const from = (w * size + e) * filters;
        for (let f = 0; f < filters; f++) share[w * filters + f]! += x * conv[from + f]!;
      }
    }
    this.known[row] = share;
    return share;
  }

  private read(tokens: readonly Token[], who: number): void {
    const { filters, width, bias } = this.net;
    const { strongest, where, sums } = this;
    const n = Math.min(LONGEST, tokens.length);
    const half = width >> 1;
    strongest.fill(0);
    where.fill(-1);
    const base = who * filters;
    for (let t = 0; t < n; t++) {
      if (width === 3 && t > 0 && t < n - 1) {
        // The usual window, in one go; rounded at each step as sums in a Float32Array are.
        const before = this.share(tokens[t - 1]!.word.row), here = this.share(tokens[t]!.word.row), after = this.share(tokens[t + 1]!.word.row);
        for (let f = 0; f < filters; f++) {
          const sum = Math.fround(Math.fround(Math.fround(bias[base + f]! + before[f]!) + here[filters + f]!) + after[2 * filters + f]!);
          if (sum > strongest[f]!) {
            strongest[f] = sum;
            where[f] = t;
          }
        }
        continue;
      }
      for (let f = 0; f < filters; f++) sums[f] = bias[base + f]!;
      for (let w = Math.max(0, half - t); w < width && t + w - half < n; w++) {
        const share = this.share(tokens[t + w - half]!.word.row);
        for (let f = 0, from = w * filters; f < filters; f++, from++) sums[f]! += share[from]!;
      }
      for (let f = 0; f < filters; f++) {
        if (sums[f]! > strongest[f]!) {
          strongest[f] = sums[f]!;
          where[f] = t;
        }
      }
    }
  }

  /** Adds the net's logits to `logits`, one a rule. */
  add(tokens: readonly Token[], who: number, logits: Float64Array): void {
    const { rules, filters, out, outBias } = this.net;
    this.read(tokens, who);
    const { strongest, answers } = this;
    answers.set(outBias);
    for (let f = 0, at = 0; f < filters; f++, at += rules) {
      const strength = strongest[f]!;
      if (strength > 0) for (let r = 0; r < rules; r++) answers[r]! += strength * out[at + r]!;
    }
    for (let r = 0; r < rules; r++) logits[r]! += answers[r]!;
  }

  /** Adds to each token what it gives to one rule. */
  tell(tokens: readonly Token[], who: number, rule: number, told: Float64Array): void {
    const { rules, filters, width, out } = this.net;
    const half = width >> 1;
    this.read(tokens, who);
    for (let f = 0; f < filters; f++) {
      const at = this.where[f]!;
      if (at < 0) continue;
      const weight = (this.strongest[f]! * out[f * rules + rule]!) / width;
      for (let t = Math.max(0, at - half); t <= Math.min(told.length - 1, at + half); t++) told[t]! += weight;
    }
  }
}
