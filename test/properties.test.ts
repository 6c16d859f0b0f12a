import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createChecker, type Checker, type CheckOptions, type Finding, type Format, type Report, type SegmentKind } from '../src/index';
import { anything, change, changed, format, holds, hostile, mail, runs, sentence, unixMail, type Change } from './support/arbitraries';

const checker = createChecker();
/** Sets what can be set, so that the ways of the settings are walked, too. */
const particular = createChecker({
  rules: { demand: 'error', caving: 'off', 'small-talk': 'off' },
  voice: 'I',
  allowed: ['non-negotiable', 'final offer'],
  phrases: [{ phrase: 'circle back', rule: 'demand', rewrite: 'come back to it' }, { phrase: '/\\bprice\\w*/', rule: 'blame' }],
});

const said: fc.Arbitrary<Partial<CheckOptions>> = fc.constantFrom({ kind: 'mail' as const }, { kind: 'mail' as const }, {}, { named: true }, { fileName: 'deal.md' });

/** What no finding may touch; the other kinds stand within sentences, and an underline may run across them. */
const closed: ReadonlySet<SegmentKind> = new Set<SegmentKind>(['quoted-reply', 'attribution', 'front-matter', 'header', 'signature', 'disclaimer', 'table']);

function assertSound(text: string, report: Report): void {
  const { findings, review, draft } = report;
  assert.equal(draft.segments.map(({ span }) => text.slice(span.start, span.end)).join(''), text, 'the segments tile the text');
  let last = 0;
  for (const { span, text: words, message, rule } of findings) {
    const what = `${rule}: ${JSON.stringify(words)} at ${String(span.start)}`;
    assert.ok(span.start >= last && span.start < span.end && span.end <= text.length, `${what}: in order, and apart`);
    last = span.end;
    assert.equal(words, text.slice(span.start, span.end), what);
    assert.ok(message.length <= 80, message);
    const touched = draft.segments.filter(({ span: { start, end } }) => start < span.end && span.start < end);
    for (const { kind } of touched) assert.ok(!closed.has(kind), `${what} touches a ${kind}`);
    assert.equal(touched[0]?.kind, 'prose', `${what} starts in prose`);
    assert.equal(touched.at(-1)?.kind, 'prose', `${what} ends in prose`);
  }
  for (const { evidence, check } of review) {
    if (evidence) assert.ok(evidence.start >= 0 && evidence.start < evidence.end && evidence.end <= text.length, `${check}: ${JSON.stringify(evidence)}`);
  }
}

/** What a report says to its caller. */
const told = ({ kind, findings, review, draft }: Report): unknown => ({ kind, findings, review, segments: draft.segments });

