import { inflect } from '../../../engine/nlp';
import type { Voice } from '../../../engine/types';
import { nounPhrases } from '../../../language/nounPhrases';
import { isPlural, speaker } from '../../../language/parts';
import { bare } from '../../../language/rewrite';
import { HOT, otherwise, outcomeOf } from './calm';
import { clauseOf, isClause } from './clause';
import type { Threat } from './cut';
import { isOrder } from './orders';
import { hasFact, isPronoun, lower, withArticle } from './text';

/** What is said in place of a threat: a sentence without its capital, and one that may follow it. */
export interface Frame {
  readonly say: string;
  readonly then?: string;
}

/** Whether a text has a verb of its own. */
const hasVerb = (text: string): boolean => isClause(text) || /\b(?:is|are|has|have|was|will|can|must|goes|stays|comes|does|\w+n't)\b|, (?:they|you|we|it)\b/i.test(text);

/** A clause with its "not" taken out: "the rent isn't paid" gives "the rent is paid". Undefined where it has none. */
function affirmed(clause: string): string | undefined {
  const text = bare(clause).replace(/\bstill (?=(?:is|are|has|have)n't)/i, '');
  const doing = /^(.*?) (does|do|did)(?:n't| not) (?:still )?(\w+\b)(.*)$/i.exec(text);
  if (doing?.[3]) return `${doing[1]} ${/^does$/i.test(doing[2] ?? '') ? inflect(doing[3]).present : doing[3]}${doing[4]}`.replace(/ (?:yet|either)\b/, '');
  const had = /^(.*?) (is|are|was|were|has|have|can|will|would)(?:n't| not| still not| never) (.*)$/i
    .exec(text.replace(/\bcan't|cannot\b/i, 'can not').replace(/\bwon't\b/i, 'will not'));
  if (!had) return undefined;
  const verb = (had[2] ?? '').toLowerCase(), be = verb === 'was' ? 'is' : verb === 'were' ? 'are' : verb;
  return `${had[1]} ${be} ${had[3]}`.replace(/ yet\b/, '').replace(/\bany\b/, 'the');
}

/** What a "have"-clause of the writer wants: "we get the files tonight" gives "the files tonight". */
const RECEIVES = /^(?:I|we)(?:'ve| have| get| see| receive| hear| are paid| obtain)(?: got| finally)? (?<what>.+)$/i;

/** A wish as a request: "could you …?". Undefined where the clause is no wish that can be asked for. */
export function requestFor(wish: string, voice: Voice): string | undefined {
  const { us } = speaker(voice), mine = us === 'me' ? 'I' : 'we';
  const text = bare(wish).replace(/^(?:(?:either|so|and|but|then|well|look|also|please|just|kindly|you(?:'d| had) better|you better|finally|simply|now|it's simple) +)+/i, '');
  if (!text || isPronoun(text) || HOT.test(text) || /[:;] /.test(text)) return undefined;
  const received = RECEIVES.exec(text)?.groups?.['what'];
  if (received) return `could ${mine} have ${received.replace(/^from you\b/, 'your answer').replace(/^back\b/, 'an answer')}?`;
  const there = /^there(?:'s| is| are|'ll be| has been) (.+)$/i.exec(text)?.[1];
  if (there) return `could we have ${there.replace(/^(?:some|any)thing /, 'a payment ')}?`;
  const together = /^we (?:can |do )?(agree|settle|meet|split|close|sign|find|sort|reach|fix)\b(.*)$/i.exec(text);
  if (together) return `could we ${(together[1] ?? '').toLowerCase()}${together[2]}?`;
  const you = /^(?:you|u) (?:(?:will|must|need to|have to|can|could|finally|actually|at last|now|shall|are to|either|just|simply|give (?=us|me)) )*([a-z]+)\b(.*)$/i.exec(text);
  if (you?.[1]) {
    if (/^(?:have|had|ve|d|re|held|kept|took|gave|made|left|sent|lost|broke|went|came|said|told|knew|got|did|was|were|wrote|chose|let us down)$/i.test(you[1]) || /ed$/i.test(you[1]) && !/^(?:need|feed|proceed|exceed|succeed)$/i.test(you[1])) return undefined;
    const give = /^(?:you|u) (?:will |must |can )?give (us|me)\b/i.test(text);
    if (give) return `could you give ${us}${(you[2] ?? '').replace(/^ ?(?:us|me)\b/, '')}?`.replace(/give (us|me) (?:us|me)/, 'give $1');
    return `could you ${/^(?:are|is)$/i.test(you[1]) ? 'be' : you[1].toLowerCase()}${you[2]}?`;
  }
  const paid = /^(?:some(?:body|one|thing) pays?(?: up)?|the money (?:moves|lands|arrives|is here))\b(.*)$/i.exec(text);
  if (paid) return `could you arrange the payment${paid[1]}?`;
  const not = /^(?:don't|do not) (.+)$/i.exec(text)?.[1];
  if (not) return `could you please not ${not}?`;
  if (isOrder(text)) return `could you ${lower(text)}?`;
  const read = clauseOf(text);
  if (read && !read.not && !/^(?:(?:that|this|these|those|there|I|we|nobody|nothing|everything)$|no )/i.test(read.subject)) return `could you make sure that ${read.subject}${bare(text).slice(read.subject.length)}?`;
  return undefined;
}

/** A failure as the request that mends it: "you don't sign today" gives "could you sign today?". */
function mended(fear: string, voice: Voice): string | undefined {
  const text = bare(fear).replace(/^#/, '').replace(/^(?:you|u) not /i, "you don't "), mine = speaker(voice).us === 'me' ? 'I' : 'we';
  const you = /^(?:you|u) (?:(?:again |still |once more )?(?:don't|dont|do not)|won't|wont|will not|can't|cannot|can not|fail to|refuse to|decline to|choose not to|are not willing to|aren't (?:able|willing|ready) to|haven't|didn't|not)(?: (?:finally|simply|just|now|even))? (.+)$/i.exec(text);
  if (you?.[1]) return /^(?:you|u) haven't/i.test(text) ? undefined : `could you ${you[1].replace(/^agreed\b/, 'agree')}?`;
  const keeps = /^you (?:keep|continue|persist in|insist on|go on|carry on) ((?:to )?[a-z]+)\b(.*)$/i.exec(text);
  if (keeps?.[1]) return /ing$/.test(keeps[1]) ? `could you stop ${keeps[1]}${keeps[2]}?` : /^to /.test(keeps[1]) ? `could you stop ${inflect(keeps[1].slice(3)).gerund}${keeps[2]}?` : undefined;
  const your = /^((?:your|the|my|our) [\w' -]{2,40}?) (?:won't|refuses? to|fails? to|fail to|declines? to) (.+)$/i.exec(text);
  if (your) return /^your/i.test(your[1] ?? '') ? `could ${lower(your[1] ?? '')} ${your[2]}?` : `could you make sure that ${lower(your[1] ?? '')} can ${your[2]}?`;
  // "you refuse the survey": the opposite is asked.
  const refuses = /^you (?:(?:again|still) )?(?:refuse|reject|turn down|decline) (?!to\b|this\b|that\b|it\b|us\b|again\b)(.+)$/i.exec(text)?.[1];
  if (refuses) return `could you agree to ${refuses}?`;
  // "I not hear a better figure at noon", behind "should".
  const unheard = /^(?:I|we) not (?:hear|get|have|see|receive) (.+)$/i.exec(text)?.[1];
  if (unheard) return `could ${mine} have ${unheard}?`;
  const still = /^((?:the|our|my|your) (?:(?!is\b|are\b|has\b|have\b|was\b|will\b|can\b)[\w'-]+ ){1,5})not (?!be\b)([a-z]+\b.*)$/i.exec(text);
  if (still) return `could ${lower(still[1] ?? '')} ${still[2]}?`;
  // "they are still open on the 1st": what is owed is to be settled by then.
  const owed = /^(.{2,60}?) (?:is|are|remains?|stays?|be) (?:still )?(?:open|unpaid|outstanding|overdue|unsettled)(?: (?:on|by|at|after) ((?:the )?[\w ]{2,20}))?$/i.exec(text.replace(/^(.{2,60}?) still be /i, '$1 be '));
  if (owed && OWED.test(owed[1] ?? '')) return `could you make sure that ${lower(owed[1] ?? '')} ${isPlural(owed[1] ?? '') || /^they$/i.test(owed[1] ?? '') ? 'are' : 'is'} settled${owed[2] ? ` by ${owed[2]}` : ''}?`;
  const fail = /^fail(?:ing|ure)? to (.+)$/i.exec(text)?.[1];
  if (fail) return `could you ${fail}?`;
  const none = /^(?:there(?:'s| is| are| comes) (?:still )?)?(?:no|not a|not one) (.+)$/i.exec(text)?.[1];
  if (none && !/\b(?:is|are|has|have|comes)\b/.test(none)) return `could we have ${withArticle(none)}?`;
  const unseen = /^(?:I|we) (?:don't|do not|can't|haven't|have not) (?:get|have|see|receive|hear|seen|received|heard|had) (.+)$/i.exec(text)?.[1];
  if (unseen) return `could ${mine} have ${unseen.replace(/^any(?:thing)?\b/, 'an answer').replace(/^from you\b/, 'your answer')}?`;
  const turned = /\b(?:we|I)\b|, and /.test(text) ? undefined
    : affirmed(text.replace(/^((?:the|your|our|my) [\w' -]{2,40}?) not be\b/i, (_, thing: string) => `${thing} ${isPlural(thing) ? 'are' : 'is'} not`));
  if (turned && !/^(?:you\b|it\b|(?:that|this) (?:is|are|has|can|will|comes|gets)\b)/i.test(turned)) return `could you make sure that ${lower(turned)}?`;
  return undefined;
}

/** What is owed. */
const OWED = /^(?:they|it)$|\b(?:invoices?|bills?|balance|amounts?|accounts?|fees?|rent|sums?|payments?|arrears|total|deposits?)\b/i;

/** Orders that ask for the opposite of what the writer wants: "miss the 15th", "refuse the inspection once more", "keep docking the lads". */
const REVERSED: readonly (readonly [RegExp, string])[] = [
  [/^(?:fail|neglect|forget) to (.+)$/i, 'could you $1?'],
  [/^miss ((?:the|our|your|that|this) .+)$/i, 'could you keep to $1?'],
  [/^(?:refuse|reject|turn down|say no to|decline)(?: on)? (?!(?:this|that|it|us|me|again)\b)(.+?)(?: (?:once more|again))?$/i, 'could you agree to $1?'],
  [/^(?:keep|go on|carry on|continue|keep on) ([a-z]+ing\b.+)$/i, 'could you stop $1?'],
];

/** Words of a consequence that mean courts and their people. */
const LAW = /\b(?:lawyers?|solicitors?|attorneys?|counsel|barristers?|courts?|courtroom|tribunal|judge|jury|magistrate|sue|litigat\w*|legal|writ|injunction|small claims|claim form|proceedings)\b/i;

/** What follows a request: the consequence as a calm alternative, or the wish that it needn't come to it. */
function afterwards(then: string, voice: Voice): string[] {
  const { we, wed } = speaker(voice), Wed = wed.replace(/^w/, 'W');
  const said = otherwise(then, voice), law = LAW.test(then) && !hasFact(then) ? [`${Wed} like to settle this without the courts.`] : [];
  if (said) return [said, ...law];
  if (!hasFact(then)) return [...law, `Otherwise, ${we} would have to look at other options.`];
  return isClause(then) && !HOT.test(then) && !/\byou\b/i.test(then) ? [`Otherwise, ${bare(then)}.`] : [];
}

/** Slips of haste and of a second language that a request would carry on. */
const polished = (say: string): string => say.replace(/\bthat that (?=\w)/i, 'that the ').replace(/\b(is|are|be|has|have|had|paid|sign|pay|confirm|send|deliver|get) ([\w ]{0,20}?)(?:until|till) (?=\w+day|\d|noon|midnight|tomorrow|the \d)/i, '$1 $2by ');

const ASK = 'How could we avoid that?';

/** The frames for one reading of a threat, the best first. */
export function framesFor({ kind, wish = '', fear = '', then }: Threat, voice: Voice): Frame[] {
  const { us, we } = speaker(voice), out: Frame[] = [];
  const outcome = outcomeOf(then, voice), said = outcome && !(outcome.general && hasFact(then)) ? outcome.say : undefined;
  const asking = (say: string | undefined): void => {
    if (say) out.push(...afterwards(then, voice).map((next) => ({ say: polished(say), then: next })));
  };
  const needing = (need: string): void => {
    out.push({ say: `to go ahead, ${we} would need ${need}`, then: said && !outcome?.general ? otherwise(then, voice) ?? ASK : 'How could we get there together?' });
  };
  if (kind === 'until' || kind === 'order') {
    const thing = bare(wish).replace(/^(?:(?:for|with|to) (?:us|me),? )?(?:it's|it is|that's|make it) (?=[\d€$£]|the\b|this\b|net\b|all\b|full\b)/i, '');
    const request = requestFor(thing, voice);
    if (!request && /^(?:by|before) (?:the |our |your |\w+day's )[\w' -]+$/i.test(thing)) asking(`could you let ${us} have your answer ${lower(thing)}?`);
    else if (!request && DAY_ONLY.test(thing)) asking(`could you let ${us} have your answer by ${thing.replace(/^(?:by|on|at|before|until) /i, '')}?`);
    else if (!request && (THING.test(thing) || nounOnly(thing)) && !/^our (?:way|terms)$/i.test(thing) && !hasVerb(thing)) needing(/^(?:full|written|signed|half)\b/i.test(thing) || !THING.test(thing) ? withArticle(lower(thing)) : lower(thing));
    const barred = kind === 'until' ? barredUntil(thing, then) : undefined;
    if (barred) out.push({ say: barred });
    asking(request);
  }
  if (kind === 'lack') {
    const need = bare(wish).split(/,? (?:and|or) no |, no /i).map((part) => withArticle(part.replace(/^no /i, '')).replace(/^(?=[\d€$£])/, 'the ')).join(' and ');
    const soon = /\b(?:by|before|on|until|at) (?:the )?(?:\d|noon|midnight|\w+day\b|tomorrow|tonight)/i.test(need) ? 'if' : 'as soon as';
    const lost = /^(?:there(?:'s| is|'ll be| will be) )?no (.+?)(?: for you)?$/i.exec(bare(then))?.[1];
    if (lost) {
      const parts = lost.split(/,? (?:and )?no /i).map((part) => part.trim());
      if (!/^(?:deal|sale|contract|go|talks?|us|me|more)\b/i.test(lost)) out.push({ say: `${we} can go ahead with ${parts.map((part) => withArticle(part)).join(' and ')} ${soon} ${we} have ${need}` });
      out.push({ say: `${we} can go ahead ${soon} ${we} have ${need}` });
    }
    if (!lost) asking(`could we have ${need}?`);
    if (!lost && said) out.push({ say: `without ${need}, ${said}`, then: 'How could we get there together?' });
    if (lost) asking(`could we have ${need}?`);
    if (!hasFact(then)) out.push({ say: `to go ahead, ${we} would need ${need}`, then: 'How could we get there together?' });
  }
  if (kind === 'if') {
    asking(mended(fear, voice));
    const inverted = fear.startsWith('#'), clause = bare(fear.replace(/^#/, '')), opens = inverted ? 'should' : 'if';
    if (!HOT.test(clause) && !/, and /.test(clause)) {
      if (said) out.push({ say: `${opens} ${lower(clause)}, ${said}`, then: outcome?.general ? 'Could we find another way together?' : ASK });
      if (!hasFact(then)) out.push({ say: `it would be hard for ${us} to go on ${opens} ${lower(clause)}`, then: 'Could we look for another way?' });
    }
  }
  if (kind === 'thing' && !isPronoun(fear) && !HOT.test(fear)) {
    const thing = lower(bare(fear));
    if (said && !outcome?.general && !/^(?:you|they|he|she|it)\b/i.test(said)) out.push({ say: `with ${thing} ${said}`, then: ASK });
    if (said) out.push({ say: `${speaker(voice).wed} like to avoid ${thing.replace(/^(?:one more|a second|the next|one single|a single|one) /, 'another ')}`, then: `Otherwise, ${said}.` });
    if (!hasFact(then)) out.push({ say: `${thing} would make it hard for ${us} to go on`, then: ASK });
  }
  if (kind === 'act' && isOrder(fear.replace(/^dare (?:to )?/i, ''))) {
    const text = lower(bare(fear)).replace(/^(?:just |go ahead,? )?(?:and )?try (?:to )?/i, 'try ').replace(/^dare (?:to )?/i, '');
    const tried = /^try ([a-z]+ing)\b(.*)$/i.exec(text), act = tried?.[1] ? `${inflect(tried[1], 'Gerund').infinitive}${tried[2]}` : text;
    for (const [find, put] of REVERSED) if (find.test(act)) asking(act.replace(find, put));
    if (/^(?:sign|confirm|agree|accept|pay|approve|go|carry|say (?:the word|so|yes)|turn us|take this|take it)\b/i.test(act)) return out;
    const seen = /^(?:you(?:'ll)? )?(?:see|find out|watch|learn) (?:what|how) (.+?)(?: (?:looks?|feels?|goes|works?|likes? it|turns? out|happens?|will|becomes?)\b.*)$/i.exec(bare(then))?.[1];
    if (seen && !isPronoun(seen)) out.push({ say: `${gerundOf(act)} would make ${seen} very difficult`, then: 'Could we look for another way?' });
    if (said) out.push({ say: `if you ${act}, ${said}`, then: 'Could we look for another way?' });
    if (!hasFact(then)) out.push({ say: `it would be hard for ${us} to go on if you ${act}`, then: 'Could we look for another way?' });
  }
  return out;
}

/** "dock those lads" gives "docking those lads". */
const gerundOf = (act: string): string => act.replace(/^[a-z]+/, (verb) => inflect(verb).gerund);

/** A short thing without a verb: "board seat", "deposit upfront". */
const nounOnly = (text: string): boolean => text.split(/\s+/).length <= 4 && !isOrder(text) && !isClause(text) && nounPhrases(text).length === 1 && !/\b(?:yes|no|in|out|up|you|we|us|it)\b/i.test(text);

/** "Not one of them leaves our server until the invoice clears": what is barred is promised for when the wish comes true. */
function barredUntil(wish: string, then: string): string | undefined {
  const text = bare(then).replace(/^(?:not one of (?:them|the (?<things>\w+))|none of (?:them|it))\b/i, 'nobody'), read = clauseOf(text);
  const none = /^(?:not one of|none of) (?<of>them|the \w+|our \w+|it)\b/i.exec(bare(then))?.groups?.['of'];
  const nobody = /^(?:nobody|no one|nothing|not one|none)\b/i.test(bare(then)), met = clauseOf(wish);
  if (!read || !met || met.not || HOT.test(then) || HOT.test(wish)) return undefined;
  const no = /^no (\w+)$/i.exec(read.subject)?.[1];
  const who = none ? none.replace(/^them$/i, 'they') : no ? `the ${no}` : nobody ? undefined : read.not ? read.subject : undefined;
  return who && !/^(?:you|it|that|this)$/i.test(who) && read.verb !== 'be' ? `${who} can ${read.verb}${read.rest} as soon as ${bare(wish)}` : undefined;
}

/** A bare thing that is asked for: a sum, a date, a paper. */
const THING =
  /^(?:[€$£\d]|(?:full|net|half|all|the|our|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|thirty-\w+|forty|fifty|sixty|seventy|eighty|ninety|\w+ty-\w+|payment|written|signed|proof|cash|no more than|at least|nothing (?:less|below|under))\b)/i;
const DAY_ONLY =
  /^(?:(?:by|on|at|before|until|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|tomorrow|tonight|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d{1,2}:\d\d|\d{1,2} \w+ber|\w+ \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:at )?(?:\d[\d:.]*(?: ?[ap]m)?|noon|midnight|morning|night|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock|close of business|latest))?$/i;
