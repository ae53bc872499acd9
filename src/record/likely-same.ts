/** Finds what two sources may have of one thing, and don't say so: no fault of the record, since it takes a reader to tell. */
import { spanOf } from './dates.ts';
import { type Draft, type DraftSource, isUnread, type Problem } from './draft.ts';
import { apartFrom, type Entry, entriesOf, sameOf, speakerIds, updatedBy, words } from './entries.ts';

/** Fewest letters of a word that tells one sentence from another. */
const TELLING_MIN = 4;
/** Share of the telling words of the shorter quotation that the other has. */
const SHARED_MIN = 0.6;

/** An item that stands for itself: it's the same as nothing else, and holds. */
interface Placed {
  readonly source: DraftSource;
  readonly item: Entry;
  /** What both have: the speakers, or the place; and the days. */
  readonly keys: readonly string[];
  readonly telling: ReadonlySet<string>;
}

/**
 * Lists pairs of quotations by the same people in different sources, of one day, that share most of their telling words; and
 * pairs of events of one day in different sources with the same place and a participant. Each at the later file's item. What a
 * curator keeps apart, or has update the other, isn't listed.
 */
export function likelySame({ sources }: Draft): readonly Problem[] {
  const seen = new Map<string, Placed[]>();
  const found = new Map<string, Problem>();
  for (const placed of sources.flatMap(source => [...placedIn(source)]))
    for (const key of placed.keys) {
      const others = seen.get(key) ?? [];
      for (const other of others.filter(one => isLike(placed, one)))
        found.set(`${other.item.entry.id} ${placed.item.entry.id}`, problemOf(placed, other));
      seen.set(key, [...others, placed]);
    }
  return [...found.values()];
}

function* placedIn(source: DraftSource): Generator<Placed> {
  for (const item of entriesOf(source)) {
    const { withdrawn, when } = item.entry;
    const span = spanOf(when);
    if (withdrawn || !span || span.from !== span.to || sameOf(item) !== undefined || isUnread(source, item.path))
      continue;
    const keys = keysOf(item).map(key => `${item.kind} ${key} ${span.from}`);
    if (keys.length > 0) yield { source, item, keys, telling: tellingOf(item) };
  }
}

/** Of a quotation its speakers; of an event its place with each of its participants. */
function keysOf(item: Entry): readonly string[] {
  if (item.kind === 'quote') return [[...new Set(speakerIds(item))].sort().join(' ')];
  if (item.kind !== 'event' || item.entry.where === undefined) return [];
  const { place } = item.entry.where;
  return item.entry.participants.map(id => `${words(place).join(' ')} ${id}`);
}

const tellingOf = (item: Entry): ReadonlySet<string> =>
  item.kind === 'quote' ? tellingWords(item.entry.text) : new Set();

/** The words that tell one sentence from another. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(words(text).filter(({ length }) => length >= TELLING_MIN));

/** How many telling words two texts share, and whether those are most of the shorter one's. */
export function likeness(
  telling: ReadonlySet<string>,
  others: ReadonlySet<string>,
): { readonly shared: number; readonly isLike: boolean } {
  const shared = [...telling].filter(word => others.has(word)).length;
  return { shared, isLike: shared > 0 && shared >= SHARED_MIN * Math.min(telling.size, others.size) };
}

const isSettled = (item: Entry, other: Entry): boolean =>
  apartFrom(item).includes(other.entry.id) || updatedBy(item).some(([, id]) => id === other.entry.id);

function isLike({ source, item, telling }: Placed, { source: first, item: other, telling: others }: Placed): boolean {
  if (source === first || isSettled(item, other) || isSettled(other, item)) return false;
  return item.kind === 'event' || likeness(telling, others).isLike;
}

function problemOf({ source, item }: Placed, other: Placed): Problem {
  const { id } = item.entry;
  const first = other.item.entry.id;
  return {
    file: source.file,
    line: source.lineOf([...item.path, 'id']),
    rule: 'likely-same',
    message: `the ${item.kind} “${id}” may be the same as “${first}” (${other.source.file})`,
    mend: `Add same: ${first}; or, if they are two, apart: [${first}].`,
  };
}
