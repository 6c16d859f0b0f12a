import { frame, source } from '../../language/frame';
import { isPlural } from '../../language/parts';
import { bare, uncapitalise } from '../../language/rewrite';
import { states } from '../../language/statements';
import { formsOf } from '../../language/verbs';
import { withoutTrail } from './pieces';

/** What somebody gives: who, and the bare verb with all that goes with it: "we", "waive the delivery fee"; "the fee", "be waived". */
export interface Gift {
  readonly who: string;
  readonly act: string;
  /** "as well", "too". */
  readonly also: boolean;
  /** The form is one of giving, whatever stands round it. */
  readonly certain: boolean;
}

const GIVING = new Set(
  ('waive drop cut halve lower reduce knock take shave slash trim scrap strike remove delete forget forgo give grant throw add extend pay cover absorb swallow eat stomach foot carry bear accept agree sign go match write refund withdraw ' +
    'relinquish abandon yield let leave keep come make work freeze price charge bill concede follow raise replace tear put send supply play drive sell ignore overlook discount erase shoulder include lift suspend host store deliver translate redo ' +
    'cancel credit round reverse deduct slip lend rent clean paint fit install repair print build bring offer lose hand pass sacrifice surrender release share split shorten double triple stretch defer postpone move shift do fix repeat chuck ' +
    'rebuild reprint retake cook feed house clear collect ship fly transport train record edit prepare provide staff close accommodate restore upgrade switch swap settle step tune open call honour meet skip lay stand delay renounce live')
    .split(' '),
);
/** Forms spelled with a double letter, or rare ones. */
const SPELLED = [['cancelled', 'cancel'], ['cancelling', 'cancel'], ['deferred', 'defer'], ['deferring', 'defer'], ['forwent', 'forgo'], ['forgone', 'forgo']] as const;
const BASES = new Map<string, string>([...SPELLED, ...[...GIVING].flatMap((base) =>
  { const { third, gerund, past, participle } = formsOf(base); return [third, gerund, past, participle, base].map((form) => [form, base] as const); })]);
/** The bare form of a verb of giving; of another, only where it is bare already. */
const baseOf = (verb: string): string | undefined => BASES.get(verb.toLowerCase());

/** Verbs behind "we'll" that give nothing. */
const IDLE =
  frame`^(?:be|not|never|have|like|love|hate|feel|ever|no|blush|press|sleep|hope|trust|remain|try|get|say|think|see|rather|sooner|prefer|mind|manage|cope|
    lump|bite|shut|stop|survive|live|enforce|insist|ask|claim|crumble|relent|cave|question|turn|know|want|need|miss|thank|talk|speak|write|call|wait|
    find|look|win|regret|bend|smile|argue|fight|\w+(?<!n)eed|\w+(?<!e)ed|even|just)$`;

const SUBJECT = String.raw`(?<who>I|we|she|he|they|(?:my|our|the) (?:(?!is\b|are\b|and\b)[\w'-]+ ){0,2}?[\w'-]+?(?: and I)?)`;
const ADVERBS = source`(?: (?:just|simply|also|even|always|gladly|happily|therefore|then|of course|now|all|quietly|still|have to|probably|certainly|naturally|only|as well|
  go ahead and|gone ahead and|take the hit and|be (?:glad|happy|content|willing|prepared|ready) to|happy to|glad to|content to|prepared to|willing to|already|hereby|
  been|instead|myself|ourselves|both|rather|sooner|grudgingly|reluctantly|meekly|crumble as usual and|cave in and|give in and|relent and|
  fold and))*`;
const behind = (aux: string): RegExp => new RegExp(String.raw`^${SUBJECT}${aux}${ADVERBS} (?<verb>\w+)\b(?<rest>.*)$`, 'i');
const WILL = behind(String.raw`(?:'ll|'d| will| would| shall| can| could|(?:'re| are|'m| am|'s| is) (?:just |simply )?(?:going|willing|happy|glad|prepared|ready|content|inclined) to|(?:'ve| have|'s| has) (?:now |therefore )?(?:decided|chosen|agreed|resolved) to|ll(?= )| might as well| may as well)`);
const HAS = behind(String.raw`(?:'ve|'s| have| has| had|'d)`);
const IS = behind(String.raw`(?:'re|'m|'s| are| am| is)`);
const BARE = behind('');
const REFRAINS = frame`^${SUBJECT} (?:won't|will not|don't|do not|needn't|shan't) (?:even )?(?<act>(?:enforce|charge|bill|claim|invoice|press|pursue|insist on|collect|
  deduct|apply|use) .+)$`;
