import { holdsFact } from './parts';
import { uncapitalise } from './rewrite';
import { nounPhrases, type NounPhrase } from './nounPhrases';
import { DEAL_TERMS, PEOPLE, PROPOSALS, anyOf } from './words';

/** What a stretch of text is about, as phrases that can stand in another sentence. */
export interface Matter {
  /** Set where the thing named is a person, a firm or a place: who it is about rather than what. */
  readonly who?: boolean;
  /** "the feed price", "your offer of €900 a week", "the eleven sailings and the two crews". */
  readonly about?: string;
  /** When and where, with a space before it: " since Easter"; empty where the text does not say. */
  readonly when: string;
}

/** Things that mail about a deal is about, beside its terms and papers. */
const THINGS = [
  'mails?', 'messages?', 'calls?', 'tickets?', 'questions?', 'comments?', 'feedback', 'files?', 'data', 'records?', 'photos?', 'minutes', 'meetings?', 'visits?', 'talks?', 'negotiations?', 'goods', 'machines?', 'motors?', 'pumps?', 'boilers?', 'pallets?', 'crates?', 'drawings?', 'samples?', 'stock', 'inventory', 'site', 'projects?', 'jobs?',
  'keys?', 'roof', 'cargo', 'shipments?', 'consignments?', 'containers?', 'parts?', 'tests?', 'trials?', 'pilot', 'results?', 'designs?', 'bookings?', 'launch', 'rollout', 'complaints?', 'delays?', 'theft', 'loss(?:es)?', 'damage', 'defects?', 'faults?', 'leaks?', 'rooms?', 'halls?', 'venue', 'tickets?', 'crop', 'harvest',
  'accounts?', 'books', 'statements?', 'inspections?', 'handover', 'transfer', 'move', 'route', 'tour', 'show', 'event', 'wedding', 'exhibition', 'fair', 'season', 'rehearsals?', 'boundary', 'boundaries', 'land', 'plot', 'property', 'building', 'flat', 'house', 'office', 'system', 'software', 'app', 'website', 'platform', 'server', 'API', 'integration', 'migration', 'upgrade',
  'research', 'grant', 'manuscript', 'translation', 'edition', 'recordings?', 'footage', 'script', 'artwork', 'logo', 'brand', 'packaging', 'labels?', 'recipe', 'menu', 'steel', 'timber', 'concrete', 'cables?', 'wiring', 'lift', 'windows?', 'doors?', 'tiles?', 'paint', 'survey', 'soil', 'water', 'fuel', 'mileage', 'demurrage', 'quality',
  'weights?', 'measurements?', 'colou?rs?', 'sizes?', 'layout', 'set-?up', 'process', 'procedure', 'policy', 'rules?', 'changes?', 'additions?', 'attachments?', 'appendix', 'issues?', 'points?', 'problem', 'matter', 'situation', 'partnership', 'relationship', 'cooperation', 'collaboration', 'trust', 'evidence', 'logic', 'sums', 'reasoning', 'roadmap', 'pages?', 'budget lines?', 'lock-in', 'quotations?', 'overheads', 'asbestos', 'mould', 'noise', 'heating', 'electricity', 'gas', 'cleaning', 'security', 'staffing', 'posts?', 'places?', 'slots?', 'berths?', 'pitch(?:es)?', 'stalls?', 'boats?', 'hull', 'engine', 'vans?', 'trucks?', 'fleet', 'spec', 'sign-?off', 'go-live', 'codebase', 'code', 'backlog', 'sprint',
] as const;

