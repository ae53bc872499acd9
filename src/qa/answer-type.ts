/** Whether an item can answer a kind of question at all: a place for "where", a date for "when", a number for "how many". */
import type { Event, Item } from '../record/types.ts';
import { stem } from '../search/stemming.ts';
import { peopleIn, shownOf, speakerOf, voiceOf } from './item-fields.ts';
import { numberOf } from './lexicon/numbers.ts';
import { conceptsOf } from './lexicon/synonyms.ts';
import type { TermMatcher, WordForms } from './term-matching.ts';
import type { Kind, ParsedQuestion, Unit } from './types.ts';

/** A preposition with a capitalised name behind it, or a word that tells of places. */
const PLACE =
  /\b(?:in|at|to|into|from|near)\s+(?:the\s+(?:city\s+of\s+)?)?\p{Lu}|\bwhere\b|\bfront line\b|\bon social media\b/u;
/** A year, a month, or a span of days. */
const TIME =
  /\b(?:1|2)\d{3}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bdays\b/u;
/** A time that hangs on something else. */
const RELATIVE = /\b(?:before|after|once)\b/u;
/** A time up to which something stays as it is; when it comes, that doesn't tell. */
const UNTIL = /\buntil\b(?! now)/u;
const WHY = /\b(?:because|since|due to|so that|in order)\b/u;
/** What the glosses of items that give a reason hold. */
const REASON: WordForms = { stems: [], glosses: [`en ${stem('reason')}`], concepts: new Set() };
/** What items mean that tell what something is called. */
const NAMING: WordForms = { stems: [], glosses: [], concepts: new Set(['called']) };
const DURATION =
  /\b(?:\d+|one|two|three|four|five|six|ten|twenty|thirty)[-\s](?:day|week|month|year|hour|minute)s?\b/iu;

/** 1 fits · 0.5 may, indirectly · 0 can't. */
export function fits(kind: Kind, item: Item, u: ParsedQuestion): number {
  switch (kind) {
    case 'where':
      return fitsWhere(item, u);
    case 'when':
      return fitsWhen(item, u);
    case 'who':
      return fitsWho(item, u);
    case 'why':
      if (WHY.test(shownOf(item)) || u.held.word(REASON, u.held.place(item)) > 0) return 1;
      // "Why did he say that …?" asks for what he said, too.
      return u.credits ? 0.5 : 0.05;
    case 'how-many':
      return counts(item, u.counted, u.held) ? 1 : 0;
    case 'how-long':
      return DURATION.test(shownOf(item)) || (u.until && isLimited(item)) ? 1 : 0;
    default:
      return u.naming ? fitsName(item, u) : 0.5;
  }
}

/** What something is called, an item tells that calls it so. */
const fitsName = (item: Item, { held }: ParsedQuestion): number => (held.isHinted(NAMING, held.place(item)) ? 1 : 0.3);

function fitsWhere(item: Item, u: ParsedQuestion): number {
  if (item.kind === 'event' && item.where) return u.ahead && isPast(item) ? 0 : tellsWhere(item.where, u) ? 1 : 0.4;
  const shown = shownOf(item);
  if (/\bwhere\b/u.test(shown)) return 0.6;
  return PLACE.test(shown) ? 0.4 : 0;
}

/** "Where in Ukraine?" isn't answered by Ukraine. */
const tellsWhere = ({ place, country }: NonNullable<Event['where']>, { units }: ParsedQuestion): boolean =>
  country === undefined || place !== country.name || !units.some(unit => unit.place && unit.entries.includes(country));

function fitsWhen(item: Item, u: ParsedQuestion): number {
  if (u.until) return isLimited(item) ? 1 : 0;
  if (item.kind === 'event') return u.ahead && isPast(item) ? 0 : 1;
  const shown = shownOf(item);
  if (TIME.test(shown)) return 0.8;
  if ([shown, ...item.conditions].some(text => RELATIVE.test(text))) return 0.3;
  // What was said was said on a day, which its byline shows.
  return u.credits && item.kind !== 'fact' ? 0.2 : 0;
}

/** Whether it says up to when something stays as it is. */
const isLimited = (item: Item): boolean => [shownOf(item), ...item.conditions].some(text => UNTIL.test(text));

/** Whether it had happened when it was told of: what is yet to come is asked for otherwise. */
const isPast = ({ when, source }: Item): boolean => when.precision !== 'open' && when.to <= source.published;

/** Whom somebody met or called is another person. */
function fitsWho(item: Item, u: ParsedQuestion): number {
  const asked = new Set(u.units.flatMap(unit => unit.entries));
  const [one, ...others] = asked;
  // Who somebody is, a byline tells: it has the office.
  if (one?.kind === 'person' && others.length === 0 && u.isIdentity) return speakerOf(item) === one ? 1 : 0;
  if ([...asked].some(e => e.kind === 'person') && item.kind !== 'fact')
    return peopleIn(item).some(person => !asked.has(person)) ? 1 : 0.5;
  return names(item, asked) ? 1 : 0.2;
}

/** Someone in it whom the question doesn't name. */
function names(item: Item, asked: ReadonlySet<Unit['entries'][number]>): boolean {
  const by = speakerOf(item) ?? voiceOf(item);
  if (by && !asked.has(by)) return true;
  if (peopleIn(item).some(person => !asked.has(person))) return true;
  return /\p{Lu}\p{Ll}+/u.test(shownOf(item).replace(/^\p{Lu}/u, '')) || item.kind === 'fact';
}

/** Words between a number and what it counts, at most: "two dozen heads of state". */
const COUNT_REACH = 5;

/** Whether a number in the item's own words stands right before what is counted. */
export function counts(item: Item, counted: readonly WordForms[], held: TermMatcher): boolean {
  const words = held.text(held.place(item)).trim().split(' ');
  return words.some((word, at) => {
    // "One of those" counts nothing.
    if (numberOf(word) === undefined || word === 'one') return false;
    if (counted.length === 0) return true;
    const next = words.slice(at + 1, at + 1 + COUNT_REACH);
    // "Two dozen heads of state" are so many heads; of states only where the question says so itself.
    const of = next.includes('of') ? next.indexOf('of') : next.length;
    return next.some((w, i) => counted.some(form => (i < of ? same(form, w) : form.stems.includes(stem(w)))));
  });
}

function same(form: WordForms, word: string): boolean {
  return form.stems.includes(stem(word)) || [...conceptsOf(word)].some(c => form.concepts.has(c));
}
