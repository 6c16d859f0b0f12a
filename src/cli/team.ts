import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globsSay } from '../engine/globs';
import { createChecker, inEnglish, readTeamFile, teamFileName, type CheckOptions, type Checker, type Options } from '../index';
import type { Input } from './files';

/** An input with the checker and the options it is read with. */
export interface Reading {
  readonly checker: Checker;
  readonly options: CheckOptions;
}

interface Team {
  readonly folder: string;
  readonly checker: Checker;
  readonly options: Partial<Options>;
}

/** Gives each input the checker that its team's file asks for: the nearest one, from its folder upward. */
export class Checkers {
  private readonly byFile = new Map<string, Team>();
  /** What is wrong with the files read so far, a line each. */
  readonly notes: string[] = [];

  for({ fileName, format }: Input): Reading {
    const place = resolve(fileName ?? 'standard input');
    const { folder, checker, options: { enable, include = [], exclude = [] } } = this.teamOf(dirname(place));
    // A text from standard input that has no name is no file that a glob could mean.
    const said = fileName === undefined ? undefined : globsSay(place, [{ globs: include, from: folder }], [{ globs: exclude, from: folder }]);
    const off = enable === false || said === 'off';
    return { checker, options: { format, named: said === 'mail', ...(fileName !== undefined && { fileName }), ...(off && { kind: 'off' }) } };
  }

  private teamOf(folder: string): Team {
    const { path, text } = nearest(folder);
    let team = this.byFile.get(path);
    if (!team) {
      const { options, problems } = readTeamFile(text);
      team = { folder: dirname(path), checker: createChecker(options), options };
      this.byFile.set(path, team);
      this.notes.push(...problems.map(({ problem, line, column }) => `${path}:${String(line)}:${String(column)}: ${inEnglish(problem)}`));
    }
    return team;
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
