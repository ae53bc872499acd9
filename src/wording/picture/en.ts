/** English. */
import { counted, number } from '../grammar/en.ts';
import { DATED } from '../items/en.ts';
import type { PictureWords } from './words.ts';

export const picture: PictureWords = {
  dated: DATED,
  unless: (status, dated) => `Unless noted: ${status}, ${dated}.`,
  elsewhere: 'Date from elsewhere: the text says where.',
  paragraphs: 'In brackets: the paragraph.',
  statements: n => counted(n, 'statement', 'statements'),
  silence: 'no statement',
  others: 'The others:',
  unnamed: 'Those not named have no statement.',
  disputed: 'disputed',
  someDisputed: 'at least one disputed',
  disputedSign: 'disputed, at least one of them: the text says which',
  numbers: 'A number counts statements, quotations among them.',
  events: (shown, of) => `${number(shown)} of ${counted(of, 'event', 'events')}; the rest stands in the text.`,
  topics: (shown, of) => `${number(shown)} of ${counted(of, 'topic', 'topics')}; the rest stands in the text.`,
  parties: (shown, of) => `${number(shown)} of ${number(of)} other countries and bodies are shown.`,
};
