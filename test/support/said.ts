import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as ts from 'typescript';

const root = resolve(__dirname, '../..');

/** The TypeScript files below a folder or file of the project. */
const filesBelow = (path: string): string[] =>
  statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path)).flatMap((name) => filesBelow(`${path}/${name}`)) : path.endsWith('.ts') ? [path] : [];

/** The texts an expression can be: literals, both sides of a choice, and templates with `{0}`, `{1}` … for what they fill in. */
function textsOf(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text + node.templateSpans.map(({ literal }, at) => `{${String(at)}}${literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  return ts.isParenthesizedExpression(node) ? textsOf(node.expression) : [];
}

/** Texts that stand as the first argument of functions, or as the value of properties or constants, with these names. */
export function saidIn(paths: readonly string[], names: { readonly calls?: readonly string[]; readonly properties?: readonly string[]; readonly constants?: readonly string[] }): string[] {
  const said: string[] = [];
  for (const path of paths.flatMap(filesBelow)) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const { expression } = node;
        const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : ts.isIdentifier(expression) ? expression.text : '';
        if (names.calls?.includes(name)) said.push(...textsOf(node.arguments[0]));
      }
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && names.properties?.includes(node.name.text)) said.push(...textsOf(node.initializer));
      if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && names.constants?.includes(node.name.text)) said.push(...textsOf(node.initializer));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return said;
}
