import { verbs } from '../../../language/idioms';
import { END, PARTY, re, said, type Figure } from './said';

const TERM =
  String.raw`(?:points?|things?|terms?|items?|clauses?|ones?|rules?|figures?|dates?|issues?|matters?|lines?|what|which|that|all|everything|anything|nothing)`;
const UNIT = String.raw`(?:inch|centimetre|centimeter|millimetre|yard|foot|metre|step|cent|penny|euro|pound|iota|jot)`;

/** Giving and holding ground: to move on a point, or to stay where one is. */
export const yielding: readonly Figure[] = [
  // "The one point we can't concede": what is moved on stands before it.
  said('moving on a point',
    re`(?<=\b${TERM}(?: (?:that|which))? (?:we|I|you|they|(?:the|our|your) [\w-]+)(?: (?:can|could|will|would|won't|can't|cannot|may|might|shall|must|are
      |are not|aren't|is|'re|'ll))?(?:n't)?(?: (?:not|never|ever|to|going to|prepared to|willing to|ready to))* )(?:concede|yield|surrender)${END}`, 'move on'),
  said('moving', /\b(?<verb>conced|yield|ced)(?<end>es|ed|ing|e|s)?(?<how> (?:enough|a lot of|much|some|any|no|more|further|so much))? ground\b/i,
    ({ groups }) =>
      `mov${({ es: 'es', s: 'es', ed: 'ed', ing: 'ing' })[(groups['end'] ?? '').toLowerCase()]
        ?? 'e'}${(groups['how'] ?? '').replace(/^ (?:a lot|much|so much) of$|^ (?:a lot of)$/, ' a lot').replace(/^ any$/, ' at all').replace(/^ no$/,
          ' not at all')}`),
  verbs('moving', 'agree to everything from', 'capitulate/surrender to'),
  verbs('giving up', 'give up', 'relinquish'),
  said('giving up', /\b(?:surrender|cede|relinquish)(?<end>s|ed|ing|d)? (?<det>the|our|my|your|their|its|this|that|these|those|any|every|another) (?=\w)/i,
    ({ groups }) => `${({ s: 'gives', ed: 'gave', d: 'gave', ing: 'giving' })[(groups['end'] ?? '').toLowerCase()] ?? 'give'} up {det} `),
  said('holding firm', /\bhold(?<end>s|ing)? (?:firm )?to (?:our|your|their|my|its) trench(?:es)?\b/i, 'hold{end} firm'),
  said('holding firm', /\bto the barricades it is\b/i, "we'll hold firm"),
  said('giving up',
    re`
      (?<=\b(?:what|that|which|everything|all|points|things) [^,.;:!?]{0,30}\b(?:has|have|had|'ve|'d) (?:already )?)(?:surrendered|ceded|conceded|yielded
      |given away)\b`, 'given up'),
  said('moving', /\bhaving (?:already )?(?:yielded|conceded|given (?:in|way|ground)|caved(?: in)?|folded|backed down)(?= on\b)/i, 'having moved'),
  verbs('moving', 'move', 'retreat, beat a retreat, back-pedal, backtrack, give way, climb down, cave in, give in, knuckle under, bow to pressure, lose ground',
    { unless: [({ before }) => /\b(?:an?|the|tactical|orderly|strategic|hasty|full) $/i.test(before)] }),
  said('moving',
    /\b(?:a |an |the |our |your )?(?:tactical |orderly |strategic |full |hasty )?(?:retreat|climb-?down|cave-in|back-?down)(?= on| from|\s*(?:$|[,.;:!?]))/i,
      ({ text }) => `${/^(?:the|our|your) /i.exec(text)?.[0] ?? 'a '}step back`, { near: true }),
  said('going too far',
    re`\b(?<be>would be|is|amounts to|means|would mean|would amount to|was) (?:an? )?(?:total |full |complete |unconditional |abject )?(?:capitulation|surrender
      |defeat|climb-?down|cave-in|humiliation)${END}`,
    ({ groups }) => (/would/i.test(groups['be'] ?? '') ? 'would go too far' : /was/i.test(groups['be'] ?? '') ? 'went too far' : 'goes too far')),
  said('no change', /\bno (?:surrender|retreat|capitulation|climb-?down|white flags?|backing down|giving in)\b(?: from (?=\w))?/i,
    ({ text }) => `no change${/ from $/i.test(text) ? ' from ' : ''}`),
  said('every inch', re`\bevery ${UNIT} (?<who>we|I|you|they) (?<verb>give|gave|yield|concede|win|gain)(?: (?<whom>you|us|them))?\b`,
    ({ groups }) =>
      `everything ${groups['who'] ?? 'we'} ${/win|gain/i.test(groups['verb'] ?? '') ? 'gain'
        : /gave/i.test(groups['verb'] ?? '') ? 'gave' : 'give'}${groups['whom'] ? ' {whom}' : ''}`),
  said('every inch',
    re`\b(?:give|giving|given|gave|yield|yielding|budge|budging|move|moving|cede|shift|shifting|giving away|give away)(?: away)? (?:not )?(?:an?|one|another
      |a single|another single) ${UNIT}(?: of ground)?\b`,
    ({ text }) => (/ing\b/i.test(text) ? 'moving' : /^(?:gave|given)/i.test(text) ? 'moved' : 'move')),
  said('every inch', re`^(?<open>\W*)not (?:an?|one|another|a single) ${UNIT}(?: more)?(?= on\b|${END})`, '{open}No change'),
  verbs('holding firm', 'hold firm',
    "stick to one's guns, stand/hold one's ground, dig one's heels in, dig in one's heels, dig in, hold the line, defend one's position to the " +
      "last/hilt/end, stand firm, nail one's colours to the mast, fight one's ground, hold the fort"),
  said('holding firm',
    re`
      \b(?:a |the |our |your |this is a |this is the )?hill (?:that )?(?<who>we|I|you|they)(?:'re| are|'m| am| intend| want|'ll)?(?: (?:ready|prepared
      |willing|happy|going|not))*(?: to)? die on\b`,
        ({ text, groups }) =>
          `${/^this is/i.test(text) ? 'this is ' : ''}a point ${groups['who'] ?? 'we'} ${/not /i.test(text) ? 'can move on' : "can't move on"}`),
  said('holding firm', re`\b(?:a|our|the) (?:last (?:stand|ditch|trench)|line in the sand|red line|fortress|bastion|hill to die on)\b`, 'a firm point'),
  said('holding firm', /\b(?:draw|drawing|draws|drew|drawn) (?:a|the|our|this) (?:red )?line(?: in the sand)?(?: (?:at|on))?/i,
    ({ text }) =>
      `${/^drew|^drawn/i.test(text) ? 'stopped' : /^drawing/i.test(text) ? 'stopping' : /^draws/i.test(text) ? 'stops' : 'stop'}${/ (?:at|on)$/i.test(text)
        ? ' at' : ' there'}`, { near: true }),
  said('who moves first',
    re`
      \b(?:let's|let us|we'll|I'll|you'll) (?:just |simply )?(?:wait and )?see who (?:blinks|cracks|folds|caves|gives (?:in|way)|sweats|tires|flinches
      |yields|backs down|moves|(?:has|have|runs|lasts|needs|can) [^,.;:!?]{2,40}?(?= (?:on|over|when|if)\b|[,.;:!?]|$))(?: first)?(?! first)`,
    "let's find terms that work for both of us"),
  said('who moves first', /\bwho(?:ever)? (?:blinks?|cracks?|folds?|flinch(?:es)?|yields?|caves?)(?: in)? first\b/i, 'whoever moves first'),
  said('moving',
    re`(?<=\b(?:make|making|made|let|see|watch|have|get|force|forcing) ${PARTY}(?: to)? )(?:blink|sweat|squirm|crack|fold|cave|surrender|buckle)${END}`,
      'move'),
  said('a pushover', /\b(?:no|not a|not an) (?:push-?overs?|soft touch|easy mark|doormats?|easy target|walkover)\b/i, 'clear about our limits'),
];
