import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { launchBrowser, ownSite } from '../host/browser';
import { root, samples } from '../host/paths';
import type { Server } from '../host/server';
import { startWebHost } from '../host/webHost';

/** Where the tests leave their pictures; git ignores it. */
export const screenshots = path.join(root, 'test/screenshots');

const mod = process.platform === 'darwin' ? 'Meta' : 'Control';

/** The workbench as a person sees it: what they can open, type, press and read. */
export class Workbench {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Starts VS Code on the sample mails. */
  static async start(options: { width?: number; height?: number; scale?: number } = {}): Promise<Workbench> {
    const server = await startWebHost({ folder: samples });
    let browser: Browser | undefined;
    try {
      browser = await launchBrowser();
      const page = await browser.newPage({
        viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
        deviceScaleFactor: options.scale ?? 1,
      });
      // Long, as a busy machine takes its time over a workbench of many files.
      page.setDefaultTimeout(150_000);
      const workbench = new Workbench(server, browser, page);
      await page.goto(ownSite(server.url), { waitUntil: 'commit' });
      await workbench.file('hostile-proposal.md').waitFor();
      return workbench;
    } catch (error) {
      await browser?.close();
      await server.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  /** Takes a picture of the window, or of a part of it. */
  async picture(name: string, options: { folder?: string; clip?: { x: number; y: number; width: number; height: number } } = {}): Promise<void> {
    const folder = options.folder ?? screenshots;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), ...(options.clip && { clip: options.clip }) });
  }

  /** A file in the Explorer. */
  file(name: string): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  }

  /** The lines of the editor in front. */
  get lines(): Locator {
    return this.page.locator('.editor-instance .view-lines').first();
  }

  /** The underlines of one severity. */
  squiggles(severity: 'warning' | 'info' | 'hint' = 'warning'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /** The extension's entry in the status bar. */
  get status(): Locator {
    return this.page.locator('.statusbar-item[id$="commonGround.status"]');
  }

  /** Rests the mouse on the first underline, until the hover is there. */
  async hover(): Promise<Locator> {
    const box = await this.squiggles().first().boundingBox();
    if (box === null) throw new Error('nothing is underlined');
    const hover = this.page.locator('.monaco-hover:visible', { hasText: 'More about this rule' }).first();
    await this.until(hover, async () => {
      await this.page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    });
    await this.settled();
    return hover;
  }

  async open(name: string): Promise<void> {
    await this.file(name).dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.lines.waitFor();
  }

  /** Puts the cursor behind the first place where these words stand. */
  async cursorAt(words: string): Promise<void> {
    await this.lines.click();
    await this.press(`${mod}+KeyF`);
    const find = this.page.locator('.find-widget.visible textarea').first();
    await find.fill(words);
    await find.press('Enter');
    await find.press('Escape');
    await this.press('ArrowRight');
  }

  /** Does something until what it should bring is there: on a busy machine, what comes too early is lost. */
  private async until(wanted: Locator, act: () => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries++) {
      await act();
      try {
        await wanted.first().waitFor({ timeout: 10_000 });
        return;
      } catch (error) {
        if (tries === 12) throw error;
      }
    }
  }

  /** Waits until the window stands still: two pictures in a row are the same. A blinking cursor may keep it from that for a while, so not for ever. */
  async settled(): Promise<void> {
    let last: Buffer = Buffer.alloc(0);
    for (let tries = 0; tries < 15; tries++) {
      const now = await this.page.screenshot({ animations: 'disabled' });
      if (now.equals(last)) return;
      last = now;
      await this.page.waitForTimeout(200);
    }
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async undo(): Promise<void> {
    await this.press(`${mod}+KeyZ`);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Runs a command by its name, as from the palette. */
  async run(command: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await this.until(input, () => this.press('F1'));
    await input.fill(`>${command}`);
    // By its label, as the palette lists commands that are merely alike before it.
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${command}"]`).first().click();
  }

  /** Puts the whole window into one of the editor's own themes. */
  async theme(name: string): Promise<void> {
    await this.run('Preferences: Color Theme');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await input.press('Enter');
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  }

  /** The page of the draft review. */
  async review(): Promise<Frame> {
    const deadline = Date.now() + 200_000;
    while (Date.now() < deadline) {
      for (const frame of this.page.frames()) {
        if (await frame.locator('main h1').count().catch(() => 0)) return frame;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error('no draft review is open');
  }

  /** Opens the light bulb's menu where the cursor stands, and gives its entries. */
  async lightBulb(): Promise<Locator> {
    const entries = this.page.locator('.action-widget .monaco-list-row.action');
    await this.until(entries, () => this.press(`${mod}+Period`));
    return entries;
  }

  /** The text of the editor in front, as far as it is in view; line breaks and wraps are spaces. */
  async text(): Promise<string> {
    return (await this.lines.innerText()).replaceAll(/\s+/g, ' ');
  }
}
