/** Leaves of a record what had been published by a day: sources, what is taken from them, and what links them to each other. */
import type { Day, Dispute, Event, Fact, Item } from '../record/types.ts';
import type { Dossier } from './dossier.ts';
import { viewSteps } from './views.ts';

/** The last one that was made, by the newest of its sources: pages of one answer ask for it again and again. */
const made = new WeakMap<Dossier, { readonly newest: string; readonly then: Dossier }>();

/** The same record without what was published after a day. Its wording is today's: a correction mends our reading of a source. */
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
  const isThere = ({ source }: { readonly source: { readonly id: string } }): boolean => sources.has(source.id);
  const facts = new Map<Item, Item>();
  const told = (item: Item): Item => facts.get(item) ?? item;
  const kept = [...dossier.items.values()].filter(isThere);
  for (const item of kept) if (item.kind === 'fact' && item.silence) facts.set(item, factOf(item, isThere));
  const items = kept.map(item => (item.kind === 'event' ? eventOf(item, isThere, told) : told(item)));
  const disputes = [...dossier.disputes.values()].filter(isThere).map(
    ({ reporter, ...dispute }): Dispute => ({
      ...dispute,
      sides: dispute.sides.map(side => ({ ...side, items: side.items.filter(isThere) })),
      ...(reporter && isThere(reporter) ? { reporter: told(reporter) } : {}),
    }),
  );
  const record = {
    ...dossier,
    sources,
    items: new Map(items.map(item => [item.id, item])),
    withdrawn: new Map([...dossier.withdrawn].filter(([, item]) => isThere(item))),
    disputes: new Map(disputes.map(dispute => [dispute.id, dispute])),
  };
  const steps = viewSteps(record);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { ...record, views: step.value };
}

const factOf = ({ silence, ...fact }: Fact, isThere: (item: Item) => boolean): Fact =>
  silence ? { ...fact, silence: { ...silence, items: silence.items.filter(isThere) } } : fact;

const eventOf = (event: Event, isThere: (item: Item) => boolean, told: (item: Item) => Item): Event => ({
  ...event,
  items: event.items.filter(isThere).map(told),
});
