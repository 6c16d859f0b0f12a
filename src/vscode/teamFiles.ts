import * as vscode from 'vscode';
import { engine } from './engine';
import type { Options } from '../index';
import { say } from './words';

/** The name of the file; the engine has it, too, but is not read while the editor starts. */
const name = '.common-ground.json';

/** What a team's file says. */
export interface Team {
  readonly uri: vscode.Uri;
  /** The path of its folder, from which its globs count. */
  readonly folder: string;
  readonly options: Partial<Options>;
}

/** A folder that was looked into. */
interface Place {
  readonly watcher: vscode.Disposable;
  /** Undefined where there is no file; absent before the first look. */
  team?: Team | undefined;
  /** Whether it was looked into. */
  known: boolean;
  /** Counts the looks, as an earlier one may end later. */
  looks: number;
  /** What was said to be wrong, so that it is said once. */
  told: string;
}

/** Finds the `.common-ground.json` nearest to each draft, from its folder upward, on any file system; reads it, and watches for changes. */
export class TeamFiles implements vscode.Disposable {
  private readonly places = new Map<string, Place>();
  private readonly didChange = new vscode.EventEmitter<void>();
  private readonly didRead = new vscode.EventEmitter<void>();
  /** A file came, changed or went. */
  readonly onDidChange = this.didChange.event;
  /** A file was read, for the first time or anew. */
  readonly onDidRead = this.didRead.event;

  /** What is known now of the file that a document goes by: the last good one, while a new one is read. */
  of(document: vscode.TextDocument): Team | undefined {
    for (const folder of foldersOf(document)) {
      const team = this.places.get(folder.toString())?.team;
      if (team) return team;
    }
    return undefined;
  }

  /** Looks where nobody has looked yet; undefined where all that counts is known. */
  find(document: vscode.TextDocument): Promise<void> | undefined {
    for (const folder of foldersOf(document)) {
      const place = this.places.get(folder.toString());
      if (!place?.known) return this.look(document);
      if (place.team) return undefined;
    }
    return undefined;
  }

  /** The languages that the files known now name. */
  get languages(): string[] {
    return [...this.places.values()].flatMap(({ team }) => team?.options.languages ?? []);
  }

  /** How many folders are watched. */
  get size(): number {
    return this.places.size;
  }

  /** Forgets the folders that none of these documents asks for. */
  keepFor(documents: readonly vscode.TextDocument[]): void {
    const wanted = new Set(documents.flatMap((document) => foldersOf(document).map((folder) => folder.toString())));
    for (const [folder, { watcher }] of this.places) {
      if (wanted.has(folder)) continue;
      watcher.dispose();
      this.places.delete(folder);
    }
  }

  dispose(): void {
    for (const { watcher } of this.places.values()) watcher.dispose();
    this.places.clear();
    this.didChange.dispose();
    this.didRead.dispose();
  }

  private async look(document: vscode.TextDocument): Promise<void> {
    for (const folder of foldersOf(document)) {
      let place = this.places.get(folder.toString());
      if (!place) this.places.set(folder.toString(), (place = this.watch(folder)));
      if (!place.known) await this.read(folder, place);
      if (place.team) return;
    }
  }

  private watch(folder: vscode.Uri): Place {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    const place: Place = { watcher, known: false, looks: 0, told: '' };
    const again = (): void => void this.read(folder, place).then(() => { this.didChange.fire(); });
    watcher.onDidCreate(again);
    watcher.onDidChange(again);
    watcher.onDidDelete(again);
    return place;
  }

  private async read(folder: vscode.Uri, place: Place): Promise<void> {
    const look = ++place.looks;
    const uri = vscode.Uri.joinPath(folder, name);
    let text: string | undefined;
    try {
      text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch {
      // None here.
    }
    if (look !== place.looks) return;
    place.known = true;
    if (text === undefined) {
      place.team = undefined;
      place.told = '';
      this.didRead.fire();
      return;
    }
    const { options, problems, broken } = engine().readTeamFile(text);
    // While it is being written it may be no JSON; what it said before stands.
    place.team = { uri, folder: folder.path, options: broken ? (place.team?.options ?? {}) : options };
    const [first] = problems;
    const told = problems.map(({ problem, line }) => vscode.l10n.t('line {0}: {1}', line, say(problem))).join('; ');
    if (first && told !== place.told) tell(uri, told, new vscode.Position(first.line - 1, first.column - 1));
    place.told = told;
    this.didRead.fire();
  }
}

/** One message that names the file and the place, and leads there. */
function tell(uri: vscode.Uri, what: string, position: vscode.Position): void {
  const open = vscode.l10n.t('Open the file');
  void vscode.window.showWarningMessage(`${vscode.workspace.asRelativePath(uri)}, ${what}.`, open).then((picked) => {
    if (picked === open) void vscode.window.showTextDocument(uri, { selection: new vscode.Range(position, position) });
  });
}

/** The folders that a document's file may be in, the nearest first. A draft without a file belongs to the workspace. */
function foldersOf({ uri, isUntitled }: vscode.TextDocument): vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  let folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  while (folder) {
    folders.push(folder);
    const parent: vscode.Uri = vscode.Uri.joinPath(folder, '..');
    folder = parent.path === folder.path ? undefined : parent;
  }
  return folders;
}
