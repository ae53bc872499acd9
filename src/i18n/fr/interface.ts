/** Says in French what only pictures say. */
import type { Messages } from '../messages.ts';
import { counted, f, noun, number } from './grammar.ts';

export const picture: Messages['picture'] = {
  unless: usual => f`Sauf mention contraire : ${usual.join(', ')}.`,
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
