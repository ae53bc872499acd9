/** Has sources take turns, so that one with many quotations isn't the only one that is read from. */

/**
 * Lists what sources have in the order of the days from one on: each source's turn comes every so many days, and then it has the
 * next of its own. Whichever has no more left is passed over.
 *
 * @param day its number: a day later the first one is the second one of now
 * @param most how many are listed at most
 */
export function inTurns<T extends { readonly source: object }>(
  all: readonly T[],
  day: number,
  most: number,
): readonly T[] {
  const bySource = new Map<object, T[]>();
  for (const item of all) {
    const list = bySource.get(item.source) ?? [];
    list.push(item);
    bySource.set(item.source, list);
  }
  const lists = [...bySource.values()];
  const count = lists.length;
  const turns = lists.map((_, at) => ({
    list: lists[(day + at) % count] ?? [],
    turn: Math.floor((day + at) / count),
  }));
  const order: T[] = [];
  for (let round = 0; order.length < Math.min(all.length, most); round++)
    for (const { list, turn } of turns) {
      const next = list[(turn + round) % list.length];
      if (round < list.length && next !== undefined) order.push(next);
    }
  return order.slice(0, most);
}
