import { inSentence, isPlural, listed, styleOf } from './names';
import type { DealState, Issue } from './sheet';
import { marked, snippetOf, withoutMarks } from './stops';

/** How a summary is told: Wheeler's words, in numbers, with the terms, or as a list. */
export type SummaryVariant = 'full' | 'short' | 'terms' | 'list';

/** What a summary is made from; a deal sheet is one. */
export interface Standing {
  readonly items: readonly Issue[];
  readonly properNames?: readonly string[];
}

/** The variants, as a menu offers them. */
export const VARIANTS: readonly { readonly variant: SummaryVariant; readonly title: string }[] = [
  { variant: 'full', title: 'In full' },
  { variant: 'short', title: 'Short' },
  { variant: 'terms', title: 'With terms' },
  { variant: 'list', title: 'As a list' },
];

/**
 * Sums up where the talks stand, as Michael Wheeler advises. It is honest: a part with no issue is left out, and "most of the way" is
 * said only where agreed and in good shape are more than half of all issues. Empty where there is nothing to sum up.
 */
export function stallSummary(sheet: Standing, variant: SummaryVariant = 'full'): string {
  return withoutMarks(summaryOf(sheet, variant));
}

/** An open question on what is in trouble, else on what is least settled; it asks why. Empty where nothing is left to settle. */
export function stallQuestion(sheet: Standing): string {
  return withoutMarks(questionOf(sheet));
}

/** The summary and the question as a snippet: each list of issues is a tab stop. */
export function stallSnippet(sheet: Standing, variant: SummaryVariant = 'full'): string {
  const parts = [summaryOf(sheet, variant), questionOf(sheet)].filter(Boolean);
  return `${snippetOf(parts.join('\n\n'))}$0`;
}

/** The issues of one state, ready for a sentence. */
interface Part {
  readonly count: number;
  readonly names: readonly string[];
  /** The names as one list and one tab stop. */
  readonly list: string;
  readonly plural: boolean;
}

function partsOf({ items, properNames }: Standing, withTerms: boolean): Readonly<Record<DealState, Part>> {
  const style = styleOf(items.map(({ name }) => name), properNames);
  const partOf = (state: DealState): Part => {
    const seen = new Set<string>();
    const issues = items.filter((item) => item.state === state && !seen.has(item.name.toLowerCase()) && seen.add(item.name.toLowerCase()));
    const names = issues.map(({ name, term }) => {
      const words = inSentence(name, style);
      return withTerms && term !== undefined && term !== '' ? `${words} (${term.replace(/[()]/g, (mark) => (mark === '(' ? '[' : ']'))})` : words;
    });
    const [only] = issues;
    return { count: issues.length, names, list: marked(listed(names)), plural: issues.length > 1 || (only !== undefined && isPlural(only.name)) };
  };
  return { agreed: partOf('agreed'), provisional: partOf('provisional'), 'good-shape': partOf('good-shape'), trouble: partOf('trouble'), open: partOf('open') };
}

function summaryOf(sheet: Standing, variant: SummaryVariant): string {
  const parts = partsOf(sheet, variant === 'terms');
  const total = Object.values(parts).reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const closing = closingOf(parts, total);
  if (variant === 'list') return inList(parts, closing);
  if (variant === 'short' && total > 1) return [...inNumbers(parts, total), ...troubleIn(parts), ...closing].join(' ');
  return [...accomplishedIn(parts), ...openIn(parts), ...troubleIn(parts), ...closing].join(' ');
}

type Parts = Readonly<Record<DealState, Part>>;

/** Wheeler's ending, as far as it is true. */
function closingOf(parts: Parts, total: number): string[] {
  if ((parts.agreed.count + parts['good-shape'].count) * 2 <= total) return [];
  return ["We're most of the way up the mountain.", ...(parts.trouble.count ? ["It'd be a shame if this got us stuck."] : [])];
}

function accomplishedIn({ agreed, provisional, 'good-shape': good }: Parts): string[] {
  const sentences: string[] = [];
  if (agreed.count) sentences.push(`We have agreed on ${agreed.list}.`);
  const clauses: string[] = [];
  if (provisional.count) clauses.push(`${provisional.list} ${be(provisional)} still provisional`);
  if (good.count) clauses.push(`${good.list} ${be(good)} in good shape`);
  if (clauses.length) {
    // A list before the second "and" wants the comma.
    const joint = provisional.count + good.count > 2 || [...provisional.names, ...good.names].some((name) => / and /.test(name)) ? ', and ' : ' and ';
    sentences.push(`${capital(clauses.join(joint))}.`);
  }
  return sentences;
}

const openIn = ({ open }: Parts): string[] => (open.count ? [`We have yet to discuss ${open.list}.`] : []);

function troubleIn({ trouble, agreed, provisional, 'good-shape': good }: Parts): string[] {
  if (!trouble.count) return [];
  const now = agreed.count + provisional.count + good.count > 0;
  return [`${now ? "Now we're" : "We're"} having trouble with ${trouble.list}.`];
}

const be = ({ plural }: Part): string => (plural ? 'are' : 'is');

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const number = (count: number): string => NUMBERS[count] ?? String(count);

/** "Three of our seven issues are agreed, one is provisional, and one is in good shape." */
function inNumbers({ agreed, provisional, 'good-shape': good, open }: Parts, total: number): string[] {
  const whole = `our ${number(total)} issues`;
  const states = [
    { count: agreed.count, words: 'agreed' },
    { count: good.count, words: 'in good shape' },
    { count: provisional.count, words: 'still provisional' },
    { count: open.count, words: 'yet to be discussed' },
  ].filter(({ count }) => count > 0);
  const [first, ...rest] = states;
  if (!first) return [];
  const verb = (count: number): string => (count === 1 ? 'is' : 'are');
  const subject = first.count === total ? `all ${total === 2 ? 'of' : `${number(total)} of`} our issues`.replace('all of our issues', 'both of our issues') : `${number(first.count)} of ${whole}`;
  const clauses = [`${subject} ${verb(first.count)} ${first.words}`, ...rest.map(({ count, words }) => `${number(count)} ${verb(count)} ${words}`)];
  return [`${capital(clauses.length === 2 ? clauses.join(', and ') : listed(clauses))}.`];
}

function inList(parts: Parts, closing: readonly string[]): string {
  const lines = [
    { part: parts.agreed, words: 'Agreed' },
    { part: parts['good-shape'], words: 'In good shape' },
    { part: parts.provisional, words: 'Still provisional' },
    { part: parts.open, words: 'Not yet discussed' },
    { part: parts.trouble, words: "Where we're having trouble" },
  ].filter(({ part }) => part.count > 0);
  const list = lines.map(({ part, words }) => `- ${words}: ${part.list}`).join('\n');
  return `Here is where we stand:\n\n${list}${closing.length ? `\n\n${closing.join(' ')}` : ''}`;
}

function questionOf(sheet: Standing): string {
  const parts = partsOf(sheet, false);
  const part = [parts.trouble, parts.open, parts.provisional, parts['good-shape']].find(({ count }) => count > 0);
  if (!part) return '';
  // Of many, the first: a question about everything gets no answer.
  const about = part.count <= 2 ? part.list : marked(part.names[0] ?? '');
  return `What matters most to you in ${about}, and why?`;
}

/** The first letter of a sentence; a name that begins small on purpose, such as "iPhone", keeps it. */
function capital(sentence: string): string {
  return sentence.replace(/^([\uE000]?)(\p{Ll})(?!\p{Ll}*\p{Lu})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
