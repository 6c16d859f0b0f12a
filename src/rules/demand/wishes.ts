import { baseOf } from '../../engine/nlp';
import type { Guard, Hit, Pattern } from '../../engine/types';
import { instructs } from '../../language/errands';
import { isQuestion } from '../../language/guards';
import { mayMoveDeal, movesDeal, namesTerm, ordered, threatens, weigh } from './content';
import { READER, READERS_PEOPLE } from './orders';
import { fallback } from './fallback';
import { polish, request } from './request';
import { askFor, askThing, askTo, negate, softenNoun } from './rewrites';

const PRESS = String.raw`(?:(?:really|just|simply|absolutely|also|still|now|do|fully|firmly|only|personally|therefore|naturally|of course|strongly|kindly|respectfully|hereby|urgently|all|once more|once again|continue to|would simply|then|certainly)\s+){0,2}`;
/** The writer's side, or one it speaks for: "we", "my client", "the foundation", "our pilots". */
const SIDE = String.raw`(?:I|we|(?:my|our)(?: [\w'’-]+){1,3}?|the (?:[\w'’-]+ )?[\w'’-]+|parents|both of us|all of us|everyone here)`;
const WISHES = String.raw`(?:(?:need|want|expect|require|urge|implore|press)s?|exepct|(?:are|am|is|'re|'m|'s|'ll be|will be|be|were|was|have been|'ve been) (?:now |still |all |fully |simply |really )?(?:needing|wanting|expecting|requiring|counting on|relying on|looking to|looking for|banking on)|(?:are|am|'re|'m) (?:going to|gonna) (?:need|require)|(?:'ll|will|'d|would|must|have to) ?(?:also |simply |just |really |still )?(?:need|want|expect|require|urge)|look to|looks to|count on|counts on|rely on|relies on|(?:'d|would) (?:strongly )?(?:advise|urge|press)|(?:must|have to) (?:now |really |again )?(?:ask|request)|calls? (?:up)?on|(?:are|'re|is) calling (?:up)?on|(?:are|'re|am|'m) (?:telling|instructing|directing|ordering)|(?:instruct|direct|order|summon|command)s?|'ll thank|will thank|'d thank|would thank|put you to it)`;

