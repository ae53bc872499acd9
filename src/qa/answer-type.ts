/** Rates how an item fits the kind of a question: a place for "where", a date for "when", a number for "how many". */
import { type Event, type Item, MAIN_LANGUAGE } from '../record/types.ts';
import { stem } from '../search/stemming.ts';
import { glossTerm } from './glosses.ts';
import { ownText, peopleIn, speakerOf, speakersOf } from './item-fields.ts';
import { COUNTED_OF, DEFINITE, NO_COUNT, TELLS, TIME_UNITS } from './lexicon/item-patterns.ts';
import { numberOf } from './lexicon/numbers.ts';
import type { TermMatcher, WordForms } from './term-matching.ts';
import type { ParsedQuestion, QuestionTerm } from './types.ts';

/** What the glosses of items that give a reason hold. */
const REASON: WordForms = { stems: [], glosses: [glossTerm(MAIN_LANGUAGE, stem('reason'))], meanings: new Set() };
/** The meaning of items that give something a name. */
const NAMING: WordForms = { stems: [], glosses: [], meanings: new Set(['called']) };
/** What items that tell what something is for hold, or their glosses. */
const PURPOSE: WordForms = {
  stems: ['aim', 'purpose'].map(stem),
  glosses: [glossTerm(MAIN_LANGUAGE, stem('purpose'))],
  meanings: new Set(),
};

/** How well an item fits that has a number as known. */
const KNOWN_NUMBER = 0.5;
/** How well an item fits that gives no name to what one is asked for. */
const ELSE = 0.3;
/** The same of one that tells no purpose. */
const NO_PURPOSE = 0.15;

/** How well an item fits what a question asks for: 1 fits · 0.5 may, indirectly · 0 can't. */
export function fits(item: Item, question: ParsedQuestion): number {
  const { kind } = question;
  switch (kind) {
    case 'where':
      return fitsWhere(item, question);
    case 'when':
      return fitsWhen(item, question);
    case 'who':
      return fitsWho(item, question);
    case 'why':
      return fitsWhy(item, question);
    case 'how-many':
      return fitsHowMany(item, question);
    case 'how-long':
      return fitsHowLong(item, question);
    default:
      return fitsWhat(item, question);
  }
}

/** "The two leaders" speaks of so many as known: it counts them, but it isn't what tells how many there are. */
function fitsHowMany(item: Item, { counted, matcher }: ParsedQuestion): number {
  const numbers = numbersOf(item, counted, matcher);
  if (numbers.length === 0) return 0;
  return numbers.every(({ before }) => DEFINITE.has(before)) ? KNOWN_NUMBER : 1;
}

/** "Why did he say that …?" asks for what he said, too; «нащо» asks what something is for. */
function fitsWhy(item: Item, { matcher, credits, isPurpose }: ParsedQuestion): number {
  const place = matcher.placeOf(item);
  if (isPurpose) return matcher.match(PURPOSE, place) > 0 ? 1 : NO_PURPOSE;
  const isReason = TELLS.reason.test(ownText(item)) || matcher.match(REASON, place) > 0;
  if (credits) return isReason ? 0.7 : 0.5;
  return isReason ? 1 : 0.05;
}

function fitsWhat(item: Item, { matcher, isNaming, isPurpose, kind, speakers }: ParsedQuestion): number {
  if (isNaming) return matcher.isHinted(NAMING, matcher.placeOf(item)) ? 1 : ELSE;
  if (isPurpose) return matcher.match(PURPOSE, matcher.placeOf(item)) > 0 ? 1 : NO_PURPOSE;
  // Whether something was done, an agreement tells better than what one of those there says of it.
  const isAgreed = item.kind === 'statement' && item.mode === 'agreed';
  return isAgreed && kind === 'whether' && speakers.length === 0 ? 1 : 0.5;
}

function fitsHowLong(item: Item, { isUntil }: ParsedQuestion): number {
  if (TELLS.duration.test(ownText(item))) return 1;
  if (TELLS.longTime.test(ownText(item))) return 0.5;
  if (!isLimited(item)) return 0;
  return isUntil ? 1 : 0.5;
}

function fitsWhere(item: Item, question: ParsedQuestion): number {
  if (item.kind === 'event' && item.where) {
    if (question.isFuture && isPast(item)) return 0;
    return tellsWhere(item.where, question) ? 1 : question.isWithinCountry ? 0 : 0.4;
  }
  const text = ownText(item);
  if (TELLS.where.test(text)) return 0.6;
  return TELLS.place.test(text) ? 0.4 : 0;
}

