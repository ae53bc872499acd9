/** Says in German what /ask says. */
import type { Messages } from '../messages.ts';
import { typed } from './grammar.ts';

export const ask: Messages['ask'] = {
  not: (asked, speaker) => `Nicht ${asked}: ${speaker}.`,
  disputed: 'Strittig.',
  more: 'Ebenfalls dazu',
  credited: (speaker, asked) => `Diese Worte stehen hier unter einem anderen Namen: ${speaker}, nicht ${asked}.`,
  closest: (speaker, asked, reported) =>
    reported
      ? `Am nächsten kommt eine berichtete Aussage von anderer Seite: ${speaker}, nicht ${asked}.`
      : `Am nächsten kommen Worte von anderer Seite: ${speaker}, nicht ${asked}.`,
  denied: run => (run === undefined ? 'Achten Sie auf die Verneinung.' : `Achtung, verneint: … ${run} …`),
  ofAnother: doer => `In der Sammlung steht das von jemand anderem: ${doer}.`,
  readAs: (text, name) => `${typed(text)} wurde als ${name} gelesen.`,
  unknownName: name => `Niemand und nichts heißt hier ${typed(name)}.`,
  unheard: name => `Hier steht keine Aussage von ${typed(name)}.`,
  silentOn: (from, on) => `Hier steht keine Aussage ${from} ${on}.`,
  silentOnThis: from => `Hier steht dazu keine Aussage ${from}.`,
  silent: from => `Hier steht keine Aussage ${from}.`,
  offTopic: 'Nichts hier enthält alles, wonach Sie fragen.',
  noNumber: 'Eine Zahl dazu steht hier nicht.',
  noDate: 'Ein Datum dazu steht hier nicht.',
  noPlace: 'Ein Ort dazu steht hier nicht.',
  noWords: 'Darin finde ich nichts zum Nachschlagen. Nennen Sie eine Person, ein Land oder ein Thema.',
  notAsked: 'Das war nicht meine Frage',
  counted:
    'Davon bleibt höchstens eine Zahl von Klicks und keines Ihrer Wörter: Versuchen Sie es mit dem Namen einer Person, eines Landes oder eines Themas oder mit einem dieser Beispiele.',
};
