import { checks, defaults, knownIds, rules } from '../../src/index';
import { renderRule } from '../../src/render';
import { said } from './words';

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
  'media/common-ground.schema.json': () => {
    const { contributes } = require('../../package.json') as Manifest; // eslint-disable-line @typescript-eslint/no-require-imports
    const settings = Object.entries(contributes.configuration.properties).flatMap(([key, setting]) => {
      const name = key.replace('commonGround.', '');
      return Object.hasOwn(defaults, name) ? [[name, schemaOf(setting)] as const] : [];
    });
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Common Ground: what a team sets for its mails',
      type: 'object',
      allowComments: true,
      allowTrailingCommas: true,
      additionalProperties: false,
      properties: { $schema: { type: 'string' }, ...Object.fromEntries(settings) },
    };
    return `${JSON.stringify(schema, null, 2)}\n`;
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

/** A setting as a team's file may hold it: without what only an editor's settings know, its words in English. */
function schemaOf(setting: unknown): unknown {
  if (Array.isArray(setting)) return setting.map((each: unknown) => schemaOf(each));
  if (typeof setting === 'string') return localised(setting);
  if (typeof setting !== 'object' || setting === null) return setting;
  return Object.fromEntries(Object.entries(setting).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'order' || key === 'scope') return [];
    // For editors that know no Markdown there.
    return key === 'markdownDescription' ? [['description', schemaOf(value)], [key, schemaOf(value)]] : [[key, schemaOf(value)]];
  }));
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');

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

/** A manifest's text, or the English behind its key ("%key%"). */
function localised(text: string): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  if (key === undefined) return text;
  return (require('../../package.nls.json') as Record<string, string>)[key] ?? text; // eslint-disable-line @typescript-eslint/no-require-imports
}

function between(text: string, name: string, body: string): string {
  const found = new RegExp(`(<!-- ${name}: [^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`).exec(text);
  if (!found) throw new Error(`no <!-- ${name}: … --> in the file`);
  return text.replace(found[0], () => `${found[1] ?? ''}${body}\n${found[2] ?? ''}`);
}
