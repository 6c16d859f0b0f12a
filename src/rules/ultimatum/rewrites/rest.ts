import type { Voice } from '../../../engine/types';
import { matterOf } from '../../../language/matter';
import { nounPhrases } from '../../../language/nounPhrases';
import { speaker } from '../../../language/parts';
import { bare } from '../../../language/rewrite';
import type { Frame } from './requests';
import { outcomeOf } from './calm';
import { clauseOf } from './clause';
import { hasFact, hourIn, isPronoun, lower } from './text';

/** Those whom a threat brings in: courts, offices, the press. */
const OUTSIDE = /^(?:lawyers?|solicitors?|attorneys?|counsel|barristers?|bailiffs?|courts?|courtroom|tribunal|judge|jury|magistrate|press|paper|papers|newspapers?|gazette|media|editor|regulators?|inspectors?|inspectorate|ombudsman|police|council|board|committee|dean|bishop|chairman|bank|lenders?|landlord|parents|standards|authorit(?:y|ies)|union|ministry|revenue|customs|taxman|commission|coroner|neighbours|public|internet|reporters?|journalists?|radio|reviewers|fans|supporters|sponsors|congregation|auditors?|sheriff|receiver|investors?|donors?|insurers?|partners)$/i;

const SPAN_OF_TIME = /\b((?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve|twenty-four|forty-eight|seventy-two) (?:minutes?|hours?|days?|weeks?))\b/i;

/** Two clauses, or a condition: more than a bare consequence. */
const CONDITIONED = /\b(?:if|unless|should|until|till|or|otherwise|before|when|once|moment|and|but|so|whatever)\b|[,;:]/i;

/** Frames that hold for any stretch of the rule, on the topic and with the facts it names; the best first. */
export function restFrames(mark: string, voice: Voice): Frame[] {
  const { us, we, wed } = speaker(voice), Wed = wed.replace(/^w/, 'W');
  const text = lower(bare(mark).replace(/,? then$/i, '')), facts = hasFact(text), out: Frame[] = [];
  // A bare consequence, said calmly, keeps its facts: "our next letter would go to your competitor in Busan".
  // "My bags are packed" is how things are, not what would follow.
  const state = clauseOf(text)?.verb === 'be' && !/\bwill\b|'ll\b/.test(text) && !/^(?:I|we)\b/i.test(text);
  const outcome = state || CONDITIONED.test(text) ? undefined : outcomeOf(text, voice);
  if (outcome && !outcome.general && !/ would be (?:able|happy|glad)\b/.test(outcome.say)) out.push({ say: `as things stand, ${outcome.say}`, then: 'What could change that?' });
  if (outcome?.general && (!facts || outcome.say.includes(' at other options '))) out.push({ say: `as things stand, ${we} can't go on${outcome.say.replace(/^.*?(?:at other options|go ahead)/, '')}`, then: 'What could change that?' });
  const outside = nounPhrases(text)
    .map(({ text: words, ...phrase }) => ({ ...phrase, words: words.replace(/ (?:over|about|on|for|with) .*$/i, '') }))
    .filter(({ head, words, determiner }) => (OUTSIDE.test(head) || /\b(?:tax|fraud|licensing|head) office$/i.test(words) || OUTSIDE.test(words.replace(/^.* /, ''))) && (determiner !== '' || /\p{Lu}/u.test(words)) && !/^(?:an?|any|your)$/.test(determiner))
    .map(({ words }) => words);
  const called = CALLED.exec(text)?.[1];
  if (called && !outside.length) outside.push(called);
  const capital = /\bthe (?:Revenue|Customs|Inland Revenue|Ombudsman|Press|Commission|Council)\b/.exec(text)?.[0];
  if (capital && !outside.length) outside.push(capital);
  const { about: subject, when, who } = matterOf(text);
  const sum = /(?:[€$£]\s?)\d[\d.,]*\d/.exec(text)?.[0];
  const named = subject && !who && !/^\p{Lu}/u.test(subject) ? (outside.some((name) => subject.includes(name)) ? sum && `the ${sum}` : subject) : undefined;
  const whole = named?.replace(/ (?:before|unless|until|goes|stays|looks|leaves|comes|gets)\b.*$/, '');
  const about = whole && !isPronoun(whole) && !SCRAP.test(whole) && !NO_TOPIC.test(whole) ? whole : undefined;
  if (outside.length && outside.length <= 2) {
    out.push({ say: `${wed} like to settle ${about ?? 'this'} with you directly, without involving ${outside.join(' or ')}`, then: 'What would make that possible?' });
  }
  const hour = hourIn(text);
  if (hour && !hour.endsWith("'s") && !outside.length) out.push({ say: `could you let ${us} have your answer ${/^(?:tonight|today)/.test(bareHour(hour)) ? bareHour(hour) : `by ${bareHour(hour)}`}?` });
  const span = SPAN_OF_TIME.exec(text)?.[1];
  if (span && CLOCK.test(text)) out.push({ say: `could you let ${us} have your answer within ${span}?` });
  if (about) {
    for (const time of when && /^ ?(?:by|before|this|next|today|tomorrow)\b/i.test(when) ? [when, ''] : ['']) out.push({ say: `${wed} like to settle ${about}${time} with you`, then: 'What would make that possible on your side?' });
  } else if (!facts) {
    out.push({ say: `${wed} like to settle this with you directly`, then: 'What would make that possible for you?' });
  } else if (when) out.push({ say: `${Wed} like to settle this with you${when}`, then: 'What would make that possible?' });
  return out;
}

const CALLED =
  /\b(?:hear(?:ing)? from|letter from|call(?:ing)?(?: in)?|ring(?:ing)?|tell(?:ing)?|report(?:ing)? (?:this|it|you) to|tak(?:e|ing) (?:this|it) to) ((?:the |our )?\p{Lu}[\p{L}'-]+(?: (?:& )?\p{Lu}[\p{L}'-]+)*)/u;
const CLOCK = /\b(?:you have|you've|got|gets?|giv\w+|deadline|clock|expires?|within|left|until|tick\w*|runs? out)\b/i;
/** What is no topic: a list, a bare number, half a phrase. */
const SCRAP = /\band\b|,|^(?:the )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+ty|\w+teen)$|^no\b/i;
/** What somebody else would be, where a thing is written down, or what is only done: no topic to settle. */
const NO_TOPIC = /^(?:an?other|any other|someone|somebody|page|clause \d|section|paragraph|(?:our|my) way|[a-z]+ing$)\b/i;
const bareHour = (hour: string): string => hour.replace(/^(?:by|at|on|before|until|till|from|in|within) /i, '');
