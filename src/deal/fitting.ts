import type { Draft, Verdict } from '../engine/types';
import { sentencesOf } from '../language/prose';
import { snippets, type Snippet } from './snippets';

/** The piece that helps with a draft check, by the check's id. */
const NAMES: Readonly<Record<string, string>> = {
  'small-talk': 'Small talk, personal',
  'common-ground': 'Common ground',
  'we-balance': 'Joint problem',
  'open-question': 'Ask why',
  'their-shoes': 'Acknowledge a constraint',
  options: 'Options',
  'stall-summary': 'Stall-recovery summary',
};

/** The snippet that helps a draft meet a check. */
export function fittingSnippet(check: string): Snippet | undefined {
  return snippets.find(({ name }) => name === NAMES[check]);
}

/** A place in a draft for a paragraph of its own, and the line breaks that keep it one. */
export interface Place {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Where the snippet for a check goes: a human line first, common ground behind it, a stall summary at the stall, all else at the end of the text. */
export function placeFor({ check, evidence }: Verdict, draft: Draft, review: readonly Verdict[]): Place {
  const { paragraphs, text } = draft;
  const sentences = sentencesOf(draft);
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) {
    const greeted = paragraphs.at(-1)?.span.end;
    return greeted === undefined ? { offset: text.length, before: '', after: '' } : behind(greeted);
  }
  if (check === 'small-talk') return ahead(first.span.start);
  if (check === 'common-ground') {
    const chat = review.find((verdict) => verdict.check === 'small-talk' && verdict.pass === true)?.evidence;
    const chatted = chat && paragraphs.find(({ span }) => span.start <= chat.start && chat.start < span.end);
    return chatted ? behind(chatted.span.end) : ahead(first.span.start);
  }
  const stalled = check === 'stall-summary' && evidence ? paragraphs.find(({ span }) => span.start <= evidence.start && evidence.start < span.end) : undefined;
  return behind((stalled ?? paragraphs[last.paragraph])?.span.end ?? text.length);
}

const ahead = (offset: number): Place => ({ offset, before: '', after: '\n\n' });
const behind = (offset: number): Place => ({ offset, before: '\n\n', after: '' });
