/**
 * A regular expression over several lines, without regard to case: breaks and the indentation behind them are left out, and word
 * classes stand in it by name.
 *
 *     frame`\b(?:as|like) (?:I|we) ${TOLD}\b
 *       (?: (?:before|already))?`
 */
export const frame = (parts: TemplateStringsArray, ...classes: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...classes).replace(/\n\s*/g, ''), 'i');

/** The same for a piece of an expression: its source, without breaks and the indentation behind them. */
export const source = (parts: TemplateStringsArray, ...classes: readonly string[]): string => String.raw(parts, ...classes).replace(/\n\s*/g, '');
