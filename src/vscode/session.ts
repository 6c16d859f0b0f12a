import * as vscode from 'vscode';
import type { Checker, CheckOptions, Format, Kind, Report } from '../index';
import { engine } from './engine';
import type { Ignores } from './ignores';
import { isExcluded, readSettings, section, type Settings } from './settings';

/** What is known of an open document. Only a document that is checked has a report. */
export type Checked = {
  readonly document: vscode.TextDocument;
  readonly version: number;
} & (
  | { readonly state: 'on'; readonly report: Report; readonly checker: Checker }
  | { readonly state: 'off' | 'paused' | 'waiting' | 'not-mail' | 'not-english'; readonly report?: undefined }
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
  /** Whether everything is left alone until the window closes. */
  private resting = false;
  /** What was said about the settings, so that it is said once. */
  private readonly told = new Set<string>();

  readonly onDidCheck = this.didCheck.event;
  readonly onDidForget = this.didForget.event;

  /** `choices` keeps, by document, whether the writer turned the check on or off for it. */
  constructor(private readonly choices: vscode.Memento, readonly ignores: Ignores) {
    this.subscriptions = [
      this.didCheck,
      this.didForget,
      vscode.workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isDraft(document) && readSettings(document).run === 'onType') this.schedule(document, Math.min(Math.max(pause.least, 3 * this.cost), pause.most));
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (isDraft(document) && readSettings(document).run === 'onSave') this.schedule(document, 0);
      }),
      ignores.onDidChange(() => this.recheckAll()),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(section)) return;
        this.told.clear();
        this.recheckAll();
      }),
    ];
    this.scheduleAll();
  }

  /** The latest report, which may be of an earlier version of the document; undefined where it is no draft or not yet read. */
  latest(document: vscode.TextDocument): Checked | undefined {
    return this.checked.get(document);
  }

  /** The report of the document as it stands now; undefined where the writer wants it read later. */
  current(document: vscode.TextDocument): Checked | undefined {
    if (!isDraft(document)) return undefined;
    const latest = this.latest(document);
    if (latest?.version === document.version) return latest;
    return readSettings(document).run === 'onType' ? this.check(document) : undefined;
  }

  /** The same, read now: the writer asked for it. */
  ask(document: vscode.TextDocument): Checked | undefined {
    if (!isDraft(document)) return undefined;
    const latest = this.latest(document);
    return latest?.version === document.version && latest.state !== 'waiting' ? latest : this.check(document);
  }

  get paused(): boolean {
    return this.resting;
  }

  /** Leaves everything alone until the window closes, or goes on. */
  pause(rest: boolean): void {
    this.resting = rest;
    this.recheckAll();
  }

  /** The files that the writer turned the check off for. */
  filesLeftAlone(): string[] {
    return this.choices.keys().filter((key) => key.startsWith(choicePrefix) && this.choices.get(key) === false).map((key) => key.slice(choicePrefix.length));
  }

  /** Lets the settings and the text decide again. */
  async forgetChoice(uri: string): Promise<void> {
    await this.choices.update(choicePrefix + uri, undefined);
    this.recheckAll();
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

  /** What was read is read anew, and so is what waits for its first reading. */
  private recheckAll(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (this.checked.has(document)) this.scheduleFor(document, 0, this.latest(document)?.state !== 'waiting');
      else this.schedule(document, 0);
    }
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    this.scheduleFor(document, delay, false);
  }

  private scheduleFor(document: vscode.TextDocument, delay: number, asked: boolean): void {
    if (!isDraft(document)) return;
    clearTimeout(this.timers.get(document));
    const check = (): void => {
      this.timers.delete(document);
      if (!document.isClosed) this.check(document, asked);
    };
    this.timers.set(document, setTimeout(check, delay));
  }

  /** Reads a document. Where it is to be read by hand, it waits until it is `asked` for. */
  private check(document: vscode.TextDocument, asked = true): Checked {
    const start = Date.now();
    const settings = readSettings(document);
    const choice = document.isUntitled ? this.passing.get(document) : this.choices.get<boolean>(choiceKey(document));
    const common = { document, version: document.version };
    let checked: Checked;
    const problems = [...settings.problems];
    if (this.resting) {
      checked = { ...common, state: 'paused' };
    } else if (!settings.enable || choice === false || (choice !== true && isExcluded(document, settings.exclude))) {
      checked = { ...common, state: 'off' };
    } else if (settings.run === 'manual' && !asked) {
      checked = { ...common, state: 'waiting' };
    } else {
      const checker = this.checkerFor(settings);
      problems.push(...checker.problems.map((problem) => `${section}.phrases: ${engine().inEnglish(problem)}.`));
      const previous = this.latest(document);
      // A report of another checker, made before a setting changed, is of no use to this one.
      const known = previous?.state === 'on' && previous.checker === checker ? previous.report : undefined;
      const report = checker.check(document.getText(), { ...optionsFor(document, choice), ignored: this.ignores.of(document.uri) }, known);
      checked = report.kind === 'mail' ? { ...common, state: 'on', checker, report } : { ...common, state: leftAlone[report.kind] };
    }
    this.tell(problems);
    this.cost = Date.now() - start;
    this.checked.set(document, checked);
    this.didCheck.fire(checked);
    return checked;
  }

  /** Says each thing that is wrong with the settings once; after a change of the settings, what is still wrong is said again. */
  private tell(problems: readonly string[]): void {
    const fresh = problems.filter((problem) => !this.told.has(problem));
    for (const problem of fresh) this.told.add(problem);
    if (fresh.length === 0) return;
    const open = vscode.l10n.t('Open Settings');
    void vscode.window.showWarningMessage(fresh.join(' '), open).then((picked) => {
      if (picked === open) void vscode.commands.executeCommand('workbench.action.openSettings', section);
    });
  }

  private checkerFor({ rules, voice, allowed, phrases }: Settings): Checker {
    const options = { rules, voice, allowed, phrases };
    const wanted = JSON.stringify(options);
    let checker = this.checkers.get(wanted);
    if (!checker) this.checkers.set(wanted, (checker = engine().createChecker(options)));
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

const choicePrefix = 'check ';

const choiceKey = ({ uri }: vscode.TextDocument): string => choicePrefix + uri.toString();
