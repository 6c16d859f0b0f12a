/** Verb forms without a dictionary load: what a pattern needs when it is built, and what a swap needs to agree. */

export interface Forms {
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  readonly past: string;
  readonly participle: string;
}

/** "base past participle", the participle left out where it is the past. */
const IRREGULAR = new Map(
  ('be was been,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bet bet,bite bit bitten,bleed bled,blow blew blown,break broke broken,bring brought,build built,' +
    'buy bought,catch caught,choose chose chosen,cling clung,come came come,cut cut,deal dealt,dig dug,do did done,draw drew drawn,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,' +
    'fling flung,fly flew flown,forget forgot forgotten,get got,give gave given,go went gone,grind ground,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,keep kept,know knew known,lay laid,' +
    'lead led,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,meet met,outfight outfought,outshoot outshot,overplay overplayed,pay paid,put put,read read,ride rode ridden,ring rang rung,' +
    'rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,shoot shot,show showed shown,shut shut,sit sat,slay slew slain,speak spoke spoken,' +
    'spend spent,spin spun,split split,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,strike struck,swallow swallowed,swear swore sworn,sweep swept,swing swung,take took taken,teach taught,' +
    'tear tore torn,tell told,think thought,throw threw thrown,tread trod trodden,understand understood,win won,withdraw withdrew withdrawn,wrest wrested,wring wrung,write wrote written')
    .split(',')
    .map((line) => line.split(' '))
    .map(([base = '', past = '', participle = past]) => [base, { past, participle }] as const),
);

/** One-syllable ends that double their last letter, and the few longer verbs that do. */
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|qui[tz]|squat|outwit|outgun|refer|prefer|commit|admit|concur|regret)$/;

const cache = new Map<string, Forms>();

/** All forms of one verb: `formsOf('dig').gerund` is "digging". */
export function formsOf(base: string): Forms {
  let forms = cache.get(base);
  if (!forms) cache.set(base, (forms = conjugate(base)));
  return forms;
}

function conjugate(base: string): Forms {
  const irregular = IRREGULAR.get(base);
  const doubled = DOUBLES.test(base) ? base + base.slice(-1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = base === 'be' ? 'is' : base === 'have' ? 'has' : consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const gerund = /ie$/.test(base) ? `${base.slice(0, -2)}ying` : /[^eoy]e$/.test(base) && base !== 'be' ? `${base.slice(0, -1)}ing` : `${doubled}ing`;
  const past = irregular?.past ?? (consonantY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${doubled}ed`);
  return { base, third, gerund, past, participle: irregular?.participle ?? past };
}

/** The form of `verb` in which `word` stands among the forms of `like`: `alike('dug', 'dig', 'hold')` is "held". */
export function alike(word: string, like: string, verb: string): string {
  const from = formsOf(like), to = formsOf(verb), seen = word.toLowerCase();
  if (seen === from.base) return to.base;
  if (seen === from.third) return to.third;
  if (seen === from.gerund) return to.gerund;
  return seen === from.past ? to.past : to.participle;
}
