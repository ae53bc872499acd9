/** Names entries of the record in a language. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Item, Revision, Source } from '../record/types.ts';
import type { Named } from '../search/types.ts';
import { ownWords } from './own-words.ts';

/** Names an entry, as answers and suggestions do. */
export function nameOf(entry: Named | Item | Source, context: Context): string {
  const { messages } = context;
  const own = ownWords(context);
  switch (entry.kind) {
    case 'person':
      return own.who(entry).name;
    case 'party':
      return messages.party(entry);
    case 'topic':
      return messages.topic(entry);
    case 'source':
      return entry.title ?? untitled(own.source(entry), messages);
    default:
      return `${entry.id} – ${[...whoOf(own.item(entry), messages), messages.citation(entry.source, entry.at)].join(', ')}`;
  }
}

/** Names a source whose copy has no headline by its outlet, its place and its day. */
function untitled({ outlet, dateline, published }: Source, w: Messages): string {
  return [outlet, dateline, w.day(published)].filter(part => part !== undefined).join(', ');
}

/** Says that an item was withdrawn: its name, the day, and why, without its words. */
export function takenBack(item: Item, { on, note }: Revision, context: Context): string {
  const { messages: w } = context;
  return w.asserts(nameOf(item, context), w.edition.withdrawn(w.day(on.day), ownWords(context).text(note)));
}

/** Whose an item is, or when it was; nobody where the citation names the reporter's outlet anyway. */
function whoOf(item: Item, messages: Messages): readonly string[] {
  if (item.kind === 'fact') return [];
  return [item.kind === 'event' ? messages.when(item.when) : messages.byline(item.by).name];
}
