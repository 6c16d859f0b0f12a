import type { Voice } from '../../engine/types';
import { frame } from '../../language/frame';
import { holdsFact, speaker, type Parts } from '../../language/parts';
import { FINITE, type Frame } from '../../language/reframe';
import { anyOf } from '../../language/words';
import { verdictOn } from './measure';
import { isContempt, isThing, isWho, plainThing, subjectOf } from './topic';
import { CALLED, HARSH, MILD } from './words';

const PERSON = String.raw`(?:boss|head of \w+|manager|counsel|lawyer|solicitor|attorney|accountant|CFO|CEO|director|buyer|agent|broker|driver|consultant|trainee|cleaner|expert|adviser|advisor|engineer|technician|guy|lad|rep|representative|colleague|nephew|intern|assistant|chatbot|bot|caretaker|planner|designer|developer|negotiator|surveyor|architect|foreman|clerk|secretary|registrar|bursar|contractor|supplier|installer|auditor|mediator|partner|brother|cousin|husband|wife)s?`;
const BE = String.raw`(?:\b(is|are|was|were|looks?|looked|seems?|seemed|sounds?|sounded|feels?|felt|reads?|remains?|remained|appears?|amounts?|strikes (?:us|me)|struck (?:us|me)|comes? across|borders|verges|(?:has|have|had) been)|('s|'re))`;
const SUBJECT_BE = frame`^(?:(?:and|but|so|well|sorry|frankly|honestly|i'm afraid|i am afraid|to be honest|if you ask (?:me
    |us)|in (?:our|my) view|to our eyes),? )*(.*?)${BE}(?:,[^,]{2,70},)?(?: (?:like|as|to be|to|on|if it were))?\s*(?:(?:\w+ly|just|so|too|very
    |still|quite|rather|pretty|plain|such|an?|the|kind of|a bit of|bordering on|not|even|also|half|some|hardly|at best
    |this)\b,?\s*)*(?:an? (?:[\w-]+ ){1,3})?$`;
/** What may follow a verdict that ends its clause. */
const AFTER = frame`^\s*(?:$|[^\w\s'-]|(?:for|to|in|of|on|at|by|from|as|that|if|when|with|without|and|but|or|given|next
    |considering|compared|especially|even|coming|unless|until|because|since|so|than|about|over|under|after|before|here|again|beside|which
    |whether|now|who)\b)`;
const SOURCE_OF_CONTEMPT = frame`\b(?:\w+ly |so |very 
    |such )?(?:${anyOf(HARSH, MILD, ['lowball', 'low-ball', 'sorry', 'sad', 'little', 'joke', 'half-hearted', 'cut-and-paste', 'farcical', 'feeble', 'so-called', 'lousy', 'miserly', 'miserable', 'botched', 'bad', 'third-rate', 'second-rate', 'toy', 'silly', 'glorified', 'back-of-(?:an?|the)-[\\w-]+'])})\b,? ?(?:and ${anyOf(HARSH, MILD)}\b ?)?(?:little )?`;
const NOUN_OF_CONTEMPT = new RegExp(String.raw`\b(?:${anyOf(CALLED, ['claptrap', 'circus', 'cartoon', 'doodles', 'effort', 'embarrassment'])})\b`, 'i');
const OFFERED = frame`\b(?:offer|price|quote|deal|draft|bid|rate|fee|number|figure|deposit|scheme|plan|proposal|idea
    |timeline|schedule|clause|sum|discount|counter|estimate|salary|rent|contract|warranty|apology|report|survey|design|drawing|translation
    |version|excuse|reply|rebate|budget|package|document|piece of [\w-]+)$`;

/** What was offered, behind the adjective that scorns it. */
const BEHIND_ADJECTIVE = frame`^ (?:offer|price|quote|deal|draft|bid|rate|fee|number|figure|deposit|scheme|plan|proposal|idea
    |timeline|schedule|clause|sum|discount|counter|estimate|salary|rent|contract|report|design|reply|response|budget|package|document)(?=$|[\s,;:.])`;

