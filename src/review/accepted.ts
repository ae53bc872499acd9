/**
 * Knows what was last accepted of each item, so that none is changed silently. `accepted.txt` in the data folder has a line for
 * each: its id with its source's, a digest of what it says, and digests of its dated notes. The bot doesn't read it.
 */
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { readText } from '../dossier/folder.ts';
import type { Draft, DraftSource, Problem } from '../record/draft.ts';
import { type Entry, entriesOf } from '../record/entries.ts';
import { splitId, withSource } from '../record/ids.ts';

/** The file's name. It's no YAML, so that whoever reads the record leaves it alone. */
export const ACCEPTED_FILE = 'accepted.txt';

const HEAD = `# What was last accepted of each item: its id, a digest of what it says, and digests of its dated notes.
# npm run accept and npm run correct write this file, and npm run check compares the record with it. It isn't edited by hand.
`;

/** What is known of an item. */
interface Version {
  /** Of what it says. */
  readonly content: string;
  /** Of each dated note: of its corrections and of its withdrawal. */
  readonly notes: readonly string[];
}

/** The last accepted versions, by id with the source's in front, with the lines on which they stand. */
export type Accepted = ReadonlyMap<string, Version & { readonly line: number }>;

/** Reads a record's accepted versions; `undefined` where it has no such file: nothing is compared then. */
export async function readAccepted(
  data: string,
): Promise<{ readonly accepted?: Accepted; readonly text?: string } | { readonly problems: readonly Problem[] }> {
  const file = `${basename(resolve(data))}/${ACCEPTED_FILE}`;
  const read = await readText(file, join(data, ACCEPTED_FILE));
  if (!read) return {};
  if ('problem' in read) return { problems: [read.problem] };
  const accepted = new Map<string, Version & { line: number }>();
  const problems: Problem[] = [];
  for (const [at, written] of read.text.split(/\r?\n/u).entries()) {
    if (written === '' || written.startsWith('#')) continue;
    const line = at + 1;
    const [, id = '', content = '', notes = ''] = LINE.exec(written) ?? [];
    if (id === '' || accepted.has(id)) problems.push(unreadable(file, line));
    else accepted.set(id, { content, notes: notes.split(' ').filter(note => note !== ''), line });
  }
  return problems.length > 0 ? { problems } : { accepted, text: read.text };
}

const LINE = /^(\S+\/\S+) ([0-9a-f]{16})((?: [0-9a-f]{16})*)$/u;

function unreadable(file: string, line: number): Problem {
  const mend = 'Take back what was changed in this file by hand.';
  return { file, line, rule: 'accepted', message: 'this line isn’t one of an accepted item', mend };
}

/** Writes what is accepted of a record: the versions of some items as they are, and of the others as they were. @param takes by the id with its source's */
export function acceptedText(draft: Draft, before: Accepted | undefined, takes: (id: string) => boolean): string {
  const lines = new Map(Array.from(before ?? [], ([id, version]) => [id, lineOf(id, version)]));
  for (const source of draft.sources)
    for (const item of entriesOf(source)) {
      const id = idOf(source, item);
      if (takes(id)) lines.set(id, lineOf(id, versionOf(item)));
    }
  return (
    HEAD +
    [...lines.values()]
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map(line => `${line}\n`)
      .join('')
  );
}

/** The id of an item with its source's, whatever others have it. */
export const idOf = ({ content }: DraftSource, { entry }: Entry): string =>
  withSource(content.source.id, splitId(entry.id).local);

/** Whether an item is what was accepted of it, or nothing was. */
export function isAsAccepted(source: DraftSource, item: Entry, accepted: Accepted | undefined): boolean {
  const id = idOf(source, item);
  const before = accepted?.get(id);
  return !before || lineOf(id, before) === lineOf(id, versionOf(item));
}

const sourceOf = (id: string): string => splitId(id).source ?? '';
const lineOf = (id: string, { content, notes }: Version): string => [id, content, ...notes].join(' ');

// Digests

/** How an item stands to others, and when it came: that changes with every new source, and changes nothing that it says. */
const APART = ['id', 'same', 'apart', 'updates', 'items', 'item', 'aside', 'recorded', 'corrected', 'withdrawn'];

function versionOf({ entry }: Entry): Version {
  const { corrected, withdrawn } = entry;
  const notes = [...corrected, ...(withdrawn ? [withdrawn] : [])];
  return { content: digest(entry), notes: notes.map(({ on, note }) => digest([on, note])) };
}

