import type { Hit, Rewriter, Voice } from '../../engine/types';
import { build, factPhrase, factPhrases, factsKept, holdsFact, isPlural, likeWriter, partsOf, speaker, wholeOf, type Parts } from '../../language/parts';
import { uncapitalise } from '../../language/rewrite';
import { PEOPLE, PROPOSALS, anyOf } from '../../language/words';
import { CALLED, HARSH, MILD } from './words';

const LOW = /peanuts|pittance|chump|chicken ?feed|crumbs|pocket (?:money|change)|measly|paltry|derisory|\blow\b|lowball|pitiful|stingy|small (?:beer|potatoes)|feeble|miser|loose change|insult|pathetic|begging|tip\b/i;
const HIGH = /rip-?off|robbery|extortion|ransom|exorbitant|absurdly high/i;
const DREAM = /fantas|fairy|fiction|sci-?fi|dream|wishful|cloud|pie in|la-?la|castle|far-?fetched|fanciful|delusional|imaginary|moonshine|make-believe|house of cards|planet/i;
const MUDDLE = /\bmess\b|shambles|gibberish|incoheren|mumbo|gobbledy|waffle|word salad|dog's (?:dinner|breakfast)|illogical|half-?baked|nonsensical|muddle|scribble|drivel/i;
const TIME = /waste|time[- ]sink|pointless|useless|snooze|yawn|squander|hours? of|Thursday/i;
const MONEY = /[€$£]|\d\s?(?:%|percent|euros?|dollars?|pounds?|cents?|k\b)|\b(?:price|fee|rate|offer|bid|quote|salary|rise|raise|rent|discount|sum|figure|number|royalty|pay|wage|bonus|rebate|compensation|deposit|surcharge|cents?|dollars?|pounds?|commission|advance|settlement|tender|budget|uplift|charge|levy|counter|counteroffer|rental|stipend|package)\b/i;
const REASONED = /\b(?:reasoning|logic|arguments?|analys[ie]s|study|survey|evidence|excuses?|explanations?|theory|comparison|forecasts?|projections?|math|maths|arithmetic|case|concerns?|opinion|claims?|justification|idea|notion|grasp|point|science|method|calculations?)\b/i;

const BE = String.raw`(?:\b(is|are|was|were|looks?|looked|seems?|seemed|sounds?|sounded|feels?|felt|reads?|remains?|remained|appears?|amounts?|strikes (?:us|me)|struck (?:us|me)|comes? across|borders|verges|been)|('s|'re))`;
const SUBJECT_BE = new RegExp(String.raw`^(.*?)${BE}(?:,[^,]{2,70},)?(?: (?:like|as|to be|to|on|if it were))?\s*(?:(?:\w+ly|just|so|too|very|still|quite|rather|pretty|plain|such|an?|the|kind of|a bit of|bordering on|not|even|also|half|some|hardly|at best|this),?\s*)*$`, 'i');
const SOURCE_OF_CONTEMPT = new RegExp(String.raw`\b(?:\w+ly |so |very |such )?(?:${anyOf(HARSH, MILD, ['lowball', 'low-ball', 'sorry', 'sad', 'little', 'joke', 'half-hearted', 'cut-and-paste', 'farcical', 'feeble', 'so-called', 'lousy', 'miserly', 'miserable', 'botched', 'bad', 'third-rate', 'second-rate'])})\b,? ?(?:and ${anyOf(HARSH, MILD)}\b ?)?(?:little )?`, 'i');
const NOUN_OF_CONTEMPT = new RegExp(String.raw`\b(?:${anyOf(CALLED, ['claptrap', 'circus', 'cartoon', 'doodles', 'effort', 'embarrassment'])})\b`, 'i');

const wont = (subject: string, past: boolean): string => (past ? "didn't" : isPlural(subject) ? "don't" : "doesn't");

