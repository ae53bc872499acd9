/** From a checked draft to the dossier: ids become object references, and the ways of looking at it are built. */
import { buildSearch } from '../search/build.ts';
import { buildNames } from '../search/names.ts';
import type { Dossier } from './dossier.ts';
import type { Draft } from './draft.ts';
import { latestDay, momentOf } from './moments.ts';
import type { Pause } from './pause.ts';
import { get, itemsIn, type Known, type Link, present } from './resolve-items.ts';
import type { PeopleFile, SourceFile } from './schema.ts';
import type { Day, Dispute, Item, Party, Person, Side, Source, TheRecord, Topic } from './types.ts';
import { buildViews } from './views.ts';

/** Items compiled between pauses. */
const ITEMS_A_TURN = 500;

/**
 * Compiles a draft in which the rules found nothing.
 *
 * @throws {Error} naming the id, when the draft holds one that nothing answers to: it wasn't checked.
 */
export async function compile(draft: Draft, pause?: Pause): Promise<Dossier> {
  const record = await resolve(draft, pause);
  const views = await buildViews(record, pause);
  const search = await buildSearch([...record.items.values()], pause);
  const { people, parties, topics } = record;
  const named = { people: [...people.values()], parties: [...parties.values()], topics: [...topics.values()] };
  const names = await buildNames(named, pause);
  return { ...record, views, search, names };
}

async function resolve(draft: Draft, pause?: Pause): Promise<TheRecord> {
  const parties = byId(draft.parties.content.map((entry): Party => ({ kind: 'party', ...present(entry) })));
  const topics = byId(draft.topics.content.map((entry): Topic => ({ kind: 'topic', ...entry })));
  const people = byId(draft.people.content.map(entry => personOf(entry, parties)));
  const sources = byId(draft.sources.map(({ content }) => sourceOf(content.source)));
  const glosses = new Map((draft.glosses?.content ?? []).map(({ id, ...gloss }) => [id, gloss]));
  const known: Known = { people, parties, topics, sources, glosses, items: new Map() };
  await resolveItems(draft, known, pause);
  const disputes = byId(draft.sources.flatMap(({ content }) => disputesIn(content, known)));
  const days = [...sources.values(), ...disputes.values()].map(({ recorded }) => recorded.day);
  const { items, withdrawn, changed } = await sorted(known.items, pause);
  return { asOf: latestDay([...days, changed]), sources, people, parties, topics, items, withdrawn, disputes };
}

/** The items that hold, those that were withdrawn, and the newest day on which one was recorded, corrected or withdrawn. */
async function sorted(
  all: ReadonlyMap<string, Item>,
  pause?: Pause,
): Promise<Pick<TheRecord, 'items' | 'withdrawn'> & { readonly changed: Day }> {
  const items = new Map<string, Item>();
  const withdrawn = new Map<string, Item>();
  let changed = '';
  let done = 0;
  for (const item of all.values()) {
    (item.withdrawn ? withdrawn : items).set(item.id, item);
    changed = latestDay([changed, item.recorded.day, ...revisionsOf(item)]);
    done++;
    if (done % ITEMS_A_TURN === 0) await pause?.();
  }
  await pause?.();
  return { items, withdrawn, changed };
}

const revisionsOf = ({ corrected, withdrawn }: Item): readonly Day[] =>
  [...corrected, ...(withdrawn ? [withdrawn] : [])].map(({ on }) => on.day);

/** Events may name items of files that come later, so what belongs to them is filled in last. */
async function resolveItems(draft: Draft, known: Known, pause: Pause = async () => {}): Promise<void> {
  const links: Link[] = [];
  for (const { content } of draft.sources) {
    for (const [item, link] of itemsIn(content, known)) {
      known.items.set(item.id, item);
      if (link) links.push(link);
      if (known.items.size % ITEMS_A_TURN === 0) await pause();
    }
    await pause();
  }
  for (const [at, { ids, items }] of links.entries()) {
    for (const id of ids) items.push(get(known.items, id));
    if (at % ITEMS_A_TURN === 0) await pause();
  }
  await pause();
}

function disputesIn({ source: { id: sourceId }, disputes }: SourceFile, known: Known): readonly Dispute[] {
  const source = get(known.sources, sourceId);
  return disputes.map(({ id, question, sides, reporter, recorded }) => ({
    kind: 'dispute',
    id,
    question,
    source,
    sides: sides.map(side => sideOf(side, known)),
    reporter: get(known.items, reporter),
    recorded: recorded === undefined ? source.recorded : momentOf(recorded),
  }));
}

function sideOf(side: SourceFile['disputes'][number]['sides'][number], known: Known): Side {
  const party = get(known.parties, side.by);
  if ('silent' in side) return { party, silence: side.silent };
  const item = get(known.items, side.item);
  if (item.kind === 'quote' || item.kind === 'statement') return { party, item };
  throw new Error(`${side.item} is neither a quotation nor a statement`);
}

function sourceOf(entry: SourceFile['source']): Source {
  return { kind: 'source', ...present(entry), recorded: momentOf(entry.recorded) };
}

function personOf(entry: PeopleFile[number], parties: ReadonlyMap<string, Party>): Person {
  return { kind: 'person', ...entry, party: get(parties, entry.party), offices: entry.offices.map(present) };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map(entry => [entry.id, entry]));
}
