import type { ExtensionContext } from 'vscode';
import { offerRewrites } from './vscode/codeActions';
import { registerCommands } from './vscode/commands';
import { keepDealSheets } from './vscode/dealSheet';
import { showDiagnostics } from './vscode/diagnostics';
import { explainRules } from './vscode/explain';
import { explainOnHover } from './vscode/hover';
import { beginMails } from './vscode/newMail';
import { Session } from './vscode/session';
import { offerSnippets } from './vscode/slash';
import { noticeStalls } from './vscode/stallNotice';
import { registerStallSummary } from './vscode/stallSummary';
import { showStatus } from './vscode/statusBar';

/** Makes the session and registers each feature. Nothing is read or tagged here: the first check comes a moment later. */
export function activate({ subscriptions, workspaceState }: ExtensionContext): void {
  const session = new Session(workspaceState);
  subscriptions.push(session, explainRules(), registerStallSummary(), beginMails());
  const features = [showDiagnostics, offerRewrites, explainOnHover, showStatus, registerCommands, noticeStalls, keepDealSheets, offerSnippets];
  subscriptions.push(...features.map((feature) => feature(session)));
}
