/** Makes vectors small: each word's is its group's and an entry of two books added, so that a word costs two bytes. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import { addCode, BOOK, GROUPS, rounded, type WordCode } from '../../src/reader/model';

const ROUNDS = 9;
const BITS = 6;

export interface Coded {
  readonly codes: readonly WordCode[];
  readonly books: readonly [Float32Array, Float32Array];
  /** The vectors that the codes give, and the groups' as they will be read. */
  readonly vectors: Float32Array;
}

/** The entry nearest to each vector, and the vectors less those entries. */
function book(vectors: Float32Array, size: number): { readonly entries: Float32Array; readonly chosen: Int32Array; readonly rest: Float32Array } {
  const n = vectors.length / size;
  let entries: Float32Array = new Float32Array(BOOK * size);
  for (let k = 0; k < BOOK; k++) {
    const i = Math.floor(((k + 0.5) * n) / BOOK);
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
      counts[k]!++;
      for (let e = 0; e < size; e++) sums[k * size + e]! += vectors[i * size + e]!;
    }
    for (let k = 0; k < BOOK; k++) if (counts[k]!) for (let e = 0; e < size; e++) entries[k * size + e] = sums[k * size + e]! / counts[k]!;
  }
  entries = rounded(entries, size, BITS);
  choose();
  return { entries, chosen, rest: vectors.map((value, at) => value - entries[chosen[Math.floor(at / size)]! * size + (at % size)]!) };
}

/** `vectors`: the unknown word, the groups, the words, a row each; `groups`: of each word. */
export function coded(vectors: Float32Array, size: number, groups: readonly number[]): Coded {
  const head = rounded(vectors.subarray(0, (GROUPS + 1) * size), size, BITS);
  const own = vectors.slice((GROUPS + 1) * size).map((value, at) => value - head[(1 + groups[Math.floor(at / size)]!) * size + (at % size)]!);
  const one = book(own, size);
  const two = book(one.rest, size);
  const books = [one.entries, two.entries] as const;
  const codes = groups.map((group, i) => ({ group, first: one.chosen[i]!, second: two.chosen[i]! }));
  const given = new Float32Array(vectors.length);
  given.set(head);
  codes.forEach((code, i) => { addCode(given, (GROUPS + 1 + i) * size, size, code, books); });
  return { codes, books, vectors: given };
}
