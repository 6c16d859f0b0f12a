import type { Candidate, Hit, Pattern, Rewriter, Voice } from '../../engine/types';
import { matterOf } from '../../language/matter';
import { factsKept, holdsFact, speaker } from '../../language/parts';
import { capitalise, tidy, uncapitalise } from '../../language/rewrite';
import { anyOf } from '../../language/words';

/** The parts of a sentence around the clause that tells the deal as a contest. */
interface Parts {
  readonly clause: string;
  /** What the clause is about: "the storage fees". */
  readonly topic: string | undefined;
  readonly before: string;
  readonly after: string;
  /** Said to someone by name: "Henrik". */
  readonly name: string | undefined;
}

const TOPIC = /\b(?:on|over|about|regarding|concerning|as far as|in the matter of|when it comes to|comes to)\s+((?:the|our|your|this|that|these|those|their|any|every|each|who|how|what|whether|[€$£]?\d|[\w-]+(?: [\w-]+)? (?:clause|fee|fees|rate|rates|price|terms?|rent|deposit|costs?))(?:\s+(?!(?:is|are|was|were|has|have|had|will|can|but|and|because|so|since|if|when|while|as|than|we|you|I|they|(?:we|you|they|I|it|that)['’]\w+)\b)[\w€$£%'’/.-]+){0,7}|[\w-]+(?:\s+(?!(?:is|are|was|were|has|have|had|will|can|but|and|because|so|since|if|when|while|as|than|this|next|last|we|you|I|they|(?:we|you|they|I|it|that)['’]\w+)\b)[\w€$£%'’/-]+){0,4})/gi;
const NO_TOPIC = /^(?:an? |this one|this|that|it|the (?:table|ropes|attack|offensive|defensive|same|other|one|hand)|us|you|me|them|him|her|\w+day|the \d+(?:st|nd|rd|th)|points|paper|time|record|[A-Z][a-z]+ \d+|\d+ [A-Z][a-z]+|end|top|course|hand|both sides|your side|our side|the deal)\b/i;

function topicOf(clause: string): string | undefined {
  let topic: string | undefined;
  for (const found of clause.matchAll(TOPIC)) if (!NO_TOPIC.test(found[1] ?? '')) topic = found[1];
  if (topic !== undefined && /^(?:was|were|is|are|has|had|will|how|what|what's)\b|\b(?:go|goes|went|was|were|is|are|getting|has|have|had|will)\b/i.test(topic)) return undefined;
  return topic?.replace(/[\s,.;:!?]+$/, '').replace(/^(?:on|over|about|regarding) /i, '').replace(/\s(?:by|with|from|until|before|after|when|while|since|because|so|if|than)\s.*$/i, '').replace(/\s+(?:from|with|at|by|until|again|first|here|now|yet|already|either|too|alone|anyway|somehow|please|then|than|as|to|in|of|for|we|you|they|I)$/i, '');
}

/** Where one part of a sentence ends and the next begins; generous, as each part is weighed before it is kept. */
const SEAM = /\s*[;:—–]\s*|\s+-\s+|,?\s+(?:because|so that|which is why|whereas|although|though|but)\s+|,?\s+(?:since|now that|given that)\s+(?=(?:I|we|you|they|he|she|it|this|that|the|a|an|our|your|both|nobody|no|who|whoever|what|\w+s)\s)|,\s+(?:and|so|yet|as|or|while|if|when|then|where|which|who|then|after|before|until)\s+|,\s+|\s+(?:and|so)\s+(?=(?:I|we|you|they|he|she|it|this|that|the|our|your|who|nobody)\s)/gi;

function partsOf({ sentence, span }: Hit): Parts {
  const { judged, text } = sentence;
  let start = judged.length - judged.trimStart().length, end = judged.trimEnd().replace(/[.!?…]+["'”’)\]*_]*$/, '').length;
  for (const seam of judged.matchAll(SEAM)) {
    const from = seam.index, to = from + seam[0].length;
    if (to <= span.start) start = to;
    else if (from >= span.end) { end = Math.min(end, from); break; }
  }
  if (end < span.end) end = span.end;
  let before = text.slice(0, start), after = text.slice(end);
  const name = /^,\s+(\p{Lu}[\p{L}-]+)[.!?]?\s*$/u.exec(after)?.[1] ?? /^(\p{Lu}[\p{L}-]+),\s*$/u.exec(before)?.[1];
  const called = name !== undefined && !NO_NAME.test(name) ? name : undefined;
  if (called !== undefined) {
    before = before.replace(/^\p{Lu}[\p{L}-]+,\s*$/u, '');
    after = after.replace(/^,\s+\p{Lu}[\p{L}-]+/u, '');
  }
  return { clause: text.slice(start, end), topic: topicOf(text.slice(start, end)), before, after, name: called };
}
const NO_NAME = /(?:ly|day)$|^(?:Now|Well|So|Then|Yes|No|Here|Also|Thanks|Sorry|Today|Tomorrow|Touché|Checkmate|Sure|Right|OK|Okay|Look|Listen|Again|Still|Once|Fine|Oh|And|But|Hello|Hi|Gentlemen|Otherwise|Instead|However|Therefore)$/;

const JOINS_BEFORE = /[\s,;:–—-]*\b(?:and|but|so|because|since|as|while|although|though|then|or|yet|if|for|when|which is why|which is how|that)?[\s,;:–—-]*$/i;
const JOINS_AFTER = /^[\s,;:–—-]*(?:(?:and|but|so|yet|or|then|though|so that|which is why)\b[\s,]*)?/i;
const VERB = /\b(?:is|are|was|were|am|'s|'re|isn't|aren't|has|have|had|will|'ll|won't|can|can't|cannot|could|would|should|do|does|don't|need|needs|want|stays?|stands?|remains?|covers?|costs?|takes?|expects?|expires?|runs?|starts?|ends?|goes|went|came|comes|let's|please|\w+ed|\w+s) /i;

const bare = (words: string): string => words.replace(/[\s.!?…]+$/, '').trim();
/** "since the milk price came out": since when, not why. */
const SINCE = /^\s+(?:since|until|till|while|when)\s+(?!(?:you|we|nobody|no one|nothing|everyone)\b)/i;
/** A rest that means nothing without what went before it: "our analyst believes", "it isn't ours". */
const HANGS = /\b(?:believes?|thinks?|says?|said|reckons?|feels?|thought|claims?)$|^(?:if|as|like|least|than|let alone|not to mention|nothing|you know)\b|^(?:it|that|this|which|they|you'd|you would|you|we'd|we) (?:is|isn't|are|aren't|was|wasn't|will|won't|do|did|does|don't|can|can't|'s|would)?\w*(?: \w+){0,2}$|^(?:you|we) (?:on|in|at|with|for) /i;
const speaks = (words: string): boolean => bare(words).split(/\s+/).length >= 3 && VERB.test(`${words} `) && !HANGS.test(bare(words));
const address = (text: string, name: string | undefined): string => (name ? text.replace(/([.?])$/, `, ${name}$1`) : text);

/** The sentence told as a problem to solve together: the contest goes, what the writer says beside it stays. */
export function together(hit: Hit, voice: Voice): (string | Candidate)[] {
  const { clause, before, after, name, ...parts } = partsOf(hit);
  const rest = bare((SINCE.test(after) ? '' : after).replace(/^[\s,;:–—-]*(?:because|since|as|now that|given that)\s+/i, '').replace(JOINS_AFTER, ''));
  const head = bare(before.replace(JOINS_BEFORE, ''));
  const conditional = /^\s*(?:if|when|once|until|unless|as long as|before|after|while|with|by|given|despite|without|between|on|in|at|for|from)\b/i.test(head);
  const keepsRest = speaks(rest), keepsHead = conditional || speaks(head);
  const own = parts.topic !== undefined && /^(?:which|who|whose|how|what|whether|one)\b/i.test(parts.topic) ? undefined : parts.topic;
  const topic = own ?? aboutIn(clause) ?? (keepsRest || keepsHead ? undefined : aboutIn(`${before}${clause}${after}`));
  const candidates: string[] = [];
  const add = (text: string): void => { candidates.push(address(tidy(capitalise(text)), name)); };
  const ended = (text: string): string => `${text}${/[.?!]$/.test(text) ? '' : '.'}`;
  if (/\?[\s"'”’)]*$/.test(hit.sentence.text) && keepsRest) add(`${rest}?`);
  const frames = framesFor(clause, topic, voice);
  // A mere name for the other side: what follows needs nothing in its place.
  if (keepsRest && !keepsHead && !/\b(?:I|we|you|they|it|us)\b/i.test(clause) && !VERB.test(`${clause} `) && !/^(?:and|or|but)\b/i.test(rest)) add(ended(rest));
  for (const { say, ask } of frames) {
    const lead = keepsHead ? (conditional ? `${head}, ` : `${head}, ${/^let's/.test(say) ? 'so' : 'and'} `) : '';
    const said = `${lead}${lead ? uncapitalise(say) : say}`;
    if (keepsRest) add(ended(`${said}; ${uncapitalise(rest)}`));
    else {
      if (ask) add(`${said}; ${ask}?`);
      add(ended(said));
    }
  }
  // What stands beside it says enough by itself.
  if (keepsRest && !keepsHead) add(ended(rest));
  if (keepsHead && !conditional && !keepsRest) add(ended(head));
  const facts = keepsHead || keepsRest ? [] : [head, rest].filter((words) => /\d/.test(words) && !HANGS.test(words)).map(uncapitalise);
  if (facts.length === 1) for (const { say } of frames.slice(0, 1)) add(`${say}: ${facts[0] ?? ''}.`);
  const { wed } = speaker(voice), { text } = hit.sentence;
  if (holdsFact(text)) for (const kept of factsKept(text.replace(/[.!?\s]+$/, ''), wed)) add(ended(kept));
  return [...candidates, inPlainWords(hit)];
}

/** The matter that a text names, where it is a thing. */
function aboutIn(text: string): string | undefined {
  const subject = SUBJECT.exec(text)?.[1];
  const named = matterOf(text), { about, who } = named.about !== undefined || subject === undefined ? named : matterOf(`We talk about ${uncapitalise(subject)}`);
  return about === undefined || who || about.length > 48 || NOT_A_TOPIC.test(about) ? undefined : about;
}
/** What the clause says something of: "The detention point | is the last trench". */
const SUBJECT = /^[^\p{L}\p{N}]*((?:(?:the|our|your|this|that|these|those) )?(?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]*) (?:is|are|was|were|has|have|will|stays?|remains?)\b/iu;
const NOT_A_TOPIC = /^(?:every|each|any|it|this|that|there|these|those|they|he|she|everyone|nobody|somebody|one|what|who)\b|\b(?:fight|battle|war|rounds?|game|shot|truce|score|ball|bluff|chess|punch|stick|hill|table|barrel|match|contest|side|team|camp|hand|card|cards|gloves|ammunition|leverage|pressure|concessions?|enemy|opponent|weapons?|guns?|trenches|victory|loss)\b|^(?:you|your (?:side|team|people)|we|us|our (?:side|team|people))$/i;

/** What the writer means by a contest: we hold out, we are pressed, we are strong, somebody has won, two sides. */
const HOLDS_OUT = new RegExp(
  String.raw`\b(?:${anyOf(['won[\'’]t', 'will not', 'not', 'isn[\'’]t', 'aren[\'’]t', 'don[\'’]t', 'never', 'no intention', 'didn[\'’]t', 'refuse', 'nobody', 'no one', 'no'])})\b.*\b` +
    String.raw`(?:${anyOf(['surrender\\w*', 'yield\\w*', 'budg\\w+', 'giv\\w+', 'roll\\w* over', 'back\\w* down', 'lose', 'cav\\w+', 'fold\\w*', 'capitulat\\w+', 'retreat\\w*', 'blink\\w*', 'beaten', 'defeated', 'knees', 'bullied', 'pushed', 'lie down', 'losers?', 'inch', 'flag', 'centimetre', 'towel'])})\b` +
    String.raw`|\b(?:defend\w*|hill (?:we|I)|di(?:e|ng) (?:on|in)|(?:hold|stand|standing|holding) (?:the|our|my|your) (?:line|ground|fort)|dig(?:ging)? in|dug in|to the (?:last|bitter|death)|tooth and nail|every inch)\b`,
  'i',
);
const OPPOSES = /\b(?:will|'ll|shall|going to|intend to|ready to|happy to|prepared to|mean to|plan to) (?:\w+ )?(?:fight|battle|contest|resist|oppose|go to war)\b/i;
const PRESSED = new RegExp(
  String.raw`\b(?:we(?:['’]re|['’]ve been)?|us|I(?:['’]m)?|our \w+|my \w+|(?:the|our) (?:members|growers|tenants|village|shop|club)) (?:\w+ ){0,4}?` +
    String.raw`(?:${anyOf(['squeezed', 'cornered', 'hostage', 'ransom', 'steam-?rolled', 'strong-armed', 'blackmailed', 'bled', 'strangled', 'crushed', 'pressed', 'knees', 'mercy', 'barrel', 'throat', 'wall', 'bullied', 'prey', 'hammered', 'trapped'])})\b`,
  'i',
);
const OTHERS = /\b(?:have|has|had|got|hold|'ve) (?:you|them|him|her|the \w+)\b|\b(?:you|they)(?:'re| are)\b/i;
const SCORED = /\b(?:won|win|wins|lost|lose|loses|scored?|points?|rounds?|nil|up|ahead|winner|loser|victory|checkmate|chalk|blinked|upper)\b/i;
const SIDES = /\b(?:versus|vs\.?|us or them|you or us|camps?|opposing|barricades?|trenches|front line)\b/i;

/** Calm ways to say what a clause of contest is about, best first. */
function framesFor(clause: string, topic: string | undefined, voice: Voice): { readonly say: string; readonly ask?: string }[] {
  const { we, wed } = speaker(voice), We = capitalise(we), Wed = capitalise(wed);
  const who = /^\W*((?:our|the|my) (?:[\w-]+ )?[\w-]+) (?=will|won|is|are|isn|aren|has|have|can|refuse|would|does|do)/i.exec(clause)?.[1] ?? We;
  const look = topic ? `Let's look at ${topic} together` : "Let's look for a solution that works for both of us";
  const open = 'what else could we look at together';
  const joint = topic
    ? [{ say: `${Wed} like to find a solution on ${topic} that works for both of us` }, { say: look }, { say: `${Wed} like to settle ${topic} together` }]
    : [{ say: look }, { say: `${Wed} like to find terms that work for both of us` }];
  if (/\b(?:we|us|our|ours|I|my|nobody|no one|team|board|client|members|faculty|union|association|cooperative|co-op)\b/i.test(clause)) {
    if (OPPOSES.test(clause) && topic) return [{ say: `${capitalise(who)} can't agree to ${topic} as it stands`, ask: 'could we look at it together' }, ...joint];
    if (HOLDS_OUT.test(clause)) return [...(topic ? [{ say: `${capitalise(who)} can't move on ${topic}`, ask: open }] : [{ say: `This is as far as ${uncapitalise(who)} can go`, ask: open }]), ...joint];
    if (PRESSED.test(clause) && !OTHERS.test(clause)) return [{ say: topic ? `${We} feel under real pressure on ${topic}` : `${We} feel under real pressure here`, ask: 'could we look at it together' }, ...joint];
  }
  if (SIDES.test(clause)) return [{ say: topic ? `We see ${topic} differently, so let's look for something that works for both of us` : "We see this differently, so let's look for something that works for both of us" }, ...joint];
  if (SCORED.test(clause) && !topic) return [{ say: "Let's find a result that works for both of us" }, ...joint];
  return joint;
}

/** Where only the writer knows what was meant: the sentence with a place to say it plainly. */
function inPlainWords({ sentence: { text }, span }: Hit): Candidate {
  const words = /[\p{L}\p{N}]/u.test(text.slice(0, span.start)) ? 'what it means in plain words' : 'What it means in plain words';
  return { text: text.slice(0, span.start) + words + text.slice(span.end), stops: [{ start: span.start, end: span.start + words.length }] };
}

/** A refusal to yield, said as a limit: "isn't going to roll over on X" is "can't move on X". */
export function cannotMove({ sentence, span }: Hit): string[] {
  const { text } = sentence;
  const before = text.slice(0, span.start), after = text.slice(span.end);
  const no = /\s*(?:\b(?:is|are|am|will|do|does|would)(?:n['’]t| not)|['’](?:s|re|m|ll|d) not|\bwon['’]t|\bcan['’]t|\bcannot|\bnever|\b(?:has|have) no (?:intention of|plans? to))(?:\s+(?:going|about|prepared|willing|ready|intend|intending|planning|plan|here|the (?:sort|kind|type)))*(?:\s+to)?\s*$/i.exec(before);
  if (!no) return [];
  const on = after.replace(/^\s+(?:over|about|for)\b/i, ' on');
  const subject = before.slice(0, no.index);
  return [tidy(`${subject} can't move${on}`), tidy(`${subject} can't change this${on}`)];
}

/** The sentence with each figure of speech said plainly where it stands, where all of them have plain words. */
function plainly(hit: Hit, figures: readonly Pattern[]): string[] {
  let text = hit.sentence.text, turned = 0;
  for (let round = 0; round < 4; round++) {
    const next = turnOne({ ...hit, sentence: { ...hit.sentence, text, judged: round ? text.replace(/’/g, "'") : hit.sentence.judged } }, figures);
    if (next === undefined) break;
    text = next;
    turned++;
  }
  return turned ? [smoothed(text)] : [];
}

function turnOne({ sentence, ...hit }: Hit, figures: readonly Pattern[]): string | undefined {
  const { judged } = sentence;
  for (const { find, when = [], unless = [], rewrite } of figures) {
    if (!rewrite) continue;
    const found = new RegExp(find.source, `${find.flags.replace(/[gyd]/g, '')}d`).exec(judged);
    if (!found) continue;
    const [start, end] = found.indices?.groups?.['mark'] ?? [found.index, found.index + found[0].length];
    const here: Hit = { ...hit, sentence, span: { start, end }, text: judged.slice(start, end), before: judged.slice(0, start), after: judged.slice(end), groups: { ...found.groups } };
    if (!when.every((guard) => guard(here)) || unless.some((guard) => guard(here))) continue;
    const [turned] = rewrite(here, 'we');
    if (typeof turned === 'string' && turned !== sentence.text) return turned;
  }
  return undefined;
}

/** Small words that go with the plain ones: "under pressure by" is "from", one moves "on" and not "over" a point. */
const smoothed = (text: string): string =>
  text.replace(/\b(under (?:heavy )?pressure) by\b/gi, '$1 from').replace(/\b(mov(?:e|es|ed|ing)) (?:over|about)\b/gi, '$1 on').replace(/\b(options|position) over (?:you|us|them)\b/gi, '$1');

/** The figures said plainly where they stand; a refusal to yield as a limit; then the whole clause told calmly. */
export const calmly = (figures: readonly Pattern[]): Rewriter => (hit, voice) => [...plainly(hit, figures), ...cannotMove(hit), ...together(hit, voice)];
