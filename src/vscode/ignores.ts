import * as vscode from 'vscode';
import type { Ignored } from '../index';

/** Something left alone in one document. */
export interface Kept {
  readonly uri: string;
  readonly ignored: Ignored;
}

const key = 'ignored';

/** Keeps, by document, the spots and rules that the writer leaves alone; they outlive the window and follow a renamed file. */
export class Ignores implements vscode.Disposable {
  private readonly didChange = new vscode.EventEmitter<void>();
  private readonly subscriptions: readonly vscode.Disposable[];
  readonly onDidChange = this.didChange.event;

  constructor(private readonly memento: vscode.Memento) {
    this.subscriptions = [
      this.didChange,
      vscode.workspace.onDidRenameFiles(({ files }) => void this.move(files)),
      vscode.workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
        // The next buffer of this name is another draft. A change of language closes a buffer, too, and opens it at once.
        if (isUntitled) setTimeout(() => { void this.dropUnlessOpen(uri.toString()); }, 0);
      }),
    ];
  }

  of(uri: vscode.Uri): readonly Ignored[] {
    return this.read()[uri.toString()] ?? [];
  }

  all(): Kept[] {
    return Object.entries(this.read()).flatMap(([uri, list]) => list.map((ignored) => ({ uri, ignored })));
  }

  async add(uri: string, ignored: Ignored): Promise<void> {
    const list = this.read()[uri] ?? [];
    if (!list.some((other) => same(other, ignored))) await this.write({ ...this.read(), [uri]: [...list, ignored] });
  }

  async remove({ uri, ignored }: Kept): Promise<void> {
    await this.write({ ...this.read(), [uri]: (this.read()[uri] ?? []).filter((other) => !same(other, ignored)) });
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private read(): Readonly<Record<string, readonly Ignored[]>> {
    return this.memento.get(key, {});
  }

  private async write(all: Readonly<Record<string, readonly Ignored[]>>): Promise<void> {
    await this.memento.update(key, Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0)));
    this.didChange.fire();
  }

  private async dropUnlessOpen(uri: string): Promise<void> {
    if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri) || !this.read()[uri]) return;
    await this.write({ ...this.read(), [uri]: [] });
  }

  private async move(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    const all = Object.entries(this.read());
    const moved = all.map(([uri, list]): [string, readonly Ignored[]] => {
      for (const { oldUri, newUri } of files) {
        const old = oldUri.toString();
        // A folder takes its files with it.
        if (uri === old || uri.startsWith(`${old}/`)) return [newUri.toString() + uri.slice(old.length), list];
      }
      return [uri, list];
    });
    if (moved.some(([uri], at) => uri !== all[at]?.[0])) await this.write(Object.fromEntries(moved));
  }
}

const same = (a: Ignored, b: Ignored): boolean => a.rule === b.rule && a.sentence === b.sentence;
