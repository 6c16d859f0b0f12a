import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { sensible } from './rewrites';
import { CLEAR, KNOW, KNOWS, LEARNER, SOUND, TRADE } from './words';

/** "You should know by Friday whether …", "you must know the code": news to come, or a plain need. */
const newsToCome: Guard = ({ text, before, after }) =>
  /^you\b/i.test(text) && !/by now|full well|of all people|better/i.test(text) &&
  (/^,? (?:by|on|within|before|whether|when|if|more|tomorrow|your|the (?:result|terms|risks|password))\b/i.test(after) ||
    /\b(?:if|when|whether|so that|what|how|glad|sure|hope|want|let|unless|until|do|did) (?:that )?$/i.test(before));
/** "any reasonable date": a thing, no person. */
const aThing: Guard = ({ text }) => THING.test(text);
const THING = frame`\b(?:dates?|times?|day|slot|notice|offer|price|request|efforts?|endeavou?rs|terms?|option|costs?|expenses?|amount|number|idea|deal
  |solution|proposal|plan|way|question)(?: (?:would|could|should|will|can))?\s*$`;
/** "make sure everyone knows", "more than anyone knows": knowledge to spread, or none. */
const tellsThem: Guard = ({ before, after }) =>
  /\b(?:than|much|far|sure|ensure|so that|if|whether|until|once|let)\s*$/i.test(before) ||
  /^ (?:\p{Lu}\p{Ll}+|each other|where|how to|what to|her|him|me|your?)\b/u.test(after);
/** "That's how we did it together", "here is how it works: scan the tag": an account, or a manual. */
const account: Guard = ({ sentence }) => /\b(?:together|scan|press|click|thank\w*|happy to|glad)\b/i.test(sentence.judged);

