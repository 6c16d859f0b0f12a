import * as vscode from 'vscode';
import { finish, type Steps } from '../engine/steps';
import type { Checker, CheckOptions, Kind, Report, Run } from '../index';
import { engine, inOurLanguage } from './engine';
import type { Ignores } from './ignores';
import { DraftLanguages, formatOf } from './languages';
import { Slices } from './slices';
import { readSettings, section, type Settings } from './settings';
import { TeamFiles } from './teamFiles';

/** What is known of an open document. Only a document that is checked has a report. */
export type Checked = {
  readonly document: vscode.TextDocument;
  readonly version: number;
} & (
  | { readonly state: 'on'; readonly report: Report; readonly checker: Checker }
  | { readonly state: 'off'; readonly because: Because; readonly report?: undefined }
  | { readonly state: 'paused' | 'waiting' | 'large' | 'not-mail' | 'not-english'; readonly report?: undefined }
);

/** What turned the check off: the writer for this file, the setting `enable`, globs, or the draft's own front matter. */
export type Because = 'choice' | 'enable' | 'files' | 'draft';

/** Views of the editor that are no drafts, though their language says so. */
const notDrafts = /^(?:output|git|gitfs|git-.*|comment|search-editor|walkThrough.*|vscode-(?!remote|vfs|test-web|userdata|local).*|common-ground)$/;

/** Shortest and longest pause after a keystroke, in milliseconds. */
const pause = { least: 200, most: 1500 };

/** Settings that are kept ready: one for each folder with its own, and some that the writer tries out. */
const mostCheckers = 8;

/** Drafts of more characters than this, about a hundred pages, are checked when the writer asks for it. */
export const large = 200_000;

/** Holds the latest report of each open document, and says when there is a new one. The editor's features draw from it. */
export class Session implements vscode.Disposable {
  // By the document itself, as an untitled buffer that is closed may leave its address to the next one.
  private readonly checked = new Map<vscode.TextDocument, Checked>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** Looks whether a changed document is as it was saved. */
  private readonly glances = new Set<ReturnType<typeof setTimeout>>();
  private readonly checkers = new Map<string, Checker>();
  /** Choices for untitled buffers: the next one may have the same address, and is another mail. */
  private readonly passing = new WeakMap<vscode.TextDocument, boolean>();
  private readonly didCheck = new vscode.EventEmitter<Checked>();
  private readonly didDrift = new vscode.EventEmitter<vscode.TextDocumentChangeEvent>();
  private readonly didForget = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly teams = new TeamFiles();
  private readonly slices = new Slices();
  /** How long the last check took: a slow machine or a long draft gets longer pauses. */
  private cost = 0;
  /** Whether everything is left alone until the window closes. */
  private resting = false;
  /** What was said about the settings, so that it is said once. */
  private readonly told = new Set<string>();

  /** The languages that features are registered for. */
  readonly languages = new DraftLanguages(this.teams);
  readonly onDidCheck = this.didCheck.event;
  /** A document with a report was changed, and is not read again before the writer asks or saves: what is drawn moves, or goes. */
  readonly onDidDrift = this.didDrift.event;
  readonly onDidForget = this.didForget.event;

