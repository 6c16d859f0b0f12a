import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { Workbench } from './workbench';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast'];

/** What an accessibility checker finds in a page, a line each. */
async function barriers(page: Frame): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run(document, { runOnly: ${JSON.stringify(standards)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`);
}

describe('the draft review panel, as a person sees it', () => {
  let workbench: Workbench;
  let started: Workbench | undefined;
  let review: Frame;

  before(async () => {
    workbench = started = await Workbench.start({ width: 1400, height: 1000 });
    await workbench.open('hostile-proposal.md');
    await workbench.press('Control+KeyB');
    await workbench.status.getByText('8 findings').waitFor();
    await workbench.run('Common Ground: Open Draft Review');
    review = await workbench.review();
  });

  after(async () => {
    await started?.stop();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.picture(`failed ${this.currentTest.title}`.replaceAll(/\W+/g, '-'));
  });

  const focused = (): Promise<string> => review.evaluate<string>(`(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()`);

  it('stands beside the mail, with the same counts', async () => {
    await review.getByText('8 findings · 1 of 6 checks met · we 8 · I 3').waitFor();
    assert.equal(await review.locator('.strip button').count(), 7);
    assert.equal(await review.locator('.strip rect:not(.track)').count(), 8);
    assert.equal(await review.locator('.checks li').count(), 7);
    assert.match(await review.locator('.deal').innerText(), /The deal 3 of 7 agreed · deal\.md/);
  });

  for (const theme of themes) {
    it(`has no barriers in ${theme}`, async () => {
      await workbench.theme(theme);
      await workbench.page.waitForTimeout(1000);
      await workbench.picture(`review ${theme}`.replaceAll(' ', '-'));
      assert.deepEqual(await barriers(review), []);
    });
  }

  it('has none either where the system sets the colours', async () => {
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    await workbench.page.waitForTimeout(500);
    await workbench.picture('review-forced-colours');
    assert.deepEqual(await barriers(review), []);
    await workbench.page.emulateMedia({ forcedColors: null });
    await workbench.theme('Light Modern');
  });

  it('leads to a paragraph by a click on the strip', async () => {
    await review.getByRole('button', { name: /^4, line 7: Contempt/ }).click();
    await workbench.page.locator('.statusbar-item', { hasText: 'Ln 7, Col 1' }).waitFor();
  });

  it('is walked by the keyboard alone, and shows where one is', async () => {
    await workbench.run('Common Ground: Open Draft Review');
    await workbench.page.waitForTimeout(1000);
    await review.locator('.strip button[tabindex="0"]').focus();
    // By a key, so that the browser shows where the focus is.
    await workbench.press('Home');
    const stops: string[] = [];
    // Behind the last one, the focus leaves the page for the rest of the window.
    for (let at = 0; at < 60 && (await review.evaluate<boolean>('document.hasFocus()')); at++) {
      const name = await focused();
      if (stops.includes(name)) break;
      stops.push(name);
      assert.equal(await review.evaluate(`getComputedStyle(document.activeElement).outlineStyle`), 'solid', name);
      if (name === 'Rewrite: “I want”') break;
      await workbench.press('Tab');
    }
    // The strip is one stop; what it shows comes first, then the deal, the checks and the findings.
    assert.match(stops[0] ?? '', /^1, line 1/);
    assert.equal(stops.filter((name) => /^\d+, line/.test(name)).length, 1);
    const order = ['Volume 12,000 units', 'Insert words: Opens with a human line', '“You need to” line 5', 'Rewrite: “You need to”'].map((name) => stops.indexOf(name));
    assert.deepEqual(order, [...order].sort((a, b) => a - b));
    assert.ok(!order.includes(-1), stops.join('\n'));
  });

  it('goes along the strip by arrows, and into the mail by Enter', async () => {
    await review.locator('.strip button[tabindex="0"]').focus();
    await workbench.press('Home');
    assert.match(await focused(), /^1, line 1/);
    await workbench.press('ArrowRight', 'ArrowRight');
    assert.match(await focused(), /^3, line 5: .*An order pressed on the reader/);
    await review.locator('.caption', { hasText: 'line 5: ' }).waitFor();
    await workbench.picture('review-strip-focus');
    await workbench.press('End');
    assert.match(await focused(), /^7, line 13: calm/);
    await workbench.press('ArrowLeft', 'Enter');
    await workbench.page.locator('.statusbar-item', { hasText: 'Ln 11, Col 1' }).waitFor();
  });

  it('follows what is typed, and says the new count politely', async () => {
    assert.equal(await review.locator('[role=status]').count(), 1);
    await workbench.type('You need to answer. ');
    await review.locator('[role=status]', { hasText: '9 findings' }).waitFor();
    await workbench.press('Shift+Home', 'Delete');
  });

  it('keeps the focus where a line stays, and gives it to the next where it goes', async () => {
    await workbench.status.getByText('8 findings').waitFor();
    await workbench.run('Common Ground: Open Draft Review');
    await review.getByRole('button', { name: 'Rewrite: “ridiculous”' }).focus();
    await workbench.press('Enter');
    await review.locator('[role=status]', { hasText: '7 findings' }).waitFor();
    assert.equal(await review.getByRole('button', { name: 'Rewrite: “ridiculous”' }).count(), 0);
    assert.equal(await focused(), 'Rewrite: “You need to”');
  });

  it('reads well where it is narrow', async () => {
    await workbench.page.setViewportSize({ width: 720, height: 1000 });
    await workbench.page.waitForTimeout(1000);
    const [wide, seen] = await review.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    assert.ok(wide <= seen && seen < 360, `${String(wide)} of ${String(seen)}`);
    await workbench.picture('review-narrow');
    assert.deepEqual(await barriers(review), []);
    await workbench.page.setViewportSize({ width: 1400, height: 1000 });
  });

  it('can reach nothing outside, and runs nothing but its own script', async () => {
    assert.equal(await review.evaluate(`fetch('/').then(() => 'open', () => 'shut')`), 'shut');
    assert.equal(await review.evaluate(`(() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script); script.remove(); return window.ran ?? false; })()`), false);
  });

  it('has words for a file that is no mail, and follows the next mail', async () => {
    await workbench.lines.click();
    await workbench.press('Control+KeyB');
    await workbench.file('stalled-thread.txt').waitFor();
    await workbench.open('stalled-thread.txt');
    await review.getByRole('heading', { name: 'Re: Re: Fit-out of the Harbour Street office' }).waitFor();
    await workbench.picture('review-stalled');
    await workbench.open('good-proposal.md');
    await review.locator('[role=status]', { hasText: 'nothing to mend · 6 of 6 checks met' }).waitFor();
    await workbench.picture('review-good');
    await workbench.run('Common Ground: Check This File or Leave It Alone');
    await review.locator('[role=status]', { hasText: 'left alone' }).waitFor();
    await workbench.picture('review-off');
    assert.deepEqual(await barriers(review), []);
    await review.getByRole('button', { name: 'Check this file' }).click();
    await review.locator('[role=status]', { hasText: '6 of 6' }).waitFor();
  });

  it('comes back after a reload', async function () {
    this.timeout(300_000);
    await workbench.page.reload({ waitUntil: 'commit' });
    review = await workbench.review();
    // Which mail is open again is the editor's to say; the review is of that one.
    await review.locator('[role=status]', { hasText: /of [67] checks met/ }).waitFor();
  });
});
