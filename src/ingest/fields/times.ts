/** Dates what a sentence tells. */
import { type DateInText, datesIn } from '../../time/dates.ts';
import { type Day, type Days, monthSpan } from '../../time/days.ts';
import type { Calendar } from '../../time/written-dates.ts';
import type { Span } from '../types.ts';
import type { Field, Value } from './drafted.ts';
import { baseOf } from './lexicon/index.ts';
import { bodyStart, type Story, spanText } from './story.ts';

/** Words between a verb of speech and the day that belongs to it, at most. */
const WORDS_BETWEEN = 5;
/** A day that leads a sentence begins this early, in UTF-16 code units. */
const LEADING = 4;
const NOTE = 'The day of publication.';

/** When the words of a sentence were said: on a day beside the verb, else on the day of publication. @param cue the verb as printed */
export function saidField(story: Story, sentence: Span, cue: string | undefined): Field {
  const { published } = story.article;
  const text = spanText(story, sentence);
  const dates = pastDates(story, sentence);
  const own = dates.find(date => cue !== undefined && isBeside(text, date, cue));
  if (own) return { key: 'when', value: dateValue(own, published) };
  // What is issued, or taken down, is said on the day on which it's published.
  if (published !== undefined && story.article.form !== 'article')
    return { key: 'when', value: onPublication(published) };
  const [other] = dates;
  const why = other ? `“${other.typed}” may be the day of something else.` : 'No day is given.';
  return published === undefined
    ? { key: 'when', mark: { kind: 'check', why: 'The day of publication isn’t known.' } }
    : { key: 'when', value: onPublication(published), mark: { kind: 'check', why } };
}

/** When something took place of which a sentence tells: on the first day that it has, else on that of publication. */
export function happenedField(story: Story, sentence: Span): Field {
  const { published } = story.article;
  const [first] = pastDates(story, sentence);
  if (first)
    return { key: 'when', value: dateValue(first, published), mark: { kind: 'likely', why: `By “${first.typed}”.` } };
  return published === undefined
    ? { key: 'when', mark: { kind: 'check', why: 'The day of publication isn’t known.' } }
    : { key: 'when', value: onPublication(published), mark: { kind: 'check', why: 'No day is given.' } };
}

const onPublication = (published: Day): Value => ({ precision: 'day', date: published, basis: 'inferred', note: NOTE });

// Dates in a sentence

interface Dated {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly days: Days;
  /** The source prints it, and it doesn't follow from the day of publication. */
  readonly isStated: boolean;
}

/** The dates of a sentence, as far as they aren't later than the publication. */
export function pastDates(story: Story, sentence: Span): readonly Dated[] {
  const { published } = story.article;
  return datesOf(story, sentence).filter(({ days }) => published === undefined || days.from <= published);
}

/** The dates of a sentence that the reporter gives, read from the day of publication: a weekday is the last one up to it. */
export function datesOf(story: Story, sentence: Span): readonly Dated[] {
  const { published, language } = story.article;
  if (published === undefined) return [];
  const text = spanText(story, sentence);
  const quoted = quotedIn(story, sentence.block);
  const skipped = Math.max(0, bodyStart(story, sentence.block) - sentence.start);
  return datesIn(text, [baseOf(language)], calendarOf(published)).flatMap(date => {
    const isQuoted = quoted.some(
      ({ start, end }) => start <= sentence.start + date.start && sentence.start + date.start < end,
    );
    const dated = date.start < skipped || isQuoted ? undefined : datedOf(text, date);
    return dated ? [dated] : [];
  });
}

/** What of a block an article has between quotation marks. */
function quotedIn({ speech, article }: Story, block: number): readonly Span[] {
  if (article.form !== 'article') return [];
  const direct = speech.attributions.filter(({ kind }) => kind === 'direct');
  return [...direct, ...speech.unquoted].map(({ span }) => span).filter(span => span.block === block);
}

function datedOf(text: string, { start, end, isRelative, read }: DateInText): Dated | undefined {
  if ('problem' in read) return undefined;
  return { typed: text.slice(start, end), start, end, days: read.days, isStated: !isRelative };
}

/** A year back from the publication: a day without its year is the one that lies nearest before. */
function calendarOf(published: Day): Calendar {
  const first = `${Number(published.slice(0, 4)) - 1}${published.slice(4)}`;
  return {
    now: new Date(`${published}T12:00:00Z`),
    record: { first, last: published, has: day => day > first && day <= published },
    isDayFirst: false,
  };
}

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
