/** Says in English what only pictures say. */
import { counted, number } from './grammar.ts';

/** What only a picture says: the rest of it is said as in the text. */
export const picture = {
  /** Says what holds of every event that doesn't say otherwise. */
  unless: (usual: readonly string[]) => `Unless noted: ${usual.join(', ')}.`,
  /** Explains a number alone in brackets. */
  paragraphs: 'In brackets: the paragraph.',
  /** Counts quotations and statements. */
  statements: (n: number) => counted(n, 'statement', 'statements'),
  silence: 'no statement',
  /** Before counts of countries and bodies that weren't asked for. */
  others: 'The others:',
  /** Says of those of them who aren't named that they said nothing. */
  unnamed: 'Those not named have no statement.',
  /** Of one statement, and of several. */
  disputed: 'disputed',
  someDisputed: 'at least one disputed',
  /** Explains the sign for it beside a number. */
  disputedSign: 'disputed, at least one of them: the text says which',
  /** Explains a number without a word. */
  numbers: 'A number counts statements, quotations among them.',
  // Where a picture shows some of what the text has

  events: (shown: number, of: number) =>
    `${number(shown)} of ${counted(of, 'event', 'events')}; the rest stands in the text.`,
  topics: (shown: number, of: number) =>
    `${number(shown)} of ${counted(of, 'topic', 'topics')}; the rest stands in the text.`,
  parties: (shown: number, of: number) => `${number(shown)} of ${number(of)} other countries and bodies are shown.`,
};
