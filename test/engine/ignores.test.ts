import assert from 'node:assert/strict';
import { createChecker, spotOf, type CheckerOptions, type CheckOptions } from '../../src/index';
import { boundPattern, expressionOf } from '../../src/engine/phrases';

const plain = createChecker();
const found = (text: string, options: Partial<CheckOptions> = {}, checkerOptions?: CheckerOptions): string[] =>
  (checkerOptions ? createChecker(checkerOptions) : plain).check(text, { format: 'markdown', ...options }).findings.map(({ rule, text: words }) => `${rule}: ${words}`);

const DEMAND = 'You must send the contract by Friday.';
const BOTH = 'Hi Ann,\n\nYou must send the contract by Friday.\n\nYour claim is ridiculous.\n';

describe('a text that says what is left alone', () => {
  it('for the next line, one rule or all', () => {
    assert.deepEqual(found(`<!-- common-ground-disable-next-line demand -->\n${DEMAND}\n\n${DEMAND}\n`), ['demand: You must']);
    assert.deepEqual(found(`<!-- common-ground-disable-next-line -->\n\n${DEMAND}\n`), []);
    assert.deepEqual(found(`<!-- common-ground-disable-next-line blame, caving -->\n${DEMAND}\n`), ['demand: You must']);
    assert.deepEqual(found(`<!-- common-ground-disable-next-line demand -- they asked for it -->\r\n${DEMAND}\r\n`), []);
  });

  it('from one comment to another', () => {
    const text = (off: string, on: string): string => `<!-- common-ground-disable ${off}-->\n${DEMAND}\n\n<!-- common-ground-enable ${on}-->\n${DEMAND} Your claim is ridiculous.\n`;
    assert.deepEqual(found(text('', '')), ['demand: You must', 'dismissive: ridiculous']);
    assert.deepEqual(found(text('', 'demand ')), ['demand: You must']);
    assert.deepEqual(found(text('demand dismissive ', 'demand ')), ['demand: You must']);
    assert.deepEqual(found(`${DEMAND} <!-- common-ground-disable --> ${DEMAND}\n`), ['demand: You must']);
  });

  it('by front matter', () => {
    const front = (value: string): string => `---\ntitle: x\ncommon-ground: ${value}\n---\n\n${BOTH}`;
    assert.deepEqual(found(front('off')), []);
    assert.equal(plain.check(front('off'), { format: 'markdown' }).kind, 'off');
    assert.deepEqual(found(front('[demand]')), ['dismissive: ridiculous']);
    assert.deepEqual(found(front('demand, dismissive')), []);
    assert.deepEqual(found(front('\n  - demand\n  - blame')), ['dismissive: ridiculous']);
    assert.deepEqual(found(front('on')), ['demand: You must', 'dismissive: ridiculous']);
    assert.ok(!plain.check(front('[demand, open-question]'), { format: 'markdown' }).review.some(({ check }) => check === 'open-question'));
    assert.ok(plain.check(front('[demand]'), { format: 'markdown' }).review.some(({ check }) => check === 'open-question'));
  });

  it('but not by what stands in code or in a quoted reply', () => {
    assert.deepEqual(found(`Hi Ann,\n\n\`<!-- common-ground-disable -->\`\n\n> <!-- common-ground-disable -->\n\n${DEMAND}\n`), ['demand: You must']);
  });

  it('is kept by fix, and by the rewrites of what else is in the sentence', () => {
    const text = `Hi Ann,\n\n<!-- common-ground-disable-next-line demand -->\n${DEMAND}\n\n${DEMAND}\n`;
    const { text: fixed, left } = plain.fix(text, { format: 'markdown' });
    assert.ok(fixed.startsWith(`Hi Ann,\n\n<!-- common-ground-disable-next-line demand -->\n${DEMAND}\n\n`));
    assert.notEqual(fixed, text);
    assert.deepEqual(left, []);
  });

  it('gives the same with and without an earlier report', () => {
    const steps = [
      BOTH,
      `<!-- common-ground-disable -->\n${BOTH}`,
      `<!-- common-ground-disable demand -->\n${BOTH}`,
      `---\ncommon-ground: off\n---\n${BOTH}`,
      `---\ncommon-ground: demand\n---\n${BOTH}`,
      `<!-- common-ground-disable-next-line demand -->\n${BOTH}\n${DEMAND}\n`,
      BOTH,
    ];
    const ignored = [{ rule: 'dismissive', sentence: 'Your claim is ridiculous.' }];
    for (const before of steps) {
      for (const after of steps) {
        for (const spots of [[], ignored]) {
          const options = { format: 'markdown', ignored: spots } as const;
          const fresh = plain.check(after, options);
          const next = plain.check(after, options, plain.check(before, { format: 'markdown' }));
          assert.deepEqual([next.findings, next.review, next.kind], [fresh.findings, fresh.review, fresh.kind]);
        }
      }
    }
  });
});

