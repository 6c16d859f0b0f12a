/**
 * A regular expression over several lines, without regard to case: breaks and the indentation behind them are left out, and word
 * classes stand in it by name.
 *
 *     frame`\b(?:as|like) (?:I|we) ${TOLD}\b
 *       (?: (?:before|already))?`
 */
export function frame(parts: TemplateStringsArray, ...classes: readonly string[]): RegExp {
  const made = known.get(parts);
  if (made && made.classes.every((source, at) => source === classes[at])) return made.expression;
  const expression = new RegExp(source(parts, ...classes), 'i');
  known.set(parts, { classes, expression });
  return expression;
}

/** The strings of a template are one object at each place in the code: what stands within a function is put together once, too. */
const known = new WeakMap<TemplateStringsArray, { readonly classes: readonly string[]; readonly expression: RegExp }>();

/** The same for a piece of an expression: its source, without breaks and the indentation behind them. */
export const source = (parts: TemplateStringsArray, ...classes: readonly string[]): string => String.raw(parts, ...classes).replace(/\n\s*/g, '');
