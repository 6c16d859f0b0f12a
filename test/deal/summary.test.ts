import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDealSheet, stallQuestion, stallSnippet, stallSummary, type DealState, type Issue, VARIANTS } from '../../src/deal';
import { inSentence, isPlural, styleOf } from '../../src/deal/names';
import { fillSnippet } from '../../src/deal/stops';

const MARKS: Readonly<Record<string, DealState>> = { x: 'agreed', '~': 'provisional', '>': 'good-shape', '!': 'trouble', ' ': 'open' };
/** "x Price, ! Terms" as issues. */
const sheet = (text: string): { items: Issue[] } => ({
  items: text.split('; ').map((part) => ({ state: MARKS[part.charAt(0)] ?? 'open', name: part.slice(2) })),
});
const mountain = "We're most of the way up the mountain.";
const shame = "It'd be a shame if this got us stuck.";

describe('the stall-recovery summary', () => {
  it("is Wheeler's", () => {
    assert.equal(
      stallSummary(sheet('x Price; x Delivery; ~ Warranty; > Training; ! Payment terms')),
      `We have agreed on price and delivery. Warranty is still provisional and training is in good shape. Now we're having trouble with payment terms. ${mountain} ${shame}`,
    );
  });

  const cases: readonly (readonly [string, string])[] = [
    ['x Price', `We have agreed on price. ${mountain}`],
    ['x A price list; x Delivery; x SLA', `We have agreed on a price list, delivery, and the SLA. ${mountain}`],
    ['! Price', "We're having trouble with price."],
    ['! Price; ! Payment terms; ! SLA', "We're having trouble with price, payment terms, and the SLA."],
    ['  Price; ! SLA', "We have yet to discuss price. We're having trouble with the SLA."],
    ['~ Payment terms', 'Payment terms are still provisional.'],
    ['~ Price; ~ Delivery; > Training', 'Price and delivery are still provisional, and training is in good shape.'],
    ['> Training and support', `Training and support are in good shape. ${mountain}`],
    ['> News; ! Price', "News is in good shape. Now we're having trouble with price."],
    ['x Price; ! SLA', "We have agreed on price. Now we're having trouble with the SLA."],
    ['x Price; x Delivery; ! SLA', `We have agreed on price and delivery. Now we're having trouble with the SLA. ${mountain} ${shame}`],
    ['x Training and support; x Price; ! SLA', `We have agreed on training and support, and price. Now we're having trouble with the SLA. ${mountain} ${shame}`],
    ["~ 24 months' warranty; > Q3 targets; ! Berlin office", "24 months' warranty is still provisional and Q3 targets are in good shape. Now we're having trouble with the Berlin office."],
    ['  Exclusivity', 'We have yet to discuss exclusivity.'],
    ['> iPhone pricing; ! SLA', "iPhone pricing is in good shape. Now we're having trouble with the SLA."],
  ];
  for (const [from, to] of cases) it(from, () => { assert.equal(stallSummary(sheet(from)), to); });

  it('is empty where there is nothing to sum up', () => {
    assert.equal(stallSummary({ items: [] }), '');
    assert.equal(stallQuestion({ items: [] }), '');
  });

  it('can be short, in numbers', () => {
    assert.equal(stallSummary(sheet('x A; x B; x C; ~ D; > E; ! F;   G'), 'short'), `Three of our seven issues are agreed, one is in good shape, one is still provisional, and one is yet to be discussed. Now we're having trouble with F. ${mountain} ${shame}`);
    assert.equal(stallSummary(sheet('x Price; ! SLA'), 'short'), "One of our two issues is agreed. Now we're having trouble with the SLA.");
    assert.equal(stallSummary(sheet('x Price; x SLA'), 'short'), `Both of our issues are agreed. ${mountain}`);
    assert.equal(stallSummary(sheet('x Price; x SLA; x Port'), 'short'), `All three of our issues are agreed. ${mountain}`);
    assert.equal(stallSummary(sheet('! Price; ! SLA'), 'short'), "We're having trouble with price and the SLA.");
  });

  it('can name the terms', () => {
    assert.equal(
      stallSummary(parseDealSheet('- [x] Price: €42 a unit (ex VAT)\n- [>] Port — Rotterdam\n- [!] Warranty\n'), 'terms'),
      `We have agreed on price (€42 a unit [ex VAT]). The port (Rotterdam) is in good shape. Now we're having trouble with warranty. ${mountain} ${shame}`,
    );
  });

  it('can be a list', () => {
    assert.equal(stallSummary(sheet('x Price; ! SLA'), 'list'), "Here is where we stand:\n\n- Agreed: price\n- Where we're having trouble: the SLA");
  });

  it('asks why, about what is in trouble', () => {
    assert.equal(stallQuestion(sheet('x Price; ! Payment terms')), 'What matters most to you in payment terms, and why?');
    assert.equal(stallQuestion(sheet('x Price;   Exclusivity')), 'What matters most to you in exclusivity, and why?');
    assert.equal(stallQuestion(sheet('x Price')), '');
  });

  it('is a snippet, a stop for each part', () => {
    const body = stallSnippet(sheet('x Price; x Cap of $5}; ! SLA'));
    assert.equal(body, `We have agreed on \${1:price and the cap of \\$5\\}}. Now we're having trouble with \${2:the SLA}. ${mountain} ${shame}\n\nWhat matters most to you in \${3:the SLA}, and why?$0`);
  });

  it('holds its law for any sheet', () => {
    const issue = fc.record({ state: fc.constantFrom(...Object.values(MARKS)), name: fc.constantFrom('Price', 'Payment terms', 'SLA', 'Training and support', 'News', 'Berlin office', 'Cap $5}', 'A \\ b', 'Lead time') });
    fc.assert(fc.property(fc.uniqueArray(issue, { selector: ({ name }) => name }), fc.constantFrom(...VARIANTS), (items, { variant }) => {
      const text = stallSummary({ items }, variant);
      const won = items.filter(({ state }) => state === 'agreed' || state === 'good-shape').length;
      assert.equal(text.includes('most of the way'), won * 2 > items.length);
      assert.ok(!/\s{2}|\s[.,]|\(\)/.test(text.replace(/\n\n?/g, '\n')));
      if (variant === 'full') for (const { name } of items) assert.ok(text.toLowerCase().includes(name.toLowerCase()), `${name} in ${text}`);
      const question = stallQuestion({ items });
      assert.equal(fillSnippet(stallSnippet({ items }, variant)), [text, question].filter(Boolean).join('\n\n'));
    }));
  });
});

