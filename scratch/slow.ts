import { createChecker } from '../src/index';
const c = createChecker();
c.check('Hi Ann,\n\nYou need to pay 10% now.', { format: 'markdown', kind: 'mail' });
for (const ch of ['a', '"', '*', '.', '[', '-', '1', ',']) for (const n of [100_000, 200_000, 400_000]) {
  const t = process.cpuUsage().user; c.check(ch.repeat(n), { format: 'markdown', kind: 'mail' }); console.log(ch, n, Math.round((process.cpuUsage().user - t) / 1000));
}
