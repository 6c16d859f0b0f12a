import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { PROPOSALS, anyOf } from '../../language/words';

const OPEN = '["\u201C\u2018\']', CLOSE = '["\u201D\u2019\']';
/** What is put before the other side, or said for itself. */
const WORTHY = anyOf(PROPOSALS, [
  'experts?', 'expertise', 'upgrade', 'survey', 'service', 'support', 'partnership', 'gift', 'bonus', 'training', 'strategy', 'vision',
  'consult\\w+', 'help', 'generosity', 'roadmap', 'team',
  'negotiations?', 'premium', 'free', 'sustainable', 'bespoke', 'independent', 'luxury', 'fair', 'professionals?', 'special', 'exclusive',
  'quality', 'gesture', 'research', 'project', 'design',
  'emergency', 'urgent', 'urgency', 'transparen\\w+', 'savings?', 'standards?', 'flexib\\w+', 'final', 'improved', 'generous', 'creative', 'market',
  'specialists?', 'process', 'best', 'value', 'fund',
]);
/** "the "Approve" button": a label on a thing. */
const label: Guard = ({ after }) => /^ (?:button|tab|field|file|folder|label|option|checkbox|link|menu|column|sheet)\b/i.test(after);
const legal: Guard = ({ text }) => /\balleged (?:defect|breach|infringement|damage|victim|fraud|failure|violation)/i.test(text);

/** The writer's own contempt in quotation marks, or in words that do the same. */
export const quotes: readonly Pattern[] = [
  {
    form: 'your "proposal"',
    find: frame`\b(?:your|ur|their|this|that|these|those|such an?)\s(?<mark>${OPEN}(?:\w+ )?${WORTHY}(?: [\w-]+){0,2}${CLOSE})`,
    unless: [label],
  },
  {
    form: 'the "experts" you sent',
    find: frame`\b(?:the|an?)\s(?<mark>${OPEN}(?:\w+ )?${WORTHY}(?: \w+)?${CLOSE}) (?:\w+ )?(?:you|your|fee|took|turns? out|of (?:the|your)|part of)\b`,
    unless: [label],
  },
  {
    form: 'so-called',
    find: frame`\b(?:your|ur|this|that|these|those|the)\s(?<mark>(?:so-?called|so called|alleged|supposed|self-styled|quote[- ]unquote|purported
      |self-proclaimed) ["\u201C]?\w[\w'-]*)`,
    unless: [legal], unsure: 0.03,
  },
  {
    form: "what you're pleased to call a plan",
    find: frame`\b(?:what|this thing|something) (?:you|your \w+|they) (?:(?:are|'re
      |is) pleased to |like to |choose to |insist on |laughingly |optimistically )?(?:calls?|called|calling|describes?|term) (?:as )?an? \w+(?: \w+)?
      |,\s*(?<mark>if (?:one|you|we|I|it) (?:can|could|may|must)(?: be)? (?:even )?call(?:ed)? (?:it|that|them))
      |\b(?:sorry |poor |feeble |lame )?excuse for an? \w+`,
    unsure: 0.03,
  },
];
