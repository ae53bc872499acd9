/** The text that stands for a picture. */
import { ALT_MAX } from './picture.ts';

/** Sentences in a row; what is empty is left out. */
export const inARow = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ');

/**
 * As many of the first entries as the text can hold, each whole.
 *
 * @param tail what follows when only `shown` of them are there.
 */
export function fitting(
  head: string,
  entries: readonly string[],
  tail: (shown: number) => string,
): { readonly alt: string; readonly shown: number } {
  for (let shown = entries.length; shown > 0; shown -= 1) {
    const alt = inARow(head, ...entries.slice(0, shown), tail(shown));
    if (alt.length <= ALT_MAX) return { alt, shown };
  }
  return { alt: inARow(head, tail(0)), shown: 0 };
}

/**
 * As many entries as the text can hold, each whole, in their order; one that doesn't fit is passed over for shorter ones.
 *
 * @param text an entry as text, after those chosen before it.
 * @param tail as for {@link fitting}.
 */
export function choosing<T>(
  head: string,
  entries: readonly T[],
  text: (entry: T, before: readonly T[]) => string,
  tail: (shown: number) => string,
): { readonly alt: string; readonly chosen: readonly T[] } {
  const all = inARow(head, ...entries.map((entry, i) => text(entry, entries.slice(0, i))), tail(entries.length));
  if (all.length <= ALT_MAX) return { alt: all, chosen: entries };
  const chosen: T[] = [];
  let alt = head;
  for (const entry of entries) {
    const longer = inARow(alt, text(entry, chosen));
    if (inARow(longer, tail(entries.length - 1)).length > ALT_MAX) continue;
    chosen.push(entry);
    alt = longer;
  }
  return { alt: inARow(alt, tail(chosen.length)), chosen };
}
