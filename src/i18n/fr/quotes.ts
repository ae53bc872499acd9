/** Says in French what /quote says. */
import type { Messages } from '../messages.ts';
import { spaced } from '../sentences.ts';
import { counted, f, noun, typed } from './grammar.ts';
import { replies } from './replies.ts';

export const quotes: Messages['quotes'] = {
  ofTheDay: 'Citation du jour',
  of: (speaker, topic) =>
    [speaker, topic && (speaker === undefined ? topic.label.fr : replies.on(topic))]
      .filter(part => part !== undefined)
      .join(' '),
  asked: (of, query) => [of, ...(query === undefined ? [] : [typed(query)])].filter(part => part !== '').join(', '),
  list: (of, found, query) => {
    const foundWith = noun('citation trouvée avec', 'citations trouvées avec');
    const says =
      query === undefined
        ? counted(found, noun('citation', 'citations'))
        : `${counted(found, foundWith)} ${typed(query)}`;
    return of === '' ? [{ strong: says }] : [{ strong: of }, f` : ${says}`];
  },
  none: asked => `Le dossier ne contient aucune citation${spaced(asked)}.`,
  noneWith: of => f`Le dossier ne contient aucune citation de ce genre : ${of}.`,
  empty: 'Le dossier ne contient encore aucune citation.',
  lackingWords: f`Aucune citation ne contient tous ces mots. Ce qui s’en rapproche le plus :`,
};
