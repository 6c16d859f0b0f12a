import assert from 'node:assert/strict';
import { findStall, type Stall } from '../../src';
import { parse } from '../../src/engine/draft';
import { unmark } from '../support/marks';

const stallIn = (text: string): Stall | undefined => findStall(parse(text, 'markdown'));

describe('a stalled draft', () => {
  const stalled = [
    "«We're stuck» on the payment terms.", "We're «going round in circles».", '«We have reached an impasse».', '«No progress» on exclusivity since Monday.', '«We seem to be stuck» on price.', '«Talks have stalled».', "«I'm stuck on clause» 9.",
    'Our «negotiation has ground to a halt».', 'We keep «going in circles» on price.', "«We're getting nowhere».", '«We are still far apart» on the fee.', "«We can't seem to get past» the liability cap.", "«We've hit a wall» on pricing.",
    'There is «no movement» on the price.', "We «haven't made any progress» on the term.", 'The talks are «at a standstill».', "It looks as if we're «back at square one».", 'As I see it, «we’re deadlocked» over the fee.',
  ];
  for (const marked of stalled) {
    it(marked, () => {
      const { text, spans } = unmark(`Hi Dana,\r\n\r\n${marked}\r\n\r\nBest,\r\nSam\r\n`);
      const stall = stallIn(text);
      assert.ok(stall, 'not seen');
      assert.equal(text.slice(stall.span.start, stall.span.end), text.slice(spans[0]?.start, spans[0]?.end));
    });
  }

  const moving = [
    "I'm stuck in traffic.", 'The truck is stuck at customs.', "We're most of the way up the mountain. It'd be a shame if this got us stuck.", 'If we get stuck, call me.', "We're not stuck.", 'The market stalls open at 9.', 'The deadlock clause is fine.', 'Attached is the Standstill Agreement.', 'The standstill period ends on 20 June.',
    "I'd like to avoid an impasse.", 'We want to talk so that we don’t get stuck.', 'The elevator is stuck.', 'We have good progress to report.', "We're stuck on payment terms. We have agreed on price and delivery.", '> We are stuck on price.\n\nNoted.', 'The warranty is for circles and squares.',
    'We went around the block.', 'She asked “are we stuck?”', 'We have agreed on the port.\n\nNow we are stuck on price.', 'Here is where we stand:\n\n- Agreed: the port\n\nWe are stuck on price.', "We can't agree to that.", 'The progress bar is stuck.',
  ];
  for (const text of moving) it(`not: ${JSON.stringify(text)}`, () => { assert.equal(stallIn(`Hi Dana,\n\n${text}\n`), undefined); });

  it('is quick on long lines', () => {
    const start = Date.now();
    for (const part of ['we are ', 'no real ', 'talks ', 'round and round ', 'the the ']) stallIn(part.repeat(20_000));
    assert.ok(Date.now() - start < 3000);
  });
});
