/** Tells which items are of some days, and what stands against saying that none is. */
import type { Dossier } from '../dossier/dossier.ts';
import { daysOf } from '../record/dates.ts';
import { type Day, type Days, type Item, MAIN_LANGUAGE, type Party, type Person } from '../record/types.ts';
import { datesIn } from '../time/dates.ts';
import { isBloc, isSaidBy, ownText } from './item-fields.ts';

const overlap = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;

/** Whether an item is, or may be, of some days by its date. One without a date is of none. */
export const isDatedIn = ({ when }: Item, days: Days): boolean => when.precision !== 'open' && overlap(when, days);

const toldDays = new WeakMap<Item, readonly Days[]>();

/** The days that an item's own words tell: "the invasion of February 2022". */
function daysTold(item: Item, { views }: Dossier): readonly Days[] {
  const known = toldDays.get(item);
  if (known) return known;
  const now = new Date(`${item.source.published}T12:00:00Z`);
  const found = datesIn(ownText(item), [MAIN_LANGUAGE], { now, record: views.span, isDayFirst: true });
  const told = found.flatMap(({ isRelative, read }) => ('days' in read && !isRelative ? [read.days] : []));
  toldDays.set(item, told);
  return told;
}

/**
 * Finds one after another the items that gainsay "nothing from somebody on those days", or "nothing on those days": those dated so or telling of such
 * a day, and, of somebody's words, those without a date, which may be of any day. A bloc speaks through its members, so
 * anybody's words stand against its silence.
 */
export function* witnessesOf(days: Days, who: Person | Party | undefined, dossier: Dossier): Generator<Item, void> {
  for (const item of dossier.items.values()) if (isWitness(item, days, who, dossier)) yield item;
}

/** Whether an item is one of {@link witnessesOf}. */
export function isWitness(item: Item, days: Days, who: Person | Party | undefined, dossier: Dossier): boolean {
  const isAnybody = who !== undefined && isBloc(who);
  if (who && !(isAnybody ? item.kind === 'quote' || item.kind === 'statement' : isSaidBy(item, [who]))) return false;
  if (item.when.precision === 'open') return who !== undefined;
  return isDatedIn(item, days) || daysTold(item, dossier).some(told => overlap(told, days));
}

/** How many days are named as the nearest. */
const NEAREST_DAYS_MAX = 3;

/** The days nearest to some others on which the record has something, or something from somebody; earliest first. */
export function nearestDays(days: Days, who: Person | Party | undefined, dossier: Dossier): readonly Day[] {
  const items = [...dossier.items.values()].filter(item => !who || isSaidBy(item, [who]));
  const all = new Set(items.flatMap(item => daysOf(item.when)));
  return [...all]
    .map(day => ({ day, away: distance(day, days) }))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, NEAREST_DAYS_MAX)
    .map(({ day }) => day)
    .toSorted();
}

function distance(day: Day, { from, to }: Days): number {
  const at = Date.parse(day);
  return Math.max(0, Date.parse(from) - at, at - Date.parse(to));
}
