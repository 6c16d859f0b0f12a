import type { Guard, Pattern } from '../../engine/types';
import { nouns, replaced, states, verbs } from '../../language/idioms';
import { chargesYou, named, ofAParty, rejected } from './guards';

const SPORT = /\b(?:match(?:es)?|derby|league|cup|tournament|season|team'?s? (?:beat|won|lost)|goalkeeper|penalt(?:y|ies) shoot|home game|semi-?finals?|champion\w*|playoffs?|football|handball|rugby|hockey|basketball|cricket|tennis|golf|chess club|quiz|lottery|raffle|election|award|awards|prize|medal|tender was won|daughter\w*|son|sons|girls|boys|lads|marathon runners?|regatta|race day)\b/i;
const TALKS = /\b(?:negotiat\w*|talks|terms?|clauses?|fees?|rates?|prices?|contract|lease|discount|margin|offer|deal|deposit|rent|royalt\w+|indemnity|warranty|table)\b/i;
/** A real game, or a real prize. */
const sport: Guard = ({ sentence }) => SPORT.test(sentence.judged) && !TALKS.test(sentence.judged);
const spare = [rejected, named, sport];

/** Winning and losing, points and rounds, cards and chess: the deal as a game that someone loses. */
export const contest: readonly Pattern[] = [
  {
    form: 'winning and losing',
    rewrite: (hit) => {
      const came = /^(we|I|you)(?: did not| didn't|'re not| are not) (?:come|came|here)(?: here)? to lose\s*$/i.exec(hit.text);
      if (came) return [replaced(hit, `${came[1] ?? 'we'} came here to find a good solution`)];
      const intends = /^(.*\b(?:intend|intends|plan|plans|mean|means|going|want|wants|expect|here|came|like) to) win\s*$/i.exec(hit.text);
      return intends ? [replaced(hit, `${intends[1] ?? ''} get a good result`)] : [];
    },
    find: /\b(?:we|you|I|u|they|one of us|somebody|someone|nobody|our (?:client|side|team|board|members|people|firm)|your (?:client|side|team|board|people|firm))(?:'d|'ll|'ve|'re| would| will| have| had| are| always| never| still| don't| do not| didn't| did not| won't| can't| cannot| can| must| has| intend| intends| plan| plans| mean| means| came| come| going| here| in (?:this|it)| not| used| like| likes| aren't| ain't| just| already| clearly| may| might| did| do| hate| refuse| going| there| expect| want| wants| to)* (?:win|wins|won|winning|lose|loses|lost|losing)(?:\s*(?=$|[,.;:!?])| (?=this\b|that one|on (?:this|that|price|the|every|any|all|delivery|rates?|fees?|colou?r|payment|terms|\w+ terms)|either|too|here|in the end|eventually|and (?:we|you|I|they)|if (?:we|you)|out to you|against (?:you|us)|more than|everything|nothing|negotiations|anything|face|whatever|again|the (?:argument|negotiation|point|day|round|first round|exchange)|out\b|when))/i,
    unless: [
      // "…to lose this fight" is found by its fight, and once is enough.
      ({ after }) => /^ ?(?:this|that|the|a|an|our|any|every|another|your|one) (?:\w+ ){0,2}(?:fights?|battles?|wars?|duels?|contests?|games?|arguments?)\b/i.test(after),
      ...spare,
      ({ text, after }) => /\blost$/i.test(text.trim()) && /^(?:on the (?:way|train|bus)|in (?:the )?transit|the (?:argument log|point of))/i.test(after),
      ({ sentence, text }) => /\b(?:award|tender|bid|pitch|contract|lottery|prize|power|track|voice|luggage|way|touch|count|signal|weight|both win|win-win|win together|all win)\b/i.test(sentence.judged.slice(sentence.judged.indexOf(text), sentence.judged.indexOf(text) + text.length + 40)),
      ({ text, after }) => /\b(?:win|won|wins)\s*$/i.test(text) && /^on (?:saturday|sunday|monday|tuesday|wednesday|thursday|friday|penalties)/i.test(after),
    ],
  },
  ...verbs('winning', 'get a good result', ['come out on top', 'come out ahead', 'come out the winner', 'end up on top', 'emerge victorious', 'emerge the winner', 'carry the day', 'win the day', 'win hands down', 'win this', 'win the argument', 'win over on sb', 'play to win', 'prevail', 'lift the cup', 'take the spoils', 'take home the trophy', 'take the crown', 'finish first', 'have the last laugh', 'laugh last', 'clean up'], {
    unless: [...spare, ({ text, after, before }) => /^(?:prevail|clean|finish)/i.test(text) && (!/\b(?:we|you|I|client|side|to|will|who|union|board)\b[^,;.]{0,20}$/i.test(before) || /^(?:ing| (?:up|the|upon|law|wind|rate|over|in the event|first))/i.test(after) || /^prevailing|^prevails/i.test(text) || /^clean/i.test(text))],
  }),
  ...verbs('losing', 'end up behind', ['finish second', 'come off second best', 'come out second best', 'come off worst', 'come off the worse', 'come off worse', 'end up the loser', 'end up on the losing side', 'come out of this the loser', 'draw the short straw', 'get the short end of the stick', 'lick one\'s wounds', 'go home empty-handed', 'bite the dust', 'settle for a draw', 'lose face', 'be beaten', 'get beaten', 'be outplayed', 'go down in flames', 'lose slowly', 'lose out to you', 'lose out to us', 'take a beating', 'take a hammering', 'take a pasting', 'take enough punches'], { unless: [...spare] }),
  ...verbs('beating the other side', 'get ahead of sb', ['get the better of sb', 'get one over on sb', 'put one over on sb', 'get the upper hand over sb', 'get the jump on sb', 'steal a march on sb', 'run rings round sb', 'run rings around sb', 'trounce sb', 'thrash sb', 'outwit sb', 'outfox sb', 'outsmart sb', 'outmanoeuvre sb', 'outmaneuver sb', 'outflank sb', 'outgun sb', 'outplay sb', 'outfight sb', 'outbox sb', 'outlast sb', 'outmuscle sb', 'outfight sb', 'wrong-foot sb', 'vanquish sb', 'conquer sb', 'best sb at the table', 'defeat sb', 'whip sb', 'checkmate sb', 'wipe the floor with sb', 'mop the floor with sb', 'make mincemeat of sb', 'run circles around sb', 'knock sb off one\'s perch', 'knock sb out cold', 'take sb to the cleaners', 'catch sb napping', 'beat sb hands down', 'beat sb on points', 'have sb beat', 'have sb beaten', 'got sb beat'], {
    unless: [...spare, ({ text }) => /\b(?:the purpose|the object|the odds|the weather|the heat|cream|eggs?|the fear)\b/i.test(text), ({ text, sentence }) => /^(?:conquer|thrash|whip|defeat|outlast)/i.test(text) && /\b(?:mountain|peak|fears?|eggs?|cream|paint|batteries|battery|coating)\b/i.test(sentence.judged)],
  }),
  {
    form: 'beating the other side',
    find: /\b(?:beat|beats|beating|beaten|trounced|thrashed|defeated|outplayed|outfought|outgunned|outmanoeuvred|outmaneuvered|outflanked|outwitted|outfoxed|outsmarted|outmatched|outclassed|outboxed|vanquished|wrong-footed|knocked out|crushed|routed)\b/i,
    when: [
      ({ text, before, after }) =>
        /^beat/i.test(text)
          ? /^ (?:you|us|them|yours|ours|every (?:other )?(?:supplier|buyer|offer)|bigger|tougher|the other side|your (?:team|side|offer|lawyers?|people|firm)|the (?:landlord|union|bank|club|publisher))\b(?! (?:to (?:it|the)|there|by a day|up\b))/i.test(after) || (/\bbeaten$/i.test(text) && /\b(?:been|be|never|are|were|is|not|got|get)(?: \w+ly)? $/i.test(before) && !/^ (?:copper|egg|track|path|flat)/i.test(after)) || /\b(?:you|us|them)(?:'ve| have)? (?:got )?$/i.test(before) && /^ on\b/i.test(after)
          : /\b(?:be|been|being|are|were|was|is|get|got|being|'re|'ve|feel|felt)(?: \w+ly)? $/i.test(before) || /^ opponent/i.test(after) || /^out/i.test(text),
    ],
    unless: [...spare, ({ text, after }) => /^(?:crushed|routed|beaten)/i.test(text) && /^ (?:ice|stone|grapes?|gravel|glass|in transit|boxes?|via|through|to|eggs?|by the forklift)/i.test(after), ({ text, sentence }) => /^(?:crushed|routed|knocked)/i.test(text) && /\b(?:cables?|pipes?|parcels?|cartons?|boxes|wall|grapes|aggregate|forklift|via)\b/i.test(sentence.judged)],
  },
  {
    form: 'winner and loser',
    find: /\b(?:winner (?:and|or) (?:a )?losers?|winners? and losers?|winner takes? all|winners? takes? (?:it )?all|(?:on )?the (?:winning|losing) (?:side|corner|end|team)|(?:a|the|any|be|one|sore|bad|good) losers?|to the victors?(?: go(?:es)?)?(?: the spoils)?|(?:the|dividing|carving up|share of|sharing|divide|split|carve up) (?:the )?spoils|lion's share of the (?:loot|spoils)|zero[- ]sum(?: game)?|in it to win(?: it)?|(?<!not )out to win|(?:in|at|to) (?:these|this) [\w ]{0,16}to win(?=$|[,.;])|here to win|may the best (?:\w+ )?(?:man|woman|side|team|negotiator|buyer|seller|one|firm|offer)? ?win|playing to win|(?:last|only) (?:man|one|woman|person|bidder|side|firm) (?:left )?standing|survival of the fittest|sudden death|need a win|your (?:gain|loss) (?:is|will be|[\w ]{0,30} is) (?:our|my) (?:loss|gain)|our (?:gain|loss) is your (?:loss|gain)|you (?:lose|win),? (?:and )?(?:we|I) (?:win|lose)|we (?:win|lose),? (?:and )?you (?:lose|win)|only one of us can\b[^,;.:!?]{0,30}|(?:somebody|someone|one of us) (?:has|have) to (?:lose|win)|who(?:ever)? wins(?= (?:this|on|the (?:argument|clause|fee|deal)|here)|[,.;?!]|$)|seen to (?:have won|win|have lost|lose))\b/i,
    unless: [rejected, named, ({ sentence, text }) => sport({ sentence } as Parameters<Guard>[0]) || (/loser|winner/i.test(text) && /\b(?:raffle|draw|competition|award|prize|contest)\b/i.test(sentence.judged)) || /\bwin[- ]win\b/i.test(text)],
  },
  nouns('victory', 'good result', ['victory', 'triumph', 'conquest', 'scalp', 'trophy', 'pyrrhic victory', 'hollow victory'], {
    when: [({ before, after }) => /\b(?:a|an|our|your|their|this|that|another|of|claim|claiming|declare|such|as|big|small|easy|cheap|great) $/i.test(before) && /^(?:s|ies)?(?: (?:for|over|on|to|here|if|in (?:this|these)|against|at (?:the|our)|we|you|and|lap)\b|\s*(?:$|[,.;:!]))/i.test(after) || (before.trim() === '' && /^ (?:on|is (?:ours|yours))\b/i.test(after))],
    unless: [rejected, ({ sentence, before, after }) => sport({ sentence } as Parameters<Guard>[0]) || /\b(?:cabinet|engraved|shop|gardens|parade|engrav\w+|club's|saturday's|sunday's)\b/i.test(before + after)],
  }),
  nouns('defeat', 'poor result', ['defeat', 'crushing defeat', 'humiliation', 'humiliating defeat', 'rout', 'whitewash'], {
    when: [({ before, after }) => /\b(?:a|an|our|your|this|that|another|such a|in|of|as|accept) $/i.test(before) && /^(?:s)?(?: (?:for|over|on|to|here|if|in (?:this|these)|I|we|you|that)\b|\s*(?:$|[,.;:!]))/i.test(after)],
    unless: [rejected, sport],
  }),
  {
    form: 'a loss for one side',
    find: /\ba (?:win|loss|blow|setback)(?: (?:and|or) a (?:win|loss))? for (?:the )?(?:ward|management|our side|your side|us|you|the (?:union|landlord|tenants?|buyers?|sellers?|growers?|club|label|crew|other side))\b|\b(?:a|one|another) (?:big |small |little |quick |easy )?wins?(?= (?:on (?:the|price|this)|here\b|over (?:you|us|the)))|\b(?:two|three|several) wins in a row\b/i,
    unless: [rejected, sport, ({ text, after }) => /\bfor (?:us|you)$/i.test(text) && /^ (?:both|all|and)/i.test(after)],
    rewrite: (hit) => [replaced(hit, hit.text.replace(/\ba win\b/i, 'a good result').replace(/\ba loss\b/i, 'a poor result').replace(/\bwins?\b/i, 'good result'))],
  },
  {
    form: 'keeping score',
    rewrite: (hit) => (/^scored? (?:a|another|one|some|the first) (?:\w+ )?points?$/i.test(hit.text) ? [replaced(hit, 'made progress')] : /^even(?:ing)? (?:up )?the score/i.test(hit.text) ? [replaced(hit, /^evening/i.test(hit.text) ? 'finding a balance' : 'find a balance')] : []),
    find: /\b(?:(?:one|two|three|four|five|nil|love|1|2|3|4|five|six)[- –—:](?:nil|zero|one|two|three|all|love|to)(?: (?:one|two|three|nil))?(?: (?:up|down|to (?:you|us|the \w+)))|(?:one|two|three|four|five)[–—-](?:nil|one|two|three|all)\b|one all\b|(?:a|one|two|three|several) (?:goals?|points?) (?:up|down|ahead|behind|to (?:the |you|us)\w*(?: \w+)?)|(?:a|another|one|two|three|four|first|no) points? (?:for|to|goes to) (?:you|us|your|our|the)\b(?: \w+){0,2}|(?:score|scores|scored|scoring|win|won|wins|landed|land|lost|chalk(?:ed)? up|notched up) (?:a|another|one|two|three|some|the first|more|an easy) (?:cheap |easy |big |first )?(?:points?|goals?|hits?|punch(?:es)?|scalps?)|(?:your side|you|we|they|your team|our side|the \w+)(?:'ve)? (?:have )?(?:just )?scored(?= first| on\b|$|[,.;])|even(?:ing)? (?:up )?the score|settl(?:e|ing) (?:the|an old|old|this|that) scores?|keep(?:ing|s)? (?:score|a tally|count of who)|the scoreboard(?: reads| says| shows)?|(?:what|how) the score is|what's the score|the score(?:line)? (?:is|so far|stands|reads)|the tally of (?:who|wins|concessions)|by (?:my|our) (?:count|tally|scorecard),? (?:it|that|we|you)(?:'s|'re)?[^,;.:!?]{0,24}|(?:two|three|one|four|five|a couple) (?:down|up)(?= (?:after|on|in|against|and|with|to))|consolation goal|own goal|equali[sz]er|(?:on|ahead on|beat(?:en)? on|behind on|win on) points|chalk (?:up )?one(?: up)?|one for (?:you|us)(?= and)|payback|revenge|get(?:ting)? even|sacrifices? to (?:one|two|three)|list of favou?rs given)\b/i,
    unless: [
      rejected, sport,
      ({ text, after, before, sentence }) => /^payback/i.test(text) && (/^ (?:period|on|time|is (?:about|under|over)|in \d|of (?:about|under) \d|within)/i.test(after) || /\b(?:years?|months?)\b/i.test(after) || /\b(?:simple|energy|the) $/i.test(before)) || (/^revenge/i.test(text) && /\b(?:film|play|scene|novel|season)\b/i.test(sentence.judged)) || /\bpoints? (?:for|to) (?:you|us|the)\b/i.test(text) && /\b(?:to (?:discuss|raise|check)|talking|open|loyalty|backend|starting|a few|contact|single) $/i.test(before),
      ({ text, after, before }) => /^(?:one|two|three|a couple) (?:up|down)/i.test(text) && /\b(?:floors?|page|line|rows?|levels?|notch(?:es)?|from|flight) $/i.test(before) || /^(?:one|two|three)[ -]to[ -](?:one|two|three)$/i.test(text) || (/^keep/i.test(text) && /\b(?:neither|nobody|no need|not)\b/i.test(before)) || /^scor/i.test(text) && /^ (?:the cardboard|8\d|9\d|\d\d points)/i.test(after),
    ],
  },
  {
    form: 'rounds',
    rewrite: (hit) => {
      if (/\b(?:you|yours)\b/i.test(hit.text)) return [replaced(hit, 'that point is settled your way')];
      if (/^round \w+ (?:starts|begins)/i.test(hit.text)) return [replaced(hit, hit.text.replace(/^round \w+/i, 'the next conversation'))];
      return /gloves|in(?:to)? the ring|the bell/i.test(hit.text) ? [] : [replaced(hit, /^round|^last round/i.test(hit.text) && !/goes|went|is|was/i.test(hit.text) ? 'next point' : hit.text)];
    },
    find: /\b(?:round (?:one|two|three|four|five|1|2|3|4|i+)\b(?: (?:goes|went|is|was|to|belongs|starts|begins)\b(?: to)?(?: (?:you|us|yours|ours))?)?|(?:that|this|the (?:first|last|second|next|opening)|last) round (?:goes|went|is|was|belongs) (?:to )?(?:you|yours|us|ours|the \w+)|(?:won|win|wins|lost|lose|losing|winning|have|had|take|takes|took|give you|conceded?) (?:this|that|the (?:first|last|second|next|opening|final)|another|one|round (?:one|two|three)) ?round|(?:ten|twelve|fifteen|12|10|15|full twelve|few more|another (?:ten|few|three|two)) rounds(?: in the ring| with)?|seconds out|the (?:final )?bell (?:rings|goes|hasn't gone|has gone|rang)|(?:see you |meet you |meet |back |step |stepping |get |climb )(?:back )?in(?:to)? the ring|in (?:your|our|the (?:red|blue|losing)) corner|boxing gloves|training for this (?:bout|fight)|this bout|next bout)\b/i,
    unless: [
      rejected,
      ({ text, sentence, before, after }) =>
        (/^round (?:one|two|1|2|3|three|four)/i.test(text) && (/\b(?:tender|bidding|interviews?|funding|financing|tastings?|drinks|revisions?|edits|proofs?|series|seed|tests?|testing|feedback|viewings?|applications|auditions?|vaccin\w+|consultation|selection|patch|review)\b/i.test(sentence.judged) || /^ of (?!this|the (?:negotiat|talk|fight|battle))/i.test(after)) && !/\b(?:goes|went|is yours|to you|to us|belongs)\b/i.test(sentence.judged)) ||
        (/gloves/i.test(text) && /\boz\b|\d\d? ?(?:and|,)|\bcome in\b|starter kit|stock/i.test(sentence.judged)) ||
        (/corner|ring$/i.test(text) && /\b(?:shop|street|bouts?|wrestl|boxers?|circus|phone|room|tower|desk)\b/i.test(sentence.judged) && !/losing/i.test(text)) ||
        (/\brounds$/i.test(text) && /^ of\b/i.test(after)) || /\b(?:Series [A-F]|funding|seed) $/i.test(before),
    ],
  },
  {
    form: 'ball games',
    find: /\b(?:(?:the )?ball(?:'s| is| lies| now lies)? (?:is )?(?:now |firmly |squarely |back )*in your court|(?:a |the |we've the |with |has |have )?home(?:-team|-field|-ground)? advantage|level playing field|the pitch slopes|mov(?:e|es|ed|ing) the (?:ball|goal ?posts)|mov(?:e|es|ed|ing) the ball down the field|match point|set point|game point|break point|game,? set,? (?:and )?match|advantage us|injury time|extra time|run(?:ning|s)? (?:down|out) the clock|play(?:ing|s|ed)? for time|full-court press|(?:hit|hits|punch|punches|punching|hitting) (?:above|below) (?:its|our|your|their|the) (?:weight|belt)|below the belt|knock-?out(?: blow| punch)?|(?:a |the )?(?:low|body|killer|fatal|final|knockout) blow|killer punch|sucker punch|land(?:s|ed|ing)? (?:a|the|one|another|some) (?:punch|blow|hit|jab)|on the ropes|down for the count|out for the count|in a (?:headlock|chokehold|half nelson|arm ?lock)|saved by the bell|heavyweight bout|gloves off|throw(?:s|n|ing)? in the towel|game on|game over|bring your a-game|(?:this|the) (?:game|contest|bout) (?:is|isn't) (?:over|won|lost|ours|yours)|our game to (?:win|lose)|a marathon we intend to win|the home team|the visitors|photo finish|neck and neck|own the pitch|touché|the gloves)\b/i,
    when: [({ text, before }) => !/^(?:level playing field|extra time|break point|the visitors|the gloves|knock-?out|the home team|the game is on)$/i.test(text) && !/ the field$/i.test(before)],
    unless: [
      rejected, sport,
      (hit) => /clock|goal ?posts|below the belt|for time/i.test(hit.text) && (chargesYou(hit) || /\b(?:you|your)\b/i.test(hit.before) || /^ to\b/i.test(hit.after)),
      ({ text, sentence, after }) => (/clock|goal ?posts|injury|knock-?out|home|match point/i.test(text) && /\b(?:stage starts|chess|tournament|stewards|netting|nets|broadcast|sponsors? board|clockwork|drop)\b/i.test(sentence.judged)) || (/^game (?:on|over)/i.test(text) && /^ (?:the|a|\w+day|tv|screen)\b/i.test(after)),
    ],
  },
  {
    form: 'a knockout',
    find: /\b(?:a|the) knock-?out\b(?! (?:stage|round|rounds|drop|panel|game|mouse|phase|price))/i,
    unless: [rejected, sport],
  },
  {
    form: 'cards',
    find: /\b(?:(?:hold|holds|holding|held|have|has|got|we've|you've) (?:all |most of |more of )?(?:of )?(?:the|better|all the|all) (?:best |better |high |strong |trump )?(?:cards|aces|trumps)|(?:all |the )?cards (?:are|lie|were) in (?:our|your|their|my) hands?|(?:the |a |our |your |my |their |one more |another |last )*trump cards?|(?:an |one more |another |the |our |no |any |few |some )*aces? (?:up|in) (?:our|your|my|their|its|his|her) sleeves?|aces? in the hole|(?:hold|holds|holding|held|have|has|play|plays|playing|with) (?:a |the )?(?:better|stronger|best|strong|weak|weaker|winning|losing|poor|bad|good) hand|(?:a|the) (?:better|stronger|best|winning|losing|weaker) hand|(?:overplay|overplays|overplayed|overplaying|misplay|misplayed|tip|tipped|tipping|force|forced|forcing) (?:our|your|their|my|his|her|its) hands?|(?:show|shows|showed|shown|showing|reveal|revealed) (?:our|your|their|my|his|her|its|one's) (?:hands?|cards)|(?:play|plays|played|playing) (?:our|your|their|my|his|her|its|the|that) (?:best |last |strongest |final |only |trump |winning )?(?:cards?|ace|trump)|(?:keep|keeps|kept|keeping) (?:our|your|their|my|his|her|its) cards close(?: to (?:our|your|my|the) (?:chest|vest))?|cards close to (?:our|your|my|the) (?:chest|vest)|(?:call|calls|called|calling) (?:(?:your|our|their|his|her|that|this|its|the) )?(?:[\w-]+'s )?bluffs?|(?:we're|we are|not|they're|we aren't|isn't|I'm not|think we're) (?:just |only )?bluff(?:ing)?|no bluff|a bluff|your bluff|(?:rais(?:e|es|ed|ing)|up|upp(?:ed|ing)) the (?:ante|stakes)|poker[ -]?faces?|game of (?:poker|chicken)|high-stakes (?:game|poker)|stack the deck|stacked deck|deck is stacked|deck gets reshuffled|wild card up|we fold\b|all in on this hand|deal(?:t|s)? (?:us|you) a (?:bad|poor|weak) hand|joker up)\b/i,
    unless: [
      rejected,
      ({ text, before }) => /^forced/i.test(text) && /\b(?:you|have) $/i.test(before),
      ({ sentence, text, before }) => /\b(?:magic(?:ian)?s?|casino|playing cards|poker (?:night|evening|tables?|club)|card games?|bridge (?:club|evening)|deck of cards|dunes?|cliffs?)\b/i.test(sentence.judged) || (/poker[ -]?face/i.test(text) && /\bno $/i.test(before)) || (/^(?:a|your) bluff/i.test(text) && /\b(?:beach|cliff|river|above|view)\b/i.test(sentence.judged)) || (/stakes$/i.test(text) && /\b(?:fence|vines?|tomato)/i.test(sentence.judged)),
    ],
    rewrite: (hit) => cardsPlainly(hit.text).map((words) => replaced(hit, words)),
  },
  nouns('bargaining chips', 'contribution', ['bargaining chip', 'bargaining counter', 'negotiating chip', 'trading chip'], { unless: [rejected] }),
  {
    form: 'chess',
    find: /\b(?:check-?mate|(?:opening |clever |neat |good |bold |a |the |your |our |this )*gambits?|pawn sacrifices?|sacrific(?:e|ed|ing) a pawn|(?:your|our|the) pawns?|a pawn in (?:this|the|your|our)|(?:(?:your|our|their|my) )?(?:next )?(?:two|three|four|five|several|a few|one|2|3|ten) moves (?:ahead|in advance|behind)|(?:your|our) next (?:two|three|four|five|few) moves|stalemate|end ?game|(?:licensing |the |this )chess ?board|zugzwang|(?:your|our) move now)\b|^\W*your move\b(?=\W*$|[,.:;!])/i,
    when: [({ text, sentence }) => !/^(?:end ?game|stalemate)$/i.test(text) || /\b(?:lose|lost|win|won|opponent|pieces?|board|somebody|whoever)\b/i.test(sentence.judged)],
    unless: [rejected, ({ sentence, text }) => (/\b(?:chess (?:club|set|tournament|lessons?)|floor tiles|queen'?s gambit|pawn ?(?:shop|broker)|flat|house|relocation|new office)\b/i.test(sentence.judged) && !/negotiat|talks/i.test(sentence.judged)) || (/chess ?board$/i.test(text) && /\b(?:tiles|wooden|floor|pattern)\b/i.test(sentence.judged))],
    rewrite: (hit) => (/gambit/i.test(hit.text) ? [replaced(hit, /opening|^gambit/i.test(hit.text) && !/^(?:a|the|your|our|this)\b/i.test(hit.text) ? 'opening proposal' : `${/^(?:a|the|your|our|this)\b/i.exec(hit.text)?.[0] ?? ''} opening proposal`.trim().replace(/^a opening/i, 'an opening'))] : []),
  },
  {
    form: 'outdoing in tactics',
    find: /\b(?:Trojan horse|smoke ?screens?|red herring thrown|pull(?:s|ed|ing)? a fast one|(?:have|has|had|got|we've|you've) (?:the|your|our|his|her|their) measure(?: of (?:you|us|him|her|them))?|the measure of (?:you|him|her|them|us)|wait(?:ing)? (?:you|us|them) out|wear(?:ing)? (?:you|us|them) down|worn (?:us|you|them) down|soften(?:s|ed|ing)? (?:you|us|them|up the)\b(?: up)?(?: \w+)?|soften(?:ed|ing)? up|rattl(?:e|ed|es|ing) (?:your|our|their|his|her) cages?|saw through (?:the|your|their) (?:feint|ploy|bluff)|see through your (?:ploy|bluff|feint)|call(?:ing)? the shots|calls the shots|secret agenda against|closing in on (?:you|your|us|our)\b[^,;.:!?]{0,24}|drive a wedge|caught (?:you|us|your \w+|our \w+|them|him|her) (?:napping|off guard|cold)|(?:make|making|let|have|wanted) (?:you|us|them)(?: to)? sweat|let (?:you|us|them|him|her) (?:sweat|stew|bleed)(?: a (?:bit|little))?|to (?:sweat|stew) a (?:bit|little)|sweat (?:it )?out|hold(?:ing)? out behind a wall|outlast (?:any|the|your) siege|surrounded (?:us|you)|boxed (?:us|you|into|in)(?: (?:in|into))?(?: a corner)?|back(?:ed|ing|s)? (?:us|you|them|me) into (?:a|the|that) corner|(?:backed|boxed|painted|forced|pushed|driven|put) into a corner|got (?:us|you|them|the \w+)(?: \w+)? cornered|(?:you|us|we|we're|you're|them) (?:are |were |feel |felt )?cornered|got (?:us|you) in a corner|gone nuclear|nuclear option|battle of the|second front|play(?:s|ed|ing)? (?:the |both |us |you |them |our |your )[\w, ]{0,30}off against(?: each other| one another)?|pit(?:s|ted|ting)? (?:you|us|them|your|our|the|two|three|one)[^,;.:!?]{0,20} against)\b/i,
    unless: [
      rejected,
      (hit) => /fast one|off against|smoke|worn (?:us|me)|shots/i.test(hit.text) && (chargesYou(hit) || /smoke/i.test(hit.text) && /^ for your\b/i.test(hit.after) || /^worn us/i.test(hit.text)),
      ({ text, sentence, after }) => (/Trojan|smoke/i.test(text) && /\b(?:props?|act (?:two|one|three)|theatre|stage|music video|by the hour|malware|virus|puppets?)\b/i.test(sentence.judged)) || (/soften/i.test(text) && /\b(?:butter|leather|skin|water|lighting|tone|wax|clay)\b/i.test(sentence.judged)) || (/surrounded (?:us|you)/i.test(text) && !/^ with\b/i.test(after)) || (/wear|worn/i.test(text) && /\b(?:carpet|tyres?|tread)\b/i.test(sentence.judged)),
    ],
    rewrite: (hit) => {
      const against = /^(play|pit)\w* (.*?) ?(?:off )?against$/i.exec(hit.text);
      if (!against) return [];
      const ing = /^\w+ing\b/i.test(hit.text), past = /^(?:played|pitted)/i.test(hit.text);
      const swapped = replaced(hit, `${ing ? 'comparing' : past ? 'compared' : 'compare'} ${against[2] ?? ''} with`);
      return [swapped];
    },
  },
  states('drawn out', 'a long discussion', ['a staring contest', 'a waiting game', 'a game of nerves', 'a battle of nerves'], { unless: [rejected] }),
  ...verbs('rivals compared', 'compare', ['play off'], { unless: [({ after }) => !/^ (?:the|two|our|your|you|us|them|one)\b[^,;.]{0,30}\bagainst\b/i.test(after)] }),
  {
    form: 'winning, said of a party',
    find: /\b(?:beat|defeat|prevail|win)\b/i,
    unsure: 0.35,
    when: [ofAParty, ({ before, after }) => !/\b(?:a|an|the|to|any|our|your) $/i.test(before) && !/^ (?:them|him|her|me|us) up\b|^-win/i.test(after)],
    unless: spare,
  },
];

function cardsPlainly(text: string): string[] {
  const verb = (/^[\w']+/.exec(text)?.[0] ?? '').toLowerCase();
  const at = verb.endsWith('ing') ? 2 : /^(?:holds|has|plays|shows|keeps|calls|raises|ups|tips|forces|reveals|overplays)$/.test(verb) ? 1 : /^(?:held|had|played|showed|kept|called|raised|upped|overplayed|tipped|forced|revealed|misplayed)$/.test(verb) ? 3 : verb === 'shown' ? 4 : 0;
  const pick = (...forms: string[]): string => forms[at] ?? forms[3] ?? '';
  const owner = /\b(?:our|your|their|my|his|her|its|one's)\b/i.exec(text)?.[0] ?? 'our';
  if (/trump cards?$/i.test(text)) return [text.replace(/trump card/i, 'strong argument').replace(/^a strong/i, 'a strong')];
  if (/\baces? (?:up|in)/i.test(text)) return [/^(?:an|one more|another|the)?\s*aces? (?:up|in)/i.test(text) ? (/^aces? /i.test(text) ? 'another option' : 'another option') : 'other options'];
  if (/bluff/i.test(text) && /^call/i.test(text)) return [`${pick('take', 'takes', 'taking', 'took', 'taken')} ${/\b(?:your|that)\b/i.test(text) ? 'you at your word' : 'that at face value'}`];
  if (/ante|stakes/i.test(text)) return [`${pick('ask', 'asks', 'asking', 'asked')} for more`];
  if (/^(?:show|reveal|tip)/i.test(text)) return [`${pick('share', 'shares', 'sharing', 'shared', 'shared')} ${owner} figures`];
  if (/close/i.test(text) && /^keep|^kept/i.test(text)) return [pick('wait', 'waits', 'waiting', 'waited')];
  if (/^(?:play)/i.test(text)) return [`${pick('make', 'makes', 'making', 'made', 'made')} ${owner} best proposal`];
  if (/^(?:overplay|misplay)/i.test(text)) return [`${pick('ask', 'asks', 'asking', 'asked', 'asked')} for more than we can do`];
  if (/^(?:hold|have|has|held)/i.test(text)) return [`${pick('are', 'is', 'being', 'were')} in a strong position`];
  return [];
}
