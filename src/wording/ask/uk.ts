/** Ukrainian. */
import { and, onTopics, typed } from '../grammar/uk.ts';
import type { AskWords } from './words.ts';

export const ask: AskWords = {
  more: 'Також про це',
  credited: (speaker, asked) => `У реєстрі ці слова належать іншій особі чи стороні: ${speaker}, а не ${asked}.`,
  readAs: (text, name) => `${typed(text)} прочитано як ${name}.`,
  unknownName: name => `особа чи щось інше з назвою ${typed(name)}`,
  silentOn: (who, topics) => `сказане (${who}) ${onTopics(topics)}`,
  silent: (who, words) => (words.length === 0 ? `сказане (${who})` : `сказане (${who}), де є ${and(words.map(typed))}`),
  words: words => `відповідь, де є ${and(words.map(typed))}`,
  noNumber: 'число, про яке це запитання',
  noDate: 'дата, про яку це запитання',
  noPlace: 'місце, про яке це запитання',
  noWords: 'те, що можна було б шукати за цими словами',
};
