/** Shows a draft's items as a terminal prints them. */
import wrapAnsi from 'wrap-ansi';
import type { Look } from '../../terminal/screen.ts';
import { counted } from '../../text/counted.ts';
import { printable } from '../../text/sanitize.ts';
import type { Stretch } from '../article.ts';
import type { PlacedProblem } from '../check.ts';
import type { Choice, Choices } from '../choices.ts';
import { choiceText } from '../choosing.ts';
import type { Field, Item, Section } from '../items.ts';
import type { ReviewState } from '../opening.ts';
import { unusedSentences } from '../unused.ts';
import { formOf, valueText, wordsOf } from '../values.ts';

/** What the parts of a draft are called. */
const NOUNS: Readonly<Record<Section, string>> = {
  source: 'the source’s header',
  people: 'a person for people.yaml',
  parties: 'a party for parties.yaml',
  topics: 'a topic for topics.yaml',
  quotes: 'quotation',
  unquoted: 'words that nobody is quoted saying',
  statements: 'statement',
  facts: 'fact',
  events: 'event',
  disputes: 'dispute',
  asides: 'a silence in another source',
};

const INDENT = '    ';
/** Most choices that are listed; others are typed by a part of their names. */
const LISTED_MAX = 9;

/** Breaks a text into lines. */
export const wrapped = (text: string, { width }: Look, indent = INDENT, further = indent): string =>
  wrapAnsi(text, width - further.length, { hard: true })
    .split('\n')
    .map((line, at) => `${at === 0 ? indent : further}${line}`)
    .join('\n');

/** Shows fields of an item by their numbers, those that it may have besides on a line. */
export function itemFields({ section, key }: Item, fields: readonly Field[], look: Look): string {
  const width = Math.max(...fields.map(({ name }) => name.length));
  const written = fields.flatMap(({ name, value }, at) =>
    value === undefined
      ? []
      : wrapped(
          printable(`${String(at + 1).padStart(2)} ${name.padEnd(width)}  ${valueText({ section, name }, value)}`),
          look,
          '  ',
          ' '.repeat(width + 7),
        ),
  );
  const absent = fields.flatMap(({ name, value }, at) => (value === undefined ? `${at + 1} ${name}` : []));
  return [
    `── ${NOUNS[section]} · ${printable(key)}`,
    ...written,
    wrapped(`Not there: ${absent.join(' · ')}`, look, '  '),
  ].join('\n');
}

/** Shows an item: how far one is, its words in the article, its fields. */
export function itemText(state: ReviewState, item: Item, choices: Choices, look: Look): string {
  const at = state.items.indexOf(item) + 1;
  const left = state.items.filter(({ isDone }) => !isDone).length;
  const proposed = item.isProposed ? ' · only proposed' : '';
  const done = item.isDone ? ' · accepted' : '';
  const head = `── ${at} of ${state.items.length} · ${NOUNS[item.section]}${item.id === undefined ? '' : ` · ${item.id}`}${proposed}${done} · ${left} to go`;
  return [
    printable(head),
    ...placeText(state, item, look),
    ...remarks(item, look),
    ...fieldLines(item, choices, look).values(),
  ].join('\n');
}

/** The lines of an item's fields, by their names. */
export function fieldLines(item: Item, choices: Choices, look: Look): ReadonlyMap<string, string> {
  const fields = item.fields.filter(({ state }) => state !== 'absent');
  const width = Math.max(...fields.map(({ name }) => name.length));
  return new Map(fields.map(field => [field.name, fieldLine(item, field, choices, width, look)]));
}

/** Shows the fields that aren't as they were. Lines that only begin further right are the same. */
export function changesText(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const bare = (line: string | undefined): string => (line ?? '').replace(/\s+/gu, ' ');
  const gone = [...before.keys()].filter(name => !after.has(name)).map(name => `  ${name}  left out`);
  const changed = [...after].filter(([name, line]) => bare(before.get(name)) !== bare(line)).map(([, line]) => line);
  return [...changed, ...gone].join('\n');
}

function placeText({ article }: ReviewState, { lines, stretches }: Item, look: Look): readonly string[] {
  return lines.flatMap(at => {
    const line = article[at];
    if (!line) return [];
    const marked = markedText(
      line.text,
      stretches.filter(one => one.line === at),
      look,
    );
    return [`${line.kind === 'captions' ? 'Caption' : 'Paragraph'} ${line.number}:`, wrapped(marked, look)];
  });
}

/** A line of the article with the words of an item marked: by a terminal's bold type, else by brackets. */
function markedText(text: string, stretches: readonly Stretch[], { colour }: Look): string {
  const [open, close] = colour ? ['\u001b[1;7m', '\u001b[0m'] : ['[[', ']]'];
  let at = 0;
  let marked = '';
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    marked += `${printable(text.slice(at, start))}${open}${printable(text.slice(Math.max(at, start), end))}${close}`;
    at = end;
  }
  return marked + printable(text.slice(at));
}

function remarks({ marks, hints, sentences, lines, stretches }: Item, look: Look): readonly string[] {
  const found = [...marks.map(({ kind, reason }) => `${kind.toUpperCase()}: ${reason}`), ...hints];
  // What stands in the article is marked there.
  const told = lines.length > 0 && stretches.length > 0 ? [] : sentences.map(sentence => `> ${sentence}`);
  return [...found, ...told].map(remark => wrapped(printable(remark), look, '  '));
}

