/** Verb forms for word classes, spelt by rule and by a list of irregular verbs; compromise is too slow to load for this. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  bleed: ['bled'], break: ['broke', 'broken'], breed: ['bred'], bring: ['brought'], buy: ['bought'], cast: ['cast'], catch: ['caught'], choose: ['chose', 'chosen'], come: ['came', 'come'], cost: ['cost'], cut: ['cut'], deal: ['dealt'], do: ['did', 'done'], draw: ['drew', 'drawn'], drive: ['drove', 'driven'], eat: ['ate', 'eaten'], fall: ['fell', 'fallen'], feed: ['fed'], fight: ['fought'], find: ['found'], forget: ['forgot', 'forgotten'], forsake: ['forsook', 'forsaken'],
  freeze: ['froze', 'frozen'], get: ['got', 'gotten'], give: ['gave', 'given'], go: ['went', 'gone'], hang: ['hung'], have: ['had'], hide: ['hid', 'hidden'], hit: ['hit'], hold: ['held'], keep: ['kept'], lead: ['led'], leave: ['left'], let: ['let'], lie: ['lied'], lose: ['lost'], make: ['made'], mislead: ['misled'], mislay: ['mislaid'], misread: ['misread'], mistake: ['mistook', 'mistaken'], misunderstand: ['misunderstood'], overpay: ['overpaid'], oversell: ['oversold'], oversleep: ['overslept'], pay: ['paid'], put: ['put'], quit: ['quit'], read: ['read'], rip: ['ripped'], run: ['ran', 'run'],
  say: ['said'], see: ['saw', 'seen'], sell: ['sold'], send: ['sent'], set: ['set'], shake: ['shook', 'shaken'], shut: ['shut'], sink: ['sank', 'sunk'], sit: ['sat'], sleep: ['slept'], slip: ['slipped'], snuck: ['snuck'], speak: ['spoke', 'spoken'], spend: ['spent'], stand: ['stood'], steal: ['stole', 'stolen'], stick: ['stuck'], string: ['strung'], swear: ['swore', 'sworn'], take: ['took', 'taken'], tell: ['told'], think: ['thought'], throw: ['threw', 'thrown'], turn: ['turned'], underpay: ['underpaid'], undercut: ['undercut'], walk: ['walked'], withdraw: ['withdrew', 'withdrawn'], withhold: ['withheld'], write: ['wrote', 'written'], blow: ['blew', 'blown'], stab: ['stabbed'],
  beat: ['beat', 'beaten'], bend: ['bent'], bite: ['bit', 'bitten'], build: ['built'], dig: ['dug'], feel: ['felt'], fly: ['flew', 'flown'], grind: ['ground'], grow: ['grew', 'grown'], hear: ['heard'], know: ['knew', 'known'], lay: ['laid'], lend: ['lent'],
  light: ['lit'], mean: ['meant'], meet: ['met'], overrun: ['overran', 'overrun'], ride: ['rode', 'ridden'], ring: ['rang', 'rung'], rise: ['rose', 'risen'], seek: ['sought'], shoot: ['shot'], show: ['showed', 'shown'], split: ['split'], teach: ['taught'],
  tear: ['tore', 'torn'], understand: ['understood'], undo: ['undid', 'undone'], upset: ['upset'], wear: ['wore', 'worn'], win: ['won'], wind: ['wound'],
};
const DOUBLES = /^(?:rip|con|scam|pad|slip|skim|nick|stab|trap|drag|fob|drop|stop|plan|plot|hog|jar|cap|snub|ban|rob|grab|dip|fit|swap|nag|cram|clog|flub|shrug|drip|trip|chop|wrap|strip|whip|botch)$/;

function formsOf(verb: string): { base: string[]; past: string[]; gerund: string[] } {
  const [head = verb, ...rest] = verb.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const cut = head.lastIndexOf('-') + 1;
  const lead = head.slice(0, cut), stem = head.slice(cut);
  const doubled = DOUBLES.test(stem) && !stem.endsWith('ch') && !stem.endsWith('ck');
  const last = doubled ? stem.slice(-1) : '';
  const past = IRREGULAR[stem] ?? [/e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}${last}ed`];
  const gerund = /ie$/.test(stem) ? `${stem.slice(0, -2)}ying` : /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}${doubled || /^(?:forget|sit|get|put|cut|let|set|run|quit|shut|hit)$/.test(stem) ? stem.slice(-1) : ''}ing`;
  const third = /(?:s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`;
  const all = (words: readonly string[]): string[] => words.map((word) => `${lead}${word}${tail}`);
  return { base: all([stem, third]), past: all(past), gerund: all([gerund]) };
}

/** Base (with the third person), past (with the participle) and gerund forms of verbs, phrasal verbs among them. */
export function inflections(verbs: readonly string[]): { readonly base: string[]; readonly past: string[]; readonly gerund: string[] } {
  const every = verbs.map(formsOf);
  return { base: every.flatMap(({ base }) => base), past: every.flatMap(({ past }) => past), gerund: every.flatMap(({ gerund }) => gerund) };
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR).flatMap(([base, [past = '', participle = past]]) => [[base, participle], [past, participle], [participle, participle]] as const));

/** The participle of a verb in any form: "broke", "break" and "breaking" give "broken". Regular verbs are spelt by rule. */
export function participleOf(verb: string): string {
  const [head = verb, ...rest] = verb.toLowerCase().split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const known = PARTICIPLES.get(head);
  if (known) return known + tail;
  if (head.endsWith('ed')) return head + tail;
  if (head.endsWith('ing')) {
    const stem = head.slice(0, -3);
    for (const base of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]) if (PARTICIPLES.has(base)) return (PARTICIPLES.get(base) ?? base) + tail;
    return `${/[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : stem}ed${tail}`;
  }
  const plain = head.replace(/ies$/, 'y').replace(/(ss|x|ch|sh)es$/, '$1').replace(/([^s])s$/, '$1');
  const base = PARTICIPLES.get(plain) ?? formsOf(plain).past[0] ?? `${plain}ed`;
  return base + tail;
}
