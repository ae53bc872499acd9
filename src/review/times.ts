/** Reads when something was as a curator types it, and writes it in the same form. */
import { pastOf } from '../ingest/fields/dated.ts';
import { NOTE } from '../ingest/fields/times.ts';
import { valueAt } from '../record/shape.ts';
import { LANGUAGES } from '../record/types.ts';
import { datesIn } from '../time/dates.ts';
import { type Day, isDay } from '../time/days.ts';
import { type Item, valueIn } from './items.ts';

/** What may stand behind the day and the basis, each with its words. */
const LABELS = ['said', 'credit', 'note'];
const BASES = ['stated', 'inferred', 'external'];
/** What takes over the date of the item before. */
export const AS_BEFORE = ['=', 'as before'];
const HELP =
  'Type a weekday, today or yesterday, counted from the day of publication; = for the date of the item before; a day such as 2025-03-28, a month, or two days with .. between them, and stated, inferred or external behind it; or open note: why.';

/** What a time is typed by in few words. */
export interface TimesAround {
  /** The day of publication, from which weekdays are counted back. */
  readonly published?: Day;
  /** The nearest item before that has a date, or is to have one. */
  readonly before?: Item;
}

/** Finds what is around an item in its file. */
export function timesAround({ key }: Pick<Item, 'key'>, items: readonly Item[]): TimesAround {
  const at = items.findIndex(item => item.key === key);
  const header = items.find(({ section }) => section === 'source');
  const published = header && valueIn(header, 'published');
  const before = items.slice(0, Math.max(at, 0)).findLast(item => valueIn(item, 'when') !== undefined);
  return { ...(typeof published === 'string' && isDay(published) && { published }), ...(before && { before }) };
}

type ReadTime = { readonly value: unknown } | { readonly problem: string };

/** Reads a day, a month, several days or `open`, with its basis and its words; a weekday; or what takes over the date before. */
export function readTime(typed: string, around: TimesAround = {}): ReadTime {
  if (AS_BEFORE.includes(typed.toLowerCase())) return timeBefore(around);
  const [head = '', ...labelled] = typed.split(/\s+(?=(?:said|credit|note):)/u);
  const words = Object.fromEntries(
    labelled.map(part => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1).trim()]),
  );
  const [day = '', basis, ...more] = head.trim().split(/\s+/u);
  if (day === 'open' && basis === undefined) return { value: { precision: 'open', ...words } };
  const [, date, until] = /^(\d{4}-\d{2}(?:-\d{2})?)(?:\.\.(\d{4}-\d{2}-\d{2}))?$/u.exec(day) ?? [];
  if (date === undefined) return countedBack(head.trim(), words, around);
  if (more.length > 0 || !BASES.includes(basis ?? '')) return { problem: HELP };
  const precision = until === undefined ? (date.length === 7 ? 'month' : 'day') : 'range';
  return { value: { precision, ...words, date, ...(until !== undefined && { until }), basis } };
}

/** A day that counts from that of publication: a weekday is the last one up to it. Without a basis it's inferred. */
function countedBack(head: string, words: Readonly<Record<string, string>>, { published }: TimesAround): ReadTime {
  const last = head.split(/\s+/u).at(-1) ?? '';
  const basis = BASES.find(one => one === last);
  const name = basis === undefined ? head : head.slice(0, -basis.length).trim();
  // Whether it's such a day doesn't depend on what it's counted from.
  const [date] = datesIn(name, LANGUAGES, pastOf(published ?? '2001-01-01'));
  const isWhole = date?.start === 0 && date.end === name.length && date.isRelative && date.side === undefined;
  if (!isWhole || !('days' in date.read) || date.read.days.from !== date.read.days.to) return { problem: HELP };
  if (published === undefined) return { problem: 'The day of publication isn’t known: type the day itself.' };
  const { from } = date.read.days;
  const note = from === published && basis === undefined ? { note: NOTE } : {};
  return { value: { precision: 'day', ...note, ...words, date: from, basis: basis ?? 'inferred' } };
}

/** The date of the item before without the words for it, which stand in that one's place: without them it is inferred. */
function timeBefore({ before }: TimesAround): ReadTime {
  const when = before?.fields.find(({ name }) => name === 'when');
  if (!before || when?.value === undefined)
    return { problem: 'No item before this one has a date: type the day itself.' };
  if (when.state !== 'right')
    return { problem: `The date of the item before, ${before.key}, isn’t settled itself: type the day.` };
  const { said: _said, ...value } = when.value as Readonly<Record<string, unknown>>;
  return { value: { ...value, ...(value['basis'] === 'stated' && { basis: 'inferred' }) } };
}

/** When something was, in the form in which it's typed. */
export function timeText(value: unknown): string {
  const textOf = (key: string): string => {
    const text = valueAt(value, [key]);
    return typeof text === 'string' ? text : '';
  };
  const isOpen = textOf('precision') === 'open';
  const until = textOf('until');
  const head = isOpen ? 'open' : `${textOf('date')}${until === '' ? '' : `..${until}`} ${textOf('basis')}`;
  const words = LABELS.filter(label => textOf(label) !== '').map(label => `${label}: ${textOf(label)}`);
  return [head, ...words].join(' ');
}
