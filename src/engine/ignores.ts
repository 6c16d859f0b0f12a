import type { ParsedDraft } from './draft';
import type { Span } from './types';

/** What a writer said is to be left alone: a rule in one sentence, or in the whole draft where no sentence is named. */
export interface Ignored {
  readonly rule: string;
  /** The sentence as it is written. The spot follows it wherever it moves, and a new line break in it changes nothing. */
  readonly sentence?: string;
}

/** Rules that are silent somewhere. */
type Silent = (rule: string) => boolean;

/** Where a draft is silent: in its own text, by comments and front matter, and by what the writer's editor keeps. */
export interface Quiet {
  /** The whole draft is left alone. */
  readonly off: boolean;
  /** Whether a rule, or a check on the whole draft, is silent everywhere. */
  everywhere(rule: string): boolean;
  /** Whether a rule is silent for words of the draft by a comment in it. */
  at(rule: string, span: Span): boolean;
  /** Whether the writer left this sentence alone. */
  spot(rule: string, sentence: string): boolean;
  /** What is silent wherever it stands, as a key: of two drafts with one key, the same. */
  readonly key: string;
  /** Whether a comment silences something in a stretch of the draft. */
  touches(span: Span): boolean;
}

/** Reads where a draft is silent. `ignored` is what the editor keeps beside the text. */
export function quietOf({ text, segments }: Pick<ParsedDraft, 'text' | 'segments'>, ignored: readonly Ignored[] = []): Quiet {
  const off = new Set<string>();
  const spots = new Set<string>();
  for (const { rule, sentence } of ignored) {
    if (sentence === undefined) off.add(rule);
    else spots.add(spotKey(rule, sentence));
  }
  const areas: Area[] = [];
  let all = false;
  // Most drafts have no word for us, and pay for nothing but this look.
  if (text.includes('common-ground')) {
    const directives: Directive[] = [];
    for (const { kind, span } of segments) {
      const words = text.slice(span.start, span.end);
      if (kind === 'front-matter') {
        const said = frontMatter(words);
        if (said === 'off') all = true;
        else for (const rule of said) off.add(rule);
      } else if (kind === 'comment') {
        directives.push(...directivesIn(words, span.start));
      }
    }
    areas.push(...areasOf(directives, text));
  }
  return {
    off: all,
    everywhere: (rule) => off.has(rule),
    at: (rule, span) => areas.some(({ start, end, silent }) => start < span.end && span.start < end && silent(rule)),
    spot: (rule, sentence) => spots.size > 0 && spots.has(spotKey(rule, sentence)),
    key: [...off, '', ...spots].join('\n'),
    touches: (span) => areas.some(({ start, end }) => start < span.end && span.start < end),
  };
}

const spotKey = (rule: string, sentence: string): string => `${rule} ${sentence.replace(/\s+/g, ' ').trim()}`;

interface Area extends Span {
  readonly silent: Silent;
}

interface Directive extends Span {
  readonly does: string;
  readonly rules: readonly string[];
}

/** A comment of ours; what stands behind " -- " is a reason, for people. */
const DIRECTIVE = /<!--\s{0,20}common-ground-(disable-next-line|disable|enable)(?:\s([^>]{0,300}?))?\s{0,20}-->/g;

function directivesIn(comment: string, at: number): Directive[] {
  return [...comment.matchAll(DIRECTIVE)].map(({ 0: whole, 1: does = '', 2: rest = '', index }) => ({
    does,
    rules: listOf(rest.replace(/(?:^|\s)--\s.*$/s, '')),
    start: at + index,
    end: at + index + whole.length,
  }));
}

function areasOf(directives: readonly Directive[], text: string): Area[] {
  const areas: Area[] = [];
  let all = false, named = new Set<string>(), from = 0;
  // `named` is what is silent, or after a bare "disable" what speaks nevertheless.
  const close = (end: number): void => {
    const rules = named, every = all;
    if ((every || rules.size > 0) && end > from) areas.push({ start: from, end, silent: (rule) => rules.has(rule) !== every });
    from = end;
  };
  for (const { does, rules, start, end } of directives) {
    if (does === 'disable-next-line') {
      const line = nextLine(text, end);
      const only = new Set(rules);
      if (line) areas.push({ ...line, silent: (rule) => only.size === 0 || only.has(rule) });
      continue;
    }
    close(start);
    const disable = does === 'disable';
    if (rules.length === 0) {
      all = disable;
      named = new Set();
    } else {
      named = new Set(named);
      for (const rule of rules) {
        if (disable === all) named.delete(rule);
        else named.add(rule);
      }
    }
  }
  close(text.length);
  return areas;
}

/** The line behind the one an offset is in; blank ones are passed over, as formatters put one behind a comment. */
function nextLine(text: string, at: number): Span | undefined {
  const [skipped] = /^[^\r\n]*(?:\r\n|\r|\n)\s*/.exec(text.slice(at)) ?? [];
  if (skipped === undefined) return undefined;
  const start = at + skipped.length;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return line === '' ? undefined : { start, end: start + line.length };
}

/** `common-ground: off`, or the rules that are off: in a line, in brackets, or one a line behind a dash. */
function frontMatter(text: string): 'off' | readonly string[] {
  const found = /^common-ground[ \t]{0,20}:[ \t]{0,20}([^\r\n]*)((?:\r?\n[ \t]*-[ \t][^\r\n]*)*)/m.exec(text);
  if (!found) return [];
  const [, line = '', block = ''] = found;
  const value = line.replace(/(?:^|\s)#.*$/, '').trim();
  if (/^["']?(?:off|false|no)["']?$/i.test(value)) return 'off';
  return [...listOf(value), ...listOf(block.replace(/(?:^|\s)#.*$/gm, ''))];
}

const listOf = (words: string): string[] => words.split(/[\s,[\]"']+/).filter((word) => /^[a-z][\w-]*$/i.test(word));
