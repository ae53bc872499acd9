/** What entries of the record are called. */

import type { Wording } from '../i18n/messages.ts';
import type { Item, Revision, Source } from '../record/types.ts';
import type { Named } from '../search/types.ts';

/** What an entry is called in answers and suggestions. */
export function nameOf(entry: Named | Item | Source, wording: Wording): string {
  switch (entry.kind) {
    case 'person':
      return entry.name;
    case 'party':
      return wording.party(entry);
    case 'topic':
      return wording.topic(entry);
    case 'source':
      return entry.title ?? wording.day(entry.published);
    default:
      return wording.itemName(entry.id, whoOf(entry, wording), wording.citation(entry.source, entry.at));
  }
}

/** What is said of an item that was withdrawn: its name, the day, and why. Its words aren't shown. */
export function takenBack(item: Item, { on, note }: Revision, wording: Wording): string {
  return wording.asserts(nameOf(item, wording), wording.edition.withdrawn(wording.day(on.day), note));
}

function whoOf(item: Item, wording: Wording): string {
  if (item.kind === 'event') return wording.when(item.when);
  return item.kind === 'fact' ? wording.reporter(item).name : wording.byline(item.by).name;
}
