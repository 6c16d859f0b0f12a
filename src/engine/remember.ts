/** Answers that are kept where asking again would cost more than looking them up. Each is a pure function of what it is asked about. */
import type { Paragraph, Sentence } from './types';

/**
 * Reads something of a paragraph once, for as long as somebody keeps a draft that it stands in: wherever an unchanged paragraph
 * moves, its sentences are the same list. So what is asked of a whole draft costs a keystroke what its paragraph costs. Spans in
 * the answer count from the paragraph's start.
 */
export function perParagraph<Answer>(read: (paragraph: Paragraph) => Answer): (paragraph: Paragraph) => Answer {
  const known = new WeakMap<readonly Sentence[], { readonly answer: Answer }>();
  return (paragraph) => {
    const kept = known.get(paragraph.sentences);
    if (kept) return kept.answer;
    const answer = read(paragraph);
    known.set(paragraph.sentences, { answer });
    return answer;
  };
}

/** The same, for what is read of a paragraph in view of something beside it; of each paragraph, the last answer is kept. */
export function perParagraphGiven<Given, Answer>(read: (paragraph: Paragraph, given: Given) => Answer): (paragraph: Paragraph, given: Given) => Answer {
  const known = new WeakMap<readonly Sentence[], { readonly given: Given; readonly answer: Answer }>();
  return (paragraph, given) => {
    const kept = known.get(paragraph.sentences);
    if (kept?.given === given) return kept.answer;
    const answer = read(paragraph, given);
    known.set(paragraph.sentences, { given, answer });
    return answer;
  };
}

/** Keeps the last answer: at most keystrokes, what is asked about is what it was. */
export function rememberLast<Answer>(read: (about: string) => Answer): (about: string) => Answer {
  let kept: { readonly about: string; readonly answer: Answer } | undefined;
  return (about) => (kept?.about === about ? kept : (kept = { about, answer: read(about) })).answer;
}
