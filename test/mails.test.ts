/** Whole mails with what should be found in them marked in the text: a rule that grows noisy, or deaf, shows here. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createChecker, type Finding } from '../src/index';
import { readMails, type MarkedMail } from './corpus/mails';

const checker = createChecker();
const mails = readMails(join(__dirname, 'mails'));
const found = new Map(mails.map((mail) => [mail, checker.check(mail.text, { format: mail.format, fileName: mail.file }).findings]));
const findingsOf = (mail: MarkedMail): readonly Finding[] => found.get(mail) ?? [];
const share = (part: number, whole: number): number => (whole ? part / whole : 1);

/** Findings per 1,000 words of ordinary business mail, at most. */
const MOST_ALARMS = 0.5;
const business = ['../shared', '../../shared'].map((folder) => resolve(__dirname, '..', folder, 'real/business-dev.jsonl')).find((file) => existsSync(file));

describe('whole mails', () => {
  it('finds most marked spans, and nearly all findings are marked', () => {
    let marked = 0, hit = 0, findings = 0, right = 0;
    for (const mail of mails) {
      const meets = (finding: Finding): boolean => mail.marks.some(({ rule, start, end }) => finding.rule === rule && finding.span.start < end && finding.span.end > start);
      findings += findingsOf(mail).length;
      right += findingsOf(mail).filter(meets).length;
      marked += mail.marks.length;
      hit += mail.marks.filter(({ rule, start, end }) => findingsOf(mail).some((finding) => finding.rule === rule && finding.span.start < end && finding.span.end > start)).length;
    }
    assert.ok(share(hit, marked) >= 0.75, `found ${hit} of ${marked}`);
    assert.ok(share(right, findings) >= 0.9, `${right} of ${findings} findings are marked`);
  });

  it('seldom speaks in a mail with nothing to mark, however it tempts', () => {
    const clean = mails.filter(({ marks }) => marks.length === 0);
    const loud = clean.flatMap((mail) => findingsOf(mail).map(({ rule, text }) => `${mail.file} ${rule} ${text}`));
    assert.ok(clean.length >= 30);
    assert.ok(loud.length <= clean.length * 0.4, loud.join('\n'));
  });

  it('stays in the writer’s own words', () => {
    for (const mail of mails) {
      for (const { span, text } of findingsOf(mail)) {
        assert.equal(mail.text.slice(span.start, span.end), text);
        const line = mail.text.slice(mail.text.lastIndexOf('\n', span.start) + 1, span.start);
        assert.ok(!line.startsWith('>'), `${mail.file}: ${text}`);
      }
    }
  });

  (business ? it : it.skip)('stays quiet in ordinary business mail', () => {
    const texts = readFileSync(business ?? '', 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text);
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
    const findings = texts.reduce((sum, text) => sum + checker.check(text, { format: 'plaintext' }).findings.length, 0);
    assert.ok((1000 * findings) / words <= MOST_ALARMS, `${findings} findings in ${words} words`);
  });
});
