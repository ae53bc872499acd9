/** Writes a page's footer: the source once, and what its signs mean. */
import type { Messages } from '../i18n/messages.ts';
import { addressOf } from '../record/address.ts';
import { citationsOf, sourcesOf } from '../record/citations.ts';
import type { Item, Source } from '../record/types.ts';
import type { ItemEntry } from '../reply/reply.ts';
import { isDatedElsewhere } from './item-lines.ts';
import { listed, type SourceNames } from './outlets.ts';

/** What a footer tells of a page. */
interface Footed {
  readonly items: readonly ItemEntry[];
  readonly names: SourceNames;
  /** All that the page says: a mark is explained where it stands. */
  readonly text: string;
  /** The item that the page is about, alone and whole: its place is written out. */
  readonly alone: Item | undefined;
  readonly footnote: string | undefined;
  /** Without cards no footer is shown: marks of dates are explained under the headline. */
  readonly isBare: boolean;
  /** Which entries of how many the page shows, where it doesn't show them all; `found`: of how many there are. */
  readonly span:
    | { readonly from: number; readonly to: number; readonly of: number; readonly found: number }
    | undefined;
}

/** Says what underlined words are, on surfaces that underline. */
export const legendOf = (items: readonly ItemEntry[]): string =>
  [...new Set(items.flatMap(({ underlined }) => underlined?.legend ?? []))].join(' · ');

export const withLegend = (footer: string, legend: string): string =>
  [footer, legend].filter(part => part !== '').join(' · ');

/** Explains the marks of dates that aren't their source's own, where the text has any. */
export function datesElsewhere({ items, text }: Pick<Footed, 'items' | 'text'>, w: Messages): readonly string[] {
  const isMarked = (item: Item): boolean => isDatedElsewhere(item) && text.includes(w.when(item.when));
  const outlets = new Set(items.flatMap(({ item }) => (isMarked(item) ? [item.source.outlet] : [])));
  return [...outlets].map(w.replies.legend.date);
}

/** An outlet with the words that tell its text from others of the day. */
const outletOf = ({ outlet, apart }: Source): string => (apart === undefined ? outlet : `${outlet} (${apart})`);

/** @returns an empty text for a page without items */
export function footerOf({ items, names, text, alone, footnote, isBare, span }: Footed, w: Messages): string {
  const { replies } = w;
  const all = items.flatMap(entry => [entry, ...(entry.earlier ?? []), ...(entry.later ?? [])]);
  const sources = [...new Set(all.flatMap(({ item }) => sourcesOf(item)))];
  const own = new Set(alone && sourcesOf(alone));
  // Beside other reports what stands alone has its place behind its words, where that is a link.
  const isPlaced = alone && (addressOf(alone) === undefined || sources.every(source => own.has(source)));
  const places = isPlaced ? citationsOf(alone) : [];
  const others = isPlaced ? sources.filter(source => !own.has(source)) : sources;
  const parts = [
    ...places.map(({ source, at }) => w.citation({ ...source, outlet: names.get(source) ?? outletOf(source) }, at)),
    ...(others.length > 0 ? [replies.sources(listed(others, names)), replies.legend.paragraph] : []),
    ...(isBare ? [] : datesElsewhere({ items: all, text }, w)),
    ...(span ? [replies.span(span.from, span.to, span.of)] : []),
    ...(span && span.found > span.of ? [replies.firstOf(span.of, span.found)] : []),
    ...(footnote === undefined ? [] : [footnote]),
  ];
  return [...new Set(parts)].join(' · ');
}
