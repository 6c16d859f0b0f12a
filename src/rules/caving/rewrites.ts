import { inflect } from '../../engine/nlp';
import type { Candidate, Hit, Rewriter, Voice } from '../../engine/types';
import { factList } from '../../language/facts';
import { isPlural, likeWriter, speaker } from '../../language/parts';
import { capitalise, tidy, uncapitalise } from '../../language/rewrite';
import { FREELY, MOTIVE } from './words';

const straight = (text: string): string => text.replace(/[’ʼ]/g, "'");
const bare = (text: string): string => text.replace(/^[\s,;:.!?…—–*-]+|[\s,;:.!?…—–*-]+$/g, '');
const FACT = /[€$£]?\d|[€$£]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|double|twice|third|quarter)\b|(?<=[\p{Ll},;:]\s)\p{Lu}\p{Ll}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u;

const MOTIVES = new RegExp(MOTIVE, 'i');
const FREE = new RegExp(FREELY, 'i');
/** Feelings that stand as their own clause, and words that only shrug. */
const MOOD = /^(?:fine|okay|ok|all right|alright|whatever|very well|oh well|well|right|sure|sigh|alas|meh|yes|enough|understood|no problem|shrug|honestly|really|frankly|please|deal|it's not worth|never mind|such is life|of course|then|c'est la vie|what can we do|sorry|i'm so sorry|anything|you win|i give in|we give (?:up|in)|i suppose|i guess|just because|as you wish|so be it|it is what it is|who (?:are we|am i)|no questions asked|don't mention it|bonus|it's fine|no drama|let's not|forget it|have it your (?:own )?way|if that's (?:what|how)|your call|you know best|take it all|cheers|you'll be|you win|we lose|we've no|oh|just between us|my boss|i'll get in trouble|as you please)\b/i;
const MOODY = /\b(?:upset|cross with|angry|annoyed|disappoint\w+|unhappy|sulk\w*|happy|smile|smiling|peace|quarrel|argu\w+|fight|fuss|row|drama|guilty|ashamed|grateful|afraid|terrified|scared|worn (?:us|me) down|no energy|tired|beggars|bother\w*|goodwill|friendship|like us|love|value you|treasure|kind(?:ness)? to us|remember (?:us|me)|think (?:well|kindly|badly|less )?of (?:us|me)|next time|one day|some day|haggl\w+|in return|owe us|strings|obligation|manage somehow|swallow hard|pushing|insist|nervous|bear|hate|sweet|heart|mean more|worth more|trouble)\b/i;
/** Things done for a friend's sake that hold no fact. */
const isMotive = (piece: string): boolean => !FACT.test(` ${piece}`) && (/^(?:and |but |so )*(?:before (?:you|this|it)|in order (?:not )?to|anticipating|knowing|expecting|hoping|in the hope|pushed like|pardon|terribly|(?:i|we) hope|rather than|whichever|you'll probably|you (?:said|didn't|don't)|one phone call|our friendship|money's|to be fair|call it|you're not obliged|the clinic comes first)\b/i.test(bare(piece)) || MOTIVES.test(piece) || FREE.test(piece) || MOOD.test(bare(piece)) || MOODY.test(piece));

const SUBJECT = String.raw`(?<who>I|we|our (?:side|client|team|firm|company|agency|people|board|insurer|orchestra|union)|the (?:union|orchestra|tenants|farm|gallery)|ours)`;
const ADVERBS = String.raw`(?: (?:just|simply|also|even|gladly|happily|therefore|then|of course|now|all|quietly|still|have to|probably|certainly|naturally|only|rather|sooner|as well|go ahead and|gone ahead and|take the hit and|be glad to|be happy to|happy to|glad to|already|hereby|been|shall|would|will|can|could|so|gladly|instead|myself|ourselves|both))*`;

const IRREGULAR: Readonly<Record<string, string>> = { taken: 'take', took: 'take', given: 'give', gave: 'give', struck: 'strike', cut: 'cut', let: 'let', put: 'put', paid: 'pay', made: 'make', thrown: 'throw', forgotten: 'forget', gone: 'go', went: 'go', come: 'come', brought: 'bring', written: 'write', withdrawn: 'withdraw', left: 'leave', knocked: 'knock', built: 'build', dropped: 'drop', waived: 'waive', halved: 'halve', shaved: 'shave', slashed: 'slash', trimmed: 'trim', scrapped: 'scrap', removed: 'remove', deleted: 'delete', granted: 'grant', added: 'add', extended: 'extend', covered: 'cover', swallowed: 'swallow', accepted: 'accept', agreed: 'agree', signed: 'sign', doubled: 'double', lowered: 'lower', reduced: 'reduce', moved: 'move', cancelled: 'cancel', erased: 'erase', credited: 'credit', frozen: 'freeze', chosen: 'choose', done: 'do', decided: 'decide', rounded: 'round', refunded: 'refund', reversed: 'reverse', eaten: 'eat', sold: 'sell', kept: 'keep', slipped: 'slip', yielded: 'yield', priced: 'price', deducted: 'deduct' };
const baseOf = (verb: string): string => IRREGULAR[verb.toLowerCase()] ?? (/ing$/i.test(verb) ? inflect(verb.toLowerCase(), 'Gerund').infinitive : /ed$/i.test(verb) ? inflect(verb.toLowerCase(), 'PastTense').infinitive : verb.toLowerCase());

/** A step as a verb phrase of the writer ("waive the fee"), or a thing that could be so ("the fee", "waived"). */
type Step = { readonly who: 'I' | 'we'; readonly act: string } | { readonly thing: string; readonly be: string } | { readonly you: string };

/** Cuts what only says why the gift is made, or that nothing is asked for it. */
function withoutMotive(act: string): string {
  let text = act;
  for (const source of [MOTIVES, FREE]) {
    const found = source.exec(text);
    if (found && found.index > 3 && !FACT.test(` ${text.slice(found.index)}`)) text = text.slice(0, found.index);
    else if (found && found.index > 3) text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  }
  for (const aside of [/,? so (?:that )?(?:you|nobody|no one|there|he|she|they|everyone|everybody|your)\b.*$/i, /,? and (?:say no more|move on|hope|expect|trust|carry on|never mention|be done|leave it|call it|won't|forget about it|we'll say)\b.*$/i, /,? (?:without waiting|knowing|rather than|than argue|in case|hoping)\b.*$/i, /,? if (?:it helps|that's|thats|it's|it is|you like|need be|that is)\b[^,]*/i, /,? (?:then|though),? and if that doesn't do it$/i]) {
    const found = aside.exec(text);
    if (found && found.index > 3 && !FACT.test(` ${found[0]}`)) text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  }
  return bare(text).replace(/,? (?:as ?well|too|also)$/i, '').replace(/(?:[,;]? (?:and|so|but|because|since|as|or|if|though|even|in|simply|just|that|which|then|when|while|with|for|only|to|please|honestly|really))+$/i, '').replace(/,? (?:then|too|either way|without (?:another word|a murmur|waiting for your reply|further ado)|anyway|I suppose|of course|really|honestly|and that's that|just like that|again and again|no matter what|regardless|and call it a day|and be done(?: with it)?|as you wished|as you demanded|whatever)$/i, '').replace(/^ +/, '');
}

/** The step in a clause, if there is one. */
function stepOf(piece: string): Step | undefined {
  const step = readStep(piece);
  const words = step === undefined ? '' : 'act' in step ? step.act : 'you' in step ? step.you : step.thing;
  return step === undefined || OPEN.test(words) || words.split(/\s+/).length > 26 || /^\w+ (?:it|them|this|that|me|you|us|to)(?: (?:back|off|away|in|out))?$/i.test(bare(words)) || /^first\b/i.test('be' in step ? step.be.replace(/^#\w+ /, '') : '') || ('thing' in step && /^(?:it|they|we|that)$/i.test(step.thing)) ? undefined : step;
}

function readStep(piece: string): Step | undefined {
  const text = bare(piece).replace(/^(?:so|and|but|then|yet|hence|therefore|because|since|as|well|ok|okay|fine|all right|alright|right|sure|very well|whatever|oh|honestly|just|please|which is why|for now|on reflection|to be fair|right then|in that case|strictly|still)[, ]+/gi, '').replace(/^(?:so|and|but|then|ok|okay|just|that|please|which is why)[, ]+/i, '');
  const who = (name: string | undefined): 'I' | 'we' => (/^(?:I|my)\b/i.test(name ?? '') && !/^in/i.test(name ?? '') ? 'I' : 'we');
  let found = new RegExp(String.raw`^(?:[\w' ]{0,24}? )??${SUBJECT}(?:'ll|'d| will| would| shall| can| could|'re going to| are going to|ll(?= ))${ADVERBS} (?<verb>\w+)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (found && !/^(?:be|not|never|have|like|love|hate|feel|say|think|see|rather|sooner|prefer|mind|go|manage|cope|lump|bite|shut|stop|survive|live|charge|enforce|insist|ask|bill|claim|crumble|relent|cave|yield|question|turn|keep|rather|honour)$/i.test(found['verb'] ?? '')) return { who: who(found['who']), act: `${found['verb']?.toLowerCase()}${found['rest']}` };
  if (found && /^go$/i.test(found['verb'] ?? '') && /^ (?:to|down|as low|with|along|without)\b/i.test(found['rest'] ?? '')) return { who: who(found['who']), act: `go${found['rest']}` };
  const after = new RegExp(String.raw`^(?:[\w' ]{0,24}? )??${SUBJECT}(?:'ll| will| shall| of course)*${ADVERBS} (?:crumble|relent|cave|yield|give in|fold)\b[\w ]{0,16} and (?<verb>\w+)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (after) return { who: who(after['who']), act: `${after['verb']?.toLowerCase()}${after['rest']}` };
  found = new RegExp(String.raw`^(?:[\w' ]{0,24}? )??${SUBJECT}(?:'ve| have|'d| had)${ADVERBS} (?<verb>\w+)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (found && (IRREGULAR[found['verb']?.toLowerCase() ?? ''] || /ed$/i.test(found['verb'] ?? '')) && !/^(?:agreed|decided|wanted|hoped|asked|needed|talked|resolved|enjoyed|learned|noticed|received)$/i.test(found['verb'] ?? '')) return { who: who(found['who']), act: `${baseOf(found['verb'] ?? '')}${found['rest']}` };
  found = new RegExp(String.raw`^(?:[\w' ]{0,24}? )??${SUBJECT}(?:'re|'m| are| am)${ADVERBS} (?<verb>\w+ing)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (found && !/^(?:trying|looking|going|asking|hoping|thinking|counting|trusting|wondering|being|expecting|begging|sending|writing|getting|having)$/i.test(found['verb'] ?? '')) return { who: who(found['who']), act: `${baseOf(found['verb'] ?? '')}${found['rest']}` };
  found = new RegExp(String.raw`^(?:[\w' ]{0,24}? )??${SUBJECT}(?: (?:hereby|simply|just|therefore|now|gladly|happily|also))* (?<verb>waive|drop|accept|yield|concede|agree|take|forgo|relinquish|surrender|withdraw|lowered|reduced|dropped|halved|knocked|cut|cancelled|gave|took|made|defer|priced|doubled|pay|paid)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (found) return { who: who(found['who']), act: `${baseOf(found['verb'] ?? '')}${found['rest']}` };
  const let_ = /^let(?:'s| us| me)(?: (?:just|simply|all|also))* (drop|forget|write|scrap|go|call|say|do|take|skip|carry|pay|knock|sign|leave|strike)\b(.*)$/i.exec(text);
  if (let_ && !/^(?:call|say|do)$/i.test(let_[1] ?? '')) return { who: /^let me/i.test(text) ? 'I' : 'we', act: `${let_[1]?.toLowerCase()}${let_[2]}` };
  if (let_ && /[\d€$£]/.test(let_[2] ?? '')) return { who: 'we', act: `go to${(let_[2] ?? '').replace(/^ (?:it )?/, ' ').replace(/^ just say/, '')}` };
  const thing = /^((?:the|our|my|your|his|that|this|all|every|both|another|\d+|two|three|six|nights|delivery|storage|any|an?)\b[^,;]{0,70}?|it|they|we)(?: (?:is|are|was|will be|can be|could be|has been|have been|can go|can come|can stay|stays?|goes|now|comes)|'s|'re|'ll be)(?: (?:all|now|hereby|then|simply|also|just|quietly|therefore|of course|both|well|along))* (on us|on me|on the house|on our \w+|free(?: of charge)?|gratis|gone|waived|dropped|granted|forgotten|cancelled|yours(?: to keep)?|scrapped|struck|accepted|deleted|halved|removed|withdrawn|erased|at no (?:cost|charge)|for nothing|included|fine(?: (?:with|by) us)?|ok(?:ay)?|with you|with us|ours to pay|unpaid|to us)\b(.*)$/i.exec(text);
  if (thing) {
    const be = (thing[2] ?? '').toLowerCase().replace(/^gone|forgotten|out again/, 'dropped').replace(/^fine(?: (?:with|by) us)?|^ok(?:ay)?/, 'possible').replace(/^yours(?: to keep)?/, 'yours').replace(/^to us$/, 'on us').replace(/^unpaid$/, 'unpaid');
    return { thing: thing[1] ?? '', be: `${be}${thing[3] ?? ''}` };
  }
  const moves = /^((?:the|our|my|your|all|every|delivery|storage|nights|\w+ing)(?: [\w'%€$£.-]+){0,6}?) (?:now )?(comes|goes|stays|drops|falls|starts|come|go|stay)\b (?!to (?:the|a) \w+ing)(.+)$/i.exec(text);
  if (moves) return { thing: moves[1] ?? '', be: `#${/s$/i.test(moves[2] ?? '') ? inflect(moves[2] ?? '', 'PresentTense').infinitive : moves[2]} ${moves[3]}` };
  const considered = /^consider (the|your|our|my|all|every)\b(.{2,60}?) (waived|dropped|accepted|withdrawn|granted|cancelled|gone|forgotten|deleted|agreed|erased|settled)\b(.*)$/i.exec(text);
  if (considered) return { thing: `${considered[1]?.toLowerCase()}${considered[2]}`, be: `${considered[3]?.toLowerCase().replace(/gone|forgotten/, 'dropped')}${considered[4]}` };
  const given = /^(?:you can|you may|you're welcome to|you get to|you'll get to|you)? ?(have|take|keep)\b (?!it your|your (?:own )?way|a look|it or)(.+)$/i.exec(text);
  if (given) return { you: `${given[1]?.toLowerCase()} ${given[2]}` };
  const gets = /^you(?:'ll)? get (.+)$/i.exec(text);
  if (gets) return { you: `have ${gets[1]}` };
  const cut = /^(?:just |please |kindly |you can |go on and |go ahead and )*(scrap|drop|strike|delete|cross out|ignore|disregard|forget(?: about)?|scratch|remove|waive|skip|take out|put|tick|leave|add|knock|deduct|make|cut|tear up|write off|bill|charge)\b (?!(?:us|me|your own|what|which|whatever|them? where|I|we)\b)(.+)$/i.exec(text);
  if (cut) {
    const verb = (cut[1] ?? '').toLowerCase().replace(/^(?:ignore|disregard|forget(?: about)?|scratch)$/, 'drop').replace(/^strike$/, 'strike');
    return { who: 'we', act: `${verb} ${cut[2]}` };
  }
  const no = /^no ((?:price rise|deposit|fee|charge|surcharge|agent's fee|rise|increase)[\w ]{0,12})(?: then)?$/i.exec(text);
  if (no) return { who: 'we', act: `drop the ${no[1]?.trim()}`.replace(/ then$/, '') };
  const figure = /^(?:here's your |there's your |the answer is |so it's |it's |make it |now at |say |at )?((?:net |minus )?[€$£]?\d[\d.,]*(?: ?(?:%|k|euros?|dollars?|pounds?|cents?|percent|per cent|days|months|weeks|a \w+|an \w+|\w+ a \w+))*|(?:thirty|sixty|ninety|\w+ty|ten|twelve) (?:days|percent|per cent|months))(?: it is| then| whatever| is (?:okay|ok|fine|alright|all right))?$/i.exec(text);
  if (figure) return { who: 'we', act: `agree to ${figure[1]}` };
  return undefined;
}

const OPEN = /\b(?:anything|everything|what ?ever|whichever|any (?:number|price|rate|figure|terms?|sum|amount|fee|condition)|the lot|all of it|as (?:much|little|low|many) as|unread|unseen|blindly|your (?:number|figure|terms|version|price|way|ruling|decision))\b/i;

/** The sentence's pieces with what joins them. */
function piecesOf(text: string): { readonly piece: string; readonly joint: string }[] {
  const joints = /\s*[;—–]\s+|:\s+|,\s+(?:(?:and|so|but|yet|then|hence|therefore|because|since|as)\s+)*|\s+(?:so|because|since|hence)\s+(?=(?:I|we|the|our|you|it|I'll|we'll|we've|that)\b)|\s+and\s+(?=(?:let's|I|we|I'll|we'll|we've|therefore|will|so)\b)|[.!?]\s+|\s+rather than\s+|\s+that\s+(?=(?:the|our|we|I|we'll|I'll)\b)|\s+-\s+/gi;
  const out: { piece: string; joint: string }[] = [];
  let at = 0;
  for (const found of text.matchAll(joints)) {
    if (/\d,?$/.test(text.slice(0, found.index)) && /^\d/.test(text.slice(found.index + found[0].length)) && found[0] === ',') continue;
    out.push({ piece: text.slice(at, found.index), joint: found[0] });
    at = found.index + found[0].length;
  }
  out.push({ piece: text.slice(at), joint: '' });
  return out;
}

const snippet = (before: string, words: string, after: string): Candidate => ({ text: before + words + after, stops: [{ start: before.length, end: before.length + words.length }] });

/** The step as part of a trade, best first. */
function trades(step: Step): { readonly plain: string[]; readonly stop: [string, string, string] } {
  if ('act' in step) {
    const { who, act } = step;
    const us = who === 'I' ? 'me' : 'us';
    const whole = withoutMotive(act);
    return {
      plain: [`if ${who} ${whole}, could you meet ${us} on another point?`, `${who} could ${whole} as part of an overall agreement.`],
      stop: [`if ${who} ${whole}, could you `, 'give what you need in return', '?'],
    };
  }
  if ('you' in step) {
    const whole = withoutMotive(step.you);
    return { plain: [`you could ${whole} as part of an overall agreement.`, `if you ${whole}, what could you offer in return?`], stop: [`if you ${whole}, could you `, 'give what we need in return', '?'] };
  }
  const thing = uncapitalise(step.thing.trim()), be = withoutMotive(step.be);
  if (step.be.startsWith('#')) {
    const act = withoutMotive(step.be.slice(1));
    return { plain: [`${thing} could ${act} as part of an overall agreement.`, `if ${thing} can ${act}, could you meet us on another point?`], stop: [`if ${thing} can ${act}, could you `, 'give what you need in return', '?'] };
  }
  return {
    plain: [`${thing} could be ${be} as part of an overall agreement.`, `if ${thing} ${isPlural(thing) ? 'are' : 'is'} ${be}, could you meet us on another point?`],
    stop: [`if ${thing} ${isPlural(thing) ? 'are' : 'is'} ${be}, could you `, 'give what you need in return', '?'],
  };
}

/** Rewrites of a gift: the same step, tied to something in return. */
export const rewrite: Rewriter = (hit, voice) => {
  const source = straight(hit.sentence.text);
  const out: (string | Candidate)[] = [];
  const opening = /^[^\p{L}\p{N}€$£]*/u.exec(source)?.[0] ?? '';
  const pieces = piecesOf(source.slice(opening.length).replace(/[\s.!…]+$/, ''));
  const open = openEnded(hit, voice);
  if (open.length && !pieces.some(({ piece }) => FACT.test(piece) && stepOf(piece))) out.push(...open);
  for (let at = pieces.length - 1; at >= 0; at--) {
    const here = pieces[at];
    if (!here) continue;
    // A list that runs on over commas belongs to the step.
    let clause = here.piece, last = at;
    while (last + 1 < pieces.length && /^[,:]? ?(?:and )?$|^, $/.test(pieces[last]?.joint ?? '') && !isMotive(pieces[last + 1]?.piece ?? '') && !stepOf(pieces[last + 1]?.piece ?? '') && !/^(?:I|we|you|it|they|that|he|she|there|this|who|which|though|although|even|please|because|never|not|no)\b|'(?:s|re|ll|ve)\b/i.test(pieces[last + 1]?.piece ?? '')) { clause += (pieces[last]?.joint ?? '') + (pieces[last + 1]?.piece ?? ''); last++; }
    const step = stepOf(clause);
    if (!step) continue;
    const kept = pieces.slice(0, at).map((part, index) => ({ ...part, index })).filter(({ piece }) => piece.trim() && !isMotive(piece) && !stepOf(piece) && (FACT.test(` ${piece}`) || piece.split(/\s+/).length > 3));
    const rest = pieces.slice(last + 1).filter(({ piece }) => FACT.test(` ${piece}`) || !isMotive(piece) && piece.split(/\s+/).length > 4 && /\b(?:is|are|was|has|have|will|can|would)\b|'(?:s|re|ll|ve)\b/i.test(piece) && !/\b(?:whatever|don't|no need|never)\b/i.test(piece));
    let head = kept.map(({ piece, joint }, index) => piece + (index < kept.length - 1 ? joint : '')).join('');
    const lead = kept[kept.length - 1];
    const dangling = lead && (/:\s*$/.test(lead.joint) || /^(?:for|on|as (?:to|for|regards)|regarding|about|with|at|in|after|since|when|if|although|though|because|as|to|before|from|given|seeing|instead)\b/i.test(lead.piece.trim()));
    head = head ? `${head.replace(/[\s,;:]+$/, '')}${dangling ? ', ' : '. '}` : '';
    const tail = rest.length ? ` ${capitalise(bare(rest.map(({ piece }) => piece).join(', ')))}.` : '';
    const { plain, stop } = trades(step);
    const put = (text: string): string => likeWriter(hit, `${opening}${tidy(capitalise(`${head}${dangling ? text : capitalise(text)}${tail}`))}`.replace(/\bi\b(?=[ '])/g, 'I'));
    out.push(...plain.map(put));
    const [before, words, after] = stop;
    const start = `${opening}${capitalise(`${head}${dangling ? before : capitalise(before)}`)}`;
    if (!/\p{L}’\p{L}/u.test(hit.sentence.text)) out.push(snippet(start, words, after + tail));
    if (out.length > 5) break;
  }
  return [...out, ...open, ...fallback(hit, voice)];
};

/** Blank cheques, decisions handed over, and requests taken back: questions that keep the writer in the talk. */
function openEnded(hit: Hit, voice: Voice): string[] {
  const { us, wed } = speaker(voice);
  const source = straight(hit.sentence.text);
  const mark = source.slice(hit.span.start, hit.span.end);
  const before = bare(source.slice(0, hit.span.start));
  const out: string[] = [];
  const lead = before && !isMotive(before) && before.split(/\s+/).length > 1 ? (/^(?:for|on|as (?:to|for|regards)|regarding|when it comes|about|with|in the matter|concerning)\b/i.test(before) ? `${before}, ` : `${before.replace(/(?:[,;]? (?:and|so|but|because|since|as))+$/i, '')}. `) : '';
  const add = (text: string): void => { out.push(likeWriter(hit, tidy(capitalise(lead && !lead.endsWith('. ') ? lead + text : lead + capitalise(text))))); };
  const noun = /\b(price|fee|rate|rent|discount|terms|number|figure|split|amount|sum|commission|salary|margin|interest|penalty|settlement|valuation|share|wage|day rate|conditions|budget|rebate|percentage)\b/i.exec(source)?.[1]?.toLowerCase();
  const named = /\b(?:what ?ever|whichever|any) (clauses?|terms|points?|changes?|conditions|dates?|hours|days?)\b/i.exec(mark)?.[1]?.toLowerCase();
  if (named) add(`which ${named.endsWith('s') ? named : `${named}s`} matter most to you, and why?`);
  else if (/\b(?:what ?ever|whichever|any|anything|name|your price|your call|up to you|you (?:decide|set|choose|pick|name)|in your hands|fill|write|put in|say a|tell (?:us|me)|sky's|no ceiling|your wish|defer|discretion|judge|yours to|pay what|pay (?:us|me)|bill (?:us|me)|make it what|everything|all of it|blank|match|unread|unseen)\b/i.test(mark)) {
    const asked = noun && !/^(?:terms|conditions|interest|share|margin)$/.test(noun) ? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}` : noun === 'terms' || noun === 'conditions' ? noun : noun ? `the ${noun}` : 'a figure';
    if (noun || /\b(?:pay|bill|charge|name|say|fill|figure|blank|offer|sky|ceiling|match|decide|number|cost|worth)\b/i.test(mark)) add(`could you propose ${asked} and tell ${us} what ${noun === 'terms' || noun === 'conditions' ? 'they are' : 'it is'} based on?`);
    add(`which points matter most to you here, and why?`);
  }
  const asking = /\b(?:sor+y|apolog\w*|forget|ignore|disregard|feel (?:awful|bad|terrible)|embar+as+ed|should(?:n't| never| not) have|pretend|wrong of (?:us|me)|silly|take it back|withdrawn)\b.*?\b(?:asking (?:for|about)|asked (?:for|about)|raising|raised|bringing up|brought up|mention(?:ing|ed)|said about|to (?:want|have said)|question about|request for|wanting|(?:bit|part|point|line) about|(?:ignore|disregard|forget) (?:our|my))\s+(.+)$/i.exec(bare(source.slice(hit.span.start)));
  if (asking?.[1]) {
    const thing = withoutMotive(bare((asking[1].split(/[,;]| and (?:I|we|pay|please)/)[0] ?? ''))).replace(/ (?:at all|again|so soon)$/i, '');
    if (thing && thing.split(/\s+/).length < 9 && !/\b(?:we|I|it)\b/.test(thing)) { add(`${thing} ${isPlural(thing) ? 'matter' : 'matters'} to ${us}; how could we settle it together?`.replace(/settle it together/, isPlural(thing) ? 'settle them together' : 'settle it together')); add(`${wed} still like to talk about ${thing}; what would work for you?`); }
  }
  const ours = /\b(?:worry|mind|matter|thought|spare|trouble)\b.*?\b((?:our|my) (?:costs?|margins?|side|loss(?:es)?|overtime|fee|needs?|interests?|expenses?|cash ?flow|budget|hours|time|weekend|rent|profit)(?: on [\w ]{3,30})?)|^\W*((?:our|my) (?:costs?|margins?|needs?|overtime|time|weekend|interests?|expenses|fee)) .*(?:doesn't|don't|isn't|aren't)/i.exec(mark);
  const mine = ours?.[1] ?? ours?.[2];
  if (mine) add(`${mine.toLowerCase()} ${isPlural(mine) ? 'matter' : 'matters'} here as well; how could we take ${isPlural(mine) ? 'them' : 'it'} into account?`);
  return out;
}

/** A capital that only the sentence's start gave. */
const OPENER = /^(?:The|Our|Your|My|All|Every|An?|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|Sixty|Half|Twice|Net)\b/;

/** Rewrites that hold for any sentence of the rule. */
export const fallback: Rewriter = (hit, voice) => {
  if (/\bfind a balance\b|on another point|an overall agreement/.test(hit.sentence.text)) return []; // its own words: once is enough
  const { we, us, wed } = speaker(voice);
  const source = straight(hit.sentence.text);
  const out: string[] = [];
  const pieces = piecesOf(bare(source)).filter(({ piece }) => !isMotive(piece) && /\b(?:is|are|was|were|has|have|had|can|will|would|came|said|asked|sent|costs?|runs?|stays?|blames?)\b|'(?:s|re|ve)\b/i.test(piece) && piece.split(/\s+/).length > 3 && !stepOf(piece));
  const keep = pieces.length ? `${capitalise(bare(pieces.map(({ piece }) => piece).join(', ')))}. ` : '';
  if (!FACT.test(` ${bare(source)}`)) {
    out.push(`${capitalise(wed)} like to find a balance here; which points matter most to you, and why?`);
    out.push(`${capitalise(we)} could move on this as part of an overall agreement.`);
    out.push(`If ${we} moved on this, could you meet ${us} on another point?`);
  } else {
    const words = factList(source, 'or')?.replace(OPENER, (word) => word.toLowerCase());
    const money = /[€$£%]|\b(?:euros?|dollars?|pounds?|cents?|days|weeks|months|net|percent|per cent)\b/i;
    if (words && !keep) {
      out.push(...(money.test(words) ? [`${capitalise(we)} could discuss ${words} as part of an overall agreement.`, `If ${we} agreed to ${words}, could you meet ${us} on another point?`] : []));
      out.push(`${capitalise(wed)} like to find a balance on ${factList(source)?.replace(OPENER, (word) => word.toLowerCase()) ?? words}; which points matter most to you, and why?`);
    }
    if (keep) out.push(`${keep}If ${we} moved on this, could you meet ${us} on another point?`);
    if (keep) out.push(`${keep}${capitalise(wed)} like to find a balance here; which points matter most to you, and why?`);
    if (words && keep) out.push(`${capitalise(wed)} like to find a balance on ${words.replace(/ or (?=[^ ]+(?: [^ ]+)*$)/, ' and ')}; which points matter most to you, and why?`);
  }
  return out.map((text) => likeWriter(hit, tidy(text)));
};
