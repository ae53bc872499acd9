/** Answers a question that has a date in it from the items of that time, or says what the record has instead. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Day, type Days, type Item, LANGUAGES, type Party, type Person } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { type Calendar, type DateInText, type DateProblem, datesIn } from '../time/dates.ts';
import { answerQuestion, isOfStranger } from './answer.ts';
import { ANY } from './candidates.ts';
import { isDatedIn, isWitness, nearestDays, witnessesOf } from './dated-items.ts';
import { questionIndexOf } from './index.ts';
import { isSaidBy, ownText } from './item-fields.ts';
import type { Reader } from './reader.ts';
import { asksForSummary } from './summaries.ts';
import { languagesOf, tokensOf } from './tokenizer.ts';
import type { Interpretation, QuestionAnswer } from './types.ts';

/** What comes of a question with a date. */
export type DatedAnswer =
  /** The date can't be. */
  | { readonly kind: 'date-problem'; readonly typed: string; readonly problem: DateProblem }
  /** Nothing is asked but what there was, and the record has something. */
  | { readonly kind: 'day'; readonly days: Days }
  /** Answered from the items of those days. */
  | { readonly kind: 'dated'; readonly days: Days; readonly answer: QuestionAnswer }
  /** The first item is what was asked for, and is of another time, or of none. */
  | {
      readonly kind: 'otherwise-dated';
      readonly days: Days;
      readonly items: readonly [Item, ...Item[]];
      readonly interpretation: Interpretation;
    }
  /** Nothing of those days, or nothing from somebody. */
  | {
      readonly kind: 'nothing-then';
      readonly days: Days;
      readonly who?: Person | Party;
      readonly nearestDays: readonly Day[];
      readonly nearest: readonly Item[];
    };

/** A message of so many words may speak of today without asking about it: "my teacher wants it by tomorrow". */
const LONG = 14;
const QUOTED = /["“„«][^"“”„«»]*["”“»]/gu;
/** Items offered as nearest. */
const NEAREST_MAX = 3;

/**
 * Answers a question that has dates in it: as a question without them where they change nothing. `undefined` for any other.
 * Several dates are the span from the first to the last.
 */
export function answerDated(
  message: string,
  reader: Reader,
  calendar: Calendar,
): DatedAnswer | QuestionAnswer | undefined {
  const { dossier } = reader;
  const dates = datesOf(message, dossier, calendar);
  const [first] = dates;
  if (!first) return undefined;
  for (const { typed, read } of dates)
    if ('problem' in read) return { kind: 'date-problem', typed, problem: read.problem };
  const rest = dates.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, message);
  const anytime = answerQuestion(rest, dossier, ANY, reader);
  const days = spanOf(dates);
  if (isBare(anytime) || asksForSummary(rest)) return bare(days, dossier);
  if (first.isRelative && isSaid(first.typed, answerQuestion(message, dossier, ANY, reader), anytime)) return undefined;
  // "X said that today …": the day is of what was said.
  if (first.isRelative && reader.read(message).credits) return anytime;
  // What the record holds nothing of has no day in it, either: "What is the weather today?"
  if (first.isRelative && isOfNothing(anytime)) return anytime;
  return answerWithin(rest, anytime, days, reader);
}

function spanOf(dates: readonly DateInText[]): Days {
  const days = dates.flatMap(({ read }) => ('days' in read ? [read.days] : []));
  const [from, to] = [days.map(d => d.from).toSorted(), days.map(d => d.to).toSorted()];
  return { from: from[0] ?? '', to: to.at(-1) ?? '' };
}

/** The dates that narrow a question: those in it that aren't quoted. */
function datesOf(message: string, dossier: Dossier, calendar: Calendar): readonly DateInText[] {
  const text = message.replace(QUOTED, quoted => ' '.repeat(quoted.length));
  const { glosses } = questionIndexOf(dossier).get();
  const own = languagesOf(tokensOf(text), word => glosses.languages(word));
  const isLong = text.split(/\s+/u).length >= LONG;
  const found = datesIn(text, own, calendar).filter(({ isRelative }) => !(isRelative && isLong));
  // "Hier" is a day in one language and a place in another; "27 mars" is a day in any.
  return found.length > 0 ? found : datesIn(text, LANGUAGES, calendar).filter(({ isRelative }) => !isRelative);
}

/**
 * Whether what answers has the date's own words: "what everybody understands today". Whether something is so on a day is
 * another matter, unless it answers without the date, too: "Will they go tomorrow?"
 */
function isSaid(typed: string, answer: QuestionAnswer, anytime: QuestionAnswer): boolean {
  const [first] = answer.kind === 'answer' ? answer.items : [];
  const isSame = anytime.kind === 'answer' && anytime.items[0] === first;
  if (answer.interpretation.kind === 'whether' && !isSame) return false;
  return first !== undefined && ` ${fold(ownText(first).replace(OWNER, ''))} `.includes(` ${fold(typed)} `);
}

