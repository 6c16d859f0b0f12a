import * as vscode from 'vscode';
import { defaults } from '../engine/options';
import type { Format } from '../index';
import { ownLanguages, section } from './settings';
import type { TeamFiles } from './teamFiles';

/** The languages whose documents may be mail, over all folders and their teams' files. What the editor asks us for, it asks for in these. */
export class DraftLanguages implements vscode.Disposable {
  private all: readonly string[] = [];
  private readonly didChange = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly teams: TeamFiles) {
    const read = (): void => { this.read(); };
    this.subscriptions = vscode.Disposable.from(
      this.didChange,
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${section}.languages`)) read();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(read),
      teams.onDidRead(read),
    );
    read();
  }

  /** The languages that may be mail where a document is: the user's, else its team's, else the usual ones. */
  of(document: vscode.TextDocument): readonly string[] {
    return ownLanguages(document) ?? this.teams.of(document)?.options.languages ?? defaults.languages;
  }

  /** Registers a feature for these languages, and anew where they change. */
  provide(register: (languages: readonly string[]) => vscode.Disposable): vscode.Disposable {
    let registered = register(this.all);
    const listener = this.didChange.event(() => {
      registered.dispose();
      registered = register(this.all);
    });
    return { dispose: () => { vscode.Disposable.from(listener, registered).dispose(); } };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private read(): void {
    const folders = [undefined, ...(vscode.workspace.workspaceFolders ?? [])];
    const next = [...new Set([...folders.flatMap((folder) => ownLanguages(folder) ?? defaults.languages), ...this.teams.languages])];
    if (next.join() === this.all.join()) return;
    this.all = next;
    // The manifest's conditions for menus and keys ask for them by this name.
    void vscode.commands.executeCommand('setContext', `${section}.languages`, next);
    this.didChange.fire();
  }
}

/** How a document is read: Markdown and what builds on it as Markdown, all else as it stands. */
export const formatOf = ({ languageId }: vscode.TextDocument): Format =>
  /^(?:markdown|mdx|quarto|rmd|juliamarkdown|prompt|instructions)$/.test(languageId) ? 'markdown' : 'plaintext';
