/**
 * Computes when a daily edition is due. The one authority for time zones is Node's own data.
 *
 * A wall time that a clock change leaves out comes later by the length of the gap; one that comes twice counts the
 * first time. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 */
import { Temporal } from 'temporal-polyfill';

/** One daily edition. */
export interface Occurrence {
  /** The zone's calendar day, "YYYY-MM-DD": with the subscription's id it names the edition, once and for all. */
  readonly day: string;
  /** When it's due, in Unix milliseconds. */
  readonly due: number;
}

const ONE_DAY = { days: 1 };

/**
 * The first edition after an instant.
 *
 * @param after Unix milliseconds, excluded
 * @param time the wall time, "HH:MM"
 * @param zone a zone that {@link import('./zones.ts').zoneOf} returns; another throws
 */
export function nextDue(after: number, time: string, zone: string): Occurrence {
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate();
  // Yesterday's may have been carried into today by a gap.
  for (let date = today.subtract(ONE_DAY); ; date = date.add(ONE_DAY)) {
    const found = occurrenceOn(date, time, zone);
    if (found && found.due > after) return found;
  }
}

/**
 * The edition of a given day, "YYYY-MM-DD"; `undefined` if the zone has no such day. Parameters as of {@link nextDue}.
 */
export function dueOn(day: string, time: string, zone: string): Occurrence | undefined {
  return occurrenceOn(Temporal.PlainDate.from(day), time, zone);
}

/** `undefined` where the zone has left the whole day out, as Samoa did with 30 December 2011. */
function occurrenceOn(date: Temporal.PlainDate, time: string, zone: string): Occurrence | undefined {
  const at = date.toZonedDateTime({ timeZone: zone, plainTime: time });
  // A gap before midnight (Nuuk) carries the time into the next day, but the edition remains its own day's.
  const exists = at.toPlainDate().equals(date) || date.toZonedDateTime(zone).toPlainDate().equals(date);
  return exists ? { day: date.toString(), due: at.epochMilliseconds } : undefined;
}
