/** Names and describes the commands in French. */
import { type GroupWords, shownNames, type Translated } from '../commands.ts';
import type { commands as english } from '../en/commands.ts';
import type { Messages } from '../messages.ts';
import { f } from './grammar.ts';

const PRIVATE = f`Réponse visible par vous uniquement (par défaut : non)`;
const AS = f`Aspect de la réponse ; « texte », sans encadré, pour les lecteurs d’écran (par défaut : carte)`;
/** The options of the commands that the record answers; help shows them by these names too. */
const OPTIONS = {
  question: 'question',
  private: 'privé',
  as: 'forme',
  speaker: 'auteur',
  person: 'personne',
  topic: 'thème',
  about: 'mots',
  country: 'pays',
  text: 'texte',
  day: 'jour',
  from: 'du',
  to: 'au',
  a: 'pays1',
  b: 'pays2',
  id: 'id',
  style: 'style',
  asof: 'au-jour',
  command: 'commande',
};
/** The options of the commands about briefings: only Discord shows them by these names. */
const BRIEFING_OPTIONS = {
  channel: 'salon',
  time: 'heure',
  timezone: 'fuseau',
  topics: 'thèmes',
  countries: 'pays',
  quiet: 'rien-de-neuf',
  topic: 'thème',
  country: 'pays',
  speaker: 'auteur',
  stop: 'arrêter',
};
/** The option of most commands about briefings. */
const AT = {
  options: { channel: f`Le salon où paraît la synthèse (par défaut : celui où vous êtes)` },
  optionNames: BRIEFING_OPTIONS,
};
const TIME = f`L’heure : 08:00, 8h30, 20 h (par défaut : 08:00)`;

export const choiceNames: Messages['choiceNames'] = { card: 'carte', text: 'texte', picture: 'image' };

