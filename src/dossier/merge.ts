/** Makes one entry of what several sources have: the same utterance, the same event. */
import type { Event, Item, Printing, Quote, Report, Revision, Shared } from '../record/types.ts';

/** What is known of an entry of several sources: the entry, and the same as each of them has it. */
interface Merged<T extends Item> {
  readonly entry: T;
  readonly each: readonly (readonly [here: T, own: T])[];
}

/** The quotation that others are entered as the same as keeps its words; the others become its printings. */
export function mergeQuotes(first: Quote, others: readonly Quote[]): Merged<Quote> {
  const all = [first, ...others];
  const printed = inTime(all).map(printingOf);
  const conditions = union(all.map(one => one.conditions));
  const here = (one: Quote): Quote => ({ ...one, conditions, printings: printed.filter(({ id }) => id !== one.id) });
  return { entry: { ...here(first), ...joined(all) }, each: all.map(one => [here(one), one]) };
}

/**
 * What the newest source says of the event's status holds, with its own date. Of several that say so the one with the most
 * precise date is shown; of equal ones the event that the others are the same as, or else the newest. The entry has the id of the event that the others are entered as the same as.
 */
export function mergeEvents(first: Event, others: readonly Event[]): Merged<Event> {
  const all = [first, ...others];
  const reports = inTime(all).map(reportOf);
  const status = reports.at(-1)?.status ?? first.status;
  const holding = all.filter(one => one.status === status);
  const [main = first] = holding.toSorted(
    (a, b) =>
      lengthOf(a) - lengthOf(b) ||
      Number(b === first) - Number(a === first) ||
      b.source.published.localeCompare(a.source.published),
  );
  const [recorded = main.recorded] = holding.map(one => one.recorded).toSorted((a, b) => a.at - b.at);
  const entry: Event = {
    ...main,
    ...joined(all),
    id: first.id,
    participants: union(all.map(({ participants }) => participants)),
    items: union(all.map(({ items }) => items)),
    reports,
    recorded,
  };
  return { entry, each: all.map(one => [{ ...one, reports }, one]) };
}

/** By each id of what was merged, in the order in which it was: the entry, and the same as that source has it. */
export const sharedOf = ({ entry, each }: Merged<Item>): readonly (readonly [string, Shared])[] =>
  each.map(([here, own]) => [
    own.id,
    { entry, here: here.id === entry.id && here.source === entry.source ? entry : here, own },
  ]);

/** What holds of an entry by whichever source it is known. */
function joined<T extends Quote | Event>(all: readonly T[]): Pick<Item, 'about' | 'topics' | 'corrected' | 'version'> {
  const corrected = all.flatMap((one): readonly Revision[] => one.corrected).toSorted((a, b) => a.on.at - b.on.at);
  const glosses = all.flatMap(({ gloss }) => gloss ?? []);
  return {
    about: union(all.map(({ about }) => about)),
    topics: union(all.map(({ topics }) => topics)),
    ...(glosses.length === 0 ? {} : { gloss: glosses.reduce(withWords) }),
    corrected,
    version: 1 + corrected.length,
  };
}

type Gloss = NonNullable<Item['gloss']>;

const withWords = (a: Gloss, b: Gloss): Gloss => {
  const both = { ...a, ...b };
  const words = Object.keys(both).map(key => {
    const of = key as keyof Gloss;
    return [key, [a[of], b[of]].filter(one => one !== undefined).join(' ')];
  });
  return { ...both, ...Object.fromEntries(words) };
};

const union = <T>(lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())];

const STATUSES: readonly Event['status'][] = ['announced', 'conditional', 'done'];

/** In the order of publication; of one day, what has happened comes last. */
const inTime = <T extends Quote | Event>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => a.source.published.localeCompare(b.source.published) || rankOf(a) - rankOf(b));

const rankOf = (item: Item): number => (item.kind === 'event' ? STATUSES.indexOf(item.status) : 0);

const DAY_MS = 86_400_000;

/** How many days a date leaves open. */
const lengthOf = ({ when }: Event): number =>
  when.precision === 'open' ? Number.POSITIVE_INFINITY : (Date.parse(when.to) - Date.parse(when.from)) / DAY_MS;

const printingOf = ({ id, source, at, text, cue, repeated, note }: Quote): Printing => ({
  id,
  source,
  at,
  text,
  ...(cue === undefined ? {} : { cue }),
  ...(repeated ? { repeated } : {}),
  ...(note === undefined ? {} : { note }),
});

const reportOf = ({ id, source, at, title, status, when }: Event): Report => ({ id, source, at, title, status, when });
