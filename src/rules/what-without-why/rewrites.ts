import type { Candidate, Hit, Rewriter, Voice } from '../../engine/types';
import { capitalise, end, uncapitalise } from '../../language/rewrite';
import { PLURAL_POSITION } from './words';

/** The why that fits what was asked, as a question ("what is it based on") and inside a sentence ("what it is based on"). */
interface Why {
  readonly open: string;
  readonly embedded: string;
}

const same = (why: string): Why => ({ open: why, embedded: why });

const FIGURES = /\b(?:price|pricing|fee|rate|rent|budget|figure|number|sum|amount|discount|rebate|reduction|commission|margin|royalt|salar|pay\b|paid|wage|bonus|raise|rise|increase|retainer|percent|%|premium|tariff|compensation|remuneration|package|valuation|share|split|cut\b|cost|money|saving|quote|offer|bid|bottom line|floor|ceiling|limit|minimum|maximum|lowest|highest|least|most|target|range|ballpark|charge|spend|afford|worth)/i;
const TIME = /\b(?:date|deadline|by when|how soon|^\W*when|latest|earliest|lead time)\b/i;
const MORE = /^\W*(?:how (?:much|many) (?:more|extra|further|longer|months|weeks|days|hours|licen[cs]es|pallets|\w+ (?:months|weeks|days|licen[cs]es|time)|notice|time|exclusivity)|(?:what|which) (?:[\w-]+ )?(?:notice|tonnage|rights|territor\w+|features|guarantees?|warranty|deposit|security|cover|period|parts|exclusivity)\b)/i;
const OPEN_TO_MOVE = /\b(?:room|flexible|flexibility|leeway|movement|go (?:any )?(?:lower|higher)|do (?:any )?better|any chance|negotiable)\b/i;
const CHOICE = /\b(?:which|or)\b/i;

function whyOf({ text }: Hit): Why {
  const many = PLURAL_POSITION.test(text);
  if (OPEN_TO_MOVE.test(text)) return { open: 'what would it depend on', embedded: 'what it would depend on' };
  if (TIME.test(text)) return { open: 'what depends on it', embedded: 'what depends on it' };
  if (/\b(?:terms|conditions|requirements|demands|expectations|changes|clauses|requests|amendments|must-?haves|limits)\b/i.test(text)) return { open: 'what is behind them', embedded: 'what is behind them' };
  if (/^\W*(?:do|would|are|is it)\b/i.test(text) && CHOICE.test(text)) return same('why');
  if (MORE.test(text)) return same(/\bfor\W*$/.test(text) ? 'why' : 'what for');
  if (/\b(?:commit to|volume|quantity)\b/i.test(text)) return { open: 'what does it depend on', embedded: 'what it depends on' };
  if (FIGURES.test(text) && /\b(?:it|them|how much)\b/i.test(text)) return { open: 'what is that based on', embedded: 'what that is based on' };
  if (FIGURES.test(text)) return many ? { open: 'what are they based on', embedded: 'what they are based on' } : { open: 'what is it based on', embedded: 'what it is based on' };
  return same('why');
}

const QUESTION_END = /\?["'”’)\]*_\s]*$/;
/** Yes-or-no questions whose answer may be no. */
const MAYBE = /^\W*(?:do|does|did|have|has|had|is there|would there)\b/i;

/** The sentence with the hit's words replaced by `words`. */
const put = ({ sentence: { text }, span }: Hit, words: string): string => text.slice(0, span.start) + words + text.slice(span.end);

/** Softer words for the same question: "do you want" becomes "would you like". */
function soften(words: string): string {
  return words
    .replace(/\b(do|did) (you) want\b/i, 'would $2 like')
    .replace(/\b(does) ((?:the|your|his|her|their) [\w'’-]+(?: [\w'’-]+)?) want\b/i, 'would $2 like')
    .replace(/\binsist on\b/i, 'need')
    .replace(/\bdemand\b(?= (?:in|for|from)\b|\s*[?.]|$)/i, 'need');
}

