/**
 * The text without the characters at its end that are of a kind: `withoutEnd(text, /[.!?\s]/)`. Walks back from the end, where an
 * expression that ends in `+$` would try every run of them on its way.
 */
export function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
