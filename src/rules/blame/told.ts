import type { Voice } from '../../engine/types';
import { participleOf } from '../../language/inflections';
import { IDLE } from '../../language/matter';
import { nounPhrases } from '../../language/nounPhrases';
import { holdsFact, isPlural, speaker } from '../../language/parts';
import type { Frame } from '../../language/reframe';
import { ACCUSED, DEED_PAST, VICE } from './words';

const ADVERBS = String.raw`(?:(?:\w+ly|just|also|even|simply|then|all|both|quite|rather|always|never|once|twice|so|now|again|still|only|somehow|yet again|once more|once again|clearly|obviously|people|guys|lot|constantly|forever) )*`;
const HAVE = String.raw`(?:(?:'ve|'s|'d| have| has| had|ve)(?= ))? ?`;
/** What a verb's complement begins with, and the rest: "our hull | out in the frost". */
function objectOf(complement: string): { readonly object: string; readonly rest: string } | undefined {
  const pronoun = /^(?:it|them)/i.exec(complement)?.[0];
  if (pronoun) return { object: /^it$/i.test(pronoun) ? 'it' : 'they', rest: complement.slice(pronoun.length) };
  const phrase = nounPhrases(complement)[0];
  if (phrase?.start !== 0 || !phrase.determiner) return undefined;
  // "the one sentence that counts"
  const relative = /^ (?:that|which|who) (?!you\b)[^,;]*$/i.exec(complement.slice(phrase.end))?.[0] ?? '';
  const to = relative && !/ and /.test(relative) ? complement.length : phrase.end;
  return { object: complement.slice(0, to), rest: complement.slice(to) };
}

/** Deeds whose effect can be told without the one who did them: "our hull was left out in the frost". */
const TELLABLE = String.raw`(?:lost|damaged|destroyed|smashed|broke|broken|blocked|missed|changed|moved|cancell?ed|switched|swapped|raised|dropped|cut|sold|shipped|sent|signed|printed|delivered|built|booked|billed|invoiced|announced|published|rejected|withdrew|closed|opened|removed|added|drilled|erased|deleted|postponed|reopened|quoted|drained|held up|left|turned down|entered|copied|scratched|flooded|overwrote|locked|rushed|skipped|loaded|painted|charged|posted|released|reversed|downgraded|replaced|rebooked|excluded|paid|shifted|delayed|altered|revised|ignored|leaked|hid|buried|concealed|withheld|sneaked|snuck|slipped|botched|bungled|messed up|screwed up|mishandled|ruined|wrecked|spoiled|dragged|breached|violated|mixed up|mislaid|misplaced|misfiled|miscounted|mislabelled|mislabeled|double-booked|overbooked|overcharged|misquoted|stacked|stored|dented|cracked|stained|spilled|spilt|burned|burnt|tore|forgot|overlooked|neglected|held back|put up|increased|doubled|halved|reduced|lowered|dismissed|struck|shelved|stopped|refused|took out|left out|wrote|put|gave|used|parked|stored|fitted|installed|poured|planted|mounted|hung|applied|served|fed|measured|weighed|recorded|filed|set|drilled through|drove into|drove over|ran over|backed into|walked off with|made off with|threw out|threw away|tore up|knocked over|knocked down|took down|switched off|promised|ordered|accepted|confirmed|approved|signed off|turned off|unplugged|opened|rejected|painted over|cut down|cut off|cut through|cut into)`;
/** Who did it, or which vice: "your driver", "the carelessness of your paint shop". */
const DOER = String.raw`(?:${ACCUSED}|(?:the |your |such |sheer |pure )?${VICE}(?: (?:of|in|at|from) your (?:[\w-]+ ){0,2}?[\w-]+(?= ${TELLABLE} ))?)`;
const ACCUSED_AT = new RegExp(String.raw`^(?:(?:and|but|so|because|since|as usual|once again|yet again|honestly|frankly|sadly|again|after|now|well|that),? )?(?<when>(?:on|in|at|last|this|by) (?:the )?[\w\d ]{2,20},? (?=you))?${DOER}(?<rest>(?:'| ).*)$`, 'i');
/** Longer ones first: "drilled through" before "drilled". */
const TELLABLE_FIRST = `(?:${TELLABLE.slice(3, -1).split('|').sort((a, b) => b.length - a.length).join('|')})`;
const PAST = new RegExp(String.raw`^${HAVE}(?<adverbs>${ADVERBS})(?<verb>${TELLABLE_FIRST}|${DEED_PAST}) (?<complement>.+)$`, 'i');
const TOLD = new RegExp(`^${TELLABLE}$`, 'i');
const LETTERS = /\b(?:mails?|e-?mails?|messages?|calls?|letters?|requests?|notes?|tickets?|questions?|voicemails?|reminders?|quer(?:y|ies)|enquir(?:y|ies)|complaints?)\b/i;
const AGREEMENT = /\b(?:embargo|contract|agreement|promise|word|terms|deal|clause|rules?|exclusivity|lease|confidentiality|NDA)\b/i;

