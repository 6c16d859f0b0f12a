import assert from 'node:assert/strict';
import { createChecker, rules, type Rewrite } from '../src/index';
import { unmark } from './support/marks';

/** What of a text an independent grammar checker finds fault with: the kind of fault, what it says, and the words. Spelling and style are the writer's own. */
type Lints = (text: string) => Promise<readonly string[]>;

const MATTERS_OF_TASTE = new Set(['Spelling', 'Style', 'Readability', 'Enhancement', 'Formatting', 'Capitalization', 'Typo']);

async function linter(): Promise<Lints> {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return async (text) => (await harper.lint(text)).filter((lint) => !MATTERS_OF_TASTE.has(lint.lint_kind())).map((lint) => `${lint.lint_kind()}: ${lint.message()} “${lint.get_problem_text()}”`);
}

const applied = (text: string, { edits }: Rewrite): string =>
  [...edits].sort((a, b) => b.span.start - a.span.start).reduce((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), text);

describe('the grammar of rewrites', function () {
  this.timeout(0);
  const checker = createChecker();
  let lints: Lints;
  before(async () => { lints = await linter(); });

  for (const { id, examples } of rules) {
    it(`of ${id} gives a grammar checker nothing new to say`, async () => {
      for (const { bad } of examples) {
        const { text } = unmark(bad);
        const before = await lints(text);
        const report = checker.check(text, { format: 'plaintext' });
        for (const finding of report.findings) {
          for (const rewrite of checker.rewrites(report, finding)) {
            const after = applied(text, rewrite);
            assert.deepEqual((await lints(after)).filter((lint) => !before.includes(lint)), [], after);
          }
        }
      }
    });
  }
});
