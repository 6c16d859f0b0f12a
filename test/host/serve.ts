import { spawn, spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { findBrowser } from './browser';
import { root, samples } from './paths';
import { freePort } from './server';
import { startWebHost } from './webHost';

/** `npm start`: a real VS Code with the extension on the sample mails, until Ctrl-C. */
async function serve(): Promise<void> {
  const built = spawnSync(process.execPath, [path.join(root, 'esbuild.js')], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The build failed; see above.');
  const port = await freePort(Number(process.env['PORT'] ?? 3000));
  const server = await startWebHost({ folder: samples, port });

  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    void server.stop().then(() => { process.exit(0); });
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);

  const shown = hasDisplay() && openBrowser(server.url);
  console.log(`VS Code with Common Ground on the sample mails: ${server.url}${shown ? '' : '  (open it in a browser)'}`);
  console.log('Open hostile-proposal.md, and see what is underlined. Ctrl-C ends it.');
}

function hasDisplay(): boolean {
  if (process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

/** The system's own way first, then any browser there is. */
function openBrowser(url: string): boolean {
  const [command, args] =
    process.platform === 'darwin' ? ['open', [url]] : process.platform === 'win32' ? ['cmd', ['/c', 'start', '', url]] : ['xdg-open', [url]];
  if (spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0) return true;
  try {
    spawn(findBrowser(), [url], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
    return true;
  } catch {
    return false;
  }
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
