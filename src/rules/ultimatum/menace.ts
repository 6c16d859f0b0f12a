import type { Guard, Pattern } from '../../engine/types';
import { isQuestion } from '../../language/guards';
import { dealless, refused } from './guards';
import { onward, wholePart } from './part';
import { BREAK, OUTSIDERS } from './words';

/** A visit, a show or a vote may have a last chance, too: no deal. */
const leisure: Guard = ({ sentence }) =>
  new RegExp(String.raw`\b(?:visit|tickets?|survey|register|newsletter|course|vote|concert|party|match|game|dinner|lunch|exhibition|museum|holiday`
    + String.raw`|enjoy|early[- ]bird|guests|visitors)\b`, 'i').test(sentence.judged);
/** The other side is in the paragraph. */
const withoutYou: Guard = ({ paragraph }) => !/\b(?:you|your|u|ur)\b/i.test(paragraph.judged);

const TIME = String.raw`(?:(?:\d+|an?|one|two|three|four|five|seven|ten|twelve|twenty-four|forty-eight|seventy-two) (?:minutes?|hours?|days?|weeks?)`
  + String.raw`|(?:until|till) [\w ]{2,20})`;
const ANSWER = String.raw`(?:accept|pay|sign|answer|reply|respond|decide|comply|settle|confirm|agree|fix|vacate|leave|remove|clear|come back|reconsider)`;

/** "It'd be a shame if this got us stuck": Wheeler's own words, and no threat. */
const isLossForBoth: Guard = ({ text }) => /\b(?:got|get|gets|keep|keeps|kept|leave|left|hold|held) (?:us|both of us|our (?:two )?(?:teams|companies))\b|\b(?:stuck|undone)\b/i.test(text);

