/** Checks what items of one source say of items of another: that they are the same, or that they update them. */
import { spanOf } from '../dates.ts';
import type { DraftSource } from '../draft.ts';
import { apartFrom, type Entry, type EventEntry, entriesOf, sameOf, speakerIds, updatedBy } from '../entries.ts';
import { type Finding, finding, type Lookup, type PlacedEntry, type Rule } from '../lint.ts';
import { referenceFrom } from '../references.ts';

/** An item with the one that it is the same as. */
interface Pair {
  readonly item: Entry;
  readonly id: string;
  readonly other: PlacedEntry;
}

/** The items of a file that are the same as others, as far as those are there. */
function* pairsIn(source: DraftSource, { entries }: Lookup): Generator<Pair> {
  for (const item of entriesOf(source)) {
    const id = sameOf(item);
    const other = id === undefined ? undefined : entries.get(id);
    if (id !== undefined && other) yield { item, id, other };
  }
}

/** What is the same as something is another source's, and that is the same as nothing else. */
export const sameAsOther: Rule = {
  id: 'same-as-other',
  why: 'Several sources that have one thing make one entry, and it has to be plain which of them the others lead to.',
  *source(source, _draft, lookup) {
    for (const { item, id, other } of pairsIn(source, lookup)) {
      const path = [...item.path, 'same'];
      const first = sameOf(other.item);
      if (other.source === source) {
        const mend = 'Take same: away. What one source has twice stays two items, or is entered once.';
        yield finding(source, path, `“${item.entry.id}” is the same as “${id}”, which this source has too`, mend);
      } else if (first !== undefined) {
        const mend =
          first === item.entry.id
            ? 'Take one of the two same: away.'
            : `Write same: ${referenceFrom(source, first, lookup)}.`;
        yield finding(source, path, `“${id}” is itself the same as “${first}”`, mend);
      }
    }
    yield* twice(source, lookup);
  },
};

/** Two items of one source that are the same as one of another. */
function* twice(source: DraftSource, lookup: Lookup): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const { item, id } of pairsIn(source, lookup)) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, item.entry.id);
    else {
      const message = `“${item.entry.id}” and “${first}” of this source are both the same as “${id}”`;
      yield finding(source, [...item.path, 'same'], message, 'Take same: away from one of them.');
    }
  }
}

/** What is kept apart is of two sources and isn't the same by another word; one of the two says so, once. */
export const apartFromOther: Rule = {
  id: 'apart-from-other',
  why: 'Two items that are kept apart stay two entries: what the record says of them has to be plain, in one place.',
  *source(source, _draft, { entries }) {
    for (const item of entriesOf(source))
      for (const [at, id] of apartFrom(item).entries()) {
        const isTwice = apartFrom(item).indexOf(id) < at;
        const fault = isTwice ? saidTwice(item, id) : apartFault(source, item, id, entries.get(id));
        if (fault) yield finding(source, [...item.path, 'apart', at], ...fault);
      }
  },
};

type Fault = readonly [message: string, mend: string];

const saidTwice = ({ entry }: Entry, id: string): Fault => [
  `“${entry.id}” is apart from “${id}” twice`,
  'Take one of the two away.',
];

function apartFault(source: DraftSource, item: Entry, id: string, other?: PlacedEntry): Fault | undefined {
  if (!other) return undefined;
  const own = item.entry.id;
  if (other.source === source)
    return [
      `“${own}” is apart from “${id}”, which this source has too`,
      'Take it out of apart:. What one source has twice stays two items.',
    ];
  if (firstOf(item) === firstOf(other.item))
    return [`“${own}” is apart from “${id}”, and is the same as it`, 'Take same: away, or take it out of apart:.'];
  if (own < id && apartFrom(other.item).includes(own))
    return [
      `“${own}” and “${id}” both say that they are apart`,
      `Take it out of apart: of one of the two; the other is in ${other.source.file}.`,
    ];
  return undefined;
}

