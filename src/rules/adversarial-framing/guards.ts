import type { Guard } from '../../engine/types';

/** The frame is named only to be refused: "we don't see this as a contest", "rather than a fight". */
export const rejected: Guard = ({ before }) => REJECTS.test(before);
const REJECTS = new RegExp(
  String.raw`(?:` +
    [
      String.raw`\b(?:not|never|don't|doesn't|didn't|do not) (?:see|think of|regard|treat|view|consider|want|mean|intend|need|look at) (?:this|it|that|you|us|these talks|the (?:talks|negotiations?))\b[^,;.:!?]{0,30}`,
      String.raw`\b(?:this|it|that|these talks|the (?:talks|negotiations?)|nothing here)(?:'s| is| are| was)? ?(?:isn't|not|n't|never|needn't|no|doesn't|won't|shouldn't|is no)\b(?: (?:be|become|turn into|need to be|have to be|about|meant to be|meant as|intended as|call for|calls for))? ?[^,;.:!?]{0,20}`,
      String.raw`\bthere (?:needn't be|need be no|is no need for|doesn't have to be|isn't|is no)\b[^,;.:!?]{0,20}`,
      String.raw`\b(?:rather|other|less) than\b[^,;.:!?]{0,30}`,
      String.raw`\binstead of\b[^,;.:!?]{0,30}`,
      String.raw`\bno (?:need|call|reason) (?:for|to)\b[^,;.:!?]{0,30}`,
      String.raw`\b(?:aim|goal|purpose|intention|point|idea) (?:is not|isn't|was never|was not|wasn't) (?:to|a)\b[^,;.:!?]{0,30}`,
      String.raw`\bnot (?:out|here|trying|looking) to\b[^,;.:!?]{0,14}`,
      String.raw`\b(?:nobody|no one|neither of us|none of us|we don't|I don't)(?: here| at this table)? (?:want|wants|need|needs|is looking for) (?:a |an |any |this |to )?(?:\w+ )?`,
      String.raw`\bneither of us\b[^,;.:!?]{0,30}`,
      String.raw`\b(?:forget|leave)(?: the| about)? `,
      String.raw`\bnothing (?:here )?(?:calls|asks|needs|call) for (?:a |any )?`,
      String.raw`\b(?:avoid|drop|without|retire) the words? ["'“‘]?`,
      String.raw`\bhate for (?:anyone|either|you)\b[^,;.:!?]{0,40}`,
      String.raw`\bthere are no `,
      String.raw`\bwithout (?:a |any )`,
    ].join('|') +
    String.raw`)$`,
  'i',
);

/** A frame traded for another: "rather than digging in". Words of yielding are war talk even when they are denied. */
export const tradedAway: Guard = ({ before }) => /\b(?:rather than|instead of|sooner than)\b[^,;.:!?]{0,30}$/i.test(before);

/** News, sport, weather, buildings, plays, courts: fields where the words of war mean what they say. */
export const elsewhere: Guard = ({ sentence, paragraph }) => FIELDS.test(sentence.judged) && !/\b(?:negotiat\w*|our talks|these talks|between us|counter-?offer|your (?:side|team|lawyers|offer|proposal|camp|buyers?|union|board))\b/i.test(paragraph.judged);
const FIELDS = new RegExp(
  String.raw`\b(?:` +
    [
      'arm(?:y|ies) (?:claim|of the)|soldiers?|rebels?|palace|police|killed|casualties reported|water cannon|spokes(?:man|woman)|says the agency|wire reports|violations reported|abstention|military|gunmen|insurgents|troops be|minister insisted|statistics office|barracks|arsenal gates|opposition leader|president|election|senate|congress|parliament',
      "under-\\d+s?|u\\d\\d|the girls|the boys|in the final|what a season|off my shin|picnic|cook-off|quiz|whistle|sack race|tea tent|changing room|whist|checkmate in|drum riser|of the bands|hot dogs|hay fever|pitch \\d|our game tonight|ticket to the game|extra ticket|kick-?off|football|baseball|cricket|rugby|golf|hockey",
      'mine shaft|mildew|production line|screens are drawn|brackets|lemon|lobsters?|window display|hand ?rail|your terrace|scouts|episode \\w+|novel|subtitles?|snow|plaster|scones|toddler|bedtime|our cat|the cat|dog is|high street|barley|wheat|milk yield|tent|roof (?:gave|is|has|caved)|on rails|vines? (?:gave|yield)|freshly squeezed|gate \\d|hectares and|under-fives|off-white|swatch|photo marks|in the photo|on the \\d{4} map|police cells',
      'judge|motion to|tribunal|customs agent|tariff concession|deed of|kernel|patch|callers?|compiler|commit|pull request|branch|merge|server|regex|stack trace|fleets?|dots|supply cent(?:er|re)s?',
    ].join('|') +
    String.raw`)\b`,
  'i',
);

