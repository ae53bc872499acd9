/**
 * Lays an answer out on pages of a phone's height. An entry is never cut to fit: it goes to the next page whole, and whatever
 * stands above it is said again there.
 */
import type { Messages } from '../i18n/messages.ts';
import { addressOf } from '../record/address.ts';
import {
  type Answered,
  type CardSection,
  type Entry,
  type Heading,
  type HeadLine,
  type ItemEntry,
  itemsIn,
  type ReplyCard,
  type Size,
} from '../reply/reply.ts';
import { sidesOf } from './dispute-line.ts';
import { drawCards, headed, type Placed, textOf, unbulleted } from './drawn-cards.ts';
import { footerOf, legendOf, withLegend } from './footer.ts';
import { about, disputeLine, finding, itemLines, markOf } from './item-lines.ts';
import { ENTRIES_MAX } from './limits.ts';
import { COLUMNS, heightOf, linesOf, plainOf } from './measure.ts';
import { type Card, type Line, line, richSpans, type Span } from './page.ts';

/** Most lines of a page by an answer's size, headline and footer included, at 360 px. */
export const LINES: Readonly<Record<Size, number>> = { one: 18, list: 22, sides: 30, day: 30 };

/** What one page shows. */
export interface LaidOut {
  readonly headline: readonly Line[];
  readonly isTitled: boolean;
  readonly cards: readonly Card[];
  readonly items: readonly ItemEntry[];
  /** The same with those that a dispute in one line stands for. */
  readonly meant: readonly ItemEntry[];
  readonly footer: string;
  /** What underlined words are; empty where none are. */
  readonly legend: string;
  /** Entries that stand alone on the page. */
  readonly alone: ItemEntry | undefined;
  /** The pages before it and after it, as they are asked for; absent at the ends. */
  readonly earlier?: number;
  readonly later?: number;
}

/** A card's name, and the page on which it begins. */
export type Chapter = NonNullable<ReplyCard['chapter']> & { readonly page: number };

/**
 * @param page counted from the page that the answer opens on, and behind the last one from the first
 * @returns `undefined` where there is no such page
 */
export function layOut(reply: Answered, page: number, w: Messages): LaidOut | undefined {
  if (page > 0 && isSelection(reply.paging)) return undefined;
  const placed = placedIn(reply, w);
  const kept = placed.slice(0, ENTRIES_MAX);
  const { shown, before, ...turning } = turnedTo(page, kept, reply, w);
  if (page > 0 && shown.length === 0) return undefined;
  // A dispute in one line stands for its items and tells none of them.
  const told = shown.filter(({ entry }) => entry.kind !== 'dispute');
  const items = [...headItems(reply), ...told.flatMap(({ entry }) => itemsIn(entry))];
  const meant = [...headItems(reply), ...shown.flatMap(({ entry }) => itemsIn(entry))];
  const [only] = shown;
  const alone = shown.length === 1 && only?.entry.kind === 'item' ? only.entry : undefined;
  const headline = reply.headline.filter(one => page === 0 || !one.once).flatMap(one => headLine(one, only, w));
  // The footer can't lead anywhere: what stands alone has its place behind its words where that is a link.
  const isPlaced = alone && addressOf(alone.item) === undefined;
  const cards = drawCards(reply, isPlaced ? shown : shown.map(one => marked(one, w)), page, w);
  return {
    headline,
    isTitled: reply.headline.some(one => one.kind === 'about' && !one.of),
    cards,
    items,
    meant,
    footer: footerOf(
      {
        items: meant,
        text: textOf(headline, cards),
        alone: alone?.telling === 'whole' ? alone.item : undefined,
        footnote: only?.card.footnote ?? reply.footnote,
        span: spanOf(reply, placed, before, shown),
      },
      w,
    ),
    legend: legendOf(items),
    alone,
    ...turning,
  };
}

function placedIn({ cards }: Answered, w: Messages): readonly Placed[] {
  return cards.flatMap(card =>
    card.sections.flatMap(section =>
      section.entries.map((entry): Placed => ({ card, section, entry, lines: linesIn(section, entry, w) })),
    ),
  );
}