const BUSINESS = new RegExp(String.raw`^${anyOf(PROPOSALS, DEAL_TERMS, THINGS)}$`, 'i');
const PERSON = new RegExp(String.raw`^(?:${anyOf(PEOPLE)}|people|men|man|woman|lads?|guys?|person|someone|planner|buyer|nurses?|cook|trainee|foreman|genius|idiot|clown|fools?|child|kid|intern|nephew|grandmother|mother|father|dad|mum|son|daughter|friends?|family|man|soul|heart|conscience|fault|doing|patients?|students?|residents?|volunteers?|customers?|kids|children|mechanics?|electricians?|plumbers?|bride|groom|part|side|end|behalf|favou?r)$`, 'i');
/** Nouns of figures of speech, and of what the sentence does rather than what it is about. */
export const IDLE =
  /^(?:honesty|fairness|safety|courtesy|decency|sense|time|expense|ones|times|way|ways|thing|things|lot|lots|kind|sort|bit|piece|pair|place|day|days|moment|minute|hour|week|month|year|night|world|life|mind|eyes?|face|hands?|hand|head|feet|foot|heels|back|backs|nose|mouth|teeth|tail|fingers?|thumb|blood|skin|shoulder|sleeve|sleeves|pockets?|wool|rug|bus|river|cleaners|lurch|cake|bread|butter|moon|sky|sun|rope|ropes|ends|middle|line|clock|book|books|cards?|dice|game|games|fire|water|ground|corner|wall|door|window|ball|goalposts?|buck|wolf|dog|dogs|horse|cat|donkey|monkeys?|animals?|pig|fish|bear|nerve|cheek|gall|morals|manners|grace|shame|sleep|joke|laugh|insult|nonsense|rubbish|garbage|trash|junk|fiction|fantasy|dream|tale|story|stories|trick|tricks|ploy|stunt|trap|smokescreen|pretext|excuse|excuses|lie|lies|truth|spite|greed|purpose|reason|effort|attempt|attention|interest|chance|care|idea|notion|clue|word|words|ear|record|point|question|respect|patience|goodwill|faith|fun|sake|breath|whole|rest|same|hell|earth|paper|napkin|crayon|toilet|bin|museum|circus|market|wine|soup|tea|coffee|lunch|dinner|breakfast|golf|course|weather|tide|wind|storm|boat show|planet|cracker|vending machine|teapot|pinch|salt|fraction|drop|ocean|bucket|iceberg|tip|coin|coins|cent|penny|dime|shirt|jacket|hat|cattle|lipstick|mile|inch|yard|county)$/i;
/** What stands for the public or for nothing at all: "the whole valley knows", "the bell-ropes" are something. */
const UNSAID =
  /^(?:trade|industry|valley|village|town|city|country|public|press|internet|sector|field|business|street|phone|drawer|key|towel|knife|gun|trigger|tune|music|mark|bar|ladder|penny|plot|rules?|line|finish line|hill|grave|bone|bones|heart|soul|stomach|throat|neck|nerves?|best|worst|least|most|latter|former|other|others|rest|half|impression|feeling|figure|total|sum|edge|top|bottom|end|start|beginning|limit|root|core|lead|answer|fault|blame|mess|result|outcome|habit|tactics?|nature|style|manner|effect|difference|favou?r|minds?|moon|nerve|tone|sort|type|example|instance|case|fact|facts|form|art|trouble|pleasure|honou?r|privilege|luxury|need|needs|courage|decency|guts|balls|audacity|wisdom|brains?|neck|slip|boot|chop|sack|push|shove|elbow|bird|finger|pip|brush|mickey|biscuit|piss|lot|bunch|crew|shots|strings|waters?|pot|ante|baby|bathwater|barrel|bush|nail|screws?|thumbscrews?|heat|pressure|squeeze|plug|carpet|blanks?|gap|gaps|tab|tables?|stage|scene|picture|talking|running|asking|waiting|truck|lorry|road|hospital|meantime|word|words|letter|spirit)$/i;
const TIME_NOUN = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|lent|epiphany|candlemas|noon|midnight|days?|weeks?|months?|years?|hours?|minutes?|quarters?|seasons?|nights?|mornings?|evenings?|afternoons?|weekend|fortnight|decade|decades|today|yesterday|tomorrow|(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d\d|q[1-4])$/i;

