/**
 * Reads the ids of items and disputes. In its source's file each has an id that is local to it: `unanimity`. In the compiled
 * record each has one that no other has: the local one, where no other entry with it came into the record earlier; else with
 * its source in front, `afp-paris/unanimity`. So an id that stands in a button, in a store or in a link means the same for
 * good, whatever sources come later.
 */
import type { Source } from './types.ts';

/** Longest local id, and longest id of a source. */
export const ID_MAX = 12;
/** Longest id with its source's. Ids stand in Discord's custom ids, which have at most 100 characters. */
export const FULL_ID_MAX = 2 * ID_MAX + 1;

/** Stands between the source's id and the local one. Neither has it. */
const SEPARATOR = '/';

/** Writes an id with its source's. */
export const withSource = (source: string, local: string): string => `${source}${SEPARATOR}${local}`;

/** Splits an id into the source's, where it has one, and the local one. */
export function splitId(id: string): { readonly source?: string; readonly local: string } {
  const at = id.indexOf(SEPARATOR);
  return at < 0 ? { local: id } : { source: id.slice(0, at), local: id.slice(at + 1) };
}

/** An item or a dispute of the compiled record. */
interface Identified {
  readonly id: string;
  readonly source: Pick<Source, 'id'>;
}

/** The id of an item or a dispute with its source's in front, whether or not others have the local one. */
export const fullId = ({ id, source }: Identified): string => withSource(source.id, splitId(id).local);

/** Finds an entry by its id, or by that with its source's in front. */
export function byAnyId<T extends Identified>(entries: ReadonlyMap<string, T>, id: string): T | undefined {
  const { source, local } = splitId(id);
  const found = entries.get(id) ?? entries.get(local);
  return found?.id === id || found?.source.id === source ? found : undefined;
}
