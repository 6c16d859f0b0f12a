import assert from 'node:assert/strict';
import { join, sep } from 'node:path';
import { analyse } from 'scslre';
import type * as Candidates from '../src/deal/candidates';
import type * as Library from '../src/index';
import { rules, type Rule } from '../src/index';

const SRC = join(__dirname, '../src') + sep;

/** Runs a task with every module read anew, and gives the expressions that are put together meanwhile: the linter sees none of those. */
function built(task: () => void): Map<string, RegExp> {
  const found = new Map<string, RegExp>();
  const original = RegExp;
  const known = Object.entries(require.cache).filter(([path]) => path.startsWith(SRC));
  for (const [path] of known) Reflect.deleteProperty(require.cache, path);
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?], to: NewableFunction) {
      const made = Reflect.construct(target, args, to) as RegExp;
      found.set(String(made), made);
      return made;
    },
  });
  try {
    task();
  } finally {
    globalThis.RegExp = original;
    for (const path of Object.keys(require.cache)) if (path.startsWith(SRC)) Reflect.deleteProperty(require.cache, path);
    for (const [path, module] of known) require.cache[path] = module;
  }
  return found;
}

/** A mail in which there is something for every rule, check and summary, so that what is made when first asked for is made. */
const everything = (all: readonly Rule[]): string =>
  `Hi Ann,\n\n${all.flatMap(({ examples }) => examples.map(({ bad }) => bad.replace(/[«»]/g, ''))).join('\n\n')}\n\nWe are stuck on price.\n\n- [x] Price: €42\n- [!] Term: net 30\n`;

/** The ways in which an expression walks back over what it has read. Looking for the start anew is not one: sentences are short. */
const walksBack = (expression: RegExp): string[] =>
  analyse({ source: expression.source, flags: expression.flags }, { assumeRejectingSuffix: false, reportTypes: { Move: false }, maxReports: 1 })
    .reports.map((report) => (report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant]).map(({ start, end }) => expression.source.slice(Math.max(0, start - 40), end + 10)).join(' and '));

describe('expressions', function () {
  this.timeout(0);

  for (const { id, patterns } of rules) {
    it(`of ${id} never walk back`, () => {
      assert.deepEqual(patterns.flatMap(({ find }) => walksBack(find)), []);
    });
  }

  it('that are put together while the engine runs never walk back', () => {
    const expressions = built(() => {
      /* eslint-disable @typescript-eslint/no-require-imports */
      const { createChecker, rules: all, parseDealSheet, stallSummary } = require('../src/index') as typeof Library;
      const { readCandidates } = require('../src/deal/candidates') as typeof Candidates;
      /* eslint-enable @typescript-eslint/no-require-imports */
      const checker = createChecker();
      const text = everything(all);
      const report = checker.check(text, { format: 'markdown', kind: 'mail' });
      for (const finding of report.findings) checker.rewrites(report, finding);
      stallSummary(parseDealSheet(text));
      readCandidates(text, 'markdown');
    });
    assert.ok(expressions.size > 1000, 'it sees them');
    assert.deepEqual([...expressions.values()].flatMap(walksBack), []);
  });
});