/** Measures an answer on one page, in lines. */
export function heightOfAnswer(reply: Answered, w: Messages): number {
  const placed = placedIn(reply, w);
  return overhead(placed, reply, w) + heightAfter(placed, [], w);
}

/** Which entries of how many; that somebody is silent isn't counted. */
function spanOf(
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

const headItems = ({ headline }: Answered): readonly ItemEntry[] =>
  headline.flatMap(one => (one.kind === 'finding' ? [one.entry] : []));

const isSelection = (paging: Answered['paging']): boolean => paging === 'first' || paging === 'whole';

/** @param first the first entry of the page */
function headLine(one: HeadLine, first: Placed | undefined, w: Messages): readonly Line[] {
  switch (one.kind) {
    case 'text':
    case 'small':
      return [line(one.kind, ...richSpans(one.text))];
    case 'finding':
      return [finding(one.entry, one, w)];
    case 'dispute':
      return [line('text', { text: one.before, strong: true }, ' ', ...sidesOf(one.dispute, w))];
    case 'about': {
      const of = one.of ?? (first?.entry.kind === 'item' ? first.entry : undefined);
      return of ? [about(of, one.before, w)] : [];
    }
    case 'titled': {
      const title = first?.card.title;
      return [line('text', ...richSpans(one.before), ...(title === undefined ? [] : [` · ${title}`]))];
    }
    case 'code':
      return [line('code', one.text)];
  }
}

/** Tells an entry as it stands in its section: below words of ours, one alone has no bullet. */
function linesIn({ heading, entries }: CardSection, entry: Entry, w: Messages): readonly Line[] {
  const lines = linesOfEntry(entry, w);
  return entries.length === 1 && heading && headed(heading, w).small === '' ? unbulleted(lines) : lines;
}

/** Tells an entry in lines, which stay together. */
function linesOfEntry(entry: Entry, w: Messages): readonly Line[] {
  switch (entry.kind) {
    case 'item':
      return led(entry.lead, itemLines(entry, w));
    case 'dispute':
      return [line('bullet', ...sidesOf(entry.dispute, w))];
    case 'question':
      return [disputeLine(entry.dispute, w)];
    case 'words':
      return [line(entry.small ? 'small' : entry.plain ? 'text' : 'bullet', ...richSpans(entry.text))];
    case 'unsigned':
      return itemLines({ kind: 'item', item: entry.quote, disputes: [], telling: 'whole' }, w);
    case 'code':
      return [line('code', entry.text)];
    case 'remark':
      return [line('bullet', entry.text, ...linkOf(entry.address))];
    default:
      return [line('bullet', entryText(entry))];
  }
}

/** The sentence of an entry that is one. */
const entryText = (entry: Extract<Entry, { kind: 'silence' | 'remark' }>): string =>
  entry.kind === 'silence' ? entry.says : entry.text;

/** Puts what an item is told on before its first line. */
function led(lead: string | undefined, lines: readonly Line[]): readonly Line[] {
  const [first, ...others] = lines;
  if (lead === undefined || !first) return lines;
  return [line(first.role, { text: lead, strong: true }, ' ', ...first.spans), ...others];
}

const linkOf = (address: string | undefined): readonly (Span | string)[] =>
  address === undefined ? [] : [' ', { text: address, link: address }];

/** Puts the place of an item that is told whole behind its words. */
function marked(placed: Placed, w: Messages): Placed {
  const { entry, lines } = placed;
  const [first, ...others] = lines;
  if (entry.kind !== 'item' || entry.telling !== 'whole' || !first) return placed;
  const spans = [...first.spans, { text: '\u00a0' }, markOf(entry.item, w)];
  return { ...placed, lines: [{ ...first, spans }, ...others] };
}

/** A page by the number that it is asked for by, and the numbers of those before it and after it. */
function turnedTo(page: number, placed: readonly Placed[], reply: Answered, w: Messages) {
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
    footerOf({ items, text: textOver(placed, w), alone: undefined, footnote, span }, w),
    legendOf(items),
  );
  return above + (footer === '' ? 0 : linesOf(footer, COLUMNS.card));
}

/** All that stands above entries and in them. */
function textOver(placed: readonly Placed[], w: Messages): string {
  const headings = new Set(placed.flatMap(({ card, section }) => [card.by ?? [], section.heading ?? []].flat()));
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