/** Whether a noun names what a deal is about: a term, a paper, a thing in it. */
export const isBusiness = (noun: string): boolean => BUSINESS.test(noun);
/** Whether a noun names people. */
export const isPerson = (noun: string): boolean => PERSON.test(noun);
/** Whether a noun belongs to a figure of speech rather than to the deal. */
export const isIdle = (noun: string): boolean => IDLE.test(noun);

const isTime = ({ text, head, preposition }: NounPhrase): boolean => TIME_NOUN.test(head) || (preposition?.word === 'at' && /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(text)) || /\b(?:years?|months?|weeks?|days?) running\b/.test(text) || !BUSINESS.test(head) && /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{1,2}(?:st|nd|rd|th)\b/.test(text);

/** "the 19%", "the two reefers": a bare number becomes the thing both know. */
const known = (phrase: string): string => (/^(?:[€$£\d]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|a hundred)\b)/i.test(phrase) ? `the ${phrase.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}` : phrase);

/** "your argument collapses": a verb that the tagger takes for a plural is left out. */
function narrow(phrase: NounPhrase): NounPhrase {
  const found = /^(.*\s)?(\S+) (\S+s?)$/.exec(phrase.text);
  if (!found || BUSINESS.test(phrase.head) || !((/s$/.test(phrase.text) && BUSINESS.test(found[2] ?? '')) || (found[1] && ITS_VERB.test(found[3] ?? '')))) return phrase;
  const text = `${found[1] ?? ''}${found[2] ?? ''}`;
  return { ...phrase, text, head: (found[2] ?? '').toLowerCase(), end: phrase.start + text.length };
}

const ITS_VERB = /^(?:prevails|gives|pays?|holds|stands|stays|covers|says|means|shows|proves|suggests|confirms|applies|works|wants?|gets|goes|makes|takes|keeps|remains|includes|allows|requires|expires|begins|comes|becomes|seems|depends|exists|belongs|collapses|moves|breaks|leaves|lies|sits|dies|drops|lapse|expire|rot|slip|moulder|find|fail|die)$/;

function worth(phrase: NounPhrase): number {
  const { text, determiner, head, preposition } = phrase;
  const business = BUSINESS.test(head);
  const on = /^(?:about|over|regarding|concerning|re)$/.test(preposition?.word ?? '') || (business && preposition?.word === 'on');
  if (isTime(phrase) || PERSON.test(head) || (IDLE.test(head) && !(business && /^(?:your|this|these)$/.test(determiner))) || /\b(?:you|yourself|yourselves|little|lofty|precious|so-called|wonderful|lovely|famous|fancy|silly|stupid|endless)\b/i.test(text) || text.length > 60) return 0;
  const pointed = preposition?.word === 'with' && /^(?:this|that|these|those)$/.test(determiner);
  if (!business && !pointed && !(on && /^(?:the|our|your|this|that|these|those|)$/.test(determiner))) return isThing(phrase) ? 0.5 : 0;
  if (/^(?:an?|any|every|each|another|some|no|one)$/.test(determiner) && !on || /^(?:their|his|her|its)$/.test(determiner)) return 0;
  if (determiner === '' && !on) return 0;
  return (business ? 2 : 1) + (on ? 3 : 0) + (/^(?:your|the|this|that|these|those|our|my)$/.test(determiner) ? 1 : 0);
}

