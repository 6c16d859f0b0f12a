const SUBJECT = String.raw`(?:I|you|we|they|he|she|it|this|that|there|these|those|[€$£]?\d[\w.,%]*(?:\s+(?:an?|per)\s+[\w'-]+)?|(?:the|our|your|my|their|his|her|an?)\s+[\w'-]+(?:\s+[\w'-]+)?)`;
const FINITE = String.raw`(?:'(?:ll|re|ve|d|s|m)|\s+(?:\w+ly\s+)?(?:is|are|was|were|am|be|do|does|did|has|have|had|will|would|can|could|should|must|may|might|shall|need|want|\w+n't|aren't|[a-z]+(?:s|ed))\b)`;

/** What parts a clause from the next: a strong mark, or a joining word before a new subject and its verb. */
const END = new RegExp(
  String.raw`(?<!\s)(?:\s*[;:—–]|\s+-\s)|(?<![.!?])[.!?]+\s*$|,?(?<!\s)\s+(?:and|but|or|so|yet)\s+(?=${SUBJECT}${FINITE})|,\s+(?:so|but)\s+|,\s+(?:and|yet)\s+(?=(?:I|we|they|he|she|it)\s+\w+\s+\w)|,\s+(?=${SUBJECT}${FINITE})|,?(?<!\s)\s+(?:or else|otherwise)\b|,?(?<!\s)\s+(?:because|since|although|though|unless|whereas|while)\s+(?=${SUBJECT})|,\s+(?:as|if|when|which|who)\s`,
  'i',
);

/** The text with what stands in brackets as one long word, so that no clause begins or ends there. */
const withoutAsides = (judged: string): string => (judged.includes('(') ? judged.replace(/\([^()]{1,120}\)/g, (aside) => 'x'.repeat(aside.length)) : judged);

/** Where the clause that `from` lies in ends, in UTF-16 units from the start of `judged`; the mark that ends it is left out. */
export function clauseEnd(judged: string, from: number): number {
  const found = END.exec(withoutAsides(judged).slice(from));
  return found ? from + found.index : judged.trimEnd().length;
}

const START = new RegExp(String.raw`(?:[;:—–]|\s-\s|,?(?<!\s)\s+(?:and|but|or|so|yet|because|since|although|though)\s+(?=${SUBJECT}${FINITE}|(?:you|we|they|he|she)\s+[a-z])|,\s+)\s*`, 'gi');

/** Where the clause that ends at or after `at` begins. */
export function clauseStart(judged: string, at: number): number {
  let start = judged.length - judged.trimStart().length;
  for (const mark of withoutAsides(judged).slice(0, at).matchAll(START)) start = mark.index + mark[0].length;
  return start;
}
