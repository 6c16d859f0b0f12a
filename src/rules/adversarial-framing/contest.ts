import type { Guard, Hit, Pattern } from '../../engine/types';
import { nouns, replaced, states, verbs } from '../../language/idioms';
import { alike } from '../../language/verbs';
import { chargesYou, named, ofAParty, rejected } from './guards';

const SPORT =
  new RegExp(
    String.raw`\b(?:match(?:es)?|derby|league|cup|season|home game|football|tennis|golf|chess club|quiz|lottery|raffle|elections?|awards?|prize|medal` +
      String.raw`|tender|daughter\w*|son|girls|boys|lads|race day)\b`,
    'i',
  );
const TALKS = /\b(?:negotiat\w*|talks|terms?|clauses?|fees?|rates?|prices?|contract|lease|discount|margin|offer|deal|deposit|rent|royalt\w+|warranty|table)\b/i;
/** A real game, or a real prize. */
const sport: Guard = ({ before, after, sentence }) => SPORT.test(`${before}·${after}`) && !TALKS.test(sentence.judged);
const spare = [rejected, named, sport];

const AUX =
  String.raw`(?:'d|'ll|'ve|'re|\s+(?:would|will|have|had|are|always|never|still|don't|do not|didn't|did not|won't|can't|cannot|can|must|has|intend|plan|mean` +
    String.raw`|came|come|going|here|in (?:this|it)|not|used|like|aren't|just|already|clearly|may|might|hate|refuse|expect|want|wants|to|is))*`;
const SIDE = String.raw`(?:we|you|I|u|they|one of us|somebody|someone|nobody|(?:our|your) (?:client|side|team|board|members|people|firm))`;
const ABOUT =
  String.raw`(?=\s*(?:$|[,.;:!?])| (?:this|that one|on|either|too|here|in the end|eventually|and (?:we|you|I|they)|if (?:we|you)|against (?:you|us)` +
    String.raw`|more than|everything|negotiations|again|the (?:argument|negotiation|point|day|round)|when)\b)`;
const MIND: readonly string[] =
  ['power', 'track', 'voice', 'luggage', 'touch', 'count', 'signal', 'weight', 'way', 'award', 'tender', 'bid', 'pitch', 'contract', 'prize'];
const mislaid =
  new RegExp(String.raw`^[^,;.]{0,40}\b(?:${MIND.join('|')})\b|^ on (?:the way|\w+day|penalties)|^ in (?:the )?(?:transit|post)|\bboth|-win`, 'i');

