import type { Pattern } from '../../engine/types';
import { nouns, replaced, states, verbs } from '../../language/idioms';
import { anyOf } from '../../language/words';
import { cannotMove } from './rewrites';
import { named, ofAParty, rejected, tradedAway, yieldsNow } from './guards';

const trade = /^ ?(?:stands?\b|stalls?\b|agreement|holders?\b|areas?\b|operators?\b|ary|rates? for|tickets?\b|fares?\b|cards?\b|revenue|counters?\b|fees? for|units?\b|space|\(|runs? (?:until|to)|road|contract for)/i;

const patterns: readonly Pattern[] = [
  {
    form: 'dug in',
    find: /\bdug in\b/i,
    when: [({ before }) => /(?:\b(?:is|are|was|were|be|been|being|still|am)|'(?:re|m|s))(?: \w+)? $/i.test(before)],
    unless: [tradedAway],
    rewrite: (hit) => [replaced(hit, 'firm')],
  },
  nouns('concessions', 'adjustment', ['concession', 'concesion', 'give-back', 'giveback'], {
    unless: [
      rejected, named,
      ({ after }) => trade.test(after.trimStart()),
      ({ before, after }) =>
        /\b(?:mining|toll|tax|airport|port|oil|gas|fishing|forestry|logging|beach|ice-?cream|perfume|food|snack|rail|railway|motorway|water|land|student|senior|travel|exploration|offshore|retail|coffee|bar|kiosk|catering|car hire|ferry|beauty|cosmetics|in-store|department-store|customs|duty|VAT|bus|fare|museum|OAP) $/i.test(before) ||
        (before.trim() === '' && /^ \(/.test(after)),
      ({ sentence }) => /\b(?:concessionaire|pensioners?|over-6\d|under-1\d|matinees?|bus pass|half price for|concession (?:stand|stall|price))\b/i.test(sentence.judged),
    ],
  }),
  {
    form: 'conceding a term',
    find: /\bconced(?:e|es|ed|ing)\b(?! (?:that|defeat\b|a goal|goals|twice|\w+ goals?|on penalties|an own|late in))/i,
    unless: [rejected, yieldsNow, ({ before }) => /\bexpect (?:you|your \w+) to $/i.test(before), ({ sentence }) => /\b(?:goals?|keeper|goalkeeper|penalt(?:y|ies) shoot|clean.sheet|season|league|election)\b/i.test(sentence.judged)],
    rewrite: (hit) => {
      const ending = /^conced(es|ed|ing|e)/i.exec(hit.text)?.[1]?.toLowerCase() ?? 'e';
      const agree = { e: 'agree', es: 'agrees', ed: 'agreed', ing: 'agreeing' }[ending] ?? 'agree';
      const give = { e: 'offer', es: 'offers', ed: 'offered', ing: 'offering' }[ending] ?? 'offer';
      const open = /^(?:\s*(?:$|[,.;:!?])| (?:too|more|in return|anything|nothing|everything|something|as much|so much|that much|further|again|already|in|on|for|as|to)\b)/i.test(hit.after) || /\bwhat\b/i.test(hit.before);
      return open ? [replaced(hit, give), replaced(hit, `${agree} to`)] : [replaced(hit, `${agree} to`), replaced(hit, give)];
    },
  },
  ...verbs('conceding defeat', 'close this point', ['concede defeat', 'admit defeat', 'accept defeat'], { unless: [tradedAway] }),
  ...verbs('lying down', 'accept', ['lie down and take', 'lie down for', 'roll over for'], { unless: [tradedAway] }),
  ...verbs('giving ground', ['move', 'change position'], [
    'give ground', 'give up ground', 'give up a lot of ground', 'give up (a_lot_of) (more) (too_much) (some) ground', 'give up so much ground', 'give any/more/some/no/much/further/enough ground', 'give an inch', 'give a single inch', 'give one inch', 'give even an inch', 'give another inch', 'yield an inch', 'yield one inch', 'yield a single inch', 'yield a (single) yard/millimetre/millimeter/foot/metre/step/cent/penny', 'yield ground', 'yield (any) ground',
    'cede ground', 'cede (any) (more) (further) ground', 'cede an inch', 'lose ground', 'surrender ground', 'surrender an/another/one/any inch/ground/point', 'budge an inch', 'budge a millimetre', 'shift an inch', 'move an inch', 'give a millimetre', 'give a centimetre', 'retreat an inch', 'retreat a step', 'retreat one step', 'back off an inch',
  ], { unless: [tradedAway, ({ after }) => /^ (?:floor|rent|water|cover|meat|beef|spice)/i.test(after)] }),
  {
    form: 'ground kept from the other side',
    find: /\b(?:not |no )?(?:one|an?|another|a single) inch(?: of ground| more)?(?= (?:will|shall|is to) be (?:given|ceded|yielded))|\binches? of ground\b/i,
    rewrite: (hit) => [replaced(hit, /^(?:not|no)/i.test(hit.text) ? 'no change' : 'a change').replace(/\bbe (?:given|ceded|yielded)\b/i, 'be made')],
  },
  {
    form: 'ceding a term',
    find: /\b(?:cede|cedes|ceded|ceding|relinquish(?:es|ed|ing)?)\b(?! (?:risk|premium|re\b|reinsur|to (?:the )?reinsur))/i,
    unless: [tradedAway, ({ text, before }) => /^relinq/i.test(text) && /\b(?:we|I) $/i.test(before), ({ sentence }) => /\breinsur|\bterritor(?:y|ies) to the (?:state|crown)/i.test(sentence.judged)],
    rewrite: (hit) => [replaced(hit, { cede: 'give up', cedes: 'gives up', ceded: 'gave up', ceding: 'giving up' }[hit.text.toLowerCase()] ?? 'give up')],
  },
  ...verbs('giving in', ['move', 'change position'], [
    'back down', 'cave in', 'capitulate', 'roll over', 'knuckle under', 'throw in the towel', 'throw in one\'s hand', 'throw in the sponge', 'throw up one\'s hands', 'wave the white flag', 'wave a white flag', 'wave white flags', 'raise the white flag', 'raise a white flag', 'run up the white flag', 'run up a white flag', 'fly the white flag', 'hoist the white flag', 'hoist a white flag', 'hang out the white flag', 'show the white flag',
    'bend the knee', 'take a knee', 'go down on one\'s knees', 'fall to one\'s knees', 'bow to pressure', 'bow to one\'s pressure', 'climb down', 'cry uncle', 'say uncle', 'lay down one\'s arms', 'put down one\'s arms/weapons', 'down one\'s weapons', 'sue for peace', 'beat a (hasty) retreat', 'run for cover', 'run for the hills', 'turn tail', 'sound the retreat', 'fall on one\'s sword', 'eat humble pie', 'eat crow', 'go down without a fight/whimper/struggle/murmur', 'go quietly', 'give up without a fight', 'give up the fight', 'lower one\'s guard/shields', 'drop one\'s guard', 'let one\'s guard down', 'kiss the ring', 'kneel', 'strike one\'s colours/flag/colors', 'fold one\'s hand', 'fold one\'s tent', 'accept surrender', 'play dead', 'lose one\'s nerve', 'succumb', 'crumple', 'buckle under', 'beg for mercy', 'plead for mercy', 'hold up one\'s hands', 'throw down one\'s weapons/arms',
  ], {
    unless: [
      tradedAway, yieldsNow,
      ({ text, before, after }) => /^(?:roll|back|climb)/i.test(text) && (/^\s*(?:into|to the|onto|the (?:ladder|ramp|stairs|slope|drive)|and over|automatically)\b/i.test(after) || /\b(?:fund|balance|days?|leave|credits?|budget|hours?|contract|policy|option|lease|loan|it|unused [\w ]+|agreement|term|ladder|you|vans?|lorr\w+|trucks?)(?: will| can| may| would| then)?(?: automatically)? $/i.test(before) && !/\b(?:won't|not|never)\b[^.;]{0,20}$/i.test(before)),
      ({ text, sentence }) => /^kneel/i.test(text) && /\b(?:pads?|tilers?|floor|altar|church|garden)\b/i.test(sentence.judged),
    ],
  }),
  ...verbs('giving in, said of a party', ['move', 'change position'], ['surrender', 'submit', 'fold', 'cave', 'buckle', 'crack', 'crumble', 'blink', 'flinch', 'yield', 'give in', 'give way', 'bow'], {
    when: [
      ofAParty,
      ({ before }) => !/\b(?:an?|the|this|our|your|my|its) $/i.test(before),
      ({ after }) =>
        /^\s*(?:$|[.!?;:,—–-]|(?:on|over|first|because|at|when|under|that|before|after|so|to (?:you|your|them|the|pressure|any|a|threats?|that)|just|if|until|next|now|like that|again|last|for|in (?:the end|week|round)|easily|eventually|sooner|too|or|and)\b)/i.test(after),
    ],
    unless: [
      tradedAway, named, yieldsNow,
      ({ text, after }) => /^(?:surrender|submit|yield|fold|bow|break|retreat)/i.test(text) && /^\s*(?:the (?:file|form|paper|draft|report|document|lease|keys?)|for approval|to DL|into|flat|down|a |an |\d|at \d|on (?:the|a) (?:link|portal|form|letterhead|\d)|by|before (?:noon|the deadline|mon|tues|wednes|thurs|fri))/i.test(after),
      ({ text, sentence }) => /^(?:crack|buckle|crumble|fold|give|yield|blink|break|bow|wobble|retreat|submit)/i.test(text) && /\b(?:LEDs?|lights?|leaflets?|chairs? fold|tables? fold|arch|beams?|walls?|plaster|snow|concrete|pastry|biscuits?|barley|wheat|hectares?|acres?|crop|harvest|tonnes per|bonds?|timesheets?|invoices?|forms?|portal|applications?|abstracts?|traffic|yoga|spa|team retreat|roundabout|shelf|shelves|plates?|glass|tiles?|stems?)\b/i.test(sentence.judged),
    ],
  }),
  {
    form: 'whoever yields first',
    rewrite: (hit) => (/^(?:let|we|wait|see)/i.test(hit.text) ? [replaced(hit, "let's find terms that work for both of us")] : []),
    find: new RegExp(String.raw`\b(?:let's see |let us see |we'll see |we shall see |wait and see |see |know |question is |matter of )?(?:who(?:ever)?|which (?:of us|side|party))(?:'s| is| will| is going to|'ll)?(?: the first| be the first)?(?: to)? (?:blinks?|caves?|cracks?|folds?|flinch(?:es)?|yields?|breaks?|gives? (?:in|way)|buckles?|sweats?|crumbles?|bleeds?|runs? out(?: of \w+)?|backs? down|swerves?|moves?|budges?|laughs? last|draws?|tires?)(?: first)?\b`, 'i'),
    when: [({ text }) => /\bfirst\b|last$|the first/i.test(text)],
    unless: [tradedAway],
  },
  {
    form: 'not the first to yield',
    find: /\b(?:be )?the first (?:one )?to (?:blink|cave|crack|fold|flinch|yield|break|give (?:in|way)|buckle|back down|swerve)\b/i,
    unless: [tradedAway],
    rewrite: (hit) => [replaced(hit, /^be /i.test(hit.text) ? 'be the first to change our position' : 'the first to change position')],
  },
  nouns('surrender as a name', 'step back', ['unconditional surrender', 'complete surrender', 'climbdown', 'climb-down', 'cave-in', 'humiliating retreat', 'act of surrender', 'forced retreat'], { unless: [tradedAway, named] }),
  {
    form: 'surrender as a name',
    find: /\b(?:no|a|full|total|our|your|complete|another|outright|any|this|of|expects?|like|for|is|means?|expect|demand(?:ing|s)?) (?<mark>surrender|retreat|capitulation)s?\b(?! (?:value|clause|of (?:the )?(?:lease|policy|licen[cs]e|keys|premises)|cent(?:re|er)|weekend|day|house|venue|fee|charge|date|premium|to the|by the tenant))/i,
    unless: [tradedAway, named, ({ sentence }) => /\b(?:yoga|spa|team|writers?'?|weekend|management|silent|wellness|company|annual|staff) retreat|retreat (?:venue|centre|house|weekend)/i.test(sentence.judged), ({ text, after }) => /^retreat$/i.test(text) && /^ (?:in|at) (?:the|\p{Lu})/u.test(after), ({ before, text }) => /\b(?:for|to|of|this|is|our|your|means?|like) $/i.test(before) && /^(?:retreat)$/i.test(text) && !/\b(?:like|is) $/i.test(before)],
    rewrite: (hit) => [replaced(hit, /\bno $/i.test(hit.before) ? 'change' : /^capit/i.test(hit.text) ? 'agreement' : /\b(?:a|our|your|another|any|this) $/i.test(hit.before) ? 'step back' : 'a step back')],
  },
  {
    form: 'surrender as a name',
    find: /^\W{0,3}(?<mark>(?:full |total |unconditional )?(?:capitulation|surrender)|running up the white flag|waving the white flag)(?! (?:value|clause|of (?:the )?(?:lease|policy|licen[cs]e|keys|premises)))\b/i,
    unless: [({ after }) => /^ (?:value|of|charge|date|fee)\b/i.test(after)],
    rewrite: (hit) => [replaced(hit, /flag/i.test(hit.text) ? 'moving' : 'agreement')],
  },
  states('white flags', 'changes', ['waving of (the) white flag', 'waving of white flags', 'white flags'], { unless: [({ after }) => /^ (?:mark|are|show|line|at|on|for|in the)/i.test(after)] }),
  states('white flags', 'a change', ['the white flag', 'a white flag'], { unless: [({ after }) => /^ (?:mark|show|at|on the (?:beach|course|pole))/i.test(after)] }),
  ...verbs('holding ground', 'hold firm', [
    'dig in', 'dig one\'s heels in', 'dig in one\'s heels', 'stick to one\'s guns', 'stand one\'s ground', 'hold one\'s ground', 'hold the fort against sb', 'man the barricades', 'man the ramparts', 'circle the wagons', 'close ranks', 'hold the fort on', 'pull up the drawbridge', 'stay in the trenches', 'hold the trenches', 'batten down the hatches', 'stand shoulder to shoulder against sb', 'hold out to the end', 'nail one\'s colours to the mast', 'fight to the last man', 'fight to the bitter end', 'defend one\'s position to the last man', 'defend one\'s corner', 'hold the pass', 'hold the bridge', 'defend the line',
  ], {
    unless: [tradedAway, ({ text, sentence }) => /^d[iu]g/i.test(text) && /\b(?:excavators?|diggers?|garden|compost|roots?|guests?|lunch|dinner|buffet|cake|forks?|spades?|shovels?|topsoil|posts?|fence|lasagne|please|food|meal|tuck)\b/i.test(sentence.judged), ({ text, sentence }) => /^stick/i.test(text) && /\bstaple|glue/i.test(sentence.judged)],
  }),
  {
    form: 'holding the line',
    find: /\b(?:hold|holds|holding|held) (?:the|our|this|that|your) line\b(?! (?:when|while|please|for me|until (?:someone|an?)|and (?:someone|I|we)'ll))/i,
    unless: [tradedAway, ({ before }) => /\b(?:please|kindly|could you|can you|would you|just) $/i.test(before)],
    rewrite: (hit) => [replaced(hit, { hold: 'hold firm', holds: 'holds firm', holding: 'holding firm', held: 'held firm' }[(/^\w+/.exec(hit.text)?.[0] ?? '').toLowerCase()] ?? 'hold firm')],
  },
  ...verbs('a line not to be crossed', 'set a limit', ['draw a line in the sand', 'draw a red line', 'draw the line in the sand'], { unless: [tradedAway] }),
  {
    form: 'brought low',
    find: new RegExp(String.raw`\b(?:bring|brings|brought|bringing|force|forced|forcing|beat|beaten) (?:us|you|them|me|him|her|our \w+|your \w+|the [\w-]+) (?:to (?:our|your|their|my|his|her|its) knees|into submission|to heel)\b`, 'i'),
    unless: [tradedAway],
    rewrite: (hit) => [replaced(hit, hit.text.replace(/^(\w+) (.*) (?:to \w+ knees|into submission|to heel)$/i, (_, verb: string, whom: string) => `${/^b.*t$/i.test(verb) && !/^beat/i.test(verb) ? 'made' : /ing$/i.test(verb) ? 'making' : 'make'} ${whom} move`))],
  },
  {
    form: 'pushed about',
    find: new RegExp(String.raw`\b(?:push(?:ed)?|shov(?:ed)?|kick(?:ed)?|boss(?:ed)?|order(?:ed)?|knock(?:ed)?) (?:us |you |me |them )?(?:around|about)\b`, 'i'),
    when: [({ text, before }) => /\b(?:us|you|me|them) (?:around|about)$/i.test(text) || /\b(?:be|being|been|get|getting|gets) $/i.test(before)],
    unless: [tradedAway],
    rewrite: (hit) => [replaced(hit, 'put under pressure')],
  },
  {
    form: 'a party that will not yield',
    find: new RegExp(String.raw`\b${anyOf(['(?:no |a |easy |an easy |any |such a |not )?push-?overs?', 'soft touch(?:es)?', 'easy mark', 'soft target', 'easy targets?', 'a doormat', 'doormats', 'a walkover', 'paper tiger', 'sitting ducks?'])}\b`, 'i'),
    unless: [tradedAway, ({ sentence }) => /\bcoir|rubber|mat suppl|pond\b/i.test(sentence.judged)],
    rewrite: (hit) => [replaced(hit, /^(?:no|not|never)/i.test(hit.text) ? 'clear about our limits' : /^(?:a|an|any|such)\b/i.test(hit.text) || /\ban? $/i.test(hit.before) ? 'party without limits' : 'ones without limits')],
  },
];

/** Giving and holding ground: the deal told as land to be lost. A refusal to yield may be said as a limit. */
export const yielding: readonly Pattern[] = patterns.map((pattern) => ({ ...pattern, rewrite: (hit, voice) => [...(pattern.rewrite?.(hit, voice) ?? []), ...cannotMove(hit)] }));
