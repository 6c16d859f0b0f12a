import type { Pattern } from '../../engine/types';
import { nouns, replaced, states, verbs } from '../../language/idioms';
import { chargesYou, named, rejected } from './guards';

const BE = String.raw`(?:be|been|being|are|is|was|were|am|get|gets|getting|got|feel|feels|felt|feeling|'re|'m|'s)`;

/** Leverage, squeeze, ransom, prey; us against you. */
export const power: readonly Pattern[] = [
  {
    form: 'leverage',
    find: /\b(?:leverage|leaverage)\b/i,
    unless: [
      rejected,
      ({ before, after, sentence }) =>
        /\b(?:to|can|could|will|would|we|you|I|and|may|might|should|let's|better|further|both|fully) $/i.test(before) && /^ (?:your|our|the|their|this|these|both|each|existing|data|some|any|it\b)/i.test(after) ||
        /\b(?:net|financial|operating|debt|gross|total|bank's|balance-sheet|forget|mechanical) $/i.test(before) ||
        /^ (?:ratios?|covenants?|stands? at|multiples?|at \d|of \d|on (?:a|the|frozen) [\w -]{0,20}(?:bolt|nut|lid|tyre|wheel))/i.test(after) ||
        /\b(?:EBITDA|bolts?|lever arm|handle|crowbar|frozen|spanner|wrench)\b/i.test(sentence.judged),
    ],
    rewrite: (hit) => (/\bas $/i.test(hit.before) ? [replaced(hit, 'a reason')] : /\b(?:the|our|your|any|more|some|of|no|much|enough|this|that|all the) $/i.test(hit.before) ? [replaced(hit, 'room to negotiate')] : [replaced(hit, 'more room to negotiate')]),
  },
  states('the stronger side', 'a strong position', ['the upper hand', 'the whip hand', 'the whip', 'the edge on you', 'the edge over you', 'the edge on sb', 'the edge over sb', 'the high ground', 'the top hand', 'pole position', 'the inside track', 'the stronger hand', 'the advantage over you'], {
    unless: [rejected, ({ text, before, sentence }) => (/^(?:the whip|the high ground|the edge)/i.test(text) && !/\b(?:hold|holds|have|has|had|got|gives? \w+|gave \w+|of|that|,|once|now|with|gain\w*|and) $|^$/i.test(before) && !/\b(?:runway|passes|sits)\b/i.test(sentence.judged)) || /^ (?:hand)? ?rail/i.test(sentence.judged.slice(before.length + text.length)) || (/pole position|inside track|whip/i.test(text) && /\b(?:race|grid|parliament\w*|cream)\b/i.test(sentence.judged))],
  }),
  {
    form: 'the stronger side',
    find: new RegExp(
      String.raw`\b(?:over (?:a|the) barrel|at (?:our|your|their|my|his|her) mercy|by the (?:throat|scruff|short hairs|balls|nose)|where (?:you|we|I) want (?:you|us|them|him|her)\b|at knife-?point|at gunpoint|(?:a |the )?stranglehold|(?:a |our )?position of (?:strength|weakness|power)|from (?:a position of )?(?:strength|weakness)(?=$|[,.;:!]| (?:on|here|in|and|with|this))|(?:the )?balance of power|all the pressure we need|(?:can |could )?(?:more or less )?dictate (?:the|our|your|terms|what|how)\b|(?:gives?|give|gave|giving|has|have|more|some|enough) (?:us |you |them )?(?:some |more |the |real )?(?:muscle|clout|firepower)|bargaining (?:position|power|strength)|press (?:our|your|the|their|home our|home your) advantage|(?:use|uses|used|using) (?:it |this |that |them )?against (?:you|us|our|your)|(?:a |the )?stick to beat (?:you|us|them) with|(?:where )?the pressure points|tilts? the (?:table|balance|field) (?:our|your) way|(?:flex|flexing|flexed|show|showing) (?:our|your|their|its|some) muscles?|throw(?:ing|s)? (?:our|your|their|its) weight (?:around|about)|muscl(?:e|ed|es|ing) in on|keep(?:ing)? (?:up )?the pressure on (?:you|us|them|your)|(?:pile|piles|piled|piling|turn(?:ing)? up|ramp(?:ing)? up|step(?:ping)? up|crank(?:ing)? up) (?:on )?the (?:pressure|heat)|put(?:ting|s)? (?:the |more |some )?(?:heat|squeeze) on (?:you|us|them|your|our)|put(?:ting)? (?:the |more |some )?pressure on (?:you|your)\b|nowhere (?:left )?to (?:run|hide|go)(?=$|[,.;:!])|(?:you|we)(?:'re|'ve| are| have) (?:got )?no (?:way out|escape)|kick(?:ing|ed)? (?:us|you|them|a man) (?:when|while) (?:we're|you're|they're|he's) down)`,
      'i',
    ),
    when: [({ text, sentence, after }) => !/^(?:at knife|bargaining|dictate|can|nowhere|press\b|position of|balance of power|the balance)/i.test(text) || (/^bargaining|^balance|^the balance/i.test(text) && !/^ (?:unit|agent|council|rights|sheet)/i.test(after)) || /\b(?:we|you|our|your)\b/i.test(sentence.judged)],
    unless: [rejected, ({ sentence, text }) => /\b(?:acupressure|massage|pressure (?:washer|vessel|points? (?:chart|massage))|gym|relaxants?|tyres?|weights?)\b/i.test(sentence.judged) && /muscle|pressure|weight/i.test(text)],
    rewrite: (hit) => {
      const { text } = hit;
      if (/over (?:a|the) barrel|mercy$/i.test(text)) return [replaced(hit, 'short of options')];
      if (/bargaining/i.test(text)) return [replaced(hit, 'position')];
      if (/strength$|weakness$|power$/i.test(text) && /^from/i.test(text)) return [replaced(hit, /weak/i.test(text) ? 'with few options' : 'with good options')];
      if (/muscle$|clout$/i.test(text)) return [replaced(hit, text.replace(/(?:some |more |the |real )?(?:muscle|clout|firepower)$/i, 'a stronger case'))];
      return [];
    },
  },
  {
    form: 'cornered',
    find: new RegExp(String.raw`\b(?:(?:we|I)(?:'ve| have)? (?:got |have )?(?:you|them|the [\w-]+) (?:right )?(?:cornered|trapped|beat(?:en)?|pinned down|on the run|on the ropes|in (?:a|the) (?:corner|headlock|bind|trap)|where we want)|(?:you|they)(?:'ve| have) (?:got |have )?(?:us|me) (?:right )?(?:cornered|trapped|beat(?:en)?|pinned down|on the run|in (?:a|the) (?:corner|headlock|bind|trap))|(?:a )?cornered (?:co-op|animal|rat|party|beast|supplier|tenant)\b|(?:got|has|have|had) (?:us|you|them|the [\w-]+|our \w+|your \w+) (?:cornered|trapped|in a corner))`, 'i'),
    unless: [rejected],
  },
  {
    form: 'pressed by force',
    find: new RegExp(String.raw`(?<=\b${BE} (?:\w+ly |all |being |slowly )?|'(?:re|m|s) (?:being )?)(?:squeezed(?: dry)?|steam-?rolled|steam-?rollered|bulldozed|strong-armed|strongarmed|railroaded|bled (?:dry|white)|ground down|crushed|hammered|bludgeoned|battered|bullied|browbeaten|arm-twisted|mugged|robbed(?: blind)?|fleeced|milked(?: dry)?|taken to the cleaners|taken hostage|held (?:to ransom|hostage|for ransom)|pinned to the wall|eaten alive|swallowed (?:whole|up)|devoured|backed into a corner|boxed in|cornered|pushed into a corner|pressed until [\w ]{0,20}gives|outgunned|strangled|choked|suffocated|blackmailed|outgunned|trampled(?: on)?|walked (?:all )?over|put through the wringer|put in a corner|taken for a ride|shaken down|stripped bare|skinned alive|carved up|thrown to the (?:wolves|lions)|led to the slaughter|caught in the crossfire|carved out of (?:our|their|my) hide)(?![\w-])`, 'i'),
    unless: [rejected, ({ text, sentence }) => /^(?:crushed|hammered|milked|squeezed|ground|battered|choked|cornered|trampled|carved|swallowed|bled|robbed|mugged)/i.test(text) && /\b(?:grapes?|beans?|cows?|goats?|ewes|fruit|oranges?|radiators?|fish|cod|stones?|aggregate|boxes|parcels?|police|drains?|pipes?|olives?|must|grass|wood|apples?|microns)\b/i.test(sentence.judged)],
    rewrite: (hit) =>
      /^ into\b/i.test(hit.after) ? [replaced(hit, 'hurried')] : /^ by\b/i.test(hit.after) && /^held/i.test(hit.text) ? [replaced(hit, 'held up')] : /\bbeing $|\b(?:be|been) $/i.test(hit.before) ? [replaced(hit, /^ between\b/i.test(hit.after) ? 'caught' : 'put under heavy pressure')] : [replaced(hit, 'under heavy pressure')],
  },
  {
    form: 'pressed by force, as a state of mind',
    find: /\bheld (?:to ransom|hostage|for ransom)\b|\b(?:our|a|the|your|this) hostages?\b|\bhostage-taking\b|\b(?:a|the|our|your|pay(?:ing)? (?:a|the)|names? the|is|this|no) ransom\b(?! note)|\bpound of flesh\b|\bpay tribute\b|\bprotection money\b|\bblood money\b/i,
    unless: [rejected, ({ sentence, text }) => /\b(?:kidnap|marine policy|drama|film|play|cyber|ransomware|band|insurance|festival with)\b/i.test(sentence.judged) && !/held/i.test(text), ({ text, after }) => /hostages?$/i.test(text) && /^ (?:drama|film|story|play|situation|negotiator)/i.test(after), ({ text, after }) => /tribute/i.test(text) && !/^ to get\b|^\s*(?:$|[,.;])/.test(after)],
    rewrite: (hit) => (/^held/i.test(hit.text) ? [replaced(hit, /^ by\b/i.test(hit.after) ? 'held up' : 'under heavy pressure')] : []),
  },
  {
    form: 'wringing more out',
    find: /\b(?:squeeze|squeezes|squeezed|squeezing|wring|wringing|wrung|wrest|wrested|wresting|wrestle|wrestled|wrestling|prise|prised|prising|pry|prying|pried|extract|extracted|extracting|beat|beating|bleed|bleeding|milk|milking|claw|clawed|clawing|shake|shook|hammer|hammered|screw|screwed|tear|tearing) (?:back )?(?:(?:another|an extra|a further|more|every|the last|a few|some|any|two|three|one|\d[\d.,]*|[€$£]\s?\d[\d.,]*|blood|a|the|juice|our|your|an)(?: [\w%.,€$£-]+){0,3} )(?:out of|from|off) (?:you|us|them|the|our|your|a|this|that|every|any|suppliers|vendors|overheads|each)\b|\b(?:juice|blood|more|money|cents?|points?|%|euros?|dollars?)(?: \w+)? (?:to be |we can |you can |left to )?(?:wrung|squeezed|wrested|extracted) (?:out of|from)\b|\bwrested from (?:us|you|them)\b|\bblood (?:there is in|from|out of) (?:the|a) stone\b|\bextracted [\w ]{0,24} from (?:the|our|your|us|you)\b/i,
    unless: [rejected, ({ sentence, text }) => /\b(?:grapes?|lemons?|oranges?|sponge|mop|must|press(?:ing)?|oil|juice bar|vanilla|teeth|tooth|honey|eggs?|data|report|files?|doubts?|pdf|database|metal|ore|cows?|tube|water)\b/i.test(sentence.judged) && !/price|rate|discount|%|margin|overheads|mileage|lessor|juice/i.test(sentence.judged + text)],
    rewrite: (hit) => {
      const parts = /^(\w+) (?:back )?(.*) (?:out of|from|off) (\w+)$/i.exec(hit.text);
      if (!parts) return [];
      const verb = (parts[1] ?? '').toLowerCase();
      const plain = verb.endsWith('ing') ? 'getting' : /(?:ed|ung|ied|ook)$/.test(verb) ? 'got' : verb.endsWith('s') ? 'gets' : 'get';
      return [replaced(hit, `${plain} ${parts[2] ?? ''} from ${parts[3] ?? ''}`)];
    },
  },
  {
    form: 'squeezing the other side',
    find: /\b(?:(?:squeeze|squeezes|squeezing|squeezed|strong-arm|strong-arms|strong-arming|steamroll|steamrolling|bulldoze|bulldozing|bulldozed|hammer|hammers|hammering|hammered|crush|crushes|crushing|bully|bullying|bludgeon|railroad|railroading|leaned on|lean on|leaning on|leans on|push you hard|grind|grinding|ground|bleed|bleeding|milk|milking|fleece|fleecing|choke|starve|corner|cornering|trap|trapping|slaughter|devour|devours|swallow|strangle|batter|pummel|pound|whack) (?:(?:away )?at )?(?:you|us|them|suppliers|vendors|contractors|growers|smaller \w+|the (?:smaller |other |rest|suppliers?|vendors?|landlords?|tenants?|growers?|union|carriers?|publishers?|annex|deal|vote|overhead|rate|price)(?: \w+)?|our (?:margins?|growers|members|suppliers)|your (?:team|side|margins?|people|budget)|any \w+|each other|labels|three \w+|two \w+)(?: (?:dry|down|into submission|out|hard|white|to death|through))?|push(?:ing|es|ed)? (?:you|us|them) hard|the squeeze(?= (?:on|is))|(?:turn|turns|turned|turning|tighten|tightens|tightened|tightening) the (?:screws?|thumbscrews|noose|vice|vise)(?: on)?|put(?:s|ting)? the (?:screws|thumbscrews|squeeze|boot)(?: (?:in|on))?|thumbscrews|(?:twist|twists|twisted|twisting) (?:your|our|their|my|his|her|anyone's|any|some|a few) arms?|arms? twisted|arm[- ]?twisting|(?:hav(?:e|ing)|had|got) (?:their|our|my|your) arms? twisted|beat(?:ing|s)? (?:the|your|our|their|that) (?:price|rate|fee|figure|number|cost|margin)s? down|(?:grind|grinds|grinding|ground|wear|wearing|beat|beats|beating|hammer|hammering|chip|chipping|knock|knocking) (?:you|us|them|your [\w ]{1,20}|away at (?:you|us|them|your))(?: down)?|took a crowbar|go(?:es|ing)? for (?:the|your|our) (?:jugular|throat|kill)|(?:go|goes|going|went|move|moving) in for the kill|(?:for|to) the jugular|move in for the kill|bulldozing (?:the|this|it|a)\b)\b/i,
    when: [
      ({ text, after }) =>
        !/^(?:wear|beat|knock|ground|grind|hammer|chip|lean|leaned|push|crush|trap|corner|swallow|milk|bleed|choke|pound|squeeze|squeezed)\w*\b/i.test(text) ||
        /\b(?:down|dry|hard|away at)\b/i.test(text) || /^squeez\w* (?:you|us|them|suppliers|vendors|contractors|growers|smaller|our margins?|your margins?|your team|the (?:suppliers?|landlords?|tenants?|growers?|carriers?|smaller))/i.test(text) && !/^ (?:in\b|into)/i.test(after) || /^(?:crush|corner|trap|bleed|hammer|lean\w* on|swallow) (?:you|us|them|the (?:smaller|overhead|rate|price|suppliers?)|three|two|any)/i.test(text) || /^hammering away|^leaned on/i.test(text) || /^beating (?:the|your)/i.test(text) || /^wear.*down|price.*down|rate.*down/i.test(text),
    ],
    unless: [
      rejected,
      (hit) => chargesYou(hit) && /\b(?:us|our|me|my)\b/i.test(hit.text),
      ({ sentence, text, after, before }) => /\b(?:grapes?|beans?|cows?|gravel|aggregate|bolts?|nails?|hinges?|printer|coffee|flour|juicer|bottle|hydrant|steamroller and driver|per half day)\b/i.test(sentence.judged) && !/margins?|price|rate\b/i.test(sentence.judged) || /^squeez\w* (?:you|us|them)$/i.test(text) && /^ in\b/i.test(after) || /\b(?:lean|leans|leaning|leaned) on (?:you|us|them)$/i.test(text) && /\b(?:can|could|may|always|happy to|to) $/i.test(before) || /screws? $/i.test(text) && /\bdriver\b/i.test(sentence.judged) || /^(?:turn|tighten)/i.test(text) && /\b(?:hex|torque|driver|bracket|shelf|panel|brass)\b/i.test(sentence.judged),
    ],
    rewrite: (hit) => {
      const { text } = hit;
      const first = (/^[\w-]+/.exec(text)?.[0] ?? '').toLowerCase();
      const at = first.endsWith('ing') ? 2 : /(?:ed|ound)$/.test(first) ? 3 : /[^s]s$/.test(first) ? 1 : 0;
      const pick = (...forms: string[]): string => forms[at] ?? '';
      const arm = /\b(your|our|their|my|his|her) arms?$/i.exec(text)?.[1]?.toLowerCase();
      if (/^twist/i.test(text) && arm) return [replaced(hit, `${pick('press', 'presses', 'pressing', 'pressed')} ${{ your: 'you', our: 'us', their: 'them', my: 'me', his: 'him', her: 'her' }[arm] ?? 'you'}`)];
      if (/screw|noose|vi[cs]e|squeeze|boot/i.test(text) && /^(?:turn|tight|put)/i.test(text)) return [replaced(hit, `${pick('ask', 'asks', 'asking', 'asked')} for more${/ on$/i.test(text) ? ' from' : ''}`)];
      if (/jugular|kill|throat/i.test(text)) return [replaced(hit, `${pick('go', 'goes', 'going', 'went')} straight to the main point`)];
      if (/price|rate|fee|figure|number|cost|margin/i.test(text) && /down$/i.test(text)) return [replaced(hit, text.replace(/^[\w-]+/, pick('bring', 'brings', 'bringing', 'brought')))];
      const whom = /^(?:[\w-]+)(?: on| (?:away )?at)? (.*?)(?: (?:dry|down|into submission|out|hard|white|to death))?$/i.exec(text)?.[1];
      return whom && !/arm/i.test(text) ? [replaced(hit, `${pick('ask', 'asks', 'asking', 'asked')} ${whom.replace(/^(?:on|at) /i, '')} for more`)] : [];
    },
  },
  {
    form: 'predator and prey',
    find: /\b(?:(?:easy|fair|tempting|the|your|our) (?:prey|game)(?= (?:just|because|for|,|\.|—|-|to|and|when|if|that|in|we|of)|[,.;:!]|$)|(?:smell|smells|smelling|smelt|smelled|taste|tastes|tasted|tasting|scent|scented) (?:of )?blood|blood in the water|(?:the )?vultures (?:are|have|were|circling)|vultures|(?:sharks?|wolves|vultures|hyenas) (?:are |is |were )?(?:circling|at the door|gathering)|circling (?:us|you|like|the|sharks|vultures|wolves)|eaten alive|swallowed whole|walk(?:s|ed|ing)? (?:right |straight )?into (?:it|a trap|the trap|an ambush|our trap|your trap)|(?:set|sets|setting|laid|lay|spring|sprang|sprung) (?:a|the|this|that|your|our) trap|(?:take|took|taken|taking|rise|rose|rising) (?:to )?(?:the|your|our|that) bait|(?:the|a|your|our) bait(?= (?:and|we|our|is|was|,|\.|to|for)|[,.;:!])|went for the bait|not biting|throw(?:n|ing)? (?:us|you|them|me) to the (?:wolves|lions|sharks)|lambs? to the slaughter|(?:strip|strips|stripping|pick|picks|picking) (?:the|our|over the) (?:carcass|bones)(?: clean)?|hunts? for rebates|come(?:s)? home with pelts|gunn?ing for|out for (?:our|your|my) (?:blood|scalp|head)|baying for blood|bay(?:ing)? for (?:our|your) blood|jaws of|the pack that's gathering|has you in its sights|law of the jungle|big fish eats?|(?:tear|tears|tearing|tore|rip|ripping|torn) (?:you|us|them|each other|your \w+|our \w+|the \w+) (?:apart|to (?:pieces|shreds))|in the lion's (?:den|mouth)|the lion's den|sheep among wolves)\b/i,
    unless: [rejected, named, ({ sentence, text }) => /\b(?:survey|turbines|reef|footage|grease|traps? cleaning|blood (?:samples?|tests?)|bait stations?|fishing|anglers?|mice|rats?|rodents?|game pie|venison|zoo|pheasants?|fish(?:ery|ing)|menu|documentary|mountain)\b/i.test(sentence.judged) && !/smell|taste/i.test(text)],
  },
  {
    form: 'us against you',
    find: new RegExp(
      String.raw`\b(?:(?:it's |it is |this is |that's )?(?:us|we) (?:against|versus|vs\.?|or) (?:you|them|your \w+)|(?:it's )?you (?:against|versus|vs\.?) (?:us|me)|(?:them|us) and (?:us|them)(?= (?:is|on|thing|mentality)|[,.;:!]|$)|us[ -](?:versus|vs\.?|or)[ -]them|(?:our|your) (?:side|camp|team|lot|half|corner|engineers|lawyers|people|experts|word|guys) (?:vs\.?|versus|against) (?:yours|ours|your|our)\b(?: \w+)?|your camp\b|our camp\b(?= (?:has|is|will|on|and|says|wants|,))|(?:landlord|buyers?|sellers?|management|tenants?|union|labou?r|growers?|swimmers|players|staff|owners|artists?|label|supplier|bank|club) (?:vs\.?|versus|against) (?:the )?(?:landlord|buyers?|sellers?|management|tenants?|union|label|contractor|crew|growers?|clubs?|owners|supplier|lender)\b|(?:(?:your|our|the|an?|my|each other's|a worthy|worthy|as|his|become|became|were|defeated|bigger) )(?:worthy |old |main |real |bitter |sworn |natural |defeated )?(?:opponents?|adversar(?:y|ies)|foes?|enem(?:y|ies)|antagonists?|rivals? across the table)\b|adversar(?:y|ies)\b|(?:the|our|your) opposition\b(?! (?:period|part|leader|proceeding|to the|deadline|division|to (?:our|your) trade))|(?:the )?(?:other|far|wrong) side of the (?:barricades?|trench(?:es)?|battlefield|front line)|both sides of the barricades?|(?:your|our) (?:side|camp|lot|team) (?:won\b(?!')|lost|scored|wins|loses|blinked|started this|drew|has thrown|makes a counter|fired|declared|opened fire)(?: first)?|clos(?:ed?|ing) ranks|(?:you're|you are) (?:either )?(?:with|for) us or against us|with us,? not with you|(?:take|took|taking|pick|picking) sides against (?:us|you)|(?:your|our) lot (?:wants?|are)|(?:your|our) rivals? across the table|our half vs|ours have to come first|whose side|enemy (?:lines|camp|territory|number one)|behind enemy lines|sleeping with the enemy)`,
      'i',
    ),
    unless: [
      rejected,
      ({ text, before }) => /^(?:it's )?(?:us|you|we) (?:against|versus|vs)/i.test(text) && /\b(?:never|not|isn't|wasn't|no longer|n't)\b[^,;.]{0,12}$/i.test(before),
      ({ text, sentence, after }) =>
        (/opponent|enem|foe|rival|opposition|adversar/i.test(text) && (/\b(?:friendly|season|match|league|cup|fixture|trademark|patent|election|kick-?off|home game|EUIPO|tournament|stage fight)\b/i.test(sentence.judged) || /^ of (?:good|the|all|progress)/i.test(after))) ||
        (/camp\b/i.test(text) && /\b(?:summer|july|august|kids|tents?|group|base|training|holiday|july)\b/i.test(sentence.judged)) ||
        (/^(?:us|we) or (?:you|them)/i.test(text)) || (/against us$/i.test(text) && /\b(?:claim|case|judg|hold (?:it|that))\b/i.test(sentence.judged) && !/fight|war/i.test(sentence.judged)) || /\bv\. /.test(text),
    ],
    rewrite: (hit) => {
      const plain = /opponent|adversar|foe|enem|antagonist/i.exec(hit.text);
      if (plain && !/^(?:enemy|behind|sleeping)/i.test(hit.text)) {
        const plural = /s$/i.test(hit.text);
        const words = hit.text.replace(/(?:worthy |old |main |real |bitter |sworn |natural |defeated )?(?:opponents?|adversar(?:y|ies)|foes?|enem(?:y|ies)|antagonists?)\b/i, plural ? 'counterparts' : 'counterpart').replace(/^an counter/i, 'a counter');
        return [replaced(hit, words)];
      }
      if (/opposition/i.test(hit.text)) return [replaced(hit, hit.text.replace(/^the opposition/i, 'the other party').replace(/opposition/i, 'counterpart'))];
      if (/^(?:your|our) (?:camp|lot)/i.test(hit.text)) return [replaced(hit, hit.text.replace(/camp|lot/i, 'team'))];
      return [];
    },
  },
  nouns('traps', 'surprise', ['ambush', 'trap', 'booby trap', 'booby-trap'], {
    when: [({ before, sentence }) => /\b(?:a|an|no more|your|our|the|this|that|another) $/i.test(before) && /\b(?:clause|talks?|negotiat\w+|you|we|retention|term)\b/i.test(sentence.judged)],
    unless: [rejected, ({ sentence, before }) => /\b(?:grease|mouse|rat|moth|pheromone|sand|steam|water|drain|u-|p-|speed|tourist|fly|insect) $/i.test(before) || /\b(?:cleaning|plumb|drain|moths?|mice|pest)\b/i.test(sentence.judged)],
  }),
  ...verbs('setting traps', 'take sb by surprise', ['ambush sb', 'blindside sb', 'sandbag sb', 'gun for sb', 'lay into sb', 'tear into sb', 'go after sb hard', 'come after sb', 'shoot sb down', 'take sb down', 'take sb on', 'corner sb'], { when: [({ text }) => /\b(?:you|us|our \w+|your \w+|them)(?: (?:hard|down|on))?$/i.test(text)], unless: [rejected, ({ text, after }) => /^(?:take|took|taking)/i.test(text) && /\bon$/i.test(text) && /^ (?:a|the|as|board|our|\w+day|for|at)/i.test(after), ({ text }) => /^(?:come|came|coming|take|took|taken|taking)/i.test(text) && !/\bon$/i.test(text)] }),
];
