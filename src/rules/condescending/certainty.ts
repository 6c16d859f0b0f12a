import type { Guard, Pattern } from '../../engine/types';
import { anyOf, namesDeal } from '../../language/words';

const NEGATED = /\b(?:not|n't|no|never|cannot|can't|isn't|aren't|won't|doesn't|don't|wasn't|nobody|nothing|none|hardly)\b/i;
/** Something is claimed that the other side may see otherwise: a price, a no, a comparison. */
const contested: Guard = ({ sentence, text }) =>
  /^(?:needless|unsurprisingly)/i.test(text) || namesDeal(sentence.judged) || NEGATED.test(sentence.judged) || /\b(?:more|less|than|worth|too|extra|cheap\w*|expensive|higher|lower|better|above|below|out of (?:step|line)|market|belongs?|outside|inside|billed|paid|part of|justif\w+|ours|yours|different|excludes?|includes?)\b|\d/i.test(sentence.judged);
/** The writer speaks of their own slip, or of someone absent: "I was clearly too optimistic". */
const selfTalk: Guard = ({ before, sentence }) =>
  /\b(?:I|he|she|they|whoever[\w ,()]{0,30}|we)(?:'m|'s|'ve| was| were| am| is| had| have| can't| could)?\s*$/i.test(before) || /\b(?:apolog\w+|sorry|my mistake|my fault|typo|compiler|cache|variable|uninitiali[sz]ed|commit|hotplug|patch|kernel|function|null|thread|regex|holiday party|this can never happen|handwriting|wrong end of the stick)\b/i.test(sentence.judged);
