/** German. */
import type { GroupsWords, SettingsWords } from './commands-words.ts';

const NAMES = {
  channel: 'kanal',
  time: 'uhrzeit',
  timezone: 'zeitzone',
  topics: 'themen',
  countries: 'länder',
  quiet: 'ohne-neues',
  topic: 'thema',
  country: 'land',
  speaker: 'person',
  stop: 'beenden',
} as const;
const AT = {
  options: { channel: 'Der Kanal, in dem der Überblick erscheint (Standard: der, in dem Sie sind)' },
  optionNames: NAMES,
} as const;
const TIME = 'Die Uhrzeit: 08:00, 8.30, 20 Uhr (Standard: 08:00)';

export const groups: GroupsWords = {
  briefing: { name: 'überblick', about: 'Der tägliche Überblick eines Kanals: was in der Sammlung neu ist' },
};

export const settings: SettingsWords = {
  'briefing on': {
    name: 'einrichten',
    optionNames: NAMES,
    about: 'Richtet den täglichen Überblick eines Kanals ein oder ändert ihn; der Rest bleibt, wie er ist',
    options: {
      channel: 'Ein Textkanal, ein Thread oder ein Forum (Standard: der Kanal, in dem Sie sind)',
      time: TIME,
      timezone: 'Eine Stadt oder Zone: Kyiv, Europe/Berlin (Standard: nach der Sprache des Servers)',
      topics: 'Themen, durch Kommas getrennt (Standard: alle)',
      countries: 'Länder oder Organisationen, durch Kommas getrennt (Standard: alle)',
      quiet: 'An Tagen ohne Neues: keine Ausgabe, eine Zeile oder ein Rückblick (Standard: line)',
    },
  },
  'briefing preview': { name: 'vorschau', about: 'Was die nächste Ausgabe jetzt enthielte; nur Sie sehen es', ...AT },
  'briefing now': { name: 'jetzt', about: 'Veröffentlicht sofort eine Ausgabe, zusätzlich zu den täglichen', ...AT },
  'briefing pause': { name: 'pause', about: 'Hält den Überblick an, bis er fortgesetzt wird', ...AT },
  'briefing resume': {
    name: 'fortsetzen',
    about: 'Setzt den Überblick fort, nach einer Pause oder nachdem er von selbst aufgehört hat',
    ...AT,
  },
  'briefing off': {
    name: 'beenden',
    about: 'Beendet den Überblick eines Kanals und löscht seine Einstellungen',
    ...AT,
  },
  'briefing status': {
    name: 'stand',
    about: 'Wann die nächste Ausgabe kommt und was aus den letzten geworden ist',
    ...AT,
  },
  'briefing forget': {
    name: 'vergessen',
    about: 'Beendet alle Überblicke dieses Servers und löscht alles, was zu ihm gespeichert ist',
    options: {},
    optionNames: {},
  },
  follow: {
    name: 'folgen',
    optionNames: NAMES,
    about: 'Neues als Direktnachricht, einmal am Tag; ohne Optionen: was Sie verfolgen',
    options: {
      topic: 'Themen dazu, mit Komma getrennt; „alle“: alles, was neu ist',
      country: 'Ein Land oder eine Organisation dazu, unter jedem Namen',
      speaker: 'Eine Person dazu: Name, Amt oder Land',
      time: TIME,
      timezone: 'Eine Stadt oder Zone: Kyiv, Europe/Berlin (Standard: nach Ihrer Sprache)',
      stop: 'Beendet es und löscht alles, was über Sie gespeichert ist (Standard: nein)',
    },
  },
};
