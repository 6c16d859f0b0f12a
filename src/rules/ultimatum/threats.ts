import type { Guard, Hit, Pattern, Span } from '../../engine/types';
import { namesDeal } from '../../language/words';
import { BREAK, NOTHING, TAUNT, THREAT, US } from './words';

/** Where the part of the sentence that `at` stands in begins: after a strong mark, or after "but", "so", "and" behind a comma. */
export function partStart(judged: string, at: number): number {
  let start = judged.length - judged.trimStart().length;
  for (const mark of judged.slice(0, at).matchAll(/[;:—–]\s+|[.!?]\s+|\s-\s|,\s+(?:but|so|and|yet|because|though|although)\s+(?=(?:if|unless|either|I|we|you|the|our|my|your|it|that|this|[a-z']+ )\b)/gi)) start = mark.index + mark[0].length;
  return start;
}

/** Where the part of the sentence that `at` stands in ends. */
export function partEnd(judged: string, at: number): number {
  const found = /;|\s[—–-]\s|[—–]|:\s|,\s+(?:and|but) (?:thank|we'd love|you're|your (?:team|office)|you (?:have|need|told|said|clearly))\b/i.exec(judged.slice(at));
  return found ? at + found.index : judged.trimEnd().length;
}

/** The whole clause, threat and order together: one ultimatum. */
const wholePart = (hit: Hit): Span => {
  const { judged } = hit.sentence;
  const start = partStart(judged, hit.span.start + Math.max(0, hit.text.length - hit.text.trimStart().length));
  return { start: Math.min(start, hit.span.start), end: Math.max(hit.span.end, partEnd(judged, hit.span.end - 1)) };
};
const toEnd = (hit: Hit): Span => ({ start: hit.span.start, end: Math.max(hit.span.end, partEnd(hit.sentence.judged, hit.span.end - 1)) });

/** Words no friendly consequence has. */
const HARD = /\b(?:walk\w*|strike|lawyers?|solicitors?|court|elsewhere|competitors?|rivals?|sue|terminat\w+|cancel\w*|goodbye|lose (?:you|us)|regret|press|another|parked|boycott|police|reviews?|facebook|down tools|withdraw\w*|done|you can (?:find|forget|look))\b/i;

const isQuestion: Guard = ({ sentence }) => /\?\s*$/.test(sentence.judged);

/** Help, service, courtesy or a calm plan rather than a threat. */
const helpful: Guard = ({ sentence }) =>
  /\b(?:happy to|glad to|gladly|feel free|no problem|free of charge|no charge|at no cost|whichever|if you (?:like|prefer|wish|want)|suits?|easier|works? (?:best|better)|let (?:me|us) know|send you|sorry|apolog|in case|for you\b(?! to)|with (?:you|your)|thank|hope|help|would also|convenient|refund you|join (?:the|you)|keep you posted|no obligation|understand|both|together|our second|our other option|stay in touch|that's fine|also fine)\b/i.test(sentence.judged);

/** The consequence is only thought of ("we'd go with our second supplier"): a calm alternative. */
const calm: Guard = ({ text }) => /(?:\b(?:I|we|they)'d\b|\bwould\b(?! have no| have to terminate))/i.test(text);

/** Contract, legal or technical text without people: "if the bank withholds consent, the agreement lapses". */
const impersonalText: Guard = ({ sentence }) =>
  !/\b(?:you|your|yours|u|ur|we|our|us|I|my)\b/i.test(sentence.judged) && /\b(?:buyer|seller|party|parties|lessee|licensee|licensor|lessor|pursuant|shall)\b/i.test(sentence.judged) ||
  /\b(?:pursuant to|as defined|hereunder|hereof|thereof|the act provides|by law|under (?:the )?(?:warranty|regulations?))\b/i.test(sentence.judged);

/** Somebody else's plan or doing is reported: "the line told us it will withdraw the sailing unless bookings pick up". */
const reported: Guard = ({ sentence }) => /\b(?:told (?:us|me)|said (?:that )?(?:it|they|he|she)|heard that|apparently|according to the (?:news|press|paper)|as printed|as the (?:lease|act|statutes?|contract) provides|which is why we|so we(?:'ve| have) asked|so we thought)\b/i.test(sentence.judged);

const fallsOnPlants: Guard = ({ sentence }) => /\b(?:ferns?|paint|plaster|valve|boiler|barrier|pump|sensor|machine|software|page|browser|file|app|device|printer|battery|cake|dough|oven|frost|weather|ferr(?:y|ies)|wind|alarm|engine|server|connection|timeout|dialog|system|heartbeat|application|fever|ifdefs|cable)\b/i.test(sentence.judged) && !/\b(?:I|we|our|us)\b/i.test(sentence.judged);

/** Giving in, not threatening. */
const yielding: Guard = ({ sentence }) => /\b(?:so that|happy with us|bad (?:blood|feeling)|peace|row\b|pay for|waive|be liked|doesn't matter|don't mind|take the clause out|(?:ready|prepared|willing|happy) to (?:drop|accept|waive|move|take|pull)|never hear a no|refund|for free|whatever you|no hard feelings|no harm done|the Friday call|make the next|so add|restocking fee|as the policy|what the policy)\b/i.test(sentence.judged);

const gentle = [isQuestion, yielding, helpful, calm, impersonalText, reported, fallsOnPlants];


/** An order at the head of its clause: no subject, no helper verb, and no noun phrase. */
const ordersFirst: Guard = ({ sentence, span }) => {
  const start = partStart(sentence.judged, span.start);
  return !/^(?:we|I|they|he|she|it|there|that|this|these|those|the|our|my|a|an|his|her|their|some|any|could|can|would|will|do|does|did|is|are|was|were|what|when|where|who|how|which|why|whether|friday|monday|twelve|thirteen|let us|let me|if|as|please let|maybe|perhaps|possibly)\b/i.test(sentence.judged.slice(start));
};

/** The rule's forms that say what will happen otherwise. */
export const threats: readonly Pattern[] = [
  {
    form: 'X, or we do Y',
    find: new RegExp(String.raw`\b(?:or|or else|else|otherwise|or otherwise),? (?:then )?(?:${THREAT})`, 'i'),
    unless: [...gentle, ({ text, sentence, before }) => /^otherwise/i.test(text) && /[a-z] $/i.test(before) && !/,\s*$/.test(before) || /\bwhether\b/i.test(before) || /\bor we can\b/i.test(text) && !/part ways/i.test(text) || /\b(?:three|two|four|five|six) $/i.test(before) || /^or (?:I|we)(?:'ll| will) (?:call|find|book|order|get|move|send|ring|see) (?:you|it|one|some|another (?:date|day|time))\b/i.test(text) || /\b(?:last|next|previous) \w+ $/i.test(sentence.judged.slice(0, 0))],
    mark: wholePart,
  },
  {
    form: 'do X or we will',
    find: new RegExp(String.raw`\b(?:or|or else|else|otherwise),? (?:(?:I|we|our \w+|my \w+|the \w+)(?:'ll| will|'re| are|'m| am) (?!happy|glad|able|sure|sorry|here|fine|both|be able|need|have a look|try|discuss|let you|happily)\w+|(?:our|my|the|that|this|every|all)(?: [\w']+){1,3} (?:goes|comes?|stays?|stops?|ends?|leaves?|moves?|walks?|pulls?|calls?|turns?|fuels?|switch(?:es)?|plays?|works?|runs?|rolls?))\b`, 'i'),
    when: [ordersFirst, ({ paragraph }) => namesDeal(paragraph.judged)],
    unless: [...gentle],
    mark: wholePart,
  },
  {
    form: 'do X or lose Y',
    find: new RegExp(String.raw`,? \b(?:or|or else|else|otherwise),? ${TAUNT}`, 'i'),
    when: [ordersFirst],
    unless: [isQuestion, helpful, fallsOnPlants, ({ text, after, before }) => /\b(?:be|look|expect|find|go|watch|see|leave|stay|start|get|prepare|pay|consider|count|answer|live with|accept|explain|risk|forget|don't)$/i.test(text) && !/^ (?:yourselves|yourself|us |elsewhere|the (?:back|door|shelf|fight|consequences)|for |out|another|somebody|someone|to (?:explain|face|lose|hear|pay)|a (?:new|walkout|strike|writ|letter|claim)|without|goodbye|it (?:rot|burn)|trouble|court|bother|come|losing|to a |down|about|him|\d|nothing|sued)/i.test(after) || /\b(?:sooner|later|more|less|better|worse|whether|two|three|\d) $/i.test(before) || /^,? or see (?:you|the (?:map|attached|notes?|website|page))/i.test(text + after)],
    mark: wholePart,
  },
  {
    form: 'X or nothing',
    find: new RegExp(String.raw`,? \b(?:or|else|or else)[ ,]+${NOTHING}(?=(?: on\b| at\b| for\b| by\b| next\b| in\b| today\b| tonight\b|,|[.!;:)—–]|\s*$))`, 'i'),
    when: [({ sentence, paragraph, text }) => namesDeal(paragraph.judged) || /\d/.test(sentence.judged) || /\bor else$|no deal$|nothing$|bust$/i.test(text)],
    unless: [isQuestion, helpful, ({ before, text }) => /\b(\w+) or no \1$/i.test(before.trim() + text.replace(/^,/, '')) || /\b(?:little|whether|more|next to|sooner|all|in|yes|take \w+|time|rain|now|one way|good|never|not|some|\w+thing|few|do|any|if any|single|or|someone|day)$/i.test(before.trim()) && !/\bor else/i.test(text), ({ text, before }) => /(?:out|never|walk|leave|don't|nobody|no one|court|strike|zero|else)$/i.test(text) && !/\d|[€$£]|^\W*(?:sign|pay|do|fix|take|agree|accept)\b|noon|day\b/i.test(before) || /\bno (?:later|more|less|fewer|longer|matter|thanks|one|problem|worries)$/i.test(text)],
    mark: wholePart,
  },
  {
    form: 'either X or we do Y',
    find: /\b(?:either|it's simple[:,]|it is (?:quite |very )?simple[:,]|you) [^.;:!?]{3,110}?,? or (?:(?:I|we|you|he|she|they|our|my|ours|the|it|your|his|her)\b[^.;!?]{3,90})/i,
    when: [({ text, paragraph }) => (/^(?:either|it)/i.test(text) || /^you (?:either|accept|sign|pay|agree|take|give|drop|waive|move|meet|match|lower|cut|raise|change|fix|stop|do|can accept|confirm|deliver|keep|'ll)\b/i.test(text)) && (namesDeal(paragraph.judged) || /^either (?:you|we|your)/i.test(text))],
    unless: [isQuestion, helpful, calm, impersonalText, ({ text }) => /\b(?:would (?:let|suit|work|be)|could|may|whichever|option|either (?:is|way|the \w+ or the \w+ )|can (?:send|come|meet|do|help|also|both|have))\b/i.test(text) || /\bor (?:the|your|our|my|his|her|it)\b(?! (?:[\w'-]+ ){1,4}(?:goes|comes?|stays?|stops?|ends?|leaves?|moves?|walks?|pulls?|is|are|will|gets?|withdraws?|closes?|starts?|sits?|finds?|falls?|dies|\w+s\b))/i.test(text) || /\bor (?:we|I) can\b/i.test(text) && !/part ways/i.test(text) || /^you (?:can|could|may|might|sign|pay|take|do|want)\b[^.]* or you\b/i.test(text) && !/\b(?:don't|not|lose|forget|leave|won't|look elsewhere|giving)\b/i.test(text)],
    mark: wholePart,
  },
  {
    form: 'give in or the reviews start',
    find: /\b(?:or|else|otherwise),? (?:(?:the|our|my|your|his|her|every|all|this|that|a)(?: [\w'-]+){1,4}?|he|she|it|they) (?:calls?|starts?|begins?|goes|hears?|sits?|stays?|stops?|leaves?|walks?|moves?|pulls?|gets?|runs?|plays?|flies|drives?|burns?|rots?|sleeps?|works?|takes?|finds?|is|are|will|'ll|reads?|knows?|sees?|turns?|closes?|comes|drops?|falls?|withdraws?|switches|hires?)\b[^.;!?]{0,80}/i,
    when: [ordersFirst, ({ paragraph, sentence }) => namesDeal(paragraph.judged) || /^(?:settle|withdraw|fix|refund|sign|pay|drop|agree|accept|restore|reinstate)\b/i.test(sentence.judged.trim())],
    unless: [...gentle, ({ text }) => /\b(?:is|are) (?:it|there|fine|ok|okay|better|best|due|included|open|also)\b/i.test(text)],
    mark: wholePart,
  },
  { form: 'if you do not, something (open)', find: /\b(?:if (?:you|your \w+(?: \w+)?|u) (?:don't|dont|do not|won't|wont|will not|can't|cannot|refuse|fail|keep|insist|still|decline|reject|continue|ever|dare)|unless (?:you|your|the|we|it)|failing (?:a|an|your|that|which|settlement|payment)|absent (?:a|an|your)|should you (?:fail|refuse|decline|not|choose not|persist)|were you to|until you(?:'ve| have)?)\b[^.;!?]{2,120}/i, unless: [isQuestion, impersonalText], mark: wholePart, unsure: 0.3 },
  { form: 'one or the other (open)', find: /\b(?:or (?:we|I|you|our \w+|the \w+|it)(?:'ll| will| won't|'re| are| can| shall)?|or else|or lose|otherwise (?:we|I|it|you))\b[^.;!?]{2,120}/i, unless: [isQuestion, calm], mark: wholePart, unsure: 0.35 },
  { form: 'any move and something follows (open)', find: /\b(?:one more|another|any(?:thing)?|say no|refuse|touch|push|keep|turn (?:us|it|this) down)\b[^.;:!?]{2,80} and (?:we|I|you|our|the|it|he|she|they)\b[^.;!?]{2,80}/i, unless: [isQuestion, helpful], mark: wholePart, unsure: 0.35 },
  {
    form: 'if you don’t, we will',
    find: new RegExp(String.raw`(?:\b(?:if|unless|failing|absent|barring|short of|save where|were you|in the event|so long as|as long as|the (?:moment|minute|day|second|instant) (?:you|your|we|that|this|it|the|a|any|our|another)|the next time|next time|every time)\b|(?:^|[,;:—–] ?(?:and |but |so )?)(?:should|without|until|till) )[^.;!?]{1,170}?,? (?:then |and )?(?:so |well )?(?:${THREAT})`, 'i'),
    when: [({ sentence, paragraph }) => namesDeal(paragraph.judged) || HARD.test(sentence.judged)],
    unless: [...gentle, positive, service, mild],
    mark: wholePart,
  },
  {
    form: 'we will, unless you',
    find: new RegExp(String.raw`(?:${THREAT})[^.;!?]{0,120}?,? (?:\b(?:if|unless|so long as|as long as|the (?:moment|minute|day|second|instant) (?:you|your|we|that|this|it|the|a|any|our|another)|every time|each time|rather than|failing|absent|in the absence)\b|(?<!you |they |we |I |it |he |she )should (?:you|your|the|we|it|any|this|that)\b|(?<=n't [^.;]{0,80} |no [^.;]{0,80} |not [^.;]{0,80} |nobody [^.;]{0,80} |never [^.;]{0,80} )(?:until|till) (?:you|your|the|that|we)\b)`, 'i'),
    when: [({ sentence, paragraph }) => namesDeal(paragraph.judged) || HARD.test(sentence.judged)],
    unless: [...gentle, positive, service, mild, ({ after }) => /^ (?:possible|needed|necessary|not|so|any|applicable|I (?:find|hear|see)|we (?:have|find|hear|can))/i.test(after)],
    mark: (hit) => ({ start: partStart(hit.sentence.judged, hit.span.start), end: partEnd(hit.sentence.judged, hit.span.end) }),
  },
  {
    form: 'one more X and we are gone',
    find: new RegExp(String.raw`\b(?:one more|another|a second|any more|any (?:further|other|less|attempt|change|deviation|answer)|anything (?:less|short|under|over|below|above|but)|one \w+ (?:less|more|late|later)|once more|again|a (?:cent|penny|day|euro) (?:more|less|over|above|below|later))\b[^.;:!?]{0,80}?(?:,| and| or|—|–|:| means| will| would|'ll| sees?)+ (?:${THREAT}|${BREAK}|see ${US}|${TAUNT}|mean|be met|be treated|end|cost)`, 'i'),
    unless: [isQuestion, helpful, yielding, impersonalText, reported, ({ text, before }) => /^again\b/i.test(text) && !/[.!?,;] *$|^ *$/.test(before) || /^(?:a second|another|one more)\b/i.test(text) && /\b(?:is|are|a|the|an|add|for|have|need|took out)\s$/i.test(before) || /^another\b/i.test(text) && !/\b(?:you|your|we|I|our)\b/i.test(text) || /\b(?:with|on|at|for|in|of|to|yet|is|are|was)\s$/i.test(before) || /^(?:any (?:other|change))\b/i.test(text) && !/\b(?:we|I|out|off|met with|you)\b/i.test(text)],
    mark: toEnd,
  },
  {
    form: 'keep doing X and Y follows',
    find: new RegExp(String.raw`(?:^|[,;:—–] ?|\b(?:but|so|and) )(?<mark>(?:by all means |just |feel free to |go ahead and |go on,? )?(?:keep|carry on|go on|continue|insist(?: on)?|push|turn|say|refuse|reject|ignore|touch|cross|try|mention|raise|drag|play|test|walk away|do (?:that|it|this) again|ask|miss|delay|stall|hold out|sit on|cut|change|move|re-?trade|decline|re-?open|fail|skip|block|delay|fight|bring|withhold|leave|print|add)\b[^.;:!?]{0,100}? (?:and|,) (?:${THREAT}|see (?:what|how|who|where)\b|enjoy\b|good luck\b|you (?:lose|can|will)\b|${BREAK}))`, 'i'),
    unless: [isQuestion, helpful, impersonalText, reported, ({ text }) => /^(?:just |please )?(?:bring|add|move|change|try|leave|cut|keep|turn|ask|say|push|print|raise)\b/i.test(text) && !/\b(?:lose|enjoy|walk|gone|good luck|out|elsewhere|see (?:what|how)|sue|court|kiss|done)\b/i.test(text)],
    mark: toEnd,
  },
  {
    form: 'no X, no Y',
    find: /(?:^|[;:—–,.] ?|\b(?:it's|is|means|but|so|and|that) )(?<mark>no (?!rush|problem|pressure|worries|news|pain|cure|helmets?|matter|offen[cs]e|harm|doubt|need|more|less|one|thanks|hurry|fuss|hard|idea|longer|later|bra)[\w' -]{2,40}?(?:,| =| means?|:| equals)+ ?(?:there(?:'s|'ll be| is| will be) )?no (?!problem|worries|entry|pay|foul|gain|need|more|less|minimum|further|harm|charge|fee|fuss|rush|drama|return|hassle|obligation|strings|thanks|matter|one|later|longer|service)[\w'-]+(?: [\w'-]+){0,5})/i,
    unless: [isQuestion, ({ text, before, paragraph, sentence, after }) => /\b(?:sign|gate|gym|pool|hostel|house rules?|says)\b/i.test(sentence.judged) || /\b(?:has|have|had|with|there (?:is|are|was|were))\s*$/i.test(before) || / and no\b/.test(text) || /^,? (?:no|not even)\b/i.test(after) || /\b(?:conditions|rules?) (?:are|is)\b/i.test(before) || !namesDeal(paragraph.judged) && !/\b(?:crew|deal|signature|delivery|show|work|play|us|me|launch|trains?|shipment)\b/i.test(text)],
  },
  {
    form: 'zero X means zero Y',
    find: /\b(?:zero|nil) [\w' -]{2,40}? (?:means?|=|equals|gets?|buys?) (?:zero|nil|no)\b[^.;!?]{0,40}|\b(?:where|if|when|without|while) (?:there's|there is|a|an|the|our)? ?(?:no )?[\w' -]{2,40}?,? there(?:'ll| will|'s| is) (?:be )?no\b[^.;!?]{0,40}|\bno (?:deal|signature|contract|shipment|delivery|sale|renewal|payment|crew|order|show|agreement|launch|release|supply|access|keys|work|further \w+|new \w+) (?:without|unless|until|till|before|if|as long as|while)\b[^.;!?]{0,80}/i,
    unless: [isQuestion, helpful, fallsOnPlants, ({ before }) => /\bmy rule is $/i.test(before), ({ paragraph, sentence, text }) => !namesDeal(paragraph.judged) || /\b(?:tax|vat|rain|data|permit|dining|parking)\b/i.test(sentence.judged) || /^where\b/i.test(text) && !/\bno\b.*\bno\b/i.test(text) || /\bthere(?:'s| is) no (?:need|rush|hurry|problem|way to tell|point|minimum|charge|fee|risk|extra)\b/i.test(text) || /^(?:without|if|when|while)\b/i.test(text) && !/\bno (?:deal|contract|signature|launch|\w+ (?:either|for you))\b/i.test(text)],
    mark: toEnd,
  },
  {
    form: 'otherwise, told to you',
    find: new RegExp(String.raw`(?:^|[;,.—–-] *)(?<mark>(?:and |or |but )?(?:otherwise|or else|else|failing (?:that|which)|if not|in that case|after (?:that|which|this|then)|from then on|past that|then|by then)[, ]+(?:${THREAT}|don't (?:call|bother|expect|ask)|expect\b|forget\b|prepare\b|(?:it|this|that)(?:'s| is| gets| goes| will)\b|count us out|you're on your own|you (?:can|may|will|won't)\b|(?:we|I)(?:'ll| will| shall)(?! (?:be (?:happy|glad|able)|see you|gladly|look forward|send|call|come|have|need))\b))`, 'i'),
    unless: [...gentle, ({ text, paragraph }) => /^otherwise it's (?:in|a|fine|good|ok|all)|^(?:but )?otherwise it(?:'s| is)/i.test(text) || /^(?:and |or |but )?(?:then|after|if not|in that case|by then|from then on|otherwise)\b/i.test(text) && !/\b(?:walk|terminat|cancel|court|sue|lawyers?|solicitors?|withdraw|gone|off|lose|over|dead|elsewhere|on your own|done|won't|pull|close|stop|strike|expect|press|nothing|no\b)/i.test(text) || !namesDeal(paragraph.judged) && /^(?:then|after)/i.test(text), ({ text, after }) => /^after/i.test(text) && /goes$|stops|closes|ends|lapses/i.test(text) || /the first batch|the next couple/i.test(after)],
    mark: (hit) => ({ start: hit.span.start, end: partEnd(hit.sentence.judged, hit.span.end - 1) }),
  },
  {
    form: 'you lose it',
    find: new RegExp(String.raw`\b(?:(?:kiss|wave|say) (?:[\w']+ ){1,5}goodbye\b|say goodbye to\b|(?:and |so )?you(?:'ll| will|'re going to| can| are going to) (?:lose (?:us|the (?:account|deal|order|contract|client|slot|job|whole|business|listing)|our|your (?:deposit|slot|place))|regret|be (?:sorry|off the|hearing from (?:our|my)|reading about|on your own|replaced|served|struck off|talking to an empty)|hear from (?:our|my) (?:lawyers?|solicitors?|attorneys?|counsel|legal)|find yoursel(?:f|ves) (?:a |another |out|without|in court|looking|off|alone)|count us out|look elsewhere|see the back of|(?:not|never) (?:see|hear|get|work|be invited)|whistle))`, 'i'),
    unless: [isQuestion, helpful, ({ text, sentence }) => /regret/i.test(text) && /\b(?:won't|not|never)\b/i.test(sentence.judged) || /\b(?:guests|visitors|tourists)\b/i.test(sentence.judged)],
    mark: wholePart,
  },
  {
    form: 'legal action',
    find: new RegExp(String.raw`\b(?:see(?:ing)? (?:you|each other|them) in (?:court|the high court)|see you in strasbourg(?= *[.!]|$)|(?:take|taking|drag|haul) (?:you|your \w+|them|this|the matter|it) to (?:court|the tribunal|arbitration|law)|(?:legal )?(?:proceedings|action|steps) (?:will|shall|are going to|are about to) (?:be )?\w+|next stop[:,]? (?:small claims|court|the tribunal|the ombudsman)|(?:get|getting|bring|bringing|involve|involving) (?:the |our |my )?(?:lawyers?|solicitors?|attorneys?)(?: involved| in)?|let (?:a|the) (?:judge|court|jury|tribunal|arbitrator|magistrate) decide|(?:prepared|ready|willing|happy|not afraid|intend|going|about|set|instructed) to (?:litigate|sue|go to (?:court|law|trial|arbitration)|take legal action|commence proceedings|fight this in court)|(?:we|I|our client|my client|counsel|our lawyers)(?:'ll| will| shall|'re going to| are going to| intend to| (?:am|is) going to)(?: (?:then|also|simply|immediately|have to|be forced to|not hesitate to))? (?:sue|litigate|file (?:suit|a claim|a complaint)|seek (?:an injunction|damages|costs)|petition|commence (?:arbitration|proceedings)|start proceedings|issue proceedings|serve (?:notice|papers)|claim damages)|putting you on notice|formal(?:ly)? (?:notice|put you on notice) (?:that|of)|govern yourselves accordingly|(?:an injunction|a writ|court|litigation|the tribunal|legal action) is (?:the|our) next (?:step|stop)|letter before action|a lien goes on|eviction papers|reserve (?:the|our|every|all)(?: of)?(?: our)? rights? to (?:sue|terminate|walk|withdraw|litigate|claim))\b`, 'i'),
    unless: [({ sentence, text, before, paragraph }) => /\?\s*$/.test(sentence.judged) && !/\b(?:shall|do you want|really|should)\b/i.test(sentence.judged) || /\b(?:not|rather not|without|instead of|avoid|never|nobody|don't want)\b[^.;]{0,30}$/i.test(before) && !/don't make (?:us|me) $/i.test(before) || /\bcourt (?:one|two|three|four|\d)/i.test(sentence.judged) || /\b(?:the neighbour|previous owner|we would like|avoid|help|advise)\b/i.test(sentence.judged) && !/\byou\b/i.test(text) || /^(?:get|bring|involve)/i.test(text) && !/\b(?:make|made|have to|if|unless|or)\b/i.test(sentence.judged) || /reserve/i.test(text) && /\b(?:buyer|seller|parties|company|shall)\b/i.test(paragraph.judged), reported],
    mark: wholePart,
  },
  {
    form: 'no choice but',
    find: /\b(?:(?:you(?:'re| are|'ve| have)?|that|this|which|it|your \w+(?: \w+)?)(?: (?:will|would|are|is|have|has|really|now|'ll|'d|be))* ?(?:leav(?:e|es|ing)|left|giv(?:e|es|ing)|gave) (?:us|me|our \w+|my \w+) (?:with )?(?:no|little|few|only one|not much)(?: \w+){0,2} ?(?:choice|option|alternative|way|room|recourse)s?|(?:(?:I|we|our \w+|my \w+|the \w+|they|he|she)(?:'ll|'d|'re|'ve| will| would| shall| are| is| may| might| have| had)?(?: (?:be|then|have|left|with|see|sadly|soon|simply|really|now|been))* )no (?:other )?(?:choice|option|alternative|recourse|way (?:left|out|forward))s? (?:but|other than|left but|besides|except|apart from|left other than)\b|(?:we|I|our \w+|my \w+|they)(?:'ll|'d| will| would| shall| may|'re| are)? (?:be )?(?:forced|compelled|obliged|constrained|driven|left with no choice) to (?!close|cancel the (?:flight|event)|publish)\w+|(?:compels?|forces?|obliges?|oblige|compel|force|leave) us to (?:terminate|withdraw|cancel|rebid|cut|walk|sue|stop|end|suspend|go|look|take|escalate|close|file|reject|rescind|switch|pull)\b|forc(?:e|es|ed|ing) (?:our|my) hand|(?:our|my) hand is (?:being )?forced|hands? (?:will be|would be|is|are) forced|nothing (?:left )?for it but to|only (?:remaining |one )?(?:course|option|way|choice|thing)s? (?:left |remaining |open |that remains )*(?:to us |for us )?(?:is|to go|would be|will be|left)(?: to)? ?(?:freeze|terminate|withdraw|cancel|sue|walk|stop|end|leave|and you|if you)|it (?:will|would|may) become necessary (?:for us )?to)\b/i,
    unless: [({ sentence, before, after, text }) => /\?\s*$/.test(sentence.judged) || /\b(?:storm|weather|leak|strike|snow|flood|fog|because of the|power cut|gas|illness)\b/i.test(sentence.judged) && !/\b(?:you|withhold|terminate)\b/i.test(sentence.judged) || /\bdon't (?:want|like) to be $/i.test(before) || /\bwere forced\b|\bwas forced\b/i.test(text) || /obliged (?:if|for|to (?:you|publish|report|disclose|inform|provide|keep))/i.test(text + after)],
    mark: wholePart,
  },
];

/** The condition is a favour: "if you sign by the 12th, we'll include a second body". */
function positive({ text, sentence }: Hit): boolean {
  return /\bif (?:you|your \w+|they|the \w+) (?:can |could |would )?(?:sign|confirm|order|pay|agree|book|renew|commit|choose|go|prefer|like|need|want|would like|have any|take|add|extend)\b/i.test(text) && !/\b(?:don't|not|won't|refuse|lose|regret|walk|gone|dead|sue|court|terminate|against|elsewhere)\b/i.test(sentence.judged);
}

/** A plain service to the reader: "if you do not want the images, we'll leave them out". */
function service({ sentence }: Hit): boolean {
  return /\b(?:leave|take|pull|cut|drop|move|switch) (?:it|them|that|these|those)\b(?! (?:elsewhere|to|off))|\bif (?:you|I|we) (?:don't mind|can't find|don't have|don't like the|don't reply|do not want|don't want|can't make|need|have (?:any )?questions|do not need|don't need)\b|\bif I don't\b[^.;]{0,40}\bit's because\b/i.test(sentence.judged) && !/\b(?:walk|elsewhere|sue|court|competitor|rival|terminat|another|next exhibitor|lawyers?|off\b|strike|someone else)\b/i.test(sentence.judged);
}

/** Neither the condition nor the consequence is hostile: "if the option lapses, the script goes back to the author". */
function mild({ sentence: { judged } }: Hit): boolean {
  return !/(?:n't|\b(?:not|no|never|nobody|unless|refus\w+|fail\w*|reject\w*|declin\w+|insist\w*|keeps?|keeping|still|without|another|again|once more|a second|less|below|under|above|over|cent|ignore\w*|delay\w*|late|withh\w+|absent|failing|barring|short of|say no|persist\w*|as long as|so long as|the (?:moment|minute|second|instant)|touch\w*|chang\w+|swap\w*|withdraw\w*|back out|dispute\w*|wont|dont|isnt|aint|cant|arent|push\w*|block\w*|stall\w*|oppos\w+|against|raise\w*|cut\w*|only|last|drops?|reopen\w*))\b/i.test(judged) &&
    !/\b(?:walk\w*|elsewhere|court|terminat\w+|lawyers?|solicitors?|over by|dead|goodbye|regret|sue|strike|lost|lose|escalate|competitors?|rivals?|press)\b/i.test(judged);
}


