import type { Piece, State } from './block';
import type { Line, Source } from './source';

/** ">", "> >", ">>>"; a bar that draws no table ("| as you said"); initials ("AB> as you said"). */
const QUOTED = /^[ \t]*(?:>|\|[ \t]+(?=\S)(?!.*\|)|[A-Z]{2,3}> )/;
const MID_SENTENCE = /[\p{L}\p{N},)'\u2019%-]\s*$/u;
const HARD_WRAPPED = 60;
const GOES_ON = /^\p{Ll}/u;

const ORIGINAL =
  /^[ \t>*_]*(?:-{2,}[ \t]*(?:original (?:message|appointment|mail|e-mail)|forwarded (?:message|mail|by\b.{0,120})|urspr(?:\u00FC|ue)ngliche (?:nachricht|mail)|weitergeleitete nachricht|message d'origine|message transf\u00E9r\u00E9|mensaje original|mensaje reenviado|oorspronkelijk bericht|doorgestuurd bericht|messaggio originale|messaggio inoltrato)(?![\w\u00C0-\u024F]).{0,120}?|begin forwarded message:|start of forwarded message:|anfang der weitergeleiteten nachricht:|d\u00E9but du message r\u00E9exp\u00E9di\u00E9)[ \t-]*[*_]*$/i;

const HEADER = /^[ \t]*(?:\|[ \t]*)?[*_]{0,3}(From|Von|De|Van|Da|Sent|Date|Gesendet|Datum|Envoy\u00E9|Enviado(?: el)?|Fecha|Verzonden|Inviato|Data|To|An|\u00C0|Para|Aan|A|Cc|Bcc|Kopie|Subject|Betreff|Objet|Asunto|Onderwerp|Oggetto|Importance|Attachments?|Reply-To)[*_]{0,3}[ \u00A0]?:[*_]{0,3}(?=\s|$)/i;
const SENDER = /^(?:from|von|de|van|da)$/i;
const WHEN = /^(?:sent|date|gesendet|datum|envoy\u00E9|enviado(?: el)?|fecha|verzonden|inviato|data)$/i;
const BLOCK_LINES = 10;

const OPENS_ATTRIBUTION = /^[ \t]*(?:On|Am|Le|El|Il|Op|Em)\s/;
const WROTE = /(?:wrote|writes|schrieb|a \u00E9crit|escribi\u00F3|ha scritto|schreef|escreveu)(?![\w\u00C0-\u024F])[^:]{0,60}:[ \t*_]*$/i;
const NAMED_WROTE = /^[ \t]*(?:[*_"]{0,2}[A-Z][^:?!]{1,80}|<?[\w.+-]{1,64}@[\w.-]{1,200}>?)\s(?:wrote|writes|schrieb)(?: (?:on|at|am|in)\b[^:]{0,60}(?::\d\d){0,2})?\s?:[ \t]*$/;
const DATED_WROTE = /^[ \t]*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b.{0,120}(?:<[^<>\s]{3,120}>|wrote)\s?:[ \t]*$/;
const ZOHO = /^[ \t]*-{3,} ?On .{4,120} wrote ?-{3,}[ \t]*$/;
const DATE = /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|yesterday/i;
/** What no writer puts into a sentence of his own: an address, the time of day, or a date with its year. */
const EXACT = /@|\d{1,2}[:.h]\d\d|\b(?:19|20)\d\d\b|\d[./]\d{1,2}[./]\d\d/;
/** "our board wrote" tells, "Marcus Webb wrote" attributes. */
const UNNAMED = /(?:^|\s)\p{Ll}[\p{L}'\u2019-]*,?\s+(?:wrote|writes)[^:]{0,60}:[ \t*_]*$/u;
const SELF = /\b(?:you|I|we)\s+(?:wrote|writes)/i;

const INLINE_REPLY = /^[ \t]*(?:[*_]{0,2})\[([A-Z][\p{L}\p{N}.'-]{0,20}(?: [A-Z][\p{L}.'-]{0,20}){0,2})\](?!\(|\[):?[*_]{0,2}[ \t]+(?=\S)/u;
const NO_NAME = /^(?:ext|external|image|cid|caution|warning|spam|list|secure|encrypted|confidential|signed|sic|redacted|attachment|note)\b/i;

/** Whether the line is quoted in a way that shows in the line itself. */
export function isQuoted(line: Line): boolean {
  return QUOTED.test(line.head);
}

/** Quoted lines, with the ends of lines that a mail program wrapped without their ">". */
export function quoted(src: Source, line: Line, state: State): Piece | undefined {
  if (!isQuoted(line)) return undefined;
  let last = line;
  for (let next = src.line(line.next); next; next = src.line(next.next)) {
    if (!isQuoted(next) && !goesOn(last, next)) break;
    last = next;
  }
  return { end: last.next, kind: 'quoted-reply', leave: { ...state, mode: 'body', list: 0 } };
}

/**
 * A line without ">" under a quoted one is the writer's own, unless the quoted one was cut at the margin in the middle
 * of a sentence and this one goes on in lower case.
 */
function goesOn(last: Line, next: Line): boolean {
  return (
    GOES_ON.test(next.head) &&
    last.end - last.start >= HARD_WRAPPED &&
    MID_SENTENCE.test(last.head.slice(-8)) &&
    last.end - last.start < 200
  );
}

/** "On Tue, 14 Apr 2026 at 08:12, Ann <ann@a.example> wrote:", also wrapped over three lines. */
export function attribution(src: Source, line: Line, state: State): Piece | undefined {
  const end = attributionEnd(src, line);
  if (end < 0) return undefined;
  const text = src.text.slice(line.start, end);
  const next = src.filled(end);
  const marked = next !== undefined && isQuoted(next);
  const exact = EXACT.test(text) && !SELF.test(text) && !UNNAMED.test(text.trimEnd());
  if (!marked && !exact) return undefined;
  return { end, kind: 'attribution', leave: { ...state, mode: marked ? 'body' : 'tail', list: 0 } };
}

function attributionEnd(src: Source, line: Line): number {
  const { head } = line;
  if (ZOHO.test(head) || DATED_WROTE.test(head)) return line.next;
  if (!OPENS_ATTRIBUTION.test(head)) return NAMED_WROTE.test(head) ? line.next : -1;
  let text = '';
  let last: Line | undefined = line;
  for (let lines = 0; last && !last.blank && lines < 3 && text.length < 400; lines++) {
    text += ` ${last.head}`;
    if (WROTE.test(last.head)) return DATE.test(text) && !/[?!]\s/.test(text) ? last.next : -1;
    last = src.line(last.next);
  }
  return -1;
}

/** "-----Original Message-----", "Begin forwarded message:", with the header lines below. */
export function original(src: Source, line: Line, state: State): Piece | undefined {
  if (!ORIGINAL.test(line.head)) return undefined;
  let end = line.next;
  let next = src.filled(end);
  if (next && HEADER.test(next.head)) {
    end = headerEnd(src, next).end;
    next = src.filled(end);
  }
  return { end, kind: 'attribution', leave: { ...state, mode: next && isQuoted(next) ? 'body' : 'tail', list: 0 } };
}

/** Outlook's From/Sent/To/Subject block; below it nothing marks the other side's words. */
export function outlook(src: Source, line: Line, state: State): Piece | undefined {
  const sender = HEADER.exec(line.head)?.[1];
  if (!sender || !SENDER.test(sender)) return undefined;
  const { end, names } = headerEnd(src, line);
  if (names.length < 3 || !names.some((name) => WHEN.test(name))) return undefined;
  const next = src.filled(end);
  return { end, kind: 'attribution', leave: { ...state, mode: next && isQuoted(next) ? 'body' : 'tail', list: 0 } };
}

/** Header lines from `line` on, folded ones and single blank lines between them included. */
function headerEnd(src: Source, line: Line): { end: number; names: string[] } {
  const names: string[] = [];
  let end = line.next;
  let next: Line | undefined = line;
  let previous = '';
  for (let lines = 0; next && lines < BLOCK_LINES * 2; lines++) {
    const name = HEADER.exec(next.head)?.[1];
    if (name) names.push(name);
    else if (next.blank) {
      const after = src.line(next.next);
      if (!after || !HEADER.test(after.head)) break;
    } else if (!/^[ \t]+\S/.test(next.head) && !/[;,]\s*$/.test(previous)) break;
    end = next.next;
    previous = next.head;
    next = src.line(end);
  }
  return { end, names };
}

/** In a tail: the length of somebody's name in square brackets at the start of a line, "[Ann] Fine with us."; 0 for none. */
export function inlineReply(line: Line, signer: string): number {
  const tag = INLINE_REPLY.exec(line.head);
  const name = tag?.[1];
  if (!tag || !name || NO_NAME.test(name)) return 0;
  if (!signer) return tag[0].length;
  const own = signer.split(/\s+/);
  const initials = own.map((word) => word[0] ?? '').join('');
  const given = name.toLowerCase();
  return given === initials || given.split(/\s+/).some((word) => own.includes(word)) ? tag[0].length : 0;
}

/** Whether the other side's words, or what announces them, start at this line. */
export function opensThread(src: Source, line: Line, state: State): boolean {
  return isQuoted(line) || (original(src, line, state) ?? outlook(src, line, state) ?? attribution(src, line, state)) !== undefined;
}

/** A rule of underscores, as Outlook draws above what it quotes. */
export function isUnderscores(line: Line): boolean {
  return /^[ \t]*_{5,}[ \t]*$/.test(line.head);
}
