import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checks, defaults, knownIds, rules, snippets } from '../../src/index';
import { renderRule } from '../../src/render';
import { said } from './words';

const root = resolve(__dirname, '../..');

/** A JSON file of the project as it stands. */
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;

/** Parts of committed files that are written from the code, by file. */
export const generated: Readonly<Record<string, (current: string) => string>> = {
  'src/rules/README.md': () =>
    `# The rules\n\nWritten from the rules themselves; the most serious first. Where two cover the same words, the earlier stands alone.\n\n${rules.map((rule) => renderRule(rule)).join('\n')}`,
  'README.md': (current) => between(between(between(current, 'rules', ruleTable()), 'checks', checkTable()), 'settings', settingsTable()),
  'package.json': (current) => {
    const manifest = JSON.parse(current) as Manifest;
    const { properties } = manifest.contributes.configuration;
    const rules = properties['commonGround.rules'], phrase = properties['commonGround.phrases']?.items?.properties?.['rule'];
    Object.assign(rules ?? {}, { properties: levels(), additionalProperties: false });
    if (phrase) phrase.enum = knownIds.rules;
    // As npm writes it, so that an installed package changes nothing but its own line.
    return `${JSON.stringify(manifest, null, 2)}\n`;
  },
  // The manifest's words for rules and checks are their own.
  'package.nls.json': (current) => {
    const words = Object.entries(JSON.parse(current) as Record<string, string>).filter(([key]) => !/^(?:rule|check)\./.test(key));
    const titles = [...rules.map(({ id, title }) => [`rule.${id}`, title] as const), ...checks.map(({ id, title }) => [`check.${id}`, title] as const)];
    return `${JSON.stringify(Object.fromEntries([...words, ...titles]), null, 2)}\n`;
  },
  'l10n/bundle.l10n.json': () => `${JSON.stringify(Object.fromEntries(said.map((words) => [words, words])), null, 2)}\n`,
  // The manifest names one or the other, by the editor's language: it has no other way to translate what stands in a file.
  'media/common-ground.schema.json': () => schema('Common Ground: what a team sets for its mails', read('package.nls.json')),
  'media/common-ground.schema.de.json': () => schema('Common Ground: was ein Team für seine Mails festlegt', read('package.nls.de.json')),
  'snippets/negotiation.de.json': () => {
    const german = read('l10n/bundle.l10n.de.json');
    const table = Object.values(read('snippets/negotiation.json') as unknown as Record<string, { description: string }>);
    return `${JSON.stringify(Object.fromEntries(snippets.map(({ name, description }, at) => [german[name], { ...table[at], description: german[description] }])), null, 2)}\n`;
  },
};

interface Setting {
  readonly markdownDescription?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly order?: number;
  readonly items?: Setting;
  readonly properties?: Readonly<Record<string, Setting>>;
  enum?: readonly unknown[];
}

const severities = ['error', 'warning', 'information', 'hint', 'off'];

/** How each rule and check may be shown. */
const levels = (): object => Object.fromEntries<object>([
  ...rules.map(({ id, severity }) => [id, { enum: severities, default: severity, description: `%rule.${id}%` }] as const),
  ...checks.map(({ id }) => [id, { enum: severities, default: 'information', description: `%check.${id}%` }] as const),
]);

/** The schema of a team's file, its words in one language. */
function schema(title: string, words: Record<string, string>): string {
  const { contributes } = require('../../package.json') as Manifest; // eslint-disable-line @typescript-eslint/no-require-imports
  const settings = Object.entries(contributes.configuration.properties).flatMap(([key, setting]) => {
    const name = key.replace('commonGround.', '');
    return Object.hasOwn(defaults, name) ? [[name, schemaOf(setting, words)] as const] : [];
  });
  const whole = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(settings) },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** A setting as a team's file may hold it: without what only an editor's settings know. */
function schemaOf(setting: unknown, words: Record<string, string>): unknown {
  if (Array.isArray(setting)) return setting.map((each: unknown) => schemaOf(each, words));
  if (typeof setting === 'string') return localised(setting, words);
  if (typeof setting !== 'object' || setting === null) return setting;
  return Object.fromEntries(Object.entries(setting).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'order' || key === 'scope') return [];
    // For editors that know no Markdown there.
    const said = schemaOf(value, words);
    return key === 'markdownDescription' ? [['description', said], [key, said]] : [[key, said]];
  }));
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

function ruleTable(): string {
  const rows = rules.map(({ id, title, examples: [example] }) =>
    `| \`${id}\` | ${title} | ${example ? cell(example.bad.replace(/[«»]/g, '')) : ''} | ${example ? cell(example.good) : ''} |`);
  return ['| rule | what it marks | instead of | write |', '|---|---|---|---|', ...rows].join('\n');
}

function checkTable(): string {
  return ['| check | what it looks for | passage |', '|---|---|---|', ...checks.map(({ id, title, passage }) => `| \`${id}\` | ${title} | “${cell(passage.words)}” (${passage.by}) |`)].join('\n');
}

function settingsTable(): string {
  const { contributes } = require('../../package.json') as Manifest; // eslint-disable-line @typescript-eslint/no-require-imports
  const rows = Object.entries(contributes.configuration.properties)
    .sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
    .map(([name, { markdownDescription, description, default: value }]) => `| \`${name}\` | \`${JSON.stringify(value)}\` | ${cell(localised(markdownDescription ?? description ?? ''))} |`);
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

/** A manifest's text, or the words behind its key ("%key%"). */
function localised(text: string, words = read('package.nls.json')): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  if (key === undefined) return text;
  return words[key] ?? text;
}

function between(text: string, name: string, body: string): string {
  const found = new RegExp(`(<!-- ${name}: [^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`).exec(text);
  if (!found) throw new Error(`no <!-- ${name}: … --> in the file`);
  return text.replace(found[0], () => `${found[1] ?? ''}${body}\n${found[2] ?? ''}`);
}