const SOONER = new RegExp(String.raw`^${SUBJECT}(?:'d| would) (?:much )?(?:sooner|rather) (?<act>\w+ .+?),? than .+$`, 'i');

/** Words that come before a gift and say nothing. */
const OPENING =
  frame`^(?:(?:so|and|but|then|yet|hence|therefore|well|ok|okay|fine|all right|alright|right|sure|very well|whatever|oh|honestly|just|please|which is why|
    for now|on reflection|to be fair|in that case|strictly|still|actually|go on|yes|of course|naturally|I suppose|I guess|in the end|on top of that|
    kindly|agreed|here(?! (?:is|are)\b)|no problem|understood|enough|sigh|only|let's say)(?:[, ]+(?:then[, ]+)?|$))+`;
const GRATIS = frame`,? (?:for free|gratis|free of charge|on the house|on us|on me|for nothing|at no (?:extra )?(?:cost|charge)|without charge|free)(?=$|
  ,| until | over | for | and )`;
const ALSO = /,? (?:as ?well|too|also)$/i;

const GIVEN =
  'on us|on me|on the house|on our (?:account|side|tab)|free(?: of charge)?|gratis|gone|waived|dropped|granted|forgotten|cancelled|yours(?: to keep)?|scrapped|struck|accepted|off|out|forgiven|a present|yours too|deleted|halved|removed|withdrawn|erased|at no (?:cost|charge)|for nothing|included|with you|with us|ours to pay|ours to bear|unpaid|cut|reduced|lowered|left out|written off|taken off|refunded|credited|yours at [\\w ]+';
const NOUN_OPENS = String.raw`(?:the|our|my|your|his|her|that|this|all|every|both|another|\d[\w.,%]*|two|three|four|five|six|nights|delivery|storage|any|an?)`;
const THING = frame`^((?:${NOUN_OPENS}|it|they|that)\b(?:[^,;]|,(?=\d)){0,70}?)(?: (?:is|are|was|will be|can be|could be|has been|have been|can go|can come|can stay|
  stays?|goes|now|comes)|'s|'re|'ll be)(?: (?:all|now|hereby|then|simply|also|just|quietly|therefore|of course|both|well|along))* (${GIVEN})\b(.*)$`;
const CONSIDER = frame`^(?:consider|regard|call) (?<thing>(?:the|your|our|my|all|every|it|them|that)\b.{0,60}?) (?:all )?(?<be>waived|dropped|accepted|withdrawn|granted|
  cancelled|gone|forgotten|deleted|agreed|erased|settled|on us|on me|free|yours|included)\b(?<rest>.*)$`;
const MOVES = frame`^(${NOUN_OPENS}(?: (?!have\b|has\b|is\b|are\b|had\b|was\b|will\b|can\b)[\w'%€$£.-]+(?<!n't)){0,7}?) (?:(?:can|could|will|would|may|shall|simply|now|
  therefore) )*(come|go|stay|drop|fall|start|rise|cost|run|begin|last|cover|double|disappear|stop|end)(es|s)?\b(?! to (?:the|a) \w+ing)(.*)$`;
const MONEY = source`(?:(?:net |minus |plus )?[€$£]?\d[\d.,]*(?: ?(?:%|k|euros?|dollars?|pounds?|cents?|pence|percent|per cent|days|months|weeks|years|basis points))?|
  (?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|fifteen)(?:-\w+)?(?: (?:thousand|hundred|days|percent|per cent|months|
  pence|cents|euros|pounds|dollars|years|weeks))*)|half price)`;
const FIGURE = frame`^(?:here's your |there's your |the answer is |so it's |it's |make it |now at |say |at |let's say )?(${MONEY}(?: (?:an? \w+|\w+ a \w+|per \w+|
  instead of ${MONEY}))?(?: or (?:even )?(?:${MONEY}|nothing|zero|less))?)(?: it is| then| whatever| is (?:okay|ok|fine|alright|all right|(?:more than )?enough|plenty)(?: (?:by|with|for) (?:us|
  me))?(?: too| as well)?| will do| would do)?$`;