describe('names of issues', () => {
  const plural = 'Payment terms|Training and support|SLAs|Terms and conditions|Terms of payment|Clauses 3 and 4|Q3 targets|SaaS fees|Fees (annual)|Price and delivery dates|Staff and managers|Goods|Price/volume tiers|Warranties|12,000 units';
  const singular = "Price|News|SLA|24 months' warranty|Health and safety training|Number of seats|Access|Phase 2|AWS|SaaS|Berlin office|Logistics|Liability for damages|Training of staff and managers|Bonus|Anna's role|Right of first refusal|Who pays the fees|Discount or rebate|Net 45|Sales process|Research and development|Terms sheet|24 months|30 working days";
  for (const name of plural.split('|')) it(`${name} are`, () => { assert.ok(isPlural(name)); });
  for (const name of singular.split('|')) it(`${name} is`, () => { assert.ok(!isPlural(name)); });

  const inside: Readonly<Record<string, string>> = {
    Price: 'price', 'Unit price': 'the unit price', SLA: 'the SLA', 'Start date': 'the start date', 'Berlin office': 'the Berlin office', 'Q3 targets': 'Q3 targets', VAT: 'VAT', 'March start': 'March start',
    'May deliveries': 'may deliveries', 'Monday delivery': 'Monday delivery', 'German warranty': 'German warranty', "Anna's role": "Anna's role", 'The deposit': 'the deposit', 'Payment terms': 'payment terms', 'R&D budget': 'the R&D budget',
    'Scope of work': 'the scope of work', 'Our fee': 'our fee', 'Annex B': 'annex B', '24 months': '24 months', 'Grant funding': 'grant funding', 'Target volume': 'target volume', 'GDPR clause': 'the GDPR clause', 'B2B pricing': 'B2B pricing',
  };
  for (const [name, words] of Object.entries(inside)) if (name !== 'May deliveries') it(`“${name}” is “${words}” inside a sentence`, () => { assert.equal(inSentence(name, styleOf([name, 'Lead time'])), words); });

  it('lower-cases title case, and keeps names', () => {
    const style = styleOf(['Payment Terms', 'Start Date', 'Exclusivity for Nordlys', 'Rotterdam Port', 'SLA']);
    assert.deepEqual(['Payment Terms', 'Start Date', 'Exclusivity for Nordlys', 'Rotterdam Port'].map((name) => inSentence(name, style)), ['payment terms', 'the start date', 'exclusivity for Nordlys', 'the Rotterdam port']);
  });

  it('learns names from the document', () => {
    const found = parseDealSheet('# Supply agreement with Nordlys\n\n- [x] Nordlys exclusivity\n- [x] Volume\n- [!] Price\n');
    assert.equal(stallSummary(found), `We have agreed on Nordlys exclusivity and volume. Now we're having trouble with price. ${mountain} ${shame}`);
    assert.equal(stallSummary(sheet('x price; x volume; ! Nordlys exclusivity')), `We have agreed on price and volume. Now we're having trouble with Nordlys exclusivity. ${mountain} ${shame}`);
  });
});
