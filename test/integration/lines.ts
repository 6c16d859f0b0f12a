/** Begins each line of the suite, so that a runner can tell them from what else an extension host logs. */
export const mark = '│ ';

/** A reporter of whole lines: what an extension host forwards is calls of the console, not a stream. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- Mocha makes an instance and asks nothing of it.
export class Lines {
  constructor(runner: Mocha.Runner) {
    let depth = 0;
    let passing = 0;
    let pending = 0;
    const failures: string[] = [];
    const say = (text: string): void => { console.log(mark + '  '.repeat(depth) + text); };
    runner.on('suite', (suite) => {
      if (!suite.root) say(suite.title);
      depth++;
    });
    runner.on('suite end', () => { depth--; });
    runner.on('pass', (test) => {
      passing++;
      say(`✔ ${test.title} (${String(test.duration ?? 0)}ms)`);
    });
    runner.on('pending', (test) => {
      pending++;
      say(`- ${test.title}`);
    });
    runner.on('fail', (test, error: Error) => {
      failures.push(`${test.fullTitle()}\n${error.stack ?? error.message}`);
      say(`✖ ${test.title}`);
    });
    runner.on('end', () => {
      depth = 1;
      for (const line of failures.flatMap((failure) => failure.split('\n'))) say(line);
      say(`${String(passing)} passing`);
      if (pending > 0) say(`${String(pending)} pending`);
      if (failures.length > 0) say(`${String(failures.length)} failing`);
    });
  }
}
