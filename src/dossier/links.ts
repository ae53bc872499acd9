/** Resolves what items of one source say of items of another: that they are the same, or that they update them. */
import type { Draft } from '../record/draft.ts';
import { entriesOf, updatedBy } from '../record/entries.ts';
import type { Item, Shared, Update } from '../record/types.ts';
import { mergeEvents, mergeQuotes, sharedOf } from './merge.ts';

/** The items resolved so far, by id. */
export interface Items {
  readonly items: Map<string, Item>;
  readonly shared: Map<string, Shared>;
}

/**
 * The item that an id refers to: of what several sources have, the one entry.
 *
 * @throws {Error} naming an id that nothing has
 */
export const itemOf = ({ items, shared }: Items, id: string): Item => shared.get(id)?.entry ?? get(items, id);

/** @throws {Error} naming an id that nothing has */
export function get<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`nothing has the id ${id}`);
  return found;
}

/** Makes one entry of the items of a kind that are the same as another. A withdrawn one is the same as nothing any more. */
export function mergeSame(kind: 'quotes' | 'events', { sources }: Draft, { items, shared }: Items): void {
  const all = new Map<string, string[]>();
  for (const { content } of sources)
    for (const { id, same, withdrawn } of content[kind])
      if (same !== undefined && !withdrawn) listOf(all, same).push(id);
  for (const [first, ids] of all) {
    const merged = mergeOf(
      get(items, first),
      ids.map(id => get(items, id)),
    );
    for (const id of ids) items.delete(id);
    for (const [id, one] of sharedOf(merged)) shared.set(id, one);
    items.set(first, merged.entry);
  }
}

/**
 * Makes one entry of items of several sources.
 *
 * @throws {Error} if they are neither quotations nor events
 */
export function mergeOf(first: Item, others: readonly Item[]): ReturnType<typeof mergeQuotes | typeof mergeEvents> {
  if (first.kind === 'quote')
    return mergeQuotes(
      first,
      others.filter(one => one.kind === 'quote'),
    );
  if (first.kind === 'event')
    return mergeEvents(
      first,
      others.filter(one => one.kind === 'event'),
    );
  throw new Error(`${first.id} is the same as nothing: it is neither a quotation nor an event`);
}

/** Lists which items update which. A withdrawn one updates nothing any more. */
export const updatesIn = ({ sources }: Draft): readonly Update[] =>
  sources.flatMap(({ content }) =>
    [...entriesOf({ content })].flatMap(item =>
      (item.entry.withdrawn ? [] : updatedBy(item)).map(([, id]): Update => [item.entry.id, id]),
    ),
  );

/**
 * Lists, for each item that updates another one or is updated, all reports of the matter in the order of publication; of one
 * day, each behind the one that it updates.
 *
 * @param updates each of the later items with the earlier one
 */
export function accountsOf(updates: Iterable<readonly [Item, Item]>): ReadonlyMap<Item, readonly Item[]> {
  const groups = new Map<Item, Set<Item>>();
  const updated = new Map<Item, Item[]>();
  for (const [later, earlier] of updates) {
    listOf(updated, later).push(earlier);
    const both = new Set([...(groups.get(earlier) ?? [earlier]), ...(groups.get(later) ?? [later])]);
    for (const item of both) groups.set(item, both);
  }
  const depth = (item: Item): number => Math.max(0, ...(updated.get(item) ?? []).map(earlier => 1 + depth(earlier)));
  const order = (items: Iterable<Item>): readonly Item[] =>
    [...items].toSorted((a, b) => a.source.published.localeCompare(b.source.published) || depth(a) - depth(b));
  const ordered = new Map([...new Set(groups.values())].map(group => [group, order(group)]));
  return new Map([...groups].map(([item, group]) => [item, ordered.get(group) ?? []]));
}

function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