/** "Tomorrow's army" isn't there tomorrow. */
const OWNER = /\p{L}+[’']s(?!\p{L})/gu;

/** Whether nothing is asked but what there was. */
const isBare = (answer: QuestionAnswer): boolean => answer.kind === 'refusal' && answer.reason.kind === 'no-words';

/** Whether nothing answers, and nobody and nothing of the record is named. */
const isOfNothing = (answer: QuestionAnswer): boolean =>
  answer.kind === 'refusal' && answer.interpretation.speakers.length + answer.interpretation.topics.length === 0;

const bare = (days: Days, dossier: Dossier): DatedAnswer =>
  hasAny(days, dossier) ? { kind: 'day', days } : nothing(days, undefined, [], dossier);

const hasAny = (days: Days, { items }: Dossier): boolean => [...items.values()].some(item => isDatedIn(item, days));

function answerWithin(rest: string, anytime: QuestionAnswer, days: Days, reader: Reader): DatedAnswer | QuestionAnswer {
  const { dossier } = reader;
  const within = answerQuestion(rest, dossier, item => isDatedIn(item, days), reader);
  const { speakers } = reader.read(rest);
  if (within.kind === 'answer' && isWhatIsAsked(within, speakers, anytime, days))
    return { kind: 'dated', days, answer: within };
  // A name that the record doesn't have is said first.
  if (isOfStranger(anytime)) return anytime;
  const [who] = speakers;
  if (who && hasWitness(EVER, who, dossier)) return fromSpeaker(who, days, anytime, dossier);
  if (anytime.kind === 'answer') return otherwise(anytime, days);
  if (anytime.kind === 'nearest' && isDatedEvent(anytime.items[0])) return otherwise(anytime, days);
  return hasWitness(days, undefined, dossier) ? anytime : nothing(days, undefined, [], dossier);
}

/** "Did the summit take place on the day before?" is answered by the day on which it did. */
const isDatedEvent = (item: Item | undefined): boolean => item?.kind === 'event' && item.when.precision !== 'open';

const EVER: Days = { from: '0001-01-01', to: '9999-12-31' };

/**
 * Whether items of those days are what a question is about: words of whom it asks, or what answers it whenever that was. What
 * is only like it mustn't confirm a date: "Did the summit take place on the day before?"
 */
function isWhatIsAsked(
  { items: [first], interpretation }: Extract<QuestionAnswer, { kind: 'answer' }>,
  speakers: readonly (Person | Party)[],
  anytime: QuestionAnswer,
  days: Days,
): boolean {
  if (first && speakers.length > 0 && isSaidBy(first, speakers)) return true;
  const [best] = anytime.kind === 'answer' ? anytime.items : [];
  return best ? isDatedIn(best, days) : interpretation.kind !== 'whether';
}

const hasWitness = (days: Days, who: Person | Party | undefined, dossier: Dossier): boolean =>
  witnessesOf(days, who, dossier).next().done !== true;

function firstOf(items: Iterable<Item>, most: number): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length === most) break;
  }
  return first;
}

function fromSpeaker(who: Person | Party, days: Days, anytime: QuestionAnswer, dossier: Dossier): DatedAnswer {
  const { interpretation } = anytime;
  const against = firstOf(witnessesOf(days, who, dossier), NEAREST_MAX);
  const found = anytime.kind === 'refusal' ? anytime.nearest : anytime.items;
  if (against.length === 0)
    return nothing(
      days,
      who,
      found.filter(item => isSaidBy(item, [who])),
      dossier,
    );
  const items = [...found.filter(item => isWitness(item, days, who, dossier)), ...against].slice(0, NEAREST_MAX);
  return { kind: 'dated', days, answer: { kind: 'nearest', items: [...new Set(items)], interpretation } };
}

function otherwise({ items, interpretation }: Exclude<QuestionAnswer, { kind: 'refusal' }>, days: Days): DatedAnswer {
  const [first, ...more] = items.filter(item => !isDatedIn(item, days));
  return first
    ? { kind: 'otherwise-dated', days, items: [first, ...more], interpretation }
    : { kind: 'dated', days, answer: { kind: 'nearest', items, interpretation } };
}

function nothing(days: Days, who: Person | Party | undefined, near: readonly Item[], dossier: Dossier): DatedAnswer {
  return {
    kind: 'nothing-then',
    days,
    ...(who ? { who } : {}),
    nearestDays: nearestDays(days, who, dossier),
    nearest: near.slice(0, NEAREST_MAX),
  };
}
