import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { onOwnSide } from './subject';

/** Thanks, wishes, things that were enjoyed: the words mean what they say. */
const meant: Guard = ({ paragraph }) => /\b(?:thank(?:s| you)|congrat\w+|loved?|lovely|enjoy\w*|grateful|sorry for)\b/i.test(paragraph.judged);
const ANSWER = String.raw`(?:an? |any |our |my |the |further |serious ){0,2}(?:repl(?:y|ies)|answer|response|comment|discussion|consideration|attention|time|minute)`;

/** Contempt without a verdict: what is not worth a reply, who would laugh, where it belongs. */
export const scorn: readonly Pattern[] = [
  {
    form: 'not worth a reply',
    find: frame`\b(?:(?:not|hardly|scarcely|barely|nothing (?:here |in it )?)|\w+n't) (?:even )?worth (?:${ANSWER}|the (?:\w+ ){1,2}|(?:our|my|your
      |anyone's) \w+|an? \w+|\w+ing)\b[\w ']{0,24}`,
    unless: [onOwnSide, meant], unsure: 0.06,
  },
  {
    form: 'does not merit a reply',
    find: frame`\b(?:(?:doesn't|does not|hardly|scarcely|don't) (?:merit|deserve|warrant)s? ${ANSWER}|(?:won't|will not|refuse to
      |not) (?:even )?dignify\b[\w ]{0,24}|(?:can't|cannot|hard to|hardly|impossible to)(?: be)? (?:tak\w+ )?[\w ]{0,16}serious(?:ly)?)`,
    unless: [onOwnSide], unsure: 0.04,
  },
  {
    form: 'only an idiot would',
    find: frame`\b(?:only|no) (?:an? )?(?:[\w-]+ )?(?:idiot|fool|lunatic|madman|moron|amateur|child|serious \w+|sane \w+
      |self-respecting \w+) would(?: (?:ever|even))?`,
    unsure: 0.02,
  },
  {
    form: 'we laughed',
    find: frame`\b(?:straight face|(?:had|gave us|good for) (?:all of us |us )?an? (?:\w+ )?(?:laugh|chuckle|giggle)|laugh(?:ed|ing|s)? (?:out|at|till
      |until|so|all)|burst out|(?:fell|falling) off (?:my|our|his|her|the) chairs?|chok(?:ed|ing) on|cried with laughter|framed it
      |comic relief)\b[\w ']{0,24}`,
    unless: [meant], unsure: 0.06,
  },
  {
    form: 'waste of time',
    find: frame`\b(?:wast(?:e|es|ed|ing) (?:(?:of )?(?:our|my|your|everyone's|everybody's|\w+'s) )?(?:time|breath|paper|energy|ink)
      |better things to do|no (?:time|patience) for (?:this|that|these|such|your))\b[\w ]{0,20}`,
    unless: [({ before }) => /\b(?:not|n't|to|avoid|never)(?: an?)? $/i.test(before)], unsure: 0.04,
  },
  {
    form: 'I stopped reading',
    find: frame`\b(?:stopped|gave up|quit) (?:reading|counting|listening)\b[\w ]{0,24}|\bcould(?:n't| not) (?:get past|finish)\b[\w ]{0,24}`,
    unsure: 0.06,
  },
  {
    form: 'you must be joking',
    find: frame`\b(?:(?:you|u|they)(?: guys)? (?:must|have to|have got to|can't|cannot|cant) (?:surely )?be (?:joking|kidding|serious|for real
      |having a laugh|out of your mind)|surely you (?:jest|joke)|(?:is|was) (?:this|that
      |it) (?:some kind of |meant as |supposed to be )?an? (?:\w+ )?(?:joke|prank|hoax)|(?:don't )?make (?:us|me) laugh|give (?:us|me) a break
      |pull the other one)`,
    unsure: 0.02,
  },
  {
    form: 'get real, in your dreams',
    find: frame`(?:^|[.!?;:,]\s+|\b(?:well|and|so|but|oh) )(?<mark>get real|get serious|get a grip|in your dreams|dream on|keep dreaming|yeah,? right
      |as if|big deal|so what|blah|yawn|good luck with that|no thanks|not a chance|fat chance|whatever|please|ha|haha|lol|nope)(?=\s*(?:[.!…,:;–—]|$))`,
    unless: [meant], unsure: 0.06,
  },
  {
    form: 'spare us the story',
    find: frame`\b(?:(?:do )?(?:spare|save) (?:us|me) (?:the|your|all|another|from)?\b[\w ' ]{0,30}|cry me a river|(?:smallest|tiny|tiniest) violin
      |sob stor(?:y|ies)|boo hoo|my heart bleeds|(?:weep|weeping|tears) for (?:you|your))`,
    unless: [meant], unsure: 0.06,
  },
  {
    form: 'from another planet',
    find: frame`\b(?:living in (?:a|the|another|some)|(?:on|from) (?:which|what|another) (?:planet|century)|cloud[- ]cuckoo|la-?la[- ]land
      |parallel universe|dream(?:ing|land| world)|belongs? in (?:a|the) \w+|stone age|science fiction|crystal ball|fairy (?:tale|story)|bedtime story
      |santa|unicorns?|pigs? (?:can |might |will )?fl(?:y|ew)|hell freezes(?: over)?|cold day in hell|over my dead body)\b[\w ]{0,20}`,
    unless: [meant], unsure: 0.07,
  },
  {
    form: 'I have seen better',
    find: frame`\b(?:I|we|my \w+|our \w+)(?:'ve| have)? (?:seen|read|had|heard|got|found|met) (?:better|more|worse|kinder|stronger)\b[^,;.!?]{0,50}`,
    unsure: 0.07,
  },
  {
    form: 'a child could do better',
    find: frame`\b(?:(?:a|any|my) (?:[\w-]+ )?(?:child|kid|toddler|monkey|intern|nephew|niece|daughter|son|grandmother|dog|cat
      |five-year-old)(?:'s)?(?: could| can| would| has| writes| draws| knows)|(?:on|off) the back of (?:a|an) [\w ]{3,16}|in crayon)\b[\w ]{0,24}`,
    unless: [meant], unsure: 0.07,
  },
  {
    form: 'full of holes',
    find: frame`\b(?:(?:more|full of) holes(?: than)?|holes? (?:you|one) could|holds? (?:no|about as much) water|drive an? \w+ through|falls? apart
      |collapses? (?:at|under|like)|house of cards|wouldn't (?:survive|pass|fool))\b[\w ]{0,30}`,
    unless: [onOwnSide], unsure: 0.09,
  },
  {
    form: 'fit for the bin',
    find: frame`\b(?:(?:(?:not|hardly|barely|only) )?fit (?:only )?for (?:the|an?|lining|\w+ing)|good (?:only )?for (?:the bin|lining|lighting
      |kindling|nothing)|(?:into|in|to|for) the (?:bin|shredder|wastebasket|trash|recycling|paper basket))\b[\w ]{0,20}`,
    unless: [meant, onOwnSide], unsure: 0.07,
  },
  {
    form: 'it would not even buy the stamps',
    find: frame`\b(?:wouldn't|would not|won't|doesn't|couldn't|barely|hardly|scarcely) (?:even )?(?:buy|cover|pay|feed|keep|fill|get|tip|clean)(?: the
      | a| an| my| our| me| us| one| half)\b[^,;.!?]{0,40}`,
    unless: [onOwnSide], unsure: 0.09,
  },
  {
    form: 'nobody cares',
    find: frame`\b(?:nobody (?:\w+ )?cares|who cares|could(?:n't| not) care less|(?:don't|do not|doesn't) care|not (?:our|my) (?:problem|concern)
      |not a charity|of no (?:interest|concern)|lose (?:any |no )?sleep)\b[\w ' ]{0,30}`,
    unless: [meant], unsure: 0.07,
  },
  {
    form: 'as useful as a chocolate teapot',
    find: frame`\bas (?:useful|convincing|solid|serious|credible|welcome|likely|clear|realistic|much \w+|watertight|reliable|generous
      |exciting) as (?:an? |the |my |our )[^,;.!?]{3,40}`,
    unless: [onOwnSide], unsure: 0.09,
  },
  {
    form: 'come back when you',
    find: frame`\b(?:come back|call (?:us|me)|try again|get back to (?:us|me)|write (?:back|again)|wake (?:us|me)) (?:to us )?(?:when|once
      |with)(?: you(?:'ve|'re|r)?| somebody| someone| the| an?| it)\b[^,;.!?]{0,40}`,
    unless: [meant], unsure: 0.09,
  },
  {
    form: 'throw us a bone',
    find: frame`\b(?:throw(?:ing|n|s)? (?:us|me) (?:an? |the |some )?\w+|crumbs from|chump change|pocket money|loose change|chicken ?feed|peanuts
      |pittance|insult to|slap in the face|drop in the ocean|lowball\w*)\b[\w ]{0,16}`,
    unless: [onOwnSide, meant], unsure: 0.06,
  },
];
