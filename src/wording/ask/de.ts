/** German. */
import { and, onTopics, typed } from '../grammar/de.ts';
import type { AskWords } from './words.ts';

export const ask: AskWords = {
  more: 'Ebenfalls dazu',
  credited: (speaker, asked) => `In der Sammlung sind diese Worte von ${speaker}, nicht von ${asked}.`,
  readAs: (text, name) => `${typed(text)} wurde als ${name} gelesen.`,
  unknownName: name => `eine Person oder Sache namens ${typed(name)}`,
  silentOn: (who, topics) => `eine Aussage (${who}) ${onTopics(topics)}`,
  silent: (who, words) =>
    words.length === 0 ? `eine Aussage (${who})` : `eine Aussage (${who}) zu ${and(words.map(typed))}`,
  words: words => `eine Antwort mit ${and(words.map(typed))}`,
  noNumber: 'eine Zahl, nach der diese Frage fragt',
  noDate: 'ein Datum, nach dem diese Frage fragt',
  noPlace: 'ein Ort, nach dem diese Frage fragt',
  noWords: 'etwas, wonach sich mit diesen Wörtern suchen ließe',
};
