import * as path from 'node:path';
import { root } from '../host/paths';
import { Workbench } from './workbench';

// `npm run screenshots`: the README's pictures, taken as the end-to-end tests see the workbench.
const folder = path.join(root, 'media');
const size = { width: 1000, height: 560 };

async function main(): Promise<void> {
  const workbench = await Workbench.start({ ...size, scale: 2 });
  const { page } = workbench;
  /** From below the title bar. */
  const picture = async (name: string, height = size.height - 35): Promise<void> => {
    await workbench.settled();
    await workbench.picture(name, { folder, clip: { x: 0, y: 35, width: size.width, height } });
  };
  try {
    await workbench.open('hostile-proposal.md');
    await workbench.press('Control+KeyB');
    await workbench.squiggles().first().waitFor({ state: 'attached' });
    await picture('underlines');

    await workbench.hover();
    await picture('hover');
    await workbench.press('Escape');
    await page.mouse.move(size.width - 40, size.height - 60);

    await workbench.cursorAt('You need to');
    await workbench.lightBulb();
    await picture('light-bulb', 300);
    await workbench.press('Escape');

    await workbench.run('Common Ground: Rewrite Draft toward We');
    await page.locator('.bulk-edit-panel').first().waitFor();
    await picture('rewrite-draft');
    await page.getByText('Discard', { exact: true }).click();

    await workbench.status.click();
    const unmet = page.locator('.pane-body .monaco-list-row', { hasText: 'Opens with a human line' });
    await unmet.waitFor();
    await unmet.hover();
    await picture('review-view');

    await workbench.press('Control+KeyB');
    await page.setViewportSize({ width: 1200, height: 800 });
    await workbench.run('Common Ground: Open Draft Review');
    await (await workbench.review()).locator('.strip').waitFor();
    await page.mouse.move(500, 740);
    await workbench.settled();
    await workbench.picture('review', { folder, clip: { x: 0, y: 35, width: 1200, height: 765 } });
  } finally {
    await workbench.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
