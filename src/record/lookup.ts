/** Works out once what every rule needs to know of the whole record. */
import type { Declared, Draft, DraftSource, Lookup, Pause } from './draft.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { Day } from './types.ts';

/** Builds the lookup, giving way after each file. Of several entries with one id the first counts. */
export async function lookUp(draft: Draft, pause?: Pause, today?: Day): Promise<Lookup> {
  const people = firstById(draft.people.content);
  const parties = firstById(draft.parties.content);
  const topics = new Set(draft.topics.content.map(({ id }) => id));
  const declared = new Map<string, Declared>();
  const withdrawn = new Set<string>();
  const partyOf = (item: Entry): string | undefined => {
    if (item.kind === 'quote') return people.get(item.entry.speaker)?.party;
    if (item.kind !== 'statement') return undefined;
    const { by } = item.entry;
    return 'person' in by ? people.get(by.person)?.party : by.party;
  };
  for (const source of draft.sources) {
    for (const [id, kind, party] of declarations(source, partyOf)) {
      if (!declared.has(id)) declared.set(id, { file: source.file, kind, ...(party === undefined ? {} : { party }) });
    }
    for (const id of withdrawnIn(source)) withdrawn.add(id);
    await pause?.();
  }
  return { people, parties, topics, declared, withdrawn, ...(today === undefined ? {} : { today }) };
}

function withdrawnIn(source: DraftSource): readonly string[] {
  return Array.from(entriesOf(source)).flatMap(({ entry }) => (entry.withdrawn ? [entry.id] : []));
}

function* declarations(
  source: DraftSource,
  partyOf: (item: Entry) => string | undefined,
): Generator<readonly [id: string, kind: Declared['kind'], party?: string | undefined]> {
  yield [source.content.source.id, 'source'];
  for (const item of entriesOf(source)) yield [item.entry.id, item.kind, partyOf(item)];
  for (const dispute of source.content.disputes) yield [dispute.id, 'dispute'];
}

function firstById<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const entry of entries) if (!found.has(entry.id)) found.set(entry.id, entry);
  return found;
}