/** A calm predicate in the place of the verdict. `rest` is what stood after it. */
function predicate(subject: string, verdict: string, past: boolean, rest: string, voice: Voice, many = isPlural(subject)): string[] {
  const { us, our } = speaker(voice);
  const be = past ? (many ? 'were' : 'was') : many ? 'are' : 'is';
  const forWhom = /^\s*(?:for|to)\s+(?!\w+ing\b)(.+)$/i.exec(rest);
  const whom = forWhom ? ` for ${forWhom[1] ?? ''}` : ` for ${us}${rest}`;
  const not = past ? "didn't" : many ? "don't" : "doesn't";
  const plain = `${subject} ${not} work${whom}`;
  if (TIME.test(verdict) && !/useless/i.test(verdict)) return [past ? `${subject} didn't move ${us} forward${rest}` : `${subject} ${be === 'are' ? "aren't" : "isn't"} a good use of ${our} time${rest}`];
  if (HIGH.test(verdict) && MONEY.test(subject)) return [`${subject} ${be} too high${whom}`, plain];
  if (LOW.test(verdict) && (MONEY.test(subject) || /^(?:that|this|it)$/i.test(subject) && !/insult|pathetic|feeble|tip\b/i.test(verdict))) return [`${subject} ${be} too low${whom}`, plain];
  if (DREAM.test(verdict)) return [`${subject} ${not} look realistic to ${us}${rest}`, plain];
  if (MUDDLE.test(verdict)) return [`${subject} ${be === 'are' || be === 'were' ? "aren't" : "isn't"} clear to ${us} yet${rest}`, plain];
  if (REASONED.test(subject)) return [`${subject} ${not} convince ${us} yet${rest}`, `${our === 'my' ? 'I see' : 'we see'} ${subject.replace(/^\w/, (c) => c.toLowerCase())} differently${rest}`];
  return [plain, `${our === 'my' ? 'I' : 'we'} can't agree to ${uncapitalise(subject)}${rest}`];
}

