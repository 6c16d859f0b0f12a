import assert from 'node:assert/strict';
import { createChecker, rules } from '../src/index';
import { lostOrInvented } from '../src/engine/substance';
import type { Finding } from '../src/index';
import { unmark } from './support/marks';

const checker = createChecker();
const findings = (text: string): readonly Finding[] => checker.check(text, { format: 'markdown' }).findings;

/** The places a sentence may stand in. Each keeps the sentence's own words. */
const carriers: Record<string, (sentence: string) => string> = {
  alone: (s) => s,
  'mid-paragraph': (s) => `We met the team on Tuesday. ${s} The next call is on Thursday.`,
  'list item': (s) => `The points from the call:\n\n- ${s}\n- The minutes are attached.`,
  'hard-wrapped': (s) => s.replace(/ /g, (space, at: number) => (at > 0 && at % 7 === 0 ? '\n' : space)),
  'curly apostrophes': (s) => s.replace(/'/g, '’'),
  'after a greeting': (s) => `Hi Ann,\n\n${s}`,
};

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    for (const { bad, good } of rule.examples) {
      const { text, spans } = unmark(bad);
      describe(text, () => {
        for (const [name, carry] of Object.entries(carriers)) {
          it(`is found ${name}`, () => {
            const carried = carry(text), at = name === 'hard-wrapped' ? 0 : carried.indexOf(carry === carriers['curly apostrophes'] ? carry(text) : text);
            const found = findings(carried).filter((finding) => finding.rule === rule.id);
            assert.deepEqual(found.map(({ span }) => ({ start: span.start - at, end: span.end - at })), spans);
          });
        }
        it('has clean rewrites that keep the substance, the good one among them', () => {
          const report = checker.check(text, { format: 'markdown' });
          const finding = report.findings.find((other) => other.rule === rule.id);
          assert.ok(finding);
          const results = checker.rewrites(report, finding).map(({ edits: [edit] }) => {
            assert.ok(edit);
            return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
          });
          assert.ok(results.includes(good), `rewrites: ${JSON.stringify(results)}`);
          for (const result of results) {
            assert.deepEqual(findings(result), [], result);
            assert.deepEqual(lostOrInvented(text, result), [], result);
          }
        });
        it('is not judged in a quoted reply', () => {
          assert.deepEqual(findings(`> ${text}`), []);
        });
      });
    }
    for (const { text, because } of rule.nearMisses) {
      for (const [name, carry] of Object.entries(carriers)) {
        it(`leaves alone ${name}: ${text} (${because})`, () => {
          assert.deepEqual(findings(carry(text)).filter((finding) => finding.rule === rule.id), []);
        });
      }
    }
  });
}
