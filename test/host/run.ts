import { launchBrowser, ownSite } from './browser';
import { root, samples, suite } from './paths';
import { startNodeHost } from './nodeHost';
import { mark } from '../integration/lines';
import { startWebHost } from './webHost';

/** Runs the integration suite inside one host; resolves to the exit code. */
export async function runSuite(host: string, limit = 240_000): Promise<number> {
  switch (host) {
    case 'web': {
      const server = await startWebHost({ folder: samples, tests: suite });
      try {
        return await runPage(ownSite(server.url), limit);
      } finally {
        await server.stop();
      }
    }
    case 'node': {
      const server = await startNodeHost();
      try {
        const payload = [['extensionDevelopmentPath', server.remote(root)], ['extensionTestsPath', server.remote(suite)]] as const;
        const code = await runPage(server.address(payload), limit);
        if (process.env['COMMON_GROUND_SOAK'] !== undefined) return code;
        return (await runPage(server.address(payload, 'workspace'), limit, 'de')) || code;
      } finally {
        await server.stop();
      }
    }
    default:
      throw new Error(`Unknown host ${host}: web or node.`);
  }
}

/** Opens the workbench, which calls the two functions: the suite's output, and its end. */
async function runPage(url: string, limit: number, language?: string): Promise<number> {
  const browser = await launchBrowser();
  const lastWords: string[] = [], complaints: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let heard = 0;
  try {
    const page = await browser.newPage();
    // What a language pack would set; the editor's own words stay English, ours do not.
    if (language !== undefined) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    const code = await new Promise<number>((resolve, reject) => {
      timer = setTimeout(() => { reject(new Error(`The suite did not end within ${String(limit / 1000)} seconds.`)); }, limit);
      page.on('crash', () => { reject(new Error('The browser page crashed.')); });
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        keep(message.text(), lastWords);
        if (ours.test(message.text())) complaints.push(message.text());
      });
      const open = async (): Promise<void> => {
        await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
          if (hear(args, lastWords)) heard++;
          else if (ours.test(JSON.stringify(args))) complaints.push(JSON.stringify(args));
        });
        await page.exposeFunction('codeAutomationExit', (code: number) => { resolve(code); });
        // On a busy machine the workbench takes its time; the suite has a limit of its own.
        await page.goto(url, { waitUntil: 'commit', timeout: limit });
      };
      open().catch(reject);
    });
    if (code !== 0 && heard === 0) console.error(lastWords.join('\n'));
    // A long run is to leave no error of the extension in the host's log.
    if (process.env['COMMON_GROUND_SOAK'] !== undefined && complaints.length > 0) {
      console.error(`In the host's log:\n${complaints.slice(0, 20).join('\n').slice(0, 6000)}`);
      return 1;
    }
    return code;
  } catch (error) {
    console.error(lastWords.join('\n'));
    throw error;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

/** An error of ours, in the log of an extension host. */
const ours = /(?:error|exception|rejected|failed|unhandled)[^]{0,400}(?:common-ground(?!-test:)|dist\/extension\.js)|common-ground(?!-test:)[^]{0,200}(?:error|exception|rejected|failed)/i;

/** Everything an extension host logs arrives here; the suite's own lines carry a mark. True for one of those. */
function hear(args: readonly unknown[], lastWords: string[]): boolean {
  const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  const own = line.startsWith(mark);
  if (own) console.log(line.slice(mark.length));
  else keep(line, lastWords);
  return own;
}

/** What the host said last, shown only where the suite did not end by itself or failed before its first test. */
function keep(line: string, lastWords: string[]): void {
  lastWords.push(line.slice(0, 500));
  if (lastWords.length > 30) lastWords.shift();
}

if (require.main === module) {
  runSuite(process.argv[2] ?? 'web').then(
    (code) => { process.exit(code); },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}
