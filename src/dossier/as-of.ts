/** Leaves of a record what had been published by a day: sources, what is taken from them, and what links them to each other. */
import { oldestFirst } from '../record/order.ts';
import type { Day, Dispute, Event, Fact, Item, Quote, Shared, Source, Statement, Update } from '../record/types.ts';
import type { Dossier } from './dossier.ts';
import { accountsOf, mergeOf } from './links.ts';
import { sharedOf } from './merge.ts';
import { viewSteps } from './views.ts';

/** The last one that was made, by the newest of its sources: pages of one answer ask for it again and again. */
const made = new WeakMap<Dossier, { readonly newest: string; readonly then: Dossier }>();

/**
 * The same record as it would be without what was published after a day. Its wording is today's: a correction mends our reading
 * of a source. Of what several sources have, the first that is left has the entry where the one that had it is gone.
 */
export function asOf(dossier: Dossier, day: Day): Dossier {
  const sources = new Map([...dossier.sources].filter(([, { published }]) => published <= day));
  if (sources.size === dossier.sources.size) return dossier;
  const newest = `${sources.size} ${[...sources.keys()][0]}`;
  const known = made.get(dossier);
  if (known?.newest === newest) return known.then;
  const then = without(dossier, sources);
  made.set(dossier, { newest, then });
  return then;
}

function without(dossier: Dossier, sources: Dossier['sources']): Dossier {
  const remaining = new Remaining(dossier, sources);
  const { items, shared } = remaining;
  const updates = dossier.updates.filter(([later]) => remaining.has(later));
  const record = {
    ...dossier,
    sources,
    items,
    shared,
    updates,
    accounts: accountsOf(updates.flatMap(ids => remaining.pair(ids))),
    withdrawn: new Map([...dossier.withdrawn].filter(([, item]) => remaining.isThere(item))),
    disputes: new Map(
      [...dossier.disputes]
        .filter(([, dispute]) => remaining.isThere(dispute))
        .map(([id, dispute]) => [id, remaining.dispute(dispute)]),
    ),
  };
  const steps = viewSteps(record);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { ...record, views: step.value };
}

/** The items that are left, each without what a source that is gone says of it. */
class Remaining {
  readonly items: ReadonlyMap<string, Item>;
  readonly shared = new Map<string, Shared>();
  readonly #dossier: Dossier;
  readonly #sources: ReadonlyMap<string, Source>;
  /** What is left of each item. */
  readonly #told = new Map<Item, Item>();

  constructor(dossier: Dossier, sources: ReadonlyMap<string, Source>) {
    this.#dossier = dossier;
    this.#sources = sources;
    const entries = new Map<Item, Item[]>();
    for (const { entry, own } of dossier.shared.values()) entries.set(entry, [...(entries.get(entry) ?? []), own]);
    const others = [...dossier.items.values()].filter(item => !entries.has(item) && this.isThere(item));
    // What others name comes before them.
    for (const [entry, owns] of entries) if (entry.kind === 'quote') this.#merge(entry, owns);
    for (const item of others) this.#told.set(item, item);
    for (const item of others) if (item.kind === 'fact') this.#told.set(item, this.#fact(item));
    for (const item of others) if (item.kind === 'event') this.#told.set(item, this.#event(item));
    for (const [entry, owns] of entries) if (entry.kind === 'event') this.#merge(entry, owns);
    this.items = new Map(dossier.order.flatMap(id => this.#named(id)).map(item => [item.id, item]));
  }

  readonly isThere = ({ source }: Pick<Item, 'source'>): boolean => this.#sources.has(source.id);

  /** Whether the source whose item has this id is there. */
  has(id: string): boolean {
    const item = this.#dossier.shared.get(id)?.own ?? this.#dossier.items.get(id);
    return item !== undefined && this.isThere(item);
  }

  /** A report and the earlier one; none where that is gone. */
  pair(ids: Update): readonly (readonly [Item, Item])[] {
    const [later, earlier] = ids.map(id => {
      const item = this.#dossier.shared.get(id)?.entry ?? this.#dossier.items.get(id);
      return item && this.#of(item);
    });
    return later && earlier ? [[later, earlier]] : [];
  }

  dispute({ reporter, ...dispute }: Dispute): Dispute {
    const told = reporter && this.#of(reporter);
    return {
      ...dispute,
      sides: dispute.sides.map(side => ({ ...side, items: this.#said(side.items) })),
      ...(told ? { reporter: told } : {}),
    };
  }

  /** What is left of an item; nothing where no source is that has it. */
  #of(item: Item): Item | undefined {
    return this.#told.get(item);
  }

  /** The item of an id, where it is the entry's. */
  #named(id: string): readonly Item[] {
    const { items, shared } = this.#dossier;
    const whole = shared.get(id)?.entry ?? items.get(id);
    const item = whole && this.#of(whole);
    return item?.id === id ? [item] : [];
  }

  #merge(entry: Item, owns: readonly Item[]): void {
    const left = owns.filter(this.isThere).map(own => (own.kind === 'event' ? this.#event(own) : own));
    const [first, ...others] = left;
    if (!first) return;
    if (others.length === 0) {
      this.#told.set(entry, first);
      return;
    }
    const merged = mergeOf(first, others);
    this.#told.set(entry, merged.entry);
    for (const [id, one] of sharedOf(merged)) this.shared.set(id, one);
  }

  #fact(fact: Fact): Fact {
    const { silence } = fact;
    return silence ? { ...fact, silence: { ...silence, items: this.#said(silence.items) } } : fact;
  }

  /** The same event where all is left of what belongs to it. */
  #event(event: Event): Event {
    const items = event.items.flatMap(item => this.#of(item) ?? []);
    return items.length === event.items.length && items.every((item, at) => item === event.items[at])
      ? event
      : { ...event, items: [...new Set(items)] };
  }

  #said(items: readonly (Quote | Statement)[]): readonly (Quote | Statement)[] {
    const left = items
      .flatMap(item => this.#of(item) ?? [])
      .filter(item => item.kind !== 'fact' && item.kind !== 'event');
    return [...new Set(left)].sort(oldestFirst);
  }
}
