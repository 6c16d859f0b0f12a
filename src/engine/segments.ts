import type { Format, Segment } from './types';

/** A draft cut into segments, with the text that is judged. */
export interface Anatomy {
  readonly text: string;
  readonly format: Format;
  readonly segments: readonly Segment[];
  /** As long as `text`: what is not prose is blanked. */
  readonly judged: string;
}

/** Cuts a text into segments. */
export function dissect(text: string, format: Format, _previous?: Anatomy): Anatomy {
  const judged = text.replace(/[’ʼ]/g, "'");
  return { text, format, judged, segments: text ? [{ kind: 'prose', span: { start: 0, end: text.length } }] : [] };
}
