/** Words corrections and withdrawals of items that were posted earlier. */
import type { Context } from '../../context.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Item } from '../../record/types.ts';
import { weighLead } from '../../render/markdown.ts';
import { nameOf, takenBack } from '../../reply/names.ts';
import { ownWords } from '../../reply/own-words.ts';
import type { ItemVersion } from '../../store/types.ts';
import { weigh } from './fit.ts';
import type { Filter } from './types.ts';
import { itemUnit, type Unit, versionOf } from './units.ts';

/** A corrected item that takes more room than this is only named, so that every correction has its turn. */
const SHOWN_MAX = 1_300;
/** Most room for the notes on top of a corrected post. The items below have their own notes all the same. */
const NOTES_MAX = 1_300;

/** Finds an item by id, withdrawn or not, as it stands now. */
export function currentOf(id: string, { items, withdrawn }: Dossier): Item | undefined {
  return items.get(id) ?? withdrawn.get(id);
}

/** Lists the items that were ever corrected or withdrawn, in their latest versions: posts with another one are outdated. */
export function revised({ items, withdrawn }: Dossier): readonly ItemVersion[] {
  return [...items.values(), ...withdrawn.values()].filter(({ version }) => version > 1).map(versionOf);
}

/** Makes the unit of a correction that an edition owes: the item as it stands, or its name with notes. */
export function correctionUnit(item: Item, filter: Filter, context: Context): Unit {
  const unit = itemUnit(item, filter, context, 'corrected');
  const isShown = !item.withdrawn && weigh(unit, context.messages) <= SHOWN_MAX;
  return isShown ? unit : { ...unit, entries: [{ kind: 'remark', text: notesOn(item, 0, context).join(' ') }] };
}

/** Words what happened to an item since one of its versions, by its name: each correction, or that it was withdrawn. */
function notesOn(item: Item, since: number, context: Context): readonly string[] {
  const { messages: w } = context;
  if (item.withdrawn) return [takenBack(item, item.withdrawn, context)];
  const news = ownWords(context).item(item).corrected.slice(since);
  return news.map(({ on, note }) => w.asserts(nameOf(item, context), w.edition.corrected(w.day(on.day), note)));
}

/** Words dated notes on the items that have changed since they were posted: the first, and as many more as have room. */
export function notesOnTop(posted: readonly ItemVersion[], context: Context): readonly string[] {
  const notes = posted.flatMap(({ id, version }) => {
    const item = currentOf(id, context.dossier);
    return item && isOutdated(item, version) ? notesOn(item, Number(version) - 1, context) : [];
  });
  let left = NOTES_MAX;
  return notes.filter((note, at) => {
    left -= weighLead(note);
    return at === 0 || left >= 0;
  });
}

/** Whether an item has another version than the given one. */
const isOutdated = (item: Item, version: string): boolean => String(item.version) !== version;

/** Whether an item, given by id, has another version by now. False where the record has no such item. */
export function hasChanged({ id, version }: ItemVersion, { dossier }: Context): boolean {
  const item = currentOf(id, dossier);
  return item !== undefined && isOutdated(item, version);
}
