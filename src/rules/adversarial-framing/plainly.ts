import type { Candidate, Hit } from '../../engine/types';
import { replaced } from '../../language/idioms';
import { alike } from '../../language/verbs';
import { anyOf } from '../../language/words';

/** A figure of speech, what it says in plain words, and what of the words after it goes with it. */
type Plain = readonly [said: RegExp, words: string | ((found: RegExpExecArray, hit: Hit) => string | undefined), andAfter?: RegExp];

const SUBJECT: Readonly<Record<string, string>> = { our: 'we are', your: 'you are', their: 'they are', my: 'I am', his: 'he is', her: 'she is' };

/** The first word, a form of `like`, said as the same form of `verb`: as('smelt', 'smell', 'see'). */
const as = (seen: string | undefined, like: string, verb: string): string => {
  const [head = '', ...rest] = verb.split(' ');
  return [alike(seen ?? '', like, head), ...rest].join(' ');
};
const before = (hit: Hit, words: RegExp): boolean => words.test(hit.before);
const PLAIN: readonly Plain[] = [
  // Terrain, armour, siege.
  [/^protect(s|ed|ing)? (the|our|your|their|its) flanks?$/i, 'protect$1 $2 position'],
  [/^(our|your|their|its|the) flanks? (?:is|are) (exposed|covered)$/i, '$1 position is $2'],
  [/^(?:chink|crack)(s?) in (your|our|their|the) armou?r$/i, 'gap$1 in $2 case'],
  [/^(?:achilles'? heel|soft underbelly)$/i, 'weak point'],
  [/^collateral damage$/i, 'side effects'],
  [/^friendly fire$/i, 'misunderstandings'],
  [/^(?:ticking )?time ?bomb(s?)$/i, 'risk$1'],
  [/^in the trenches$/i, 'in the details'],
  [/^torpedo(ed|es|ing)?$/i, (m) => ({ ed: 'stopped', es: 'stops', ing: 'stopping' })[m[1] ?? ''] ?? 'stop'],
  [/^(?:stare|staring|stared) (?:each other|one another|us|you|them) down$/i, (m) => as(/^\w+/.exec(m[0])?.[0], 'stare', 'wait')],
  [/^without a (?:fight|scrap|struggle|battle)$/i, 'without a discussion'],
  [/^(?:game,? )?set,? (?:and )?match$|^game,? set,? (?:and )?match$/i, 'settled'],
  [/^turn(ed|ing)? the tables on (you|us|them)$/i, 'change$1 the situation for $2'],
  [/^the tables (?:have|are) turned$/i, 'the situation has changed'],
  [/^grab(?:s|bed|bing)? (?:for )?(?:the|a) (\w+ \w+)$/i, (m) => `${/bed/i.test(m[0]) ? 'asked' : /bing/i.test(m[0]) ? 'asking' : /^grabs/i.test(m[0]) ? 'asks' : 'ask'} for the ${m[1] ?? ''}`],
  [/^smoke (you|us|them) out$/i, 'raise this with $1'],
  [/^(?:the )?keys to the (?:castle|kingdom|city)$/i, 'full control'],
  [/^lower(?:s|ed|ing)? (?:our|your|their|its) (?:shields?|guard|drawbridge)$/i, (m) => as(/^\w+/.exec(m[0])?.[0], 'lower', 'open up')],
  [/^bombard(ed|ing|s)? (us|you|them)$/i, 'overload$1 $2'],
  [/^(?:hold )(?:the )?high ground$/i, 'are in a strong position'],
  [/^hostilities$/i, 'the talks'],
  [/^(your|our|their|my|his|her) (?:army of (?:lawyers|consultants)|attack dogs|heavies|foot soldiers|troops)$/i, '$1 advisers'],
  [/^an army of (lawyers|consultants)$/i, 'many $1'],
  [/^ambush(es)?$/i, (m) => (m[1] ? 'surprises' : 'surprise')],
  [/^ready for (?:battle|war|a fight)$/i, (_, hit) => (/^ on\b/i.test(hit.after) ? 'ready for the discussion' : 'well prepared')],
  // Hardball, gloves, blood.
  [/^no more mr\.? nice guys?$/i, 'we will be firm from here'],
  [/^iron fists?$/i, 'firm hand'],
  [/^first blood$/i, (_, hit) => (before(hit, /\b(?:draw|draws|drew|drawn) $/i) ? undefined : 'the first step')],
  [/^(?:raid|incursion)$/i, 'surprise move'],
  [/^be the first (?:one )?to (?:blink|cave|crack|fold|flinch|yield|break|give (?:in|way)|buckle|back down|swerve)$/i, 'be the first to move'],
  [/^(our|your|their|my|his|her) (?:heavy hitter|hired gun|attack dog)$/i, '$1 senior colleague'],
  [/^rattl(e|es|ed|ing) (your|our|their|his|her|my) cages?$/i, (m) => `${{ es: 'gets', ed: 'got', ing: 'getting' }[m[1] ?? ''] ?? 'get'} ${m[2] ?? 'your'} attention`],
  [/^tit[- ]for[- ]tat$/i, 'back and forth'],
  [/^eye for an eye$/i, 'like for like'],
  [/^bring it on$/i, "let's talk"],
  [/^gloves (?:are|come|came|have come|were|will come|'re|will be) off$/i, 'discussion is open'],
  [/^(?:gloves|knives|fists) (?:are|come|came|have come|were|will come|'re|will be|went|go|will go) (?:off|out|up)$/i, 'discussion is heated'],
  [/^gloves off$/i, 'frank'],
  [/^(?:battle )?lines (are|have been|were) drawn$/i, 'positions $1 clear'],
  [/^(?:guns|cannons|weapons) (?:are|were) (?:loaded|drawn|trained|pointed|blazing)$/i, 'arguments are ready'],
  [/^thrown? down the gauntlet$/i, 'raised the question'],
  [/^pick(s|ed)? up the gauntlet$/i, (m) => `respond${m[1] ?? ''}`],
  [/^(?:it(?:'s| is|s)(?: open)? war|this (?:is|means) war|war it is)$/i, 'this will be hard to settle'],
  [/^(want|wants|wanted|if you want|asked for|ask for|asking for|looking for|here for) a (?:fight|war|battle)$/i, '$1 a hard discussion'],
  [/^no (?:mercy|quarter|prisoners)$/i, 'no exceptions'],
  [/^blood on the (?:carpet|floor|walls|table)$/i, 'hard feelings'],
  [/^let battle commence$/i, "let's begin"],
  [/^(?:pistols at dawn|high noon)$/i, 'a frank talk'],
  [/^divide and (?:conquer|rule)$/i, 'dealing with each of us apart'],
  [/^over (?:my|our) dead bod(?:y|ies)$/i, 'not on these terms'],
  [/^shots fired$/i, 'strong words'],
  [/^pull(s|ed|ing)? (?:our|my|your|their|his|her|any|the) punches$/i, (m) => as(/^\w+/.exec(m[0])?.[0], 'pull', 'hold back')],
  [/^arm-? ?wrestling$/i, (_, hit) => (before(hit, /(?:\b(?:be|been|being|is|are|was|were|am)|'(?:re|m|s)) $/i) ? 'in a long discussion' : undefined)],
  [/^(fight|fights|fighting|fought|battle|battles|battling|battled) (you|us|them|your [\w-]+)$/i, (m) => `${/^battl/i.test(m[1] ?? '') ? as(m[1], 'battle', 'disagree') : as(m[1], 'fight', 'disagree')} with ${m[2] ?? 'you'}`, /^ (?:tooth and nail|to the death|all the way|every inch of the way|hard|bitterly)/i],
  [/^boxing gloves$/i, 'patience'],
  [/^walked (?:right |straight )?into (?:it|a trap|the trap|an ambush|our trap|your trap)$/i, (_, hit) => (before(hit, /\b(?:you|we|they) $/i) ? 'were caught by surprise' : before(hit, /\bI $/) ? 'was caught by surprise' : undefined)],
  [/^(opening|first) (?:gambit|salvo|volley|shot|barrage|broadside)$/i, (m, hit) => (before(hit, /\b(?:nice|good|bold|great|neat|fine|strong|brave|clever|weak|bit of an?) $/i) ? `${m[1] ?? 'opening'} proposal` : undefined)],
  [/^(.*\b)playing to win$/i, '$1looking for a good result'],
  // Ball games and the ring.
  [/^(?:the )?ball(?:'s| is| lies| now lies)? .*in your court$/i, 'the next step is yours'],
  [/^(.*?)home(?:-team|-field|-ground)? advantage$/i, (m) => `${(m[1] ?? '').replace(/\b(?:a|the) $/i, '')}a strong position`],
  [/^mov(e|es|ed|ing) the ball$/i, (m) => `${{ e: 'make', es: 'makes', ed: 'made', ing: 'making' }[(m[1] ?? 'e').toLowerCase()] ?? 'make'} progress`, /^ (?:down|up) the (?:field|pitch)/i],
  [/^mov(e|es|ed|ing) the goal ?posts$/i, (m) => `${{ e: 'change', es: 'changes', ed: 'changed', ing: 'changing' }[(m[1] ?? 'e').toLowerCase()] ?? 'change'} the terms`],
  [/^mov(e|es|ed|ing) the ball down the field$/i, (m) => `${{ e: 'make', es: 'makes', ed: 'made', ing: 'making' }[(m[1] ?? 'e').toLowerCase()] ?? 'make'} progress`],
  [/^(?:match|set|game) point$/i, 'the last open point'],
  [/^(?:injury|extra) time$/i, 'the last days'],
  [/^run(ning|s)? (?:down|out) the clock$/i, (m) => `${{ ning: 'letting', s: 'lets' }[m[1] ?? ''] ?? 'let'} time pass`],
  [/^play(ing|s|ed)? for time$/i, (m) => `${{ ing: 'taking', s: 'takes', ed: 'took' }[m[1] ?? ''] ?? 'take'} more time`],
  [/^full-court press$/i, 'full effort'],
  [/^(?:hit(?:s|ting)? )?below the belt$/i, (m) => (/^hit/i.test(m[0]) ? 'went too far' : 'out of place')],
  [/^a low blow$/i, 'hard on us'],
  [/^(?:a |the )?(?:low|body|killer|fatal|final|knockout) blow$/i, (_, hit) => (before(hit, /\b(?:a|the|one|another) $/i) ? 'setback' : 'a setback')],
  [/^(?:a |the )?(?:knock-?out(?: blow| punch)?|killer punch|sucker punch)$/i, (_, hit) => (before(hit, /\b(?:a|the|one|another) $/i) ? 'decisive argument' : 'a decisive argument')],
  [/^(land(?:s|ed|ing)?) (?:a|the|one|another|some) (?:punch|blow|hit|jab)$/i, (m) => as(m[1], 'land', 'make a good point')],
  [/^(?:on the ropes|(?:down|out) for the count)$/i, 'under pressure'],
  [/^in a (?:headlock|chokehold|half nelson|arm ?lock)$/i, 'in a difficult spot'],
  [/^game over$/i, 'that settles it'],
  [/^(this|the) (?:game|contest|bout) (is|isn't) (?:over|won|lost|ours|yours)$/i, '$1 discussion $2 over'],
  [/^a marathon we intend to win$/i, 'a long process we want to get right'],
  [/^the home team$/i, 'our side'],
  [/^touché$/i, 'good point'],
  [/^(?:seconds out)$/i, "let's begin"],
  [/^(?:ten|twelve|fifteen|12|10|15|full twelve|few more|another (?:ten|few|three|two)) rounds(?: in the ring)?( with)?$/i, (m, hit) => `${before(hit, /\ba $/i) ? 'long discussion' : 'long discussions'}${m[1] ?? ''}`],
  [/^(see you |meet you |meet |back |step |stepping |get |climb )(?:back )?in(?:to)? the ring$/i, (m) => `${(m[1] ?? '').replace(/^(?:step|get|climb) $/i, 'come ').replace(/^stepping $/i, 'coming ')}${/^back/i.test(m[1] ?? '') ? 'at' : /^(?:see|meet)/i.test(m[1] ?? '') ? 'at' : 'to'} the table`],
  // Cards and chess.
  [/^(holding) (?:all |most of |more of )?(?:of )?(?:the|better|all the|all) .*(?:cards|aces|trumps)$/i, (_, hit) => (before(hit, /(?:\b(?:is|are|am|was|were|be|been)|'(?:re|m|s)) $/i) ? 'in a strong position' : 'being in a strong position')],
  [/^holding (?:a |the )?(?:better|stronger|best|strong|winning|good) hand$/i, (_, hit) => (before(hit, /(?:\b(?:is|are|am|was|were|be|been)|'(?:re|m|s)) $/i) ? 'in a strong position' : undefined)],
  [/^(?:all |the )?cards (?:are|lie|were) in (our|your|their|my) hands?$/i, (m, hit) => (before(hit, /\bthe $/i) ? undefined : `${SUBJECT[(m[1] ?? '').toLowerCase()] ?? 'we are'} in a strong position`)],
  [/^poker[ -]?faces?$/i, 'careful expression'],
  [/^game of (?:poker|chicken)$/i, 'guessing game'],
  [/^stack the deck$/i, 'tilt the terms'],
  [/^(?:stacked deck)$/i, 'one-sided arrangement'],
  [/^deck is stacked$/i, 'arrangement is one-sided'],
  [/^we fold$/i, "we'll leave it there"],
  [/^(?:we're|we are|not|they're|we aren't|isn't|I'm not|think we're) (?:just |only )?bluff(?:ing)?$/i, (m) => (/^not/i.test(m[0]) ? 'serious' : /^we aren't/i.test(m[0]) ? 'we are serious' : /^I'm not/i.test(m[0]) ? "I'm serious" : /^isn't/i.test(m[0]) ? 'is serious' : /^think/i.test(m[0]) ? "think we aren't serious" : undefined)],
  [/^no bluff$/i, 'meant seriously'],
  [/^check-?mate$/i, 'that settles it'],
  [/^pawn sacrifices?$/i, 'small offer'],
  [/^(?:sacrific)(e|ed|ing) a pawn$/i, (m) => `${{ ed: 'made', ing: 'making' }[m[1] ?? ''] ?? 'make'} a small offer`],
  [/^a pawn in (this|the|your|our)$/i, 'a small part of $1'],
  [/^(.*)\bmoves( (?:ahead|in advance|behind))?$/i, (m) => `${m[1] ?? ''}steps${m[2] ?? ''}`],
  [/^stalemate$/i, 'deadlock'],
  [/^end ?game$/i, 'last stage'],
  [/^(licensing |the |this )?chess ?board$/i, '$1table'],
  [/^\W*your move(?: now)?$/i, 'The next step is yours'],
  // Tactics.
  [/^Trojan horse$/i, 'indirect route'],
  [/^smoke ?screens?$/i, 'distraction'],
  [/^wait(ing)? (?:you|us|them) out$/i, 'wait$1'],
  [/^wear(ing)? (you|us|them) down$/i, (m) => `${m[1] ? 'asking' : 'ask'} ${m[2] ?? 'you'} again`],
  [/^worn (us|you|them) down$/i, 'tired $1'],
  [/^(call)(ing|s)? the shots$/i, (m) => ({ ing: 'deciding', s: 'decides' })[m[2] ?? ''] ?? 'decide'],
  [/^(make|making|let|have) (you|us|them)( to)? sweat$/i, '$1 $2 wait'],
  [/^let (you|us|them|him|her) (?:sweat|stew|bleed)( a (?:bit|little))?$/i, 'let $1 wait$2'],
  [/^back(ed|ing|s)? (us|you|them|me) into (?:a|the|that) corner$/i, (m) => `${{ ed: 'left', ing: 'leaving', s: 'leaves' }[m[1] ?? ''] ?? 'leave'} ${m[2] ?? 'us'} with few options`],
  [/^(?:backed|boxed|painted|forced|pushed|driven|put) into a corner$|^(?:boxed in|backed into a corner|put in a corner|pushed into a corner)$/i, 'left with few options'],
  [/^(got|has|have|had) (us|you|them|our \w+|your \w+|the [\w-]+) (?:right )?(?:cornered|trapped|in a corner)$/i, (m) => `${/^got/i.test(m[1] ?? '') ? 'left' : `${m[1] ?? ''} left`} ${m[2] ?? 'us'} few options`],
  [/^(we|I)(?:'ve| have)? (?:got |have )?(you|them|the [\w-]+) (?:right )?(?:cornered|trapped|beat(?:en)?|pinned down|on the run|on the ropes|in (?:a|the) (?:corner|headlock|bind|trap)|where we want)$/i, (m, hit) => (/^ (?:you|them)\b/i.test(hit.after) ? undefined : `${m[2] ?? 'you'} ${/^the .*[^s]$/i.test(m[2] ?? '') ? 'has' : 'have'} few options`)],
  [/^(?:you|they)(?:'ve| have) (?:got |have )?(us|me) (?:right )?(?:cornered|trapped|beat(?:en)?|pinned down|on the run|in (?:a|the) (?:corner|headlock|bind|trap))$/i, (m) => `${/me/i.test(m[1] ?? '') ? 'I' : 'we'} have few options`],
  [/^(?:you|us|we|we're|you're|them) (?:are |were |feel |felt )?cornered$/i, (m) => m[0].replace(/cornered$/i, 'short of options')],
  [/^nuclear option$/i, 'last resort'],
  [/^second front$/i, 'second discussion'],
  [/^drive a wedge$/i, 'create distance'],
  [/^(caught) (you|us|your \w+|our \w+|them|him|her) (?:napping|off guard|cold)$/i, 'surprised $2'],
  [/^outlast (?:any|the|your) siege$/i, 'wait'],
  // Power.
  [/^(?:use|uses|used|using) (?:it |this |that |them )?against (?:you|us|our|your)$/i, (m) => (/(?:our|your)$/i.test(m[0]) ? undefined : `${/^\w+/.exec(m[0])?.[0] ?? 'use'} ${/\b(?:it|this|that|them)\b/i.exec(m[0])?.[0] ?? 'it'} in ${/you$/i.test(m[0]) ? 'our' : 'your'} case`)],
  [/^(?:a |the )?stick to beat (?:you|us|them) with$/i, (m) => `${/^(?:a|the)\b/i.test(m[0]) ? 'an ' : ''}argument`],
  [/^where the pressure points$/i, 'what your priorities'],
  [/^press (our|your|the|their|home our|home your) advantage$/i, (m) => `make use of ${(m[1] ?? 'our').replace(/^home /i, '')} position`],
  [/^(?:over (?:a|the) barrel|at (?:our|your|their|my|his|her) mercy)$/i, 'in a difficult position'],
  [/^by the (?:throat|scruff|short hairs|balls|nose)$/i, 'in a difficult position'],
  [/^(flex|flexing|flexed|show|showing) (our|your|their|its|some) muscles?$/i, (m) => `${/^flexing|^showing/i.test(m[0]) ? 'stating' : /^flexed/i.test(m[0]) ? 'stated' : 'state'} ${/some/i.test(m[2] ?? '') ? 'our' : (m[2] ?? 'our')} case`],
  [/^(keep(?:ing)?) (?:up )?the pressure on (you|us|them)$/i, '$1 raising this with $2'],
  [/^(?:pile|piles|piled|piling|turn(?:ing)? up|ramp(?:ing)? up|step(?:ping)? up|crank(?:ing)? up) (?:on )?the (?:pressure|heat)$/i, (m) => `${/ing\b/i.test(m[0]) ? 'asking' : /^piled/i.test(m[0]) ? 'asked' : /^piles/i.test(m[0]) ? 'asks' : 'ask'} for more`],
  [/^put(ting|s)? (?:the |more |some )?(?:heat|squeeze|pressure) on (you|us|them|your|our)$/i, (m) => `${{ ting: 'asking', s: 'asks' }[m[1] ?? ''] ?? 'ask'} more of ${m[2] ?? 'you'}`],
  [/^nowhere (?:left )?to (?:run|hide|go)$/i, 'few options left'],
  [/^(you|we)(?:'re|'ve| are| have) (?:got )?no (?:way out|escape)$/i, '$1 have few options'],
  [/^(?:a |the )?stranglehold$/i, (m, hit) => (/^a/i.test(m[0]) || !before(hit, /\b(?:a|the|your|our) $/i) ? 'a strong hold' : 'strong hold')],
  [/^(?:a |our )?position of (strength|power)$/i, (m) => `${/^a /i.test(m[0]) ? 'a ' : /^our/i.test(m[0]) ? 'our ' : ''}strong position`],
  [/^(?:the )?balance of power$/i, 'the balance'],
  [/^(can |could )?(?:more or less )?dictate (the|our|your|terms|what|how)$/i, '$1set $2'],
  [/\b(?:juice|blood|money|cents?|points?) .*(?:wrung|squeezed|wrested|extracted) (?:out of|from)$/i, 'room in'],
  [/^(a|the|no|our|your|this) ransom$/i, '$1 high price'],
  [/^put(s|ting)? the (?:screws|thumbscrews|squeeze|boot)(?: (?:in|on))?$/i, (m, hit) => `${{ ting: 'asking', s: 'asks' }[m[1] ?? ''] ?? 'ask'} ${/ on$/i.test(m[0]) && /^ (?:you|us|them|your|our|the|their)\b/i.test(hit.after) ? 'more of' : 'for more'}`, /^ a (?:bit|little)\b/i],
  [/^(turn|turns|turned|turning|tighten|tightens|tightened|tightening) the (?:screws?|thumbscrews|noose|vice|vise)$/i, (m) => as(m[1], /^tu/i.test(m[1] ?? '') ? 'turn' : 'tighten', 'ask for more'), /^ a (?:bit|little)\b/i],
  // Prey.
  [/^(?:easy|fair|tempting) (?:prey|game)$/i, (_, hit) => (before(hit, /(?:\b(?:is|are|was|were|be|am|look|looks|as)|'(?:re|s|m)) $/i) ? 'in a weak position' : undefined)],
  [/^(smell|smells|smelling|smelt|smelled|taste|tastes|tasted|tasting|scent|scented) (?:of )?blood$/i, (m) => (/ing$/i.test(m[1] ?? '') ? 'seeing' : /(?:ed|lt)$/i.test(m[1] ?? '') ? 'saw' : /s$/i.test(m[1] ?? '') ? 'sees' : 'see') + ' an opening'],
  [/^blood in the water$/i, 'an opening'],
  [/^(?:the )?(?:vultures|sharks?|wolves|hyenas) (?:are|is|were|have|circling|gathering|at).*$/i, 'other parties are interested'],
  [/^(take|took|taken|taking) the bait$|^(take|took|taken|taking) (?:your|our|that) bait$/i, (m) => as(m[1] ?? m[2], 'take', 'accept')],
  [/^rise to the bait$/i, 'respond'],
  [/^(the|a|your|our) bait$/i, (m) => (/^a$/i.test(m[1] ?? '') ? 'an offer' : `${m[1] ?? 'the'} offer`)],
  [/^not biting$/i, 'not interested'],
  [/^lambs? to the slaughter$/i, 'people who came unprepared'],
  [/^law of the jungle$/i, 'rule of the stronger'],
  [/^(?:in )?the lion's (?:den|mouth)$/i, (m) => (/^in/i.test(m[0]) ? 'in a hard meeting' : 'a hard meeting')],
  [/^(?:out for (?:our|your|my) (?:blood|scalp|head)|baying for (?:our )?blood)$/i, 'strongly against this'],
  // Sides.
  [/^(?:it's |it is |this is |that's )?(?:us|we) (?:against|versus|vs\.?) (?:you|them)$|^(?:it's )?you (?:against|versus|vs\.?) (?:us|me)$/i, 'we see things differently'],
  [/^((?:our|your|landlord|buyers?|sellers?|management|tenants?|union)\b.*) (?:vs\.?|versus|against) (yours|ours|(?:your|our|the) \w+|\w+)$/i, '$1 and $2'],
  [/^(?:the )?(other|far|wrong) side of the (?:barricades?|trench(?:es)?|battlefield|front line)$/i, (m) => `${/^the/i.test(m[0]) ? 'the ' : ''}other side of the table`],
  [/^both sides of the barricades?$/i, 'both sides of the table'],
  [/^(the enemy)$/i, 'the other side'],
  // Winning, losing, score.
  [/^(you|we|I|they)(?:'ve| have)? won\s*$/i, (m, hit) => (/^(?:on|in)\b/i.test(hit.after.trim()) ? `${m[1] ?? ''} got what ${m[1] === 'I' ? 'I' : (m[1] ?? '').toLowerCase()} needed${/\s$/.test(m[0]) ? ' ' : ''}` : undefined)],
  [/^(.*?)\b(?:do not|don't|never|did not|didn't|won't|will not|can't|cannot|hate to|refuse to|not used to)\s+(?:lose|losing)(\s*)$/i, (m, hit) => (/^\s*(?:$|[,.;:!?]|on\b|negotiations)/i.test(hit.after) ? `${m[1] ?? ''}look for a good result${/^negotiations/i.test(hit.after.trim()) ? ' in' : ''}${m[2] ?? ''}` : undefined)],
  [/^(.*?)\b(win|wins|won|winning)(\s*)$/i, (m, hit) => {
    if (/^\s*(?:face|whatever|out|more|either|nothing|everything|anything)\b/i.test(hit.after)) return undefined;
    const on = /^\s*(?:this|that|the (?:argument|negotiation|point|exchange|round)|negotiations)\b/i.test(hit.after) ? ' on' : '';
    return `${m[1] ?? ''}${as(m[2], 'win', 'get a good result')}${on}${m[3] ?? ''}`;
  }],
  [/^(.*?)\b(lose|loses|lost|losing)(\s*)$/i, (m, hit) => (/^\s*(?:$|[,.;:!?]|on\b|in the end|either|too|here|again|when|if|and)/i.test(hit.after) && !/\bto\s$/i.test(m[1] ?? '') ? `${m[1] ?? ''}${as(m[2], 'lose', 'come away with too little')}${m[3] ?? ''}` : undefined)],
  [/^squeez(e|es|ed|ing) (.+)$/i, (m, hit) => (/^ by \d/.test(hit.after) ? `${{ es: 'asks', ed: 'asked', ing: 'asking' }[m[1] ?? ''] ?? 'ask'} ${m[2] ?? 'you'} for a reduction of` : undefined), /^ by(?= \d)/],
  [/^(?:slaughter|crush|devour|swallow|trap|pummel|pound|whack) ((?:the|our|your) \w+|you|us|them|each other)( on)?$/i, 'do better than $1$2'],
  [/^(?:dog-?fight|duel|battle|fight|showdown|shoot-?out|slugfest|bloodbath|knife fight|price war|bidding war)$/i, (_, hit) => (/^ between\b/i.test(hit.after) ? 'competition' : undefined)],
  [/^gladiator pit$/i, 'competition'],
  [/^(?:the )?(?:last|only) (?:man|one|woman|person|bidder|side|firm) (?:left )?standing$/i, (_, hit) => (before(hit, /\bthe $/i) ? 'last one left' : 'the last one left')],
  [/^(take|takes|took|taking|taken) (no )?(?:prisoners|hostages)$/i, (m) => `${as(m[1], 'take', 'make')} ${m[2] ?? ''}exceptions`],
  [/^(?:a|our|the|your|this) hostages?$/i, (m, hit) => (before(hit, /\b(?:become|becoming|became|is|are|being|be|was) $/i) ? 'caught up' : undefined)],
  [/^(escalate|escalates|escalated|escalating) hostilities$/i, (m) => as(m[1], 'escalate', 'make this harder')],
  [/^(pick|picks|picked|picking|choose|chooses|chose|choosing|chosen) (our|my|your|their|his|her|its|the|one's) battles$/i, (m) => `${as(m[1], /^pick/i.test(m[1] ?? '') ? 'pick' : 'choose', 'choose')} ${m[2] ?? 'our'} points`],
  [/^(keep|keeps|kept|keeping) (?:our|my|your|their|his|her|its|the) powder dry$/i, (m) => as(m[1], 'keep', 'wait for now')],
  [/^(go|goes|went|going|gone) nuclear$/i, (m) => as(m[1], 'go', 'take the last resort')],
  [/^(take|takes|took|taking|taken) the fight to (.+)$/i, (m) => `${as(m[1], 'take', 'raise this with')} ${m[2] ?? 'you'}`],
  [/^(make|makes|made|making) a stand$/i, (m) => as(m[1], 'make', 'stay firm')],
  [/^(draw|draws|drew|drawing|drawn) (?:up )?battle lines$/i, (m) => as(m[1], 'draw', 'set out positions')],
  [/^(rally|rallies|rallied|rallying|marshal|marshals|marshalled|muster|musters|mustered|mustering) (?:the|our|my|your|their) (?:troops|forces)$/i, (m) => `${/ied$|ed$/i.test(m[1] ?? '') ? 'brought' : /ing$/i.test(m[1] ?? '') ? 'bringing' : /s$/i.test(m[1] ?? '') ? 'brings' : 'bring'} our people together`],
  [/^(bring|brings|brought|bringing|roll|rolls|rolled|rolling|wheel|wheels|wheeled|wheeling) (?:out|in) the big guns$/i, (m) => `${/ed$|brought/i.test(m[1] ?? '') ? 'brought' : /ing$/i.test(m[1] ?? '') && !/^bring$/i.test(m[1] ?? '') ? 'bringing' : /s$/i.test(m[1] ?? '') ? 'brings' : 'bring'} in senior colleagues`],
  [/^(open|opens|opened|opening) (?:a second|a new|another) front$/i, (m) => as(m[1], 'open', 'raise another point')],
  [/^(dodge|dodges|dodged|dodging) (?:the|a|that) bullet$/i, (m) => as(m[1], 'dodge', 'avoid a problem')],
  [/^(turn|turns|turned|turning) the tables$/i, (m) => as(m[1], 'turn', 'change the situation')],
  [/^(jockey|jockeys|jockeyed|jockeying) for position$/i, (m) => as(m[1], 'jockey', 'look for a good position')],
  [/^(call|calls|called|calling|send|sends|sent|sending) in reinforcements$/i, (m) => as(m[1], /^s/i.test(m[1] ?? '') ? 'send' : 'call', 'bring in more people')],
  [/^(?:beating)$/i, 'doing better than'],
  [/^beat$/i, (_, hit) => (before(hit, /\b(?:to|will|can|can't|would|could|we'll|I'll|must|'ll) $/i) ? 'do better than' : 'did better than')],
  [/^(?:outplayed|outfought|outgunned|outmanoeuvred|outmaneuvered|outflanked|outwitted|outfoxed|outsmarted|outmatched|outclassed|outboxed|vanquished|beaten|defeated|crushed|trounced|thrashed|routed)$/i, (_, hit) => (before(hit, /\b(?:be|been|being|get|got)(?: \w+ly)? $/i) ? 'put at a disadvantage' : before(hit, /(?:\b(?:are|were|was|is|feel|felt)|'re)(?: \w+ly)? $/i) ? 'at a disadvantage' : undefined)],
  [/^zero[- ]sum(?: game)?$/i, 'trade-off'],
  [/^winners? takes? (?:it )?all$/i, 'one side gets everything'],
  [/^on the losing (?:side|corner|end|team)$/i, 'worse off'],
  [/^on the winning (?:side|corner|end|team)$/i, 'better off'],
  [/^in it to win(?: it)?$|^(?:out|here|playing) to win$/i, 'looking for a good result'],
  [/^may the best .*win$/i, 'may we find the best result'],
  [/^seen to (?:have won)$/i, 'seen to have done well'],
  [/^seen to win$/i, 'seen to do well'],
  [/^(.*)\bspoils$/i, '$1gains'],
  [/^your gain is (?:our|my) loss$/i, 'what helps you costs us'],
  [/^(two|three|several) wins in a row$/i, '$1 good results in a row'],
  [/^(?:one|two|three|four|five|a goal|\d)[- –—](?:nil|zero|one|two|three|\d) up$|^(?:one|two|three|four|five|a couple|a goal|a point) up$/i, 'ahead'],
  [/^(?:one|two|three|four|five|\d)[- –—](?:nil|zero|one|two|three|\d) down$|^(?:one|two|three|four|five|a couple|a goal|a point) down$/i, 'behind'],
  [/^(?:one|two|three|four|five|\d)[- –—](?:nil|zero|one|two|three|\d) to you$/i, 'in your favour'],
  [/^(.*)\bscored(?: first)?$/i, '$1gained'],
  [/^(?:a|another|one|two|three|four|first|no) points? (?:for|to|goes to) (.+)$/i, 'a gain for $1'],
  [/^(?:what|how) the score is$/i, 'where we stand'],
  [/^what's the score$/i, 'where do we stand'],
  [/^keep(ing|s)? (?:score|a tally|count of who)$/i, 'keep$1 track'],
  [/^settl(e|ing) (?:the|an old|old|this|that) scores?$/i, 'settl$1 old questions'],
  [/^revenge$/i, 'turn'],
  [/^get(ting)? even$/i, (m) => (m[1] ? 'finding a balance' : 'find a balance')],
  [/^own goal$/i, 'mistake'],
  [/^defend(?:s|ed|ing)? (?:every|each)$/i, () => undefined],
];

/** The sentence with the figure of speech said plainly, where its words are known. */
export function plainly(hit: Hit): string[] {
  const said = hit.text;
  for (const [find, words, andAfter] of PLAIN) {
    const found = find.exec(said);
    if (!found) continue;
    const plain = typeof words === 'string' ? words.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '') : words(found, hit);
    if (plain === undefined) continue;
    const more = andAfter?.exec(hit.after)?.[0].length ?? 0;
    return [replaced(more ? { ...hit, span: { start: hit.span.start, end: hit.span.end + more }, after: hit.after.slice(more) } : hit, plain)];
  }
  return [];
}

/** Plain words that stand well nearly wherever the figure stood. */
const WELL_SAID = new RegExp(String.raw`\b(?:${anyOf([
  'adjust\\w*', 'agreed? to', 'agreeing to', 'evidence', 'hold(?:s|ing)? firm', 'held firm', 'strong position', 'stronger case', 'strong argument', 'arguments?', 'proposals?', 'well prepared', 'pauses?', 'compet\\w+', 'hurried', 'push back on',
  'discussions? (?:over|about|on|with)', 'mov(?:e|ed|ing) on', 'changed? position', 'counterparts? (?:across|in|at|on)', 'take you at your word', 'keep(?:ing)? track', 'trade-off', 'next step', 'pressure', 'what helps you costs us', 'find terms', 'stay(?:ing)? firm on',
  'firm', 'colleagues', 'work (?:it|this) out', 'side effects', 'details', 'well-prepared', 'reasons?', 'strongest point', 'good reasons?', 'held up', 'question', 'careful', 'patient',
])})\b`, 'gi');

/** Does the candidate read well with the plain words in the figure's place? */
export const calmer = ({ sentence }: Hit, candidate: string | Candidate): boolean => {
  if (typeof candidate !== 'string') return false;
  const source = sentence.text.toLowerCase();
  return [...candidate.matchAll(WELL_SAID)].some(([found]) => !source.includes(found.toLowerCase())) && !/\b(?:over|with) you\b|\bround (?:one|two|three|four|\d)\b/i.test(candidate);
};
