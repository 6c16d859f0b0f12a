import * as vscode from 'vscode';
import type { Glance } from '../../src/extension';
import { eventually, ok } from './assert';
import { closeAll, openDraft } from './support';

/** What the extension says that it shows. */
async function glance(): Promise<Glance> {
  const extension = vscode.extensions.getExtension<Glance>('common-ground.common-ground');
  ok(extension, 'the extension is not there');
  return extension.activate();
}

/** Waits until the status bar is in a state and says these words. */
async function eventuallySays(state: string, words: string): Promise<void> {
  const { status } = await glance();
  let last = '';
  try {
    await eventually('status', () => {
      const shown = status();
      last = shown ? `${shown.state}: ${shown.text}` : 'nothing';
      return shown?.state === state && shown.text.includes(words) ? true : undefined;
    }, 10_000);
  } catch {
    throw new Error(`expected ${state}: ${words}; got ${last}`);
  }
}

describe('the status bar', () => {
  afterEach(closeAll);

  it('counts findings, we and I, and lists the checks', async () => {
    await openDraft('Hi Ann,\n\nWe like our plan. You need to drop the price by 10%. I hope your trip went well.\n');
    await eventuallySays('on', '1 finding · we 2 · I 1');
    const tooltip = (await glance()).status()?.tooltip ?? '';
    for (const words of ['Opens with a human line', 'Offers options or a trade', 'command:commonGround.toggleFile']) ok(tooltip.includes(words), tooltip);
  });

  it('says why a file is left alone', async () => {
    await openDraft('# Tool\n\n## Installation\n\n```sh\nnpm install tool\n```\n\nYou need to install Node first.\n');
    await eventuallySays('not-mail', 'not a mail');
    await openDraft('Guten Tag Frau Weber,\n\ndas ist unser letztes Angebot und wir können nicht mehr warten, bitte melden Sie sich bei uns.\n', 'plaintext');
    await eventuallySays('not-english', 'not English');
  });

  it('is right about whether checking is on, whatever turned it off', async () => {
    const { document } = await openDraft('Hi Ann,\n\nThe price is fair.\n');
    await eventuallySays('on', 'nothing to mend');
    await vscode.commands.executeCommand('commonGround.toggleFile');
    await eventuallySays('off', 'off');
    await vscode.commands.executeCommand('commonGround.toggleFile');
    await eventuallySays('on', 'nothing to mend');
    const settings = vscode.workspace.getConfiguration('commonGround');
    await settings.update('enable', false, vscode.ConfigurationTarget.Global);
    await eventuallySays('off', 'off');
    ok((await glance()).status()?.tooltip.includes('in your settings'), 'the tooltip names the setting');
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    await eventuallySays('on', 'nothing to mend');
    // Code is no mail, so there is nothing to say.
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    const { status } = await glance();
    await eventually('no status', () => (status() === undefined ? true : undefined));
  });
});
