import type { Hit, Voice } from '../../../engine/types';
import { matterOf } from '../../../language/matter';
import { isPlural, likeWriter, speaker } from '../../../language/parts';
import { FINITE } from '../../../language/reframe';
import { bare, capitalise, tidy } from '../../../language/rewrite';
import { clauseOf, isClause } from './clause';
import { place, stands, type Area } from './place';
import type { Frame } from './requests';
import { hasFact, isPronoun, lower } from './text';

/** Words that shut a door. */
export const DOOR =
  /\b(?:final|last (?:word|offer|price|paper|time|letter|number|figure|quote|position|best|answer|and)|best and|take it or|or (?:don't|leave it)|like it or|love it or|negotiab|non-?negotiable|discuss(?:ion)?|debat|stone|granite|concrete|deal-?(?:breaker|killer)s?|red line|show-?stopper|off the table|closed|shut(?:ters)?|line in the sand|sacred|hill|set in|end of|full stop|case closed|period|over and out|that or nothing|all or nothing|yes or no|no further|no more|no better|no other|nothing more|not (?:a|another|one) (?:penny|cent|syllable|word|inch)|another (?:number|penny|cent|offer|inch|one)|(?:won't|will not) be (?:a|an|any|another)|as far as (?:this|it|that|we)|bottom line|hard no|done (?:negotiating|bargaining|talking)|talking is done|no version|there is nothing|deaf|where the road|gone on this|road on|set number|no round|(?:this|that) or (?:nothing|none|we|no|there)|move (?:a|an|another)|moved|budge|flat|end of story|conversation|that's it|this is it|out of (?:offers|numbers)|walkaway)\b/i;

const BE = String.raw`(?:\s(?:is|are|remains?|stays?|was|were|has been|will be|will remain)|'s|'re)`;
const SHUT = String.raw`(?:(?:now|also|simply|firmly|absolutely|strictly|therefore|truly|really|quite|still|well and truly|just|not|no longer|something|a point|totally|completely|all) )*`;
const PREDICATE = new RegExp(
  String.raw`^(?<what>[^;:]{2,110}?)(?:${BE}(?:, [^,;:]{4,40},(?= ))?|(?<no>isn't|aren't|\sis not|\sare not)) ${SHUT}(?<door>(?:our|my|the|a|an) (?:absolute |very |truly )?(?:final|last|best)(?: (?:and|or) (?:final|last|best|only))?(?: (?:word|offer|price|number|figure|position|answer|bid|quote|proposal|limit|rate))?|final|non-?negotiable|(?:up |open )?(?:for|to) (?:discussion|debate|negotiation|grabs|compromise|haggling)|open (?:to|for) (?:\w+ )?(?:discussion|debate|negotiation)|negotiable|(?:set|carved|cast|written|fixed|etched) in (?:stone|concrete|granite|marble|iron)|a (?:red line|deal-?breaker|deal-?killer|show-?stopper|hard no|hard stop|line in the sand|no-go|walkaway)(?: and a \w+)?|(?:deal-?breakers?|deal-?killers?|red lines|show-?stoppers)|off the table|sacred|closed|shut|over|where it (?:ends|stops)|(?:the|our) bottom line|as far as (?:this|it|that) (?:goes|will (?:ever )?go))\b(?<rest>.*)$`, 'i');
const BREAKER = /deal-?breaker|deal-?killer|show-?stopper|hard no|no-go|off the table|walkaway/i;

/** A sum, a rate, a share, as it stands: "$2.14 a mile", "38 a head", "forty-one thousand". */
const SUM = /(?:\b(?:the|our|my) )?(?:(?:[€$£R]|\b(?:EUR|USD|GBP|CHF|AED) ?)\d[\d.,]*\d|[€$£]\d|\b\d[\d.,]*)(?:k|m)?(?: ?%| per ?cent\b| percent\b| (?:million|thousand|grand)\b)?(?: (?:an?|per) (?:square \w+|\w+)\b| (?:euros?|dollars?|pounds?|cents?|points|days)\b)?|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|fifteen)(?:-\w+)? (?:an?|per) \w+\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eleven|twelve|fifteen|ten|nine|eight|seven|six|five|four|three|two)(?:-\w+)? (?:thousand|hundred|million|per ?cent|percent|euros?|dollars?|pounds?|cents)\b(?: (?:an?|per) \w+\b)?/i;
const BEYOND = /\b(?:go|move|come|pay|offer|accept|sign)\b[^,;:.]{0,12}? (?<side>past|above|below|beyond|over|under|higher than|lower than|more than|less than) (?<sum>.+)$/i;

