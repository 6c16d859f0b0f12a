import { createChecker } from '../../src/index';
import { draftOf } from './draft';

/** Milliseconds of a call. */
function time(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

const quantile = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const show = (name: string, milliseconds: number): void => { console.log(`${name.padEnd(52)} ${milliseconds.toFixed(2).padStart(9)} ms`); };

const writeGood = require('write-good') as (text: string) => unknown[]; // eslint-disable-line @typescript-eslint/no-require-imports

const long = draftOf(10_000), short = draftOf(1000);
let checker = createChecker();
show('getting ready, first in the process', time(() => { checker = createChecker(); checker.check('Is it fair?', { format: 'markdown' }); }));
show('first mail of 300 words', time(() => checker.check(draftOf(300, 3), { format: 'markdown' })));

const ours: number[] = [], theirs: number[] = [];
for (let round = 0; round < 7; round++) {
  ours.push(time(() => checker.check(long, { format: 'markdown' })));
  theirs.push(time(() => writeGood(long)));
}
show('10,000 words from scratch, median of 7', quantile(ours, 0.5));
show('the same, write-good', quantile(theirs, 0.5));
console.log(`write-good takes ${(quantile(theirs, 0.5) / quantile(ours, 0.5)).toFixed(2)} times as long`);

for (const [name, text] of [['1,000', short], ['10,000', long]] as const) {
  let report = checker.check(text, { format: 'markdown' });
  const middle = text.indexOf('. ', text.length / 2);
  const times = Array.from({ length: 200 }, (_, at) => {
    const edited = text.slice(0, middle) + ' and some more words typed by hand one by one'.slice(0, at % 45) + text.slice(middle);
    return time(() => { report = checker.check(edited, { format: 'markdown' }, report); });
  });
  show(`one keystroke in ${name} words, median`, quantile(times, 0.5));
  show(`one keystroke in ${name} words, 95 of 100`, quantile(times, 0.95));
}
