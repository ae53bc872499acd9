/** Counts the lines of a finished file that its draft had right. */
import { isDeepStrictEqual } from 'node:util';
import { type Alignment, align, placeOf } from './aligned.ts';
import type { Drafted } from './drafted.ts';
import type { Entry, Finished, FinishedLine, Step } from './finished-lines.ts';

/** Lines of a finished file, and how many of them were right. */
export interface Count {
  readonly lines: number;
  readonly right: number;
}

/** A finished file against its draft. */
export interface Measured {
  /** All lines. */
  readonly all: Count;
  /**
   * Those that an article gives: without what was taken back or corrected since, without other outlets' wordings, and
   * without the questions that are offered, which are written once an item is translated.
   */
  readonly given: Count;
  /** The same without the ids: any good word is right there. */
  readonly withoutIds: Count;
  readonly sections: ReadonlyMap<string, Count>;
  /** Of the quotations, how many have each field right. */
  readonly quotations: Readonly<Record<'found' | (typeof QUOTED)[number], number>> & { readonly of: number };
}

const QUOTED = ['by', 'extent', 'cue', 'occasion', 'when', 'about', 'topics'] as const;

/** Measures a draft by the finished file. */
export function measure(finished: Finished, drafted: Drafted): Measured {
  const context = contextOf(finished, drafted);
  const told = finished.lines.map(line => ({ line, isRight: isRight(line, context) }));
  const given = told.filter(({ line }) => isGiven(line, finished));
  const sections = new Map<string, Count>();
  for (const each of given) {
    const section = String(each.line.path[0]);
    const { lines, right } = sections.get(section) ?? { lines: 0, right: 0 };
    sections.set(section, { lines: lines + 1, right: right + Number(each.isRight) });
  }
  return {
    all: count(told),
    given: count(given),
    withoutIds: count(given.filter(({ line }) => line.path.at(-1) !== 'id')),
    sections,
    quotations: quotationsOf(context),
  };
}

function contextOf(finished: Finished, drafted: Drafted): Context {
  const alignment = align(finished.content, drafted);
  return { finished, drafted, alignment, ids: idsOf(finished, alignment) };
}

interface Context {
  readonly finished: Finished;
  readonly drafted: Drafted;
  readonly alignment: Alignment;
  /** The finished id of each drafted item. */
  readonly ids: ReadonlyMap<string, string>;
}

const count = (told: readonly { readonly isRight: boolean }[]): Count => ({
  lines: told.length,
  right: told.filter(({ isRight }) => isRight).length,
});

/** The finished id of each drafted item. */
export function idsOf({ content }: Finished, alignment: Alignment): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(content).flatMap(([section, entries]) =>
      (Array.isArray(entries) ? entries : []).flatMap((entry, at) => {
        const draft = alignment.get(placeOf(section, at));
        return draft ? [[String(draft['id']), String((entry as Entry)['id'])] as const] : [];
      }),
    ),
  );
}

const LATER = new Set(['questions', 'days']);
const ADDED = new Set(['variants', 'misquotes', 'corrected', 'recorded', 'withdrawn']);

function isGiven({ path }: FinishedLine, { content }: Finished): boolean {
  const [section = '', at, field] = path;
  if (LATER.has(String(section)) || (section === 'source' && LATER.has(String(at)))) return false;
  if (section === 'source') return true;
  const entry = typeof at === 'number' ? content[section]?.[at] : undefined;
  return entry?.['withdrawn'] === undefined && !ADDED.has(String(field));
}

function isRight(line: FinishedLine, context: Context): boolean {
  const { path } = line;
  const [section, at, ...within] = path;
  if (section === 'source') return at === undefined || isHeaderRight(line, context);
  const draft = typeof at === 'number' ? context.alignment.get(placeOf(String(section), at)) : undefined;
  // A section's own line, and a note among the questions.
  if (at === undefined) return (context.drafted.sections[String(section)] ?? []).length > 0;
  if (!draft) return false;
  if (within[0] === 'id' || within.length === 0) return section !== 'unquoted' || isUnquotedRight(line, draft);
  return isFieldRight(line, within, draft, context);
}

const isHeaderRight = ({ path: [, field], value }: FinishedLine, { drafted }: Context): boolean =>
  field === 'id' || isDeepStrictEqual(drafted.header[String(field)], value);

/** The reason is the curator's own. */
const isUnquotedRight = ({ value }: FinishedLine, draft: Entry): boolean =>
  isDeepStrictEqual([(value as Entry)['paragraph'], (value as Entry)['text']], [draft['paragraph'], draft['text']]);

function isFieldRight(line: FinishedLine, within: readonly Step[], draft: Entry, { ids }: Context): boolean {
  const [field = '', ...deeper] = within;
  const value = draft[String(field)];
  if (value === undefined || value === 'TODO') return false;
  if (deeper.length > 0) return isDeepStrictEqual(valueIn(value, deeper), line.value) || line.value === undefined;
  if (line.value === undefined) return true;
  return isSame(String(field), line, value, ids);
}

function isSame(
  field: string,
  { value: finished, isAlias }: FinishedLine,
  value: unknown,
  ids: Context['ids'],
): boolean {
  // Their order says nothing. Of the topics the first is the one that an item is filed under.
  if (field === 'about' || field === 'participants' || field === 'updates')
    return isDeepStrictEqual(sorted(finished), sorted(value));
  if (field === 'topics')
    return isDeepStrictEqual([listOf(finished)[0], sorted(finished)], [listOf(value)[0], sorted(value)]);
  if (field === 'items') return isDeepStrictEqual(sorted(finished), sorted(listOf(value).map(id => ids.get(id) ?? id)));
  // What an anchor notes stands once, with the anchor.
  if (field === 'when' && isAlias) return isDeepStrictEqual(dateOf(finished), dateOf(value));
  return isDeepStrictEqual(finished, value);
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);
const sorted = (value: unknown): readonly string[] => listOf(value).toSorted();

function dateOf(value: unknown): unknown {
  const { note, ...date } = value as Entry;
  return date;
}

const valueIn = (value: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((of, step) => (of as Record<Step, unknown> | undefined)?.[step], value);

/** Whether a draft has a field as the finished entry has it, or neither has it. */
export function isFieldAsFinished(
  field: string,
  finished: Entry,
  draft: Entry | undefined,
  ids: ReadonlyMap<string, string>,
): boolean {
  if (finished[field] === undefined) return draft?.[field] === undefined || draft[field] === 'TODO';
  const line = { line: 0, path: [], value: finished[field], isAlias: true };
  return draft?.[field] !== undefined && draft[field] !== 'TODO' && isSame(field, line, draft[field], ids);
}

function quotationsOf({ finished: { content }, alignment, ids }: Context): Measured['quotations'] {
  const quotes = content['quotes'] ?? [];
  const drafts = quotes.map((quote, at) => [quote, alignment.get(placeOf('quotes', at))] as const);
  const isFound = ([quote, draft]: (typeof drafts)[number]): boolean => draft?.['text'] === quote['text'];
  const rightIn = (field: string): number =>
    drafts.filter(([quote, draft]) => isFieldAsFinished(field, quote, draft, ids)).length;
  const fields = Object.fromEntries(QUOTED.map(field => [field, rightIn(field)])) as Record<
    (typeof QUOTED)[number],
    number
  >;
  return { of: quotes.length, found: drafts.filter(isFound).length, ...fields };
}
