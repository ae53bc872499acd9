/** Checks the dates of items, and those of the record's own changes. */
import { isDay, monthSpan, plusDays } from '../../time/days.ts';
import { earliestOf, momentOf, spanOf } from '../dates.ts';
import type { DraftSource, Path } from '../draft.ts';
import { type Entry, entriesOf, hasWords, placeName, textAt } from '../entries.ts';
import { type Finding, finding, type Rule } from '../lint.ts';
import type { WhenEntry } from '../schema.ts';

/** A `when` resolves to a day, a month or a range, with its evidence. */
export const when: Rule = {
  id: 'when',
  why: 'A date is shown as resolved and how, so it must be a real day, month or range with its evidence.',
  *source(source) {
    for (const { path, entry } of entriesOf(source)) {
      if (entry.when.precision === 'open') continue;
      for (const [key, message, mend] of whenFaults(entry.when))
        yield finding(source, [...path, 'when', key], message, mend);
    }
  },
};

/** A fault of a `when`, with the key at which it stands. */
type Fault = readonly [key: string, message: string, mend: string];

function* whenFaults(dated: Exclude<WhenEntry, { precision: 'open' }>): Generator<Fault> {
  const { precision, date, until } = dated;
  yield* basisFaults(dated);
  const unresolved = precision === 'month' ? monthFault(date) : dayFault('date', date, precision);
  if (unresolved) yield unresolved;
  if (precision === 'range') yield* rangeFaults(date, until);
  else if (until !== undefined) {
    yield ['until', `until: ${until} stands with precision: ${precision}`, 'Remove until:, or write precision: range.'];
  }
}

