import { anyOf } from '../../language/words';

/** All present forms of verbs as one source: "walk", "walks", "walking"; "cut", "cutting"; "terminate", "terminating". */
export function forms(...verbs: readonly string[]): string {
  return anyOf(verbs.map((verb) => {
    const [first = verb, ...rest] = verb.split(' ');
    const tail = rest.length ? ` ${rest.join(' ')}` : '';
    if (/[^aeiou]e$/.test(first)) return `${first.slice(0, -1)}(?:e|es|ing)${tail}`;
    if (/ie$/.test(first)) return `(?:${first}s?|${first.slice(0, -2)}ying)${tail}`;
    if (/(?:s|x|z|ch|sh)$/.test(first)) return `${first}(?:es|ing)?${tail}`;
    if (/[^aeiou]y$/.test(first)) return `${first.slice(0, -1)}(?:y|ies|ying)${tail}`;
    if (/^[^aeiou]*[aeiou][bdglmnprt]$/.test(first)) return `${first}(?:s|${first.slice(-1)}ing)?${tail}`;
    return `${first}(?:s|ing)?${tail}`;
  }));
}

/** The writer's side as the subject of a clause. */
export const US = String.raw`(?:I|we|he|she|nobody|no one|(?:our|my|his|her|their|the|every|all|each|both)(?: [\w'%€£$&.-]+){1,4}?)`;

/** What stands between a subject and the verb of a threat: "will simply have to", "'re going to". */
export const WILL = String.raw`(?:'ll|'re|'m|'s|'d)?(?: (?:will|shall|are|am|is|be|been|being|have|has|had|would|can|could|may|might|must|going|gonna|to|simply|just|also|then|all|both|straight|straightaway|immediately|instantly|only|always|probably|instead|happily|gladly|sadly|regrettably|certainly|definitely|quite|content|with immediate effect|forced|ready|prepared|obliged|compelled|happy|bound|left|no|choice|option|alternative|other|but|than|more|reserve|every|the|right|not|hesitate|intend|plan|start|begin|consider|want|need|rather|sooner|never|ever|no longer|again|tonight|today|tomorrow|and|do)){0,9}`;

/** Verbs that break with the other side or hurt it, whatever they govern. */
const BREAKING = forms(
  'walk', 'quit', 'terminate', 'cancel', 'cancell', 'rescind', 'withdraw', 'litigate', 'sue', 'disconnect', 'suspend', 'escalate', 'repossess', 'evict', 'boycott', 'relet', 're-let', 'rebid', 'retender', 're-tender',
  'foreclose', 'petition', 'prosecute', 'blacklist', 'offboard', 'dump', 'ditch', 'abandon', 'freeze', 'cease', 'sack', 'expose', 'leak', 'seize', 'impound', 'auction', 'outsource', 'ban', 'bar', 'sever', 'forfeit', 'leave', 'vanish', 'disappear', 'defect', 'depart', 'bail', 'bolt', 'bury', 'torpedo', 'sink', 'kill', 'scupper', 'scuttle', 'revoke', 'liquidate', 'picket', 'renege', 'pull', 'drop', 'switch', 'stop', 'halt', 'report', 'scrap', 'axe', 'nix', 'dissolve', 'unplug', 'sanction', 'garnish', 'annul', 'void', 'refuse',
);

const SOMEBODY = String.raw`(?:someone|somebody|another|others|a (?:new|different|second|rival)|your|our|the|an?)\b(?: [\w'-]+){0,3}`;

