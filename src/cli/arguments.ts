import { Failure } from './failure';

/** What a command line says: options by name, then operands. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | true>>;
  readonly operands: readonly string[];
}

/** Reads a command line. `known` says of each option whether it takes a value. Throws a Failure on one it does not know. */
export function readArguments(words: readonly string[], known: Readonly<Record<string, 'value' | 'flag'>>): Arguments {
  const options: Record<string, string | true> = {};
  const operands: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      operands.push(word);
      continue;
    }
    const [, name = word, inline] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
    const kind = known[name];
    if (!kind) throw new Failure(`unknown option ${name}; see common-ground --help`);
    if (kind === 'flag') {
      if (inline !== undefined) throw new Failure(`${name} takes no value`);
      options[name] = true;
      continue;
    }
    const value = inline ?? words[++at];
    if (value === undefined) throw new Failure(`${name} needs a value`);
    options[name] = value;
  }
  return { options, operands };
}
