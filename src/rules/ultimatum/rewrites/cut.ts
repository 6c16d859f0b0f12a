import { bare, straight } from '../../../language/rewrite';
import { isClause } from './clause';
import { isOrder } from './orders';
import { lower } from './text';

/** A threat in its two halves. `wish`: what the writer wants; `fear`: what must not happen; `then`: what is threatened. */
export interface Threat {
  /** What must happen, as a clause or an order. */
  readonly wish?: string;
  /** What must not happen, as a clause ("if …") or a noun phrase. */
  readonly fear?: string;
  readonly kind: 'failed' | 'until' | 'order' | 'if' | 'thing' | 'lack' | 'act';
  readonly then: string;
}

const CONSEQUENCE = String.raw`(?:I|we|you|he|she|it|they|there|who|nobody|no|not|expect|kindly|please|consider|don't|prepare|the|our|my|your|his|her|that|this|every|all|each|another|any|an?|brace|forget)`;
const LEAD = String.raw`^(?:(?:so|and|but|or|then|now|well|look|please|simply|kindly|honestly|dear \w+|you know|believe me|(?:it's|it is) (?:quite |very )?simple|I put it to you (?:plainly )?that|please understand that|kindly (?:be informed|note) that|with every good wish|that (?:being )?said|having said that|at this point|from now on|this is the point at which|let us keep this simple|I say this as a friend)[,:]? )*`;
/** The hint of a mishap: what the sentence says is no wish of the writer's. */
const VEILED = /\bit(?:'d| would| will) be (?:an? |most |very |so |such )*(?:pity|shame|unfortunate|sad|awkward|terrible|regrettable|tragedy)|\b(?:pity|shame) if\b|^(?:it(?:'d| would| will) be|I wouldn't (?:want|like|wish)|what a (?:pity|shame)|nobody wants|pity|shame|god forbid|heaven forbid|I(?:'d| would| should) (?:hate|not like|think|be)|we(?:'d| would) (?:hate|not like)|one does|you(?:'ll| will) regret|remember)\b/i;

