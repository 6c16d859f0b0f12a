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

/** All places in a sentence where a pattern of the rule holds. `trust` answers the second reader's probability when it is asked. */
export function matchRule(rule: Rule, paragraph: Paragraph, sentence: Sentence, trust: () => number): Match[] {
  const matches: Match[] = [];
  for (const pattern of rule.patterns) {
    const find = globalOf(pattern);
    find.lastIndex = 0;
    for (let found = find.exec(sentence.judged); found; found = find.exec(sentence.judged)) {
      if (found[0] === '') { find.lastIndex++; continue; }
      const mark = found.indices?.groups?.['mark'];
      const span = mark ? { start: mark[0], end: mark[1] } : { start: found.index, end: found.index + found[0].length };
      const next = find.lastIndex;
      let hit = hitAt(paragraph, sentence, span, found.groups);
      const holds = (pattern.when ?? []).every((guard) => guard(hit)) && !(pattern.unless ?? []).some((guard) => guard(hit));
      if (holds && (pattern.unsure === undefined || trust() >= pattern.unsure)) {
        if (pattern.mark) hit = hitAt(paragraph, sentence, pattern.mark(hit), found.groups);
        matches.push({ rule, pattern, hit });
      }
      find.lastIndex = next;
    }
  }
  return matches;
}