/** A question of its own for the blunt and the short forms, in the place of the hit; undefined where the words are whole enough. */
function whole(hit: Hit): string | undefined {
  const words = hit.text.replace(/[?.!\s]+$/, '').trim();
  const rest = words.replace(/^(?:and|so|but|then),?\s+/i, '');
  if (/^what (?:exactly |precisely )?(?:do|did) (?:you|u) (?:really )?(?:want|need)(?: (?:from us|from me|here|now))?$/i.test(rest)) return 'what matters most to you here, and why';
  if (/^what else (?:do|would) (?:you|u) (?:want|like|need)$/i.test(rest)) return 'what else matters to you, and why';
  if (/^what (?:are your demands|is it (?:that )?you want|exactly are you after|are you after)$/i.test(rest)) return 'what matters most to you here, and why';
  const does = /^what (?:does|do) ((?:your|the|his|her|their) [\w'’-]+(?: [\w'’-]+)?) (?:really )?want$/i.exec(rest);
  if (does) return `what matters most to ${String(does[1])}, and why`;
  const name = /^(?:just |please |go on, |feel free to )*(?:name|state|call|pick|give us|give me|tell us|tell me|put|make us|suggest)\s+(?:an?|your|the|ur)\s+((?:[\w-]+ )?(?:price|figure|number|rate|fee|sum|amount|rent|salary|offer|date))(?: (?:on (?:it|the table|that)))?( (?:for|on|per) .{2,60})?$/i.exec(rest);
  if (name) {
    const noun = String(name[1]).replace(/^(?:final|lowest|last|you|best)\s/i, '').toLowerCase();
    return `what ${noun === 'offer' ? 'figure' : noun} ${(name[2] ?? '').trim()}${name[2] ? ' ' : ''}would work for you, and what ${noun.endsWith('date') ? 'depends on it' : 'is it based on'}`;
  }
  if (/^(?:just )?(?:name|state|give us|show us|send us) your (?:terms|conditions)$/i.test(rest)) return `which ${/terms/i.test(rest) ? 'terms' : 'conditions'} would work for you, and what is behind them`;
  if (/^(?:you name it|you (?:name|tell us|say|give us) the (?:\w+))$/i.test(rest)) return 'what figure would work for you, and what is it based on';
  if (/^how much$/i.test(rest)) return 'what figure do you have in mind, and what is it based on';
  const low = /^(?:just )?how (?<way>low|high|far(?: down| up)?|much lower|cheap) (?:can|could|would|will|are) (?:you|u)(?: (?:willing|prepared|able) to)?(?: really| possibly)? go(?<on> (?:on|for|with) .{2,60})?$/i.exec(rest)?.groups;
  // What stands behind a comma ("…, delivered?") belongs to the price.
  if (low && !/^far$/i.test(low['way'] ?? '')) return `what is the ${/high|up/i.test(low['way'] ?? '') ? 'highest' : 'best'} ${/\b(?:price|rate|rent|fee|figure|royalt\w+|commission|interest|deposit|premium|number)\b/i.test(low['on'] ?? '') ? 'you can do' : 'price you can offer'}${(low['on'] ?? '').replace(/^ (?:with|on)/, / (?:price|rate|rent|fee)/i.test(low['on'] ?? '') ? ' on' : ' for')}, and what is it based on`;
  const happy = /^what (?:would|will|could) make (?<who>you|your [\w-]+) (?:happy|content|satisfied)(?: (?<on>(?:on|with|about|over) .{2,60}))?$/i.exec(rest)?.groups;
  if (happy) return `what matters most to ${(happy['who'] ?? 'you').toLowerCase()}${happy['on'] ? ` ${happy['on'].replace(/^with|^over/, 'on')}` : ' here'}, and why`;
  const lot = /^how much (for .{2,50})$/i.exec(rest);
  if (lot) return `how much would you like ${String(lot[1])}, and what is it based on`;
  if (/^(?:what's|whats|what is) (?:your|the) bottom line$/i.test(rest)) return 'how far could you go, and what is that based on';
  const position = /^(?:what's|what is) your (?:walk-?away (?:number|figure|point|price)|bottom figure)$/i.exec(rest);
  if (position) return 'how far could you go, and what is that based on';
  return undefined;
}

/** "Best price?" as a whole question. */
function fromFragment(hit: Hit): string | undefined {
  const words = hit.text.replace(/[?.!\s]+$/, '').replace(/,? please$/i, '').trim();
  if (!/^(?:and |so,? |any |some )?(?:the |your |ur |their )?[\w'-]+(?: [\w'-]+){0,9}$/i.test(words) || /\b(?:what|how|who|which|where|when|you|do|does|is|are|can|could|tell|let|give|send|name|know|have|would|state|quote|please|share|mind|need|pick|kindly|advise|pls|say|put|want)\b/i.test(words)) return undefined;
  if (/^and for \w+$/i.test(words)) return `and what would you like ${words.slice(4)}, and why`;
  const lead = /^(and|so),? /i.exec(words)?.[0] ?? '';
  const noun = words.slice(lead.length).replace(/^(?:any|some) /i, '');
  const owned = /^(?:the|your|their|ur|our|my|his|her)\b/i.test(noun) ? uncapitalise(noun) : `your ${uncapitalise(noun)}`;
  const many = /\b(?:terms|conditions|requirements|demands|expectations|thoughts|numbers|figures|fees|prices|ideas)\b/i.test(noun.split(/\s(?:for|on|of|per|at)\s/)[0] ?? noun);
  return `${lead ? `${lead.trim().toLowerCase()} ` : ''}what ${many ? 'are' : 'is'} ${owned}, and what ${many ? 'is behind them' : /\bdate|deadline/i.test(noun) ? 'depends on it' : 'is it based on'}`;
}

const opens = ({ before }: Hit): boolean => /^[^\p{L}\p{N}]*$/u.test(before) || /[:.!?]\s*$/.test(before);

/** What goes on about the same thing behind a comma: ", ex works, collected by our own lorry". */
const LOOSE_END = /^,\s+(?!\s|(?:and|or|but|so|then|we|our|I|the|because|since|they|it|you|please)\b)[^?]*(?:\?\s*)?$|^,?\s+and\s+(?:what|how|which|where|by when)\b[^?]*\?\s*$/i;

function replaced(hit: Hit, question: string): string {
  const words = opens(hit) && !/:\s*$/.test(hit.before) ? capitalise(question) : question;
  const tail = hit.sentence.text.slice(hit.span.end);
  const [, ask = words, why = ''] = /^(.*?)(, and (?:what|why)\b.*)$/.exec(words) ?? [];
  if (LOOSE_END.test(tail)) return end(`${put(hit, ask).replace(/[\s?.!]+$/, '')}${why}`, '?');
  if (/^[\s?.!"'”’)\]*_]*$/.test(tail)) return end(put(hit, words), '?');
  if (/^\s*(?:,\s*)?(?:and|or|but|so|we|our|I|the|because|since)\b[^?]*$/i.test(tail)) return `${hit.sentence.text.slice(0, hit.span.start)}${words}? ${capitalise(tail.replace(/^\s*[,;–—-]?\s*(?:and |so )?/, ''))}`;
  return end(put(hit, words), QUESTION_END.test(tail) ? '?' : tail.trim().slice(-1) === '.' ? '?' : '?');
}

/** The sentence with the why added where the hit's clause ends. */
function withWhy(hit: Hit, why: Why, soft: boolean): string {
  const { text } = hit.sentence;
  const mark = /[?.!]\s*$/.test(hit.text);
  const words = text.slice(hit.span.start, hit.span.end).replace(/[\s?.!]+$/, '');
  const softer = soft ? soften(words) : words;
  const said = /^\p{Lu}/u.test(words) ? capitalise(softer) : softer;
  const head = text.slice(0, hit.span.start);
  const tail = mark ? `${/\?\s*$/.test(hit.text) ? '?' : '.'}${text.slice(hit.span.end)}` : text.slice(hit.span.end);
  const direct = asksDirectly(hit);
  const maybe = MAYBE.test(words) && !/\bor\b/i.test(words) ? 'and if so, ' : 'and ';
  const add = direct ? `${maybe}${why.open}` : gives(words) ? `with ${aWord(why)}` : `and ${why.embedded}`;
  if (/^[\s?.!"'”’)\]*_]*$/.test(tail)) return end(`${head}${said}, ${add}${tail}`, QUESTION_END.test(text) || direct ? '?' : '.');
  // A further question stands by itself behind the why: "How much would you like for the boat, and why? And who pays the mooring?"
  const further = direct && /\?\s*$/.test(tail) ? /^,?\s+(?<joint>and|or|but|so) (?<more>(?:who|what|when|where|which|how|will|would|can|could|do|does|is|are|should)\b.+)$/i.exec(tail)?.groups : undefined;
  if (further) return `${head}${said}, ${add}? ${capitalise(further['joint'] ?? 'and')} ${further['more'] ?? ''}`;
  // More stands behind: a further clause keeps its place, a loose end goes before the why.
  if (!LOOSE_END.test(tail) && /^[\s,;–—-]*(?:and|or|but|so|then|given|now|because|since|as|if|whenever|once|we|our|I)\b/i.test(tail) && !/^\s*(?:and|or)\s+(?:the|an?|your|our|[\w-]+)\s*[?.]*$/i.test(tail)) return `${head}${said}${direct ? ', ' : ' '}${add}${tail.replace(/^(?=[^,\s;?.–—-])/, ' ')}`;
  return end(`${head}${said}${tail.replace(/[\s?.!]+$/, '')}, ${add}`, QUESTION_END.test(text) || direct ? '?' : '.');
}

/** "Send us your price": what follows must be a thing, "a word on what it is based on". */
const gives = (words: string): boolean => /\b(?:give|giving|send|quote|state|name|share|sharing|list|submit|put|make|provide|offer|have|show|shoot|drop|revert|requesting|get)\b/i.test(words) && !/\b(?:know|tell|say|hear|learn|understand)\b[^.]{0,20}\b(?:what|how|which|your)\b/i.test(words);
const aWord = ({ embedded }: Why): string => (embedded === 'why' ? 'a word on why' : embedded === 'what for' ? 'a word on what it is for' : `a word on ${embedded}`);

/** The hit is a question put straight, not one inside "could you tell us". */
function asksDirectly({ text, before }: Hit): boolean {
  if (/^\W*(?:(?:and|so|but|then|now|roughly|by|at|in|on|for|until|under|from|to|with),?\s)*(?:what|wat|whats|wats|which|how|hw|where|when|is|are|do|does|did|have|has|had|would there|would (?:you (?:rather|prefer|like)|the|your)|any chance|lowest|best|net|so, net|you\?|and you|whether)\b/i.test(text)) {
    return !/\b(?:know|wondering|wonder|ask|tell us|tell me|say|hear|learn|clear|idea)\s*(?:exactly |roughly )?$/i.test(before);
  }
  return /^\W*(?:can|could|will|would) (?:you|u|your \w+) (?:go|do|come|drop|beat|improve|manage|possibly)\b/i.test(text) || /^\W*(?:one year|net|option|silver|a discount|it is|you want)/i.test(text);
}

/** A second sentence that asks for the why, where one more clause would be too much. */
function inTwo(hit: Hit, why: Why, voice: Voice): string {
  const us = voice === 'I' ? 'me' : 'us';
  const text = hit.sentence.text.trimEnd();
  const closed = /[.?!]["'”’)\]*_]*$/.test(text) ? text : `${text}${asksDirectly(hit) ? '?' : '.'}`;
  const what = why.embedded === 'why' ? 'what is behind it' : why.embedded === 'what for' ? 'what it is for' : why.embedded;
  return `${closed} Knowing ${what} would help ${us} look for a fit.`;
}

/** Adds the why to a question that asks only what. */
export const addWhy: Rewriter = (hit, voice) => add(hit, voice, whole(hit));

/** Makes a question of a fragment, with its why. */
export const completeAndAddWhy: Rewriter = (hit, voice) => add(hit, voice, whole(hit) ?? fromFragment(hit));

function add(hit: Hit, voice: Voice, fresh: string | undefined): readonly (string | Candidate)[] {
  const why = whyOf(hit);
  const candidates: (string | Candidate)[] = [];
  if (fresh) candidates.push(replaced(hit, fresh));
  else candidates.push(withWhy(hit, why, true));
  if (asksDirectly(hit) || (fresh === undefined && !gives(hit.text))) candidates.push(withWhy(hit, why.open === 'why' ? { open: 'what is behind it', embedded: 'what is behind it' } : same('why'), true));
  candidates.push(inTwo(hit, why, voice));
  return candidates;
}

/** For any sentence: it stays as it is, and a second one asks what is behind it. */
export const askWhyAfter: Rewriter = (hit, voice) => [
  inTwo(hit, { open: 'what is behind it', embedded: 'what is behind it' }, voice),
];
