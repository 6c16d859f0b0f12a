import { spawn } from 'node:child_process';

/** One step of `npm test`: an npm script. Those that run no mocha count as one test. */
interface Step {
  readonly script: string;
  readonly what: string;
}

const steps: readonly Step[] = [
  { script: 'build', what: 'build' },
  { script: 'types', what: 'types' },
  { script: 'lint', what: 'lint' },
  { script: 'test:unit', what: 'unit tests' },
  { script: 'test:cli', what: 'command line' },
  { script: 'test:web', what: 'VS Code for the web' },
  { script: 'test:node', what: 'VS Code with a Node extension host' },
  { script: 'test:e2e', what: 'the workbench, as a person would' },
  { script: 'test:vsix', what: 'the packaged extension' },
];

/** A step that takes longer than this hangs. */
const limit = 600_000;

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps.filter(({ script }) => wanted.length === 0 || wanted.includes(script))) {
    const start = Date.now();
    console.log(`\n── ${step.what} (npm run ${step.script})`);
    const counts = await run(step.script);
    console.log(`── ${step.what}: ${describe(counts)}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  console.log('');
  console.log(describe(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Runs a script, streams its output, and reads from it how many tests there were. */
function run(script: string): Promise<Counts> {
  return new Promise((resolve) => {
    const npm = process.env['npm_execpath'];
    const [command, args] = npm === undefined ? ['npm', ['run', '-s', script]] : [process.execPath, [npm, 'run', '-s', script]];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: npm === undefined && process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    const timer = setTimeout(() => {
      console.error(`${script} did not end within ${String(limit / 60_000)} minutes.`);
      child.kill('SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
    }, limit);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(count(output, code === 0));
    });
  });
}

function count(output: string, succeeded: boolean): Counts {
  // A suite may start a host several times; each run counts its own.
  const number = (word: string): number =>
    [...output.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'))].reduce((sum, [, count]) => sum + Number(count), 0);
  const counts: Counts = { passed: number('passing'), failed: number('failing'), skipped: number('pending') };
  if (counts.passed + counts.failed + counts.skipped === 0) counts[succeeded ? 'passed' : 'failed'] = 1;
  // A suite that broke off is a failure, whatever it had counted by then.
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  return counts;
}

function describe({ passed, failed, skipped }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
}

void main();
