/** Reads the whole mails of test/mails: as they would be sent, with what should be found in them marked as in the corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../src/engine/types';
import { unmarked, type Example } from './corpus';

/** A whole mail; its marks count from its start. */
export interface MarkedMail extends Example {
  readonly format: Format;
}

/** Every mail of a folder: `.md` as Markdown, `.txt` as plain text. */
export function readMails(folder: string): MarkedMail[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({ ...unmarked(readFileSync(join(folder, name), 'utf8')), form: 'mail', file: name, format: name.endsWith('.md') ? 'markdown' : 'plaintext' }));
}
