/** Reads when something was as a curator types it, and writes it in the same form. */
import { valueAt } from '../record/shape.ts';

/** What may stand behind the day and the basis, each with its words. */
const LABELS = ['said', 'credit', 'note'];
const BASES = ['stated', 'inferred', 'external'];
const HELP =
  'Type a day such as 2025-03-28, a month, or two days with .. between them, and stated, inferred or external behind it; or open note: why.';

/** Reads a day, a month, several days or `open`, with its basis and its words. */
export function readTime(typed: string): { readonly value: unknown } | { readonly problem: string } {
  const [head = '', ...labelled] = typed.split(/\s+(?=(?:said|credit|note):)/u);
  const words = Object.fromEntries(
    labelled.map(part => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1).trim()]),
  );
  const [day = '', basis, ...more] = head.trim().split(/\s+/u);
  if (day === 'open' && basis === undefined) return { value: { precision: 'open', ...words } };
  const [, date, until] = /^(\d{4}-\d{2}(?:-\d{2})?)(?:\.\.(\d{4}-\d{2}-\d{2}))?$/u.exec(day) ?? [];
  if (date === undefined || more.length > 0 || !BASES.includes(basis ?? '')) return { problem: HELP };
  const precision = until === undefined ? (date.length === 7 ? 'month' : 'day') : 'range';
  return { value: { precision, ...words, date, ...(until !== undefined && { until }), basis } };
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
