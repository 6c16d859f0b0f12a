/**
 * `npm run bench`: how fast the checker is, in one process beside write-good, alex and harper.js, on the same generated draft; and whether
 * memory grows. `npm run bench -- --readme` writes the table in README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type * as Library from '../../src/index';
import { draftOf } from './draft';

/** Milliseconds of a call. */
async function time(call: () => unknown): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

const quantile = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const rows: [name: string, value: string][] = [];
const tell = (name: string, value: string): void => {
  rows.push([name, value]);
  console.log(`${name.padEnd(64)} ${value.padStart(16)}`);
};
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const MARKDOWN = { format: 'markdown' } as const;

async function first(): Promise<Library.Checker> {
  let checker: Library.Checker | undefined;
  // The library as it ships: what the build reads beforehand need not be read here.
  tell('Library read, checker made, first word checked', ms(await time(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    checker = (require('../../dist/index.js') as typeof Library).createChecker();
    checker.check('Is it fair?', MARKDOWN);
  })));
  if (!checker) throw new Error('no checker');
  const known = checker;
  tell('First mail of 300 words', ms(await time(() => known.check(draftOf(300, 3), MARKDOWN))));
  return known;
}

/** Peers, each as its own documents say to call it. */
async function peers(): Promise<[name: string, call: (text: string) => unknown][]> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const writeGood = require('write-good') as (text: string) => unknown;
  const alex = (await import('alex')) as unknown as { markdown(text: string): unknown };
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return [['write-good', writeGood], ['alex', (text) => alex.markdown(text)], ['harper.js', (text) => linter.lint(text)]];
}

async function beside(checker: Library.Checker): Promise<void> {
  const long = draftOf(10_000);
  const others = await peers();
  const ours: number[] = [], theirs = others.map((): number[] => []);
  for (let round = 0; round < 7; round++) {
    ours.push(await time(() => checker.check(long, MARKDOWN)));
    for (const [at, [, call]] of others.entries()) if (round < 3 || at === 0) theirs[at]?.push(await time(() => call(long)));
  }
  const own = quantile(ours, 0.5);
  tell('10,000 words from scratch', ms(own));
  others.forEach(([name], at) => {
    const other = quantile(theirs[at] ?? [], 0.5);
    tell(`The same, ${name}`, `${ms(other)}, × ${(other / own).toFixed(2)}`);
  });
}

async function keystrokes(checker: Library.Checker): Promise<void> {
  const costs: number[] = [];
  for (const words of [1000, 10_000]) {
    const text = draftOf(words);
    let report = checker.check(text, MARKDOWN);
    const middle = text.indexOf('. ', text.length / 2);
    const times: number[] = [];
    for (let at = 0; at < 200; at++) {
      const edited = text.slice(0, middle) + ' and some more words typed by hand one by one'.slice(0, at % 45) + text.slice(middle);
      times.push(await time(() => { report = checker.check(edited, MARKDOWN, report); }));
    }
    costs.push(quantile(times, 0.95));
    tell(`One keystroke in ${words.toLocaleString('en')} words, 95 of 100`, ms(quantile(times, 0.95)));
  }
  tell('A keystroke in 10,000 words over one in 1,000', `× ${((costs[1] ?? 0) / (costs[0] ?? 1)).toFixed(2)}`);
}

function memory(checker: Library.Checker): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => { collect(); collect(); return process.memoryUsage().heapUsed / 2 ** 20; };
  const read = (from: number, to: number): void => { for (let seed = from; seed < to; seed++) checker.check(draftOf(2000, seed), MARKDOWN); };
  read(0, 50);
  const before = used();
  read(50, 150);
  tell('Memory after 100 more drafts of 2,000 words', `${(used() - before).toFixed(1)} MB more`);
}

function writeReadme(): void {
  const file = join(__dirname, '../../README.md');
  const table = ['| what | time |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<!-- speed: [^>]*-->\n)[^]*?(\n<!-- \/speed -->)/, (_, open: string, close: string) => `${open}${table}${close}`));
}

async function main(): Promise<void> {
  const checker = await first();
  await beside(checker);
  await keystrokes(checker);
  memory(checker);
  if (process.argv.includes('--readme')) writeReadme();
}

void main();
