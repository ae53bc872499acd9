/** Finds sources by what is typed: an outlet, a day, words of a title, or words of what is taken from them. */
import { type Context, calendarOf } from '../context.ts';
import type { Source } from '../record/types.ts';
import { newestSources } from '../reply/welcome.ts';
import { fold, tokens } from '../text/fold.ts';
import { readDate } from '../time/dates.ts';

/** The sources that fit, the newest first; with nothing typed, all. */
export function sourcesLike(typed: string, context: Context): readonly Source[] {
  const all = newestSources(context);
  const words = tokens(typed);
  const named = all.filter(source => {
    const own = tokens(wordsOf(source, context));
    return words.every(word => own.some(one => one.startsWith(word)));
  });
  // Whoever types a title, or takes it from a list, means that text before others of the same words.
  const isTitled = ({ title = '' }: Source): boolean => fold(title).startsWith(fold(typed));
  if (named.length > 0) return named.toSorted((a, b) => Number(isTitled(b)) - Number(isTitled(a)));
  const read = readDate(typed, calendarOf(context));
  const dated =
    'days' in read ? all.filter(({ published }) => published >= read.days.from && published <= read.days.to) : [];
  if (dated.length > 0) return dated;
  const holding = new Set(context.dossier.search.find(typed).map(({ item }) => item.source));
  return all.filter(source => holding.has(source));
}

const wordsOf = ({ id, outlet, title = '', dateline = '', published }: Source, { messages: w }: Context): string =>
  [id, outlet, title, dateline, published, w.day(published)].join(' ');
