import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';

/** A neutral offer follows, or the question is about logistics. */
const offersHelp: Guard = ({ text, after }) => /\bor (?:would|could|can|is|do|does)\b/i.test(text + after);
const WHOSE = String.raw`(?:you|u|they|anyone|(?:your|an?|the) [\w' -]{2,30}?)`;

/** The other side's need doubted, in place of a question what it is for. */
export const doubt: readonly Pattern[] = [
  {
    form: 'do you really need',
    find: frame`\b(?:do|does|did) ${WHOSE} (?:really|honestly|truly|seriously|actually|genuinely) (?:need|require)\b[^?.;]{0,50}`,
    unless: [offersHelp, ({ before }) => /\b(?:what|how|when|where|which|why|who) $/i.test(before)],
  },
  {
    form: 'are you sure you need',
    find: frame`\b(?:are|r) (?:you|u) (?:quite |really )?sure (?:that )?${WHOSE} (?:really |actually |even )?(?:needs?|requires?|can (?:afford|fill)
      |uses?|sells?)\b[^?.;]{0,40}|\bsince when (?:do|does) ${WHOSE} (?:need|require|want)\b[^?.;]{0,40}|\bwhat (?:would|could|does|do
      |will) an? [^?.;,]{3,40}? (?:do|want|need) with\b[^?.;]{0,50}`,
    unless: [offersHelp], unsure: 0.02,
  },
  {
    form: 'nobody needs',
    find: frame`\b(?:nobody|no one|no \w+) (?:really |actually )?needs [^,;.!?]{3,50}|\b(?:hardly|scarcely|barely|as if ${WHOSE}) (?:needs?|needed
      |requires?|warrants?)\b[^,;.!?]{0,50}|\bhas no business (?:asking|demanding|wanting)\b`,
    unsure: 0.09,
  },
  {
    form: 'you can manage without',
    find: frame`\b(?:surely|can|could|would|'ll) (?:surely |perfectly |very |quite |easily )?(?:manage|cope|get by|survive|live
      |do)(?: (?:perfectly |quite |very |just )?(?:well|fine|happily|easily))? (?:with|without|on) [^,;.!?]{3,40}`,
    unsure: 0.1,
  },
];
