/** What expressions ask for, in numbers: words and what else is looked for are known by some bits of a hash, and lists of them by their place. */
import type { Lead, Wants } from './anchors';

const SEED = 0x811c9dc5 | 0;
const BEGINNING = 0x3c6ef372 | 0, ENDING = 0x1f83d9ab | 0;

/** Hash of a word that starts with a digit. */
export const NUMBER = 0x5bd1e995 | 0;
export const start = SEED;
/** The hash with one more letter code. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const finish = (hash: number): number => (hash ^ (hash >>> 15)) | 0;
export const pairOf = (first: number, second: number): number => finish(Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35));
export const beginningOf = (hash: number): number => finish(hash ^ BEGINNING);
export const endingOf = (hash: number): number => finish(hash ^ ENDING);

/** Bits of a hash that are kept. */
export const KEY_BITS = 22;
export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

/** The hash of what a key stands for. Two of one number would only call too often. */
function hashOf(key: string): number {
  const space = key.indexOf(' ');
  if (space >= 0) return pairOf(hashOf(key.slice(0, space)), hashOf(key.slice(space + 1)));
  if (key === '#') return NUMBER;
  let hash = SEED;
  if (key.startsWith('*')) {
    for (let at = key.length - 1; at > 0; at--) hash = step(hash, key.charCodeAt(at) - 96);
    return endingOf(hash);
  }
  const beginning = key.endsWith('*');
  for (let at = 0; at < key.length - (beginning ? 1 : 0); at++) hash = step(hash, key.charCodeAt(at) - 96);
  return beginning ? beginningOf(hash) : finish(hash);
}

/** Lists of numbers one behind the other. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

export function listsOf(lists: readonly (readonly number[] | undefined)[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => { from[i + 1] = (from[i] ?? 0) + (list?.length ?? 0); });
  const items = new Int32Array(from[lists.length] ?? 0);
  lists.forEach((list, i) => { if (list) items.set(list, from[i]); });
  return { from, items };
}

export const LEADS: readonly Lead[] = ['', '_', '-', '^'];

/** By expression, what it asks for. Lists of keys are numbered in the order in which they are first named. */
export interface Asks {
  /** In rising order. */
  readonly keys: Int32Array;
  /** 1 where a key stands for a beginning or an ending of a word. */
  readonly parts: Uint8Array;
  /** By list, the places of its keys, in rising order. */
  readonly lists: Lists;
  readonly marks: readonly string[];
  /** By expression: lists of which one key each must stand in the text, and marks. */
  readonly needs: Lists;
  readonly own: Lists;
  /** By expression, three numbers for each way a match may start: the lead, its list of first words, and of second ones; -1 for none. */
  readonly starts: Lists;
  /** By expression, the list of what must stand before it, or -1 for anything; and the bits of `^` (1) and `-` (2). */
  readonly before: Int32Array;
  readonly beforeBits: Uint8Array;
}

/** What expressions ask for, in numbers. */
export function asksOf(wants: readonly Wants[]): Asks {
  const named = wants.flatMap(({ needs, starts = [], before }) => [...needs.flat(), ...starts.flatMap(({ first, second = [] }) => [...first, ...second]), ...(before ?? []).filter(isKey)]);
  const parts = new Map<number, number>(), numbers = new Map<string, number>();
  for (const key of new Set(named)) {
    const number = keyOf(hashOf(key));
    numbers.set(key, number);
    parts.set(number, (parts.get(number) ?? 0) | (key.includes('*') ? 1 : 0));
  }
  const keys = [...parts.keys()].sort((a, b) => a - b);
  const places = new Map(keys.map((key, place) => [key, place]));
  const lists: (readonly number[])[] = [], known = new Map<string, number>(), marks: string[] = [];
  const listOf = (list: readonly string[]): number => {
    const items = [...new Set(list.map((key) => places.get(numbers.get(key) ?? -1) ?? -1))].sort((a, b) => a - b);
    const name = items.join();
    let number = known.get(name);
    if (number === undefined) {
      known.set(name, (number = lists.length));
      lists.push(items);
    }
    return number;
  };
  const markOf = (mark: string): number => (marks.includes(mark) ? marks.indexOf(mark) : marks.push(mark) - 1);
  const rows = wants.map(({ needs, marks: own, starts = [], before }) => ({
    needs: needs.map(listOf),
    own: own.map(markOf),
    starts: starts.flatMap(({ lead, first, second }) => [LEADS.indexOf(lead), first.length ? listOf(first) : -1, second ? listOf(second) : -1]),
    before: before ? listOf(before.filter(isKey)) : -1,
    beforeBits: (before?.includes('^') ? 1 : 0) | (before?.includes('-') ? 2 : 0),
  }));
  return {
    keys: Int32Array.from(keys), parts: Uint8Array.from(keys, (key) => parts.get(key) ?? 0), lists: listsOf(lists), marks,
    needs: listsOf(rows.map((row) => row.needs)), own: listsOf(rows.map((row) => row.own)), starts: listsOf(rows.map((row) => row.starts)),
    before: Int32Array.from(rows, (row) => row.before), beforeBits: Uint8Array.from(rows, (row) => row.beforeBits),
  };
}

const isKey = (key: string): boolean => key !== '^' && key !== '-';
