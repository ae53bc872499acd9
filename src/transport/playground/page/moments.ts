/** Moments in the reader's language and time zone. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
import type { TimestampStyle } from '../contract.ts';
import { el } from './dom.ts';

const STYLES: Readonly<Record<Exclude<TimestampStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** Seconds in a unit, largest first: a span is told in the largest unit that it fills. */
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

function fromNow(at: Date, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const seconds = (at.getTime() - Date.now()) / 1000;
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? words.format(Math.round(seconds / unit[1]), unit[0]) : words.format(Math.round(seconds), 'second');
}

/** A moment in one of Discord's styles; the whole of it on pointing. A moment that no calendar has stands as its number. */
export function moment(at: Date, style: TimestampStyle, locale: string): HTMLElement {
  if (Number.isNaN(at.getTime())) return el('span', {}, [String(at)]);
  const shown = style === 'R' ? fromNow(at, locale) : new Intl.DateTimeFormat(locale, STYLES[style]).format(at);
  const whole = new Intl.DateTimeFormat(locale, STYLES.F).format(at);
  return el('time', { datetime: at.toISOString(), title: whole, class: 'moment' }, [shown]);
}
