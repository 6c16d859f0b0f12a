/**
 * Which patterns can match a sentence at all? Each pattern is read once for the letters that must stand in whatever it
 * matches (its anchors: up to three places, each any one of some strings). A sentence then names the patterns worth running by
 * its own runs of letters, so that hundreds of patterns cost a sentence little more than the few that concern it.
 *
 * Texts are compared as codes of five bits: letters in either case 1 to 26, digits 27 to 30 (shared), underscore 31, and all else
 * one code, a word's edge. Edges that meet are one, and there is one at either end of a text.
 */
import { partEnd } from './branches';

const EDGE = 0;

const CODES = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[a-z]/i.test(char)) return char.toLowerCase().charCodeAt(0) - 96;
  if (/\d/.test(char)) return 27 + (unit % 4);
  return char === '_' ? 31 : EDGE;
});

const codeOf = (unit: number): number => (unit < 128 ? (CODES[unit] ?? EDGE) : EDGE);

const EDGE_CHAR = String.fromCharCode(EDGE);
const DIGITS = [27, 28, 29, 30].map((code) => String.fromCharCode(code));
const ENCODED = Array.from(CODES, (code) => String.fromCharCode(code));
const encodeUnit = (unit: number): string => ENCODED[unit] ?? EDGE_CHAR;

/** Two neighbours joined. Edges that meet are one. */
const join = (head: string, tail: string): string =>
  head.endsWith(EDGE_CHAR) && tail.startsWith(EDGE_CHAR) ? head + tail.slice(1) : head + tail;

/** Strings of codes that a part of a pattern may match; one of them must stand in the text. */
type Strings = readonly string[];

/** What a part of a pattern says of the text: all it may match, where that can be listed, and what must stand somewhere in it. */
interface Part {
  readonly exact: Strings | undefined;
  readonly needs: readonly Strings[];
}

/** More strings than this are not multiplied out. */
const MOST_PRODUCT = 64;
/** A list of more strings than this is kept as it is, and not joined to what stands beside it. */
const LONG_LIST = 16;
/** More strings than this are not listed as one. */
const MOST_LISTED = 1200;

/** Groups of at least so many characters are read once. */
const LONG_GROUP = 60;

const OPEN: Part = { exact: undefined, needs: [] };
const only = (...exact: readonly string[]): Part => ({ exact, needs: [] });
const AT_EDGE = only(EDGE_CHAR);
const NOTHING = only('');

const [OPEN_GROUP, CLOSE_GROUP, OPEN_CLASS, BAR, DOT, CARET, DOLLAR, BACKSLASH, STAR, PLUS, QUESTION, OPEN_BRACE] = Array.from('()[|.^$\\*+?{', (char) => char.charCodeAt(0));
const isQuantifier = (unit: number): boolean => unit === STAR || unit === PLUS || unit === QUESTION || unit === OPEN_BRACE;
const isSpecial = (unit: number): boolean =>
  unit === OPEN_GROUP || unit === CLOSE_GROUP || unit === OPEN_CLASS || unit === BAR || unit === DOT || unit === CARET || unit === DOLLAR || unit === BACKSLASH;

/** Reads a regular expression's source. What it does not know it takes for anything at all, so it is never wrong. */
class SourceReader {
  private at = 0;

  /** `known` keeps what long groups say: the same lists of words stand in many patterns. */
  constructor(
    private readonly source: string,
    private readonly rarest: (needs: readonly Strings[]) => Strings | undefined,
    private readonly known: Map<string, Part>,
    private readonly forms: WeakMap<Strings, Strings[]>,
  ) {}

  read(): readonly Strings[] {
    const { exact, needs } = this.alternatives();
    return exact ? [...needs, exact] : needs;
  }

  private alternatives(): Part {
    const first = this.sequence();
    if (this.source.charCodeAt(this.at) !== BAR) return first;
    const branches = [first];
    while (this.source.charCodeAt(this.at) === BAR) {
      this.at++;
      branches.push(this.sequence());
    }
    const exact: string[] = [];
    if (branches.every((branch) => branch.exact && exact.push(...branch.exact) <= MOST_LISTED)) return { exact, needs: [] };
    // One branch must match: the rarest need of each, taken together, is a need of the whole.
    const together: string[] = [];
    for (const branch of branches) {
      const need = this.rarest(branch.exact ? [...branch.needs, branch.exact] : branch.needs);
      if (!need) return OPEN;
      together.push(...need);
    }
    return { exact: undefined, needs: [together] };
  }

