/**
 * The syntax of a typed command, without its meaning: `/name option:value option:"quoted value" flag`.
 *
 * - In a quoted value a backslash takes the next character as it is: `about:"say \"peace\""`.
 * - An unquoted value may hold several words (`day:27 March`). It ends before the next word that is `name:` of an option,
 *   before anything else of the form `name:value` (which is then told to be unknown), and before a flag's name that is
 *   followed by an option or by the end of the line.
 */

/** One option or bare word of a line. */
export interface Part {
  /** The option's name in lower case; absent for a bare word. */
  readonly name?: string;
  readonly value: string;
  /** Where it starts in the line, in UTF-16 code units. */
  readonly start: number;
  /** open: the quotation mark that begins the value has no partner. */
  readonly quoted: 'no' | 'closed' | 'open';
}

/** What the scanner must know of a command: which names are options, and which of these are flags. */
export interface Names {
  readonly isOption: (name: string) => boolean;
  readonly isFlag: (name: string) => boolean;
}

export interface Scanned {
  /** The command's name in lower case, without the slash. */
  readonly command: string;
  readonly parts: readonly Part[];
}

const SPACE = /\s*/y;
const HEAD = /\s*\/?\s*([^\s]*)/y;
const NAME = /([^\s:"\\]+):/y;
const WORD = /(?:\\[\s\S]|[^\s\\]|\\$)+/y;
const QUOTED = /"((?:\\[\s\S]|[^"\\])*)("|\\?$)/y;
/** Something that was meant as an option, whether or not there is one of that name. */
const LIKE_OPTION = /([a-z][a-z_-]*):(?!\/)\S/iy;

/** Reads a line into the command's name and its parts. Total: whatever is typed has a reading, and the parser judges it. */
export function scan(line: string, namesOf: (command: string) => Names): Scanned {
  const head = match(HEAD, line, 0);
  const command = (head?.[1] ?? '').toLowerCase();
  const names = namesOf(command);
  const parts: Part[] = [];
  let at = skip(line, head?.[0].length ?? 0);
  while (at < line.length) {
    const { part, end } = scanPart(line, at, names);
    parts.push(part);
    at = skip(line, end);
  }
  return { command, parts };
}

/** Takes the backslashes out: each leaves the character after it. */
const unescaped = (raw: string): string => raw.replace(/\\([\s\S])/g, '$1');

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function skip(line: string, at: number): number {
  return at + (match(SPACE, line, at)?.[0].length ?? 0);
}

function scanPart(line: string, start: number, names: Names): { readonly part: Part; readonly end: number } {
  const named = match(NAME, line, start);
  if (!named) {
    const raw = match(WORD, line, start)?.[0] ?? line.slice(start);
    return { part: { value: unescaped(raw), start, quoted: 'no' }, end: start + raw.length };
  }
  const name = (named[1] ?? '').toLowerCase();
  const from = skip(line, start + named[0].length);
  const quoted = match(QUOTED, line, from);
  if (quoted) {
    const [whole, raw = '', mark] = quoted;
    const part: Part = { name, value: unescaped(raw), start, quoted: mark === '"' ? 'closed' : 'open' };
    return { part, end: from + whole.length };
  }
  const { words, end } = scanWords(line, from, names);
  return { part: { name, value: words.map(unescaped).join(' '), start, quoted: 'no' }, end };
}

/** The words of an unquoted value. */
function scanWords(
  line: string,
  from: number,
  names: Names,
): { readonly words: readonly string[]; readonly end: number } {
  const words: string[] = [];
  let end = from;
  for (let at = from; at < line.length && !endsValue(line, at, words.length === 0, names); at = skip(line, end)) {
    const word = match(WORD, line, at)?.[0] ?? line.slice(at);
    words.push(word);
    end = at + word.length;
  }
  return { words, end };
}

function endsValue(line: string, at: number, first: boolean, names: Names): boolean {
  if (isOptionAt(line, at, names)) return true;
  if (first) return false;
  if (match(LIKE_OPTION, line, at)) return true;
  const word = match(WORD, line, at)?.[0] ?? '';
  if (!names.isFlag(word.toLowerCase())) return false;
  const next = skip(line, at + word.length);
  return next >= line.length || isOptionAt(line, next, names);
}

function isOptionAt(line: string, at: number, names: Names): boolean {
  const name = match(NAME, line, at)?.[1];
  return name !== undefined && names.isOption(name.toLowerCase());
}
