import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { checks, createChecker, rules } from '../src/index';
import { said, spoken } from './support/words';

const root = path.resolve(__dirname, '..');
const read = (name: string): Record<string, string> => JSON.parse(readFileSync(path.join(root, name), 'utf8')) as Record<string, string>;
const german = read('l10n/bundle.l10n.de.json');
const placeholders = (words: string): string[] => [...new Set(words.match(/\{\d\}/g))].sort();

describe('the words of the extension', () => {
  it('are all there in German, and no other', () => {
    const all = new Set(said), known = new Set(Object.keys(german));
    const missing = [...all].filter((words) => !known.has(words)), left = [...known].filter((words) => !all.has(words));
    assert.ok(missing.length === 0, `l10n/bundle.l10n.de.json has no German for:\n${missing.join('\n')}`);
    assert.ok(left.length === 0, `l10n/bundle.l10n.de.json has German for what nothing says any more:\n${left.join('\n')}`);
  });

  it('say something in German, with the same places to fill in', () => {
    // The same in both.
    const alike = new Set(['Information'.toLowerCase()]);
    for (const [english, words] of Object.entries(german)) {
      assert.notEqual(words.trim(), '', english);
      assert.deepEqual(placeholders(words), placeholders(english), english);
      if (!alike.has(english)) assert.notEqual(words, english, 'not translated');
      assert.doesNotMatch(words, /\w!/);
    }
  });

  it('are never put together of pieces that the look-up would not know', () => {
    for (const text of said) assert.ok(!/\$\{/.test(text), text);
  });

  it('are the same for rules and checks in the settings', () => {
    const menus = read('package.nls.de.json');
    for (const { id, title } of rules) assert.equal(menus[`rule.${id}`], german[title], id);
    for (const { id, title } of checks) assert.equal(menus[`check.${id}`], german[title], id);
  });

  it('keep titles short enough for a message of 80 characters', () => {
    for (const { title } of rules) assert.ok((german[title] ?? '').length <= 60, title);
  });

  it('know every sentence of the checks, whatever is filled in', () => {
    const fits = (text: string): boolean => spoken.some((words) => new RegExp(`^${words.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '[^]*')}$`).test(text));
    const checker = createChecker();
    for (const { passes, fails } of checks) {
      for (const text of [...passes.slice(0, 1), ...fails.slice(0, 1)]) {
        for (const { advice } of checker.check(text, { format: 'plaintext' }).review) assert.ok(fits(advice), advice);
      }
    }
  });

  it('that are filled in are those that the editor looks for', () => {
    const source = readFileSync(path.join(root, 'src/vscode/words.ts'), 'utf8');
    const filled = [...source.matchAll(/^ {2}'(.*\{0\}.*)',$/gm)].map(([, words = '']) => words);
    assert.deepEqual(filled.sort(), spoken.filter((words) => words.includes('{0}')).sort());
  });
});
