import { parse, type ParsedDraft } from './draft';
import { isEnglish, kindOfAnatomy, type Kind } from './documents';
import { applyEdits, smallestEdit } from './edit';
import { hitAt, Matcher, type Match } from './match';
import { settle } from './precedence';
import { lostOrInvented } from './substance';
import type { Candidate, Check, Edit, Finding, Format, Paragraph, Reader, Rewrite, Rule, Sentence, Severity, Verdict, Voice } from './types';

export interface CheckerOptions {
  /** Severity by rule id, or `off`. Rules not named keep their own. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Who speaks; `auto` (the default) reads it from the draft. */
  readonly voice?: Voice | 'auto';
}

export interface CheckOptions {
  readonly format: Format;
  /** Tells documentation from mail. */
  readonly fileName?: string;
  /** The writer's own word that this is mail, or is not; without it the text and its name decide. */
  readonly kind?: Kind;
}

/** The parts a checker is made of: its rules in order of seriousness, checks on the whole draft, and a second reader. */
export interface Parts {
  readonly rules: readonly Rule[];
  readonly checks: readonly Check[];
  readonly reader?: Reader;
  readonly voiceOf: (draft: ParsedDraft) => Voice;
}

/** What was found in one paragraph; its spans count from the paragraph's start, so it moves with it. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly matches: readonly { readonly sentence: Sentence; readonly match: Match }[];
}

export interface Report {
  readonly draft: ParsedDraft;
  /** Only mail is judged; in all else there are no findings and no review. */
  readonly kind: Kind;
  /** In order of the text. */
  readonly findings: readonly Finding[];
  readonly review: readonly Verdict[];
  /** For the next check and for rewrites; not part of the contract. */
  readonly readings: readonly Reading[];
}

export interface Fixed {
  readonly text: string;
  /** How many findings were rewritten. */
  readonly applied: number;
  /** Findings that have no rewrite the writer needn't fill in. */
  readonly left: readonly Finding[];
}

/** What `fix` does in one round, a sentence at a time. */
export interface Fix {
  readonly finding: Finding;
  readonly edit: Edit;
}

export interface Checker {
  check(text: string, options: CheckOptions, previous?: Report): Report;
  /** Up to three rewrites, best first. Each replaces the finding's sentence by one in which the checker finds nothing. */
  rewrites(report: Report, finding: Finding): Rewrite[];
  /** The best rewrite of each sentence that has one which leaves nothing for the writer to fill in; they do not overlap. */
  fixes(report: Report): Fix[];
  /** Applies best rewrites until nothing changes. */
  fix(text: string, options: CheckOptions): Fixed;
}

/** Rewrites offered for one finding. */
const MOST_REWRITES = 3;
/** Rounds of `fix`. */
const MOST_ROUNDS = 10;
/** How many findings of one sentence a rewrite may mend beside its own. */
const MOST_REPAIRS = 3;

