/**
 * `npm run bench:hostile`: how time grows with the length of the texts that are hardest to read: long runs of one character, marks that
 * open and never close, and the beginnings of what each pattern looks for, over and over. Prints processor time by length, and the
 * exponent of its growth; fails where that is well above 1 and the time is more than noise.
 */
import { createChecker, parseDealSheet, rules, stallSummary, type Rule } from '../../src/index';
import { readCandidates } from '../../src/deal/candidates';
import { dissect } from '../../src/engine/segments';
import { unmark } from '../support/marks';

/** Growth above this, where the longest text takes more than the floor, is a failure. Twice the length may cost three times as much. */
const most = { exponent: 1.58, floor: 30 };
const factors = [1, 2, 4, 8];

/** Milliseconds of the processor, the least of some calls: what else runs on the machine does not count. */
function cost(call: () => unknown, times = 2): number {
  let least = Infinity;
  for (let at = 0; at < times; at++) {
    const start = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
    if (least > 200) break;
  }
  return least;
}

/** The slope of time over length, both in logarithms. */
function exponent(lengths: readonly number[], times: readonly number[]): number {
  const x = lengths.map(Math.log), y = times.map((time) => Math.log(Math.max(time, 0.05)));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  return x.reduce((sum, value, at) => sum + (value - mx) * ((y[at] ?? 0) - my), 0) / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const nested = (length: number): string => Array.from({ length: Math.ceil(length / 120) }, (_, depth) => `${'>'.repeat(depth % 200)} You need to pay.`).join('\n').slice(0, length);

/** Texts that are hard whatever is looked for. */
const general: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(['a', 'é', ' ', '\t', '\n', '\r', '\u2028', '\u00a0', '>', '"', '“', '’', '*', '_', '`', '~', '.', '…', ',', '-', ':', '|', '[', '(', '<', '#', '?', '1', '\u0301', '\ud800', '\u0000'].map((char) =>
    [`one character, ${JSON.stringify(char)}`, (length: number) => filled(char, length)])),
  'one word, no space, then a stop': (length) => `${filled('youneedtopay', length - 1)}.`,
  'words without a stop': (length) => filled('you need to pay and we ', length),
  'commas and joins': (length) => filled('and so, or ', length),
  'nested quotes': nested,
  'marks that open': (length) => filled('[a](b <!-- “(" ', length),
  'spaces before marks': (length) => filled(`${' '.repeat(200)}x`, length),
  'stops before letters': (length) => filled(`${'.'.repeat(400)}x `, length),
  'rows of a table': (length) => filled('|  :-: ', length),
  'tasks': (length) => filled('- [ ] a: b  \n', length),
  'dashes and boxes': (length) => filled('- [x', length),
  'addresses': (length) => filled('a.b@c.d/e:f ', length),
  'figures': (length) => filled('€1,000.00-12/3:4% ', length),
  'attributions': (length) => filled('On Tue, 3 Mar 2026 at 10:12, Ann ', length),
  'names': (length) => filled('Ann Bo-Cy ', length),
};

