/**
 * Which expressions may match a sentence, and where. A sentence is read once, word by word: its words call the expressions whose rarest need
 * they meet, and of those called only such remain as have all they need; each is then tried at the words that it can start with.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
import { beginningOf, endingOf, finish, keyOf, NUMBER, pairOf, start as SEED, step, type Asks, type Lists } from './asks';
import { codeOf, DIGIT, EDGE } from './syntax';

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

/** A letter's code by unit, for ASCII; beginnings this long are the longest looked for. */
const CODES = Uint8Array.from({ length: 128 }, (_, unit) => codeOf(unit));
const LONGEST_BEGINNING = 8;
const BLOOM = 1 << 13;

/** Tells of sentences which expressions may match, and where. Never leaves out one that does. */
export class Calls {
  private readonly keys: Numbers;
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
  private readonly members: Numbers;
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

  constructor(asks: Asks) {
    const { keys, parts, lists, marks, needs, own, starts, before, beforeBits } = asks;
    const count = before.length;
    this.keys = new Numbers(keys.length);
    for (let place = 0; place < keys.length; place++) {
      this.keys.place(keys[place]!);
      if (parts[place] === 1) this.bloom[keys[place]! & (BLOOM - 1)] = 1;
    }
    // Lists that are needs get numbers of their own.
    const needOf = new Int32Array(lists.from.length).fill(-1), needLists: number[] = [];
    for (const list of needs.items) if (needOf[list] === -1) needOf[list] = needLists.push(list) - 1;
    this.meets = turned(keys.length, needLists.length, (need, add) => { for (let at = lists.from[needLists[need]!]!; at < lists.from[needLists[need]! + 1]!; at++) add(lists.items[at]!); });
    this.callsOf = turned(needLists.length, count, (number, add) => { if (needs.from[number]! < needs.from[number + 1]!) add(needOf[needs.items[needs.from[number]!]!]!); });
    this.always = Array.from({ length: count }, (_, number) => number).filter((number) => needs.from[number] === needs.from[number + 1]);
    this.needsOf = { from: needs.from, items: needs.items.map((list) => needOf[list]!) };
    this.marksOf = { from: own.from, items: own.items.map((mark) => this.maskOf(marks[mark]!)) };
    this.startsOf = starts;
    this.before = before;
    this.beforeBits = beforeBits;
    const listCount = this.listCount = lists.from.length - 1;
    const asked = new Set(before);
    starts.items.forEach((list, at) => { if (at % 3 > 0) asked.add(list); });
    asked.delete(-1);
    let size = 0;
    for (const list of asked) size += lists.from[list + 1]! - lists.from[list]!;
    this.members = new Numbers(size);
    for (const list of asked) for (let at = lists.from[list]!; at < lists.from[list + 1]!; at++) this.members.place(lists.items[at]! * listCount + list);
    this.met = new Int32Array(needLists.length);
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
          const beginning = keyOf(beginningOf(hash));
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
        const ending = keyOf(endingOf(back));
        if (bloom[ending & (BLOOM - 1)] === 0) continue;
        const key = keys.get(ending);
        if (key >= 0) this.meet(key);
      }
      const key = keys.get(keyOf(word));
      if (key >= 0) this.meet(key);
      if (count > 0) {
        const pair = keys.get(keyOf(pairOf(before, word)));
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

/** By what many things are of, those things in rising order: of each of `count` things, `of` adds what it is of. */
function turned(size: number, count: number, of: (thing: number, add: (whole: number) => void) => void): Lists {
  const from = new Int32Array(size + 1);
  for (let thing = 0; thing < count; thing++) of(thing, (whole) => { from[whole + 1]!++; });
  for (let whole = 0; whole < size; whole++) from[whole + 1]! += from[whole]!;
  const items = new Int32Array(from[size]!), next = from.slice();
  for (let thing = 0; thing < count; thing++) of(thing, (whole) => { items[next[whole]!++] = thing; });
  return { from, items };
}

const isSpace = (unit: number): boolean => unit <= 32 || unit === 160;
