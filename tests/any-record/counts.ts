/** Reads the counts on a page: how much the answer found, as its headline, its button and its footer say. */
import type { Context } from '../../src/context.ts';
import { plainOf } from '../../src/render/measure.ts';
import type { Page } from '../../src/render/page.ts';

/** Stands for the count in the words around it. */
const COUNT = 999;

/** What a headline counts, in English. */
const COUNTED = /\b(\d+) (?:items?|statements?|quotations?|events?)\b/u;

/** The count that a text has where words have theirs. */
function countIn(text: string, words: string): readonly number[] {
  const pattern = words.replace(`${COUNT}`, '(#)').replace(/\d+/gu, '#').replaceAll('#', '\\d+');
  const count = text.match(new RegExp(pattern, 'u'))?.[1];
  return count === undefined ? [] : [Number(count)];
}

/** How much an answer found, as often as its page says it. */
export function countsOn({ headline, buttons, footer }: Page, { messages: { replies } }: Context): readonly number[] {
  const text = headline.map(({ spans }) => plainOf(spans)).join(' ');
  const counted = COUNTED.exec(text)?.[1];
  // Where there is more than is paged through, the footer says of how many they are the first.
  const first = countIn(footer, replies.firstOf(1, COUNT));
  return [
    ...(counted === undefined ? [] : [Number(counted)]),
    ...buttons.flatMap(({ label }) => countIn(label, replies.buttons.all(COUNT))),
    ...(first.length > 0 ? first : countIn(footer, replies.span(1, 1, COUNT))),
  ];
}
