import { earliestOf, momentOf, monthSpan, spanOf } from '../dates.ts';
import type { DraftSource, Finding, Path, Rule } from '../draft.ts';
import { type Entry, entriesOf, finding, hasWords, placeName, textAt } from '../entries.ts';
import type { WhenEntry } from '../schema.ts';
import { isDay } from '../types.ts';

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

export const saidAsPrinted: Rule = {
  id: 'said-as-printed',
  why: 'A date called stated must be one that the source prints.',
  *source(source) {
    for (const { path, entry } of entriesOf(source)) {
      const { when, paragraph } = entry;
      const text = textAt(source, paragraph);
      if (when.precision === 'open' || when.basis !== 'stated' || text === undefined || hasWords(text, when.said))
        continue;
      const message = `the words “${when.said}” of a stated date don’t stand in ${placeName(paragraph)}`;
      const mend = 'Copy said: from the paragraph, or write basis: inferred or external.';
      yield finding(source, [...path, 'when', 'said'], message, mend);
    }
  },
};

const STATUS = 'Write status: announced or conditional, or correct the date.';

export const eventStatus: Rule = {
  id: 'event-status',
  why: 'What is announced or depends on something is never told as done.',
  *source(source) {
    const { published } = source.content.source;
    for (const [at, { id, status, when, conditions }] of source.content.events.entries()) {
      const path = ['events', at, 'status'];
      const from = spanOf(when)?.from;
      if (status === 'done' && when.precision === 'open') {
        yield finding(source, path, `the event “${id}” is done, and its date is open`, STATUS);
      }
      if (status === 'done' && from !== undefined && from > published) {
        const message = `the event “${id}” is done on ${from}, and the source was published on ${published}`;
        yield finding(source, path, message, STATUS);
      }
      if (status === 'conditional' && conditions.length === 0) {
        const message = `the event “${id}” is conditional, and no condition is given`;
        yield finding(source, path, message, 'Add conditions: with the words on which it depends.');
      }
    }
  },
};

/** One date of an item's life in the record, what happened then, and where it stands. */
interface Step {
  readonly what: 'recorded' | 'corrected' | 'withdrawn';
  readonly on: string;
  readonly path: Path;
}

export const recordedOrder: Rule = {
  id: 'recorded-order',
  why: 'Nothing is corrected before it’s recorded, nor after it’s withdrawn: readers are told in this order.',
  *source(source): Generator<Finding> {
    const { recorded } = source.content.source;
    const lives = [
      ...Array.from(entriesOf(source), stepsOf),
      ...source.content.disputes.map((dispute, at) => entered(dispute.recorded, ['disputes', at])),
    ];
    for (const life of lives) {
      for (const [at, { what, on, path }] of life.entries()) {
        const before = life[at - 1];
        const last = before ?? { what: 'recorded', on: recorded };
        if (momentOf(on).at >= earliestOf(last.on)) continue;
        const message = `${what} on ${on}, before ${before ? 'it' : 'its source'} was ${last.what} on ${last.on}`;
        yield finding(source, path, message, 'Correct the date, or put the entries in order, oldest first.');
      }
    }
  },
};

function stepsOf({ path, entry }: Entry): readonly Step[] {
  const { recorded, corrected, withdrawn } = entry;
  return [
    ...entered(recorded, path),
    ...corrected.map(({ on }, at): Step => ({ what: 'corrected', on, path: [...path, 'corrected', at, 'on'] })),
    ...(withdrawn ? [{ what: 'withdrawn', on: withdrawn.on, path: [...path, 'withdrawn', 'on'] } as const] : []),
  ];
}

function entered(recorded: string | undefined, path: Path): readonly Step[] {
  return recorded === undefined ? [] : [{ what: 'recorded', on: recorded, path: [...path, 'recorded'] }];
}

type RecordedDay = readonly [path: Path, written: string];

export const recordedAhead: Rule = {
  id: 'recorded-ahead',
  why: 'What is dated ahead would be kept from every briefing until then, and the record would be “as of” a day to come.',
  *source(source, _draft, { today }) {
    if (today === undefined) return;
    const tomorrow = new Date(Date.parse(today) + DAY_MS).toISOString().slice(0, 10);
    for (const [path, written] of dates(source)) {
      // In the east it may be the next day already.
      if (written.slice(0, 10) <= tomorrow) continue;
      const message = `the date ${written} lies ahead: today is ${today}`;
      yield finding(source, path, message, 'Write the day on which the record is changed.');
    }
  },
};

const DAY_MS = 86_400_000;

function* dates(source: DraftSource): Generator<RecordedDay> {
  yield [['source', 'recorded'], source.content.source.recorded];
  for (const { path, entry } of entriesOf(source)) {
    const { recorded, corrected, withdrawn } = entry;
    if (recorded !== undefined) yield [[...path, 'recorded'], recorded];
    for (const [at, { on }] of corrected.entries()) yield [[...path, 'corrected', at, 'on'], on];
    if (withdrawn) yield [[...path, 'withdrawn', 'on'], withdrawn.on];
  }
  for (const [at, { recorded }] of source.content.disputes.entries())
    if (recorded !== undefined) yield [['disputes', at, 'recorded'], recorded];
}
