/** French. */
import { de, f } from '../french.ts';
import { and, onTopics, typed } from '../grammar/fr.ts';
import type { AskWords } from './words.ts';

export const ask: AskWords = {
  more: 'Aussi à ce sujet',
  credited: (speaker, asked) => f`Dans le dossier, ces mots sont ${de(speaker)}, non ${de(asked)}.`,
  readAs: (text, name) => f`« ${text} » a été lu comme ${name}.`,
  unknownName: name => f`toute personne ou chose du nom de « ${name} »`,
  silentOn: (who, topics) => f`tout propos (${who}) ${onTopics(topics)}`,
  silent: (who, words) =>
    words.length === 0 ? `tout propos (${who})` : f`tout propos (${who}) sur ${and(words.map(typed))}`,
  words: words => `toute réponse avec ${and(words.map(typed))}`,
  noNumber: 'le nombre que demande cette question',
  noDate: 'la date que demande cette question',
  noPlace: 'le lieu que demande cette question',
  noWords: 'tout ce que ces mots permettraient de chercher',
};
