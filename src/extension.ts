import type { ExtensionContext } from 'vscode';
import { offerRewrites } from './vscode/codeActions';
import { registerCommands } from './vscode/commands';
import { showDiagnostics } from './vscode/diagnostics';
import { explainRules } from './vscode/explain';
import { explainOnHover } from './vscode/hover';
import { Session } from './vscode/session';
import { showStatus } from './vscode/statusBar';

/** Makes the session and registers each feature. Nothing is read or tagged here: the first check comes a moment later. */
export function activate({ subscriptions, workspaceState }: ExtensionContext): void {
  const session = new Session(workspaceState);
  subscriptions.push(session, explainRules());
  subscriptions.push(...[showDiagnostics, offerRewrites, explainOnHover, showStatus, registerCommands].map((feature) => feature(session)));
}