/** What the writer adds to a deed about motive and manner, and what follows it in the same breath. */
const MANNER = /(?: out)? (?:knowingly|deliberately|on purpose|out of spite)\b(?: (?:so|to|because)\b.*)?| without (?:even |so much as )?(?:asking|telling|warning|consulting|informing) (?:us|me|anyone)\b.*| without (?:a word|asking)\b.*| and (?:never|now|then|hoped|said|walked|denied|left|pretended|you)\b.*| (?:so that|hoping|knowing|just to|only to|because you)\b.*/i;
const dropManner = (rest: string): string => rest.replace(MANNER, (tail) => (holdsFact(tail) ? tail : '')).replace(/ without (?:any )?(?:warning|notice)\b/i, ' at short notice');

/** "You lost forty chairs" → "forty chairs were lost"; what was done to us, with nobody accused. */
export function deeds(clause: string, voice: Voice): Frame[] {
  const accused = ACCUSED_AT.exec(clause)?.groups, found = PAST.exec((accused?.['rest'] ?? '').trimStart())?.groups;
  if (!found) return [];
  const [first = '', second] = (found['complement'] ?? '').split(/,? and (?=(?:(?:then|now|later|even|also) )?\w+)/);
  const next = second === undefined ? undefined : PAST.exec(second)?.groups;
  if (next && !/^(?:us|me)\b/i.test(next['complement'] ?? '')) {
    // "…and then rejected 6,000 tiles over it": each deed by itself.
    const one = told({ ...found, complement: first }, voice)[0], two = told(next, voice)[0], then = /^(?:then|now|later|even|also) /i.exec(second ?? '')?.[0] ?? '';
    if (one && two) return [{ say: `${one.say} and ${then}${two.say.replace(/^(?:it was|they were) /, '')}`, ask: 'could we look at how it happened' }];
  }
  return told(found, voice).map(({ say, ask }) => ({ say: (accused?.['when'] ?? '').replace(/^\w/, (letter) => letter.toLowerCase()) + say, ...(ask ? { ask } : {}) }));
}