const YOURS = frame`^(?:go ahead |let's go |go )?(?:with |at )?(?<what>your (?:[\w'-]+ ){0,2}(?:price|terms|figure|version|number|offer|way|list|wording|rate|fee|conditions|split|proposal|draft|date|
  dates|sum|share|demand|clause))(?: it is| then| wins?| stands?| is (?:fine|okay|ok|good|accepted)(?: (?:by|with) (?:us|me))?)?$`;
const YIELD =
  frame`^(?:(?:I|we|you)(?:'ll|'ve| will| have)?(?: just| simply| now| hereby)* )?(?:give (?:in|up)|gave in|given in|cave(?: in)?|roll over|back down|
    fold|bow|capitulate|have it your (?:own )?way|(?:it's |let's do it )?your (?:own )?way|win|do (?:it )?your way|yield) (?:on|about|over|to|with|
    as to|in the matter of) (?<what>(?!you\b|this\b|that\b|it\b|peace\b).+)$`;

const gift = (who: string, words: string, certain = true): Gift | undefined => {
  let act = withoutTrail(words);
  // "We can go lower still": what comes down is the price.
  act = act.replace(/^(?:go|come) (?:(?:even|still|much|a bit|a little|further) )*(?:lower|down|cheaper)(?: (?:still|further|again|more|yet|a bit|a little))*$/i,
    (said) => `come down${/\b(?:still|even|further|more)\b/i.test(said) ? ' further' : ''} on price`);
  act = act.replace(/^(take|carry|bear) (.+) on (?:us|me|ourselves|myself)$/i, (_, verb: string, what: string) => `${/^take/i.test(verb) ? 'take on' : verb} ${what}`)
    .replace(/^(accept|take|pay|grant) (all|everything)$/i, '$1 all of it');
  const verb = /^\w+/.exec(act)?.[0].toLowerCase() ?? '', free = verb !== 'be' && GRATIS.test(act) && !/^(?:waive|pay|drop|cover|absorb|agree)$/.test(verb);
  if (free) act = act.replace(GRATIS, '');
  const also = ALSO.test(act) || /^\w+ also\b/i.test(act);
  act = act.replace(ALSO, '').replace(/^(\w+) also\b/i, '$1') + (free ? ' at no charge' : '');
  // "90 days, also a sample, also the tooling": a list with one "and".
  act = act.replace(/, (?:also|plus|and also) (?!.*, (?:also|plus|and also) )/i, ' and ').replace(/, (?:also|plus|and also) /gi, ', ');
  act = act.replace(/^(?:swallow|eat|stomach|lump) /i, 'absorb ').replace(/^(?:forget(?: about)?|ignore|disregard|scratch|skip|chuck(?= out)) /i, 'drop ')
    .replace(/^chuck in /i, 'throw in ').replace(/^lose (?=the|our|my)/i, 'give up ')
    .replace(/^(?:call|make) it (?=nothing)/i, 'charge ').replace(/^call it /i, 'go to ').replace(/^(?:say yes|agree) to /i, 'agree to ')
    .replace(/^go with /i, 'go with ').replace(/ (?:all right|then|now|instead)$/i, '');
  if (/^(?!(?:pay|sign|agree|accept|wait|move)$)\w+$/.test(act) || act.split(/\s+/).length > 26 || OPEN.test(act) || SCRAP.test(act)
    && !(/^go up$|^come down$/.test(act) && new RegExp(`^${NOUN_OPENS}\\b`, 'i').test(who))) return undefined;
  return { who, act: `${act.slice(0, 1).toLowerCase()}${act.slice(1)}`, also, certain };
};

/** A gift without bounds, or a scrap: it has to be asked about first. */
const OPEN = frame`\b(?:anything|everything|what ?ever|whichever|any (?:number|price|rate|figure|terms?|sum|amount|fee|condition|request)|as (?:much|little|low|many|
  often) as|what you(?! (?:said|asked|offered|quoted|proposed|wrote))|how you|what (?:we|I) can get|unread|unseen|blind(?:ly)?|before seeing)\b`;
const SCRAP = frame`^go along(?: with)?$|^(?:go|give|do|take|make|let|put|pay|say|have) (?:so|that|it|what|you|us|me|yes|your wish)$|^\w+ (?:down|in|up|out|off|over|
  away|on|for|to|back|without|with)$|\b(?:expected|asked|needed)$|^(?:take|have) .* back$|^(?:come first|make do|make (?:it|that|this) (?:work|happen)$)|\b(?:in your hands|up to you|
  be the judge|yours to (?:set|decide|name|choose))\b|^(?:drop|take) (?:the|that) (?:bit|part|line|remark|sentence) about\b`;

