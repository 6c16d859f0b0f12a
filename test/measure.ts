/**
 * `npm run measure`: how right the checker is, with and without its second reader, on text it never saw.
 * The text lies beside the project, in folders that are not part of it; those that are absent are skipped.
 *
 *     npm run measure            the whole checker: precision, recall, F1, findings per 1,000 words of ordinary mail
 *     npm run measure -- reader  the reader alone: probabilities, thresholds, underlines
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checks } from '../src/checks';
import { makeChecker, type Checker } from '../src/engine/checker';
import type { Reader } from '../src/engine/types';
import { voiceOf } from '../src/language/voice';
import { createReader } from '../src/reader/reader';
import { RULES } from '../src/reader/model';
import { rules } from '../src/rules';
import { sentencesOf } from './corpus/sentences';

interface Label {
  readonly rule: string;
  readonly quote: string;
  readonly occurrence?: number;
}
interface Item {
  readonly id: string;
  readonly text: string;
  readonly rules: readonly Label[];
}

const beside = (...names: string[]): string => resolve(__dirname, '../..', ...names);
const find = (...names: string[]): string | undefined => [beside(...names), beside('..', ...names)].find((path) => existsSync(path));
const lines = <T>(file: string): T[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(5);
const odd = ({ id }: Item): boolean => Number(id.replace(/\D/g, '')) % 2 === 1;

class Tally {
  tp = 0;
  fp = 0;
  fn = 0;
  vote(want: boolean, got: boolean): void {
    if (want && got) this.tp++;
    else if (want) this.fn++;
    else if (got) this.fp++;
  }
  show(): string {
    return `P ${percent(this.tp, this.tp + this.fp)}  R ${percent(this.tp, this.tp + this.fn)}  F1 ${percent(2 * this.tp, 2 * this.tp + this.fp + this.fn)}`;
  }
}

function sentences(name: string, items: readonly Item[], checkers: readonly (readonly [string, Checker])[], byRule: boolean): void {
  for (const [kind, checker] of checkers) {
    const all = new Tally();
    const each = new Map(RULES.map((rule) => [rule as string, new Tally()]));
    for (const { text, rules: labels } of items) {
      const got = new Set(checker.check(text, { format: 'plaintext' }).findings.map(({ rule }) => rule));
      const want = new Set(labels.map(({ rule }) => rule));
      for (const [rule, tally] of each) {
        tally.vote(want.has(rule), got.has(rule));
        all.vote(want.has(rule), got.has(rule));
      }
    }
    console.log(`${name.padEnd(12)} ${kind.padEnd(14)} ${all.show()}`);
    if (byRule) for (const [rule, tally] of each) console.log(`${' '.repeat(16)}${rule.padEnd(22)} ${tally.show()}`);
  }
}

function mails(name: string, folder: string, checkers: readonly (readonly [string, Checker])[]): void {
  const items = lines<{ file: string; spans: Label[] }>(join(folder, 'emails.jsonl'));
  for (const [kind, checker] of checkers) {
    const tally = new Tally();
    for (const { file, spans } of items) {
      const text = readFileSync(join(folder, 'emails', file), 'utf8');
      const { findings } = checker.check(text, { format: file.endsWith('.md') ? 'markdown' : 'plaintext', fileName: file });
      const used = new Set<object>();
      for (const { rule, quote, occurrence = 1 } of spans) {
        let start = -1;
        for (let n = 0; n < occurrence; n++) start = text.indexOf(quote, start + 1);
        const hits = findings.filter((one) => one.rule === rule && one.span.start < start + quote.length && one.span.end > start);
        for (const hit of hits) used.add(hit);
        tally.vote(true, hits.length > 0);
      }
      tally.fp += findings.filter((one) => !used.has(one)).length;
    }
    console.log(`${name.padEnd(12)} ${kind.padEnd(14)} ${tally.show()}`);
  }
}

function alarms(name: string, texts: readonly string[], checkers: readonly (readonly [string, Checker])[]): void {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  for (const [kind, checker] of checkers) {
    const by = new Map<string, number>();
    for (const text of texts) for (const { rule } of checker.check(text, { format: 'plaintext' }).findings) by.set(rule, (by.get(rule) ?? 0) + 1);
    const count = [...by.values()].reduce((a, b) => a + b, 0);
    const most = [...by].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `${rule} ${n}`).join(', ');
    console.log(`${name.padEnd(12)} ${kind.padEnd(14)} ${((1000 * count) / words).toFixed(2)} findings per 1,000 words (${most || 'none'})`);
  }
}

/** For each item, the highest probability of each rule over its sentences. */
function scores(reader: Reader, text: string): number[] {
  const best = RULES.map(() => 0);
  for (const { sentence, paragraph } of sentencesOf({ text, marks: [] })) {
    const given = reader.score(sentence, paragraph);
    RULES.forEach((rule, r) => (best[r] = Math.max(best[r] ?? 0, given[rule] ?? 0)));
  }
  return best;
}

