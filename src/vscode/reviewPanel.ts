import * as vscode from 'vscode';
import { parseDealSheet } from '../deal';
import { panelOf, type PanelAction, type PanelModel, type PanelPlace, type Seen } from '../panel/model';
import { applyBest, select } from './applyRewrite';
import { rangeOf } from './convert';
import { isSheet, isSheetFile } from './dealSheet';
import { engine } from './engine';
import { editorOf, panelType, type Front } from './front';
import { stateOf } from './reviewTree';
import type { Session } from './session';
import { section } from './settings';
import { nearestSheet, type StoredSheet } from './stallSummary';

/** Shortest pause between two drawings of the page, in milliseconds. */
const pause = 60;

/** What each button of the page runs. */
const actions: Readonly<Record<PanelAction, readonly [command: string, ...args: unknown[]]>> = {
  toggle: [`${section}.toggleFile`],
  pause: [`${section}.pause`],
  check: [`${section}.check`],
  settings: ['workbench.action.openSettings', `${section}.enable`],
  newMail: [`${section}.newMail`],
  sample: [`${section}.openSample`],
  newSheet: [`${section}.newDealSheet`],
};

/** The whole draft on one page beside it, live. There is one such page; it follows the draft in front. */
export class ReviewPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private panel: vscode.WebviewPanel | undefined;
  private document: vscode.TextDocument | undefined;
  private places: ReadonlyMap<string, PanelPlace> = new Map();
  private sheet: StoredSheet | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  /** What the page shows; undefined where there is no page, or it is out of view. */
  shown: PanelModel | undefined;

  constructor(private readonly session: Session, private readonly front: Front, private readonly home: vscode.Uri) {
    const { registerCommand } = vscode.commands;
    this.subscriptions = vscode.Disposable.from(
      registerCommand(`${section}.openReview`, () => { this.open(); }),
      vscode.window.registerWebviewPanelSerializer(panelType, this),
      front.onDidChange(() => { this.draw(); }),
      session.onDidForget(() => { this.draw(); }),
      session.onDidCheck(({ document }) => {
        if (document === this.document || document.uri.toString() === this.sheet?.uri.toString()) this.draw();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.panel?.dispose();
    this.subscriptions.dispose();
  }

  /** Opens the page beside the draft, which keeps the focus; asked again, goes to the page. */
  private open(): void {
    if (this.panel) {
      this.panel.reveal(undefined, !this.panel.visible);
      return;
    }
    const beside = vscode.window.activeTextEditor !== undefined;
    const viewColumn = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    this.adopt(vscode.window.createWebviewPanel(panelType, vscode.l10n.t('Draft review'), { viewColumn, preserveFocus: beside }));
  }

  /** Brings the page back after the window was loaded anew. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined;
    this.panel?.dispose();
    this.document = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    this.adopt(panel);
    return Promise.resolve();
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(this.home, `media/review-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    const root = vscode.Uri.joinPath(this.home, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [root] };
    panel.webview.onDidReceiveMessage((message: unknown) => { void this.hear(message); });
    panel.onDidChangeViewState(() => {
      // Out of view, the editor unloads the page; once it is back, it asks.
      if (!panel.visible) this.rest();
      else if (!this.shown) this.draw();
    });
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.rest();
    });
    panel.webview.html = htmlOf(panel.webview, root);
    this.draw();
  }

  private rest(): void {
    this.shown = undefined;
    clearTimeout(this.timer);
  }

  /** Draws the page soon, if it is in view. */
  private draw(): void {
    const { document } = this.front;
    if (document) this.document = document;
    if (!this.panel?.visible) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { void this.post(); }, pause);
  }

  private async post(): Promise<void> {
    const document = this.document && !this.document.isClosed && this.session.isDraft(this.document) ? this.document : undefined;
    this.document = document;
    this.sheet = document && !isSheetFile(document) ? await nearestSheet(document) : undefined;
    if (!this.panel?.visible || document !== this.document) return;
    const { model, places } = panelOf(this.see(document), engine(), vscode.l10n.t);
    this.places = places;
    this.shown = model;
    void this.panel.webview.postMessage({ model, draft: document?.uri.toString() });
  }

  private see(document: vscode.TextDocument | undefined): Seen {
    const checked = document && this.session.latest(document);
    const state = stateOf(document, checked);
    if (!document) return { state };
    const common = { state, file: nameOf(document.uri) };
    if (checked?.state !== 'on') return common;
    const own = parseDealSheet(checked.report.draft.text);
    const stored = this.sheet && parseDealSheet(this.sheet.text).items;
    const deal = own.items.length > 0 && isSheet(document, own) ? { items: own.items } : stored && this.sheet ? { items: stored, from: nameOf(this.sheet.uri) } : undefined;
    return { ...common, report: checked.report, sheetOnly: isSheetFile(document), ...(deal && { deal }) };
  }

  /** What the page asks for. It may say anything; what is not known is not done. */
  async hear(message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null || !('do' in message)) return;
    const id = 'id' in message && typeof message.id === 'string' ? message.id : '';
    switch (message.do) {
      case 'ready':
        this.draw();
        break;
      case 'go':
        await this.goTo(id);
        break;
      case 'mend':
        await this.mend(id);
        break;
      case 'run':
        if (Object.hasOwn(actions, id)) {
          const [command, ...args] = actions[id as PanelAction];
          await vscode.commands.executeCommand(command, ...args);
        }
        break;
    }
  }

  /** Where a line of the page leads as the draft stands now: the writer may have typed since the page was drawn. */
  private placeOf(document: vscode.TextDocument, id: string): PanelPlace | undefined {
    if (this.session.latest(document)?.version !== document.version && this.session.ask(document)) {
      this.places = panelOf(this.see(document), engine(), vscode.l10n.t).places;
    }
    return this.places.get(id);
  }

  private async goTo(id: string): Promise<void> {
    const { document } = this;
    const place = document && !document.isClosed ? this.placeOf(document, id) : undefined;
    if (!document || !place) return;
    const target = place.inSheet && this.sheet ? await vscode.workspace.openTextDocument(this.sheet.uri) : document;
    select(await editorOf(target), rangeOf(target, place.span));
  }

  /** Rewrites a finding while the page keeps the focus, as there may be more; what a check misses is put in where the writer goes on. */
  private async mend(id: string): Promise<void> {
    const { document } = this;
    if (!document || document.isClosed) return;
    const finding = this.placeOf(document, id)?.finding;
    const checked = this.session.ask(document);
    if (finding && checked?.state === 'on') await applyBest(await editorOf(document, true), checked, finding);
    else await vscode.commands.executeCommand(`${section}.insertFittingSnippet`, id);
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** The page: its script and its style come from our own folder, and nothing else may load or run. */
function htmlOf(webview: vscode.Webview, root: vscode.Uri): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const source = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(root, name)).toString();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Draft review')}</title>
<link rel="stylesheet" nonce="${nonce}" href="${source('review.css')}">
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${source('review.js')}"></script>
</body>
</html>`;
}
