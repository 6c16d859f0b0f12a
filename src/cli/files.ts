import { closeSync, constants, fsyncSync, fstatSync, openSync, readFileSync, renameSync, unlinkSync, writeSync, realpathSync, chmodSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Format } from '../engine/types';
import { Failure } from './failure';

/** A text to work on. `path` is as given; a text from standard input bears the name it was given, if any. */
export interface Input {
  readonly path: string;
  readonly fileName?: string;
  readonly format: Format;
  readonly text: string;
}

const formatOf = (path: string): Format => (/^\.(?:md|markdown|mdown|mkd|mdx)$/i.test(extname(path)) ? 'markdown' : 'plaintext');

/** Reads the files named, or standard input for `-`. Throws a Failure for what can't be read as text. */
export function readInputs(operands: readonly string[], stdinName?: string): Input[] {
  if (!operands.length) throw new Failure('name a file, or - for standard input');
  if (operands.filter((path) => path === '-').length > 1) throw new Failure('standard input can be read only once');
  return operands.map((path) => {
    const fileName = path === '-' ? stdinName : path;
    const text = decode(path === '-' ? 'standard input' : path, readBytes(path));
    return { path: path === '-' ? (stdinName ?? '-') : path, format: formatOf(fileName ?? ''), text, ...(fileName === undefined ? {} : { fileName }) };
  });
}

function readBytes(path: string): Buffer {
  if (path === '-') {
    try {
      return readFileSync(0);
    } catch (error) {
      throw new Failure(`standard input: ${reasonOf(error)}`);
    }
  }
  let handle: number | undefined;
  try {
    // Not blocking, so that a pipe nobody writes to can't hold the command up.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw new Failure(`${path}: is a folder; name the files in it`);
    if (!stat.isFile()) throw new Failure(`${path}: is not a regular file`);
    return readFileSync(handle);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: ${reasonOf(error)}`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function decode(name: string, bytes: Buffer): string {
  if (bytes.includes(0)) throw new Failure(`${name}: is not a text file`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${name}: is not valid UTF-8 text`);
  }
}

/** Replaces a file's text at one stroke: the file holds the old text or the new one, never half of either. */
export function replaceFile(path: string, text: string): void {
  let target = path, draft: string | undefined;
  try {
    target = realpathSync(path);
    draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const mode = modeOf(target);
    const handle = openSync(draft, 'wx', mode);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    chmodSync(draft, mode);
    renameSync(draft, target);
  } catch (error) {
    if (draft !== undefined) {
      try { unlinkSync(draft); } catch { /* it was never made, or is already in place */ }
    }
    throw new Failure(`${path}: can't be written (${reasonOf(error)}); the file is as it was`);
  }
}

function modeOf(path: string): number {
  // Opened for writing, so that a read-only file is refused as any editor would.
  const handle = openSync(path, 'r+');
  try {
    return fstatSync(handle).mode & 0o7777;
  } finally {
    closeSync(handle);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file', EACCES: 'no permission', EPERM: 'no permission', EISDIR: 'is a folder', ENOSPC: 'no space left',
  EROFS: 'read-only file system', EAGAIN: 'nothing to read', EMFILE: 'too many open files', ENAMETOOLONG: 'the name is too long', ENXIO: 'is not a regular file',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? (error.message.split('\n')[0] ?? 'unknown error') : String(error));
}
