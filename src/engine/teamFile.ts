import type { CheckerOptions } from './checker';

/** The name of the file in which a team keeps its settings; the nearest one upward counts. */
export const teamFileName = '.common-ground.json';

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];
const VOICES: readonly unknown[] = ['auto', 'we', 'I', 'impersonal'];

/** Reads a team's file: JSON in which comments and trailing commas may stand. What is wrong is named and left out. */
export function readTeamFile(text: string): { readonly options: CheckerOptions; readonly problems: readonly string[] } {
  let read: unknown;
  try {
    read = JSON.parse(plainJson(text));
  } catch {
    return { options: {}, problems: ['is not valid JSON'] };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { options: {}, problems: ['should be an object: { "rules": { … } }'] };
  const problems: string[] = [];
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(read)) {
    if (name === '$schema') continue;
    const wrong = Object.hasOwn(WANTED, name) ? WANTED[name]?.(value) : 'is no setting of this file';
    if (wrong === undefined) options[name] = value;
    else problems.push(`“${name}” ${wrong}`);
  }
  return { options, problems };
}

/** What is wrong with a value, by setting. The phrases themselves are read by the checker. */
const WANTED: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  rules: (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every((severity) => SEVERITIES.includes(severity))
      ? undefined
      : `should give each rule one of ${SEVERITIES.join(', ')}`,
  voice: (value) => (VOICES.includes(value) ? undefined : `should be one of ${VOICES.join(', ')}`),
  allowed: (value) => (Array.isArray(value) && value.every((phrase) => typeof phrase === 'string') ? undefined : 'should be a list of texts'),
  phrases: (value) => (Array.isArray(value) ? undefined : 'should be a list of phrases'),
};

/** The text without comments and trailing commas; those in strings stay. */
const plainJson = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (_, string?: string) => string ?? ' ')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, (_, string?: string) => string ?? '');
