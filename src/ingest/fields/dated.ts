/** Finds the dates that the reporter gives in a sentence, read from the day of publication. */
import { remember } from '../../lib/lazy.ts';
import { type DateInText, datesIn } from '../../time/dates.ts';
import { type Day, type Days, plusDays } from '../../time/days.ts';
import type { Calendar } from '../../time/written-dates.ts';
import type { Span } from '../types.ts';
import { baseOf } from './lexicon/index.ts';
import type { FieldWords } from './lexicon/types.ts';
import { bodyStart, type Story, spanText } from './story.ts';
import { tenseAt } from './tense.ts';

/** A date of a sentence. */
export interface Dated {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly days: Days;
  /** The source prints it, and it doesn't follow from the day of publication. */
  readonly isStated: boolean;
  /** It's told as lying ahead. */
  readonly isAhead: boolean;
  /** It isn’t a day of anything: only one end is given, “by Friday”, or it’s what something is set against, “the first since May”. */
  readonly isBound: boolean;
  /** Why it may be read otherwise; absent where it may not. */
  readonly doubt?: string;
}

/** The dates of what a sentence tells as past. */
export function pastDates(story: Story, sentence: Span): readonly Dated[] {
  const { published } = story.article;
  return datesOf(story, sentence).filter(
    ({ days, isAhead, isBound }) => !isAhead && !isBound && (published === undefined || days.from <= published),
  );
}

/**
 * The dates of a sentence that the reporter gives, read from the day of publication: a weekday is the last one up to it where
 * the verb tells what was, and the next one after it where that is to come.
 */
export function datesOf(story: Story, sentence: Span): readonly Dated[] {
  const known = datesFound(story);
  const key = `${sentence.block} ${sentence.start} ${sentence.end}`;
  const found = known.get(key) ?? findDates(story, sentence);
  known.set(key, found);
  return found;
}

/** The dates of the sentences of a story that were looked at. */
const datesFound = remember((_: Story) => new Map<string, readonly Dated[]>());

function findDates(story: Story, sentence: Span): readonly Dated[] {
  const { published, language } = story.article;
  if (published === undefined) return [];
  const text = spanText(story, sentence);
  const skipped = Math.max(0, bodyStart(story, sentence.block) - sentence.start);
  const quoted = quotedIn(story, sentence.block);
  const isReporters = ({ start }: DateInText): boolean =>
    start >= skipped && !quoted.some(span => span.start <= sentence.start + start && sentence.start + start < span.end);
  const read = (calendar: Calendar): readonly DateInText[] => datesIn(text, [baseOf(language)], calendar);
  const past = read(pastOf(published));
  const [week, year] = past.length === 0 ? [] : [read(aheadOf(published, WEEK)), read(aheadOf(published, YEAR))];
  return past.flatMap((date, at) => {
    const ahead = (date.isRelative ? week : year)?.[at];
    return isReporters(date) ? (readDate(story, sentence, date, ahead) ?? []) : [];
  });
}

/** Reads one date as what was or what is to come. @param coming the same, read on from the day of publication */
function readDate(story: Story, sentence: Span, past: DateInText, coming: DateInText | undefined): Dated | undefined {
  const { published = '' } = story.article;
  if ('problem' in past.read) return undefined;
  const place = { start: sentence.start + past.start, end: sentence.start + past.end };
  const other = coming && 'days' in coming.read ? coming.read.days : undefined;
  const { from, to } = past.read.days;
  // A date with its year, “yesterday” and “next week” are the same whatever the verb is.
  const isMoving = other !== undefined && (other.from !== from || other.to !== to);
  const tense = isMoving || (from <= published && published < to) ? tenseAt(story, sentence, place) : 'past';
  const isNearer = !past.isRelative && other !== undefined && isNearerAhead(past.read.days, other, published);
  const isAhead = from > published || tense === 'ahead' || isNearer;
  const typed = typedIn(spanText(story, sentence), past, story.words);
  const doubt = doubtOf(past, typed, isMoving && past.isRelative && tense === 'unsure');
  return {
    typed,
    start: past.start,
    end: past.end,
    days: isAhead && other ? other : past.read.days,
    isStated: !past.isRelative,
    isAhead,
    isBound: isBound(past, spanText(story, sentence), story.words),
    ...(doubt !== undefined && { doubt }),
  };
}

/** Whether a date is only an end of what it dates, or what that is set against: “for the first time since May”. */
const isBound = ({ side, start }: DateInText, text: string, { compared }: FieldWords): boolean =>
  side !== undefined && (side !== 'since' || compared.test(text.slice(0, start)));

function doubtOf({ isRough }: DateInText, typed: string, isEither: boolean): string | undefined {
  if (isEither) return `“${typed}” may be the one before, or the next.`;
  return isRough ? `“${typed}” names no days.` : undefined;
}

function typedIn(text: string, { start, end }: DateInText, { beforeDate }: FieldWords): string {
  // A full stop behind a number is the sentence's.
  return text
    .slice(start, end)
    .replace(/(?<=\d)\.$/u, '')
    .replace(beforeDate, '');
}

/** Whether a date that is printed without its year lies nearer to the publication in what comes than in what was: “at the end of July”, in March. */
function isNearerAhead(past: Days, ahead: Days, published: Day): boolean {
  const [day, from, to] = [Date.parse(published), Date.parse(ahead.from), Date.parse(past.to)];
  // A date with its year is the same in both.
  return ahead.from > published && from - day < day - to;
}

/** What of a block an article has between quotation marks. */
function quotedIn({ speech, article }: Story, block: number): readonly Span[] {
  if (article.form !== 'article') return [];
  const direct = speech.attributions.filter(({ kind }) => kind === 'direct');
  return [...direct, ...speech.unquoted].map(({ span }) => span).filter(span => span.block === block);
}

/** Days. */
const WEEK = 7;
const YEAR = 365;

/** A year back from the publication: a day without its year, or a weekday, is the one that lies nearest before. */
export function pastOf(published: Day): Calendar {
  const first = plusDays(published, -YEAR);
  return calendarOf(published, first, published);
}

/** So many days on from the publication. */
const aheadOf = (published: Day, days: number): Calendar =>
  calendarOf(published, plusDays(published, 1), plusDays(published, days));

const calendarOf = (published: Day, first: Day, last: Day): Calendar => ({
  now: new Date(`${published}T12:00:00Z`),
  record: { first, last, has: day => day >= first && day <= last },
  isDayFirst: false,
});
