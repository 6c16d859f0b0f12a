/**
 * What must stand in a text that a regular expression matches, told from the expression alone: words, pairs of words, beginnings of words
 * and marks, and the words a match can start with. Read when the project is built, and kept as a table (`calls.ts` goes by it).
 */
import { type Between, codeOf, DIGIT, EDGE, EDGE_CHAR, join, type Node, parseSource, sequenceEdged } from './syntax';

/** Strings of codes that a part of an expression may match; one of them must stand in the text. */
type Strings = readonly string[];

/** What an expression asks of a text. Keys are words (`offer`), pairs of words (`final offer`), beginnings (`negoti*`) and endings of words (`*ably`). */
export interface Wants {
  /** Of each list, one key must stand in the text. The rarest list is first. */
  readonly needs: readonly (readonly string[])[];
  /** Of each string, one character must stand in the text. */
  readonly marks: readonly string[];
  /** How a match may start; absent where that can't be told. */
  readonly starts?: readonly Starts[];
  /** One of these stands before a match: a word, `-` for a mark before its first word, `^` for nothing; absent where anything may. */
  readonly before?: readonly string[];
}

/** Where a match starts: at its first word, in the white space before it, at a mark before it, or at the text's beginning. */
export type Lead = '' | '_' | '-' | '^';

/** Starts of a kind: the first word is one of some, or a pair of the first two; and the second one of others, where all are known. */
export interface Starts {
  readonly lead: Lead;
  /** None: any word, or no word at all. */
  readonly first: readonly string[];
  readonly second?: readonly string[];
}

/** What a part of an expression says of the text: all it may match, where that can be listed, and what must stand somewhere in it. */
interface Part {
  readonly exact: Strings | undefined;
  readonly needs: readonly Strings[];
  readonly marks: readonly string[];
}

/** More strings than this are multiplied out only where a word is made of them. */
const MOST_PRODUCT = 128;
const MOST_WORDS = 3000;
/** More starts than this are not listed, by two words and by one. */
const MOST_STARTS = [400, 4000] as const;
/** How many needs are kept. */
const MOST_NEEDS = 3;
/** A need met by more than this share of sentences is not worth a look. */
const COMMON = 0.7;
/** Beside a need met by a smaller share, nothing else is looked at. */
const RARE = 0.01;
/** Nor is one of more keys than this, beside a rarer one. */
const MOST_KEYS = 150;
/** The shortest and longest beginning or ending of a word that is looked for. */
const SHORTEST_BEGINNING = 3, LONGEST_BEGINNING = 8;

const withEdges = (list: Strings, front: boolean, behind: boolean): Strings =>
  front || behind ? list.map((string) => join(join(front ? EDGE_CHAR : '', string), behind ? EDGE_CHAR : '')) : list;

const distinct = (list: Strings): Strings => (list.length > 1 ? [...new Set(list)] : list);

/** Tells of expressions what they ask for; a `sample` of ordinary text of the field, a sentence an entry, tells rare words from common ones. */
export class Reading {
  private readonly nodes = new Map<string, Node>();
  private readonly parts = new WeakMap<Node, (Part | undefined)[]>();
  private readonly shares = new Map<string, number>();
  private readonly rarest = new WeakMap<Strings, { readonly keys: readonly string[]; readonly share: number }>();
  private readonly counts = new Map<string, number>();
  private readonly words: readonly string[];

  constructor(private readonly sample: readonly string[]) {
    for (const sentence of sample) for (const key of new Set(keysOf(sentence))) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.words = [...this.counts.keys()].filter((key) => !key.includes(' '));
  }

