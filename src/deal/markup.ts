const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** The words of a line of Markdown without its marks; white space is single spaces. Marks inside words stay: "snake_case", "2*3". */
export function plainText(markdown: string): string {
  const kept: string[] = [];
  const keep = (text: string): string => `\u0001${String(kept.push(text) - 1)}\u0002`;
  return markdown
    .replace(/[\u0001\u0002\uE000\uE001]/g, '')
    .replace(ESCAPE, (_, mark: string) => keep(mark))
    .replace(/(`{1,3})([^`]{1,200})\1/g, (_, _ticks, code: string) => keep(code.trim()))
    .replace(/<!--[^<>]{0,200}-->/g, ' ')
    .replace(/!?\[([^[\]]{0,200})\](?:\([^()\s]{0,300}(?: [^()]{0,100})?\)|\[[^[\]]{0,100}\])/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,300})>/g, '$1')
    .replace(/<\/?[a-z][a-z0-9]{0,10}(?: [^<>]{0,200})?\/?>/gi, '')
    .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*]{1,300})(?<=\S)\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{1,300})(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/(~~|==)(?=\S)([^~=]{1,300})(?<=\S)\1/g, '$2')
    .replace(/\u0001(\d+)\u0002/g, (_, at: string) => kept[Number(at)] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
