/** Orders items by when they were said or happened, and sources by when they came out: never by the names of files. */
import { rankOf } from './places.ts';
import type { Item, Source } from './types.ts';

/** The first day of an item; of one without a date `none`. */
const firstDay = ({ when }: Item, none: string): string => (when.precision === 'open' ? none : when.from);

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The newest source first. */
export const newestSourceFirst = (a: Source, b: Source): number =>
  byText(b.published, a.published) || byText(a.id, b.id);

/** What one source tells stays together, in its own order. */
const byPlace = (a: Item, b: Item): number => rankOf(a.at) - rankOf(b.at);

/** As the sources tell it: the newest source first, each in its own order. */
export const asTold = (a: Item, b: Item): number => newestSourceFirst(a.source, b.source) || byPlace(a, b);

/** The newest day first, and what has no date last. */
export const newestDayFirst = (a: Item, b: Item): number => byText(firstDay(b, ''), firstDay(a, ''));

/** The same; what is of one day {@link asTold}. */
export const newestFirst = (a: Item, b: Item): number => newestDayFirst(a, b) || asTold(a, b);

/** The oldest day first, and what has no date last; of a day the oldest source first, each as its curators ordered it. */
export const oldestFirst = (a: Item, b: Item): number =>
  byText(firstDay(a, '~'), firstDay(b, '~')) || newestSourceFirst(b.source, a.source);
