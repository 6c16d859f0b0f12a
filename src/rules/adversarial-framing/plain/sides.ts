import { nouns, states, verbs } from '../../../language/idioms';
import { END, WHO, owned, re, said, type Figure } from './said';

const VERSUS = String.raw`(?:against|versus|vs\.?|v\.)`;
const FIGHT = String.raw`(?:battles?|fights?|wars?|argument|negotiation|skirmish(?:es)?|contest|duel|showdown|stand-?off|tug-of-war|dispute)`;
const SOMEBODY = String.raw`(?:somebody|someone|one of us|one side|one party|one of the two|either of us|only one of us)`;
/** "Your team against ours": "yours" stays as it is, "our board" keeps its noun. */
const capped = (words: string): string => words.replace(/\bcamps?\b/gi, 'team');

/** Camps, opponents, winners and losers: two sides of one question. */
export const sides: readonly Figure[] = [
  said('us against you',
    re`\b(?:it's|it is|it was|this is|that's) (?:now |always |just |still )?(?:(?:us|we|me) ${VERSUS} (?:you|them)|(?:you|them) ${VERSUS} (?:us|me)|them (?:and
      |or) us|us and them)\b`, 'we see it differently'),
  said('us against you',
    re`\b(?:it's|it is|it was|this is) (?:now |always |just |still )?(?<a>[\w' -]{2,30}?) ${VERSUS} (?<b>[\w'-]+(?: [\w'-]+)?)(?: once (?:more|again)
      | again)?(?= (?:on|over|about|in|when|if|and|from|now)\b|\s*(?:$|[,.;:!?]))`,
    ({ groups }) =>
      { const a = groups['a'] ?? '', b = groups['b'] ?? '';
        return `${capped(/^us$/i.test(a) ? 'we' : a)} and ${capped(b.replace(/^our camp$/i, 'ours').replace(/^your camp$/i, 'yours'))} see it differently`; }),
  said('us against you', re`\b(?<a>your|our) (?<x>[\w-]+) ${VERSUS} (?<b>yours|ours|our [\w-]+|your [\w-]+)`,
    ({ groups }) => `${groups['a'] ?? ''} ${capped(groups['x'] ?? '')} and ${capped(groups['b'] ?? '')}`),
  said('us against you', re`\b(?<a>us|you|we|our [\w-]+|your [\w-]+|[\w-]+s) ${VERSUS} (?<b>you|us|yours|ours|(?:the|your|our) [\w-]+(?: [\w-]+)?)${END}`,
    '{a} and {b}', { near: true }),
  said('us against you', re`\b(?<who>${WHO}) (?<be>is|are|were) lined up against (?<whom>yours|ours|us|you|(?:the|your|our) [\w-]+)`,
    '{who} and {whom} see this differently'),
  said('us against you', /\bthem and us\b/i, 'two separate sides'),
  said('on a side', /\bwhose (?:side|camp) (?<be>is|are) (?<who>[^,;.!?]{2,30}?) (?:on|in)\b/i,
    ({ groups }) => `whose view do${/are/i.test(groups['be'] ?? '') ? '' : 'es'} ${groups['who'] ?? ''} share`),
  said('on a side', /\bwhose (?:side|camp) (?<who>[^,;.!?]{2,30}?) (?<be>is|are) (?:on|in)\b/i,
    ({ groups }) => `whose view ${groups['who'] ?? ''} share${/are/i.test(groups['be'] ?? '') ? '' : 's'}`),
  said('on a side',
    re`\b(?<who>we|you|they|the two of us|our [\w-]+ and yours)(?:'re| are| were)? (?:sitting |still )?on (?:opposite|different|two) sides of (?:the|a
      |this) (?:barricades?|trench(?:es)?|fence|battlefield|front line|lines?|divide|table)\b`, '{who} see things differently'),
  said('on a side',
    re`
      \b(?<lead>on|from) (?<whose>our|your|their|my|the other|one|the far|this) side of (?:the|a) (?:barricades?|trench(?:es)?|battlefield|front line|ring
      |net|fence)\b`, '{lead} {whose} side'),
  said('on a side', /\b(?<whose>our|your|their|the other|the far|the) sides? of (?:the|a) (?:barricades?|trench(?:es)?|battlefield|front line|ring|net)\b/i,
    '{whose} side'),
  said('on a side', /\bside of the (?:barricades?|trench(?:es)?|battlefield|front line|ring)\b/i, 'side'),
  said('on a side', /\bbehind enemy lines\b/i, 'on your side'),
  said('on a side', /\b(?:in(?:to)?|on) enemy (?:territory|ground)\b/i, 'on unfamiliar ground'),
  said('on a side', /\b(?:in|from) (?<whose>your|our|their) (?:trench(?:es)?|dug-?outs?|bunkers?|corner)\b/i,
    ({ text, groups }) => `${/^from/i.test(text) ? 'from' : 'on'} ${groups['whose'] ?? ''} side`),
  said('on a side', /\bopposing camps\b/i, 'two sides'),
  said('on a side', /\b(?:the )?opposing camp\b/i, 'the other party'),
  said('on a side', /\b(?<whose>your|our|their|my|each|either|the (?:other|rival)) camp(?<s>'s)?\b/i, '{whose} team{s}'),
  said('on a side', /\b(?<whose>your|our|their) lot\b/i, '{whose} team', { near: true }),
  verbs('on a side', 'choose between us', 'take/pick/choose sides'),
  said('opponents', /\b(?:an |the |our |your )?(?:enem(?:y|ies)|opponents?|adversar(?:y|ies)|foes?|rivals?) (?=across the table|opposite|on the other side)/i,
    'the team '),
  said('opponents', /\b(?:our |your |the )?(?:ally|friend) and (?:your|our|the) (?:enemy|foe)\b/i,
    ({ text }) => (/^our/i.test(text) ? 'on our side' : 'on your side')),
  said('opponents', /\bas (?:your|our) (?:opponents?|adversar(?:y|ies)|enem(?:y|ies)|foes?)\b/i, 'as the other party'),
  said('opponents', /\b(?<verb>have|has|'ve|had|got|'ve got|find|found) (?:an ally|allies|a (?:spy|mole)) (?=in|on|at|inside)/i,
    ({ groups, text }) => `${groups['verb'] ?? 'have'} ${/allies/i.test(text) ? 'friends' : 'a friend'} `),
  nouns('opponents', 'counterpart', '(worthy/old/main/real/bitter/sworn/natural/toughest/biggest) opponent/foe/antagonist/adversary/enemy', {}),
  states('opponents', 'the other side', 'the enemy, the opposition, the foe'),
  said('whose gain',
    re`
      \b(?<a>your|our|my|their)(?<x> [\w-]+?'s?)?(?<y> [\w-]+)? gain(?<on> on [^,;.]{2,30})? (?:is|means|would be) (?<b>our|your|my
      |their)(?<z> [\w-]+?'s?)?(?<w> [\w-]+)? loss\b`,
    ({ groups }) =>
      capped(
        `${groups['a'] ?? ''}${groups['x'] ?? ''} gain${groups['on'] ?? ''} is a cost to ${groups['z']
          ? `${groups['b'] ?? ''}${groups['z'].replace(/'s?$/, '')}` : owned(groups['b'] ?? 'our')}`)),
  said('whose gain', /\bis (?:a|one|another) (?<unit>\w+)? ?(?:that (?:was|is) )?(?:taken )?(?:straight |right )?out of (?<whose>our|your|my) pockets?\b/i,
    ({ groups }) =>
      `costs ${/your/i.test(groups['whose'] ?? '') ? 'you' : /my/i.test(groups['whose'] ?? '') ? 'me' : 'us'} a ${groups['unit'] && groups['unit'] !== 'that'
        ? groups['unit'] : 'little more'}`),
  said('whose gain', /\bis one (?:that (?:was|is) )?(?:taken )?out of (?<whose>ours|yours)\b/i,
    ({ groups }) => `is one less for ${/ours/i.test(groups['whose'] ?? '') ? 'us' : 'you'}`),
  said('whose gain', /\b(?:a |this )?zero[- ]sum(?: game)?\b/i, 'a trade-off'),
  said('a loser',
    re`\b(?<who>${SOMEBODY}) (?<has>has|have|is going|will have|needs|was going|ought) to (?:lose|come out (?:of this )?(?:the |a )?loser|be the loser
      |come out of this the loser|be beaten|go home empty-handed)(?: out)?(?: on)?(?: this one| this)?`,
    '{who} {has} to give something up'),
  said('a loser', /\b(?:with |that has )(?:only )?(?:one|a single) winner\b/i, 'that only one side can be happy with'),
  said('a loser',
    re`\b(?<lead>there (?:will|has to|must|can|'s going to|is going to|are going to) be |there(?:'s| is| are) |with )?an? winner and an? loser(?: on| over)?\b`,
      ({ groups, text }) =>
        (groups['lead'] && /there/i.test(groups['lead']) ? `it can't suit both of us${/ (?:on|over)$/i.test(text) ? ' on' : ''}` : undefined)),
  said('a loser', /\b(?:be|become|end up|come out(?: of \w+)?|go home)(?: as)? (?:the|a) losers?\b/i, 'end up worse off'),
  said('a loser', /\bcome out of (?<where>\w+) as (?:the |a )?losers?\b/i, 'come out of {where} worse off'),
  said('a loser', re`\bonly one of us (?:can |will |is going to |gets to )?(?:comes? (?:home|away)|walks? (?:away|off|out)|goes home|leaves|ends? up) with\b`,
    'only one side can have'),
  said('a loser', /\bonly one of us (?:can |will |is going to )?(?:comes? out (?:ahead|on top)|wins?)(?: on| over)?\b/i,
    ({ text }) => (/ (?:on|over)$/i.test(text) ? "it can't go both ways on" : "it can't go both ways")),
  said('a winner',
    re`\b(?<lead>let|may) the (?:best|better|stronger|strongest) (?:man|woman|person|side|party|team|one|offer|bid|lawyers?)s? (?:win|prevail)s?\b`,
      '{lead} the better offer decide'),
  said('a winner', /\b(?<lead>let|may) (?:the|your|our) [\w' -]{2,30}? (?:win|prevail|triumph)\b/i, '{lead} the better argument count'),
  said('a winner', /\bto the victors? (?:the|go the|goes the|belong the) /i, 'the better offer gets the '),
  said('a winner', re`\b(?:seen |be seen )?to have (?:won|prevailed|triumphed)(?<on> on(?: the)?)?\b`,
    ({ text, groups }) => `${/^seen/i.test(text) ? 'seen ' : ''}to have done well${groups['on'] ?? ''}`),
  said('a winner', re`\b(?:win|won|winning) (?:this|that|the|our|another|one more) (?:\w+ )?${FIGHT} (?:over|on|about|for)\b`,
    ({ text }) => `${/^won/i.test(text) ? 'got' : /ing/i.test(text) ? 'getting' : 'get'} a good result on`),
  said('a winner', re`\b(?:win|won|winning) (?:this|that|the|our|another|one more|the first) (?:\w+ )?${FIGHT}${END}`,
    ({ text }) => `${/^won/i.test(text) ? 'got' : /ing/i.test(text) ? 'getting' : 'get'} a good result`),
  said('a loser',
    re`(?<=\b(?:not|never|n't|refuse to|refuses to|hate to|cannot|afford to|about to|going to|intend to|intention of|plan to|to)(?: \w+)? )(?:lose
      |losing) (?:this|that|the|our|another|any|every|a) (?:\w+ )?${FIGHT}(?: (?<on>over|on|about|for))?`,
    ({ text, groups }) =>
      `${/ing/i.test(text) ? 'giving' : 'give'} this up${groups['on'] ? ' on' : ''}`.replace('give this up on', 'move on').replace('giving this up on',
        'moving on')),
  said('a loser', re`\b(?:lost) (?:this|that|the|our|another|a) (?:\w+ )?${FIGHT} (?:over|on|about|for)\b`, "didn't get what we asked on",
    { when: [({ before }) => /\b(?:we|I|our \w+) $/i.test(before)] }),
  said('a winner',
    re`
      \b(?<lead>in it|out|here|playing|came|come|there|aim|aims|aiming|want|wants|expect|plan|mean|intend|intends) to (?:win|prevail|triumph)(?: it
      | this)?(?<at> at all costs?)?(?= (?:on|here|over|in)\b|\s*(?:$|[,.;:!?]))`,
        ({ groups }) => (/^(?:in it|out|here|playing)$/i.test(groups['lead'] ?? '') ? 'looking for a good result' : '{lead} to get a good result')),
  said('a winner', /\bto (?:win|prevail|triumph)(?: (?:it|this))?(?: at all costs?)?(?= (?:on|here|over|in the end)\b|\s*(?:$|[,.;:!?]))/i,
    'to get a good result', { near: true }),
  said('a winner', /\b(?:prevail|triumph)(?= on| over|\s*(?:$|[,.;:!?]))/i, 'get a good result', { near: true }),
  said('a winner', re`\b(?<who>I|we|you|they|nobody|our side|your side)(?:'ll| will) win(?= |${END})`, '{who} will do well', { near: true }),
  said('a winner', re`\b(?<who>[\w-]+s) lose and (?<whom>[\w-]+s) win${END}`, '{who} are worse off and {whom} better off'),
  said('a loser', re`\byou(?:'ll| will)? lose(?: (?:on )?(?<what>this one|this|here|out))?${END}`,
    ({ groups }) => `this ${/one/i.test(groups['what'] ?? '') ? 'one ' : ''}doesn't go your way`),
  said('a loser', /\b(?<verb>go|goes|went|going|come|comes|came) (?:home|away|out) beaten\b/i, '{verb} home with little'),
  verbs('beating', 'do better than sb', 'beat sb, outdo sb'),
  said('beating',
    re`
      \b(?:beat|beats|beating|beaten|out(?:manoeuvred?|maneuvered?|foxed|foxing|smarted|flanked|witted|played|gunned|fought|classed|bid|lasted)|trounced
      |thrashed|seen off|faced down|taken on) (?:an? |some )?(?:bigger|tougher|harder|smarter|meaner|larger|richer|older|better) (?=[\w-]+)`,
    ({ text, before }) =>
      `${/ing/i.test(text) ? 'reaching'
        : /(?:'ve|have|had|has) $/i.test(before) || /^beaten/i.test(text) ? 'reached'
          : /^beats? /i.test(text) ? 'reach' : 'reached'} good terms with ${/ (an?) /i.exec(text)?.[1]
            ?? ''} ${/(bigger|tougher|harder|smarter|meaner|larger|richer|older|better) $/i.exec(text)?.[1] ?? ''} `.replace(/ {2}/g, ' ')),
  said('beating',
    re`
      (?<=\b(?:be|being|been|get|getting|are|is|were|was)(?: \w+ly)? )(?:beaten|defeated|outgunned|outplayed|outmanoeuvred|outmaneuvered|outfoxed|outflanked
      |outclassed|outfought|vanquished|crushed|routed|trounced)(?= (?:by|on)\b|\s*(?:$|[,.;:!?]))`,
    ({ text, before, after }) =>
      (/^ by/i.test(after) && /gunned|classed/i.test(text) ? 'left behind'
        : /\bbe(?:ing|en)? $/i.test(before) || /^ (?:by|on)/i.test(after) ? 'left behind' : undefined)),
  said('coming second',
    /\b(?:come|comes|coming|came|finish|finishing|finished) (?:off )?(?:second|second best|second-best|off worst|off worse|the worse|last)(?: in)?\b/i,
      ({ text }) =>
        `${/ing/i.test(text) ? 'being' : /^(?:came|finished)/i.test(text) ? 'were' : /s /i.test(text) ? 'is' : 'be'} worse off${/ in$/i.test(text) ? ' in'
          : ''}`, { near: true }),
  said('victory',
    re`
      \b(?:a |our |your |the |this |their )?(?:big |little |small |easy |cheap |hollow |great |first |moral )?(?:victory|triumph|conquest|(?<=\b(?:a|our
      |your|the|this|their) (?:\w+ )?)win)(?= (?:on|in|over|for (?:us|you)|here)\b|\s*(?:$|[,.;:!?]))`,
        ({ text }) => { const det = /^(?:our|your|the|this|their)\b/i.exec(text)?.[0]; return `${det ?? 'a'} good result`; }, { near: true }),
  nouns('victory', 'good result', '(pyrrhic/hollow/easy/cheap/moral/great) victory, triumph, victory', {}),
  nouns('defeat', 'setback', '(crushing/humiliating/bitter) defeat, defeat, humiliation, rout', {}),
  said('defeat', /\ba loss\b(?= on)/i, 'a step back', { near: true }),
  said('a rival crushed', /\b(?:see|watch) (?:a|our|the|your) rivals? (?:crushed|beaten|fail|lose)\b/i, 'do well'),
];
