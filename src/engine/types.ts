/** The vocabulary of the engine: types only. Every offset is a UTF-16 code unit, as in JavaScript strings and in editors. */
import type { Memory } from './remember';
import type { Steps } from './steps';

/** Half-open range of UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type Format = 'markdown' | 'plaintext';

/** What a stretch of a mail is. Only `prose` is judged. */
export type SegmentKind =
  | 'prose'
  | 'quoted-reply' // the other side's words: "> …", the tail under "On … wrote:" or "-----Original Message-----"
  | 'attribution' // "On Tue, Ann wrote:"
  | 'quotation' // words in quotation marks that the writer reports
  | 'code'
  | 'link' // a bare address, or the target of a Markdown link
  | 'front-matter'
  | 'header' // "Subject: …" lines at the top of a mail
  | 'signature'
  | 'disclaimer'
  | 'comment' // <!-- … -->
  | 'table'
  | 'markup'; // list bullets, emphasis marks, heading marks, task boxes

/** Segments tile the source: nothing lost, nothing twice. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly span: Span;
}

/** One sentence. Its span counts from the start of its paragraph. */
export interface Sentence {
  readonly span: Span;
  /** As written, markup included. */
  readonly text: string;
  /** Same length as `text`: what is never judged is blanked, line breaks are spaces, curly apostrophes are straight. */
  readonly judged: string;
}

/** A run of the writer's own prose without a blank line. Its sentences do not know where it stands, so it can move unread. */
export interface Paragraph {
  /** In the draft. */
  readonly span: Span;
  readonly text: string;
  readonly judged: string;
  readonly sentences: readonly Sentence[];
  /** What was read of it. */
  readonly memory: Memory;
}

export interface Draft {
  readonly text: string;
  readonly format: Format;
  readonly segments: readonly Segment[];
  readonly paragraphs: readonly Paragraph[];
}

/** A place in a sentence where a pattern matched. Spans count from the start of the sentence. */
export interface Hit {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  /** The words to underline. */
  readonly span: Span;
  /** The matched words, judged. */
  readonly text: string;
  /** The rest of the sentence, judged. Rewrites take their words from `sentence.text`. */
  readonly before: string;
  readonly after: string;
  /** Named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

export type Guard = (hit: Hit) => boolean;

/** Who speaks in the draft: a firm or team ("we"), one person ("I"), or nobody in particular. */
export type Voice = 'we' | 'I' | 'impersonal';

/** A candidate for the whole sentence; `stops` are places in `text` only the writer can fill. */
export interface Candidate {
  readonly text: string;
  readonly stops?: readonly Span[];
  /** Offered only where no candidate before it holds. */
  readonly resort?: boolean;
}

/** Whole sentences that could stand in the place of the hit's sentence, best first. */
export type Rewriter = (hit: Hit, voice: Voice) => readonly (string | Candidate)[];

export interface Pattern {
  /** The way of saying it that this pattern is for, as in the rule's inventory. */
  readonly form: string;
  /** Cheap; runs on `judged`. Its match is the underline, or its group `mark` where it has one. */
  readonly find: RegExp;
  /** All must hold. */
  readonly when?: readonly Guard[];
  /** None may hold. */
  readonly unless?: readonly Guard[];
  /** Where the underline is not the match itself. In the sentence. */
  readonly mark?: (hit: Hit) => Span;
  /** Ambiguous form: counts only where the second reader gives its rule at least this probability (0 to 1), and the rule's `unsures`. */
  readonly unsure?: number;
  /** Absent: the rule's own `rewrite`. */
  readonly rewrite?: Rewriter;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** The article's words the rule stands on, and who said them. */
  readonly passage: { readonly words: string; readonly by: string };
  readonly why: string;
  readonly patterns: readonly Pattern[];
  /** Where it holds, the second reader's word alone does not count: a why in the paragraph clears a bare "what". */
  readonly clears?: Guard;
  /** For findings of the second reader, and where a pattern's own candidates all fail. */
  readonly rewrite: Rewriter;
  /** `bad` marks its underline with «…». `good` is among the rewrites. */
  readonly examples: readonly { readonly bad: string; readonly good: string }[];
  readonly nearMisses: readonly { readonly text: string; readonly because: string }[];
}

/** The scored model. Pure: the same sentence and paragraph give the same answer. */
export interface Reader {
  /** Makes it ready, which takes a while the first time; who asks without, waits. */
  prepare(): Steps<void>;
  /** Probability of each rule, 0 to 1, by rule id. */
  score(sentence: Sentence, paragraph: Paragraph): Readonly<Record<string, number>>;
  /** The words of the sentence that speak most for the rule; in the sentence. */
  locate(sentence: Sentence, rule: string): Span;
  /** From this probability on, the reader reports by itself. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Below this probability, a pattern's word is not taken: the form is there, and all else speaks against it. */
  readonly doubts: Readonly<Record<string, number>>;
  /** The same for patterns that are unsure. */
  readonly unsures: Readonly<Record<string, number>>;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The source between the span's offsets. */
  readonly text: string;
  /** In the draft. */
  readonly span: Span;
}

/** `span` is in the draft; `stops` count from the start of `newText`. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
  readonly stops?: readonly Span[];
}

export interface Rewrite {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Verdict {
  readonly check: string;
  /** `null` where the check can't apply. */
  readonly pass: boolean | null;
  readonly advice: string;
  /** In the draft. */
  readonly evidence?: Span;
}

/** A check on the whole draft. */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly passage: { readonly words: string; readonly by: string };
  /** `findings` are those of the rules in this draft, in its order: a question that corners is no open question. */
  readonly judge: (draft: Draft, findings: readonly Finding[]) => Steps<Omit<Verdict, 'check'>>;
  /** Whole drafts. */
  readonly passes: readonly string[];
  readonly fails: readonly string[];
}
