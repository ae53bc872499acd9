/**
 * Lays an answer out on pages of a phone's height. An entry is never cut to fit: it goes to the next page whole, and whatever
 * stands above it is said again there.
 */
import type { Messages } from '../i18n/messages.ts';
import type { Answered, CardSection, Entry, Heading, HeadLine, ItemEntry, ReplyCard, Size } from '../reply/reply.ts';
import { footerOf } from './footer.ts';
import { headingOf } from './headings.ts';
import { about, finding, itemLines, markOf } from './item-lines.ts';
import { ENTRIES_MAX } from './limits.ts';
import { COLUMNS, heightOf, linesOf, plainOf } from './measure.ts';
import { type Card, type Field, type Line, line, richSpans, type Span } from './page.ts';
import { entryText } from './paging.ts';
import { verdictLines } from './verdict.ts';

/** Most lines of a page by an answer's size, headline and footer included, at 360 px. */
export const LINES: Readonly<Record<Size, number>> = { one: 18, list: 22, sides: 30, day: 30 };

/** What one page shows. */
export interface LaidOut {
  readonly headline: readonly Line[];
  readonly isTitled: boolean;
  readonly cards: readonly Card[];
  readonly items: readonly ItemEntry[];
  readonly footer: string;
  /** Entries that stand alone on the page. */
  readonly alone: ItemEntry | undefined;
  readonly hasMore: boolean;
}

/** An entry with the card and the section that it stands in. */
interface Placed {
  readonly card: ReplyCard;
  readonly section: CardSection;
  readonly entry: Entry;
  readonly lines: readonly Line[];
}

/** A card's name, and the page on which it begins. */
export type Chapter = NonNullable<ReplyCard['chapter']> & { readonly page: number };

const placedIn = (cards: readonly ReplyCard[], w: Messages): readonly Placed[] =>
  cards.flatMap(card =>
    card.sections.flatMap(section =>
      section.entries.map((entry): Placed => ({ card, section, entry, lines: linesOfEntry(entry, w) })),
    ),
  );

/** @returns `undefined` past the last page */
export function layOut(reply: Answered, page: number, w: Messages): LaidOut | undefined {
  if (page > 0 && reply.paging === 'first') return undefined;
  const placed = placedIn(reply.cards, w);
  const kept = placed.slice(0, ENTRIES_MAX);
  const { shown, before, hasMore } = pageOf(kept, reply, page, w);
  if (page > 0 && shown.length === 0) return undefined;
  const items = [...headItems(reply), ...shown.flatMap(({ entry }) => itemsIn(entry))];
  const [only] = shown;
  const alone = shown.length === 1 && only?.entry.kind === 'item' ? only.entry : undefined;
  return {
    headline: reply.headline.flatMap(one => headLine(one, only, w)),
    isTitled: reply.headline.some(one => one.kind === 'about' && !one.of),
    cards: drawCards(reply, alone ? shown : shown.map(one => marked(one, w)), page, w),
    items,
    footer: footerOf(
      {
        items,
        alone: alone?.telling === 'whole' ? alone.item : undefined,
        footnote: only?.card.footnote ?? reply.footnote,
        span: spanOf(reply, before, shown.length, placed.length),
      },
      w,
    ),
    alone,
    hasMore,
  };
}

function spanOf(reply: Answered, before: number, count: number, all: number) {
  if (
    reply.paging === 'first' ||
    reply.paging === 'cards' ||
    reply.nextLabel !== undefined ||
    count === all ||
    all === 1
  )
    return undefined;
  return { from: before + 1, to: before + count, of: Math.min(all, ENTRIES_MAX), found: all };
}

const headItems = ({ headline }: Answered): readonly ItemEntry[] =>
  headline.flatMap(one => (one.kind === 'finding' ? [one.entry] : []));

function itemsIn(entry: Entry): readonly ItemEntry[] {
  if (entry.kind === 'item') return [entry];
  return entry.kind === 'verdict' ? entry.evidence : [];
}