const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 16);

/** A value in one form, however it is written: with its keys in order, and without what is empty or stands {@link APART}. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, of]) => !APART.includes(key) && !isEmpty(of));
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => [key, canonical(of)]);
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

// Comparison

/** What differs from what was accepted. */
export interface Differences {
  readonly problems: readonly Problem[];
  /** What is no fault: what hasn't been accepted yet. */
  readonly notes: readonly Problem[];
}

/** Compares a record with what was accepted. @param slips ids of items whose changes need no note */
export function differences(
  draft: Draft,
  accepted: Accepted | undefined,
  slips: ReadonlySet<string> = new Set(),
): Differences {
  if (!accepted) return { problems: [], notes: [] };
  const all = draft.sources.map(source => compared(source, accepted, slips));
  const seen = new Set(draft.sources.flatMap(source => Array.from(entriesOf(source), item => idOf(source, item))));
  return {
    problems: [...all.flatMap(({ problems }) => problems), ...gone(draft, accepted, seen)],
    notes: all.flatMap(({ notes }) => notes),
  };
}

function compared(source: DraftSource, accepted: Accepted, slips: ReadonlySet<string>): Differences {
  const problems: Problem[] = [];
  const waiting: Entry[] = [];
  for (const item of entriesOf(source)) {
    const id = idOf(source, item);
    const before = accepted.get(id);
    const now = versionOf(item);
    const fault = before && !slips.has(id) ? silentChange(source, item, before, now) : undefined;
    if (fault) problems.push(fault);
    else if (!before || lineOf(id, before) !== lineOf(id, now)) waiting.push(item);
  }
  return { problems, notes: waiting.length > 0 ? [unaccepted(source, waiting)] : [] };
}

function silentChange(source: DraftSource, item: Entry, before: Version, now: Version): Problem | undefined {
  const lacksNote = before.notes.find(note => !now.notes.includes(note)) !== undefined;
  const hasNewNote = now.notes.some(note => !before.notes.includes(note));
  if (!lacksNote && (before.content === now.content || hasNewNote)) return undefined;
  const { local } = splitId(item.entry.id);
  const name = withSource(source.content.source.id, local);
  const message = lacksNote
    ? `a dated note of “${local}” that was accepted is gone, or says something else`
    : `“${local}” isn’t what was accepted, and no dated note says what was changed`;
  const mend = `Write what was changed with npm run correct -- ${name}; add --slip for a slip of typing that misled no reader.`;
  return { file: source.file, line: source.lineOf(item.path), rule: 'accepted', message, mend };
}

/** Items of a file that are named when they haven't been accepted. */
const NAMED_MAX = 5;

function unaccepted(source: DraftSource, items: readonly Entry[]): Problem {
  const ids = items.slice(0, NAMED_MAX).map(({ entry }) => splitId(entry.id).local);
  const more = items.length > NAMED_MAX ? ` and ${items.length - NAMED_MAX} more` : '';
  const message = `not accepted yet as they stand: ${ids.join(', ')}${more}`;
  const mend = `Run npm run accept -- ${source.file}, which takes the file as it is.`;
  return { file: source.file, line: source.lineOf(items[0]?.path ?? []), rule: 'unaccepted', message, mend };
}

/** Accepted items that the record has no more; of a source that is gone all at once. */
function gone(draft: Draft, accepted: Accepted, seen: ReadonlySet<string>): readonly Problem[] {
  const files = new Map(draft.sources.map(({ content, file }) => [content.source.id, file]));
  const folder = draft.people.file.replace(/[^/]*$/u, '');
  const told = new Set<string>();
  return [...accepted].flatMap(([id, { line }]) => {
    const source = sourceOf(id);
    const isTold = !files.has(source) && told.has(source);
    if (seen.has(id) || isTold) return [];
    told.add(source);
    const [message, mend] = files.has(source)
      ? [
          `“${id}” was accepted, and the record has it no more`,
          'Put it back. What no longer holds gets withdrawn:, with the reason.',
        ]
      : [
          `the source “${source}” was accepted, and the record has it no more`,
          `Put its file back. If the record is to do without it, take away its lines here, “${source}/…”.`,
        ];
    return { file: `${folder}${ACCEPTED_FILE}`, line, rule: 'accepted', message, mend };
  });
}
