/** Finds what the ids of a written record name. */
import { MAIN_LANGUAGE } from '../record/types.ts';
import type { Exported, ExportedItem, ExportedLoneVoice } from './form.ts';

/** Lists by id what a written record names by it. */
export function lookup(record: Exported) {
  const sources = byId(record.sources);
  const disputes = byId(record.disputes);
  const [people, parties, topics] = [byId(record.people), byId(record.parties), byId(record.topics)];
  return {
    sources,
    people,
    disputes,
    /** The name of a person, a party or a topic. */
    nameOf: (id: string): string =>
      people.get(id)?.name ?? parties.get(id)?.name ?? topics.get(id)?.label[MAIN_LANGUAGE] ?? id,
  };
}
/** What {@link lookup} finds. */
export type Lookup = ReturnType<typeof lookup>;

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map(entry => [entry.id, entry]));

/** Those who speak in an item, one by one; nobody in facts and events. */
export function voicesIn(item: ExportedItem): readonly ExportedLoneVoice[] {
  if (item.kind !== 'quote' && item.kind !== 'statement') return [];
  return 'together' in item.by ? item.by.together : [item.by];
}
