/** Counts how often a drafted field is right that has a mark, and one that has none. */
import type { DraftedEntry, DraftedSource, Field, Section } from '../../../src/ingest/fields/drafted.ts';
import { writeDraft } from '../../../src/ingest/write/draft-file.ts';
import { MARKS } from '../../../src/record/marks.ts';
import { align, placeOf } from './aligned.ts';
import type { Drafted } from './drafted.ts';
import type { Entry, Finished } from './finished-lines.ts';
import { type Count, idsOf, isFieldAsFinished } from './lines-right.ts';

type Kind = 'none' | 'likely' | 'check';
type Counts = Readonly<Record<Kind, Count>>;

/** Of a field, how many drafted ones are right, by their mark; `none` of those that have none. */
export type Marked = ReadonlyMap<string, Counts>;

const MEASURED: readonly Section[] = ['quotes', 'statements', 'facts', 'events'];
/** What the curator words, and names that are any good word's. */
const OWN = new Set(['id', 'text', 'title', 'setting']);

/** The field whose mark asks for another one too. */
const ASKING: Readonly<Record<string, string>> = { topics: 'about' };
const ASKING_OF_EVENT: Readonly<Record<string, string>> = {
  items: 'participants',
  about: 'participants',
  topics: 'participants',
};

/** Measures the fields of a draft's entries that a finished file has too. */
export function marksRight(source: DraftedSource, finished: Finished, drafted: Drafted): Marked {
  const alignment = align(finished.content, drafted);
  const ids = idsOf(finished, alignment);
  const told = MEASURED.flatMap(section =>
    (finished.content[section] ?? []).flatMap((entry, at) => {
      const draft = alignment.get(placeOf(section, at));
      const fields = source.sections[section].find(one => idOf(one) === draft?.['id']) ?? [];
      return fields.flatMap(field => {
        if (!isMeasured(field)) return [];
        const right = Number(isFieldAsFinished(field.key, entry, draft, ids));
        return [{ key: field.key, kind: markFor(section, field, fields), count: { lines: 1, right } }];
      });
    }),
  );
  return addedUp(told.map(({ key, kind, count }) => new Map([[key, { ...EMPTY, [kind]: count }]])));
}

const isMeasured = ({ key, value, isProposed }: Field): boolean => !OWN.has(key) && value !== undefined && !isProposed;

function markFor(section: Section, { key, mark }: Field, fields: DraftedEntry): Kind {
  const asking = section === 'events' ? ASKING_OF_EVENT[key] : ASKING[key];
  return (mark ?? fields.find(field => field.key === asking)?.mark)?.kind ?? 'none';
}

const NONE: Count = { lines: 0, right: 0 };
const EMPTY: Counts = { none: NONE, likely: NONE, check: NONE };
const idOf = (entry: DraftedEntry): Entry[string] => entry.find(({ key }) => key === 'id')?.value;

/** How many marks a draft's file has of each kind, as written. */
export function marksIn(source: DraftedSource): string {
  const text = writeDraft(source, '2026-01-01').replace(/^# .*/gmu, '');
  return [MARKS.check, MARKS.likely]
    .map(mark => `${text.split(` ${mark}`).length - 1} ${mark.slice(2, -1)}`)
    .join(', ');
}

/** Adds up what was measured on several sources. */
export function addedUp(all: readonly Marked[]): Marked {
  const sum = new Map<string, Counts>();
  for (const [key, counts] of all.flatMap(one => [...one])) {
    const before = sum.get(key) ?? EMPTY;
    sum.set(key, {
      none: plus(before.none, counts.none),
      likely: plus(before.likely, counts.likely),
      check: plus(before.check, counts.check),
    });
  }
  return sum;
}

const plus = (a: Count, b: Count): Count => ({ lines: a.lines + b.lines, right: a.right + b.right });

/** The table: a field a line, and how many are right of those without a mark, and of those with one. */
export function marksTable(marked: Marked): string {
  const share = ({ lines, right }: Count): string => (lines === 0 ? '–' : `${right} of ${lines}`);
  const rows = [...marked].map(([key, { none, likely, check }]) =>
    [key.padEnd(14), ...[none, likely, check].map(count => share(count).padStart(12))].join(''),
  );
  const all = [...marked.values()].map(({ none }) => none).reduce(plus, NONE);
  const head = `${'field'.padEnd(14)}${'unmarked'.padStart(12)}${'LIKELY'.padStart(12)}${'CHECK'.padStart(12)}`;
  const percent = Math.round((100 * all.right) / Math.max(1, all.lines));
  return [head, ...rows, `unmarked fields that are right: ${percent} % of ${all.lines}`].join('\n');
}