/** "in a strong position" for whoever holds the cards: "we've got …" is "we're", "hold" is "are". */
function strong({ text, before }: Hit, words = 'in a strong position'): string {
  const seen = text.toLowerCase();
  if (/^(?:having|holding|sitting)/.test(seen)) return /(?:\b(?:is|are|am|was|were)|'(?:re|m|s)) $/i.test(before) ? words : `being ${words}`;
  if (/^(?:held|had)/.test(seen)) return `${/\b(?:I|he|she|it|\w+[^s]) $/i.test(before) && !/\b(?:we|you|they) $/i.test(before) ? 'was' : 'were'} ${words}`;
  if (/^(?:holds|has)/.test(seen)) return `is ${words}`;
  return `${/\b(?:to|will|would|could|can|may|might|'ll|'d) $/i.test(before) ? 'be' : /\bI $/.test(before) ? 'am' : 'are'} ${words}`;
}

/** Winning and losing, points and rounds, cards and chess: the deal as a game that someone loses. */
export const contest: readonly Pattern[] = [
  {
    form: 'winning and losing',
    find: new RegExp(String.raw`\b${SIDE}${AUX}\s*\b(?:w[io]n(?:s|ning)?|los(?:e|es|ing|t))${ABOUT}`, 'i'),
    unless: [...spare, ({ after }) => mislaid.test(after)],
    rewrite: (hit) => {
      const came = /^(we|I|you)(?: did not| didn't|'re not| are not) (?:come|came|here)(?: here)? to lose\s*$/i.exec(hit.text);
      if (came) return [replaced(hit, `${came[1] ?? 'we'} came here to find a good solution`)];
      const intends = /^(.*\b(?:intend|plan|mean|going|want|wants|expect|here|came|come|like) to) win\s*$/i.exec(hit.text);
      const on = /^ (?:this|that|the)\b/i.test(hit.after) ? ' on' : '';
      if (intends) return [replaced(hit, `${intends[1] ?? ''} get a good result${on}`)];
      if (/^ negotiations\b/i.test(hit.after)) return [];
      const denied = /^(.*?)(?:\b(?:do not|never|did not|will not|hate to|refuse to|not used to|cannot)|(?<=\w)n't)\s+(?:lose|losing)\s*$/i.exec(hit.text);
      if (denied) return [replaced(hit, `${(denied[1] ?? '').replace(/(?:do|did|wo|ca)$/, '')}look for a good result${on}`)];
      const [, lead = '', verb = ''] = /^(.*?)\b(w[io]n(?:s|ning)?|los(?:e|es|ing|t))\s*$/i.exec(hit.text) ?? [];
      if (!verb || /^ (?:more|nothing|everything|negotiations)\b/i.test(hit.after)) return [];
      if (/^w/i.test(verb)) return [replaced(hit, `${lead}${alike(verb, 'win', 'get')} ${/\byou\b/i.test(lead) ? 'what you needed' : 'a good result'}${on}`)];
      return [replaced(hit, `${lead}${alike(verb, 'lose', 'come')} away with too little${on}`)];
    },
  },
  verbs('winning', 'get a good result',
    `come out on top/ahead, come out (the) winner/winners, end up on top, emerge victorious, emerge the winner, carry/win the day, win hands down,
      win this/it, lift the cup/trophy, take the spoils/crown, finish first,
     have the last laugh, laugh last, get the best of it`, { unless: spare }),
  verbs('winning', 'look for a good result', 'play to win', { unless: spare }),
  verbs('losing', 'come away with too little',
    `finish second, come off second_best/worst/worse, come out second best, come off the worse, end up the loser, end up on the losing side,
      draw the short straw, get the short end of the stick, lick one's wounds,
     go home empty-handed, bite the dust, settle for a draw, lose face, be/get beaten/outplayed, go down in flames, lose out to you/us,
     take a beating/hammering/pasting`, { unless: spare }),
  verbs('beating the other side', 'do better than sb',
    `get the better/jump of/on sb, get one over on sb, put one over on sb, get the upper hand over sb, steal a march on sb, run rings/circles round/around sb,
      come out ahead of sb,
     trounce/thrash/outwit/outfox/outsmart/outmanoeuvre/outmaneuver/outflank/outgun/outplay/outfight/outbox/outlast/outmuscle/vanquish/whip/checkmate/` +
      `wrong-foot sb, wipe/mop the floor with sb, make mincemeat of sb,
     knock sb off one's perch, knock sb out cold, take sb to the cleaners, catch sb napping/off_guard/cold, beat sb hands down, beat sb on points`,
    { unless: spare }),
  {
    form: 'beating the other side',
    find: new RegExp(
      String.raw`\b(?:beat(?:s|ing|en)?|trounced|thrashed|defeated|outplayed|outfought|outgunned|outman(?:oeuvred|euvered)|outflanked|outwitted|outfoxed` +
        String.raw`|outsmarted|outmatched|outclassed|vanquished|wrong-footed|crushed|routed)\b`,
      'i',
    ),
    when: [
      ({ text, before, after }) =>
        /^beat/i.test(text)
          ? new RegExp(
            String.raw`^ (?:you|us|them|yours|ours|every|bigger|tougher|the other side|your \w+|the (?:landlord|union|bank|club` +
              String.raw`|publisher))\b(?! (?:to (?:it|the)|there|up\b))`,
            'i',
          ).test(after) || (/\bbeaten$/i.test(text) && /\b(?:been|be|never|are|were|is|not|got|get)(?: \w+ly)? $/i.test(before))
            || (/\b(?:you|us|them)(?:'ve| have)? (?:got )?$/i.test(before) && /^ on\b/i.test(after))
          : /(?:\b(?:be|been|being|are|were|was|is|get|got|feel|felt)|'re|'ve)(?: \w+ly)? $/i.test(before) || /^out/i.test(text),
    ],
    unless: spare,
    rewrite: (hit) =>
      /^beat$/i.test(hit.text) ? [replaced(hit, /\b(?:to|will|can|would|could|must|'ll) $/i.test(hit.before) ? 'do better than' : 'did better than')]
        : /(?:ed|en|ght)$/i.test(hit.text) && /(?:\b(?:be|been|being|are|were|was|is|feel|felt)|'re)(?: \w+ly)? $/i.test(hit.before)
          ? [replaced(hit, 'at a disadvantage')] : [],
  },
  {
    form: 'winner and loser',
    find: new RegExp(
      String.raw`\b(?:winners? (?:and|or) (?:a )?losers?|winners? takes? (?:it )?all|(?:on )?the (?:winning|losing) (?:side|corner|end|team)|(?:a|the|any` +
        String.raw`|be|one|only|sore|bad|good) (?:losers?|winners?)|to the victors?|spoils|zero[- ]sum(?: game)?|in it to win(?: it)?|(?:out|here` +
        String.raw`|playing) to win|the best [\w ]{0,20}win|(?:last|only) (?:man|one|woman|person|bidder|side|firm) (?:left )?standing` +
        String.raw`|survival of the fittest|sudden death|your (?:gain|loss)\b[\w ]{0,30} (?:our|my) (?:loss|gain)|you (?:lose|win),? (?:and )?(?:we|I) (?:win` +
        String.raw`|lose)|we (?:win|lose),? (?:and )?you (?:lose|win)|only one of us|(?:somebody|someone|one of us) (?:has|have) to (?:lose|win)` +
        String.raw`|who(?:ever)? wins|seen to (?:have won|win|have lost|lose))\b`,
      'i',
    ),
    unless: [...spare, ({ text }) => /\bwin[- ]win\b/i.test(text)],
    rewrite: ({ text, ...hit }) => {
      const plain: readonly (readonly [RegExp, string])[] = [
        [/^zero/i, 'trade-off'], [/takes? (?:it )?all$/i, 'one side gets everything'], [/losing/i, 'worse off'], [/winning/i, 'better off'],
          [/to win/i, 'looking for a good result'], [/spoils/i, 'gains'],
        [/^your (?:gain|loss).*loss$/i, 'what helps you costs us'], [/standing$/i, 'last one left'], [/winners? (?:and|or)/i, 'two satisfied sides'],
      ];
      const said = plain.find(([find]) => find.test(text))?.[1];
      return said === undefined ? [] : [replaced({ text, ...hit }, said)];
    },
  },
  nouns('victory', 'good result', '(pyrrhic/hollow) victory, victory, triumph, conquest, scalp, trophy',
    { when: [({ before }) => /\b(?:an?|our|your|their|this|that|another|of|the|claim|declare|little|big|easy|cheap) $/i.test(before)], unless: spare }),
  nouns('defeat', 'setback', '(crushing/humiliating) defeat, defeat, humiliation, rout, whitewash', { unless: spare }),
  nouns('a win for one side', 'good result', 'win, loss, knockout, knock-out', {
    unsure: 0.1,
    when: [({ before, after }) =>
      /\b(?:a|one|another|any|quick|easy|small|big|three|two) $/i.test(before)
        && /^s? (?:for (?!both|everyone|all)|over|on|in a row|to)\b|^s?\s*(?:$|[,.;:!])/i.test(after)],
    unless: spare,
  }),
  {
    form: 'keeping score',
    find: new RegExp(
      String.raw`\b(?:(?:one|two|three|four|five|\d)[- –—:]+(?:nil|zero|one|two|three|all|love|\d)(?: (?:up|down|to (?:you|us|the \w+)))|(?:one|two|three` +
        String.raw`|four|five)[–—-](?:nil|one|two|three|all)|one all|(?:one|two|three|four|five|a goal|a point|points?|a couple|goals?) (?:up|down|ahead` +
        String.raw`|behind)\b(?= (?:on|after|in|against|and|with|to)|[,.;!]|$)|(?:a|another|one|two|three|first|no) points? (?:for|to|goes to) (?:you|us|your` +
        String.raw`|our|the)\b(?: \w+)?|(?:scor(?:e|es|ed|ing)|w[io]n|land(?:ed)?|lost|notched up) (?:a|another|one|two|three|some|the first|more` +
        String.raw`|an easy) (?:\w+ )?(?:points?|goals?|hits?|punch(?:es)?|scalps?)|(?:side|you|we|they|team|\w+)(?:'ve| have)? (?:just )?scored(?= first` +
        String.raw`| on\b|$|[,.;])|even(?:ing)? (?:up )?the score|settl(?:e|ing) (?:the|an old|old|this|that) scores?|keep(?:ing|s)? (?:score|a tally)|(?:the` +
        String.raw`|what's the|how the) score(?:board|line)?(?: is| so far| stands| reads)?|the tally|consolation goal|own goal|equali[sz]er|(?:ahead|win|won` +
        String.raw`|behind|and) on points|chalk (?:up )?one(?: up)?|payback|revenge|get(?:ting)? even)\b`,
      'i',
    ),
    unless: [...spare,
      ({ before, after }) =>
        /\b(?:from|page|line|floors?|simple|energy) $/i.test(before) || /^ (?:period|within|to (?:discuss|raise)|is under|on the investment)\b/i.test(after)],
    rewrite: (hit) => {
      const { text } = hit;
      if (/^keep/i.test(text)) return [replaced(hit, text.replace(/score|a tally/i, 'track'))];
      if (/^even|^get/i.test(text)) return [replaced(hit, /ing\b/i.test(text) ? 'finding a balance' : 'find a balance')];
      if (/^scor\w* |^w[io]n/i.test(text) && /points?$/i.test(text)) return [replaced(hit, 'made a good point')];
      if (/^settl/i.test(text)) return [replaced(hit, `settl${/^settle/i.test(text) ? 'e' : 'ing'} old questions`)];
      return /^own goal/i.test(text) ? [replaced(hit, 'mistake')] : [];
    },
  },
  {
    form: 'rounds',
    find: new RegExp(
      String.raw`\b(?:round (?:one|two|three|four|five|[1-5]|i+)\b(?: (?:goes|went|is|was|to|belongs|starts|begins)\b(?: to)?(?: (?:you|us|yours|ours))?)?` +
        String.raw`|(?:that|this|the (?:first|last|second|next|opening)|last) round (?:goes|went|is|was|belongs)|(?:w[io]n|los[et]|take|took|have` +
        String.raw`|had) (?:this|that|the (?:first|last|second|next|opening|final)|another) round|(?:ten|twelve|fifteen|1[025]|few more|another \w+` +
        String.raw`|\w+ full) rounds|seconds out|the (?:final )?bell (?:rings|goes|hasn't|has|rang)|(?:in(?:to)?|enter|enters) the ring|in (?:your|our` +
        String.raw`|the (?:red|blue|losing)) corner|boxing gloves|this bout|next bout)\b`,
      'i',
    ),
    unless: [rejected,
      ({ sentence }) =>
        new RegExp(
          String.raw`\b(?:tender|bidding|interviews?|funding|financing|tastings?|drinks|revisions?|edits|proofs?|series|seed|test\w*|feedback|viewings?` +
            String.raw`|applications|auditions?|consultation|selection|review|phone|street|shop)\b`,
          'i',
        ).test(sentence.judged)],
    rewrite: (hit) =>
      (/^round \w+(?: (?:starts|begins))?$/i.test(hit.text) ? [replaced(hit, /s$/i.test(hit.text) ? 'the next conversation starts' : 'the next conversation')]
        : []),
  },
  {
    form: 'ball games',
    find: new RegExp(
      String.raw`\b(?:(?:the )?ball(?:'s| is| lies| now lies)? (?:is )?(?:\w+ ){0,2}(?:in your court|with you(?:r \w+)?)|home(?:-team|-field` +
        String.raw`|-ground)? advantage|mov(?:e|es|ed|ing) the (?:goal ?posts|ball down)|match point|set point|game point|(?:game,? )?set,? and match` +
        String.raw`|advantage us|injury time|run(?:ning|s)? (?:down|out) the clock|play(?:ing|s|ed)? for time|full-court press|punch(?:es|ing)? (?:above` +
        String.raw`|below) \w+ weight|below the belt|knock-?out (?:blow|punch)|(?:low|body|killer|fatal|knockout) blow|(?:killer|sucker) punch|(?:packs?|take` +
        String.raw`|land) (?:a |the )?(?:\w+ )?punch|(?:down|out) for the count|in a (?:headlock|chokehold|half nelson|arm ?lock)|saved by the bell` +
        String.raw`|heavyweight bout|throw(?:s|n|ing)? in the towel|game on|game over|our game to (?:win|lose)|photo finish|neck and neck|final (?:bend` +
        String.raw`|furlong)|touché)(?![\w'])`,
      'i',
    ),
    unless: [...spare, (hit) => /clock|goal ?posts|belt|for time/i.test(hit.text) && (chargesYou(hit) || /\b(?:you|your)\b/i.test(hit.before))],
    rewrite: (hit) => {
      const plain: readonly (readonly [RegExp, string])[] = [
        [/in your court|with you/i, 'the next step is yours'], [/advantage$/i, 'strong position'], [/point$/i, 'last open point'], [/match$/i, 'settled'],
          [/belt$/i, 'out of place'], [/blow$/i, 'setback'],
        [/^touché$/i, 'good point'], [/count$/i, 'under pressure'], [/^in a/i, 'in a difficult spot'], [/^game over/i, 'that settles it'],
          [/^injury/i, 'the last days'],
      ];
      const said = plain.find(([find]) => find.test(hit.text))?.[1];
      return said === undefined ? [] : [replaced(hit, said)];
    },
  },
  {
    form: 'a strong hand',
    find: new RegExp(
      String.raw`\b(?:'ve got|'ve|hav(?:e|ing)(?: got)?|has(?: got)?|had|hold(?:s|ing)?|held|got|sitting on) (?:(?:all|most|more) (?:of )?)?(?:the |a |an ` +
        String.raw`|all the |an? extra |some )?(?:better |best |high |stronger |strong |winning |upper |whip |good )*(?:cards|aces|trumps|hand|ace (?:up` +
        String.raw`|in) (?:our|your|my|their) sleeves?|high ground|edge (?:on|over) (?:you|us)|whip)\b(?: over (?:you|us|them))?`,
      'i',
    ),
    when: [({ text }) => /cards|aces|trumps|better|stronger|strong|winning|upper|whip|high|ace |edge/i.test(text)],
    unless: [rejected, ({ sentence }) => /\b(?:playing cards|business cards|rail|runway|parliament\w*)\b/i.test(sentence.judged)],
    rewrite: (hit) =>
      (/^'ve/i.test(hit.text) ? [replaced(hit, `${/\bI$/.test(hit.before) ? "'m" : "'re"} in a strong position`).replace(/ (?='(?:re|m)\b)/, '')]
        : [replaced(hit, strong(hit))]),
  },
  {
    form: 'cards',
    find: new RegExp(
      String.raw`\b(?:cards (?:are|lie|were) in (?:our|your|their|my) hands?|trump cards?|aces? (?:up|in) (?:our|your|my|their|its|his|her|the) (?:sleeves?` +
        String.raw`|hole)|(?:a|the|that|this) (?:better|stronger|best|winning|losing|weaker|poor|bad|weak) hand|(?:over|mis)play(?:s|ed|ing)? (?:our|your` +
        String.raw`|their|my|his|her|its|a) \w+|(?:show|tip|force|reveal)(?:s|n|ed|ing|ped|ping)? (?:our|your|their|my|his|her|its) (?:hands?|cards)|play(?:s` +
        String.raw`|ed|ing)? (?:our|your|their|my|his|her|its|the|that) (?:[\w-]+ )?(?:cards?|ace|trump)|(?:keep(?:s|ing)?|kept) (?:our|your|their` +
        String.raw`|my) cards close(?: to (?:our|your|my|the) (?:chest|vest))?|call(?:s|ed|ing)? (?:[\w'-]+ )?bluffs?|bluff(?:ing)?|(?:rais(?:e|es|ed|ing)|up` +
        String.raw`|upp(?:ed|ing)) the (?:ante|stakes)|poker[ -]?faces?|game of (?:poker|chicken)|high-stakes (?:game|poker)|stack(?:ed)? (?:the )?deck` +
        String.raw`|we fold|all in on|deal(?:t|s)? (?:us|you) a (?:bad|poor|weak) hand)\b`,
      'i',
    ),
    unless: [rejected, chargesYou, ({ sentence, before }) => /\b(?:river|beach|fence|rail|stage)\b/i.test(sentence.judged) || /\bno $/i.test(before)],
    rewrite: (hit) => cardsPlainly(hit.text).map((words) => replaced(hit, words)),
  },
  {
    form: 'chess',
    find: new RegExp(
      String.raw`\b(?:check-?mate|gambits?|pawns? sacrifices?|sacrific(?:e|ed|ing) a pawn|pawns?|(?:two|three|four|five|several|a few|ten` +
        String.raw`|\d) moves (?:ahead|in advance|behind)|next (?:two|three|four|five|few) moves|stalemate|end ?game|zugzwang|(?:your|our) move now)\b` +
        String.raw`|^\W*your move\b(?=\W*$|[,.:;!])`,
      'i',
    ),
    unless: [rejected, ({ sentence }) => /\b(?:chess|pawn ?(?:shop|broker)|flat|house|relocation|office)\b/i.test(sentence.judged)],
    rewrite: (hit) =>
      /gambit/i.test(hit.text) ? [replaced(hit, 'proposal')]
        : /moves/i.test(hit.text) ? [replaced(hit, hit.text.replace(/moves/i, 'steps'))]
          : /^\W*(?:your|our) move/i.test(hit.text) ? [replaced(hit, 'The next step is yours')] : /^stale/i.test(hit.text) ? [replaced(hit, 'deadlock')] : [],
  },
  verbs('outdoing in tactics', 'wait', "wait sb out, sit sb out, outlast any/the/your siege", { unless: [rejected] }),
  {
    form: 'outdoing in tactics',
    find: new RegExp(
      String.raw`\b(?:Trojan horse|smoke ?screens?|pull(?:s|ed|ing)? a fast one|the measure of (?:you|him|her|them|us)|(?:your|our|their) measure\b` +
        String.raw`|wear(?:ing)? (?:you|us|them) down|worn (?:us|you|them) down|soften(?:s|ed|ing)? (?:you|us|them)? ?up|rattl(?:e|ed|es|ing) (?:your|our` +
        String.raw`|their) cages?|(?:saw|see) through (?:the|your|their) (?:feint|ploy|bluff)|call(?:s|ing)? the shots|closing in on (?:you|your|us|our)\b` +
        String.raw`|drive a wedge|(?:make|making|let|have) (?:you|us|them)(?: to)? (?:sweat|stew|bleed)|sweat (?:it )?out|surrounded (?:us|you)\b|(?:back|box` +
        String.raw`|paint|forc|push|driv|put)(?:e|ed|en|s|ing)? (?:us |you |them |me )?in(?:to)? (?:a|the|that) corner|box(?:ed|ing)? (?:us |you )?in` +
        String.raw`|cornered|nuclear option|play(?:s|ed|ing)? (?:both |us |you |them |the [\w ]{2,20})(?:, the others)? ?off\b|pit(?:s|ted|ting)? (?:you|us` +
        String.raw`|them|your|our|the|two|three)[^,;.:!?]{0,20} against)\b`,
      'i',
    ),
    unless: [rejected, (hit) => /fast one|smoke|worn us|off$|against/i.test(hit.text) && chargesYou(hit)],
    rewrite: (hit) => {
      const { text } = hit;
      if (/shots$/i.test(text)) return [replaced(hit, /ing/i.test(text) ? 'deciding' : /^calls/i.test(text) ? 'decides' : 'decide')];
      if (/corner(?:ed)?$|^boxed in/i.test(text)
        && /(?:\b(?:be|been|being|are|were|feel|felt|is|was)|'(?:re|m|ve been)) $/i.test(hit.before)) return [replaced(hit, 'left with few options')];
      const whom = /^(?:back|box|paint|forc|push|driv|put)\w* (us|you|them|me) /i.exec(text)?.[1];
      if (whom
        && /corner$/i.test(
          text)) return [replaced(hit,
            `${/^\w+(?:ed|en)\b|^put/i.test(text) ? 'left' : /^\w+ing/i.test(text) ? 'leaving' : 'leave'} ${whom} with few options`)];
      return /(?:sweat|stew|bleed)$/i.test(text) ? [replaced(hit, text.replace(/\w+$/, 'wait'))] : /^nuclear/i.test(text) ? [replaced(hit, 'last resort')] : [];
    },
  },
  {
    form: 'winning, said of a party',
    find: /\b(?:beat|defeat|prevail|win)\b/i,
    unsure: 0.3,
    when: [ofAParty, ({ after }) => !/^ (?:them|him|her|me|us) up\b|^-win/i.test(after)],
    unless: spare,
  },
  states('race and game', undefined,
    'a nose ahead, home stretch, home straight, first past the post, high-wire act, high stakes, play the long game, own the pitch',
      { unsure: 0.2, unless: spare }),
];

function cardsPlainly(text: string): string[] {
  const verb = (/^[\w']+/.exec(text)?.[0] ?? '').toLowerCase();
  const at =
    verb.endsWith('ing') ? 2
      : /^(?:plays|shows|keeps|calls|raises|ups|tips|forces|reveals|overplays)$/.test(verb) ? 1 : /(?:ed|kept|shown)$/.test(verb) ? 3 : 0;
  const pick = (...forms: string[]): string => forms[at] ?? '';
  const owner = /\b(?:our|your|their|my|his|her|its)\b/i.exec(text)?.[0] ?? 'our';
  if (/trump cards?$/i.test(text) && /^trump/i.test(text)) return [text.replace(/trump card/i, 'strongest argument')];
  if (/^aces? /i.test(text)) return ['another option'];
  if (/^call/i.test(text)) return [`${pick('take', 'takes', 'taking', 'took')} ${/\b(?:your|that)\b/i.test(text) ? 'you at your word' : 'that at face value'}`];
  if (/ante|stakes$/i.test(text)) return [`${pick('ask', 'asks', 'asking', 'asked')} for more`];
  if (/^(?:show|reveal|tip)/i.test(text)) return [`${pick('share', 'shares', 'sharing', 'shared')} ${owner} figures`];
  if (/close/i.test(text)) return [pick('wait', 'waits', 'waiting', 'waited')];
  if (/^play/i.test(text)) return [`${pick('make', 'makes', 'making', 'made')} ${owner} best proposal`];
  if (/^(?:over|mis)play/i.test(text)) return [`${pick('ask', 'asks', 'asking', 'asked')} for more than we can do`];
  return [];
}