/** Quotations that are the same are the same people's. */
export const sameSpeakers: Rule = {
  id: 'same-speakers',
  why: 'Words of one person under another one’s name are the one unforgivable fault.',
  *source(source, _draft, lookup) {
    for (const { item, id, other } of pairsIn(source, lookup)) {
      if (item.kind !== 'quote') continue;
      const [own, theirs] = [item, other.item].map(one => [...new Set(speakerIds(one))].sort().join('” and “'));
      if (own === theirs) continue;
      const message = `“${item.entry.id}” is by “${own}”, and “${id}”, which it is the same as, is by “${theirs}”`;
      yield finding(source, [...item.path, 'same'], message, 'Correct by:, or take same: away.');
    }
  },
};

/** Reports of one event that has happened have it at one time. */
export const sameDate: Rule = {
  id: 'same-date',
  why: 'One entry has one date: where two sources have it on days apart, one is mistaken, or they are two events.',
  *source(source, _draft, lookup) {
    for (const { item, id, other } of pairsIn(source, lookup)) {
      const { item: first } = other;
      if (item.kind !== 'event' || first.kind !== 'event') continue;
      const [own, theirs] = [item.entry, first.entry].map(datesOf);
      if (!own || !theirs || (own.from <= theirs.to && theirs.from <= own.to)) continue;
      const message = `“${item.entry.id}” is done on ${own.from}, and “${id}”, which it is the same as, on ${theirs.from}`;
      const mend =
        'Correct the date. If the sources differ, write updates: in the place of same:, and both stand with their dates.';
      yield finding(source, [...item.path, 'same'], message, mend);
    }
  },
};

const datesOf = ({ status, when }: EventEntry) => (status === 'done' ? spanOf(when) : undefined);

/** What an earlier source reports as done isn't only announced by a later one. */
export const sameStatus: Rule = {
  id: 'same-status',
  why: 'The newest source’s status counts: an event that has happened would be told as one that is to come.',
  *source(source, _draft, lookup) {
    for (const { item, id, other } of pairsIn(source, lookup)) {
      const { item: first } = other;
      if (item.kind !== 'event' || first.kind !== 'event') continue;
      const reports = [
        { id: item.entry.id, status: item.entry.status, published: source.content.source.published },
        { id, status: first.entry.status, published: other.source.content.source.published },
      ].toSorted((a, b) => a.published.localeCompare(b.published));
      const [earlier, later] = reports;
      if (!earlier || !later || earlier.status !== 'done' || later.status === 'done') continue;
      if (earlier.published === later.published) continue;
      const message = `“${earlier.id}” is done by ${earlier.published}, and “${later.id}” is ${later.status} on ${later.published}`;
      const mend = 'Correct the status; or, if they are two events, take same: away.';
      yield finding(source, [...item.path, 'same'], message, mend);
    }
  },
};

/** What updates something isn't older than that, nor is it that. */
export const updatesEarlier: Rule = {
  id: 'updates-earlier',
  why: 'The later report stands last, so that readers end with it; in a circle none would be.',
  *source(source, _draft, lookup) {
    for (const item of entriesOf(source))
      for (const [within, id] of item.entry.withdrawn ? [] : updatedBy(item)) {
        const other = lookup.entries.get(id);
        const fault = other && updateFault(source, item, id, other, lookup);
        if (fault) yield finding(source, [...item.path, ...within], ...fault);
      }
  },
};

function updateFault(
  source: DraftSource,
  item: Entry,
  updated: string,
  other: PlacedEntry,
  lookup: Lookup,
): Fault | undefined {
  const { id } = item.entry;
  const { published } = source.content.source;
  const before = other.source.content.source.published;
  if (firstOf(item) === firstOf(other.item))
    return [`“${id}” updates what it is the same as`, 'Write same: or updates:, not both.'];
  if (before > published)
    return [
      `“${id}” of ${published} updates “${updated}” of ${before}, which is later`,
      `Write updates: ${referenceFrom(other.source, id, lookup)} at “${updated}” instead, or correct the id.`,
    ];
  return leadsBack(updated, id, lookup)
    ? [`“${id}” and “${updated}” update each other`, 'Take one of the updates: away.']
    : undefined;
}

const firstOf = (item: Entry): string => sameOf(item) ?? item.entry.id;

/** Whether what an item updates, and what that updates in turn, leads to an id. */
function leadsBack(from: string, to: string, { entries }: Lookup): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    const found = entries.get(at);
    for (const [, id] of found ? updatedBy(found.item) : []) seen.add(id);
  }
  return false;
}
