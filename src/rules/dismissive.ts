import type { Rule } from '../engine/types';
import { inWholeWords } from '../language/underline';
import { examples, nearMisses } from './dismissive/examples';
import { doubt } from './dismissive/doubt';
import { people } from './dismissive/people';
import { quotes } from './dismissive/quotes';
import { rewrite } from './dismissive/rewrites';
import { sarcasm } from './dismissive/sarcasm';
import { scorn } from './dismissive/scorn';
import { verdicts } from './dismissive/verdicts';

/** Contempt for what the other side proposed. */
export const dismissive: Rule = {
  id: 'dismissive',
  title: 'Contempt for what the other side proposed',
  severity: 'warning',
  passage: { words: 'You can challenge people respectfully', by: 'Jeff Weiss' },
  why: 'Contempt ends the talk about the number and starts one about respect. Saying what does not work for you, and why, challenges the proposal and leaves the person alone.',
  patterns: inWholeWords([...verdicts, ...scorn, ...sarcasm, ...people, ...doubt, ...quotes]),
  rewrite,
  examples,
  nearMisses,
};
