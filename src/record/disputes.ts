/** Reads what a dispute is made of. */
import type { Dispute, Item } from './types.ts';

/** Lists the items of the sides that are heard, each once. */
export const heardIn = ({ sides }: Dispute): readonly Item[] => [
  ...new Set(sides.flatMap((side): readonly Item[] => ('item' in side ? [side.item] : []))),
];

/** Lists what a dispute shows, each once: the items of the sides that are heard, and the reporter's line where there is one. */
export function itemsOf(dispute: Dispute): readonly Item[] {
  const { reporter } = dispute;
  return [...new Set([...heardIn(dispute), ...(reporter ? [reporter] : [])])];
}
