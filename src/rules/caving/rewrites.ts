import { inflect } from '../../engine/nlp';
import type { Candidate, Hit, Rewriter, Voice } from '../../engine/types';
import { withoutName } from '../../language/address';
import { factList } from '../../language/facts';
import { matterOf } from '../../language/matter';
import { isPlural, likeWriter, speaker } from '../../language/parts';
import { FINITE, SUBORDINATE } from '../../language/reframe';
import { capitalise, tidy, uncapitalise } from '../../language/rewrite';
import { FREELY, GIVE, GIVEN, MOTIVE } from './words';

const straight = (text: string): string => text.replace(/[’ʼ]/g, "'");
const bare = (text: string): string => text.replace(/^[\s,;:.!?…—–*-]+|[\s,;:.!?…—–*-]+$/g, '');
const FACT = /[€$£]?\d|[€$£]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|double|twice|third|quarter)\b|(?<=[\p{Ll},;:]\s)\p{Lu}\p{Ll}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u;

const MOTIVES = new RegExp(MOTIVE, 'i');
const FREE = new RegExp(FREELY, 'i');
/** Feelings that stand as their own clause, and words that only shrug. */
const MOOD = /^(?:fine|okay|ok|all right|alright|whatever|very well|oh well|well|right|sure|sigh|alas|meh|yes|enough|understood|no problem|shrug|honestly|really|frankly|please|deal|it's not worth|never mind|such is life|of course|then|c'est la vie|what can we do|sorry|i'm so sorry|anything|you win|i give in|we give (?:up|in)|i suppose|i guess|just because|as you wish|so be it|it is what it is|who (?:are we|am i)|no questions asked|don't mention it|bonus|it's fine|no drama|let's not|forget it|have it your (?:own )?way|if that's (?:what|how)|your call|you know best|take it all|cheers|you'll be|you win|we lose|we've no|oh|not worth|don't be|didn't mean|there(?:'s| is|'s really| seems) no (?:point|use|need)|no need|don't mind|it's embarrassing|my fault|our fault|just between us|my boss|i'll get in trouble|as you please)\b/i;
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
  for (const aside of [/,? just like that\b.*$/i, /,? (?:for (?:free|nothing|always)|on us|on me|gratis|free(?! \w)|on the house|as a gift|at no (?:cost|charge))\b.*$/i, / before (?:you|we'd|we|it|anyone)\b.*$/i, /,? (?:hopefully|don't worry|never mind|please|no need|no questions|I promise|say no more|whatever)\b.*$/i, /,? to (?:keep|save|avoid|spare|please|stop|smooth|be nice|show|make)\b(?! up).*$/i, /,? (?:as|since|because) (?:it|you|we|that)\b.*$/i, /,? if (?:it|that|this)\b.*$/i, /,? so (?:that )?(?:you|nobody|no one|there|he|she|they|everyone|everybody|your)\b.*$/i, /,? and (?:say no more|move on|hope|expect|trust|carry on|never mention|be done|leave it|call it|won't|forget about it|we'll say)\b.*$/i, /,? (?:without (?:waiting|asking|being asked|expecting|reading|any)|as a (?:present|gift|gesture|sign)|only don't|just please|knowing|rather than|than argue|in case|hoping)\b.*$/i, /,? if (?:it helps|that's|thats|it's|it is|you like|need be|that is)\b[^,]*/i, /,? (?:then|though),? and if that doesn't do it$/i]) {
    const found = aside.exec(text);
    if (found && found.index > 3 && !FACT.test(` ${found[0]}`)) text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  }
  return bare(text).replace(/,? (?:as ?well|too|also|all)$/i, '').replace(/^(take|have|keep) also\b/i, '$1').replace(/(?:[,;]? (?:and|so|but|because|since|as|or|if|though|even|in|simply|just|that|which|then|when|while|with|for|only|to|please|honestly|really))+$/i, '').replace(/,? (?:then|too|either way|without (?:another word|a murmur|waiting for your reply|further ado)|anyway|I suppose|of course|really|honestly|and that's that|just like that|again and again|no matter what|regardless|and call it a day|and be done(?: with it)?|as you wished|as you demanded|whatever)$/i, '').replace(/^ +/, '');
}

/** The step in a clause, if there is one. */
function stepOf(piece: string): Step | undefined {
  const step = readStep(piece);
  const words = step === undefined ? '' : 'act' in step ? step.act : 'you' in step ? step.you : step.thing;
  return step === undefined || OPEN.test(words) || 'act' in step && /^\w+$/.test(withoutMotive(step.act)) || words.split(/\s+/).length > 26 || /^\w+ (?:it|them|this|that|me|you|us|to)(?: (?:back|off|away|in|out))?$/i.test(bare(words)) || /^first\b/i.test('be' in step ? step.be.replace(/^#\w+ /, '') : '') || ('thing' in step && /^(?:it|they|we|that)$/i.test(step.thing)) ? undefined : step;
}

/** "For the sake of a quiet life we'll …", "After your fifth mail I've …": what leads up to a step. */
const LEADS_UP = /^(?:for the sake of|to (?:avoid|keep|save|stop|spare|please|calm|make|show)|in order (?:not )?to|just so|so as (?:not )?to|rather than|anything to|because|as a|out of|in the hope|if it|if that|before|no (?:need|point)|I (?:suppose|guess)|we (?:suppose|guess)|in the end|after)\b[^,;:\d]*? (?=(?:I|we|you)(?:'ll|'ve|'re|'m|'d| will| have| are| am| can| may| waive| accept| could)\b)/i;

function readStep(piece: string): Step | undefined {
  const text = bare(piece).replace(/^(?:so|and|but|then|yet|hence|therefore|because|since|as|well|ok|okay|fine|all right|alright|right|sure|very well|whatever|oh|honestly|just|please|which is why|for now|on reflection|to be fair|right then|in that case|strictly|still)[, ]+/gi, '').replace(/^(?:so|and|but|then|ok|okay|just|that|please|which is why)[, ]+/i, '').replace(LEADS_UP, '');
  const who = (name: string | undefined): 'I' | 'we' => (/^(?:I|my)\b/i.test(name ?? '') && !/^in/i.test(name ?? '') ? 'I' : 'we');
  if (/\b(?:sooner|rather)\b.*\bthan\b/i.test(text)) return undefined;
  let found = new RegExp(String.raw`^(?:(?:(?!the\b|an?\b|what\b|that\b|which\b)[\w']+ ){0,4})??${SUBJECT}(?:'ll|'d| will| would| shall| can| could|'re going to| are going to|ll(?= ))${ADVERBS} (?<verb>\w+)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (found && !/^(?:be|not|never|have|like|love|hate|feel|ever|no|blush|hold|press|sleep|hope|trust|remain|try|get|say|think|see|rather|sooner|prefer|mind|go|manage|cope|lump|bite|shut|stop|survive|live|charge|enforce|insist|ask|bill|claim|crumble|relent|cave|yield|question|turn|keep|rather|honour|\w+(?<!n)eed|\w+(?<!e)ed)$/i.test(found['verb'] ?? '')) return { who: who(found['who']), act: `${found['verb']?.toLowerCase()}${found['rest']}` };
  if (found && /^go$/i.test(found['verb'] ?? '') && /^ (?:to|down|as low|with|along|without)\b/i.test(found['rest'] ?? '')) return { who: who(found['who']), act: `go${found['rest']}` };
  const after = new RegExp(String.raw`^(?:(?:(?!the\b|an?\b|what\b|that\b|which\b)[\w']+ ){0,4})??${SUBJECT}(?:'ll| will| shall| of course)*${ADVERBS} (?:crumble|relent|cave|yield|give in|fold)\b[\w ]{0,16} and (?<verb>\w+)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (after) return { who: who(after['who']), act: `${after['verb']?.toLowerCase()}${after['rest']}` };
  found = new RegExp(String.raw`^(?:(?:(?!the\b|an?\b|what\b|that\b|which\b)[\w']+ ){0,4})??${SUBJECT}(?:'ve| have|'d| had)${ADVERBS} (?<verb>\w+)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (found && (IRREGULAR[found['verb']?.toLowerCase() ?? ''] || /ed$/i.test(found['verb'] ?? '')) && !/^(?:agreed|decided|wanted|hoped|pencilled|asked|needed|talked|resolved|enjoyed|learned|noticed|received)$/i.test(found['verb'] ?? '')) return { who: who(found['who']), act: `${baseOf(found['verb'] ?? '')}${found['rest']}` };
  found = new RegExp(String.raw`^(?:(?:(?!the\b|an?\b|what\b|that\b|which\b)[\w']+ ){0,4})??${SUBJECT}(?:'re|'m| are| am)${ADVERBS} (?<verb>\w+ing)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (found && !/^(?:trying|looking|going|asking|hoping|thinking|counting|trusting|wondering|being|expecting|begging|sending|writing|getting|having)$/i.test(found['verb'] ?? '')) return { who: who(found['who']), act: `${baseOf(found['verb'] ?? '')}${found['rest']}` };
  found = new RegExp(String.raw`^(?:(?:(?!the\b|an?\b|what\b|that\b|which\b)[\w']+ ){0,4})??${SUBJECT}(?: (?:hereby|simply|just|therefore|now|gladly|happily|also))* (?<verb>waive|drop|knock|reduce|lower|halve|accept|yield|concede|agree|take|forgo|relinquish|surrender|withdraw|lowered|reduced|dropped|halved|knocked|cut|cancelled|gave|took|made|defer|priced|doubled|pay|paid)\b(?<rest>.*)$`, 'i').exec(text)?.groups;
  if (found) return { who: who(found['who']), act: `${baseOf(found['verb'] ?? '')}${found['rest']}` };
  const let_ = /^let(?:'s| us| me)(?: (?:just|simply|all|also))* (drop|forget|write|scrap|go|call|say|do|take|skip|carry|pay|knock|sign|leave|strike)\b(.*)$/i.exec(text);
  if (let_ && !/^(?:call|say|do)$/i.test(let_[1] ?? '')) return { who: /^let me/i.test(text) ? 'I' : 'we', act: `${let_[1]?.toLowerCase()}${let_[2]}` };
  if (let_ && /[\d€$£]/.test(let_[2] ?? '')) return { who: 'we', act: `go to${(let_[2] ?? '').replace(/^ (?:it )?/, ' ').replace(/^ just say/, '')}` };
  const thing = /^((?:the|our|my|your|his|that|this|all|every|both|another|\d+|two|three|six|nights|delivery|storage|any|an?)\b[^,;]{0,70}?|it|they|we)(?: (?:is|are|was|will be|can be|could be|has been|have been|can go|can come|can stay|stays?|goes|now|comes)|'s|'re|'ll be)(?: (?:all|now|hereby|then|simply|also|just|quietly|therefore|of course|both|well|along))* (on us|on me|on the house|on our \w+|free(?: of charge)?|gratis|gone|waived|dropped|granted|forgotten|cancelled|yours(?: to keep)?|scrapped|struck|accepted|off|forgiven|a present|yours too|deleted|halved|removed|withdrawn|erased|at no (?:cost|charge)|for nothing|included|fine(?: (?:with|by) us)?|ok(?:ay)?|with you|with us|ours to pay|unpaid|to us)\b(.*)$/i.exec(text);
  if (thing) {
    const be = (thing[2] ?? '').toLowerCase().replace(/^(?:gone|forgotten|off|out again)\b/, 'dropped').replace(/^forgiven/, 'waived').replace(/^a present/, 'included').replace(/^fine(?: (?:with|by) us)?|^ok(?:ay)?/, 'possible').replace(/^yours(?: to keep)?/, 'yours').replace(/^to us$/, 'on us').replace(/^unpaid$/, 'unpaid');
    return { thing: thing[1] ?? '', be: `${be}${thing[3] ?? ''}` };
  }
  const moves = /^((?:the|our|my|your|all|every|delivery|storage|nights|\w+ing)(?: (?!have\b|has\b|is\b|are\b|had\b)[\w'%€$£.-]+(?<!n't)){0,6}?) (?:(?:now|can|could|will|would|may) )*(comes|goes|stays|drops|falls|starts|come|go|stay)\b (?!to (?:the|a) \w+ing)(.+)$/i.exec(text);
  if (moves) return { thing: moves[1] ?? '', be: `#${/s$/i.test(moves[2] ?? '') ? inflect(moves[2] ?? '', 'PresentTense').infinitive : moves[2]} ${moves[3]}` };
  const considered = /^consider (the|your|our|my|all|every)\b(.{2,60}?) (?:all )?(waived|dropped|accepted|withdrawn|granted|cancelled|gone|forgotten|deleted|agreed|erased|settled|on us|on me|free|yours|included)\b(.*)$/i.exec(text);
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
  const charged = /^(?:charge|bill|invoice) (?:us|me) (?:for )?((?:the|your|another|\d).+)$/i.exec(text) ?? /^put (?:us|me) down for (.+)$/i.exec(text);
  if (charged) return { who: /^\w+ me\b/i.test(text) ? 'I' : 'we', act: `${/^put/i.test(text) ? 'take on' : 'pay for'} ${charged[1]}` };
  // "The school will carry the bus": a third name for the writer's side.
  const theirs = /^((?:the|our|my) (?:[\w'-]+ )?[\w'-]+) (?:will|'ll|shall)(?: (?:just|simply|also|gladly|happily))* ((?:waive|drop|cut|halve|lower|reduce|give|throw in|add|extend|pay|cover|absorb|carry|bear|accept|agree to|sign|match|take|refund|withdraw|play|work|do|keep|forget|host|deliver|include)\b.+)$/i.exec(text);
  if (theirs) return { thing: theirs[1] ?? '', be: `#${theirs[2]}` };
  const there = /^there(?:'s| is| are) ((?:an?|another|two|three|\d+) .+)$/i.exec(text.replace(/^on top of that,? /i, ''));
  if (there) return { you: `have ${there[1]}` };
  const no = /^no ((?:price rise|deposit|fee|charge|surcharge|agent's fee|rise|increase)[\w ]{0,12})(?: then)?$/i.exec(text);
  if (no) return { who: 'we', act: `drop the ${no[1]?.trim()}`.replace(/ then$/, '') };
  const figure = /^(?:here's your |there's your |the answer is |so it's |it's |make it |now at |say |at )?((?:net |minus )?[€$£]?\d[\d.,]*(?: ?(?:%|k|euros?|dollars?|pounds?|cents?|percent|per cent|days|months|weeks))?(?: (?:euros?|dollars?|pounds?|cents?|percent|per cent|days|months|weeks|an? \w+|\w+ a \w+)){0,3}|(?:thirty|sixty|ninety|\w+ty|ten|twelve) (?:days|percent|per cent|months))(?: it is| then| whatever| is (?:okay|ok|fine|alright|all right))?$/i.exec(text);
  if (figure) return { who: 'we', act: `agree to ${figure[1]}` };
  return undefined;
}

const OPEN = /\b(?:anything|everything|what ?ever|whichever|any (?:number|price|rate|figure|terms?|sum|amount|fee|condition)|the lot|all of it|as (?:much|little|low|many|often) as|unread|unseen|blindly|your (?:number|figure|terms|version|price|way|ruling|decision))\b/i;

/** The sentence's pieces with what joins them. */
function piecesOf(text: string): { readonly piece: string; readonly joint: string; readonly start: number }[] {
  const joints = /\s*[;—–]\s+|:\s+|,\s+(?:(?:and|so|but|yet|then|hence|therefore|because|since|as)\s+)*|\s+(?:so|because|since|hence)\s+(?=(?:I|we|the|our|you|it|I'll|we'll|we've|that)\b)|\s+and\s+(?=(?:let's|I|we|I'll|we'll|we've|therefore|will|so)\b)|[.!?]\s+|\s+rather than\s+|\s+that\s+(?=(?:the|our|we|I|we'll|I'll)\b)|\s+-\s+/gi;
  const out: { piece: string; joint: string; start: number }[] = [];
  let at = 0;
  for (const found of text.matchAll(joints)) {
    if (/\d,?$/.test(text.slice(0, found.index)) && /^\d/.test(text.slice(found.index + found[0].length)) && found[0] === ',') continue;
    out.push({ piece: text.slice(at, found.index), joint: found[0], start: at });
    at = found.index + found[0].length;
  }
  out.push({ piece: text.slice(at), joint: '', start: at });
  return out;
}

const snippet = (before: string, words: string, after: string): Candidate => ({ text: before + words + after, stops: [{ start: before.length, end: before.length + words.length }] });

/** "accepted, including the small ones": what hangs on with a comma comes last. */
const splitTail = (words: string): [string, string] => {
  const at = /,? (?=(?:even though|although|though|including|plus)\b)/.exec(words)?.index ?? words.length;
  return [words.slice(0, at), words.slice(at).replace(/^,? (?=\w)/, ', ')];
};

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
    const whole = withoutMotive(step.you), [first, more] = splitTail(whole);
    return { plain: [`you could ${first} as part of an overall agreement${more}.`, `if you ${whole}, what could you offer in return?`], stop: [`if you ${whole}, could you `, 'give what we need in return', '?'] };
  }
  const thing = uncapitalise(step.thing.trim()), [be, more] = splitTail(withoutMotive(step.be));
  if (step.be.startsWith('#')) {
    const act = withoutMotive(step.be.slice(1));
    return { plain: [`${thing} could ${act} as part of an overall agreement.`, `if ${thing} can ${act}, could you meet us on another point?`], stop: [`if ${thing} can ${act}, could you `, 'give what you need in return', '?'] };
  }
  return {
    plain: [`${thing} could be ${be} as part of an overall agreement${more}.`, `if ${thing} ${isPlural(thing) ? 'are' : 'is'} ${be}, could you meet us on another point?`],
    stop: [`if ${thing} ${isPlural(thing) ? 'are' : 'is'} ${be}, could you `, 'give what you need in return', '?'],
  };
}

/** Its own words: once is enough. */
const DONE = /\bfind a balance\b|\bon another point\b|\ban overall agreement\b/;

/** Rewrites of a gift, with the name of whom the sentence speaks to before them. */
export const rewrite: Rewriter = (hit, voice) => {
  const text = hit.sentence.text, { name, rest } = withoutName(text.trim());
  if (!name) return tied(hit, voice);
  const cut = text.trimStart().startsWith(name) ? text.length - text.trimStart().length + name.length + 2 : 0;
  const sentence = { ...hit.sentence, text: rest, judged: hit.sentence.judged.slice(cut, cut + rest.length) };
  const span = { start: Math.max(0, hit.span.start - cut), end: Math.min(Math.max(1, hit.span.end - cut), rest.length) };
  return tied({ ...hit, sentence, span }, voice).map((candidate) => (typeof candidate === 'string' ? `${name}, ${uncapitalise(candidate)}` : candidate));
};

/** The same step, tied to something in return. */
const tied: Rewriter = (hit, voice) => {
  if (DONE.test(hit.sentence.text)) return [];
  const source = straight(hit.sentence.text);
  const out: (string | Candidate)[] = [];
  const opening = /^[^\p{L}\p{N}€$£]*/u.exec(source)?.[0] ?? '';
  const pieces = piecesOf(source.slice(opening.length).replace(/[\s.!…]+$/, ''));
  const open = openEnded(hit, voice);
  if (open.length && !pieces.some(({ piece }) => stepOf(piece))) out.push(...open);
  for (let at = pieces.length - 1; at >= 0; at--) {
    const here = pieces[at];
    if (!here) continue;
    // A list that runs on over commas belongs to the step.
    let clause = here.piece, last = at;
    while (last + 1 < pieces.length && /^[,:]? ?(?:and )?$|^, $/.test(pieces[last]?.joint ?? '') && !isMotive(pieces[last + 1]?.piece ?? '') && !stepOf(pieces[last + 1]?.piece ?? '') && !/^(?:I|we|you|it|they|that|he|she|there|this|who|which|though|although|even|please|because|never|not|no)\b|'(?:s|re|ll|ve)\b/i.test(pieces[last + 1]?.piece ?? '')) { clause += (pieces[last]?.joint ?? '') + (pieces[last + 1]?.piece ?? ''); last++; }
    const step = stepOf(clause);
    if (!step) continue;
    const from = opening.length;
    const kept = pieces.slice(0, at).map((part, index) => ({ ...part, index })).filter(({ piece, start }) => piece.trim() && !isMotive(piece) && !stepOf(piece) && (FACT.test(` ${piece}`) || (start + piece.length + from <= hit.span.start && piece.split(/\s+/).length > 3 && matterOf(piece).about !== undefined && pieces[pieces.findIndex((other) => other.start === start)]?.joint.trim() !== 'that')));
    const rest = pieces.slice(last + 1).filter(({ piece, start }) => FACT.test(` ${piece}`) || start + from >= hit.span.end && !isMotive(piece) && piece.split(/\s+/).length > 4 && /\b(?:is|are|was|has|have|will|can|would)\b|'(?:s|re|ll|ve)\b/i.test(piece) && !/\b(?:whatever|don't|no need|never)\b/i.test(piece));
    let head = kept.map(({ piece, joint }, index) => piece + (index < kept.length - 1 ? joint : '')).join('');
    const lead = kept[kept.length - 1];
    const dangling = lead && (/:\s*$/.test(lead.joint) || /^(?:for|on|as (?:to|for|regards)|regarding|about|with|at|in|after|since|when|if|although|though|because|as|to|before|from|given|seeing|instead|rather than|over|under|following|until|once|while)\b/i.test(lead.piece.trim()));
    head = head ? `${head.replace(/[\s,;:]+$/, '')}${dangling ? ', ' : '. '}` : '';
    const tail = rest.length ? ` ${capitalise(bare(rest.map(({ piece }) => piece).join(', ')))}.` : '';
      const { plain: [asked = '', offered = ''], stop } = trades(step);
    // Behind "rather than …," an "if" would be one lean too many; where the writer says no to something, so does the offer.
    const plain = [...(dangling ? [offered, asked] : [asked, offered]), ...[asked, offered].filter((text) => / could (?!you\b)/.test(text)).map((text) => text.replace(/ could (?!you\b)/, ' could only '))];
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
  const wanted = /\b(?:what ?ever|whichever|any) ((?:[a-z]+ )?[a-z]+s) (?:you|they|it|that|u)\b/i.exec(mark)?.[1]?.toLowerCase();
  if (wanted && !named && !/^(?:is|was|has|hurts|makes|suits|pleases|happens|\w+ (?:is|makes|suits|pleases|hurts))$/.test(wanted)) add(`which ${wanted} would you need, and why?`);
  else if (named) add(`which ${named.endsWith('s') ? named : `${named}s`} matter most to you, and why?`);
  else if (/\b(?:what ?ever|whichever|any|anything|name|your price|your call|up to you|you (?:decide|set|choose|pick|name)|in your hands|fill|write|put in|say a|tell (?:us|me)|sky's|no ceiling|your wish|defer|discretion|judge|yours to|pay what|pay (?:us|me)|bill (?:us|me)|make it what|everything|all of it|blank|match|unread|unseen)\b/i.test(mark)) {
    const asked = noun && !/^(?:terms|conditions|interest|share|margin)$/.test(noun) ? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}` : noun === 'terms' || noun === 'conditions' ? noun : noun ? `the ${noun}` : 'a figure';
    if (noun || /\b(?:pay|bill|charge|name|say (?:a|the|any|what)|fill in the|figure|sky|ceiling|number|worth)\b/i.test(mark)) add(`could you propose ${asked} and tell ${us} what ${noun === 'terms' || noun === 'conditions' ? 'they are' : 'it is'} based on?`);
    add(`which points matter most to you here, and why?`);
  }
  const asking = /\b(?:sor+y|apolog\w*|forget|ignore|disregard|feel (?:awful|bad|terrible)|embar+as+ed|should(?:n't| never| not) have|pretend|wrong of (?:us|me)|silly|take it back|withdrawn)\b.*?\b(?:asking (?:for|about)|asked (?:for|about)|raising|raised|bringing up|brought up|mention(?:ing|ed)|said about|to (?:want|have said)|question about|request for|wanting|(?:bit|part|point|line) about|(?:ignore|disregard|forget) (?:our|my))\s+(?!\s)(.+)$/i.exec(bare(source.slice(hit.span.start)));
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
const MONEY = /[€$£%]|\d|\b(?:euros?|dollars?|pounds?|cents?|thousand|days|weeks|months|net|percent|per cent)\b/i;

/** The step on the sentence's topic, tied to something in return: holds for any sentence of the rule, and for findings without a form. */
export const fallback: Rewriter = (hit, voice) => {
  const { we, us, our } = speaker(voice), We = capitalise(we);
  const source = straight(hit.sentence.text);
  const { head, tail } = around(hit);
  const out: string[] = [];
  const add = (text: string): void => { out.push(likeWriter(hit, tidy([head, text, tail].filter(Boolean).join(' ')))); };
  const inside = head || tail ? source.slice(hit.span.start, hit.span.end) : source;
  const { about, who } = matterOf(inside.replace(/\b(?:peace|quiet life|goodwill|sake|heart|feelings?|mood|grace|answer|fuss|row)\b/gi, 'it'));
  const full = withUnit(about, inside);
  const topic = full && !who && !/^(?:\p{Lu}|the (?:two|three) of|your (?:wishes|kindness|good books|wish|client|counsel))/u.test(full) ? full : undefined;
  if (topic) {
    const sum = MONEY.test(topic) && !/^(?:the|our|your|my|all) /i.test(topic);
    add(sum ? `${We} could discuss ${topic} as part of an overall agreement.` : `${We} could move on ${topic} as part of an overall agreement.`);
    add(`If ${we} ${sum ? 'agreed to' : 'moved on'} ${topic}, could you meet ${us} on another point?`);
  }
  const facts = withUnit(factList(inside, 'or'), inside)?.replace(OPENER, (word) => word.toLowerCase());
  if (facts && MONEY.test(facts)) {
    add(`${We} could discuss ${facts} as part of an overall agreement.`);
    add(`If ${we} agreed to ${facts}, could you meet ${us} on another point?`);
  }
  if (!FACT.test(` ${bare(inside)}`)) {
    if (!topic) add('Which points matter most to you here, and why?');
    add(`${We} could move on this as part of an overall agreement.`);
  }
  const list = factList(source)?.replace(OPENER, (word) => word.toLowerCase());
  out.push(...out.filter((text) => / could (?!you\b)/.test(text)).map((text) => text.replace(/ could (?!you\b)/, ' could only ')));
  if (list && MONEY.test(list) && !/^\w+$/.test(list)) out.push(likeWriter(hit, `${capitalise(our === 'my' ? "I'd" : "we'd")} like to find a balance on ${list}; which points matter most to you, and why?`));
  return out;
};

/** "the 60" of "the 60 days": the unit that belongs to a figure. */
function withUnit(phrase: string | undefined, text: string): string | undefined {
  if (!phrase) return phrase;
  const figure = /(?:\d[\d.,]*|\w+)(?: basis)?$/.exec(phrase)?.[0] ?? '';
  const unit = new RegExp(String.raw`\b${figure.replace(/[.]/g, '\\.')}(?<unit> (?:basis )?(?:points|days|weeks|months|hours|years|percent|per cent|euros|pounds|dollars|cents)\b)`, 'i').exec(text)?.groups?.['unit'];
  return unit && (/\d/.test(figure) || /ty$|teen$|basis$|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/i.test(figure)) ? phrase + unit : phrase;
}

const GIVES = new RegExp(String.raw`${GIVE}|${GIVEN}|\b(?:the|our) [\w'-]+ (?:will|'ll) (?:waive|drop|pay|cover|carry|bear|accept|sign|give|take)\b`, 'i');

/** What stands before and behind the underline as sentences of their own; empty where it can't stand alone. */
function around({ sentence, span }: Hit): { readonly head: string; readonly tail: string } {
  const text = straight(sentence.text);
  const before = bare(text.slice(0, span.start)).replace(/,? (?:but |and |so )?(?:if (?:that|it|this)|so as|to (?:keep|avoid|spare)|just so|for the sake of|in order)\b[^,]*$/i, '').replace(/[\s,;:—–-]*\b(?:and|but|so|or|because|since|as|though|although|yet|that|concluded that)$/i, '').trim();
  const after = bare(text.slice(span.end)).replace(/^(?:and|but|so|because) /i, '');
  const stands = (part: string): boolean => part.split(/\s+/).length > 2 && FINITE.test(part) && !isMotive(part) && !SUBORDINATE.test(part) && !GIVES.test(part) && !/\b(?:that|if|is|are|was|to|the|of|than|which|concluded|decided|said|agreed|know|think|feel)$/i.test(part);
  return { head: stands(before) ? `${capitalise(before)}.` : '', tail: stands(after) ? `${capitalise(after)}.` : '' };
}