describe('whatever the text', function () {
  this.timeout(0);

  it('there is a report, with exact offsets, of prose alone', () => {
    holds(fc.property(fc.oneof(anything, mail), format, said, fc.constantFrom(checker, particular), (text, kind, more, any: Checker) => {
      assertSound(text, any.check(text, { format: kind, ...more }));
    }), 300);
  });

  it('the rewrites of each finding hold the law', () => {
    holds(fc.property(fc.oneof(mail, anything), format, (text, kind) => {
      const report = checker.check(text, { format: kind, kind: 'mail' });
      for (const finding of report.findings.slice(0, 3)) {
        for (const { edits } of checker.rewrites(report, finding)) {
          for (const { span, newText } of edits) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
            assert.notEqual(newText, text.slice(span.start, span.end), 'a rewrite changes something');
          }
        }
      }
    }), 100);
  });

  const long = (what: string, text: string): void => {
    for (const kind of ['markdown', 'plaintext'] as const) {
      it(`${what}, as ${kind}`, () => { assertSound(text, checker.check(text, { format: kind, kind: 'mail' })); });
    }
  };
  // In a long run, every one of them a million times.
  for (const char of ['a', '"', ' ', '\n', '\r', '>', '*', '`', '.', '|', '[', '<', '-', '?', '\ud800', '\u0301', '\u202e', '\u0000', '#', '_', ',', ':', '\t', '1', '(', '\u2028', '’']) {
    const times = char === 'a' || runs(1) > 1 ? 1_000_000 : 30_000;
    long(`${times.toLocaleString('en')} of ${JSON.stringify(char)}`, char.repeat(times));
  }
  long('10,000 nested quotes', Array.from({ length: 10_000 }, (_, depth) => `${'>'.repeat(depth % 200)} You need to pay.`).join('\n'));
  long('one line in 10,000 quotes', `${'>'.repeat(10_000)} You need to pay.`);
  long('10,000 quotation marks', '“You '.repeat(10_000));
  long('10,000 open brackets, links and comments', '[a](b <!-- '.repeat(10_000));
  long('10,000 fences', '```\nYou need to pay.\n'.repeat(10_000));
  long('2,000 list items, ever deeper', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth % 400)}- You need to pay.`).join('\n'));
  long('a table of 100,000 columns', `${'| a '.repeat(100_000)}|\n${'|---'.repeat(100_000)}|\n`);
});

describe('words that are not the writer’s own', () => {
  const wrap: Record<string, (words: string) => string> = {
    'a quoted reply': (words) => `> ${words}`,
    'a reply quoted twice': (words) => `>> ${words}`,
    'a fence': (words) => `\`\`\`\n${words}\n\`\`\``,
    'code in a line': (words) => `Please look at \`${words.replace(/`/g, '')}\` in the notes.`,
    'a table': (words) => `| Item | Note |\n|---|---|\n| Price | ${words.replace(/\|/g, '')} |`,
    'a comment': (words) => `<!-- ${words} -->`,
    'a quotation of what they said': (words) => `On Tuesday Ann wrote “${words.replace(/["“”]/g, '')}” to us.`,
  };
  for (const [name, put] of Object.entries(wrap)) {
    it(`are left alone in ${name}`, () => {
      holds(fc.property(fc.constantFrom(...hostile), fc.constantFrom('\n', '\r\n'), (words, end) => {
        const text = `Hi Ann,\n\nThank you for the notes.\n\n${put(words)}\n\nWe look forward to the call on Thursday.\n`.replace(/\n/g, end);
        assert.deepEqual(checker.check(text, { format: 'markdown', kind: 'mail' }).findings.map((finding) => finding.text), []);
      }), 150);
    });
  }
  const around: Record<string, (words: string) => string> = {
    'front matter': (words) => `---\ntitle: The price\nnote: ${JSON.stringify(words)}\n---\n\nThank you for the notes.\n`,
    'the tail under an attribution': (words) => `Thank you for the notes.\n\nOn Tue, 3 Mar 2026 at 10:12, Ann Weber <ann@acme.example> wrote:\n\n> Hello\n> ${words}\n`,
    'an original message': (words) => `Thank you for the notes.\n\n-----Original Message-----\nFrom: Ann Weber\nSent: Tuesday, March 3, 2026 10:12\nTo: Bo Lindgren\nSubject: The price\n\n${words}\n`,
    'a signature': (words) => `Thank you for the notes.\n\n-- \nBo Lindgren\n${words}\n`,
    'the headers of a mail': (words) => `From: Bo\nSubject: ${words}\n\nThank you for the notes.\n`,
  };
  for (const [name, put] of Object.entries(around)) {
    it(`are left alone in ${name}`, () => {
      holds(fc.property(fc.constantFrom(...hostile), format, (words, kind) => {
        assert.deepEqual(checker.check(put(words), { format: kind, kind: 'mail' }).findings.map((finding) => finding.text), []);
      }), 150);
    });
  }
});

