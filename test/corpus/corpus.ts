/** Reads the corpus: one example a line, marked spans as `[[rule-id|words]]`, `## class: NAME` before the lines of a class. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Mark {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** One line of the corpus: one to four sentences of a paragraph. No marks: a near miss, or plain mail. */
export interface Example {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly form: string;
  readonly file: string;
}

const MARK = /\[\[([a-z-]+)\|([^\]]*)\]\]/g;

/** One line of a corpus file: `We like it, but [[dismissive|that timeline is ridiculous]].  ⟵ why it is (or is not) marked` */
export const parseLine = (line: string): Pick<Example, 'text' | 'marks'> => unmarked((line.split('⟵')[0] ?? '').trim());

/** A text without its marks, and where they were. */
export function unmarked(body: string): Pick<Example, 'text' | 'marks'> {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of body.matchAll(MARK)) {
    text += body.slice(last, match.index);
    const words = match[2] ?? '';
    marks.push({ rule: match[1] ?? '', start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + body.slice(last), marks };
}

/** All examples of one file. */
export function parseCorpus(source: string, file: string): Example[] {
  const examples: Example[] = [];
  let form = '';
  for (const line of source.split(/\r?\n/)) {
    const named = /^##\s*class:\s*(?!\s)(.*)$/i.exec(line);
    if (named) form = (named[1] ?? '').trim();
    else if (line.trim() !== '' && !line.startsWith('#')) examples.push({ ...parseLine(line), form, file });
  }
  return examples;
}

/** Every `.txt` file below a folder. */
export function readCorpus(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseCorpus(readFileSync(join(folder, name), 'utf8'), name));
}
