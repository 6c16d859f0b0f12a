/**
 * Which expressions may match a sentence, and where. A sentence is read once, word by word: its words call the expressions whose rarest need
 * they meet, and of those called only such remain as have all they need; each is then tried at the words that it can start with.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import type { Lead, Wants } from './anchors';
import { codeOf, DIGIT, EDGE } from './syntax';

const SEED = 0x811c9dc5 | 0;
const NUMBER = 0x5bd1e995 | 0;
const BEGINNING = 0x3c6ef372 | 0, ENDING = 0x1f83d9ab | 0;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const finish = (hash: number): number => (hash ^ (hash >>> 15)) | 0;
const pairOf = (first: number, second: number): number => finish(Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35));
const beginningOf = (hash: number): number => finish(hash ^ BEGINNING);
const endingOf = (hash: number): number => finish(hash ^ ENDING);

/** The number a key is known by. Two keys of one number would only call too often. */
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

/** A set of numbers, each with a place: open addressing, half full at most. */
class Numbers {
  private keys: Int32Array;
  private values: Int32Array;
  private mask: number;
  private used = 0;

  constructor(size: number) {
    let room = 64;
    while (room < size * 2) room *= 2;
    this.keys = new Int32Array(room);
    this.values = new Int32Array(room).fill(-1);
    this.mask = room - 1;
  }

  private slot(key: number): number {
    let at = Math.imul(key ^ (key >>> 16), 0x9e3779b1) >>> 7 & this.mask;
    while (this.values[at] !== -1 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }

  /** -1 where it is unknown. */
  get(key: number): number {
    return this.values[this.slot(key)]!;
  }

  /** The place of a number, which is the next one where it is new. */
  place(key: number): number {
    let at = this.slot(key);
    if (this.values[at] === -1) {
      if (this.used * 2 >= this.keys.length) {
        this.grow();
        at = this.slot(key);
      }
      this.keys[at] = key;
      this.values[at] = this.used++;
    }
    return this.values[at]!;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2).fill(-1);
    this.mask = keys.length * 2 - 1;
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === -1) continue;
      const at = this.slot(keys[i]!);
      this.keys[at] = keys[i]!;
      this.values[at] = values[i]!;
    }
  }

  get size(): number {
    return this.used;
  }
}

/** Lists of numbers one behind the other. */
interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

function listsOf(lists: readonly (readonly number[] | undefined)[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => { from[i + 1] = from[i]! + (list?.length ?? 0); });
  const items = new Int32Array(from[lists.length]!);
  lists.forEach((list, i) => { if (list) items.set(list, from[i]); });
  return { from, items };
}

/** A letter's code by unit, for ASCII; beginnings this long are the longest looked for. */
const LEADS: readonly Lead[] = ['', '_', '-', '^'];
const CODES = Uint8Array.from({ length: 128 }, (_, unit) => codeOf(unit));
const LONGEST_BEGINNING = 8;
const BLOOM = 1 << 13;

/** Tells of sentences which expressions may match, and where. Never leaves out one that does. */
export class Calls {
  private readonly keys = new Numbers(16_384);
  /** By key, the needs it meets. */
  private readonly meets: Lists;
  /** By need, the expressions it calls, as their rarest. */
  private readonly callsOf: Lists;
  /** By expression, its other needs. */
  private readonly needsOf: Lists;
  private readonly marksOf: Lists;
  private readonly always: readonly number[];
  /** By expression, how a match may start, three numbers each: the lead, its list of first words, and of second ones (-1 for none). */
  private readonly startsOf: Lists;
  /** By expression, the list of what must stand before it; -1 for anything, and the bits of `^` (1) and `-` (2). */
  private readonly before: Int32Array;
  private readonly beforeBits: Uint8Array;
  /** Which key is in which list of first or second words. */
  private readonly members = new Numbers(16_384);
  private readonly bloom = new Uint8Array(BLOOM);
  private readonly bits = new Map<number, number>();
  private readonly asciiBits = new Int32Array(128);

  // What is known of the sentence being read.
  private stamp = 0;
  private readonly met: Int32Array;
  private count = 0;
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private words = new Int32Array(256);
  /** By word, the pair it makes with the next. */
  private pairs = new Int32Array(256);
  /** By word, whether a mark stands before it. */
  private marked = new Uint8Array(256);
  /** By word, where the keys of its beginnings start. */
  private beginningsFrom = new Int32Array(257);
  private beginnings = new Int32Array(256 * LONGEST_BEGINNING);
  private seen = 0;

  /** The expressions called, in rising order. */
  readonly called: number[] = [];
  /** Where one of them is to be tried, in rising order; filled by `placesOf`. */
  readonly places: number[] = [];