const speaks = (who: string): string => (/^(?:i|we|she|he|they)$/i.test(who) ? (/^i$/i.test(who) ? 'I' : who.toLowerCase()) : uncapitalise(who));

/** The gift in a piece, if there is one. */
export function giftIn(piece: string): Gift | undefined {
  const text = bare(bare(piece).replace(OPENING, ''));
  const sooner = SOONER.exec(text)?.groups;
  // Money that is lost goes to nobody.
  if (/^(?:lose (?:money|out|a (?:little|bit|lot))|take (?:the|a) (?:loss|hit))\b/i.test(sooner?.['act'] ?? '')) return undefined;
  if (sooner) return baseOf(/^\w+/.exec(sooner['act'] ?? '')?.[0] ?? '') ? gift(speaks(sooner['who'] ?? ''), sooner['act'] ?? '') : undefined;
  const refrains = REFRAINS.exec(text)?.groups;
  if (refrains) return gift(speaks(refrains['who'] ?? ''), `agree not to ${refrains['act'] ?? ''}`);
  return hoped(text) ?? yielded(text) ?? ofSelf(text) ?? toYou(text) ?? ofThing(text) ?? ordered(text);
}

/** "I hope that taking the €400 off puts me in your good books". */
function hoped(text: string): Gift | undefined {
  const found = frame`^(?<who>I|we) (?:do |just |only )?(?:hope|trust|think|believe) (?:that )?(?<verb>\w+ing) (?<rest>.{3,80}?) (?:puts|makes|will|would|might|may|can|keeps|helps|shows|gets|brings|
    smooths|calms|settles|earns|buys|means|is enough)\b`.exec(text)?.groups;
  const base = found && baseOf(found['verb'] ?? '');
  return base ? gift(speaks(found['who'] ?? ''), `${base} ${found['rest'] ?? ''}`) : undefined;
}

/** "Have it your way on the tug", "your price, then", "€25 a head". */
function yielded(text: string): Gift | undefined {
  const what = YIELD.exec(text)?.groups?.['what'];
  if (what) return gift('we', `move on ${what}`);
  const yours = YOURS.exec(text)?.groups?.['what'];
  const it = /^((?:the|your|our|a|an) [^,;]+?) it is(?: then)?$/i.exec(text)?.[1];
  if (it) return gift('we', `agree to ${uncapitalise(it)}`);
  if (yours && !/\bway$/i.test(yours)) return gift('we', `agree to ${uncapitalise(yours)}`);
  const way = /^have it your (?:own )?way,? (?<figure>\S.*)$/i.exec(text)?.groups?.['figure'];
  const figure = FIGURE.exec(way ?? text)?.[1] ?? (/^(?:[€$£]?\d|half )/.test(text) && text.split(/\s+/).length < 10 && !states(text) ? text : undefined);
  if (figure) return gift('we', `agree to ${uncapitalise(figure)}`);
  const no = frame`^no ((?!need|point|use|problem|hard|more|doubt|strings|catch|question|reason|fuss|wonder|conditions?|one|idea|way|
    longer)(?:[\w'-]+ ){0,3}[\w'-]+)$`.exec(text.replace(/ then$/, ''))?.[1];
  return no ? gift('we', `go without the ${no}`) : undefined;
}