export const commands: Translated<typeof english> = {
  ask: {
    name: 'demander',
    optionNames: OPTIONS,
    about: f`Posez une question librement : ce que le dossier en dit, ou qu’il n’en dit rien`,
    options: {
      question: f`Votre question : qui, où, quand, combien, ce que quelqu’un dit de quelque chose`,
      as: AS,
      private: PRIVATE,
    },
  },
  quote: {
    name: 'citation',
    optionNames: OPTIONS,
    about: 'Qui a dit quoi, mot pour mot, avec la source',
    options: {
      speaker: f`Une personne : nom, fonction ou pays`,
      topic: 'Un thème du dossier',
      about: f`Mots à chercher ; "expression exacte" ; -sans`,
      as: AS,
      private: PRIVATE,
    },
  },
  position: {
    name: 'position',
    optionNames: OPTIONS,
    about: 'Ce qu’a dit un pays ou une instance, par thème, et ce qui en a été dit',
    options: {
      country: 'Un pays ou une instance, sous n’importe quel nom',
      topic: 'Ce thème seulement',
      as: AS,
      private: PRIVATE,
      asof: 'Seulement les sources parues jusqu’à ce jour',
    },
  },
  verify: {
    name: 'vérifier',
    optionNames: OPTIONS,
    about: f`Ces mots figurent-ils au dossier, mot pour mot, et de qui sont-ils ?`,
    options: {
      text: 'La citation, ou un message qui contient des citations',
      speaker: 'La personne à qui on l’attribue',
      as: AS,
      private: PRIVATE,
    },
    menu: 'Vérifier cette citation',
  },
  timeline: {
    name: 'chronologie',
    optionNames: OPTIONS,
    about: 'Ce qui s’est passé et quand, et comment chaque date est connue',
    options: {
      day: f`Un jour : « 27 mars », « 2025-03-27 », « jeudi dernier »`,
      from: 'Le premier jour',
      to: 'Le dernier jour',
      topic: 'Ce thème seulement',
      country: 'Seulement les événements avec ce pays ou cette instance',
      as: AS,
      private: PRIVATE,
      asof: 'Seulement les sources parues jusqu’à ce jour',
    },
  },
  compare: {
    name: 'comparer',
    optionNames: OPTIONS,
    about: 'Ce qu’ont dit deux pays ou instances, côte à côte, par thème',
    options: {
      a: 'Un pays ou une instance, sous n’importe quel nom',
      b: 'Un autre pays ou une autre instance',
      topic: 'Ce thème seulement',
      as: AS,
      private: PRIVATE,
    },
  },
  disputed: {
    name: 'contesté',
    optionNames: OPTIONS,
    about: f`Ce qui est contesté : qui dit quoi, qui ne dit rien, ce qu’écrit la source`,
    options: { topic: 'Ce thème seulement', as: AS, private: PRIVATE },
  },
  source: {
    name: 'source',
    optionNames: OPTIONS,
    about: 'Une source, et ce que le dossier en reprend, paragraphe par paragraphe',
    options: { id: f`La source ; par défaut, la plus récente`, as: AS, private: PRIVATE },
  },
  cite: {
    name: 'citer',
    optionNames: OPTIONS,
    about: 'Une référence à copier, avec les empreintes des mots et de la source',
    options: {
      id: f`L’élément : son nom court, en fin de référence ; ses mots permettent aussi de le trouver`,
      style: 'Le style de la référence',
      as: AS,
      private: PRIVATE,
    },
  },
  who: {
    name: 'qui',
    optionNames: OPTIONS,
    about: 'Les fonctions d’une personne, depuis quand, et ce que le dossier contient d’elle',
    options: { person: f`Une personne : nom, fonction ou pays`, as: AS, private: PRIVATE },
  },
  quiz: {
    name: 'quiz',
    optionNames: OPTIONS,
    about: f`Une citation sans son auteur, et jusqu’à quatre personnes au choix : qui a dit cela ?`,
    options: { topic: 'Seulement les citations sur ce thème', as: AS, private: PRIVATE },
  },
  help: {
    name: 'aide',
    optionNames: OPTIONS,
    about: 'Ce qu’on peut demander, ce que contient le dossier et ce qui n’est pas conservé à votre sujet',
    options: { command: 'Une commande, avec ses options et des exemples', as: AS, private: PRIVATE },
  },
  'briefing on': {
    name: 'activer',
    optionNames: BRIEFING_OPTIONS,
    about: f`Active ou modifie la synthèse quotidienne d’un salon ; ce qui n’est pas indiqué ne change pas`,
    options: {
      channel: f`Un salon textuel, un fil ou un forum (par défaut : le salon où vous êtes)`,
      time: TIME,
      timezone: f`Une ville ou un fuseau : Kyiv, Europe/Paris (par défaut : d’après la langue du serveur)`,
      topics: f`Des thèmes, séparés par des virgules (par défaut : tous)`,
      countries: f`Des pays ou instances, séparés par des virgules (par défaut : tous)`,
      quiet: f`Les jours sans nouveauté : pas d’édition, une ligne ou un rappel (par défaut : line)`,
    },
  },
  'briefing preview': {
    name: 'aperçu',
    about: f`Ce que contiendrait la prochaine édition ; visible par vous uniquement`,
    ...AT,
  },
  'briefing now': { name: 'maintenant', about: 'Publie une édition tout de suite, en plus des quotidiennes', ...AT },
  'briefing pause': { name: 'suspendre', about: 'Ne publie plus rien jusqu’à la reprise', ...AT },
  'briefing resume': { name: 'reprendre', about: 'Reprend après une pause ou un arrêt automatique', ...AT },
  'briefing off': { name: 'arrêter', about: 'Met fin à la synthèse d’un salon et efface ses réglages', ...AT },
  'briefing status': {
    name: 'état',
    about: 'Quand paraît la prochaine édition, et ce qu’il est advenu des dernières',
    ...AT,
  },
  'briefing forget': {
    name: 'oublier',
    about: 'Met fin à toutes les synthèses de ce serveur et efface tout ce qui est conservé à son sujet',
    options: {},
    optionNames: {},
  },
  follow: {
    name: 'suivre',
    optionNames: BRIEFING_OPTIONS,
    about: f`Les nouveautés en message privé, une fois par jour ; sans option, ce que vous suivez`,
    options: {
      topic: f`Des thèmes à ajouter, séparés par des virgules ; « tous » : tout ce qui est nouveau`,
      country: 'Un pays ou une instance à ajouter, sous n’importe quel nom',
      speaker: f`Une personne à ajouter : nom, fonction ou pays`,
      time: TIME,
      timezone: f`Une ville ou un fuseau : Kyiv, Europe/Paris (par défaut : d’après votre langue)`,
      stop: f`Y met fin et efface tout ce qui est conservé à votre sujet (par défaut : non)`,
    },
  },
};

export const groups: Readonly<Record<keyof Messages['groups'], Required<GroupWords>>> = {
  briefing: {
    name: 'synthèse',
    about: f`La synthèse quotidienne d’un salon : ce qui est nouveau au dossier, une fois par jour`,
  },
};

export const { command, option, optionHead } = shownNames(commands, groups, OPTIONS);