/** "…, and if it's no, don't bother …". */
const IF_NO = /,? (?:and |but |or )?if (?:it's|it is|that's|that is|this is|the answer is|your answer is|you say) (?:a )?(?:no|not|too \w+|a problem|unacceptable)\b[^;:.]*$/i;

/** What ends a talk and adds nothing. */
const CLOSERS = /[\s,;:—–-]+(?:and |but |or )?(?:(?:that's|that is|it's|it is) (?:final|that|flat|it)|end of(?: \w+)?|full stop|period|case closed|take it or leave it|like it or lump it|love it or lump it|like it or not|over and out|yes or no|no (?:ifs|buts|ifs or buts)|now or never|nothing more|all or nothing|and not (?:a|one|another) \w+ (?:more|less|changes|further)\b.*|today or ever|now or in .*)$/i;

/** The sentence with a limit plainly said in the place of a shut door, best first; the stretch and its surroundings are read together. */
export function limitsIn(hit: Hit, area: Area, voice: Voice): string[] {
  const { we, us } = speaker(voice);
  const far = `as far as ${we} can go`, opening = 'which other terms could we look at together?';
  const out: string[] = [];
  const put = (here: Area, frame: Frame): void => { const text = place(hit, here, frame); if (text) out.push(text); };

  // The clause the stretch ends or fills, from the last mark before it.
  const join = /^(?<lead>.*(?:[;:—–]\s|[.!?]\s|,\s(?:and|but|so|because)\s))?(?<rest>.*)$/is.exec(area.head)?.groups ?? {};
  const lead = join['lead'] ?? '', started = join['rest'] ?? '';
  const clause = bare(`${started}${area.mark}`), wide: Area = { head: lead, mark: clause, tail: area.tail };

  const found = PREDICATE.exec(clause.replace(CLOSERS, ''))?.groups;
  if (found && !(/(?:final|last|best)$/i.test(found['door'] ?? '') && /^ \w/.test(found['rest'] ?? ''))) {
    const { what = '', door = '' } = found, rest = (found['rest'] ?? '').replace(/,? I'm afraid$/i, '');
    const thing = bare(what).replace(/^(?:and|but|so) /i, ''), more = bare(rest).split(/\s+/).length > 1 && !CLOSERS.test(` ${rest}`) && !/^(?:and|but|nor|now|for good|full stop|or ever|end of)\b/i.test(bare(rest)) ? ` ${bare(rest)}` : '';
    const many = isPlural(thing), tail = more + (/^,? as (?:is|are) /i.test(area.tail) ? '' : '');
    const also = area.tail.replace(/^(,? as) (is|are) /i, (_, as: string, be: string) => `${as} ${be === 'is' ? 'does' : 'do'} `);
    const there: Area = { ...wide, tail: also };
    if (!isPronoun(thing) && !/, (?:the|our|my|your|this|that|it|we|I)\b/i.test(thing) && !/^(?:there|what|consider|nothing|who|full stop|period|end of)\b/i.test(thing)) {
      if (BREAKER.test(door)) {
        put(there, { say: `${thing} wouldn't work for ${us}${tail}`, then: 'What could we do instead?' });
      } else if (/\b(?:offer|price|number|figure|bid|quote|limit|rate|final|last|best|bottom|far)\b/i.test(door) && SUM.test(thing)) {
        put(there, { say: `${thing} ${many ? 'are' : 'is'} ${far}${tail}`, then: opening });
        put(there, { say: `${thing} ${many ? 'are' : 'is'} ${far}${tail}` });
      } else if (/^(?:closed|shut|over|where)/i.test(door)) {
        put(area, { say: `${we} have gone as far as ${we} can here`, then: opening });
      } else {
        put(there, { say: `${thing} ${many ? 'have' : 'has'} to stay as ${many ? 'they are' : 'it is'}${tail}` });
        put(there, { say: `${we} can't move on ${lower(thing)}${tail}`, then: opening });
      }
    } else if (/^(?:this|that|it|these|those)$/i.test(thing)) {
      put(wide, { say: `this is ${far}${tail.replace(/^ (?:from|of|to|by) (?:us|me|our \w+|you)\b|^ (?:which|that|you|we)\b.*$/i, '')}` });
      if (!/^ (?:which|that|you|we)\b/i.test(tail)) put(wide, { say: `this is ${far}${tail}`, then: opening });
    }
  }
  // "There is no version of this in which the source code stays with you": what is refused stays refused.
  const never = /^(?:but |and )?(?:there(?:'s| is) )?no (?:version|world|scenario|universe|way)\b[^,]{0,25}? (?:in which|where|that) ([^,;]+)/i.exec(clause);
  const refused = clauseOf(never?.[1] ?? '');
  if (never && refused && /^(?:we|I)$/.test(refused.subject) && !refused.not) put({ ...wide, mark: never[0] }, { say: `${refused.subject} can't ${refused.verb}${refused.rest}`, then: opening });
  if (never?.[1]) put({ ...wide, mark: never[0] }, { say: `it won't work for ${us} if ${never[1]}`, then: 'What could we do instead?' });
  const considered = /^consider (?!it\b|this\b|that\b)(.{3,60}?) (?:as |to be )?(?:carved|set|closed|final|fixed|settled|off)\b/i.exec(clause)?.[1];
  if (considered && !isPronoun(considered)) put(wide, { say: /^the matter of /i.test(considered) ? `${we} have gone as far as ${we} can on ${considered.replace(/^the matter of /i, '')}` : `${considered} has to stay as it is` });
  const chosen = /^(?:so )?(?:it's|it is) (.{3,50}?),? or (?:it's|it is|nothing|else|we|I|you|there|not|no|me|the|forget|bust)\b/i.exec(bare(area.mark))?.[1];
  if (chosen && !isPronoun(chosen) && SUM.test(chosen)) put(area, { say: `${chosen} is ${far}`, then: opening });
  const least = /\b(?:not|nothing|no|never)\b[^,;:.]{0,20}? (?<side>less|more|lower|higher|under|over|below|above)(?: than)? (?<sum>[^,;:]+)/i.exec(area.mark)?.groups;
  if (least && SUM.test(least['sum'] ?? '')) put(area, { say: `${we} can't go ${/less|lower|under|below/i.test(least['side'] ?? '') ? 'below' : 'above'} ${SUM.exec(least['sum'] ?? '')?.[0]}`, then: opening });
  const beyond = BEYOND.exec(clause)?.groups;
  if (beyond && SUM.test(beyond['sum'] ?? '')) put(wide, { say: `${we} can't go ${beyond['side']} ${beyond['sum']}`, then: opening });

  // A sum or a thing, then the shut door: "38 a head, like it or lump it"; and the other way round: "Last and final: 38 a head".
  const before = bare(area.head.replace(IF_NO, '')), after = bare(area.tail.replace(/^ [a-z]+ing(?: \w+)?(?=[.!]*$)/, ''));
  const named = (phrase: string): boolean => phrase !== '' && !isClause(phrase) && !/\w+ed$/.test(phrase) && !FINITE.test(phrase.replace(/\w+ed\b/g, '')) && !/^(?:full stop|and|but|so|on|in|at|by|until|before|after|from|to|for|about|with|as|the whole|dear|that)\b/i.test(phrase) && phrase.split(/\s+/).length <= 14 && (SUM.test(phrase) || /^(?:the|our|my|no|full|net|same)\b/i.test(phrase));
  const limit = (phrase: string): void => {
    const many = isPlural(phrase), comma = /,/.test(phrase) && !/\d,\d/.test(phrase) ? ',' : '';
    const text = `${capitalise(phrase)}${comma} ${SUM.test(phrase) ? `is ${far}` : many ? 'have to stay as they are' : 'has to stay as it is'}`;
    for (const end of [`. ${capitalise(opening)}`, '.']) out.push(likeWriter(hit, tidy(text + end)));
  };
  if (named(before) && !after) limit(before);
  if (named(after) && (!before || /^[A-Z]\w+$/.test(before))) limit(after.replace(CLOSERS, ''));
  const inside = bare(area.mark.replace(CLOSERS, '').replace(CLOSERS, '').replace(/^.*?\b(?:final|last|best)(?: and (?:final|last|best))?(?: \w+)?(?: is|:|,) /i, ''));
  if (!before && !after && named(inside) && inside !== bare(area.mark)) limit(inside);
  const sum = SUM.exec(area.mark)?.[0];
  if (sum && !/^(?:the )?(?:19|20)\d\d$/.test(sum) && /[€$£%]|\d[.,]\d|[a-z]/i.test(sum) && !hasFact(area.mark.replace(sum, ''))) put(area, { say: `${bare(sum)} is ${far}`, then: opening });

  // What stands beside the shut door says the limit by itself.
  const verbal = (text: string): boolean => text.split(/\s+/).length > 2 && FINITE.test(text.replace(/\w+ed\b/g, '')) && stands(text);
  const { about } = matterOf(area.mark);
  const apart = !/\w/.test(area.tail) || /^\s*[,;:.!?—–]|^\s+(?:-|and\b|but\b|so\b|because\b)/.test(area.tail);
  if (apart && (verbal(before) || verbal(after)) && !about && !hasFact(area.mark) && !/^(?:will|would|can|is|are|has|have)\b/i.test(after) && !/\b(?:be|not|never|no)$|n't$/i.test(before)) {
    const rest = [before.replace(/[\s,;:—–-]*\b(?:and|but|so|or)$/i, ''), after.replace(/^(?:and|but|so|because) /i, '')].filter((part) => part !== '' && (verbal(part) || hasFact(part)));
    const hangs = rest.some((part) => /\b(?:that|if|is|are|was|to|the|of|than|which|because|since|'s|as)$|n't$/i.test(part) || /^(?:so (?:has|have|is|are|do|does|will)|as|because|since|which|who|than|that|on|for|at|with|in|whatever|however|no matter|until|if|unless)\b/i.test(part));
    const kept = tidy(rest.map((part) => capitalise(part)).join('. '));
    // What has been given stays with the limit that follows it; a limit that is plain already needs no other.
    const moved = /\b(?:already|moved|came|come|gone|given|gave|met|dropped|raised|lowered|cut)\b/i.test(kept) && !/n't\b|\bnot\b|\bno\b/i.test(kept);
    if (!hangs && rest.length && moved) out.push(likeWriter(hit, `${kept}. That is ${far}.`));
    if (!hangs && rest.length && !moved) out.push(likeWriter(hit, `${kept}.`), likeWriter(hit, `${kept}. ${capitalise(opening)}`));
  }
  // The limit, on whatever the sentence is about.
  const on = about && !isPronoun(about) && !FINITE.test(about) && !/\b(?:final|last|ultimate|best|discussion|answer|word|position|paragraph)\b/i.test(about) ? ` on ${about}` : '';
  put(area, { say: `this is ${far}${on}`, then: opening });
  put(area, { say: `${we} have gone as far as ${we} can${on}`, then: opening });
  return out;
}
