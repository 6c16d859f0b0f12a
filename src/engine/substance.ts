/**
 * The one law in code: *firm on substance, soft on people*. Compares a passage with its rewrite: every number, amount, date,
 * percentage, name, address, condition and refusal survives, and none is invented.
 */

/** What a rewrite lost or invented, as short phrases; empty where the substance is kept. */
export function lostOrInvented(before: string, after: string): string[] {
  const faults: string[] = [];
  compare(numbersOf(before), numbersOf(after), faults);
  compare(datesOf(before), datesOf(after), faults);
  compare(namesOf(before, after), namesOf(after, before), faults);
  compare(addressesOf(before), addressesOf(after), faults);
  if (refuses(before) && !holdsFirm(after)) faults.push('loses the refusal');
  return faults;
}

function compare(before: ReadonlySet<string>, after: ReadonlySet<string>, faults: string[]): void {
  for (const fact of before) if (!after.has(fact)) faults.push(`loses “${fact}”`);
  for (const fact of after) if (!before.has(fact)) faults.push(`invents “${fact}”`);
}

const plain = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\u00a0/g, ' ');

/** Figures with their unit signs: "€42", "10%", "1,250.00", "60-day", "4.2". */
function numbersOf(text: string): Set<string> {
  const found = plain(text).match(/[€$£¥]?\s?\d[\d.,:/]*(?:\s?(?:%|€|£|\$|k\b|m\b|bn\b|percent\b|per cent\b))?/gi) ?? [];
  return new Set(found.map((figure) => figure.toLowerCase().replace(/[\s]/g, '').replace(/[.,:/]+$/, '').replace(/percent|percent/, '%')));
}

const DATES = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march(?= \d|\b(?=[^a-z]))|april|june|july|august|september|october|november|december)\b|\b(?:tomorrow|today|tonight|noon|midnight|yesterday)\b/gi;
const datesOf = (text: string): Set<string> => new Set((plain(text).match(DATES) ?? []).map((date) => date.toLowerCase()));

/** Capitalised words that do not merely open a sentence: names. A word the other text has in lower case is no name. */
function namesOf(text: string, other: string): Set<string> {
  const names = new Set<string>();
  const otherWords = new Set(plain(other).match(/[\p{L}\p{N}'-]+/gu) ?? []);
  for (const found of plain(text).matchAll(/(^|[.!?:;“"(]\s*|\s)(\p{Lu}[\p{L}\p{N}'-]*)/gu)) {
    const word = (found[2] ?? '').replace(/'s$/, '');
    const opens = found[1] !== undefined && !/^\s$/.test(found[1]);
    if (opens || /^I(?:'|$)/.test(word) || /[.!?]["”)]?\s*$/.test(plain(text).slice(0, (found.index ?? 0) + (found[1] ?? '').length))) continue;
    if (otherWords.has(word.toLowerCase())) continue;
    names.add(word);
  }
  // A name that opens one text and stands within the other is the same name.
  for (const word of [...names]) if (!otherWords.has(word) && otherWords.has(`${word}'s`)) names.delete(word), names.add(word);
  return new Set([...names].filter((word) => !opensSomeSentence(other, word)));
}

const opensSomeSentence = (text: string, word: string): boolean =>
  new RegExp(`(?:^|[.!?]["”)]?\\s+)["“(]?${word.replace(/[^\p{L}\p{N}'-]/gu, '')}(?![\\p{L}\\p{N}])`, 'u').test(plain(text));

const addressesOf = (text: string): Set<string> =>
  new Set((text.match(/\bhttps?:\/\/[^\s<>)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+/gi) ?? []).map((address) => address.toLowerCase()));

/** A plain no of the writer's own. */
export function refuses(text: string): boolean {
  return /\b(?:I|we|our \w+|my \w+)\s(?:\w+ )?(?:can't|cannot|can not|won't|will not|refuse|decline|are not (?:able|going|prepared|willing)|aren't (?:able|going|prepared|willing)|am not|'re not (?:able|going|prepared|willing))\b|\bI'm not (?:able|going|prepared|willing)\b|\bwe're not (?:able|going|prepared|willing)\b|\bnot (?:possible|an option|negotiable|acceptable)\b|\bnon-?negotiable\b|\bout of the question\b/i.test(plain(text));
}

function holdsFirm(text: string): boolean {
  return /\b(?:not|n't|no|cannot|can't|won't|unable|beyond|without|never|decline|as far as|limit|fixed|stays?|stands?|holds?|firm|hard for us|difficult|need|only|remain|rule out)\b|n't\b/i.test(plain(text));
}