  /** What an expression asks for. */
  wantsOf({ source, flags }: { readonly source: string; readonly flags: string }): Wants {
    const node = parseSource(source, flags, this.nodes);
    const { exact, needs, marks } = this.part(node, false, false);
    // What can only match at the text's beginning is tried there.
    const ranked = this.rank(exact ? [...needs, exact] : needs);
    const detailed = startsOf(node, false);
    if (detailed) {
      const keys = [...new Set(detailed.flatMap(({ first }) => first))];
      ranked.push({ keys, share: keys.reduce((sum, key) => sum + this.shareOf(key), 0) });
    }
    ranked.sort((a, b) => a.share - b.share);
    // Where one need is rare, no more has to be known: the table is smaller for it.
    const rare = (ranked[0]?.share ?? 1) < RARE;
    const kept = ranked.filter(({ keys, share }, place) => place === 0 || (!rare && share < COMMON && keys.length <= MOST_KEYS)).slice(0, MOST_NEEDS);
    // What can only match at the text's beginning is tried there.
    const starts = (rare ? startsOf(node, true) : detailed) ?? (node.kind === 'sequence' && node.nodes[0]?.kind === 'edge' && node.nodes[0].begin ? [{ lead: '^' as const, first: [] }] : undefined);
    const before = rare ? undefined : this.beforeOf(node);
    return { needs: kept.map(({ keys }) => keys), marks: [...new Set(marks)], ...(starts ? { starts } : {}), ...(before ? { before: [...before] } : {}) };
  }

  private part(node: Node, front: boolean, behind: boolean): Part {
    let known = this.parts.get(node);
    if (!known) this.parts.set(node, (known = []));
    return (known[(front ? 1 : 0) + (behind ? 2 : 0)] ??= this.read(node, front, behind));
  }

  private read(node: Node, front: boolean, behind: boolean): Part {
    switch (node.kind) {
      case 'text': return { exact: [node.codes], needs: [], marks: node.marks };
      case 'char': return { exact: node.codes, needs: [], marks: node.marks };
      case 'edge': return { exact: [EDGE_CHAR], needs: [], marks: [] };
      case 'nothing': return { exact: [''], needs: [], marks: [] };
      case 'look': {
        const { exact, needs, marks } = this.part(node.node, false, false);
        return { exact: [sequenceEdged([node], node.behind) ? EDGE_CHAR : ''], needs: exact ? [...needs, exact] : needs, marks };
      }
      case 'sequence': return this.sequence(node.nodes, front, behind);
      case 'either': return this.either(node.nodes, front, behind);
      case 'repeat': {
        if (node.least === 0) {
          const { exact } = node.most === 1 ? this.part(node.node, front, behind) : { exact: undefined };
          return { exact: exact && [...exact, ''], needs: [], marks: [] };
        }
        const { exact, needs, marks } = this.part(node.node, front, behind);
        // Once is listed where once is all; of more, the edges and what one of them needs are told.
        return exact?.every((string) => string === EDGE_CHAR) ? { exact, needs, marks } : { exact: undefined, needs: exact ? [...needs, exact] : needs, marks };
      }
    }
  }

  private either(nodes: readonly Node[], front: boolean, behind: boolean): Part {
    const branches = nodes.map((node) => this.part(node, front, behind));
    const [first] = branches;
    const shared = first?.marks.filter((mark) => branches.every(({ marks }) => marks.includes(mark))) ?? [];
    const joint = branches.every(({ marks }) => marks.length) ? [[...new Set(branches.map(({ marks }) => marks[0] ?? '').join(''))].join('')] : [];
    const marks = shared.length ? shared : joint;
    const exact = branches.every((branch) => branch.exact) ? distinct(branches.flatMap((branch) => branch.exact ?? [])) : undefined;
    if (exact && exact.length <= MOST_WORDS) return { exact, needs: branches.some(({ needs }) => needs.length) ? this.together(branches, front, behind) : [], marks };
    return { exact: undefined, needs: this.together(branches, front, behind), marks };
  }

  /** One branch must match: the rarest need of each, taken together, is a need of the whole. */
  private together(branches: readonly Part[], front: boolean, behind: boolean): readonly Strings[] {
    const all: string[] = [];
    for (const { exact, needs } of branches) {
      const [best] = this.rankStrings(exact ? [...needs, withEdges(exact, front, behind)] : needs);
      if (!best) return [];
      all.push(...best);
    }
    return [distinct(all)];
  }

