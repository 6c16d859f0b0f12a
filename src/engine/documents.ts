import type { Format } from './types';
import { dissect, type Anatomy } from './segments';
import type { Block } from './anatomy/block';
import { isEnglish, isEnglishIn } from './english';

/** What a document is; `off` is one whose front matter asks to be left alone. */
export type Kind = 'mail' | 'documentation' | 'foreign' | 'off';

const BY_NAME =
  /^(?:readme|changelog|changes|history|news|releases?|release[-_ ]?notes|contributing|contributors|authors|maintainers|codeowners|license|licence|copying|notice|third[-_ ]?party.*|code[-_ ]of[-_ ]conduct|security|support|governance|roadmap|todo|upgrading|migrat(?:ing|ion)(?:[-_ ]guide)?|install(?:ation|ing)?|usage|faq|architecture|development|developing|hacking|testing|troubleshooting|getting[-_ ]started|quick[-_ ]?start|breaking[-_ ]?changes|backers|sponsors|agents?|claude|gemini|copilot|copilot-instructions|cursorrules|skill|prompt|system[-_ ]?prompt|pull_request_template|issue_template|bug_report|feature_request|robots|requirements(?:[-_.].*)?|cmakelists)(?:[-_.](?:[a-z]{2}(?:[-_][a-z]{2,4})?|mit|apache|bsd|old|v?\d[\w.]*))?(?:\.(?:md|markdown|mdx|mdc|txt|text|rst|adoc|in))*$|\.instructions\.md$|\.prompt\.md$|\.chatmode\.md$|\.agent\.md$/i;

const GREETING =
  /^[ \t]*[*_]{0,2}(?:dear|hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|ladies and gentlemen|thanks|thank you|many thanks)\b.{0,60}$/im;
/** "Frank," or "Mr. Albrecht:", as the first words of a mail. */
const NAME_ONLY = /^(?:.{1,60}[\r\n]\s{0,4}){0,2}\s{0,20}[*_]{0,2}(?:(?:mr|mrs|ms|dr|prof)\b\.? ?)?[A-Z][\w.'\u2019-]{1,20}(?: (?:and |& )?[A-Z][\w.'\u2019-]{1,20}){0,3}[,:][*_]{0,2}[ \t]*(?:[\r\n]|$)/;
const HEADER = /^[ \t]*[*_]{0,3}(?:subject|to|cc)[*_]{0,3}:/im;

const HEADING = /^ {0,3}#{1,6}[ \t]+\S|^(?!(?:={3,}|-{3,})[ \t]*$)\S.*\r?\n(?:={3,}|-{3,})[ \t]*$|^[ \t]*<h[1-6]\b/gim;
const UNDERLINE = /(?:={3,}|-{3,})[ \t]*$/my;
const FENCE = /^[ \t]*(?:```|~~~)/m;
const MANUAL =
  /^#{1,6}[ \t]+.{0,12}\b(?:install(?:ation|ing)?|usage|api|licen[cs]e|options|examples?|getting started|contribut(?:e|ing|ors)|changelog|documentation|test(?:s|ing)?|development|configuration|security|features?|requirements|quick ?start|related|support|faq|methods|unreleased|\[?v?\d+\.\d+)\b/im;
const BADGE = /\[!\[|<img\b|shields\.io|badge\.svg|https?:\/\/(?:www\.)?(?:npmjs\.(?:com|org)|npm\.im|github\.com|travis-ci|codecov)/i;
const COMMAND = /\b(?:npm (?:i|install|run)|yarn add|pnpm (?:add|install)|npx |pip install|require\(|cargo add|go get|apt-get|import \{|\$ [a-z]+ )/;

/** What a document is. What could be a mail is one; documentation and text in other languages are left alone. */
export function kindOfDocument(text: string, format: Format, fileName?: string): Kind {
  return kindOfAnatomy(dissect(text, format), fileName);
}

/** The same of a text that is taken apart already. What is known of its blocks is kept with them. */
export function kindOfAnatomy(anatomy: Anatomy, fileName?: string): Kind {
  const name = fileName?.split(/[/\\]/).at(-1)?.trim();
  if (name && BY_NAME.test(name)) return 'documentation';
  if (anatomy.format === 'markdown' && isManual(anatomy)) return 'documentation';
  return isEnglishMail(anatomy) ? 'mail' : 'foreign';
}

/** Whether the judged text of a mail is English. */
export const isEnglishMail = ({ judged, blocks }: Anatomy): boolean => isEnglishIn(judged, blocks);

/** What speaks for documentation in a block. */
interface Signs {
  readonly headings: number;
  readonly badge: boolean;
  readonly fence: boolean;
  readonly manual: boolean;
  readonly command: boolean;
}

function signsOf(block: Block, text: string, start: number): Signs {
  return block.memory.once(signsOf, () => {
    const words = text.slice(start, start + block.length);
    return { headings: words.match(HEADING)?.length ?? 0, badge: BADGE.test(words), fence: FENCE.test(words), manual: MANUAL.test(words), command: COMMAND.test(words) };
  });
}

/** Headings, code, badges and the usual chapters, and nobody greeted. */
function isManual({ text, judged, blocks }: Anatomy): boolean {
  const opening = judged.slice(0, 1500);
  if (GREETING.test(opening) || NAME_ONLY.test(opening) || HEADER.test(text.slice(0, 600))) return false;
  let headings = 0, badge = false, fence = false, manual = false, command = false, start = 0;
  for (const block of blocks) {
    const signs = signsOf(block, text, start), end = start + block.length;
    headings += signs.headings + (isUnderlined(text, start, end) ? 1 : 0);
    badge ||= signs.badge;
    fence ||= signs.fence;
    manual ||= signs.manual;
    command ||= signs.command;
    start = end;
  }
  if (headings === 0) return badge && (fence || command);
  const signs = [fence, manual, badge, command].filter(Boolean).length + (headings >= 4 ? 1 : 0);
  return signs >= (headings >= 2 ? 1 : 2);
}

/** Whether the last line of a block is a heading by the line below it. */
function isUnderlined(text: string, start: number, end: number): boolean {
  UNDERLINE.lastIndex = end;
  const underline = UNDERLINE.exec(text);
  return underline !== null && [...text.slice(start, end + underline[0].length).matchAll(HEADING)].some(({ 0: words, index }) => start + index + words.length > end);
}

export { isEnglish };