/** Makes a checker from its parts. It never throws on any text, and keeps no state between calls. */
export function makeChecker(parts: Parts, options: CheckerOptions = {}): Checker {
  const severityOf = (rule: Rule): Severity | 'off' => options.rules?.[rule.id] ?? rule.severity;
  const rules = parts.rules.filter((rule) => severityOf(rule) !== 'off');
  const matcher = new Matcher(rules);
  const rankOf = new Map(parts.rules.map((rule, rank) => [rule.id, rank]));

  function read(paragraph: Paragraph): Reading {
    const matches: Reading['matches'][number][] = [];
    if (!isEnglish(paragraph.judged)) return { paragraph, matches };
    for (const sentence of paragraph.sentences) {
      let scores: Readonly<Record<string, number>> | undefined;
      const trust = (rule: string): number => (scores ??= parts.reader?.score(sentence, paragraph) ?? {})[rule] ?? 0;
      const found = matcher.match(paragraph, sentence, trust);
      if (parts.reader) {
        for (const rule of rules) {
          const threshold = parts.reader.thresholds[rule.id] ?? 1;
          if (trust(rule.id) < threshold || found.some((match) => match.rule === rule)) continue;
          const hit = hitAt(paragraph, sentence, parts.reader.locate(sentence, rule.id));
          if (!rule.clears?.(hit)) found.push({ rule, hit });
        }
      }
      for (const match of settle(found, ({ rule }) => rankOf.get(rule.id) ?? 0)) matches.push({ sentence, match });
    }
    return { paragraph, matches };
  }

  const spanOf = ({ paragraph }: Reading, sentence: Sentence, { hit }: Match): Finding['span'] => {
    const base = paragraph.span.start + sentence.span.start;
    return { start: base + hit.span.start, end: base + hit.span.end };
  };

  function findingsOf(reading: Reading, text: string): Finding[] {
    return reading.matches.map(({ sentence, match }) => {
      const span = spanOf(reading, sentence, match);
      const severity = severityOf(match.rule);
      return {
        rule: match.rule.id,
        severity: severity === 'off' ? match.rule.severity : severity,
        message: messageOf(match, text.slice(span.start, span.end)),
        text: text.slice(span.start, span.end),
        span,
      };
    });
  }

  function check(text: string, { format, fileName, kind: said }: CheckOptions, previous?: Report): Report {
    const draft = parse(text, format, previous?.draft);
    const kind = said ?? kindOfAnatomy(draft.anatomy, fileName);
    if (kind !== 'mail') return { draft, kind, readings: [], findings: [], review: [] };
    const known = new Map((previous?.readings ?? []).map((reading) => [reading.paragraph.sentences, reading]));
    const readings = draft.paragraphs.map((paragraph) => {
      const same = known.get(paragraph.sentences);
      return same ? (same.paragraph === paragraph ? same : { ...same, paragraph }) : read(paragraph);
    });
    const findings = readings.flatMap((reading) => findingsOf(reading, text));
    return {
      draft, kind, readings,
      findings,
      review: parts.checks.map((check) => ({ check: check.id, ...check.judge(draft, findings) })),
    };
  }

  const voiceOf = (draft: ParsedDraft): Voice =>
    options.voice === undefined || options.voice === 'auto' ? parts.voiceOf(draft) : options.voice;

  /** Candidates for a sentence that hold the law: nothing lost or invented, and nothing found in them. */
  function candidates(match: Match, format: Format, voice: Voice, most: number, repairs: number): Candidate[] {
    const { hit, rule, pattern } = match;
    const source = hit.sentence.text;
    const sound: Candidate[] = [];
    for (const write of [pattern?.rewrite, rule.rewrite]) {
      for (const raw of write?.(hit, voice) ?? []) {
        if (sound.length >= most) return sound;
        const candidate = mend(typeof raw === 'string' ? { text: raw } : raw, hit, format, voice, repairs);
        if (!candidate || candidate.text === source || sound.some(({ text }) => text === candidate.text)) continue;
        if (lostOrInvented(source, withoutStops(candidate)).length) continue;
        sound.push(candidate);
      }
    }
    return sound;
  }

  /** The candidate, with what else the checker finds in it rewritten too; undefined where that can't be done. */
  function mend(candidate: Candidate, { paragraph, sentence }: Match['hit'], format: Format, voice: Voice, repairs: number): Candidate | undefined {
    const context = paragraph.text.slice(0, sentence.span.start) + candidate.text + paragraph.text.slice(sentence.span.end);
    const from = sentence.span.start, to = from + candidate.text.length;
    for (const { paragraph: part, sentences } of parse(context, format).paragraphs.map((part) => ({ paragraph: part, sentences: part.sentences }))) {
      if (!sentences.length) continue;
      for (const { sentence: dirty, match } of read(part).matches) {
        const start = part.span.start + dirty.span.start, end = part.span.start + dirty.span.end;
        if (start >= to || end <= from) continue;
        if (repairs <= 0 || candidate.stops?.length || start < from || end > to) return undefined;
        const better = candidates(match, format, voice, 1, repairs - 1)[0];
        if (!better) return undefined;
        const text = candidate.text.slice(0, start - from) + better.text + candidate.text.slice(end - from);
        const stops = better.stops?.map((stop) => ({ start: stop.start + start - from, end: stop.end + start - from }));
        return mend(stops ? { text, stops } : { text }, { paragraph, sentence } as Match['hit'], format, voice, repairs - 1);
      }
    }
    return candidate;
  }

  function rewritesOf(report: Report, finding: Finding): { edit: Edit; candidate: Candidate }[] {
    for (const reading of report.readings) {
      const { paragraph } = reading;
      if (finding.span.start < paragraph.span.start || finding.span.end > paragraph.span.end) continue;
      for (const { sentence, match } of reading.matches) {
        const span = spanOf(reading, sentence, match);
        if (match.rule.id !== finding.rule || span.start !== finding.span.start || span.end !== finding.span.end) continue;
        const at = paragraph.span.start + sentence.span.start;
        return candidates(match, report.draft.format, voiceOf(report.draft), MOST_REWRITES, MOST_REPAIRS)
          .map((candidate) => ({ candidate, edit: smallestEdit(sentence.text, candidate, at) }));
      }
    }
    return [];
  }

  const rewrites = (report: Report, finding: Finding): Rewrite[] =>
    rewritesOf(report, finding).map(({ edit, candidate }) => ({ title: titleOf(candidate), edits: [edit] }));

  function fixes(report: Report): Fix[] {
    const found: Fix[] = [];
    let lastSentenceEnd = -1;
    for (const finding of report.findings) {
      if (finding.span.start < lastSentenceEnd) continue; // one rewrite a sentence
      const best = rewritesOf(report, finding).find(({ candidate }) => !candidate.stops?.length);
      if (!best) continue;
      found.push({ finding, edit: best.edit });
      lastSentenceEnd = sentenceEnd(report, finding);
    }
    return found;
  }

  function fix(text: string, checkOptions: CheckOptions): Fixed {
    let applied = 0;
    let report = check(text, checkOptions);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const edits = fixes(report).map(({ edit }) => edit);
      if (!edits.length) break;
      applied += edits.length;
      report = check(applyEdits(report.draft.text, edits), checkOptions, report);
    }
    return { text: report.draft.text, applied, left: report.findings };
  }

  return { check, rewrites, fixes, fix };
}

function sentenceEnd({ readings }: Report, { span }: Finding): number {
  for (const { paragraph } of readings) {
    for (const sentence of paragraph.sentences) {
      const end = paragraph.span.start + sentence.span.end;
      if (paragraph.span.start + sentence.span.start <= span.start && span.end <= end) return end;
    }
  }
  return span.end;
}

/** A message says what: the rule's title and the writer's words, at most 80 characters. */
function messageOf({ rule }: Match, words: string): string {
  const room = 80 - rule.title.length - 4;
  return `${rule.title}: “${shorten(words, room)}”`;
}

const titleOf = ({ text }: Candidate): string => shorten(text, 120);

function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/** The candidate's text without the words that stand in its stops: the writer fills those. */
function withoutStops({ text, stops = [] }: Candidate): string {
  return [...stops].sort((a, b) => b.start - a.start).reduce((rest, stop) => rest.slice(0, stop.start) + rest.slice(stop.end), text);
}
