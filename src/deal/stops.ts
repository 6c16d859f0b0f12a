// Marks round what becomes a tab stop. Private use, so no text that people write holds them.
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Makes words a tab stop. */
export const marked = (words: string): string => (words === '' ? '' : OPEN + words + CLOSE);

/** The text with no stops in it. */
export const withoutMarks = (text: string): string => text.replaceAll(OPEN, '').replaceAll(CLOSE, '');

/** What a snippet would read as its own syntax is escaped. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The text as the body of a snippet: marked words are stops, numbered in order. The writer adds `$0`. */
export function snippetOf(text: string): string {
  let number = 0;
  return text
    .split(new RegExp(`(${OPEN}[^${OPEN}${CLOSE}]*${CLOSE})`))
    .map((part) => (part.startsWith(OPEN) ? `\${${String(++number)}:${escaped(withoutMarks(part))}}` : escaped(part)))
    .join('');
}

/** Fills a snippet's stops with what stands in them, or with the words given for their numbers. */
export function fillSnippet(body: string, words: Readonly<Record<number, string>> = {}): string {
  return body.replace(
    /\\([\\$}])|\$\{(\d+)\|([^}|,]*)(?:,[^}|]*)?\|\}|\$\{(\d+):((?:[^\\}]|\\.)*)\}|\$\{?(\d+)\}?/g,
    (_, mark?: string, choice?: string, first?: string, number?: string, inside?: string, bare?: string) => {
      if (mark !== undefined) return mark;
      return words[Number(choice ?? number ?? bare)] ?? first ?? inside?.replace(/\\([\\$}])/g, '$1') ?? '';
    },
  );
}
