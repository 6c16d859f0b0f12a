import * as vscode from 'vscode';
import type { Problem } from '../index';

/** A problem in the language of the editor. */
export const say = ({ words, values }: Problem): string =>
  vscode.l10n.t(words, ...values.map((value) => (typeof value === 'string' ? value : say(value))));