  private sequence(): Part {
    const { source } = this;
    const needs: Strings[] = [];
    /** What has been read since the last gap: short lists multiplied out, or one long list as it is. */
    let run: Strings = [''];
    let long: { readonly list: Strings; readonly front: boolean } | undefined;
    const gaps = { any: false };
    const closeLong = (behind: boolean): void => {
      if (long) needs.push(this.edged(long.list, long.front, behind));
      long = undefined;
    };
    const flush = (next: Strings = ['']): void => {
      closeLong(false);
      needs.push(run);
      run = next;
      gaps.any = true;
    };
    const append = (strings: Strings): void => {
      if (long) {
        if (strings.length === 1 && strings[0] === '') return;
        gaps.any = true;
        closeLong(strings.every((string) => string.startsWith(EDGE_CHAR)));
        run = [''];
      }
      if (strings.length > LONG_LIST) {
        const front = run.every((string) => string.endsWith(EDGE_CHAR));
        if (run.length > 1 || (run[0] ?? '') !== '') { needs.push(run); gaps.any = true; }
        long = { list: strings, front };
        run = [''];
      } else if (strings.length === 1 && run.length === 1) run = [join(run[0] ?? '', strings[0] ?? '')];
      else if (run.length > 1 && strings.length > 1 && run.length * strings.length > MOST_PRODUCT) flush(strings);
      else run = run.flatMap((head) => strings.map((tail) => join(head, tail)));
    };
    for (;;) {
      const literal = this.literal();
      if (literal !== '') append([literal]);
      const unit = source.charCodeAt(this.at);
      if (Number.isNaN(unit) || unit === BAR || unit === CLOSE_GROUP) break;
      const { exact, needs: own } = this.atom();
      const times = this.quantifier();
      if (times === 'once' || times === 'some') needs.push(...own);
      if (!exact || times === 'any') flush();
      else if (times === 'once') append(exact);
      else if (times === 'maybe') {
        if (exact.length > LONG_LIST) flush();
        else append([...exact, '']);
      } else {
        append(exact);
        flush(exact.every((string) => string === EDGE_CHAR) ? [EDGE_CHAR] : ['']);
      }
    }
    if (!gaps.any) return { exact: long?.list ?? run, needs };
    closeLong(false);
    return { exact: undefined, needs: [...needs, run] };
  }

  /** A long list with a word's edge before or behind each string; made once for each list. */
  private edged(list: Strings, front: boolean, behind: boolean): Strings {
    if (!front && !behind) return list;
    let forms = this.forms.get(list);
    if (!forms) this.forms.set(list, (forms = []));
    return (forms[(front ? 1 : 0) + (behind ? 2 : 0)] ??= list.map((string) => join(join(front ? EDGE_CHAR : '', string), behind ? EDGE_CHAR : '')));
  }

  /** Plain characters, up to one that is special or that a quantifier follows. */
  private literal(): string {
    const { source } = this;
    let text = '';
    for (; this.at < source.length; this.at++) {
      const unit = source.charCodeAt(this.at);
      if (isSpecial(unit) || isQuantifier(source.charCodeAt(this.at + 1))) break;
      text = join(text, encodeUnit(unit));
    }
    return text;
  }

  private quantifier(): 'once' | 'maybe' | 'some' | 'any' {
    const unit = this.source.charCodeAt(this.at);
    if (!isQuantifier(unit)) return 'once';
    this.at++;
    let kind: 'once' | 'maybe' | 'some' | 'any' = unit === QUESTION ? 'maybe' : unit === PLUS ? 'some' : 'any';
    if (unit === OPEN_BRACE) {
      const end = this.source.indexOf('}', this.at);
      const range = this.source.slice(this.at, end);
      this.at = end + 1;
      kind = range === '1' ? 'once' : range === '0,1' ? 'maybe' : range.startsWith('0') ? 'any' : 'some';
    }
    if (this.source.charCodeAt(this.at) === QUESTION) this.at++;
    return kind;
  }

  private atom(): Part {
    const unit = this.source.charCodeAt(this.at++);
    if (unit === OPEN_GROUP) return this.group();
    if (unit === OPEN_CLASS) return this.charClass();
    if (unit === BACKSLASH) return this.escape();
    if (unit === DOT) return OPEN;
    return unit === CARET || unit === DOLLAR ? AT_EDGE : only(encodeUnit(unit));
  }

