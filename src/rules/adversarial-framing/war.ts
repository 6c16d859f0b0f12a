import type { Guard, Pattern } from '../../engine/types';
import { nouns, replaced, states, stretched, verbs, type Say } from '../../language/idioms';
import { DEAL_TERMS, anyOf } from '../../language/words';
import { literal, named, ofAParty, rejected } from './guards';

/** "this battle", "the fight over indemnity": the noun names the talks. */
const namesTalks: Guard = ({ before, after }) =>
  (/\b(?:this|our|another|avoid a|want a|from a|not a|into a|for a|start a|without a|annual) $/i.test(before) ||
    new RegExp(
      String.raw`^s? (?:on|over|about|with (?:you|your|us)|between|for|to (?:win|lose|come|be|keep)|is|isn't|has|had|will|we|you|that|which|starts?|begins?` +
        String.raw`|if|when|until|and|of (?:wits|wills|words|attrition|nerves))\b|^s?\s*(?:$|[,.;:!?—–)-])`,
      'i',
    ).test(after)) &&
  !/^ (?:on want|between|effort|zone|crimes?)\b/i.test(after);

const spare = [rejected, literal, named];
/** What one side's attack is, plainly: we stay firm, others take a hard line. */
const hardLine: Say = ({ before }) => (/\b(?:we|I|us|our \w+)\b[^,;.:!?]{0,30}$/i.test(before) ? 'stay firm' : 'take a hard line');
/** "We're ready to cross swords over …" looks forward to it; elsewhere one only disagrees. */
const combat: Say =
  ({ before, after }) =>
    (/\b(?:ready|happy|came|come|here|want|wants|like|going|prepared|look forward|looking forward) to $/i.test(before) && !/\b(?:not|n't)\b/i.test(before)
      && /^ with\b/i.test(after) ? 'talk frankly' : 'disagree');

/** War, weapons and violence, said of talks. */
export const war: readonly Pattern[] = [
  nouns('the talks as a war', 'discussion',
    `battle, fight, war, scrap, clash, siege, tussle, combat, crusade, massacre, melee, feud, duel, stand-off, standoff, turf/price/little/holy/proxy war,
      war of attrition/nerves/words,
     battle of wills/nerves/wits, fight to the death/finish`,
    { unsure: 0.03, when: [namesTalks],
      unless: [...spare, ({ before }) => /(?:'ll|\b(?:will|to|would|can|could|must|shall|may|might|we|I|they|you)) $/i.test(before)] }),
  nouns('the talks as a war', 'discussion',
    `skirmish, brawl, dust-up, dogfight, dog-fight, knife/cage/fist/street/dirty fight, fistfight, gunfight, shoot-out, shootout, slugfest,
      slanging/shouting/wrestling/boxing/sparring/shoving/grudge/chess match,
     pitched/uphill/running battle, bloodbath, showdown, face-off, mexican standoff/stand-off, tug-of-war, tug of war, arm-wrestle, arm-wrestling match,
     staring/pissing contest, contest of wills, arms race,
     game of chicken, trial/test of strength/wills, power struggle, wrangle, cat-and-mouse game, game of cat and mouse, vendetta, land/power grab,
     waiting game, game of nerves`,
    { unless: [...spare, ({ after }) => /^s? (?:with (?:the|our|your|my|another|a) (?:public|school|bank|other|holiday|visit|meeting|board))/i.test(after)] }),
  nouns('the talks as a war', 'long discussion',
    'trench/guerrilla warfare, warfare, hand-to-hand combat, arm-wrestling, arm wrestling, arm-twisting, sabre-rattling, saber-rattling, trench talk, ' +
      'brinkmanship, gamesmanship, infighting, mudslinging', { unless: spare }),
  {
    form: 'losing a battle',
    find: new RegExp(
      String.raw`\b(?:los(?:e|es|ing|t)|w[io]n(?:s|ning)?|wag(?:e|es|ing|ed)|fight(?:s|ing)?|fought) (?:this|that|the|a|our|any|every|another|your` +
        String.raw`|one) (?:[\w-]+ )?(?:battles?|fights?|wars?|arguments?|negotiations?|rounds?|skirmish(?:es)?|contests?|game|duel|standoff|showdown)\b`,
      'i',
    ),
    unless: spare,
  },
  verbs('disagreement as combat', combat,
    `lock horns, cross swords/blades, trade/exchange blows/punches/fire, go toe to toe, go toe-to-toe, go head to head, square off/up, come to blows,
      do battle, go into battle, arm-wrestle, arm wrestle,
     have it out, go ten/a_few/another rounds, go (the) (full) twelve rounds, go another round, spar, joust, draw swords, butt heads, go hammer and tongs`,
       { unless: spare }),
  verbs('rivals fighting', 'compete',
    `battle/fight/slug/duke/scrap it out, tear/rip/claw/kill each_other/one_another (apart/to_pieces), fight over/for the scraps, fight like cats and dogs,
      battle for, go for each other's throats,
     be at each other's throats, enter the ring/fray/arena, undercut each other to death`, { unless: spare }),
  {
    form: 'fighting over a term',
    find: new RegExp(
      String.raw`\b(?:fight|fights|fighting|fought|battle|battles|battling|battled)(?: (?:hard|tooth and nail|to the death|like \w+|all the way|dirty|back` +
        String.raw`|it|on|fiercely|bitterly))? ` +
        String.raw`(?:you|us|them|u|your [\w-]+|[\w']+(?: client's)? corner|each other|(?:over|about|on)\b|to (?:keep|get|defend|protect|hold|the)\b` +
          String.raw`|for (?:every|each|our|my|the|this|that|it|what|a|an|any)\b|` +
        String.raw`against (?:you|us|your|this|that|any|the)\b|(?:any|every|the|this|that|your|each|all|such|an?|it)(?: [\w-]+){0,3} ${anyOf(DEAL_TERMS)}\b)`,
      'i',
    ),
    when: [ofAParty],
    unless: spare,
    rewrite: (hit) => {
      const verb = (/^\w+/.exec(hit.text)?.[0] ?? '').toLowerCase();
      const at = ['fight', 'battle'].includes(verb) ? 0 : verb.endsWith('ing') ? 2 : verb.endsWith('s') ? 1 : 3;
      const say = (base: string, past = `${base}ed`): string => [base, `${base}s`, `${base.replace(/e$/, '')}ing`, past][at] ?? base;
      const tail = hit.text.replace(/^\w+(?: (?:hard|tooth and nail|to the death|like \w+|all the way|dirty|back|fiercely|bitterly)(?= ))?/i, '');
      if (/\bcorner$/i.test(
        tail)) return [replaced(hit, `${say('make', 'made')} the case${/our|my/.test(tail) ? '' : ` for${tail.replace(/(?:'s)? corner$/i, '')}`}`)];
      if (/^ (?:over|about|on)$/i.test(tail)) return [replaced(hit, `${say('disagree', 'disagreed')} about`)];
      if (/^ for\b/i.test(tail)) return [replaced(hit, `${say('make', 'made')} the case${tail}`)];
      if (/^ to\b/i.test(tail)) return [replaced(hit, `${say('work')} hard${tail}`)];
      if (/^ (?:you|us|them|u|your|each)\b/i.test(tail)) return [replaced(hit, `${say('disagree', 'disagreed')} with${tail}`)];
      return [replaced(hit, `${say('object')} to${tail.replace(/^ against/i, '')}`)];
    },
  },
  verbs('fighting on', hardLine,
    `fight tooth and nail, fight to the death/end, fight like lions/tigers/hell, go down fighting, go to the mat/mats/wall/stake/barricades,
      fight/meet fire with fire, put up a (good) fight, mount the barricades,
     go the distance, fight every inch (of_the_way), fight one's corner, fight all the way, fight on, fight hard, fight dirty, fight to win, make a stand`,
       { unless: spare }),
  verbs('striking back', 'respond',
    `fight/hit/strike/punch/fire/shoot/bite back, hit/lash out, return fire, retaliate, counter-attack, counterattack, mount a counter-attack,
      get one's own back`,
    { unless: [...spare, ({ before }) => /\b(?:an?|the|our|your|this|that|another) $/i.test(before)] }),
  verbs('attacking', hardLine,
    `come out swinging/fighting, come out with guns blazing, go in guns blazing, go on the attack/offensive/warpath, mount/launch/press an/the attack,
      open fire, take up arms, take the gloves off, take off the gloves,
     bare/show one's teeth, pull the trigger, go over the top, strike first, land/throw a punch/blow, throw the first punch, fire the first/opening shot,
     shoot first, declare (open) war/season, wage/go_to war, go to war/battle,
     go nuclear, press the nuclear button, escalate hostilities, drop the/a bomb, take the fight to sb, open a/another second/new front, open another front,
     bring/roll/wheel out/in the big guns, call/send in the cavalry/reinforcements,
     bring the artillery, beat/bang the war drum/drums, rattle one's sabre, draw (up) battle lines, bring a knife to a gunfight, turn the tables,
     jockey for position, put on one's armour, dust off the armour`,
    { unless: [...spare, ({ before }) => /\b(?:an?|the|our|your|this|that|another) $/i.test(before)] }),
  verbs('attack as a plan', 'get ready',
    `plan one's attack, plan an attack, prepare/gear_up for battle/war/a_fight, gird one's loins, arm ourselves/oneself,
      sharpen/load/polish one's knives/guns/swords/claws, rally/marshal/muster/move the/our/your troops/forces,
     stockpile ammunition`, { unless: spare }),
  verbs('choosing points', "choose one's points", "pick/choose one's battles", { unless: spare }),
  verbs('waiting', 'hold back for now', "keep one's powder dry", { unless: spare }),
  verbs('making peace', 'settle our differences', 'call a truce, bury the hatchet', {}),
  nouns('weapons', 'evidence', 'ammunition, ammo, fire power, firepower, weaponry, (heavy) artillery, arsenal, munitions, ordnance',
    { mass: true, unsure: 0.05, unless: spare }),
  nouns('weapons', 'strong argument',
    '(secret) weapon, (hand) grenade, missile, bullet, silver bullet, smoking gun, big/heavy gun, heavy weapon, battering ram, sword, dagger, dynamite, ' +
      'bazooka, cannon, bargaining/negotiating/trading chip',
    { unsure: 0.1, unless: [...spare, ({ after }) => /^s? (?:repayment|points?|trains?|proof|loan|journal)/i.test(after)] }),
  states('the big guns', 'senior colleagues',
    "the big/heavy guns, the heavy/big artillery, the cavalry, the attack dogs, the rottweilers, one's attack dog/dogs, one's heavy hitter/hitters, " +
      "one's hired gun/guns, one's heavies, one's foot soldiers, one's/an army of consultants/lawyers",
    { unless: spare }),
  states('troops', ({ text }) => `${text.split(' ')[0] ?? 'our'} team`, "our/your/their/my troops", { unsure: 0.1, unless: spare }),
  nouns('an opening shot', 'opening proposal', 'opening/first salvo/volley/shot/gambit/barrage/broadside/blow/gun/attack', { unless: [rejected, named] }),
  nouns('a shot fired', 'clear signal',
    "warning/parting shot, shot across/over the/our/your/their/one's bow/bows, salvo, broadside, call to arms, war/battle/rallying cry", { unless: spare }),
  nouns('a shot fired', 'open challenge', 'declaration of war, act of war', { unless: spare }),
  nouns('a shot answered', 'response',
    `counter-attack, counterattack, counter attack, counter-strike, counterstrike, counter-offensive, counteroffensive, riposte, counterpunch, counter-punch,
      rearguard action, retaliation, return fire, first/pre-emptive strike,
     counterblast, charm offensive, flanking move/manoeuvre, pincer movement/move, sneak/surprise/frontal/bayonet attack, scorched-earth campaign, blitzkrieg,
     exchange of fire`, { unless: spare }),
  nouns('an attack', 'move',
    'raid, incursion, ambush, assault, onslaught, attack, barrage, volley, offensive, blitz, feint, decoy, trap, booby trap, smoke screen, smokescreen',
      { unsure: 0.1, unless: spare }),
  nouns('a disputed point as terrain', 'open point',
    `battleground, battlefield, battlefront, minefield, war zone, warzone, front line, frontline, second/new front, no-man's-land, no man's land,
      killing field, bone to fight over, fortress, stronghold, last line of defence/defense,
     last stand/ditch/trench, alamo, hill to die on, citadel, bastion`,
    { when: [({ before }) => /\b(?:a|our|the|another|your|as|become|opened|open|at|new) $/i.test(before)],
      unless: [rejected, literal, ({ after }) => /^ (?:\p{Lu}|staff|workers?|nurses?)/u.test(after)] }),
  {
    form: 'a hill to die on',
    find: new RegExp(
      String.raw`\b(?:the |a |that |which |what |your |our )?hill (?:that |which )?(?:you|we|I|they|anyone|your \w+)?(?:'re| are| really| intend| want` +
        String.raw`| wants| plan| choose| chose| would| will|'d|'ll| wish)*(?: to)? (?:die|dying) on\b`,
      'i',
    ),
    rewrite: (hit) => {
      const asked = /^(?:which|what)\b/i.exec(hit.text)?.[0];
      return [replaced(hit,
        asked || /\b(?:which|what) $/i.test(hit.before) ? `${asked ? `${asked} ` : ''}point matters most to you`
          : `the point that matters most${/\b(?:we|I)\b/i.test(hit.text) ? ' to us' : ''}`)];
    },
  },
  nouns('fighting talk paused', 'understanding', 'truce, ceasefire, cease-fire, armistice', { unless: [named] }),
  states('enemies', 'in disagreement',
    "at war/loggerheads, at daggers drawn, at each_other's/one_another's throats, at swords' points, on a collision course, on opposite sides of the " +
      "barricades, up in arms, on the warpath, on a war footing, in open warfare, in hand-to-hand combat",
    { unless: [rejected] }),
  states('hostilities', 'the discussion', 'hostilities, the hostilities, the crossfire, the firing line, the line of fire', { unless: spare }),
  states('ready for combat', 'well prepared',
    `armed to the teeth, loaded for bear, ready/geared_up/geared/prepared/preparing/primed/dressed/girded for (the) battle/war/a_fight/combat,
      spoiling/itching for a fight/dust-up, battle-ready, battle ready, combat-ready, armed and ready,
     locked and loaded, ready/prepared to fight/rumble, straining at the leash, braced for a fight, sharpening our/their/your knives, battle-hardened,
     battle-tested, battle-scarred, up for a/the fight`,
    { unless: [rejected] }),
  {
    form: 'asking for a fight',
    find: /\b(?:want|wants|wanted|asked for|ask for|asking for|looking for|here for|picking|pick|in) (?<mark>a (?:fight|war|battle))\b/i,
    unless: [rejected, ({ before }) => /\b(?:not|n't|nobody(?:'s| is)?) $/i.test(before)],
    rewrite: (hit) => [replaced(hit, 'a hard discussion')],
  },
  states('hard talk', 'firm',
    'hard/tough as nails, merciless, ruthless, bare-knuckle, bare-knuckled, no-holds-barred, cut-throat, cutthroat, take-no-prisoners, dog-eat-dog, dog ' +
      'eat dog, kill or be killed, out for blood, scorched-earth, scorched earth',
    { unless: [rejected] }),
  verbs('hardball', 'stay firm',
    'play (some) hardball/hard_ball/rough/dirty/tough, play the hard man, play it hard, get tough (with) (sb), get rough, take (no) prisoners/hostages, ' +
      'show no mercy/quarter, give/ask no quarter, (not) pull no punches, hang tough, crack heads',
    { unless: [rejected] }),
  verbs('speaking as hitting', 'hold back', "pull one's/any punches", { unless: [rejected] }),
  {
    form: 'hardball',
    find: /\b(?:a |some |more )?hard-?ball(?: (?:approach|tactics?|stance|line|style|methods?))?\b/i,
    unless: [rejected],
    rewrite: (hit) =>
      [replaced(hit,
        /(?:approach|stance|line|style)$/i.test(hit.text) ? hit.text.replace(/hard-?ball/i, 'firm')
          : /tactic|method/i.test(hit.text) ? 'firm arguments' : 'a firm line')],
  },
  states('war as a set phrase', undefined,
    `mr/mr. nice guy, (no_more_mr/no_more_mr.) nice guy, iron fist/fists, velvet glove, no prisoners/mercy/quarter, (no) prisoners taken,
      blood on the carpet/floor/walls/table, first blood, blow for blow, an_eye/eye for an eye, tit-for-tat, tit for tat, bring it on,
     en garde, pistols at dawn, high noon, let battle commence, divide and conquer/rule, they shall not pass, resistance is futile, shots fired,
     shots have been fired, (battle) lines are/have_been/were drawn,
     guns/cannons/knives/fists/gloves are/were/come/came/go/went/will_be loaded/drawn/out/off/up, guns blazing, gloves off,
     throw down the gauntlet, gauntlet is/was/lies down, it's/its/it_is (open) war, this is/means war, war it is, live by the sword, over my/our dead body,
     to arms, to the barricades, collateral damage, friendly fire`,
    { unless: [rejected] }),
  {
    form: 'a gun to the head',
    find: new RegExp(
      String.raw`\b(?:a |with a |the )?(?:gun|pistol|knife|blade|axe|sword)(?: (?:held|pointed|pressed))? (?:to|at|against|over) (?:my|our|your|their|his` +
        String.raw`|her|its|the) (?:heads?|throats?|necks?|temples?|backs?|chests?)\b`,
      'i',
    ),
    rewrite: (hit) => [replaced(hit, /^with/i.test(hit.text) ? 'under heavy pressure' : 'heavy pressure')],
  },
  {
    form: 'a plan of attack',
    find: new RegExp(
      String.raw`\b(?<det>a |our |your |the |my )?(?:battle[- ]plans?|plans? of attack|lines? of attack|order of battle|war[- ](?:chests?|rooms?|footing` +
        String.raw`|games?|council)|battle[- ](?:lines?|stations?)|attack plan|siege mentality|heavy hitters?|hired guns?)\b`,
      'i',
    ),
    unless: [rejected],
    rewrite: (hit) => {
      const { text } = hit;
      const plain =
        /chest/i.test(text) ? 'budget'
          : /hitter|gun/i.test(text) ? 'senior colleague'
            : /lines? of attack/i.test(text) ? 'argument' : /battle[- ]lines?$/i.test(text) ? 'positions' : 'plan';
      return [replaced(hit, (hit.groups['det'] ?? '') + plain)];
    },
  },
  states('lying under fire', 'under pressure',
    "under siege/attack/fire/bombardment, under the cosh, on the ropes, on the back foot, in the crossfire/crosshairs, in the line of fire, in the " +
      "firing line, in one's sights/crosshairs, back/backs (is/are) against/to the wall", { unless: [rejected] }),
  verbs('siege and armour', undefined,
    `protect/cover/expose/outflank one's flanks/flank, lower one's shields/drawbridge, throw everything/all_we_have at,
      breach/break one's defences/defenses/walls/resistance/will, smoke sb out, cross the Rubicon,
     beat/play sb at one's own game, turn the tables on sb, bombard us/you/them, torpedo, stare sb down, crush a/our/the/your rival/rivals,
     dodge the/a/that/your (first) bullet, take a bullet`,
    { unless: [rejected, literal] }),
  states('siege and armour', 'weak point',
    "chink/chinks/crack/cracks in one's armour/armor, achilles heel, achilles' heel, soft underbelly", { unless: [rejected] }),
  {
    form: 'without a fight',
    find: /\bwithout a (?:fight|scrap|struggle|battle)\b/i,
    rewrite: (hit) => [replaced(hit, 'without a discussion')],
  },
  {
    form: 'war words',
    find: new RegExp(
      String.raw`\b(?:battl|fight|fought|war\b|wars\b|warpath|barricade|trench|troops|salvo|cannon|artiller|ammunition|bullet|weapon|sword|dagger|enem(?:y` +
        String.raw`|ies)|siege|besieg|conquer|victor|defeat|surrender|truce|bloodshed|slaughter|showdown|gauntlet)\w*`,
      'i',
    ),
    unsure: 0.3,
    unless: spare,
    rewrite: (hit) =>
      (/^(?:battl|fight|war)\w*$/i.test(hit.text) && /\b(?:the|a|this|that|our|real) $/i.test(hit.before)
        ? [replaced(stretched(hit, hit.span.start, hit.span.end), 'discussion')] : []),
  },
];
