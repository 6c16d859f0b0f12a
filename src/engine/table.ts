/** What the expressions of some rules ask for, as one string: made when the project is built, so that nothing is read at its start. */
import { Reading, type Lead, type Starts, type Wants } from './anchors';
import { branchesOf } from './branches';
import type { Rule } from './types';

/** By pattern of the rules in their order, what each of its branches asks for. */
export type Table = readonly (readonly Wants[])[];

/** Reads the table from the rules: what they say of themselves tells rare words from common ones. */
export function tableOf(rules: readonly Rule[]): Table {
  const reading = new Reading(rules.flatMap(({ examples, nearMisses }) => [...examples.map(({ good }) => good), ...nearMisses.map(({ text }) => text)]));
  return rules.flatMap(({ patterns }) => patterns.map(({ find: { source, flags } }) => branchesOf(source).map((branch) => reading.wantsOf({ source: branch, flags }))));
}

const LEADS: readonly Lead[] = ['', '_', '-', '^'];

/** Numbers in base 36, those of one group by spaces. */
const write = (numbers: readonly number[]): string => numbers.map((number) => number.toString(36)).join(' ');
const read = (text: string): number[] => (text === '' ? [] : text.split(' ').map((number) => parseInt(number, 36)));

/** Packs a table for `unpackTable`. */
export function packTable(table: Table): string {
  const all = table.flat();
  const lists = (wants: Wants): (readonly string[])[] => [...wants.needs, ...(wants.starts ?? []).flatMap(({ first, second }) => (second ? [first, second] : [first])), ...(wants.before ? [wants.before] : [])];
  const keys = [...new Set(all.flatMap(lists).flat())].sort();
  const keyNumbers = new Map(keys.map((key, number) => [key, number]));
  const listNumbers = new Map<string, number>(), marks = new Map<string, number>();
  const listOf = (list: readonly string[]): number => {
    const numbers = list.map((key) => keyNumbers.get(key) ?? 0).sort((a, b) => a - b);
    return numberOf(listNumbers, write(numbers.map((number, place) => number - (numbers[place - 1] ?? 0))));
  };
  const rows = all.map(({ needs, marks: own, starts, before }) => [
    write(needs.map(listOf)),
    write(own.map((mark) => numberOf(marks, mark))),
    starts ? write(starts.flatMap(({ lead, first, second }) => [LEADS.indexOf(lead), listOf(first), second ? listOf(second) + 1 : 0])) : '',
    before ? write([listOf(before)]) : '',
  ].join(','));
  return [write(table.map(({ length }) => length)), fronted(keys), [...listNumbers.keys()].join(';'), [...marks.keys()].join('\t'), rows.join(';')].join('\n');
}

/** Sorted words, each as the number of letters it shares with the one before, and the rest. */
function fronted(words: readonly string[]): string {
  return words.map((word, at) => {
    const before = words[at - 1] ?? '';
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
    return shared.toString(36) + word.slice(shared);
  }).join('\t');
}

function numberOf(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name);
  if (number === undefined) numbers.set(name, (number = numbers.size));
  return number;
}

/** The table again. */
export function unpackTable(packed: string): Table {
  const [counts = '', words = '', packedLists = '', packedMarks = '', packedRows = ''] = packed.split('\n');
  let last = '';
  const keys = words.split('\t').map((word) => (last = last.slice(0, parseInt(word.charAt(0), 36)) + word.slice(1)));
  const lists = packedLists.split(';').map((list) => {
    let number = 0;
    return read(list).map((step) => keys[(number += step)] ?? '');
  });
  const marks = packedMarks.split('\t');
  const rows = packedRows.split(';').map((row): Wants => {
    const [needs = '', own = '', starts = '', before = ''] = row.split(',');
    const numbers = read(starts);
    const found: Starts[] = [];
    for (let at = 0; at < numbers.length; at += 3) {
      const second = lists[(numbers[at + 2] ?? 0) - 1];
      found.push({ lead: LEADS[numbers[at] ?? 0] ?? '', first: lists[numbers[at + 1] ?? 0] ?? [], ...(second ? { second } : {}) });
    }
    return {
      needs: read(needs).map((need) => lists[need] ?? []),
      marks: read(own).map((mark) => marks[mark] ?? ''),
      ...(found.length ? { starts: found } : {}),
      ...(before === '' ? {} : { before: lists[parseInt(before, 36)] ?? [] }),
    };
  });
  let from = 0;
  return read(counts).map((count) => rows.slice(from, (from += count)));
}
