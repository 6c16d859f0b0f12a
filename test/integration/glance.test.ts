import * as vscode from 'vscode';
import { checks, createChecker } from '../../src/index';
import type { ReviewNode } from '../../src/vscode/reviewNodes';
import { equal, eventually, ok } from './assert';
import { closeAll, eventuallySays, glance, openDraft, openSample } from './support';

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
    for (const what of ['session', 'file']) {
      await vscode.commands.executeCommand('commonGround.pause', what);
      const words = what === 'session' ? 'paused' : 'off';
      await eventuallySays(words, words);
      await vscode.commands.executeCommand('commonGround.pause');
      await eventuallySays('on', 'nothing to mend');
    }
    // Code is no mail, so there is nothing to say.
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    const { status } = await glance();
    await eventually('no status', () => (status() === undefined ? true : undefined));
  });
});

describe('the review', () => {
  afterEach(closeAll);

  const mail = 'Hi Ann,\n\nI like the plan. You need to drop the price by 10%.\n\n## Deal sheet\n\n- [x] Volume: 12,000 units\n- [!] Price\n';

  /** The lines below a section, by its id. */
  async function below(section: string): Promise<ReviewNode[]> {
    const { lines } = await glance();
    const node = lines().find(({ id }) => id === section);
    return node ? lines(node) : [];
  }

  /** Waits until a section has a line that fits. */
  const line = (section: string, fits: (node: ReviewNode) => boolean): Promise<ReviewNode> =>
    eventually(`a line of ${section}`, async () => (await below(section)).find(fits), 10_000);

  it('shows seven checks, findings by rule, and issues by state', async () => {
    await openDraft(mail);
    const unmet = await line('checks', ({ id, context }) => id === 'check small-talk' && context === 'check-unmet');
    ok(unmet.description?.startsWith('Open with a line'), unmet.description);
    equal((await below('checks')).length, 7);
    const [rule] = await below('findings');
    ok(rule?.id === 'rule demand');
    const { lines, review } = await glance();
    equal(lines(rule).map(({ label, description }) => [label, description]), [['“You need to”', 'line 3']]);
    equal((await below('issues')).map(({ label, children }) => [label, children?.map((issue) => issue.label)]), [['agreed', ['Volume']], ['in trouble', ['Price']]]);
    equal(review(), 'on');
  });

  it('gives the verdicts of the library, and so of the command line', async () => {
    for (const name of ['hostile-proposal.md', 'good-proposal.md', 'stalled-thread.txt']) {
      const { document } = await openSample(name);
      const { review } = createChecker().check(document.getText(), { format: document.languageId === 'markdown' ? 'markdown' : 'plaintext', fileName: name });
      await eventually(name, async () => ((await below('checks')).map(({ verdict }) => verdict?.advice).join() === review.map(({ advice }) => advice).join() ? true : undefined), 10_000);
      equal((await below('checks')).map(({ id, label, context, verdict, span }) => ({ id, label, context, verdict, span })), review.map((verdict) => ({
        id: `check ${verdict.check}`,
        label: checks.find(({ id }) => id === verdict.check)?.title,
        context: verdict.pass === false ? 'check-unmet' : 'check',
        verdict,
        span: verdict.evidence,
      })), name);
    }
  });

  it('leads to the place, also where the draft has changed meanwhile', async () => {
    const editor = await openDraft(mail);
    const rule = await line('findings', ({ id }) => id === 'rule demand');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Oh, hello.\n\n'));
    await vscode.commands.executeCommand('commonGround.goToNode', rule.children?.[0]?.id);
    equal(editor.document.getText(editor.selection), 'You need to');
  });

  it('applies the best rewrite of a finding', async () => {
    const { document } = await openDraft(mail);
    const rule = await line('findings', ({ id }) => id === 'rule demand');
    await vscode.commands.executeCommand('commonGround.rewriteNode', rule.children?.[0]);
    await eventually('the rewrite', () => (document.getText().includes('Could you drop the price by 10%?') ? true : undefined), 10_000);
    await eventually('no findings', async () => ((await below('findings')).length === 0 ? true : undefined), 10_000);
  });

  it('inserts the snippet that a check asks for', async () => {
    const { document } = await openDraft('Hi Ann,\n\nThe price is €42.\n');
    const unmet = await line('checks', ({ id, context }) => id === 'check small-talk' && context === 'check-unmet');
    await vscode.commands.executeCommand('commonGround.insertFittingSnippet', unmet);
    ok(/^Hi Ann,\s+I hope .*\s+The price is €42\.\s*$/.test(document.getText()), document.getText());
    await line('checks', ({ id, context }) => id === 'check small-talk' && context === 'check');
  });

  it('mends by one command whatever a line is', async () => {
    const { document } = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n');
    const unmet = await line('checks', ({ id, context }) => id === 'check common-ground' && context === 'check-unmet');
    await vscode.commands.executeCommand('commonGround.rewriteNode', unmet);
    ok(document.getText().includes('We both want'), document.getText());
    const rule = await line('findings', ({ id }) => id === 'rule demand');
    await vscode.commands.executeCommand('commonGround.rewriteNode', rule.children?.[0]);
    await eventually('the rewrite', () => (document.getText().includes('Could you drop the price by 10%?') ? true : undefined), 10_000);
  });

  it('has words for what is no mail, and for no draft at all', async () => {
    const { review, lines } = await glance();
    await openDraft('# Tool\n\n## Installation\n\n```sh\nnpm install tool\n```\n\nYou need to install Node first.\n');
    await eventually('not a mail', () => (review() === 'not-mail' ? true : undefined), 10_000);
    equal(lines(), []);
    await closeAll();
    await eventually('none', () => (review() === 'none' ? true : undefined), 10_000);
    const manifest = vscode.extensions.getExtension('common-ground.common-ground')?.packageJSON as { contributes: { viewsWelcome: { when: string }[] } };
    for (const state of ['none', 'loading', 'on', 'off', 'disabled', 'not-mail', 'not-english', 'paused']) {
      ok(manifest.contributes.viewsWelcome.some(({ when }) => when.includes(`'${state}'`)), state);
    }
  });

  it('opens at a click on the status bar', async () => {
    await openDraft(mail);
    await vscode.commands.executeCommand('commonGround.review.focus');
  });
});

describe('working through a mail by keys', () => {
  afterEach(closeAll);

  it('applies the best rewrite at or after the cursor, one after the other', async () => {
    const editor = await openDraft('Hi Ann,\n\nYou need to drop the price by 10%.\n\nThanks for the plan.\n\nYou need to send the drawings by Friday.\n');
    for (const words of ['Could you drop the price by 10%?', 'Could you send the drawings by Friday?']) {
      await vscode.commands.executeCommand('commonGround.applyBestRewrite');
      await eventually(words, () => (editor.document.getText().includes(words) ? true : undefined), 10_000);
    }
  });

  it('begins with a sample that changes no file', async () => {
    await vscode.commands.executeCommand('commonGround.openSample');
    const document = vscode.window.activeTextEditor?.document;
    ok(document?.isUntitled, 'a draft of its own');
    await eventuallySays('on', 'findings');
  });
});
