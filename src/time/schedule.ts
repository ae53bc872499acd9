/**
 * When a daily edition is due. One authority for time zones: Node's own data.
 *
 * A wall time that a clock change leaves out comes later by the length of the gap; one that comes twice counts the first
 * time. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 */
import { Temporal } from 'temporal-polyfill';

const ONE_DAY = { days: 1 };

/** A day's instant; none where the zone has left the whole day out, as Samoa did with 30 December 2011. */
function on(date: Temporal.PlainDate, time: string, zone: string): Occurrence | undefined {
  const at = date.toZonedDateTime({ timeZone: zone, plainTime: time });
  // A gap before midnight (Nuuk) carries the time into the next day, but the edition remains its own day's.
  const exists = at.toPlainDate().equals(date) || date.toZonedDateTime(zone).toPlainDate().equals(date);
  return exists ? { day: date.toString(), due: at.epochMilliseconds } : undefined;
}

/** The instant of a given day's edition; none if the zone has no such day. */
export function dueOn(day: string, time: string, zone: string): Occurrence | undefined {
  return on(Temporal.PlainDate.from(day), time, zone);
}

/**
 * The first edition after an instant.
 *
 * @param after Unix milliseconds, excluded.
 * @param time the wall time, "HH:MM".
 * @param zone a zone that {@link import('./zones.ts').zoneOf} knows; another throws.
 */
export function nextDue(after: number, time: string, zone: string): Occurrence {
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate();
  // Yesterday's may have been carried into today by a gap.
  for (let date = today.subtract(ONE_DAY); ; date = date.add(ONE_DAY)) {
    const found = on(date, time, zone);
    if (found && found.due > after) return found;
  }
}

const TIME = /^(?<hours>[01]?\d|2[0-3])[:.h](?<minutes>[0-5]\d)$/i;

/** A wall time as "HH:MM", of what people type: "8:30", "08.30", "8h30". */
export function timeOf(typed: string): string | undefined {
  const { hours, minutes } = TIME.exec(typed.trim())?.groups ?? {};
  return hours === undefined || minutes === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The next edition. */
export interface Occurrence {
  /** The zone's calendar day, "YYYY-MM-DD": with the subscription's id it names the edition, once and for all. */
  readonly day: string;
  readonly due: number;
}