/** Whether a noun that no list knows is surely what the clause is about: definite, no place and no figure of speech, the subject or object of its verb. */
function isThing({ text, determiner, head, preposition }: NounPhrase): boolean {
  return !preposition && /^(?:the|our|my|this|these|those)$/.test(determiner) && !UNSAID.test(head) && !/(?:ing|ed|ly|ness|ism|asm|ity|nce|age)$|^(?:anger|brother|sister|uncle|aunt|cousin|niece|widow|heirs?|scouts?|growers|members|faculty|minister|mayor|bishop|vicar|tenants?|owners?|farmers?|drivers?|crews?|staff|troops|opponents?|delegates?|director|president|professor|neighbou?rs?|guests?|pupils?|nation|world)$/.test(head) && /^[a-z-]{3,}$/.test(head) && !/["“”‘]|\b(?:whole|same|other|own|only|very|entire|last|next|first|second)\b/i.test(text) && text.length < 44;
}

/** "… over the mileage allowance": what a clause ends on. */
const ON = /\b(?:on|over|about|regarding) (?<what>(?:the|our|your|this|that|these|those) (?:(?!(?:of|for|in|on|at|to|with|by|from|and|or|is|was|are|were|has|had|that|who|which|you|we|they|it)\b)[\p{L}\d'-]+ ){0,3}(?!(?:it|us|you|them)\b)[\p{L}\d'-]+)[\s.!?]*$/iu;
/** "On the tubing, you …", "As for your invoice, …". */
const OPENER = /^(?:in the matter of|as for|as to|regarding|concerning|about|on|with regard to|with respect to|when it comes to|in the case of) ((?:the|our|your|this|that|these|those) [^,:;]{2,40})[,:]/i;
/** "the whole point of your audit", "this talk of heritage": what comes after "of" is meant. */
const SHELL = /^(?:the|this|that|your|all this|all that|all the|all your) (?:[\w-]+ )?(?:point|purpose|aim|goal|reason|talk|idea|notion|rest|question|matter|issue|business|sort|kind|lack|piece|bit|way|version|act) of (?=\w)/i;

/** What is talked about in a text: the noun phrase of the deal that the text is most about, and the facts that go with it. */
export function matterOf(text: string): Matter {
  const { about, when, who } = matterIn(text);
  const opened = OPENER.exec(text)?.[1];
  if (opened && !/\b(?:you|we|they|it|I)\b/i.test(opened) && !TIME_NOUN.test(opened.replace(/^.* /, '')) && (!about || !holdsFact(`It ${about}`))) return { about: opened, when };
  // What the other side is said to care about is not what the mail is about.
  if (about && !holdsFact(`It ${about}`) && /\bcares? (?:only )?about\b|\b(?:this|it|that)(?:'s| is) (?:all |only |just )?about\b|\brather\b/i.test(text)) return { when };
  return about ? { ...(who ? { who } : {}), about: about.replace(SHELL, ''), when } : { when };
}

function matterIn(text: string): Matter {
  const phrases = nounPhrases(uncapitalise(text)).map(narrow).filter(({ text: words }) => !/["“”]/.test(words));
  const timed = phrases.filter((phrase) => placed(phrase, text));
  const when = timed.map(({ text: words, preposition }) => preposition ? ` ${preposition.word} ${words}` : ` ${words}`).join('').replace(/( in| on| at)( [^ ]+)\1 /, '$1$2 and$1 ');
  // A name between commas is whom the mail speaks to.
  const rest = phrases.filter((phrase) => !timed.includes(phrase) && !(/^\p{Lu}[\p{Ll}'-]+$/u.test(phrase.text) && /,\s*$/.test(text.slice(0, phrase.start)) && /^\s*(?:[,.!?;:]|$)/.test(text.slice(phrase.end))));
  const facts = rest.filter((phrase) => holdsFact(`It ${phrase.text}`) && !isTime(phrase) && !(IDLE.test(phrase.head) && /^\S+ \S+$/.test(phrase.text)) && !isScrap(phrase.text));
  if (facts.length) {
    const joined = facts.reduce<NounPhrase[]>((list, phrase) => {
      // "a 1% rebate after year four": one thing.
      const last = list[list.length - 1];
      return last && /^ (?:after|for|on|from|per|in|to|with|over|out of) $/.test(text.slice(last.end, phrase.start)) ? [...list.slice(0, -1), { ...last, text: text.slice(last.start, phrase.end), end: phrase.end }] : [...list, phrase];
    }, []);
    const list = joined.slice(0, 3).map(({ text: words, determiner }) => (determiner === 'a' || determiner === 'an' ? words.replace(/^an?\b/i, 'the') : known(words)));
    const who = facts.some(({ text: words, head }) => PERSON.test(head) || /(?:^|\s)\p{Lu}\p{Ll}+$/u.test(words));
    return { about: `${list.slice(0, -1).join(', ')}${list.length > 1 ? ' and ' : ''}${list[list.length - 1] ?? ''}`, when, ...(who ? { who } : {}) };
  }
  const last = ON.exec(text)?.groups?.['what'];
  if (last && !IDLE.test(last.replace(/^.* /, '')) && !PERSON.test(last.replace(/^.* /, '')) && !TIME_NOUN.test(last.replace(/^.* /, '')) && (BUSINESS.test(last.replace(/^.* /, '')) || !/\bon (?:the|our|your|this|that) [^,;]*$/i.test(text))) return { about: last, when };
  const best = rest.filter(({ start }) => !/\bnot\s+$/i.test(text.slice(0, start))).reduce<{ readonly phrase?: NounPhrase; readonly score: number }>((top, phrase) => (worth(phrase) > top.score ? { phrase, score: worth(phrase) } : top), { score: 0 });
  // "a clause about demurrage", "your paper on shared berths": both.
  const about = aboutWhat(best.phrase, rest, text)?.replace(/^an?\b/i, 'the').replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => letter.toLowerCase()).replace(/^ur\b/i, 'your');
  return about ? { about, when } : { when };
}

/** A number with nothing that it counts, or so many times: no topic. */
const isScrap = (text: string): boolean =>
  /^(?:(?:the|an?|only|just|all|plus|minus|about|some|nearly|almost|another) )*(?:[\d.,:]+%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|thousand|half|third|quarter|\w+teen)(?: (?:times?|ones?|of (?:them|these|those|it)))?$/i.test(text);

function aboutWhat(phrase: NounPhrase | undefined, phrases: readonly NounPhrase[], text: string): string | undefined {
  if (!phrase?.preposition || !/^(?:about|on|over|for)$/.test(phrase.preposition.word)) return phrase?.text;
  const before = phrases.find(({ end }) => end === (phrase.preposition?.start ?? 0) - 1);
  return before && BUSINESS.test(before.head) && !IDLE.test(before.head) && before.determiner ? text.slice(before.start, phrase.end).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : phrase.text;
}

/** A phrase that says when or where, and can follow another clause: "since Easter", "for five weeks", "at Calais". */
function placed(phrase: NounPhrase, text: string): boolean {
  const word = phrase.preposition?.word;
  if (!word) return isTime(phrase) && /^(?:every|each|last|this|next)\b/i.test(phrase.text);
  const fact = holdsFact(`It ${word} ${phrase.text}`);
  if (/^(?:since|until|till|during|before|after)$/.test(word)) return (fact && !/^your\b/i.test(phrase.text)) || (word === 'since' && !/\byour?\b/i.test(phrase.text) && !/^ (?!(?:and|or|but|in|on|at|with|of|for|to|by|from)\b)[a-z]/.test(text.slice(phrase.end)));
  if (word === 'for') return /\b(?:days?|weeks?|months?|years?|hours?|minutes?|nights?|seasons?|decades?|fortnight)\b/i.test(phrase.text) && (phrase.determiner !== 'the' || /\b(?:second|third|fourth|fifth|\w+th) /.test(phrase.text));
  if (/^(?:on|in|at|by|within|between|over)$/.test(word) && isTime(phrase)) return fact && !(word === 'in' && /^(?:days|weeks|months|years|hours|minutes)$/i.test(phrase.head));
  return /^(?:at|in|near)$/.test(word) && fact && /^\p{Lu}/u.test(phrase.text) && phrase.determiner === '';
}