describe('a check that starts from the last one', function () {
  this.timeout(0);
  const same = (start: string, changes: readonly Change[], options: CheckOptions, any: Checker): void => {
    let text = start;
    let report = any.check(text, options);
    for (const one of changes) {
      text = changed(text, one);
      report = any.check(text, options, report);
      assert.deepEqual(told(report), told(any.check(text, options)), JSON.stringify(text));
    }
  };
  const steps = (maxLength: number): fc.Arbitrary<Change[]> => fc.array(change, { minLength: 1, maxLength });

  it('says what one from nothing says, through any edits', () => {
    holds(fc.property(mail, steps(6), format, said, (start, changes, kind, more) => { same(start, changes, { format: kind, ...more }, checker); }), 120);
  });
  it('says so with settings of its own', () => {
    holds(fc.property(mail, steps(4), format, (start, changes, kind) => { same(start, changes, { format: kind, kind: 'mail' }, particular); }), 40);
  });
  it('says so for any string', () => {
    holds(fc.property(anything, steps(4), format, (start, changes, kind) => { same(start, changes, { format: kind, kind: 'mail' }, checker); }), 60);
  });
  it('says so after undo and redo, and of another text and format', () => {
    holds(fc.property(mail, change, mail, format, format, (start, one, other, kind, next) => {
      const options = { format: kind, kind: 'mail' as const };
      const first = checker.check(start, options);
      const second = checker.check(changed(start, one), options, first);
      assert.deepEqual(told(checker.check(start, options, second)), told(first));
      assert.deepEqual(told(checker.check(other, { format: next, kind: 'mail' }, second)), told(checker.check(other, { format: next, kind: 'mail' })));
    }), 60);
  });
});

describe('line ends', function () {
  this.timeout(0);
  it('change no finding, nor its rewrites', () => {
    holds(fc.property(unixMail, format, (unix, kind) => {
      fc.pre(!unix.includes('\r'));
      const windows = unix.replace(/\n/g, '\r\n');
      const places = placesIn(unix);
      const options = { format: kind, kind: 'mail' as const };
      const [one, other] = [checker.check(unix, options), checker.check(windows, options)];
      const moved = (finding: Finding): unknown => [finding.rule, finding.text.replace(/\r\n/g, '\n'), finding.span];
      assert.deepEqual(other.findings.map(moved), one.findings.map((finding) => moved({ ...finding, span: { start: places[finding.span.start] ?? -1, end: places[finding.span.end] ?? -1 } })));
      assert.deepEqual(other.review.map(({ check, pass }) => [check, pass]), one.review.map(({ check, pass }) => [check, pass]));
    }), 150);
  });
  /** Where each place of a text is once its line ends are two characters long. */
  function placesIn(unix: string): number[] {
    const places: number[] = [];
    for (let at = 0, breaks = 0; at <= unix.length; at++) {
      places.push(at + breaks);
      if (unix[at] === '\n') breaks++;
    }
    return places;
  }
});

describe('fix', function () {
  this.timeout(0);
  /** What stands in no sentence: it is nobody's to change. */
  const outside = (text: string, kind: Format): string => {
    const { draft } = checker.check(text, { format: kind, kind: 'mail' });
    let at = 0, out = '';
    for (const { span } of draft.paragraphs) {
      out += `${text.slice(at, span.start)}\u0001`;
      at = span.end;
    }
    return out + text.slice(at);
  };

  it('does nothing more when it is asked again', () => {
    holds(fc.property(mail, format, (text, kind) => {
      const fixed = checker.fix(text, { format: kind, kind: 'mail' });
      const again = checker.fix(fixed.text, { format: kind, kind: 'mail' });
      assert.equal(again.text, fixed.text);
      assert.equal(again.applied, 0);
      assert.deepEqual(again.left, fixed.left);
    }), 60);
  });

  it('keeps what is not judged, byte for byte', () => {
    holds(fc.property(mail, format, (text, kind) => {
      const fixed = checker.fix(text, { format: kind, kind: 'mail' });
      assert.equal(outside(fixed.text, kind), outside(text, kind));
      if (fixed.applied === 0) assert.equal(fixed.text, text);
    }), 60);
  });

  it('keeps sentences in which it finds nothing', () => {
    holds(fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), format, (sentences, kind) => {
      const lines = sentences.map((words) => `- ${words}`);
      const options = { format: kind, kind: 'mail' as const };
      const fixed = checker.fix(lines.join('\n'), options).text.split('\n');
      assert.equal(fixed.length, lines.length);
      for (const [at, words] of lines.entries()) if (checker.check(words, options).findings.length === 0) assert.equal(fixed[at], words);
    }), 60);
  });
});

