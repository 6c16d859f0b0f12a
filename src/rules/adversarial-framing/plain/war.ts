import { nouns, states, verbs } from '../../../language/idioms';
import { END, PARTY, re, said, type Figure } from './said';

/** Talks named as a fight of any kind, in one word or two. */
const FIGHT =
  String.raw`(?:trench warfare|guerrilla warfare|warfare|hand-to-hand combat|siege|war of (?:attrition|nerves|words)|stand-?off|stalemate|tug[- ]of[- ]war` +
    String.raw`|slugfest|battle(?:ground|field)?(?: of (?:wills|nerves|wits))?|fight|war|war zone|brawl|bloodbath|duel|shoot-?out|staring (?:contest|match)` +
      String.raw`|arm-?wrestl\w+|wrestling match|boxing match|grudge match|shouting match|slanging match|game of chicken|skirmish|showdown|minefield` +
        String.raw`|knife fight|dogfight|street fight|tussle|scrap)`;
const TALKS = String.raw`(?:talks|negotiations?|discussions?|meetings?|conversations?|exchanges?|calls?|correspondence)`;
const BECOME = String.raw`(?:(?:turned|turning|turn|turns|descended|degenerated|developed|grown) into|become|becoming|became|becomes)`;
const TENSE =
  (verb: string): string =>
    (/ing\b/i.test(verb) ? 'becoming'
      : /^(?:turns|becomes)\b/i.test(verb) ? 'becomes' : /^(?:turn into)\b/i.test(verb) ? 'become' : /^became\b/i.test(verb) ? 'became' : 'become');
const THING = String.raw`(?:the|your|our|any|every|this|that|these|those|each|their|such|an?) [^,.;:!?]{2,60}?`;

