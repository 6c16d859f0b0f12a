import { mkdirSync } from 'node:fs';
import * as path from 'node:path';

/** The project's own folder: what is developed, built and served. */
export const root = path.resolve(__dirname, '../..');

/** Sample mails, opened as the workspace of every host. */
export const samples = path.join(root, 'media/samples');

/** The bundled integration suite; it lies inside the extension's folder because a web host serves nothing else. */
export const suite = path.join(root, 'out/integration.js');

/** A folder for what the hosts need at run time; git ignores it, and it may be deleted at any time. */
export function cache(...names: string[]): string {
  const folder = path.join(root, '.vscode-test', ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}
