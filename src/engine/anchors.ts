/**
 * Which patterns can match a sentence at all? Each pattern is read once for letters that must stand in whatever it matches
 * (its anchors: three letters in a row, any one of a few). A sentence then names the patterns worth running by its own
 * three-letter runs, so that a thousand patterns cost a sentence little more than the handful that concern it.
 */

/** All that is no ASCII letter, digit or underscore is one code: a word's edge. */
const EDGE = 0;

/** Codes of UTF-16 units below 128: letters in either case 1 to 26, digits 27 to 30 (shared), underscore 31. */
const CODES = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[a-z]/i.test(char)) return char.toLowerCase().charCodeAt(0) - 96;
  if (/\d/.test(char)) return 27 + (unit % 4);
  return char === '_' ? 31 : EDGE;
});

const codeAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (CODES[unit] ?? EDGE) : EDGE;
};

/** Strings of codes a part of a pattern may match, or undefined where they can't be listed. */
type Exact = readonly string[];

/** More strings than this are not listed. */
const MOST = 96;

const EDGE_CHAR = String.fromCharCode(EDGE);
const encode = (literal: string): string => Array.from({ length: literal.length }, (_, at) => String.fromCharCode(codeAt(literal, at))).join('');

/** Two neighbours joined. Edges that meet are one, as they are in an encoded text. */
const join = (head: string, tail: string): string =>
  head.endsWith(EDGE_CHAR) && tail.startsWith(EDGE_CHAR) ? head + tail.slice(1) : head + tail;

/** Reads a regular expression's source and gathers, of each stretch it must match, the strings it may be. */
class AnchorReader {
  private at = 0;

  constructor(private readonly source: string, private readonly costOf: (need: Exact) => number) {}

  /** The set of strings, one of which must occur in a match, that the fewest texts hold; undefined where there is none. */
  anchor(): Exact | undefined {
    const { exact, needs } = this.alternatives();
    return this.rarest(exact ? [...needs, exact] : needs);
  }

  private rarest(needs: readonly Exact[]): Exact | undefined {
    const costs = needs.map((need) => ({ need, cost: this.costOf(need) })).filter(({ cost }) => cost < Infinity);
    return costs.sort((a, b) => a.cost - b.cost)[0]?.need;
  }

  private alternatives(): { exact: Exact | undefined; needs: Exact[] } {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    if (branches.length === 1 && branches[0]) return branches[0];
    const exact = branches.every((branch) => branch.exact) ? branches.flatMap((branch) => branch.exact ?? []) : undefined;
    if (exact && exact.length <= MOST) return { exact, needs: [] };
    // One branch must match: the best need of each, together, is a need of the whole.
    const needs = branches.map((branch) => this.rarest(branch.exact ? [...branch.needs, branch.exact] : branch.needs));
    return { exact: undefined, needs: needs.every((need) => need !== undefined) ? [needs.flat()] : [] };
  }

  private sequence(): { exact: Exact | undefined; needs: Exact[] } {
    const needs: Exact[] = [];
    let run: Exact = [''];
    const flushed = { once: false };
    const flush = (next: Exact = ['']): void => {
      needs.push(run);
      run = next;
      flushed.once = true;
    };
    const append = (strings: Exact): void => {
      if (run.length * strings.length > MOST) flush(strings);
      else run = run.flatMap((head) => strings.map((tail) => join(head, tail)));
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom();
      const times = this.quantifier();
      if (times === 'once') {
        needs.push(...atom.needs);
        if (atom.exact) append(atom.exact);
        else flush();
      } else if (times === 'maybe') {
        if (atom.exact) append([...new Set([...atom.exact, ''])]);
        else flush();
      } else if (times === 'some') {
        needs.push(...atom.needs);
        if (atom.exact) {
          append(atom.exact);
          flush(atom.exact.every((string) => string === EDGE_CHAR) ? [EDGE_CHAR] : ['']);
        } else flush();
      } else flush();
    }
    return flushed.once ? { exact: undefined, needs: [...needs, run] } : { exact: run, needs };
  }

  private quantifier(): 'once' | 'maybe' | 'some' | 'any' {
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (!found) return 'once';
    this.at += found.length;
    if (found.startsWith('?') || found.startsWith('{0,1}')) return 'maybe';
    if (found.startsWith('*') || found.startsWith('{0')) return 'any';
    return found.startsWith('{1}') ? 'once' : 'some';
  }

