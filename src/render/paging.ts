/**
 * Divides the entries of an answer into pages of a phone's height, which hold the same in every language. An entry is never cut
 * to fit: it goes to the next page whole, and whatever stands above it is said again there.
 */
import type { Messages } from '../i18n/messages.ts';
import type { Answered, ReplyCard } from '../reply/reply.ts';
import type { Placed } from './drawn-cards.ts';
import { placedIn, restIn } from './entry-lines.ts';
import { headItems } from './head-lines.ts';
import { isSelection, LINES, type Measured, measuredIn } from './heights.ts';
import { ENTRIES_MAX } from './limits.ts';

/** A card's name, and the page on which it begins. */
export type Chapter = NonNullable<ReplyCard['chapter']> & { readonly page: number };

/**
 * Which entries of how many; that somebody is silent isn't counted. Of an answer that says what it found its items are: the
 * questions between them tell of the same ones.
 */
export function spanOf(
  { paging, nextLabel, found }: Answered,
  placed: readonly Placed[],
  before: readonly Placed[],
  shown: readonly Placed[],
) {
  if (isSelection(paging) || paging === 'cards' || nextLabel !== undefined) return undefined;
  const isCounted = ({ entry }: Placed): boolean => (found ? entry.kind === 'item' : entry.kind !== 'silence');
  const [from = 0, count = 0, all = 0] = [before, shown, placed].map(of => of.filter(isCounted).length);
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
  const measured = measuredIn(reply, placed, w);
  const units = unitsOf(placed, measured);
  const pages: PageOfEntries[] = [];
  let before: readonly Placed[] = [];
  for (let at = 0; at < units.length; ) {
    const taken = take(reply.paging === 'cards' ? cardFrom(units, at) : units.slice(at), measured, 1);
    at += taken.length;
    const here = new Set(taken.flat());
    pages.push({ shown: placed.filter(one => here.has(one)), before, hasMore: at < units.length });
    before = [...before, ...here];
  }
  return pages;
}

/**
 * As many entries as the only page holds: those that never yield, then the others, those that yield first last of all; and
 * what it leaves out.
 */
function onFirst(placed: readonly Placed[], reply: Answered, w: Messages): readonly Placed[] {
  const yields = ({ section }: Placed): number => section.yields ?? 1;
  const told = placed.filter(({ entry }) => entry.kind !== 'rest');
  const order = told.toSorted((a, b) => yields(a) - yields(b));
  // Where the headline has the finding, the page may do without a line more.
  const least = told.filter(one => yields(one) === 0).length + (headItems(reply).length > 0 ? 0 : 1);
  const measured = measuredIn(reply, placed, w);
  // An entry takes a line at least.
  let shown = order.slice(0, Math.max(least, LINES[reply.size]));
  while (shown.length > least && !measured.every(({ holdsAlone }) => holdsAlone(shown))) shown = shown.slice(0, -1);
  const here = new Set(shown);
  return [...told.filter(one => here.has(one)), ...restIn(placed, shown)];
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

/** Entries that stand on the same page. */
type Unit = readonly Placed[];

/**
 * Divides entries into units. A card whose sections belong together is one where a page holds it; else its sections take
 * turns, an entry of each, so that no page has one of them while another has more to say.
 */
function unitsOf(placed: readonly Placed[], measured: readonly Measured[]): readonly Unit[] {
  return [...new Set(placed.map(({ card }) => card))].flatMap((card): readonly Unit[] => {
    const whole = placed.filter(one => one.card === card);
    if (!card.together) return whole.map(one => [one]);
    if (measured.every(({ holds }) => holds(whole))) return [whole];
    const sides = card.sections.map(section => whole.filter(one => one.section === section));
    const turns = Math.max(...sides.map(({ length }) => length));
    return Array.from({ length: turns }, (_, turn) => sides.flatMap(side => side.slice(turn, turn + 1)));
  });
}

/** Takes as many units as there is room for in every language, and `least` however long they are. */
function take(units: readonly Unit[], measured: readonly Measured[], least: number): readonly Unit[] {
  const shown: Placed[] = [];
  let taken = 0;
  for (const unit of units) {
    shown.push(...unit);
    if (taken >= least && !measured.every(({ holds }) => holds(shown))) break;
    taken += 1;
  }
  return units.slice(0, taken);
}
