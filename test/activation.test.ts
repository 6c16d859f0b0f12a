import * as assert from 'node:assert/strict';
import { build } from 'esbuild';
import * as path from 'node:path';

const root = path.resolve(__dirname, '..');

describe('activation', () => {
  it('reads neither rules nor the second reader: the first check does', async () => {
    // Bundled as it ships, but with every module that is only called for later left outside.
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['src/extension.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'cjs',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: ['vscode'],
    });
    const read = new Set<string>();
    const visit = (file: string): void => {
      if (read.has(file)) return;
      read.add(file);
      for (const { path: next, kind, external } of metafile.inputs[file]?.imports ?? []) {
        if (kind === 'import-statement' && external !== true) visit(next);
      }
    };
    visit('src/extension.ts');
    const heavy = [...read].filter((file) => /^src\/(?:rules|reader|checks|index\.ts|engine\/checker)|compromise/.test(file));
    assert.deepEqual(heavy, []);
  });
});
