import { inflect } from '../../engine/nlp';
import { straighten } from '../../language/inversion';
import { states } from '../../language/statements';
import { BASIS, BEHIND, ELSE, MIND, SEE, WAY, gerund, help, low, move, oneThat, unknown, view, viewOf, walk, whoHas, type Move, type Self } from './wording';

/** Asked of the writer's own doing, one can be asked for a picture of it. */
const pictured = (subject: string, who: Self): string =>
  (AGREES.test(subject) ? 'what is behind the request?' : /^(?:we|I|our|my)\b/i.test(subject) ? MIND : walk(who));
/** What is asked of the writer, not something to be done. */
const AGREES = /^(?:we|I) (?:could |can )?(?:agree to|accept|sign|approve|say yes to|consent to|give up|waive)\b/i;
/** What a price is called: how it came about can be asked. */
const PRICED = /^(?:[€£$]?\d|(?:the|your|this|that|an?) (?:[\w-]+ ){0,2}(?:price|rate|fee|rise|increase|charge|figure|quote|rent|premium|deposit|markup)\b)/i;

/** "How …?" */
export const HOW: readonly Move[] = [
  move(
    'how (?:{do} you|did you) (?:arrive at|get to|come to|reach|come up with) <x>',
    ({ x = '' }, { us }) => `could you walk ${us} through how you arrived at ${x}?`,
  ),
  move('how {be} <whom> (?:now |ever |then )?(?:{meant}|going) to (?:explain|sell|justify) <x> to <z>', ({ whom = '', x = '', z = '' }, { we, us }) =>
    (/^(?:we|I)$/i.test(whom) ? `${we} don't see how ${we} could explain ${x} to ${z}; could you help ${us} with that?` : undefined)),
  move('how {be} <whom> (?:now |ever |then )?(?:{meant}|going) to <do>', ({ whom = '', do: verbs = '' }, who) =>
    `${who.we} don't see how ${low(whom)} could ${verbs}; ${/^(?:we|I|our|my|an?|the)\b/i.test(whom) ? MIND : walk(who)}`),
  move('how {be} <whom> to <do>', ({ whom = '', do: verbs = '' }, who) =>
    (/\b(?:possible|hard|easy|fair|right|meant|supposed|expected|going)$/i.test(whom) ? undefined
      : `${who.we} don't see how ${low(whom)} could ${verbs}; ${pictured(whom, who)}`)),
  // "How is 15% reasonable?"
  move('how (?<be>is|are|was) <x> (?<how>fair|reasonable|justified|acceptable|right|proportionate)(?<rest>| (?:for|to|on|in|when|if|after)\\b.+)', (found, who) => {
    const { be = '', x = '', how = '', rest = '' } = found, said = `${who.we} don't see how ${low(x)} ${be.toLowerCase()} ${how}${rest}`;
    return PRICED.test(x) ? [`${said}; could you walk ${who.us} through how you arrived at it?`, `could you help ${who.us} understand how you arrived at ${low(x)}?`]
      : [`${said}; ${walk(who)}`];
  }),
  move('how long {be} <whom> {meant} to <do>', ({ whom = '', do: verbs = '' }) => `how long would ${low(whom)} have to ${verbs}?`),
  move('how (?:do|can|could|would) (?:you|anyone|they) (?:justify|defend) <x>', ({ x = '' }, { us }) => `could you walk ${us} through the reasoning for ${x}?`),
  move('how fair is it (?<s>that .+)', ({ s = '' }, { we }) => `${we} don't think it is fair ${s}; ${SEE}`),
  move('how can it be(?: that)? <s>', ({ s = '' }, { we, us }) => `${we} don't see why ${low(s)}; could you explain it to ${us}?`),
  // "How dare anyone call that a pension?"
  move(
    "how dare (?:you|your [\\w-]+|anyone|anybody|one|he|she|they|the [\\w-]+|an? [\\w-]+) <do>",
    ({ do: verbs = '' }, { we }) => `${we} don't think it is right to ${verbs}; ${SEE}`,
  ),
  move('how many (?:more )?times (?:do|must|will|should|shall|have) (?:we|I) (?:still |have to |need to |got to )*<do>', ({ do: verbs = '' }, { we }) =>
    `${we} would rather not have to ${verbs.replace(/ again$/i, '')} again; what would help to settle it?`),
  move('how (?:often|much longer) (?:do|must|will|should|are|am) (?:we|I) (?:{meant} to |have to |need to |going to |got to )?<do>', ({ do: verbs = '' }, { we }) =>
    `${we} would rather not ${verbs} any longer; what would help to settle it?`),
  // "How many more drafts before someone reads clause 3?"
  move(
    'how many (?:more )?[\\w -]+? before (?<whom>someone|somebody|anyone|anybody) (?!admits|notices|realises|realizes|listens' +
      '|cares)(?<do>[a-z]+s) (?<rest>(?!one$|it$|them$|that$).+)',
    ({ do: verb = '', rest = '' }) =>
      `could someone ${inflect(verb, 'PresentTense').infinitive} ${rest}?`,
  ),
  move('how many (?:more )?[\\w -]+? before you (?<do>[a-z]+ .+)', ({ do: verbs = '' }) => `could you ${verbs}?`),
  move('how many (?:more )?(?:chances|warnings|reminders|extensions|drafts|rounds|samples|mails|emails|calls)\\b.*', () => 'what would help to settle this?'),
  move('how much (?:plainer|clearer|simpler|fairer) (?:can|could) <x> be', ({ x = '' }, { us }) => `to ${us} ${low(x)} is clear; how do you read it?`),
  move(
    '(?:how|what) would (?:{you}|they) (?:like|feel|say|think|like it|feel about it|do)(?: it)? if <s>',
    ({ s = '' }) => `please picture how it would feel if ${low(s)}.`,
  ),
  move('how (?:stupid|naive|green|daft|gullible) (?:do|does|must|are) .*', (_, { we }) => `${we} know this market well; could we look at it together?`),
  // "How does that help the author?", "How can a vet call that …?", "How we can make profit …?"
  move('how (?<s>(?:does|do|is|are|was|were|did) (?:that|this|it|these|those) .+)', ({ s = '' }, who) => {
    const plain = straighten(s);
    return plain && `${who.we} don't see how ${low(plain)}; ${walk(who)}`;
  }),
  move('how (?<aux>do|does|would|will|can|could|should|shall|did|is|are) <s>', ({ aux = '', s = '' }, who) => {
    const plain = straighten(`${aux} ${s}`, /^(?:does|do|would|will|can|could|should|shall)$/i.test(aux) ? 'could' : undefined);
    return plain && `${who.we} don't see how ${low(plain)}; ${pictured(plain, who)}`;
  }),
  move(
    'how (?<s>(?:we|I|our [\\w-]+|my [\\w-]+|anyone|somebody|one) (?:can|could|should|will|would) .+)',
    ({ s = '' }, { we }) => `${we} don't see how ${s}; ${SEE}`,
  ),
];

