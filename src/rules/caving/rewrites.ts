import { frame } from '../../language/frame';
import { refuses } from '../../engine/substance';
import type { Candidate, Hit, Rewriter, Voice } from '../../engine/types';
import { withoutName } from '../../language/address';
import { matterOf } from '../../language/matter';
import { likeWriter, speaker } from '../../language/parts';
import { SUBORDINATE } from '../../language/reframe';
import { bare, capitalise, straight, tidy, uncapitalise } from '../../language/rewrite';
import { states } from '../../language/statements';
import { given, giftIn, offered, type Gift } from './gifts';
import { openQuestions, takenBack } from './open';
import { hasFact, isMotive, piecesOf } from './pieces';

/** A rewrite's own words: once is enough. */
const DONE = /\bon another point\b|\ban overall agreement\b/;

/** What the sentence says, piece by piece. */
interface Reading {
  /** What is told beside the gift, in front of it and behind it. */
  readonly before: string;
  readonly after: string;
  /** The words before it lean on the gift: "For the second deed, …". */
  readonly leans: boolean;
  readonly gifts: readonly Gift[];
  /** The words that give in, where no gift is certain. */
  readonly rest: string;
}

/** Words that open a sentence as a name would. */
const SIGH = /^(?:Alright|Okay|Ok|Sure|Fine|Whatever|Sigh|Done|Agreed|Granted|Deal)$/;

/** ", Ottoline, ": whom the sentence speaks to, wherever the name stands. */
function addressed(text: string): { readonly name?: string; readonly rest: string } {
  const found = withoutName(text);
  if (found.name && !SIGH.test(found.name)) return found;
  const inside = /, (?<name>(?:(?:Mr|Mrs|Ms|Dr|Captain|Professor) )?\p{Lu}\p{Ll}[\p{L}-]+)(?=, (?!\p{Lu}\p{Ll}|and \p{Lu}\p{Ll}))/u.exec(text);
  const name = inside?.groups?.['name'];
  return inside && name ? { name, rest: text.slice(0, inside.index) + text.slice(inside.index + inside[0].length) } : { rest: text };
}

