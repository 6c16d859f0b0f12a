import { lostOrInvented } from '../../engine/substance';
import type { Candidate, Hit, Pattern, Rewriter, Voice } from '../../engine/types';
import { factList } from '../../language/facts';
import { matterOf } from '../../language/matter';
import { speaker } from '../../language/parts';
import { FINITE } from '../../language/reframe';
import { capitalise, tidy, uncapitalise } from '../../language/rewrite';

/** The figures said plainly where they stand; then the clause told calmly, what stands beside it kept. */
export const calmly = (figures: readonly Pattern[]): Rewriter => (hit, voice) => {
  const plain = plainly(hit, figures), told = framed(hit, voice).filter((text) => lostOrInvented(hit.sentence.text, text).length === 0);
  return plain.length || told.length ? [...plain, ...told] : [inPlainWords(hit)];
};

/** The sentence with each figure of speech said plainly, where it has plain words. */
function plainly(hit: Hit, figures: readonly Pattern[]): string[] {
  let text = hit.sentence.text, turned = 0;
  for (let next = turnOne(hit, text, figures); next !== undefined && turned < 4; next = turnOne(hit, text, figures)) {
    text = next;
    turned++;
  }
  return turned ? [smoothed(text)] : [];
}

function turnOne(hit: Hit, text: string, figures: readonly Pattern[]): string | undefined {
  const judged = text === hit.sentence.text ? hit.sentence.judged : text.replace(/’/g, "'");
  const sentence = { ...hit.sentence, text, judged };
  let best: { readonly from: number; readonly to: number; readonly turned: string } | undefined;
  for (const { find, when = [], unless = [], rewrite } of figures) {
    const found = rewrite && new RegExp(find.source, 'id').exec(judged);
    if (!found) continue;
    const from = found.index, to = from + found[0].length;
    // "tug-of-war" before the "war" in it.
    if (best && (best.from < from || (best.from === from && best.to >= to))) continue;
    const [start, end] = found.indices?.groups?.['mark'] ?? [from, to];
    const here: Hit = { ...hit, sentence, span: { start, end }, text: judged.slice(start, end), before: judged.slice(0, start), after: judged.slice(end), groups: { ...found.groups } };
    if (!when.every((guard) => guard(here)) || unless.some((guard) => guard(here))) continue;
    const [turned] = rewrite(here, 'we');
    if (typeof turned === 'string' && turned !== text) best = { from, to, turned };
  }
  return best?.turned;
}

/** Small words that go with the plain ones: "under pressure by" is "from", one moves "on" a point and not "over" it. */
const smoothed = (text: string): string =>
  text
    .replace(/\b(under (?:heavy )?pressure) by\b/gi, '$1 from')
    .replace(/\b(mov(?:e|es|ed|ing)|hold(?:s|ing)? firm|held firm|stay(?:s|ed|ing)? firm|hard line) (?:over|about)\b/gi, '$1 on')
    .replace(/\b(talk(?:s|ing)? frankly) over\b/gi, '$1 about')
    .replace(/\b(options|position) over (?:you|us|them)\b/gi, '$1')
    .replace(/\b(strongest|best|better|stronger|strong) strong (?=argument)/gi, '$1 ')
    .replace(/\b(t)he counterpart\b/gi, '$1he other side');

/** The parts of a sentence around the clause that tells the deal as a contest. */
interface Parts {
  readonly head: string;
  readonly clause: string;
  /** How the rest is joined on: "because", ";". */
  readonly joint: string;
  readonly rest: string;
  /** Said to someone by name: ", Henrik". */
  readonly name: string;
}

/** Where one part of a sentence ends and the next begins; generous, as each part is weighed before it is kept. */
const SEAM = new RegExp(
  String.raw`\s*[;:—–]\s*|\s+-\s+|,?\s+(?:because|so that|which is why|whereas|although|though|but|since|now that|given that)\s+(?=\w)|,\s+(?:(?:and|so|yet|as|or|while|if|when|then|where|which|who|after|before|until)\s+)?` +
    String.raw`|\s+(?:and|so)\s+(?=(?:I|we|you|they|he|she|it|this|that|the|our|your|who|nobody)\s)`,
  'gi',
);
const bare = (words: string): string => words.replace(/[\s.!?…,;:–—-]+$/, '').trim();

