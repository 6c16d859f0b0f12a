/** Words of contempt, as sources of regular expressions. */

import { anyOf } from '../../language/words';

/** Said of a proposal, these are contempt whatever stands around them. */
export const HARSH = [
  'ridiculous', 'rediculous', 'ridiculus', 'absurd', 'laughable', 'ludicrous', 'preposterous', 'pathetic', 'pitiful', 'insulting', 'outrageous',
  'idiotic', 'stupid', 'dumb', 'moronic', 'bonkers', 'daft', 'farcical', 'comical', 'risible', 'derisory',
  'contemptible', 'childish', 'infantile', 'puerile', 'juvenile', 'amateurish', 'worthless', 'nonsensical', 'senseless', 'delusional', 'unhinged',
  'half-?baked', 'half-?assed', 'ill-conceived', 'cack-handed', 'feeble', 'measly', 'paltry', 'disgraceful', 'scandalous',
  'grotesque', 'ghastly', 'atrocious', 'abysmal', 'appalling', 'unserious', 'asinine', 'imbecilic', 'inane', 'fatuous', 'barmy', 'loony',
  'cockamamie', 'hare-?brained', 'harebrained', 'crackpot', 'tin-?pot', 'mickey[- ]mouse', 'nonsense', 'laughably [\\w-]+', 'ridiculously [\\w-]+',
  'absurdly [\\w-]+', 'insultingly [\\w-]+',
  'pathetically [\\w-]+', 'comically [\\w-]+', 'woeful', 'lamentable', 'pitiable', 'demeaning', 'cringe-?worthy', 'cringey?', 'brain-?dead',
  'bird-?brained', 'boneheaded', 'slapdash', 'slipshod', 'shambolic', 'threadbare', 'tone[- ]deaf', 'fanciful', 'far-?fetched', 'unworthy of \\w+',
  'beneath (?:contempt|discussion|comment|consideration|notice|us|you)',
  'beyond (?:parody|belief|ridiculous|absurd|insulting|a joke|the pale|laughable|satire|pathetic)', 'not even wrong', 'gibberish', 'bananas',
  'tosh', 'piffle', 'poppycock', 'codswallop', 'balderdash', 'bunkum', 'twaddle', 'tripe', 'hogwash', 'hooey', 'malarkey', 'baloney', 'bollocks',
  'bullshit', 'crap', 'crappy', 'bogus', 'rubbish', 'garbage', 'dog[- ]?(?:shit|crap)', 'drivel', 'claptrap', 'piffling', 'dead on arrival', 'DOA',
] as const;

/** Contempt only where it is said of what the other side put forward. */
export const MILD = [
  'offensive', 'silly', 'crazy', 'insane', 'nuts', 'mad', 'lame', 'miserable', 'shameful', 'obscene', 'monstrous', 'hideous', 'terrible',
  'horrible', 'awful', 'dreadful', 'embarrassing', 'useless', 'hopeless', 'pointless', 'meaningless', 'lazy', 'shoddy', 'sloppy', 'flimsy',
  'paper-thin', 'unacceptable', 'wholly unacceptable', 'not acceptable', 'intolerable',
  'unworkable nonsense', 'irrelevant', 'pitched at fools', 'lopsided', 'medieval', 'prehistoric', 'stone-age', 'wacky', 'weird', 'shocking', 'poor',
  'weak', 'trashy', 'toxic', 'vile', 'disgusting', 'sickening', 'repulsive', 'unreal', 'wild', 'cheap', 'stingy', 'mean-spirited', 'petty',
  'clueless', 'illiterate', 'incoherent', 'gross', 'rotten', 'rich', 'cute', 'adorable', 'hilarious', 'funny', 'priceless', 'fantastical',
  'fictional', 'fictitious', 'imaginary', 'odious', 'abject', 'absolute dreck', 'tawdry', 'tacky', 'ugly', 'foolish', 'irrational', 'illogical',
  'unbelievable', 'trivial',
] as const;

