import type { Rule } from '../engine/types';
import { inWholeWords } from '../language/underline';
import { examples, nearMisses } from './blame/examples';
import { deeds } from './blame/deeds';
import { faith } from './blame/faith';
import { habits } from './blame/habits';
import { idioms, questions } from './blame/idioms';
import { motives } from './blame/motives';
import { rewrite } from './blame/rewrites';

/** Intent or character read into the other side. */
export const blame: Rule = {
  id: 'blame',
  title: 'Intent or character read into the other side',
  severity: 'warning',
  passage: { words: 'Don’t assume that the other side’s positions are deliberate acts of provocation; they may have pressures of their own', by: 'the article, after Michael Wheeler' },
  why: 'We see what it did to us, not why they did it. Naming the effect and asking what lies behind it gets an answer; naming a motive gets a defence.',
  patterns: inWholeWords([...deeds, ...motives, ...habits, ...idioms, ...questions, ...faith]),
  rewrite,
  examples,
  nearMisses,
};
