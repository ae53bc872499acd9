/** Says in French what /quote says. */
import type { Messages } from '../messages.ts';
import { counted, f, noun } from './grammar.ts';
import { replies } from './replies.ts';

export const quotes: Messages['quotes'] = {
  ofTheDay: 'Citation du jour',
  of: (speaker, topic, query) =>
    [
      speaker,
      topic && (speaker === undefined ? topic.label.fr : replies.on(topic)),
      query === undefined ? undefined : `avec ${query}`,
    ]
      .filter(part => part !== undefined)
      .join(' '),
  list: (of, found) => [{ strong: of }, f` : ${counted(found, noun('citation', 'citations'))}`],
  none: of => f`Le dossier ne contient aucune citation de ce genre : ${of}.`,
  empty: 'Le dossier ne contient encore aucune citation.',
  lackingWords: f`Aucune citation ne contient tous ces mots. Ce qui s’en rapproche le plus :`,
};
