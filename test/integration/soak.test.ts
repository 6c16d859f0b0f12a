import * as vscode from 'vscode';
import { createChecker, rules, type Checker } from '../../src/index';
import { equal, eventually, ok } from './assert';
import { at, write } from './memory';
import { closeAll, findings, glance, openDraft, openFile, ruleOf } from './support';
import { mark } from './lines';

/** Minutes and seed of a long run, set by the build as "3 7". */
declare const SOAK: string | undefined;
const SAID = typeof SOAK === 'string' ? SOAK : '';
const [minutes = 3, seed = 2026] = SAID.split(' ').filter(Boolean).map(Number);

/** Memory that may stay after the second half of the day, in MB: what the engine and the editor keep for themselves swings by some. */
const MARGIN = 12;

const HOSTILE = rules.flatMap(({ examples }) => examples.map(({ bad }) => bad.replace(/[«»]/g, '')));
const CALM = rules.flatMap(({ nearMisses }) => nearMisses.map(({ text }) => text));
const FRAMES = ['\n\n', '\n', '> You need to pay.\n', '```\n', '- ', 'Kind regards,\nBo\n', '<!-- common-ground-disable demand -->\n', 'On Tue, 3 Mar 2026, Ann wrote:\n', '“', ' — ', '\u0301', '👩‍👩‍👧', '\ud800', '**', '\t', '- [!] Price: €42\n'];

