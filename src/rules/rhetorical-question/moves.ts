import { straighten } from '../../language/inversion';
import { ASKED, CHECKED, SET } from './set';
import { HOW, WHAT, WHERE, WHO, WHY, WONDERED } from './wh';
import { doubt, help, low, turned, view, type Move, type Self } from './wording';
import { AGREEMENT, DISBELIEF, EXPECTED } from './yesNo';

const MOVES: readonly Move[] = [...SET, ...AGREEMENT, ...ASKED, ...CHECKED, ...EXPECTED, ...DISBELIEF, ...HOW, ...WHO, ...WHERE, ...WHAT, ...WHY, ...WONDERED];

/** "anything" of a question is "something" of a statement. */
const affirm = (statement: string): string =>
  statement.replace(/\banything\b/gi, 'something').replace(/\s+any ?more\b/gi, '').replace(/\s+ever\b/gi, '')
    .replace(/ to you$/i, '').replace(/\bat least\s+/i, '').replace(/\beven\s+/i, '');

/** A yes-or-no question, and whether its answer is meant to be yes. */
const INVERTED = /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|would|will|should|must|may|won't|shan't)(?:n't|nt)?\b/i;
const NEGATED = /^\w+(?:n't|nt)\b|^can't\b|^(?:is|are|do|does|did|have|has|can|could|would|should|was|were|will) \S+ not\b/i;
const AUX = String.raw`is\b|are\b|was\b|were\b|do\b|does\b|did\b|can\b|could\b|would\b|will\b|should\b|has\b|have\b`;
const WH = new RegExp(
  String.raw`^(?<wh>(?:how|what|why|where|when|which|whose|who(?= else| do| did))(?: (?!${AUX})[\w'-]+){0,4}) ` +
    String.raw`(?<s>(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have)\b.+)$`, 'i',
);

const CLAIMED = /^(?:you|your \w+) (?:can|could|will|would) (?:tell|claim|say|argue|maintain|swear|assure|promise|suggest|pretend)\b.*\bthat\b/i;

/** What a plain yes-or-no question presumes, as the writer's view. */
function presumed(clause: string, who: Self): string | undefined {
  const negated = NEGATED.test(clause);
  if (/^\w+ (?:nobody|no one|none)\b/i.test(clause)) return undefined;
  const plain = straighten(clause.replace(/^(\w+) (\S+) not\b/i, '$1 $2'));
  if (plain && CLAIMED.test(plain)) return undefined;
  if (plain) return negated || (/\bnot\b/.test(clause) && !/\bnot\b/.test(plain)) ? view(affirm(plain), who) : doubt(plain, who);
  return undefined;
}

/** A question with a question word, asked in earnest. */
function earnest(clause: string, who: Self): string | undefined {
  // "which bank is lending": the noun before the verb is its subject, so nothing is turned.
  if (/^(?:which|what) [\w-]+(?: [\w-]+)? (?:is|are|was|were) (?!going\b|being\b|\w*thing\b)[a-z]+ing\b/i.test(clause)) return undefined;
  if (/^(?:which|what) (?:of|(?:is|are) (?:worth|more|better|worse|fairer|cheaper))\b|^how (?:stupid|naive|green|daft|dare|many (?:more )?times|hard|difficult|would you (?:like|feel)|(?:do|can|could|did) you (?:sleep|look|dare|ask|expect|call|claim|demand)|(?:is|are|was) .+ (?:fair|reasonable|right|problem|fault|business))\b/i.test(clause)) return undefined;
  // What the writer cannot do is not for the reader to explain.
  if (/^how (?:could|can|would|do|should) (?:we|I)\b/i.test(clause)) return undefined;
  const found = WH.exec(clause)?.groups, small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
  const short = /^(?<wh>.+?) (?<be>is|are|was|were) (?<x>they|it|that|this|you|we)$/i.exec(clause)?.groups;
  if (short && /^(?:how|what|why|where|when|which|whose|who)\b/i.test(clause))
    return help(`${small(short['wh'] ?? '')} ${short['x'] ?? ''} ${short['be'] ?? ''}`, who);
  const plain = found && straighten(found['s'] ?? '');
  return plain ? help(`${small(found['wh'] ?? '')} ${low(plain)}`, who) : undefined;
}

/** "If the roof leaks on the buyer, is it …?": what the question rests on stays before its way out. */
const RESTS_ON = new RegExp(
  String.raw`^(?<lead>(?:if|when|with|given|after|as|since|because|where|for) [^,;:?]{3,90}), ` +
    String.raw`(?<question>(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|must|how|who|what|why|where|which)(?:n't)?\b.+)$`,
  'i',
);

/** What can be said in a question's place, best first; a resort only where nothing before it holds. */
export interface Way {
  readonly text: string;
  readonly resort: boolean;
}

/** The ways out of a question, best first. */
export function waysOut(clause: string, who: Self): Way[] {
  const rests = RESTS_ON.exec(clause)?.groups;
  const whole = framed(clause, who);
  if (!rests || whole.length) return whole;
  const lead = low(rests['lead'] ?? '');
  return framed(rests['question'] ?? '', who).flatMap(({ text, resort }) => {
    // "If it were your daughter, would you …?": what the writer would do then.
    const own = /^(?:we|I) (?:would|could)(?:n't)? /.test(text) ? turned(lead, who) : lead;
    return own && /^(?:we|I|it|that|to)\b/.test(text) ? [{ text: `${own}, ${text}`, resort }] : [];
  });
}

/** The first shape that fits says it; the others, and the order of the words alone, are for where its words do not hold. */
function framed(clause: string, who: Self): Way[] {
  const made: Way[] = [];
  for (const { find, say } of MOVES) {
    const found = find.exec(clause);
    if (!found) continue;
    const said = say({ ...found.groups }, who);
    const resort = made.length > 0;
    for (const text of typeof said === 'string' ? [said] : (said ?? [])) if (text) made.push({ text, resort });
    if (made.length > 2) break;
  }
  const plain = INVERTED.test(clause) ? presumed(clause, who) : earnest(clause, who);
  return plain ? [...made, { text: plain, resort: made.length > 0 && !/^(?:how|why)\b/i.test(clause) }] : made;
}
