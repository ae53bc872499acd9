/** Says in English what /quote says. */
import type { Topic } from '../../record/types.ts';
import type { RichText } from '../rich-text.ts';
import { counted } from './grammar.ts';
import { replies } from './replies.ts';

export const quotes = {
  ofTheDay: 'Quote of the day',
  /** Whose quotations, on what, with which words: what was looked for. */
  of: (speaker: string | undefined, topic: Topic | undefined, query: string | undefined) =>
    [
      speaker,
      topic && (speaker === undefined ? topic.label.en : replies.on(topic)),
      query === undefined ? undefined : `with ${query}`,
    ]
      .filter(part => part !== undefined)
      .join(' '),
  /** The headline of several. */
  list: (of: string, found: number): RichText => [{ strong: of }, `: ${counted(found, 'quotation', 'quotations')}`],
  none: (of: string) => `The record has no quotation here: ${of}.`,
  empty: 'The record has no quotation yet.',
  /** Above quotations that a search finds by some of its words only. */
  lackingWords: 'No quotation has all of these words. What comes closest:',
};
