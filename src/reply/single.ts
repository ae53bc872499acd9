/** Shows one item by itself: who speaks of what in the headline, then the words with their speaker. */
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import type { Item } from '../record/types.ts';
import { itemEntry } from './entries.ts';
import type { Answered, ItemEntry, ReplyCard } from './reply.ts';

/** Makes the card of an item that stands alone. Of what an outlet writes the headline says so, with nothing to add. */
export function singleCard(entry: ItemEntry): ReplyCard {
  return {
    tone: entry.disputes.length > 0 ? 'disputed' : 'said',
    ...(entry.item.kind === 'fact' ? {} : { by: { kind: 'voice', item: entry.item } as const }),
    sections: [{ entries: [{ ...entry, telling: 'whole' }] }],
  };
}

/** Makes the answer that shows one item. `before` stands in front of the headline, in bold. */
export function singleAnswer(item: Item, context: Context, before?: string): Answered {
  const entry = itemEntry(item, context);
  return {
    kind: 'answer',
    headline: [{ kind: 'about', ...(before === undefined ? {} : { before }) }],
    cards: [singleCard(entry)],
    size: 'one',
    paging: 'packed',
    actions: [],
    ...(item.kind === 'quote' ? { depicts: 'card' } : {}),
  };
}

/** Asks for an item by itself. */
export const toItem = ({ id }: Item): Invocation => ({ command: 'open', input: { item: id }, page: 0 });
