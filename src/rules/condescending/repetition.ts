import type { Guard, Pattern } from '../../engine/types';
import { anyOf } from '../../language/words';
import { readTogether } from './rewrites';

const TOLD = String.raw`(?:told|said|stated|explained|mentioned|written|wrote|pointed out|tried to explain|tried to tell|made clear|noted|requested|asked|informed|indicated|outlined|laid out|emphasi[sz]ed|stressed|repeated|shown|set out|put in writing|spelled out)`;
/** "As I said, I'm away on Friday": nothing is scolded. */
const plainReference: Guard = ({ text, after }) => !/\b(?:already|again|before|twice|times?|once|told|explained|clear to|repeatedly|ad nauseam|keep|previously|last|clearly|plainly|email|mail|previous|earlier)\b/i.test(text) || /^,? (?:here|attached|please find|I am (?:forwarding|sending)|I'm (?:forwarding|sending|away|attaching)|I've attached|we are sending|find|let me know|thank|Bea\b|I have attached|i'll)/i.test(after);

/** Scolding by repetition, and by pointing at one's own mails. */
export const repetition: readonly Pattern[] = [
  {
    form: 'as I already said',
    find: new RegExp(String.raw`\b(?:as|like) (?:I|we|my [\w ]{1,20}|our [\w ]{1,20}|has been|was|previously|already|every one of my replies has)(?:'ve| have| had| has| was)?(?: (?:already|previously|repeatedly|now|just|once|also|never tire of|keep|been|tried to|clearly|very plainly|perfectly|must have))* ?(?:${TOLD}|explaining|saying|telling|repeating|pointing out|stating)(?: (?:you|your \w+|to you|to your \w+|him|her|them|everyone|this|it|that|already|before|repeatedly|now|twice|three times|four times|several times|many times|(?:more than|at least) once|once|on more than one occasion|a number of times|time and again|again|and you before him|, and you before him|very plainly|on the phone|in (?:my|our|the) (?:last |previous |earlier )?(?:e?-?mails?|messages?|notes?|letters?|calls?)(?: from last \w+)?|on (?:\w+day|the phone)|in \w+|last \w+))*`, 'i'),
    when: [({ text, after }) => /\b(?:already|again|before|twice|times|once|told|repeatedly|ad nauseam|keep|tire|more than|tried|explained|requested|every one|very plainly|previously|asked)\b/i.test(text) && !/^as (?:we|I) (?:agreed|discussed)/i.test(text) || /^ twice|^,? (?:repeatedly|more than once|ad nauseam)/i.test(after)],
    unless: [({ after, text }) => (/^,? (?:here|attached|please find|I am|I'm|I've attached|find|let me know|thank)/i.test(after) && !/\b(?:twice|times|repeatedly|keep|already told)\b/i.test(text)) || /^as (?:we|I) (?:previously )?(?:discussed|agreed)/i.test(text) || /^as (?:previously|already) (?:agreed|discussed|noted)$/i.test(text) || (/^as (?:was|has been|previously) /i.test(text) && /\b(?:requested|asked)$/i.test(text) && !/\b(?:twice|times|already)\b/i.test(text) && /^,? (?:here|I|we|please|attached)/i.test(after))],
  },
  {
    form: 'as clearly stated',
    find: /\b(?:as|which (?:was|is)) (?:(?:has been |was |is |had been |have been )?(?:already|previously|repeatedly|clearly|plainly|explicitly|perfectly clearly|very clearly|quite clearly|stated very plainly|pointed out before) )+(?:stated|explained|mentioned|pointed out|written|communicated|set out|noted|indicated|said|requested|told|shown|laid out|outlined|defined|specified|described)(?: (?:before|already|ad nauseam|repeatedly|on more than one occasion|several times|more than once|many times|in (?:my|our|the) [\w ]{2,30}))?|\bas (?:stated|explained|pointed out|mentioned|said|noted|set out|requested) (?:before|already|repeatedly|ad nauseam|several times|more than once|many times|(?:very |quite |perfectly )?(?:plainly|clearly)|(?:twice|three times)(?: already| now)?|on more than one occasion|on numerous occasions|in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?=, [\w ]*\b(?:your|you)\b))(?: in [\w ]{2,30})?|\bas has been pointed out(?: before)?|\bas was (?:perfectly|quite|very) clear to (?:anyone|everyone)[\w ]{0,30}/i,
    unless: [plainReference, ({ text, before }) => /^as (?:previously|already) (?:stated|mentioned|noted|indicated|communicated)$/i.test(text) && /[\p{L}\p{N}]\s*$/u.test(before)],
  },
  {
    form: 'for the third time',
    find: new RegExp(
      String.raw`\b${anyOf([
        '(?:for the record, and )?for (?:the|what (?:must|feels like|seems to) be the) (?:second|third|fourth|fifth|sixth|seventh|tenth|hundredth|thousandth|umpteenth|nth|last|final|2nd|3rd|4th|5th|10th|100th)(?: and (?:last|final))? time(?: running)?',
        "(?:and )?(?:I(?:'ll|'d| will| shall| can only)|we(?:'ll| will| can only)|let me) (?:just )?(?:say|repeat|explain|state|put) (?:it|this|that|myself)(?: to you)?(?: (?:again|once more|once again|one (?:last|more|final) time|yet again|one last time))",
        "(?:let me|I(?:'ll| will| can only)|we(?:'ll| can only)) repeat(?: it| this| that| myself)?(?: again| once more| once again)?(?= ?[:,;.–—]|$)",
        'I repeat(?= ?[,:;.–—])', 'we repeat(?= ?[,:;.–—])',
        '(?:but |so )?once (?:again|more),? (?:then|and (?:slowly|clearly)|with feeling|for the record|for those[\\w ]{0,20})', 'once more',
        'yet again', 'for the record, and once again',
        "(?:I(?:'ve| have)|we(?:'ve| have)) (?:now |already |just )*(?:said|told you|explained|stated|mentioned|answered|covered|written|asked|been asked|addressed|been (?:over|through)|gone over|been asked)(?: (?:this|it|that|you|all this|all of this|the same thing))?(?: already| before| twice| now| three times| several times| many times| more than once| repeatedly| once| again and again| over and over| enough times| a (?:dozen|hundred|thousand) times| time and (?:again|time again)| to you| in (?:my|our) last [\\w ]{0,12})+",
        "(?:we|I)(?:'ve| have) (?:already |now )?been (?:over|through|round) this(?: already| before| several times| many times)?",
        'I already have explained you(?: that)?',
        "(?:I|we) (?:must|should) have (?:mentioned|said|explained|told you)[\\w ]{0,20}(?:times|already|before|twice)",
        "(?:I|we) (?:do(?:n't| not)|really don't) know how (?:else|many (?:more )?(?:ways|times))[\\w' ]{0,30}",
        '(?:it )?(?:apparently |clearly |evidently )?bears repeating(?: that)?',
        'at the risk of (?:sounding like a broken record|repeating (?:myself|ourselves)|stating the obvious|boring you)',
        'to repeat (?:myself|ourselves)(?: yet again| again)?', '(?:as )?I keep (?:saying|telling you|explaining|repeating)',
        '(?:as )?we keep (?:saying|telling you|explaining)', 'how (?:many|often) (?:more )?times (?:do|must|have) (?:I|we)',
        "I(?:'m| am) (?:not going to|tired of|getting tired of) (?:say|repeat|saying|repeating|explaining)[\\w ]{0,12}(?: again)?",
        "I(?:'ll| will) (?:only )?say (?:this|it) (?:only )?once(?: and once only)?",
        "I thought (?:I|we)(?:'d| had) (?:made|explained|said) (?:that|this|it)(?: (?:plain|clear|already|perfectly clear))*",
        'same as (?:it was )?(?:the )?last time(?: you asked)?', "(?:same|just) as (?:it was )?(?:in|on) (?:my|our) last(?: \\w+)?",
        'again and (?:for the last time|slowly)',
        "(?:I|we) (?:already |have already |'ve already )(?:answered|covered|addressed|explained|said|told you|sent|dealt with)[\\w ]{0,24}",
        "(?:I|we) (?:told you|said (?:this|it|so)|explained (?:this|that|it)|made (?:this|that|it) (?:perfectly |very |quite |abundantly )?clear)(?: (?:already|before|twice|last (?:week|month|time)|on (?:\\w+day|the phone)|in (?:my|our) [\\w ]{2,16}|weeks ago|months ago|three times|more than once|to you|several times|at the (?:outset|start)))+",
        'you (?:have been|\'ve been|were) (?:told|informed|reminded)(?: (?:this|that|already|before|twice|repeatedly|several times|more than once))+',
        "(?:I|we)(?:'ve| have) made (?:it|this|that|myself|ourselves|our position|my position) (?:perfectly |very |quite |abundantly |more than |crystal )?(?:clear|plain)(?: (?:already|before|that|several times|on this))*",
        "(?:perhaps|maybe) (?:I|we) (?:wasn't|weren't|was not|were not|haven't been|didn't make (?:myself|ourselves)) (?:clear|plain)(?: enough)?",
        '(?:I|we) (?:thought|believed?|think) (?:I|we) (?:was|were|had been|have been) (?:perfectly |quite |very )?clear(?: on (?:this|that|the)| about (?:this|that))?',
        '(?:was|were|am|are|have) (?:I|we) not (?:been )?clear', 'asked and answered', "my answer (?:hasn't|has not) changed(?: since[\\w ]{0,16})?",
        'the answer is still(?: the same| no)?',
        "(?:I|we) (?:won't|will not|am not going to|'m not going to|shall not|don't intend to) (?:explain|repeat|say|go over) (?:this|it|that|myself)(?: all)?(?: (?:again|twice|once more|any more))?",
        '(?:do I|must I|do we|must we) (?:really )?(?:have|need) to (?:explain|repeat|spell|say)[\\w ]{0,20}', 'try reading',
        '(?:as|like) before(?=:)', "if you(?:'d| had) (?:taken|bothered|cared|troubled)[\\w ]{0,30}",
        'had you (?:taken the (?:time|trouble)|bothered)[\\w ]{0,24}',
        "let(?:'s| us)? (?:me )?try (?:this|that|it) (?:again|once more|one more time)",
        'perhaps the (?:second|third|fourth|fifth) attempt(?: does it)?',
        '(?:fine, )?one (?:more|last|final) time(?: for the record| slowly| then)?(?= ?[:,;—–])',
        'let me walk you through (?:it|this|that) (?:one (?:last|more) time|again)(?:, slowly)?',
      ])}(?![\w])`,
      'i',
    ),
    unless: [
      ({ text, after, before, sentence }) =>
        (/^for the/i.test(text) && (/^ (?:this|that|in|since|we|on|last)\b/i.test(after) || /\b(?:thanks|congratulations|we've sold|lucky|won)\b/i.test(sentence.judged))) || (/^once (?:again|more)$/i.test(text) && (/^,? (?:many|thank|I|we (?:are|would)|congrat|and thank|before|the Horns)/i.test(after) || /\b(?:lost|try|check|press|basket|pressed|meet|look) /i.test(before.slice(-20)) || /\S/.test(before.replace(/^\W+/, '')) && !/[,;:(–—-]\s*$/.test(before) || !/^[:,;]/.test(after))) || (/^yet again$/i.test(text) && /\b(?:thank|delighted|wonderful|great)\b/i.test(sentence.judged)) || (/said|told|answer/i.test(text) && /\b(?:good bye|hello|yes|no)\b/i.test(text)) || (/once$/i.test(text) && /^I(?:'ve| have)/i.test(text) && !/more than/i.test(text)) || /\b(?:could|can|would) you\b/i.test(before),
      ({ text, before }) => /^one (?:more|last|final) time/i.test(text) && /\S/.test(before.trim()) && !/[.;:]\s*$/.test(before),
      ({ text, after }) => /^(?:I|we)(?:'ve| have)(?: \w+)* (?:mentioned|covered|said|asked)/i.test(text) && /^ (?:for|the|to the|our|your)\b/i.test(after) && !/twice|times/i.test(text),
    ],
  },
  { form: 'again', find: /^\W*(?<mark>again|and again)(?=[,:])/i, when: [({ after, paragraph }) => /\b(?:not|n't|no|cannot|fixed|is|are|price|fee|rate)\b/i.test(after) && !/\b(?:thank|thanks|sorry|apolog\w+|great|happy|congrat\w*)\b/i.test(paragraph.judged)], unsure: 0.3 },
  {
    form: 'per my last email',
    find: /\bas per (?:my|our) (?:e-?mail|message|note)s?\b|\b(?:as )?per (?:my|our) (?:(?:last|previous|earlier|prior|two|three|first|most recent|many|several|numerous|above) )+(?:previous |last |earlier )?(?:e-?mails?|emials?|mails?|messages?|notes?|letters?|replies|reply|correspondence|responses?|points?|comments?)(?: (?:of|from|on) (?:the )?[\w ]{2,16}?(?=[,;:.]))?/i,
    unless: [({ text, after }) => /^,? (?:I(?:'m| am| have|'ve|'d|'ll)|here|attached|please find|we(?:'re| are) (?:sending|forwarding)|find|let me know)\b/i.test(after) || /^(?:as )?per our (?:last|previous) correspondence/i.test(text)],
  },
  {
    form: 'read my mail again',
    find: /\b(?:I(?:'d| would)? (?:strongly )?(?:suggest|advise|recommend|urge|encourage|invite)(?: that)? you (?:to )?(?:re-?read|read|revisit|go back (?:to|and (?:re-?)?read)|look again at|have another look at|take another look at|check|study|consult)|(?:I'd|I would) (?:suggest|advise|recommend) (?:re-?reading|reading)(?: the [\w ]{2,20})?(?: this time| again| properly| carefully)?|(?:kindly|please|do|pls|maybe|perhaps|just|try) (?:re-?read|reread|reread|re-read|read (?:better|again|properly|carefully|b4 replying|before replying)|read (?:my|our|the) [\w ]{2,24}(?: again| properly| carefully| before replying| this time)|read clause \d+ before replying|take another look at [\w ]{2,20}(?:, properly(?: this time)?)?|look again at|scroll (?:down|up)|go back and read)|(?:kindly|please) refer (?:back )?to (?:my|our) (?:earlier|previous|last|first|many|mails?|mail of the \d+\w*|e-?mails?)[\w ]{0,20}(?:,? where this was (?:explained|dealt with)(?: with)?(?: at length)?)?|I (?:would |must |can only )?refer you (?:once again |again |back )?to (?:my|our|schedule|clause|section|the)?(?: (?:earlier|previous|last))?(?: mail(?:, which answers this in full)?)?|had (?:you|anyone|he|she|your \w+) (?:read|opened|cared to look|bothered to|looked|studied|checked)[\w ]{0,30}|if (?:you|anyone|one)(?:'d| had| would)? (?:actually |only |just |bothered to |cared to |properly )*(?:read|look(?:ed)? at what (?:I|we) (?:actually )?wrote|opened|been paying attention|scroll(?:ed|s)?(?: (?:down|up))?|studied|reads?|paid attention)(?: [\w ]{0,24})?(?: you'll see it's been there[\w ]{0,20})?|a (?:quick |simple |second )?(?:glance|look) at (?:the |page |clause |section |my |our |any )?[\w ]{2,24}(?: (?:would have|will|would|should|might have) (?:spared|saved|shown|told|confirm|answered|cleared)[\w ]{0,24})|(?:perhaps|maybe) you (?:missed|overlooked|didn't (?:see|read|open)|haven't (?:seen|read))(?: my| the| our)?(?: \w+)?|in case (?:you|anyone|your \w+) (?:missed|overlooked|skipped|forgot|hadn't noticed|haven't noticed)(?: it| this| that| my [\w ]{2,16})?|in case (?:that's news|that is news|it (?:slipped|escaped)[\w ]{0,20}|that still isn't obvious|it (?:isn't|wasn't) (?:obvious|clear))|not sure (?:if|whether) (?:you|my|our) (?:saw|read|got|received|previous|last|three|first)[\w ]{0,30}|see (?:below|above|attached|my (?:last|previous|earlier) \w+)\W{0,3}\(?again\)?|scroll (?:up|down)(?=\W*$|[.;,])|the answer is where it has been[\w ]{0,16}|it(?:'s| is) all in the (?:e?-?mail|framework|contract|brochure|document|agreement|attachment)[\w ]{0,16}(?:,? (?:if one (?:scrolls|looks|reads)[\w ]{0,10}|had anyone cared to look|I sent))?|I did put (?:that|this|it) in (?:writing|bold)(?:, in bold)?|in bold so that it isn't overlooked[\w ]{0,8}|read (?:it|this|that|page \d+|the \w+) (?:twice|again|carefully|slowly)(?: if need be| this time)?|look it up|google it|you (?:obviously|clearly|evidently) (?:haven't|didn't) read|do (?:read|look at|take another look at|try reading) [\w ]{2,24}(?:before (?:replying|writing|asking)|(?:, )?properly this time|again)|for want of a careful reading|as every one of my replies has said|please read better my mail[\w ]{0,16})/i,
    unless: [
      ({ text, after, before, sentence }) =>
        (/^in case you (?:missed|overlooked) it$/i.test(text) && /\b(?:exhibition|party|photos?|newsletter|webinar|spam)\b/i.test(sentence.judged)) || (/^(?:please|kindly) refer/i.test(text) && /\bdrawing\b/i.test(after)) || (/^if you(?:'d)? (?:read|look)/i.test(text) && /^if you read\b/i.test(text) && /\b(?:let me know|tell|happy)\b/i.test(after)) || (/^(?:please|just|do) (?:re-?)?read (?:the|my|our)/i.test(text) && !/again|properly|carefully|before replying|this time|re-?read/i.test(text)) || (/^(?:maybe|perhaps) you/i.test(text) && /\b(?:haven't (?:seen|read))/i.test(text)) || /^(?:please )?(?:check|consult)/i.test(text) || (/\b(?:suggest|recommend|advise|encourage|invite)/i.test(text) && /\b(?:check|consult|read)$/i.test(text) && !/re-?read|properly|carefully|again/i.test(text + after.slice(0, 60))) || (/^read (?:the|page)/i.test(text) && !/twice|again|carefully/i.test(text)) || (/^not sure (?:if|whether) you (?:saw|got|received)/i.test(text) && !/previous three|three|again/i.test(text + after)) || (/^I (?:would )?refer you to/i.test(text) && !/\bonce again|back|my\b/i.test(text)) || /\b(?:why|whether|know|wonder) $/i.test(before) || /^(?:read|look it)/i.test(text) && /\b(?:I|I've|I'd|we've|we|have|to|had to|will|I'll|and|he|she)\s*$/i.test(before),
    ],
    rewrite: (hit) => (/re-?read|look again|take another look|revisit|(?:suggest|recommend|advise|urge)/i.test(hit.text) ? readTogether(hit) : []),
  },
];
