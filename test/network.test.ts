import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { doorsIn } from './support/network';

const root = path.resolve(__dirname, '..');
const bundle = (name: string): string => readFileSync(path.join(root, 'dist', name), 'utf8').replace(/^#!.*/, '');

describe('nothing that ships can open a connection', function () {
  this.timeout(120_000);
  before(() => { execFileSync(process.execPath, [path.join(root, 'esbuild.js')], { cwd: root }); });

  it('the extension, with all that is bundled in it, loads nothing but vscode', () => {
    assert.deepEqual(doorsIn(bundle('extension.js'), { modules: ['vscode'] }), []);
  });

  it('the command line reads and writes files, and nothing else', () => {
    assert.deepEqual(doorsIn(bundle('cli.js'), { modules: ['node:fs', 'node:path'] }), []);
  });

  it('the library loads nothing', () => {
    assert.deepEqual(doorsIn(bundle('index.js')), []);
  });

  it('the script of the draft review loads nothing, and neither does its style', () => {
    assert.deepEqual(doorsIn(bundle('review.js'), { page: true }), []);
    assert.doesNotMatch(bundle('review.css'), /url\(|@import|image-set/i);
  });

  it('its page may load our own script and style alone', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(path.join(root, 'src/vscode/reviewPanel.ts'), 'utf8')) ?? [];
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /connect-src|img-src|frame-src|https?:|\*|unsafe/);
  });

  for (const code of [
    'fetch("https://example.com")', 'globalThis.fetch(x)', 'globalThis["fetch"](x)', 'const { fetch: f } = globalThis', 'new XMLHttpRequest()', 'new WebSocket("wss://a")', 'new EventSource(u)',
    'navigator.sendBeacon(u)', 'require("http")', 'require("node:https")', 'require("net")', 'require("tls")', 'require("node:dns")', 'require("dgram")', 'require("child_process")', 'const r = require; r("http")',
    'import("https://example.com/a.js")', 'import(u)', 'importScripts(u)', 'new Worker(u)', 'new Function("return fetch")()', 'eval("fetch")', 'vscode.env.openExternal(u)', 'process.getBuiltinModule("http")', 'const u = "https://example.com"',
  ]) {
    it(`sees ${code}`, () => { assert.notDeepEqual(doorsIn(code, { modules: ['vscode'] }), []); });
  }
  for (const code of ['new Image().src = u', 'element.innerHTML = x', 'window.open(u)', 'location.href = u']) {
    it(`sees ${code} in a page`, () => { assert.notDeepEqual(doorsIn(code, { page: true }), []); });
  }
  it('sees no door in words and patterns', () => {
    assert.deepEqual(doorsIn('const a = /should we fetch https?:\\/\\//; const b = "We can fetch it."; const c = require("vscode"); // fetch(x)', { modules: ['vscode'] }), []);
  });
});
