/** Makes elements without a line of HTML: what somebody wrote becomes text, never markup. */
import type { TimestampStyle } from '../api.ts';

/** A child of an element; `undefined` and `false` are left out. */
export type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. An attribute that is `true` has no value; `false` and `undefined` leave it out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children.filter(child => child !== undefined && child !== false));
  return made;
}

/** Makes a button that calls `press`, and never submits a form. */
export function button(attributes: Attributes, children: readonly Child[], press: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, children);
  made.addEventListener('click', press);
  return made;
}

/** Finds an element of the page's own file by its id. Throws where there is none of that kind. */
export function part<Made extends HTMLElement>(id: string, kind: new () => Made): Made {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`);
  return found;
}

/** Makes a link to an address of the web; for any other address, the text alone. */
export function webLink(url: string, attributes: Attributes, children: readonly Child[]): HTMLElement {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb
    ? el('a', { ...attributes, href: url, rel: 'noreferrer noopener', target: '_blank' }, children)
    : el('span', attributes, children);
}

/** Discord's styles of a timestamp. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
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

/** Seconds in a unit, largest first: a span is given in the largest unit that it fills. */
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

/**
 * Shows a moment in one of Discord's styles, in the reader's language and time zone; the full date appears on hover. An
 * invalid date is shown as such.
 */
export function moment(at: Date, style: TimestampStyle, locale: string): HTMLElement {
  if (Number.isNaN(at.getTime())) return el('span', {}, [String(at)]);
  const shown = style === 'R' ? fromNow(at, locale) : new Intl.DateTimeFormat(locale, STYLES[style]).format(at);
  const whole = new Intl.DateTimeFormat(locale, STYLES.F).format(at);
  return el('time', { datetime: at.toISOString(), title: whole, class: 'moment' }, [shown]);
}
