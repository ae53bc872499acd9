/** German. */
import { option } from '../commands/de.ts';
import { notInRecord, or, typed } from '../grammar/de.ts';
import type { RefusalWords } from './words.ts';

export const refusals: RefusalWords = {
  notInRecord,
  nearest: 'In der Sammlung am nächsten:',
  didYouMean: names => `Meinten Sie ${or(names)}?`,
  unknownParty: name => `das Land oder die Organisation ${typed(name)}`,
  unknownPerson: name => `eine Person namens ${typed(name)}`,
  unknownTopic: name => `das Thema ${typed(name)}`,
  unknownItem: id => `ein Eintrag mit der Kennung ${typed(id)}`,
  unknownSource: id => `die Quelle ${typed(id)}`,
  badChoice: (text, choices) => `${typed(text)} steht nicht zur Wahl: ${or(choices)}.`,
  badDay: text =>
    `${typed(text)} lässt sich nicht als Datum lesen. Möglich sind: 2025-03-27, 27. März 2025, 27. März, März 2025, letzten Donnerstag, gestern; auch auf Englisch, Französisch und Ukrainisch.`,
  invertedDays: (from, to) => `Der erste Tag, ${from}, liegt nach dem letzten, ${to}.`,
  missing: name => `Die Option ${typed(option(name))} ist erforderlich.`,
  unknownCommand: name => `Einen Befehl ${typed(name)} gibt es nicht.`,
  oldButton: 'Diese Schaltfläche stammt aus einer älteren Fassung. Bitte geben Sie den Befehl noch einmal ein.',
  pastTheEnd:
    'Diese Seite gibt es nicht mehr: Die Sammlung hat sich geändert. Bitte geben Sie den Befehl noch einmal ein.',
  noBriefings:
    'Überblicke sind hier nicht verfügbar: Wer diesen Bot betreibt, muss ihm ein Token geben und einen Ort, an dem er sie speichert.',
  serversOnly: 'Das geht nur auf Servern: Der Überblick eines Kanals gehört zu seinem Server.',
  settledLate:
    'Das hat zu lange gedauert und ist vielleicht nicht geschehen. Bitte prüfen Sie gleich den Stand des Überblicks.',
  failed: reference => `Hier ist ein Fehler aufgetreten; er ist vermerkt. Kennung: ${reference}`,
};