const CONTEMPT = anyOf(HARSH, MILD, CALLED);
const WHOLLY_CALLED = frame`^(?:${anyOf(CALLED)})$`;
const A_PITTANCE_LIKE = frame`\ban? (?:\w+ )?${anyOf(CALLED, HARSH)}(?: \w+)? (?:like|such as) (?=\S)`;
/** Where the contempt begins and ends behind a form of "be", whatever the underline holds. */
const COMPLEMENT = frame`^(?<lead>.{2,80}?(?:\b(?:is|are|was|were|looks?|sounds?|seems?|reads?|feels?|remains?|amounts?)\b
    |\b(?:that|this|it|\w+)'s\b)(?:,[^,]{2,40},)?(?: (?:like|as|to|as if it were))?(?: (?:\w+ly|just|so|too|very|still|quite|rather|pretty|plain
    |such|an?|the|some|kind of|a bit of|even|also|half|at best|beyond|now|all|one))*(?: [\w-]+){0,2}?) (?<words>${CONTEMPT})(?![\w-])`;

/** The parts with the contempt itself for the hit, where the clause says it after a form of "be". */
function relocated(cut: Parts): Parts | undefined {
  const { lead = '', words = '' } = COMPLEMENT.exec(cut.clause)?.groups ?? {};
  return words ? { ...cut, from: lead.length + 1, to: lead.length + 1 + words.length } : undefined;
}

/** "Your offer is a joke" → "your offer doesn't work for us". */
export function verdict(cut: Parts, voice: Voice): Frame[] {
  const moved = relocated(cut), first = moved ? verdictAt(moved, voice) : [];
  return first.length ? first : verdictAt(cut, voice, false);
}

