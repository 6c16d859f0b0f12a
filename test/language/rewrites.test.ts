import assert from 'node:assert/strict';
import { createChecker } from '../../src/index';
import { sounds } from '../../src/language/sound';

const checker = createChecker();

/** The first rewrite of the first finding of the rule, as a whole sentence. */
function best(rule: string, text: string): string | undefined {
  const report = checker.check(text, { format: 'plaintext' });
  const finding = report.findings.find((other) => other.rule === rule);
  const [first] = finding ? checker.rewrites(report, finding) : [];
  return first && [...first.edits].sort((a, b) => b.span.start - a.span.start).reduce((whole, { span, newText }) => whole.slice(0, span.start) + newText + whole.slice(span.end), text);
}

describe('best rewrites', () => {
  const cases: readonly (readonly [rule: string, bad: string, good: string])[] = [
    ['blame', "It's because of your delays that the permit for the quay lapsed.", 'The permit for the quay lapsed; could we look at how that happened?'],
    ['blame', 'Your clerk lied to our surveyor about the area (the north field, 12 acres).', "What we heard about the area (the north field, 12 acres) doesn't match what we see; could we go through it together?"],
    ['blame', 'This is nothing but a ploy to get our drawings for free.', 'We read this as a way to get our drawings for free; is that what you intend?'],
    ['blame', 'Because your clerk mixed up two parcels, the kiln went to Leith.', 'Because two parcels were mixed up, the kiln went to Leith.'],
    ['blame', 'Your failure to staff the lock cost the club forty entries.', "The lock hasn't been staffed, which cost the club forty entries; could we look at how that came about?"],
    ['blame', "You've had our estimate since Lammas and done nothing.", 'Our estimate has been with you since Lammas; what is holding it up?'],
    ['blame', 'You broke your promise to the choir over the organ.', "What was promised to the choir over the organ hasn't been kept; could we go through it together?"],
    ['i-over-we', 'As someone who farms alone I can only accept payment in cash.', 'For me as someone who farms alone, only payment in cash would work; how does that look to you?'],
    ['demand', 'We must insist on your repairing the gate before 3 May.', 'Could you repair the gate before 3 May?'],
    ['rhetorical-question', 'Can you seriously claim that the roof was finished on time?', "We don't think the roof was finished on time. How do you see it?"],
    ['rhetorical-question', 'Madam, kindly tell, which insurer on earth is covering such cargo without a survey?', 'Madam, we know of no insurer that is covering such cargo without a survey. How do you see it?'],
    ['what-without-why', 'How low can you go on the topsoil, delivered?', 'What is the best price you can offer for the topsoil, delivered, and what is it based on?'],
    ['what-without-why', 'What do you want for the kiln, and when can we collect it?', 'What would you like for the kiln, and why? And when can we collect it?'],
  ];
  for (const [rule, bad, good] of cases) it(bad, () => { assert.equal(best(rule, bad), good); });
});

describe('what does not sound', () => {
  for (const bad of ['What we heard about the area (the north field.', 'The area) is as it was.', 'We see “the annex differently.', 'The berth was thed on Monday.', "We'd like to go over Sir, the rent and by today.", 'Could we go over the rent, the deposit and by Friday?']) it(bad, () => { assert.equal(sounds(bad), false); });
  for (const good of ['The rent (12 acres) is as agreed.', 'Thanks :) The rent stands.', 'Could we look at a) the rent and b) the deposit?', 'Could we go over the rent and the deposit by Friday?', 'The offering is fair.']) it(good, () => { assert.equal(sounds(good), true); });
});
