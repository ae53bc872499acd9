/** Says in German what /disputed says. Nouns stand for a side's verb: names of countries may be plural. */
import type { SideWord } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { counted, dates, noun, number, onTopic } from './grammar.ts';
import { replies } from './replies.ts';

const WORDS: Readonly<Record<SideWord, string>> = {
  accuses: 'Vorwurf',
  denies: 'Dementi',
  claims: 'Behauptung',
  'says-so': 'ja',
  no: 'nein',
};

export const contested: Messages['contested'] = {
  title: topic => `Was${onTopic(topic)} strittig ist`,
  none: topic => (topic ? `Hier ist ${replies.on(topic)} nichts strittig.` : 'Hier ist nichts strittig.'),
  list: (disputes, on, open) => [
    { strong: `${number(disputes)} Fragen${on} sind ${open ? 'offen oder strittig' : 'strittig'}.` },
    ' Wer was sagt:',
  ],
  question: question => ['⚠\u00a0', { strong: question }],
  side: (who, word) => (word === undefined ? who : `${who}: ${WORDS[word]}`),
  notHeard: who => `${who.join(', ')}: keine Aussage`,
  noStatement: (sources, published) =>
    `Hier steht dazu keine Aussage (${counted(sources, noun('Quelle', 'Quellen'))}, ${published}).`,
  saidHere: (day, from, places) => `Stand: ${dates.day(day)}; Aussagen ${from}: ${places.join('; ')}`,
  saidAt: (when, place) => `${when}, ${place}`,
  unanswered: question => `Keine Antwort – ${question}`,
  open: 'Frage öffnen',
  all: 'Alle Streitpunkte',
  noSide: 'Bezieht keine Stellung.',
};
