import * as vscode from 'vscode';
import { balanceOf } from '../language/voice';
import type { Checked, Session } from './session';

/** Says of the draft in view whether it is checked, how many findings it has, and how "we" and "I" stand. */
export function showStatus(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('commonGround.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Common Ground';
  item.command = 'commonGround.toggleFile';

  const draw = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const checked = document && session.latest(document);
    if (!checked) {
      item.hide();
      return;
    }
    const { text, tooltip } = wordsFor(checked);
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: `Common Ground: ${tooltip}` };
    item.show();
  };

  draw();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(draw),
    session.onDidCheck(draw),
    session.onDidForget(draw),
  );
}

function wordsFor(checked: Checked): { text: string; tooltip: string } {
  const { t } = vscode.l10n;
  switch (checked.state) {
    case 'on': {
      const { we, I } = balanceOf(checked.report.draft);
      const count = checked.report.findings.length;
      const found = count === 0 ? t('nothing to mend') : count === 1 ? t('1 finding') : t('{0} findings', count);
      return {
        text: `$(comment-discussion) ${found} · we ${String(we)} · I ${String(I)}`,
        tooltip: t('This draft is checked: {0}. Click to leave this file alone.', found),
      };
    }
    case 'off':
      return { text: `$(comment-discussion) ${t('off')}`, tooltip: t('This file is left alone. Click to check it.') };
    case 'not-mail':
      return { text: `$(comment-discussion) ${t('not a mail')}`, tooltip: t('This looks like documentation, so it is left alone. Click to check it.') };
    case 'not-english':
      return { text: `$(comment-discussion) ${t('not English')}`, tooltip: t('This is not in English, so it is left alone. Click to check it.') };
  }
}
