import type { Check } from '../engine/types';
import { carries, firstSentencesOf } from '../language/prose';

/** How many sentences in the small talk may stand. */
const OPENING = 3;

const PERSONAL = [
  /\b(?:hope|trust|imagine|expect)\b[^.;!?]{0,50}\b(?:well|smooth(?:ly)?|survived|recover(?:ed|ing)?|enjoy(?:ed|ing)?|holiday|vacation|weekend|trip|journey|flight|home|move|weather|storm|heat|family|kids|dog|baby|break|rest(?:ed)?|summer|winter|easter|christmas|new year|week|day|start|party|wedding|match|race|marathon|conference|fair|festival|garden|knee|back|cold|flu|better|safe(?:ly)?|great|nice|good|lovely|fun|settling|settled in)\b/i,
  /\b(?:congratulations|congrats|well done|kudos|bravo|happy (?:birthday|new year|easter|holidays|anniversary)|merry christmas|all the best for|best wishes|good luck|get well|welcome back|warm greetings|greetings from|season's greetings)\b/i,
  /\b(?:great|good|lovely|nice|wonderful|terrific|fine|pleasant|inspiring|brilliant|excellent|fun|pleasure|joy|treat|delight(?:ed)?|happy|glad|sorry|sad|pleased|thrilled|moved)\b[^.;!?]{0,30}\b(?:meet(?:ing)?|see(?:ing)?|hear(?:ing)?|read(?:ing)?|talk(?:ing)?|chat(?:ting)?|visit(?:ing)?|catch(?:ing)? up|running into|spend(?:ing)?|host(?:ing)?|having you|talk you gave|evening|dinner|lunch|coffee|tour|day)\b/i,
  /\b(?:enjoyed|loved|still (?:the talk|talking|thinking|smiling|laughing|dreaming)|made (?:us|me|my|our) (?:\w+ )?(?:smile|laugh|day|week)|were thinking of you|was thinking of you|a gem|was gold|hit of|the highlight)\b/i,
  /\b(?:thanks?|thank you|grateful|many thanks)\b[^.;!?]{0,30}\b(?:coffee|lunch|dinner|breakfast|tea|cake|tasting|tour|showing (?:us|me)|hospitality|visit|hosting|welcome|welcoming|evening|ride|lift|lovely|warm|kind (?:words|note)|photos?|tip|recommendation|walk|drink|wine|company|making time|taking the time|your time|patience|flowers|card|book)\b/i,
  /\b(?:how (?:is|are|was|were|did|'s|has|have)|did (?:you|your))\b[^.;?]{0,60}\b(?:holiday|weekend|trip|journey|race|marathon|move|kids|family|daughter|son|dog|cat|baby|garden|house|new office|office|match|team|wedding|conference|fair|festival|go|going|you|settling|exam|exams|summer|recital|concert|harvest|flight|knee|run|hike|party|move)\b[^.;?]{0,30}\?/i,
  /\b(?:weather|snow|sunshine|heatwave|storm|rain|spring|autumn|blossom|swallows|football|world cup|derby|marathon|half-marathon|holidays?|granddaughter|grandson|birthday)\b/i,
];

/** What happens around people; says something only where no business is in the sentence. */
const SCENIC = [
  /\b(?:sun(?:ny|shine)?|snow(?:ing|ed|y)?|frost|fog|drizzle|thunder|rainbow|trees?|roses|tulips|bees|geese|birds?|tomatoes|sunset|sunrise|toothache|jet lag|hay fever|sleepless|newborn|toddlers?|grandchildren|puppy|kitten|picnic|barbecue|karaoke|half-?term|choir practice)\b/i,
  /\b(?:goosebumps|in the shower|the nice part|first the nice|playoffs?|insane|made (?:my|our) \w+ (?:call|laugh|smile|cry)|never been so|named the|won (?:me|us) over|(?:so|how) (?:grateful|proud))\b/i,
  /\bwhat an? (?:lovely|great|wonderful|fine|terrific|brilliant|beautiful|week|day|night|match|game|show|party|evening|storm|summer|winter)\b/i,
  /\b(?:everyone|everybody|the (?:\w+ )?(?:team|kids|children|guests|apprentices|staff|crew)|we|I|my \w+|our \w+)(?:'s|'re|'m| is| are| am)? still (?:speaks?|speaking|talks?|talking|laughs?|laughing|raves?|raving|dreams?|hums?|humming|full)\b|\bhas been on (?:my|our) minds?\b/i,
];
const TERMS = /\b(?:offer|quote|quotation|invoice|contract|clause|price|rent|fee|tender|deposit|delivery|order|payment|counter-?proposal|counter-?offer)s?\b/i;

const PROCESS = [
  /\b(?:before (?:we|I) (?:get|go|dive|start|turn|talk|jump|come)|a word (?:on|about) how|how (?:shall|should|would|do) (?:we|you) (?:want to |like to |best )?(?:run|go about|work|proceed|handle|organise|organize|spend|decide|approach)|how long (?:do|should|will) (?:you|we|the|this)|who else (?:should|needs|will|would|is)|who (?:on your side|should be involved)|(?:suggest|propose) (?:that )?(?:we )?(?:start(?:ing)?|begin(?:ning)?|take|set aside|keep|go(?:ing)? through|split(?:ting)?|meet(?:ing)?)|let's (?:take|keep|start|set aside|agree on how)|take (?:a )?(?:little )?time)\b/i,
];

/** A wish about the deal is no small talk. */
const BUSINESS = /\bhope (?:you|we|this|that|to) (?:can|will|could|would|agree|sign|accept|reconsider|find a|hear|receive|close)\b|[€$£]\s?\d|\d\s?%|\b(?:happy|glad|sorry|good|great|pleased|nice) to (?:hear|read|see)[^.;!?]{0,40}\b(?:offer|quote|proposal|price|agree|accept|counter|terms)\b/i;

/** The draft opens with a line that is not business. */
export const smallTalk: Check = {
  id: 'small-talk',
  title: 'Opens with a human line',
  passage: { words: 'Don’t rush to the substance. Introduce yourself, and take a little time to get to know people', by: 'Jeff Weiss' },
  judge: (draft, findings) => {
    const opening = firstSentencesOf(draft, OPENING).filter((sentence) => !carries(sentence, findings, 'blame', 'dismissive', 'condescending', 'rhetorical-question', 'ultimatum'));
    const line = opening.find(({ judged }, at) =>
      (PERSONAL.some((form) => form.test(judged)) && !BUSINESS.test(judged)) ||
      (SCENIC.some((form) => form.test(judged)) && !BUSINESS.test(judged) && !TERMS.test(judged)) || (at < 2 && PROCESS.some((form) => form.test(judged))),
    );
    return line
      ? { pass: true, advice: 'The mail opens with a human line.', evidence: line.span }
      : { pass: false, advice: 'Open with a line that is not business: a word on your last meeting, or on how you would like these talks to run.' };
  },
  passes: ['Hi Dana,\n\nI hope the move to Leeds went smoothly.\n\nOn price, we are at 4%.', 'Hi Lou,\n\nBefore we get into numbers, how long do you think this should take us?'],
  fails: ['Dear Ms Tran,\n\nWe have received your offer of 18 September for the panels.', 'Hi Ann,\n\nThanks for your mail. The price is €42.'],
};
