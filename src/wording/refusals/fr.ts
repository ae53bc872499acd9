/** French. */
import { option } from '../commands/fr.ts';
import { f } from '../french.ts';
import { notInRecord, or, typed } from '../grammar/fr.ts';
import type { RefusalWords } from './words.ts';

export const refusals: RefusalWords = {
  notInRecord,
  nearest: f`Le plus proche dans le dossier :`,
  didYouMean: names => f`Vouliez-vous dire ${or(names)} ?`,
  unknownParty: name => `le pays ou l’instance ${typed(name)}`,
  unknownPerson: name => f`une personne du nom de « ${name} »`,
  unknownTopic: name => f`le thème « ${name} »`,
  unknownItem: id => f`un élément d’identifiant « ${id} »`,
  unknownSource: id => f`la source « ${id} »`,
  badChoice: (text, choices) => f`« ${text} » n’est pas l’un des choix : ${or(choices)}.`,
  badDay: text =>
    f`« ${text} » n’est pas une date reconnue. Formes admises : 2025-03-27, 27 mars 2025, 27 mars, mars 2025, jeudi dernier, hier ; aussi en anglais, en allemand et en ukrainien.`,
  invertedDays: (from, to) => `Le premier jour (${from}) est postérieur au dernier (${to}).`,
  missing: name => f`L’option « ${option(name)} » est obligatoire.`,
  unknownCommand: name => f`La commande « ${name} » n’existe pas.`,
  oldButton: 'Ce bouton vient d’une version antérieure. Veuillez relancer la commande.',
  pastTheEnd: f`Cette page n’existe plus : le dossier a changé. Veuillez relancer la commande.`,
  noBriefings: f`Les synthèses ne sont pas disponibles ici : la personne qui exploite ce bot doit lui fournir un jeton et un endroit où les conserver.`,
  serversOnly: f`Cela ne fonctionne que sur un serveur : la synthèse d’un salon appartient à son serveur.`,
  settledLate: f`Cela a pris trop de temps et n’a peut-être pas été fait. Vérifiez l’état de la synthèse dans un instant.`,
  failed: reference => f`Une erreur s’est produite ici et a été consignée. Référence : ${reference}`,
};
