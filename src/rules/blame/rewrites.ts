import type { Rewriter, Voice } from '../../engine/types';
import { participleOf } from '../../language/inflections';
import { build, factPhrase, factPhrases, factsKept, holdsFact, isPlural, likeWriter, partsOf, speaker, wholeOf, type Parts } from '../../language/parts';
import { PROPOSALS, DEAL_TERMS, anyOf } from '../../language/words';
import { ACCUSED, AIM, CHARACTER, DEED_PAST } from './words';

/** A calm way to say a clause, with a question that may follow it. */
interface Frame {
  readonly say: string;
  readonly ask?: string;
}

const ADVERBS = String.raw`(?:(?:\w+ly|just|also|even|simply|then|all|both|quite|rather|always|never|once|twice|so|now|again|still|only|somehow|yet again|once more|once again|clearly|obviously|people|guys|lot|constantly|forever) )*`;
const HAVE = String.raw`(?:(?:'ve|'s|'d| have| has| had|ve)(?= ))? ?`;
const PREPOSITIONS = String.raw`(?:in|on|at|by|for|from|to|with|without|before|after|until|till|since|between|behind|into|onto|through|during|about|over|under|so|and|when|while|because|as|that|which|who|out|up|down|off|away|again|knowingly|twice|once|yet|but|where|instead|only|just|at|upon|beyond|near|next|late|later|yesterday|today|last|every|then)`;
const DETERMINER = String.raw`(?:the|our|my|an?|this|that|these|those|every|each|all|both|half|any|another|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|hundreds?|\d[\d.,]*|[€$£]\s?\d[\d.,]*|one|some|most|no|his|her|their|its|several|many)`;
const OBJECT = new RegExp(String.raw`^(?<object>${DETERMINER}(?: (?!${PREPOSITIONS}\b)[^\s,;:]+){0,6}(?: of (?:${DETERMINER} )?(?:(?!${PREPOSITIONS}\b)[^\s,;:]+)(?: (?!${PREPOSITIONS}\b)[^\s,;:]+){0,4})?)(?<rest>.*)$`, 'i');
const ACCUSED_AT = new RegExp(String.raw`^(?<lead>(?:(?:and|but|so|because|since|as usual|once again|yet again|honestly|frankly|sadly|again|after|now|well|in march|that),? )?)(?<who>${ACCUSED})(?<rest>(?:'| ).*)$`, 'i');
const PAST_VERB = new RegExp(String.raw`^${HAVE}(?<adverbs>${ADVERBS})(?<verb>${DEED_PAST}|lost|damaged|destroyed|smashed|broke|broken|blocked|missed|changed|moved|cancell?ed|switched|swapped|raised|dropped|cut|took|gave|given|sold|shipped|sent|signed|printed|wrote|delivered|built|booked|billed|invoiced|announced|published|rejected|refused|withdrew|closed|opened|removed|added|drilled|erased|deleted|postponed|reopened|told|quoted|drained|promised|kept|made|put|held up|left|turned down|signed off|let|got|used|entered|copied|scratched|flooded|overwrote|poached|tore up|threw away|locked|rushed|skipped|loaded|served|painted|cooked|charged|posted|mailed|released|reversed|downgraded|replaced|rebooked|dismissed|excluded|waited|paid|agreed|knew|[a-z]{3,}ed) (?<complement>.+)$`, 'i');

const LETTERS = /\b(?:mails?|e-?mails?|messages?|calls?|letters?|requests?|notes?|tickets?|questions?|voicemails?|reminders?|warnings?|quer(?:y|ies)|enquir(?:y|ies)|complaints?|proposals?|offers?|comments?|figure|figures)\b/i;

