import assert from 'node:assert/strict';
import { createChecker, snippets, stallQuestion, stallSnippet, stallSummary, templates, VARIANTS, type Format, type Issue } from '../../src';
import { fillSnippet } from '../../src/deal/stops';

const checker = createChecker();

/** What the checker finds, as "rule: words". */
const found = (text: string, format: Format): string[] =>
  checker.check(text, { format, kind: 'mail' }).findings.map(({ rule, text: words }) => `${rule}: ${words}`);

type Lint = (text: string) => Promise<string[]>;

/** A grammar checker with a dictionary. Names of people and firms are not its business. */
async function grammar(): Promise<Lint> {
  const { LocalLinter, Dialect } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'markdown' })).map((lint) => `${lint.get_problem_text()}: ${lint.message()}`);
}

const texts = [
  ...snippets.map(({ name, body }) => ({ name, body })),
  ...templates.map(({ title, body }) => ({ name: `mail: ${title}`, body })),
];

describe('texts that are ready to fill in', function () {
  this.timeout(60_000);
  let lint: Lint;
  before(async () => { lint = await grammar(); });

  for (const { name, body } of texts) {
    it(name, async () => {
      const text = fillSnippet(body);
      assert.ok(!/[$\\]|\{\d/.test(text), text);
      for (const format of ['markdown', 'plaintext'] as const) {
        assert.deepEqual(found(`${text}\n`, format), []);
        assert.deepEqual(found(`Hi Dana,\n\n${text}\n\nKind regards,\nSam\n`, format), []);
      }
      assert.deepEqual(await lint(text), []);
    });
  }

  it('have stops that count up from 1 and end with $0', () => {
    for (const { name, body } of texts) {
      const numbers = [...new Set([...body.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number)))];
      assert.equal(numbers.pop(), 0, name);
      const stops = numbers.filter((number) => number < 20);
      assert.deepEqual(stops, [...stops].sort((a, b) => a - b), name);
      assert.equal(stops[0], 1, name);
      assert.equal(stops.at(-1), stops.length, name);
    }
  });

  it('have prefixes of their own', () => {
    const prefixes = snippets.flatMap((snippet) => snippet.prefixes);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of 'stall stall-short stall-list smalltalk why options trade constraint pushback price-increase hot-button opening closing thanks problem'.split(' ')) assert.ok(prefixes.includes(prefix), prefix);
    for (const { description } of snippets) assert.match(description, /\((?:Michael Wheeler|Jeff Weiss|from the article|case of [^)]+)\)$/);
  });

  describe('summaries of sheets', () => {
    const names = ['Price', 'Payment terms', 'SLA', 'Training and support', "24 months' warranty", 'Berlin office', 'Start date', 'Exclusivity', 'Q3 targets', 'Scope of work', 'Delivery', 'Liability cap'];
    const states: readonly Issue['state'][] = ['agreed', 'provisional', 'good-shape', 'trouble', 'open'];
    for (let turn = 0; turn < 12; turn++) {
      // Each sheet gives the names other states, and leaves some states out.
      const items = names.slice(turn % 4, 4 + (turn % 8)).map((name, at) => ({ name, term: 'as of 3 May', state: states[(at * (turn + 1) + turn) % (2 + (turn % 4))] ?? 'open' }));
      it(items.map(({ state, name }) => `${state.charAt(0)} ${name}`).join(', '), async () => {
        for (const { variant } of VARIANTS) {
          const text = [stallSummary({ items }, variant), stallQuestion({ items })].join('\n\n').trim();
          assert.equal(fillSnippet(stallSnippet({ items }, variant)), text);
          assert.deepEqual(found(`Hi Dana,\n\n${text}\n\nKind regards,\nSam\n`, 'markdown'), [], text);
          // It takes the "and" of one name in a list for the list's own; and a sheet of many issues makes a long sentence.
          assert.deepEqual((await lint(text)).filter((message) => !/^training: An Oxford comma|: This sentence is \d+ words long/.test(message)), [], text);
        }
      });
    }
  });
});
