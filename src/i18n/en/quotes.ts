/** Says in English what /quote says. */
import type { Topic } from '../../record/types.ts';
import type { RichText } from '../rich-text.ts';
import { spaced } from '../sentences.ts';
import { counted, typed } from './grammar.ts';
import { replies } from './replies.ts';

export const quotes = {
  ofTheDay: 'Quote of the day',
  /** Whose quotations, on what: empty where neither was asked for. */
  of: (speaker: string | undefined, topic: Topic | undefined) =>
    [speaker, topic && (speaker === undefined ? topic.label.en : replies.on(topic))]
      .filter(part => part !== undefined)
      .join(' '),
  /** What was looked for: with the words that were. */
  asked: (of: string, query: string | undefined) =>
    [of, ...(query === undefined ? [] : [typed(query)])].filter(part => part !== '').join(', '),
  /** The headline of several, found with some words or without. */
  list: (of: string, found: number, query: string | undefined): RichText => {
    const quotations = counted(found, 'quotation', 'quotations');
    const says = query === undefined ? quotations : `${quotations} found with ${typed(query)}`;
    return of === '' ? [{ strong: says }] : [{ strong: of }, `: ${says}`];
  },
  /** Nothing fits: `asked`: whose words, on what. */
  none: (asked: readonly string[]) => `The record has no quotation${spaced(asked)}.`,
  /** The same, where words were looked for. */
  noneWith: (of: string) => `The record has no quotation here: ${of}.`,
  empty: 'The record has no quotation yet.',
  /** Above quotations that a search finds by some of its words only. */
  lackingWords: 'No quotation has all of these words. What comes closest:',
};
