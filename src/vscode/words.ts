import * as vscode from 'vscode';
import type { Problem } from '../index';

/** A problem in the language of the editor. */
export const say = ({ words, values }: Problem): string =>
  vscode.l10n.t(words, ...values.map((value) => (typeof value === 'string' ? value : say(value))));

/** Sentences of the engine in which something is filled in. A test holds them against the engine's own. */
export const filled: readonly string[] = [
  'They wrote: “{0}” Say that you have heard it, and what it changes for you.',
  'The mail answers what they wrote: “{0}”',
  'The balance is even or joint ({0}).',
  'The mail says “I” more often than “we” ({0}). Where both of you have a part in it, say so.',
  'This line has no box, so the summary leaves it out. A box says how the issue stands: {0}.',
  '“[{0}]” is no state, so the summary leaves this line out. There are {1}.',
  '“{0}” stands in line {1}, too. Each issue once keeps the summary honest.',
];

/** A sentence of the engine in the language of the editor: looked up by the English, as the engine knows no other. */
export function translated(text: string): string {
  if (vscode.l10n.bundle === undefined) return text;
  for (const words of filled) {
    const found = new RegExp(`^${words.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '([\\s\\S]*)')}$`).exec(text);
    if (found) return vscode.l10n.t(words, ...found.slice(1).map((value) => vscode.l10n.t(value)));
  }
  return vscode.l10n.t(text);
}
