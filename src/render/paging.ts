/**
 * Divides the entries of an answer into pages of a phone's height. An entry is never cut to fit: it goes to the next page
 * whole, and whatever stands above it is said again there.
 */
import type { Messages } from '../i18n/messages.ts';
import { type Answered, type Heading, itemsIn, type ReplyCard, type Size } from '../reply/reply.ts';
import { headed, type Placed } from './drawn-cards.ts';
import { placedIn } from './entry-lines.ts';
import { footerOf, legendOf, withLegend } from './footer.ts';
import { headItems, headLine } from './head-lines.ts';
import { ENTRIES_MAX } from './limits.ts';
import { COLUMNS, heightOf, linesOf, plainOf } from './measure.ts';

/** Most lines of a page by an answer's size, headline and footer included, at 360 px. */
export const LINES: Readonly<Record<Size, number>> = { one: 18, list: 22, sides: 30, day: 30 };

/** A card's name, and the page on which it begins. */
export type Chapter = NonNullable<ReplyCard['chapter']> & { readonly page: number };

/** Measures an answer on one page, in lines. */
export function heightOfAnswer(reply: Answered, w: Messages): number {
  const placed = placedIn(reply, w);
  return overhead(placed, reply, w) + heightAfter(placed, [], w);
}

/** Whether an answer's only page shows a selection of its entries. */
export const isSelection = (paging: Answered['paging']): boolean => paging === 'first' || paging === 'whole';

/** Which entries of how many; that somebody is silent isn't counted. */
export function spanOf(
  { paging, nextLabel }: Answered,
  placed: readonly Placed[],
  before: readonly Placed[],
  shown: readonly Placed[],
) {
  if (isSelection(paging) || paging === 'cards' || nextLabel !== undefined) return undefined;
  const [from = 0, count = 0, all = 0] = [before, shown, placed].map(
    of => of.filter(({ entry }) => entry.kind !== 'silence').length,
  );
  if (count === 0 || count === all || all === 1) return undefined;
  return { from: from + 1, to: from + count, of: Math.min(all, ENTRIES_MAX), found: all };
}

/** A page by the number that it is asked for by, and the numbers of those before it and after it. */
export function turnedTo(page: number, placed: readonly Placed[], reply: Answered, w: Messages) {
  const opening = placed.find(({ entry }) => entry === reply.opensOn);
  const pages = opening ? packed(placed, reply, w) : [];
  const opens = pages.findIndex(({ shown }) => opening && shown.includes(opening));
  const one = opens < 0 ? pageOf(placed, reply, page, w) : pages[page] && pages[(page + opens) % pages.length];
  const { shown, before, hasMore } = one ?? NO_PAGE;
  const round = (to: number): number => (opens < 0 ? to : (to + pages.length) % pages.length);
  return {
    shown,
    before,
    ...(before.length > 0 ? { earlier: round(page - 1) } : {}),
    ...(hasMore ? { later: round(page + 1) } : {}),
  };
}

interface PageOfEntries {
  readonly shown: readonly Placed[];
  /** The entries on the pages before. */
  readonly before: readonly Placed[];
  readonly hasMore: boolean;
}

function pageOf(placed: readonly Placed[], reply: Answered, page: number, w: Messages): PageOfEntries {
  if (reply.paging === 'one') {
    const shown = placed.slice(page, page + 1);
    return { shown, before: placed.slice(0, page), hasMore: page + 1 < placed.length };
  }
  if (reply.paging === 'whole') return { shown: placed, before: [], hasMore: false };
  if (reply.paging === 'first') return { shown: onFirst(placed, reply, w), before: [], hasMore: false };
  return packed(placed, reply, w)[page] ?? NO_PAGE;
}

const NO_PAGE: PageOfEntries = { shown: [], before: [], hasMore: false };

/** Packs entries into pages, one after the other. On a page they stand in the answer's order. */
function packed(placed: readonly Placed[], reply: Answered, w: Messages): readonly PageOfEntries[] {
  const room = LINES[reply.size] - overhead(placed, reply, w);
  const units = unitsOf(placed, room, w);
  const pages: PageOfEntries[] = [];
  let before: readonly Placed[] = [];
  for (let at = 0; at < units.length; ) {
    const taken = take(reply.paging === 'cards' ? cardFrom(units, at) : units.slice(at), room, 1, w);
    at += taken.length;
    const here = new Set(taken.flat());
    pages.push({ shown: placed.filter(one => here.has(one)), before, hasMore: at < units.length });
    before = [...before, ...here];
  }
  return pages;
}

/** As many entries as the only page holds: those that never yield, then the others, those that yield first last of all. */
function onFirst(placed: readonly Placed[], reply: Answered, w: Messages): readonly Placed[] {
  const room = LINES[reply.size] - overhead(placed, reply, w);
  const yields = ({ section }: Placed): number => section.yields ?? 1;
  const order = placed.toSorted((a, b) => yields(a) - yields(b)).map((one): Unit => [one]);
  const staying = placed.filter(one => yields(one) === 0).length;
  // Where the headline has the finding, the page may do without a line more.
  const least = headItems(reply).length > 0 ? 0 : 1;
  const shown = new Set(take(order, room, staying + least, w).flat());
  return placed.filter(one => shown.has(one));
}

