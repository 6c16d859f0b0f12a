import type { Piece, State } from './block';
import { readSignOff } from './signoff';
import type { Line, Source } from './source';
import { isUnderscores, opensThread } from './thread';
import { withoutEnd } from '../ends';

const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,24}|van|von|de|der|den|di|da|la|le|el|bin|al|and|und|y|&)";
const NAME = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,24}(?: ${NAME_WORD}){0,4},?$`, 'u');
const LOOSE_NAME = /^[\p{L}\p{M}.'\u2019&-]{1,24}(?: [\p{L}\p{M}.'\u2019&(),-]{1,24}){0,4}$/u;
const NO_NAME =
  /\b(?:I|we|you|your|yours|our|us|no|yes|the|it|this|that|these|thanks|thank|please|deal|ok|okay|not|never|final|offer|take|leave|last|sign|pay|stop|what|why|how|who|when|where|which|do|does|did|is|are|can|could|will|would|must|agreed|done|good|great|nice|sorry|congratulations|hello|hi|hey|dear|attached|regarding|next|steps|summary|price|delivery|warranty)\b/i;

const CONTACT = /@|https?:|www\.|\+\d|\(?\d{2,5}\)?[ \d./()-]{6,}|^[ *_]*(?:tel|phone|telephone|mobile|mob|cell|fax|direct|office|e-?mail|web|website|skype|linkedin|twitter|whatsapp|signal|[mtpfdew])\b[ *_]{0,3}[:.]/i;
const SEPARATED = /\s[|\u00B7\u2022\u22C5/\u2014\u2013-]\s/;
const TAGLINE = /^(?:["\u201C\u00AB\u2018'].*["\u201D\u00BB\u2019']|[*_].*[*_])$/;
const CLAUSE_OPENER = /^(?:I|we|you|it|this|that|these|those|please|let|if|but|and|so|the|there|what|how|why|when|who|which|could|can|would|will|do|does|did|is|are|have|has|as|in|on|for|to|not|no|yes|ok|okay|also|just|one|by)\b/i;
const SENTENCE_END = /[.?!:;]["'\u201D\u2019)]*$/;
const FIRM_END = /\b(?:Inc|Ltd|Co|Corp|GmbH|LLC|LLP|S\.A|B\.V|N\.V|S\.p\.A|S\.r\.l|Jr|Sr|Esq|Ph\.D|M\.D|Bros|Dept)\.$/;
const POSTSCRIPT = /^[ \t]*[*_]{0,3}(?:P\.? ?(?:P\.? ?)?S\.?|NB|N\.B\.|Postscript|One more thing)[*_]{0,3}[ \t]*[:.,;\u2014\u2013-]?[*_]{0,3}(?=\s)/;
const SENT_FROM = /^[ \t]*[*_]{0,2}(?:(?:sent|written|typed|dictated) (?:from|via|with|using|by|on) (?:my |a |an |the |yahoo|outlook|mail|gmail|proton|samsung|mailspring|front|superhuman|spark)|sent from \S+$|get outlook for|von meinem .{2,30} gesendet|gesendet (?:von|mit)|envoy\u00E9 de mon|enviado desde mi|inviato da|verzonden vanaf)/i;
const DASHES = /^--[ \t]*$/;
const LONG_DASH = /^[ \t]*[\u2014\u2013][ \t]*$/;

/** Disclaimers and other small print that no writer writes. */
const DISCLAIMER = [
  /^\W{0,4}(?:confidential(?:ity)? (?:notice|note|statement|warning)|(?:legal |e-?mail )?disclaimer|privileged (?:and|&) confidential|important notice|notice of confidentiality)\b/i,
  /^\W{0,4}this (?:e-?mail|message|communication|transmission|electronic message)(?: message)?,? ?(?:and|including|together with|with|\(and|\(including)? ?(?:any|all|its|the|its)? ?(?:attachments?|files?|attached).{0,80}\b(?:confidential|privileged|intended|may contain|contains?)/i,
  /^\W{0,4}(?:the )?(?:information|contents?)(?: (?:contained|transmitted|included))?(?: in| of|,)? ?(?:this|the) (?:e-?mail|message|communication|transmission)\b/i,
  /\bif you(?:'re| are|\u2019re) not (?:the|an|its) (?:intended|named|correct) (?:recipient|reader|addressee)/i,
  /\bif you(?:'ve|\u2019ve| have)? receive?d? this (?:e-?mail|message|communication|transmission) (?:in error|by mistake)/i,
  /^\W{0,4}this (?:e-?mail|message|communication) (?:is|may be|contains?|may contain) (?:strictly )?(?:confidential|privileged|legally|information)\b[^]{0,300}\b(?:recipient|reader|addressee|disclos|unauthori[sz]ed|in error|delete)/i,
  /^\W{0,4}(?:please )?(?:consider|think of|think about) the environment before\b/i,
  /^\W{0,4}(?:think|please think) before you print/i,
  /^\W{0,4}(?:virus-free|this (?:e-?mail|message) (?:has been|was) (?:checked|scanned|sent from outside|encrypted))/i,
  /^\W{0,4}(?:caution|warning|external)\W{1,3}(?:this )?(?:external )?(?:e-?mail|message|sender)\b/i,
  /^\W{0,4}(?:\[?external\]?\W*)?this (?:e-?mail|message) (?:originated|came|was sent|was received) from (?:outside|an external)/i,
  /^\W{0,4}(?:microsoft teams meeting|join zoom meeting|.{2,60} is inviting you to a scheduled zoom meeting|you(?:'ve| have)? received this (?:message|e-?mail) because|to unsubscribe\b)/i,
  /\b(?:registered|incorporated) in (?:england|scotland|wales|ireland|the netherlands|germany|delaware)\b.{0,120}\b(?:no\.?|number|office|nr)\b/i,
];
const LEGAL = /\b(?:e-?mail|intended recipient|virus|liab|disclos|confidential|privileged|monitor|registered|company (?:no|number)|VAT|opinions?|views|unauthori[sz]ed|attachments?|notif|delete)/i;

function plain(line: Line): string {
  return withoutEnd(line.head.replace(/^[ \t*_>]+/, ''), /[ \t*_\\]/);
}

/** "PS: …": the writer's own words again, below the signature. */
export function isPostscript(line: Line): boolean {
  return POSTSCRIPT.test(line.head);
}

/** "Sent from my iPhone". */
export function sentFrom(_src: Source, line: Line, state: State): Piece | undefined {
  if (!SENT_FROM.test(line.head) || line.end - line.start > 70) return undefined;
  return { end: line.next, kind: 'signature', leave: { ...state, mode: state.mode === 'dashes' ? 'dashes' : 'sign', list: 0 } };
}

/** `-- `, also where an editor took the space off, and a lone long dash above a name. */
export function delimiter(src: Source, line: Line, state: State): Piece | undefined {
  if (state.mode === 'start' || state.mode === 'top') return undefined;
  if (DASHES.test(line.head)) return { end: line.next, kind: 'signature', leave: { ...state, mode: 'dashes', list: 0 } };
  if (!LONG_DASH.test(line.head)) return undefined;
  const next = src.line(line.next);
  return next && NAME.test(plain(next)) ? { end: line.next, kind: 'signature', leave: { ...state, mode: 'dashes', list: 0 } } : undefined;
}

/** "Best regards," where a name, a quoted tail or the end of the mail follows; "Cheers, Ann" too. */
export function signOff(src: Source, line: Line, state: State): Piece | undefined {
  if (state.mode === 'start' || state.mode === 'top' || line.end - line.start > 80) return undefined;
  const text = plain(line);
  const close = readSignOff(text);
  if (!close || NO_NAME.test(close.name)) return undefined;
  const signer = nameOf(close.name);
  if (!endsHere(src, line.next, state, signer === '', true)) return undefined;
  return { end: line.next, kind: 'signature', leave: { mode: 'sign', list: 0, signer } };
}

/** Whether what follows can follow a sign-off. */
function endsHere(src: Source, at: number, state: State, nameMayFollow: boolean, cardMayFollow: boolean): boolean {
  const next = src.filled(at);
  if (!next) return true;
  if (nameMayFollow && LOOSE_NAME.test(plain(next)) && !CLAUSE_OPENER.test(plain(next))) return true;
  return (
    (cardMayFollow && isCard(next)) || isPostscript(next) || DASHES.test(next.head) || isUnderscores(next) || SENT_FROM.test(next.head) ||
    isDisclaimer(next.head) || opensThread(src, next, state)
  );
}

/** A closing name, with or without a title, that ends the mail without any sign-off. */
export function closingName(src: Source, line: Line, state: State): Piece | undefined {
  if (state.mode !== 'body' && state.mode !== 'fresh') return undefined;
  if (!isName(line) && !isTitledName(line)) return undefined;
  let end = line.next;
  for (let lines = 0, next = src.line(end); next && !next.blank && !opensThread(src, next, state) && !SENT_FROM.test(next.head); next = src.line(end)) {
    if (!isCard(next) || ++lines > 4) return undefined;
    end = next.next;
  }
  if (!endsHere(src, end, state, false, false)) return undefined;
  return { end, kind: 'signature', leave: { mode: 'sign', list: 0, signer: nameOf(plain(line)) } };
}

/** A line that can only be a person's name: "Ilse van Rijn". */
export function isName(line: Line): boolean {
  return isNameText(plain(line));
}

function isNameText(text: string): boolean {
  if (/\p{L}{2}\.$/u.test(text) && !FIRM_END.test(text)) return false; // "Agreed."
  return text.length <= 50 && NAME.test(text) && !NO_NAME.test(text) && !/^\p{Lu}{5,}/u.test(text);
}

/** "Ann Smith | Head of Sales" */
function isTitledName(line: Line): boolean {
  const name = /^(\p{Lu}[^|,\u00B7\u2022\u2013\u2014]{2,40}?)(?: ?[|\u00B7\u2022\u2013\u2014]|,) \p{Lu}/u.exec(plain(line))?.[1];
  return name !== undefined && name.includes(' ') && isNameText(name) && isCard(line);
}

/** A line as on a business card: name, title, firm, number, address, motto. */
function isCard(line: Line): boolean {
  const text = plain(line);
  if (line.end - line.start > 160 || !/[\p{L}\p{N}]/u.test(text)) return false;
  const words = text.split(/\s+/);
  const sentence = SENTENCE_END.test(text) && !FIRM_END.test(text);
  if (CONTACT.test(text)) return !(sentence && words.length >= 8) && words.length < 16;
  if (TAGLINE.test(line.head.trim()) || TAGLINE.test(text)) return true;
  if (SEPARATED.test(text)) return !/\?/.test(text);
  if (sentence || words.length > 8 || CLAUSE_OPENER.test(text)) return false;
  const capitals = words.filter((word) => /^[\p{Lu}\d(&]/u.test(word)).length;
  return capitals * 2 >= words.length || words.length <= 2;
}

function nameOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\s'-]/gu, '').trim().slice(0, 60);
}

/**
 * Below a sign-off: the lines of one paragraph that are still signature. Nothing where the writer speaks again.
 */
export function signature(src: Source, line: Line, state: State, breaks: (line: Line) => boolean): Piece | undefined {
  if (state.mode !== 'sign' && state.mode !== 'dashes') return undefined;
  if (isPostscript(line)) return undefined;
  let signer = state.signer;
  let units = 0;
  let last: Line | undefined;
  for (let next: Line | undefined = line; next && !next.blank; next = src.line(next.next)) {
    if (last && (isPostscript(next) || breaks(next))) break;
    const named: boolean = !signer && LOOSE_NAME.test(plain(next)) && !CLAUSE_OPENER.test(plain(next));
    if (state.mode === 'sign' && !named && !isCard(next)) {
      if (!last) return undefined;
      break;
    }
    if (named) signer = nameOf(plain(next));
    units += next.end - next.start;
    last = next;
  }
  // A "--" in the middle of a mail is no signature: what follows is too long for one.
  if (!last || (state.mode === 'dashes' && units > 500)) return undefined;
  return { end: last.next, kind: 'signature', leave: { ...state, signer } };
}

function isDisclaimer(text: string): boolean {
  return DISCLAIMER.some((pattern) => pattern.test(text));
}

/** "This e-mail and any attachments are confidential…": the whole paragraph. */
export function disclaimer(src: Source, line: Line, state: State): Piece | undefined {
  if (line.end - line.start < 25 && !DISCLAIMER[0]?.test(plain(line))) return undefined;
  let text = plain(line);
  // Hard-wrapped: what tells it may stand on the second line.
  for (let lines = 0, next = src.line(line.next); next && !next.blank && lines < 3; lines++, next = src.line(next.next)) text += ` ${plain(next)}`;
  text = text.slice(0, 600);
  const opening = text.slice(0, Math.max(200, plain(line).length));
  if (!isDisclaimer(opening) && !isDisclaimer(text) && !(state.mode === 'legal' && LEGAL.test(text))) return undefined;
  let end = line.next;
  for (let next = src.line(end); next && !next.blank && !opensThread(src, next, state); next = src.line(end)) end = next.next;
  const top = state.mode === 'start' || state.mode === 'top';
  return { end, kind: 'disclaimer', leave: { ...state, mode: top ? 'top' : 'legal', list: 0 } };
}
