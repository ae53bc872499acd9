/** French. */
import { f } from '../french.ts';
import { dates, number } from '../grammar/fr.ts';
import type { PageWords } from './words.ts';

export const pages: PageWords = {
  asOf: day => `État du dossier au ${dates.day(day)}`,
  page: (page, pages) => `page ${number(page)} sur ${number(pages)}`,
  nth: (n, of) => `${number(n)} sur ${number(of)}`,
  continued: heading => `${heading} (suite)`,
  capped: (shown, found) =>
    f`Seuls les ${number(shown)} premiers éléments sur ${number(found)} sont affichés ; un thème ou un jour restreint la liste.`,
  next: 'Suivant',
  previous: 'Précédent',
  share: 'Partager avec tous',
  asPicture: 'En image',
  asText: 'Sans l’image',
  pictureTooLong: f`Le texte est trop long pour tenir en entier dans une image ; il ne figure donc qu’ici.`,
  pictureOfNothing: 'Cette page ne contient rien à montrer en image.',
  pictureAt: path => f`Image : ${path}`,
  pictureFailed: reference => f`L’image n’a pas pu être dessinée (référence ${reference}) ; le texte contient tout.`,
  asked: 'Question posée',
};
