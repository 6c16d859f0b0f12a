import type { Guard, Pattern } from '../../engine/types';
import { nouns, replaced, states, verbs } from '../../language/idioms';
import { clauseEnds, named, ofAParty, rejected, tradedAway, yieldsNow } from './guards';

const MEASURE = 'inch/centimetre/millimetre/yard/foot/metre/step/cent/penny';

/** "Concession" as a stall, a licence or a reduced fare: a trade stands before it, or what is sold there after it. */
const trade: Guard = ({ before, after }) =>
  new RegExp(
    String.raw`\b(?:mining|toll|tax|air|port|airport|oil|gas|fishing|logging|beach|cream|food|snack|bar|rail|railway|land|student|senior|travel|retail|duty` +
      String.raw`|VAT|bus|fare|museum) $`,
    'i',
  ).test(before) ||
  new RegExp(
    String.raw`^s? ?(?:stands?|stalls?|agreement|holders?|areas?|operators?|rates? for|tickets?|fares?|cards?|revenue|counters?|fees?|units?|space|\(|runs?` +
      String.raw`|contract)`,
    'i',
  ).test(after) ||
  (before.trim() === '' && /^ \(/.test(after));

/** "Surrender" and "retreat" in leases, insurance and leisure. */
const leased: Guard = ({ text, after }) =>
  new RegExp(
    String.raw`^ (?:value|clause|of (?:the )?(?:lease|policy|licen[cs]e|keys|premises)|cent(?:re|er)|weekend|day|house|venue|fee|charge|date|premium` +
      String.raw`|by the tenant|in (?:the|\p{Lu}))`,
    'iu',
  ).test(after) ||
  (/^retreat/i.test(text) && /^ (?:for|at)\b/i.test(after));

/** Giving and holding ground: the deal told as land to be lost. */
export const yielding: readonly Pattern[] = [
  nouns('concessions', 'adjustment', 'concession, concesion, give-back, giveback', { unless: [rejected, named, trade] }),
  {
    form: 'conceding a term',
    find: /\bconced(?:e|es|ed|ing)\b(?! (?:that|defeat\b|a goal|goals|twice|\w+ goals?|late in))/i,
    unless: [rejected, yieldsNow, ({ before }) => /\bexpect (?:you|your \w+) to $/i.test(before)],
    rewrite: (hit) => {
      const ending = /^conced(es|ed|ing|e)/i.exec(hit.text)?.[1]?.toLowerCase() ?? 'e';
      const agree = { e: 'agree', es: 'agrees', ed: 'agreed', ing: 'agreeing' }[ending] ?? 'agree';
      const open =
        /^\s*(?:$|[,.;:!?])|^ (?:too|more|enough|in return|any|no|every|some|as|so|that much|further|again|already|in|on|for|to)\b/i.test(hit.after)
          || /\bwhat\b/i.test(hit.before);
      return open ? [replaced(hit, { e: 'move', es: 'moves', ed: 'moved', ing: 'moving' }[ending] ?? 'move')] : [replaced(hit, `${agree} to`)];
    },
  },
  verbs('giving ground', 'move',
    `give/lose/cede/yield/surrender (any/more/some/no/much/further/so_much/enough/up/up_a_lot_of/a_lot_of) ground,
     give/yield/budge/shift/move/retreat/cede an/one/a_single/another ${MEASURE}, back off an inch`,
    { unless: [tradedAway, ({ after }) => /^ (?:floor|rent|water|cover|meat|beef|spice)/i.test(after)] }),
  {
    form: 'ground kept from the other side',
    find: new RegExp(
      String.raw`\b(?:not |no )?(?:one|an?|another|single) (?:${MEASURE.replace(/\//g,
        '|')})(?: of ground| more)?(?= (?:will|shall|is to) be )|\binch(?:es)? of (?:the |that |this )?\w+`, 'i'),
    unsure: 0.1,
    rewrite: (hit) =>
      (/\bevery $/i.test(hit.before) ? []
        : [replaced(hit, /^(?:not|no)/i.test(hit.text) ? 'no change' : 'a change').replace(/\bbe (?:given|ceded|yielded)\b/i, 'be made')]),
  },
  verbs('giving up a term', 'give up', 'cede, relinquish, surrender the/our/my/this/that/another/any/every/its',
    { unless: [tradedAway, yieldsNow, ({ after }) => /^ (?:keys?|lease|premises|policy|licen[cs]e|passports?)\b/i.test(after)] }),
  verbs('giving in', 'move',
    `back down, cave in, capitulate, roll over, knuckle under, climb down, throw in the towel/sponge, throw in one's hand,
      wave/raise/fly/hoist/show the/a white flag, bend the knee,
     run up the/a white flag, bow to (one's) pressure, cry/say uncle, lay/put down one's arms/weapons, sue for peace, beat a (hasty) retreat,
     eat humble_pie/crow, admit/accept/concede defeat,
     go down without a fight/murmur/struggle, go quietly, give up without a fight, give up the fight, drop/lower one's guard/shields, fold one's hand/tent,
     beg for mercy`,
    {
      unless: [
        tradedAway, yieldsNow,
        // Vans roll, funds roll over, people climb ladders.
        ({ text, before, after }) =>
          /^(?:roll|back|climb|go )/i.test(text)
            && (/^ (?:in)?to\b|^ the \w|^ automatically/i.test(after)
              || new RegExp(
                String.raw`\b(?:fund|balance|days?|leave|credits?|budget|hours?|policy|option|lease|loan|it|agreement|term|ladder|vans?|trucks?)(?: will` +
                  String.raw`| can| may| would| then)?(?: automatically)? $`,
                'i',
              ).test(before)),
      ],
    }),
  verbs('giving in, said of a party', 'move', 'surrender, submit, fold, cave, buckle, crack, crumble, blink, flinch, yield, give in, give way, bow',
    { when: [ofAParty, clauseEnds], unless: [tradedAway, named, yieldsNow] }),
  {
    form: 'whoever yields first',
    rewrite: (hit) => (/^(?:let|we|wait|see)/i.test(hit.text) ? [replaced(hit, "let's find terms that work for both of us")] : []),
    find: new RegExp(
      String.raw`\b(?:let's see |let us see |we'll see |wait and see |see )?(?:who(?:ever)?|which (?:of us|side|party))(?:'s| is| will| is going to` +
        String.raw`|'ll)?(?: (?:be )?the first)?(?: to)? ` +
        String.raw`(?:blinks?|caves?|cracks?|folds?|flinch(?:es)?|yields?|breaks?|gives? (?:in|way)|buckles?|sweats?|bleeds?|runs? out(?: of \w+)?` +
          String.raw`|backs? down|swerves?|moves?|budges?|tires?)(?: first)?\b`,
      'i',
    ),
    when: [({ text }) => /\bfirst\b/i.test(text)],
    unless: [tradedAway],
  },
  verbs('yielding first', 'move first', 'blink first', { unless: [tradedAway] }),
  {
    form: 'not the first to yield',
    find: /\b(?:be )?the first (?:one )?to (?:blink|cave|crack|fold|flinch|yield|break|give (?:in|way)|buckle|back down|swerve)\b/i,
    unless: [tradedAway],
    rewrite: (hit) => [replaced(hit, /^be /i.test(hit.text) ? 'be the first to move' : 'the first to move')],
  },
  {
    form: 'surrender as a name',
    find: new RegExp(
      String.raw`\b(?:no|a|full|total|our|your|complete|another|outright|any|this|expects?|like|is|means?|demand(?:ing|s)?|unconditional` +
        String.raw`|humiliating) (?<mark>(?:surrender|retreat|capitulation|climb-?down|cave-in)s?)\b`,
      'i',
    ),
    unless: [tradedAway, named, leased],
    rewrite: (hit) =>
      [replaced(hit, /\bno $/i.test(hit.before) ? 'change' : /\b(?:an?|our|your|another|any|this) $/i.test(hit.before) ? 'step back' : 'a step back')],
  },
  {
    form: 'surrender as a name',
    find: /^\W{0,3}(?<mark>(?:full |total |unconditional )?(?:capitulation|surrender))\b/i,
    unless: [leased],
    rewrite: (hit) => [replaced(hit, 'agreement')],
  },
  states('white flags', 'changes', "waving of (the) white flag/flags, white flags", { unless: [tradedAway] }),
  states('white flags', 'a change', 'the/a white flag', { unless: [tradedAway] }),
  verbs('holding ground', 'hold firm',
    `dig in, dig one's heels in, dig in one's heels, stick to one's guns, stand/hold one's ground, man the barricades/ramparts, circle the wagons,
      close ranks, pull up the drawbridge,
     draw a/the line in the sand, draw a red line, nail one's colours to the mast, fight to the last/bitter man/end,
     hold the/our/this/that/your line/pass/bridge/fort, stand shoulder to shoulder against sb`,
    { unless: [tradedAway, ({ before }) => /\b(?:please|kindly|(?:could|can|would) you|just) $/i.test(before),
      ({ after }) => /^ (?:when|while|please|for me|until someone)\b/i.test(after)] }),
  {
    form: 'dug in',
    find: /\bdug in\b/i,
    when: [({ before }) => /(?:\b(?:is|are|was|were|be|been|being|still|am)|'(?:re|m|s))(?: \w+)? $/i.test(before)],
    unless: [tradedAway],
    rewrite: (hit) => [replaced(hit, 'firm')],
  },
  {
    form: 'defending to the last',
    find: /\bdefend(?:s|ed|ing)? (?<what>[^,;.:!?]{2,40}?) (?:to the (?:last|hilt|death|end)\b(?: man| drop| \w+)?|tooth and nail)/i,
    rewrite: (hit) => [replaced(hit, `hold firm on ${hit.groups['what'] ?? 'this'}`)],
  },
  {
    form: 'brought low',
    find: new RegExp(
      String.raw`\b(?:bring|brings|brought|bringing|force|forced|forcing|beat|beaten) (?<whom>us|you|them|me|(?:our|your|the) [\w-]+) (?:to (?:our|your` +
        String.raw`|their|my) knees|into submission|to heel)\b`,
      'i',
    ),
    unless: [tradedAway],
    rewrite: (hit) => [replaced(hit, `put ${hit.groups['whom'] ?? 'us'} under pressure`)],
  },
  {
    form: 'pushed about',
    find: /\b(?:push|shov|kick|boss|order|knock)(?:ed)? (?:us |you |me |them )?(?:around|about)\b/i,
    when: [({ text, before }) => /\b(?:us|you|me|them) (?:around|about)$/i.test(text) || /\b(?:be|being|been|get|getting|gets) $/i.test(before)],
    unless: [tradedAway],
    rewrite: (hit) => [replaced(hit, 'put under pressure')],
  },
  states('a party that will not yield', (hit) => (/^(?:no|not)\b/i.test(hit.text) ? 'clear about our limits' : undefined),
    '(no/a/easy/an_easy/any/such_a/not) push-over/pushover/push-overs/pushovers/soft_touch, easy mark/target/targets, soft target/targets, a doormat, ' +
      'doormats, a walkover, paper tiger, sitting duck/ducks',
    { unless: [tradedAway] }),
];
