import * as assert from 'node:assert/strict';
import { Workbench } from './workbench';

describe('a writer in the workbench', () => {
  let workbench: Workbench;
  let started: Workbench | undefined;

  before(async () => {
    workbench = started = await Workbench.start();
  });

  after(async () => {
    await started?.stop();
  });

  afterEach(async function () {
    await workbench.picture(`after ${this.currentTest?.title ?? 'a test'}`.replaceAll(/\W+/g, '-'));
  });

  it('sees underlines in a hostile mail, and how many there are', async () => {
    await workbench.open('hostile-proposal.md');
    await workbench.squiggles().first().waitFor();
    await workbench.status.getByText(/\d+ findings · we \d+ · I \d+/).waitFor();
    assert.ok((await workbench.squiggles().count()) >= 4);
  });

  it('reads why, on hover', async () => {
    const text = await (await workbench.hover()).innerText();
    assert.match(text, /Common Ground/);
    assert.match(text, /demand/);
    assert.match(text, /Could you drop the unit price/);
    await workbench.picture('hover');
    await workbench.press('Escape');
  });

  it('opens the light bulb, applies the best rewrite, and takes it back', async () => {
    await workbench.cursorAt('You need to');
    const entries = await workbench.lightBulb();
    assert.match(await entries.first().innerText(), /Could you drop the unit price to €42/);
    await workbench.picture('light-bulb');
    await workbench.press('Enter');
    await workbench.lines.getByText('Could you').first().waitFor();
    assert.match(await workbench.text(), /Could you drop the unit price to €42 before we place the spring order of 12,000 units\?/);
    await workbench.undo();
    await workbench.lines.getByText('You need to').first().waitFor();
    assert.doesNotMatch(await workbench.text(), /Could you drop/);
  });

  it('sees every change before the draft is rewritten', async () => {
    await workbench.run('Common Ground: Rewrite Draft toward We');
    const preview = workbench.page.locator('.refactor-preview, .bulk-edit-panel').first();
    await preview.waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.picture('refactor-preview');
    assert.match(await workbench.text(), /You need to/);
    await preview.getByText('Discard', { exact: true }).click();
    assert.match(await workbench.text(), /You need to/);
  });

  it('types a snippet', async () => {
    await workbench.run('File: New Untitled Text File');
    await workbench.lines.click();
    await workbench.type('Hi Ann,\n\nstall');
    await workbench.press('Control+Space');
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Stall-recovery' }).first().waitFor();
    await workbench.picture('snippet');
    await workbench.press('Enter');
    await workbench.lines.getByText('most of the way up the mountain').first().waitFor();
    await workbench.type('the volume');
    assert.match(await workbench.text(), /We have agreed on the volume and/);
    await workbench.press('Escape');
  });

  it('calls a snippet by a slash at the start of a line', async () => {
    await workbench.press('Control+End');
    await workbench.type('\n\n/tra');
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Trade' }).first().waitFor();
    await workbench.picture('slash');
    await workbench.press('Enter');
    await workbench.lines.getByText('could you').first().waitFor();
    assert.match(await workbench.text(), /If we order the autumn range now, could you hold the price for both seasons\?/);
    assert.doesNotMatch(await workbench.text(), /\/tra/);
    await workbench.press('Escape', 'Escape');
  });

  it('sums up a stalled talk from the deal sheet, by the keyboard alone', async () => {
    await workbench.press('Control+End');
    await workbench.type("\n\nWe're going round in circles on the price.\n\n");
    await workbench.run('Common Ground: Insert Stall-Recovery Summary');
    const variants = workbench.page.locator('.quick-input-list .monaco-list-row');
    await variants.filter({ hasText: 'With terms' }).waitFor();
    assert.match(await variants.first().innerText(), /We have agreed on volume, the port, and delivery/);
    await workbench.picture('stall-summary-variants');
    await workbench.press('ArrowDown', 'ArrowDown', 'Enter');
    await workbench.lines.getByText('trouble with').first().waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.picture('stall-summary');
    assert.match(await workbench.text(), /We have agreed on volume \(12,000 units\), the port \(Rotterdam\), and delivery/);
    await workbench.press('Escape');
  });

  it('is told of a demand in what was just typed', async () => {
    await workbench.press('Control+End');
    await workbench.type('\n\nYou need to answer by Friday.');
    await workbench.squiggles().first().waitFor();
  });
});
