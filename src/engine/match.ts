import { branchesOf } from './branches';
import { Calls } from './calls';
import { lowered, loweredSource } from './lowered';
import type { Steps } from './steps';
import { tableOf, unpackTable, type Table } from './table';
import type { Hit, Paragraph, Pattern, Rule, Sentence, Span } from './types';

/** A pattern of a rule that holds at a place, or the second reader's word that the rule does (then without a pattern). */
export interface Match {
  readonly rule: Rule;
  readonly pattern?: Pattern;
  readonly hit: Hit;
}

/** Makes the hit for a span of a sentence. */
export function hitAt(paragraph: Paragraph, sentence: Sentence, span: Span, groups: Hit['groups'] = {}): Hit {
  const { judged } = sentence;
  return {
    paragraph, sentence, span, groups,
    text: judged.slice(span.start, span.end),
    before: judged.slice(0, span.start),
    after: judged.slice(span.end),
  };
}

/** One branch of a pattern; its expression is compiled when it is first called. */
interface Branch {
  readonly rule: Rule;
  readonly pattern: Pattern;
  /** Which of the pattern's branches it is. */
  readonly place: number;
  /** Tries at one place. */
  at?: Find;
  /** Looks in the whole sentence, where it can't be told what a match starts with. */
  find?: Find;
}

/** An expression made ready. */
interface Find {
  readonly expression: RegExp;
  /** Runs on the sentence in small letters. */
  readonly small: boolean;
}

/** Every pattern of some rules, made ready to be run: only those that may match a sentence are. */
export class Matcher {
  private readonly branches: readonly Branch[];
  private readonly calls: Calls;

  constructor(rules: readonly Rule[], { branches, asks }: Table) {
    const patterns = rules.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })));
    this.branches = patterns.flatMap(({ rule, pattern }, number) => Array.from({ length: branches[number] ?? 0 }, (_, place): Branch => ({ rule, pattern, place })));
    this.calls = new Calls(asks);
  }

  /** All places in a sentence where a pattern of the rules `on` holds. `trust` answers the second reader's probability of a rule, when it is asked. */
  *match(paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number, on: ReadonlySet<Rule>): Steps<Match[]> {
    const { calls, branches } = this;
    const matches: Match[] = [];
    const { judged } = sentence, small = lowered(judged);
    calls.read(judged);
    const fresh = this.fresh(judged, on);
    if (fresh.length > 0) {
      // To compile one may take long; meanwhile another sentence may be read.
      for (const compileOne of fresh) {
        compileOne();
        yield;
      }
      calls.read(judged);
    }
    for (const number of calls.called) {
      const branch = branches[number];
      if (!branch || !on.has(branch.rule)) continue;
      if (!calls.placesOf(number, judged)) everywhere(branch, paragraph, sentence, small, trust, matches);
      else if (calls.places.length > 0) atPlaces(branch, calls.places, paragraph, sentence, small, trust, matches);
    }
    return matches;
  }

  /** Of the branches called, what makes those ready that were never run. */
  private fresh(judged: string, on: ReadonlySet<Rule>): (() => void)[] {
    const { calls, branches } = this;
    const found: (() => void)[] = [];
    for (const number of calls.called) {
      const branch = branches[number];
      if (!branch || !on.has(branch.rule) || branch.at || branch.find) continue;
      const somewhere = calls.placesOf(number, judged);
      if (!somewhere) found.push(() => { branch.find = compile(branch, 'g'); });
      else if (calls.places.length > 0) found.push(() => { branch.at = compile(branch, 'y'); });
    }
    return found;
  }
}

/** A matcher under way; whoever waits for it takes part in the work. */
interface Making {
  readonly steps: Steps<Matcher>;
  done?: Matcher;
}

const makings = new WeakMap<readonly Rule[], Making>();

function* make(rules: readonly Rule[], packed: string | undefined): Steps<Matcher> {
  const table = packed === undefined ? tableOf(rules) : yield* unpackTable(packed);
  yield;
  return new Matcher(rules, table);
}

