/** Dates what a sentence tells. */
import { remember } from '../../lib/lazy.ts';
import { type DateInText, datesIn } from '../../time/dates.ts';
import { type Day, type Days, monthSpan, plusDays } from '../../time/days.ts';
import type { Calendar } from '../../time/written-dates.ts';
import type { Span } from '../types.ts';
import type { Field, Value } from './drafted.ts';
import { baseOf } from './lexicon/index.ts';
import type { FieldWords } from './lexicon/types.ts';
import { sentencesIn } from './sentences.ts';
import { bodyStart, type Story, spanText } from './story.ts';

/** Words between a verb of speech and the day that belongs to it, at most. */
const WORDS_BETWEEN = 5;
/** A day that leads a sentence begins this early, in UTF-16 code units. */
const LEADING = 4;
const NOTE = 'The day of publication.';
/** Why a day is that of publication. */
export const NO_DAY = 'No day is given.';

/**
 * When the words of a sentence were said: on a day beside the verb, else on the day of publication.
 *
 * @param cue the verb as printed. It may stand in a sentence before: then what belongs to it stands there, too
 */
export function saidField(story: Story, sentence: Span, cue: string | undefined): Field {
  const { published } = story.article;
  // What is issued, or taken down, is said on the day on which it's published.
  if (published !== undefined && story.article.form !== 'article')
    return { key: 'when', value: onPublication(published) };
  const spoken = cue === undefined ? undefined : sentenceWith(story, sentence, cue);
  const text = spoken && spanText(story, spoken);
  const own = spoken && pastDates(story, spoken).find(date => cue !== undefined && isBeside(text ?? '', date, cue));
  if (own) return { key: 'when', value: dateValue(own, published) };
  const [other] = pastDates(story, sentence);
  return withoutDay(published, other ? `“${other.typed}” may be the day of something else.` : NO_DAY);
}

function withoutDay(published: Day | undefined, why: string): Field {
  return published === undefined
    ? { key: 'when', mark: { kind: 'check', why: 'The day of publication isn’t known.' } }
    : { key: 'when', value: onPublication(published), mark: { kind: why === NO_DAY ? 'likely' : 'check', why } };
}

/** The sentence itself, or the last one before it in its block that has the verb. */
function sentenceWith(story: Story, sentence: Span, cue: string): Span | undefined {
  if (spanText(story, sentence).includes(cue)) return sentence;
  return sentencesIn(story, sentence.block)
    .filter(({ start }) => start < sentence.start)
    .findLast(one => spanText(story, one).includes(cue));
}

/** When something took place of which a sentence tells: on the first day that it has, else on that of publication. */
export function happenedField(story: Story, sentence: Span): Field {
  const { published } = story.article;
  const [first] = pastDates(story, sentence);
  if (!first) return withoutDay(published, NO_DAY);
  return { key: 'when', value: dateValue(first, published) };
}

/** When something is to take place of which a sentence tells; nothing where it has no day for that. */
export function comingField(story: Story, sentence: Span): Field | undefined {
  const first = datesOf(story, sentence).find(({ isAhead }) => isAhead);
  if (!first) return undefined;
  const value = dateValue(first, story.article.published);
  return { key: 'when', value, mark: { kind: 'check', why: `By “${first.typed}”.` } };
}

/** The day of publication, with the note that it is. */
export const onPublication = (published: Day): Value => ({
  precision: 'day',
  date: published,
  basis: 'inferred',
  note: NOTE,
});

// Dates in a sentence

interface Dated {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly days: Days;
  /** The source prints it, and it doesn't follow from the day of publication. */
  readonly isStated: boolean;
  /** It's told as lying ahead. */
  readonly isAhead: boolean;
}

/** The dates of what a sentence tells as past. */
export function pastDates(story: Story, sentence: Span): readonly Dated[] {
  const { published } = story.article;
  return datesOf(story, sentence).filter(
    ({ days, isAhead }) => !isAhead && (published === undefined || days.from <= published),
  );
}

/**
 * The dates of a sentence that the reporter gives, read from the day of publication: a weekday is the last one up to it; behind
 * words for what lies ahead, the next one after it.
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
    if (!isReporters(date)) return [];
    const isAhead =
      story.words.ahead.test(lastClause(text.slice(0, date.start))) || isNearerAhead(date, year?.[at], published);
    const other = isAhead ? (date.isRelative ? week : year)?.[at] : date;
    const dated = other && datedOf(text, other, isAhead, story.words);
    return dated ? [dated] : [];
  });
}

/** Whether a date that is printed without its year lies nearer to the publication in what comes than in what was: “at the end of July”, in March. */
function isNearerAhead(past: DateInText, ahead: DateInText | undefined, published: Day): boolean {
  if (past.isRelative || !ahead || 'problem' in past.read || 'problem' in ahead.read) return false;
  const [day, from, to] = [Date.parse(published), Date.parse(ahead.read.days.from), Date.parse(past.read.days.to)];
  // A date with its year is the same in both.
  return ahead.read.days.from > published && from - day < day - to;
}

/** What stands behind the last comma. */
const lastClause = (text: string): string => text.split(/[,;:]/u).at(-1) ?? text;

/** What of a block an article has between quotation marks. */
function quotedIn({ speech, article }: Story, block: number): readonly Span[] {
  if (article.form !== 'article') return [];
  const direct = speech.attributions.filter(({ kind }) => kind === 'direct');
  return [...direct, ...speech.unquoted].map(({ span }) => span).filter(span => span.block === block);
}

function datedOf(
  text: string,
  { start, end, isRelative, read }: DateInText,
  isAhead: boolean,
  { beforeDate }: FieldWords,
): Dated | undefined {
  if ('problem' in read) return undefined;
  // A full stop behind a number is the sentence's.
  const typed = text
    .slice(start, end)
    .replace(/(?<=\d)\.$/u, '')
    .replace(beforeDate, '');
  return { typed, start, end, days: read.days, isStated: !isRelative, isAhead };
}

/** Days. */
const WEEK = 7;
const YEAR = 365;

/** A year back from the publication: a day without its year is the one that lies nearest before. */
function pastOf(published: Day): Calendar {
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

function dateValue({ typed, days: { from, to }, isStated }: Dated, published: Day | undefined): Value {
  const month = from.slice(0, 7);
  const isMonth = from !== to && monthSpan(month)?.from === from && monthSpan(month)?.to === to;
  const basis = isStated ? 'stated' : 'inferred';
  if (isMonth) return { precision: 'month', said: typed, date: month, basis };
  if (from !== to) return { precision: 'range', said: typed, date: from, until: to, basis };
  return { precision: 'day', said: typed, date: from, basis, ...(from === published && !isStated && { note: NOTE }) };
}

/** Whether a date stands beside a verb: behind it with few words between, or before it at the sentence's beginning. */
function isBeside(text: string, { start, end }: Dated, cue: string): boolean {
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
    const behind = start >= at + cue.length ? text.slice(at + cue.length, start) : undefined;
    const before = end <= at ? text.slice(end, at) : undefined;
    const between = behind ?? (start <= LEADING ? before : undefined);
    const isWithin = at <= start && end <= at + cue.length;
    if (isWithin || (between !== undefined && isNear(between, behind !== undefined))) return true;
  }
  return false;
}

function isNear(between: string, isBehind: boolean): boolean {
  if (/[“”„«»"]/u.test(between) || (isBehind && between.includes(','))) return false;
  return between.trim().split(/\s+/u).filter(Boolean).length <= WORDS_BETWEEN;
}
