import { nouns, states, verbs } from '../../../language/idioms';
import { END, PARTY, WHO, re, said, type Figure } from './said';

const STUCK =
  String.raw`(?:right )?(?:cornered|trapped|pinned down|on the run|on the ropes|over (?:a|the) barrel|at (?:our|your|their) mercy|(?:by|round` +
    String.raw`|around) the (?:throat|neck|scruff|short hairs|balls|nose)|in (?:a|the|our|your|their) (?:corner|headlock|bind|trap|vice|pocket|grip` +
      String.raw`|stranglehold|armlock|hands?|sights)|(?:exactly |just )?where (?:we|you|I|he|she|they|it) wants? (?:you|us|them|him|her))`;
/** "has us over a barrel": we have no choice left; who has it, leaves none. */
const leaves =
  (verb: string): string => (/^had/i.test(verb) ? 'left' : /^having/i.test(verb) ? 'leaving' : /^(?:has|holds|'s)/i.test(verb) ? 'leaves' : 'leave');

/** Who is strong and who is pressed, and what is taken by force: options, and what is asked for. */
export const power: readonly Figure[] = [
  said('a strong position', re`\b(?<who>we|I)(?:'ve|'d|'ll| will| would| have)?(?: got| have)? (?:you|them|him|her) ${STUCK}(?: since)?`,
    ({ text }) =>
      `${/^\w+(?:'d| would)/i.test(text) ? "{who}'d be"
        : /^\w+(?:'ll| will)/i.test(text) ? "{who}'ll be" : /^I/i.test(text) ? "I'm" : "we're"} in a strong position${/ since$/i.test(text) ? ' since' : ''}`),
  said('few options', re`\b(?<verb>has|have|had|having|holds|hold|'ve)(?: got)? (?<whom>${PARTY}) ${STUCK}`,
    ({ groups }) => `${leaves(groups['verb'] ?? '')} {whom} few options`),
  said('few options',
    re`
      (?<=\b(?:be|been|being|are|is|am|was|were|feel|feels|felt|left) |(?:'re|'m) )(?:over (?:a|the) barrel|at (?:your|our|their) mercy|cornered
      |backed into a corner|boxed in|trapped|pinned down|in a (?:corner|headlock|vice|bind))\b`, 'short of options'),
  said('a strong position',
    /\b(?<verb>ha(?:s|ve|d)|holds?|held|wields?|grips?) the (?:knife|sword|whip|gun|hammer|trigger|dagger|axe)(?: by the (?:handle|hilt))?\b/i,
      ({ groups, before }) =>
        `${/^(?:has|holds|wields|grips)/i.test(groups['verb'] ?? '') ? 'is'
          : /^(?:had|held)/i.test(groups['verb'] ?? '') ? 'was' : /\bto $|'ll $|will $/i.test(before) ? 'be' : 'are'} in a strong position`),
  said('a strong position', /\b(?:the )?(?:upper|whip|top) hand\b/i,
    ({ text, before, after }) =>
      (!/^the/i.test(text) || /\bthe $/i.test(before) ? 'strong position'
        : /^ (?:is|lies|rests|stays|remains|was) (?:ours|yours|theirs|hers|his|with)\b/i.test(after) ? 'the stronger position' : 'a strong position')),
  said('a strong position',
    re`\b(?:the )?(?:advantage|initiative|momentum|edge) (?:has |have )?(?:now )?(?:passed|swung|moved|shifted|gone)(?: back)? to (?<whom>${PARTY})`,
      '{who whom} {are whom} now in a stronger position'),
  said('a strong position', /\b(?:and )?(?<who>we|I) (?:mean|intend|plan) to press (?:it|that|home|our advantage)(?: home)?\b/i,
    "and {who}'d like to talk about that"),
  said('a strong position', /\b(?:sit|sits|sitting|are|is) (?:at|on) the longer (?:lever|end of the lever)\b/i,
    ({ text }) => `${/^sits|^is/i.test(text) ? 'is' : /ing/i.test(text) ? 'being' : 'are'} in the stronger position`),
  said('a strong position', re`\b(?:power|control|(?:a )?hold) over (?<whose>your|our|their|${PARTY})`,
    ({ groups }) => (/^(?:your|our|their)$/i.test(groups['whose'] ?? '') ? 'a stronger position on {whose}' : 'a strong position'), { near: true }),
  said('a strong position', /\b(?<be>is|are|as|was) (?:our|your|my|their|the|a) (?:best |strongest |only )?levers? (?:against|with|over)\b/i,
    '{be} our argument with'),
  said('a strong position', /\b(?:the |some |any |more |enough |real )?leverage(?: over (?:you|us|them|your \w+|our \w+|the \w+))?\b/i,
    ({ text, before }) =>
      (/^the /i.test(text) || /\bthe $/i.test(before) ? 'the stronger position'
        : /^(?:some|any|more|enough|real) /i.test(text) ? `${/^real/i.test(text) ? 'good' : text.split(' ')[0] ?? ''} options` : undefined)),
  said('a strong position', /\b(?:with )?the wind (?:is |now )?(?:at|in) (?<whose>our|your|my|their) (?:backs?|sails)\b/i,
    ({ text, groups }) => `${/^with/i.test(text) ? 'with ' : ''}things going ${groups['whose'] ?? 'our'} way`),
  said('a strong position', /\b(?<whose>your|our|their|my) flanks? (?:is|are) (?:covered|safe|protected|secure)\b/i, '{whose} position is solid'),
  said('a strong position', /\b(?:bargaining|negotiating) (?:muscle|clout|power|strength|position)\b/i, 'position'),
  said('a weak position', /\b(?:your|our|their|my) flank(?:s)? (?:is|are|lies?) (?:exposed|open|bare)(?: on the matter of| on)?\b/i,
    ({ text }) => `${text.split(' ')[0] ?? 'your'} position is weak${/ (?:of|on)$/i.test(text) ? ' on' : ''}`),
  said('a weak position', /\bwith (?:the|your|our|their|its|his|her) backs? (?:to|against) the wall\b/i, 'in a difficult position'),
  said('a weak position', /\b(?<whose>your|our|their|my|his|her) backs? (?:is|are|was|were) (?:now |firmly )?(?:to|against|up against) the wall\b/i,
    ({ groups, text }) =>
      { const who = ({ our: 'we', your: 'you', their: 'they', my: 'I', his: 'he', her: 'she' })[(groups['whose'] ?? '').toLowerCase()] ?? 'we';
        return `${who} ${/\bwas|were\b/i.test(text) ? (/^(?:I|he|she)$/.test(who) ? 'was' : 'were')
          : who === 'I' ? 'am' : /^(?:he|she)$/.test(who) ? 'is' : 'are'} under pressure`; }),
  said('a weak position', /(?<=\b(?:is|are|was|were|be|am|look|looks|become|became) )(?:an |the )?(?:easy|fair|soft) (?:prey|game|target|meat|pickings)s?\b/i,
    'in a weak position'),
  said('a weak position',
    /\b(?:your|our|their|the) (?:weak spot|soft underbelly|achilles'? heel|chink in (?:your|our|the|their) armou?r|weak flank|jugular)\b/i,
      ({ text }) => `${text.split(' ')[0] ?? 'your'} main difficulty`),
  said('a weak position', /\bwhere it hurts(?: (?:most|you|them))?\b/i, 'what matters most'),
  said('under pressure', /\b(?:being |been )?squeezed (?:between|from both sides by)\b/i, 'under pressure from'),
  said('under pressure', /\b(?:feel|feels|felt) (?:pressed|squeezed|wrung out)(?: dry)? like (?:a lemon|an orange|toothpaste)\b/i,
    ({ text }) => `${text.split(' ')[0] ?? 'feel'} under real pressure`),
  said('under pressure', /\b(?:squeez(?:e|es|ed|ing)) (?<whom>us|you|them|(?:the|our|your) [\w-]+)(?: (?:till|until) the pips squeak)\b/i,
    ({ text }) => `${/ing/i.test(text) ? 'putting' : /^squeezes/i.test(text) ? 'puts' : 'put'} {whom} under heavy pressure`),
  said('under pressure', /\b(?:being |been )squeezed (?:till|until) the pips squeak\b/i,
    ({ text }) => `${text.split(' ')[0] ?? 'being'} put under heavy pressure`),
  said('under pressure', /\b(?:put|brought|forced|driven|beaten) (?:on|to|onto) (?:our|your|their|its|his|her) knees(?: by)?\b/i,
    ({ text }) => `put under pressure${/by$/i.test(text) ? ' by' : ''}`),
  said('under pressure',
    /(?<=\b(?:be|been|being) )(?:strong-?armed|bounced|bullied|steam-?rollered|steamrolled|railroaded|browbeaten|stampeded|frogmarched|bulldozed) into\b/i,
      'hurried into'),
  said('under pressure',
    re`\b(?<verb>keep|keeping|keeps|kept) (?:up )?the (?:pressure|heat)(?: high| up| on)?(?: on (?:you|them|us|your [\w-]+))?(?= until| till|${END})`,
      ({ groups }) => `{verb} raising this`.replace('{verb}', groups['verb'] ?? 'keep')),
  said('under pressure', re`\b(?<verb>use|uses|used|using) (?<what>it|that|this|them|these|those) against (?<whom>${PARTY})`,
    ({ groups }) => `rais${({ use: 'e', uses: 'es', used: 'ed', using: 'ing' })[(groups['verb'] ?? '').toLowerCase()] ?? 'e'} {what} with {whom}`),
  said('under pressure', re`\b(?:an? |the |another )?sticks? (?:to beat|for beating) ${PARTY} with\b`, 'an argument'),
  verbs('under pressure', 'ask for more',
    "put the thumbscrews/screws/squeeze on (sb), turn/tighten the screw/screws, turn/crank the heat/pressure up, squeeze sb dry, squeeze sb hard"),
  said('under pressure',
    re`
      \b(?<verb>turn|turning|tighten|tightening|put|putting) the (?:thumb)?(?:screws?|squeeze|heat) on (?<whom>you|us|them|(?:the|our
      |your) (?:[\w-]+ )?(?:firms|suppliers|buyers|sellers|tenants|landlords?|carriers|vendors|contractors|growers|agents|banks?|insurers?|union|members
      |publishers?|brokers?))\b`, ({ groups }) => `${/ing/i.test(groups['verb'] ?? '') ? 'asking' : 'ask'} {whom} for more`),
  verbs('under pressure', 'unsettle sb', 'rattle sb, throw sb off balance, shake sb up'),
  verbs('comparing offers', 'compare sb with', 'play sb off against, pit sb against'),
  said('comparing offers', /\b(?<verb>play|playing|plays) (?<whom>you|them|us|(?:the|our|your|both|all|two) [\w-]+) off\b/i,
    ({ groups }) => `compar${/ing/i.test(groups['verb'] ?? '') ? 'ing' : /s$/i.test(groups['verb'] ?? '') ? 'es' : 'e'} {whom}`),
  verbs('comparing offers', 'deal with you one by one', 'pick you off (one_by_one)'),
  verbs('asking for', 'aim for', 'gun for'),
  said('asking for', /\b(?<got>wrested|wrung|squeezed|extracted|prised|clawed|dragged|bled|beaten|milked)(?: back)?(?: out)? (?:from|out of)\b/i,
    'obtained from'),
  said('asking for',
    re`
      \b(?:some |more |any |still )?(?:juice|blood|money|fat) (?:left )?(?:to be |we can |there to be )?(?:wrung|squeezed|wrested|extracted|cut
      |trimmed)?(?: out)? (?:of|from)\b`, 'some room in', { near: true }),
  said('asking for', /\bthere(?<is>'s| is) (?:still )?fat on (?:it|that|them)\b/i, 'there{is} still some room'),
  said('asking for', /\b(?:a |our |your |their |the )?pound of flesh\b/i, 'the full amount'),
  said('held back',
    re`\b(?<verb>hold|holding|holds|held|keep|keeping) (?<what>(?:the|our|your|their|my|his|her) [^,.;:!?]{2,40}?) (?:to ransom|hostage|for ransom)\b`,
    ({ groups, before }) =>
      (/\b(?:is|are|was|were|be|been) $/i.test(before) ? undefined
        : `${({ hold: 'keep', holding: 'keeping', holds: 'keeps', held: 'kept' })[(groups['verb'] ?? '').toLowerCase()] ?? groups['verb']
          ?? 'keep'} {what} back`)),
  said('held back', /\b(?:is|are|amounts to) (?:plain |sheer |pure )?(?:hostage-taking|blackmail|extortion|ransom)\b/i,
    ({ text }) => `${/^are/i.test(text) ? "aren't" : "isn't"} right`),
  said('held back', /\b(?:has|have) become a hostage\b/i, ({ text }) => `${/^has/i.test(text) ? 'has' : 'have'} been caught up`),
  said('held back', /\b(?:a|the|this|that|your) ransom\b/i, ({ text }) => `${/^a /i.test(text) ? 'too high a' : text.split(' ')[0] ?? 'the'} price`),
  said('held back', /\b(?:blackmailed|held to ransom|held hostage|extorted)(?= (?:with|over)\b)/i,
    ({ before }) => (/\bfe(?:el|els|lt) $/i.test(before) ? 'under pressure' : 'put under pressure')),
  said('an opening', /\bthere(?<is>'s| is| was) blood in the water\b/i, 'there{is} strong interest'),
  said('an opening', /\b(?:smell|smells|scent|taste|sense)(?<end>ed|ing|s)? blood\b/i,
    ({ groups }) => `see${({ s: 's', ing: 'ing' })[(groups['end'] ?? '').toLowerCase()] ?? ''} an opening`),
  said('an opening', /\b(?:the )?(?:sharks|wolves|vultures|hyenas) (?:are|were) (?:already )?circling\b/i, 'others are interested'),
  said('an opening', /\b(?:(?:which|that) )?(?<who>we|I) (?:mean|intend|plan|are going) to exploit(?: (?:it|that|this))?\b/i,
    ({ text }) => (/^(?:which|that)/i.test(text) ? 'which matters for these talks' : "we'd like to talk about it")),
  verbs('deciding', 'decide', 'call the shots, dictate'),
  verbs('talking to', 'talk to', 'soften up'),
  verbs('talking to', 'press sb', 'lean on sb, strong-arm sb, bully sb, bulldoze sb, steamroll sb'),
  said('a sop', /\bsops?(?: (?:that )?(?<who>we|I)(?:'re| are| am|'m) (?:prepared|willing|ready) to throw (?:to )?you)?\b/i,
    ({ groups }) => (groups['who'] ? `thing ${groups['who']} can offer you` : 'small extra')),
  verbs('a sop', 'offer sb a small extra', 'throw sb a bone/bones/crumb/crumbs'),
  said('a sacrifice', /\b(?:an? |the |another )?(?:real |big |great |huge |painful )?sacrifices?\b(?! (?:of|for the))/i,
    ({ text, before }) =>
      (/s$/i.test(text) ? 'big steps'
        : /^(?:an?|the|another)\b/i.test(text) || !/\b(?:our|your|their|his|her|my|no|any|what|this|that) (?:\w+ )?$/i.test(before) ? 'a big step'
          : 'big step'), { near: true }),
  states('pressure', 'pressure', 'blackmail, extortion, arm-twisting, arm twisting, strong-arm tactics, bully-boy tactics, bullying tactics'),
  nouns('pressure', 'show of strength', 'sabre-rattling, power play', {}),
  said('prey', re`\b(?:walk|walked|walking|walks) (?:right |straight )?into (?:a|the|your|our|that) (?:trap|ambush)`,
    ({ text }) => `${/ed/i.test(text) ? 'were' : /ing/i.test(text) ? 'being' : 'be'} caught unprepared`),
  said('prey', re`\b(?<whose>your|our|their|the|that|this) (?:trap|bait|hook)(?: (?:set|laid) for (?:us|you))?${END}`, '{whose} proposal', { near: true }),
  said('prey', re`\b(?<who>${WHO}) (?:won't|will not|'re not going to|are not going to|aren't going to) (?:take|swallow|rise to) (?:the|your|that) bait\b`,
    "{who} won't respond to that"),
];