/** "We'll waive …", "my client gives up …", "I've taken …". */
function ofSelf(text: string): Gift | undefined {
  for (const form of [WILL, HAS, IS, BARE]) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const who = found['who'] ?? '', verb = (found['verb'] ?? '').toLowerCase(), rest = found['rest'] ?? '', base = baseOf(verb);
    if (form === WILL ? base !== verb : base === undefined) {
      if (form === WILL && !IDLE.test(verb) && /^ (?:the|our|my|your|an?|all|both|\d|[€$£])/.test(rest)) return gift(speaks(who), `${verb}${rest}`, false);
      continue;
    }
    if (!base || (base === 'go' && !/^ (?:to|down|as low|with|along|without|up|(?:even |still |much |a (?:bit|little) )?(?:lower|cheaper))\b/i.test(rest)) || (base === 'live' && !/^ with /i.test(rest))
      || (base === 'do' && form !== WILL && !/^ (?:the|it|that|this|all|both|your|our|my|an?|\d)\b/i.test(rest))
      || (base === 'come' && !/^ (?:down|up|to)\b/i.test(rest))) continue;
    if (form === HAS && verb === base && formsOf(base).participle !== base) continue;
    if (form === IS && (!/ing$/.test(verb) || base === 'go')) continue;
    // A thing can only fall, stay or be given; and a bare verb behind a noun must agree with it.
    if (/^the /i.test(who)
      && (form === IS || !frame`^the (?:\w+ )?(?:\w+ers?|\w+ors?|union|club|school|family|estate|board|firm|band|choir|team|company|museum|gallery|farm|council|trust|tenants|
      orchestra|bank|city|parish|widow|clinic|hotel|agency|studio|co-?op|committee)$`.test(who))) continue;
    if (form === BARE && verb !== formsOf(base).past
      && (/^(?:I|we|they)$|\band I$/i.test(who) || isPlural(who) ? verb !== base : verb !== formsOf(base).third)) continue;
    if (/^(?:call|offer|share|open|close|meet|send|prepare|record|print)$/.test(base)
      && !/[\d€$£]|\b(?:free|gratis|no)\b/i.test(rest)) return gift(speaks(who), `${base}${rest}`, false);
    return gift(speaks(who), `${base}${rest}`);
  }
  return undefined;
}

/** "Have the clock", "you can keep the deposit", "here's the bigger hall". */
function toYou(text: string): Gift | undefined {
  const held = frame`^(?:you(?:'ll)?(?: can| may| shall| will|'re welcome to| get to| could)? |do |go ahead and |just )?(have|take|keep|get)\b (?!it your|your (?:own )?way|a look|it or|
    to\b|back\b|us\b|me\b)(.+)$`.exec(text);
  if (held) return /^(?:no|nothing)\b/i.test(held[2] ?? '') ? undefined
    : gift('you', `${(held[1] ?? '').toLowerCase().replace('get', 'have')} ${held[2] ?? ''}`);
  const here = /^(?:there(?:'s| is| are)|here(?:'s| is| are)) ((?:an?|another|two|three|the|\d+) .+)$/i.exec(text);
  if (here) return gift('you', `have ${here[1] ?? ''}`);
  const pays = /^(?:just )?pay (us|me) ((?:for |only )?(?:the|half|your|our|my|[€$£]?\d).+)$/i.exec(text);
  if (pays) return gift('you', `pay ${pays[1] ?? ''} ${pays[2] ?? ''}`);
  const more = /^((?:another|a further|an extra|an additional|one more) [^;]+?)(?: from (?:us|me))?$/i.exec(text)?.[1];
  if (more && !GRATIS.test(more) && !states(more)) return gift('you', `have ${uncapitalise(more)}`);
  const theirs = /^(\p{Lu}\p{Ll}+|the \w+|they|she|he) (?:can|may|shall|is to) (have|keep) (it|them|(?:the|our|my|all|both|that|his|her|their|every) .+)$/u.exec(text);
  if (theirs) return gift(theirs[1] ?? '', `${theirs[2] ?? ''} ${theirs[3] ?? ''}`);
  const another = /^((?:another|an extra|an additional|one more) .+?),? (on the house|on us|on me|gratis|free|for free|for nothing)$/i.exec(text);
  if (another) return gift('you', `have ${uncapitalise(another[1] ?? '')} ${another[2] ?? ''}`);
  const back = /\b(?:anything|nothing|a thing)(?: back| in return| in exchange)? for ((?:the|this|that|your|these|those) [^,;]+)$/i.exec(text)?.[1];
  return back ? gift('you', `have ${back}`) : undefined;
}

/** "The fee is waived", "the rate falls to 44", "consider it gone". */
function ofThing(text: string): Gift | undefined {
  const considered = CONSIDER.exec(text)?.groups ?? ((): Record<string, string> | undefined => {
    const found = THING.exec(text);
    return found ? { thing: found[1] ?? '', be: found[2] ?? '', rest: found[3] ?? '' } : undefined;
  })();
  if (considered) {
    const be = (considered['be'] ?? '').toLowerCase().replace(/^(?:gone|forgotten|off|out)$/, 'dropped').replace(/^forgiven$/, 'waived')
      .replace(/^a present$/, 'included').replace(/^gratis$/, 'free of charge').replace(/^yours too$/, 'yours');
    return gift(uncapitalise(considered['thing'] ?? ''), `be ${be}${considered['rest'] ?? ''}`);
  }
  const goes = /^((?:the|our|my|that|this|your) [^,;]{2,60}?) (?:can|may|should|shall|will) go$/i.exec(text)?.[1];
  if (goes) return gift(uncapitalise(goes), 'be dropped');
  const moves = MOVES.exec(text);
  if (!moves || /\b(?:that|which|who|to|you|we|I)\b/.test(moves[1] ?? '') || Boolean(moves[3]) === isPlural(moves[1] ?? '')
    && !/ (?:can|could|will|would|may|shall) /.test(text)) return undefined;
  return moves[4] || /^(?:disappear|double|stop|end)$/i.test(moves[2] ?? '')
    ? gift(uncapitalise(moves[1] ?? ''), `${(moves[2] ?? '').toLowerCase()}${moves[4] || ' '}`) : undefined;
}

