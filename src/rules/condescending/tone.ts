import type { Guard, Pattern } from '../../engine/types';
import { frame } from '../../language/frame';
import { CLEAR, SUMS, VERY } from './words';

/** The phrase opens the sentence or a clause. */
const opensHere: Guard = ({ before }) =>
  /(?:^|[,;:.!?–—(-]|\b(?:but|and|so|now|well|ok|okay|yet|then|really|please|right|or|just|do))\s*["'“‘*_]*$/i.test(before);
/** Thanks, wishes, outings, real praise: nobody is talked down to. */
const kindly: Guard = ({ paragraph }) =>
  /\b(?:congrat\w+|thank(?:s| you)|lovely|delighted|invited|party|birthday|weekend|promotion|award)\b/i.test(paragraph.judged);
/** "To be clear, I was wrong", "Let me be honest, we missed it": the writer takes it on. */
const ownsUp: Guard = ({ text, after, sentence }) =>
  /\b(?:my|our) (?:mistake|fault|error|slip)\b|\bI was wrong\b/i.test(sentence.judged) || /honest|to be clear/i.test(text) && /^,? (?:I|we)\b/i.test(after);
/** "…, and then we", "together": a task for both. */
const joint: Guard = ({ before, sentence }) => /\b(?:let's|we|we'll|did|I|could|can|to) $/i.test(before) || /\btogether\b/i.test(sentence.judged);

/** What both sides do is a task, not a lesson: "Let's do the sums together". */
const jointly: Guard = ({ after }) => /^ (?:[\w']+ ){0,4}?(?:together|with you|side by side|on (?:the|our) call)\b/i.test(after);

/** Openers that press, slow speech, lessons in manners, patience on show, praise from above. */
export const tone: readonly Pattern[] = [
  {
    form: 'with all due respect',
    find: frame`\bwith (?:all |the |every )*(?:due|greatest|utmost|deepest|highest|great|much|all|every)(?: (?:due|of|possible))* (?:respects?
      |deference|esteem)(?: (?:to|for) (?:you|your [\w' ]{1,30}|the [\w ]{1,24}))?(?:,? but)?|\bwith respect(?=,)|\brespectfully(?=,)`,
    unless: [({ before, after }) => /\b(?:treat\w*|handled?|spoken? to) (?:\w+ )?$/i.test(before) || /^ to the deceased/i.test(after)],
  },
  {
    form: 'no offence, but',
    find: frame`\b(?:no (?:offen[cs]e|disrespect)(?: (?:intended|meant|to (?:you|your \w+|anyone)))?(?:,? but)?|don't take (?:this
      |it) (?:the wrong way|personally)(?:,? but)?|(?:not|without|meaning|don't)[\w ]{0,12} (?:rude|offen[cs]e|offend|harsh
      |lecture)(?: to [\w ]{2,20})?,? ?(?:but)?|I say this with [\w ]{4,30}|forgive me for [\w ]{4,30}|(?:I|we) (?:\w+ )?hate to (?:break it to you
      |be the one[\w ]{0,16}|say)(?:,? but)?|sorry to (?:break|burst|disappoint) \w+(?: \w+)?(?:,? but)?)`,
    unsure: 0.08,
  },
  {
    form: 'let me be clear',
    find: frame`\b(?:let me|let's|let us|I want to|I'd like to|I(?:'ll| will)|allow me to|to|just to) (?:just |only )?(?:be|make|get|put)(?: (?:it
      |this|that|one thing|myself))? ${VERY}(?:clear|plain|plainly|straight|blunt|bluntly|frank|honest)(?: (?:about|on|with) (?:this|that|it
      |one (?:thing|point)|you))?`,
    when: [opensHere], unless: [ownsUp], unsure: 0.14,
  },
  {
    form: 'let me be clear',
    find: frame`\b(?:make no mistake(?: about it)?|let there be no [\w ]{4,24}|just so (?:we're|we are|you're|there's)[\w ]{4,20}|mark my words
      |read my lips|get this straight|listen (?:carefully|up|to me)|(?:quite frankly|frankly speaking)|not to put too fine a point on it)(?=[ ,:;.–—])`,
    when: [opensHere],
  },
  {
    form: 'let me be clear',
    find: frame`\bI (?:trust|hope|assume|think|take it) (?:that )?(?:this|that|it|I|we)(?:'s|'ve| is| have)? [\w ]{0,20}(?:${CLEAR}|understood
      |sunk in)\b(?: now| enough)?`,
    unsure: 0.21,
  },
  {
    form: 'let me remind you',
    find: frame`\b(?:let me|may I|allow me to|need I|must I|(?:I|we) (?:need not|needn't|should not|shouldn't|hardly
      |hope I don't)[\w ]{0,10}) (?:remind|tell|explain to|refresh)(?: (?:you|your \w+))?(?: (?:that|what|how|something))?|\bI(?:'ll
      | will) tell you (?:something|one thing)`,
    unsure: 0.17,
  },
  {
    form: 'spelling it out',
    find: frame`\b(?:let me|I(?:'ll| will| can)|allow me to|let's|shall I|we(?:'ll| will)) (?:\w+ ){0,2}?(?:spell (?:it|this|that)?(?: out)?
      |break (?:it|this|that) down|keep (?:it|this) (?:\w+ )?simple|make (?:it|this) (?:\w+ )?simple|put (?:it|this|that) (?:in|as|another|simply
      |plainly)|explain|draw|translate|type|educate|enlighten|simplify|teach|walk you|hold your hand|do the (?:maths?|sums)|count (?:it|this)
      |save (?:you|us both)|help you (?:out|understand))\b(?:[\w' ]{0,30}?(?: you| slowly| words| terms| English| picture| time| again| fingers))?`,
    unless: [jointly],
    unsure: 0.21,
  },
  {
    form: 'spelling it out',
    find: frame`\bin (?:plain english|words of (?:one|a single) syllable|simple (?:terms|words)|terms (?:anyone|even)[\w ]{2,30})(?=[ ,:;.])
      |\b(?:for )?(?:those|the (?:slow|ones?))\w*(?: ones)? (?:at the back|in the back|of us|who (?:don't|didn't|haven't|can't)[\w' ]{0,24})
      |\btoo many big words\b|\bput(?:ting)? it (?:simply|plainly|bluntly)\b`,
    unsure: 0.14,
  },
  {
    form: 'do the sums',
    find: frame`\b(?:do|check|run|get) (?:the|your|some) (?:own )?${SUMS}(?: (?:straight|again|right|first|yourself|on))*|\b(?:simple|basic|elementary
      |primary-school) ${SUMS}\b|\b${SUMS} (?:101|isn't (?:hard|difficult))|\btwo (?:plus|and) two\b|\b(?:get|use|buy) a (?:calculator|map
      |dictionary)\b`,
    unless: [joint],
  },
  {
    form: 'rocket science',
    find: frame`\b(?:it's |this is |it is )?(?:not|isn't|hardly) (?:exactly |really )?(?:rocket science|brain surgery|that (?:hard|difficult
      |complicated))|\bit's (?:really )?(?:very |quite |not )?(?:simple|hard|difficult)(?=[:.–—])`,
  },
  {
    form: 'praise from above',
    find: frame`\b(?:(?:nice|good) try|full marks|gold star|ten out of ten|bless (?:you|your heart)|good (?:girl|boy|lad)|clever (?:you|of you|boy
      |girl)|(?:bravo|well done),? (?:you|for|on) [\w ]{3,30}|good for you)\b`,
    unless: [kindly], unsure: 0.17,
  },
  {
    form: 'praise from above',
    find: frame`\b(?:how |it's (?:\w+ )?)?(?:sweet|cute|adorable|touching|charming|refreshing|quaint) (?:that|of you|to (?:see|meet))|\b(?:I
      |we) (?:do |really )?(?:admire|love|like|applaud) (?:your|the) (?:\w+ )?(?:optimism|enthusiasm|ambition|confidence|imagination|nerve|courage
      |innocence|spirit)\b|\b(?:glad|pleased|good|nice) (?:to see )?(?:that )?(?:you|the penny)(?:'ve|'re| have| has)? (?:finally|at last|now) \w+`,
    unless: [kindly], unsure: 0.14,
  },
  {
    form: 'is that understood?',
    find: frame`\b(?:got it|(?:is|are|am|have|do|does|did|has) (?:that|this|it|we|you|I)(?: \w+){0,3} (?:clear|got (?:that|it)|make sense to you
      |understood|following|follow|with me|understand|through|simple enough|sunk in|sink in|register|plain)(?: now)?|still with me|capisce|comprende
      |understood|follow(?:ing)? me(?: so far)?|understand each other)(?=\?|, [\w ]{2,16}\?)`,
  },
  {
    form: 'is that understood?',
    find: frame`\b(?:if (?:that's|that is|this is) (?:understood|clear)|repeat after me|nod if you|let (?:that|this) sink in|(?:hope
      |hopefully)[\w ]{2,20}(?:sunk|sinks) in|(?:what|which) part of [\w"' ]{2,30} (?:don't|do|isn't|wasn't)[\w ]{0,16}|if (?:any of )?(?:that
      |this)(?:'s| is) (?:too|now) \w+)\b`,
    unsure: 0.07,
  },
  {
    form: 'patience on show',
    find: frame`^\W*(?<mark>sigh|oh dear|deep breath|here we go again|honestly|good grief|for (?:heaven's|goodness'?|pity's) sake)(?=\s*[.…!,*:])`,
    unless: [kindly], unsure: 0.1,
  },
  {
    form: 'patience on show',
    find: frame`\b(?:(?:my|our) patience (?:is|has)|trying (?:very |really )?hard to (?:be|stay|remain)|doing my best to (?:be|stay)|tiresome|tedious
      |as often as it takes|let's try (?:this|that) again)\b[\w ]{0,24}`,
    unless: [kindly], unsure: 0.21,
  },
  {
    form: 'advice nobody asked for',
    find: frame`\b(?:(?:word|piece|bit) of (?:\w+ )?advice|(?:some|a little|here's a) (?:friendly |free |little )?(?:advice|tip)|if I were you,?
      |for your own (?:good|sake|benefit)|(?:brush|read) up on|(?:do well|be wise|well advised|be better off) to \w+|try to see (?:it|the bigger)
      |think (?:it|this|about it) (?:over|through|carefully|for a \w+)|use your head|next time,? (?:try|read|ask|check|think)|take a course)\b`,
    unless: [kindly], unsure: 0.14,
  },
  {
    form: 'soothing',
    find: frame`\b(?:calm down|relax|chill|now,? now|there,? there|easy,? (?:tiger|now)|come on(?: now)?|keep your hair on|pull yoursel(?:f
      |ves) together|grow up|get real|wake up[\w ]{0,22}|do (?:try to )?keep up|pay attention(?: to this)?|(?:simmer
      |cool) down(?: first)?)(?=\s*(?:[,.;:!–—]|and\b)|$)`,
    when: [opensHere], unsure: 0.04,
  },
  {
    form: 'soothing',
    find: frame`\b(?:be|let(?:'s| us|s) (?:all )?(?:be|not be|act like)) (?:\w+ )?(?:sensible|reasonable|realistic|serious|rational|silly|grown-?ups?
      |adults?|mature|honest|real)(?: (?:about (?:this|it)|here|now))?(?=[ ,.;:!–—]|$)`,
    when: [opensHere], unsure: 0.14,
  },
  {
    form: 'soothing',
    find: frame`\b(?:no need to (?:be|panic|get|shout|overreact)|don't (?:be|get|panic|worry your|overreact)|(?:let's|let us) not (?:get|overreact
      |kid)|take a (?:deep )?breath|once you've (?:calmed|cooled|slept))\b(?: (?:so|all|about|head|down|off|on it|emotional|sensitive|upset|excited
      |dramatic|defensive|hysterical|carried away|silly|ourselves)){0,2}`,
    when: [opensHere], unless: [kindly], unsure: 0.14,
  },
  {
    form: 'pet names',
    find: frame`(?:^\W*|[,;:.!?–—-]\s+|\b(?:and|but|so|well|look|listen|now)\s)(?<mark>(?:(?:now|look|look here|listen|well),? )?(?:(?:my )?(?:dear
      |good|old|young|sweet) (?:fellow|chap|man|boy|girl|lady|friend|sir|madam|lad)s?|sweetheart|darling|honey|buddy|pal|sunshine|sonny|mate|my friend
      |my dear|son|champ)|look here|now look|listen here)(?=\s?[,.;:!–—])`,
    unless: [kindly, ({ before, text }) => /^dear\b/i.test(text) && !/\S/.test(before)], unsure: 0.14,
  },
];
