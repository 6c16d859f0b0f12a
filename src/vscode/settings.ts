import * as vscode from 'vscode';
import type { Severity, Voice } from '../index';

/** What the user has set for a document. */
export interface Settings {
  readonly enable: boolean;
  /** Severity by rule id, or `off`; rules not named keep their own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly voice: Voice | 'auto';
}

/** The name all settings begin with. */
export const section = 'commonGround';

/** The settings as they stand for one document. */
export function readSettings(document: vscode.TextDocument): Settings {
  const configuration = vscode.workspace.getConfiguration(section, document);
  return {
    enable: configuration.get('enable', true),
    rules: configuration.get('rules', {}),
    voice: configuration.get('voice', 'auto'),
  };
}
