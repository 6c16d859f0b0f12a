import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { root } from './paths';

const needsBrowser =
  'No browser found: install Chrome, Chromium or Edge, or set COMMON_GROUND_BROWSER to the path of one.';

/** The path of a Chromium-like browser: the one named by the environment, an installed one, or one installed now. */
export function findBrowser(): string {
  const named = process.env['COMMON_GROUND_BROWSER'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`COMMON_GROUND_BROWSER names ${named}, and there is no such file.`);
  }
  const found = installed() ?? install();
  if (found === undefined) throw new Error(needsBrowser);
  return found;
}

/** Headless unless asked otherwise; the flags keep it quiet, and let it run as root and in containers. */
export async function launchBrowser(options: { headless?: boolean } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    headless: options.headless ?? true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      // A long run measures memory.
      ...(process.env['COMMON_GROUND_SOAK'] === undefined ? [] : ['--js-flags=--expose-gc', '--enable-precise-memory-info']),
    ],
  });
}

/**
 * A local address under a name of its own: webviews are served below it, so the browser takes them for the same site and lets their
 * service worker run.
 */
export const ownSite = (url: string): string => url.replace('//localhost:', '//vscode.localhost:');

function installed(): string | undefined {
  return [...wellKnown(), chromium.executablePath()].find((file) => file !== '' && existsSync(file));
}

function wellKnown(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
        const folder = process.env[variable];
        if (folder === undefined) return [];
        return ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
          (file) => path.join(folder, file),
        );
      });
    default: {
      const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
      const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
      return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
    }
  }
}

/** Playwright's own download first; where that is out of reach, Debian's package. */
function install(): string | undefined {
  console.log('No browser found; installing Chromium…');
  const playwright = path.join(root, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  if (installed() === undefined && process.platform === 'linux' && process.getuid?.() === 0) {
    const quiet = { stdio: 'ignore', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  }
  return installed();
}
