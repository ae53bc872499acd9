/** Reads what a dispute is made of. */
import type { Dispute, Item } from './types.ts';

/** Lists what a dispute shows, each once: the items of the sides that are heard, and the reporter's line where there is one. */
export function itemsOf({ sides, reporter }: Dispute): readonly Item[] {
  const heard = sides.flatMap((side): readonly Item[] => ('item' in side ? [side.item] : []));
  return [...new Set(reporter ? [...heard, reporter] : heard)];
}
