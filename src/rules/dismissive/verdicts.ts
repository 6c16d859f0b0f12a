import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { FIGURE, PROPOSALS, anyOf } from '../../language/words';
import { endsPredicate, onOwnSide, onProposal, takenBack } from './subject';
import { ADVERB, CALLED, CONTEMPT, HARSH, MILD } from './words';

const BE = String.raw`(?:\b(?:is|are|was|were|be|been|looks?|looked|seems?|seemed|sounds?|sounded|feels?|felt|remains?|appears? to be|strikes (?:us|me) as|borders on|its)|\b\w+'s|'re)\s`;
const LIKE = String.raw`(?:\b(?:reads?|sounds?|looks?|feels?) (?:like|as)|\b(?:is|are|was|were|be|been|becom(?:e|es|ing)|amounts? to|calls? it|remains?|its)|\b\w+'s)\s`;
const A = String.raw`(?:(?:an?|the|some|one|pure|utter|complete|total|sheer|absolute|mere|such an?|half|just|another|nothing but|so much|bit of an?|\w+ly) ){0,3}`;
const THING = anyOf(PROPOSALS, ['thing', 'stuff', 'logic', 'effort', 'attempt', 'scheme', 'performance', 'process', 'page', 'paper', 'rise', 'raise',
  'increase', 'money', 'text', 'story']);
const harsh = anyOf(HARSH), called = anyOf(CALLED);

/** "our ridiculous first try", "ridiculous of me": the writer's own. */
const own: Guard = ({ before, text, after }) =>
  /\b(?:our|my|we|I)\b[\w ]{0,12}$/i.test(before) || /\b(?:our|my)\b/i.test(text) || /^ (?:from|of|on) (?:me|mine|us|ours|our|my)\b/i.test(after);
/** "a fantasy film", "the rubbish collection", "the joke in your last mail": the thing itself. */
const real: Guard = ({ after }) =>
  /^ (?:collection|truck|chute|bins?|bags?|league|film|novel|books?|bread|shop|menu|festival|production|store|picked|stored|in your last|at the|school|yard)\b/i.test(after);
/** Words that are as often meant kindly count only of what was put forward. */
const MANY_SENSES = /\b(?:tip|mess|comedy|crumbs|peanuts|circus|fiction|trash|garbage|rubbish|junk|disaster|spam|napkin|turkey|lemon|bore|disgrace|fantas\w+|jokes?)$/i;
const thing: Guard = (hit) => !MANY_SENSES.test(hit.text) || onProposal(hit);
const alone: Guard = ({ before, after, paragraph }) =>
  !/\p{L}/u.test(before) && /^\s*(?:$|[.!…:;,–—])/.test(after) && !/\b(?:thank\w*|love|great|congrat\w*)\b/i.test(paragraph.judged);

/** A verdict of contempt on what was put forward. */
export const verdicts: readonly Pattern[] = [
  {
    form: 'the proposal is ridiculous',
    find: frame`${BE}(?<mark>${ADVERB}{0,3}${harsh}(?:,? (?:and|or) ${ADVERB}?${CONTEMPT})?)(?![\w-])`,
    when: [endsPredicate], unless: [onOwnSide, takenBack],
  },
  {
    form: 'your terms are unacceptable',
    find: frame`${BE}(?<mark>${ADVERB}{0,3}${anyOf(MILD)})(?![\w-])`,
    when: [endsPredicate, onProposal], unless: [onOwnSide, takenBack], unsure: 0.06,
  },
  {
    form: 'we find the offer insulting',
    find: frame`\b(?:find|finds|found|consider|considers|regard|deem|call|calls|called|think
      |thinks)\b (?<what>(?!the \w+ of)[^,;:.!?]{3,60}?)(?: (?:as|is|to be))? (?<mark>(?:an? )?${ADVERB}{0,2}(?:${harsh}|${called}|offensive
      |unacceptable|silly))(?![\w-])`,
    unless: [({ groups }) => /^(?:I|we|our|my)\b|\b(?:not|never)\b/i.test(groups['what'] ?? ''), takenBack],
  },
  {
    form: 'a joke, an insult, nonsense',
    find: frame`${LIKE}(?<mark>${ADVERB}{0,2}${A}(?:\w+ )?${called})(?![\w-])`,
    when: [thing], unless: [onOwnSide, takenBack, real],
  },
  {
    form: 'your ridiculous price',
    find: frame`(?<mark>\b(?:your|ur|this|that|these|those|such an?|such|what an?|some|another|more|of|with|the
      |an?)\s(?:so-called |latest |little |own |sorry |same )?(?:${ADVERB}){0,2}${harsh}),? (?:[\w-]+ )?(?:${THING}|${FIGURE})`,
    unless: [takenBack, own],
  },
  {
    form: 'this childish back-and-forth',
    find: frame`(?<mark>\b(?:your|ur|this|these|those)\s(?:\w+ )?${harsh}) [a-z]`,
    unless: [takenBack, own], unsure: 0.1,
  },
  {
    form: 'your silly price',
    find: frame`(?<mark>\b(?:your|this|that|these|those|such an?|what an?|an?)\s(?:\w+ly )?(?:${anyOf(MILD)}|lowball|miserly|lousy|third-rate
      |second-rate)) (?:\w+ )?(?:${THING}|${FIGURE})`,
    unless: [takenBack, own], unsure: 0.04,
  },
  {
    form: 'what a joke',
    find: frame`\b(?<mark>what an? (?:\w+ )?(?:${harsh} \w+|${called}))(?![\w-])`,
    unless: [real, ({ after }) => /^ (?:of a|in the)\b/.test(after)], unsure: 0.03,
  },
  {
    form: 'a fragment of contempt',
    find: frame`^["'(\s]*(?<mark>(?:(?:an?|the|some|such|just|more|utter|complete|total|sheer|pure|absolute|plain|simply|well|sorry|so|what
      |\w+ly),? ){0,3}(?:${harsh}|${called}))(?![\w-])`,
    when: [alone], unless: [takenBack, own], unsure: 0.02,
  },
];
