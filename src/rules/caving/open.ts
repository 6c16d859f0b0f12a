import { frame, source } from '../../language/frame';
import { isPlural } from '../../language/parts';
import { bare, capitalise, uncapitalise } from '../../language/rewrite';
import { isMotive, withoutTrail } from './pieces';

/** Who asks: "I", "me", "I'd". */
export interface Asker {
  readonly we: string;
  readonly us: string;
  readonly wed: string;
}

const MONEY_NOUN = 'price|fee|rate|rent|discount|number|figure|amount|sum|commission|salary|penalty|settlement|valuation|wage|day rate|budget|rebate|percentage|premium|deposit|royalty|bonus|royalties|total|deduction';
const AMOUNT = frame`\b(?:(?:the|your|our|my|any|a|an|whatever|whichever|what) )?(?<noun>${MONEY_NOUN})\b(?! (?:list|card|tag)\b)(?: (?:for|of) (?<what>(?:the|our|your|
  my) (?:(?!and\b|is\b|you\b|or\b|to\b|that\b)[\w'-]+ ){0,3}?[\w'-]+)(?= is\b| and\b| you\b|[,;.!]|$))?`;

const article = (noun: string): string => (/s$/.test(noun) ? noun : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`);
const NP = String.raw`(?:the|our|your|my|this|that|these|those|its) (?:(?!and\b|is\b|are\b|you\b|or\b|to\b|that\b|we\b|I\b|it\b)[\w'’-]+ ){0,4}?[\w'’-]+`;

/** "Put down any figure", "you set the rent", "pay us what you like for the standby", "the split is up to you". */
function handedOver(text: string, { us }: Asker): string | undefined {
  const hands =
    frame`\b(?:(?:write|put|fill|type|pencil) (?:in|down)|name|pick|choose|set|decide|fix|say|tell (?:us|me)|send (?:us|me)|give (?:us|me)|quote|
      up to you|your call|in your hands|at your discretion|yours to (?:set|decide|name|choose)|defer to|be the judge|bow to|you know best|sky's|
      sky is|no ceiling|any (?:figure|number|price|sum|amount|rate|fee)|(?:what ?ever|whichever) (?:figure|number|price|sum|amount|rate|fee|discount|
      split|commission|rent)|match (?:any|what)|as (?:low|little|much|high) as you|worth|your price is)\b`.exec(text);
  const pays = frame`\b(?:pay|bill|charge|invoice|deduct|take off|knock off|cut)\b (?:us |me )?(?:just |simply )?(?:what(?:ever)?|as (?:much|little)|anything|
    how(?:ever)?)\b|\b(?:write|put|fill) (?:in|down) what`.exec(text);
  if (!hands && !pays) return undefined;
  const noun = AMOUNT.exec(text)?.groups;
  const what = noun?.['what']
    ?? new RegExp(String.raw`\bfor (?<what>${NP})(?=[,;.!]|$| and\b| because\b)`, 'i').exec(pays ? text.slice(pays.index) : '')?.groups?.['what']
    ?? /\bworth of (?<what>the .+)$/i.exec(text)?.groups?.['what'] ??
    new RegExp(String.raw`^(?:on|as for|for|regarding) (?<what>${NP})(?:,? (?:the|a|whatever|you|we) |, )`, 'i').exec(text)?.groups?.['what'];
  if (!noun && !pays && !/\b(?:sky|ceiling|worth|match|say a|what it costs)\b/i.test(hands?.[0] ?? '')) return undefined;
  const said = noun?.['noun']?.toLowerCase() ?? 'figure', named = what?.toLowerCase().endsWith(said) ? 'figure' : said;
  return `could you propose ${article(named)}${what && !isMotive(what) ? ` for ${uncapitalise(what)}` : ''} and tell ${us} what ${/s$/.test(named) ? 'they are' : 'it is'} based on?`;
}

/** "The wording is up to you", "you choose the dates": what else is left to the other side. */
function leftToYou(text: string): string | undefined {
  const what = frame`^(?:and |so |but )?(?<what>${NP}) (?:is|are)(?: entirely| all| now| wholly)? (?:up to you|your call|in your hands|at your discretion|
    yours to (?:set|decide|choose)|your choice|for you to decide)`.exec(text)?.groups?.['what'] ??
    new RegExp(String.raw`\byou(?:'ll)? (?:can |may |just )?(?:decide|set|choose|pick|name|settle)(?: on)? (?<what>${NP})(?=[,;.!]|$| and\b)`, 'i')
      .exec(text)?.groups?.['what'] ??
    frame`\b(?:(?:defer|bow) to you|trust you(?:r judgment| blindly)?|be guided by you|up to you|your call|in your hands) (?:on|about|over|
      as to) (?<what>${NP})(?=[,;.!]|$| and\b)`.exec(text)?.groups?.['what'];
  const done = new RegExp(String.raw`^(?:and |so |please |just )*do (?:what(?:ever)? you \w+ )?with (?<what>${NP}) (?:as|what|whatever) you`, 'i')
    .exec(text)?.groups?.['what'] ??
    new RegExp(String.raw`^(?:and |so |please |just )*do (?:what(?:ever)? you \w+) (?:with|about|on) (?<what>${NP})`, 'i').exec(text)?.groups?.['what'];
  if (done) return `what would you suggest for ${uncapitalise(done)}, and why?`;
  return what && `what would you suggest for ${uncapitalise(what)}, and why?`;
}

/** "Whatever changes you want", "any clauses you don't like". */
function whichever(text: string): string | undefined {
  const found = frame`\b(?:what ?ever|whichever|any|all the|every) ((?:[a-z]+ )?[a-z]+?)(s?) (?:you|your \w+|u|they)\b(?! (?:is|are)\b)(?:'d| would)? (?<verb>like|want|
    need|ask|name|choose|prefer|don't|dislike|propose|think|see|find|put|send|say|feel|care|make|come)\b`.exec(text);
  const noun = `${found?.[1] ?? ''}${found?.[2] ?? ''}`.toLowerCase();
  if (!found || new RegExp(`^(?:${MONEY_NOUN})$`).test(noun) || /^(?:time|way|case|thing|rate|of|one)$/.test(noun)) return undefined;
  const plural = found[2] || /terms$/.test(noun) ? noun : `${noun.replace(/([^aeiou])y$/, '$1ie')}s`;
  if (/^(?:don't|dislike|find)$/i.test(found.groups?.['verb'] ?? '')) return `which ${plural} trouble you, and why?`;
  return `which ${plural} matter most to you, and why?`;
}

/** "Send any contract, I'll sign it blind", "whatever you put in front of us, we'll sign". */
function unread(text: string, { wed, us }: Asker): string | undefined {
  if (!/\bsign/i.test(text)
    || !frame`\b(?:blind(?:ly)?|unread|unseen|sight unseen|without (?:a glance|reading|looking)|what ?ever|anything|any (?:contract|version|paper|draft)|
    no need (?:for me |for us )?to read|before (?:reading|seeing))\b`.test(text)) return undefined;
  if (AMOUNT.test(text)) return undefined;
  const paper = frame`\b(?:any|the|your|whatever|whichever|a) (contract|version|lease|draft|agreement|deed|paper|papers|terms|term sheet|addendum|amendment|document|
    documents|proposal|offer|renewal|order)\b`.exec(text)?.[1]?.toLowerCase();
  return paper ? `could you send ${us} the ${paper}? ${capitalise(wed)} like to read ${isPlural(paper) ? 'them' : 'it'} before signing.`
    : `could you send ${us} your proposal? ${capitalise(wed)} like to read it before signing.`;
}

/** "Anything to stay on your list": the purpose is worth saying. */
function purpose(text: string, { wed }: Asker): string | undefined {
  const found = /\b(?:anything|everything|whatever it takes|whatever you (?:want|like)|a lot|a great deal)(?: in the world)? (?:just )?to (?<what>\w+ [^,;:]+)$/i.exec(bare(text))?.groups?.['what'];
  return found && !isMotive(found) && !/^(?:avoid|please|oblige|help|be\b|make (?:it|you)|see you)/i.test(found)
    ? `${wed} very much like to ${found}; which points matter most to you, and why?` : undefined;
}

/** "Whatever you think is right", "we go along with anything": a yes without bounds. */
function boundless(text: string, { us, wed }: Asker): string | undefined {
  if (!/\b(?:what ?ever|anything|everything)\b/i.test(text) || /\bnot\b|n't\b/.test(text)) return undefined;
  const who = frame`\b(?:what ?ever|anything|everything) (?<who>(?:your|the|their) (?:(?!is\b|and\b|of\b)[\w'-]+ ){0,3}?[\w'-]+) (?:wants?|needs?|likes?|asks?|says?|decides?|thinks?|
    prefers?|suggests?|proposes?|demands?|requires?|puts?|comes?)\b`.exec(text)?.groups?.['who'];
  if (who) return `which points matter most to ${who}, and why?`;
  if (/\bpay\b/i.test(text)) return `could you propose a figure and tell ${us} what it is based on?`;
  return frame`\b(?:what ?ever|anything|everything) you\b|\b(?:go along|agree|accept|fine|good|happy|okay|ok|live|yes|put up)\b(?: (?:with|to))* (?:whatever|anything|everything)\b`.test(text)
    ? `${wed} like to find terms that work for both sides; which points matter most to you, and why?` : undefined;
}

/** "Just tell me what will make you stay and it's done": the writer's own question, asked. */
function told(text: string, { us }: Asker): string | undefined {
  const found = /\b(?:just |only |simply )?tell (?:us|me) (?<what>(?:what|which|how|where) [^,;:]{3,90}?)(?= and (?:you|we|I|it)\b| and (?:it|that)|[,;:.!]|$)/i.exec(text)?.groups?.['what'];
  return found && !isMotive(found) && !/\bwhatever\b/i.test(found) ? `could you tell ${us} ${found}, and why?` : undefined;
}

const TAKEN_BACK =
  frame`\b(?:sor+y|apolog\w*|forget|ignore|disregard|scratch|strike|feel (?:awful|bad|terrible|dreadful|petty|guilty)|embar+as+ed|
    should(?:n't| never| not) (?:have|be)|pretend|wrong of (?:us|me)|silly|cheeky|greedy|rude|petty|take (?:it )?back|withdraw|
    no right)\b.{0,60}?\b(?:asking (?:for|about)|ask(?:ed)? (?:for|about)|raising|raised|bringing up|brought up|mention(?:ing|ed)?|said about|to want|
    question about|request for|wanting|charging|billing|(?:bit|part|point|line|remark) about|having (?:asked|billed|charged|raised)(?: for| about)?|
    (?:ignore|disregard|forget|take back|withdraw) (?=(?:our|my) ))\s*(?<what>\S.*)$`;

/** "Sorry for even asking about the deposit": the thing asked for, where it is a phrase. */
export function takenBack(text: string): string | undefined {
  const found = TAKEN_BACK.exec(bare(text))?.groups?.['what'];
  if (!found) return undefined;
  // Money by itself is the price, so that it can be left, moved or met.
  if (/^(?:about )?(?:money|the money|prices)\b/i.test(found)) return 'the price';
  const thing = withoutTrail(bare(found.split(/[,;:]| and (?:I|we|pay|please|will|of course)\b| in the first place/)[0] ?? '')).replace(/^(?:for|about) /i,
    '').replace(/ (?:at all|again|so soon|earlier|last week|yesterday)$/i, '');
  return thing && thing.split(/\s+/).length < 10 && !/\b(?:we|it|you|them|that)\b|^I\b|^(?:so|too|more|this)\b/i.test(thing) ? uncapitalise(thing) : undefined;
}

const OURS = source`(?:our|my) (?:(?:other|own|extra|lost|running|actual) )?(?:costs?|margins?|side|loss(?:es)?|overtime|fee|needs?|interests?|expenses?|cash ?flow|
  budget|hours|time|weekend|rent|profit|wages|deadline|schedule|staff|crew|workload|outlay)(?: (?:on|for|of) (?:the |our )?[\w-]+(?: [\w-]+)?)?`;
const NEVER_MIND = frame`\b(?:worry|mind|fret|matter|thought|spare|trouble|sleep)\b.{0,30}?\b(?<what>${OURS})(?=[,;.!]|$| and\b)|^\W*(?<first>${OURS}) .{0,20}(?:doesn't|
  don't|isn't|aren't)`;

/** Questions that keep the writer in the talk, for a blank cheque, a decision handed over, a request taken back. */
export function openQuestions(text: string, asker: Asker): string[] {
  const out: string[] = [];
  const mine = NEVER_MIND.exec(text)?.groups, ours = mine?.['what'] ?? mine?.['first'];
  if (ours) out.push(`${ours.toLowerCase()} ${isPlural(ours) ? 'matter' : 'matters'} here as well; how could we take ${isPlural(ours) ? 'them' : 'it'} into account?`);
  const thing = takenBack(text);
  if (thing) {
    out.push(`${thing} ${isPlural(thing) ? 'matter' : 'matters'} to ${asker.us}; how could we settle ${isPlural(thing) ? 'them' : 'it'} together?`);
    out.push(`${asker.wed} still like to talk about ${thing}; what would work for you?`);
  }
  for (const read of [unread, handedOver, leftToYou, whichever, told, purpose, boundless]) {
    const asked = read(text, asker);
    if (asked) out.push(asked);
  }
  return out;
}
