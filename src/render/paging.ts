/**
 * Divides the entries of an answer into pages of a phone's height, which hold the same in every language. An entry is never cut
 * to fit: it goes to the next page whole, and whatever stands above it is said again there.
 */
import type { Messages } from '../i18n/messages.ts';
import type { Answered, Entry, ReplyCard } from '../reply/reply.ts';
import type { Placed } from './drawn-cards.ts';
import { restIn, type Told, tellEntries } from './entry-lines.ts';
import { headItems } from './head-lines.ts';
import { isSelection, type Measured, measuredIn } from './heights.ts';
import { ENTRIES_MAX } from './limits.ts';

/** A card's name, and the page on which it begins. */
export type Chapter = NonNullable<ReplyCard['chapter']> & { readonly page: number };

/**
 * Which entries of how many; that somebody is silent isn't counted. Of an answer that says what it found its items are: the
 * questions between them tell of the same ones.
 */
export function spanOf(
  { paging, nextLabel, found, cards }: Answered,
  before: readonly Placed[],
  shown: readonly Placed[],
) {
  if (isSelection(paging) || paging === 'cards' || nextLabel !== undefined) return undefined;
  const isCounted = ({ kind }: Entry): boolean => (found ? kind === 'item' : kind !== 'silence');
  const counted = (of: readonly Placed[]): number => of.filter(({ entry }) => isCounted(entry)).length;
  const [from, count] = [counted(before), counted(shown)];
  const sections = cards.flatMap(card => card.sections);
  const all = sections.reduce((sum, { entries }) => sum + entries.filter(isCounted).length, 0);
  if (count === 0 || count === all || all === 1) return undefined;
  return { from: from + 1, to: from + count, of: Math.min(all, ENTRIES_MAX), found: all };
}

/** A page by the number that it is asked for by, and the numbers of those before it and after it. */
export function turnedTo(page: number, told: Told, reply: Answered, w: Messages) {
  const opening = told.placed.find(({ entry }) => entry === reply.opensOn);
  const pages = opening ? [...packed(told, reply, w)] : [];
  const opens = pages.findIndex(({ shown }) => opening && shown.includes(opening));
  const one = opens < 0 ? pageOf(told, reply, page, w) : pages[page] && pages[(page + opens) % pages.length];
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

function pageOf(told: Told, reply: Answered, page: number, w: Messages): PageOfEntries {
  const { placed } = told;
  if (reply.paging === 'one') {
    const shown = placed.slice(page, page + 1);
    return { shown, before: placed.slice(0, page), hasMore: page + 1 < placed.length };
  }
  if (reply.paging === 'whole') return { shown: placed, before: [], hasMore: false };
  if (reply.paging === 'first') return { shown: onFirst(told, reply, w), before: [], hasMore: false };
  let at = 0;
  for (const one of packed(told, reply, w)) if (at++ === page) return one;
  return NO_PAGE;
}

const NO_PAGE: PageOfEntries = { shown: [], before: [], hasMore: false };

/** Packs entries into pages, one after the other, as far as they are asked for. On a page they stand in the answer's order. */
function* packed(told: Told, reply: Answered, w: Messages): Generator<PageOfEntries> {
  const { placed } = told;
  const measured = measuredIn(reply, told, w);
  const units = unitsOf(placed, measured);
  let before: readonly Placed[] = [];
  for (let at = 0; at < units.length; ) {
    const taken = take(reply.paging === 'cards' ? cardFrom(units, at) : units.slice(at), measured, 1);
    at += taken.length;
    const here = new Set(taken.flat());
    yield { shown: placed.filter(one => here.has(one)), before, hasMore: at < units.length };
    before = [...before, ...here];
  }
}

/**
 * As many entries as the only page holds: those that never yield, then the others, those that yield first last of all; and
 * what it leaves out.
 */
function onFirst(answer: Told, reply: Answered, w: Messages): readonly Placed[] {
  const { placed } = answer;
  const yields = ({ section }: Placed): number => section.yields ?? 1;
  const told = placed.filter(({ entry }) => entry.kind !== 'rest');
  const order = told.toSorted((a, b) => yields(a) - yields(b));
  // Where the headline has the finding, the page may do without a line more.
  const least = told.filter(one => yields(one) === 0).length + (headItems(reply).length > 0 ? 0 : 1);
  const measured = measuredIn(reply, answer, w);
  let shown = order.slice(0, Math.max(least, mostAbove(order, measured)));
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
  const firsts = Array.from(packed(tellEntries(reply, w), reply, w), ({ shown: [first] }) => first?.card);
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

/** How many entries have room in every language, the footer aside. */
const mostAbove = (entries: readonly Placed[], measured: readonly Measured[]): number =>
  Math.min(...measured.map(one => one.mostAbove(entries)));

/** Takes as many units as there is room for in every language, and `least` however long they are. */
function take(units: readonly Unit[], measured: readonly Measured[], least: number): readonly Unit[] {
  let room = mostAbove(units.flat(), measured);
  let end = 0;
  for (const unit of units) {
    room -= unit.length;
    if (room < 0 && end >= least) break;
    end += 1;
  }
  // The footer takes room too, and depends on all that stands above it.
  while (end > least && !measured.every(({ holds }) => holds(units.slice(0, end).flat()))) end -= 1;
  return units.slice(0, end);
}