  private atom(): { exact: Exact | undefined; needs: Exact[] } {
    const char = this.source[this.at++] ?? '';
    const only = (...exact: string[]): { exact: Exact; needs: Exact[] } => ({ exact, needs: [] });
    const open = { exact: undefined, needs: [] };
    switch (char) {
      case '^': case '$': return only(EDGE_CHAR);
      case '.': return open;
      case '(': return this.group();
      case '[': return this.charClass();
      case '\\': {
        const escaped = this.source[this.at++] ?? '';
        if (escaped === 'b') return only(EDGE_CHAR);
        if (escaped === 'B') return only('');
        if (escaped === 's' || escaped === 'W') return only(EDGE_CHAR);
        if (escaped === 'd') return only(...[27, 28, 29, 30].map((code) => String.fromCharCode(code)));
        if (escaped === 'p' || escaped === 'P' || escaped === 'k' || escaped === 'u') {
          const rest = /^(?:\{[^}]*\}|<[^>]*>|[\da-f]{4})/i.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
          this.at += rest.length;
          return open;
        }
        if (escaped === 'x') { this.at += 2; return open; }
        if (/[a-zA-Z0-9]/.test(escaped)) return 'nrtfv'.includes(escaped) ? only(EDGE_CHAR) : open;
        return only(encode(escaped));
      }
      default: return only(encode(char));
    }
  }

  private group(): { exact: Exact | undefined; needs: Exact[] } {
    const kind = /^\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const inside = this.alternatives();
    this.at++; // the closing bracket
    // What looks around says nothing of the letters matched.
    return /^\?<?[=!]$/.test(kind) ? { exact: [''], needs: [] } : inside;
  }

  private charClass(): { exact: Exact | undefined; needs: Exact[] } {
    const end = /(?:[^\]\\]|\\.)*\]/y;
    end.lastIndex = this.at;
    const body = (end.exec(this.source)?.[0] ?? ']').slice(0, -1);
    this.at = end.lastIndex || this.source.length;
    if (body.startsWith('^') || /\\[^\-\]\\.'"^/()*+?$|{}[ns]/.test(body) || /[^\\]-[^\]]/.test(body.replace(/^-|-$/g, ''))) return { exact: undefined, needs: [] };
    const chars = new Set(Array.from(body.replace(/\\s|\\n/g, ' ').replace(/\\(.)/g, '$1'), encode));
    return chars.size <= 12 ? { exact: [...chars], needs: [] } : { exact: undefined, needs: [] };
  }
}

/** A run of three codes as one number below 32768. */
const runAt = (encoded: string, at: number): number => (encoded.charCodeAt(at) << 10) | (encoded.charCodeAt(at + 1) << 5) | encoded.charCodeAt(at + 2);

const RUNS = 1 << 15;

/** Tells of a sentence which of the regular expressions may match it: never leaves out one that does. */
export class Anchors {
  /** By three-letter run, the numbers of the expressions it calls. */
  private readonly called: (number[] | undefined)[] = [];
  private readonly always: number[] = [];
  /** By expression, the last sentence that called it. */
  private readonly marks: Uint32Array;
  private sentence = 0;

  /** `sample` is ordinary text of the field; it tells rare letters from common ones. */
  constructor(expressions: readonly RegExp[], sample: string) {
    const frequency = new Uint32Array(RUNS).fill(1);
    eachRun(sample, (run) => { frequency[run] = (frequency[run] ?? 0) + 8; });
    const rarestRun = (string: string): { run: number; cost: number } => {
      let found = { run: -1, cost: Infinity };
      for (let at = 0; at + 3 <= string.length; at++) {
        const run = runAt(string, at), cost = frequency[run] ?? 1;
        if (cost < found.cost) found = { run, cost };
      }
      return found;
    };
    const costOf = (need: Exact): number => need.reduce((sum, string) => sum + rarestRun(string).cost, 0);
    this.marks = new Uint32Array(expressions.length);
    expressions.forEach(({ source }, number) => {
      const anchor = new AnchorReader(source, costOf).anchor();
      if (!anchor) this.always.push(number);
      for (const run of new Set(anchor?.map((string) => rarestRun(string).run))) (this.called[run] ??= []).push(number);
    });
  }

  /** The numbers of the expressions that may match, in rising order. */
  candidates(text: string): number[] {
    const mark = ++this.sentence;
    const numbers = [...this.always];
    eachRun(text, (run) => {
      for (const number of this.called[run] ?? []) {
        if (this.marks[number] === mark) continue;
        this.marks[number] = mark;
        numbers.push(number);
      }
    });
    return numbers.sort((a, b) => a - b);
  }
}

/** Calls back for each three-code run of a text; edges that meet are one, and there is one at either end. */
function eachRun(text: string, call: (run: number) => void): void {
  let first = EDGE, second = EDGE, length = 1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? codeAt(text, at) : EDGE;
    if (code === EDGE && second === EDGE) continue;
    if (length >= 2) call((first << 10) | (second << 5) | code);
    length++;
    first = second;
    second = code;
  }
}
