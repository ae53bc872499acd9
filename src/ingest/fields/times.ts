/** Dates what a sentence tells. */
import { type Day, monthSpan } from '../../time/days.ts';
import type { Span } from '../types.ts';
import { type Dated, datesOf, pastDates } from './dated.ts';
import type { Field, Mark, Value } from './drafted.ts';
import { sentencesIn } from './sentences.ts';
import { type Story, spanText } from './story.ts';

/** Words between a verb of speech and the day that belongs to it, at most. */
const WORDS_BETWEEN = 5;
/** A day that leads a sentence begins this early, in UTF-16 code units. */
const LEADING = 4;
/** The note of a day that is worked out to be that of publication. */
export const NOTE = 'The day of publication.';
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
  if (own) return dateField(own, published);
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
  if (first) return dateField(first, published);
  const [other] = datesOf(story, sentence);
  return withoutDay(
    published,
    other ? `“${other.typed}” ${other.isAhead ? 'lies ahead' : 'is no day of it'}.` : NO_DAY,
  );
}

/** When something is to take place of which a sentence tells; nothing where it has no day for that. */
export function comingField(story: Story, sentence: Span): Field | undefined {
  const first = datesOf(story, sentence).find(({ isAhead }) => isAhead);
  if (!first) return undefined;
  const value: Value = first.isBound
    ? { precision: 'open', said: first.typed }
    : dateValue(first, story.article.published);
  return {
    key: 'when',
    value,
    mark: checked(`By “${first.typed}”.${first.doubt === undefined ? '' : ` ${first.doubt}`}`),
  };
}

/** The day of publication, with the note that it is. */
export const onPublication = (published: Day): Value => ({
  precision: 'day',
  date: published,
  basis: 'inferred',
  note: NOTE,
});

const checked = (why: string): Mark => ({ kind: 'check', why });

/** A date as a field; marked where it may be read otherwise. */
function dateField(date: Dated, published: Day | undefined): Field {
  const { doubt } = date;
  return { key: 'when', value: dateValue(date, published), ...(doubt !== undefined && { mark: checked(doubt) }) };
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
