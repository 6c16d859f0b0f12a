import { frame, source } from '../../language/frame';
import { anyOf } from '../../language/words';
import { bare } from '../../language/rewrite';
import { FREELY, MOTIVE } from './words';

/** A stretch of a sentence between two joints, and what joins it to the next. */
export interface Piece {
  readonly text: string;
  readonly joint: string;
  /** In the text that was cut. */
  readonly start: number;
}

const NUMERALS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|double|twice|third|quarter';
const FACT = new RegExp(String.raw`[€$£]?\d|[€$£]|\b(?:${NUMERALS})\b|(?<=[\p{Ll},;:]\s)\p{Lu}\p{Ll}|\b(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day\b`, 'u');
/** Whether a piece holds a figure, a day or a name, wherever it stood in its sentence. */
export const hasFact = (text: string): boolean => FACT.test(` ${bare(text)}`);

const JOINT = new RegExp(
  [
    String.raw`\s*[;—–]\s+|:\s+|[.!?]\s+|\s+-\s+`,
    String.raw`,\s+(?:(?:and|so|but|yet|then|hence|therefore|because|since|as)\s+(?!well\b|much\b|little\b))*`,
    String.raw`\s+(?:so|because|since|hence)\s+(?=(?:let's|I|we|the|our|my|you|it|I'll|we'll|we've|I've|that)\b)`,
    String.raw`\s+(?:and|but)\s+(?=(?:let's|I|we|I'll|we'll|we've|I've|therefore|so|you|it's|it)\b(?! (?:take|took) the\b))`,
    String.raw`\s+that\s+(?=(?:the|our|we|I|we'll|I'll|I've|we've)\b)`,
  ].join('|'),
  'gi',
);

/** "For the sake of a quiet life we'll …", "After your fifth mail I've …": what leads up to a gift. */
const LEADS_UP = new RegExp(
  source`^(?:for (?:the sake|old times|friendship|you\b|the love|a quiet|the good|peace|goodwill|our friendship)|to (?:avoid|keep|save|stop|spare|please|calm|make|show)|in order (?:not )?to|just (?:so|to)|
    only to|so as (?:not )?to|so that|rather than|anything to|because|as a|out of|in the hope|if it|if that|before|no (?:need|point)|after|
    on reflection|if (?:you|she|he|they)|(?:so )?(?:you|she|he|they) (?:don't|won't|stop|stay)|so (?:nobody|no one))\b[^,;:]{0,80}? (?=(?:I|we|you)(?:'ll|'ve|'re|'m|'d| will| have| are| am| can| may| waive| accept| could| give| drop| take)\b|(?:the|our|my) [\w'-]+(?: [\w'-]+)? (?:will|can|shall)\b)`,
  'i',
);

/** Cuts a sentence at its joints; figures and "my partner and I" stay whole. */
export function piecesOf(text: string): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(JOINT)) {
    const before = text.slice(0, found.index), behind = text.slice(found.index + found[0].length);
    if (found[0] === ', ' && /\d$/.test(before) && /^\d{3}\b/.test(behind)) continue;
    if (/^ and $/.test(found[0]) && /\b(?:my|our) \w+$/i.test(before) && /^I\b/.test(behind)) continue;
    if (/\b(?:Mr|Mrs|Ms|Dr|St)\. $/.test(before + found[0])) continue;
    out.push({ text: text.slice(at, found.index), joint: found[0], start: at });
    at = found.index + found[0].length;
  }
  out.push({ text: text.slice(at), joint: '', start: at });
  return out.flatMap((piece) => {
    const lead = LEADS_UP.exec(piece.text)?.[0];
    return lead ? [{ text: lead.trimEnd(), joint: ' ', start: piece.start },
      { ...piece, text: piece.text.slice(lead.length), start: piece.start + lead.length }] : [piece];
  });
}

const MOTIVES = new RegExp(MOTIVE, 'i');
const FREE = new RegExp(FREELY, 'i');

