/** Says in German what /ask says. */
import type { Messages } from '../messages.ts';
import { typed } from './grammar.ts';

export const ask: Messages['ask'] = {
  not: (asked, speaker) => `Nicht ${asked}: ${speaker}.`,
  disputed: 'Strittig.',
  nearest: 'Ihrer Frage kommt am nächsten:',
  notFrom: (from, speaker) => `Keine Worte ${from}: ${speaker}.`,
  closest: (speaker, asked, reported) =>
    reported
      ? `Am nächsten kommt eine berichtete Aussage von anderer Seite: ${speaker}, nicht ${asked}.`
      : `Am nächsten kommen Worte von anderer Seite: ${speaker}, nicht ${asked}.`,
  ofAnother: doer => `In der Sammlung steht das von jemand anderem: ${doer}.`,
  readAs: (text, name) => `${typed(text)} wurde als ${name} gelesen.`,
  leftOpen: text => `Offen bleibt damit: ${typed(text)}.`,
  unknownName: name => `${typed(name)} kommt hier nicht vor.`,
  unheard: name => `Hier steht keine Aussage von ${typed(name)}.`,
  silentOn: (from, on) => `Hier steht keine Aussage ${from} ${on}.`,
  silentOnThis: from => `Hier steht dazu keine Aussage ${from}.`,
  silent: from => `Hier steht keine Aussage ${from}.`,
  unmentioned: (from, name) => `Hier steht keine Aussage ${from}, die ${typed(name)} nennt.`,
  offTopic: 'Hier steht nichts, was Ihre Frage beantwortet.',
  noNumber: 'Eine Zahl dazu steht hier nicht.',
  noDate: 'Ein Datum dazu steht hier nicht.',
  noPlace: 'Ein Ort dazu steht hier nicht.',
  noWords: 'Darin finde ich nichts zum Nachschlagen. Nennen Sie eine Person, ein Land oder ein Thema.',
  notAsked: 'Das war nicht meine Frage',
  counted:
    'Gespeichert wird davon höchstens die Zahl der Klicks, keines Ihrer Wörter: Versuchen Sie es mit dem Namen einer Person, eines Landes oder eines Themas oder mit einem dieser Beispiele.',
};
