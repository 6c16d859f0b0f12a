import * as vscode from 'vscode';

/** The scheme of a file system in memory, as a virtual workspace has one: no Node, no disk. */
export const scheme = 'common-ground-test';

/** A file of it. */
export const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme, path });

const contents = new Map<string, { bytes: Uint8Array; changed: number }>();
const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
const fire = (type: vscode.FileChangeType, uri: vscode.Uri): void => { changes.fire([{ type, uri }]); };
const isFolder = (path: string): boolean => [...contents.keys()].some((key) => key.startsWith(path === '/' ? '/' : `${path}/`));

/** Files in memory; a folder is there as long as a file is in it. */
const provider: vscode.FileSystemProvider = {
  onDidChangeFile: changes.event,
  watch: () => new vscode.Disposable(() => undefined),
  stat({ path }) {
    const file = contents.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.changed, size: file.bytes.length };
    if (isFolder(path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  },
  readDirectory: () => [],
  createDirectory: () => undefined,
  readFile({ path }) {
    const file = contents.get(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file.bytes;
  },
  writeFile(uri, bytes) {
    const known = contents.get(uri.path);
    contents.set(uri.path, { bytes, changed: (known?.changed ?? 0) + 1 });
    fire(known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  },
  delete(uri) {
    for (const path of [...contents.keys()]) if (path === uri.path || path.startsWith(`${uri.path}/`)) contents.delete(path);
    fire(vscode.FileChangeType.Deleted, uri);
  },
  rename(from, to) {
    for (const [path, file] of [...contents]) {
      if (path !== from.path && !path.startsWith(`${from.path}/`)) continue;
      contents.set(to.path + path.slice(from.path.length), file);
      contents.delete(path);
    }
    fire(vscode.FileChangeType.Deleted, from);
    fire(vscode.FileChangeType.Created, to);
  },
};

vscode.workspace.registerFileSystemProvider(scheme, provider, { isCaseSensitive: true });

/** Writes a file, through the editor, so that whoever watches hears of it. */
export const write = (uri: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