/** The reader alone: how well it ranks, what its thresholds give, how well it underlines. */
function readerAlone(sets: readonly (readonly [string, readonly Item[]])[], texts: readonly string[]): void {
  const reader = createReader();
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const ordinary = texts.flatMap((text) => sentencesOf({ text, marks: [] }).map(({ sentence, paragraph }) => reader.score(sentence, paragraph)));
  for (const [name, items] of sets) {
    const given = items.map(({ text }) => scores(reader, text));
    const all = new Tally();
    let overlapping = 0, iou = 0, quotes = 0, ap = 0;
    console.log(`\n${name}: rule, average precision; at its threshold P, R, alarms per 1,000 words; recall at P 95; underline overlaps the label, IoU`);
    RULES.forEach((rule, r) => {
      const at = reader.thresholds[rule] ?? 1;
      const tally = new Tally();
      const rows = items.map((item, i) => ({ want: item.rules.some((label) => label.rule === rule), p: given[i]?.[r] ?? 0 })).sort((a, b) => b.p - a.p);
      let found = 0, average = 0, sure = 0, sureAt = 1;
      const wanted = rows.filter(({ want }) => want).length;
      rows.forEach(({ want, p }, i) => {
        tally.vote(want, p >= at);
        all.vote(want, p >= at);
        if (want) average += ++found / (i + 1);
        if (found / (i + 1) >= 0.95 && found > sure) { sure = found; sureAt = p; }
      });
      let own = 0, ownIou = 0, ownQuotes = 0;
      for (const { text, rules: labels } of items) {
        for (const { quote } of labels.filter((label) => label.rule === rule)) {
          const start = text.indexOf(quote);
          const one = sentencesOf({ text, marks: [{ rule, start, end: start + quote.length }] }).find(({ marks }) => marks.length > 0);
          const mark = one?.marks[0];
          if (!one || !mark) continue;
          const span = reader.locate(one.sentence, rule);
          const shared = Math.max(0, Math.min(span.end, mark.end) - Math.max(span.start, mark.start));
          ownQuotes++;
          if (shared > 0) own++;
          ownIou += shared / (Math.max(span.end, mark.end) - Math.min(span.start, mark.start));
        }
      }
      const loud = ordinary.filter((p) => (p[rule] ?? 0) >= at).length;
      ap += average / Math.max(1, wanted) / RULES.length;
      quotes += ownQuotes; overlapping += own; iou += ownIou;
      console.log(`  ${rule.padEnd(20)} AP ${(average / Math.max(1, wanted)).toFixed(2)}  at ${at.toFixed(2)} ${tally.show()}  alarms ${((1000 * loud) / words).toFixed(2)}  R@P95 ${percent(sure, wanted)} from ${sureAt.toFixed(3)}  overlap ${percent(own, ownQuotes)}  IoU ${(ownIou / Math.max(1, ownQuotes)).toFixed(2)}`);
    });
    console.log(`  all                  AP ${ap.toFixed(3)}  ${all.show()}  overlap ${percent(overlapping, quotes)}  IoU ${(iou / Math.max(1, quotes)).toFixed(2)}`);
  }
}

const gold = find('shared', 'gold');
const blind = find('blind');
const business = find('shared', 'real', 'business-dev.jsonl');
const goldItems = gold ? lines<Item>(join(gold, 'sentences.jsonl')) : [];
const sets: [string, Item[]][] = [];
if (gold) sets.push(['gold odd', goldItems.filter(odd)], ['gold even', goldItems.filter((item) => !odd(item))]);
if (blind && existsSync(join(blind, 'sentences.jsonl'))) sets.push(['blind', lines<Item>(join(blind, 'sentences.jsonl'))]);
const ordinary = business ? lines<{ text: string }>(business).map(({ text }) => text) : [];

if (sets.length === 0 && ordinary.length === 0) console.log('measure: no labelled text beside the project, nothing to measure.');
else if (process.argv.includes('reader')) readerAlone(sets, ordinary);
else {
  const checkers = [
    ['rules alone', makeChecker({ rules, checks, voiceOf })],
    ['with reader', makeChecker({ rules, checks, voiceOf, reader: createReader() })],
  ] as const;
  for (const [name, items] of sets) sentences(name, items, checkers, process.argv.includes('--rules'));
  if (gold && existsSync(join(gold, 'emails.jsonl'))) mails('gold mails', gold, checkers);
  if (blind && existsSync(join(blind, 'emails.jsonl'))) mails('blind mails', blind, checkers);
  if (ordinary.length) alarms('real mail', ordinary, checkers);
}
