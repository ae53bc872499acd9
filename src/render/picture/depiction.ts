/** What of a page can be shown as a picture. */
import type { Item } from '../../dossier/types.ts';
import type { Depiction, Entry, Reply } from '../../reply.ts';

/**
 * @param entries those that the page shows.
 * @returns nothing where the page has nothing to draw: no event, or an answer that isn't drawn.
 */
export function depictionOf(
  { title, depicts, groups }: Extract<Reply, { kind: 'items' }>,
  entries: readonly Entry[],
): Depiction | undefined {
  const items = entries.filter(entry => entry.kind === 'item');
  if (depicts === 'card') {
    const [entry] = items;
    return entry?.item.kind === 'quote' ? { kind: 'card', quote: entry.item, disputes: entry.disputes } : undefined;
  }
  if (depicts !== 'timeline') return depicts;
  const shown = new Set<Item>(items.map(({ item }) => item).filter(({ kind }) => kind === 'event'));
  if (shown.size === 0) return undefined;
  return {
    kind: 'timeline',
    title,
    // Made only for a picture. From the page's first event on, over the page's end: a stretch of time is one picture.
    get events() {
      const all = groups
        .flatMap(g => g.entries)
        .flatMap(e => (e.kind === 'item' && e.item.kind === 'event' ? [e.item] : []));
      return all.slice(all.findIndex(event => shown.has(event)));
    },
  };
}
