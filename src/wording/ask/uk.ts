/** Ukrainian. */
import { and, onTopics, typed } from '../grammar/uk.ts';
import type { AskWords } from './words.ts';

export const ask: AskWords = {
  more: 'Також про це',
  credited: (speaker, asked) => `У реєстрі ці слова належать іншій особі чи стороні: ${speaker}, а не ${asked}.`,
  readAs: (text, name) => `${typed(text)} прочитано так: ${name}.`,
  unknownName: name => `особи чи назви ${typed(name)}`,
  silentOn: (who, topics) => `висловлювань (${who}) ${onTopics(topics)}`,
  silent: (who, words) =>
    words.length === 0 ? `висловлювань (${who})` : `висловлювань (${who}) зі словами ${and(words.map(typed))}`,
  words: words => `відповіді зі словами ${and(words.map(typed))}`,
  noNumber: 'числа, про яке це запитання',
  noDate: 'дати, про яку це запитання',
  noPlace: 'місця, про яке це запитання',
  noWords: 'нічого, що можна було б шукати за цими словами',
};