  constructor(wants: readonly Wants[]) {
    const needNumbers = new Map<string, number>(), listNumbers = new Map<string, number>();
    const meets: number[][] = [], callsOf: number[][] = [];
    const keyOf = (key: string): number => {
      const hash = hashOf(key);
      if (key.includes('*')) this.bloom[hash & (BLOOM - 1)] = 1;
      return this.keys.place(hash);
    };
    const needOf = (keys: readonly string[]): number => {
      const name = keys.join('|');
      let number = needNumbers.get(name);
      if (number === undefined) {
        needNumbers.set(name, (number = needNumbers.size));
        for (const key of keys) {
          const list = (meets[keyOf(key)] ??= []);
          if (list.at(-1) !== number) list.push(number);
        }
      }
      return number;
    };
    const lists: (readonly number[])[] = [];
    const listOf = (keys: readonly string[] | undefined): number => {
      if (!keys) return -1;
      const name = keys.join('|');
      let number = listNumbers.get(name);
      if (number === undefined) {
        listNumbers.set(name, (number = listNumbers.size));
        lists.push(keys.map(keyOf));
      }
      return number;
    };
    const always: number[] = [];
    const others = wants.map(({ needs }, number) => {
      const numbers = needs.map(needOf);
      const [rarest, ...rest] = numbers;
      if (rarest === undefined) always.push(number);
      else (callsOf[rarest] ??= []).push(number);
      return rest;
    });
    this.always = always;
    this.startsOf = listsOf(wants.map(({ starts }) => (starts ?? []).flatMap(({ lead, first, second }) => [LEADS.indexOf(lead), first.length ? listOf(first) : -1, listOf(second)])));
    this.before = Int32Array.from(wants, ({ before }) => (before ? listOf(before.filter((key) => key !== '^' && key !== '-')) : -1));
    this.beforeBits = Uint8Array.from(wants, ({ before }) => (before?.includes('^') ? 1 : 0) | (before?.includes('-') ? 2 : 0));
    lists.forEach((keys, list) => { for (const key of keys) this.members.place(key * lists.length + list); });
    this.listCount = lists.length;
    this.marksOf = listsOf(wants.map(({ marks }) => marks.map((mark) => this.maskOf(mark))));
    this.needsOf = listsOf(others);
    this.callsOf = listsOf(Array.from({ length: needNumbers.size }, (_, need) => callsOf[need]));
    this.meets = listsOf(Array.from({ length: this.keys.size }, (_, key) => meets[key]));
    this.met = new Int32Array(needNumbers.size);
  }

  private readonly listCount: number;

  /** The bits of some marks; digits share one. */
  private maskOf(marks: string): number {
    let mask = 0;
    for (const mark of marks) {
      const unit = /\d/.test(mark) ? 48 : mark.charCodeAt(0);
      let bit = this.bits.get(unit);
      if (bit === undefined) {
        // More kinds of marks than bits share the last.
        this.bits.set(unit, (bit = 1 << Math.min(30, this.bits.size)));
        if (unit < 128) this.asciiBits[unit] = bit;
      }
      mask |= bit;
    }
    return mask;
  }

  /** Reads a sentence, and fills `called`. */
  read(text: string): void {
    const { keys, bloom, asciiBits, called } = this;
    this.stamp++;
    called.length = 0;
    if (text.length > this.starts.length * 2) this.makeRoom(text.length);
    const { starts, ends, words, pairs, marked, beginningsFrom, beginnings } = this;
    let count = 0, held = 0, seen = 0, before = 0, mark = 0;
    beginningsFrom[0] = 0;
    for (let at = 0; at < text.length; ) {
      let unit = text.charCodeAt(at);
      let code = unit < 128 ? CODES[unit]! : EDGE;
      if (code === EDGE) {
        seen |= unit < 128 ? asciiBits[unit]! : (this.bits.get(unit) ?? 0);
        if (unit > 32 && unit !== 160) mark = 1;
        at++;
        continue;
      }
      const start = at;
      let hash = SEED;
      const number = code === DIGIT;
      if (number) seen |= asciiBits[48]!;
      do {
        hash = step(hash, code);
        if (at - start < LONGEST_BEGINNING && !number) {
          const beginning = beginningOf(hash);
          if (bloom[beginning & (BLOOM - 1)] === 1) {
            const key = keys.get(beginning);
            if (key >= 0) {
              beginnings[held++] = key;
              this.meet(key);
            }
          }
        }
        unit = ++at < text.length ? text.charCodeAt(at) : 0;
        code = unit < 128 ? CODES[unit]! : EDGE;
        if (code === DIGIT) seen |= asciiBits[48]!;
      } while (code !== EDGE);
      const word = number ? NUMBER : finish(hash);
      let back = SEED;
      for (let place = at - 1; place >= start && at - place <= LONGEST_BEGINNING; place--) {
        back = step(back, CODES[text.charCodeAt(place)]!);
        const ending = endingOf(back);
        if (bloom[ending & (BLOOM - 1)] === 0) continue;
        const key = keys.get(ending);
        if (key >= 0) this.meet(key);
      }
      const key = keys.get(word);
      if (key >= 0) this.meet(key);
      if (count > 0) {
        const pair = keys.get(pairOf(before, word));
        pairs[count - 1] = pair;
        if (pair >= 0) this.meet(pair);
      }
      before = word;
      starts[count] = start;
      ends[count] = at;
      words[count] = key;
      pairs[count] = -1;
      marked[count] = mark;
      mark = 0;
      beginningsFrom[++count] = held;
    }
    this.count = count;
    this.seen = seen;
    this.choose();
  }

