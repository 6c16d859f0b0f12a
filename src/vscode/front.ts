import * as vscode from 'vscode';
import type { Session } from './session';
import { section } from './settings';

/** The type of the draft review panel. */
export const panelType = `${section}.reviewPanel`;

/** The draft that the writer works on: that of the editor in front, and still that one while our own panel has the focus. */
export class Front implements vscode.Disposable {
  private last: vscode.TextDocument | undefined;
  private readonly didChange = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.didChange.event;

  constructor(private readonly session: Session) {
    const fire = (): void => {
      this.last = this.document;
      this.didChange.fire();
    };
    this.subscriptions = vscode.Disposable.from(
      this.didChange,
      vscode.window.onDidChangeActiveTextEditor(fire),
      vscode.window.onDidChangeVisibleTextEditors(fire),
      // A change of language closes a document, and opens it at once.
      vscode.workspace.onDidOpenTextDocument(fire),
      vscode.window.tabGroups.onDidChangeTabs(fire),
      vscode.window.tabGroups.onDidChangeTabGroups(fire),
    );
    this.last = this.document;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  get document(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document ?? (isPanelInFront() ? (this.last ?? this.inView()) : undefined);
    return active && !active.isClosed && this.session.isDraft(active) ? active : undefined;
  }

  /** A draft beside the panel, where none was in front yet: after a reload the panel may have the focus from the start. */
  private inView(): vscode.TextDocument | undefined {
    return vscode.window.visibleTextEditors.map(({ document }) => document).find((document) => this.session.isDraft(document));
  }

  /** Its editor, brought into view where it is not; the active one, where that is no draft's. */
  async editor(): Promise<vscode.TextEditor | undefined> {
    const { document } = this;
    return vscode.window.activeTextEditor ?? (document && editorOf(document));
  }
}

/** The editor of a document: where it is in view, else where it has a tab, else a new one. */
export async function editorOf(document: vscode.TextDocument, preserveFocus = false): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const uri = document.uri.toString();
  const tabbed = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri));
  return vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? tabbed?.viewColumn ?? vscode.ViewColumn.Active, preserveFocus });
}

function isPanelInFront(): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  // The editor puts a prefix of its own before the type.
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith(panelType);
}
