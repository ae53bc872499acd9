/** Words corrections and withdrawals of items that were posted earlier. */
import type { Context } from '../../context.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Item } from '../../record/types.ts';
import { nameOf } from '../../render/item-lines.ts';
import { escapeMarkdown } from '../../render/markdown.ts';
import { itemEntry, lengthOf } from '../../reply/entries.ts';
import { ownWords } from '../../reply/own-words.ts';
import type { Entry } from '../../reply/reply.ts';
import type { ItemVersion } from '../../store/types.ts';

/** A corrected item with more characters than this, notes included, is only named, so that every correction has its turn. */
const SHOWN_MAX = 400;
/** Most room for the notes on top of a corrected post, in characters of Markdown. */
const NOTES_MAX = 1_300;

/** Finds an item by id, withdrawn or not, as it stands now. */
export function currentOf(id: string, { items, shared, withdrawn }: Dossier): Item | undefined {
  return shared.get(id)?.entry ?? items.get(id) ?? withdrawn.get(id);
}

/** Gives an item's version, as the store keeps it. */
export const versionOf = ({ id, version }: Item): ItemVersion => ({ id, version: String(version) });

/** Lists the items that were ever corrected or withdrawn, in their latest versions: posts with another one are outdated. */
export function revised({ items, withdrawn }: Dossier): readonly ItemVersion[] {
  return [...items.values(), ...withdrawn.values()].filter(({ version }) => version > 1).map(versionOf);
}

/** Makes the entries of a correction that an edition owes: the item as it stands with notes, or its name with them. */
export function correctionEntries(item: Item, context: Context): readonly Entry[] {
  const entry = itemEntry(item, context);
  const notes = whatChanged(item, 0, context);
  const length = lengthOf(entry.item) + notes.reduce((sum, note) => sum + note.length, 0);
  if (item.withdrawn || length > SHOWN_MAX) return noteEntries(item, 0, context);
  return [
    { ...entry, telling: 'named', notesApart: true },
    ...notes.map((note): Entry => ({ kind: 'words', text: [note], small: true })),
  ];
}

/** An entry that says what happened to an item. */
export type Note = Extract<Entry, { readonly kind: 'remark' }>;

/** Makes the entries that say what happened to an item since one of its versions, by whose it is and where it stands. */
export function noteEntries(item: Item, since: number, context: Context): readonly Note[] {
  return notesOn(item, since, context).map(text => ({ kind: 'remark', text }));
}

/** Words what happened to an item since one of its versions: each correction, or that it was withdrawn. */
function whatChanged(item: Item, since: number, context: Context): readonly string[] {
  const { messages: w } = context;
  const own = ownWords(context);
  const { withdrawn } = item;
  if (withdrawn) return [w.edition.withdrawn(w.day(withdrawn.on.day), own.text(withdrawn.note))];
  return own
    .item(item)
    .corrected.slice(since)
    .map(({ on, note }) => w.edition.corrected(w.day(on.day), note));
}

function notesOn(item: Item, since: number, context: Context): readonly string[] {
  const { replies } = context.messages;
  const who = nameOf(ownWords(context).item(item), context.messages);
  const mark = replies.mark(item.at);
  const place = context.dossier.sources.size > 1 ? replies.cited(item.source.outlet, mark) : mark;
  return whatChanged(item, since, context).map(note => replies.choice(who, place, note));
}

/** The notes of a corrected post. */
interface Notes {
  /** On top: the first, and as many more as have room. */
  readonly top: readonly string[];
  /** The items of which every note stands there. */
  readonly told: ReadonlySet<string>;
}

/** Words dated notes on the items that have changed since they were posted. */
export function notesOnTop(posted: readonly ItemVersion[], context: Context): Notes {
  const top: string[] = [];
  const told = new Set<string>();
  let left = NOTES_MAX;
  for (const { id, version } of posted) {
    const item = currentOf(id, context.dossier);
    if (!item || !isOutdated(item, version)) continue;
    const notes = notesOn(item, Number(version) - 1, context);
    const shown = notes.filter(note => {
      left -= escapeMarkdown(note).length + 1;
      return left >= 0 || top.length + notes.indexOf(note) === 0;
    });
    top.push(...shown);
    if (shown.length === notes.length) told.add(id);
  }
  return { top, told };
}

/** Whether an item has another version than the given one. */
const isOutdated = (item: Item, version: string): boolean => String(item.version) !== version;

/** Whether a version of an item is later than the record's: a process with a newer record has posted it. */
export function isLater({ id, version }: ItemVersion, dossier: Dossier): boolean {
  const item = currentOf(id, dossier);
  return item !== undefined && item.version < Number(version);
}

/** Whether an item, given by id, has another version by now. False where the record has no such item. */
export function hasChanged({ id, version }: ItemVersion, { dossier }: Context): boolean {
  const item = currentOf(id, dossier);
  return item !== undefined && isOutdated(item, version);
}
