import * as vscode from 'vscode';
import { fittingSnippet, placeFor } from '../deal';
import { balanceOf } from '../language/voice';
import { applyBest, select } from './applyRewrite';
import { rangeOf } from './convert';
import { engine } from './engine';
import { editorOf, type Front } from './front';
import { reviewNodes, type ReviewNode } from './reviewNodes';
import type { Checked, Session } from './session';
import { section } from './settings';

/** What the view shows instead of a tree; `viewsWelcome` in the manifest has words for each. */
export type ReviewState = Checked['state'] | 'paused' | 'none' | 'loading' | 'disabled';

const view = `${section}.review`;

/** Shows the draft in front as a tree that leads to each place in it. */
export class ReviewTree implements vscode.TreeDataProvider<ReviewNode>, vscode.Disposable {
  private readonly didChange = new vscode.EventEmitter<undefined>();
  private readonly tree: vscode.TreeView<ReviewNode>;
  private readonly subscriptions: vscode.Disposable;
  private document: vscode.TextDocument | undefined;
  private nodes: readonly ReviewNode[] = [];

  readonly onDidChangeTreeData = this.didChange.event;
  state: ReviewState | undefined;

  constructor(private readonly session: Session, private readonly front: Front) {
    this.tree = vscode.window.createTreeView(view, { treeDataProvider: this, showCollapseAll: true });
    const { registerCommand } = vscode.commands;
    const show = (): void => this.show();
    this.subscriptions = vscode.Disposable.from(
      this.didChange,
      this.tree,
      front.onDidChange(show),
      session.onDidCheck(({ document }) => {
        if (document === this.document) this.show();
      }),
      session.onDidForget(show),
      registerCommand(`${section}.goToNode`, (id: unknown) => this.goTo(id)),
      registerCommand(`${section}.rewriteNode`, (node: unknown) => this.rewrite(node)),
      registerCommand(`${section}.ignoreNode`, (node: unknown) => this.ignore(node)),
      registerCommand(`${section}.insertFittingSnippet`, (node: unknown) => this.insertSnippet(node)),
    );
    this.show();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    return [...(node ? (node.children ?? []) : this.nodes)];
  }

  getTreeItem({ id, label, description, tooltip, icon, context, span, children }: ReviewNode): vscode.TreeItem {
    const { None, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, children?.length ? Expanded : None);
    item.id = id;
    item.contextValue = context;
    if (description !== undefined) item.description = description;
    if (tooltip !== undefined) item.tooltip = new vscode.MarkdownString(tooltip);
    if (icon) item.iconPath = icon;
    if (span) item.command = { command: `${section}.goToNode`, title: vscode.l10n.t('Show in the draft'), arguments: [id] };
    if (context === 'check-unmet') item.accessibilityInformation = { label: `${label}: ${vscode.l10n.t('not yet')}. ${description ?? ''}` };
    return item;
  }

  /** Draws the draft in front anew. */
  private show(): void {
    this.document = this.front.document;
    const checked = this.document && this.session.latest(this.document);
    this.nodes = checked?.state === 'on' ? reviewNodes(checked.document, checked.report) : [];
    const balance = checked?.state === 'on' ? balanceOf(checked.report.draft) : undefined;
    this.tree.description = balance ? `we ${String(balance.we)} · I ${String(balance.I)}` : '';
    const state = stateOf(this.document, checked);
    if (state !== this.state) {
      this.state = state;
      void vscode.commands.executeCommand('setContext', `${section}.reviewState`, state);
    }
    this.didChange.fire(undefined);
  }

  /** The node as the draft stands now: the writer may have typed since the tree was drawn. */
  private async find(id: unknown): Promise<{ node: ReviewNode; editor: vscode.TextEditor; checked: Checked & { state: 'on' } } | undefined> {
    const { document } = this;
    const checked = document && this.session.current(document);
    if (checked?.state !== 'on') return undefined;
    const node = flat(reviewNodes(checked.document, checked.report)).find((each) => each.id === id);
    if (!node) return undefined;
    return { node, editor: await editorOf(checked.document), checked };
  }

  private async goTo(id: unknown): Promise<void> {
    const found = await this.find(id);
    if (found?.node.span) select(found.editor, rangeOf(found.editor.document, found.node.span));
  }

  /** Without a node, as a key has none to give, what is selected: a finding is rewritten, a check gets its words. */
  private async rewrite(node: unknown = this.tree.selection[0]): Promise<void> {
    const found = await this.find(idOf(node));
    if (found?.node.finding) await applyBest(found.editor, found.checked, found.node.finding);
    else if (found?.node.context === 'check-unmet') await this.insertSnippet(node);
  }

  /** Leaves a finding's spot alone; where it has none of its own, the light bulb offers what else there is. */
  private async ignore(node: unknown = this.tree.selection[0]): Promise<void> {
    const found = await this.find(idOf(node));
    const finding = found?.node.finding;
    if (!found || !finding) return;
    const { editor, checked: { report } } = found;
    const spot = engine().spotOf(report, finding);
    if (spot) {
      await vscode.commands.executeCommand(`${section}.ignoreInFile`, editor.document.uri.toString(), finding.rule, spot.sentence);
      return;
    }
    select(editor, rangeOf(editor.document, finding.span));
    await vscode.commands.executeCommand('editor.action.quickFix');
  }

  private async insertSnippet(node: unknown): Promise<void> {
    const found = await this.find(idOf(node));
    const verdict = found?.node.verdict;
    if (!found || !verdict) return;
    const { editor, checked: { report } } = found;
    const { offset, before, after } = placeFor(verdict, report.draft, report.review);
    if (verdict.check === 'stall-summary') {
      // The deal sheet knows better than a snippet what is agreed.
      await vscode.commands.executeCommand(`${section}.insertStallSummary`, { uri: editor.document.uri.toString(), offset });
      return;
    }
    const snippet = fittingSnippet(verdict.check);
    if (snippet) await editor.insertSnippet(new vscode.SnippetString(`${before}${snippet.body}${after}`), editor.document.positionAt(offset));
  }
}

/** Whether a draft is checked; else why not. */
export function stateOf(document: vscode.TextDocument | undefined, checked: Checked | undefined): ReviewState {
  if (!document) return 'none';
  if (!checked) return 'loading';
  return checked.state === 'off' && checked.because === 'enable' ? 'disabled' : checked.state;
}

const flat = (nodes: readonly ReviewNode[]): ReviewNode[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

/** Menus hand over the node; anybody may call a command with anything. */
const idOf = (node: unknown): unknown => (typeof node === 'object' && node !== null && 'id' in node ? node.id : node);
