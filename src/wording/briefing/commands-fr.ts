/** French. */
import { f } from '../french.ts';
import type { GroupsWords, SettingsWords } from './commands-words.ts';

const NAMES = {
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
} as const;
const AT = {
  options: { channel: f`Le salon où paraît la synthèse (par défaut : celui où vous êtes)` },
  optionNames: NAMES,
} as const;
const TIME = f`L’heure : 08:00, 8h30, 20 h (par défaut : 08:00)`;

export const groups: GroupsWords = {
  briefing: {
    name: 'synthèse',
    about: f`La synthèse quotidienne d’un salon : ce qui est nouveau au dossier, une fois par jour`,
  },
};

export const settings: SettingsWords = {
  'briefing on': {
    name: 'activer',
    optionNames: NAMES,
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
    optionNames: NAMES,
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