  private sequence(nodes: readonly Node[], front: boolean, behind: boolean): Part {
    const needs: Strings[] = [], marks: string[] = [];
    let run: Strings = [front ? EDGE_CHAR : ''], whole = true;
    const edgeBefore = (place: number): boolean => sequenceEdged(nodes.slice(0, place), true, front);
    const edgeBehind = (place: number): boolean => sequenceEdged(nodes.slice(place), false, behind);
    const begin = (place: number): Strings => [edgeBefore(place) ? EDGE_CHAR : ''];
    for (const [place, node] of nodes.entries()) {
      const part = this.part(node, edgeBefore(place), edgeBehind(place + 1));
      needs.push(...part.needs);
      marks.push(...part.marks);
      if (!part.exact) {
        if (run.some((string) => string !== '')) needs.push(withEdges(run, false, edgeBehind(place)));
        run = begin(place + 1);
        whole = false;
        continue;
      }
      const next = part.exact;
      const product = run.length * next.length;
      if (next.length === 1 && next[0] === '') continue;
      if (product <= MOST_PRODUCT || run.length === 1 || next.length === 1) run = distinct(run.flatMap((head) => next.map((tail) => join(head, tail))));
      else if (run.every((head) => head.endsWith(EDGE_CHAR)) || next.every((tail) => tail.startsWith(EDGE_CHAR))) {
        needs.push(withEdges(run, false, true));
        run = withEdges(next, true, false);
        whole = false;
      } else if (product <= MOST_WORDS) run = distinct(run.flatMap((head) => next.map((tail) => join(head, tail))));
      else {
        needs.push(run);
        run = next;
        whole = false;
      }
    }
    if (whole) return { exact: run, needs, marks };
    if (run.some((string) => string !== '')) needs.push(withEdges(run, false, behind));
    return { exact: undefined, needs, marks };
  }

  /** What a match must have before it, by what it looks back at; undefined where that can't be told. */
  private beforeOf(node: Node): ReadonlySet<string> | undefined {
    const [first] = node.kind === 'sequence' ? node.nodes : [node];
    if (first?.kind !== 'look' || !first.behind) return undefined;
    const before = new Set<string>();
    return this.endsIn([first.node], before) ? before : undefined;
  }

  /** Adds what parts in a row can end in; false where that can't be told. White space at the end is passed over. */
  private endsIn(nodes: readonly Node[], into: Set<string>): boolean {
    const last = nodes.at(-1);
    if (!last) return false;
    const rest = nodes.slice(0, -1);
    switch (last.kind) {
      case 'edge': if (last.begin) into.add('^'); return last.begin || this.endsIn(rest, into);
      case 'nothing': return this.endsIn(rest, into);
      case 'look': return false;
      case 'sequence': return this.endsIn([...rest, ...last.nodes], into);
      case 'either': return last.nodes.every((node) => this.endsIn([...rest, node], into));
      case 'repeat':
        if (last.node.kind === 'text' && last.node.codes === EDGE_CHAR) {
          if (last.node.opens >= 2) into.add('-');
          return (last.node.opens === 2 && last.least > 0) || this.endsIn(rest, into);
        }
        return (last.least > 0 || this.endsIn(rest, into)) && this.endsIn(last.least > 0 || last.most === 1 ? [...rest, last.node] : [last.node], into);
      case 'char': return false;
      case 'text': {
        if (last.codes === EDGE_CHAR) {
          if (last.opens === 2) into.add('-');
          if ((last.opens & 1) === 0) return true;
          if (last.opens === 3) into.add('-');
          return this.endsIn(rest, into);
        }
        const { exact } = this.sequence(nodes, false, false);
        if (!exact) return false;
        for (const string of exact) {
          const keys = [...keysIn(string.endsWith(EDGE_CHAR) ? string : string + EDGE_CHAR)].filter((key) => !key.includes(' '));
          const word = keys.at(-1);
          if (word === undefined || !string.replace(/\0$/, '').endsWith(Array.from(word, (c) => String.fromCharCode(c.charCodeAt(0) - 96)).join(''))) return false;
          into.add(word);
        }
        return true;
      }
    }
  }

  private shareOf(key: string): number {
    let share = this.shares.get(key);
    if (share === undefined) {
      let count = this.counts.get(key) ?? 0;
      if (key.includes('*')) for (const word of this.words) if (key.endsWith('*') ? word.startsWith(key.slice(0, -1)) : word.endsWith(key.slice(1))) count += this.counts.get(word) ?? 0;
      this.shares.set(key, (share = (count + 0.2) / (this.sample.length + 1)));
    }
    return share;
  }

