/**
 * Reads a regular expression's source into a tree, as far as is needed to tell what must stand in whatever it matches. What it does not
 * know it takes for anything at all, so what is told from the tree is never wrong.
 *
 * Texts are compared as codes: letters in either case 1 to 26, digits 27, and all else one code, a word's edge. Edges that meet are one, and there is one at either end of a text.
 */
import { isAscii } from './ascii';
import { partEnd } from './branches';

/** The code of whatever is no letter and no digit. */
export const EDGE = 0;
/** The code of digits. */
export const DIGIT = 27;

const CODES = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[a-z]/i.test(char)) return char.toLowerCase().charCodeAt(0) - 96;
  return /\d/.test(char) ? DIGIT : EDGE;
});

/** The code of a character. */
export const codeOf = (unit: number): number => (unit < 128 ? (CODES[unit] ?? EDGE) : EDGE);

/** A word's edge, as it stands in strings of codes. */
export const EDGE_CHAR = String.fromCharCode(EDGE);
const encode = (char: string): string => String.fromCharCode(codeOf(char.charCodeAt(0)));

/** Two neighbours joined. Edges that meet are one. */
export const join = (head: string, tail: string): string =>
  head.endsWith(EDGE_CHAR) && tail.startsWith(EDGE_CHAR) ? head + tail.slice(1) : head + tail;

/** What a character that is no word's may be: white space (1), a mark (2), both (3). */
export type Between = 0 | 1 | 2 | 3;

/** A part of an expression. */
export type Node =
  | { readonly kind: 'text'; readonly codes: string; readonly marks: readonly string[]; readonly opens: Between }
  /** One character: its possible codes, where they are few, and otherwise whether it may be a word's or between words. */
  | { readonly kind: 'char'; readonly codes: readonly string[] | undefined; readonly word: boolean; readonly edge: boolean; readonly marks: readonly string[]; readonly opens: Between }
  /** A place between words, of no length; where `begin`, the text's beginning. */
  | { readonly kind: 'edge'; readonly begin: boolean }
  /** Says nothing of the text. */
  | { readonly kind: 'nothing' }
  /** Stands before the place (`behind`) or after it, and isn't part of the match. */
  | { readonly kind: 'look'; readonly behind: boolean; readonly node: Node }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'either'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number };

const ANYTHING: Node = { kind: 'char', codes: undefined, word: true, edge: true, marks: [], opens: 3 };
const NOTHING: Node = { kind: 'nothing' };
const AT_EDGE: Node = { kind: 'edge', begin: false }, BEGIN: Node = { kind: 'edge', begin: true };

/** Marks that most sentences lack. */
const RARE_MARKS = /^[?!"“”‘’'«»€£$¥%:;…–—()\d₹₺]+$/;

/** A class with more codes than this is not listed. */
const MOST_CODES = 12;

const ASCII = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit));

const betweenOf = (char: string): Between => (encode(char) !== EDGE_CHAR ? 0 : /\s/.test(char) ? 1 : 2);

class Parser {
  private at = 0;

  /** Groups are parsed once: the same lists of words stand in many expressions. */
  constructor(private readonly source: string, private readonly unicode: boolean, private readonly multiline: boolean, private readonly known: Map<string, Node>) {}

