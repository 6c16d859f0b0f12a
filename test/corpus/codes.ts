/** Makes vectors small: each word's is its group's and an entry of two books added, so that a word costs two bytes. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import { BOOK, GROUPS, type WordCode } from '../../src/reader/model';
import { SummedVectors } from './vectors';

const ROUNDS = 15;
/** The books begin with words from among the most frequent. */
const FREQUENT = 6_000;
/** Rows before the words': the unknown word and the groups. */
const HEAD = GROUPS + 1;

export interface Coded {
  readonly codes: readonly WordCode[];
  /** The vectors that the codes give; their entries are the rows of the head, then those of the two books. */
  readonly vectors: SummedVectors;
}

/** The entry nearest to each vector, where that of a word that weighs more is nearer, and the vectors less those entries. */
function book(vectors: Float32Array, size: number, weights: Float32Array): { readonly entries: Float32Array; readonly chosen: Int32Array; readonly rest: Float32Array } {
  const n = vectors.length / size;
  const entries = new Float32Array(BOOK * size);
  const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, FREQUENT);
  for (let k = 0; k < BOOK; k++) {
    const i = order[Math.floor(((k + 0.5) * order.length) / BOOK)]!;
    entries.set(vectors.subarray(i * size, (i + 1) * size), k * size);
  }
  const chosen = new Int32Array(n);
  const choose = (): void => {
    for (let i = 0; i < n; i++) {
      let least = Infinity;
      for (let k = 0; k < BOOK; k++) {
        let distance = 0;
        for (let e = 0; e < size; e++) distance += (vectors[i * size + e]! - entries[k * size + e]!) ** 2;
        if (distance < least) { least = distance; chosen[i] = k; }
      }
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    choose();
    const sums = new Float32Array(BOOK * size);
    const counts = new Float32Array(BOOK);
    for (let i = 0; i < n; i++) {
      const k = chosen[i]!;
      counts[k]! += weights[i]!;
      for (let e = 0; e < size; e++) sums[k * size + e]! += weights[i]! * vectors[i * size + e]!;
    }
    for (let k = 0; k < BOOK; k++) if (counts[k]!) for (let e = 0; e < size; e++) entries[k * size + e] = sums[k * size + e]! / counts[k]!;
  }
  choose();
  return { entries, chosen, rest: vectors.map((value, at) => value - entries[chosen[Math.floor(at / size)]! * size + (at % size)]!) };
}

/** `vectors`: the unknown word, the groups, the words, a row each; `groups`: of each word; `counts`: how often each word is seen. */
export function coded(vectors: Float32Array, size: number, groups: readonly number[], counts: Float32Array): Coded {
  const weights = counts.map((count) => (count + 0.3) ** 0.65);
  const own = vectors.slice(HEAD * size).map((value, at) => value - vectors[(1 + groups[Math.floor(at / size)]!) * size + (at % size)]!);
  const one = book(own, size, weights);
  const two = book(one.rest, size, weights);
  const codes = groups.map((group, i) => ({ group, first: one.chosen[i]!, second: two.chosen[i]! }));
  const entries = new Float32Array((HEAD + 2 * BOOK) * size);
  entries.set(vectors.subarray(0, HEAD * size));
  entries.set(one.entries, HEAD * size);
  entries.set(two.entries, (HEAD + BOOK) * size);
  const parts = Int32Array.from([
    ...Array.from({ length: HEAD }, (_, row) => [row, -1, -1]),
    ...codes.map(({ group, first, second }) => [1 + group, HEAD + first, HEAD + BOOK + second]),
  ].flat());
  return { codes, vectors: new SummedVectors(parts, 3, entries, size) };
}

/** The two books, as they have been learnt. */
export const booksOf = ({ vectors: { values, size } }: Coded): [Float32Array, Float32Array] =>
  [values.slice(HEAD * size, (HEAD + BOOK) * size), values.slice((HEAD + BOOK) * size)];
