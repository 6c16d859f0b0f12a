import type { Voice } from '../../engine/types';
import { participleOf } from '../../language/inflections';
import { IDLE } from '../../language/matter';
import { nounPhrases } from '../../language/nounPhrases';
import { holdsFact, isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';
import { formsOf } from '../../language/verbs';
import { DEAL_TERMS, PROPOSALS, anyOf } from '../../language/words';
import { accusationIn, type Accusation } from './clause';

const PRONOUNS: Readonly<Record<string, string>> = { it: 'it', them: 'they', him: 'he', her: 'she' };

/** What a verb's complement begins with, and the rest: "our hull | out in the frost". */
export function objectOf(complement: string): { readonly object: string; readonly rest: string } | undefined {
  const text = complement.trim();
  if (!/^[\p{L}\p{N}€$£]/u.test(text) || /^(?:what|who|which|when|where|how)(?:ever)?\b/i.test(text)) return undefined;
  const pronoun = /^(?:it|them|him|her(?= (?:down|out|off|in|on|at|of|for|without|to|before|after|since|with|waiting|alone)\b|$))(?=\s|$)/i.exec(text)?.[0];
  if (pronoun) return { object: PRONOUNS[pronoun.toLowerCase()] ?? pronoun, rest: text.slice(pronoun.length) };
  const batch = /^(?!(?:in|inside|within|after|before|under|over|by|on|at|for|about|until|every|each)\b)[a-z]+s? \d\w*(?:(?: and |, )\d\w*)*/.exec(text)?.[0];
  if (batch) return { object: batch, rest: text.slice(batch.length) };
  const phrase = nounPhrases(text)[0];
  if (phrase?.start !== 0 || /^(?:inside|within|outside|behind|beyond|below|above)\b/i.test(text) || (!phrase.determiner && (IDLE.test(phrase.head) || /^\p{Ll}+$/u.test(phrase.text) && !TERM.test(phrase.head)))) return undefined;
  // "the one sentence that counts"
  const relative = /^ (?:that|which|who) (?!you\b)[^,;]*$/i.exec(text.slice(phrase.end))?.[0] ?? '';
  // "three site visits": the tagger takes the last word for a verb.
  const more = /^(?:\S+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) \S+$/i.test(phrase.text) ? (/^ [a-z]+s\b/.exec(text.slice(phrase.end))?.[0] ?? '') : '';
  if (more) return { object: text.slice(0, phrase.end + more.length), rest: text.slice(phrase.end + more.length) };
  const to = relative && !/ and /.test(relative) ? text.length : phrase.end;
  return { object: text.slice(0, to), rest: text.slice(to) };
}

const TERM = new RegExp(String.raw`^${anyOf(DEAL_TERMS, PROPOSALS, ['mails?', 'messages?', 'calls?', 'questions?', 'samples?', 'drawings?', 'results?', 'reports?', 'minutes'])}$`, 'i');
/** Objects that with their verb make a figure of speech: nothing can be told of "the ball" or "your mind". */
const FIGURATIVE = /\b(?:you|yours|deck|path|carpet|ball|plot|boat|bus|mind|minds|face|temper|nerve|tongue|corners?|rug|wool|goal ?posts|line|bar|fools?|games?|advantage|care|part|place|sides?|sense|use|fun|time|effort|promises?|excuses|liberties|lip service|eye|ear|backs?|hands?|feet|heels|nothing|anything|everything|mickey|mick|biscuit|slack|cans?|hook|bag|whistle|buck|bill of goods|ropes?|thunder|gun|ground|heat|boots?|pants|scenes?|plug|trigger|strings?|stops?|cards?|ranks|ship|towel|lid|cake|roost|fort|baby|something)$/i;
const NEVER_TOLD =
  /^(?:been|had|want\w*|known|thought|seem\w*|become|got|gotten|gone|come|said|felt|meant|hop\w+|need\w*|lik\w+|lov\w+|tr(?:y|ied)|cost|stood|sat|look\w*|car(?:e|ed)|deserv\w*|happen\w*|expect\w*|pretend\w*|believ\w*|act(?:ed)?|claim\w*|insist\w*|enjoy\w*|treat\w*|prefer\w*|remember\w*|threaten\w*|blam\w+|accus\w+|let|play\w*|managed|understood|pulled|turned|walked|screwed|run)$/;

/** Why, how and with what face it was done: what the writer reads into the deed, up to the end of the clause. */
const READ_INTO = [
  /,? (?:just|only|purely|simply|merely|so|so that|so as|in order|because|hoping|knowing|thinking|figuring|in the hope)(?: that)? (?:to|you|your|we|I|nobody|no one|it)\b.*$/i,
  / to (?:make|suit|save|line|pad|hit|keep|get|see|squeeze|pressure|punish|force|avoid|spite|scare|teach|look|wriggle|please|impress|look good)\b[^,;]*$/i,
  / (?:knowingly|deliberately|on purpose|out of (?:spite|malice|greed|sheer \w+)|as usual|of course|yet again|out of the blue|in cold blood)\b/i,
  /,? (?:without (?:even |so much as )?(?:asking|telling|consulting|informing|warning)(?: us| me| anyone)?|without (?:so much as )?a (?:word|call|by-your-leave)(?: to (?:us|me|anyone))?)\b/i,
  /,? and (?:you|now you|then you|hoped|pretended|said nothing|walked|denied|left (?:us|me)|never (?:told|said|mentioned))\b.*$/i,
  /,? and (?:not one|none|nobody|no one|neither) of you\b.*$/i,
  /,? (?:when|while|after|before|as|until|instead of|the (?:day|minute|moment)|like|as if|as though) [^,;]*\byou(?:r|rs|'\w+)?\b.*$/i,
];

interface Rest { readonly rest: string; readonly why: boolean }

function plainly(rest: string): Rest {
  let kept = rest.replace(/,? (?:yet|once) again\b/i, ' again').replace(/,? not (?:us|me|ours)$/i, '').replace(/\bas an? (?:excuse|pretext|lever|weapon|smoke ?screen)\b/i, 'as a reason').replace(/\bto (?:chip|shave|knock down|beat down|hammer)\b(?= the| our)/i, 'to lower').replace(/ before (?:you (?:told|asked)|telling|asking) (us|me)$/i, (_, whom: string) => ` before ${whom === 'us' ? 'we were' : 'I was'}`).replace(/^( with (?:it|them))(?=$| and\b)/i, '').replace(/,? behind (?:our|my|their) backs?\b/i, (found) => (/their/.test(found) ? ' without their knowing' : / my/.test(found) ? ' without my knowing' : ' without our knowing'));
  let why = false;
  for (const find of READ_INTO) kept = kept.replace(find, (tail) => { if (holdsFact(tail.replace(/^,? (?:so|because|when|before|if)\b/i, ''))) return tail; why = why || /\b(?:to|so|because|just|only|purpose|deliberately)\b/i.test(tail); return ''; });
  return { rest: kept.replace(/ without (?:any )?(?:warning|notice)\b/i, ' at short notice').replace(/,\s*$/, ''), why };
}

/** Things somebody decides on; what happens to them has a reason. The rest is mishap. */
const DECIDED = /^(?:sold|moved|changed|cancell?ed|switched|swapped|raised|cut|sign\w*|reject\w*|withdrawn|closed|remov\w*|add\w*|postpon\w*|reopen\w*|quot\w*|announc\w*|publish\w*|hir\w*|charg\w*|bill\w*|invoic\w*|book\w*|rent\w*|refus\w*|declin\w*|increas\w*|lower\w*|reduc\w*|doubl\w*|halv\w*|shortened|replac\w*|promis\w*|stopp\w*|excluded|ended|spent|used|demand\w*|ask\w*|offer\w*|brought)\b/;
const WHAT_HAPPENED = 'could we look at how it happened', REASON = 'what was the reason on your side', TOGETHER = 'could we go through it together';

/** Loaded verbs, by participle, and the plain one: "poached" is "hired away". */
const PLAIN: Readonly<Record<string, string>> = {
  poached: 'hired away', nicked: 'taken', pinched: 'taken', stolen: 'taken', swiped: 'taken', pocketed: 'kept', shaved: 'lowered', chipped: 'lowered', slashed: 'cut', padded: 'raised', inflated: 'raised', jacked: 'put', hiked: 'raised',
  gouged: 'raised', dumped: 'left', ditched: 'dropped', axed: 'dropped', binned: 'dropped', scrapped: 'dropped', yanked: 'withdrawn', slapped: 'put', foisted: 'put', tacked: 'added', bolted: 'added', shoehorned: 'put', buried: 'put', tucked: 'put', slipped: 'put', sneaked: 'put', snuck: 'put',
  smuggled: 'put', hidden: 'put', wrecked: 'damaged', ruined: 'spoilt', trashed: 'damaged', smashed: 'broken', torched: 'burned', mangled: 'damaged', butchered: 'damaged', mislaid: 'lost', misplaced: 'lost', chucked: 'thrown', doctored: 'changed', massaged: 'changed', fiddled: 'changed',
  twisted: 'changed', gutted: 'cut', watered: 'watered', rammed: 'put', shoved: 'put', dragged: 'dragged', demanded: 'asked for', shortchanged: 'paid short', 'short-changed': 'paid short', shorted: 'delivered short', fobbed: 'put', dropped: 'dropped', rigged: 'arranged', hijacked: 'taken over', 'strong-armed': 'pressed', bullied: 'put under pressure',
  squeezed: 'put under pressure', pressured: 'put under pressure', browbeaten: 'put under pressure', bulldozed: 'put under pressure', cheated: 'treated unfairly', swindled: 'treated unfairly', conned: 'treated unfairly', fleeced: 'overcharged', ignored: 'not heard',
  misled: 'given a different picture', deceived: 'given a different picture', tricked: 'given a different picture', duped: 'given a different picture', ambushed: 'caught by surprise', blindsided: 'caught by surprise', strung: 'kept waiting', milked: 'stretched out', cooked: 'changed', stranded: 'left', abandoned: 'left alone', ghosted: 'left without an answer',
};

interface Speaker { readonly we: string; readonly wewere: string; readonly have: string; readonly us: string }
const speaking = (voice: Voice): Speaker => (voice === 'I' ? { we: 'I', wewere: 'I was', have: "I've been", us: 'me' } : { we: 'we', wewere: 'we were', have: "we've been", us: 'us' });

const LETTERS = /\b(?:mails?|e-?mails?|messages?|calls?|letters?|requests?|notes?|tickets?|questions?|voicemails?|reminders?|quer(?:y|ies)|enquir(?:y|ies)|complaints?)\b/i;
const PAPERS = /\b(?:embargo|contract|agreement|promise|word|terms|deal|clause|rules?|exclusivity|lease|confidentiality|NDA)\b/i;
/** Persons that can be the subject of what was told, promised or done to them. */
const TO_WHOM = /^(?:told|promised|given|sent|shown|sold|offered|quoted|charged|billed|invoiced|paid|assured|asked|shipped|left|made|overcharged|double-booked|underpaid|overbilled|undersupplied|short-?changed|misquoted|allowed|ordered|warned|advised|guaranteed|denied|refused|owed|locked|shut|cut|put|led|misled|deceived|tricked|duped|squeezed|pressured|bullied|blindsided|ambushed|strung|stranded|abandoned|ghosted|cheated|fleeced|swindled|conned|forced|pushed|rushed|kept|talked|handed|stuck|landed|lumbered|saddled|dragged|excluded|dropped|replaced|turned)$/;

/** One deed told without its doer: `was` agrees with the object. */
function deed(verb: string, complement: string, time: Accusation['time'], repeated: boolean, voice: Voice): Frame | undefined {
  const { we, wewere, have, us } = speaking(voice);
  // "every one of my letters" is all of them.
  if (/^ every (?:single )?one of (?:our|my|the|these|those) /i.test(complement)) return deed(verb, complement.replace(/^ every (?:single )?one of/i, ' all'), time, repeated, voice);
  const participle = participleOf(verb);
  const [, person = '', after = ''] = /^ (us|me|our \w+|my \w+)\b(.*)$/i.exec(complement) ?? [];
  if (/^let$/.test(verb)) return happening(complement, voice);
  if (/^(?:us|me)$/i.test(person) && TO_WHOM.test(participle)) return toUs(participle, after, time, repeated, voice);
  // "You had the locks changed."
  const had = participle === 'had' ? objectOf(complement) : undefined, done = /^ (\w+(?:ed|en)|cut|put|shut|sold|built|torn|sent|done|made|rebuilt|thrown)\b(.*)$/.exec(had?.rest ?? '');
  if (had && done && !FIGURATIVE.test(had.object)) {
    const { rest: how } = plainly(done[2] ?? '');
    return /\byou/i.test(how) ? undefined : { say: `${had.object} ${isPlural(had.object) ? 'were' : 'was'} ${done[1] ?? ''}${how}`, ask: REASON };
  }
  if (NEVER_TOLD.test(participle)) return undefined;
  if (/^(?:asked|begged|pressed)$/.test(participle) && /^ for /i.test(complement)) return deed('requested', complement.slice(4), time, repeated, voice);
  const particle = / (?:off|out|up|down|back|away|over|aside)(?= (?:the|our|my|a|an|all|\d|two|three|four|five|six|seven|eight|nine|ten|[a-z]+s \d|this|that|these|those|your)\b)/i.exec(complement);
  const things = /^ (?<object>things|something|more things)(?<rest> .+)$/i.exec(complement)?.groups;
  const parts = things ? { object: things['object'] ?? '', rest: things['rest'] ?? '' } : objectOf(particle?.index === 0 ? complement.slice(particle[0].length) : complement);
  if (!parts || FIGURATIVE.test(parts.object) || /^(?:unfair )?advantage\b/i.test(parts.object) || !things && IDLE.test(parts.object.replace(/^.* /, '')) && !LETTERS.test(parts.object)) return undefined;
  if (/^your\b/i.test(parts.object) && !TERM.test(parts.object.replace(/^.* /, ''))) return undefined;
  const { rest, why } = plainly((particle?.index === 0 ? particle[0] : '') + parts.rest);
  if (/\b(?:you|your|yours)\b| and (?:us|me)\b/i.test(rest) || /^ (?:is|are|was|were)\b/i.test(rest)) return undefined;
  const fromUs = /^(?:kept|held)$/.test(participle) ? /^ (?:back )?from (?:us|me)(?: (?:until|till) (?<when>[^,;]+))?(?<more> (?:since|for) [^,;]+)?$/i.exec(rest)?.groups : undefined;
  if (fromUs) return fromUs['when']
    ? { say: `${parts.object} only reached ${us} ${/\b(?:was|were|had|is|are|came|went)\b/.test(fromUs['when']) && !/^the (?:day|night|morning|evening|week)\b/.test(fromUs['when']) ? 'when' : 'on'} ${fromUs['when']}`, ask: 'could it come sooner in future' }
    : { say: `${speaker(voice).havent} had ${parts.object}${fromUs['more'] ?? ''}`, ask: `could you send ${isPlural(parts.object) ? 'them' : 'it'} to ${us}` };
  const object = parts.object.replace(/^an?(?= \w+$)/i, 'a'), many = isPlural(object);
  const was = time === 'perfect' ? (many ? 'have been' : 'has been') : many ? 'were' : 'was';
  const often = repeated ? ' more than once' : '';
  // "my letters about the boiler": what they are about stays with them.
  const on = LETTERS.test(object) ? (/^ (?:about|on|over|regarding) (?:the|our|my|this|that|these|those) [^,;]+$/i.exec(rest)?.[0] ?? '') : '';
  if (on && /^ignored/.test(participle)) return { say: `${object}${on} went unanswered`, ask: 'could we find a time to talk' };
  if (/^ignored/.test(participle)) return LETTERS.test(object) ? { say: `${object} went unanswered${rest}`, ask: 'could we find a time to talk' } : { say: `${object} ${time === 'perfect' ? (many ? "haven't been" : "hasn't been") : `${was} not`} taken into account${rest}`, ask: 'could we look at it together' };
  if (/^leaked/.test(participle)) return { say: `${object} got out${rest}`, ask: 'could we find out how' };
  if (/^(?:withheld|concealed|hidden)/.test(participle) && !/ (?:in|on|under|among|behind|inside|below|at)\b/.test(rest)) return { say: `${we === 'I' ? "I haven't" : "we haven't"} seen ${object}${rest.replace(/^ from (?:us|me)\b/, '')}`, ask: `could you share ${many ? 'them' : 'it'}` };
  if (/^(?:hidden|buried|sneaked|snuck|slipped|smuggled|tucked)/.test(participle)) {
    const where = rest.replace(/^ past (?:us|me|our \w+|my \w+)/i, '').replace(/^ (?:from|in past) (?:us|me|our \w+|the \w+)/i, '').replace(/ (?:hoping|and) .*$/i, '');
    return /^ until /i.test(where) ? { say: `${we} learned of ${object} only ${/\b(?:had|was|were|did)\b/.test(where) ? 'after' : 'on'} ${where.slice(7)}`, ask: `could you tell ${us} more` } : { say: `${object} ${was} not easy to find${where.replace(/^ into /i, ' in ').replace(/^ in(?= (?:on|at|under|among) )/i, '')}`, ask: 'could we go through it' };
  }
  if (/^(?:botched|bungled|messed|screwed|mishandled|fumbled)/.test(participle)) return { say: `${object} didn't go as planned${rest.replace(/^ up\b/, '')}`, ask: 'could we look at what happened' };
  if (/^delayed/.test(participle) && /^ until /.test(rest)) return { say: `${object} ${many ? 'are' : 'is'} on hold${rest}`, ask: 'what would help to get it moving' };
  if (/^(?:kept|held)/.test(participle) && /^ back\b/.test(rest)) return { say: `${speaker(voice).havent} had ${object}`, ask: `could you share ${many ? 'them' : 'it'}` };
  if (/^(?:dragged|delayed|stalled)/.test(participle)) return { say: `${object} ${many ? 'have' : 'has'} taken longer than planned${rest.replace(/^ out\b/, '')}`, ask: 'what would help to get it moving' };
  if (/^(?:broken|breached|violated|flouted)/.test(participle) && PAPERS.test(object)) return { say: `${object} ${was} not kept${rest}`, ask: 'could we look at what happened' };
  if (/^(?:invented|fabricated|dreamt|dreamed|conjured|cooked|trumped|made|found|discovered|dug|come)$/.test(participle) && /^(?:an?|another|some|new|yet another)\b/i.test(object)) return { say: `there ${many ? 'are' : 'is'} ${object.replace(/^yet /i, '')}${rest.replace(/^ up(?: with)?\b/, '')}${often}`, ask: `could you tell ${us} the reason for it` };
  if (participle === 'strung') return { say: `${object} ${many ? 'have' : 'has'} been kept waiting${rest.replace(/^ along\b/, '')}`, ask: 'what would help to get it moving' };
  if (/^(?:kept|held)$/.test(participle)) return undefined;
  if (/^(?:dodged|ducked|avoided|evaded|screened)$/.test(participle)) return LETTERS.test(object) ? { say: `${object} ${many ? 'have' : 'has'} gone unanswered${rest}`, ask: 'when could we talk' } : undefined;
  if (/^made$/.test(participle) && particle?.[0] === ' up') return { say: `${we} see ${object} differently`, ask: `could we go through ${many ? 'them' : 'it'} together` };
  // What something is used for is read into it.
  if (participle === 'used' && / (?:to|as|for)\b/.test(rest)) return undefined;
  const plain = PLAIN[participle] ?? participle;
  const changes = /^(?:chang|mov|alter|shift|revis|amend|rewrit|rais|reopen|adjust|edit|redo|swap|switch|replac|add)/.test(plain);
  const said = time === 'going' && repeated ? `keep${many ? '' : 's'} being ${plain}` : time === 'going' ? `${many ? 'are' : 'is'} being ${plain}` : repeated && time === 'now' ? `${many ? 'have' : 'has'} been ${plain}` : time === 'now' || time === 'future' ? undefined : `${was} ${plain}`;
  if (said === undefined || (time === 'going' && have === '')) return undefined;
  return { say: `${object} ${said}${rest}${time === 'going' ? '' : often}`, ask: repeated ? (changes ? 'could we settle on one version' : 'how could we avoid that from now on') : why ? REASON : DECIDED.test(plain) ? REASON : wewere === '' ? TOGETHER : WHAT_HAPPENED };
}

/** "You promised us forty leads" → "we were promised forty leads". */
function toUs(participle: string, after: string, time: Accusation['time'], repeated: boolean, voice: Voice): Frame | undefined {
  const { wewere, have } = speaking(voice);
  const { rest, why } = plainly(after);
  const words = rest.trim().replace(/^along\b ?/, '');
  if (/\b(?:you|your|yours)\b/i.test(words) || / and (?:us|me)\b/i.test(words) || (!words && !/^(?:overcharged|underpaid|blindsided|ambushed|pressured|squeezed|bullied|misled|deceived)/.test(participle))) return undefined;
  const plain = PLAIN[participle] ?? participle, often = repeated ? ' more than once' : '';
  if (participle === 'made' && !/^(?:[a-z]+)\b/.test(words)) return undefined;
  const to = participle === 'made' && /^(?:wait|do|redo|pay|start|stand|sit|come|go|chase|beg|feel|look|rewrite|drive|fly|travel|sign|send|fill)\b/.test(words) ? 'to ' : '';
  if (participle === 'made' && !to) return undefined;
  const be = time === 'going' ? `${wewere.replace('was', 'am').replace('were', 'are')} being` : time === 'perfect' ? have : wewere;
  if (time === 'now' && !repeated) return undefined;
  return { say: `${time === 'now' ? have : be} ${plain}${/^(?:paid|delivered) short/.test(plain) ? '' : ''} ${to}${words}${often}`.replace(/\s+$/, ''), ask: why || DECIDED.test(plain) ? REASON : TOGETHER };
}

const HAPPENS = /^(?:expire|lapse|slip|slide|rot|spoil|die|drop|fall|run|drift|go|pass|sit|sink|burn|freeze|dry|leak|flood|fail|crash|collapse|stand|wait|grow|get|overheat|overflow|melt|thaw|starve|wither)$/;
const LAPSES = new RegExp(String.raw`^ (?<object>(?:the|our|my|this|that|these|those|an?) (?:[\w-]+ ){0,3}?[\w-]+) (?<rest>(?:${HAPPENS.source.slice(3, -3)}|out|in|off)\b.*)$`, 'i');
/** "You let the certificate expire" → "the certificate expired"; "let us rehearse" → "we rehearsed". */
function happening(complement: string, voice: Voice): Frame | undefined {
  const us = /^ (?:us|me) (?<verb>[a-z]+)(?<rest>\b.*)$/i.exec(complement)?.groups;
  if (us && !/^(?:down|in|out|go|know|have|off|be|hang|suffer)$/.test(us['verb'] ?? '')) {
    const knowing = / knowing (?:full well |perfectly well )?(?:that )?(?<fact>(?:the|our|there|it|no|we)\b.*)$/i.exec(us['rest'] ?? '');
    const fact = knowing?.groups?.['fact'] ?? '';
    if (knowing && !/\byou\b/i.test(fact)) return { say: `${speaker(voice).we} ${formsOf(us['verb'] ?? '').past}${(us['rest'] ?? '').slice(0, knowing.index)} while ${fact}`, ask: 'could we look at how that came about' };
    const { rest } = plainly(us['rest'] ?? '');
    return /\byou/i.test(rest) ? undefined : { say: `${speaker(voice).we} ${formsOf(us['verb'] ?? '').past}${rest}`, ask: 'could we look at how that came about' };
  }
  // The tagger takes "the option lapse" for one noun.
  const lapse = / to (?:some|an?other|the|his|her|their|friends)\w*\b/i.test(complement) ? undefined : LAPSES.exec(complement)?.groups;
  const parts = lapse ? { object: lapse['object'] ?? '', rest: ` ${lapse['rest'] ?? ''}` } : objectOf(complement);
  if (!parts || FIGURATIVE.test(parts.object)) return undefined;
  const [, verb = '', tail = ''] = /^ ([a-z]+)\b(.*)$/i.exec(parts.rest) ?? [];
  const { rest } = plainly(tail), be = isPlural(parts.object) ? 'were' : 'was';
  if (/\byou/i.test(rest)) return undefined;
  if (verb === 'to' && !/\byou/i.test(rest)) return { say: `${parts.object} ${be} let to${rest}`, ask: REASON };
  if (/^(?:out|in|off|through|down|loose)$/.test(verb)) return /^(?:us|me)$/.test(parts.object) ? undefined : { say: `${parts.object} ${be} let ${verb}${rest}`, ask: WHAT_HAPPENED };
  return HAPPENS.test(verb) ? { say: `${parts.object} ${formsOf(verb).past}${rest}`, ask: WHAT_HAPPENED } : undefined;
}

/** What was left undone, by what it was: an answer, a payment, a visit. */
const UNDONE: readonly (readonly [RegExp, (rest: string, voice: Voice) => Frame])[] = [
  [/^(?:answer|answered|reply|replied|respond|responded|write back|written back|wrote back|call back|called back|get back|got back)$/, (rest, voice) => ({ say: `${speaker(voice).havent} had an answer${rest.replace(/^ (?:back )?to (?:us|me)\b/, '').replace(/^ back\b/, '')}`, ask: `when could ${speaker(voice).we} expect one` })],
  [/^(?:pay|pays|paid)$/, (rest) => ({ say: `no payment has come${rest.replace(/^ (?:us|me)\b/, '')} so far`, ask: 'what would help to settle it' })],
  [/^(?:show|showed|shown|turn|turned|come|came)$/, (rest) => ({ say: `nobody came${rest.replace(/^ up\b/, '')}`, ask: 'could we set a new date' })],
  [/^(?:apologi[sz]ed?)$/, (rest, voice) => ({ say: `a word of regret${rest} would have meant a lot to ${speaker(voice).us}` })],
  [/^(?:ring|rang|rung|call|called|phone|phoned)$/, (rest, voice) => ({ say: `${speaker(voice).havent} had a call${/ back\b/.test(rest) ? ' back' : ''}${rest.replace(/^ (?:us|me)\b/, '').replace(/^ back\b/, '')}`, ask: `when could ${speaker(voice).we} talk` })],
  [/^(?:listen|listened|listens)$/, (rest, voice) => ({ say: `${speaker(voice).we} don't feel heard${rest.replace(/^ to (?:us|me|a word\b.*)/, '')}`, ask: 'could we talk it through' })],
  [/^(?:ask|asked|consult|consulted)$/, (rest, voice) => ({ say: `${voice === 'I' ? 'I was' : 'we were'} not asked${rest.replace(/^ (?:us|me)\b/, '')}`, ask: 'how could we keep each other informed' })],
  [/^(?:tell|told|warn|warned|inform|informed|let|mention|mentioned|say|said|notify|notified)$/, (rest, voice) => {
    const about = rest.replace(/^ (?:to )?(?:us|me|anyone)\b/, '').replace(/^ know\b/, '').replace(/^ (?:a word|anything)\b/, '').replace(/^ (?=(?:the|our|a|an|it|there|we) ?[^,;]{0,40}? (?:is|are|was|were|had|has|would|will)\b)/, ' that ').replace(/^ (?=(?:the|our|your|a|an|any) )/, ' of ');
    return about.trim() ? { say: `${voice === 'I' ? "I wasn't" : "we weren't"} told${about}`, ask: `could you tell ${speaker(voice).us} more` } : { say: `${voice === 'I' ? "I wasn't" : "we weren't"} told`, ask: 'how could we keep each other informed' };
  }],
];

/** "You never sent the order" → "the order hasn't been sent". */
function omission({ verb, rest: after, time }: Accusation, voice: Voice): Frame | undefined {
  const { we } = speaking(voice);
  if (time === 'future') return undefined;
  const moved = / (?:on|off|out|up|down|back|away|over)(?= (?:the|our|my)\b)/i.exec(after), particle = moved?.index === 0 ? moved[0] : '';
  const parts = objectOf(after.slice(particle.length));
  const person = /^ (?:us|me|anyone)\b/i.test(after);
  const lacking = /^ (?:an?|any|one|a single|one single)(?: single)? (?<what>[\w-]+(?: (?!on\b|in\b|at\b|for\b|by\b|to\b)[\w-]+)?)(?<how>(?: (?:on|in|at|for|by) [\w ]+|, not even [\w ]+)?)$/i.exec(plainly(after).rest)?.groups, none = lacking?.['what'], how = lacking?.['how'] ?? '';
  if (none && /^(?:manage|produce|g[oi]ve|given|had|ha[sv]e|got)/.test(verb) && / (?:a single|one single|one)\b/.test(after)) return { say: `there hasn't been a single ${none}`, ask: 'how could we change that' };
  if (none && !/\b(?:you|your)\b/i.test(none) && !IDLE.test(none.replace(/^.* /, '')) && !NEVER_TOLD.test(participleOf(verb))) return { say: `no ${none} has been ${participleOf(verb)}${how.startsWith(',') ? ` so far${how}` : `${how} so far`}`, ask: 'what would help on your side' };
  if (parts && !person && !/^(?:an?|any|every|each|one|a single|your)\b/i.test(parts.object) && !FIGURATIVE.test(parts.object) && !IDLE.test(parts.object.replace(/^.* /, ''))) {
    const { rest } = plainly(particle + parts.rest), many = isPlural(parts.object), participle = participleOf(verb);
    if (!/\b(?:you|your|yours)\b/i.test(rest) && !NEVER_TOLD.test(participle)) {
      if (/^(?:answered|returned|acknowledged)/.test(participle) && LETTERS.test(parts.object)) return time === 'past' && / (?:on|in|at|last|during|when)\b/i.test(rest) ? { say: `${parts.object} went unanswered${rest}`, ask: 'could we find a time to talk' } : { say: `${parts.object} ${many ? 'are' : 'is'} still unanswered${rest}`, ask: `when could ${we} expect an answer` };
      const check = /^(?:read|opened|checked|tested|looked|counted|measured|weighed|inspected)/.test(participle);
      const be = time === 'perfect' || /^(?:paid|sent|signed|delivered|fixed|finished|shipped)/.test(participle) && !/ (?:on|in|at|last|before|when)\b/i.test(rest) ? (many ? "haven't been" : "hasn't been") : many ? "weren't" : "wasn't";
      return { say: `${parts.object} ${be} ${participle}${rest}`, ask: check ? `could we go through ${many ? 'them' : 'it'} together` : be.startsWith('ha') ? `what is holding ${many ? 'them' : 'it'} up` : 'could we look at how that came about' };
    }
  }
  const { rest } = plainly(after);
  if (/\b(?:you|your|yours)\b/i.test(rest)) return undefined;
  for (const [find, say] of UNDONE) if (find.test(verb) && !(/^pa(?:ys?|id)$/.test(verb) && /^ (?:an?|any|the|our|my|this|that) /i.test(rest))) return say(rest, voice);
  return undefined;
}

const UNDER_PRESSURE = /^(?:squeez\w+|pressur\w+|bull(?:y|ied|ying)|forc\w+|corner\w*|push\w*|rush\w*|starv\w+|scar\w+|frighten\w*|intimidat\w*|bounc\w+|railroad\w*|steamroll\w*|bulldoz\w*|strong-?arm\w*|browbeat\w*|wear\w*|grind\w*|exhaust\w*|panic\w*|blackmail\w*|stampede\w*|hurry\w*)$/i;

const AGAIN_FIRST = /^(?:and |but |so )?(?:once again|yet again|once more|again),? /i;
/** "the wrong size was sent again"; "once again we haven't had the minutes". */
const oncemore = (say: string): string => (/n't\b|\bnot?\b|, and /.test(say) ? `once again ${say}` : `${say} again`);

/** A deed laid at the reader's door, as what happened: nobody accused, nothing of it lost. */
export function retold(clause: string, voice: Voice): Frame[] {
  const found = accusationIn(clause);
  if (!found) return [];
  const { when, verb, rest, time, negated, repeated } = found, place = holdsFact(`It ${found.place}`) ? found.place : '';
  const again = AGAIN_FIRST.test(clause) && !/\b(?:again|more than once)\b/.test(rest);
  const put = (frame: Frame | undefined): Frame[] => (frame ? [{ ...frame, say: when.replace(/^\p{Lu}(?=\p{Ll}* )/u, (letter) => letter.toLowerCase()) + (again ? oncemore(frame.say) : frame.say) + place }] : []);
  if (negated) return put(omission(found, voice));
  const participle = participleOf(verb);
  const person = /^ (?:us|me)(?: (?:down|out|into a corner|around))?\b(?<rest>.*)$/i.exec(rest)?.groups?.['rest'];
  if (UNDER_PRESSURE.test(verb) && person !== undefined) {
    const { rest: kept } = plainly(person);
    if (!/\byou/i.test(kept)) return put({ say: `${voice === 'I' ? 'I feel' : 'we feel'} under pressure${kept.replace(/^ for\b/i, ' over').replace(/^ into (?=\w+ing\b)/i, ' about ')}`, ask: 'what is behind it on your side' });
  }
  if (/^(?:lied|lying|lies|lie)$/.test(verb)) {
    const about = /^(?: to (?:us|me|our \w+))? (?:about|on|over) (.+)$/i.exec(rest)?.[1];
    return about && !/\byou/i.test(about) ? put({ say: `what ${speaker(voice).we} heard about ${plainly(` ${about}`).rest.trim()} doesn't match what ${speaker(voice).we} see`, ask: TOGETHER }) : [];
  }
  if (/^(?:go|goes|went|gone|going)$/.test(verb)) {
    const quiet = /^(?: \w+)? (?:quiet|silent|dark)\b(?<rest>.*)$/i.exec(rest)?.groups?.['rest'];
    const to = /\b(?:(?:behind|round) (?:our|my) backs?|over (?:our|my) heads?|straight|sideways|around (?:us|me))(?: and)? to (?<whom>(?:the|our|my|a|another) [^,;]+|\p{Lu}[^,;]+)$/iu.exec(rest)?.groups?.['whom'];
    if (to && !/\byou/i.test(to)) return put({ say: `${speaker(voice).wed} have liked a word with you before ${to} ${isPlural(to) ? 'were' : 'was'} brought in`, ask: 'how could we keep each other informed' });
    return quiet === undefined || /\byou/i.test(quiet) ? [] : put({ say: `${time === 'past' || time === 'perfect' ? speaker(voice).weve : speaker(voice).we} ${time === 'past' || time === 'perfect' ? 'heard' : 'hear'} nothing${quiet}`, ask: `when could ${speaker(voice).we} expect an answer` });
  }
  if (/^(?:sat|sitting|sit|sits)$/.test(verb)) {
    const what = /^ on (?<what>(?:the|our|my|this|it|that|these|those)\b.*?)(?<since> (?:for|since|until|till|all)\b.*?)?(?:,? and (?:then|now|still|never)\b.*)?$/i.exec(rest)?.groups;
    return what ? put({ say: `${what['what'] ?? ''} ${isPlural(what['what'] ?? '') ? 'have' : 'has'} been waiting${what['since'] ?? ''}`.replace('waiting until', 'on hold until'), ask: `what would help to get ${isPlural(what['what'] ?? '') ? 'them' : 'it'} moving` }) : [];
  }
  if (/^wait(?:ed|s)?$/.test(verb)) return put(waited(rest));
  const [first, second] = conjuncts(rest);
  // What a second verb does must be told too, or the first can't stand.
  if (!second && / and [a-z]+(?:s|ed)? (?:us|me|it|them|the|our|my|an?|who|what|no)\b/i.test(plainly(rest).rest)) return [];
  const every = /^(?:every|each|whenever|year|week|time)/i.test(when);
  const one = deed(verb, first, every && time === 'now' ? 'going' : time, repeated && !every, voice) ?? came(verb, first, time, voice);
  if (!one) return [];
  if (every && time === 'now') return put({ say: one.say.replace(/\b(is|are|am) being\b/, '$1'), ask: 'how could we avoid that from now on' });
  const also = second ? deed(second.verb, second.rest, time === 'now' ? 'past' : time, false, voice) : undefined;
  if (second && also) return put({ say: `${one.say}, and ${second.then}${also.say}`, ...(also.ask ? { ask: also.ask } : {}) });
  // "…and billed for firsts": the second verb leans on the same person.
  if (second && /^ (?:us|me)\b/i.test(rest) && TO_WHOM.test(participle) && /^ (?:for|with|by|at)\b/.test(second.rest) && !/\byou/i.test(second.rest)) return put({ ...one, say: `${one.say} and ${participleOf(second.verb)}${second.rest}` });
  return put(one);
}

/** "lost the keys and then billed us for locks": the first verb's complement, and the second verb with its own. */
function conjuncts(rest: string): [string, { readonly then: string; readonly verb: string; readonly rest: string }?] {
  const cut = /^(?<first>.*?),? and (?<then>(?:then|now|later|even|also|still) )?(?<verb>[a-z]+(?:ed)?)(?<more>\b.*)$/i.exec(rest)?.groups;
  if (!cut) return [rest];
  const verb = (cut['verb'] ?? '').toLowerCase();
  if (!/ed$|^(?:sold|sent|shipped|told|gave|took|let|left|put|cut|made|lost|paid|held|kept|broke|wrote|threw)$/.test(verb)) return [rest];
  return [cut['first'] ?? '', { then: /now|later/.test(cut['then'] ?? '') ? (cut['then'] ?? '') : '', verb, rest: cut['more'] ?? '' }];
}

/** Deeds without an object, as the event they make. */
const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^cancel/, 'the cancellation'], [/^(?:come|came|coming|visit|arriv)/, 'the visit'], [/^(?:pay|paid)/, 'the payment'], [/^(?:call|rang|ring|phon)/, 'the call'],
  [/^(?:answer|repl|respon)/, 'the answer'], [/^(?:deliver|ship)/, 'the delivery'], [/^(?:withdr)/, 'the withdrawal'], [/^(?:complain)/, 'the complaint'], [/^(?:resign|quit)/, 'the departure'],
];
function came(verb: string, complement: string, time: Accusation['time'], voice: Voice): Frame | undefined {
  const { rest } = plainly(complement), event = EVENTS.find(([find]) => find.test(verb))?.[1];
  if (!event || (time !== 'past' && time !== 'perfect') || !/^ (?:while|on|at|after|before|only|late|in|during|just|a|two|three|\d)\b/i.test(rest) || /\byou/i.test(rest)) return undefined;
  return { say: `${event} came${rest}`, ask: `could you tell ${speaker(voice).us} more` };
}

/** "You waited until our cattle were on the truck to mention the dockage." */
function waited(rest: string): Frame | undefined {
  const found = /^ until (?<when>.+?) (?:to (?<verb>\w+)|before (?<gerund>\w+ing)) (?<what>(?:us |me )?(?:about )?(?:the|our|my|this|that|these|those|an?) .+)$/i.exec(rest)?.groups;
  const what = (found?.['what'] ?? '').replace(/^(?:us|me) (?:about )?/i, '').replace(/^about /i, ''), when = found?.['when'] ?? '';
  if (!found || /\byou/i.test(what + when)) return undefined;
  const verb = found['verb'] ?? found['gerund'] ?? '', came = /^(?:send|submit|share|deliver|mail|provide|forward|show|hand|tell|sending|sharing|telling)/i.test(verb);
  return { say: `${what} ${came ? 'came' : `${isPlural(what) ? 'were' : 'was'} ${participleOf(verb)}`} only ${/\b(?:is|was|were|are|had|have|has|went|came|left)\b/i.test(when) ? 'when' : 'on'} ${when}`.replace(/on the (last|very last|eleventh) (minute|moment|second|hour)/, 'at the $1 $2'), ask: 'could it come sooner in future' };
}

/** "lost by your driver" → "lost"; "was caused by your indecision" stays for others. */
const BY_YOU = /^(?<what>.{3,80}?\b(?:was|were|been|being|got)\b(?! (?:caused|brought|down|due)).{2,60}?) by (?:you|your(?: (?!in\b|on\b|at\b|for\b)[\w-]+){1,3})(?<rest>(?: (?:in|on|at|for|since|before|after|without|during)\b.*)?)$/i;

export function happened(clause: string): Frame[] {
  const by = BY_YOU.exec(clause)?.groups;
  return by && !/^(?:we|I)\b/i.test(by['what'] ?? '') ? [{ say: `${by['what'] ?? ''}${by['rest'] ?? ''}`, ask: /^no/i.test(by['what'] ?? '') ? 'what would help to get it moving' : WHAT_HAPPENED }] : [];
}