/** The other side is charged with the move: that is blame, not the writer's own frame. */
export const chargesYou: Guard = ({ before }) => /\b(?:you|u|your [\w'-]+(?: \w+)?)(?:'re|'ve| are| have| were| keep| kept| have been|'ve been| just| always| only| simply| clearly| again| aim here is| seem to be| look to be| just trying| trying| hoping| want| wanted| wants| to| is| was| has| been| in)*\s+$/i.test(before);

/** "We give in": the writer yields, which is caving. */
export const yieldsNow: Guard = ({ text, before }) =>
  /^(?:give|back|yield|fold|bow|surrender|cave|concede|relinquish|retreat|submit|capitulate|roll)\b(?!ed|ing)/i.test(text) && /\b(?:I|we)(?:'ll| will| shall)?(?: simply| just| now| therefore| hereby| gladly| happily)*\s+$/i.test(before) && !/\b(?:if|when|until|unless|before|that|where) (?:I|we)\b[^,;.]{0,20}$/i.test(before);

/** A name of a person, a street or a firm: a capital inside the sentence. */
export const named: Guard = ({ text, before }) => /^\p{Lu}/u.test(text) && /[\p{L}\p{N},]\s+["'“‘(]*$/u.test(before) && !/^(?:I\b|I'\w+|Mexican|Trojan|Pyrrhic)/.test(text);

/** War words in their own trade: the re-enactment, the museum, the film, the fight against waste. */
export const literal: Guard = ({ before, after }) =>
  /\b(?:museum|star|world|civil|cold|boer|napoleonic|great|video|pillow|food|snowball|sword|stage|fist|boss|robot|boxing|wrestling|tug|sea|air|paintball|laser|war|water|bull|cock|trade) $/i.test(before) ||
  /^s?'?s? ?(?:re-?enact|museum|memorial|scenes?\b|street|road|lane|directors?\b|choreograph|coordinat|veteran|graves?\b|films?\b|movies?\b|games?\b|royale|sequences?\b|posters?\b|songs?\b|costumes?\b|props?\b|mats?\b|lessons?\b|drama|insurance|risks?\b|exclusion|ships?\b|paintings?\b|horses?\b|music)/i.test(after.trimStart()) ||
  /^ against (?!you|us\b|them|him|her|our|your|the (?:landlord|tenant|union|bank|owner|council|club|label|publisher|supplier|contractor))/i.test(after);

/** A party to the deal is what the verb is said of: we, you, nobody, our board, the co-op. */
export const ofAParty: Guard = ({ before }) => PARTY.test(before);
const AUX = String.raw`(?:am|is|are|was|were|be|been|being|have|has|had|having|will|would|can|could|may|might|must|shall|should|do|does|did|won't|wouldn't|can't|cannot|couldn't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|not|never|going|about|ready|prepared|willing|able|likely|bound|trying|wanting|want|wants|intend|intends|plan|plans|expect|expects|expected|refuse|refuses|need|needs|have|here|come|came|just|all|already|now|still|simply|always|ever|gladly|happily|finally|first|last|also|even|soon|both|again|only|really|certainly|hardly|\w+ly|like|likes|tend|tends|get|gets|got|rather|sooner|better|built|seen|known|asked|told|instructed|of|at|from|the|sort|kind|type|way|too|used|not|n't|to|planning|intending|looking|preparing|keen|happy|sure|how|far|long|a)`;
const PARTY = new RegExp(
  String.raw`\b(?:I|we|you|u|they|who|whoever|both|neither|nobody|no one|none|anyone|anybody|somebody|someone|everyone|everybody|one of us|either of us|(?:our|your|my|their|the|this|that|his|her|an?) [\w'&-]+(?: (?:[\w'&-]+)){0,4}?)(?:'(?:re|ve|ll|d|m|s))?(?:\s+${AUX}){0,7}\s*$`,
  'i',
);