/** War, weapons and blows: talks are talks, an attack is an objection, a weapon is an argument. */
export const war: readonly Figure[] = [
  said('talks as a war', re`(?<=\b${TALKS}(?: \w+){0,6}) (?<verb>${BECOME}) (?:an? |the |all-out |open )*${FIGHT}\b`,
    ({ groups, before }) =>
      ` ${/^(?:turned|grown|descended|degenerated|developed)/i.test(groups['verb'] ?? '') && !/\b(?:have|has|had|'ve|'s)(?: \w+)? *$/i.test(before) ? 'became'
        : TENSE(groups['verb'] ?? '')} difficult`),
  said('talks as a war', re`\bas (?:an? )?(?:\w+ )?(?:${FIGHT})(?= with\b|${END})`, 'as slow going', { near: true }),
  said('talks as a war', re`\b(?:it's|it is|this is|its|then it's) (?:now )?(?:all-out |open |total |now )?war (?:over|on|about)\b`, 'we disagree about'),
  said('talks as a war', re`\b(?:it's|it is|this is|its) (?:now )?(?:all-out |open |total )?war${END}`, 'we disagree'),
  said('talks as a war', re`\b(?:this|that|it) (?:means|is|would mean) (?:all-out |open )?war\b`, "we can't agree to this"),
  said('talks as a war', re`\b(?:at|in) (?:open )?(?:war|daggers drawn|loggerheads|each other's throats) (?<on>over|about)\b`, 'in disagreement {on}'),
  said('talks as a war', /\b(?:back |still |now )?in the trenches\b/i, ({ text }) => `${/^(?:back |still |now )/i.exec(text)?.[0] ?? ''}at odds`),
  said('talks as a war', /\b(?:the|our|your) trenches are (?:dug|deep|manned)\b/i, 'positions are fixed'),
  said('talks as a war', /\b(?:dig(?:s|ging)?|dug)(?: our| your| their| the)? (?:own )?trench(?:es)?\b/i,
    ({ text }) => `${/^dug/i.test(text) ? 'held' : /ging/i.test(text) ? 'holding' : /^digs/i.test(text) ? 'holds' : 'hold'} firm`),
  said('talks as a war', /\bha(?<s>s|ve) its trenches\b/i, 'ha{s} its views'),
  said('talks as a war', /\b(?:the |our |your )?(?:battle[- ]?)?lines (?:are|have been|were|are now) (?:now )?drawn\b/i, 'the positions are clear'),
  said('talks as a war', /\b(?<verb>draw|draws|drew|drawn|drawing) (?:up )?(?:our |your |their |the )?battle[- ]?lines\b(?: (?:around|on|over))?/i,
    ({ groups, text }) =>
      `${({ draw: 'set', draws: 'sets', drew: 'set', drawn: 'set', drawing: 'setting' })[(groups['verb'] ?? '').toLowerCase()]
        ?? 'set'} out our position${/ (?:around|on|over)$/i.test(text) ? ' on' : ''}`),
  said('talks as a war', /\b(?:a |the )?front ?lines?\b/i, 'the point in dispute', { near: true }),
  said('talks as a war', /\bdig(?<end>s|ging)? in for a (?:long )?(?:siege|fight|battle|war|winter)\b/i,
    ({ groups }) => `prepar${({ s: 'es', ging: 'ing' })[(groups['end'] ?? '').toLowerCase()] ?? 'e'} for a long discussion`),
  said('talks as a war', /\b(?:a |the )?gladiat\w+ (?:pit|arena|contest|fight)\b/i, 'an open competition'),
  said('talks as a war', /\b(?:a |the )?duel between\b/i, 'a comparison between'),
  said('talks as a war', /\b(?:a|the|an) (?:long |final |real )?(?:duel|showdown|shoot-?out)\b/i, 'a direct discussion'),
  said('talks as a war', /\b(?:a |some )?blood (?:on|over) the (?:carpet|floor|walls?|table|tracks)\b/i, 'hard talks'),
  said('talks as a war', /\ba (?:bruising|bloody|brutal|savage|punishing) (?!(?:from|at|by|in|on)\b)(?=\w)/i, 'a difficult '),
  said('talks as a war',
    /\b(?:bruising|bloody|brutal|savage|bare-knuckle|cut-?throat) (?=talks|negotiation|discussion|round|meeting|session|afternoon|morning|day|week)/i,
      'difficult '),
  said('talks as a war', re`\bwithout (?<det>a|another|any) ${FIGHT}${END}`, 'without {det} dispute'),
  said('talks as a war', /\bwar of attrition\b/i, 'long discussion'),
  said('talks as a war', re`\b(?:if )?it comes to a (?:fight|scrap|war|battle)\b`, ({ text }) => `${/^if/i.test(text) ? 'if ' : ''}it comes to a disagreement`),
  said('talks as a war', /\b(?:a |the )?hostile takeover\b/i, 'a takeover'),
  said('talks as a war', /\b(?:a |the )?price war\b/i, 'a competition on price'),
  said('talks as a war', /\b(?:a|any|another) (?:scrap|fight|brawl|punch-up|dust-up)(?= you (?:want|are after))/i, 'a discussion'),
  said('ready', /\b(?:have |has |'ve |had )?(?:fixed|fix|fixing) bayonets\b/i,
    ({ before, text }) => (/\b(?:[\w-]+s|we|you|they) $/i.test(before) ? 'are ready' : /^fixing/i.test(text) ? 'getting ready' : 'is ready')),
  said('ready', /\bwith (?:bayonets fixed|(?:all )?guns blazing|swords drawn|knives out|fists up|claws out)\b/i, 'well prepared'),
  said('ready',
    /\b(?:the )?(?:knives|claws|daggers|long knives|swords|fists|guns|cannons) (?:are|were|came|come|have come|will be) (?:now )?(?:out|drawn|up|loaded)\b/i,
      'things are tense'),
  said('ready', /\b(?:and )?(?:well[- ])?armed(?= (?:with|for)\b|\s*(?:$|[,.;:!?]))/i,
    ({ text, before }) =>
      (/\b(?:is|are|was|were|'re|'m|be|come|came|arrive|arrived|walked in|\w+s?) $|, $/i.test(before) || /^and/i.test(text)
        ? `${/^and/i.test(text) ? 'and ' : ''}well prepared` : undefined)),
  said('ready', /\b(?<whose>our|your|their|my) troops (?:stand|are|remain) (?:ready|waiting|restless)(?: and (?:well )?armed)?\b/i, '{whose} team is ready'),
  said('ready', /\bthe troops are (?:restless|ready)(?: and (?:well )?armed)?\b/i, 'the members are keen to see this settled'),
  said('ready', /\b(?:the |our |your )?reinforcements\b/i, 'more colleagues'),
  said('ready', /\b(?:our|your|their|my) (?:heavy hitter|hired gun|big gun|attack dog|rottweiler)\b/i, 'a senior colleague'),
  verbs('ready', 'bring good arguments', 'bring/roll/wheel (out/in/up) (the/our) (big/heavy) artillery/guns/cannons/cavalry'),
  said('ready', /\b(?<whose>our|your|their|my) troops\b/i, '{whose} people'),
  states('talks as a war', 'step by step', 'blow for blow, punch for punch, shot for shot'),
  said('talks as a war', /\bresistance is (?:futile|useless)\b/i, 'there is little choice'),
  said('talks as a war', /\b(?<verb>muscl\w+) in on\b/i,
    ({ groups }) => `${/ing/i.test(groups['verb'] ?? '') ? 'taking' : /ed/i.test(groups['verb'] ?? '') ? 'took' : 'take'} over`),
  states('ready', 'many', 'an army of, a battalion of, a regiment of, a phalanx of, a squadron of'),
  said('ready', re`\b(?:on the warpath|up in arms)(?: (?:about|over))?`,
    ({ text }) => (/ (?:about|over)$/i.test(text) ? 'very unhappy about' : 'very unhappy')),
  said('talks as a war', /\ba bruising(?= from\b)/i, 'hard questions'),
  verbs('rivals', 'compete for', 'duel/spar/wrestle/brawl/scrap for'),
  verbs('ready', 'prepare for', 'gird for, brace for, arm for, gear up for, tool up for'),
  verbs('disagreeing', 'object strongly', 'fight tooth and nail, fight to the death/end'),
  said('disagreeing',
    re`\b(?<verb>fight|fights|fighting|fought|battle|battling|resist|contest) (?<what>${THING}) (?:with )?(?:tooth and nail|to the (?:death|end|last \w+|hilt)
      |all the way|to the bitter end)\b`,
    ({ groups }) =>
      `${/ing$/i.test(groups['verb'] ?? '') ? 'objecting'
        : /fought/i.test(groups['verb'] ?? '') ? 'objected' : /s$/i.test(groups['verb'] ?? '') ? 'objects' : 'object'} strongly to {what}`),
  said('disagreeing', /\b(?<verb>fight|fights|fighting|fought) (?<whose>my|our|their|your|his|her|its)(?<more> [\w-]+'s?)? corner\b/i,
    ({ groups }) =>
      `${({ fight: 'make', fights: 'makes', fighting: 'making', fought: 'made' })[(groups['verb'] ?? '').toLowerCase()] ?? 'make'} {whose}{more} case`),
  said('disagreeing',
    re`
      \b(?<verb>contest|contesting|fight for|fighting for|fight over|fighting over|fight|fighting|defend|defending|dispute|disputing|argue over|haggle over
      |fight (?:you|them|us) (?:for|over)) every (?<what>inch|centimetre|metre|yard|line|comma|penny|cent|point|clause|euro|pound|word)\b`,
    ({ groups }) => `${/ing/i.test(groups['verb'] ?? '') ? 'looking' : 'look'} closely at every {what}`),
  said('disagreeing', /\b(?<verb>fight|fights|fighting|fought)(?: it out)?(?: \w+ly)? (?:over|about)\b/i,
    ({ groups }) => `${({ fight: 'argue', fights: 'argues', fighting: 'arguing', fought: 'argued' })[(groups['verb'] ?? '').toLowerCase()] ?? 'argue'} about`,
      { near: true }),
  said('disagreeing', re`\b(?<verb>fight|fighting|fought) (?<whom>${PARTY})(?= (?:on|over|about|for|in)\b|${END})`,
    ({ groups }) => `${/ing/i.test(groups['verb'] ?? '') ? 'disagreeing' : /fought/i.test(groups['verb'] ?? '') ? 'disagreed' : 'disagree'} with {whom}`,
      { near: true }),
  said('disagreeing', /\bfought bigger opponents than\b/i, 'had harder talks than with'),
  said('disagreeing',
    re`\b(?<verb>crush|crushes|crushing|kill|kills|killing|bury|burying|sink|sinking|shoot down|shooting down|torpedo) (?<what>(?:the|your|this|that
      |any) (?:appeal|claim|proposal|motion|plan|bid|offer|amendment|clause|objection|case)s?)\b`,
    ({ groups }) => `${/ing/i.test(groups['verb'] ?? '') ? 'opposing' : /(?:es|lls)$/i.test(groups['verb'] ?? '') ? 'opposes' : 'oppose'} {what}`),
  verbs('answering', 'answer your point', "dodge/duck the/a/that/your bullet, dodge that one"),
  said('answering', /\bdodged (?:the|that|your|a) (?:(?<which>first|last) )?(?:bullet|punch|blow|shot)(?: (?:that )?you fired)?\b/i,
    ({ groups }) => `answered your ${groups['which'] ? '{which} ' : ''}point`),
  said('answering', /\b(?:and )?(?<who>we|I)(?:'ll| will)? (?:pick|take|picked) (?:it|that|the gauntlet) up\b/i, '{who} accept it', { near: true }),
  verbs('answering', 'set a challenge', "throw down the/a gauntlet, throw the gauntlet down, fling down the gauntlet"),
  verbs('answering', 'accept the challenge', "pick/take up the gauntlet"),
  verbs('answering', 'respond', 'return fire, fire back, hit back, strike back, fight back, punch back, shoot back, bite back, answer in kind'),
  said('answering', /\b(?:so )?keep (?:on )?(?:shooting|firing)\b/i, 'ask what you like', { near: true }),
  said('by surprise',
    re`
      \b(?<verb>catch|catches|catching|caught) (?<whom>us|you|them|me|him|her|(?:the|our|your) [\w-]+) (?:a bit |rather |a little )?(?:flat-?footed
      |off[- ]guard|napping|on the hop|off[- ]balance|cold|on the wrong foot|with our (?:guard|trousers) down|out)\b`, '{verb} {whom} unprepared'),
  said('by surprise', /\b(?:get|gets|got|getting|slip|slipped) (?:in )?(?:under|past|through) (?<whose>your|our|their|my) guard\b/i,
    ({ groups }) => `caught ${({ your: 'you', our: 'us', their: 'them', my: 'me' })[(groups['whose'] ?? '').toLowerCase()] ?? 'you'} unprepared`),
  said('by surprise',
    re`
      \b(?<verb>feel|felt|feels|were|was|are|been|got|is|be) (?:a bit |rather |a little |completely |somewhat )?(?:ambushed|blindsided|sandbagged
      |wrong-?footed|bushwhacked|mugged)(?<by> by)?\b`,
    ({ groups, before }) =>
      (/^feel/i.test(groups['verb'] ?? '') && /\b(?:we|you|they|[\w-]+s|I) $/i.test(before) ? `${/\bI $/.test(before) ? 'was' : 'were'} surprised{by}`
        : '{verb} surprised{by}')),
  verbs('by surprise', 'surprise sb', 'ambush/blindside/sandbag/bushwhack/wrong-foot sb'),
  said('by surprise', /\b(?:an? |the |this |that |your |another )?(?:ambush|bombshell|booby trap|sneak attack|surprise attack|smoke bomb)\b/i,
    ({ text }) => { const det = /^(?:the|this|that|your|another)\b/i.exec(text)?.[0]; return `${det ?? 'a'} surprise`; }),
  said('by surprise', /\b(?:an? |the |your )?(?:trojan horse)\b/i,
    ({ text }) => (/^the|^your/i.test(text) ? `${/^\w+/.exec(text)?.[0] ?? 'the'} hidden point` : 'a hidden point')),
  said('by surprise', /\b(?:an? )?(?:smoke ?screens?|decoys?|feints?|red herrings?)\b/i,
    ({ text }) => (/s$/i.test(text) ? 'distractions' : /^an? /i.test(text) ? 'a distraction' : 'distraction')),
  verbs('a shot', 'make the opening proposal', "fire the/one's opening/first salvo/shot/volley/round"),
  verbs('a shot', 'send a clear signal', 'fire a (warning) shot, fire warning shots'),
  said('a shot', /\b(?:an? |the |another )?(?:warning )?shots? across (?:your|our|the|their|one's) bows?\b/i,
    ({ text }) => { const det = /^(?:the|another)\b/i.exec(text)?.[0]; return `${det ?? 'a'} clear signal`; }),
  said('a shot', /\b(?:the first )?shots (?:have been|were|are) fired\b/i, 'the talks have begun'),
  said('a shot', /\b(?:is|was|as|are) (?:a |our |your |the )?(?:secret |main |best |strongest |only )?weapons? against\b/i,
    ({ text }) => `${/^\w+/.exec(text)?.[0] ?? 'is'} our argument with`),
  said('a shot', /\bbullet-?proof\b/i, 'solid'),
  said('a shot', /\bminefields?\b/i, 'difficult area'),
  said('a shot', /\b(?:plenty of |enough |more |some )?ammunition against (?:the |our |your )?(?=\w)/i,
    ({ text }) => `${/^(?:plenty of |enough |more |some )/i.exec(text)?.[0] ?? ''}evidence for the talks with ${/(?:the|our|your) $/i.exec(text)?.[0] ?? ''}`),
  said('a shot',
    re`
      \b(?:the|a|our|your|this|that|another|first|final|parting|opening)? ?(?:bayonets?|rifles?|muskets?|spears?|lances?|swords?|daggers?|pitchforks?
      |torpedo(?:es)?|missiles?|rockets?|cannon(?:s|balls?)?)\b`, 'strong arguments', { near: true }),
  said('a truce', /\b(?:a |an )?(?:truce|cease-?fire|armistice|peace treaty|peace deal)\b/i,
    ({ text, before }) => (/^an? /i.test(text) || !/\b(?:the|this|that|our|any|no|another) $/i.test(before) ? 'an understanding' : 'understanding')),
  said('a truce', /\b(?:call|declare|agree|make) (?:a )?(?:truce|cease-?fire|peace) (?:on|over|about)\b/i, 'settle'),
  verbs('a truce', 'settle this',
    'make/sue_for peace, call/declare a truce/ceasefire, call off the dogs, lay down one\'s arms, stand down the troops, bury the hatchet, smoke the ' +
      'peace pipe, put down one\'s weapons'),
  said('a truce', /\b(?:a |an |the )?(?:olive branch|peace offering|peace pipe)\b/i, 'a gesture of goodwill'),
  said('no mercy', re`\bno (?:prisoners?|mercy|quarter|holds barred)(?: (?:on|over|with))\b`, 'no exceptions on'),
  said('no mercy', /\bescalate hostilities\b/i, 'let this escalate'),
  said('one by one', /(?<=\bto )divide and (?:conquer|rule)\b/i, 'deal with each of us separately'),
  said('one by one', /\bdivide and (?:conquer|rule)(?: among)?\b/i, ({ text }) => (/among$/i.test(text) ? 'separate talks among' : 'separate talks')),
  said('one by one', re`\b(?<verb>drive|driving|drove) a wedge between\b`,
    ({ groups }) => `negotiat${/ing/i.test(groups['verb'] ?? '') ? 'ing' : /drove/i.test(groups['verb'] ?? '') ? 'ed' : 'e'} separately with`),
  said('one by one', /\b(?:the )?good[- ]cop,? (?:and )?bad[- ]cop(?: (?:act|routine|thing))?\b/i, 'the friendly voice and the firm one'),
  verbs('asking on', 'press sb', 'chip away at sb, wear sb down, grind sb down, hammer away at sb'),
  verbs('asking on', 'bring you round', "break your/their resistance/will/spirit/defences, wear down your/their resistance"),
  verbs('asking on', 'make you think', "rattle your cage/cages"),
  nouns('evidence', 'evidence', 'ammunition, ammo, fire power, firepower', { mass: true }),
  said('a bargaining chip',
    /\b(?<det>a|an|the|our|your|their|my|another) (?:main |best |big |only |last )?(?:bargaining|negotiating|trading) chips?(?: for)?\b/i,
      ({ groups, text }) =>
        (/ for$/i.test(text) && /our|your|their|my/i.test(groups['det'] ?? '')
          ? `what ${({ our: 'we', your: 'you', their: 'they', my: 'I' })[(groups['det'] ?? '').toLowerCase()] ?? 'we'} can offer for`
            : `${groups['det'] ?? 'a'} point in the talks`)),
];
