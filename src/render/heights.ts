/** Measures what stands on a page of an answer, in lines of a narrow phone. */
import type { Messages } from '../i18n/messages.ts';
import { type Answered, entriesOfAnswer, type Heading, itemsIn, type ReplyCard, type Size } from '../reply/reply.ts';
import { asListed } from './citation-marks.ts';
import { headed, type Placed } from './drawn-cards.ts';
import { namesOn, restIn, type Told, tellEntries } from './entry-lines.ts';
import { footerOf, legendOf, withLegend } from './footer.ts';
import { headItems, headLine } from './head-lines.ts';
import { isDatedElsewhere } from './item-lines.ts';
import { COLUMNS, heightOf, linesOf, plainOf } from './measure.ts';

/** Most lines of a page by an answer's size, headline and footer included, at 360 px. */
export const LINES: Readonly<Record<Size, number>> = { one: 18, list: 22, sides: 30, day: 30 };

/** Measures an answer on one page, in lines. */
export function heightOfAnswer(reply: Answered, w: Messages): number {
  const sheet = sheetOf(reply, tellEntries(reply, w), w);
  const { placed } = sheet.told;
  return heightAbove(sheet) + heightOfEntries(placed, w) + footerHeight(placed, sheet);
}

/** What the entries of an answer take of a page, as they are told in one language. */
export interface Measured {
  /** How many of some entries a page has room for, from the first one on, its footer aside, which takes long to measure. */
  readonly mostAbove: (entries: readonly Placed[]) => number;
  /** Whether it has room for them, and for the names of their sources. */
  readonly holds: (shown: readonly Placed[]) => boolean;
  /** Whether it has room besides for what is said of those that it leaves out. */
  readonly holdsAlone: (shown: readonly Placed[]) => boolean;
}

/** Measures the entries of an answer in its language, and in every other in which its pages have to hold the same. */
export function measuredIn(reply: Answered, told: Told, w: Messages): readonly Measured[] {
  const own = sheetOf(reply, told, w);
  const others = (reply.elsewhere?.() ?? []).map(({ reply: one, messages }) =>
    sheetOf(one, tellEntries(one, messages), messages),
  );
  return [own, ...others].map((sheet): Measured => {
    const { placed } = sheet.told;
    const same = new Map(told.placed.map((entry, i) => [entry, placed[i]]));
    const here = (of: readonly Placed[]): readonly Placed[] =>
      sheet === own ? of : of.flatMap(entry => same.get(entry) ?? []);
    const room = LINES[sheet.reply.size] - heightAbove(sheet);
    const leftBy = (shown: readonly Placed[]): number => room - heightOfEntries(shown, sheet.w);
    const holds = (shown: readonly Placed[]): boolean => {
      const left = leftBy(shown);
      return left >= 0 && footerHeight(shown, sheet) <= left;
    };
    return {
      mostAbove: entries => mostOf(here(entries), room, sheet.w),
      holds: shown => holds(here(shown)),
      holdsAlone: shown => holds([...here(shown), ...restIn(placed, here(shown))]),
    };
  });
}

/** An answer in one language, as its pages are measured. */
interface Sheet {
  readonly reply: Answered;
  readonly told: Told;
  readonly w: Messages;
  /** How many entries the answer has, those behind its last page too. */
  readonly found: number;
}

const sheetOf = (reply: Answered, told: Told, w: Messages): Sheet => ({
  reply,
  told,
  w,
  found: entriesOfAnswer(reply).length,
});

/** Whether an answer's only page shows a selection of its entries. */
export const isSelection = (paging: Answered['paging']): boolean => paging === 'first' || paging === 'whole';

/** The lines that stand above the entries of every page. */
function heightAbove({ reply: { headline, cards }, told, w }: Sheet): number {
  const {
    names,
    placed: [first],
  } = told;
  const lines = headline.flatMap(one => headLine(one, first, w, names));
  // Text to be copied is as long as it is: it takes no room from what is read.
  const above = lines
    .filter(({ role }) => role !== 'code')
    .reduce((sum, { spans }) => sum + linesOf(plainOf(spans), COLUMNS.content), 0);
  // A card without entries names whoever speaks in the headline.
  return cards
    .filter(({ sections }) => sections.every(({ entries }) => entries.length === 0))
    .reduce((sum, card) => sum + cardHeight(card, w), above);
}

/** The lines of a page's footer, which names the sources of what stands on the page, and no others. */
function footerHeight(shown: readonly Placed[], { reply, told, w, found }: Sheet): number {
  const { paging } = reply;
  const of = told.placed.length;
  // As long as it can be: of several entries, and the last ones.
  const span = isSelection(paging) ? undefined : { from: of - 1, to: of, of, found };
  const items = [...headItems(reply), ...shown.flatMap(({ entry }) => itemsIn(entry).map(asListed))];
  const footnote = shown[0]?.card.footnote ?? reply.footnote;
  // Its text is looked through for marks of dates alone.
  const isDated = items
    .flatMap(entry => [entry, ...(entry.earlier ?? []), ...(entry.later ?? [])])
    .some(({ item }) => isDatedElsewhere(item));
  const text = isDated ? textOver(shown, reply, w) : '';
  const names = namesOn(shown, reply);
  const footer = withLegend(
    footerOf({ items, names, text, alone: undefined, footnote, isBare: false, span }, w),
    legendOf(items),
  );
  return footer === '' ? 0 : linesOf(footer, COLUMNS.card);
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

/** The lines that entries take, with what stands above them: said once. */
function heightOfEntries(shown: readonly Placed[], w: Messages): number {
  let height = 0;
  for (const upToHere of runningHeights(shown, w)) height = upToHere;
  return height;
}

/** How many entries, from the first one on, take no more than so many lines. */
function mostOf(entries: readonly Placed[], room: number, w: Messages): number {
  let most = 0;
  for (const height of runningHeights(entries, w)) {
    if (height > room) break;
    most += 1;
  }
  return most;
}

/** The lines that entries take up to each of them. */
function* runningHeights(entries: readonly Placed[], w: Messages): Generator<number> {
  const above = new Set<unknown>();
  let height = 0;
  for (const { card, section, lines } of entries) {
    if (!above.has(card)) height += cardHeight(card, w);
    if (!above.has(section)) height += headingHeight(section.heading, w);
    above.add(card).add(section);
    height += lines.reduce((sum, each) => sum + heightOf(each), 0);
    yield height;
  }
}

const cardHeight = ({ title, by }: ReplyCard, w: Messages): number =>
  (title === undefined ? 0 : linesOf(title, COLUMNS.card)) + headingHeight(by, w);

function headingHeight(heading: Heading | undefined, w: Messages): number {
  if (!heading) return 0;
  const { name, small } = headed(heading, w);
  return linesOf(name, COLUMNS.card) + (small === '' ? 0 : linesOf(small, COLUMNS.card));
}
