import { isPlural } from '../../../language/parts';
import { verbs } from '../../../language/idioms';
import { END, PARTY, WHO, re, said, type Figure } from './said';

const NUMBER = String.raw`(?:one|two|three|four|five|\d)`;
const ORDINAL = String.raw`(?:first|second|third|last|opening|next)`;
const ROUND = String.raw`(?:round ${NUMBER}|(?:the )?${ORDINAL} (?:round|bout|set|leg))`;
const SOMEBODY = String.raw`(?:somebody|someone|one of us|one side)`;
/** Whom an expression is said against: a pronoun, or a party with one word more. */
const AGAINST = String.raw`(?:${PARTY}(?: (?:team|people|side|department|office|lawyers|board))?|anybody|anyone|each other|one another)`;
const NOT_TO =
  String.raw`(?:refuse to|won't|will not|don't (?:intend|plan|mean|want) to|do not (?:intend|plan|mean|want) to|(?:'m|'re| am| are) not going to` +
    String.raw`|can't afford to)`;

const byEnding = (verb: string, forms: readonly [string, string, string, string]): string =>
  /ing$/i.test(verb) ? forms[1] : /(?:ed|ought|ew|own|on|ook|aken)$/i.test(verb) ? forms[2] : /[^s]s$/i.test(verb) ? forms[3] : forms[0];
const positionOf =
  (who: string): string => ({ we: 'our', i: 'my', you: 'your', they: 'their', he: 'his', she: 'her' })[who.toLowerCase()] ?? (isPlural(who) ? 'their' : 'its');

