import { STATES, type Issue } from './sheet';
import { escaped } from './stops';

/** A whole mail, ready to fill in; its stops are in the order in which a writer knows the answers. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** In the syntax of snippets. */
  readonly body: string;
}

/** A mail without its greeting and its end, which all kinds share. */
const mail = (id: string, title: string, detail: string, ...paragraphs: readonly string[]): Template => ({
  id, title, detail,
  body: ['Hi ${1:Dana},', ...paragraphs, 'Kind regards,\n${20:Your name}$0'].join('\n\n'),
});

/** The kinds of negotiation mail, in the order of a negotiation. */
export const templates: readonly Template[] = [
  mail(
    'proposal', 'Proposal', 'Small talk, shared goal, two options, an open question',
    'I hope ${2:the move to the new workshop} went well.',
    'We both want ${3:the spring range in the stores by 1 March}. From our talk on ${4:Tuesday}, we understand that ${5:cash flow in the winter} matters most on your side.',
    'We see two ways to get there:',
    '- ${6:12,000 units at €42, delivery by 15 February, net 30}\n- ${7:12,000 units at €43, delivery in two halves, net 60}',
    'Which of them is closer to what you need, and why? If ${8:neither fits}, we would like to look for a third way together.',
    'Could we talk on ${9:Thursday at 10:00}?',
  ),
  mail(
    'counter-proposal', 'Counter-proposal', 'Thanks, what is agreed, their reason, a trade, a why',
    'Thank you for ${2:your proposal of 3 May}. I hope ${3:the trade fair} went well.',
    'We have agreed on ${4:the volume and the port}, and that is a good start.',
    'We understand that ${5:freight costs} weigh on ${6:your price}. At ${7:€45 a unit}, we would be above ${8:what our stores can sell it for}.',
    'If we ${9:order both seasons now}, could you ${10:hold the price at €42}?',
    'What matters most to you in ${11:the price}, and why? That would help us find other options together.',
  ),
  mail(
    'price-increase', 'Price increase', 'History, the pressure and its figures, what you carried, what would help',
    'I hope ${2:the opening of the new store} was a success.',
    'We have worked together for ${3:12 years}, and we want that to continue. That is why we write to you first.',
    'Since ${4:last spring}, ${5:the drought in Texas} has raised our cost of ${6:cowhide} by ${7:18%}. We protected you from ${8:the two earlier increases}, and this time we can\'t carry the whole of it. From ${9:1 September}, the price of ${10:the belts} will be ${11:€23}.',
    'We understand that you have targets of your own, and we are committed to ${12:your margin on this line}. Which of these would help you most, and why?',
    '- ${13:A first step in September, and a second one in March}\n- ${14:The old price for what you order by 31 July}',
    'Could we go through it together on ${15:Thursday at 10:00}?',
  ),
  mail(
    'pushback', 'Respectful pushback', 'Thanks, what is shared, a clear no with its reason, another way',
    'Thank you for ${2:your mail of 3 May}. I hope ${3:the week in Lyon} was a good one.',
    'We both want ${4:this partnership to last}, and we have agreed on ${5:the volume}.',
    'We can\'t ${6:go below €42 a unit}, because ${7:the leather alone costs us €19}.',
    'We understand that ${8:your budget for this year} is tight. If we ${9:spread the delivery over two quarters}, could you ${10:keep the price at €42}? Or we could look at ${11:a lighter model} together.',
    'What is ${12:the lower price} meant to make possible on your side, and why now?',
  ),
  mail(
    'stall-recovery', 'Stall recovery', 'What is agreed, what is open, one question, other ways',
    'I hope ${2:the long weekend} gave you some rest.',
    'Before we go on, it may help to look at what we have done so far. We have agreed on ${3:price} and ${4:delivery}. ${5:Warranty} is still provisional and ${6:training} is in good shape. Now we\'re having trouble with ${7:payment terms}. We\'re most of the way up the mountain. It\'d be a shame if this got us stuck.',
    'We understand that ${8:your cash flow in the winter} plays a part. What matters most to you in ${7:payment terms}, and why?',
    'We see two ways that might help:',
    '- ${9:If we pay 20% at signing, could you accept net 45 for the rest?}\n- ${10:If we invoice monthly, could you accept net 30?}',
    'Would ${11:Thursday at 10:00} suit you for a call?',
  ),
  mail(
    'closing', 'Closing', 'Thanks, what is agreed, the next step, the time ahead',
    'Thank you for the way we worked through ${2:the payment terms} together.',
    'We have agreed on:',
    '- ${3:12,000 units at €42}\n- ${4:delivery to Rotterdam by 15 February}\n- ${5:net 45}',
    'We\'ll send ${6:the contract} by ${7:Friday}. Is there anything you would still like to settle before that, and why does it matter?',
    'We look forward to ${8:the first delivery}, and I hope ${9:your trip to Oslo} goes well.',
  ),
];

/** What the boxes mean, for who opens a sheet for the first time. */
const LEGEND = `<!-- ${[...STATES].reverse().map(({ mark, words }) => `[${mark}] ${words}`).join(', ')} -->`;

/** A new deal sheet as a snippet: with the issues given, else with three to begin with. */
export function dealSheetFrom(issues: readonly Issue[]): string {
  const known: readonly Issue[] = issues.length
    ? issues
    : [{ state: 'agreed', name: 'Price', term: '€42 a unit' }, { state: 'provisional', name: 'Warranty', term: '24 months' }, { state: 'trouble', name: 'Payment terms', term: 'net 30' }];
  let stop = 1;
  const next = (words: string): string => `\${${String(++stop)}:${escaped(words)}}`;
  const lines = known.map(({ state, name, term }) => {
    const mark = STATES.find((entry) => entry.state === state)?.mark ?? ' ';
    return `- [${mark}] ${next(name)}${term === undefined ? '' : `: ${next(term)}`}`;
  });
  return ['# Deal sheet: ${1:supply agreement}', '', LEGEND, '', ...lines, '- [ ] $0', ''].join('\n');
}
