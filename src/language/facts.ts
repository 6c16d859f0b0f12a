import { withoutEnd } from '../engine/ends';
const NUMERAL = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|hundred|thousand|million|billion|dozen|half|double|triple|twice|(?:a )?third|quarter)\b(?: (?:hundred|thousand|million|dozen))?`;
/** Words that may follow a figure without belonging to it. */
const NOT_A_UNIT = String.raw`(?:as|off|each|more|less|because|from|under|over|now|then|they|not|was|were|can|may|must|does|do|it|its|which|who|when|while|but|so|after|before|until|into|out|up|down|again|is|are|or|and|we|you|if|will|goes|get|gets|go|has|have|had|to|that|the|in|on|at|by|for|with|would|could|too|even|either|works?|arrived|needs?|came|left|said|sent|yet|still|also|only|all|there|here|he|she|this|plus|than|very|no|actually|honestly|really|sorry|please|\w+(?:ing|ed|mes|oes|ays|ops|nds|ves|kes|rts|lls|ly))`;
const FIGURE = String.raw`(?:(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|AED|US\$))\s?)?\d[\d.,:/]*(?:st|nd|rd|th)?(?:\s?(?:%|k\b|m\b|bn\b|per ?cent\b|percent\b))?(?:\s?(?:am|pm|a\.m\.|p\.m\.)\b)?`;
const DAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|christmas|easter|tomorrow|tonight|noon|midnight|lunchtime|close of business|(?:next|this) (?:week|month|quarter|year)`;
const FIGURES = new RegExp(String.raw`(?:\b(?:the|an?|our|your|my|all|every|another|net|minus|these|those|this|that|last|next) )?(?:(?:${FIGURE}|\b${NUMERAL})(?: (?:per|an?|of) \w+\b| (?!${NOT_A_UNIT}\b)[a-z][a-z'-]*\b(?! (?:of|to)\b)(?: (?:per|an?) \w+\b)?)?|\b(?:${DAY})\b)`, 'gi');
const NAMES = /(?<=[\p{Ll}\d,;:'’] )(?!(?:I|OK)\b)\p{Lu}[\p{L}\p{N}'&.-]*(?: (?:& )?\p{Lu}[\p{L}\p{N}'&-]*)*/gu;

/** The facts of a text (figures, dates, names), each with the words that belong to it: ["the 40 vans", "£612,000", "Friday"]. */
export function factsOf(text: string): string[] {
  const found = [...text.matchAll(FIGURES), ...text.matchAll(NAMES)].sort((a, b) => a.index - b.index);
  const facts = found.map(({ 0: fact }) => withoutEnd(fact.trim(), /[.,:;'’]/).replace(/['’]s$/, ''));
  return [...new Set(facts)].filter((fact, at, all) => !all.some((other, place) => place !== at && other.length > fact.length && other.includes(fact)));
}

/** Facts as one phrase: "the 40 vans, £612,000 and Friday"; undefined where there are none, or too many to read. */
export function factList(text: string, joiner = 'and', most = 4): string | undefined {
  const facts = factsOf(text);
  if (!facts.length || facts.length > most) return undefined;
  return facts.length === 1 ? facts[0] : `${facts.slice(0, -1).join(', ')} ${joiner} ${facts[facts.length - 1]}`;
}
