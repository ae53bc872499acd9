/** What commands say of disputes: their sides, and the way to them from an answer that touches one. */
import type { Context } from '../context.ts';
import type { Dispute, Item, Topic } from '../record/types.ts';
import type { Entry, ItemEntry, Link } from './reply.ts';

/** An item with the disputes that it is part of. */
export function itemEntry(item: Item, { dossier }: Context): ItemEntry {
  return { kind: 'item', item, disputes: dossier.views.disputesOf.get(item) ?? [] };
}

/** Every side with what it says, or with what the record lacks of it; then the reporter's line. */
export function bothSides(dispute: Dispute, silence: (text: string) => string, context: Context): readonly Entry[] {
  const { messages: w } = context;
  return [
    ...dispute.sides.map(
      (side): Entry =>
        'item' in side
          ? itemEntry(side.item, context)
          : { kind: 'remark', text: w.asserts(w.party(side.party), silence(side.silence)) },
    ),
    itemEntry(dispute.reporter, context),
  ];
}

/** Whether a side's item or the reporter's line is on a topic. */
export function isOn(topic: Topic, { sides, reporter }: Dispute): boolean {
  const items = [...sides.flatMap(side => ('item' in side ? [side.item] : [])), reporter];
  return items.some(item => item.topics.includes(topic));
}

/**
 * The button beside the flag "Disputed: …": none where nothing of an answer is disputed.
 *
 * @param items what the answer shows
 * @param topic the one asked for, where there is one; it must be a topic of the items
 */
export function toDisputes(
  items: Iterable<Item>,
  topic: Topic | undefined,
  hidden: boolean,
  { dossier, messages: w }: Context,
): readonly Link[] {
  for (const item of items) {
    if (!dossier.views.disputesOf.has(item)) continue;
    const input = { ...(topic ? { topic: topic.id } : {}), ...(hidden ? { private: true } : {}) };
    return [{ label: w.disputes, invocation: { command: 'disputed', input, page: 0 } }];
  }
  return [];
}
