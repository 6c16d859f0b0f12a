/** Answers that are kept where asking again would cost more than looking them up. Each is a pure function of what it is asked about. */
import type { Paragraph } from './types';

/**
 * What was read of a part of a draft: it moves with the part, and goes with it. (A `WeakMap` from parts to answers would do, but the
 * collector keeps its newest entries alive for a while, and with them whole drafts: some keystrokes then took ten times as long.)
 */
export class Memory {
  readonly #answers = new Map<object, unknown>();

  /** The answer to `question`, read once. A question is always asked with the same kind of answer. */
  once<Answer>(question: object, read: () => Answer): Answer {
    const kept = this.#answers.get(question) as { readonly answer: Answer } | undefined;
    if (kept) return kept.answer;
    const answer = read();
    this.#answers.set(question, { answer });
    return answer;
  }

  /** The same, for an answer in view of something beside the part; the last one is kept. */
  onceGiven<Answer>(question: object, given: unknown, read: () => Answer): Answer {
    const kept = this.#answers.get(question) as { readonly given: unknown; readonly answer: Answer } | undefined;
    if (kept && kept.given === given) return kept.answer;
    const answer = read();
    this.#answers.set(question, { given, answer });
    return answer;
  }
}

/**
 * Reads something of a paragraph once, for as long as somebody keeps a draft that it stands in. So what is asked of a whole draft
 * costs a keystroke what its paragraph costs. Spans in the answer count from the paragraph's start.
 */
export const perParagraph = <Answer>(read: (paragraph: Paragraph) => Answer) => (paragraph: Paragraph): Answer => paragraph.memory.once(read, () => read(paragraph));

/** The same, for what is read of a paragraph in view of something beside it; of each paragraph, the last answer is kept. */
export const perParagraphGiven = <Given, Answer>(read: (paragraph: Paragraph, given: Given) => Answer) => (paragraph: Paragraph, given: Given): Answer =>
  paragraph.memory.onceGiven(read, given, () => read(paragraph, given));

/** Keeps the last answer: at most keystrokes, what is asked about is what it was. */
export function rememberLast<Answer>(read: (about: string) => Answer): (about: string) => Answer {
  let kept: { readonly about: string; readonly answer: Answer } | undefined;
  return (about) => (kept?.about === about ? kept : (kept = { about, answer: read(about) })).answer;
}
