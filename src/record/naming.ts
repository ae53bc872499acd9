/**
 * Gives every item and dispute of a draft an id that no other has, and every reference the id of the entry that it means.
 *
 * In their files ids are local to the source. A reference without a source means the file's own entry; else that of the one
 * source which has it. Once named, an entry keeps its local id where none of another source's with the same came into the
 * record earlier, and the others have their source in front: what comes later never takes an id away.
 */
import { earliestOf, momentOf } from './dates.ts';
import type { Draft, DraftFile, DraftSource, FilePlace, Path, Unclear } from './draft.ts';
import { entriesOf } from './entries.ts';
import { splitId, withSource } from './ids.ts';
import { besides, references } from './references.ts';
import { valueAt } from './shape.ts';

/** Names the entries of a draft. What an id of a file leaves open stands with the file; see {@link FilePlace.unclear}. */
export function named(draft: Draft): Draft {
  const holders = holdersOf(draft.sources);
  const glosses = (draft.glosses?.content ?? []).map(({ id }, at): Used => ({ path: [at, 'id'], id }));
  return {
    ...draft,
    ...(draft.glosses && { glosses: renamed(draft.glosses, glosses, [], holders) }),
    sources: draft.sources.map(source => renamed(source, itemsUsedIn(source), declaredIn(source), holders, source)),
  };
}

/** An id that a file uses or declares. */
interface Used {
  readonly path: Path;
  readonly id: string;
}

interface Declared extends Used {
  readonly recorded: string;
}

/** An entry that has an id in its source. */
interface Holder {
  readonly source: DraftSource;
  readonly recorded: string;
}

/** By local id, whoever has it: one of each source, the earliest first. */
type Holders = ReadonlyMap<string, readonly Holder[]>;

function holdersOf(sources: readonly DraftSource[]): Holders {
  const all = new Map<string, Map<DraftSource, Holder>>();
  for (const source of sources)
    for (const { id, recorded } of declaredIn(source)) {
      const those = all.get(id) ?? new Map<DraftSource, Holder>();
      all.set(id, those);
      if (!those.has(source)) those.set(source, { source, recorded });
    }
  const latest = ({ recorded }: Holder): number => momentOf(recorded).at;
  return new Map(Array.from(all, ([id, those]) => [id, [...those.values()].toSorted((a, b) => latest(a) - latest(b))]));
}

function* declaredIn(source: DraftSource): Generator<Declared> {
  const { source: header, disputes } = source.content;
  for (const { path, entry } of entriesOf(source))
    yield { path: [...path, 'id'], id: entry.id, recorded: entry.recorded ?? header.recorded };
  for (const [at, { id, recorded }] of disputes.entries())
    yield { path: ['disputes', at, 'id'], id, recorded: recorded ?? header.recorded };
}

function* itemsUsedIn(source: DraftSource): Generator<Used> {
  for (const one of [...references(entriesOf(source), source.content.disputes), ...besides(source)])
    if (typeof one.to === 'object') yield one;
}

function renamed<F extends DraftFile<object>>(
  file: F,
  used: Iterable<Used>,
  declared: Iterable<Declared>,
  holders: Holders,
  own?: DraftSource,
): F {
  const names: Used[] = [];
  const unclear: Unclear[] = [];
  for (const { path, id } of used) {
    const meant = meantBy(id, own, holders);
    if (meant.length > 1) unclear.push(ambiguous(path, id, meant));
    else if (meant[0]) names.push({ path, id: nameOf(splitId(id).local, meant[0].source, holders) });
  }
  for (const { path, id, recorded } of own ? declared : []) {
    if (own) names.push({ path, id: nameOf(id, own, holders) });
    const [first] = holders.get(id) ?? [];
    if (first && first.source !== own && earliestOf(recorded) <= momentOf(first.recorded).at)
      unclear.push(simultaneous(path, id, first.source));
  }
  return { ...file, content: written(file.content, names), ...(unclear.length > 0 && { unclear }) };
}

/** Whoever may be meant by a reference: several only where it is ambiguous. */
function meantBy(id: string, own: DraftSource | undefined, holders: Holders): readonly Holder[] {
  const { source, local } = splitId(id);
  const all = holders.get(local) ?? [];
  if (source !== undefined) return all.filter(one => one.source.content.source.id === source).slice(0, 1);
  const itself = all.filter(one => one.source === own);
  return itself.length > 0 ? itself : all;
}

function nameOf(local: string, source: DraftSource, holders: Holders): string {
  return holders.get(local)?.[0]?.source === source ? local : withSource(source.content.source.id, local);
}

/** A content with these ids in their places. */
function written<T extends object>(content: T, names: readonly Used[]): T {
  const changed = names.filter(({ path, id }) => valueAt(content, path) !== id);
  if (changed.length === 0) return content;
  const copy = structuredClone(content);
  for (const { path, id } of changed) {
    const around = valueAt(copy, path.slice(0, -1));
    if (typeof around === 'object' && around !== null) Reflect.set(around, path.at(-1) ?? '', id);
  }
  return copy;
}

// What is left open

function ambiguous(path: Path, id: string, holders: readonly Holder[]): Unclear {
  const all = holders.map(({ source }) => `“${withSource(source.content.source.id, id)}”`);
  return {
    path,
    message: `“${id}” could mean ${all.join(' or ')}`,
    mend: 'Write the id with its source, as there.',
  };
}

function simultaneous(path: Path, id: string, { file }: FilePlace): Unclear {
  return {
    path,
    message: `“${id}” is an id in ${file} too, and neither came into the record first: a button with it could mean either`,
    mend: 'Give one of the two another id, or write recorded: of both as instants, such as 2026-11-23T09:30:00Z.',
  };
}