/** The deed as what happened, with no one accused: "Forty chairs were lost". */
function deed(verb: string, complement: string, adverbs: string, voice: Voice): Frame | undefined {
  const { we, us, our } = speaker(voice);
  const base = verb.toLowerCase();
  const again = /\b(?:again|once more|once again|always|constantly|forever)\b/i.test(adverbs) ? ' again' : /\btwice\b/i.test(adverbs) ? ' twice' : '';
  const person = /^(?:us|me)\b\s*(.*)$/i.exec(complement);
  const were = voice === 'I' && /^me\b/i.test(complement) ? 'I was' : (voice === 'I' && /^me\b/i.test(complement) ? 'I was' : 'we were');
  if (person) {
    const rest = person[1] ?? '';
    if (/^(?:misled|lied|deceived|tricked|conned|duped)/.test(base)) {
      const about = /^(?:about|on|over) (.+)$/i.exec(rest)?.[1];
      return about ? { say: `${our} understanding of ${about} was different` } : { say: `${our} understanding was different${rest ? ` ${rest}` : ''}`, ask: 'could we compare notes' };
    }
    if (/^(?:overcharged|double-booked|underpaid|overbilled|billed|invoiced|charged|undersupplied|shortchanged|short-changed|misquoted|quoted)/.test(base)) return { say: `${were} ${base}${again} ${rest.replace(/^(?:knowingly|deliberately|on purpose)\b ?/i, '')}`.trim(), ask: 'could we go through it together' };
    if (/^told/.test(base)) return { say: `${were} told ${rest}` };
    if (/^(?:left|kept)/.test(base)) return rest && !/\b(?:baby|bag|can|bill|lurch|dry|dark)\b/i.test(rest) ? { say: `${were} ${base} ${rest}`, ask: 'how could we avoid that next time' } : undefined;
    return undefined;
  }
  if (/^lied/.test(base)) {
    const about = /\b(?:about|on|over) (.+)$/i.exec(complement)?.[1];
    return { say: about ? `what ${we} heard about ${about} doesn't match what ${we} found` : `what ${we} heard doesn't match what ${we} found`, ask: 'could we compare notes' };
  }
  const found = OBJECT.exec(complement)?.groups;
  if (!found?.['object']) return undefined;
  const object = found['object'].trim(), rest = (found['rest'] ?? '').replace(/(?: out)? (?:knowingly|deliberately|on purpose|out of spite)\b(?: (?:so|to|because)\b.*)?$/i, '').replace(/^ (?:knowingly|deliberately|on purpose)\b/i, '').replace(/ without (?:even |so much as )?(?:asking|telling us|warning us|consulting us|a word|warning|notice)\b.*$/i, (tail) => (/warning|notice/.test(tail) ? ' at short notice' : '')).replace(/ and (?:never|now|then|hoped|said|walked|denied|left).*$/i, (tail) => (holdsFact(tail) ? tail : ''));
  const many = isPlural(object), be = many ? 'were' : 'was', have = many ? 'have' : 'has';
  if (/^ignored/.test(base)) return LETTERS.test(object) ? { say: `${object} went unanswered${rest}`, ask: 'could we find a time to talk' } : { say: `${object} ${have} not been taken up${rest}`, ask: 'could we look at it together' };
  if (/^(?:leaked)/.test(base)) return { say: `${object} got out${rest}`, ask: 'could we find out how' };
  if (/^(?:hid|buried|concealed|withheld|sneaked|snuck|slipped|smuggled)/.test(base)) return { say: `${we} ${/ (?:in|under|into|from)\b/.test(rest) && !/ (?:into|from)\b/.test(rest) ? 'found' : 'saw'} ${object}${rest.replace(/^ past (?:us|our \w+)/i, '').replace(/^ from (?:us|me)/i, '').replace(/^ into /i, ' in ')} late`.replace(/ until (.+) late$/, ' only after $1').replace(/ only after (\w+ \w+) had /, ' only after $1 had '), ask: 'could we go through it' };
  if (/^(?:botched|bungled|messed|screwed|mishandled|fumbled|mismanaged|ruined|wrecked|spoiled|fouled)/.test(base)) return { say: `${object} didn't go as planned${rest}`, ask: 'could we look at what happened' };
  if (/^dragged/.test(base)) return { say: `${object.replace(/^out /, '')} ${have} taken longer than planned${rest.replace(/^ out\b/, '')}`, ask: 'what would help to get it moving' };
  if (/^sat/.test(base)) return undefined;
  if (/^(?:broke|broken|breached|violated)/.test(base)) return /embargo|contract|agreement|promise|word|terms|deal|clause|rule/i.test(object) ? { say: `${object} ${be} not kept${rest}`, ask: 'could we look at what happened' } : { say: `${object} ${be} broken${rest}`, ask: 'could we look at how it happened' };
  if (/^(?:missed)/.test(base)) return { say: `${object} ${be} missed${rest}`, ask: 'could we look at what happened' };
  if (/^(?:invented|faked|fabricated|trumped|made)/.test(base) && (/^ to\b/.test(rest) || /^an? /i.test(object))) return undefined;
  if (/^(?:invented|faked|fabricated|trumped|made)/.test(base)) return { say: `${object} ${be} news to ${us}${rest}`, ask: 'could you tell us more'.replace('us', us) };
  if (/^(?:poached)/.test(base)) return { say: `${object} left for another employer${rest}`, ask: 'could we talk about it' };
  if (/^(?:squandered|wasted)/.test(base)) return { say: `${object} went by without much progress${rest}` };
  if (/^(?:exploit|abus|milk|fleec|goug|cheat|betray|steal|stol|insult|humiliat|bull|threaten|undermin|manipulat|twist|distort|massag|doctor|falsif|poison|neglect|abandon|sabotag|torpedo|jeopard|duck|evad|dodg|stonewall|stall|fobbed|string|strung|pad|inflat|misrepresent|pocketed|foist|dump|played|let|got|waited|knew|agreed|told|gave|took|used|paid|want|need|treat|call|promis|claim|pretend|insist|refus|fail|manag|seem|ask|walk|turn|look|decid|care|shown|show|display|demonstrat|surpris|disappoint|work|talk|try|tri|liv|mov(?!e)|act)/.test(base)) return undefined;
  const participle = participleOf(base.split(' ')[0] ?? base) + (base.includes(' ') ? ` ${base.split(' ').slice(1).join(' ')}` : '');
  return { say: `${object} ${be} ${participle}${again}${rest}`, ask: 'could we look at how it happened' };
}

const drops = (text: string): string => text.replace(/^(?:to|how|for|that (?=(?:the|our|your|we|they|it|there|a|an|every|nobody|no)\b))\s*/i, '');

