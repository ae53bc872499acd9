/** Reads what `npm run export -- --format json` has written back into what a dossier holds. */
import type { Exported } from '../../src/export/form.ts';
import type {
  Dispute,
  Fact,
  Item,
  LoneVoice,
  Moment,
  Party,
  Person,
  Quote,
  Source,
  Statement,
  Topic,
  Voice,
} from '../../src/record/types.ts';

type Written = Exported['items'][number];
type WrittenVoice = Extract<Written, { readonly kind: 'quote' }>['by'];
type WrittenLone = Exclude<WrittenVoice, { readonly together: unknown }>;

/** What is read back. */
export interface ReadBack {
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
  readonly items: readonly Item[];
  readonly disputes: readonly Dispute[];
}

/** Whatever has an id. */
function finder<T>(entries: readonly (readonly [string, T])[]): (id: string) => T {
  const all = new Map(entries);
  return id => {
    const found = all.get(id);
    if (!found) throw new Error(`nothing has the id ${id}`);
    return found;
  };
}
const withId = <T extends { readonly id: string }>(entries: readonly T[]) => entries.map(one => [one.id, one] as const);

const momentOf = ({ day, at }: { readonly day: string; readonly at: string }): Moment => ({ day, at: Date.parse(at) });

/** Reads a written record back, references and all. */
export function readBack(written: Exported): ReadBack {
  const sources = written.sources.map(one => ({ kind: 'source', ...one, recorded: momentOf(one.recorded) }));
  const parties = written.parties.map((one): Party => ({ kind: 'party', ...one }) as Party);
  const topics = written.topics.map((one): Topic => ({ kind: 'topic', ...one }) as Topic);
  const sourceOf = finder(withId(sources as unknown as readonly Source[]));
  const partyOf = finder(withId(parties));
  const topicOf = finder(withId(topics));
  const people = written.people.map(({ party, ...one }) => {
    const of = party === undefined ? {} : { party: partyOf(party) };
    return { kind: 'person', ...one, ...of } as Person;
  });
  const whoOf = finder<Person | Party>([...withId(people), ...withId(parties)]);
  const personOf = finder(withId(people));

  const loneVoice = (by: WrittenLone): LoneVoice => {
    if ('person' in by) {
      const { person, ...office } = by;
      return { kind: 'person', person: personOf(person), ...office } as LoneVoice;
    }
    if ('unnamed' in by) {
      const { unnamed: described, party } = by;
      return { kind: 'unnamed', described, ...(party !== undefined && { party: partyOf(party) }) };
    }
    const party = partyOf(by.party);
    return by.organ === undefined ? { kind: 'party', party } : { kind: 'party', party, organ: by.organ };
  };
  const voice = (by: WrittenVoice): Voice =>
    'together' in by ? { kind: 'joint', voices: by.together.map(loneVoice) } : loneVoice(by);
  const reported = <T extends { readonly source: string }>({ source, ...one }: T) => ({
    ...one,
    source: sourceOf(source),
    attribution: undefined,
    address: undefined,
  });
  // Events, and facts on silence, name items that may come later.
  const later: (() => void)[] = [];
  const linked = (ids: readonly string[]): readonly Item[] => {
    const items: Item[] = [];
    later.push(() => items.push(...ids.map(itemOf)));
    return items;
  };
  const silent = (of: Extract<Written, { readonly kind: 'fact' }>['silence']) =>
    of === undefined ? {} : { silence: { party: partyOf(of.party), items: linked(of.items) } };
  const itemFrom = (one: Written): Item => {
    const { attribution, address, rights, disputed, updates, updatedBy, ...own } = one;
    const common = {
      ...own,
      source: sourceOf(one.source),
      about: one.about.map(partyOf),
      topics: one.topics.map(topicOf),
      recorded: momentOf(one.recorded),
      corrected: one.corrected.map(({ on, note }) => ({ on: momentOf(on), note })),
    };
    if (one.kind === 'quote') return { ...common, by: voice(one.by), ...renamed(one.same, 'printings') } as Quote;
    if (one.kind === 'statement') return { ...common, by: voice(one.by) } as Statement;
    if (one.kind === 'fact') return { ...common, ...silent(one.silence) } as Fact;
    const { where, participants, items, same } = one;
    const country = where?.country === undefined ? {} : { country: partyOf(where.country) };
    const there = where ? { where: { ...where, ...country } } : {};
    const parts = { participants: participants.map(whoOf), items: linked(items) };
    return { ...common, ...parts, ...there, ...renamed(same, 'reports') } as Item;
  };
  const renamed = (same: readonly { readonly source: string }[] | undefined, name: string) => ({
    same: undefined,
    [name]: same?.map(reported),
  });
  const items = written.items.map(itemFrom);
  const itemOf = finder(withId(items));
  for (const link of later) link();
  const disputes = written.disputes.map(({ source, sides, reporter, recorded, ...one }) => ({
    ...one,
    kind: 'dispute',
    source: sourceOf(source),
    sides: sides.map(({ party, items, word }) => ({ party: partyOf(party), items: items.map(itemOf), word })),
    reporter: reporter === undefined ? undefined : itemOf(reporter),
    recorded: momentOf(recorded),
  }));
  return {
    sources: sources as unknown as readonly Source[],
    people,
    parties,
    topics,
    items,
    disputes: disputes as unknown as readonly Dispute[],
  };
}