/** Phrases that break with the other side or hurt it. */
const BREAKING_PHRASES = [
  `${forms('walk', 'pull', 'opt', 'bow', 'back', 'drop', 'get')} (?:out|away|off|up from)|${forms('move')} on`,
  `${forms('go', 'look', 'shop', 'turn', 'head', 'buy', 'sell', 'sign', 'bank', 'source', 'order', 'book', 'trade', 'spend', 'build', 'print', 'ship', 'invest')} (?:(?:it|this|them|all|our \\w+) )?elsewhere`,
  `${forms('go', 'talk', 'speak', 'turn', 'write', 'run', 'head', 'switch', 'move', 'defect', 'complain')} (?:straight |directly |right )?(?:to|with|over to) (?:the )?(?:${SOMEBODY} )?(?:press|papers?|media|police|regulators?|ombudsman|court|courts|law|lawyers?|solicitors?|authorities|competition|competitors?|rivals?|tribunal|arbitration|auction|market|union|council|bank|lenders?|insurers?|boss|board|CEO|head office|journalists?|newspapers?|association|ministry|guild|else|suppliers?|vendors?|bidders?|buyers?|agency|firm|agent|club|tender|litigation|war|next \\w+)`,
  `${forms('go', 'switch', 'move', 'turn', 'sign', 'list', 'work', 'partner', 'deal', 'settle', 'run', 'close')} (?:with|to|over to) (?:the |a |an |our |your |that )?(?:other|next|second|rival|competing|cheaper|different|new|another|competitor|competition|rest|highest|one who|one that|someone|somebody|people who|company that)(?: [\\w'-]+){0,3}`,
  'go(?:es|ing)? public', `${forms('go')} (?:on|out on) strike`, `${forms('go')} (?:over|behind|round|around) your`, `${forms('go')} (?:home|dark|legal|another way|it alone|our own way)`,
  `${forms('take')} (?:[\\w',%-]+ ){1,8}(?:elsewhere|away|off|home|across|down|to (?:court|[A-Z]\\w+|${SOMEBODY}))`, `${forms('take')} (?:the|that|my|another|his|her) [\\w' -]{0,20}(?:job|offer|bid|deal|list)\\b`,
  '(?:gone|history|in court|on (?:the|our|a) (?:next|first|plane|bus|train))(?= *(?:$|[,.;:!)]|by\\b|tonight|on\\b|unless|if\\b|with\\b|as\\b|for\\b|until|here|talking|before|at\\b|to\\b|in\\b|from\\b|of\\b))',
  `${forms('see')} (?:you|each other|ourselves|them|your \\w+) (?:in|at|out)`, `${forms('call')} (?:it|this|the|everything|our|them|off|all|in|time)(?: [\\w'-]+){0,4} ?(?:off|quits|a day|lawyers?|police|regulator|inspector|officer|next|bailiffs?|press|guy)?`, `${forms('call')} (?:someone|somebody|another|the next|your)`,
  `${forms('find', 'hire', 'appoint', 'engage', 'use', 'choose', 'pick', 'ring', 'phone', 'approach', 'instruct', 'look for', 'look at', 'bring in', 'invite', 'commission')} (?:ourselves )?(?:(?:a|an|the) )?(?:another|someone|somebody|others?|new|different|replacement|rival|next|alternative|your competitors?|competitor|agents|counsel|lawyers?|solicitors?|bailiffs?|debt collectors?|collections)`,
  `${forms('buy', 'order', 'source', 'book', 'rent', 'lease', 'fly', 'ship', 'print', 'import', 'purchase', 'get')} (?:[\\w'-]+ ){0,4}(?:from|with|at|in) (?:someone|somebody|another|your|the|our other|[A-Z])`,
  `${forms('sell', 'give', 'hand', 'offer', 'lease', 'award', 'send', 'rent', 'let', 'release', 'license', 'pass', 'assign', 'transfer')} (?:[\\w'%-]+ ){1,6}?(?:to|over to|back to) (?:someone|somebody|another|the next|the other|your|our other|collections|lawyers?|auction|a (?:new|rival|competitor|different)|debt|a debt)`,
  `${forms('bill', 'charge', 'invoice', 'fine', 'penali[sz]e', 'counter-?sue', 'dock')} you`, `${forms('keep', 'retain', 'pocket', 'withhold', 'confiscate')} (?:your|the|all|every|any|our|my) (?:[\\w'-]+ ){0,2}(?:deposit|payment|money|retainer|goods|keys|equipment|rent|fees?|balance|stock|data|licen[cs]e)`, `${forms('deduct', 'knock', 'take')} (?:it|that|this) (?:from|off)`,
  `${forms('file', 'lodge', 'issue', 'commence', 'initiate', 'institute', 'start', 'launch', 'bring')} (?:suit|proceedings|a (?:suit|claim|complaint|lawsuit|writ|grievance|dispute)|the (?:claim|complaint|papers)|for|legal|court|an? (?:action|injunction)|arbitration|insolvency)`, `${forms('seek', 'apply for')} (?:an? )?(?:injunction|damages|relief|costs|interest|compensation|winding)`,
  `${forms('down')} tools`, `${forms('part')} (?:ways|company|as friends)`, `${forms('tear', 'rip', 'shred', 'burn')} (?:up|down|out|the|it|this|our|your)`, `${forms('hang', 'pack', 'shut')} (?:up|down)`, `${forms('close')} (?:the|our|your|this) (?:file|books?|account|door|deal|talks|[\\w-]+ line|line)`,
  `${forms('cut')} (?:off|you|the (?:power|supply|line|cord|water|access)|ties|all|your|our losses)`, `${forms('turn', 'switch', 'shut')} (?:off|round|around|back|down|it off|you|your|the lights|the heating|the power)`, `${forms('move', 'shift', 'transfer', 'place', 'relocate')} (?:all|our|the|every|this|production|it|everything|on)`,
  `${forms('count', 'look')} (?:us|me|ourselves) out`, `${forms('post', 'publish', 'share', 'forward', 'put', 'tell', 'notify', 'inform', 'warn', 'show', 'let')} (?:[\\w'-]+ ){0,5}(?:online|public|facebook|press|everyone|members|customers|clients|regulators?|authorities|police|twitter|linkedin|internet|world|reviews?|investors?|board|ministry|judge|court|council|parents|boss|newspapers?)`,
  `${forms('rip', 'pull', 'throw', 'kick', 'have', 'carry', 'strike')} (?:[\\w'-]+ ){1,4}(?:out|down|removed|evicted|carried out)`, `${forms('open')} (?:it|this|the (?:bidding|tender|search|role|slot)) (?:up|again|to)`, `${forms('treat')} (?:the|this|your|it|that|our) (?:[\\w'-]+ ){0,4}as (?:repudiated|terminated|cancelled|canceled|withdrawn|void|over|dead|a (?:no|refusal|breach|resignation|decision))`, `${forms('consider')} (?:the|this|your|it|that|our|ourselves) (?:[\\w'-]+ ){0,5}(?:over|dead|closed|off|terminated|cancelled|canceled|withdrawn|void|rejected|released|free|lost|breached|finished|legal|options)`,
  `${forms('make')} (?:you|sure (?:that )?(?:you|everyone|nobody|no one)|your life|it public|this public)`, `${forms('hold')} (?:you|your \\w+) (?:liable|responsible|accountable|to account)`, `${forms('dispute', 'contest')} (?:every|each|all)`, `${forms('pursue')} (?:this|it|you|the|all|every|legal|our)`, `${forms('enforce', 'exercise', 'invoke', 'trigger', 'activate')} (?:our|the|every|all|clause|it)`, `${forms('reserve')} (?:the|our|all|every) (?:right|slot|place)`,
];

