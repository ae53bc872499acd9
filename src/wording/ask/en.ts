/** English. */
import { and, onTopics } from '../grammar/en.ts';
import type { AskWords } from './words.ts';

export const ask: AskWords = {
  more: 'Also on this',
  credited: (speaker, asked) => `The record has these words from ${speaker}, not from ${asked}.`,
  readAs: (typed, name) => `“${typed}” was read as ${name}.`,
  unknownName: name => `anybody or anything called “${name}”`,
  silentOn: (who, topics) => `anything from ${who} ${onTopics(topics)}`,
  silent: (who, words) =>
    words.length === 0 ? `anything from ${who}` : `anything from ${who} on ${and(words.map(x => `“${x}”`))}`,
  words: words => `an answer with ${and(words.map(x => `“${x}”`))}`,
  noNumber: 'a number that this question asks for',
  noDate: 'a date that this question asks for',
  noPlace: 'a place that this question asks for',
  noWords: 'anything to look for in these words',
};
