/** French. */
import { f } from '../french.ts';
import { counted, noun, number } from '../grammar/fr.ts';
import { DATED } from '../items/fr.ts';
import type { PictureWords } from './words.ts';

export const picture: PictureWords = {
  dated: DATED,
  unless: (status, dated) => f`Sauf mention contraire : ${status}, ${dated}.`,
  elsewhere: f`Date d’une autre source : le texte dit laquelle.`,
  paragraphs: f`Entre parenthèses : le paragraphe.`,
  statements: n => counted(n, noun('déclaration', 'déclarations')),
  silence: 'aucune déclaration',
  others: f`Les autres :`,
  unnamed: f`Pays et instances non nommés : aucune déclaration.`,
  disputed: 'contestée',
  someDisputed: 'dont au moins une contestée',
  disputedSign: f`au moins une déclaration contestée : le texte dit laquelle`,
  numbers: 'Un nombre compte les déclarations, citations comprises.',
  events: (shown, of) =>
    f`${number(shown)} sur ${counted(of, noun('événement', 'événements'))} ; le reste figure dans le texte.`,
  topics: (shown, of) =>
    f`${number(shown)} sur ${counted(of, noun('thème', 'thèmes'))} ; le reste figure dans le texte.`,
  parties: (shown, of) => f`Affichés : ${number(shown)} des ${number(of)} autres pays et instances.`,
};
