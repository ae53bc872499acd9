/** Tells the headline of an answer in lines. */
import type { Messages } from '../i18n/messages.ts';
import type { Answered, HeadLine, ItemEntry } from '../reply/reply.ts';
import { sidesOf } from './dispute-line.ts';
import type { Placed } from './drawn-cards.ts';
import { about, accountLines, finding } from './item-lines.ts';
import type { SourceNames } from './outlets.ts';
import { type Line, line, richSpans } from './page.ts';

/** The items that a headline tells. */
export const headItems = ({ headline }: Answered): readonly ItemEntry[] =>
  headline.flatMap(one => (one.kind === 'finding' ? [one.entry] : []));

/** @param first the first entry of the page */
export function headLine(one: HeadLine, first: Placed | undefined, w: Messages, names: SourceNames): readonly Line[] {
  switch (one.kind) {
    case 'text':
    case 'small':
      return [line(one.kind, ...richSpans(one.text))];
    case 'finding':
      return found(one, w, names);
    case 'dispute': {
      const asks = one.asks === undefined ? '' : ` ${one.asks}`;
      return [line('text', { text: one.before, strong: true }, `${asks} `, ...sidesOf(one.dispute, w, names))];
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

/** A finding between the earlier and the later reports on the same. */
function found(one: Extract<HeadLine, { kind: 'finding' }>, w: Messages, names: SourceNames): readonly Line[] {
  const { earlier, later } = accountLines(one.entry, w, names);
  return [...earlier, ...finding(one.entry, one, w, names), ...later];
}
