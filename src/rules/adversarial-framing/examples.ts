import type { Rule } from '../../engine/types';

/** Shown to writers and run as tests. */
export const examples: Rule['examples'] = [
  { bad: 'What «concessions» are you prepared to make?', good: 'What adjustments are you prepared to make?' },
  { bad: 'We already «conceded» the deposit in spring.', good: 'We already agreed to the deposit in spring.' },
  { bad: "Our board won't «back down» on the deposit.", good: "Our board won't move on the deposit." },
  { bad: 'This has turned into a «tug-of-war» over the cleaning costs.',
    good: "We'd like to find a way forward on the cleaning costs that works for both of us." },
  { bad: 'The delivery logs give us plenty of «ammunition».', good: 'The delivery logs give us plenty of evidence.' },
  { bad: 'Treat this as our «opening salvo» on the rate card.', good: 'Treat this as our opening proposal on the rate card.' },
  { bad: 'We came to the meeting «armed to the teeth» with comparables.', good: 'We came to the meeting well prepared with comparables.' },
  { bad: 'We can «play hardball» on the renewal too.', good: 'We can stay firm on the renewal too.' },
  { bad: 'We are happy to «call your bluff» on the second vineyard.', good: 'We are happy to take you at your word on the second vineyard.' },
  { bad: "«Let's see who blinks first» when the lease runs out.", good: "Let's find terms that work for both of us when the lease runs out." },
  { bad: "Our hotel feels it is being «steamrolled» into a linen contract.", good: 'Our hotel feels it is being hurried into a linen contract.' },
  { bad: "Your second quote «caught us napping» on the freight.", good: 'Your second quote caught us unprepared on the freight.' },
  { bad: 'The notice period is the one term we will not «surrender».', good: 'The notice period is the one term we will not move on.' },
  { bad: '«Round two to» your surveyor, I think.', good: "That one went your surveyor's way, I think." },
  { bad: 'Your two reference letters are our strongest «weapon» against the bank.', good: 'Your two reference letters are our argument with the bank.' },
  { bad: 'Three bidders will «slug it out» next week.', good: 'Three bidders will compete next week.' },
];

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