  either(): Node {
    const nodes = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      nodes.push(this.sequence());
    }
    const [only] = nodes;
    return nodes.length === 1 && only ? only : { kind: 'either', nodes };
  }

  private sequence(): Node {
    const nodes: Node[] = [];
    for (let char = this.source[this.at]; char !== undefined && char !== '|' && char !== ')'; char = this.source[this.at]) {
      const node = this.quantified(this.atom(char));
      const last = nodes.at(-1);
      // A mark stands alone: what is before it may be of interest.
      if (node.kind === 'text' && last?.kind === 'text' && !(node.codes === EDGE_CHAR && node.opens >= 2) && last.opens < 2) nodes[nodes.length - 1] = { kind: 'text', codes: join(last.codes, node.codes), marks: [...last.marks, ...node.marks], opens: last.opens };
      else if (node.kind !== 'nothing') nodes.push(node);
    }
    const [only] = nodes;
    return nodes.length === 1 && only ? only : { kind: 'sequence', nodes };
  }

  private quantified(node: Node): Node {
    const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!found) return node;
    this.at += found[0].length;
    const [whole, from, comma, to] = found;
    const least = from === undefined ? (whole.startsWith('+') ? 1 : 0) : Number(from);
    const most = from === undefined ? (whole.startsWith('?') ? 1 : Infinity) : comma === undefined ? least : to === '' || to === undefined ? Infinity : Number(to);
    return least === 1 && most === 1 ? node : { kind: 'repeat', node, least, most };
  }

  private atom(char: string): Node {
    const start = this.at;
    if (char === '(') return this.group();
    if (char === '[' || char === '\\') {
      const [coded] = /^\\(?:u[\da-f]{4}|u\{[\da-f]+\}|x[\da-f]{2})/i.exec(this.source.slice(start, start + 12)) ?? [];
      this.at = coded === undefined ? partEnd(this.source, start) : start + coded.length;
      return this.charset(this.source.slice(start, this.at));
    }
    this.at++;
    if (char === '.') return ANYTHING;
    if (char === '^') return this.multiline ? AT_EDGE : BEGIN;
    if (char === '$') return AT_EDGE;
    return { kind: 'text', codes: encode(char), marks: RARE_MARKS.test(char) ? [char] : [], opens: betweenOf(char) };
  }

  private group(): Node {
    const start = this.at, end = partEnd(this.source, start);
    const key = (this.unicode ? 'u' : '') + (this.multiline ? 'm' : '') + this.source.slice(start, end);
    let node = this.known.get(key);
    if (!node) this.known.set(key, (node = this.inside()));
    this.at = end;
    return node;
  }

  private inside(): Node {
    const [open = '('] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40)) ?? [];
    this.at += open.length;
    const start = this.at;
    const node = this.either();
    if (open === '(?=' || open === '(?<=') return { kind: 'look', behind: open === '(?<=', node };
    // No letter before or behind: that is a word's edge.
    if (open === '(?!' || open === '(?<!') return /^(?:\\w|\[[^\]^]*\\w[^\]]*\])$/.test(this.source.slice(start, this.at)) ? AT_EDGE : NOTHING;
    return node;
  }

  /** An escape, or a class in brackets. */
  private charset(part: string): Node {
    if (part === '\\b') return AT_EDGE;
    if (part === '\\B') return NOTHING;
    if (/^\\[1-9k]/.test(part)) return { kind: 'repeat', node: ANYTHING, least: 0, most: Infinity };
    const test = new RegExp(`^(?:${part})$`, this.unicode ? 'iu' : 'i');
    const chars = ASCII.filter((char) => test.test(char));
    const beyond = /^\[\^|\\[WSDpPux]/.test(part) || !isAscii(part);
    const codes = new Set(chars.map(encode));
    if (beyond) codes.add(EDGE_CHAR);
    const all = [...codes];
    const listed = part.startsWith('[^') || /\\[WSpPux]/.test(part) ? undefined : [...new Set([...chars, ...Array.from(part.replace(/[\0-\x7f]/g, ''))])].sort().join('');
    const marks = listed !== undefined && RARE_MARKS.test(listed) ? [listed] : [];
    const opens = ((test.test(' ') || test.test('\n') ? 1 : 0) | (beyond || chars.some((char) => betweenOf(char) === 2) ? 2 : 0)) as Between;
    const [only] = all;
    if (all.length === 1 && only !== undefined) return { kind: 'text', codes: only, marks, opens: part === '\\s' ? 1 : opens };
    return { kind: 'char', codes: all.length <= MOST_CODES ? all : undefined, word: all.some((code) => code !== EDGE_CHAR), edge: codes.has(EDGE_CHAR), marks, opens };
  }
}

/** The tree of an expression. `known` may be shared by many. */
export function parseSource(source: string, flags: string, known: Map<string, Node>): Node {
  return new Parser(source, /[uv]/.test(flags), flags.includes('m'), known).either();
}

/** May it match no text at all? */
export function nullable(node: Node): boolean {
  switch (node.kind) {
    case 'text': case 'char': return false;
    case 'edge': case 'nothing': case 'look': return true;
    case 'sequence': return node.nodes.every(nullable);
    case 'either': return node.nodes.some(nullable);
    case 'repeat': return node.least === 0 || nullable(node.node);
  }
}

/** Is there a word's edge wherever it starts (ends, where `behind`), if it matches anything? */
function edged(node: Node, behind: boolean): boolean {
  switch (node.kind) {
    case 'text': return behind ? node.codes.endsWith(EDGE_CHAR) : node.codes.startsWith(EDGE_CHAR);
    case 'char': return node.edge && !node.word;
    case 'edge': return true;
    case 'nothing': return false;
    // What looks the other way is a fact about this place as well.
    case 'look': return edged(node.node, node.behind);
    case 'sequence': return sequenceEdged(node.nodes, behind);
    case 'either': return node.nodes.every((part) => edged(part, behind));
    case 'repeat': return edged(node.node, behind);
  }
}

/** The same of parts in a row; `outside`: whether there is one where they stand, should all of them match nothing. */
export function sequenceEdged(nodes: readonly Node[], behind: boolean, outside = false): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[behind ? nodes.length - 1 - i : i] as Node; // in range
    const says = edged(node, behind);
    if (says && (!nullable(node) || node.kind === 'edge' || node.kind === 'look')) return true;
    if (!says && node.kind !== 'nothing' && node.kind !== 'look') return false;
  }
  return outside;
}
