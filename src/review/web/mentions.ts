/** Counts where an article names whom and what there is to choose from: their numbers stay the same over all of a draft by that. */
import { hasWords } from '../../record/entries.ts';
import type { ArticleLine } from '../article.ts';

/** The counts of the article that was looked at last, by the names. */
let last: { readonly text: string; readonly counts: Map<string, number> } = { text: '', counts: new Map() };

/** In how many lines of an article something is called by one of its names. */
export function mentionsOf(names: readonly string[], article: readonly ArticleLine[]): number {
  const text = article.map(line => line.text).join('\n');
  if (last.text !== text) last = { text, counts: new Map() };
  const key = names.join('\n');
  const count = last.counts.get(key) ?? article.filter(line => names.some(name => hasWords(line.text, name))).length;
  last.counts.set(key, count);
  return count;
}