/** A shrug, a sigh, a thanks: pieces that begin so say nothing of the deal. */
const SHRUG = new RegExp(String.raw`^(?:and |but |so )*${anyOf([
  'fine', 'okay', 'ok', 'all right', 'alright', 'whatever', 'very well', 'oh', 'well', 'right', 'sure', 'sigh', 'alas', 'meh', 'yes', 'yeah', 'enough', 'understood', 'no problem', 'shrug', 'honestly', 'really', 'frankly', 'please', 'deal',
  'never mind', 'such is life', 'of course', 'then', "c'est la vie", 'what can we do', 'sorry', "i'm so sorry", 'anything', 'you win', 'you got it', 'we lose', 'i suppose', 'i guess', 'just because', 'as you (?:wish|please|will|like)', 'so be it',
  'it is what it is', 'who (?:are we|am i)', 'no questions asked', "don't mention it", 'bonus', "it's fine", 'no drama', "let's not", 'forget it', 'your call', 'you know best', 'cheers', "you'll be", "we've no", 'not worth', "it's not worth",
  "don't be", "didn't mean", "there(?:'s| is|'s really| seems) no (?:point|use|need|catch)", 'no need', "don't mind", "it's embarrassing", '(?:my|our) fault', 'just between us', "i'll get in trouble", 'tell you what', 'no,? there', 'in the end',
  '(?:she|he|they|we|you) (?:needn\'t|won\'t|don\'t|will never) (?:mind|even|have to|need to|notice|thank|ask|argue)', "i(?:'m| am) (?:too|so|not)", "we(?:'re| are) (?:too|so|not)", "(?:i|we)(?:'ve| have)(?:n't| not| no| run out)", 'say no more', 'and no', 'go on', 'no hard',
  'on reflection', 'dear (?:friend|colleague)s?', 'believe me', 'before (?:you|this|it)', 'anticipating', 'knowing', 'expecting', 'hoping', 'in the hope', 'pardon', 'terribly', '(?:i|we) hope', 'rather than', "you'll probably", "you (?:said|didn't|don't|sound|seem|look)",
  'in order (?:not )?to', 'our friendship', "money's", 'to be fair', "you're not obliged", 'how could (?:we|i)', "if that's (?:what|how)", 'say (?:the word|when)', 'while (?:we|i)(?:\'re|\'m) at it', 'strictly', 'for the sake of', 'for old times', 'for (?:a quiet|peace)', "for (?:auld|friendship's|your) \\w*\\W*sake", '(?:i|we) (?:do not|don\'t|no longer) have the', 'anything for', 'it isn\'t right', 'stay friends',
])}\b`, 'i');
const MOODS = new RegExp(String.raw`\b${anyOf([
  'upset', 'cross with', 'cross', 'angry', 'annoyed', 'disappoint\\w+', 'unhappy', 'sulk\\w*', 'happy', 'smile', 'smiling', 'peace', 'quarrel\\w*', 'argu\\w+', 'fight\\w*', 'fuss', 'row', 'scene', 'drama', 'guilty', 'dreadful', 'awful', 'petty', 'ashamed', 'grateful', 'afraid', 'terrified', 'scared',
  '(?:worn|wears) (?:us|me) down', 'no energy', 'no strength', 'tired', 'beggars', 'bother\\w*', 'goodwill', 'friends', 'friendship', 'like us', 'love', 'value you', 'treasure', 'kind(?:ness)? to us', 'remember (?:us|me)', 'think (?:well|kindly|badly|less )?of (?:us|me)', 'next time', 'one day', 'some day', 'haggl\\w+',
  'bargain', 'in return', 'owe us', 'strings', 'obligation', 'manage somehow', 'swallow hard', 'pushing', 'insist', 'nervous', 'bear', 'hate', 'sweet', 'heart', 'mean more', 'worth more', 'trouble', 'bad blood', 'ill feeling', 'conflict', 'difficult', 'stingy', 'sharp', 'impolite', 'honou?r', 'privilege', 'appetite', 'pulled a face',
  'nice', 'kind', 'favourite', 'set on it', 'bend over backwards',
])}\b`, 'i');

/** Whether a piece only says why the gift is made, or shrugs. What holds a fact never does. */
export const isMotive = (text: string): boolean => !hasFact(text) && (MOTIVES.test(text) || FREE.test(text) || SHRUG.test(bare(text)) || MOODS.test(text));

