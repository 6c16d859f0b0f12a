/** `npm run soak -- [minutes] [seed] [web|node]`: a scripted writer at work in VS Code, in both hosts, for some minutes each. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths';
import { runSuite } from './run';

async function main(): Promise<number> {
  const [minutes = '3', seed = '2026', only] = process.argv.slice(2);
  process.env['COMMON_GROUND_SOAK'] = `${minutes} ${seed}`;
  console.log(`${minutes} minutes in each host, seed ${seed}`);
  const built = spawnSync(process.execPath, [join(root, 'esbuild.js'), '--tests'], { stdio: 'inherit', cwd: root });
  if (built.status !== 0) return 1;
  let failed = 0;
  for (const host of ['web', 'node']) {
    if (only !== undefined && host !== only) continue;
    console.log(`── ${host}`);
    failed = Math.max(failed, await runSuite(host, Number(minutes) * 60_000 + 300_000));
  }
  return failed;
}

main().then(
  (code) => { process.exit(code); },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
