import type { Hit, Voice } from '../../engine/types';
import { matterOf } from '../../language/matter';
import { nounPhrases } from '../../language/nounPhrases';
import { speaker } from '../../language/parts';
import { FINITE } from '../../language/reframe';
import { capitalise, tidy, uncapitalise } from '../../language/rewrite';
import { namesDeal } from '../../language/words';

/** The parts of a sentence around the clause that tells the deal as a contest. */
interface Parts {
  readonly head: string;
  readonly clause: string;
  /** How the rest is joined on: "because", ";". */
  readonly joint: string;
  readonly rest: string;
  /** Said to someone by name: ", Henrik". */
  readonly name: string;
  /** Where the clause stands. */
  readonly start: number;
  readonly end: number;
}

/** Where one part of a sentence ends and the next begins; generous, as each part is weighed before it is kept. */
const SEAM = new RegExp(
  String.raw`\s*[;:—–]\s*|\s+-\s+|,?\s+(?:because|so that|which is why|whereas|although|though|but|since|now that|given that)\s+(?=\w)|,\s+(?:(?:and|so|yet` +
    String.raw`|as|or|while|if|when|then|where|which|who|after|before|until)\s+)?` +
    String.raw`|\s+(?:and|so)\s+(?=(?:I|we|you|they|he|she|it|this|that|the|our|your|who|nobody)\s)`,
  'gi',
);
const bare = (words: string): string => words.replace(/[\s.!?…,;:–—-]+$/, '').trim();

