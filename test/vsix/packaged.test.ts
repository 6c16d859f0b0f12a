import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { startNodeHost, type NodeHost } from '../host/nodeHost';
import { cache, root } from '../host/paths';

const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');

describe('the packaged extension', () => {
  let host: NodeHost | undefined;
  let browser: Browser | undefined;
  let page: Page;
  const vsix = path.join(cache('vsix'), 'common-ground.vsix');

  before(() => {
    execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix], { cwd: root });
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  it('holds what users need, and nothing else', () => {
    const files = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
    assert.ok(files.includes('dist/extension.js'));
    for (const file of files) assert.match(file, /^(?:package(?:\.nls.*)?\.json|README\.md|CHANGELOG\.md|LICENSE(?:\.txt)?|dist\/(?:extension|review)\.js|dist\/review\.css|media\/(?:[\w-]+\.png|review[\w-]*\.svg|common-ground\.schema(?:\.de)?\.json|samples\/hostile-proposal\.md)|(?:snippets|l10n)\/.+)$/);
    const size = statSync(vsix).size;
    assert.ok(size < 2_600_000, `${String(size)} bytes`);
    console.log(`      ${(size / 1024).toFixed(0)} KB, ${String(files.length)} files`);
  });

  it('installs as a user would install it, and underlines a mail', async () => {
    host = await startNodeHost({ vsix });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(40_000);
    await page.goto(host.address([['openFile', host.remote(path.join(host.folder, 'hostile-proposal.md'))]]));
    await page.locator('.tab.active', { hasText: 'hostile-proposal.md' }).waitFor();
    await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await page.locator('.statusbar-item[id$="commonGround.status"]', { hasText: 'finding' }).waitFor();
  });

  it('needs no trust in the folder', async () => {
    // The folder is new to this VS Code, which has asked whether to trust it and had no answer.
    await page.locator('.monaco-dialog-box, .statusbar-item', { hasText: /trust|restricted mode/i }).first().waitFor({ state: 'attached' });
  });

  it('leaves nothing behind in the project', () => {
    assert.deepEqual(readdirSync(root).filter((name) => name.endsWith('.vsix')), []);
  });
});
