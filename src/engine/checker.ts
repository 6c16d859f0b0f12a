import { parse, parseInSteps, type ParsedDraft } from './draft';
import { isEnglish, isEnglishMail, kindOfAnatomy, type Kind } from './documents';
import { applyEdits, smallestEdit } from './edit';
import { quietOf, type Ignored, type Quiet } from './ignores';
import { hitAt, matcherFor, type Match } from './match';
import { readPhrases, wordsExpression, type OwnPhrase } from './phrases';
import type { Problem } from './problem';
import { settle } from './precedence';
import { finish, type Steps } from './steps';
import { moved } from './spans';
import { lostOrInvented } from './substance';
import type { Candidate, Check, Edit, Finding, Format, Paragraph, Reader, Rewrite, Rule, Sentence, Severity, Verdict, Voice } from './types';

export interface CheckerOptions {
  /** Severity by rule id, or `off`. Rules not named keep their own. A check on the whole draft may be `off`, too. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Who speaks; `auto` (the default) reads it from the draft. */
  readonly voice?: Voice | 'auto';
  /** Words that are never marked. */
  readonly allowed?: readonly string[];
  /** Phrases of the user's own that a rule marks. */
  readonly phrases?: readonly OwnPhrase[];
}

export interface CheckOptions {
  readonly format: Format;
  /** Tells documentation from mail. */
  readonly fileName?: string;
  /** The writer's own word that this is mail, or is not; without it the text and its name decide. */
  readonly kind?: Kind;
  /** The file is named as mail: what it looks like is not asked, its language is. */
  readonly named?: boolean;
  /** What the writer left alone, beside what the text itself says. */
  readonly ignored?: readonly Ignored[];
}

/** The parts a checker is made of: its rules in order of seriousness, checks on the whole draft, and a second reader. */
export interface Parts {
  readonly rules: readonly Rule[];
  readonly checks: readonly Check[];
  readonly reader?: Reader;
  /** What the rules' patterns ask for, where the project's build read it. */
  readonly table?: string | undefined;
  readonly voiceOf: (draft: ParsedDraft) => Voice;
  /** Does a sentence read like one piece? Rewrites that do not are offered only where there is no other. */
  readonly sounds?: (text: string) => boolean;
}

/** What was found in one paragraph; its spans count from the paragraph's start, so it moves with it. */
interface Found {
  readonly paragraph: Paragraph;
  /** All that holds, overlaps included: which of them stand depends on what is silent around the paragraph. */
  readonly found: readonly { readonly sentence: Sentence; readonly matches: readonly Match[] }[];
}