function told(found: Readonly<Record<string, string | undefined>>, voice: Voice): Frame[] {
  const { we, our } = speaker(voice);
  const base = (found['verb'] ?? '').toLowerCase(), complement = found['complement'] ?? '', adverbs = found['adverbs'] ?? '';
  if (/\bnever\b/i.test(adverbs)) return [];
  const again = /\b(?:again|once more|once again|always|constantly|forever)\b/i.test(adverbs) ? ' again' : /\btwice\b/i.test(adverbs) ? ' twice' : '';
  const person = /^(?:us|me)\b\s*(.*)$/i.exec(complement);
  if (person) {
    const rest = dropManner(` ${person[1] ?? ''}`).trim(), was = voice === 'I' ? 'I was' : 'we were';
    if (/^(?:misled|lied|deceived|tricked|conned|duped)/.test(base)) {
      const about = /^(?:about|on|over|into) (.+)$/i.exec(rest)?.[1];
      return about && !/\w+ing\b/.test(about) ? [{ say: `${our} understanding of ${about} was different`, ask: 'could we go through it together' }] : [];
    }
    if (/^(?:overcharged|double-booked|underpaid|overbilled|billed|invoiced|charged|undersupplied|short-?changed|misquoted|quoted)/.test(base)) return [{ say: `${/^since\b/i.test(rest) ? (voice === 'I' ? "I've been" : "we've been") : was} ${base}${again} ${rest}`.trim(), ask: 'could we go through it together' }];
    return [];
  }
  if (/^lied/.test(base)) {
    const about = /\b(?:about|on|over) (.+)$/i.exec(complement)?.[1];
    return about ? [{ say: `what ${we} heard about ${about} doesn't match what ${we} found`, ask: 'could we go through it together' }] : [];
  }
  const parts = objectOf(complement), object = parts?.object;
  if (!object || !TOLD.test(base) || IDLE.test(object.replace(/ (?:of|over|for|on|in|at) .*$/i, '').replace(/^.* /, '')) || /\b(?:you|your|yours|ball|plot|boat|point|bus|train|mind|face|temper|nerve|tongue|corners?|losses|ties|rug|wool|goal ?posts|finish line|bar)\b/i.test(object)) return [];
  const rest = dropManner(parts.rest);
  if (/\b(?:you|your|yours)\b|\b(?:is|are|was|were) (?:another|a|an|the|no)\b/i.test(rest)) return [];
  const be = isPlural(object) ? 'were' : 'was', have = isPlural(object) ? 'have' : 'has';
  if (/^ignored/.test(base)) return [LETTERS.test(object) ? { say: `${object} went unanswered${rest}`, ask: 'could we find a time to talk' } : { say: `${object} ${be} not taken into account${rest}`, ask: 'could we look at it together' }];
  if (/^leaked/.test(base)) return [{ say: `${object} got out${rest}`, ask: 'could we find out how' }];
  if (/^(?:withheld|concealed|held back)/.test(base)) return [{ say: `${voice === 'I' ? "I haven't" : "we haven't"} seen ${object}${rest}`, ask: `could you share ${isPlural(object) ? 'them' : 'it'}` }];
  if (/^(?:hid|buried|sneaked|snuck|slipped)/.test(base)) {
    const where = rest.replace(/^ past (?:us|our \w+)/i, '').replace(/^ from (?:us|me|our \w+|the \w+)/i, '').replace(/^ into /i, ' in ').replace(/ until .*$/i, '');
    const until = / until (.+)$/i.exec(rest)?.[1];
    return [{ say: until ? `${we} learned of ${object}${where} only ${/\b(?:had|was|were|did)\b/.test(until) ? 'after' : 'on'} ${until}` : `${we} noticed ${object}${where} late`, ask: 'could we go through it' }];
  }
  if (/^(?:botched|bungled|mess|screw|mishandled|ruined|wrecked|spoiled)/.test(base)) return [{ say: `${object} didn't go as planned${rest}`, ask: 'could we look at what happened' }];
  if (/^dragged/.test(base)) return [{ say: `${object.replace(/^out /, '')} ${have} taken longer than planned${rest.replace(/^ out\b/, '')}`, ask: 'what would help to get it moving' }];
  if (/^(?:broke|broken|breached|violated)/.test(base) && AGREEMENT.test(object)) return [{ say: `${object} ${be} not kept${rest}`, ask: 'could we look at what happened' }];
  return [{ say: `${object} ${be} ${participle(base)}${again}${rest}`, ask: 'could we look at how it happened' }];
}

