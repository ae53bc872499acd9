/** Turns dated events into strips of time: one for all, and a second one for the part where they stand close. */

import type { Messages } from '../../i18n/messages.ts';
import type { Day, Event, When } from '../../record/types.ts';
import type { Strip, StripPoint } from './picture.ts';

/** An event that has a date, with its number on the strip. */
export interface Numbered {
  readonly event: Event;
  readonly number: number;
  readonly when: Exclude<When, { precision: 'open' }>;
}

const DAY_MS = 86_400_000;
const numberOf = (day: Day): number => Math.round(Date.parse(day) / DAY_MS);
const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** A gap longer than this share of the whole splits off a strip that is shown larger. */
const GAP_SHARE = 0.5;
/** Fewest events that have a strip of their own. */
const DENSE_MIN = 3;

/** Makes one strip for all. Where a single gap takes up most of it, makes a second one for the denser side of the gap. */
export function stripsOf(numbered: readonly Numbered[], w: Messages): readonly Strip[] {
  const points = numbered.map(
    ({ number, event, when }): StripPoint => ({
      number,
      status: event.status,
      basis: when.basis,
      from: numberOf(when.from),
      to: numberOf(when.to) + 1,
    }),
  );
  if (points.length === 0) return [];
  const whole = spanOf(points);
  const dense = denseOf(points, whole);
  if (!dense) return [{ ...whole, points, ticks: ticksOf(whole, w) }];
  const window = spanOf(dense);
  const rest = points.filter(point => !dense.includes(point));
  return [
    { ...whole, points: rest, ticks: ticksOf(whole, w), window },
    { ...window, points: dense, ticks: ticksOf(window, w) },
  ];
}

type Span = Pick<Strip, 'from' | 'to'>;

const spanOf = (points: readonly Span[]): Span => ({
  from: Math.min(...points.map(p => p.from)),
  to: Math.max(...points.map(p => p.to)),
});

/** Finds the points on the larger side of the longest gap, where that gap is most of the whole. */
function denseOf(points: readonly StripPoint[], whole: Span): readonly StripPoint[] | undefined {
  const sorted = [...points].sort((a, b) => a.from - b.from);
  let reached = whole.from;
  let widest = { days: 0, before: 0 };
  for (const [i, point] of sorted.entries()) {
    if (point.from - reached > widest.days) widest = { days: point.from - reached, before: i };
    reached = Math.max(reached, point.to);
  }
  if (widest.days <= (whole.to - whole.from) * GAP_SHARE) return undefined;
  const sides = [sorted.slice(0, widest.before), sorted.slice(widest.before)];
  const dense = sides.sort((a, b) => b.length - a.length)[0] ?? [];
  return dense.length < DENSE_MIN ? undefined : points.filter(point => dense.includes(point));
}

/** Most ticks between the ends of a strip. */
const TICKS_MAX = 8;

/**
 * Marks the first and the last day, and between them the first days of months or of years. Layout leaves out labels
 * that have no room.
 */
function ticksOf({ from, to }: Span, w: Messages): Strip['ticks'] {
  const last = to - 1;
  const ends = [...new Set([from, last])].map(at => ({ at, label: w.day(dayOf(at)) }));
  const inside = (at: number): boolean => at > from && at < last;
  const years = firsts(from, to, 12)
    .filter(inside)
    .map(at => ({ at, label: dayOf(at).slice(0, 4) }));
  const months = firsts(from, to, 1)
    .filter(inside)
    .map(at => ({
      at,
      label: w.when({
        precision: 'month',
        said: '',
        from: dayOf(at),
        to: dayOf(at),
        basis: 'stated',
      }),
    }));
  const between = [months, years].find(ticks => ticks.length <= TICKS_MAX) ?? [];
  return [...ends, ...between];
}

/** Lists the first days of every `step`th month between two days, January's among them. */
function firsts(from: number, to: number, step: 1 | 12): readonly number[] {
  const start = new Date(from * DAY_MS);
  const found: number[] = [];
  for (let month = step === 12 ? 0 : start.getUTCMonth(); ; month += step) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1) / DAY_MS;
    if (at >= to || found.length > 2 * TICKS_MAX) return found;
    found.push(at);
  }
}
