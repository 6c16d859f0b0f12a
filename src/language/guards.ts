import type { Guard } from '../engine/types';

/** The sentence is a question by its mark. */
export const isQuestion: Guard = ({ sentence }) => /\?["'”’)\]*_]*\s*$/.test(sentence.judged);
