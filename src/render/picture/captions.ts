/** The text that stands for a picture. */

import type { Messages } from '../../i18n/messages.ts';
import { type Item, type Party, QUOTE_SLOT } from '../../record/types.ts';
import { words } from '../item.ts';
import { ALT_MAX, type Words } from './picture.ts';

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

// What the pictures tell of items, with the words that the text has for it.

/** The item's words as the text shows them, with what is quoted told apart from what carries it. */
export function told(item: Item, w: Messages): readonly Words[] {
  if (item.kind !== 'quote') return [{ text: words(item, w), quoted: false }];
  const quotation = { text: w.quoted(item.text), quoted: true };
  const slot = item.setting.indexOf(QUOTE_SLOT);
  if (slot < 0) return [quotation];
  const before = { text: item.setting.slice(0, slot), quoted: false };
  const after = { text: item.setting.slice(slot + QUOTE_SLOT.length), quoted: false };
  return [before, quotation, after].filter(part => part.text !== '');
}

/** From U+1F1E6, one sign for each letter. https://www.unicode.org/reports/tr51/#Flags */
const REGIONAL_A = 0x1_f1_e6;

/** A country's flag as a pair of regional indicators; none for a body or a bloc. */
export function flag({ iso }: Party): string | undefined {
  if (iso === undefined) return undefined;
  return [...iso].map(letter => String.fromCodePoint(REGIONAL_A + letter.charCodeAt(0) - 65)).join('');
}

/** Where items stand: the source once, in a line of its own, where they share one; else with each of them. */
export function sourcing(
  items: readonly Item[],
  w: Messages,
): { readonly line: string; readonly place: (item: Item) => string } {
  const [source, ...more] = new Set(items.map(item => item.source));
  return source && more.length === 0
    ? { line: `${w.sourcePage.title(source)}.`, place: item => w.sourcePage.place(item.at) }
    : { line: '', place: item => w.citation(item.source, item.at) };
}
