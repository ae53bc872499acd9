/** Corrections and withdrawals of what was told earlier. */
import type { Context } from '../../context.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Item } from '../../record/types.ts';
import { weighLead } from '../../render/markdown.ts';
import { nameOf, takenBack } from '../../reply/names.ts';
import type { ItemVersion } from '../../store/types.ts';
import { weigh } from './fit.ts';
import type { Followed } from './types.ts';
import { itemUnit, type Unit, versionOf } from './units.ts';

/** A corrected item that takes more than this is told by name, so that there is room for every correction in its turn. */
const SHOWN_MAX = 1_300;
/** Most that the notes on top of a corrected post may take: the notes of the last ones stand with their items alone. */
const NOTES_MAX = 1_300;

/** An item as it stands, or as it no longer does. */
export function currentOf(id: string, { items, withdrawn }: Dossier): Item | undefined {
  return items.get(id) ?? withdrawn.get(id);
}

/** Every item that was ever corrected or withdrawn, as it stands: what is told of it in another version is outdated. */
export function revised({ items, withdrawn }: Dossier): readonly ItemVersion[] {
  return [...items.values(), ...withdrawn.values()].filter(({ version }) => version > 1).map(versionOf);
}

/** What an edition says of an item that was told earlier. */
export function correctionUnit(item: Item, followed: Followed, context: Context): Unit {
  const unit = itemUnit(item, followed, context, 'corrected');
  const isShown = !item.withdrawn && weigh(unit, context.messages) <= SHOWN_MAX;
  return isShown ? unit : { ...unit, entries: [{ kind: 'remark', text: notesOn(item, 0, context).join(' ') }] };
}

/** What happened to an item since one of its versions, by its name: each correction, or that it was withdrawn. */
function notesOn(item: Item, since: number, { messages: w }: Context): readonly string[] {
  if (item.withdrawn) return [takenBack(item, item.withdrawn, w)];
  const news = item.corrected.slice(since);
  return news.map(({ on, note }) => w.asserts(nameOf(item, w), w.edition.corrected(w.day(on.day), note)));
}

/** Dated notes on whatever was changed in what was told: the first, and as many more as there is room for. */
export function notesOnTop(told: readonly ItemVersion[], context: Context): readonly string[] {
  const notes = told.flatMap(({ id, version }) => {
    const item = currentOf(id, context.dossier);
    return item && isOutdated(item, version) ? notesOn(item, Number(version) - 1, context) : [];
  });
  let left = NOTES_MAX;
  return notes.filter((note, at) => {
    left -= weighLead(note);
    return at === 0 || left >= 0;
  });
}

export const isOutdated = (item: Item, version: string): boolean => String(item.version) !== version;
