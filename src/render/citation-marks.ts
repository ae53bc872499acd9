/** Marks where an item stands: a link to the place, in each source that has it. */
import type { Messages } from '../i18n/messages.ts';
import { addressOf } from '../record/address.ts';
import { citationsOf, otherWordings, wordingOf } from '../record/citations.ts';
import type { Citation, Event, Item, Source } from '../record/types.ts';
import type { ItemEntry } from '../reply/reply.ts';
import type { SourceNames } from './outlets.ts';
import { type Line, line, type Span } from './page.ts';

/** The place in its own source. */
export function markOf(cited: Item | Citation, w: Messages): Span {
  const link = addressOf(cited);
  return { text: w.replies.mark(cited.at), ...(link === undefined ? {} : { link }) };
}

/** Whether an item's place stands without the name of its source: it has one, and so has the page. */
export const hasBareMark = (item: Item, names: SourceNames): boolean =>
  citationsOf(item).length === 1 && !names.has(item.source);

/** The places in all its sources, each with its name where it or the page has several: "AFP ¶12, Courier ¶3". */
export function marksOf(item: Item, w: Messages, names: SourceNames): readonly Span[] {
  if (hasBareMark(item, names)) return [markOf(item, w)];
  return citationsOf(item).flatMap((one, i) => [
    ...(i === 0 ? [] : [{ text: ', ' }]),
    outletBefore(one.source, w, names),
    markOf(one, w),
    ...(wordedAs(one, item, w) === '' ? [] : [{ text: wordedAs(one, item, w) }]),
  ]);
}

/** The same behind a text: a sign sets the name of a source off from its words. */
export function marksBehind(item: Item, w: Messages, names: SourceNames): readonly Span[] {
  return [{ text: hasBareMark(item, names) ? '\u00a0' : '\u00a0· ' }, ...marksOf(item, w, names)];
}

/** A source's name on the page, before a place of its. */
const outletBefore = (source: Source, w: Messages, names: SourceNames): Span => ({
  text: `${w.replies.cited(names.get(source) ?? source.outlet, '').trimEnd()}\u00a0`,
});

/** Behind a place: that a quotation stands there in other words, or not all of it. */
export function wordedAs(cited: Citation, item: Item, w: Messages): string {
  const wording = wordingOf(cited, item);
  return wording === 'other' || wording === 'part' ? ` ${w.linked.worded[wording]}` : '';
}

/** The same with the outlet, however many sources there are: behind a sentence of a headline. */
export function citedMarks(item: Item, w: Messages, names: SourceNames): readonly Span[] {
  if (citationsOf(item).length > 1) return marksOf(item, w, names);
  return [outletBefore(item.source, w, names), markOf(item, w)];
}

/** Most reports on the same of which a line of a list has the places; of more it has the newest, and how many others there are. */
const SEEN_MAX = 2;

/** An item with those reports on the same of which its line has the places: told whole it has all. */
export function asListed(entry: ItemEntry): ItemEntry {
  const { earlier = [], later = [], telling } = entry;
  if (telling === 'whole' || earlier.length + later.length <= SEEN_MAX) return entry;
  return { ...entry, earlier: later.length > 0 ? [] : earlier.slice(-1), later: later.slice(-1) };
}

const reportsBeside = ({ earlier = [], later = [] }: ItemEntry): readonly Item[] =>
  [...earlier, ...later].map(({ item }) => item);

/** In a list, the places of other reports on the same, in brackets: an outlet that was just named by its letter. */
export function seeAlso(entry: ItemEntry, w: Messages, names: SourceNames): readonly Span[] {
  const all = reportsBeside(asListed(entry));
  const others = all.flatMap((item, i) => {
    const { outlet } = item.source;
    const letter = names.get(item.source)?.slice(outlet.length).trim() ?? '';
    const isNamed = i > 0 && all[i - 1]?.source.outlet === outlet && letter !== '' && citationsOf(item).length === 1;
    const marks = isNamed ? [{ text: `${letter}\u00a0` }, markOf(item, w)] : citedMarks(item, w, names);
    return [...(i === 0 ? [] : [{ text: ', ' }]), ...marks];
  });
  const more = reportsBeside(entry).length - all.length;
  const rest = more === 0 ? ')' : ` ${w.linked.seeMore(more)})`;
  return others.length === 0 ? [] : [{ text: ` (${w.linked.seeAlso} ` }, ...others, { text: rest }];
}

/** A line for each source that prints a quotation in other words, with those. */
export function otherWordingLines(item: Item, w: Messages): readonly Line[] {
  if (item.kind !== 'quote') return [];
  return otherWordings(item).map(one => {
    const [before, after] = w.linked.wording(one.source.outlet, w.quoted(one.text));
    return line('text', before, markOf(one, w), after);
  });
}

/** Which source reports an event as what, where they don't say the same of it. */
export function reportsOf({ reports = [], when }: Event, w: Messages): string | undefined {
  if (new Set(reports.map(({ status }) => status)).size < 2) return undefined;
  const told = reports.map(one => {
    const isDated = one.when.precision !== 'open' && w.when(one.when) !== w.when(when);
    return w.linked.report(one.status, isDated ? w.when(one.when) : undefined, one.source.outlet, one.source.published);
  });
  return told.join(' · ');
}