/** "Where in Ukraine?" and "In which city?" aren't answered by Ukraine. */
const tellsWhere = (
  { place, country }: NonNullable<Event['where']>,
  { terms, isWithinCountry }: ParsedQuestion,
): boolean =>
  country === undefined ||
  place !== country.name ||
  (!isWithinCountry && !terms.some(term => term.place && term.entries.includes(country)));

function fitsWhen(item: Item, question: ParsedQuestion): number {
  if (question.isUntil) return isLimited(item) ? 1 : 0;
  if (item.kind === 'event') return question.isFuture && isPast(item) ? 0 : 1;
  const text = ownText(item);
  if (TELLS.time.test(text)) return 0.8;
  const isRelative = [text, ...item.conditions].some(one => TELLS.relativeTime.test(one));
  // "On what date …?" isn't answered by "after the fighting".
  if (isRelative && !question.asksDate) return 0.3;
  // What was said was said on a day, which its byline shows.
  return question.credits && item.kind !== 'fact' ? 0.2 : 0;
}

/** Whether it says up to when something stays as it is. */
const isLimited = (item: Item): boolean => [ownText(item), ...item.conditions].some(text => TELLS.until.test(text));

/** Whether it had happened when it was reported: what is yet to come is asked for otherwise. */
const isPast = ({ when, source }: Item): boolean => when.precision !== 'open' && when.to <= source.published;

/** Somebody whom a question names isn't asked for: whom somebody met or called is another person. */
function fitsWho(item: Item, { terms, isIdentity, isMutual }: ParsedQuestion): number {
  if (isMutual) return item.kind === 'event' && peopleIn(item).length > 1 ? 1 : 0.2;
  const asked = new Set(terms.flatMap(term => term.entries));
  const [one, ...others] = asked;
  // A byline answers who somebody is: it has the office.
  if (one?.kind === 'person' && others.length === 0 && isIdentity) return speakerOf(item) === one ? 1 : 0;
  if ([...asked].some(e => e.kind === 'person') && item.kind !== 'fact')
    return peopleIn(item).some(person => !asked.has(person)) ? 1 : 0.5;
  return namesOther(item, asked) ? 1 : 0.2;
}

/** Whether an item names, or may name, somebody whom the question doesn't. */
function namesOther(item: Item, asked: ReadonlySet<QuestionTerm['entries'][number]>): boolean {
  if ([...speakersOf(item), ...peopleIn(item)].some(one => !asked.has(one))) return true;
  return /\p{Lu}\p{Ll}+/u.test(ownText(item).replace(/^\p{Lu}/u, '')) || item.kind === 'fact';
}

/** Words between a number and what it counts, at most: "two dozen heads of state". */
const COUNT_REACH = 6;

/**
 * Whether a number in the item's own words stands right before what is counted; before anything, where that's nothing.
 *
 * @param nearly counts "heads of state" as states, too
 */
export const counts = (item: Item, counted: readonly WordForms[], matcher: TermMatcher, nearly = false): boolean =>
  numbersOf(item, counted, matcher, nearly).length > 0;

/** The numbers in an item's own words of what is counted, each with the word before it, which is empty at the beginning. */
function numbersOf(
  item: Item,
  counted: readonly WordForms[],
  matcher: TermMatcher,
  nearly = false,
): readonly { readonly before: string }[] {
  const words = matcher.textAt(matcher.placeOf(item)).trim().split(' ');
  return words.flatMap((word, at) => {
    if (numberOf(word) === undefined || word === NO_COUNT) return [];
    const found = [{ before: words[at - 1] ?? '' }];
    if (counted.length === 0) return found;
    const reach = TIME_UNITS.has(words[at + 1] ?? '') ? 1 : COUNT_REACH;
    const next = words.slice(at + 1, at + 1 + reach);
    // "Two dozen heads of state" are so many heads; of states only where the question says so itself.
    const of = !nearly && next.includes(COUNTED_OF) ? next.indexOf(COUNTED_OF) : next.length;
    const isOf = next.some((w, i) =>
      counted.some(form => (i < of ? matcher.isSame(form, w) : form.stems.includes(stem(w)))),
    );
    return isOf ? found : [];
  });
}
