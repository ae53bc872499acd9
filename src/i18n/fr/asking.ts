/** Says in French what /ask says. */
import type { Messages } from '../messages.ts';
import { f } from './grammar.ts';

export const ask: Messages['ask'] = {
  not: (asked, speaker) => f`Pas ${asked} : ${speaker}.`,
  disputed: 'Contesté.',
  nearest: f`Le plus proche dans le dossier :`,
  notFrom: (from, speaker) => f`Ce ne sont pas des propos ${from} : ${speaker}.`,
  closest: (speaker, asked, reported) =>
    reported
      ? f`Le plus proche dans le dossier est une déclaration rapportée d’un autre auteur : ${speaker} (et non : ${asked}).`
      : f`Le plus proche dans le dossier a un autre auteur : ${speaker} (et non : ${asked}).`,
  ofAnother: doer => f`Dans le dossier, c’est le fait de quelqu’un d’autre : ${doer}.`,
  readAs: (text, name) => f`« ${text} » a été compris comme ${name}.`,
  leftOpen: text => f`Cela ne répond pas à « ${text} ».`,
  unknownName: name => f`« ${name} » n’apparaît pas dans le dossier.`,
  unheard: name => f`Le dossier ne contient aucun propos de « ${name} ».`,
  silentOn: (from, on) => f`Le dossier ne contient aucun propos ${from} ${on}.`,
  silentOnThis: from => f`Le dossier ne contient aucun propos ${from} à ce sujet.`,
  silent: from => f`Le dossier ne contient aucun propos ${from}.`,
  unmentioned: (from, name) => f`Le dossier ne contient aucun propos ${from} qui nomme « ${name} ».`,
  offTopic: 'Rien dans le dossier ne répond à votre question.',
  noNumber: 'Le dossier ne donne pas de chiffre à ce sujet.',
  noDate: 'Le dossier ne donne pas de date à ce sujet.',
  noPlace: 'Le dossier ne donne pas de lieu à ce sujet.',
  noWords: 'Je n’y trouve rien à chercher. Nommez une personne, un pays ou un thème.',
  notAsked: 'Ce n’est pas ma question',
  counted: f`Seul le nombre de clics peut être conservé, jamais vos mots : essayez avec le nom d’une personne, d’un pays ou d’un thème, ou avec l’un de ces exemples.`,
};
