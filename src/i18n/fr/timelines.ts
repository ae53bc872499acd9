/** Says in French what /timeline, the briefing of a day and the summary say. */
import type { Messages } from '../messages.ts';
import { counted, f, noun } from './grammar.ts';

export const timelines: Messages['timelines'] = {
  whole: 'Chronologie',
  list: (of, events, disputed) => {
    const all = ['contesté', 'tous deux contestés'][events - 1] ?? 'tous contestés';
    const few = disputed === events ? all : `dont ${counted(disputed, noun('contesté', 'contestés'))}`;
    return [
      { strong: of },
      f` : ${counted(events, noun('événement', 'événements'))}${disputed === 0 ? '' : `, ${few}`}`,
    ];
  },
  day: (of, items) => [{ strong: of }, f` : ${counted(items, noun('élément', 'éléments'))}`],
  spoke: (who, occasion) => (occasion === undefined ? who : `${who}, ${occasion}`),
  happened: 'Ce qui s’est passé',
  disputed: '⚠\u00a0Ouvert ou contesté',
  ahead: 'À venir',
  noDate: 'Sans date',
  none: of => f`Le dossier ne contient aucun événement de ce genre : ${of}.`,
  empty: 'Le dossier ne contient encore aucune journée.',
  buttons: { before: 'Veille', after: 'Lendemain', whole: 'Toute la chronologie', day: 'Ouvrir une journée' },
};