  /** `choices` keeps, by document, whether the writer turned the check on or off for it. */
  constructor(private readonly choices: vscode.Memento, readonly ignores: Ignores) {
    const { workspace } = vscode;
    this.subscriptions = [
      this.didCheck,
      this.didDrift,
      this.didForget,
      this.teams,
      this.slices,
      this.languages,
      workspace.onDidOpenTextDocument((document) => { this.schedule(document, 0); }),
      workspace.onDidChangeTextDocument((change) => { this.follow(change); }),
      workspace.onDidSaveTextDocument((document) => {
        if (this.isDraft(document) && this.runOf(document) === 'onSave') this.schedule(document, 0);
      }),
      workspace.onDidCloseTextDocument((document) => { this.forget(document); }),
      workspace.onDidRenameFiles(({ files }) => void this.move(files)),
      workspace.onDidChangeWorkspaceFolders(() => { this.recheckAll(); }),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(section)) return;
        this.told.clear();
        this.recheckAll();
      }),
      ignores.onDidChange(() => { this.recheckAll(); }),
      this.teams.onDidChange(() => { this.recheckAll(); }),
    ];
    for (const document of workspace.textDocuments) this.schedule(document, 0);
  }

  /** The latest report, which may be of an earlier version of the document; undefined where it is no draft or not yet read. */
  latest(document: vscode.TextDocument): Checked | undefined {
    return this.checked.get(document);
  }

  /** The report of the document as it stands now; undefined where the writer wants it read later. */
  current(document: vscode.TextDocument): Checked | undefined {
    if (!this.isDraft(document)) return undefined;
    const latest = this.latest(document);
    if (latest?.version === document.version) return latest;
    return this.runOf(document) === 'onType' ? this.check(document) : undefined;
  }

  /** The same, read now: the writer asked for it. */
  ask(document: vscode.TextDocument): Checked | undefined {
    if (!this.isDraft(document)) return undefined;
    const latest = this.latest(document);
    return latest?.version === document.version && latest.state !== 'waiting' && latest.state !== 'large' ? latest : this.check(document);
  }

  /** Whether the writer went on since a draft was read, and it is not read again before they ask or save. */
  isBehind(document: vscode.TextDocument): boolean {
    const latest = this.latest(document);
    return latest?.state === 'on' && latest.version !== document.version && this.runOf(document) !== 'onType';
  }

  /** Whether a document may be a mail, by its language and where it comes from. */
  isDraft(document: vscode.TextDocument): boolean {
    return mayBeDraft(document) && this.languages.of(document).includes(document.languageId);
  }

  /** What is set for a document. */
  settings(document: vscode.TextDocument): Settings {
    return readSettings(document, this.teams.of(document));
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
    if (this.isDraft(document)) this.check(document);
  }

  /** How much is kept for open documents; where none is open, nothing. */
  get size(): number {
    return this.checked.size + this.timers.size + this.teams.size;
  }

  dispose(): void {
    for (const timer of [...this.timers.values(), ...this.glances]) clearTimeout(timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** When a document is read: a large one, when the writer asks for it. */
  private runOf(document: vscode.TextDocument): Run {
    return isLarge(document) ? 'manual' : this.settings(document).run;
  }

  private follow(change: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = change;
    if (contentChanges.length === 0 || !this.isDraft(document)) return;
    const run = this.runOf(document);
    if (run === 'onType') this.schedule(document, Math.min(Math.max(pause.least, 3 * this.cost), pause.most));
    else {
      if (this.latest(document)?.state === 'on') this.didDrift.fire(change);
      if (run === 'onSave' && !document.isDirty && !document.isUntitled) this.scheduleIfSaved(document);
    }
  }

  /** What was read is read anew, and so is what waits for its first reading. */
  private recheckAll(): void {
    for (const document of vscode.workspace.textDocuments) {
      const latest = this.latest(document);
      // Its language may be no longer one of those that are checked.
      if (latest && !this.isDraft(document)) this.forget(document);
      else this.schedule(document, 0, latest !== undefined && /^(?:on|not-)/.test(latest.state));
    }
  }

  private schedule(document: vscode.TextDocument, delay: number, asked = false): void {
    if (!this.isDraft(document)) {
      void this.lookFor(document);
      return;
    }
    clearTimeout(this.timers.get(document));
    const timer = setTimeout(() => void this.checkSoon(document, asked, timer), delay);
    this.timers.set(document, timer);
  }

  /** What was reverted, or changed on the disk, is as it was saved, and is read. The editor tells a first change before it tells that it is unsaved. */
  private scheduleIfSaved(document: vscode.TextDocument): void {
    const glance = setTimeout(() => {
      this.glances.delete(glance);
      if (!document.isClosed && !document.isDirty) this.schedule(document, 0);
    }, pause.least);
    this.glances.add(glance);
  }

  /** A document in no language that is known to be mail may be in one that its team names. */
  private async lookFor(document: vscode.TextDocument): Promise<void> {
    const look = mayBeDraft(document) ? this.teams.find(document) : undefined;
    if (!look) return;
    await look;
    if (document.isClosed) this.forget(document);
    else if (this.isDraft(document)) this.schedule(document, 0);
  }

  /** Reads a document, once it is known what its team wants. */
  private async checkSoon(document: vscode.TextDocument, asked: boolean, timer: ReturnType<typeof setTimeout>): Promise<void> {
    await this.teams.find(document);
    // What was closed meanwhile leaves no folder watched.
    if (document.isClosed) {
      this.forget(document);
      return;
    }
    // What is scheduled meanwhile reads what is newer.
    if (this.timers.get(document) !== timer) return;
    if (!this.isDraft(document)) {
      this.timers.delete(document);
      return;
    }
    const { version } = document;
    // Stale is what a later schedule replaced, and what was closed.
    const isStale = (): boolean => this.timers.get(document) !== timer;
    const done = await this.slices.run(this.checkInSteps(document, asked), isStale);
    if (!done || isStale()) return;
    this.timers.delete(document);
    this.cost = done.spent;
    if (document.version === version) this.keep(document, done.answer);
    // Drafts that are read when saved or by hand are not scheduled at a keystroke.
    else this.schedule(document, pause.least, asked);
  }

  /** Reads a document at once. */
  private check(document: vscode.TextDocument): Checked {
    return this.keep(document, finish(this.checkInSteps(document, true)));
  }

  private keep(document: vscode.TextDocument, outcome: Outcome): Checked {
    const checked: Checked = { document, version: document.version, ...outcome };
    this.checked.set(document, checked);
    this.didCheck.fire(checked);
    return checked;
  }

  /** Reads a document. Where it is to be read by hand, it waits until it is `asked` for. */
  private *checkInSteps(document: vscode.TextDocument, asked: boolean): Steps<Outcome> {
    const settings = readSettings(document, this.teams.of(document), engine().knownIds);
    yield;
    const outcome = yield* this.judge(document, settings, asked);
    this.tell(settings.problems);
    return outcome;
  }

  private *judge(document: vscode.TextDocument, settings: Settings, asked: boolean): Steps<Outcome> {
    const choice = document.isUntitled ? this.passing.get(document) : this.choices.get<boolean>(choiceKey(document));
    if (this.resting) return { state: 'paused' };
    if (!settings.enable) return { state: 'off', because: 'enable' };
    if (choice === false) return { state: 'off', because: 'choice' };
    if (settings.file === 'off' && choice !== true) return { state: 'off', because: 'files' };
    if (!asked && isLarge(document)) return { state: 'large' };
    if (!asked && settings.run === 'manual') return { state: 'waiting' };
    const checker = this.checkerFor(settings);
    const previous = this.latest(document);
    // A report of another checker, made before a setting changed, is of no use to this one.
    const known = previous?.state === 'on' && previous.checker === checker ? previous.report : undefined;
    const options: CheckOptions = {
      format: formatOf(document),
      ignored: this.ignores.of(document.uri),
      // The writer's word counts for more than what the file looks like, and so do the globs.
      ...(choice === true && { kind: 'mail' }),
      ...(settings.file === 'mail' && { named: true }),
      ...(!document.isUntitled && { fileName: document.uri.path }),
    };
    const report = yield* checker.checkInSteps(document.getText(), options, known);
    return report.kind === 'mail' ? { state: 'on', checker, report: inOurLanguage(report) } : leftAlone[report.kind];
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
    const checker = this.checkers.get(wanted) ?? engine().createChecker(options);
    // The last one used is the last to be forgotten.
    this.checkers.delete(wanted);
    this.checkers.set(wanted, checker);
    for (const [oldest] of this.checkers) {
      if (this.checkers.size <= mostCheckers) break;
      this.checkers.delete(oldest);
    }
    return checker;
  }

  private forget(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    if (this.checked.delete(document)) this.didForget.fire(document.uri);
    this.teams.keepFor(vscode.workspace.textDocuments.filter((each) => !each.isClosed && mayBeDraft(each)));
  }

  /** A choice goes with its file, and with all files of a folder. */
  private async move(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    for (const key of this.choices.keys().filter((each) => each.startsWith(choicePrefix))) {
      const uri = key.slice(choicePrefix.length);
      const moved = files.find(({ oldUri }) => uri === oldUri.toString() || uri.startsWith(`${oldUri.toString()}/`));
      if (!moved) continue;
      await this.choices.update(choicePrefix + moved.newUri.toString() + uri.slice(moved.oldUri.toString().length), this.choices.get(key));
      await this.choices.update(key, undefined);
    }
    this.recheckAll();
  }
}

/** What a reading gives, whatever document it is of. */
type Outcome = Checked extends infer Each ? (Each extends Checked ? Omit<Each, 'document' | 'version'> : never) : never;

const leftAlone = {
  documentation: { state: 'not-mail' },
  foreign: { state: 'not-english' },
  off: { state: 'off', because: 'draft' },
} as const satisfies Record<Exclude<Kind, 'mail'>, Outcome>;

/** By the place of its end, which the editor knows without putting the whole text together. */
const isLarge = (document: vscode.TextDocument): boolean => document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > large;

/** Whether a document may be a mail, by where it comes from. */
const mayBeDraft = ({ uri }: vscode.TextDocument): boolean => !notDrafts.test(uri.scheme);

const choicePrefix = 'check ';

const choiceKey = ({ uri }: vscode.TextDocument): string => choicePrefix + uri.toString();