/** Rewrites of a gift, with the name of whom the sentence speaks to before them. */
export const rewrite: Rewriter = (hit, voice) => {
  const source = straight(hit.sentence.text);
  if (DONE.test(source)) return [];
  const mark = /^[^\p{L}\p{N}€$£]*/u.exec(source)?.[0] ?? '';
  const { name, rest } = addressed(source.slice(mark.length).replace(/[\s.!?…]+$/, ''));
  const put = (text: string): string => likeWriter(hit, mark + (name ? `${name}, ${uncapitalise(text)}` : capitalise(text)));
  return [...write(rest, hit, voice)].map((candidate) => {
    if (typeof candidate === 'string') return put(tidy(candidate.replace(/\bi\b(?=[ '])/g, 'I')));
    const text = put(candidate.text), moved = text.length - candidate.text.length;
    return { text, stops: (candidate.stops ?? []).map(({ start, end }) => ({ start: start + moved, end: end + moved })) };
  });
};

function write(text: string, hit: Hit, voice: Voice): (string | Candidate)[] {
  const { us, we, wed } = speaker(voice);
  const asker = { us, we, wed };
  const reading = read(text, hit, asker), { before, after, leans, rest } = reading;
  const gifts = reading.gifts.map((gift) => (gift.who === 'we' ? { ...gift, who: we } : gift));
  const lead = before && (leans ? `${before}, ` : `${before}. `), tail = after && ` ${capitalise(after)}.`;
  const say = (words: string): string => capitalise(lead + (leans ? words : capitalise(words)) + tail);
  const out: (string | Candidate)[] = [];
  if (gifts.length) {
    const me = gifts.some(({ who }) => who === 'I') || voice === 'I' ? 'me' : 'us';
    const gives = gifts.map((gift) => given(gift, we)).join(' and ');
    const trade = say(`if ${gives}, could you meet ${me} on another point?`);
    const offer = say(`${offers(gifts)} as part of an overall agreement.`);
    // Behind "for the second deed, …" an "if" would be one lean too many.
    const twice = leans && /^if\b/i.test(before);
    out.push(...(twice ? [offer] : leans ? [offer, trade] : [trade, offer]));
    if (twice) return out;
    const head = capitalise(`${lead}${leans ? 'if' : 'If'} ${gives}`);
    if (!/\p{L}’\p{L}/u.test(hit.sentence.text)) out.push(gap(`${head}, could you `, 'give us what we need', ` in return?${tail}`));
    return out;
  }
  const asked = openQuestions(rest, asker);
  return (asked.length ? asked : onTopic(rest, asker)).map(say);
}

/** "We could waive the fee and you could have the clock"; one "could" where one side does both. */
function offers(gifts: readonly Gift[]): string {
  return gifts.map((gift, at) => (at && gifts[at - 1]?.who === gift.who ? gift.act : offered(gift))).join(' and ');
}

const gap = (before: string, words: string, after: string): Candidate =>
  ({ text: before + words + after, stops: [{ start: before.length, end: before.length + words.length }] });

/** A piece that goes on a list that the last one began: ", also the tooling". */
const LISTED = frame`^(?:gratis|on the house|on us|on me|for (?:free|nothing)|free(?: of charge)?|at no (?:cost|charge))$|^(?:also |and |plus |even )?(?:free |the |our |
  your |my |an? |all |\d|[€$£]|one |two |three |four |five |six |no )`;
const GRATIS = /^(?:gratis|on the house|on us|on me|for (?:free|nothing)|free(?: of charge)?|at no (?:cost|charge))$/i;
const JOINED = /^,? ?(?:and |but |so )?$/;
/** What opens a phrase that hangs on the clause behind it. */
const LEANS =
  frame`^(?:rather than|for|on|as (?:to|for|regards)|regarding|about|with|at|in|after|since|when|if|although|though|because|as|before|from|given|seeing|
    instead|over|under|following|until|once|while|now that|concerning)\b`;

function read(text: string, hit: Hit, asker: Parameters<typeof openQuestions>[1]): Reading {
  const pieces = piecesOf(text);
  const shift = straight(hit.sentence.text).indexOf(text.slice(0, 12));
  const inMark = (at: number): boolean =>
    { const start = (pieces[at]?.start ?? 0) + Math.max(0, shift); return start < hit.span.end && start + (pieces[at]?.text.length ?? 0) > hit.span.start; };
  const kinds: ('gift' | 'told' | 'idle' | 'open')[] = [], gifts: { gift: Gift; at: number }[] = [], words: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let clause = pieces[at]?.text ?? '';
    const first = at;
    let found = giftIn(clause);
    // A list that runs on over commas belongs to the gift.
    while (found && at + 1 < pieces.length && JOINED.test(pieces[at]?.joint.replace(/\s+/g, ' ') ?? '') && (pieces[at]?.joint ?? '').startsWith(',')
      && LISTED.test(pieces[at + 1]?.text ?? '') && !states(pieces[at + 1]?.text ?? '') && !giftIn(pieces[at + 1]?.text ?? '')
      && (GRATIS.test(pieces[at + 1]?.text ?? '') || !isMotive(pieces[at + 1]?.text ?? ''))) {
      const more = pieces[at + 1]?.text ?? '', too = /^(?:and )?(.+?),? (?:too|as well)$/i.exec(more)?.[1];
      clause += too ? '' : (pieces[at]?.joint ?? '') + more;
      at++;
      // "The drinks are on us, the band too": both are.
      found = too ? /^be\b/.test(found.act) ? { ...found, who: `${found.who} and ${too}` } : { ...found, act: `${found.act} and ${too}` } : giftIn(clause)
        ?? found;
    }
    for (let skipped = first; skipped < at; skipped++) { kinds.push('gift'); words.push(''); }
    // "It was silly to ask for forty, twenty will do": what was asked stays a fact.
    const asked = hasFact(clause) && /\bask/i.test(clause) ? takenBack(clause) : undefined;
    if (asked) clause = `${asker.we} asked for ${asked}`;
    words.push(clause);
    kinds.push(found && (found.certain || inMark(at)) ? 'gift' : clause.trim() === '' ? 'idle'
      : openQuestions(clause, asker).length ? 'open' : isMotive(clause) ? 'idle' : 'told');
    if (found && kinds[at] === 'gift') gifts.push({ gift: found, at });
  }
  const sure = gifts.some(({ gift }) => gift.certain) ? gifts.filter(({ gift }) => gift.certain) : gifts;
  const chosen = sure.map(({ gift, at }) => resolved(gift, words.slice(0, at).join(', '))).filter((gift): gift is Gift => gift !== undefined).slice(0, 3);
  // "Tell us the number and we'll sign": the number is what matters.
  const bald = chosen.every(({ act }) => /^\w+(?: with| by)?(?: it| them| that)?$/.test(act)) && kinds.includes('open');
  const placed = chosen.length && chosen.length === sure.length && !bald ? chosen : [];
  const middle = placed.length ? sure[0]?.at ?? 0 : Math.max(0, kinds.findIndex((kind, at) => kind !== 'told' && inMark(at)));
  // Whom "he gives it" means is told in front of it.
  const other = placed.some(({ who }) => /^(?:he|she|they)$/.test(who));
  const kept = (at: number): boolean =>
    kinds[at] === 'told' && (worthKeeping(words[at] ?? '', at < middle) || other && at < middle && states(words[at] ?? ''))
    && !(placed.length && placed.some(({ act }) => mentions(act, words[at] ?? '')));
  // "We can't afford it, but we'll absorb the levy": the no follows what its "it" means.
  const denied = pieces.map((_, at) => at).filter((at) => at < middle && placed.length > 0 && kinds[at] !== 'gift' && refuses(words[at] ?? '') && / (?:it|this|that)$/i.test(bare(words[at] ?? '')));
  const before = pieces.map((_, at) => at).filter((at) => at < middle && kept(at) && !denied.includes(at));
  const after = pieces.map((_, at) => at).filter((at) => denied.includes(at) || at >= middle && kept(at) && (placed.length > 0 || !inMark(at)));
  const lead = before.map((at, place) => (words[at] ?? '') + (place < before.length - 1 ? (pieces[at]?.joint ?? '') : '')).join('');
  const last = before[before.length - 1];
  return {
    before: capitalise(bare(lead).replace(/^(?:and|but|so|yet) /i, '')),
    leans: last !== undefined && LEANS.test(bare(words[last] ?? '')) && !/\. /.test(lead),
    after: after.map((at) => bare(words[at] ?? '')).join(', ').replace(/^(?:and|but|so|yet|though|although|even though) /i, ''),
    gifts: placed,
    rest: pieces.map((piece, at) =>
      (kinds[at] === 'told' && (before.includes(at) || after.includes(at)) ? '' : (words[at] ?? '') + (words[at] ? piece.joint : ''))).join(''),
  };
}

/** A statement or a frame with a fact or a topic; a shell like "my wife says I'm daft" is left out. */
function worthKeeping(words: string, before: boolean): boolean {
  if (refuses(words) && states(words)) return true;
  // "A further 600 if that's not enough" states nothing by itself.
  if (hasFact(words)) return states(bare(words).split(/ (?:if|because|so that) /)[0] ?? '') || LEANS.test(bare(words));
  if (LEANS.test(bare(words)) && before) return bare(words).split(/\s+/).length > 2 && !SUBORDINATE.test(words);
  return bare(words).split(/\s+/).length > 3 && states(words) && matterOf(words).about !== undefined && !/\b(?:says?|said|think|know|daft|mad)\b/i.test(words);
}

/** The lead's thing has come into the gift: its sentence would say it twice. */
const mentions = (act: string, lead: string): boolean => {
  const about = matterOf(lead).about;
  return about !== undefined && act.includes(about) && !hasFact(lead.replace(about, ''));
};

const PAPER = frame`\b(?:the|your) (?:(?!and\b)[\w-]+ ){0,2}?(?:contract|lease|agreement|draft|deed|amendment|addendum|offer|papers?|version|order)\b`;

/** "Consider it gone": the pronoun's thing, from the words before; undefined where there is none for certain. */
function resolved(gift: Gift, before: string): Gift | undefined {
  // "Send me the revised lease and I'll sign": it is the lease that is signed.
  const paper = /^sign$/i.test(gift.act) ? PAPER.exec(before)?.[0] : undefined;
  if (paper) return { ...gift, act: `sign ${paper}` };
  const itself = /^(?:it|they|that|them|this)$/i.test(gift.who),
    object = /^(\w+(?: (?:out|off|back|away|up|down|over))?) (?:it|them|that|this)\b(?! (?:all|\d|[€$£]|seventy|sixty|two|three|four|five|six|nine|ten))(.*)$/i.exec(gift.act);
  if (!itself && (!object || /^(?:make|call|go)/.test(gift.act))) return gift;
  const taken = takenBack(before), { about, who } = matterOf(before);
  if (object && hasFact(gift.act)) return gift;
  const thing = taken ?? (who ? undefined : about)
    ?? /\b(?:never mind|forget|as for|about) (?<what>(?:the|our|your|my) [^,;]{2,40})$/i.exec(bare(before))?.groups?.['what'];
  // What it stands for was said in another sentence, or is the work that a sum was quoted for: it stays.
  if (!thing || (!itself && SUM.test(thing))) return gift;
  return itself ? { ...gift, who: thing } : { ...gift, act: `${object?.[1] ?? ''} ${thing}${object?.[2] ?? ''}` };
}

const SUM = frame`^(?:the )?(?:[€$£]?\d[\d.,]*(?: ?[%k])?|\w+ty|\w+teen|ten|twelve|eleven|nine|eight|seven|six|five|four|three|two)(?: (?:thousand|hundred|euros?|
  pounds|dollars|cents|pence|percent|per cent|days|weeks|months|years|an? \w+|per \w+))*$`;

/** A yes to what the other side said before. */
const YES = frame`\b(?:as you (?:wish|will|please|like)|yes|you win|give (?:in|up)|have it your|persuaded|granted|agreed|so be it|your way|you got it|
  consider it done|fine by us)\b`;

/** Where no gift can be read: a step on what the sentence is about, tied to something in return. */
function onTopic(rest: string, { we, us, wed }: Parameters<typeof openQuestions>[1]): string[] {
  const { about, who } = matterOf(rest.replace(/\b(?:peace|quiet life|goodwill|sake|heart|feelings?|mood|grace|answer|fuss|row|favou?r|house)\b| at this (?:point|stage)\b/gi, ' it'));
  const out: string[] = [];
  const topic = about && !who && !/\d.* and the \d|\w(?:ty|teen) and the /.test(about)
    && !/^(?:\p{Lu}|the (?:two|three) of|your (?:wishes|kindness|good books|wish|client|counsel))/u.test(about) ? about : undefined;
  if (topic) {
    const sum = SUM.test(topic), it = sum ? topic.replace(/^the /, '') : topic;
    out.push(`if ${we} ${sum ? 'agree to' : 'move on'} ${it}, could you meet ${us} on another point?`,
      `${we} could ${sum ? 'agree to' : 'move on'} ${it} as part of an overall agreement.`);
  }
  if (topic || hasFact(rest)) return out;
  // "What you propose" says what a bare "this" leaves open.
  if (YES.test(rest)) return [...out, `if ${we} agree to what you propose, could you meet ${us} on another point?`, `${we} could agree to what you propose as part of an overall agreement.`];
  // "Fine.": what it grants is said in the next sentence.
  if (bare(rest).split(/\s+/).length < 2) return out;
  return [...out, `${wed} like to find terms that work for both sides; which points matter most to you, and why?`, `${we} could move on this as part of an overall agreement.`];
  return out;
}