/** What trails behind a gift and only speaks of mood, of how freely it is given, or of how little is asked. */
const TRAILS: readonly RegExp[] = [
  /,? (?:just|only|simply|purely|merely|if only) (?:to|so|because|for|that)\b.*$/i,
  frame`,? to (?:keep|avoid|spare|please|stop|smooth|be|buy|win|show|earn|calm|end|cheer|save|see the back|prove|patch|mend|sweeten|thank|make (?:you|up|
    amends|things|it|everyone|your|sure you)|stay (?:friends|on good)|have (?:peace|done|you)|get (?:it|this) (?:off|over))\b.*$`,
  /,? so (?:that |as )?(?:you|nobody|no one|there|he|she|they|everyone|everybody|your|it|we|not to|to)\b.*$/i,
  frame`(?<!\bas (?:much|little|low|many|often)),? (?:as(?! it (?:is|was|stands|stood)\b| you (?:wrote|asked|said|put|propose|have|had|drafted|sent|like|want|see))|since|because|seeing|given|now) (?:that )?(?:it|you|your|we|I|that|this|
    the mood|nobody|life)\b.*$`,
  frame`,? (?:hoping|in the hope|trusting|knowing|expecting|for the sake of|for (?:your|old times'?) sake|for friendship|out of (?!the|stock|scope)|
    rather than|than argue|in case (?:it|you|that))\b.*$`,
  /,? and (?:will|shall|would) (?:not|never) .*$/i, /,? and (?:(?:stop|quit) (?:\w+ing|there)|not (?:talk|speak|argue|mention|say|hear|think|discuss)|never)\b.*$/i,
  /,? (?:all the same|regardless|nonetheless|nevertheless|with a smile|with good grace|in good grace)$/i, /,? if (?:it|that|this|only)(?:'s| |'ll)(?!is delivered).*$/i,
    /,? if (?:you like|need be|you're still|you say (?:so|the word)|you ask|it helps|you insist)\b.*$/i,
  /,? without (?:your |you |us |my )?(?:having|waiting|asking|being asked|expecting|reading|any|a |another|further|anything|so much|getting|looking)\b.*$/i,
  frame`,? (?:and|then) (?:have done|say no more|(?:we'll|let's) say no more|move on|hope|expect|trust|carry on|never mention|be done|leave it|call it|
    forget about it|look for nothing|ask (?:for )?nothing|that's that|that will be that|let's)\b.*$`,
  /,? as (?:a|an) (?:\w+ )?(?:present|gift|gesture|sign|favou?r|token|thank-?you|kindness|courtesy)\b.*$/i, /,? by way of (?:apology|thanks)\b.*$/i,
  /,? (?:before (?:you|we'd|anyone)|(?:hopefully|don't worry|never mind|please|no need|no questions|no fuss|no strings|I promise|say no more|whatever)\b).*$/i,
  frame`,? (?:of (?:our|my) own (?:accord|free will)|off (?:our|my) own bat|unasked|unprompted|just like that|even though nobody asked|
    with nothing (?:expected|asked|wanted)[\w ]*|with no strings[\w ]*|no conditions?|for nothing in return|out of the blue)\b`,
];
/** Small words left at the end when what they led to is gone. */
const LOOSE =
  frame`(?:,? (?:and|so|but|because|since|as|or|if|though|even|in|simply|just|that|which|then|when|while|with|for|only|to|please|honestly|really|then|
    either way|anyway|I suppose|of course|and that's that|again and again|no matter what|regardless|straight away|as usual|after all|gladly|
    happily))+$`;

/** The words of a gift without what trails behind them; a trail that holds a fact stays. */
export function withoutTrail(words: string): string {
  let text = words;
  for (const trail of TRAILS) {
    const found = trail.exec(text);
    if (found && found.index > 3 && !hasFact(found[0])) text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  }
  for (const source of [MOTIVES, FREE]) {
    const found = source.exec(text);
    if (found && found.index > 3 && !hasFact(text.slice(found.index))) text = text.slice(0, found.index);
  }
  // "Leave the clause in": nothing is gone behind the small word.
  if (bare(text) === bare(words) && /^(?:leave|keep|put|throw|bring|count|write|build|sign|accept) .+ in$/i.test(bare(text))) return bare(text);
  return bare(bare(text).replace(LOOSE, ''));
}
