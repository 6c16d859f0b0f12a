import { checks, rules, snippets, templates } from '../../src/index';
import { saidIn } from './said';

/** Sentences of checks and deal sheets that the editor says in its own language; `{0}` stands for what is filled in. */
export const spoken: readonly string[] = [
  ...saidIn(['src/checks'], { properties: ['advice'] }),
  ...saidIn(['src/deal/sheet.ts'], { calls: ['complain'], properties: ['message'] }),
];

/** Who said a passage has the same name everywhere: "Jeff Weiss". */
const isName = (by: string): boolean => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(by);

/** All that the extension says, in English: what it asks to be translated by a literal, and what it takes from the engine. */
export const said: readonly string[] = [...new Set([
  ...saidIn(['src/vscode', 'src/panel'], { calls: ['t'] }),
  ...saidIn(['src/vscode/pickIssues.ts'], { properties: ['question'] }),
  ...saidIn(['src/vscode', 'src/engine'], { calls: ['problem', 'stop'] }),
  ...rules.flatMap(({ title, why, nearMisses }) => [title, why, ...nearMisses.map(({ because }) => because)]),
  ...[...rules, ...checks].map(({ passage }) => passage.by).filter((by) => !isName(by)),
  ...checks.map(({ title }) => title),
  ...spoken,
  ...saidIn(['src/deal/sheet.ts'], { properties: ['words'], constants: ['BOXES'] }),
  ...saidIn(['src/deal/summary.ts'], { properties: ['title'] }),
  ...templates.flatMap(({ title, detail }) => [title, detail]),
  ...snippets.flatMap(({ name, description }) => [name, description]),
  ...saidIn(['src/render.ts'], { calls: ['say'] }),
])];