  /** By each string's rarest key, the keys of a need and the share of sentences that meet it. */
  private weigh(need: Strings): { readonly keys: readonly string[]; readonly share: number } {
    let weighed = this.rarest.get(need);
    if (weighed) return weighed;
    const keys = new Set<string>();
    let share = 0;
    for (const string of need) {
      let best = '', least = Infinity;
      for (const key of keysIn(string)) {
        const own = this.shareOf(key);
        if (own < least) { least = own; best = key; }
      }
      if (least === Infinity) { share = Infinity; break; }
      if (!keys.has(best)) share += least;
      keys.add(best);
    }
    this.rarest.set(need, (weighed = { keys: [...keys], share }));
    return weighed;
  }

  private rankStrings(needs: readonly Strings[]): Strings[] {
    return needs.map((need) => ({ need, share: this.weigh(need).share })).filter(({ share }) => share < Infinity).sort((a, b) => a.share - b.share).map(({ need }) => need);
  }

  private rank(needs: readonly Strings[]): { readonly keys: readonly string[]; readonly share: number }[] {
    return this.rankStrings(needs).map((need) => this.weigh(need));
  }
}

const LETTER = (code: number): string => String.fromCharCode(96 + code);

/** The keys that any text must have that holds a string of codes. A word that starts with a digit is `#`; others with digits in them have none. */
function* keysIn(string: string, shortest = SHORTEST_BEGINNING): Generator<string> {
  let word = '', before = '', open = !string.startsWith(EDGE_CHAR), plain = true;
  for (let at = 0; at <= string.length; at++) {
    const code = at < string.length ? string.charCodeAt(at) : -1;
    if (code > EDGE) {
      if (code === DIGIT) {
        plain &&= word === '';
        if (word === '') word = '#';
      } else if (word !== '#') word += LETTER(code);
      continue;
    }
    if (open && plain && code === EDGE && word.length >= SHORTEST_BEGINNING) yield `*${word.slice(-LONGEST_BEGINNING)}`;
    if (word !== '' && plain && !open) {
      if (code === EDGE || word === '#') {
        yield word;
        if (before !== '') yield `${before} ${word}`;
      } else if (word.length >= shortest) yield `${word.slice(0, LONGEST_BEGINNING)}*`;
    }
    if (at > 0 || code !== EDGE) before = code === EDGE && plain && !open ? word : '';
    word = '';
    plain = true;
    open = false;
  }
}

/** The words of a text and its pairs of words. */
export function keysOf(text: string): string[] {
  let string = EDGE_CHAR;
  for (let at = 0; at < text.length; at++) string = join(string, String.fromCharCode(codeOf(text.charCodeAt(at))));
  return [...keysIn(join(string, EDGE_CHAR))];
}

/** What a match starts with, as far as read: `done` where nothing more is known. */
interface Start {
  readonly lead: Lead;
  readonly codes: string;
  readonly done: boolean;
}

/** Pairs of first words are listed where they are not more than this. */
const MOST_PAIRS = 60;

/** How any match may start; undefined where its first word can't be told. `short`: by one word each. */
function startsOf(node: Node, short: boolean): Starts[] | undefined {
  const from: Start[] = [{ lead: '', codes: '', done: false }];
  const found = (short ? undefined : extend(from, node, 0)) ?? extend(from, node, 1);
  if (!found) return undefined;
  const kinds = new Map<Lead, { firsts: Set<string>; seconds: Set<string>; pairs: Set<string>; open: boolean }>();
  for (const { lead, codes } of found) {
    const [first, second, third] = [...keysIn(codes, 1)];
    if (!codes.startsWith(EDGE_CHAR) || first === undefined || !startsWith(codes, first)) return undefined;
    let kind = kinds.get(lead);
    if (!kind) kinds.set(lead, (kind = { firsts: new Set(), seconds: new Set(), pairs: new Set(), open: false }));
    kind.firsts.add(first);
    // Behind the first word come the second and the pair of both, or the beginning of the second.
    const pair = third === `${first} ${second ?? ''}`;
    if (second !== undefined && (pair || second.endsWith('*'))) kind.seconds.add(second);
    else kind.open = true;
    kind.pairs.add(pair ? third : first);
  }
  return [...kinds].map(([lead, { firsts, seconds, pairs, open }]) =>
    pairs.size <= MOST_PAIRS && pairs.size > 0 ? { lead, first: [...pairs] } : { lead, first: [...firsts], ...(open ? {} : { second: [...seconds] }) });
}