/** The wish is for the reader's comfort, or a supposition. */
const kind: Guard = ({ after }) => /^\s*(?:know|be (?:able|comfortable|happy|aware|part|sure|our guest|at ease|involved|there|here|in the loop|proud|successful|the first)|feel|have (?:a|the|an|our|time|fun|it all)|find out|tell (?:me|us) (?:which|who|what|whether|if|how)|see (?!to\b)|meet (?!us|me|our)|enjoy|hear|understand|think|read|like|love|join|come|consider|help|speak|talk|attend|look at|look over|do (?:some|a few|the following) |weigh in|remember|say|arrive|not worry|verify|review|forward|check|call|advise|run|work with|start on|set up|coordinate|prepare|draft|answer (?:a|some|any)|initial|rest)\b/i.test(after);
const relayed: Guard = ({ groups }) => /\b(?:they|he|she|it|mother|father|wife|husband|bank says|insurer|the law)\b/i.test(groups['by'] ?? '');
const denies: Guard = ({ before, text }) => /\b(?:nobody|no one|not|never|don't|doesn't|didn't|wouldn't|without|if|whether|what|do|does|would|unless|why|how|when|where|which|until|in case|should you)\s*$/i.test(before) || /\b(?:don't|doesn't|do not|wouldn't|never)\b/i.test(text);
const addresses: Guard = ({ after }) => /^[^.;!?]{0,90}\b(?:you|your|yours|yourselves|u|the bidder|the school|the club|the lessor|the vendor|the landlord)\b/i.test(after);
const hospitality: Guard = ({ sentence }) => /\b(?:dinner|lunch|breakfast|drinks?|coffee|tea|cake|guests?|treat|my pleasure|on us this time|stay with us|on me)\b/i.test(sentence.judged);
const marketSense: Guard = ({ sentence }) => /\b(?:demand(?:s|ed)? (?:for|is|was|rose|fell|has|charges?|curve|forecast|side|growth|response|planning|management|letters?)|in demand|on demand|on-demand|supply and demand|demand-|market demand|demands of|demanding (?:season|job|year|schedule|week|work))\b/i.test(sentence.judged) && !/\b(?:I|we) (?:\w+ )?demand\b/i.test(sentence.judged);
const aboutReader: Guard = ({ sentence }) => /\b(?:you|your|yours)\b/i.test(sentence.judged);
const notAfterOnly: Guard = ({ before }) => !/\b(?:if|whether|when|do|does|did|what|why|how|unless|once|until|where|who|which|that should|should)\s*$/i.test(before);

const readerTo = (subject: string): RegExp => new RegExp(String.raw`(?<![\w'])(?<by>${SIDE})(?:\s+${PRESS}|\s*)(?:${WISHES})\s+(?:that\s+)?(?<who>${subject})(?: (?:guys|both|all|personally|yourself|yourselves|now|also))?\s+(?:to|should|must|will)(?![\w'])(?!\s*\?)`, 'i');

/** A person, a firm or a thing told of: "the council", "your drummer", "Mr. Ferreira", "revised pricing". */
const SOMEBODY = String.raw`(?:(?:the|your|our|all|both|each|this|that|these|those) (?:[\w'’-]+ ){0,3}?[\w'’-]+|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}?[\w'’-]+|[\w'’-]+ [\w'’-]+)`.replace('\\p{Lu}?', '');
/** Ways to tell somebody to do a thing. */
const TOLD = String.raw`(?:must|needs? to|(?:has|have) (?:got )?to|will (?:need|have) to|(?:is|are) (?:to|required to|expected to|going to have to)|shall)`;
/** Words before "the" that are no orders. */
const notImperative: Guard = ({ text }) => /^(?:for|from|with|and|but|see|hope|love|like|thanks?|about|after|before|until|under|over|near|into|give or|have|has|had|was|were|are|does|did|when|what|where|while|since|than|that|then|per|via|let|look|note|enjoy|find|please)\b/i.test(text);

const forms: readonly Pattern[] = [
  { form: 'I need, want, expect you to', find: readerTo(READER), when: [movesDeal], unless: [denies, kind, instructs, relayed, threatens], rewrite: askTo },
  { form: 'I need, want, expect you to', find: readerTo(READER), when: [mayMoveDeal], unless: [denies, kind, instructs], unsure: 0.12, rewrite: askTo },
  { form: 'I need your people to', find: readerTo(READERS_PEOPLE), when: [notAfterOnly, (hit) => weigh(ordered(hit)) !== 'errand'], unless: [denies, kind, instructs, relayed, threatens], rewrite: askTo },
  {
    form: 'what I need from you',
    find: /\b(?:(?:all|what|the only thing|the one thing|the thing|everything) (?:I|we)(?:'d|'re|'m| are| am| would| will|'ll)?(?: really| now| still| just)? (?:need|want|ask|expect|require|asking|waiting for|await|demand|demanding)(?: for)?(?: (?:of|from) (?:you|your (?:\w+ ){0,2}\w+))? (?:is|are|now is) (?:for )?(?:that )?(?:you|your|a (?:lower|better|higher|bigger|written|full|smaller|longer|shorter|revised|firm))\b|what (?:I|we) (?:need|want|expect|require) (?:of|from) you\b(?= (?:is|are|now)\b))/i,
    unless: [kind, isQuestion],
  },
  {
    form: 'I insist, we demand',
    find: new RegExp(String.raw`(?<![\w'])(?<by>I|we)(?:\s+|'d |'ll |'m |'re )${PRESS}(?:(?:must|have to|shall|will|would|do|can only|really must|really have to|are|am)\s+(?:hereby |now |also |absolutely )?)?(?:demand(?:ing)?|insis[st]*t?(?:ing)?(?: (?:up)?on)?|insisit on)(?<that> that)?(?![\w'])(?=\s)`, 'i'),
    when: [({ after }) => !/^\s*(?:rose|for|is)\b/i.test(after)],
    unless: [hospitality, denies, marketSense],
    rewrite: (hit, voice) => insist(hit, voice),
  },
  {
    form: 'I insist, we demand',
    find: /(?<![\w'])(?:I|we) (?:do |must |really |absolutely )?insist(?=[,.:;!—])|\bhereby demand\b|\bdo hereby insist\b|\bas a demand\b|\bI'm not asking, I'm telling\b|\b(?:telling|not) you, not asking\b|\b(?:not asking|don't ask)[,;] (?:I|we)(?:'m| am|'re| are)? (?:telling|insist)/i,
    unless: [hospitality],
  },
  {
    form: 'my client demands',
    find: new RegExp(String.raw`(?<![\w'])(?<by>(?:my|our|the) (?!mother|father|wife|husband|daughter|son)(?:[\w'’-]+ ){0,3}?[\w'’-]+) (?:hereby |also |now |absolutely )?(?:demands?|insists?(?: (?:up)?on)?|requests and requires|requires?)(?<that> that)?(?![\w'])`, 'i'),
    when: [addresses, ({ groups, text }) => !/require/i.test(text) || groups['that'] !== undefined, ({ groups }) => !/\b(?:law|convention|regulation|statute|rule|act|system|insurer|authority|code)$/i.test(groups['by'] ?? '')],
    unless: [denies, marketSense, ({ sentence }) => /\bfrom every\b/i.test(sentence.judged)],
    rewrite: askFor,
  },
  { form: 'our demands', find: /(?<![\w'-])(?:our|the [\w'’-]+?['’]s|our [\w'’-]+s['’]?)(?: \w+){0,3}? demands?(?= (?:is|are|remains?|stands?|that|from|here|below|in full)\b|\s*[:;,.—])/i, unless: [marketSense, ({ after }) => /^ (?:is|are) (?:low|high|up|down|strong|weak|flat|rising|falling|growing|steady)/i.test(after)], rewrite: softenNoun },
  { form: 'our demands', find: /\b(?:our|my|a|the|this) list of demands\b|\bwhat (?:we|I)(?:'re|'m| are| am) demanding\b|\bmeet (?:our|my|the [\w'’-]+['’]s) demands\b|\bis demanded\b/i, rewrite: softenNoun },
  {
    form: 'our expectation is that you',
    find: /\b(?:(?:our|my|the)(?: [\w'’-]+){0,2}? (?:expectation|requirement|assumption|condition|request|position)|a requirement of (?:our|my) \w+) (?:is|remains|was) (?:simply |clearly |still )?that (?=(?<who>you|your (?:[\w'’-]+ ){0,2}[\w'’-]+)\b)/i,
    unless: [({ after }) => /^your? [\w'’ -]{0,20}(?:well|safe|fine)\b/i.test(after)],
  },
  { form: 'our expectation is that you', find: /\bit(?:'s| is| remains)? (?:a requirement|a condition|our (?:firm |clear )?(?:expectation|requirement)|my (?:firm |clear )?(?:expectation|requirement)|understood|expected|required|demanded|needed|necessary|vital|crucial|critical|imperative|essential|mandatory|incumbent|a must|only (?:right|fair|proper|reasonable|logical)|can only be right|just right)(?: of [\w ]{2,20}?)?(?: that|(?: up)?on| for)? (?:you|your)\b/i, when: [({ sentence }) => /\b(?:you|your)\b/i.test(sentence.judged)], unless: [instructs, denies, ({ after }) => /^ (?:be (?:comfortable|able|there|here)|feel|know|have a|understand)/i.test(after)] },
  { form: 'our expectation is that you', find: /\bit can only be right for you to\b|\b(?:is|are) what (?:we|I) (?:expect|want|require|demand) (?:from|of) you\b|\bis the least (?:you|your \w+) (?:can do|could do|owe)\b/i },
  { form: 'duty nouns', find: /\bthe (?:onus|burden|ball|obligation|responsibility|duty) (?:is|lies|rests|falls|sits) (?:squarely |entirely |now |firmly )?(?:with|on|upon|in) (?:you|your)\b/i, unless: [isQuestion, ({ text }) => /\b(?:ball|mess|this)\b/i.test(text), ({ text }) => /\bball\b/i.test(text)] },
  { form: 'duty nouns', find: /\bit(?:'s| is)(?: now| only| entirely| surely)? (?:on|up to|down to|for|incumbent (?:up)?on) (?:you|your [\w'’-]+)(?:,[^,]{0,24},)?(?:\s+alone)? to (?=(?<then>[a-z]+))/i, when: [({ after, groups }) => !/^(?:decide|choose|say|judge|know|tell|pick|see|consider|set|determine)$/i.test(groups['then'] ?? after)], unless: [isQuestion] },
  { form: 'duty nouns', find: /\bit (?:falls|comes down|rests|is left) to (?:you|your [\w'’-]+) to\b|\bit(?:'s| is) your (?:job|duty|responsibility|obligation|task|place) to\b|\bit(?:'s| is) your (?:[\w'’-]+ ){1,2}?(?:,[^,]{0,24},)? ?(?:that|who) (?:has|have|needs?|must)\b|\bit(?:'s| is) your [\w'’-]+, not ours, (?:that|who) (?:has|must|needs)/i, unless: [isQuestion] },
  { form: 'duty nouns', find: /\b(?:is|are) (?:yours|for you|your job|up to you) to (?:pay|cover|bear|fix|settle|fund|sort|carry|repair|clear|replace|insure|absorb|refund)\b|\bat your (?:own )?(?:cost|expense|charge)\b(?=[\s.,;!]*$)/i, when: [({ text, before }) => !/^at\b/i.test(text) || /\b(?:has|have|must|need|needs|is|are) (?:to )?(?:be )?$/i.test(before) || /\b(?:has|have|needs?|must|ought|should|is|are) to\b|\bneeds? \w+ing\b|\bmust\b/i.test(before)], unless: [isQuestion] },
  { form: 'duty nouns', find: /\bresponsibility for [^.;,]{2,50} (?:lies|rests|sits|is) (?:squarely |entirely )?with you(?:r \w+)?\b|\b(?:has|have) to be (?:paid|borne|covered|carried|funded|met|settled|fixed|replaced|done) (?:for )?(?:by|at) you(?:r [\w'’-]+(?: [\w'’-]+)?)?\b|\bneeds? (?:\w+ing) (?:\w+ )?by you\b/i, unless: [instructs] },
  { form: 'duty nouns', find: /\bthe (?:least|decent thing|fair thing|right thing|proper thing|only (?:fair|decent|right|honest) thing|best thing|honest thing) (?:that )?(?:you|your \w+)? ?(?:can do|could do|to do|should do)? ?(?:is|would be|'d be|now is) (?:for )?(?:you |your [\w'’-]+ )?(?:to )?(?=[a-z])/i, when: [({ text }) => /\byou/i.test(text)], unless: [isQuestion] },
  { form: 'high time', find: /\b(?:it(?:'s| is)|isn't it) (?:high |about |past |surely |really |only )?time (?:that )?(?<who>you|your [\w'’-]+)\b(?= \w+(?:ed|t|d|k|w|n|id|ut)\b)/i, unless: [({ after }) => /^ (?:had|got|came|met)\b/i.test(after)] },
  { form: 'you owe us', find: /(?<![\w'])(?<who>you|your [\w'’-]+)(?: really| still| clearly| now| do|'ve long)? owes? (?:us|me|our|it to|the|them|my|those|these)\b/i, unless: [isQuestion, ({ after, text }) => /\bme\b/i.test(text) && /^ (?:a )?(?:beer|drink|coffee|lunch|dinner|pint|call|one)\b/i.test(after), ({ after }) => /^ (?:a )?(?:beer|drink|coffee|lunch|dinner|pint|nothing|no )\b/i.test(after), ({ before }) => /\b(?:if|what|whatever|think|that|know)\s*$/i.test(before)] },
  { form: 'you owe us', find: /\bwe (?:are|'re) (?:entitled to|owed|due) (?:a|an|the|our|full|\d)[^.;!?]{0,40} (?:from|by) you\b|\bis owed to us by you\b|\bthe least you owe us\b/i },
  { form: 'negated wishes', find: /\b(?:I|we) (?:can't|cannot|can not|won't|will not|simply won't|don't|do not|shall not) (?:\w+ )?(?:have|want|expect|need) (?<who>you|your [\w'’-]+)(?: to(?= [a-z]+)| (?=[a-z]+ing\b)| (?=(?:deduct|charge|bill|raise|add|cut|pass|tell|take|quote|mark|change|move)\b))/i, unless: [kind, isQuestion, ({ after }) => /^(?:standing|waiting|sitting|driving|worrying|thinking|feeling|to (?:worry|think|feel|wait|do anything)|doing|losing|missing|travel| ?(?:worry|think|feel|wait|do anything|apologi|change a thing|go to|rush|hurry|incur|be))/i.test(after)], rewrite: (hit, voice) => negateGerund(hit, voice) },
  { form: 'might I suggest', find: /\b(?:might|may|can|could) (?:I|we) suggest (?:that )?(?<who>you|your [\w'’-]+)\b(?= (?:find|drop|lower|cut|pay|take|reconsider|rethink|waive|reduce|come|move|revise|remove|accept|withdraw)\b)|\bI should have thought (?:that )?you(?:'d| would)\b/i },

  // Broad frames: somebody must do a thing, or somebody wants it done; the second reader says whether the deal is meant.
  { form: 'somebody must', find: new RegExp(String.raw`(?:^|[;:,.]\s+)(?<mark>(?<who>${SOMEBODY})\s+${TOLD})\s+(?=[a-z])`, 'i'), unless: [isQuestion, instructs], unsure: 0.4, rewrite: fallback },
  { form: 'somebody insists', find: new RegExp(String.raw`(?<![\w'])(?<by>(?:my|our|the) [\w'’-]+(?: [\w'’-]+)?) (?:demand|insist|require|call|expect|want|press)s?(?: on| upon| for| that|(?= (?:an?|the|your|you|full|immediate)\b))`, 'i'), unless: [isQuestion, marketSense], unsure: 0.15, rewrite: fallback },
  { form: 'I want somebody to', find: new RegExp(String.raw`(?<![\w'])(?:I|we)(?: \w+ly| still| just)? (?:want|need|expect) (?<who>${SOMEBODY}) to(?= [a-z])`, 'i'), unless: [isQuestion, denies], unsure: 0.4, rewrite: fallback },
  { form: 'get rid of it', find: /(?:^|[.;:!]\s+|\b(?:please|just|now) )(?<mark>[a-z]{3,12} (?:rid of |up on |back )?(?:the|your|our|us|me|that|those|it)\b(?:\s+[\w'’%€£$-]+){0,3})/i, unless: [isQuestion, instructs, threatens, notImperative], unsure: 0.4, rewrite: fallback },

  // Orders dressed as questions.
  { form: 'orders dressed as questions', find: /\b(?:would|will|can|could) (?<who>you|your (?:people|team|side|lot|firm|office))(?: all)? (?:(?:please|kindly|just|finally|for once|simply|now) )+(?:please |finally |just )?(?:stop|quit|cease|get on|drop|take|go|pay|lower|cut|remove|give|agree|accept|sign|match|waive|put|start|do|keep|bring)\b/i, when: [({ text, after, sentence }) => /\b(?:stop|quit|cease|get on|finally|for once)\b/i.test(text) || namesTerm(after) && /\b(?:just|simply)\b/i.test(text) || /\band be done\b/i.test(sentence.judged)] },
  { form: 'orders dressed as questions', find: /\bwhy (?:don't|do not|can't|won't) (?<who>you|your (?:people|team|side|firm|end)) (?:just|simply|finally|all)\b|\b(?:how about|what about|suppose) (?:you|your (?:end|side|team|firm|people))(?: \w+ly| just)? (?:pick|pay|cover|drop|cut|lower|take|stop|knock|throw|match|give|find|start|come)s?\b/i, unless: [({ sentence }) => /\band (?:we|I)\b/i.test(sentence.judged)] },
  { form: 'orders dressed as questions', find: /\b(?:when|how soon)(?: exactly| precisely)? (?:can|may|could|should|are|will) (?:we|I|you)(?: to)? (?:expect you to|finally expect|be (?:revers|lower|remov|dropp|cutt|pay|refund|credit|return|reduc|withdraw)ing)\b|\bis coming when, exactly\b|\bisn't it (?:about |high )?time (?:you|your \w+)\b|\bwill you or won't you\b|\b(?:you'll|you will) be \w+ing that \w+ out, yes\b/i },
  { form: 'orders dressed as questions', find: /\bcould we have a (?:number|figure|price|rate|quote) (?:under|below|of|over|above|starting)\b[^?]{0,30}\btoday\b|\bwould it be too much trouble for you to finally\b|\bis it (?:really )?too much to ask (?:that|for) you\b/i },

  // Orders to their people.

  // Impersonal pressure.
  {
    form: 'the price has to come down',
    find: new RegExp(String.raw`(?<![\w'])(?<who>(?!that (?:your|the|our|you|those|my)\b)(?:the|that|those|these|this|your|our|all|half of that|half the|any|a|such|clause|section|article|paragraph)(?: [\w'’%£€$.,-]+){1,5}?|(?:\d[\d.,]*|[a-z]+) ?(?:%|percent|per cent)(?: of [\w ]{2,20})?|[€$£¥]\s?\d[\d.,]*k?)(?:'s| has| have|'ve)? (?:simply |just |really |also |still )?(?:must|ha(?:s|ve) to|needs? to|got to|gotta|is to|are to|ought to|will have to|'ll have to)(?: simply| just| really| now)?(?= (?:come (?:down|off|up|out|back|to)|go(?: up| down| to| in| back)?(?=[\s,.;!?]*$| (?:from|by|before|and|to|in|at|up|down|back)\b)|disappear|drop|fall|shrink|rise|vanish|be (?:lower|higher|cheaper|cut|reduced|lowered|removed|struck|deleted|waived|dropped|halved|taken (?:out|off|down)|released|refunded|paid|returned|reinstated|capped|extended|shortened|raised|increased|corrected|handed back|gone|out|at your|yours|withdrawn|scrapped|lifted|revised|deducted|credited|split|shared|rebuilt|redone|replaced|included|\d|under|below|with the|done|for your)|come back to|read|end|stop|give|improve|change|match|reflect|include|cover|move|start)\b)`, 'i'),
    when: [({ groups, after, sentence }) => namesTerm(groups['who'] ?? '') || /\byour?\b/i.test(`${groups['who'] ?? ''} ${after}`) || /^(?:clause|section)/i.test(groups['who'] ?? '') || /^ come back to us/i.test(after) || namesTerm(after.slice(0, 40)) && /\byou/i.test(sentence.judged)],
    unless: [instructs, isQuestion, ({ before }) => /\b(?:if|whether|what|how|that|which|so that|why|as|our|my)\s*$/i.test(before), ({ groups }) => /\b(?:our|my|roof|date|tree|eggs|pressure|applicants?)\b/i.test(groups['who'] ?? ''), ({ after }) => /^ (?:be (?:paid|returned|done|included|replaced|signed) (?:by|before|on|to the|in) (?!you|us))/i.test(after), ({ after }) => /^ (?:reflect|include|cover|change|start|match|move|read|end|stop)\b/i.test(after) && !/\b(?:you|your|us|our)\b/i.test(after)],
    rewrite: askThing,
  },
  { form: 'the price has to come down', find: /\bthere (?:has|have|is|are|must|needs?|ha(?:s|ve) got)(?: to| got to)? be (?:a |an |some |no (?:more )?|real )?(?:cap|refund|movement|discount|reduction|limit|change|credit|ceiling|rebate|compensation|end|minimum|give|improvement|cut|consequence|penalty|Sunday|surcharge|increase|fee)\w*[^.;!?]{0,30}/i, when: [aboutReader], unless: [isQuestion] },
  { form: 'your quote needs trimming', find: /\b(?<who>(?:your|that|the|those|this)(?: [\w'’-]+){1,3}?) (?:needs?|wants?|could do with|requires?) (?:a (?:trim|cut|haircut|rethink|rework)|(?:trimm|cutt|lower|reduc|remov|tak|dropp|strik|rework|revis|rethink|chang|redo|shav|halv|sharpen|slash|scrapp|delet|ditch|mov|fix|correct|adjust|withdraw|binn|waiv)ing)\b/i, when: [({ text, after, groups }) => /\byour\b/i.test(text + after) || namesTerm(groups['who'] ?? '')], unless: [isQuestion, instructs, ({ before }) => /\b(?:if|whether|what)\s*$/i.test(before)] },
  { form: 'a reduction is called for', find: /\b(?:is|are) (?:called for|demanded|expected|required|needed|due|overdue)(?:,)? (?:from|of|on|by) (?:you|your (?:part|side|end|[\w'’-]+))\b|\b(?:called for|expected|demanded|required|necessary) on your (?:part|side)\b|\bon your part [^.;]{0,40}\bis (?:demanded|required|expected)\b/i, unless: [isQuestion] },
  { form: 'once more', find: /\bI(?:'ll| will) (?:ask|tell) you (?:once more|one more time|again) to\b|\bI (?:must|have to|can only|would) (?:ask|request)(?: that)? you\b(?: to)?(?! (?:for|about|whether|if|what|how|why)\b)(?= (?:kindly|reconsider|bear|remove|withdraw|pay|lower|drop|reduce|cover|stop|refund|accept|return|forthwith)\b)|\bI would ask you to kindly\b|\byou know what (?:you|your \w+) (?:have|need|has|needs) to do\b/i, unless: [isQuestion] },
  { form: 'legal notice', find: /\b(?:take notice that|be advised that|you are on notice|kindly arrange for the (?:immediate )?|do hereby|without delay,? you|we put you to|we require(?: of you| your)|is required,? within [^,]{2,30},? to|for full indemnity|strict compliance)\b/i, when: [({ sentence }) => /\b(?:you|your)\b|\bEmployer\b|\bindemnity\b/.test(sentence.judged)], unless: [({ paragraph, text }) => /escalate|accreditation|commence|proceedings/i.test(paragraph.judged) || /be advised/i.test(text), ({ text, after }) => /be advised/i.test(text) && !/^ (?:you|your)/i.test(after)] },
];

const asked = (hit: Hit, [words, who = 'you', doing = '']: RegExpExecArray, voice: Parameters<typeof askFor>[1]): readonly string[] => (/^your?$|^u$/i.test(who) ? request(polish({ lead: hit.before.replace(/\b(?:I|we)(?: \w+){0,3}\s*$/i, ''), who: 'you', what: baseOf(doing) + hit.after.slice(words.length), tail: '' }), voice) : []);

const insist = (hit: Hit, voice: Parameters<typeof askFor>[1]): string[] => {
  const gerund = /^\s*(you|your|u)\s+([a-z]+ing)\b/i.exec(hit.after);
  // "We must insist on your repairing the gate": the deed is asked for.
  if (gerund && /\bon$/i.test(hit.text)) return [...asked(hit, gerund, voice), ...askFor(hit, voice).map((text) => text.replace(/\basks? for you(?:r)? /i, 'ask that you ')), ...fallback(hit, voice)].filter((text) => !/\bthat you \w+ing\b/.test(text));
  return askFor(hit, voice);
};

const negateGerund: typeof negate = (hit, voice) => negate(hit, voice);

/** The underline without the space its pattern ends in. */
const trimmed = ({ span, text }: Hit): { start: number; end: number } => ({ start: span.start, end: span.end - (text.length - text.trimEnd().length) });

/** Orders told as the writer's wish, need, right or expectation. */
export const wishes: readonly Pattern[] = forms.map((form) => ({ mark: trimmed, ...form }));