/** An accusation with "you" is another rule's. */
const aboutYou: Guard = ({ before }) => /\b(?:you|your(?: [\w'-]+){1,2})(?:'re|'ve| are| have| had| were| was| is| has| do| did)?\s*$/i.test(before);
const courteous: Guard = ({ before, after, sentence }) =>
  /^,?\s*(?:I (?!need|want|require|can't|won't|deserve)|I'(?:ll|m|d|ve)|we'(?:ll|d) (?:need|love|be|like|have)|we (?:need your|will need|hope|can|would|are happy|want)|you(?:'re| are)? (?:can|may|could|welcome|very)|feel free|it'(?:s|d) (?:up|be)|if you|the nicest|the best|happy|bring|please|take|this is (?:just|only)|thank)/i.test(after) ||
  /\b(?:yes|sure|but|and),? $/i.test(before) && /^[,.!;]?\s*$/.test(after) || /\b(?:thanks|thank you|delighted|happy to|glad|sorry|congratulations|ventilated|occurring|gifted|welcome to)\b/i.test(sentence.judged);
const MANNER = /^ (?:printed|mark(?:ed)?|label\w*|laid|written|legible|visible|audible|shown|signposted|defined|explained|set|described|documented|indicated|readable|identif\w+|separat\w+|numbered|spelled|spelt|worded|dated|vibrates|stated|see\b|understand\b|hear\b|state\b|show\b|and (?:concisely|politely|simply)|enough|from|to (?:the|us|me)\b|has a sense|had a major|enjoyed|signed|addressed|presented|recogni[sz]able|highlighted|communicated|outlined|specified|listed)/i;

/** Pressure by certainty: adverbs and set phrases that tell the reader that only one answer is possible. */
export const certainty: readonly Pattern[] = [
  {
    form: 'obviously, clearly',
    find: /\b(?:(?:quite|very|so|most|rather|blindingly|perfectly|pretty) )?(?:obviously|obviosly|obviousley|obvs|clearly|plainly|evidently|patently|self-evidently|manifestly|blatantly|undeniably|unquestionably|indisputably|undoubtedly|incontrovertibly|unarguably|demonstrably|transparently|logically|most definitely|most definately|needless to say|unsurprisingly|as is obvious)\b/i,
    when: [contested],
    unless: [
      aboutYou, courteous, selfTalk,
      ({ text, before, after }) => /clearly|plainly/i.test(text) && (MANNER.test(after) || /\b(?:so|as|more|very|how|too|less|most) $/i.test(before) || /\b(?:so|very|most) clearly/i.test(text) || /\b(?:mark|print|label|write|state|show|say|see|speak|explain|indicate|hear|said|stated|written|marked|put|set out|cases|described|boxes|as) $/i.test(before) || /^[.!]?\s*$/.test(after) && !/[,]\s*$/.test(before) || /^,? (?:in|on) (?:red|black|the (?:lid|box|label|door|front))/i.test(after)),
      ({ text, after }) => /^(?:logically|demonstrably|evidently)$/i.test(text) && !/^,/.test(after) && !/^evidently$/i.test(text),
      ({ text, before }) => /^evidently$/i.test(text) && /\bI\b/.test(before),
      ({ before, after }) => /\bwhy it $/i.test(before) || /^ (?:a|an|the) (?:typo|mistake|slip)/i.test(after),
    ],
  },
  {
    form: 'of course, naturally',
    find: /(?:^\W*|,\s)(?<mark>of course|naturally|it goes without saying|certainly)(?=,|\s+(?:the|a|an|our|it|that|this|no|every)\b|\W*$)/i,
    when: [contested, ({ before, after, sentence }) => (/\S/.test(before) ? NEGATED.test(sentence.judged) || /\b(?:than|extra|because|costs?|double)\b/i.test(sentence.judged) : /^,? (?:the|a|an|our|it|that|no|every) [^,;]{0,60}\b(?:is|are|costs?|pays?|charged|excludes?|isn't|aren't|doesn't|don't|has|have)\b/i.test(after) && (NEGATED.test(after) || /\b(?:costs?|charged|extra|more|per|price|fee|hence|as it is)\b/i.test(after))), ({ text, before }) => !/^certainly/i.test(text) || !/\S/.test(before)],
    unless: [courteous, aboutYou, ({ before }) => /\b(?:yes|sure|fine|and)\W*$/i.test(before)],
  },
  { form: 'of course, naturally', find: /\b(?:of course|naturally)\b/i, unsure: 0.4, unless: [courteous, aboutYou, ({ after }) => /^ (?:ventilated|occurring|fermented|cooled|lit|dyed|gifted)/i.test(after), ({ before }) => /\boff $/i.test(before)] },
  {
    form: 'surely',
    find: /\b(?:surely(?: (?:you can see|you (?:must |can |would |will |do )?(?:see|agree|understand|realise|realize|appreciate|accept|know)|we (?:can|don't|do not|both)|it can't be that hard|cannot come as a surprise|beyond dispute|even [\w' -]{1,30}? can see))?|will surely (?:appreciate|agree|understand|see)|you(?:'ll| will)? surely (?:agree|see|know|understand)|as you(?:'ll| will) surely agree)(?: that)?\b/i,
    unless: [courteous, ({ after }) => /^,? (?:the finest|the best|a |rain|it can't be ten|enjoy|love)/i.test(after), ({ before }) => /\b(?:it'll|it will|I'll|we'll) $/i.test(before), ({ before, after }) => /\b(?:slowly but|slow but|as|more|less|word|most|but) ["'“‘]?$/i.test(before) || /^["'”’]/.test(after) || /\b(?:slowly but) $/i.test(before)],
  },
  {
    form: "I'm sure you agree",
    find: /\b(?:I'm|I am|we're|we are) (?:quite |pretty )?sure (?:that )?(?:even |you(?:'ll| will| would| can)? (?:agree|see|understand|realise|realize|appreciate|accept|know)|your [\w ]{1,20} (?:would|will|can) (?:agree|see|accept|understand)|any\w* )[\w' ]{0,30}?\b(?:accept|agree|see|understand|appreciate|know|realise|realize)?(?: that)?/i,
    unless: [({ text }) => /\bit'll be|lovely/i.test(text)],
  },
  {
    form: 'beyond dispute',
    find: new RegExp(
      String.raw`\b${anyOf([
        'it goes without saying(?: that)?', 'goes without saying', 'it hardly needs (?:saying|stating|to be said)(?: that)?', 'it needs? no saying',
        'it should go without saying(?: that)?', 'that goes without saying',
        "there(?: can be| is|'s|s) (?:simply |really |just )?(?:no|little) (?:doubt|question|denying|disputing|arguing|debate|two ways|getting (?:around|round|away from))(?: whatsoever| at all| about| with| that| the fact| about it)*(?: (?:whose|that|the numbers|the figures|facts|with facts))?",
        'beyond (?:any |all )?(?:dispute|question|doubt|argument|reasonable doubt)', 'it is beyond question that',
        "no (?:one|body) can (?:seriously |reasonably |honestly )?(?:deny|dispute|argue with|doubt)(?: that)?",
        "that(?:'s| is) something nobody can seriously deny", 'as should be (?:obvious|clear|evident|plain)(?: by now| to (?:all|anyone|everyone))?',
        "(?:it|that|this) (?:should|ought to|must) (?:be|have been) (?:perfectly |quite |abundantly )?(?:obvious|clear|evident|plain|self-explanatory|self-evident)(?: (?:by now|to (?:you|anyone|everyone|all|anybody)(?: [\\w']+){0,4}|that))*",
        "(?:which |that |this |it )?should (?:come as no|not come as a|hardly come as a) (?:surprise|shock)(?: to (?:you|anyone|anybody))?(?: that)?",
        "it (?:could|can)(?:n't| not|hardly) be (?:simpler|clearer|plainer)",
        '(?:the (?:contract|clause|wording|agreement|brochure|tariff|document|text) is )(?:perfectly|crystal|quite|abundantly|very) clear(?: on (?:this|that))?',
        'as simple as that', 'plain for (?:all|anyone|everyone) to see', 'for (?:all|anyone) to see(?= ?[,.;])', 'like it or not',
        'whether (?:you|anyone|one) likes? it or not',
        "(?:the )?(?:simple|plain|sad|hard|cold|bare|unvarnished|honest|inconvenient|basic)(?:, (?:plain|hard|cold|unvarnished))? (?:truth|fact)s?(?: of (?:it|the matter))?(?: is(?: that)?)?",
        'the fact(?: of the matter)? is(?: that)?', 'the truth (?:of the matter )?is(?: that)?', 'the reality is(?: that)?', 'facts are facts',
        'a fact is a fact', "facts don't lie", "(?:the )?(?:numbers|figures|data|facts) (?:don't lie|do not lie|speak for themselves|never lie)",
        'speaks? for itself', "you can(?:'t|not) (?:argue|fight|quarrel) with [\\w ]{3,24}?", "can't argue with that",
        "there(?:'s| is) only one way to read", "there(?:'s| is) only one (?:way|answer|conclusion|reading)",
        "it(?:'s| is)(?: all)?(?: there)? in black and white", 'end of (?:story|discussion|debate|argument)', 'full stop(?= ?[.!]?$)',
        'that much (?:at least )?is (?:indisputable|clear|certain|obvious|plain)', 'indisputable',
        "(?:which )?no amount of (?:correspondence|arguing|talk|discussion|wishing)[\\w ]{0,20}",
        "that(?:'s|s| is) (?:just |simply )?(?:how|the way) it (?:works|is)",
        "it(?:'s| is|s) (?:really |all |just |quite |actually |very |that |so |perfectly )*(?:simple|obvious|elementary|evident|self-evident|not hard|not difficult|not complicated|not that (?:hard|difficult|complicated))(?= ?[:;,—–.])",
        "it(?:'s| is) (?:blindingly|perfectly|abundantly|painfully|glaringly|so|plainly|quite|fairly|pretty) (?:obvious|clear|evident|plain)(?: that| to (?:anyone|everyone|anybody|all))?",
        "(?:as|it) is (?:perfectly |quite )?(?:evident|obvious|clear) to (?:everyone|anyone|anybody|all)(?: else)?(?: who[\\w' ]{0,40})?",
        'as is (?:evident|obvious|plain|well known)(?: to everyone(?: else)?)?', 'obvious to (?:anyone|anybody|everyone|all)[\\w ]{0,40}',
        'on the back of an envelope that[\'s ]+(?: is)?obvious',
        "as (?:even )?(?:anyone|anybody|everyone|everybody|any [\\w' -]{2,30}?|a child|the most casual reader|even the intern) (?:can|could|would|will|knows?|sees?|spotted|who[\\w' ]{2,40}? (?:will|could|can|would))(?: (?:tell|see|confirm|know|notice|agree|attest))?(?: you)?",
        'however hard one wishes otherwise', 'what could be (?:simpler|clearer|plainer)', "nothing (?:difficult|complicated|hard) about (?:that|it)",
        'i rest my case', "let(?:'s| us) face (?:it|facts)", "face (?:it|the facts)(?= ?[:;,—–.])", "simpler i can(?:'t|not) make it",
        'is logic that', 'so evident that i do not know why to discuss',
      ])}(?![\w])`,
      'i',
    ),
    unless: [
      ({ text, before, after }) => /^(?:the fact|the truth|the reality)/i.test(text) && (/^ (?:I|we)\b/i.test(after) || /\b(?:due to|despite|given|from|with|about|to) $/i.test(before) || !/\bis\b/i.test(text)) || /^indisputable/i.test(text) && /^ (?:expert|leader)/i.test(after) || /^speaks? for itself/i.test(text) && /\b(?:quality|work|craft\w*|photos?)\b/i.test(before),
      ({ text, sentence, after }) => (/it(?:'s| is) (?:really |all |just |quite )*simple$/i.test(text) && /^,/.test(after) && /\b(?:recipe|menu|design)\b/i.test(sentence.judged)) || (/^there (?:is|'s) no (?:question|doubt)/i.test(text) && /\b(?:lovely|great|enjoy|thank|pleasure)/i.test(sentence.judged)) || (/^(?:it is|it's|is) .*(?:clear|evident)/i.test(text) && /\b(?:to us|if|whether|not)\b/i.test(text)),
      ({ text, sentence }) => /^as (?:any|a) /i.test(text) && /\b(?:reasonable date|result|matter)\b/i.test(text) || /\bif anything\b/i.test(sentence.judged),
    ],
  },
  {
    form: 'as obvious as that, on its own',
    find: /(?:^\W*|[.;]\s)(?<mark>period|obviously|fact|simple as that|it's as simple as that|end of|enough said|nuff said)\s*[.!](?=\s|$)/i,
    unless: [({ before }) => /\b(?:trial|notice|grace|cooling-off) $/i.test(before)],
  },
];