const startsWith = (codes: string, key: string): boolean => {
  if (key === '#') return codes.charCodeAt(1) === DIGIT;
  if (key.startsWith('*')) return false;
  const word = key.replace('*', '');
  for (let i = 0; i < word.length; i++) if (codes.charCodeAt(i + 1) !== word.charCodeAt(i) - 96) return false;
  return key.endsWith('*') || codes.charCodeAt(word.length + 1) === EDGE;
};

const ENOUGH = [/^\0[^\0]+\0[^\0]+\0/, /^\0[^\0]+\0/] as const;
/** Two words are read of each start, or one where those are too many. */
type Words = 0 | 1;

const LEADS = ['', '_', '-'] as const;

function extend(starts: readonly Start[], node: Node, words: Words): readonly Start[] | undefined {
  switch (node.kind) {
    case 'text': return append(starts, [node.codes], words, node.opens);
    case 'char': return node.codes ? append(starts, node.codes, words, node.opens) : append(starts, [node.edge ? '' : ''], words, node.opens, true);
    case 'edge': return node.begin ? starts.map((start) => (start.done || start.codes !== '' ? start : { lead: '^' as const, codes: EDGE_CHAR, done: false })) : append(starts, [EDGE_CHAR], words, 0);
    case 'nothing': return starts;
    case 'look': return sequenceEdged([node], node.behind) ? append(starts, [EDGE_CHAR], words, 0) : starts;
    case 'sequence': {
      let now: readonly Start[] | undefined = starts;
      for (const part of node.nodes) {
        if (!now || now.every(({ done }) => done)) return now;
        now = extend(now, part, words);
      }
      return now;
    }
    case 'either': {
      const all: Start[] = [];
      for (const part of node.nodes) {
        const some = extend(starts, part, words);
        if (!some) return undefined;
        all.push(...some);
      }
      return tidy(all, words);
    }
    case 'repeat': {
      const once = extend(starts, node.node, words);
      if (!once) return undefined;
      const between = (node.node.kind === 'text' && node.node.codes === EDGE_CHAR) || (node.node.kind === 'char' && !node.node.word);
      const more = node.most > 1 && !between ? once.map((start) => ({ ...start, done: true })) : once;
      return node.least === 0 ? tidy([...starts, ...more], words) : more;
    }
  }
}

/** `opens`: what is consumed, where that is no word's; `last`: nothing is known of what follows. */
function append(starts: readonly Start[], strings: Strings, words: Words, opens: Between, last = false): readonly Start[] | undefined {
  if (starts.length * strings.length > 4 * MOST_STARTS[words]) return undefined;
  const all: Start[] = [];
  for (const start of starts) {
    if (start.done) { all.push(start); continue; }
    for (const string of strings) {
      const codes = join(start.codes, string);
      const two = ENOUGH[words].exec(codes);
      // Before the first word, what is consumed says where the match starts.
      const untouched = start.lead === '' && (start.codes === '' || start.codes === EDGE_CHAR) && (string.startsWith(EDGE_CHAR) || last);
      for (const lead of untouched && opens > 0 ? LEADS.slice(1).filter((_, i) => (opens & (1 << i)) !== 0) : [start.lead]) all.push(two ? { lead, codes: two[0], done: true } : { lead, codes, done: last });
    }
  }
  return tidy(all, words);
}

function tidy(starts: readonly Start[], words: Words): readonly Start[] | undefined {
  if (starts.length < 2) return starts;
  const seen = new Map(starts.map((start) => [`${start.lead}${start.done ? '!' : ''}${start.codes}`, start]));
  return seen.size > MOST_STARTS[words] ? undefined : [...seen.values()];
}
