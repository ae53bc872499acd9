/** German. */
import { shownNames } from './shown-names.ts';
import type { CommandsWords } from './words.ts';

const PRIVATE = 'Nur Sie sehen die Antwort (Standard: nein)';
const PICTURE = 'Mit einem Bild zum Teilen (Standard: nein)';
const OPTIONS = {
  question: 'frage',
  private: 'privat',
  picture: 'bild',
  speaker: 'person',
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
  command: 'befehl',
} as const;

export const commands: CommandsWords = {
  ask: {
    name: 'fragen',
    optionNames: OPTIONS,
    about: 'Eine Frage in eigenen Worten: was die Sammlung dazu enthält oder dass sie nichts dazu enthält',
    options: {
      question: 'Ihre Frage: wer, wo, wann, wie viele, was jemand zu etwas sagt',
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
      picture: PICTURE,
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
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  verify: {
    name: 'prüfen',
    optionNames: OPTIONS,
    about: 'Steht dieser Wortlaut in der Sammlung, Wort für Wort, und von wem ist er?',
    options: {
      text: 'Das Zitat oder eine Nachricht mit Zitaten darin',
      speaker: 'Wer es gesagt haben soll',
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
      picture: PICTURE,
      private: PRIVATE,
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
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  disputed: {
    name: 'strittig',
    optionNames: OPTIONS,
    about: 'Was strittig ist: wer was sagt, wer schweigt, was die Quelle selbst schreibt',
    options: { topic: 'Nur dieses Thema', private: PRIVATE },
  },
  source: {
    name: 'quelle',
    optionNames: OPTIONS,
    about: 'Eine Quelle und was die Sammlung ihr entnimmt, Absatz für Absatz',
    options: { id: 'Die Quelle; ohne Angabe die neueste', private: PRIVATE },
  },
  cite: {
    name: 'zitieren',
    optionNames: OPTIONS,
    about: 'Ein Beleg zum Kopieren, mit Fingerabdrücken des Wortlauts und der Quelle',
    options: {
      id: 'Der Eintrag: der Kurzname am Ende seines Belegs; auch seine Wörter führen beim Tippen zu ihm',
      style: 'Der Stil des Belegs',
      private: PRIVATE,
    },
  },
  help: {
    name: 'hilfe',
    optionNames: OPTIONS,
    about: 'Was man fragen kann, was die Sammlung enthält und was über Sie nicht gespeichert wird',
    options: { command: 'Ein Befehl mit seinen Optionen und Beispielen', private: PRIVATE },
  },
};

export const { option, optionHead, command } = shownNames(commands, OPTIONS);
