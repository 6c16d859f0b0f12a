/** Where a net's word vectors come from while it learns. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import { Adam } from './adam';

export interface WordVectors {
  readonly size: number;
  /** Writes the vector of a row into `into`, from `at` on. */
  read(row: number, into: Float32Array, at: number): void;
  /** A batch is over: moves against the gradients of its rows, each the mean over the batch once times `scale`. */
  step(gradients: ReadonlyMap<number, Float32Array>, rate: number, scale: number): void;
  /** All rows, one after the other. */
  all(): Float32Array;
}

/** How much faster a row learns than the net: it is seen more seldom. */
const HASTE = 5;

/** Rows that learn alone, each number by the squares of its own gradients so far. */
class Rows {
  private readonly squares: Float32Array;
  constructor(readonly values: Float32Array, private readonly size: number, private readonly decay: number) {
    this.squares = new Float32Array(values.length).fill(1e-4);
  }
  step(row: number, gradient: Float32Array, rate: number, scale: number): void {
    const { values, squares, size } = this;
    for (let e = 0; e < size; e++) {
      const at = row * size + e;
      const g = gradient[e]! * scale;
      squares[at]! += g * g;
      values[at] = values[at]! * (1 - rate * this.decay) - (rate * HASTE * g) / Math.sqrt(squares[at]!);
    }
  }
}

/** Vectors that were given, turned by a matrix that is learnt, and what each word learns beside; row 0 learns alone. */
export class GivenVectors implements WordVectors {
  private readonly project: Adam;
  private readonly own: Rows;
  private readonly rows: number;

  /** `given`: [row][dimensions]; `project`: [dimensions][size]. */
  constructor(private readonly given: Float32Array, private readonly dimensions: number, readonly size: number, project: Float32Array, decay: number) {
    this.rows = given.length / dimensions;
    this.project = new Adam(project, decay);
    this.own = new Rows(new Float32Array(this.rows * size), size, decay * 10);
  }

  read(row: number, into: Float32Array, at: number): void {
    const { given, dimensions, size, project, own } = this;
    for (let e = 0; e < size; e++) into[at + e] = own.values[row * size + e]!;
    for (let d = 0; row > 0 && d < dimensions; d++) {
      const value = given[row * dimensions + d]!;
      for (let e = 0; e < size; e++) into[at + e]! += value * project.w[d * size + e]!;
    }
  }

  step(gradients: ReadonlyMap<number, Float32Array>, rate: number, scale: number): void {
    const { given, dimensions, size, project, own } = this;
    for (const [row, gradient] of gradients) {
      for (let d = 0; row > 0 && d < dimensions; d++) {
        const value = given[row * dimensions + d]!;
        for (let e = 0; e < size; e++) project.g[d * size + e]! += value * gradient[e]!;
      }
      own.step(row, gradient, rate, scale);
    }
    project.step(rate, scale);
  }

  all(): Float32Array {
    return everyRow(this, this.rows);
  }
}

/** Vectors that are sums of entries shared by many words; the entries learn, and which of them a word has stays. */
export class SummedVectors implements WordVectors {
  private readonly entries: Rows;

  /** `parts`: the entries of each row, `count` a row, -1 for none; `entries`: [entry][size]. */
  constructor(private readonly parts: Int32Array, private readonly count: number, entries: Float32Array, readonly size: number) {
    this.entries = new Rows(entries, size, 0);
  }

  /** The entries as they are now. */
  get values(): Float32Array {
    return this.entries.values;
  }

  private each(row: number, see: (entry: number) => void): void {
    for (let p = 0; p < this.count; p++) {
      const entry = this.parts[row * this.count + p]!;
      if (entry >= 0) see(entry);
    }
  }

  read(row: number, into: Float32Array, at: number): void {
    const { size, values } = this;
    into.fill(0, at, at + size);
    this.each(row, (entry) => { for (let e = 0; e < size; e++) into[at + e]! += values[entry * size + e]!; });
  }

  step(gradients: ReadonlyMap<number, Float32Array>, rate: number, scale: number): void {
    const { size } = this;
    const sums = new Map<number, Float32Array>();
    for (const [row, gradient] of gradients) {
      this.each(row, (entry) => {
        let sum = sums.get(entry);
        if (!sum) sums.set(entry, (sum = new Float32Array(size)));
        for (let e = 0; e < size; e++) sum[e]! += gradient[e]!;
      });
    }
    for (const [entry, sum] of sums) this.entries.step(entry, sum, rate, scale);
  }

  all(): Float32Array {
    return everyRow(this, this.parts.length / this.count);
  }
}

function everyRow(vectors: WordVectors, rows: number): Float32Array {
  const all = new Float32Array(rows * vectors.size);
  for (let row = 0; row < rows; row++) vectors.read(row, all, row * vectors.size);
  return all;
}
