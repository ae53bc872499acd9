/** French. */
import { de, f } from '../french.ts';
import { and, onTopics, typed } from '../grammar/fr.ts';
import type { AskWords } from './words.ts';

export const ask: AskWords = {
  more: 'Aussi à ce sujet',
  credited: (speaker, asked) => f`Dans le dossier, ces mots sont ${de(speaker)} et non ${de(asked)}.`,
  readAs: (text, name) => f`« ${text} » a été compris comme ${name}.`,
  unknownName: name => f`une personne ou une chose du nom de « ${name} »`,
  silentOn: (who, topics) => f`un propos (${who}) ${onTopics(topics)}`,
  silent: (who, words) =>
    words.length === 0 ? `un propos (${who})` : f`un propos (${who}) sur ${and(words.map(typed))}`,
  words: words => `une réponse avec ${and(words.map(typed))}`,
  noNumber: 'le nombre que demande cette question',
  noDate: 'la date que demande cette question',
  noPlace: 'le lieu que demande cette question',
  noWords: 'ce que ces mots permettraient de chercher',
};
