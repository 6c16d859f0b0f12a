import { problem, type Problem } from './problem';

/** What a text of JSON says, and where each member of its outermost object has its name; or what is wrong with it, and where. */
export type Json =
  | { readonly value: unknown; readonly places: ReadonlyMap<string, number>; readonly problem?: undefined }
  | { readonly problem: Problem; readonly offset: number };

/** Deepest nesting that is read; far below what a stack holds. */
const DEEPEST = 50;

/** Ends the reading; never leaves this file. */
class Stop extends Error {
  constructor(readonly problem: Problem, readonly offset: number) {
    super();
  }
}

/** Reads JSON in which comments and trailing commas may stand, as in VS Code's own settings. */
export function readJson(text: string): Json {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const places = new Map<string, number>();

  const stop = (words: string, ...values: string[]): never => { throw new Stop(problem(words, ...values), Math.min(at, text.length)); };

  /** What is next, with blanks and comments left behind. */
  function next(): string {
    for (;;) {
      const blank = /\s+|\/\/[^\r\n]*/y;
      blank.lastIndex = at;
      const found = blank.exec(text)?.[0];
      if (found !== undefined) at += found.length;
      else if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2);
        if (end < 0) stop('a comment has no end');
        at = end + 2;
      } else return text.charAt(at);
    }
  }

  function unexpected(): never {
    return at >= text.length ? stop('something is missing at the end') : stop('“{0}” is not expected here', text.charAt(at));
  }

  function readText(): string {
    const quoted = /"(?:[^"\\\r\n]|\\.)*"/y;
    quoted.lastIndex = at;
    const found = quoted.exec(text)?.[0];
    if (found === undefined) return stop('a text has no closing quotation mark');
    try {
      const read = JSON.parse(found) as string;
      at += found.length;
      return read;
    } catch {
      return stop('a text has a character in it that JSON does not know');
    }
  }

  function readValue(depth: number): unknown {
    if (depth > DEEPEST) stop('it is nested too deep');
    const first = next();
    if (first === '"') return readText();
    if (first === '{') return readObject(depth);
    if (first === '[') return readList(depth);
    const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])/y;
    word.lastIndex = at;
    const found = word.exec(text)?.[0];
    if (found === undefined) return unexpected();
    at += found.length;
    return JSON.parse(found);
  }

  /** The members up to a closing bracket; a comma may stand behind the last. */
  function readMembers(close: string, member: () => void): void {
    at++;
    while (next() !== close) {
      member();
      const behind = next();
      if (behind === ',') at++;
      else if (behind !== close) {
        if (at < text.length && /["[{\w-]/.test(behind)) stop('a comma is missing before this');
        unexpected();
      }
    }
    at++;
  }

  function readObject(depth: number): unknown {
    const members: [string, unknown][] = [];
    readMembers('}', () => {
      if (next() !== '"') unexpected();
      if (depth === 0) {
        const start = at;
        const name = readText();
        places.set(name, start);
        readMember(name);
      } else readMember(readText());
    });
    function readMember(name: string): void {
      if (next() !== ':') unexpected();
      at++;
      members.push([name, readValue(depth + 1)]);
    }
    return Object.fromEntries(members);
  }

  function readList(depth: number): unknown {
    const list: unknown[] = [];
    readMembers(']', () => { list.push(readValue(depth + 1)); });
    return list;
  }

  try {
    const value = readValue(0);
    if (next() !== '') unexpected();
    return { value, places };
  } catch (error) {
    if (error instanceof Stop) return { problem: error.problem, offset: error.offset };
    throw error;
  }
}
