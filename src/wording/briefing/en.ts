/** English. */
import { localeWords } from '../locale-words.ts';
import { sentence } from '../sentences.ts';
import type { EditionWords } from './words.ts';

const { counted, plural } = localeWords<'one'>('en-GB');

export const edition: EditionWords = {
  corrected: (day, note) => `Corrected on ${day}: ${sentence(note)}`,
  withdrawn: (day, note) => `Withdrawn on ${day}: ${sentence(note)}`,
  takenBack: 'Withdrawn',
  withdrawnItem: (id, day, note) => `the item “${id}”, withdrawn on ${day}: ${note}`,

  fresh: (entries, since) =>
    `${counted(entries, { one: 'item is', other: 'items are' })} new in the record since ${since}.`,
  more: entries =>
    `${counted(entries, { one: 'of them isn’t', other: 'of them aren’t' })} shown here: the buttons lead to ${plural(entries, { one: 'it', other: 'them' })}.`,
  quiet: day => `Nothing new in the record since ${day}.`,
  empty: 'The record has nothing yet on what is followed here.',
  recap: 'A recap of what was new then.',
  reporter: 'What the reporter writes',
  corrections: 'Corrected or withdrawn after it was posted here',
  rest: 'What isn’t shown here',
  mark: 'About this briefing',
};
