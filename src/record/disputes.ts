/** Reads what a dispute is made of. */
import type { Dispute, Item, Side } from './types.ts';

/** Lists the items of the sides that are heard, each once. */
export const heardIn = ({ sides }: Dispute): readonly Item[] => [...new Set<Item>(sides.flatMap(({ items }) => items))];

/** Whether a side isn't heard on the question. */
export const isSilent = ({ items }: Side): boolean => items.length === 0;

/** Whether only one side is heard on it: the others may have another answer, or none. */
export const isOneSided = (dispute: Dispute): boolean =>
  Math.min(dispute.sides.filter(side => !isSilent(side)).length, heardIn(dispute).length) < 2;

/** Whether on each of these, if on any, only one side is heard. */
export const areOneSided = (disputes: readonly Dispute[]): boolean => disputes.every(isOneSided);

/**
 * Whether what an item says is itself in dispute there: what a side says is, and so is a reporter's own account of what sides
 * tell differently. A reporter's judgement on the dispute is nobody's claim.
 */
export const isContested = (item: Item, dispute: Dispute): boolean =>
  heardIn(dispute).includes(item) || (item.kind === 'fact' && item.voice === 'report' && !isOneSided(dispute));

/** Lists what a dispute shows, each once: the items of the sides that are heard, and the reporter's line where there is one. */
export function itemsOf(dispute: Dispute): readonly Item[] {
  const { reporter } = dispute;
  return [...new Set([...heardIn(dispute), ...(reporter ? [reporter] : [])])];
}