/** Cuts a sentence round the clause that the hit lies in. */
export function partsOf({ sentence: { judged, text }, span }: Hit): Parts {
  let start = judged.length - judged.trimStart().length, end = judged.trimEnd().replace(/[.!?…]+["'”’)\]*_]*$/, '').length, joint = '', next = end;
  for (const seam of judged.matchAll(SEAM)) {
    const from = seam.index, to = from + seam[0].length;
    if (to <= span.start) start = to;
    else if (from >= span.end) { [end, next, joint] = [from, to, seam[0]]; break; }
  }
  if (end < span.end) end = next = Math.max(end, span.end);
  const called = /^\s*(\p{Lu}[\p{L}-]+)[.!?]?\s*$/u.exec(text.slice(next))?.[1];
  const name = joint.trim() === ',' && called !== undefined ? `, ${called}` : '';
  const head =
    text.slice(0, start).replace(/[\s,;:–—-]*\b(?:and|but|so|because|since|as|while|although|though|then|or|yet|that|which is why)?[\s,;:–—-]*$/i, '');
  return { head: bare(head), clause: text.slice(start, end), joint: joint.toLowerCase().replace(/[^a-z ]/g, '').trim(),
    rest: name ? '' : bare(text.slice(next)), name, start, end };
}

/** A rest that means nothing without what went before it: "our analyst believes", "it isn't ours", "with greetings from …". */
const HANGS = new RegExp(
  String.raw`\b(?:believes?|thinks?|says?|said|reckons?|feels?|thought|claims?|said so)$|^(?:if|as|like|least|than|let alone|not|nothing|you know|with|for` +
    String.raw`|in|on|at|by|of|to|from|which|who|whose|where|when|until|while|after|before|or)\b` +
    String.raw`|^(?:it|that|this|they|ours|yours|mine|theirs)\b|^I (?:think|believe|guess|admit|suppose|fear)\b`,
  'i',
);
/** A head that waits for what comes next: "he wrote to say that, since copper fell". */
const WAITS = /\b(?:that|whether|because|since|whichever|whoever|whatever|however|whereas|if|when|while|although|though|as)\b[^,;:]*(?:,[^,;:]*)?$/i;
const speaks = (words: string): boolean => words.split(/\s+/).length >= 3 && FINITE.test(words) && !HANGS.test(words);
/** Opens a sentence that leans on what comes next. */
const LEANS =
  /^\s*(?:if|when|once|until|unless|as long as|before|after|with|by|given|despite|without|between|on|in|at|for|from|as for|now that|since|because)\b/i;

const ABOUT = /\b(?:on|over|about|regarding|concerning|when it comes to) (?=[\p{L}\d€$£])/giu;
const NO_TOPIC =
  new RegExp(
    String.raw`^(?:an? |which|who|what|one|this one|this|that|it|the (?:table|ropes|attack|other|one|hand|deal|day|ground|line|same|offensive|defensive` +
      String.raw`|matter|side|back|floor|carpet)\b|us|you|me|them|\w+days?\b|[\w ]*times\b|paper|time|record|points?|top|course|hand|both|your side|our side` +
      String.raw`|every )`,
    'i',
  );
const WAR_WORDS =
  new RegExp(
    String.raw`\b(?:fight|battle|war|rounds?|game|shot|truce|score|ball|bluff|stick|hill|table|barrel|match|contest|side|team|camp|hand|cards?|gloves` +
      String.raw`|ammunition|leverage|pressure|concessions?|enemy|opponent|weapons?|guns?|trenches|victory|loss|throat|knees?|flag|corner)\b`,
    'i',
  );

/** What the clause is about, where that is certain: what follows "on" or "over", the thing the figure is said of, a term of the deal. */
function topicOf(clause: string): string | undefined {
  for (const found of clause.matchAll(ABOUT)) {
    const rest = clause.slice(found.index + found[0].length), [phrase] = nounPhrases(rest);
    const alone = phrase?.start === 0 ? bare(phrase.text) : '';
    // "80 hectares and a pond": both.
    const what = alone && alone + (/^ and (?:an?|the|our|your) [\w-]+(?: [\w-]+)?$/i.exec(` ${bare(rest.slice(alone.length))}`)?.[0] ?? '');
    if (what && !NO_TOPIC.test(what) && !WAR_WORDS.test(what) && !/^\p{Lu}\p{Ll}+$/u.test(what) && what.split(' ').length < 8) return what;
  }
  const subject =
    /^[^\p{L}\p{N}]*((?:(?:the|our|your|this|that|these|those) )?(?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]*) (?:is|are|was|were|stays?|remains?)\b/iu.exec(
      clause)?.[1];
  if (subject !== undefined && namesDeal(subject) && !WAR_WORDS.test(subject)) {
    const { about, who } = matterOf(`We talk about ${uncapitalise(subject)}`);
    if (about === uncapitalise(subject) && !who) return about;
  }
  const terms =
    nounPhrases(uncapitalise(clause)).filter(
      ({ text, determiner, head }) => /^(?:the|our|your|this|that|these|those)$/.test(determiner) && namesDeal(head) && !WAR_WORDS.test(text));
  return terms.length === 1 ? terms[0]?.text : undefined;
}

const US = /\b(?:we|us|our|ours|I|my|nobody|no one|team|board|client|members|faculty|union|association|co-?operative)\b/i;
/** We hold out: a no, and a word of giving way; or the ground that is held. */
const HOLDS = new RegExp(
  String.raw`(?:\b(?:won['’]t|not|never|no|nobody|refuse)\b|n['’]t\b)[^,;.]{0,30}\b(?:surrender\w*|yield\w*|budg\w+|giv\w+|roll\w*|back\w* down|lose|cav\w+` +
    String.raw`|fold\w*|capitulat\w+|retreat\w*|blink\w*|beaten|defeated|bullied|pushed|lie down|inch|flag\w*|centimetre|towel|quarter)\b` +
    String.raw`|\b(?:defend\w*|hill (?:we|I)|(?:hold|stand|standing|holding) (?:the|our|my) (?:line|ground|fort)|dig(?:ging)? in|dug|to the (?:last|bitter` +
      String.raw`|death)|tooth and nail|go down fighting|barricades)\b`,
  'i',
);
const STRONG =
  new RegExp(
    String.raw`^\W*(?:\w+ ){0,3}?(?:we|I|our|my)\b.*\b(?:cards|aces?|trumps?|hand|whip|leverage|lever|power over|(?:have|got|'ve) (?:you|them)|where (?:we` +
      String.raw`|I) want (?:you|them)|dry powder)\b`,
    'i',
  );

interface Saying {
  readonly say: string;
  readonly ask?: string;
}

/** Calm ways to say a clause of contest, best first. */
function sayings(clause: string, topic: string | undefined, voice: Voice): Saying[] {
  const { we, wed } = speaker(voice), We = capitalise(we), Wed = capitalise(wed), are = we === 'I' ? "I'm" : "We're";
  const on = topic === undefined ? '' : ` on ${topic}`;
  const known = topic !== undefined && /^(?:the|our|your|this|that|these|those)\b/i.test(topic);
  const many = topic !== undefined && /^(?:these|those)\b/i.test(topic);
  const joint: Saying[] = topic === undefined
    ? [{ say: "Let's look for terms that work for both of us" }]
    : [{ say: `${Wed} like to find a way forward on ${topic} that works for both of us` },
      ...(known ? [{ say: `Could we go through ${topic} together and see what would work for both of us?` }] : [])];
  if (!US.test(clause)) return joint;
  if (HOLDS.test(clause)) return [
    topic ? { say: `${We} can't move on ${topic}`, ask: 'what else could we look at together' }
      : { say: `This is as far as ${we} can go`, ask: 'what else could we look at together' },
    ...joint,
  ];
  if (/\b(?:fight|battle|contest|resist|oppose|war)\b/i.test(clause) && /(?:'ll|’ll|\b(?:will|shall|going to|ready to|prepared to))\b/i.test(clause)
    && topic) return [{ say: `${We} can't agree to ${topic} as ${many ? 'they stand' : 'it stands'}`,
      ask: `could we look at ${many ? 'them' : 'it'} together` }, ...joint];
  if (STRONG.test(clause)) return [{ say: `${are} in a strong position${on}`, ask: `which terms${on} would work for both of us` }, ...joint];
  return joint;
}

/** What the sentence says beside being about something: where it is little, a joint frame loses nothing. */
const MERE = /\b(?:turned into|become|became|descended|is now|over|about|on)\b/i;

/**
 * The sentence told as a problem to solve together: the contest goes, what the writer says beside it stays. Where the figure has
 * `plain` words, only with a topic that is certain, and only if the clause says little else.
 */
export function framed(hit: Hit, voice: Voice, plain: boolean): string[] {
  const { head, clause, joint, rest, name } = partsOf(hit);
  const leans = LEANS.test(head) && !/,[^,]*\b(?:that|which)\b/i.test(head), keepsHead = leans || (speaks(head) && !WAITS.test(head)), keepsRest = speaks(rest);
  const topic = topicOf(clause);
  if (plain
    && (topic === undefined || rest !== '' || head !== '' || clause.split(/\s+/).length > 14 || !MERE.test(clause) || HOLDS.test(clause)
      || STRONG.test(clause))) return [];
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
    const why = /^(?:because|since|as|now that|given that)$/.test(joint) && /^(?:We|I) can't|strong position/.test(say);
    if (keepsRest) add(`${said}${why ? ` ${joint} ${uncapitalise(rest)}` : `${/\?$/.test(said) ? '' : '.'} ${capitalise(rest)}${asks ? '?' : ''}`}`);
    else {
      if (ask) add(`${said}; ${ask}?`);
      add(said);
    }
  }
  return plain ? out.slice(0, 1) : out;
}
