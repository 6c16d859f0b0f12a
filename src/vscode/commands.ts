import * as vscode from 'vscode';
import { applyBest } from './applyRewrite';
import { rangeOf } from './convert';
import { engine } from './engine';
import type { Front } from './front';
import { section } from './settings';
import type { Session } from './session';

/** The commands a writer can run; one function each. */
export function registerCommands(session: Session, front: Front): vscode.Disposable {
  const commands: Readonly<Record<string, (session: Session, editor: vscode.TextEditor) => Promise<void>>> = {
    rewriteDraft,
    nextFinding: (session, editor) => goTo(session, editor, 1),
    previousFinding: (session, editor) => goTo(session, editor, -1),
    applyBestRewrite,
    toggleFile,
    check: (session, { document }) => {
      session.ask(document);
      return Promise.resolve();
    },
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(`${section}.pause`, (reach: unknown) => pause(session, front, reach)),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`${section}.${name}`, async () => {
        const editor = await front.editor();
        if (editor) await run(session, editor);
        else tell(vscode.l10n.t('Open a draft first.'));
      }),
    ),
  );
}

/** Shows every best rewrite in the refactor preview, with its reason; nothing changes before the writer agrees. */
async function rewriteDraft(session: Session, { document }: vscode.TextEditor): Promise<void> {
  const checked = session.ask(document);
  if (checked?.state !== 'on') {
    tell(vscode.l10n.t('This file is not checked; the status bar says why.'));
    return;
  }
  const fixes = checked.checker.fixes(checked.report);
  if (fixes.length === 0) {
    tell(checked.report.findings.length === 0 ? vscode.l10n.t('Nothing to rewrite here.') : vscode.l10n.t('What is underlined needs your own words.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { finding, edit: { span, newText } } of fixes) {
    const rule = engine().rules.find(({ id }) => id === finding.rule);
    edit.replace(document.uri, rangeOf(document, span), newText, {
      needsConfirmation: true,
      label: rule?.title ?? finding.rule,
      description: `“${finding.text.replace(/\s+/g, ' ')}”`,
    });
  }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

/** Goes to the next or previous finding, round the end, and says what it is. */
async function goTo(session: Session, editor: vscode.TextEditor, step: 1 | -1): Promise<void> {
  const { document, selection } = editor;
  const ranges = (session.ask(document)?.report?.findings ?? []).map(({ span }) => rangeOf(document, span));
  if (ranges.length === 0) {
    tell(vscode.l10n.t('No findings in this draft.'));
    return;
  }
  const next =
    step === 1
      ? (ranges.find(({ start }) => start.isAfter(selection.start)) ?? ranges[0])
      : (ranges.findLast(({ start }) => start.isBefore(selection.start)) ?? ranges.at(-1));
  if (!next) return;
  editor.selection = new vscode.Selection(next.start, next.end);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}

/** Rewrites the finding at the cursor, or the next one behind it; round the end, the first. */
async function applyBestRewrite(session: Session, editor: vscode.TextEditor): Promise<void> {
  const checked = session.ask(editor.document);
  if (checked?.state !== 'on') {
    tell(vscode.l10n.t('This file is not checked; the status bar says why.'));
    return;
  }
  const { findings } = checked.report;
  const cursor = editor.document.offsetAt(editor.selection.start);
  const finding = findings.find(({ span }) => span.end >= cursor) ?? findings[0];
  if (finding) await applyBest(editor, checked, finding);
  else tell(vscode.l10n.t('No findings in this draft.'));
}

/** Turns the check round for this file. */
async function toggleFile(session: Session, { document }: vscode.TextEditor): Promise<void> {
  if (session.paused) {
    session.pause(false);
    return;
  }
  if (!session.settings(document).enable) {
    // A choice for one file could change nothing here, and the status bar would seem to be wrong.
    const open = vscode.l10n.t('Open Settings');
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Checking is turned off in your settings.'), open);
    if (answer === open) await vscode.commands.executeCommand('workbench.action.openSettings', `${section}.enable`);
    return;
  }
  await session.choose(document, session.ask(document)?.state !== 'on');
}

/** Leaves everything alone, in this session or this file; asked again, goes on. */
async function pause(session: Session, { document }: Front, wanted: unknown): Promise<void> {
  if (session.paused) {
    session.pause(false);
    return;
  }
  const latest = document && session.latest(document);
  if (latest?.state === 'off' && latest.because === 'choice') {
    await session.choose(latest.document, true);
    return;
  }
  const { t } = vscode.l10n;
  const reaches = [
    { label: t('Everywhere, until this window closes'), reach: 'session' },
    ...(latest ? [{ label: t('In this file, until you turn it on again'), reach: 'file' }] : []),
  ];
  const picked = reaches.find(({ reach }) => reach === wanted) ?? (await vscode.window.showQuickPick(reaches, { title: t('Pause Common Ground') }));
  if (picked?.reach === 'session') session.pause(true);
  else if (picked && document) await session.choose(document, false);
}

function tell(words: string): void {
  void vscode.window.showInformationMessage(words);
}