describe('a spot that is left alone', () => {
  it('follows its sentence', () => {
    const report = plain.check(BOTH, { format: 'markdown' });
    const [demand] = report.findings;
    assert.ok(demand);
    const spot = spotOf(report, demand);
    assert.deepEqual(spot, { rule: 'demand', sentence: DEMAND });
    assert.ok(spot);
    assert.deepEqual(found(BOTH, { ignored: [spot] }), ['dismissive: ridiculous']);
    assert.deepEqual(found(`Hello,\n\nNew words.\n\n${DEMAND.replace('the contract', 'the\ncontract')} More.\n`, { ignored: [spot] }), []);
    assert.deepEqual(found('You must send the goods by Friday.', { ignored: [spot] }), ['demand: You must']);
    assert.deepEqual(found(`${BOTH}${DEMAND}`, { ignored: [{ rule: 'demand' }] }), ['dismissive: ridiculous']);
  });

  it('is not rewritten by fix', () => {
    const ignored = [{ rule: 'demand', sentence: DEMAND }];
    assert.equal(plain.fix(`${DEMAND}\n`, { format: 'markdown', ignored }).text, `${DEMAND}\n`);
  });
});

describe('allowed phrases', () => {
  it('are never marked, alone or in what is marked with them', () => {
    assert.deepEqual(found(BOTH, {}, { allowed: ['you  MUST'] }), ['dismissive: ridiculous']);
    assert.deepEqual(found(BOTH, {}, { allowed: ['ridiculous'] }), ['demand: You must']);
    assert.deepEqual(found(BOTH, {}, { allowed: ['must send the'] }), ['dismissive: ridiculous']);
    assert.deepEqual(found(BOTH, {}, { allowed: ['contract', 'ridic', ''] }), ['demand: You must', 'dismissive: ridiculous']);
  });
});

describe('own phrases', () => {
  const phrases = [
    { phrase: 'circle back', rule: 'demand', message: 'House style', rewrite: 'return' },
    { phrase: '/\\bper my (?:last )?e?mail\\b/', rule: 'condescending' },
  ];
  const checker = createChecker({ phrases });

  it('are marked, with their own message and rewrite', () => {
    const report = checker.check('Hi Ann,\n\nLet us circle  back to the price on Monday.\n\nPer my last email, the price is 40 euros.\n', { format: 'markdown' });
    assert.deepEqual(report.findings.map(({ rule, message }) => [rule, message]), [
      ['demand', 'House style: “circle back”'],
      ['condescending', report.findings[1]?.message],
    ]);
    const [own] = report.findings;
    assert.ok(own);
    assert.equal(checker.rewrites(report, own)[0]?.title, 'Let us return to the price on Monday.');
    assert.deepEqual(checker.problems, []);
  });

  it('give way where their rule is off or they are allowed', () => {
    const text = 'Let us circle back to the price on Monday.';
    assert.deepEqual(found(text, {}, { phrases, rules: { demand: 'off' } }), []);
    assert.deepEqual(found(text, {}, { phrases, allowed: ['circle back'] }), []);
    assert.deepEqual(found(`<!-- common-ground-disable-next-line demand -->\n${text}`, {}, { phrases }), []);
  });

  it('that are wrong are named and left out, and nothing is thrown', () => {
    const wrong = [
      null, 7, {}, { phrase: '', rule: 'demand' }, { phrase: 'x', rule: 'nope' }, { phrase: 'x', rule: 'demand', message: 3 },
      ...['/(a+)+b/', '/(a|b)*c/', '/.*.*.*x/', '/(/', '/)/', '/a{1,900}/', '/x*/', '/(a)\\1/', `/${'a'.repeat(300)}/`, '/[/', '/+a/'].map((phrase) => ({ phrase, rule: 'demand' })),
    ];
    const odd = createChecker({ phrases: wrong as never });
    assert.equal(odd.problems.length, wrong.length, odd.problems.map(({ words }) => words).join('\n'));
    assert.equal(odd.check(BOTH, { format: 'markdown' }).findings.length, 2);
    assert.deepEqual(createChecker({ phrases: 'no list' as never, allowed: 3 as never }).problems, []);
  });

  it('that are patterns are bounded', () => {
    assert.deepEqual(boundPattern('a+[^)+]{2,}?(?:c|d)?'), { source: 'a{1,40}[^)+]{2,40}?(?:c|d)?' });
    const find = expressionOf('/a.*b.*c/');
    assert.ok(find instanceof RegExp);
    const start = performance.now();
    'a b '.repeat(500).match(find);
    assert.ok(performance.now() - start < 1000);
  });
});
