/** Fits entries into a picture's alternative text, and words items for it and for the picture. */

import type { Messages } from '../../i18n/messages.ts';
import { type Item, type Party, QUOTE_SLOT } from '../../record/types.ts';
import { words } from '../item.ts';
import { ALT_MAX, type Words } from './picture.ts';

/** Joins sentences by spaces; empty ones are left out. */
export const joinSentences = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ');

/**
 * Fits as many of the first entries as {@link ALT_MAX} allows, each whole.
 *
 * @param tail gives the text after `shown` of them.
 */
export function fitFirst(
  head: string,
  entries: readonly string[],
  tail: (shown: number) => string,
): { readonly alt: string; readonly shown: number } {
  for (let shown = entries.length; shown > 0; shown -= 1) {
    const alt = joinSentences(head, ...entries.slice(0, shown), tail(shown));
    if (alt.length <= ALT_MAX) return { alt, shown };
  }
  return { alt: joinSentences(head, tail(0)), shown: 0 };
}

/**
 * Fits as many entries as {@link ALT_MAX} allows, each whole and in their order. An entry that is too long is left out, and
 * shorter ones after it are tried.
 *
 * @param text gives the text of an entry, after those chosen `before` it.
 * @param tail as for {@link fitFirst}.
 */
export function fitSelection<T>(
  head: string,
  entries: readonly T[],
  text: (entry: T, before: readonly T[]) => string,
  tail: (shown: number) => string,
): { readonly alt: string; readonly chosen: readonly T[] } {
  const all = joinSentences(head, ...entries.map((entry, i) => text(entry, entries.slice(0, i))), tail(entries.length));
  if (all.length <= ALT_MAX) return { alt: all, chosen: entries };
  const chosen: T[] = [];
  let alt = head;
  for (const entry of entries) {
    const longer = joinSentences(alt, text(entry, chosen));
    if (joinSentences(longer, tail(entries.length - 1)).length > ALT_MAX) continue;
    chosen.push(entry);
    alt = longer;
  }
  return { alt: joinSentences(alt, tail(chosen.length)), chosen };
}

/** Returns an item's words as every surface shows them, the quotation apart from the sentence that carries it. */
export function itemWords(item: Item, w: Messages): readonly Words[] {
  if (item.kind !== 'quote') return [{ text: words(item, w), quoted: false }];
  const quotation = { text: w.quoted(item.text), quoted: true };
  const slot = item.setting.indexOf(QUOTE_SLOT);
  if (slot < 0) return [quotation];
  const before = { text: item.setting.slice(0, slot), quoted: false };
  const after = { text: item.setting.slice(slot + QUOTE_SLOT.length), quoted: false };
  return [before, quotation, after].filter(part => part.text !== '');
}

/** The regional indicator of the letter A; the others follow in order. https://www.unicode.org/reports/tr51/#Flags */
const REGIONAL_A = 0x1_f1_e6;

/** Returns a country's flag as a pair of regional indicators; `undefined` for a body or a bloc. */
export function flagOf({ iso }: Party): string | undefined {
  if (iso === undefined) return undefined;
  return [...iso].map(letter => String.fromCodePoint(REGIONAL_A + letter.charCodeAt(0) - 65)).join('');
}

/**
 * Cites items: where they share one source, it's named once in `line`, and `place` gives the paragraph alone; otherwise
 * `place` names both.
 */
export function sourceTexts(
  items: readonly Item[],
  w: Messages,
): { readonly line: string; readonly place: (item: Item) => string } {
  const [source, ...more] = new Set(items.map(item => item.source));
  return source && more.length === 0
    ? { line: `${w.sourcePage.title(source)}.`, place: item => w.sourcePage.place(item.at) }
    : { line: '', place: item => w.citation(item.source, item.at) };
}
