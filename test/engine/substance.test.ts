import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lostOrInvented, refuses } from '../../src/engine/substance';

describe('substance', () => {
  const kept: readonly (readonly [string, string])[] = [
    ['You need to drop the price by 10%.', 'Could you drop the price by 10%?'],
    ['We need 10 per cent off.', 'Is there a way to 10% off?'],
    ['I want €1,250.00 by Friday.', 'I’d be looking for €1,250.00 by Friday.'],
    ['Friday is the last day.', 'Could we settle it by Friday?'],
    ['The 3rd of June is fixed.', '3 June stays.'],
    ['Send it to ann@example.com now.', 'Could you send it to ann@example.com?'],
    ['We can’t accept net 90.', 'Net 90 is beyond what we can do.'],
    ['Acme never pays.', 'Payments from Acme have been late.'],
    ['We pay only if the roof is tight.', 'Once the roof is tight, we pay.'],
    ['Cut the fee in half.', 'Could we halve the fee?'],
    ['Please see https://a.example/x (page 4).', 'On page 4 of https://a.example/x.'],
    ['You must tell Berlin.', 'Could you tell Berlin?'],
  ];
  for (const [before, after] of kept) it(`is kept: ${before} → ${after}`, () => { assert.deepEqual(lostOrInvented(before, after), []); });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['You need to drop the price by 10%.', 'Could you drop the price?', /loses “10%”/],
    ['Drop it to 10%.', 'Could you drop it to 10?', /10/],
    ['Drop the price.', 'Could you drop the price by 5%?', /invents “5%”/],
    ['Sign by Friday.', 'Could you sign soon?', /loses “friday”/],
    ['Sign by 3 March.', 'Could you sign by 3?', /march/],
    ['We paid €42.', 'We paid $42.', /invents “\$”/],
    ['We paid 42k.', 'We paid 42.', /42k/],
    ['Three mails went unanswered.', 'Mails went unanswered.', /three/],
    ['We met Kessler on site.', 'We met the team on site.', /Kessler/],
    ['We met the team.', 'We met Kessler’s team.', /invents “Kessler”/],
    ['We can’t accept that.', 'We can accept that.', /refusal/],
    ['That price is out of the question.', 'We like that price.', /refusal/],
    ['SLA credits stay.', 'Credits stay.', /SLA/],
    ['We sign as long as the roof is tight.', 'We sign and the roof is tight.', /condition/],
    ['PO-5521 is late.', 'The order is late.', /5521/],
    ['Mail ann@example.com.', 'Mail bob@example.com.', /bob@example.com/],
  ];
  for (const [before, after, fault] of broken) {
    it(`is broken: ${before} → ${after}`, () => { assert.match(lostOrInvented(before, after).join('; '), fault); });
  }

  const NUMBER = fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 })).map(([a, b]) => `${String(a)}.${String(b).padStart(2, '0')}`));
  const SIGNED = fc.tuple(fc.constantFrom('€', '$', '£', ''), NUMBER, fc.constantFrom('', '%', 'k', ' units', '-day')).map((parts) => parts.join(''));

  it('misses no number that is changed', () => {
    fc.assert(fc.property(SIGNED, SIGNED, (one, other) => {
      const faults = lostOrInvented(`You must move to ${one} now.`, `Could we move to ${other}?`);
      const same = one.replace(/ units|-day/, '') === other.replace(/ units|-day/, '');
      assert.equal(faults.length === 0, same, `${one} → ${other}: ${faults.join('; ')}`);
    }));
  });

  it('finds a text to keep its own substance', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { assert.deepEqual(lostOrInvented(text, text).filter((fault) => !/refusal|condition/.test(fault)), []); }));
  });

  it('knows a refusal', () => {
    assert.equal(refuses('We can’t go below €42.'), true);
    assert.equal(refuses('Could you go below €42?'), false);
  });
});