/** The units up to the end of the card that stands at a place. */
function cardFrom(units: readonly Unit[], at: number): readonly Unit[] {
  const end = units.findIndex(([one], i) => i > at && one?.card !== units[at]?.[0]?.card);
  return units.slice(at, end < 0 ? units.length : end);
}

/** Gives the page on which each card begins, of an answer whose cards have pages of their own. */
export function chaptersOf(reply: Answered, w: Messages): readonly Chapter[] {
  if (reply.paging !== 'cards') return [];
  const firsts = packed(placedIn(reply, w).slice(0, ENTRIES_MAX), reply, w).map(({ shown: [first] }) => first?.card);
  return firsts.flatMap((card, page) =>
    card?.chapter && firsts[page - 1] !== card ? [{ ...card.chapter, page }] : [],
  );
}

/** The lines that every page of an answer has besides its entries. */
function overhead(placed: readonly Placed[], reply: Answered, w: Messages): number {
  const { headline, footnote, paging } = reply;
  const lines = headline.flatMap(one => headLine(one, placed[0], w));
  // Text to be copied is as long as it is: it takes no room from what is read.
  const above = lines
    .filter(({ role }) => role !== 'code')
    .reduce((sum, { spans }) => sum + linesOf(plainOf(spans), COLUMNS.content), 0);
  const all = placed.length;
  // As long as it can be: of several entries, and the last ones.
  const span = isSelection(paging) ? undefined : { from: all - 1, to: all, of: all, found: all };
  const items = [...headItems(reply), ...placed.flatMap(({ entry }) => itemsIn(entry))];
  const footer = withLegend(
    footerOf({ items, text: textOver(placed, reply, w), alone: undefined, footnote, span }, w),
    legendOf(items),
  );
  // A card without entries names whoever speaks in the headline.
  const named = reply.cards
    .filter(({ sections }) => sections.every(({ entries }) => entries.length === 0))
    .reduce((sum, card) => sum + cardHeight(card, w), 0);
  return above + named + (footer === '' ? 0 : linesOf(footer, COLUMNS.card));
}

/** All that stands above entries and in them. */
function textOver(placed: readonly Placed[], { cards }: Answered, w: Messages): string {
  const headings = new Set([
    ...cards.flatMap(({ by }) => by ?? []),
    ...placed.flatMap(one => one.section.heading ?? []),
  ]);
  const above = Array.from(headings, heading => headed(heading, w)).flatMap(({ name, small }) => [name, small]);
  return [
    ...placed.map(({ card }) => card.title ?? ''),
    ...above,
    ...placed.flatMap(({ lines }) => lines.map(({ spans }) => plainOf(spans))),
  ].join('\n');
}

/** Entries that stand on the same page. */
type Unit = readonly Placed[];

/**
 * Divides entries into units. A card whose sections belong together is one where a page holds it; else its sections take
 * turns, an entry of each, so that no page has one of them while another has more to say.
 */
function unitsOf(placed: readonly Placed[], room: number, w: Messages): readonly Unit[] {
  return [...new Set(placed.map(({ card }) => card))].flatMap((card): readonly Unit[] => {
    const whole = placed.filter(one => one.card === card);
    if (!card.together) return whole.map(one => [one]);
    if (heightAfter(whole, [], w) <= room) return [whole];
    const sides = card.sections.map(section => whole.filter(one => one.section === section));
    const turns = Math.max(...sides.map(({ length }) => length));
    return Array.from({ length: turns }, (_, turn) => sides.flatMap(side => side.slice(turn, turn + 1)));
  });
}

/** Takes as many units as there is room for, and `least` however long they are. */
function take(units: readonly Unit[], room: number, least: number, w: Messages): readonly Unit[] {
  const shown: Placed[] = [];
  let left = room;
  let taken = 0;
  for (const unit of units) {
    const height = heightAfter(unit, shown, w);
    if (taken >= least && height > left) break;
    left -= height;
    taken += 1;
    shown.push(...unit);
  }
  return units.slice(0, taken);
}

/** The lines that entries add to those of a page: with what stands above them, where it doesn't stand there already. */
function heightAfter(unit: Unit, shown: readonly Placed[], w: Messages): number {
  const above = new Set(shown.flatMap(({ card, section }) => [card, section]));
  let height = 0;
  for (const { card, section, lines } of unit) {
    if (!above.has(card)) height += cardHeight(card, w);
    if (!above.has(section)) height += headingHeight(section.heading, w);
    above.add(card).add(section);
    height += lines.reduce((sum, each) => sum + heightOf(each), 0);
  }
  return height;
}

const cardHeight = ({ title, by }: ReplyCard, w: Messages): number =>
  (title === undefined ? 0 : linesOf(title, COLUMNS.card)) + headingHeight(by, w);

function headingHeight(heading: Heading | undefined, w: Messages): number {
  if (!heading) return 0;
  const { name, small } = headed(heading, w);
  return linesOf(name, COLUMNS.card) + (small === '' ? 0 : linesOf(small, COLUMNS.card));
}
