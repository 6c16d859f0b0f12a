import { createChecker, rules } from '../src/index';
import { unmark } from '../test/support/marks';
const c = createChecker();
c.check('Hi Ann,\n\nYou need to pay 10% now.', { format: 'markdown', kind: 'mail' });
const hot = rules.flatMap(r => r.examples.map(e => unmark(e.bad).text));
for (const n of [10, 20, 40, 80]) { const text = Array.from({ length: n }, (_, i) => hot[(i * 7) % hot.length]).join(' '); const t = process.cpuUsage().user; const r = c.fix(text, { format: 'markdown', kind: 'mail' }); console.log(n, text.length, r.applied, r.left.length, Math.round((process.cpuUsage().user - t) / 1000)); }
