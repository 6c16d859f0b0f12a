import * as vscode from 'vscode';
import type { Checker, CheckOptions, Format, Kind, Report } from '../index';
import { engine } from './engine';
import { readSettings, section, type Settings } from './settings';

/** What is known of an open document. Only a document that is checked has a report. */
export type Checked = {
  readonly document: vscode.TextDocument;
  readonly version: number;
} & (
  | { readonly state: 'on'; readonly report: Report; readonly checker: Checker }
  | { readonly state: 'off' | 'not-mail' | 'not-english'; readonly report?: undefined }
);

/** The languages whose documents may be mail. */
export const languages: readonly string[] = ['markdown', 'plaintext'];

/** Views of the editor that are no drafts, though their language says so. */
const notDrafts = /^(?:output|git|gitfs|git-.*|comment|search-editor|walkThrough.*|vscode-(?!remote|vfs|test-web|userdata|local).*|common-ground)$/;

/** Shortest and longest pause after a keystroke, in milliseconds. */
const pause = { least: 200, most: 1500 };

/** Holds the latest report of each open document, and says when there is a new one. The editor's features draw from it. */
export class Session implements vscode.Disposable {
  // By the document itself, as an untitled buffer that is closed may leave its address to the next one.
  private readonly checked = new Map<vscode.TextDocument, Checked>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private readonly checkers = new Map<string, Checker>();
  /** Choices for untitled buffers: the next one may have the same address, and is another mail. */
  private readonly passing = new WeakMap<vscode.TextDocument, boolean>();
  private readonly didCheck = new vscode.EventEmitter<Checked>();
  private readonly didForget = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];
  /** How long the last check took: a slow machine or a long draft gets longer pauses. */
  private cost = 0;

  readonly onDidCheck = this.didCheck.event;
  readonly onDidForget = this.didForget.event;

  /** `choices` keeps, by document, whether the writer turned the check on or off for it. */
  constructor(private readonly choices: vscode.Memento) {
    this.subscriptions = [
      this.didCheck,
      this.didForget,
      vscode.workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document, Math.min(Math.max(pause.least, 3 * this.cost), pause.most));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(section)) this.scheduleAll();
      }),
    ];
    this.scheduleAll();
  }

  /** The latest report, which may be of an earlier version of the document; undefined where it is no draft or not yet read. */
  latest(document: vscode.TextDocument): Checked | undefined {
    return this.checked.get(document);
  }

  /** The report of the document as it stands now. */
  current(document: vscode.TextDocument): Checked | undefined {
    if (!isDraft(document)) return undefined;
    const latest = this.latest(document);
    return latest?.version === document.version ? latest : this.check(document);
  }

  /** Turns the check on or off for one document, whatever it is taken for. */
  async choose(document: vscode.TextDocument, on: boolean): Promise<void> {
    if (document.isUntitled) this.passing.set(document, on);
    else await this.choices.update(choiceKey(document), on);
    if (isDraft(document)) this.check(document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private scheduleAll(): void {
    for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    if (!isDraft(document)) return;
    clearTimeout(this.timers.get(document));
    const check = (): void => {
      this.timers.delete(document);
      if (!document.isClosed) this.check(document);
    };
    this.timers.set(document, setTimeout(check, delay));
  }

  private check(document: vscode.TextDocument): Checked {
    const start = Date.now();
    const settings = readSettings(document);
    const choice = document.isUntitled ? this.passing.get(document) : this.choices.get<boolean>(choiceKey(document));
    const common = { document, version: document.version };
    let checked: Checked;
    if (settings.enable && choice !== false) {
      const checker = this.checkerFor(settings);
      const previous = this.latest(document);
      // A report of another checker, made before a setting changed, is of no use to this one.
      const known = previous?.state === 'on' && previous.checker === checker ? previous.report : undefined;
      const report = checker.check(document.getText(), optionsFor(document, choice), known);
      checked = report.kind === 'mail' ? { ...common, state: 'on', checker, report } : { ...common, state: leftAlone[report.kind] };
    } else {
      checked = { ...common, state: 'off' };
    }
    this.cost = Date.now() - start;
    this.checked.set(document, checked);
    this.didCheck.fire(checked);
    return checked;
  }

  private checkerFor({ rules, voice }: Settings): Checker {
    const wanted = JSON.stringify({ rules, voice });
    let checker = this.checkers.get(wanted);
    if (!checker) this.checkers.set(wanted, (checker = engine().createChecker({ rules, voice })));
    return checker;
  }

  private forget(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    if (this.checked.delete(document)) this.didForget.fire(document.uri);
  }
}

const leftAlone = { documentation: 'not-mail', foreign: 'not-english', off: 'off' } as const satisfies Record<Exclude<Kind, 'mail'>, Checked['state']>;

function optionsFor(document: vscode.TextDocument, choice: boolean | undefined): CheckOptions {
  const format: Format = document.languageId === 'markdown' ? 'markdown' : 'plaintext';
  // The writer's word counts for more than what the file looks like.
  if (choice === true) return { format, kind: 'mail' };
  return document.isUntitled ? { format } : { format, fileName: document.uri.path };
}

/** Whether a document may be a mail, by its language and where it comes from. */
export const isDraft = (document: vscode.TextDocument): boolean =>
  languages.includes(document.languageId) && !notDrafts.test(document.uri.scheme);

const choiceKey = ({ uri }: vscode.TextDocument): string => `check ${uri.toString()}`;