/** The verb phrase of a threat on the writer's side. */
export const BREAK = String.raw`\b(?:${BREAKING}|${BREAKING_PHRASES.join('|')})\b`;

/** What happens to the deal, the goods or the relation: "is off", "goes to the next buyer", "stays in its crate". */
export const GOES = String.raw`(?:(?:'ll|'s|'re| will| shall| is| are| gets?| would| can| could| may)(?: (?:be|get|go|all|simply|then|also|just|now|well and truly|immediately|as good as|over and))*(?: (?:off|dead|over|gone|dark|void|lost|history|toast|sunk|closed|cancell?ed|withdrawn|terminated|suspended|revoked|forfeited|forfeit|torn up|struck off|scrapped|pulled|dropped|stopped|stopping|halted|frozen|parked|shelved|switched off|cut off|disconnected|re-?let|sold|filed|issued|commenced|initiated|referred to|handed|given|going to|passed to|escalated|reported|billed|charged|deducted|dissolved|ended|doubled|evicted|replaced|moved|offered to|blacklisted|barred|released|reassigned|withheld|null|offboarded|cancelled|ruled out|rescinded|removed|axed|served))|(?: (?:simply|all|just|then|will))* (?:goes|go|comes?|stays?|stops?|ends?|dies|closes?|falls?|drops?|leaves?|moves?|turns?|rolls?|sits?|pulls?|walks?|switch(?:es)?|ceases?|disappears?|vanish(?:es)?|evaporates?|expires?|collapses?|terminates?|shuts?|gets?|doubles?|heads?|hits?|packs?|quits?|loses?|strikes?)\b(?: (?:off|dead|over|gone|dark|down|home|away|back|up|out|out of|elsewhere|to|on|void|everything|shut|closed|cold|public|straight|right|ours?|every|unsigned|unpaid|empty|locked|unlit|grounded)\b| *(?=[.!]|$)))`;

/** The subject that {@link GOES} speaks of. */
export const THING = String.raw`(?:it|this|that|they|everything|(?:the|our|my|your|all|every|each|this|that|these|any|his|her|their|both|no)(?: [\w'%€£$&-]+){1,5}?)`;

