import { inflect, tag } from '../../../engine/nlp';
import type { Voice } from '../../../engine/types';
import { matterOf } from '../../../language/matter';
import { isPlural, speaker } from '../../../language/parts';
import { BUSINESS_VERBS, anyOf } from '../../../language/words';
import { calm } from './calm';
import type { Threat } from './cut';
import { bare, hasFact, hourIn, isPronoun, lower, withArticle } from './text';

/** What is said in place of a threat: a sentence without its capital, and one that may follow it. */
export interface Frame {
  readonly say: string;
  readonly then?: string;
}

const ORDERS = new RegExp(String.raw`^(?:${anyOf(BUSINESS_VERBS)}|bring|clear|countersign|cure|call|ring|check|show|tell|ask|answer|fence|book|order|test|repair|mend|clean|open|unlock|reopen|wait|back|choose|decide|help|cooperate|respond|reply|return|drop|vacate|prove|provide)\b(?! (?:of|is|are|was|has|will|at a|and) )`, 'i');
const NO_ORDER = /^(?:the|our|my|your|a|an|no|all|this|that|it|we|I|they|he|she|there|yes|if|now|do|does|is|are|should|will|would|whether|you|what|how|who|which|when|his|her|their|think|here|so|then|not|never|only|just|last|final|best|otherwise|consider|expect|silence|lose us|blink|haggle|shape|put up|take it|like it|love it|fish|use it|pay up|trick|now|in|out|on|every|one|same|good|full|another|any|let|come the)\b/i;

/** Whether a clause is an order: a verb at its head that no noun phrase explains. */
export function isOrder(clause: string): boolean {
  const text = bare(clause);
  if (NO_ORDER.test(text) || /^[\d€$£]/.test(text)) return false;
  if (ORDERS.test(text)) return true;
  const first = (tag(text).docs as unknown as { tags?: Set<string> }[][])[0]?.[0]?.tags;
  return first !== undefined && (first.has('Infinitive') || first.has('Imperative')) && !first.has('Noun');
}

/** Whether a text has a verb of its own. */
const hasVerb = (text: string): boolean => (tag(text).docs as unknown as { tags?: Set<string> }[][])[0]?.some(({ tags }) => ['PresentTense', 'Copula', 'Modal', 'Auxiliary', 'Infinitive'].some((name) => tags?.has(name))) ?? false;