/** A verb of the question's own after "what" or "which": the noun before it is its subject. */
const THIRD = "(?:would|could|will|can|'d|has|had|[a-z]{2,}(?<!s|u|i)s|goes|does|passes|discusses|ever [a-z]+ed)";
const NOT_SUBJECT =
  '(?!(?:of|is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|else|more|other|possible|earthly|part|use|good' +
    '|point|difference|choice|sense)\\b)';
const NO_NOUN = /\b(?:is|are|was|were|do|does|did|can|to|that|who)\b|^(?:makes|gives|justifies|entitles|explains|stops|keeps|prevents)\b/i;
const NO_DOING = /^(?:makes|gives|is|was|happens|counts|matters|justifies|entitles|explains|stops|keeps|prevents)$/i;

/** "gives away the rights": done with a thing, not to somebody. */
const GIVEN = /^(?:away|up|out|back|an?|the|its|their) /i;

/** "Who …?", and the nouns that stand for it: "what bank would …?" */
export const WHO: readonly Move[] = [
  // "Who do you think we are, a bank?"
  move('who {do} {you} (?:{think} )?(?:we|I) (?:are|am),? (?<x>an? .+)', ({ x = '' }, { weAre }) => `${weAre} not ${x}; ${ELSE}`),
  move('who {do} {you} {think} (?:we|I) (?:are|am)', (_, { we }) => `${we} know this market well; could we look at it together?`),
  // "Who pays for that in the end, if not us?"
  move('who (?<do>pays|carries|covers|foots|bears|loses|suffers|ends up [a-z]+ing) (?<rest>.+?,? )?if not (?:us|me|our [\\w-]+)',
    ({ do: verbs = '', rest = '' }, { weAre }) =>
      `${weAre} the ${weAre.startsWith('I') ? 'one' : 'ones'} who ${weAre.startsWith('I') ? verbs : verbs.replace(/^\w+/, (verb) => inflect(verb, 'PresentTense').infinitive)}` +
      `${` ${rest}`.replace(/[,\s]+$/, '')}; what could be done about that?`),
  // "Who signed the note, me?"
  move('who (?<do>(?!else\\b)[^,]+), (?<whom>us|me|our \\w+|my \\w+|the (?:[\\w-]+ ){1,3}?[\\w-]+)', ({ do: verbs = '', whom = '' }, { we }) => {
    const was = /^(?:[a-z]+ed|paid|wrote|gave|made|sent|took|told|said|came|left|lost|broke|built|drew|chose|set|put|let)\b/i.test(verbs);
    const will = /^(?:is|'s) going to\b|^will\b|^(?:must|should|has to)\b/i.test(verbs);
    const done = verbs.replace(/^(?:(?:is|'s) going to|must|should|has to) /i, '');
    if (will) return `${we} don't think it should be ${whom} who ${/^will\b/i.test(done) ? done : `would ${done}`}; ${SEE}`;
    return `it ${was ? "wasn't" : "isn't"} ${whom} who ${verbs}; ${SEE}`;
  }),
  move("who(?:se)? (?:wouldn't|would not|wouldnt) <do>", ({ do: verbs = '' }, who) => viewOf(`anyone would ${verbs}`, who)),
  move(
    "who(?<else> else)? (?:could|would|can) (?:ever |possibly )?(?<do>have .+|be .+|blame .+|object .+|deny .+|argue .+|foresee .+|know .+|say .+|tell .+)",
    ({ else: other = '', do: verbs = '' }, { we }) => `${we} don't think anyone${other} could ${verbs}; ${SEE}`,
  ),
  move(
    "who(?: in [\\w' ]{3,24}| on [\\w' ]{3,16}| at [\\w' ]{3,20}| with [\\w' ]{3,24}| ever)*(?<else> else)?(?:'d| {would})" +
      " (?:ever |willingly )?(?!it\\b|that\\b|this\\b|we\\b|you\\b|they\\b)<do>",
    ({ else: other = '', do: verbs = '' }, who) => unknown(who, `anyone${other} who would ${verbs}`),
  ),
  move(
    "who(?: else)?(?:'s| is|s| are) (?:going|meant|supposed|expected) to <do>",
    ({ do: verbs = '' }, { we }) => `${we} don't yet see who would ${verbs}; ${MIND}`,
  ),
  move('who(?: ever|ever) heard of <x>', ({ x = '' }, { us }) => `${low(x)} is new to ${us}; ${BASIS}`),
  move('who needs <x>', ({ x = '' }, { we }) => `${we} don't see the need for ${x}; ${SEE}`),
  move(
    'who (?<do>(?:chose|paid|wrote|let|gave|made|put|sent|took|told|said|carried|came up with|thought of|[a-z]+ed)\\b.*)',
    ({ do: verbs = '' }, { us }) => `could you tell ${us} who ${verbs}?`,
  ),
  move(
    "who(?<place>(?: in| on| at| with| among| of) (?!(?:his|her|their)\\b)[\\w' ]{3,24}?)? (?!is\\b|was\\b|does\\b|has\\b" +
      "|decides\\b|says\\b)(?<do>[a-z]+s) <rest>",
    ({ place = '', do: verb = '', rest = '' }, who) => unknown(who, `anyone${place} who ${verb} ${rest}`),
  ),
  move(
    '(?:what|which) (?:kind|sort|type) of (?<noun>[\\w-]+(?: [\\w-]+)??) (?<do>[a-z]+[^s]s|would|only) <rest>',
    ({ noun = '', do: verb = '', rest = '' }, who) => unknown(who, oneThat(noun, `${verb} ${rest}`)),
  ),
  move(`which of <x> (?<do>${THIRD}) <rest>`, ({ x = '', do: verb = '', rest = '' }, { we }) =>
    (/^(?:is|was|does|has)$/i.test(verb) ? undefined : `${we} doubt that any of ${x} ${verb} ${rest}; ${SEE}`)),
  // "Which bank is lending …?": the noun is the subject, and none is meant.
  move(
    '(?:what|which) (?<noun>(?!(?:sort|kind|type|part|reason|time|use|point|good|is|are)\\b)[a-z-]+(?: (?!is\\b|are\\b)[a-z-]+)?) (?<be>is|are|was|were) ' +
      '(?<rest>(?!being\\b|going\\b|(?:any|no|some|every)?thing\\b)[a-z]+ing .+)',
    ({ noun = '', be = '', rest = '' }, { we }) => `${we} know of no ${noun} that ${be} ${rest}; ${SEE}`,
  ),
  move(
    `(?:what|which) ${NOT_SUBJECT}(?<noun>(?:[\\w'-]+ ){0,3}?[\\w'-]+(?: (?:with|of|in|from|at) (?:[\\w'-]+ ){0,3}[\\w'-]+)??) (?<do>${THIRD})` +
      '(?: ever| seriously| willingly)? (?<rest>(?!(?:you|we|they|I|he|she|it|this|that|there)\\b).+)',
    ({ noun = '', do: verb = '', rest = '' }, who) =>
      (NO_NOUN.test(noun) || (NO_DOING.test(verb) && !(/^(?:gives|keeps|stops|makes)$/i.test(verb) && GIVEN.test(rest))) || /^(?:kind|sort|type) of/i.test(noun)
        ? undefined
        : unknown(who, oneThat(noun, `${verb.replace(/^ever /i, '')} ${rest}`))),
  ),
  move(
    "(?:(?:can|could) (?:you|anyone|anybody|someone) )?(?:just )?(?:name|show|find) (?:me |us )?(?:a single|one|a|an|any)" +
      " (?<noun>[\\w '-]{3,40}?) (?<rest>(?:who|that)\\b.+?)(?:,? (?:can you|please|will you))?",
    ({ noun = '', rest = '' }, who) => unknown(who, `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun} ${rest}`),
  ),
  move('is there (?:anyone|anybody)(?: left| alive| out there)* who <rest>', ({ rest = '' }, who) => unknown(who, `anyone who ${rest}`)),
  move(
    "is there (?:a single|one|an?|any) (?<noun>[\\w '-]{3,40}?) (?:alive |anywhere |out there |left )*(?<rest>(?:who|that)\\b.+)",
    ({ noun = '', rest = '' }, who) => unknown(who, `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun} ${rest}`),
  ),
  move('have you (?:ever )?(?:seen|met|known|heard of|come across) <x>', ({ x = '' }, { us }) =>
    (/^(?:the|our|my|this|that|it)\b/i.test(x) ? undefined : `${low(x)} would be new to ${us}; ${SEE}`)),
];

/** "Since when …?", "In what world …?", "Where does it say …?" */
export const WHERE: readonly Move[] = [
  move('since when,?(?: [\\w ]{2,20},)? is it (?:normal|usual|customary|common|standard|ok|okay|fine|acceptable|fair|reasonable) (?:practice )?(?:for <x> )?to <do>',
    ({ x = '', do: verbs = '' }, { us }) => `${x ? `${low(x)} ` : ''}${gerund(verbs)} is new to ${us}; ${BASIS}`),
  // "Since when are we your overdraft?", "Since when is an order not binding?"
  move('since when,? (?:are we|am I) (?<x>(?:an?|your|the) .+)', ({ x = '' }, { weAre }) => `${weAre} not ${x}; ${ELSE}`),
  move('since when,?(?: [\\w ]{2,20},)? <s>', ({ s = '' }, who) => {
    const plain = straighten(s), { us } = who;
    if (/\bnot\b|n't\b/i.test(s)) return plain && !/\bnot\b|n't\b/i.test(plain) ? view(plain, who) : undefined;
    return plain && `it is new to ${us} that ${low(plain)}; ${BASIS}`;
  }),
  move('at what point (?<s>did .+)', ({ s = '' }, { us }) => {
    const plain = straighten(s);
    return plain && `it is new to ${us} that ${low(plain)}; ${BASIS}`;
  }),
  move('where (?:is|are|was) <x> (?:{meant}|going) to <do>', ({ x = '', do: verbs = '' }, { we }) => `${we} don't see where ${low(x)} could ${verbs}; ${SEE}`),
  move('(?:in|on) (?:what|which) (?:conceivable )?(?:world|universe|planet|reality|parallel universe|dictionary|language),? <s>', ({ s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && `${we} don't think ${low(plain)}; ${BASIS}`;
  }),
  move('in (?:what|which) (?<noun>country|city|port|trade|industry|market|court|business|sector|firm|company|town),? <s>', ({ noun = '', s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && `${we} don't know of a ${noun.toLowerCase()} where ${low(plain)}; ${BASIS}`;
  }),
  move('(?:in|on|from|under|by|with) (?:what|which) (?:conceivable )?[\\w-]+,? <s>', ({ s = '' }, { we }) => {
    const plain = straighten(s, /^(?:do|does)\b/i.test(s) ? 'could' : undefined);
    return plain && `${we} don't see how ${low(plain)}; ${BASIS}`;
  }),
  // "When has a late delivery ever made a crew faster?"
  move('when has (?<noun>an? [\\w-]+(?: [\\w-]+)?) ever <do>', ({ noun = '', do: verbs = '' }, who) => whoHas(noun, verbs, who)),
  move('when (?<s>(?:has|have|had|did) .+)', ({ s = '' }, { we }) => {
    const plain = /\bever\b/i.test(s) ? straighten(s.replace(/\bever /i, '')) : undefined;
    const never = plain?.replace(/^(.*?) (has|have|had) /i, '$1 $2 never ');
    return never && never !== plain ? `as far as ${we} know, ${low(never)}; ${SEE}` : undefined;
  }),
  move('when did (?<x>(?:we|I|you|anyone|the [\\w-]+|our [\\w-]+|your [\\w-]+)) ever <do>', ({ x = '', do: verbs = '' }, { we }) =>
    `as far as ${we} know, ${/^any/i.test(x) ? 'nobody ever' : `${low(x)} never`} ${verbs.replace(/^[a-z]+/i, (verb) => inflect(verb).past)}; ${SEE}`),
  move('when did <x> (?<do>stop|start|cease) <rest>', ({ x = '', do: verb = '', rest = '' }, { us }) =>
    `it is new to ${us} that ${low(x)} ${inflect(verb).past} ${rest}; what has changed?`),
  move(
    'where (?:(?:in|on) (?<place>.{3,40}?) )?does (?<x>it|.{3,40}?) (?<do>say|state|mention) <rest>',
    ({ place = '', x = '', do: verb = '', rest = '' }, { we, us }) =>
      `${we} can't find where ${place || low(x)} ${inflect(verb).present} ${rest}; could you point ${us} to it?`,
  ),
  move('where is it (?:written|stated|agreed|laid down)(?: down)? that <s>', ({ s = '' }, { we, us }) =>
    `${we} can't find where it says that ${low(s)}; could you point ${us} to it?`),
  move(
    "(?:where(?:'s| is)|what(?:'s|s| is| was| would be)|is there any) (?:the )?(?<noun>sense|harm|logic|fairness|justice|benefit" +
      "|point|use|good|incentive|partnership) (?<of>in|of|to) <x>",
    ({ noun = '', of = '', x = '' }, { we }) => {
      const small = noun.toLowerCase() === 'good' ? 'use' : noun.toLowerCase();
      return `${we} don't yet see the ${small} ${/^(?:point|use|good|benefit)$/i.test(noun) ? 'of' : 'in'} ${of.toLowerCase() === 'to' ? gerund(x) : x}; ${SEE}`;
    },
  ),
  move(
    "where(?:'s| is) (?:the )?(?<noun>benefit|fairness|incentive) (?<x>for .+)",
    ({ noun = '', x = '' }, { we }) => `${we} don't yet see the ${noun} ${x}; ${SEE}`,
  ),
  move('what (?:good|use|value|help) (?:is|are|was|would) <x>(?: be)?', ({ x = '' }, { we }) => `${we} don't yet see the use of ${low(x)}; ${SEE}`),
  move('for what(?: purpose)? (?<s>(?:do|does|did|are|is|should) .+?)(?: at all)?', ({ s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && `${we} don't see what ${low(plain)} for; ${SEE}`;
  }),
  move('where would (?:we|I) be if <s>', ({ s = '' }, { us }) => `it would be hard for ${us} if ${low(s)}; ${SEE}`),
  move('where would (?:you|they|your [\\w-]+) be(?<when> today| now| by now)? without <x>', ({ x = '', when = '' }, { we }) =>
    `${we} think ${low(x)} ${/[^s]s$/.test(x) ? 'count' : 'counts'} for something${when}; ${SEE}`),
  move('where (?:does|do) .+? end|when is enough enough|when will it end', (_, { us }) => `could you tell ${us} what else is to come?`),
];

/** "What …?" */
export const WHAT: readonly Move[] = [
  move('who do you (?:suppose|imagine|think|reckon) (?:you(?:.re| are)|this is) (?:dealing with|talking to|fooling|kidding)\\b.*', (_, { wed, our }) =>
    `${wed} ask you to take ${our} side of this seriously.`),
  move('(?<wh>who|what|where|when) do you (?:suppose|imagine|think|reckon) <s>', ({ wh = '', s = '' }, { wed }) =>
    (/^(?:about|of)\b/i.test(s) || !states(s) ? undefined : `${wed} ask you to consider ${wh.toLowerCase()} ${s}.`)),
  move('what (?<be>has|have) (?!you\\b|we\\b|I\\b)<x> (?:got )?to do with <rest>', ({ be = '', x = '', rest = '' }, { we }) =>
    `${we} don't see what ${low(x)} ${be.toLowerCase()} to do with ${rest}; ${SEE}`),
  move('what (?<be>does|do) <x> have to do with <rest>', ({ be = '', x = '', rest = '' }, { we }) =>
    `${we} don't see what ${low(x)} ${/^does$/i.test(be) ? 'has' : 'have'} to do with ${rest}; ${SEE}`),
  move(
    'what(?: else)? did <x> (?:think|expect|imagine|suppose|believe)(?<happen>(?: would)? (?:to )?happen)?(?<rest>| (?:when|after' +
      '|if|would|in|from|to|with|for)\\b.*)',
    ({ x = '', happen = '', rest = '' }, { us }) =>
      `could you tell ${us} what ${low(x)} had expected${/^ (?:with|in)\b/.test(rest) && happen ? ` to happen${rest}` : /^ would\b/.test(rest) ? '' : rest}?`,
  ),
  move(
    '(?:what|which) (?<kind>more|else|possible|other)\\b(?<noun> .+?)? (?<s>(?:is|are|can|could|would|should|do|does|did|must|will) .+)',
    ({ kind = '', noun = '', s = '' }, { we }) => {
      const plain = straighten(s.replace(/ (?:but|except) .+$/i, ''));
      const plainly = plain && !/^(?:would|could) you call\b/i.test(s) && !/^\S+ (?:but|except)/i.test(s);
      const sort = /^(?:more|other)$/i.test(kind) && noun ? kind.toLowerCase() : noun ? '' : 'more';
      return plainly ? `${we} don't see what ${`${sort}${noun}`.trim()} ${low(plain)}; ${SEE}` : undefined;
    },
  ),
  // "What are we meant to make of that?"
  move('what (?:is|are|was|were|am|should|do) (?:we|I|anyone|anybody) (?:now )?(?:{meant} to )?(?:make of|think of|conclude from|read into|take from) <x>',
    ({ x = '' }, { us }) => `could you tell ${us} what is behind ${x}?`),
  move('what (?:did you|do you|would you|were we|are we|am I|was I) (?:expect (?:us|me)|{meant}|have us)? ?to <do>', ({ do: verbs = '' }, { we, us }) =>
    `${we} don't know what to ${verbs}; could you help ${us} with that?`),
  move('what choices? (?:does|do) (?<x>that|this|it) leave <whom>', ({ x = '', whom = '' }) => `${x.toLowerCase()} leaves ${whom} few choices; ${SEE}`),
  move('what (?:possible |earthly |conceivable )?reason could there be for <x>', ({ x = '' }, { we }) => `${we} don't yet see the reason for ${x}; ${BEHIND}`),
  move('what difference (?<s>(?:does|do|would|will|can) .+)', ({ s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && `${we} don't see what difference ${low(plain)}; ${SEE}`;
  }),
  move("what(?:'s| is|s) wrong with <x>", ({ x = '' }, { we }) => `${we} would be glad of ${x}; ${WAY}`),
  move("what(?:'s| is) (?:so )?(?<how>fair|reasonable|generous|unclear|hard|difficult|wrong|new) about <x>", ({ how = '', x = '' }, { we }) =>
    (/^(?:fair|reasonable|generous|new)$/i.test(how) ? `${we} don't see what is ${how} about ${x}; ${SEE}` : `which part of ${x} can ${we} clarify?`)),
  move(
    'what would <x> (?<do>say|think|make) <rest>',
    ({ x = '', do: verb = '', rest = '' }, { we }) => `${we} wonder what ${low(x)} would ${verb} ${rest}; ${SEE}`,
  ),
  move('what (?:is|was) (?<how>left|needed|missing) <rest>', ({ how = '', rest = '' }, who) => help(`what is ${how} ${rest}`, who)),
  move("what,? (?:pray,? )?(?<be>is|are) (?<x>(?:an?|the) [\"“]?[\\w'-]+(?: [\\w'-]+){0,3}[\"”]?)", ({ be = '', x = '' }, { us }) =>
    (/^(?:the (?:point|sense|use|logic|problem|alternative|plan)|an? [\w-]+ to )/i.test(x) ? undefined : `could you tell ${us} what ${x} ${be}?`)),
  move('(?<wh>what|which [\\w-]+) (?<do>makes|gives|stops|keeps|prevents|entitles|justifies|explains) <rest>', ({ wh = '', do: verb = '', rest = '' }, who) =>
    help(`${wh.toLowerCase()} ${verb} ${rest}`, who)),
];

/** "Why …?" */
export const WHY: readonly Move[] = [
  move('why is it that <s>', ({ s = '' }, { we }) => `${we} notice that ${low(s)}; ${BEHIND}`),
  move('(?<if>if .+), why (?<s>(?:should|would|are|is|do|does|was|did|can)\\b.+)', ({ if: condition = '', s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && `${low(condition)}, ${we} don't see why ${low(plain)}; ${BEHIND}`;
  }),
  // "Why do we bother having a contract?", "Why even have one if …?", "Why sign at all?"
  move(
    'why (?:do|should|would|did) (?:we|I|anyone|anybody) (?:even )?bother(?: with| to)? <do>',
    ({ do: verbs = '' }, { we }) => `${we} see little point in ${gerund(verbs)}; ${SEE}`,
  ),
  move(
    'why (?:even |still )?(?:bother )?(?:with |to )?(?<do>(?:pay|have|sign|ask|insure|hire|send|write|make|keep|hold|draft|run' +
      '|book|build|wait|drag|put|use|go|call|offer|set|agree|invite|' +
      'negotiate|meet|talk|bid|tender|buy|order|plan|test|train|store|ship|charge|insist|rush|[a-z]+ing)\\b.*)',
    ({ do: verbs = '' }, { we }) =>
      (/ and [a-z]+ /.test(verbs) && !/^[a-z]+ing\b/i.test(verbs) ? `${we} see little reason to ${verbs}; ${SEE}`
        : `${we} see little point in ${gerund(verbs.replace(/ at all\b/i, ''))}; ${SEE}`),
  ),
  move('why bother(?: with)? <x>', ({ x = '' }, { we }) => `${we} see little point in ${x}; ${SEE}`),
  move('why (?<s>(?:should|would|must|do|did|can) (?:we|I|they|he|she|you))', ({ s = '' }, { we }) => {
    const [aux = '', subject = ''] = s.split(' ');
    return `${we} don't see why ${low(subject)} ${aux.toLowerCase()}; ${BEHIND}`;
  }),
  move('(?<s>(?:we|I|our [\\w-]+|my [\\w-]+) (?:should|must|would|have to|pay) .+?),? why', ({ s = '' }, { we }) => `${we} don't see why ${low(s)}; ${BEHIND}`),
  move('why,? (?<lead>[^,]{3,60}), (?<s>(?:should|are|is|must|do|would)\\b.+)', ({ lead = '', s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && (/^(?:then|pray|please)$/i.test(lead) ? `${we} don't see why ${low(plain)}; ${BEHIND}`
      : `${low(lead)}, ${we} don't see why ${low(plain)}; ${BEHIND}`);
  }),
  move('why (?:am I|are we) the only (?<one>ones?|person|people|party|side) <rest>', ({ one = '', rest = '' }, { we, weAre }) =>
    `${we} don't see why ${weAre} the only ${one} ${rest}; ${BEHIND}`),
  move('why(?: then)? (?<s>(?:should|would|must|can|are|is|do|does|did|was|were)\\b.+)', ({ s = '' }, { we }) => {
    const plain = straighten(s);
    return plain && `${we} don't see why ${low(plain)}; ${BEHIND}`;
  }),
];

/** "I'd love to know how …" */
export const WONDERED: readonly Move[] = [
  move(
    '.*?(?:ask yourself|ask yourselves),? (?<wh>whether|if|who|how|what|why) <s>',
    ({ wh = '', s = '' }, { wed }) => `${wed} ask you to consider ${wh} ${s}.`,
  ),
  move(
    '.*?\\b(?<wh>how|where|with what|on what) (?<whom>(?:an?|the|our|my|anyone|we|you|it|that|this|he|she|they)\\b.{0,60}?) {be} (?:ever )?{meant} to <do>',
    ({ wh = '', whom = '', do: verbs = '' }, { we }) => `${we} don't see ${wh.toLowerCase()} ${low(whom)} could ${verbs}; ${MIND}`,
  ),
  move(
    '(?:remind (?:me|us)(?: again)?|you tell (?:me|us)|please explain to (?:us|me)|explain to (?:us|me)|tell (?:me|us)|nobody has' +
      ' (?:yet )?told us|can you explain|could someone explain),? ' +
      '(?<wh>{wh}) (?!would|should|can|could|is\\b|are\\b|was\\b|does\\b|do\\b)<s>',
    ({ wh = '', s = '' }, who) => help(`${wh.toLowerCase()} ${s}`, who),
  ),
  move(
    '(?!do\\b|does\\b|did\\b|has\\b|have\\b|can\\b|could\\b|should|would|is\\b|are\\b).{0,60}?\\b(?:wonders?|asking|ask|know' +
      '|curious|question|hear|understand|see) ' +
      '(?:myself |ourselves |to hear |to know )?(?<wh>how|who|what|why|where|which|whether) (?!would you\\b)<s>',
    ({ wh = '', s = '' }, who) =>
      (/^whether$/i.test(wh) ? `${who.weAre} not sure whether ${s}; ${SEE}` : states(s) ? help(`${wh.toLowerCase()} ${s}`, who) : undefined),
  ),
];