const LAPSED: Readonly<Record<string, string>> = { expire: 'expired', lapse: 'lapsed', slip: 'slipped', slide: 'slid', rot: 'spoiled', spoil: 'spoiled', die: 'died', 'run out': 'ran out', 'go by': 'went by', pass: 'passed', 'go cold': 'went cold', 'go to waste': 'went to waste', drop: 'was dropped', fall: 'fell', run: 'ran on', drift: 'drifted' };
const LET = new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has| had)? (?:\w+ly |just |simply )?let (?<object>(?:the|our|my|this|that|these|those) [^,;]{2,40}?) (?<lapse>${Object.keys(LAPSED).join('|')})\b(?<rest>.*)$`, 'i');
const BY_YOU = /^(?<what>.{3,80}?\b(?:was|were|been|being|got)\b.{2,60}?) by (?:you|your(?: (?!in\b|on\b|at\b|for\b)[\w-]+){1,3})(?<rest>(?: (?:in|on|at|for|since|before|after|without|during)\b.*)?)$/i;

/** "You let the certificate expire" → "the certificate expired"; "lost by your driver" → "lost". */
export function happened(clause: string): Frame[] {
  const lapsed = LET.exec(clause)?.groups, by = BY_YOU.exec(clause)?.groups;
  return [
    ...(lapsed ? [{ say: `${lapsed['object'] ?? ''} ${LAPSED[(lapsed['lapse'] ?? '').toLowerCase()] ?? ''}${dropManner(lapsed['rest'] ?? '')}`, ask: 'could we look at how it happened' }] : []),
    ...(by && !/^(?:we|I)\b/i.test(by['what'] ?? '') ? [{ say: `${by['what'] ?? ''}${by['rest'] ?? ''}`, ask: /^no/i.test(by['what'] ?? '') ? 'what would help to get it moving' : 'could we look at how it happened' }] : []),
  ];
}

const participle = (base: string): string => {
  if (/^(?:walked|made) off with/.test(base)) return 'taken';
  const [head = base, ...particles] = base.split(' ');
  return [participleOf(head), ...particles].join(' ');
};

const NOT_DONE = String.raw`(?:never|didn't|didnt|did not|haven't|havent|hasn't|hasnt|have not|has not|failed to|forgot to|forgotten to|neglected to|refused to|refuse to|chose not to|couldn't be bothered to|couldnt be bothered to|have yet to|has yet to|haven't yet|forgot)(?: even| ever| once| yet| bother to| bothered to| managed to)*`;
const OMITTED = new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)? ?(?:still |again |simply |just )*${NOT_DONE} (?<verb>sen[dt]|pa(?:y|id)|open(?:ed)?|read|check(?:ed)?|test(?:ed)?|book(?:ed)?|sign(?:ed)?|fix(?:ed)?|finish(?:ed)?|deliver(?:ed)?|ship(?:ped)?|confirm(?:ed)?|clean(?:ed)?|count(?:ed)?|fill(?:ed)? in|brief(?:ed)?|provided?|included?|insured?|invited?|consult(?:ed)?|updated?|notify|notified|refund(?:ed)?|settled?|approved?|return(?:ed)?|honou?r(?:ed)?|load(?:ed)?|unload(?:ed)?|water(?:ed)?|serviced?|repair(?:ed)?|register(?:ed)?|translated?|proofread|measured?|complet(?:e|ed)|submit(?:ted)?|install(?:ed)?|shared?|answer(?:ed)?) (?<object>.+)$`, 'i');
const UNTOLD = new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)? ?${NOT_DONE} (?:told|tell|warn(?:ed)?|inform(?:ed)?|mention(?:ed)?(?: to)?) (?:us |me |anyone )?(?:about |of )?(?<what>(?:the|our|your|any|a|an|this|that) .+)$`, 'i');
const SAT_ON = new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)?(?: been)? ?(?:\w+ly )?(?:sat|sitting|sit|sits) on (?<what>(?:the|our|my|this|it|that|these|those)\b.*?)(?<when> (?:for|since|until|till|all)\b.*?)?(?:,? and (?:then|now|still|never)\b.*)?$`, 'i');
const WAITED = new RegExp(String.raw`^(?:as usual,? )?${ACCUSED} (?:always )?wait(?:ed|s)? until (?<when>.+?) to (?<verb>\w+) (?<what>(?:the|our|my|this|that|these|those|an?) .+)$`, 'i');
const REPEATED = new RegExp(String.raw`^${ACCUSED}(?:'ve| have| has)? (?:(?:keep|keeps|kept|can't stop|won't stop|insists? on) (?<gerund>\w+ing)|(?:always|constantly|forever|invariably|continually|repeatedly|never stop) (?<verb>\w+)) (?<object>.+)$`, 'i');
const REPEATABLE = /^(?:chang|alter|mov|send|sent|rais|cancel|add|reopen|shift|amend|rewrit|postpon|delay|redo|swap|replac|revis|adjust|edit|doubl|increas|cut|lower|reject|return|revers|push)/i;

/** "You never sent the order" → "the order hasn't been sent"; what was left undone, done late or done again. */
export function omissions(clause: string, voice: Voice): Frame[] {
  const { we, us } = speaker(voice), out: Frame[] = [];
  const untold = UNTOLD.exec(clause)?.groups?.['what'];
  if (untold) out.push({ say: `${we} weren't told about ${untold}`.replace(/^I weren't/, "I wasn't").replace(/about that (?=.*\b(?:is|was|were|are|had|has)\b)/, 'that '), ask: `could you tell ${us} more` });
  const omitted = OMITTED.exec(clause)?.groups, object = objectOf(omitted?.['object'] ?? '');
  if (object && omitted && !/^(?:an?|any|every|each|one)\b/i.test(object.object)) {
    const answered = /^answer/i.test(omitted['verb'] ?? '');
    out.push(answered ? { say: `${object.object} ${isPlural(object.object) ? 'are' : 'is'} still unanswered${object.rest}`, ask: `when could ${we} expect an answer` } : { say: `${object.object} ${isPlural(object.object) ? "haven't" : "hasn't"} been ${participle((omitted['verb'] ?? '').toLowerCase())}${dropManner(object.rest)}`, ask: /^(?:read|open|check|test|look|count|measur)/i.test(omitted['verb'] ?? '') ? `could we go through ${isPlural(object.object) ? 'them' : 'it'} together` : `what is holding ${isPlural(object.object) ? 'them' : 'it'} up` });
  }
  const sat = SAT_ON.exec(clause)?.groups;
  if (sat?.['what']) out.push({ say: `${sat['what']} ${isPlural(sat['what']) ? 'have' : 'has'} been waiting${sat['when'] ?? ''}`.replace('waiting until', 'on hold until'), ask: 'what would help to get it moving' });
  const waited = WAITED.exec(clause)?.groups;
  if (waited?.['what'] && !/\byou\b/i.test(waited['what'])) {
    const came = /^(?:send|submit|share|deliver|mail|provide|forward|show|hand)$/i.test(waited['verb'] ?? ''), when = waited['when'] ?? '';
    out.push({ say: `${waited['what']} ${came ? 'came' : `${isPlural(waited['what']) ? 'were' : 'was'} ${participleOf(waited['verb'] ?? '')}`} only ${/\b(?:is|was|were|are|had|have|has|went|came|left)\b/i.test(when) ? 'when' : 'on'} ${when}`.replace(/on the (last|very last|eleventh) (minute|moment|second|hour)/, 'at the $1 $2'), ask: 'could it come sooner in future' });
  }
  const repeated = REPEATED.exec(clause)?.groups, again = objectOf(repeated?.['object'] ?? ''), verb = repeated?.['gerund'] ?? repeated?.['verb'] ?? '';
  if (again && REPEATABLE.test(verb) && !/goal ?posts|finish line|\byour?\b/i.test(repeated?.['object'] ?? '')) out.push({ say: `${again.object} ${isPlural(again.object) ? 'have' : 'has'} been ${participleOf(verb)}${dropManner(again.rest)} more than once`, ask: 'could we settle on one version' });
  return out;
}
