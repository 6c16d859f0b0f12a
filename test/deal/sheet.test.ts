import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextBox, parseDealSheet, stallSnippet, stallSummary, type DealSheet } from '../../src/deal';

const issues = ({ items }: DealSheet): string[] => items.map(({ state, name, term }) => [state, name, term].filter(Boolean).join(' | '));

describe('a deal sheet', () => {
  it('reads states, names and terms', () => {
    const sheet = parseDealSheet(`- [x] Price: €42 a unit        agreed
- [~] Warranty — 24 months     provisional
- [>] Training                 in good shape
- [!] Payment terms: net 30    in trouble
- [ ] Exclusivity              not yet discussed
`);
    assert.deepEqual(issues(sheet), ['agreed | Price | €42 a unit', 'provisional | Warranty | 24 months', 'good-shape | Training', 'trouble | Payment terms | net 30', 'open | Exclusivity']);
    assert.deepEqual(sheet.problems, []);
  });

  it('takes every bullet, capital X, CRLF, and says where each line and box stands', () => {
    const text = '# Deal sheet\r\n\r\n* [X] Price: €42\r\n- [~] Warranty\r\n+ [>] Training\r\n1. [!] SLA\r\n2) [ ] Port\r\n';
    const { items } = parseDealSheet(text);
    assert.deepEqual(items.map(({ line }) => line), [3, 4, 5, 6, 7]);
    assert.deepEqual(items.map(({ box }) => text.slice(box.start, box.end)), ['[X]', '[~]', '[>]', '[!]', '[ ]']);
    assert.deepEqual(items.map(({ span }) => text.slice(span.start, span.end)), ['* [X] Price: €42', '- [~] Warranty', '+ [>] Training', '1. [!] SLA', '2) [ ] Port']);
    assert.equal(items[0]?.term, '€42');
  });

  it('leaves notes below an item alone', () => {
    const sheet = parseDealSheet('## Issues\n- [x] Price\n  - [!] was hard\n  asked on Tuesday\n\n  A paragraph.\n- [!] Terms\n\t* note\n\nThe end.\n\n- a list\n');
    assert.deepEqual(issues(sheet), ['agreed | Price', 'trouble | Terms']);
  });

  it('joins a line that the editor wrapped', () => {
    const sheet = parseDealSheet('- [x] Payment terms: net 45 from the date of each invoice, and net 60\n  from the second year on\n- [!] Price\n');
    assert.equal(sheet.items[0]?.term, 'net 45 from the date of each invoice, and net 60 from the second year on');
  });

  it('takes the markup off names and terms', () => {
    const names = ['**Price:** €42', '*Price*: €42', '[Price](https://x.example/a:b): €42', '`Price`: **€42**', '__Price__: €42', '<b>Price</b>: €42', '~~Price~~: €42', 'Price: €42 <!-- why: not -->'];
    for (const name of names) assert.deepEqual(issues(parseDealSheet(`- [x] ${name}\n`)), ['agreed | Price | €42'], name);
    assert.deepEqual(issues(parseDealSheet('- [x] snake_case_name and 2*3*4: a\\*b\n')), ['agreed | snake_case_name and 2*3*4 | a*b']);
  });

  it('keeps the colon of a time, a ratio and an address', () => {
    assert.deepEqual(issues(parseDealSheet('- [x] Split 60:40\n- [!] Call at 10:30: Tuesdays\n- [ ] https://x.example/y\n')), ['agreed | Split 60:40', 'trouble | Call at 10:30 | Tuesdays', 'open | https://x.example/y']);
  });

  describe('is found', () => {
    const list = '- [x] Price\n- [!] Terms\n';
    const todo = '- [x] Call Ann\n- [ ] Send the draft\n';
    it('as the only task list', () => {
      assert.equal(parseDealSheet(`Hi Ann,\n\n${list}\nBest,\nSam\n`).items.length, 2);
      assert.equal(parseDealSheet(`- milk\n- bread\n\nAnd:\n\n${list}`).items.length, 2);
    });
    for (const heading of ['# Deal sheet', '## Where we stand', '### Issues', '## Status', '## Open issues', 'Deal sheet\n==========', 'Where we stand:', '**Issues**', '## **Deal sheet**, 3 May', '# Where we stand after the call']) {
      it(`under “${heading.split('\n')[0] ?? ''}”, beside other lists`, () => {
        assert.deepEqual(issues(parseDealSheet(`## To do\n\n${todo}\n${heading}\n\n${list}\n## Next steps\n\n${todo}`)), ['agreed | Price', 'trouble | Terms']);
      });
    }
    it('in several lists under one heading', () => {
      assert.equal(parseDealSheet(`# Deal sheet\n\n## Commercial\n${list}\n## Legal\n- [~] Liability\n\n## Next steps\n${todo}`).items.length, 3);
    });
    it('not in code, comments, quoted mail or front matter', () => {
      for (const other of [`\`\`\`\n${list}\`\`\`\n`, `<!--\n${list}-->\n`, list.replace(/^/gm, '> '), `    ${list.replace(/\n/g, '\n    ')}`]) assert.deepEqual(parseDealSheet(`Hi Ann,\n\n${other}`).items, [], other);
      assert.deepEqual(issues(parseDealSheet(`---\ntitle: x\n---\n${list}`)), ['agreed | Price', 'trouble | Terms']);
    });
    it('not where two lists have no heading, and it says so', () => {
      const sheet = parseDealSheet(`One:\n\n${list}\nTwo:\n\n${todo}`);
      assert.deepEqual(sheet.items, []);
      assert.equal(sheet.problems.length, 1);
      assert.deepEqual(parseDealSheet(`One:\n\n${todo}\nTwo:\n\n${todo}`).problems, []);
    });
  });

  it('leaves a list without boxes alone, save under “Deal sheet”', () => {
    assert.deepEqual(parseDealSheet('## Status\n\n- All is well\n\n## To do\n\n- [x] Call Ann\n').items.map(({ name }) => name), ['Call Ann']);
    assert.deepEqual(parseDealSheet('## Status\n\n- All is well\n').problems, []);
    assert.equal(parseDealSheet('## Deal sheet\n\n- Price\n- Terms\n').problems.length, 2);
  });

  it('drops no line in silence', () => {
    const sheet = parseDealSheet('## Deal sheet\n- [x] Price\n- [?] Terms\n- [-] Port\n- Exclusivity\n- [!]\n- [x] **\n- [~]Warranty\n- [!] price\n- [] Volume\n- [ x ] Rebate\n');
    assert.deepEqual(issues(sheet), ['agreed | Price', 'provisional | Warranty', 'trouble | price']);
    assert.equal(sheet.problems.length, 9);
    for (const { span } of sheet.problems) assert.ok(span.end > span.start);
  });

  it('takes a link for a name, not for a box', () => {
    assert.deepEqual(issues(parseDealSheet('## Status\n- [x] [NDA](x.md)\n- [!] [SLA]: late\n')), ['agreed | NDA', 'trouble | [SLA] | late']);
  });

  it('cycles through the states', () => {
    assert.deepEqual((['open', 'trouble', 'provisional', 'good-shape', 'agreed'] as const).map(nextBox), ['[!]', '[~]', '[>]', '[x]', '[ ]']);
  });

  it('reads any text', () => {
    const line = fc.constantFrom('- [x] A', '* [!] b: c', '# Deal sheet', '> - [x] q', '```', '  - n', '', '---', '<!--', '-->', '1. [~] **x', '- [', '- []', '[x]', '\t- [x] t', '===', 'Status:', '\uE000', '- [>] $1 \\ }');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(line).map((lines) => lines.join('\n')), fc.array(line).map((lines) => lines.join('\r\n'))), (text) => {
      const sheet = parseDealSheet(text);
      for (const { span, box, name } of sheet.items) {
        assert.ok(name.trim() !== '' && span.start <= box.start && box.end <= span.end && span.end <= text.length);
        assert.match(text.slice(box.start, box.end), /^\[.\]$/u);
      }
      assert.equal(stallSummary(sheet) === '', sheet.items.length === 0);
      stallSnippet(sheet, 'list');
    }));
  });
});
