/** Reads the words with which a curator leads a review. */
import type { Field } from '../items.ts';

/** What a curator wants. */
export interface Command {
  readonly name: CommandName;
  /** What stands behind the word. */
  readonly rest: string;
}

const COMMANDS = {
  accept: 'the item is right as it stands',
  edit: 'edit FIELD, or edit FIELD VALUE: write a field; edit FIELD none leaves it out. So does FIELD VALUE: topics 2 5, or to 2 5',
  reject: 'take the item out; a quotation goes to unquoted, so say why: reject A sign on a wall.',
  skip: 'leave it for later',
  undo: 'take the last step back, and the one before, and so on',
  back: 'go to the item before',
  go: 'go NUMBER, or go KEY: go to an item of the list',
  show: 'show the item again, whole',
  list: 'list all items, and what of the article is in none',
  add: 'add quotes WORDS: make an item of words of the article, or of a sentence by its number in the list: add facts 4.1; also statements, events, unquoted',
  new: 'new person NAME; also party, topic, dispute: make one that the draft doesn’t propose',
  article: 'show the whole article',
  check: 'show every problem that the check has with the draft',
  help: 'this list',
  quit: 'leave; everything is kept',
} as const;
/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

const NAMES = Object.keys(COMMANDS) as readonly CommandName[];
/** Commands behind which something may stand. */
const WITH_REST: readonly CommandName[] = ['edit', 'reject', 'go', 'add', 'new'];
/** Those of which the first letter is enough; of two with one letter the first. An n answers a question. */
const LETTERS = new Map(
  [...NAMES]
    .filter(name => name !== 'new')
    .reverse()
    .map(name => [name.charAt(0), name]),
);

/** Reads a line; `undefined` where it's no command. A value that is one is typed behind a `=`. */
export function commandIn(line: string): Command | undefined {
  const [, word = '', rest = ''] = /^(\S+)(?:\s+(.*))?$/u.exec(line.trim()) ?? [];
  const name = NAMES.find(one => one === word) ?? LETTERS.get(word);
  return name && (rest === '' || WITH_REST.includes(name)) ? { name, rest } : undefined;
}

/**
 * Reads a field that is named, by its beginning too, with what stands behind it: a field that is written before one that isn't.
 *
 * @returns the fields that may be meant; none where the line begins with a command's letter
 */
export function fieldsIn(
  line: string,
  fields: readonly Field[],
): { readonly fields: readonly Field[]; readonly rest: string } {
  const [, word = '', rest = ''] = /^(\S+)(?:\s+(.*))?$/u.exec(line.trim()) ?? [];
  const exact = fields.filter(({ name }) => name === word);
  if (exact.length > 0 || word === '' || LETTERS.has(word)) return { fields: exact, rest };
  const found = fields.filter(({ name }) => name.startsWith(word));
  const written = found.filter(({ state }) => state !== 'absent');
  return { fields: written.length > 0 ? written : found, rest };
}

/** The value that was typed: what stands behind a `=`. One alone is a value itself. */
export const literal = (line: string): string => line.trim().replace(/^=\s*(?=\S)/u, '');

/** Lists the commands. */
export const helpText = (): string =>
  [
    'Words, or their first letters; add, new, article and show in full:',
    ...NAMES.map(name => `  ${name.padEnd(8)}${COMMANDS[name]}`),
    'An empty line accepts an item of which nothing is open, marked or wrong.',
    'What is asked for is typed as the question says; ? explains it. A value that is one of these words is typed behind a =.',
    'Numbers choose; so does the beginning of a name, where it is one’s alone. A number means the same through the whole draft.',
    'A likely day is shown with its item, and accept takes it as it is. Days can be typed as weekdays, and = takes over the one of the item before.',
  ].join('\n');
