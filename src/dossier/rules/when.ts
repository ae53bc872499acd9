import { isDay, monthSpan } from '../days.ts';
import type { Rule } from '../draft.ts';
import { entriesOf, finding } from '../entries.ts';
import type { WhenEntry } from '../schema.ts';

/** A fault of a `when`: the key it stands at, what it is, and how to mend it. */
type Fault = readonly [key: string, message: string, mend: string];
type Dated = Exclude<WhenEntry, { precision: 'open' }>;

export const when: Rule = {
  id: 'when',
  why: 'A date is shown as resolved and how, so it must be a real day, month or range with its evidence.',
  *source(source) {
    for (const { path, entry } of entriesOf(source)) {
      if (entry.when.precision === 'open') continue;
      for (const [key, message, mend] of faults(entry.when))
        yield finding(source, [...path, 'when', key], message, mend);
    }
  },
};

function* faults(dated: Dated): Generator<Fault> {
  const { precision, date, until, basis, note } = dated;
  if (basis === 'external' && note === undefined) {
    yield [
      'basis',
      `the date ${date} rests on another source, and no note cites it`,
      'Add note: with who says so, and when.',
    ];
  }
  const unresolved = precision === 'month' ? monthFault(date) : dayFault('date', date, precision);
  if (unresolved) yield unresolved;
  if (precision === 'range') yield* rangeFaults(date, until);
  else if (until !== undefined) {
    yield ['until', `until: ${until} stands with precision: ${precision}`, 'Remove until:, or write precision: range.'];
  }
}

function monthFault(date: string): Fault | undefined {
  if (/^\d{4}-\d{2}$/u.test(date) && monthSpan(date)) return undefined;
  return ['date', `“${date}” is not a month`, 'Write a month as YYYY-MM, or precision: day.'];
}

function dayFault(key: string, date: string, precision: string): Fault | undefined {
  if (isDay(date)) return undefined;
  return [
    key,
    `“${date}” is not a day, and precision: ${precision} needs one`,
    'Write a day as YYYY-MM-DD, or precision: month.',
  ];
}

function* rangeFaults(date: string, until: string | undefined): Generator<Fault> {
  if (until === undefined) {
    yield ['precision', `the range from ${date} has no end`, 'Add until: with its last day, or write precision: day.'];
  } else if (until < date) {
    yield [
      'until',
      `the range ends on ${until}, before it begins on ${date}`,
      'Put the first day at date: and the last at until:.',
    ];
  }
}