/** Cuts "you sign today, we walk" before the consequence: at the comma, or at "we'll", "the trucks will". */
function atConsequence(text: string): [string, string] | undefined {
  const comma = new RegExp(String.raw`^(.{3,}?),(?: then)? ((?!that\b(?!'s (?:us|me)\b)|this\b)${CONSEQUENCE}\b.*)$`, 'i').exec(text);
  const named = comma ?? /^(.{3,}?), (?:then )?((?:\p{Lu}|\w+ \w+ (?:will|goes?|comes?|is|are)).*)$/u.exec(text);
  const open = /^(.{6,}?) (?:then )?((?:we|I)(?:'ll|'re|'m| will| won't| shall| are| am| can't| cannot| don't| won't| cut| give| stop| pull| walk| take| leave| have) .+|(?:you|they)(?:'ll|'re| will| won't| can| are| have)\b.*|(?:the|our|my|your|that|this(?! (?:week|month|year|morning|afternoon|evening|time)\b)) [\w-]+(?: [\w-]+){0,2} (?:will|won't|shall|comes?|goes|stops?|ends?|gets?|stays?|is|are|turns?) .+|it(?:'s|'ll| will| is| goes) .+|there(?:'s|'ll| will) .+|expect .+|don't .+)$/i.exec(text);
  // "fix the boiler this week | I stop paying rent": "this week" is no subject.
  const told = /\b(?:is|are|was|has|have|had|does|do|did|will|can|stays?|comes|goes|gets|keeps)\b|n't\b|'(?:s|ve|re|ll)\b|^(?:you|we|I|they|he|she|it)\b/i.test(open?.[1] ?? '');
  const found = named && open && told && (open[1] ?? '').length < (named[1] ?? '').length && !/\b(?:that|which|who|what|how|when|where|if|and|or|but|than|as)$/i.test(open[1] ?? '') ? open : named ?? open;
  return found ? [found[1] ?? '', found[2] ?? ''] : undefined;
}

/** A time rather than a condition: "until spring". */
const WHEN = /^(?:then|further notice|(?:the |next |this |early |late )?(?:spring|summer|autumn|winter|christmas|easter|noon|midnight|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|\d\S*)\b(?: \S+)?)$/i;

/** An "or" that leaves no choice, or means nothing of the kind. */
const NO_CHOICE =
  /\b(?:yes or no|take it or leave it|all or nothing|like it or (?:lump it|not)|love it or \w+(?: it)?|now or never)$|\b(?:with or without|more or less|sooner or later|rain or shine|one way or (?:the other|another)|(\w+) or no \1|or not|two or three|the easy way or the hard way|easy or hard)\b/i;

/** The readings of a text as a threat, the surest first. */
export function threatsIn(mark: string): Threat[] {
  const text = lower(bare(straight(mark)).replace(new RegExp(LEAD, 'i'), '').replace(/,? and (?:I|we) (?:really )?mean it$/i, ''));
  if (NO_CHOICE.test(text)) return [];
  const out: Threat[] = [];
  let found: RegExpExecArray | null;
  if ((found = /^(?:if|in case|in the event that|supposing|should|were|when|once) (.+)$/i.exec(text))) {
    const parts = atConsequence(found[1] ?? '');
    if (parts) {
      const inverted = /^(?:should|were)\b/i.test(text);
      out.push({ kind: 'if', fear: inverted ? uninverted(parts[0]) : parts[0], then: parts[1] });
    }
  } else if ((found = /^(?:unless(?: and until)?|until|till) (.+)$/i.exec(text))) {
    const parts = atConsequence(found[1] ?? '');
    if (parts) out.push({ kind: 'until', wish: parts[0], then: parts[1] });
  } else if ((found = /^(?:without|failing|absent|barring|short of|in (?:the )?absence of) ((?:(?!\b(?:we|I|you|they|it|there)\b)[^,])+), (?!which\b|as\b)(.+)$/i.exec(text)) || (found = /^(?:without|failing|absent|barring|short of|in (?:the )?absence of) ((?!.{0,60}, (?:which|as) ).+?),? ((?:I|we|you|they|it|there|nobody|no one|expect|none of \w+)(?:'\w+)? .+)$/i.exec(text))
    || (found = /^(?:without|failing|absent|barring|short of|in (?:the )?absence of) (.+?(?<!\b(?:in|on|of|for|at|from|with|by|to|and))),? ((?:the|our|my|your|no|all) .+)$/i.exec(text)) && isClause(found[2] ?? '')) {
    out.push({ kind: 'lack', wish: found[1] ?? '', then: found[2] ?? '' });
  } else if ((found = /^(?:without|failing|absent|in (?:the )?absence of) (.{3,60}?, (?:which|as) [^,]{3,60}), (.+)$/i.exec(text)) && isClause(found[2] ?? '')) {
    out.push({ kind: 'lack', wish: found[1] ?? '', then: found[2] ?? '' });
  } else if ((found = /^no ([^,=:]{3,60}?),? (?:and|=|means) ((?:the|our|my|your|we|I|nobody)\b.+)$/i.exec(text)) && !/\b(?:is|are|will|can)\b/i.test(found[1] ?? '') && isClause(found[2] ?? '')) {
    out.push({ kind: 'lack', wish: found[1] ?? '', then: found[2] ?? '' });
  } else if (!/\b(?:till|until|unless|before|without)\b/i.test(text) && (found = /^no ([^,=:]+?)(?:,| =| means?|:| and there'?s)+ (?:there(?:'s|'ll be| is| will be) )?no ([^,;:]+)/i.exec(text))) {
    out.push({ kind: 'lack', wish: found[1] ?? '', then: `no ${text.slice(text.toLowerCase().indexOf(' no ', 3) + 4)}` });
  } else if ((found = /^(.+?),? (?:unless(?: and until)?|until|till|before) (.+)$/i.exec(text)) && !WHEN.test(found[2] ?? '') && !/ or /.test(found[2] ?? '') && (!/ before /i.test(text) || /\b(?:not|no|nor|never|nothing|nobody|not one)\b|n't\b/i.test(found[1] ?? '')) && !/\b(?:have|has|got|get|given?|giving|you|that)$/i.test(found[1] ?? '')) {
    out.push({ kind: 'until', wish: found[2] ?? '', then: found[1] ?? '' });
  } else if ((found = /^(.+?),? (?:if|should|as soon as|once|when|the (?:moment|minute|second|instant|day)) (?!more\b|and for all)(.+)$/i.exec(text)) && !/\b(?:see|know|wonder|out|ask|tell|but|and|so|because|even|as|only|that)$/i.test(found[1] ?? '') && !(VEILED.test(text) && !/n't\b|\bnot\b|\bno\b/i.test(found[2] ?? ''))) {
    // "That said, if she hasn't accepted by five, the offer …": what stands before "if" is no consequence.
    const ahead = isClause(found[1] ?? '') || isOrder(found[1] ?? '') || /\b(?:no|not|never|don't|expect)\b/i.test(found[1] ?? '') ? undefined : atConsequence(found[2] ?? '');
    if (ahead) out.push({ kind: 'if', fear: ahead[0], then: ahead[1] });
    else out.push({ kind: 'if', fear: / should /i.test(text) && !/,? if /i.test(text) ? uninverted(found[2] ?? '') : found[2] ?? '', then: found[1] ?? '' });
  }
  if ((found = /^the (?:moment|minute|day|second|instant) (.+)$/i.exec(text))) {
    const parts = atConsequence(found[1] ?? '');
    if (parts) out.push({ kind: 'if', fear: parts[0], then: parts[1] });
  }
  if (!/^(?:if|unless|should|until|whether|when)\b/i.test(text)) {
    if ((found = /^either (.+?),? or (?:else |otherwise )?(.+)$/i.exec(text)) || (found = /^we either (.+?),? or (.+)$/i.exec(text))) {
      out.push({ kind: 'until', wish: /^we /i.test(text) ? `we ${found[1]}` : found[1] ?? '', then: found[2] ?? '' });
    } else if (!/\b(?:it's|it is|that's|its) (?:this|that|it)\b/i.test(text) && (found = /^(.+?)(?:,? (?:or else|or|otherwise|failing which|failing that|if not,)|[.;,] (?:otherwise|or else|or|else|if not,)),? (.+)$/i.exec(text)) && !/\band (?:you|we|I|there|it)(?:'ll| will)\b/i.test(found[1] ?? '')) {
      out.push({ kind: 'order', wish: found[1] ?? '', then: found[2] ?? '' });
    }
    if ((found = /^(.+?),? and (.+)$/i.exec(text))) {
      // "the trucks, the crew and …": the consequence has a subject of its own.
      const cut = new RegExp(String.raw`^(.{3,}?),? and ((?:${CONSEQUENCE})\b.*)$`, 'i').exec(text) ?? found;
      const left = cut[1] ?? '', right = cut[2] ?? '';
      const thing = /^(?:(?:any|another|one(?! (?:phone |more )?(?:call|word|mail|letter|signature)\b)|a single|one more|a second|the next|the slightest|two|a|an|anything)\b|(?!(?:bring|ring|sing|string|fling)\b)\w+ing\b)/i.test(left) && !/\b(?:is|are|has|have|was|were|will|can|that|which|who)\b/i.test(left);
      out.push(thing ? { kind: 'thing', fear: left, then: right } : { kind: 'act', fear: left, then: right });
    }
    if ((found = /^(?!.*\b(?:letter|mail|call|word|visit|thing|time) (?:you|we|I)\b)((?:any|another|one(?! (?:phone |more )?(?:call|word|mail|letter|signature)\b)|a single|one more|the next|a|an|non-?payment|rejection|silence|refusal|failure|withdrawal)\b.{2,60}?) (?:means?|equals?|kills?|will be (?:treated|seen|read|taken|met)|would be|would not|will (?:have|trigger|end|mean|bring|lead)|brings?|triggers?|makes?|costs?|and) (.+)$/i.exec(text)) && !/\b(?:is|are|that|which|who|will)\b/i.test(found[1] ?? '')) out.push({ kind: 'thing', fear: found[1] ?? '', then: found[2] ?? '' });
  }
  return out;
}

/** "the club refuse the rent" behind "should": "the club refuses the rent" is left to the frame, which says "should". */
const uninverted = (clause: string): string => `#${clause}`;
