/**
 * Cuts a regular expression that says "this or that or …" into one expression a branch. A branch by itself has rarer letters that
 * call it, and is compiled only when it is called; together the branches match where the whole does.
 */

const [BACKSLASH, OPEN_CLASS, OPEN, CLOSE] = Array.from('\\[()', (char) => char.charCodeAt(0));

/** Where the part that starts at `at` ends: an escape, a class, a group, or one character. */
export function partEnd(source: string, at: number): number {
  const char = source[at];
  if (char === '\\') {
    if (!'pPuk'.includes(source[at + 1] ?? '')) return at + 2;
    const named = /^\\(?:[pPu]\{[^}]*\}|k<[^>]*>)/.exec(source.slice(at, at + 60));
    return at + (named?.[0].length ?? 2);
  }
  if (char === '[') {
    for (at++; at < source.length && source[at] !== ']'; at++) if (source[at] === '\\') at++;
    return at + 1;
  }
  if (char === '(') {
    for (let depth = 0; at < source.length; ) {
      const unit = source.charCodeAt(at);
      if (unit === BACKSLASH || unit === OPEN_CLASS) at = partEnd(source, at);
      else {
        at++;
        if (unit === OPEN) depth++;
        else if (unit === CLOSE && --depth === 0) break;
      }
    }
    return at;
  }
  return at + 1;
}

/** The branches of a source at its top level. */
function split(source: string): string[] {
  const branches: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      branches.push(source.slice(start, at));
      start = ++at;
    } else at = partEnd(source, at);
  }
  branches.push(source.slice(start));
  return branches;
}

const LOOKS = /^(?:\\b|\^|\$|\(\?<?[=!])/;
const GROUP = /^(?:\(\?:|\(\?<[A-Za-z]\w*>)/;

/** A source as what looks around in front, one group, and what looks around behind; undefined where it is anything else. */
function oneGroup(source: string): { front: string; open: string; inside: string; behind: string } | undefined {
  let at = 0;
  while (LOOKS.test(source.slice(at, at + 4))) at = partEnd(source, at);
  const open = GROUP.exec(source.slice(at, at + 40))?.[0];
  if (open === undefined) return undefined;
  const end = partEnd(source, at);
  let behind = end;
  while (behind < source.length && LOOKS.test(source.slice(behind, behind + 4))) behind = partEnd(source, behind);
  // Anything left is a quantifier, or text of its own.
  if (behind < source.length) return undefined;
  return { front: source.slice(0, at), open, inside: source.slice(at + open.length, end - 1), behind: source.slice(end) };
}

/** The sources of the branches; the source alone where it has none, or where a branch refers back to another part. */
export function branchesOf(source: string): string[] {
  if (/\\[1-9k]/.test(source)) return [source];
  const top = split(source);
  if (top.length > 1) return top.flatMap(branchesOf);
  const group = oneGroup(source);
  if (!group) return [source];
  const inner = split(group.inside);
  const wrap = (branch: string): string => `${group.front}${group.open}${branch})${group.behind}`;
  if (inner.length > 1) return inner.flatMap((branch) => deeper(branch, wrap));
  return deeper(group.inside, wrap);
}

/** The branches of what stands within a group, each in the group's clothes again. */
const deeper = (source: string, wrap: (branch: string) => string): string[] => {
  const branches = branchesOf(source);
  return branches.length > 1 ? branches.map(wrap) : [wrap(source)];
};