/** What a pattern says literally: words of it, in order, up to where it may first fail. */
const literals = (find: RegExp): string[] => find.source.replace(/\\[a-z]|\(\?[^a-z]{0,3}(?:<\w+>)?|[\\^$*+?.()[\]{}]/gi, '|').split('|').map((part) => part.trim()).filter((part) => /^[a-z' ]{2,}$/i.test(part));

/** Texts that are hard for one rule: what its patterns and examples begin with, over and over in one sentence. */
function own({ patterns, examples }: Rule): Map<string, string> {
  const units = new Map<string, string>();
  for (const { form, find } of patterns) {
    const words = literals(find);
    for (const [at, unit] of [words[0], words.slice(0, 3).join(' '), words.slice(-3).join(' ')].entries()) if (unit) units.set(`${form} ${String(at)}: ${unit.slice(0, 30)}`, `${unit} `);
  }
  for (const { bad } of examples) {
    const { text } = unmark(bad);
    units.set(`example: ${text.slice(0, 30)}`, `${text.slice(0, Math.ceil(text.length * 0.6))} `);
  }
  return units;
}

interface Row { readonly subject: string; readonly input: string; readonly times: readonly number[]; readonly growth: number }
const rows: Row[] = [];

function grow(subject: string, input: string, base: number, text: (length: number) => string, read: (text: string) => unknown): void {
  const lengths = factors.map((factor) => factor * base);
  const times: number[] = [];
  for (const length of lengths) {
    const given = text(length);
    times.push(cost(() => read(given)));
    if ((times.at(-1) ?? 0) > 5000) break;
  }
  rows.push({ subject, input, times, growth: exponent(lengths.slice(0, times.length), times) });
}

const fails = ({ times, growth }: Row): boolean => growth > most.exponent && (times.at(-1) ?? 0) > most.floor;
const line = ({ subject, input, times, growth }: Row): string =>
  `${subject.padEnd(28)} ${input.slice(0, 44).padEnd(46)} ${times.map((time) => time.toFixed(1).padStart(8)).join('')}   n^${growth.toFixed(2)}`;

function main(): void {
  const checker = createChecker();
  const base = 8_000;
  const mail = { kind: 'mail' } as const;
  const subjects: Readonly<Record<string, (text: string) => unknown>> = {
    'check, Markdown': (text) => checker.check(text, { format: 'markdown', ...mail }),
    'check, plain text': (text) => checker.check(text, { format: 'plaintext', ...mail }),
    'is it mail': (text) => checker.check(text, { format: 'markdown' }),
    'anatomy': (text) => dissect(text, 'markdown'),
    'deal sheet and summary': (text) => stallSummary(parseDealSheet(text)),
    'issues in the thread': (text) => readCandidates(text, 'markdown'),
    'issues in quotes': (text) => readCandidates(`> ${text}`, 'plaintext'),
  };
  // Warm, so that the first text is not dear for being first.
  for (const read of Object.values(subjects)) for (let at = 0; at < 3; at++) read(filled('You need to pay, and we are stuck on price. ', base));
  for (const [subject, read] of Object.entries(subjects)) {
    for (const [input, text] of Object.entries(general)) grow(subject, input, base, text, read);
    console.log(`${subject}: ${String(Object.keys(general).length)} inputs`);
  }

  // A sentence is read up to 2,000 characters, so what a rule does grows with it to there; texts beyond are more such sentences.
  const ids = rules.map(({ id }) => id);
  for (const rule of rules) {
    const one = createChecker({ rules: Object.fromEntries(ids.filter((id) => id !== rule.id).map((id) => [id, 'off' as const])) });
    const every = [...own(rule)], step = process.argv.includes('--all') ? 1 : Math.ceil(every.length / 40);
    const units = new Map(every.filter((_, at) => at % step === 0));
    for (const [input, unit] of units) {
      grow(rule.id, input, 250, (length) => filled(unit, length), (text) => {
        const report = one.check(text, { format: 'plaintext', ...mail });
        for (const finding of report.findings.slice(0, 2)) one.rewrites(report, finding);
      });
    }
    const all = [...units.values()].map((unit) => filled(unit, 400)).join('. ');
    console.log(`${rule.id}: ${String(units.size)} inputs of its own`);
    grow(rule.id, 'all of these', base, (length) => filled(all, length), (text) => one.check(text, { format: 'plaintext', ...mail }));
  }

  const wide = [...rows].sort((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0));
  const steep = rows.filter(({ times }) => (times.at(-1) ?? 0) > most.floor).sort((a, b) => b.growth - a.growth);
  console.log(`${String(rows.length)} inputs, each at lengths n, 2n, 4n, 8n (n = ${base.toLocaleString('en')} for texts, 250 for one sentence); milliseconds of the processor\n\nThe slowest:`);
  for (const row of wide.slice(0, 15)) console.log(line(row));
  console.log(`\nThe steepest of those above ${String(most.floor)} ms:`);
  for (const row of steep.slice(0, 15)) console.log(line(row));
  const failed = rows.filter(fails);
  console.log(failed.length ? `\nGrows faster than its length:\n${failed.map(line).join('\n')}` : '\nNone grows faster than its length.');
  process.exitCode = failed.length ? 1 : 0;
}

main();