/** Lectures: what you should know, what any sensible person sees, how things work, how long I have been doing this. */
export const lessons: readonly Pattern[] = [
  {
    form: 'you should know',
    find: frame`\b(?:as )?you (?:(?:really|surely|certainly|of all people|must|should|ought to|no doubt|doubtless|well|perfectly|full|very|already
      |have|be|now|all|'re|are) ){1,5}(?:${KNOW}|known|aware|knew)(?: (?:by now|full well|perfectly well|very well|better|as well as (?:I|we) do
      |that))*`,
    when: [({ text }) => /\b(?:should|ought|must|of all people|no doubt|doubtless|well|surely|certainly|perfectly)\b/i.test(text)],
    unless: [newsToCome], unsure: 0.1,
  },
  {
    form: 'you should know',
    find: frame`\byou (?:know|knew)(?: (?:this|that))? (?:as well as|full well|perfectly well|very well)(?: (?:I|we|anyone)(?: do)?)?(?: that)?
      |\byou of all people\b|\byou do (?:surely )?(?:reali[sz]e|know|understand|see)(?: that)?\b|\byou(?:'ll| will| can)? (?:hardly|scarcely) (?:deny
      |need)(?: that)?`,
    unsure: 0.1,
  },
  {
    form: 'you should know',
    find: frame`\b(?:I|we|one|you)(?:'d| would| might| should)? (?:have )?(?:thought|think|expected|hoped|assumed|hope) (?:that )?(?:an?|any|you|your
      |it|the)\b(?: [\w-]+){0,6}? (?:${KNOW}|knew|${CLEAR}|known)(?: (?:that|by now))*`,
    unsure: 0.21,
  },
  {
    form: 'you should know',
    find: frame`\b(?:shouldn't|should not|oughtn't|hardly|surprised|astonished|amazed)(?: (?:that )?(?:I|we))?(?: even)? (?:have|need
      |needs) (?:to )?(?:be )?(?:tell|explain|remind|point|spell|say|reminding|telling|explaining|pointing)\w*(?: (?:out|you|this|it|to|an?
      |\w+))?(?: that)?|\b(?:escaped|dawned on) (?:you|your)(?: (?:notice|attention))?(?: that)?`,
    unsure: 0.1,
  },
  {
    form: 'you should know',
    find: frame`\b(?:(?:I|we) (?:assume|presume|take it|trust|gather)|(?:I'm|I am|are you) (?:quite |not )*sure) (?:that |how |if )?(?:you(?:'re|'ve
      | are)?|familiar)[\w' ]{0,14} (?:familiar|aware|acquainted|heard|understand|grasped)(?: (?:with|of|that|what|how|are|you))*`,
    unsure: 0.17,
  },
  {
    form: 'you may not know',
    find: frame`\b(?:perhaps |maybe )?you (?:may|might|'re|are|perhaps)?(?: well)? ?(?:not (?:be )?(?:aware|familiar|used|know|reali[sz]e
      |want to hear)|new (?:to|here)|unaware|find this hard)(?: (?:of|with|to|that|how|this|it|the|here|\w+))*?,? (?:but|so)\b`,
    unsure: 0.14,
  },
  {
    form: 'you will learn',
    find: frame`\b(?:you'll|you will) (?:soon |come to |one day )?(?:see|learn|find(?: out)?|understand|thank|come round)(?: (?:that|why|when|once|how
      |soon|in time|me))*|\b(?:sooner or later|one (?:fine )?day|once|when) you(?:'ve|'ll| have)? [\w ]{2,40} (?:as (?:I|many|long|often)|years
      |experience)\b|\bthe sooner you (?:accept|reali[sz]e|understand|learn)(?: that)?`,
    unsure: 0.24,
  },
  {
    form: 'you should know',
    find: frame`\b(?:what|the point|something) you(?:'re)? (?:have to|need to|must|fail to|don't seem to|seem not to|missing
      |overlooking)(?: (?:understand|reali[sz]e|grasp|see))?(?: is)?(?: that)?|\bcontrary to what you \w+(?: \w+)?|\bmore complicated than you \w+
      |\babove (?:your|his|her) pay grade|\ba lot to learn\b|\bI think you'll find(?: that)?|\bwe both know\b|\byou know better\b`,
    unsure: 0.14,
  },
  {
    form: 'any reasonable person',
    find: frame`\b(?:as |which )?(?:any|no|every|most|all|only an?|even an?|an?) (?:half-|\w+ ){0,2}?(?:${SOUND}|${LEARNER})(?: (?!(?:would|could|can
      |will|should|knows?)\b)[\w'-]+){0,6}? (?:${KNOWS}|can|could|will|would|should)(?: (?:${KNOW}|confirm|see))?(?: (?:you|that))*`,
    unless: [aThing], unsure: 0.07, rewrite: sensible,
  },
  {
    form: 'everyone knows',
    find: frame`\b(?:as )?(?:(?:any|every|no)(?:one|body)|ask any\w*)(?: who [\w' ]{2,40}?| (?!(?:would|could|can|will
      |knows?)\b)[\w'-]+){0,6}? (?:${KNOWS}|(?:can|could|will|would) (?:${KNOW}|confirm))(?: (?:you|us))?(?: that)?`,
    unless: [tellsThem], unsure: 0.08, rewrite: sensible,
  },
  {
    form: 'common knowledge',
    find: frame`\b(?:it(?:'s| is|was) )?common (?:sense|knowledge|courtesy)(?: (?:dictates|says|tells us|suggests|in the trade))?(?: that)?
      |\bdoesn't take an? [\w ]{2,24} to (?:see|know|work out|understand)(?: that)?`,
    unsure: 0.1,
  },
  {
    form: 'how things work',
    find: frame`\b(?:that|this|here)(?:'s| is) (?:not |just |simply )?(?:how|the way) (?:the |a |an )?[\w' ]{1,24}? (?:works?|goes|is done
      |are done)(?: in (?:this|our|the) ${TRADE})?(?: here)?`,
    unless: [account], unsure: 0.21,
  },
  {
    form: 'how things work',
    find: frame`\bwelcome to (?:the )?(?:${TRADE}|reality|\d{4})\b|\bin the (?:real world|big leagues)\b|\b(?:\w+ 101|lesson (?:one|number one)
      |first rule of \w+|let (?:that|this) be a (?:lesson|reminder)|(?:little|quick|short|free) lesson(?: in)?|reality check)`,
    unsure: 0.07,
  },
  {
    form: 'proverbs',
    find: frame`\b(?:rules are rules|business is business|actions have consequences|money doesn't grow on trees|no such thing as a free lunch
      |wasn't built in a day|you get what you pay for|can't stand the heat|life isn't fair|have (?:your|one's) cake|the clue is in the name)\b`,
  },
  {
    form: 'long experience held over the reader',
    find: frame`\b(?:(?:I|we)(?:'ve| have) (?:been (?:doing|in|at)|spent|done|run|seen) [\w ]{2,24} (?:for|since|longer than|before) [\w ]{2,24}
      |before you (?:were|could|had) [\w ]{2,16}|in my (?:long|considerable|vast|extensive|many)[\w ]{0,10} experience|forgotten more about|(?:take it
      |take my word|take that) (?:from|for) [\w ]{1,30}|as (?:an?|the) (?:qualified|experienced|seasoned|chartered) [\w ]{2,20})(?=[ ,:;.–—])`,
    unless: [account], unsure: 0.21,
  },
  { form: 'trust me', find: /(?:^\W*|[,;:–—]\s+|\b(?:and|but) )(?<mark>trust me(?: on (?:this|that))?|believe (?:you )?me)(?=[,:;.–—])/i, unsure: 0.06 },
  {
    form: 'leave it to us',
    find: frame`\bleave (?:the [\w ]{2,20}|that|this|it) to (?:us|the (?:professionals|experts|grown-ups|adults|people)|those)\b|\b(?:perhaps
      |maybe) (?:\w+ )?(?:someone|a|ask|have) (?:\w+ )?(?:more )?(?:senior|experienced|grown-up)\b[\w ]{0,20}|\b(?:is there a grown-up
      |the grown-ups)\b`,
    unsure: 0.14,
  },
  {
    form: 'it may surprise you',
    find: frame`\b(?:believe it or not|it may surprise you|last (?:time )?I (?:checked|looked)|even (?:I|we) (?:know|can see)|surprise,? surprise
      |you people|expected (?:better|more) (?:from|of) (?:you|an?)|this may come as (?:news|a (?:shock|surprise)))\b(?:[\w ]{0,20}? (?:but|that))?`,
    unsure: 0.17,
  },
];