function* basisFaults({ date, basis, said, credit }: Exclude<WhenEntry, { precision: 'open' }>): Generator<Fault> {
  if (basis === 'external' && credit === undefined) {
    yield [
      'basis',
      `the date ${date} is from elsewhere, and nobody is credited with it`,
      'Add credit: with whose it is.',
    ];
  }
  if (basis !== 'external' && credit !== undefined) {
    yield [
      'credit',
      `the date ${date} is ${basis}, and credited to ${credit}`,
      'Remove credit:, or write basis: external.',
    ];
  }
  if (basis === 'stated' && said === undefined) {
    yield [
      'basis',
      `the date ${date} is stated, and the words for it aren’t given`,
      'Copy them to said:, or write basis: inferred or external.',
    ];
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

/** Nothing but an event is dated after the publication. */
export const saidBeforePublished: Rule = {
  id: 'said-before-published',
  why: 'A source can’t report what was said after it was published; only events may lie ahead of it.',
  *source(source) {
    const { published } = source.content.source;
    for (const { kind, path, entry } of entriesOf(source)) {
      const span = spanOf(entry.when);
      if (kind === 'event' || !span) continue;
      // A month may end after the publication: the words were said on one of its days, not on all.
      const last = entry.when.precision === 'month' ? span.from : span.to;
      if (last <= published) continue;
      const message = `the ${kind} “${entry.id}” is dated ${last}, after the source was published on ${published}`;
      yield finding(
        source,
        [...path, 'when'],
        message,
        'Give the day on which it was said; what it speaks of can be an event.',
      );
    }
  },
};

/** The words for when stand in the cited place, or in the dateline. */
export const saidAsPrinted: Rule = {
  id: 'said-as-printed',
  why: 'Answers show the words for when as the source’s own, so they must stand where the item is cited.',
  *source(source) {
    const { dateline = '' } = source.content.source;
    for (const { path, entry } of entriesOf(source)) {
      const { said } = entry.when;
      const text = textAt(source, entry.paragraph);
      if (said === undefined || text === undefined) continue;
      if ([text, dateline].some(printed => printed.includes(said) && hasWords(printed, said))) continue;
      const message = `the words “${said}” stand neither in ${placeName(entry.paragraph)} nor in the dateline`;
      const mend = 'Copy said: from there letter for letter, or leave it out.';
      yield finding(source, [...path, 'when', 'said'], message, mend);
    }
  },
};

/** An event's status agrees with its date and its conditions. */
export const eventStatus: Rule = {
  id: 'event-status',
  why: 'What is announced or depends on something is never told as done.',
  *source(source) {
    const { published } = source.content.source;
    const mend = 'Write status: announced or conditional, or correct the date.';
    for (const [at, { id, status, when, conditions }] of source.content.events.entries()) {
      const path = ['events', at, 'status'];
      const from = spanOf(when)?.from;
      if (status === 'done' && when.precision === 'open') {
        yield finding(source, path, `the event “${id}” is done, and its date is open`, mend);
      }
      if (status === 'done' && from !== undefined && from > published) {
        const message = `the event “${id}” is done on ${from}, and the source was published on ${published}`;
        yield finding(source, path, message, mend);
      }
      if (status === 'conditional' && conditions.length === 0) {
        const message = `the event “${id}” is conditional, and no condition is given`;
        yield finding(source, path, message, 'Add conditions: with the words on which it depends.');
      }
    }
  },
};

/** An item or a dispute is recorded after its source, corrected after that, in order, and withdrawn last. */
export const recordedOrder: Rule = {
  id: 'recorded-order',
  why: 'Nothing is corrected before it’s recorded, nor after it’s withdrawn: readers are told in this order.',
  *source(source): Generator<Finding> {
    const { recorded } = source.content.source;
    for (const changes of histories(source)) {
      for (const [at, { what, on, path }] of changes.entries()) {
        const before = changes[at - 1];
        const last = before ?? { what: 'recorded', on: recorded };
        if (momentOf(on).at >= earliestOf(last.on)) continue;
        const message = `${what} on ${on}, before ${before ? 'it' : 'its source'} was ${last.what} on ${last.on}`;
        yield finding(source, path, message, 'Correct the date, or put the entries in order, oldest first.');
      }
    }
  },
};

/** No change of the record is dated after tomorrow. */
export const recordedAhead: Rule = {
  id: 'recorded-ahead',
  why: 'What is dated ahead would be kept from every briefing until then, and the record would be “as of” a day to come.',
  *source(source, _draft, { today }) {
    if (today === undefined) return;
    const tomorrow = plusDays(today, 1);
    const entered = { on: source.content.source.recorded, path: ['source', 'recorded'] };
    for (const { on, path } of [entered, ...[...histories(source)].flat()]) {
      // In the east it may be the next day already.
      if (on.slice(0, 10) <= tomorrow) continue;
      const message = `the date ${on} lies ahead: today is ${today}`;
      yield finding(source, path, message, 'Write the day on which the record is changed.');
    }
  },
};

// Of several rules

/** One dated change of an item or a dispute. */
interface Change {
  readonly what: 'recorded' | 'corrected' | 'withdrawn';
  /** As written. */
  readonly on: string;
  readonly path: Path;
}

/** The dated changes of each item and each dispute of a file. */
function* histories(source: DraftSource): Generator<readonly Change[]> {
  for (const item of entriesOf(source)) yield historyOf(item);
  for (const [at, { recorded }] of source.content.disputes.entries()) yield recording(recorded, ['disputes', at]);
}

function historyOf({ path, entry: { recorded, corrected, withdrawn } }: Entry): readonly Change[] {
  return [
    ...recording(recorded, path),
    ...corrected.map(({ on }, at): Change => ({ what: 'corrected', on, path: [...path, 'corrected', at, 'on'] })),
    ...(withdrawn ? [{ what: 'withdrawn', on: withdrawn.on, path: [...path, 'withdrawn', 'on'] } as const] : []),
  ];
}

/** None where the source's own `recorded` holds. */
function recording(recorded: string | undefined, path: Path): readonly Change[] {
  return recorded === undefined ? [] : [{ what: 'recorded', on: recorded, path: [...path, 'recorded'] }];
}
