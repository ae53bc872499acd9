/**
 * Splits a typed command line into its parts: `/name option:value option:"quoted value" flag`.
 *
 * - A quoted value may hold quotation marks: `about:"say "peace" again"`. It ends at one after which the line ends or goes on
 *   with an option. A backslash takes the next character as it is.
 * - An unquoted value may hold several words (`day:27 March`). It ends before the next word that is `name:` of an option;
 *   before anything else of the form `name:value`, which is then an unknown option; and before a flag's name that is followed
 *   by an option or by the end of the line.
 * - Words right after the command's name are a value of its first option: `/help verify`. Their quotation marks belong to them.
 *
 * Imports nothing: the playground's page splits lines by it, too.
 */

/** One option or bare word of a line. */
export interface Part {
  /** The option's name in lower case; absent for a bare word. */
  readonly name?: string;
  /** The name isn't written. */
  readonly isImplied?: true;
  readonly value: string;
  /** Where it starts in the line, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** open: the value's quotation mark has no partner. */
  readonly quoted: 'no' | 'closed' | 'open';
}

/** Tells which names are options of a command, which of these are flags, and which comes first. */
export interface OptionNames {
  readonly isOption: (name: string) => boolean;
  readonly isFlag: (name: string) => boolean;
  /** The option whose value words are that follow the command's name. */
  readonly first: string | undefined;
}

/** A line split into its parts. */
export interface Scanned {
  /** The command's name in lower case, without the slash; of a subcommand both words. */
  readonly command: string;
  /** Where the command's name ends. */
  readonly end: number;
  readonly parts: readonly Part[];
}

const SPACE = /\s*/y;
const HEAD = /\s*\/?\s*(\S*)/y;
const SUBCOMMAND = /\s+(\S+)/y;
const NAME = /([^\s:"\\]+):/y;
const WORD = /(?:\\[\s\S]|[^\s\\]|\\$)+/y;
/** Text up to a quotation mark. */
const UNQUOTED = /(?:\\[\s\S]|[^"\\])*/y;
/** Text meant as an option, whether or not there is one of that name. */
const LIKE_OPTION = /([a-z][a-z_-]*):(?!\/)\S/iy;

const NO_NAMES: OptionNames = { isOption: () => false, isFlag: () => false, first: undefined };

/**
 * Splits a line into the command's name and its parts. Total: any line can be split.
 *
 * @param optionNamesOf finds the options of a command by its name; `undefined` where there is none of that name.
 */
export function scan(line: string, optionNamesOf: (command: string) => OptionNames | undefined): Scanned {
  const head = match(HEAD, line, 0);
  const first = (head?.[1] ?? '').toLowerCase();
  const end = head?.[0].length ?? 0;
  const second = match(SUBCOMMAND, line, end);
  const both = `${first} ${(second?.[1] ?? '').toLowerCase()}`;
  const ofBoth = optionNamesOf(both);
  if (!ofBoth) return { command: first, end, parts: scanParts(line, end, optionNamesOf(first) ?? NO_NAMES) };
  const endOfBoth = end + (second?.[0].length ?? 0);
  return { command: both, end: endOfBoth, parts: scanParts(line, endOfBoth, ofBoth) };
}

/** Splits the options of a line into parts, from a place in it on. */
export function scanParts(line: string, from: number, names: OptionNames): readonly Part[] {
  const parts: Part[] = [];
  for (let at = skip(line, from); at < line.length; ) {
    const part = (parts.length === 0 && scanImplied(line, at, names)) || scanPart(line, at, names);
    parts.push(part);
    at = skip(line, part.end);
  }
  return parts;
}

/** Finds where an option's name with its colon first stands in a value; what a quotation mark at its start opens is passed over. */
export function nextOptionIn(value: string, names: OptionNames): number | undefined {
  const from = skip(value, 0);
  let at = skip(value, scanQuoted(value, from, names)?.end ?? from);
  while (at < value.length) {
    if (isOptionAt(value, at, names)) return at;
    at = skip(value, at + (match(WORD, value, at)?.[0].length ?? 1));
  }
  return undefined;
}

/** Removes backslashes: each stands for the character after it. */
const unescaped = (raw: string): string => raw.replace(/\\([\s\S])/g, '$1');

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function skip(line: string, at: number): number {
  return at + (match(SPACE, line, at)?.[0].length ?? 0);
}

/** Reads the value of the first option, where what is written is no name of an option. */
function scanImplied(line: string, start: number, names: OptionNames): Part | undefined {
  const { first: name } = names;
  if (name === undefined || match(NAME, line, start)) return undefined;
  const word = (match(WORD, line, start)?.[0] ?? '').toLowerCase();
  if (names.isFlag(word) ? endsValue(line, start, false, names) : names.isOption(word)) return undefined;
  const { words, end } = scanWords(line, start, names);
  return { name, isImplied: true, value: words.map(unescaped).join(' '), start, end, quoted: 'no' };
}

function scanPart(line: string, start: number, names: OptionNames): Part {
  const named = match(NAME, line, start);
  if (!named) {
    const raw = match(WORD, line, start)?.[0] ?? line.slice(start);
    return { value: unescaped(raw), start, end: start + raw.length, quoted: 'no' };
  }
  const name = (named[1] ?? '').toLowerCase();
  const from = skip(line, start + named[0].length);
  const quotation = scanQuoted(line, from, names);
  if (quotation) return { name, start, ...quotation };
  const { words, end } = scanWords(line, from, names);
  return { name, value: words.map(unescaped).join(' '), start, end, quoted: 'no' };
}

/** Reads a value in quotation marks. Where none of them can be its end, the first is, unless it has no partner. */
function scanQuoted(
  line: string,
  from: number,
  names: OptionNames,
): Pick<Part, 'value' | 'end' | 'quoted'> | undefined {
  if (line[from] !== '"') return undefined;
  const upTo = (mark: number): string => unescaped(line.slice(from + 1, mark));
  const closedAt = (mark: number) => ({ value: upTo(mark), end: mark + 1, quoted: 'closed' }) as const;
  const nextMark = (at: number): number => at + (match(UNQUOTED, line, at)?.[0].length ?? 0);
  const first = nextMark(from + 1);
  let mark = first;
  let hasPartner = false;
  for (; line[mark] === '"'; mark = nextMark(mark + 1)) {
    const next = skip(line, mark + 1);
    if (next >= line.length || endsValue(line, next, false, names)) return closedAt(mark);
    hasPartner = !hasPartner;
  }
  return hasPartner ? closedAt(first) : { value: upTo(mark), end: line.length, quoted: 'open' };
}

/** Reads the words of an unquoted value. */
function scanWords(
  line: string,
  from: number,
  names: OptionNames,
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

function endsValue(line: string, at: number, first: boolean, names: OptionNames): boolean {
  if (isOptionAt(line, at, names)) return true;
  if (first) return false;
  if (match(LIKE_OPTION, line, at)) return true;
  const word = match(WORD, line, at)?.[0] ?? '';
  if (!names.isFlag(word.toLowerCase())) return false;
  const next = skip(line, at + word.length);
  return next >= line.length || isOptionAt(line, next, names);
}

function isOptionAt(line: string, at: number, names: OptionNames): boolean {
  const name = match(NAME, line, at)?.[1];
  return name !== undefined && names.isOption(name.toLowerCase());
}
