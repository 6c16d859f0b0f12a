import type { Rule } from '../../engine/types';

/** Shown to writers and run as tests. */
export const examples: Rule['examples'] = [];

/** Contest words in their own trade, and frames named only to be refused. */
export const nearMisses: Rule['nearMisses'] = [
  { text: 'The concession stand at gate 4 gets a second fryer.', because: 'a stall' },
  { text: 'The tax concession ends in April.', because: 'a term of tax law' },
  { text: 'This would be a win for both teams.', because: 'nobody loses' },
  { text: 'We won the regional award last week.', because: 'a prize' },
  { text: 'Our IT team spent the weekend fighting a server outage.', because: 'the opponent is a machine' },
  { text: "Let's call these changes adjustments rather than concessions.", because: 'the frame is refused' },
  { text: "We don't see this as a contest.", because: 'the frame is refused' },
  { text: 'The museum lends the war posters until 3 May.', because: 'war as a subject' },
  { text: 'Could you squeeze us in on Tuesday?', because: 'a matter of time' },
  { text: 'You beat me to it, I was about to write.', because: 'a courtesy' },
  { text: 'Net leverage stands at 2.4 after the loan.', because: 'a term of finance' },
  { text: 'Could someone on your side check the VAT number?', because: 'the other team, without a contest' },
  { text: 'The fund will roll over into next year.', because: 'a term of finance' },
  { text: 'Please hold the line when you ring.', because: 'a telephone' },
  { text: 'The leaflets fold to a small size.', because: 'paper' },
  { text: 'We lost power in the office, so the draft is late.', because: 'nothing is contested' },
];
