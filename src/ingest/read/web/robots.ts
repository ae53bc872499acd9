/** Reads robots.txt: whether a site lets this program fetch a page. RFC 9309. */

/** The name by which a site's rules call this program. */
const ROBOT = 'rapporteur';
/** Bytes that are read of it, at least 500 KiB by the standard; and lines. */
export const ROBOTS_BYTES = 512_000;
const LINES_MAX = 20_000;
const LINE = /^\s*(user-agent|allow|disallow)\s*:\s*([^#]*)/iu;
/** UTF-16 code units of a rule's path. */
const PATH_MAX = 1_000;

interface Rule {
  readonly allows: boolean;
  readonly path: string;
}

/** Whether a page may be fetched: the longest rule that fits decides, and of two of a length the one that allows. */
export function mayFetch(robots: string, path: string): boolean {
  let [best, allows] = [-1, true];
  for (const rule of rulesFor(robots)) {
    if (rule.path.length < best || (rule.path.length === best && allows) || !fits(rule.path, path)) continue;
    [best, allows] = [rule.path.length, rule.allows];
  }
  return allows;
}

/** The rules of all groups that name this program; where none does, of those for everybody. */
function rulesFor(robots: string): readonly Rule[] {
  const groups = groupsOf(robots);
  const named = groups.filter(({ agents }) => agents.has(ROBOT));
  return (named.length > 0 ? named : groups.filter(({ agents }) => agents.has('*'))).flatMap(({ rules }) => rules);
}

interface Group {
  readonly agents: Set<string>;
  readonly rules: Rule[];
}

/** Groups of rules: each begins with the names of those for whom it is. */
function groupsOf(robots: string): readonly Group[] {
  const groups: Group[] = [];
  for (const line of robots.split(/\r\n|[\n\r]/u).slice(0, LINES_MAX)) {
    const [, key = '', value = ''] = LINE.exec(line.slice(0, 2 * PATH_MAX)) ?? [];
    const group = groups.at(-1);
    if (key.toLowerCase() === 'user-agent') {
      // Some write the version behind the name.
      const named = value.trim().toLowerCase().replace(/\/.*$/u, '');
      if (group && group.rules.length === 0) group.agents.add(named);
      else groups.push({ agents: new Set([named]), rules: [] });
    } else if (key !== '') group?.rules.push(ruleOf(key, value));
  }
  return groups;
}

/** One without a path says nothing, so that it fits only by what is shorter than any other. */
function ruleOf(key: string, value: string): Rule {
  const path = encoded(value.trim());
  return { allows: path === '' || key.toLowerCase() === 'allow', path };
}

/** As `URL` writes a path, so that both can be compared. */
function encoded(path: string): string {
  return path.replace(/[^\p{ASCII}]+/gu, text =>
    Buffer.from(text).toString('hex').toUpperCase().replace(/../gu, '%$&'),
  );
}

/** Whether a rule's path fits: `*` stands for anything, `$` for the end. Each piece is looked for once, from left to right. */
function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$');
  const [first = '', ...rest] = (isWhole ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = isWhole && index === rest.length - 1;
    const found = isLast ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !isWhole || at === path.length;
}
