// Builds what ships: the extension (one bundle for the desktop and the browser), the page of its panel, the library and the command line.
// --watch rebuilds on every change; --tests adds the suite that runs inside VS Code.
const esbuild = require('esbuild');

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

// What the rules' patterns ask for is read here, once, and shipped as a string.
const table = {
  name: 'table',
  setup(build) {
    build.onLoad({ filter: /src[\\/]language[\\/]table\.ts$/ }, () => {
      require('tsx/cjs');
      const { packTable, tableOf } = require('./src/engine/table.ts');
      const { rules } = require('./src/rules/index.ts');
      // While watching, rules change; then the table is read at the start, as in the tests.
      return { contents: `export const table = ${watch ? 'undefined' : JSON.stringify(packTable(tableOf(rules)))};`, loader: 'ts' };
    });
  },
};
const shared = { bundle: true, format: 'cjs', target: 'es2022', minify: !watch, sourcemap: watch, logLevel: 'warning', legalComments: 'none', plugins: [table] };
// `neutral` has no Node built-ins to offer, so a leak of one breaks the build.
const anywhere = { ...shared, platform: 'neutral', mainFields: ['module', 'main'] };

const builds = [
  { ...anywhere, entryPoints: ['src/index.ts'], outfile: 'dist/index.js' },
  { ...anywhere, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...shared, entryPoints: ['src/panel/page/review.ts', 'src/panel/page/review.css'], outdir: 'dist', format: 'iife', platform: 'browser' },
  { ...shared, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', platform: 'node', banner: { js: '#!/usr/bin/env node' } },
  ...(tests ? [{ ...anywhere, entryPoints: ['test/integration/index.ts'], outfile: 'out/integration.js', external: ['vscode', 'node:v8', 'node:vm'], define: { SOAK: JSON.stringify(process.env.COMMON_GROUND_SOAK ?? '') } }] : []),
].filter(({ entryPoints: [entry] }) => require('node:fs').existsSync(entry));

async function main() {
  if (!watch) return Promise.all(builds.map((options) => esbuild.build(options)));
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  return Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => process.exit(1));