  private escape(): Part {
    const escaped = this.source[this.at++] ?? '';
    switch (escaped) {
      case 'b': case 's': case 'W': case 'n': case 'r': case 't': case 'f': case 'v': return AT_EDGE;
      case 'B': return NOTHING;
      case 'd': return only(...DIGITS);
      case 'p': case 'P': case 'k': case 'u': case 'x': {
        const rest = /^(?:\{[^}]*\}|<[^>]*>|[\da-f]{2,4})/i.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
        this.at += escaped === 'x' ? 2 : rest.length;
        return OPEN;
      }
      default: return /[a-z0-9]/i.test(escaped) ? OPEN : only(encodeUnit(escaped.charCodeAt(0)));
    }
  }

  private group(): Part {
    const start = this.at - 1, end = partEnd(this.source, start);
    if (end - start < LONG_GROUP) return this.groupInside();
    const key = this.source.slice(start, end);
    let part = this.known.get(key);
    if (part) this.at = end;
    else this.known.set(key, (part = this.groupInside()));
    return part;
  }

  private groupInside(): Part {
    let looks = false;
    if (this.source.charCodeAt(this.at) === QUESTION) {
      const kind = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
      looks = /^\?<?[=!]$/.test(kind);
      this.at += kind.length;
    }
    const inside = this.alternatives();
    this.at++; // the closing bracket
    // What looks around says nothing of the letters matched.
    return looks ? NOTHING : inside;
  }

  private charClass(): Part {
    const start = this.at;
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const body = this.source.slice(start, this.at++);
    if (body.startsWith('^') || /\\[a-zA-Z0-9]/.test(body.replace(/\\[sn]/g, '')) || /[^\\]-[^\]]/.test(body.replace(/^-|-$/g, ''))) return OPEN;
    const chars = new Set(Array.from(body.replace(/\\[sn]/g, ' ').replace(/\\(.)/g, '$1'), (char) => encodeUnit(char.charCodeAt(0))));
    return chars.size <= 12 ? only(...chars) : OPEN;
  }
}

/** The longest run of codes looked up as one: six of five bits fit a small integer. */
const LONGEST = 6;
const SHORTEST = 3;
const BUCKETS = 1 << 15;
const bucketOf = (key: number, length: number): number => ((key ^ (key >>> 13)) + length * 7919) & (BUCKETS - 1);

/** How many places of a pattern are looked for. */
const MOST_NEEDS = 3;
/** A need met by more than this share of sentences is not worth a look. */
const COMMON = 0.5;
/** A list of so many strings is short, and a need met by so small a share of sentences is rare. */
const SHORT_LIST = 40;
const RARE = 0.03;
/** Nor is one of more strings than this, beside a rarer one. */
const MOST_MORE = 100;

/** Tells of a sentence which of some regular expressions may match it. Never leaves out one that does. */
export class Anchors {
  /** By length and run of codes, the needs it meets: the number of the expression times four, and the number of its need. */
  private readonly called: readonly Map<number, number[]>[] = Array.from({ length: LONGEST + 1 }, () => new Map<number, number[]>());
  /** Which buckets hold any run: most runs of a text are passed over by this alone. */
  private readonly bloom = new Uint8Array(BUCKETS);
  private readonly always: number[] = [];
  /** By expression, a bit for each need, set where it is met. */
  private readonly met: Uint8Array;
  private readonly wanted: Uint8Array;
  private readonly touched: number[] = [];

  /** `sample` is ordinary text of the field, a sentence an entry; it tells rare letters from common ones. */
  constructor(expressions: readonly { readonly source: string }[], sample: readonly string[]) {
    this.met = new Uint8Array(expressions.length);
    this.wanted = new Uint8Array(expressions.length);
    const rarity = new Rarity(sample), known = new Map<string, Part>(), forms = new WeakMap<Strings, Strings[]>();
    expressions.forEach(({ source }, number) => {
      const needs = rarity.rank(new SourceReader(source, (some) => rarity.rank(some)[0]?.need, known, forms).read());
      const chosen = needs.filter(({ need, share }, place) => place === 0 || (share < COMMON && need.length <= MOST_MORE)).slice(0, MOST_NEEDS);
      if (!chosen.length) this.always.push(number);
      chosen.forEach(({ need }, place) => {
        this.wanted[number] = (this.wanted[number] ?? 0) | (1 << place);
        for (const string of new Set(need)) this.call(rarity.rarestRun(string), number * 4 + place);
      });
    });
  }

