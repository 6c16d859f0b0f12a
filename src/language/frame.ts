/**
 * A regular expression over several lines, without regard to case: breaks and the indentation behind them are left out, and word
 * classes stand in it by name.
 *
 *     frame`\b(?:as|like) (?:I|we) ${TOLD}\b
 *       (?: (?:before|already))?`
 */
export const frame = (parts: TemplateStringsArray, ...classes: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...classes).replace(/\n\s*/g, ''), 'i');
