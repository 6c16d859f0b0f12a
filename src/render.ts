import type { Report } from './engine/checker';
import type { Rule, Verdict } from './engine/types';

/** A rule as Markdown: what, why, the passage, bad → good, and what is left alone. Hover, `explain` and the docs read it; `say` gives its headings another language. */
export function renderRule(rule: Rule, say: (words: string) => string = (words) => words): string {
  const lines = [`## ${rule.title} (\`${rule.id}\`)`, '', rule.why, '', `> “${rule.passage.words}” (${rule.passage.by})`];
  if (rule.examples.length) {
    lines.push('', `| ${say('instead of')} | ${say('write')} |`, '|---|---|');
    for (const { bad, good } of rule.examples) lines.push(`| ${cell(bad.replace(/«|»/g, '**'))} | ${cell(good)} |`);
  }
  if (rule.nearMisses.length) {
    lines.push('', say('Left alone:'), '');
    for (const { text, because } of rule.nearMisses) lines.push(`- “${text}” (${because})`);
  }
  return `${lines.join('\n')}\n`;
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** The mark that stands for a verdict. */
export const markOf = ({ pass }: Verdict): string => (pass === null ? '–' : pass ? '✓' : '✗');

/** The draft checks as text, one a line. */
export const renderReview = ({ review }: Report): string => review.map((verdict) => `${markOf(verdict)} ${verdict.check}  ${verdict.advice}\n`).join('');
