/** Measures what stands on a page of an answer, in lines of a narrow phone. */
import type { Messages } from '../i18n/messages.ts';
import { type Answered, type Heading, itemsIn, type ReplyCard, type Size } from '../reply/reply.ts';
import { headed, type Placed } from './drawn-cards.ts';
import { placedIn, restIn } from './entry-lines.ts';
import { footerOf, legendOf, withLegend } from './footer.ts';
import { headItems, headLine } from './head-lines.ts';
import { COLUMNS, heightOf, linesOf, plainOf } from './measure.ts';

/** Most lines of a page by an answer's size, headline and footer included, at 360 px. */
export const LINES: Readonly<Record<Size, number>> = { one: 18, list: 22, sides: 30, day: 30 };

/** Measures an answer on one page, in lines. */
export function heightOfAnswer(reply: Answered, w: Messages): number {
  const placed = placedIn(reply, w);
  return overhead(placed, reply, w) + heightAfter(placed, [], w);
}

/** What the entries of an answer take of a page, as they are told in one language. */
export interface Measured {
  /** The lines that a page has for entries. */
  readonly room: number;
  /** The lines that entries add to those of a page. */
  readonly height: (unit: readonly Placed[], shown: readonly Placed[]) => number;
  /** Whether a page has room for entries, and for what is said of those that it leaves out. */
  readonly holds: (shown: readonly Placed[]) => boolean;
}

/** Measures the entries of an answer in its language, and in every other in which its pages have to hold the same. */
export function measuredIn(reply: Answered, placed: readonly Placed[], w: Messages): readonly Measured[] {
  return [{ reply, messages: w }, ...(reply.elsewhere?.() ?? [])].map(({ reply: one, messages }): Measured => {
    const all = one === reply ? placed : placedIn(one, messages);
    const same = new Map(placed.map((entry, i) => [entry, all[i]]));
    const told = (of: readonly Placed[]): readonly Placed[] => of.flatMap(entry => same.get(entry) ?? []);
    const room = LINES[one.size] - overhead(all, one, messages);
    return {
      room,
      height: (unit, shown) => heightAfter(told(unit), told(shown), messages),
      holds: shown => heightAfter([...told(shown), ...restIn(all, told(shown))], [], messages) <= room,
    };
  });
}

/** Whether an answer's only page shows a selection of its entries. */
export const isSelection = (paging: Answered['paging']): boolean => paging === 'first' || paging === 'whole';

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
    footerOf({ items, text: textOver(placed, reply, w), alone: undefined, footnote, isBare: false, span }, w),
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

/** The lines that entries add to those of a page: with what stands above them, where it doesn't stand there already. */
function heightAfter(unit: readonly Placed[], shown: readonly Placed[], w: Messages): number {
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
