/** Says in French what help says. */
import type { Messages } from '../messages.ts';
import { sentence } from '../sentences.ts';
import { command, optionHead } from './commands.ts';
import { and, counted, f, noun, or } from './grammar.ts';

export const help: Messages['help'] = {
  title: f`Rapporteur : ce qu’on peut demander`,
  about: name => f`Aide sur ${command(name)}`,
  commands: 'Commandes',
  command: (name, about, example) => f`${command(name)} : ${sentence(about)} Exemple : ${example}`,
  record: 'Le dossier',
  recordIs: (asOf, counts) => `${asOf}. ${counts}`,
  counts: n =>
    f`Le dossier contient ${and([
      counted(n.quote, noun('citation', 'citations')),
      counted(n.statement, noun('déclaration', 'déclarations')),
      counted(n.fact, noun('fait', 'faits')),
      counted(n.event, noun('événement', 'événements')),
      counted(n.disputes, noun('point contesté', 'points contestés')),
    ])}, tirés de ${counted(n.sources, noun('source', 'sources'))}. Rien n’est généré : si quelque chose n’y figure pas, la réponse le dit.`,
  privacyTitle: 'Vie privée',
  privacy: [
    'Rapporteur ne voit que ce que vous donnez à ses commandes, jamais les autres messages d’un salon.',
    'Ni ce que vous demandez ni qui le demande n’est conservé ou journalisé.',
    'Avec l’option privé (private), la réponse n’est visible que par vous tant que vous ne la partagez pas.',
    f`Sous la réponse à une question, un clic sur « Ce n’est pas ma question » est compté selon ce qui a été montré, jamais selon vos mots ni votre identité.`,
    'D’un quiz, rien n’est conservé.',
  ],
  options: 'Options',
  takes: {
    person: 'le nom, la fonction ou le pays d’une personne',
    party: 'un pays ou une instance, sous n’importe quel nom',
    topic: 'un thème du dossier',
    day: f`une date telle qu’on l’écrit : 27 mars, 2025-03-27, jeudi dernier`,
    item: 'le nom court à la fin de la référence d’un élément',
    source: 'le nom court d’une source',
    command: 'le nom d’une commande',
    flag: 'oui ou non',
    channel: 'un salon du serveur',
    time: f`une heure : 08:00, 8h30, 20 h`,
    zone: f`une ville ou un fuseau horaire : Kyiv, Europe/Paris`,
    topics: 'des thèmes du dossier, séparés par des virgules',
    parties: 'des pays ou instances, séparés par des virgules',
  },
  oneOf: choices => f`au choix : ${or(choices)}`,
  upTo: characters => `jusqu’à ${counted(characters, noun('caractère', 'caractères'))}`,
  option: (name, about, takes, required) =>
    f`${optionHead(name)} (${required ? 'obligatoire' : 'facultatif'} ; ${takes}) : ${sentence(about)}`,
  examples: 'Exemples',
  choose: 'Choisir une commande',
};
