import { anyOf } from '../../language/words';

/** Word classes of scolding, as sources of regular expressions. */

/** What is plain to all. */
export const CLEAR = anyOf(['clear', 'obvious', 'evident', 'plain', 'simple', 'elementary', 'self-evident', 'self-explanatory']);
export const VERY = `(?:${anyOf([
  'quite', 'very', 'so', 'rather', 'really', 'just', 'all', 'perfectly', 'absolutely', 'brutally', 'painfully', 'blindingly', 'abundantly', 'crystal', 'most',
])} ){0,2}`;
/** What anybody is said to do with a truth. */
export const KNOW = anyOf([
  'know', 'see', 'tell', 'understand', 'reali[sz]e', 'appreciate', 'grasp', 'agree', 'accept', 'recogni[sz]e', 'remember', 'recall', 'admit', 'work out',
  'notice', 'be aware',
]);
export const KNOWS = anyOf([
  'knows?', 'sees', 'understands?', 'reali[sz]es', 'appreciates', 'grasps', 'agrees?', 'accepts?', 'recogni[sz]es', 'learns?',
]);
/** What the writer did before. */
export const TOLD = anyOf([
  'told', 'said', 'stated', 'explained', 'mentioned', 'written', 'wrote', 'pointed out', 'tried to \\w+', 'made clear', 'noted', 'requested', 'asked',
  'informed', 'indicated', 'outlined', 'emphasi[sz]ed', 'stressed', 'repeated', 'shown', 'set out', 'laid out', 'spelled out',
  'been over', 'been through', 'gone over', 'answered', 'addressed', 'covered',
]);
const COUNTED = String.raw`(?:twice|thrice|(?:two|three|four|five|six|ten|several|many|enough|a (?:dozen|hundred|thousand)) times)`;
/** How often it was said. */
export const AGAIN = anyOf([
  'already', 'again', 'before', 'repeatedly', 'previously', 'plainly', 'clearly', 'at length', 'ad nauseam', '(?:more than|at least) once', 'time and again',
  COUNTED,
]);
/** To whom, how often and where: what may follow the telling. */
export const TO_YOU = String.raw`(?: ${anyOf([
  '(?:to )?(?:you|your \\w+|everyone)', '(?:this|it|that)\\b(?! \\w+ed\\b)', 'now', AGAIN,
  'in (?:my|our) (?:\\w+ ){0,2}\\w+', 'on (?:\\w+day|the phone)', 'last \\w+',
])})*`;
/** What the writer sent before. */
export const MAILS = anyOf(['e-?mails?', 'emials?', 'mails?', 'messages?', 'notes?', 'letters?', 'repl(?:y|ies)', 'responses?', 'comments?']);
/** People of whom a truth is told. */
export const SOUND = anyOf([
  'reasonable', 'serious', 'sensible', 'competent', 'professional', 'self-respecting', 'sane', 'rational', 'intelligent', 'experienced', 'decent', 'honest',
  'first-year', 'prudent', 'normal',
]);
export const LEARNER = anyOf([
  'child', 'schoolchild', 'schoolboy', '\\w+-year-old', 'layman', 'novice', 'beginner', 'amateur', 'fool', 'idiot', 'trainee',
  'intern', 'apprentice', 'student',
]);
export const TRADE = anyOf(['business', 'trade', 'industry', 'market', 'game', 'field', 'line of work', 'real world', 'world']);
export const SUMS = anyOf(['math', 'maths', 'sums', 'arithmetic', 'economics', 'logic', 'homework', 'research', 'figures', 'numbers']);
