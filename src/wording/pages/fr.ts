/** French. */
import { f } from '../french.ts';
import { dates, number } from '../grammar/fr.ts';
import type { PageWords } from './words.ts';

export const pages: PageWords = {
  asOf: day => `Dossier au ${dates.day(day)}`,
  page: (page, pages) => `page ${number(page)} sur ${number(pages)}`,
  nth: (n, of) => `${number(n)} sur ${number(of)}`,
  continued: heading => `${heading} (suite)`,
  capped: (shown, found) =>
    f`Affichés : les ${number(shown)} premiers sur ${number(found)} ; un thème ou un jour restreint la liste.`,
  next: 'Suivant',
  previous: 'Précédent',
  share: 'Partager avec tous',
  asPicture: 'En image',
  asText: 'Sans l’image',
  pictureTooLong: f`Les mots sont trop longs pour une image qui les montre en entier ; ils figurent donc ici seulement.`,
  pictureOfNothing: 'Rien sur cette page ne se montre en image.',
  pictureAt: path => f`Image : ${path}`,
  pictureFailed: reference => f`L’image n’a pas pu être dessinée (référence ${reference}) ; le texte dit tout.`,
  asked: 'Question posée',
};
