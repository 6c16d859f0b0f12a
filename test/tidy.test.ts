import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, resolve, dirname } from 'node:path';
import { rules, checks } from '../src/index';
import { generated } from './support/generated';

const root = resolve(__dirname, '..');
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
const source = (path: string): string => readFileSync(join(root, path), 'utf8');
const code = filesBelow('src').filter((path) => path.endsWith('.ts'));

/** What each layer may import, itself aside. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  language: ['engine'],
  rules: ['engine', 'language'],
  checks: ['engine', 'language'],
  deal: ['engine', 'language'],
  reader: ['engine', 'language'],
  render: ['engine', 'language'],
  index: ['engine', 'language', 'rules', 'checks', 'deal', 'reader', 'render'],
  panel: ['engine', 'language', 'deal', 'index'],
  cli: ['engine', 'language', 'deal', 'render', 'index'],
  vscode: ['panel', 'engine', 'language', 'deal', 'render', 'index'],
  extension: ['panel', 'vscode'],
};
const layerOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '');

const importsOf = (path: string): string[] =>
  [...source(path).matchAll(/(?:\bfrom|\bimport|\brequire\()\s*'([^']+)'/g)].map((found) => found[1] ?? '');

describe('layers', () => {
  for (const path of code) {
    it(`${path} imports only what its layer may`, () => {
      const layer = layerOf(path);
      const allowed = LAYERS[layer];
      assert.ok(allowed, `${layer} is no layer; name it in LAYERS and in src/README.md`);
      for (const name of importsOf(path)) {
        if (name.endsWith('/snippets/negotiation.json')) {
          // The manifest names it, too, so it lies outside.
          assert.equal(path, 'src/deal/snippets.ts');
        } else if (name.startsWith('.')) {
          const target = layerOf(relative(root, resolve(root, dirname(path), name)));
          assert.ok(target === layer || allowed.includes(target), `${path} imports ${name}`);
        } else if (name === 'vscode') {
          assert.ok(layer === 'vscode' || layer === 'extension', `${path} imports vscode`);
        } else if (builtinModules.includes(name.replace(/^node:/, ''))) {
          assert.equal(layer, 'cli', `${path} imports ${name}`);
        } else if (name === 'compromise') {
          assert.equal(path, 'src/engine/nlp.ts');
        }
      }
    });
  }
});

describe('the house', () => {
  it('has one file a rule and one a check, named by its id, in the registry', () => {
    const named = (folder: string): string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.replace('.ts', '')).sort();
    assert.deepEqual(named('src/rules'), rules.map(({ id }) => id).sort());
    assert.deepEqual(named('src/checks'), checks.map(({ id }) => id).sort());
  });

  for (const rule of rules) {
    it(`${rule.id} has examples, as many near misses, and short texts`, () => {
      assert.ok(rule.examples.length >= 5, 'at least five examples');
      assert.ok(rule.nearMisses.length >= rule.examples.length, 'as many near misses as examples');
      assert.ok(rule.title.length <= 60, 'a title is short');
      assert.ok(rule.why.length <= 260, 'a reason is two sentences');
      assert.doesNotMatch(rule.title + rule.why, /!/);
    });
  }

  for (const [path, write] of Object.entries(generated)) {
    it(`${path} is as generated (UPDATE=1 writes it anew)`, () => {
      let current = '';
      try { current = source(path); } catch { /* not written yet */ }
      const wanted = write(current);
      if (process.env['UPDATE'] === '1') writeFileSync(join(root, path), wanted);
      else assert.equal(current, wanted);
    });
  }
});

describe('privacy', () => {
  it('no code that ships can open a connection', () => {
    const network = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|\bnode:(?:net|http|https|http2|dgram|dns|tls)\b|require\(['"](?:net|http|https|http2|dgram|dns|tls|child_process)['"]\)|\bnavigator\.\w+/;
    for (const path of code) assert.doesNotMatch(source(path), network, path);
  });
});
