/** Names entries of the record in a language. */

import type { Messages } from '../i18n/messages.ts';
import type { Item, Revision, Source } from '../record/types.ts';
import type { Named } from '../search/types.ts';

/** Names an entry, as answers and suggestions do. */
export function nameOf(entry: Named | Item | Source, messages: Messages): string {
  switch (entry.kind) {
    case 'person':
      return entry.name;
    case 'party':
      return messages.party(entry);
    case 'topic':
      return messages.topic(entry);
    case 'source':
      return entry.title ?? messages.day(entry.published);
    default:
      return messages.itemName(entry.id, whoOf(entry, messages), messages.citation(entry.source, entry.at));
  }
}

/** Says that an item was withdrawn: its name, the day, and why, without its words. */
export function takenBack(item: Item, { on, note }: Revision, messages: Messages): string {
  return messages.asserts(nameOf(item, messages), messages.edition.withdrawn(messages.day(on.day), note));
}

function whoOf(item: Item, messages: Messages): string {
  if (item.kind === 'event') return messages.when(item.when);
  return item.kind === 'fact' ? messages.reporter(item).name : messages.byline(item.by).name;
}