function fieldLine({ section }: Item, field: Field, choices: Choices, width: number, look: Look): string {
  const { name, value, state, marks } = field;
  const named = name === 'by' ? speakerName(value, choices) : '';
  const how = state === 'open' ? ['to be filled in'] : state === 'proposed' ? ['only proposed'] : [];
  const reasons = marks.map(({ kind, reason }) => `${kind.toUpperCase()}: ${reason}`);
  const notes = [...(named === '' ? [] : [named]), ...how, ...reasons, ...field.hints];
  const text = `${name.padEnd(width)}  ${valueText({ section, name }, value)}${notes.length > 0 ? `   (${notes.join(' · ')})` : ''}`;
  return wrapped(printable(text), look, '  ', ' '.repeat(width + 4));
}

/** The name of who speaks, where the record or the draft has it. */
function speakerName(value: unknown, choices: Choices): string {
  const { person, party } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const found = [...choices.people, ...choices.parties].find(({ id }) => id === (person ?? party));
  return found?.name ?? '';
}

/** A text with one full stop behind it, and a space. */
export const sentence = (text: string): string => (text === '' ? '' : `${text.replace(/\.$/u, '')}. `);

/** The value of a field, and why it takes a look. */
export const stands = ({ section }: Pick<Item, 'section'>, { name, value, marks }: Field): string =>
  [valueText({ section, name }, value), ...marks.map(({ reason }) => reason)].map(sentence).join('');

/** What there is to choose from. */
interface Choosable {
  readonly among: readonly Choice[];
  /** The days that numbers choose. */
  readonly days?: readonly string[];
}

/** Asks for a field: what it is, how it stands, and what there is to choose from. */
export function fieldQuestion(
  { section }: Pick<Item, 'section'>,
  field: Field,
  how: string,
  { among, days = [] }: Choosable,
  look: Look,
): string {
  const { name } = field;
  const words = wordsOf({ section, name }).map((word, at) => `${at + 1} ${word}`);
  const listed = formOf({ section, name }) === 'time' ? days : words;
  const list = listed.length > 0 ? listed.join(' · ') : choicesText(among);
  return [
    wrapped(printable(`${name}: ${how}`), look, ''),
    ...(list === '' ? [] : [wrapped(printable(list), look, '  ')]),
  ].join('\n');
}

/** Lists the first of some choices. */
export const choicesText = (among: readonly Choice[]): string =>
  [
    ...among.slice(0, LISTED_MAX).map(choiceText),
    ...(among.length > LISTED_MAX ? ['others by a part of the name'] : []),
  ].join(' · ');

/** Tells problems of the check, each by its item and field, or by its line in another file. @param of of one item alone */
export function problemsText(problems: readonly PlacedProblem[], look: Look, of?: string): string {
  return problems
    .map(({ item, field, file, line, message, mend }) => {
      const whole = item === undefined ? `${file}:${line}` : [item, field].filter(one => one !== undefined).join(' ');
      const place = item !== undefined && item === of ? (field ?? item) : whole;
      return wrapped(printable(`! ${place}: ${message.replace(/[.!?]$/u, '')}. ${mend}`), look, '  ');
    })
    .join('\n');
}

/** Lists all items with how they stand, and what of the article none of them has. */
export function listText(state: ReviewState, look: Look): string {
  return [itemsText(state), ...unusedText(state, look)].join('\n');
}

function itemsText({ items }: ReviewState): string {
  const lines = items.map(({ key, isDone, fields, marks }, at) => {
    const open = fields.filter(({ state }) => state === 'open').length;
    const doubts = fields.filter(({ state }) => ['likely', 'check', 'proposed'].includes(state)).length + marks.length;
    const how = isDone
      ? 'accepted'
      : [open > 0 ? `${open} to be filled in` : '', doubts > 0 ? `${doubts} marked` : ''].filter(one => one).join(', ');
    return printable(`${String(at + 1).padStart(3)} ${key}${how === '' ? '' : `  (${how})`}`);
  });
  return lines.join('\n');
}

/**
 * Tells what of the article is in no item, and how it comes into one; nothing where all is.
 *
 * @param most sentences that are shown; the others are counted
 */
export function unusedText(state: ReviewState, look: Look, most = Number.POSITIVE_INFINITY): readonly string[] {
  const unused = unusedSentences(state);
  const [first] = unused;
  const shown = unused.slice(0, most).map(({ place, text }) => wrapped(printable(`${place} ${text}`), look, '  '));
  const more = unused.length - shown.length;
  const head = `${counted(unused.length, 'sentence')} of the article in no item. What tells nothing for the record stays out; of any other make an item by its number: add statements ${first?.place}, or facts, events, quotes.`;
  return [
    ...looseText(state, look),
    ...(first ? [wrapped(head, look, ''), ...shown] : []),
    ...(more > 0 ? [`  … and ${more} more; list shows them all.`] : []),
  ];
}

/** The passages in quotation marks that no item has, a line each. */
const looseText = ({ article, loose }: ReviewState, look: Look): readonly string[] =>
  loose.map(({ line, start, end }) => {
    const { number = 0, text = '' } = article[line] ?? {};
    const told = `! paragraph ${number}, in quotation marks and in no item: ${text.slice(start, end)}`;
    return wrapped(printable(told), look, '  ');
  });
