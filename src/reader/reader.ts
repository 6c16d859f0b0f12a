/** The second reader: a small scored model beside the rules, for what no rule names. */
import type { Steps } from '../engine/steps';
import type { Paragraph, Reader, Sentence, Span } from '../engine/types';
import { features, nearbyOf, Tokenizer, whoOf, type Token } from './features';
import { RULES, unpack, unpackInSteps, type PackedModel, type Weights } from './model';
import { NetRunner } from './net';
import { doubts, thresholds, unsures } from './thresholds';
import weights from './weights.json';

/** Places for the features of one sentence, a power of two; half of them are used at most. */
const SLOTS = 16384;

/** Scores sentences with a model. Made by `createReader`; the trainer measures with it. */
export class ModelReader implements Reader {
  readonly thresholds = thresholds;
  readonly doubts = doubts;
  readonly unsures = unsures;
  private readonly weights: Weights;
  private readonly tokenizer: Tokenizer;
  private readonly net: NetRunner;
  private readonly features = new Int32Array(SLOTS / 2);
  private readonly seen = new Int32Array(SLOTS);
  private readonly stamps = new Int32Array(SLOTS);
  private stamp = 0;
  private readonly logits = new Float64Array(RULES.length);

  constructor(model: PackedModel | Weights) {
    this.weights = 'data' in model ? unpack(model) : model;
    this.tokenizer = new Tokenizer(this.weights.lexicon);
    this.net = new NetRunner(this.weights.net);
  }

  *prepare(): Steps<void> {
    // It is ready.
  }

  score(sentence: Sentence, paragraph: Paragraph): Record<string, number> {
    const { weights, logits } = this;
    const tokens = this.tokenizer.tokens(sentence.judged);
    const { start, end } = sentence.span;
    const scores: Record<string, number> = {};
    const count = this.distinct(tokens, nearbyOf(paragraph.judged, start, end));
    logits.fill(0);
    weights.add(this.features, count, logits);
    const share = count > weights.full ? Math.sqrt(weights.full / count) : 1;
    for (let r = 0; r < logits.length; r++) logits[r] = (weights.bias[r] ?? 0) + share * (logits[r] ?? 0);
    this.net.add(tokens, whoOf(tokens), logits);
    RULES.forEach((rule, r) => {
      const [a = 1, b = 0] = weights.calibration[r] ?? [];
      scores[rule] = tokens.length === 0 ? 0 : 1 / (1 + Math.exp(-(a * (logits[r] ?? 0) + b)));
    });
    return scores;
  }

  /** Fills `features` with the sentence's features, each once; answers how many. */
  private distinct(tokens: readonly Token[], nearby: number): number {
    const { seen, stamps } = this;
    const stamp = ++this.stamp;
    // A token gives some 25 features: a short sentence stays within few places, which the processor has at hand.
    const mask = Math.min(SLOTS, 2 ** Math.ceil(Math.log2(64 * (tokens.length + 4)))) - 1;
    let count = 0;
    features(tokens, nearby, (feature) => {
      let at = (feature ^ (feature >>> 14)) & mask;
      while (stamps[at] === stamp && seen[at] !== feature) at = (at + 1) & mask;
      if (stamps[at] === stamp || count >= this.features.length) return;
      stamps[at] = stamp;
      seen[at] = feature;
      this.features[count++] = feature;
    });
    return count;
  }

  locate(sentence: Sentence, rule: string): Span {
    const { tokens, told } = this.tell(sentence, rule);
    return tokens.length === 0 ? { start: 0, end: sentence.judged.length } : spanOf(tokens, told, rule);
  }

  /** What each token gives to a rule. */
  tell(sentence: Sentence, rule: string): { readonly tokens: readonly Token[]; readonly told: Float64Array } {
    const tokens = this.tokenizer.tokens(sentence.judged);
    const number = RULES.indexOf(rule as (typeof RULES)[number]);
    const told = new Float64Array(tokens.length);
    features(tokens, 0, (feature, from, to) => {
      if (to <= from) return;
      const weight = this.weights.weight(feature, number) / (to - from);
      if (weight !== 0) for (let i = from; i < to; i++) told[i] = (told[i] ?? 0) + weight;
    });
    if (number >= 0) this.net.tell(tokens, whoOf(tokens), number, told);
    return { tokens, told };
  }
}

/** How a rule's underline is found: what a word must weigh to be in it, as a share of the mean; and whether it grows to its clause. */
export interface Underline {
  readonly toll: number;
  readonly clause: boolean;
}

/** Measured on marks by several hands; where they differ, the smaller underline. */
const UNDERLINES: Readonly<Record<string, Underline>> = {
  ultimatum: { toll: 0.35, clause: true },
  blame: { toll: 0.7, clause: true },
  dismissive: { toll: 0.35, clause: false },
  demand: { toll: 0.35, clause: false },
  'adversarial-framing': { toll: 0.5, clause: false },
  'rhetorical-question': { toll: 0.1, clause: true },
  condescending: { toll: 0.35, clause: false },
  caving: { toll: 0.5, clause: true },
  'i-over-we': { toll: 0.7, clause: false },
  'what-without-why': { toll: 0.35, clause: true },
};

/** The run of tokens that weighs most, each less its toll. */
export function spanOf(tokens: readonly Token[], told: Float64Array, rule: string, { toll, clause } = UNDERLINES[rule] ?? { toll: 0.35, clause: false }): Span {
  const n = tokens.length;
  let positive = 0;
  for (const weight of told) positive += Math.max(0, weight);
  const each = (toll * positive) / n;
  let best = -Infinity;
  let from = 0;
  let to = 0;
  for (let start = 0, sum = 0, i = 0; i < n; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += (told[i] ?? 0) - each;
    if (sum > best) {
      best = sum;
      from = start;
      to = i;
    }
  }
  const stops = (i: number): boolean => /^(?:[,;:.!?…()–—"]+|-+)$/.test(tokens[i]?.word.text ?? '.');
  const asks = (i: number): boolean => (tokens[i]?.word.text ?? '').includes('?');
  if (clause) {
    while (from > 0 && !stops(from - 1)) from--;
    while (to < n - 1 && !stops(to + 1)) to++;
    if (rule === 'rhetorical-question' && to < n - 1 && asks(to + 1)) to++;
  }
  while (from < to && stops(from)) from++;
  while (to > from && stops(to) && !asks(to)) to--;
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

let shared: ModelReader | undefined, making: Steps<Weights> | undefined;

/** The reader with the weights that ship; unpacked on the first question, and only once. */
export function createReader(): Reader {
  const ready = (): ModelReader => (shared ??= new ModelReader(weights));
  return {
    *prepare() {
      // Whoever waits for it takes part in the work.
      for (making ??= unpackInSteps(weights); !shared; ) {
        const step = making.next();
        if (step.done) shared = new ModelReader(step.value);
        else yield;
      }
      making = undefined;
    },
    thresholds,
    doubts,
    unsures,
    score: (sentence, paragraph) => ready().score(sentence, paragraph),
    locate: (sentence, rule) => ready().locate(sentence, rule),
  };
}