/** A number below `sides`, the same ones for a seed on every machine. */
function dice(state: number): (sides: number) => number {
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Does what a key or a menu does. What the editor itself gives up, as the next thing is already asked for, is no fault. */
async function command(name: string, ...rest: unknown[]): Promise<unknown> {
  try {
    return await vscode.commands.executeCommand(name, ...rest);
  } catch (error) {
    if (error instanceof Error && /^Cancell?ed$/.test(error.message)) return undefined;
    throw error;
  }
}

/** Megabytes in use, after what is unused is given back; undefined where a host does not say. */
async function used(): Promise<number | undefined> {
  const scope = globalThis as { gc?: () => void; performance?: { memory?: { usedJSHeapSize: number } }; process?: { memoryUsage?: () => { heapUsed: number } } };
  for (let at = 0; at < 3; at++) {
    collector()?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const bytes = scope.process?.memoryUsage?.().heapUsed ?? scope.performance?.memory?.usedJSHeapSize;
  return bytes === undefined ? undefined : bytes / 2 ** 20;
}

function collector(): (() => void) | undefined {
  const scope = globalThis as { gc?: () => void };
  if (scope.gc) return scope.gc;
  try {
    // In a Node host; a web worker has neither.
    /* eslint-disable @typescript-eslint/no-require-imports */
    (require('node:v8') as { setFlagsFromString(flag: string): void }).setFlagsFromString('--expose-gc');
    return (require('node:vm') as { runInNewContext(code: string): () => void }).runInNewContext('gc');
    /* eslint-enable @typescript-eslint/no-require-imports */
  } catch {
    return undefined;
  }
}

// Only where it is asked for: `npm run soak`.
(SAID === '' ? describe.skip : describe)('a long day of writing', function () {
  this.timeout(minutes * 60_000 + 180_000);
  let off = false;
  const checkers = new Map<boolean, Checker>();
  const scratch = (): Checker => {
    const checker = checkers.get(off) ?? createChecker(off ? { rules: { demand: 'off' } } : {});
    checkers.set(off, checker);
    return checker;
  };

  /** What the findings of a document are where nothing is known before. */
  function expected(document: vscode.TextDocument): string[] {
    if (!['markdown', 'plaintext'].includes(document.languageId)) return [];
    const text = document.getText();
    return scratch().check(text, { format: document.languageId === 'plaintext' ? 'plaintext' : 'markdown', ...(!document.isUntitled && { fileName: document.uri.path }) }).findings.map(({ rule, span }) => {
      const [start, end] = [document.positionAt(span.start), document.positionAt(span.end)];
      return `${rule} ${String(start.line)}:${String(start.character)}-${String(end.line)}:${String(end.character)}`;
    }).sort();
  }
  const shown = (document: vscode.TextDocument): string[] =>
    findings(document).map((each) => `${ruleOf(each)} ${String(each.range.start.line)}:${String(each.range.start.character)}-${String(each.range.end.line)}:${String(each.range.end.character)}`).sort();

  /** Waits until the underlines of each document are those of its text: none stale, none twice. */
  async function settled(documents: readonly vscode.TextDocument[]): Promise<void> {
    for (const document of documents) {
      if (document.isClosed) continue;
      let last: string[] = [];
      try {
        await eventually('the right findings', () => {
          last = shown(document);
          return last.join() === expected(document).join() ? true : undefined;
        });
      } catch {
        equal(last, expected(document), `${document.uri.toString()}, ${document.languageId}, of ${String(document.getText().length)} characters: ${JSON.stringify(document.getText().slice(0, 300))}`);
      }
    }
  }

  async function writes(end: number, roll: (sides: number) => number): Promise<{ steps: number; rounds: number }> {
    const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
    const words = (): string => (roll(3) === 0 ? pick(FRAMES) : `${pick(roll(2) === 0 ? HOSTILE : CALM)}${pick([' ', '\n', '\n\n'])}`);
    const mail = (sentences: number): string => `Hi Ann,\n\n${Array.from({ length: sentences }, words).join('')}\n\nBest,\nBo\n`;
    const editors = [await openDraft(mail(5)), await openDraft(mail(60)), await openDraft('', 'plaintext'), await openFile(at('/soak/a.md'), mail(8)), await openFile(at('/soak/b.txt'), mail(200))];
    const documents = editors.map(({ document }) => document);
    const active = (): vscode.TextEditor | undefined => vscode.window.activeTextEditor;
    const place = (editor: vscode.TextEditor): void => {
      const text = editor.document.getText().length;
      const spot = editor.document.positionAt(roll(text + 1));
      editor.selection = new vscode.Selection(spot, roll(4) === 0 ? editor.document.positionAt(roll(text + 1)) : spot);
    };
    const type = async (text: string): Promise<void> => { for (const char of text) await command('type', { text: char }); };
    const acts: readonly (readonly [share: number, act: (editor: vscode.TextEditor) => unknown])[] = [
      [30, async () => type(words().slice(0, 1 + roll(30)))],
      [10, (editor) => { place(editor); }],
      [8, (editor) => editor.edit((edit) => { edit.insert(editor.document.positionAt(roll(editor.document.getText().length + 1)), mail(1 + roll(8))); })],
      [8, async () => { for (let times = roll(12); times > 0; times--) await command('deleteLeft'); }],
      [3, async (editor) => { if (editor.document.getText().length > 20_000) await command('editor.action.selectAll'); await command('deleteLeft'); }],
      [10, async () => { for (let times = 1 + roll(6); times > 0; times--) await command('undo'); }],
      [6, async () => { for (let times = 1 + roll(4); times > 0; times--) await command('redo'); }],
      [10, async () => vscode.window.showTextDocument(pick(documents.filter(({ isClosed }) => !isClosed)), { preview: false })],
      [2, () => (vscode.window.visibleTextEditors.length < 4 ? command('workbench.action.splitEditor') : command('workbench.action.joinAllGroups'))],
      [2, () => command('workbench.action.joinAllGroups')],
      [2, (editor) => vscode.languages.setTextDocumentLanguage(editor.document, pick(['markdown', 'plaintext', 'markdown', 'json'])).then(undefined, () => undefined)],
      [1, async () => { off = !off; await vscode.workspace.getConfiguration('commonGround').update('rules', off ? { demand: 'off' } : undefined, vscode.ConfigurationTarget.Global); }],
      [2, () => write(at('/soak/a.md'), mail(roll(12))).then(undefined, () => undefined)],
      [2, (editor) => (editor.document.isUntitled ? undefined : editor.document.save())],
      [4, async (editor) => {
        const [first] = findings(editor.document);
        if (!first) return;
        const fixes = await command('vscode.executeCodeActionProvider', editor.document.uri, first.range) as vscode.CodeAction[] | undefined;
        const fix = fixes?.find(({ edit }) => edit);
        if (fix?.edit) await vscode.workspace.applyEdit(fix.edit);
      }],
      [3, (editor) => command('vscode.executeHoverProvider', editor.document.uri, editor.selection.active)],
    ];
    const bag = acts.flatMap(([share, act]) => Array.from({ length: share }, () => act));
    let steps = 0, rounds = 0;
    let next = Date.now() + 15_000;
    while (Date.now() < end) {
      const editor = active();
      if (!editor) { await vscode.window.showTextDocument(pick(documents)); continue; }
      await pick(bag)(editor);
      steps++;
      if (roll(20) === 0) await new Promise((resolve) => setTimeout(resolve, roll(400)));
      if (Date.now() < next) continue;
      await settled(documents);
      rounds++;
      next = Date.now() + 15_000;
    }
    await settled(documents);
    return { steps, rounds: rounds + 1 };
  }

  /** Every sentence, read and rewritten with either setting, here and in the extension. */
  async function readAll(): Promise<void> {
    for (off of [true, false]) {
      await vscode.workspace.getConfiguration('commonGround').update('rules', off ? { demand: 'off' } : undefined, vscode.ConfigurationTarget.Global);
      const { document } = await openDraft([...HOSTILE, ...CALM].join('\n\n'));
      await settled([document]);
      for (const { range } of findings(document).slice(0, 40)) await command('vscode.executeCodeActionProvider', document.uri, range);
    }
    await tidyUp();
  }

  async function tidyUp(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.joinAllGroups');
    await vscode.workspace.saveAll(false);
    await closeAll();
    off = false;
    await vscode.workspace.getConfiguration('commonGround').update('rules', undefined, vscode.ConfigurationTarget.Global);
    const { size } = await glance();
    await eventually('nothing kept', () => (size() === 0 ? true : undefined));
    await eventually('no finding left', () => (vscode.languages.getDiagnostics().every(([, list]) => list.every(({ source }) => source !== 'Common Ground')) ? true : undefined));
  }

  it('leaves no error, no stale or doubled finding, and no memory behind', async () => {
    const errors: string[] = [];
    const real = console.error;
    console.error = (...rest: unknown[]) => {
      errors.push(rest.map((each) => (each instanceof Error ? (each.stack ?? each.message) : String(each))).join(' '));
      real(...rest);
    };
    try {
      const roll = dice(seed);
      // What is read and made at first use stays, and belongs to the base; so does the first half of the day.
      await readAll();
      const start = Date.now();
      const morning = await writes(start + minutes * 30_000, roll);
      await tidyUp();
      const before = await used();
      const afternoon = await writes(Date.now() + minutes * 30_000, roll);
      await tidyUp();
      const seconds = (Date.now() - start) / 1000;
      const after = await used();
      const steps = morning.steps + afternoon.steps, rounds = morning.rounds + afternoon.rounds;
      const grown = before !== undefined && after !== undefined ? after - before : undefined;
      console.log(`${mark}    ${String(steps)} steps in ${seconds.toFixed(0)} s, settled ${String(rounds)} times, seed ${String(seed)}; memory ${before?.toFixed(1) ?? 'unknown'} → ${after?.toFixed(1) ?? 'unknown'} MB${collector() ? '' : ', not collected'}`);
      equal(errors.filter((error) => /common-ground|extension\.js|\bError\b/i.test(error)), []);
      if (grown !== undefined && collector()) ok(grown < MARGIN, `${grown.toFixed(1)} MB more than before`);
    } finally {
      console.error = real;
    }
  });
});
