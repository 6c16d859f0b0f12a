import * as ts from 'typescript';

/** What opens a connection, starts code that could, or leaves the editor; in a browser, in Node, and in VS Code's own interface. */
const doors = new Set([
  'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'sendBeacon', 'navigator',
  'importScripts', 'Worker', 'SharedWorker', 'serviceWorker', 'eval', 'Function', 'WebAssembly', 'Image', 'Audio', 'createServer',
  'dlopen', 'getBuiltinModule', 'createRequire', 'mainModule', 'spawn', 'spawnSync', 'execFile', 'execFileSync', 'execSync', 'fork',
  'openExternal', 'asExternalUri', 'createTerminal', 'executeTask', 'startDebugging', 'createTelemetryLogger', 'getSession',
]);

/** Properties of a page's elements that load what they name. */
const loading = new Set(['src', 'srcset', 'href', 'submit', 'requestSubmit', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'location', 'open']);

/** Addresses that are names, and never asked for. */
const names = new Set(['http://www.w3.org/2000/svg']);

/** Every place in a script that could open a connection, a line each. `modules` are those that it may load; `page` says that it runs in a page. */
export function doorsIn(code: string, { modules = [], page = false }: { readonly modules?: readonly string[]; readonly page?: boolean } = {}): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const report = (node: ts.Node, what: string): void => { found.push(`${what}: ${code.slice(Math.max(0, node.getStart() - 30), node.getEnd() + 30)}`); };
  const suspicious = (name: string): boolean => doors.has(name) || (page && loading.has(name));

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && suspicious(node.text)) report(node, node.text);
    if (ts.isStringLiteralLike(node)) {
      // globalThis['fetch'] is fetch.
      if (doors.has(node.text)) report(node, `'${node.text}'`);
      if (/^(?:https?|wss?|ftp):\/\//i.test(node.text) && !names.has(node.text)) report(node, 'an address');
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) report(node, 'a dynamic import');
    if (ts.isImportDeclaration(node)) report(node, 'an import');
    if (ts.isIdentifier(node) && node.text === 'require') {
      const call = node.parent;
      const [argument] = ts.isCallExpression(call) && call.expression === node ? call.arguments : [];
      const name = argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
      if (name === undefined) {
        // The bundler's own stand-in for a `require` that is not there: it only asks whether there is one.
        if (!/typeof require|:require\b|require\.apply/.test(code.slice(Math.max(0, node.getStart() - 40), node.getEnd() + 12))) report(node, 'a require of anything');
      } else if (!modules.includes(name)) report(node, `require('${name}')`);
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}