/** Figures that govern the words beside them: each is read with its preposition and object, so that the join stays sound. */
export const clauses: readonly Figure[] = [
  said('the same way', re`\btwo can play (?:at )?(?:that|this|your|the same)(?: same)?(?: game| one| sport)?\b`, 'two can do the same'),
  said('the same way', /\btwo can play (?:hardball|rough|dirty|tough)\b/i, 'two can be firm'),
  said('the same way', /\bplay (?:hardball|rough|dirty|tough)(?: as well| too)\b/i, 'be just as firm'),
  said('in dispute',
    re`\b(?<be>is|are|was|were|as) (?:an? )?(?:trench|trenches|hills?|ditch|ditches|bunkers?) (?:that |which )?(?:you|they) (?:want|expect|ask|would like
      |'d like) us to (?:die|fight|fall) (?:in|on|for)\b`,
    ({ groups }) => (/^as$/i.test(groups['be'] ?? '') ? 'as disputed' : '{be} in dispute')),
  said('one winner', re`\bthere(?:'s| is| can| will| must)(?: only)?(?: be)?(?: only)? (?:one|a single) winner\b`, "let's find terms that work for both of us",
    { unless: [({ before }) => /\b(?:because|since|that|if|as|when|where|think|know|say|says|feel) $/i.test(before)] }),
  said('worse off', re`\b(?<who>I|we) ${NOT_TO} be (?:beaten|outbid|outdone|undercut|bested)(?<on> (?:on|over) [\w -]{2,30}?)? by (?<whom>${PARTY}|an? [\w-]+)`,
    "{who} don't want to do worse{on} than {whom}"),
  said('worse off',
    re`\b(?<who>I|we) ${NOT_TO} (?:be (?:beaten|outdone|bested|the losers?)|lose(?: out)?|come (?:off )?(?:second|second best|worst|last))(?= (?:on|over|here
      |in)\b|${END})`,
    "{who} don't want to end up worse off"),
  said('worse off', re`(?<=(?:\b(?:are|is|am|were|was|keep|keeps|been)|'re|'m)(?: now| still| already)? )losing(?: badly| heavily| out)? (?:on|over)\b`,
    'coming away with too little on'),
  said('worse off', re`\b(?<verb>come|comes|came|coming) out of (?<where>(?:an? |the |this |our |any |every )?[\w-]+) (?:as )?(?:the |a )?losers?\b`,
    '{verb} out of {where} worse off'),
  said('worse off',
    re`\b(?<who>${SOMEBODY})(?:'s| is) going to (?:lose|come off worst|come second)(?: out)?(?: (?:on )?this (?:one|argument|fight|battle|round))?(?<on> over
      | on)?\b`,
    ({ groups }) => `{who} will have to give something up${groups['on'] ? ' on' : ''}`),
  said('whose gain', /\b(?<a>he|she|they|you|we|I) wins?,? and (?<b>he|she|they|you|we|I) loses?\b/i, 'that suits {whom a} and not {whom b}'),
  said('whose gain',
    re`\bwhat (?<a>(?:your|our|the|my|their) [\w-]+|you|we|they) (?:gains?|wins?|gets?)(?<on> (?:on|from|in) [^,.;:!?]{2,30}?)? is (?:exactly |just 
      |precisely )?what (?<b>(?:your|our|the|my|their) [\w-]+|you|we|they) loses?\b`,
    'a gain for {whom a}{on} is a cost to {whom b}'),
  said('asking for points',
    re`\b(?:please )?(?:(?:fire|blast|shoot) away(?: with (?:your|the) best shots?)?|(?:give|hit) (?:us|me) (?:with )?your best shot|take your best shot)\b`,
      'please send us your points'),
  said('standing by it',
    re`\b(?<who>${WHO}) (?:won't|will not|refuses? to|(?:'re|'m| are| am| is) not going to) be (?:bullied|pushed (?:around|about)|strong-?armed|intimidated
      |browbeaten|cowed|steam-?rollered|pressured|muscled|threatened)(?= (?:on|over)\b|${END})`,
    ({ groups }) => `{who} stand{s who} by ${positionOf(groups['who'] ?? 'we')} position`),
  said('a good deal',
    re`\bscor(?<end>ed|ing|e|es) (?:quite )?(?:an? |another |such an? )?(?:[\w-]+ )?(?:win|victory|goal|triumph|point|success) (?:against|over|off
      |past) (?<whom>${PARTY})`,
    ({ groups }) => `${({ ing: 'getting', e: 'get', es: 'gets' })[(groups['end'] ?? '').toLowerCase()] ?? 'got'} a good deal from {whom}`),
  said('a good deal', re`\b(?<det>an?|the|our|your|another) (?:[\w-]+ )?(?:victory|triumph|win) over (?<whom>${AGAINST})`,
    ({ groups }) => `${/^an?$/i.test(groups['det'] ?? '') ? 'a' : '{det}'} good result at {whose whom} expense`),
  said('a strong point',
    re`\b(?<whose>our|my|your|their) (?:main |best |big |only |last |biggest )?(?:bargaining|negotiating|trading) chip(?<end>s?)(?: (?:against|with
      |over) ${AGAINST})?(?! for\b)`,
    ({ groups }) => `${groups['end'] ? 'strong points' : 'a strong point'} on {whose} side`),
  said('standing firm', re`\b(?<verb>go|goes|going|went) to the mat(?: (?:for|over|on|about))?(?= \w|${END})`,
    ({ groups, text }) =>
      `${({ goes: 'stands', going: 'standing', went: 'stood' })[(groups['verb'] ?? '').toLowerCase()] ?? 'stand'} firm${/mat$/i.test(text) ? '' : ' on'}`),
  said('objecting', re`\b(?<verb>put|puts|putting) up (?:an? )?(?:[\w-]+ )?(?:fight|resistance|struggle)(?<on> (?:about|over|on|against))?\b`,
    ({ groups }) => `${byEnding(groups['verb'] ?? '', ['object', 'objecting', 'objected', 'objects'])}${groups['on'] ? ' to' : ''}`),
  said('objecting', /\b(?:heavy|stiff|fierce|strong|tough) resistance\b/i, 'firm objections'),
  said('objecting',
    re`\b(?<verb>fight|fights|fighting|fought|contest|contests|contesting|contested|battle|battling) (?:over )?(?=(?:every|each)(?: single)? (?:one|item|line
      |clause|point|page|paragraph|word|change|invoice)\b)`,
    ({ groups }) => `${byEnding(groups['verb'] ?? '', ['object', 'objecting', 'objected', 'objects'])} to `),
  said('every part',
    re`\b(?<verb>contest|contesting|fight(?: for| over)?|fighting(?: for| over)?|dispute|argue over|haggle over) (?:every|each)(?: single
      | last)? (?:square )?(?:inch|centimetre|metre|meter|yard|foot|acre|hectare) of (?=\w)`,
    ({ groups }) => `${/ing/i.test(groups['verb'] ?? '') ? 'looking' : 'look'} closely at every part of `),
  said('every part',
    re`\b(?<verb>defend|defends|defending|defended) (?:every|each)(?: single| last)? (?:square )?(?:inch|centimetre|metre|meter|yard|foot|acre
      |hectare) of (?<what>[\w' -]{2,40}?)(?: against ${AGAINST})?(?=${END}| (?:if|when|until|on|before|after)\b)`,
    ({ groups }) => `${byEnding(groups['verb'] ?? '', ['make', 'making', 'made', 'makes'])} the case for all of {what}`),
  said('agreed', /^(?<open>\W*)(?:(?:ok(?:ay)?|fine|all right|well|right),? )?you win(?=\s*[.!;])/i, '{open}Agreed'),
  said('agreed', /^(?<open>\W*)(?:(?:ok(?:ay)?|fine|all right|well|right),? )?you win on\b/i, '{open}We accept your position on'),
  said('tied down', /(?<=\bfe(?:el|els|lt) )(?:held (?:hostage|to ransom|captive)|blackmailed|cornered) by\b/i, 'under real pressure from'),
  said('tied down', /(?<=(?:\b(?:be|been|being|are|is|am|was|were)|'re|'m|'s)(?: now| still)? )held (?:hostage|to ransom|captive) by\b/i, 'tied down by'),
  said('a round', re`\b(?<who>${WHO})(?:'ve| have| has|'s|'d| had)? (?:won|taken|took) ${ROUND} (?:with|on|over|in)\b`, '{who} did well on'),
  said('a round', re`\blet the [\w-]+(?: [\w-]+)? (?:begin|commence|start)\b`, "let's begin"),
  verbs('a round', "make one's case", "throw/land one's (best/first/biggest/last) punch/punches/blow/blows/shot"),
  said('a round', /\beach corner\b/i, 'each side'),
  said('a round', re`\bgo (?:the full |all |another )?(?:(?:ten|twelve|fifteen|1[025]) )?rounds (?:over|on|about|for)\b`, 'keep talking about'),
  said('looking closely',
    re`\b(?<who>${WHO})(?:'ve| have|'s| has)(?: got)? (?<what>(?:the|your|their|our|this|that) [\w -]{2,40}?) in (?:our|my|their|its|your) sights\b`,
      '{who} {are who} looking closely at {what}'),
  said('far apart', /\b(?:locked )?(?:in|at) an? (?:stand-?off|stalemate|deadlock|impasse) (?:over|on|about)\b/i, 'far apart on'),
  said('raising points',
    re`\b(?<verb>come|comes|coming|came) (?:back )?(?:at|after) (?:you|them) with everything(?: (?:we|they|I)(?:'ve| have)?(?: got)?)?(?: (?<on>on|about
      |over))?\b`,
    ({ groups }) =>
      `${byEnding(groups['verb'] ?? '', ['raise', 'raising', 'raise', 'raises']).replace(/^raise$/,
        /came/i.test(groups['verb'] ?? '') ? 'raised' : 'raise')} all our points${groups['on'] ? ' on' : ''}`),
  said('the other side', /\bthe (?:enemy|hostile|rival|opposing) camp\b/i, 'the other team'),
  said('the other side', re`\b(?<whose>our|your|my|their) (?<which>next|first|opening|last|best) move against\b`, '{whose} {which} step with'),
  said('the other side', re`\b(?<whose>our|your|their|my) (?:general|commander|champion|gladiator|hired gun|attack dog|foot soldier)(?<end>s?)\b`,
    '{whose} representative{end}', { near: true }),
  said('giving in', re`\b(?<verb>roll|rolls|rolling|rolled) over (?:for|to|and accept)(?= (?:an?|the|your|this|that|any) )`,
    ({ groups }) => `${byEnding(groups['verb'] ?? '', ['agree', 'agreeing', 'agreed', 'agrees'])} to`),
  said('convinced', /\bw[io]n(?:s|ning)? (?<whom>us|me|them|him|her|you) over\b/i,
    ({ text }) => `${/^won/i.test(text) ? 'convinced' : /ning/i.test(text) ? 'convincing' : /^wins/i.test(text) ? 'convinces' : 'convince'} {whom}`),
  said('moving',
    /\b(?:surrender|conced|yield|ced)(?<end>ed|ing|es|s|e|) (?=(?:more than )?(?:enough|a lot|plenty|too much|nothing)(?: already)?(?: on\b|\s*[,.;:!?]|$))/i,
    ({ groups }) => `mov${({ ed: 'ed', ing: 'ing', es: 'es', s: 'es' })[(groups['end'] ?? '').toLowerCase()] ?? 'e'} `),
  said('moving',
    re`
      \b(?:surrender|conced|yield|ced)(?<end>ed|ing|es|s|e|) (?=(?:on )?(?:the |all )?(?:two|three|four|five|six|seven|\d+|several|both|a few|other|some
      |many|most)(?: of (?:the|our|your))? (?:points?|terms?|items?|clauses?|demands?|requests?)\b)`,
    ({ groups }) => `${({ ed: 'agreed', ing: 'agreeing', es: 'agrees', s: 'agrees' })[(groups['end'] ?? '').toLowerCase()] ?? 'agree'} to `),
  said('moving',
    /(?<=\b(?:to|will|won't|can't|cannot|would|not|never|wouldn't) |'ll )(?:cave|fold|yield|buckle|blink|capitulate|budge|crumble)(?: in)? (?:on|over)\b/i,
      'move on'),
  said('a cost to both',
    re`\bthere (?<modal>will|would|may|might|could) be (?:casualties|bloodshed|blood|wounded|victims)(?: on (?:both|all) sides| all round)?(?= if| when| unless
      | on| over|${END})`, 'it {modal} cost both of us'),
  said('the talks', /\b(?:the )?hostilities(?= (?:re-?sume|resumed|begin|began|start|started|commence|end|ended|continue|cease|are|were|will|can|should)\b)/i,
    ({ text }) => (/^the/i.test(text) ? 'the talks' : 'talks')),
  said('strong evidence', /(?<=\b(?:is|are|was|were|as) )(?:our |the )?heavy artillery\b/i, 'strong evidence'),
  said('a strong position',
    re`\b(?<who>${WHO})(?:'ve got| have got| has got|'ve| have| has| hold| holds)(?<now> now| still| also)? (?:(?<how>more|the most|some|a lot of|plenty of|real
      |good|all the|enough|the) )?leverage(?: over ${AGAINST})?(?! (?:of|from|to)\b)`,
    ({ groups }) => `{who} {are who}{now} in a ${/more/i.test(groups['how'] ?? '') ? 'stronger' : 'strong'} position`),
  said('a strong position',
    re`(?<=\b(?:give|gives|gave|giving|given) ${PARTY} )(?:(?<how>more|some|a lot of|plenty of|real|good|all the|enough) )?leverage(?: over ${AGAINST})?`,
    ({ groups }) => `a ${/more/i.test(groups['how'] ?? '') ? 'stronger' : 'strong'} position`),
  said('given up', /(?<=\bwhat [^,.;:!?]{0,30}\bto )(?:concede|surrender|yield|cede)(?=\s*(?:$|[,.;:!?]))/i, 'give up'),
  said('objecting', /\bup for a fight (?:over|about|on)\b/i, 'ready to argue our case on'),
  said('objecting', /\bfight (?<what>this|it|that) (?:every|each) step of the way\b/i, 'object to {what} at every step'),
  said('objecting', /\bnot going down without a fight\b/i, 'not giving this up easily'),
  said('positions', /(?<=\byou (?:want|wish|plan|intend) to )draw (?:the|our|your) battle lines\b/i, 'set out the positions'),
  said('hard work', /\b(?:like )?an? (?:battlefield|battleground|war zone|warzone)\b/i, 'hard work'),
  said('left behind', /\b(?<be>be|being|been) (?:beaten|outplayed|outmanoeuvred|outmaneuvered|outsmarted|outfoxed|outwitted) by\b/i, '{be} left behind by'),
  said('left behind', /(?<=\bto )(?:crush|beat|bury|squash|thrash) the other (?:lot|side|camp|guys|bidders?)\b/i, 'do better than the other side'),
  said('few options', /\bbeing (?:(?:backed|forced|driven|boxed|painted) into a corner|cornered|boxed in)\b/i, 'being left with few options'),
  said('standing by it', /\b(?:nobody|no one)(?:'s| is) going to (?:bully|push|intimidate|strong-arm) us(?: around| about)? (?:on|over|about)\b/i,
    'we stand by our position on'),
  said('standing by it', /\b(?<who>we|I)(?:'ve| have) no intention of being (?:pushed (?:around|about)|bullied|intimidated|strong-?armed) (?:on|over|about)\b/i,
    ({ groups }) => `{who} stand by ${positionOf(groups['who'] ?? 'we')} position on`),
];