/** Threats that are not said outright, and clocks that tick. */
export const menace: readonly Pattern[] = [
  // "It would be a shame if the trade press heard."
  {
    form: 'it would be a shame',
    find: new RegExp(String.raw`\b(?:it(?:'d| would| will|'ll) be (?:\w+ )?(?:a (?:\w+ )?(?:shame|pity|tragedy)|unfortunate|sad|regrettable|awkward`
      + String.raw`|terrible|embarrassing|unpleasant|inconvenient)|(?:what )?a (?:shame|pity)|(?:god|heaven) forbid)\b[^.;!?]{0,25}\b(?:if|should|were`
      + String.raw`|when|to (?:see|have)|about your)\b[^.;!?]{0,90}`, 'i'),
    unless: [isQuestion, isLossForBoth],
    unsure: 0.2,
  },
  // "You don't want to find out."
  {
    form: 'you do not want to find out',
    find: new RegExp(String.raw`\byou(?: really)? (?:don't|do not|wouldn't|won't) (?:really )?(?:want|like|wish) (?:to (?:find out|know|see|learn`
      + String.raw`|test|cross)|us (?:to|as)|me (?:to|as))\b|\byou(?:'ll| will) (?:live to )?(?:regret|be sorry)\b|\byou(?:'ve| have) been warned\b`, 'i'),
    unless: [isQuestion, ({ text }) => /\bwon't (?:regret|be)/i.test(text)],
    mark: wholePart,
  },
  {
    form: 'do not test us',
    find: /\b(?:don't|do not|wouldn't|would not) (?:make|force|test|try|tempt|push|cross|provoke|underestimate) (?:us|me|our|your luck)\b/i,
    unless: [isQuestion],
    mark: wholePart,
  },
  {
    form: 'consequences',
    find: new RegExp(String.raw`\b(?:see (?:what|how) happens|(?:find out|see) the hard way|at your (?:own )?peril|on your (?:own )?heads?`
      + String.raw`|only yoursel(?:f|ves) to blame|(?:actions|choices) have consequences|(?:there|that)(?:'ll| will|'d| would)? (?:be`
      + String.raw`|have) consequences|our memor(?:y|ies) (?:is|are) long|long memor(?:y|ies)|word (?:gets|travels|spreads)|people talk`
      + String.raw`|consider (?:this|yoursel(?:f|ves)) (?:warned|a warning)|(?:will|won't) be (?:remembered|forgotten))\b`, 'i'),
    unless: [isQuestion],
    mark: wholePart,
    unsure: 0.25,
  },
  // "I'd think carefully before you answer."
  {
    form: 'be careful',
    find: new RegExp(String.raw`\b(?:(?:I|we)(?:'d| would) (?:be )?(?:very )?(?:careful|cautious|wary|think|reconsider)|think (?:\w+ )?(?:carefully`
      + String.raw`|hard|twice)|tread (?:very )?carefully|(?:be |choose |weigh |consider )(?:your |very )(?:next |careful)|(?:you|your \w+) (?:may`
      + String.raw`|might|would do well|had better) (?:wish |want |like )?to (?:remember|recall|consider|reflect|ask)|(?:remember|bear in mind`
      + String.raw`|don't forget|remind you)(?: that)? (?:who|what|whose|you need))\b[^.;!?]{0,60}`, 'i'),
    unless: [isQuestion],
    mark: wholePart,
    unsure: 0.3,
  },
  // "This is your last chance."
  {
    form: 'last chance',
    find: new RegExp(String.raw`\b(?:your|their|one|a|the|very|and) (?:(?:very|last|absolute|more) )*(?:last|final|only|one) (?:chance|opportunity`
      + String.raw`|shot|warning|reminder|notice|call)\b|\b(?:final|last) (?:warning|notice|call|demand|ultimatum|chance)\b|\b(?:won't|will not`
      + String.raw`|not) (?:be |get |have )+(?:an?|another) (?:second|other|further|third|next)? ?(?:chance|opportunity|warning)\b`, 'i'),
    unless: [leisure, refused],
    mark: onward,
    unsure: 0.2,
  },
  {
    form: 'the clock is ticking',
    find: new RegExp(String.raw`\b(?:time(?:'s| is) (?:up|running out)|clock(?:'s| is) (?:ticking|running)|tick[- ,]*tock|you(?:'re`
      + String.raw`| are) (?:running )?out of time|speak now or|game over|going once|no extensions|with or without you)\b`, 'i'),
    unless: [leisure, isQuestion, dealless],
    mark: onward,
    unsure: 0.2,
  },
  // "You have 48 hours to accept."
  {
    form: 'you have 48 hours',
    find: new RegExp(String.raw`\b(?:you|they|your \w+|the \w+)(?:'ve| have| has| get)(?: (?:got|exactly|just|only|precisely`
      + String.raw`|now))* ${TIME}(?: to ${ANSWER}| from (?:today|now)|(?= *(?:$|[.!,;:])))`, 'i'),
    unless: [leisure, isQuestion, dealless],
    mark: onward,
  },
  {
    form: 'we give you until noon',
    find: new RegExp(String.raw`\b(?:we|I|our \w+)(?:'ll|'re|'m| will| are| am)? (?:be )?giv(?:e|es|ing) (?:you|them|your \w+) (?:exactly |just `
      + String.raw`|only )?${TIME}\b`, 'i'),
    unless: [isQuestion, dealless],
    mark: onward,
    unsure: 0.2,
  },
  // "After that the offer is gone."
  {
    form: 'the offer goes away',
    find: new RegExp(String.raw`\b(?:offer|price|discount|rate|bid|quote|proposal|deal|slot|window)\b[^.;:!?]{0,25}? (?:gone|dead|history`
      + String.raw`|off the table|evaporates?|vanish(?:es)?|dies|disappears?|self-destructs?|void|withdrawn|torn up)\b|\b(?:deal(?:'s| is) off`
      + String.raw`|all bets are off|the whole thing is (?:dead|off)|(?:train|ship) is leaving|(?:bags are packed|coats are on))\b`, 'i'),
    unless: [isQuestion, ({ text, before }) => /\bnot\b/i.test(text) || /\b(?:if|should|once|until|before|when) (?:the|this|our|your) $/i.test(before)],
    mark: wholePart,
    unsure: 0.2,
  },
  // "We're prepared to walk away."
  {
    form: 'walking away',
    find: new RegExp(String.raw`\b(?:we|I|our \w+|my \w+)(?:'re|'m|'ll| are| am| is| will| can)(?: (?:this|very|so|prepared|ready|happy|willing`
      + String.raw`|about|more|than|going|always|not|afraid|just|tempted|away|close|to)){0,5} (?:walk(?:ing)?(?= *(?:$|[.,;!]))|${BREAK})`, 'i'),
    unless: [isQuestion, dealless, ({ before }) => /\b(?:not|never|without|rather than|instead of|hope|avoid)\b[^.;!?]{0,25}$/i.test(before)],
    mark: wholePart,
    unsure: 0.3,
  },
  {
    form: 'leaving the table',
    find: new RegExp(String.raw`\b(?:(?:prepared|ready|happy|willing|about|going) to walk(?: away)?(?= *(?:$|[.,;!]| from| over| if| unless))`
      + String.raw`|walk(?:ing)? away from (?:this|the (?:deal|table|talks))|pull(?:ing)? the plug|leav(?:e|ing) the table|tak(?:e|ing) (?:our`
      + String.raw`|my) (?:business|custom|money|orders?|accounts?|trade|work)(?: \w+){0,3} (?:elsewhere|away|to)|consider this (?:our|my) (?:goodbye`
      + String.raw`|notice|resignation)|(?:look|go) (?:elsewhere|somewhere else) then|no skin off (?:our|my) nose|this is where we part)\b`, 'i'),
    unless: [refused, leisure],
    mark: wholePart,
  },
  // "There are plenty of other buyers."
  {
    form: 'others are waiting',
    find: new RegExp(String.raw`\b(?:plenty|lots|dozens|any number|no shortage|a (?:queue|line)) of (?:other|more|\w+ers?|people|offers)\b`
      + String.raw`|\b(?:several|many|three|two|four|five|ten) (?:other )?(?:vendors?|suppliers?|buyers?|bidders?|firms?|agencies|candidates`
      + String.raw`|offers)\b(?= *(?:$|[.,;!]| (?:who|waiting|ready|in line|lined|queu)))|\bwe can always (?:find|use|hire|go|walk|take|buy|sell)\b`
      + String.raw`|\b(?:competitors?|rivals?|another \w+)(?: of yours)? (?:is|are|has|have)(?: already| now)? (?:on the (?:line|phone)|waiting|ready`
      + String.raw`|made|offered|called)`, 'i'),
    unless: [isQuestion, dealless, withoutYou],
    mark: wholePart,
    unsure: 0.3,
  },
  // "We won't hesitate to tell the regulator."
  {
    form: 'telling others',
    find: new RegExp(String.raw`\b(?:hesitat\w+|ready|obliged|forced|have|had|love|hate|friends?|know|report\w*|tell\w*|inform\w*|notify\w*|alert\w*`
      + String.raw`|involv\w+|call|(?:go|speak|write|talk)\w*) (?:[\w']+ ){0,6}?${OUTSIDERS}\b`, 'i'),
    unless: [isQuestion, withoutYou],
    mark: wholePart,
    unsure: 0.4,
  },
  {
    form: 'others will be interested',
    find: new RegExp(String.raw`\b${OUTSIDERS}\b[^.;:!?]{0,30} (?:interest|curious|love|hear|read|know|find|see|enjoy|ask)\w*\b`, 'i'),
    unless: [isQuestion, withoutYou],
    mark: wholePart,
    unsure: 0.4,
  },
  // "Good luck finding another printer."
  {
    form: 'sorry send-off',
    find: new RegExp(String.raw`\b(?:good luck|best of luck|have fun|do enjoy) (?:with )?(?:\w+ing|the|your)\b[^.;!?]{0,100}|\b(?:by all means`
      + String.raw`|feel free to) (?:say no|hold out|refuse|reject|wait|try|walk|ignore|keep|find|look)\b[^.!?]{0,90}`, 'i'),
    unless: [isQuestion],
    unsure: 0.25,
  },
  // "Do you want us to call the regulator?"
  {
    form: 'threat as a question',
    find: new RegExp(String.raw`\b(?:do you (?:\w+ )?(?:want|wish|prefer) (?:us|me|our \w+|the \w+) |(?:shall|should|must|do) (?:I|we) (?:tell|call`
      + String.raw`|inform|involve|go to|start|instruct)\b|would you (?:rather|prefer)|are you (?:\w+ )?(?:prepared|willing|ready|happy`
      + String.raw`|going) to (?:lose|risk|give up)|how long (?:can|could|will|would|do you think)\b[^.;!]{0,40}\bwithout|what do you (?:suppose`
      + String.raw`|think)\b[^.;!]{0,60}\b(?:when|if|once))\b[^.;!?]{0,110}(?=\?)`, 'i'),
    mark: wholePart,
    unsure: 0.35,
  },
  // "This isn't a threat, but …", "I'd hate to have to end this."
  {
    form: 'threat denied or regretted',
    find: new RegExp(String.raw`\b(?:(?:isn't|not|is not) a (?:threat|bluff|ultimatum)|a promise,? not a threat|not bluffing|nobody(?:'s`
      + String.raw`| is) threatening|far be it from (?:me|us)|(?:we|I)(?:'d| would) (?:\w+ )?(?:hate|be (?:sorry|sad|reluctant)|never dream of`
      + String.raw`|rather not|prefer not|regret)\b|hope (?:that )?(?:it|this) (?:doesn't|does not|won't) come to|just saying)\b[^.;!?]{0,60}`, 'i'),
    unless: [isQuestion],
    mark: wholePart,
    unsure: 0.3,
  },
  // "You need us more than we need you."
  {
    form: 'we hold the power',
    find: new RegExp(String.raw`\b(?:you need (?:us|this|me|our \w+) more|(?:had|'d) better be\b|you(?:'ve| have) (?:got )?nowhere (?:else )?to go`
      + String.raw`|(?:we|I) can make (?:this|your|things|it|life)\b|you won't (?:like|enjoy)|one (?:word|call|post|mail) from (?:us|me|our)`
      + String.raw`|expect a visit)\b`, 'i'),
    unless: [isQuestion],
    mark: wholePart,
    unsure: 0.25,
  },
];