/** Frames that know the form of the accusation. */
function frames(clause: string, voice: Voice): Frame[] {
  const { we, us, our, wed, havent } = speaker(voice);
  const out: Frame[] = [];
  const say = (words: string, ask?: string): void => { out.push(ask ? { say: words, ask } : { say: words }); };
  let found: RegExpExecArray | null = null as RegExpExecArray | null;
  const find = (source: RegExp): RegExpExecArray | null => (found = source.exec(clause));

  // Leads that insinuate; what follows is the fact.
  if (find(/^(?:it's |it is |isn't it |i find it )?(?:funny|strange|odd|curious|interesting|remarkable|amazing|peculiar|how (?:very )?(?:convenient|handy|odd|strange|curious|funny)|convenient|(?:i'm sure|no doubt|surely|of course) (?:it's |that's )?(?:pure |a |sheer |mere |just a )*coincidence|what a (?:remarkable |strange )?coincidence|it hasn't escaped us|call (?:me|us) \w+,? but|somehow|as usual|once again|yet again|here we go again)[,:]?(?: indeed,?)?(?: how| that| why)? (.+)$/i) && !/\bnever you/i.test(found?.[1] ?? '')) say(found?.[1] ?? '', 'what is behind it');
  if (find(/^(?:no prizes? for guessing|a (?:more )?(?:suspicious|cynical) \w+ (?:might|would|could) (?:ask|wonder)|one (?:does |has to |might )?wonders?|I wonder|we wonder) ((?:who|what|why|whether|how)\b.+)$/i)) say(`could you tell ${us} ${found?.[1] ?? ''}?`);
  if (find(/\b(?:knew|know|knows|forgot|forgotten|forget|pretend\w*|ignor\w+|mind|memory|accident|coincidence|suits? you(?: \w+)?|den(?:y|ies|ied)|admit|mention|notice[d]?|rich|trust you|convenient|cynic might say|wonder)\b[^;:.!?]{0,40}?,? (?:that|why|how) ((?:the|our|my|an?|this|these|those|no|nobody|we|all|every|half|\d\S*|two|three|four|five|six|ten|twelve) [^;]{6,})$/i) && !/\b(?:you|your|yours)\b/i.test(found?.[1] ?? '') && FINITE.test(found?.[1] ?? '')) say(found?.[1] ?? '', 'could we look at it together');
  // Guilt and fault leads.
  if (find(/^(?:it's|it is|that's|it was|its)(?: all| entirely| purely| only)? your (?:own )?(?:fault|doing|mistake)(?: that)? (.+)$/i)) say(found?.[1] ?? '', 'how could we solve it together');
  if (find(/^(?:because of|thanks to|owing to|due to|given|despite) (?:you|your [^,]{2,50}?), (.+)$/i)) say(found?.[1] ?? '', 'could we look at how that came about');
  if (find(/^(.+?),? because (?:your|you)\b[^\d€$£]*$/i) && !new RegExp(`^${ACCUSED}`, 'i').test(clause)) say(found?.[1] ?? '', 'could we look at how that came about');
  if (find(/^(.{8,}?),? (?:is|are|was|were|lies?|rests?) (?:entirely |squarely |all |only |purely )*(?:of your (?:own )?making|down to you(?:r [\w ]+)?|your (?:own )?(?:fault|doing)|on you|(?:with|at) your [\w ]+)$/i)) say(`${wed} like to understand with you how ${(found?.[1] ?? '').replace(/^that$/i, 'that')} came about`);
  if (find(/\bbecause you know (?:that |full well |perfectly well |very well )*(.+)$/i)) say(found?.[1] ?? '', 'how does the timing look from your side');
  if (find(/^(?:it was |it's )?.{0,60}?\b(?:cost|costs|costing) (?:us|me) (.+)$/i)) say(/^\D*\d|[€$£]/.test(found?.[1] ?? '') ? `this has cost ${us} ${found?.[1] ?? ''}` : `${we} lost ${found?.[1] ?? ''}`, 'could we look at how it came about');
  if (find(/\btakes? (.+?) seriously$/i)) say(`${found?.[1] ?? ''} ${isPlural(found?.[1] ?? '') ? 'count' : 'counts'} for a lot with ${us}`, `how could we build in ${isPlural(found?.[1] ?? '') ? 'them' : 'it'} together`);
  if (find(/\b(?:finds?|found) (?:a|another|new|some) (?:new )?ways? to (\w+) (?:us|me)\b(.*)$/i)) say(`${voice === 'I' ? "I've" : "we've"} been ${participleOf(found?.[1] ?? '')}${found?.[2] ?? ''}`, 'how could we keep that from recurring');
  // Questions that accuse.
  if (find(/^did (?:you|anyone (?:on|at) your \w+|your [\w ]{2,20}?)(?: even| ever| actually| bother to)+ (.+?)\??$/i)) say(`did you get a chance to ${found?.[1] ?? ''}?`);
  if (find(/^(?:have|has) (?:you|anyone (?:on|at) your \w+)(?: even| ever| actually)+ (.+?)\??$/i)) say(`have you had a chance to look at this`);
  if (find(/^when (?:were|are) you (?:going|planning) to (tell|inform|warn) (us|me) (.+?)\??$/i)) say(`could you tell ${us} more ${found?.[3] ?? ''}?`);
  if (find(/^why (?:do|are|did|would) you (?:keep|always|never|insist on|so) ?(?:hiding|withholding|concealing) (.+?)(?: from (?:us|me))?\??$/i)) say(`could you share ${found?.[1] ?? ''} with ${us}?`);
  if (find(/^how (?:long|many)\b.*|^why (?:was|is|were|does|did|do)\b.*|^who\b.*|^have you no\b.*|^what have\b.*|^are you\b.*|^could it be\b.*|^is your\b.*|^do you\b.*|^whose\b.*/i) && !holdsFact(clause)) say(`could you help ${us} understand what happened?`);
  // Counterfactuals.
  if (find(/^(?:you|your \w+) (?:could|should|might|ought to)(?:'ve| have)(?: at least| simply| just)? (?:told|warned|informed) (?:us|me) (?:about |of |that )?(.+)$/i)) say(`it would have helped ${us} to hear about ${found?.[1] ?? ''}`);
  if (find(/^you (?:could|should|might)(?:'ve| have)?(?: at least| simply| just)? (?:have )?(?:mentioned|said|raised|noticed) (that )?(.+)$/i)) say(`it would have helped ${us} to know ${found?.[1] ? 'that ' : found?.[2]?.match(/^(?:the|a|our|your)\b/) && !/\b(?:is|was|has|had|are|were)\b/.test(found[2]) ? 'about ' : 'that '}${found?.[2] ?? ''}`);
  if (find(/^you (?:could|should|might)(?:'ve| have)?(?: at least| simply| just)? (?:have )?(?:rung|called|phoned)(?: us| me)?(.*)$/i)) say(`a call would have helped ${us}${found?.[1] ?? ''}`);
  if (find(/\b(?:finish(?:ing)? line|goal ?posts|target|bar)\b.*\b(?:moved?|moving|shift\w*|grown|changed)\b|\bmov(?:ed|ing) the (?:finish(?:ing)? line|target|bar)\b/i)) say('the requirements have shifted more than once', 'could we settle on one set');
  if (find(/\bwho has already (.+)$/i) && !/\byou/i.test(found?.[1] ?? '')) say(`progress has been slow`, 'is this still going ahead on your side');
  if (find(/\b(?:fishing|angling|looking|searching|hunting|casting about) for (?:a |an |any )?(?:reason|way|excuse|pretext|loophole|exit)s?(?: (?:to|out)\b.*)?$/i)) say(`${we}'d like to know whether the contract still works for you`.replace("I'd", "I'd"), 'what would you like to change');
  if (find(/\b(?:crying|cry|cried) wolf (?:about|over) (.+?)(?: for the \w+ (?:year|month|week|time)(?: running| in a row)?)?$/i)) say(`${found?.[1] ?? ''} has come up before${/(?: for the \w+ (?:year|month|week|time).*)$/i.exec(clause)?.[0].replace(/^ for/, ', now for') ?? ''}`, 'what has changed this time');
  if (find(/\byour silence((?: since| for| on| over| about| after) (?:(?!(?:tells|says|speaks|is|has|was)\b)[^\s,;]+ ?){1,5})/i)) say(`${havent} had an answer${(found?.[1] ?? '').trimEnd()}`.replace(/^I haven't/, "I haven't").replace(/answer(\S)/, 'answer $1'), `when could ${we} expect one`);
  if (find(/\b(?:two-faced|dishonest|evasive|insincere|hypocritical|disingenuous|deceitful|slippery|shifty|duplicitous)\b/i) && !holdsFact(clause)) say(`what ${we} hear and what ${we} see don't match yet`, 'could you help us understand'.replace('us', us));
  if (find(/\bdouble game\b/i)) say(`${we} hear different things from different sides`, 'could we compare notes');
  if (find(/\b(?:for|of|to) (?:telling|tell(?:ing)?|informing) [^,;]{3,30} before (?:you told )?(?:us|me)\b/i)) say(`${wed} have liked to hear this first`, 'could we agree who hears what, and when');
  if (find(/\bbill(?:ed|ing)? (?:us|me) for (?:your own )?(.+)$/i) && !/\byou/i.test(found?.[1] ?? '')) say(`${we} don't think ${(found?.[1] ?? '').replace(/^(?:mistake|error)s?$/i, 'this')} should be on ${voice === 'I' ? 'my' : 'our'} bill`, 'could we look at it together');
  if (find(/^(?:you|your [\w ]{2,20}?)(?:'d| would) rather .+$/i)) say(`${we} don't see yet what matters most to you here`, 'could you tell us'.replace('us', us));
  if (find(/\b(?:strung|string\w*|led|leading) (?:us|me) (?:along|on)( (?:since|for|until|over)\b.+)?$/i)) say(`${havent} had a clear answer${found?.[1] ?? ''}`.replace(/^I haven't/, "I haven't"), `when could ${we} expect one`);
  // Omissions.
  if (find(new RegExp(String.raw`^${ACCUSED}(?:'ve|'s| have| has)? ?(?:still |again |simply |just )*(?:(?:never|not)(?: once| ever| even)*|haven't|hasn't|havent|hasnt|didn't|didnt|don't|dont|doesn't|has yet to|have yet to|have not|has not|did not|failed to|forgot to|neglected to|refused to|couldn't be bothered to|couldnt be bothered to)(?: even| ever| once| bother to)* (?:answer(?:ed|s)?|repl(?:y|ied|ies)(?: to)?|respond(?:ed|s)?(?: to)?|return(?:ed)?) ?(.*)$`, 'i'))) {
    const rest = (found?.[1] ?? '').trim();
    if (!rest) say(`${we}'re still waiting for an answer`.replace("I're", "I'm"));
    else if (/^(?:since|for|in|until|after|before|by)\b/i.test(rest)) say(`${havent} had an answer ${rest}`);
    else say(`${rest.replace(/^to /i, '')} ${isPlural(rest) ? 'are' : 'is'} still open`, /RFI|letter|mail|question/i.test(rest) ? `when could ${we} expect an answer` : undefined);
  }
  if (find(new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)? (?:never(?: even| once)?|didn't(?: even| once)?|did not|haven't|hasn't|failed to|forgot to|neglected to) (?:told|tell|warned?|inform(?:ed)?|mention(?:ed)?(?: to)?) (?:us |me |anyone )?(?:about |of )?(.+)$`, 'i'))) say(`${we} didn't hear about ${found?.[1] ?? ''}`.replace('about that ', 'that '), 'could you tell us more'.replace('us', us));
  if (find(new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)? (?:didn't|did not|never|haven't|hasn't|failed to|forgot to|forgotten to|neglected to|refused to|refuse to|couldn't be bothered to|have yet to|has yet to|haven't yet|forgot)(?: even| ever| once| bother to)* (?<v>sen[dt]|pa(?:y|id)|open(?:ed)?|read|check(?:ed)?|test(?:ed)?|book(?:ed)?|sign(?:ed)?|fix(?:ed)?|finish(?:ed)?|deliver(?:ed)?|ship(?:ped)?|confirm(?:ed)?|clean(?:ed)?|count(?:ed)?|fill(?:ed)? in|brief(?:ed)?|provide|include|insure|invite|consult|update|notify|refund|settle|approve|return|honou?r|load|unload|water|service|repair|register|translate|proofread|measure) (?<o>.+)$`, 'i'))) {
    const object = OBJECT.exec(found?.groups?.['o'] ?? '')?.groups;
    if (object?.['object']) say(`${object['object']} ${isPlural(object['object']) ? "haven't" : "hasn't"} been ${participleOf(found?.groups?.['v'] ?? '')}${object['rest'] ?? ''}`.replace(/hasn't been (\w+ )?(.* (?:in|on|at) (?:march|april|may|\w+day).*)$/i, "wasn't $1$2"), 'what is holding it up');
  }
  if (find(/^(?:you|your [\w ]{2,24}?|your lot)(?:'ve| have| has)? (?:forgot|forgotten) (?:about )?((?:the|our|my) .+)$/i)) say(`${found?.[1] ?? ''} still ${isPlural(found?.[1] ?? '') ? 'need' : 'needs'} attention`);
  // Delay.
  if (find(new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)?(?: been)? ?(?:sat|sitting|sit|sits) on (.+?)( (?:for|since|until|till)\b.*?)?(?:,? and (?:then|now|still|never)\b.*)?$`, 'i'))) say(`${found?.[1] ?? ''} ${isPlural(found?.[1] ?? '') ? 'have' : 'has'} been waiting${found?.[2] ?? ''}`.replace(/waiting until/, 'on hold until'), 'what held it up');
  if (find(/\b(?:stall(?:ing|ed)?|dragg?(?:ing|ed)? (?:your|its|their) (?:feet|heels)|dither\w*|foot-dragging|sitting on (?:your|their) hands|run(?:ning)? (?:down|out) the clock|dragg?(?:ing|ed)? (?:this|it) out|play(?:ing)? for time|buy(?:ing)? time|kick(?:ing)? the can)\b(?: down the road)?(.*)$/i)) say(`progress has been slow${/^ (?:since|for|over|on|about|with|in|at|during) (?!purpose)/i.test(found?.[1] ?? '') || holdsFact(found?.[1] ?? '') ? (found?.[1] ?? '').replace(/ on purpose| deliberately/i, '') : ''}`, 'what would help to get it moving');
  if (find(/^(?:as usual,? )?(?:you|your [\w ]{2,24}?) (?:always )?wait(?:ed|s)? (until .+?)(?: to (\w+) (.+))?$/i)) { if (found?.[3] && !/^(?:then|us|me)\b/i.test(found[3])) say(`${found[3]} ${/^(?:send|submit|share|deliver|mail|provide|forward|show|hand)$/i.test(found[2] ?? '') ? 'came' : `${isPlural(found[3]) ? 'were' : 'was'} ${participleOf(found[2] ?? '')}`} only ${(found[1] ?? '').replace(/^until/i, 'when').replace(/^when ((?:the |\w+day|last|an? )?(?:week|day|night|evening|minute|moment|hour|month)\b)/i, 'on $1').replace(/^when the (last|eleventh)/i, 'on the $1')}`, 'could it come sooner in future'); }
  // Change.
  if (find(/\b(?:mov|shift)(?:e|ed|es|ing) the goal[- ]?posts(.*)$/i)) say(`the requirements${/^ (?:on|for) /.test(found?.[1] ?? '') ? (found?.[1] ?? '') : ''} have shifted more than once${/^ (?:on|for) /.test(found?.[1] ?? '') ? '' : (found?.[1] ?? '').replace(/^ again/i, '')}`, 'could we settle on one set');
  if (find(new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)? (?:(?:keep|keeps|kept|can't stop|cant stop|won't stop|insists? on) (?<g>\w+ing)|(?:always|constantly|forever|invariably|continually|repeatedly|never stop) (?<b>\w+)) (?<o>.+)$`, 'i'))) {
    const g = found?.groups ?? {}, object = OBJECT.exec(g['o'] ?? '')?.groups;
    const verb = (g['g'] ? participleOf(g['g']) : participleOf(g['b'] ?? ''));
    if (object?.['object'] && /^(?:chang|alter|mov|send|sent|rais|cancel|add|reopen|shift|amend|rewrit|bill|invoic|postpon|delay|redo|swap|replac|tinker|revis|adjust|edit|double|increas|cut|lower|reject|return|revers|push)/i.test(g['g'] ?? g['b'] ?? '')) say(`${object['object']} ${isPlural(object['object']) ? 'have' : 'has'} been ${verb}${(object['rest'] ?? '').replace(/ (?:so that|so|just|only|in order) .*$/i, (tail) => (holdsFact(tail) ? tail : ''))} more than once`, 'could we settle on one version');
  }
  if (find(/\b(?:went|go|gone|going) back on (?:your|their) (?:word|promise)(.*)$/i)) say(`what we agreed has changed${found?.[1] ?? ''}`, 'could we put it in writing together');
  if (find(/\b(?:broke|broken|break) (?:your|every|the) (?:word|promises?)(.*)$/i)) say(`what was promised hasn't happened yet${found?.[1] ?? ''}`, 'could we set a new date together');
  if (find(/\b(?:behind (?:our|my) backs?)(.*)$/i) && !/\d/.test(clause)) say(`${wed} like to be part of those conversations${/\bto (the|our|a) \w+/.test(found?.[1] ?? '') ? '' : ''}`);
  // Deception and bad faith.
  if (find(/\b(?:(?:not|aren't|isn't|haven't|hasn't|weren't|n't)(?: been| being)?(?: \w+ly)* (?:straight|honest|open|candid|upfront|frank|transparent)(?: with (?:us|me))?|less than (?:honest|candid|frank|straight|truthful|forthcoming|transparent)|economical with the truth)(?: with (?:us|me|our \w+))? ?(about|on|over)?(.*)$/i)) say(found?.[1] ? `${our} picture of${found[2] ?? ''} isn't complete yet` : `${our} picture isn't complete yet${(found?.[2] ?? '').replace(/^(?=\S)/, ' ')}`, 'could you tell us more'.replace('us', us));
  if (find(/\b(?:hiding|concealing|holding back) something(.*)$/i)) say(`${we} have questions${(found?.[1] ?? '').replace(/^ in /, ' about ') || ' about this'}`, 'which figures could you show us');
  if (find(/\bbluffing ?(?:about |on )?(.*)$/i)) say(found?.[1] ? `could you tell ${us} more about ${found[1]}?` : `could you tell ${us} more?`);
  if (find(/\b(?:no intention of|never (?:meant|intended|planned|going) to|without the slightest intention of)\b(.*)$/i) && !holdsFact(clause)) say(`${we}'re not sure the plan still stands on your side`.replace("I're", "I'm"), 'could you tell us where it is'.replace('us', us));
  if (find(/\b(?:don't|do not|can't|cannot|can no longer|no longer|couldn't) (?:believe (?:a word of |anything in )?|trust )(.+)$/i)) say(`${we} can't rely on ${(found?.[1] ?? '').replace(/^you(?: with)?$/i, 'this yet')} yet`.replace('yet yet', 'yet'), 'what could you show us'.replace('us', us));
  if (find(/\b(?:taking|take|took|taken) (?:unfair )?advantage of (?:us|our|my|me)\b/i) || find(/\b(?:ripping|rip|ripped|fleec|goug|bleed|exploit|milk|squeez)\w*/i)) if (!holdsFact(clause)) say(`these terms are hard on ${us}`, 'could we look at them together');
  // Character and motive.
  if (find(new RegExp(String.raw`\b(?:${CHARACTER})\b(?: (?:about|over|on(?! purpose)|with) (.+)| on purpose)?$`, 'i'))) say(found?.[1] ? `${we}'re still apart on ${found[1]}`.replace("I're", "I'm").replace(/^I'm still apart/, 'we are still apart') : `${we} see this differently`, found?.[1] ? 'what matters most to you there' : 'what is behind it on your side');
  if (find(/\b(?:asked for|raised|added|sent|called|called for|invented|brought up|picked|set|want|wanted|chose|put in|insist on|demanded) ((?:an?|the|another|this|that|these|those) (?:(?!(?:to|so|because|just|only|purely|was|is|were|are|in|on|at|for|from|with|by|and|as)\b)[^\s,;]+ ?){1,5})(?:.*)$/i) && !/\bwant(?:ed)?\b/i.test(clause) && /\b(?:to|just|only|because|so that|purely|on purpose|with no)\b/i.test(clause)) say(`${wed} like to understand what ${(found?.[1] ?? '').trim().replace(/^(?:an?|another) /i, 'the ')} ${isPlural(found?.[1] ?? '') ? 'are' : 'is'} for`);
  if (find(/^(?:this|that|the|your|our|it) ?(.*?)(?:'s| is| was| are| looks like| feels like)(?: \w+)? (?:an? )?(?:\w+ )*(?:ploy|trick|attempt|smoke ?screen|pretext|stunt|tactic|excuse|revenge|trap|scam|bluff|fishing expedition|cover-?up|spite|greed|designed|meant|intended|calculated)\b.*$/i)) { const what = clause.slice(0, clause.search(/(?:'s| is| was| are| looks like| feels like)\b/i)); if (what.length > 2) say(`${wed} like to understand what is behind ${what.replace(/^\w/, (c) => c.toLowerCase())}`); }
  if (new RegExp(String.raw`\b(?:trying|tried|try|want|wants|hoping|out|plan(?:ning)?|just|only|simply) to ${AIM}`, 'i').test(clause)) say(`${we} don't see yet what is behind this`, 'could you tell us'.replace('us', us));

  // The deed itself, last: what happened, with no one accused.
  const accused = ACCUSED_AT.exec(clause)?.groups;
  if (accused) {
    const verb = PAST_VERB.exec((accused['rest'] ?? '').trimStart())?.groups ?? PAST_VERB.exec(accused['rest'] ?? '')?.groups;
    const frame = verb ? deed(verb['verb'] ?? '', verb['complement'] ?? '', verb['adverbs'] ?? '', voice) : undefined;
    if (frame) out.push(frame);
  }
  return out.filter(({ say: words }) => /\w/.test(words)).map(({ say: words, ask }) => ({ say: drops(words).replace(/\s+/g, ' '), ...(ask ? { ask } : {}) }));
}

const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|stays?|stands?|couldn't|wouldn't|didn't|wasn't|weren't|haven't|hasn't|isn't|aren't|paid|won't|can't|don't|doesn't|needs?|goes|went|comes|came|makes?|takes?|got|lost|left|cost|sat|\w+(?:ed|es)|\w+'(?:s|re|ve|ll|d))\b/i;

/** The accusing clause left out, where another can stand alone. */
function otherClause(parts: Parts): string[] {
  const head = parts.head.replace(/[\s,;:—–-]+$/, '').replace(/,? (?:and|but|so|yet|because|since|although|though|while|that|as|given that|seeing that)$/i, '').replace(/[\s,;:—–-]+$/, '');
  const tail = parts.tail.replace(/^[\s,;:—–-]+/, '').replace(/^(?:and|but|so|yet)\s+/i, '');
  const out: string[] = [];
  if (/\w/.test(tail) && FINITE.test(tail) && !/^(?:which|who|because|since|that|if|as|when|even|than|unless|to|whom)\b/i.test(tail) && (!head || /^(?:since|because|as|given|although|while|after|before|when|now|seeing)\b/i.test(parts.head.trim()))) out.push(build({ ...parts, head: '', tail: '' }, tail));
  if (head.split(/\s+/).length > 2 && !/\w/.test(tail) && FINITE.test(head) && !/\b(?:that|if|is|are|was|were|since|because|while|although|given|until|unless|like|even|feel|think|know|and|but|yet|afraid|sure|believe|say|said|told|as though|as if)$/i.test(head) && !/^(?:if|since|because|while|although|given|until|unless|as|when|after|before)\b/i.test(head)) out.push(build({ ...parts, head: '', tail: '' }, head));
  return out;
}

/** A thing of the deal: only of these may a rewrite say "we'd like to talk about …". */
const BUSINESS = new RegExp(String.raw`\b${anyOf(PROPOSALS, DEAL_TERMS, ['mails?', 'goods', 'machines?', 'motors?', 'pallets?', 'crates?', 'drawings?', 'samples?', 'stock', 'site', 'project', 'meeting', 'minutes', 'data', 'keys?', 'roof', 'files?', 'tickets?', 'cargo', 'shipment', 'parts?', 'tests?', 'results?', 'designs?', 'booking', 'launch', 'customers?', 'complaint', 'repair', 'delay', 'theft', 'loss', 'damage'])}(?![\w-])`, 'i');

/** What the accused clause speaks of, after its verb: "the theft of eleven motors". */
function topic(clause: string): string | undefined {
  const rest = ACCUSED_AT.exec(clause)?.groups?.['rest'] ?? '';
  const object = new RegExp(String.raw`\b(?:${DETERMINER}) .+$`, 'i').exec(rest)?.[0];
  if (object && !/\b(?:whether|how|that|if|what|who|than)\b/i.test(rest.slice(0, rest.indexOf(object))) && !/\b(?:you|your|yours|yourselves)\b/i.test(object) && !/\b(?:and|but|so that|because|while|when|buck|goal[- ]?posts|feet|heels|rug|cake|book|books|wool|nose|back|backs|mind|table|dark|game|games|fight|clock|lurch|line|hand|hands|word|ball|bus|river|cleaners|pup|ride|fool|fools|faintest|least|slightest|scapegoat|culprit|attention|way|sleep|moment|chance|effort|morals|manners|grandmother|reason|excuse|job)\b/i.test(object) && !FINITE.test(object) && BUSINESS.test(object)) return object.replace(/[\s.!?]+$/, '');
  return undefined;
}

/** What to say where only the kind of the accusation is known. */
function byKind(clause: string, about: string | undefined, voice: Voice): Frame[] {
  const { we, us, wed } = speaker(voice);
  const are = voice === 'I' ? "I'm" : "we're";
  const on = about ? ` on ${about}` : '';
  const out: Frame[] = [];
  if (/\b(?:ignor\w+|answer\w*|repl(?:y|ied|ies)|silence|ghosted|respond\w*|return\w* (?:our|my)|call\w* back|pick up the phone)\b/i.test(clause)) out.push({ say: `${are} still waiting for an answer${on}`, ask: `when could ${we} expect one` });
  else if (/\b(?:after all|repay|loyalty|conscience|sleep at night|owe us|nerve|cheek|gall|thank\w*|stood by you|this is (?:how|what)|family|partnership|allies|hospice|grateful|gratitude|shame)\b/i.test(clause)) out.push({ say: `${wed} hoped for a different outcome`, ask: 'could we talk about it' });
  else if (/\b(?:always|never|keeps?|kept|every time|each time|again|whenever|forever|constantly|same old|once more|another|late)\b/i.test(clause)) out.push({ say: `this has come up more than once`, ask: 'how could we avoid it together' });
  else if (/\b(?:l(?:ie|ied|ying)|liars?|mis(?:led|leading|represent\w*)|deceiv\w+|cheat\w*|trick\w*|honest\w*|dishonest\w*|candid|straight|faith|trust\w*|believe|story|promis\w+|word|apology|excuse|pretend\w*|fraud|truth|bluff\w*|invent\w*|massag\w*|cook\w*|fak\w*|hid\w*|conceal\w*)\b/i.test(clause)) out.push({ say: about ? `what ${we} heard and what ${we} see don't match yet on ${about}` : `what ${we} heard and what ${we} see don't match yet`, ask: 'could we compare notes' });
  else if (/\b(?:understand|no idea|clue|depth|test(?:ed)?|read|check|capable|can't (?:read|organi[sz]e|count|run)|guessing|competent|visited|staged|looked|count to)\b/i.test(clause)) out.push({ say: about ? `there may be a gap in how we each see ${about}` : `there may be a gap in how we each see this`, ask: 'could we go through it together' });
  else if (/\b(?:fault|blame|blamed|responsib\w+|because of you|thanks to|careless\w*|negligen\w+|mistake|mess|cost us|on you)\b/i.test(clause)) out.push({ say: `${wed} like to look at how this came about`, ask: 'could we do that together' });
  else if (/\b(?:exploit\w*|advantage|ripp\w+|fleec\w+|bleed\w*|goug\w+|milk\w*|profiteer\w*|greed\w*|squeez\w*|feeds? off|for nothing)\b/i.test(clause)) out.push({ say: `these terms are hard on ${us}`, ask: 'could we look at them together' });
  else if (/\b(?:want\w*|think|thought|hop(?:e|ing)|trying|tried|care|rather|only|just|after|plan|aim|purpose|deliberate\w*|motive|agenda|resent|enjoy|meant|designed|so that|attempt|ploy|pretext)\b/i.test(clause)) out.push({ say: about ? `${we} don't see yet what is behind ${about}` : `${we} don't see yet what is behind this`, ask: 'could you tell us more'.replace('us', us) });
  else if (/\b(?:let|down|disappoint\w*|disgusted|abandon\w*|treat\w*|hurt|insult\w*|humiliat\w*|dirt|contempt)\b/i.test(clause)) out.push({ say: `this has been hard for ${us}`, ask: 'could we talk about it' });
  if (about) out.push({ say: `${wed} like to talk about ${about}` });
  if (/\b(?:left|right) hand|\bfor the (?:\w+) time|organi[sz]e|\bone job|\bknow(?:s)? an? \w+ from|\bmessed|careless/i.test(clause)) out.push({ say: `the coordination between us isn't working yet`.replace('between us', 'between us'), ask: 'what would help on your side' });
  else if (/\b(?:agreed|contract|handshake|signature|loophole|small print|sharp practice|rule|deal|lease|clause|terms)\b/i.test(clause)) out.push({ say: `${we} read what was agreed differently`, ask: 'could we go through it together' });
  else if (/\b(?:take and no give|landlord|fair|share|one-way|peanuts|charge|bill|pay|money|cost|price|fee|rate)\b/i.test(clause)) out.push({ say: `this feels one-sided to ${us}`, ask: 'could we look at what would work for both sides' });
  else if (/\b(?:behind|rang|told|talk\w*|spoke|tell|dark|minutes|client|directly|press|competitor)\b/i.test(clause)) out.push({ say: `${wed} have liked to hear this from you first`, ask: 'could you tell us how it came about'.replace('us', us) });
  out.push({ say: `this has been hard for ${us}`, ask: 'could you tell us how it looks from your side'.replace('us', us) });
  out.push({ say: `${we} see this differently`, ask: 'what is behind it on your side' });
  return out;
}

/** Nouns of figures of speech: never what a rewrite is about. */
const IDLE = /\b(?:grandmother|granny|mother|soul|bus|river|nest|cake|lurch|moon|rope|ends|middle|goal ?posts|wolf|book|job|habit)\b|\band (?:bought|sold|sent|took|went|got|left|\w+ed)\b|\b(?:tells?|says?|shows?|would|could)\b/i;

/** Phrases that can follow "what happened": no verb in them, and they say when or where. */
const dated = (phrases: string | undefined): string | undefined => (phrases && (phrases.match(/\b(?:in|on|at|since)\b/gi) ?? []).length < 2 && /^(?:on|in|at|since|during|before|after|between|last|until)\b/i.test(phrases) && !/\b(?:tells?|says?|shows?|for us|month of|million years|favou?r)\b/i.test(phrases) ? phrases : undefined);

/** Rewrites for any sentence of the rule, best first. */
export const rewrite: Rewriter = (hit, voice) => {
  const parts = partsOf(hit), whole = wholeOf(hit), { wed } = speaker(voice);
  const closing = hit.paragraph.text.length <= hit.sentence.span.end + 2;
  const out: string[] = [];
  const add = (from: Parts, { say, ask }: Frame): void => {
    const single = from.head.trim() === '' && !/\w/.test(from.tail);
    if (say.endsWith('?')) { if (!/\w/.test(from.tail)) out.push(build({ ...from, tail: '' }, say.slice(0, -1)).replace(/[.?]*$/, '?')); return; }
    if (ask && single && closing) out.push(build(from, say, ask), build(from, say));
    else out.push(build(from, say), ...(ask && !from.tail.includes(';') && !from.tail.includes('?') && from.tail.length < 90 ? [build(from, say, ask)] : []));
  };
  // A head such as "I feel that" or "perhaps" governs the accusation; it goes with it.
  const bare: Parts = /^(?:for an? (?:firm|company|club|school|team|shop|house|brand|business)\b.*,|.*?\b(?:feel|think|tell|believe|afraid|say|plain|clear|seems?|looks?|suspect|know|gather|sad|hate|like this|mistaken|unkind|sorry)\b.*?(?:that|as if|as though|like|but|yet|,)|no offence, but|perhaps,?|sadly,?|honestly,?|to be fair,?)\s*$/i.test(parts.head) && !holdsFact(parts.head) ? { ...parts, head: '' } : parts;
  for (const frame of frames(parts.clause, voice)) add(bare, frame);
  if (whole.clause !== parts.clause) for (const frame of frames(whole.clause, voice)) add(whole, frame);
  out.push(...otherClause(parts));
  const about = topic(parts.clause);
  if (!holdsFact(parts.clause)) {
    for (const frame of byKind(parts.clause, about, voice)) add({ ...bare, tail: bare.tail.replace(/^,(?! (?:and|but|so|yet|or|which|who|whom|whose|because|though|given|in other words|which|not|where|when|while|as|if)\b)/, ';') }, frame);
  } else {
    if (about) add(bare, { say: `${wed} like to look at ${about} with you` });
    const when = dated(factPhrases(parts.clause));
    if (when) add(bare, { say: `${wed} like to talk through what happened ${when}` });
    const fact = factPhrase(parts.clause);
    if (fact && !IDLE.test(fact)) add(bare, { say: `${wed} like to talk about ${fact}` });
  }
  if (!holdsFact(whole.clause)) for (const frame of byKind(whole.clause, undefined, voice)) add(whole, frame);
  else {
    const when = dated(factPhrases(whole.clause)), fact = factPhrase(whole.clause);
    if (when) add(whole, { say: `${wed} like to talk through what happened ${when}` });
    if (fact && !IDLE.test(fact)) add(whole, { say: `${wed} like to talk about ${fact}` });
  }
  for (const say of factsKept(whole.clause, wed)) add({ ...whole, tail: '.' }, { say });
  return [...new Set(out)].map((text) => likeWriter(hit, text));
};
