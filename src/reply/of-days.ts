/** Finds what the record has of some days, and the sentence that a source puts at their head. */
import type { Context } from '../context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { rememberLast } from '../lib/lazy.ts';
import { heardIn } from '../record/disputes.ts';
import { asTold, oldestFirst } from '../record/order.ts';
import type { Day, Days, Dispute, Event, Item } from '../record/types.ts';
import { lengthOf } from './entries.ts';
import { type About, eventsTouching, keyOf, overlaps, saidIn } from './touching.ts';

/** Longest sentence that leads a day, in characters. */
const LEAD_MAX = 200;

/** What the record has of some days. */
export interface Found {
  readonly days: Days;
  readonly said: readonly Item[];
  readonly done: readonly Event[];
  readonly ahead: readonly Event[];
  readonly disputes: readonly Dispute[];
}

/** Finds what there is of some days, on a topic and a country. */
export const find = (days: Days, about: About, { dossier }: Context): Found => foundIn(dossier, days, about);

const foundIn = rememberLast(
  ({ from, to }: Days, about: About) => `${from} ${to} ${keyOf(about)}`,
  (dossier: Dossier, days: Days, about: About): Found => {
    // Of one day all is as old: each source tells it in its own order.
    const said = saidIn(days, about, dossier).toSorted(days.from === days.to ? asTold : oldestFirst);
    const then: ReadonlySet<Item> = new Set(said);
    const events = eventsTouching(about, dossier);
    return {
      days,
      said,
      done: surelyFirst(
        events.filter(event => event.status === 'done' && overlaps(event, days)),
        days,
      ),
      // What is announced belongs to the day on which it was announced as well as to the day for which it was.
      ahead: events.filter(
        event => event.status !== 'done' && (overlaps(event, days) || event.items.some(item => then.has(item))),
      ),
      disputes: disputesOf(said, dossier),
    };
  },
);

/** Lists all of it, each item once. */
export const itemsOf = ({ said, done, ahead }: Found): readonly Item[] => [...done, ...said, ...ahead];

/** The disputes in which something of those days is a side, in the record's order. */
function disputesOf(said: readonly Item[], dossier: Dossier): readonly Dispute[] {
  const then = new Set(said);
  return [...dossier.disputes.values()].filter(dispute => heardIn(dispute).some(item => then.has(item)));
}

/** What is known to lie within the days, then what may: "ahead of the talks" can be the evening before. */
function surelyFirst(events: readonly Event[], { from, to }: Days): readonly Event[] {
  const isSure = ({ when }: Event): boolean => when.precision !== 'open' && when.from >= from && when.to <= to;
  return events.toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)));
}

/** The item whose sentence a source puts at the head of the day, the newest source's, where it is of what was asked for. */
export function leadOf({ days, said, done }: Found, { dossier }: Context): Item | undefined {
  const heads = headsIn(dossier).filter(({ day }) => days.from === day && days.to === day);
  return firstOf(heads, [...said, ...done]);
}

/** Finds the item among some whose sentence a source puts at the head of a day: of the newest day, and the newest source. */
export const leadAmong = (items: readonly Item[], dossier: Dossier): Item | undefined =>
  firstOf(
    headsIn(dossier).toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    items,
  );

interface Head {
  readonly day: Day;
  readonly id: string;
}

const headsIn = ({ sources, shared }: Dossier): readonly Head[] =>
  [...sources.values()].flatMap(({ days = {} }) =>
    Object.entries(days).map(([day, id]) => ({ day, id: shared.get(id)?.entry.id ?? id })),
  );

const firstOf = (heads: readonly Head[], items: readonly Item[]): Item | undefined =>
  heads.flatMap(head => items.filter(item => item.id === head.id && lengthOf(item) <= LEAD_MAX))[0];