/** The same in a draft, with what stands of it. */
interface Reading extends Found {
  readonly findings: readonly Finding[];
  /** Of what was silent when they were made; undefined where a comment had a say. */
  readonly quiet: string | undefined;
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
  readonly quiet: Quiet;
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
  /** What is wrong with the options; what is named here was left out. */
  readonly problems: readonly Problem[];
  check(text: string, options: CheckOptions, previous?: Report): Report;
  /** The same, a sentence at a time, for who must not be kept waiting. */
  checkInSteps(text: string, options: CheckOptions, previous?: Report): Steps<Report>;
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
/** Longest sentence that is rewritten, in UTF-16 units: what is longer is a text without stops, and to be parted by its writer first. */
const LONGEST_REWRITTEN = 800;
/** How many findings of one sentence a rewrite may mend beside its own. */
const MOST_REPAIRS = 3;

/** Where a candidate would stand. */
type Place = Pick<Match['hit'], 'paragraph' | 'sentence'>;

/** What holds for all candidates of one finding. */
interface Asked {
  readonly format: Format;
  readonly voice: Voice;
  /** Whether a rule may go on to hold in the sentence. */
  readonly keeps: (rule: string) => boolean;
  /** What mending came to, by text and way: repairs of repairs meet the same texts over and over. */
  readonly mended: Map<string, Candidate | undefined>;
}

/** Text that Markdown or a mail reads as a quotation, a table row or a heading. */
const MARKED = /^\s*[>|#]/;

/** Makes a checker from its parts. It never throws on any text, and keeps no state between calls. */
export function makeChecker(parts: Parts, options: CheckerOptions = {}): Checker {
  const severityOf = (rule: Rule): Severity | 'off' => options.rules?.[rule.id] ?? rule.severity;
  const rules = parts.rules.filter((rule) => severityOf(rule) !== 'off');
  const on = new Set(rules);
  const rankOf = new Map(parts.rules.map((rule, rank) => [rule.id, rank]));
  const checks = parts.checks.filter(({ id }) => options.rules?.[id] !== 'off');
  const own = readPhrases(options.phrases ?? [], rules, parts.rules);
  const allowed = (Array.isArray(options.allowed) ? options.allowed : []).flatMap((phrase: string) => wordsExpression(phrase) ?? []);
  // The user's own phrases come before all rules: they say exactly what they mean.
  const settled = (matches: readonly Match[]): Match[] => settle(matches, ({ rule, pattern }) => (own.has(pattern) ? -1 : (rankOf.get(rule.id) ?? 0)));

  /** Reads a paragraph, or those of its sentences that reach into a part of it. */
  function* read(paragraph: Paragraph, from = 0, to = Infinity): Steps<Found> {
    const found: { sentence: Sentence; matches: readonly Match[] }[] = [];
    if (!isEnglish(paragraph.judged)) return { paragraph, found };
    for (const sentence of paragraph.sentences) {
      if (sentence.span.start >= to || sentence.span.end <= from) continue;
      const matches = withoutAllowed(paragraph, sentence, yield* matchesIn(paragraph, sentence));
      if (matches.length) found.push({ sentence, matches });
      yield;
    }
    return { paragraph, found };
  }

  function* matchesIn(paragraph: Paragraph, sentence: Sentence): Steps<Match[]> {
    const matcher = yield* matcherFor(parts.rules, parts.table);
    if (parts.reader) yield* parts.reader.prepare();
    let scores: Readonly<Record<string, number>> | undefined;
    const trust = (rule: string): number => (scores ??= parts.reader?.score(sentence, paragraph) ?? {})[rule] ?? 0;
    const { doubts = {}, unsures = {} } = parts.reader ?? {};
    const found = (yield* matcher.match(paragraph, sentence, trust, on)).filter(({ rule, pattern }) => trust(rule.id) >= ((pattern?.unsure === undefined ? doubts : unsures)[rule.id] ?? 0));
    if (parts.reader) {
      for (const rule of rules) {
        const threshold = parts.reader.thresholds[rule.id] ?? 1;
        if (trust(rule.id) < threshold || found.some((match) => match.rule === rule)) continue;
        const hit = hitAt(paragraph, sentence, parts.reader.locate(sentence, rule.id));
        if (!rule.clears?.(hit)) found.push({ rule, hit });
      }
    }
    found.push(...own.match(paragraph, sentence));
    return found;
  }

  /** The matches that would stand if the allowed words were not there: "non-negotiable" allowed clears "The price is non-negotiable". */
  function withoutAllowed(paragraph: Paragraph, sentence: Sentence, matches: readonly Match[]): readonly Match[] {
    if (!allowed.length || !matches.length) return matches;
    let judged = sentence.judged;
    for (const phrase of allowed) judged = judged.replace(phrase, (words) => ' '.repeat(words.length));
    if (judged === sentence.judged) return matches;
    const rest = finish(matchesIn(paragraph, { ...sentence, judged }));
    return matches.filter(({ rule, hit: { span } }) =>
      judged.slice(span.start, span.end).trim() !== '' &&
      rest.some((other) => other.rule === rule && other.hit.span.start < span.end && span.start < other.hit.span.end));
  }

  /** What stands in a reading, once the silent rules are left out: those in the order of the text, a sentence at a time. */
  function standing(reading: Found, quiet: Quiet): { sentence: Sentence; match: Match }[] {
    return reading.found.flatMap(({ sentence, matches }) =>
      settled(matches.filter((match) => !silent(quiet, match.rule.id, sentence, spanOf(reading, sentence, match)))).map((match) => ({ sentence, match })));
  }

  const silent = (quiet: Quiet, rule: string, sentence: Sentence, span: Finding['span']): boolean =>
    quiet.everywhere(rule) || quiet.spot(rule, sentence.text) || quiet.at(rule, span);

  const spanOf = ({ paragraph }: Found, sentence: Sentence, { hit }: Match): Finding['span'] => moved(hit.span, paragraph.span.start + sentence.span.start);

  function findingsOf(reading: Found, text: string, quiet: Quiet): Finding[] {
    return standing(reading, quiet).map(({ sentence, match }) => {
      const span = spanOf(reading, sentence, match);
      const severity = severityOf(match.rule);
      return {
        rule: match.rule.id,
        severity: severity === 'off' ? match.rule.severity : severity,
        message: messageOf(own.messageFor(match.pattern) ?? match.rule.title, text.slice(span.start, span.end)),
        text: text.slice(span.start, span.end),
        span,
      };
    });
  }

  /** The last reading of a paragraph, where it holds: in another place, too. */
  function takenOver(paragraph: Paragraph, known: Reading | undefined, quiet: Quiet): Reading | undefined {
    if (known?.quiet === undefined || known.quiet !== quiet.key || quiet.touches(paragraph.span)) return undefined;
    const by = paragraph.span.start - known.paragraph.span.start;
    if (by === 0) return known;
    return { ...known, paragraph, findings: known.findings.map((finding) => ({ ...finding, span: moved(finding.span, by) })) };
  }

  function* readingOf(paragraph: Paragraph, known: Reading | undefined, text: string, quiet: Quiet): Steps<Reading> {
    const found: Found = known ? { paragraph, found: known.found } : yield* read(paragraph);
    return { ...found, findings: findingsOf(found, text, quiet), quiet: quiet.touches(paragraph.span) ? undefined : quiet.key };
  }

  const check = (text: string, checkOptions: CheckOptions, previous?: Report): Report => finish(checkInSteps(text, checkOptions, previous));

  function* checkInSteps(text: string, { format, fileName, kind: said, named, ignored }: CheckOptions, previous?: Report): Steps<Report> {
    const draft = yield* parseInSteps(text, format, previous?.draft);
    const quiet = quietOf(draft, ignored);
    const kind = said ?? (quiet.off ? 'off' : named ? (isEnglishMail(draft.anatomy) ? 'mail' : 'foreign') : kindOfAnatomy(draft.anatomy, fileName));
    if (kind !== 'mail') return { draft, kind, quiet, readings: [], findings: [], review: [] };
    const known = takenFrom(previous?.readings ?? [], draft.paragraphs);
    const readings: Reading[] = [];
    for (const paragraph of draft.paragraphs) {
      const was = known(readings.length);
      readings.push(takenOver(paragraph, was, quiet) ?? (yield* readingOf(paragraph, was, text, quiet)));
    }
    const findings = readings.flatMap((reading) => reading.findings);
    const review: Verdict[] = [];
    for (const { id, judge } of checks) if (!quiet.everywhere(id)) review.push({ check: id, ...(yield* judge(draft, findings)) });
    return { draft, kind, quiet, readings, findings, review };
  }

  const voiceOf = (draft: ParsedDraft): Voice =>
    options.voice === undefined || options.voice === 'auto' ? parts.voiceOf(draft) : options.voice;

  /** Candidates for a sentence that hold the law: nothing lost or invented, and nothing found in them. */
  function candidates(match: Match, asked: Asked, most: number, repairs: number): Candidate[] {
    const { hit, rule, pattern } = match;
    const source = hit.sentence.text;
    if (source.length > LONGEST_REWRITTEN) return [];
    const sound: Candidate[] = [], clumsy: Candidate[] = [];
    const written = [pattern?.rewrite, rule.rewrite].flatMap((write) => write?.(hit, asked.voice) ?? []);
    // What the sentence's own faults leave in a candidate is mended; one that brings in a new fault comes last.
    const native = new Set(finish(matchesIn(hit.paragraph, hit.sentence)).map(({ rule: { id } }) => id));
    for (const mends of [native, undefined]) {
      if (sound.length) return sound;
      for (const raw of written) {
        if (sound.length >= most) return sound;
        if (sound.length && typeof raw !== 'string' && raw.resort) continue;
        const candidate = mend(typeof raw === 'string' ? { text: raw } : raw, hit, asked, repairs, mends);
        if (!candidate || candidate.text === source || sound.some(({ text }) => text === candidate.text)) continue;
        if (lostOrInvented(source, withoutStops(candidate)).length) continue;
        (parts.sounds?.(candidate.text) === false && parts.sounds(source) ? clumsy : sound).push(candidate);
      }
    }
    // A clumsy sentence is better than a scold alone, and worse than any other.
    return sound.length ? sound : clumsy.slice(0, 1);
  }

  /** The candidate, with what else the checker finds in it rewritten too by a rule that it `mends` (all, where not given), except by rules that are kept; undefined where that can't be done. Each text is mended once. */
  function mend(candidate: Candidate, { paragraph, sentence }: Place, asked: Asked, repairs: number, mends?: ReadonlySet<string>): Candidate | undefined {
    // What had no mark of a quotation, a table or a heading in front gets none.
    if (MARKED.test(candidate.text) && !MARKED.test(sentence.text)) return undefined;
    const context = paragraph.text.slice(0, sentence.span.start) + candidate.text + paragraph.text.slice(sentence.span.end);
    const from = sentence.span.start, to = from + candidate.text.length;
    const key = JSON.stringify([context, from, to, candidate.stops, repairs, mends && [...mends].sort()]);
    if (asked.mended.has(key)) return asked.mended.get(key);
    const mended = mendIn(context, from, candidate, { paragraph, sentence }, asked, repairs, mends);
    asked.mended.set(key, mended);
    return mended;
  }

  function mendIn(context: string, from: number, candidate: Candidate, place: Place, asked: Asked, repairs: number, mends?: ReadonlySet<string>): Candidate | undefined {
    const to = from + candidate.text.length;
    for (const part of parse(context, asked.format).paragraphs) {
      const dirtied = finish(read(part, from - part.span.start, to - part.span.start)).found.flatMap(({ sentence: dirty, matches }) => settled(matches.filter(({ rule }) => !asked.keeps(rule.id))).map((match) => ({ dirty, match })));
      for (const { dirty, match } of dirtied) {
        const start = part.span.start + dirty.span.start, end = part.span.start + dirty.span.end;
        if (start >= to || end <= from) continue;
        if (repairs <= 0 || mends?.has(match.rule.id) === false || candidate.stops?.length || start < from || end > to) return undefined;
        const better = candidates(match, asked, 1, repairs - 1)[0];
        if (!better) return undefined;
        const text = candidate.text.slice(0, start - from) + better.text + candidate.text.slice(end - from);
        const stops = better.stops?.map((stop) => moved(stop, start - from));
        return mend(stops ? { text, stops } : { text }, place, asked, repairs - 1);
      }
    }
    return candidate;
  }

  function rewritesOf(report: Report, finding: Finding): { edit: Edit; candidate: Candidate }[] {
    for (const reading of report.readings) {
      const { paragraph } = reading;
      if (finding.span.start < paragraph.span.start || finding.span.end > paragraph.span.end) continue;
      for (const { sentence, match } of standing(reading, report.quiet)) {
        const span = spanOf(reading, sentence, match);
        if (match.rule.id !== finding.rule || span.start !== finding.span.start || span.end !== finding.span.end) continue;
        const at = paragraph.span.start + sentence.span.start;
        // A rule that the writer silenced for this sentence may go on to hold in it.
        const keeps = (rule: string): boolean => silent(report.quiet, rule, sentence, { start: at, end: at + sentence.text.length });
        return candidates(match, { format: report.draft.format, voice: voiceOf(report.draft), keeps, mended: new Map() }, MOST_REWRITES, MOST_REPAIRS)
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
      // Other words would lose the spot that the writer wants left alone; that is for the writer to choose.
      if (hasSpot(report, finding)) continue;
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

  return { check, checkInSteps, rewrites, fixes, fix, problems: own.problems };
}

/** By place among the paragraphs of a draft, what the last readings know of the paragraph there. Most stand in the same place, from the front or the back. */
function takenFrom(readings: readonly Reading[], paragraphs: readonly Paragraph[]): (at: number) => Reading | undefined {
  const movedBy = readings.length - paragraphs.length;
  let others: Map<readonly Sentence[], Reading> | undefined;
  return (at) => {
    const sentences = paragraphs[at]?.sentences;
    for (const reading of [readings[at], readings[at + movedBy]]) if (reading?.paragraph.sentences === sentences) return reading;
    others ??= new Map(readings.map((reading) => [reading.paragraph.sentences, reading]));
    return sentences && others.get(sentences);
  };
}

/** The sentence that a finding is in, and where it ends. */
function sentenceOf({ readings }: Report, { span }: Finding): { sentence: Sentence; matches: readonly Match[]; end: number } | undefined {
  for (const { paragraph, found } of readings) {
    for (const { sentence, matches } of found) {
      const start = paragraph.span.start + sentence.span.start, end = paragraph.span.start + sentence.span.end;
      if (start <= span.start && span.end <= end) return { sentence, matches, end };
    }
  }
  return undefined;
}

const sentenceEnd = (report: Report, finding: Finding): number => sentenceOf(report, finding)?.end ?? finding.span.end;

function hasSpot(report: Report, finding: Finding): boolean {
  const place = sentenceOf(report, finding);
  return place !== undefined && place.matches.some(({ rule }) => report.quiet.spot(rule.id, place.sentence.text));
}

/** The spot of a finding, for `ignored` of later checks; undefined where the finding is not of this report. */
export function spotOf(report: Report, finding: Finding): Ignored | undefined {
  const place = sentenceOf(report, finding);
  return place && { rule: finding.rule, sentence: place.sentence.text };
}

/** A message says what: the rule's title, or the user's own, and the writer's words, at most 80 characters. */
export function messageOf(title: string, words: string): string {
  const room = 80 - title.length - 4;
  return room < 8 ? shorten(title, 80) : `${title}: “${shorten(words, room)}”`;
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