/** What the reader is told will befall them: "you'll lose", "you can look elsewhere". */
export const BEFALLS = String.raw`\b(?:you|u|your (?:\w+ ){1,2}?)(?:'ll|'re|'d)?(?: (?:will|can|could|may|might|won't|are|be|not|never|both|all|just|simply|then|also|always|have|to|well|going|free|welcome|soon|only|better))*(?: (?:lose|loses|forget|regret|find (?:yourselves?|another|someone|somebody|out)|look (?:elsewhere|for)|kiss|whistle|hear from|hearing from|pay for|answer|say goodbye|wave goodbye|wish|see (?:us|the back|what|a|how|nothing|it)|own|sorry|off|out|next|done|history|dead|toast|gone|replaced|invited|reading|read|sue|explain|keep (?:it|your)|deal with|face|left|stuck|shown|dealing|talking to|struck|removed|dropped|barred|blacklisted|billed|liable|served|suffer|rot|burn|go (?:to hell|elsewhere|without|hungry|and)|do without|do it yoursel(?:f|ves)|manage without|get (?:nothing|zero|sued|another)|write|watch|wait|count us|consider|expect|leave empty-handed))\b`;

/** An order that is itself the threat: "or lose the account". */
export const TAUNT = String.raw`(?:lose|kiss|forget|brace|face|find|watch|expect|hand in|hand back|pack|take a hike|don't|do without|look|be|get out|get lost|go|say goodbye|wave goodbye|whistle|explain|pay|answer|prepare|start|risk|see|leave|accept|suffer|live with|we(?:'re| are)|count|consider|sue|wave|stay|shut up|regret|see you)\b`;

/** The stock words that close an "or". */
export const NOTHING = String.raw`(?:nothing|else|bust|no deal|not at all|none|neither|goodbye|forget it|no \w+(?= *(?:$|[.,;:!]| on\b| at\b| for\b| next\b| in\b| before\b))|full stop|never|out|strike|walk|leave it|lump it|leave|don't|the (?:drawer|door|highway|exit|courts?|bin|road|auction)|(?:a|the) (?:strike|lawsuit|walkout|writ|tribunal|lawyers?|court|courts)|small claims|court|goodbyes?|zero|nobody|no one|nowhere)\b`;

/** The main clause of a threat. */
export const THREAT = String.raw`(?:\b(?:our|my|the|every|all|his|her)(?: [\w'-]+){1,3}? (?:down tools|walks?|strikes?|quits?|withdraws?|pulls? (?:out|the plug)|switch(?:es)? to|calls? (?:it|the|in sick)|goes? (?:on strike|elsewhere|public|to (?:the|your|another|a|[A-Z])|home|dark|through|for)|sits? (?:in|out)|stays? (?:at|in|on|out|dark|shut|empty|parked)|cancels?|terminates?|hears? (?:of|about|from|it)|resigns?|leaves?|closes?|turns? (?:round|around|back))\b|\b(?:I|we)${WILL} ${BREAK}|\b${US}(?:'ll|'re| (?:will|shall|are|is|going|have|has|can|could|may|might|would|must|simply))${WILL} ${BREAK}|\b(?:I|we|our \w+)(?:'re| are|'m| am) (?:out|gone|done|off|finished|through|walking|leaving)\b(?! (?:by|at|before|it|the|of|for|in|my|our))|\b${THING}${GOES}|${BEFALLS}|(?:there|here)(?:'s| is| are|'ll be| will be|'d be) (?:no|nothing|not|never|hell|consequences)\b|(?:there )?(?:won't|will not) be (?:an?|any|another|one)\b|no (?:one|body|(?!issues?|problems?|doubt|idea|reply|response|objections?)\w+(?: (?:of ours|from \w+ \w+))?) (?:will|leaves?|gets?|goes|moves?|sets?|ships?|works?|flies|sails?|starts?)\b|(?:legal )?proceedings\b|expect (?:us|to|our|a|an|no|nothing|legal)\b|don't (?:bother|expect|count|come|call|ask)\b|good luck\b|forget (?:it|about|the|our)\b|consider (?:it|this|us|the|our|your|yourself|yourselves) \b|we (?:won't|will not|shan't|cannot|can't) (?:so much as|be (?:back|renewing|returning|signing|submitting|extending|attending|delivering|shipping|inviting|working|using|buying|ordering|paying|answering)|renew|continue|work|supply|deliver|ship|sign|pay|play|perform|answer|invite|return|release|unload|take part|attend|come|sit|stay|use|buy|order)\b)`;