function verdictAt(cut: Parts, voice: Voice, told = true): Frame[] {
  // The underline may hold the subject, too: "«your reply is two pages of fog»".
  const within = SUBJECT_BE.test(cut.clause.slice(0, cut.from)) ? undefined : /^.{2,60}?(?:\b(?:is|are|was|were)\b|'s\b) ?/i.exec(cut.clause.slice(cut.from, cut.to));
  const lead = /^(?:is|are|was|were|'s|'re)\s+/i.exec(cut.clause.slice(cut.from, cut.to));
  const parts = within ?? lead ? { ...cut, from: cut.from + (within ?? lead ?? [''])[0].length } : cut;
  // "a rubbish | offer": the noun belongs to the verdict.
  const end = parts.to + (BEHIND_ADJECTIVE.exec(parts.clause.slice(parts.to))?.[0].length ?? 0);
  const before = parts.clause.slice(0, parts.from), words = parts.clause.slice(parts.from, end);
  let rest = parts.clause.slice(end).replace(frame`^,? (?:\w+ed|really|frankly|mate|tbh|lol|honestly|and nothing (?:more|else)|from start to finish
      |pure and simple|and you know it|to be honest|from (?:the )?(?:first|top|cover|start|page|frame|slide|beginning)\b.*)$| and an? \w+ one$
      | to your? \w+$`, '').replace(/^ (?:really|frankly|mate|tbh|lol)\b/i, '');
  const found = SUBJECT_BE.exec(before), { we, us, were } = speaker(voice);
  if (!found || !AFTER.test(rest)) return [];
  // What follows is a clause of its own, or a detail of the sneer.
  if (!frame`^,|^ (?:and|but|so|because|since|as|if|when|unless|until|given|after|before|while|though|although|considering|seeing)\b|^[;:–—]`.test(rest) && FINITE.test(rest.replace(/^( (?:for|on|in|to|of) (?:an?|the|our|your)) \w+/i, '$1').replace(/\b(?:who|which|that|you|we)\b.*$/i, ''))) return [];
  if (/^ (?:with|in|on) /i.test(rest) && told && !holdsFact(rest) && /[a-z]s?$/.test(words) && WHOLLY_CALLED.test(words) && !/\b(?:your|our|the)\b/i.test(rest)) rest = '';
  let subject = (found[1] ?? '').trim();
  // "reads like it was written on a napkin"
  if (/\b(?:like|as if|as though|and)(?: (?:it|they))?$/i.test(subject)) return [];
  const be = (found[2] ?? found[3] ?? '').toLowerCase(), past = told && /^(?:was|were|looked|seemed|sounded|felt|struck|remained)/.test(be);
  // "a botched translation of a bad contract"
  if (/^ of (?!an? [\w-]+ (?:to|for)\b)/i.test(rest) && !holdsFact(rest)) rest = '';
  if (/^(?:you|he|she|they)$/i.test(subject)) return [{ say: `${we} see this differently`, ask: 'what matters most to you here' }];
  if (/^(?:your|the|their|that) /i.test(subject) && isWho(subject)) return [{ say: `${were} finding it hard to work with ${subject}${rest}`, ask: 'could we talk about it' }];
  if (/^it$/i.test(subject)) {
    const what = /^,? ((?:to|that) \w.*)$/i.exec(rest)?.[1] ?? (rest.trim() ? undefined : /\s((?:to|that) \w+ .*)$/i.exec(words)?.[1]);
    if (what) return [{ say: `it doesn't work for ${us} ${what}` }];
  }
  // "an insult of an offer", "a silly price": the noun says what "that" is.
  const ofA = /^ of an? ([\w-]+)(?![\w-])(.*)$/i.exec(rest);
  const noun = ofA ? ofA[1] : OFFERED.exec(words)?.[0];
  if (/^(?:that|this|it)$/i.test(subject) && noun) {
    subject = `${/^it$/i.test(subject) ? 'this' : subject} ${noun.replace(/^piece of /i, '')}`;
    if (ofA) rest = ofA[2] ?? '';
  }
  const aside = /^(?<thing>[^,]{4,60})(?<aside>, [^,]{2,40},)$/.exec(subject)?.groups;
  if (aside) return isThing(aside['thing'] ?? '') ? verdictOn(plainThing(aside['thing'] ?? ''), words, voice, { rest, past }).map(({ say }) => ({ say: say.replace(plainThing(aside['thing'] ?? ''), (thing) => thing + (aside['aside'] ?? '')) })) : [];
  if (!subject || /^(?:I|we|nobody|everyone|our \w+)$/i.test(subject) || !isThing(subject)) return [];
  // The writer's own verb knows the number best: "Going through nine calls is …".
  const many = /^(?:are|were|look|seem|sound|feel|read|remain|amount)$/.test(be) ? true : /^(?:is|was|'s|looks|seems|sounds|feels|reads|remains|amounts)$/.test(be) ? false : undefined;
  return verdictOn(plainThing(subject), words, voice, { rest, past, ...(many === undefined ? {} : { many }) });
}

const WE_FIND = frame`^(?:.*?\b(?:and|but|so) )?(?<who>I|we|they|our [\w ]{2,20}|my [\w ]{2,20}|everyone here|the (?:board|committee|team|council|owners?|client|trustees|partners|directors|family|tenants|residents|members|shareholders)) (?:find
    |finds|found|consider|considers|considered|regard|regards|regarded|deem|deems|rate|rates|call|calls|called|think|thinks|view|views) (?<thing>.{3,70}?) (?:as |is 
    |to be )?(?:(?:not (?:merely|just|only)|both) \w+ (?:but|and) (?:also )?)?(?<words>(?:an? )?(?:\w+ly |quite |rather |so |plain |simply 
    |beyond )*${anyOf(HARSH, MILD, CALLED)})(?![\w-])(?<rest>.*)$`;

const READ_AND_FOUND = frame`^(?<lead>(?:I|we|our [\w-]+|my [\w-]+) .{5,90}?),? and (?:find|found|thought|considered) (?<it>it
    |them) (?:to be )?(?<words>(?:an? )?(?:\w+ )?${anyOf(HARSH, MILD, CALLED)})\b.*$`;

/** "We find this price list absurd" → "this price list doesn't work for us". */
export function found({ clause }: Parts, voice: Voice): Frame[] {
  const read = READ_AND_FOUND.exec(clause)?.groups;
  if (read) return verdictOn(/them/i.test(read['it'] ?? '') ? 'they' : 'it', read['words'] ?? '', voice).map(({ say }) => ({ say: `${read['lead'] ?? ''}, and ${say}` }));
  const { who = '', thing: named = '', words = '', rest = '' } = WE_FIND.exec(clause)?.groups ?? {};
  const whom = /^(?:I|we)$/i.test(who) ? undefined : who.toLowerCase() === 'they' ? 'them' : who.replace(/^\w/, (letter) => letter.toLowerCase());
  const thing = named.replace(/^that (?=the|your|this)/, '').replace(/^the (?:notion|idea|suggestion|thought) of /i, '');
  // "… and have ordered our own": what else we did keeps its subject.
  const more = /^,? and (?=(?:have|had|has|are|were|will|would|can|could|won't|can't|don't|\w+ed)\b)/i.exec(rest)?.[0] ?? '';
  const tail = more ? `, and ${/^I$/.test(who) ? who : who.toLowerCase()} ${rest.slice(more.length)}` : rest.replace(/^ to your? \w+$/i, '');
  return thing && isThing(thing) ? verdictOn(thing, words, voice, { rest: whom ? ` for ${whom}${tail}` : tail }) : [];
}

/** A question stays one. */
const asWritten = ({ tail }: Parts, say: string): Frame => ({ say: /^\s*\?/.test(tail) ? `${say}?` : say });

/** "Absurd numbers, all of them" */
const PLURAL_SNEER = frame`^(?:what )?(?:\w+ly |utterly )?${anyOf(HARSH, MILD)} (?<noun>(?:[a-z-]+ )?[a-z-]+[^s\W]s)(?:,? (?:all of them|the lot|every one of them|throughout|from start to finish))?$`;

/** "A contemptible sum for a striker" → "the sum doesn't work for a striker"; a pointed thing keeps its word. */
export function fragment({ clause: said }: Parts, voice: Voice): Frame[] {
  // "A pathetic offer, Simon, even by …": whom it speaks to is put back later.
  const clause = said.replace(/, \p{Lu}\p{Ll}+(?=,)/u, '');
  const plural = PLURAL_SNEER.exec(clause)?.groups?.['noun'];
  if (plural && !isContempt(`the ${plural}`)) return verdictOn(`these ${plural}`, '', voice);
  const found = frame`^(?:what )?(?<own>an?|the|that|this|another|some|such an?|such) (?:\w+ly |utterly 
      |most )?(?<words>${anyOf(HARSH, MILD, ['lowball', 'miserly', 'feeble', 'lousy', 'silly', 'sorry'])}),? (?<noun>(?:[€$£]?\d[\d.,]*%? )?[\w-]+(?: [\w-]+)?)(?<rest>(?:,
      | (?:for|of|from|in|to|with|on|at)) .+)?$`.exec(clause)?.groups;
  if (!found) return [];
  const { own = '', words = '', noun = '', rest = '' } = found;
  if (FINITE.test(noun.replace(/^\S+/, '')) || FINITE.test(rest.replace(/\b(?:you|who|that|which)\b.*$/i, '')) || isContempt(`the ${noun}`)) return [];
  const which = /^(?<of> of [\w -]{3,40})?, which (?<does>.+)$/i.exec(rest)?.groups;
  if (which) return [{ say: `the ${(which['of'] ? `${noun}${which['of']}` : noun).replace(/^piece of /i, '')} ${which['does'] ?? ''}` }];
  const thing = `${/^(?:that|this)$/i.test(own) ? own.toLowerCase() : 'the'} ${noun}`;
  if (/^, (?:even|by|after|given|considering|especially) /.test(rest)) return verdictOn(thing, words, voice).map(({ say }) => ({ say: say + rest }));
  return /^ (?:for|to|from|of|in|on|with|at) /.test(rest) || !rest ? verdictOn(/^ (?:of|from|in|on|with|at) /.test(rest) ? thing + rest : thing, words, voice, { rest: /^ (?:for|to) /.test(rest) ? rest : '' }) : [];
}

const THIS_SORT = frame`\bthis (?:sort|kind|type) of (?:\w+ )?${anyOf(CALLED, HARSH)}(?![\w-])`;
const ADJECTIVE_OF_SUM = frame`(?<=\b(?:offered|offer|given|paid|pay|quoted|charged|proposed|asked|get|got|of|to|for|from|at) )an? (?:\w+ly )?${anyOf(HARSH, MILD)} (?=[€$£\d])`;

/** "Your insulting 0.9% makes …" → "your 0.9% makes …"; scare quotes go, too. */
export function milder(parts: Parts): Frame[] {
  const mark = parts.clause.slice(parts.from, parts.to), after = parts.clause.slice(parts.to);
  const inside = (words: string): Frame => asWritten(parts, parts.clause.slice(0, parts.from) + words + after);
  const out: Frame[] = [];
  // "time for this sort of nonsense", "offered an embarrassing $52k"
  const calm = parts.clause.replace(THIS_SORT, 'this').replace(ADJECTIVE_OF_SUM, '');
  if (calm !== parts.clause) out.push(asWritten(parts, calm));
  // "this circus of a draft", "that apology for a day rate"
  const plain = parts.clause.replace(frame`\b(your|this|that|these|those|the|such) (?:\w+ )?(?:${anyOf(CALLED, ['apology', 'excuse'])}) (?:of
      |for) an? (?=\w)`, '$1 ');
  if (plain !== parts.clause) out.push(asWritten(parts, plain));
  // "a pittance like 2%"
  const like = parts.clause.replace(A_PITTANCE_LIKE, '');
  if (like !== parts.clause) out.push(asWritten(parts, like));
  const offer = parts.clause.replace(/\b(your|this|that|the|another|a) low-?ball(?= (?:of|for|from|on)\b|$)/i, (_, own: string) => `${/^a$/i.test(own) ? 'an' : own} offer`);
  if (offer !== parts.clause) out.push(asWritten(parts, offer));
  const quoted = mark.replace(/["“”‘]|(?<!\p{L})'|'(?!\p{L})/gu, '').replace(frame`\b(?:so-?called|so called|alleged|supposed|self-styled|quote[- ]unquote|purported
      |self-proclaimed)\s+`, '');
  const rest = quoted !== mark && (mark.split(/["“”]/).length - 1) % 2 ? after.replace(/["”]/, '') : after;
  const milderMark = quoted.replace(SOURCE_OF_CONTEMPT, '');
  if (quoted !== mark && milderMark !== quoted && /\s\w/.test(milderMark)) out.push(inside(milderMark));
  if (quoted !== mark) out.push(asWritten(parts, parts.clause.slice(0, parts.from) + quoted + rest));
  if (/^(?:your|ur|this|that|these|those|the|with|more|another|any more)\b/i.test(mark)) {
    const bare = mark.replace(/^the paper$|^the (?:same|worst|best) .*$|^the \w+ idea$/i, '').replace(SOURCE_OF_CONTEMPT, '');
    if (bare !== mark && (/\s\w/.test(bare.trim()) || /^\w+\s*$/.test(bare) && /^ \w/.test(after))) out.push(inside(bare.trimEnd()));
    if (NOUN_OF_CONTEMPT.test(bare) && !/^the\b/i.test(mark) && bare.split(' ').length < 6 && !FINITE.test(bare)) out.push(inside(bare.replace(NOUN_OF_CONTEMPT, /^\s*(?:about|on|of)\b/i.test(after) ? 'part' : /crumbs|peanuts|pittance|change|feed/i.test(bare) ? 'amount' : 'version').replace(/\bthis part about/i, 'this point about')));
  }
  // A join without what it joins is no sentence: "regards the proposal as".
  return out.filter(({ say }) => !/\b(?:as|of|to|like|an?|the|is|are|was|were|be)\W*$|\bof (?:in|on|at|for|from|with|to)\b/i.test(say));
}

const CLOWN = String.raw`(?:clown|muppet|idiot|fool|moron|buffoon|windbag|cretin|joker|comedian|chancer|amateur|jobsworth|child|kid|genius|guru|donkey|numpty|oaf|robot|monkey|dinosaur|puppet|parrot)`;
const CALLED_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:someone|somebody|anyone) with (?:a|half a) (?:brain|pulse|clue)(?= (?:we|I|you)\b)/i, 'someone'],
  // "your solicitor, that pompous old windbag, …"
  [new RegExp(String.raw`, (?:that|the|some|a) (?:[\w-]+ ){0,3}${CLOWN},`, 'i'), ''],
  [new RegExp(String.raw`\b(?:some|whichever|whatever|which) (?:\w+ )?(?:${CLOWN}|bright spark|wizard|hero)\b`, 'i'), 'someone'],
  [/\b(?:an actual adult|an actual (?:human|grown-up|professional|person)|an adult|a grown-?up|the grown-?ups|someone with a (?:brain|pulse|clue)|a real (?:lawyer|engineer))(?= (?:who|that|to|in|at|on|we|can|for|from|with)\b|\s*[,.?!]|$)/i, 'someone who can decide'],
  [/\b(?:your|the|that) (?:little |so-called |tame )?(?:bean[- ]counters?|number crunchers?|spreadsheet wizard)(?: of yours)?\b/i, 'your finance team'],
  [new RegExp(String.raw`\byour (?:little |resident |tame )?${CLOWN}(?= (?:in|at|on|from) )`, 'i'), 'your colleague'],
  [/\b(?:someone|somebody|anyone) who (?:actually |really )?(?:knows|has a clue|understands) (?:what|about what) (?:they're|he's|she's|they are) (?:doing|talking about)(?=\s*[,.?!]|$)/i, 'someone with the right experience'],
  [/\bthe brains trust in your \w+/i, 'your team'],
  [frame`\b(?:the|those|these|your) (?:\w+ )?(?:${CLOWN}s|geniuses|brains|bright sparks|wizards|masterminds
      |great minds)(?= (?:in|of|at|on|from|who|upstairs|behind)\b)`, 'the people'],
  [new RegExp(String.raw`\b(?:that|the|this) (?:little |so-called |self-styled )?${CLOWN}(?= who)`, 'i'), 'the person'],
  [new RegExp(String.raw`\b(?:that|the|this) (?:little |so-called |self-styled )?${CLOWN}(?= (?:in|at|on|from)\b)`, 'i'), 'the person'],
  [new RegExp(String.raw`\b(?:that|the|this) (?:little |so-called |self-styled )?${CLOWN} of(?= your\b)`, 'i'), 'the person in'],
];

/** "Tell the clown in purchasing" → "tell the person in purchasing". */
export function named(parts: Parts): Frame[] {
  const name = CALLED_NAMES.find(([find]) => find.test(parts.clause));
  return name ? [asWritten(parts, parts.clause.replace(name[0], name[1]))] : [];
}

/** "I would rather hear from the owner than from some pup" → without whom the sneer is for. */
export function spared({ clause, from }: Parts): Frame[] {
  const kept = frame`^(.{8,}?),? (?:rather than|instead of|than|(?:and )?not)(?: (?:from|to|with|by|at|for))?(?: (?:some
      |that|an?|this|your|the))?\s*$`.exec(clause.slice(0, from))?.[1] ??
    /^(.{8,}?),? (?:rather than|instead of|(?:and )?not) (?:from|to|with|by) (?:some|that|an?|this|your|the) [\w' -]{3,60}$/i.exec(clause)?.[1];
  return kept && (FINITE.test(kept) || /^let us\b/i.test(kept)) ? [{ say: kept }] : [];
}

const QUANTITY = String.raw`(?:an?|the|that|this|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d|so|such|your|[\w-]+s\b|enterprise|more|all)`;
/** "Do you really need X?" → "could you tell us more about the need for X?" */
export function need({ clause, tail }: Parts, voice: Voice): Frame[] {
  const { us } = speaker(voice), text = clause.replace(/\?$/, '');
  const what =
    (frame`\b(?:hardly |scarcely |really |honestly |truly |seriously |actually |genuinely |even )?(?:need|needs
        |require|requires|in need of) (?!to\b|us\b)(${QUANTITY}.*)$`.exec(text) ??
    frame`\bwhat (?:would|could|does|do|will|on earth would) an? [^?]{3,40}? (?:do|want) with (\w.*)$`.exec(text) ?? /\bwould want (an? .*)$/i.exec(text) ?? /\bno business (?:asking for|demanding|wanting) (.*)$/i.exec(text) ??
    frame`\b(?:manage|cope|get by|get along|live|do|survive) without (?!you|us|it\b|that\b)(.+)$`.exec(text) ?? frame`\b(?:sure|doubt)\b.*\b(?:sells?|uses?|gets?|has|have|wants?|makes?) ((?:that|so) (?:many|much) .+)$`.exec(text))?.[1];
  if (!what) return /\bsure\b.*\bneed/i.test(text) ? [{ say: `could you tell ${us} what it is for?` }] : [];
  const thing = what.replace(/^(?:so|that) (?:much|many)$/i, 'that amount').replace(/^that (?:much|many) /i, (words) => words.toLowerCase()).replace(frame`, (?:or|and) (?:is|are|do|does)\b.*$|, (?:you|we|it|that|come|surely|really|please)\b.*$`, '').replace(/,? (?:and|but) (?:the|your|our|we|you)\b.*$/i, '');
  const told = { say: `could you tell ${us} more about the need for ${thing}?` }, seen = { say: `${speaker(voice).we} don't see the need for ${thing} yet` };
  return /\?/.test(tail) ? [told, seen] : [seen, told];
}

/** "Only a fool would prepay" → "we can't prepay". */
export function cannot({ clause }: Parts, voice: Voice): Frame[] {
  const what = frame`^(?:only an? [\w ]{2,20}|(?:nobody|no one|no)(?: \w+){0,4}|who in (?:their|there
      |his) right mind) (?:would|could)(?: ever| even)? ((?!be\b|have\b|get\b|give\b|look\b)\w+ .+?)\??$`.exec(clause)?.[1];
  return what ? [{ say: `${speaker(voice).we} can't ${what.replace(/^touch (.+?)(?: with an? .*)?$/i, 'agree to $1')}` }] : [];
}

/** "We can't for the life of us see what it does": the point without its swing. */
export function calmer({ clause }: Parts): Frame[] {
  const calm = clause.replace(/\bfor the life of (?:us|me) /i, '').replace(/\b(?:can't|cannot) (see|grasp|understand|follow)\b/i, "don't yet $1");
  return calm !== clause ? [{ say: calm }] : [];
}

/** The person that a sneer is about: "your counsel" in "what a pompous ass your counsel is". */
export function workingWith(clause: string, voice: Voice): Frame[] {
  const subject = subjectOf(clause), { were } = speaker(voice);
  const named = subject && (/^(?:your|that) /i.test(subject.text) || /^(?:the|their) /i.test(subject.text) && /^(?:is|are|was|were)$/i.test(subject.verb)) && isWho(subject.text) ? subject.text
    : frame`\b(?:your|ur|that) (?:(?!(?:is|are|of)\b)[\w-]+ )?${PERSON}(?: you (?:sent|hired)(?: us)?)?(?= (?:is
        |are|was|were|couldn't|can't|has|have|who|needs)\b|\s*[.!?]?$)`.exec(clause)?.[0];
  return named ? [{ say: `${were} finding it hard to work with ${plainThing(named)}`, ask: 'could we talk about it' }] : [];
}
