import { analyse } from 'scslre';
import { rules } from '../src/index';
for (const rule of rules) for (const p of rule.patterns) {
  const t = Date.now();
  try {
    const r = analyse(p.find, { maxReports: 3 });
    const bad = r.reports.filter(x => x.type !== 'Move' || true);
    const ms = Date.now()-t;
    if (bad.length || ms > 300) console.log(rule.id, p.form, p.find.source.length, ms+'ms', bad.map(x => `${x.type} exp=${x.exponential} ${JSON.stringify(x.type==='Move'? x.quant.raw.slice(0,60): x.type==='Trade'? [x.startQuant.raw.slice(0,60), x.endQuant.raw.slice(0,60)] : x.quant.raw.slice(0,80))}`).join(' | '));
  } catch (e) { console.log(rule.id, p.form, 'ERR', String(e).slice(0,200)); }
}
