/** Checks that a weekday is the one of the date that it stands with. */
import { monthNames, weekdayNames, weekdayOf } from '../calendar.ts';
import { spanOf } from '../dates.ts';
import type { DraftSource, Path } from '../draft.ts';
import { type Entry, entriesOf, hasWords, ownSentence, type PlacedText, revisionNotes } from '../entries.ts';
import { type Finding, finding, type Rule } from '../lint.ts';
import { MAIN_LANGUAGE } from '../types.ts';

/** A weekday and the date beside it are the same day. */
export const weekday: Rule = {
  id: 'weekday',
  why: 'Of a weekday and a date that disagree one is wrong, and a reader can’t tell which.',
  *source(source) {
    for (const item of entriesOf(source)) {
      yield* resolvedAmiss(source, item);
      for (const { path, text } of textsOf(item)) yield* writtenAmiss(source, path, text);
    }
  },
};

/** The source's words name a weekday that none of the resolved days is. */
function* resolvedAmiss(source: DraftSource, { path, entry: { when } }: Entry): Generator<Finding> {
  const days = when.precision === 'day' || when.precision === 'range' ? spanOf(when) : undefined;
  const said = when.said ?? '';
  const named = weekdayNames(source.content.source.language).findIndex(name => hasWords(said, name));
  if (!days || named < 0) return;
  for (let at = Date.parse(days.from); at <= Date.parse(days.to); at += DAY_MS)
    if (weekdayOf(new Date(at).toISOString().slice(0, 10)) === named) return;
  const message = `“${said}” is resolved to ${days.from}, which is a ${weekdayName(days.from)}`;
  yield finding(source, [...path, 'when', 'said'], message, 'Correct the date, or the words.');
}

const DAY_MS = 86_400_000;
const MONTHS = monthNames(MAIN_LANGUAGE);
const WEEKDAYS = weekdayNames(MAIN_LANGUAGE);
/** `Thursday 27 March 2025`; without a year it is that of the publication. */
const WRITTEN = new RegExp(`\\b(${WEEKDAYS.join('|')}),? (\\d{1,2}) (${MONTHS.join('|')})(?:,? (\\d{4}))?`, 'gu');

function* writtenAmiss(source: DraftSource, path: Path, text: string): Generator<Finding> {
  const published = source.content.source.published.slice(0, 4);
  for (const [written, named = '', date = '', month = '', year = published] of text.matchAll(WRITTEN)) {
    const day = `${year}-${twoDigits(MONTHS.indexOf(month) + 1)}-${twoDigits(Number(date))}`;
    const at = weekdayOf(day);
    if (at !== undefined && WEEKDAYS[at] === named) continue;
    const message = at === undefined ? `there is no “${written}”` : `${day} is a ${WEEKDAYS[at]}, not a ${named}`;
    yield finding(source, path, message, 'Correct the weekday or the date.');
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const weekdayName = (day: string): string => WEEKDAYS[weekdayOf(day) ?? -1] ?? '';

function* textsOf(item: Entry): Generator<PlacedText> {
  const { note, when } = item.entry;
  yield ownSentence(item);
  yield* revisionNotes(item);
  if (note !== undefined) yield { path: [...item.path, 'note'], text: note };
  if (when.note !== undefined) yield { path: [...item.path, 'when', 'note'], text: when.note };
}
