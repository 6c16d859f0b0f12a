import type { Guard, Pattern } from '../../engine/types';
import { nouns, replaced, states, verbs } from '../../language/idioms';
import { DEAL_TERMS, anyOf } from '../../language/words';
import { cannotMove } from './rewrites';
import { literal, named, ofAParty, rejected } from './guards';

/** "this battle", "the fight over indemnity": the noun names the talks. */
const namesTalks: Guard = ({ before, after }) =>
  /\b(?:this|that|our|your|another|next|first|last|second|long|little|one|any|every|such a|a|the|some|of|no|fair|clean|good|bigger|for|into|want|wants|without a|their|another|in|at|like|it's|it is|is) $/i.test(before) &&
  (/\b(?:this|our|another|avoid a|want a|from a|not a|into a|for a|start a) $/i.test(before) || /^s? (?:on|over|about|with (?:you|your|us)|between|for|to (?:win|lose|come|be|keep)|is|isn't|has|had|will|we|you|that|which|starts?|begins?|if|when|until|and|of (?:ours|wits|wills|words|attrition|nerves))\b/i.test(after) || /^s?\s*(?:$|[,.;:!?—–)-])/.test(after));

const film: Guard = ({ sentence }) => /\b(?:film|movie|scenes?|stunts?|actors?|choreograph\w*|re-?enact\w*|museum|documentary|novel|book|history|historians?|veterans?|boxers?|boxing night|bouts? on|world cup|derby|league|tournament|championship|playoffs?|semi-?finals?|kick-?off|referee|match ?day|half-?time|tickets|fixture)\b/i.test(sentence.judged) && !/\b(?:negotiat\w*|talks|between us|our side|your side)\b/i.test(sentence.judged);

const spare = [rejected, literal, named];

/** War, weapons and violence, said of talks. */
export const war: readonly Pattern[] = [
  nouns('the talks as a war', 'discussion', [
    'battle', 'skirmish', 'brawl', 'dust-up', 'dogfight', 'dog-fight', 'knife fight', 'cage fight', 'fistfight', 'fist fight', 'gunfight', 'shoot-out', 'shootout', 'slugfest', 'slanging match', 'shouting match', 'pitched battle', 'uphill battle', 'running battle', 'battle of wills', 'battle of nerves', 'battle of wits', 'bloodbath', 'massacre', 'crusade', 'feud', 'turf war', 'price war', 'little war', 'war of attrition', 'war of nerves', 'war of words', 'cold war', 'proxy war', 'holy war', 'war',
    'fight', 'street fight', 'fight to the death', 'fight to the finish', 'dirty fight', 'scrap', 'tussle', 'melee', 'clash', 'combat', 'showdown', 'show-down', 'face-off', 'faceoff', 'stand-off', 'standoff', 'mexican standoff', 'mexican stand-off', 'duel', 'tug-of-war', 'tug of war', 'tug-o-war', 'arm-wrestle', 'arm-wrestling match', 'wrestling match', 'boxing match', 'grudge match', 'sparring match', 'chess match', 'staring contest', 'pissing contest', 'shoving match', 'arms race', 'game of chicken', 'trial of strength', 'test of strength', 'test of wills', 'contest of wills', 'power struggle', 'siege', 'wrangle', 'cat-and-mouse game', 'game of cat and mouse', 'vendetta', 'gladiator pit', 'land grab', 'power grab',
  ], {
    when: [(hit) => namesTalks(hit) || !/^(?:battle|war|fight|scrap|clash|siege|tussle|combat|crusade|massacre|melee|stand-?off|duel|feud)(?:e?s)?$/i.test(hit.text)],
    unless: [
      ...spare, film,
      ({ text, after }) => /^war$/i.test(text) && /^ (?:on want|in \p{Lu}|between|of|effort|zone|crimes?)/u.test(after),
      ({ text, before, after }) => /^scrap|^clash|^duel|^siege|^land grab/i.test(text) && (/\b(?:of paper|metal|steel|copper|yard|iron|for|is|as) $|calendar $|diary $/i.test(before) || /^s? (?:metal|value|paper|yard|iron|dealer|copper|with (?:the|our|your|my|another|a) (?:public|school|bank|other|holiday|wedding|visit|meeting|board|trade))/i.test(after)),
      ({ text, sentence }) => /tug/i.test(text) && /\b(?:village|green|rope supplied|school|sports day|fete|fête|teams? of|starts at|field)\b/i.test(sentence.judged),
    ],
  }),
  nouns('the talks as a war', 'long discussion', ['trench warfare', 'warfare', 'guerrilla warfare', 'hand-to-hand combat', 'arm-wrestling', 'arm wrestling', 'armwrestling', 'arm-twisting', 'armtwisting', 'sabre-rattling', 'saber-rattling', 'trench talk', 'brinkmanship', 'gamesmanship', 'infighting', 'bickering and fighting', 'mudslinging'], {
    unless: [...spare, ({ sentence }) => /\b(?:championship|tournament|contest night|pub night|sports day)\b/i.test(sentence.judged)],
  }),
  {
    form: 'losing a battle',
    find: /\b(?:lose|losing|lost|win|winning|won|wage|waging|fight|fighting|fought) (?:this|that|the|a|our|any|every|another|your|one) (?:(?:little|long|last|whole|first|next|other|losing|good|uphill|same|skirmish on [\w ]{0,20}, not the) )?(?:battles?|fights?|wars?|arguments?|negotiations?|rounds?|skirmish(?:es)?|contests?|game|duel|standoff|showdown|campaign|tug-of-war|deal|one)\b/i,
    when: [({ text, after, sentence }) => !/\b(?:deal|one|game|campaign|arguments?|rounds?|negotiations?)$/i.test(text) || (/^(?:los|win|won|fight|fought)/i.test(text) && !/^ (?:award|prize)/.test(after) && !/\bdeal$/i.test(text) && !/\bgame$/i.test(text) || /\b(?:negotiat|terms?|clause)\w*\b/i.test(sentence.judged))],
    unless: [...spare, film, ({ text, before }) => /^(?:lost|losing) (?:a|an|the|our|one)\b/i.test(text) && /\b(?:bags?|box|parcel)/i.test(before), ({ after }) => /^ (?:against (?:cancer|waste|hunger|fraud|time)|with the weather|of (?:paper|funding))/i.test(after)],
    rewrite: (hit) => {
      return /^lose/i.test(hit.text) ? cannotMove(hit) : [];
    },
  },
  ...verbs('disagreement as combat', 'disagree', [
    'lock horns', 'cross swords', 'trade blows', 'trade punches', 'exchange blows', 'exchange fire', 'go toe to toe', 'go toe-to-toe', 'go head to head', 'square off', 'square up', 'come to blows', 'do battle', 'go into battle', 'go to war', 'go to battle', 'wage war', 'declare war', 'arm-wrestle', 'arm wrestle', 'have it out', 'cross blades', 'clash swords', 'go ten rounds', 'go the full twelve rounds', 'go another round', 'go a few rounds', 'go another ten rounds', 'spar', 'joust', 'draw swords', 'butt heads', 'go hammer and tongs', 'take up the cudgels',
  ], { unless: [...spare, ({ sentence }) => /\b(?:rams?|stags?|bulls?|bucks|autumn fencing|drafting|tastings?)\b/i.test(sentence.judged)] }),
  ...verbs('rivals fighting', 'compete', ['battle it out', 'fight it out', 'slug it out', 'duke it out', 'scrap it out', 'tear each other apart', 'tear one another apart', 'tear each other to pieces', 'rip each other apart', 'fight over the scraps', 'fight for the scraps', 'fight like cats and dogs', 'battle for', 'vie for', 'go for each other\'s throats', 'bid each other to death', 'enter the ring', 'enter the fray', 'enter the arena', 'undercut each other to death', 'claw at each other', 'kill each other'], {
    unless: [...spare, film],
    when: [({ text }) => !/^vie/i.test(text)],
  }),
  {
    form: 'fighting over a term',
    find: new RegExp(
      String.raw`\b(?:fight|fights|fighting|fought|battle|battles|battling|battled)(?: (?:hard|tooth and nail|to the death|like (?:hell|lions|tigers)|all the way|dirty|back|it|on|fiercely|bitterly))? ` +
        String.raw`(?:you|us|them|u|your [\w-]+|our corner|my corner|their corner|[\w']+(?: client's)? corner|each other|one another|(?:over|about|on)\b|to (?:keep|get|defend|protect|hold|the)\b|for (?:every|each|our|my|the|this|that|it|what|a|an|any)\b|against (?:you|us|your|this|that|any|the)\b|` +
        String.raw`(?:any|every|the|this|that|your|each|all|such|an?|it)(?: [\w-]+){0,3} ${anyOf(DEAL_TERMS)}\b)`,
      'i',
    ),
    when: [ofAParty],
    unless: [...spare, film, ({ text, after }) => /\b(?:for|against) (?:the|a|an|our)$/i.test(text) && /^ (?:good cause|environment|rights of|climate|planet|future|title|cup|championship|fires?|flames|virus|disease|mould|cold|elements|tide|current|parking space|same moth|pests?)/i.test(after)],
    rewrite: (hit) => {
      const verb = (/^\w+/.exec(hit.text)?.[0] ?? '').toLowerCase();
      const at = ['fight', 'battle'].includes(verb) ? 0 : verb.endsWith('ing') ? 2 : verb.endsWith('s') ? 1 : 3;
      const pick = (forms: string[]): string => forms[at] ?? forms[0] ?? '';
      const tail = hit.text.replace(/^\w+(?: (?:hard|tooth and nail|to the death|like \w+|all the way|dirty|back|fiercely|bitterly)(?= ))?/i, '');
      if (/\bcorner$/i.test(tail)) return [replaced(hit, `${pick(['make', 'makes', 'making', 'made'])} the case${/our|my/.test(tail) ? '' : ` for${tail.replace(/(?:'s)? corner$/i, '')}`}`)];
      if (/^ (?:over|about|on)$/i.test(tail)) return [replaced(hit, `${pick(['talk', 'talks', 'talking', 'talked'])} about`), replaced(hit, `${pick(['disagree', 'disagrees', 'disagreeing', 'disagreed'])} about`)];
      if (/^ for\b/i.test(tail)) return [replaced(hit, `${pick(['make', 'makes', 'making', 'made'])} the case${tail}`)];
      if (/^ to\b/i.test(tail)) return [replaced(hit, `${pick(['work', 'works', 'working', 'worked'])} hard${tail}`)];
      if (/^ (?:you|us|them|u|your|each|one)\b/i.test(tail)) return [replaced(hit, `${pick(['disagree', 'disagrees', 'disagreeing', 'disagreed'])} with${tail}`)];
      return [replaced(hit, `${pick(['object', 'objects', 'objecting', 'objected'])} to${tail.replace(/^ against/i, '')}`)];
    },
  },
  ...verbs('fighting on', 'make one\'s case', ['fight tooth and nail', 'fight to the death', 'fight like lions', 'go down fighting', 'go to the mat', 'go to the mats', 'go to the wall', 'go to the stake', 'go to the barricades', 'fight dirty', 'fight fire with fire', 'meet fire with fire', 'put up a fight', 'put up a good fight', 'mount the barricades', 'go the distance', 'fight every inch (of_the_way)', 'fight one\'s corner', 'fight all the way', 'fight on', 'fight hard', 'fight to win', 'fight it'], { unless: [...spare, film] }),
  ...verbs('striking back', 'respond', ['fight back', 'hit back', 'strike back', 'punch back', 'fire back', 'shoot back', 'hit out', 'lash out', 'come out swinging', 'come out fighting', 'come out with guns blazing', 'come out guns blazing', 'go in guns blazing', 'go on the attack', 'go on the offensive', 'go on the warpath', 'mount an attack', 'launch an attack', 'launch a counter-attack', 'open fire', 'return fire', 'take up arms', 'retaliate', 'counter-attack', 'counterattack', 'mount a counter-attack', 'bite back', 'declare open season', 'take the gloves off', 'take off the gloves', 'bare one\'s teeth', 'show one\'s teeth', 'pull the trigger', 'press the attack', 'get one\'s own back', 'go over the top', 'strike first', 'land a punch', 'land a blow', 'throw a punch', 'throw the first punch', 'fire the first shot', 'fire the opening shot', 'shoot first'], {
    unless: [...spare, film, ({ before }) => /\b(?:an?|the|our|your|this|that|another) $/i.test(before), ({ text, sentence }) => /^(?:open|return|shoot|fire|pull|go over)/i.test(text) && /\b(?:photos?|photographer|scene|budget went over|starter|pistol)\b/i.test(sentence.judged)],
  }),
  nouns('weapons', 'evidence', ['ammunition', 'ammo', 'firepower', 'fire power', 'weaponry', 'artillery', 'heavy artillery', 'arsenal', 'whole arsenal', 'munitions', 'bullet', 'grenade', 'hand grenade', 'missile', 'weapon', 'secret weapon', 'big gun', 'heavy gun', 'heavy weapon', 'silver bullet', 'smoking gun', 'dynamite', 'battering ram', 'sword', 'dagger', 'quiver', 'full quiver', 'powder', 'dry powder'], {
    mass: true,
    when: [({ text, before, after, sentence }) => !/^(?:bullet|powder|sword|dagger|quiver|dynamite|weapon|missile|grenade|arsenal|dry powder|silver bullet|smoking gun)s?$/i.test(text) || /\b(?:our|your|their|the|more|enough|plenty of|no|better|new|few|us|best|strongest|some|several|of|got|full|a) $/i.test(before) && (/^s? (?:in|for|on|against|left|to use|is|are|we|when|at|as|if|here|like)\b|^s?\s*(?:$|[,.;:!])/i.test(after)) && /\b(?:negotiat|clause|talks|rate|price|fee|you|your|term|contract|offer)\w*\b/i.test(sentence.judged)],
    unless: [...spare, film, ({ sentence }) => /\b(?:blank ammunition|armou?rers?|shooting range|hunting|milk powder|baking|washing|fire extinguish\w*|coating|export licen\w+|bullet points?|re-?enact\w*|football club|gunners|cannon|airport security|hand luggage|replicas?)\b/i.test(sentence.judged), ({ text, after }) => /^bullet|^powder/i.test(text) && /^s? (?:repayment|points?|trains?|proof|loan|journal|coat|room|form|mix|blue|pink)/i.test(after)],
  }),
  states('the big guns', 'senior colleagues', ['the big guns', 'the heavy guns', 'the heavy artillery', 'the big artillery', 'the cavalry', 'the attack dogs', 'the rottweilers', 'one\'s attack dog', 'one\'s attack dogs', 'one\'s heavy hitter', 'one\'s hired gun', 'one\'s heavies', 'the heavies', 'one\'s troops', 'one\'s army of consultants', 'one\'s army of lawyers', 'one\'s foot soldiers', 'an army of lawyers'], { unless: [...spare, ({ sentence }) => /\b(?:re-?enact\w*|parade|barracks|museum|charge of the|officers? and)\b/i.test(sentence.judged)] }),
  nouns('an opening shot', 'opening proposal', ['opening salvo', 'first salvo', 'opening volley', 'first volley', 'opening shot', 'opening gambit', 'opening barrage', 'opening broadside', 'first broadside', 'opening blow', 'opening gun', 'opening attack'], { unless: [rejected] }),
  nouns('a shot fired', 'message', ['warning shot', 'shot across the bow', 'shot across one\'s bow', 'shot across the bows', 'shot across one\'s bows', 'parting shot', 'shot over the bows', 'salvo', 'broadside', 'declaration of war', 'act of war', 'call to arms', 'war cry', 'battle cry', 'rallying cry', 'provocation too far'], { unless: [...spare] }),
  nouns('a shot answered', 'response', ['counter-attack', 'counterattack', 'counter attack', 'counter-strike', 'counterstrike', 'counter-offensive', 'counteroffensive', 'riposte', 'counterpunch', 'counter-punch', 'rearguard action', 'rear-guard action', 'retaliation', 'return fire', 'first strike', 'pre-emptive strike', 'preemptive strike', 'counterblast', 'charm offensive', 'raid', 'incursion', 'ambush', 'assault', 'onslaught', 'attack', 'barrage', 'volley', 'offensive', 'flanking move', 'flanking manoeuvre', 'flanking maneuver', 'pincer movement', 'pincer move', 'feint', 'decoy', 'sneak attack', 'surprise attack', 'frontal attack', 'frontal assault', 'scorched-earth campaign', 'scorched earth campaign', 'blitzkrieg', 'blitz', 'charge of the light brigade', 'exchange of fire'], {
    when: [({ text, before, after }) => !/^(?:raid|assault|attack|barrage|volley|offensive|blitz|decoy|incursion|onslaught|ambush|feint)(?:e?s)?$/i.test(text) || (/\b(?:a|an|our|your|another|the|this|that|next|no more|was|as) $/i.test(before) && /^(?:e?s)? (?:on|from|of|against|over|at|will|came|has)\b|^(?:e?s)?\s*(?:$|[,.;:!])/i.test(after))],
    unless: [...spare, film, ({ text, sentence }) => /\b(?:asthma|heart|panic|anxiety|cyber|shark|phishing|ransomware|hacker|terror\w*|bear|dog) $/i.test(sentence.judged.slice(0, sentence.judged.toLowerCase().indexOf(text.toLowerCase()))) || /\b(?:hacker|malware|ddos|cyber|asthma|police|balloon|serve|net|indecent|sexual|language|joke|remark|smell|duck|hunt(?:ing|ers?)|sales|cleaning|marketing)\b/i.test(sentence.judged)],
  }),
  nouns('a disputed point as terrain', 'point of discussion', ['battleground', 'battlefield', 'battlefront', 'minefield', 'war zone', 'warzone', 'front line', 'frontline', 'second front', 'new front', 'no-man\'s-land', 'no man\'s land', 'killing field', 'fighting ground', 'bone to fight over', 'fortress', 'stronghold', 'last line of defence', 'last line of defense', 'last stand', 'last ditch', 'alamo', 'hill to die on', 'citadel', 'bastion'], {
    when: [({ text, before, after }) => !/^(?:fortress|stronghold|bastion|citadel|front ?line|alamo|last ditch|minefield)s?$/i.test(text) || /\b(?:a|our|the|another|your|as|become|opened|open|at) $/i.test(before) && !/^ (?:\p{Lu}|staff|workers?|nurses?|of (?:the )?(?:town|castle))/u.test(after)],
    unless: [rejected, literal, ({ sentence }) => /\b(?:castle|tour|guides?|drafthouse|cinema|clearance|wines?|walls? of|heritage|museum|ordnance)\b/i.test(sentence.judged), ({ text, before }) => /^\p{Lu}/u.test(text) && !/\b(?:our|your|their) $/i.test(before) && before.trim() !== ''],
  }),
  {
    form: 'a hill to die on',
    find: /\b(?:the |a |that |which |what |your |our )?hill (?:that |which )?(?:you|we|I|they|anyone|your \w+)?(?:'re| are| really| intend| want| wants| plan| choose| chose| would| will|'d| wish)*(?: to)? (?:die|dying) on\b/i,
    rewrite: (hit) => [replaced(hit, /^(?:which|what)\b/i.test(hit.text) || /\b(?:which|what) $/i.test(hit.before) ? `${/^(?:which|what)/i.test(hit.text) ? `${hit.text.split(' ')[0] ?? ''} ` : ''}point matters most to you` : 'the point that matters most')],
  },
  nouns('fighting talk paused', 'pause', ['truce', 'ceasefire', 'cease-fire', 'armistice', 'uneasy truce', 'fragile truce'], { unless: [named, ({ sentence }) => /\b(?:gaza|ukraine|military|army|rebels?|UN|peacekeep\w*)\b/i.test(sentence.judged)] }),
  states('enemies', 'in disagreement', ['at war', 'at loggerheads', 'at daggers drawn', 'at each other\'s throats', 'at one another\'s throats', 'at swords\' points', 'on a collision course', 'on opposite sides of the barricades', 'up in arms', 'on the warpath', 'on a war footing', 'in open warfare', 'in hand-to-hand combat', 'on enemy terms'], { unless: [rejected, ({ text, sentence }) => /^at war$/i.test(text) && /\b(?:countr(?:y|ies)|nations?|18\d\d|19\d\d|museum|museums?)\b/i.test(sentence.judged)] }),
  states('hostilities', 'the discussion', ['hostilities', 'the hostilities', 'the sabre-rattling', 'the saber-rattling', 'the crossfire', 'the firing line', 'the line of fire', 'the war', 'the fighting'], {
    when: [({ text, after, before, sentence }) => !/^the (?:war|fighting)$/i.test(text) || (!/^ (?:in|of|on|ended|began|years|effort|memorial)\b/i.test(after) && /\b(?:not|stop|end|win|winning|lose|won|lost|finish|start) $/i.test(before) && /\b(?:we|you|our|your)\b/i.test(sentence.judged))],
    unless: [...spare, ({ sentence }) => /\b(?:ukraine|gaza|military|insur\w+|force majeure|terrorism|shipping lanes?)\b/i.test(sentence.judged)],
  }),
  states('ready for combat', 'well prepared', ['armed to the teeth', 'loaded for bear', 'ready for battle', 'ready for war', 'ready for a fight', 'geared up for a fight', 'geared for battle', 'spoiling for a fight', 'itching for a fight', 'itching for a dust-up', 'looking for a fight', 'girded for battle', 'battle-ready', 'battle ready', 'combat-ready', 'armed and ready', 'loaded and aimed', 'locked and loaded', 'primed for battle', 'dressed for battle', 'ready to fight', 'prepared to fight', 'straining at the leash', 'ready to rumble', 'prepared for battle', 'preparing for battle', 'preparing for war', 'prepared for war', 'braced for a fight', 'arming ourselves', 'sharpening our knives', 'sharpening one\'s knives', 'sharpening one\'s swords', 'sharpening one\'s claws', 'loading our guns', 'stockpiling ammunition', 'battle-hardened', 'battle-tested', 'battle-scarred', 'up for a fight', 'up for the fight'], { unless: [rejected, film, ({ text, before }) => /^looking/i.test(text) && /\b(?:not|n't|nobody(?:'s| is)?) $/i.test(before)] }),
  ...verbs('defending', 'explain', ['defend every', 'defend each', 'defend to the last', 'defend to the hilt', 'defend to the death'], { unless: [rejected] }),
  ...verbs('fending off', 'answer', ['fend off', 'beat off', 'ward off', 'fight off', 'beat back', 'repel'], { when: [({ after }) => /^ (?:(?:\w+ ){0,2}(?:requests?|demands?|attempts?|attacks?|offers?|bids?|claims?|cuts?|increases?|rises?|you|your|buyers?|suitors?))\b/i.test(after)], unless: [rejected] }),
  {
    form: 'fortress and flank',
    find: /\b(?:protect(?:s|ed|ing)? (?:the|our|your|their|its) flanks?|(?:our|your|their|its|the) flanks? (?:is|are) (?:exposed|covered)|lower(?:s|ed|ing)? (?:our|your|their|its) (?:shields?|guard|drawbridge)|(?:the )?keys to the (?:castle|kingdom|city)|throw(?:s|n|ing)? (?:everything|all we have|what you like|the kitchen sink) at|throw at it what you like|reconnaissance|(?:chinks?|cracks?) in (?:your|our|their|the) armou?r|achilles'? heel|soft underbelly|(?:broken|break|breaking|broke) (?:your|our|their) (?:resistance|defen[cs]es|will)|breach(?:ed|ing)? (?:your|our|the) (?:defen[cs]es|walls)|smoke (?:you|us|them) out|collateral damage|friendly fire|(?:ticking )?time ?bombs?|foxholes?|in the trenches|bunker mentality|(?:your|our|his) Waterloo|cross(?:ed|ing)? the Rubicon|(?:beat|play) (?:you|us|them) at (?:your|our|their) own game|turn(?:ed|ing)? the tables on (?:you|us|them)|the tables (?:have|are) turned|outflank(?:ed|ing)?|cat and mouse|hostile takeover of the|bombard(?:ed|ing|s)? (?:us|you|them)|torpedo(?:ed|ing|es)?|(?:your|our) defen[cs]es (?:are|were)|defended to the (?:last|hilt|death)|rivals? crushed|crush(?:ing)? (?:a|our|the|your) rivals?|(?:stare|staring|stared) (?:each other|us|you|one another) down|star(?:e|ed|ing) down (?:you|us|the)|still on (?:their|its|his|our|your) feet at the end|(?:the )?pitch (?:slopes|is tilted) (?:in|towards?|against)|pull(?:s|ed|ing)? the blanket|grab(?:s|bed|bing)? (?:for )?(?:the|a) (?:bigger|biggest|larger|lion's|largest) (?:slice|share|piece)|elbow(?:s|ed|ing)? (?:for|past|aside|out)|the prize is ours|captured? (?:the|our|your) [\w ]{0,20}(?:margin|market|share)|dodg(?:e|ed|ing) (?:the|a|that) bullet|pull(?:ed|s|ing)? (?:you|us|them) over the line|turn to bleed|fight (?:the|your|our) [\w-]+ all the way|straight out of (?:our|your|my) pockets?|lose (?:the )?face against you|wrestled (?:you|us|them) (?:from|down)|game,? set,? (?:and )?match|without a (?:fight|scrap|struggle|battle)|hold (?:the )?high ground)\b/i,
    unless: [rejected, literal, ({ sentence, text }) => /\b(?:goggles|shooting|bunker fuel|ward off|rowing|flanks? steak|reconnaissance (?:dive|flight)|castle keys)\b/i.test(sentence.judged) && /flank|bunker|recon|castle/i.test(text)],
  },
  states('hard talk', 'firm', ['hard as nails', 'tough as nails', 'merciless', 'ruthless', 'bare-knuckle', 'bare-knuckled', 'no-holds-barred', 'cut-throat', 'cutthroat', 'take-no-prisoners', 'dog-eat-dog', 'dog eat dog', 'kill or be killed', 'bulletproof', 'unbeatable and merciless', 'out for blood', 'scorched-earth', 'scorched earth', 'bruising'], {
    unless: [rejected, ({ text, sentence }) => /\b(?:glass|vests?|vehicles?|doors?|windows?|weather|sun|heat|winter|razor|barber|fruit|apples?|peach\w*|pears?|tomato\w*|knees?|skin)\b/i.test(sentence.judged) && /bullet|merci|ruth|cut|bruis/i.test(text)],
  }),
  ...verbs('hardball', 'stay firm', ['play hardball', 'play hard ball', 'play rough', 'play dirty', 'play tough', 'play the hard man', 'play to win', 'play hard', 'play it hard', 'get tough with sb', 'get rough', 'take no prisoners', 'take no hostages', 'take prisoners', 'show no mercy', 'show no quarter', 'give no quarter', 'ask no quarter', 'pull no punches', 'hang tough', 'grit one\'s teeth', 'crack heads'], { unless: [rejected, ({ text, sentence, after }) => /^play/i.test(text) && /\b(?:kids?|children|dogs?|boys|girls|team|match|orchestra|band|music|pitch)\b/i.test(sentence.judged) || /^play hard$/i.test(text) && !/^\s*(?:$|[,.;:!]| on| too| as| with)/.test(after)] }),
  {
    form: 'hardball',
    find: /\b(?:a |some |more )?hard-?ball(?: (?:approach|tactics?|stance|line|style|methods?|player|negotiat\w+))?\b/i,
    unless: [rejected, ({ sentence }) => /\b(?:softball|cage|league|baseball|cricket|bats?|bearings?|Netflix|MSNBC)\b/i.test(sentence.judged)],
    rewrite: (hit) => [replaced(hit, /hard-?ball (?:approach|stance|line|style)/i.test(hit.text) ? hit.text.replace(/hard-?ball/i, 'firm') : /tactic|method/i.test(hit.text) ? 'firm arguments' : 'a firm line')],
  },
  ...verbs('speaking as hitting', 'speak plainly', ['not pull one\'s punches', 'pull one\'s punches'], { unless: [rejected] }),
  {
    form: 'hardball, as a set phrase',
    find: /\b(?:no more mr\.? nice guys?|mr\.? nice guy|iron fist(?:s)?|velvet glove|elbows out|no prisoners|no mercy|no quarter|good cop|bad cop|blood on the (?:carpet|floor|walls|table)|first blood|tears and blood|blow for blow|eye for an eye|tit[- ]for[- ]tat|scorched earth|by hook or by crook|bring it on(?=\W*$)|en garde|pistols at dawn|high noon|let battle commence|divide and (?:conquer|rule)|they shall not pass|resistance is futile|shots fired|gloves (?:are|come|came|have come|were|will come|'re) off|knives (?:are|come|came|will be|were) out|fists (?:are|went|go|will go) up|(?:battle )?lines (?:are|have been|were) drawn|(?:guns|cannons|weapons) (?:are|were) (?:loaded|drawn|trained|pointed|blazing)|guns blazing|thrown? down the gauntlet|gauntlet (?:is|has been|was|lies) (?:thrown )?down|pick(?:s|ed)? up the gauntlet|run(?:ning)? the gauntlet|it(?:'s| is|s)(?: open)? war|this (?:is|means) war|war it is|(?:want|wants|wanted|if you want|asked for|ask for|asking for|looking for|here for) a (?:fight|war|battle)|live by the sword|(?:to the )?death or glory|sleep with the enemy|charge!|over (?:my|our) dead bod(?:y|ies))\b/i,
    unless: [rejected, ({ text, sentence }) => /^(?:high noon|elbows|iron|velvet|good cop|bad cop|blood|running|run the|resistance)/i.test(text) && /\b(?:comedy|film|rink time for|band|gauntlet-style|exhibition|play\b|puppets?)\b/i.test(sentence.judged)],
  },
  {
    form: 'a gun to the head',
    find: /\b(?:a |with a |the )?(?:gun|pistol|knife|blade|axe|sword)(?: (?:held|pointed|pressed))? (?:to|at|against|over) (?:my|our|your|their|his|her|its|the|anyone's|everybody's) (?:heads?|throats?|necks?|temples?|backs?|chests?)\b/i,
    rewrite: (hit) => [replaced(hit, /^with/i.test(hit.text) ? 'under heavy pressure' : 'heavy pressure')],
  },
  ...verbs('attack as a plan', 'prepare one\'s next step', ['plan one\'s attack', 'plan an attack', 'prepare for battle', 'prepare for war', 'gird one\'s loins', 'gear up for battle', 'gear up for a fight', 'arm ourselves', 'arm oneself', 'sharpen one\'s knives', 'rally the troops', 'marshal one\'s forces', 'muster one\'s forces', 'rally one\'s troops', 'load one\'s guns', 'bring out the big guns', 'roll out the big guns', 'wheel out the big guns', 'bring in the big guns', 'pick one\'s battles', 'choose one\'s battles', 'keep one\'s powder dry', 'stockpile ammunition', 'open a second front', 'open a new front', 'open another front', 'bang the war drum', 'beat the war drums', 'rattle one\'s sabre', 'rattle sabres', 'rattle one\'s cage', 'rattle sb cage', 'draw up battle lines', 'draw battle lines', 'bring a knife to a gunfight', 'dust off the armour', 'put on one\'s armour', 'bring the artillery', 'call in the cavalry', 'go nuclear', 'press the nuclear button', 'escalate hostilities', 'drop the bomb', 'drop a bomb', 'nuke', 'take the fight to sb', 'make a stand', 'move one\'s troops', 'dodge the/a/that bullet', 'take a bullet', 'turn the tables', 'jockey for position', 'call in reinforcements', 'send in reinforcements'], { unless: [rejected, film] }),
  {
    form: 'a plan of attack',
    find: /\b(?:a |our |your |the |my )?(?:battle[- ]plans?|plans? of attack|lines? of attack|order of battle|war[- ]chests?|war[- ]rooms?|war[- ]footing|war[- ]games?|battle[- ]lines?|battle[- ]stations?|attack plan|marching orders|war council|siege mentality|secret weapon|heavy hitters?|hired guns?)\b/i,
    unless: [rejected, film, ({ text, sentence }) => /marching orders|war[- ]room|war[- ]game/i.test(text) && !/\b(?:negotiat|talks|terms?|clause|price|rate)\w*/i.test(sentence.judged)],
    rewrite: (hit) => {
      const det = /^(?:a|our|your|the|my) /i.exec(hit.text)?.[0] ?? '';
      const plain = /chest/i.test(hit.text) ? 'budget' : /hitter|gun/i.test(hit.text) ? 'senior colleague' : /weapon/i.test(hit.text) ? (/^a /i.test(det) ? 'strong point' : 'strongest point') : /lines? of attack/i.test(hit.text) ? 'argument' : /battle[- ]lines?$/i.test(hit.text) ? 'positions' : 'plan';
      return [replaced(hit, det + plain)];
    },
  },
  {
    form: 'lying under fire',
    find: /\b(?:under (?:siege|attack|fire|the cosh|bombardment)|on the (?:ropes|back foot|defensive|receiving end)|in the (?:crossfire|line of fire|firing line|crosshairs)|in (?:your|our|their|its|his|her) (?:sights|crosshairs)|backs? (?:is |are )?(?:against|to) the wall|pinned (?:us |you |them |me )?(?:down|to the wall|against the wall))\b/i,
    when: [({ before, text, after }) => !/^on the (?:receiving end|defensive)/i.test(text) && !(/^pinned/i.test(text) && /^ (?:is|are) (?:the|a)\b/i.test(after)) && !(/^pinned/i.test(text) && before.trim() === '')],
    unless: [rejected, ({ sentence }) => /\b(?:boxing|ropes course|climb|cordon|photograph|boat|noticeboard|site hut|heart attack)\b/i.test(sentence.judged)],
    rewrite: (hit) => [replaced(hit, 'under pressure')],
  },
];
