import type { Voice } from '../../../engine/types';
import { matterOf } from '../../../language/matter';
import { nounPhrases } from '../../../language/nounPhrases';
import { factsKept, speaker } from '../../../language/parts';
import type { Frame } from './requests';
import { calm } from './calm';
import { bare, hasFact, hourIn, isPronoun, lower } from './text';

/** Those whom a threat brings in: courts, offices, the press. */
const OUTSIDE = /^(?:lawyers?|solicitors?|attorneys?|counsel|barristers?|bailiffs?|courts?|courtroom|tribunal|judge|jury|magistrate|press|paper|papers|newspapers?|gazette|media|editor|regulators?|inspectors?|inspectorate|ombudsman|police|council|board|committee|dean|bishop|chairman|bank|lenders?|landlord|parents|standards|authorit(?:y|ies)|union|ministry|sheriff|receiver|investors?|donors?|insurers?|partners)$/i;

const SPAN_OF_TIME = /\b((?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve|twenty-four|forty-eight|seventy-two) (?:minutes?|hours?|days?|weeks?))\b/i;

/** Two clauses, or a condition: more than a bare consequence. */
const CONDITIONED = /\b(?:if|unless|should|until|till|or|otherwise|before|when|once|moment|and|but|so|whatever)\b|[,;:]/i;

/** Frames that hold for any stretch of the rule, on the topic and with the facts it names; the best first. */
export function restFrames(mark: string, voice: Voice): Frame[] {
  const { us, wed } = speaker(voice);
  const text = bare(mark);
  const out: Frame[] = [];
  const facts = hasFact(text);
  // A bare consequence, said calmly, keeps its facts: "our next letter would go to your competitor in Busan".
  const said = facts && !CONDITIONED.test(text) ? calm(text, voice) : undefined;
  if (said && !/ would be (?:able|happy|glad)\b/.test(said)) out.push({ say: `as things stand, ${said}`, then: `${wed.replace(/^w/, 'W')} like to avoid that; what could change it?` });
  const hour = hourIn(text);
  if (hour) out.push({ say: `could you let ${us} have your answer ${/^tonight|^today/.test(bareHour(hour)) ? bareHour(hour) : `by ${bareHour(hour)}`}?` });
  const span = SPAN_OF_TIME.exec(text)?.[1];
  if (span) out.push({ say: `could you let ${us} have your answer within ${span}?` });
  const outside = nounPhrases(lower(text))
    .map(({ text: words, ...phrase }) => ({ ...phrase, words: words.replace(/ (?:over|about|on|for|with) .*$/i, '') }))
    .filter(({ head, words, determiner }) => (OUTSIDE.test(head) || OUTSIDE.test(words.replace(/^.* /, ''))) && (determiner !== '' || /\p{Lu}/u.test(words)) && !/^(?:an?|any|your)$/.test(determiner))
    .map(({ words }) => words);
  const called = /\b(?:hear(?:ing)? from|letter from|call(?:ing)?(?: in)?|ring(?:ing)?|tell(?:ing)?|report(?:ing)? (?:this|it|you) to|tak(?:e|ing) (?:this|it) to) ((?:the |our )?\p{Lu}[\p{L}'-]+(?: (?:& )?\p{Lu}[\p{L}'-]+)*)/u.exec(text)?.[1];
  if (called && !outside.length) outside.push(called);
  const { about: subject, when, who } = matterOf(text);
  const sum = /(?:[€$£]\s?)\d[\d.,]*\d/.exec(text)?.[0];
  const about = subject && !who && !/^\p{Lu}/u.test(subject) ? (outside.some((name) => subject.includes(name)) ? sum && `the ${sum}` : subject) : undefined;
  if (outside.length && outside.length <= 2) {
    out.push({ say: `${wed} like to settle ${about ?? 'this'} with you directly, without involving ${outside.join(' or ')}`, then: 'What would make that possible?' });
  }
  if (about && !isPronoun(about)) {
    out.push({ say: `${wed} like to find a way forward on ${about}${when} with you`, then: 'What would make it work on your side?' });
    out.push({ say: `${wed} like to find a way forward on ${about} with you`, then: 'What would make it work on your side?' });
  } else if (when) out.push({ say: `${wed} like to settle this with you${when}`, then: 'What would make that possible?' });
  if (!facts) {
    out.push({ say: `${wed} like to settle this with you directly`, then: 'What would make that possible for you?' });
    out.push({ say: `${wed} like to find a way forward with you`, then: 'What matters most to you here, and why?' });
  } else {
    const named = factsKept(text, '').map((say) => say.replace(/^.*?: /, '').replace(/, (?=[^,]*$)/, ' and '));
    out.push(...named.map((list) => ({ say: `${wed} like to go over ${list.replace(/^(?:The|Our|Your|My|An?|On|In|At|By|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Net|Half)\b/, (word) => word.toLowerCase())} with you`, then: 'What would make this work on your side?' })));
  }
  return out;
}

const bareHour = (hour: string): string => hour.replace(/^(?:by|at|on|before|until|till|from|in|within) /i, '');
