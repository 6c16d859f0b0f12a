import type { Guard } from '../../engine/types';
import { PEOPLE, anyOf, namesDeal } from '../../language/words';

const FRAME = String.raw`(?:this|it|that|these talks|the (?:talks|negotiations?)|nothing here|there)`;

/** The frame is named only to be refused: "we don't see this as a contest", "rather than a fight". */
export const rejected: Guard = ({ before }) => REJECTS.test(before);
const REJECTS = new RegExp(
  String.raw`(?:` +
    [
      String.raw`(?:\b(?:not|never)|n't) (?:see|think of|regard|treat|view|consider|want|mean|intend|need|look at) (?:this|it|that|you|us|the` +
        String.raw`|these) ?\b[^,;.:!?]{0,40}`,
      String.raw`\b${FRAME}(?:'s| is| are| was)? ?(?:isn't|aren't|not|n't|never|needn't|no|doesn't|won't|shouldn't)\b[^,;.:!?]{0,34}`,
      String.raw`\b(?:there (?:need|are no|is no|doesn't)|(?:rather|other|less) than|instead of|no (?:need|call|reason) (?:for|to)` +
        String.raw`|neither of us)\b[^,;.:!?]{0,30}`,
      String.raw`\b(?:aim|goal|purpose|intention|point|idea) (?:is not|isn't|was never|wasn't) (?:to|an?)\b[^,;.:!?]{0,30}`,
      String.raw`\bnot (?:out|here|trying|looking) to\b[^,;.:!?]{0,14}`,
      String.raw`\b(?:nobody|no one|none of us|(?:we|I) don't)(?: here| at this table)? (?:wants?|needs?|is looking for) (?:a |an |any |this |to )?(?:\w+ )?`,
      String.raw`\b(?:forget|leave|avoid|drop|retire)(?: the| about)*(?: words?)? ["'“‘]?`,
      String.raw`\b(?:nothing calls for|without|hate for (?:anyone|either|you)\b[^,;.:!?]{0,40}) (?:an? |any )?`,
    ].join('|') +
    String.raw`)$`,
  'i',
);

/** A frame traded for another: "rather than digging in". Words of yielding are war talk even when they are denied. */
export const tradedAway: Guard = ({ before }) => /\b(?:rather|sooner) than\b[^,;.:!?]{0,30}$|\binstead of\b[^,;.:!?]{0,30}$/i.test(before);

const TALKS = /\b(?:negotiat\w*|our talks|these talks|between us|counter-?offer|your (?:side|team|lawyers|offer|proposal|camp|buyers?|union|board))\b/i;
/** Fields where the words of war and games mean what they say, a line each: news, courts, sport, stage, crafts and goods, software. */
const FIELDS = new RegExp(
  String.raw`\b(?:` +
    [
      'arm(?:y|ies)|soldiers?|rebels?|police|military|troops ' +
        'be|minister|president|elections?|senate|parliament|gunmen|insur\\w+|ukraine|gaza|19\\d\\d|18\\d\\d|veterans?|memorial|ransomware|hackers?|cyber',
      'judge|court|tribunal|customs|tariff concession|trademark|patent|force majeure|pensioners?|concessionaire',
      'match(?:es)?|derby|league|cup|tournament|season|goals?|(?:goal)?keeper|kick-?off|football|baseball|cricket|rugby|golf|hockey|handball|softball|' +
      'tennis|team won|under-\\d+s?|playoffs?|semi-?finals?|championships?|' +
        'fixture|referee|boxers?|bouts? on|quiz|raffle|lottery|awards?|prize|medal|race day|sack race|chess ' +
          'club|tickets?|girls|boys|kids?|children|picnic|village green|pond|regatta|daughter\\w*|sons?',
      'films?|movies?|scenes?|stunts?|actors?|act (?:one|two|three)|re-?enact\\w*|museum|documentary|novel|drama|theatre|puppets?|episode|exhibition|' +
      'history|historians?|castle|magic\\w*|casino|bridge (?:club|evening)',
      'grapes?|lemons?|beans?|olives?|fruit|eggs?|cows?|barley|wheat|crop|vines?|garden|compost|excavators?|topsoil|fish\\w*|lobsters?|cat|dog|mice|' +
      'rats?|moths?|pests?|mould|mildew|snow|wind|tide|weather|radiators?|bolts?|' +
        'screws? \\w+|nails?|bracket\\w*|cables?|pipes?|drains?|parcels?|cartons?|boxes|glass|tiles?|plaster|concrete|walls? ' +
          'of|beams?|roof|gravel|aggregate|stones?|metal|timber|leaflets?|chairs? fold|tyres?|paint|coating|batter\\w+|' +
        'leather|knees?|skin|massage|gym|yoga|spa|asthma|heart attack|hunger|cancer|waste|fires?|power ' +
          'cut|reinsur\\w+|under-?fives|bed(?:time|s)?|hydrant|coffee|printer|tent|photo\\w*|scouts|kernel|patch|compiler|commit|merge|server|regex',
    ].join('|') +
    String.raw`)\b`,
  'i',
);
/** The sentence is of such a field, and nothing near it speaks of talks. */
export const elsewhere: Guard =
  ({ before, after, sentence, paragraph }) => FIELDS.test(`${before}·${after}`) && !TALKS.test(paragraph.judged) && !namesDeal(sentence.judged);

