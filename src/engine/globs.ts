/** Longest glob, and most ways of a glob's braces. */
const LONGEST = 300, MOST = 64;

/** One step of a glob: a character, any character, any run in a name, or any run of folders. */
type Step = ((character: string) => boolean) | 'name' | 'folders' | 'rest';

/** Globs of files, and the folder that they count from. */
export interface Globs {
  readonly globs: readonly string[];
  /** Its path; empty where there is none, and the globs are for whole paths. */
  readonly from: string;
}

/** Whether a file is among those that the globs name. One without a slash is for a name in any folder. */
const isAmong = (path: string, { globs, from }: Globs): boolean => {
  const name = slashed(path), folder = slashed(from).replace(/\/$/, '');
  if (folder && !name.startsWith(`${folder}/`)) return false;
  const rest = name.slice(folder.length).replace(/^\//, '');
  return globs.some((glob) => matchesGlob(glob, rest));
};

/** What the globs say of a file: that it is mail, that it is left alone, or nothing. */
export function globsSay(path: string, include: readonly Globs[], exclude: readonly Globs[]): 'mail' | 'off' | undefined {
  if (exclude.some((each) => isAmong(path, each))) return 'off';
  const asked = include.filter(({ globs }) => globs.length > 0);
  if (asked.length === 0) return undefined;
  return asked.some((each) => isAmong(path, each)) ? 'mail' : 'off';
}

/** Windows' separators as slashes. */
const slashed = (path: string): string => path.replace(/\\/g, '/');

/** Whether a glob (`*`, `**`, `?`, `[…]`, `{a,b}`) fits a path. It takes time in proportion to their lengths, whatever the glob is. */
export function matchesGlob(glob: string, path: string): boolean {
  if (glob.length > LONGEST) return false;
  // "docs/" is all that is in it.
  return withoutBraces(glob.replace(/^\.?\//, '/').replace(/\/$/, '/**')).some((each) => fits(stepsOf(each.includes('/') ? each.replace(/^\//, '') : `**/${each}`), path));
}

/** "{a,b}/c" as "a/c" and "b/c"; braces in braces are read from within. */
function withoutBraces(glob: string): string[] {
  let open = [glob];
  for (;;) {
    const next = open.flatMap((each) => {
      const inner = /\{([^{}]*)\}/.exec(each);
      return inner ? (inner[1] ?? '').split(',').map((choice) => each.slice(0, inner.index) + choice + each.slice(inner.index + inner[0].length)) : [each];
    });
    if (next.length > MOST) return [];
    if (next.every((each, at) => each === open[at]) && next.length === open.length) return next;
    open = next;
  }
}

function stepsOf(glob: string): Step[] {
  const steps: Step[] = [];
  for (const [part] of glob.matchAll(/\*\*\/|\*\*|\*|\?|\[[^\]/]{1,99}\]|[\s\S]/g)) {
    if (part === '**/') steps.push('folders');
    else if (part === '**') steps.push('rest');
    else if (part === '*') steps.push('name');
    else if (part === '?') steps.push((character) => character !== '/');
    else if (part.length > 1) steps.push(classOf(part.slice(1, -1)));
    else steps.push((character) => character === part);
  }
  return steps;
}

/** "a-z" or "!a-z". */
function classOf(body: string): (character: string) => boolean {
  const not = /^[!^]/.test(body);
  const ranges = [...(not ? body.slice(1) : body).matchAll(/([\s\S])-([\s\S])|[\s\S]/g)].map(([one, from, to]) => [from ?? one, to ?? one] as const);
  return (character) => character !== '/' && ranges.some(([from, to]) => from <= character && character <= to) !== not;
}

/** Follows all places in the glob at once, so that no star is tried twice. */
function fits(steps: readonly Step[], path: string): boolean {
  let places = new Set<number>();
  const enter = (set: Set<number>, place: number): void => {
    set.add(place);
    // A star may stand for nothing.
    if (typeof steps[place] === 'string') enter(set, place + 1);
  };
  enter(places, 0);
  for (let at = 0; at < path.length && places.size > 0; at++) {
    const character = path.charAt(at);
    const next = new Set<number>();
    for (const place of places) {
      const step = steps[place];
      if (step === undefined) continue;
      if (typeof step === 'function') {
        if (step(character)) enter(next, place + 1);
      } else if (step === 'rest' || (step === 'name' && character !== '/')) {
        enter(next, place);
      } else if (step === 'folders') {
        // What is behind it begins where a name does.
        next.add(place);
        if (character === '/') enter(next, place + 1);
      }
    }
    places = next;
  }
  return places.has(steps.length);
}
