/** Lays one page of an answer out: its headline, cards, items and footer. */
import type { Messages } from '../i18n/messages.ts';
import { addressOf } from '../record/address.ts';
import { type Answered, type ItemEntry, itemsIn } from '../reply/reply.ts';
import { asListed, marksBehind } from './citation-marks.ts';
import { drawCards, type Placed, textOf } from './drawn-cards.ts';
import { onPage, tellEntries } from './entry-lines.ts';
import { datesElsewhere, footerOf, legendOf } from './footer.ts';
import { headItems, headLine } from './head-lines.ts';
import { isSelection } from './heights.ts';
import type { SourceNames } from './outlets.ts';
import { type Card, type Line, line } from './page.ts';
import { spanOf, turnedTo } from './paging.ts';

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
  /** Its sources, where it has several. */
  readonly names: SourceNames;
  /** Entries that stand alone on the page. */
  readonly alone: ItemEntry | undefined;
  /** The pages before it and after it, as they are asked for; absent at the ends. */
  readonly earlier?: number;
  readonly later?: number;
}

/**
 * @param page counted from the page that the answer opens on, and behind the last one from the first
 * @returns `undefined` where there is no such page
 */
export function layOut(reply: Answered, page: number, w: Messages): LaidOut | undefined {
  if (page > 0 && isSelection(reply.paging)) return undefined;
  const answer = tellEntries(reply, w);
  const { shown: turned, before, ...turning } = turnedTo(page, answer, reply, w);
  if (page > 0 && turned.length === 0) return undefined;
  const { placed: shown, names } = onPage(turned, reply, answer.names, w);
  // A dispute in one line stands for its items and tells none of them.
  const told = shown.filter(({ entry }) => entry.kind !== 'dispute');
  const items = [...headItems(reply), ...told.flatMap(({ entry }) => itemsIn(entry).map(asListed))];
  const meant = [...headItems(reply), ...shown.flatMap(({ entry }) => itemsIn(entry).map(asListed))];
  const [only] = shown;
  const alone = shown.length === 1 && only?.entry.kind === 'item' ? only.entry : undefined;
  const headline = reply.headline.filter(one => page === 0 || !one.once).flatMap(one => headLine(one, only, w, names));
  // The footer can't lead anywhere: what stands alone has its place behind its words where that is a link.
  const isPlaced = alone && addressOf(alone.item) === undefined;
  const cards = drawCards(reply, isPlaced ? shown : shown.map(one => marked(one, w, names)), page, w);
  const text = textOf(headline, cards);
  const isBare = cards.length === 0;
  const marks = isBare ? datesElsewhere({ items: meant, text }, w) : [];
  return {
    headline: marks.length === 0 ? headline : [...headline, line('small', marks.join(' · '))],
    isTitled: reply.headline.some(one => one.kind === 'about' && !one.of),
    cards,
    items,
    meant,
    footer: footerOf(
      {
        items: meant,
        names,
        text,
        isBare,
        alone: alone?.telling === 'whole' ? alone.item : undefined,
        footnote: only?.card.footnote ?? reply.footnote,
        span: spanOf(reply, before, shown),
      },
      w,
    ),
    legend: legendOf(items),
    names,
    alone,
    ...turning,
  };
}

/** Puts the place of an item that is told whole behind its words. */
function marked(placed: Placed, w: Messages, names: SourceNames): Placed {
  const { entry, lines } = placed;
  if (entry.kind !== 'item' || entry.telling !== 'whole') return placed;
  const at = lines.findIndex(({ role }) => role === 'words');
  return {
    ...placed,
    lines: lines.map((one, i) =>
      i === at ? { ...one, spans: [...one.spans, ...marksBehind(entry.item, w, names)] } : one,
    ),
  };
}