/** @param first the first entry of the page */
function headLine(one: HeadLine, first: Placed | undefined, w: Messages): readonly Line[] {
  switch (one.kind) {
    case 'text':
    case 'small':
      return [line(one.kind, ...richSpans(one.text))];
    case 'finding':
      return [finding(one.entry, one.before, w)];
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

/** Tells an entry in lines, which stay together. */
function linesOfEntry(entry: Entry, w: Messages): readonly Line[] {
  switch (entry.kind) {
    case 'item':
      return itemLines(entry, w);
    case 'verdict':
      return verdictLines(entry, w);
    case 'words':
      return [line(entry.small ? 'small' : entry.plain ? 'text' : 'bullet', ...richSpans(entry.text))];
    case 'unsigned':
      return itemLines({ kind: 'item', item: entry.quote, disputes: [], telling: 'whole' }, w);
    case 'code':
      return [line('code', entry.text)];
    case 'remark':
      return [line('bullet', entry.text, ...linkOf(entry.address))];
    default:
      return [line('bullet', entryText(entry, w))];
  }
}

const linkOf = (address: string | undefined): readonly (Span | string)[] =>
  address === undefined ? [] : [' ', { text: address, link: address }];

/** Where an item that is told whole stands among others, its place stands behind its words; alone, it's in the footer. */
function marked(placed: Placed, w: Messages): Placed {
  const { entry, lines } = placed;
  const [first, ...others] = lines;
  if (entry.kind !== 'item' || entry.telling !== 'whole' || !first) return placed;
  const spans = [...first.spans, { text: '\u00a0' }, markOf(entry.item, w)];
  return { ...placed, lines: [{ ...first, spans }, ...others] };
}

interface PageOfEntries {
  readonly shown: readonly Placed[];
  /** How many entries stand on the pages before. */
  readonly before: number;
  readonly hasMore: boolean;
}

function pageOf(placed: readonly Placed[], reply: Answered, page: number, w: Messages): PageOfEntries {
  if (reply.paging === 'one') {
    const shown = placed.slice(page, page + 1);
    return { shown, before: page, hasMore: page + 1 < placed.length };
  }
  const room = LINES[reply.size] - overhead(placed, reply, w);
  // Where the headline has the finding, a page may do without a line more.
  const least = reply.paging === 'first' && headItems(reply).length > 0 ? 0 : 1;
  let at = 0;
  for (let n = 0; ; n += 1) {
    const shown = take(reply.paging === 'cards' ? cardFrom(placed, at) : placed, at, room, least, w);
    const next = at + shown.length;
    const isLast = next >= placed.length;
    if (n === page || isLast) {
      const isPast = n < page;
      return { shown: isPast ? [] : shown, before: at, hasMore: !isLast && reply.paging !== 'first' };
    }
    at = next;
  }
}

/** The entries up to the end of the card that stands at a place. */
function cardFrom(placed: readonly Placed[], at: number): readonly Placed[] {
  const end = placed.findIndex((one, i) => i > at && one.card !== placed[at]?.card);
  return end < 0 ? placed : placed.slice(0, end);
}

/** Gives the page on which each card begins, of an answer whose cards have pages of their own. */
export function chaptersOf(reply: Answered, w: Messages): readonly Chapter[] {
  if (reply.paging !== 'cards') return [];
  const placed = placedIn(reply.cards, w).slice(0, ENTRIES_MAX);
  const room = LINES[reply.size] - overhead(placed, reply, w);
  const chapters: Chapter[] = [];
  let page = 0;
  for (let at = 0; at < placed.length; page += 1) {
    const card = placed[at]?.card;
    if (card?.chapter && placed[at - 1]?.card !== card) chapters.push({ ...card.chapter, page });
    at += take(cardFrom(placed, at), at, room, 1, w).length;
  }
  return chapters;
}

/** The lines that every page of an answer has besides its entries. */
function overhead(placed: readonly Placed[], { headline, footnote, paging }: Answered, w: Messages): number {
  const lines = headline.flatMap(one => headLine(one, placed[0], w));
  // Text to be copied is as long as it is: it takes no room from what is read.
  const above = lines
    .filter(({ role }) => role !== 'code')
    .reduce((sum, { spans }) => sum + linesOf(plainOf(spans), COLUMNS.content), 0);
  const all = placed.length;
  const span = paging === 'first' ? undefined : { from: all, to: all, of: all, found: all };
  const footer = footerOf(
    { items: placed.flatMap(({ entry }) => itemsIn(entry)), alone: undefined, footnote, span },
    w,
  );
  return above + (footer === '' ? 0 : linesOf(footer, COLUMNS.card));
}

/** Takes as many entries as there is room for, and `least` however long they are. */
function take(placed: readonly Placed[], from: number, room: number, least: number, w: Messages): readonly Placed[] {
  const shown: Placed[] = [];
  let left = room;
  while (from + shown.length < placed.length) {
    const unit = unitAt(placed, from + shown.length, room, w);
    const height = heightAfter(unit, shown.at(-1), w);
    if (shown.length >= least && height > left) break;
    left -= height;
    shown.push(...unit);
  }
  return shown;
}

/** An entry, or all the entries of a card that stays together, where a page holds it. */
function unitAt(placed: readonly Placed[], at: number, room: number, w: Messages): readonly Placed[] {
  const first = placed[at];
  if (!first) return [];
  const isStart = placed[at - 1]?.card !== first.card;
  if (!first.card.together || !isStart) return [first];
  const end = placed.findIndex((one, i) => i > at && one.card !== first.card);
  const whole = placed.slice(at, end < 0 ? placed.length : end);
  return heightAfter(whole, undefined, w) <= room ? whole : [first];
}

function heightAfter(unit: readonly Placed[], last: Placed | undefined, w: Messages): number {
  let height = 0;
  let before = last;
  for (const one of unit) {
    if (one.card !== before?.card) height += cardHeight(one.card, w);
    if (one.section !== before?.section) height += headingHeight(one.section.heading, w);
    height += one.lines.reduce((sum, each) => sum + heightOf(each), 0);
    before = one;
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

/** A heading's name, and its small line. */
function headed(heading: Heading, w: Messages): { readonly name: string; readonly small: string } {
  if (heading.kind === 'title') return { name: heading.text, small: '' };
  const { name, small } = headingOf(heading.item, w);
  return { name, small: heading.also ? [small, w.replies.also].filter(part => part !== '').join(' · ') : small };
}

function drawCards(
  { cards, headline }: Pick<Answered, 'cards' | 'headline'>,
  shown: readonly Placed[],
  page: number,
  w: Messages,
): readonly Card[] {
  const hasTitle = headline.some(({ kind }) => kind === 'titled');
  return cards.flatMap(card => {
    const here = shown.filter(one => one.card === card);
    const isEmpty = card.sections.every(({ entries }) => entries.length === 0);
    if (here.length === 0 && (!isEmpty || page > 0)) return [];
    const { title, ...drawn } = drawCard(card, here, w);
    return [title === undefined || hasTitle ? drawn : { ...drawn, title }];
  });
}

interface DrawnSection {
  readonly heading: Heading | undefined;
  readonly inline: boolean;
  readonly lines: readonly Line[];
}

function drawCard(card: ReplyCard, placed: readonly Placed[], w: Messages): Card {
  const sections = card.sections.flatMap((section): readonly DrawnSection[] => {
    const lines = placed.filter(one => one.section === section).flatMap(one => one.lines);
    return lines.length === 0 ? [] : [{ heading: section.heading, inline: section.inline ?? false, lines }];
  });
  const [only] = sections;
  const isSingle = sections.length === 1 && only?.heading?.kind === 'voice' && !only.inline;
  const by = card.by ?? (isSingle && only?.heading?.kind === 'voice' ? only.heading : undefined);
  const plainSections = sections.map(one => (one.heading === by ? { ...one, heading: undefined } : one));
  const unheaded = plainSections.filter(({ heading }) => !heading).flatMap(({ lines }) => lines);
  const fields = plainSections.flatMap(one => (one.heading ? [fieldOf(one, one.heading, w)] : []));
  const { name, small } = by ? headed(by, w) : { name: undefined, small: '' };
  const lines = [...(small === '' ? [] : [line('small', small)]), ...(by ? unheaded : unbulleted(unheaded))];
  return {
    tone: card.tone,
    ...(name === undefined ? {} : { author: name }),
    ...(card.title === undefined ? {} : { title: card.title }),
    lines,
    fields,
  };
}

function fieldOf({ lines, inline }: DrawnSection, heading: Heading, w: Messages): Field {
  const { name, small } = headed(heading, w);
  const own = small === '' ? unbulleted(lines) : lines;
  return { name, lines: small === '' ? own : [line('small', small), ...own], ...(inline ? { inline } : {}) };
}

/** One line alone needs no bullet. */
function unbulleted(lines: readonly Line[]): readonly Line[] {
  const [only] = lines;
  return lines.length === 1 && only?.role === 'bullet' ? [{ ...only, role: 'text' }] : lines;
}
