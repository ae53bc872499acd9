/** What a briefing is like where nobody has chosen otherwise. */
import { Temporal } from 'temporal-polyfill';
import type { Store } from '../../store/store.ts';
import type { Choices, Subscription } from '../../store/types.ts';
import { nextDue, type Occurrence } from '../../time/schedule.ts';
import { zoneOfLocale } from '../../time/zones.ts';

const TIME = '08:00';
/** Editions of a day besides its own are few: the day's own is among so many. */
const LOOKED_AT = 20;
/** Between an extra edition's day and its moment. */
const EXTRA = '+';

/** Everything that the record has, in the morning, and a line on days with nothing new. */
export function defaults(locale: string): Choices {
  return {
    localTime: TIME,
    zone: zoneOfLocale(locale),
    locale,
    topics: [],
    parties: [],
    speakers: [],
    quiet: 'line',
  };
}

/** The choices of a briefing that there is already. */
export function choicesOf(of: Subscription): Choices {
  const { localTime, zone, locale, topics, parties, speakers, quiet } = of;
  return { localTime, zone, locale, topics, parties, speakers, quiet };
}

/** The next edition, on another day than one that has had its own already: a day has one, at whichever hour. */
export async function upcoming(
  store: Pick<Store, 'deliveries'>,
  existing: Subscription | undefined,
  { localTime, zone }: Pick<Choices, 'localTime' | 'zone'>,
  now: number,
): Promise<Occurrence> {
  const next = nextDue(now, localTime, zone);
  const had = existing ? await store.deliveries(existing.id, LOOKED_AT) : [];
  return had.some(({ day }) => day === next.day) ? nextDue(next.due, localTime, zone) : next;
}

/** The key of an edition that was asked for besides the daily ones: its day, then the moment that tells it from others. */
export function extraKey(now: number, zone: string): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return `${today.toString()}${EXTRA}${now.toString(36)}`;
}

/** The calendar day of an edition's key. */
export const dayOf = (key: string): string => key.split(EXTRA)[0] ?? key;
