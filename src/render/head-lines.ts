/** Tells the headline of an answer in lines. */
import type { Messages } from '../i18n/messages.ts';
import type { Answered, HeadLine, ItemEntry } from '../reply/reply.ts';
import { sidesOf } from './dispute-line.ts';
import type { Placed } from './drawn-cards.ts';
import { about, finding } from './item-lines.ts';
import { type Line, line, richSpans } from './page.ts';

/** The items that a headline tells. */
export const headItems = ({ headline }: Answered): readonly ItemEntry[] =>
  headline.flatMap(one => (one.kind === 'finding' ? [one.entry] : []));

/** @param first the first entry of the page */
export function headLine(one: HeadLine, first: Placed | undefined, w: Messages): readonly Line[] {
  switch (one.kind) {
    case 'text':
    case 'small':
      return [line(one.kind, ...richSpans(one.text))];
    case 'finding':
      return [finding(one.entry, one, w)];
    case 'dispute': {
      const asks = one.asks === undefined ? '' : ` ${one.asks}`;
      return [line('text', { text: one.before, strong: true }, `${asks} `, ...sidesOf(one.dispute, w))];
    }
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