/** A clause with its "not" taken out: "the rent isn't paid" gives "the rent is paid". Undefined where it has none. */
function affirmed(clause: string): string | undefined {
  const text = bare(clause).replace(/\bstill (?=(?:is|are|has|have)n't)/i, '');
  const doing = /^(.*?) (does|do|did)(?:n't| not) (?:still )?(\w+\b)(.*)$/i.exec(text);
  if (doing?.[3]) return `${doing[1]} ${/^does$/i.test(doing[2] ?? '') ? inflect(doing[3]).present : doing[3]}${doing[4]}`.replace(/ (?:yet|either)\b/, '');
  const had = /^(.*?) (is|are|was|were|has|have|can|will|would)(?:n't| not| still not| never) (.*)$/i.exec(text.replace(/\bcan't|cannot\b/i, 'can not').replace(/\bwon't\b/i, 'will not'));
  if (!had) return undefined;
  const verb = (had[2] ?? '').toLowerCase();
  if (/^(?:can|will|would)$/.test(verb)) return `${had[1]} ${verb} ${had[3]}`;
  return `${had[1]} ${/^was$/.test(verb) ? 'is' : /^were$/.test(verb) ? 'are' : verb} ${had[3]}`.replace(/ yet\b/, '').replace(/\bany\b/, 'the');
}

/** What a "have"-clause of the writer wants: "we get the files tonight" gives "the files tonight". */
const RECEIVES = /^(?:I|we)(?:'ve| have| get| see| receive| hear| are paid| obtain)(?: got| finally)? (?<what>.+)$/i;

/** A wish as a request: "could you …?". Undefined where the clause is no wish that can be asked for. */
export function requestFor(wish: string, voice: Voice): string | undefined {
  const { us, we } = speaker(voice);
  const text = bare(wish).replace(/^(?:either|so|and|but|then|well|look|also|please|just|kindly|you(?:'d| had) better|you better|finally|simply|now) +/i, '');
  if (!text || isPronoun(text)) return undefined;
  const received = RECEIVES.exec(text)?.groups?.['what'];
  if (received) return `could ${we === 'I' ? 'I' : 'we'} have ${received.replace(/^from you\b/, 'your answer').replace(/^back\b/, 'an answer')}?`;
  const there = /^there(?:'s| is| are|'ll be| has been) (.+)$/i.exec(text)?.[1];
  if (there) return `could we have ${there.replace(/^(?:some|any)thing /, 'a payment ')}?`;
  const you = /^(?:you|u) (?:(?:will|must|need to|have to|can|finally|actually|at last|now|shall|are to|give (?=us|me)) )*([a-z]+)\b(.*)$/i.exec(text);
  if (you?.[1]) {
    if (/^(?:have|had|ve|d|re)$/i.test(you[1]) || /ed$/i.test(you[1]) && !/^(?:need|feed|proceed|exceed|succeed)$/i.test(you[1])) return undefined;
    const give = /^(?:you|u) (?:will |must |can )?give (us|me)\b/i.test(text);
    return give ? `could you give ${us}${(you[2] ?? '').replace(/^ ?(?:us|me)\b/, '')}?`.replace(/give (us|me) (?:us|me)/, 'give $1') : `could you ${/^(?:are|is)$/i.test(you[1]) ? 'be' : you[1].toLowerCase()}${you[2]}?`;
  }
  if (/^some(?:body|one|thing) pays?\b/i.test(text) || /^the money (?:moves|lands|arrives|is here)/i.test(text)) return `could you arrange the payment${text.replace(/^(?:\w+ pays?(?: up)?|the money (?:moves|lands|arrives|is here))/i, '')}?`;
  if (isOrder(text)) return `could you ${lower(text)}?`;
  if (!/^(?:With|After|In|On|At|For|By|Please|Dear|Kindly|Then|Perhaps|When|While)\b/.test(text) && /^(?:the|our|my|your|all|every|each|that|this|those|these|his|her|both|some(?:one|body)|\p{Lu}[\w'-]+|it|they|he|she|six|two|three)\b\b.*\b(?:is|are|has|have|goes?|comes?|stays?|lands?|moves?|keeps?|gets?|drops?|rises?|falls?|returns?|disappears?|goes out|comes out|pays?|signs?|confirms?|agrees?|arrives?|leaves?|reads?|meets?|opens?|stops?|starts?|ends?|lists?|lifts?|apologi[sz]es?|changes?|turns? up|go)\b/iu.test(text) && !/^(?:it|that|this)\b/i.test(text)) {
    return `could you make sure that ${lower(text)}?`;
  }
  return undefined;
}

/** A failure as the request that mends it: "you don't sign today" gives "could you sign today?". */
function mended(fear: string): string | undefined {
  const text = bare(fear).replace(/^#/, '').replace(/^(?:you|u) not /i, "you don't ");
  const you = /^(?:you|u) (?:(?:again |still |once more )?(?:don't|dont|do not)|won't|wont|will not|can't|cannot|can not|fail to|refuse to|decline to|choose not to|are not willing to|aren't able to|haven't|didn't|not)(?: (?:finally|simply|just|now|even))? (.+)$/i.exec(text);
  if (you?.[1]) return /^(?:you|u) haven't/i.test(text) ? undefined : `could you ${you[1].replace(/^agreed\b/, 'agree')}?`;
  const your = /^((?:your|the|my|our) [\w' -]{2,40}?) (?:won't|refuses? to|fails? to|fail to|declines? to) (.+)$/i.exec(text);
  if (your) return /^your/i.test(your[1] ?? '') ? `could ${lower(your[1] ?? '')} ${your[2]}?` : `could you make sure that ${lower(your[1] ?? '')} can ${your[2]}?`;
  // "you refuse the survey": the opposite is asked.
  const refuses = /^you (?:(?:again|still) )?(?:refuse|reject|turn down|decline) (?!to\b|this\b|that\b|it\b|us\b)(.+)$/i.exec(text)?.[1];
  if (refuses) return `could you agree to ${refuses}?`;
  // "I not hear a better figure at noon", behind "should".
  const unheard = /^(?:I|we) not (?:hear|get|have|see|receive) (.+)$/i.exec(text)?.[1];
  if (unheard) return `could ${/^I\b/.test(text) ? 'I' : 'we'} have ${unheard}?`;
  const still = /^((?:the|our|my|your) (?:(?!is\b|are\b|has\b|have\b|was\b|will\b|can\b)[\w'-]+ ){1,5})not (?!be\b)([a-z]+\b.*)$/i.exec(text);
  if (still) return `could ${lower(still[1] ?? '')} ${still[2]}?`;
  const fail = /^fail(?:ing|ure)? to (.+)$/i.exec(text)?.[1];
  if (fail) return `could you ${fail}?`;
  const none = /^(?:there(?:'s| is| are| comes) (?:still )?)?(?:no|not a|not one) (.+)$/i.exec(text)?.[1];
  if (none && !/\b(?:is|are|has|have|comes)\b/.test(none)) return `could we have ${withArticle(none)}?`;
  const unseen = /^(?:I|we) (?:don't|do not|can't|haven't|have not) (?:get|have|see|receive|hear|seen|received|heard|had) (.+)$/i.exec(text)?.[1];
  if (unseen) return `could we have ${unseen.replace(/^any(?:thing)?\b/, 'an answer').replace(/^from you\b/, 'your answer')}?`;
  const turned = /\b(?:we|I)\b/.test(text) ? undefined : affirmed(text.replace(/^((?:the|your|our|my) [\w' -]{2,40}?) not be\b/i, (_, thing: string) => `${thing} ${isPlural(thing) ? 'are' : 'is'} not`));
  if (turned && !/^(?:you\b|it\b|(?:that|this) (?:is|are|has|can|will|comes|gets)\b)/i.test(turned)) return `could you make sure that ${lower(turned)}?`;
  return undefined;
}

/** Orders that ask for the opposite of what the writer wants: "miss the 15th", "refuse the inspection once more". */
const REVERSED: readonly (readonly [RegExp, string])[] = [
  [/^(?:fail|neglect|forget) to (.+)$/i, 'could you $1?'],
  [/^miss (.+)$/i, 'could you keep to $1?'],
  [/^(?:refuse|reject|turn down|say no to|decline)(?: on)? (?!(?:this|that|it|us|me)\b)(.+?)(?: (?:once more|again))?$/i, 'could you agree to $1?'],
];

/** Words of a consequence that mean courts and their people. */
const LAW = /\b(?:lawyers?|solicitors?|attorneys?|counsel|barristers?|bailiffs?|courts?|courtroom|tribunal|judge|jury|magistrate|sue|litigat\w*|legal|writ|injunction|small claims|claim form|proceedings)\b/i;

/** What follows a request: the consequence as a calm alternative, or the wish that it needn't come to it. */
function afterwards(then: string, voice: Voice): string[] {
  const { we, wed } = speaker(voice), Wed = wed.replace(/^w/, 'W');
  const said = calm(then, voice);
  const out: string[] = [];
  if (said) out.push(`Otherwise ${said}${/other options|go ahead$|,| and /.test(said) || said.length > 70 ? '' : `, which ${wed} like to avoid`}.`);
  if (!hasFact(then)) {
    if (LAW.test(then)) out.push(`${Wed} like to settle this without the courts.`);
    else if (/\b(?:see|find|know|learn|watch|regret|sorry|happens?|consequences|wish|ugly|hell)\b|\bdon't want\b/i.test(then)) out.push(`That would help us both to go on.`);
    if (!said) out.push(`Otherwise ${we} would have to look at other options.`);
  } else if (!said) {
    const { about: named, when, who } = matterOf(then), about = who || /^\p{Lu}/u.test(named ?? '') ? undefined : named;
    if (about && !/^(?:it|this|that)$/.test(about) && /\b(?:lose|losing|kiss|goodbye|elsewhere|forget|rival|competitor|whistle|no|another)\b/i.test(then)) out.push(`${Wed} like to keep ${about} on track${when}.`);
    const hour = hourIn(then);
    if (!about && (hour || when)) out.push(`${Wed} like to be able to go ahead${hour ? ` ${hour}` : when}.`);
    if (about) out.push(`Otherwise ${we} would have to look at other options for ${about}${when}.`);
  }
  return out;
}

/** Slips of haste and of a second language that a request would carry on. */
const polished = (say: string): string => say.replace(/\bthat that (?=\w)/i, 'that the ').replace(/\b(is|are|be|has|have|had|paid|sign|pay|confirm|send|deliver|get) ([\w ]{0,20}?)(?:until|till) (?=\w+day|\d|noon|midnight|tomorrow|the \d)/i, '$1 $2by ');

/** The frames for one reading of a threat, the best first. */
export function framesFor({ kind, wish = '', fear = '', then }: Threat, voice: Voice): Frame[] {
  const { us, we, wed } = speaker(voice), Wed = wed.replace(/^w/, 'W');
  const out: Frame[] = [];
  const asking = (say: string | undefined): void => {
    if (!say) return;
    for (const next of afterwards(then, voice)) out.push({ say: polished(say), then: next });
    if (!hasFact(then)) out.push({ say: polished(say), then: `${Wed} very much like to go on together.` });
  };
  const avoiding = (condition: string, thing: boolean): void => {
    const said = calm(then, voice);
    if (thing) {
      if (said && hasFact(then)) out.push({ say: `${wed} like to avoid ${condition.replace(/^(?:one more|a second|the next) /, 'another ').replace(/^(?:one|a single) /, 'even one ')}`, then: `Otherwise ${said}.` });
      if (!hasFact(then)) out.push({ say: `${condition} would make it hard for ${us} to go on`, then: 'How could we avoid that?' });
      return;
    }
    if (said) out.push({ say: `if ${condition}, ${said}`, then: /other options|go ahead$/.test(said) ? 'Could we find another way together?' : `${Wed} much rather find another way.` });
    if (!hasFact(then)) out.push({ say: `it would be hard for ${us} to go on if ${condition}`, then: 'Could we look for another way?' });
  };

  if (kind === 'until' || kind === 'order') {
    asking(requestFor(wish, voice));
    if (kind === 'until' && /^(?:the|our|my|your|all|his|her) /i.test(wish) && !/\b(?:is|are|has|have|\w+s)\b/.test(wish)) asking(`could we settle ${lower(wish)} first?`);
    const thing = bare(wish);
    if (kind === 'order' && /^(?:[€$£\d]|(?:full|net|half|all|the|our|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)/i.test(thing) && !hasVerb(thing)) {
      const said = calm(then, voice);
      out.push({ say: `to go ahead, ${we} would need ${lower(thing)}`, then: said && hasFact(then) ? `Otherwise ${said}.` : 'How could we get there together?' });
    }
    if (kind === 'order' && /^(?:the|our|my|his|her|that|this|its?'?s?|every|all) .*\b(?:is|are|keeps?|goes|comes|stays?|gets?|has|have)\b/i.test(bare(wish)) && !/^it'?s?\b/i.test(bare(wish))) asking(`it's important to ${us} that ${lower(bare(wish))}`);
  }
  if (kind === 'lack') {
    const need = bare(wish).split(/,| or /).map((part) => withArticle(part.replace(/^no /i, ''))).join(' and ');
    const lost = /^(?:there(?:'s| is|'ll be| will be) )?no (.+?)(?: for you)?$/i.exec(bare(then))?.[1];
    if (lost) {
      const parts = lost.split(/,? (?:and )?no /i).map((part) => part.trim());
      if (!/^(?:deal|sale|contract|go|talks?|us|me|more)\b/i.test(lost)) out.push({ say: `${we} can go ahead with ${parts.map((part) => withArticle(part)).join(' and ')} as soon as ${we} have ${need}` });
      out.push({ say: `${we} can go ahead as soon as ${we} have ${need}` });
    }
    asking(`could we have ${need}?`);
    if (!hasFact(then)) out.push({ say: `to go ahead, ${we} would need ${need}`, then: 'How could we get there together?' });
  }
  if (kind === 'if') {
    asking(mended(fear));
    const inverted = fear.startsWith('#'), clause = bare(fear.replace(/^#/, ''));
    if (!inverted) avoiding(lower(clause), false);
    else if (!hasFact(then)) out.push({ say: `it would be hard for ${us} to go on should ${lower(clause)}`, then: 'How could we avoid that?' });
  }
  if (kind === 'thing' && !isPronoun(fear)) avoiding(lower(fear), true);
  if (kind === 'act' && isOrder(fear)) {
    const text = bare(fear);
    for (const [find, put] of REVERSED) if (find.test(text)) asking(lower(text.replace(find, put)));
    if (!/^(?:keep|go|try|carry) |^(?:turn|take) (?:us|this|it) |\b(?:this|that|it)$/i.test(text)) avoiding(`you ${lower(text)}`, false);
  }
  return out;
}

