/** What the expressions of some rules ask for, as one string: made when the project is built, so that nothing is read at its start. */
import { Reading } from './anchors';
import { asksOf, KEY_BITS, type Asks, type Lists } from './asks';
import { BitReader, BitWriter, fromLetters, toLetters } from './bits';
import { branchesOf } from './branches';
import type { Steps } from './steps';
import type { Rule } from './types';

/** What is known of the patterns of some rules. */
export interface Table {
  /** By pattern of the rules in their order, how many branches it has. */
  readonly branches: readonly number[];
  /** By branch, what it asks for. */
  readonly asks: Asks;
}

/** Reads the table from the rules: what they say of themselves tells rare words from common ones. */
export function tableOf(rules: readonly Rule[]): Table {
  const reading = new Reading(rules.flatMap(({ examples, nearMisses }) => [...examples.map(({ good }) => good), ...nearMisses.map(({ text }) => text)]));
  const wants = rules.flatMap(({ patterns }) => patterns.map(({ find: { source, flags } }) => branchesOf(source).map((branch) => reading.wantsOf({ source: branch, flags }))));
  return { branches: wants.map(({ length }) => length), asks: asksOf(wants.flat()) };
}

const riceOf = (range: number, count: number): number => Math.max(0, Math.min(15, Math.round(Math.log2(range / Math.max(1, count)) - 0.5)));
const widthOf = (count: number): number => Math.max(1, Math.ceil(Math.log2(count + 1)));

/** Packs a table for `unpackTable`. */
export function packTable({ branches, asks }: Table): string {
  const out = new BitWriter();
  const { keys, parts, lists, marks, needs, own, starts, before, beforeBits } = asks;
  const count = (many: number): void => { out.write(many, 24); };
  /** Numbers in rising order. */
  const rising = (numbers: ArrayLike<number>, k: number, each?: (place: number) => void): void => {
    for (let place = 0, last = -1; place < numbers.length; place++) {
      const number = numbers[place] ?? 0;
      out.writeRice(number - last - 1, k);
      last = number;
      each?.(place);
    }
  };
  count(branches.length);
  for (const many of branches) out.writeRice(many, 2);
  const k = riceOf(2 ** KEY_BITS, keys.length);
  count(keys.length);
  out.write(k, 4);
  rising(keys, k, (place) => { out.write(parts[place] ?? 0, 1); });
  const many = lists.from.length - 1;
  count(many);
  for (let list = 0; list < many; list++) {
    const items = itemsOf(lists, list), width = riceOf(keys.length, items.length);
    out.writeRice(items.length, 2);
    out.write(width, 4);
    rising(items, width);
  }
  let fresh = 0;
  /** A list: the next new one, one that the same expression needs, or any, by its number plus one. */
  const refer = (list: number, near: readonly number[]): void => {
    out.write(list === fresh ? 1 : 0, 1);
    if (list === fresh) {
      fresh++;
      return;
    }
    const place = near.indexOf(list);
    out.write(place >= 0 ? 1 : 0, 1);
    if (place >= 0) out.write(place, 2);
    else out.write(list + 1, widthOf(many));
  };
  count(before.length);
  for (let row = 0; row < before.length; row++) {
    const wanted = [...itemsOf(needs, row)], marked = itemsOf(own, row), started = itemsOf(starts, row);
    out.write(wanted.length, 2);
    for (const [place, list] of wanted.entries()) refer(list, wanted.slice(0, place));
    out.writeRice(marked.length, 0);
    for (const mark of marked) out.write(mark, widthOf(marks.length));
    out.writeRice(started.length / 3, 0);
    for (let at = 0; at < started.length; at += 3) {
      out.write(started[at] ?? 0, 2);
      refer(started[at + 1] ?? -1, wanted);
      refer(started[at + 2] ?? -1, wanted);
    }
    const behind = before[row] ?? -1;
    out.write(behind >= 0 ? 1 : 0, 1);
    if (behind >= 0) {
      refer(behind, wanted);
      out.write(beforeBits[row] ?? 0, 2);
    }
  }
  return `${toLetters(out.done())}\n${marks.join('\t')}`;
}

const itemsOf = ({ from, items }: Lists, list: number): Int32Array => items.subarray(from[list], from[list + 1]);

/** Lists that are written one behind the other, of a length that shows at the end. */
class Written {
  private readonly from: number[] = [0];
  private readonly items: number[] = [];
  push(item: number): void { this.items.push(item); }
  end(): void { this.from.push(this.items.length); }
  last(): readonly number[] { return this.items.slice(this.from.at(-1)); }
  done(): Lists { return { from: Int32Array.from(this.from), items: Int32Array.from(this.items) }; }
}

/** Entries that are read in one step. */
const STEP = 2000;

/** The table again. */
export function* unpackTable(packed: string): Steps<Table> {
  const [letters = '', packedMarks = ''] = packed.split('\n');
  const marks = packedMarks === '' ? [] : packedMarks.split('\t');
  const bits = new BitReader(fromLetters(letters));
  yield;
  const branches = Array.from({ length: bits.read(24) }, () => bits.readRice(2));
  const keys = new Int32Array(bits.read(24)), parts = new Uint8Array(keys.length);
  const k = bits.read(4);
  for (let place = 0, key = -1; place < keys.length; place++) {
    key += bits.readRice(k) + 1;
    keys[place] = key;
    parts[place] = bits.read(1);
    if (place % STEP === STEP - 1) yield;
  }
  const many = bits.read(24), lists = new Written();
  for (let list = 0; list < many; list++) {
    const length = bits.readRice(2), width = bits.read(4);
    for (let place = 0, item = -1; place < length; place++) lists.push((item += bits.readRice(width) + 1));
    lists.end();
    if (list % STEP === STEP - 1) yield;
  }
  yield;
  let fresh = 0;
  const refer = (near: readonly number[]): number => {
    if (bits.read(1) === 1) return fresh++;
    return bits.read(1) === 1 ? (near[bits.read(2)] ?? -1) : bits.read(widthOf(many)) - 1;
  };
  const rows = bits.read(24), needs = new Written(), own = new Written(), starts = new Written();
  const before = new Int32Array(rows).fill(-1), beforeBits = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let left = bits.read(2); left > 0; left--) needs.push(refer(needs.last()));
    const wanted = needs.last();
    needs.end();
    for (let left = bits.readRice(0); left > 0; left--) own.push(bits.read(widthOf(marks.length)));
    own.end();
    for (let left = bits.readRice(0); left > 0; left--) {
      starts.push(bits.read(2));
      starts.push(refer(wanted));
      starts.push(refer(wanted));
    }
    starts.end();
    if (bits.read(1) === 1) {
      before[row] = refer(wanted);
      beforeBits[row] = bits.read(2);
    }
    if (row % STEP === STEP - 1) yield;
  }
  return { branches, asks: { keys, parts, lists: lists.done(), marks, needs: needs.done(), own: own.done(), starts: starts.done(), before, beforeBits } };
}