/** The matcher of some rules; `packed` is their table, where the project's build made it. All checkers share it, so that a changed setting compiles nothing anew. */
export function* matcherFor(rules: readonly Rule[], packed: string | undefined): Steps<Matcher> {
  let making = makings.get(rules);
  if (!making) makings.set(rules, (making = { steps: make(rules, packed) }));
  while (!making.done) {
    const step = making.steps.next();
    if (step.done) making.done = step.value;
    else yield;
  }
  return making.done;
}

const sources = new WeakMap<Pattern, readonly string[]>();

/** The source of a branch; a pattern is parted when one of its branches is first called. */
function sourceOf({ pattern, place }: Branch): string {
  let all = sources.get(pattern);
  if (!all) sources.set(pattern, (all = branchesOf(pattern.find.source)));
  return all[place] ?? pattern.find.source;
}

function compile(branch: Branch, way: 'g' | 'y'): Find {
  const source = sourceOf(branch);
  const flags = new Set(`${branch.pattern.find.flags}${way}`);
  const small = loweredSource(source, branch.pattern.find.flags);
  if (small !== undefined) flags.delete('i');
  // The words of groups are read from the sentence as it is written.
  if (/\(\?<[^=!]/.test(source)) flags.add('d');
  const expression = new RegExp(small ?? source, [...flags].join(''));
  // V8 first compiles to bytecode, which takes it long, and to machine code when the expression proves hot; a long subject makes it
  // take the second way at once.
  expression.test(LONG_SUBJECT);
  return { expression, small: small !== undefined };
}

const LONG_SUBJECT = '.'.repeat(1000);

/** Unsure forms were weighed on negotiation text; on ordinary mail the same probability is worth less (`npm run measure`). */
const CAUTION = 1.25;

/** Adds to `matches` where the branch holds, tried at some places. */
function atPlaces(branch: Branch, places: readonly number[], paragraph: Paragraph, sentence: Sentence, lower: string, trust: (rule: string) => number, matches: Match[]): void {
  const { expression: find, small } = (branch.at ??= compile(branch, 'y'));
  const text = small ? lower : sentence.judged;
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    find.lastIndex = place;
    const found = find.exec(text);
    if (!found || found[0] === '') continue;
    from = find.lastIndex;
    take(branch, found, paragraph, sentence, trust, matches);
  }
}

/** The same, looked for in the whole sentence. */
function everywhere(branch: Branch, paragraph: Paragraph, sentence: Sentence, lower: string, trust: (rule: string) => number, matches: Match[]): void {
  const { expression: find, small } = (branch.find ??= compile(branch, 'g'));
  const text = small ? lower : sentence.judged;
  find.lastIndex = 0;
  for (let found = find.exec(text); found; found = find.exec(text)) {
    if (found[0] === '') { find.lastIndex++; continue; }
    const next = find.lastIndex;
    take(branch, found, paragraph, sentence, trust, matches);
    find.lastIndex = next;
  }
}

function wordsOf(places: Readonly<Record<string, readonly [number, number] | undefined>> | undefined, judged: string): Hit['groups'] {
  return places ? Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place && judged.slice(place[0], place[1])])) : {};
}

function take({ rule, pattern }: Branch, found: RegExpExecArray, paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number, matches: Match[]): void {
  const mark = found.indices?.groups?.['mark'];
  const span = mark ? { start: mark[0], end: mark[1] } : { start: found.index, end: found.index + found[0].length };
  const groups = wordsOf(found.indices?.groups, sentence.judged);
  let hit = hitAt(paragraph, sentence, span, groups);
  const holds = (pattern.when ?? []).every((guard) => guard(hit)) && !(pattern.unless ?? []).some((guard) => guard(hit));
  if (holds && (pattern.unsure === undefined || trust(rule.id) >= pattern.unsure * CAUTION)) {
    if (pattern.mark) hit = hitAt(paragraph, sentence, pattern.mark(hit), groups);
    matches.push({ rule, pattern, hit });
  }
}