/** What a proposal is called in contempt, after "is", "was", "reads like". */
export const CALLED = [
  'jokes?', 'insults?', 'farce', 'travesty', 'disgrace', 'embarrassments?', 'rip-?off', 'slap in the face', 'kick in the teeth', 'spit in the face',
  'punch in the gut', 'waste of (?:(?:\\w+|everyone\'s|everybody\'s) )?(?:time|money|paper|ink|breath|space|oxygen|energy|effort|electricity|postage|toner|bandwidth|a \\w+|an \\w+)', 'time[- ]?(?:waster|sink)',
  'fantas(?:y|ies)', 'fairy[- ](?:tales?|stor(?:y|ies))', 'nonsense', 'rubbish', 'garbage', 'trash', 'junk(?: science)?', 'drivel', 'hogwash',
  'gibberish', 'claptrap', 'tosh', 'tripe', 'piffle', 'twaddle', 'bunk(?:um)?', 'bilge', 'baloney', 'malarkey', 'moonshine', 'poppycock',
  'balderdash', 'codswallop', 'crap', 'bull(?:shit)?', 'bollocks', 'waffle', 'fluff', 'guff', 'hot air', 'smoke and mirrors', 'mumbo[- ]jumbo', 'gobbledygook',
  'peanuts', 'chump change', 'chicken ?feed', 'pocket (?:money|change)', 'pittance', 'crumbs', 'small beer', 'loose change', 'tip', 'shambles',
  'mess', 'dog\'s (?:dinner|breakfast)', 'car crash', 'train ?wreck', 'dumpster fire', 'disaster', 'circus', 'pantomime', 'panto', 'puppet show',
  'comedy(?: gold)?', 'charade', 'sham', 'parody', 'caricature', 'cartoon', 'laughing ?stock', 'eyesore', 'abomination', 'monstrosity', 'obscenity',
  'affront', 'outrage', 'scandal', 'slur',
  'non-?starter', 'nothing-?burger', 'snooze', 'yawn', 'bore', 'dud', 'turkey', 'lemon', 'flop', 'stinker', 'clunker', 'daylight robbery',
  'highway robbery', 'robbery', 'extortion', 'ransom note', 'science fiction', 'sci-?fi', 'fiction', 'make-believe', 'wishful thinking',
  'pie in the sky', 'cloud[- ]cuckoo[- ]land', 'la-?la[- ]land', 'pipe ?dream', 'castles? in the air', 'house of cards', 'sandcastle',
  'storm in a teacup', 'tempest in a teapot', 'fuss over nothing', 'fuss about nothing', 'much ado about nothing', 'lunacy', 'madness', 'insanity',
  'idiocy', 'stupidity', 'folly', 'absurdity', 'mockery', 'gimmick', 'stunt', 'prank', 'clickbait', 'weak sauce', 'small potatoes', 'guesswork',
  'horse ?manure', 'manure', 'horse ?feathers', 'bucket of \\w+', 'load of \\w+', 'pile of \\w+', 'heap of \\w+', 'crock', 'word salad', 'spam',
  'figment of \\w+', 'napkin', 'doodles?', 'scribbles?', 'scrawl', 'lowball(?: (?:offer|bid|number))?', 'amateur hour', 'child\'s play', 'a joke',
  'for the birds', 'for laughing', 'taking the (?:mickey|piss|michael)', 'beggar\'s \\w+', 'tat', 'dross', 'dreck', 'slop', 'sludge', 'pap',
  'tommyrot', 'flapdoodle', 'hokum', 'humbug', 'pants', 'naff', 'tokenism', 'window dressing', 'eyewash',
] as const;

/** What strengthens or softens a verdict. */
export const ADVERB = String.raw`(?:(?:\w+ly|so|too|very|just|quite|rather|pretty|plain|downright|outright|beyond|way|kind of|kinda|sort of|a (?:bit|little|touch|tad)|more than a (?:bit|little)|nothing (?:short of|but|more than)|bordering on(?: the)?|verging on(?: the)?|close to|next to|near|almost|somewhat|still|also|even|at best|at worst|in a word|to be (?:honest|blunt|frank)|if you ask (?:me|us)|as ever|again|now|such|both|all|straight|damn|bloody|flat[- ]out|as \w+ as it is),? )`;

export const CONTEMPT = anyOf(HARSH, MILD);
