import { Reading } from './anchors';
import { branchesOf } from './branches';
import { Calls } from './calls';
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
  readonly source: string;
  /** Tries at one place. */
  at?: RegExp;
  /** Looks in the whole sentence, where it can't be told what a match starts with. */
  find?: RegExp;
}

/** Every pattern of some rules, made ready to be run: only those that may match a sentence are. */
export class Matcher {
  private readonly branches: readonly Branch[];
  private readonly calls: Calls;

  constructor(rules: readonly Rule[]) {
    this.branches = rules.flatMap((rule) => rule.patterns.flatMap((pattern) => branchesOf(pattern.find.source).map((source) => ({ rule, pattern, source }))));
    const sample = rules.flatMap(({ examples, nearMisses }) => [...examples.map(({ good }) => good), ...nearMisses.map(({ text }) => text)]);
    const reading = new Reading(sample);
    this.calls = new Calls(this.branches.map(({ source, pattern }) => reading.wantsOf({ source, flags: pattern.find.flags })));
  }

  /** All places in a sentence where a pattern holds. `trust` answers the second reader's probability of a rule, when it is asked. */
  match(paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number): Match[] {
    const { calls, branches } = this;
    const matches: Match[] = [];
    calls.read(sentence.judged);
    for (const number of calls.called) {
      const branch = branches[number];
      if (!branch) continue;
      if (!calls.placesOf(number, sentence.judged)) everywhere(branch, paragraph, sentence, trust, matches);
      else if (calls.places.length > 0) atPlaces(branch, calls.places, paragraph, sentence, trust, matches);
    }
    return matches;
  }
}

const matchers = new WeakMap<readonly Rule[], Map<string, Matcher>>();

/** The matcher of those of `all` that are on. Checkers of the same rules share it, so that a changed setting compiles nothing anew. */
export function matcherFor(all: readonly Rule[], on: readonly Rule[]): Matcher {
  const key = on.map(({ id }) => id).join();
  const known = matchers.get(all) ?? new Map<string, Matcher>();
  matchers.set(all, known);
  const matcher = known.get(key) ?? new Matcher(on);
  known.set(key, matcher);
  return matcher;
}

function compile({ pattern, source }: Branch, way: 'g' | 'y'): RegExp {
  const flags = new Set(`${pattern.find.flags}${way}`);
  if (source.includes('(?<mark>')) flags.add('d');
  return new RegExp(source, [...flags].join(''));
}

/** Unsure forms were weighed on negotiation text; on ordinary mail the same probability is worth less (`npm run measure`). */
const CAUTION = 1.25;

/** Adds to `matches` where the branch holds, tried at some places. */
function atPlaces(branch: Branch, places: readonly number[], paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number, matches: Match[]): void {
  const find = (branch.at ??= compile(branch, 'y'));
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    find.lastIndex = place;
    const found = find.exec(sentence.judged);
    if (!found || found[0] === '') continue;
    from = find.lastIndex;
    take(branch, found, paragraph, sentence, trust, matches);
  }
}

/** The same, looked for in the whole sentence. */
function everywhere(branch: Branch, paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number, matches: Match[]): void {
  const find = (branch.find ??= compile(branch, 'g'));
  find.lastIndex = 0;
  for (let found = find.exec(sentence.judged); found; found = find.exec(sentence.judged)) {
    if (found[0] === '') { find.lastIndex++; continue; }
    const next = find.lastIndex;
    take(branch, found, paragraph, sentence, trust, matches);
    find.lastIndex = next;
  }
}

function take({ rule, pattern }: Branch, found: RegExpExecArray, paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number, matches: Match[]): void {
  const mark = found.indices?.groups?.['mark'];
  const span = mark ? { start: mark[0], end: mark[1] } : { start: found.index, end: found.index + found[0].length };
  let hit = hitAt(paragraph, sentence, span, found.groups);
  const holds = (pattern.when ?? []).every((guard) => guard(hit)) && !(pattern.unless ?? []).some((guard) => guard(hit));
  if (holds && (pattern.unsure === undefined || trust(rule.id) >= pattern.unsure * CAUTION)) {
    if (pattern.mark) hit = hitAt(paragraph, sentence, pattern.mark(hit), found.groups);
    matches.push({ rule, pattern, hit });
  }
}
