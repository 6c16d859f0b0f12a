import { Anchors } from './anchors';
import type { Hit, Paragraph, Pattern, Rule, Sentence, Span } from './types';

/** A pattern of a rule that holds at a place, or the second reader's word that the rule does (then without a pattern). */
export interface Match {
  readonly rule: Rule;
  readonly pattern?: Pattern;
  readonly hit: Hit;
}

const globals = new WeakMap<Pattern, RegExp>();

function globalOf(pattern: Pattern): RegExp {
  let find = globals.get(pattern);
  if (!find) {
    const flags = new Set(`${pattern.find.flags}g`);
    if (pattern.find.source.includes('(?<mark>')) flags.add('d');
    find = new RegExp(pattern.find.source, [...flags].join(''));
    globals.set(pattern, find);
  }
  return find;
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

/** Every pattern of some rules, made ready to be run: only those that may match a sentence are. */
export class Matcher {
  private readonly patterns: readonly { readonly rule: Rule; readonly pattern: Pattern }[];
  private readonly anchors: Anchors;

  constructor(rules: readonly Rule[]) {
    this.patterns = rules.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })));
    const sample = rules.flatMap(({ why, examples, nearMisses }) => [why, ...examples.flatMap(({ bad, good }) => [bad, good]), ...nearMisses.map(({ text }) => text)]);
    this.anchors = new Anchors(this.patterns.map(({ pattern }) => pattern.find), sample.join(' '));
  }

  /** All places in a sentence where a pattern holds. `trust` answers the second reader's probability of a rule, when it is asked. */
  match(paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number): Match[] {
    return this.anchors.candidates(sentence.judged).flatMap((number) => {
      const { rule, pattern } = this.patterns[number] as { rule: Rule; pattern: Pattern }; // numbers are the anchors' own
      return run(rule, pattern, paragraph, sentence, trust);
    });
  }
}

function run(rule: Rule, pattern: Pattern, paragraph: Paragraph, sentence: Sentence, trust: (rule: string) => number): Match[] {
  const matches: Match[] = [];
  const find = globalOf(pattern);
  find.lastIndex = 0;
  for (let found = find.exec(sentence.judged); found; found = find.exec(sentence.judged)) {
    if (found[0] === '') { find.lastIndex++; continue; }
    const mark = found.indices?.groups?.['mark'];
    const span = mark ? { start: mark[0], end: mark[1] } : { start: found.index, end: found.index + found[0].length };
    const next = find.lastIndex;
    let hit = hitAt(paragraph, sentence, span, found.groups);
    const holds = (pattern.when ?? []).every((guard) => guard(hit)) && !(pattern.unless ?? []).some((guard) => guard(hit));
    if (holds && (pattern.unsure === undefined || trust(rule.id) >= pattern.unsure)) {
      if (pattern.mark) hit = hitAt(paragraph, sentence, pattern.mark(hit), found.groups);
      matches.push({ rule, pattern, hit });
    }
    find.lastIndex = next;
  }
  return matches;
}
