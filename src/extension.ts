import type { ExtensionContext } from 'vscode';
import type { PanelModel } from './panel/model';
import { offerRewrites } from './vscode/codeActions';
import { registerCommands } from './vscode/commands';
import { keepDealSheets } from './vscode/dealSheet';
import { showDiagnostics } from './vscode/diagnostics';
import { explainRules } from './vscode/explain';
import { Front } from './vscode/front';
import { explainOnHover } from './vscode/hover';
import { Ignores } from './vscode/ignores';
import { offerIgnoring } from './vscode/ignoring';
import { beginMails } from './vscode/newMail';
import type { ReviewNode } from './vscode/reviewNodes';
import { ReviewPanel } from './vscode/reviewPanel';
import { ReviewTree, type ReviewState } from './vscode/reviewTree';
import { openSamples } from './vscode/sample';
import { Session } from './vscode/session';
import { offerSnippets } from './vscode/slash';
import { noticeStalls } from './vscode/stallNotice';
import { registerStallSummary } from './vscode/stallSummary';
import { StatusBar, type Status } from './vscode/statusBar';

/** What the extension shows at this moment, for other extensions and for tests. */
export interface Glance {
  /** The entry in the status bar; undefined where there is none. */
  readonly status: () => Status | undefined;
  /** The review view: what it says of itself, and its lines, at the root or below one. */
  readonly review: () => ReviewState | undefined;
  readonly lines: (below?: ReviewNode) => ReviewNode[];
  /** The draft review panel; undefined where it is not in view. */
  readonly panel: () => PanelModel | undefined;
  /** Does what the panel's page asks for. */
  readonly hear: (message: unknown) => Promise<void>;
  /** How much is kept for open drafts; nothing, where none is open. */
  readonly size: () => number;
}

/** Makes the session and registers each feature. Nothing is read or tagged here: the first check comes a moment later. */
export function activate({ subscriptions, workspaceState, extensionUri }: ExtensionContext): Glance {
  const ignores = new Ignores(workspaceState);
  const session = new Session(workspaceState, ignores);
  const front = new Front(session);
  const status = new StatusBar(session, front);
  const review = new ReviewTree(session, front);
  const panel = new ReviewPanel(session, front, extensionUri);
  subscriptions.push(ignores, session, front, status, review, panel, registerCommands(session, front), openSamples(extensionUri), explainRules(), registerStallSummary(), beginMails());
  const features = [showDiagnostics, offerRewrites, offerIgnoring, explainOnHover, noticeStalls, keepDealSheets, offerSnippets];
  subscriptions.push(...features.map((feature) => feature(session)));
  return { status: () => status.shown, review: () => review.state, lines: (below) => review.getChildren(below), panel: () => panel.shown, hear: (message) => panel.hear(message), size: () => session.size };
}