  private call({ key, length }: Run, entry: number): void {
    const map = this.called[length] as Map<number, number[]>; // lengths are at most LONGEST
    const entries = map.get(key);
    if (!entries) map.set(key, [entry]);
    else if (entries.at(-1) !== entry) entries.push(entry);
    this.bloom[bucketOf(key, length)] = 1;
  }

  /** The numbers of the expressions that may match, in rising order. */
  candidates(text: string): number[] {
    const { bloom, called, met, touched } = this;
    eachRun(text, (key, length) => {
      if (bloom[bucketOf(key, length)] === 0) return;
      for (const entry of called[length]?.get(key) ?? []) {
        const number = entry >> 2;
        if (met[number] === 0) touched.push(number);
        met[number] = (met[number] ?? 0) | (1 << (entry & 3));
      }
    });
    const numbers = [...this.always];
    for (const number of touched) {
      if (met[number] === this.wanted[number]) numbers.push(number);
      met[number] = 0;
    }
    touched.length = 0;
    return numbers.sort((a, b) => a - b);
  }
}

interface Run {
  readonly key: number;
  readonly length: number;
}

/** How rare runs of letters are, from a sample. */
class Rarity {
  private readonly seen: readonly Map<number, number>[] = Array.from({ length: LONGEST + 1 }, () => new Map<number, number>());
  private readonly known = new Map<string, Run & { readonly share: number }>();
  private readonly shares = new WeakMap<Strings, number>();

  constructor(private readonly sample: readonly string[]) {
    for (const sentence of sample) {
      eachRun(sentence, (key, length) => {
        const map = this.seen[length];
        map?.set(key, (map.get(key) ?? 0) + 1);
      });
    }
  }

  /** The run of a string that the fewest sentences hold. A string too short for one is held by all. */
  rarestRun(string: string): Run & { readonly share: number } {
    let best = this.known.get(string);
    if (best) return best;
    best = { key: -1, length: 0, share: Infinity };
    const length = Math.min(LONGEST, string.length);
    for (let at = 0; length >= SHORTEST && at + length <= string.length; at++) {
      let key = 0;
      for (let place = at; place < at + length; place++) key = (key << 5) | string.charCodeAt(place);
      const share = ((this.seen[length]?.get(key) ?? 0) + 0.2) / (this.sample.length + 1);
      if (share < best.share) best = { key, length, share };
    }
    this.known.set(string, best);
    return best;
  }

  private shareOf(need: Strings): number {
    let share = this.shares.get(need);
    if (share === undefined) this.shares.set(need, (share = need.reduce((sum, string) => sum + this.rarestRun(string).share, 0)));
    return share;
  }

  /**
   * Needs by the share of sentences that meet them, the rarest first; those that can't be looked for are left out, and so
   * are long lists where a short one is rare enough, as weighing a long list costs more than it tells.
   */
  rank(needs: readonly Strings[]): { readonly need: Strings; readonly share: number }[] {
    const weighed = this.weigh(needs.filter(({ length }) => length <= SHORT_LIST));
    if (weighed[0] && weighed[0].share < RARE) return weighed;
    return this.weigh(needs);
  }

  private weigh(needs: readonly Strings[]): { readonly need: Strings; readonly share: number }[] {
    return needs
      .map((need) => ({ need, share: this.shareOf(need) }))
      .filter(({ share }) => share < Infinity)
      .sort((a, b) => a.share - b.share);
  }
}

/** Calls back for each run of three to six codes of a text. */
function eachRun(text: string, call: (key: number, length: number) => void): void {
  // The last six codes, the newest lowest.
  let codes = EDGE, count = 1, last = EDGE;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? codeOf(text.charCodeAt(at)) : EDGE;
    if (code === EDGE && last === EDGE) continue;
    last = code;
    codes = ((codes << 5) | code) & 0x3fffffff;
    count++;
    if (count < SHORTEST) continue;
    call(codes & 0x7fff, 3);
    if (count >= 4) call(codes & 0xfffff, 4);
    if (count >= 5) call(codes & 0x1ffffff, 5);
    if (count >= 6) call(codes, 6);
  }
}
