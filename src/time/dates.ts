/**
 * Reads dates as people type them, in English, French, German and Ukrainian: in options, and amid the text of a question.
 * A date is read as what it says or refused with the reason, never as a day near it.
 */
import { DateReader, type Match } from './date-grammar.ts';
import { dateTokensOf, MEANINGS, type Token } from './date-tokens.ts';
import type { Side } from './date-words.ts';
import { type Days, isDay } from './days.ts';
import { type Calendar, type DateProblem, openSpan, resolve } from './written-dates.ts';

export { DAY_FIRST } from './date-tokens.ts';
export type { Calendar, DateProblem } from './written-dates.ts';

/** Longest text that is read as a date, in UTF-16 code units. */
export const DAY_MAX = 60;

const SPAN = '..';

/**
 * Writes days as an invocation carries them: `2025-03-27`, or `2025-03-01..2025-03-31`. {@link readDate} reads them
 * back.
 */
export function formatDays({ from, to }: Days): string {
  return from === to ? from : `${from}${SPAN}${to}`;
}

/** What a date comes to. */
export type ReadDate = { readonly days: Days } | { readonly problem: DateProblem };

const UNREAD: ReadDate = { problem: { kind: 'unread' } };

/**
 * Reads a text that is one date: a day, a weekday, a month, a year, a part of one, or a span between two.
 *
 * A day or a month without a year means the latest year in which the record has something then, else the record's last year:
 * "27 March" to a record of 2025 doesn't mean next spring. So does a weekday alone mean the record's latest one. "Yesterday"
 * and "last week" count from now, in UTC; weeks begin on Monday.
 *
 * @param typed its first {@link DAY_MAX} characters count
 */
export function readDate(typed: string, calendar: Calendar): ReadDate {
  const text = typed.trim().slice(0, DAY_MAX);
  if (text.includes(SPAN)) return readSpan(text);
  const tokens = dateTokensOf(text);
  for (const meanings of MEANINGS.values()) {
    const reader = new DateReader(tokens, meanings);
    const starts = [0, reader.skip('on', 0), reader.skip('in', 0), reader.skip('on', reader.skip('in', 0))];
    const found = starts.map(at => reader.at(at)).find(match => match && isWhole(match, tokens));
    if (found) return resolve(found.written, calendar);
  }
  return UNREAD;
}

/** Only a full stop may be left. */
const isWhole = ({ to }: Match, tokens: readonly Token[]): boolean =>
  to === tokens.length || (to === tokens.length - 1 && tokens[to]?.sign === '.');

function readSpan(text: string): ReadDate {
  const [from = '', to = ''] = text.split(SPAN);
  return isDay(from) && isDay(to) && from <= to ? { days: { from, to } } : UNREAD;
}

/** A date amid a text. */
export interface DateInText {
  /** As it's typed. */
  readonly typed: string;
  /** Its place in the text, with the small words before it; in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Counts from today, or is a weekday alone. */
  readonly isRelative: boolean;
  /** A part of a month or of a year, or so many weeks, months or years off, whose days nobody prints: "late May", "ten years ago". */
  readonly isRough: boolean;
  /** Of which only one end is given: "by Friday", "since March". */
  readonly side?: Side;
  readonly read: ReadDate;
}

/** Longest text in which dates are looked for, in UTF-16 code units. */
const TEXT_MAX = 1_000;

/**
 * Finds the dates amid a text, in order. A number or a name that other things have as well ("2022", "May", "3/4") counts only
 * behind a word that makes it a date: "in 2022". "Since", "after", "until" and "before" make it a span to the record's end or
 * from its beginning.
 *
 * @param languages those that the text may be in; the first that makes a date of a place is taken
 */
export function datesIn(text: string, languages: readonly string[], calendar: Calendar): readonly DateInText[] {
  const tokens = dateTokensOf(text.slice(0, TEXT_MAX));
  const readers = languages.flatMap(language => {
    const meanings = MEANINGS.get(language);
    return meanings ? [new DateReader(tokens, meanings)] : [];
  });
  const found: DateInText[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = readers.map(reader => dateAt(at, text, tokens, reader, calendar)).find(one => one !== undefined);
    if (next) found.push(next.date);
    at = next?.to ?? at + 1;
  }
  return found;
}

function dateAt(
  at: number,
  text: string,
  tokens: readonly Token[],
  reader: DateReader,
  calendar: Calendar,
): { readonly date: DateInText; readonly to: number } | undefined {
  const match = reader.at(at);
  if (!match) return undefined;
  const { written, to } = match;
  const isRelative = written.kind === 'relative' || written.kind === 'weekday';
  const first = leading(at, reader);
  const open = reader.openBefore(first) ?? reader.openBefore(at);
  if (!isMeant(match, at, reader) && !open) return undefined;
  const [start, end] = [tokens[open?.start ?? first]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const typed = text.slice(tokens[at]?.start, end);
  const read = resolve(written, calendar);
  const part = 'part' in written ? written.part : undefined;
  // "Before the end of May" may be on any of its days.
  const side = open?.side === 'before' && part === 'end' ? 'until' : open?.side;
  const opened = side && 'days' in read ? { days: openSpan(read.days, side, calendar.record) } : read;
  const isRough = part !== undefined || isCounted(match);
  return { date: { typed, start, end, isRelative, isRough, ...(side && { side }), read: opened }, to };
}

/** "Ten years ago", but not "three days ago". */
const isCounted = ({ written }: Match): boolean =>
  written.kind === 'relative' && written.isCounted === true && written.unit !== 'day';

/** Whether what may be a date is one, by the word before it: "in 2022", "on 27/3"; "the army of tomorrow" isn't dated. */
function isMeant({ written, isBare }: Match, at: number, reader: DateReader): boolean {
  if (written.kind === 'relative') return !reader.follows('of', at) && !reader.isOfPart(at);
  if (!isBare || written.kind === 'weekday') return true;
  if (written.kind === 'month' && reader.follows('of', at)) return true;
  return reader.follows(written.kind === 'month' || written.kind === 'year' ? 'in' : 'on', at);
}

/** The place of the first of the small words that lead in a date. */
function leading(at: number, reader: DateReader): number {
  let first = at;
  while (reader.follows('on', first) || reader.follows('in', first)) first--;
  return first;
}