function partsOf({ sentence: { judged, text }, span }: Hit): Parts {
  let start = judged.length - judged.trimStart().length, end = judged.trimEnd().replace(/[.!?…]+["'”’)\]*_]*$/, '').length, joint = '', next = end;
  for (const seam of judged.matchAll(SEAM)) {
    const from = seam.index, to = from + seam[0].length;
    if (to <= span.start) start = to;
    else if (from >= span.end) { [end, next, joint] = [from, to, seam[0]]; break; }
  }
  if (end < span.end) end = next = Math.max(end, span.end);
  const called = /^\s*(\p{Lu}[\p{L}-]+)[.!?]?\s*$/u.exec(text.slice(next))?.[1];
  const name = joint.trim() === ',' && called !== undefined ? `, ${called}` : '';
  return { head: bare(text.slice(0, start).replace(/[\s,;:–—-]*\b(?:and|but|so|because|since|as|while|although|though|then|or|yet|that|which is why)?[\s,;:–—-]*$/i, '')), clause: text.slice(start, end), joint: joint.toLowerCase().replace(/[^a-z ]/g, '').trim(), rest: name ? '' : bare(text.slice(next)), name };
}

/** A rest that means nothing without what went before it: "our analyst believes", "it isn't ours", "with greetings from …". */
const HANGS =
  /\b(?:believes?|thinks?|says?|said|reckons?|feels?|thought|claims?|said so)$|^(?:if|as|like|least|than|let alone|not|nothing|you know|with|for|in|on|at|by|of|to|from|which|who|whose|where|when|until|while|after|before|or)\b|^(?:it|that|this|they|ours|yours|mine|theirs)\b/i;
const speaks = (words: string): boolean => words.split(/\s+/).length >= 3 && FINITE.test(words) && !HANGS.test(words);
/** Opens a sentence that leans on what comes next. */
const LEANS = /^\s*(?:if|when|once|until|unless|as long as|before|after|with|by|given|despite|without|between|on|in|at|for|from|as for)\b/i;

const STOP = String.raw`(?:is|are|was|were|has|have|had|will|can|but|and|because|so|since|if|when|while|as|than|we|you|I|they|he|she|it|that|comes?|goes|took|takes|begins|ended|fails|stays|expires|doesn't|isn't|won't|by|with|from|until|before|after|again|first|here|now|yet|already|either|too|alone|at|to|for|this year|next|last)`;
const ABOUT = new RegExp(
  String.raw`\b(?:on|over|about|regarding|concerning|fight|fighting|when it comes to|comes to) (?<what>(?:(?:the|our|your|this|that|these|those|any|every) )?(?!${STOP}\b)[\p{L}\d€$£%'’-]+(?: (?!${STOP}\b)[\p{L}\d€$£%.'’/-]+){0,5})`,
  'giu',
);
const NO_TOPIC = /^(?:an? |which|who|what|one|this one|this|that|it|the (?:table|ropes|attack|other|one|hand|deal|day|ground|line|line of|same|offensive|defensive)\b|us|you|me|them|\w+days?\b|paper|time|record|points?|top|course|hand|both|your side|our side|every (?:line|inch|point)$)/i;
const WAR_WORDS = /\b(?:fight|battle|war|rounds?|game|shot|truce|score|ball|bluff|stick|hill|table|barrel|match|contest|side|team|camp|hand|cards?|gloves|ammunition|leverage|pressure|concessions?|enemy|opponent|weapons?|guns?|trenches|victory|loss|throat|knees?|flag)\b/i;

/** What the clause is about: what follows "on" or "over", or the thing that the figure is said of. */
function topicOf(clause: string): string | undefined {
  for (const { groups } of clause.matchAll(ABOUT)) {
    const what = bare(groups?.['what'] ?? '');
    if (!NO_TOPIC.test(what) && !WAR_WORDS.test(what) && !/^\p{Lu}\p{Ll}+$/u.test(what)) return what;
  }
  const subject = /^[^\p{L}\p{N}]*((?:(?:the|our|your|this|that|these|those) )?(?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]*) (?:is|are|was|were|stays?|remains?)\b/iu.exec(clause)?.[1];
  if (subject === undefined || WAR_WORDS.test(subject) || /^(?:we|you|I|they|there|it|nobody|this|that|he|she|who|what)$/i.test(subject)) return undefined;
  const { about, who } = matterOf(`We talk about ${uncapitalise(subject)}`);
  return about === undefined || who || about !== uncapitalise(subject) ? undefined : about;
}

const US = /\b(?:we|us|our|ours|I|my|nobody|no one|team|board|client|members|faculty|union|association|co-?operative)\b/i;
/** We hold out: a no, and a word of giving way; or the ground that is held. */
const HOLDS =
  /(?:\b(?:won['’]t|not|never|no|nobody|refuse)\b|n['’]t\b).*\b(?:surrender\w*|yield\w*|budg\w+|giv\w+|roll\w*|back\w* down|lose|cav\w+|fold\w*|capitulat\w+|retreat\w*|blink\w*|beaten|defeated|bullied|pushed|lie down|inch|flag\w*|centimetre|towel|quarter)\b|\b(?:defend\w*|hill (?:we|I)|(?:hold|stand|standing|holding) (?:the|our|my) (?:line|ground|fort)|dig(?:ging)? in|dug|to the (?:last|bitter|death)|tooth and nail|go down fighting|barricades)\b/i;
const PRESSED = /\b(?:squeez\w+|cornered|hostage|ransom|steam-?rolled|strong-armed|blackmailed|bled|strangled|crushed|pressed|knees|mercy|barrel|throat|bullied|prey|hammered|trapped|boxed)\b/i;
const STRONG = /\b(?:cards|aces?|trumps?|hand|whip|leverage|lever|ammunition|power over|(?:have|has|got|'ve) (?:you|them|the \w+)|cornered|barrel|where (?:we|he) wants? (?:you|them)|dry powder|weak spot)\b/i;
const BY_YOU = /\b(?:us|we're|we are|we've been|we feel|feels?|our \w+ (?:is|are|feels?)|I'm|I am|being)\b/i;

/** Calm ways to say a clause of contest, best first. */
function sayings(clause: string, topic: string | undefined, voice: Voice): { readonly say: string; readonly ask?: string }[] {
  const { we, wed } = speaker(voice), We = capitalise(we), Wed = capitalise(wed), are = we === 'I' ? "I'm" : "We're";
  const on = topic === undefined ? '' : ` on ${topic}`;
  const joint = topic === undefined
    ? [{ say: "Let's look for terms that work for both of us" }, { say: `${Wed} like to find a way forward that works for both of us` }]
    : [{ say: `${Wed} like to find a way forward on ${topic} that works for both of us` }, { say: `Could we go through ${topic} together and see what would work for both of us?` }];
  if (!US.test(clause)) return joint;
  if (HOLDS.test(clause)) return [topic ? { say: `${We} can't move on ${topic}`, ask: 'what else could we look at together' } : { say: `This is as far as ${we} can go`, ask: 'what else could we look at together' }, ...joint];
  if (/\b(?:fight|battle|contest|resist|oppose|war)\b/i.test(clause) && /(?:'ll|’ll|\b(?:will|shall|going to|ready to|prepared to))\b/i.test(clause) && topic) return [{ say: `${We} can't agree to ${topic} as it stands`, ask: 'could we look at it together' }, ...joint];
  if (PRESSED.test(clause) && BY_YOU.test(clause)) return [{ say: `${We} feel under real pressure${on || ' here'}`, ask: 'could we look at it together' }, ...joint];
  if (STRONG.test(clause) && /\b(?:we|I|our|us|my)\b/i.test(clause)) return [{ say: `${are} in a strong position${on}`, ask: `which terms${on} would work for both of us` }, ...joint];
  return joint;
}

/** The sentence told as a problem to solve together: the contest goes, what the writer says beside it stays. */
function framed(hit: Hit, voice: Voice): string[] {
  const { head, clause, joint, rest, name } = partsOf(hit);
  const leans = LEANS.test(head), keepsHead = leans || speaks(head), keepsRest = speaks(rest);
  const topic = topicOf(clause);
  const asks = /\?\W*$/.test(hit.sentence.text);
  const out: string[] = [];
  const add = (text: string): void => {
    const ended = `${tidy(capitalise(text)).replace(/[.\s]+$/, '')}${/\?$/.test(text) ? '' : '.'}`;
    out.push(name ? ended.replace(/([.?])$/, `${name}$1`) : ended);
  };
  // "We have stood apart since you published the result": since when, and not why.
  if (joint === 'since' && keepsRest && /^you\b/i.test(rest)) add(`${capitalise(speaker(voice).we)} have seen ${topic ?? 'things'} differently since ${rest}`);
  for (const { say, ask } of sayings(clause, topic, voice)) {
    const lead = !keepsHead ? '' : leans ? `${head}, ` : `${head}. `;
    const said = `${lead}${leans && keepsHead ? uncapitalise(say) : say}`;
    const why = /^(?:because|since|as|now that|given that)$/.test(joint) && /^(?:We|I) (?:can't|feel)|strong position/.test(say);
    if (keepsRest) add(`${said}${why ? ` ${joint} ${uncapitalise(rest)}` : `${/\?$/.test(said) ? '' : '.'} ${capitalise(rest)}${asks ? '?' : ''}`}`);
    else {
      if (ask) add(`${said}; ${ask}?`);
      add(said);
    }
  }
  const facts = topic === undefined ? factList(hit.sentence.text) : undefined;
  if (facts !== undefined && /[€$£%]|\d[\d.]* [a-z]{3}/.test(facts) && !keepsHead) add(`${capitalise(speaker(voice).wed)} like to find a way forward on ${/^\d/.test(facts) ? 'the ' : ''}${uncapitalise(facts)} that works for both of us`);
  // What stands beside it says enough by itself.
  if (keepsRest && !keepsHead && joint !== 'since') add(`${rest}${asks ? '?' : ''}`);
  if (keepsHead && !leans && !keepsRest) add(head);
  return out;
}

/** Where only the writer knows what was meant: the sentence with a place to say it plainly. */
function inPlainWords({ sentence: { text }, span }: Hit): Candidate {
  const words = /[\p{L}\p{N}]/u.test(text.slice(0, span.start)) ? 'your point in plain words' : 'Your point in plain words';
  return { text: text.slice(0, span.start) + words + text.slice(span.end), stops: [{ start: span.start, end: span.start + words.length }] };
}
