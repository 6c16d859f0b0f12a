import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** A VS Code that answers at an address, until it is stopped. */
export interface Server {
  readonly port: number;
  /** The workbench's address. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The first free port from `first` on; 0 lets the system choose. */
export async function freePort(first = 0): Promise<number> {
  for (let port = first; port < first + 100; port++) {
    const free = await tryPort(port);
    if (free !== undefined) return free;
  }
  throw new Error(`Ports ${String(first)} to ${String(first + 99)} are all in use.`);
}

/** Asks for every interface, so that a port busy on IPv4 or on IPv6 alone counts as busy. */
async function tryPort(port: number): Promise<number | undefined> {
  for (const host of ['127.0.0.1', undefined]) {
    const found = await new Promise<number | undefined>((resolve) => {
      const probe = createServer();
      probe.once('error', () => { resolve(undefined); });
      probe.listen(port, host, () => {
        const address = probe.address();
        probe.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : undefined); });
      });
    });
    if (found === undefined) return undefined;
    port = found;
  }
  return port;
}

/** Starts a Node program that serves `url`, and waits until it answers. Its output is shown only when it fails. */
export async function startServer(
  what: string,
  args: readonly string[],
  url: string,
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Server> {
  // Its own process group, so that Ctrl-C reaches us alone and children of the server end with it.
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    detached: process.platform !== 'win32',
  });
  let output = '';
  const keep = (chunk: Buffer): void => { output = (output + chunk.toString()).slice(-4000); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  const killNow = (): void => { kill(child, 'SIGKILL'); };
  process.once('exit', killNow);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', killNow);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    kill(child, 'SIGTERM');
    const timer = setTimeout(killNow, 3000);
    await ended;
    clearTimeout(timer);
  };

  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${what} ended at once:\n${output}`);
    if (await answers(url)) return { port, url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${what} did not answer at ${url} within 60 seconds:\n${output}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(20_000) })).ok;
  } catch {
    return false;
  }
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
