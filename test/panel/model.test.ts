import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as engine from '../../src/index';
import { panelOf, type PanelModel, type Say, type Seen } from '../../src/panel/model';

const sample = (name: string): string => readFileSync(path.join(__dirname, '../../media/samples', name), 'utf8');
const say: Say = (message, ...args) => message.replace(/\{(\d)\}/g, (_, at: string) => String(args[Number(at)]));

function see(text: string, more: Partial<Seen> = {}): { report: engine.Report } & ReturnType<typeof panelOf> {
  const format = more.file?.endsWith('.txt') ? 'plaintext' : 'markdown';
  const report = engine.createChecker().check(text, { format });
  return { report, ...panelOf({ state: 'on', file: 'offer.md', report, ...more }, engine, say) };
}

const sheet = engine.parseDealSheet(sample('deal.md'));

describe('what the draft review panel shows', () => {
  const { model, places, report } = see(sample('hostile-proposal.md'), { file: 'hostile-proposal.md' });

  it('counts as the status bar does', () => {
    assert.equal(model.counts, `${String(report.findings.length)} findings · 1 of 6 checks met · we\u00a08 · I\u00a03`);
    assert.deepEqual([model.balance?.we, model.balance?.I], [8, 3]);
  });

  it('puts each finding on the strip, in its paragraph and at its place', () => {
    const marks = model.strip?.paragraphs.flatMap(({ tension }, at) => tension.map((mark) => {
      const start = (report.draft.paragraphs[at]?.span.start ?? 0) + mark.at;
      return { start, end: start + mark.length, severity: mark.severity };
    }));
    assert.deepEqual(marks, report.findings.map(({ span, severity }) => ({ ...span, severity })));
  });

  it('puts what helps below it', () => {
    const good = see(sample('good-proposal.md')).model;
    assert.deepEqual(good.strip?.paragraphs.map(({ help }) => help.length), [0, 1, 1, 2, 1, 0, 0, 0]);
    assert.deepEqual(good.strip.legend, [{ kind: 'help', words: 'helps' }]);
    assert.equal(good.strip.paragraphs[1]?.what, 'helps: Opens with a human line');
    assert.equal(good.strip.paragraphs[0]?.what, 'calm');
  });

  it('says of a paragraph where it is and what stands in it', () => {
    const paragraph = model.strip?.paragraphs[2];
    assert.equal(paragraph?.where, 'line 5');
    for (const title of ['An order pressed on the reader', 'A question that presumes its answer', 'Pressure by certainty or by scolding']) assert.ok(paragraph.what.includes(title), paragraph.what);
    assert.match(paragraph.excerpt, /^We went through it .* …$/);
  });

  it('groups the findings by rule, the most serious first, and leads to each', () => {
    assert.deepEqual(model.findings?.groups.map(({ id }) => id), engine.rules.map(({ id }) => id).filter((id) => report.findings.some(({ rule }) => rule === id)));
    for (const { id, findings } of model.findings.groups) {
      const own = report.findings.filter(({ rule }) => rule === id);
      assert.deepEqual(findings.map((finding) => places.get(finding.id)?.span), own.map(({ span }) => span));
      assert.deepEqual(findings.map(({ quote }) => quote), own.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`));
    }
  });

  it('gives the verdicts of the checks, with their evidence and their words', () => {
    const { model: stalled, report: verdicts, places: leads } = see(sample('stalled-thread.txt'), { file: 'stalled-thread.txt' });
    const states = { true: 'met', false: 'unmet', null: 'idle' };
    assert.deepEqual(stalled.checks?.all.map(({ id, state, advice }) => [id, state, advice]), verdicts.review.map(({ check, pass, advice }) => [`check ${check}`, states[String(pass) as keyof typeof states], advice]));
    for (const { check, evidence } of verdicts.review) assert.deepEqual(leads.get(`check ${check}`)?.span, evidence);
    assert.deepEqual(stalled.checks.all.filter(({ mends }) => mends).map(({ id }) => id), ['check options', 'check stall-summary']);
    assert.equal(stalled.checks.summary, '5 of 7 met');
  });

  it('is named by the subject, else by the file', () => {
    assert.equal(model.title, 'hostile-proposal.md');
    assert.equal(model.file, undefined);
    const stalled = see(sample('stalled-thread.txt'), { file: 'stalled-thread.txt' }).model;
    assert.equal(stalled.title, 'Re: Re: Fit-out of the Harbour Street office');
    assert.equal(stalled.file, 'stalled-thread.txt');
  });

  it('shows the deal by state, what is agreed first', () => {
    const { model: withDeal, places: leads } = see(sample('hostile-proposal.md'), { deal: { items: sheet.items, from: 'deal.md' } });
    assert.equal(withDeal.deal?.sheet?.summary, '3 of 7 agreed');
    assert.deepEqual(withDeal.deal.sheet.states.map(({ words, issues }) => [words, issues.map(({ name }) => name)]), [
      ['agreed', ['Volume', 'Port', 'Delivery']],
      ['in good shape', ['Training for store staff']],
      ['provisional', ['Warranty']],
      ['in trouble', ['Unit price']],
      ['not yet discussed', ['Exclusivity']],
    ]);
    assert.deepEqual(leads.get('issue trouble 0'), { span: sheet.items[5]?.span, inSheet: true });
    assert.equal(model.deal?.note?.buttons[0]?.action, 'newSheet');
  });

  it('shows of a deal sheet the deal alone', () => {
    const { model: alone } = see(sample('deal.md'), { file: 'deal.md', sheetOnly: true, deal: { items: sheet.items } });
    assert.deepEqual(Object.keys(alone).sort(), ['buttons', 'counts', 'deal', 'state', 'title']);
  });

  for (const [state, action] of [['none', 'newMail'], ['disabled', 'settings'], ['off', 'toggle'], ['paused', 'pause'], ['waiting', 'check'], ['not-mail', 'toggle'], ['not-english', 'toggle']] as const) {
    it(`has words and a way on where the state is ${state}`, () => {
      const { model: bare } = panelOf({ state, ...(state !== 'none' && { file: 'x.md' }) }, engine, say);
      assert.ok(bare.note && bare.note.words.length > 5);
      assert.equal(bare.note.buttons[0]?.action, action);
      assert.equal(bare.counts, undefined);
    });
  }

  it('has words for a draft with nothing in it', () => {
    for (const text of ['', '\n\n', '> quoted\n']) assert.equal(see(text).model.note?.words, 'Nothing to read yet.');
  });

  it('is plain data, small for a long draft, and leads only into the text', () => {
    const text = 'You need to drop the price by 10%. Your offer is a joke.\n\n'.repeat(300);
    const { model: long, places: leads } = see(text);
    assert.deepEqual(JSON.parse(JSON.stringify(long)), long);
    assert.ok(JSON.stringify(long).length < 300_000);
    for (const { span } of leads.values()) assert.ok(span.start >= 0 && span.end <= text.length);
    assert.equal(new Set(ids(long)).size, ids(long).length);
  });
});

const ids = ({ strip, checks, findings }: PanelModel): string[] =>
  [...(strip?.paragraphs ?? []), ...(checks?.all ?? []), ...(findings?.groups.flatMap((group) => group.findings) ?? [])].map(({ id }) => id);
