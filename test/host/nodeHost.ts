import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { root, samples } from './paths';
import { freePort, startServer, type Server } from './server';

/** A complete VS Code server, part of an npm package; extensions run in Node. */
const vscode = path.join(root, 'node_modules/code-server/lib/vscode');
const main = path.join(vscode, 'out/server-main.js');

/** A VS Code server, with the folders it keeps its state in. */
export interface NodeHost extends Server {
  /** A copy of the sample mails: this host saves what it is told to save. */
  readonly folder: string;
  /** Address of the workbench with that folder open, or several, and payload such as `['openFile', …]`. */
  address(payload?: readonly (readonly [string, string])[], open?: 'folder' | 'workspace'): string;
  /** A path of this machine as the workbench names it. */
  remote(file: string): string;
}

/** Serves VS Code whose extensions run in Node. `vsix` is installed first. */
export async function startNodeHost(options: { vsix?: string } = {}): Promise<NodeHost> {
  providePackages();
  const state = mkdtempSync(path.join(tmpdir(), 'common-ground-'));
  const folders = [`--extensions-dir=${path.join(state, 'extensions')}`, `--user-data-dir=${path.join(state, 'data')}`, `--server-data-dir=${path.join(state, 'server')}`];
  // The bundled integrations of Git and debuggers are of no use here, and a proxy address of the machine would leak into pages.
  const env = { VSCODE_PROXY_URI: '', VSCODE_CLI_REQUIRE_TOKEN: '' };
  if (options.vsix !== undefined) installVsix(options.vsix, folders);
  const port = await freePort();
  const origin = `http://localhost:${String(port)}/`;
  const args = [main, '--host=127.0.0.1', `--port=${String(port)}`, '--without-connection-token', '--accept-server-license-terms', '--telemetry-level=off', ...folders];
  const server = await startServer('The VS Code server', args, origin, port, env);
  const folder = path.join(state, 'samples');
  cpSync(samples, folder, { recursive: true });
  const workspace = path.join(state, 'two.code-workspace');
  for (const name of ['one', 'two']) mkdirSync(path.join(state, name));
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }));
  const remote = (file: string): string => `vscode-remote://localhost:${String(port)}${posix(file)}`;
  return {
    ...server,
    remote,
    folder,
    address(payload = [], open = 'folder') {
      const query = new URLSearchParams({ [open]: posix(open === 'folder' ? folder : workspace), payload: JSON.stringify([['skipWelcome', 'true'], ...payload]) });
      return `${origin}?${query.toString()}`;
    },
    async stop() {
      await server.stop();
      rmSync(state, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Installs an extension file as a user would. */
function installVsix(vsix: string, folders: readonly string[]): void {
  const done = spawnSync(process.execPath, [main, ...folders, '--accept-server-license-terms', `--install-extension=${vsix}`], { encoding: 'utf8' });
  if (done.status !== 0 || !done.stdout.includes('successfully installed')) {
    throw new Error(`${vsix} could not be installed:\n${done.stdout}${done.stderr}`);
  }
}

/**
 * The server's own production packages are not part of the npm package; they are installed once. They appear in their place by one
 * rename, so an interrupted install leaves nothing half done.
 */
function providePackages(): void {
  if (!existsSync(main)) throw new Error('The package code-server is missing: run npm ci.');
  const place = path.join(vscode, 'node_modules');
  if (existsSync(place)) return;
  const staging = path.join(vscode, `.staging-${String(process.pid)}`);
  try {
    mkdirSync(staging);
    for (const name of ['package.json', 'npm-shrinkwrap.json']) copyFileSync(path.join(vscode, name), path.join(staging, name));
    console.log('Installing the packages of the VS Code server (once)…');
    const npm = process.env['npm_execpath'];
    const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
    const done =
      npm === undefined
        ? spawnSync('npm', args, { cwd: staging, encoding: 'utf8', shell: process.platform === 'win32' })
        : spawnSync(process.execPath, [npm, ...args], { cwd: staging, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`The packages of the VS Code server could not be installed:\n${done.stderr.slice(0, 600)}`);
    // Another run may have been faster; its packages are as good.
    if (!existsSync(place)) renameSync(path.join(staging, 'node_modules'), place);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** `C:\a` → `/c:/a`; elsewhere a path is what it is. */
function posix(file: string): string {
  const slashes = file.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}
