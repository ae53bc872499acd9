/** Fills in a briefing's choices where nobody has chosen, and finds its next edition. */
import type { Store } from '../../store/store.ts';
import type { Choices, Subscription } from '../../store/types.ts';
import { nextDue, type Occurrence } from '../../time/schedule.ts';
import { zoneOfLocale } from '../../time/zones.ts';

/** Deliveries that a status shows. */
export const LATEST = 7;

/** The watermark of a new briefing: its first edition introduces the whole record. */
export const BEFORE_EVERYTHING = 0;

const TIME = '08:00';
/** Latest deliveries among which a day's own edition is looked for: extra editions of a day are few. */
const LOOKED_AT = 20;

/** The choices of a new briefing: everything that is new, in the morning, and one line on days with nothing new. */
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

/** Picks the choices out of a subscription. */
export function choicesOf(of: Subscription): Choices {
  const { localTime, zone, locale, topics, parties, speakers, quiet } = of;
  return { localTime, zone, locale, topics, parties, speakers, quiet };
}

/** Lists the ids of what is chosen. */
export const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Finds the next edition. A day has one, at whichever hour: a day that has had its own is passed over. */
export async function upcoming(
  store: Pick<Store, 'deliveries'>,
  existing: Subscription | undefined,
  { localTime, zone }: Pick<Choices, 'localTime' | 'zone'>,
  now: number,
): Promise<Occurrence> {
  const next = nextDue(now, localTime, zone);
  const latest = existing ? await store.deliveries(existing.id, LOOKED_AT) : [];
  return latest.some(({ day }) => day === next.day) ? nextDue(next.due, localTime, zone) : next;
}