/** "Your offer is a joke" → "Your offer doesn't work for us". */
function verdictFrame(parts: Parts, voice: Voice): string[] {
  const before = parts.clause.slice(0, parts.from), rest = parts.clause.slice(parts.to).replace(/^, (?:\w+ed|really|frankly|from start to finish|pure and simple)$/i, '').replace(/^ (?:really|frankly|mate|tbh|lol)\b/i, '');
  const verdict = parts.clause.slice(parts.from, parts.to);
  const found = SUBJECT_BE.exec(before);
  if (!found || !/^\s*(?:$|[^\w\s'-]|(?:for|to|in|of|on|at|by|from|as|that|if|when|with|without|and|but|or|given|next|considering|compared|especially|even|coming|unless|until|because|since|so|than|about|over|under|after|before|here|again|beside|which|whether|now|who)\b)/i.test(rest)) return [];
  let subject = (found[1] ?? '').trim();
  const be = (found[2] ?? found[3] ?? '').toLowerCase();
  const past = /^(?:was|were|looked|seemed|sounded|felt|struck|remained)/.test(be);
  const noun = /^(?:such )?(?:an?|some) .*?([\w-]+)$/i.exec(verdict)?.[1];
  const { us, wed } = speaker(voice);
  if (/^(?:you|he|she|they)\b/i.test(subject)) return [`${speaker(voice).we} see this differently${rest}`];
  if (new RegExp(String.raw`^(?:your|the|their) (?:[\w-]+ ){0,2}${anyOf(PEOPLE)}$`, 'i').test(subject) && /\b(?:an?|the|all)\b|useless|hopeless|pathetic/i.test(verdict)) return [`${wed} like to find a better way to work with ${subject}${rest}`];
  if (/^it$/i.test(subject)) {
    const what = /^,? (to (?!\w+ (?:members|board|team)\b)\w+.*|that .+)$/i.exec(rest)?.[1];
    if (what) return [/^to (?:be )?/i.test(what) ? `it doesn't work for ${us} ${what}` : `it doesn't work for ${us} ${what}`];
  }
  if (/^(?:that|this|it)$/i.test(subject) && noun && /(?:offer|price|quote|deal|draft|bid|rate|fee|number|figure|deposit|scheme|plan|proposal|idea|timeline|schedule|clause|sum|discount|counter|estimate|salary|rent|contract)$/i.test(noun)) subject = `${/^it$/i.test(subject) ? 'this' : subject} ${noun}`;
  if (!subject || /\b(?:I|we|there|nobody)$/i.test(subject)) return [];
  // The writer's own verb knows the number best: "Going through nine calls is …".
  const many = /^(?:are|were|look|seem|sound|feel|read|remain|amount)$/.test(be) ? true : /^(?:is|was|'s|looks|seems|sounds|feels|reads|remains|amounts)$/.test(be) ? false : isPlural(subject);
  return predicate(subject, verdict, past, rest, voice, many);
}

/** What to ask after a plain "X doesn't work for us". */
function questionOn(clause: string): string {
  const subject = clause.slice(0, 60);
  const many = /^[^,;]*?\b(?:don't|aren't|are|weren't)\b/.test(clause) && !/^[^,;]*?\b(?:doesn't|isn't|is)\b/.test(clause);
  return MONEY.test(subject) ? (many ? 'how did you arrive at them' : 'how did you arrive at it') : `what is behind ${many ? 'them' : 'it'} on your side`;
}

/** "We find this price list absurd" → "The price list doesn't work for us". */
function findFrame(parts: Parts, voice: Voice): string[] {
  const found = /^(?:.*?\b(?:and|but|so) )?((?:I|we|they|our [\w ]{2,20}|my [\w ]{2,20}|everyone here)) (?:find|finds|found|consider|considers|considered|regard|regards|deem|call|calls|called|think|thinks|view|views) (.{3,70}?) (?:as |is |to be )?$/i.exec(parts.clause.slice(0, parts.from).trimEnd() + ' ');
  if (!found) return [];
  const [, who = '', what = ''] = found;
  const whom = /^(?:I|we)$/i.test(who) ? speaker(voice).us : who.toLowerCase() === 'they' ? 'them' : who.replace(/^\w/, (c) => c.toLowerCase());
  return [`${what.replace(/^that /, '')} ${wont(what, false)} work for ${whom}${parts.clause.slice(parts.to)}`];
}

/** "Your insulting 0.9% makes …" → "Your 0.9% makes …". */
function milder(parts: Parts): string[] {
  const mark = parts.clause.slice(parts.from, parts.to);
  const inside = (words: string): string => parts.clause.slice(0, parts.from) + words + parts.clause.slice(parts.to);
  const out: string[] = [];
  const quoted = mark.replace(/["“”‘]|(?<!\p{L})'|'(?!\p{L})/gu, '').replace(/\b(?:so-?called|so called|alleged|supposed|self-styled|quote[- ]unquote|purported|self-proclaimed)\s+/i, '');
  if (quoted !== mark) out.push(inside(quoted));
  if (/^(?:your|ur|this|that|these|those|the|with|more|another|any more)\b/i.test(mark)) {
    const bare = mark.replace(/^the paper$|^the (?:same|worst|best) .*$|^the \w+ idea$/i, '').replace(SOURCE_OF_CONTEMPT, '');
    if (bare !== mark && /\s\w/.test(bare.trim())) out.push(inside(bare.trimEnd()));
    const after = parts.clause.slice(parts.to);
    if (NOUN_OF_CONTEMPT.test(bare)) out.push(inside(bare.replace(NOUN_OF_CONTEMPT, /^\s*(?:about|on|of)\b/i.test(after) ? 'part' : 'version').replace(/\bthis part about/i, 'this point about')));
  }
  return out;
}

const PEOPLE_SAID: readonly (readonly [RegExp, string])[] = [
  [/\b(?:some|whichever|whatever) (?:genius|bright spark|wizard|hero|joker|comedian|muppet|clown|idiot|\w+ wizard)\b/i, 'someone'],
  [/\b(?:an actual adult|an actual (?:human|grown-up|professional|person)|an adult|a grown-?up|someone with a (?:brain|pulse|clue)|a real (?:lawyer|engineer))\b/i, 'someone who can decide'],
  [/\byour (?:little |so-called |tame )?(?:bean[- ]counters?|number crunchers?|spreadsheet wizard)\b/i, 'your finance team'],
  [/\bthe brains trust in your \w+/i, 'your team'],
  [/\b(?:that|the|this) (?:little |so-called |self-styled )?(?:clown|muppet|idiot|fool|moron|buffoon|windbag|cretin|joker|comedian|chancer|amateur|jobsworth|child|kid|genius|guru|donkey|numpty|oaf|robot|monkey)(?: who)/i, 'the person who'],
  [/\b(?:that|the|this) (?:little |so-called |self-styled )?(?:clown|muppet|idiot|fool|moron|buffoon|windbag|cretin|joker|comedian|chancer|amateur|jobsworth|guru)(?= (?:in|of|at|on|from)\b)/i, 'the person'],
];
function neutralPerson(parts: Parts): string[] {
  for (const [find, say] of PEOPLE_SAID) if (find.test(parts.clause)) return [parts.clause.replace(find, say)];
  return [];
}

/** "Do you really need X?" → "Could you tell us more about the need for X?" */
function needFrame(parts: Parts, voice: Voice): string[] {
  const { us } = speaker(voice);
  const text = parts.clause.replace(/\?$/, '');
  const found =
    /\b(?:really|honestly|truly|seriously|actually|genuinely|even)? ?(?:need|needs|require|requires|in need of) (?!to\b|us\b)((?:an?|the|that|this|two|three|four|five|six|seven|eight|nine|ten|twelve|\d|so|such|your|[\w-]+s\b|enterprise|more|all).*)$/i.exec(text) ??
    /\bwhat (?:would|could|does|do|will) an? [^?]{3,40}? (?:do|want) with ((?:an?|the|\d|two|three|four|\w+).*)$/i.exec(text) ?? /\bwould want (an? .*)$/i.exec(text) ?? /\bno business (?:asking for|demanding|wanting) (.*)$/i.exec(text);
  if (!found?.[1]) return /\bsure\b.*\bneed/i.test(text) ? [`could you tell ${us} what it is for`] : [];
  const what = found[1].replace(/^(?:so|that) (?:much|many)$/i, 'that amount').replace(/^that (?:much|many) /i, 'that much ');
  return [`could you tell ${us} more about the need for ${what}`];
}

/** "Only a fool would prepay" → "We can't prepay". */
function cannot({ clause }: Parts, voice: Voice): string[] {
  const found = /^(?:only an? [\w ]{2,20}|(?:nobody|no one|no)(?: \w+){0,4}|who in (?:their|there|his) right mind) (?:would|could)(?: even)? ((?!be\b|have\b)\w+ .+?)\??$/i.exec(clause);
  return found?.[1] ? [`${speaker(voice).we} can't ${found[1]}`] : [];
}

const OFFER = String.raw`(?:${anyOf(PROPOSALS, ['plot', 'roadmap', 'rent', 'day rate', 'budget', 'survey', 'rota', 'roster', 'report', 'paper', 'logo', 'design', 'concept', 'cost sheet', 'model', 'study', 'map', 'script', 'sample', 'rise', 'raise', 'increase', 'promise', 'service', 'layout', 'drawing', 'timeline', 'stable', 'catalogue', 'brochure', 'menu', 'policy', 'strategy', 'training', 'apology', 'refund', 'bonus'])})`;
const OFFERED = new RegExp(String.raw`\b(?<what>(?:your|ur|that|this|these|those|the) (?:(?!(?:is|are|was|were|has|have|of|in|on|at|and|or|to|that|you|we|best|same|worst)\b)[\w%'-]+ ){0,3}?${OFFER}(?! (?:of|in) (?:the|a) (?:bin|bag))(?: (?:of|for) (?:the |our |an? )?(?:(?!(?:is|are|was|were|has|have|would|could|can|will|as|and|but|that|which|who)\b)[^\s,;:.!?]+ ?|\.\d+ ?|,\d+ ?){1,5})?)(?![\w-])`, 'i');
/** What was put forward, as the writer calls it: "your quote", "that day rate", "the offer of €900 a week". */
function offeredIn(text: string): string | undefined {
  const what = OFFERED.exec(text)?.groups?.['what']?.trim().replace(SOURCE_OF_CONTEMPT, '').replace(/\b(?:little|toy|old|silly|three-page|whole) /gi, '').replace(/^ur /i, 'your ');
  return what && /\s\w/.test(what) && !NOUN_OF_CONTEMPT.test(what) && !/\b(?:n't|not|real world|joke|doesn't|don't|wouldn't)\b/i.test(what) ? what : undefined;
}

/** "Which planet is that day rate from." → "That day rate doesn't work for us; how did you arrive at it?" */
function offerFrame(text: string, voice: Voice): { readonly say: string; readonly ask: string } | undefined {
  const what = offeredIn(text);
  if (!what) return undefined;
  const it = isPlural(what) ? 'them' : 'it', { us } = speaker(voice);
  if (REASONED.test(what)) return { say: `${what} ${isPlural(what) ? "don't" : "doesn't"} convince ${us} yet`, ask: `what is behind ${it}` };
  return { say: `${what} ${wont(what, false)} work for ${us}`, ask: MONEY.test(what) ? `how did you arrive at ${it}` : `could we go through ${it} together` };
}

/** "You must be joking about X" → "X doesn't work for us". */
function aboutFrame(parts: Parts, voice: Voice): string[] {
  const { us } = speaker(voice);
  const after = parts.clause.slice(parts.to), before = parts.clause.slice(0, parts.from);
  const about = /^\s*(?:about|with|re|over|on|if that's|for|from)\s+(.+)$/i.exec(after)?.[1] ?? /\b(?:about|over|re|by|at)\s+((?:an?|the|your|that|this|these|those|€|\$|£|\d)[^,;]*)$/i.exec(parts.clause.slice(parts.from))?.[1];
  if (about && !/^(?:it|that|this|you|us)$/i.test(about) && speaksOfOffer(about)) return [`${about} ${wont(about, false)} work for ${us}`];
  const np = /^(?:(?:frankly|honestly|sorry|seriously|i'm afraid|i am afraid),? (?:but )?)?((?:an?|the|your|that|this|these|those|€|\$|£|\d|one|two|three|four|five|six|ten|twelve|twenty|thirty)(?:[^,;:]|,\d)*?)[,:?]?\s*$/i.exec(before)?.[1];
  if (np && speaksOfOffer(np) && !/\b(?:is|are|was|were|has|have|will|can|says?)\b/i.test(np)) return [`${np} ${wont(np, false)} work for ${us}`];
  return [];
}

/** A noun phrase that can be the subject of "doesn't work for us". */
const speaksOfOffer = (np: string): boolean =>
  /\s\S/.test(np.trim()) && (new RegExp(String.raw`\b${OFFER}(?![\w-])`, 'i').test(np) || /[€$£\d%]/.test(np) || NUMBER.test(np)) && !/\b(?:better|worse|best|laugh|joke|wine|us|me|as|than|the)\s*$/i.test(np);
const NUMBER = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|third|quarter)\b/i;

const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|stays?|stands?|won't|can't|don't|doesn't|sells?|costs?|says?|needs?|goes|comes|makes?|takes?|\w+'(?:s|re|ve|ll|d))\b/i;
const NOUN_PHRASE = /^(?:an?|the|your|that|this|these|those|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|sixty|ninety|[€$£]|\d|another|all|every|no)\b|^[€$£]/i;

/** The interjection left out: what stays is the point. */
function without(hit: Hit, voice: Voice): string[] {
  const text = wholeOf(hit), { us } = speaker(voice);
  const before = text.clause.slice(0, text.from).replace(/[\s,:;—–-]+$/, ''), after = text.clause.slice(text.to).replace(/^[\s,.:;!?—–-]+/, '');
  const out: string[] = [];
  const keep = (words: string): void => {
    if (words.split(/\s+/).length < 3 || /\b(?:has|have|had|was|were|is|are) (?:clearly|obviously|evidently|just|really)$|^However shall\b/i.test(words)) return;
    if (FINITE.test(words.split(/[,;:—–]\s|\b(?:and|but|or) /).pop() ?? '') && !/^(?:that|which|who|if|when|because|and|but|so|until|unless|than|of|to|for|about|at|with|by|in)\b/i.test(words)) out.push(build(text, words));
    else if (NOUN_PHRASE.test(words) && speaksOfOffer(words) && /^[^,]+, (?:but|and|so|yet) /.test(words)) out.push(build(text, words.replace(/^([^,]+)/, (np: string) => `${np} ${wont(np, false)} work for ${us}`)));
    else if (NOUN_PHRASE.test(words) && speaksOfOffer(words) && !FINITE.test(words)) out.push(build(text, `${words} ${wont(words, false)} work for ${us}`));
    else if (/^\w+ing\b/i.test(words) && !FINITE.test(words)) out.push(build(text, `${words} doesn't work for ${us}`));
  };
  if (/\b(?:is|are|was|were|be|been|will|has|have|would|can|not|your|the|an?|this|that|of|to|as|than|for|like|and|but)$/i.test(before)) return [];
  if (after && !before) keep(after);
  else if (before && !after) keep(before.replace(/,? (?:and|but|so)$/i, ''));
  else if (before && after && /^[,;:.!?—–-]/.test(text.clause.slice(text.to).trimStart()) && /[,;:—–-]\s*$/.test(text.clause.slice(0, text.from))) out.push(build(text, FINITE.test(after) && !/^[a-z]+ed\b|^(?:and|or)\b/.test(after) ? `${before}, ${after}` : `${before} ${after}`));
  return out;
}

/** The clause left out, where another can stand alone. */
function otherClause(parts: Parts): string[] {
  const head = parts.head.replace(/[\s,;:—–-]+$/, '').replace(/,? (?:and|but|so|yet|because|since|although|though|while|that)$/i, '').replace(/[\s,;:—–-]+$/, '');
  const tail = parts.tail.replace(/^[\s,;:—–-]+/, '').replace(/^(?:and|but|so|yet)\s+/i, '');
  const out: string[] = [];
  if (tail && /\w/.test(tail) && !head && FINITE.test(tail) && !/^(?:which|who|because|since|that|if|as|when|even|than|unless)\b/i.test(tail)) out.push(build({ ...parts, head: '', tail: '' }, tail));
  if (head && /\w/.test(head) && !/\w/.test(tail) && FINITE.test(head) && !/\b(?:that|if|is|are|was|were|since|because|while|although|given|until|unless|like|even)$/i.test(head) && !/^(?:if|since|because|while|although|given|until|unless|as)\b/i.test(head)) out.push(build({ ...parts, head: '', tail: '' }, head));
  return out;
}

/** What to say where nothing that was put forward is named: by what the sneer is about. */
function kindQuestion(clause: string, voice: Voice): { readonly say: string; readonly ask: string } | undefined {
  const { we, us } = speaker(voice);
  const are = voice === 'I' ? "I'm" : "we're";
  if (/\b(?:market|throw us a bone|chicken ?feed|peanuts|crumbs|small beer|generous|generosity|rope|bone|spend it|thimble|pittance|zero missing|rounding error|whole|pays? that|lowball|coins|loose change)\b/i.test(clause)) return { say: `the figure is still far from what works for ${us}`, ask: 'how did you arrive at it' };
  if (/\b(?:adult|grown-?up|serious|professional|homework|come back|joking|kidding|having a laugh|dream|laugh|planet|april fool)\b/i.test(clause)) return { say: `${are} still too far apart for this to work`.replace("I'm", "we're"), ask: 'what would help you to move closer' };
  if (/\b(?:manage|cope|get by|live) (?:without|with|on)\b|\bneeds?\b/i.test(clause)) { const what = /\bwithout ((?:an?|the|that|any) [^,;:.!?]{2,40})$/i.exec(clause)?.[1]; return { say: what ? `${we} don't see yet what ${what} would be for` : `${we} don't see the need yet`, ask: 'could you tell us more'.replace('us', us) }; }
  if (/\b(?:paper|pages?|read|reading|written|drawn|wrote|draft|font|tripe|waffle|nonsense|sense|hour of|lot of)\b/i.test(clause)) return { say: `this version doesn't answer what ${we} need to know yet`, ask: 'could we go through it together' };
  return undefined;
}

/** Rewrites for any sentence of the rule, best first. */
export const rewrite: Rewriter = (hit, voice) => {
  const parts = partsOf(hit), whole = wholeOf(hit), { us, wed, we } = speaker(voice);
  const ask = 'could we look at it together';
  const out: string[] = [];
  const single = parts.head.trim() === '' && !/\w/.test(parts.tail);
  const closing = hit.paragraph.text.length <= hit.sentence.span.end + 2;
  const add = (from: Parts, clauses: readonly string[], question?: string): void => {
    for (const clause of clauses) out.push(...(question && single && closing ? [build(from, clause, question), build(from, clause)] : [build(from, clause), ...(question ? [build(from, clause, question)] : [])]));
  };
  add(parts, findFrame(parts, voice));
  const verdict = verdictFrame(parts, voice);
  if (verdict.length) for (const clause of verdict.slice(0, 1)) out.push(build(parts, clause), build(parts, clause, questionOn(clause)));
  const need = needFrame(whole, voice);
  if (need.length) out.push(...need.map((clause) => build({ ...whole, tail: '' }, clause).replace(/[.?]*$/, '?')));
  add(parts, milder(parts));
  add(parts, neutralPerson(parts));
  if (verdict.length > 1) add(parts, verdict.slice(1));
  add(whole, verdict.length ? [] : verdictFrame(whole, voice));
  add(whole, cannot(whole, voice));
  const offer = verdict.length ? undefined : offerFrame(whole.clause, voice);
  if (offer) out.push(build({ ...whole, tail: '.' }, offer.say, offer.ask), build({ ...whole, tail: '.' }, offer.say));
  add(parts, aboutFrame(parts, voice), single ? 'what is behind it' : undefined);
  out.push(...without(hit, voice));
  add(whole, aboutFrame(whole, voice));
  out.push(...otherClause(parts));
  const clause = parts.clause;
  if (!holdsFact(clause) || single && !holdsFact(whole.clause)) {
    const asks = kindQuestion(whole.clause, voice);
    if (asks) out.push(build({ ...whole, tail: '.' }, asks.say, asks.ask));
    out.push(build(parts, `this doesn't work for ${us} as it stands`, single && closing ? ask : undefined), build(parts, `this doesn't work for ${us} as it stands`));
    out.push(build(parts, `${we} see this differently`, 'what is behind it on your side'));
  } else {
    const fact = factPhrase(clause);
    if (fact) {
      if (speaksOfOffer(fact)) out.push(build(parts, `${fact} ${wont(fact, false)} work for ${us} as it stands`.replace(/don't work for (\w+) as it stands/, "don't work for $1 as they stand")));
      out.push(build(parts, `${wed} like to talk about ${fact}`));
    }
  }
  const fact = factPhrase(whole.clause), where = factPhrases(whole.clause)?.replace(/^in a (?:month|million|hundred|thousand)\b.*$/i, '');
  if (fact) out.push(build({ ...whole, tail: '.' }, `${wed} like to talk about ${fact}`));
  if (where) out.push(build({ ...whole, tail: '.' }, `${wed} like to go over what you have in mind ${where}`));
  for (const say of factsKept(whole.clause, wed)) out.push(build({ ...whole, tail: '.' }, say));
  return [...new Set(out)].map((text) => likeWriter(hit, text));
};
