/** Says in French what /disputed says. Nouns stand for a side's verb: names of countries may be plural. */
import type { SideWord } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { counted, dates, f, noun, onTopic } from './grammar.ts';
import { replies } from './replies.ts';

const WORDS: Readonly<Record<SideWord, string>> = {
  accuses: 'accusation',
  denies: 'démenti',
  claims: 'affirmation',
  'says-so': 'oui',
  no: 'non',
};

export const contested: Messages['contested'] = {
  title: topic => `Ce qui est contesté${onTopic(topic)}`,
  none: topic => (topic ? `Rien n’est contesté ici ${replies.on(topic)}.` : 'Rien n’est contesté ici.'),
  list: (disputes, on, open) => {
    const questions = `${counted(disputes, noun('question', 'questions'))}${on}`;
    return [{ strong: `${questions} sont ${open ? 'ouvertes ou contestées' : 'contestées'}.` }, f` Qui dit quoi :`];
  },
  question: question => ['⚠\u00a0', { strong: question }],
  side: (who, word) => (word === undefined ? who : f`${who} : ${WORDS[word]}`),
  notHeard: who => f`${who.join(', ')} : aucun propos`,
  noStatement: (sources, published) =>
    `Aucune déclaration à ce sujet dans le dossier (${counted(sources, noun('source', 'sources'))}, ${published}).`,
  saidHere: (day, from, places) => f`à la date du ${dates.day(day)} ; propos ${from} : ${places.join(f` ; `)}`,
  saidAt: (when, place) => `${when}, ${place}`,
  unanswered: question => `Sans réponse – ${question}`,
  open: 'Ouvrir une question',
  all: 'Tous les points contestés',
  noSide: 'Ne tranche pas.',
};
