import { parseDealSheet, rules, stallSummary } from '../index';
import type { Finding } from '../engine/types';
import { renderReview, renderRule } from '../render';
import { readArguments } from './arguments';
import { Failure } from './failure';
import { readInputs, replaceFile } from './files';
import { reportOf, stylish } from './format';
import { lineIndex } from './lines';
import { Checkers } from './team';

/** Where a command writes. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

const HELP = `common-ground: firm on substance, soft on people

  common-ground check [--format stylish|json] [--fail-on error|warning|information|hint|never] FILES… | -
  common-ground fix [--write] FILES… | -
  common-ground review [--format stylish|json] FILES… | -
  common-ground summary DEAL.md | -
  common-ground explain [RULE]

  - reads standard input; --stdin-filename NAME names it.
  Exit status: 0 nothing found, 1 something found, 2 the command could not do its work.
`;

const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const;

interface Outcome {
  readonly status: 0 | 1;
  readonly out: string;
  /** What the user should know beside the result, a line each. */
  readonly notes?: readonly string[];
  /** What is done to files, after all else went well. */
  readonly writes?: readonly (() => void)[];
}

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Outcome>> = { check, fix, review, summary, explain };

/** Runs one command line; answers the exit status. Nothing reaches standard output unless the whole command succeeded. */
export function run(words: readonly string[], { stdout, stderr }: Streams): number {
  try {
    const [name, ...rest] = words;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      stdout.write(HELP);
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Failure(`no command ${name}; there are ${Object.keys(COMMANDS).join(', ')}`);
    const { status, out, notes = [], writes = [] } = command(rest);
    for (const write of writes) write();
    for (const note of notes) stderr.write(`common-ground: ${note}\n`);
    stdout.write(out);
    return status;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    stderr.write(`common-ground: ${error.message}\n`);
    return 2;
  }
}

function oneOf<T extends string>(name: string, value: string | true | undefined, allowed: readonly T[], otherwise: T): T {
  if (value === undefined) return otherwise;
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new Failure(`${name} is one of ${allowed.join(', ')}, not ${String(value)}`);
  return found;
}

const text = (value: string | true | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

function check(words: readonly string[]): Outcome {
  const { options, operands } = readArguments(words, { '--format': 'value', '--fail-on': 'value', '--stdin-filename': 'value' });
  const format = oneOf('--format', options['--format'], ['stylish', 'json'], 'stylish');
  const failOn = oneOf('--fail-on', options['--fail-on'], [...SEVERITIES, 'never'], 'hint');
  const checkers = new Checkers();
  const inputs = readInputs(operands, text(options['--stdin-filename']));
  const results = inputs.map((input) => {
    const reading = checkers.for(input);
    return { input, checker: reading.checker, report: reading.checker.check(input.text, reading.options) };
  });
  const fails = ({ severity }: Finding): boolean => failOn !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
  const status = results.some(({ report }) => report.findings.some(fails)) ? 1 : 0;
  if (format === 'json') {
    return { status, notes: checkers.notes, out: `${JSON.stringify({ version: 1, files: results.map(({ input, report, checker }) => reportOf(input, report, checker)) })}\n` };
  }
  const count = results.reduce((sum, { report }) => sum + report.findings.length, 0);
  const body = results.map(({ input, report, checker }) => stylish(input, report, checker)).join('');
  return { status, notes: checkers.notes, out: `${body}${String(count)} ${count === 1 ? 'finding' : 'findings'} in ${String(inputs.length)} ${inputs.length === 1 ? 'file' : 'files'}\n` };
}

function fix(words: readonly string[]): Outcome {
  const { options, operands } = readArguments(words, { '--write': 'flag', '--stdin-filename': 'value' });
  const write = options['--write'] === true;
  if (write && operands.includes('-')) throw new Failure('--write needs files, not standard input');
  const checkers = new Checkers();
  const results = readInputs(operands, text(options['--stdin-filename'])).map((input) => {
    const reading = checkers.for(input);
    return { input, fixed: reading.checker.fix(input.text, reading.options) };
  });
  const status = results.some(({ fixed }) => fixed.left.length) ? 1 : 0;
  if (!write) return { status, notes: checkers.notes, out: results.map(({ fixed }) => fixed.text).join('') };
  const changed = results.filter(({ input, fixed }) => fixed.text !== input.text);
  return {
    status,
    notes: checkers.notes,
    writes: changed.map(({ input, fixed }) => () => { replaceFile(input.path, fixed.text); }),
    out: changed.map(({ input, fixed }) => `${input.path}: ${String(fixed.applied)} rewritten, ${String(fixed.left.length)} left\n`).join(''),
  };
}

function review(words: readonly string[]): Outcome {
  const { options, operands } = readArguments(words, { '--format': 'value', '--stdin-filename': 'value' });
  const format = oneOf('--format', options['--format'], ['stylish', 'json'], 'stylish');
  const checkers = new Checkers();
  const results = readInputs(operands, text(options['--stdin-filename'])).map((input) => {
    const reading = checkers.for(input);
    return { input, report: reading.checker.check(input.text, reading.options) };
  });
  const status = results.some(({ report }) => report.review.some(({ pass }) => pass === false)) ? 1 : 0;
  if (format === 'json') return { status, notes: checkers.notes, out: `${JSON.stringify({ version: 1, files: results.map(({ input, report }) => ({ path: input.path, review: report.review })) })}\n` };
  return { status, notes: checkers.notes, out: results.map(({ input, report }) => `${input.path}\n${renderReview(report)}\n`).join('') };
}

function summary(words: readonly string[]): Outcome {
  const { options, operands } = readArguments(words, { '--stdin-filename': 'value' });
  if (operands.length > 1) throw new Failure('summary takes one deal sheet');
  const [input] = readInputs(operands, text(options['--stdin-filename']));
  const sheet = parseDealSheet(input?.text ?? '');
  const place = lineIndex(input?.text ?? '');
  const problems = sheet.problems.map(({ message, span }) => `${input?.path ?? ''}:${String(place(span.start).line)}: ${message}`);
  if (!sheet.items.length) throw new Failure(problems[0] ?? `${input?.path ?? ''}: no deal sheet in it; a line of one reads “- [x] Price: €42 a unit”`);
  return { status: 0, out: `${stallSummary(sheet)}\n`, notes: problems };
}

function explain(words: readonly string[]): Outcome {
  const { operands } = readArguments(words, {});
  if (operands.length > 1) throw new Failure('explain takes one rule, or none for all of them');
  const [id] = operands;
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id);
  if (!chosen.length) throw new Failure(`no rule ${String(id)}; there are ${rules.map((rule) => rule.id).join(', ')}`);
  return { status: 0, out: chosen.map((rule) => renderRule(rule)).join('\n') };
}