/** "Strike the interest", "let the fee be 700", "put us down for the costs", "bill us for the lot". */
function ordered(text: string): Gift | undefined {
  const charged = /^(?:charge|bill|invoice) (us|me) (?:for )?((?:the|your|another|all|\d).+)$/i.exec(text) ?? /^put (us|me) down for (.+)$/i.exec(text);
  if (charged) return gift(charged[1]?.toLowerCase() === 'me' ? 'I' : 'we', `${/^put/i.test(text) ? 'take on' : 'pay for'} ${charged[2] ?? ''}`);
  const own = /^let(?:'s| us| me)(?: (?:just|simply|all|also))* (\w+)\b(.*)$/i.exec(text);
  if (own) return baseOf(own[1] ?? '') === own[1]?.toLowerCase() && (!/^(?:do|make|work|put|move|stand|open|meet|come)$/i.test(own[1] ?? '') || /^make it [€$£]?\d/i.test(`${own[1] ?? ''}${own[2] ?? ''}`))
    ? gift(/^let me/i.test(text) ? 'I' : 'we', `${own[1] ?? ''}${own[2] ?? ''}`) : undefined;
  const order = /^(?:go on and |go ahead and |you can |you may )*(\w+)\b (?!(?:us|me|your own|what|which|whatever|where|I|we|you|and|is|are|no)\b)(.+)$/i
    .exec(text);
  const base = order?.[1] && baseOf(order[1]) === order[1].toLowerCase() ? order[1].toLowerCase()
    : /^(?:cross out|scratch|disregard|deduct|omit)\b/i.exec(text)?.[0].toLowerCase();
  if (!base || !/^(?:scrap|drop|strike|delete|cross out|ignore|disregard|forget|scratch|remove|waive|skip|take|put|leave|add|knock|deduct|make|cut|tear|write|let|call|cancel|halve|lower|reduce|lift|replace|double|split|throw|give|raise|omit|include|charge|bill|price)$/.test(base)) return undefined;
  return gift('we', `${base}${text.slice(text.toLowerCase().indexOf(base) + base.length)}`);
}

const plural = (who: string): boolean => /^(?:we|you|they)$|\band (?:I$|the |our |my )/.test(who) || (who !== 'I' && isPlural(who));
const withAlso = (verb: string, also: boolean): string => (also ? `also ${verb}` : verb);

/** "we also waive the fee", "the rate falls to 44", "the chairs are on us": for behind "if". */
export function given({ who, act, also }: Gift, we = 'we'): string {
  // Who gets a thing has not given it: the writer lets them have it.
  const let_ = who === 'you' ? /^have (?<what>.+)$/.exec(act) : undefined, yours = /^be yours\b(?: to keep)?(?<rest>.*)$/.exec(act)?.groups;
  if (let_ || yours) return `${we} ${withAlso('let', also)} you have ${let_ ? let_.groups?.['what'] ?? '' : `${who}${yours?.['rest'] ?? ''}`}`;
  const verb = /^\w+/.exec(act)?.[0] ?? '', rest = act.slice(verb.length).trimEnd();
  if (verb === 'agree' && rest.startsWith(' not to ')) return `${who} ${plural(who) || who === 'I' ? "don't" : "doesn't"}${rest.slice(7)}`;
  if (verb === 'be') return `${who} ${plural(who) ? 'are' : who === 'I' ? 'am' : 'is'}${also ? ' also' : ''}${rest}`;
  return `${who} ${withAlso(plural(who) || who === 'I' ? verb : formsOf(verb).third, also)}${rest}`;
}

/** "we could also waive the fee". */
export const offered = ({ who, act, also }: Gift): string => `${who} could ${withAlso(act.trimEnd(), also)}`;
