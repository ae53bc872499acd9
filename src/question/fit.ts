/** Whether an item can answer a kind of question at all: a place for "where", a date for "when", a number for "how many". */
import type { Item } from '../dossier/types.ts';
import { stem } from '../search/analyse.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Kind, Understood, WordForms } from './read.ts';
import { conceptsOf } from './words/concepts.ts';

/** A preposition with a capitalised name behind it, or a word that tells of places. */
const PLACE = /\b(?:in|at|to|into|from|near)\s+(?:the\s+(?:city\s+of\s+)?)?\p{Lu}|\bwhere\b|\bfront line\b/u;
/** A year, a month, a weekday, or a span of days. */
const TIME =
  /\b(?:1|2)\d{3}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bdays\b|\bbefore\b|\bafter\b|\bonce\b|\buntil\b/u;
const WHY = /\b(?:because|since|due to|so that|in order|not|after|purpose|to)\b/u;
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty hundred thousand million billion'.split(
    ' ',
  ),
);
const isNumber = (word: string): boolean => /^\d+$/.test(word) || NUMBER_WORDS.has(word);
const DURATION =
  /\b(?:\d+|one|two|three|four|five|six|ten|twenty|thirty)[-\s](?:day|week|month|year|hour|minute)s?\b/iu;

/** 1 fits · 0.5 may, indirectly · 0 can't. */
export function fits(kind: Kind, item: Item, u: Understood): number {
  const profile = profileOf(item);
  switch (kind) {
    case 'where':
      if (item.kind === 'event' && item.where) return 1;
      return PLACE.test(profile.shown) ? 0.7 : 0;
    case 'when':
      if (item.kind === 'event') return 1;
      return TIME.test(profile.shown) || item.conditions.length > 0 ? 0.7 : 0;
    case 'who':
      return names(profile, item, u) ? 1 : 0.2;
    case 'why':
      return WHY.test(profile.shown) ? 0.6 : 0.4;
    case 'how-many':
      return counts(profile, u.counted) ? 1 : 0;
    case 'how-long':
      return DURATION.test(profile.shown) ? 1 : 0;
    default:
      return 0.5;
  }
}

/** Someone in it whom the question doesn't name. */
function names(profile: Profile, item: Item, u: Understood): boolean {
  const asked = new Set(u.units.flatMap(unit => unit.entries));
  if (item.kind !== 'fact' && item.kind !== 'event') {
    const by = profile.speaker ?? profile.voice;
    if (by && !asked.has(by)) return true;
  }
  if ([...profile.people].some(person => !asked.has(person))) return true;
  return /\p{Lu}\p{Ll}+/u.test(profile.shown.replace(/^\p{Lu}/u, '')) || item.kind === 'fact';
}

/** Words between a number and what it counts, at most: "two dozen heads of state". */
const COUNT_REACH = 3;

/** Whether a number in the item's own words stands right before what is counted. */
function counts({ words }: Profile, counted: readonly WordForms[]): boolean {
  return words.some((word, at) => {
    if (!isNumber(word)) return false;
    if (counted.length === 0) return true;
    const near = words.slice(at + 1, at + 1 + COUNT_REACH);
    return near.some(w => counted.some(form => same(form, w)));
  });
}

function same(form: WordForms, word: string): boolean {
  return form.stems.includes(stem(word)) || [...conceptsOf(word)].some(c => form.concepts.has(c));
}
