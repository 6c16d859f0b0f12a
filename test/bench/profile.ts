import { createChecker } from '../../src/index';
import { draftOf } from './draft';
const text = draftOf(10_000), small = draftOf(1000);
const t0 = performance.now();
const checker = createChecker();
const t1 = performance.now();
checker.check('You must sign it by Friday. Is it fair?', { format: 'markdown' });
const t2 = performance.now();
console.log('create', (t1 - t0).toFixed(1), 'first', (t2 - t1).toFixed(1));
for (let i = 0; i < 4; i++) { const a = performance.now(); const r = checker.check(text, { format: 'markdown' }); console.log('cold 10k', (performance.now() - a).toFixed(1), r.findings.length); }
for (const [name, body] of [['1k', small], ['10k', text]] as const) {
  let report = checker.check(body, { format: 'markdown' });
  const times: number[] = [];
  const middle = body.indexOf('. ', body.length / 2) ;
  for (let i = 1; i <= 60; i++) {
    const edited = body.slice(0, middle) + ' and then some more words to type here by hand for a while'.slice(0, i % 50) + body.slice(middle);
    const a = performance.now();
    report = checker.check(edited, { format: 'markdown' }, report);
    times.push(performance.now() - a);
  }
  times.sort((x, y) => x - y);
  console.log('keystroke', name, 'median', times[30]?.toFixed(2), 'p95', times[56]?.toFixed(2));
}
