/** What the pictures tell of items, with the words that the text has for it. */
import type { Item, Party } from '../../dossier/types.ts';
import { QUOTE_SLOT } from '../../dossier/types.ts';
import type { Wording } from '../../wording/wording.ts';
import { words } from '../item.ts';
import type { Words } from './picture.ts';

/** The item's words as the text shows them, with what is quoted told apart from what carries it. */
export function told(item: Item, w: Wording): readonly Words[] {
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
  w: Wording,
): { readonly line: string; readonly place: (item: Item) => string } {
  const [source, ...more] = new Set(items.map(item => item.source));
  return source && more.length === 0
    ? { line: `${w.sourcePage.title(source)}.`, place: item => w.sourcePage.place(item.at) }
    : { line: '', place: item => w.citation(item.source, item.at) };
}
