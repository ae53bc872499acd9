/** Says where an item stands: in the one source that has it, or in each of several. */
import { fold } from '../text/fold.ts';
import type { Citation, Item, Printing, Quote, Source } from './types.ts';

/** The places of an item: its own first, and of an event in the order of its reports. */
export function citationsOf(item: Item): readonly [Citation, ...Citation[]] {
  if (item.kind === 'quote') return [item, ...(item.printings ?? [])];
  const [first, ...others] = (item.kind === 'event' ? item.reports : undefined) ?? [];
  return first ? [first, ...others] : [item];
}

/** The sources of an item, each once. */
export const sourcesOf = (item: Item): readonly Source[] => [...new Set(citationsOf(item).map(({ source }) => source))];

/**
 * How a source prints a quotation, by the record's entry: the words of the entry, with more around them or without, a part of
 * them, or others, such as a translation.
 */
export function wordingOf(cited: Citation | Printing, item: Item): 'same' | 'more' | 'part' | 'other' {
  if (item.kind !== 'quote' || !('text' in cited)) return 'same';
  const [own, theirs] = [` ${fold(item.text)} `, ` ${fold(cited.text)} `];
  if (own === theirs) return 'same';
  if (theirs.includes(own)) return 'more';
  return own.includes(theirs) ? 'part' : 'other';
}

/** Those printings that have words which the record's entry of the quotation doesn't have. */
export const otherWordings = (quote: Quote): readonly Printing[] =>
  (quote.printings ?? []).filter(printing => ['more', 'other'].includes(wordingOf(printing, quote)));
