/** Numbers from a seed: the same drafts on every machine. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const HOT = [
  'You need to drop the price by {n}% before {day}.', 'Don’t you think {n} euros is fair for {m} units?', 'This is our final offer: €{n}, take it or leave it.',
  'Your team always changes the terms at the last minute.', 'As I already said, the fee of {n} is fixed.', 'That timeline of {m} weeks is ridiculous.',
  'I want {n} units and my terms are net {m}.', 'We won’t lose this fight over {n} euros.', 'Fine, we’ll take whatever you offer for the {m} pallets.', 'What’s your best price for {m} units?',
];
const CALM = [
  'Thank you for sending the notes from {day}; our engineers went through all {m} points.', 'We have agreed on the delivery date and on the packaging for the first {m} pallets.',
  'The draft of clause {m} is attached, with the two comments from our legal team in the margin.', 'On price we are at €{n} a unit, which includes transport to the Ghent warehouse.',
  'If we commit to {m} months, could you hold the rate at {n} until the end of the year?', 'What makes the {day} date important for your production team, and what would help?',
  'The training of your staff can start as soon as the {m} licences are in place.', 'Our finance team has asked for an invoice per quarter, because the budget is split that way.',
  'I enjoyed the walk through the plant, and the coffee afterwards made my week.', 'Warranty is still provisional: we offer {m} months and you asked for a little more.',
  'The next call is on {day} at 10, and the agenda has three items.', 'A longer term would let us plan the shifts for your {m} weekly deliveries.',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** A mail of about so many words, in paragraphs of four sentences, one sentence in `every` with something to find. */
export function draftOf(words: number, seed = 7, every = 4): string {
  const dice = random(seed);
  const roll = (sides: number): number => Math.floor((dice.next().value ?? 0) * sides);
  const pick = (list: readonly string[]): string => list[roll(list.length)] ?? '';
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 4 }, () =>
      pick(roll(every) === 0 ? HOT : CALM).replace(/\{n\}/g, () => String(10 + roll(900))).replace(/\{m\}/g, () => String(2 + roll(60))).replace(/\{day\}/g, () => pick(DAYS)));
    paragraphs.push(sentences.join(' '));
    count += paragraphs.at(-1)?.split(' ').length ?? 0;
  }
  return `Hi Ann,\n\n${paragraphs.join('\n\n')}\n\nKind regards,\nBo Lindgren\n`;
}
