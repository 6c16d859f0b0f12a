/** What the rules say of themselves, as examples to learn from: so that the reader never speaks against them. */
import { checks } from '../../src/checks';
import { makeChecker } from '../../src/engine/checker';
import { voiceOf } from '../../src/language/voice';
import { rules } from '../../src/rules';
import { hashOf } from '../../src/reader/features';
import { unmark } from '../support/marks';
import type { Example } from './corpus';

/** One marked sentence of the corpus in so many is rewritten. */
const SAMPLE = 4;

/** Each rule's examples, marked; its near misses, the rewrites of its examples and the drafts that pass the checks, unmarked. */
export function examplesOfRules(): Example[] {
  const alone = makeChecker({ rules, checks, voiceOf });
  const plain = (text: string, form: string): Example => ({ text, marks: [], form, file: 'rules' });
  return [
    ...rules.flatMap(({ id, examples, nearMisses }) => [
      ...examples.flatMap(({ bad, good }) => {
        const { text, spans } = unmark(bad);
        const report = alone.check(text, { format: 'plaintext' });
        const rewrites = report.findings.flatMap((finding) =>
          alone.rewrites(report, finding).map(({ edits }) => edits.reduceRight((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), text)),
        );
        return [
          { text, marks: spans.map((span) => ({ rule: id, ...span })), form: id, file: 'rules' },
          ...[...new Set([good, ...rewrites])].map((rewrite) => plain(rewrite, `${id} rewritten`)),
        ];
      }),
      ...nearMisses.map(({ text }) => plain(text, `near ${id}`)),
    ]),
    ...checks.flatMap(({ id, passes }) => passes.map((text) => plain(text, id))),
  ];
}

/** Marked sentences of the corpus, as the rules alone would rewrite them: what the reader must not find fault with. */
export function rewritten(corpus: readonly Example[]): Example[] {
  const alone = makeChecker({ rules, checks, voiceOf });
  return corpus
    .filter(({ text, marks }) => marks.length === 1 && (hashOf(text) >>> 0) % SAMPLE === 0)
    .flatMap(({ text, marks: [mark] }) => {
      const report = alone.check(text, { format: 'plaintext' });
      const [finding, ...others] = report.findings;
      if (!finding || others.length > 0 || finding.rule !== mark?.rule) return [];
      return alone.rewrites(report, finding).slice(0, 1).map(({ edits }) => ({
        text: edits.reduceRight((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), text),
        marks: [], form: `${finding.rule} rewritten`, file: 'rules',
      }));
    });
}