/** The other side is charged with the move: that is blame, not the writer's own frame. */
export const chargesYou: Guard = ({ before }) => /\b(?:you|u|your [\w'-]+(?: \w+)?)(?:'re|'ve)?(?: (?!to\b)[\w']+){0,3}\s+$/i.test(before);

/** "We give in": the writer yields, which is caving. */
export const yieldsNow: Guard = ({ text, before }) =>
  /^(?!\w+(?:ed|ing)\b|gave\b|given\b)/i.test(text)
    && /\b(?:I|we)(?:'ll| will| shall)?(?: simply| just| now| therefore| hereby| gladly| happily)*\s+$/i.test(before)
      && !/\b(?:if|when|until|unless|before|that|where) (?:I|we)\b[^,;.]{0,20}$/i.test(before);

/** A name of a person, a street or a firm: a capital inside the sentence. */
export const named: Guard =
  ({ text, before }) => /^\p{Lu}/u.test(text) && /[\p{L}\p{N},]\s+["'“‘(]*$/u.test(before) && !/^(?:I\b|I'\w+|Mexican|Trojan|Pyrrhic)/.test(text);

/** War words in their own trade: the museum, the film, the fight against waste. */
export const literal: Guard = ({ before, after }) =>
  /\b(?:star|world|civil|cold|great|video|pillow|food|snowball|stage|boss|robot|boxing|sea|air|water|bull|trade|price) $/i.test(before) ||
  new RegExp(
    String.raw`^s?'?s? ?(?:street|road|lane|directors?\b|graves?\b|games?\b|royale|sequences?\b|posters?\b|songs?\b|props?\b|insurance|risks?\b|exclusion` +
      String.raw`|ships?\b|paintings?\b|horses?\b)`,
    'i',
  ).test(after.trimStart()) ||
  /^ against (?!you|us\b|them|him|her|our|your|the (?:landlord|tenant|union|bank|owner|council|club|label|publisher|supplier|contractor))/i.test(after);

/** A party to the deal is what the verb is said of: we, you, nobody, our board, the co-op. */
export const ofAParty: Guard = ({ before }) => PARTY.test(before) && !/\b(?:an?|the|this|our|your|my|its|their) $/i.test(before);
const PARTY =
  new RegExp(
    String.raw`(?:\b(?:I|we|you|u|they|who|whoever|both|neither|nobody|no one|none|anyone|somebody|someone|everyone|everybody|of us)|\b(?:our|your|my|their` +
      String.raw`|the|this|that|his|her|an?) [\w'&-]+(?: [\w'&-]+){0,2})(?:'(?:re|ve|ll|d|m|s))?(?: (?!(?:which|it|that)\b)[\w']+){0,6}?\s*$`,
    'i',
  );

/** The clause ends here, or goes on with what it is about: "…fold on price", "…blink first". */
export const clauseEnds: Guard = ({ after }) =>
  new RegExp(
    String.raw`^\s*(?:$|[.!?;:,—–-]|(?:on|over|first|because|at|when|under|that|before|after|so|to (?:you|your|them|pressure|any|a|threats?|that)|just|if` +
      String.raw`|until|next|now|twice|like that|again|last|for|in (?:the end|week|round)|easily|eventually|sooner|too|or|and)\b)`,
    'i',
  ).test(after) &&
  !/^ (?:on (?:the|a) (?:link|portal|form)|for approval|before (?:noon|the deadline))/i.test(after);

/** Nobody is spoken to, and no deal is spoken of: a plain fact about swords or concessions. The second reader may still know better. */
export const impersonal: Guard = ({ sentence: { judged } }) => !PERSONAL.test(judged) && !namesDeal(judged);
const PERSONAL =
  new RegExp(String.raw`\b(?:I|we|you|u|us|me|our|ours|your|yours|my|mine|let's|negotiat\w*|talks?|nobody|bidders?|rivals?|${anyOf(PEOPLE)})\b`, 'i');
