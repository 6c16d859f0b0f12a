import { Anchors } from './anchors';
import { branchesOf } from './branches';
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
  find?: RegExp;
}

/** Every pattern of some rules, made ready to be run: only those that may match a sentence are. */
export class Matcher {
  private readonly branches: readonly Branch[];
  private readonly anchors: Anchors;

  constructor(rules: readonly Rule[]) {
    this.branches = rules.flatMap((rule) => rule.patterns.flatMap((pattern) => branchesOf(pattern.find.source).map((source) => ({ rule, pattern, source }))));
    const sample = rules.flatMap(({ examples, nearMisses }) => [...examples.map(({ good }) => good), ...nearMisses.map(({ text }) => text)]);
    this.anchors = new Anchors(this.branches, sample);
  }

  /** All places in a sentence where a pattern holds. `trust` answers the second reader's probability of a rule, when it is asked. */
  match(paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number): Match[] {
    const matches: Match[] = [];
    for (const number of this.anchors.candidates(sentence.judged)) {
      const branch = this.branches[number];
      if (branch) run(branch, paragraph, sentence, trust, matches);
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

function compile({ pattern, source }: Branch): RegExp {
  const flags = new Set(`${pattern.find.flags}g`);
  if (source.includes('(?<mark>')) flags.add('d');
  const find = new RegExp(source, [...flags].join(''));
  // V8 first compiles to bytecode, and a second time to machine code when the expression proves hot; a long subject makes it
  // take the second way at once, which halves the time of a first check.
  find.test(LONG_SUBJECT);
  return find;
}

const LONG_SUBJECT = '.'.repeat(1000);

/** Unsure forms were weighed on negotiation text; on ordinary mail the same probability is worth less (`npm run measure`). */
const CAUTION = 1.25;

/** Adds to `matches` where the branch holds. */
function run(branch: Branch, paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number, matches: Match[]): void {
  const { rule, pattern } = branch;
  const find = (branch.find ??= compile(branch));
  find.lastIndex = 0;
  for (let found = find.exec(sentence.judged); found; found = find.exec(sentence.judged)) {
    if (found[0] === '') { find.lastIndex++; continue; }
    const mark = found.indices?.groups?.['mark'];
    const span = mark ? { start: mark[0], end: mark[1] } : { start: found.index, end: found.index + found[0].length };
    const next = find.lastIndex;
    let hit = hitAt(paragraph, sentence, span, found.groups);
    const holds = (pattern.when ?? []).every((guard) => guard(hit)) && !(pattern.unless ?? []).some((guard) => guard(hit));
    if (holds && (pattern.unsure === undefined || trust(rule.id) >= pattern.unsure * CAUTION)) {
      if (pattern.mark) hit = hitAt(paragraph, sentence, pattern.mark(hit), found.groups);
      matches.push({ rule, pattern, hit });
    }
    find.lastIndex = next;
  }
}
