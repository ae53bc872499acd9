/** Names and describes the commands in German. */
import { type GroupWords, shownNames, type Translated } from '../commands.ts';
import type { commands as english } from '../en/commands.ts';
import type { Messages } from '../messages.ts';

const PRIVATE = 'Nur Sie sehen die Antwort (Standard: nein)';
const AS = 'Aussehen der Antwort; „Text“ kommt ohne Einbettung aus, gut für Screenreader (Standard: Karte)';
/** The options of the commands that the record answers; help shows them by these names too. */
const OPTIONS = {
  question: 'frage',
  private: 'privat',
  as: 'als',
  speaker: 'person',
  person: 'person',
  topic: 'thema',
  about: 'wörter',
  country: 'land',
  text: 'text',
  day: 'tag',
  from: 'von',
  to: 'bis',
  a: 'land1',
  b: 'land2',
  id: 'id',
  style: 'stil',
  asof: 'stand',
  command: 'befehl',
};
/** The options of the commands about briefings: only Discord shows them by these names. */
const BRIEFING_OPTIONS = {
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
};
/** The option of most commands about briefings. */
const AT = {
  options: { channel: 'Der Kanal, in dem der Überblick erscheint (Standard: der, in dem Sie sind)' },
  optionNames: BRIEFING_OPTIONS,
};
const TIME = 'Die Uhrzeit: 08:00, 8.30, 20 Uhr (Standard: 08:00)';

export const choiceNames: Messages['choiceNames'] = { card: 'Karte', text: 'Text', picture: 'Bild' };

export const commands: Translated<typeof english> = {
  ask: {
    name: 'fragen',
    optionNames: OPTIONS,
    about: 'Eine Frage in eigenen Worten: was die Sammlung dazu enthält oder dass sie nichts dazu enthält',
    options: {
      question: 'Ihre Frage: wer, wo, wann, wie viele, was jemand zu etwas sagt',
      as: AS,
      private: PRIVATE,
    },
  },
  quote: {
    name: 'zitat',
    optionNames: OPTIONS,
    about: 'Wer was gesagt hat, Wort für Wort, mit Quelle',
    options: {
      speaker: 'Eine Person: Name, Amt oder Land',
      topic: 'Ein Thema der Sammlung',
      about: 'Gesuchte Wörter; "genaue Wendung"; -ohne',
      as: AS,
      private: PRIVATE,
    },
  },
  position: {
    name: 'position',
    optionNames: OPTIONS,
    about: 'Was ein Land oder eine Organisation gesagt hat, nach Themen, und was darüber gesagt wurde',
    options: {
      country: 'Ein Land oder eine Organisation, unter jedem Namen',
      topic: 'Nur dieses Thema',
      as: AS,
      private: PRIVATE,
      asof: 'Nur Quellen, die bis zu diesem Tag erschienen waren',
    },
  },
  verify: {
    name: 'prüfen',
    optionNames: OPTIONS,
    about: 'Steht dieser Wortlaut in der Sammlung, Wort für Wort, und von wem ist er?',
    options: {
      text: 'Das Zitat oder eine Nachricht mit Zitaten darin',
      speaker: 'Wer es gesagt haben soll',
      as: AS,
      private: PRIVATE,
    },
    menu: 'Dieses Zitat prüfen',
  },
  timeline: {
    name: 'chronik',
    optionNames: OPTIONS,
    about: 'Was wann geschah und woher jedes Datum bekannt ist',
    options: {
      day: 'Ein Tag: „27. März“, „2025-03-27“, „letzten Donnerstag“',
      from: 'Der erste Tag',
      to: 'Der letzte Tag',
      topic: 'Nur dieses Thema',
      country: 'Nur Ereignisse mit diesem Land oder dieser Organisation',
      as: AS,
      private: PRIVATE,
      asof: 'Nur Quellen, die bis zu diesem Tag erschienen waren',
    },
  },
  compare: {
    name: 'vergleichen',
    optionNames: OPTIONS,
    about: 'Was zwei Länder oder Organisationen gesagt haben, nebeneinander, nach Themen',
    options: {
      a: 'Ein Land oder eine Organisation, unter jedem Namen',
      b: 'Ein anderes Land oder eine andere Organisation',
      topic: 'Nur dieses Thema',
      as: AS,
      private: PRIVATE,
    },
  },
  disputed: {
    name: 'strittig',
    optionNames: OPTIONS,
    about: 'Was strittig ist: wer was sagt, wer schweigt, was die Quelle selbst schreibt',
    options: { topic: 'Nur dieses Thema', as: AS, private: PRIVATE },
  },
  source: {
    name: 'quelle',
    optionNames: OPTIONS,
    about: 'Eine Quelle und was die Sammlung ihr entnimmt, Absatz für Absatz',
    options: { id: 'Die Quelle; ohne Angabe die neueste', as: AS, private: PRIVATE },
  },
  cite: {
    name: 'zitieren',
    optionNames: OPTIONS,
    about: 'Ein Beleg zum Kopieren, mit Fingerabdrücken des Wortlauts und der Quelle',
    options: {
      id: 'Der Eintrag: der Kurzname am Ende seines Belegs; auch seine Wörter führen beim Tippen zu ihm',
      style: 'Der Stil des Belegs',
      as: AS,
      private: PRIVATE,
    },
  },
  who: {
    name: 'wer',
    optionNames: OPTIONS,
    about: 'Die Ämter einer Person, seit wann, und was die Sammlung von ihr hat',
    options: { person: 'Eine Person: Name, Amt oder Land', as: AS, private: PRIVATE },
  },
  quiz: {
    name: 'quiz',
    optionNames: OPTIONS,
    about: 'Ein Zitat ohne Namen und bis zu vier Personen zur Wahl: Wer hat das gesagt?',
    options: { topic: 'Nur Zitate zu diesem Thema', as: AS, private: PRIVATE },
  },
  help: {
    name: 'hilfe',
    optionNames: OPTIONS,
    about: 'Was man fragen kann, was die Sammlung enthält und was über Sie nicht gespeichert wird',
    options: { command: 'Ein Befehl mit seinen Optionen und Beispielen', as: AS, private: PRIVATE },
  },
  'briefing on': {
    name: 'einrichten',
    optionNames: BRIEFING_OPTIONS,
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
    optionNames: BRIEFING_OPTIONS,
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

export const groups: Readonly<Record<keyof Messages['groups'], Required<GroupWords>>> = {
  briefing: { name: 'überblick', about: 'Der tägliche Überblick eines Kanals: was in der Sammlung neu ist' },
};

export const { command, option, optionHead } = shownNames(commands, groups, OPTIONS);
