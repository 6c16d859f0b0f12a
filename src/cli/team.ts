import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createChecker, readTeamFile, teamFileName, type Checker } from '../index';
import type { Input } from './files';

/** Gives each input the checker that its team's file asks for: the nearest one, from its folder upward. */
export class Checkers {
  private readonly byFile = new Map<string, Checker>();
  /** What is wrong with the files read so far, a line each. */
  readonly notes: string[] = [];

  for({ fileName }: Input): Checker {
    const { path, text } = nearest(dirname(resolve(fileName ?? 'standard input')));
    let checker = this.byFile.get(path);
    if (!checker) {
      const { options, problems } = readTeamFile(text);
      checker = createChecker(options);
      this.byFile.set(path, checker);
      this.notes.push(...[...problems, ...checker.problems].map((problem) => `${path}: ${problem}`));
    }
    return checker;
  }
}

function nearest(folder: string): { path: string; text: string } {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, teamFileName);
    try {
      return { path, text: readFileSync(path, 'utf8') };
    } catch {
      // None here; the next folder up may have one.
    }
    if (dirname(at) === at) return { path: '', text: '{}' };
  }
}