  private makeRoom(length: number): void {
    const room = length; // a word and its edge take two units
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
    this.pairs = new Int32Array(room);
    this.marked = new Uint8Array(room);
    this.beginningsFrom = new Int32Array(room + 1);
    this.beginnings = new Int32Array(room * LONGEST_BEGINNING);
  }

  private meet(key: number): void {
    const { meets, callsOf, met, stamp, called } = this;
    for (let i = meets.from[key]!, end = meets.from[key + 1]!; i < end; i++) {
      const need = meets.items[i]!;
      if (met[need] === stamp) continue;
      met[need] = stamp;
      for (let j = callsOf.from[need]!, last = callsOf.from[need + 1]!; j < last; j++) called.push(callsOf.items[j]!);
    }
  }

  /** Leaves in `called` those that have all they need. */
  private choose(): void {
    const { called, needsOf, marksOf, met, stamp, seen } = this;
    let kept = 0;
    choice: for (const number of called) {
      for (let i = needsOf.from[number]!, end = needsOf.from[number + 1]!; i < end; i++) if (met[needsOf.items[i]!] !== stamp) continue choice;
      called[kept++] = number;
    }
    called.length = kept;
    called.push(...this.always);
    kept = 0;
    marking: for (const number of called) {
      for (let i = marksOf.from[number]!, end = marksOf.from[number + 1]!; i < end; i++) if ((marksOf.items[i]! & seen) === 0) continue marking;
      called[kept++] = number;
    }
    called.length = kept;
    called.sort((a, b) => a - b);
  }

  private isIn(word: number, list: number): boolean {
    const { members, listCount, beginnings } = this;
    const key = this.words[word]!, pair = this.pairs[word]!;
    if (key >= 0 && members.get(key * listCount + list) >= 0) return true;
    if (pair >= 0 && members.get(pair * listCount + list) >= 0) return true;
    for (let i = this.beginningsFrom[word]!, end = this.beginningsFrom[word + 1]!; i < end; i++) {
      if (members.get(beginnings[i]! * listCount + list) >= 0) return true;
    }
    return false;
  }

  /** Fills `places` with where an expression may start; false where it may start anywhere. */
  placesOf(number: number, text: string): boolean {
    const { places, startsOf, starts, ends, marked, count } = this;
    const from = startsOf.from[number]!, to = startsOf.from[number + 1]!;
    if (from === to) return false;
    places.length = 0;
    const before = this.before[number]!, bits = this.beforeBits[number]!;
    if (startsOf.items[from + 1] === -1) places.push(0);
    else for (let word = 0; word < count; word++) {
      const start = starts[word]!;
      for (let i = from; i < to; i += 3) {
        const lead = startsOf.items[i]!, second = startsOf.items[i + 2]!;
        if (lead === 3 ? word > 0 : lead === 2 && marked[word] === 0) continue;
        if (!this.isIn(word, startsOf.items[i + 1]!)) continue;
        if (second >= 0 && (word + 1 >= count || !this.isIn(word + 1, second))) continue;
        if (lead === 3) places.push(0);
        else if (lead === 0) {
          if (before >= 0 && !(word === 0 && (bits & 1) !== 0) && !(marked[word] === 1 && (bits & 2) !== 0) && !(word > 0 && this.isIn(word - 1, before))) continue;
          places.push(start);
        } else for (let place = word > 0 ? ends[word - 1]! : 0; place < start; place++) if (isSpace(text.charCodeAt(place)) === (lead === 1)) places.push(place);
      }
    }
    if (places.length > 1) places.sort((a, b) => a - b);
    return true;
  }
}

const isSpace = (unit: number): boolean => unit <= 32 || unit === 160;
