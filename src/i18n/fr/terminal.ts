/** Says in French what the prompt says for itself, and what is wrong with a line that is typed. */
import type { Messages } from '../messages.ts';
import { and, f, number, typed } from './grammar.ts';

export const terminal: Messages['terminal'] = {
  tryThese: f`À essayer :`,
  keys: f`Tab complète ; help liste les commandes ; un numéro actionne un bouton ; exit termine.`,
  bareQuestion: 'Une question sans barre oblique est posée avec /ask.',
  connect: f`Pour se connecter à Discord, indiquez DISCORD_TOKEN (ou DISCORD_PUBLIC_KEY) dans .env : voir .env.example.`,
  pageAt: address => f`Dans le navigateur, comme un salon : ${address} (depuis cette machine uniquement).`,
  portInUse: port => `Le port ${port} était occupé.`,
  interrupted: '(Ctrl-C encore une fois pour terminer.)',
  noButton: (pressed, there) =>
    `Pas de bouton ${pressed}. ${there === 0 ? 'Il n’y en a aucun à actionner ici' : `Il y en a de 1 à ${there}`}.`,
  syntax: f`Les options s’écrivent nom:valeur, dans n’importe quel ordre ; le nom de la première peut être omis. Une valeur peut avoir plusieurs mots ; entre guillemets droits, elle peut en contenir d’autres, et ${'\\" et \\\\ valent " et \\'} :`,
  lineTooLong: max => f`La ligne est trop longue : ${number(max)} caractères sont lus. Raccourcissez-la.`,
  noCommand: 'Aucune commande n’a été donnée.',
  noSuchCommand: name => `La commande /${name} n’existe pas.`,
  needsDiscord: name => f`/${name} est fait pour Discord : il n’y a ici aucun salon où livrer.`,
  commandsAre: names => f`Voici les commandes : ${and(names)}.`,
  didYouMean: name => f`Vouliez-vous dire ${name} ?`,
  needsOption: (command, option) => f`/${command} demande ${option} : écrivez /${command} ${option}:valeur`,
  givenTwice: option => `${option} est donné deux fois. Donnez-le une seule fois.`,
  noPartner: option =>
    f`Le guillemet droit après ${option} n’est pas refermé. Refermez-le par " à la fin de la valeur.`,
  noValue: option => `${option} n’a pas de valeur. Écrivez ${option}:valeur.`,
  noValueOrLeave: option => `${option} n’a pas de valeur. Écrivez ${option}:valeur, ou omettez ${option}.`,
  yesOrNo: (option, word, words) => `${option} prend oui ou non, pas ${typed(word)}. Sont admis ${and(words)}.`,
  noSuchOption: (command, name) => `/${command} n’a pas d’option ${name}.`,
  takes: options => (options.length === 0 ? 'Elle n’a pas d’options.' : f`Ses options : ${and(options)}.`),
  quoteIt: name => `Si ${name} fait partie d’une valeur, mettez cette valeur entre guillemets droits.`,
  belongsToNone: (word, command, options) =>
    f`${typed(word)} n’appartient à aucune option. ${options.length === 0 ? `/${command} n’a pas d’options` : f`Options de /${command} : ${and(options)}`}.`,
  mayQuote: (command, option) =>
    f`Une valeur entre guillemets droits finit par l’un d’eux et peut en contenir d’autres : ${`/${command} ${option}:"le mot "paix" par exemple"`}`,
};
