import type { Guard, Pattern } from '../../engine/types';
import { nouns, replaced, states, verbs } from '../../language/idioms';
import { chargesYou, named, rejected } from './guards';

const BE = String.raw`(?:be|been|being|are|is|was|were|am|get|gets|getting|got|feel|feels|felt|feeling|'re|'m|'s)`;
const THEM = String.raw`(?:you|them|us|me|him|her|(?:the|our|your) [\w-]+)`;
const STUCK =
  String.raw`(?:right )?(?:cornered|trapped|beat(?:en)?|pinned down|on the run|on the ropes|over (?:a|the) barrel|at (?:our|your) mercy|by the (?:throat` +
    String.raw`|scruff|short hairs|balls|nose)|in (?:a|the|our) (?:corner|headlock|bind|trap|sights)|(?:exactly )?where (?:we|you|I|he|she` +
      String.raw`|they) wants? (?:you|us|them|him|her))`;
/** "leverage your network": the verb of brochures; and the terms of finance and of crowbars. */
const otherLeverage: Guard = ({ before, after, sentence }) =>
  (/\b(?:to|can|could|will|would|we|you|I|and|may|might|should|let's|better|further|fully) $/i.test(before)
    && /^ (?:your|our|the|their|this|these|both|each|existing|data|some|any|it)\b/i.test(after)) ||
  /\b(?:net|financial|operating|debt|gross|total|balance-sheet|mechanical) $/i.test(before) ||
  /^ (?:ratios?|covenants?|stands? at|multiples?|at \d|of \d)/i.test(after) ||
  /\b(?:EBITDA|bolts?|crowbar|spanner|wrench)\b/i.test(sentence.judged);

/** Leverage, squeeze, ransom, prey; us against you. */
export const power: readonly Pattern[] = [
  {
    form: 'leverage',
    find: /\b(?:leverage|leaverage)\b(?: over (?:you|us|them|(?:your|our|the) [\w-]+)\b)?/i,
    unless: [rejected, otherLeverage],
    rewrite: (hit) => {
      const { before } = hit;
      if (/\bas $/i.test(before)) return [replaced(hit, 'a reason')];
      if (/\b(?:our|your|their|my|his|her) $/i.test(before)) return [replaced(hit, 'position')];
      return [replaced(hit, /\bthe $/i.test(before) ? 'stronger position' : 'options')];
    },
  },
  {
    form: 'the stronger side',
    find: new RegExp(
      String.raw`\b(?:the )?(?:upper|whip|top|stronger) hand\b|\b(?:the )?(?:pole position|inside track)\b|\bthe (?:edge|advantage) (?:on|over) (?:you` +
        String.raw`|us)\b|(?:\ba |\bour )?\bposition of (?:strength|power)\b|\bfrom (?:a position of )?(?:strength|weakness)(?=$|[,.;:!]| (?:on|here|in|and` +
        String.raw`|with|this))|\bbargaining (?:position|power|strength)\b|\b(?:a |the )?stranglehold\b|\bbalance of power\b|\b(?:some |more |the ` +
        String.raw`|real )?(?:muscle|clout)\b(?= (?:on|to|in|at)|[.,;!]|$)`,
      'i',
    ),
    unless: [rejected],
    rewrite: (hit) => {
      const { text } = hit;
      if (/hand$|position$|track$|^the (?:edge|adv)|^a position/i.test(
        text)) return [replaced(hit,
          /^the|^a\b/i.test(text) ? 'a strong position' : /^bargaining|^our/i.test(text) ? text.replace(/bargaining /i, '') : 'strong position')];
      if (/^from/i.test(text)) return [replaced(hit, /weak/i.test(text) ? 'with few options' : 'with good options')];
      return /^bargaining/i.test(text) ? [replaced(hit, 'position')] : /muscle|clout/i.test(text) ? [replaced(hit, 'a stronger case')] : [];
    },
  },
  {
    form: 'cornered',
    find: new RegExp(
      String.raw`\b(?<who>we|I|you|they|(?:our|your|the) [\w'-]+(?: [\w-]+)?)(?:'ve|'d| have| has| had)? (?:got |have |has )?(?<whom>${THEM}) ${STUCK}`, 'i'),
    unless: [rejected],
    rewrite: (hit) => {
      const { who = 'we', whom = 'you' } = hit.groups;
      if (/^(?:you|them|him|her)$/i.test(whom)
        && /^(?:we|I)$/i.test(who)) return [replaced(hit, `${who} ${/^I$/.test(who) ? "'m" : "'re"} in a strong position`).replace(/ (?='(?:re|m)\b)/, '')];
      if (!/^(?:we|I|you|they)$/i.test(who)) return [];
      const left = /\b(?:'d|had)\b/i.test(hit.text) ? 'left' : 'leave';
      return [replaced(hit, `${who} ${left} ${whom} few options`)];
    },
  },
  {
    form: 'cornered',
    find: new RegExp(
      String.raw`\b(?:over (?:a|the) barrel|at (?:our|your|their) mercy|by the (?:throat|scruff|short hairs|balls|nose)|at (?:knife-?|gun)point|where (?:we` +
        String.raw`|you|I) want (?:you|us|them))\b`, 'i'),
    unless: [rejected],
    rewrite: (hit) => (/^(?:over|at)/i.test(hit.text) ? [replaced(hit, 'short of options')] : []),
  },
  {
    form: 'putting pressure on',
    find: new RegExp(
      String.raw`\b(?:(?:use|uses|used|using) (?:it |this |that |them )?against (?:you|us)|(?:a )?stick to beat (?:you|us|them) with|pressure points?` +
        String.raw`|press (?:home )?(?:our|your|the|their) advantage|(?:flex|show)(?:ing|ed|n)? (?:our|your|their|its|some) muscles?|throw(?:ing|s)? (?:our` +
        String.raw`|your|their|its) weight (?:around|about)|muscl(?:e|ed|es|ing) in on|keep(?:ing)? (?:up )?the pressure on (?:you|us|them)|(?:pil|turn|ramp` +
        String.raw`|step|crank)(?:e|es|ed|ing)? (?:up |on )*the (?:pressure|heat)|put(?:ting|s)? (?:the |more |some )?(?:heat|squeeze|pressure) on (?:you|us` +
        String.raw`|them|your)|dictate (?:the|our|your|terms|what|how)|nowhere (?:left )?to (?:run|hide|go)|no (?:way out|escape) (?:for|left)|pick (?:you|us` +
        String.raw`|them) off|(?:your|our|a) weak spot|kick(?:ing|ed)? (?:us|you|them|a man) (?:when|while) \S+ down)\b`,
      'i',
    ),
    unless: [rejected],
    rewrite: (hit) => {
      const { text } = hit;
      if (/beat (?:you|us|them) with$/i.test(text)) return [replaced(hit, /^a /i.test(text) ? 'an argument' : 'argument')];
      if (/muscle/i.test(text)) return [replaced(hit, `${/ing/i.test(text) ? 'stating' : 'state'} ${/\b(?:your|their|its)\b/i.exec(text)?.[0] ?? 'our'} case`)];
      if (/^nowhere/i.test(text)) return [replaced(hit, 'few options left')];
      if (/^use/i.test(text)) return [replaced(hit, text.replace(/against (?:you|us)$/i, 'in these talks').replace(/^us(\w*) in/i, 'us$1 it in'))];
      if (/^keep/i.test(text)) return [replaced(hit, text.replace(/(?:up )?the pressure on/i, 'raising this with'))];
      return /^(?:pil|turn|ramp|step|crank)/i.test(text)
        ? [replaced(hit, /ing\b/i.test(text) ? 'asking for more' : /ed\b/i.test(text) ? 'asked for more' : 'ask for more')] : [];
    },
  },
  {
    form: 'pressed by force',
    find: new RegExp(
      String.raw`(?<=\b${BE} (?:\w+ly |all |being |slowly )?|'(?:re|m|s|ve been) (?:being )?)(?:squeezed(?: dry)?|steam-?roll(?:er)?ed|bulldozed` +
        String.raw`|strong-?armed|railroaded|bled(?: (?:dry|white))?|ground down|crushed|hammered|bludgeoned|battered|bullied|browbeaten|` +
        String.raw`arm-twisted|mugged|robbed(?: blind)?|fleeced|milked(?: dry)?|taken to the cleaners|taken hostage|held (?:to ransom|hostage|for ransom)` +
          String.raw`|pinned \w+ the wall|eaten alive|swallowed (?:whole|up)|devoured|boxed in|outgunned|` +
        String.raw`strangled|choked|suffocated|blackmailed|trampled(?: on)?|walked (?:all )?over|put through the wringer|put in a corner|taken for a ride` +
          String.raw`|shaken down|stripped bare|skinned alive|carved up|thrown to the (?:wolves|lions)|led to the slaughter|caught in the crossfire)(?![\w-])`,
      'i',
    ),
    unless: [rejected],
    rewrite: (hit) => {
      if (/^ into\b/i.test(hit.after)) return [replaced(hit, 'hurried')];
      if (/^ (?:off|out|from|until|like)\b/i.test(hit.after)) return [];
      const inPlace = /\b(?:be|been|being) $/i.test(hit.before) ? 'put under heavy pressure' : 'under heavy pressure';
      return [replaced(hit, /^held/i.test(hit.text) && /^ by\b/i.test(hit.after) ? 'held up' : inPlace)];
    },
  },
  {
    form: 'ransom',
    find: new RegExp(
      String.raw`\bheld (?:to ransom|hostage|for ransom)\b|\b(?:our|a|the|your|this|as) hostages?\b|\bhostage-taking\b|\bransom\b|\bpound of flesh\b` +
        String.raw`|\bpay tribute\b|\b(?:protection|blood) money\b`,
      'i',
    ),
    unless: [rejected],
    rewrite: (hit) => (/^held/i.test(hit.text) ? [replaced(hit, /^ by\b/i.test(hit.after) ? 'held up' : 'under heavy pressure')] : []),
  },
  {
    form: 'wringing more out',
    find: new RegExp(
      String.raw`\b(?:squeez(?:e|es|ed|ing)|wring(?:ing)?|wrung|wrest(?:ed|ing)?|wrestl(?:e|ed|ing)|pris(?:e|ed|ing)|pr(?:y|ying|ied)|extract(?:ed|ing)?` +
        String.raw`|beat(?:ing)?|bleed(?:ing)?|milk(?:ing)?|claw(?:ed|ing)?|shake|shook|hammer(?:ed)?` +
        String.raw`|screw(?:ed)?)(?: back)? (?<what>[^,;.:!?]{1,40}?) (?:out of|from|off) (?<whom>you|us|them|the|our|your|a|this|that|every|any|suppliers` +
        String.raw`|vendors|each)\b|\b(?:juice|blood|more|money|cents?|points?|%|concessions?)(?: \w+)? (?:to be |will be |we can |left to )?(?:wrung` +
        String.raw`|squeezed|wrested|extracted)\b|\bblood (?:there is in|from|out of) (?:the|a) stone\b`,
      'i',
    ),
    unless: [rejected],
    rewrite: (hit) => {
      const { what, whom } = hit.groups, verb = (/^\w+/.exec(hit.text)?.[0] ?? '').toLowerCase();
      if (what === undefined || whom === undefined) return [];
      return [replaced(hit,
        `${verb.endsWith('ing') && !/^wring$/.test(verb) ? 'getting'
          : /(?:ed|ung|ook)$/.test(verb) ? 'got' : verb.endsWith('s') ? 'gets' : 'get'} ${what} from ${whom}`)];
    },
  },
  {
    form: 'squeezing the other side',
    find: new RegExp(
      String.raw`\b(?<verb>squeez(?:e|es|ing|ed)|strong-arm(?:s|ing)?|steamroll(?:s|ing)?|bulldoz(?:e|ing|ed)|hammer(?:s|ing|ed)?|crush(?:es|ing)?|bull(?:y` +
        String.raw`|ying)|railroad(?:ing)?|lean(?:s|ed|ing)? on|grind(?:ing)?|bleed(?:ing)?|milk(?:ing)?|fleec(?:e|ing)|choke|starve|corner(?:ing)?` +
          String.raw`|trap(?:ping)?|slaughter|devour|swallow|batter|pummel|pound|push(?:es|ed|ing)?|wear(?:ing)?|beat(?:s|ing)?)` +
        String.raw`(?: away)?(?: at)? (?<whom>you|us|them|suppliers|vendors|contractors|growers|smaller [\w-]+|(?:the|our|your) [\w-]+|any [\w-]+` +
          String.raw`|each other)(?<end> (?:dry|down|into submission|hard|white|to death))?\b`,
      'i',
    ),
    when: [({ text, groups }) =>
      groups['end'] !== undefined
        || /^(?:squeez|strong|steam|bulldoz|hammer\w* away|crush|bully|bullying|lean|corner|trap|slaughter|devour|fleec|bleed)/i.test(text)],
    unless: [rejected, (hit) => chargesYou(hit) && /\b(?:us|our|me|my)\b/i.test(hit.text),
      ({ before, after }) => /^ (?:in\b|into)/i.test(after) || /\b(?:happy|can|could|may|always)(?: to)? $/i.test(before)],
    rewrite: (hit) => {
      const verb = (hit.groups['verb'] ?? '').toLowerCase(), whom = hit.groups['whom'] ?? 'you';
      const ask = verb.endsWith('ing') ? 'asking' : /ed\b/.test(verb) ? 'asked' : /[^s]s\b/.test(verb) ? 'asks' : 'ask';
      if (/^beat/.test(verb)
        && hit.groups['end'] === ' down') return [replaced(hit, `${/\b(?:to|will|can|'ll) $/i.test(hit.before) ? 'bring' : 'brought'} ${whom} down`)];
      if (/^the (?:price|rate|fee|figure|number|cost|margin)s?$/i.test(
        whom)) return [replaced(hit, `${ask === 'ask' ? 'bring' : ask === 'asking' ? 'bringing' : 'brought'} ${whom} down`)];
      return [replaced(hit, `${ask} ${whom} for more`)];
    },
  },
  verbs('turning the screw', 'ask for more',
    "turn/tighten the screw/screws/thumbscrews/noose/vice/vise (on_you/on_us/on_them/a_bit), put the screws/squeeze/boot/thumbscrews (on/in)",
      { unless: [rejected] }),
  {
    form: 'turning the screw',
    find: /\b(?<verb>twist(?:s|ed|ing)?) (?<whose>your|our|their|my|his|her|some) arms?\b/i,
    unless: [rejected],
    rewrite: (hit) => {
      const whom = { your: 'you', our: 'us', their: 'them', my: 'me', his: 'him', her: 'her' }[(hit.groups['whose'] ?? '').toLowerCase()];
      return whom === undefined ? []
        : [replaced(hit, `${(hit.groups['verb'] ?? '').replace(/twist/i, 'press').replace(/ss$/, 'ss').replace(/sss$/, 'sses')} ${whom}`)];
    },
  },
  verbs('turning the screw', 'go straight to the main point', "go for the/your/our jugular/throat/kill, go/move in for the kill", { unless: [rejected] }),
  states('turning the screw', 'pressure', 'arm-twisting, arm twisting, arms twisted, thumbscrews, the squeeze, the screws, the screw',
    { unsure: 0.1, unless: [rejected] }),
  {
    form: 'predator and prey',
    find: new RegExp(
      String.raw`\b(?:(?:easy|fair|the|your|our) (?:prey|game)(?= (?:just|because|for|to|and|when|if|that|in|we|of)|[,.;:!]|$)|(?:smell(?:s|ing|ed)?|smelt` +
        String.raw`|tast(?:e|es|ed|ing)|scent(?:ed)?) (?:of )?blood|blood in the water|vultures|(?:sharks?|wolves|hyenas)\b(?: (?:are|is|were|at|circling` +
        String.raw`|gathering))?|circling|walk(?:s|ed|ing)? (?:right |straight )?into (?:it|an? (?:trap|ambush)|(?:the|our|your) trap)|(?:set|lay|laid|spring` +
        String.raw`|sprang|sprung)(?:ting)? (?:a|the|this|that|your|our) trap|(?:take|took|taken|taking|rise|rose|rising) (?:to )?(?:the|your|our|that) bait` +
        String.raw`|(?:the|a|your|our) bait|throw(?:n|ing)? (?:us|you|them|me) to the (?:wolves|lions|sharks)|to the slaughter|(?:strip|pick)(?:s|ping` +
        String.raw`|ing)? (?:the|our|over the) (?:carcass|bones)|gunn?ing for|out for (?:our|your|my) (?:blood|scalp|head)|bay(?:ing)? for (?:our ` +
        String.raw`|your )?blood|in (?:its|our|their) sights|law of the jungle|big fish|(?:tear|rip)(?:s|ing)? (?:you|us|them|each other|your \w+|our \w+` +
        String.raw`|the \w+) (?:apart|to (?:pieces|shreds))|the lion's (?:den|mouth)|pips squeak)\b`,
      'i',
    ),
    unless: [rejected, named,
      ({ sentence }) =>
        /\b(?:survey|turbines|reef|footage|blood (?:samples?|tests?)|anglers?|game pie|venison|zoo|pheasants?|menu|documentary)\b/i.test(sentence.judged)],
    rewrite: (hit) => {
      const { text } = hit;
      if (/(?:prey|game)$/i.test(text)
        && /(?:\b(?:is|are|was|were|be|am|look|looks)|'(?:re|s|m)) $/i.test(hit.before)) return [replaced(hit, 'in a weak position')];
      if (/blood$/i.test(text)
        && /^s[mc]|^tast/i.test(
          text)) return [replaced(hit,
            `${/ing\b/i.test(text) ? 'seeing' : /(?:ed|lt)\b/i.test(text) ? 'saw' : /^\w+s\b/i.test(text) ? 'sees' : 'see'} an opening`)];
      if (/^(?:take|took|taken|taking) .*bait$/i.test(
        text)) return [replaced(hit,
          { take: 'accept', took: 'accepted', taken: 'accepted', taking: 'accepting' }[(/^\w+/.exec(text)?.[0] ?? '').toLowerCase()] ?? 'accept')];
      return /^walked/i.test(text) && /\b(?:you|we|they) $/i.test(hit.before) ? [replaced(hit, 'were caught by surprise')] : [];
    },
  },
  {
    form: 'us against you',
    find: new RegExp(
      String.raw`\b(?:(?:it's |it is |this is )?(?:us|we) (?:against|versus|vs\.?) (?:you|them|(?:your|the) \w+)|(?:it's )?you (?:against|versus` +
        String.raw`|vs\.?) (?:us|me)|(?:them|us) (?:and|or) (?:us|them)(?= (?:is|on|thing|mentality|when)|[,.;:!]|$)|us[ -](?:versus|vs\.?|or)[ -]them` +
          String.raw`|(?:our|your) [\w-]+ (?:vs\.?|versus|against) (?:yours|ours)|` +
        String.raw`(?:landlords?|buyers?|sellers?|management|tenants?|union|growers?|players|staff|owners|artists?|label|supplier|bank|club) (?:vs\.?|versus` +
          String.raw`|against) (?:the )?(?:landlords?|packers|buyers?|sellers?|management|tenants?|union|label|contractor|crew|growers?|clubs?|owners` +
            String.raw`|supplier|lender)|` +
        String.raw`whose (?:side|camp)|both sides of the (?:barricades?|trench(?:es)?)|(?:other|far|wrong|our|your) side of the (?:barricades?|trench(?:es)?` +
          String.raw`|battlefield|front line)|(?:you're|you are) (?:either )?(?:with|for) us or against us|with us,? not with you|(?:take|took|taking|pick` +
            String.raw`|picking) sides|enemy (?:lines|camp|territory|number one)|sleeping with the enemy|lined up against)\b`,
      'i',
    ),
    unless: [rejected, ({ before }) => /(?:\b(?:never|not|no longer)|n't)\b[^,;.]{0,12}$/i.test(before)],
  },
  nouns('opponents', 'counterpart',
    '(worthy/old/main/real/bitter/sworn/natural) opponent/foe/antagonist, (worthy/old/main/real) adversary, (worthy/old/main/real/bitter/sworn/natural) enemy',
      { unless: [rejected, named, ({ after }) => /^ of (?:good|progress)/i.test(after)] }),
  states('camps',
    ({ text }) =>
      text.replace(/opposing camp/i, 'other party').replace(/camp/i, 'team').replace(/opposition/i, 'other party').replace(/^(?:our|your) other/i, 'the other'),
        "our/your/the opposition, your/our/each/the_opposing/opposing camp, your/our lot, half of the table",
    { unsure: 0.05, unless: [rejected, ({ after }) => /^ (?:period|part|leader|proceeding|to the|deadline|division|sites?|beds?)/i.test(after)] }),
  verbs('setting traps', 'take sb by surprise', 'ambush/blindside/sandbag sb, catch sb out', { unless: [rejected] }),
  verbs('attacking a party', 'challenge sb', 'gun for sb, lay into sb, tear into sb, go after sb hard, shoot sb down, take sb on',
    { unsure: 0.1, unless: [rejected] }),
];
