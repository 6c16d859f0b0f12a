import type { Guard } from '../../engine/types';
import { isQuestion } from '../../language/guards';
import { namesDeal } from '../../language/words';

/** The paragraph speaks of no term of a deal: whatever ends there is no deal. */
export const dealless: Guard = ({ paragraph }) => !namesDeal(paragraph.judged);

/** The frame is refused ("this isn't take-it-or-leave-it"), or asked about ("which points are non-negotiable?"). */
export const refused: Guard = (hit) =>
  new RegExp(String.raw`\b(?:not|never|nothing|none|no|hardly|without|nor|\w+n't|rather than|instead of|far from|avoid|what|which|whether|if`
    + String.raw`|potential)\b[^.;:!?—–]{0,45}$`, 'i').test(hit.before)
  || isQuestion(hit);

/** The writer speaks of himself alone: that is `i-over-we`. */
export const ownPosition: Guard = ({ before, text }) => /^(?:I|my)\b/i.test(text) || /\b(?:I|I'm|I've|my [\w -]{1,30})(?: (?:am|is|are|was))? ?$/i.test(before);

/** Help, service, courtesy or a calm plan rather than a threat. */
const helpful: Guard = ({ sentence }) =>
  new RegExp(String.raw`\b(?:happy|glad(?:ly)?|feel free|no problem|no charge|whichever|if you (?:like|prefer|wish|want)|suits?|easier|let (?:me`
    + String.raw`|us) know|sorry|in case|thank|hope|help|convenient|no obligation|that's fine)\b`, 'i').test(sentence.judged);

/** The consequence is only thought of ("we'd go with our second supplier"): a calm alternative. */
const thoughtOf: Guard = ({ text }) => /\b(?:I|we|they)'d\b|\bwould\b/i.test(text);

/** Contract, legal or technical text without people: "if the bank withholds consent, the agreement lapses". */
const impersonal: Guard = ({ sentence }) =>
  /\b(?:pursuant|hereunder|thereof|the act|by law|regulations?)\b/i.test(sentence.judged)
  || !/\b(?:you|your|we|our|us|I|my)\b/i.test(sentence.judged) && /\b(?:buyer|seller|part(?:y|ies)|lessee|licensee|shall)\b/i.test(sentence.judged);

/** Somebody else's plan or doing is reported: "the line told us it will withdraw the sailing". */
const reported: Guard = ({ sentence }) =>
  /\b(?:told (?:us|me)|(?:said|says) (?:that )?(?:it|they|he|she)|heard that|apparently|according to|which is why)\b/i.test(sentence.judged);

/** What no threat may be. */
export const gentle = [isQuestion, helpful, thoughtOf, impersonal, reported];

/** The condition is a favour to the writer: "if you sign by the 12th, we'll include a second body". */
export const favour: Guard = ({ text, sentence }) =>
  new RegExp(String.raw`\bif (?:you|they|your \w+) (?:can |could |would )?(?:sign|confirm|order|pay|agree|book|renew|commit|choose|prefer|like|need`
    + String.raw`|want|take|add|extend)\b`, 'i').test(text)
  && !/\b(?:not|\w+n't|lose|regret|walk|gone|dead|sue|court|against|elsewhere)\b/i.test(sentence.judged);

/** A plain service: "if you do not want the images, we'll leave them out". */
export const service: Guard = ({ text }) =>
  /\b(?:leave|take|pull|cut|drop|move|switch|send) (?:it|them|that|these|those)\b(?! (?:elsewhere|to|off))/i.test(text);

/** An order stands at the head of the part: it has no subject and asks nothing. */
export const notAnOrder: Guard = ({ sentence, span }) =>
  /^(?:we|I|they|he|she|it|there|th[aeio]\w*|our|my|an?|his|her|some|any|c(?:ould|an)|w(?:ould|ill|ere|as|h\w+)|do|does|is|are|how|let (?:us|me)|if|as|maybe|perhaps|\w+day)\b/i
    .test(sentence.judged.slice(0, span.start).replace(/^.*[;:—–.!?]\s+/, '').trimStart() || 'we');
