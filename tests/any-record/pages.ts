/** Reads what the pages of an answer show. */
import type { Item } from '../../src/record/types.ts';
import type { Message } from '../../src/render/discord.ts';
import { ENTRIES_MAX } from '../../src/render/limits.ts';
import { entriesOfAnswer, type ItemEntry, type Reply } from '../../src/reply/reply.ts';
import type { Asked } from '../support/record.ts';
import { linesOf, type ShownLine } from '../support/shown.ts';
import type { Input } from './questions.ts';

/** An answer with the pages that were read of it. */
export interface Answered {
  readonly command: string;
  readonly input: Input;
  readonly reply: Reply;
  readonly read: readonly Asked[];
}

/** The text of a message on Discord, as it's read. */
export const textOf = (message: Message): string =>
  shownOf(message)
    .map(({ text }) => text)
    .join('\n');

/** The items that an answer pages through, in order. */
export function itemsOf(reply: Reply): readonly Item[] {
  if (reply.kind !== 'answer') return [];
  return entriesOfAnswer(reply)
    .slice(0, ENTRIES_MAX)
    .flatMap(entry => (entry.kind === 'item' ? [entry.item] : []));
}

/** An item that is shown, and the other reports of the matter that may stand with it. */
export const toldWith = ({ item, earlier = [], later = [] }: ItemEntry): readonly Item[] => [
  item,
  ...[...earlier, ...later].map(account => account.item),
];

const read = new WeakMap<Message, readonly ShownLine[]>();

/** The lines of a message, read once for all its items. */
export function shownOf(message: Message): readonly ShownLine[] {
  const lines = read.get(message) ?? linesOf(message);
  read.set(message, lines);
  return lines;
}

/** Without capitals and no-break spaces. */
export const lower = (text: string): string => text.toLowerCase().replaceAll('\u00a0', ' ');
