/** Says in French what the prompt says for itself, and what is wrong with a line that is typed. */
import type { Messages } from '../messages.ts';
import { and, counted, f, noun, number, typed } from './grammar.ts';

export const terminal: Messages['terminal'] = {
  title: 'Rapporteur, le dossier des pourparlers.',
  tryThese: f`À essayer :`,
  keys: f`Tab complète ; help liste les commandes ; un numéro actionne un bouton ; exit termine.`,
  bareQuestion: 'Une question sans barre oblique est posée avec /ask.',
  connect: f`Pour se connecter à Discord, indiquez DISCORD_TOKEN (ou DISCORD_PUBLIC_KEY) dans .env : voir .env.example.`,
  pageAt: address => f`Dans le navigateur, comme un salon : ${address} (depuis cette machine uniquement).`,
  portInUse: port => `Le port ${port} était occupé.`,
  interrupted: '(Ctrl-C encore une fois pour terminer.)',
  noButton: (pressed, there) =>
    `Pas de bouton ${pressed}. ${there === 0 ? 'Il n’y en a aucun à actionner ici' : `Il y en a de 1 à ${there}`}.`,
  syntax: f`Les options s’écrivent nom:valeur, dans n’importe quel ordre ; le nom de la première peut être omis. Une valeur peut avoir plusieurs mots ; entre guillemets droits, ${'\\" et \\\\ valent " et \\'} :`,
  lineTooLong: max => f`La ligne est trop longue : ${number(max)} caractères sont lus. Raccourcissez-la.`,
  noCommand: 'Aucune commande n’a été donnée.',
  noSuchCommand: name => `La commande /${name} n’existe pas.`,
  needsDiscord: name => f`/${name} est fait pour Discord : il n’y a ici aucun salon où livrer.`,
  commandsAre: names => f`Voici les commandes : ${and(names)}.`,
  didYouMean: name => f`Vouliez-vous dire ${name} ?`,
  needsOption: (command, option) => f`/${command} demande ${option} : écrivez /${command} ${option}:valeur`,
  givenTwice: option => `${option} est donné deux fois. Donnez-le une seule fois.`,
  noPartner: option =>
    f`Le guillemet droit après ${option} n’est pas refermé. Refermez-le par " ; dans la valeur, écrivez \\".`,
  noValue: option => `${option} n’a pas de valeur. Écrivez ${option}:valeur.`,
  noValueOrLeave: option => `${option} n’a pas de valeur. Écrivez ${option}:valeur, ou omettez ${option}.`,
  yesOrNo: (option, word, words) => `${option} prend oui ou non, pas ${typed(word)}. Sont admis ${and(words)}.`,
  noSuchOption: (command, name) => `/${command} n’a pas d’option ${name}.`,
  takes: options => (options.length === 0 ? 'Elle n’a pas d’options.' : f`Ses options : ${and(options)}.`),
  quoteIt: name => `Si ${name} fait partie d’une valeur, mettez cette valeur entre guillemets droits.`,
  belongsToNone: (word, command, options) =>
    f`${typed(word)} n’appartient à aucune option. ${options.length === 0 ? `/${command} n’a pas d’options` : f`Options de /${command} : ${and(options)}`}. Une valeur qui commence par un guillemet droit finit par un autre : about:"\\"expression exacte\\" -mot".`,
};

export const welcome: Messages['welcome'] = {
  coversOne: newest => f`Tout ce qui est dit ici vient d’un seul article : ${newest}.`,
  coversSeveral: (articles, newest) =>
    f`Tout ce qui est dit ici vient de ${counted(articles, noun('article', 'articles'))}, dont le plus récent : ${newest}.`,
  about: f`Il y est question du sommet de Paris du 27 mars 2025 sur l’Ukraine et des pourparlers de cessez-le-feu qui l’entourent.`,
  canAsk: (quotations, statements) =>
    f`Demandez qui a dit quoi, quelle est la position d’un pays, ce qui s’est passé et quand, ce qui est contesté, ou vérifiez une citation. Le dossier contient ${counted(quotations, noun('citation', 'citations'))} et ${counted(statements, noun('déclaration', 'déclarations'))}, chacune avec son paragraphe ; ce qu’il ne contient pas, il le dit.`,
};
